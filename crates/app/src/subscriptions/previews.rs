//! What a command would come to: the command itself, rolled back.

use std::collections::BTreeSet;

use billfold_domain::Refusal;
use billfold_domain::ids::{InvoiceItemId, SubscriptionId};
use billfold_domain::invoices::{BillingReason, Invoice, InvoiceItem, InvoiceState};
use billfold_domain::keys::Access;
use billfold_domain::schedules::Schedule;
use billfold_domain::subscriptions::cancellation::Cancel;
use billfold_domain::subscriptions::creation::FirstPayment;
use billfold_domain::subscriptions::pauses::PauseOrder;
use billfold_domain::subscriptions::pending::ChangePayment;
use billfold_domain::subscriptions::reactivation::Reactivate;
use billfold_domain::subscriptions::{Subscription, SubscriptionState};
use billfold_store::Tx;
use jiff::Timestamp;

use super::ahead::Outlook;
use super::changes::Change;
use super::creation::Order;
use super::loading::load;
use super::{Kept, outcome, scope};
use crate::errors::Result;
use crate::facts::Act;
use crate::visitors::Visit;
use crate::writes::{Precondition, Write, Written};
use crate::{App, Caller};

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
    /// An end that is called off.
    Undo(SubscriptionId),
    /// A pause, or another one than there is.
    Pause(SubscriptionId, Box<PauseOrder>),
    /// A pause that ends before its time.
    Resume(SubscriptionId),
    /// A subscription that stood still since its trial and goes on, with a whole period
    /// from now.
    GoOn(SubscriptionId),
    /// The coupon that a customer is offered in place of cancelling.
    TakeOffer(SubscriptionId),
}

impl Preview {
    /// The subscription that it is about; none for a new one.
    fn subscription(&self) -> Option<&SubscriptionId> {
        match self {
            Self::New(_) => None,
            Self::Change(id, _)
            | Self::Cancel(id, _)
            | Self::Reactivate(id, _)
            | Self::Next(id)
            | Self::Undo(id)
            | Self::Pause(id, _)
            | Self::Resume(id)
            | Self::GoOn(id)
            | Self::TakeOffer(id) => Some(id),
        }
    }
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
    /// After an invoice that would be made at once: the next one by itself, once that is
    /// paid, and when.
    pub follows: Option<(Invoice, Timestamp)>,
    /// What would wait for the next invoice after the command.
    pub waiting: Vec<InvoiceItem>,
    /// What of that the command itself would put there.
    pub added: Vec<InvoiceItem>,
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

pub(super) fn show(app: &App, caller: &Caller, tx: &mut Tx<'_>, of: &Preview) -> Result<Shown> {
    let before = waiting_before(tx, of.subscription())?;
    let kept = perform(app, caller, tx, of)?;
    look(app, caller, tx, (kept, &before))
}

/// Does what is to be shown, within a transaction.
pub(crate) fn perform(app: &App, caller: &Caller, tx: &mut Tx<'_>, of: &Preview) -> Result<Kept> {
    let free = Precondition::None;
    Ok(match of {
        Preview::New(order) => {
            let order = Order { first_payment: FirstPayment::DefaultIncomplete, ..Order::clone(order) };
            super::creation::make(app, caller, tx, &order)?
        }
        // What it comes to is the same however it is paid.
        Preview::Change(id, change) => {
            let change = Change { payment: ChangePayment::AllowIncomplete, ..Change::clone(change) };
            super::changes::make(app, caller, tx, (id, &free), &change)?
        }
        Preview::Cancel(id, order) => super::cancellation::end(app, caller, tx, (id, &free), order)?,
        Preview::Reactivate(id, order) => super::cancellation::bring_back(app, caller, tx, (id, &free), order)?,
        Preview::Undo(id) => super::cancellation::call_off(app, caller, tx, (id, &free))?,
        Preview::Pause(id, order) => super::pauses::begin(app, caller, tx, (id, &free), order)?,
        Preview::Resume(id) => super::pauses::end(app, caller, tx, (id, &free))?,
        Preview::GoOn(id) => super::pauses::continue_at_once(app, caller, tx, (id, &free), false)?,
        Preview::TakeOffer(id) => super::save_offers::take(app, caller, tx, (id, &free))?,
        Preview::Next(id) => {
            let visit = scope(app, caller, tx, (None, Access::Read))?;
            let loaded = load(app, caller, tx, id, visit.as_ref().map(|visit: &Visit| visit))?;
            Kept {
                subscription: loaded.subscription,
                invoice: None,
                schedule: None,
                reactivation: None,
                payments: Vec::new(),
                held: false,
            }
        }
    })
}

/// What was done within a transaction, as a preview shows it. `before` is what waited
/// for the next invoices then.
pub(crate) fn look(
    app: &App,
    caller: &Caller,
    tx: &mut Tx<'_>,
    (kept, before): (Kept, &BTreeSet<InvoiceItemId>),
) -> Result<Shown> {
    let after = kept.subscription.value.clone();
    let act = Act::of_clock(app, caller, tx, after.clock.as_ref())?;
    let customer = super::loading::payer(tx, &after)?;
    let waiting = crate::invoices::billing::waiting(tx, &customer.value, Some(after.id.as_str()), after.currency)?;
    let waiting: Vec<InvoiceItem> = waiting.into_iter().map(|item| item.value).collect();
    let added = waiting.iter().filter(|item| !before.contains(&item.id)).cloned().collect();
    let made = outcome(tx, kept)?;
    let schedule = made.schedule.map(|schedule| schedule.value);
    if let Some(invoice) = made.invoice {
        let mut paid = after.clone();
        if paid.state == SubscriptionState::Incomplete {
            (paid.state, paid.incomplete_since) = (SubscriptionState::Active, None);
        }
        let outlook = Outlook::read(tx, &customer.value, &[&paid])?;
        let follows = outlook.next(&act, &customer, &paid)?.map(|next| (next.invoice, next.at));
        let (at, invoice) = (act.now, Some(unmade(invoice.value)));
        return Ok(Shown { subscription: after, invoice, is_immediate: true, at, follows, waiting, added, schedule });
    }
    let outlook = Outlook::read(tx, &customer.value, &[&after])?;
    let next = outlook.next(&act, &customer, &after)?;
    let at = next.as_ref().map_or(act.now, |next| next.at);
    let invoice = next.map(|next| next.invoice);
    Ok(Shown { subscription: after, invoice, is_immediate: false, at, follows: None, waiting, added, schedule })
}

/// What waits for the next invoices of a subscription's customer.
pub(crate) fn waiting_before(tx: &mut Tx<'_>, id: Option<&SubscriptionId>) -> Result<BTreeSet<InvoiceItemId>> {
    let current = match id {
        None => None,
        Some(id) => tx.get::<Subscription>(id.as_str())?,
    };
    let Some(current) = current else { return Ok(BTreeSet::new()) };
    let customer = super::loading::payer(tx, &current.value)?;
    let waiting = crate::invoices::billing::all_waiting(tx, &customer.value)?;
    Ok(waiting.into_iter().map(|item| item.value.id).collect())
}

/// The invoice as a look ahead: a draft without a number or a payment.
pub(super) fn unmade(mut invoice: Invoice) -> Invoice {
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
