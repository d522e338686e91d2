//! Vaulted cards, without their numbers, and single-use references to them.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::change::Change;
use crate::contacts::{Contacts, MoreContact};
use crate::customers::{Address, AddressChanges, check_email};
use crate::features::words;
use crate::ids::{CustomerId, PaymentMethodId, PaymentTokenId};
use crate::lead_sources::LeadSource;
use crate::metadata::{Metadata, MetadataChange};
use crate::refusals::{Fault, Field, Obstacle, Refusal, Rule};

/// How many years from now a card can expire at the most.
pub const MAX_EXPIRY_YEARS: i16 = 50;

words! {
    /// Which scheme a card belongs to.
    Brand {
        /// American Express.
        Amex = "amex",
        /// Diners Club.
        Diners = "diners",
        /// Discover.
        Discover = "discover",
        /// JCB.
        Jcb = "jcb",
        /// Mastercard.
        Mastercard = "mastercard",
        /// UnionPay.
        Unionpay = "unionpay",
        /// Visa.
        Visa = "visa",
        /// Any other.
        Unknown = "unknown",
    }
    /// How a card is funded.
    Funding {
        /// Credit.
        Credit = "credit",
        /// Debit.
        Debit = "debit",
        /// Prepaid.
        Prepaid = "prepaid",
        /// Not said.
        Unknown = "unknown",
    }
    /// Whether a payment method can be used.
    MethodState {
        /// It is a customer's, or waits to be one.
        Active = "active",
        /// It was taken from its customer: it is kept for the record.
        Detached = "inactive",
    }
}

/// What is kept of a card: never its number nor its check digits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Card {
    /// The scheme.
    pub brand: Brand,
    /// The last four digits.
    pub last4: String,
    /// The month it expires, 1 to 12.
    pub exp_month: u32,
    /// The year it expires.
    pub exp_year: u32,
    /// How it is funded.
    pub funding: Funding,
    /// The country of its issuer (ISO 3166-1, two letters).
    pub country: Option<String>,
    /// The same for every vaulting of one card in one organization; it tells
    /// nothing of the number.
    pub fingerprint: String,
}

/// Who a payment method belongs to, as its issuer knows it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct BillingDetails {
    /// Full name.
    pub name: Option<String>,
    /// First name, where it was said apart.
    pub first_name: Option<String>,
    /// Last name, where it was said apart.
    pub last_name: Option<String>,
    /// Organization.
    pub organization: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// Phone number.
    pub phone: Option<String>,
    /// Address.
    pub address: Option<Address>,
    /// What else is known of them.
    #[serde(default, skip_serializing_if = "MoreContact::is_empty")]
    pub more: MoreContact,
}

impl BillingDetails {
    /// First and last name: as they were said, or else the first word of the full
    /// name and the rest of it.
    pub fn names(&self) -> (Option<String>, Option<String>) {
        if self.first_name.is_some() || self.last_name.is_some() {
            return (self.first_name.clone(), self.last_name.clone());
        }
        match self.name.as_deref().map(|name| name.split_once(' ').unwrap_or((name, ""))) {
            None => (None, None),
            Some((first, "")) => (Some(first.to_owned()), None),
            Some((first, last)) => (Some(first.to_owned()), Some(last.to_owned())),
        }
    }
}

/// A vaulted card.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PaymentMethod {
    /// Its id.
    pub id: PaymentMethodId,
    /// Whose it is; none before it is attached.
    pub customer: Option<CustomerId>,
    /// The card.
    pub card: Card,
    /// Who it belongs to.
    pub billing: BillingDetails,
    /// Whether it can be used.
    pub state: MethodState,
    /// The gateway that vaulted it.
    pub gateway: String,
    /// The gateway's reference to it. It is worth nothing without the
    /// gateway's credentials, and is shown to nobody.
    pub reference: String,
    /// The merchant's own pairs.
    pub metadata: Metadata,
    /// The merchant's own fields, of any form.
    #[serde(default, skip_serializing_if = "Map::is_empty")]
    pub custom_fields: Map<String, Value>,
    /// When it was made.
    #[serde(with = "crate::stored::time")]
    pub created: Timestamp,
    /// When it last changed.
    #[serde(with = "crate::stored::time")]
    pub updated: Timestamp,
}

