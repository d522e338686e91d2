//! Bringing a subscription back: after its end, or after it stood still.

use jiff::Timestamp;

use super::terms::{Billing, Planned, Terms};
use super::{Collection, Period, Subscription, SubscriptionState};
use crate::events::EventKind;
use crate::ids::PaymentMethodId;
use crate::invoices::BillingReason;
use crate::periods;
use crate::prorations;
use crate::refusals::{Fault, Field, Obstacle, Refusal, Rule};

/// An order to bring a subscription back after its end.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reactivate {
    /// When its next period is to end; none for a whole period from now. A shorter
    /// one costs its part.
    pub renews: Option<Timestamp>,
    /// What it is paid with from now on; none for what it was paid with.
    pub payment_method: Option<PaymentMethodId>,
    /// Why.
    pub description: Option<String>,
}

/// Brings a subscription back after its end: with the items it had, at today's
/// terms of their prices, and a new period from now.
///
/// # Errors
/// [`Obstacle::SubscriptionRuns`]; [`Rule::Inactive`] or [`Rule::Missing`] on the
/// price of an item that can no longer be bought.
pub fn reactivate(
    current: &Subscription,
    order: &Reactivate,
    terms: &Terms,
    now: Timestamp,
) -> Result<Planned, Refusal> {
    if !current.is_over() {
        return Err(Refusal::StateForbids(Obstacle::SubscriptionRuns));
    }
    check_prices(current, terms)?;
    let from = periods::whole_second(now);
    let whole = Period { start: from, end: periods::after(from, current.every) };
    let renews = order.renews.map(periods::whole_second);
    if renews.is_some_and(|renews| renews <= from) {
        return Err(Refusal::Invalid(vec![Fault::new(Field::Anchor, Rule::NotInFuture)]));
    }
    let mut next = current.clone();
    next.anchor = renews.unwrap_or(from);
    next.period = renews.map_or(whole, |renews| Period { start: from, end: renews.min(whole.end) });
    next.trial = None;
    next.ended = None;
    next.ending = None;
    next.cancel = None;
    next.pause = None;
    next.schedule = None;
    next.reactivated = Some(now);
    next.payment_method = order.payment_method.clone().or(next.payment_method);
    next.updated = now;
    next.items.iter_mut().for_each(|item| item.counts_from = None);
    terms.set_bases(&mut next, from);
    let lines = prorations::for_period(&next, terms, next.period);
    open(&mut next, prorations::total_minor(&lines), now);
    let billing = Billing::Now(BillingReason::SubscriptionCreate);
    Ok(Planned { next, events: vec![EventKind::SubscriptionReactivated], lines, billing, pause: None })
}

/// Lets a subscription go on that stood still since its trial: a new period
/// begins now. `keeps_anchor` lets it end where the old ones would have, for its
/// part of the price.
///
/// # Errors
/// [`Obstacle::NotPaused`].
pub fn go_on(current: &Subscription, keeps_anchor: bool, terms: &Terms, now: Timestamp) -> Result<Planned, Refusal> {
    if current.state != SubscriptionState::Paused {
        return Err(Refusal::StateForbids(Obstacle::NotPaused));
    }
    let from = periods::whole_second(now);
    let mut next = current.clone();
    if keeps_anchor {
        let whole = periods::period_containing(next.anchor, next.every, from);
        next.period = Period { start: from, end: whole.end };
    } else {
        next.anchor = from;
        next.period = Period { start: from, end: periods::after(from, next.every) };
    }
    next.state = SubscriptionState::Active;
    next.activated = next.activated.or(Some(now));
    next.updated = now;
    next.items.iter_mut().for_each(|item| item.counts_from = None);
    terms.set_bases(&mut next, from);
    super::cancellation::follow_period(&mut next);
    let lines = prorations::for_period(&next, terms, next.period);
    let billing = Billing::Now(BillingReason::SubscriptionUpdate);
    Ok(Planned { next, events: vec![EventKind::SubscriptionContinued], lines, billing, pause: None })
}

/// Where a subscription stands whose first invoice is about to be made: it waits
/// for the payment where there is something to be paid by itself.
pub(super) fn open(next: &mut Subscription, total_minor: i64, now: Timestamp) {
    if next.collection == Collection::Automatic && total_minor > 0 {
        next.state = SubscriptionState::Incomplete;
        next.incomplete_since = Some(now);
    } else {
        next.state = SubscriptionState::Active;
        next.activated = next.activated.or(Some(now));
        next.incomplete_since = None;
    }
}

fn check_prices(current: &Subscription, terms: &Terms) -> Result<(), Refusal> {
    let mut faults = Vec::new();
    for (place, item) in current.items.iter().enumerate() {
        match terms.offer(&item.price) {
            None => faults.push(Fault::new(Field::ItemPrice(place), Rule::Missing)),
            Some(offer) if !offer.is_sold_again() => {
                faults.push(Fault::new(Field::ItemPrice(place), Rule::Inactive));
            }
            Some(_) => {}
        }
    }
    if faults.is_empty() { Ok(()) } else { Err(Refusal::Invalid(faults)) }
}
