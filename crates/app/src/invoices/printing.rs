//! Invoices as PDF, in the look of the organization's default portal.

use billfold_domain::colors::Color;
use billfold_domain::coupons::Coupon;
use billfold_domain::currency::Currency;
use billfold_domain::customers::{Address, Customer};
use billfold_domain::files::File;
use billfold_domain::ids::InvoiceId;
use billfold_domain::invoices::{Invoice, InvoiceState, Line};
use billfold_domain::keys::Access;
use billfold_domain::organizations::{Mode, Organization};
use billfold_domain::portals::Portal;
use billfold_domain::websites::Website;
use billfold_locales::{Locale, key};
use billfold_paper::{Fact, Format, Kind, LineDiscount, Look, Party, Printed, Sheet, Stamp, Tone, Total, UnitPrice};
use billfold_store::Tx;
use jiff::Timestamp;

use super::wording;
use crate::errors::{Error, Fault, Result};
use crate::{App, Caller};

/// An invoice as a file.
#[derive(Clone, Debug)]
pub struct Pdf {
    /// The file.
    pub bytes: Vec<u8>,
    /// A name for it: letters, digits and dashes, with its ending.
    pub name: String,
}

/// An invoice as PDF, in `wish` where it can be printed, else in the customer's
/// language. A customer gets its own, where its portal shows invoices.
///
/// # Errors
/// [`billfold_domain::Refusal::Forbidden`], `NotGranted`, `SwitchedOff`, `NotFound`.
pub async fn pdf(app: &App, caller: &Caller, id: &InvoiceId, wish: Option<Locale>) -> Result<Pdf> {
    let (task, by, id) = (app.clone(), caller.clone(), id.clone());
    let sheet = app
        .store()
        .read(&caller.organization, move |tx| {
            let found = super::own(&task, &by, tx, &id, Access::Read)?;
            let locale = wording::printable(wish, &task.printer());
            sheet(&task, tx, &found.value, locale).map(|(sheet, _)| sheet)
        })
        .await?;
    print(app, sheet).await
}

/// The invoice of a hosted address as PDF, in a language as for [`pdf`].
///
/// # Errors
/// As [`super::hosted`].
pub async fn hosted_pdf(app: &App, (organization, id, seal): (&str, &str, &str), wish: Option<Locale>) -> Result<Pdf> {
    let found = super::hosted(app, organization, id, seal).await?.invoice.value;
    let task = app.clone();
    let organization = billfold_domain::ids::OrganizationId::stored(organization);
    let locale = wording::printable(wish, &app.printer());
    let sheet =
        app.store().read(&organization, move |tx| sheet(&task, tx, &found, locale).map(|(sheet, _)| sheet)).await?;
    print(app, sheet).await
}

/// Sets a sheet on a thread of its own: long invoices take a while.
pub(crate) async fn print(app: &App, sheet: Sheet) -> Result<Pdf> {
    let name = format!("{}.pdf", file_name(sheet.number.as_deref().unwrap_or("draft")));
    let printer = app.printer();
    let printed = tokio::task::spawn_blocking(move || printer.print(&sheet)).await;
    let Printed { bytes, missing, .. } = match printed {
        Ok(Ok(printed)) => printed,
        Ok(Err(error)) => return Err(broken(error)),
        Err(error) => return Err(broken(error)),
    };
    if !missing.is_empty() {
        let count = missing.len();
        tracing::warn!(
            count,
            "characters that no font has are spelled out on an invoice: name a font with invoice_font"
        );
    }
    Ok(Pdf { bytes, name })
}

fn broken(error: impl std::error::Error + Send + Sync + 'static) -> Error {
    Error::Fault(Fault::Database(std::sync::Arc::new(error)))
}

/// An address as a sheet shows it, with its country's name in the reader's language.
fn address_lines(address: &Address, locale: Locale) -> Vec<String> {
    let mut lines = Party::address_lines(address);
    if let (Some(code), Some(last)) = (&address.country, lines.last_mut())
        && last == code
    {
        *last = locale.country(code);
    }
    lines
}

