//! How the phases of a schedule are agreed and how they follow each other.

use std::collections::BTreeSet;

use jiff::Timestamp;

use super::{AfterLast, MAX_PHASES, Phase, PhaseItem, Schedule, ScheduleState};
use crate::Change;
use crate::coupons::Discount;
use crate::events::EventKind;
use crate::features::{Proration, ScheduleCondition};
use crate::ids::{PriceId, ScheduleId, SubscriptionItemId};
use crate::metadata::{Metadata, MetadataChange};
use crate::periods::{self, Every};
use crate::prorations::{self, Charge};
use crate::refusals::{Fault, Field, Obstacle, Refusal, Rule};
use crate::subscriptions::changes::{self, Changes, TrialChange};
use crate::subscriptions::terms::{Billing, ItemChange, Planned, Terms};
use crate::subscriptions::{Item, MAX_ITEMS, MAX_QUANTITY, Subscription, SubscriptionState};

/// When a phase ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PhaseEnd {
    /// At a time.
    At(Timestamp),
    /// After a stretch of calendar time.
    After(Every),
    /// After so many periods of its prices.
    Periods(u32),
}

/// One phase as a command says it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PhaseOrder {
    /// Its start; none for the end of the phase before it.
    pub start: Option<Timestamp>,
    /// Its end.
    pub end: PhaseEnd,
    /// What is agreed.
    pub items: Vec<PhaseItem>,
    /// What happens to unused time when it begins.
    pub proration: Proration,
    /// What is taken off; none leaves what is taken off so far, unless it is cleared.
    pub discounts: Vec<Discount>,
    /// Whether nothing is taken off any more.
    pub clears_discounts: bool,
    /// Until when it is on trial.
    pub trial_end: Option<Timestamp>,
    /// The merchant's own pairs.
    pub metadata: Metadata,
}

/// A schedule as it is to be, with its facts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The schedule.
    pub next: Schedule,
    /// The facts, in the order in which they are told.
    pub events: Vec<EventKind>,
}

fn refuse(obstacle: Obstacle) -> Refusal {
    Refusal::StateForbids(obstacle)
}

/// What a subscription has agreed now, as a phase that ends with its period.
pub fn running_phase(subscription: &Subscription) -> Phase {
    let item =
        |item: &Item| PhaseItem { price: item.price.clone(), quantity: item.quantity, metadata: item.metadata.clone() };
    Phase {
        start: subscription.period.start,
        end: subscription.period.end,
        items: subscription.items.iter().map(item).collect(),
        proration: Proration::CreateProrations,
        discounts: subscription.discounts.clone(),
        clears_discounts: false,
        trial_end: subscription.trial.map(|trial| trial.end).filter(|end| *end >= subscription.period.end),
        metadata: Metadata::default(),
    }
}

/// A schedule of a running subscription: one phase, which is what is agreed now.
///
/// # Errors
/// [`Obstacle::SubscriptionOver`], [`Obstacle::SubscriptionIncomplete`],
/// [`Obstacle::HasSchedule`], [`Obstacle::AlreadyEnding`].
pub fn of_subscription(id: &ScheduleId, subscription: &Subscription, now: Timestamp) -> Result<Step, Refusal> {
    if subscription.is_over() {
        return Err(refuse(Obstacle::SubscriptionOver));
    }
    if subscription.state == SubscriptionState::Incomplete {
        return Err(refuse(Obstacle::SubscriptionIncomplete));
    }
    if subscription.schedule.is_some() {
        return Err(refuse(Obstacle::HasSchedule));
    }
    if subscription.cancel.is_some() {
        return Err(refuse(Obstacle::AlreadyEnding));
    }
    let next = Schedule {
        id: id.clone(),
        customer: subscription.customer.clone(),
        subscription: Some(subscription.id.clone()),
        released_subscription: None,
        currency: Some(subscription.currency),
        state: ScheduleState::Active,
        phases: vec![running_phase(subscription)],
        begun: 1,
        after_last: AfterLast::Release,
        single_change: false,
        completed: None,
        released: None,
        canceled: None,
        clock: subscription.clock.clone(),
        metadata: Metadata::default(),
        created: now,
        updated: now,
    };
    Ok(Step { next, events: vec![EventKind::ScheduleCreated] })
}

