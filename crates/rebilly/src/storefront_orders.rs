//! The storefront's `orders`: what a customer sees and does with its own. When what
//! it asks for takes effect, and what that costs, the billing portal decides.

use axum::response::{IntoResponse as _, Response};
use billfold_app::subscriptions::beside::beside;
use billfold_app::subscriptions::{self, Change as Command, Outcome, Preview, Shown};
use billfold_app::visitors::{self, Feature};
use billfold_app::{Error, Precondition, Stored, Write, Written, payment_methods};
use billfold_domain::ids::{IdStyle, Noun, PaymentMethodId, SubscriptionId};
use billfold_domain::subscriptions::cancellation::{Cancel, When, Wish};
use billfold_domain::subscriptions::changes::Changes;
use billfold_domain::subscriptions::pauses::PauseOrder;
use billfold_domain::subscriptions::reactivation::Reactivate;
use billfold_domain::subscriptions::{Collection, EndReason, Initiator, PauseBehavior};
use billfold_domain::{Change, Obstacle, Refusal, Rule};
use billfold_http::answers::StoredAnswer;
use http::StatusCode;
use serde::Deserialize;
use serde_json::{Value, json};
use utoipa::ToSchema;

use crate::answers;
use crate::calls::{Call, missing, plain_problem};
use crate::cancellations::{choice, description};
use crate::collections::{Listing, View};
use crate::contacts::ContactBody;
use crate::faults::Faults;
use crate::filters::FieldList;
use crate::members::{Member, checked, objects};
use crate::order_body::{path, time_of};
use crate::order_changes::ItemsChange;
use crate::order_contacts::OrderContact;
use crate::order_embeds;
use crate::order_view::{CancelCategory, OrderView};
use crate::orders;
use crate::problems::Problem;
use crate::scenes::Scene;
use crate::storefront_forms::{ORDER, UPCOMING_INVOICE};
use crate::unkept::{self, Idle};
use crate::upcoming_view::UpcomingInvoiceView;

/// The related resources that can be embedded in each order of a page.
pub(crate) const EXPANDABLE: &[&str] = &["initialInvoice", "recentInvoice", "paymentInstrument"];
/// The related resources that can be embedded in one order.
pub(crate) const EXPANDABLE_ONE: &[&str] = &["initialInvoice", "recentInvoice", "paymentInstrument", UPCOMING];
/// The invoice to come, as a related resource.
const UPCOMING: &str = "upcomingInvoice";
/// The fields by which orders are filtered and sorted.
pub(crate) const FIELDS: FieldList = orders::FIELDS;

/// Why customers cancel.
const REASONS: [(&str, CancelCategory); 7] = [
    ("did-not-use", CancelCategory::DidNotUse),
    ("did-not-want", CancelCategory::DidNotWant),
    ("missing-features", CancelCategory::MissingFeatures),
    ("bugs-or-problems", CancelCategory::BugsOrProblems),
    ("do-not-remember", CancelCategory::DoNotRemember),
    ("too-expensive", CancelCategory::TooExpensive),
    ("other", CancelCategory::Other),
];

/// What a customer changes of its order; what is left out stays as it is.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = StorefrontOrderPatch)]
pub(crate) struct OrderPatch {
    /// Where its invoices go; null for the customer's own address.
    #[serde(default)]
    #[schema(value_type = Option<ContactBody>)]
    billing_address: Member<ContactBody>,
    /// Where its goods go; null for the customer's own address.
    #[serde(default)]
    #[schema(value_type = Option<ContactBody>)]
    delivery_address: Member<ContactBody>,
    /// ID of the payment instrument that it is paid with; null for the customer's
    /// default.
    #[serde(default)]
    #[schema(value_type = Option<String>, min_length = 1, max_length = 50, pattern = r"^[@~\-._A-Za-z0-9]+$")]
    payment_instrument_id: Member<String>,
    /// Whether its invoices are paid by themselves: only as it is.
    #[serde(default)]
    #[schema(value_type = bool)]
    autopay: Member<bool>,
}

