//! The proof that a bank wants: for a payment, and for a card that is kept.
//!
//! In test mode this server plays the bank: two buttons. Otherwise the customer is led
//! to the gateway's own page by a link, and what came of it is asked of the gateway.

use askama::Template;
use axum::body::Body;
use axum::http::{Response, StatusCode};
use billfold_app::visitors::Feature;
use billfold_app::wallets::{self, Awaited};
use billfold_app::{Error, Stored, payments, setups};
use billfold_domain::ids::{PaymentId, SetupId};
use billfold_domain::invoices::{BillingReason, Invoice, InvoiceState};
use billfold_domain::payment_methods::PaymentMethod;
use billfold_domain::payments::{Payment, PaymentState, Proof, Setup};
use billfold_domain::{Obstacle, Refusal};
use billfold_locales::{Arg, key};

use crate::adding;
use crate::answers::Problem;
use crate::desk::{Desk, Outcome};
use crate::forms::Form;
use crate::views::Room;
use crate::{places, prices};

/// The field, and the part of the query, that says which page led here.
const FROM: &str = "from";
/// What it says on the way from several payments at once.
const FROM_PAY: &str = "pay";
/// The field of the answer.
const ANSWER: &str = "answer";

/// The bank's question, or the way to the gateway's page.
#[derive(Debug, Template)]
#[template(path = "challenge.html")]
pub struct ChallengePage {
    /// Around it.
    pub room: Room,
    /// What is asked.
    pub question: String,
    /// The gateway's page; none where this server plays the bank.
    pub page: Option<String>,
    /// Whether the customer came back too early.
    pub pending: bool,
    /// Which page led here.
    pub from: String,
}

/// What an answer says.
enum Said {
    Proof(Proof),
    /// The customer came back from the gateway's page.
    Back,
}

fn said(form: &Form) -> Said {
    match form.text(ANSWER) {
        "approve" => Said::Proof(Proof::Given),
        "back" => Said::Back,
        _ => Said::Proof(Proof::Failed),
    }
}

fn page(desk: &Desk, question: String, (to, pending): (Option<String>, bool), from: &str) -> Response<Body> {
    let from = if from == FROM_PAY { FROM_PAY } else { "" };
    let status = if pending { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    desk.page_with(status, &desk.say("challenge-title"), |room| ChallengePage {
        room,
        question,
        page: to,
        pending,
        from: from.to_owned(),
    })
}

/// Where the gateway sends the customer back to: this page.
fn back(desk: &Desk) -> String {
    let portal = &desk.visit().public.portal.value;
    format!("{}{}", places::base(desk.app(), portal, &desk.headers), desk.path(desk.here()))
}

async fn method_of(desk: &Desk, id: Option<&billfold_domain::ids::PaymentMethodId>) -> Option<PaymentMethod> {
    // A card that is not yet the customer's is found by its setup alone.
    billfold_app::payment_methods::get(desk.app(), desk.caller(), id?).await.ok().map(|found| found.value)
}

fn card_words(desk: &Desk, method: Option<&PaymentMethod>) -> String {
    method.map_or_else(|| desk.say("challenge-card"), |method| prices::card(&method.card, desk.locale))
}

// Payments.

/// A payment with its invoice.
type Found = (Stored<Payment>, Option<Stored<Invoice>>);

async fn found_payment(desk: &Desk) -> Result<Found, Problem> {
    Ok(payments::own(desk.app(), desk.caller(), &PaymentId::stored(desk.segment("id"))).await?)
}

/// Asks the customer of a payment to prove itself.
///
/// # Errors
/// [`Problem::NotFound`] for a payment of somebody else.
pub async fn show_payment(desk: Desk) -> Outcome {
    let found = found_payment(&desk).await?;
    let from = desk.query(FROM).unwrap_or_default().to_owned();
    if found.0.value.state != PaymentState::ActionRequired {
        return paid(&desk, &found, (&from, false)).await;
    }
    payment_page(&desk, &found.0.value, &from, false).await
}

async fn payment_page(desk: &Desk, payment: &Payment, from: &str, pending: bool) -> Outcome {
    let amount = Arg::from(desk.locale.money(payment.amount_minor, payment.currency));
    if desk.app().plays_bank(desk.caller().mode, &payment.gateway) {
        let method = method_of(desk, payment.payment_method.as_ref()).await;
        let card = Arg::from(card_words(desk, method.as_ref()));
        let organization = Arg::from(desk.organization());
        let parts = [("organization", organization), ("amount", amount), ("card", card)];
        return Ok(page(desk, desk.tell("challenge-payment", &parts), (None, pending), from));
    }
    let to = wallets::page_of_payment(desk.app(), desk.caller(), &payment.id, back(desk)).await?;
    let question = desk.tell("challenge-leave-payment", &[("amount", amount)]);
    Ok(page(desk, question, (Some(to), pending), from))
}

/// Takes the answer about a payment.
///
/// # Errors
/// [`Problem::NotFound`] for a payment of somebody else.
pub async fn send_payment(desk: Desk, form: Form) -> Outcome {
    let found = found_payment(&desk).await?;
    let id = found.0.value.id.clone();
    let from = form.text(FROM);
    if found.0.value.state == PaymentState::ActionRequired {
        let answered = match said(&form) {
            Said::Proof(proof) => {
                payments::confirm_after_challenge(desk.app(), desk.caller(), &id, proof, form.write(&desk))
                    .await
                    .map(drop)
            }
            Said::Back => wallets::come_back(desk.app(), desk.caller(), &Awaited::Payment(id)).await,
        };
        unless_over(answered)?;
    }
    let found = found_payment(&desk).await?;
    if found.0.value.state == PaymentState::ActionRequired {
        return payment_page(&desk, &found.0.value, from, true).await;
    }
    paid(&desk, &found, (from, true)).await
}

/// What was answered twice was answered.
fn unless_over(answered: Result<(), Error>) -> Result<(), Problem> {
    match answered {
        Ok(())
        | Err(Error::Refused(
            Refusal::InProgress | Refusal::StateForbids(Obstacle::PaymentOver | Obstacle::SetupOver),
        )) => Ok(()),
        Err(error) => Err(error.into()),
    }
}

/// Leads back to where the customer was, by what came of its payment. A flow is done
/// where that was `sent` just now.
async fn paid(desk: &Desk, (payment, invoice): &Found, (from, sent): (&str, bool)) -> Outcome {
    let invoice = invoice.as_ref().map(|invoice| &invoice.value).filter(|_| desk.allows(Feature::Paying));
    let of_plan = |invoice: &&Invoice| {
        matches!(invoice.reason, BillingReason::SubscriptionCreate | BillingReason::SubscriptionUpdate)
    };
    let page = match invoice {
        Some(invoice) if from == FROM_PAY => format!("/pay/done?invoice={}", invoice.id),
        // Who changed a plan goes on with its plans.
        Some(invoice) if !of_plan(&invoice) => crate::paying::page_of(desk, &invoice.id),
        Some(_) | None => "/home".to_owned(),
    };
    match payment.value.state {
        PaymentState::Succeeded if sent => desk.finish(&page, key!("paying-done")).await,
        PaymentState::Succeeded => Ok(desk.done(&page, key!("challenge-over"))),
        PaymentState::Declined | PaymentState::Canceled => {
            // The invoice of a change that was not made is not to be paid.
            let owed = invoice.filter(|invoice| invoice.remaining_minor() > 0 && invoice.state != InvoiceState::Void);
            let again = owed.map_or_else(|| "/home".to_owned(), |invoice| format!("/invoices/{}/pay", invoice.id));
            Ok(desk.done(&again, failure(&payment.value)))
        }
        PaymentState::Processing | PaymentState::ActionRequired => Ok(desk.done(&page, key!("paying-busy"))),
    }
}

/// Why a payment failed: the bank did not know its customer, or said no after that.
fn failure(payment: &Payment) -> &'static str {
    match &payment.decline {
        Some(decline) if decline.code != "payment_intent_authentication_failure" => {
            crate::refusals::decline_key(decline)
        }
        _ => key!("challenge-failed"),
    }
}

