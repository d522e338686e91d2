//! PostgreSQL: commands beside each other, each on a connection of its own.

mod address;
mod certificates;
mod contention;
mod encryption;

use std::error::Error;
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use bytes::{BufMut, BytesMut};
use crossbeam_channel::{Receiver, unbounded};
use postgres::config::{Host, SslMode};
use postgres::error::SqlState;
use postgres::types::{FromSql, IsNull, ToSql, Type, to_sql_checked};
use postgres::{Client, NoTls, Statement};

use crate::audit::{self, Heads, MAX_STRANDS};
use crate::catalogue::Catalogue;
use crate::fault::{Fault, OpenError};
use crate::jobs::{Job, Kind, Message, Queue, Step, fault_of, next};
use crate::migrations;
use crate::readers::READ_CAP_MS;
use crate::values::{Connection, Failure, POSTGRES, Param, Row, Spelling, Value};
use crate::way::Way;

use address::Address;
use contention::{FIRST_LOCK_TIMEOUT_MS, PATIENCE_MS, Rows, Spread, Tries};
use encryption::{Check, HandshakeFault};

/// How often the schema is looked at when another node prepares it.
const MAX_SCHEMA_TRIES: u32 = 20;
/// How long a migration waits for another node's, in milliseconds, each time.
const SCHEMA_LOCK_TIMEOUT_MS: u64 = 2_000;
/// How long one statement of a command may take, in milliseconds.
const STATEMENT_TIMEOUT_MS: u64 = 10_000;
/// The part of a read's time that a statement may last beyond it; less is not worth a
/// word to the server.
const READ_SLACK_PART: u32 = 5;
/// The most prepared statements of a connection.
const MAX_CACHED_STATEMENTS: usize = 256;
/// The state with which the server ends the session of a transaction that left it waiting.
const IDLE_TOO_LONG: &str = "25P03";
/// What the driver says of a server without TLS.
const NO_TLS: &str = "server does not support TLS";

/// How PostgreSQL is used.
#[derive(Clone, Debug)]
pub struct PostgresOptions {
    /// How many connections.
    pub connections: usize,
    /// Whether to start although the server may lose acknowledged writes.
    pub allow_unsafe_commits: bool,
    /// How long a read may last, and how long a transaction may leave the server waiting for
    /// its next statement.
    pub read_cap: Duration,
    /// How long a command is run again when others come first.
    pub patience: Duration,
}

impl Default for PostgresOptions {
    fn default() -> Self {
        Self {
            connections: 8,
            allow_unsafe_commits: false,
            read_cap: Duration::from_millis(READ_CAP_MS),
            patience: Duration::from_millis(PATIENCE_MS),
        }
    }
}

/// Connects, brings the schema up to date and starts the threads. The client
/// blocks, which a thread of an async runtime must not: it gets its own.
pub(crate) fn open(url: &str, options: &PostgresOptions) -> Result<(Queue, Way), OpenError> {
    blocking(|| open_blocking(url, options))
}

/// How a database is reached, and whether it has tables of this program. Makes nothing.
pub(crate) fn look(url: &str, options: &PostgresOptions) -> Result<(Way, bool), OpenError> {
    blocking(|| {
        let (_, mut first) = connect(url, options)?;
        Ok((first.way, has_schema(&mut first)?))
    })
}

fn blocking<T: Send>(work: impl FnOnce() -> Result<T, OpenError> + Send) -> Result<T, OpenError> {
    let panicked = || OpenError::Database("the thread that connects panicked".into());
    thread::scope(|scope| scope.spawn(work).join().unwrap_or_else(|_| Err(panicked())))
}

/// The first connection, to a server that loses nothing unless that was accepted.
fn connect(url: &str, options: &PostgresOptions) -> Result<(Maker, Link), OpenError> {
    let catalogue = Arc::new(Catalogue::new(&POSTGRES));
    let limits = Limits { read_cap: options.read_cap, patience: options.patience };
    let maker = Maker { address: Address::parse(url)?, catalogue, limits };
    let mut first = maker.connect().map_err(|error| unreachable(&error))?;
    if !options.allow_unsafe_commits {
        durable(&mut first)?;
    }
    Ok((maker, first))
}

