//! Pauses: invoices that are not collected for a while, or a period that stands
//! still.

use jiff::Timestamp;

use super::terms::Planned;
use super::{Initiator, Pause, PauseBehavior, Period, Subscription, SubscriptionState, cancellation};
use crate::events::EventKind;
use crate::ids::PauseId;
use crate::periods;
use crate::refusals::{Fault, Field, Obstacle, Refusal, Rule};

/// An order to pause.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PauseOrder {
    /// The id that the pause gets where it is new.
    pub id: PauseId,
    /// What becomes of invoices meanwhile.
    pub behavior: PauseBehavior,
    /// When it begins; none for now, and a time that has passed is now.
    pub starts: Option<Timestamp>,
    /// When it ends by itself.
    pub resumes: Option<Timestamp>,
    /// Who asked.
    pub by: Initiator,
    /// Why.
    pub description: Option<String>,
}

/// What a command says about a pause.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum PauseChange {
    /// Nothing.
    #[default]
    Keep,
    /// There is to be this one, in place of one that there is.
    Set(PauseOrder),
    /// There is to be none.
    End,
}

/// Pauses a subscription, or changes its pause.
///
/// # Errors
/// [`Obstacle::SubscriptionOver`], [`Obstacle::SubscriptionIncomplete`],
/// [`Rule::OutOfOrder`] on [`Field::ResumesAt`].
pub fn pause(current: &Subscription, order: &PauseOrder, now: Timestamp) -> Result<Planned, Refusal> {
    let mut next = current.clone();
    let mut events = Vec::new();
    change(&mut next, &PauseChange::Set(order.clone()), now, &mut events)?;
    if next != *current {
        next.updated = now;
    }
    Ok(Planned::quiet(next, events))
}

/// Ends a pause before its time.
///
/// # Errors
/// [`Obstacle::SubscriptionOver`]; [`Obstacle::NotPaused`].
pub fn resume(current: &Subscription, now: Timestamp) -> Result<Planned, Refusal> {
    if current.is_over() {
        return Err(Refusal::StateForbids(Obstacle::SubscriptionOver));
    }
    if current.pause.is_none() {
        return Err(Refusal::StateForbids(Obstacle::NotPaused));
    }
    let mut next = current.clone();
    let mut events = Vec::new();
    change(&mut next, &PauseChange::End, now, &mut events)?;
    next.updated = now;
    Ok(Planned::quiet(next, events))
}

/// Applies what a command says about a pause.
pub(super) fn change(
    next: &mut Subscription,
    change: &PauseChange,
    now: Timestamp,
    events: &mut Vec<EventKind>,
) -> Result<(), Refusal> {
    match change {
        PauseChange::Keep => Ok(()),
        PauseChange::End => {
            if let Some(pause) = &next.pause {
                events.push(if pause.begun {
                    EventKind::SubscriptionResumed
                } else {
                    EventKind::SubscriptionPauseUpdated
                });
                end(next, periods::whole_second(now));
            }
            Ok(())
        }
        PauseChange::Set(order) => set(next, order, now, events),
    }
}

fn set(
    next: &mut Subscription,
    order: &PauseOrder,
    now: Timestamp,
    events: &mut Vec<EventKind>,
) -> Result<(), Refusal> {
    if next.is_over() {
        return Err(Refusal::StateForbids(Obstacle::SubscriptionOver));
    }
    if next.state == SubscriptionState::Incomplete {
        return Err(Refusal::StateForbids(Obstacle::SubscriptionIncomplete));
    }
    let current = next.pause.as_ref();
    let from = periods::whole_second(now);
    let starts = match (current, order.starts) {
        // A pause that has begun keeps its beginning.
        (Some(pause), _) if pause.begun => pause.starts,
        (Some(pause), None) => pause.starts,
        (_, starts) => starts.map_or(from, |starts| periods::whole_second(starts).max(from)),
    };
    let resumes = order.resumes.map(periods::whole_second);
    if resumes.is_some_and(|resumes| resumes <= starts || resumes <= from) {
        return Err(Refusal::Invalid(vec![Fault::new(Field::ResumesAt, Rule::OutOfOrder)]));
    }
    let was_begun = current.is_some_and(|pause| pause.begun);
    let pause = Pause {
        id: current.map_or_else(|| order.id.clone(), |pause| pause.id.clone()),
        behavior: order.behavior,
        requested: current.map_or(now, |pause| pause.requested),
        starts,
        resumes,
        begun: was_begun || starts <= from,
        by: current.map_or(order.by, |pause| pause.by),
        description: order.description.clone().or_else(|| current.and_then(|pause| pause.description.clone())),
    };
    if next.pause.as_ref() != Some(&pause) {
        let begins = pause.begun && !was_begun;
        events.push(if begins { EventKind::SubscriptionPaused } else { EventKind::SubscriptionPauseUpdated });
        next.pause = Some(pause);
    }
    Ok(())
}

/// Takes the pause away at a time. A period that stood still goes on with what
/// was left of it.
pub(super) fn end(next: &mut Subscription, at: Timestamp) {
    let Some(pause) = next.pause.take() else { return };
    if pause.behavior != PauseBehavior::Freeze || !pause.begun || at <= pause.starts {
        return;
    }
    let left = periods::seconds_left(next.period, pause.starts);
    let end = periods::seconds_after(at, left);
    if next.state == SubscriptionState::Trialing {
        next.trial = next.trial.map(|trial| Period { end, ..trial });
    }
    let followed = next.cancel.as_ref().is_some_and(|cancel| cancel.at == next.period.end);
    next.period.end = end;
    next.anchor = end;
    if let Some(cancel) = next.cancel.as_mut().filter(|_| followed) {
        cancel.at = end;
    }
    cancellation::follow_period(next);
}
