//! Changes of a running subscription: items, trial, anchor, and what never costs.

use jiff::Timestamp;
use serde_json::{Map, Value};

use super::cancellation::{self, CancelChange};
use super::pauses::{self, PauseChange};
use super::terms::{Billing, ItemChange, Planned, Terms, sort_items};
use super::{
    Addressee, BillingMode, Collection, Item, MAX_DISCOUNTS, OrderAddresses, Period, Subscription, SubscriptionState,
    TrialWithoutMethod,
};
use crate::change::Change;
use crate::coupons::{self, Discount};
use crate::customers::Address;
use crate::events::EventKind;
use crate::features::Proration;
use crate::ids::{PaymentMethodId, WebsiteId};
use crate::invoices::BillingReason;
use crate::metadata::MetadataChange;
use crate::periods::{self, Every};
use crate::prorations::{self, Charge, Rest};
use crate::refusals::{Fault, Field, Obstacle, Refusal, Rule};

/// The longest trial, in days, from now (Stripe's API: two years).
pub const MAX_TRIAL_DAYS: i64 = 730;

/// What a command says about a trial.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TrialChange {
    /// It goes on as it is.
    #[default]
    Keep,
    /// It ends now; nothing happens where there is none.
    EndNow,
    /// It ends at this time, and begins now where there is none.
    Until(Timestamp),
}

/// What a command says about a subscription.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changes {
    /// What it says about items.
    pub items: Vec<ItemChange>,
    /// Whether items that it does not name are removed.
    pub replaces_items: bool,
    /// What happens to unused time.
    pub proration: Proration,
    /// The time from which unused time is counted, within the running period;
    /// none for now.
    pub prorated_at: Option<Timestamp>,
    /// Whether a new period begins now.
    pub restarts: bool,
    /// The trial.
    pub trial: TrialChange,
    /// What happens when the trial ends and there is nothing to pay with.
    pub trial_without_method: Change<TrialWithoutMethod>,
    /// When it ends.
    pub cancel: CancelChange,
    /// A pause.
    pub pause: PauseChange,
    /// What is taken off.
    pub discounts: Change<Vec<Discount>>,
    /// What it is paid with.
    pub payment_method: Change<PaymentMethodId>,
    /// Whether a payment method that pays an invoice of it becomes its own.
    pub saves_payment_method: Change<bool>,
    /// How its invoices are paid.
    pub collection: Change<Collection>,
    /// Days in which an invoice that was sent is to be paid.
    pub days_until_due: Change<u32>,
    /// Where its invoices go.
    pub billing_address: Change<Address>,
    /// Where its goods go.
    pub delivery_address: Change<Address>,
    /// To whom its invoices go; an address that is taken away takes them with it.
    pub billing_contact: Change<Addressee>,
    /// To whom its goods go; an address that is taken away takes them with it.
    pub delivery_contact: Change<Addressee>,
    /// Where it was obtained.
    pub website: Change<WebsiteId>,
    /// For people.
    pub description: Change<String>,
    /// The merchant's own pairs.
    pub metadata: MetadataChange,
    /// The merchant's own fields, of any form.
    pub custom_fields: Change<Map<String, Value>>,
    /// Whether the schedule that decides the later phases makes the change.
    pub by_schedule: bool,
}

impl Default for Changes {
    fn default() -> Self {
        Self {
            items: Vec::new(),
            replaces_items: false,
            proration: Proration::CreateProrations,
            prorated_at: None,
            restarts: false,
            trial: TrialChange::Keep,
            trial_without_method: Change::Keep,
            cancel: CancelChange::Keep,
            pause: PauseChange::Keep,
            discounts: Change::Keep,
            payment_method: Change::Keep,
            saves_payment_method: Change::Keep,
            collection: Change::Keep,
            days_until_due: Change::Keep,
            billing_address: Change::Keep,
            delivery_address: Change::Keep,
            billing_contact: Change::Keep,
            delivery_contact: Change::Keep,
            website: Change::Keep,
            description: Change::Keep,
            metadata: MetadataChange::default(),
            custom_fields: Change::Keep,
            by_schedule: false,
        }
    }
}

impl Changes {
    /// Whether it changes what is billed, now or later.
    pub fn is_about_billing(&self) -> bool {
        !self.items.is_empty() || self.restarts || self.trial != TrialChange::Keep
    }
}

fn refuse(obstacle: Obstacle) -> Refusal {
    Refusal::StateForbids(obstacle)
}

fn invalid(field: Field, rule: Rule) -> Refusal {
    Refusal::Invalid(vec![Fault::new(field, rule)])
}

