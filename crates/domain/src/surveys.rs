//! What a merchant offers beside its own choices: reasons to cancel, and
//! selections of kinds of payment method.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::ids::{FeedbackOptionId, PaymentMethodConfigurationId};

/// A reason to cancel that a survey offers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FeedbackOption {
    /// Its id.
    pub id: FeedbackOptionId,
    /// What customers read.
    pub text: String,
    /// Whether surveys can offer it.
    #[serde(with = "crate::stored::flag")]
    pub active: bool,
    /// When it was made.
    #[serde(with = "crate::stored::time")]
    pub created: Timestamp,
    /// When it last changed.
    #[serde(with = "crate::stored::time")]
    pub updated: Timestamp,
}

/// A selection of kinds of payment method.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PaymentMethodConfiguration {
    /// Its id.
    pub id: PaymentMethodConfigurationId,
    /// The merchant's name for it.
    pub name: String,
    /// Whether it can be used.
    #[serde(with = "crate::stored::flag")]
    pub active: bool,
    /// Whether it is the organization's default.
    #[serde(with = "crate::stored::flag")]
    pub is_default: bool,
    /// The kinds that are on: `card`, …
    pub kinds: Vec<String>,
    /// When it was made.
    #[serde(with = "crate::stored::time")]
    pub created: Timestamp,
    /// When it last changed.
    #[serde(with = "crate::stored::time")]
    pub updated: Timestamp,
}
