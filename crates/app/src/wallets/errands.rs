//! Customers who are sent to a gateway's own page: to leave a card there, or to
//! prove themselves to their bank. What came of it is asked of the gateway; what the
//! browser says counts for nothing.

use billfold_domain::events::EventKind;
use billfold_domain::ids::{IdStyle, Noun, PaymentId, PaymentMethodId, SetupId};
use billfold_domain::payments::{Duties, Payment, PaymentState, Proof, Setup};
use billfold_domain::{Obstacle, Refusal};
use billfold_store::{Stored, Tx};

use super::adding::{allowed, new_setup, vault};
use crate::callers::Role;
use crate::errors::Result;
use crate::gateway::{CardEntry, Errand, Errands, PageRequest};
use crate::payment_methods;
use crate::payment_tokens;
use crate::writes::{Write, Written};
use crate::{App, Caller, Error, payments, setups};

/// What a customer's return from a gateway's page is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Awaited {
    /// A payment that waits for a proof.
    Payment(PaymentId),
    /// A setup that waits for a card, or for a proof.
    Setup(SetupId),
}

/// Begins to add a card at the gateway's own page.
///
/// # Errors
/// As [`super::add`]; [`Obstacle::NoGateway`] where the gateway has no such page.
pub async fn begin_at_page(
    app: &App,
    caller: &Caller,
    duties: Duties,
    write: Write<Stored<Setup>>,
) -> Result<Written<Stored<Setup>>> {
    caller.require_customer()?;
    if app.card_entry(caller.mode) != CardEntry::Page {
        return Err(Refusal::StateForbids(Obstacle::NoGateway).into());
    }
    let id: SetupId = app.next_id(IdStyle::Base62);
    let (task, by) = (app.clone(), caller.clone());
    app.write(caller, write, move |tx| {
        let (visit, act) = allowed(&task, &by, tx, &duties)?;
        let setup = new_setup(&id, &visit, (None, &duties), act.now);
        act.insert(tx, (EventKind::SetupCreated, Noun::Setup), setup)
    })
    .await
}

/// The key of a setup's errand: another for each question.
fn key_of_setup(setup: &Setup) -> String {
    format!("{}-page", setup.key())
}

fn key_of_payment(payment: &Payment) -> String {
    format!("{}-page", payment.key())
}

/// Whether a setup waits for the card that its customer leaves at a gateway's page.
pub fn awaits_card(setup: &Setup) -> bool {
    setup.visit.is_some() && setup.state == PaymentState::Declined && setup.payment_method.is_none()
}

/// The address of the gateway's page that a setup waits for.
///
/// # Errors
/// [`Refusal::NotFound`]; [`Refusal::StateForbids`] where it waits for none; a fault
/// where the gateway cannot be reached.
pub async fn page_of_setup(app: &App, caller: &Caller, id: &SetupId, back: String) -> Result<String> {
    let setup = setups::get(app, caller, id).await?.value;
    let key = key_of_setup(&setup);
    let (gateway, errand) = if awaits_card(&setup) {
        (app.gateway(caller.mode)?.name().to_owned(), Errand::NewCard)
    } else {
        let waits = setup.payment_method.as_ref().filter(|_| setup.state == PaymentState::ActionRequired);
        let method = waits.ok_or(Refusal::StateForbids(Obstacle::SetupOver))?;
        card_of(app, caller, method).await?
    };
    Ok(app.errand_page((caller.mode, &gateway), PageRequest { key, errand, back }).await?)
}

/// The address of the gateway's page on which a payment's customer proves itself.
///
/// # Errors
/// As [`page_of_setup`].
pub async fn page_of_payment(app: &App, caller: &Caller, id: &PaymentId, back: String) -> Result<String> {
    let payment = payments::own(app, caller, id).await?.0.value;
    let waits = payment.payment_method.as_ref().filter(|_| payment.state == PaymentState::ActionRequired);
    let method = waits.ok_or(Refusal::StateForbids(Obstacle::PaymentOver))?;
    let (gateway, errand) = card_of(app, caller, method).await?;
    let request = PageRequest { key: key_of_payment(&payment), errand, back };
    Ok(app.errand_page((caller.mode, &gateway), request).await?)
}

