//! Claims of host names, looked up.

use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use billfold_app::domains::{self, Check, Record, Seen, Waiting};
use billfold_app::{App, Error};
use tokio::task::JoinSet;
use tokio::time::sleep;

use crate::dns::TextRecords;

/// How many claims are looked up at a time.
const BATCH: u32 = 32;
/// How often other nodes' claims are looked for, in seconds.
const TICK_SECONDS: u64 = 15;

/// Looks up what becomes due until told to stop.
pub async fn keep_checking(app: App, dns: Arc<dyn TextRecords>, stop: impl Future<Output = ()>) {
    let mut planned = app.planned();
    let mut stop = std::pin::pin!(stop);
    loop {
        planned.borrow_and_update();
        tokio::select! {
            () = &mut stop => return,
            outcome = run_due(&app, &dns) => {
                if let Err(error) = outcome {
                    tracing::error!(error = ?error, "host names that are due cannot be looked up");
                }
            }
        }
        tokio::select! {
            () = &mut stop => return,
            changed = planned.changed() => {
                if changed.is_err() {
                    return;
                }
            }
            () = sleep(Duration::from_secs(TICK_SECONDS)) => {}
        }
    }
}

/// Looks up what is due now; answers how many names that were.
///
/// # Errors
/// A fault of the database.
pub async fn run_due(app: &App, dns: &Arc<dyn TextRecords>) -> Result<usize, Error> {
    let mut looked_up = 0;
    loop {
        let batch = domains::due(app, BATCH).await?;
        if batch.is_empty() {
            return Ok(looked_up);
        }
        let mut running = JoinSet::new();
        for waiting in batch {
            let (app, dns) = (app.clone(), Arc::clone(dns));
            running.spawn(async move { check(&app, dns.as_ref(), &waiting).await });
        }
        while let Some(ended) = running.join_next().await {
            // What was taken has its next time, also where the look-up panicked.
            looked_up += usize::from(ended.unwrap_or(Ok(true))?);
        }
    }
}

/// One look-up; whether there was something to look for.
async fn check(app: &App, dns: &dyn TextRecords, waiting: &Waiting) -> Result<bool, Error> {
    let Some(check) = domains::begin(app, waiting).await? else { return Ok(false) };
    let seen = found(dns, &check).await;
    domains::finish(app, &check, seen).await?;
    Ok(true)
}

async fn found(dns: &dyn TextRecords, check: &Check) -> Seen {
    match is_published(dns, &check.record).await {
        Ok(true) => Seen::Record,
        Ok(false) => Seen::Nothing,
        Err(reason) => {
            tracing::debug!(host = check.host().as_str(), reason, "a host name cannot be looked up");
            Seen::Nothing
        }
    }
}

/// Whether a record is published now.
///
/// # Errors
/// Why nobody could say.
pub async fn is_published(dns: &dyn TextRecords, record: &Record) -> Result<bool, String> {
    let texts = dns.texts(&record.name).await.map_err(|error| error.to_string())?;
    Ok(texts.iter().any(|text| text.trim() == record.value))
}
