//! How a subscription begins.

use jiff::Timestamp;
use serde_json::{Map, Value};

use super::cancellation::{self, CancelChange};
use super::changes::{self, MAX_TRIAL_DAYS};
use super::terms::{Billing, ItemChange, Planned, Sorted, Terms, sort_items};
use super::{
    BillingMode, Collection, MAX_DISCOUNTS, OrderAddresses, Period, Subscription, SubscriptionState,
    TrialWithoutMethod, reactivation, renewal,
};
use crate::coupons::Discount;
use crate::events::EventKind;
use crate::features::Proration;
use crate::ids::{CustomerId, PaymentMethodId, SubscriptionId, TestClockId, WebsiteId};
use crate::invoices::BillingReason;
use crate::metadata::Metadata;
use crate::periods::{self, DAY_SECONDS};
use crate::prorations;
use crate::refusals::{Fault, Field, Refusal, Rule};

/// The earliest that a subscription can have begun before it is made, in days.
pub const MAX_BACKDATE_DAYS: i64 = 3_660;

/// Whether a subscription begins with a trial.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Trial {
    /// It does not.
    #[default]
    None,
    /// With the longest one of its prices.
    OfPrices,
    /// With so many days.
    Days(u32),
    /// Until this time.
    Until(Timestamp),
}

/// How a first invoice is paid.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum FirstPayment {
    /// At once; where that fails the subscription waits for another payment.
    #[default]
    AllowIncomplete,
    /// By the customer: the subscription waits for it.
    DefaultIncomplete,
    /// At once; where that fails there is no subscription.
    ErrorIfIncomplete,
}

/// What a subscription is made from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewSubscription {
    /// Its id.
    pub id: SubscriptionId,
    /// Who pays.
    pub customer: CustomerId,
    /// Where it was obtained.
    pub website: Option<WebsiteId>,
    /// What is agreed.
    pub items: Vec<ItemChange>,
    /// How its invoices are paid.
    pub collection: Collection,
    /// Days in which an invoice that was sent is to be paid.
    pub days_until_due: Option<u32>,
    /// How changes show.
    pub billing_mode: BillingMode,
    /// What it is paid with.
    pub payment_method: Option<PaymentMethodId>,
    /// Whether it begins with a trial.
    pub trial: Trial,
    /// What happens when the trial ends and there is nothing to pay with.
    pub trial_without_method: TrialWithoutMethod,
    /// Whether a payment method that pays an invoice of it becomes its own.
    pub saves_payment_method: bool,
    /// A time that its periods are counted from; none for its beginning or the
    /// end of its trial.
    pub anchor: Option<Timestamp>,
    /// When it began, where that was earlier.
    pub backdate: Option<Timestamp>,
    /// Whether a first period that is not a whole one, and time before now, cost
    /// their part or nothing.
    pub proration: Proration,
    /// When it ends.
    pub cancel: CancelChange,
    /// What is taken off.
    pub discounts: Vec<Discount>,
    /// Its own addresses.
    pub addresses: OrderAddresses,
    /// For people.
    pub description: Option<String>,
    /// The merchant's own pairs.
    pub metadata: Metadata,
    /// The merchant's own fields, of any form.
    pub custom_fields: Map<String, Value>,
    /// The test clock that its customer lives by.
    pub clock: Option<TestClockId>,
}

/// Decides a new subscription.
///
/// # Errors
/// [`Refusal::Invalid`] with the faults of its fields.
pub fn create(new: &NewSubscription, terms: &Terms, now: Timestamp) -> Result<Planned, Refusal> {
    let sorted = sort_items(&[], &new.items, false, terms, now);
    let Sorted { mut items, every, currency } = sorted.map_err(Refusal::Invalid)?;
    // What was used before it was made counts where its first period began before.
    items.iter_mut().for_each(|item| item.counts_from = None);
    if terms.customer_currency.is_some_and(|known| known != currency) {
        return Err(invalid(Field::ItemPrice(0), Rule::CurrencyMismatch));
    }
    if new.discounts.len() > MAX_DISCOUNTS {
        return Err(invalid(Field::Discount(MAX_DISCOUNTS), Rule::TooMany { max_entries: MAX_DISCOUNTS }));
    }
    let from = periods::whole_second(now);
    let started = started(new, from)?;
    let trial_end = trial_end(new, &items, terms, from)?;
    let base = trial_end.unwrap_or(from);
    let anchor = new.anchor.map_or(base, periods::whole_second);
    let latest = periods::after(base, every);
    if anchor > latest {
        let (min, max) = (i64::MIN, latest.as_second());
        return Err(invalid(Field::Anchor, Rule::OutOfRange { min, max }));
    }
    let mut days_until_due = new.days_until_due;
    changes::check_collection(new.collection, &mut days_until_due, new.days_until_due.is_some())?;
    let next = Subscription {
        id: new.id.clone(),
        customer: new.customer.clone(),
        website: new.website.clone(),
        state: SubscriptionState::Active,
        collection: new.collection,
        days_until_due,
        currency,
        billing_mode: new.billing_mode,
        items,
        every,
        anchor,
        period: Period { start: from, end: base },
        trial: trial_end.map(|end| Period { start: from, end }),
        trial_noticed: false,
        trial_without_method: new.trial_without_method,
        started,
        activated: None,
        incomplete_since: None,
        reactivated: None,
        cancel: None,
        ending: None,
        ended: None,
        pause: None,
        pending: None,
        discounts: new.discounts.clone(),
        payment_method: new.payment_method.clone(),
        saves_payment_method: new.saves_payment_method,
        schedule: None,
        first_invoice: None,
        latest_invoice: None,
        renewals: 0,
        addresses: new.addresses.clone(),
        clock: new.clock.clone(),
        description: new.description.clone(),
        metadata: new.metadata.clone(),
        custom_fields: new.custom_fields.clone(),
        created: now,
        updated: now,
    };
    begin(next, new, terms, now)
}

