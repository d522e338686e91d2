//! Commands and reads on their way to the database's threads and back.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;

use crossbeam_channel::{Receiver, Sender};
use tokio::sync::{Semaphore, SemaphorePermit, TryAcquireError, oneshot};

use crate::catalogue::Catalogue;
use crate::fault::Fault;
use crate::tx::Lookup;
use crate::values::{Connection, Failure};

/// The most jobs of one kind that wait or run; more wait outside.
const MAX_QUEUED_JOBS: usize = 4_096;

/// Whether a job changes anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Read,
    Write,
    /// It writes, but nothing of it is to be kept.
    Rehearsal,
}

/// How a job went, for the driver.
pub(crate) enum Step {
    /// Its effect is to be kept.
    Keep,
    /// It refused: its effect is to be undone.
    Undo,
    /// A statement failed: the driver decides.
    Failed(Failure),
}

/// A job whose types are forgotten.
pub(crate) trait Job: Send {
    /// Runs it on an open transaction. It may be run again.
    fn run(&mut self, connection: &mut dyn Connection, catalogue: &Catalogue) -> Step;
    /// Answers the caller: with what the last run gave, or with the fault that
    /// undid it.
    fn finish(self: Box<Self>, outcome: Result<(), Fault>);
}

/// What a thread of the database receives.
pub(crate) enum Message {
    Job(Kind, Box<dyn Job>),
    Stop,
}

/// What a job does, without a type of its own: what carries it is then compiled once
/// for each kind of answer, and not once more for each of some hundred commands.
pub(crate) type Errand<T, E> = Box<dyn Fn(&mut Lookup<'_>) -> Result<T, E> + Send>;

struct Typed<T, E> {
    work: Errand<T, E>,
    result: Option<Result<T, E>>,
    /// Whether the last run planned work.
    planned: bool,
    reply: oneshot::Sender<(Result<T, E>, bool)>,
}

impl<T, E> Job for Typed<T, E>
where
    T: Send,
    E: From<Fault> + Send,
{
    fn run(&mut self, connection: &mut dyn Connection, catalogue: &Catalogue) -> Step {
        let mut lookup = Lookup::new(connection, catalogue);
        // A panic must not take the thread, and with it the server, away.
        let result = catch_unwind(AssertUnwindSafe(|| (self.work)(&mut lookup)));
        self.planned = lookup.has_planned();
        let failure = lookup.into_failure();
        let result = result.unwrap_or_else(|_| Err(E::from(Fault::Panicked)));
        let step = match (failure, &result) {
            (Some(failure), _) => Step::Failed(failure),
            (None, Ok(_)) => Step::Keep,
            (None, Err(_)) => Step::Undo,
        };
        self.result = Some(result);
        step
    }

    fn finish(self: Box<Self>, outcome: Result<(), Fault>) {
        let Self { work, result, planned, reply } = *self;
        // What the command holds is let go before its caller goes on.
        drop(work);
        let result = match (outcome, result) {
            (Ok(()), Some(result)) => result,
            (Ok(()), None) => Err(E::from(Fault::Unavailable(None))),
            (Err(fault), _) => Err(E::from(fault)),
        };
        // A caller that went away does not undo what was committed.
        let _ = reply.send((result, planned));
    }
}

/// The way to the database's threads.
pub(crate) struct Queue {
    lanes: [Lane; 2],
    threads: Mutex<Vec<JoinHandle<()>>>,
}

struct Lane {
    sender: Sender<Message>,
    permits: Semaphore,
    stops: usize,
}

/// A job on its way: what it holds of its lane until it is answered.
type Sending<'q> = Pin<Box<dyn Future<Output = Option<SemaphorePermit<'q>>> + Send + 'q>>;

impl Lane {
    fn send<'q>(&self, kind: Kind, job: Box<dyn Job>, permit: SemaphorePermit<'q>) -> Option<SemaphorePermit<'q>> {
        self.sender.send(Message::Job(kind, job)).is_ok().then_some(permit)
    }
}

