//! Readers that do nothing for long while they hold a snapshot of PostgreSQL's.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::sync::mpsc;
use std::time::{Duration, Instant};

use billfold_domain::ids::OrganizationId;
use billfold_domain::portals::Portal;
use billfold_store::testing::TestDatabase;
use billfold_store::{Fault, PostgresOptions, Tx};
use postgres::{Client, NoTls};

/// Much longer than the cap of the test.
const SOON: Duration = Duration::from_secs(20);

fn org() -> OrganizationId {
    OrganizationId::stored("o")
}

/// Waits until no transaction of the store's is open any more.
async fn nobody_is_in_a_transaction(url: &str) {
    let url = url.to_owned();
    let look = move || {
        let mut client = Client::connect(&url, NoTls).unwrap();
        let sql = "SELECT COUNT(*) FROM pg_stat_activity WHERE datname = current_database() \
                   AND pid <> pg_backend_pid() AND backend_xmin IS NOT NULL";
        let begun = Instant::now();
        while client.query_one(sql, &[]).unwrap().get::<_, i64>(0) > 0 {
            assert!(begun.elapsed() < SOON, "the transaction is still open");
        }
    };
    tokio::task::spawn_blocking(look).await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn d09_the_snapshot_of_a_reader_that_does_nothing_is_let_go_and_the_next_read_works_on_postgres() {
    let read_cap = Duration::from_millis(300);
    let options = PostgresOptions { read_cap, connections: 1, ..PostgresOptions::default() };
    let database = TestDatabase::postgres_with(&options);
    let (began, begun) = mpsc::channel();
    let (end, ended) = mpsc::channel::<()>();
    let store = database.store.clone();
    let reader = tokio::spawn(async move {
        let work = move |tx: &mut Tx<'_>| {
            tx.get::<Portal>("p")?;
            began.send(()).unwrap();
            // Over as well when the other side is gone.
            let _ = ended.recv();
            tx.get::<Portal>("p").map(drop)
        };
        store.read(&org(), work).await
    });
    tokio::task::spawn_blocking(move || begun.recv().unwrap()).await.unwrap();
    // It has not come back yet, and holds nothing any more.
    nobody_is_in_a_transaction(database.url().unwrap()).await;
    assert!(!reader.is_finished());
    end.send(()).unwrap();
    let outcome = reader.await.unwrap();
    assert!(matches!(outcome, Err(Fault::TooSlow)), "{outcome:?}");
    // The one connection was lost with it, and there is a new one.
    assert!(database.store.read(&org(), |tx| tx.get::<Portal>("p")).await.unwrap().is_none());
}
