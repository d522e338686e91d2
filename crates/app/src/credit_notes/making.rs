//! From what a credit note is to take back to the note, and to what it does.

use std::collections::BTreeMap;

use billfold_domain::credit_notes::drawing::{self, Account, Wish};
use billfold_domain::credit_notes::{CreditNote, CreditNoteState, RefundShare, number_after};
use billfold_domain::customers::Customer;
use billfold_domain::events::EventKind;
use billfold_domain::ids::{CreditLineId, CreditNoteId, Noun, PaymentId, RefundId};
use billfold_domain::invoices::{Invoice, InvoiceState, steps};
use billfold_domain::metadata::Metadata;
use billfold_domain::payments::{Payment, PaymentState, Refund};
use billfold_domain::{Fault, Field, Obstacle, Refusal, Rule};
use billfold_store::{Filter, Query, Stored, Test, Tx};

use super::{Linked, NewCreditNote, of_invoice};
use crate::errors::Result;
use crate::facts::Act;
use crate::invoices::collection;
use crate::refunds::{self, Aside};
use crate::settling::Unsettled;
use crate::subscriptions::Concluded;

/// The most payments of one invoice, and refunds of them, that are looked at.
const MAX_PAYMENTS: u32 = 1_000;

/// A credit note that is not made yet.
pub(super) struct DrawnNote {
    /// The note, without the refunds that it makes.
    pub(super) note: CreditNote,
    invoice: Stored<Invoice>,
    /// How much is given back of which payments.
    payouts: Vec<(Stored<Payment>, i64)>,
}

/// The payments of an invoice, newest first, and what of them was given back.
struct Money {
    payments: Vec<Stored<Payment>>,
    /// Refunds that were made or are under way, by id: how much each of them is.
    refunds: BTreeMap<RefundId, i64>,
}

impl Money {
    fn of(tx: &mut Tx<'_>, invoice: &Invoice) -> Result<Self> {
        let filters = vec![Filter::is(crate::payments::columns::INVOICE, invoice.id.as_str())];
        let payments = tx.list::<Payment>(&Query { filters, limit: MAX_PAYMENTS, ..Query::default() })?.items;
        let given_back: Vec<String> = payments
            .iter()
            .filter(|payment| payment.value.refunded_minor > 0)
            .map(|payment| payment.value.id.to_string())
            .collect();
        let mut refunds = BTreeMap::new();
        if !given_back.is_empty() {
            let column = refunds::columns::PAYMENT;
            let filters = vec![Filter { column, test: Test::AnyOf(given_back), negated: false }];
            let found = tx.list::<Refund>(&Query { filters, limit: MAX_PAYMENTS, ..Query::default() })?.items;
            let alive = found
                .into_iter()
                .filter(|refund| !matches!(refund.value.state, PaymentState::Declined | PaymentState::Canceled));
            refunds.extend(alive.map(|refund| (refund.value.id, refund.value.amount_minor)));
        }
        Ok(Self { payments, refunds })
    }

    /// What the payments have beyond what was applied to the invoice, in minor units.
    fn excess_minor(&self, invoice: &Invoice) -> i64 {
        let succeeded = self.payments.iter().filter(|payment| payment.value.state == PaymentState::Succeeded);
        let sum = succeeded.fold(0_i64, |sum, payment| sum.saturating_add(payment.value.amount_minor));
        (sum - invoice.paid_minor).max(0)
    }

    /// Takes an amount from the payments, the newest first.
    fn payouts(&self, wanted_minor: i64) -> Result<Vec<(Stored<Payment>, i64)>> {
        let mut left = wanted_minor;
        let mut payouts = Vec::new();
        for payment in &self.payments {
            let part = payment.value.refundable_minor().min(left);
            if part > 0 {
                payouts.push((payment.clone(), part));
                left -= part;
            }
        }
        if left > 0 { Err(Refusal::StateForbids(Obstacle::RefundTooMuch).into()) } else { Ok(payouts) }
    }
}

/// What of each refund is for a credit note that counts.
fn spoken_for(notes: &[CreditNote]) -> BTreeMap<RefundId, i64> {
    let mut sums = BTreeMap::new();
    for share in notes.iter().filter(|note| note.is_issued()).flat_map(|note| &note.refunds) {
        let sum = sums.entry(share.refund.clone()).or_insert(0_i64);
        *sum = sum.saturating_add(share.amount_minor);
    }
    sums
}

/// The refunds that a note names, with how much of each is for it; they are noted in
/// `taken`.
fn linked(wanted: &[Linked], money: &Money, taken: &mut BTreeMap<RefundId, i64>) -> Result<Vec<RefundShare>> {
    let mut shares = Vec::with_capacity(wanted.len());
    for (at, link) in wanted.iter().enumerate() {
        let Some(amount) = money.refunds.get(&link.refund) else {
            return Err(Fault::new(Field::LinkedRefund(at), Rule::Missing).into());
        };
        let used = taken.entry(link.refund.clone()).or_insert(0);
        let free = amount.saturating_sub(*used);
        let amount_minor = link.amount_minor.unwrap_or(free);
        if free <= 0 {
            return Err(Refusal::StateForbids(Obstacle::CreditTooMuch).into());
        }
        if !(1..=free).contains(&amount_minor) {
            return Err(Fault::new(Field::LinkedRefundAmount(at), Rule::OutOfRange { min: 1, max: free }).into());
        }
        *used = used.saturating_add(amount_minor);
        shares.push(RefundShare { refund: link.refund.clone(), amount_minor });
    }
    Ok(shares)
}

