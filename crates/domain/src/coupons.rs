//! What takes something off: coupons, promotion codes, discounts in use.

mod applying;
mod changes;
mod codes;
mod redeeming;
#[cfg(test)]
mod worked_examples;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::currency::Currency;
use crate::features::Interval;
use crate::ids::{CouponId, CustomerId, DiscountId, PriceId, ProductId, PromotionCodeId, SubscriptionId};
use crate::metadata::Metadata;
use crate::periods::{self, Every};

pub use applying::{after_invoice, apply};
pub use changes::{CouponChanges, Decision, create, delete, update};
pub use codes::{CodeChanges, NewCode, clash, create_code, reads_as_code, update_code};
pub use redeeming::{Redeemer, cancel, redeem};

/// A whole, in hundredths of a per cent.
pub const WHOLE_PERCENT: u32 = 10_000;
/// The largest amount that a coupon takes off, and the largest minimum, in minor units.
pub const MAX_OFF_MINOR: i64 = 99_999_999;
/// The longest that a coupon takes something off unless it is for ever, in months.
pub const MAX_MONTHS: u32 = 600;
/// The most invoices that a coupon is for unless it is for all.
pub const MAX_INVOICES: u32 = 1_000;
/// The most often that a coupon or a code can be redeemed where that is limited.
pub const MAX_REDEMPTIONS: u64 = 2_147_483_647;
/// The most products, prices and customers that a coupon is for where it is not for all.
pub const MAX_RESTRICTED: usize = 100;
/// The most characters of a promotion code.
pub const MAX_CODE_CHARS: usize = 100;

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
    /// For so many invoices, two or more.
    Invoices(u32),
    /// For so many months.
    Months(u32),
    /// Always.
    Forever,
}

impl Duration {
    /// For so many invoices.
    pub fn of_invoices(count: u32) -> Self {
        if count == 1 { Self::Once } else { Self::Invoices(count) }
    }

    /// The most invoices that it is for; none where they are not counted.
    pub fn invoices(self) -> Option<u32> {
        match self {
            Self::Once => Some(1),
            Self::Invoices(count) => Some(count),
            Self::Months(_) | Self::Forever => None,
        }
    }

    /// When what was redeemed at a time ends, in calendar months; none where no
    /// time ends it.
    pub fn end(self, start: Timestamp) -> Option<Timestamp> {
        match self {
            Self::Months(count) => Some(periods::after(start, Every { interval: Interval::Month, count })),
            Self::Once | Self::Invoices(_) | Self::Forever => None,
        }
    }
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
    /// The prices it is for; empty for all.
    #[serde(default)]
    pub prices: Vec<PriceId>,
    /// The customers who can redeem it; empty for all.
    #[serde(default)]
    pub customers: Vec<CustomerId>,
    /// How often it can be redeemed in all.
    pub max_redemptions: Option<u64>,
    /// How often one customer can redeem it.
    #[serde(default)]
    pub max_per_customer: Option<u64>,
    /// The least that an invoice must come to before discounts, in minor units.
    #[serde(default)]
    pub minimum: Option<(i64, Currency)>,
    /// The most that an invoice may come to before discounts, in minor units.
    #[serde(default)]
    pub maximum: Option<(i64, Currency)>,
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

impl Coupon {
    /// Whether it can be redeemed at a time, by somebody.
    pub fn is_valid(&self, now: Timestamp) -> bool {
        self.invalid(now).is_none()
    }

    /// Whether it was redeemed as often as it can be.
    pub fn is_used_up(&self) -> bool {
        self.max_redemptions.is_some_and(|most| self.times_redeemed >= most)
    }
}

/// A word that stands for a coupon.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PromotionCode {
    /// Its id.
    pub id: PromotionCodeId,
    /// The word in upper case, for comparison: unique among the active ones of a
    /// customer.
    pub code: String,
    /// The word as the merchant wrote it.
    pub written: String,
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
    /// Until when; none where no time ends it.
    pub end: Option<Timestamp>,
    /// For how many invoices at the most; none where they are not counted.
    #[serde(default)]
    pub invoices: Option<u32>,
    /// Off how many invoices it took something.
    #[serde(default)]
    pub uses: u32,
}

impl Discount {
    /// Whether it takes nothing off any more at a time.
    pub fn is_over(&self, now: Timestamp) -> bool {
        self.end.is_some_and(|end| end <= now) || self.invoices.is_some_and(|most| self.uses >= most)
    }
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
    /// Since when it takes something off.
    pub start: Timestamp,
    /// Until when; none where no time ends it.
    pub end: Option<Timestamp>,
    /// Whether it was taken back before it ended, which was its last change.
    #[serde(with = "crate::stored::flag")]
    pub canceled: bool,
    /// When it was redeemed.
    #[serde(with = "crate::stored::time")]
    pub created: Timestamp,
    /// When it last changed.
    #[serde(with = "crate::stored::time")]
    pub updated: Timestamp,
}
