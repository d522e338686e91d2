//! Hashing passwords: Argon2id, off the threads that serve, a few at a time.

use std::sync::Arc;

use argon2::password_hash::PasswordHasher as _;
use argon2::password_hash::phc::PasswordHash;
use argon2::{Algorithm, Argon2, Params, PasswordVerifier as _, Version};
use tokio::sync::Semaphore;

use crate::errors::{Error, Fault, Result};

/// Memory of one hash, in KiB (OWASP Password Storage Cheat Sheet; QUALITY L-08).
const MEMORY_KIB: u32 = 19 * 1024;
/// Passes over that memory.
const PASSES: u32 = 2;
/// Lanes of one hash.
const LANES: u32 = 1;
/// Length of a salt, in bytes (RFC 9106, 3.1).
pub(crate) const SALT_BYTES: usize = 16;
/// Hashes that are worked out at the same time: with the memory of one, what all of
/// them take.
const MAX_PARALLEL: usize = 2;
/// Passwords that are at work or wait for it; one more is refused.
const MAX_WAITING: usize = 128;

/// What a password is compared with where there is none, so that the work is the
/// same. No password has this hash.
const NOBODY: &str =
    "$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

/// Hashes and compares passwords. Cheap to clone.
#[derive(Clone, Debug)]
pub(crate) struct Hasher {
    turns: Arc<Semaphore>,
    places: Arc<Semaphore>,
}

impl Default for Hasher {
    fn default() -> Self {
        Self { turns: Arc::new(Semaphore::new(MAX_PARALLEL)), places: Arc::new(Semaphore::new(MAX_WAITING)) }
    }
}

impl Hasher {
    /// The hash of a password as PHC text.
    pub(crate) async fn hash(&self, password: String, salt: [u8; SALT_BYTES]) -> Result<String> {
        self.work(move || {
            let hash: PasswordHash = argon2()?.hash_password_with_salt(password.as_bytes(), &salt).ok()?;
            Some(hash.to_string())
        })
        .await?
        .ok_or(Error::Fault(Fault::Panicked))
    }

    /// Whether a password is the one of a hash; none for a user that there is not.
    /// It takes the same time for any.
    pub(crate) async fn is_right(&self, password: String, hash: Option<String>) -> Result<bool> {
        self.work(move || {
            let known = hash.as_deref().unwrap_or(NOBODY);
            argon2().is_some_and(|argon2| argon2.verify_password(password.as_bytes(), known).is_ok())
        })
        .await
    }

    async fn work<T: Send + 'static>(&self, work: impl FnOnce() -> T + Send + 'static) -> Result<T> {
        let busy = || Error::Fault(Fault::Unavailable(None));
        let place = Arc::clone(&self.places).try_acquire_owned().map_err(|_| busy())?;
        let turn = Arc::clone(&self.turns).acquire_owned().await.map_err(|_| busy())?;
        let done = tokio::task::spawn_blocking(move || {
            // Held by the work itself: it goes on when the client has gone away.
            let _held = (place, turn);
            work()
        });
        done.await.map_err(|_| Error::Fault(Fault::Panicked))
    }
}

fn argon2() -> Option<Argon2<'static>> {
    let params = Params::new(MEMORY_KIB, PASSES, LANES, None).ok()?;
    Some(Argon2::new(Algorithm::Argon2id, Version::V0x13, params))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn l08_a_hash_is_argon2id_of_the_whole_password() {
        let hasher = Hasher::default();
        let long = "x".repeat(72);
        let hash = hasher.hash(format!("{long}a"), [7; SALT_BYTES]).await.unwrap();
        assert!(hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{hash}");
        let is_right = |password: String, hash: &str| {
            let (hasher, hash) = (hasher.clone(), hash.to_owned());
            async move { hasher.is_right(password, Some(hash)).await.unwrap() }
        };
        assert!(is_right(format!("{long}a"), &hash).await);
        // What stands behind the 72nd byte counts.
        assert!(!is_right(format!("{long}b"), &hash).await);
        assert!(!is_right(long, &hash).await);
        assert!(!is_right("anything".into(), "not a hash").await);
    }

    #[tokio::test]
    async fn l06_no_password_is_that_of_nobody() {
        let hasher = Hasher::default();
        for password in ["", "\0\0\0\0\0\0\0\0", "password"] {
            assert!(!hasher.is_right(password.into(), None).await.unwrap());
        }
        assert!(PasswordHash::new(NOBODY).is_ok(), "the work is done, not refused");
    }
}
