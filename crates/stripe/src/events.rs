//! Events: what this dialect tells of facts, and to whom who asks later.

use axum::response::Response;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};
use utoipa::openapi::schema::{AdditionalProperties, Schema};
use utoipa::openapi::{RefOr, Type};

use billfold_app::webhooks::{EventForm, Told, Writing};
use billfold_app::{App, Caller, Filter, Slice, Stored, Test, events};
use billfold_domain::events::EventKind;
use billfold_domain::ids::{EventId, Noun};
use billfold_domain::stored::flag_text;
use billfold_domain::webhooks::Dialect;

use crate::answers;
use crate::calls::{Call, Setting};
use crate::errors::ApiError;
use crate::expand::{Kind, Loader, Paths, Plan, whole};
use crate::lists::{Created, Limit, Window, any_of};
use crate::schemas::{Answer, simple};
use crate::versions::NEWEST;
use crate::words::{Few, Name, Stamp};

/// The most names in a filter.
const MAX_TYPES: usize = 20;

crate::params! {
    /// Reading one event.
    pub struct Retrieve {
        /// What to expand in the answer.
        optional expand: Paths,
    }

    /// Which events to list.
    pub struct List {
        /// Noted in this second, or within this span.
        optional created: Created,
        /// Only those that every endpoint took, or only those that one has yet to take.
        optional delivery_success: bool,
        /// Only events newer than the one of this id.
        optional ending_before: Name,
        /// What to expand in the answer.
        optional expand: Paths,
        /// The most events; 10 unless said.
        optional limit: Limit,
        /// Only events older than the one of this id.
        optional starting_after: Name,
        /// Only those of this name, or of a group such as `invoice.*`. Events of
        /// `billing_portal.flow` are listed by their full names alone.
        optional r#type: Name,
        /// Only those of these names.
        optional types: Few<Name, MAX_TYPES>,
    }
}

/// An object of any kind.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(transparent)]
pub struct AnyObject(pub Value);

impl Answer for AnyObject {
    fn schema() -> RefOr<Schema> {
        simple(Type::Object).additional_properties(Some(AdditionalProperties::<Schema>::FreeForm(true))).into()
    }
}

crate::answers! {
    /// A fact.
    pub struct EventView {
        /// Its id.
        always id: String,
        /// The kind of object.
        always object: EventTag,
        /// The version in which the record is shown.
        always api_version: Option<String>,
        /// When it was noted, in seconds since 1970, by the clock that the record lives by.
        always created: Stamp,
        /// What it is about.
        always data: DataView,
        /// Whether it is of live mode.
        always livemode: bool,
        /// How many endpoints have yet to take it.
        always pending_webhooks: u32,
        /// What caused it.
        always request: Option<RequestView>,
        /// Its name.
        always r#type: String,
    }

    /// What an event is about.
    pub struct DataView {
        /// The record as it was after the fact.
        always object: AnyObject,
        /// What changed of it, with the values before; for updates alone.
        pruned previous_attributes: AnyObject,
    }

    /// What caused an event.
    pub struct RequestView {
        /// The request's id; none where no request caused it.
        always id: Option<String>,
        /// The request's idempotency key, which is kept from everybody.
        always idempotency_key: Option<String>,
    }
}

crate::words::tags! {
    /// The `object` of an event.
    EventTag = "event";
}

