//! Who pays.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::change::Change;
use crate::contacts::{Contacts, Labelled, Names};
use crate::coupons::Discount;
use crate::currency::Currency;
use crate::events::EventKind;
use crate::features::words;
use crate::ids::{CustomerId, PaymentMethodId, TestClockId, WebsiteId};
use crate::lead_sources::LeadSource;
use crate::metadata::{Metadata, MetadataChange};
use crate::refusals::{Fault, Field, Rule};

/// The most characters of an e-mail address (RFC 5321, 4.5.3.1).
pub const MAX_EMAIL_CHARS: usize = 254;
/// The most characters before the `@` of an e-mail address (RFC 5321, 4.5.3.1).
const MAX_LOCAL_CHARS: usize = 64;

words! {
    /// Whether taxes apply to a customer.
    #[derive(Default)]
    TaxExempt {
        /// They do not.
        Exempt = "exempt",
        /// They do.
        #[default]
        None = "none",
        /// The customer owes them itself.
        Reverse = "reverse",
    }
    /// How invoices show taxes in their lines.
    TaxDisplay {
        /// They are left out of the lines.
        Exclude = "exclude_tax",
        /// Those within the amounts stay within them.
        Include = "include_inclusive_tax",
    }
}

/// A customer of an organization. Unsaid text is none, never empty.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Customer {
    /// Its id.
    pub id: CustomerId,
    /// Full name or business name.
    pub name: Option<String>,
    /// E-mail address; not unique.
    pub email: Option<String>,
    /// Phone number.
    pub phone: Option<String>,
    /// The merchant's note.
    pub description: Option<String>,
    /// Billing address.
    pub address: Option<Address>,
    /// Shipping address and addressee.
    pub shipping: Option<Shipping>,
    /// What the customer has to its credit (negative) or owes (positive) for
    /// the next invoice, in minor units of its currency.
    pub balance_minor: i64,
    /// The start of its invoice numbers.
    pub invoice_prefix: Option<String>,
    /// Text at the foot of its invoices.
    pub invoice_footer: Option<String>,
    /// Languages it prefers, best first.
    pub locales: Vec<String>,
    /// Whether taxes apply.
    pub tax_exempt: TaxExempt,
    /// What its invoices are paid with unless something else is named.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub payment_method: Option<PaymentMethodId>,
    /// What is taken off all its invoices.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub discount: Option<Discount>,
    /// The currency of its invoices, known from the first one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub currency: Option<Currency>,
    /// The test clock that it lives by.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clock: Option<TestClockId>,
    /// Whether the newest news of its invoices were that one was not paid in time.
    #[serde(default)]
    pub delinquent: bool,
    /// Whether it was deleted: its id stays taken and answers as deleted.
    #[serde(default, with = "crate::stored::flag")]
    pub deleted: bool,
    /// First name, where it is not what the full name begins with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// Last name, where it is not what the full name ends with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// The person's name, where the merchant keeps it apart.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub individual_name: Option<String>,
    /// The business or organization.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub business_name: Option<String>,
    /// The person's place in it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub job_title: Option<String>,
    /// The person's date of birth.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub birth_date: Option<Date>,
    /// What the e-mail address is for, where it is not the main one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email_label: Option<String>,
    /// E-mail addresses beside it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub other_emails: Vec<Labelled>,
    /// What the phone number is for, where it is not the main one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_label: Option<String>,
    /// Phone numbers beside it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub other_phones: Vec<Labelled>,
    /// Where notices go besides.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notification_emails: Vec<String>,
    /// The website where it was obtained.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub website: Option<WebsiteId>,
    /// The merchant's id of the person behind several customers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<String>,
    /// Where it came from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lead_source: Option<LeadSource>,
    /// Lines of the merchant's own on its invoices.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub invoice_fields: Vec<InvoiceField>,
    /// How its invoices show taxes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tax_display: Option<TaxDisplay>,
    /// The merchant's own fields.
    #[serde(default, skip_serializing_if = "Map::is_empty")]
    pub custom_fields: Map<String, Value>,
    /// The merchant's own pairs.
    pub metadata: Metadata,
    /// When it was made.
    #[serde(with = "crate::stored::time")]
    pub created: Timestamp,
    /// When it last changed.
    #[serde(with = "crate::stored::time")]
    pub updated: Timestamp,
}