/// The phases that a command says, held to the rules: one after the other,
/// prices that can be bought, of one currency and, within a phase, one interval.
/// `begun` phases at the front stay as they are.
///
/// # Errors
/// [`Refusal::Invalid`] naming phases and prices.
pub fn arrange(
    orders: &[PhaseOrder],
    begun: &[Phase],
    terms: &Terms,
    first_start: Timestamp,
    now: Timestamp,
) -> Result<Vec<Phase>, Refusal> {
    let mut faults = Vec::new();
    if orders.is_empty() {
        faults.push(Fault::new(Field::Phases, Rule::Required));
    }
    if begun.len() + orders.len() > MAX_PHASES {
        faults.push(Fault::new(Field::Phases, Rule::TooMany { max_entries: MAX_PHASES }));
        return Err(Refusal::Invalid(faults));
    }
    let mut phases: Vec<Phase> = begun.to_vec();
    let mut start = begun.last().map_or(first_start, |phase| phase.end);
    for (place, order) in orders.iter().enumerate() {
        let said = order.start.map(periods::whole_second);
        if said.is_some_and(|said| said != start) && place + begun.len() > 0 {
            faults.push(Fault::new(Field::Phases, Rule::OutOfOrder));
        }
        let begins = if place == 0 && begun.is_empty() { said.unwrap_or(start) } else { start };
        let every = check_items(order, place, terms, &mut faults);
        let end = match (order.end, every) {
            (PhaseEnd::At(at), _) => periods::whole_second(at),
            (PhaseEnd::After(every), _) => periods::after(begins, every),
            (PhaseEnd::Periods(count), Some(every)) => periods::boundary(begins, every, i64::from(count.max(1))),
            (PhaseEnd::Periods(_), None) => begins,
        };
        if end <= begins {
            faults.push(Fault::new(Field::PhaseEnd(place), Rule::OutOfOrder));
        } else if end <= now {
            faults.push(Fault::new(Field::PhaseEnd(place), Rule::NotInFuture));
        }
        phases.push(Phase {
            start: begins,
            end,
            items: order.items.clone(),
            proration: order.proration,
            discounts: order.discounts.clone(),
            clears_discounts: order.clears_discounts,
            trial_end: order.trial_end.map(periods::whole_second),
            metadata: order.metadata.clone(),
        });
        start = end;
    }
    if faults.is_empty() { Ok(phases) } else { Err(Refusal::Invalid(faults)) }
}

/// The interval of a phase's prices.
fn check_items(order: &PhaseOrder, phase: usize, terms: &Terms, faults: &mut Vec<Fault>) -> Option<Every> {
    if order.items.is_empty() {
        faults.push(Fault::new(Field::Phases, Rule::Required));
    }
    if order.items.len() > MAX_ITEMS {
        faults.push(Fault::new(Field::Phases, Rule::TooMany { max_entries: MAX_ITEMS }));
    }
    let first = order.items.first().and_then(|item| terms.offer(&item.price));
    let mut seen: BTreeSet<&PriceId> = BTreeSet::new();
    for (place, item) in order.items.iter().enumerate() {
        let rule = match terms.offer(&item.price) {
            None => Rule::Missing,
            Some(offer) if offer.price.recurring.is_none() => Rule::RecurringMismatch,
            Some(offer) if !offer.is_sold() => Rule::Inactive,
            Some(offer) if first.is_some_and(|first| first.price.currency != offer.price.currency) => {
                Rule::CurrencyMismatch
            }
            Some(offer) if first.is_some_and(|first| first.every() != offer.every()) => Rule::IntervalMismatch,
            Some(_) if !seen.insert(&item.price) => Rule::Duplicate,
            Some(_) if item.quantity > MAX_QUANTITY => {
                Rule::OutOfRange { min: 0, max: i64::try_from(MAX_QUANTITY).unwrap_or(i64::MAX) }
            }
            Some(_) => continue,
        };
        faults.push(Fault::new(Field::PhasePrice { phase, item: place }, rule));
    }
    first.and_then(crate::subscriptions::terms::Offer::every)
}