/// The name of a kind of event in this dialect; none for what it does not tell of.
pub fn word(kind: EventKind) -> Option<&'static str> {
    Some(match kind {
        EventKind::PortalCreated => "billing_portal.configuration.created",
        EventKind::PortalUpdated => "billing_portal.configuration.updated",
        EventKind::SessionCreated => "billing_portal.session.created",
        EventKind::FlowCompleted => "billing_portal.flow.completed",
        EventKind::FlowAbandoned => "billing_portal.flow.abandoned",
        EventKind::OfferAccepted => "billing_portal.flow.offer_accepted",
        EventKind::OfferDeclined => "billing_portal.flow.offer_declined",
        EventKind::CustomerErasureRequested => "billing_portal.customer.erasure_requested",
        EventKind::CustomerCreated => "customer.created",
        EventKind::CustomerUpdated => "customer.updated",
        EventKind::CustomerDeleted => "customer.deleted",
        EventKind::CustomerTaxIdCreated => "customer.tax_id.created",
        EventKind::CustomerTaxIdUpdated => "customer.tax_id.updated",
        EventKind::CustomerTaxIdDeleted => "customer.tax_id.deleted",
        EventKind::ProductCreated => "product.created",
        EventKind::ProductUpdated => "product.updated",
        EventKind::ProductDeleted => "product.deleted",
        EventKind::PriceCreated => "price.created",
        EventKind::PriceUpdated => "price.updated",
        EventKind::CouponCreated => "coupon.created",
        EventKind::CouponUpdated => "coupon.updated",
        EventKind::CouponDeleted => "coupon.deleted",
        EventKind::PromotionCodeCreated => "promotion_code.created",
        EventKind::PromotionCodeUpdated => "promotion_code.updated",
        EventKind::DiscountCreated => "customer.discount.created",
        EventKind::DiscountUpdated => "customer.discount.updated",
        EventKind::DiscountDeleted => "customer.discount.deleted",
        EventKind::MeterCreated => "billing.meter.created",
        EventKind::MeterUpdated => "billing.meter.updated",
        EventKind::MeterDeactivated => "billing.meter.deactivated",
        EventKind::MeterReactivated => "billing.meter.reactivated",
        EventKind::TestClockCreated => "test_helpers.test_clock.created",
        EventKind::TestClockAdvancing => "test_helpers.test_clock.advancing",
        EventKind::TestClockReady => "test_helpers.test_clock.ready",
        EventKind::TestClockDeleted => "test_helpers.test_clock.deleted",
        other => return subscription_word(other).or_else(|| invoice_word(other)).or_else(|| payment_word(other)),
    })
}

fn subscription_word(kind: EventKind) -> Option<&'static str> {
    Some(match kind {
        EventKind::SubscriptionCreated => "customer.subscription.created",
        EventKind::SubscriptionUpdated => "customer.subscription.updated",
        EventKind::SubscriptionEnded => "customer.subscription.deleted",
        EventKind::SubscriptionTrialWillEnd => "customer.subscription.trial_will_end",
        EventKind::SubscriptionStopped => "customer.subscription.paused",
        EventKind::SubscriptionPendingUpdateApplied => "customer.subscription.pending_update_applied",
        EventKind::SubscriptionPendingUpdateExpired => "customer.subscription.pending_update_expired",
        EventKind::SubscriptionContinued => "customer.subscription.resumed",
        EventKind::ScheduleCreated => "subscription_schedule.created",
        EventKind::ScheduleUpdated => "subscription_schedule.updated",
        EventKind::ScheduleReleased => "subscription_schedule.released",
        EventKind::ScheduleCompleted => "subscription_schedule.completed",
        EventKind::ScheduleCanceled => "subscription_schedule.canceled",
        _ => return None,
    })
}

fn invoice_word(kind: EventKind) -> Option<&'static str> {
    Some(match kind {
        EventKind::InvoiceItemCreated => "invoiceitem.created",
        EventKind::InvoiceItemDeleted => "invoiceitem.deleted",
        EventKind::InvoiceCreated => "invoice.created",
        EventKind::InvoiceUpdated => "invoice.updated",
        EventKind::InvoiceDeleted => "invoice.deleted",
        EventKind::InvoiceFinalized => "invoice.finalized",
        EventKind::InvoicePaid => "invoice.paid",
        EventKind::InvoicePaymentSucceeded => "invoice.payment_succeeded",
        EventKind::InvoicePaymentFailed => "invoice.payment_failed",
        EventKind::InvoicePaymentActionRequired => "invoice.payment_action_required",
        EventKind::InvoiceOverdue => "invoice.overdue",
        EventKind::InvoiceSent => "invoice.sent",
        EventKind::InvoiceVoided => "invoice.voided",
        EventKind::InvoiceMarkedUncollectible => "invoice.marked_uncollectible",
        EventKind::CreditNoteCreated => "credit_note.created",
        EventKind::CreditNoteUpdated => "credit_note.updated",
        EventKind::CreditNoteVoided => "credit_note.voided",
        _ => return None,
    })
}

fn payment_word(kind: EventKind) -> Option<&'static str> {
    Some(match kind {
        EventKind::PaymentCreated => "payment_intent.created",
        EventKind::PaymentSucceeded => "payment_intent.succeeded",
        EventKind::PaymentFailed => "payment_intent.payment_failed",
        EventKind::PaymentRequiresAction => "payment_intent.requires_action",
        EventKind::PaymentCanceled => "payment_intent.canceled",
        EventKind::PaymentMethodAttached => "payment_method.attached",
        EventKind::PaymentMethodUpdated => "payment_method.updated",
        EventKind::PaymentMethodDetached => "payment_method.detached",
        EventKind::SetupCreated => "setup_intent.created",
        EventKind::SetupSucceeded => "setup_intent.succeeded",
        EventKind::SetupFailed => "setup_intent.setup_failed",
        EventKind::SetupRequiresAction => "setup_intent.requires_action",
        EventKind::SetupCanceled => "setup_intent.canceled",
        _ => return None,
    })
}

