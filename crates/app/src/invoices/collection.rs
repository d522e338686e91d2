//! What comes of an invoice's payments, and what is to be done about it later.

use billfold_domain::Refusal;
use billfold_domain::customers::Customer;
use billfold_domain::dunning::UnpaidInvoice;
use billfold_domain::events::EventKind;
use billfold_domain::ids::{Noun, PaymentId, PaymentMethodId};
use billfold_domain::invoices::steps::{self, Step};
use billfold_domain::invoices::{BillingReason, Invoice, InvoiceState};
use billfold_domain::payments::{Payment, PaymentState};
use billfold_domain::subscriptions::{Collection, Subscription, SubscriptionState};
use billfold_store::{Stored, Tx, Work};
use jiff::Timestamp;

use crate::errors::Result;
use crate::facts::Act;
use crate::subscriptions::Concluded;

/// What the outcome of a payment means for its invoice and that invoice's
/// subscription.
pub(crate) fn payment_concluded(act: &Act, tx: &mut Tx<'_>, payment: &Stored<Payment>) -> Result<()> {
    let Some(id) = &payment.value.invoice else { return Ok(()) };
    let Some(invoice) = tx.get::<Invoice>(id.as_str())? else { return Ok(()) };
    match payment.value.state {
        PaymentState::Succeeded => paid(act, tx, invoice, payment),
        PaymentState::Declined => failed(act, tx, invoice, payment),
        PaymentState::ActionRequired => {
            if invoice.value.state != InvoiceState::Open {
                return Ok(());
            }
            let step = steps::await_customer(&invoice.value, &payment.value.id, act.now);
            let invoice = keep(act, tx, invoice, step)?;
            crate::subscriptions::invoice_concluded(act, tx, &invoice, Concluded::ActionRequired)
        }
        PaymentState::Processing | PaymentState::Canceled => Ok(()),
    }
}

fn paid(act: &Act, tx: &mut Tx<'_>, invoice: Stored<Invoice>, payment: &Stored<Payment>) -> Result<()> {
    let amount = payment.value.amount_minor;
    match steps::pay(&invoice.value, &payment.value.id, amount, act.now) {
        Ok(step) => {
            let invoice = keep(act, tx, invoice, step)?;
            if invoice.value.state == InvoiceState::Paid {
                crate::subscriptions::invoice_concluded(act, tx, &invoice, Concluded::Paid)?;
                note_debt(act, tx, &invoice.value, false)?;
                save_method(act, tx, &invoice.value, payment)?;
            }
            Ok(())
        }
        // Voided or paid meanwhile: the money is the customer's.
        Err(Refusal::StateForbids(_)) => credit(act, tx, &invoice.value, amount),
        Err(refusal) => Err(refusal.into()),
    }
}

/// Pays a subscription from now on with what paid an invoice of it, where it is to be so.
fn save_method(act: &Act, tx: &mut Tx<'_>, invoice: &Invoice, payment: &Stored<Payment>) -> Result<()> {
    let (Some(id), Some(method)) = (&invoice.subscription, &payment.value.payment_method) else { return Ok(()) };
    let Some(subscription) = tx.get::<Subscription>(id.as_str())? else { return Ok(()) };
    let is_own = subscription.value.payment_method.as_ref() == Some(method);
    if !subscription.value.saves_payment_method || is_own || subscription.value.is_over() {
        return Ok(());
    }
    let next = Subscription { payment_method: Some(method.clone()), updated: act.now, ..subscription.value.clone() };
    act.update(tx, (&[EventKind::SubscriptionUpdated], Noun::Subscription), subscription, next).map(drop)
}

fn credit(act: &Act, tx: &mut Tx<'_>, invoice: &Invoice, amount_minor: i64) -> Result<()> {
    let Some(customer) = tx.get::<Customer>(invoice.customer.as_str())? else { return Ok(()) };
    let mut next = customer.value.clone();
    next.balance_minor = next.balance_minor.saturating_sub(amount_minor);
    next.updated = act.now;
    act.update(tx, (&[EventKind::CustomerUpdated], Noun::Customer), customer, next).map(drop)
}

