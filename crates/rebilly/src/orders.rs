//! `subscriptions`: orders listed, created, retrieved, upserted, their items changed,
//! and the invoices that are to come.

use std::collections::BTreeSet;

use axum::body::{Body, to_bytes};
use axum::response::{IntoResponse as _, Response};
use billfold_app::subscriptions::beside::{Beside, beside};
use billfold_app::subscriptions::{self, Outcome, Preview, Shown, columns};
use billfold_app::{Column, Error, Filter, Precondition, Stored, Test, Write};
use billfold_domain::ids::{IdStyle, Noun, SubscriptionId};
use billfold_domain::subscriptions::cancellation::{Cancel, When, Wish};
use billfold_domain::subscriptions::{EndReason, Initiator, Subscription, SubscriptionState};
use billfold_domain::{Fault, Field, Obstacle, Refusal, Rule};
use billfold_http::answers::StoredAnswer;
use billfold_http::voice::Early;
use http::StatusCode;
use http::header::ETAG;
use serde_json::Value;

use crate::answers;
use crate::calls::{Call, missing, plain_problem};
use crate::collections::{Listing, View};
use crate::faults::Faults;
use crate::filters::{FieldList, Holds};
use crate::order_body::{OrderDraft, changes, path};
use crate::order_changes::ItemsChange;
use crate::order_embeds;
use crate::order_terms::{self, refuse_unkept};
use crate::order_view::OrderView;
use crate::problems::Problem;
use crate::scenes::Scene;
use crate::upcoming_view::UpcomingInvoiceView;

/// The collection's name in addresses.
pub(crate) const COLLECTION: &str = "subscriptions";

/// The related resources that can be embedded in each order of a page.
pub(crate) const EXPANDABLE: &[&str] =
    &["customer", "website", "initialInvoice", "recentInvoice", "paymentInstrument", "leadSource", "shippingRate"];
/// The related resources that can be embedded in one order. Of the last two there are
/// none.
pub(crate) const EXPANDABLE_ONE: &[&str] = &[
    "customer",
    "website",
    "initialInvoice",
    "recentInvoice",
    "paymentInstrument",
    UPCOMING,
    "leadSource",
    "shippingRate",
];
/// The most bytes of an answer into which others are embedded.
const MAX_ANSWER_BYTES: usize = 16 * 1024 * 1024;
/// The invoice to come, as a related resource.
const UPCOMING: &str = "upcomingInvoice";

/// Where an order stands, in the words of filters.
const STATUSES: &[&str] = &["pending", "active", "abandoned", "canceled", "churned", "paused", "trial-ended"];
/// A field of the collection that several columns decide.
const STATUS: Column = columns::STATE;

/// The fields by which orders are filtered and sorted.
pub(crate) const FIELDS: FieldList = &[
    ("id", Column::Id, Holds::Text),
    ("customerId", columns::CUSTOMER, Holds::Text),
    ("websiteId", columns::WEBSITE, Holds::Text),
    ("status", STATUS, Holds::Choice(STATUSES)),
    ("currency", columns::CURRENCY, Holds::Text),
    ("paymentInstrumentId", columns::PAYMENT_METHOD, Holds::Text),
    ("createdTime", Column::Created, Holds::Time),
    ("updatedTime", columns::UPDATED, Holds::Time),
];

/// The states of orders whose service goes on.
const RUNNING: [SubscriptionState; 4] =
    [SubscriptionState::Trialing, SubscriptionState::Active, SubscriptionState::PastDue, SubscriptionState::Unpaid];

fn in_state(states: &[SubscriptionState]) -> Filter {
    let words = states.iter().map(|state| state.word().to_owned()).collect();
    Filter { column: columns::STATE, test: Test::AnyOf(words), negated: false }
}

/// What holds of the subscriptions that are shown with a status.
fn with_status(word: &str) -> Vec<Filter> {
    let begun = Column::Path("pause.begun");
    let paused = |negated| Filter { negated, ..Filter::is(begun, "true") };
    let ends = |negated| Filter { column: Column::Path("cancel.at"), test: Test::IsNull, negated };
    match word {
        "pending" => vec![in_state(&[SubscriptionState::Incomplete])],
        "abandoned" => vec![in_state(&[SubscriptionState::IncompleteExpired])],
        "churned" => vec![in_state(&[SubscriptionState::Ended])],
        "trial-ended" => vec![in_state(&[SubscriptionState::Paused])],
        "paused" => vec![in_state(&RUNNING), paused(false)],
        "canceled" => vec![in_state(&RUNNING), paused(true), ends(true)],
        _ => vec![in_state(&RUNNING), paused(true), ends(false)],
    }
}

