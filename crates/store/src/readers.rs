//! Reads of the embedded database: each in one snapshot, and none of them for long.
//!
//! As long as a snapshot is held, the write-ahead log cannot begin anew and grows with
//! every commit (QUALITY D-09). A read that lasts too long is broken off where it is:
//! within a statement, or before the next one.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use crossbeam_channel::Receiver;

use crate::catalogue::Catalogue;
use crate::fault::{Fault, OpenError};
use crate::jobs::{Message, Step, fault_of, next};
use crate::sqlite::Session;

/// How long a read transaction may last, in milliseconds (QUALITY D-09), in either
/// database.
pub(crate) const READ_CAP_MS: u64 = 5_000;
/// How many steps of SQLite's machine a statement makes between two looks at the
/// clock: a millisecond's, more or less.
const STEPS_BETWEEN_LOOKS: i32 = 20_000;
/// No read is running, or it may take its time.
const NEVER_US: u64 = u64::MAX;

/// When the read that runs on a connection has lasted long enough.
#[derive(Clone)]
pub(crate) struct Deadline {
    /// What the other times are counted from.
    opened: Instant,
    ends_us: Arc<AtomicU64>,
}

impl Deadline {
    fn new() -> Self {
        Self { opened: Instant::now(), ends_us: Arc::new(AtomicU64::new(NEVER_US)) }
    }

    fn now_us(&self) -> u64 {
        // Half a million years fit.
        u64::try_from(self.opened.elapsed().as_micros()).unwrap_or(NEVER_US - 1)
    }

    fn set(&self, cap: Duration) {
        let cap_us = u64::try_from(cap.as_micros()).unwrap_or(NEVER_US);
        self.ends_us.store(self.now_us().saturating_add(cap_us), Ordering::Relaxed);
    }

    fn lift(&self) {
        self.ends_us.store(NEVER_US, Ordering::Relaxed);
    }

    /// Whether the read is to go no further.
    pub(crate) fn is_over(&self) -> bool {
        self.now_us() >= self.ends_us.load(Ordering::Relaxed)
    }
}

/// A connection that reads.
pub(crate) struct Reader {
    connection: rusqlite::Connection,
    deadline: Deadline,
    cap: Duration,
}

impl Reader {
    /// `cap`: how long each of its reads may last.
    pub(crate) fn new(mut connection: rusqlite::Connection, cap: Duration) -> Result<Self, OpenError> {
        let deadline = Deadline::new();
        let seen = deadline.clone();
        connection
            .progress_handler(STEPS_BETWEEN_LOOKS, Some(move || seen.is_over()))
            .map_err(|error| OpenError::Database(error.into()))?;
        Ok(Self { connection, deadline, cap })
    }

