//! What passes between the SQL text and a driver.

use std::error::Error;

use crate::audit::Heads;

/// A value bound to `$n`, or `?n`.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Param<'a> {
    Text(&'a str),
    Integer(i64),
    /// A document, as JSON text.
    Json(&'a str),
    Bytes(&'a [u8]),
    /// Text, or none.
    Maybe(Option<&'a str>),
}

/// A value of a row.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Value {
    Text(String),
    Integer(i64),
    Bytes(Vec<u8>),
    Null,
}

impl Value {
    pub(crate) fn text(self) -> Option<String> {
        match self {
            Self::Text(text) => Some(text),
            Self::Integer(_) | Self::Bytes(_) | Self::Null => None,
        }
    }

    pub(crate) fn integer(&self) -> Option<i64> {
        match self {
            Self::Integer(value) => Some(*value),
            Self::Text(_) | Self::Bytes(_) | Self::Null => None,
        }
    }

    pub(crate) fn bytes(self) -> Option<Vec<u8>> {
        match self {
            Self::Bytes(bytes) => Some(bytes),
            Self::Text(_) | Self::Integer(_) | Self::Null => None,
        }
    }
}

/// One row, left to right.
pub(crate) type Row = Vec<Value>;

/// Why a statement failed, as far as a driver can tell.
#[derive(Debug)]
pub(crate) enum Failure {
    /// Somebody else was there first: run the command again.
    Conflict,
    /// A lock was not had in time.
    Locked,
    /// It took longer than it may, and was broken off.
    TooSlow,
    /// The connection is gone.
    Lost(Box<dyn Error + Send + Sync>),
    /// Anything else.
    Other(Box<dyn Error + Send + Sync>),
}

/// A driver's connection inside a transaction.
pub(crate) trait Connection {
    /// The few places where the two databases are spelled differently.
    fn spelling(&self) -> &'static Spelling;
    /// The ends of the audit logs that its transaction writes.
    fn heads(&mut self) -> &mut Heads;
    /// Runs a statement that reads.
    fn query(&mut self, sql: &str, params: &[Param<'_>]) -> Result<Vec<Row>, Failure>;
    /// Runs a statement that reads one table, and that commands ask one after the other.
    fn query_again(&mut self, sql: &str, params: &[Param<'_>]) -> Result<Vec<Row>, Failure> {
        self.query(sql, params)
    }
    /// Runs a statement that writes; answers how many rows it touched.
    fn execute(&mut self, sql: &str, params: &[Param<'_>]) -> Result<u64, Failure>;
}

/// The few places where the two databases are spelled differently.
pub(crate) struct Spelling {
    /// Before the number of a bound value, in the statements that run most often. The
    /// others have `$`, which both databases read; SQLite finds its place by its name.
    pub(crate) mark: &'static str,
    /// After a `SELECT` whose rows are to stay as they are until the commit.
    pub(crate) lock: &'static str,
    /// After text that is to be compared byte by byte.
    pub(crate) collate: &'static str,
    /// The type of a document.
    pub(crate) json: &'static str,
    /// The type of bytes.
    pub(crate) bytes: &'static str,
    /// The type of a whole number of 64 bits.
    pub(crate) integer: &'static str,
    /// After the columns of a table.
    pub(crate) table: &'static str,
    /// After the columns of a table that is kept in the order of its key, where
    /// there is such a thing.
    pub(crate) clustered: Option<&'static str>,
}

pub(crate) const SQLITE: Spelling = Spelling {
    mark: "?",
    lock: "",
    collate: "",
    json: "TEXT",
    bytes: "BLOB",
    integer: "INTEGER",
    table: " STRICT",
    clustered: Some(" STRICT, WITHOUT ROWID"),
};

pub(crate) const POSTGRES: Spelling = Spelling {
    mark: "$",
    lock: " FOR UPDATE",
    collate: " COLLATE \"C\"",
    json: "JSONB",
    bytes: "BYTEA",
    integer: "BIGINT",
    table: "",
    clustered: None,
};
