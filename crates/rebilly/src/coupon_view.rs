//! A coupon as this dialect shows it.

use billfold_domain::coupons::{Coupon, Duration, Off, Redemption};
use billfold_domain::currency::Currency;
use jiff::Timestamp;
use serde::Serialize;
use serde_json::Number;
use utoipa::ToSchema;

use crate::amounts;
use crate::links::{Addresses, ResourceLink};
use crate::portal_view::time;

/// A coupon.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = Coupon)]
pub(crate) struct CouponView {
    /// ID of the coupon, which customers redeem it by.
    #[schema(min_length = 1, max_length = 50, example = "cpn_0YVCNKF81GD778N4YNVGDJK558")]
    id: String,
    /// How much it takes off.
    discount: CouponDiscount,
    /// What restricts it.
    restrictions: Vec<CouponRestriction>,
    /// How often it was redeemed.
    #[schema(minimum = 0)]
    redemptions_count: u64,
    /// Where it stands.
    status: CouponStatus,
    /// What customers read.
    #[schema(required = true)]
    description: Option<String>,
    /// From when it can be redeemed.
    #[schema(format = DateTime)]
    issued_time: String,
    /// When it can no longer be redeemed.
    #[schema(required = true, format = DateTime)]
    expired_time: Option<String>,
    /// When it was created.
    #[schema(format = DateTime)]
    created_time: String,
    /// When it last changed.
    #[schema(format = DateTime)]
    updated_time: String,
    /// Related addresses.
    #[serde(rename = "_links")]
    links: Vec<ResourceLink>,
}

/// Where a coupon stands.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub(crate) enum CouponStatus {
    /// It cannot be redeemed yet.
    Draft,
    /// It can be redeemed.
    Issued,
    /// It can no longer be redeemed.
    Expired,
}

/// How much a coupon takes off.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema)]
#[serde(tag = "type", rename_all = "kebab-case")]
#[schema(as = CouponDiscount)]
pub(crate) enum CouponDiscount {
    /// An amount.
    Fixed {
        /// The amount, in units of its currency.
        #[schema(value_type = f64, minimum = 0.01)]
        amount: Number,
        /// Its currency.
        #[schema(min_length = 3, max_length = 3, example = "USD")]
        currency: &'static str,
        /// What it is taken off.
        #[schema(required = false, default = "items")]
        context: DiscountContext,
    },
    /// A part.
    Percent {
        /// The percentage, with two decimals at the most.
        #[schema(value_type = f64, minimum = 0.01, maximum = 100)]
        value: Number,
        /// What it is taken off.
        #[schema(required = false, default = "items")]
        context: DiscountContext,
    },
}

/// What discounts are taken off.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum DiscountContext {
    /// The items of an invoice.
    Items,
}

/// What restricts a coupon.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema)]
#[serde(tag = "type", rename_all = "kebab-case", rename_all_fields = "camelCase")]
pub(crate) enum CouponRestriction {
    /// Off how many invoices one redemption takes something. A coupon for a number of
    /// months shows that number.
    DiscountsPerRedemption {
        /// The number.
        #[schema(minimum = 1, maximum = 1000)]
        quantity: u32,
    },
    /// How often it can be redeemed in all.
    TotalRedemptions {
        /// The number.
        #[schema(minimum = 1, maximum = 2_147_483_647)]
        quantity: u64,
    },
    /// How often one customer can redeem it.
    RedemptionsPerCustomer {
        /// The number.
        #[schema(minimum = 1, maximum = 2_147_483_647)]
        quantity: u64,
    },
    /// The plans whose lines it takes something off.
    RestrictToPlans {
        /// IDs of the plans.
        #[schema(min_items = 1, max_items = 100)]
        plan_ids: Vec<String>,
        /// The least quantity.
        #[schema(required = false, minimum = 1, maximum = 1, default = 1)]
        minimum_quantity: u8,
    },
    /// The products whose lines it takes something off.
    RestrictToProducts {
        /// IDs of the products.
        #[schema(min_items = 1, max_items = 100)]
        product_ids: Vec<String>,
        /// The least quantity.
        #[schema(required = false, minimum = 1, maximum = 1, default = 1)]
        minimum_quantity: u8,
    },
    /// The customers who can redeem it.
    RestrictToCustomers {
        /// IDs of the customers.
        #[schema(min_items = 1, max_items = 100)]
        customer_ids: Vec<String>,
    },
    /// The least that an invoice must come to.
    MinimumOrderAmount {
        /// The amount, in units of its currency.
        #[schema(value_type = f64, minimum = 0.01)]
        amount: Number,
        /// Its currency.
        #[schema(min_length = 3, max_length = 3, example = "USD")]
        currency: &'static str,
    },
    /// The most that an invoice may come to.
    MaximumOrderAmount {
        /// The amount, in units of its currency.
        #[schema(value_type = f64, minimum = 0.01)]
        amount: Number,
        /// Its currency.
        #[schema(min_length = 3, max_length = 3, example = "USD")]
        currency: &'static str,
    },
}

/// Hundredths of a per cent as a decimal number.
fn percentage(hundredths: u32) -> Number {
    if hundredths.is_multiple_of(100) {
        return Number::from(hundredths / 100);
    }
    Number::from_f64(f64::from(hundredths) / 100.0).unwrap_or_else(|| Number::from(hundredths / 100))
}

/// For how many discounts one redemption is, as this dialect shows a duration.
pub(crate) fn discounts_per_redemption(duration: Duration) -> Option<u32> {
    match duration {
        Duration::Once => Some(1),
        Duration::Invoices(count) | Duration::Months(count) => Some(count),
        Duration::Forever => None,
    }
}

