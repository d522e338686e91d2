//! PostgreSQL: commands beside each other, each on a connection of its own.

mod address;
mod certificates;
mod encryption;

use std::error::Error;
use std::sync::Arc;
use std::thread;
use std::time::Duration;

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
use crate::values::{Connection, Failure, POSTGRES, Param, Row, Spelling, Value};
use crate::way::Way;

use address::Address;
use encryption::{Check, HandshakeFault};

/// How often a command is run again when others come first.
const MAX_TRIES: u32 = 20;
/// The longest pause before a command is run again, in milliseconds.
const MAX_PAUSE_MS: u64 = 50;
/// How long a command waits for another one's row lock, in milliseconds.
const LOCK_TIMEOUT_MS: u32 = 2_000;
/// How long one statement may take, in milliseconds.
const STATEMENT_TIMEOUT_MS: u32 = 10_000;
/// The most prepared statements of a connection.
const MAX_CACHED_STATEMENTS: usize = 256;
/// What the driver says of a server without TLS.
const NO_TLS: &str = "server does not support TLS";

/// How PostgreSQL is used.
#[derive(Clone, Debug)]
pub struct PostgresOptions {
    /// How many connections.
    pub connections: usize,
    /// Whether to start although the server may lose acknowledged writes.
    pub allow_unsafe_commits: bool,
}

impl Default for PostgresOptions {
    fn default() -> Self {
        Self { connections: 8, allow_unsafe_commits: false }
    }
}

/// Connects, brings the schema up to date and starts the threads. The client
/// blocks, which a thread of an async runtime must not: it gets its own.
pub(crate) fn open(url: &str, options: &PostgresOptions) -> Result<(Queue, Way), OpenError> {
    let panicked = || OpenError::Database("the thread that connects panicked".into());
    thread::scope(|scope| scope.spawn(|| open_blocking(url, options)).join().unwrap_or_else(|_| Err(panicked())))
}

fn open_blocking(url: &str, options: &PostgresOptions) -> Result<(Queue, Way), OpenError> {
    let address = Address::parse(url)?;
    let mut first = Link::connect(&address).map_err(|error| unreachable(&error))?;
    let way = first.way;
    if !options.allow_unsafe_commits {
        durable(&mut first)?;
    }
    prepare_schema(&mut first)?;
    let catalogue = Arc::new(Catalogue::new(&POSTGRES));
    let (sender, receiver) = unbounded();
    let connections = options.connections.max(1);
    let mut threads = Vec::with_capacity(connections);
    let mut ready = Some(first);
    for _ in 0..connections {
        let (receiver, catalogue, address, link) =
            (receiver.clone(), Arc::clone(&catalogue), address.clone(), ready.take());
        let thread = thread::Builder::new()
            .name("billfold-postgres".into())
            .spawn(move || work_loop(&address, link, &receiver, &catalogue))
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

fn prepare_schema(link: &mut Link) -> Result<(), OpenError> {
    let mut tries = 0;
    loop {
        link.client.batch_execute("BEGIN").map_err(|error| OpenError::Unreachable(error.into()))?;
        let outcome = migrations::migrate(link, true, "this PostgreSQL database");
        link.statements.clear();
        let end = if outcome.is_ok() { "COMMIT" } else { "ROLLBACK" };
        let ended = link.client.batch_execute(end).map_err(|error| OpenError::Database(error.into()));
        tries += 1;
        match outcome.map(drop).and(ended) {
            // Two nodes that start at once: the second one finds it done.
            Err(OpenError::Database(_)) if tries < MAX_TRIES => pause(tries),
            other => return other,
        }
    }
}

/// A connection with its prepared statements.
struct Link {
    client: Client,
    statements: std::collections::HashMap<String, Statement>,
    heads: Heads,
    way: Way,
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

impl Link {
    fn connect(address: &Address) -> Result<Self, postgres::Error> {
        let (mut client, way) = dial(address)?;
        client.batch_execute(&format!(
            "SET lock_timeout = {LOCK_TIMEOUT_MS}; SET statement_timeout = {STATEMENT_TIMEOUT_MS}; \
             SET client_min_messages = warning; SET application_name = 'billfold'"
        ))?;
        // Of those who are connected at a time hardly two have the same one.
        let row = client.query_one("SELECT pg_backend_pid()", &[])?;
        let strand = row.try_get::<_, i32>(0)?.unsigned_abs() % MAX_STRANDS;
        Ok(Self { client, statements: std::collections::HashMap::new(), heads: Heads::of(strand), way })
    }

    fn prepare(&mut self, sql: &str) -> Result<Statement, postgres::Error> {
        if let Some(statement) = self.statements.get(sql) {
            return Ok(statement.clone());
        }
        if self.statements.len() >= MAX_CACHED_STATEMENTS {
            self.statements.clear();
        }
        let statement = self.client.prepare(sql)?;
        self.statements.insert(sql.to_owned(), statement.clone());
        Ok(statement)
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
    } else if state.code().starts_with("57P") || state.code().starts_with("08") {
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
        let statement = self.prepare(sql).map_err(failure)?;
        let params = bound(params);
        let rows = self.client.query(&statement, &params).map_err(failure)?;
        rows.iter().map(|row| (0..row.len()).map(|at| row.try_get(at).map_err(failure)).collect()).collect()
    }

    fn execute(&mut self, sql: &str, params: &[Param<'_>]) -> Result<u64, Failure> {
        if params.is_empty() {
            return self.client.batch_execute(sql).map(|()| 0).map_err(failure);
        }
        let statement = self.prepare(sql).map_err(failure)?;
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

fn pause(tries: u32) {
    // Spread by the thread's own id, so that two rivals do not meet again.
    let spread =
        format!("{:?}", thread::current().id()).bytes().fold(0_u64, |sum, byte| sum.wrapping_mul(31) + u64::from(byte));
    let most = (1_u64 << tries.min(6)).min(MAX_PAUSE_MS);
    thread::sleep(Duration::from_millis(spread % most + 1));
}

fn work_loop(address: &Address, mut link: Option<Link>, receiver: &Receiver<Message>, catalogue: &Catalogue) {
    while let Some((kind, job)) = next(receiver) {
        let mut ready = match link.take().filter(|link| !link.client.is_closed()) {
            Some(ready) => ready,
            None => match Link::connect(address) {
                Ok(ready) => ready,
                Err(error) => {
                    job.finish(Err(Fault::Unavailable(Some(Arc::new(error)))));
                    continue;
                }
            },
        };
        if run_job(&mut ready, kind, job, catalogue) {
            link = Some(ready);
        }
    }
}

/// Runs a job until it is done or lost. False when the connection is not to be
/// used again.
fn run_job(link: &mut Link, kind: Kind, mut job: Box<dyn Job>, catalogue: &Catalogue) -> bool {
    let begin = match kind {
        Kind::Read => "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
        Kind::Write | Kind::Rehearsal => "BEGIN",
    };
    let mut tries = 0;
    loop {
        tries += 1;
        link.heads.forget();
        if let Err(error) = link.client.batch_execute(begin) {
            job.finish(Err(Fault::Unavailable(Some(Arc::new(error)))));
            return false;
        }
        let failure = match job.run(link, catalogue) {
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
        if usable && matches!(failure, Failure::Conflict) && tries < MAX_TRIES {
            pause(tries);
            continue;
        }
        job.finish(Err(fault_of(failure, tries)));
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
