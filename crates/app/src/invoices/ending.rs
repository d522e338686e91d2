//! Ends invoices without their money.

use billfold_domain::ids::InvoiceId;
use billfold_domain::invoices::{Invoice, steps};
use billfold_domain::keys::{Access, Resource};
use billfold_store::Stored;

use super::{collection, one};
use crate::errors::Result;
use crate::facts::Act;
use crate::subscriptions::Concluded;
use crate::writes::{Write, Written};
use crate::{App, Caller};

/// What ends an invoice without its money.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// It was issued by mistake.
    Void,
    /// Nobody expects it to be paid.
    GiveUp,
}

/// Ends an issued invoice without its money.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotFound`]; [`Refusal::PreconditionFailed`];
/// [`Refusal::StateForbids`].
pub async fn end(
    app: &App,
    caller: &Caller,
    id: &InvoiceId,
    how: End,
    write: Write<Stored<Invoice>>,
) -> Result<Written<Stored<Invoice>>> {
    caller.require(Resource::Invoices, Access::Write)?;
    let precondition = write.precondition.clone();
    let (task, by, id) = (app.clone(), caller.clone(), id.clone());
    app.write(caller, write, move |tx| {
        let current = one(tx, &id)?;
        precondition.check(Some(current.rev))?;
        let act = Act::of_clock(&task, &by, tx, current.value.clock.as_ref())?;
        let (invoice, concluded) = match how {
            End::Void => (collection::void(&act, tx, current)?, Concluded::Voided),
            End::GiveUp => (collection::stop(&act, tx, current, steps::give_up)?, Concluded::GivenUp),
        };
        crate::subscriptions::invoice_concluded(&act, tx, &invoice, concluded)?;
        if how == End::GiveUp {
            collection::note_debt(&act, tx, &invoice.value, false)?;
        }
        Ok(invoice)
    })
    .await
}
