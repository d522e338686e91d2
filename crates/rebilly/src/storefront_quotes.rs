//! The storefront's `quotes`: a customer asks what a change of its order comes to, and
//! accepts or rejects that.

use axum::response::{IntoResponse as _, Response};
use billfold_app::quotes::{self, Answered, Asked, WantedItem};
use billfold_app::{Error, invoices, subscriptions};
use billfold_domain::ids::{Noun, QuoteId, SubscriptionId};
use billfold_domain::invoices::InvoiceState;
use billfold_domain::quotes::Quote;
use billfold_domain::subscriptions::{Collection, Subscription};
use billfold_domain::{Field, Refusal};
use billfold_http::answers::StoredAnswer;
use serde::Deserialize;
use utoipa::ToSchema;

use crate::answers;
use crate::calls::{Call, plain_problem};
use crate::cancellations::choice;
use crate::collections::View;
use crate::faults::Faults;
use crate::members::{Member, checked, objects};
use crate::order_body::{OrderItemBody, Wanted, is_same, item_changes, wanted};
use crate::order_terms::refuse_unkept_of_items;
use crate::orders;
use crate::problems::Problem;
use crate::quote_view::{COLLECTION, QuoteView};
use crate::scenes::Scene;
use crate::storefront_forms::{INVOICE, ORDER};
use crate::storefront_orders::creation;

/// The related resources that can be embedded in a quote.
pub(crate) const EXPANDABLE: &[&str] = &["order", "invoice"];

/// What a customer wants its order to become. What becomes of the running period, of
/// unused time and of a trial the billing portal says. Unknown members are ignored.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct QuoteChangeBody {
    /// All items from then on.
    #[serde(default)]
    #[schema(value_type = Vec<OrderItemBody>, required = true, min_items = 1, max_items = 20)]
    items: Member<Vec<OrderItemBody>>,
    /// When it is to take effect: `now`, unless the billing portal has it wait;
    /// `next-service-period` waits anyway, and `auto` is for the billing portal to say.
    #[serde(default)]
    #[schema(value_type = QuoteEffect)]
    effective_time: Member<String>,
    /// Whether the quote is only shown, as a draft.
    #[serde(default)]
    #[schema(value_type = bool)]
    preview: Member<bool>,
    /// How invoices are paid: only as they are.
    #[serde(default)]
    #[schema(value_type = bool)]
    autopay: Member<bool>,
    /// Whether a trial goes on. The billing portal says that: the quote shows it.
    #[serde(default)]
    #[schema(value_type = bool)]
    keep_trial: Member<bool>,
    /// Whether the next period is quoted too. What is charged at once is quoted.
    #[serde(default)]
    #[schema(value_type = bool)]
    include_next_period: Member<bool>,
}

/// When a change is to take effect.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ToSchema)]
#[schema(rename_all = "kebab-case")]
pub(crate) enum QuoteEffect {
    /// At once.
    Now,
    /// When the running period ends.
    NextServicePeriod,
    /// As the billing portal says.
    Auto,
}

impl QuoteEffect {
    const ALL: [(&'static str, Self); 3] =
        [("now", Self::Now), ("next-service-period", Self::NextServicePeriod), ("auto", Self::Auto)];
}

/// An order to bring back. Unknown members are ignored.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct QuoteReactivationBody {
    /// ID of the order.
    #[serde(default)]
    #[schema(value_type = String, required = true, min_length = 1, max_length = 50, pattern = r"^[@~\-._A-Za-z0-9]+$")]
    order_id: Member<String>,
    /// What it consists of: only what it did.
    #[serde(default)]
    #[schema(value_type = Vec<OrderItemBody>, min_items = 1, max_items = 20)]
    items: Member<Vec<OrderItemBody>>,
    /// Whether the quote is only shown, as a draft.
    #[serde(default)]
    #[schema(value_type = bool)]
    preview: Member<bool>,
}

objects!(QuoteChangeBody, QuoteReactivationBody);

/// The fields of what a quote is asked about.
fn path(field: Field) -> &'static str {
    match field {
        Field::Subscription => "orderId",
        other => crate::order_body::path(other),
    }
}

