//! Schedules: what subscriptions are to become later.
//!
//! A running schedule has no due time of its own: its phases are passed with the
//! boundaries of its subscription, in order, so that a period that begins with a
//! phase is billed at the phase's prices.

mod phasing;
mod planning;

use billfold_domain::events::EventKind;
use billfold_domain::ids::{CustomerId, IdStyle, Noun, PaymentId, ScheduleId, SubscriptionId};
use billfold_domain::keys::{Access, Resource};
use billfold_domain::metadata::MetadataChange;
use billfold_domain::schedules::phases::{self, PhaseOrder};
use billfold_domain::schedules::{AfterLast, Schedule, ScheduleState};
use billfold_domain::subscriptions::cancellation::{self, Cancel, When, Wish};
use billfold_domain::subscriptions::{EndReason, Initiator, Subscription};
use billfold_domain::{Change, Fault, Field, Obstacle, Refusal};
use billfold_store::{Column, Filter, Page, Query, Scroll, Slice, Stored, Test, Tx};
use jiff::Timestamp;

use crate::errors::Result;
use crate::facts::Act;
use crate::subscriptions::{self, DiscountWish, Kept, Pay, keep, plan_due, scope};
use crate::visitors::{Feature, Visit};
use crate::writes::{Write, Written};
use crate::{App, Caller};

pub(crate) use phasing::redeem;
pub(crate) use planning::{change_instead, change_later, due};

/// The columns that lists of schedules filter by.
pub mod columns {
    use billfold_store::Column;

    /// Who pays.
    pub const CUSTOMER: Column = Column::Path("customer");
    /// The subscription.
    pub const SUBSCRIPTION: Column = Column::Path("subscription");
    /// Where it stands, as the word of `ScheduleState`.
    pub const STATE: Column = Column::Path("state");
}

/// A phase as a command says it, with what is to be taken off.
#[derive(Clone, Debug)]
pub struct PhaseDraft {
    /// The phase. Its discounts are filled in here.
    pub order: PhaseOrder,
    /// What is taken off during it; redeemed when it begins.
    pub discounts: Change<Vec<DiscountWish>>,
}

impl From<PhaseOrder> for PhaseDraft {
    fn from(order: PhaseOrder) -> Self {
        Self { order, discounts: Change::Keep }
    }
}

/// What a schedule is made from.
#[derive(Clone, Debug)]
pub enum Source {
    /// A running subscription: its first phase is what is agreed now.
    Subscription(SubscriptionId),
    /// Phases, of which the first begins a new subscription.
    Phases {
        /// Who pays.
        customer: CustomerId,
        /// When the first one begins; none for now.
        start: Option<Timestamp>,
        /// The phases.
        phases: Vec<PhaseDraft>,
    },
}

/// A new schedule.
#[derive(Clone, Debug)]
pub struct NewSchedule {
    /// Its id.
    pub id: ScheduleId,
    /// What it is made from.
    pub source: Source,
    /// What happens after the last phase.
    pub after_last: AfterLast,
    /// The merchant's own pairs.
    pub metadata: MetadataChange,
}

/// What a command says about a schedule.
#[derive(Clone, Debug, Default)]
pub struct ScheduleChanges {
    /// Its phases from the running one on. A first one that starts when the running
    /// one ends leaves the running one as it is.
    pub phases: Option<Vec<PhaseDraft>>,
    /// What happens after the last phase.
    pub after_last: Change<AfterLast>,
    /// The merchant's own pairs.
    pub metadata: MetadataChange,
}

/// A page of schedules by cursor, newest first.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`]; [`Refusal::BadCursor`].
pub async fn scroll(app: &App, caller: &Caller, scroll: Scroll) -> Result<Slice<Schedule>> {
    caller.require(Resource::Subscriptions, Access::Read)?;
    app.store().read(&caller.organization, move |tx| tx.scroll(&scroll)?.ok_or_else(|| Refusal::BadCursor.into())).await
}

/// A page of schedules by offset; a customer's are its own.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`].
pub async fn list(app: &App, caller: &Caller, query: Query) -> Result<Page<Schedule>> {
    let (task, by) = (app.clone(), caller.clone());
    app.store()
        .read(&caller.organization, move |tx| {
            let visit = scope(&task, &by, tx, (None, Access::Read))?;
            let mut query = query.clone();
            query.filters.extend(visit.map(|visit| Filter::is(columns::CUSTOMER, visit.customer_id().as_str())));
            Ok(tx.list(&query)?)
        })
        .await
}

/// The schedules of these ids, in one look; those that are not there are left out.
///
/// # Errors
/// As [`list`].
pub async fn many(app: &App, caller: &Caller, ids: Vec<String>) -> Result<Vec<Stored<Schedule>>> {
    let limit = u32::try_from(ids.len()).unwrap_or(u32::MAX);
    let filters = vec![Filter { column: Column::Id, test: Test::AnyOf(ids), negated: false }];
    Ok(list(app, caller, Query { filters, limit, ..Query::default() }).await?.items)
}

