//! Redemptions: coupons in use on customers and subscriptions.

use billfold_domain::coupons::{Discount, Redemption};
use billfold_domain::customers::Customer;
use billfold_domain::events::EventKind;
use billfold_domain::ids::{CustomerId, DiscountId, Noun, SubscriptionId};
use billfold_domain::keys::{Access, Resource};
use billfold_domain::subscriptions::{MAX_DISCOUNTS, Subscription};
use billfold_domain::{Fault, Field, Obstacle, Refusal, Rule};
use billfold_store::{Page, Query, Stored, Tx};

use crate::coupons::{CouponOrCode, redeem, take_back};
use crate::errors::Result;
use crate::facts::Act;
use crate::writes::{Precondition, Write, Written};
use crate::{App, Caller};

/// The columns that lists of redemptions filter and sort by.
pub mod columns {
    use billfold_store::Column;

    /// The coupon's id.
    pub const COUPON: Column = Column::Path("coupon");
    /// The customer's id.
    pub const CUSTOMER: Column = Column::Path("customer");
    /// Whether it was taken back, as `domain::stored::flag_text`.
    pub const CANCELED: Column = Column::Path("canceled");
    /// When it last changed, as `domain::stored::time_text`.
    pub const UPDATED: Column = Column::Path("updated");
}

/// What a redemption is made from.
#[derive(Clone, Debug)]
pub struct NewRedemption {
    /// Who redeems it.
    pub customer: CustomerId,
    /// What is redeemed.
    pub what: CouponOrCode,
    /// The subscription that it is for; none for all of the customer's invoices.
    pub subscription: Option<SubscriptionId>,
}

/// A page of redemptions by offset.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`].
pub async fn list(app: &App, caller: &Caller, query: Query) -> Result<Page<Redemption>> {
    caller.require(Resource::Coupons, Access::Read)?;
    app.store().read(&caller.organization, move |tx| Ok(tx.list(&query)?)).await
}

/// The redemptions of these ids, in one look; those that are not there are left out.
/// Whoever may read what they apply to may read them with it.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`].
pub async fn many(app: &App, caller: &Caller, ids: Vec<String>) -> Result<Vec<Stored<Redemption>>> {
    let holders = [Resource::Coupons, Resource::Customers, Resource::Subscriptions, Resource::Invoices];
    if !holders.into_iter().any(|holder| caller.require(holder, Access::Read).is_ok()) {
        caller.require(Resource::Coupons, Access::Read)?;
    }
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let query = Query::of_ids(ids);
    app.store().read(&caller.organization, move |tx| Ok(tx.list(&query)?.items)).await
}

/// One redemption.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`]; [`Refusal::NotFound`].
pub async fn get(app: &App, caller: &Caller, id: &DiscountId) -> Result<Stored<Redemption>> {
    caller.require(Resource::Coupons, Access::Read)?;
    let id = id.clone();
    app.store()
        .read(&caller.organization, move |tx| {
            tx.get(id.as_str())?.ok_or_else(|| Refusal::NotFound(Noun::Discount).into())
        })
        .await
}

/// Redeems a coupon for a customer that has no discount that goes on, or for one of
/// its subscriptions.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`]; [`Refusal::PreconditionFailed`];
/// [`Refusal::Invalid`] naming the customer, the subscription, the coupon or the code;
/// [`Refusal::StateForbids`] where there is a discount already, or the subscription
/// is over.
pub async fn create(
    app: &App,
    caller: &Caller,
    new: NewRedemption,
    write: Write<Stored<Redemption>>,
) -> Result<Written<Stored<Redemption>>> {
    caller.require(Resource::Coupons, Access::Write)?;
    let precondition = write.precondition.clone();
    let (task, by) = (app.clone(), caller.clone());
    app.write(caller, write, move |tx| {
        precondition.check(None)?;
        let customer = tx.get_locked::<Customer>(new.customer.as_str())?.filter(|customer| !customer.value.deleted);
        let customer = customer.ok_or_else(|| Fault::new(Field::Customer, Rule::Missing))?;
        let act = Act::of_customer(&task, &by, tx, &customer.value)?;
        let discount = match &new.subscription {
            None => for_customer(&act, tx, customer, &new.what)?,
            Some(id) => for_subscription(&act, tx, &customer.value, id, &new.what)?,
        };
        tx.get(discount.id.as_str())?.ok_or_else(|| Refusal::NotFound(Noun::Discount).into())
    })
    .await
}

fn for_customer(act: &Act, tx: &mut Tx<'_>, customer: Stored<Customer>, what: &CouponOrCode) -> Result<Discount> {
    if customer.value.discount.as_ref().is_some_and(|discount| !discount.is_over(act.now)) {
        return Err(Refusal::StateForbids(Obstacle::DiscountRuns).into());
    }
    let discount = redeem(act, tx, &customer.value, None, what)?;
    let next = Customer { discount: Some(discount.clone()), updated: act.now, ..customer.value.clone() };
    act.update(tx, (&[EventKind::CustomerUpdated], Noun::Customer), customer, next)?;
    Ok(discount)
}

