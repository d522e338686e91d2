//! Movable clocks for customers of test organizations.

use billfold_domain::customers::Customer;
use billfold_domain::events::EventKind;
use billfold_domain::ids::{IdStyle, Noun, OrganizationId, TestClockId};
use billfold_domain::keys::{Access, Resource};
use billfold_domain::organizations::Mode;
use billfold_domain::test_clocks::{ClockState, TestClock};
use billfold_domain::{Obstacle, Refusal};
use billfold_store::{Filter, Query, Scroll, Slice, Stored, Tx, Work};
use jiff::{SignedDuration, Timestamp};

use crate::errors::{Error, Result};
use crate::facts::Act;
use crate::jobs;
use crate::writes::{Write, Written};
use crate::{App, Caller};

/// How long a test clock is kept, in seconds: 30 days.
const LIFE_SECONDS: i64 = 30 * 86_400;
/// How far a test clock moves at a time, in seconds: two years.
const MAX_STEP_SECONDS: i64 = 731 * 86_400;
/// The most test clocks of an organization.
const MAX_CLOCKS: u64 = 1_000;
/// The most pieces of work of one move: more than that is a circle.
const MAX_STEPS: u32 = 100_000;
/// The most customers of a clock that are deleted with it.
const MAX_CUSTOMERS: u32 = 1_000;

/// What a clock is made from.
#[derive(Clone, Debug)]
pub struct NewClock {
    /// The merchant's name for it.
    pub name: Option<String>,
    /// The time it shows first.
    pub frozen: Timestamp,
}

fn require_test(caller: &Caller, access: Access) -> Result<()> {
    caller.require(Resource::TestClocks, access)?;
    match caller.mode {
        Mode::Test => Ok(()),
        Mode::Live => Err(Refusal::StateForbids(Obstacle::LiveMode).into()),
    }
}

/// A page of clocks by cursor, newest first.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::StateForbids`] in live mode;
/// [`Refusal::BadCursor`].
pub async fn scroll(app: &App, caller: &Caller, scroll: Scroll) -> Result<Slice<TestClock>> {
    require_test(caller, Access::Read)?;
    app.store().read(&caller.organization, move |tx| tx.scroll(&scroll)?.ok_or_else(|| Refusal::BadCursor.into())).await
}

/// The clocks of these ids, in one look; those that are not there are left out.
///
/// # Errors
/// As [`scroll`].
pub async fn many(app: &App, caller: &Caller, ids: Vec<String>) -> Result<Vec<Stored<TestClock>>> {
    require_test(caller, Access::Read)?;
    let query = Query::of_ids(ids);
    app.store().read(&caller.organization, move |tx| Ok(tx.list(&query)?.items)).await
}

/// One clock.
///
/// # Errors
/// As [`scroll`]; [`Refusal::NotFound`].
pub async fn get(app: &App, caller: &Caller, id: &TestClockId) -> Result<Stored<TestClock>> {
    require_test(caller, Access::Read)?;
    let id = id.clone();
    app.store().read(&caller.organization, move |tx| one(tx, &id)).await
}

fn one(tx: &mut Tx<'_>, id: &TestClockId) -> Result<Stored<TestClock>> {
    tx.get::<TestClock>(id.as_str())?.ok_or_else(|| Refusal::NotFound(Noun::TestClock).into())
}

/// Makes a clock.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::StateForbids`] in live mode or when there are
/// as many as there can be.
pub async fn create(
    app: &App,
    caller: &Caller,
    new: NewClock,
    write: Write<Stored<TestClock>>,
) -> Result<Written<Stored<TestClock>>> {
    require_test(caller, Access::Write)?;
    let id: TestClockId = app.next_id(IdStyle::Base62);
    let (task, by) = (app.clone(), caller.clone());
    app.write(caller, write, move |tx| {
        if tx.count::<TestClock>(&[], None)? >= MAX_CLOCKS {
            return Err(Refusal::StateForbids(Obstacle::TooMany).into());
        }
        let act = Act::real(&task, &by);
        let ends = act.now.checked_add(SignedDuration::from_secs(LIFE_SECONDS)).unwrap_or(act.now);
        let clock = TestClock {
            id: id.clone(),
            name: new.name.clone(),
            frozen: new.frozen,
            target: None,
            state: ClockState::Ready,
            deletes_after: ends,
            created: act.now,
            updated: act.now,
        };
        tx.plan(Work::TestClock, id.as_str(), None, ends.as_microsecond())?;
        act.insert(tx, (EventKind::TestClockCreated, Noun::TestClock), clock)
    })
    .await
}

/// Sets a clock in motion: the work of its customers is done in the background,
/// in the order of its times, and the clock is ready when it stands at its target.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotFound`]; [`Refusal::StateForbids`] while it
/// moves, backwards or too far.
pub async fn advance(
    app: &App,
    caller: &Caller,
    id: &TestClockId,
    target: Timestamp,
    write: Write<Stored<TestClock>>,
) -> Result<Written<Stored<TestClock>>> {
    require_test(caller, Access::Write)?;
    let (task, by, id) = (app.clone(), caller.clone(), id.clone());
    let written = app
        .write(caller, write, move |tx| {
            let current = one(tx, &id)?;
            let act = Act::real(&task, &by);
            let step = target.as_second().saturating_sub(current.value.frozen.as_second());
            let obstacle = match current.value.state {
                ClockState::Advancing => Some(Obstacle::ClockMoving),
                ClockState::Ready | ClockState::InternalFailure if step <= 0 => Some(Obstacle::ClockBackwards),
                ClockState::Ready | ClockState::InternalFailure if step > MAX_STEP_SECONDS => {
                    Some(Obstacle::ClockTooFar)
                }
                ClockState::Ready | ClockState::InternalFailure => None,
            };
            if let Some(obstacle) = obstacle {
                return Err(Refusal::StateForbids(obstacle).into());
            }
            let mut next = current.value.clone();
            next.state = ClockState::Advancing;
            next.target = Some(target);
            next.updated = act.now;
            tx.plan(Work::TestClock, id.as_str(), None, act.now.as_microsecond())?;
            act.update(tx, (&[EventKind::TestClockAdvancing], Noun::TestClock), current, next)
        })
        .await?;
    app.wake();
    Ok(written)
}