/// Why a customer cancels. Unknown members are ignored, a time too: the billing
/// portal says when an order ends.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = StorefrontCancellationBody)]
pub(crate) struct OrderCancellationBody {
    /// Why.
    #[serde(default)]
    #[schema(
        value_type = String, required = true,
        pattern = "^(did-not-use|did-not-want|missing-features|bugs-or-problems|do-not-remember|too-expensive|other)$",
    )]
    reason: Member<String>,
    /// The reason in the customer's words.
    #[serde(default)]
    #[schema(value_type = String, max_length = 255, pattern = "^[ -~]*$")]
    description: Member<String>,
}

/// A pause that a customer asks for. Unknown members are ignored.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = StorefrontPauseBody)]
pub(crate) struct OrderPauseBody {
    /// Why.
    #[serde(default)]
    #[schema(value_type = Option<String>, max_length = 255, pattern = "^[ -~]*$")]
    description: Member<String>,
    /// When it begins; a time that has passed, or none, is now.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = DateTime)]
    effective_time: Member<String>,
    /// When it ends by itself, which the billing portal may demand.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = DateTime)]
    end_time: Member<String>,
}

/// A return that a customer asks for. Unknown members are ignored.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = StorefrontReactivationBody)]
pub(crate) struct OrderReactivationBody {
    /// Whether the order is shown as it would be, with the invoice that would come, and
    /// not changed.
    #[serde(default)]
    #[schema(value_type = bool)]
    preview: Member<bool>,
}

objects!(OrderPatch, OrderCancellationBody, OrderPauseBody, OrderReactivationBody);

/// Leaves out related invoices where the billing portal does not show any.
async fn allowed(call: &Call, mut view: View) -> Result<View, Problem> {
    let is_invoice = |name: &String| name == "initialInvoice" || name == "recentInvoice";
    if view.expand.iter().any(is_invoice) {
        let visit = visitors::visit(&call.app, &call.caller).await.map_err(plain_problem)?;
        view.expand.retain(|name| !is_invoice(name) || visit.allows(Feature::InvoiceHistory));
    }
    Ok(view)
}

/// A page of the customer's orders.
pub(crate) async fn list(call: Call) -> Result<Response, Problem> {
    let mut faults = Faults::default();
    let params = call.params(&mut faults);
    let Listing { mut query, view } = Listing::read(&params, FIELDS, EXPANDABLE, &mut faults);
    if !faults.is_empty() {
        return Err(Problem::invalid(faults));
    }
    let view = allowed(&call, view).await?;
    orders::by_status(&mut query.filters);
    let (limit, offset) = (query.limit, query.offset);
    let page = subscriptions::list(&call.app, &call.caller, query).await.map_err(plain_problem)?;
    let shown = orders::shown(&call, &page.items, &view).await?;
    let items: Vec<Value> = shown.into_iter().map(|order| ORDER.apply(order)).collect();
    Ok(answers::page(&items, page.total, limit, offset))
}

/// One of the customer's orders.
pub(crate) async fn get(call: Call) -> Result<Response, Problem> {
    let id: SubscriptionId = call.id(Noun::Subscription)?;
    let mut faults = Faults::default();
    let view = View::read(&call.params(&mut faults), EXPANDABLE_ONE, &mut faults);
    if !faults.is_empty() {
        return Err(Problem::invalid(faults));
    }
    let view = allowed(&call, view).await?;
    let order = subscriptions::get(&call.app, &call.caller, &id).await.map_err(plain_problem)?;
    let rev = order.rev;
    let mut shown = orders::shown(&call, std::slice::from_ref(&order), &view).await?;
    let mut one = shown.pop().unwrap_or_default();
    if view.expand.iter().any(|name| name == UPCOMING) {
        let coming = orders::next(&call, &id).await?;
        let coming = coming.map_or(Value::Null, |coming| serde_json::to_value(coming).unwrap_or_default());
        order_embeds::insert(&mut one, UPCOMING, coming);
    }
    answers::resource(&call, rev, &ORDER.apply(one), &view)
}

