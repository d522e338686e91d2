//! What happens to subscriptions by itself: boundaries of time, phases of
//! schedules, outcomes of invoices.

use billfold_domain::Refusal;
use billfold_domain::customers::Customer;
use billfold_domain::events::EventKind;
use billfold_domain::ids::{CustomerId, IdStyle, Noun, PaymentId};
use billfold_domain::invoices::Invoice;
use billfold_domain::periods;
use billfold_domain::schedules::phases::{self, Step};
use billfold_domain::schedules::{AfterLast, Schedule, ScheduleState};
use billfold_domain::subscriptions::cancellation::{self, Cancel, When, Wish};
use billfold_domain::subscriptions::outcomes;
use billfold_domain::subscriptions::renewal::{self, Boundary};
use billfold_domain::subscriptions::terms::{Planned, Terms};
use billfold_domain::subscriptions::{EndReason, Initiator, Subscription};
use billfold_store::{Filter, Query, Stored, Tx, Work};
use jiff::Timestamp;

use super::keeping::fate;
use super::loading::{learn_coupon, payer, terms_of};
use super::usage;
use super::{Concluded, Kept, Pay, keep, plan_due};
use crate::errors::Result;
use crate::facts::Act;

/// The most boundaries that are passed in one transaction; what is left is due
/// again at once.
const MAX_BOUNDARIES_AT_ONCE: u32 = 100;
/// The most subscriptions of a customer that end with it.
const MAX_ENDED_WITH_CUSTOMER: u32 = 500;

/// Does what is due of a subscription. Answers the payments that are to be settled
/// after the commit.
pub(crate) fn due(act: &Act, tx: &mut Tx<'_>, id: &str) -> Result<Vec<PaymentId>> {
    let mut payments = Vec::new();
    for _ in 0..MAX_BOUNDARIES_AT_ONCE {
        let Some(current) = tx.get::<Subscription>(id)? else {
            tx.unplan(Work::Subscription, id)?;
            return Ok(payments);
        };
        match step(act, tx, current)? {
            Some(kept) => payments.extend(kept.payments),
            None => break,
        }
    }
    if let Some(current) = tx.get::<Subscription>(id)? {
        plan_due(act, tx, &current.value)?;
    }
    Ok(payments)
}

/// Passes the next boundary, the subscription's or its schedule's; none where
/// nothing is due.
pub(super) fn step(act: &Act, tx: &mut Tx<'_>, current: Stored<Subscription>) -> Result<Option<Kept>> {
    let schedule = match &current.value.schedule {
        None => None,
        Some(id) => tx.get::<Schedule>(id.as_str())?,
    };
    let schedule_first = is_schedule_first(&current.value, schedule.as_ref().map(|found| &found.value), act.now);
    let customer = payer(tx, &current.value)?;
    if let (true, Some(schedule)) = (schedule_first, schedule) {
        return phase(act, tx, (current, customer), schedule).map(Some);
    }
    let mut terms = terms_of(tx, &current.value, &customer.value, std::iter::empty())?;
    usage::learn_for_boundary(tx, &mut terms, &current.value)?;
    let Some(planned) = renewal::advance(&current.value, &terms, act.now) else { return Ok(None) };
    if current.value.due().is_some_and(|(_, boundary)| boundary == Boundary::PendingExpires) {
        return super::pending::expire(act, tx, (current, customer), planned).map(Some);
    }
    keep(act, tx, (Some(current), customer), planned, &terms, Pay::default()).map(Some)
}

/// Whether the boundary of a running subscription that comes next, and has come, is
/// its schedule's.
pub(super) fn is_schedule_first(current: &Subscription, schedule: Option<&Schedule>, now: Timestamp) -> bool {
    let of_schedule = schedule.and_then(Schedule::due_at).filter(|at| *at <= now);
    let is_first = of_schedule.is_some_and(|at| match current.due() {
        None => true,
        // A phase begins before the period that it changes; what ends has no more phases.
        Some((own_at, boundary)) => at < own_at || (at == own_at && boundary != Boundary::Ends),
    });
    is_first && !current.is_over()
}

