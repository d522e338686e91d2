//! A customer as clients write it.

use billfold_app::customers::{Drafted, PaysWith, Source, WantedTaxId};
use billfold_domain::customers::{self, Customer, CustomerChanges, check_email};
use billfold_domain::ids::{CustomerId, PaymentMethodId, PaymentTokenId, WebsiteId};
use billfold_domain::tax_ids::TaxNumber;
use billfold_domain::{Change, Field, Rule, text};
use jiff::Timestamp;
use serde::Deserialize;
use serde_json::{Map, Value, json};
use utoipa::ToSchema;

use crate::contacts::{ContactBody, ContactDraft};
use crate::customer_view::TaxNumberType;
use crate::faults::Faults;
use crate::lead_sources::{self, LeadSourceBody};
use crate::members::{Kind, Member, checked, objects};
use crate::replacing;

/// The most bytes of the merchant's own fields of one resource.
pub(crate) const MAX_CUSTOM_BYTES: usize = 64 * 1024;
/// The most addresses for notices.
const MAX_NOTIFICATION_EMAILS: usize = 50;
/// The most tax numbers of one customer.
const MAX_TAX_NUMBERS: usize = 50;
/// The most characters of a language tag.
const MAX_LOCALE_CHARS: usize = 35;

/// A customer to write: what is left out takes its default. Read-only members and
/// unknown ones are accepted and ignored, so that what was read can be written
/// back.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct CustomerBody {
    /// ID of the website where the customer was obtained; the organization's
    /// default unless said.
    #[serde(default)]
    #[schema(value_type = String, min_length = 1, max_length = 50, pattern = r"^[@~\-._A-Za-z0-9]+$")]
    website_id: Member<String>,
    /// A payment token, which becomes the default payment instrument.
    #[serde(default)]
    #[schema(value_type = String, min_length = 1, max_length = 50, pattern = r"^[@~\-._A-Za-z0-9]+$")]
    payment_token: Member<String>,
    /// ID of a payment instrument of the customer's that is used unless another is
    /// named. What is left out stays as it is.
    #[serde(default)]
    #[schema(value_type = Option<String>, min_length = 1, max_length = 50, pattern = r"^[@~\-._A-Za-z0-9]+$")]
    default_payment_instrument_id: Member<String>,
    /// Nothing is paid out here: only null.
    #[serde(default)]
    #[schema(value_type = Option<String>, max_length = 0)]
    preferred_payout_instrument_id: Member<String>,
    /// The merchant's own fields, at most 64 KiB.
    #[serde(default)]
    #[schema(value_type = Object)]
    custom_fields: Member<Map<String, Value>>,
    /// How the customer is called and reached.
    #[serde(default)]
    #[schema(value_type = Option<ContactBody>)]
    primary_address: Member<ContactBody>,
    /// Language that the customer prefers (RFC 5646).
    #[serde(default)]
    #[schema(value_type = Option<String>, pattern = "^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2}$", example = "fr-FR")]
    locale: Member<String>,
    /// Tax numbers.
    #[serde(default)]
    #[schema(value_type = Option<Vec<TaxNumberBody>>, max_items = 50)]
    tax_numbers: Member<Vec<TaxNumberBody>>,
    /// Where the customer came from, shown with `expand=leadSource`; left out, it stays
    /// as it is.
    #[serde(default)]
    #[schema(value_type = Option<LeadSourceBody>)]
    lead_source: Member<LeadSourceBody>,
    /// The merchant's ID of the person behind several customers.
    #[serde(default)]
    #[schema(value_type = Option<String>, min_length = 1, max_length = 50, pattern = r"^[@~\-._A-Za-z0-9]+$")]
    person_id: Member<String>,
    /// Where notices go besides.
    #[serde(default)]
    #[schema(value_type = Vec<String>, max_items = 50)]
    notification_emails: Member<Vec<String>>,
}

/// A tax number to write.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct TaxNumberBody {
    /// The kind of it.
    #[serde(default, rename = "type")]
    #[schema(rename = "type", value_type = TaxNumberType, required = true)]
    kind: Member<String>,
    /// The number.
    #[serde(default)]
    #[schema(value_type = String, required = true, min_length = 1, max_length = 50)]
    value: Member<String>,
    /// Whether it is the one to show where there is room for one.
    #[serde(default)]
    #[schema(value_type = bool)]
    is_default: Member<bool>,
}

objects!(CustomerBody);

impl Kind for Vec<TaxNumberBody> {
    const WORDS: &'static str = "a list of objects";

