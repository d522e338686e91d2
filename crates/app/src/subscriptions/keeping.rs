//! Keeps what was planned: the subscription with its facts, what is billed now or
//! later, and when to look at it again.

use std::collections::BTreeMap;

use billfold_domain::coupons::{Discount, Redemption, after_invoice};
use billfold_domain::customers::Customer;
use billfold_domain::events::EventKind;
use billfold_domain::ids::{
    CustomerId, DiscountId, IdStyle, InvoiceId, InvoiceItemId, Noun, PaymentId, ReactivationId, ScheduleId,
};
use billfold_domain::invoices::{BillingReason, Invoice, InvoiceItem, InvoiceState};
use billfold_domain::metadata::Metadata;
use billfold_domain::prorations::Charge;
use billfold_domain::schedules::{Schedule, phases};
use billfold_domain::subscriptions::outcomes::{self, AFTER_DUNNING, Fate};
use billfold_domain::subscriptions::terms::{Billing, Planned, Terms};
use billfold_domain::subscriptions::{Subscription, SubscriptionState};
use billfold_store::{Directory, Stored, Tx, Work};
use jiff::SignedDuration;

use super::Concluded;
use crate::coupons::{give_back, take_back};
use crate::errors::Result;
use crate::facts::Act;
use crate::invoices::billing::{self, Bill};
use crate::invoices::{collection, items};

/// How an invoice that a plan makes is paid.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Pay {
    /// The customer is there to prove itself to its bank.
    pub(crate) present: bool,
    /// The payment is left to the customer.
    pub(crate) waits: bool,
}

/// What was kept.
#[derive(Clone, Debug)]
pub(crate) struct Kept {
    /// The subscription.
    pub(crate) subscription: Stored<Subscription>,
    /// The invoice that was made.
    pub(crate) invoice: Option<InvoiceId>,
    /// The schedule that was made or changed.
    pub(crate) schedule: Option<ScheduleId>,
    /// The record of its return, where it was brought back.
    pub(crate) reactivation: Option<ReactivationId>,
    /// The payments that are to be settled after the commit.
    pub(crate) payments: Vec<PaymentId>,
    /// Whether it was to be made only once its invoice is paid.
    pub(crate) held: bool,
}

/// Keeps a plan; `current` is the subscription as it is stored, none for a new one.
pub(crate) fn keep(
    act: &Act,
    tx: &mut Tx<'_>,
    (current, customer): (Option<Stored<Subscription>>, Stored<Customer>),
    planned: Planned,
    terms: &Terms,
    pay: Pay,
) -> Result<Kept> {
    let Planned { mut next, events, lines, billing, pause } = planned;
    let customer = match &current {
        None => customer,
        Some(current) => super::pending::yield_to(act, tx, (&current.value, &mut next), customer)?,
    };
    let was_incomplete = current.as_ref().is_some_and(|one| one.value.state == SubscriptionState::Incomplete);
    let reason = bills_now(tx, &next, &customer.value, (billing, &lines))?;
    let invoice_id: Option<InvoiceId> = reason.map(|_| act.app.next_id(IdStyle::Base62));
    if let Some(id) = &invoice_id {
        next.first_invoice = next.first_invoice.or_else(|| Some(id.clone()));
    }
    let unpaid_first = next.latest_invoice.clone().filter(|_| was_incomplete && next.is_over());
    if let Some(id) = unpaid_first.as_ref().filter(|_| next.state == SubscriptionState::IncompleteExpired) {
        release(act, tx, &mut next, id)?;
    }
    next.latest_invoice = invoice_id.clone().or(next.latest_invoice);
    let schedule = let_schedule_go(act, tx, &mut next)?;
    enter_items(tx, current.as_ref().map(|one| &one.value), &next)?;
    super::records::follow(act, tx, current.as_ref().map(|one| &one.value), &next, invoice_id.as_ref())?;
    let mut stored = match current {
        None => insert(act, tx, next, &events)?,
        Some(current) => act.update(tx, (&with_update(events), Noun::Subscription), current, next)?,
    };
    let customer = match unpaid_first {
        None => customer,
        Some(id) => {
            void(act, tx, &id)?;
            tx.get::<Customer>(customer.value.id.as_str())?.unwrap_or(customer)
        }
    };
    if billing == Billing::Hold {
        for (place, charge) in (0..).zip(&lines) {
            hold(act, tx, &stored.value, (place, charge))?;
        }
    }
    let mut payments = Vec::new();
    if let (Some(reason), Some(id)) = (reason, &invoice_id) {
        let bill = Bill { pause, ..bill(act, (&stored.value, customer), (reason, id), &lines, pay) };
        let raised = billing::raise(act, tx, bill)?;
        payments.extend(raised.payment);
        stored = billed(act, tx, stored, &raised.invoice.value, terms)?;
    }
    plan_due(act, tx, &stored.value)?;
    Ok(Kept { subscription: stored, invoice: invoice_id, schedule, reactivation: None, payments, held: false })
}

