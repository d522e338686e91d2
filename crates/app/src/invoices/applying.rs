//! Payments made for no invoice, applied to one later.

use billfold_domain::ids::{InvoiceId, Noun, PaymentId};
use billfold_domain::invoices::{Invoice, InvoiceState, steps};
use billfold_domain::keys::{Access, Resource};
use billfold_domain::payments::{Payment, PaymentState};
use billfold_domain::{Fault, Field, Obstacle, Refusal, Rule};
use billfold_store::{Stored, Tx};

use super::collection;
use crate::errors::Result;
use crate::facts::Act;
use crate::subscriptions::Concluded;
use crate::writes::{Write, Written};
use crate::{App, Caller};

/// A payment that is to be applied.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Applied {
    /// The payment.
    pub payment: PaymentId,
    /// How much of it, in minor units; none for as much as it has and the invoice
    /// needs.
    pub amount_minor: Option<i64>,
}

/// Applies a payment to an invoice. It is the invoice's from then on: what it has
/// beyond what was applied stays with it, and can be given back.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`]; [`Refusal::NotFound`];
/// [`Refusal::PreconditionFailed`]; [`Refusal::StateForbids`]; [`Refusal::Invalid`]
/// naming the payment or the amount.
pub async fn apply(
    app: &App,
    caller: &Caller,
    id: &InvoiceId,
    applied: Applied,
    write: Write<Stored<Invoice>>,
) -> Result<Written<Stored<Invoice>>> {
    caller.require(Resource::Invoices, Access::Write)?;
    let precondition = write.precondition.clone();
    let (task, by, id) = (app.clone(), caller.clone(), id.clone());
    app.write(caller, write, move |tx| {
        let current = super::one(tx, &id)?;
        precondition.check(Some(current.rev))?;
        steps::check_payable(&current.value)?;
        let payment = applicable(tx, &current.value, &applied.payment)?;
        let most = (payment.value.amount_minor - payment.value.refunded_minor).min(current.value.remaining_minor());
        let amount = applied.amount_minor.unwrap_or(most);
        if amount <= 0 || amount > most {
            return Err(Fault::new(Field::Amount, Rule::OutOfRange { min: 1, max: most }).into());
        }
        let act = Act::of_clock(&task, &by, tx, current.value.clock.as_ref())?;
        if collection::running(tx, &current.value)?.is_some() {
            return Err(Refusal::StateForbids(Obstacle::PaymentUnderWay).into());
        }
        if let Some(running) = &current.value.payment {
            crate::payments::cancel_unfinished(&act, tx, running)?;
        }
        let step = steps::pay(&current.value, &payment.value.id, amount, act.now)?;
        let next = Payment { invoice: Some(id.clone()), updated: act.now, ..payment.value.clone() };
        act.update(tx, (&[], Noun::Payment), payment, next)?;
        let invoice = collection::keep(&act, tx, current, step)?;
        if invoice.value.state == InvoiceState::Paid {
            crate::subscriptions::invoice_concluded(&act, tx, &invoice, Concluded::Paid)?;
            collection::note_debt(&act, tx, &invoice.value, false)?;
        }
        super::one(tx, &id)
    })
    .await
}

/// A payment of the invoice's customer, in its currency, that was made for no
/// invoice.
fn applicable(tx: &mut Tx<'_>, invoice: &Invoice, id: &PaymentId) -> Result<Stored<Payment>> {
    let found = tx.get::<Payment>(id.as_str())?.filter(|found| found.value.customer == invoice.customer);
    let found = found.ok_or_else(|| Fault::new(Field::Payment, Rule::Missing))?;
    if found.value.currency != invoice.currency {
        return Err(Fault::new(Field::Payment, Rule::CurrencyMismatch).into());
    }
    if found.value.state != PaymentState::Succeeded {
        return Err(Refusal::StateForbids(Obstacle::PaymentNotSucceeded).into());
    }
    if found.value.invoice.is_some() {
        return Err(Refusal::StateForbids(Obstacle::PaymentApplied).into());
    }
    Ok(found)
}
