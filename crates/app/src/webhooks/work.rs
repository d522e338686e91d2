//! What a worker that delivers asks for: what is due, a delivery to send, and a
//! place for how that went.

use billfold_domain::events::{Event, EventKind};
use billfold_domain::ids::{DeliveryId, EventId, Noun, OrganizationId, WebhookEndpointId};
use billfold_domain::webhooks::{Delivery, DeliveryState, Endpoint, EndpointState, Outcome, Trouble, attempts};
use billfold_store::{Due, Stored, Tx, Work};
use jiff::Timestamp;

use super::deliveries::{GIVEN_UP, pending, settle};
use super::fanning::{parts, subject};
use super::forms::Told;
use super::is_on;
use super::sealing::signatures;
use crate::errors::{Error, Result};
use crate::{App, Caller};

/// The kinds of work that are done here.
const KINDS: &[Work] = &[Work::Delivery];
/// How often the time of a delivery that is taken in vain is doubled.
const MAX_LEASE_DOUBLINGS: u32 = 10;
/// How we call ourselves to receivers.
const USER_AGENT: &str = concat!("Billfold/", env!("CARGO_PKG_VERSION"));

/// A delivery whose time has come.
#[derive(Clone, Debug)]
pub struct DueDelivery {
    due: Due,
    /// The organization.
    pub organization: OrganizationId,
    /// The endpoint that it goes to.
    pub endpoint: WebhookEndpointId,
    /// The record that its event is about.
    pub record: String,
    /// The delivery.
    pub delivery: DeliveryId,
}

/// A request to send, whole and signed.
pub struct Task {
    /// The organization.
    pub organization: OrganizationId,
    /// The delivery.
    pub delivery: DeliveryId,
    /// The endpoint.
    pub endpoint: WebhookEndpointId,
    /// The event, the same in every attempt.
    pub event: EventId,
    /// Where it goes.
    pub url: String,
    /// The headers, without those of the transport.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Vec<u8>,
    /// When it was signed.
    pub at: Timestamp,
}

impl std::fmt::Debug for Task {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // Headers and body are the merchant's.
        f.debug_struct("Task").field("delivery", &self.delivery).field("event", &self.event).finish_non_exhaustive()
    }
}

/// Deliveries whose time has come, the earliest first, of any organization.
///
/// # Errors
/// A fault of the database.
pub async fn due(app: &App, limit: u32) -> Result<Vec<DueDelivery>> {
    let now_us = app.now().as_microsecond();
    let found = app.store().look(move |lookup| Ok::<_, Error>(lookup.due(KINDS, now_us, limit)?)).await?;
    let read = |due: Due| {
        let (endpoint, record, delivery) = parts(&due.subject)?;
        Some(DueDelivery {
            organization: due.organization.clone(),
            endpoint: WebhookEndpointId::stored(endpoint),
            delivery: DeliveryId::stored(delivery),
            record: record.to_owned(),
            due,
        })
    };
    Ok(found.into_iter().filter_map(read).collect())
}

/// Puts deliveries of one organization off, each to a time of its own, because their
/// endpoint has enough to do: so they are in nobody's way.
///
/// # Errors
/// A fault of the database.
pub async fn put_off(app: &App, organization: &OrganizationId, late: Vec<(DueDelivery, Timestamp)>) -> Result<()> {
    app.store()
        .write(organization, move |tx| {
            for (one, until) in &late {
                tx.take(&one.due, until.as_microsecond())?;
            }
            Ok::<_, Error>(())
        })
        .await
}

/// What was taken in a transaction, before it is written and signed.
struct Taken {
    delivery: Stored<Delivery>,
    endpoint: Endpoint,
    event: Event,
    pending: u32,
    caller: Caller,
}

/// Takes a delivery for so many seconds, and longer each time that it was taken in
/// vain, writes it in its endpoint's form and signs it. None when there is nothing to
/// send any more.
///
/// # Errors
/// A fault of the database.
pub async fn begin(app: &App, due: &DueDelivery, lease_seconds: i64) -> Result<Option<Task>> {
    let lease_seconds = lease_seconds.saturating_mul(1 << due.due.tries.min(MAX_LEASE_DOUBLINGS));
    let until_us = app.now().as_microsecond().saturating_add(lease_seconds.saturating_mul(1_000_000));
    let (task, one) = (app.clone(), due.clone());
    let taken = app.store().write(&due.organization, move |tx| take(&task, tx, &one, until_us)).await?;
    let Some(Taken { delivery, endpoint, event, pending, caller }) = taken else { return Ok(None) };
    let told = Told { event, pending, version: endpoint.version.clone() };
    let written = match app.webhooks().of(endpoint.dialect) {
        Some(form) => form.write(app, &caller, &told).await,
        None => Ok(None),
    };
    let now = app.now();
    let delivery = delivery.value;
    let mut request = Task {
        organization: due.organization.clone(),
        delivery: delivery.id,
        endpoint: endpoint.id.clone(),
        event: delivery.event,
        url: endpoint.url.clone(),
        headers: Vec::new(),
        body: Vec::new(),
        at: now,
    };
    match written {
        Ok(Some(body)) => request.body = body,
        Ok(None) | Err(Error::Refused(_)) => {
            // A later program may know how to write it: it is tried again.
            finish(app, &request, Outcome { at: now, took_ms: 0, result: Err(Trouble::Unwritten) }).await?;
            return Ok(None);
        }
        Err(fault) => return Err(fault),
    }
    let open = |sealed: &str| app.open_text(&due.organization, &endpoint.id, sealed);
    let secrets: Vec<String> = endpoint.live_secrets(now).filter_map(|secret| open(&secret.sealed)).collect();
    for header in endpoint.headers.iter().filter(|header| header.active) {
        request.headers.extend(open(&header.sealed).map(|value| (header.name.clone(), value)));
    }
    if !request.headers.iter().any(|(name, _)| name.eq_ignore_ascii_case("user-agent")) {
        request.headers.push(("user-agent".to_owned(), USER_AGENT.to_owned()));
    }
    request.headers.push(("content-type".to_owned(), "application/json; charset=utf-8".to_owned()));
    request.headers.extend(signatures(&secrets, request.event.as_str(), now, &request.body));
    Ok(Some(request))
}

