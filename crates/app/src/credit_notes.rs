//! Credit notes: what an issued invoice asked for, taken back.

mod making;
mod printing;

use billfold_domain::credit_notes::drawing::{self, Wish};
use billfold_domain::credit_notes::{CreditNote, CreditReason};
use billfold_domain::events::EventKind;
use billfold_domain::ids::{CreditLineId, CreditNoteId, IdStyle, InvoiceId, Noun, RefundId};
use billfold_domain::invoices::{Invoice, steps};
use billfold_domain::keys::{Access, Resource};
use billfold_domain::metadata::MetadataChange;
use billfold_domain::{Change, Fault, Field, Refusal, Rule};
use billfold_store::{Filter, Query, Scroll, Slice, Stored, Tx};
use jiff::Timestamp;

use crate::errors::Result;
use crate::facts::Act;
use crate::invoices::collection;
use crate::writes::{Write, Written};
use crate::{App, Caller};

pub use printing::{hosted_pdf, pdf};

/// The columns that lists of credit notes filter by.
pub mod columns {
    use billfold_store::Column;

    /// Whose invoice it is.
    pub const CUSTOMER: Column = Column::Path("customer");
    /// The invoice.
    pub const INVOICE: Column = Column::Path("invoice");
}

/// A refund that was made before the credit note that it is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Linked {
    /// The refund.
    pub refund: RefundId,
    /// How much of it, in minor units; none for all that is for no other note.
    pub amount_minor: Option<i64>,
}

/// What a credit note is made from.
#[derive(Clone, Debug)]
pub struct NewCreditNote {
    /// The invoice.
    pub invoice: InvoiceId,
    /// What it takes back, and what becomes of what was paid. Refunds that were made
    /// before stand in `linked`.
    pub wish: Wish,
    /// Refunds that were made before.
    pub linked: Vec<Linked>,
    /// Why.
    pub reason: Option<CreditReason>,
    /// For the customer.
    pub memo: Option<String>,
    /// Its date; when it is made where none is given.
    pub effective: Option<Timestamp>,
    /// The merchant's own pairs.
    pub metadata: MetadataChange,
}

/// What of a credit note can be changed.
#[derive(Clone, Debug, Default)]
pub struct NoteChanges {
    /// For the customer.
    pub memo: Change<String>,
    /// The merchant's own pairs.
    pub metadata: MetadataChange,
}

/// A page of credit notes by cursor, newest first.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`]; [`Refusal::BadCursor`].
pub async fn scroll(app: &App, caller: &Caller, scroll: Scroll) -> Result<Slice<CreditNote>> {
    caller.require(Resource::Invoices, Access::Read)?;
    app.store().read(&caller.organization, move |tx| tx.scroll(&scroll)?.ok_or_else(|| Refusal::BadCursor.into())).await
}

/// One credit note.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`]; [`Refusal::NotFound`].
pub async fn get(app: &App, caller: &Caller, id: &CreditNoteId) -> Result<Stored<CreditNote>> {
    caller.require(Resource::Invoices, Access::Read)?;
    let id = id.clone();
    app.store().read(&caller.organization, move |tx| one(tx, &id)).await
}

pub(crate) fn one(tx: &mut Tx<'_>, id: &CreditNoteId) -> Result<Stored<CreditNote>> {
    tx.get(id.as_str())?.ok_or_else(|| Refusal::NotFound(Noun::CreditNote).into())
}

/// The credit notes of an invoice, oldest first, those that were voided too.
pub(crate) fn of_invoice(tx: &mut Tx<'_>, id: &InvoiceId) -> Result<Vec<CreditNote>> {
    let limit = u32::try_from(billfold_domain::credit_notes::MAX_CREDIT_NOTES).unwrap_or(u32::MAX);
    let query = Query { filters: vec![Filter::is(columns::INVOICE, id.as_str())], limit, ..Query::default() };
    let mut notes: Vec<CreditNote> = tx.list(&query)?.items.into_iter().map(|found| found.value).collect();
    notes.sort_by(|one, other| one.number.cmp(&other.number));
    Ok(notes)
}

/// The invoice that a command names.
fn invoice_of(tx: &mut Tx<'_>, id: &InvoiceId) -> Result<Stored<Invoice>> {
    tx.get::<Invoice>(id.as_str())?.ok_or_else(|| Fault::new(Field::Invoice, Rule::Missing).into())
}

