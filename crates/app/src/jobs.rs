//! What is to be done at a time, done: renewals, ends, retries, payments.
//!
//! Any node takes what is due. The effect and the next due time are one commit,
//! so that work that two nodes take at once has one effect. Real time and test
//! clocks go through the same functions; only who says what time it is differs.

use std::time::Duration;

use billfold_domain::ids::{OrganizationId, PaymentId};
use billfold_domain::organizations::Organization;
use billfold_store::{Due, Tx, Work};
use jiff::Timestamp;
use tokio::task::JoinSet;

use crate::errors::{Error, Result};
use crate::facts::Act;
use crate::{App, Caller};

/// How many pieces of work are looked up at a time.
const BATCH: u32 = 256;
/// How many pieces of work run beside each other: enough to fill a group commit.
const BESIDE: usize = 32;
/// How often a node looks for work, in seconds; a commit that makes work wakes it
/// before.
const LOOK_SECONDS: u64 = 1;
/// How long work that failed waits before it is tried again, in seconds; each
/// further failure doubles it, up to a day.
const RETRY_SECONDS: i64 = 60;
/// The longest wait of work that failed, in seconds.
const MAX_RETRY_SECONDS: i64 = 86_400;

/// The kinds of work that this runner does. Deliveries, mails and host names have workers of their own.
const KINDS: &[Work] = &[
    Work::Subscription,
    Work::Schedule,
    Work::Invoice,
    Work::Payment,
    Work::TestClock,
    Work::Session,
    Work::Quote,
    Work::SignIn,
    Work::Sweep,
    Work::Books,
];

/// What a run came to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Ran {
    /// Pieces of work that were done.
    pub done: u64,
    /// Pieces of work that failed and will be tried again.
    pub failed: u64,
}

impl App {
    /// Wakes whoever waits for work on this node.
    pub(crate) fn wake(&self) {
        self.inner.wake.notify_one();
    }

    /// Who does work that nobody asked for at the moment.
    pub(crate) fn keeper(tx: &mut Tx<'_>) -> Result<Caller> {
        let id = tx.organization().clone();
        let organization = tx.get::<Organization>(id.as_str())?;
        let found = organization.ok_or(billfold_domain::Refusal::NotFound(billfold_domain::ids::Noun::Organization))?;
        Ok(Caller { actor: "billfold".to_owned(), ..crate::organizations::operator(&id, found.value.mode) })
    }
}

/// Does what is due by real time until nothing is left; `seen` is told after each
/// batch. Memory is bounded by one batch.
///
/// # Errors
/// A fault of the database while looking for work; failures of single pieces are
/// counted and logged.
pub async fn run_due(app: &App, mut seen: impl FnMut(Ran)) -> Result<Ran> {
    let mut total = Ran { done: crate::noticed::write(app).await?, ..Ran::default() };
    loop {
        let now_us = app.now().as_microsecond();
        let batch = app.store().look(move |lookup| Ok::<_, Error>(lookup.due(KINDS, now_us, BATCH)?)).await?;
        if batch.is_empty() {
            return Ok(total);
        }
        let ran = run_batch(app, batch).await;
        total.done += ran.done;
        total.failed += ran.failed;
        seen(total);
    }
}

/// How many pieces of work are due by real time.
///
/// # Errors
/// A fault of the database.
pub async fn count_due(app: &App) -> Result<u64> {
    let now_us = app.now().as_microsecond();
    app.store().look(move |lookup| Ok::<_, Error>(lookup.count_due(KINDS, now_us)?)).await
}

async fn run_batch(app: &App, batch: Vec<Due>) -> Ran {
    let mut ran = Ran::default();
    let mut running: JoinSet<bool> = JoinSet::new();
    for due in batch {
        while running.len() >= BESIDE {
            note(&mut ran, running.join_next().await);
        }
        let app = app.clone();
        running.spawn(async move { run_or_postpone(&app, &due).await });
    }
    while let Some(outcome) = running.join_next().await {
        note(&mut ran, Some(outcome));
    }
    ran
}

fn note(ran: &mut Ran, outcome: Option<std::result::Result<bool, tokio::task::JoinError>>) {
    match outcome {
        Some(Ok(true)) => ran.done += 1,
        Some(Ok(false) | Err(_)) => ran.failed += 1,
        None => {}
    }
}

