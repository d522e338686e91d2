//! Receipts as PDF: when an invoice was paid, with what, and how much.

use billfold_domain::Refusal;
use billfold_domain::ids::{InvoiceId, Noun};
use billfold_domain::invoices::Invoice;
use billfold_domain::keys::Access;
use billfold_locales::{Locale, key};
use billfold_paper::{Fact, Kind};

use super::history::{Attempt, attempts, has_receipt, succeeded};
use super::printing::{Pdf, print, sheet};
use super::wording::{card_text, printable};
use crate::errors::{Error, Result};
use crate::{App, Caller};

/// The receipt of an invoice as PDF, in `wish` where it can be printed, else in the
/// customer's language. A customer gets its own, where its portal shows invoices.
///
/// # Errors
/// As [`super::pdf`]; [`Refusal::NotFound`] where nothing was paid.
pub async fn receipt_pdf(app: &App, caller: &Caller, id: &InvoiceId, wish: Option<Locale>) -> Result<Pdf> {
    let (task, by, id) = (app.clone(), caller.clone(), id.clone());
    let sheet = app
        .store()
        .read(&caller.organization, move |tx| {
            let invoice = super::own(&task, &by, tx, &id, Access::Read)?.value;
            let attempts = attempts(tx, &id)?;
            if !has_receipt(&invoice, &attempts) {
                return Err(Error::from(Refusal::NotFound(Noun::Invoice)));
            }
            let locale = printable(wish, &task.printer());
            let (invoiced, locale) = sheet(&task, tx, &invoice, locale)?;
            let paid = locale.money(invoice.paid_minor, invoice.currency);
            Ok(billfold_paper::Sheet {
                kind: Kind::Receipt,
                issued: None,
                due: None,
                facts: facts(&invoice, &attempts, locale),
                status: None,
                headline: Some(locale.tell("receipt-paid", &[("amount", paid.into())])),
                memo: None,
                hosted_address: None,
                ..invoiced
            })
        })
        .await?;
    let mut pdf = print(app, sheet).await?;
    pdf.name.insert_str(0, "receipt-");
    Ok(pdf)
}

/// When it was paid, and with what: for each payment that went through.
fn facts(invoice: &Invoice, attempts: &[Attempt], locale: Locale) -> Vec<Fact> {
    let fact = |label: &str, text: String| Fact { label: locale.say(label), text };
    let day = |at| fact(key!("invoice-paid-on"), locale.date(at));
    let paid: Vec<&Attempt> = succeeded(attempts).collect();
    let mut facts = Vec::new();
    if paid.is_empty() {
        facts.extend(invoice.paid.map(day));
    }
    for one in &paid {
        let amount = |minor| locale.money(minor, one.payment.currency);
        facts.push(day(one.payment.created));
        if let Some(card) = &one.card {
            facts.push(fact(key!("payment-with"), card_text(card, locale)));
        }
        if paid.len() > 1 {
            facts.push(fact(key!("invoice-amount"), amount(one.payment.amount_minor)));
        }
        if one.payment.refunded_minor > 0 {
            facts.push(fact(key!("refund-succeeded"), amount(one.payment.refunded_minor)));
        }
    }
    facts
}