/// A line of the merchant's own on invoices.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct InvoiceField {
    /// What it is.
    pub name: String,
    /// What it says.
    pub value: String,
}

/// A postal address.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Address {
    /// City, district, suburb, town or village.
    pub city: Option<String>,
    /// Country, two letters (ISO 3166-1) or as it came.
    pub country: Option<String>,
    /// First line.
    pub line1: Option<String>,
    /// Second line.
    pub line2: Option<String>,
    /// Postal code.
    pub postal_code: Option<String>,
    /// State, county, province or region.
    pub state: Option<String>,
}

/// Where goods go.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shipping {
    /// Address.
    pub address: Address,
    /// Addressee.
    pub name: String,
    /// Phone number.
    pub phone: Option<String>,
}

/// Checks an e-mail address: one `@`, something plain before it and a host name
/// of two labels or more behind it. Quoted and commented forms are refused.
///
/// # Errors
/// [`Rule::EmailForm`] or [`Rule::TooLong`].
pub fn check_email(text: &str) -> Result<(), Rule> {
    if text.chars().count() > MAX_EMAIL_CHARS {
        return Err(Rule::TooLong { max_chars: MAX_EMAIL_CHARS });
    }
    let plain = |c: char| !c.is_whitespace() && !c.is_control() && !"()<>[]:;,\\\"@".contains(c);
    let label = |label: &str| {
        !label.is_empty()
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.chars().all(|c| c.is_alphanumeric() || c == '-')
    };
    let sound = text.split_once('@').is_some_and(|(local, host)| {
        (1..=MAX_LOCAL_CHARS).contains(&local.chars().count())
            && local.chars().all(plain)
            && !local.starts_with('.')
            && !local.ends_with('.')
            && !local.contains("..")
            && host.contains('.')
            && host.split('.').all(label)
    });
    if sound { Ok(()) } else { Err(Rule::EmailForm) }
}

/// What a command says about an address, line by line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AddressChanges {
    /// City, district, suburb, town or village.
    pub city: Change<String>,
    /// Country.
    pub country: Change<String>,
    /// First line.
    pub line1: Change<String>,
    /// Second line.
    pub line2: Change<String>,
    /// Postal code.
    pub postal_code: Change<String>,
    /// State, county, province or region.
    pub state: Change<String>,
}

impl AddressChanges {
    /// The address after these changes.
    pub fn apply(&self, mut address: Address) -> Address {
        self.city.apply_to(&mut address.city);
        self.country.apply_to(&mut address.country);
        self.line1.apply_to(&mut address.line1);
        self.line2.apply_to(&mut address.line2);
        self.postal_code.apply_to(&mut address.postal_code);
        self.state.apply_to(&mut address.state);
        address
    }
}

/// What a command says about shipping.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShippingChanges {
    /// Address.
    pub address: AddressChanges,
    /// Addressee.
    pub name: String,
    /// Phone number.
    pub phone: Change<String>,
}

