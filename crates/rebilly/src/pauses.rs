//! `subscription-pauses`: pauses of orders, listed, asked for, changed and ended.

use axum::response::{IntoResponse as _, Response};
use billfold_app::subscriptions::records::{self, columns};
use billfold_app::subscriptions::{self, Outcome};
use billfold_app::{Column, Error, Precondition, Stored, Write};
use billfold_domain::ids::{IdStyle, Noun, PauseId, SubscriptionId};
use billfold_domain::subscriptions::pauses::PauseOrder;
use billfold_domain::subscriptions::records::{PauseRecord, PauseState};
use billfold_domain::subscriptions::{PauseBehavior, Subscription};
use billfold_domain::{Obstacle, Refusal, Rule};
use billfold_http::answers::StoredAnswer;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::ToSchema;

use crate::answers;
use crate::calls::{Call, plain_problem};
use crate::cancellations::{choice, description};
use crate::collections::{Listing, View};
use crate::faults::Faults;
use crate::filters::{FieldList, Holds};
use crate::links::{Addresses, ResourceLink};
use crate::members::{Member, checked, objects};
use crate::order_body::{path, time_of};
use crate::order_view::ActedBy;
use crate::orders;
use crate::portal_view::time;
use crate::problems::Problem;

/// The collection's name in addresses.
pub(crate) const COLLECTION: &str = "subscription-pauses";

/// The fields by which pauses are filtered and sorted.
pub(crate) const FIELDS: FieldList = &[
    ("id", Column::Id, Holds::Text),
    ("subscriptionId", columns::SUBSCRIPTION, Holds::Text),
    ("customerId", columns::CUSTOMER, Holds::Text),
    ("status", columns::STATE, Holds::Choice(&["pending", "ongoing", "revoked", "finished"])),
    ("createdTime", Column::Created, Holds::Time),
    ("updatedTime", columns::UPDATED, Holds::Time),
];

/// How far a pause is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub(crate) enum PauseStatus {
    /// It is still to begin.
    Pending,
    /// It goes on.
    Ongoing,
    /// It was called off before it began.
    Revoked,
    /// It is over.
    Finished,
}

/// A pause of an order.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = OrderPause)]
pub(crate) struct PauseView {
    /// ID of the pause.
    #[schema(min_length = 1, max_length = 50, example = "sub_pau_01H085J3ZR1WKD120D73D7N4C9")]
    id: String,
    /// ID of the order.
    subscription_id: String,
    /// How far it is.
    status: PauseStatus,
    /// Who asked.
    paused_by: ActedBy,
    /// Why.
    #[schema(required = true)]
    description: Option<String>,
    /// When it begins, or began.
    #[schema(format = DateTime)]
    effective_time: String,
    /// When it ends, or ended; null while that is not known.
    #[schema(required = true, format = DateTime)]
    end_time: Option<String>,
    /// Time that is left of the period when the pause ends: what was left when it
    /// began, which is not told apart.
    #[schema(required = true)]
    time_remaining: Option<String>,
    /// When it was created.
    #[schema(format = DateTime)]
    created_time: String,
    /// When it last changed.
    #[schema(format = DateTime)]
    updated_time: String,
    /// Related addresses.
    #[serde(rename = "_links")]
    links: Vec<ResourceLink>,
}

impl PauseView {
    /// Shows a pause.
    pub(crate) fn new(pause: &PauseRecord, addresses: &Addresses) -> Self {
        let PauseRecord {
            id,
            subscription,
            customer,
            by,
            description,
            behavior: _,
            starts,
            ends,
            state,
            created,
            updated,
        } = pause;
        Self {
            id: id.to_string(),
            subscription_id: subscription.to_string(),
            status: match state {
                PauseState::Pending => PauseStatus::Pending,
                PauseState::Ongoing => PauseStatus::Ongoing,
                PauseState::Revoked => PauseStatus::Revoked,
                PauseState::Finished => PauseStatus::Finished,
            },
            paused_by: ActedBy::of(*by),
            description: description.clone(),
            effective_time: time(*starts),
            end_time: ends.map(time),
            time_remaining: None,
            created_time: time(*created),
            updated_time: time(*updated),
            links: vec![
                addresses.link("self", COLLECTION, id.as_str()),
                addresses.link("subscription", orders::COLLECTION, subscription.as_str()),
                addresses.link("customer", "customers", customer.as_str()),
            ],
        }
    }
}