impl Schedule {
    /// Whether it still decides anything.
    pub fn is_over(&self) -> bool {
        !matches!(self.state, ScheduleState::NotStarted | ScheduleState::Active)
    }

    /// The phase that runs.
    pub fn running(&self) -> Option<&Phase> {
        self.begun.checked_sub(1).and_then(|at| self.phases.get(at))
    }

    /// The phase that comes next.
    pub fn coming(&self) -> Option<&Phase> {
        self.phases.get(self.begun)
    }

    /// When it next does something: the start of the next phase, or the end of
    /// the last one. None once it is over.
    pub fn due_at(&self) -> Option<Timestamp> {
        if self.is_over() {
            return None;
        }
        self.coming().map(|phase| phase.start).or_else(|| self.phases.last().map(|phase| phase.end))
    }
}

/// What a phase asks of its subscription. `fresh` gives ids for new items.
pub fn changes_of(phase: &Phase, at_period_end: bool, fresh: impl FnMut() -> SubscriptionItemId) -> Changes {
    let mut fresh = fresh;
    let items = phase
        .items
        .iter()
        .map(|item| ItemChange {
            id: None,
            price: Some(item.price.clone()),
            quantity: Some(item.quantity),
            remove: false,
            metadata: MetadataChange {
                clear: false,
                pairs: item.metadata.pairs().iter().map(|(key, value)| (key.clone(), Some(value.clone()))).collect(),
            },
            fresh: fresh(),
        })
        .collect();
    let pairs = phase.metadata.pairs().iter().map(|(key, value)| (key.clone(), Some(value.clone()))).collect();
    Changes {
        items,
        replaces_items: true,
        proration: if at_period_end { Proration::None } else { phase.proration },
        discounts: match (phase.discounts.is_empty(), phase.clears_discounts) {
            (true, false) => Change::Keep,
            (true, true) | (false, _) => Change::Set(phase.discounts.clone()),
        },
        trial: phase.trial_end.map_or(TrialChange::Keep, TrialChange::Until),
        metadata: MetadataChange { clear: false, pairs },
        by_schedule: true,
        ..Changes::default()
    }
}

/// Lets a discount of a phase that begins begin with it, unless the subscription has it
/// already.
pub fn begin_discount(discount: &mut Discount, subscription: &Subscription, terms: &Terms, now: Timestamp) {
    let runs = subscription.discounts.iter().find(|own| own.id == discount.id);
    if let Some(own) = runs {
        discount.clone_from(own);
    } else if let Some(coupon) = terms.coupons.get(&discount.coupon) {
        discount.start = periods::whole_second(now);
        discount.end = coupon.duration.end(discount.start);
    }
}

/// Begins the next phase: what it makes of the subscription. At the end of a
/// period nothing is left to settle: the items are replaced, and the period that
/// begins then is billed at the new prices.
///
/// # Errors
/// As [`changes::plan`].
pub fn enter(
    phase: &Phase,
    subscription: &Subscription,
    terms: &Terms,
    fresh: impl FnMut() -> SubscriptionItemId,
    now: Timestamp,
) -> Result<Planned, Refusal> {
    let at_period_end = phase.start >= subscription.period.end;
    let is_free = matches!(subscription.state, SubscriptionState::Trialing | SubscriptionState::Paused);
    let terms = &terms.as_agreed();
    let mut asked = changes_of(phase, at_period_end, fresh);
    if let Change::Set(discounts) = &mut asked.discounts {
        for discount in discounts {
            begin_discount(discount, subscription, terms, now);
        }
    }
    if phase.trial_end.is_some_and(|end| end <= now) {
        asked.trial = TrialChange::Keep;
    }
    if !at_period_end || phase.trial_end.is_some_and(|end| end > now) {
        return changes::plan(subscription, &asked, terms, now);
    }
    let mut next = subscription.clone();
    let sorted = crate::subscriptions::terms::sort_items(&subscription.items, &asked.items, true, terms, now)
        .map_err(Refusal::Invalid)?;
    if sorted.every != next.every {
        next.anchor = next.period.end;
        next.every = sorted.every;
    }
    next.items = sorted.items;
    let ends = subscription.period.end;
    for item in &mut next.items {
        item.counts_from = item.counts_from.map(|from| from.min(ends));
    }
    // Items whose price ends with the period: the invoice that follows has their usage.
    let stays = |item: &Item| next.items.iter().any(|other| other.id == item.id && other.price == item.price);
    let lines: Vec<Charge> = subscription
        .items
        .iter()
        .filter(|item| !stays(item) && !is_free)
        .filter_map(|item| prorations::usage_of(item, terms, subscription.period.start, ends))
        .filter(|charge| charge.amount_minor != 0)
        .collect();
    asked.discounts.apply_or(&mut next.discounts, Vec::new());
    next.metadata = asked
        .metadata
        .apply(&next.metadata)
        .map_err(|rule| Refusal::Invalid(vec![Fault::new(Field::Metadata, rule)]))?;
    let events = if next == *subscription {
        Vec::new()
    } else {
        next.updated = now;
        changes::items_changed(subscription, &next, terms)
    };
    let billing = if lines.is_empty() { Billing::Nothing } else { Billing::Hold };
    Ok(Planned { next, events, lines, billing, pause: None })
}

