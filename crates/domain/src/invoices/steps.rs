//! What can become of an invoice. Each step says what it needs and refuses the
//! rest; none of them reads a clock or draws a number.

use jiff::{SignedDuration, Timestamp};

use super::{Billed, Invoice, InvoiceItem, InvoiceState, Line, MAX_LINES};
use crate::credit_notes::drawing::check_creditable;
use crate::customers::Customer;
use crate::events::EventKind;
use crate::ids::{LineId, PaymentId};
use crate::refusals::{Fault, Field, Obstacle, Refusal, Rule};
use crate::subscriptions::Collection;

/// In how many days an invoice that is sent is to be paid, unless something else
/// is said.
pub const DEFAULT_DAYS_UNTIL_DUE: u32 = 30;
/// The most days in which an invoice that is sent is to be paid.
pub const MAX_DAYS_UNTIL_DUE: u32 = 730;
/// Seconds of a day.
const DAY_SECONDS: i64 = 86_400;

/// What a step made of an invoice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The invoice as it is to be stored.
    pub next: Invoice,
    /// The facts, in the order in which they are told.
    pub events: Vec<EventKind>,
}

/// An issued invoice, and what is left of its customer's balance.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Issued {
    /// The invoice and its facts.
    pub step: Step,
    /// The customer's balance from now on, in minor units.
    pub balance_minor: i64,
}

fn refuse(obstacle: Obstacle) -> Refusal {
    Refusal::StateForbids(obstacle)
}

fn days_after(now: Timestamp, days: i64) -> Timestamp {
    now.checked_add(SignedDuration::from_secs(days.saturating_mul(DAY_SECONDS))).unwrap_or(now)
}

/// What is in the way of changing a draft.
///
/// # Errors
/// [`Obstacle::InvoiceIssued`].
pub fn check_draft(invoice: &Invoice) -> Result<(), Refusal> {
    if invoice.state == InvoiceState::Draft { Ok(()) } else { Err(refuse(Obstacle::InvoiceIssued)) }
}

/// The line that something that waited becomes.
pub fn line_of(item: &InvoiceItem, id: LineId) -> Line {
    Line {
        id,
        item: item.item.clone(),
        invoice_item: Some(item.id.clone()),
        subscription: item.subscription.clone(),
        price: item.price.clone(),
        product: item.product.clone(),
        description: item.description.clone(),
        text: item.text.clone(),
        quantity: item.quantity,
        usage: item.usage,
        unit_amount_minor: item.unit_amount_minor,
        amount_minor: item.amount_minor,
        discountable: item.discountable,
        discounts: Vec::new(),
        period: item.period,
        proration: item.proration,
        metadata: item.metadata.clone(),
    }
}

/// What an invoice says of its customer.
pub fn billed(customer: &Customer, tax_ids: Vec<(String, String)>) -> Billed {
    Billed {
        name: customer.name.clone(),
        email: customer.email.clone(),
        phone: customer.phone.clone(),
        address: customer.address.clone(),
        shipping: customer.shipping.clone(),
        tax_ids,
        tax_exempt: customer.tax_exempt,
        contact: None,
        delivery_contact: None,
    }
}

/// Issues a draft: it gets its number, takes what it can of the customer's
/// balance (which a negative total feeds), and is owed from now on.
///
/// With a total `t` and a balance `b` (negative for a credit of the customer),
/// `t + b` is owed where it is above zero, and the balance is used up; else
/// nothing is owed, and `t + b` is the balance from now on.
///
/// # Errors
/// [`Obstacle::InvoiceIssued`]; [`Rule::TooMany`] on [`Field::Invoice`].
pub fn finalize(invoice: &Invoice, number: String, balance_minor: i64, now: Timestamp) -> Result<Issued, Refusal> {
    check_draft(invoice)?;
    if invoice.lines.len() > MAX_LINES {
        let fault = Fault::new(Field::Invoice, Rule::TooMany { max_entries: MAX_LINES });
        return Err(Refusal::Invalid(vec![fault]));
    }
    let total = invoice.total_minor();
    let owed = total.saturating_add(balance_minor);
    let mut next = invoice.clone();
    next.starting_balance_minor = balance_minor;
    let (applied, ending) = if owed > 0 { (balance_minor, 0) } else { (-total, owed) };
    next.balance_applied_minor = applied;
    next.ending_balance_minor = Some(ending);
    next.number = Some(number);
    next.state = InvoiceState::Open;
    next.finalized = Some(now);
    next.updated = now;
    let mut events = vec![EventKind::InvoiceFinalized];
    if next.due_minor() == 0 {
        next.state = InvoiceState::Paid;
        next.paid = Some(now);
        next.next_attempt = None;
        events.extend([EventKind::InvoicePaid, EventKind::InvoicePaymentSucceeded]);
    }
    Ok(Issued { step: Step { next, events }, balance_minor: ending })
}