/// The picture of a record, in this dialect's form; none where the kind of record has
/// no form here.
///
/// One line for each noun: the kind of object, and a closure that gives the picture
/// to that noun's own `view`. What a view refers to whole is looked up afterwards, and
/// what is shown only on request is left out, by the same [`Loader`] that answers
/// requests.
#[expect(clippy::too_many_lines, reason = "one arm for each noun")]
fn render(noun: Noun, picture: &str, setting: &Setting) -> Option<(Kind, Value)> {
    use billfold_domain as d;
    match noun {
        Noun::Portal => shown(Kind::Configuration, picture, |portal: &d::portals::Portal| {
            whole(&crate::configurations::view(portal, setting))
        }),
        // Nobody keeps the secret of a session's link, so the address ends before it.
        Noun::Session => shown(Kind::Session, picture, |session: &d::sessions::Session| {
            whole(&crate::sessions::view(session, (setting.public_url.as_str(), ""), setting))
        }),
        Noun::Customer => shown(Kind::Customer, picture, |customer: &d::customers::Customer| {
            whole(&crate::customers::view(customer, setting))
        }),
        Noun::Product => shown(Kind::Product, picture, |product: &d::catalogue::Product| {
            whole(&crate::products::view(product, setting))
        }),
        Noun::Price => {
            shown(Kind::Price, picture, |price: &d::catalogue::Price| whole(&crate::prices::view(price, setting)))
        }
        Noun::TaxId => {
            shown(Kind::TaxId, picture, |tax_id: &d::tax_ids::TaxId| whole(&crate::tax_ids::view(tax_id, setting)))
        }
        Noun::PaymentMethod => shown(Kind::PaymentMethod, picture, |method: &d::payment_methods::PaymentMethod| {
            whole(&crate::payment_methods::view(method, setting))
        }),
        Noun::Payment => shown(Kind::Payment, picture, |payment: &d::payments::Payment| {
            whole(&crate::payment_intents::view(payment, setting))
        }),
        Noun::Setup => {
            shown(Kind::Setup, picture, |setup: &d::payments::Setup| whole(&crate::setup_intents::view(setup, setting)))
        }
        Noun::Coupon => {
            shown(Kind::Coupon, picture, |coupon: &d::coupons::Coupon| whole(&crate::coupons::view(coupon, setting)))
        }
        Noun::PromotionCode => shown(Kind::PromotionCode, picture, |code: &d::coupons::PromotionCode| {
            whole(&crate::promotion_codes::view(code, None, setting))
        }),
        Noun::Discount => shown(Kind::Discount, picture, |redemption: &d::coupons::Redemption| {
            whole(&crate::discounts::view(redemption))
        }),
        Noun::Subscription => shown(Kind::Subscription, picture, |subscription: &d::subscriptions::Subscription| {
            whole(&crate::subscriptions::view(subscription, setting))
        }),
        Noun::Schedule => shown(Kind::Schedule, picture, |schedule: &d::schedules::Schedule| {
            whole(&crate::subscription_schedules::view(schedule, setting))
        }),
        Noun::Invoice => shown(Kind::Invoice, picture, |invoice: &d::invoices::Invoice| {
            whole(&crate::invoices::view(invoice, setting))
        }),
        Noun::InvoiceItem => shown(Kind::InvoiceItem, picture, |item: &d::invoices::InvoiceItem| {
            whole(&crate::invoice_items::view(item, setting))
        }),
        Noun::CreditNote => shown(Kind::CreditNote, picture, |note: &d::credit_notes::CreditNote| {
            whole(&crate::credit_notes::view(note, setting))
        }),
        Noun::Meter => {
            shown(Kind::Meter, picture, |meter: &d::meters::Meter| whole(&crate::meters::view(meter, setting)))
        }
        Noun::TestClock => shown(Kind::TestClock, picture, |clock: &d::test_clocks::TestClock| {
            whole(&crate::test_clocks::view(clock, setting))
        }),
        // These are never told of in this dialect.
        Noun::Organization
        | Noun::Website
        | Noun::ApiKey
        | Noun::File
        | Noun::SubscriptionItem
        | Noun::PaymentToken
        | Noun::Refund
        | Noun::WebhookEndpoint
        | Noun::Delivery
        | Noun::Event
        | Noun::Credential
        | Noun::AuthenticationToken
        | Noun::FeedbackOption
        | Noun::PaymentMethodConfiguration
        | Noun::Cancellation
        | Noun::Reactivation
        | Noun::Pause
        | Noun::Mail
        | Noun::Erasure
        | Noun::Quote => None,
    }
}

