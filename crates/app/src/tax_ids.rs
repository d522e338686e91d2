//! Customers' tax numbers.

use billfold_domain::customers::Customer;
use billfold_domain::events::EventKind;
use billfold_domain::features::CustomerDetail;
use billfold_domain::ids::{CustomerId, IdStyle, Noun, TaxIdId};
use billfold_domain::keys::{Access, Resource};
use billfold_domain::tax_ids::{MAX_TAX_IDS, TaxId, TaxNumber};
use billfold_domain::{Fault, Field, Obstacle, Refusal, Rule};
use billfold_store::{Filter, Query, Scroll, Slice, Sort, Stored, Test, Tx};

use crate::errors::Result;
use crate::facts::Act;
use crate::visitors::{Feature, visit_in};
use crate::writes::{Write, Written};
use crate::{App, Caller, Column};

/// The columns that lists of tax numbers filter by.
pub mod columns {
    use billfold_store::Column;

    /// The customer's id.
    pub const CUSTOMER: Column = Column::Path("customer");
}

/// Whose tax numbers a caller asks for.
#[derive(Clone, Debug)]
pub enum Owner {
    /// The customer that the address names: not there, it is not found.
    Addressed(CustomerId),
    /// The customer that a parameter names: not there, the parameter is refused.
    Named(CustomerId),
}

impl Owner {
    fn look_up(&self, tx: &mut Tx<'_>) -> Result<Stored<Customer>> {
        match self {
            Self::Addressed(id) => crate::customers::living_one(tx, id),
            Self::Named(id) => {
                let found = tx.get::<Customer>(id.as_str())?.filter(|customer| !customer.value.deleted);
                found.ok_or_else(|| Fault::new(Field::Customer, Rule::Missing).into())
            }
        }
    }
}

/// A page of a customer's tax numbers by cursor, newest first.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`]; [`Refusal::NotFound`] or
/// [`Refusal::Invalid`] for the customer; [`Refusal::BadCursor`].
pub async fn scroll(app: &App, caller: &Caller, owner: Owner, scroll: Scroll) -> Result<Slice<TaxId>> {
    caller.require(Resource::Customers, Access::Read)?;
    app.store()
        .read(&caller.organization, move |tx| {
            let customer = owner.look_up(tx)?;
            let filters = vec![Filter::is(columns::CUSTOMER, customer.value.id.as_str())];
            tx.scroll(&Scroll { filters, ..scroll.clone() })?.ok_or_else(|| Refusal::BadCursor.into())
        })
        .await
}

/// One tax number, of a customer where one is named.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`]; [`Refusal::NotFound`].
pub async fn get(app: &App, caller: &Caller, of: Option<&CustomerId>, id: &TaxIdId) -> Result<Stored<TaxId>> {
    caller.require(Resource::Customers, Access::Read)?;
    let (id, of) = (id.clone(), of.cloned());
    app.store().read(&caller.organization, move |tx| one(tx, of.as_ref(), &id)).await
}

fn one(tx: &mut Tx<'_>, of: Option<&CustomerId>, id: &TaxIdId) -> Result<Stored<TaxId>> {
    if let Some(customer) = of {
        crate::customers::living_one(tx, customer)?;
    }
    let found = tx.get::<TaxId>(id.as_str())?;
    let found = found.filter(|found| of.is_none_or(|customer| found.value.customer == *customer));
    found.ok_or_else(|| Refusal::NotFound(Noun::TaxId).into())
}

/// Gives a customer a tax number.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`]; [`Refusal::NotFound`] or
/// [`Refusal::Invalid`] for the customer; [`Refusal::PreconditionFailed`];
/// [`Obstacle::TooMany`].
pub async fn create(
    app: &App,
    caller: &Caller,
    owner: Owner,
    number: TaxNumber,
    write: Write<Stored<TaxId>>,
) -> Result<Written<Stored<TaxId>>> {
    caller.require(Resource::Customers, Access::Write)?;
    let precondition = write.precondition.clone();
    let (task, by) = (app.clone(), caller.clone());
    app.write(caller, write, move |tx| {
        precondition.check(None)?;
        let customer = owner.look_up(tx)?;
        let act = Act::of_customer(&task, &by, tx, &customer.value)?;
        let is_first = stored_of(tx, &customer.value.id)?.is_empty();
        let added = add(&act, tx, &customer.value.id, &number, is_first)?;
        crate::customers::touch(&act, tx, customer)?;
        Ok(added)
    })
    .await
}

/// Takes a tax number from its customer.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`]; [`Refusal::NotFound`].
pub async fn delete(app: &App, caller: &Caller, of: Option<&CustomerId>, id: &TaxIdId) -> Result<()> {
    caller.require(Resource::Customers, Access::Write)?;
    let (task, by, id, of) = (app.clone(), caller.clone(), id.clone(), of.cloned());
    app.store()
        .write(&caller.organization, move |tx| {
            let held = one(tx, of.as_ref(), &id)?;
            let customer = crate::customers::living_one(tx, &held.value.customer)?;
            let act = Act::of_customer(&task, &by, tx, &customer.value)?;
            remove(&act, tx, &held)?;
            crate::customers::touch(&act, tx, customer)?;
            Ok(())
        })
        .await
}

/// The switch that customers' own tax numbers need.
const TAX_ID: Feature = Feature::CustomerDetail(CustomerDetail::TaxId);

