//! Ends subscriptions, calls their end off, and brings them back.

use billfold_domain::ids::{IdStyle, SubscriptionId};
use billfold_domain::keys::Access;
use billfold_domain::periods;
use billfold_domain::subscriptions::cancellation::{self, Cancel, When, Wish};
use billfold_domain::subscriptions::reactivation::{self, Reactivate};
use billfold_domain::subscriptions::{EndReason, Initiator};
use billfold_domain::{Field, Refusal};
use billfold_store::Tx;
use jiff::Timestamp;

use super::loading::{Loaded, load, terms_of};
use super::{Kept, Outcome, Pay, again, hold_due, is_present, keep, outcome, scope};
use super::{policy, records, usage};
use crate::errors::Result;
use crate::visitors::Feature;
use crate::writes::{Precondition, Write, Written};
use crate::{App, Caller};

/// Ends a subscription, at once or later. For a customer its portal decides when,
/// and what happens to unused time.
///
/// # Errors
/// [`billfold_domain::Refusal::Forbidden`], `NotGranted`, `SwitchedOff`, `NotFound`,
/// `PreconditionFailed`, `StateForbids`, `Invalid`.
pub async fn cancel(
    app: &App,
    caller: &Caller,
    id: &SubscriptionId,
    order: Cancel,
    write: Write<Outcome>,
) -> Result<Written<Outcome>> {
    let precondition = write.precondition.clone();
    let (task, by, id) = (app.clone(), caller.clone(), id.clone());
    let work = move |tx: &mut Tx<'_>| {
        let mut kept = end(&task, &by, tx, (&id, &precondition), &order)?;
        let payments = std::mem::take(&mut kept.payments);
        Ok((outcome(tx, kept)?, payments))
    };
    app.write_and_settle(caller, write, work, again).await
}

/// Ends a subscription within a transaction.
pub(super) fn end(
    app: &App,
    caller: &Caller,
    tx: &mut Tx<'_>,
    of: (&SubscriptionId, &Precondition),
    order: &Cancel,
) -> Result<Kept> {
    end_quoted(app, caller, tx, of, (order, None))
}

/// What a customer was shown of an end at once, and agreed to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quoted {
    /// The time from which unused time was counted: the subscription ends then.
    pub at: Timestamp,
    /// What is credited for it, in minor units: zero or less.
    pub credit_minor: i64,
}

/// Ends a subscription within a transaction, for a customer as it was shown to it.
///
/// # Errors
/// Those of [`cancel`]; [`Refusal::PreconditionFailed`] where it comes to something
/// else than was shown.
pub(super) fn end_quoted(
    app: &App,
    caller: &Caller,
    tx: &mut Tx<'_>,
    (id, precondition): (&SubscriptionId, &Precondition),
    (order, quoted): (&Cancel, Option<Quoted>),
) -> Result<Kept> {
    let visit = scope(app, caller, tx, (Some(Feature::Cancel), Access::Write))?;
    let Loaded { subscription, customer, act } = load(app, caller, tx, id, visit.as_ref())?;
    precondition.hold(tx, Some(subscription.rev))?;
    let mut order = order.clone();
    if let Some(visit) = &visit {
        policy::hold_cancel(visit, &mut order);
    }
    let quoted = quoted.filter(|_| visit.is_some() && order.when == When::Now);
    let shown = quoted.map(|quoted| quoted.at).filter(|at| policy::is_fresh(*at, &subscription.value, act.now));
    let mut terms = terms_of(tx, &subscription.value, &customer.value, std::iter::empty())?;
    let at = shown.unwrap_or(act.now);
    if order.when == When::Now && order.bills_usage {
        usage::learn(tx, &mut terms, &subscription.value, periods::whole_second(at))?;
    }
    let planned = cancellation::cancel(&subscription.value, &order, &terms, at)?;
    let credits = planned.lines.iter().filter(|line| line.proration);
    let credit_minor: i64 = credits.map(|line| line.amount_minor).sum();
    if quoted.is_some_and(|quoted| quoted.credit_minor != credit_minor) {
        return Err(Refusal::PreconditionFailed.into());
    }
    keep(&act, tx, (Some(subscription), customer), planned, &terms, Pay::default())
}

/// Ends a subscription that never began, because its first payment failed.
pub(super) fn give_up(app: &App, caller: &Caller, tx: &mut Tx<'_>, id: &SubscriptionId) -> Result<()> {
    let wish = Wish {
        id: app.next_id(IdStyle::Crockford),
        reason: EndReason::PaymentFailed,
        feedback: None,
        comment: None,
        by: Initiator::Service,
        prorated: false,
    };
    let order = Cancel { when: When::Now, wish, invoice_now: false, bills_usage: false };
    end(app, caller, tx, (id, &Precondition::None), &order).map(drop)
}