/// The invoice to come of one of the customer's orders.
pub(crate) async fn upcoming(call: Call) -> Result<Response, Problem> {
    let id: SubscriptionId = call.id(Noun::Subscription)?;
    let coming = orders::next(&call, &id).await?.ok_or_else(|| missing(Noun::Invoice))?;
    Ok(answers::json(StatusCode::OK, &UPCOMING_INVOICE.shown(&coming)))
}

/// The answer to a write: the order as it is now, with its address where it is to be
/// said.
fn answer(outcome: &Outcome, is_new: bool, scene: &Scene) -> StoredAnswer {
    let order = &outcome.subscription;
    let location = is_new.then(|| scene.addresses.of(orders::COLLECTION, order.value.id.as_str()));
    answers::written(location, order.rev, &ORDER.shown(&OrderView::new(order, &outcome.beside, scene)))
}

/// How a POST of this customer's is to be made. No other one's answer is given again.
pub(crate) fn creation<T>(
    call: &Call,
    place: &str,
    faults: &Faults,
    encode: billfold_app::writes::Encode<T>,
) -> Result<Write<T>, Problem> {
    let customer = call.caller.require_customer().map_err(plain_problem)?;
    let mut write = answers::creation(call, (&format!("storefront/{customer}/{place}"), &call.body), faults, encode)?;
    if let Precondition::Match(revisions) = call.precondition()? {
        write.precondition = Precondition::Match(revisions);
    }
    Ok(write)
}

/// How a POST about one order is to be made.
fn acting(call: &Call, (id, act): (&SubscriptionId, &str), faults: &Faults) -> Result<Write<Outcome>, Problem> {
    let scene = Scene::of(call);
    let encode = answers::stored(move |outcome| answer(outcome, true, &scene));
    creation(call, &format!("orders/{id}/{act}"), faults, encode)
}

/// The order as it is after a POST.
fn acted(call: &Call, outcome: Result<Written<Outcome>, Error>, faults: Faults) -> Result<Response, Problem> {
    let scene = Scene::of(call);
    answers::outcome(outcome, path, faults, |outcome| answer(outcome, true, &scene))
}

/// A payment instrument that a body names. Another customer's is none.
pub(crate) async fn own_instrument(
    call: &Call,
    member: Member<String>,
    faults: &mut Faults,
) -> Result<Option<PaymentMethodId>, Problem> {
    const PATH: &str = "paymentInstrumentId";
    let id = checked(member.nullable(PATH, faults), PATH, faults, |t| PaymentMethodId::parse(t));
    let Some(id) = id else { return Ok(None) };
    match payment_methods::get(&call.app, &call.caller, &id).await {
        Ok(_) => {}
        Err(Error::Refused(Refusal::NotFound(_))) => faults.rule(PATH, &Rule::Missing),
        Err(error) => return Err(plain_problem(error)),
    }
    Ok(Some(id))
}

