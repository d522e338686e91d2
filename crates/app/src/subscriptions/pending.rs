//! Changes that are made when their invoice is paid: held in the transaction that makes
//! the invoice, made or given up in the one that learns what became of its payment.

use billfold_domain::coupons::after_invoice;
use billfold_domain::customers::Customer;
use billfold_domain::events::EventKind;
use billfold_domain::ids::{DiscountId, IdStyle, InvoiceId, Noun};
use billfold_domain::invoices::{Invoice, InvoiceState, steps};
use billfold_domain::payments::{Decline, Payment, PaymentState};
use billfold_domain::schedules::{Schedule, phases};
use billfold_domain::subscriptions::pending::{self, Patience, PendingUpdate};
use billfold_domain::subscriptions::terms::{Planned, Terms};
use billfold_domain::subscriptions::{Collection, Subscription};
use billfold_domain::{Obstacle, Refusal};
use billfold_store::{Fault, Stored, Tx};

use super::keeping::{bill, billed, bills_now};
use super::loading::{payer, terms_of};
use super::{Concluded, Kept, Pay, keep, plan_due};
use crate::errors::Result;
use crate::facts::Act;
use crate::invoices::billing::{self, Bill};
use crate::invoices::{collection, items};

/// A subscription and who pays it.
type Whose = (Stored<Subscription>, Stored<Customer>);

/// How a change is held.
pub(super) struct Holding {
    /// For what it waits.
    pub(super) patience: Patience,
    /// What is redeemed with it, counted already.
    pub(super) reserved: Vec<billfold_domain::coupons::Discount>,
    /// What is taken off no more with it.
    pub(super) ended: Vec<DiscountId>,
    /// How its invoice is paid.
    pub(super) pay: Pay,
}

/// A held change that cannot be read.
fn unreadable(id: &str, error: serde_json::Error) -> crate::Error {
    Fault::BadDocument { table: "subscriptions", id: id.to_owned(), source: std::sync::Arc::new(error) }.into()
}

/// The subscription as it is to be once what waits is made.
pub(crate) fn expected(current: &Subscription) -> Result<Subscription> {
    match &current.pending {
        None => Ok(current.clone()),
        Some(waiting) => waiting.applied(current).map_err(|error| unreadable(current.id.as_str(), error)),
    }
}

/// Whether a plan is to be held: it makes an invoice at once that is collected.
pub(super) fn can_wait(tx: &mut Tx<'_>, planned: &Planned, customer: &Customer) -> Result<bool> {
    let reason = bills_now(tx, &planned.next, customer, (planned.billing, &planned.lines))?;
    Ok(reason.is_some() && planned.next.collection == Collection::Automatic)
}

/// Makes the invoice of a planned change and holds the change until that is paid. Where
/// nothing is owed the change is made here and now.
pub(super) fn hold(
    act: &Act,
    tx: &mut Tx<'_>,
    (current, customer): Whose,
    planned: &Planned,
    holding: Holding,
) -> Result<Kept> {
    let Holding { patience, reserved, ended, pay } = holding;
    let subscription = current.value.id.clone();
    let reason = bills_now(tx, &planned.next, &customer.value, (planned.billing, &planned.lines))?;
    let reason = reason.ok_or(Refusal::StateForbids(Obstacle::NothingToInvoice))?;
    let id: InvoiceId = act.app.next_id(IdStyle::Base62);
    let waiting = PendingUpdate::of(&current.value, planned, id.clone(), patience, act.now);
    let mut waiting = waiting.map_err(|error| unreadable(subscription.as_str(), error))?;
    // Without discounts of the subscription's own it is the customer's that is used.
    waiting.discount_used = customer.value.discount.clone().filter(|_| planned.next.discounts.is_empty());
    (waiting.reserved, waiting.ended) = (reserved, ended);
    let mut next = current.value.clone();
    next.latest_invoice = Some(id.clone());
    next.pending = Some(waiting);
    // Nobody is told: there is nothing to tell of before the payment is known.
    let stored = tx.update(current.rev, next)?;
    plan_due(act, tx, &stored.value)?;
    // What the change itself wants to pay with is not the subscription's yet.
    let own = &planned.next.payment_method;
    let payment_method = own.clone().filter(|_| *own != current.value.payment_method);
    let bill = Bill {
        payment_method,
        pause: planned.pause,
        ..bill(act, (&planned.next, customer), (reason, &id), &planned.lines, pay)
    };
    let raised = billing::raise(act, tx, bill)?;
    let current = super::one(tx, &subscription, None)?;
    if raised.invoice.value.state == InvoiceState::Paid && current.value.pending.is_some() {
        let kept = apply(act, tx, (current, raised.customer), &raised.invoice)?;
        return Ok(Kept { invoice: Some(id), held: true, ..kept });
    }
    if pay.waits {
        // There is no payment to wait for: that it waits is known now.
        tell(act, tx, current)?;
        let current = super::one(tx, &subscription, None)?;
        let payments = Vec::new();
        return Ok(Kept {
            subscription: current,
            invoice: Some(id),
            schedule: None,
            reactivation: None,
            payments,
            held: true,
        });
    }
    if patience != Patience::Payment && raised.payment.is_none() {
        return Err(Refusal::StateForbids(Obstacle::NoPaymentMethod).into());
    }
    let payments = raised.payment.into_iter().collect();
    Ok(Kept { subscription: current, invoice: Some(id), schedule: None, reactivation: None, payments, held: true })
}

