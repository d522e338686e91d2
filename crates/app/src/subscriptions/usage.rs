//! What was used of the metered items of a subscription: one statement for each of them.

use std::collections::BTreeMap;

use billfold_domain::ids::{PriceId, SubscriptionItemId};
use billfold_domain::subscriptions::Subscription;
use billfold_domain::subscriptions::renewal::Boundary;
use billfold_domain::subscriptions::terms::{Offer, Terms, Used};
use billfold_store::{Span, Tx};
use jiff::Timestamp;

use crate::errors::Result;

/// What was used of each metered item from the start of the running period, or from when
/// on it counted, until a time.
pub(crate) fn counted(
    tx: &mut Tx<'_>,
    offers: &BTreeMap<PriceId, Offer>,
    subscription: &Subscription,
    until: Timestamp,
) -> Result<BTreeMap<SubscriptionItemId, Used>> {
    let mut all = BTreeMap::new();
    for item in &subscription.items {
        let Some(offer) = offers.get(&item.price).filter(|offer| offer.price.is_metered()) else { continue };
        let from = item.counted_from(subscription.period.start);
        if from >= until {
            continue;
        }
        let Some(meter) = crate::meters::of_price(tx, &offer.price)? else { continue };
        let formula = meter.formula_for(&offer.price);
        let span = Span {
            meter: meter.id,
            customer: subscription.customer.clone(),
            from_second: from.as_second(),
            until_second: until.as_second(),
        };
        let units = tx.used(&span, formula)?;
        all.insert(item.id.clone(), Used { price: item.price.clone(), from, units });
    }
    Ok(all)
}

/// Adds what was used until a time to what a decision knows.
pub(crate) fn learn(tx: &mut Tx<'_>, terms: &mut Terms, subscription: &Subscription, until: Timestamp) -> Result<()> {
    terms.usage = counted(tx, &terms.offers, subscription, until)?;
    Ok(())
}

/// Adds what was used until the boundary that comes next, where usage is billed there.
pub(crate) fn learn_for_boundary(tx: &mut Tx<'_>, terms: &mut Terms, subscription: &Subscription) -> Result<()> {
    match subscription.due() {
        Some((at, Boundary::PeriodEnds | Boundary::Ends)) => learn(tx, terms, subscription, at),
        _ => Ok(()),
    }
}

/// Until when usage counts for the invoice that comes next as things stand.
pub(crate) fn until_next(subscription: &Subscription) -> Timestamp {
    let end = subscription.period.end;
    subscription.cancel.as_ref().map_or(end, |cancel| cancel.at.min(end))
}
