//! Which records hold what of a customer.

use billfold_domain::coupons::{PromotionCode, Redemption};
use billfold_domain::credentials::{AccessToken, Credential};
use billfold_domain::credit_notes::CreditNote;
use billfold_domain::erasures::Erasure;
use billfold_domain::events::Event;
use billfold_domain::ids::{CustomerId, Noun};
use billfold_domain::invoices::{Invoice, InvoiceItem};
use billfold_domain::mails::Mail;
use billfold_domain::payment_methods::{PaymentMethod, PaymentToken};
use billfold_domain::payments::{Payment, Refund, Setup};
use billfold_domain::quotes::Quote;
use billfold_domain::save_offers::OfferAnswer;
use billfold_domain::schedules::Schedule;
use billfold_domain::sessions::Session;
use billfold_domain::sign_in_codes::SignInCode;
use billfold_domain::subscriptions::Subscription;
use billfold_domain::subscriptions::records::{Cancellation, PauseRecord, Reactivation};
use billfold_domain::tax_ids::TaxId;
use billfold_store::{Column, Document, Filter, Scroll, Stored, Tx};
use serde_json::{Map, Value};

use crate::errors::{Fault, Result};

/// How many records are read at a time.
const AT_ONCE: u32 = 500;
/// Where records name their customer.
pub(super) const CUSTOMER: Column = Column::Path("customer");
/// Where payment methods, and the tokens they were made from, are known to a gateway.
pub(super) const REFERENCE: Column = Column::Path("reference");

/// What a table holds of customers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// Records of customers, exported as this member of the file.
    Of(&'static str),
    /// Nothing: records of the merchant's own, or of how this server works.
    Nobody,
}

/// What every table holds of customers: a table that is not named here fails the
/// tests (QUALITY R-01).
pub const CLASSES: &[(&str, Class)] = &[
    ("organizations", Class::Nobody),
    ("websites", Class::Nobody),
    ("portals", Class::Nobody),
    ("api_keys", Class::Nobody),
    ("files", Class::Nobody),
    ("customers", Class::Of("customer")),
    ("products", Class::Nobody),
    ("prices", Class::Nobody),
    ("sessions", Class::Of("sessions")),
    ("events", Class::Of("history")),
    ("subscriptions", Class::Of("subscriptions")),
    ("cancellations", Class::Of("cancellations")),
    ("pauses", Class::Of("pauses")),
    ("reactivations", Class::Of("reactivations")),
    ("schedules", Class::Of("schedules")),
    ("invoices", Class::Of("invoices")),
    ("invoice_items", Class::Of("invoice_items")),
    ("credit_notes", Class::Of("credit_notes")),
    ("payment_methods", Class::Of("payment_methods")),
    ("payment_tokens", Class::Of("payment_tokens")),
    ("payments", Class::Of("payments")),
    ("refunds", Class::Of("refunds")),
    ("setups", Class::Of("setups")),
    ("coupons", Class::Nobody),
    ("promotion_codes", Class::Of("promotion_codes")),
    ("redemptions", Class::Of("redemptions")),
    ("tax_ids", Class::Of("tax_ids")),
    ("test_clocks", Class::Nobody),
    ("webhook_endpoints", Class::Nobody),
    // What an endpoint of the merchant's answered; what it was sent is not kept.
    ("deliveries", Class::Nobody),
    ("credentials", Class::Of("credentials")),
    ("access_tokens", Class::Of("access_tokens")),
    ("mails", Class::Of("mails")),
    // What is reported to them is beside the tables of documents: the member `usage`.
    ("meters", Class::Nobody),
    ("sign_in_codes", Class::Of("sign_in_codes")),
    // Counts under a check value of an address, which leads back to nobody.
    ("sign_in_budgets", Class::Nobody),
    ("erasures", Class::Of("erasures")),
    ("feedback_options", Class::Nobody),
    ("offer_answers", Class::Of("offer_answers")),
    ("quotes", Class::Of("quotes")),
    ("payment_method_configurations", Class::Nobody),
];

/// What is nobody's to see, by the member that it would be in: secrets, digests of
/// secrets, and what stands for a card at a gateway.
fn secrets(member: &str) -> &'static [&'static str] {
    match member {
        "sessions" => &["link_digest", "opening.cookie_digest", "signed.made_from"],
        "payment_methods" | "payment_tokens" | "payments" | "refunds" => &["reference", "card.fingerprint"],
        "credentials" => &["password"],
        "access_tokens" => &["id", "one_time_password"],
        "mails" => &["sealed"],
        "sign_in_codes" => &["id", "tag", "budget"],
        _ => &[],
    }
}