fn file_name(number: &str) -> String {
    number.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect()
}

/// The time that a line is for.
pub(crate) fn span(line: &Line, locale: Locale) -> Option<String> {
    let (start, end) = (line.period.start, line.period.end);
    (end > start).then(|| format!("{} – {}", locale.date(start), locale.date(end)))
}

fn line(line: &Line, currency: Currency, (names, locale): (&[(String, String)], Locale)) -> billfold_paper::Line {
    let label = |discount: &billfold_domain::invoices::LineDiscount| {
        let named = names.iter().find(|(id, _)| id == discount.discount.as_str());
        named.map_or_else(|| locale.say("paper-discount"), |(_, name)| name.clone())
    };
    billfold_paper::Line {
        description: wording::line_text(line, currency, locale),
        period: span(line, locale),
        quantity: Some(line.quantity),
        unit_price: line.unit_amount_minor.filter(|_| !line.proration).map(UnitPrice::Minor),
        tax: None,
        amount_minor: line.amount_minor,
        discounts: line
            .discounts
            .iter()
            .map(|one| LineDiscount { label: label(one), amount_minor: -one.amount_minor })
            .collect(),
    }
}

/// The rows below the lines: only those that say something.
fn totals(invoice: &Invoice, locale: Locale) -> Vec<Total> {
    let row = |label: &str, amount_minor: i64, strong: bool| Total { label: locale.say(label), amount_minor, strong };
    let mut rows = Vec::new();
    if invoice.discounted_minor() != 0 {
        rows.push(row(key!("paper-subtotal"), invoice.subtotal_minor(), false));
        rows.push(row(key!("invoice-discount"), -invoice.discounted_minor(), false));
    }
    rows.push(row(key!("invoice-total"), invoice.total_minor(), true));
    if invoice.balance_applied_minor != 0 {
        rows.push(row(key!("invoice-balance"), invoice.balance_applied_minor, false));
    }
    if invoice.credited_minor != 0 {
        rows.push(row(key!("paper-credited"), -invoice.credited_minor, false));
    }
    if invoice.paid_minor != 0 {
        rows.push(row(key!("paper-paid"), -invoice.paid_minor, false));
    }
    rows.push(row(key!("invoice-left"), invoice.remaining_minor(), true));
    rows
}

fn stamp(invoice: &Invoice, now: Timestamp, locale: Locale) -> Option<Stamp> {
    let late = invoice.due.is_some_and(|due| due < now);
    let (text, tone) = match invoice.state {
        InvoiceState::Draft => (key!("paper-draft"), Tone::Neutral),
        InvoiceState::Open if late => (key!("paper-overdue"), Tone::Bad),
        InvoiceState::Open => return None,
        InvoiceState::Paid => (key!("paper-paid"), Tone::Good),
        InvoiceState::Void => (key!("invoice-void"), Tone::Neutral),
        InvoiceState::Uncollectible => (key!("paper-uncollectible"), Tone::Bad),
    };
    Some(Stamp { text: locale.say(text), tone })
}

/// The names of the discounts that an invoice's lines name.
pub(crate) fn names(tx: &mut Tx<'_>, invoice: &Invoice) -> Result<Vec<(String, String)>> {
    let mut known = Vec::new();
    for discount in &invoice.discounts {
        let coupon = tx.get::<Coupon>(discount.coupon.as_str())?;
        let name = coupon.and_then(|coupon| coupon.value.name).unwrap_or_else(|| discount.coupon.as_str().to_owned());
        known.push((discount.id.as_str().to_owned(), name));
    }
    Ok(known)
}

/// The portal's logo, as it is kept.
fn logo(tx: &mut Tx<'_>, portal: Option<&Portal>) -> Result<Option<Vec<u8>>> {
    let Some(id) = portal.and_then(|portal| portal.logo.clone()) else { return Ok(None) };
    match tx.get::<File>(id.as_str())? {
        None => Ok(None),
        Some(file) => Ok(tx.get_blob(&file.value.id)?),
    }
}

