//! Paying all that is owed: each invoice by itself, and what came of each.

use askama::Template;
use axum::body::Body;
use axum::http::{Response, StatusCode};
use billfold_app::Error;
use billfold_app::visitors::Feature;
use billfold_app::wallets::{self, Owed, Wallet};
use billfold_domain::invoices::InvoiceState;
use billfold_domain::{Obstacle, Refusal, Rule};
use billfold_locales::{Arg, key};

use super::one::pay;
use super::{CardChoice, METHOD, another_card, card_choices, chosen, is_busy, page_of, proof, reason};
use crate::adding::saved::sums;
use crate::desk::{Desk, Outcome};
use crate::fields::Faults;
use crate::forms::Form;
use crate::methods::home_above;
use crate::plan_cards::{Mark, Tone};
use crate::prices::Day;
use crate::views::{Anchor, Room};

/// The field of an invoice with the amount that the page showed: `in_1 1234`.
const INVOICE: &str = "invoice";
/// The most invoices that are paid at once: each asks the gateway, which has 30 seconds.
const INVOICES_MAX: usize = 20;

/// An open invoice.
#[derive(Clone, Debug)]
pub struct OwedView {
    /// The invoice and its amount, as a form names them.
    pub sent: String,
    /// Its number.
    pub number: String,
    /// What it is for.
    pub summary: String,
    /// When it was issued.
    pub day: Option<Day>,
    /// What is left to pay.
    pub amount: String,
    /// Where it is paid alone.
    pub href: String,
    /// What became of the last try.
    pub last_try: Option<String>,
}

/// All that is open, with what it comes to.
#[derive(Debug, Template)]
#[template(path = "pay_all.html")]
pub struct PayingAllPage {
    /// Around it.
    pub room: Room,
    /// What is wrong.
    pub faults: Faults,
    /// What is open.
    pub owed: Vec<OwedView>,
    /// What it comes to.
    pub total: String,
    /// The button.
    pub button: String,
    /// The cards.
    pub cards: Vec<CardChoice>,
    /// Where another one is added.
    pub another: Option<Anchor>,
}

/// What came of one invoice.
#[derive(Clone, Debug)]
pub struct Came {
    /// Its number.
    pub number: String,
    /// How much it was about.
    pub amount: String,
    /// What came of it.
    pub mark: Mark,
    /// Why it did not work.
    pub reason: Option<String>,
    /// What can be done now.
    pub way: Anchor,
}

/// What came of each.
#[derive(Debug, Template)]
#[template(path = "pay_done.html")]
pub struct PaidPage {
    /// Around it.
    pub room: Room,
    /// One for each invoice.
    pub results: Vec<Came>,
}

/// What is open, for a page. No more than can be paid at once.
pub(crate) fn owed_views(desk: &Desk, wallet: &Wallet) -> Vec<OwedView> {
    wallet.owed.iter().take(INVOICES_MAX).map(|owed| owed_view(desk, owed)).collect()
}

fn owed_view(desk: &Desk, owed: &Owed) -> OwedView {
    let invoice = &owed.invoice.value;
    OwedView {
        sent: sent_as(owed),
        number: invoice.number.clone().unwrap_or_default(),
        summary: crate::sheets::summary(invoice, desk.locale),
        day: invoice.finalized.map(|at| Day::of(at, desk.locale)),
        amount: desk.locale.money(invoice.remaining_minor(), invoice.currency),
        href: desk.path(&format!("/invoices/{}/pay", invoice.id)),
        last_try: reason(desk, owed),
    }
}

/// An invoice with its amount, as a form names them.
fn sent_as(owed: &Owed) -> String {
    format!("{} {}", owed.invoice.value.id, owed.invoice.value.remaining_minor())
}

/// The wallet with no more open invoices than can be paid at once.
async fn found(desk: &Desk) -> Result<Wallet, Error> {
    let mut wallet = wallets::look(desk.app(), desk.caller()).await?;
    wallet.owed.truncate(INVOICES_MAX);
    Ok(wallet)
}

/// All that is open.
///
/// # Errors
/// Those of the application.
pub async fn show(desk: Desk) -> Outcome {
    let wallet = found(&desk).await?;
    if wallet.owed.is_empty() {
        return Ok(desk.done("/home", key!("paying-nothing")));
    }
    Ok(page(&desk, &wallet, (desk.query(METHOD), Faults::default())))
}

fn page(desk: &Desk, wallet: &Wallet, (card, faults): (Option<&str>, Faults)) -> Response<Body> {
    let status = if faults.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let total = sums(wallet, desk.locale);
    desk.page_with(status, &desk.say("paying-all-title"), |room| PayingAllPage {
        room: home_above(desk, room),
        faults,
        owed: owed_views(desk, wallet),
        button: desk.tell("paying-button", &[("amount", Arg::from(&total))]),
        total,
        cards: card_choices(desk, wallet, card),
        another: another_card(desk),
    })
}

