//! Commands that change the same two records in opposite orders.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::time::{Duration, Instant};

use billfold_domain::Change;
use billfold_domain::ids::{OrganizationId, PortalId, WebsiteId};
use billfold_domain::portal_changes::{self, Birth, PortalChanges};
use billfold_domain::portals::{Origin, Portal, PortalName};
use billfold_store::testing::TestDatabase;
use billfold_store::{Fault, Store, Tx};
use jiff::Timestamp;

/// How many clients there are.
const CLIENTS: u64 = 16;
/// How many records they meet on.
const RECORDS: u64 = 16;
/// How many pairs each client changes.
const ROUNDS: u64 = 20;
/// The longest that a request may take.
const LONGEST: Duration = Duration::from_secs(5);
/// How many requests PostgreSQL's driver may turn away unmade, because a record was
/// locked for too long: those that wait behind deadlocks, each of which the server
/// takes a second to see. A surface tells their clients to come again.
const MAX_TURNED_AWAY: u64 = CLIENTS * ROUNDS / 20;

fn org() -> OrganizationId {
    OrganizationId::stored("o")
}

fn id(record: u64) -> String {
    format!("p_{record}")
}

/// A portal whose name is a count.
fn portal(record: u64) -> Portal {
    let birth = Birth { id: PortalId::stored(id(record)), origin: Origin::Branded, website: WebsiteId::stored("w") };
    let name = Change::Set(PortalName::parse("0").unwrap());
    let changes = PortalChanges { name, ..PortalChanges::default() };
    portal_changes::create(&birth, &changes, "token", Timestamp::from_second(1_795_219_200).unwrap()).unwrap().next
}

fn count(portal: &Portal) -> u64 {
    portal.name.as_ref().unwrap().as_str().parse().unwrap()
}

fn count_up(tx: &mut Tx<'_>, record: u64) -> Result<(), Fault> {
    let found = tx.get::<Portal>(&id(record))?.unwrap();
    let name = PortalName::parse(&(count(&found.value) + 1).to_string()).ok();
    tx.update(found.rev, Portal { name, ..found.value }).map(drop)
}

/// The next number of a sequence that is the same in every run (an LCG with Knuth's
/// numbers), its best bits.
fn next(state: &mut u64) -> u64 {
    *state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
    *state >> 33
}

/// Two records that are not the same one, in any order.
fn pair(state: &mut u64) -> (u64, u64) {
    let first = next(state) % RECORDS;
    (first, (first + 1 + next(state) % (RECORDS - 1)) % RECORDS)
}

/// One client's requests: how long each took, and its outcome.
async fn client(store: Store, number: u64) -> Vec<(Duration, Result<(), Fault>)> {
    let mut state = number;
    let mut done = Vec::new();
    for _ in 0..ROUNDS {
        let (one, other) = pair(&mut state);
        let start = Instant::now();
        let outcome = store
            .write(&org(), move |tx| {
                count_up(tx, one)?;
                count_up(tx, other)
            })
            .await;
        done.push((start.elapsed(), outcome));
    }
    done
}

async fn no_pair_waits_for_ever(database: TestDatabase, max_turned_away: u64) {
    let store = &database.store;
    for record in 0..RECORDS {
        store.write(&org(), move |tx| tx.insert(portal(record)).map(drop)).await.unwrap();
    }
    let mut tasks = tokio::task::JoinSet::new();
    for number in 0..CLIENTS {
        tasks.spawn(client(store.clone(), number));
    }
    let done = tasks.join_all().await.concat();
    let (mut longest, mut turned_away) = (Duration::ZERO, 0);
    for (took, outcome) in done {
        match outcome {
            Ok(()) => {}
            Err(Fault::Locked) => turned_away += 1,
            Err(other) => panic!("after {took:?}: {other:?}"),
        }
        longest = longest.max(took);
    }
    assert!(longest <= LONGEST, "a request took {longest:?}");
    assert!(turned_away <= max_turned_away, "{turned_away} requests were turned away");
    let mut sum = 0;
    for record in 0..RECORDS {
        let found = store.read(&org(), move |tx| tx.get::<Portal>(&id(record))).await.unwrap().unwrap();
        sum += count(&found.value);
    }
    let made = CLIENTS * ROUNDS - turned_away;
    assert_eq!(sum, 2 * made, "each request changed both of its records once, or neither of them");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn i18_pairs_changed_in_both_orders_by_sixteen_clients_are_all_made_in_time_on_sqlite() {
    no_pair_waits_for_ever(TestDatabase::sqlite(), 0).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn i18_pairs_changed_in_both_orders_by_sixteen_clients_end_in_time_and_in_no_deadlock_on_postgres() {
    no_pair_waits_for_ever(TestDatabase::postgres(), MAX_TURNED_AWAY).await;
}
