//! Sends invoices to their customers.

use billfold_domain::customers::Customer;
use billfold_domain::events::EventKind;
use billfold_domain::ids::{InvoiceId, Noun};
use billfold_domain::invoices::{Invoice, InvoiceState};
use billfold_domain::keys::{Access, Resource};
use billfold_domain::mails::Letter;
use billfold_domain::organizations::{Mode, Organization};
use billfold_domain::portals::Portal;
use billfold_domain::subscriptions::Collection;
use billfold_domain::{Fault, Field, Obstacle, Refusal, Rule};
use billfold_store::{Stored, Tx, Work};

use super::{Hosting, billing, one};
use crate::errors::Result;
use crate::facts::Act;
use crate::mails::{Post, enqueue, tongue};
use crate::writes::{Write, Written};
use crate::{App, Caller};

/// Sends an invoice to its customer, once more where it was sent already. A draft is issued
/// for it. In live mode a mail goes to the customer, where a mail server is set up; in test
/// mode it is only told that the invoice was sent (Stripe's API does the same).
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotFound`]; [`Refusal::PreconditionFailed`];
/// [`Obstacle::InvoiceAutomatic`]; [`Obstacle::InvoiceVoid`]; [`Rule::NoAddress`] on the
/// customer; what forbids to issue the draft.
pub async fn send(
    app: &App,
    caller: &Caller,
    id: &InvoiceId,
    write: Write<Stored<Invoice>>,
) -> Result<Written<Stored<Invoice>>> {
    caller.require(Resource::Invoices, Access::Write)?;
    let precondition = write.precondition.clone();
    let (task, by, id) = (app.clone(), caller.clone(), id.clone());
    app.write(caller, write, move |tx| {
        let current = one(tx, &id)?;
        precondition.check(Some(current.rev))?;
        if current.value.collection != Collection::SendInvoice {
            return Err(Refusal::StateForbids(Obstacle::InvoiceAutomatic).into());
        }
        if current.value.state == InvoiceState::Void {
            return Err(Refusal::StateForbids(Obstacle::InvoiceVoid).into());
        }
        let customer = tx.get::<Customer>(current.value.customer.as_str())?.ok_or(Refusal::NotFound(Noun::Customer))?;
        if customer.value.email.is_none() {
            return Err(Fault::new(Field::Customer, Rule::NoAddress).into());
        }
        let act = Act::of_clock(&task, &by, tx, current.value.clock.as_ref())?;
        let invoice = match current.value.state {
            InvoiceState::Draft => issued(&act, tx, current, customer.clone())?,
            InvoiceState::Open | InvoiceState::Paid | InvoiceState::Void | InvoiceState::Uncollectible => current,
        };
        act.tell(tx, (EventKind::InvoiceSent, Noun::Invoice), None, &invoice.value)?;
        if by.mode == Mode::Live {
            mail(&act, tx, &invoice.value, &customer.value)?;
        }
        Ok(invoice)
    })
    .await
}

/// Issues a draft, and notes when it is to be paid.
fn issued(act: &Act, tx: &mut Tx<'_>, draft: Stored<Invoice>, customer: Stored<Customer>) -> Result<Stored<Invoice>> {
    tx.unplan(Work::Invoice, draft.value.id.as_str())?;
    let raised = billing::issue(act, tx, draft, customer, false)?;
    if raised.invoice.value.state != InvoiceState::Open {
        return Ok(raised.invoice);
    }
    Ok(billing::collect(act, tx, raised, (false, false))?.invoice)
}

/// Queues the mail that leads a customer to its invoice, in the look of the
/// organization's default portal.
fn mail(act: &Act, tx: &mut Tx<'_>, invoice: &Invoice, customer: &Customer) -> Result<()> {
    let organization = tx.organization().clone();
    let Some(merchant) = tx.get::<Organization>(organization.as_str())? else { return Ok(()) };
    let Some(portal) = tx.get::<Portal>(merchant.value.default_portal.as_str())? else { return Ok(()) };
    let is_paid = invoice.state == InvoiceState::Paid;
    let letter = Letter::Invoice {
        number: invoice.number.clone().unwrap_or_default(),
        amount_minor: if is_paid { invoice.total_minor() } else { invoice.remaining_minor() },
        currency: invoice.currency,
        due: invoice.due.filter(|_| !is_paid),
        is_paid,
        url: Hosting::new(&act.app, &organization).url(&invoice.id),
    };
    let post = Post {
        // To whom the invoice goes may be somebody else by now.
        to: invoice.billed.email.as_deref().or(customer.email.as_deref()),
        customer: Some(&customer.id),
        portal: &portal.value,
        locale: tongue(None, customer),
        letter,
    };
    enqueue(act, tx, post).map(drop)
}
