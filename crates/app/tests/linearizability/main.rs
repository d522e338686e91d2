//! Many clients of one record at once see what one register would show them.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod register;

#[path = "../histories/mod.rs"]
mod histories;

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};

use billfold_app::portals::{self, Draft, Saved, Target};
use billfold_app::testing::TestApp;
use billfold_app::{Caller, Error, Precondition, Stored, Write, Written, organizations};
use billfold_domain::ids::PortalId;
use billfold_domain::organizations::Mode;
use billfold_domain::portal_changes::PortalChanges;
use billfold_domain::portals::{Origin, Portal, PortalName};
use billfold_domain::{Change, Refusal};

use histories::clients::{Dice, ask};
use histories::search::{Answer, Asked, Operation, Seen, Verdict, overlaps, search};

/// How many clients there are.
const CLIENTS: u64 = 8;
/// How many operations each of them does in a history.
const OPERATIONS: usize = 25;
/// How many records they do them on.
const RECORDS: usize = 3;
/// How many histories are tried.
const HISTORIES: u64 = 4;

/// Whether the revision that a client names is passed on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Versions {
    Checked,
    Dropped,
}

fn named(value: u64) -> Draft {
    let name = PortalName::parse(&value.to_string()).unwrap();
    Arc::new(move |_| PortalChanges { name: Change::Set(name.clone()), ..PortalChanges::default() })
}

fn seen(portal: &Stored<Portal>) -> Seen {
    Seen { rev: portal.rev, value: portal.value.name.as_ref().unwrap().as_str().parse().unwrap() }
}

/// Clients of one organization, and what they share.
struct World {
    test: TestApp,
    caller: Caller,
    versions: Versions,
    /// One number for each call and each return.
    order: AtomicU64,
}

impl World {
    async fn on(test: TestApp, versions: Versions) -> Arc<Self> {
        let born = test.organization("Acme", Mode::Test).await;
        let caller = organizations::act_for(&test.app, &born.organization.id).await.unwrap();
        Arc::new(Self { test, caller, versions, order: AtomicU64::new(1) })
    }

    fn only_at(&self, rev: i64) -> Precondition {
        match self.versions {
            Versions::Checked => Precondition::Match(vec![rev]),
            Versions::Dropped => Precondition::None,
        }
    }

    async fn save(&self, target: Target, value: u64, precondition: Precondition) -> Result<Answer, Error> {
        let write = Write::when(precondition);
        match portals::save(&self.test.app, &self.caller, target, named(value), write).await? {
            Written::Fresh(Saved { created, portal }) => Ok(Answer::Stored { created, now: seen(&portal) }),
            Written::Replayed(_) => panic!("no key was given"),
        }
    }

    async fn delete(&self, id: &PortalId, precondition: Precondition) -> Result<Answer, Error> {
        portals::delete(&self.test.app, &self.caller, id, precondition).await.map(|()| Answer::Deleted)
    }

    async fn answer(&self, id: &PortalId, asked: Asked) -> Answer {
        let outcome = match asked {
            Asked::Get => {
                portals::get(&self.test.app, &self.caller, id).await.map(|portal| Answer::Found(seen(&portal)))
            }
            Asked::Put(value) => {
                self.save(Target::Upsert(id.clone(), Origin::Branded), value, Precondition::None).await
            }
            Asked::Compare { rev, value } => self.save(Target::Existing(id.clone()), value, self.only_at(rev)).await,
            Asked::Delete => self.delete(id, Precondition::None).await,
            Asked::DeleteAt(rev) => self.delete(id, self.only_at(rev)).await,
        };
        match outcome {
            Ok(answer) => answer,
            Err(Error::Refused(Refusal::NotFound(_))) => Answer::Missing,
            Err(Error::Refused(Refusal::PreconditionFailed)) => Answer::Passed,
            Err(other) => panic!("{asked:?}: {other:?}"),
        }
    }

