//! Two customers that are one: a duplicate goes, and what it knew stays.

use billfold_domain::customers::Customer;
use billfold_domain::events::EventKind;
use billfold_domain::ids::{CustomerId, Noun};
use billfold_domain::invoices::{Invoice, InvoiceItem};
use billfold_domain::keys::{Access, Resource};
use billfold_domain::payment_methods::PaymentMethod;
use billfold_domain::payments::{Payment, Setup};
use billfold_domain::subscriptions::Subscription;
use billfold_domain::tax_ids::TaxId;
use billfold_domain::{Fault, Field, Refusal, Rule};
use billfold_store::{Column, Document, Filter, Stored, Tx};

use crate::errors::Result;
use crate::facts::Act;
use crate::writes::Precondition;
use crate::{App, Caller};

/// Merges a duplicate into another customer and deletes it. What the other does
/// not know of itself it takes from the duplicate, and its tax numbers too. A
/// duplicate that has been billed is kept: its invoices are its own.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`]; [`Refusal::NotFound`];
/// [`Refusal::PreconditionFailed`]; [`Refusal::Invalid`] naming the other customer;
/// [`Refusal::InUse`] by what the duplicate was billed with.
pub async fn merge(
    app: &App,
    caller: &Caller,
    duplicate: &CustomerId,
    target: &CustomerId,
    precondition: Precondition,
) -> Result<Stored<Customer>> {
    caller.require(Resource::Customers, Access::Write)?;
    let (task, by, duplicate, target) = (app.clone(), caller.clone(), duplicate.clone(), target.clone());
    app.store()
        .write(&caller.organization, move |tx| {
            let current = super::living_one(tx, &duplicate)?;
            precondition.hold(tx, Some(current.rev))?;
            let other = tx.get::<Customer>(target.as_str())?;
            let other = other.filter(|other| !other.value.deleted && other.value.id != duplicate);
            let other = other.ok_or_else(|| Fault::new(Field::Customer, Rule::Missing))?;
            keep_if_billed(tx, &duplicate)?;
            let act = Act::of_customer(&task, &by, tx, &other.value)?;
            for held in crate::tax_ids::stored_of(tx, &duplicate)? {
                let moved =
                    TaxId { customer: target.clone(), is_default: false, updated: act.now, ..held.value.clone() };
                act.update(tx, (&[EventKind::CustomerTaxIdUpdated], Noun::TaxId), held, moved)?;
            }
            let next = Customer { updated: act.now, ..filled(&other.value, &current.value) };
            let merged = act.update(tx, (&[EventKind::CustomerUpdated], Noun::Customer), other, next)?;
            super::erase(&task, &by, tx, current)?;
            Ok(merged)
        })
        .await
}

/// Refuses where anything was billed, paid or vaulted.
fn keep_if_billed(tx: &mut Tx<'_>, id: &CustomerId) -> Result<()> {
    fn has<T: Document>(tx: &mut Tx<'_>, id: &CustomerId, by: Noun) -> Result<()> {
        match tx.count::<T>(&[Filter::is(Column::Path("customer"), id.as_str())], None)? {
            0 => Ok(()),
            _ => Err(Refusal::InUse { by }.into()),
        }
    }
    has::<Subscription>(tx, id, Noun::Subscription)?;
    has::<Invoice>(tx, id, Noun::Invoice)?;
    has::<InvoiceItem>(tx, id, Noun::InvoiceItem)?;
    has::<Payment>(tx, id, Noun::Payment)?;
    has::<Setup>(tx, id, Noun::Setup)?;
    has::<PaymentMethod>(tx, id, Noun::PaymentMethod)
}

/// A customer with what it does not know taken from another one.
fn filled(customer: &Customer, from: &Customer) -> Customer {
    let or = |own: &Option<String>, other: &Option<String>| own.clone().or_else(|| other.clone());
    let mut next = customer.clone();
    if next.name.is_none() {
        next.name.clone_from(&from.name);
        next.first_name.clone_from(&from.first_name);
        next.last_name.clone_from(&from.last_name);
    }
    next.email = or(&next.email, &from.email);
    next.phone = or(&next.phone, &from.phone);
    next.description = or(&next.description, &from.description);
    next.business_name = or(&next.business_name, &from.business_name);
    next.individual_name = or(&next.individual_name, &from.individual_name);
    next.job_title = or(&next.job_title, &from.job_title);
    next.birth_date = next.birth_date.or(from.birth_date);
    next.address = next.address.or_else(|| from.address.clone());
    next.shipping = next.shipping.or_else(|| from.shipping.clone());
    next.person = or(&next.person, &from.person);
    next.lead_source = next.lead_source.or_else(|| from.lead_source.clone());
    if next.locales.is_empty() {
        next.locales.clone_from(&from.locales);
    }
    next
}
