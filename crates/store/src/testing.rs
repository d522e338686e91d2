//! Databases for tests: each its own, gone when it is dropped.

use std::path::Path;

use ::postgres::{Client, NoTls};

use crate::{PostgresOptions, SqliteOptions, Store};

/// Where tests find a PostgreSQL server that they may make databases in. The
/// test script sets it.
pub const POSTGRES_URL_VARIABLE: &str = "BILLFOLD_TEST_POSTGRES_URL";

/// A database of a test, and what goes away with it.
pub struct TestDatabase {
    /// The opened store.
    pub store: Store,
    folder: Option<tempfile::TempDir>,
    postgres: Option<PostgresDatabase>,
}

impl TestDatabase {
    /// An embedded database in a folder of its own.
    pub fn sqlite() -> Self {
        Self::sqlite_with(&SqliteOptions::default())
    }

    /// The same, opened with these options.
    pub fn sqlite_with(options: &SqliteOptions) -> Self {
        let folder = tempfile::tempdir().expect("a folder for a test");
        let store = Store::open_sqlite(folder.path(), options).expect("an embedded database");
        Self { store, folder: Some(folder), postgres: None }
    }

    /// A PostgreSQL database of its own. A test that cannot have one fails: the
    /// suite never passes over it in silence.
    pub fn postgres() -> Self {
        Self::postgres_with(&PostgresOptions::default())
    }

    /// The same, opened with these options.
    pub fn postgres_with(options: &PostgresOptions) -> Self {
        let database = PostgresDatabase::create();
        let store = Store::open_postgres(database.url(), options).expect("a PostgreSQL database");
        Self { store, folder: None, postgres: Some(database) }
    }

    /// The folder of an embedded database.
    pub fn folder(&self) -> Option<&Path> {
        self.folder.as_ref().map(tempfile::TempDir::path)
    }

    /// The address of a PostgreSQL database.
    pub fn url(&self) -> Option<&str> {
        self.postgres.as_ref().map(PostgresDatabase::url)
    }
}

/// An empty PostgreSQL database, dropped with this value.
pub struct PostgresDatabase {
    server: String,
    name: String,
    url: String,
}

impl PostgresDatabase {
    /// Makes one on the server of [`POSTGRES_URL_VARIABLE`].
    #[expect(clippy::disallowed_methods, reason = "the test server's address comes from the test script")]
    pub fn create() -> Self {
        let server = std::env::var(POSTGRES_URL_VARIABLE).unwrap_or_else(|_| {
            panic!("{POSTGRES_URL_VARIABLE} is not set: run ./scripts/test, which starts a PostgreSQL server")
        });
        let name = format!(
            "t{}_{}",
            std::process::id(),
            tempfile::Builder::new()
                .rand_bytes(10)
                .prefix("")
                .tempdir()
                .expect("a name")
                .path()
                .file_name()
                .map(|n| n.to_string_lossy().to_lowercase())
                .unwrap_or_default()
        );
        run(&server, &format!("CREATE DATABASE {name}")).expect("a database on the test server");
        let base = server.rsplit_once('/').map_or(server.as_str(), |(base, _)| base);
        let url = format!("{base}/{name}");
        Self { server, name, url }
    }

    /// Its address.
    pub fn url(&self) -> &str {
        &self.url
    }
}

impl Drop for PostgresDatabase {
    fn drop(&mut self) {
        let _ = run(&self.server, &format!("DROP DATABASE IF EXISTS {} WITH (FORCE)", self.name));
    }
}

/// Runs one statement on the server, on a thread that may block.
fn run(server: &str, sql: &str) -> Result<(), ::postgres::Error> {
    std::thread::scope(|scope| {
        let statement = || Client::connect(server, NoTls).and_then(|mut client| client.batch_execute(sql));
        scope.spawn(statement).join().expect("a thread that does not panic")
    })
}