fn failed(act: &Act, tx: &mut Tx<'_>, invoice: Stored<Invoice>, payment: &Stored<Payment>) -> Result<()> {
    if invoice.value.state != InvoiceState::Open {
        return Ok(());
    }
    // The first invoice of a subscription that waits for it is the customer's to pay:
    // nobody waits for days to begin.
    // Nor does anybody try again for a change that is made only when it is paid.
    let retries = invoice.value.auto_advance
        && !begins(tx, &invoice.value)?
        && !crate::subscriptions::awaits_success(tx, &invoice.value)?;
    let dunning = crate::organizations::dunning(tx)?;
    let retry_days = if retries { dunning.retry_days.days() } else { &[] };
    let step = steps::fail(&invoice.value, &payment.value.id, retry_days, act.now);
    let invoice = keep(act, tx, invoice, step)?;
    let last_try = invoice.value.next_attempt.is_none();
    crate::subscriptions::invoice_concluded(act, tx, &invoice, Concluded::Failed { last_try })?;
    if retries {
        note_debt(act, tx, &invoice.value, true)?;
    }
    let for_good = last_try && retries && invoice.value.collection == Collection::Automatic;
    if for_good && dunning.invoice == UnpaidInvoice::Uncollectible {
        stop(act, tx, invoice, steps::give_up)?;
    }
    Ok(())
}

/// Whether a subscription waits for this first invoice to begin. One that is in its
/// trial has begun, whatever became of its fees.
fn begins(tx: &mut Tx<'_>, invoice: &Invoice) -> Result<bool> {
    let Some(id) = invoice.subscription.as_ref().filter(|_| invoice.reason == BillingReason::SubscriptionCreate) else {
        return Ok(false);
    };
    let subscription = tx.get::<Subscription>(id.as_str())?;
    Ok(subscription.is_some_and(|found| found.value.state == SubscriptionState::Incomplete))
}

/// Notes what the newest news of an invoice say of its customer: an automatic payment
/// failed or the day to pay has passed, or an invoice was paid or given up (the
/// `delinquent` of Stripe's API).
pub(crate) fn note_debt(act: &Act, tx: &mut Tx<'_>, invoice: &Invoice, delinquent: bool) -> Result<()> {
    let Some(customer) = tx.get::<Customer>(invoice.customer.as_str())? else { return Ok(()) };
    if customer.value.delinquent == delinquent {
        return Ok(());
    }
    let next = Customer { delinquent, updated: act.now, ..customer.value.clone() };
    act.update(tx, (&[EventKind::CustomerUpdated], Noun::Customer), customer, next).map(drop)
}

/// Stores a step and plans when to look at the invoice again.
pub(crate) fn keep(act: &Act, tx: &mut Tx<'_>, invoice: Stored<Invoice>, step: Step) -> Result<Stored<Invoice>> {
    let next = &step.next;
    let open = next.state == InvoiceState::Open;
    let due = next.due.filter(|due| *due > act.now && next.collection == Collection::SendInvoice);
    match next.next_attempt.or(due).filter(|_| open) {
        Some(at) => tx.plan(Work::Invoice, next.id.as_str(), act.clock_id(), at.as_microsecond())?,
        None => tx.unplan(Work::Invoice, next.id.as_str())?,
    }
    act.update(tx, (&step.events, Noun::Invoice), invoice, step.next)
}

/// A step that ends an invoice without its money.
pub(crate) type Ending = fn(&Invoice, Timestamp) -> std::result::Result<Step, Refusal>;

/// Ends an invoice that will not be paid, and calls off its payment.
pub(crate) fn stop(act: &Act, tx: &mut Tx<'_>, invoice: Stored<Invoice>, step: Ending) -> Result<Stored<Invoice>> {
    if invoice.value.state == InvoiceState::Paid && invoice.value.due_minor() == 0 {
        // Nothing was owed: there is nothing to stop.
        return Ok(invoice);
    }
    let step = step(&invoice.value, act.now)?;
    if let Some(payment) = &invoice.value.payment {
        crate::payments::cancel_unfinished(act, tx, payment)?;
    }
    keep(act, tx, invoice, step)
}

