//! How a broken rule of a value sounds. Every rule of the domain is matched here
//! without a wildcard.

use billfold_domain::Rule;

use crate::errors::{ApiError, shortened};

/// The error for a broken rule of a parameter.
pub(crate) fn broken(rule: &Rule, param: &str, value: Option<&str>) -> ApiError {
    let value = shortened(value.unwrap_or_default());
    ApiError {
        code: code(rule).map(std::borrow::Cow::Borrowed),
        ..ApiError::invalid(message(rule, param, &value)).with_param(param)
    }
}

/// What clients switch on.
fn code(rule: &Rule) -> Option<&'static str> {
    match rule {
        Rule::Required | Rule::PauseNeedsOptions => Some("parameter_missing"),
        Rule::Empty => Some("parameter_invalid_empty"),
        Rule::Blank => Some("parameter_invalid_string_blank"),
        Rule::OutOfRange { .. } => Some("parameter_invalid_integer"),
        Rule::UrlForm | Rule::OriginForm | Rule::OriginNotAllowed | Rule::PrivateAddress => Some("url_invalid"),
        Rule::EmailForm => Some("email_invalid"),
        Rule::Taken => Some("resource_already_exists"),
        Rule::Missing => Some("resource_missing"),
        Rule::TaxIdForm => Some("tax_id_invalid"),
        Rule::TooSmall => Some("amount_too_small"),
        Rule::Expired | Rule::UsedUp => Some("coupon_expired"),
        Rule::ExpiryForm => Some("invalid_expiry_year"),
        Rule::TooLong { .. }
        | Rule::TooShort { .. }
        | Rule::TooMany { .. }
        | Rule::ControlCharacter
        | Rule::UnpairedDirection
        | Rule::SlugForm
        | Rule::IdForm
        | Rule::Reserved
        | Rule::ColorForm
        | Rule::HostForm
        | Rule::CurrencyForm
        | Rule::LanguageForm
        | Rule::UnknownChoice
        | Rule::Duplicate
        | Rule::Mismatch
        | Rule::Inactive
        | Rule::DefaultStaysActive
        | Rule::PlanChangeNeedsPaymentMethods
        | Rule::ProrationNeedsImmediate
        | Rule::ProrationNotForCancel
        | Rule::FlowNotAllowed
        | Rule::CardNumber
        | Rule::CurrencyMismatch
        | Rule::IntervalMismatch
        | Rule::RecurringMismatch
        | Rule::NotInFuture
        | Rule::NotInPast
        | Rule::OutOfOrder
        | Rule::Excludes
        | Rule::FirstTimeOnly
        | Rule::OncePerCustomer
        | Rule::BelowMinimum
        | Rule::WeakPassword
        | Rule::WrongPassword
        | Rule::WrongCode
        | Rule::NoMailServer
        | Rule::NoAddress
        | Rule::PatternForm
        | Rule::PatternMismatch
        | Rule::AddressForm
        | Rule::TimeForm
        | Rule::DecimalForm { .. }
        | Rule::TiersForm
        | Rule::SumMismatch { .. }
        | Rule::Immutable => None,
    }
}