/// The first period, and what it comes to.
fn begin(mut next: Subscription, new: &NewSubscription, terms: &Terms, now: Timestamp) -> Result<Planned, Refusal> {
    let from = next.period.start;
    let mut events = vec![EventKind::SubscriptionCreated];
    let mut unheard = Vec::new();
    if next.trial.is_some() {
        next.state = SubscriptionState::Trialing;
        cancellation::change(&mut next, &new.cancel, now, &mut unheard)?;
        let mut lines = prorations::for_trial(&next, terms, next.period);
        lines.extend(prorations::for_fees(&next, terms, from));
        let billing = Billing::Now(BillingReason::SubscriptionCreate);
        return Ok(Planned { next, events, lines, billing, pause: None });
    }
    // An end at a time to come cuts the first period; one at its end follows from it.
    let at_period_end = matches!(new.cancel, CancelChange::Schedule(cancellation::When::AtPeriodEnd, _));
    if !at_period_end {
        cancellation::change(&mut next, &new.cancel, now, &mut unheard)?;
    }
    let whole = periods::period_containing(next.anchor, next.every, from);
    let start = whole.start.max(next.started);
    next.period = Period { start, ..renewal::period_from(&next, from) };
    if at_period_end {
        cancellation::change(&mut next, &new.cancel, now, &mut unheard)?;
    }
    terms.set_bases(&mut next, from);
    let mut lines = prorations::for_period(&next, terms, next.period);
    if new.proration == Proration::None && next.period != whole {
        for line in &mut lines {
            line.amount_minor = 0;
        }
        for item in &mut next.items {
            item.basis_minor = 0;
        }
    } else if new.proration != Proration::None && next.started < start {
        let past = Period { start: next.started, end: start };
        lines.splice(0..0, prorations::for_past(&next, terms, past));
    }
    lines.extend(prorations::for_fees(&next, terms, from));
    reactivation::open(&mut next, prorations::total_minor(&lines), now);
    if next.state == SubscriptionState::Active {
        events.push(EventKind::SubscriptionActivated);
    }
    Ok(Planned { next, events, lines, billing: Billing::Now(BillingReason::SubscriptionCreate), pause: None })
}

/// The first invoice of a new subscription takes more than the lines of its plans, in
/// minor units: where those come to nothing, it is this payment that the subscription
/// waits for. A trial waits for one only where it is not to begin without it.
pub fn owe_more(planned: &mut Planned, more_minor: i64, first_payment: FirstPayment, now: Timestamp) {
    let total_minor = prorations::total_minor(&planned.lines).saturating_add(more_minor);
    let waits = match planned.next.state {
        SubscriptionState::Active => more_minor != 0,
        SubscriptionState::Trialing => {
            let is_collected = planned.next.collection == Collection::Automatic && total_minor > 0;
            first_payment == FirstPayment::ErrorIfIncomplete && is_collected
        }
        _ => false,
    };
    if !waits {
        return;
    }
    planned.next.activated = None;
    reactivation::open(&mut planned.next, total_minor, now);
    if planned.next.state != SubscriptionState::Active {
        planned.events.retain(|event| *event != EventKind::SubscriptionActivated);
    }
}

fn invalid(field: Field, rule: Rule) -> Refusal {
    Refusal::Invalid(vec![Fault::new(field, rule)])
}

fn started(new: &NewSubscription, from: Timestamp) -> Result<Timestamp, Refusal> {
    let Some(backdate) = new.backdate.map(periods::whole_second) else { return Ok(from) };
    let earliest = periods::seconds_after(from, -MAX_BACKDATE_DAYS * DAY_SECONDS);
    if backdate > from {
        return Err(invalid(Field::Backdate, Rule::NotInPast));
    }
    if backdate < earliest {
        let (min, max) = (earliest.as_second(), from.as_second());
        return Err(invalid(Field::Backdate, Rule::OutOfRange { min, max }));
    }
    Ok(backdate)
}

/// When the trial ends; none without one.
fn trial_end(
    new: &NewSubscription,
    items: &[super::Item],
    terms: &Terms,
    from: Timestamp,
) -> Result<Option<Timestamp>, Refusal> {
    let days = match new.trial {
        Trial::None => return Ok(None),
        Trial::Until(end) => {
            let end = periods::whole_second(end);
            if end <= from {
                return Err(invalid(Field::TrialEnd, Rule::NotInFuture));
            }
            return within(from, end).map(Some);
        }
        Trial::Days(days) => days,
        Trial::OfPrices => {
            let days = |item: &super::Item| {
                terms.offer(&item.price).and_then(|offer| offer.price.recurring.as_ref()?.trial_days)
            };
            items.iter().filter_map(days).max().unwrap_or(0)
        }
    };
    if days == 0 {
        return Ok(None);
    }
    within(from, periods::seconds_after(from, i64::from(days).saturating_mul(DAY_SECONDS))).map(Some)
}

fn within(from: Timestamp, end: Timestamp) -> Result<Timestamp, Refusal> {
    let latest = periods::seconds_after(from, MAX_TRIAL_DAYS * DAY_SECONDS);
    if end > latest {
        let (min, max) = (from.as_second() + 1, latest.as_second());
        return Err(invalid(Field::TrialEnd, Rule::OutOfRange { min, max }));
    }
    Ok(end)
}