/// Makes a credit note: the invoice is owed that much less, and what was paid goes
/// where the note says. Refunds are made in two commits, as all of them are.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`], for payments too where money is to
/// be given back; [`Refusal::StateForbids`]; [`Refusal::Invalid`] naming the invoice,
/// a line, an amount, the split or a refund.
pub async fn create(
    app: &App,
    caller: &Caller,
    new: NewCreditNote,
    write: Write<Stored<CreditNote>>,
) -> Result<Written<Stored<CreditNote>>> {
    allow(caller, &new)?;
    let id: CreditNoteId = app.next_id(IdStyle::Base62);
    let precondition = write.precondition.clone();
    let (task, by) = (app.clone(), caller.clone());
    let work = move |tx: &mut Tx<'_>| {
        precondition.check(None)?;
        let invoice = invoice_of(tx, &new.invoice)?;
        let act = Act::of_clock(&task, &by, tx, invoice.value.clock.as_ref())?;
        let ids = task.clone();
        let drawn = making::draw(&act, tx, (&id, &new), invoice, &mut || ids.next_id(IdStyle::Base62))?;
        making::issue(&act, tx, drawn)
    };
    app.write_and_settle(caller, write, work, |tx, first| one(tx, &first.value.id)).await
}

/// A credit note as [`create`] would make it, with nothing done. Its lines are counted
/// through, so that they have the same ids whenever it is looked at.
///
/// # Errors
/// As [`create`].
pub async fn preview(app: &App, caller: &Caller, new: NewCreditNote) -> Result<CreditNote> {
    allow(caller, &new)?;
    let id: CreditNoteId = app.next_id(IdStyle::Base62);
    let (task, by) = (app.clone(), caller.clone());
    app.store()
        .read(&caller.organization, move |tx| {
            let invoice = invoice_of(tx, &new.invoice)?;
            let act = Act::of_clock(&task, &by, tx, invoice.value.clock.as_ref())?;
            let mut count = 0_u32;
            let mut next = || {
                count = count.saturating_add(1);
                CreditLineId::stored(format!("cnli_preview_{count}"))
            };
            Ok(making::draw(&act, tx, (&id, &new), invoice, &mut next)?.note)
        })
        .await
}

fn allow(caller: &Caller, new: &NewCreditNote) -> Result<()> {
    caller.require(Resource::Invoices, Access::Write)?;
    if new.wish.refund_minor > 0 {
        caller.require(Resource::Payments, Access::Write)?;
    }
    Ok(())
}

/// Changes what the merchant says on a credit note.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`]; [`Refusal::NotFound`];
/// [`Refusal::PreconditionFailed`]; [`Refusal::Invalid`].
pub async fn update(
    app: &App,
    caller: &Caller,
    id: &CreditNoteId,
    changes: NoteChanges,
    write: Write<Stored<CreditNote>>,
) -> Result<Written<Stored<CreditNote>>> {
    caller.require(Resource::Invoices, Access::Write)?;
    let precondition = write.precondition.clone();
    let (task, by, id) = (app.clone(), caller.clone(), id.clone());
    app.write(caller, write, move |tx| {
        let current = one(tx, &id)?;
        precondition.check(Some(current.rev))?;
        let act = Act::of_clock(&task, &by, tx, current.value.clock.as_ref())?;
        let mut next = current.value.clone();
        changes.memo.apply_to(&mut next.memo);
        next.metadata = changes.metadata.apply(&next.metadata).map_err(|rule| Fault::new(Field::Metadata, rule))?;
        if next != current.value {
            next.updated = act.now;
        }
        act.update(tx, (&[EventKind::CreditNoteUpdated], Noun::CreditNote), current, next)
    })
    .await
}

/// Takes a credit note back: what it took off is owed again.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`]; [`Refusal::NotFound`];
/// [`Refusal::PreconditionFailed`]; [`Refusal::StateForbids`] once its invoice is not
/// owed any more, and for a note that gave money back.
pub async fn void(
    app: &App,
    caller: &Caller,
    id: &CreditNoteId,
    write: Write<Stored<CreditNote>>,
) -> Result<Written<Stored<CreditNote>>> {
    caller.require(Resource::Invoices, Access::Write)?;
    let precondition = write.precondition.clone();
    let (task, by, id) = (app.clone(), caller.clone(), id.clone());
    app.write(caller, write, move |tx| {
        let current = one(tx, &id)?;
        precondition.check(Some(current.rev))?;
        let invoice = crate::invoices::one(tx, &current.value.invoice)?;
        let act = Act::of_clock(&task, &by, tx, current.value.clock.as_ref())?;
        let next = drawing::void(&current.value, &invoice.value, act.now)?;
        making::quiet(&act, tx, &invoice.value)?;
        let step = steps::uncredit(&invoice.value, next.before_minor, act.now)?;
        collection::keep(&act, tx, invoice, step)?;
        act.update(tx, (&[EventKind::CreditNoteVoided], Noun::CreditNote), current, next)
    })
    .await
}
