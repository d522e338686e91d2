//! What every driver must do, run on both databases.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use std::collections::BTreeSet;
use std::sync::Arc;

use billfold_domain::Change;
use billfold_domain::colors::Color;
use billfold_domain::ids::{FileId, Id, OrganizationId, PortalId, WebsiteId};
use billfold_domain::portal_changes::{self, Birth, PortalChanges};
use billfold_domain::portals::{Origin, Portal, PortalName};
use billfold_store::testing::TestDatabase;
use billfold_store::{Answer, Column, Directory, Fault, Filter, Query, Scroll, Sort, Store, Test, Tx};
use jiff::Timestamp;

/// Runs each rule on both databases.
macro_rules! conform {
    ($($rule:ident;)*) => {
        mod sqlite { $(#[test] fn $rule() { super::run(super::TestDatabase::sqlite, super::$rule); })* }
        mod postgres { $(#[test] fn $rule() { super::run(super::TestDatabase::postgres, super::$rule); })* }
    };
}

conform! {
    a_record_is_read_back_as_it_was_stored;
    a_revision_grows_with_each_change_and_never_comes_back;
    of_rivals_on_one_record_no_update_is_lost;
    of_rivals_for_one_value_of_the_directory_one_gets_it;
    organizations_do_not_see_each_other;
    a_refused_command_leaves_nothing_behind;
    a_command_that_panics_is_undone_and_the_next_one_runs;
    of_many_commands_at_once_only_those_that_succeed_are_kept;
    a_rehearsal_sees_its_own_effect_and_leaves_nothing_behind;
    a_list_filters_sorts_searches_and_counts;
    text_is_compared_byte_by_byte;
    a_scroll_meets_every_record_once_in_both_directions;
    an_unknown_cursor_is_no_record;
    an_answer_is_kept_until_it_is_dropped_or_swept;
    bytes_are_kept_beside_their_record;
    a_closed_store_refuses_and_keeps_what_was_acknowledged;
}

fn run<F: Future<Output = ()>>(open: fn() -> TestDatabase, rule: fn(Arc<TestDatabase>) -> F) {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let database = Arc::new(open());
    runtime.block_on(rule(database));
}

fn org(name: &str) -> OrganizationId {
    OrganizationId::stored(name)
}

fn at(seconds: i64) -> Timestamp {
    Timestamp::from_second(1_795_219_200 + seconds).unwrap()
}

fn portal(id: &str, name: Option<&str>, created: Timestamp) -> Portal {
    let birth = Birth { id: PortalId::stored(id), origin: Origin::Branded, website: WebsiteId::stored("web_1") };
    let changes = PortalChanges {
        name: name.map_or(Change::Keep, |name| Change::Set(PortalName::parse(name).unwrap())),
        ..PortalChanges::default()
    };
    portal_changes::create(&birth, &changes, "token", created).unwrap().next
}

async fn put(store: &Store, organization: &str, value: Portal) {
    store.write(&org(organization), move |tx| tx.insert(value.clone()).map(drop)).await.unwrap();
}

async fn ids(store: &Store, organization: &str, query: Query) -> (Vec<String>, u64) {
    let page = store.read(&org(organization), move |tx| tx.list::<Portal>(&query)).await.unwrap();
    (page.items.iter().map(|p| p.value.id.as_str().to_owned()).collect(), page.total)
}

fn all() -> Query {
    Query { limit: 100, ..Query::default() }
}

/// A refusal of a command's own.
#[derive(Debug)]
enum Refused {
    Own,
    Fault(Fault),
}

impl From<Fault> for Refused {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}

async fn a_record_is_read_back_as_it_was_stored(database: Arc<TestDatabase>) {
    let store = &database.store;
    let stored = portal("p_1", Some("Ünïcode \"quotes\" \\ and 'more' 日本"), at(0));
    put(store, "o", stored.clone()).await;
    let read = store.read(&org("o"), |tx| tx.get::<Portal>("p_1")).await.unwrap().unwrap();
    assert_eq!(read.value, stored);
    assert!(store.read(&org("o"), |tx| tx.get::<Portal>("p_2")).await.unwrap().is_none());
}

async fn a_revision_grows_with_each_change_and_never_comes_back(database: Arc<TestDatabase>) {
    let store = &database.store;
    put(store, "o", portal("p_1", None, at(0))).await;
    let change = |tx: &mut Tx<'_>| {
        let found = tx.get::<Portal>("p_1")?.unwrap();
        let next = Portal { primary: Color::parse("abcdef").unwrap(), ..found.value };
        tx.update(found.rev, next).map(|stored| stored.rev)
    };
    let first = store.read(&org("o"), |tx| tx.get::<Portal>("p_1")).await.unwrap().unwrap().rev;
    let second = store.write(&org("o"), change).await.unwrap();
    let read = store.read(&org("o"), |tx| tx.get::<Portal>("p_1")).await.unwrap().unwrap();
    assert_eq!((read.rev, read.value.primary.as_str()), (second, "abcdef"));
    assert!(second > first);
    store.write(&org("o"), move |tx| tx.delete::<Portal>(second, "p_1")).await.unwrap();
    assert!(store.read(&org("o"), |tx| tx.get::<Portal>("p_1")).await.unwrap().is_none());
    put(store, "o", portal("p_1", None, at(60))).await;
    let third = store.read(&org("o"), |tx| tx.get::<Portal>("p_1")).await.unwrap().unwrap().rev;
    assert!(third > second);
}

async fn of_rivals_on_one_record_no_update_is_lost(database: Arc<TestDatabase>) {
    const RIVALS: u32 = 64;
    put(&database.store, "o", portal("p_1", Some("n"), at(0))).await;
    let mut tasks = tokio::task::JoinSet::new();
    for _ in 0..RIVALS {
        let store = database.store.clone();
        tasks.spawn(async move {
            store
                .write(&org("o"), |tx| {
                    let found = tx.get::<Portal>("p_1")?.unwrap();
                    let longer = format!("{}n", found.value.name.as_ref().unwrap());
                    tx.update(found.rev, Portal { name: PortalName::parse(&longer).ok(), ..found.value }).map(drop)
                })
                .await
        });
    }
    for result in tasks.join_all().await {
        result.unwrap();
    }
    let read = database.store.read(&org("o"), |tx| tx.get::<Portal>("p_1")).await.unwrap().unwrap();
    assert_eq!(read.value.name.unwrap().as_str().len(), usize::try_from(RIVALS).unwrap() + 1);
}

async fn of_rivals_for_one_value_of_the_directory_one_gets_it(database: Arc<TestDatabase>) {
    const RIVALS: u32 = 64;
    let mut tasks = tokio::task::JoinSet::new();
    for rival in 0..RIVALS {
        let store = database.store.clone();
        tasks.spawn(async move {
            let target = format!("p_{rival}");
            store
                .write(&org(&format!("o{}", rival % 2)), move |tx| {
                    if tx.resolve(Directory::Slug, "acme")?.is_some() {
                        return Err(Refused::Own);
                    }
                    tx.insert(portal(&target, None, at(0)))?;
                    tx.claim(Directory::Slug, "acme", &target, "")?;
                    Ok(())
                })
                .await
        });
    }
    let outcomes = tasks.join_all().await;
    assert_eq!(outcomes.iter().filter(|outcome| outcome.is_ok()).count(), 1);
    for outcome in outcomes {
        if let Err(Refused::Fault(fault)) = outcome {
            panic!("a rival met a fault instead of a refusal: {fault}");
        }
    }
    let left = ids(&database.store, "o0", all()).await.1 + ids(&database.store, "o1", all()).await.1;
    assert_eq!(left, 1, "the losers' records are gone with their commands");
}

async fn organizations_do_not_see_each_other(database: Arc<TestDatabase>) {
    let store = &database.store;
    for organization in ["a", "b"] {
        let name = format!("of {organization}");
        put(store, organization, portal("same_id", Some(&name), at(0))).await;
    }
    store.write(&org("a"), |tx| tx.claim(Directory::Slug, "acme", "same_id", "note")).await.unwrap();
    let entry = store.read(&org("b"), |tx| tx.resolve(Directory::Slug, "acme")).await.unwrap().unwrap();
    assert_eq!((entry.organization, entry.note.as_str()), (org("a"), "note"));
    assert!(!store.write(&org("b"), |tx| tx.release(Directory::Slug, "acme")).await.unwrap());
    let read = store.read(&org("b"), |tx| tx.get::<Portal>("same_id")).await.unwrap().unwrap();
    assert_eq!(read.value.name.unwrap().as_str(), "of b");
    assert_eq!(ids(store, "b", all()).await, (vec!["same_id".to_owned()], 1));
    store.write(&org("b"), move |tx| tx.delete::<Portal>(read.rev, "same_id")).await.unwrap();
    assert_eq!(ids(store, "a", all()).await.1, 1);
    assert_eq!(ids(store, "b", all()).await.1, 0);
}

async fn a_refused_command_leaves_nothing_behind(database: Arc<TestDatabase>) {
    // Many at once, so that refused and kept commands share commits.
    let mut tasks = tokio::task::JoinSet::new();
    for at_number in 0..60 {
        let store = database.store.clone();
        tasks.spawn(async move {
            let id = format!("p_{at_number}");
            store
                .write(&org("o"), move |tx| {
                    tx.insert(portal(&id, None, at(0)))?;
                    if at_number % 3 == 0 { Err(Refused::Own) } else { Ok(()) }
                })
                .await
                .is_ok()
        });
    }
    let kept = tasks.join_all().await.into_iter().filter(|kept| *kept).count();
    assert_eq!(kept, 40);
    assert_eq!(ids(&database.store, "o", all()).await.1, 40);
}

async fn a_command_that_panics_is_undone_and_the_next_one_runs(database: Arc<TestDatabase>) {
    let store = &database.store;
    let outcome: Result<(), Fault> = store
        .write(&org("o"), |tx| {
            tx.insert(portal("p_1", None, at(0)))?;
            panic!("a defect");
        })
        .await;
    assert!(matches!(outcome, Err(Fault::Panicked)), "{outcome:?}");
    assert_eq!(ids(store, "o", all()).await.1, 0);
    put(store, "o", portal("p_1", None, at(0))).await;
    assert_eq!(ids(store, "o", all()).await.1, 1);
}

async fn of_many_commands_at_once_only_those_that_succeed_are_kept(database: Arc<TestDatabase>) {
    // Every third command refuses after it wrote, every seventh panics then.
    let mut running = Vec::new();
    for number in 0..120_u32 {
        let database = Arc::clone(&database);
        running.push(tokio::spawn(async move {
            let id = format!("p_{number:03}");
            let made = id.clone();
            let outcome = database
                .store
                .write(&org("o"), move |tx| {
                    tx.insert(portal(&made, None, at(i64::from(number))))?;
                    tx.claim(Directory::Slug, &made, &made, "")?;
                    assert!(!number.is_multiple_of(7), "a defect");
                    if number.is_multiple_of(3) { Err(Fault::Unavailable(None)) } else { Ok(()) }
                })
                .await;
            (id, outcome.is_ok())
        }));
    }
    let mut kept = Vec::new();
    for (number, command) in (0_u32..).zip(running) {
        let (id, is_kept) = command.await.unwrap();
        assert_eq!(is_kept, !number.is_multiple_of(7) && !number.is_multiple_of(3), "{id}");
        if is_kept {
            kept.push(id);
        }
    }
    let (mut found, _) = ids(&database.store, "o", Query { limit: 200, ..Query::default() }).await;
    found.sort();
    assert_eq!(found, kept);
    for number in 0..120_u32 {
        let slug = format!("p_{number:03}");
        let is_kept = kept.contains(&slug);
        let entry = database.store.look(move |lookup| lookup.resolve(Directory::Slug, &slug)).await.unwrap();
        assert_eq!(entry.is_some(), is_kept, "{number}");
    }
}

async fn a_rehearsal_sees_its_own_effect_and_leaves_nothing_behind(database: Arc<TestDatabase>) {
    let work = |tx: &mut Tx<'_>| {
        tx.insert(portal("p_1", None, at(0)))?;
        let seen = tx.get::<Portal>("p_1")?.is_some();
        Err::<(), _>(if seen { Fault::Locked } else { Fault::Panicked })
    };
    assert!(matches!(database.store.rehearse(&org("o"), work).await, Err(Fault::Locked)));
    put(&database.store, "o", portal("p_2", None, at(1))).await;
    let (found, _) = ids(&database.store, "o", Query { limit: 9, ..Query::default() }).await;
    assert_eq!(found, ["p_2"]);
}

async fn a_list_filters_sorts_searches_and_counts(database: Arc<TestDatabase>) {
    let store = &database.store;
    for (number, name) in [Some("beta"), None, Some("Alpha 50%"), Some("gamma_x")].into_iter().enumerate() {
        let seconds = i64::try_from(number).unwrap();
        put(store, "o", portal(&format!("p_{number}"), name, at(seconds))).await;
    }
    let name = Column::Path("name");
    let case = |filters: Vec<Filter>| ids(store, "o", Query { filters, ..all() });
    let any = |values: &[&str], negated| Filter {
        column: name,
        test: Test::AnyOf(values.iter().map(|v| (*v).to_owned()).collect()),
        negated,
    };
    assert_eq!(case(vec![]).await.0, ["p_3", "p_2", "p_1", "p_0"], "newest first");
    assert_eq!(case(vec![any(&["beta", "gamma_x"], false)]).await.0, ["p_3", "p_0"]);
    assert_eq!(case(vec![any(&["beta"], true)]).await.0, ["p_3", "p_2", "p_1"], "no value is none of the named");
    assert_eq!(case(vec![Filter { column: name, test: Test::IsNull, negated: false }]).await.0, ["p_1"]);
    assert_eq!(case(vec![Filter { column: name, test: Test::IsNull, negated: true }]).await.1, 3);
    let text = |seconds| Some(at(seconds).to_string());
    let range = Test::Range { min: text(1), max: text(2) };
    assert_eq!(case(vec![Filter { column: Column::Created, test: range, negated: false }]).await.0, ["p_2", "p_1"]);
    let between = Test::Between { min: text(1), max: None };
    assert_eq!(case(vec![Filter { column: Column::Created, test: between, negated: false }]).await.0, ["p_3", "p_2"]);

    let sorted = |descending| ids(store, "o", Query { sort: vec![Sort { column: name, descending }], ..all() });
    assert_eq!(sorted(false).await.0, ["p_1", "p_2", "p_0", "p_3"]);
    assert_eq!(sorted(true).await.0, ["p_3", "p_0", "p_2", "p_1"]);

    let search = |text: &str| ids(store, "o", Query { search: Some(text.to_owned()), ..all() });
    assert_eq!(search("ALPHA").await.0, ["p_2"]);
    assert_eq!(search("50%").await.0, ["p_2"], "wildcards are text");
    assert_eq!(search("a_x").await.0, ["p_3"]);
    assert_eq!(search("no such").await, (vec![], 0));

    let page = Query { limit: 2, offset: 1, ..Query::default() };
    assert_eq!(ids(store, "o", page).await, (vec!["p_2".to_owned(), "p_1".to_owned()], 4));
    let none = Query { limit: 0, ..Query::default() };
    assert_eq!(ids(store, "o", none).await, (vec![], 4));
}

async fn text_is_compared_byte_by_byte(database: Arc<TestDatabase>) {
    let store = &database.store;
    for (number, name) in ["a", "B", "ä", "Z", "é", "b"].into_iter().enumerate() {
        put(store, "o", portal(&format!("p_{number}"), Some(name), at(0))).await;
    }
    let sort = vec![Sort { column: Column::Path("name"), descending: false }];
    let page =
        store.read(&org("o"), move |tx| tx.list::<Portal>(&Query { sort: sort.clone(), ..all() })).await.unwrap();
    let names: Vec<String> = page.items.into_iter().filter_map(|p| p.value.name).map(|n| n.to_string()).collect();
    assert_eq!(names, ["B", "Z", "a", "b", "ä", "é"]);
}

async fn a_scroll_meets_every_record_once_in_both_directions(database: Arc<TestDatabase>) {
    let store = &database.store;
    for number in 0..25 {
        // Several of one moment: the id decides between them.
        put(store, "o", portal(&format!("p_{number:02}"), None, at(number / 4))).await;
    }
    let mut seen = Vec::new();
    let mut after = None;
    loop {
        let scroll = Scroll { after: after.clone(), limit: 4, ..Scroll::default() };
        let slice = store.read(&org("o"), move |tx| tx.scroll::<Portal>(&scroll)).await.unwrap().unwrap();
        seen.extend(slice.items.iter().map(|p| p.value.id.as_str().to_owned()));
        after = seen.last().cloned();
        if !slice.has_more {
            break;
        }
    }
    let expected: Vec<String> = (0..25).rev().map(|number| format!("p_{number:02}")).collect();
    assert_eq!(seen, expected);
    let mut back = BTreeSet::new();
    let mut before = seen.last().cloned();
    while let Some(id) = before.take() {
        let scroll = Scroll { before: Some(id), limit: 4, ..Scroll::default() };
        let slice = store.read(&org("o"), move |tx| tx.scroll::<Portal>(&scroll)).await.unwrap().unwrap();
        let page: Vec<String> = slice.items.iter().map(|p| p.value.id.as_str().to_owned()).collect();
        assert!(page.is_sorted_by(|a, b| a > b), "newest first: {page:?}");
        if slice.has_more {
            before = page.first().cloned();
        }
        for id in page {
            assert!(back.insert(id));
        }
    }
    assert_eq!(back.len(), 24);
}

async fn an_unknown_cursor_is_no_record(database: Arc<TestDatabase>) {
    put(&database.store, "other", portal("p_1", None, at(0))).await;
    let scroll = Scroll { after: Some("p_1".into()), limit: 4, ..Scroll::default() };
    let slice = database.store.read(&org("o"), move |tx| tx.scroll::<Portal>(&scroll)).await.unwrap();
    assert!(slice.is_none(), "another organization's record is no cursor");
}

async fn an_answer_is_kept_until_it_is_dropped_or_swept(database: Arc<TestDatabase>) {
    let store = &database.store;
    let answer = |created_us| Answer { fingerprint: vec![1, 2], sealed: vec![0, 255], created_us };
    for (key, created_us) in [("k1", 1), ("k2", 2), ("k3", 3)] {
        store.write(&org("o"), move |tx| tx.put_answer("stripe", key, &answer(created_us))).await.unwrap();
    }
    let get = |organization: &str, surface: &'static str, key: &'static str| {
        let organization = org(organization);
        async move { store.read(&organization, move |tx| tx.answer(surface, key)).await.unwrap() }
    };
    assert_eq!(get("o", "stripe", "k1").await, Some(answer(1)));
    assert_eq!(get("o", "rebilly", "k1").await, None);
    assert_eq!(get("p", "stripe", "k1").await, None);
    store.write(&org("o"), |tx| tx.drop_answer("stripe", "k3")).await.unwrap();
    assert_eq!(store.write(&org("o"), |tx| tx.sweep_answers(2)).await.unwrap(), 1);
    assert_eq!(get("o", "stripe", "k1").await, None);
    assert_eq!(get("o", "stripe", "k2").await, Some(answer(2)));
    assert_eq!(get("o", "stripe", "k3").await, None);
}

async fn bytes_are_kept_beside_their_record(database: Arc<TestDatabase>) {
    let store = &database.store;
    let bytes: Vec<u8> = (0..=255).cycle().take(200_000).collect();
    let id: FileId = Id::stored("file_1");
    let (put, wanted) = (id.clone(), bytes.clone());
    store.write(&org("o"), move |tx| tx.put_blob(&put, &bytes)).await.unwrap();
    let get = id.clone();
    assert_eq!(store.read(&org("o"), move |tx| tx.get_blob(&get)).await.unwrap(), Some(wanted));
    let other = id.clone();
    assert_eq!(store.read(&org("p"), move |tx| tx.get_blob(&other)).await.unwrap(), None);
    let gone = id.clone();
    store.write(&org("o"), move |tx| tx.delete_blob(&gone)).await.unwrap();
    assert_eq!(store.read(&org("o"), move |tx| tx.get_blob(&id)).await.unwrap(), None);
}

async fn a_closed_store_refuses_and_keeps_what_was_acknowledged(database: Arc<TestDatabase>) {
    put(&database.store, "o", portal("p_1", None, at(0))).await;
    database.store.close().await;
    let outcome = database.store.read(&org("o"), |tx| tx.get::<Portal>("p_1")).await;
    assert!(matches!(outcome, Err(Fault::Unavailable(_))), "{outcome:?}");
    let again = match (database.folder(), database.url()) {
        (Some(folder), _) => Store::open_sqlite(folder, &billfold_store::SqliteOptions::default()),
        (None, Some(url)) => Store::open_postgres(url, &billfold_store::PostgresOptions::default()),
        (None, None) => unreachable!("a database is one of the two"),
    };
    let read = again.unwrap().read(&org("o"), |tx| tx.get::<Portal>("p_1")).await.unwrap();
    assert!(read.is_some());
}
