//! The embedded database: one writer that commits for many, and readers.

use std::fs::{DirBuilder, File, OpenOptions};
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread::{self, JoinHandle};
use std::time::Duration;

use crossbeam_channel::unbounded;
use rusqlite::config::DbConfig;
use rusqlite::types::{ToSqlOutput, ValueRef};
use rusqlite::{CachedStatement, OpenFlags, ToSql};

use crate::audit::Heads;
use crate::catalogue::Catalogue;
use crate::fault::OpenError;
use crate::jobs::Queue;
use crate::memory::Memory;
use crate::migrations;
use crate::readers::{Deadline, READ_CAP_MS, Reader, read_loop};
use crate::repeats::Repeats;
use crate::values::{Connection, Failure, Param, Row, SQLITE, Spelling, Value};
use crate::wal_index::WalIndex;
use crate::writer::Writer;

/// The oldest SQLite without the WAL-reset fault (QUALITY D-08).
pub const MIN_SQLITE_VERSION: i32 = 3_051_003;
/// A release that was withdrawn.
const WITHDRAWN_SQLITE_VERSION: i32 = 3_052_000;
/// Who may look into a data folder that is made here, and into its files: its owner.
const FOLDER_MODE: u32 = 0o700;
const FILE_MODE: u32 = 0o600;
/// How long a write waits for a CLI command beside the server.
const BUSY_TIMEOUT_MS: u64 = 5_000;
/// The most prepared statements of a connection.
const MAX_CACHED_STATEMENTS: usize = 128;
/// The most statements that a transaction has at hand.
const MAX_HELD_STATEMENTS: usize = 24;
/// The size to which the write-ahead log is cut back, in bytes.
const WAL_LIMIT_BYTES: u32 = 64 * 1024 * 1024;
/// At how many frames of the write-ahead log a commit itself copies it, where
/// nobody else did before.
const AUTOMATIC_CHECKPOINT_FRAMES: u32 = 12_288;
/// How much of the database the writer keeps at hand, in KiB.
const WRITER_CACHE_KIB: i32 = 16 * 1024;

/// How the folder is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// As its one server: takes the folder's lock and brings the schema up to date.
    Server,
    /// As a short command beside a server, if one runs: takes no lock.
    Beside,
}

/// How an embedded database is opened.
#[derive(Clone, Debug)]
pub struct SqliteOptions {
    /// As a server or beside one.
    pub access: Access,
    /// How many threads read.
    pub readers: usize,
    /// How long a read may last.
    pub read_cap: Duration,
}

impl Default for SqliteOptions {
    fn default() -> Self {
        Self { access: Access::Server, readers: 2, read_cap: Duration::from_millis(READ_CAP_MS) }
    }
}

