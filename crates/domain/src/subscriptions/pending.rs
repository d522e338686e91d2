//! Changes that are made when their invoice is paid, and not before.
//!
//! Such a change is held with the subscription: what it sets, the invoice it waits for
//! and what is to be put back where it never comes about. Until then the subscription
//! goes on as if nobody had asked for anything.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::terms::Planned;
use super::{Subscription, SubscriptionState};
use crate::coupons::Discount;
use crate::events::EventKind;
use crate::features::words;
use crate::ids::{DiscountId, InvoiceId};
use crate::periods;

/// For how long a change waits for its payment, in seconds (Stripe's API: 23 hours).
pub const PENDING_SECONDS: i64 = 23 * 3_600;

/// What a held change never sets: what stands here is not the customer's agreement, or
/// belongs to the holding itself.
const NEVER_SET: [&str; 5] = ["pending", "latest_invoice", "first_invoice", "updated", "metadata"];
/// The pairs of the merchant's, which are set one by one.
const METADATA: &str = "metadata";

words! {
    /// For what a held change waits when it cannot be paid at once.
    Patience {
        /// For nothing: then it is not made.
        Never = "never",
        /// For the customer to prove itself to its bank; after a decline it is not made.
        Proof = "proof",
        /// For another payment.
        Payment = "payment",
        /// For a first attempt to pay: then it is made, whatever came of the attempt.
        Attempt = "attempt",
    }
}

/// How the invoice of a change is paid, where it has one at once.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ChangePayment {
    /// At once; where that fails the change is made all the same, and its invoice is
    /// open.
    #[default]
    AllowIncomplete,
    /// By the customer: the change is made, and its invoice is open.
    DefaultIncomplete,
    /// At once, and only then is the change made; where that fails it waits this long.
    Before(Patience),
}

/// A change that waits for the payment of its invoice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PendingUpdate {
    /// The invoice.
    pub invoice: InvoiceId,
    /// When it is given up.
    pub expires: Timestamp,
    /// For what it waits.
    pub patience: Patience,
    /// Whether it was told that it waits.
    #[serde(with = "crate::stored::flag")]
    pub told: bool,
    /// The fields of the subscription that it sets, as they are stored; null clears one.
    pub sets: Map<String, Value>,
    /// The merchant's pairs that it sets; null removes one.
    #[serde(default, skip_serializing_if = "Map::is_empty")]
    pub pairs: Map<String, Value>,
    /// The facts that are told when it is made.
    pub events: Vec<EventKind>,
    /// The subscription's newest invoice before this one.
    pub earlier_invoice: Option<InvoiceId>,
    /// The customer's own discount before the invoice took its part of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub discount_used: Option<Discount>,
    /// What is to be redeemed with it, and is counted as redeemed meanwhile.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reserved: Vec<Discount>,
    /// What is taken off no more once it is made.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ended: Vec<DiscountId>,
}

/// The fields of a stored subscription.
fn fields(subscription: &Subscription) -> serde_json::Result<Map<String, Value>> {
    match serde_json::to_value(subscription)? {
        Value::Object(fields) => Ok(fields),
        _ => Ok(Map::new()),
    }
}

/// What has to be set so that `before` becomes `after`.
fn differences(before: &Map<String, Value>, after: &Map<String, Value>) -> Map<String, Value> {
    let gone = before.keys().filter(|key| !after.contains_key(*key)).map(|key| (key.clone(), Value::Null));
    let other = after.iter().filter(|(key, value)| before.get(*key) != Some(value));
    gone.chain(other.map(|(key, value)| (key.clone(), value.clone()))).collect()
}

impl PendingUpdate {
    /// A planned change of a subscription, to be held until an invoice is paid.
    ///
    /// # Errors
    /// A subscription that cannot be written as JSON: there is none.
    pub fn of(
        current: &Subscription,
        planned: &Planned,
        invoice: InvoiceId,
        patience: Patience,
        now: Timestamp,
    ) -> serde_json::Result<Self> {
        let mut sets = differences(&fields(current)?, &fields(&planned.next)?);
        for key in NEVER_SET {
            sets.remove(key);
        }
        let pairs = |subscription: &Subscription| {
            let pairs = subscription.metadata.pairs().iter();
            pairs.map(|(key, value)| (key.clone(), Value::String(value.clone()))).collect::<Map<_, _>>()
        };
        Ok(Self {
            invoice,
            expires: expires(current, now),
            patience,
            told: false,
            sets,
            pairs: differences(&pairs(current), &pairs(&planned.next)),
            events: planned.events.clone(),
            earlier_invoice: current.latest_invoice.clone(),
            discount_used: None,
            reserved: Vec::new(),
            ended: Vec::new(),
        })
    }

    /// The subscription with this change made, and nothing waiting any more.
    ///
    /// # Errors
    /// What it sets cannot be read: it was stored by another program.
    pub fn applied(&self, current: &Subscription) -> serde_json::Result<Subscription> {
        let mut fields = fields(current)?;
        fields.remove("pending");
        fields.extend(self.sets.clone());
        if let Some(Value::Object(pairs)) = fields.get_mut(METADATA) {
            for (key, value) in &self.pairs {
                match value {
                    Value::Null => drop(pairs.remove(key)),
                    value => drop(pairs.insert(key.clone(), value.clone())),
                }
            }
        }
        serde_json::from_value(Value::Object(fields))
    }

    /// Whether it lets a subscription go on that stood still.
    pub fn is_resumption(&self) -> bool {
        self.events.contains(&EventKind::SubscriptionContinued)
    }

    /// Whether it sets a field of the subscription.
    pub fn sets(&self, field: &str) -> bool {
        self.sets.contains_key(field)
    }
}

/// When a change that is asked for now is given up: after 23 hours, and with the trial
/// or the period in which its invoice was worked out.
fn expires(current: &Subscription, now: Timestamp) -> Timestamp {
    let trial = current.trial.filter(|_| current.state == SubscriptionState::Trialing).map(|trial| trial.end);
    let end = current.cancel.as_ref().map(|end| end.at);
    let bounds = [trial, end, Some(current.period.end)].into_iter().flatten().filter(|at| *at > now);
    bounds.fold(periods::seconds_after(periods::whole_second(now), PENDING_SECONDS), Timestamp::min)
}

/// The subscription without the change that waited, which was given up.
#[must_use]
pub fn given_up(current: &Subscription) -> Subscription {
    let mut next = current.clone();
    if let Some(pending) = next.pending.take()
        && next.latest_invoice.as_ref() == Some(&pending.invoice)
    {
        next.latest_invoice = pending.earlier_invoice;
    }
    next
}

/// Whether what a waiting change was worked out from is no longer so.
pub fn is_overtaken(current: &Subscription, next: &Subscription) -> bool {
    let basis = |one: &Subscription| {
        let items: Vec<_> = one.items.iter().map(|item| (item.id.clone(), item.price.clone(), item.quantity)).collect();
        let discounts: Vec<_> = one.discounts.iter().map(|discount| discount.id.clone()).collect();
        (items, discounts, one.every, one.anchor, one.period, one.trial, one.collection)
    };
    next.is_over() || basis(current) != basis(next)
}
