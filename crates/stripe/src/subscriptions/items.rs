//! The items of a subscription as objects of their own.

use axum::response::Response;
use billfold_app::prices::InlinePrice;
use billfold_app::subscriptions::{self, Outcome};
use billfold_app::{Stored, Written};
use billfold_domain::Refusal;
use billfold_domain::ids::{Noun, PriceId, SubscriptionId, SubscriptionItemId};
use billfold_domain::subscriptions::{Item, Subscription};
use serde_json::{Value, json};

use super::commands;
use super::params::{CreateItem, DeleteItem, ListItems, Retrieve, UpdateItem};
use super::view::{ItemTag, ItemView, item_view};
use crate::answers::{self, Shown};
use crate::calls::Call;
use crate::configurations::changes::metadata;
use crate::customers::True;
use crate::errors::ApiError;
use crate::expand::{Kind, Loader, Plan, whole};
use crate::lists::Limit;
use crate::params::{ParamError, Problem};
use crate::prices::inline::RecurringData;
use crate::words::Name;

crate::answers! {
    /// An item that was removed.
    pub struct DeletedItem {
        /// Its id.
        always id: String,
        /// The kind of object.
        always object: ItemTag,
        /// That it was removed.
        always deleted: True,
    }
}

/// The subscription that has an item, and the item.
async fn find(call: &Call, id: &SubscriptionItemId) -> Result<(Stored<Subscription>, Item), ApiError> {
    let found = subscriptions::of_item(&call.app, &call.caller, id).await;
    let subscription = found.map_err(|error| call.failed(error))?;
    let item = subscription.value.items.iter().find(|item| item.id == *id).cloned();
    let item = item.ok_or_else(|| call.refused(&Refusal::NotFound(Noun::SubscriptionItem)))?;
    Ok((subscription, item))
}

/// The price that a request gives an item, and what is made of it.
fn priced(
    call: &Call,
    price: Option<&Name>,
    data: Option<&RecurringData>,
) -> Result<(Option<PriceId>, Option<InlinePrice>), ApiError> {
    commands::SaidPrice { price, plan: None, data }.priced(&call.app, ToOwned::to_owned)
}

/// The subscription is a parameter here, not the address.
fn unknown(id: &SubscriptionId) -> ApiError {
    ApiError::no_such("subscription", id.as_str(), "subscription").with_status(http::StatusCode::BAD_REQUEST)
}

/// The item of an outcome: the one of this id, or the newest. What waits for a payment
/// is shown as it is to be.
fn shown(outcome: &Outcome, id: Option<&SubscriptionItemId>) -> Result<Shown<Option<ItemView>>, ApiError> {
    if let Some(decline) = &outcome.refused {
        return Err(ApiError::declined(decline));
    }
    let current = &outcome.subscription.value;
    let subscription = &current.pending.as_ref().and_then(|waiting| waiting.applied(current).ok());
    let subscription = subscription.as_ref().unwrap_or(current);
    let item = match id {
        Some(id) => subscription.items.iter().find(|item| item.id == *id),
        None => subscription.items.last(),
    };
    Ok(Shown { view: item.map(|item| item_view(item, subscription)), rev: None })
}

/// `POST /v1/subscription_items`
///
/// # Errors
/// What is wrong with the request.
pub async fn create(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: CreateItem = call.params()?;
    let plan = Plan::of(Kind::SubscriptionItem, params.expand.as_ref())?;
    let (price, made) = priced(&call, params.price.as_ref(), params.price_data.as_ref())?;
    let price = price.ok_or_else(|| ParamError::at("price", Problem::Missing))?;
    let quantity = commands::quantity(params.quantity);
    let item = commands::item(&call.app, None, (Some(price), quantity), metadata(&params.metadata));
    let change = commands::change_of_item(
        (item, made),
        (params.proration_behavior, params.proration_date),
        params.payment_behavior,
    );
    let id = SubscriptionId::stored(params.subscription.0.clone());
    let show = |outcome: &Outcome| shown(outcome, None);
    let write = answers::write_or_decline(&call, call.precondition()?, show);
    let made = subscriptions::change(&call.app, &call.caller, &id, change, write).await;
    if let Err(billfold_app::Error::Refused(Refusal::NotFound(Noun::Subscription))) = made {
        return Err(unknown(&id));
    }
    answers::written_or_declined(&call, made, show, (Kind::SubscriptionItem, &plan)).await
}