fn unreadable(path: &Path, source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> OpenError {
    OpenError::Unreadable { path: path.display().to_string(), source: source.into() }
}

/// A fault of SQLite at the start, by what can be done about it.
fn unusable(path: &Path, error: rusqlite::Error) -> OpenError {
    use rusqlite::ErrorCode::{DatabaseCorrupt, DiskFull, NotADatabase, ReadOnly};
    let path_text = path.display().to_string();
    match error.sqlite_error_code() {
        Some(NotADatabase | DatabaseCorrupt) => OpenError::Damaged { path: path_text, source: error.into() },
        Some(DiskFull) => OpenError::Full(path_text),
        Some(ReadOnly) => OpenError::ReadOnly(path_text),
        _ => unreadable(path, error),
    }
}

/// Makes a folder, where it is missing, that nobody but this user may look into.
///
/// # Errors
/// What the file system says.
pub fn make_folder(folder: &Path) -> std::io::Result<()> {
    DirBuilder::new().recursive(true).mode(FOLDER_MODE).create(folder)
}

/// Makes the file of a new database for this user alone; SQLite gives the files beside it
/// the same mode. A file that is there is left as it is, and not even opened: closing it
/// would end the locks that this process has on it.
fn make_file(file: &Path) -> Result<(), OpenError> {
    match OpenOptions::new().write(true).create_new(true).mode(FILE_MODE).open(file) {
        Ok(_) => Ok(()),
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => Ok(()),
        Err(error) => Err(unreadable(file, error)),
    }
}

/// SQLite opens a file for reading where it may not write to it, and says so with the
/// first write only.
fn writable(connection: &rusqlite::Connection, file: &Path) -> Result<(), OpenError> {
    match connection.is_readonly(rusqlite::MAIN_DB) {
        Ok(false) => Ok(()),
        Ok(true) => Err(OpenError::ReadOnly(file.display().to_string())),
        Err(error) => Err(unusable(file, error)),
    }
}

fn file_in(folder: &Path) -> PathBuf {
    folder.join("billfold.sqlite")
}

/// Whether a folder has a database.
pub(crate) fn is_in(folder: &Path) -> Result<bool, OpenError> {
    let file = file_in(folder);
    file.try_exists().map_err(|error| unreadable(&file, error))
}

/// Opens the database of a folder and starts its threads.
pub(crate) fn open(folder: &Path, options: &SqliteOptions) -> Result<(Queue, Memory), OpenError> {
    check_version(rusqlite::version_number(), rusqlite::version())?;
    make_folder(folder).map_err(|error| unreadable(folder, error))?;
    let lock = match options.access {
        Access::Server => Some(lock(folder)?),
        Access::Beside => None,
    };
    let file = file_in(folder);
    make_file(&file)?;
    let writer = connect(&file, false)?;
    writable(&writer, &file)?;
    durable(&writer)?;
    prepare_schema(&writer, &file)?;
    let catalogue = Arc::new(Catalogue::new(&SQLITE));
    let index = Arc::new(WalIndex::open(&file).map_err(|error| unreadable(&file, error))?);
    let writer = Writer::new(writer, connect(&file, false)?, Arc::clone(&index), Arc::clone(&catalogue))?;
    let (write_sender, write_receiver) = unbounded();
    let (read_sender, read_receiver) = unbounded();
    let mut threads = vec![spawn("billfold-writer", move || {
        writer.run(&write_receiver);
        drop(lock);
    })?];
    let readers = options.readers.max(1);
    for _ in 0..readers {
        let reader = Reader::new(connect(&file, true)?, options.read_cap)?;
        let (receiver, catalogue) = (read_receiver.clone(), Arc::clone(&catalogue));
        threads.push(spawn("billfold-reader", move || read_loop(&reader, &receiver, &catalogue))?);
    }
    let memory = Memory::new(index, Reader::new(connect(&file, true)?, options.read_cap)?, catalogue);
    Ok((Queue::new((read_sender, readers), (write_sender, 1), threads), memory))
}

pub(crate) fn spawn(name: &str, work: impl FnOnce() + Send + 'static) -> Result<JoinHandle<()>, OpenError> {
    thread::Builder::new().name(name.into()).spawn(work).map_err(|error| OpenError::Database(error.into()))
}

fn check_version(number: i32, text: &str) -> Result<(), OpenError> {
    if number < MIN_SQLITE_VERSION || number == WITHDRAWN_SQLITE_VERSION {
        return Err(OpenError::OldSqlite(text.to_owned()));
    }
    Ok(())
}

/// One server for each folder: the lock lasts as long as the file is open.
fn lock(folder: &Path) -> Result<File, OpenError> {
    let path = folder.join("billfold.lock");
    let file = OpenOptions::new()
        .create(true)
        .truncate(false)
        .write(true)
        .open(&path)
        .map_err(|error| unreadable(&path, error))?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(std::fs::TryLockError::WouldBlock) => Err(OpenError::InUse(folder.display().to_string())),
        Err(std::fs::TryLockError::Error(error)) => Err(unreadable(&path, error)),
    }
}

