//! What a command says about a coupon, and what becomes of it.

use jiff::Timestamp;

use super::{
    Coupon, Duration, MAX_INVOICES, MAX_MONTHS, MAX_OFF_MINOR, MAX_REDEMPTIONS, MAX_RESTRICTED, Off, WHOLE_PERCENT,
};
use crate::change::Change;
use crate::currency::Currency;
use crate::events::EventKind;
use crate::ids::{CouponId, CustomerId, PriceId, ProductId};
use crate::metadata::{Metadata, MetadataChange};
use crate::refusals::{Fault, Field, Obstacle, Refusal, Rule};

/// What a command says about a coupon, field by field.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CouponChanges {
    /// Its name.
    pub name: Change<String>,
    /// How much; a new coupon needs one.
    pub off: Change<Off>,
    /// For how long; one invoice where a new coupon does not say.
    pub duration: Change<Duration>,
    /// The products it is for.
    pub products: Change<Vec<ProductId>>,
    /// The prices it is for.
    pub prices: Change<Vec<PriceId>>,
    /// The customers who can redeem it.
    pub customers: Change<Vec<CustomerId>>,
    /// How often it can be redeemed in all.
    pub max_redemptions: Change<u64>,
    /// How often one customer can redeem it.
    pub max_per_customer: Change<u64>,
    /// The least that an invoice must come to.
    pub minimum: Change<(i64, Currency)>,
    /// The most that an invoice may come to.
    pub maximum: Change<(i64, Currency)>,
    /// From when it can be redeemed.
    pub redeem_from: Change<Timestamp>,
    /// When it can no longer be redeemed.
    pub redeem_by: Change<Timestamp>,
    /// The merchant's own pairs.
    pub metadata: MetadataChange,
}

/// What became of a coupon or a promotion code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision<T> {
    /// The record as it is to be stored.
    pub next: T,
    /// The fact, or none when nothing changed.
    pub event: Option<EventKind>,
}

/// Decides a new coupon.
///
/// # Errors
/// Every field that breaks a rule.
pub fn create(id: &CouponId, changes: &CouponChanges, now: Timestamp) -> Result<Decision<Coupon>, Vec<Fault>> {
    let Some(off) = changes.off.value() else {
        return Err(vec![Fault::new(Field::Off, Rule::Required)]);
    };
    let blank = Coupon {
        id: id.clone(),
        name: None,
        off: *off,
        duration: Duration::Once,
        products: Vec::new(),
        prices: Vec::new(),
        customers: Vec::new(),
        max_redemptions: None,
        max_per_customer: None,
        minimum: None,
        maximum: None,
        redeem_by: None,
        redeem_from: None,
        times_redeemed: 0,
        deleted: false,
        metadata: Metadata::default(),
        created: now,
        updated: now,
    };
    let next = changed(blank.clone(), changes)?;
    check(&next, None, now)?;
    Ok(Decision { next, event: Some(EventKind::CouponCreated) })
}

/// Decides a change of a coupon. What it takes off, for how long and of what stays
/// as it is once somebody redeemed it. Changes that change nothing leave `updated`
/// alone.
///
/// # Errors
/// [`Refusal::Invalid`] with every field that breaks a rule, [`Obstacle::CouponInUse`].
pub fn update(current: &Coupon, changes: &CouponChanges, now: Timestamp) -> Result<Decision<Coupon>, Refusal> {
    let mut next = changed(current.clone(), changes).map_err(Refusal::Invalid)?;
    if next == *current {
        return Ok(Decision { next, event: None });
    }
    check(&next, Some(current), now).map_err(Refusal::Invalid)?;
    if current.times_redeemed > 0 && !same_terms(current, &next) {
        return Err(Refusal::StateForbids(Obstacle::CouponInUse));
    }
    next.updated = now;
    Ok(Decision { next, event: Some(EventKind::CouponUpdated) })
}

/// Whether those who have redeemed it get the same.
fn same_terms(a: &Coupon, b: &Coupon) -> bool {
    a.off == b.off
        && a.duration == b.duration
        && a.products == b.products
        && a.prices == b.prices
        && a.minimum == b.minimum
        && a.maximum == b.maximum
}

/// Decides a deletion: nobody redeems it any more, and whoever did keeps it.
pub fn delete(current: &Coupon, now: Timestamp) -> Decision<Coupon> {
    let next = Coupon { deleted: true, updated: now, ..current.clone() };
    Decision { next, event: Some(EventKind::CouponDeleted) }
}

