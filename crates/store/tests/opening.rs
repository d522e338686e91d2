//! What stops an embedded database from being opened, each with a line that
//! says what to do.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use billfold_domain::ids::OrganizationId;
use billfold_store::{Access, Directory, Document as _, Fault, OpenError, SqliteOptions, Store};

fn server() -> SqliteOptions {
    SqliteOptions::default()
}

fn beside() -> SqliteOptions {
    SqliteOptions { access: Access::Beside, ..SqliteOptions::default() }
}

#[tokio::test]
async fn d07_a_second_server_on_one_folder_is_refused_and_a_command_beside_it_is_not() {
    let folder = tempfile::tempdir().unwrap();
    let first = Store::open_sqlite(folder.path(), &server()).unwrap();
    let error = Store::open_sqlite(folder.path(), &server()).err().unwrap();
    assert!(matches!(error, OpenError::InUse(_)), "{error}");
    let command = Store::open_sqlite(folder.path(), &beside()).unwrap();
    let org = OrganizationId::stored("o");
    let event = |id: &str| billfold_domain::events::Event {
        id: billfold_domain::ids::EventId::stored(id),
        kind: billfold_domain::events::EventKind::PortalCreated,
        noun: billfold_domain::ids::Noun::Portal,
        subject: "p".into(),
        actor: "cli".into(),
        request: None,
        after: None,
        before: None,
        customer: None,
        undelivered: false,
        created: "2026-11-21T00:00:00Z".parse().unwrap(),
        audit: billfold_domain::events::Audit::default(),
    };
    let (one, two) = (event("evt_1"), event("evt_2"));
    command.write(&org, move |tx| tx.emit(one.clone())).await.unwrap();
    first.write(&org, move |tx| tx.emit(two.clone())).await.unwrap();
    let total = first.read(&org, |tx| tx.count::<billfold_domain::events::Event>(&[], None)).await.unwrap();
    assert_eq!(total, 2, "both writers' commits are seen");
    command.close().await;
    first.close().await;
    assert!(Store::open_sqlite(folder.path(), &server()).is_ok(), "the lock ends with its server");
}

#[test]
fn a_newer_schema_stops_the_start_and_leaves_the_file_alone() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("billfold.sqlite");
    drop(Store::open_sqlite(folder.path(), &beside()).unwrap());
    let connection = rusqlite::Connection::open(&file).unwrap();
    connection.execute("INSERT INTO schema_version (version, name, checksum) VALUES (99, 'later', 0)", []).unwrap();
    drop(connection);
    let error = Store::open_sqlite(folder.path(), &server()).err().unwrap();
    assert_eq!(
        error.to_string(),
        format!(
            "the database has schema 99, made by a newer Billfold; this one knows {}: upgrade Billfold",
            billfold_store::NEWEST_SCHEMA
        )
    );
}

#[test]
fn an_edited_migration_stops_the_start() {
    let folder = tempfile::tempdir().unwrap();
    drop(Store::open_sqlite(folder.path(), &beside()).unwrap());
    let connection = rusqlite::Connection::open(folder.path().join("billfold.sqlite")).unwrap();
    connection.execute("UPDATE schema_version SET checksum = 1", []).unwrap();
    drop(connection);
    let error = Store::open_sqlite(folder.path(), &server()).err().unwrap();
    assert!(matches!(error, OpenError::ChangedMigration { version: 1 }), "{error}");
}

#[test]
fn a_file_that_is_no_database_stops_the_start() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(
        folder.path().join("billfold.sqlite"),
        "not a database, but long enough to look like one. ".repeat(20),
    )
    .unwrap();
    let error = Store::open_sqlite(folder.path(), &server()).err().unwrap();
    assert!(error.to_string().contains("is damaged, or no database"), "{error}");
}

#[tokio::test]
async fn a_document_that_cannot_be_read_names_its_table_and_id() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open_sqlite(folder.path(), &server()).unwrap();
    let connection = rusqlite::Connection::open(folder.path().join("billfold.sqlite")).unwrap();
    connection.execute("INSERT INTO portals (org, id, rev, created, doc) VALUES ('o', 'p_1', 1, 1, '{}')", []).unwrap();
    let outcome =
        store.read(&OrganizationId::stored("o"), |tx| tx.get::<billfold_domain::portals::Portal>("p_1")).await;
    let Err(Fault::BadDocument { table, id, .. }) = outcome else { panic!("{outcome:?}") };
    assert_eq!((table, id.as_str()), (billfold_domain::portals::Portal::TABLE.name(), "p_1"));
}

#[tokio::test]
async fn a04_what_is_served_from_memory_is_what_was_committed_last_by_any_process() {
    let folder = tempfile::tempdir().unwrap();
    let server = Store::open_sqlite(folder.path(), &server()).unwrap();
    let command = Store::open_sqlite(folder.path(), &beside()).unwrap();
    let org = OrganizationId::stored("o");
    let asked = std::sync::Arc::new(std::sync::atomic::AtomicUsize::new(0));
    let recall = |store: &Store| {
        let (store, asked) = (store.clone(), asked.clone());
        async move {
            let work = move |lookup: &mut billfold_store::Lookup<'_>| {
                asked.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
                lookup.resolve(Directory::Key, "digest")
            };
            store.recall("key/digest".to_owned(), || work).await.unwrap().map(|entry| entry.target.clone())
        }
    };
    assert_eq!(recall(&server).await, None);
    // Turn by turn the server itself and a command beside it give and revoke.
    for turn in 0..20 {
        let writer = if turn % 2 == 0 { &command } else { &server };
        let target = format!("key_{turn}");
        writer.write(&org, move |tx| tx.claim(Directory::Key, "digest", &target, "")).await.unwrap();
        let before = asked.load(std::sync::atomic::Ordering::SeqCst);
        for _ in 0..10 {
            assert_eq!(recall(&server).await, Some(format!("key_{turn}")));
        }
        assert_eq!(asked.load(std::sync::atomic::Ordering::SeqCst), before + 1, "the other nine were from memory");
        let other = if turn % 4 < 2 { &command } else { &server };
        other.write(&org, |tx| tx.release(Directory::Key, "digest")).await.unwrap();
        assert_eq!(recall(&server).await, None);
    }
}