/// What is in the way of paying.
///
/// # Errors
/// [`Obstacle::InvoiceDraft`], [`Obstacle::InvoicePaid`], [`Obstacle::InvoiceVoid`].
pub fn check_payable(invoice: &Invoice) -> Result<(), Refusal> {
    match invoice.state {
        InvoiceState::Open | InvoiceState::Uncollectible => Ok(()),
        InvoiceState::Draft => Err(refuse(Obstacle::InvoiceDraft)),
        InvoiceState::Paid => Err(refuse(Obstacle::InvoicePaid)),
        InvoiceState::Void => Err(refuse(Obstacle::InvoiceVoid)),
    }
}

/// A payment that succeeded. A payment that was too late, because the invoice was
/// voided or paid meanwhile, is refused: the caller gives its money back.
///
/// # Errors
/// As [`check_payable`].
pub fn pay(invoice: &Invoice, payment: &PaymentId, amount_minor: i64, now: Timestamp) -> Result<Step, Refusal> {
    check_payable(invoice)?;
    let mut next = invoice.clone();
    next.payment = Some(payment.clone());
    next.paid_minor = next.paid_minor.saturating_add(amount_minor);
    next.updated = now;
    if next.remaining_minor() > 0 {
        return Ok(Step { next, events: vec![EventKind::InvoiceUpdated] });
    }
    next.attempts = next.attempts.saturating_add(1);
    next.state = InvoiceState::Paid;
    next.paid = Some(now);
    next.next_attempt = None;
    Ok(Step { next, events: vec![EventKind::InvoicePaid, EventKind::InvoicePaymentSucceeded] })
}

/// The merchant got its money elsewhere.
///
/// # Errors
/// As [`check_payable`].
pub fn pay_elsewhere(invoice: &Invoice, now: Timestamp) -> Result<Step, Refusal> {
    check_payable(invoice)?;
    let mut next = invoice.clone();
    next.paid_minor = next.due_minor() - next.credited_minor;
    next.paid_elsewhere = true;
    next.state = InvoiceState::Paid;
    next.paid = Some(now);
    next.next_attempt = None;
    next.updated = now;
    Ok(Step { next, events: vec![EventKind::InvoicePaid] })
}

/// A credit note takes back so much of what is owed, and so much of what was paid.
/// With nothing left to pay it is paid.
///
/// # Errors
/// As [`check_creditable`]; [`Obstacle::CreditTooMuch`] beyond what is owed.
pub fn credit(invoice: &Invoice, (owed_minor, paid_minor): (i64, i64), now: Timestamp) -> Result<Step, Refusal> {
    check_creditable(invoice)?;
    let open = invoice.state == InvoiceState::Open;
    if owed_minor > if open { invoice.remaining_minor() } else { 0 } {
        return Err(refuse(Obstacle::CreditTooMuch));
    }
    let mut next = invoice.clone();
    next.credited_minor = next.credited_minor.saturating_add(owed_minor);
    next.credited_after_minor = next.credited_after_minor.saturating_add(paid_minor);
    next.updated = now;
    let mut events = vec![EventKind::InvoiceUpdated];
    if open && next.remaining_minor() == 0 {
        next.state = InvoiceState::Paid;
        next.paid = Some(now);
        next.next_attempt = None;
        events.push(EventKind::InvoicePaid);
    }
    Ok(Step { next, events })
}

/// A credit note that had taken back so much of what is owed was voided.
///
/// # Errors
/// [`Obstacle::InvoiceNotOpen`].
pub fn uncredit(invoice: &Invoice, owed_minor: i64, now: Timestamp) -> Result<Step, Refusal> {
    if invoice.state != InvoiceState::Open {
        return Err(refuse(Obstacle::InvoiceNotOpen));
    }
    let credited_minor = invoice.credited_minor.saturating_sub(owed_minor).max(0);
    let next = Invoice { credited_minor, updated: now, ..invoice.clone() };
    Ok(Step { next, events: vec![EventKind::InvoiceUpdated] })
}