fn for_subscription(
    act: &Act,
    tx: &mut Tx<'_>,
    customer: &Customer,
    id: &SubscriptionId,
    what: &CouponOrCode,
) -> Result<Discount> {
    let missing = || Fault::new(Field::Subscription, Rule::Missing);
    let current = tx.get_locked::<Subscription>(id.as_str())?.ok_or_else(missing)?;
    if current.value.customer != customer.id {
        return Err(missing().into());
    }
    if current.value.is_over() {
        return Err(Refusal::StateForbids(Obstacle::SubscriptionOver).into());
    }
    let mut next = current.value.clone();
    next.discounts.retain(|discount| !discount.is_over(act.now));
    if next.discounts.len() >= MAX_DISCOUNTS {
        return Err(Refusal::StateForbids(Obstacle::TooMany).into());
    }
    let discount = redeem(act, tx, customer, Some(id), what)?;
    next.discounts.push(discount.clone());
    next.updated = act.now;
    act.update(tx, (&[EventKind::SubscriptionUpdated], Noun::Subscription), current, next)?;
    Ok(discount)
}

/// Takes a redemption back: it takes nothing off any more.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`]; [`Refusal::NotFound`];
/// [`Refusal::PreconditionFailed`]; [`Refusal::StateForbids`] where it was taken back
/// before.
pub async fn cancel(
    app: &App,
    caller: &Caller,
    id: &DiscountId,
    write: Write<Stored<Redemption>>,
) -> Result<Written<Stored<Redemption>>> {
    caller.require(Resource::Coupons, Access::Write)?;
    let precondition = write.precondition.clone();
    let (task, by, id) = (app.clone(), caller.clone(), id.clone());
    app.write(caller, write, move |tx| {
        let current = tx.get_locked::<Redemption>(id.as_str())?.ok_or(Refusal::NotFound(Noun::Discount))?;
        precondition.check(Some(current.rev))?;
        if current.value.canceled {
            return Err(Refusal::StateForbids(Obstacle::DiscountOver).into());
        }
        let redemption = current.value;
        let act = match tx.get::<Customer>(redemption.customer.as_str())? {
            Some(customer) => {
                let act = Act::of_customer(&task, &by, tx, &customer.value)?;
                leave_customer(&act, tx, customer, &id)?;
                act
            }
            None => Act::real(&task, &by),
        };
        if let Some(subscription) = &redemption.subscription
            && let Some(subscription) = tx.get_locked::<Subscription>(subscription.as_str())?
        {
            leave_subscription(&act, tx, subscription, |discount| discount.id == id)?;
        }
        take_back(&act, tx, &id)?.ok_or_else(|| Refusal::NotFound(Noun::Discount).into())
    })
    .await
}

/// Takes a discount out of a customer, where it is there.
fn leave_customer(act: &Act, tx: &mut Tx<'_>, customer: Stored<Customer>, id: &DiscountId) -> Result<()> {
    if customer.value.discount.as_ref().is_some_and(|discount| discount.id == *id) {
        let next = Customer { discount: None, updated: act.now, ..customer.value.clone() };
        act.update(tx, (&[EventKind::CustomerUpdated], Noun::Customer), customer, next)?;
    }
    Ok(())
}

/// Takes discounts out of a subscription: those that were in it.
fn leave_subscription(
    act: &Act,
    tx: &mut Tx<'_>,
    subscription: Stored<Subscription>,
    goes: impl Fn(&Discount) -> bool,
) -> Result<Vec<Discount>> {
    let mut next = subscription.value.clone();
    let (gone, kept) = std::mem::take(&mut next.discounts).into_iter().partition::<Vec<_>, _>(|one| goes(one));
    next.discounts = kept;
    if !gone.is_empty() {
        next.updated = act.now;
        act.update(tx, (&[EventKind::SubscriptionUpdated], Noun::Subscription), subscription, next)?;
    }
    Ok(gone)
}

/// Removes a customer's discount.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`]; [`Refusal::NotFound`] for the
/// customer, or for the discount where it has none; [`Refusal::PreconditionFailed`].
pub async fn remove_from_customer(
    app: &App,
    caller: &Caller,
    id: &CustomerId,
    precondition: Precondition,
) -> Result<Stored<Redemption>> {
    caller.require(Resource::Customers, Access::Write)?;
    let (task, by, id) = (app.clone(), caller.clone(), id.clone());
    app.store()
        .write(&caller.organization, move |tx| {
            let customer = crate::customers::living_one(tx, &id)?;
            precondition.hold(tx, Some(customer.rev))?;
            let act = Act::of_customer(&task, &by, tx, &customer.value)?;
            let running = customer.value.discount.clone().filter(|discount| !discount.is_over(act.now));
            let discount = running.ok_or(Refusal::NotFound(Noun::Discount))?;
            leave_customer(&act, tx, customer, &discount.id)?;
            take_back(&act, tx, &discount.id)?.ok_or_else(|| Refusal::NotFound(Noun::Discount).into())
        })
        .await
}

/// Removes a subscription's discounts, all of them, and answers with the first.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`]; [`Refusal::NotFound`] for the
/// subscription, or for the discount where it has none; [`Refusal::PreconditionFailed`].
pub async fn remove_from_subscription(
    app: &App,
    caller: &Caller,
    id: &SubscriptionId,
    precondition: Precondition,
) -> Result<Stored<Redemption>> {
    caller.require(Resource::Subscriptions, Access::Write)?;
    let (task, by, id) = (app.clone(), caller.clone(), id.clone());
    app.store()
        .write(&caller.organization, move |tx| {
            let found = tx.get_locked::<Subscription>(id.as_str())?.ok_or(Refusal::NotFound(Noun::Subscription))?;
            precondition.hold(tx, Some(found.rev))?;
            let act = Act::of_clock(&task, &by, tx, found.value.clock.as_ref())?;
            let mut first = None;
            for discount in leave_subscription(&act, tx, found, |_| true)? {
                let taken = take_back(&act, tx, &discount.id)?;
                first = first.or(taken);
            }
            first.ok_or_else(|| Refusal::NotFound(Noun::Discount).into())
        })
        .await
}
