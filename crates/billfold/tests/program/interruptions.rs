//! Clients of one record through the real door, while servers are killed, started anew,
//! held still and let go on: what they see is what one register would show them.

use std::path::Path;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::sync::{Arc, Condvar, Mutex};
use std::time::Duration;

use billfold_store::testing::PostgresDatabase;
use serde_json::json;

use crate::histories::clients::{Dice, ask};
use crate::histories::search::{Answer, Asked, Operation, Seen, Verdict, overlaps, search};
use crate::support::{self, Server, billfold, send};

/// How many clients there are.
const CLIENTS: u64 = 8;
/// How many operations each of them does.
const OPERATIONS: usize = 75;
/// How many records they do them on.
const RECORDS: usize = 3;
/// How many operations come between two interruptions.
const OPERATIONS_BETWEEN: usize = 60;
/// How many operations the others do while a server stands still.
const OPERATIONS_MEANWHILE: usize = 40;
/// How long a server stands still that has all clients.
const PAUSE: Duration = Duration::from_millis(300);
/// How long a server stands still at most while others go on: longer than they wait for
/// a row that it holds.
const LONGEST_PAUSE: Duration = Duration::from_millis(2_500);
/// How long clients may take to do what is waited for.
const PATIENCE: Duration = Duration::from_secs(60);

/// Whether the revision that a client names reaches the server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Versions {
    Sent,
    Dropped,
}

/// Where servers are, and how far their clients.
#[derive(Default)]
struct Scene {
    /// Of each server where it listens; none while there is none.
    addresses: Vec<Option<String>>,
    /// How many operations are behind the clients.
    done: usize,
}

/// What clients share.
struct World {
    key: String,
    website: String,
    versions: Versions,
    scene: Mutex<Scene>,
    changed: Condvar,
    /// One number for each call and each return.
    order: AtomicU64,
    /// The revisions that anybody heard of last: what rivals aim at.
    known: [AtomicI64; RECORDS],
}

impl World {
    fn tick(&self) -> u64 {
        self.order.fetch_add(1, Ordering::SeqCst)
    }

    fn set(&self, change: impl FnOnce(&mut Scene)) {
        change(&mut self.scene.lock().unwrap());
        self.changed.notify_all();
    }

    /// Waits until so many operations are done, or for so long; how many are.
    fn wait_for(&self, done: usize, longest: Duration) -> usize {
        let scene = self.scene.lock().unwrap();
        let (scene, _) = self.changed.wait_timeout_while(scene, longest, |scene| scene.done < done).unwrap();
        scene.done
    }

    /// Where this server listens, once there is one.
    fn address(&self, node: usize) -> String {
        let scene = self.scene.lock().unwrap();
        let is_down = |scene: &mut Scene| scene.addresses[node].is_none();
        let (scene, _) = self.changed.wait_timeout_while(scene, PATIENCE, is_down).unwrap();
        scene.addresses[node].clone().expect("a server that was started again")
    }

    /// Sends what a client asks for; what it was told.
    fn answer(&self, address: &str, record: usize, asked: Asked) -> Answer {
        let path = format!("/billing-portals/p{record}");
        let tag = match asked {
            Asked::Compare { rev, .. } | Asked::DeleteAt(rev) => Some(format!("\"{rev}\"")),
            Asked::Get | Asked::Put(_) | Asked::Delete => None,
        };
        let mut headers = vec![("REB-APIKEY", self.key.as_str()), ("Content-Type", "application/json")];
        headers.extend(tag.as_deref().filter(|_| self.versions == Versions::Sent).map(|tag| ("If-Match", tag)));
        let (method, body) = match asked {
            Asked::Get => ("GET", String::new()),
            Asked::Put(value) | Asked::Compare { value, .. } => {
                let slug = format!("portal-{record}");
                let body = json!({ "websiteId": self.website, "slug": slug, "name": value.to_string() });
                ("PUT", body.to_string())
            }
            Asked::Delete | Asked::DeleteAt(_) => ("DELETE", String::new()),
        };
        let Some(answer) = send(address, method, &path, &headers, &body).filter(is_whole) else { return Answer::Lost };
        match (method, answer.status) {
            ("GET", 200) => Answer::Found(seen(&answer)),
            ("PUT", 200 | 201) => Answer::Stored { created: answer.status == 201, now: seen(&answer) },
            // A PUT makes what is not there, where no revision forbids it.
            ("PUT", 412) => Answer::NotAt,
            ("DELETE", 204) => Answer::Deleted,
            ("DELETE", 412) => Answer::Passed,
            ("GET" | "DELETE", 404) => Answer::Missing,
            // What waited too long for a server that stands still, or lost its database.
            (_, 503) => Answer::Lost,
            _ => panic!("{asked:?}: {answer:?}"),
        }
    }