fn discount(off: Off) -> CouponDiscount {
    let context = DiscountContext::Items;
    match off {
        Off::Percent(hundredths) => CouponDiscount::Percent { value: percentage(hundredths), context },
        Off::Amount { minor, currency } => {
            CouponDiscount::Fixed { amount: amounts::shown(minor, currency), currency: currency.code(), context }
        }
    }
}

fn restrictions(coupon: &Coupon) -> Vec<CouponRestriction> {
    let money = |(minor, currency): (i64, Currency)| (amounts::shown(minor, currency), currency.code());
    let mut all = Vec::new();
    all.extend(
        discounts_per_redemption(coupon.duration)
            .map(|quantity| CouponRestriction::DiscountsPerRedemption { quantity }),
    );
    all.extend(coupon.max_redemptions.map(|quantity| CouponRestriction::TotalRedemptions { quantity }));
    all.extend(coupon.max_per_customer.map(|quantity| CouponRestriction::RedemptionsPerCustomer { quantity }));
    if !coupon.prices.is_empty() {
        let plan_ids = coupon.prices.iter().map(ToString::to_string).collect();
        all.push(CouponRestriction::RestrictToPlans { plan_ids, minimum_quantity: 1 });
    }
    if !coupon.products.is_empty() {
        let product_ids = coupon.products.iter().map(ToString::to_string).collect();
        all.push(CouponRestriction::RestrictToProducts { product_ids, minimum_quantity: 1 });
    }
    if !coupon.customers.is_empty() {
        let customer_ids = coupon.customers.iter().map(ToString::to_string).collect();
        all.push(CouponRestriction::RestrictToCustomers { customer_ids });
    }
    all.extend(
        coupon.minimum.map(money).map(|(amount, currency)| CouponRestriction::MinimumOrderAmount { amount, currency }),
    );
    all.extend(
        coupon.maximum.map(money).map(|(amount, currency)| CouponRestriction::MaximumOrderAmount { amount, currency }),
    );
    all
}

/// From when a coupon can be redeemed, as this dialect shows it.
pub(crate) fn issued(coupon: &Coupon) -> String {
    time(coupon.redeem_from.unwrap_or(coupon.created))
}

impl CouponView {
    /// The coupon at a time.
    pub(crate) fn new(coupon: &Coupon, addresses: &Addresses, now: Timestamp) -> Self {
        let status = match (coupon.redeem_from, coupon.redeem_by) {
            (_, Some(by)) if by <= now => CouponStatus::Expired,
            (Some(from), _) if from > now => CouponStatus::Draft,
            _ => CouponStatus::Issued,
        };
        Self {
            id: coupon.id.to_string(),
            discount: discount(coupon.off),
            restrictions: restrictions(coupon),
            redemptions_count: coupon.times_redeemed,
            status,
            description: coupon.name.clone(),
            issued_time: issued(coupon),
            expired_time: coupon.redeem_by.map(time),
            created_time: time(coupon.created),
            updated_time: time(coupon.updated),
            links: vec![addresses.link("self", crate::coupons::COLLECTION, coupon.id.as_str())],
        }
    }
}

/// A coupon in use.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = CouponRedemption)]
pub(crate) struct RedemptionView {
    /// ID of the redemption.
    #[schema(min_length = 1, max_length = 50, example = "cpn_rdm_01HXC82EEPW6YD3MPWJY7151VR")]
    id: String,
    /// ID of the coupon.
    #[schema(min_length = 1, max_length = 50)]
    coupon_id: String,
    /// ID of the customer.
    #[schema(min_length = 1, max_length = 50)]
    customer_id: String,
    /// What restricts this redemption besides the coupon.
    #[schema(max_items = 1)]
    additional_restrictions: Vec<RedemptionRestriction>,
    /// When the coupon was redeemed.
    #[schema(format = DateTime)]
    created_time: String,
    /// When the redemption last changed.
    #[schema(format = DateTime)]
    updated_time: String,
    /// When it was cancelled.
    #[schema(required = true, format = DateTime)]
    canceled_time: Option<String>,
    /// Related addresses.
    #[serde(rename = "_links")]
    links: Vec<ResourceLink>,
}

/// What restricts a redemption.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(tag = "type", rename_all = "kebab-case", rename_all_fields = "camelCase")]
pub(crate) enum RedemptionRestriction {
    /// The order that it is for; otherwise it is for all invoices of the customer.
    RestrictToSubscriptions {
        /// ID of the order.
        #[schema(min_items = 1, max_items = 1)]
        subscription_ids: Vec<String>,
    },
}

impl RedemptionView {
    /// The redemption.
    pub(crate) fn new(redemption: &Redemption, addresses: &Addresses) -> Self {
        let order = |id: &billfold_domain::ids::SubscriptionId| RedemptionRestriction::RestrictToSubscriptions {
            subscription_ids: vec![id.to_string()],
        };
        Self {
            id: redemption.id.to_string(),
            coupon_id: redemption.coupon.to_string(),
            customer_id: redemption.customer.to_string(),
            additional_restrictions: redemption.subscription.iter().map(order).collect(),
            created_time: time(redemption.created),
            updated_time: time(redemption.updated),
            canceled_time: redemption.canceled.then(|| time(redemption.updated)),
            links: vec![
                addresses.link("self", crate::redemptions::COLLECTION, redemption.id.as_str()),
                addresses.link("customer", "customers", redemption.customer.as_str()),
                addresses.link("coupon", crate::coupons::COLLECTION, redemption.coupon.as_str()),
            ],
        }
    }
}
