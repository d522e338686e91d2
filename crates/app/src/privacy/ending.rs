//! The end of the books that were kept of a customer that was forgotten: when the law
//! asks for them no longer, they go.

use billfold_domain::credit_notes::CreditNote;
use billfold_domain::customers::Customer;
use billfold_domain::erasures::{BOOKS_KEPT_YEARS, Erasure};
use billfold_domain::events::{Event, EventKind};
use billfold_domain::ids::{CustomerId, Noun};
use billfold_domain::invoices::{Invoice, InvoiceItem};
use billfold_domain::payments::{Payment, Refund};
use billfold_store::{Column, Document, Filter, Query, Sort, Test, Tx, Work};
use jiff::tz::TimeZone;
use jiff::{Span, Timestamp};

use super::holdings::CUSTOMER;
use crate::errors::Result;
use crate::facts::Act;

/// How many records one commit takes: it holds the database's lock for less than
/// 50 ms (QUALITY R-03).
const MAX_AT_ONCE: u32 = 100;
/// The wait before the next commit, in microseconds.
const MORE_US: i64 = 1_000_000;

/// Until when a record of the books is kept that was made at this time.
pub(super) fn kept_until(made: Timestamp) -> Timestamp {
    let until = made.to_zoned(TimeZone::UTC).checked_add(Span::new().years(BOOKS_KEPT_YEARS));
    until.map_or(Timestamp::MAX, |until| until.timestamp())
}

/// Plans the end of what an erasure kept.
pub(super) fn plan(tx: &mut Tx<'_>, erasure: &Erasure) -> Result<()> {
    match erasure.kept.iter().map(|kept| kept.until).max() {
        Some(until) => Ok(tx.plan(Work::Books, erasure.id.as_str(), None, until.as_microsecond())?),
        None => Ok(()),
    }
}

/// Carries out the end of what an erasure kept, some records at a time. Books that
/// were written since the erasure, such as a refund, have ten years of their own.
pub(crate) fn due(act: &Act, tx: &mut Tx<'_>, erasure: &str) -> Result<()> {
    let Some(found) = tx.get_locked::<Erasure>(erasure)? else {
        return Ok(tx.unplan(Work::Books, erasure)?);
    };
    let customer = found.value.customer.clone();
    let said = found.value.kept.iter().map(|kept| kept.until).max();
    let newest = newest(tx, &customer)?.map(kept_until);
    if let Some(until) = said.max(newest).filter(|until| *until > act.now) {
        return Ok(tx.plan(Work::Books, erasure, None, until.as_microsecond())?);
    }
    let mut left = MAX_AT_ONCE;
    take::<Refund>(tx, &customer, &mut left)?;
    take::<CreditNote>(tx, &customer, &mut left)?;
    take::<Payment>(tx, &customer, &mut left)?;
    take::<InvoiceItem>(tx, &customer, &mut left)?;
    take::<Invoice>(tx, &customer, &mut left)?;
    pictures(tx, &customer, &mut left)?;
    if left == 0 {
        let at_us = act.now.as_microsecond().saturating_add(MORE_US);
        return Ok(tx.plan(Work::Books, erasure, None, at_us)?);
    }
    tx.unplan(Work::Books, erasure)?;
    let mut event = act.app.event(&act.caller, EventKind::CustomerBooksErased, Noun::Customer, customer.as_str());
    event.customer = Some(customer.as_str().to_owned());
    tx.emit(event)?;
    tx.update(found.rev, Erasure { kept: Vec::new(), updated: act.now, ..found.value })?;
    Ok(())
}

/// When the newest record of the books was made.
fn newest(tx: &mut Tx<'_>, customer: &CustomerId) -> Result<Option<Timestamp>> {
    // Who lives by a test clock has books of its time, not of ours.
    if tx.get::<Customer>(customer.as_str())?.is_some_and(|found| found.value.clock.is_some()) {
        return Ok(None);
    }
    let times = [
        newest_of::<Refund>(tx, customer)?,
        newest_of::<CreditNote>(tx, customer)?,
        newest_of::<Payment>(tx, customer)?,
        newest_of::<Invoice>(tx, customer)?,
    ];
    Ok(times.into_iter().flatten().max())
}

fn newest_of<T: Document>(tx: &mut Tx<'_>, customer: &CustomerId) -> Result<Option<Timestamp>> {
    let filters = vec![Filter::is(CUSTOMER, customer.as_str())];
    let sort = vec![Sort { column: Column::Created, descending: true }];
    let page = tx.list::<T>(&Query { filters, sort, limit: 1, ..Query::default() })?;
    Ok(page.items.first().map(|found| found.value.created()))
}

/// Deletes records of a customer, as many as may still go in this commit.
fn take<T: Document>(tx: &mut Tx<'_>, customer: &CustomerId, left: &mut u32) -> Result<()> {
    let filters = vec![Filter::is(CUSTOMER, customer.as_str())];
    let page = tx.list::<T>(&Query { filters, limit: *left, ..Query::default() })?;
    for found in page.items {
        tx.delete::<T>(found.rev, found.value.id())?;
        *left -= 1;
    }
    Ok(())
}

/// Takes their pictures from the facts that were told of the books since the erasure.
fn pictures(tx: &mut Tx<'_>, customer: &CustomerId, left: &mut u32) -> Result<()> {
    let pictured = Filter { column: Column::Picture, test: Test::IsNull, negated: true };
    let filters = vec![Filter::is(CUSTOMER, customer.as_str()), pictured];
    let page = tx.list::<Event>(&Query { filters, limit: *left, ..Query::default() })?;
    for found in page.items {
        let found = crate::webhooks::call_off(tx, found)?;
        tx.update(found.rev, crate::audit::forget(found.value))?;
        *left -= 1;
    }
    Ok(())
}
