//! What a credit note takes back, and what may become of it. The rules are those of
//! Stripe's credit notes: what is owed is taken back first, and what goes beyond it
//! was paid and has to be given back, to the cent, in one way or another.

use jiff::Timestamp;

use super::{CreditLine, CreditNote, CreditNoteState, MAX_CREDIT_NOTES, RefundShare};
use crate::ids::{CreditLineId, LineId};
use crate::invoices::{Invoice, InvoiceState, Line, LineDiscount};
use crate::metadata::Metadata;
use crate::money;
use crate::refusals::{Fault, Field, Obstacle, Refusal, Rule};

/// How much of a line of the invoice is taken back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// All that is left of it.
    Rest,
    /// An amount before discounts, in minor units.
    Amount(i64),
    /// So many.
    Quantity(u64),
}

/// A line that a credit note is to have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LineWish {
    /// A line of the invoice, or a part of it.
    OfInvoice {
        /// Which line.
        line: LineId,
        /// How much of it.
        part: Part,
        /// The merchant's own pairs.
        metadata: Metadata,
    },
    /// A line of its own.
    Own {
        /// What the customer reads.
        description: String,
        /// How many.
        quantity: u64,
        /// The amount of one, in minor units.
        unit_minor: i64,
        /// The merchant's own pairs.
        metadata: Metadata,
    },
}

/// What a credit note is to be.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wish {
    /// Its lines; none for an amount alone.
    pub lines: Vec<LineWish>,
    /// What it comes to, in minor units; what its lines come to where it has any.
    pub amount_minor: Option<i64>,
    /// What is to be refunded, in minor units.
    pub refund_minor: i64,
    /// Refunds that were made before.
    pub linked: Vec<RefundShare>,
    /// What is put to the customer's balance, in minor units.
    pub balance_minor: i64,
    /// What is settled elsewhere, in minor units.
    pub elsewhere_minor: i64,
}

/// An invoice with all that was taken back of it so far.
#[derive(Clone, Copy, Debug)]
pub struct Account<'a> {
    /// The invoice.
    pub invoice: &'a Invoice,
    /// Its credit notes, those that were voided too.
    pub notes: &'a [CreditNote],
    /// What was refunded of its payments for no credit note, neither an earlier one
    /// nor the one that is to be, in minor units.
    pub given_back_minor: i64,
}

/// What a credit note takes back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drawn {
    /// Its lines.
    pub lines: Vec<CreditLine>,
    /// What it takes off what is owed, in minor units.
    pub before_minor: i64,
    /// What it takes back of what was paid, in minor units.
    pub after_minor: i64,
}

fn refuse<T>(obstacle: Obstacle) -> Result<T, Refusal> {
    Err(Refusal::StateForbids(obstacle))
}

fn fault(field: Field, rule: Rule) -> Refusal {
    Refusal::Invalid(vec![Fault::new(field, rule)])
}

/// What was taken back of one line of the invoice so far.
#[derive(Default)]
struct Taken {
    amount_minor: i64,
    quantity: u64,
    by_amount: bool,
    by_quantity: bool,
    discounts: Vec<LineDiscount>,
}

impl Taken {
    fn add(&mut self, line: &CreditLine) {
        self.amount_minor = self.amount_minor.saturating_add(line.amount_minor);
        match line.quantity {
            Some(quantity) => {
                self.quantity = self.quantity.saturating_add(quantity);
                self.by_quantity = true;
            }
            None => self.by_amount = true,
        }
        self.discounts.extend(line.discounts.iter().cloned());
    }

    fn discounted_minor(&self) -> i64 {
        self.discounts.iter().map(|one| one.amount_minor).sum()
    }

    fn of_discount(&self, of: &LineDiscount) -> i64 {
        let same = self.discounts.iter().filter(|one| one.discount == of.discount);
        same.map(|one| one.amount_minor).sum()
    }
}

impl Account<'_> {
    fn issued(&self) -> impl Iterator<Item = &CreditNote> {
        self.notes.iter().filter(|note| note.is_issued())
    }

    fn taken(&self, line: &LineId) -> Taken {
        let mut taken = Taken::default();
        let lines = self.issued().flat_map(|note| &note.lines);
        lines.filter(|credited| credited.line.as_ref() == Some(line)).for_each(|credited| taken.add(credited));
        taken
    }

    /// What is left of the invoice to be taken back, in minor units.
    pub fn left_minor(&self) -> i64 {
        let invoice = self.invoice;
        (invoice.total_minor() - invoice.credited_minor - invoice.credited_after_minor).max(0)
    }

    /// What is left of what was paid, by payments, elsewhere or from the customer's
    /// balance, in minor units.
    pub fn paid_left_minor(&self) -> i64 {
        let invoice = self.invoice;
        let from_balance = invoice.balance_applied_minor.saturating_neg().max(0);
        let paid = invoice.paid_minor.saturating_add(from_balance);
        (paid - invoice.credited_after_minor - self.given_back_minor).max(0)
    }
}

