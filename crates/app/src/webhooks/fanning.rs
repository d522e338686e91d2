//! From a fact to the endpoints that want to know it.

use billfold_domain::events::Event;
use billfold_domain::ids::{DeliveryId, IdStyle};
use billfold_domain::webhooks::endpoints::MAX_ENDPOINTS;
use billfold_domain::webhooks::{Delivery, DeliveryState, Endpoint};
use billfold_store::{Column, Filter, Query, Scroll, Stored, Tx, Work};
use jiff::Timestamp;

use crate::App;
use crate::errors::Result;

/// Plans the delivery of an event to each endpoint that wants it, in the
/// transaction of the event. Deliveries run on real time, whichever clock the
/// event's record lives by.
pub(crate) fn fan_out(app: &App, tx: &mut Tx<'_>, event: &mut Event) -> Result<()> {
    let forms = app.webhooks();
    if event.after.is_none() || !forms.tell_of(event.kind) {
        return Ok(());
    }
    let all = Scroll { limit: MAX_ENDPOINTS, ..Scroll::default() };
    let Some(endpoints) = tx.scroll::<Endpoint>(&all)? else { return Ok(()) };
    let now = app.now();
    for endpoint in endpoints.items {
        let wanted =
            forms.word(endpoint.value.dialect, event.kind).is_some_and(|word| match event.kind.is_by_name_only() {
                true => endpoint.value.names(word),
                false => endpoint.value.wants(word),
            });
        if wanted {
            plan(tx, planned(app, event, &endpoint.value, now), now)?;
            event.undelivered = true;
        }
    }
    Ok(())
}

/// A delivery that was not tried yet.
pub(super) fn planned(app: &App, event: &Event, endpoint: &Endpoint, now: Timestamp) -> Delivery {
    Delivery {
        id: DeliveryId::generate(IdStyle::Crockford, app.next_ordered()),
        event: event.id.clone(),
        kind: event.kind,
        subject: event.subject.clone(),
        endpoint: endpoint.id.clone(),
        dialect: endpoint.dialect,
        url: endpoint.url.clone(),
        state: DeliveryState::Pending,
        tried: 0,
        attempted: 0,
        attempts: Vec::new(),
        answer: None,
        next_attempt: Some(now),
        created: now,
        updated: now,
    }
}

fn plan(tx: &mut Tx<'_>, delivery: Delivery, at: Timestamp) -> Result<()> {
    tx.plan(Work::Delivery, &subject(&delivery), None, at.as_microsecond())?;
    tx.insert(delivery)?;
    Ok(())
}

/// Takes back the deliveries of an event that is to be told to nobody any more, and
/// what its endpoints answered.
pub(crate) fn call_off(tx: &mut Tx<'_>, event: Stored<Event>) -> Result<Stored<Event>> {
    let filters = vec![Filter::is(Column::Path("event"), event.value.id.as_str())];
    let all = Query { filters, limit: MAX_ENDPOINTS, ..Query::default() };
    loop {
        let found = tx.list::<Delivery>(&all)?.items;
        if found.is_empty() {
            return Ok(event);
        }
        for delivery in found {
            tx.unplan(Work::Delivery, &subject(&delivery.value))?;
            tx.delete::<Delivery>(delivery.rev, delivery.value.id.as_str())?;
        }
    }
}

/// How a delivery is named among what is due: endpoint, record, delivery, so that a
/// worker sees whom and what it concerns without a look. No id holds a slash.
pub(super) fn subject(delivery: &Delivery) -> String {
    format!("{}/{}/{}", delivery.endpoint, delivery.subject, delivery.id)
}

/// Endpoint, record and delivery of such a name.
pub(super) fn parts(subject: &str) -> Option<(&str, &str, &str)> {
    let mut parts = subject.splitn(3, '/');
    Some((parts.next()?, parts.next()?, parts.next()?))
}