/// A single-use reference to card data captured elsewhere.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PaymentToken {
    /// Its id.
    pub id: PaymentTokenId,
    /// The card.
    pub card: Card,
    /// Who it belongs to.
    pub billing: BillingDetails,
    /// Where its customer came from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lead_source: Option<LeadSource>,
    /// The gateway that holds the card.
    pub gateway: String,
    /// The gateway's reference to it.
    pub reference: String,
    /// Whether it was used.
    #[serde(with = "crate::stored::flag")]
    pub used: bool,
    /// When it was made.
    #[serde(with = "crate::stored::time")]
    pub created: Timestamp,
    /// When it last changed.
    #[serde(with = "crate::stored::time")]
    pub updated: Timestamp,
}

/// Checks when a card expires: a month of the year, not in the past, and not too
/// far off.
///
/// # Errors
/// [`Rule::ExpiryForm`].
pub fn check_expiry(month: u32, year: u32, now: Timestamp) -> Result<(), Rule> {
    let today = now.to_zoned(jiff::tz::TimeZone::UTC).date();
    let this_month = (i32::from(today.year()), i32::from(today.month()));
    let expiry = match (i32::try_from(year), i32::try_from(month)) {
        (Ok(year), Ok(month)) if (1..=12).contains(&month) => (year, month),
        _ => return Err(Rule::ExpiryForm),
    };
    let last = (i32::from(today.year().saturating_add(MAX_EXPIRY_YEARS)), 12);
    if (this_month..=last).contains(&expiry) { Ok(()) } else { Err(Rule::ExpiryForm) }
}

impl Card {
    /// Whether it has expired at this time: it is good to the end of its month.
    pub fn is_expired(&self, now: Timestamp) -> bool {
        let today = now.to_zoned(jiff::tz::TimeZone::UTC).date();
        let this = (i64::from(today.year()), i64::from(today.month()));
        (i64::from(self.exp_year), i64::from(self.exp_month)) < this
    }
}

/// What a command says about who a payment method belongs to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BillingChanges {
    /// Full name.
    pub name: Change<String>,
    /// First name; with the last it makes the full name.
    pub first_name: Change<String>,
    /// Last name.
    pub last_name: Change<String>,
    /// Organization.
    pub organization: Change<String>,
    /// E-mail address.
    pub email: Change<String>,
    /// Phone number.
    pub phone: Change<String>,
    /// Address.
    pub address: Change<AddressChanges>,
    /// All e-mail addresses, the one above among them.
    pub emails: Change<Contacts>,
    /// All phone numbers, the one above among them.
    pub phones: Change<Contacts>,
    /// Date of birth.
    pub birth_date: Change<Date>,
    /// Job title.
    pub job_title: Change<String>,
}

impl BillingChanges {
    /// The details after these changes.
    ///
    /// # Errors
    /// [`Field::Email`] with its rule.
    pub fn apply(&self, mut billing: BillingDetails) -> Result<BillingDetails, Fault> {
        if !self.name.is_keep() {
            (billing.first_name, billing.last_name) = (None, None);
        }
        self.name.apply_to(&mut billing.name);
        if !self.first_name.is_keep() || !self.last_name.is_keep() {
            (billing.first_name, billing.last_name) = billing.names();
            self.first_name.apply_to(&mut billing.first_name);
            self.last_name.apply_to(&mut billing.last_name);
            let parts: Vec<&str> =
                [&billing.first_name, &billing.last_name].into_iter().filter_map(|part| part.as_deref()).collect();
            billing.name = (!parts.is_empty()).then(|| parts.join(" "));
        }
        self.organization.apply_to(&mut billing.organization);
        if let Change::Set(email) = &self.email {
            check_email(email).map_err(|rule| Fault::new(Field::Email, rule))?;
        }
        self.email.apply_to(&mut billing.email);
        self.phone.apply_to(&mut billing.phone);
        match &self.emails {
            Change::Keep => {}
            Change::Clear => billing.more.take_emails(&Contacts::default(), &mut billing.email),
            Change::Set(emails) => billing.more.take_emails(emails, &mut billing.email),
        }
        match &self.phones {
            Change::Keep => {}
            Change::Clear => billing.more.take_phones(&Contacts::default(), &mut billing.phone),
            Change::Set(phones) => billing.more.take_phones(phones, &mut billing.phone),
        }
        self.birth_date.apply_to(&mut billing.more.birth_date);
        self.job_title.apply_to(&mut billing.more.job_title);
        match &self.address {
            Change::Keep => {}
            Change::Clear => billing.address = None,
            Change::Set(address) => {
                billing.address = Some(address.apply(billing.address.take().unwrap_or_default()));
            }
        }
        Ok(billing)
    }
}