fn connect(file: &PathBuf, read_only: bool) -> Result<rusqlite::Connection, OpenError> {
    let access = if read_only {
        OpenFlags::SQLITE_OPEN_READ_ONLY
    } else {
        OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE
    };
    let open = || -> rusqlite::Result<rusqlite::Connection> {
        let connection = rusqlite::Connection::open_with_flags(file, access | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
        connection.busy_timeout(Duration::from_millis(BUSY_TIMEOUT_MS))?;
        connection.set_prepared_statement_cache_capacity(MAX_CACHED_STATEMENTS);
        // Otherwise a statement with a number bound to its LIMIT is compiled anew each time.
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
        connection.pragma_update(None, "trusted_schema", false)?;
        connection.pragma_update(None, "temp_store", "MEMORY")?;
        if !read_only {
            connection.pragma_update(None, "journal_mode", "WAL")?;
            connection.pragma_update(None, "synchronous", "FULL")?;
            // What is erased is overwritten, not left in the free parts of pages.
            connection.pragma_update(None, "secure_delete", "ON")?;
            connection.pragma_update(None, "journal_size_limit", WAL_LIMIT_BYTES)?;
            connection.pragma_update(None, "wal_autocheckpoint", AUTOMATIC_CHECKPOINT_FRAMES)?;
            connection.pragma_update(None, "cache_size", -WRITER_CACHE_KIB)?;
        }
        Ok(connection)
    };
    open().map_err(|error| unusable(file, error))
}

/// Reads back what makes an acknowledged write durable (QUALITY D-01).
fn durable(connection: &rusqlite::Connection) -> Result<(), OpenError> {
    let read = |name: &str| connection.pragma_query_value(None, name, |row| row.get::<_, rusqlite::types::Value>(0));
    let remedy = "use a local file system that SQLite can keep a write-ahead log on";
    for (setting, wanted) in [("journal_mode", "wal"), ("synchronous", "2")] {
        let value = match read(setting).map_err(|error| OpenError::Database(error.into()))? {
            rusqlite::types::Value::Text(text) => text,
            rusqlite::types::Value::Integer(number) => number.to_string(),
            other => format!("{other:?}"),
        };
        if value != wanted {
            return Err(OpenError::Unsafe { setting, value, remedy });
        }
    }
    Ok(())
}

fn prepare_schema(connection: &rusqlite::Connection, file: &Path) -> Result<(), OpenError> {
    let sql = |text: &str| connection.execute_batch(text).map_err(|error| unusable(file, error));
    sql("BEGIN IMMEDIATE")?;
    let outcome = migrations::migrate(&mut Session::new(connection), true, &file.display().to_string());
    match outcome {
        Ok(_) => sql("COMMIT"),
        Err(error) => {
            let _ = connection.execute_batch("ROLLBACK");
            Err(error)
        }
    }
}

/// A connection inside a transaction. The savepoint that undoes one command of
/// many is opened by the first statement that writes.
pub(crate) struct Session<'c> {
    connection: &'c rusqlite::Connection,
    guards_all: bool,
    guards: bool,
    savepoint: bool,
    wrote: bool,
    heads: Heads,
    repeats: Repeats,
    /// What was run last: the commands of a batch run the same few statements.
    held: Vec<(String, CachedStatement<'c>)>,
    /// When a read is to be over; a command has none.
    deadline: Option<&'c Deadline>,
}

impl<'c> Session<'c> {
    pub(crate) fn new(connection: &'c rusqlite::Connection) -> Self {
        Self {
            connection,
            guards_all: false,
            guards: false,
            savepoint: false,
            wrote: false,
            heads: Heads::default(),
            repeats: Repeats::default(),
            held: Vec::new(),
            deadline: None,
        }
    }

    /// For a read, whose statements fail once the deadline is over.
    pub(crate) fn reading(connection: &'c rusqlite::Connection, deadline: &'c Deadline) -> Self {
        Self { deadline: Some(deadline), ..Self::new(connection) }
    }

    pub(crate) fn batch(&self, sql: &str) -> rusqlite::Result<()> {
        self.connection.prepare_cached(sql)?.raw_execute().map(drop)
    }

    /// A statement that is ready to be bound and run.
    fn statement(&mut self, sql: &str) -> rusqlite::Result<&mut CachedStatement<'c>> {
        let known = self.held.iter().position(|(text, _)| text == sql);
        let at = match known {
            Some(at) => at,
            None => {
                if self.held.len() >= MAX_HELD_STATEMENTS {
                    self.held.clear();
                }
                let statement = self.connection.prepare_cached(sql)?;
                self.held.push((sql.to_owned(), statement));
                self.held.len() - 1
            }
        };
        match self.held.get_mut(at) {
            Some((_, statement)) => Ok(statement),
            None => Err(rusqlite::Error::InvalidQuery),
        }
    }

    /// What was written in this transaction is gone, and what it knew with it.
    pub(crate) fn begin_anew(&mut self) {
        self.heads.forget();
        self.repeats.forget();
    }

    /// From now on every command has a savepoint.
    pub(crate) fn guard_all(&mut self) {
        self.guards_all = true;
    }

    /// Begins a command of many, with a savepoint where it will not be kept.
    pub(crate) fn begin_command(&mut self, guards: bool) {
        self.guards = guards || self.guards_all;
        self.savepoint = false;
        self.wrote = false;
        self.heads.begin_command();
    }

    /// Ends a command, keeping or undoing what it wrote. False when it cannot be
    /// undone by itself.
    pub(crate) fn end_command(&mut self, keep: bool) -> bool {
        if !keep {
            self.heads.undo_command();
            self.repeats.forget();
        }
        if !std::mem::take(&mut self.savepoint) {
            return keep || !self.wrote;
        }
        let undone = if keep { Ok(()) } else { self.batch("ROLLBACK TO command") };
        undone.and_then(|()| self.batch("RELEASE command")).is_ok()
    }
}

