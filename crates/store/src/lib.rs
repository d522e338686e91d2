//! Records as documents, commands as transactions, two databases behind one
//! SQL text.
//!
//! [`Store::write`] runs a command as a closure over a [`Tx`] and answers when
//! its effect is durable. The closure may run more than once, so it has no
//! effect but those on the transaction. On SQLite one thread owns the write
//! connection and commits many commands at once; on PostgreSQL commands run
//! beside each other, guarded by revisions and unique indexes.

mod catalogue;
mod directory;
mod documents;
mod due;
mod fault;
mod jobs;
mod memory;
mod migrations;
mod postgres;
mod queries;
mod sqlite;
#[cfg(feature = "testing")]
#[expect(clippy::expect_used, clippy::panic, reason = "a test without its database fails")]
pub mod testing;
mod tx;
mod values;

use std::path::Path;
use std::sync::Arc;

use billfold_domain::ids::OrganizationId;

pub use directory::{Directory, Entry};
pub use documents::{Document, Stored, Table};
pub use due::{Due, Work};
pub use fault::{Fault, OpenError};
pub use migrations::NEWEST as NEWEST_SCHEMA;
pub use postgres::PostgresOptions;
pub use queries::{Column, Filter, Page, Query, Scroll, Slice, Sort, Test};
pub use sqlite::{Access, MIN_SQLITE_VERSION, SqliteOptions};
pub use tx::{Answer, Lookup, Tx};

use jobs::{Kind, Queue};
use memory::Memory;

/// A database, whichever it is. Cheap to clone.
#[derive(Clone)]
pub struct Store {
    inner: Arc<Inner>,
}

struct Inner {
    queue: Queue,
    memory: Option<Memory>,
    name: &'static str,
}

impl Store {
    /// Opens (and makes, where missing) the embedded database in a folder.
    ///
    /// # Errors
    /// One line that says what to do.
    pub fn open_sqlite(folder: &Path, options: &SqliteOptions) -> Result<Self, OpenError> {
        let (queue, memory) = sqlite::open(folder, options)?;
        Ok(Self { inner: Arc::new(Inner { queue, memory: Some(memory), name: "SQLite" }) })
    }

    /// Connects to a PostgreSQL database.
    ///
    /// # Errors
    /// One line that says what to do.
    pub fn open_postgres(url: &str, options: &PostgresOptions) -> Result<Self, OpenError> {
        let queue = postgres::open(url, options)?;
        Ok(Self { inner: Arc::new(Inner { queue, memory: None, name: "PostgreSQL" }) })
    }

    /// Which database this is, for people.
    pub fn name(&self) -> &'static str {
        self.inner.name
    }

    /// Runs a command of an organization and answers when it is durable. When
    /// `work` returns an error nothing of it is kept.
    ///
    /// # Errors
    /// What `work` returned, or a fault of the database.
    pub async fn write<T, E, F>(&self, organization: &OrganizationId, work: F) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<Fault> + Send + 'static,
        F: Fn(&mut Tx<'_>) -> Result<T, E> + Send + 'static,
    {
        let organization = organization.clone();
        self.inner.queue.run(Kind::Write, move |lookup| work(&mut lookup.within(&organization))).await
    }

    /// Reads an organization's records in one snapshot.
    ///
    /// # Errors
    /// What `work` returned, or a fault of the database.
    pub async fn read<T, E, F>(&self, organization: &OrganizationId, work: F) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<Fault> + Send + 'static,
        F: Fn(&mut Tx<'_>) -> Result<T, E> + Send + 'static,
    {
        let organization = organization.clone();
        self.inner.queue.run(Kind::Read, move |lookup| work(&mut lookup.within(&organization))).await
    }

    /// Reads in one snapshot where the organization is not known yet: a key, a
    /// slug or a token is looked up first and names it.
    ///
    /// # Errors
    /// What `work` returned, or a fault of the database.
    pub async fn look<T, E, F>(&self, work: F) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<Fault> + Send + 'static,
        F: Fn(&mut Lookup<'_>) -> Result<T, E> + Send + 'static,
    {
        self.inner.queue.run(Kind::Read, work).await
    }

    /// The same as [`Store::look`] for what is asked again and again: a value that
    /// was found before is given from memory where nothing was committed since, by
    /// this process or another one. `name` must say all that `work` depends on;
    /// what is not found is looked for each time.
    ///
    /// # Errors
    /// What `work` returned, or a fault of the database.
    pub async fn recall<T, E, F>(&self, name: String, work: F) -> Result<Option<Arc<T>>, E>
    where
        T: Send + Sync + 'static,
        E: From<Fault> + Send + 'static,
        F: Fn(&mut Lookup<'_>) -> Result<Option<T>, E> + Send + 'static,
    {
        let Some(memory) = &self.inner.memory else {
            return Ok(self.look(work).await?.map(Arc::new));
        };
        let recalled = memory.recall::<T>(&name);
        if recalled.value.is_some() {
            return Ok(recalled.value);
        }
        let found = self.look(work).await?.map(Arc::new);
        if let (Some(value), Some(version)) = (&found, recalled.version) {
            memory.remember(name, version, Arc::clone(value));
        }
        Ok(found)
    }

    /// Runs a command whose organization is found by a token first.
    ///
    /// # Errors
    /// What `work` returned, or a fault of the database.
    pub async fn change<T, E, F>(&self, work: F) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<Fault> + Send + 'static,
        F: Fn(&mut Lookup<'_>) -> Result<T, E> + Send + 'static,
    {
        self.inner.queue.run(Kind::Write, work).await
    }

    /// Waits until everything that was queued is finished and stops the
    /// database's threads; what comes after is refused as unavailable.
    pub async fn close(&self) {
        self.inner.queue.close().await;
    }
}
