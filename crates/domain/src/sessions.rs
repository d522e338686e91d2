//! A customer's signed-in visit to a portal.

use jiff::{SignedDuration, Timestamp};
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
    /// When the customer did the task, if that came about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub completed: Option<Timestamp>,
    /// When it was noted that the customer will not do it in this session.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub abandoned: Option<Timestamp>,
}

impl Flow {
    /// Whether the task is still to be done.
    pub fn is_open(&self) -> bool {
        self.completed.is_none() && self.abandoned.is_none()
    }
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

words! {
    /// How a customer showed who it is.
    ProofKind {
        /// With the link that the merchant gave it.
        Link = "link",
        /// With a code or link that came by mail.
        Email = "email",
        /// With its password.
        Password = "password",
    }
}

/// When and how a customer last showed who it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proved {
    /// How the session began.
    pub how: ProofKind,
    /// When the customer last showed who it is.
    pub at: Timestamp,
}

/// How old a proof may be for what is asked about again, in seconds (QUALITY L-10).
pub const FRESH_SECONDS: i64 = 600;

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
    /// When and how the customer last showed who it is; none for sessions that are
    /// older than this record, and before the link is opened.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proved: Option<Proved>,
    /// The browser, coarsely, such as `Firefox · Linux`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub browser: Option<Text<60>>,
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
    /// How it began.
    pub fn began_by(&self) -> ProofKind {
        self.proved.map_or(ProofKind::Link, |proved| proved.how)
    }

    /// Whether the customer showed who it is within the last ten minutes. For a
    /// session of a signed token the merchant's own pages answer, which asked for it.
    pub fn is_fresh(&self, now: Timestamp) -> bool {
        let at = self.proved.map(|proved| proved.at).or_else(|| self.opening.as_ref().map(|opening| opening.at));
        self.signed.is_some() || at.is_some_and(|at| elapsed(at, now) <= FRESH_SECONDS)
    }

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

impl Session {
    /// The task that is still to be done in it, if it leads into one.
    pub fn open_flow(&self) -> Option<&Flow> {
        self.flow.as_ref().filter(|flow| flow.is_open())
    }

    /// When it ends unless the customer is seen before: the link's time, or that of
    /// the visit. It is never ended at this very moment, but just after it.
    pub fn ends_at(&self) -> Timestamp {
        let after = |since: Timestamp, seconds: i64| {
            since.checked_add(SignedDuration::from_secs(seconds)).unwrap_or(Timestamp::MAX)
        };
        if let Some(ended) = self.ended {
            return ended;
        }
        match (&self.signed, &self.opening) {
            (Some(signed), _) => signed.expires,
            (None, None) => after(self.created, LINK_LIFE_SECONDS),
            (None, Some(opening)) => {
                after(opening.seen, IDLE_LIFE_SECONDS).min(after(opening.at, ABSOLUTE_LIFE_SECONDS))
            }
        }
    }
}

fn elapsed(since: Timestamp, now: Timestamp) -> i64 {
    now.as_second().saturating_sub(since.as_second())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: i64) -> Timestamp {
        Timestamp::from_second(1_795_219_200 + seconds).unwrap()
    }

    fn session() -> Session {
        serde_json::from_value(serde_json::json!({
            "id": "bps_1", "portal": "bpc_1", "customer": "cus_1", "return_url": null, "locale": null,
            "flow": {"kind": "customer_update", "after": "portal_homepage"}, "after_expiration": null,
            "link_digest": "", "opening": null, "ended": null, "created": crate::stored::time_text(at(0)),
        }))
        .unwrap()
    }

    #[test]
    fn a_flow_of_an_older_record_is_one_that_is_still_to_be_done() {
        let session = session();
        assert!(session.open_flow().is_some());
        let stored = serde_json::to_string(&session).unwrap();
        assert!(!stored.contains("completed") && !stored.contains("abandoned"), "{stored}");
        for (completed, abandoned) in [(Some(at(1)), None), (None, Some(at(1)))] {
            let flow = session.flow.clone().map(|flow| Flow { completed, abandoned, ..flow });
            let over = Session { flow, ..session.clone() };
            assert!(over.open_flow().is_none());
            let stored = serde_json::to_string(&over).unwrap();
            assert_eq!(serde_json::from_str::<Session>(&stored).unwrap(), over);
        }
    }

    #[test]
    fn a_session_can_be_used_until_its_end_and_not_a_second_longer() {
        let opening = |opened, seen| Opening { at: at(opened), seen: at(seen), cookie_digest: String::new() };
        let signed = Signed { expires: at(100), operations: Vec::new(), made_from: None };
        for (session, end) in [
            (session(), at(300)),
            (Session { opening: Some(opening(10, 10)), ..session() }, at(10 + IDLE_LIFE_SECONDS)),
            (Session { opening: Some(opening(0, 43_000)), ..session() }, at(ABSOLUTE_LIFE_SECONDS)),
            (Session { signed: Some(signed), ..session() }, at(100)),
        ] {
            assert_eq!(session.ends_at(), end);
            let usable = |seconds: i64| {
                let now = end.checked_add(SignedDuration::from_secs(seconds)).unwrap();
                // A session of a signed token has no link.
                session.is_live(now) || session.signed.is_none() && session.can_open(now)
            };
            assert_eq!(usable(0), session.signed.is_none(), "its last second is part of a link and a visit");
            assert!(usable(-1) && !usable(1));
        }
        assert_eq!(Session { ended: Some(at(7)), ..session() }.ends_at(), at(7));
    }
}