/// A pause to ask for. Unknown members are ignored.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct PauseBody {
    /// ID of the order.
    #[serde(default)]
    #[schema(value_type = String, required = true, min_length = 1, max_length = 50, pattern = r"^[@~\-._A-Za-z0-9]+$")]
    subscription_id: Member<String>,
    /// Who asks; the customer unless said.
    #[serde(default)]
    #[schema(value_type = ActedBy)]
    paused_by: Member<String>,
    /// Why.
    #[serde(default)]
    #[schema(value_type = Option<String>, max_length = 255, pattern = "^[ -~]*$")]
    description: Member<String>,
    /// When it begins; a time that has passed, or none, is now.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = DateTime)]
    effective_time: Member<String>,
    /// When it ends by itself; a time that has passed ends it now.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = DateTime)]
    end_time: Member<String>,
    /// Time that is to be left of the period: only null. What was left when it began
    /// is left when it ends.
    #[serde(default)]
    #[schema(value_type = Option<String>, max_length = 0)]
    time_remaining: Member<String>,
}

objects!(PauseBody);

/// A body whose members were checked.
struct Draft {
    subscription: Option<SubscriptionId>,
    by: ActedBy,
    description: Option<String>,
    starts: Option<Timestamp>,
    ends: Option<Timestamp>,
}

impl Draft {
    fn read(body: Value, faults: &mut Faults) -> Self {
        let body = Member::<PauseBody>::whole(body, faults).unwrap_or_default();
        let subscription = body.subscription_id.required("subscriptionId", faults);
        if body.time_remaining.nullable("timeRemaining", faults).is_some() {
            faults.say("timeRemaining", "must be null: what was left when the pause began is left when it ends");
        }
        Self {
            subscription: checked(subscription, "subscriptionId", faults, |t| SubscriptionId::parse(t)),
            by: choice(body.paused_by, "pausedBy", &ActedBy::ALL, faults).unwrap_or(ActedBy::Customer),
            description: description(body.description, faults),
            starts: time_of(body.effective_time, "effectiveTime", faults),
            ends: time_of(body.end_time, "endTime", faults),
        }
    }

    fn order(&self, id: PauseId) -> PauseOrder {
        PauseOrder {
            id,
            behavior: PauseBehavior::Freeze,
            starts: self.starts,
            resumes: self.ends,
            by: self.by.initiator(),
            description: self.description.clone(),
        }
    }
}

/// A page of pauses.
pub(crate) async fn list(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let mut faults = Faults::default();
    let params = call.params(&mut faults);
    let Listing { query, view } = Listing::read(&params, FIELDS, &[], &mut faults);
    if !faults.is_empty() {
        return Err(Problem::invalid(faults));
    }
    let (limit, offset) = (query.limit, query.offset);
    let page = records::list::<PauseRecord>(&call.app, &call.caller, query).await.map_err(plain_problem)?;
    let show = |found: &Stored<PauseRecord>| {
        view.apply(serde_json::to_value(PauseView::new(&found.value, &call.addresses)).unwrap_or_default())
    };
    let items: Vec<Value> = page.items.iter().map(show).collect();
    Ok(answers::page(&items, page.total, limit, offset))
}

async fn found(call: &Call, id: &PauseId) -> Result<Stored<PauseRecord>, Problem> {
    records::get::<PauseRecord>(&call.app, &call.caller, id.as_str()).await.map_err(plain_problem)
}

/// One pause.
pub(crate) async fn get(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let id: PauseId = call.id(Noun::Pause)?;
    let mut faults = Faults::default();
    let view = View::read(&call.params(&mut faults), &[], &mut faults);
    if !faults.is_empty() {
        return Err(Problem::invalid(faults));
    }
    let found = found(&call, &id).await?;
    answers::resource(&call, found.rev, &PauseView::new(&found.value, &call.addresses), &view)
}

/// The answer to the making of a pause: its record.
pub(crate) fn made(outcome: &Outcome, addresses: &Addresses) -> StoredAnswer {
    let shown = outcome.pause.as_ref();
    let location = shown.map(|found| addresses.of(COLLECTION, found.value.id.as_str()));
    let rev = shown.map_or(outcome.subscription.rev, |found| found.rev);
    answers::written(location, rev, &shown.map(|found| PauseView::new(&found.value, addresses)))
}

/// The order that a body names.
async fn order_of(call: &Call, draft: &Draft, faults: &mut Faults) -> Result<Option<Stored<Subscription>>, Problem> {
    let Some(id) = &draft.subscription else { return Ok(None) };
    match subscriptions::get(&call.app, &call.caller, id).await {
        Ok(order) => Ok(Some(order)),
        Err(Error::Refused(Refusal::NotFound(_))) => {
            faults.rule("subscriptionId", &Rule::Missing);
            Ok(None)
        }
        Err(error) => Err(plain_problem(error)),
    }
}

