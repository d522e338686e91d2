//! Paying one invoice.

use std::collections::BTreeMap;

use askama::Template;
use axum::body::Body;
use axum::http::{Response, StatusCode};
use billfold_app::Error;
use billfold_app::invoices::{self, Pay};
use billfold_app::wallets::{self, Owed, Wallet};
use billfold_domain::ids::{InvoiceId, Noun};
use billfold_domain::invoices::InvoiceState;
use billfold_domain::{Obstacle, Refusal, Rule};
use billfold_locales::{Arg, key};

use super::{CardChoice, METHOD, another_card, card_choices, chosen, is_busy, page_of, proof, reason};
use crate::answers::Problem;
use crate::desk::{Desk, Outcome};
use crate::fields::Faults;
use crate::forms::Form;
use crate::methods::home_above;
use crate::sheets::{self, Sheet};
use crate::views::{Anchor, Room};

/// The field of the amount that the page showed, in minor units.
const AMOUNT: &str = "amount";

/// What is paid, with what, and the button that pays it.
#[derive(Debug, Template)]
#[template(path = "pay.html")]
pub struct PayingPage {
    /// Around it.
    pub room: Room,
    /// Which invoice.
    pub title: String,
    /// What is wrong.
    pub faults: Faults,
    /// What became of the last try.
    pub last_try: Option<String>,
    /// Where the customer proves itself, where its bank waits for that.
    pub proof: Option<Anchor>,
    /// Whether the gateway has not answered yet.
    pub busy: bool,
    /// What is paid, in minor units.
    pub amount_minor: i64,
    /// The button.
    pub button: String,
    /// The cards.
    pub cards: Vec<CardChoice>,
    /// Where another one is added.
    pub another: Option<Anchor>,
    /// The invoice.
    pub sheet: Sheet,
}

async fn found(desk: &Desk) -> Result<Owed, Problem> {
    let ids = vec![desk.segment("id").to_owned()];
    let found = wallets::invoices(desk.app(), desk.caller(), ids).await?;
    found.into_iter().next().ok_or_else(|| Refusal::NotFound(Noun::Invoice).into())
}

/// What is shown of an invoice once it is not to be paid any more.
fn over(desk: &Desk, owed: &Owed) -> Option<Outcome> {
    let refused = |obstacle| Some(Err(Refusal::StateForbids(obstacle).into()));
    match owed.invoice.value.state {
        InvoiceState::Open | InvoiceState::Uncollectible => None,
        InvoiceState::Paid => Some(Ok(desk.done(&page_of(desk, &owed.invoice.value.id), key!("paying-already")))),
        InvoiceState::Void => refused(Obstacle::InvoiceVoid),
        InvoiceState::Draft => refused(Obstacle::InvoiceDraft),
    }
}

/// What is to be paid, and with what.
///
/// # Errors
/// [`Problem::NotFound`]; a refusal for an invoice that was voided.
pub async fn show(desk: Desk) -> Outcome {
    let owed = found(&desk).await?;
    if let Some(outcome) = over(&desk, &owed) {
        return outcome;
    }
    let wallet = wallets::look(desk.app(), desk.caller()).await?;
    Ok(page(&desk, &wallet, &owed, (desk.query(METHOD), Faults::default())))
}

fn page(desk: &Desk, wallet: &Wallet, owed: &Owed, (card, faults): (Option<&str>, Faults)) -> Response<Body> {
    let invoice = &owed.invoice.value;
    let number = invoice.number.clone().unwrap_or_default();
    let title = desk.tell("paying-title", &[("number", Arg::from(number))]);
    let amount = desk.locale.money(invoice.remaining_minor(), invoice.currency);
    let card = card.or(owed.paid_by.as_ref().map(billfold_domain::ids::PaymentMethodId::as_str));
    let status = if faults.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let last_try = reason(desk, owed).map(|reason| desk.tell("paying-last-try", &[("reason", Arg::from(reason))]));
    let proof = proof(owed).map(|payment| Anchor {
        label: desk.say("paying-confirm"),
        href: desk.path(&format!("/payments/{}/challenge", payment.id)),
    });
    desk.page_with(status, &title, |room| PayingPage {
        room: home_above(desk, room),
        title: title.clone(),
        // The last try is told among the faults where it was just made.
        last_try: last_try.filter(|_| faults.is_empty()),
        faults,
        proof,
        busy: is_busy(owed),
        amount_minor: invoice.remaining_minor(),
        button: desk.tell("paying-button", &[("amount", Arg::from(amount))]),
        cards: card_choices(desk, wallet, card),
        another: another_card(desk),
        sheet: sheets::sheet(invoice, &BTreeMap::new(), desk.locale),
    })
}

/// Pays an invoice: once, however often the button is pressed.
///
/// # Errors
/// [`Problem::NotFound`]; those of [`invoices::pay`].
pub async fn send(desk: Desk, form: Form) -> Outcome {
    let owed = found(&desk).await?;
    let id = owed.invoice.value.id.clone();
    let wallet = wallets::look(desk.app(), desk.caller()).await?;
    let mut faults = Faults::default();
    if over(&desk, &owed).is_none() {
        if chosen(&wallet, &form).is_none() {
            faults.rule(METHOD, &Rule::UnknownChoice, desk.locale);
        }
        if form.text(AMOUNT) != owed.invoice.value.remaining_minor().to_string() {
            faults.add(AMOUNT, desk.say("paying-changed"));
        }
        if !faults.is_empty() {
            return Ok(page(&desk, &wallet, &owed, (Some(form.text(METHOD)), faults)));
        }
    }
    match pay(&desk, &form, &id, chosen(&wallet, &form)).await {
        Ok(()) => {}
        // The same button again, while the first press is still being worked on: what is
        // known now is of a try before that.
        Err(Error::Refused(Refusal::InProgress)) => {
            return Ok(desk.done(&format!("/invoices/{id}/pay"), key!("paying-busy")));
        }
        Err(Error::Refused(Refusal::StateForbids(Obstacle::InvoicePaid))) => {
            return Ok(desk.done(&page_of(&desk, &id), key!("paying-already")));
        }
        Err(error) => return Err(error.into()),
    }
    let owed = found(&desk).await?;
    if owed.invoice.value.state == InvoiceState::Paid {
        return desk.finish(&page_of(&desk, &id), key!("paying-done")).await;
    }
    if let Some(payment) = proof(&owed) {
        return Ok(desk.to(&format!("/payments/{}/challenge", payment.id)));
    }
    match reason(&desk, &owed) {
        Some(reason) => {
            faults.add(METHOD, reason);
            Ok(page(&desk, &wallet, &owed, (Some(form.text(METHOD)), faults)))
        }
        None => Ok(desk.done(&format!("/invoices/{id}/pay"), key!("paying-busy"))),
    }
}

/// Pays with a card, once for this showing of the page and this invoice.
pub(super) async fn pay(
    desk: &Desk,
    form: &Form,
    id: &InvoiceId,
    payment_method: Option<billfold_domain::ids::PaymentMethodId>,
) -> Result<(), Error> {
    let mut write = form.write(desk);
    if let Some(once) = &mut write.once {
        once.key = format!("{}/{id}", once.key);
    }
    let how = Pay { payment_method, customer_present: true, ..Pay::default() };
    invoices::pay(desk.app(), desk.caller(), id, how, write).await.map(drop)
}
