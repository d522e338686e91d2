//! A customer's wish to be forgotten, and what became of it.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::features::words;
use crate::ids::{CustomerId, ErasureId};

/// For how many years from their making records of the books are kept. Ten years is
/// the longest that the tax laws of the European Union's members ask for; GDPR
/// article 17(3)(b) lets records be kept that the law asks for.
pub const BOOKS_KEPT_YEARS: i16 = 10;

words! {
    /// How far an erasure is.
    ErasureState {
        /// The customer asked for it.
        Requested = "requested",
        /// It was carried out.
        Done = "done",
    }
    /// Why a record is kept all the same.
    KeptBecause {
        /// The law asks for the books: invoices as they were issued, and the amounts
        /// that moved for them.
        Books = "bookkeeping_law",
    }
}

/// Records that were kept, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    /// Which records: a member of the exported file, such as `invoices`.
    pub records: String,
    /// How many.
    pub count: u64,
    /// Why.
    pub because: KeptBecause,
    /// Until when the newest of them is kept.
    pub until: Timestamp,
}

/// A customer's wish to be forgotten.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Erasure {
    /// Its id.
    pub id: ErasureId,
    /// Who is to be forgotten.
    pub customer: CustomerId,
    /// How far it is.
    pub state: ErasureState,
    /// When the customer asked; none where the merchant did it of its own accord.
    pub requested: Option<Timestamp>,
    /// When it was carried out.
    pub done: Option<Timestamp>,
    /// What was kept.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub kept: Vec<Kept>,
    /// When it was made.
    #[serde(with = "crate::stored::time")]
    pub created: Timestamp,
    /// When it last changed.
    #[serde(with = "crate::stored::time")]
    pub updated: Timestamp,
}

impl Erasure {
    /// A customer asks.
    pub fn asked(id: ErasureId, customer: &CustomerId, now: Timestamp) -> Self {
        Self { requested: Some(now), ..Self::begun(id, customer, now) }
    }

    /// Nobody asked, but it is about to be carried out.
    pub fn begun(id: ErasureId, customer: &CustomerId, now: Timestamp) -> Self {
        Self {
            id,
            customer: customer.clone(),
            state: ErasureState::Requested,
            requested: None,
            done: None,
            kept: Vec::new(),
            created: now,
            updated: now,
        }
    }

    /// The same, carried out.
    #[must_use]
    pub fn concluded(self, kept: Vec<Kept>, now: Timestamp) -> Self {
        Self { state: ErasureState::Done, done: Some(now), kept, updated: now, ..self }
    }
}
