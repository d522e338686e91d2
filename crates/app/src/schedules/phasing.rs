//! What is taken off during the phases of a schedule: looked up when the phases are laid
//! out, redeemed when a phase begins.

use billfold_domain::coupons::Discount;
use billfold_domain::customers::Customer;
use billfold_domain::ids::SubscriptionId;
use billfold_domain::schedules::Phase;
use billfold_domain::schedules::phases::PhaseOrder;
use billfold_domain::subscriptions::Subscription;
use billfold_domain::{Fault, Field, Refusal, Rule};
use billfold_store::Tx;

use super::PhaseDraft;
use crate::coupons::{CouponOrCode, consider, honor, take_back};
use crate::errors::{Error, Result};
use crate::facts::Act;
use crate::subscriptions::DiscountWish;

/// The phases that a command says, with their discounts. What the subscription or an
/// earlier layout of the phases has already goes on under its id.
pub(super) fn orders(
    act: &Act,
    tx: &mut Tx<'_>,
    (customer, subscription): (&Customer, Option<&Subscription>),
    laid_out: &[Phase],
    drafts: &[PhaseDraft],
) -> Result<Vec<PhaseOrder>> {
    let mut known: Vec<Discount> = subscription.map(|one| one.discounts.clone()).unwrap_or_default();
    known.extend(laid_out.iter().flat_map(|phase| phase.discounts.iter().cloned()));
    known.extend(customer.discount.clone());
    let mut orders = Vec::new();
    for (phase, draft) in drafts.iter().enumerate() {
        let mut order = draft.order.clone();
        let wishes = draft.discounts.value().map(Vec::as_slice).unwrap_or_default();
        order.clears_discounts = !draft.discounts.is_keep() && wishes.is_empty();
        for (discount, wish) in wishes.iter().enumerate() {
            let field = Field::PhaseDiscount { phase, discount };
            let found = meant(act, tx, (customer, &known), wish, field)?;
            if order.discounts.iter().any(|other| other.id == found.id) {
                return Err(Fault::new(field, Rule::Duplicate).into());
            }
            known.push(found.clone());
            order.discounts.push(found);
        }
        orders.push(order);
    }
    Ok(orders)
}

/// The discount that a wish means.
fn meant(
    act: &Act,
    tx: &mut Tx<'_>,
    (customer, known): (&Customer, &[Discount]),
    wish: &DiscountWish,
    field: Field,
) -> Result<Discount> {
    let is_meant = |discount: &&Discount| match wish {
        DiscountWish::Existing(id) => discount.id == *id,
        DiscountWish::New(CouponOrCode::Coupon(id)) => {
            discount.coupon == *id && discount.promotion_code.is_none() && !discount.is_over(act.now)
        }
        DiscountWish::New(CouponOrCode::Code(id)) => {
            discount.promotion_code.as_ref() == Some(id) && !discount.is_over(act.now)
        }
        DiscountWish::New(CouponOrCode::Word(_)) => false,
    };
    if let Some(discount) = known.iter().find(is_meant) {
        return Ok(discount.clone());
    }
    let DiscountWish::New(what) = wish else { return Err(Fault::new(field, Rule::Missing).into()) };
    match consider(act, tx, customer, None, what) {
        Ok(considered) => Ok(considered.discount),
        Err(Error::Refused(Refusal::Invalid(found))) => {
            let rule = found.into_iter().next().map_or(Rule::Missing, |fault| fault.rule);
            Err(Fault::new(field, rule).into())
        }
        Err(error) => Err(error),
    }
}

/// Redeems what a phase that begins takes off for the first time, and takes back what it
/// takes off no more. What was agreed when the phases were laid out counts, be the
/// coupon used up since.
pub(crate) fn redeem(
    act: &Act,
    tx: &mut Tx<'_>,
    (customer, subscription): (&Customer, &SubscriptionId),
    before: &[Discount],
    after: &[Discount],
) -> Result<()> {
    let has = |many: &[Discount], one: &Discount| many.iter().any(|other| other.id == one.id);
    for discount in after.iter().filter(|discount| !has(before, discount)) {
        honor(act, tx, (&customer.id, Some(subscription)), discount)?;
    }
    for discount in before.iter().filter(|discount| !has(after, discount) && !discount.is_over(act.now)) {
        take_back(act, tx, &discount.id)?;
    }
    Ok(())
}

/// What phases take off.
pub(super) fn discounts_of(orders: &[PhaseOrder]) -> impl Iterator<Item = &Discount> {
    orders.iter().flat_map(|order| &order.discounts)
}

/// Whether what a command says leaves the running phase as it is.
pub(super) fn is_same(running: &Phase, said: &Phase) -> bool {
    let says_nothing = said.discounts.is_empty() && !said.clears_discounts;
    running.items == said.items && (says_nothing || running.discounts == said.discounts)
}