/// Pays all that the page showed, one after the other.
///
/// # Errors
/// Those of the application but refusals of single invoices.
pub async fn send(desk: Desk, form: Form) -> Outcome {
    let wallet = found(&desk).await?;
    let wanted: Vec<&str> = form.all(INVOICE).into_iter().take(INVOICES_MAX).collect();
    let ids: Vec<&str> = wanted.iter().filter_map(|sent| sent.split(' ').next()).collect();
    let open: Vec<&Owed> = wallet.owed.iter().filter(|owed| ids.contains(&owed.invoice.value.id.as_str())).collect();
    let mut faults = Faults::default();
    if !open.is_empty() {
        if chosen(&wallet, &form).is_none() {
            faults.rule(METHOD, &Rule::UnknownChoice, desk.locale);
        }
        if open.iter().any(|owed| !wanted.contains(&sent_as(owed).as_str())) {
            faults.add(INVOICE, desk.say("paying-changed"));
        }
    }
    if !faults.is_empty() {
        return Ok(page(&desk, &wallet, (Some(form.text(METHOD)), faults)));
    }
    for owed in &open {
        match pay(&desk, &form, &owed.invoice.value.id, chosen(&wallet, &form)).await {
            Ok(()) | Err(Error::Refused(Refusal::InProgress | Refusal::StateForbids(Obstacle::InvoicePaid))) => {}
            // One that cannot be paid any more is in nobody's way: its result says so.
            Err(Error::Refused(Refusal::StateForbids(_))) => {}
            Err(error) => return Err(error.into()),
        }
    }
    let ids: Vec<String> = ids.into_iter().map(str::to_owned).collect();
    let found = wallets::invoices(desk.app(), desk.caller(), ids).await?;
    if found.is_empty() {
        return Ok(desk.done("/home", key!("paying-nothing")));
    }
    if found.iter().all(|owed| owed.invoice.value.state == InvoiceState::Paid) {
        return desk.finish(&after(&desk, &found), key!("paying-done")).await;
    }
    Ok(desk.to(&done_path(&found)))
}

/// Where it goes on when everything is paid: to the invoice where it was one.
fn after(desk: &Desk, found: &[Owed]) -> String {
    match found {
        [one] => page_of(desk, &one.invoice.value.id),
        _ => done_path(found),
    }
}

fn done_path(found: &[Owed]) -> String {
    let parts: Vec<String> = found.iter().map(|owed| format!("{INVOICE}={}", owed.invoice.value.id)).collect();
    format!("/pay/done?{}", parts.join("&"))
}

/// What came of each invoice of the address.
///
/// # Errors
/// Those of the application.
pub async fn show_done(desk: Desk) -> Outcome {
    let ids: Vec<String> = desk.queries(INVOICE).into_iter().take(INVOICES_MAX).map(str::to_owned).collect();
    let found = wallets::invoices(desk.app(), desk.caller(), ids).await?;
    if found.is_empty() {
        return Ok(desk.to("/home"));
    }
    let results = found.iter().map(|owed| result(&desk, owed)).collect();
    Ok(desk.page(&desk.say("paying-results"), |room| PaidPage { room: home_above(&desk, room), results }))
}

fn result(desk: &Desk, owed: &Owed) -> Came {
    let invoice = &owed.invoice.value;
    let is_paid = invoice.state == InvoiceState::Paid;
    let mark = |text: String, tone| Mark { text, tone };
    let way = |label: String, path: String| Anchor { label, href: desk.path(&path) };
    let seen = || {
        let label = if desk.allows(Feature::InvoiceHistory) { key!("paying-receipt") } else { key!("home") };
        way(desk.say(label), page_of(desk, &invoice.id))
    };
    let (mark, way) = if is_paid {
        (mark(desk.say("paying-state-paid"), Tone::Good), seen())
    } else if let Some(payment) = proof(owed) {
        let path = format!("/payments/{}/challenge?from=pay", payment.id);
        (mark(desk.say("paying-state-waits"), Tone::Calm), way(desk.say("paying-confirm"), path))
    } else if is_busy(owed) {
        (mark(desk.say("paying-state-busy"), Tone::Calm), seen())
    } else {
        let path = format!("/invoices/{}/pay", invoice.id);
        (mark(desk.say("paying-state-failed"), Tone::Bad), way(desk.say("paying-try-again"), path))
    };
    let minor = if is_paid { invoice.due_minor() } else { invoice.remaining_minor() };
    Came {
        number: invoice.number.clone().unwrap_or_default(),
        amount: desk.locale.money(minor, invoice.currency),
        mark,
        reason: reason(desk, owed).filter(|_| !is_paid),
        way,
    }
}
