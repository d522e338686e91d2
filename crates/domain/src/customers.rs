//! Who pays.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::change::Change;
use crate::coupons::Discount;
use crate::currency::Currency;
use crate::events::EventKind;
use crate::features::words;
use crate::ids::{CustomerId, PaymentMethodId, TestClockId};
use crate::metadata::{Metadata, MetadataChange};
use crate::refusals::{Fault, Field, Rule};

/// The most characters of an e-mail address (RFC 5321, 4.5.3.1).
pub const MAX_EMAIL_CHARS: usize = 254;
/// The most characters before the `@` of an e-mail address (RFC 5321, 4.5.3.1).
const MAX_LOCAL_CHARS: usize = 64;

words! {
    /// Whether taxes apply to a customer.
    TaxExempt {
        /// They do not.
        Exempt = "exempt",
        /// They do.
        None = "none",
        /// The customer owes them itself.
        Reverse = "reverse",
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
    /// Whether an invoice of it failed for good.
    #[serde(default)]
    pub delinquent: bool,
    /// Whether it was deleted: its id stays taken and answers as deleted.
    #[serde(default, with = "crate::stored::flag")]
    pub deleted: bool,
    /// The merchant's own pairs.
    pub metadata: Metadata,
    /// When it was made.
    #[serde(with = "crate::stored::time")]
    pub created: Timestamp,
    /// When it last changed.
    #[serde(with = "crate::stored::time")]
    pub updated: Timestamp,
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
    fn apply(&self, mut address: Address) -> Address {
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
fn blank(id: &CustomerId, now: Timestamp) -> Customer {
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
        next: Customer { deleted: true, created: current.created, clock: current.clock.clone(), ..blank(&current.id, now) },
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
    customer.metadata = c.metadata.apply(&customer.metadata).map_err(|rule| vec![Fault::new(Field::Metadata, rule)])?;
    Ok(customer)
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

    #[test]
    fn changes_that_change_nothing_are_no_event() {
        let now = Timestamp::UNIX_EPOCH;
        let customer = blank(&CustomerId::stored("cus_1"), now);
        let later = Timestamp::from_second(9).unwrap();
        let same = update(&customer, &CustomerChanges::default(), later).unwrap();
        assert_eq!((same.event, same.next), (None, customer));
    }
}