impl Queue {
    /// `stops`: how many threads take from each sender.
    pub(crate) fn new(
        reads: (Sender<Message>, usize),
        writes: (Sender<Message>, usize),
        threads: Vec<JoinHandle<()>>,
    ) -> Self {
        let lane = |(sender, stops)| Lane { sender, permits: Semaphore::new(MAX_QUEUED_JOBS), stops };
        Self { lanes: [lane(reads), lane(writes)], threads: Mutex::new(threads) }
    }

    fn lane(&self, kind: Kind) -> &Lane {
        let [reads, writes] = &self.lanes;
        match kind {
            Kind::Read => reads,
            Kind::Write | Kind::Rehearsal => writes,
        }
    }

    /// Runs a job; what it came to, and whether it planned work.
    pub(crate) async fn run<T, E>(&self, kind: Kind, work: Errand<T, E>) -> (Result<T, E>, bool)
    where
        T: Send + 'static,
        E: From<Fault> + Send + 'static,
    {
        let (reply, answer) = oneshot::channel();
        let job = Box::new(Typed { work, result: None, planned: false, reply });
        let permit = match self.send(kind, job) {
            Ok(permit) => permit,
            Err(job) => self.send_in_turn(kind, job).await,
        };
        // Where it could not be sent, the job is gone and its answer with it.
        let outcome = answer.await;
        drop(permit);
        outcome.unwrap_or_else(|_| (Err(E::from(Fault::Unavailable(None))), false))
    }

    /// Sends a job where there is room for it, or gives it back. Like [`Self::send_in_turn`]
    /// it is compiled once, and not once more for each command.
    #[inline(never)]
    fn send(&self, kind: Kind, job: Box<dyn Job>) -> Result<Option<SemaphorePermit<'_>>, Box<dyn Job>> {
        let lane = self.lane(kind);
        match lane.permits.try_acquire() {
            Ok(permit) => Ok(lane.send(kind, job, permit)),
            Err(TryAcquireError::NoPermits) => Err(job),
            Err(TryAcquireError::Closed) => Ok(None),
        }
    }

    /// Sends a job once there is room for it.
    fn send_in_turn(&self, kind: Kind, job: Box<dyn Job>) -> Sending<'_> {
        Box::pin(async move {
            let lane = self.lane(kind);
            let permit = lane.permits.acquire().await.ok()?;
            lane.send(kind, job, permit)
        })
    }

    /// Lets what is queued finish, then ends the threads.
    pub(crate) async fn close(&self) {
        for lane in &self.lanes {
            lane.permits.close();
            for _ in 0..lane.stops {
                let _ = lane.sender.send(Message::Stop);
            }
        }
        let threads = self.threads.lock().map(|mut threads| std::mem::take(&mut *threads)).unwrap_or_default();
        let joined = tokio::task::spawn_blocking(move || {
            for thread in threads {
                let _ = thread.join();
            }
        });
        let _ = joined.await;
    }
}

/// The next job of a lane, or none when the thread is to end.
pub(crate) fn next(receiver: &Receiver<Message>) -> Option<(Kind, Box<dyn Job>)> {
    match receiver.recv() {
        Ok(Message::Job(kind, job)) => Some((kind, job)),
        Ok(Message::Stop) | Err(_) => None,
    }
}

/// A fault for a failed statement that is not run again.
pub(crate) fn fault_of(failure: Failure, tries: u32) -> Fault {
    match failure {
        Failure::Conflict => Fault::Contended { tries },
        Failure::Locked => Fault::Locked,
        Failure::TooSlow => Fault::TooSlow,
        Failure::Lost(source) => Fault::Unavailable(Some(Arc::from(source))),
        Failure::Other(source) => Fault::Database(Arc::from(source)),
    }
}
