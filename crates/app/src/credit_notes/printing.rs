//! Credit notes as PDF: the sheet of their invoice, with another title.

use billfold_domain::Refusal;
use billfold_domain::credit_notes::{CreditLine, CreditNote};
use billfold_domain::ids::{CreditNoteId, InvoiceId, Noun, OrganizationId};
use billfold_domain::invoices::Invoice;
use billfold_domain::keys::Access;
use billfold_locales::{Locale, key};
use billfold_paper::{Fact, Kind, LineDiscount, Sheet, Stamp, Tone, Total, UnitPrice};
use billfold_store::Tx;

use super::one;
use crate::errors::{Error, Result};
use crate::invoices::printing::{self, names, print, span};
use crate::invoices::{HOSTED_NOTE, Pdf, line_text, printable};
use crate::{App, Caller};

/// A credit note of an invoice as PDF, in `wish` where it can be printed, else in the
/// customer's language. A customer gets its own, where its portal shows invoices.
///
/// # Errors
/// [`Refusal::Forbidden`], `NotGranted`, `SwitchedOff`, `NotFound`.
pub async fn pdf(
    app: &App,
    caller: &Caller,
    (invoice, id): (&InvoiceId, &CreditNoteId),
    wish: Option<Locale>,
) -> Result<Pdf> {
    let (task, by, invoice, id) = (app.clone(), caller.clone(), invoice.clone(), id.clone());
    let sheet = app
        .store()
        .read(&caller.organization, move |tx| {
            let invoice = crate::invoices::own(&task, &by, tx, &invoice, Access::Read)?.value;
            let note = one(tx, &id)?.value;
            if note.invoice != invoice.id {
                return Err(Refusal::NotFound(Noun::CreditNote).into());
            }
            sheet(&task, tx, (&note, &invoice), wish)
        })
        .await?;
    print(app, sheet).await
}

/// The credit note of a hosted address as PDF, in a language as for [`pdf`].
///
/// # Errors
/// [`Refusal::NotFound`] for an address that this server did not make.
pub async fn hosted_pdf(app: &App, (organization, id, seal): (&str, &str, &str), wish: Option<Locale>) -> Result<Pdf> {
    if !app.is_seal(HOSTED_NOTE, &format!("{organization}/{id}"), seal) {
        return Err(Error::from(Refusal::NotFound(Noun::CreditNote)));
    }
    let (task, id) = (app.clone(), CreditNoteId::stored(id));
    let work = move |tx: &mut Tx<'_>| {
        let note = one(tx, &id)?.value;
        let invoice = crate::invoices::one(tx, &note.invoice)?.value;
        sheet(&task, tx, (&note, &invoice), wish)
    };
    let sheet = app.store().read(&OrganizationId::stored(organization), work).await?;
    print(app, sheet).await
}

fn line(line: &CreditLine, of: &Invoice, (names, locale): (&[(String, String)], Locale)) -> billfold_paper::Line {
    let own = line.line.as_ref().and_then(|id| of.lines.iter().find(|one| one.id == *id));
    let said = || line.description.clone().unwrap_or_else(|| locale.say("paper-credited"));
    let label = |id: &str| {
        let named = names.iter().find(|(known, _)| known == id);
        named.map_or_else(|| locale.say("paper-discount"), |(_, name)| name.clone())
    };
    let discount = |one: &billfold_domain::invoices::LineDiscount| LineDiscount {
        label: label(one.discount.as_str()),
        amount_minor: -one.amount_minor,
    };
    billfold_paper::Line {
        description: own.map_or_else(said, |own| line_text(own, of.currency, locale)),
        period: own.and_then(|own| span(own, locale)),
        quantity: line.quantity,
        unit_price: line.unit_amount_minor.map(UnitPrice::Minor),
        tax: None,
        amount_minor: line.amount_minor,
        discounts: line.discounts.iter().map(discount).collect(),
    }
}

/// The rows below the lines: what it comes to, and where that went.
fn totals(note: &CreditNote, locale: Locale) -> Vec<Total> {
    let row = |label: String, amount_minor: i64, strong: bool| Total { label, amount_minor, strong };
    let mut rows = Vec::new();
    if note.discounted_minor() != 0 {
        rows.push(row(locale.say("paper-subtotal"), note.subtotal_minor(), false));
        rows.push(row(locale.say("invoice-discount"), -note.discounted_minor(), false));
    }
    rows.push(row(locale.say("invoice-total"), note.amount_minor(), true));
    let went = [
        (key!("credit-off-invoice"), note.before_minor),
        (key!("credit-refunded"), note.refunded_minor()),
        (key!("credit-to-balance"), note.balance_minor),
        (key!("credit-elsewhere"), note.elsewhere_minor),
    ];
    rows.extend(
        went.into_iter().filter(|(_, minor)| *minor != 0).map(|(label, minor)| row(locale.say(label), minor, false)),
    );
    rows
}

fn sheet(app: &App, tx: &mut Tx<'_>, (note, invoice): (&CreditNote, &Invoice), wish: Option<Locale>) -> Result<Sheet> {
    let wish = printable(wish, &app.printer());
    let (of_invoice, locale) = printing::sheet(app, tx, invoice, wish)?;
    let names = names(tx, invoice)?;
    let of = invoice.number.clone().map(|text| Fact { label: locale.say("paper-invoice"), text });
    let void = (!note.is_issued()).then(|| Stamp { text: locale.say("invoice-void"), tone: Tone::Neutral });
    Ok(Sheet {
        kind: Kind::CreditNote,
        number: Some(note.number.clone()),
        made: note.updated,
        issued: Some(locale.date(note.effective.unwrap_or(note.created))),
        facts: of.into_iter().collect(),
        status: void,
        memo: note.memo.clone(),
        lines: note.lines.iter().map(|one| line(one, invoice, (&names, locale))).collect(),
        totals: totals(note, locale),
        due: None,
        hosted_address: None,
        ..of_invoice
    })
}