    fn fits(value: &Value) -> bool {
        value.as_array().is_some_and(|items| items.iter().all(Value::is_object))
    }
}

/// The changes that a body makes to a customer that is shown like this.
pub(crate) fn changes(body: Value, shown: Option<&Value>) -> Value {
    let null = || Some(Value::Null);
    let mut body = replacing::changes(
        body,
        shown,
        &[
            ("websiteId", None),
            ("preferredPayoutInstrumentId", null()),
            ("customFields", Some(json!({}))),
            ("locale", null()),
            ("taxNumbers", Some(json!([]))),
            ("personId", null()),
            ("notificationEmails", Some(json!([]))),
        ],
    );
    let lines =
        ["firstName", "lastName", "organization", "address", "address2", "city", "region", "country", "postalCode"];
    let mut contact: Vec<(&str, Option<Value>)> = lines.map(|name| (name, null())).into();
    contact.extend([("dob", null()), ("jobTitle", null())]);
    contact.extend([("phoneNumbers", Some(json!([]))), ("emails", Some(json!([])))]);
    replacing::inner(&mut body, "primaryAddress", shown, &contact);
    body
}

/// A body whose members were checked.
#[derive(Clone, Debug)]
pub(crate) struct CustomerDraft {
    contact: ContactDraft,
    changes: CustomerChanges,
    tax_ids: Change<Vec<WantedTaxId>>,
    token: Option<PaymentTokenId>,
}

impl CustomerDraft {
    /// Reads the changes that a body makes.
    pub(crate) fn read(body: Value, faults: &mut Faults) -> Self {
        let says = |name: &str| replacing::says(&body, name);
        let (says_fields, says_notices) = (says("customFields"), says("notificationEmails"));
        let (says_locale, says_person) = (says("locale"), says("personId"));
        let (says_method, says_numbers) = (says("defaultPaymentInstrumentId"), says("taxNumbers"));
        let body = Member::<CustomerBody>::whole(body, faults).unwrap_or_default();
        let website = body.website_id.optional("websiteId", faults);
        let website = checked(website, "websiteId", faults, |t| WebsiteId::parse(t));
        let token = body.payment_token.optional("paymentToken", faults);
        let method = body.default_payment_instrument_id.nullable("defaultPaymentInstrumentId", faults);
        let method = checked(method, "defaultPaymentInstrumentId", faults, |t| PaymentMethodId::parse(t));
        if body.preferred_payout_instrument_id.nullable("preferredPayoutInstrumentId", faults).is_some() {
            faults.say("preferredPayoutInstrumentId", "must be null: nothing is paid out here");
        }
        let custom_fields = custom_fields(body.custom_fields, faults);
        let contact = body.primary_address.optional("primaryAddress", faults).unwrap_or_default();
        let contact = ContactDraft::read(contact, "primaryAddress", faults);
        let locale = body.locale.nullable("locale", faults);
        let locale = checked(locale, "locale", faults, |t| language(t));
        let person = body.person_id.nullable("personId", faults);
        let person = checked(person, "personId", faults, |t| CustomerId::parse(t).map(|id| id.to_string()));
        let notices = notices(body.notification_emails, faults);
        let tax_ids = tax_numbers(body.tax_numbers, faults);
        let lead_source = lead_sources::read(body.lead_source, "leadSource", faults);
        let set = |says: bool| says.then_some(());
        let changes = CustomerChanges {
            website: website.map_or(Change::Keep, Change::Set),
            payment_method: set(says_method).map_or(Change::Keep, |()| Change::set_or_clear(method)),
            custom_fields: set(says_fields).map_or(Change::Keep, |()| Change::Set(custom_fields)),
            locales: set(says_locale).map_or(Change::Keep, |()| Change::set_or_clear(locale.map(|tag| vec![tag]))),
            lead_source,
            person: set(says_person).map_or(Change::Keep, |()| Change::set_or_clear(person)),
            notification_emails: set(says_notices).map_or(Change::Keep, |()| Change::Set(notices)),
            ..CustomerChanges::default()
        };
        let token = checked(token, "paymentToken", faults, |t| PaymentTokenId::parse(t));
        Self { contact, changes, tax_ids: set(says_numbers).map_or(Change::Keep, |()| Change::Set(tax_ids)), token }
    }

    /// The payment token that becomes what the customer pays with.
    pub(crate) fn pays_with(&self) -> Option<PaysWith> {
        let token = self.token.clone()?;
        Some(PaysWith { source: Source::Token(token), is_default: true })
    }