/// One schedule.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`]; [`Refusal::NotFound`].
pub async fn get(app: &App, caller: &Caller, id: &ScheduleId) -> Result<Stored<Schedule>> {
    let (task, by, id) = (app.clone(), caller.clone(), id.clone());
    app.store()
        .read(&caller.organization, move |tx| {
            let visit = scope(&task, &by, tx, (None, Access::Read))?;
            let found = one(tx, &id)?;
            let own = visit.is_none_or(|visit| *visit.customer_id() == found.value.customer);
            if own { Ok(found) } else { Err(Refusal::NotFound(Noun::Schedule).into()) }
        })
        .await
}

fn one(tx: &mut Tx<'_>, id: &ScheduleId) -> Result<Stored<Schedule>> {
    tx.get::<Schedule>(id.as_str())?.ok_or_else(|| Refusal::NotFound(Noun::Schedule).into())
}

/// Makes a schedule, of a running subscription or of phases.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`]; [`Refusal::PreconditionFailed`];
/// [`Refusal::StateForbids`]; [`Refusal::Invalid`] naming the subscription, customer,
/// phases or prices.
pub async fn create(
    app: &App,
    caller: &Caller,
    new: NewSchedule,
    write: Write<Stored<Schedule>>,
) -> Result<Written<Stored<Schedule>>> {
    caller.require(Resource::Subscriptions, Access::Write)?;
    let precondition = write.precondition.clone();
    let (task, by) = (app.clone(), caller.clone());
    let again = new.id.clone();
    let work = move |tx: &mut Tx<'_>| {
        precondition.check(None)?;
        let payments = match &new.source {
            Source::Subscription(id) => {
                of_subscription(&task, &by, tx, &new, id)?;
                Vec::new()
            }
            Source::Phases { customer, start, phases } => {
                planning::of_phases(&task, &by, tx, &new, (customer, *start, phases))?
            }
        };
        Ok((one(tx, &new.id)?, payments))
    };
    app.write_and_settle(caller, write, work, move |tx, _| one(tx, &again)).await
}

fn of_subscription(app: &App, caller: &Caller, tx: &mut Tx<'_>, new: &NewSchedule, id: &SubscriptionId) -> Result<()> {
    let current = subscriptions::named(tx, id, Field::Subscription)?;
    let act = Act::of_clock(app, caller, tx, current.value.clock.as_ref())?;
    let mut step = phases::of_subscription(&new.id, &current.value, act.now)?;
    step.next.after_last = new.after_last;
    step.next.metadata = new.metadata.apply(&step.next.metadata).map_err(|rule| Fault::new(Field::Metadata, rule))?;
    for kind in &step.events {
        act.tell(tx, (*kind, Noun::Schedule), None, &step.next)?;
    }
    tx.insert(step.next)?;
    attach(&act, tx, current, &new.id).map(drop)
}

/// Names the schedule on its subscription.
fn attach(act: &Act, tx: &mut Tx<'_>, current: Stored<Subscription>, id: &ScheduleId) -> Result<Stored<Subscription>> {
    let next = Subscription { schedule: Some(id.clone()), updated: act.now, ..current.value.clone() };
    let stored = act.update(tx, (&[EventKind::SubscriptionUpdated], Noun::Subscription), current, next)?;
    plan_due(act, tx, &stored.value)?;
    Ok(stored)
}

/// Changes a schedule. Where the running phase changes, its subscription changes now.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`]; [`Refusal::NotFound`];
/// [`Refusal::PreconditionFailed`]; [`Refusal::StateForbids`]; [`Refusal::Invalid`]
/// naming phases or prices.
pub async fn update(
    app: &App,
    caller: &Caller,
    id: &ScheduleId,
    changes: ScheduleChanges,
    write: Write<Stored<Schedule>>,
) -> Result<Written<Stored<Schedule>>> {
    caller.require(Resource::Subscriptions, Access::Write)?;
    let precondition = write.precondition.clone();
    let (task, by, id) = (app.clone(), caller.clone(), id.clone());
    let again = id.clone();
    let work = move |tx: &mut Tx<'_>| {
        let current = one(tx, &id)?;
        precondition.check(Some(current.rev))?;
        if current.value.is_over() {
            return Err(Refusal::StateForbids(Obstacle::ScheduleOver).into());
        }
        let act = Act::of_clock(&task, &by, tx, current.value.clock.as_ref())?;
        let payments = planning::change(&act, tx, current, &changes)?;
        Ok((one(tx, &id)?, payments))
    };
    app.write_and_settle(caller, write, work, move |tx, _| one(tx, &again)).await
}