/// Decides a change: the same for one that is made and one that is only shown.
///
/// # Errors
/// [`Refusal::StateForbids`] where the state does not allow it;
/// [`Refusal::Invalid`] with every fault of its fields.
pub fn plan(current: &Subscription, changes: &Changes, terms: &Terms, now: Timestamp) -> Result<Planned, Refusal> {
    check_state(current, changes)?;
    let mut next = current.clone();
    apply_plain(&mut next, changes)?;
    let mut planned = if changes.is_about_billing() {
        bill(current, next, changes, terms, now)?
    } else {
        Planned::quiet(next, Vec::new())
    };
    let mut events = std::mem::take(&mut planned.events);
    pauses::change(&mut planned.next, &changes.pause, now, &mut events)?;
    cancellation::follow_period(&mut planned.next);
    cancellation::change(&mut planned.next, &changes.cancel, now, &mut events)?;
    if events.is_empty() && planned.next != *current {
        events.push(EventKind::SubscriptionUpdated);
    }
    if planned.next != *current {
        planned.next.updated = now;
    }
    planned.events = events;
    Ok(planned)
}

fn check_state(current: &Subscription, changes: &Changes) -> Result<(), Refusal> {
    let only_words = !changes.is_about_billing()
        && changes.pause == PauseChange::Keep
        && changes.discounts.is_keep()
        && changes.cancel.is_about_words();
    if current.is_over() && !only_words {
        return Err(refuse(Obstacle::SubscriptionOver));
    }
    if !changes.is_about_billing() {
        return Ok(());
    }
    if current.state == SubscriptionState::Incomplete {
        return Err(refuse(Obstacle::SubscriptionIncomplete));
    }
    if current.schedule.is_some() && !changes.by_schedule && !changes.items.is_empty() {
        return Err(refuse(Obstacle::HasSchedule));
    }
    Ok(())
}

fn apply_addresses(next: &mut OrderAddresses, changes: &Changes) {
    if matches!(changes.billing_address, Change::Clear) {
        next.billing_contact = None;
    }
    if matches!(changes.delivery_address, Change::Clear) {
        next.delivery_contact = None;
    }
    changes.billing_address.apply_to(&mut next.billing);
    changes.delivery_address.apply_to(&mut next.delivery);
    changes.billing_contact.apply_to(&mut next.billing_contact);
    changes.delivery_contact.apply_to(&mut next.delivery_contact);
}

/// What never costs anything.
fn apply_plain(next: &mut Subscription, changes: &Changes) -> Result<(), Refusal> {
    changes.trial_without_method.apply_or(&mut next.trial_without_method, TrialWithoutMethod::CreateInvoice);
    changes.payment_method.apply_to(&mut next.payment_method);
    changes.saves_payment_method.apply_or(&mut next.saves_payment_method, false);
    changes.collection.apply_or(&mut next.collection, Collection::Automatic);
    changes.days_until_due.apply_to(&mut next.days_until_due);
    apply_addresses(&mut next.addresses, changes);
    changes.website.apply_to(&mut next.website);
    changes.description.apply_to(&mut next.description);
    changes.custom_fields.apply_or(&mut next.custom_fields, Map::new());
    changes.discounts.apply_or(&mut next.discounts, Vec::new());
    check_collection(next.collection, &mut next.days_until_due, changes.days_until_due.value().is_some())?;
    if next.discounts.len() > MAX_DISCOUNTS {
        return Err(invalid(Field::Discount(MAX_DISCOUNTS), Rule::TooMany { max_entries: MAX_DISCOUNTS }));
    }
    next.metadata = changes.metadata.apply(&next.metadata).map_err(|rule| invalid(Field::Metadata, rule))?;
    Ok(())
}

/// An invoice that is sent has days in which it is to be paid, and no other has.
pub(super) fn check_collection(collection: Collection, days: &mut Option<u32>, said: bool) -> Result<(), Refusal> {
    match (collection, *days) {
        (Collection::SendInvoice, None) => Err(invalid(Field::DaysUntilDue, Rule::Required)),
        (Collection::Automatic, Some(_)) if said => Err(invalid(Field::DaysUntilDue, Rule::Excludes)),
        (Collection::Automatic, _) => {
            *days = None;
            Ok(())
        }
        (Collection::SendInvoice, Some(_)) => Ok(()),
    }
}

/// How a change moves the running period.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Course {
    /// It goes on.
    Same,
    /// A new one begins now and is billed.
    Restart,
    /// A trial begins now.
    Trial(Timestamp),
    /// The running trial gets another end.
    TrialMoved(Timestamp),
}