fn open_blocking(url: &str, options: &PostgresOptions) -> Result<(Queue, Way), OpenError> {
    let (maker, mut first) = connect(url, options)?;
    let way = first.way;
    prepare_schema(&mut first)?;
    let (sender, receiver) = unbounded();
    let connections = options.connections.max(1);
    let mut threads = Vec::with_capacity(connections);
    let mut ready = Some(first);
    for _ in 0..connections {
        let (receiver, maker, link) = (receiver.clone(), maker.clone(), ready.take());
        let thread = thread::Builder::new()
            .name("billfold-postgres".into())
            .spawn(move || work_loop(&maker, link, &receiver))
            .map_err(|error| OpenError::Database(error.into()))?;
        threads.push(thread);
    }
    Ok((Queue::new((sender.clone(), 0), (sender, connections), threads), way))
}

/// What an operator is told of a server that cannot be used.
fn unreachable(error: &postgres::Error) -> OpenError {
    let mut causes = vec![error.to_string()];
    let mut source = error.source();
    while let Some(cause) = source {
        if let Some(fault) = cause.downcast_ref::<HandshakeFault>() {
            return OpenError::Unprotected(fault.to_string());
        }
        let text = cause.to_string();
        if text == NO_TLS {
            return OpenError::Unprotected(
                "the server does not encrypt: switch TLS on in postgresql.conf (ssl = on), or say sslmode=disable in \
                 database_url where the network between them is trusted"
                    .to_owned(),
            );
        }
        causes.push(text);
        source = cause.source();
    }
    OpenError::Unreachable(causes.join(": ").replace('\n', " ").into())
}

/// Reads what makes an acknowledged write durable (QUALITY D-01).
fn durable(link: &mut Link) -> Result<(), OpenError> {
    let failed = |error: postgres::Error| OpenError::Database(error.into());
    for (setting, bad) in [("synchronous_commit", ["off", "local"].as_slice()), ("fsync", &["off"])] {
        let row = link.client.query_one("SELECT current_setting($1)", &[&setting]).map_err(failed)?;
        let value: String = row.try_get(0).map_err(failed)?;
        // `local` is as safe as `on` where there is no standby to wait for.
        let standbys: String = link
            .client
            .query_one("SELECT current_setting('synchronous_standby_names')", &[])
            .and_then(|row| row.try_get(0))
            .map_err(failed)?;
        let harmless = value == "local" && standbys.is_empty();
        if bad.contains(&value.as_str()) && !harmless {
            let remedy = "set it to `on`, or start with --allow-unsafe-commits to accept the loss";
            return Err(OpenError::Unsafe { setting, value, remedy });
        }
    }
    Ok(())
}

/// Whether the database has tables of this program.
fn has_schema(link: &mut Link) -> Result<bool, OpenError> {
    let sql = "SELECT to_regclass('schema_version') IS NOT NULL";
    let row = link.client.query_one(sql, &[]).map_err(|error| OpenError::Database(error.into()))?;
    row.try_get(0).map_err(|error| OpenError::Database(error.into()))
}

fn prepare_schema(link: &mut Link) -> Result<(), OpenError> {
    // An index of a large table takes its time.
    let begin = format!("BEGIN; SET LOCAL statement_timeout = 0; SET LOCAL lock_timeout = {SCHEMA_LOCK_TIMEOUT_MS}");
    let mut tries = 0;
    loop {
        link.client.batch_execute(&begin).map_err(|error| OpenError::Unreachable(error.into()))?;
        let outcome = migrations::migrate(link, true, "this PostgreSQL database");
        link.statements.clear();
        let end = if outcome.is_ok() { "COMMIT" } else { "ROLLBACK" };
        let ended = link.client.batch_execute(end).map_err(|error| OpenError::Database(error.into()));
        tries += 1;
        match outcome.map(drop).and(ended) {
            // Two nodes that start at once: the second one finds it done.
            Err(OpenError::Database(_)) if tries < MAX_SCHEMA_TRIES => {
                thread::sleep(Duration::from_millis(link.spread.pause_ms(tries)));
            }
            other => return other,
        }
    }
}

/// How long things may take.
#[derive(Clone, Copy)]
struct Limits {
    read_cap: Duration,
    patience: Duration,
}

/// Whatever makes one more connection.
#[derive(Clone)]
struct Maker {
    address: Address,
    catalogue: Arc<Catalogue>,
    limits: Limits,
}

/// A statement that the server knows.
#[derive(Clone)]
struct Prepared {
    statement: Statement,
    /// The place of the table one row of which it locks.
    locks: Option<usize>,
}

