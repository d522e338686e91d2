//! How long the embedded database's write-ahead log gets.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::sync::mpsc;
use std::time::Duration;

use billfold_domain::ids::{FileId, Id, OrganizationId};
use billfold_store::testing::TestDatabase;
use billfold_store::{Fault, SqliteOptions, Store, Tx};
use tokio::task::JoinHandle;

const MIB: u64 = 1024 * 1024;
/// The size to which the log is cut back (QUALITY D-09), in bytes.
const LIMIT_BYTES: u64 = 64 * MIB;
/// How much is stored by one command, in bytes.
const WRITE_BYTES: u64 = MIB;
/// How many commands come one after the other: three logs' worth.
const WRITES: u64 = 3 * LIMIT_BYTES / WRITE_BYTES;
/// How many records they overwrite in turn.
const RECORDS: u64 = 8;
/// How many small commits there are at most between a reader's end and the cut.
const MAX_COMMITS_TO_CUT: u64 = 50;

fn org() -> OrganizationId {
    OrganizationId::stored("o")
}

fn file(number: u64) -> FileId {
    Id::stored(format!("file_{}", number % RECORDS))
}

/// Overwrites a record's bytes.
async fn overwrite(database: &TestDatabase, number: u64, bytes: u64) {
    let bytes = vec![u8::try_from(number % 251).unwrap(); usize::try_from(bytes).unwrap()];
    let work = move |tx: &mut Tx<'_>| {
        tx.delete_blob(&file(number))?;
        tx.put_blob(&file(number), &bytes)
    };
    database.store.write::<_, Fault, _>(&org(), work).await.unwrap();
}

fn log_bytes(database: &TestDatabase) -> u64 {
    std::fs::metadata(database.folder().unwrap().join("billfold.sqlite-wal")).unwrap().len()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn d09_the_log_stays_within_its_limit_under_write_load() {
    let database = TestDatabase::sqlite();
    let mut longest = 0;
    for number in 0..WRITES {
        overwrite(&database, number, WRITE_BYTES).await;
        longest = longest.max(log_bytes(&database));
    }
    assert!(longest <= LIMIT_BYTES, "the log had {longest} bytes");
    assert!(longest >= LIMIT_BYTES / 4, "the load was none: the log had {longest} bytes");
}

/// A read that holds its snapshot until it is told that it may go on, and then goes on with
/// `rest`. Answers when it has its snapshot.
async fn hold<T: Send + 'static>(
    store: &Store,
    rest: fn(&mut Tx<'_>) -> Result<T, Fault>,
) -> (mpsc::Sender<()>, JoinHandle<Result<(Option<Vec<u8>>, T), Fault>>) {
    let (began, begun) = mpsc::channel();
    let (end, ended) = mpsc::channel::<()>();
    let store = store.clone();
    let reader = tokio::spawn(async move {
        let work = move |tx: &mut Tx<'_>| {
            let before = tx.get_blob(&file(0))?;
            began.send(()).unwrap();
            // Over as well when the other side is gone.
            let _ = ended.recv();
            Ok::<_, Fault>((before, rest(tx)?))
        };
        store.read(&org(), work).await
    });
    tokio::task::spawn_blocking(move || begun.recv().unwrap()).await.unwrap();
    (end, reader)
}

/// Writes until the log is well over its limit, which somebody has to hold it for.
async fn outgrow(database: &TestDatabase) {
    let mut number = 0;
    while log_bytes(database) <= LIMIT_BYTES + 8 * WRITE_BYTES {
        number += 1;
        assert!(number <= WRITES, "the reader holds nothing: {} bytes", log_bytes(database));
        overwrite(database, number, WRITE_BYTES).await;
    }
}

/// Asserts that the log is soon cut, and that from there on it stays so.
async fn is_cut_back(database: &TestDatabase) {
    let mut commits = 0;
    while log_bytes(database) > LIMIT_BYTES {
        commits += 1;
        assert!(commits <= MAX_COMMITS_TO_CUT, "{} bytes after {commits} commits", log_bytes(database));
        overwrite(database, commits, 1).await;
    }
    for more in 0..WRITES / 3 {
        overwrite(database, more, WRITE_BYTES).await;
        assert!(log_bytes(database) <= LIMIT_BYTES, "{} bytes", log_bytes(database));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn d09_a_log_that_a_reader_held_is_cut_once_the_reader_ends() {
    let read_cap = Duration::from_mins(10);
    let database = TestDatabase::sqlite_with(&SqliteOptions { read_cap, ..SqliteOptions::default() });
    overwrite(&database, 0, WRITE_BYTES).await;
    let (end, reader) = hold(&database.store, |tx| tx.get_blob(&file(0))).await;
    outgrow(&database).await;
    end.send(()).unwrap();
    let (before, after) = reader.await.unwrap().unwrap();
    assert!(before.is_some() && before == after, "the reader saw one moment all along");
    is_cut_back(&database).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn d09_a_reader_without_end_is_broken_off_and_the_log_is_cut() {
    let read_cap = Duration::from_millis(300);
    let database = TestDatabase::sqlite_with(&SqliteOptions { read_cap, ..SqliteOptions::default() });
    overwrite(&database, 0, WRITE_BYTES).await;
    let rest = |tx: &mut Tx<'_>| -> Result<(), Fault> {
        loop {
            tx.get_blob(&file(0))?;
        }
    };
    let (end, reader) = hold(&database.store, rest).await;
    outgrow(&database).await;
    end.send(()).unwrap();
    let outcome = reader.await.unwrap();
    assert!(matches!(outcome, Err(Fault::TooSlow)), "{outcome:?}");
    is_cut_back(&database).await;
}