/// What is printed of an invoice, and in which language: that one, or else the
/// customer's.
pub(crate) fn sheet(app: &App, tx: &mut Tx<'_>, invoice: &Invoice, locale: Option<Locale>) -> Result<(Sheet, Locale)> {
    let id = tx.organization().clone();
    let missing = || billfold_domain::Refusal::NotFound(billfold_domain::ids::Noun::Organization);
    let organization = tx.get::<Organization>(id.as_str())?.ok_or_else(missing)?.value;
    let website_id = invoice.website.clone().unwrap_or_else(|| organization.default_website.clone());
    let website = tx.get::<Website>(website_id.as_str())?.map(|found| found.value);
    let portal = tx.get::<Portal>(organization.default_portal.as_str())?.map(|found| found.value);
    let logo = logo(tx, portal.as_ref())?;
    let names = names(tx, invoice)?;
    let customer = tx.get::<Customer>(invoice.customer.as_str())?.map(|found| found.value);
    let locale = locale.unwrap_or_else(|| wording::locale_of(customer.as_ref(), &app.printer()));
    let billed = &invoice.billed;
    let filled = |text: &String| Some(text.clone()).filter(|text| !text.is_empty());
    let who = billed.name.clone().or_else(|| billed.email.clone());
    let plain = |text: &str| Color::parse(text).map_err(|_| missing());
    let hosted = invoice.finalized.map(|_| super::Hosting::new(app, &id).url(&invoice.id));
    let sheet = Sheet {
        kind: Kind::Invoice,
        number: invoice.number.clone(),
        test_mode: organization.mode == Mode::Test,
        made: invoice.updated,
        seller: Party {
            name: organization.name.as_str().to_owned(),
            address_lines: website
                .as_ref()
                .map(|website| website.url.clone())
                .and_then(|url| filled(&url))
                .into_iter()
                .collect(),
            email: website.as_ref().and_then(|website| filled(&website.service_email)),
            phone: website.as_ref().and_then(|website| filled(&website.service_phone)),
            tax_ids: Vec::new(),
        },
        buyer: Party {
            name: who.unwrap_or_else(|| invoice.customer.as_str().to_owned()),
            address_lines: billed.address.as_ref().map(|address| address_lines(address, locale)).unwrap_or_default(),
            email: billed.email.clone(),
            phone: billed.phone.clone(),
            tax_ids: billed.tax_ids.iter().map(|(kind, value)| format!("{} {value}", kind.to_uppercase())).collect(),
        },
        issued: invoice.finalized.map(|at| locale.date(at)),
        due: invoice.due.map(|at| locale.date(at)),
        period: None,
        facts: Vec::<Fact>::new(),
        status: stamp(invoice, invoice.updated, locale),
        headline: None,
        memo: invoice.description.clone(),
        currency: invoice.currency,
        lines: invoice.lines.iter().map(|one| line(one, invoice.currency, (&names, locale))).collect(),
        totals: totals(invoice, locale),
        hosted_address: hosted.filter(|_| invoice.remaining_minor() > 0),
        footer: invoice.footer.clone(),
        look: Look {
            logo,
            primary: portal.as_ref().map_or_else(|| plain("0044d4"), |portal| Ok(portal.primary.clone()))?,
            secondary: portal.as_ref().map_or_else(|| plain("ffffff"), |portal| Ok(portal.secondary.clone()))?,
            format: Format::A4,
        },
        words: wording::words(locale, invoice.currency),
    };
    Ok((sheet, locale))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_has_its_countrys_name_in_the_readers_language() {
        let german = Locale::of_tag("de").unwrap();
        let address = |country: Option<&str>| Address {
            line1: Some("1 High St".into()),
            city: Some("Leeds".into()),
            postal_code: Some("LS1 1AA".into()),
            country: country.map(Into::into),
            ..Address::default()
        };
        for (country, last) in
            [(Some("GB"), "Vereinigtes Königreich"), (Some("Narnia"), "Narnia"), (None, "LS1 1AA Leeds")]
        {
            assert_eq!(address_lines(&address(country), german).last().map(String::as_str), Some(last));
        }
    }
}
