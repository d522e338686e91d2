//! What a decision about a subscription has to know besides it: prices, coupons
//! and whether there is something to pay with.

use std::collections::BTreeMap;

use jiff::Timestamp;

use super::{Item, MAX_ITEMS, MAX_QUANTITY, Subscription};
use crate::catalogue::Price;
use crate::coupons::{self, Coupon, Discount};
use crate::currency::Currency;
use crate::events::EventKind;
use crate::ids::{CouponId, LineId, PriceId, SubscriptionItemId};
use crate::invoices::{BillingReason, Line};
use crate::metadata::{Metadata, MetadataChange};
use crate::periods::{self, Every};
use crate::prorations::Charge;
use crate::refusals::{Fault, Field, Rule};
use crate::subscriptions::{PauseBehavior, Period};
use crate::units::Units;

/// A price with what must be known of its product.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// The price.
    pub price: Price,
    /// The product's name.
    pub name: String,
    /// Whether the product can be bought.
    pub on_sale: bool,
}

impl Offer {
    /// What so many come to for a whole period, in minor units. A metered price
    /// comes to nothing before usage is known.
    pub fn amount_minor(&self, quantity: u64) -> i64 {
        if self.price.is_metered() { 0 } else { self.price.amount_minor(quantity) }
    }

    /// Whether it is sold to anybody.
    pub fn is_sold(&self) -> bool {
        self.price.active && self.is_there()
    }

    /// Whether it is sold to a subscription that has it already: a price that was made for
    /// one is sold to that one alone.
    pub fn is_sold_again(&self) -> bool {
        (self.price.active || self.price.inline) && self.is_there()
    }

    fn is_there(&self) -> bool {
        !self.price.deleted && self.on_sale
    }

    /// How long a whole period is; none for a price that is charged once.
    pub fn every(&self) -> Option<Every> {
        self.price.recurring.as_ref().map(Every::from)
    }
}

/// What was used of an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Used {
    /// The price that the item had.
    pub price: PriceId,
    /// From when on it was counted.
    pub from: Timestamp,
    /// How much, until the time that the decision is about.
    pub units: Units,
}

/// What a decision has to know.
#[derive(Clone, Debug, Default)]
pub struct Terms {
    /// The prices that it names, and those of the items that are there.
    pub offers: BTreeMap<PriceId, Offer>,
    /// The coupons of the discounts that count.
    pub coupons: BTreeMap<CouponId, Coupon>,
    /// What is taken off all invoices of the customer, where the subscription has
    /// no discounts of its own.
    pub customer_discount: Option<Discount>,
    /// The currency of the customer's invoices, known from the first one.
    pub customer_currency: Option<Currency>,
    /// Whether there is a payment method to pay with.
    pub can_pay: bool,
    /// What was used of metered items.
    pub usage: BTreeMap<SubscriptionItemId, Used>,
}

impl Terms {
    /// A price.
    pub fn offer(&self, price: &PriceId) -> Option<&Offer> {
        self.offers.get(price)
    }

    /// What was used of an item since a time; nothing where that is not known of it.
    pub fn used(&self, item: &Item, from: Timestamp) -> Units {
        let known = self.usage.get(&item.id).filter(|used| used.price == item.price && used.from == from);
        known.map(|used| used.units.billable()).unwrap_or_default()
    }

    /// What an item comes to for a whole period before discounts, in minor units.
    pub fn full_minor(&self, item: &Item) -> i64 {
        self.offer(&item.price).map_or(0, |offer| offer.amount_minor(item.quantity))
    }

    /// What items come to for a whole period before discounts, in minor units.
    pub fn total_minor(&self, items: &[Item]) -> i64 {
        items.iter().fold(0, |sum, item| sum.saturating_add(self.full_minor(item)))
    }

    /// What each item comes to for a whole period after the discounts that count
    /// at a time, in minor units.
    pub fn net_minor(&self, subscription: &Subscription, period: Period, at: Timestamp) -> Vec<i64> {
        let own = &subscription.discounts;
        let counted: Vec<&Discount> =
            if own.is_empty() { self.customer_discount.iter().collect() } else { own.iter().collect() };
        let known: Vec<(Discount, Coupon)> = counted
            .into_iter()
            .filter_map(|discount| Some((discount.clone(), self.coupons.get(&discount.coupon)?.clone())))
            .collect();
        let mut lines: Vec<Line> = subscription
            .items
            .iter()
            .map(|item| {
                let charge = Charge {
                    item: item.id.clone(),
                    price: item.price.clone(),
                    product: item.product.clone(),
                    description: String::new(),
                    text: None,
                    quantity: item.quantity,
                    usage: None,
                    unit_amount_minor: None,
                    amount_minor: self.full_minor(item),
                    discountable: true,
                    period,
                    proration: false,
                };
                charge.line(LineId::stored(item.id.as_str()), &subscription.id)
            })
            .collect();
        coupons::apply(&known, &mut lines, subscription.currency, at);
        lines.iter().map(|line| line.amount_minor - line.discounted_minor()).collect()
    }