/// Makes the change that waited for an invoice, which is paid.
fn apply(act: &Act, tx: &mut Tx<'_>, (current, customer): Whose, invoice: &Stored<Invoice>) -> Result<Kept> {
    let Some(waiting) = current.value.pending.clone() else {
        return Err(Refusal::StateForbids(Obstacle::InvoicePaid).into());
    };
    let is_resumption = waiting.is_resumption();
    let mut next = expected(&current.value)?;
    next.first_invoice = next.first_invoice.or_else(|| Some(invoice.value.id.clone()));
    next.updated = act.now;
    // Who was not told that it waits is told of the change alone.
    let before = if waiting.told { current.value } else { pending::given_up(&current.value) };
    let current = Stored { rev: current.rev, value: before };
    let released = release_schedule(act, tx, (&current.value, &next))?;
    for discount in &waiting.reserved {
        crate::coupons::record(act, tx, (&customer.value.id, Some(&next.id)), discount)?;
    }
    for id in &waiting.ended {
        crate::coupons::take_back(act, tx, id)?;
    }
    let mut events = waiting.events;
    if waiting.told && !is_resumption {
        events.push(EventKind::SubscriptionPendingUpdateApplied);
    }
    let terms = terms_of(tx, &next, &customer.value, std::iter::empty())?;
    let planned = Planned::quiet(next, events);
    let mut kept = keep(act, tx, (Some(current), customer), planned, &terms, Pay::default())?;
    kept.subscription = billed(act, tx, kept.subscription, &invoice.value, &terms)?;
    Ok(Kept { schedule: kept.schedule.or(released), ..kept })
}

/// Lets the schedule go whose change the one that was made takes the place of.
fn release_schedule(
    act: &Act,
    tx: &mut Tx<'_>,
    (current, next): (&Subscription, &Subscription),
) -> Result<Option<billfold_domain::ids::ScheduleId>> {
    let (Some(id), None) = (&current.schedule, &next.schedule) else { return Ok(None) };
    let Some(schedule) = tx.get::<Schedule>(id.as_str())? else { return Ok(None) };
    if schedule.value.is_over() {
        return Ok(None);
    }
    let step = phases::release(&schedule.value, act.now)?;
    act.update(tx, (&step.events, Noun::Schedule), schedule, step.next)?;
    Ok(Some(id.clone()))
}

/// Whether an invoice is that of a change which waits for it.
pub(crate) fn awaits(tx: &mut Tx<'_>, invoice: &Invoice) -> Result<bool> {
    let Some(id) = &invoice.subscription else { return Ok(false) };
    let found = tx.get::<Subscription>(id.as_str())?;
    Ok(found.is_some_and(|found| is_for(&found.value, invoice)))
}

/// Whether an invoice is that of a change which waits until it is paid: it is the customer's
/// to pay, and nobody tries again.
pub(crate) fn awaits_success(tx: &mut Tx<'_>, invoice: &Invoice) -> Result<bool> {
    let Some(id) = &invoice.subscription else { return Ok(false) };
    let found = tx.get::<Subscription>(id.as_str())?;
    let waiting = found.filter(|found| is_for(&found.value, invoice)).and_then(|found| found.value.pending);
    Ok(waiting.is_some_and(|waiting| waiting.patience != Patience::Attempt))
}

