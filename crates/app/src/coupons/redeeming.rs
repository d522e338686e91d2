//! The redemption of coupons within a transaction.

use billfold_domain::coupons::{self, Coupon, Discount, PromotionCode, Redeemer, Redemption};
use billfold_domain::currency::Currency;
use billfold_domain::customers::Customer;
use billfold_domain::events::EventKind;
use billfold_domain::ids::{CouponId, CustomerId, DiscountId, IdStyle, Noun, PromotionCodeId, SubscriptionId};
use billfold_domain::invoices::{Invoice, InvoiceState};
use billfold_domain::{Fault, Field, Rule};
use billfold_store::{Filter, Stored, Tx};

use crate::errors::Result;
use crate::facts::Act;
use crate::redemptions::columns;

/// What somebody redeems.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CouponOrCode {
    /// A coupon.
    Coupon(CouponId),
    /// A promotion code by its id.
    Code(PromotionCodeId),
    /// A promotion code by its word, in any case of letters.
    Word(String),
}

impl CouponOrCode {
    /// The field that is wrong where it is.
    fn field(&self) -> Field {
        match self {
            Self::Coupon(_) => Field::Coupon,
            Self::Code(_) | Self::Word(_) => Field::PromotionCode,
        }
    }
}

/// What can be redeemed, and what would come of it.
#[derive(Clone, Debug)]
pub(crate) struct Considered {
    /// The discount.
    pub(crate) discount: Discount,
    /// Its coupon.
    pub(crate) coupon: Stored<Coupon>,
    /// The code that brought it.
    pub(crate) code: Option<Stored<PromotionCode>>,
}

/// Finds out what a redemption would come to, and keeps nothing. `amount` is what
/// the customer buys with it, in minor units, where that is known.
///
/// # Errors
/// A fault of [`Field::Coupon`] or [`Field::PromotionCode`].
pub(crate) fn consider(
    act: &Act,
    tx: &mut Tx<'_>,
    customer: &Customer,
    amount: Option<(i64, Currency)>,
    what: &CouponOrCode,
) -> Result<Considered> {
    let missing = || Fault::new(what.field(), Rule::Missing);
    let code = match what {
        CouponOrCode::Coupon(_) => None,
        CouponOrCode::Code(id) => Some(tx.get_locked::<PromotionCode>(id.as_str())?.ok_or_else(missing)?),
        CouponOrCode::Word(word) => {
            let found = crate::promotion_codes::of_word(tx, word, &customer.id, act.now)?;
            Some(found.ok_or_else(missing)?)
        }
    };
    let coupon = match (&code, what) {
        (Some(code), _) => code.value.coupon.clone(),
        (None, CouponOrCode::Coupon(id)) => id.clone(),
        (None, _) => return Err(missing().into()),
    };
    // The lock keeps two customers from redeeming the last one.
    let coupon = tx.get_locked::<Coupon>(coupon.as_str())?.ok_or_else(missing)?;
    let who = Redeemer {
        customer: &customer.id,
        times_before: match coupon.value.max_per_customer {
            Some(_) => times(tx, &coupon.value.id, &customer.id)?,
            None => 0,
        },
        has_paid: match &code {
            Some(code) if code.value.first_time_only => has_paid(tx, &customer.id)?,
            _ => false,
        },
        amount,
    };
    let id = act.app.next_id(IdStyle::Base62);
    let discount = coupons::redeem(id, &coupon.value, code.as_ref().map(|code| &code.value), &who, act.now)?;
    Ok(Considered { discount, coupon, code })
}

/// How often a customer redeemed a coupon and kept it.
fn times(tx: &mut Tx<'_>, coupon: &CouponId, customer: &CustomerId) -> Result<u64> {
    let filters = [
        Filter::is(columns::CUSTOMER, customer.as_str()),
        Filter::is(columns::COUPON, coupon.as_str()),
        Filter::is(columns::CANCELED, billfold_domain::stored::flag_text(false)),
    ];
    Ok(tx.count::<Redemption>(&filters, None)?)
}

fn has_paid(tx: &mut Tx<'_>, customer: &CustomerId) -> Result<bool> {
    let filters = [
        Filter::is(crate::invoices::columns::CUSTOMER, customer.as_str()),
        Filter::is(billfold_store::Column::Path("state"), InvoiceState::Paid.word()),
    ];
    Ok(tx.count::<Invoice>(&filters, None)? > 0)
}

/// Redeems a coupon for a customer, or for one of its subscriptions. Whoever calls
/// this keeps the discount in the customer or the subscription.
///
/// # Errors
/// A fault of [`Field::Coupon`] or [`Field::PromotionCode`].
pub(crate) fn redeem(
    act: &Act,
    tx: &mut Tx<'_>,
    customer: &Customer,
    subscription: Option<&SubscriptionId>,
    what: &CouponOrCode,
) -> Result<Discount> {
    redeem_for(act, tx, customer, (subscription, None), what)
}

