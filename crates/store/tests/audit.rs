//! The audit log's chain: whatever is done to its rows behind the program's back is
//! found, and nothing that the program itself does breaks it (QUALITY R-04).

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use std::sync::Arc;

use billfold_domain::events::{Audit, Event, EventKind};
use billfold_domain::ids::{EventId, Noun, OrganizationId};
use billfold_store::audit::{Anchor, Report, Wrong, forget};
use billfold_store::testing::{PostgresDatabase, TestDatabase};
use billfold_store::{Fault, PostgresOptions, Store};
use jiff::Timestamp;
use postgres::{Client, NoTls};
use serde_json::{Value, json};

/// How many entries the histories below have.
const ENTRIES: usize = 12;

/// A database whose rows can be reached behind the store's back.
enum Place {
    Sqlite(TestDatabase),
    /// With one connection, so that the whole log is one strand.
    Postgres(Store, PostgresDatabase),
}

impl Place {
    fn sqlite() -> Self {
        Self::Sqlite(TestDatabase::sqlite())
    }

    fn postgres() -> Self {
        let database = PostgresDatabase::create();
        let options = PostgresOptions { connections: 1, ..PostgresOptions::default() };
        Self::Postgres(Store::open_postgres(database.url(), &options).unwrap(), database)
    }

    fn store(&self) -> &Store {
        match self {
            Self::Sqlite(database) => &database.store,
            Self::Postgres(store, _) => store,
        }
    }

    fn rows(&self) -> Rows {
        let read = |columns: &str, from: &str| format!("SELECT {columns} FROM {from}");
        let (events, heads) = (
            read("id, created, doc, before_doc, after_doc", "events WHERE org = 'o' ORDER BY id"),
            read("strand, seq, link", "audit_heads WHERE org = 'o'"),
        );
        match self {
            Self::Sqlite(database) => {
                let file = rusqlite::Connection::open(database.folder().unwrap().join("billfold.sqlite")).unwrap();
                let mut statement = file.prepare(&events).unwrap();
                let events = statement
                    .query_map([], |row| {
                        let doc = whole(&row.get::<_, String>(2)?, [row.get(3)?, row.get(4)?]);
                        Ok((row.get(0)?, row.get(1)?, doc))
                    })
                    .unwrap()
                    .map(Result::unwrap)
                    .collect();
                let mut statement = file.prepare(&heads).unwrap();
                let heads = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?))).unwrap();
                Rows { events, heads: heads.map(Result::unwrap).collect() }
            }
            Self::Postgres(_, database) => on_thread(database.url(), move |client| {
                let events = client.query(&events.replace(" doc", " doc::text"), &[]).unwrap();
                let heads = client.query(&heads, &[]).unwrap();
                let doc = |row: &postgres::Row| whole(&row.get::<_, String>(2), [row.get(3), row.get(4)]);
                Rows {
                    events: events.iter().map(|row| (row.get(0), row.get(1), doc(row))).collect(),
                    heads: heads.iter().map(|row| (row.get(0), row.get(1), row.get(2))).collect(),
                }
            }),
        }
    }

    /// Puts these rows in the place of those that are there.
    fn put(&self, rows: Rows) {
        let clear = ["DELETE FROM events WHERE org = 'o'", "DELETE FROM audit_heads WHERE org = 'o'"];
        match self {
            Self::Sqlite(database) => {
                let file = rusqlite::Connection::open(database.folder().unwrap().join("billfold.sqlite")).unwrap();
                for sql in clear {
                    file.execute(sql, []).unwrap();
                }
                for (id, created, doc) in rows.events {
                    let (doc, [before, after]) = parted(doc);
                    let sql = format!("{INSERT_EVENT} VALUES ('o', ?1, 1, ?2, ?3, ?4, ?5)");
                    file.execute(&sql, (id, created, doc, before, after)).unwrap();
                }
                for head in rows.heads {
                    file.execute("INSERT INTO audit_heads (org, strand, seq, link) VALUES ('o', ?1, ?2, ?3)", head)
                        .unwrap();
                }
            }
            Self::Postgres(_, database) => on_thread(database.url(), move |client| {
                for sql in clear {
                    client.execute(sql, &[]).unwrap();
                }
                for (id, created, doc) in &rows.events {
                    let (doc, [before, after]) = parted(doc.clone());
                    let sql = format!("{INSERT_EVENT} VALUES ('o', $1, 1, $2, $3::text::jsonb, $4, $5)");
                    client.execute(&sql, &[id, created, &doc, &before, &after]).unwrap();
                }
                for (strand, seq, link) in &rows.heads {
                    let sql = "INSERT INTO audit_heads (org, strand, seq, link) VALUES ('o', $1, $2, $3)";
                    client.execute(sql, &[strand, seq, link]).unwrap();
                }
            }),
        }
    }

    async fn verify(&self, anchors: &[Anchor]) -> Report {
        verify(self.store(), anchors).await
    }
}

