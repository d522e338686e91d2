//! What has had its time goes: stored answers, sessions, tokens, deliveries.
//!
//! One piece of work for each organization, done every hour in small commits, so
//! that nobody waits for it. Events stay: they are the record of who did what.

use billfold_domain::credentials::AccessToken;
use billfold_domain::ids::OrganizationId;
use billfold_domain::meters::{IDENTIFIER_SECONDS, MAX_PAST_SECONDS};
use billfold_domain::sessions::Session;
use billfold_domain::stored::time_text;
use billfold_domain::webhooks::{Delivery, DeliveryState};
use billfold_store::{Column, Document, Filter, Query, Sort, Stored, Test, Tx, Work};
use jiff::Timestamp;

use crate::App;
use crate::errors::{Error, Result};
use crate::idempotency::ANSWER_LIFE_SECONDS;

/// How long a session is kept after it was made, in seconds: 30 days, as its address
/// and browser are of a person.
const SESSION_KEPT_SECONDS: i64 = 30 * 86_400;
/// How long a token is kept after it ended, in seconds.
const TOKEN_KEPT_SECONDS: i64 = 86_400;
/// How long what was delivered is kept, in seconds.
const DELIVERY_KEPT_SECONDS: i64 = 30 * 86_400;
/// How long a report of usage is kept after it came in, in seconds: as long as the longest
/// period of a price, three years, and as long after it as usage can be reported.
const REPORT_KEPT_SECONDS: i64 = 3 * 366 * 86_400 + MAX_PAST_SECONDS;
/// The time between two sweeps of an organization, in seconds.
const EVERY_SECONDS: i64 = 3_600;
/// The wait before a sweep goes on that has more to do, in seconds.
const MORE_SECONDS: i64 = 1;
/// How many records of a kind one commit looks at.
const MAX_LOOKED_AT: u32 = 200;
/// How many pages of records that cannot go yet a sweep passes over.
const MAX_PAGES: u32 = 5;

/// Plans an organization's first sweep.
pub(crate) fn begin(tx: &mut Tx<'_>, now: Timestamp) -> Result<()> {
    let subject = tx.organization().clone();
    let at_us = now.as_microsecond().saturating_add(EVERY_SECONDS * 1_000_000);
    Ok(tx.plan(Work::Sweep, subject.as_str(), None, at_us)?)
}

/// Sweeps an organization once, and plans the next time.
///
/// # Errors
/// A fault of the database.
pub(crate) async fn run(app: &App, organization: &OrganizationId) -> Result<()> {
    let now = app.now();
    let mut has_more = false;
    has_more |= one(app, organization, move |tx| answers(tx, now)).await?;
    has_more |= one(app, organization, move |tx| sessions(tx, now)).await?;
    has_more |= one(app, organization, move |tx| tokens(tx, now)).await?;
    has_more |= one(app, organization, move |tx| deliveries(tx, now)).await?;
    has_more |= one(app, organization, move |tx| reports(tx, now)).await?;
    let wait_seconds = if has_more { MORE_SECONDS } else { EVERY_SECONDS };
    let next_us = now.as_microsecond().saturating_add(wait_seconds * 1_000_000);
    app.store()
        .write(organization, move |tx| {
            let subject = tx.organization().clone();
            Ok::<_, Error>(tx.plan(Work::Sweep, subject.as_str(), None, next_us)?)
        })
        .await
}

/// One kind in one commit; answers whether there is more to do.
async fn one<F>(app: &App, organization: &OrganizationId, work: F) -> Result<bool>
where
    F: Fn(&mut Tx<'_>) -> Result<bool> + Send + 'static,
{
    app.store().write(organization, work).await
}

fn answers(tx: &mut Tx<'_>, now: Timestamp) -> Result<bool> {
    tx.sweep_answers(now.as_microsecond().saturating_sub(ANSWER_LIFE_SECONDS * 1_000_000))?;
    Ok(false)
}

fn sessions(tx: &mut Tx<'_>, now: Timestamp) -> Result<bool> {
    sweep::<Session>(tx, ago(now, SESSION_KEPT_SECONDS), |tx, found| {
        if found.value.is_live(now) {
            return Ok(false);
        }
        crate::sessions::forget(tx, &found.value)?;
        Ok(true)
    })
}

fn tokens(tx: &mut Tx<'_>, now: Timestamp) -> Result<bool> {
    let ended = ago(now, TOKEN_KEPT_SECONDS);
    sweep::<AccessToken>(tx, ended, |_, found| Ok(found.value.expires < ended))
}

fn deliveries(tx: &mut Tx<'_>, now: Timestamp) -> Result<bool> {
    sweep::<Delivery>(tx, ago(now, DELIVERY_KEPT_SECONDS), |_, found| {
        Ok(found.value.state != DeliveryState::Pending && found.value.next_attempt.is_none())
    })
}

fn reports(tx: &mut Tx<'_>, now: Timestamp) -> Result<bool> {
    let before_us = |seconds| ago(now, seconds).as_microsecond();
    Ok(tx.sweep_reports(before_us(REPORT_KEPT_SECONDS), before_us(IDENTIFIER_SECONDS), MAX_LOOKED_AT)?)
}

fn ago(now: Timestamp, seconds: i64) -> Timestamp {
    now.checked_sub(jiff::SignedDuration::from_secs(seconds)).unwrap_or(Timestamp::MIN)
}

/// Deletes the oldest records made before a time that may go. Those that may not yet
/// are passed over, some pages of them; answers whether a full page went.
fn sweep<T: Document>(
    tx: &mut Tx<'_>,
    before: Timestamp,
    may_go: impl Fn(&mut Tx<'_>, &Stored<T>) -> Result<bool>,
) -> Result<bool> {
    let test = Test::Range { min: None, max: Some(time_text(before)) };
    let filters = vec![Filter { column: Column::Created, test, negated: false }];
    let sort = vec![Sort { column: Column::Created, descending: false }];
    let mut query = Query { filters, sort, limit: MAX_LOOKED_AT, ..Query::default() };
    for _ in 0..MAX_PAGES {
        let page = tx.list::<T>(&query)?;
        let looked_at = u32::try_from(page.items.len()).unwrap_or(MAX_LOOKED_AT);
        let mut gone = 0;
        for found in &page.items {
            if may_go(tx, found)? {
                tx.delete::<T>(found.rev, found.value.id())?;
                gone += 1;
            }
        }
        if looked_at < MAX_LOOKED_AT {
            return Ok(false);
        }
        if gone > 0 {
            return Ok(true);
        }
        query.offset += looked_at;
    }
    Ok(false)
}