/// Does one piece of work; what fails is put off, so that it is in nobody's way.
async fn run_or_postpone(app: &App, due: &Due) -> bool {
    let Err(error) = run_one(app, due).await else { return true };
    tracing::error!(
        organization = %due.organization,
        work = due.work.word(),
        subject = due.subject,
        tries = due.tries,
        error = ?error,
        "work failed and is put off"
    );
    let until_us = app.now().as_microsecond().saturating_add(wait_seconds(due.tries).saturating_mul(1_000_000));
    let late = due.clone();
    let put_off = app.store().write(&due.organization, move |tx| Ok::<_, Error>(tx.take(&late, until_us)?)).await;
    if let Err(error) = put_off {
        tracing::error!(error = ?error, "work that failed could not be put off");
    }
    false
}

fn wait_seconds(tries: u32) -> i64 {
    let doubled = RETRY_SECONDS.checked_shl(tries.min(16)).unwrap_or(MAX_RETRY_SECONDS);
    doubled.clamp(RETRY_SECONDS, MAX_RETRY_SECONDS)
}

async fn run_one(app: &App, due: &Due) -> Result<()> {
    match due.work {
        Work::Payment => {
            let payment = PaymentId::stored(due.subject.clone());
            crate::payments::settle(app, &due.organization, &payment).await.map(drop)
        }
        Work::TestClock => crate::test_clocks::run(app, &due.organization, &due.subject).await,
        Work::SignIn => crate::sign_in_codes::sending::send(app, &due.organization, &due.subject).await,
        Work::Subscription | Work::Schedule | Work::Invoice | Work::Session | Work::Quote | Work::Books => {
            let now = app.now();
            let (task, todo) = (app.clone(), due.clone());
            let payments = app
                .store()
                .write(&due.organization, move |tx| {
                    let by = App::keeper(tx)?;
                    due_now(&Act::at(&task, &by, now, None), tx, &todo)
                })
                .await?;
            settle_all(app, &due.organization, &payments).await
        }
        Work::Sweep => crate::sweeps::run(app, &due.organization).await,
        Work::Delivery | Work::Mail | Work::Domain => Ok(()),
    }
}

/// Does one piece of work inside a transaction, at the time of the act; answers
/// the payments that are to be settled after the commit.
pub(crate) fn due_now(act: &Act, tx: &mut Tx<'_>, due: &Due) -> Result<Vec<PaymentId>> {
    match due.work {
        Work::Subscription => crate::subscriptions::due(act, tx, &due.subject),
        Work::Schedule => crate::schedules::due(act, tx, &due.subject),
        Work::Invoice => crate::invoices::collection::due(act, tx, &due.subject),
        Work::Session => crate::sessions::outcomes::due(act, tx, &due.subject).map(|()| Vec::new()),
        Work::Quote => crate::quotes::due(act, tx, &due.subject).map(|()| Vec::new()),
        Work::Books => crate::privacy::books_due(act, tx, &due.subject).map(|()| Vec::new()),
        Work::Payment => Ok(vec![PaymentId::stored(due.subject.clone())]),
        Work::TestClock | Work::Delivery | Work::Mail | Work::SignIn | Work::Sweep | Work::Domain => Ok(Vec::new()),
    }
}

/// Settles payments one after the other.
pub(crate) async fn settle_all(app: &App, organization: &OrganizationId, payments: &[PaymentId]) -> Result<()> {
    for payment in payments {
        crate::payments::settle(app, organization, payment).await?;
    }
    Ok(())
}

/// Does what becomes due until told to stop.
pub async fn keep_running(app: App, stop: impl Future<Output = ()>) {
    let mut stop = std::pin::pin!(stop);
    loop {
        if let Err(error) = run_due(&app, |_| ()).await {
            tracing::error!(error = ?error, "looking for work failed");
        }
        tokio::select! {
            () = &mut stop => {
                if let Err(error) = crate::noticed::write(&app).await {
                    tracing::error!(error = ?error, "refusals were not written to the audit log");
                }
                return;
            }
            () = app.inner.wake.notified() => {}
            () = tokio::time::sleep(Duration::from_secs(LOOK_SECONDS)) => {}
        }
    }
}

/// A time in microseconds of Unix time.
pub(crate) fn time_of(at_us: i64) -> Timestamp {
    Timestamp::from_microsecond(at_us).unwrap_or(Timestamp::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn work_that_fails_waits_twice_as_long_each_time_up_to_a_day() {
        assert_eq!([0, 1, 2, 5].map(wait_seconds), [60, 120, 240, 1_920]);
        assert_eq!([11, 16, 40].map(wait_seconds), [86_400; 3]);
    }
}
