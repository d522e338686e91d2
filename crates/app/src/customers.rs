//! Customers: who pays.

mod merging;
mod paying;
mod saving;

use billfold_domain::customers::{self, Customer, CustomerChanges, Decision};
use billfold_domain::events::EventKind;
use billfold_domain::ids::{CustomerId, IdStyle, Noun, TestClockId};
use billfold_domain::keys::{Access, Resource};
use billfold_domain::organizations::{Mode, Organization};
use billfold_domain::tax_ids::{TaxId, TaxNumber};
use billfold_domain::test_clocks::{ClockState, TestClock};
use billfold_domain::websites::Website;
use billfold_domain::{Change, Fault, Field, Obstacle, Refusal, Rule};
use billfold_store::{Filter, Page, Query, Scroll, Slice, Stored, Test, Tx};

use crate::errors::Result;
use crate::facts::Act;
use crate::writes::{Precondition, Write, Written};
use crate::{App, Caller};

pub use merging::merge;
pub use paying::{PaysWith, Source};
pub(crate) use saving::replace_tax_ids;
pub use saving::{Draft, Drafted, Saved, Shown, Target, WantedTaxId, save, show, shown_of};

/// The most customers of a test clock.
const MAX_CLOCK_CUSTOMERS: u64 = 1_000;

/// The columns that lists of customers filter and sort by.
pub mod columns {
    use billfold_store::Column;

    /// The e-mail address.
    pub const EMAIL: Column = Column::Path("email");
    /// The name.
    pub const NAME: Column = Column::Path("name");
    /// The test clock's id.
    pub const CLOCK: Column = Column::Path("clock");
    /// The website's id.
    pub const WEBSITE: Column = Column::Path("website");
    /// Whether it was deleted, as `domain::stored::flag_text`.
    pub const DELETED: Column = Column::Path("deleted");
    /// When it last changed, as `domain::stored::time_text`.
    pub const UPDATED: Column = Column::Path("updated");
}

/// What a customer is made from.
#[derive(Clone, Debug)]
pub struct NewCustomer {
    /// The look of its id.
    pub style: IdStyle,
    /// What is said of it.
    pub changes: CustomerChanges,
    /// The test clock that it is to live by.
    pub clock: Option<TestClockId>,
    /// A payment method that it is given.
    pub pays_with: Option<PaysWith>,
    /// Its tax numbers.
    pub tax_ids: Vec<TaxNumber>,
}

/// Leaves out customers that were deleted.
fn living() -> Filter {
    Filter { column: columns::DELETED, test: Test::AnyOf(vec!["true".to_owned()]), negated: true }
}

/// A page of customers by offset, without those that were deleted.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`].
pub async fn list(app: &App, caller: &Caller, mut query: Query) -> Result<Page<Customer>> {
    caller.require(Resource::Customers, Access::Read)?;
    query.filters.push(living());
    app.store().read(&caller.organization, move |tx| Ok(tx.list(&query)?)).await
}

/// A page of customers by cursor, newest first, without those that were deleted.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`]; [`Refusal::BadCursor`].
pub async fn scroll(app: &App, caller: &Caller, mut scroll: Scroll) -> Result<Slice<Customer>> {
    caller.require(Resource::Customers, Access::Read)?;
    scroll.filters.push(living());
    app.store().read(&caller.organization, move |tx| tx.scroll(&scroll)?.ok_or_else(|| Refusal::BadCursor.into())).await
}

/// The customers of these ids, in one look; those that are not there are left
/// out, deleted ones are not.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`].
pub async fn many(app: &App, caller: &Caller, ids: Vec<String>) -> Result<Vec<Stored<Customer>>> {
    caller.require(Resource::Customers, Access::Read)?;
    let limit = u32::try_from(ids.len()).unwrap_or(u32::MAX);
    let filters = vec![Filter { column: billfold_store::Column::Id, test: Test::AnyOf(ids), negated: false }];
    let query = Query { filters, limit, ..Query::default() };
    app.store().read(&caller.organization, move |tx| Ok(tx.list(&query)?.items)).await
}

/// One customer, maybe a deleted one.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`]; [`Refusal::NotFound`].
pub async fn get(app: &App, caller: &Caller, id: &CustomerId) -> Result<Stored<Customer>> {
    caller.require(Resource::Customers, Access::Read)?;
    let id = id.clone();
    app.store()
        .read(&caller.organization, move |tx| {
            tx.get(id.as_str())?.ok_or_else(|| Refusal::NotFound(Noun::Customer).into())
        })
        .await
}