fn changed(mut coupon: Coupon, c: &CouponChanges) -> Result<Coupon, Vec<Fault>> {
    c.name.apply_to(&mut coupon.name);
    if let Some(off) = c.off.value() {
        coupon.off = *off;
    }
    c.duration.apply_or(&mut coupon.duration, Duration::Once);
    c.products.apply_or(&mut coupon.products, Vec::new());
    c.prices.apply_or(&mut coupon.prices, Vec::new());
    c.customers.apply_or(&mut coupon.customers, Vec::new());
    c.max_redemptions.apply_to(&mut coupon.max_redemptions);
    c.max_per_customer.apply_to(&mut coupon.max_per_customer);
    c.minimum.apply_to(&mut coupon.minimum);
    c.maximum.apply_to(&mut coupon.maximum);
    c.redeem_from.apply_to(&mut coupon.redeem_from);
    c.redeem_by.apply_to(&mut coupon.redeem_by);
    coupon.metadata = c.metadata.apply(&coupon.metadata).map_err(|rule| vec![Fault::new(Field::Metadata, rule)])?;
    Ok(coupon)
}

/// A fault where a number is not within a range.
fn range(field: Field, number: u64, max: u64) -> Option<Fault> {
    let max_shown = i64::try_from(max).unwrap_or(i64::MAX);
    (!(1..=max).contains(&number)).then(|| Fault::new(field, Rule::OutOfRange { min: 1, max: max_shown }))
}

/// A fault where an amount is not within what coupons speak of.
fn amount(field: Field, minor: i64) -> Option<Fault> {
    (!(1..=MAX_OFF_MINOR).contains(&minor)).then(|| Fault::new(field, Rule::OutOfRange { min: 1, max: MAX_OFF_MINOR }))
}

/// The place of the first entry that stands there twice.
pub(super) fn repeated<T: PartialEq>(entries: &[T]) -> Option<usize> {
    entries
        .iter()
        .enumerate()
        .find(|(at, entry)| entries.iter().take(*at).any(|other| other == *entry))
        .map(|(at, _)| at)
}

fn list<T: PartialEq>(field: Field, at: impl Fn(usize) -> Field, entries: &[T]) -> Option<Fault> {
    if entries.len() > MAX_RESTRICTED {
        return Some(Fault::new(field, Rule::TooMany { max_entries: MAX_RESTRICTED }));
    }
    repeated(entries).map(|place| Fault::new(at(place), Rule::Duplicate))
}

/// Checks a coupon as it would be stored. A time to redeem it by must be in the
/// future when it is set, not when something else changes.
fn check(next: &Coupon, current: Option<&Coupon>, now: Timestamp) -> Result<(), Vec<Fault>> {
    let mut faults = Vec::new();
    faults.extend(match next.off {
        Off::Percent(hundredths) => range(Field::Off, hundredths.into(), WHOLE_PERCENT.into()),
        Off::Amount { minor, .. } => amount(Field::Amount, minor),
    });
    faults.extend(match next.duration {
        Duration::Months(count) => range(Field::Duration, count.into(), MAX_MONTHS.into()),
        Duration::Invoices(count) => range(Field::Duration, count.into(), MAX_INVOICES.into()),
        Duration::Once | Duration::Forever => None,
    });
    let restriction = |_| Field::CouponRestriction;
    faults.extend(list(Field::CouponProduct(MAX_RESTRICTED), Field::CouponProduct, &next.products));
    faults.extend(list(Field::CouponRestriction, restriction, &next.prices));
    faults.extend(list(Field::CouponRestriction, restriction, &next.customers));
    faults.extend(next.max_redemptions.and_then(|most| range(Field::MaxRedemptions, most, MAX_REDEMPTIONS)));
    faults.extend(next.max_per_customer.and_then(|most| range(Field::CouponRestriction, most, MAX_REDEMPTIONS)));
    faults.extend(next.minimum.and_then(|(minor, _)| amount(Field::CouponRestriction, minor)));
    faults.extend(next.maximum.and_then(|(minor, _)| amount(Field::CouponRestriction, minor)));
    if let Some(by) = next.redeem_by {
        if current.and_then(|current| current.redeem_by) != Some(by) && by <= now {
            faults.push(Fault::new(Field::RedeemBy, Rule::NotInFuture));
        } else if next.redeem_from.is_some_and(|from| from >= by) {
            faults.push(Fault::new(Field::RedeemBy, Rule::OutOfOrder));
        }
    }
    if faults.is_empty() { Ok(()) } else { Err(faults) }
}