fn on_thread<T: Send>(url: &str, work: impl FnOnce(&mut Client) -> T + Send) -> T {
    std::thread::scope(|scope| scope.spawn(|| work(&mut Client::connect(url, NoTls).unwrap())).join().unwrap())
}

const INSERT_EVENT: &str = "INSERT INTO events (org, id, rev, created, doc, before_doc, after_doc)";
const PICTURES: [&str; 2] = ["before", "after"];

/// A fact's document with the pictures that are stored beside it.
fn whole(doc: &str, pictures: [Option<String>; 2]) -> Value {
    let mut doc: Value = serde_json::from_str(doc).unwrap();
    for (name, picture) in PICTURES.into_iter().zip(pictures) {
        assert!(doc.get(name).is_none(), "{name} is kept beside the document: {doc}");
        if let Some(picture) = picture {
            doc[name] = picture.into();
        }
    }
    doc
}

/// The same apart again.
fn parted(mut doc: Value) -> (String, [Option<String>; 2]) {
    let mut take = |name| doc.as_object_mut().unwrap().remove(name).map(|text| text.as_str().unwrap().to_owned());
    let pictures = PICTURES.map(&mut take);
    (doc.to_string(), pictures)
}

/// The rows of a log, as they are stored.
#[derive(Clone)]
struct Rows {
    events: Vec<(String, i64, Value)>,
    heads: Vec<(i64, i64, String)>,
}

fn org() -> OrganizationId {
    OrganizationId::stored("o")
}

async fn verify(store: &Store, anchors: &[Anchor]) -> Report {
    store.verify_audit(&org(), anchors).await.unwrap()
}

fn event(number: usize, actor: &str) -> Event {
    let created = Timestamp::from_second(1_795_219_200 + i64::try_from(number).unwrap()).unwrap();
    Event {
        id: EventId::stored(format!("evt_{number:03}")),
        kind: EventKind::PortalUpdated,
        noun: Noun::Portal,
        subject: "p".into(),
        actor: actor.into(),
        request: Some("req_1".into()),
        after: Some(r#"{"name":"new"}"#.into()),
        before: Some(r#"{"name":"old"}"#.into()),
        customer: Some("cus_1".into()),
        undelivered: false,
        created,
        audit: Audit {
            network: Some("192.0.2.0/24".into()),
            details: Some("{}".into()),
            salt: Some(format!("salt {number}")),
            ..Audit::default()
        },
    }
}

/// Twelve entries: alone, several in one command, and around commands that failed.
async fn history(store: &Store, actor: &'static str) {
    let keep = async |numbers: std::ops::Range<usize>| {
        let work = move |tx: &mut billfold_store::Tx<'_>| {
            numbers.clone().try_for_each(|number| tx.emit(event(number, actor)).map(drop))
        };
        store.write(&org(), work).await.unwrap();
    };
    let drop_it = async |number: usize| {
        let work = move |tx: &mut billfold_store::Tx<'_>| {
            tx.emit(event(number, actor))?;
            Err::<(), _>(Fault::Panicked)
        };
        store.write(&org(), work).await.unwrap_err();
        store.rehearse(&org(), work).await.unwrap_err();
    };
    keep(1..2).await;
    keep(2..5).await;
    drop_it(5).await;
    keep(5..6).await;
    drop_it(6).await;
    for number in 6..=ENTRIES {
        keep(number..number + 1).await;
    }
}

/// Where a row stands in the rows, by its entry's number.
fn at(number: usize) -> usize {
    number - 1
}

type Mutation = (&'static str, fn(&mut Rows), Wrong, Option<u64>, Option<&'static str>);