/// Makes a customer of which no more is said, with an id of this look.
///
/// # Errors
/// As [`make`].
pub async fn create(
    app: &App,
    caller: &Caller,
    style: IdStyle,
    changes: CustomerChanges,
    write: Write<Stored<Customer>>,
) -> Result<Written<Stored<Customer>>> {
    let new = NewCustomer { style, changes, clock: None, pays_with: None, tax_ids: Vec::new() };
    make(app, caller, new, write).await
}

/// Makes a customer, with its payment method and tax numbers.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`]; [`Refusal::PreconditionFailed`];
/// [`Refusal::Declined`] for the payment method; [`Refusal::StateForbids`] for a
/// test clock that moves or is full; [`Refusal::Invalid`].
pub async fn make(
    app: &App,
    caller: &Caller,
    new: NewCustomer,
    write: Write<Stored<Customer>>,
) -> Result<Written<Stored<Customer>>> {
    caller.require(Resource::Customers, Access::Write)?;
    let id: CustomerId = app.next_id(new.style);
    let paying = paying::prepare(app, caller, new.style, new.pays_with.as_ref()).await?;
    let precondition = write.precondition.clone();
    let (task, by) = (app.clone(), caller.clone());
    app.write(caller, write, move |tx| {
        precondition.check(None)?;
        let clock = new.clock.as_ref().map(|clock| clock_for(tx, &by, clock)).transpose()?;
        let act = Act::of_clock(&task, &by, tx, clock.map(|clock| clock.value.id).as_ref())?;
        let customer = begin(&act, tx, &id, &new.changes)?;
        for (at, number) in new.tax_ids.iter().enumerate() {
            crate::tax_ids::add(&act, tx, &customer.value.id, number, at == 0)?;
        }
        paying::keep(&act, tx, customer, paying.as_ref())
    })
    .await
}

/// The clock that a customer is to live by.
fn clock_for(tx: &mut Tx<'_>, caller: &Caller, id: &TestClockId) -> Result<Stored<TestClock>> {
    if caller.mode != Mode::Test {
        return Err(Refusal::StateForbids(Obstacle::LiveMode).into());
    }
    let clock = tx.get_locked::<TestClock>(id.as_str())?.ok_or_else(|| Fault::new(Field::Clock, Rule::Missing))?;
    if clock.value.state != ClockState::Ready {
        return Err(Refusal::StateForbids(Obstacle::ClockMoving).into());
    }
    if tx.count::<Customer>(&[Filter::is(columns::CLOCK, id.as_str())], None)? >= MAX_CLOCK_CUSTOMERS {
        return Err(Refusal::StateForbids(Obstacle::ClockFull).into());
    }
    Ok(clock)
}

/// Stores a new customer that has no payment method yet.
fn begin(act: &Act, tx: &mut Tx<'_>, id: &CustomerId, changes: &CustomerChanges) -> Result<Stored<Customer>> {
    let website = match &changes.website {
        Change::Set(website) => Change::Set(website.clone()),
        Change::Keep | Change::Clear => {
            let organization = tx.get::<Organization>(tx.organization().clone().as_str())?;
            Change::set_or_clear(organization.map(|organization| organization.value.default_website))
        }
    };
    let changes = CustomerChanges { website, ..changes.clone() };
    check(tx, id, &changes)?;
    let mut decision = customers::create(id, &changes, act.now)?;
    decision.next.clock.clone_from(&act.clock);
    keep(act, tx, None, decision)
}

/// Checks what a command names: each record must exist in this organization.
fn check(tx: &mut Tx<'_>, id: &CustomerId, changes: &CustomerChanges) -> Result<()> {
    let mut faults = Vec::new();
    if let Change::Set(website) = &changes.website
        && !tx.is_there::<Website>(website.as_str())?
    {
        faults.push(Fault::new(Field::Website, Rule::Missing));
    }
    if !faults.is_empty() {
        return Err(faults.into());
    }
    if let Change::Set(method) = &changes.payment_method {
        crate::payment_methods::of_customer(tx, method, id, Field::PaymentMethod)?;
    }
    Ok(())
}

/// Changes a customer.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`]; [`Refusal::NotFound`], for a
/// deleted one too; [`Refusal::PreconditionFailed`]; [`Refusal::Invalid`].
pub async fn update(
    app: &App,
    caller: &Caller,
    id: &CustomerId,
    changes: CustomerChanges,
    write: Write<Stored<Customer>>,
) -> Result<Written<Stored<Customer>>> {
    change(app, caller, id, (changes, None), write).await
}

