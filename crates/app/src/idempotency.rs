//! One effect for one key: the answer is stored in the commit of its effect.

use std::collections::HashSet;
use std::sync::{Arc, Mutex};

use billfold_domain::Refusal;
use billfold_domain::ids::OrganizationId;
use billfold_store::{Answer, Tx};

use crate::errors::{Error, Fault, Result};
use crate::writes::{Once, Write, Written};
use crate::{App, Caller};

/// How long a stored answer is replayed, in seconds (QUALITY I-06: 30 days).
pub(crate) const ANSWER_LIFE_SECONDS: i64 = 30 * 24 * 3600;

/// The keys whose first request is still running in this process.
#[derive(Clone, Default)]
pub(crate) struct Running(Arc<Mutex<HashSet<String>>>);

/// Takes the key out again when the command itself is over, even where the
/// client went away before.
struct Entry {
    running: Running,
    name: String,
}

impl Running {
    fn enter(&self, name: String) -> Option<Entry> {
        let fresh = self.0.lock().is_ok_and(|mut names| names.insert(name.clone()));
        fresh.then(|| Entry { running: self.clone(), name })
    }
}

impl Drop for Entry {
    fn drop(&mut self) {
        if let Ok(mut names) = self.running.0.lock() {
            names.remove(&self.name);
        }
    }
}

/// A command of any type that answers this.
pub(crate) type Deed<T> = Box<dyn Fn(&mut Tx<'_>) -> Result<T> + Send>;

/// Why a command is rolled back although it did not fail.
enum Abort<T> {
    Error(Error),
    /// It was only to be checked.
    Checked(T),
}

impl<T> From<Fault> for Abort<T> {
    fn from(fault: Fault) -> Self {
        Self::Error(Error::Fault(fault))
    }
}

impl App {
    /// Runs a command: once for its key where it has one, without keeping its
    /// effect where it is only to be checked.
    pub(crate) async fn write<T, F>(&self, caller: &Caller, write: Write<T>, work: F) -> Result<Written<T>>
    where
        T: Send + 'static,
        F: Fn(&mut Tx<'_>) -> Result<T> + Send + 'static,
    {
        self.write_deed(caller, write, Box::new(work)).await
    }

    /// As [`App::write`], compiled once for each kind of answer.
    pub(crate) async fn write_deed<T: Send + 'static>(
        &self,
        caller: &Caller,
        write: Write<T>,
        work: Deed<T>,
    ) -> Result<Written<T>> {
        let organization = caller.organization.clone();
        let Write { check_only, once, .. } = write;
        if check_only {
            let outcome = self
                .store()
                .rehearse(&organization, move |tx| match work(tx) {
                    Ok(value) => Err::<T, _>(Abort::Checked(value)),
                    Err(error) => Err(Abort::Error(error)),
                })
                .await;
            return match outcome {
                Ok(value) | Err(Abort::Checked(value)) => Ok(Written::Fresh(value)),
                Err(Abort::Error(error)) => Err(error),
            };
        }
        let Some(once) = once else {
            return self.store().write(&organization, work).await.map(Written::Fresh);
        };
        let key_digest = self.secret().tag("idempotency key", &once.key);
        let name = format!("{organization}/{}/{key_digest}", once.surface.word());
        let entry = self.inner.running.enter(name).ok_or(Refusal::InProgress)?;
        let app = self.clone();
        let outcome = self
            .store()
            .write(&organization, move |tx| {
                let _held_until_the_command_is_over = &entry;
                app.run_once(tx, &once, &key_digest, &*work)
            })
            .await;
        match outcome {
            // Another node holds the same key's row.
            Err(Error::Fault(Fault::Locked)) => Err(Refusal::InProgress.into()),
            other => other,
        }
    }

    fn run_once<T>(
        &self,
        tx: &mut Tx<'_>,
        once: &Once<T>,
        key_digest: &str,
        work: &dyn Fn(&mut Tx<'_>) -> Result<T>,
    ) -> Result<Written<T>> {
        let surface = once.surface.word();
        let organization = tx.organization().clone();
        let now_us = self.now().as_microsecond();
        if let Some(answer) = tx.answer(surface, key_digest)? {
            let age_us = now_us.saturating_sub(answer.created_us);
            if age_us <= ANSWER_LIFE_SECONDS * 1_000_000 {
                if answer.fingerprint != once.fingerprint {
                    return Err(Refusal::IdempotencyMismatch.into());
                }
                let sealed = self.secret().open(&context(&organization, surface, &once.key), &answer.sealed);
                return sealed.map(Written::Replayed).ok_or_else(|| unreadable("a stored answer"));
            }
            tx.drop_answer(surface, key_digest)?;
        }
        let value = work(tx)?;
        self.seal_answer(tx, once, key_digest, &value)?;
        Ok(Written::Fresh(value))
    }

    fn seal_answer<T>(&self, tx: &mut Tx<'_>, once: &Once<T>, key_digest: &str, value: &T) -> Result<()> {
        let surface = once.surface.word();
        let organization = tx.organization().clone();
        let plain = (once.encode)(value);
        let sealed = self
            .secret()
            .seal(&context(&organization, surface, &once.key), self.inner.random.as_ref(), plain)
            .ok_or_else(|| unreadable("an answer to be stored"))?;
        let created_us = self.now().as_microsecond();
        let answer = Answer { fingerprint: once.fingerprint.clone(), sealed, created_us };
        Ok(tx.put_answer(surface, key_digest, &answer)?)
    }

    /// Puts a later answer in the place of the one that a request's first commit
    /// stored.
    pub(crate) fn keep_answer<T>(&self, tx: &mut Tx<'_>, once: &Once<T>, value: &T) -> Result<()> {
        let key_digest = self.secret().tag("idempotency key", &once.key);
        tx.drop_answer(once.surface.word(), &key_digest)?;
        self.seal_answer(tx, once, &key_digest, value)
    }
}

fn context<'a>(organization: &'a OrganizationId, surface: &'a str, key: &'a str) -> [&'a [u8]; 4] {
    [b"answer", organization.as_str().as_bytes(), surface.as_bytes(), key.as_bytes()]
}

fn unreadable(what: &str) -> Error {
    let message = format!("{what} cannot be sealed or opened with this server's secret");
    Error::Fault(Fault::Database(Arc::from(Box::<dyn std::error::Error + Send + Sync>::from(message))))
}
