//! How long the embedded database's write-ahead log gets.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::sync::mpsc;

use billfold_domain::ids::{FileId, Id, OrganizationId};
use billfold_store::testing::TestDatabase;
use billfold_store::{Fault, Tx};

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

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn d09_a_log_that_a_reader_held_is_cut_once_the_reader_ends() {
    let database = TestDatabase::sqlite();
    overwrite(&database, 0, WRITE_BYTES).await;
    let (began, begun) = mpsc::channel();
    let (end, ended) = mpsc::channel::<()>();
    let store = database.store.clone();
    let reader = tokio::spawn(async move {
        let work = move |tx: &mut Tx<'_>| {
            let before = tx.get_blob(&file(0))?;
            began.send(()).unwrap();
            // Over as well when the other side is gone.
            let _ = ended.recv();
            Ok::<_, Fault>((before, tx.get_blob(&file(0))?))
        };
        store.read(&org(), work).await.unwrap()
    });
    tokio::task::spawn_blocking(move || begun.recv().unwrap()).await.unwrap();
    let mut number = 0;
    while log_bytes(&database) <= LIMIT_BYTES + 8 * WRITE_BYTES {
        number += 1;
        assert!(number <= WRITES, "the reader holds nothing: {} bytes", log_bytes(&database));
        overwrite(&database, number, WRITE_BYTES).await;
    }
    end.send(()).unwrap();
    let (before, after) = reader.await.unwrap();
    assert!(before.is_some() && before == after, "the reader saw one moment all along");
    let mut commits = 0;
    while log_bytes(&database) > LIMIT_BYTES {
        commits += 1;
        assert!(commits <= MAX_COMMITS_TO_CUT, "{} bytes after {commits} commits", log_bytes(&database));
        overwrite(&database, number + commits, 1).await;
    }
    // And from here on it stays so.
    for more in 0..WRITES / 3 {
        overwrite(&database, more, WRITE_BYTES).await;
        assert!(log_bytes(&database) <= LIMIT_BYTES, "{} bytes", log_bytes(&database));
    }
}
