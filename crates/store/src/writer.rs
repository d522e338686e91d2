//! The embedded database's one writer: it commits for everybody who waits.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::JoinHandle;
use std::time::Instant;

use crossbeam_channel::{Receiver, Sender, bounded};
use tokio::runtime::Handle;

use crate::audit;
use crate::catalogue::Catalogue;
use crate::fault::{Fault, OpenError};
use crate::jobs::{Job, Kind, Message, Step, fault_of, next};
use crate::pace::{self, Batch, Pace};
use crate::sqlite::{Session, spawn};
use crate::values::Failure;
use crate::wal_index::{State, WalIndex};

/// How much longer the write-ahead log grows until it is copied into the database,
/// in frames of a page (4 KiB) each. Pages that change again and again until then
/// are copied once.
const CHECKPOINT_FRAMES: u32 = 8_192;
/// How often a part of the log that has just been written is copied meanwhile, at most.
const MAX_COPIES: u32 = 5;
/// How many frames may be left for the writer, which nobody can commit beside.
const FEW_FRAMES: u32 = 256;
/// From how many frames of the log on nothing is copied beside the writer any more: it
/// would grow faster than it is copied.
const MANY_FRAMES: u32 = 10_240;

/// A command of a batch that has run.
struct Done {
    kind: Kind,
    job: Box<dyn Job>,
    outcome: Result<(), Fault>,
}

/// The writer's side of the database.
pub(crate) struct Writer {
    connection: rusqlite::Connection,
    catalogue: Arc<Catalogue>,
    checkpoints: Checkpoints,
    pace: Pace,
    runtime: Option<Handle>,
}

impl Writer {
    /// `copier` is a connection of its own for copying the log. Where a runtime is
    /// running, callers are answered there.
    pub(crate) fn new(
        connection: rusqlite::Connection,
        copier: rusqlite::Connection,
        index: Arc<WalIndex>,
        catalogue: Arc<Catalogue>,
    ) -> Result<Self, OpenError> {
        let checkpoints = Checkpoints::start(copier, index)?;
        Ok(Self { connection, catalogue, checkpoints, pace: Pace::default(), runtime: Handle::try_current().ok() })
    }

    /// Commits until the queue says stop.
    pub(crate) fn run(mut self, receiver: &Receiver<Message>) {
        while let Some((kind, first)) = next(receiver) {
            let go_on = self.commit_batch(receiver, kind, first);
            self.checkpoints.after_commit(&self.connection);
            if !go_on {
                break;
            }
        }
        self.checkpoints.stop();
        // Leaves one whole file behind where nobody reads any more.
        if let Err(error) = checkpoint(&self.connection, "TRUNCATE") {
            tracing::warn!(%error, "the write-ahead log was left in place");
        }
    }

    /// Runs the first command and those that wait behind it in one transaction,
    /// commits once, then answers all of them. False when the thread is to end.
    fn commit_batch(&mut self, receiver: &Receiver<Message>, kind: Kind, first: Box<dyn Job>) -> bool {
        let mut session = Session::new(&self.connection);
        if let Err(error) = session.batch("BEGIN IMMEDIATE") {
            first.finish(Err(Fault::Unavailable(Some(Arc::new(error)))));
            return true;
        }
        let began = Instant::now();
        let mut go_on = true;
        let mut done = Vec::new();
        let mut waiting = Some((kind, first));
        while let Some((kind, job)) = waiting.take() {
            if !self.take(&mut session, &mut done, kind, job) {
                break;
            }
            match self.another(receiver, done.len(), began) {
                Some(Message::Job(kind, job)) => waiting = Some((kind, job)),
                Some(Message::Stop) => go_on = false,
                None => {}
            }
        }
        let ends = Instant::now();
        let ended = self.end_batch(&mut session);
        self.pace.note(done.len(), ends.elapsed());
        if let Err(error) = ended {
            tracing::error!(%error, commands = done.len(), "a commit failed; its commands were rolled back");
            let _ = session.batch("ROLLBACK");
            let error: Arc<dyn std::error::Error + Send + Sync> = Arc::from(error);
            for one in &mut done {
                one.outcome = Err(Fault::Database(Arc::clone(&error)));
            }
        }
        // Refusals wait for the commit too: they may have seen a neighbour's row.
        self.answer(done);
        go_on
    }

    /// What a batch of so many commands takes next, if it is not to be committed.
    fn another(&self, receiver: &Receiver<Message>, commands: usize, began: Instant) -> Option<Message> {
        match self.pace.step(Batch { commands, queued: receiver.len(), age: began.elapsed() }) {
            pace::Step::Take => receiver.try_recv().ok(),
            pace::Step::Wait(time) => receiver.recv_timeout(time).ok(),
            pace::Step::Commit => None,
        }
    }

    /// Stores the ends of the audit logs that the batch wrote, once for all its commands,
    /// and commits.
    fn end_batch(&self, session: &mut Session<'_>) -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
        // SQLite ends a transaction by itself after some faults of the disk. What would be
        // written from here on would be kept without the commands that it tells of.
        if self.connection.is_autocommit() {
            return Err("the transaction is no more".into());
        }
        audit::store(session, &self.catalogue).map_err(|failure| match failure {
            Failure::Lost(source) | Failure::Other(source) => source,
            Failure::Conflict | Failure::Locked | Failure::TooSlow => {
                "the head of an audit log was moved by somebody else".into()
            }
        })?;
        Ok(session.batch("COMMIT")?)
    }

