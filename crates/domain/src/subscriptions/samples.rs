//! Prices and subscriptions for tests.

use jiff::Timestamp;

use super::cancellation::{CancelChange, Wish};
use super::creation::{NewSubscription, Trial, create};
use super::terms::{ItemChange, Offer, Planned, Terms};
use super::{
    BillingMode, Collection, EndReason, Initiator, OrderAddresses, Subscription, TrialWithoutMethod, outcomes,
};
use crate::catalogue::{self, PriceChanges, PriceTerms, Pricing, Recurring, UsageType};
use crate::change::Change;
use crate::coupons::{Coupon, CouponChanges, Discount, Duration, Off};
use crate::currency::Currency;
use crate::features::{Interval, Proration};
use crate::ids::{
    CancellationId, CouponId, CustomerId, DiscountId, PriceId, ProductId, SubscriptionId, SubscriptionItemId,
};
use crate::metadata::{Metadata, MetadataChange};

/// A time from its text.
pub(crate) fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

/// Midnight of a day.
pub(crate) fn day(text: &str) -> Timestamp {
    at(&format!("{text}T00:00:00Z"))
}

fn offer(id: &str, name: &str, minor: i64, every: Option<(u32, Interval)>) -> Offer {
    let currency = Currency::parse(if id.starts_with("usd") { "usd" } else { "eur" }).unwrap();
    let terms = PriceTerms {
        product: ProductId::stored(format!("prod_{name}")),
        currency,
        pricing: Pricing::of_minor(minor),
        recurring: every.map(|(count, interval)| Recurring {
            interval,
            count,
            usage: UsageType::Licensed,
            trial_days: id.ends_with("trial").then_some(14),
        }),
        quantities: Default::default(),
        meter: None,
        usage_count: None,
        fees: Default::default(),
    };
    let changes = PriceChanges::default();
    let price = catalogue::create_price(&PriceId::stored(id), &terms, &changes, Timestamp::UNIX_EPOCH).unwrap().next;
    Offer { price, name: name.into(), on_sale: true }
}

/// Gold at 10, Platinum at 20, a seat at 5, nothing at 0, all monthly in EUR;
/// Gold yearly at 100, Gold weekly at 3, a fee that is charged once.
pub(crate) fn terms() -> Terms {
    let month = Some((1, Interval::Month));
    let mut off = offer("old", "Old", 900, month);
    off.price.active = false;
    let offers = [
        offer("gold", "Gold", 1_000, month),
        offer("gold_trial", "Gold", 1_000, month),
        offer("platinum", "Platinum", 2_000, month),
        offer("seat", "Seat", 500, month),
        offer("free", "Free", 0, month),
        offer("gold_yearly", "Gold", 10_000, Some((1, Interval::Year))),
        offer("gold_weekly", "Gold", 300, Some((1, Interval::Week))),
        offer("usd_gold", "Gold", 1_200, month),
        offer("fee", "Fee", 700, None),
        off,
    ];
    let offers = offers.into_iter().map(|offer| (offer.price.id.clone(), offer)).collect();
    Terms { offers, can_pay: true, ..Terms::default() }
}

/// So many of a price, as a new item.
pub(crate) fn item(price: &str, quantity: u64) -> ItemChange {
    ItemChange {
        id: None,
        price: Some(PriceId::stored(price)),
        quantity: Some(quantity),
        remove: false,
        metadata: MetadataChange::default(),
        fresh: SubscriptionItemId::stored(format!("si_{price}")),
    }
}

/// An item that is there, at another price and quantity.
pub(crate) fn switch(subscription: &Subscription, price: &str, quantity: u64) -> ItemChange {
    ItemChange { id: Some(subscription.items[0].id.clone()), ..item(price, quantity) }
}

/// A wish to end.
pub(crate) fn wish(prorated: bool) -> Wish {
    Wish {
        id: CancellationId::stored("sub_cnl_1"),
        reason: EndReason::Requested,
        feedback: Some("too_expensive".into()),
        comment: None,
        by: Initiator::Customer,
        prorated,
    }
}

/// A subscription of these items, from now on.
pub(crate) fn new(items: Vec<ItemChange>) -> NewSubscription {
    NewSubscription {
        id: SubscriptionId::stored("sub_1"),
        customer: CustomerId::stored("cus_1"),
        website: None,
        items,
        collection: Collection::Automatic,
        days_until_due: None,
        billing_mode: BillingMode::Classic,
        payment_method: None,
        trial: Trial::None,
        trial_without_method: TrialWithoutMethod::CreateInvoice,
        saves_payment_method: false,
        anchor: None,
        backdate: None,
        proration: Proration::CreateProrations,
        cancel: CancelChange::Keep,
        discounts: Vec::new(),
        addresses: OrderAddresses::default(),
        description: None,
        metadata: Metadata::default(),
        clock: None,
        custom_fields: serde_json::Map::new(),
    }
}

/// A paid subscription of one price since a time.
pub(crate) fn running(price: &str, since: Timestamp) -> Subscription {
    running_of(&new(vec![item(price, 1)]), &terms(), since)
}

/// A paid subscription since a time.
pub(crate) fn running_of(new: &NewSubscription, terms: &Terms, since: Timestamp) -> Subscription {
    paid(create(new, terms, since).unwrap(), since)
}

/// The subscription after its invoice was paid.
pub(crate) fn paid(planned: Planned, now: Timestamp) -> Subscription {
    let fate = fate(outcomes::Concluded::Paid);
    match outcomes::conclude(&planned.next, &fate, outcomes::AFTER_DUNNING, now) {
        Some((next, _)) => next,
        None => planned.next,
    }
}

/// What came of the newest invoice.
pub(crate) fn fate(outcome: outcomes::Concluded) -> outcomes::Fate {
    outcomes::Fate {
        outcome,
        is_latest: true,
        collection: Collection::Automatic,
        cancellation: CancellationId::stored("sub_cnl_2"),
    }
}

/// Half off, for so long.
pub(crate) fn half_off(duration: Duration) -> (Coupon, Discount) {
    let changes = CouponChanges {
        off: Change::Set(Off::Percent(5_000)),
        duration: Change::Set(duration),
        ..CouponChanges::default()
    };
    let id = CouponId::stored("half");
    let coupon = crate::coupons::create(&id, &changes, Timestamp::UNIX_EPOCH).unwrap().next;
    let discount = Discount {
        id: DiscountId::stored("di_1"),
        coupon: id,
        promotion_code: None,
        start: Timestamp::UNIX_EPOCH,
        end: None,
        invoices: duration.invoices(),
        uses: 0,
    };
    (coupon, discount)
}
