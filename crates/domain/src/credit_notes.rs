//! Credit notes: what an issued invoice asked for, taken back.

pub mod drawing;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::currency::Currency;
use crate::features::words;
use crate::ids::{CreditLineId, CreditNoteId, CustomerId, InvoiceId, LineId, RefundId, TestClockId};
use crate::invoices::LineDiscount;
use crate::metadata::Metadata;

/// The most lines of a credit note.
pub const MAX_CREDIT_LINES: usize = 250;
/// The most credit notes of one invoice: their numbers have two digits.
pub const MAX_CREDIT_NOTES: usize = 99;
/// The most refunds that one credit note names.
pub const MAX_NOTE_REFUNDS: usize = 100;
/// The most characters of a credit note's memo.
pub const MAX_MEMO_CHARS: usize = 5_000;
/// The most characters of the description of a line.
pub const MAX_LINE_CHARS: usize = 500;

words! {
    /// Where a credit note stands.
    CreditNoteState {
        /// It counts.
        Issued = "issued",
        /// It was taken back.
        Void = "void",
    }
    /// Why a credit note was made.
    CreditReason {
        /// The invoice asked for the same again.
        Duplicate = "duplicate",
        /// It was fraud.
        Fraudulent = "fraudulent",
        /// The order changed.
        OrderChange = "order_change",
        /// The product was not as it should have been.
        ProductUnsatisfactory = "product_unsatisfactory",
    }
    /// What a credit note takes back: what is owed, or what was paid.
    CreditNoteKind {
        /// What is owed.
        PrePayment = "pre_payment",
        /// What was paid.
        PostPayment = "post_payment",
        /// All that is owed, and some of what was paid.
        Mixed = "mixed",
    }
}

/// A refund, and how much of it is for a credit note.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RefundShare {
    /// The refund.
    pub refund: RefundId,
    /// How much, in minor units, more than zero.
    pub amount_minor: i64,
}

/// One line of a credit note.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CreditLine {
    /// Its id.
    pub id: CreditLineId,
    /// The line of the invoice that it takes back; none for a line of its own.
    pub line: Option<LineId>,
    /// What the customer reads; none where nothing was said.
    pub description: Option<String>,
    /// How many; none where an amount was taken off a line of the invoice.
    pub quantity: Option<u64>,
    /// The amount of one, in minor units.
    pub unit_amount_minor: Option<i64>,
    /// The whole line before discounts, in minor units, zero or more.
    pub amount_minor: i64,
    /// What of it had been taken off the invoice already.
    pub discounts: Vec<LineDiscount>,
    /// The merchant's own pairs.
    pub metadata: Metadata,
}

impl CreditLine {
    /// What of it had been taken off the invoice already, in minor units.
    pub fn discounted_minor(&self) -> i64 {
        self.discounts.iter().map(|discount| discount.amount_minor).sum()
    }
}

/// What an issued invoice asked for, taken back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CreditNote {
    /// Its id.
    pub id: CreditNoteId,
    /// Its number: the invoice's and a count without gaps.
    pub number: String,
    /// The invoice.
    pub invoice: InvoiceId,
    /// Whose invoice it is.
    pub customer: CustomerId,
    /// Its currency.
    pub currency: Currency,
    /// Where it stands.
    pub state: CreditNoteState,
    /// Why it was made.
    pub reason: Option<CreditReason>,
    /// For the customer.
    pub memo: Option<String>,
    /// Its lines.
    pub lines: Vec<CreditLine>,
    /// What it took off what was owed, in minor units.
    pub before_minor: i64,
    /// What it took back of what was paid, in minor units: refunds, the customer's
    /// balance and what is settled elsewhere add up to it.
    pub after_minor: i64,
    /// The refunds that are for it.
    pub refunds: Vec<RefundShare>,
    /// What was put to the customer's balance, in minor units.
    pub balance_minor: i64,
    /// What is settled elsewhere, in minor units.
    pub elsewhere_minor: i64,
    /// Its date, where that is not when it was made.
    pub effective: Option<Timestamp>,
    /// When it was voided.
    pub voided: Option<Timestamp>,
    /// The test clock that its customer lives by.
    pub clock: Option<TestClockId>,
    /// The merchant's own pairs.
    pub metadata: Metadata,
    /// When it was made.
    #[serde(with = "crate::stored::time")]
    pub created: Timestamp,
    /// When it last changed.
    #[serde(with = "crate::stored::time")]
    pub updated: Timestamp,
}

impl CreditNote {
    /// What it takes back, in minor units.
    pub fn amount_minor(&self) -> i64 {
        self.before_minor.saturating_add(self.after_minor)
    }

    /// The sum of its lines before discounts, in minor units.
    pub fn subtotal_minor(&self) -> i64 {
        self.lines.iter().map(|line| line.amount_minor).sum()
    }

    /// What of it had been taken off the invoice already, in minor units.
    pub fn discounted_minor(&self) -> i64 {
        self.lines.iter().map(CreditLine::discounted_minor).sum()
    }

    /// What of it is given back by refunds, in minor units.
    pub fn refunded_minor(&self) -> i64 {
        self.refunds.iter().map(|share| share.amount_minor).sum()
    }

    /// What it takes back: what is owed, or what was paid.
    pub fn kind(&self) -> CreditNoteKind {
        match (self.before_minor, self.after_minor) {
            (_, 0) => CreditNoteKind::PrePayment,
            (0, _) => CreditNoteKind::PostPayment,
            _ => CreditNoteKind::Mixed,
        }
    }

    /// Whether it counts.
    pub fn is_issued(&self) -> bool {
        self.state == CreditNoteState::Issued
    }
}

/// The number of the next credit note of an invoice that has so many.
pub fn number_after(invoice_number: &str, count: u64) -> String {
    format!("{invoice_number}-CN-{:02}", count.saturating_add(1))
}
