//! Tables of what credit notes take back, and what holds of every sequence of them.

use proptest::prelude::*;

use super::*;
use crate::arbitrary_invoice::draft;
use crate::credit_notes::{CreditNoteKind, CreditReason, number_after};
use crate::currency::Currency;
use crate::ids::{CreditNoteId, CustomerId, DiscountId, PaymentId};
use crate::invoices::steps;

fn at(seconds: i64) -> Timestamp {
    Timestamp::from_second(seconds).unwrap()
}

/// An issued invoice of lines of so many at so much, each with this much taken off.
fn issued(lines: &[(u64, i64, i64)], balance: i64) -> Invoice {
    let amounts: Vec<i64> = lines.iter().map(|(quantity, unit, _)| whole(*quantity) * unit).collect();
    let mut invoice = draft(&amounts);
    for (line, (quantity, unit, off)) in invoice.lines.iter_mut().zip(lines) {
        (line.quantity, line.unit_amount_minor) = (*quantity, Some(*unit));
        if *off > 0 {
            // Two discounts, the second of a third of both.
            let second = off / 3;
            let of = |id: &str, amount_minor| LineDiscount { discount: DiscountId::stored(id), amount_minor };
            line.discounts = vec![of("di_1", off - second), of("di_2", second)];
        }
    }
    steps::finalize(&invoice, "INV-000001".into(), balance, at(0)).unwrap().step.next
}

fn paid(invoice: &Invoice, amount: i64) -> Invoice {
    steps::pay(invoice, &PaymentId::stored("pi_1"), amount, at(1)).unwrap().next
}

fn amount(amount_minor: i64) -> Wish {
    Wish { amount_minor: Some(amount_minor), ..Wish::default() }
}

fn of(line: usize, part: Part) -> LineWish {
    LineWish::OfInvoice { line: LineId::stored(format!("il_{line}")), part, metadata: Metadata::default() }
}

fn lines(lines: Vec<LineWish>) -> Wish {
    Wish { lines, ..Wish::default() }
}

/// An invoice and its notes.
#[derive(Clone)]
struct Book {
    invoice: Invoice,
    notes: Vec<CreditNote>,
    given_back: i64,
    ids: u32,
}

impl Book {
    fn of(invoice: Invoice) -> Self {
        Self { invoice, notes: Vec::new(), given_back: 0, ids: 0 }
    }

    fn draw(&self, wish: &Wish) -> Result<Drawn, Refusal> {
        let account = Account { invoice: &self.invoice, notes: &self.notes, given_back_minor: self.given_back };
        let mut next = self.ids;
        draw(&account, wish, &mut || {
            next += 1;
            CreditLineId::stored(format!("cnli_{next}"))
        })
    }

    /// What is paid out goes to the balance unless the wish says otherwise.
    fn credit(&mut self, wish: &Wish) -> Result<CreditNote, Refusal> {
        let drawn = match self.draw(wish) {
            Err(Refusal::Invalid(faults)) => match faults.first() {
                Some(Fault { field: Field::CreditSplit, rule: Rule::SumMismatch { expected_minor } }) => {
                    return self.credit(&Wish { balance_minor: *expected_minor, ..wish.clone() });
                }
                _ => return Err(Refusal::Invalid(faults)),
            },
            other => other?,
        };
        self.ids += 300;
        let now = at(i64::from(self.ids));
        let note = CreditNote {
            id: CreditNoteId::stored(format!("cn_{}", self.ids)),
            number: number_after("INV-000001", u64::try_from(self.notes.len()).unwrap()),
            invoice: self.invoice.id.clone(),
            customer: CustomerId::stored("cus_1"),
            currency: Currency::parse("eur").unwrap(),
            state: CreditNoteState::Issued,
            reason: Some(CreditReason::OrderChange),
            memo: None,
            lines: drawn.lines,
            before_minor: drawn.before_minor,
            after_minor: drawn.after_minor,
            refunds: Vec::new(),
            balance_minor: wish.balance_minor,
            elsewhere_minor: wish.elsewhere_minor,
            effective: None,
            voided: None,
            clock: None,
            metadata: Metadata::default(),
            created: now,
            updated: now,
        };
        self.invoice = steps::credit(&self.invoice, (note.before_minor, note.after_minor), now)?.next;
        self.notes.push(note.clone());
        Ok(note)
    }

    fn void(&mut self, which: usize) -> Result<(), Refusal> {
        let Some(note) = self.notes.get_mut(which) else { return Ok(()) };
        let next = void(note, &self.invoice, at(9))?;
        self.invoice = steps::uncredit(&self.invoice, note.before_minor, at(9))?.next;
        *note = next;
        Ok(())
    }
}

