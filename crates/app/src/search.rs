//! Looks through records one after the other, newest first, for those that fit.
//!
//! What an index knows narrows the look; the rest is seen record by record, in reads of
//! their own, so that no snapshot is held for long.

use std::sync::Arc;

use billfold_domain::Refusal;
use billfold_domain::catalogue::{Price, Product};
use billfold_domain::customers::Customer;
use billfold_domain::invoices::Invoice;
use billfold_domain::keys::{Access, Resource};
use billfold_domain::subscriptions::Subscription;
use billfold_store::{Document, Filter, Scroll, Stored, Tx};

use crate::errors::Result;
use crate::{App, Caller};

/// The most records that one request looks at: then it answers what it found until there.
const MAX_LOOKED_AT: u32 = 50_000;
/// How many records are looked at within one read.
const RECORDS_PER_READ: u32 = 500;

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
    /// Only records older than the one of this id.
    pub after: Option<String>,
    /// The most records.
    pub limit: u32,
}

/// What was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found<T> {
    /// The records, newest first.
    pub items: Vec<Stored<T>>,
    /// The id after which the look goes on; none where there is nothing more.
    pub next: Option<String>,
}

/// What one read saw.
struct Seen<T> {
    items: Vec<Stored<T>>,
    /// The last record that was looked at, where there are more.
    rest: Option<String>,
}

/// Looks for records. Fewer than were asked for do not mean that there are no more: where
/// [`Found::next`] is there, the look goes on from it.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`]; [`Refusal::BadCursor`].
pub async fn find<T: Sought>(app: &App, caller: &Caller, hunt: Hunt<T>) -> Result<Found<T>> {
    caller.require(T::RESOURCE, Access::Read)?;
    let Hunt { filters, fits, mut after, limit } = hunt;
    let wanted = usize::try_from(limit).unwrap_or(usize::MAX);
    let (mut items, mut looked_at) = (Vec::new(), 0);
    loop {
        let scroll = Scroll { filters: filters.clone(), after, before: None, limit: RECORDS_PER_READ };
        let fits = Arc::clone(&fits);
        let seen = app.store().read(&caller.organization, move |tx| look(tx, &scroll, &fits)).await?;
        looked_at += RECORDS_PER_READ;
        items.extend(seen.items);
        if items.len() > wanted {
            // One more than fits the page: it goes on after the last that does.
            items.truncate(wanted);
            let next = items.last().map(|last: &Stored<T>| last.value.id().to_owned());
            return Ok(Found { items, next });
        }
        match seen.rest {
            Some(last) if looked_at < MAX_LOOKED_AT => after = Some(last),
            rest => return Ok(Found { items, next: rest }),
        }
    }
}

fn look<T: Sought>(tx: &mut Tx<'_>, scroll: &Scroll, fits: &Fits<T>) -> Result<Seen<T>> {
    let slice = tx.scroll::<T>(scroll)?.ok_or(Refusal::BadCursor)?;
    let last = slice.items.last().map(|last| last.value.id().to_owned());
    let items = slice.items.into_iter().filter(|item| item.value.is_there() && fits(&item.value)).collect();
    Ok(Seen { items, rest: last.filter(|_| slice.has_more) })
}