// Setups.

async fn found_setup(desk: &Desk) -> Result<Setup, Problem> {
    Ok(setups::get(desk.app(), desk.caller(), &SetupId::stored(desk.segment("id"))).await?.value)
}

/// Whether a setup waits for its customer: for a proof, or for a card at the
/// gateway's page.
fn waits(setup: &Setup) -> bool {
    setup.state == PaymentState::ActionRequired || wallets::awaits_card(setup)
}

/// Asks the customer of a setup to prove itself, or leads it to the gateway's page.
///
/// # Errors
/// [`Problem::NotFound`] for a setup of somebody else.
pub async fn show_setup(desk: Desk) -> Outcome {
    let setup = found_setup(&desk).await?;
    if !waits(&setup) {
        return adding::landed(&desk, &setup, false).await;
    }
    setup_page(&desk, &setup, false).await
}

async fn setup_page(desk: &Desk, setup: &Setup, pending: bool) -> Outcome {
    let method = setups::card_of(desk.app(), desk.caller(), &setup.id).await?;
    let plays = |method: &&PaymentMethod| desk.app().plays_bank(desk.caller().mode, &method.gateway);
    if let Some(method) = method.as_ref().filter(plays) {
        let parts =
            [("organization", Arg::from(desk.organization())), ("card", Arg::from(card_words(desk, Some(method))))];
        return Ok(page(desk, desk.tell("challenge-setup", &parts), (None, pending), ""));
    }
    let to = wallets::page_of_setup(desk.app(), desk.caller(), &setup.id, back(desk)).await?;
    Ok(page(desk, desk.say("challenge-leave-setup"), (Some(to), pending), ""))
}

/// Takes the answer about a setup.
///
/// # Errors
/// [`Problem::NotFound`] for a setup of somebody else.
pub async fn send_setup(desk: Desk, form: Form) -> Outcome {
    let setup = found_setup(&desk).await?;
    if waits(&setup) {
        let answered = match said(&form) {
            Said::Proof(proof) => {
                setups::confirm_after_challenge(desk.app(), desk.caller(), &setup.id, proof, form.write(&desk))
                    .await
                    .map(drop)
            }
            Said::Back => wallets::come_back(desk.app(), desk.caller(), &Awaited::Setup(setup.id)).await,
        };
        unless_over(answered)?;
    }
    let setup = found_setup(&desk).await?;
    if waits(&setup) {
        return setup_page(&desk, &setup, true).await;
    }
    adding::landed(&desk, &setup, true).await
}
