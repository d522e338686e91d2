//! To whom an invoice and its goods go, where that is said of the invoice itself.

use billfold_domain::customers::{Address, Customer};
use billfold_domain::events::EventKind;
use billfold_domain::ids::{InvoiceId, Noun};
use billfold_domain::invoices::{Billed, Invoice, steps};
use billfold_domain::keys::Access;
use billfold_domain::subscriptions::{Addressee, OrderAddresses, Subscription};
use billfold_domain::{Change, Refusal};
use billfold_store::{Stored, Tx};

use super::{scope_of, seen};
use crate::errors::Result;
use crate::facts::Act;
use crate::visitors::Feature;
use crate::writes::{Write, Written};
use crate::{App, Caller};

/// What a command says of where an invoice and its goods go. An address and who is
/// found there are said together; what is cleared is again the subscription's or the
/// customer's.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AddressesSaid {
    /// Where it goes.
    pub billing: Change<Address>,
    /// To whom it goes.
    pub billing_contact: Change<Addressee>,
    /// Where its goods go.
    pub delivery: Change<Address>,
    /// To whom its goods go.
    pub delivery_contact: Change<Addressee>,
}

/// Writes what was said into an invoice.
pub(super) fn apply(tx: &mut Tx<'_>, invoice: &mut Invoice, said: &AddressesSaid) -> Result<()> {
    let AddressesSaid { billing, billing_contact, delivery, delivery_contact } = said;
    let says_billing = !(billing.is_keep() && billing_contact.is_keep());
    let says_delivery = !(delivery.is_keep() && delivery_contact.is_keep());
    if !says_billing && !says_delivery {
        return Ok(());
    }
    let own = OrderAddresses {
        billing: billing.value().cloned(),
        delivery: delivery.value().cloned(),
        billing_contact: billing_contact.value().cloned(),
        delivery_contact: delivery_contact.value().cloned(),
    };
    let next = own.on(usual(tx, invoice)?);
    let billed = &mut invoice.billed;
    if says_billing {
        (billed.name, billed.email, billed.phone) = (next.name, next.email, next.phone);
        (billed.address, billed.contact) = (next.address, next.contact);
    }
    if says_delivery {
        (billed.shipping, billed.delivery_contact) = (next.shipping, next.delivery_contact);
    }
    Ok(())
}

/// Whom the invoice would be for without addresses of its own.
fn usual(tx: &mut Tx<'_>, invoice: &Invoice) -> Result<Billed> {
    let customer = tx.get::<Customer>(invoice.customer.as_str())?.ok_or(Refusal::NotFound(Noun::Customer))?;
    let billed = steps::billed(&customer.value, invoice.billed.tax_ids.clone());
    let subscription = match &invoice.subscription {
        None => None,
        Some(id) => tx.get::<Subscription>(id.as_str())?,
    };
    Ok(subscription.map_or_else(|| billed.clone(), |found| found.value.addresses.on(billed.clone())))
}

/// Changes to whom an issued invoice and its goods go, while it is owed. A customer does
/// so with its own, where its portal shows invoices and opens the addresses of orders.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::SwitchedOff`]; [`Refusal::NotFound`];
/// [`Refusal::PreconditionFailed`]; [`Refusal::StateForbids`] for a draft and for what
/// is paid or voided.
pub async fn readdress(
    app: &App,
    caller: &Caller,
    id: &InvoiceId,
    said: AddressesSaid,
    write: Write<Stored<Invoice>>,
) -> Result<Written<Stored<Invoice>>> {
    let precondition = write.precondition.clone();
    let (task, by, id) = (app.clone(), caller.clone(), id.clone());
    app.write(caller, write, move |tx| {
        let visit = scope_of(&task, &by, tx, (Access::Write, Feature::InvoiceHistory))?;
        let current = seen(tx, &id, visit.as_ref())?;
        precondition.check(Some(current.rev))?;
        let act = Act::of_clock(&task, &by, tx, current.value.clock.as_ref())?;
        let mut next = current.value.clone();
        apply(tx, &mut next, &said)?;
        // What stays as it is needs no switch, so that what was read can be written back.
        if next == current.value {
            return Ok(current);
        }
        if let Some(visit) = &visit {
            visit.require(Feature::OrderAddress)?;
        }
        steps::check_payable(&current.value)?;
        next.updated = act.now;
        act.update(tx, (&[EventKind::InvoiceUpdated], Noun::Invoice), current, next)
    })
    .await
}