    /// One operation, which is over with its return where it was answered.
    fn operate(&self, node: usize, (record, asked): (usize, impl FnOnce(u64) -> Asked)) -> Operation {
        let address = self.address(node);
        let called = self.tick();
        let asked = asked(called);
        let answer = self.answer(&address, record, asked);
        let returned = if answer == Answer::Lost { u64::MAX } else { self.tick() };
        if let Answer::Found(now) | Answer::Stored { now, .. } = answer {
            self.known[record].store(now.rev, Ordering::SeqCst);
        }
        Operation { asked, answer, called, returned }
    }

    /// One client's operations, each with the number of its record.
    fn client(&self, dice: &Dice, node: usize) -> Vec<(usize, Operation)> {
        let mut operations = Vec::with_capacity(OPERATIONS);
        for _ in 0..OPERATIONS {
            let record = dice.below(RECORDS);
            let asked = |value| ask(dice, self.known[record].load(Ordering::SeqCst), value);
            operations.push((record, self.operate(node, (record, asked))));
            self.set(|scene| scene.done += 1);
        }
        operations
    }
}

/// Whether all of an answer came. One without a body may say nothing of its length.
fn is_whole(answer: &support::Answer) -> bool {
    let mut lines = answer.head.lines().filter_map(|line| line.split_once(": "));
    let length = lines.find(|(name, _)| name.eq_ignore_ascii_case("content-length"));
    length.map_or(answer.body.is_empty(), |(_, length)| length.parse() == Ok(answer.body.len()))
}

fn seen(answer: &support::Answer) -> Seen {
    let mut lines = answer.head.lines().filter_map(|line| line.split_once(": "));
    let tag = lines.find(|(name, _)| name.eq_ignore_ascii_case("etag")).unwrap().1;
    let value = answer.json()["name"].as_str().unwrap().parse().unwrap();
    Seen { rev: tag.trim_matches('"').parse().unwrap(), value }
}

/// Servers of one database, which are interrupted.
struct Servers<'a> {
    data: &'a Path,
    settings: Vec<(&'static str, &'a str)>,
    running: Vec<Option<Server>>,
    kills: usize,
    pauses: usize,
}

impl Servers<'_> {
    fn start(&mut self, world: &World, node: usize) {
        let server = Server::start_with(self.data, &self.settings);
        let address = server.address.clone();
        self.running[node] = Some(server);
        world.set(|scene| scene.addresses[node] = Some(address));
    }

    /// Kills a server with all that is under way in it, and starts it again.
    fn kill(&mut self, world: &World, node: usize) {
        // Nobody finds it from now on, so that each client loses one answer at most.
        world.set(|scene| scene.addresses[node] = None);
        self.running[node].take().unwrap().kill();
        self.start(world, node);
        self.kills += 1;
    }

    /// Holds a server still, with whatever it is at, while the others go on.
    fn pause(&mut self, world: &World, (node, done): (usize, usize)) {
        let server = self.running[node].as_ref().unwrap();
        server.pause();
        let longest = if self.running.len() > 1 { LONGEST_PAUSE } else { PAUSE };
        world.wait_for(done + OPERATIONS_MEANWHILE, longest);
        server.resume();
        self.pauses += 1;
    }

    /// Interrupts one server after the other until the clients are done.
    fn interrupt(&mut self, world: &World, dice: &Dice) {
        let all = usize::try_from(CLIENTS).unwrap() * OPERATIONS;
        for wanted in (OPERATIONS_BETWEEN..all).step_by(OPERATIONS_BETWEEN) {
            let done = world.wait_for(wanted, PATIENCE);
            assert!(done >= wanted, "the clients stand still at {done} operations");
            let node = dice.below(self.running.len());
            if (wanted / OPERATIONS_BETWEEN) % 2 == 1 {
                self.kill(world, node);
            } else {
                self.pause(world, (node, done));
            }
        }
    }
}

