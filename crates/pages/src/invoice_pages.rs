//! One invoice of a signed-in customer: its lines, what was paid, its receipt, its
//! PDF; and the invoice that is to come.

use std::collections::BTreeMap;

use askama::Template;
use axum::body::Body;
use axum::http::Response;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use billfold_app::invoices;
use billfold_app::invoices::history::{self, Attempt, Detail};
use billfold_app::overview;
use billfold_domain::ids::{InvoiceId, SubscriptionId};
use billfold_domain::invoices::InvoiceState;
use billfold_domain::payments::{PaymentState, Refund};
use billfold_locales::{Arg, Locale};

use crate::answers::{Problem, put};
use crate::credit_notes::{self, NoteRow};
use crate::desk::{Desk, Outcome};
use crate::plan_cards::{self, Mark};
use crate::prices::Day;
use crate::sheets::{self, Sheet};
use crate::views::Room;
use crate::{owed, prices, refusals};

/// A payment of an invoice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PaymentRow {
    /// When.
    pub day: Day,
    /// With what.
    pub with: String,
    /// What came of it.
    pub outcome: String,
    /// How much.
    pub amount: String,
    /// What of it was given back: when, what came of it, how much.
    pub refunds: Vec<(Day, String, String)>,
}

/// The page of one invoice.
#[derive(Debug, Template)]
#[template(path = "invoice_detail.html")]
pub struct DetailPage {
    /// Around it.
    pub room: Room,
    /// The invoice and its number.
    pub heading: String,
    /// Where it stands.
    pub mark: Mark,
    /// What is to be paid, or was.
    pub amount: String,
    /// Why it is still to be paid.
    pub reason: Option<String>,
    /// Paying it: what the button says and where it leads.
    pub pay: Option<(String, String)>,
    /// The invoice.
    pub sheet: Sheet,
    /// Its payments.
    pub payments: Vec<PaymentRow>,
    /// Its credit notes.
    pub notes: Vec<NoteRow>,
    /// Where it is had as PDF.
    pub pdf: String,
    /// Where its receipt is.
    pub receipt: Option<String>,
}

/// The receipt of an invoice that was paid.
#[derive(Debug, Template)]
#[template(path = "receipt.html")]
pub struct ReceiptPage {
    /// Around it.
    pub room: Room,
    /// The invoice and its number.
    pub heading: String,
    /// What was paid.
    pub amount: String,
    /// When.
    pub day: Option<Day>,
    /// The invoice.
    pub sheet: Sheet,
    /// Its payments that went through.
    pub payments: Vec<PaymentRow>,
    /// Whether the merchant got its money elsewhere.
    pub is_elsewhere: bool,
    /// Where it is had as PDF.
    pub pdf: String,
}

/// The next invoice of a plan.
#[derive(Debug, Template)]
#[template(path = "upcoming.html")]
pub struct UpcomingPage {
    /// Around it.
    pub room: Room,
    /// What the plan is called.
    pub name: String,
    /// What will be paid, and when; none where there will be no invoice.
    pub next: Option<(String, Day)>,
    /// What happens then.
    pub lead: String,
    /// The lines.
    pub sheet: Option<Sheet>,
    /// Whether something depends on use.
    pub is_metered: bool,
}

async fn detail(desk: &Desk) -> Result<Detail, Problem> {
    let id = InvoiceId::stored(desk.segment("id"));
    Ok(history::show(desk.app(), desk.caller(), &id).await?)
}

/// The page of one invoice.
///
/// # Errors
/// Those of [`history::show`].
pub async fn show(desk: Desk) -> Outcome {
    let found = detail(&desk).await?;
    let (locale, invoice) = (desk.locale, &found.invoice.value);
    let heading = sheets::heading(invoice, locale);
    let below = format!("/invoices/{}", invoice.id.as_str());
    let standing = found.standing();
    let newest = found.attempts.iter().map(|one| &one.payment).find(|one| Some(&one.id) == invoice.payment.as_ref());
    let left = locale.money(invoice.remaining_minor(), invoice.currency);
    let is_open = invoice.state == InvoiceState::Open;
    Ok(desk.page(&heading, |room| DetailPage {
        mark: sheets::mark(invoice, standing.is_some_and(overview::Standing::is_pressing), locale),
        amount: if is_open { left.clone() } else { locale.money(invoice.payable_minor(), invoice.currency) },
        reason: standing.map(|standing| owed::sentence(standing, newest, &desk)),
        pay: standing.and_then(|standing| owed::pay(&desk, standing, &left, &below)),
        sheet: sheets::sheet(invoice, &found.reductions, locale),
        payments: found.attempts.iter().map(|one| payment(one, locale)).collect(),
        notes: credit_notes::rows(&found.notes, |id| desk.path(&format!("{below}/credit-notes/{id}/pdf")), locale),
        pdf: desk.path(&format!("{below}/pdf")),
        receipt: found.has_receipt().then(|| desk.path(&format!("{below}/receipt"))),
        heading: heading.clone(),
        room: room.below(locale.say("invoices-title"), desk.path("/invoices")),
    }))
}