#[test]
fn what_is_owed_is_taken_back_before_what_was_paid() {
    // total, balance before, paid, credited -> before, after, left to pay, kind, paid by it
    use CreditNoteKind::{Mixed, PostPayment, PrePayment};
    for (total, balance, pay, credit, before, after, left, kind, state) in [
        (1_000, 0, 0, 300, 300, 0, 700, PrePayment, InvoiceState::Open),
        (1_000, 0, 0, 1_000, 1_000, 0, 0, PrePayment, InvoiceState::Paid),
        (1_000, 0, 400, 500, 500, 0, 100, PrePayment, InvoiceState::Open),
        (1_000, 0, 400, 900, 600, 300, 0, Mixed, InvoiceState::Paid),
        (1_000, 0, 400, 1_000, 600, 400, 0, Mixed, InvoiceState::Paid),
        (1_000, 0, 1_000, 1, 0, 1, 0, PostPayment, InvoiceState::Paid),
        (1_000, 0, 1_000, 1_000, 0, 1_000, 0, PostPayment, InvoiceState::Paid),
        // The customer's balance paid 300 of it: that was paid too.
        (1_000, -300, 0, 900, 700, 200, 0, Mixed, InvoiceState::Paid),
        (1_000, -1_000, 0, 250, 0, 250, 0, PostPayment, InvoiceState::Paid),
        // A debt of 250 was added to it: no note takes that back.
        (1_000, 250, 0, 1_000, 1_000, 0, 250, PrePayment, InvoiceState::Open),
    ] {
        let mut invoice = issued(&[(1, total, 0)], balance);
        if pay > 0 {
            invoice = paid(&invoice, pay);
        }
        let mut book = Book::of(invoice);
        let note = book.credit(&amount(credit)).unwrap();
        let seen =
            (note.before_minor, note.after_minor, book.invoice.remaining_minor(), note.kind(), book.invoice.state);
        assert_eq!(seen, (before, after, left, kind, state), "{credit} of {total} with {balance} and {pay} paid");
        assert_eq!(note.balance_minor, after);
        assert_eq!(note.subtotal_minor() - note.discounted_minor(), credit);
    }
}

#[test]
fn no_more_is_taken_back_than_there_is() {
    let too_much = Err(Refusal::StateForbids(Obstacle::CreditTooMuch));
    let open = Book::of(issued(&[(1, 1_000, 0)], 0));
    assert_eq!(open.draw(&amount(1_001)), too_much);
    let mut half = open.clone();
    half.credit(&amount(600)).unwrap();
    assert_eq!(half.draw(&amount(401)), too_much);
    assert!(half.draw(&amount(400)).is_ok());
    let mut all = Book::of(paid(&issued(&[(1, 1_000, 0)], 0), 1_000));
    all.credit(&amount(600)).unwrap();
    assert_eq!(all.draw(&amount(401)), too_much);
    // What was refunded for no note was given back too.
    all.given_back = 150;
    assert_eq!(all.draw(&amount(251)), too_much);
    all.credit(&amount(250)).unwrap();
    // A debt that was added is no part of what a note takes back.
    assert_eq!(Book::of(issued(&[(1, 1_000, 0)], 250)).draw(&amount(1_001)), too_much);
    let mut whole_line = Book::of(issued(&[(1, 1_000, 0)], 0));
    whole_line.credit(&lines(vec![of(0, Part::Rest)])).unwrap();
    assert_eq!(Book { notes: whole_line.notes, ..open }.draw(&lines(vec![of(0, Part::Rest)])), too_much);
}

#[test]
fn the_parts_of_what_was_paid_add_up_to_it() {
    let book = Book::of(paid(&issued(&[(1, 1_000, 0)], 0), 1_000));
    let wish = |refund_minor, balance_minor, elsewhere_minor, linked: &[i64]| Wish {
        refund_minor,
        balance_minor,
        elsewhere_minor,
        linked: linked
            .iter()
            .map(|minor| RefundShare { refund: crate::ids::RefundId::stored("re_1"), amount_minor: *minor })
            .collect(),
        ..amount(600)
    };
    for good in [
        wish(600, 0, 0, &[]),
        wish(0, 600, 0, &[]),
        wish(0, 0, 600, &[]),
        wish(100, 200, 300, &[]),
        wish(0, 0, 100, &[200, 300]),
    ] {
        assert_eq!(book.draw(&good).unwrap().after_minor, 600, "{good:?}");
    }
    let mismatch = |expected_minor| Err(fault(Field::CreditSplit, Rule::SumMismatch { expected_minor }));
    for bad in [wish(0, 0, 0, &[]), wish(599, 0, 0, &[]), wish(601, 0, 0, &[]), wish(600, 0, 0, &[1])] {
        assert_eq!(book.draw(&bad), mismatch(600), "{bad:?}");
    }
    let open = Book::of(issued(&[(1, 1_000, 0)], 0));
    assert_eq!(open.draw(&wish(0, 1, 0, &[])), mismatch(0));
    assert_eq!(open.draw(&wish(0, i64::MAX, i64::MAX, &[i64::MAX])), mismatch(0));
}

