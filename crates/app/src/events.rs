//! Events: what happened, for those who ask later.

use billfold_domain::Refusal;
use billfold_domain::events::Event;
use billfold_domain::ids::{EventId, Noun};
use billfold_domain::keys::{Access, Resource};
use billfold_store::{Filter, Scroll, Slice, Stored, Test};

use crate::errors::Result;
use crate::webhooks::Told;
use crate::webhooks::deliveries::pending;
use crate::{App, Caller, Column};

/// The columns that lists of events filter by.
pub mod columns {
    use billfold_store::Column;

    /// What happened, as its word.
    pub const KIND: Column = Column::Path("kind");
    /// The record that it happened to.
    pub const SUBJECT: Column = Column::Path("subject");
    /// `true` while an endpoint that wants it has not taken it; no value otherwise.
    pub const UNDELIVERED: Column = Column::Path("undelivered");
}

/// A page of events that can be told, newest first, each with how many endpoints
/// have yet to take it.
///
/// # Errors
/// [`Refusal::Forbidden`] without a key for it; [`Refusal::BadCursor`].
pub async fn scroll(app: &App, caller: &Caller, mut scroll: Scroll) -> Result<Slice<Told>> {
    caller.require(Resource::Events, Access::Read)?;
    // Facts that nobody is told of have no picture of their record.
    scroll.filters.push(Filter { column: Column::Picture, test: Test::IsNull, negated: true });
    app.store()
        .read(&caller.organization, move |tx| {
            let slice = tx.scroll::<Event>(&scroll)?.ok_or(Refusal::BadCursor)?;
            let events: Vec<&Event> = slice.items.iter().map(|event| &event.value).collect();
            let counts = pending(tx, &events)?;
            let told = |(event, pending): (Stored<Event>, u32)| Stored {
                rev: event.rev,
                value: Told { event: event.value, pending, version: None },
            };
            let items = slice.items.into_iter().zip(counts).map(told).collect();
            Ok(Slice { items, has_more: slice.has_more })
        })
        .await
}

/// One event that can be told, and how many endpoints have yet to take it.
///
/// # Errors
/// [`Refusal::Forbidden`] without a key for it; [`Refusal::NotFound`].
pub async fn get(app: &App, caller: &Caller, id: &EventId) -> Result<Told> {
    caller.require(Resource::Events, Access::Read)?;
    let id = id.clone();
    app.store()
        .read(&caller.organization, move |tx| {
            let event = tx.get::<Event>(id.as_str())?.filter(|event| event.value.after.is_some());
            let event = event.ok_or(Refusal::NotFound(Noun::Event))?.value;
            let pending = pending(tx, &[&event])?.first().copied().unwrap_or_default();
            Ok(Told { event, pending, version: None })
        })
        .await
}
