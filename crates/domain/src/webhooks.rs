//! Where events are delivered, and each event on its way.

pub mod addresses;
pub mod attempts;
pub mod endpoints;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::events::EventKind;
use crate::features::words;
use crate::ids::{DeliveryId, EventId, WebhookEndpointId};
use crate::metadata::Metadata;

pub use addresses::Target;
pub use attempts::{Answer, Outcome, Trouble};
pub use endpoints::{EndpointChanges, NewEndpoint};

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

/// A header that the merchant wants sent with every delivery.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SentHeader {
    /// Its name.
    pub name: String,
    /// Its value, sealed under the server's own secret.
    pub sealed: String,
    /// Whether it is sent.
    pub active: bool,
}

impl std::fmt::Debug for SentHeader {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SentHeader").field("name", &self.name).field("active", &self.active).finish_non_exhaustive()
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
    /// Headers that the merchant wants sent.
    pub headers: Vec<SentHeader>,
    /// The merchant's own name for the credential of the receiver.
    pub credential: Option<String>,
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

impl Endpoint {
    /// Whether events of this word of its dialect are delivered to it.
    pub fn wants(&self, word: &str) -> bool {
        self.state == EndpointState::Enabled
            && self.wanted.iter().any(|wanted| wanted == endpoints::EVERYTHING || wanted == word)
    }

    /// Whether it asks for events of this word of its dialect by that very word.
    pub fn names(&self, word: &str) -> bool {
        self.state == EndpointState::Enabled && self.wanted.iter().any(|wanted| wanted == word)
    }

    /// The secrets that sign now, the newest first: two of them for a while after a
    /// rotation.
    pub fn live_secrets(&self, now: Timestamp) -> impl Iterator<Item = &SigningSecret> {
        self.secrets.iter().filter(move |secret| secret.expires.is_none_or(|until| now < until))
    }
}

/// One attempt to deliver.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attempt {
    /// When.
    pub at: Timestamp,
    /// The status that came back.
    pub status: Option<u16>,
    /// What went wrong where none came back.
    pub error: Option<Trouble>,
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
    /// The id of the record that the event is about.
    pub subject: String,
    /// The endpoint.
    pub endpoint: WebhookEndpointId,
    /// In whose form the event is written.
    pub dialect: Dialect,
    /// The address it goes to.
    pub url: String,
    /// How far it is.
    pub state: DeliveryState,
    /// How often it was tried since it was planned or asked for again.
    pub tried: u32,
    /// How often it was tried in all.
    pub attempted: u32,
    /// The latest attempts, the oldest first.
    pub attempts: Vec<Attempt>,
    /// What the latest attempt brought back.
    pub answer: Option<Answer>,
    /// When it is tried next.
    pub next_attempt: Option<Timestamp>,
    /// When it was made.
    #[serde(with = "crate::stored::time")]
    pub created: Timestamp,
    /// When it last changed.
    #[serde(with = "crate::stored::time")]
    pub updated: Timestamp,
}