/// Works out a credit note, with nothing done yet.
pub(super) fn draw(
    act: &Act,
    tx: &mut Tx<'_>,
    (id, new): (&CreditNoteId, &NewCreditNote),
    invoice: Stored<Invoice>,
    line_ids: &mut dyn FnMut() -> CreditLineId,
) -> Result<DrawnNote> {
    let of = &invoice.value;
    drawing::check_creditable(of)?;
    let notes = of_invoice(tx, &of.id)?;
    let money = Money::of(tx, of)?;
    check_quiet(of, &money.payments)?;
    let mut taken = spoken_for(&notes);
    let shares = linked(&new.linked, &money, &mut taken)?;
    let free = money.refunds.iter().map(|(id, amount)| amount - taken.get(id).copied().unwrap_or_default());
    let given_back_minor = (free.sum::<i64>() - money.excess_minor(of)).max(0);
    let account = Account { invoice: of, notes: &notes, given_back_minor };
    let wish = Wish { linked: shares.clone(), ..new.wish.clone() };
    let drawn = drawing::draw(&account, &wish, line_ids)?;
    let payouts = money.payouts(wish.refund_minor)?;
    if wish.balance_minor > 0 {
        let customer = customer_of(tx, of)?;
        if customer.value.currency.is_some_and(|currency| currency != of.currency) {
            return Err(Fault::new(Field::CreditBalance, Rule::CurrencyMismatch).into());
        }
    }
    let metadata = new.metadata.apply(&Metadata::default()).map_err(|rule| Fault::new(Field::Metadata, rule))?;
    let count = u64::try_from(notes.len()).unwrap_or(u64::MAX);
    let note = CreditNote {
        id: id.clone(),
        number: number_after(of.number.as_deref().unwrap_or_default(), count),
        invoice: of.id.clone(),
        customer: of.customer.clone(),
        currency: of.currency,
        state: CreditNoteState::Issued,
        reason: new.reason,
        memo: new.memo.clone(),
        lines: drawn.lines,
        before_minor: drawn.before_minor,
        after_minor: drawn.after_minor,
        refunds: shares,
        balance_minor: wish.balance_minor,
        elsewhere_minor: wish.elsewhere_minor,
        effective: new.effective,
        voided: None,
        clock: act.clock.clone(),
        metadata,
        created: act.now,
        updated: act.now,
    };
    Ok(DrawnNote { note, invoice, payouts })
}

fn customer_of(tx: &mut Tx<'_>, invoice: &Invoice) -> Result<Stored<Customer>> {
    let found = tx.get::<Customer>(invoice.customer.as_str())?.filter(|customer| !customer.value.deleted);
    found.ok_or_else(|| Fault::new(Field::Customer, Rule::Missing).into())
}

/// Refuses while a gateway is asked for what is owed: it was asked for the amount of
/// before.
fn check_quiet(invoice: &Invoice, payments: &[Stored<Payment>]) -> Result<()> {
    let is_asked = |payment: &Stored<Payment>| payment.value.state == PaymentState::Processing;
    if invoice.state == InvoiceState::Open && payments.iter().any(is_asked) {
        return Err(Refusal::StateForbids(Obstacle::PaymentUnderWay).into());
    }
    Ok(())
}

/// Sees to it that nobody pays the amount of before: refuses while a gateway is asked
/// for it, and calls off a payment that waits for its customer.
pub(super) fn quiet(act: &Act, tx: &mut Tx<'_>, invoice: &Invoice) -> Result<()> {
    let Some(id) = &invoice.payment else { return Ok(()) };
    let Some(payment) = tx.get::<Payment>(id.as_str())? else { return Ok(()) };
    let state = payment.value.state;
    check_quiet(invoice, &[payment])?;
    if invoice.state == InvoiceState::Open && state == PaymentState::ActionRequired {
        crate::payments::cancel_unfinished(act, tx, id)?;
    }
    Ok(())
}

/// Makes a credit note that was worked out, and does what it says. Answers the refunds
/// that are to be settled after the commit.
pub(super) fn issue(act: &Act, tx: &mut Tx<'_>, drawn: DrawnNote) -> Result<Unsettled<Stored<CreditNote>>> {
    let DrawnNote { mut note, invoice, payouts } = drawn;
    let mut unsettled = Vec::new();
    for (payment, amount_minor) in payouts {
        let refund = refunds::set_aside(act, tx, payment, Aside { amount_minor, ..Aside::new(act) })?.value;
        unsettled.push(PaymentId::stored(refund.id.as_str()));
        note.refunds.push(RefundShare { refund: refund.id, amount_minor });
    }
    let note = act.insert(tx, (EventKind::CreditNoteCreated, Noun::CreditNote), note)?;
    let amounts = (note.value.before_minor, note.value.after_minor);
    let was_open = invoice.value.state == InvoiceState::Open;
    quiet(act, tx, &invoice.value)?;
    let step = steps::credit(&invoice.value, amounts, act.now)?;
    let is_settled = was_open && step.next.state == InvoiceState::Paid;
    if let Some(payment) = step.next.payment.as_ref().filter(|_| is_settled) {
        crate::payments::cancel_unfinished(act, tx, payment)?;
    }
    let invoice = collection::keep(act, tx, invoice, step)?;
    if note.value.balance_minor > 0 {
        let customer = customer_of(tx, &invoice.value)?;
        let mut next = customer.value.clone();
        next.balance_minor = next.balance_minor.saturating_sub(note.value.balance_minor);
        next.updated = act.now;
        act.update(tx, (&[EventKind::CustomerUpdated], Noun::Customer), customer, next)?;
    }
    if is_settled {
        crate::subscriptions::invoice_concluded(act, tx, &invoice, Concluded::Paid)?;
    }
    Ok((note, unsettled))
}