/// All records with this value.
pub(super) fn all<T: Document>(tx: &mut Tx<'_>, column: Column, value: &str) -> Result<Vec<Stored<T>>> {
    let mut scroll = Scroll { filters: vec![Filter::is(column, value)], limit: AT_ONCE, ..Scroll::default() };
    let mut found = Vec::new();
    loop {
        let Some(slice) = tx.scroll::<T>(&scroll)? else { return Ok(found) };
        scroll.after = slice.items.last().map(|last| last.value.id().to_owned());
        found.extend(slice.items);
        if !slice.has_more {
            return Ok(found);
        }
    }
}

/// A record as it is exported: as it is kept, without what is nobody's to see.
pub(super) fn shown<T: serde::Serialize>(record: &T, hidden: &[&str]) -> Result<Value> {
    let broken = |error: serde_json::Error| Fault::Database(std::sync::Arc::new(error));
    let mut value = serde_json::to_value(record).map_err(broken)?;
    hide(&mut value, hidden);
    Ok(value)
}

fn hide(value: &mut Value, hidden: &[&str]) {
    for path in hidden {
        let (parents, name) = path.rsplit_once('.').unwrap_or(("", path));
        let mut at = Some(&mut *value);
        for step in parents.split('.').filter(|step| !step.is_empty()) {
            at = at.and_then(|value| value.get_mut(step));
        }
        if let Some(Value::Object(members)) = at {
            members.remove(name);
        }
    }
}

fn add<T: Document>(
    tx: &mut Tx<'_>,
    members: &mut Map<String, Value>,
    (member, column, value): (&str, Column, &str),
) -> Result<()> {
    let mut rows = Vec::new();
    for record in all::<T>(tx, column, value)? {
        rows.push(shown(&record.value, secrets(member))?);
    }
    if let Value::Array(kept) = members.entry(member).or_insert_with(|| Value::Array(Vec::new())) {
        kept.extend(rows);
    }
    Ok(())
}

/// Everything that is kept of a customer but itself.
pub(super) fn of(tx: &mut Tx<'_>, id: &CustomerId) -> Result<Map<String, Value>> {
    let mut members = Map::new();
    let out = &mut members;
    let of = |member: &'static str| (member, CUSTOMER, id.as_str());
    add::<TaxId>(tx, out, of("tax_ids"))?;
    add::<Subscription>(tx, out, of("subscriptions"))?;
    add::<Cancellation>(tx, out, of("cancellations"))?;
    add::<PauseRecord>(tx, out, of("pauses"))?;
    add::<Reactivation>(tx, out, of("reactivations"))?;
    add::<OfferAnswer>(tx, out, of("offer_answers"))?;
    add::<Quote>(tx, out, of("quotes"))?;
    add::<Schedule>(tx, out, of("schedules"))?;
    add::<Invoice>(tx, out, of("invoices"))?;
    add::<InvoiceItem>(tx, out, of("invoice_items"))?;
    add::<CreditNote>(tx, out, of("credit_notes"))?;
    add::<PaymentMethod>(tx, out, of("payment_methods"))?;
    add::<Payment>(tx, out, of("payments"))?;
    add::<Refund>(tx, out, of("refunds"))?;
    add::<Setup>(tx, out, of("setups"))?;
    add::<PromotionCode>(tx, out, of("promotion_codes"))?;
    add::<Redemption>(tx, out, of("redemptions"))?;
    add::<Credential>(tx, out, of("credentials"))?;
    add::<AccessToken>(tx, out, of("access_tokens"))?;
    add::<Session>(tx, out, of("sessions"))?;
    add::<Mail>(tx, out, of("mails"))?;
    add::<SignInCode>(tx, out, of("sign_in_codes"))?;
    add::<Erasure>(tx, out, of("erasures"))?;
    out.insert("usage".to_owned(), Value::Array(usage(tx, id)?));
    // A token is nobody's until a payment method was made of it.
    out.insert("payment_tokens".to_owned(), Value::Array(Vec::new()));
    for method in all::<PaymentMethod>(tx, CUSTOMER, id.as_str())? {
        if !method.value.reference.is_empty() {
            add::<PaymentToken>(tx, out, ("payment_tokens", REFERENCE, &method.value.reference))?;
        }
    }
    let mut history = Vec::new();
    for event in all::<Event>(tx, CUSTOMER, id.as_str())? {
        history.push(fact(event.value)?);
    }
    out.insert("history".to_owned(), Value::Array(history));
    Ok(members)
}