/// The items and the period after a change, and what the change comes to.
fn bill(
    current: &Subscription,
    mut next: Subscription,
    changes: &Changes,
    terms: &Terms,
    now: Timestamp,
) -> Result<Planned, Refusal> {
    if !changes.items.is_empty() {
        let sorted = sort_items(&current.items, &changes.items, changes.replaces_items, terms, now);
        let sorted = sorted.map_err(Refusal::Invalid)?;
        if sorted.currency != current.currency {
            return Err(invalid(Field::Items, Rule::CurrencyMismatch));
        }
        next.items = sorted.items;
        next.every = sorted.every;
    }
    let from = periods::whole_second(now);
    let counted = prorated_from(current, changes.prorated_at, from)?;
    let course = course(current, &next, changes, terms, from)?;
    let mut lines = settle(current, &mut next, course, (changes.proration, counted), terms);
    lines.extend(settle_usage(current, &next, course, (changes.proration, from), terms));
    move_period(&mut next, course, from);
    if course != Course::Same {
        next.items.iter_mut().for_each(|item| item.counts_from = None);
    }
    let mut billing = if lines.is_empty() { Billing::Nothing } else { Billing::Hold };
    if course == Course::Restart {
        terms.set_bases(&mut next, from);
        lines.extend(prorations::for_period(&next, terms, next.period));
        billing = Billing::Now(BillingReason::SubscriptionUpdate);
    } else if changes.proration == Proration::AlwaysInvoice && !lines.is_empty() {
        billing = Billing::Now(BillingReason::SubscriptionUpdate);
        next.discounts = coupons::after_invoice(next.discounts);
    }
    let mut events = Vec::new();
    if current.state == SubscriptionState::Trialing && next.state == SubscriptionState::Active {
        events.push(EventKind::SubscriptionTrialEnded);
        if next.activated.is_none() {
            next.activated = Some(now);
            events.push(EventKind::SubscriptionActivated);
        }
    }
    if next.items != current.items && agreed(&next.items) != agreed(&current.items) {
        events.extend(items_changed(current, &next, terms));
    } else if next != *current {
        events.insert(0, EventKind::SubscriptionUpdated);
    }
    Ok(Planned { next, events, lines, billing, pause: None })
}

fn agreed(items: &[Item]) -> Vec<(&str, &str, u64)> {
    items.iter().map(|item| (item.id.as_str(), item.price.as_str(), item.quantity)).collect()
}

/// The facts of other items: that they changed, and to more or to less.
pub(crate) fn items_changed(current: &Subscription, next: &Subscription, terms: &Terms) -> Vec<EventKind> {
    let mut events = vec![EventKind::SubscriptionItemsChanged];
    match compare_pace(current, next, terms) {
        std::cmp::Ordering::Less => events.push(EventKind::SubscriptionDowngraded),
        std::cmp::Ordering::Greater => events.push(EventKind::SubscriptionUpgraded),
        std::cmp::Ordering::Equal => {}
    }
    events
}

/// Whether the items of `next` come to more in the same time than those of `current`.
pub fn compare_pace(current: &Subscription, next: &Subscription, terms: &Terms) -> std::cmp::Ordering {
    let pace = |subscription: &Subscription, other: Every| {
        i128::from(terms.total_minor(&subscription.items)) * i128::from(other.mean_seconds())
    };
    pace(next, current.every).cmp(&pace(current, next.every))
}

fn prorated_from(current: &Subscription, asked: Option<Timestamp>, from: Timestamp) -> Result<Timestamp, Refusal> {
    let Some(asked) = asked else { return Ok(from) };
    let asked = periods::whole_second(asked);
    if asked < current.period.start || asked > current.period.end {
        let (min, max) = (current.period.start.as_second(), current.period.end.as_second());
        return Err(invalid(Field::ProrationDate, Rule::OutOfRange { min, max }));
    }
    Ok(asked)
}

fn course(
    current: &Subscription,
    next: &Subscription,
    changes: &Changes,
    terms: &Terms,
    from: Timestamp,
) -> Result<Course, Refusal> {
    let on_trial = current.state == SubscriptionState::Trialing;
    match changes.trial {
        TrialChange::Until(end) => {
            let end = periods::whole_second(end);
            let latest = periods::seconds_after(from, MAX_TRIAL_DAYS * periods::DAY_SECONDS);
            if end <= from {
                return Err(invalid(Field::TrialEnd, Rule::NotInFuture));
            }
            if end > latest {
                let (min, max) = (from.as_second() + 1, latest.as_second());
                return Err(invalid(Field::TrialEnd, Rule::OutOfRange { min, max }));
            }
            return Ok(if on_trial { Course::TrialMoved(end) } else { Course::Trial(end) });
        }
        TrialChange::EndNow if on_trial => return Ok(Course::Restart),
        TrialChange::EndNow | TrialChange::Keep => {}
    }
    // Nothing is billed of a subscription that is on trial or stands still: its
    // first period is still to come.
    if on_trial || current.state == SubscriptionState::Paused {
        return Ok(Course::Same);
    }
    let was_free = terms.total_minor(&current.items) == 0 && terms.total_minor(&next.items) > 0;
    let restarts = changes.restarts || next.every != current.every || was_free;
    Ok(if restarts { Course::Restart } else { Course::Same })
}