    fn tick(&self) -> u64 {
        self.order.fetch_add(1, Ordering::SeqCst)
    }

    /// One client's operations, each with the number of its record. `known` are the
    /// revisions that anybody heard of last: what rivals aim at.
    async fn client(&self, dice: Dice, ids: &[PortalId], known: &[AtomicI64]) -> Vec<(usize, Operation)> {
        let mut done = Vec::with_capacity(OPERATIONS);
        for _ in 0..OPERATIONS {
            let record = dice.below(RECORDS);
            // A record that is made anew is made later than the one before it.
            self.test.clock.advance_seconds(1);
            let called = self.tick();
            let asked = ask(&dice, known[record].load(Ordering::SeqCst), called);
            let answer = self.answer(&ids[record], asked).await;
            let returned = self.tick();
            if let Answer::Found(now) | Answer::Stored { now, .. } = answer {
                known[record].store(now.rev, Ordering::SeqCst);
            }
            done.push((record, Operation { asked, answer, called, returned }));
        }
        done
    }

    /// What all clients saw, record by record.
    async fn history(self: &Arc<Self>, number: u64) -> Vec<Vec<Operation>> {
        let ids: Arc<[PortalId]> = (0..RECORDS).map(|at| PortalId::stored(format!("p_{number}_{at}"))).collect();
        let known: Arc<[AtomicI64]> = (0..RECORDS).map(|_| AtomicI64::new(0)).collect();
        let mut tasks = tokio::task::JoinSet::new();
        for client in 0..CLIENTS {
            let (world, ids, known) = (Arc::clone(self), Arc::clone(&ids), Arc::clone(&known));
            let dice = Dice::new(number * CLIENTS + client + 1);
            tasks.spawn(async move { world.client(dice, &ids, &known).await });
        }
        let mut histories = vec![Vec::new(); RECORDS];
        for (record, operation) in tasks.join_all().await.into_iter().flatten() {
            histories[record].push(operation);
        }
        histories
    }
}

async fn every_history_is_explained(test: TestApp) {
    let world = World::on(test, Versions::Checked).await;
    let mut all = Vec::new();
    for number in 0..HISTORIES {
        for history in world.history(number).await {
            assert_eq!(search(&history), Verdict::Explained, "history {number}: {history:#?}");
            assert!(overlaps(&history) > history.len() / 4, "clients that do not meet prove nothing");
            all.extend(history);
        }
    }
    // Every kind of answer was among them.
    let some = |wanted: fn(&Operation) -> bool| assert!(all.iter().any(wanted));
    some(|one| matches!(one.answer, Answer::Found(_)));
    some(|one| matches!((one.asked, one.answer), (Asked::Put(_), Answer::Stored { created: false, .. })));
    some(|one| matches!((one.asked, one.answer), (Asked::Compare { .. }, Answer::Stored { .. })));
    some(|one| matches!((one.asked, one.answer), (Asked::Compare { .. }, Answer::Passed)));
    some(|one| one.answer == Answer::Deleted);
    some(|one| one.answer == Answer::Missing);
}

async fn dropped_versions_are_noticed(test: TestApp) {
    let world = World::on(test, Versions::Dropped).await;
    let mut verdicts = Vec::new();
    for history in world.history(0).await {
        verdicts.push(search(&history));
    }
    assert!(verdicts.contains(&Verdict::Impossible), "{verdicts:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn i14_every_history_of_eight_clients_is_that_of_one_register_on_sqlite() {
    every_history_is_explained(TestApp::sqlite()).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn i14_every_history_of_eight_clients_is_that_of_one_register_on_postgres() {
    every_history_is_explained(TestApp::postgres()).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn i14_clients_whose_versions_are_dropped_on_the_way_are_rejected_on_sqlite() {
    dropped_versions_are_noticed(TestApp::sqlite()).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn i14_clients_whose_versions_are_dropped_on_the_way_are_rejected_on_postgres() {
    dropped_versions_are_noticed(TestApp::postgres()).await;
}