    /// What the draft changes of a customer as it is, or says of a new one.
    pub(crate) fn drafted(&self, current: Option<&Customer>) -> Drafted {
        let blank = customers::blank(&CustomerId::stored(""), Timestamp::UNIX_EPOCH);
        let contact = self.contact.changes(current.unwrap_or(&blank));
        let mut changes = CustomerChanges {
            names: contact.names,
            business_name: contact.business_name,
            address: contact.address,
            phones: contact.phones,
            emails: contact.emails,
            birth_date: contact.birth_date,
            job_title: contact.job_title,
            ..self.changes.clone()
        };
        if self.token.is_some() {
            // What is made of the token pays.
            changes.payment_method = Change::Keep;
        }
        Drafted { changes, tax_ids: self.tax_ids.clone() }
    }
}

/// What the merchant may fill freely, within bounds.
pub(crate) fn custom_fields(member: Member<Map<String, Value>>, faults: &mut Faults) -> Map<String, Value> {
    let fields = member.optional("customFields", faults).unwrap_or_default();
    if serde_json::to_string(&fields).unwrap_or_default().len() > MAX_CUSTOM_BYTES {
        faults.say("customFields", format!("must have at most {MAX_CUSTOM_BYTES} bytes"));
    }
    fields
}

fn notices(member: Member<Vec<String>>, faults: &mut Faults) -> Vec<String> {
    let emails = member.optional("notificationEmails", faults).unwrap_or_default();
    if emails.len() > MAX_NOTIFICATION_EMAILS {
        faults.rule("notificationEmails", &Rule::TooMany { max_entries: MAX_NOTIFICATION_EMAILS });
    }
    for (at, email) in emails.iter().enumerate() {
        if let Err(rule) = check_email(email) {
            faults.rule(&format!("notificationEmails.{at}"), &rule);
        }
    }
    emails
}

/// A language tag of a language and at most two more parts.
fn language(tag: &str) -> Result<String, Rule> {
    let mut parts = tag.split('-');
    let language = parts.next().unwrap_or_default();
    let rest: Vec<&str> = parts.collect();
    let letters = |text: &str| text.bytes().all(|b| b.is_ascii_alphabetic());
    let part = |part: &&str| (2..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric());
    let sound = (2..=3).contains(&language.len()) && letters(language) && rest.len() <= 2 && rest.iter().all(part);
    if sound && tag.len() <= MAX_LOCALE_CHARS { Ok(tag.to_owned()) } else { Err(Rule::LanguageForm) }
}

pub(crate) fn tax_numbers(member: Member<Vec<TaxNumberBody>>, faults: &mut Faults) -> Vec<WantedTaxId> {
    let bodies = member.nullable("taxNumbers", faults).unwrap_or_default();
    if bodies.len() > MAX_TAX_NUMBERS {
        faults.rule("taxNumbers", &Rule::TooMany { max_entries: MAX_TAX_NUMBERS });
        return Vec::new();
    }
    let mut wanted: Vec<WantedTaxId> = Vec::new();
    for (at, body) in bodies.into_iter().enumerate() {
        let path = |name: &str| format!("taxNumbers.{at}.{name}");
        let kind = body.kind.required(&path("type"), faults);
        let kind = checked(kind, &path("type"), faults, |word| match word.as_str() {
            "eu-vat" => Ok(TaxNumberType::EuVat),
            "other" => Ok(TaxNumberType::Other),
            _ => Err(Rule::UnknownChoice),
        });
        let value = body.value.required(&path("value"), faults);
        let is_default = body.is_default.optional(&path("isDefault"), faults).unwrap_or(false);
        let (Some(kind), Some(value)) = (kind, value) else { continue };
        let number =
            text::check(&value, 50).and_then(|()| TaxNumber::parse(kind.kind(), &value).map_err(|fault| fault.rule));
        match number {
            Ok(number) if wanted.iter().any(|known| known.number == number) => {
                faults.rule(&path("value"), &Rule::Duplicate);
            }
            Ok(number) => wanted.push(WantedTaxId { number, is_default }),
            Err(rule) => faults.rule(&path("value"), &rule),
        }
    }
    if wanted.iter().filter(|number| number.is_default).count() > 1 {
        faults.say("taxNumbers", "must have at most one default");
    }
    wanted
}

/// The path in this dialect of a customer's field.
pub(crate) fn path(field: Field) -> &'static str {
    match field {
        Field::PaymentMethod => "defaultPaymentInstrumentId",
        Field::Token => "paymentToken",
        Field::Customer => "targetCustomerId",
        Field::TaxIdType | Field::TaxIdValue => "taxNumbers",
        Field::Email => "primaryAddress.emails",
        other => crate::portal_body::path(other),
    }
}
