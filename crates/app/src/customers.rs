//! Customers: who pays.

use billfold_domain::Refusal;
use billfold_domain::customers::{self, Customer, CustomerChanges, Decision};
use billfold_domain::ids::{CustomerId, IdStyle, Noun};
use billfold_store::{Filter, Page, Query, Scroll, Slice, Stored, Test, Tx};

use crate::errors::Result;
use crate::writes::{Precondition, Write, Written};
use crate::{App, Caller};

/// The columns that lists of customers filter and sort by.
pub mod columns {
    use billfold_store::Column;

    /// The e-mail address.
    pub const EMAIL: Column = Column::Path("email");
    /// The name.
    pub const NAME: Column = Column::Path("name");
    /// Whether it was deleted, as `domain::stored::flag_text`.
    pub const DELETED: Column = Column::Path("deleted");
    /// When it last changed, as `domain::stored::time_text`.
    pub const UPDATED: Column = Column::Path("updated");
}

/// Leaves out customers that were deleted.
fn living() -> Filter {
    Filter { column: columns::DELETED, test: Test::AnyOf(vec!["true".to_owned()]), negated: true }
}

/// A page of customers by offset, without those that were deleted.
///
/// # Errors
/// [`Refusal::Forbidden`] without a secret key.
pub async fn list(app: &App, caller: &Caller, mut query: Query) -> Result<Page<Customer>> {
    caller.require_secret()?;
    query.filters.push(living());
    app.store().read(&caller.organization, move |tx| Ok(tx.list(&query)?)).await
}

/// A page of customers by cursor, newest first, without those that were deleted.
///
/// # Errors
/// [`Refusal::Forbidden`] without a secret key; [`Refusal::BadCursor`].
pub async fn scroll(app: &App, caller: &Caller, mut scroll: Scroll) -> Result<Slice<Customer>> {
    caller.require_secret()?;
    scroll.filters.push(living());
    app.store().read(&caller.organization, move |tx| tx.scroll(&scroll)?.ok_or_else(|| Refusal::BadCursor.into())).await
}

/// One customer, maybe a deleted one.
///
/// # Errors
/// [`Refusal::Forbidden`] without a secret key; [`Refusal::NotFound`].
pub async fn get(app: &App, caller: &Caller, id: &CustomerId) -> Result<Stored<Customer>> {
    caller.require_secret()?;
    let id = id.clone();
    app.store()
        .read(&caller.organization, move |tx| {
            tx.get(id.as_str())?.ok_or_else(|| Refusal::NotFound(Noun::Customer).into())
        })
        .await
}

/// Makes a customer, with an id of this look.
///
/// # Errors
/// [`Refusal::Forbidden`] without a secret key; [`Refusal::PreconditionFailed`];
/// [`Refusal::Invalid`].
pub async fn create(
    app: &App,
    caller: &Caller,
    style: IdStyle,
    changes: CustomerChanges,
    write: Write<Stored<Customer>>,
) -> Result<Written<Stored<Customer>>> {
    caller.require_secret()?;
    let id: CustomerId = app.next_id(style);
    let precondition = write.precondition.clone();
    let (task, by) = (app.clone(), caller.clone());
    app.write(caller, write, move |tx| {
        precondition.check(None)?;
        let decision = customers::create(&id, &changes, task.now())?;
        keep(&task, &by, tx, None, decision)
    })
    .await
}

/// Changes a customer.
///
/// # Errors
/// [`Refusal::Forbidden`] without a secret key; [`Refusal::NotFound`], for a
/// deleted one too; [`Refusal::PreconditionFailed`]; [`Refusal::Invalid`].
pub async fn update(
    app: &App,
    caller: &Caller,
    id: &CustomerId,
    changes: CustomerChanges,
    write: Write<Stored<Customer>>,
) -> Result<Written<Stored<Customer>>> {
    caller.require_secret()?;
    let precondition = write.precondition.clone();
    let (task, by, id) = (app.clone(), caller.clone(), id.clone());
    app.write(caller, write, move |tx| {
        let current = living_one(tx, &id)?;
        precondition.check(Some(current.rev))?;
        let decision = customers::update(&current.value, &changes, task.now())?;
        keep(&task, &by, tx, Some(current), decision)
    })
    .await
}

/// Deletes a customer: its sessions end, its id answers as deleted, and nothing
/// else that was known of it is kept.
///
/// # Errors
/// [`Refusal::Forbidden`] without a secret key; [`Refusal::NotFound`], for a
/// deleted one too; [`Refusal::PreconditionFailed`].
pub async fn delete(
    app: &App,
    caller: &Caller,
    id: &CustomerId,
    precondition: Precondition,
) -> Result<Stored<Customer>> {
    caller.require_secret()?;
    let (task, by, id) = (app.clone(), caller.clone(), id.clone());
    app.store()
        .write(&caller.organization, move |tx| {
            let current = living_one(tx, &id)?;
            precondition.check(Some(current.rev))?;
            crate::sessions::end_of_customer(tx, &id)?;
            let decision = customers::delete(&current.value, task.now());
            keep(&task, &by, tx, Some(current), decision)
        })
        .await
}

fn living_one(tx: &mut Tx<'_>, id: &CustomerId) -> Result<Stored<Customer>> {
    let found = tx.get::<Customer>(id.as_str())?.filter(|customer| !customer.value.deleted);
    found.ok_or_else(|| Refusal::NotFound(Noun::Customer).into())
}

fn keep(
    app: &App,
    caller: &Caller,
    tx: &mut Tx<'_>,
    current: Option<Stored<Customer>>,
    decision: Decision,
) -> Result<Stored<Customer>> {
    let Decision { next, event } = decision;
    let Some(kind) = event else {
        // Nothing changed: nothing is written.
        return current.ok_or_else(|| Refusal::NotFound(Noun::Customer).into());
    };
    tx.emit(app.event(caller, kind, Noun::Customer, next.id.as_str()))?;
    Ok(match current {
        None => tx.insert(next)?,
        Some(current) => tx.update(current.rev, next)?,
    })
}