impl ToSql for Param<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match self {
            Param::Text(text) | Param::Json(text) => ValueRef::Text(text.as_bytes()),
            Param::Integer(value) => ValueRef::Integer(*value),
            Param::Bytes(bytes) => ValueRef::Blob(bytes),
            Param::Maybe(text) => text.map_or(ValueRef::Null, |text| ValueRef::Text(text.as_bytes())),
        }))
    }
}

/// Names of the first parameters, so that binding makes no text.
const NAMES: [&str; 16] =
    ["$1", "$2", "$3", "$4", "$5", "$6", "$7", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$16"];

fn bind(statement: &mut CachedStatement<'_>, params: &[Param<'_>]) -> rusqlite::Result<()> {
    if statement.parameter_name(1).is_some_and(|name| name.starts_with('?')) {
        // Their numbers are their places, and none is looked for.
        let places = statement.parameter_count();
        let placed = params.iter().zip(1..=places);
        return placed.into_iter().try_for_each(|(param, place)| statement.raw_bind_parameter(place, param));
    }
    for (at, param) in params.iter().enumerate() {
        let place = match NAMES.get(at) {
            Some(name) => statement.parameter_index(name)?,
            None => statement.parameter_index(&format!("${}", at + 1))?,
        };
        if let Some(place) = place {
            statement.raw_bind_parameter(place, param)?;
        }
    }
    Ok(())
}

fn failure(error: rusqlite::Error) -> Failure {
    match error.sqlite_error_code() {
        Some(rusqlite::ErrorCode::ConstraintViolation) => Failure::Conflict,
        Some(rusqlite::ErrorCode::OperationInterrupted) => Failure::TooSlow,
        _ => Failure::Other(error.into()),
    }
}

