//! Customers' tax numbers.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::features::words;
use crate::ids::{CustomerId, TaxIdId};

words! {
    /// What is known of a tax number.
    Verification {
        /// Its form was checked; nobody was asked whether it exists.
        Unavailable = "unavailable",
        /// Somebody is being asked.
        Pending = "pending",
        /// It exists.
        Verified = "verified",
        /// It does not.
        Unverified = "unverified",
    }
}

/// A customer's tax number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TaxId {
    /// Its id.
    pub id: TaxIdId,
    /// Whose it is.
    pub customer: CustomerId,
    /// Its kind: `eu_vat`, `gb_vat`, `us_ein`, …
    pub kind: String,
    /// The number.
    pub value: String,
    /// The country it is of (ISO 3166-1, two letters).
    pub country: Option<String>,
    /// What is known of it.
    pub verification: Verification,
    /// When it was made.
    #[serde(with = "crate::stored::time")]
    pub created: Timestamp,
    /// When it last changed.
    #[serde(with = "crate::stored::time")]
    pub updated: Timestamp,
}
