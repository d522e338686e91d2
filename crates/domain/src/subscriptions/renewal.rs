//! What a subscription comes to by itself as time passes, one boundary at a time.
//!
//! A boundary that was passed moves the subscription, so that it is not passed
//! again: the period that was billed is the one the subscription is in.

use jiff::Timestamp;

use super::terms::{Billing, Planned, Terms};
use super::{
    Collection, PauseBehavior, Period, Subscription, SubscriptionState, TrialWithoutMethod, cancellation, changes,
    outcomes, pauses, pending,
};
use crate::events::EventKind;
use crate::invoices::BillingReason;
use crate::periods;
use crate::prorations;

/// How long a first invoice waits for its payment, in seconds (Stripe's API: 23
/// hours).
pub const INCOMPLETE_SECONDS: i64 = 23 * 3_600;
/// How long before its end it is told that a trial ends, in seconds (Stripe's
/// API: three days).
pub const TRIAL_NOTICE_SECONDS: i64 = 3 * periods::DAY_SECONDS;

/// What happens at a time by itself. Of two at one time the one named first
/// here comes first: a pause that ends lets the period that begins be billed, and
/// what has ended does not renew.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Boundary {
    /// A change waited for its payment in vain.
    PendingExpires,
    /// The first invoice was not paid in time.
    IncompleteExpires,
    /// The trial ends soon.
    TrialEndsSoon,
    /// The pause ends.
    PauseEnds,
    /// The pause begins.
    PauseBegins,
    /// The subscription ends.
    Ends,
    /// The period ends, and with it a trial.
    PeriodEnds,
}

impl Subscription {
    /// The next time at which something happens by itself, and what; none where
    /// nothing will.
    pub fn due(&self) -> Option<(Timestamp, Boundary)> {
        if self.is_over() {
            return None;
        }
        if let (SubscriptionState::Incomplete, Some(since)) = (self.state, self.incomplete_since) {
            return Some((periods::seconds_after(since, INCOMPLETE_SECONDS), Boundary::IncompleteExpires));
        }
        let stands_still = self.state == SubscriptionState::Paused;
        let frozen = self.is_frozen();
        let runs = !stands_still && !frozen;
        let notice = self.trial.filter(|_| self.state == SubscriptionState::Trialing && !self.trial_noticed);
        let notice_at = notice.map(|trial| periods::seconds_after(trial.end, -TRIAL_NOTICE_SECONDS).max(trial.start));
        let pause = self.pause.as_ref();
        // A cancellation that follows the period waits while the period stands still.
        let waits = frozen && self.cancel.as_ref().is_some_and(|end| end.at_period_end);
        [
            (self.pending.as_ref().map(|pending| pending.expires), Boundary::PendingExpires),
            (notice_at.filter(|_| runs), Boundary::TrialEndsSoon),
            (pause.and_then(|pause| pause.resumes), Boundary::PauseEnds),
            (pause.filter(|pause| !pause.begun).map(|pause| pause.starts), Boundary::PauseBegins),
            (self.cancel.as_ref().map(|end| end.at).filter(|_| !waits), Boundary::Ends),
            (Some(self.period.end).filter(|_| runs), Boundary::PeriodEnds),
        ]
        .into_iter()
        .filter_map(|(at, boundary)| at.map(|at| (at, boundary)))
        .min()
    }

    /// When something happens next by itself; none where nothing will.
    pub fn due_at(&self) -> Option<Timestamp> {
        self.due().map(|(at, _)| at)
    }

    /// Whether its period stands still.
    pub fn is_frozen(&self) -> bool {
        self.pause.as_ref().is_some_and(|pause| pause.begun && pause.behavior == PauseBehavior::Freeze)
    }

    /// When it is billed next by itself; none where it will not be.
    pub fn renews_at(&self) -> Option<Timestamp> {
        let stands = self.is_over()
            || self.is_frozen()
            || matches!(self.state, SubscriptionState::Paused | SubscriptionState::Incomplete);
        let ends = self.cancel.as_ref().is_some_and(|end| end.at <= self.period.end);
        (!stands && !ends).then_some(self.period.end)
    }
}

/// The period that begins at a time: to the next boundary of the anchor, or to
/// the end of the subscription where that comes first.
pub(super) fn period_from(subscription: &Subscription, start: Timestamp) -> Period {
    let end = periods::period_containing(subscription.anchor, subscription.every, start).end;
    let cut = subscription.cancel.as_ref().map(|cancel| cancel.at);
    let cut = cut.filter(|at| *at > start && !changes::end_follows(subscription));
    Period { start, end: cut.map_or(end, |at| at.min(end)) }
}

/// Passes the next boundary where its time has come; none where nothing is due.
pub fn advance(current: &Subscription, terms: &Terms, now: Timestamp) -> Option<Planned> {
    let (at, boundary) = current.due().filter(|(at, _)| *at <= now)?;
    Some(pass(current, (at, boundary), terms, now))
}