/// Whether there is a record with this id that is another customer's.
fn is_of_another<T: Document>(
    tx: &mut Tx<'_>,
    (id, asker): (&str, &str),
    owner: fn(&T) -> Option<&CustomerId>,
) -> Result<bool> {
    let found = tx.get::<T>(id)?;
    Ok(found.is_some_and(|found| owner(&found.value).is_some_and(|owner| owner.as_str() != asker)))
}

/// What a record with this id is, where it is not the asker's but another customer's:
/// of all that the pages and the storefront show to customers by an id.
pub(crate) fn of_another(tx: &mut Tx<'_>, asked: (&str, &str)) -> Result<Option<Noun>> {
    let found = if is_of_another::<Subscription>(tx, asked, |one| Some(&one.customer))? {
        Noun::Subscription
    } else if is_of_another::<Invoice>(tx, asked, |one| Some(&one.customer))? {
        Noun::Invoice
    } else if is_of_another::<PaymentMethod>(tx, asked, |one| one.customer.as_ref())? {
        Noun::PaymentMethod
    } else if is_of_another::<Payment>(tx, asked, |one| Some(&one.customer))? {
        Noun::Payment
    } else if is_of_another::<CreditNote>(tx, asked, |one| Some(&one.customer))? {
        Noun::CreditNote
    } else if is_of_another::<Setup>(tx, asked, |one| one.customer.as_ref())? {
        Noun::Setup
    } else if is_of_another::<Quote>(tx, asked, |one| Some(&one.customer))? {
        Noun::Quote
    } else if is_of_another::<TaxId>(tx, asked, |one| Some(&one.customer))? {
        Noun::TaxId
    } else if is_of_another::<Session>(tx, asked, |one| Some(&one.customer))? {
        Noun::Session
    } else {
        return Ok(None);
    };
    Ok(Some(found))
}

/// All reports of usage of a customer.
fn usage(tx: &mut Tx<'_>, id: &CustomerId) -> Result<Vec<Value>> {
    let mut found = Vec::new();
    let mut last: Option<(i64, String)> = None;
    loop {
        let page = tx.reports_of(id, last.as_ref().map(|(at, place)| (*at, place.as_str())), AT_ONCE)?;
        let Some(end) = page.last() else { return Ok(found) };
        last = Some((end.at_second, end.place.clone()));
        for report in &page {
            found.push(shown(report, &["place"])?);
        }
    }
}

/// A fact, with its pictures opened.
fn fact(event: Event) -> Result<Value> {
    let member = match event.noun {
        Noun::PaymentMethod => "payment_methods",
        Noun::Payment => "payments",
        Noun::Refund => "refunds",
        Noun::Session => "sessions",
        Noun::Credential => "credentials",
        Noun::Mail => "mails",
        _ => "",
    };
    let picture = |text: &Option<String>| {
        let mut value = text.as_deref().and_then(|text| serde_json::from_str(text).ok()).unwrap_or(Value::Null);
        hide(&mut value, secrets(member));
        value
    };
    let (before, after) = (picture(&event.before), picture(&event.after));
    let mut shown = shown(&event, &[])?;
    if let Value::Object(members) = &mut shown {
        // Of its place in the log only the network is about the customer.
        members.remove("audit");
        members.insert("network".to_owned(), event.audit.network.map_or(Value::Null, Value::from));
        members.insert("before".to_owned(), before);
        members.insert("after".to_owned(), after);
    }
    Ok(shown)
}

#[cfg(test)]
mod tests {
    use billfold_store::Table;

    use super::*;

    #[test]
    fn r01_every_table_says_what_it_holds_of_customers() {
        for table in Table::ALL {
            let said = CLASSES.iter().filter(|(name, _)| *name == table.name()).count();
            assert_eq!(said, 1, "say in CLASSES what `{}` holds of customers, and export and forget it", table.name());
        }
        for (name, _) in CLASSES {
            assert!(Table::ALL.iter().any(|table| table.name() == *name), "there is no table `{name}`");
        }
    }

    #[test]
    fn what_is_hidden_is_gone_and_nothing_else() {
        let mut value = serde_json::json!({"a": {"b": 1, "c": 2}, "d": 3, "b": 4});
        hide(&mut value, &["a.b", "d", "x.y", "none"]);
        assert_eq!(value, serde_json::json!({"a": {"c": 2}, "b": 4}));
    }
}