/// What is in the way of taking something back.
///
/// # Errors
/// [`Obstacle::InvoiceDraft`], [`Obstacle::InvoiceVoid`], and
/// [`Obstacle::InvoiceNotOpen`] for an invoice that was given up.
pub fn check_creditable(invoice: &Invoice) -> Result<(), Refusal> {
    match invoice.state {
        InvoiceState::Open | InvoiceState::Paid => Ok(()),
        InvoiceState::Draft => refuse(Obstacle::InvoiceDraft),
        InvoiceState::Void => refuse(Obstacle::InvoiceVoid),
        InvoiceState::Uncollectible => refuse(Obstacle::InvoiceNotOpen),
    }
}

/// Works out a credit note. `fresh` gives the ids of its lines.
///
/// Of a note of `a` for an invoice with `r` left to pay, the lesser of both is taken
/// off what is owed; the rest was paid, and refunds, balance and what is settled
/// elsewhere must add up to it.
///
/// # Errors
/// As [`check_creditable`]; [`Obstacle::CreditTooMuch`]; [`Obstacle::TooMany`];
/// [`Refusal::Invalid`] naming the lines, the amount or the split.
pub fn draw(account: &Account<'_>, wish: &Wish, fresh: &mut dyn FnMut() -> CreditLineId) -> Result<Drawn, Refusal> {
    check_creditable(account.invoice)?;
    if account.notes.len() >= MAX_CREDIT_NOTES {
        return refuse(Obstacle::TooMany);
    }
    let mut lines: Vec<CreditLine> = Vec::with_capacity(wish.lines.len());
    for (at, wanted) in wish.lines.iter().enumerate() {
        let line = match wanted {
            LineWish::OfInvoice { line, part, metadata } => {
                if lines.iter().any(|earlier| earlier.line.as_ref() == Some(line)) {
                    return Err(fault(Field::CreditLine(at), Rule::Duplicate));
                }
                let of = account.invoice.lines.iter().find(|one| one.id == *line);
                let of = of.ok_or_else(|| fault(Field::CreditLine(at), Rule::Missing))?;
                CreditLine { metadata: metadata.clone(), ..of_invoice(account, of, (at, *part), fresh())? }
            }
            LineWish::Own { description, quantity, unit_minor, metadata } => CreditLine {
                description: Some(description.clone()),
                metadata: metadata.clone(),
                ..own(*quantity, *unit_minor, fresh()).ok_or_else(|| {
                    fault(Field::CreditLineQuantity(at), Rule::OutOfRange { min: 1, max: account.left_minor().max(1) })
                })?
            },
        };
        lines.push(line);
    }
    let amount = total(wish, &mut lines, fresh)?;
    split(account, wish, lines, amount)
}

/// What all lines come to, which is what was asked for where something was.
fn total(wish: &Wish, lines: &mut Vec<CreditLine>, fresh: &mut dyn FnMut() -> CreditLineId) -> Result<i64, Refusal> {
    if lines.is_empty() {
        let amount = wish.amount_minor.ok_or_else(|| fault(Field::CreditLines, Rule::Required))?;
        let line = own(1, amount, fresh()).ok_or_else(|| fault(Field::Amount, Rule::TooSmall))?;
        lines.push(line);
        return Ok(amount);
    }
    let sum = lines.iter().fold(0_i64, |sum, line| sum.saturating_add(line.amount_minor - line.discounted_minor()));
    match wish.amount_minor {
        Some(amount) if amount != sum => Err(fault(Field::Amount, Rule::SumMismatch { expected_minor: sum })),
        _ if sum <= 0 => Err(fault(Field::CreditLines, Rule::TooSmall)),
        _ => Ok(sum),
    }
}

fn split(account: &Account<'_>, wish: &Wish, lines: Vec<CreditLine>, amount: i64) -> Result<Drawn, Refusal> {
    let before = match account.invoice.state {
        InvoiceState::Open => amount.min(account.invoice.remaining_minor()),
        _ => 0,
    };
    let after = amount - before;
    if amount > account.left_minor() || after > account.paid_left_minor() {
        return refuse(Obstacle::CreditTooMuch);
    }
    let linked = wish.linked.iter().fold(0_i64, |sum, share| sum.saturating_add(share.amount_minor));
    let given = [wish.refund_minor, wish.balance_minor, wish.elsewhere_minor];
    if given.iter().fold(linked, |sum, part| sum.saturating_add(*part)) != after {
        return Err(fault(Field::CreditSplit, Rule::SumMismatch { expected_minor: after }));
    }
    Ok(Drawn { lines, before_minor: before, after_minor: after })
}