impl Connection for Session<'_> {
    fn spelling(&self) -> &'static Spelling {
        &SQLITE
    }

    fn heads(&mut self) -> &mut Heads {
        &mut self.heads
    }

    fn query(&mut self, sql: &str, params: &[Param<'_>]) -> Result<Vec<Row>, Failure> {
        if self.deadline.is_some_and(Deadline::is_over) {
            return Err(Failure::TooSlow);
        }
        let mut read = || -> rusqlite::Result<Vec<Row>> {
            let statement = self.statement(sql)?;
            bind(statement, params)?;
            let columns = statement.column_count();
            let mut rows = statement.raw_query();
            let mut out = Vec::new();
            while let Some(row) = rows.next()? {
                let mut values = Vec::with_capacity(columns);
                for at in 0..columns {
                    values.push(match row.get_ref(at)? {
                        ValueRef::Text(text) => Value::Text(String::from_utf8_lossy(text).into_owned()),
                        ValueRef::Integer(value) => Value::Integer(value),
                        ValueRef::Blob(bytes) => Value::Bytes(bytes.to_vec()),
                        ValueRef::Null | ValueRef::Real(_) => Value::Null,
                    });
                }
                out.push(values);
            }
            Ok(out)
        };
        read().map_err(failure)
    }

    fn query_again(&mut self, sql: &str, params: &[Param<'_>]) -> Result<Vec<Row>, Failure> {
        // A read is alone in its snapshot: nobody asks the same again.
        if self.deadline.is_some() {
            return self.query(sql, params);
        }
        if let Some(rows) = self.repeats.recall(sql, params) {
            return Ok(rows);
        }
        let rows = self.query(sql, params)?;
        self.repeats.note(sql, params, &rows);
        Ok(rows)
    }

    fn execute(&mut self, sql: &str, params: &[Param<'_>]) -> Result<u64, Failure> {
        if self.guards && !self.savepoint {
            self.batch("SAVEPOINT command").map_err(failure)?;
            self.savepoint = true;
        }
        self.wrote = true;
        self.repeats.write(sql);
        let mut run = || -> rusqlite::Result<usize> {
            let statement = self.statement(sql)?;
            bind(statement, params)?;
            statement.raw_execute()
        };
        run().map(|rows| u64::try_from(rows).unwrap_or(u64::MAX)).map_err(failure)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn d08_the_linked_sqlite_is_free_of_the_wal_reset_fault() {
        assert!(check_version(rusqlite::version_number(), rusqlite::version()).is_ok());
        for (number, text) in [(3_040_001, "3.40.1"), (3_051_002, "3.51.2"), (3_052_000, "3.52.0")] {
            assert!(matches!(check_version(number, text), Err(OpenError::OldSqlite(_))), "{text}");
        }
    }

    #[test]
    fn a_database_that_may_not_be_written_or_is_none_stops_the_start_with_what_to_do() {
        let folder = tempfile::tempdir().unwrap();
        let file = file_in(folder.path());
        drop(connect(&file, false).unwrap());
        let reading = rusqlite::Connection::open_with_flags(&file, OpenFlags::SQLITE_OPEN_READ_ONLY).unwrap();
        let error = writable(&reading, &file).unwrap_err().to_string();
        assert!(error.ends_with("billfold.sqlite may only be read: give it, and its folder, to this user"), "{error}");
        drop(reading);
        std::fs::write(&file, [b'x'; 4096]).unwrap();
        let error = connect(&file, false).unwrap_err().to_string();
        assert!(error.contains("is damaged, or no database") && error.contains("backup"), "{error}");
    }

    #[test]
    fn only_its_owner_may_look_into_a_data_folder() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().unwrap();
        let data = folder.path().join("new/data");
        let (queue, _memory) = open(&data, &SqliteOptions::default()).unwrap();
        let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(&data), FOLDER_MODE);
        for name in ["billfold.sqlite", "billfold.sqlite-wal", "billfold.sqlite-shm"] {
            assert_eq!(mode(&data.join(name)), FILE_MODE, "{name}");
        }
        drop(queue);
    }

    #[test]
    fn d01_settings_that_lose_acknowledged_writes_stop_the_start() {
        let folder = tempfile::tempdir().unwrap();
        let connection = connect(&folder.path().join("x.sqlite"), false).unwrap();
        durable(&connection).unwrap();
        connection.pragma_update(None, "synchronous", "NORMAL").unwrap();
        let error = durable(&connection).unwrap_err().to_string();
        assert!(error.contains("synchronous is 1"), "{error}");
    }
}
