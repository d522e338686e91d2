//! An invoice as it is read: its facts, its lines and what they come to. The same for
//! an invoice of one's own, for one at a public address and for one to come.

use std::collections::BTreeMap;

use billfold_app::invoices;
use billfold_domain::coupons::Coupon;
use billfold_domain::ids::DiscountId;
use billfold_domain::invoices::{Invoice, InvoiceState, Line};
use billfold_locales::{Arg, Locale};
use jiff::Timestamp;

use crate::addresses;
use crate::plan_cards::{Mark, Tone};
use crate::prices::{self, Day};

/// A line of an invoice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetLine {
    /// What it is for.
    pub description: String,
    /// The time it is for.
    pub period: Option<(Day, Day)>,
    /// How many.
    pub quantity: String,
    /// How much, with its currency, before discounts.
    pub amount: String,
    /// What is taken off it: by what, and how much.
    pub discounts: Vec<(String, String)>,
}

/// A row below the lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetTotal {
    /// Its label.
    pub label: String,
    /// How much, with its currency.
    pub amount: String,
    /// Whether it is what all comes to.
    pub is_strong: bool,
}

/// Something that is known of an invoice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetFact {
    /// What it is.
    pub label: String,
    /// Text, line by line.
    pub lines: Vec<String>,
    /// A day.
    pub day: Option<Day>,
}

/// An invoice as it is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// What is known of it.
    pub facts: Vec<SheetFact>,
    /// Its lines.
    pub lines: Vec<SheetLine>,
    /// What they come to.
    pub totals: Vec<SheetTotal>,
    /// The merchant's words about it.
    pub memo: Option<String>,
    /// The merchant's words at its foot.
    pub footer: Option<String>,
}

/// An invoice as it is read. `reductions` names what its discounts take off.
pub fn sheet(invoice: &Invoice, reductions: &BTreeMap<DiscountId, Coupon>, locale: Locale) -> Sheet {
    Sheet {
        facts: facts(invoice, locale),
        lines: invoice.lines.iter().map(|one| line(one, invoice, reductions, locale)).collect(),
        totals: totals(invoice, locale),
        memo: invoice.description.clone(),
        footer: invoice.footer.clone(),
    }
}

fn line(line: &Line, of: &Invoice, reductions: &BTreeMap<DiscountId, Coupon>, locale: Locale) -> SheetLine {
    let money = |minor| locale.money(minor, of.currency);
    let named = |id: &DiscountId| {
        reductions.get(id).map_or_else(|| locale.say("invoice-discount"), |coupon| prices::coupon(coupon, locale))
    };
    let period = line.period;
    let discounts = line.discounts.iter().filter(|one| one.amount_minor != 0);
    SheetLine {
        description: invoices::line_text(line, of.currency, locale),
        period: (period.end > period.start).then(|| (Day::of(period.start, locale), Day::of(period.end, locale))),
        quantity: locale.number(line.quantity),
        amount: money(line.amount_minor),
        discounts: discounts.map(|one| (named(&one.discount), money(-one.amount_minor))).collect(),
    }
}

fn facts(invoice: &Invoice, locale: Locale) -> Vec<SheetFact> {
    let billed = &invoice.billed;
    let mut who: Vec<String> = billed.name.iter().chain(&billed.email).cloned().collect();
    who.extend(billed.address.iter().flat_map(|address| addresses::lines(address, locale)));
    who.extend(billed.tax_ids.iter().map(|(_, value)| value.clone()));
    let text = |label: String, lines: Vec<String>| SheetFact { label, lines, day: None };
    let dated = |label: String, at: Option<Timestamp>| SheetFact {
        label,
        lines: Vec::new(),
        day: at.map(|at| Day::of(at, locale)),
    };
    let open = invoice.state == InvoiceState::Open;
    let rows = [
        text(locale.say("invoice-for"), who),
        dated(locale.say("invoice-issued"), invoice.finalized),
        dated(locale.say("invoice-due"), invoice.due.filter(|_| open)),
        dated(locale.say("invoice-paid-on"), invoice.paid),
        dated(locale.say("invoice-voided-on"), invoice.voided),
    ];
    rows.into_iter().filter(|row| !row.lines.is_empty() || row.day.is_some()).collect()
}