/// Filters by a status, which several columns decide, as filters by those.
pub(crate) fn by_status(filters: &mut [Filter]) {
    for filter in filters.iter_mut().filter(|filter| filter.column == STATUS) {
        let Test::AnyOf(words) = &filter.test else { continue };
        let words: BTreeSet<&str> = words.iter().map(String::as_str).collect();
        filter.test = Test::Either(words.into_iter().map(with_status).collect());
    }
}

/// Orders as JSON, with what is to be embedded and without what is to be left out.
pub(crate) async fn shown(call: &Call, orders: &[Stored<Subscription>], view: &View) -> Result<Vec<Value>, Problem> {
    let beside = beside(&call.app, &call.caller, orders).await.map_err(plain_problem)?;
    let scene = Scene::of(call);
    let embedded = order_embeds::gathered(call, orders, (&beside, &scene), view).await?;
    let show = |order: &Stored<Subscription>| {
        let shown = OrderView::new(order, &beside, &scene);
        view.apply(serde_json::to_value(embedded.add(shown, &order.value, view)).unwrap_or_default())
    };
    Ok(orders.iter().map(show).collect())
}

/// A page of orders.
pub(crate) async fn list(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let mut faults = Faults::default();
    let params = call.params(&mut faults);
    let Listing { mut query, view } = Listing::read(&params, FIELDS, EXPANDABLE, &mut faults);
    if !faults.is_empty() {
        return Err(Problem::invalid(faults));
    }
    by_status(&mut query.filters);
    let (limit, offset) = (query.limit, query.offset);
    let page = subscriptions::list(&call.app, &call.caller, query).await.map_err(plain_problem)?;
    let items = shown(&call, &page.items, &view).await?;
    Ok(answers::page(&items, page.total, limit, offset))
}

/// One order.
pub(crate) async fn get(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let id: SubscriptionId = call.id(Noun::Subscription)?;
    let mut faults = Faults::default();
    let view = View::read(&call.params(&mut faults), EXPANDABLE_ONE, &mut faults);
    if !faults.is_empty() {
        return Err(Problem::invalid(faults));
    }
    let order = subscriptions::get(&call.app, &call.caller, &id).await.map_err(plain_problem)?;
    let rev = order.rev;
    let mut shown = shown(&call, std::slice::from_ref(&order), &view).await?;
    let mut one = shown.pop().unwrap_or_default();
    add_coming(&call, &id, (&mut one, &view)).await?;
    answers::resource(&call, rev, &one, &view)
}

/// Embeds the invoice to come, where it is asked for.
async fn add_coming(call: &Call, id: &SubscriptionId, (one, view): (&mut Value, &View)) -> Result<(), Problem> {
    if view.expand.iter().any(|name| name == UPCOMING) {
        let coming = next(call, id).await?;
        let coming = coming.map_or(Value::Null, |coming| serde_json::to_value(coming).unwrap_or_default());
        order_embeds::insert(one, UPCOMING, coming);
    }
    Ok(())
}

/// The answer to a write with what it was asked to be shown with: as that is now. What
/// shows more than the order has no version of its own.
async fn told(call: &Call, outcome: Result<Response, Problem>, view: &View) -> Result<Response, Problem> {
    let response = outcome?;
    if view.is_whole() {
        return Ok(response);
    }
    let (mut parts, body) = response.into_parts();
    let bytes = to_bytes(body, MAX_ANSWER_BYTES).await.map_err(|_| Problem::from(Early::Internal))?;
    let mut one: Value = serde_json::from_slice(&bytes).map_err(|_| Problem::from(Early::Internal))?;
    let id = one.get("id").and_then(Value::as_str).and_then(|id| SubscriptionId::parse(id).ok());
    let id = id.ok_or_else(|| Problem::from(Early::Internal))?;
    let order = subscriptions::get(&call.app, &call.caller, &id).await.map_err(plain_problem)?;
    let full = shown(call, std::slice::from_ref(&order), view).await?.pop().unwrap_or_default();
    if let Some(Value::Object(embedded)) = full.get("_embedded") {
        for (name, related) in embedded {
            order_embeds::insert(&mut one, name, related.clone());
        }
    }
    add_coming(call, &id, (&mut one, view)).await?;
    parts.headers.remove(ETAG);
    let body = serde_json::to_vec(&view.apply(one)).map_err(|_| Problem::from(Early::Internal))?;
    Ok(Response::from_parts(parts, Body::from(body)))
}

/// The answer to a write: the order as it is now, with its address where it is to
/// be said.
fn answer(outcome: &Outcome, is_new: bool, scene: &Scene) -> StoredAnswer {
    let order = &outcome.subscription;
    let location = is_new.then(|| scene.addresses.of(COLLECTION, order.value.id.as_str()));
    answers::written(location, order.rev, &OrderView::new(order, &outcome.beside, scene))
}

