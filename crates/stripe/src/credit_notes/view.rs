//! A credit note as this dialect shows it.

use std::collections::BTreeMap;

use billfold_domain::credit_notes::{CreditLine, CreditNote, CreditNoteKind, CreditNoteState, CreditReason};
use billfold_domain::invoices::LineDiscount;

use super::params::{CreditLineType, RefundType};
use crate::calls::Setting;
use crate::customers::CustomerView;
use crate::discounts::DiscountView;
use crate::invoices::lines::text;
use crate::invoices::view::{InvoiceView, ListTag, SHOWN_LINES};
use crate::refunds::RefundView;
use crate::schemas::{Expandable, Nothing};
use crate::words::{Stamp, Word};

crate::answers! {
    /// What an issued invoice asked for, taken back.
    pub struct CreditNoteView {
        /// Its id.
        always id: String,
        /// The kind of object.
        always object: CreditNoteTag,
        /// What it takes back, in minor units.
        always amount: i64,
        /// Shipping, which is never charged apart.
        always amount_shipping: i64,
        /// When it was made, in seconds since 1970.
        always created: Stamp,
        /// Its currency, in lower case.
        always currency: String,
        /// Whose invoice it is.
        always customer: Expandable<CustomerView>,
        /// No other account.
        always customer_account: Nothing,
        /// The customer's balance has no entries of its own.
        always customer_balance_transaction: Nothing,
        /// What of its lines had been taken off the invoice already, in minor units.
        always discount_amount: i64,
        /// The same by discount.
        always discount_amounts: Vec<NoteDiscount>,
        /// Its date, in seconds since 1970.
        always effective_at: Option<Stamp>,
        /// The invoice.
        always invoice: Expandable<InvoiceView>,
        /// Its lines.
        always lines: NoteLineList,
        /// Whether it is of live mode.
        always livemode: bool,
        /// For the customer.
        always memo: Option<String>,
        /// The merchant's own pairs.
        always metadata: BTreeMap<String, String>,
        /// Its number: the invoice's and a count without gaps.
        always number: String,
        /// What is settled elsewhere, in minor units; none where nothing is.
        always out_of_band_amount: Option<i64>,
        /// Where it is had as PDF; nowhere while it is only looked at.
        always pdf: Option<String>,
        /// What it takes back of what was paid, in minor units.
        always post_payment_amount: i64,
        /// What it took off what was owed, in minor units.
        always pre_payment_amount: i64,
        /// No credits before taxes.
        always pretax_credit_amounts: Vec<Nothing>,
        /// Why it was made.
        always reason: Option<Word<CreditReason>>,
        /// The refunds that are for it.
        always refunds: Vec<NoteRefund>,
        /// Shipping is not charged apart.
        always shipping_cost: Nothing,
        /// Where it stands.
        always status: Word<CreditNoteState>,
        /// The sum of its lines before discounts, in minor units.
        always subtotal: i64,
        /// The same: there are no taxes.
        always subtotal_excluding_tax: i64,
        /// What it comes to, in minor units.
        always total: i64,
        /// The same: there are no taxes.
        always total_excluding_tax: i64,
        /// No taxes.
        always total_taxes: Vec<Nothing>,
        /// What it takes back: what is owed, what was paid, or both.
        always r#type: Word<CreditNoteKind>,
        /// When it was voided, in seconds since 1970.
        always voided_at: Option<Stamp>,
    }

    /// What a discount had taken off already.
    pub struct NoteDiscount {
        /// How much, in minor units.
        always amount: i64,
        /// The discount.
        always discount: Expandable<DiscountView>,
    }

    /// A refund that is for a credit note.
    pub struct NoteRefund {
        /// How much of it, in minor units.
        always amount_refunded: i64,
        /// No record of a payment elsewhere.
        always payment_record_refund: Nothing,
        /// The refund.
        always refund: Expandable<RefundView>,
        /// What it is.
        always r#type: Word<RefundType>,
    }

    /// The lines of a credit note.
    pub struct NoteLineList {
        /// The kind of object.
        always object: ListTag,
        /// The first of them.
        always data: Vec<NoteLineView>,
        /// Whether there are more.
        always has_more: bool,
        /// Where all of them are.
        always url: String,
    }

    /// One line of a credit note.
    pub struct NoteLineView {
        /// Its id.
        always id: String,
        /// The kind of object.
        always object: NoteLineTag,
        /// The whole line before discounts, in minor units.
        always amount: i64,
        /// What the customer reads.
        always description: Option<String>,
        /// What of it had been taken off the invoice already, in minor units.
        always discount_amount: i64,
        /// The same by discount.
        always discount_amounts: Vec<NoteDiscount>,
        /// The line of the invoice that it takes back.
        #[serde(skip_serializing_if = "Option::is_none")]
        pruned invoice_line_item: Option<String>,
        /// Whether it is of live mode.
        always livemode: bool,
        /// The merchant's own pairs.
        always metadata: BTreeMap<String, String>,
        /// No credits before taxes.
        always pretax_credit_amounts: Vec<Nothing>,
        /// How many; none where an amount was taken off a line.
        always quantity: Option<u64>,
        /// No tax rates.
        always tax_rates: Vec<Nothing>,
        /// No taxes.
        always taxes: Vec<Nothing>,
        /// What it takes back.
        always r#type: Word<CreditLineType>,
        /// The amount of one, in minor units.
        always unit_amount: Option<i64>,
        /// The same as text.
        always unit_amount_decimal: Option<String>,
    }
}