/// What a command says about a customer, field by field.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CustomerChanges {
    /// Full name or business name.
    pub name: Change<String>,
    /// E-mail address.
    pub email: Change<String>,
    /// Phone number.
    pub phone: Change<String>,
    /// The merchant's note.
    pub description: Change<String>,
    /// Billing address.
    pub address: Change<AddressChanges>,
    /// Shipping address and addressee.
    pub shipping: Change<ShippingChanges>,
    /// Credit or debt for the next invoice, in minor units.
    pub balance_minor: Change<i64>,
    /// The start of its invoice numbers.
    pub invoice_prefix: Change<String>,
    /// Text at the foot of its invoices.
    pub invoice_footer: Change<String>,
    /// Languages it prefers, best first.
    pub locales: Change<Vec<String>>,
    /// Whether taxes apply.
    pub tax_exempt: Change<TaxExempt>,
    /// First and last name; the full name follows them.
    pub names: Change<Names>,
    /// The person's name, where the merchant keeps it apart.
    pub individual_name: Change<String>,
    /// The business or organization.
    pub business_name: Change<String>,
    /// The person's place in it.
    pub job_title: Change<String>,
    /// The person's date of birth.
    pub birth_date: Change<Date>,
    /// All e-mail addresses.
    pub emails: Change<Contacts>,
    /// All phone numbers.
    pub phones: Change<Contacts>,
    /// Where notices go besides.
    pub notification_emails: Change<Vec<String>>,
    /// The website where it was obtained.
    pub website: Change<WebsiteId>,
    /// The merchant's id of the person behind several customers.
    pub person: Change<String>,
    /// Where it came from.
    pub lead_source: Change<LeadSource>,
    /// Lines of the merchant's own on its invoices.
    pub invoice_fields: Change<Vec<InvoiceField>>,
    /// How its invoices show taxes.
    pub tax_display: Change<TaxDisplay>,
    /// What its invoices are paid with unless something else is named.
    pub payment_method: Change<PaymentMethodId>,
    /// The merchant's own fields.
    pub custom_fields: Change<Map<String, Value>>,
    /// The merchant's own pairs.
    pub metadata: MetadataChange,
}

/// What became of a customer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// The customer as it is to be stored.
    pub next: Customer,
    /// The fact, or none when nothing changed.
    pub event: Option<EventKind>,
}

/// A customer of whom nothing is known.
pub fn blank(id: &CustomerId, now: Timestamp) -> Customer {
    Customer {
        id: id.clone(),
        name: None,
        email: None,
        phone: None,
        description: None,
        address: None,
        shipping: None,
        balance_minor: 0,
        invoice_prefix: None,
        invoice_footer: None,
        locales: Vec::new(),
        tax_exempt: TaxExempt::None,
        payment_method: None,
        discount: None,
        currency: None,
        clock: None,
        delinquent: false,
        deleted: false,
        first_name: None,
        last_name: None,
        individual_name: None,
        business_name: None,
        job_title: None,
        birth_date: None,
        email_label: None,
        other_emails: Vec::new(),
        phone_label: None,
        other_phones: Vec::new(),
        notification_emails: Vec::new(),
        website: None,
        person: None,
        lead_source: None,
        invoice_fields: Vec::new(),
        tax_display: None,
        custom_fields: Map::new(),
        metadata: Metadata::default(),
        created: now,
        updated: now,
    }
}

/// Decides a new customer.
///
/// # Errors
/// Every field that breaks a rule.
pub fn create(id: &CustomerId, changes: &CustomerChanges, now: Timestamp) -> Result<Decision, Vec<Fault>> {
    Ok(Decision { next: changed(blank(id, now), changes)?, event: Some(EventKind::CustomerCreated) })
}

/// Decides a change of a customer. Changes that change nothing leave `updated`
/// alone.
///
/// # Errors
/// Every field that breaks a rule.
pub fn update(current: &Customer, changes: &CustomerChanges, now: Timestamp) -> Result<Decision, Vec<Fault>> {
    let mut next = changed(current.clone(), changes)?;
    if next == *current {
        return Ok(Decision { next, event: None });
    }
    next.updated = now;
    Ok(Decision { next, event: Some(EventKind::CustomerUpdated) })
}

/// Decides a deletion: the id stays, and nothing else that is known of the
/// customer.
pub fn delete(current: &Customer, now: Timestamp) -> Decision {
    Decision {
        next: Customer {
            deleted: true,
            created: current.created,
            clock: current.clock.clone(),
            ..blank(&current.id, now)
        },
        event: Some(EventKind::CustomerDeleted),
    }
}