/// The tax numbers of the customer that acts, oldest first.
///
/// # Errors
/// As [`crate::visitors::visit`]; [`Refusal::SwitchedOff`].
pub async fn own(app: &App, caller: &Caller) -> Result<Vec<TaxId>> {
    caller.require_customer()?;
    let (task, by) = (app.clone(), caller.clone());
    app.store()
        .read(&caller.organization, move |tx| {
            let visit = visit_in(&task, &by, tx)?;
            visit.require(TAX_ID)?;
            of_customers(tx, vec![visit.customer_id().as_str().to_owned()])
        })
        .await
}

/// Gives the customer that acts a tax number.
///
/// # Errors
/// As [`own`]; [`Rule::Duplicate`] for one that it has; [`Obstacle::TooMany`].
pub async fn add_own(
    app: &App,
    caller: &Caller,
    number: TaxNumber,
    write: Write<Stored<TaxId>>,
) -> Result<Written<Stored<TaxId>>> {
    caller.require_customer()?;
    let (task, by) = (app.clone(), caller.clone());
    app.write(caller, write, move |tx| {
        let visit = visit_in(&task, &by, tx)?;
        visit.require(TAX_ID)?;
        let held = stored_of(tx, visit.customer_id())?;
        let plain = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>().to_uppercase();
        let is_same = |held: &Stored<TaxId>| {
            held.value.kind == number.kind() && plain(&held.value.value) == plain(number.value())
        };
        if held.iter().any(is_same) {
            return Err(Fault::new(Field::TaxIdValue, Rule::Duplicate).into());
        }
        let act = Act::of_customer(&task, &by, tx, &visit.customer.value)?;
        let added = add(&act, tx, visit.customer_id(), &number, held.is_empty())?;
        crate::customers::touch(&act, tx, visit.customer)?;
        Ok(added)
    })
    .await
}

/// Takes a tax number from the customer that acts.
///
/// # Errors
/// As [`own`]; [`Refusal::NotFound`], for that of another customer too.
pub async fn remove_own(app: &App, caller: &Caller, id: &TaxIdId) -> Result<()> {
    caller.require_customer()?;
    let (task, by, id) = (app.clone(), caller.clone(), id.clone());
    app.store()
        .write(&caller.organization, move |tx| {
            let visit = visit_in(&task, &by, tx)?;
            visit.require(TAX_ID)?;
            let held = one(tx, Some(visit.customer_id()), &id)?;
            let act = Act::of_customer(&task, &by, tx, &visit.customer.value)?;
            remove(&act, tx, &held)?;
            crate::customers::touch(&act, tx, visit.customer).map(drop)
        })
        .await
}

/// Stores a customer's tax number.
pub(crate) fn add(
    act: &Act,
    tx: &mut Tx<'_>,
    customer: &CustomerId,
    number: &TaxNumber,
    is_default: bool,
) -> Result<Stored<TaxId>> {
    if tx.count::<TaxId>(&[Filter::is(columns::CUSTOMER, customer.as_str())], None)? >= MAX_TAX_IDS {
        return Err(Refusal::StateForbids(Obstacle::TooMany).into());
    }
    let id = act.app.next_id(IdStyle::Base62);
    let record = number.clone().into_record(id, customer, is_default, act.now);
    act.insert(tx, (EventKind::CustomerTaxIdCreated, Noun::TaxId), record)
}

/// Deletes a tax number.
pub(crate) fn remove(act: &Act, tx: &mut Tx<'_>, held: &Stored<TaxId>) -> Result<()> {
    act.tell(tx, (EventKind::CustomerTaxIdDeleted, Noun::TaxId), None, &held.value)?;
    Ok(tx.delete::<TaxId>(held.rev, held.value.id.as_str())?)
}

/// A customer's tax numbers.
pub(crate) fn stored_of(tx: &mut Tx<'_>, customer: &CustomerId) -> Result<Vec<Stored<TaxId>>> {
    let filters = vec![Filter::is(columns::CUSTOMER, customer.as_str())];
    let limit = u32::try_from(MAX_TAX_IDS).unwrap_or(u32::MAX);
    Ok(tx.list::<TaxId>(&Query { filters, limit, ..Query::default() })?.items)
}

/// Deletes a customer's tax numbers, when it goes away itself.
pub(crate) fn forget_customer(act: &Act, tx: &mut Tx<'_>, customer: &CustomerId) -> Result<()> {
    for held in stored_of(tx, customer)? {
        remove(act, tx, &held)?;
    }
    Ok(())
}

/// The tax numbers of customers, oldest first.
pub(crate) fn of_customers(tx: &mut Tx<'_>, customers: Vec<String>) -> Result<Vec<TaxId>> {
    if customers.is_empty() {
        return Ok(Vec::new());
    }
    let each = u32::try_from(MAX_TAX_IDS).unwrap_or(u32::MAX);
    let limit = u32::try_from(customers.len()).unwrap_or(u32::MAX).saturating_mul(each);
    let filters = vec![Filter { column: columns::CUSTOMER, test: Test::AnyOf(customers), negated: false }];
    let sort =
        vec![Sort { column: Column::Created, descending: false }, Sort { column: Column::Id, descending: false }];
    let query = Query { filters, sort, limit, ..Query::default() };
    Ok(tx.list::<TaxId>(&query)?.items.into_iter().map(|tax_id| tax_id.value).collect())
}
