//! The worker: a lane for each endpoint, so that none waits for another.

use std::collections::{HashMap, HashSet, VecDeque};
use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use billfold_app::App;
use billfold_app::webhooks::work::{self, DueDelivery};
use billfold_domain::ids::OrganizationId;
use billfold_domain::webhooks::Trouble;
use jiff::{SignedDuration, Timestamp};
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep, timeout_at};

use crate::sender::{ATTEMPT_MS, Sender};

/// The most attempts that run for one endpoint.
pub const MAX_IN_FLIGHT_OF_ENDPOINT: usize = 4;
/// The most attempts that run for one endpoint that answers slowly or not at all.
const MAX_IN_FLIGHT_OF_SLOW: usize = 1;
/// The most attempts that run in all.
const MAX_IN_FLIGHT: usize = 1_024;
/// The most deliveries of an endpoint that wait in memory.
const MAX_QUEUED: usize = 1_000;
/// The most deliveries of a slow endpoint that wait in memory.
const MAX_QUEUED_OF_SLOW: usize = 8;
/// How many deliveries are looked up beyond those that are known.
const LOOKED_UP: usize = 500;
/// How long a delivery is taken for, in seconds: an attempt and some time to note it.
const LEASE_SECONDS: i64 = 20;
/// How often other processes' plans are looked for, in milliseconds.
const TICK_MS: u64 = 1_000;
/// How long a database that fails is left alone, in milliseconds.
const PAUSE_MS: u64 = 1_000;
/// From which time on an answer is slow, in milliseconds.
const SLOW_MS: u64 = 3_000;
/// How far deliveries are put apart that wait for their endpoint's turn, in
/// milliseconds.
const SPACING_MS: i64 = 10;
/// The same for a slow endpoint.
const SPACING_OF_SLOW_MS: i64 = 4_000;
/// How long attempts may go on after the worker was told to stop, in milliseconds.
const STOP_MS: u64 = 5_000;

/// An endpoint of an organization.
type Place = (OrganizationId, String);

/// What waits and runs for one endpoint.
#[derive(Default)]
struct Lane {
    queue: VecDeque<DueDelivery>,
    /// The records whose events are on their way: a record's events go one after
    /// the other.
    records: HashSet<String>,
    running: usize,
    is_slow: bool,
    /// Until when deliveries that had no room were put off.
    put_off_until: Option<Timestamp>,
}

impl Lane {
    fn room(&self) -> usize {
        if self.is_slow { MAX_QUEUED_OF_SLOW } else { MAX_QUEUED }
    }

    fn may_run(&self) -> usize {
        if self.is_slow { MAX_IN_FLIGHT_OF_SLOW } else { MAX_IN_FLIGHT_OF_ENDPOINT }
    }

    /// The next delivery whose record has none on its way.
    fn next(&mut self) -> Option<DueDelivery> {
        if self.running >= self.may_run() {
            return None;
        }
        let at = self.queue.iter().position(|one| !self.records.contains(&one.record))?;
        self.queue.remove(at)
    }

    /// When a delivery without room is due again.
    fn put_off(&mut self, now: Timestamp) -> Timestamp {
        let spacing = if self.is_slow { SPACING_OF_SLOW_MS } else { SPACING_MS };
        let from = self.put_off_until.map_or(now, |until| until.max(now));
        let until = from.checked_add(SignedDuration::from_millis(spacing)).unwrap_or(from);
        self.put_off_until = Some(until);
        // At the least a moment, so that the look-up sees others first.
        until.max(now.checked_add(SignedDuration::from_millis(MIN_PUT_OFF_MS)).unwrap_or(until))
    }
}

/// The least time for which a delivery is put off, in milliseconds.
const MIN_PUT_OFF_MS: i64 = 2_000;

/// How one attempt ended, for its lane.
struct Ended {
    place: Place,
    record: String,
    delivery: String,
    is_slow: Option<bool>,
}

/// Delivers what is due.
pub struct Worker {
    app: App,
    sender: Arc<Sender>,
    lanes: HashMap<Place, Lane>,
    /// Every delivery that waits or runs here.
    known: HashSet<String>,
    running: JoinSet<Ended>,
}

impl Worker {
    /// A worker.
    pub fn new(app: App, sender: Sender) -> Self {
        Self { app, sender: Arc::new(sender), lanes: HashMap::new(), known: HashSet::new(), running: JoinSet::new() }
    }

    /// Delivers until it is told to stop, then lets what runs come to its end.
    pub async fn run(mut self, stop: impl Future<Output = ()>) {
        let mut planned = self.app.planned();
        let mut stop = std::pin::pin!(stop);
        loop {
            planned.borrow_and_update();
            if let Err(error) = self.fill().await {
                tracing::error!(error = ?error, "deliveries that are due cannot be looked up");
                tokio::select! {
                    () = &mut stop => break,
                    () = sleep(Duration::from_millis(PAUSE_MS)) => continue,
                }
            }
            let tick = Instant::now() + Duration::from_millis(TICK_MS);
            // What ends makes room; only what is planned, or time, is worth a look-up.
            loop {
                self.start();
                tokio::select! {
                    () = &mut stop => return self.finish().await,
                    Some(ended) = self.running.join_next() => self.note(ended),
                    changed = planned.changed() => {
                        if changed.is_err() {
                            return self.finish().await;
                        }
                        break;
                    }
                    () = tokio::time::sleep_until(tick) => break,
                }
            }
        }
        self.finish().await;
    }