fn pass(current: &Subscription, (at, boundary): (Timestamp, Boundary), terms: &Terms, now: Timestamp) -> Planned {
    let mut next = current.clone();
    next.updated = now;
    match boundary {
        Boundary::IncompleteExpires => {
            let events = outcomes::expire(&mut next, at);
            Planned::quiet(next, events)
        }
        Boundary::PendingExpires => {
            let told = next.pending.as_ref().filter(|pending| pending.told);
            let fact = told.map(|pending| match pending.is_resumption() {
                // It stands still as before.
                true => EventKind::SubscriptionUpdated,
                false => EventKind::SubscriptionPendingUpdateExpired,
            });
            let events = fact.into_iter().collect();
            Planned::quiet(pending::given_up(&next), events)
        }
        Boundary::TrialEndsSoon => {
            next.trial_noticed = true;
            Planned::quiet(next, vec![EventKind::SubscriptionTrialWillEnd])
        }
        Boundary::PauseBegins => {
            if let Some(pause) = &mut next.pause {
                pause.begun = true;
            }
            Planned::quiet(next, vec![EventKind::SubscriptionPaused])
        }
        Boundary::PauseEnds => {
            pauses::end(&mut next, at);
            Planned::quiet(next, vec![EventKind::SubscriptionResumed])
        }
        Boundary::Ends => {
            let ended = cancellation::end(current, next, at, terms, now);
            cancellation::with_usage(ended, current, (at, BillingReason::SubscriptionCycle), terms)
        }
        Boundary::PeriodEnds if current.state == SubscriptionState::Trialing => end_trial(current, next, terms, now),
        Boundary::PeriodEnds => renew(next, terms, (EventKind::SubscriptionRenewed, 1)),
    }
}

/// The next period and what it comes to, with what was used in the one that ends. Usage
/// of a trial is free.
fn renew(mut next: Subscription, terms: &Terms, (fact, counted): (EventKind, u32)) -> Planned {
    let start = next.period.end;
    let is_after_trial = counted == 0;
    let used = if is_after_trial { Vec::new() } else { prorations::for_usage(&next, terms, start) };
    next.period = period_from(&next, start);
    next.items.iter_mut().for_each(|item| item.counts_from = None);
    next.renewals = next.renewals.saturating_add(counted);
    cancellation::follow_period(&mut next);
    terms.set_bases(&mut next, start);
    let pause = if next.state == SubscriptionState::Unpaid {
        Some(PauseBehavior::KeepAsDraft)
    } else {
        next.pause.as_ref().filter(|_| next.is_paused_at(start)).map(|pause| pause.behavior)
    };
    let mut lines = prorations::for_period(&next, terms, next.period);
    if !is_after_trial {
        // What was used stands in the place of the line of nothing.
        lines.retain(|line| !terms.offer(&line.price).is_some_and(|offer| offer.price.is_metered()));
        lines.extend(used);
    }
    Planned { next, events: vec![fact], lines, billing: Billing::Now(BillingReason::SubscriptionCycle), pause }
}

fn end_trial(current: &Subscription, mut next: Subscription, terms: &Terms, now: Timestamp) -> Planned {
    let must_pay = current.collection == Collection::Automatic && terms.total_minor(&current.items) > 0;
    if must_pay && !terms.can_pay {
        match current.trial_without_method {
            TrialWithoutMethod::CreateInvoice => {}
            TrialWithoutMethod::Cancel => {
                let mut planned = cancellation::end(current, next, current.period.end, terms, now);
                planned.events.insert(0, EventKind::SubscriptionTrialEnded);
                return planned;
            }
            TrialWithoutMethod::Pause => {
                next.state = SubscriptionState::Paused;
                return Planned::quiet(next, vec![EventKind::SubscriptionStopped, EventKind::SubscriptionTrialEnded]);
            }
        }
    }
    next.state = SubscriptionState::Active;
    let mut planned = renew(next, terms, (EventKind::SubscriptionRenewed, 0));
    planned.events.push(EventKind::SubscriptionTrialEnded);
    if planned.next.activated.is_none() {
        planned.next.activated = Some(now);
        planned.events.push(EventKind::SubscriptionActivated);
    }
    planned
}

/// What the next period will come to as things stand: the same decision as at
/// the boundary itself. None where there will be no next period.
pub fn upcoming(current: &Subscription, terms: &Terms) -> Option<Planned> {
    let at = current.renews_at()?;
    let mut ready = Terms { can_pay: true, ..terms.clone() };
    ready.customer_discount.clone_from(&terms.customer_discount);
    let planned = pass(current, (at, Boundary::PeriodEnds), &ready, at);
    (planned.billing != Billing::Nothing).then_some(planned)
}