/// The facts of a change, with the plain one that it changed at all: whoever wants
/// to hear of every change listens to that one alone. An end is told of as an end.
fn with_update(mut events: Vec<EventKind>) -> Vec<EventKind> {
    let plain = [EventKind::SubscriptionUpdated, EventKind::SubscriptionEnded];
    let has_plain = events.iter().any(|kind| plain.contains(kind));
    let is_notice = events == [EventKind::SubscriptionTrialWillEnd];
    if !events.is_empty() && !has_plain && !is_notice {
        events.insert(0, EventKind::SubscriptionUpdated);
    }
    events
}

/// Enters the items that are new, so that each is found by its own id.
fn enter_items(tx: &mut Tx<'_>, before: Option<&Subscription>, next: &Subscription) -> Result<()> {
    for item in &next.items {
        let known = before.is_some_and(|before| before.items.iter().any(|one| one.id == item.id));
        if !known {
            tx.claim(Directory::Item, item.id.as_str(), next.id.as_str(), "")?;
        }
    }
    Ok(())
}

/// Why an invoice is made now; none where there is nothing to put on it.
pub(super) fn bills_now(
    tx: &mut Tx<'_>,
    next: &Subscription,
    customer: &Customer,
    (billing, lines): (Billing, &[Charge]),
) -> Result<Option<BillingReason>> {
    let Billing::Now(reason) = billing else { return Ok(None) };
    if lines.is_empty() && billing::waiting(tx, customer, Some(next.id.as_str()), next.currency)?.is_empty() {
        return Ok(None);
    }
    Ok(Some(reason))
}

fn insert(act: &Act, tx: &mut Tx<'_>, next: Subscription, events: &[EventKind]) -> Result<Stored<Subscription>> {
    for kind in events {
        act.tell(tx, (*kind, Noun::Subscription), None, &next)?;
    }
    Ok(tx.insert(next)?)
}

/// The bill of a plan's lines.
pub(super) fn bill(
    act: &Act,
    (subscription, customer): (&Subscription, Stored<Customer>),
    (reason, id): (BillingReason, &InvoiceId),
    lines: &[Charge],
    pay: Pay,
) -> Bill {
    let line = |charge: &Charge| charge.line(billing::line_id(act), &subscription.id);
    Bill {
        id: id.clone(),
        customer,
        subscription: Some(subscription.clone()),
        reason,
        currency: subscription.currency,
        lines: lines.iter().map(line).collect(),
        period: subscription.period,
        collection: subscription.collection,
        days_until_due: subscription.days_until_due,
        discounts: subscription.discounts.clone(),
        customer_present: pay.present,
        payment_waits: pay.waits,
        pause: None,
        description: None,
        payment_method: None,
    }
}

/// Notes on the subscription what its invoice came to. Raising the invoice may
/// have changed the subscription already, where its payment failed at once.
pub(super) fn billed(
    act: &Act,
    tx: &mut Tx<'_>,
    stored: Stored<Subscription>,
    invoice: &Invoice,
    terms: &Terms,
) -> Result<Stored<Subscription>> {
    let current = tx.get::<Subscription>(stored.value.id.as_str())?.unwrap_or(stored);
    let mut next = current.value.clone();
    outcomes::note_billed(&mut next, &invoice.lines, terms);
    let mut events = Vec::new();
    if invoice.state == InvoiceState::Paid
        && let Some((paid, told)) =
            outcomes::conclude(&next, &fate(act, invoice, true, Concluded::Paid), AFTER_DUNNING, act.now)
    {
        (next, events) = (paid, told);
    }
    if events.is_empty() {
        // What an invoice used up of a discount, and what its lines came to, is told too.
        events.push(EventKind::SubscriptionUpdated);
    }
    act.update(tx, (&events, Noun::Subscription), current, next)
}

/// What is known of an invoice that was concluded.
pub(super) fn fate(act: &Act, invoice: &Invoice, is_latest: bool, outcome: Concluded) -> Fate {
    Fate { outcome, is_latest, collection: invoice.collection, cancellation: act.app.next_id(IdStyle::Crockford) }
}

/// Puts a charge aside for the next invoice of its subscription.
fn hold(act: &Act, tx: &mut Tx<'_>, subscription: &Subscription, charge: (i64, &Charge)) -> Result<()> {
    billing::hold(act, tx, held(act, subscription, charge)).map(drop)
}