fn changed(mut customer: Customer, c: &CustomerChanges) -> Result<Customer, Vec<Fault>> {
    c.name.apply_to(&mut customer.name);
    c.email.apply_to(&mut customer.email);
    c.phone.apply_to(&mut customer.phone);
    c.description.apply_to(&mut customer.description);
    match &c.address {
        Change::Keep => {}
        Change::Clear => customer.address = None,
        Change::Set(address) => {
            customer.address = Some(address.apply(customer.address.take().unwrap_or_default()));
        }
    }
    match &c.shipping {
        Change::Keep => {}
        Change::Clear => customer.shipping = None,
        Change::Set(shipping) => {
            let before = customer.shipping.take();
            let (address, mut phone) = before.map(|before| (before.address, before.phone)).unwrap_or_default();
            shipping.phone.apply_to(&mut phone);
            customer.shipping =
                Some(Shipping { address: shipping.address.apply(address), name: shipping.name.clone(), phone });
        }
    }
    c.balance_minor.apply_or(&mut customer.balance_minor, 0);
    c.invoice_prefix.apply_to(&mut customer.invoice_prefix);
    c.invoice_footer.apply_to(&mut customer.invoice_footer);
    c.locales.apply_or(&mut customer.locales, Vec::new());
    c.tax_exempt.apply_or(&mut customer.tax_exempt, TaxExempt::None);
    person(&mut customer, c);
    c.website.apply_to(&mut customer.website);
    c.invoice_fields.apply_or(&mut customer.invoice_fields, Vec::new());
    c.tax_display.apply_to(&mut customer.tax_display);
    c.payment_method.apply_to(&mut customer.payment_method);
    c.custom_fields.apply_or(&mut customer.custom_fields, Map::new());
    customer.metadata = c.metadata.apply(&customer.metadata).map_err(|rule| vec![Fault::new(Field::Metadata, rule)])?;
    Ok(customer)
}