/// When a read is to be over.
#[derive(Clone, Copy)]
struct Deadline {
    ends: Instant,
    /// How long the server lets a statement run.
    statement: Duration,
}

/// A connection with its prepared statements.
struct Link {
    client: Client,
    catalogue: Arc<Catalogue>,
    limits: Limits,
    statements: std::collections::HashMap<String, Prepared>,
    heads: Heads,
    way: Way,
    spread: Spread,
    /// The rows that the command has gone for.
    rows: Rows,
    /// Of the read that runs; a command has none.
    deadline: Option<Deadline>,
}

/// Connects as the address asks, and says what came of it.
fn dial(address: &Address) -> Result<(Client, Way), postgres::Error> {
    let Some(encryption) = &address.encryption else {
        let is_local = address.config.get_hosts().iter().all(|host| !matches!(host, Host::Tcp(_)));
        let way = if is_local { Way::Socket } else { Way::Plain };
        return Ok((address.config.connect(NoTls)?, way));
    };
    let error = match address.config.connect(encryption.clone()) {
        Ok(client) => {
            let way = match (encryption.spoken(), encryption.check()) {
                (None, _) => Way::Plain,
                (Some(protocol), Check::Nothing) => Way::Secret { protocol },
                (Some(protocol), Check::Chain) => Way::Signed { protocol },
                (Some(protocol), Check::ChainAndName) => Way::Verified { protocol },
            };
            return Ok((client, way));
        }
        Err(error) => error,
    };
    let is_of_tls = error.source().is_some_and(|source| source.is::<HandshakeFault>());
    let is_turned_away = error.code() == Some(&SqlState::INVALID_AUTHORIZATION_SPECIFICATION);
    if !address.may_be_plain || !(is_of_tls || is_turned_away) {
        return Err(error);
    }
    // sslmode=prefer: a server that wants no TLS, or none that is spoken here.
    let mut plain = address.config.clone();
    plain.ssl_mode(SslMode::Disable);
    plain.connect(NoTls).map(|client| (client, Way::Plain)).map_err(|_| error)
}

/// A time in whole milliseconds as the server takes it, to which zero is for ever.
fn whole_ms(time: Duration) -> u128 {
    time.as_millis().max(1)
}

impl Maker {
    fn connect(&self) -> Result<Link, postgres::Error> {
        let (mut client, way) = dial(&self.address)?;
        // A transaction that leaves the server waiting holds its rows or its snapshot for
        // nothing, whatever became of its client.
        client.batch_execute(&format!(
            "SET lock_timeout = {FIRST_LOCK_TIMEOUT_MS}; SET statement_timeout = {STATEMENT_TIMEOUT_MS}; \
             SET idle_in_transaction_session_timeout = {}; \
             SET client_min_messages = warning; SET application_name = 'billfold'",
            whole_ms(self.limits.read_cap)
        ))?;
        // Of those who are connected at a time hardly two have the same one.
        let row = client.query_one("SELECT pg_backend_pid()", &[])?;
        let number = row.try_get::<_, i32>(0)?.unsigned_abs();
        Ok(Link {
            client,
            catalogue: Arc::clone(&self.catalogue),
            limits: self.limits,
            statements: std::collections::HashMap::new(),
            heads: Heads::of(number % MAX_STRANDS),
            way,
            spread: Spread::new(u64::from(number)),
            rows: Rows::default(),
            deadline: None,
        })
    }
}

impl Link {
    fn prepare(&mut self, sql: &str) -> Result<Prepared, postgres::Error> {
        if let Some(known) = self.statements.get(sql) {
            return Ok(known.clone());
        }
        if self.statements.len() >= MAX_CACHED_STATEMENTS {
            self.statements.clear();
        }
        let made = Prepared { statement: self.client.prepare(sql)?, locks: self.catalogue.locks(sql) };
        self.statements.insert(sql.to_owned(), made.clone());
        Ok(made)
    }

