//! What a subscription is to become later.

pub mod phases;
#[cfg(test)]
mod worked_examples;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::coupons::Discount;
use crate::currency::Currency;
use crate::features::{Proration, words};
use crate::ids::{CustomerId, PriceId, ScheduleId, SubscriptionId, TestClockId};
use crate::metadata::Metadata;

/// The most phases of a schedule.
pub const MAX_PHASES: usize = 10;

words! {
    /// Where a schedule stands.
    ScheduleState {
        /// Its first phase is yet to begin.
        NotStarted = "not_started",
        /// A phase runs.
        Active = "active",
        /// Its last phase ended.
        Completed = "completed",
        /// It let go of its subscription, which goes on.
        Released = "released",
        /// It was cancelled with its subscription.
        Canceled = "canceled",
    }
    /// What happens to the subscription after the last phase.
    AfterLast {
        /// It goes on as the last phase left it.
        Release = "release",
        /// It ends.
        Cancel = "cancel",
    }
}

/// One price of a phase.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PhaseItem {
    /// The price.
    pub price: PriceId,
    /// How many.
    pub quantity: u64,
    /// The merchant's own pairs.
    pub metadata: Metadata,
}

/// What is agreed for a span of time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Phase {
    /// Its start.
    pub start: Timestamp,
    /// Its end.
    pub end: Timestamp,
    /// What is agreed.
    pub items: Vec<PhaseItem>,
    /// What happens to unused time when it begins.
    pub proration: Proration,
    /// What is taken off; none leaves what is taken off so far, unless it is cleared.
    pub discounts: Vec<Discount>,
    /// Whether nothing is taken off any more.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub clears_discounts: bool,
    /// Until when it is on trial.
    pub trial_end: Option<Timestamp>,
    /// The merchant's own pairs.
    pub metadata: Metadata,
}

/// What a subscription is to become later.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Schedule {
    /// Its id.
    pub id: ScheduleId,
    /// Who pays.
    pub customer: CustomerId,
    /// The subscription; none before the first phase and after it was let go.
    pub subscription: Option<SubscriptionId>,
    /// The subscription that it let go.
    pub released_subscription: Option<SubscriptionId>,
    /// Its phases' currency; none for one from before it was kept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub currency: Option<Currency>,
    /// Where it stands.
    pub state: ScheduleState,
    /// Its phases, in order, without gaps.
    pub phases: Vec<Phase>,
    /// How many of them have begun.
    pub begun: usize,
    /// What happens after the last one.
    pub after_last: AfterLast,
    /// Whether it lets go as soon as its last phase begins, as a change that
    /// waited for the end of a period does.
    pub single_change: bool,
    /// When it completed.
    pub completed: Option<Timestamp>,
    /// When it let go.
    pub released: Option<Timestamp>,
    /// When it was cancelled.
    pub canceled: Option<Timestamp>,
    /// The test clock that its customer lives by.
    pub clock: Option<TestClockId>,
    /// The merchant's own pairs.
    pub metadata: Metadata,
    /// When it was made.
    #[serde(with = "crate::stored::time")]
    pub created: Timestamp,
    /// When it last changed.
    #[serde(with = "crate::stored::time")]
    pub updated: Timestamp,
}