/// Changes the addresses of an order, and what it is paid with.
pub(crate) async fn patch(call: Call) -> Result<Response, Problem> {
    let id: SubscriptionId = call.id(Noun::Subscription)?;
    let body = call.json()?;
    let current = subscriptions::get(&call.app, &call.caller, &id).await.map_err(plain_problem)?;
    let mut faults = Faults::default();
    let limits = "are not kept here: they must be left out";
    unkept::refuse(&body, ("", None), &[("usageLimits", Idle::Empty, limits)], &mut faults);
    let body = Member::<OrderPatch>::whole(body, &mut faults).unwrap_or_default();
    let autopay = body.autopay.optional("autopay", &mut faults);
    if autopay.is_some_and(|autopay| autopay != (current.value.collection == Collection::Automatic)) {
        faults.say("autopay", "is changed by the merchant");
    }
    let is_cleared = matches!(body.payment_instrument_id, Member::Null);
    let method = own_instrument(&call, body.payment_instrument_id, &mut faults).await?;
    let billing = OrderContact::read(body.billing_address, "billingAddress", &mut faults);
    let delivery = OrderContact::read(body.delivery_address, "deliveryAddress", &mut faults);
    let changes = Changes {
        billing_address: billing.address,
        delivery_address: delivery.address,
        billing_contact: billing.addressee,
        delivery_contact: delivery.addressee,
        payment_method: match method {
            Some(method) => Change::Set(method),
            None if is_cleared => Change::Clear,
            None => Change::Keep,
        },
        ..Changes::default()
    };
    let write = answers::change(&call, &faults)?;
    let command = Command { changes, ..Command::default() };
    let outcome = subscriptions::change(&call.app, &call.caller, &id, command, write).await;
    let scene = Scene::of(&call);
    answers::outcome(outcome, path, faults, |outcome| answer(outcome, false, &scene))
}

/// Cancels an order: it ends when the billing portal says.
pub(crate) async fn cancel(call: Call) -> Result<Response, Problem> {
    let id: SubscriptionId = call.id(Noun::Subscription)?;
    let mut faults = Faults::default();
    let body = Member::<OrderCancellationBody>::whole(call.json()?, &mut faults).unwrap_or_default();
    if matches!(body.reason, Member::Absent) {
        faults.rule("reason", &Rule::Required);
    }
    let reason = choice(body.reason, "reason", &REASONS, &mut faults).unwrap_or(CancelCategory::Other);
    let wish = Wish {
        id: call.app.next_id(IdStyle::Crockford),
        reason: EndReason::Requested,
        feedback: Some(reason.feedback()),
        comment: description(body.description, &mut faults),
        by: Initiator::Customer,
        prorated: false,
    };
    let order = Cancel { when: When::AtPeriodEnd, wish, invoice_now: false, bills_usage: false };
    let write = acting(&call, (&id, "cancellation"), &faults)?;
    let outcome = subscriptions::cancel(&call.app, &call.caller, &id, order, write).await;
    acted(&call, outcome, faults)
}

/// Pauses an order: its period stands still.
pub(crate) async fn pause(call: Call) -> Result<Response, Problem> {
    let id: SubscriptionId = call.id(Noun::Subscription)?;
    let mut faults = Faults::default();
    let body = Member::<OrderPauseBody>::whole(call.json_if_any()?, &mut faults).unwrap_or_default();
    let order = PauseOrder {
        id: call.app.next_id(IdStyle::Crockford),
        behavior: PauseBehavior::Freeze,
        starts: time_of(body.effective_time, "effectiveTime", &mut faults),
        resumes: time_of(body.end_time, "endTime", &mut faults),
        by: Initiator::Customer,
        description: description(body.description, &mut faults),
    };
    let mut write = acting(&call, (&id, "pause"), &faults)?;
    let current = subscriptions::get(&call.app, &call.caller, &id).await.map_err(plain_problem)?;
    let is_paused = current.value.pause.is_some();
    if is_paused {
        // No revision will do: only an answer that was given before is given again.
        write.precondition = Precondition::Match(Vec::new());
    }
    let outcome = subscriptions::pause(&call.app, &call.caller, &id, order, write).await;
    let outcome = outcome.map_err(|error| match error {
        Error::Refused(Refusal::PreconditionFailed) if is_paused => {
            Refusal::StateForbids(Obstacle::AlreadyPaused).into()
        }
        other => other,
    });
    acted(&call, outcome, faults)
}