/// A payment that failed. `retry_days` says after how many days Billfold tries again by
/// itself, each counted from the attempt before: the next time is set, until the last
/// one has passed.
pub fn fail(invoice: &Invoice, payment: &PaymentId, retry_days: &[u16], now: Timestamp) -> Step {
    let mut next = invoice.clone();
    next.payment = Some(payment.clone());
    let tried = usize::try_from(next.attempts).unwrap_or(usize::MAX);
    next.attempts = next.attempts.saturating_add(1);
    let days = retry_days.get(tried).filter(|_| invoice.collection == Collection::Automatic);
    next.next_attempt = days.map(|days| days_after(now, i64::from(*days)));
    next.late = true;
    next.updated = now;
    Step { next, events: vec![EventKind::InvoicePaymentFailed, EventKind::InvoiceUpdated] }
}

/// A payment that waits for its customer.
pub fn await_customer(invoice: &Invoice, payment: &PaymentId, now: Timestamp) -> Step {
    let mut next = invoice.clone();
    next.payment = Some(payment.clone());
    next.attempts = next.attempts.saturating_add(1);
    next.next_attempt = None;
    next.updated = now;
    Step { next, events: vec![EventKind::InvoicePaymentActionRequired, EventKind::InvoiceUpdated] }
}

/// It was issued by mistake.
///
/// # Errors
/// [`Obstacle::InvoiceDraft`], [`Obstacle::InvoicePaid`], [`Obstacle::InvoiceVoid`].
pub fn void(invoice: &Invoice, now: Timestamp) -> Result<Step, Refusal> {
    check_payable(invoice)?;
    let mut next = invoice.clone();
    next.state = InvoiceState::Void;
    next.voided = Some(now);
    next.next_attempt = None;
    next.updated = now;
    Ok(Step { next, events: vec![EventKind::InvoiceVoided] })
}

/// Nobody expects it to be paid.
///
/// # Errors
/// [`Obstacle::InvoiceNotOpen`].
pub fn give_up(invoice: &Invoice, now: Timestamp) -> Result<Step, Refusal> {
    if invoice.state != InvoiceState::Open {
        return Err(refuse(Obstacle::InvoiceNotOpen));
    }
    let mut next = invoice.clone();
    next.state = InvoiceState::Uncollectible;
    next.given_up = Some(now);
    next.next_attempt = None;
    next.updated = now;
    Ok(Step { next, events: vec![EventKind::InvoiceMarkedUncollectible] })
}

/// Its due date has passed.
pub fn overdue(invoice: &Invoice, now: Timestamp) -> Option<Step> {
    let late = invoice.state == InvoiceState::Open && invoice.due.is_some_and(|due| due <= now);
    late.then(|| Step {
        next: Invoice { late: true, updated: now, ..invoice.clone() },
        events: vec![EventKind::InvoiceOverdue],
    })
}