/// The schedule after its next phase began, or after its last one ended. A
/// schedule of a single change lets go as soon as that is made.
pub fn pass(current: &Schedule, now: Timestamp) -> Step {
    let mut next = current.clone();
    next.updated = now;
    let mut events = Vec::new();
    if current.coming().is_some() {
        next.begun += 1;
        next.state = ScheduleState::Active;
        events.push(EventKind::ScheduleUpdated);
        let lets_go = next.single_change && next.coming().is_none() && next.after_last == AfterLast::Release;
        if !lets_go {
            return Step { next, events };
        }
    }
    match next.after_last {
        AfterLast::Release => {
            let released = let_go_of(&mut next, now);
            events.push(released);
        }
        AfterLast::Cancel => {
            next.state = ScheduleState::Completed;
            next.completed = Some(now);
            events.push(EventKind::ScheduleCompleted);
        }
    }
    Step { next, events }
}

fn let_go_of(next: &mut Schedule, now: Timestamp) -> EventKind {
    next.state = ScheduleState::Released;
    next.released = Some(now);
    next.released_subscription = next.subscription.take();
    EventKind::ScheduleReleased
}

/// Lets go of the subscription, which goes on as it is.
///
/// # Errors
/// [`Obstacle::ScheduleOver`].
pub fn release(current: &Schedule, now: Timestamp) -> Result<Step, Refusal> {
    if current.is_over() {
        return Err(refuse(Obstacle::ScheduleOver));
    }
    let mut next = current.clone();
    next.updated = now;
    let event = let_go_of(&mut next, now);
    Ok(Step { next, events: vec![event] })
}

/// Cancels a schedule; its subscription is ended by the caller.
///
/// # Errors
/// [`Obstacle::ScheduleOver`].
pub fn cancel(current: &Schedule, now: Timestamp) -> Result<Step, Refusal> {
    if current.is_over() {
        return Err(refuse(Obstacle::ScheduleOver));
    }
    let mut next = current.clone();
    next.updated = now;
    next.state = ScheduleState::Canceled;
    next.canceled = Some(now);
    Ok(Step { next, events: vec![EventKind::ScheduleCanceled] })
}

/// Whether a planned change is one of those that wait for the end of the period:
/// one that comes to less, or one to a shorter interval.
pub fn waits(conditions: &[ScheduleCondition], current: &Subscription, planned: &Subscription, terms: &Terms) -> bool {
    conditions.iter().any(|condition| match condition {
        ScheduleCondition::DecreasingItemAmount => {
            changes::compare_pace(current, planned, terms) == std::cmp::Ordering::Less
        }
        ScheduleCondition::ShorteningInterval => planned.every.mean_seconds() < current.every.mean_seconds(),
    })
}

/// The phases of a change that waits for the end of the running period.
pub fn phases_of_single_change(current: &Subscription, planned: &Subscription) -> Vec<Phase> {
    let running = Phase { proration: Proration::None, ..running_phase(current) };
    let boundary = running.end;
    let later = Phase {
        start: boundary,
        end: periods::after(boundary, planned.every),
        trial_end: None,
        ..Phase { proration: Proration::None, ..running_phase(planned) }
    };
    vec![running, later]
}
