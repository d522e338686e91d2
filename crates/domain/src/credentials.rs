//! How customers prove who they are: credentials and short-lived tokens.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::features::words;
use crate::ids::{CredentialId, CustomerId};

words! {
    /// What a customer's token is for.
    TokenPurpose {
        /// To be exchanged for a signed-in session.
        Authentication = "authentication",
        /// To set a new password.
        PasswordReset = "password_reset",
        /// To prove an e-mail address.
        EmailProof = "email_proof",
    }
}

/// A customer's user name and password.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Credential {
    /// Its id.
    pub id: CredentialId,
    /// Whose it is.
    pub customer: CustomerId,
    /// The user name, unique within the organization ignoring case.
    pub username: String,
    /// The password's hash (Argon2id, PHC text).
    pub password: String,
    /// When it ends.
    pub expires: Option<Timestamp>,
    /// When it was made.
    #[serde(with = "crate::stored::time")]
    pub created: Timestamp,
    /// When it last changed.
    #[serde(with = "crate::stored::time")]
    pub updated: Timestamp,
}

impl std::fmt::Debug for Credential {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Credential").field("id", &self.id).field("customer", &self.customer).finish_non_exhaustive()
    }
}

/// A customer's short-lived proof: kept as a digest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AccessToken {
    /// SHA-256 of the token, in hexadecimal.
    pub id: String,
    /// What it is for.
    pub purpose: TokenPurpose,
    /// Whose it is.
    pub customer: CustomerId,
    /// The credential it concerns, if one.
    pub credential: Option<CredentialId>,
    /// Whether it was used; a token is used once.
    #[serde(with = "crate::stored::flag")]
    pub used: bool,
    /// When it ends.
    pub expires: Timestamp,
    /// When it was made.
    #[serde(with = "crate::stored::time")]
    pub created: Timestamp,
    /// When it last changed.
    #[serde(with = "crate::stored::time")]
    pub updated: Timestamp,
}