#[test]
fn a_line_is_taken_back_by_quantity_or_by_amount() {
    // Three at 333.33 in all of 1,000, of which 100 was taken off.
    let mut book = Book::of(issued(&[(3, 333, 100), (1, 500, 0)], 0));
    assert_eq!(book.invoice.total_minor(), 999 - 100 + 500);
    let first = book.credit(&lines(vec![of(0, Part::Quantity(1)), of(1, Part::Amount(120))])).unwrap();
    let seen: Vec<_> =
        first.lines.iter().map(|line| (line.amount_minor, line.discounted_minor(), line.quantity)).collect();
    assert_eq!(seen, [(333, 33, Some(1)), (120, 0, None)]);
    assert_eq!(first.before_minor, 333 - 33 + 120);
    let refused = |wish: Vec<LineWish>| match book.draw(&lines(wish)) {
        Err(Refusal::Invalid(faults)) => faults.first().map(|fault| (fault.field, fault.rule.clone())).unwrap(),
        other => panic!("{other:?}"),
    };
    for (wish, field, rule) in [
        (of(0, Part::Amount(10)), Field::CreditLineAmount(0), Rule::Excludes),
        (of(1, Part::Quantity(1)), Field::CreditLineQuantity(0), Rule::Excludes),
        (of(0, Part::Quantity(3)), Field::CreditLineQuantity(0), Rule::OutOfRange { min: 1, max: 2 }),
        (of(0, Part::Quantity(0)), Field::CreditLineQuantity(0), Rule::OutOfRange { min: 1, max: 2 }),
        (of(1, Part::Amount(381)), Field::CreditLineAmount(0), Rule::OutOfRange { min: 1, max: 380 }),
        (of(1, Part::Amount(0)), Field::CreditLineAmount(0), Rule::OutOfRange { min: 1, max: 380 }),
        (of(7, Part::Rest), Field::CreditLine(0), Rule::Missing),
    ] {
        assert_eq!(refused(vec![wish]), (field, rule));
    }
    assert_eq!(refused(vec![of(1, Part::Rest), of(1, Part::Rest)]), (Field::CreditLine(1), Rule::Duplicate));
    assert_eq!(refused(Vec::new()), (Field::CreditLines, Rule::Required));
    let asked = Wish { amount_minor: Some(381), ..lines(vec![of(1, Part::Rest)]) };
    assert_eq!(book.draw(&asked), Err(fault(Field::Amount, Rule::SumMismatch { expected_minor: 380 })));
    book.credit(&lines(vec![of(0, Part::Rest), of(1, Part::Rest)])).unwrap();
    assert_eq!((book.invoice.state, book.invoice.credited_minor), (InvoiceState::Paid, 1_399));
}

#[test]
fn only_invoices_that_are_owed_or_paid_are_credited() {
    let open = issued(&[(1, 500, 0)], 0);
    for (invoice, expected) in [
        (draft(&[500]), Some(Obstacle::InvoiceDraft)),
        (open.clone(), None),
        (paid(&open, 500), None),
        (steps::void(&open, at(2)).unwrap().next, Some(Obstacle::InvoiceVoid)),
        (steps::give_up(&open, at(2)).unwrap().next, Some(Obstacle::InvoiceNotOpen)),
    ] {
        let obstacle = match check_creditable(&invoice) {
            Ok(()) => None,
            Err(Refusal::StateForbids(obstacle)) => Some(obstacle),
            Err(other) => panic!("{other:?}"),
        };
        assert_eq!(obstacle, expected, "{:?}", invoice.state);
    }
}

#[test]
fn a_note_is_voided_while_its_invoice_is_owed() {
    let mut book = Book::of(issued(&[(2, 500, 0)], 0));
    book.credit(&lines(vec![of(0, Part::Quantity(1))])).unwrap();
    book.void(0).unwrap();
    assert_eq!((book.invoice.remaining_minor(), book.invoice.credited_minor), (1_000, 0));
    assert_eq!(book.void(0), refuse(Obstacle::CreditNoteOver));
    // What a voided note took back can be taken back again; its number is not given again.
    let note = book.credit(&lines(vec![of(0, Part::Rest)])).unwrap();
    assert_eq!((note.before_minor, note.number.as_str()), (1_000, "INV-000001-CN-02"));
    assert_eq!(book.void(1), refuse(Obstacle::InvoiceNotOpen));
    let mut gone = Book::of(paid(&issued(&[(1, 500, 0)], 0), 500));
    gone.credit(&amount(100)).unwrap();
    assert_eq!(gone.void(0), refuse(Obstacle::CreditNotePaidOut));
}

