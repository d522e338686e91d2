//! Credit notes of an invoice: what was taken back, where it went, and each as a file.

use axum::body::Body;
use axum::http::Response;
use billfold_app::credit_notes;
use billfold_domain::credit_notes::CreditNote;
use billfold_domain::ids::{CreditNoteId, InvoiceId};
use billfold_locales::{Locale, key};

use crate::answers::{Answers, Problem};
use crate::desk::{Desk, Outcome};
use crate::invoice_pages;
use crate::invoices::Name;
use crate::plan_cards::{Mark, Tone};
use crate::prices::Day;

/// A credit note of an invoice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoteRow {
    /// Its number.
    pub number: String,
    /// Its date.
    pub day: Day,
    /// Where it stands, where that has to be said.
    pub mark: Option<Mark>,
    /// Where it went: how, and how much.
    pub went: Vec<(String, String)>,
    /// The merchant's words about it.
    pub memo: Option<String>,
    /// What it takes back.
    pub amount: String,
    /// Where it is had as PDF.
    pub pdf: String,
}

/// The credit notes of an invoice; `pdf` gives the address of one as a file.
pub fn rows(notes: &[CreditNote], pdf: impl Fn(&CreditNoteId) -> String, locale: Locale) -> Vec<NoteRow> {
    let row = |note: &CreditNote| {
        let money = |minor| locale.money(minor, note.currency);
        let went = [
            (key!("credit-off-invoice"), note.before_minor),
            (key!("credit-refunded"), note.refunded_minor()),
            (key!("credit-to-balance"), note.balance_minor),
            (key!("credit-elsewhere"), note.elsewhere_minor),
        ];
        let went = went.into_iter().filter(|(_, minor)| *minor > 0 && note.is_issued());
        NoteRow {
            number: note.number.clone(),
            day: Day::of(note.effective.unwrap_or(note.created), locale),
            mark: (!note.is_issued()).then(|| Mark { text: locale.say("invoice-void"), tone: Tone::Calm }),
            went: went.map(|(label, minor)| (locale.say(label), money(minor))).collect(),
            memo: note.memo.clone(),
            amount: money(note.amount_minor()),
            pdf: pdf(&note.id),
        }
    };
    notes.iter().map(row).collect()
}

/// A credit note of a signed-in customer as PDF.
///
/// # Errors
/// Those of [`credit_notes::pdf`].
pub async fn pdf(desk: Desk) -> Outcome {
    let invoice = InvoiceId::stored(desk.segment("id"));
    let note = CreditNoteId::stored(desk.segment("note"));
    let pdf = credit_notes::pdf(desk.app(), desk.caller(), (&invoice, &note), Some(desk.locale)).await?;
    Ok(desk.answers.finish(invoice_pages::file(pdf)))
}

/// A credit note as PDF, for whoever has its address, in the language that is wished
/// for.
///
/// # Errors
/// [`Problem::NotFound`] for an address that this server did not make.
pub async fn hosted_pdf(
    answers: &Answers,
    (organization, id, seal): Name,
    wish: Option<Locale>,
) -> Result<Response<Body>, Problem> {
    let pdf = credit_notes::hosted_pdf(&answers.app, (&organization, &id, &seal), wish).await?;
    Ok(invoice_pages::file(pdf))
}