/// A line of its own; none where it comes to nothing or to more than can be counted.
fn own(quantity: u64, unit_minor: i64, id: CreditLineId) -> Option<CreditLine> {
    let amount_minor = i64::try_from(quantity).ok().and_then(|quantity| quantity.checked_mul(unit_minor))?;
    (amount_minor > 0).then(|| CreditLine {
        id,
        line: None,
        description: None,
        quantity: Some(quantity),
        unit_amount_minor: Some(unit_minor),
        amount_minor,
        discounts: Vec::new(),
        metadata: Metadata::default(),
    })
}

/// A part of a line of the invoice.
///
/// Parts are counted from the start: so many of all that was ever taken back of the
/// line, less what earlier notes took. So the notes of a whole line come to the line,
/// whatever each of them was rounded to, and their discounts to its discounts.
fn of_invoice(
    account: &Account<'_>,
    line: &Line,
    (at, part): (usize, Part),
    id: CreditLineId,
) -> Result<CreditLine, Refusal> {
    let taken = account.taken(&line.id);
    let left = line.amount_minor - taken.amount_minor;
    if left <= 0 {
        return refuse(Obstacle::CreditTooMuch);
    }
    let part = match part {
        Part::Rest if line.quantity > taken.quantity && !taken.by_amount => {
            Part::Quantity(line.quantity - taken.quantity)
        }
        Part::Rest => Part::Amount(left),
        other => other,
    };
    let (amount_minor, quantity) = match part {
        Part::Quantity(_) if taken.by_amount => return Err(fault(Field::CreditLineQuantity(at), Rule::Excludes)),
        Part::Amount(_) if taken.by_quantity && part != Part::Amount(left) => {
            return Err(fault(Field::CreditLineAmount(at), Rule::Excludes));
        }
        Part::Quantity(quantity) => {
            let most = line.quantity.saturating_sub(taken.quantity);
            if quantity == 0 || quantity > most {
                let rule = Rule::OutOfRange { min: 1, max: whole(most) };
                return Err(fault(Field::CreditLineQuantity(at), rule));
            }
            let upto = money::share(line.amount_minor, whole(taken.quantity + quantity), whole(line.quantity));
            ((upto - taken.amount_minor).clamp(0, left), Some(quantity))
        }
        Part::Amount(amount) if amount < 1 || amount > left => {
            return Err(fault(Field::CreditLineAmount(at), Rule::OutOfRange { min: 1, max: left }));
        }
        Part::Amount(amount) => (amount, None),
        Part::Rest => (left, None),
    };
    Ok(CreditLine {
        id,
        line: Some(line.id.clone()),
        description: Some(line.description.clone()).filter(|text| !text.is_empty()),
        quantity,
        unit_amount_minor: line.unit_amount_minor.filter(|_| quantity.is_some()),
        amount_minor,
        discounts: discounts(line, &taken, amount_minor),
        metadata: Metadata::default(),
    })
}

fn whole(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// What of a part of a line had been taken off the invoice already.
fn discounts(line: &Line, taken: &Taken, amount_minor: i64) -> Vec<LineDiscount> {
    let upto = taken.amount_minor.saturating_add(amount_minor);
    let share = money::share(line.discounted_minor(), upto, line.amount_minor);
    let off = (share - taken.discounted_minor()).clamp(0, amount_minor);
    let left: Vec<i64> = line.discounts.iter().map(|one| one.amount_minor - taken.of_discount(one)).collect();
    if off == 0 {
        return Vec::new();
    }
    let parts = money::split(off, &left);
    let kept = line.discounts.iter().zip(parts).filter(|(_, part)| *part > 0);
    kept.map(|(one, amount_minor)| LineDiscount { discount: one.discount.clone(), amount_minor }).collect()
}

/// The credit note taken back. Only what was still owed can be owed again.
///
/// # Errors
/// [`Obstacle::CreditNoteOver`], [`Obstacle::CreditNotePaidOut`], and
/// [`Obstacle::InvoiceNotOpen`] where the invoice is not owed any more.
pub fn void(note: &CreditNote, invoice: &Invoice, now: Timestamp) -> Result<CreditNote, Refusal> {
    if !note.is_issued() {
        return refuse(Obstacle::CreditNoteOver);
    }
    if note.after_minor > 0 {
        return refuse(Obstacle::CreditNotePaidOut);
    }
    if invoice.state != InvoiceState::Open {
        return refuse(Obstacle::InvoiceNotOpen);
    }
    Ok(CreditNote { state: CreditNoteState::Void, voided: Some(now), updated: now, ..note.clone() })
}

#[cfg(test)]
#[path = "drawing_tests.rs"]
mod tests;