/// What unused and remaining time come to; the bases of the items move along.
fn settle(
    current: &Subscription,
    next: &mut Subscription,
    course: Course,
    (proration, counted): (Proration, Timestamp),
    terms: &Terms,
) -> Vec<Charge> {
    if matches!(current.state, SubscriptionState::Trialing | SubscriptionState::Paused) {
        return Vec::new();
    }
    let rest = Rest::of(current, counted);
    let is_prorated = proration != Proration::None;
    let kept = |item: &Item, others: &[Item]| {
        others.iter().any(|other| other.id == item.id && other.price == item.price && other.quantity == item.quantity)
    };
    let all_end = course != Course::Same;
    let mut lines = Vec::new();
    if is_prorated {
        let ending = current.items.iter().filter(|item| all_end || !kept(item, &next.items));
        lines.extend(ending.filter_map(|item| prorations::unused(item, terms, rest)));
    }
    if all_end {
        for item in &mut next.items {
            item.basis_minor = 0;
        }
        return lines;
    }
    if !is_prorated {
        return lines;
    }
    // A discount for some invoices takes its part of one that is made now, not of
    // what only waits for the next one.
    let mut counted_now = next.clone();
    if proration != Proration::AlwaysInvoice {
        counted_now.discounts.retain(|discount| discount.invoices.is_none());
    }
    let nets = terms.net_minor(&counted_now, next.period, counted);
    for (item, net) in next.items.iter_mut().zip(nets) {
        if !kept(item, &current.items) {
            item.basis_minor = net;
            lines.extend(prorations::remaining(item, terms, rest));
        }
    }
    lines
}

/// What was used of items whose price ends now. Where the period goes on, that is billed
/// in the flexible billing mode alone and not without prorations; in the classic one it is
/// never billed (Stripe's documentation of meters). Where the period ends, what was used
/// of the items that stay is billed like at every end of a period.
fn settle_usage(
    current: &Subscription,
    next: &Subscription,
    course: Course,
    (proration, from): (Proration, Timestamp),
    terms: &Terms,
) -> Vec<Charge> {
    if matches!(current.state, SubscriptionState::Trialing | SubscriptionState::Paused) {
        return Vec::new();
    }
    let bills_ends = current.billing_mode == BillingMode::Flexible && proration != Proration::None;
    let stays = |item: &Item| next.items.iter().any(|other| other.id == item.id && other.price == item.price);
    let is_billed = |item: &&Item| if stays(item) { course != Course::Same } else { bills_ends };
    let billed = current.items.iter().filter(is_billed);
    let charges = billed.filter_map(|item| prorations::usage_of(item, terms, current.period.start, from));
    charges.filter(|charge| charge.amount_minor != 0).collect()
}

fn move_period(next: &mut Subscription, course: Course, from: Timestamp) {
    match course {
        Course::Same => {}
        Course::Restart => {
            if next.state == SubscriptionState::Trialing {
                next.state = SubscriptionState::Active;
                next.trial = next.trial.map(|trial| Period { end: from.max(trial.start), ..trial });
            }
            next.anchor = from;
            next.period = super::renewal::period_from(next, from);
        }
        Course::Trial(end) => {
            next.state = SubscriptionState::Trialing;
            next.trial = Some(Period { start: from, end });
            next.trial_noticed = false;
            next.anchor = end;
            next.period = Period { start: from, end };
        }
        Course::TrialMoved(end) => {
            let start = next.trial.map_or(next.period.start, |trial| trial.start);
            next.trial = Some(Period { start, end });
            next.trial_noticed = false;
            next.anchor = end;
            next.period.end = end;
        }
    }
}

/// The end of a cancellation that follows the period: the classic billing mode.
pub(super) fn end_follows(subscription: &Subscription) -> bool {
    subscription.billing_mode == BillingMode::Classic
        && subscription.cancel.as_ref().is_some_and(|end| end.at_period_end)
}