/// Begins the next phase of a schedule, or ends the schedule after its last one.
fn phase(
    act: &Act,
    tx: &mut Tx<'_>,
    (current, customer): (Stored<Subscription>, Stored<Customer>),
    schedule: Stored<Schedule>,
) -> Result<Kept> {
    let coming = schedule.value.coming().cloned();
    let prices = coming.iter().flat_map(|phase| phase.items.iter().map(|item| &item.price));
    let mut terms = terms_of(tx, &current.value, &customer.value, prices)?;
    for discount in coming.iter().flat_map(|phase| &phase.discounts) {
        learn_coupon(tx, &mut terms, discount)?;
    }
    let until = periods::whole_second(act.now).min(current.value.period.end);
    usage::learn(tx, &mut terms, &current.value, until)?;
    let Turn { step, planned, refusal } = turn(act, &current.value, &schedule.value, &terms)?;
    let discounts = (&current.value.discounts, &planned.next.discounts);
    crate::schedules::redeem(act, tx, (&customer.value, &current.value.id), discounts.0, discounts.1)?;
    if let Some(refusal) = refusal {
        tracing::warn!(schedule = %schedule.value.id, ?refusal, "a phase cannot begin; its schedule lets go");
    }
    debug_assert!(step.next.state != ScheduleState::NotStarted);
    act.update(tx, (&step.events, Noun::Schedule), schedule, step.next)?;
    keep(act, tx, (Some(current), customer), planned, &terms, Pay::default())
}

/// What a boundary of a schedule comes to.
pub(super) struct Turn {
    /// The schedule.
    pub(super) step: Step,
    /// Its subscription.
    pub(super) planned: Planned,
    /// Why the phase that was to begin cannot.
    refusal: Option<Refusal>,
}

/// What the next phase of a schedule makes of the schedule and its subscription, or
/// its end after the last one.
pub(super) fn turn(act: &Act, current: &Subscription, schedule: &Schedule, terms: &Terms) -> Result<Turn> {
    let mut refusal = None;
    let mut step = phases::pass(schedule, act.now);
    let mut planned = match schedule.coming() {
        Some(phase) => {
            let fresh = || act.app.next_id(IdStyle::Base62);
            match phases::enter(phase, current, terms, fresh, act.now) {
                Ok(planned) => planned,
                Err(reason) => {
                    // A phase that can no longer be had must not hold up the subscription.
                    refusal = Some(reason);
                    step = phases::release(schedule, act.now)?;
                    Planned::quiet(current.clone(), Vec::new())
                }
            }
        }
        None if step.next.after_last == AfterLast::Cancel => end(act, current, terms, true)?,
        None => Planned::quiet(current.clone(), Vec::new()),
    };
    if step.next.is_over() {
        planned.next.schedule = None;
        if planned.events.is_empty() {
            planned.events.push(EventKind::SubscriptionUpdated);
            planned.next.updated = act.now;
        }
    }
    Ok(Turn { step, planned, refusal })
}

fn end(act: &Act, current: &Subscription, terms: &Terms, bills_usage: bool) -> Result<Planned> {
    let wish = Wish {
        id: act.app.next_id(IdStyle::Crockford),
        reason: EndReason::Requested,
        feedback: None,
        comment: None,
        by: Initiator::Merchant,
        prorated: false,
    };
    let order = Cancel { when: When::Now, wish, invoice_now: false, bills_usage };
    Ok(cancellation::cancel(current, &order, terms, act.now)?)
}

/// What the fate of an invoice means for its subscription.
pub(crate) fn invoice_concluded(
    act: &Act,
    tx: &mut Tx<'_>,
    invoice: &Stored<Invoice>,
    outcome: Concluded,
) -> Result<()> {
    let Some(id) = &invoice.value.subscription else { return Ok(()) };
    let Some(current) = tx.get::<Subscription>(id.as_str())? else { return Ok(()) };
    if super::pending::concluded(act, tx, &current, invoice, outcome)? {
        return Ok(());
    }
    let is_latest = current.value.latest_invoice.as_ref() == Some(&invoice.value.id);
    let after_dunning = crate::organizations::dunning(tx)?.after;
    let fate = fate(act, &invoice.value, is_latest, outcome);
    let Some((next, events)) = outcomes::conclude(&current.value, &fate, after_dunning, act.now) else {
        return Ok(());
    };
    let customer = payer(tx, &current.value)?;
    let planned = Planned::quiet(next, events);
    keep(act, tx, (Some(current), customer), planned, &Terms::default(), Pay::default()).map(drop)
}

/// Ends every subscription of a customer that goes away. Open invoices stay as
/// they are.
pub(crate) fn end_of_customer(act: &Act, tx: &mut Tx<'_>, customer: &CustomerId) -> Result<()> {
    let filters = vec![Filter::is(super::columns::CUSTOMER, customer.as_str())];
    let query = Query { filters, limit: MAX_ENDED_WITH_CUSTOMER, ..Query::default() };
    for current in tx.list::<Subscription>(&query)?.items {
        if current.value.is_over() {
            continue;
        }
        let payer = payer(tx, &current.value)?;
        let terms = terms_of(tx, &current.value, &payer.value, std::iter::empty())?;
        let planned = end(act, &current.value, &terms, false)?;
        keep(act, tx, (Some(current), payer), planned, &terms, Pay::default())?;
    }
    Ok(())
}