/// Where the invoice of a quote is paid, while it is owed.
fn pay_at(answered: &Answered, scene: &Scene) -> Option<String> {
    let owed = answered.invoice.as_ref().filter(|invoice| invoice.value.state == InvoiceState::Open);
    owed.map(|invoice| scene.hosting.url(&invoice.value.id))
}

fn view(answered: &Answered, scene: &Scene) -> QuoteView {
    QuoteView::new(&answered.quote.value, pay_at(answered, scene), &scene.addresses)
}

/// The answer to a write: the quote, with its address where it was made.
fn answer(answered: &Answered, is_new: bool, scene: &Scene) -> StoredAnswer {
    let Answered { quote, .. } = answered;
    let location = is_new.then(|| scene.addresses.of(COLLECTION, quote.value.id.as_str()));
    answers::written(location, quote.rev, &view(answered, scene))
}

/// A quote that is only shown: it is not kept, and has neither an address nor a version.
fn shown(quote: &Quote, scene: &Scene) -> Response {
    let mut answer = answers::written(Some(String::new()), 0, &QuoteView::new(quote, None, &scene.addresses));
    answer.headers.retain(|(name, _)| name != http::header::ETAG.as_str() && name != http::header::LOCATION.as_str());
    answer.into_response()
}

/// Gives a quote out, or only shows it.
async fn quoted(
    call: &Call,
    asked: Asked,
    (place, is_preview): (&str, bool),
    faults: Faults,
) -> Result<Response, Problem> {
    let scene = Scene::of(call);
    if is_preview && faults.is_empty() {
        let quote = quotes::preview(&call.app, &call.caller, asked).await;
        return quote.map(|quote| shown(&quote, &scene)).map_err(|error| Problem::of(error, path, faults));
    }
    let of = scene.clone();
    let encode = answers::stored(move |answered| answer(answered, true, &of));
    let write = creation(call, place, &faults, encode)?;
    let outcome = quotes::create(&call.app, &call.caller, asked, write).await;
    answers::outcome(outcome, path, faults, |answered| answer(answered, true, &scene))
}

/// Quotes other items of an order.
pub(crate) async fn change_items(call: Call) -> Result<Response, Problem> {
    let id: SubscriptionId = call.id(Noun::Subscription)?;
    let body = call.json()?;
    let current = subscriptions::get(&call.app, &call.caller, &id).await.map_err(plain_problem)?.value;
    let mut faults = Faults::default();
    let mut unkept = Faults::default();
    refuse_unkept_of_items(&body, &mut unkept);
    let body = Member::<QuoteChangeBody>::whole(body, &mut faults).unwrap_or_default();
    let items = body.items.required("items", &mut faults);
    let items = items.map(|items| wanted(items, &mut faults)).unwrap_or_default();
    // Without sound items there is nothing that could be tried.
    let is_triable = faults.is_empty();
    faults.append(unkept);
    let effect = choice(body.effective_time, "effectiveTime", &QuoteEffect::ALL, &mut faults);
    body.keep_trial.optional("keepTrial", &mut faults);
    body.include_next_period.optional("includeNextPeriod", &mut faults);
    let autopay = body.autopay.optional("autopay", &mut faults);
    if autopay.is_some_and(|autopay| autopay != (current.collection == Collection::Automatic)) {
        faults.say("autopay", "is changed by the merchant");
    }
    let is_preview = body.preview.optional("preview", &mut faults).unwrap_or(false);
    if !is_triable {
        return Err(Problem::invalid(faults));
    }
    let asked = Asked::Change {
        items: wanted_items(&call, &items, &current),
        at_period_end: effect == Some(QuoteEffect::NextServicePeriod),
        subscription: id.clone(),
    };
    quoted(&call, asked, (&format!("subscriptions/{id}/change-items"), is_preview), faults).await
}

fn wanted_items(call: &Call, items: &[Wanted], current: &Subscription) -> Vec<WantedItem> {
    let changes = item_changes(&call.app, items, &current.items);
    changes
        .into_iter()
        .filter_map(|change| Some(WantedItem { item: change.id, price: change.price?, quantity: change.quantity? }))
        .collect()
}

