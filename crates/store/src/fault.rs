//! What can go wrong with a database.

use std::error::Error;
use std::sync::Arc;

/// A fault of the database. It has a source chain for the log and nothing for
/// a client.
#[derive(Clone, Debug, thiserror::Error)]
pub enum Fault {
    /// Another command came first, time after time.
    #[error("the command lost against others {tries} times")]
    Contended {
        /// How often it was tried.
        tries: u32,
    },
    /// A lock was not had within the time for it: a twin is still running.
    #[error("a record is locked by a command that is still running")]
    Locked,
    /// A read lasted longer than its cap, or a statement longer than it may: it was broken
    /// off, and nothing was done.
    #[error("it took longer than it may and was broken off")]
    TooSlow,
    /// The database cannot be reached or is closing; nothing was done.
    #[error("the database is not available")]
    Unavailable(#[source] Option<Arc<dyn Error + Send + Sync>>),
    /// The connection broke while committing: nobody knows whether it is done.
    #[error("the connection was lost while committing")]
    CommitUnknown(#[source] Arc<dyn Error + Send + Sync>),
    /// A stored document cannot be read.
    #[error("{table} {id}: the stored document cannot be read")]
    BadDocument {
        /// The table.
        table: &'static str,
        /// The record's id.
        id: String,
        /// Why.
        #[source]
        source: Arc<dyn Error + Send + Sync>,
    },
    /// The command panicked; it was rolled back.
    #[error("the command panicked")]
    Panicked,
    /// Anything else the database said.
    #[error("the database failed")]
    Database(#[source] Arc<dyn Error + Send + Sync>),
}

/// Why a database cannot be opened: one line that says what to do.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// Another server has the folder.
    #[error("another Billfold server is using {0}: stop it first, or give this one another --data folder")]
    InUse(String),
    /// The folder or file cannot be read or made.
    #[error("cannot open {path}: {source}: check that it exists and belongs to this user")]
    Unreadable {
        /// Which.
        path: String,
        /// Why.
        source: Box<dyn Error + Send + Sync>,
    },
    /// The file is no database, or not a whole one.
    #[error("{path} is damaged, or no database: {source}: put a backup in its place, or name another --data folder")]
    Damaged {
        /// Which.
        path: String,
        /// What SQLite says.
        source: Box<dyn Error + Send + Sync>,
    },
    /// There is no room for it.
    #[error("the disk of {0} is full: make room on it")]
    Full(String),
    /// This user may not write to it.
    #[error("{0} may only be read: give it, and its folder, to this user")]
    ReadOnly(String),
    /// A newer Billfold made it.
    #[error("the database has schema {found}, made by a newer Billfold; this one knows {known}: upgrade Billfold")]
    NewerSchema {
        /// The schema in the database.
        found: i64,
        /// The newest schema this program knows.
        known: i64,
    },
    /// A migration's text is not the one that was applied.
    #[error("migration {version} of the database is not the one this Billfold knows: use the build that made it")]
    ChangedMigration {
        /// Which.
        version: i64,
    },
    /// There is no schema yet and this access may not make one.
    #[error("there is no Billfold database in {0}: start `billfold serve` or run `billfold migrate` first")]
    Empty(String),
    /// A setting of the database would lose acknowledged writes.
    #[error("{setting} is {value}, which can lose acknowledged writes: {remedy}")]
    Unsafe {
        /// The database's setting.
        setting: &'static str,
        /// Its value.
        value: String,
        /// What to do.
        remedy: &'static str,
    },
    /// The SQLite library has a known fault.
    #[error(
        "SQLite {0} can corrupt its write-ahead log; 3.51.3 or later (not 3.52.0) is needed: build with the bundled library"
    )]
    OldSqlite(String),
    /// A migration or check failed.
    #[error("the database cannot be prepared: {0}")]
    Database(#[source] Box<dyn Error + Send + Sync>),
    /// The address is not understood, or asks for what cannot be.
    #[error("database_url: {0}")]
    BadAddress(String),
    /// The server is there, but the way to it cannot be protected as the address asks.
    #[error("cannot connect to PostgreSQL as safely as database_url asks (sslmode): {0}")]
    Unprotected(String),
    /// The server cannot be reached.
    #[error("cannot connect to PostgreSQL: {0}: check database_url and that the server runs")]
    Unreachable(#[source] Box<dyn Error + Send + Sync>),
}