/// Ends the pause of an order.
pub(crate) async fn resume(call: Call) -> Result<Response, Problem> {
    let id: SubscriptionId = call.id(Noun::Subscription)?;
    let write = Write::when(call.precondition()?);
    let ended = subscriptions::resume(&call.app, &call.caller, &id, write).await;
    ended.map_err(plain_problem)?;
    Ok(answers::deleted())
}

/// Changes the items of an order, or shows what that would come to.
pub(crate) async fn change_items(call: Call) -> Result<Response, Problem> {
    let id: SubscriptionId = call.id(Noun::Subscription)?;
    let mut body = call.json()?;
    let current = subscriptions::get(&call.app, &call.caller, &id).await.map_err(plain_problem)?;
    if let Some(members) = body.as_object_mut() {
        // What the billing portal decides need not be said.
        members.entry("renewalPolicy").or_insert_with(|| json!("retainRecurring"));
        members.entry("prorated").or_insert_with(|| json!(false));
    }
    let mut faults = Faults::default();
    let asked = ItemsChange::read(body, &mut faults);
    let now = orders::now_of(&call, &current).await?;
    let command = asked.command(&call.app, &current.value, now, &mut faults);
    if asked.is_preview {
        if !faults.is_empty() {
            return Err(Problem::invalid(faults));
        }
        return previewed(&call, Preview::Change(id, Box::new(command)), current.rev).await;
    }
    let write = acting(&call, (&id, "change-items"), &faults)?;
    let outcome = subscriptions::change(&call.app, &call.caller, &id, command, write).await;
    acted(&call, outcome, faults)
}

/// Shows what a command would make of an order, with the invoice that would come.
async fn previewed(call: &Call, preview: Preview, rev: i64) -> Result<Response, Problem> {
    let shown = subscriptions::preview(&call.app, &call.caller, preview).await;
    let Shown { subscription, invoice, at, .. } = shown.map_err(|error| Problem::of(error, path, Faults::default()))?;
    let order = Stored { rev, value: subscription };
    let beside = beside(&call.app, &call.caller, std::slice::from_ref(&order)).await.map_err(plain_problem)?;
    let scene = Scene::of(call);
    let mut view = OrderView::new(&order, &beside, &scene);
    if let Some(invoice) = invoice {
        let coming = UpcomingInvoiceView::new(&invoice, at, &scene.addresses);
        view = view.with(UPCOMING, serde_json::to_value(coming).unwrap_or_default());
    }
    let location = Some(scene.addresses.of(orders::COLLECTION, order.value.id.as_str()));
    let mut answer = answers::written(location, rev, &ORDER.shown(&view));
    // What is only shown has no version of its own.
    answer.headers.retain(|(name, _)| name != http::header::ETAG.as_str());
    Ok(answer.into_response())
}

/// Brings back the order of the address.
pub(crate) async fn reactivate(call: Call) -> Result<Response, Problem> {
    let id: SubscriptionId = call.id(Noun::Subscription)?;
    let mut faults = Faults::default();
    let body = Member::<OrderReactivationBody>::whole(call.json_if_any()?, &mut faults).unwrap_or_default();
    let is_preview = body.preview.optional("preview", &mut faults).unwrap_or(false);
    brought_back(&call, id, is_preview, faults).await
}

/// Brings an order back with a new period and its invoice; one that is only going to
/// end is kept from it.
async fn brought_back(call: &Call, id: SubscriptionId, is_preview: bool, faults: Faults) -> Result<Response, Problem> {
    let asked = Reactivate { renews: None, payment_method: None, description: None };
    if is_preview && faults.is_empty() {
        let current = subscriptions::get(&call.app, &call.caller, &id).await.map_err(plain_problem)?;
        return previewed(call, Preview::Reactivate(id, asked), current.rev).await;
    }
    let write = acting(call, (&id, "reactivation"), &faults)?;
    let outcome = subscriptions::reactivate(&call.app, &call.caller, &id, asked, write).await;
    acted(call, outcome, faults)
}
