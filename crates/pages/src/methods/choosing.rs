//! Which payment method pays what: a new default, and the plans of one card.

use askama::Template;
use axum::body::Body;
use axum::http::Response;
use billfold_app::visitors::Feature;
use billfold_app::wallets::{self, Plan, Wallet};
use billfold_domain::ids::{PaymentMethodId, SubscriptionId};
use billfold_domain::payment_methods::PaymentMethod;
use billfold_domain::payments::Duties;
use billfold_locales::{Arg, Locale, key};

use super::{card_name, list_above, names_of, plan_name, require_fresh};
use crate::answers::Problem;
use crate::desk::{Desk, Outcome};
use crate::forms::Form;
use crate::prices;
use crate::views::Room;

/// The field of a ticked plan.
pub(crate) const PLAN: &str = "plan";

/// A plan to tick.
#[derive(Clone, Debug)]
pub struct PlanChoice {
    /// The subscription.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What pays it today.
    pub now: String,
    /// Whether it is ticked.
    pub ticked: bool,
}

/// What one card is to pay.
#[derive(Debug, Template)]
#[template(path = "method_plans.html")]
pub struct ChoosingPage {
    /// Around it.
    pub room: Room,
    /// What is asked.
    pub title: String,
    /// What it means.
    pub lead: Vec<String>,
    /// Above the plans.
    pub legend: String,
    /// What leaving one out means.
    pub hint: String,
    /// The plans.
    pub plans: Vec<PlanChoice>,
    /// What is done; none where there is nothing to choose.
    pub button: Option<String>,
}

/// A plan to tick, with what pays it today.
pub(crate) fn choice(plan: &Plan, wallet: &Wallet, ticked: bool, locale: Locale) -> PlanChoice {
    let by = plan.paid_by.as_ref().and_then(|id| card_name(wallet, id.as_str(), locale));
    PlanChoice {
        id: plan.subscription.value.id.to_string(),
        name: plan_name(plan, locale),
        now: by.map_or_else(
            || locale.say("methods-plans-now-nothing"),
            |card| locale.tell("methods-plans-now", &[("card", Arg::from(card))]),
        ),
        ticked,
    }
}

/// The plans that a form ticked. What is no plan of the customer's is refused later.
pub(crate) fn ticked(form: &Form) -> Vec<SubscriptionId> {
    form.all(PLAN).into_iter().map(SubscriptionId::stored).collect()
}

async fn found(desk: &Desk) -> Result<(Wallet, PaymentMethod), Problem> {
    let wallet = wallets::look(desk.app(), desk.caller()).await?;
    let method = wallet.method(desk.segment("id"))?.value.clone();
    Ok((wallet, method))
}

/// Asks whether a card is to be the default.
///
/// # Errors
/// [`Problem::NotFound`]; a refusal where the customer must show who it is first.
pub async fn show_default(desk: Desk) -> Outcome {
    let (wallet, method) = found(&desk).await?;
    if wallet.default() == Some(&method.id) {
        return Ok(desk.done("/methods", key!("methods-default-already")));
    }
    require_fresh(&desk)?;
    let locale = desk.locale;
    let title = desk.tell("methods-default-title", &[("card", Arg::from(prices::card(&method.card, locale)))]);
    let moving = wallet.plans.iter().filter(|plan| plan.paid_by.as_ref() != Some(&method.id));
    let plans: Vec<PlanChoice> = moving.map(|plan| choice(plan, &wallet, plan.follows_default(), locale)).collect();
    Ok(desk.page(&title, |room| ChoosingPage {
        room: list_above(&desk, room),
        title: title.clone(),
        lead: vec![desk.say("methods-default-lead")],
        legend: desk.say("methods-default-plans"),
        hint: desk.say("methods-default-keep"),
        plans,
        button: Some(desk.say("methods-default-button")),
    }))
}

/// Makes a card the default.
///
/// # Errors
/// Those of [`wallets::assign`].
pub async fn send_default(desk: Desk, form: Form) -> Outcome {
    let duties = Duties { default: true, subscriptions: ticked(&form) };
    assign(&desk, &form, duties).await?;
    desk.finish("/methods", key!("methods-default-done")).await
}

/// Shows what a card pays, to be chosen.
///
/// # Errors
/// [`Problem::NotFound`].
pub async fn show_plans(desk: Desk) -> Outcome {
    let (wallet, method) = found(&desk).await?;
    Ok(plans_page(&desk, &wallet, &method))
}

fn plans_page(desk: &Desk, wallet: &Wallet, method: &PaymentMethod) -> Response<Body> {
    let locale = desk.locale;
    let title = desk.tell("methods-plans-title", &[("card", Arg::from(prices::card(&method.card, locale)))]);
    let is_default = wallet.default() == Some(&method.id);
    let follows = |plan: &&Plan| is_default && plan.follows_default();
    let mut lead = Vec::new();
    if let Some(plans) = names_of(wallet.plans.iter().filter(follows), locale) {
        lead.push(desk.tell("methods-plans-as-default", &[("plans", Arg::from(plans))]));
    }
    if wallet.plans.is_empty() {
        lead.push(desk.say("methods-plans-none"));
    }
    let plans: Vec<PlanChoice> = wallet
        .plans
        .iter()
        .filter(|plan| !follows(plan))
        .map(|plan| choice(plan, wallet, plan.paid_by.as_ref() == Some(&method.id), locale))
        .collect();
    let button = (!plans.is_empty()).then(|| desk.say("methods-plans-button"));
    desk.page(&title, |room| ChoosingPage {
        room: list_above(desk, room),
        title: title.clone(),
        lead,
        legend: desk.say("methods-plans-legend"),
        hint: desk.say("methods-plans-back"),
        plans,
        button,
    })
}

/// Has a card pay the plans that were chosen.
///
/// # Errors
/// Those of [`wallets::assign`].
pub async fn send_plans(desk: Desk, form: Form) -> Outcome {
    let (wallet, method) = found(&desk).await?;
    let mut subscriptions = ticked(&form);
    if wallet.default() == Some(&method.id) {
        // What follows the default is not in the form, and stays.
        let follows = wallet.plans.iter().filter(|plan| plan.follows_default());
        subscriptions.extend(follows.map(|plan| plan.subscription.value.id.clone()));
    }
    assign(&desk, &form, Duties { default: false, subscriptions }).await?;
    desk.finish("/methods", key!("methods-plans-done")).await
}

async fn assign(desk: &Desk, form: &Form, duties: Duties) -> Result<(), Problem> {
    desk.require(Feature::PaymentMethodUpdate)?;
    let id = PaymentMethodId::stored(desk.segment("id"));
    wallets::assign(desk.app(), desk.caller(), &id, duties, form.write(desk)).await?;
    Ok(())
}