/// Creates an order, with its first invoice. A payment that is declined leaves it
/// pending.
pub(crate) async fn create(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let mut faults = Faults::default();
    let view = View::read(&call.params(&mut faults), EXPANDABLE_ONE, &mut faults);
    let body = call.json()?;
    order_terms::check(&call, &body, None, &mut faults).await?;
    refuse_unkept(&body, None, &mut faults);
    let draft = OrderDraft::read(changes(body, None), true, &mut faults);
    let scene = Scene::of(&call);
    let encode = answers::stored({
        let scene = scene.clone();
        move |outcome| answer(outcome, true, &scene)
    });
    let write = answers::creation(&call, (COLLECTION, &call.body), &faults, encode)?;
    let order = draft.order(&call.app, call.app.next_id(IdStyle::Crockford));
    let Some(order) = order else { return Err(Problem::invalid(faults)) };
    let outcome = subscriptions::create(&call.app, &call.caller, order, write).await;
    let outcome = answers::outcome(outcome, path, faults, |outcome| answer(outcome, true, &scene));
    told(&call, outcome, &view).await
}

/// Creates the order of the address, or changes the one that is there.
pub(crate) async fn put(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let id: SubscriptionId = call.id(Noun::Subscription)?;
    let mut faults = Faults::default();
    let view = View::read(&call.params(&mut faults), EXPANDABLE_ONE, &mut faults);
    let body = call.json()?;
    let outcome = match subscriptions::get(&call.app, &call.caller, &id).await {
        Ok(current) => change(&call, body, &current, faults).await,
        Err(Error::Refused(Refusal::NotFound(_))) => match make(&call, body.clone(), &id, faults.clone()).await? {
            Some(made) => Ok(made),
            // Somebody else was quicker.
            None => {
                let current = subscriptions::get(&call.app, &call.caller, &id).await.map_err(plain_problem)?;
                change(&call, body, &current, faults).await
            }
        },
        Err(error) => Err(plain_problem(error)),
    };
    told(&call, outcome, &view).await
}

/// Makes the order of an address; none where there is one meanwhile.
async fn make(call: &Call, body: Value, id: &SubscriptionId, mut faults: Faults) -> Result<Option<Response>, Problem> {
    order_terms::check(call, &body, None, &mut faults).await?;
    refuse_unkept(&body, None, &mut faults);
    let draft = OrderDraft::read(changes(body, None), true, &mut faults);
    let write = answers::change(call, &faults)?;
    write.precondition.check(None).map_err(|refusal| plain_problem(refusal.into()))?;
    let Some(order) = draft.order(&call.app, id.clone()) else { return Err(Problem::invalid(faults)) };
    let outcome = subscriptions::create(&call.app, &call.caller, order, write).await;
    if let Err(Error::Refused(Refusal::Invalid(refused))) = &outcome
        && *refused == [Fault::new(Field::Id, Rule::Taken)]
    {
        return Ok(None);
    }
    let scene = Scene::of(call);
    answers::outcome(outcome, path, faults, |outcome| answer(outcome, true, &scene)).map(Some)
}

/// Changes an order.
async fn change(
    call: &Call,
    body: Value,
    current: &Stored<Subscription>,
    mut faults: Faults,
) -> Result<Response, Problem> {
    let beside = beside(&call.app, &call.caller, std::slice::from_ref(current)).await.map_err(plain_problem)?;
    let scene = Scene::of(call);
    let known = serde_json::to_value(OrderView::new(current, &beside, &scene)).unwrap_or_default();
    order_terms::check(call, &body, Some(&known), &mut faults).await?;
    refuse_unkept(&body, Some(&known), &mut faults);
    let draft = OrderDraft::read(changes(body, Some(&known)), false, &mut faults);
    let command = draft.change(&current.value, &mut faults);
    let write = answers::change(call, &faults)?;
    let outcome = subscriptions::change(&call.app, &call.caller, &current.value.id, command, write).await;
    answers::outcome(outcome, path, faults, |outcome| answer(outcome, false, &scene))
}

/// Deletes an order whose first invoice is not paid yet: it is abandoned.
pub(crate) async fn delete(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let id: SubscriptionId = call.id(Noun::Subscription)?;
    let precondition = call.precondition()?;
    let current = subscriptions::get(&call.app, &call.caller, &id).await.map_err(plain_problem)?;
    precondition.check(Some(current.rev)).map_err(|refusal| plain_problem(refusal.into()))?;
    if current.value.state != SubscriptionState::Incomplete {
        return Err(plain_problem(Refusal::StateForbids(Obstacle::SubscriptionBegan).into()));
    }
    let wish = Wish {
        id: call.app.next_id(IdStyle::Crockford),
        reason: EndReason::Requested,
        feedback: None,
        comment: None,
        by: Initiator::Merchant,
        prorated: false,
    };
    let order = Cancel { when: When::Now, wish, invoice_now: false, bills_usage: false };
    // What began to be paid meanwhile has another revision.
    let precondition = if precondition == Precondition::Unsaid {
        Precondition::Unsaid
    } else {
        Precondition::Match(vec![current.rev])
    };
    let ended = subscriptions::cancel(&call.app, &call.caller, &id, order, Write::when(precondition)).await;
    ended.map_err(plain_problem)?;
    Ok(answers::deleted())
}