    /// Begins a transaction, in one word to the server.
    fn begin(&mut self, kind: Kind, tries: &mut Tries) -> Result<(), postgres::Error> {
        self.heads.forget();
        let lock_timeout_ms = tries.begin();
        let text = match (kind, lock_timeout_ms) {
            (Kind::Read, _) => {
                let cap = self.limits.read_cap;
                self.deadline = Instant::now().checked_add(cap).map(|ends| Deadline { ends, statement: cap });
                &format!(
                    "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SET LOCAL statement_timeout = {}",
                    whole_ms(cap)
                )
            }
            (Kind::Write | Kind::Rehearsal, None) => "BEGIN",
            (Kind::Write | Kind::Rehearsal, Some(wait_ms)) => &format!("BEGIN; SET LOCAL lock_timeout = {wait_ms}"),
        };
        self.client.batch_execute(text)
    }

    /// Refuses a read's next statement when the read has lasted long enough, and otherwise
    /// sees to it that the statement does not last much longer either.
    fn keep_to_deadline(&mut self) -> Result<(), Failure> {
        let Some(deadline) = &mut self.deadline else { return Ok(()) };
        let left = deadline.ends.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Err(Failure::TooSlow);
        }
        if deadline.statement.saturating_sub(left) > self.limits.read_cap / READ_SLACK_PART {
            deadline.statement = left;
            let text = format!("SET LOCAL statement_timeout = {}", whole_ms(left));
            self.client.batch_execute(&text).map_err(failure)?;
        }
        Ok(())
    }

    /// Locks the rows that earlier tries of the command have gone for.
    fn lock_ahead(&mut self, catalogue: &Catalogue) -> Result<(), Failure> {
        let rows = self.rows.take();
        let mut lock = || {
            for (place, organization, id) in rows.iter() {
                if let Some(sql) = catalogue.lock(place) {
                    self.query(sql, &[Param::Text(organization), Param::Text(id)])?;
                }
            }
            Ok(())
        };
        let outcome = lock();
        self.rows.put_back(rows);
        outcome
    }
}

impl ToSql for Param<'_> {
    fn to_sql(&self, kind: &Type, out: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>> {
        match self {
            Param::Text(text) => out.put_slice(text.as_bytes()),
            Param::Json(text) => {
                if *kind == Type::JSONB {
                    // The binary form of jsonb begins with its version.
                    out.put_u8(1);
                }
                out.put_slice(text.as_bytes());
            }
            Param::Integer(value) => out.put_i64(*value),
            Param::Bytes(bytes) => out.put_slice(bytes),
            Param::Maybe(Some(text)) => out.put_slice(text.as_bytes()),
            Param::Maybe(None) => return Ok(IsNull::Yes),
        }
        Ok(IsNull::No)
    }

    fn accepts(_: &Type) -> bool {
        true
    }

    to_sql_checked!();
}

impl<'a> FromSql<'a> for Value {
    fn from_sql(kind: &Type, raw: &'a [u8]) -> Result<Self, Box<dyn Error + Sync + Send>> {
        Ok(match *kind {
            Type::INT8 => Self::Integer(i64::from_sql(kind, raw)?),
            Type::INT4 => Self::Integer(i64::from(i32::from_sql(kind, raw)?)),
            Type::BYTEA => Self::Bytes(raw.to_vec()),
            Type::JSONB => Self::Text(std::str::from_utf8(raw.get(1..).unwrap_or_default())?.to_owned()),
            _ => Self::Text(std::str::from_utf8(raw)?.to_owned()),
        })
    }

    fn from_sql_null(_: &Type) -> Result<Self, Box<dyn Error + Sync + Send>> {
        Ok(Self::Null)
    }

    fn accepts(_: &Type) -> bool {
        true
    }
}

fn failure(error: postgres::Error) -> Failure {
    let Some(state) = error.code() else {
        return if error.is_closed() { Failure::Lost(error.into()) } else { lost_or_other(error) };
    };
    let again = [SqlState::UNIQUE_VIOLATION, SqlState::T_R_SERIALIZATION_FAILURE, SqlState::T_R_DEADLOCK_DETECTED];
    if again.contains(state) {
        Failure::Conflict
    } else if *state == SqlState::LOCK_NOT_AVAILABLE {
        Failure::Locked
    } else if *state == SqlState::QUERY_CANCELED {
        Failure::TooSlow
    } else if state.code().starts_with("57P") || state.code().starts_with("08") || state.code() == IDLE_TOO_LONG {
        Failure::Lost(error.into())
    } else {
        Failure::Other(error.into())
    }
}

/// An error without a state of the server's is of the connection, unless a
/// value could not be converted.
fn lost_or_other(error: postgres::Error) -> Failure {
    let broken = error.source().is_some_and(|source| source.is::<std::io::Error>());
    if broken { Failure::Lost(error.into()) } else { Failure::Other(error.into()) }
}

