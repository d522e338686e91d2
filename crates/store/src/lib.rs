//! Records as documents, commands as transactions, two databases behind one
//! SQL text.
//!
//! [`Store::write`] runs a command as a closure over a [`Tx`] and answers when
//! its effect is durable. The closure may run more than once, so it has no
//! effect but those on the transaction. On SQLite one thread owns the write
//! connection and commits many commands at once; on PostgreSQL commands run
//! beside each other, guarded by revisions and unique indexes.

pub mod audit;
mod catalogue;
mod directory;
mod documents;
mod due;
#[cfg(test)]
mod explained;
mod fault;
mod jobs;
mod memory;
mod migrations;
mod pace;
mod pictures;
mod places;
mod postgres;
mod queries;
mod readers;
mod removal;
mod repeats;
mod sqlite;
#[cfg(feature = "testing")]
#[expect(clippy::expect_used, clippy::panic, reason = "a test without its database fails")]
pub mod testing;
mod tx;
mod usage;
mod values;
mod wal_index;
mod way;
mod writer;

use std::path::Path;
use std::sync::Arc;

use billfold_domain::ids::OrganizationId;
use tokio::sync::watch;

pub use directory::{Directory, Entry};
pub use documents::{Document, Stored, Table};
pub use due::{Due, Work};
pub use fault::{Fault, OpenError};
pub use memory::Kept;
pub use migrations::NEWEST as NEWEST_SCHEMA;
pub use places::Place;
pub use postgres::PostgresOptions;
pub use queries::{Column, Filter, Page, Query, Scroll, Slice, Sort, Test};
pub use sqlite::{Access, MIN_SQLITE_VERSION, SqliteOptions, make_folder};
pub use tx::{Answer, Lookup, Tx};
pub use usage::{Recorded, Span, Window, Windows};
pub use way::Way;

use jobs::{Errand, Kind, Queue};
use memory::{Memory, Recalled};

/// A database, whichever it is. Cheap to clone.
#[derive(Clone)]
pub struct Store {
    inner: Arc<Inner>,
}

/// A state of the database that a request has seen; none yet by default.
#[derive(Clone, Copy, Default)]
pub struct Moment(Option<wal_index::State>);

impl std::fmt::Debug for Moment {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Moment").field(&self.0.is_some()).finish()
    }
}

struct Inner {
    queue: Queue,
    memory: Option<Memory>,
    name: &'static str,
    way: Way,
    planned: watch::Sender<u64>,
}

impl Store {
    /// Opens (and makes, where missing) the embedded database in a folder.
    ///
    /// # Errors
    /// One line that says what to do.
    pub fn open_sqlite(folder: &Path, options: &SqliteOptions) -> Result<Self, OpenError> {
        let (queue, memory) = sqlite::open(folder, options)?;
        Ok(Self {
            inner: Arc::new(Inner {
                queue,
                memory: Some(memory),
                name: "SQLite",
                way: Way::Embedded,
                planned: watch::Sender::new(0),
            }),
        })
    }

    /// Whether a folder has an embedded database. Makes nothing.
    ///
    /// # Errors
    /// One line that says what cannot be read.
    pub fn is_in(folder: &Path) -> Result<bool, OpenError> {
        sqlite::is_in(folder)
    }

    /// How a PostgreSQL database is reached, and whether it has tables of this program.
    /// Makes nothing.
    ///
    /// # Errors
    /// One line that says what to do.
    pub fn look_at_postgres(url: &str, options: &PostgresOptions) -> Result<(Way, bool), OpenError> {
        postgres::look(url, options)
    }

    /// Connects to a PostgreSQL database.
    ///
    /// # Errors
    /// One line that says what to do.
    pub fn open_postgres(url: &str, options: &PostgresOptions) -> Result<Self, OpenError> {
        let (queue, way) = postgres::open(url, options)?;
        let planned = watch::Sender::new(0);
        Ok(Self { inner: Arc::new(Inner { queue, memory: None, name: "PostgreSQL", way, planned }) })
    }