fn is_for(subscription: &Subscription, invoice: &Invoice) -> bool {
    subscription.pending.as_ref().is_some_and(|waiting| waiting.invoice == invoice.id)
}

/// What the fate of its invoice means for a change that waits for it; false where none
/// waits for this one.
pub(super) fn concluded(
    act: &Act,
    tx: &mut Tx<'_>,
    current: &Stored<Subscription>,
    invoice: &Stored<Invoice>,
    outcome: Concluded,
) -> Result<bool> {
    let Some(waiting) = current.value.pending.as_ref().filter(|_| is_for(&current.value, &invoice.value)) else {
        return Ok(false);
    };
    let whose = (current.clone(), payer(tx, &current.value)?);
    match (outcome, waiting.patience) {
        (Concluded::Paid, _) => {
            apply(act, tx, whose, invoice)?;
        }
        // Nobody expects the money: what stood still goes on all the same.
        (Concluded::GivenUp, _) if waiting.is_resumption() => {
            apply(act, tx, whose, invoice)?;
        }
        (Concluded::Failed { .. }, Patience::Attempt) => {
            apply(act, tx, whose, invoice)?;
            // From here on it is an invoice like any other of a running subscription.
            super::invoice_concluded(act, tx, invoice, outcome)?;
        }
        (Concluded::Failed { .. } | Concluded::ActionRequired, Patience::Payment)
        | (Concluded::ActionRequired, Patience::Proof | Patience::Attempt) => tell(act, tx, whose.0)?,
        (Concluded::Failed { .. } | Concluded::ActionRequired | Concluded::Voided | Concluded::GivenUp, _) => {
            drop_change(act, tx, whose)?;
        }
    }
    Ok(true)
}

/// Tells that a change waits, once.
fn tell(act: &Act, tx: &mut Tx<'_>, current: Stored<Subscription>) -> Result<()> {
    let mut next = current.value.clone();
    let Some(waiting) = next.pending.as_mut().filter(|waiting| !waiting.told) else { return Ok(()) };
    waiting.told = true;
    next.updated = act.now;
    // Before this it looked as if nothing had happened.
    let before = Stored { rev: current.rev, value: pending::given_up(&current.value) };
    act.update(tx, (&[EventKind::SubscriptionUpdated], Noun::Subscription), before, next).map(drop)
}

/// Gives a change up that waited. Where nobody was told of it nobody is told of this.
fn drop_change(act: &Act, tx: &mut Tx<'_>, (current, customer): Whose) -> Result<Whose> {
    let Some(waiting) = current.value.pending.clone() else { return Ok((current, customer)) };
    let customer = undo(act, tx, &waiting, customer)?;
    let mut next = pending::given_up(&current.value);
    let told = [EventKind::SubscriptionUpdated];
    let events = if waiting.told { told.as_slice() } else { &[] };
    if waiting.told {
        next.updated = act.now;
    }
    let stored = act.update(tx, (events, Noun::Subscription), current, next)?;
    plan_due(act, tx, &stored.value)?;
    Ok((stored, customer))
}

/// Gives up the change that waits, for one that is asked for now.
///
/// # Errors
/// [`Obstacle::PaymentUnderWay`] while the gateway is being asked about the first one.
pub(super) fn give_way(act: &Act, tx: &mut Tx<'_>, (current, customer): Whose) -> Result<Whose> {
    let Some(waiting) = &current.value.pending else { return Ok((current, customer)) };
    let payment = payment_of(tx, &waiting.invoice)?;
    if payment.is_some_and(|payment| payment.state == PaymentState::Processing) {
        return Err(Refusal::StateForbids(Obstacle::PaymentUnderWay).into());
    }
    drop_change(act, tx, (current, customer))
}

/// What is left of a change that waits after the subscription became something that it
/// was not worked out from: nothing. Answers the customer as it is afterwards.
pub(super) fn yield_to(
    act: &Act,
    tx: &mut Tx<'_>,
    (current, next): (&Subscription, &mut Subscription),
    customer: Stored<Customer>,
) -> Result<Stored<Customer>> {
    let Some(waiting) = current.pending.as_ref().filter(|_| next.pending.is_some()) else { return Ok(customer) };
    if !pending::is_overtaken(current, next) {
        return Ok(customer);
    }
    *next = pending::given_up(next);
    undo(act, tx, waiting, customer)
}