    /// Runs `work` in one snapshot, which is let go when it returns. Its statements fail
    /// from the deadline on.
    ///
    /// # Errors
    /// A fault when there is no snapshot to be had: `work` has not run.
    pub(crate) fn snapshot<R>(&self, work: impl FnOnce(&mut Session<'_>) -> R) -> Result<R, Fault> {
        let mut session = Session::reading(&self.connection, &self.deadline);
        session.batch("BEGIN").map_err(|error| Fault::Unavailable(Some(Arc::new(error))))?;
        self.deadline.set(self.cap);
        let result = work(&mut session);
        // From here on nothing is broken off, so that the snapshot is let go for sure.
        self.deadline.lift();
        if session.batch("COMMIT").is_err() && !self.connection.is_autocommit() {
            let _ = session.batch("ROLLBACK");
        }
        Ok(result)
    }
}

/// Runs the reads of a queue until it says stop.
pub(crate) fn read_loop(reader: &Reader, receiver: &Receiver<Message>, catalogue: &Catalogue) {
    while let Some((_, mut job)) = next(receiver) {
        let outcome = match reader.snapshot(|session| job.run(session, catalogue)) {
            Ok(Step::Failed(failure)) => Err(fault_of(failure, 1)),
            Ok(Step::Keep | Step::Undo) => Ok(()),
            Err(fault) => Err(fault),
        };
        job.finish(outcome);
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::AtomicBool;

    use billfold_domain::ids::OrganizationId;
    use billfold_domain::portals::Portal;

    use super::*;
    use crate::testing::TestDatabase;
    use crate::tx::Lookup;
    use crate::{PostgresOptions, SqliteOptions, Store};

    /// A statement that has no end.
    const ENDLESS: &str =
        "WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT (x + 1) % 7 FROM n) SELECT COUNT(*) FROM n";
    const CAP: Duration = Duration::from_millis(300);
    /// Much longer than the cap, and much shorter than for ever.
    const SOON: Duration = Duration::from_secs(20);

    fn endless(lookup: &mut Lookup<'_>) -> Result<Option<String>, Fault> {
        lookup.rows(ENDLESS, &[])?;
        Ok(None)
    }

    fn one(lookup: &mut Lookup<'_>) -> Result<Option<String>, Fault> {
        lookup.meta("one")
    }

    /// Of the endless reads there are more than threads or connections.
    async fn statements_without_end_are_broken_off(store: &Store) {
        store.change(|lookup| lookup.put_meta("one", "1")).await.unwrap();
        let begun = Instant::now();
        let mut reads = tokio::task::JoinSet::new();
        for _ in 0..3 {
            let store = store.clone();
            reads.spawn(async move { store.look(endless).await });
        }
        for outcome in reads.join_all().await {
            assert!(matches!(outcome, Err(Fault::TooSlow)), "{outcome:?}");
        }
        assert!((CAP..SOON).contains(&begun.elapsed()), "{:?}", begun.elapsed());
        for _ in 0..6 {
            assert_eq!(store.look(one).await.unwrap().as_deref(), Some("1"));
        }
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn d09_a_statement_without_end_is_broken_off_and_the_reader_goes_on_on_sqlite() {
        let options = SqliteOptions { read_cap: CAP, ..SqliteOptions::default() };
        statements_without_end_are_broken_off(&TestDatabase::sqlite_with(&options).store).await;
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn d09_a_statement_without_end_is_broken_off_and_the_reader_goes_on_on_postgres() {
        let options = PostgresOptions { read_cap: CAP, connections: 2, ..PostgresOptions::default() };
        statements_without_end_are_broken_off(&TestDatabase::postgres_with(&options).store).await;
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn d09_a_look_at_what_was_known_is_broken_off_too() {
        let options = SqliteOptions { read_cap: CAP, ..SqliteOptions::default() };
        let database = TestDatabase::sqlite_with(&options);
        let store = &database.store;
        store.change(|lookup| lookup.put_meta("one", "1")).await.unwrap();
        let recall = async |is_endless: bool| {
            let work = move |lookup: &mut Lookup<'_>| if is_endless { endless(lookup) } else { one(lookup) };
            store.recall("name".to_owned(), || work).await.map(|found| found.map(|text| text.as_str().to_owned()))
        };
        assert_eq!(recall(false).await.unwrap().as_deref(), Some("1"));
        // From memory, which nothing has made stale.
        assert_eq!(recall(true).await.unwrap().as_deref(), Some("1"));
        store.change(|lookup| lookup.put_meta("two", "2")).await.unwrap();
        let outcome = recall(true).await;
        assert!(matches!(outcome, Err(Fault::TooSlow)), "{outcome:?}");
        assert_eq!(recall(false).await.unwrap().as_deref(), Some("1"));
    }

    /// Whoever swallows the fault of a statement gets it all the same, and what is between
    /// statements counts as well.
    async fn a_read_of_many_statements_is_broken_off(store: &Store) {
        let org = OrganizationId::stored("o");
        let was_refused = Arc::new(AtomicBool::new(false));
        let seen = Arc::clone(&was_refused);
        let work = move |tx: &mut crate::Tx<'_>| {
            while tx.get::<Portal>("p").is_ok() {}
            seen.store(true, Ordering::Relaxed);
            Ok::<_, Fault>(())
        };
        let outcome = store.read(&org, work).await;
        assert!(matches!(outcome, Err(Fault::TooSlow)) && was_refused.load(Ordering::Relaxed), "{outcome:?}");
        assert_eq!(store.look(one).await.unwrap(), None);
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn d09_a_read_of_ever_more_statements_is_broken_off_on_sqlite() {
        let options = SqliteOptions { read_cap: CAP, ..SqliteOptions::default() };
        a_read_of_many_statements_is_broken_off(&TestDatabase::sqlite_with(&options).store).await;
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn d09_a_read_of_ever_more_statements_is_broken_off_on_postgres() {
        let options = PostgresOptions { read_cap: CAP, ..PostgresOptions::default() };
        a_read_of_many_statements_is_broken_off(&TestDatabase::postgres_with(&options).store).await;
    }
}
