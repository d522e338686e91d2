//! How this dialect tells of facts: the body of its webhooks.

use billfold_app::webhooks::{EventForm, Told, Writing};
use billfold_app::{App, Caller};
use billfold_domain::coupons::{Coupon, Redemption};
use billfold_domain::credit_notes::CreditNote;
use billfold_domain::events::{Event, EventKind};
use billfold_domain::ids::Noun;
use billfold_domain::quotes::Quote;
use billfold_domain::webhooks::Dialect;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

use crate::coupon_view::{CouponView, RedemptionView};
use crate::links::{Addresses, base};
use crate::portal_view::time;
use crate::quote_view::{self, QuoteView};

/// The type of a kind of event in this dialect; none for what it does not tell of.
pub(crate) fn word(kind: EventKind) -> Option<&'static str> {
    Some(match kind {
        EventKind::CustomerCreated => "customer-created",
        EventKind::CustomerUpdated => "customer-updated",
        EventKind::OneTimePasswordRequested => "customer-one-time-password-requested",
        EventKind::CouponCreated => "coupon-issued",
        EventKind::CouponUpdated => "coupon-modified",
        EventKind::DiscountCreated => "coupon-applied",
        EventKind::DiscountDeleted => "coupon-application-removed",
        EventKind::InvoiceCreated => "invoice-created",
        EventKind::InvoiceUpdated => "invoice-modified",
        EventKind::InvoiceFinalized => "invoice-issued",
        EventKind::InvoicePaid => "invoice-paid",
        EventKind::InvoiceOverdue => "invoice-past-due",
        EventKind::InvoiceVoided => "invoice-voided",
        EventKind::InvoiceMarkedUncollectible => "invoice-abandoned",
        EventKind::QuoteCreated => "quote-created",
        EventKind::QuoteIssued => "quote-issued",
        EventKind::QuoteAccepted => "quote-accepted",
        EventKind::QuoteRejected => "quote-rejected",
        EventKind::QuoteCanceled => "quote-canceled",
        EventKind::QuoteExpired => "quote-expired",
        EventKind::CreditNoteCreated => "credit-memo-created",
        EventKind::CreditNoteUpdated => "credit-memo-modified",
        EventKind::CreditNoteVoided => "credit-memo-voided",
        EventKind::PaymentSucceeded => "transaction-processed",
        EventKind::PaymentFailed => "transaction-declined",
        EventKind::PaymentRefunded => "transaction-refunded",
        EventKind::PaymentMethodCreated => "payment-card-created",
        EventKind::PaymentMethodUpdated => "payment-instrument-modified",
        EventKind::SubscriptionCreated => "subscription-created",
        EventKind::SubscriptionUpdated => "subscription-modified",
        EventKind::SubscriptionItemsChanged => "subscription-items-changed",
        EventKind::SubscriptionUpgraded => "subscription-upgraded",
        EventKind::SubscriptionDowngraded => "subscription-downgraded",
        EventKind::SubscriptionTrialWillEnd => "subscription-trial-end-reminder",
        EventKind::SubscriptionTrialEnded => "subscription-trial-ended",
        EventKind::SubscriptionActivated => "subscription-activated",
        EventKind::SubscriptionRenewed => "subscription-renewed",
        EventKind::SubscriptionCancelScheduled => "subscription-canceled",
        EventKind::SubscriptionEnded => "subscription-churned",
        EventKind::SubscriptionReactivated => "subscription-reactivated",
        EventKind::SubscriptionPaused => "subscription-paused",
        EventKind::SubscriptionPauseUpdated => "subscription-pause-modified",
        EventKind::SubscriptionResumed => "subscription-resumed",
        _ => return None,
    })
}

/// What a kind of record is called in a body, and its collection in addresses.
fn names(noun: Noun) -> Option<(&'static str, &'static str)> {
    Some(match noun {
        Noun::Customer => ("customer", "customers"),
        Noun::Subscription => ("subscription", "subscriptions"),
        Noun::Invoice => ("invoice", "invoices"),
        Noun::Payment | Noun::Refund => ("transaction", "transactions"),
        Noun::PaymentMethod => ("paymentInstrument", "payment-instruments"),
        Noun::Coupon => ("coupon", "coupons"),
        Noun::Discount => ("redemption", "coupons-redemptions"),
        Noun::Quote => ("quote", quote_view::COLLECTION),
        _ => return None,
    })
}

/// The picture of a record in this dialect's form; none where the kind of record has
/// no form here, and the body names it by its id and address alone.
///
/// One line for each noun: read the picture back and give it to that noun's own view,
/// as `shown(picture, |record: &Record| RecordView::new(record, addresses))`. A view
/// that shows a revision, or what stands beside the record, cannot be made so.
fn render(noun: Noun, picture: &str, addresses: &Addresses) -> Option<Value> {
    match noun {
        Noun::Coupon => shown(picture, |coupon: &Coupon| CouponView::new(coupon, addresses, coupon.updated)),
        Noun::Discount => shown(picture, |redemption: &Redemption| RedemptionView::new(redemption, addresses)),
        Noun::Quote => shown(picture, |quote: &Quote| QuoteView::new(quote, None, addresses)),
        _ => None,
    }
}

