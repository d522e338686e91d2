//! Coupons and promotion codes, redeemed for a subscription.

use billfold_domain::coupons::Discount;
use billfold_domain::currency::Currency;
use billfold_domain::customers::Customer;
use billfold_domain::ids::{DiscountId, SubscriptionId};
use billfold_domain::{Fault, Field, Refusal, Rule};
use billfold_store::Tx;

use crate::coupons::{CouponOrCode, record, reserve, take_back};
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

/// The discounts of a subscription after a command, counted but not yet recorded.
#[derive(Debug, Default)]
pub(super) struct Redeemed {
    /// All of them.
    pub(super) taken: Vec<Discount>,
    /// Those of them that are new.
    pub(super) fresh: Vec<Discount>,
    /// What the command does not name any more.
    pub(super) ended: Vec<DiscountId>,
}

impl Redeemed {
    /// Records what is new, and takes back what is not named any more.
    pub(super) fn record(&self, act: &Act, tx: &mut Tx<'_>, of: &For<'_>) -> Result<()> {
        for discount in &self.fresh {
            record(act, tx, (&of.customer.id, Some(of.subscription)), discount)?;
        }
        for id in &self.ended {
            take_back(act, tx, id)?;
        }
        Ok(())
    }
}

/// The discounts of a subscription after a command: what it names, redeemed where
/// it is new, and nothing else. What it does not name any more is taken back.
///
/// # Errors
/// [`Refusal::Invalid`] naming the discount by its place.
pub(super) fn redeem(act: &Act, tx: &mut Tx<'_>, of: &For<'_>, wishes: &[DiscountWish]) -> Result<Vec<Discount>> {
    let redeemed = reserved(act, tx, of, wishes)?;
    redeemed.record(act, tx, of)?;
    Ok(redeemed.taken)
}

/// The same, only counted: whoever calls this records it or gives it back.
///
/// # Errors
/// [`Refusal::Invalid`] naming the discount by its place.
pub(super) fn reserved(act: &Act, tx: &mut Tx<'_>, of: &For<'_>, wishes: &[DiscountWish]) -> Result<Redeemed> {
    let mut faults = Vec::new();
    let mut taken: Vec<Discount> = Vec::new();
    let mut fresh: Vec<Discount> = Vec::new();
    for (place, wish) in wishes.iter().enumerate() {
        let found = match (existing(of, wish, act), wish) {
            (Some(discount), _) => Ok(discount),
            (None, DiscountWish::Existing(_)) => Err(Rule::Missing),
            (None, DiscountWish::New(what)) => match reserve(act, tx, of.customer, of.amount, what) {
                Ok(discount) => {
                    fresh.push(discount.clone());
                    Ok(discount)
                }
                Err(Error::Refused(Refusal::Invalid(found))) => {
                    Err(found.into_iter().next().map_or(Rule::Missing, |fault| fault.rule))
                }
                Err(error) => return Err(error),
            },
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
    let ended = of.existing.iter().filter(|discount| !taken.iter().any(|kept| kept.id == discount.id));
    let ended = ended.map(|discount| discount.id.clone()).collect();
    Ok(Redeemed { taken, fresh, ended })
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