/// Pauses an order: its period stands still.
pub(crate) async fn create(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let mut faults = Faults::default();
    let draft = Draft::read(call.json()?, &mut faults);
    let order = order_of(&call, &draft, &mut faults).await?;
    let addresses = call.addresses.clone();
    let encode = answers::stored(move |outcome| made(outcome, &addresses));
    let mut write = answers::creation(&call, (COLLECTION, &call.body), &faults, encode)?;
    let Some(order) = order else { return Err(Problem::invalid(faults)) };
    if order.value.pause.is_some() {
        // No revision will do: only an answer that was given before is given again.
        write.precondition = Precondition::Match(Vec::new());
    }
    let asked = draft.order(call.app.next_id(IdStyle::Crockford));
    let outcome = subscriptions::pause(&call.app, &call.caller, &order.value.id, asked, write).await;
    let outcome = outcome.map_err(|error| match error {
        Error::Refused(Refusal::PreconditionFailed) => Refusal::StateForbids(Obstacle::AlreadyPaused).into(),
        other => other,
    });
    answers::outcome(outcome, path, faults, |outcome| made(outcome, &call.addresses))
}

/// Pauses an order by the pause of the address, or changes when it begins and ends.
pub(crate) async fn put(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let id: PauseId = call.id(Noun::Pause)?;
    let body = call.json()?;
    let precondition = call.precondition()?;
    let mut faults = Faults::default();
    let draft = Draft::read(body, &mut faults);
    let order = order_of(&call, &draft, &mut faults).await?;
    let known = match records::get::<PauseRecord>(&call.app, &call.caller, id.as_str()).await {
        Ok(known) => Some(known),
        Err(Error::Refused(Refusal::NotFound(_))) => None,
        Err(error) => return Err(plain_problem(error)),
    };
    precondition.check(known.as_ref().map(|known| known.rev)).map_err(|refusal| plain_problem(refusal.into()))?;
    if let (Some(known), Some(order)) = (&known, &order)
        && known.value.subscription != order.value.id
    {
        faults.rule("subscriptionId", &Rule::Immutable);
    }
    let (Some(order), true) = (order, faults.is_empty()) else { return Err(Problem::invalid(faults)) };
    let runs = order.value.pause.as_ref().is_some_and(|pause| pause.id == id);
    if known.is_some() && !runs {
        return Err(plain_problem(Refusal::StateForbids(Obstacle::PauseOver).into()));
    }
    if known.is_none() && order.value.pause.is_some() {
        return Err(plain_problem(Refusal::StateForbids(Obstacle::AlreadyPaused).into()));
    }
    let now = orders::now_of(&call, &order).await?;
    let ends_now = runs && draft.ends.is_some_and(|ends| ends <= now);
    let outcome = if ends_now {
        subscriptions::resume(&call.app, &call.caller, &order.value.id, Write::plain()).await
    } else {
        subscriptions::pause(&call.app, &call.caller, &order.value.id, draft.order(id.clone()), Write::plain()).await
    };
    outcome.map_err(|error| Problem::of(error, path, Faults::default()))?;
    let found = found(&call, &id).await?;
    let location = known.is_none().then(|| call.addresses.of(COLLECTION, id.as_str()));
    Ok(answers::written(location, found.rev, &PauseView::new(&found.value, &call.addresses)).into_response())
}

/// Ends a pause: one that is still to begin is revoked, one that goes on is finished.
pub(crate) async fn delete(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let id: PauseId = call.id(Noun::Pause)?;
    let precondition = call.precondition()?;
    let known = found(&call, &id).await?;
    precondition.check(Some(known.rev)).map_err(|refusal| plain_problem(refusal.into()))?;
    let order = subscriptions::get(&call.app, &call.caller, &known.value.subscription).await.map_err(plain_problem)?;
    if order.value.pause.as_ref().is_none_or(|pause| pause.id != id) {
        return Err(plain_problem(Refusal::StateForbids(Obstacle::PauseOver).into()));
    }
    let precondition = if precondition == Precondition::Unsaid { precondition } else { Precondition::None };
    let ended = subscriptions::resume(&call.app, &call.caller, &order.value.id, Write::when(precondition)).await;
    ended.map_err(plain_problem)?;
    Ok(answers::deleted())
}