#[derive(Clone, Debug)]
enum Step {
    Amount(i64),
    Line(usize, Part),
    Pay(i64),
    Void(usize),
}

fn part() -> impl Strategy<Value = Part> {
    prop_oneof![Just(Part::Rest), (1_i64..400).prop_map(Part::Amount), (1_u64..4).prop_map(Part::Quantity),]
}

fn history() -> impl Strategy<Value = Vec<Step>> {
    let step = prop_oneof![
        2 => (1_i64..900).prop_map(Step::Amount),
        4 => (0_usize..3, part()).prop_map(|(line, part)| Step::Line(line, part)),
        1 => (1_i64..2_000).prop_map(Step::Pay),
        2 => (0_usize..8).prop_map(Step::Void),
    ];
    prop::collection::vec(step, 0..25)
}

fn check(book: &Book) -> Result<(), TestCaseError> {
    let invoice = &book.invoice;
    let issued: Vec<&CreditNote> = book.notes.iter().filter(|note| note.is_issued()).collect();
    let sum = |of: fn(&CreditNote) -> i64| issued.iter().map(|note| of(note)).sum::<i64>();
    prop_assert_eq!(sum(|note| note.before_minor), invoice.credited_minor);
    prop_assert_eq!(sum(|note| note.after_minor), invoice.credited_after_minor);
    prop_assert!(sum(CreditNote::amount_minor) <= invoice.total_minor(), "more than the invoice");
    for note in &book.notes {
        prop_assert_eq!(note.subtotal_minor() - note.discounted_minor(), note.amount_minor());
        let after = note.refunded_minor() + note.balance_minor + note.elsewhere_minor;
        prop_assert_eq!(after, note.after_minor);
    }
    for line in &invoice.lines {
        let credited = || issued.iter().flat_map(|note| &note.lines).filter(|one| one.line.as_ref() == Some(&line.id));
        let amount: i64 = credited().map(|one| one.amount_minor).sum();
        let off: i64 = credited().map(CreditLine::discounted_minor).sum();
        prop_assert!(amount <= line.amount_minor && off <= line.discounted_minor());
        prop_assert!(credited().all(|one| one.discounted_minor() <= one.amount_minor));
        if amount == line.amount_minor {
            prop_assert_eq!(off, line.discounted_minor(), "a whole line has its whole discount");
        }
    }
    let owed = invoice.due_minor() - invoice.paid_minor - invoice.credited_minor;
    prop_assert!(owed >= 0, "more was taken than was owed");
    prop_assert_eq!(invoice.state == InvoiceState::Paid, owed == 0);
    Ok(())
}

proptest! {
    #[test]
    fn notes_never_come_to_more_than_the_invoice_and_lose_no_cent(
        shape in prop::collection::vec((1_u64..5, 1_i64..300, 0_i64..=100), 1..4),
        balance in -500_i64..200,
        steps_taken in history(),
    ) {
        let shape: Vec<_> = shape
            .into_iter()
            .map(|(quantity, unit, percent)| (quantity, unit, whole(quantity) * unit * percent / 100))
            .collect();
        let mut book = Book::of(issued(&shape, balance));
        for step in steps_taken {
            // What is refused changes nothing, and what is not keeps the books right.
            let outcome = match step {
                Step::Amount(minor) => book.credit(&amount(minor)).map(drop),
                Step::Line(line, part) => book.credit(&lines(vec![of(line, part)])).map(drop),
                Step::Pay(minor) => {
                    let left = book.invoice.remaining_minor();
                    if left > 0 {
                        book.invoice = paid(&book.invoice, minor.min(left));
                    }
                    Ok(())
                }
                Step::Void(which) => book.void(which),
            };
            drop(outcome);
            check(&book)?;
        }
        // Whatever is left of the lines can be taken back line by line, to the cent.
        let rest: Vec<_> = (0..book.invoice.lines.len()).map(|line| of(line, Part::Rest)).collect();
        let own: i64 = book.notes.iter().filter(|note| note.is_issued()).flat_map(|note| &note.lines)
            .filter(|line| line.line.is_none()).map(|line| line.amount_minor).sum();
        if own == 0 {
            for line in rest {
                drop(book.credit(&lines(vec![line])));
            }
            check(&book)?;
            let left = book.invoice.total_minor() - book.invoice.credited_minor - book.invoice.credited_after_minor;
            prop_assert_eq!(left, 0, "a cent is left over");
        }
    }
}