/// What somebody with the database in hand may change in an entry, and what is found
/// then: what is wrong, at which entry, in which row.
fn edits() -> Vec<Mutation> {
    fn edit(rows: &mut Rows, pointer: &str, to: Value) {
        *rows.events[at(5)].2.pointer_mut(pointer).unwrap() = to;
    }
    vec![
        ("actor", |rows| edit(rows, "/actor", json!("eve")), Wrong::Changed, Some(5), Some("evt_005")),
        ("kind", |rows| edit(rows, "/kind", json!("portal.deleted")), Wrong::Changed, Some(5), Some("evt_005")),
        ("noun", |rows| edit(rows, "/noun", json!("website")), Wrong::Changed, Some(5), Some("evt_005")),
        ("subject", |rows| edit(rows, "/subject", json!("q")), Wrong::Changed, Some(5), Some("evt_005")),
        ("request", |rows| edit(rows, "/request", Value::Null), Wrong::Changed, Some(5), Some("evt_005")),
        ("customer", |rows| edit(rows, "/customer", json!("cus_2")), Wrong::Changed, Some(5), Some("evt_005")),
        ("old", |rows| edit(rows, "/before", json!("{}")), Wrong::Changed, Some(5), Some("evt_005")),
        ("new", |rows| edit(rows, "/after", json!("{}")), Wrong::Changed, Some(5), Some("evt_005")),
        ("network", |rows| edit(rows, "/audit/network", json!("x")), Wrong::Changed, Some(5), Some("evt_005")),
        ("details", |rows| edit(rows, "/audit/details", json!("x")), Wrong::Changed, Some(5), Some("evt_005")),
        ("salt", |rows| edit(rows, "/audit/salt", json!("x")), Wrong::Changed, Some(5), Some("evt_005")),
        ("link", |rows| edit(rows, "/audit/place/link", json!("x")), Wrong::Changed, Some(5), Some("evt_005")),
        (
            "when",
            |rows| {
                rows.events[at(5)].1 += 1_000_000;
                edit(rows, "/created", json!("2026-11-21T00:00:06.000000Z"));
            },
            Wrong::Changed,
            Some(5),
            Some("evt_005"),
        ),
        ("the time it is listed by", |rows| rows.events[at(5)].1 += 1, Wrong::Misplaced, Some(5), Some("evt_005")),
        (
            "the id it is found by",
            |rows| rows.events[at(12)].0 = "evt_999".into(),
            Wrong::Misplaced,
            Some(12),
            Some("evt_999"),
        ),
        ("nonsense", |rows| rows.events[at(5)].2 = json!({}), Wrong::Unreadable, None, Some("evt_005")),
    ]
}

/// What somebody with the database in hand may do with whole rows, and what is found.
fn moves() -> Vec<Mutation> {
    vec![
        ("one deleted", |rows| drop(rows.events.remove(at(5))), Wrong::Missing, Some(5), Some("evt_006")),
        ("the first deleted", |rows| drop(rows.events.remove(at(1))), Wrong::Missing, Some(1), Some("evt_002")),
        ("truncated", |rows| rows.events.truncate(9), Wrong::Missing, Some(10), None),
        ("emptied", |rows| rows.events.clear(), Wrong::Missing, Some(1), None),
        (
            "contents exchanged",
            |rows| {
                let five = rows.events[at(5)].2.clone();
                rows.events[at(5)].2 = std::mem::replace(&mut rows.events[at(6)].2, five);
            },
            Wrong::Misplaced,
            Some(6),
            Some("evt_005"),
        ),
        (
            "places exchanged",
            |rows| {
                let five = rows.events[at(5)].2["audit"]["place"].take();
                let six = std::mem::replace(&mut rows.events[at(6)].2["audit"]["place"], five);
                rows.events[at(5)].2["audit"]["place"] = six;
            },
            Wrong::Changed,
            Some(5),
            Some("evt_006"),
        ),
        (
            "one twice",
            |rows| {
                let (_, created, mut doc) = rows.events[at(5)].clone();
                doc["id"] = json!("evt_100");
                rows.events.push(("evt_100".into(), created, doc));
            },
            Wrong::Added,
            Some(5),
            Some("evt_100"),
        ),
        (
            "one slipped in",
            |rows| {
                let (_, created, mut doc) = rows.events[at(5)].clone();
                doc["id"] = json!("evt_0051");
                doc["audit"] = json!({});
                rows.events.push(("evt_0051".into(), created, doc));
            },
            Wrong::Added,
            None,
            Some("evt_0051"),
        ),
        ("no head", |rows| rows.heads.clear(), Wrong::Head, Some(12), None),
        ("an older head", |rows| rows.heads[0].1 = 9, Wrong::Head, Some(10), None),
        ("another head", |rows| rows.heads[0].2 = "A".repeat(43), Wrong::Head, Some(12), None),
    ]
}