/// The rows below the lines: only those that say something.
fn totals(invoice: &Invoice, locale: Locale) -> Vec<SheetTotal> {
    let row = |label: String, minor: i64, is_strong: bool| SheetTotal {
        label,
        amount: locale.money(minor, invoice.currency),
        is_strong,
    };
    let mut rows = Vec::new();
    if invoice.discounted_minor() != 0 {
        rows.push(row(locale.say("invoice-subtotal"), invoice.subtotal_minor(), false));
        rows.push(row(locale.say("invoice-discount"), -invoice.discounted_minor(), false));
    }
    rows.push(row(locale.say("invoice-total"), invoice.total_minor(), true));
    if invoice.balance_applied_minor != 0 {
        rows.push(row(locale.say("invoice-balance"), invoice.balance_applied_minor, false));
    }
    if invoice.credited_minor != 0 {
        rows.push(row(locale.say("invoice-credited"), -invoice.credited_minor, false));
    }
    if invoice.paid_minor != 0 {
        rows.push(row(locale.say("invoice-paid-amount"), -invoice.paid_minor, false));
    }
    let left = match invoice.state {
        InvoiceState::Uncollectible | InvoiceState::Void => 0,
        InvoiceState::Draft | InvoiceState::Open | InvoiceState::Paid => invoice.remaining_minor(),
    };
    rows.push(row(locale.say("invoice-left"), left, true));
    rows
}

/// Where an invoice stands, in a word. `is_late` where it should have been paid.
pub fn mark(invoice: &Invoice, is_late: bool, locale: Locale) -> Mark {
    let (text, tone) = match invoice.state {
        InvoiceState::Paid => (locale.say("invoice-paid"), Tone::Good),
        InvoiceState::Void => (locale.say("invoice-void"), Tone::Calm),
        InvoiceState::Uncollectible => (locale.say("invoice-given-up"), Tone::Calm),
        InvoiceState::Open | InvoiceState::Draft if is_late => (locale.say("invoice-late"), Tone::Bad),
        InvoiceState::Open | InvoiceState::Draft => (locale.say("invoice-open"), Tone::Calm),
    };
    Mark { text, tone }
}

/// Whether an open invoice should have been paid by now.
pub fn is_late(invoice: &Invoice, now: Timestamp) -> bool {
    invoice.state == InvoiceState::Open && (invoice.late || invoice.due.is_some_and(|due| due <= now))
}

/// What an invoice is called.
pub fn heading(invoice: &Invoice, locale: Locale) -> String {
    match &invoice.number {
        Some(number) => locale.tell("invoice", &[("number", Arg::from(number))]),
        None => locale.say("invoice-unnumbered"),
    }
}

/// What an invoice is for, in a line: the first line that is charged, as what is given
/// back for a change says little of it, and how many more there are.
pub fn summary(invoice: &Invoice, locale: Locale) -> String {
    let charged = invoice.lines.iter().find(|line| line.amount_minor > 0);
    let Some(first) = charged.or(invoice.lines.first()) else { return locale.say("invoice-empty") };
    let said = invoices::line_text(first, invoice.currency, locale);
    match invoice.lines.len() {
        0 | 1 => said,
        all => {
            let more = u64::try_from(all - 1).unwrap_or(u64::MAX);
            locale.tell("invoice-and-more", &[("first", Arg::from(said)), ("count", Arg::from(more))])
        }
    }
}

/// An invoice in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvoiceRow {
    /// Its number.
    pub number: String,
    /// Its page.
    pub href: String,
    /// When it was issued.
    pub day: Day,
    /// What it is for.
    pub summary: String,
    /// Where it stands.
    pub mark: Mark,
    /// What was, or is, to be paid.
    pub amount: String,
    /// What of it was credited.
    pub credited: Option<String>,
}

/// An invoice in a list; `path` gives the address of a path of the portal.
pub fn row(invoice: &Invoice, path: impl Fn(&str) -> String, now: Timestamp, locale: Locale) -> InvoiceRow {
    InvoiceRow {
        number: invoice.number.clone().unwrap_or_else(|| locale.say("invoice-unnumbered")),
        href: path(&format!("/invoices/{}", invoice.id.as_str())),
        day: Day::of(invoice.finalized.unwrap_or(invoice.created), locale),
        summary: summary(invoice, locale),
        mark: mark(invoice, is_late(invoice, now), locale),
        amount: locale.money(invoice.due_minor(), invoice.currency),
        credited: Some(invoice.credited_in_all_minor()).filter(|minor| *minor > 0).map(|minor| {
            locale.tell("invoice-row-credited", &[("amount", Arg::from(locale.money(minor, invoice.currency)))])
        }),
    }
}