crate::words::tags! {
    /// The `object` of a credit note.
    CreditNoteTag = "credit_note";
    /// The `object` of a line of a credit note.
    NoteLineTag = "credit_note_line_item";
}

fn discount(one: &LineDiscount) -> NoteDiscount {
    NoteDiscount { amount: one.amount_minor, discount: Expandable::id(one.discount.as_str()) }
}

/// What each discount had taken off already.
fn discounts(note: &CreditNote) -> Vec<NoteDiscount> {
    let mut sums: Vec<LineDiscount> = Vec::new();
    for taken in note.lines.iter().flat_map(|line| &line.discounts) {
        match sums.iter_mut().find(|sum| sum.discount == taken.discount) {
            Some(sum) => sum.amount_minor += taken.amount_minor,
            None => sums.push(taken.clone()),
        }
    }
    sums.iter().map(discount).collect()
}

/// One line in this dialect's form.
pub fn line_view(line: &CreditLine, setting: &Setting) -> NoteLineView {
    let CreditLine { id, line: of, description, quantity, unit_amount_minor, amount_minor, discounts, metadata } = line;
    NoteLineView {
        id: text(id),
        object: NoteLineTag,
        amount: *amount_minor,
        description: description.clone(),
        discount_amount: line.discounted_minor(),
        discount_amounts: discounts.iter().map(discount).collect(),
        invoice_line_item: of.as_ref().map(text),
        livemode: setting.livemode,
        metadata: metadata.pairs().clone(),
        pretax_credit_amounts: Vec::new(),
        quantity: *quantity,
        tax_rates: Vec::new(),
        taxes: Vec::new(),
        r#type: Word(if of.is_some() { CreditLineType::OfInvoice } else { CreditLineType::Own }),
        unit_amount: *unit_amount_minor,
        unit_amount_decimal: unit_amount_minor.map(|minor| minor.to_string()),
    }
}

/// The credit note in this dialect's form.
pub fn view(note: &CreditNote, setting: &Setting) -> CreditNoteView {
    let lines = NoteLineList {
        object: ListTag,
        data: note.lines.iter().take(SHOWN_LINES).map(|line| line_view(line, setting)).collect(),
        has_more: note.lines.len() > SHOWN_LINES,
        url: format!("/v1/credit_notes/{}/lines", note.id),
    };
    let refunds = note.refunds.iter().map(|share| NoteRefund {
        amount_refunded: share.amount_minor,
        payment_record_refund: Nothing,
        refund: Expandable::id(share.refund.as_str()),
        r#type: Word(RefundType::Refund),
    });
    CreditNoteView {
        id: text(&note.id),
        object: CreditNoteTag,
        amount: note.amount_minor(),
        amount_shipping: 0,
        created: Stamp::of(note.created),
        currency: note.currency.code().to_ascii_lowercase(),
        customer: Expandable::id(note.customer.as_str()),
        customer_account: Nothing,
        customer_balance_transaction: Nothing,
        discount_amount: note.discounted_minor(),
        discount_amounts: discounts(note),
        effective_at: Some(Stamp::of(note.effective.unwrap_or(note.created))),
        invoice: Expandable::id(note.invoice.as_str()),
        lines,
        livemode: setting.livemode,
        memo: note.memo.clone(),
        metadata: note.metadata.pairs().clone(),
        number: note.number.clone(),
        out_of_band_amount: Some(note.elsewhere_minor).filter(|minor| *minor > 0),
        pdf: setting.hosting.as_ref().map(|hosting| hosting.note_url(&note.id)),
        post_payment_amount: note.after_minor,
        pre_payment_amount: note.before_minor,
        pretax_credit_amounts: Vec::new(),
        reason: note.reason.map(Word),
        refunds: refunds.collect(),
        shipping_cost: Nothing,
        status: Word(note.state),
        subtotal: note.subtotal_minor(),
        subtotal_excluding_tax: note.subtotal_minor(),
        total: note.amount_minor(),
        total_excluding_tax: note.amount_minor(),
        total_taxes: Vec::new(),
        r#type: Word(note.kind()),
        voided_at: note.voided.map(Stamp::of),
    }
}

/// A credit note that was only looked at: nothing of it can be had elsewhere.
pub fn previewed(note: &CreditNote, setting: &Setting) -> CreditNoteView {
    let mut shown = view(note, setting);
    shown.pdf = None;
    "/v1/credit_notes/preview/lines".clone_into(&mut shown.lines.url);
    shown
}