/// For the reader.
#[expect(clippy::too_many_lines, reason = "a table: one entry for each rule")]
fn message(rule: &Rule, param: &str, value: &str) -> String {
    match rule {
        Rule::Required | Rule::PauseNeedsOptions => format!("Missing required param: {param}."),
        Rule::Empty => format!("'{param}' needs a value."),
        Rule::Blank => format!("'{param}' needs more than white space."),
        Rule::TooLong { max_chars } => format!("Invalid string: '{param}' can have at most {max_chars} characters"),
        Rule::TooShort { min_chars } => format!("Invalid string: '{param}' needs at least {min_chars} characters"),
        Rule::TooMany { max_entries } => format!("'{param}' can have at most {max_entries} entries"),
        Rule::OutOfRange { min: i64::MIN, max } => format!("Invalid integer: '{param}' must be at most {max}"),
        Rule::OutOfRange { min, max: i64::MAX } => format!("Invalid integer: '{param}' must be at least {min}"),
        Rule::OutOfRange { min, max } => format!("Invalid integer: '{param}' must be from {min} to {max}"),
        Rule::ControlCharacter => format!("Invalid string: '{param}' holds a control character"),
        Rule::UnpairedDirection => format!("Invalid string: '{param}' holds a text direction that it does not end"),
        Rule::SlugForm | Rule::IdForm => format!("Invalid {param}: '{value}' holds characters that are not allowed"),
        Rule::Reserved => format!("Invalid {param}: '{value}' is reserved"),
        Rule::ColorForm => format!("Invalid {param}: six hexadecimal digits are needed"),
        Rule::UrlForm => format!("Invalid URL: '{param}' must be an absolute http or https address"),
        Rule::HostForm => format!("Invalid {param}: a host name is needed"),
        Rule::EmailForm => format!("Invalid email address: {value}"),
        Rule::CurrencyForm => format!("Invalid currency: '{value}' is no three-letter code of ISO 4217"),
        Rule::LanguageForm => format!("Invalid {param}: '{value}' is no language tag"),
        Rule::UnknownChoice => format!("Invalid {param}: '{value}' is not one of the allowed values"),
        Rule::Duplicate => format!("'{param}' repeats an earlier entry"),
        Rule::Taken => format!("Another object has this {param} already: '{value}'"),
        Rule::Missing => format!("No such object: '{value}'"),
        Rule::Mismatch => format!("'{param}' belongs to another object"),
        Rule::Inactive => format!("'{param}' names an object that is not active"),
        Rule::DefaultStaysActive => "The default configuration cannot be deactivated.".to_owned(),
        Rule::PlanChangeNeedsPaymentMethods => {
            "Cannot enable subscription updates while payment method update is disabled.".to_owned()
        }
        Rule::ProrationNeedsImmediate => "create_prorations can be used only with mode=immediately.".to_owned(),
        Rule::ProrationNotForCancel => {
            "always_invoice cannot be used for cancellations; use create_prorations or none.".to_owned()
        }
        Rule::FlowNotAllowed => "The configuration of this session does not allow this flow.".to_owned(),
        Rule::OriginForm => {
            format!("'{param}' must be an https origin without a path, such as https://app.example.com.")
        }
        Rule::OriginNotAllowed => format!("'{param}' is not on this account's list of allowed origins."),
        Rule::CardNumber => format!("'{param}' must not contain card numbers"),
        Rule::CurrencyMismatch => format!("'{param}' is in another currency than the rest"),
        Rule::IntervalMismatch => format!("'{param}' is charged at another interval than the rest"),
        Rule::RecurringMismatch => {
            format!(
                "'{param}' names a price of the wrong type: one that recurs cannot stand for one that is charged once, or the other way round"
            )
        }
        Rule::NotInFuture => format!("Invalid timestamp: '{param}' must be in the future"),
        Rule::NotInPast => format!("Invalid timestamp: '{param}' must be in the past"),
        Rule::OutOfOrder => format!("Invalid timestamp: '{param}' must be after the time before it"),
        Rule::Excludes => format!("'{param}' cannot be given together with another parameter of this request"),
        Rule::FirstTimeOnly => "This promotion code is for customers without an earlier purchase.".to_owned(),
        Rule::OncePerCustomer => "This coupon can be redeemed once per customer.".to_owned(),
        Rule::Expired => format!("The {param} '{value}' has expired and can no longer be redeemed"),
        Rule::UsedUp => format!("The {param} '{value}' was redeemed as often as it can be"),
        Rule::BelowMinimum => "The amount is less than this promotion code asks for.".to_owned(),
        Rule::TaxIdForm => format!("Invalid value for {param}: '{value}' has not the form of its type"),
        Rule::ExpiryForm => format!("The card's expiry in '{param}' is invalid or has passed"),
        Rule::WeakPassword => format!("'{param}' is too easy to guess"),
        Rule::WrongPassword => format!("'{param}' is not the password in use"),
        Rule::WrongCode => format!("'{param}' is not the code that was sent"),
        Rule::NoMailServer => format!("'{param}' needs a mail server, and none is set up"),
        Rule::NoAddress => format!("'{param}' needs an email address of the customer"),
        Rule::PatternForm => format!("Invalid {param}: a regular expression without look-around is needed"),
        Rule::PatternMismatch => format!("'{param}' does not match the pattern that is asked for"),
        Rule::PrivateAddress => format!("Invalid URL: '{param}' must be publicly reachable"),
        Rule::AddressForm => format!("Invalid {param}: an IP address or a range of them is needed"),
        Rule::TimeForm => format!("Invalid {param}: a time is needed"),
        Rule::TooSmall => format!("'{param}' is less than the least amount that can be charged"),
        Rule::DecimalForm { max_decimals } => {
            format!(
                "Invalid decimal: {value}; it must be positive or zero and have at most {max_decimals} decimal places"
            )
        }
        Rule::TiersForm => {
            format!(
                "Invalid {param}: each up_to must be larger than the one before it, and that of the last tier must be inf"
            )
        }
        Rule::SumMismatch { expected_minor } => {
            format!("'{param}' does not add up: {expected_minor} is needed in all")
        }
        Rule::Immutable => format!("'{param}' cannot be changed after the object was made"),
    }
}
