//! How customers prove who they are: credentials and short-lived tokens.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::features::words;
use crate::ids::{CredentialId, CustomerId};
use crate::refusals::Rule;
use crate::sign_in_codes::MAX_TRIES;
use crate::text;

/// The most characters of a user name.
pub const MAX_USERNAME_CHARS: usize = 254;
/// The usual life of an authentication token, in seconds.
pub const AUTHENTICATION_LIFE_SECONDS: i64 = 3_600;
/// The usual life of a token that sets a new password, in seconds.
pub const RESET_LIFE_SECONDS: i64 = 3_600;
/// Digits of a one-time password.
pub const ONE_TIME_PASSWORD_DIGITS: usize = 6;
/// The longest life of a customer's token, in seconds.
pub const MAX_TOKEN_LIFE_SECONDS: i64 = 30 * 24 * 3_600;
/// The longest life of a credential that has one, in seconds.
pub const MAX_CREDENTIAL_LIFE_SECONDS: i64 = 100 * 366 * 24 * 3_600;

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

impl Credential {
    /// Whether it can still be used.
    pub fn is_live(&self, now: Timestamp) -> bool {
        self.expires.is_none_or(|expires| now < expires)
    }
}

/// Checks a user name: one line of 1 to 254 characters.
///
/// # Errors
/// The rule that it breaks.
pub fn check_username(username: &str) -> Result<(), Rule> {
    text::check(username, MAX_USERNAME_CHARS)
}

/// A user name as it is compared: without case.
pub fn folded(username: &str) -> String {
    username.to_lowercase()
}

/// A code that came by mail, with which a token is exchanged.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OneTimePassword {
    /// Its check value under the server's secret.
    pub tag: String,
    /// How often a wrong one was given.
    pub wrong: u32,
}

impl std::fmt::Debug for OneTimePassword {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("OneTimePassword").field("wrong", &self.wrong).finish_non_exhaustive()
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
    /// The user name of that credential, or what else is known of the customer.
    pub username: String,
    /// Whether a password was given for it.
    pub by_password: bool,
    /// Whether it was used; a token is used once.
    #[serde(with = "crate::stored::flag")]
    pub used: bool,
    /// What it is exchanged with besides, if anything.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub one_time_password: Option<OneTimePassword>,
    /// When it ends.
    pub expires: Timestamp,
    /// When it was made.
    #[serde(with = "crate::stored::time")]
    pub created: Timestamp,
    /// When it last changed.
    #[serde(with = "crate::stored::time")]
    pub updated: Timestamp,
}

impl AccessToken {
    /// Whether it can still be used.
    pub fn is_live(&self, now: Timestamp) -> bool {
        !self.used && now < self.expires
    }

    /// The same after a wrong one-time password: the last of those that may be given
    /// ends it.
    #[must_use]
    pub fn guessed_at(mut self, now: Timestamp) -> Self {
        if let Some(kept) = &mut self.one_time_password {
            kept.wrong = kept.wrong.saturating_add(1);
            self.used |= kept.wrong >= MAX_TRIES;
        }
        self.updated = now;
        self
    }
}

/// How customers of an organization sign in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct SignInOptions {
    /// A regular expression that passwords must match, as it was given.
    pub password_pattern: Option<String>,
    /// How long a new credential lives, in seconds; 0 for as long as it is kept.
    pub credential_life_seconds: i64,
    /// How long a new authentication token lives, in seconds.
    pub authentication_life_seconds: i64,
    /// How long a new token that sets a password lives, in seconds.
    pub reset_life_seconds: i64,
    /// Whether a new authentication token is exchanged only with a one-time password.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub one_time_password: bool,
}

impl Default for SignInOptions {
    fn default() -> Self {
        Self {
            password_pattern: None,
            credential_life_seconds: 0,
            authentication_life_seconds: AUTHENTICATION_LIFE_SECONDS,
            reset_life_seconds: RESET_LIFE_SECONDS,
            one_time_password: false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn user_names_are_compared_without_case() {
        for (one, other) in [("a@x.test", "A@X.TEST"), ("Émile", "éMILE"), ("ΑΒ", "αβ")] {
            assert_eq!(folded(one), folded(other));
        }
        assert_ne!(folded("a@x.test"), folded("a@y.test"));
    }

    #[test]
    fn r07_debug_output_of_a_credential_hides_the_hash() {
        let credential = Credential {
            id: CredentialId::stored("cred_1"),
            customer: CustomerId::stored("cus_1"),
            username: "canary".into(),
            password: "$argon2id$canary".into(),
            expires: None,
            created: Timestamp::UNIX_EPOCH,
            updated: Timestamp::UNIX_EPOCH,
        };
        assert!(!format!("{credential:?}").contains("canary"));
    }
}
