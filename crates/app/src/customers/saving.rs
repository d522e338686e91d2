//! A customer as a whole: made or replaced, with its tax numbers.

use std::collections::BTreeMap;
use std::sync::Arc;

use billfold_domain::customers::{self, Customer, CustomerChanges};
use billfold_domain::ids::{CustomerId, IdStyle, Noun};
use billfold_domain::keys::{Access, Resource};
use billfold_domain::tax_ids::{TaxId, TaxNumber, UNKNOWN};
use billfold_domain::{Change, Fault, Field, Refusal, Rule};
use billfold_store::{Stored, Tx};

use super::paying::{self, PaysWith};
use crate::errors::Result;
use crate::facts::Act;
use crate::writes::{Write, Written};
use crate::{App, Caller};

/// Which customer a command is about.
#[derive(Clone, Debug)]
pub enum Target {
    /// A new one, with an id of this look.
    New(IdStyle),
    /// The one of this id, made if it is not there.
    Upsert(CustomerId),
}

/// A tax number that a customer is to have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WantedTaxId {
    /// The number. One of [`UNKNOWN`] kind stands for a number of any kind that the
    /// customer has already.
    pub number: TaxNumber,
    /// Whether it is the one to show where there is room for one.
    pub is_default: bool,
}

/// What a command says of a customer as a whole.
#[derive(Clone, Debug)]
pub struct Drafted {
    /// The customer's own fields.
    pub changes: CustomerChanges,
    /// All its tax numbers.
    pub tax_ids: Change<Vec<WantedTaxId>>,
}

/// Says what is to change, given the customer and its tax numbers as they are. It
/// may be asked more than once.
pub type Draft = Arc<dyn Fn(Option<(&Customer, &[TaxId])>) -> Drafted + Send + Sync>;

/// A customer with its tax numbers, oldest first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// The customer.
    pub customer: Stored<Customer>,
    /// Its tax numbers.
    pub tax_ids: Vec<TaxId>,
}

/// What became of a customer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Saved {
    /// Whether it was made.
    pub created: bool,
    /// The customer.
    pub shown: Shown,
}

/// One customer that was not deleted, with its tax numbers.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`]; [`Refusal::NotFound`].
pub async fn show(app: &App, caller: &Caller, id: &CustomerId) -> Result<Shown> {
    caller.require(Resource::Customers, Access::Read)?;
    let id = id.clone();
    app.store()
        .read(&caller.organization, move |tx| {
            let customer = super::living_one(tx, &id)?;
            with_tax_ids(tx, customer)
        })
        .await
}

/// The tax numbers of customers, in one look, by the customer's id.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`].
pub async fn shown_of(
    app: &App,
    caller: &Caller,
    customers: &[Stored<Customer>],
) -> Result<BTreeMap<String, Vec<TaxId>>> {
    caller.require(Resource::Customers, Access::Read)?;
    let ids: Vec<String> = customers.iter().map(|customer| customer.value.id.to_string()).collect();
    let found = app.store().read(&caller.organization, move |tx| super::tax_ids_of(tx, ids.clone())).await?;
    let mut by_customer: BTreeMap<String, Vec<TaxId>> = BTreeMap::new();
    for tax_id in found {
        by_customer.entry(tax_id.customer.to_string()).or_default().push(tax_id);
    }
    Ok(by_customer)
}

fn with_tax_ids(tx: &mut Tx<'_>, customer: Stored<Customer>) -> Result<Shown> {
    let tax_ids = super::tax_ids_of(tx, vec![customer.value.id.to_string()])?;
    Ok(Shown { customer, tax_ids })
}

/// Makes or replaces a customer, and gives it a payment method, which then pays
/// for it.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`]; [`Refusal::PreconditionFailed`];
/// [`Refusal::Declined`] for the payment method; [`Refusal::Invalid`] with every
/// fault, also for the id of a deleted customer.
pub async fn save(
    app: &App,
    caller: &Caller,
    target: Target,
    (draft, pays_with): (Draft, Option<PaysWith>),
    write: Write<Saved>,
) -> Result<Written<Saved>> {
    caller.require(Resource::Customers, Access::Write)?;
    let id = match target {
        Target::New(style) => app.next_id(style),
        Target::Upsert(id) => id,
    };
    // A rehearsal asks nobody: what it would ask for is not going to be kept.
    let pays_with = pays_with.filter(|_| !write.check_only);
    let paying = paying::prepare(app, caller, IdStyle::Crockford, pays_with.as_ref()).await?;
    let precondition = write.precondition.clone();
    let (task, by) = (app.clone(), caller.clone());
    app.write(caller, write, move |tx| {
        let current = tx.get::<Customer>(id.as_str())?;
        if current.as_ref().is_some_and(|customer| customer.value.deleted) {
            precondition.hold(tx, None)?;
            return Err(Fault::new(Field::Id, Rule::Taken).into());
        }
        precondition.hold(tx, current.as_ref().map(|customer| customer.rev))?;
        let created = current.is_none();
        let (act, customer, wanted) = match current {
            None => {
                let act = Act::real(&task, &by);
                let Drafted { changes, tax_ids } = draft(None);
                let customer = super::begin(&act, tx, &id, &changes)?;
                (act, customer, tax_ids)
            }
            Some(current) => {
                let act = Act::of_customer(&task, &by, tx, &current.value)?;
                let shown = with_tax_ids(tx, current)?;
                let Drafted { changes, tax_ids } = draft(Some((&shown.customer.value, &shown.tax_ids)));
                super::check(tx, &id, &changes)?;
                let decision = customers::update(&shown.customer.value, &changes, act.now)?;
                (act.clone(), super::keep(&act, tx, Some(shown.customer), decision)?, tax_ids)
            }
        };
        let customer = paying::keep(&act, tx, customer, paying.as_ref())?;
        let customer = replace_tax_ids(&act, tx, (customer, created), &wanted)?;
        Ok(Saved { created, shown: with_tax_ids(tx, customer)? })
    })
    .await
}

/// Sees to it that a customer has these tax numbers and no others.
pub(crate) fn replace_tax_ids(
    act: &Act,
    tx: &mut Tx<'_>,
    (customer, is_new): (Stored<Customer>, bool),
    wanted: &Change<Vec<WantedTaxId>>,
) -> Result<Stored<Customer>> {
    let empty = Vec::new();
    let wanted = match wanted {
        Change::Keep => return Ok(customer),
        Change::Clear => &empty,
        Change::Set(wanted) => wanted,
    };
    let id = customer.value.id.clone();
    let mut left = crate::tax_ids::stored_of(tx, &id)?;
    let mut changed = false;
    for WantedTaxId { number, is_default } in wanted {
        let same = |held: &Stored<TaxId>| {
            held.value.value == number.value() && (held.value.kind == number.kind() || number.kind() == UNKNOWN)
        };
        match left.iter().position(same) {
            Some(at) => {
                let held = left.swap_remove(at);
                if held.value.is_default != *is_default {
                    changed = true;
                    tx.update(held.rev, TaxId { is_default: *is_default, updated: act.now, ..held.value })?;
                }
            }
            None => {
                changed = true;
                crate::tax_ids::add(act, tx, &id, number, *is_default)?;
            }
        }
    }
    for held in left {
        changed = true;
        crate::tax_ids::remove(act, tx, &held)?;
    }
    if is_new || !changed {
        return Ok(customer);
    }
    let current = tx.get::<Customer>(id.as_str())?.ok_or(Refusal::NotFound(Noun::Customer))?;
    super::touch(act, tx, current)
}
