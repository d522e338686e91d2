//! Looks through records one after the other, newest first, for those that fit.
//!
//! What an index knows narrows the look; the rest is seen record by record, in reads of
//! their own, so that no snapshot is held for long.

use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use billfold_domain::Refusal;
use billfold_domain::catalogue::{Price, Product};
use billfold_domain::customers::Customer;
use billfold_domain::invoices::Invoice;
use billfold_domain::keys::{Access, Resource};
use billfold_domain::subscriptions::Subscription;
use billfold_store::{Document, Filter, Place, Stored, Tx};
use jiff::Timestamp;

use crate::errors::Result;
use crate::{App, Caller};

/// The most records that one request looks at: then it answers what it found until there.
const MAX_LOOKED_AT: u32 = 50_000;
/// How many records are looked at within one read.
const RECORDS_PER_READ: u32 = 500;
/// How far a request looks.
const REACH: Reach = Reach { records_per_read: RECORDS_PER_READ, max_looked_at: MAX_LOOKED_AT };

/// How far one look goes.
#[derive(Clone, Copy)]
struct Reach {
    records_per_read: u32,
    max_looked_at: u32,
}

/// A kind of record that can be looked for.
pub trait Sought: Document {
    /// What a caller needs to be granted.
    const RESOURCE: Resource;

    /// Whether a record is still there for its readers.
    fn is_there(&self) -> bool {
        true
    }
}

impl Sought for Customer {
    const RESOURCE: Resource = Resource::Customers;

    fn is_there(&self) -> bool {
        !self.deleted
    }
}

impl Sought for Invoice {
    const RESOURCE: Resource = Resource::Invoices;
}

impl Sought for Price {
    const RESOURCE: Resource = Resource::Prices;

    fn is_there(&self) -> bool {
        !self.deleted
    }
}

impl Sought for Product {
    const RESOURCE: Resource = Resource::Products;
}

impl Sought for Subscription {
    const RESOURCE: Resource = Resource::Subscriptions;
}

/// Whether a record is what is looked for.
pub type Fits<T> = Arc<dyn Fn(&T) -> bool + Send + Sync>;

/// What is looked for.
pub struct Hunt<T> {
    /// What an index can say of it.
    pub filters: Vec<Filter>,
    /// All that has to hold.
    pub fits: Fits<T>,
    /// Only records older than this place, as [`Found::next`] named it.
    pub after: Option<String>,
    /// The most records.
    pub limit: u32,
}

/// What was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found<T> {
    /// The records, newest first.
    pub items: Vec<Stored<T>>,
    /// The place from which the look goes on, in a form of the server's own; none where
    /// there is nothing more. It is good for as long as anybody wants, whatever becomes of
    /// the record that stands there.
    pub next: Option<String>,
}

/// What one read saw.
struct Seen<T> {
    items: Vec<Stored<T>>,
    /// The place of the last record that was looked at, where there are more.
    rest: Option<Place>,
}

/// Looks for records. Fewer than were asked for do not mean that there are no more: where
/// [`Found::next`] is there, the look goes on from it.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`]; [`Refusal::BadCursor`].
pub async fn find<T: Sought>(app: &App, caller: &Caller, hunt: Hunt<T>) -> Result<Found<T>> {
    within(app, caller, hunt, REACH).await
}

async fn within<T: Sought>(app: &App, caller: &Caller, hunt: Hunt<T>, reach: Reach) -> Result<Found<T>> {
    caller.require(T::RESOURCE, Access::Read)?;
    let Hunt { filters, fits, after, limit } = hunt;
    let mut after = after.as_deref().map(|named| place_of(named).ok_or(Refusal::BadCursor)).transpose()?;
    let wanted = usize::try_from(limit).unwrap_or(usize::MAX);
    let (mut items, mut looked_at) = (Vec::new(), 0);
    loop {
        let (filters, fits) = (filters.clone(), Arc::clone(&fits));
        let look = move |tx: &mut Tx<'_>| look(tx, (&filters, after.as_ref()), &fits, reach.records_per_read);
        let seen = app.store().read(&caller.organization, look).await?;
        looked_at += reach.records_per_read;
        items.extend(seen.items);
        if items.len() > wanted {
            // One more than fits the page: it goes on after the last that does.
            items.truncate(wanted);
            let next = items.last().map(|last: &Stored<T>| name_of(&place_at(&last.value)));
            return Ok(Found { items, next });
        }
        match seen.rest {
            Some(last) if looked_at < reach.max_looked_at => after = Some(last),
            rest => return Ok(Found { items, next: rest.as_ref().map(name_of) }),
        }
    }
}

fn look<T: Sought>(
    tx: &mut Tx<'_>,
    (filters, after): (&[Filter], Option<&Place>),
    fits: &Fits<T>,
    limit: u32,
) -> Result<Seen<T>> {
    let slice = tx.onward::<T>(filters, after, limit)?;
    let last = slice.items.last().map(|last| place_at(&last.value));
    let items = slice.items.into_iter().filter(|item| item.value.is_there() && fits(&item.value)).collect();
    Ok(Seen { items, rest: last.filter(|_| slice.has_more) })
}

fn place_at<T: Document>(record: &T) -> Place {
    Place { created: record.created(), id: record.id().to_owned() }
}

/// How a place is named to clients.
fn name_of(place: &Place) -> String {
    URL_SAFE_NO_PAD.encode(format!("{}.{}", place.created.as_microsecond(), place.id))
}

/// The place that a client names; none where nobody was ever told of such a one.
fn place_of(named: &str) -> Option<Place> {
    let text = String::from_utf8(URL_SAFE_NO_PAD.decode(named).ok()?).ok()?;
    let (created, id) = text.split_once('.')?;
    let created = Timestamp::from_microsecond(created.parse().ok()?).ok()?;
    let place = Place { created, id: id.to_owned() };
    // What is written in another way than here (`+1`, a control character) is no place.
    let is_own = !id.is_empty() && !id.chars().any(char::is_control) && name_of(&place) == named;
    is_own.then_some(place)
}

#[cfg(test)]
mod tests;