impl Connection for Link {
    fn spelling(&self) -> &'static Spelling {
        &POSTGRES
    }

    fn heads(&mut self) -> &mut Heads {
        &mut self.heads
    }

    fn query(&mut self, sql: &str, params: &[Param<'_>]) -> Result<Vec<Row>, Failure> {
        self.keep_to_deadline()?;
        let Prepared { statement, locks } = self.prepare(sql).map_err(failure)?;
        if let Some(place) = locks {
            self.rows.note(place, params);
        }
        let params = bound(params);
        let rows = self.client.query(&statement, &params).map_err(failure)?;
        rows.iter().map(|row| (0..row.len()).map(|at| row.try_get(at).map_err(failure)).collect()).collect()
    }

    fn execute(&mut self, sql: &str, params: &[Param<'_>]) -> Result<u64, Failure> {
        if params.is_empty() {
            return self.client.batch_execute(sql).map(|()| 0).map_err(failure);
        }
        let Prepared { statement, locks } = self.prepare(sql).map_err(failure)?;
        if let Some(place) = locks {
            self.rows.note(place, params);
        }
        let params = bound(params);
        self.client.execute(&statement, &params).map_err(failure)
    }
}

fn bound<'a>(params: &'a [Param<'_>]) -> Vec<&'a (dyn ToSql + Sync)> {
    let mut out: Vec<&(dyn ToSql + Sync)> = Vec::with_capacity(params.len());
    for param in params {
        out.push(param);
    }
    out
}

fn work_loop(maker: &Maker, mut link: Option<Link>, receiver: &Receiver<Message>) {
    while let Some((kind, job)) = next(receiver) {
        let mut ready = match link.take().filter(|link| !link.client.is_closed()) {
            Some(ready) => ready,
            None => match maker.connect() {
                Ok(ready) => ready,
                Err(error) => {
                    job.finish(Err(Fault::Unavailable(Some(Arc::new(error)))));
                    continue;
                }
            },
        };
        if run_job(&mut ready, kind, job, &maker.catalogue) {
            link = Some(ready);
        }
    }
}

/// Runs a job until it is done or lost. False when the connection is not to be
/// used again.
fn run_job(link: &mut Link, kind: Kind, mut job: Box<dyn Job>, catalogue: &Catalogue) -> bool {
    let mut tries = Tries::new(link.limits.patience);
    link.rows.clear();
    link.deadline = None;
    loop {
        if let Err(error) = link.begin(kind, &mut tries) {
            job.finish(Err(Fault::Unavailable(Some(Arc::new(error)))));
            return false;
        }
        let step = match link.lock_ahead(catalogue) {
            Ok(()) => job.run(link, catalogue),
            Err(failure) => Step::Failed(failure),
        };
        let failure = match step {
            Step::Keep => match audit::store(link, catalogue).map_err(Commit::Failed).and_then(|()| commit(link, kind))
            {
                Ok(()) => {
                    job.finish(Ok(()));
                    return true;
                }
                Err(Commit::Failed(failure)) => failure,
                Err(Commit::Unknown(fault)) => {
                    job.finish(Err(fault));
                    return false;
                }
            },
            Step::Undo => {
                let usable = link.client.batch_execute("ROLLBACK").is_ok();
                job.finish(Ok(()));
                return usable;
            }
            Step::Failed(failure) => failure,
        };
        let usable = !matches!(failure, Failure::Lost(_)) && link.client.batch_execute("ROLLBACK").is_ok();
        if usable && tries.may_follow(&failure, &mut link.spread) {
            continue;
        }
        job.finish(Err(fault_of(failure, tries.made())));
        return usable;
    }
}

enum Commit {
    /// It did not happen.
    Failed(Failure),
    /// Nobody knows.
    Unknown(Fault),
}

fn commit(link: &mut Link, kind: Kind) -> Result<(), Commit> {
    link.client.batch_execute("COMMIT").map_err(|error| match failure(error) {
        // A connection lost at COMMIT is never blindly retried: a write may be
        // done. The idempotency record tells.
        Failure::Lost(source) if kind == Kind::Write => Commit::Unknown(Fault::CommitUnknown(Arc::from(source))),
        failure => Commit::Failed(failure),
    })
}