/// Voids an invoice. What it used of its customer's balance is there again, as in
/// Stripe's API since its version 2019-12-03; a change that waits for the invoice puts
/// that back itself, with all else.
pub(crate) fn void(act: &Act, tx: &mut Tx<'_>, invoice: Stored<Invoice>) -> Result<Stored<Invoice>> {
    let used = if crate::subscriptions::awaits(tx, &invoice.value)? { 0 } else { invoice.value.balance_applied_minor };
    let voided = stop(act, tx, invoice, steps::void)?;
    if used != 0
        && voided.value.state == InvoiceState::Void
        && let Some(customer) = tx.get::<Customer>(voided.value.customer.as_str())?
    {
        let mut next = customer.value.clone();
        next.balance_minor = next.balance_minor.saturating_add(used);
        next.updated = act.now;
        act.update(tx, (&[EventKind::CustomerUpdated], Noun::Customer), customer, next)?;
    }
    Ok(voided)
}

/// What is due of an invoice: an issue, a further attempt, or word that it is
/// late. Answers the payments that are to be settled after the commit.
pub(crate) fn due(act: &Act, tx: &mut Tx<'_>, id: &str) -> Result<Vec<PaymentId>> {
    tx.unplan(Work::Invoice, id)?;
    let Some(invoice) = tx.get::<Invoice>(id)? else { return Ok(Vec::new()) };
    let Some(customer) = tx.get::<Customer>(invoice.value.customer.as_str())? else { return Ok(Vec::new()) };
    match invoice.value.state {
        InvoiceState::Draft if invoice.value.auto_advance => {
            let raised = super::billing::issue(act, tx, invoice, customer, false)?;
            if raised.invoice.value.state != InvoiceState::Open {
                return Ok(Vec::new());
            }
            let raised = super::billing::collect(act, tx, raised, (false, false))?;
            Ok(raised.payment.into_iter().collect())
        }
        InvoiceState::Open if invoice.value.next_attempt.is_some_and(|at| at <= act.now) => {
            if let Some(running) = running(tx, &invoice.value)? {
                // What it comes to plans the invoice again; until then it is asked for.
                return Ok(vec![running]);
            }
            let method = paying_method(tx, &invoice.value, &customer.value)?;
            let (_, payment) = super::billing::begin(act, tx, invoice, method, false)?;
            Ok(payment.into_iter().collect())
        }
        InvoiceState::Open => {
            if let Some(step) = steps::overdue(&invoice.value, act.now) {
                let invoice = act.update(tx, (&step.events, Noun::Invoice), invoice, step.next)?;
                crate::subscriptions::invoice_concluded(act, tx, &invoice, Concluded::Failed { last_try: true })?;
                note_debt(act, tx, &invoice.value, true)?;
            } else if let Some(at) = invoice.value.next_attempt.or(invoice.value.due) {
                tx.plan(Work::Invoice, id, act.clock_id(), at.as_microsecond())?;
            }
            Ok(Vec::new())
        }
        InvoiceState::Draft | InvoiceState::Paid | InvoiceState::Void | InvoiceState::Uncollectible => Ok(Vec::new()),
    }
}

/// A payment of the invoice that is with the gateway: what it comes to nobody knows
/// yet, so that nothing more is taken until then.
pub(crate) fn running(tx: &mut Tx<'_>, invoice: &Invoice) -> Result<Option<PaymentId>> {
    let Some(id) = &invoice.payment else { return Ok(None) };
    let payment = tx.get::<Payment>(id.as_str())?;
    Ok(payment.filter(|payment| payment.value.state == PaymentState::Processing).map(|payment| payment.value.id))
}

/// With what an invoice is paid: its own, its subscription's or its customer's
/// payment method.
pub(crate) fn paying_method(
    tx: &mut Tx<'_>,
    invoice: &Invoice,
    customer: &Customer,
) -> Result<Option<PaymentMethodId>> {
    if invoice.payment_method.is_some() {
        return Ok(invoice.payment_method.clone());
    }
    let of_subscription = match &invoice.subscription {
        None => None,
        Some(id) => tx.get::<Subscription>(id.as_str())?.and_then(|found| found.value.payment_method),
    };
    Ok(of_subscription.or_else(|| customer.payment_method.clone()))
}
