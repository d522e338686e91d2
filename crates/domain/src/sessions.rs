//! A customer's signed-in visit to a portal.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::features::words;
use crate::ids::{
    CouponId, CustomerId, PortalId, PriceId, PromotionCodeId, SessionId, SubscriptionId, SubscriptionItemId,
};
use crate::links::Link;
use crate::text::Text;

/// How long a link that nobody opened lives, in seconds.
pub const LINK_LIFE_SECONDS: i64 = 300;
/// How long a session lives without a request, in seconds.
pub const IDLE_LIFE_SECONDS: i64 = 30 * 60;
/// How long a session lives at the most, in seconds.
pub const ABSOLUTE_LIFE_SECONDS: i64 = 12 * 3600;

words! {
    /// A task of the portal that a session leads straight into.
    FlowKind {
        /// Change own details.
        CustomerUpdate = "customer_update",
        /// Add or replace a payment method.
        PaymentMethodUpdate = "payment_method_update",
        /// Cancel a subscription.
        SubscriptionCancel = "subscription_cancel",
        /// Pause a subscription.
        SubscriptionPause = "subscription_pause",
        /// Choose another plan.
        SubscriptionUpdate = "subscription_update",
        /// Confirm one plan change.
        SubscriptionUpdateConfirm = "subscription_update_confirm",
    }
}

/// What follows a flow's end.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AfterCompletion {
    /// A page that says it is done, with the merchant's message.
    HostedConfirmation(Option<Text<500>>),
    /// The home page of the portal.
    PortalHomepage,
    /// Another address.
    Redirect(Link),
}

/// A deep link into one task.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Flow {
    /// The task.
    pub kind: FlowKind,
    /// What follows.
    pub after: AfterCompletion,
    /// The subscription that it is about, for the tasks that are about one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub target: Option<FlowTarget>,
}

/// What a task about a subscription is given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FlowTarget {
    /// The subscription.
    pub subscription: SubscriptionId,
    /// The coupon that is offered to whoever wants to cancel.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offer: Option<CouponId>,
    /// The items that a plan change to be confirmed changes.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<FlowItem>,
    /// What that plan change takes off.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub discounts: Vec<FlowDiscount>,
}

/// An item that a plan change to be confirmed changes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FlowItem {
    /// The item.
    pub id: SubscriptionItemId,
    /// Its new price; none to keep it.
    pub price: Option<PriceId>,
    /// How many from now on; none to keep it.
    pub quantity: Option<u64>,
}

/// What a plan change to be confirmed takes off.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FlowDiscount {
    /// By a coupon.
    Coupon(CouponId),
    /// By a promotion code.
    Code(PromotionCodeId),
}

/// How a session was opened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Opening {
    /// When.
    pub at: Timestamp,
    /// When the customer was last seen.
    pub seen: Timestamp,
    /// SHA-256 of the cookie's value, in hexadecimal.
    pub cookie_digest: String,
}

/// How long a session of a signed token lives unless its maker says otherwise, in
/// seconds.
pub const SIGNED_LIFE_SECONDS: i64 = 3_600;

/// A session whose customer presents a signed token with every request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signed {
    /// When it ends; requests do not prolong it.
    pub expires: Timestamp,
    /// The operations that it is for; none in the list for all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub operations: Vec<String>,
    /// The authentication token that it was made from, as a digest.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub made_from: Option<String>,
}

/// A session: first a link, then a visit, then an ended record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Session {
    /// Its id, which is not its token.
    pub id: SessionId,
    /// The portal.
    pub portal: PortalId,
    /// The customer.
    pub customer: CustomerId,
    /// Where "back" leads.
    pub return_url: Option<Link>,
    /// The language of the page; none for the customer's or the browser's.
    pub locale: Option<String>,
    /// The task it leads into.
    pub flow: Option<Flow>,
    /// Whether an ended link may lead to signing in, and until when (none for always).
    pub after_expiration: Option<AfterExpiration>,
    /// SHA-256 of the link's token, in hexadecimal.
    pub link_digest: String,
    /// How it was opened, once it was.
    pub opening: Option<Opening>,
    /// The signed token that stands for it in place of a cookie.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signed: Option<Signed>,
    /// When it was ended before its time.
    pub ended: Option<Timestamp>,
    /// When it was made.
    #[serde(with = "crate::stored::time")]
    pub created: Timestamp,
}

/// What an ended link may still lead to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AfterExpiration {
    /// Until when the link leads to signing in; none for as long as it is known.
    pub login_until: Option<Timestamp>,
}

impl Session {
    /// Whether the link can be opened.
    pub fn can_open(&self, now: Timestamp) -> bool {
        self.opening.is_none() && self.ended.is_none() && elapsed(self.created, now) <= LINK_LIFE_SECONDS
    }

    /// Whether the visit is still going on.
    pub fn is_live(&self, now: Timestamp) -> bool {
        if let Some(signed) = &self.signed {
            return self.ended.is_none() && now < signed.expires;
        }
        self.ended.is_none()
            && self.opening.as_ref().is_some_and(|opening| {
                elapsed(opening.seen, now) <= IDLE_LIFE_SECONDS && elapsed(opening.at, now) <= ABSOLUTE_LIFE_SECONDS
            })
    }
}

fn elapsed(since: Timestamp, now: Timestamp) -> i64 {
    now.as_second().saturating_sub(since.as_second())
}
