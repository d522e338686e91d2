//! Where events are delivered, and each event on its way.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::events::EventKind;
use crate::features::words;
use crate::ids::{DeliveryId, EventId, WebhookEndpointId};
use crate::metadata::Metadata;

words! {
    /// In whose form events are written for an endpoint.
    Dialect {
        /// Rebilly's.
        Rebilly = "rebilly",
        /// Stripe's.
        Stripe = "stripe",
    }
    /// Whether an endpoint is delivered to.
    EndpointState {
        /// It is.
        Enabled = "enabled",
        /// It is not.
        Disabled = "disabled",
    }
    /// How far a delivery is.
    DeliveryState {
        /// It waits for its next attempt.
        Pending = "pending",
        /// The endpoint took it.
        Delivered = "delivered",
        /// It will not be tried again.
        Failed = "failed",
    }
}

/// A secret that signs deliveries.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SigningSecret {
    /// The secret, sealed under the server's own.
    pub sealed: String,
    /// Until when it signs beside its successor.
    pub expires: Option<Timestamp>,
}

impl std::fmt::Debug for SigningSecret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SigningSecret").field("expires", &self.expires).finish_non_exhaustive()
    }
}

/// Where events are delivered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Endpoint {
    /// Its id.
    pub id: WebhookEndpointId,
    /// In whose form events are written for it.
    pub dialect: Dialect,
    /// Its address.
    pub url: String,
    /// The dialect's words for the kinds of event it wants; `*` for all.
    pub wanted: Vec<String>,
    /// Whether it is delivered to.
    pub state: EndpointState,
    /// Why it was switched off, when the merchant did not do it.
    pub disabled_because: Option<String>,
    /// Since when nothing was delivered, while attempts fail.
    pub failing_since: Option<Timestamp>,
    /// Its secrets, the newest first.
    pub secrets: Vec<SigningSecret>,
    /// Headers that the merchant wants sent, sealed.
    pub headers: Vec<(String, String)>,
    /// The form's version, as its dialect writes it.
    pub version: Option<String>,
    /// The merchant's note.
    pub description: Option<String>,
    /// The merchant's own pairs.
    pub metadata: Metadata,
    /// When it was made.
    #[serde(with = "crate::stored::time")]
    pub created: Timestamp,
    /// When it last changed.
    #[serde(with = "crate::stored::time")]
    pub updated: Timestamp,
}

/// One attempt to deliver.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attempt {
    /// When.
    pub at: Timestamp,
    /// The status that came back.
    pub status: Option<u16>,
    /// What went wrong, in a word of our own.
    pub error: Option<String>,
    /// How long it took, in milliseconds.
    pub took_ms: u64,
}

/// One event on its way to one endpoint.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Delivery {
    /// Its id.
    pub id: DeliveryId,
    /// The event.
    pub event: EventId,
    /// The event's kind.
    pub kind: EventKind,
    /// The endpoint.
    pub endpoint: WebhookEndpointId,
    /// How far it is.
    pub state: DeliveryState,
    /// What was tried, the oldest first.
    pub attempts: Vec<Attempt>,
    /// When it is tried next.
    pub next_attempt: Option<Timestamp>,
    /// When it was made.
    #[serde(with = "crate::stored::time")]
    pub created: Timestamp,
    /// When it last changed.
    #[serde(with = "crate::stored::time")]
    pub updated: Timestamp,
}