/// A picture that is read back and shown.
fn shown<T: DeserializeOwned>(kind: Kind, picture: &str, show: impl Fn(&T) -> Value) -> Option<(Kind, Value)> {
    let record = serde_json::from_str(picture).ok()?;
    Some((kind, show(&record)))
}

/// The record of an event as it was at one time, with what belongs to it.
async fn picture(
    loader: Loader<'_>,
    noun: Noun,
    picture: Option<&String>,
) -> Result<Option<Value>, billfold_app::Error> {
    let Some((kind, mut object)) = picture.and_then(|picture| render(noun, picture, loader.setting)) else {
        return Ok(None);
    };
    loader.fill(kind, vec![&mut object], &Plan::default()).await?;
    Ok(Some(object))
}

/// What of a record was otherwise before, with the values that it had. Of objects
/// only what changed within them; lists whole.
fn previous(before: &Value, after: &Value) -> Map<String, Value> {
    let mut changed = Map::new();
    let (Value::Object(before), Value::Object(after)) = (before, after) else { return changed };
    for (name, now) in after {
        match (before.get(name).unwrap_or(&Value::Null), now) {
            (was, now) if was == now => {}
            (was @ Value::Object(_), now @ Value::Object(_)) => {
                changed.insert(name.clone(), Value::Object(previous(was, now)));
            }
            (was, _) => {
                changed.insert(name.clone(), was.clone());
            }
        }
    }
    for (name, was) in before.iter().filter(|(name, _)| !after.contains_key(*name)) {
        changed.insert(name.clone(), was.clone());
    }
    changed
}

/// An event in this dialect's form; none for what it does not tell of.
async fn view(loader: Loader<'_>, told: &Told) -> Result<Option<Value>, billfold_app::Error> {
    let event = &told.event;
    let Some(name) = word(event.kind) else { return Ok(None) };
    let Some(object) = picture(loader, event.noun, event.after.as_ref()).await? else { return Ok(None) };
    let mut changed = None;
    if name.ends_with(".updated")
        && let Some(before) = picture(loader, event.noun, event.before.as_ref()).await?
    {
        changed = Some(Value::Object(previous(&before, &object)));
    }
    let request = RequestView { id: event.request.clone(), idempotency_key: None };
    let mut view = whole(&EventView {
        id: event.id.as_str().to_owned(),
        object: EventTag,
        api_version: Some(told.version.clone().unwrap_or_else(|| NEWEST.to_owned())),
        created: Stamp::of(event.created),
        data: DataView { object: AnyObject(object), previous_attributes: AnyObject(Value::Null) },
        livemode: loader.setting.livemode,
        pending_webhooks: told.pending,
        request: Some(request),
        r#type: name.to_owned(),
    });
    if let Some(Value::Object(data)) = view.get_mut("data") {
        match changed {
            Some(changed) => data.insert("previous_attributes".to_owned(), changed),
            None => data.remove("previous_attributes"),
        };
    }
    Ok(Some(view))
}

/// How this dialect tells of facts.
#[derive(Clone, Copy, Debug, Default)]
pub struct StripeForm;

impl EventForm for StripeForm {
    fn dialect(&self) -> Dialect {
        Dialect::Stripe
    }

    fn word(&self, kind: EventKind) -> Option<&'static str> {
        word(kind)
    }

    fn write<'a>(&'a self, app: &'a App, caller: &'a Caller, told: &'a Told) -> Writing<'a> {
        Box::pin(async move {
            let setting = Setting::of(app, caller);
            let view = view(Loader { app, caller, setting: &setting }, told).await?;
            Ok(view.map(|view| serde_json::to_vec(&view).unwrap_or_default()))
        })
    }
}

/// The kinds of event whose name is one of these, or of one of these groups.
fn kinds(names: &[&str]) -> Vec<String> {
    let fits = |kind: EventKind, word: &str| {
        names.iter().any(|name| match name.strip_suffix('*') {
            Some(group) => word.starts_with(group) && !kind.is_by_name_only(),
            None => word == *name,
        })
    };
    let asked = EventKind::ALL.iter().filter(|kind| word(**kind).is_some_and(|word| fits(**kind, word)));
    asked.map(|kind| kind.word().to_owned()).collect()
}