/// Applies what is said of the person, after the single values.
fn person(customer: &mut Customer, c: &CustomerChanges) {
    match &c.names {
        Change::Keep => {}
        Change::Clear => customer.take_names(&Names::default()),
        Change::Set(names) => customer.take_names(names),
    }
    match &c.emails {
        Change::Keep => {}
        Change::Clear => customer.take_emails(&Contacts::default()),
        Change::Set(emails) => customer.take_emails(emails),
    }
    match &c.phones {
        Change::Keep => {}
        Change::Clear => customer.take_phones(&Contacts::default()),
        Change::Set(phones) => customer.take_phones(phones),
    }
    customer.settle_contacts();
    c.individual_name.apply_to(&mut customer.individual_name);
    c.business_name.apply_to(&mut customer.business_name);
    c.job_title.apply_to(&mut customer.job_title);
    c.birth_date.apply_to(&mut customer.birth_date);
    c.notification_emails.apply_or(&mut customer.notification_emails, Vec::new());
    c.person.apply_to(&mut customer.person);
    c.lead_source.apply_to(&mut customer.lead_source);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_plain_addresses_are_e_mail_addresses() {
        for good in ["a@b.example", "a.b+c@sub.domain.example", "é@bücher.example", "o'hara@x.yz"] {
            assert_eq!(check_email(good), Ok(()), "{good}");
        }
        let long = format!("{}@b.example", "a".repeat(65));
        for bad in [
            "",
            "a",
            "@b.example",
            "a@",
            "a@b",
            "a@@b.example",
            "a b@c.example",
            ".a@b.example",
            "a..b@c.example",
            "a@b..example",
            "a@-b.example",
            "a@b.example\n",
            "<a@b.example>",
            &long,
        ] {
            assert_eq!(check_email(bad), Err(Rule::EmailForm), "{bad:?}");
        }
    }

    #[test]
    fn a_deleted_customer_keeps_nothing_but_its_id_and_its_time() {
        let now = Timestamp::UNIX_EPOCH;
        let changes = CustomerChanges {
            email: Change::Set("a@b.example".into()),
            address: Change::Set(AddressChanges { city: Change::Set("Bern".into()), ..AddressChanges::default() }),
            ..CustomerChanges::default()
        };
        let customer = create(&CustomerId::stored("cus_1"), &changes, now).unwrap().next;
        assert_eq!(customer.address.as_ref().and_then(|a| a.city.as_deref()), Some("Bern"));
        let gone = delete(&customer, now).next;
        assert_eq!(gone, Customer { deleted: true, ..blank(&customer.id, now) });
    }

    /// A customer as the first release stored it.
    const FIRST_RELEASE: &str = r#"{"id":"cus_1","name":"Ann Example","email":"ann@acme.test","phone":null,"description":null,"address":null,"shipping":null,"balance_minor":-500,"invoice_prefix":null,"invoice_footer":null,"locales":["de-CH"],"tax_exempt":"none","deleted":"false","metadata":{"a":"b"},"created":"2026-11-21T00:00:00.000000Z","updated":"2026-11-21T00:00:00.000000Z"}"#;

    #[test]
    fn a_customer_of_the_first_release_still_reads() {
        let customer: Customer = serde_json::from_str(FIRST_RELEASE).unwrap();
        let names = Names { first: Some("Ann".into()), last: Some("Example".into()) };
        assert_eq!((customer.names(), customer.balance_minor), (names, -500));
        let again: Customer = serde_json::from_str(&serde_json::to_string(&customer).unwrap()).unwrap();
        assert_eq!(again, customer);
    }

    #[test]
    fn the_full_name_follows_its_parts_and_they_end_with_it() {
        let customer = blank(&CustomerId::stored("cus_1"), Timestamp::UNIX_EPOCH);
        let names = Names { first: Some("Ann Marie".into()), last: Some("de la Tour".into()) };
        let changes = CustomerChanges { names: Change::Set(names.clone()), ..CustomerChanges::default() };
        let named = update(&customer, &changes, Timestamp::UNIX_EPOCH).unwrap().next;
        assert_eq!((named.name.as_deref(), named.names()), (Some("Ann Marie de la Tour"), names));
        let changes = CustomerChanges { name: Change::Set("Bob Roe".into()), ..CustomerChanges::default() };
        let renamed = update(&named, &changes, Timestamp::UNIX_EPOCH).unwrap().next;
        assert_eq!(renamed.names(), Names { first: Some("Bob".into()), last: Some("Roe".into()) });
        assert_eq!((renamed.first_name, renamed.last_name), (None, None));
    }

    #[test]
    fn a_changed_e_mail_address_keeps_its_label_and_the_others() {
        let entry = |label: &str, value: &str| Labelled { label: label.into(), value: value.into() };
        let contacts =
            Contacts { primary: Some(entry("work", "a@b.example")), others: vec![entry("home", "c@d.example")] };
        let customer = blank(&CustomerId::stored("cus_1"), Timestamp::UNIX_EPOCH);
        let changes = CustomerChanges { emails: Change::Set(contacts), ..CustomerChanges::default() };
        let customer = update(&customer, &changes, Timestamp::UNIX_EPOCH).unwrap().next;
        assert_eq!(customer.email.as_deref(), Some("a@b.example"));
        let changes = CustomerChanges { email: Change::Set("e@f.example".into()), ..CustomerChanges::default() };
        let customer = update(&customer, &changes, Timestamp::UNIX_EPOCH).unwrap().next;
        let expected =
            Contacts { primary: Some(entry("work", "e@f.example")), others: vec![entry("home", "c@d.example")] };
        assert_eq!(customer.email_contacts(), expected);
    }

    #[test]
    fn changes_that_change_nothing_are_no_event() {
        let now = Timestamp::UNIX_EPOCH;
        let customer = blank(&CustomerId::stored("cus_1"), now);
        let later = Timestamp::from_second(9).unwrap();
        let same = update(&customer, &CustomerChanges::default(), later).unwrap();
        assert_eq!((same.event, same.next), (None, customer));
    }
}