/// Gives up a change that waited long enough.
pub(super) fn expire(act: &Act, tx: &mut Tx<'_>, (current, customer): Whose, planned: Planned) -> Result<Kept> {
    if let Some(waiting) = &current.value.pending {
        undo(act, tx, waiting, customer.clone())?;
    }
    let customer = payer(tx, &current.value)?;
    keep(act, tx, (Some(current), customer), planned, &Terms::default(), Pay::default())
}

/// Voids the invoice of a change that will not be made, and puts back what it took:
/// what waited for an invoice, the customer's balance and discount, and redemptions.
fn undo(act: &Act, tx: &mut Tx<'_>, waiting: &PendingUpdate, customer: Stored<Customer>) -> Result<Stored<Customer>> {
    for discount in &waiting.reserved {
        crate::coupons::give_back(act, tx, discount)?;
    }
    let Some(invoice) = tx.get::<Invoice>(waiting.invoice.as_str())? else { return Ok(customer) };
    if invoice.value.state == InvoiceState::Paid {
        // It was paid after all; what it was for is gone, and the rest is the merchant's to settle.
        return Ok(customer);
    }
    for item in items::of_invoice(tx, &waiting.invoice)? {
        let mut next = item.value.clone();
        next.invoice = None;
        next.updated = act.now;
        act.update(tx, (&[EventKind::InvoiceItemUpdated], Noun::InvoiceItem), item, next)?;
    }
    let used = invoice.value.balance_applied_minor;
    let mut next = customer.value.clone();
    next.balance_minor = next.balance_minor.saturating_add(used);
    if let Some(before) = &waiting.discount_used
        && next.discount == after_invoice(vec![before.clone()]).pop()
    {
        next.discount = Some(before.clone());
    }
    if next != customer.value {
        next.updated = act.now;
    }
    let customer = act.update(tx, (&[EventKind::CustomerUpdated], Noun::Customer), customer, next)?;
    if invoice.value.state == InvoiceState::Open {
        collection::stop(act, tx, invoice, steps::void)?;
    }
    Ok(customer)
}

fn payment_of(tx: &mut Tx<'_>, invoice: &InvoiceId) -> Result<Option<Payment>> {
    let payment = tx.get::<Invoice>(invoice.as_str())?.and_then(|invoice| invoice.value.payment);
    Ok(match payment {
        None => None,
        Some(id) => tx.get::<Payment>(id.as_str())?.map(|payment| payment.value),
    })
}

/// Why a change that was held is not made, where it was given up.
pub(super) fn refused(
    subscription: &Subscription,
    (invoice, payment): (Option<&Invoice>, Option<&Payment>),
) -> Option<Decline> {
    let invoice = invoice.filter(|invoice| invoice.state == InvoiceState::Void && !is_for(subscription, invoice))?;
    let decline = payment.filter(|payment| Some(&payment.id) == invoice.payment.as_ref());
    Some(decline.and_then(|payment| payment.decline.clone()).unwrap_or_else(|| {
        Decline {
            code: "subscription_payment_intent_requires_action".to_owned(),
            decline_code: None,
            message: "The payment needs something more of the customer, so the subscription was not changed. With \
            payment_behavior pending_if_incomplete the change waits for that."
                .to_owned(),
        }
    }))
}

/// Makes what a change of a subscription means for one whose invoice is left to the
/// customer: until it is paid the subscription is overdue.
pub(super) fn leave_to_customer(act: &Act, tx: &mut Tx<'_>, kept: Kept) -> Result<Kept> {
    let Some(id) = &kept.invoice else { return Ok(kept) };
    let Some(invoice) = tx.get::<Invoice>(id.as_str())? else { return Ok(kept) };
    if invoice.value.state == InvoiceState::Open && invoice.value.collection == Collection::Automatic {
        super::invoice_concluded(act, tx, &invoice, Concluded::ActionRequired)?;
    }
    let subscription = super::one(tx, &kept.subscription.value.id, None)?;
    Ok(Kept { subscription, ..kept })
}
