//! Pauses subscriptions and lets them go on.

use billfold_domain::Refusal;
use billfold_domain::ids::SubscriptionId;
use billfold_domain::keys::Access;
use billfold_domain::subscriptions::Subscription;
use billfold_domain::subscriptions::pauses::{self, PauseOrder};
use billfold_domain::subscriptions::reactivation;
use billfold_domain::subscriptions::terms::{Planned, Terms};
use billfold_store::Tx;
use jiff::Timestamp;

use super::loading::{Loaded, load, terms_of};
use super::policy;
use super::{Kept, Outcome, Pay, again, hold_due, is_present, keep, outcome, scope};
use crate::errors::Result;
use crate::visitors::{Feature, Visit};
use crate::writes::{Precondition, Write, Written};
use crate::{App, Caller};

/// Which subscription a command is about, and in which state it must be.
type Of<'a> = (&'a SubscriptionId, &'a Precondition);

/// Pauses a subscription, or changes its pause. For a customer its portal says for
/// how long.
///
/// # Errors
/// [`Refusal::Forbidden`], `NotGranted`, `SwitchedOff`, `NotFound`,
/// `PreconditionFailed`, `StateForbids`, `Invalid`.
pub async fn pause(
    app: &App,
    caller: &Caller,
    id: &SubscriptionId,
    order: PauseOrder,
    write: Write<Outcome>,
) -> Result<Written<Outcome>> {
    run(app, caller, id, write, move |app, caller, tx, of| begin(app, caller, tx, of, &order)).await
}

/// Pauses a subscription, or changes its pause, within a transaction.
pub(super) fn begin(app: &App, caller: &Caller, tx: &mut Tx<'_>, of: Of<'_>, order: &PauseOrder) -> Result<Kept> {
    make(app, caller, tx, of, |visit, current, _, now| {
        if let Some(visit) = visit {
            policy::hold_pause(visit, current, order, now)?;
        }
        pauses::pause(current, order, now)
    })
}

/// Ends a pause before its time.
///
/// # Errors
/// As [`pause`].
pub async fn resume(
    app: &App,
    caller: &Caller,
    id: &SubscriptionId,
    write: Write<Outcome>,
) -> Result<Written<Outcome>> {
    run(app, caller, id, write, end).await
}

/// Ends a pause within a transaction.
pub(super) fn end(app: &App, caller: &Caller, tx: &mut Tx<'_>, of: Of<'_>) -> Result<Kept> {
    make(app, caller, tx, of, |_, current, _, now| pauses::resume(current, now))
}

/// Lets a subscription go on that stood still since its trial ended without a
/// payment method. `keeps_anchor` lets its period end where the old ones would
/// have.
///
/// # Errors
/// As [`pause`].
pub async fn go_on(
    app: &App,
    caller: &Caller,
    id: &SubscriptionId,
    keeps_anchor: bool,
    write: Write<Outcome>,
) -> Result<Written<Outcome>> {
    run(app, caller, id, write, move |app, caller, tx, of| continue_now(app, caller, tx, of, keeps_anchor)).await
}

/// The same, with a whole period from now, for a customer that was shown what it pays
/// at once, in minor units.
///
/// # Errors
/// As [`pause`]; [`billfold_domain::Refusal::PreconditionFailed`] where it comes to
/// something else.
pub async fn go_on_shown(
    app: &App,
    caller: &Caller,
    id: &SubscriptionId,
    due_minor: i64,
    write: Write<Outcome>,
) -> Result<Written<Outcome>> {
    let command = move |app: &App, caller: &Caller, tx: &mut Tx<'_>, of: Of<'_>| {
        let kept = continue_now(app, caller, tx, of, false)?;
        hold_due(tx, &kept, Some(due_minor))?;
        Ok(kept)
    };
    run(app, caller, id, write, command).await
}

/// Lets a subscription go on within a transaction.
pub(super) fn continue_now(
    app: &App,
    caller: &Caller,
    tx: &mut Tx<'_>,
    of: Of<'_>,
    keeps_anchor: bool,
) -> Result<Kept> {
    make(app, caller, tx, of, |_, current, terms, now| reactivation::go_on(current, keeps_anchor, terms, now))
}

async fn run(
    app: &App,
    caller: &Caller,
    id: &SubscriptionId,
    write: Write<Outcome>,
    command: impl Fn(&App, &Caller, &mut Tx<'_>, Of<'_>) -> Result<Kept> + Send + 'static,
) -> Result<Written<Outcome>> {
    let precondition = write.precondition.clone();
    let (task, by, id) = (app.clone(), caller.clone(), id.clone());
    let work = move |tx: &mut Tx<'_>| {
        let mut kept = command(&task, &by, tx, (&id, &precondition))?;
        let payments = std::mem::take(&mut kept.payments);
        Ok((outcome(tx, kept)?, payments))
    };
    app.write_and_settle(caller, write, work, again).await
}

/// Decides within a transaction what becomes of a pause, and keeps it.
fn make(
    app: &App,
    caller: &Caller,
    tx: &mut Tx<'_>,
    (id, precondition): Of<'_>,
    decide: impl Fn(Option<&Visit>, &Subscription, &Terms, Timestamp) -> std::result::Result<Planned, Refusal>,
) -> Result<Kept> {
    let visit = scope(app, caller, tx, (Some(Feature::Pause), Access::Write))?;
    let Loaded { subscription, customer, act } = load(app, caller, tx, id, visit.as_ref())?;
    precondition.hold(tx, Some(subscription.rev))?;
    let terms = terms_of(tx, &subscription.value, &customer.value, std::iter::empty())?;
    let planned = decide(visit.as_ref(), &subscription.value, &terms, act.now)?;
    let pay = Pay { present: is_present(&act, false), waits: false };
    keep(&act, tx, (Some(subscription), customer), planned, &terms, pay)
}
