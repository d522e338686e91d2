//! Coupons and promotion codes, redeemed for a subscription.

use billfold_domain::coupons::Discount;
use billfold_domain::currency::Currency;
use billfold_domain::customers::Customer;
use billfold_domain::ids::{DiscountId, SubscriptionId};
use billfold_domain::{Fault, Field, Refusal, Rule};
use billfold_store::Tx;

use crate::coupons::{CouponOrCode, redeem_for, take_back};
use crate::errors::{Error, Result};
use crate::facts::Act;

/// What is to be taken off a subscription.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DiscountWish {
    /// What is taken off already, by the id of the discount.
    Existing(DiscountId),
    /// A coupon or a promotion code. One that is taken off already stays as it is.
    New(CouponOrCode),
}

/// For whom discounts are redeemed.
pub(super) struct For<'a> {
    /// The customer.
    pub(super) customer: &'a Customer,
    /// The subscription.
    pub(super) subscription: &'a SubscriptionId,
    /// What is taken off it so far.
    pub(super) existing: &'a [Discount],
    /// What it comes to, in minor units, where that is known.
    pub(super) amount: Option<(i64, Currency)>,
}

/// The discounts of a subscription after a command: what it names, redeemed where
/// it is new, and nothing else. What it does not name any more is taken back.
///
/// # Errors
/// [`Refusal::Invalid`] naming the discount by its place.
pub(super) fn redeem(act: &Act, tx: &mut Tx<'_>, of: &For<'_>, wishes: &[DiscountWish]) -> Result<Vec<Discount>> {
    let mut faults = Vec::new();
    let mut taken: Vec<Discount> = Vec::new();
    for (place, wish) in wishes.iter().enumerate() {
        let found = match (existing(of, wish, act), wish) {
            (Some(discount), _) => Ok(discount),
            (None, DiscountWish::Existing(_)) => Err(Rule::Missing),
            (None, DiscountWish::New(what)) => {
                match redeem_for(act, tx, of.customer, (Some(of.subscription), of.amount), what) {
                    Ok(discount) => Ok(discount),
                    Err(Error::Refused(Refusal::Invalid(found))) => {
                        Err(found.into_iter().next().map_or(Rule::Missing, |fault| fault.rule))
                    }
                    Err(error) => return Err(error),
                }
            }
        };
        match found {
            Ok(discount) if taken.iter().any(|other| other.id == discount.id) => {
                faults.push(Fault::new(Field::Discount(place), Rule::Duplicate));
            }
            Ok(discount) => taken.push(discount),
            Err(rule) => faults.push(Fault::new(Field::Discount(place), rule)),
        }
    }
    if !faults.is_empty() {
        return Err(faults.into());
    }
    for discount in of.existing {
        if !taken.iter().any(|kept| kept.id == discount.id) {
            take_back(act, tx, &discount.id)?;
        }
    }
    Ok(taken)
}

/// What is taken off already and meant by a wish.
fn existing(of: &For<'_>, wish: &DiscountWish, act: &Act) -> Option<Discount> {
    let is_meant = |discount: &&Discount| match wish {
        DiscountWish::Existing(id) => discount.id == *id,
        DiscountWish::New(CouponOrCode::Coupon(id)) => discount.coupon == *id && !discount.is_over(act.now),
        DiscountWish::New(CouponOrCode::Code(id)) => {
            discount.promotion_code.as_ref() == Some(id) && !discount.is_over(act.now)
        }
        DiscountWish::New(CouponOrCode::Word(_)) => false,
    };
    of.existing.iter().chain(&of.customer.discount).find(is_meant).cloned()
}
