//! Invoices, as whoever has their address sees them: no sign-in, one invoice.

use std::collections::BTreeMap;

use askama::Template;
use axum::body::Body;
use axum::http::{Response, StatusCode};
use billfold_app::invoices::{self, Hosted, Hosting};
use billfold_app::visitors::Feature;
use billfold_domain::invoices::InvoiceState;
use billfold_locales::Locale;

use crate::answers::{Answers, Problem};
use crate::credit_notes::{self, NoteRow};
use crate::plan_cards::Mark;
use crate::sheets::{self, Sheet};
use crate::views::{Room, Shell};
use crate::{brands, invoice_pages};

/// The three parts of a hosted address.
pub type Name = (String, String, String);

/// The page of an invoice, for whoever has its address.
#[derive(Debug, Template)]
#[template(path = "invoice.html")]
pub struct InvoicePage {
    /// Around it.
    pub room: Room,
    /// The invoice and its number.
    pub heading: String,
    /// Where it stands.
    pub mark: Mark,
    /// What is to be paid, or was.
    pub amount: String,
    /// The invoice.
    pub sheet: Sheet,
    /// Its credit notes.
    pub notes: Vec<NoteRow>,
    /// Where it is paid, after signing in.
    pub pay: Option<String>,
    /// Where it is had as PDF.
    pub pdf: String,
}

/// The page of an invoice.
///
/// # Errors
/// [`Problem::NotFound`] for an address that this server did not make.
pub async fn show(answers: &Answers, (organization, id, seal): Name) -> Result<Response<Body>, Problem> {
    let Hosted { invoice, notes, public } = invoices::hosted(&answers.app, &organization, &id, &seal).await?;
    let (locale, invoice) = (answers.locale, invoice.value);
    let heading = sheets::heading(&invoice, locale);
    let hosting = Hosting::new(&answers.app, &public.organization.id);
    let merchant = public.organization.name.as_str();
    let portal = &public.portal.value;
    let is_open = invoice.state == InvoiceState::Open;
    let can_pay = is_open && portal.active && Feature::Paying.is_in(&portal.features) && invoice.remaining_minor() > 0;
    let amount = if is_open { invoice.remaining_minor() } else { invoice.payable_minor() };
    Ok(answers.page(StatusCode::OK, |nonce| InvoicePage {
        room: Room::public(
            Shell::new(locale, nonce, &brands::palette(&public), answers.title(&heading, merchant)),
            brands::brand(&public, None, locale),
        ),
        mark: sheets::mark(&invoice, sheets::is_late(&invoice, answers.app.now()), locale),
        amount: locale.money(amount, invoice.currency),
        sheet: sheets::sheet(&invoice, &BTreeMap::new(), locale),
        notes: credit_notes::rows(&notes, |id| hosting.note_path(id), locale),
        pay: can_pay.then(|| format!("{}/invoices/{}/pay", brands::path(portal), invoice.id.as_str())),
        pdf: format!("/p/invoice/{organization}/{id}/{seal}/pdf"),
        heading,
    }))
}

/// The same invoice as a file, in the language that is wished for.
///
/// # Errors
/// [`Problem::NotFound`] for an address that this server did not make.
pub async fn pdf(
    answers: &Answers,
    (organization, id, seal): Name,
    wish: Option<Locale>,
) -> Result<Response<Body>, Problem> {
    let pdf = invoices::hosted_pdf(&answers.app, (&organization, &id, &seal), wish).await?;
    Ok(invoice_pages::file(pdf))
}
