//! A customer adds a card: it is taken, vaulted for later with the customer's proof
//! where its bank wants one, and then pays what it is to pay.

use billfold_domain::events::EventKind;
use billfold_domain::ids::{IdStyle, Noun, PaymentId, PaymentMethodId, SetupId};
use billfold_domain::metadata::Metadata;
use billfold_domain::payment_methods::{BillingChanges, BillingDetails, MethodState, PaymentMethod};
use billfold_domain::payments::{Duties, PaymentState, Setup};
use billfold_domain::{Obstacle, Refusal};
use billfold_store::{Filter, Stored, Tx};
use jiff::Timestamp;

use super::{check_duties, hold_default, of};
use crate::errors::Result;
use crate::facts::Act;
use crate::payment_methods::{MAX_METHODS, columns, fresh};
use crate::payment_tokens::{self, CardData, Taken};
use crate::setups::{self, Tried};
use crate::visitors::{self, Feature, Visit};
use crate::writes::{Write, Written};
use crate::{App, Caller};

/// A card that a customer adds.
#[derive(Clone, Debug)]
pub struct NewCard {
    /// The card as it was typed.
    pub card: CardData,
    /// Who it belongs to.
    pub billing: BillingChanges,
    /// What it is to pay.
    pub duties: Duties,
}

/// Adds a card: the setup says whether the gateway took it, declined it, or wants the
/// customer to prove itself first. It is the customer's, and pays what it is to pay,
/// once the setup has succeeded.
///
/// # Errors
/// As [`visitors::visit`]; [`Refusal::SwitchedOff`]; [`Refusal::Declined`] for a number
/// that is wrong or no test card's; [`Refusal::StateForbids`] without a gateway and with
/// too many payment methods; [`Refusal::Invalid`] naming the expiry or a subscription;
/// [`Refusal::ProofTooOld`] for another default.
pub async fn add(app: &App, caller: &Caller, new: NewCard, write: Write<Tried>) -> Result<Written<Tried>> {
    caller.require_customer()?;
    let now = time_of_adding(app, caller, new.duties.clone()).await?;
    let taken = payment_tokens::take_card(app, caller, &new.card, now)?;
    let billing = new.billing.apply(BillingDetails::default())?;
    let (method, setup) = (app.next_id(IdStyle::Base62), app.next_id(IdStyle::Base62));
    let (task, by, duties) = (app.clone(), caller.clone(), new.duties);
    let work = move |tx: &mut Tx<'_>| {
        let (visit, act) = allowed(&task, &by, tx, &duties)?;
        let card = fresh(&method, &taken, billing.clone(), act.now);
        act.insert(tx, (EventKind::PaymentMethodCreated, Noun::PaymentMethod), card)?;
        let setup = new_setup(&setup, &visit, (Some(&method), &duties), act.now);
        let setup = act.insert(tx, (EventKind::SetupCreated, Noun::Setup), setup)?;
        let (setup, ids) = setups::start(&act, tx, setup, None)?;
        Ok((setups::with_method(tx, setup)?, ids))
    };
    app.write_and_settle(caller, write, work, |tx, first| setups::tried(tx, &first.setup.value.id)).await
}

/// What time it is for a customer that may add a card.
async fn time_of_adding(app: &App, caller: &Caller, duties: Duties) -> Result<Timestamp> {
    let (task, by) = (app.clone(), caller.clone());
    app.store().read(&caller.organization, move |tx| Ok(allowed(&task, &by, tx, &duties)?.1.now)).await
}

/// Whether a customer may add a card that is to pay this.
pub(super) fn allowed(app: &App, caller: &Caller, tx: &mut Tx<'_>, duties: &Duties) -> Result<(Visit, Act)> {
    let visit = visitors::visit_in(app, caller, tx)?;
    visit.require(Feature::PaymentMethodAdd)?;
    if *duties != Duties::default() {
        // To say what pays is to change it.
        visit.require(Feature::PaymentMethodUpdate)?;
        hold_default(app, &visit, duties)?;
    }
    let own = [of(visit.customer_id()), Filter::is(columns::STATE, MethodState::Active.word())];
    if tx.count::<PaymentMethod>(&own, None)? >= MAX_METHODS {
        return Err(Refusal::StateForbids(Obstacle::TooMany).into());
    }
    check_duties(tx, visit.customer_id(), duties)?;
    let act = Act::of_customer(app, caller, tx, &visit.customer.value)?;
    Ok((visit, act))
}

/// A setup of a customer's that waits for its payment method.
pub(super) fn new_setup(
    id: &SetupId,
    visit: &Visit,
    (method, duties): (Option<&PaymentMethodId>, &Duties),
    now: Timestamp,
) -> Setup {
    Setup {
        id: id.clone(),
        customer: Some(visit.customer_id().clone()),
        payment_method: method.cloned(),
        state: PaymentState::Declined,
        decline: None,
        off_session: true,
        proven: false,
        duties: Some(duties.clone()),
        visit: Some(visit.session.id.clone()),
        attempts: 0,
        description: None,
        metadata: Metadata::default(),
        created: now,
        updated: now,
    }
}

/// Has the card that a setup waited for vaulted.
pub(super) fn vault(
    act: &Act,
    tx: &mut Tx<'_>,
    setup: Stored<Setup>,
    (method, taken): (&PaymentMethodId, &Taken),
) -> Result<(Tried, Vec<PaymentId>)> {
    let card = fresh(method, taken, BillingDetails::default(), act.now);
    act.insert(tx, (EventKind::PaymentMethodCreated, Noun::PaymentMethod), card)?;
    let (setup, ids) = setups::start(act, tx, setup, Some(method))?;
    Ok((setups::with_method(tx, setup)?, ids))
}