async fn every_mutation_is_found(place: Place) {
    history(place.store(), "cli").await;
    let report = place.verify(&[]).await;
    assert_eq!((report.entries, report.earlier, report.flaws.as_slice()), (12, 0, [].as_slice()));
    assert_eq!(report.heads.len(), 1);
    let sound = place.rows();
    for (name, mutate, wrong, seq, row) in edits().into_iter().chain(moves()) {
        let mut rows = sound.clone();
        mutate(&mut rows);
        place.put(rows);
        let flaws = place.verify(&[]).await.flaws;
        let first = flaws.first().unwrap_or_else(|| panic!("{name}: nothing was found"));
        assert_eq!(
            (first.wrong, first.at.map(|(_, seq)| seq), first.row.as_deref()),
            (wrong, seq, row),
            "{name}: {first}"
        );
    }
    place.put(sound);
    assert_eq!(place.verify(&report.heads).await.flaws, []);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn r04_rows_that_were_edited_deleted_reordered_or_cut_off_are_named_on_sqlite() {
    every_mutation_is_found(Place::sqlite()).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn r04_rows_that_were_edited_deleted_reordered_or_cut_off_are_named_on_postgres() {
    every_mutation_is_found(Place::postgres()).await;
}

async fn a_log_that_was_written_anew_does_not_hold_its_anchor(place: Place, other: Place) {
    history(place.store(), "cli").await;
    let anchors = place.verify(&[]).await.heads;
    // Cut off with its head: by itself the log is sound, but it is not the same one.
    let mut rows = place.rows();
    rows.events.truncate(9);
    let place_of = |row: &(String, i64, Value)| row.2["audit"]["place"].clone();
    let last = place_of(&rows.events[at(9)]);
    rows.heads[0].1 = 9;
    rows.heads[0].2 = last["link"].as_str().unwrap().to_owned();
    let strand = rows.heads[0].0;
    place.put(rows);
    assert_eq!(place.verify(&[]).await.flaws, []);
    let flaw = place.verify(&anchors).await.flaws.remove(0);
    assert_eq!((flaw.wrong, flaw.at.unwrap().1), (Wrong::Missing, 10));
    // Written anew as a whole, with every digest.
    history(other.store(), "eve").await;
    let forged = other.rows();
    if forged.heads[0].0 == strand {
        place.put(forged);
        assert_eq!(place.verify(&[]).await.flaws, []);
        let flaw = place.verify(&anchors).await.flaws.remove(0);
        assert_eq!((flaw.wrong, flaw.at.unwrap().1), (Wrong::Anchor, 12));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn r04_a_log_that_was_written_anew_does_not_hold_its_anchor_on_sqlite() {
    a_log_that_was_written_anew_does_not_hold_its_anchor(Place::sqlite(), Place::sqlite()).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn r04_a_log_that_was_written_anew_does_not_hold_its_anchor_on_postgres() {
    a_log_that_was_written_anew_does_not_hold_its_anchor(Place::postgres(), Place::postgres()).await;
}

async fn what_was_forgotten_stays_in_the_chain(place: Place) {
    history(place.store(), "cli").await;
    let work = |tx: &mut billfold_store::Tx<'_>| {
        let found = tx.get::<Event>("evt_005")?.unwrap();
        tx.update(found.rev, forget(found.value)).map(drop)
    };
    place.store().write(&org(), work).await.unwrap();
    assert_eq!(place.verify(&[]).await.flaws, []);
    let rows = place.rows();
    let doc = &rows.events[at(5)].2;
    let text = doc.to_string();
    for gone in ["old", "new", "192.0.2", "salt 5"] {
        assert!(!text.contains(gone), "{text}");
    }
    // Of the digest that is left nothing can be changed either.
    let mut forged = rows.clone();
    forged.events[at(5)].2["audit"]["forgotten"] = json!("A".repeat(43));
    place.put(forged);
    let flaws = place.verify(&[]).await.flaws;
    assert_eq!((flaws[0].wrong, flaws[0].row.as_deref()), (Wrong::Changed, Some("evt_005")));
    // What an endpoint took or not is no part of the log.
    let mut taken = rows;
    taken.events[at(5)].2["undelivered"] = json!("true");
    place.put(taken);
    assert_eq!(place.verify(&[]).await.flaws, []);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn r04_what_was_forgotten_stays_in_the_chain_on_sqlite() {
    what_was_forgotten_stays_in_the_chain(Place::sqlite()).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn r04_what_was_forgotten_stays_in_the_chain_on_postgres() {
    what_was_forgotten_stays_in_the_chain(Place::postgres()).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn facts_of_before_the_chain_are_counted_and_no_flaw() {
    let place = Place::sqlite();
    history(place.store(), "cli").await;
    let mut rows = place.rows();
    let (_, created, mut doc) = rows.events[at(1)].clone();
    doc["id"] = json!("evt_000");
    doc.as_object_mut().unwrap().remove("audit");
    rows.events.push(("evt_000".into(), created, doc));
    place.put(rows);
    let report = place.verify(&[]).await;
    assert_eq!((report.entries, report.earlier, report.flaws.as_slice()), (12, 1, [].as_slice()));
}

/// Sixty-four writers of one organization on these nodes, each command of which fails
/// now and then after it has written.
async fn storm(nodes: Vec<Store>) -> Report {
    let nodes = Arc::new(nodes);
    let mut writers = tokio::task::JoinSet::new();
    for writer in 0..64_usize {
        let nodes = Arc::clone(&nodes);
        writers.spawn(async move {
            for number in 0..8_usize {
                let id = 1_000 + writer * 100 + number;
                let fails = number % 4 == 3;
                let work = move |tx: &mut billfold_store::Tx<'_>| {
                    tx.emit(event(id, "cli"))?;
                    if fails { Err(Fault::Panicked) } else { tx.emit(event(id + 50, "cli")).map(drop) }
                };
                let outcome = nodes[(writer + number) % nodes.len()].write(&org(), work).await;
                assert_eq!(outcome.is_ok(), !fails, "{outcome:?}");
            }
        });
    }
    while let Some(writer) = writers.join_next().await {
        writer.unwrap();
    }
    verify(&nodes[0], &[]).await
}

/// Looks at a log again and again while it is written.
async fn look_meanwhile(database: TestDatabase) {
    let nodes = vec![database.store.clone()];
    let writing = tokio::spawn(storm(nodes));
    let mut looks = 0;
    while looks == 0 || !writing.is_finished() {
        let report = verify(&database.store, &[]).await;
        assert_eq!(report.flaws, [], "look {looks}");
        looks += 1;
    }
    let report = writing.await.unwrap();
    // What was kept of it while it was written holds at the end as well.
    assert_eq!(verify(&database.store, &report.heads).await, report);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn r04_a_log_that_is_written_while_it_is_looked_at_is_found_whole_on_sqlite() {
    look_meanwhile(TestDatabase::sqlite()).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn r04_a_log_that_is_written_while_it_is_looked_at_is_found_whole_on_postgres() {
    look_meanwhile(TestDatabase::postgres()).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn r04_commands_beside_each_other_leave_a_whole_chain_on_sqlite() {
    let database = TestDatabase::sqlite();
    let report = storm(vec![database.store.clone()]).await;
    assert_eq!((report.entries, report.flaws.as_slice()), (64 * 6 * 2, [].as_slice()));
    assert_eq!(report.heads.len(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn r04_commands_beside_each_other_leave_whole_chains_on_two_nodes() {
    let database = TestDatabase::postgres();
    let other = Store::open_postgres(database.url().unwrap(), &PostgresOptions::default()).unwrap();
    let report = storm(vec![database.store.clone(), other]).await;
    assert_eq!((report.entries, report.flaws.as_slice()), (64 * 6 * 2, [].as_slice()));
}
