//! Invoices, as whoever has their address sees them: no sign-in, one invoice.

use std::collections::BTreeMap;

use askama::Template;
use axum::body::Body;
use axum::http::{Response, StatusCode};
use billfold_app::invoices::{self, Hosted};
use billfold_domain::invoices::InvoiceState;

use crate::answers::{Answers, Problem};
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
    let Hosted { invoice, public } = invoices::hosted(&answers.app, &organization, &id, &seal).await?;
    let (locale, invoice) = (answers.locale, invoice.value);
    let heading = sheets::heading(&invoice, locale);
    let merchant = public.organization.name.as_str();
    let portal = &public.portal.value;
    let is_open = invoice.state == InvoiceState::Open;
    let can_pay = is_open && portal.active && portal.features.invoice_history && invoice.remaining_minor() > 0;
    let amount = if is_open { invoice.remaining_minor() } else { invoice.due_minor() };
    Ok(answers.page(StatusCode::OK, |nonce| InvoicePage {
        room: Room::public(
            Shell::new(locale, nonce, &brands::palette(&public), answers.title(&heading, merchant)),
            brands::brand(&public, None, locale),
        ),
        mark: sheets::mark(&invoice, sheets::is_late(&invoice, answers.app.now()), locale),
        amount: locale.money(amount, invoice.currency),
        sheet: sheets::sheet(&invoice, &BTreeMap::new(), locale),
        pay: can_pay.then(|| format!("{}/invoices/{}/pay", brands::path(portal), invoice.id.as_str())),
        pdf: format!("/p/invoice/{organization}/{id}/{seal}/pdf"),
        heading,
    }))
}

/// The same invoice as a file.
///
/// # Errors
/// [`Problem::NotFound`] for an address that this server did not make.
pub async fn pdf(answers: &Answers, (organization, id, seal): Name) -> Result<Response<Body>, Problem> {
    let pdf = invoices::hosted_pdf(&answers.app, &organization, &id, &seal).await?;
    Ok(invoice_pages::file(pdf))
}