    async fn finish(mut self) {
        let until = Instant::now() + Duration::from_millis(STOP_MS);
        while let Ok(Some(_)) = timeout_at(until, self.running.join_next()).await {}
        self.running.shutdown().await;
    }

    /// Delivers what is due now and waits for it; answers how many attempts that took.
    ///
    /// # Errors
    /// A fault of the database.
    pub async fn run_due(&mut self) -> Result<usize, billfold_app::Error> {
        let mut attempts = 0;
        loop {
            let found = self.fill().await?;
            self.start();
            match self.running.join_next().await {
                Some(ended) => {
                    self.note(ended);
                    attempts += 1;
                }
                None if found == 0 => return Ok(attempts),
                None => {}
            }
        }
    }

    /// Looks up what is due and gives it to the lanes; answers how much was new.
    async fn fill(&mut self) -> Result<usize, billfold_app::Error> {
        let mut new = 0;
        loop {
            let limit = u32::try_from(self.known.len() + LOOKED_UP).unwrap_or(u32::MAX);
            let due = work::due(&self.app, limit).await?;
            let was_full = due.len() >= usize::try_from(limit).unwrap_or(usize::MAX);
            let mut late: HashMap<OrganizationId, Vec<(DueDelivery, Timestamp)>> = HashMap::new();
            let now = self.app.now();
            for one in due {
                if self.known.contains(one.delivery.as_str()) {
                    continue;
                }
                let place = (one.organization.clone(), one.endpoint.as_str().to_owned());
                let lane = self.lanes.entry(place).or_default();
                if lane.queue.len() < lane.room() {
                    new += 1;
                    self.known.insert(one.delivery.as_str().to_owned());
                    lane.queue.push_back(one);
                } else {
                    let until = lane.put_off(now);
                    late.entry(one.organization.clone()).or_default().push((one, until));
                }
            }
            let none_late = late.is_empty();
            for (organization, deliveries) in late {
                work::put_off(&self.app, &organization, deliveries).await?;
            }
            if none_late || !was_full {
                return Ok(new);
            }
        }
    }

    /// Starts what may run.
    fn start(&mut self) {
        for (place, lane) in &mut self.lanes {
            while self.running.len() < MAX_IN_FLIGHT {
                let Some(one) = lane.next() else { break };
                lane.running += 1;
                lane.records.insert(one.record.clone());
                let (app, sender, place) = (self.app.clone(), Arc::clone(&self.sender), place.clone());
                self.running.spawn(async move {
                    let is_slow = attempt(&app, &sender, &one).await;
                    Ended { place, record: one.record, delivery: one.delivery.as_str().to_owned(), is_slow }
                });
            }
        }
    }

    fn note(&mut self, ended: Result<Ended, tokio::task::JoinError>) {
        let Ok(Ended { place, record, delivery, is_slow }) = ended else {
            // A panic in an attempt: its lane is forgotten and made anew by the next look-up.
            tracing::error!("an attempt to deliver ended in a panic");
            self.lanes.clear();
            self.known.clear();
            return;
        };
        self.known.remove(&delivery);
        let Some(lane) = self.lanes.get_mut(&place) else { return };
        lane.running = lane.running.saturating_sub(1);
        lane.records.remove(&record);
        if let Some(is_slow) = is_slow {
            lane.is_slow = is_slow;
        }
        // What has no room any more is found, and put off, by a look-up.
        while lane.queue.len() > lane.room() {
            if let Some(one) = lane.queue.pop_back() {
                self.known.remove(one.delivery.as_str());
            }
        }
        let now = self.app.now();
        let is_idle = lane.running == 0 && lane.queue.is_empty() && !lane.is_slow;
        if is_idle && lane.put_off_until.is_none_or(|until| until < now) {
            self.lanes.remove(&place);
        }
    }
}

/// One attempt; whether the endpoint was slow, where it was asked at all.
async fn attempt(app: &App, sender: &Sender, one: &DueDelivery) -> Option<bool> {
    let task = match work::begin(app, one, LEASE_SECONDS).await {
        Ok(Some(task)) => task,
        Ok(None) => return None,
        Err(error) => {
            tracing::error!(delivery = %one.delivery, error = ?error, "a delivery cannot be taken");
            return None;
        }
    };
    let outcome = sender.send(&task).await;
    tracing::debug!(
        delivery = %task.delivery,
        endpoint = %task.endpoint,
        event = %task.event,
        status = outcome.result.as_ref().map_or(0, |answer| answer.status),
        trouble = outcome.result.as_ref().err().map_or("", |trouble| trouble.word()),
        took_ms = outcome.took_ms,
        "an attempt to deliver"
    );
    let is_slow = outcome.took_ms >= SLOW_MS || outcome.result == Err(Trouble::Timeout);
    if let Err(error) = work::finish(app, &task, outcome).await {
        // The delivery stays due: it is sent again, under the same id.
        tracing::error!(delivery = %one.delivery, error = ?error, "how a delivery went cannot be noted");
    }
    Some(is_slow)
}

/// The usual time for an attempt.
pub fn usual_attempt() -> Duration {
    Duration::from_millis(ATTEMPT_MS)
}
