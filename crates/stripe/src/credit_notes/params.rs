//! What can be asked of credit notes.

use billfold_app::credit_notes::{Linked, NewCreditNote};
use billfold_domain::Rule;
use billfold_domain::credit_notes::drawing::{LineWish, Part, Wish};
use billfold_domain::credit_notes::{CreditReason, MAX_CREDIT_LINES, MAX_LINE_CHARS, MAX_MEMO_CHARS, MAX_NOTE_REFUNDS};
use billfold_domain::ids::{InvoiceId, LineId, RefundId};
use billfold_domain::metadata::{Metadata, MetadataChange};
use jiff::Timestamp;

use crate::calls::Call;
use crate::configurations::changes::metadata;
use crate::errors::ApiError;
use crate::expand::Paths;
use crate::lists::{Created, Limit, Seconds, Window};
use crate::params::{Param, ParamError, Problem};
use crate::words::{Few, Name, Prose, Whole, Word, own_words};

/// The largest amount, in minor units.
const MAX_AMOUNT_MINOR: i64 = 99_999_999_999;
/// How many of a line are taken back.
pub type Quantity = Whole<1, 1_000_000>;
/// A part of what was paid, in minor units.
pub type Share = Whole<0, MAX_AMOUNT_MINOR>;
/// An amount, in minor units.
pub type Amount = Whole<1, MAX_AMOUNT_MINOR>;

own_words! {
    /// What a line takes back.
    CreditLineType {
        /// Something of its own.
        Own = "custom_line_item",
        /// A line of the invoice, or a part of it.
        OfInvoice = "invoice_line_item",
    }
    /// What a credit note is linked with.
    RefundType {
        /// A refund.
        Refund = "refund",
    }
    /// Which mail is sent of a credit note.
    EmailType {
        /// None: the merchant sends what it likes.
        None = "none",
    }
}

crate::params! {
    /// A new credit note, or a look at one.
    pub struct Create {
        /// What it comes to, in minor units; what its lines come to unless said.
        optional amount: Amount,
        /// What is put to the customer's balance, in minor units.
        optional credit_amount: Share,
        /// Its date, in seconds since 1970; when it is made unless said.
        optional effective_at: Seconds,
        /// Which mail is sent of it: none.
        optional email_type: Word<EmailType>,
        /// What to expand in the answer.
        optional expand: Paths,
        /// The invoice.
        required invoice: Name,
        /// Its lines; one over its whole amount unless said.
        optional lines: Few<LineParam, MAX_CREDIT_LINES>,
        /// For the customer.
        optional memo: Prose<MAX_MEMO_CHARS>,
        /// The merchant's own pairs.
        emptyable metadata: MetadataChange,
        /// What is settled elsewhere, in minor units.
        optional out_of_band_amount: Share,
        /// Why.
        optional reason: Word<CreditReason>,
        /// What is refunded, in minor units.
        optional refund_amount: Share,
        /// Refunds that were made before.
        optional refunds: Few<RefundParam, MAX_NOTE_REFUNDS>,
    }

    /// A line of a new credit note.
    pub struct LineParam {
        /// How much of a line of the invoice, in minor units, before discounts.
        optional amount: Amount,
        /// What the customer reads of a line of its own.
        optional description: Prose<MAX_LINE_CHARS>,
        /// Which line of the invoice.
        optional invoice_line_item: Name,
        /// The merchant's own pairs.
        emptyable metadata: MetadataChange,
        /// How many.
        optional quantity: Quantity,
        /// What it takes back.
        required r#type: Word<CreditLineType>,
        /// The amount of one of a line of its own, in minor units.
        optional unit_amount: Amount,
    }

    /// A refund that was made before.
    pub struct RefundParam {
        /// How much of it is for the credit note, in minor units; all of it unless said.
        optional amount_refunded: Amount,
        /// The refund.
        required refund: Name,
        /// What it is.
        optional r#type: Word<RefundType>,
    }

    /// Which lines of a credit note that is only looked at to list.
    pub struct PreviewLines {
        /// What it would come to, in minor units; what its lines come to unless said.
        optional amount: Amount,
        /// What would be put to the customer's balance, in minor units.
        optional credit_amount: Share,
        /// Its date, in seconds since 1970.
        optional effective_at: Seconds,
        /// Which mail is sent of it: none.
        optional email_type: Word<EmailType>,
        /// Only lines before the one of this id.
        optional ending_before: Name,
        /// What to expand in the answer.
        optional expand: Paths,
        /// The invoice.
        required invoice: Name,
        /// The most lines; 10 unless said.
        optional limit: Limit,
        /// Its lines; one over its whole amount unless said.
        optional lines: Few<LineParam, MAX_CREDIT_LINES>,
        /// For the customer.
        optional memo: Prose<MAX_MEMO_CHARS>,
        /// The merchant's own pairs.
        emptyable metadata: MetadataChange,
        /// What would be settled elsewhere, in minor units.
        optional out_of_band_amount: Share,
        /// Why.
        optional reason: Word<CreditReason>,
        /// What would be refunded, in minor units.
        optional refund_amount: Share,
        /// Refunds that were made before.
        optional refunds: Few<RefundParam, MAX_NOTE_REFUNDS>,
        /// Only lines after the one of this id.
        optional starting_after: Name,
    }

    /// Changes of a credit note.
    pub struct Update {
        /// What to expand in the answer.
        optional expand: Paths,
        /// For the customer.
        emptyable memo: Prose<MAX_MEMO_CHARS>,
        /// The merchant's own pairs.
        emptyable metadata: MetadataChange,
    }

    /// Reading one credit note, or voiding it.
    pub struct Retrieve {
        /// What to expand in the answer.
        optional expand: Paths,
    }

    /// Which credit notes to list.
    pub struct List {
        /// Made in this second, or within this span.
        optional created: Created,
        /// Only this customer's.
        optional customer: Name,
        /// Only credit notes newer than the one of this id.
        optional ending_before: Name,
        /// What to expand in the answer.
        optional expand: Paths,
        /// Only those of this invoice.
        optional invoice: Name,
        /// The most credit notes; 10 unless said.
        optional limit: Limit,
        /// Only credit notes older than the one of this id.
        optional starting_after: Name,
    }

    /// Which lines to list.
    pub struct ListLines {
        /// Only lines before the one of this id.
        optional ending_before: Name,
        /// What to expand in the answer.
        optional expand: Paths,
        /// The most lines; 10 unless said.
        optional limit: Limit,
        /// Only lines after the one of this id.
        optional starting_after: Name,
    }
}