/// `POST /v1/subscription_items/{item}`
///
/// # Errors
/// What is wrong with the request.
pub async fn update(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: UpdateItem = call.params()?;
    let plan = Plan::of(Kind::SubscriptionItem, params.expand.as_ref())?;
    let id = SubscriptionItemId::stored(call.id.clone());
    let (subscription, _) = find(&call, &id).await?;
    let (price, made) = priced(&call, params.price.as_ref(), params.price_data.as_ref())?;
    let quantity = commands::quantity(params.quantity);
    let item = commands::item(&call.app, Some(id.clone()), (price, quantity), metadata(&params.metadata));
    let change = commands::change_of_item(
        (item, made),
        (params.proration_behavior, params.proration_date),
        params.payment_behavior,
    );
    let show = move |outcome: &Outcome| shown(outcome, Some(&id));
    let write = answers::write_or_decline(&call, call.precondition()?, show.clone());
    let changed = subscriptions::change(&call.app, &call.caller, &subscription.value.id, change, write).await;
    answers::written_or_declined(&call, changed, show, (Kind::SubscriptionItem, &plan)).await
}

/// `GET /v1/subscription_items/{item}`
///
/// # Errors
/// What is wrong with the request.
pub async fn retrieve(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: Retrieve = call.params()?;
    let plan = Plan::of(Kind::SubscriptionItem, params.expand.as_ref())?;
    let (subscription, item) = find(&call, &SubscriptionItemId::stored(call.id.clone())).await?;
    let shown = Shown { view: item_view(&item, &subscription.value), rev: None };
    answers::object(&call, shown, (Kind::SubscriptionItem, &plan)).await
}

/// `DELETE /v1/subscription_items/{item}`
///
/// # Errors
/// What is wrong with the request.
pub async fn delete(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: DeleteItem = call.params()?;
    let id = SubscriptionItemId::stored(call.id.clone());
    let (subscription, _) = find(&call, &id).await?;
    let mut item = commands::item(&call.app, Some(id), (None, None), Default::default());
    item.remove = true;
    let change = commands::change_of_item(
        (item, None),
        (params.proration_behavior, params.proration_date),
        params.payment_behavior,
    );
    let write = answers::write_or_decline(&call, call.precondition()?, |outcome: &Outcome| shown(outcome, None));
    let gone = subscriptions::change(&call.app, &call.caller, &subscription.value.id, change, write).await;
    if let Written::Fresh(outcome) = gone.map_err(|error| call.failed(error))? {
        shown(&outcome, None)?;
    }
    Ok(answers::json(&DeletedItem { id: call.id.clone(), object: ItemTag, deleted: True }))
}

/// `GET /v1/subscription_items`
///
/// # Errors
/// What is wrong with the request.
pub async fn list(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: ListItems = call.params()?;
    let plan = Plan::of_list(Kind::SubscriptionItem, params.expand.as_ref())?;
    let id = SubscriptionId::stored(params.subscription.0.clone());
    let found = subscriptions::get(&call.app, &call.caller, &id).await;
    let found = found.map_err(|error| match call.failed(error) {
        error if error.status == http::StatusCode::NOT_FOUND => unknown(&id),
        error => error,
    })?;
    let items = &found.value.items;
    let place = |id: &str| items.iter().position(|item| item.id.as_str() == id);
    let start = params.starting_after.and_then(|name| place(&name.0)).map_or(0, |at| at + 1);
    let end = params.ending_before.and_then(|name| place(&name.0)).unwrap_or(items.len());
    let within = items.get(start..end.max(start)).unwrap_or_default();
    let most = usize::try_from(params.limit.map_or(10, Limit::unsigned)).unwrap_or(usize::MAX);
    let shown = within.iter().take(most).map(|item| whole(&item_view(item, &found.value)));
    let mut data: Vec<Value> = shown.collect();
    let loader = Loader { app: &call.app, caller: &call.caller, setting: &call.setting };
    let filling = loader.fill(Kind::SubscriptionItem, data.iter_mut().collect(), &plan).await;
    filling.map_err(|error| call.failed(error))?;
    let has_more = within.len() > most;
    Ok(answers::json(&json!({ "object": "list", "data": data, "has_more": has_more, "url": call.path })))
}