fn filters(params: &List) -> Vec<Filter> {
    let mut filters: Vec<_> = params.created.iter().flat_map(Created::filters).collect();
    let single = params.r#type.iter().map(|name| name.0.as_str());
    let several = params.types.iter().flat_map(|few| few.0.iter().map(|name| name.0.as_str()));
    let names: Vec<&str> = single.chain(several).collect();
    if names.is_empty() {
        // What is not told of is left out, rather than what is told of asked for: the
        // newest events are most of them told of.
        let untold = EventKind::ALL.iter().filter(|kind| word(**kind).is_none() || kind.is_by_name_only());
        let untold = untold.map(|kind| kind.word().to_owned()).collect();
        filters.push(Filter { negated: true, ..any_of(events::columns::KIND, untold) });
    } else {
        filters.push(any_of(events::columns::KIND, kinds(&names)));
    }
    if let Some(success) = params.delivery_success {
        let test = Test::AnyOf(vec![flag_text(true).to_owned()]);
        filters.push(Filter { column: events::columns::UNDELIVERED, test, negated: success });
    }
    filters
}

/// `GET /v1/events/{id}`
///
/// # Errors
/// What is wrong with the request.
pub async fn retrieve(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: Retrieve = call.params()?;
    let plan = Plan::of(Kind::Event, params.expand.as_ref())?;
    let id = EventId::stored(call.id.clone());
    let told = events::get(&call.app, &call.caller, &id).await.map_err(|error| call.failed(error))?;
    let loader = Loader { app: &call.app, caller: &call.caller, setting: &call.setting };
    let view = view(loader, &told).await.map_err(|error| call.failed(error))?;
    let view = view.ok_or_else(|| call.refused(&billfold_domain::Refusal::NotFound(Noun::Event)))?;
    answers::object(&call, answers::Shown { view, rev: None }, (Kind::Event, &plan)).await
}

/// `GET /v1/events`
///
/// # Errors
/// What is wrong with the request.
pub async fn list(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: List = call.params()?;
    Plan::of_list(Kind::Event, params.expand.as_ref())?;
    let filters = filters(&params);
    let window =
        Window { limit: params.limit, starting_after: params.starting_after, ending_before: params.ending_before };
    let slice = events::scroll(&call.app, &call.caller, window.scroll(filters)).await;
    let Slice { items, has_more } = slice.map_err(|error| call.failed(error))?;
    let loader = Loader { app: &call.app, caller: &call.caller, setting: &call.setting };
    let mut data = Vec::with_capacity(items.len());
    for Stored { value: told, .. } in &items {
        data.extend(view(loader, told).await.map_err(|error| call.failed(error))?);
    }
    Ok(answers::json(&json!({ "object": "list", "data": data, "has_more": has_more, "url": call.path })))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event_types::{KNOWN, OWN};

    #[test]
    fn every_name_is_one_that_clients_know() {
        for kind in EventKind::ALL {
            let Some(word) = word(*kind) else { continue };
            assert_eq!(KNOWN.contains(&word), !kind.is_by_name_only(), "{word}");
            assert_eq!(OWN.contains(&word), kind.is_by_name_only(), "{word}");
        }
        let told = EventKind::ALL.iter().filter_map(|kind| word(*kind));
        let mut names: Vec<_> = told.collect();
        let all = names.len();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), all, "a name stands for one kind");
        assert!(KNOWN.is_sorted());
    }

    #[test]
    fn groups_of_names_are_all_that_begin_so() {
        assert_eq!(kinds(&["billing_portal.*"]).len(), 3);
        assert_eq!(kinds(&["billing_portal.flow.*", "*"]).len(), kinds(&["*"]).len());
        assert_eq!(kinds(&["billing_portal.flow.completed"]), ["session.flow_completed"]);
        assert_eq!(kinds(&["product.created"]), ["product.created"]);
        assert_eq!(kinds(&["charge.succeeded", "nothing"]), Vec::<String>::new());
    }

    #[test]
    fn previous_attributes_hold_what_changed_and_nothing_else() {
        let before = json!({"a": 1, "b": {"c": 1, "d": [1]}, "e": [1, 2], "same": {"x": 1}, "gone": 4, "f": null});
        let after = json!({"a": 2, "b": {"c": 1, "d": [2]}, "e": [1], "same": {"x": 1}, "f": {"g": 1}, "new": 5});
        let changed = previous(&before, &after);
        let expected = json!({"a": 1, "b": {"d": [1]}, "e": [1, 2], "gone": 4, "f": null, "new": null});
        assert_eq!(Value::Object(changed), expected);
    }
}