    /// The same, with every price on sale: for what was agreed when it was.
    pub(crate) fn as_agreed(&self) -> Self {
        let mut agreed = self.clone();
        for offer in agreed.offers.values_mut() {
            offer.on_sale = true;
            offer.price.active = true;
            offer.price.deleted = false;
        }
        agreed
    }

    /// Notes on every item what a whole period of it is charged at.
    pub(crate) fn set_bases(&self, subscription: &mut Subscription, at: Timestamp) {
        let nets = self.net_minor(subscription, subscription.period, at);
        for (item, net) in subscription.items.iter_mut().zip(nets) {
            item.basis_minor = net;
        }
    }
}

/// Whether and when what a decision came to is billed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Billing {
    /// There is nothing to bill.
    Nothing,
    /// The lines wait for the next invoice.
    Hold,
    /// The lines, and what waits, are on an invoice of their own now.
    Now(BillingReason),
}

/// What was decided: the same for what is done and for what is only shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Planned {
    /// The subscription as it is to be.
    pub next: Subscription,
    /// The facts, in the order in which they are told.
    pub events: Vec<EventKind>,
    /// What is to be billed.
    pub lines: Vec<Charge>,
    /// When.
    pub billing: Billing,
    /// What becomes of the invoice while the subscription is paused.
    pub pause: Option<PauseBehavior>,
}

impl Planned {
    /// A subscription as it is to be, without anything to bill.
    pub fn quiet(next: Subscription, events: Vec<EventKind>) -> Self {
        Self { next, events, lines: Vec::new(), billing: Billing::Nothing, pause: None }
    }
}

/// What a command says about one item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ItemChange {
    /// The item; none for a new one.
    pub id: Option<SubscriptionItemId>,
    /// Its price from now on; none to keep it.
    pub price: Option<PriceId>,
    /// How many from now on; none to keep it, and one of a new item.
    pub quantity: Option<u64>,
    /// Whether it is removed.
    pub remove: bool,
    /// The merchant's own pairs.
    pub metadata: MetadataChange,
    /// The id that it gets where it is new.
    pub fresh: SubscriptionItemId,
}

/// The new items of a command, and the places in the command that they come from.
pub(crate) struct Sorted {
    pub(crate) items: Vec<Item>,
    pub(crate) every: Every,
    pub(crate) currency: Currency,
}

/// Applies a command's items to those that are there. `replaces` removes what the
/// command does not name.
///
/// # Errors
/// Every fault, by the place of the item in the command.
pub(crate) fn sort_items(
    current: &[Item],
    changes: &[ItemChange],
    replaces: bool,
    terms: &Terms,
    now: Timestamp,
) -> Result<Sorted, Vec<Fault>> {
    let mut faults = Vec::new();
    let mut kept: Vec<(Item, Option<usize>)> = current.iter().map(|item| (item.clone(), None)).collect();
    let mut named = vec![false; current.len()];
    for (place, change) in changes.iter().enumerate() {
        let at = match &change.id {
            Some(id) => kept.iter().position(|(item, _)| item.id == *id),
            None if replaces => kept.iter().enumerate().position(|(at, (item, _))| {
                Some(&item.price) == change.price.as_ref() && named.get(at).is_some_and(|taken| !taken)
            }),
            None => None,
        };
        match at {
            Some(at) => {
                if let (Some(flag), Some((item, origin))) = (named.get_mut(at), kept.get_mut(at)) {
                    *flag = true;
                    *origin = Some(place);
                    change_item(item, change, place, (terms, replaces, now), &mut faults);
                }
            }
            None if change.id.is_some() => faults.push(Fault::new(Field::ItemId(place), Rule::Missing)),
            None => {
                if let Some(item) = new_item(change, place, (terms, now), &mut faults) {
                    kept.push((item, Some(place)));
                    named.push(true);
                }
            }
        }
    }
    let removed =
        |id: &SubscriptionItemId| changes.iter().any(|change| change.remove && change.id.as_ref() == Some(id));
    let mut at = 0;
    kept.retain(|(item, _)| {
        let is_named = named.get(at).copied().unwrap_or(true);
        at += 1;
        !removed(&item.id) && (is_named || !replaces)
    });
    finish(kept, terms, faults)
}

