//! Who can redeem what, and what comes of it.

use jiff::Timestamp;

use super::{Coupon, Discount, PromotionCode, Redemption};
use crate::currency::Currency;
use crate::ids::{CustomerId, DiscountId};
use crate::periods::whole_second;
use crate::refusals::{Fault, Field, Rule};

/// What must be known of the one who redeems.
#[derive(Clone, Debug)]
pub struct Redeemer<'a> {
    /// The customer.
    pub customer: &'a CustomerId,
    /// How often it redeemed this coupon before, redemptions that were taken back
    /// left out.
    pub times_before: u64,
    /// Whether it has paid an invoice.
    pub has_paid: bool,
    /// What it buys with this comes to, in minor units, where that is known.
    pub amount: Option<(i64, Currency)>,
}

impl Coupon {
    /// Why nobody can redeem it at a time.
    pub(super) fn invalid(&self, now: Timestamp) -> Option<Rule> {
        if self.deleted {
            return Some(Rule::Missing);
        }
        if self.redeem_by.is_some_and(|by| by <= now) {
            return Some(Rule::Expired);
        }
        if self.redeem_from.is_some_and(|from| from > now) {
            return Some(Rule::Inactive);
        }
        self.is_used_up().then_some(Rule::UsedUp)
    }

    fn forbids(&self, who: &Redeemer<'_>, now: Timestamp) -> Option<Rule> {
        if let Some(rule) = self.invalid(now) {
            return Some(rule);
        }
        if !self.customers.is_empty() && !self.customers.contains(who.customer) {
            return Some(Rule::Mismatch);
        }
        self.max_per_customer.is_some_and(|most| who.times_before >= most).then_some(Rule::OncePerCustomer)
    }
}

impl PromotionCode {
    /// Whether it was used as often as it can be.
    pub fn is_used_up(&self) -> bool {
        self.max_redemptions.is_some_and(|most| self.times_redeemed >= most)
    }

    /// Whether it can be used at a time by somebody, with its coupon.
    pub fn is_live(&self, coupon: &Coupon, now: Timestamp) -> bool {
        self.active && self.spent(now).is_none() && coupon.is_valid(now)
    }

    /// Why it is at its end at a time.
    pub(super) fn spent(&self, now: Timestamp) -> Option<Rule> {
        if self.expires.is_some_and(|end| end <= now) {
            return Some(Rule::Expired);
        }
        self.is_used_up().then_some(Rule::UsedUp)
    }

    fn forbids(&self, coupon: &Coupon, who: &Redeemer<'_>, now: Timestamp) -> Option<Rule> {
        if self.coupon != coupon.id {
            return Some(Rule::Mismatch);
        }
        // What is at its end says so, whether it was switched off by that or not.
        if let Some(rule) = self.spent(now) {
            return Some(rule);
        }
        if !self.active {
            return Some(Rule::Inactive);
        }
        if self.customer.as_ref().is_some_and(|only| only != who.customer) {
            return Some(Rule::Mismatch);
        }
        if self.first_time_only && who.has_paid {
            return Some(Rule::FirstTimeOnly);
        }
        let too_little = |(least, own): (i64, Currency)| {
            who.amount.is_some_and(|(minor, currency)| currency != own || minor < least)
        };
        if self.minimum.is_some_and(too_little) {
            return Some(Rule::BelowMinimum);
        }
        coupon.forbids(who, now)
    }
}

/// Redeems a coupon, by a promotion code where there is one. What it makes begins
/// with the second that it was redeemed in, as billing periods do, so that a
/// discount of three months covers three monthly periods.
///
/// # Errors
/// [`Field::PromotionCode`] with what forbids it where a code was used, otherwise
/// [`Field::Coupon`]: [`Rule::Missing`], [`Rule::Expired`], [`Rule::Inactive`],
/// [`Rule::UsedUp`], [`Rule::Mismatch`], [`Rule::OncePerCustomer`],
/// [`Rule::FirstTimeOnly`] or [`Rule::BelowMinimum`].
pub fn redeem(
    id: DiscountId,
    coupon: &Coupon,
    code: Option<&PromotionCode>,
    who: &Redeemer<'_>,
    now: Timestamp,
) -> Result<Discount, Fault> {
    let (field, forbidden) = match code {
        Some(code) => (Field::PromotionCode, code.forbids(coupon, who, now)),
        None => (Field::Coupon, coupon.forbids(who, now)),
    };
    if let Some(rule) = forbidden {
        return Err(Fault::new(field, rule));
    }
    let start = whole_second(now);
    Ok(Discount {
        id,
        coupon: coupon.id.clone(),
        promotion_code: code.map(|code| code.id.clone()),
        start,
        end: coupon.duration.end(start),
        invoices: coupon.duration.invoices(),
        uses: 0,
    })
}

/// A redemption that is taken back.
pub fn cancel(redemption: &Redemption, now: Timestamp) -> Redemption {
    Redemption { canceled: true, updated: now, ..redemption.clone() }
}