impl PreviewLines {
    /// What is looked at, and which part of its lines.
    pub fn split(self) -> (Create, Window) {
        let window =
            Window { limit: self.limit, starting_after: self.starting_after, ending_before: self.ending_before };
        let create = Create {
            amount: self.amount,
            credit_amount: self.credit_amount,
            effective_at: self.effective_at,
            email_type: self.email_type,
            expand: self.expand,
            invoice: self.invoice,
            lines: self.lines,
            memo: self.memo,
            metadata: self.metadata,
            out_of_band_amount: self.out_of_band_amount,
            reason: self.reason,
            refund_amount: self.refund_amount,
            refunds: self.refunds,
        };
        (create, window)
    }
}

/// What a request asks a credit note to be.
///
/// # Errors
/// 400 for lines that lack what their type needs, or have what it does not.
pub(super) fn note(call: &Call, params: Create) -> Result<NewCreditNote, ApiError> {
    let mut lines = Vec::new();
    for (at, line) in params.lines.map(|few| few.0).unwrap_or_default().into_iter().enumerate() {
        let wish = wish(line)
            .map_err(|error| ApiError::of_parameter(error.within(&at.to_string()).within("lines"), Some(&call.sent)))?;
        lines.push(wish);
    }
    let share = |share: Option<Share>| share.map_or(0, Whole::get);
    let link = |one: RefundParam| Linked {
        refund: RefundId::stored(one.refund.0),
        amount_minor: one.amount_refunded.map(Whole::get),
    };
    Ok(NewCreditNote {
        invoice: InvoiceId::stored(params.invoice.0),
        wish: Wish {
            lines,
            amount_minor: params.amount.map(Whole::get),
            refund_minor: share(params.refund_amount),
            linked: Vec::new(),
            balance_minor: share(params.credit_amount),
            elsewhere_minor: share(params.out_of_band_amount),
        },
        linked: params.refunds.map(|few| few.0).unwrap_or_default().into_iter().map(link).collect(),
        reason: params.reason.map(|word| word.0),
        memo: params.memo.map(|prose| prose.0),
        effective: params.effective_at.map(|at| Timestamp::from_second(at.get()).unwrap_or(Timestamp::MAX)),
        metadata: metadata(&params.metadata),
    })
}

fn wish(line: LineParam) -> Result<LineWish, ParamError> {
    let missing = |name: &str| ParamError::here(Problem::Missing).within(name);
    let excluded = |name: &str, is_there: bool| match is_there {
        true => Err(ParamError::here(Problem::Broken(Rule::Excludes)).within(name)),
        false => Ok(()),
    };
    let metadata = own(&line.metadata).map_err(|error| error.within("metadata"))?;
    let quantity = line.quantity.map(|quantity| u64::from(quantity.unsigned()));
    match line.r#type.0 {
        CreditLineType::Own => {
            excluded("amount", line.amount.is_some())?;
            excluded("invoice_line_item", line.invoice_line_item.is_some())?;
            Ok(LineWish::Own {
                description: line.description.ok_or_else(|| missing("description"))?.0,
                quantity: quantity.ok_or_else(|| missing("quantity"))?,
                unit_minor: line.unit_amount.ok_or_else(|| missing("unit_amount"))?.get(),
                metadata,
            })
        }
        CreditLineType::OfInvoice => {
            excluded("description", line.description.is_some())?;
            excluded("unit_amount", line.unit_amount.is_some())?;
            excluded("quantity", line.amount.is_some() && quantity.is_some())?;
            let part = match (line.amount, quantity) {
                (Some(amount), _) => Part::Amount(amount.get()),
                (None, Some(quantity)) => Part::Quantity(quantity),
                (None, None) => Part::Rest,
            };
            let id = line.invoice_line_item.ok_or_else(|| missing("invoice_line_item"))?;
            Ok(LineWish::OfInvoice { line: LineId::stored(id.0), part, metadata })
        }
    }
}

/// The pairs of a line.
fn own(param: &Param<MetadataChange>) -> Result<Metadata, ParamError> {
    metadata(param).apply(&Metadata::default()).map_err(|rule| ParamError::here(Problem::Broken(rule)))
}