    /// Which database this is, for people.
    pub fn name(&self) -> &'static str {
        self.inner.name
    }

    /// How it is reached.
    pub fn way(&self) -> Way {
        self.inner.way
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
        self.announce(Box::new(move |lookup| work(&mut lookup.within(&organization)))).await
    }

    /// Runs a command of which nothing is to be kept, to learn what would become
    /// of it: `work` always returns an error.
    ///
    /// # Errors
    /// What `work` returned, or a fault of the database.
    pub async fn rehearse<T, E, F>(&self, organization: &OrganizationId, work: F) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<Fault> + Send + 'static,
        F: Fn(&mut Tx<'_>) -> Result<T, E> + Send + 'static,
    {
        let organization = organization.clone();
        let errand: Errand<T, E> = Box::new(move |lookup| work(&mut lookup.within(&organization)));
        self.inner.queue.run(Kind::Rehearsal, errand).await.0
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
        let errand: Errand<T, E> = Box::new(move |lookup| work(&mut lookup.within(&organization)));
        self.inner.queue.run(Kind::Read, errand).await.0
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
        self.inner.queue.run(Kind::Read, Box::new(work)).await.0
    }

    /// The same as [`Store::look`] for what is asked again and again: a value that
    /// was found before is given from memory where nothing was committed since, by
    /// this process or another one. `name` must say all that the work depends on, which
    /// is made where it is not in memory; what is not found is looked for each time.
    ///
    /// # Errors
    /// What the work returned, or a fault of the database.
    pub async fn recall<T, E, F>(&self, name: String, work: impl FnOnce() -> F + Send) -> Result<Option<Kept<T>>, E>
    where
        T: Send + Sync + 'static,
        E: From<Fault> + Send + 'static,
        F: Fn(&mut Lookup<'_>) -> Result<Option<T>, E> + Send + 'static,
    {
        self.recall_at(&mut Moment::default(), name, work).await
    }

    /// The same within one request: what it is served from memory may be of a moment
    /// that an earlier look of the same request has seen, and `moment` becomes that
    /// of this look.
    ///
    /// # Errors
    /// What the work returned, or a fault of the database.
    pub async fn recall_at<T, E, F>(
        &self,
        moment: &mut Moment,
        name: String,
        work: impl FnOnce() -> F + Send,
    ) -> Result<Option<Kept<T>>, E>
    where
        T: Send + Sync + 'static,
        E: From<Fault> + Send + 'static,
        F: Fn(&mut Lookup<'_>) -> Result<Option<T>, E> + Send + 'static,
    {
        let Some(memory) = &self.inner.memory else {
            return Ok(self.look(work()).await?.map(|value| Kept::new(Arc::new(value))));
        };
        let state = match memory.recall::<T>(&name, moment.0) {
            Recalled::Current(value, state) => {
                moment.0 = Some(state);
                return Ok(Some(value));
            }
            Recalled::Stale => return memory.refresh(name, &work()),
            Recalled::Unknown(state) => state,
        };
        let found = self.look(work()).await?.map(Arc::new);
        if let (Some(value), Some(state)) = (&found, state) {
            memory.remember(name, state, Arc::clone(value));
        }
        Ok(found.map(Kept::new))
    }

    /// What [`Store::recall_at`] would give from memory, without a wait; none where it would
    /// have to look.
    pub fn at_hand<T: Send + Sync + 'static>(&self, moment: &mut Moment, name: &str) -> Option<Kept<T>> {
        match self.inner.memory.as_ref()?.recall::<T>(name, moment.0) {
            Recalled::Current(value, state) => {
                moment.0 = Some(state);
                Some(value)
            }
            Recalled::Stale | Recalled::Unknown(_) => None,
        }
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
        self.announce(Box::new(work)).await
    }

    /// Runs a command and, once it is durable, wakes those who wait for work that it
    /// planned.
    async fn announce<T, E>(&self, work: Errand<T, E>) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<Fault> + Send + 'static,
    {
        let (outcome, planned) = self.inner.queue.run(Kind::Write, work).await;
        if outcome.is_ok() && planned {
            self.inner.planned.send_modify(|count| *count = count.wrapping_add(1));
        }
        outcome
    }

    /// Looks at an organization's whole audit log, and at whether it goes on from these
    /// anchors. The log is read in pages, each in a snapshot of its own, so that a long
    /// one holds up nobody; what is written meanwhile may be looked at or not. Memory is
    /// bounded by a page and by what is out of order.
    ///
    /// # Errors
    /// A fault of the database. What is wrong with the log is in the report.
    pub async fn verify_audit(
        &self,
        organization: &OrganizationId,
        anchors: &[audit::Anchor],
    ) -> Result<audit::Report, Fault> {
        audit::verify(self, organization, anchors).await
    }

    /// Changes whenever a command of this process has planned work and is durable.
    /// Whoever waits for work looks now and then all the same: other processes plan
    /// too.
    pub fn planned(&self) -> watch::Receiver<u64> {
        self.inner.planned.subscribe()
    }

    /// Waits until everything that was queued is finished and stops the
    /// database's threads; what comes after is refused as unavailable.
    pub async fn close(&self) {
        self.inner.queue.close().await;
    }
}
