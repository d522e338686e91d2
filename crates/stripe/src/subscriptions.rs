//! Subscriptions in this dialect's form.

pub(crate) mod commands;
pub mod items;
pub mod params;
pub mod view;

use axum::response::Response;
use billfold_app::subscriptions::{self, GoOn, Outcome, columns};
use billfold_app::{Filter, Test};
use billfold_domain::ids::SubscriptionId;
use billfold_domain::subscriptions::reactivation::Reactivate;
use billfold_domain::subscriptions::{Subscription, SubscriptionState};

pub(crate) use commands::time;
pub use view::{SubscriptionView, view};

use crate::answers::{self, Shown};
use crate::calls::{Call, Setting};
use crate::errors::ApiError;
use crate::expand::{Kind, Plan, whole};
use crate::lists::{self, Created, Window, equals};
use crate::subscriptions::params::{
    Cancel, Create, List, ListStatus, Resume, ResumeAnchor, ResumePayment, Retrieve, Status, Update,
};

/// How an operation's outcome is shown: the subscription as it is now.
fn shower(setting: &Setting) -> impl Fn(&Outcome) -> Shown<SubscriptionView> + Clone + use<> {
    let setting = setting.clone();
    move |outcome| Shown { view: view(&outcome.subscription.value, &setting), rev: Some(outcome.subscription.rev) }
}

/// The same for what is done only where it is paid.
fn paid_shower(setting: &Setting) -> impl Fn(&Outcome) -> Result<Shown<SubscriptionView>, ApiError> + Clone + use<> {
    let show = shower(setting);
    move |outcome| match &outcome.refused {
        Some(decline) => Err(ApiError::declined(decline)),
        None => Ok(show(outcome)),
    }
}

/// `POST /v1/subscriptions`
///
/// # Errors
/// What is wrong with the request; 402 where the first payment was declined and
/// nothing is to be made then.
pub async fn create(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: Create = call.params()?;
    let plan = Plan::of(Kind::Subscription, params.expand.as_ref())?;
    let order = commands::order(&call, &params)?;
    let show = paid_shower(&call.setting);
    let write = answers::write_or_decline(&call, call.precondition()?, show.clone());
    let made = subscriptions::create(&call.app, &call.caller, order, write).await;
    answers::written_or_declined(&call, made, show, (Kind::Subscription, &plan)).await
}

/// `POST /v1/subscriptions/{subscription}`
///
/// # Errors
/// What is wrong with the request; 402 where the change was to be made only if it is paid,
/// and the payment was declined.
pub async fn update(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: Update = call.params()?;
    let plan = Plan::of(Kind::Subscription, params.expand.as_ref())?;
    let change = commands::change(&call, &params)?;
    let id = SubscriptionId::stored(call.id.clone());
    let show = paid_shower(&call.setting);
    let write = answers::write_or_decline(&call, call.precondition()?, show.clone());
    let changed = subscriptions::change(&call.app, &call.caller, &id, change, write).await;
    answers::written_or_declined(&call, changed, show, (Kind::Subscription, &plan)).await
}

/// `DELETE /v1/subscriptions/{subscription}`: it ends at once.
///
/// # Errors
/// What is wrong with the request.
pub async fn cancel(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: Cancel = call.params()?;
    let plan = Plan::of(Kind::Subscription, params.expand.as_ref())?;
    let order = commands::cancel(&call, &params);
    let id = SubscriptionId::stored(call.id.clone());
    let show = shower(&call.setting);
    let write = answers::write(&call, call.precondition()?, show.clone());
    let ended = subscriptions::cancel(&call.app, &call.caller, &id, order, write).await;
    answers::written(&call, ended, show, (Kind::Subscription, &plan)).await
}

/// `POST /v1/subscriptions/{subscription}/resume`: one that stood still since its
/// trial ended without a payment method goes on, with the first attempt to pay its
/// invoice.
///
/// # Errors
/// What is wrong with the request.
pub async fn resume(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: Resume = call.params()?;
    let plan = Plan::of(Kind::Subscription, params.expand.as_ref())?;
    let id = SubscriptionId::stored(call.id.clone());
    let how = GoOn {
        keeps_anchor: params.billing_cycle_anchor.is_some_and(|anchor| anchor.0 == ResumeAnchor::Unchanged),
        only_paid: params.payment_behavior.is_some_and(|word| word.0 == ResumePayment::OnSuccess),
    };
    let show = shower(&call.setting);
    let write = answers::write(&call, call.precondition()?, show.clone());
    let resumed = subscriptions::go_on(&call.app, &call.caller, &id, how, write).await;
    answers::written(&call, resumed, show, (Kind::Subscription, &plan)).await
}

/// `POST /v1/subscriptions/{subscription}/reactivate`: one that ended runs again.
/// Stripe's API has no such call.
///
/// # Errors
/// What is wrong with the request.
pub async fn reactivate(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: Retrieve = call.params()?;
    let plan = Plan::of(Kind::Subscription, params.expand.as_ref())?;
    let id = SubscriptionId::stored(call.id.clone());
    let show = shower(&call.setting);
    let write = answers::write(&call, call.precondition()?, show.clone());
    let back = subscriptions::reactivate(&call.app, &call.caller, &id, Reactivate::default(), write).await;
    answers::written(&call, back, show, (Kind::Subscription, &plan)).await
}

/// `GET /v1/subscriptions/{subscription}`
///
/// # Errors
/// What is wrong with the request.
pub async fn retrieve(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: Retrieve = call.params()?;
    let plan = Plan::of(Kind::Subscription, params.expand.as_ref())?;
    let id = SubscriptionId::stored(call.id.clone());
    let found = subscriptions::get(&call.app, &call.caller, &id).await;
    let found = found.map_err(|error| call.failed(error))?;
    let shown = Shown { view: view(&found.value, &call.setting), rev: Some(found.rev) };
    answers::object(&call, shown, (Kind::Subscription, &plan)).await
}

/// The filter for a status; unless said, all that have not ended.
pub(crate) fn standing(status: Option<Status>) -> Option<Filter> {
    let over = [SubscriptionState::Ended, SubscriptionState::IncompleteExpired];
    let words = |states: &[SubscriptionState]| states.iter().map(|state| state.word().to_owned()).collect();
    let any = |states: &[SubscriptionState], negated| {
        Some(Filter { column: columns::STATE, test: Test::AnyOf(words(states)), negated })
    };
    match status {
        Some(Status::Group(ListStatus::All)) => None,
        Some(Status::Group(ListStatus::Ended)) => any(&over, false),
        Some(Status::Own(state)) => any(&[state], false),
        None => any(&[SubscriptionState::Ended], true),
    }
}

/// `GET /v1/subscriptions`
///
/// # Errors
/// What is wrong with the request.
pub async fn list(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: List = call.params()?;
    let plan = Plan::of_list(Kind::Subscription, params.expand.as_ref())?;
    let mut filters: Vec<_> = params.created.iter().flat_map(Created::filters).collect();
    filters.extend(params.customer.map(|id| equals(columns::CUSTOMER, id.0)));
    filters.extend(params.test_clock.map(|id| equals(columns::CLOCK, id.0)));
    filters.extend(params.collection_method.map(|word| equals(columns::COLLECTION, word.0.word())));
    filters.extend(standing(params.status));
    let window =
        Window { limit: params.limit, starting_after: params.starting_after, ending_before: params.ending_before };
    let slice = subscriptions::scroll(&call.app, &call.caller, window.scroll(filters)).await;
    let show = |subscription: &Subscription| whole(&view(subscription, &call.setting));
    lists::page(&call, slice, show, (Kind::Subscription, &plan)).await
}