/// What a command says about a payment method, field by field.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MethodChanges {
    /// Who it belongs to.
    pub billing: BillingChanges,
    /// The month its card expires.
    pub exp_month: Option<u32>,
    /// The year its card expires.
    pub exp_year: Option<u32>,
    /// The merchant's own pairs.
    pub metadata: MetadataChange,
    /// The merchant's own fields.
    pub custom_fields: Change<Map<String, Value>>,
}

impl PaymentMethod {
    /// Whether it is this customer's and can be used.
    pub fn is_usable_by(&self, customer: &CustomerId) -> bool {
        self.state == MethodState::Active && self.customer.as_ref() == Some(customer)
    }

    /// The payment method after these changes. Changes that change nothing leave
    /// `updated` alone.
    ///
    /// # Errors
    /// Every field that breaks a rule.
    pub fn changed(&self, changes: &MethodChanges, now: Timestamp) -> Result<Self, Vec<Fault>> {
        let mut faults = Vec::new();
        let mut next = self.clone();
        match changes.billing.apply(next.billing.clone()) {
            Ok(billing) => next.billing = billing,
            Err(fault) => faults.push(fault),
        }
        next.card.exp_month = changes.exp_month.unwrap_or(next.card.exp_month);
        next.card.exp_year = changes.exp_year.unwrap_or(next.card.exp_year);
        if next.card != self.card
            && let Err(rule) = check_expiry(next.card.exp_month, next.card.exp_year, now)
        {
            faults.push(Fault::new(Field::CardExpiry, rule));
        }
        changes.custom_fields.apply_or(&mut next.custom_fields, Map::new());
        match changes.metadata.apply(&self.metadata) {
            Ok(metadata) => next.metadata = metadata,
            Err(rule) => faults.push(Fault::new(Field::Metadata, rule)),
        }
        if !faults.is_empty() {
            return Err(faults);
        }
        if next != *self {
            next.updated = now;
        }
        Ok(next)
    }

    /// The payment method as this customer's. One that is already is left as it is.
    ///
    /// # Errors
    /// [`Obstacle::PaymentMethodDetached`] and [`Obstacle::PaymentMethodAttached`].
    pub fn attached(&self, customer: &CustomerId, now: Timestamp) -> Result<Self, Refusal> {
        match (&self.customer, self.state) {
            (_, MethodState::Detached) => Err(Refusal::StateForbids(Obstacle::PaymentMethodDetached)),
            (Some(owner), MethodState::Active) if owner == customer => Ok(self.clone()),
            (Some(_), MethodState::Active) => Err(Refusal::StateForbids(Obstacle::PaymentMethodAttached)),
            (None, MethodState::Active) => Ok(Self { customer: Some(customer.clone()), updated: now, ..self.clone() }),
        }
    }

