//! What a decision about a subscription needs, loaded within its transaction.

use std::collections::BTreeSet;

use billfold_domain::Refusal;
use billfold_domain::catalogue::{Price, Product};
use billfold_domain::coupons::{Coupon, Discount};
use billfold_domain::customers::Customer;
use billfold_domain::ids::{Noun, PriceId, SubscriptionId};
use billfold_domain::subscriptions::Subscription;
use billfold_domain::subscriptions::terms::{ItemChange, Offer, Terms};
use billfold_store::{Stored, Tx};

use crate::errors::Result;
use crate::facts::Act;
use crate::visitors::Visit;
use crate::{App, Caller};

/// A subscription with its customer and the act at the time that counts for them.
pub(crate) struct Loaded {
    /// The subscription.
    pub(crate) subscription: Stored<Subscription>,
    /// Who pays.
    pub(crate) customer: Stored<Customer>,
    /// The act.
    pub(crate) act: Act,
}

/// Loads a subscription for an operation of a caller that is a merchant, or the
/// customer of this visit.
pub(crate) fn load(
    app: &App,
    caller: &Caller,
    tx: &mut Tx<'_>,
    id: &SubscriptionId,
    visit: Option<&Visit>,
) -> Result<Loaded> {
    let subscription = super::one(tx, id, visit.map(Visit::customer_id))?;
    let customer = payer(tx, &subscription.value)?;
    let act = Act::of_clock(app, caller, tx, subscription.value.clock.as_ref())?;
    Ok(Loaded { subscription, customer, act })
}

/// Who pays a subscription.
pub(crate) fn payer(tx: &mut Tx<'_>, subscription: &Subscription) -> Result<Stored<Customer>> {
    tx.get::<Customer>(subscription.customer.as_str())?.ok_or_else(|| Refusal::NotFound(Noun::Customer).into())
}

/// The prices that items name.
pub(crate) fn named_prices(items: &[ItemChange]) -> impl Iterator<Item = &PriceId> {
    items.iter().filter_map(|item| item.price.as_ref())
}

/// The prices of a subscription and those named besides, with its discounts'
/// coupons, and how it can be paid.
pub(crate) fn terms_of<'a>(
    tx: &mut Tx<'_>,
    subscription: &'a Subscription,
    customer: &Customer,
    named: impl Iterator<Item = &'a PriceId>,
) -> Result<Terms> {
    let own = subscription.items.iter().map(|item| &item.price);
    let prices: BTreeSet<&PriceId> = own.chain(named).collect();
    let mut terms = terms_for(tx, customer, prices, &subscription.discounts)?;
    terms.can_pay |= subscription.payment_method.is_some();
    Ok(terms)
}

/// These prices, with these discounts' coupons, for a customer.
pub(crate) fn terms_for(
    tx: &mut Tx<'_>,
    customer: &Customer,
    prices: BTreeSet<&PriceId>,
    discounts: &[Discount],
) -> Result<Terms> {
    let mut terms = Terms {
        customer_discount: customer.discount.clone(),
        customer_currency: customer.currency,
        can_pay: customer.payment_method.is_some(),
        ..Terms::default()
    };
    for id in prices {
        let Some(price) = tx.get::<Price>(id.as_str())? else { continue };
        let product = tx.get::<Product>(price.value.product.as_str())?.map(|product| product.value);
        let (name, on_sale) = product.map_or((String::new(), false), |product| (product.name, product.active));
        terms.offers.insert(id.clone(), Offer { price: price.value, name, on_sale });
    }
    for discount in discounts.iter().chain(customer.discount.as_ref()) {
        learn_coupon(tx, &mut terms, discount)?;
    }
    Ok(terms)
}

/// Adds the coupon of a discount to what is known.
pub(crate) fn learn_coupon(tx: &mut Tx<'_>, terms: &mut Terms, discount: &Discount) -> Result<()> {
    if !terms.coupons.contains_key(&discount.coupon)
        && let Some(coupon) = tx.get::<Coupon>(discount.coupon.as_str())?
    {
        terms.coupons.insert(discount.coupon.clone(), coupon.value);
    }
    Ok(())
}