/// Calls off an end that is to come.
///
/// # Errors
/// As [`cancel`].
pub async fn undo(app: &App, caller: &Caller, id: &SubscriptionId, write: Write<Outcome>) -> Result<Written<Outcome>> {
    let precondition = write.precondition.clone();
    let (task, by, id) = (app.clone(), caller.clone(), id.clone());
    app.write(caller, write, move |tx| {
        let kept = call_off(&task, &by, tx, (&id, &precondition))?;
        outcome(tx, kept)
    })
    .await
}

/// Calls off an end within a transaction.
pub(super) fn call_off(
    app: &App,
    caller: &Caller,
    tx: &mut Tx<'_>,
    (id, precondition): (&SubscriptionId, &Precondition),
) -> Result<Kept> {
    let visit = scope(app, caller, tx, (Some(Feature::Cancel), Access::Write))?;
    let Loaded { subscription, customer, act } = load(app, caller, tx, id, visit.as_ref())?;
    precondition.hold(tx, Some(subscription.rev))?;
    let planned = cancellation::undo(&subscription.value, act.now)?;
    let terms = terms_of(tx, &subscription.value, &customer.value, std::iter::empty())?;
    keep(&act, tx, (Some(subscription), customer), planned, &terms, Pay::default())
}

/// Brings a subscription back after its end, with a new period and its invoice;
/// one that is only going to end is kept from it.
///
/// # Errors
/// As [`cancel`].
pub async fn reactivate(
    app: &App,
    caller: &Caller,
    id: &SubscriptionId,
    order: Reactivate,
    write: Write<Outcome>,
) -> Result<Written<Outcome>> {
    returned(app, caller, id, (order, None), write).await
}

/// The same for a customer that was shown what it pays at once, in minor units.
///
/// # Errors
/// As [`cancel`]; [`Refusal::PreconditionFailed`] where it comes to something else.
pub async fn reactivate_shown(
    app: &App,
    caller: &Caller,
    id: &SubscriptionId,
    (order, due_minor): (Reactivate, i64),
    write: Write<Outcome>,
) -> Result<Written<Outcome>> {
    returned(app, caller, id, (order, Some(due_minor)), write).await
}

async fn returned(
    app: &App,
    caller: &Caller,
    id: &SubscriptionId,
    (order, shown_minor): (Reactivate, Option<i64>),
    write: Write<Outcome>,
) -> Result<Written<Outcome>> {
    let precondition = write.precondition.clone();
    let (task, by, id) = (app.clone(), caller.clone(), id.clone());
    let work = move |tx: &mut Tx<'_>| {
        let mut kept = bring_back(&task, &by, tx, (&id, &precondition), &order)?;
        hold_due(tx, &kept, shown_minor)?;
        let payments = std::mem::take(&mut kept.payments);
        Ok((outcome(tx, kept)?, payments))
    };
    app.write_and_settle(caller, write, work, again).await
}

/// Brings a subscription back within a transaction.
pub(super) fn bring_back(
    app: &App,
    caller: &Caller,
    tx: &mut Tx<'_>,
    (id, precondition): (&SubscriptionId, &Precondition),
    order: &Reactivate,
) -> Result<Kept> {
    let visit = scope(app, caller, tx, (Some(Feature::Cancel), Access::Write))?;
    let Loaded { subscription, customer, act } = load(app, caller, tx, id, visit.as_ref())?;
    precondition.hold(tx, Some(subscription.rev))?;
    if let Some(method) = &order.payment_method {
        crate::payment_methods::of_customer(tx, method, &subscription.value.customer, Field::PaymentMethod)?;
    }
    let terms = terms_of(tx, &subscription.value, &customer.value, std::iter::empty())?;
    let ends_later = !subscription.value.is_over() && subscription.value.cancel.is_some();
    let planned = if ends_later {
        cancellation::undo(&subscription.value, act.now)?
    } else {
        reactivation::reactivate(&subscription.value, order, &terms, act.now)?
    };
    let pay = Pay { present: is_present(&act, false), waits: false };
    let before = subscription.value.clone();
    let mut kept = keep(&act, tx, (Some(subscription), customer), planned, &terms, pay)?;
    let of = (&before, &kept.subscription.value);
    kept.reactivation = Some(records::note_return(&act, tx, of, order.description.as_ref())?);
    Ok(kept)
}
