//! How a subscription ends, and how its end is called off.

use jiff::Timestamp;

use super::changes::end_follows;
use super::terms::{Billing, Planned, Terms};
use super::{EndReason, Ending, Initiator, Period, ScheduledEnd, Subscription, SubscriptionState};
use crate::change::Change;
use crate::events::EventKind;
use crate::ids::CancellationId;
use crate::invoices::BillingReason;
use crate::periods;
use crate::prorations::{self, Rest};
use crate::refusals::{Fault, Field, Obstacle, Refusal, Rule};

/// When a subscription is to end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// At once.
    Now,
    /// When the running period ends.
    AtPeriodEnd,
    /// At a time to come.
    At(Timestamp),
}

/// What is said of the wish to end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wish {
    /// The id of the cancellation.
    pub id: CancellationId,
    /// Why it ends.
    pub reason: EndReason,
    /// The customer's reason.
    pub feedback: Option<String>,
    /// The customer's comment.
    pub comment: Option<String>,
    /// Who asked.
    pub by: Initiator,
    /// Whether unused time is credited.
    pub prorated: bool,
}

/// An order to end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cancel {
    /// When.
    pub when: When,
    /// What is said of it.
    pub wish: Wish,
    /// Whether what waits, with the credit, is invoiced at once where it ends at
    /// once.
    pub invoice_now: bool,
    /// Whether what was used since the last invoice is billed where it ends at once.
    pub bills_usage: bool,
}

/// What a command says about a subscription's end besides other things.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum CancelChange {
    /// Nothing.
    #[default]
    Keep,
    /// It ends at this time.
    Schedule(When, Wish),
    /// It does not end; nothing happens where it was not going to.
    Undo,
    /// The customer's reason and comment, said later.
    Words {
        /// The reason.
        feedback: Change<String>,
        /// The comment.
        comment: Change<String>,
    },
}

impl CancelChange {
    /// Whether it changes no time.
    pub(super) fn is_about_words(&self) -> bool {
        matches!(self, Self::Keep | Self::Words { .. })
    }
}

impl Wish {
    fn ending(&self, now: Timestamp) -> Ending {
        Ending {
            id: self.id.clone(),
            requested: now,
            reason: self.reason,
            feedback: self.feedback.clone(),
            comment: self.comment.clone(),
            by: self.by,
            prorated: self.prorated,
        }
    }
}

/// Ends a subscription, at once or later.
///
/// # Errors
/// [`Obstacle::SubscriptionOver`], [`Obstacle::AlreadyEnding`] when it ends at
/// that very time already, [`Rule::NotInFuture`] on [`Field::CancelAt`].
pub fn cancel(current: &Subscription, order: &Cancel, terms: &Terms, now: Timestamp) -> Result<Planned, Refusal> {
    if current.is_over() {
        return Err(Refusal::StateForbids(Obstacle::SubscriptionOver));
    }
    if order.when == When::Now {
        return Ok(end_now(current, order, terms, now));
    }
    let mut next = current.clone();
    let mut events = Vec::new();
    let wish = CancelChange::Schedule(order.when, order.wish.clone());
    change(&mut next, &wish, now, &mut events)?;
    if next.cancel == current.cancel {
        return Err(Refusal::StateForbids(Obstacle::AlreadyEnding));
    }
    next.updated = now;
    Ok(Planned::quiet(next, events))
}

/// Calls off an end that is to come.
///
/// # Errors
/// [`Obstacle::SubscriptionOver`]; [`Obstacle::NothingToUndo`].
pub fn undo(current: &Subscription, now: Timestamp) -> Result<Planned, Refusal> {
    if current.is_over() {
        return Err(Refusal::StateForbids(Obstacle::SubscriptionOver));
    }
    if current.cancel.is_none() {
        return Err(Refusal::StateForbids(Obstacle::NothingToUndo));
    }
    let mut next = current.clone();
    let mut events = Vec::new();
    change(&mut next, &CancelChange::Undo, now, &mut events)?;
    next.updated = now;
    Ok(Planned::quiet(next, events))
}

