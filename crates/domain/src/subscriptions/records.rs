//! What is remembered of a subscription's ends, returns and pauses, for as long as
//! the subscription itself: each has an id of its own and can be listed.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{EndReason, Ending, Initiator, Pause, PauseBehavior, Subscription};
use crate::features::words;
use crate::ids::{CancellationId, CustomerId, InvoiceId, PauseId, ReactivationId, SubscriptionId};

words! {
    /// How far a cancellation is.
    CancellationState {
        /// The end is to come.
        Confirmed = "confirmed",
        /// The subscription ended by it.
        Completed = "completed",
        /// It was called off.
        Revoked = "revoked",
    }
    /// How far a pause is.
    PauseState {
        /// It is still to begin.
        Pending = "pending",
        /// It goes on.
        Ongoing = "ongoing",
        /// It was called off before it began.
        Revoked = "revoked",
        /// It is over.
        Finished = "finished",
    }
}

/// The end of a subscription, asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cancellation {
    /// Its id.
    pub id: CancellationId,
    /// The subscription.
    pub subscription: SubscriptionId,
    /// Who pays.
    pub customer: CustomerId,
    /// Who asked.
    pub by: Initiator,
    /// Why.
    pub reason: EndReason,
    /// The customer's reason: a word of the survey, or an own feedback option's id.
    pub feedback: Option<String>,
    /// The customer's comment.
    pub comment: Option<String>,
    /// Whether unused time is credited.
    pub prorated: bool,
    /// When the subscription ends, or ended.
    pub at: Option<Timestamp>,
    /// How far it is.
    pub state: CancellationState,
    /// The invoice that was made with it.
    pub invoice: Option<InvoiceId>,
    /// When it was made.
    #[serde(with = "crate::stored::time")]
    pub created: Timestamp,
    /// When it last changed.
    #[serde(with = "crate::stored::time")]
    pub updated: Timestamp,
}

impl Cancellation {
    /// What a wish to end came to.
    pub fn of(subscription: &Subscription, ending: &Ending, invoice: Option<InvoiceId>, now: Timestamp) -> Self {
        Self {
            id: ending.id.clone(),
            subscription: subscription.id.clone(),
            customer: subscription.customer.clone(),
            by: ending.by,
            reason: ending.reason,
            feedback: ending.feedback.clone(),
            comment: ending.comment.clone(),
            prorated: ending.prorated,
            at: subscription.ends_at(),
            state: if subscription.is_over() { CancellationState::Completed } else { CancellationState::Confirmed },
            invoice,
            created: ending.requested,
            updated: now,
        }
    }

    /// The same, called off.
    #[must_use]
    pub fn revoked(self, now: Timestamp) -> Self {
        Self { state: CancellationState::Revoked, updated: now, ..self }
    }
}

/// A pause of a subscription.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PauseRecord {
    /// Its id.
    pub id: PauseId,
    /// The subscription.
    pub subscription: SubscriptionId,
    /// Who pays.
    pub customer: CustomerId,
    /// Who asked.
    pub by: Initiator,
    /// Why.
    pub description: Option<String>,
    /// What becomes of invoices meanwhile.
    pub behavior: PauseBehavior,
    /// When it begins, or began.
    pub starts: Timestamp,
    /// When it ends, or ended; none while that is not known.
    pub ends: Option<Timestamp>,
    /// How far it is.
    pub state: PauseState,
    /// When it was made.
    #[serde(with = "crate::stored::time")]
    pub created: Timestamp,
    /// When it last changed.
    #[serde(with = "crate::stored::time")]
    pub updated: Timestamp,
}

impl PauseRecord {
    /// What a pause is.
    pub fn of(subscription: &Subscription, pause: &Pause, now: Timestamp) -> Self {
        Self {
            id: pause.id.clone(),
            subscription: subscription.id.clone(),
            customer: subscription.customer.clone(),
            by: pause.by,
            description: pause.description.clone(),
            behavior: pause.behavior,
            starts: pause.starts,
            ends: pause.resumes,
            state: if pause.begun { PauseState::Ongoing } else { PauseState::Pending },
            created: pause.requested,
            updated: now,
        }
    }

    /// The same after it ended, or was called off before it began. One that ended
    /// before its time says so.
    #[must_use]
    pub fn over(self, now: Timestamp) -> Self {
        match self.state {
            PauseState::Ongoing => {
                let ends = self.ends.map_or(now, |ends| ends.min(now));
                Self { state: PauseState::Finished, ends: Some(ends), updated: now, ..self }
            }
            PauseState::Pending => Self { state: PauseState::Revoked, updated: now, ..self },
            PauseState::Revoked | PauseState::Finished => self,
        }
    }
}

/// A subscription's return after its end, or before an end that was to come.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reactivation {
    /// Its id.
    pub id: ReactivationId,
    /// The subscription.
    pub subscription: SubscriptionId,
    /// Who pays.
    pub customer: CustomerId,
    /// The cancellation that it followed.
    pub cancellation: Option<CancellationId>,
    /// Why it was brought back.
    pub description: Option<String>,
    /// When the period that began with it ends.
    pub renews: Timestamp,
    /// When it was made.
    #[serde(with = "crate::stored::time")]
    pub created: Timestamp,
    /// When it last changed.
    #[serde(with = "crate::stored::time")]
    pub updated: Timestamp,
}

/// A record that belongs to a customer.
pub trait OfCustomer {
    /// Who pays.
    fn customer(&self) -> &CustomerId;
}

impl OfCustomer for Cancellation {
    fn customer(&self) -> &CustomerId {
        &self.customer
    }
}

impl OfCustomer for PauseRecord {
    fn customer(&self) -> &CustomerId {
        &self.customer
    }
}

impl OfCustomer for Reactivation {
    fn customer(&self) -> &CustomerId {
        &self.customer
    }
}
