//! Pauses subscriptions and lets them go on.

use billfold_domain::Refusal;
use billfold_domain::ids::SubscriptionId;
use billfold_domain::keys::Access;
use billfold_domain::subscriptions::Subscription;
use billfold_domain::subscriptions::pauses::{self, PauseOrder};
use billfold_domain::subscriptions::pending::Patience;
use billfold_domain::subscriptions::reactivation;
use billfold_domain::subscriptions::terms::{Planned, Terms};
use billfold_store::Tx;
use jiff::Timestamp;

use super::loading::{Loaded, load, terms_of};
use super::pending::{self, Holding};
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

/// How a subscription goes on that stood still.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct GoOn {
    /// Whether its period ends where the old ones would have.
    pub keeps_anchor: bool,
    /// Whether it goes on only once its invoice is paid. Else it goes on with the first
    /// attempt to pay that, and is overdue where the attempt failed.
    pub only_paid: bool,
}

/// Lets a subscription go on that stood still since its trial ended without a
/// payment method. Where there is still nothing to pay with it stands still until its
/// invoice is paid, for 23 hours (Stripe's API does so).
///
/// # Errors
/// As [`pause`].
pub async fn go_on(
    app: &App,
    caller: &Caller,
    id: &SubscriptionId,
    how: GoOn,
    write: Write<Outcome>,
) -> Result<Written<Outcome>> {
    run(app, caller, id, write, move |app, caller, tx, of| continue_now(app, caller, tx, of, how)).await
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
        let kept = continue_now(app, caller, tx, of, GoOn::default())?;
        hold_due(tx, &kept, Some(due_minor))?;
        Ok(kept)
    };
    run(app, caller, id, write, command).await
}

/// Lets a subscription go on within a transaction, or holds it until its invoice is paid.
fn continue_now(app: &App, caller: &Caller, tx: &mut Tx<'_>, of: Of<'_>, how: GoOn) -> Result<Kept> {
    let (id, precondition) = of;
    let visit = scope(app, caller, tx, (Some(Feature::Pause), Access::Write))?;
    let Loaded { subscription, customer, act } = load(app, caller, tx, id, visit.as_ref())?;
    precondition.hold(tx, Some(subscription.rev))?;
    let (current, customer) = pending::give_way(&act, tx, (subscription, customer))?;
    let terms = terms_of(tx, &current.value, &customer.value, std::iter::empty())?;
    let planned = reactivation::go_on(&current.value, how.keeps_anchor, &terms, act.now)?;
    let pay = Pay { present: is_present(&act, false), waits: false };
    let is_held = how.only_paid || !terms.can_pay;
    if is_held && pending::can_wait(tx, &planned, &customer.value)? {
        let patience = if how.only_paid { Patience::Payment } else { Patience::Attempt };
        let pay = Pay { waits: !terms.can_pay, ..pay };
        let holding = Holding { patience, reserved: Vec::new(), ended: Vec::new(), pay };
        return pending::hold(&act, tx, (current, customer), &planned, holding);
    }
    keep(&act, tx, (Some(current), customer), planned, &terms, pay)
}

/// Lets a subscription go on within a transaction, however its invoice is paid.
pub(super) fn continue_at_once(
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
