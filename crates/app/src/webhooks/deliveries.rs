//! What became of events on their way, and sending them again.

use billfold_domain::events::{Event, EventKind};
use billfold_domain::ids::{DeliveryId, EventId, Noun, WebhookEndpointId};
use billfold_domain::keys::{Access, Resource};
use billfold_domain::webhooks::{Delivery, DeliveryState, Dialect, Endpoint, attempts};
use billfold_domain::{Obstacle, Refusal};
use billfold_store::{Filter, Page, Query, Sort, Stored, Test, Tx, Work};
use jiff::{SignedDuration, Timestamp};

use super::fanning::{planned, subject};
use super::is_on;
use crate::errors::Result;
use crate::{App, Caller, Column};

/// How many events of a time range are planned in one transaction.
const REPLAY_BATCH: u32 = 200;

/// The columns that lists of deliveries filter and sort by.
pub mod columns {
    use billfold_store::Column;

    /// In whose form the event is written.
    pub const DIALECT: Column = Column::Path("dialect");
    /// The event.
    pub const EVENT: Column = Column::Path("event");
    /// The event's kind, as its word.
    pub const KIND: Column = Column::Path("kind");
    /// The record that the event is about.
    pub const SUBJECT: Column = Column::Path("subject");
    /// The endpoint.
    pub const ENDPOINT: Column = Column::Path("endpoint");
    /// How far it is, as its word.
    pub const STATE: Column = Column::Path("state");
    /// The address.
    pub const URL: Column = Column::Path("url");
    /// When it last changed, as `domain::stored::time_text`.
    pub const UPDATED: Column = Column::Path("updated");
}

fn filter(column: Column, value: &str, negated: bool) -> Filter {
    Filter { column, test: Test::AnyOf(vec![value.to_owned()]), negated }
}

/// A page of the deliveries to endpoints of a dialect.
///
/// # Errors
/// [`Refusal::Forbidden`] without a key for it.
pub async fn list(app: &App, caller: &Caller, dialect: Dialect, mut query: Query) -> Result<Page<Delivery>> {
    caller.require(Resource::Webhooks, Access::Read)?;
    query.filters.push(filter(columns::DIALECT, dialect.word(), false));
    app.store().read(&caller.organization, move |tx| Ok(tx.list(&query)?)).await
}

/// One delivery to an endpoint of a dialect, with its event where that is still
/// kept.
///
/// # Errors
/// [`Refusal::Forbidden`] without a key for it; [`Refusal::NotFound`].
pub async fn get(
    app: &App,
    caller: &Caller,
    dialect: Dialect,
    id: &DeliveryId,
) -> Result<(Stored<Delivery>, Option<Event>)> {
    caller.require(Resource::Webhooks, Access::Read)?;
    let id = id.clone();
    app.store()
        .read(&caller.organization, move |tx| {
            let delivery = found(tx, dialect, &id)?;
            let event = tx.get::<Event>(delivery.value.event.as_str())?.map(|event| event.value);
            Ok((delivery, event))
        })
        .await
}

fn found(tx: &mut Tx<'_>, dialect: Dialect, id: &DeliveryId) -> Result<Stored<Delivery>> {
    let delivery = tx.get::<Delivery>(id.as_str())?.filter(|delivery| delivery.value.dialect == dialect);
    delivery.ok_or_else(|| Refusal::NotFound(Noun::Delivery).into())
}

/// Sends an event to its endpoint again, now and with all its attempts.
///
/// # Errors
/// [`Refusal::Forbidden`] without a key for it; [`Refusal::NotFound`];
/// [`Refusal::StateForbids`] when the endpoint is switched off or gone.
pub async fn resend(app: &App, caller: &Caller, dialect: Dialect, id: &DeliveryId) -> Result<()> {
    caller.require(Resource::Webhooks, Access::Write)?;
    let (task, id) = (app.clone(), id.clone());
    app.store()
        .write(&caller.organization, move |tx| {
            let delivery = found(tx, dialect, &id)?;
            let endpoint = tx.get_locked::<Endpoint>(delivery.value.endpoint.as_str())?;
            if !endpoint.is_some_and(|endpoint| is_on(&endpoint.value)) {
                return Err(Refusal::StateForbids(Obstacle::EndpointDisabled).into());
            }
            repeat(tx, delivery, task.now(), task.now())
        })
        .await
}

fn repeat(tx: &mut Tx<'_>, delivery: Stored<Delivery>, at: Timestamp, now: Timestamp) -> Result<()> {
    let next = attempts::again(&delivery.value, now);
    tx.plan(Work::Delivery, &subject(&next), None, at.as_microsecond())?;
    mark_undelivered(tx, &next.event)?;
    tx.update(delivery.rev, next)?;
    Ok(())
}

/// Sends one event to an endpoint, whether it was sent before or not.
///
/// # Errors
/// As [`replay`]; [`Refusal::NotFound`] for the event.
pub async fn send(app: &App, caller: &Caller, event: &EventId, endpoint: &WebhookEndpointId) -> Result<()> {
    caller.require(Resource::Webhooks, Access::Write)?;
    let (task, event, endpoint) = (app.clone(), event.clone(), endpoint.clone());
    app.store()
        .write(&caller.organization, move |tx| {
            let endpoint = takes(tx, &endpoint)?;
            let event = tx.get::<Event>(event.as_str())?.ok_or(Refusal::NotFound(Noun::Event))?;
            let now = task.now();
            send_to(&task, tx, &event.value, &endpoint, (now, now))
        })
        .await
}