/// The same where it is known what the customer buys with it, in minor units.
///
/// # Errors
/// A fault of [`Field::Coupon`] or [`Field::PromotionCode`].
pub(crate) fn redeem_for(
    act: &Act,
    tx: &mut Tx<'_>,
    customer: &Customer,
    (subscription, amount): (Option<&SubscriptionId>, Option<(i64, Currency)>),
    what: &CouponOrCode,
) -> Result<Discount> {
    let considered = consider(act, tx, customer, amount, what)?;
    record(act, tx, (&customer.id, subscription), &considered.discount)?;
    count(act, tx, considered)
}

/// Counts a redemption that is only recorded later: whoever calls this records it
/// ([`record`]) or gives it back ([`give_back`]).
///
/// # Errors
/// A fault of [`Field::Coupon`] or [`Field::PromotionCode`].
pub(crate) fn reserve(
    act: &Act,
    tx: &mut Tx<'_>,
    customer: &Customer,
    amount: Option<(i64, Currency)>,
    what: &CouponOrCode,
) -> Result<Discount> {
    let considered = consider(act, tx, customer, amount, what)?;
    count(act, tx, considered)
}

/// Records a redemption.
pub(crate) fn record(
    act: &Act,
    tx: &mut Tx<'_>,
    (customer, subscription): (&CustomerId, Option<&SubscriptionId>),
    discount: &Discount,
) -> Result<()> {
    let redemption = Redemption {
        id: discount.id.clone(),
        coupon: discount.coupon.clone(),
        promotion_code: discount.promotion_code.clone(),
        customer: customer.clone(),
        subscription: subscription.cloned(),
        start: discount.start,
        end: discount.end,
        canceled: false,
        created: act.now,
        updated: act.now,
    };
    act.insert(tx, (EventKind::DiscountCreated, Noun::Discount), redemption).map(drop)
}

/// Counts a redemption of a coupon and its code.
fn count(act: &Act, tx: &mut Tx<'_>, considered: Considered) -> Result<Discount> {
    let Considered { discount, coupon, code } = considered;
    let counted = coupon.value.times_redeemed.saturating_add(1);
    tx.update(coupon.rev, Coupon { times_redeemed: counted, ..coupon.value })?;
    if let Some(code) = code {
        let counted = code.value.times_redeemed.saturating_add(1);
        let mut next = PromotionCode { times_redeemed: counted, ..code.value.clone() };
        if next.is_used_up() {
            // A word that is used up can be given to another code.
            next.active = false;
            act.update(tx, (&[EventKind::PromotionCodeUpdated], Noun::PromotionCode), code, next)?;
        } else {
            tx.update(code.rev, next)?;
        }
    }
    Ok(discount)
}

/// Redeems what was agreed before, be the coupon used up since. Nothing happens where it
/// was redeemed already.
pub(crate) fn honor(
    act: &Act,
    tx: &mut Tx<'_>,
    whose: (&CustomerId, Option<&SubscriptionId>),
    discount: &Discount,
) -> Result<()> {
    if tx.is_there::<Redemption>(discount.id.as_str())? {
        return Ok(());
    }
    let Some(coupon) = tx.get_locked::<Coupon>(discount.coupon.as_str())? else { return Ok(()) };
    let code = match &discount.promotion_code {
        None => None,
        Some(id) => tx.get_locked::<PromotionCode>(id.as_str())?,
    };
    record(act, tx, whose, discount)?;
    count(act, tx, Considered { discount: discount.clone(), coupon, code }).map(drop)
}

/// Takes back that a redemption was counted: it is never recorded. A code that it had
/// used up works again, unless its word was given to another one meanwhile.
pub(crate) fn give_back(act: &Act, tx: &mut Tx<'_>, discount: &Discount) -> Result<()> {
    if let Some(coupon) = tx.get_locked::<Coupon>(discount.coupon.as_str())? {
        let times_redeemed = coupon.value.times_redeemed.saturating_sub(1);
        tx.update(coupon.rev, Coupon { times_redeemed, ..coupon.value })?;
    }
    let Some(id) = &discount.promotion_code else { return Ok(()) };
    let Some(code) = tx.get_locked::<PromotionCode>(id.as_str())? else { return Ok(()) };
    let was_used_up = code.value.is_used_up() && !code.value.active;
    let times_redeemed = code.value.times_redeemed.saturating_sub(1);
    let mut next = PromotionCode { times_redeemed, ..code.value.clone() };
    next.active |= was_used_up;
    if was_used_up && crate::promotion_codes::is_free(tx, &next, act.now)? {
        act.update(tx, (&[EventKind::PromotionCodeUpdated], Noun::PromotionCode), code, next)?;
    } else {
        next.active = code.value.active;
        tx.update(code.rev, next)?;
    }
    Ok(())
}

/// Notes that a discount was taken back before it ended. Whoever calls this takes it
/// out of the customer or the subscription. Nothing happens where it was taken back
/// before.
///
/// # Errors
/// A fault of the database.
pub(crate) fn take_back(act: &Act, tx: &mut Tx<'_>, id: &DiscountId) -> Result<Option<Stored<Redemption>>> {
    let Some(current) = tx.get_locked::<Redemption>(id.as_str())? else { return Ok(None) };
    if current.value.canceled {
        return Ok(Some(current));
    }
    let next = coupons::cancel(&current.value, act.now);
    Ok(Some(act.update(tx, (&[EventKind::DiscountDeleted], Noun::Discount), current, next)?))
}
