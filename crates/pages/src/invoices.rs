//! Invoices, as whoever has their address sees them: no sign-in, one invoice.

use axum::body::Body;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::http::{Response, StatusCode};
use billfold_app::invoices::{self, Hosted};
use billfold_domain::currency::Currency;
use billfold_domain::invoices::{Invoice, InvoiceState};
use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::answers::{Answers, Problem, put};
use crate::brands;
use crate::views::{InvoiceLine, InvoicePage, InvoiceTotal, Row, Shell};
use crate::words::{Words, fill};

/// The three parts of a hosted address.
pub type Name = (String, String, String);

/// The page of an invoice.
///
/// # Errors
/// [`Problem::NotFound`] for an address that this server did not make.
pub async fn show(answers: &Answers, (organization, id, seal): Name) -> Result<Response<Body>, Problem> {
    let Hosted { invoice, public } = invoices::hosted(&answers.app, &organization, &id, &seal).await?;
    let (words, invoice) = (answers.words(), invoice.value);
    let number = invoice.number.clone().unwrap_or_default();
    let heading = fill(words.invoice, "number", &number);
    let merchant = public.organization.name.as_str();
    Ok(answers.page(StatusCode::OK, |nonce| InvoicePage {
        shell: Shell::new(words, nonce, &brands::palette(&public), words.title_of(&heading, merchant)),
        brand: brands::brand(&public, None, words),
        amount: money(invoice.due_minor(), invoice.currency),
        facts: facts(&invoice, words),
        lines: invoice
            .lines
            .iter()
            .map(|line| InvoiceLine {
                description: line.description.clone(),
                quantity: line.quantity,
                amount: money(line.amount_minor, invoice.currency),
            })
            .collect(),
        totals: totals(&invoice, words),
        pdf_path: format!("/p/invoice/{organization}/{id}/{seal}/pdf"),
        heading,
    }))
}

/// The same invoice as a file.
///
/// # Errors
/// [`Problem::NotFound`] for an address that this server did not make.
pub async fn pdf(answers: &Answers, (organization, id, seal): Name) -> Result<Response<Body>, Problem> {
    let pdf = invoices::hosted_pdf(&answers.app, &organization, &id, &seal).await?;
    let mut response = Response::new(Body::from(pdf.bytes));
    put(&mut response, CONTENT_TYPE, "application/pdf");
    put(&mut response, CONTENT_DISPOSITION, &format!("inline; filename=\"{}\"", pdf.name));
    Ok(response)
}

fn facts(invoice: &Invoice, words: &Words) -> Vec<Row> {
    let status = match invoice.state {
        InvoiceState::Paid => words.invoice_paid,
        InvoiceState::Void => words.invoice_void,
        InvoiceState::Uncollectible => words.invoice_given_up,
        InvoiceState::Open | InvoiceState::Draft => words.invoice_open,
    };
    let billed = &invoice.billed;
    let who: Vec<String> = billed.name.iter().chain(&billed.email).cloned().collect();
    let dated = |time: Option<Timestamp>| time.map(day).into_iter().collect();
    let rows = [
        Row { label: words.invoice_status, lines: vec![status.to_owned()] },
        Row { label: words.invoice_for, lines: who },
        Row { label: words.invoice_issued, lines: dated(invoice.finalized) },
        Row { label: words.invoice_due, lines: dated(invoice.due) },
    ];
    rows.into_iter().filter(|row| !row.lines.is_empty()).collect()
}

fn totals(invoice: &Invoice, words: &Words) -> Vec<InvoiceTotal> {
    let row = |label, minor| InvoiceTotal { label, amount: money(minor, invoice.currency) };
    let mut rows = Vec::new();
    if invoice.discounted_minor() != 0 {
        rows.push(row(words.invoice_discount, -invoice.discounted_minor()));
    }
    rows.push(row(words.invoice_total, invoice.total_minor()));
    if invoice.balance_applied_minor != 0 {
        rows.push(row(words.invoice_balance, invoice.balance_applied_minor));
    }
    rows.push(row(words.invoice_left, invoice.remaining_minor()));
    rows
}

/// A day in UTC, in the form that is the same everywhere (ISO 8601).
fn day(time: Timestamp) -> String {
    time.to_zoned(TimeZone::UTC).date().to_string()
}

/// An amount with its currency's code and decimals.
fn money(minor: i64, currency: Currency) -> String {
    let decimals = usize::try_from(currency.decimals()).unwrap_or_default();
    let digits = format!("{:0>width$}", minor.unsigned_abs(), width = decimals + 1);
    let (whole, part) = digits.split_at(digits.len() - decimals);
    let sign = if minor < 0 { "\u{2212}" } else { "" };
    let point = if decimals == 0 { "" } else { "." };
    format!("{}\u{a0}{sign}{whole}{point}{part}", currency.code())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_have_the_decimals_of_their_currency() {
        let currency = |code| Currency::parse(code).unwrap();
        for (minor, code, text) in [
            (123_456, "EUR", "EUR\u{a0}1234.56"),
            (-5, "EUR", "EUR\u{a0}\u{2212}0.05"),
            (500, "JPY", "JPY\u{a0}500"),
            (1_500, "KWD", "KWD\u{a0}1.500"),
            (0, "USD", "USD\u{a0}0.00"),
        ] {
            assert_eq!(money(minor, currency(code)), text);
        }
    }
}