/// Changes a customer and gives it a payment method, which then pays for it.
///
/// # Errors
/// As [`update`]; [`Refusal::Declined`] for the payment method.
pub async fn change(
    app: &App,
    caller: &Caller,
    id: &CustomerId,
    (changes, pays_with): (CustomerChanges, Option<PaysWith>),
    write: Write<Stored<Customer>>,
) -> Result<Written<Stored<Customer>>> {
    caller.require(Resource::Customers, Access::Write)?;
    let paying = paying::prepare(app, caller, IdStyle::Base62, pays_with.as_ref()).await?;
    let precondition = write.precondition.clone();
    let (task, by, id) = (app.clone(), caller.clone(), id.clone());
    app.write(caller, write, move |tx| {
        let current = living_one(tx, &id)?;
        precondition.check(Some(current.rev))?;
        let act = Act::of_customer(&task, &by, tx, &current.value)?;
        check(tx, &id, &changes)?;
        let decision = customers::update(&current.value, &changes, act.now)?;
        let customer = keep(&act, tx, Some(current), decision)?;
        paying::keep(&act, tx, customer, paying.as_ref())
    })
    .await
}

/// Deletes a customer: its sessions and subscriptions end, its id answers as
/// deleted, and nothing else that was known of it is kept.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`]; [`Refusal::NotFound`], for a
/// deleted one too; [`Refusal::PreconditionFailed`].
pub async fn delete(
    app: &App,
    caller: &Caller,
    id: &CustomerId,
    precondition: Precondition,
) -> Result<Stored<Customer>> {
    caller.require(Resource::Customers, Access::Write)?;
    let (task, by, id) = (app.clone(), caller.clone(), id.clone());
    app.store()
        .write(&caller.organization, move |tx| {
            let current = living_one(tx, &id)?;
            precondition.hold(tx, Some(current.rev))?;
            erase(&task, &by, tx, current)
        })
        .await
}

/// Deletes a customer and what is its own, within a transaction.
pub(crate) fn erase(
    app: &App,
    caller: &Caller,
    tx: &mut Tx<'_>,
    current: Stored<Customer>,
) -> Result<Stored<Customer>> {
    let act = Act::of_customer(app, caller, tx, &current.value)?;
    let id = current.value.id.clone();
    crate::sessions::end_of_customer(tx, &id)?;
    crate::subscriptions::end_of_customer(&act, tx, &id)?;
    crate::quotes::end_of_customer(&act, tx, &id)?;
    paying::forget(&act, tx, &id)?;
    crate::tax_ids::forget_customer(&act, tx, &id)?;
    crate::mails::forget_customer(tx, &id)?;
    // What ended may have given something back to it.
    let current = living_one(tx, &id)?;
    let decision = customers::delete(&current.value, act.now);
    keep(&act, tx, Some(current), decision)
}

/// A customer that was not deleted.
pub(crate) fn living_one(tx: &mut Tx<'_>, id: &CustomerId) -> Result<Stored<Customer>> {
    let found = tx.get::<Customer>(id.as_str())?.filter(|customer| !customer.value.deleted);
    found.ok_or_else(|| Refusal::NotFound(Noun::Customer).into())
}

fn keep(act: &Act, tx: &mut Tx<'_>, current: Option<Stored<Customer>>, decision: Decision) -> Result<Stored<Customer>> {
    let Decision { next, event } = decision;
    match (current, event) {
        (None, kind) => act.insert(tx, (kind.unwrap_or(EventKind::CustomerCreated), Noun::Customer), next),
        // Nothing changed: nothing is written.
        (Some(current), None) => Ok(current),
        (Some(current), Some(kind)) => act.update(tx, (&[kind], Noun::Customer), current, next),
    }
}

/// Gives a customer a new revision after something changed that is shown with it.
pub(crate) fn touch(act: &Act, tx: &mut Tx<'_>, customer: Stored<Customer>) -> Result<Stored<Customer>> {
    let next = Customer { updated: act.now, ..customer.value };
    Ok(tx.update(customer.rev, next)?)
}

/// Numbers of customers, in one look, oldest first.
pub(crate) fn tax_ids_of(tx: &mut Tx<'_>, ids: Vec<String>) -> Result<Vec<TaxId>> {
    crate::tax_ids::of_customers(tx, ids)
}