/// The endpoint, which is there and switched on.
fn takes(tx: &mut Tx<'_>, id: &WebhookEndpointId) -> Result<Endpoint> {
    let endpoint = tx.get_locked::<Endpoint>(id.as_str())?.ok_or(Refusal::NotFound(Noun::WebhookEndpoint))?;
    if is_on(&endpoint.value) {
        Ok(endpoint.value)
    } else {
        Err(Refusal::StateForbids(Obstacle::EndpointDisabled).into())
    }
}

fn send_to(
    app: &App,
    tx: &mut Tx<'_>,
    event: &Event,
    endpoint: &Endpoint,
    (at, now): (Timestamp, Timestamp),
) -> Result<()> {
    let earlier =
        [filter(columns::EVENT, event.id.as_str(), false), filter(columns::ENDPOINT, endpoint.id.as_str(), false)];
    let query = Query { filters: earlier.to_vec(), limit: 1, ..Query::default() };
    match tx.list::<Delivery>(&query)?.items.into_iter().next() {
        Some(delivery) => repeat(tx, delivery, at, now),
        None => {
            let delivery = planned(app, event, endpoint, now);
            tx.plan(Work::Delivery, &subject(&delivery), None, at.as_microsecond())?;
            tx.insert(delivery)?;
            mark_undelivered(tx, &event.id)
        }
    }
}

/// Sends the events of a time range to an endpoint, those that it wants, in the
/// order in which they were noted; answers how many. Both ends are included.
///
/// # Errors
/// [`Refusal::Forbidden`] without a key for it; [`Refusal::NotFound`];
/// [`Refusal::StateForbids`] when the endpoint is switched off.
pub async fn replay(
    app: &App,
    caller: &Caller,
    endpoint: &WebhookEndpointId,
    (from, to): (Timestamp, Timestamp),
) -> Result<u64> {
    caller.require(Resource::Webhooks, Access::Write)?;
    let (mut planned, mut seen) = (0, 0);
    loop {
        let (task, endpoint) = (app.clone(), endpoint.clone());
        let (offset, done) = (seen, planned);
        let (batch, more) = app
            .store()
            .write(&caller.organization, move |tx| {
                let endpoint = takes(tx, &endpoint)?;
                let bound = |time| Some(billfold_domain::stored::time_text(time));
                let range = Test::Range { min: bound(from), max: bound(to) };
                let query = Query {
                    filters: vec![Filter { column: Column::Created, test: range, negated: false }],
                    sort: vec![
                        Sort { column: Column::Created, descending: false },
                        Sort { column: Column::Id, descending: false },
                    ],
                    limit: REPLAY_BATCH,
                    offset,
                    ..Query::default()
                };
                let events = tx.list::<Event>(&query)?.items;
                let mut sent: u64 = 0;
                for event in &events {
                    let word = task.webhooks().word(endpoint.dialect, event.value.kind);
                    if event.value.after.is_some() && word.is_some_and(|word| endpoint.wants(word)) {
                        let place = i64::try_from(done + sent).unwrap_or(i64::MAX);
                        let now = task.now();
                        // A microsecond apart, so that they are taken in this order.
                        let at = now.checked_add(SignedDuration::from_micros(place)).unwrap_or(now);
                        send_to(&task, tx, &event.value, &endpoint, (at, now))?;
                        sent += 1;
                    }
                }
                Ok::<_, crate::Error>((sent, events.len()))
            })
            .await?;
        planned += batch;
        let more = u32::try_from(more).unwrap_or(u32::MAX);
        seen += more;
        if more < REPLAY_BATCH {
            return Ok(planned);
        }
    }
}

fn mark_undelivered(tx: &mut Tx<'_>, id: &EventId) -> Result<()> {
    match tx.get_locked::<Event>(id.as_str())? {
        Some(event) if !event.value.undelivered => {
            tx.update(event.rev, Event { undelivered: true, ..event.value })?;
            Ok(())
        }
        _ => Ok(()),
    }
}

/// Notes on an event that every endpoint took it, once that is so.
pub(super) fn settle(tx: &mut Tx<'_>, id: &EventId) -> Result<()> {
    let Some(event) = tx.get_locked::<Event>(id.as_str())?.filter(|event| event.value.undelivered) else {
        return Ok(());
    };
    let open =
        [filter(columns::EVENT, id.as_str(), false), filter(columns::STATE, DeliveryState::Delivered.word(), true)];
    if tx.count::<Delivery>(&open, None)? == 0 {
        tx.update(event.rev, Event { undelivered: false, ..event.value })?;
    }
    Ok(())
}

/// How many endpoints have yet to take each of these events.
///
/// # Errors
/// A fault of the database.
pub(crate) fn pending(tx: &mut Tx<'_>, events: &[&Event]) -> Result<Vec<u32>> {
    let mut counts = Vec::with_capacity(events.len());
    for event in events {
        // Most events are with everybody who wants them, and need no look.
        let count = if event.undelivered {
            let pending = DeliveryState::Pending.word();
            let open = [filter(columns::EVENT, event.id.as_str(), false), filter(columns::STATE, pending, false)];
            tx.count::<Delivery>(&open, None)?
        } else {
            0
        };
        counts.push(u32::try_from(count).unwrap_or(u32::MAX));
    }
    Ok(counts)
}

/// The fact that an event was given up.
pub(super) const GIVEN_UP: EventKind = EventKind::DeliveryFailed;
