//! API keys: made once, shown once, kept as a digest.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::features::words;
use crate::ids::ApiKeyId;

words! {
    /// What a key is for.
    KeyKind {
        /// For a merchant's servers: everything.
        Secret = "secret",
        /// For pages and apps: what the public may do.
        Publishable = "publishable",
    }
}

/// An API key without its secret.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ApiKey {
    /// Its id, which is not the key.
    pub id: ApiKeyId,
    /// What it is for.
    pub kind: KeyKind,
    /// The merchant's note.
    pub description: String,
    /// SHA-256 of the key, in hexadecimal: where the directory finds it.
    pub digest: String,
    /// The last four characters, to tell keys apart.
    pub last4: String,
    /// When it was made.
    #[serde(with = "crate::stored::time")]
    pub created: Timestamp,
    /// When it last changed.
    #[serde(with = "crate::stored::time")]
    pub updated: Timestamp,
}