fn change_item(
    item: &mut Item,
    change: &ItemChange,
    place: usize,
    (terms, replaces, now): (&Terms, bool, Timestamp),
    faults: &mut Vec<Fault>,
) {
    if let Some(price) = &change.price
        && *price != item.price
        && let Some(offer) = sellable(price, place, terms, faults)
    {
        item.price.clone_from(price);
        item.product.clone_from(&offer.price.product);
        item.counts_from = offer.price.is_metered().then_some(periods::whole_second(now));
    }
    let quantity = change.quantity.or(replaces.then_some(1));
    if let Some(quantity) = quantity {
        item.quantity = checked_quantity(quantity, place, faults);
    }
    match change.metadata.apply(&item.metadata) {
        Ok(metadata) => item.metadata = metadata,
        Err(rule) => faults.push(Fault::new(Field::Metadata, rule)),
    }
}

fn new_item(
    change: &ItemChange,
    place: usize,
    (terms, now): (&Terms, Timestamp),
    faults: &mut Vec<Fault>,
) -> Option<Item> {
    let Some(price) = &change.price else {
        faults.push(Fault::new(Field::ItemPrice(place), Rule::Required));
        return None;
    };
    let offer = sellable(price, place, terms, faults)?;
    let metadata = change.metadata.apply(&Metadata::default());
    Some(Item {
        id: change.fresh.clone(),
        price: price.clone(),
        product: offer.price.product.clone(),
        quantity: checked_quantity(change.quantity.unwrap_or(1), place, faults),
        basis_minor: 0,
        counts_from: offer.price.is_metered().then_some(periods::whole_second(now)),
        metadata: metadata.map_err(|rule| faults.push(Fault::new(Field::Metadata, rule))).unwrap_or_default(),
        created: now,
    })
}

/// A price that can be subscribed to.
fn sellable<'a>(price: &PriceId, place: usize, terms: &'a Terms, faults: &mut Vec<Fault>) -> Option<&'a Offer> {
    let offer = terms.offer(price);
    let rule = match offer {
        None => Some(Rule::Missing),
        Some(offer) if offer.price.recurring.is_none() => Some(Rule::RecurringMismatch),
        Some(offer) if !offer.is_sold() => Some(Rule::Inactive),
        Some(_) => None,
    };
    match rule {
        Some(rule) => {
            faults.push(Fault::new(Field::ItemPrice(place), rule));
            None
        }
        None => offer,
    }
}

fn checked_quantity(quantity: u64, place: usize, faults: &mut Vec<Fault>) -> u64 {
    if quantity > MAX_QUANTITY {
        let max = i64::try_from(MAX_QUANTITY).unwrap_or(i64::MAX);
        faults.push(Fault::new(Field::ItemQuantity(place), Rule::OutOfRange { min: 0, max }));
    }
    quantity
}

/// Checks the items together: how many, no price twice, one currency, one
/// interval. What the command did not touch is what the rest is held to.
fn finish(kept: Vec<(Item, Option<usize>)>, terms: &Terms, mut faults: Vec<Fault>) -> Result<Sorted, Vec<Fault>> {
    let untouched = kept.iter().find(|(_, place)| place.is_none());
    let first = untouched.or(kept.first()).and_then(|(item, _)| terms.offer(&item.price));
    let (Some(first), true) = (first, kept.len() <= MAX_ITEMS) else {
        if faults.is_empty() {
            let rule = if kept.is_empty() { Rule::Required } else { Rule::TooMany { max_entries: MAX_ITEMS } };
            faults.push(Fault::new(Field::Items, rule));
        }
        return Err(faults);
    };
    let (currency, every) = (first.price.currency, first.every());
    for (at, (item, place)) in kept.iter().enumerate() {
        let (Some(place), Some(offer)) = (place, terms.offer(&item.price)) else { continue };
        let twice = kept.iter().take(at).any(|(other, _)| other.price == item.price);
        let wanted = offer.price.quantities;
        if !wanted.allows(item.quantity) {
            let bound =
                |value: Option<u64>, other| value.map_or(other, |value| i64::try_from(value).unwrap_or(i64::MAX));
            let max = i64::try_from(MAX_QUANTITY).unwrap_or(i64::MAX);
            let rule = Rule::OutOfRange { min: bound(wanted.min, 0), max: bound(wanted.max, max) };
            faults.push(Fault::new(Field::ItemQuantity(*place), rule));
        }
        let rule = if offer.price.currency != currency {
            Rule::CurrencyMismatch
        } else if offer.every() != every {
            Rule::IntervalMismatch
        } else if twice {
            Rule::Duplicate
        } else {
            continue;
        };
        faults.push(Fault::new(Field::ItemPrice(*place), rule));
    }
    match every {
        Some(every) if faults.is_empty() => {
            Ok(Sorted { items: kept.into_iter().map(|(item, _)| item).collect(), every, currency })
        }
        _ => Err(faults),
    }
}
