//! Running agreements to pay.
//!
//! What can become of one is decided in the files below: each takes the
//! subscription as it is and gives it as it is to be, with its facts and what is
//! to be billed. None of them reads a clock or draws an id.

pub mod addresses;
pub mod cancellation;
pub mod changes;
pub mod creation;
#[cfg(test)]
mod lives;
#[cfg(test)]
mod metered_examples;
pub mod outcomes;
pub mod pauses;
pub mod pending;
#[cfg(test)]
mod random_histories;
pub mod reactivation;
pub mod records;
pub mod renewal;
#[cfg(test)]
pub(crate) mod samples;
pub mod terms;
#[cfg(test)]
mod worked_examples;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::coupons::Discount;
use crate::currency::Currency;
use crate::features::words;
use crate::ids::{
    CancellationId, CustomerId, InvoiceId, PauseId, PaymentMethodId, PriceId, ProductId, ScheduleId, SubscriptionId,
    SubscriptionItemId, TestClockId, WebsiteId,
};
use crate::metadata::Metadata;
use crate::periods::Every;

pub use addresses::{Addressee, OrderAddresses};

/// The most items of a subscription.
pub const MAX_ITEMS: usize = 20;
/// The most of one price.
pub const MAX_QUANTITY: u64 = 1_000_000;
/// The most discounts of a subscription.
pub const MAX_DISCOUNTS: usize = 20;

words! {
    /// Where a subscription stands.
    SubscriptionState {
        /// Its first invoice waits for its payment.
        Incomplete = "incomplete",
        /// Its first invoice was not paid within 23 hours.
        IncompleteExpired = "incomplete_expired",
        /// On trial.
        Trialing = "trialing",
        /// Running and paid.
        Active = "active",
        /// Its last invoice failed and is tried again.
        PastDue = "past_due",
        /// Its last invoice failed for good, and it goes on without being paid.
        Unpaid = "unpaid",
        /// Its trial ended without a payment method.
        Paused = "paused",
        /// Ended.
        Ended = "canceled",
    }
    /// How its invoices are paid.
    Collection {
        /// By the payment method, without being asked.
        Automatic = "charge_automatically",
        /// By the customer, on receipt of the invoice.
        SendInvoice = "send_invoice",
    }
    /// How a cancellation at the end of a period shows, and how prorations are
    /// worked out: the two billing modes of Stripe's API.
    BillingMode {
        /// `cancel_at_period_end` follows the period.
        Classic = "classic",
        /// `cancel_at` is a fixed time.
        Flexible = "flexible",
    }
    /// Why a subscription ends.
    EndReason {
        /// Somebody asked for it.
        Requested = "cancellation_requested",
        /// A payment failed for good.
        PaymentFailed = "payment_failed",
        /// A payment was disputed.
        PaymentDisputed = "payment_disputed",
    }
    /// What becomes of invoices during a pause.
    PauseBehavior {
        /// They stay drafts.
        KeepAsDraft = "keep_as_draft",
        /// They are given up.
        MarkUncollectible = "mark_uncollectible",
        /// They are voided.
        Void = "void",
        /// There are none: the period stands still, and what was left of it when
        /// the pause began is left when it ends.
        Freeze = "freeze",
    }
    /// Who asked for something.
    Initiator {
        /// The merchant.
        Merchant = "merchant",
        /// The customer.
        Customer = "customer",
        /// The service itself, after a payment failed for good.
        Service = "billfold",
    }
    /// What happens when a trial ends and there is nothing to pay with.
    TrialWithoutMethod {
        /// An invoice is issued all the same.
        CreateInvoice = "create_invoice",
        /// The subscription ends.
        Cancel = "cancel",
        /// The subscription is paused until there is.
        Pause = "pause",
    }
}

/// A span of time: its start belongs to it, its end does not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Period {
    /// Its start.
    pub start: Timestamp,
    /// Its end.
    pub end: Timestamp,
}

impl Period {
    /// Its length in whole seconds.
    pub fn seconds(&self) -> i64 {
        self.end.as_second() - self.start.as_second()
    }
}

/// One price of a subscription.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// Its id.
    pub id: SubscriptionItemId,
    /// The price.
    pub price: PriceId,
    /// The price's product.
    pub product: ProductId,
    /// How many; 0 to [`MAX_QUANTITY`].
    pub quantity: u64,
    /// What a whole period of it was charged at after discounts, in minor units:
    /// what its unused time is worth. Zero on trial.
    pub basis_minor: i64,
    /// From when on usage counts for it, where it got its price within the running
    /// period; none for the whole of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub counts_from: Option<Timestamp>,
    /// The merchant's own pairs.
    pub metadata: Metadata,
    /// When it was made.
    pub created: Timestamp,
}

impl Item {
    /// From when on usage counts for it in a period that began at a time.
    pub fn counted_from(&self, start: Timestamp) -> Timestamp {
        self.counts_from.map_or(start, |from| from.max(start))
    }
}