/// Lets go of the subscription, which goes on as it is.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`]; [`Refusal::NotFound`];
/// [`Refusal::PreconditionFailed`]; [`Refusal::StateForbids`].
pub async fn release(
    app: &App,
    caller: &Caller,
    id: &ScheduleId,
    write: Write<Stored<Schedule>>,
) -> Result<Written<Stored<Schedule>>> {
    caller.require(Resource::Subscriptions, Access::Write)?;
    let precondition = write.precondition.clone();
    let (task, by, id) = (app.clone(), caller.clone(), id.clone());
    app.write(caller, write, move |tx| {
        let current = one(tx, &id)?;
        precondition.check(Some(current.rev))?;
        let act = Act::of_clock(&task, &by, tx, current.value.clock.as_ref())?;
        planning::let_go(&act, tx, current)
    })
    .await
}

/// Calls off what a subscription was to become later. A customer can do this for
/// its own where it could change the plan.
///
/// # Errors
/// [`Refusal::Forbidden`], `NotGranted`, `SwitchedOff`, `NotFound`,
/// `PreconditionFailed`; [`Refusal::StateForbids`] where nothing was to come, or, for a
/// customer, where the merchant laid it out.
pub async fn undo_change(
    app: &App,
    caller: &Caller,
    id: &SubscriptionId,
    write: Write<Stored<Subscription>>,
) -> Result<Written<Stored<Subscription>>> {
    let precondition = write.precondition.clone();
    let (task, by, id) = (app.clone(), caller.clone(), id.clone());
    app.write(caller, write, move |tx| {
        let visit = scope(&task, &by, tx, (Some(Feature::PlanChange), Access::Write))?;
        let current = subscriptions::one(tx, &id, visit.as_ref().map(Visit::customer_id))?;
        precondition.hold(tx, Some(current.rev))?;
        let nothing = || Refusal::StateForbids(Obstacle::NothingToUndo);
        let schedule = current.value.schedule.clone().ok_or_else(nothing)?;
        let schedule = tx.get::<Schedule>(schedule.as_str())?.ok_or_else(nothing)?;
        if visit.is_some() && !schedule.value.single_change {
            // What the merchant laid out is not the customer's to call off.
            return Err(Refusal::StateForbids(Obstacle::HasSchedule).into());
        }
        let act = Act::of_clock(&task, &by, tx, current.value.clock.as_ref())?;
        planning::let_go(&act, tx, schedule)?;
        subscriptions::one(tx, &id, None)
    })
    .await
}

/// Cancels a schedule, and its subscription at once.
///
/// # Errors
/// As [`release`].
pub async fn cancel(
    app: &App,
    caller: &Caller,
    id: &ScheduleId,
    (prorated, invoice_now): (bool, bool),
    write: Write<Stored<Schedule>>,
) -> Result<Written<Stored<Schedule>>> {
    caller.require(Resource::Subscriptions, Access::Write)?;
    let precondition = write.precondition.clone();
    let (task, by, id) = (app.clone(), caller.clone(), id.clone());
    let again = id.clone();
    let work = move |tx: &mut Tx<'_>| {
        let current = one(tx, &id)?;
        precondition.check(Some(current.rev))?;
        let act = Act::of_clock(&task, &by, tx, current.value.clock.as_ref())?;
        let payments = end(&act, tx, current, (prorated, invoice_now))?;
        Ok((one(tx, &id)?, payments))
    };
    app.write_and_settle(caller, write, work, move |tx, _| one(tx, &again)).await
}

fn end(
    act: &Act,
    tx: &mut Tx<'_>,
    current: Stored<Schedule>,
    (prorated, invoice_now): (bool, bool),
) -> Result<Vec<PaymentId>> {
    let step = phases::cancel(&current.value, act.now)?;
    let subscription = current.value.subscription.clone();
    let was_to_start = current.value.state == ScheduleState::NotStarted;
    act.update(tx, (&step.events, Noun::Schedule), current.clone(), step.next)?;
    if was_to_start {
        planning::unplan(tx, &current.value.id)?;
    }
    let Some(id) = subscription else { return Ok(Vec::new()) };
    let found = subscriptions::one(tx, &id, None)?;
    if found.value.is_over() {
        return Ok(Vec::new());
    }
    let wish = Wish {
        id: act.app.next_id(IdStyle::Crockford),
        reason: EndReason::Requested,
        feedback: None,
        comment: None,
        by: Initiator::Merchant,
        prorated,
    };
    let (customer, mut terms) = planning::known(tx, &found.value, &[])?;
    subscriptions::usage::learn(tx, &mut terms, &found.value, billfold_domain::periods::whole_second(act.now))?;
    let order = Cancel { when: When::Now, wish, invoice_now, bills_usage: invoice_now };
    let planned = cancellation::cancel(&found.value, &order, &terms, act.now)?;
    let kept: Kept = keep(act, tx, (Some(found), customer), planned, &terms, Pay::default())?;
    Ok(kept.payments)
}