    /// Runs one more command of a batch. Commands run without a savepoint of their
    /// own, which costs a copy of every page: almost all of them keep what they
    /// write. When one does not, the batch begins anew with savepoints. False when
    /// the transaction is no more.
    fn take(&self, session: &mut Session<'_>, done: &mut Vec<Done>, kind: Kind, job: Box<dyn Job>) -> bool {
        let mut one = Done { kind, job, outcome: Ok(()) };
        let is_sound = self.run_command(session, &mut one);
        done.push(one);
        if is_sound {
            return !self.connection.is_autocommit();
        }
        if session.batch("ROLLBACK").and_then(|()| session.batch("BEGIN IMMEDIATE")).is_err() {
            return false;
        }
        session.begin_anew();
        session.guard_all();
        done.iter_mut().all(|one| self.run_command(session, one)) && !self.connection.is_autocommit()
    }

    /// False when something of the command is left that must not stay.
    fn run_command(&self, session: &mut Session<'_>, one: &mut Done) -> bool {
        session.begin_command(one.kind == Kind::Rehearsal);
        let step = one.job.run(session, &self.catalogue);
        let is_sound = session.end_command(matches!(step, Step::Keep));
        one.outcome = match step {
            Step::Failed(failure) => Err(fault_of(failure, 1)),
            Step::Keep | Step::Undo => Ok(()),
        };
        is_sound
    }

    /// Answers many callers from one task, which wakes them without a call to the
    /// system for each.
    fn answer(&self, done: Vec<Done>) {
        let all = move || {
            for one in done {
                one.job.finish(one.outcome);
            }
        };
        match &self.runtime {
            Some(runtime) => drop(runtime.spawn(async move { all() })),
            None => all(),
        }
    }
}

/// Copies the write-ahead log into the database: most of it on a thread of its own
/// while commits go on, and the few frames since then on the writer's, so that the
/// log begins anew.
struct Checkpoints {
    index: Arc<WalIndex>,
    asked: Option<Sender<()>>,
    thread: Option<JoinHandle<()>>,
    is_copied: Arc<AtomicBool>,
    is_running: bool,
    /// The length of the log when it was last copied as a whole.
    copied_frames: u32,
}

impl Checkpoints {
    fn start(copier: rusqlite::Connection, index: Arc<WalIndex>) -> Result<Self, OpenError> {
        let (asked, receiver) = bounded::<()>(1);
        let is_copied = Arc::new(AtomicBool::new(false));
        let (seen, grows) = (Arc::clone(&is_copied), Arc::clone(&index));
        let thread = spawn("billfold-copier", move || {
            while receiver.recv().is_ok() {
                // Each time it copies what was committed during the time before, which
                // is less and less, until little is left for the writer.
                for _ in 0..MAX_COPIES {
                    let Some(copied) = copy(&copier) else { break };
                    let Some(frames) = grows.state().map(State::frames) else { break };
                    if frames.saturating_sub(copied) <= FEW_FRAMES || frames >= MANY_FRAMES {
                        break;
                    }
                }
                seen.store(true, Ordering::Release);
            }
        })?;
        Ok(Self { index, asked: Some(asked), thread: Some(thread), is_copied, is_running: false, copied_frames: 0 })
    }

    fn after_commit(&mut self, connection: &rusqlite::Connection) {
        let Some(frames) = self.index.state().map(State::frames) else { return };
        if self.is_running {
            if self.is_copied.swap(false, Ordering::Acquire) {
                self.is_running = false;
                self.copied_frames = frames;
                copy(connection);
            }
            return;
        }
        if frames < self.copied_frames {
            self.copied_frames = 0;
        }
        if frames - self.copied_frames >= CHECKPOINT_FRAMES {
            self.is_running = self.asked.as_ref().is_some_and(|asked| asked.try_send(()).is_ok());
        }
    }

    fn stop(&mut self) {
        drop(self.asked.take());
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// Copies what can be copied while others read and write; how many frames of the log are
/// copied then, if it is known.
fn copy(connection: &rusqlite::Connection) -> Option<u32> {
    match checkpoint(connection, "PASSIVE") {
        Ok(frames) => u32::try_from(frames).ok(),
        Err(error) => {
            tracing::warn!(%error, "the write-ahead log was not copied");
            None
        }
    }
}

/// How many frames of the log are in the database then; less than none where there is
/// no log (<https://www.sqlite.org/pragma.html#pragma_wal_checkpoint>).
fn checkpoint(connection: &rusqlite::Connection, mode: &str) -> rusqlite::Result<i64> {
    connection.query_row(&format!("PRAGMA wal_checkpoint({mode})"), [], |row| row.get(2))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::values::SQLITE;

    #[test]
    fn d01_a_batch_whose_transaction_is_gone_is_not_taken_for_a_commit() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("x.sqlite");
        let open = || rusqlite::Connection::open(&file).unwrap();
        let connection = open();
        connection.pragma_update(None, "journal_mode", "WAL").unwrap();
        connection.execute_batch("CREATE TABLE t (a)").unwrap();
        let index = Arc::new(WalIndex::open(&file).unwrap());
        let writer = Writer::new(connection, open(), index, Arc::new(Catalogue::new(&SQLITE))).unwrap();
        let mut session = Session::new(&writer.connection);
        session.batch("BEGIN IMMEDIATE").unwrap();
        writer.end_batch(&mut session).unwrap();
        session.batch("BEGIN IMMEDIATE").unwrap();
        session.batch("ROLLBACK").unwrap();
        let error = writer.end_batch(&mut session).unwrap_err().to_string();
        assert_eq!(error, "the transaction is no more");
    }
}