/// The gateway of a card and the errand of proving oneself with it.
async fn card_of(app: &App, caller: &Caller, id: &PaymentMethodId) -> Result<(String, Errand)> {
    let id = id.clone();
    app.store()
        .read(&caller.organization, move |tx| {
            let method = tx.get::<billfold_domain::payment_methods::PaymentMethod>(id.as_str())?;
            let method = method.ok_or(Refusal::NotFound(Noun::PaymentMethod))?.value;
            Ok((method.gateway, Errand::Proof { card: method.reference }))
        })
        .await
}

/// Goes on with what waited for a customer that comes back from a gateway's page, as
/// the gateway says it ended. Nothing happens while it has not ended.
///
/// # Errors
/// [`Refusal::NotFound`]; [`Refusal::StateForbids`] where nothing waits; a fault where
/// the gateway cannot be reached.
pub async fn come_back(app: &App, caller: &Caller, what: &Awaited) -> Result<()> {
    caller.require_customer()?;
    match what {
        Awaited::Payment(id) => {
            let payment = payments::own(app, caller, id).await?.0.value;
            if payment.state != PaymentState::ActionRequired {
                return Err(Refusal::StateForbids(Obstacle::PaymentOver).into());
            }
            let asked = app.errand((caller.mode, &payment.gateway), key_of_payment(&payment)).await?;
            let Some(proof) = proof(&asked)? else { return Ok(()) };
            let by = on_behalf(caller);
            payments::confirm_after_challenge(app, &by, id, proof, Write::plain()).await.map(drop)
        }
        Awaited::Setup(id) => {
            let setup = setups::get(app, caller, id).await?.value;
            if setup.state != PaymentState::ActionRequired && !awaits_card(&setup) {
                return Err(Refusal::StateForbids(Obstacle::SetupOver).into());
            }
            let gateway = match &setup.payment_method {
                None => app.gateway(caller.mode)?.name().to_owned(),
                Some(method) => card_of(app, caller, method).await?.0,
            };
            let asked = app.errand((caller.mode, &gateway), key_of_setup(&setup)).await?;
            if awaits_card(&setup) {
                return entered(app, caller, setup, (gateway, asked)).await;
            }
            let Some(proof) = proof(&asked)? else { return Ok(()) };
            let by = on_behalf(caller);
            setups::confirm_after_challenge(app, &by, id, proof, Write::plain()).await.map(drop)
        }
    }
}

/// The gateway's own word, which is not held to what a customer can say.
fn on_behalf(caller: &Caller) -> Caller {
    Caller { role: Role::Secret, ..caller.clone() }
}

fn proof(asked: &Errands) -> Result<Option<Proof>> {
    match asked {
        Errands::Pending => Ok(None),
        Errands::Proof(true) => Ok(Some(Proof::Given)),
        Errands::Proof(false) => Ok(Some(Proof::Failed)),
        Errands::Card { .. } => Err(mistaken()),
    }
}

fn mistaken() -> Error {
    crate::gateway::GatewayFault::Untrustworthy("an answer to another errand").into()
}

/// Vaults the card that a customer left at the gateway's page.
async fn entered(app: &App, caller: &Caller, setup: Setup, (gateway, asked): (String, Errands)) -> Result<()> {
    let (card, expiry) = match asked {
        Errands::Pending => return Ok(()),
        Errands::Card { card, exp_month, exp_year } => (card, (exp_month, exp_year)),
        Errands::Proof(_) => return Err(mistaken()),
    };
    let taken = payment_tokens::kept(app, caller, &gateway, card, expiry);
    let method: PaymentMethodId = app.next_id(IdStyle::Base62);
    let (task, by, id) = (app.clone(), caller.clone(), setup.id.clone());
    let work = move |tx: &mut Tx<'_>| {
        let of = payment_methods::scope(&task, &by, tx, (None, billfold_domain::keys::Access::Write))?;
        let current = setups::one(tx, &id, of.as_ref())?;
        if !awaits_card(&current.value) {
            // Somebody came back quicker, with the same card.
            return Ok((setups::with_method(tx, current)?, Vec::new()));
        }
        let duties = current.value.duties.clone().unwrap_or_default();
        let (_, act) = allowed(&task, &by, tx, &duties)?;
        vault(&act, tx, current, (&method, &taken))
    };
    let after = |tx: &mut Tx<'_>, first: &setups::Tried| setups::tried(tx, &first.setup.value.id);
    app.write_and_settle(caller, Write::plain(), work, after).await.map(drop)
}