/// Quotes the return of an order.
pub(crate) async fn reactivate(call: Call) -> Result<Response, Problem> {
    let mut faults = Faults::default();
    let body = call.json()?;
    refuse_unkept_of_items(&body, &mut faults);
    let body = Member::<QuoteReactivationBody>::whole(body, &mut faults).unwrap_or_default();
    let id = body.order_id.required("orderId", &mut faults);
    let id = checked(id, "orderId", &mut faults, |t| SubscriptionId::parse(t));
    let items = body.items.optional("items", &mut faults).map(|items| wanted(items, &mut faults));
    let is_preview = body.preview.optional("preview", &mut faults).unwrap_or(false);
    let Some(id) = id else { return Err(Problem::invalid(faults)) };
    if let Some(items) = items {
        let current = subscriptions::get(&call.app, &call.caller, &id).await.map_err(plain_problem)?.value;
        if !is_same(&items, &current.items) {
            faults.say("items", "must be those that the order had: others are asked for once it runs again");
        }
    }
    quoted(&call, Asked::Reactivation(id), ("subscription-reactivations", is_preview), faults).await
}

/// One of the customer's quotes.
pub(crate) async fn get(call: Call) -> Result<Response, Problem> {
    let id: QuoteId = call.id(Noun::Quote)?;
    let mut faults = Faults::default();
    let asked = View::read(&call.params(&mut faults), EXPANDABLE, &mut faults);
    if !faults.is_empty() {
        return Err(Problem::invalid(faults));
    }
    let answered = quotes::get(&call.app, &call.caller, &id).await.map_err(plain_problem)?;
    let mut one = view(&answered, &Scene::of(&call));
    for name in &asked.expand {
        let found = match name.as_str() {
            "order" => embedded_order(&call, &answered.quote.value).await?,
            _ => embedded_invoice(&call, &answered).await?,
        };
        if let Some(found) = found {
            one = one.with(name, found);
        }
    }
    answers::resource(&call, answered.quote.rev, &one, &asked)
}

async fn embedded_order(call: &Call, quote: &Quote) -> Result<Option<serde_json::Value>, Problem> {
    match subscriptions::get(&call.app, &call.caller, &quote.subscription).await {
        Ok(order) => {
            let shown = orders::shown(call, &[order], &View::default()).await?.pop();
            Ok(shown.map(|order| ORDER.apply(order)))
        }
        Err(Error::Refused(Refusal::NotFound(_))) => Ok(None),
        Err(error) => Err(plain_problem(error)),
    }
}

/// The invoice of an accepted quote, where the billing portal shows invoices.
async fn embedded_invoice(call: &Call, answered: &Answered) -> Result<Option<serde_json::Value>, Problem> {
    let Some(invoice) = &answered.invoice else { return Ok(None) };
    match invoices::get(&call.app, &call.caller, &invoice.value.id).await {
        Ok(invoice) => {
            let shown = crate::invoices::shown(call, &[invoice], &View::default()).await?.pop();
            Ok(shown.map(|invoice| INVOICE.apply(invoice)))
        }
        Err(Error::Refused(Refusal::SwitchedOff | Refusal::NotFound(_))) => Ok(None),
        Err(error) => Err(plain_problem(error)),
    }
}

/// Accepts a quote: what it says is done.
pub(crate) async fn accept(call: Call) -> Result<Response, Problem> {
    let id: QuoteId = call.id(Noun::Quote)?;
    let scene = Scene::of(&call);
    let of = scene.clone();
    let encode = answers::stored(move |answered| answer(answered, false, &of));
    let write = creation(&call, &format!("{COLLECTION}/{id}/accept"), &Faults::default(), encode)?;
    let outcome = quotes::accept(&call.app, &call.caller, &id, write).await;
    answers::outcome(outcome, path, Faults::default(), |answered| answer(answered, false, &scene))
}

/// Rejects a quote.
pub(crate) async fn reject(call: Call) -> Result<Response, Problem> {
    let id: QuoteId = call.id(Noun::Quote)?;
    let scene = Scene::of(&call);
    let of = scene.clone();
    let encode = answers::stored(move |answered| answer(answered, false, &of));
    let write = creation(&call, &format!("{COLLECTION}/{id}/reject"), &Faults::default(), encode)?;
    let outcome = quotes::reject(&call.app, &call.caller, &id, write).await;
    answers::outcome(outcome, path, Faults::default(), |answered| answer(answered, false, &scene))
}