/// Deletes a clock with its customers, whose subscriptions end.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotFound`]; [`Refusal::StateForbids`] in live
/// mode.
pub async fn delete(app: &App, caller: &Caller, id: &TestClockId) -> Result<Stored<TestClock>> {
    require_test(caller, Access::Write)?;
    let (task, by, id) = (app.clone(), caller.clone(), id.clone());
    app.store().write(&caller.organization, move |tx| end(&task, &by, tx, &id)).await
}

fn end(app: &App, caller: &Caller, tx: &mut Tx<'_>, id: &TestClockId) -> Result<Stored<TestClock>> {
    let current = one(tx, id)?;
    let query = Query {
        filters: vec![Filter::is(crate::customers::columns::CLOCK, id.as_str())],
        limit: MAX_CUSTOMERS,
        ..Query::default()
    };
    for customer in tx.list::<Customer>(&query)?.items {
        if !customer.value.deleted {
            crate::customers::erase(app, caller, tx, customer)?;
        }
    }
    tx.unplan(Work::TestClock, id.as_str())?;
    Act::real(app, caller).tell(tx, (EventKind::TestClockDeleted, Noun::TestClock), None, &current.value)?;
    tx.delete::<TestClock>(current.rev, id.as_str())?;
    Ok(current)
}

/// What a step of a moving clock found.
enum Moved {
    /// There was work, and these payments are to be settled.
    Worked(Vec<billfold_domain::ids::PaymentId>),
    /// It stands at its target, or is gone.
    Arrived,
}

/// Moves a clock to its target, or deletes one whose time has come.
///
/// # Errors
/// A fault of the database. Work that cannot be done leaves the clock failed.
pub(crate) async fn run(app: &App, organization: &OrganizationId, subject: &str) -> Result<()> {
    let id = TestClockId::stored(subject);
    let outcome = go(app, organization, &id).await;
    if let Err(error) = &outcome {
        if let Error::Fault(_) = error {
            return outcome;
        }
        tracing::error!(clock = %id, error = ?error, "a test clock could not reach its target");
        let task = app.clone();
        return app.store().write(organization, move |tx| stopped(&task, tx, &id, ClockState::InternalFailure)).await;
    }
    outcome
}

async fn go(app: &App, organization: &OrganizationId, id: &TestClockId) -> Result<()> {
    for _ in 0..MAX_STEPS {
        let (task, clock) = (app.clone(), id.clone());
        let moved = app.store().write(organization, move |tx| step(&task, tx, &clock)).await?;
        match moved {
            Moved::Worked(payments) => jobs::settle_all(app, organization, &payments).await?,
            Moved::Arrived => return Ok(()),
        }
    }
    Err(Refusal::StateForbids(Obstacle::ClockTooFar).into())
}

/// Does the earliest work that is due before the target, at its own time; when
/// there is none the clock stands at its target.
fn step(app: &App, tx: &mut Tx<'_>, id: &TestClockId) -> Result<Moved> {
    let Some(clock) = tx.get::<TestClock>(id.as_str())? else {
        tx.unplan(Work::TestClock, id.as_str())?;
        return Ok(Moved::Arrived);
    };
    let by = App::keeper(tx)?;
    let Some(target) = clock.value.target.filter(|_| clock.value.state == ClockState::Advancing) else {
        if clock.value.deletes_after <= app.now() {
            end(app, &by, tx, id)?;
        } else {
            tx.plan(Work::TestClock, id.as_str(), None, clock.value.deletes_after.as_microsecond())?;
        }
        return Ok(Moved::Arrived);
    };
    let Some(due) = tx.due_of_clock(id.as_str(), target.as_microsecond(), 1)?.into_iter().next() else {
        stopped(app, tx, id, ClockState::Ready)?;
        return Ok(Moved::Arrived);
    };
    let at = jobs::time_of(due.at_us).max(clock.value.frozen);
    if at > clock.value.frozen {
        let mut next = clock.value.clone();
        next.frozen = at;
        tx.update(clock.rev, next)?;
    }
    let act = Act::at(app, &by, at, Some(id.clone()));
    Ok(Moved::Worked(jobs::due_now(&act, tx, &due)?))
}

/// Stops a clock: at its target when all went well.
fn stopped(app: &App, tx: &mut Tx<'_>, id: &TestClockId, state: ClockState) -> Result<()> {
    let Some(current) = tx.get::<TestClock>(id.as_str())? else { return Ok(()) };
    let by = App::keeper(tx)?;
    let act = Act::real(app, &by);
    let mut next = current.value.clone();
    if state == ClockState::Ready {
        next.frozen = next.target.unwrap_or(next.frozen);
    }
    next.target = None;
    next.state = state;
    next.updated = act.now;
    tx.plan(Work::TestClock, id.as_str(), None, next.deletes_after.as_microsecond())?;
    act.update(tx, (&[EventKind::TestClockReady], Noun::TestClock), current, next).map(drop)
}