/// Applies what a command says about the end.
pub(super) fn change(
    next: &mut Subscription,
    change: &CancelChange,
    now: Timestamp,
    events: &mut Vec<EventKind>,
) -> Result<(), Refusal> {
    match change {
        CancelChange::Keep => {}
        CancelChange::Undo => {
            if next.cancel.take().is_some() {
                next.ending = None;
                events.push(EventKind::SubscriptionCancelUndone);
            }
        }
        CancelChange::Words { feedback, comment } => {
            if let Some(ending) = &mut next.ending {
                feedback.apply_to(&mut ending.feedback);
                comment.apply_to(&mut ending.comment);
            }
        }
        CancelChange::Schedule(when, wish) => {
            let end = match when {
                When::Now => ScheduledEnd { at: periods::whole_second(now), at_period_end: false },
                When::AtPeriodEnd => ScheduledEnd { at: next.period.end, at_period_end: true },
                When::At(at) if *at <= now => {
                    return Err(Refusal::Invalid(vec![Fault::new(Field::CancelAt, Rule::NotInFuture)]));
                }
                When::At(at) => ScheduledEnd { at: periods::whole_second(*at), at_period_end: false },
            };
            if next.cancel.as_ref() != Some(&end) {
                next.cancel = Some(end);
                next.ending = Some(wish.ending(now));
                events.push(EventKind::SubscriptionCancelScheduled);
            } else if let Some(ending) = &mut next.ending {
                ending.feedback = wish.feedback.clone().or(ending.feedback.take());
                ending.comment = wish.comment.clone().or(ending.comment.take());
            }
        }
    }
    Ok(())
}

/// Moves an end that follows the period along with it.
pub(super) fn follow_period(next: &mut Subscription) {
    if end_follows(next) {
        next.cancel = Some(ScheduledEnd { at: next.period.end, at_period_end: true });
    }
}

fn end_now(current: &Subscription, order: &Cancel, terms: &Terms, now: Timestamp) -> Planned {
    let mut next = current.clone();
    next.ending = Some(order.wish.ending(now));
    let at = periods::whole_second(now);
    let mut planned = end(current, next, at, terms, now);
    if order.bills_usage {
        planned = with_usage(planned, current, (at, BillingReason::SubscriptionUpdate), terms);
    }
    if order.invoice_now {
        planned.billing = Billing::Now(BillingReason::SubscriptionUpdate);
    }
    planned
}

/// An end with a last invoice of what was used since the one before, where that comes to
/// anything.
pub(super) fn with_usage(
    mut planned: Planned,
    current: &Subscription,
    (at, reason): (Timestamp, BillingReason),
    terms: &Terms,
) -> Planned {
    if !owes(current) {
        return planned;
    }
    let mut used = prorations::for_usage(current, terms, at);
    if prorations::total_minor(&used) == 0 {
        return planned;
    }
    used.append(&mut planned.lines);
    let pause = current.pause.as_ref().filter(|_| current.is_paused_at(at)).map(|pause| pause.behavior);
    Planned { lines: used, billing: Billing::Now(reason), pause, ..planned }
}

/// Whether the running period of a subscription is one that is paid for.
fn owes(subscription: &Subscription) -> bool {
    !matches!(
        subscription.state,
        SubscriptionState::Trialing | SubscriptionState::Paused | SubscriptionState::Incomplete
    )
}

/// Ends a subscription at a time, with the credit that its ending asks for.
pub(super) fn end(
    current: &Subscription,
    mut next: Subscription,
    at: Timestamp,
    terms: &Terms,
    now: Timestamp,
) -> Planned {
    let is_prorated = next.ending.as_ref().is_some_and(|ending| ending.prorated);
    let owed = owes(current);
    let rest = Rest::of(current, at);
    let lines: Vec<_> = if is_prorated && owed {
        current.items.iter().filter_map(|item| prorations::unused(item, terms, rest)).collect()
    } else {
        Vec::new()
    };
    let was_incomplete = current.state == SubscriptionState::Incomplete && current.activated.is_none();
    next.state = if was_incomplete { SubscriptionState::IncompleteExpired } else { SubscriptionState::Ended };
    next.ended = Some(at);
    next.cancel = None;
    next.pause = None;
    next.incomplete_since = None;
    if let Some(trial) = next.trial.filter(|trial| trial.end > at) {
        next.trial = Some(Period { end: at.max(trial.start), ..trial });
    }
    for item in &mut next.items {
        item.basis_minor = 0;
    }
    next.updated = now;
    let billing = if lines.is_empty() { Billing::Nothing } else { Billing::Hold };
    Planned { next, events: vec![EventKind::SubscriptionEnded], lines, billing, pause: None }
}