/// A picture that is read back and shown.
fn shown<T: DeserializeOwned, V: Serialize>(picture: &str, show: impl Fn(&T) -> V) -> Option<Value> {
    let record = serde_json::from_str(picture).ok()?;
    serde_json::to_value(show(&record)).ok()
}

/// The credit memo of an event: it has no address of its own here, but its invoice has.
fn credit_memo(event: &Event) -> Option<CreditNote> {
    let picture = event.after.as_deref().filter(|_| event.noun == Noun::CreditNote)?;
    serde_json::from_str(picture).ok()
}

/// An event as the body of a webhook: its type, what it is about by id and address,
/// and the record itself where this dialect has a form for it.
pub(crate) fn body(event: &Event, addresses: &Addresses) -> Option<Value> {
    let kind = word(event.kind)?;
    let mut members = Map::new();
    let mut set = |name: &str, value: Value| members.insert(name.to_owned(), value);
    set("eventType", json!(kind));
    set("eventId", json!(event.id));
    set("organizationId", json!(addresses.organization()));
    set("createdTime", json!(time(event.created)));
    if let Some(note) = credit_memo(event) {
        set("creditMemoId", json!(event.subject));
        set("invoiceId", json!(note.invoice));
        set("_links", json!([addresses.link("invoice", "invoices", note.invoice.as_str())]));
    } else if let Some((name, collection)) = names(event.noun) {
        // Quotes are read where their customers read them.
        let customers = (event.noun == Noun::Quote).then(|| addresses.clone().for_customers());
        let addresses = customers.as_ref().unwrap_or(addresses);
        set(&format!("{name}Id"), json!(event.subject));
        set("_links", json!([addresses.link(name, collection, &event.subject)]));
        if let Some(record) = event.after.as_deref().and_then(|after| render(event.noun, after, addresses)) {
            set("_embedded", json!({ name: record }));
        }
    }
    Some(Value::Object(members))
}

/// How this dialect tells of facts.
#[derive(Clone, Copy, Debug, Default)]
pub struct RebillyForm;

impl EventForm for RebillyForm {
    fn dialect(&self) -> Dialect {
        Dialect::Rebilly
    }

    fn word(&self, kind: EventKind) -> Option<&'static str> {
        word(kind)
    }

    fn write<'a>(&'a self, app: &'a App, caller: &'a Caller, told: &'a Told) -> Writing<'a> {
        let addresses = Addresses::below_base(&base(app.public_url().as_str()), &caller.organization);
        let body = body(&told.event, &addresses).map(|body| serde_json::to_vec(&body).unwrap_or_default());
        Box::pin(std::future::ready(Ok(body)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event_types::GLOBAL;

    #[test]
    fn every_type_is_one_of_the_definitions() {
        assert!(GLOBAL.is_sorted());
        for kind in EventKind::ALL {
            if let Some(word) = word(*kind) {
                assert!(GLOBAL.contains(&word), "{word}");
            }
        }
    }

    #[test]
    fn a_credit_memo_is_told_with_its_invoice() {
        let time = "2026-11-21T00:00:00.000000Z";
        let note = json!({
            "id": "cn_1", "number": "INV-000001-CN-01", "invoice": "in_1", "customer": "cus_1", "currency": "EUR",
            "state": "issued", "reason": null, "memo": null, "lines": [], "before_minor": 1, "after_minor": 0,
            "refunds": [], "balance_minor": 0, "elsewhere_minor": 0, "effective": null, "voided": null, "clock": null,
            "metadata": {}, "created": time, "updated": time,
        });
        let event = Event {
            id: billfold_domain::ids::EventId::stored("evt_1"),
            kind: EventKind::CreditNoteVoided,
            noun: Noun::CreditNote,
            subject: "cn_1".to_owned(),
            actor: "cli".to_owned(),
            request: None,
            after: Some(note.to_string()),
            before: None,
            customer: Some("cus_1".to_owned()),
            undelivered: false,
            audit: billfold_domain::events::Audit::default(),
            created: jiff::Timestamp::UNIX_EPOCH,
        };
        let organization = billfold_domain::ids::OrganizationId::stored("org_1");
        let addresses = Addresses::new("https://billing.test", &organization);
        let body = body(&event, &addresses).unwrap();
        assert_eq!(
            body,
            json!({
                "eventType": "credit-memo-voided", "eventId": "evt_1", "organizationId": "org_1",
                "createdTime": "1970-01-01T00:00:00+00:00", "creditMemoId": "cn_1", "invoiceId": "in_1",
                "_links": [addresses.link("invoice", "invoices", "in_1")],
            })
        );
    }
}