/// What clients saw of each record while servers were interrupted.
fn histories(nodes: usize, database: Option<&PostgresDatabase>, versions: Versions) -> Vec<Vec<Operation>> {
    let folder = tempfile::tempdir().unwrap();
    let mut settings = vec![("BILLFOLD_RATE_LIMIT", "off")];
    if let Some(database) = database {
        settings.extend([("BILLFOLD_DATABASE_URL", database.url()), ("BILLFOLD_DATABASE_CONNECTIONS", "6")]);
    }
    let made = billfold(&["org", "create", "Acme", "--json", "--data", folder.path().to_str().unwrap()])
        .envs(settings.iter().copied())
        .output()
        .unwrap();
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    let born: serde_json::Value = serde_json::from_slice(&made.stdout).unwrap();
    let running = (0..nodes).map(|_| None).collect();
    let mut servers = Servers { data: folder.path(), settings, running, kills: 0, pauses: 0 };
    let scene = Scene { addresses: vec![None; nodes], done: 0 };
    let world = World {
        key: born["secretKey"].as_str().unwrap().to_owned(),
        website: born["websiteId"].as_str().unwrap().to_owned(),
        versions,
        scene: Mutex::new(scene),
        changed: Condvar::new(),
        order: AtomicU64::new(1),
        known: Default::default(),
    };
    let world = Arc::new(world);
    (0..nodes).for_each(|node| servers.start(&world, node));
    let clients: Vec<_> = (1..=CLIENTS)
        .map(|client| {
            let world = Arc::clone(&world);
            let node = usize::try_from(client).unwrap() % nodes;
            std::thread::spawn(move || world.client(&Dice::new(client), node))
        })
        .collect();
    servers.interrupt(&world, &Dice::new(0));
    let mut histories = vec![Vec::new(); RECORDS];
    for (record, operation) in clients.into_iter().flat_map(|client| client.join().unwrap()) {
        histories[record].push(operation);
    }
    // What was acknowledged is there at last, whatever came in between.
    for node in 0..nodes {
        for (record, history) in histories.iter_mut().enumerate() {
            history.push(world.operate(node, (record, |_| Asked::Get)));
        }
    }
    assert!(servers.kills >= 4 && servers.pauses >= 4, "{} kills, {} pauses", servers.kills, servers.pauses);
    histories
}

fn every_history_is_explained(nodes: usize, database: Option<&PostgresDatabase>) {
    let histories = histories(nodes, database, Versions::Sent);
    for history in &histories {
        assert_eq!(search(history), Verdict::Explained, "{history:#?}");
        assert!(history.len() > OPERATIONS && overlaps(history) > history.len() / 4);
    }
    let all = histories.concat();
    let count = |wanted: fn(&Operation) -> bool| all.iter().filter(|one| wanted(one)).count();
    // Answers were lost, but few of them: what is not known explains too much.
    let lost = count(|one| one.answer == Answer::Lost);
    assert!(lost > 0 && lost < all.len() / 8, "{lost} of {}", all.len());
    for (kind, seen) in [
        ("reads", count(|one| matches!(one.answer, Answer::Found(_)))),
        ("makings", count(|one| matches!(one.answer, Answer::Stored { created: true, .. }))),
        (
            "changes at a revision",
            count(|one| matches!((one.asked, one.answer), (Asked::Compare { .. }, Answer::Stored { .. }))),
        ),
        ("losers", count(|one| matches!(one.answer, Answer::NotAt | Answer::Passed))),
        ("deletions", count(|one| one.answer == Answer::Deleted)),
        ("absences", count(|one| one.answer == Answer::Missing)),
    ] {
        assert!(seen > 0, "no {kind}");
    }
}

fn dropped_versions_are_noticed(nodes: usize, database: Option<&PostgresDatabase>) {
    let verdicts: Vec<_> = histories(nodes, database, Versions::Dropped).iter().map(|one| search(one)).collect();
    assert!(verdicts.contains(&Verdict::Impossible), "{verdicts:?}");
}

#[test]
fn i14_a_server_that_is_killed_and_held_still_stays_one_register_on_sqlite() {
    every_history_is_explained(1, None);
}

#[test]
fn i14_two_nodes_that_are_killed_and_held_still_stay_one_register_on_postgres() {
    every_history_is_explained(2, Some(&PostgresDatabase::create()));
}

#[test]
fn i14_versions_that_are_dropped_on_the_way_are_noticed_between_interruptions_on_sqlite() {
    dropped_versions_are_noticed(1, None);
}

#[test]
fn i14_versions_that_are_dropped_on_the_way_are_noticed_between_interruptions_on_postgres() {
    dropped_versions_are_noticed(2, Some(&PostgresDatabase::create()));
}