    /// The payment method taken from its customer, whose it was stays on record.
    ///
    /// # Errors
    /// [`Obstacle::PaymentMethodUnattached`].
    pub fn detached(&self, now: Timestamp) -> Result<Self, Refusal> {
        if self.customer.is_none() || self.state == MethodState::Detached {
            return Err(Refusal::StateForbids(Obstacle::PaymentMethodUnattached));
        }
        Ok(Self { state: MethodState::Detached, updated: now, ..self.clone() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn method() -> PaymentMethod {
        PaymentMethod {
            id: PaymentMethodId::stored("pm_1"),
            customer: None,
            card: Card {
                brand: Brand::Visa,
                last4: "4242".into(),
                exp_month: 12,
                exp_year: 2030,
                funding: Funding::Credit,
                country: None,
                fingerprint: "f".into(),
            },
            billing: BillingDetails::default(),
            state: MethodState::Active,
            gateway: "test".into(),
            reference: "test:visa".into(),
            metadata: Metadata::default(),
            custom_fields: Map::new(),
            created: Timestamp::UNIX_EPOCH,
            updated: Timestamp::UNIX_EPOCH,
        }
    }

    #[test]
    fn a_payment_method_has_one_customer_and_does_not_come_back() {
        let now = Timestamp::from_second(9).unwrap();
        let (one, other) = (CustomerId::stored("cus_1"), CustomerId::stored("cus_2"));
        let method = method();
        assert_eq!(method.detached(now), Err(Refusal::StateForbids(Obstacle::PaymentMethodUnattached)));
        let attached = method.attached(&one, now).unwrap();
        assert!(attached.is_usable_by(&one) && !attached.is_usable_by(&other));
        assert_eq!(attached.attached(&one, now).unwrap(), attached);
        assert_eq!(attached.attached(&other, now), Err(Refusal::StateForbids(Obstacle::PaymentMethodAttached)));
        let gone = attached.detached(now).unwrap();
        assert!(!gone.is_usable_by(&one));
        assert_eq!(gone.attached(&one, now), Err(Refusal::StateForbids(Obstacle::PaymentMethodDetached)));
        assert_eq!(gone.detached(now), Err(Refusal::StateForbids(Obstacle::PaymentMethodUnattached)));
    }

    #[test]
    fn a_card_is_good_to_the_end_of_its_month() {
        let now: Timestamp = "2026-11-21T00:00:00Z".parse().unwrap();
        for (month, year, sound) in [
            (11, 2026, true),
            (10, 2026, false),
            (1, 2027, true),
            (12, 2076, true),
            (1, 2077, false),
            (0, 2030, false),
            (13, 2030, false),
            (12, 30, false),
        ] {
            assert_eq!(check_expiry(month, year, now).is_ok(), sound, "{month}/{year}");
        }
        let card = Card { exp_month: 11, exp_year: 2026, ..method().card };
        assert!(!card.is_expired("2026-11-30T23:59:59Z".parse().unwrap()));
        assert!(card.is_expired("2026-12-01T00:00:00Z".parse().unwrap()));
    }

    #[test]
    fn a_name_that_was_said_in_parts_stays_in_parts_until_it_is_said_whole() {
        let parts = BillingChanges {
            first_name: Change::Set("Ann Marie".into()),
            last_name: Change::Set("de la Tour".into()),
            ..BillingChanges::default()
        };
        let said = parts.apply(BillingDetails::default()).unwrap();
        assert_eq!(said.name.as_deref(), Some("Ann Marie de la Tour"));
        assert_eq!(said.names(), (Some("Ann Marie".into()), Some("de la Tour".into())));
        let whole = BillingChanges { name: Change::Set("Bo Li".into()), ..BillingChanges::default() };
        let said = whole.apply(said).unwrap();
        assert_eq!(said.names(), (Some("Bo".into()), Some("Li".into())));
        let last = BillingChanges { last_name: Change::Clear, ..BillingChanges::default() };
        assert_eq!(last.apply(said).unwrap().name.as_deref(), Some("Bo"));
    }

    #[test]
    fn all_faults_of_a_change_are_told_at_once() {
        let changes = MethodChanges {
            billing: BillingChanges { email: Change::Set("x".into()), ..BillingChanges::default() },
            exp_year: Some(1999),
            ..MethodChanges::default()
        };
        let faults = method().changed(&changes, "2026-11-21T00:00:00Z".parse().unwrap()).unwrap_err();
        assert_eq!(
            faults,
            [Fault::new(Field::Email, Rule::EmailForm), Fault::new(Field::CardExpiry, Rule::ExpiryForm)]
        );
        let same = method().changed(&MethodChanges::default(), Timestamp::from_second(9).unwrap()).unwrap();
        assert_eq!(same, method());
    }
}
