//! What a command would come to: the command itself, rolled back.

use billfold_domain::Refusal;
use billfold_domain::ids::{InvoiceId, SubscriptionId};
use billfold_domain::invoices::{BillingReason, Invoice, InvoiceItem, InvoiceState};
use billfold_domain::keys::Access;
use billfold_domain::schedules::Schedule;
use billfold_domain::subscriptions::Subscription;
use billfold_domain::subscriptions::cancellation::Cancel;
use billfold_domain::subscriptions::creation::FirstPayment;
use billfold_domain::subscriptions::reactivation::Reactivate;
use billfold_store::Tx;
use jiff::Timestamp;

use super::changes::Change;
use super::creation::Order;
use super::loading::load;
use super::{Kept, outcome, running, scope};
use crate::errors::Result;
use crate::facts::Act;
use crate::visitors::Visit;
use crate::writes::{Precondition, Write, Written};
use crate::{App, Caller};

/// The most boundaries that are looked through for the next invoice.
const MAX_BOUNDARIES: u32 = 12;

/// What is to be shown.
#[derive(Clone, Debug)]
pub enum Preview {
    /// A subscription that might be made.
    New(Box<Order>),
    /// A change.
    Change(SubscriptionId, Box<Change>),
    /// An end.
    Cancel(SubscriptionId, Box<Cancel>),
    /// A return after the end.
    Reactivate(SubscriptionId, Reactivate),
    /// The next period as things stand.
    Next(SubscriptionId),
}

/// What a command would come to.
#[derive(Clone, Debug)]
pub struct Shown {
    /// The subscription as it would be right after the command.
    pub subscription: Subscription,
    /// The invoice: of the command itself, else the next one, with what would wait
    /// for it; none where there will be none. It is a draft that never existed.
    pub invoice: Option<Invoice>,
    /// Whether the invoice would be made at once.
    pub is_immediate: bool,
    /// When the invoice would be made.
    pub at: Timestamp,
    /// What would wait for the next invoice after the command.
    pub waiting: Vec<InvoiceItem>,
    /// The schedule that the command would make.
    pub schedule: Option<Schedule>,
}

/// Shows what a command would come to. Nothing is kept.
///
/// # Errors
/// Those of the command.
pub async fn preview(app: &App, caller: &Caller, of: Preview) -> Result<Shown> {
    let (task, by) = (app.clone(), caller.clone());
    let write = Write { check_only: true, ..Write::plain() };
    match app.write(caller, write, move |tx| show(&task, &by, tx, &of)).await? {
        Written::Fresh(shown) => Ok(shown),
        Written::Replayed(_) => Err(Refusal::InProgress.into()),
    }
}

fn show(app: &App, caller: &Caller, tx: &mut Tx<'_>, of: &Preview) -> Result<Shown> {
    let free = Precondition::None;
    let kept = match of {
        Preview::New(order) => {
            let order = Order { first_payment: FirstPayment::DefaultIncomplete, ..Order::clone(order) };
            super::creation::make(app, caller, tx, &order)?
        }
        Preview::Change(id, change) => super::changes::make(app, caller, tx, (id, &free), change)?,
        Preview::Cancel(id, order) => super::cancellation::end(app, caller, tx, (id, &free), order)?,
        Preview::Reactivate(id, order) => super::cancellation::bring_back(app, caller, tx, (id, &free), order)?,
        Preview::Next(id) => {
            let visit = scope(app, caller, tx, (None, Access::Read))?;
            let loaded = load(app, caller, tx, id, visit.as_ref().map(|visit: &Visit| visit))?;
            Kept {
                subscription: loaded.subscription,
                invoice: None,
                schedule: None,
                reactivation: None,
                payments: Vec::new(),
            }
        }
    };
    let after = kept.subscription.value.clone();
    let act = Act::of_clock(app, caller, tx, after.clock.as_ref())?;
    let customer = super::loading::payer(tx, &after)?;
    let waiting = crate::invoices::billing::waiting(tx, &customer.value, Some(after.id.as_str()), after.currency)?;
    let waiting = waiting.into_iter().map(|item| item.value).collect();
    let made = outcome(tx, kept)?;
    let schedule = made.schedule.map(|schedule| schedule.value);
    if let Some(invoice) = made.invoice {
        let invoice = Some(unmade(invoice.value));
        return Ok(Shown { subscription: after, invoice, is_immediate: true, at: act.now, waiting, schedule });
    }
    let (invoice, at) = next_invoice(&act, tx, &after)?;
    Ok(Shown { subscription: after, invoice, is_immediate: false, at: at.unwrap_or(act.now), waiting, schedule })
}

/// Passes boundaries until one of them makes an invoice.
fn next_invoice(act: &Act, tx: &mut Tx<'_>, after: &Subscription) -> Result<(Option<Invoice>, Option<Timestamp>)> {
    let Some(renews) = after.renews_at() else { return Ok((None, None)) };
    for _ in 0..MAX_BOUNDARIES {
        let Some(current) = tx.get::<Subscription>(after.id.as_str())? else { break };
        let due = current.value.due_at().filter(|at| *at <= renews).unwrap_or(renews);
        let then = Act { now: due.max(act.now), ..act.clone() };
        let Some(kept) = running::step(&then, tx, current)? else { break };
        let made: Option<&InvoiceId> = kept.invoice.as_ref();
        if let Some(id) = made
            && let Some(invoice) = tx.get::<Invoice>(id.as_str())?
        {
            return Ok((Some(unmade(invoice.value)), Some(then.now)));
        }
    }
    Ok((None, None))
}

/// The invoice as a look ahead: a draft without a number or a payment.
fn unmade(mut invoice: Invoice) -> Invoice {
    invoice.state = InvoiceState::Draft;
    if invoice.reason == BillingReason::SubscriptionCycle {
        invoice.reason = BillingReason::Upcoming;
    }
    invoice.number = None;
    invoice.attempts = 0;
    invoice.next_attempt = None;
    invoice.payment = None;
    invoice.finalized = None;
    invoice.paid = None;
    invoice.paid_minor = 0;
    invoice
}