fn take(app: &App, tx: &mut Tx<'_>, due: &DueDelivery, until_us: i64) -> Result<Option<Taken>> {
    if !tx.take(&due.due, until_us)? {
        return Ok(None);
    }
    let Some(delivery) = tx.get::<Delivery>(due.delivery.as_str())? else {
        tx.unplan(Work::Delivery, &due.due.subject)?;
        return Ok(None);
    };
    if delivery.value.state != DeliveryState::Pending {
        tx.unplan(Work::Delivery, &due.due.subject)?;
        return Ok(None);
    }
    let endpoint = tx.get::<Endpoint>(due.endpoint.as_str())?;
    let event = tx.get::<Event>(delivery.value.event.as_str())?;
    let (Some(endpoint), Some(event)) = (endpoint, event) else {
        // Nobody waits for it any more, or there is nothing left to say.
        let event = delivery.value.event.clone();
        tx.unplan(Work::Delivery, &due.due.subject)?;
        tx.delete::<Delivery>(delivery.rev, due.delivery.as_str())?;
        settle(tx, &event)?;
        return Ok(None);
    };
    if !is_on(&endpoint.value) {
        tx.unplan(Work::Delivery, &due.due.subject)?;
        let next = attempts::given_up(&delivery.value, app.now());
        tx.update(delivery.rev, next)?;
        return Ok(None);
    }
    let pending = pending(tx, &[&event.value])?.first().copied().unwrap_or(1);
    let caller = App::keeper(tx)?;
    Ok(Some(Taken { delivery, endpoint: endpoint.value, event: event.value, pending, caller }))
}

/// Notes how an attempt went, plans the next one, and switches an endpoint off that
/// is gone or has failed for five days.
///
/// # Errors
/// A fault of the database.
pub async fn finish(app: &App, task: &Task, outcome: Outcome) -> Result<()> {
    let (work, random) = (app.clone(), app.any_number());
    let (delivery, endpoint) = (task.delivery.clone(), task.endpoint.clone());
    app.store()
        .write(&task.organization, move |tx| {
            let Some(current) = tx.get::<Delivery>(delivery.as_str())? else { return Ok(()) };
            let now = work.now();
            let before = current.value.state;
            let next = attempts::after(&current.value, &outcome, now, random);
            let (state, event, name) = (next.state, next.event.clone(), subject(&next));
            let next_us = next.next_attempt.map(Timestamp::as_microsecond);
            tx.update(current.rev, next)?;
            if before == DeliveryState::Delivered {
                return Ok(());
            }
            match next_us {
                Some(at_us) => tx.plan(Work::Delivery, &name, None, at_us)?,
                None => tx.unplan(Work::Delivery, &name)?,
            }
            let by = App::keeper(tx)?;
            match state {
                DeliveryState::Delivered => settle(tx, &event)?,
                DeliveryState::Failed => {
                    tx.emit(work.event(&by, GIVEN_UP, Noun::Delivery, delivery.as_str()))?;
                }
                DeliveryState::Pending => {}
            }
            judge_endpoint(&work, &by, tx, &endpoint, &outcome)
        })
        .await
}

fn judge_endpoint(
    app: &App,
    caller: &Caller,
    tx: &mut Tx<'_>,
    id: &WebhookEndpointId,
    outcome: &Outcome,
) -> Result<()> {
    // What we cannot write is no failure of the endpoint's.
    if outcome.result == Err(Trouble::Unwritten) {
        return Ok(());
    }
    let Some(endpoint) = tx.get::<Endpoint>(id.as_str())? else { return Ok(()) };
    let Some(next) = attempts::endpoint_after(&endpoint.value, attempts::judge(outcome), app.now()) else {
        return Ok(());
    };
    if next.state == EndpointState::Disabled {
        tracing::warn!(
            organization = %caller.organization,
            endpoint = %id,
            why = next.disabled_because.as_deref().unwrap_or_default(),
            "a webhook endpoint was switched off"
        );
        tx.emit(app.event(caller, EventKind::WebhookEndpointDisabled, Noun::WebhookEndpoint, id.as_str()))?;
    }
    tx.update(endpoint.rev, next)?;
    Ok(())
}
