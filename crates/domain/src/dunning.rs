//! What happens when an invoice cannot be paid: how often it is tried again, and what
//! becomes of it and its subscription after the last try.

use serde::{Deserialize, Serialize};

use crate::features::words;
use crate::refusals::Rule;
pub use crate::subscriptions::outcomes::AfterDunning;

/// The most further tries.
pub const MAX_RETRIES: usize = 8;
/// The most days between two tries.
pub const MAX_RETRY_DAYS: u16 = 60;
/// After how many days a payment that failed is tried again, unless something else is
/// set: each counted from the attempt before.
pub const RETRY_DAYS: [u16; 3] = [3, 5, 7];

words! {
    /// What becomes of an invoice whose payment failed for good.
    UnpaidInvoice {
        /// It stays open.
        Open = "open",
        /// Nobody expects it to be paid.
        Uncollectible = "uncollectible",
    }
}

/// After how many days a payment that failed is tried again, each counted from the
/// attempt before: at most [`MAX_RETRIES`] times, 1 to [`MAX_RETRY_DAYS`] days apart.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct RetryDays(Vec<u16>);

impl RetryDays {
    /// These days.
    ///
    /// # Errors
    /// [`Rule::TooMany`]; [`Rule::OutOfRange`].
    pub fn parse(days: Vec<u16>) -> Result<Self, Rule> {
        if days.len() > MAX_RETRIES {
            return Err(Rule::TooMany { max_entries: MAX_RETRIES });
        }
        if days.iter().any(|days| !(1..=MAX_RETRY_DAYS).contains(days)) {
            return Err(Rule::OutOfRange { min: 1, max: i64::from(MAX_RETRY_DAYS) });
        }
        Ok(Self(days))
    }

    /// The days.
    pub fn days(&self) -> &[u16] {
        &self.0
    }
}

/// What a merchant lets happen when invoices cannot be paid.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dunning {
    /// What becomes of the subscription.
    pub after: AfterDunning,
    /// What becomes of the invoice.
    pub invoice: UnpaidInvoice,
    /// After how many days the payment is tried again: each counted from the attempt
    /// before. None, and the first failure is for good.
    pub retry_days: RetryDays,
}

impl Default for Dunning {
    fn default() -> Self {
        Self { after: AfterDunning::End, invoice: UnpaidInvoice::Open, retry_days: RetryDays(RETRY_DAYS.to_vec()) }
    }
}

impl Dunning {
    /// Whether it is what happens unless something else is set.
    pub fn is_default(&self) -> bool {
        *self == Self::default()
    }
}