/// An end that is to come.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ScheduledEnd {
    /// When.
    pub at: Timestamp,
    /// Whether it was asked for as "at the end of the period".
    pub at_period_end: bool,
}

/// What is known of the wish to end.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ending {
    /// Its id.
    pub id: CancellationId,
    /// When it was asked for.
    pub requested: Timestamp,
    /// Why it ends.
    pub reason: EndReason,
    /// The customer's reason: a word of the survey, or an own feedback option's id.
    pub feedback: Option<String>,
    /// The customer's comment.
    pub comment: Option<String>,
    /// Who asked.
    pub by: Initiator,
    /// Whether unused time is credited.
    pub prorated: bool,
}

/// A pause in the collection of payments.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pause {
    /// Its id.
    pub id: PauseId,
    /// What becomes of invoices meanwhile.
    pub behavior: PauseBehavior,
    /// When it was asked for.
    pub requested: Timestamp,
    /// When it begins, or began.
    pub starts: Timestamp,
    /// When it ends by itself.
    pub resumes: Option<Timestamp>,
    /// Whether its beginning was told of.
    #[serde(with = "crate::stored::flag")]
    pub begun: bool,
    /// Who asked.
    pub by: Initiator,
    /// Why.
    pub description: Option<String>,
}

/// A running agreement to pay.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Subscription {
    /// Its id.
    pub id: SubscriptionId,
    /// Who pays.
    pub customer: CustomerId,
    /// Where it was obtained.
    pub website: Option<WebsiteId>,
    /// Where it stands.
    pub state: SubscriptionState,
    /// How its invoices are paid.
    pub collection: Collection,
    /// Days in which an invoice that was sent is to be paid.
    pub days_until_due: Option<u32>,
    /// The currency of all its prices.
    pub currency: Currency,
    /// How changes show.
    pub billing_mode: BillingMode,
    /// What is agreed. All prices have the same interval.
    pub items: Vec<Item>,
    /// How long a whole period is: the interval of its prices.
    pub every: Every,
    /// From where its periods are counted.
    pub anchor: Timestamp,
    /// The running period.
    pub period: Period,
    /// The trial, past or running.
    pub trial: Option<Period>,
    /// Whether it was told that the trial ends soon.
    pub trial_noticed: bool,
    /// What happens when the trial ends and there is nothing to pay with.
    pub trial_without_method: TrialWithoutMethod,
    /// When it began.
    pub started: Timestamp,
    /// When it first became active.
    pub activated: Option<Timestamp>,
    /// Since when its first invoice waits for its payment.
    pub incomplete_since: Option<Timestamp>,
    /// When it last was brought back after its end.
    pub reactivated: Option<Timestamp>,
    /// An end that is to come.
    pub cancel: Option<ScheduledEnd>,
    /// What is known of the wish to end.
    pub ending: Option<Ending>,
    /// When it ended.
    pub ended: Option<Timestamp>,
    /// A pause.
    pub pause: Option<Pause>,
    /// A change that waits for the payment of its invoice.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pending: Option<pending::PendingUpdate>,
    /// What is taken off.
    pub discounts: Vec<Discount>,
    /// What it is paid with, before the customer's default.
    pub payment_method: Option<PaymentMethodId>,
    /// Whether a payment method that pays an invoice of it becomes its own.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub saves_payment_method: bool,
    /// The schedule that decides its later phases.
    pub schedule: Option<ScheduleId>,
    /// Its first invoice.
    pub first_invoice: Option<InvoiceId>,
    /// Its newest invoice.
    pub latest_invoice: Option<InvoiceId>,
    /// How many periods were billed after the first one.
    pub renewals: u32,
    /// The customer's addresses for this subscription, where they differ.
    #[serde(default)]
    pub addresses: OrderAddresses,
    /// The test clock that its customer lives by.
    pub clock: Option<TestClockId>,
    /// For people.
    pub description: Option<String>,
    /// The merchant's own pairs.
    pub metadata: Metadata,
    /// The merchant's own fields, of any form.
    #[serde(default, skip_serializing_if = "Map::is_empty")]
    pub custom_fields: Map<String, Value>,
    /// When it was made.
    #[serde(with = "crate::stored::time")]
    pub created: Timestamp,
    /// When it last changed.
    #[serde(with = "crate::stored::time")]
    pub updated: Timestamp,
}

impl Subscription {
    /// When it ends, or ended, whatever set that; none while it goes on.
    pub fn ends_at(&self) -> Option<Timestamp> {
        self.ended.or(self.cancel.as_ref().map(|end| end.at))
    }

    /// Whether it ended, one way or the other.
    pub fn is_over(&self) -> bool {
        matches!(self.state, SubscriptionState::Ended | SubscriptionState::IncompleteExpired)
    }

    /// Whether invoices are not collected at this time.
    pub fn is_paused_at(&self, now: Timestamp) -> bool {
        self.pause
            .as_ref()
            .is_some_and(|pause| pause.starts <= now && pause.resumes.is_none_or(|resumes| now < resumes))
    }
}