fn payment(one: &Attempt, locale: Locale) -> PaymentRow {
    let payment = &one.payment;
    let outcome = match payment.state {
        PaymentState::Succeeded => locale.say("payment-succeeded"),
        PaymentState::Processing => locale.say("payment-processing"),
        PaymentState::ActionRequired => locale.say("refusal-authentication"),
        PaymentState::Canceled => locale.say("payment-canceled"),
        PaymentState::Declined => match &payment.decline {
            Some(decline) => locale.say(refusals::decline_key(decline)),
            None => locale.say("payment-failed"),
        },
    };
    let refund = |refund: &Refund| {
        let said = match refund.state {
            PaymentState::Succeeded => locale.say("refund-succeeded"),
            PaymentState::Processing | PaymentState::ActionRequired => locale.say("refund-processing"),
            PaymentState::Declined | PaymentState::Canceled => locale.say("refund-failed"),
        };
        (Day::of(refund.created, locale), said, locale.money(refund.amount_minor, refund.currency))
    };
    PaymentRow {
        day: Day::of(payment.created, locale),
        with: one.card.as_ref().map_or_else(|| locale.say("payment-no-method"), |card| prices::card(card, locale)),
        outcome,
        amount: locale.money(payment.amount_minor, payment.currency),
        refunds: one.refunds.iter().map(refund).collect(),
    }
}

/// The receipt of an invoice that was paid, to be printed.
///
/// # Errors
/// Those of [`history::show`]; [`Problem::NotFound`] where nothing was paid.
pub async fn receipt(desk: Desk) -> Outcome {
    let found = detail(&desk).await?;
    if !found.has_receipt() {
        return Err(Problem::NotFound);
    }
    let (locale, invoice) = (desk.locale, &found.invoice.value);
    let number = invoice.number.clone().unwrap_or_default();
    let heading = locale.tell("receipt", &[("number", Arg::from(&number))]);
    let below = format!("/invoices/{}", invoice.id.as_str());
    Ok(desk.page(&heading, |room| ReceiptPage {
        amount: locale.money(invoice.paid_minor, invoice.currency),
        day: invoice.paid.map(|at| Day::of(at, locale)),
        sheet: sheets::sheet(invoice, &found.reductions, locale),
        payments: found.receipts().map(|one| payment(one, locale)).collect(),
        is_elsewhere: invoice.paid_elsewhere,
        pdf: desk.path(&format!("{below}/receipt/pdf")),
        heading: heading.clone(),
        room: room.below(sheets::heading(invoice, locale), desk.path(&below)),
    }))
}

/// An invoice as PDF.
///
/// # Errors
/// Those of [`invoices::pdf`].
pub async fn pdf(desk: Desk) -> Outcome {
    let id = InvoiceId::stored(desk.segment("id"));
    let pdf = invoices::pdf(desk.app(), desk.caller(), &id, Some(desk.locale)).await?;
    Ok(desk.answers.finish(file(pdf)))
}

/// A receipt as PDF.
///
/// # Errors
/// Those of [`invoices::receipt_pdf`].
pub async fn receipt_pdf(desk: Desk) -> Outcome {
    let id = InvoiceId::stored(desk.segment("id"));
    let pdf = invoices::receipt_pdf(desk.app(), desk.caller(), &id, Some(desk.locale)).await?;
    Ok(desk.answers.finish(file(pdf)))
}

/// A PDF on its way to a browser.
pub(crate) fn file(pdf: invoices::Pdf) -> Response<Body> {
    let mut response = Response::new(Body::from(pdf.bytes));
    put(&mut response, CONTENT_TYPE, "application/pdf");
    put(&mut response, CONTENT_DISPOSITION, &format!("inline; filename=\"{}\"", pdf.name));
    response
}

/// The next invoice of a plan, with its lines.
///
/// # Errors
/// Those of [`overview::plan`].
pub async fn upcoming(desk: Desk) -> Outcome {
    let id = SubscriptionId::stored(desk.segment("id"));
    let found = overview::plan(desk.app(), desk.caller(), &id).await?;
    let (locale, plan) = (desk.locale, &found.plan);
    let next = plan.next.as_ref().filter(|next| next.is_collected);
    let title = locale.say("upcoming-title");
    let none = BTreeMap::new();
    Ok(desk.page(&title, |room| UpcomingPage {
        name: plan_cards::name(&plan.items, &desk),
        next: next
            .map(|next| (locale.money(next.invoice.due_minor(), next.invoice.currency), Day::of(next.at, locale))),
        lead: match next {
            None => locale.say("upcoming-none"),
            Some(next) => upcoming_lead(next, plan, locale),
        },
        sheet: next.map(|next| {
            let reductions = if found.reductions.is_empty() { &none } else { &found.reductions };
            let sheet = sheets::sheet(&next.invoice, reductions, locale);
            Sheet { facts: Vec::new(), ..sheet }
        }),
        is_metered: plan_cards::depends_on_use(&plan.items),
        room: room.below(locale.say("home"), desk.path("/home")),
    }))
}

/// How the next invoice will be paid.
fn upcoming_lead(next: &overview::NextCharge, plan: &overview::Plan, locale: Locale) -> String {
    if let Some(due) = next.invoice.due {
        return locale.tell("upcoming-sent", &[("date", Arg::from(locale.date(due)))]);
    }
    match &plan.pays_with {
        Some(pays) => {
            let card = prices::card(&pays.method.card, locale);
            locale.tell("upcoming-charged", &[("card", Arg::from(card))])
        }
        None => locale.say("plan-needs-method"),
    }
}