/// Changes the items of an order, or shows what that would come to.
pub(crate) async fn change_items(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let id: SubscriptionId = call.id(Noun::Subscription)?;
    let current = subscriptions::get(&call.app, &call.caller, &id).await.map_err(plain_problem)?;
    let mut faults = Faults::default();
    let view = View::read(&call.params(&mut faults), EXPANDABLE_ONE, &mut faults);
    let body = call.json()?;
    order_terms::check(&call, &body, None, &mut faults).await?;
    let asked = ItemsChange::read(body, &mut faults);
    let scene = Scene::of(&call);
    let clocks = beside(&call.app, &call.caller, std::slice::from_ref(&current)).await.map_err(plain_problem)?;
    let now = clocks.of_invoices.now_of(current.value.clock.as_ref(), scene.now);
    let command = asked.command(&call.app, &current.value, now, &mut faults);
    if asked.is_preview {
        if !faults.is_empty() {
            return Err(Problem::invalid(faults));
        }
        return previewed(&call, Preview::Change(id, Box::new(command)), current.rev, &view).await;
    }
    let encode = answers::stored({
        let scene = scene.clone();
        move |outcome| answer(outcome, true, &scene)
    });
    let place = format!("{COLLECTION}/{id}/change-items");
    let write = answers::creation(&call, (&place, &call.body), &faults, encode)?;
    let outcome = subscriptions::change(&call.app, &call.caller, &id, command, write).await;
    let outcome = answers::outcome(outcome, path, faults, |outcome| answer(outcome, true, &scene));
    told(&call, outcome, &view).await
}

/// Shows what a command would make of an order, with the invoice that would come.
async fn previewed(call: &Call, preview: Preview, rev: i64, asked: &View) -> Result<Response, Problem> {
    let shown = subscriptions::preview(&call.app, &call.caller, preview).await;
    let Shown { subscription, invoice, at, .. } = shown.map_err(|error| Problem::of(error, path, Faults::default()))?;
    let order = Stored { rev, value: subscription };
    let beside: Beside = beside(&call.app, &call.caller, std::slice::from_ref(&order)).await.map_err(plain_problem)?;
    let scene = Scene::of(call);
    let embedded = order_embeds::gathered(call, std::slice::from_ref(&order), (&beside, &scene), asked).await?;
    let mut view = embedded.add(OrderView::new(&order, &beside, &scene), &order.value, asked);
    if let Some(invoice) = invoice {
        let coming = UpcomingInvoiceView::new(&invoice, at, &scene.addresses);
        view = view.with(UPCOMING, serde_json::to_value(coming).unwrap_or_default());
    }
    let location = Some(scene.addresses.of(COLLECTION, order.value.id.as_str()));
    let mut answer = answers::written(location, rev, &view);
    // What is only shown has no version of its own.
    answer.headers.retain(|(name, _)| name != ETAG.as_str());
    Ok(answer.into_response())
}

/// The invoice that the order makes next by itself; none where it makes none.
pub(crate) async fn next(call: &Call, id: &SubscriptionId) -> Result<Option<UpcomingInvoiceView>, Problem> {
    let shown = subscriptions::preview(&call.app, &call.caller, Preview::Next(id.clone())).await;
    let Shown { invoice, at, .. } = shown.map_err(plain_problem)?;
    Ok(invoice.map(|invoice| UpcomingInvoiceView::new(&invoice, at, &call.addresses)))
}

/// The invoice to come, alone.
pub(crate) async fn upcoming(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let id: SubscriptionId = call.id(Noun::Subscription)?;
    let coming = next(&call, &id).await?.ok_or_else(|| missing(Noun::Invoice))?;
    Ok(answers::json(StatusCode::OK, &coming))
}

/// The invoices to come, of which there is one or none.
pub(crate) async fn all_upcoming(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let id: SubscriptionId = call.id(Noun::Subscription)?;
    let coming: Vec<UpcomingInvoiceView> = next(&call, &id).await?.into_iter().collect();
    Ok(answers::json(StatusCode::OK, &coming))
}

/// The time that counts for an order.
pub(crate) async fn now_of(call: &Call, order: &Stored<Subscription>) -> Result<jiff::Timestamp, Problem> {
    let beside = beside(&call.app, &call.caller, std::slice::from_ref(order)).await.map_err(plain_problem)?;
    Ok(beside.of_invoices.now_of(order.value.clock.as_ref(), call.app.now()))
}
