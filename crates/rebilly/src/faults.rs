//! What is wrong with a request, field by field, in this dialect's words.

use billfold_domain::{Fault, Field, Rule};
use serde::Serialize;
use utoipa::ToSchema;

/// One fault of one field; a field may have several.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub(crate) struct InvalidField {
    /// Name of the field; the names of nested fields are joined by dots.
    pub field: String,
    /// What is wrong with it.
    pub message: String,
}

/// The faults found so far, in the order they were found.
#[derive(Clone, Debug, Default)]
pub(crate) struct Faults(Vec<InvalidField>);

impl Faults {
    /// One fault, for answers that have no other.
    pub(crate) fn one(field: &str, message: impl Into<String>) -> Self {
        let mut faults = Self::default();
        faults.say(field, message);
        faults
    }

    /// Adds a fault in words.
    pub(crate) fn say(&mut self, field: &str, message: impl Into<String>) {
        self.0.push(InvalidField { field: field.to_owned(), message: message.into() });
    }

    /// Adds a broken rule.
    pub(crate) fn rule(&mut self, field: &str, rule: &Rule) {
        self.say(field, message(rule));
    }

    /// Adds what the domain or the records refuse. A field that has a fault
    /// already is not told twice that its value is missing or taken.
    pub(crate) fn add(&mut self, faults: &[Fault], path: fn(Field) -> &'static str) {
        for fault in faults {
            let field = path(fault.field);
            if !self.0.iter().any(|known| known.field == field) {
                self.rule(field, &fault.rule);
            }
        }
    }

    /// Adds all faults that were found elsewhere.
    pub(crate) fn append(&mut self, faults: Self) {
        self.0.extend(faults.0);
    }

    /// Whether nothing is wrong.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The faults.
    pub(crate) fn into_list(self) -> Vec<InvalidField> {
        self.0
    }

    /// Field and message of each fault.
    #[cfg(test)]
    pub(crate) fn pairs(self) -> Vec<(String, String)> {
        let pair = |fault: InvalidField| (fault.field, fault.message);
        self.0.into_iter().map(pair).collect()
    }
}

/// A rule in words that follow the field's name.
pub fn message(rule: &Rule) -> String {
    match rule {
        Rule::Required => "is required".to_owned(),
        Rule::Empty => "must not be empty".to_owned(),
        Rule::Blank => "must not be only white space".to_owned(),
        Rule::TooLong { max_chars } => format!("must have at most {max_chars} characters"),
        Rule::TooShort { min_chars } => format!("must have at least {min_chars} characters"),
        Rule::TooMany { max_entries } => format!("must have at most {max_entries} entries"),
        Rule::OutOfRange { min, max } => format!("must be between {min} and {max}"),
        Rule::ControlCharacter => "must not have control characters".to_owned(),
        Rule::UnpairedDirection => "must not have unpaired direction marks".to_owned(),
        Rule::SlugForm => {
            "must be of letters, digits, '.', '_', '~' and '-', with a letter or digit at both ends".to_owned()
        }
        Rule::Reserved => "is a reserved word".to_owned(),
        Rule::ColorForm => "must be six hexadecimal digits".to_owned(),
        Rule::UrlForm => "must be an absolute http or https address without user information".to_owned(),
        Rule::OriginForm => "must be an https origin without a path, such as https://app.example.com".to_owned(),
        Rule::HostForm => "must be a host name of your own with two labels or more".to_owned(),
        Rule::EmailForm => "must be an e-mail address".to_owned(),
        Rule::CurrencyForm => "must be a three-letter currency code".to_owned(),
        Rule::LanguageForm => "must be a language tag".to_owned(),
        Rule::IdForm => "must be of letters, digits, '@', '~', '-', '.' and '_'".to_owned(),
        Rule::UnknownChoice => "must be one of the allowed values".to_owned(),
        Rule::Duplicate => "must not repeat an entry".to_owned(),
        Rule::Taken => "is not available".to_owned(),
        Rule::Missing => "does not exist".to_owned(),
        Rule::Mismatch => "does not belong to the resource named".to_owned(),
        Rule::Inactive => "is not active".to_owned(),
        Rule::DefaultStaysActive => "must stay active for the default billing portal".to_owned(),
        Rule::PlanChangeNeedsPaymentMethods => "needs updates of payment methods to be enabled".to_owned(),
        Rule::ProrationNeedsImmediate => "needs cancellations to be immediate".to_owned(),
        Rule::ProrationNotForCancel => "is not allowed for cancellations".to_owned(),
        Rule::PauseNeedsOptions => "needs at least one duration".to_owned(),
        Rule::FlowNotAllowed => "is not allowed by the billing portal".to_owned(),
        Rule::OriginNotAllowed => "is not on an allowed origin".to_owned(),
        Rule::CardNumber => "must not contain card numbers".to_owned(),
        Rule::CurrencyMismatch => "is in another currency than the rest".to_owned(),
        Rule::IntervalMismatch => "is charged at another interval than the rest".to_owned(),
        Rule::RecurringMismatch => "is not of the kind that is needed: recurring or one-time".to_owned(),
        Rule::NotInFuture => "must be in the future".to_owned(),
        Rule::NotInPast => "must be in the past".to_owned(),
        Rule::OutOfOrder => "must be after the time before it".to_owned(),
        Rule::Excludes => "must not be given together with another field of the request".to_owned(),
        Rule::FirstTimeOnly => "is for customers without an earlier purchase".to_owned(),
        Rule::OncePerCustomer => "can be redeemed once per customer".to_owned(),
        Rule::Expired => "has expired".to_owned(),
        Rule::UsedUp => "was redeemed as often as it can be".to_owned(),
        Rule::BelowMinimum => "needs a larger amount".to_owned(),
        Rule::TaxIdForm => "has not the form of its type".to_owned(),
        Rule::ExpiryForm => "is not a month and year that are yet to pass".to_owned(),
        Rule::WeakPassword => "is too easy to guess".to_owned(),
        Rule::WrongPassword => "is not the current password".to_owned(),
        Rule::WrongCode => "is not the code that was sent".to_owned(),
        Rule::NoMailServer => "must be false, as no mail server is set up to send one-time passwords with".to_owned(),
        Rule::NoAddress => "must be false, as the customer has no e-mail address to send one to".to_owned(),
        Rule::PatternForm => "must be a regular expression without look-around and back-references".to_owned(),
        Rule::PatternMismatch => "does not match the organization's password pattern".to_owned(),
        Rule::PrivateAddress => "must be publicly reachable".to_owned(),
        Rule::AddressForm => "must be an IP address or a range of them".to_owned(),
        Rule::TimeForm => "must be a time (RFC 3339)".to_owned(),
        Rule::SumMismatch { expected_minor } => {
            format!("does not add up: {expected_minor} minor units are needed in all")
        }
        Rule::TooSmall => "is less than the least amount of its currency".to_owned(),
        Rule::DecimalForm { max_decimals } => {
            format!("must be a number that is not negative, with at most {max_decimals} decimals")
        }
        Rule::TiersForm => "needs brackets of growing maxQuantity".to_owned(),
        Rule::Immutable => "cannot be changed; create another resource instead".to_owned(),
    }
}
