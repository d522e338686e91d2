//! What takes something off: coupons, promotion codes, discounts in use.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::currency::Currency;
use crate::ids::{CouponId, CustomerId, DiscountId, ProductId, PromotionCodeId, SubscriptionId};
use crate::metadata::Metadata;

/// How much a coupon takes off.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Off {
    /// A part: hundredths of a per cent, 1 to 10,000.
    Percent(u32),
    /// An amount.
    Amount {
        /// In minor units.
        minor: i64,
        /// Of this currency; other currencies get nothing off.
        currency: Currency,
    },
}

/// For how long a coupon takes something off, from when it was applied.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Duration {
    /// For one invoice.
    Once,
    /// For so many months.
    Months(u32),
    /// Always.
    Forever,
}

/// What takes something off.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Coupon {
    /// Its id, often chosen by the merchant.
    pub id: CouponId,
    /// Its name, which customers see.
    pub name: Option<String>,
    /// How much.
    pub off: Off,
    /// For how long.
    pub duration: Duration,
    /// The products it is for; empty for all.
    pub products: Vec<ProductId>,
    /// How often it can be redeemed in all.
    pub max_redemptions: Option<u64>,
    /// Whether a customer can redeem it once only.
    #[serde(default)]
    pub once_per_customer: bool,
    /// When it can no longer be redeemed.
    #[serde(default)]
    pub redeem_by: Option<Timestamp>,
    /// From when it can be redeemed.
    #[serde(default)]
    pub redeem_from: Option<Timestamp>,
    /// How often it was redeemed.
    pub times_redeemed: u64,
    /// Whether it was deleted: it takes off where it is in use, and can no longer be redeemed.
    #[serde(default, with = "crate::stored::flag")]
    pub deleted: bool,
    /// The merchant's own pairs.
    pub metadata: Metadata,
    /// When it was made.
    #[serde(with = "crate::stored::time")]
    pub created: Timestamp,
    /// When it last changed.
    #[serde(with = "crate::stored::time")]
    pub updated: Timestamp,
}

/// A word that stands for a coupon.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PromotionCode {
    /// Its id.
    pub id: PromotionCodeId,
    /// The word, upper case for comparison: unique among the active ones.
    pub code: String,
    /// The coupon.
    pub coupon: CouponId,
    /// Whether the merchant has it on.
    #[serde(with = "crate::stored::flag")]
    pub active: bool,
    /// The only customer that can use it.
    pub customer: Option<CustomerId>,
    /// When it can no longer be used.
    #[serde(default)]
    pub expires: Option<Timestamp>,
    /// How often it can be used in all.
    pub max_redemptions: Option<u64>,
    /// Whether only customers without a paid invoice can use it.
    pub first_time_only: bool,
    /// The least that an invoice must come to, in minor units of its currency.
    pub minimum: Option<(i64, Currency)>,
    /// How often it was used.
    pub times_redeemed: u64,
    /// The merchant's own pairs.
    pub metadata: Metadata,
    /// When it was made.
    #[serde(with = "crate::stored::time")]
    pub created: Timestamp,
    /// When it last changed.
    #[serde(with = "crate::stored::time")]
    pub updated: Timestamp,
}

/// A coupon in use on a customer or a subscription.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Discount {
    /// Its id.
    pub id: DiscountId,
    /// The coupon.
    pub coupon: CouponId,
    /// The promotion code that brought it.
    pub promotion_code: Option<PromotionCodeId>,
    /// Since when.
    pub start: Timestamp,
    /// Until when; none while it goes on.
    pub end: Option<Timestamp>,
    /// Whether it took something off an invoice already: one for one invoice
    /// only ends with that.
    #[serde(default)]
    pub used: bool,
}

/// One use of a coupon.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Redemption {
    /// The id of the discount that it made.
    pub id: DiscountId,
    /// The coupon.
    pub coupon: CouponId,
    /// The promotion code that brought it.
    pub promotion_code: Option<PromotionCodeId>,
    /// Who redeemed it.
    pub customer: CustomerId,
    /// The subscription it applies to; none for all of the customer's invoices.
    pub subscription: Option<SubscriptionId>,
    /// Whether it was taken back before it ended.
    #[serde(with = "crate::stored::flag")]
    pub canceled: bool,
    /// When it was redeemed.
    #[serde(with = "crate::stored::time")]
    pub created: Timestamp,
    /// When it last changed.
    #[serde(with = "crate::stored::time")]
    pub updated: Timestamp,
}