/// A charge that waits for the next invoice of its subscription. Charges of one
/// change are made a microsecond apart, so that they stay in their order.
pub(super) fn held(act: &Act, subscription: &Subscription, (place, charge): (i64, &Charge)) -> InvoiceItem {
    let created = act.now.saturating_add(SignedDuration::from_micros(place)).unwrap_or(act.now);
    let id: InvoiceItemId = act.app.next_id(IdStyle::Base62);
    InvoiceItem {
        id,
        customer: subscription.customer.clone(),
        // What is left when a subscription has ended is settled with whatever comes next.
        subscription: (!subscription.is_over()).then(|| subscription.id.clone()),
        item: Some(charge.item.clone()),
        invoice: None,
        price: Some(charge.price.clone()),
        product: Some(charge.product.clone()),
        description: charge.description.clone(),
        text: charge.text.clone(),
        currency: subscription.currency,
        quantity: charge.quantity,
        usage: charge.usage,
        unit_amount_minor: charge.unit_amount_minor,
        amount_minor: charge.amount_minor,
        discountable: charge.discountable,
        period: charge.period,
        proration: charge.proration,
        clock: subscription.clock.clone(),
        metadata: Metadata::default(),
        created,
        updated: created,
    }
}

/// Voids the first invoice of a subscription that never became active.
fn void(act: &Act, tx: &mut Tx<'_>, id: &InvoiceId) -> Result<()> {
    if let Some(invoice) = tx.get::<Invoice>(id.as_str())?
        && invoice.value.state == InvoiceState::Open
    {
        collection::void(act, tx, invoice)?;
    }
    Ok(())
}

/// Gives back what the first invoice of a subscription that never began had from elsewhere:
/// what waited for any invoice of the customer, and discounts. What it used of the
/// customer's balance is there again since it is void.
fn release(act: &Act, tx: &mut Tx<'_>, next: &mut Subscription, id: &InvoiceId) -> Result<()> {
    let Some(invoice) = tx.get::<Invoice>(id.as_str())? else { return Ok(()) };
    for item in items::of_invoice(tx, id)? {
        if item.value.subscription.is_none() {
            let waits = InvoiceItem { invoice: None, updated: act.now, ..item.value.clone() };
            act.update(tx, (&[EventKind::InvoiceItemUpdated], Noun::InvoiceItem), item, waits)?;
        }
    }
    // One that is used up is on the invoice alone.
    let own = next.discounts.iter().chain(&invoice.value.discounts);
    let own: BTreeMap<DiscountId, Discount> = own.map(|one| (one.id.clone(), one.clone())).collect();
    for (id, discount) in own {
        let redemption = tx.get::<Redemption>(id.as_str())?.filter(|found| !found.value.canceled);
        match redemption.map(|found| found.value.subscription) {
            Some(Some(of)) if of == next.id => {
                take_back(act, tx, &id)?;
                give_back(act, tx, &discount)?;
                // Somebody else may have it next: it does not come back with the subscription.
                next.discounts.retain(|kept| kept.id != id);
            }
            Some(None) => unuse(act, tx, &next.customer, discount)?,
            Some(Some(_)) | None => {}
        }
    }
    Ok(())
}

/// Takes back that an invoice used a customer's discount, as it was before.
fn unuse(act: &Act, tx: &mut Tx<'_>, customer: &CustomerId, before: Discount) -> Result<()> {
    let Some(customer) = tx.get::<Customer>(customer.as_str())? else { return Ok(()) };
    if customer.value.discount != after_invoice(vec![before.clone()]).pop() {
        return Ok(());
    }
    let next = Customer { discount: Some(before), updated: act.now, ..customer.value.clone() };
    act.update(tx, (&[EventKind::CustomerUpdated], Noun::Customer), customer, next).map(drop)
}

/// Lets the schedule go of a subscription that is to end: what was agreed for
/// later no longer counts. Answers the schedule that was changed.
fn let_schedule_go(act: &Act, tx: &mut Tx<'_>, next: &mut Subscription) -> Result<Option<ScheduleId>> {
    if !(next.is_over() || next.cancel.is_some()) {
        return Ok(None);
    }
    let Some(id) = next.schedule.take() else { return Ok(None) };
    let Some(schedule) = tx.get::<Schedule>(id.as_str())? else { return Ok(None) };
    if schedule.value.is_over() {
        return Ok(None);
    }
    let step = if next.is_over() {
        phases::cancel(&schedule.value, act.now)
    } else {
        phases::release(&schedule.value, act.now)
    }?;
    act.update(tx, (&step.events, Noun::Schedule), schedule, step.next)?;
    Ok(Some(id))
}

/// Plans when to look at a subscription again: at its own next boundary or its
/// schedule's.
pub(crate) fn plan_due(act: &Act, tx: &mut Tx<'_>, subscription: &Subscription) -> Result<()> {
    let of_schedule = match &subscription.schedule {
        None => None,
        Some(id) => tx.get::<Schedule>(id.as_str())?.and_then(|schedule| schedule.value.due_at()),
    };
    let due = subscription.due_at().into_iter().chain(of_schedule.filter(|_| !subscription.is_over())).min();
    match due {
        Some(at) => tx.plan(Work::Subscription, subscription.id.as_str(), act.clock_id(), at.as_microsecond())?,
        None => tx.unplan(Work::Subscription, subscription.id.as_str())?,
    }
    Ok(())
}