/// When an invoice that is sent is to be paid.
pub fn due_date(days_until_due: Option<u32>, now: Timestamp) -> Timestamp {
    days_after(now, i64::from(days_until_due.unwrap_or(DEFAULT_DAYS_UNTIL_DUE)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::arbitrary_invoice::draft;
    use crate::dunning::RETRY_DAYS;
    use proptest::prelude::*;

    fn at(seconds: i64) -> Timestamp {
        Timestamp::from_second(seconds).unwrap()
    }

    #[test]
    fn the_balance_is_used_before_anything_is_owed() {
        // total, balance before -> owed, balance after
        for (total, before, owed, after) in [
            (1_000, 0, 1_000, 0),
            (1_000, -300, 700, 0),
            (1_000, -1_000, 0, 0),
            (1_000, -1_500, 0, -500),
            (1_000, 250, 1_250, 0),
            (-400, 0, 0, -400),
            (-400, -100, 0, -500),
            (-400, 1_000, 600, 0),
            (0, 0, 0, 0),
        ] {
            let issued = finalize(&draft(&[total]), "INV-1".into(), before, at(9)).unwrap();
            let invoice = &issued.step.next;
            assert_eq!((invoice.due_minor(), issued.balance_minor), (owed, after), "{total} with {before}");
            assert_eq!(invoice.ending_balance_minor, Some(after));
            let state = if owed == 0 { InvoiceState::Paid } else { InvoiceState::Open };
            assert_eq!(invoice.state, state);
        }
    }

    #[test]
    fn a_failed_payment_is_tried_again_after_three_five_and_seven_days_and_then_no_more() {
        let payment = PaymentId::stored("pi_1");
        let mut invoice = finalize(&draft(&[500]), "INV-1".into(), 0, at(0)).unwrap().step.next;
        let mut now = at(0);
        for days in [3, 5, 7] {
            invoice = fail(&invoice, &payment, &RETRY_DAYS, now).next;
            let next = invoice.next_attempt.unwrap();
            assert_eq!(next.as_second() - now.as_second(), days * 86_400);
            now = next;
        }
        invoice = fail(&invoice, &payment, &RETRY_DAYS, now).next;
        assert_eq!((invoice.next_attempt, invoice.attempts), (None, 4));
    }

    #[test]
    fn only_the_states_that_allow_a_step_take_it() {
        let payment = PaymentId::stored("pi_1");
        let now = at(5);
        let drafted = draft(&[500]);
        let open = finalize(&drafted, "INV-1".into(), 0, now).unwrap().step.next;
        let paid = pay(&open, &payment, 500, now).unwrap().next;
        let voided = void(&open, now).unwrap().next;
        let given_up = give_up(&open, now).unwrap().next;
        let obstacle = |result: Result<Step, Refusal>| match result {
            Ok(_) => None,
            Err(Refusal::StateForbids(obstacle)) => Some(obstacle),
            Err(other) => panic!("{other:?}"),
        };
        for (invoice, on_pay, on_void, on_give_up) in [
            (&drafted, Some(Obstacle::InvoiceDraft), Some(Obstacle::InvoiceDraft), Some(Obstacle::InvoiceNotOpen)),
            (&open, None, None, None),
            (&paid, Some(Obstacle::InvoicePaid), Some(Obstacle::InvoicePaid), Some(Obstacle::InvoiceNotOpen)),
            (&voided, Some(Obstacle::InvoiceVoid), Some(Obstacle::InvoiceVoid), Some(Obstacle::InvoiceNotOpen)),
            (&given_up, None, None, Some(Obstacle::InvoiceNotOpen)),
        ] {
            assert_eq!(obstacle(pay(invoice, &payment, 500, now)), on_pay, "{:?}", invoice.state);
            assert_eq!(obstacle(void(invoice, now)), on_void, "{:?}", invoice.state);
            assert_eq!(obstacle(give_up(invoice, now)), on_give_up, "{:?}", invoice.state);
        }
        assert!(matches!(finalize(&open, "INV-2".into(), 0, now), Err(Refusal::StateForbids(Obstacle::InvoiceIssued))));
    }

    #[test]
    fn a_payment_of_a_part_leaves_the_rest_owed() {
        let open = finalize(&draft(&[500]), "INV-1".into(), 0, at(0)).unwrap().step.next;
        let part = pay(&open, &PaymentId::stored("pi_1"), 200, at(1)).unwrap().next;
        assert_eq!((part.state, part.remaining_minor()), (InvoiceState::Open, 300));
        let whole = pay(&part, &PaymentId::stored("pi_2"), 300, at(2)).unwrap().next;
        assert_eq!((whole.state, whole.remaining_minor()), (InvoiceState::Paid, 0));
    }

    proptest! {
        #[test]
        fn issuing_moves_no_money_but_between_the_invoice_and_the_balance(
            amounts in prop::collection::vec(-5_000_i64..5_000, 1..8),
            balance in -10_000_i64..10_000,
        ) {
            let issued = finalize(&draft(&amounts), "INV-1".into(), balance, at(0)).unwrap();
            let invoice = issued.step.next;
            prop_assert_eq!(invoice.subtotal_minor(), amounts.iter().sum::<i64>());
            prop_assert_eq!(invoice.due_minor() + issued.balance_minor, invoice.total_minor() + balance);
            prop_assert!(invoice.due_minor() >= 0);
            prop_assert!(invoice.due_minor() == 0 || issued.balance_minor == 0);
        }
    }
}
