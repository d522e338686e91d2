//! What the fate of an invoice means for its subscription.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::terms::Terms;
use super::{Collection, EndReason, Ending, Initiator, Subscription, SubscriptionState};
use crate::coupons::{self, Discount};
use crate::events::EventKind;
use crate::features::words;
use crate::ids::CancellationId;
use crate::invoices::Line;
use crate::money;

/// What came of an invoice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Concluded {
    /// It is paid.
    Paid,
    /// A payment of it failed.
    Failed {
        /// Whether it is not tried again.
        last_try: bool,
    },
    /// A payment of it waits for the customer to prove itself.
    ActionRequired,
    /// It was voided.
    Voided,
    /// Nobody expects it to be paid.
    GivenUp,
}

words! {
    /// What happens to a subscription whose invoice failed for good.
    AfterDunning {
        /// It ends.
        End = "cancel",
        /// It goes on, and its invoices stay drafts.
        Unpaid = "unpaid",
        /// It goes on, overdue, and its invoices are collected like any.
        PastDue = "past_due",
    }
}

/// What happens unless something else is set.
pub const AFTER_DUNNING: AfterDunning = AfterDunning::End;

/// What is known of an invoice that was concluded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fate {
    /// What came of it.
    pub outcome: Concluded,
    /// Whether it is the subscription's newest one.
    pub is_latest: bool,
    /// How it was to be paid.
    pub collection: Collection,
    /// The id of the cancellation that it may cause.
    pub cancellation: CancellationId,
}

/// The subscription after an invoice of it was concluded, with the facts; none
/// where that changes nothing.
pub fn conclude(
    current: &Subscription,
    fate: &Fate,
    after_dunning: AfterDunning,
    now: Timestamp,
) -> Option<(Subscription, Vec<EventKind>)> {
    let mut next = current.clone();
    let events = match fate.outcome {
        Concluded::Paid | Concluded::GivenUp => paid(&mut next, fate.is_latest, now),
        Concluded::Voided => voided(&mut next, fate.is_latest, now),
        Concluded::ActionRequired => failed(&mut next),
        Concluded::Failed { last_try } => {
            // An invoice that was sent is late, not failed: there is no retry to be the last.
            let for_good = last_try && fate.collection == Collection::Automatic;
            if for_good && matches!(next.state, SubscriptionState::Active | SubscriptionState::PastDue) {
                given_up(&mut next, fate, after_dunning, now)
            } else {
                failed(&mut next)
            }
        }
    };
    if next == *current {
        return None;
    }
    next.updated = now;
    Some((next, events))
}

fn paid(next: &mut Subscription, is_latest: bool, now: Timestamp) -> Vec<EventKind> {
    match next.state {
        SubscriptionState::Incomplete if is_latest => {
            next.incomplete_since = None;
            let mut events = vec![EventKind::SubscriptionUpdated];
            // A trial that waited for what is owed at once: its periods are still to come.
            if next.trial.is_some() {
                next.state = SubscriptionState::Trialing;
                return events;
            }
            next.state = SubscriptionState::Active;
            if next.activated.is_none() {
                next.activated = Some(now);
                events.push(EventKind::SubscriptionActivated);
            }
            events
        }
        SubscriptionState::PastDue | SubscriptionState::Unpaid if is_latest => {
            next.state = SubscriptionState::Active;
            vec![EventKind::SubscriptionUpdated]
        }
        _ => Vec::new(),
    }
}

fn voided(next: &mut Subscription, is_latest: bool, now: Timestamp) -> Vec<EventKind> {
    match next.state {
        SubscriptionState::Incomplete if is_latest => expire(next, now),
        _ => paid(next, is_latest, now),
    }
}

fn failed(next: &mut Subscription) -> Vec<EventKind> {
    if next.state == SubscriptionState::Active {
        next.state = SubscriptionState::PastDue;
        return vec![EventKind::SubscriptionUpdated];
    }
    Vec::new()
}

fn given_up(next: &mut Subscription, fate: &Fate, after_dunning: AfterDunning, now: Timestamp) -> Vec<EventKind> {
    match after_dunning {
        AfterDunning::Unpaid => {
            next.state = SubscriptionState::Unpaid;
            vec![EventKind::SubscriptionUpdated]
        }
        AfterDunning::PastDue => failed(next),
        AfterDunning::End => {
            next.state = SubscriptionState::Ended;
            next.ended = Some(crate::periods::whole_second(now));
            next.cancel = None;
            next.pause = None;
            next.ending = Some(Ending {
                id: fate.cancellation.clone(),
                requested: now,
                reason: EndReason::PaymentFailed,
                feedback: None,
                comment: None,
                by: Initiator::Service,
                prorated: false,
            });
            vec![EventKind::SubscriptionEnded]
        }
    }
}

/// Gives up a subscription whose first invoice was not paid in time. One that was
/// brought back goes back to its end.
pub(super) fn expire(next: &mut Subscription, now: Timestamp) -> Vec<EventKind> {
    let was_active = next.activated.is_some();
    next.state = if was_active { SubscriptionState::Ended } else { SubscriptionState::IncompleteExpired };
    next.ended = Some(crate::periods::whole_second(now));
    next.incomplete_since = None;
    next.cancel = None;
    next.pause = None;
    vec![if was_active { EventKind::SubscriptionEnded } else { EventKind::SubscriptionUpdated }]
}

/// Notes what the lines of an invoice of the subscription's running period came
/// to: what its unused time is worth, and which discounts were used.
pub fn note_billed(next: &mut Subscription, lines: &[Line], terms: &Terms) {
    for item in &mut next.items {
        let of_item = |line: &&Line| {
            line.item.as_ref() == Some(&item.id) && !line.proration && line.period.end == next.period.end
        };
        let Some(line) = lines.iter().find(of_item) else { continue };
        let net = line.amount_minor - line.discounted_minor();
        let full = terms.offer(&item.price).map_or(0, |offer| offer.amount_minor(item.quantity));
        item.basis_minor = match line.amount_minor {
            0 => 0,
            gross if gross == net => full,
            gross => money::share(full, net, gross),
        };
    }
    let took =
        |discount: &Discount| lines.iter().any(|line| line.discounts.iter().any(|taken| taken.discount == discount.id));
    let each = std::mem::take(&mut next.discounts).into_iter();
    next.discounts =
        each.flat_map(|one| if took(&one) { coupons::after_invoice(vec![one]) } else { vec![one] }).collect();
}
