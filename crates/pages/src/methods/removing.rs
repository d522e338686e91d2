//! Removing a payment method, where everything goes on without it.

use askama::Template;
use billfold_app::payment_methods;
use billfold_app::visitors::Feature;
use billfold_app::wallets::{self, Removal, Wallet};
use billfold_domain::ids::PaymentMethodId;
use billfold_locales::{Arg, key};

use super::{card_name, list_above, names_of, require_fresh};
use crate::desk::{Desk, Outcome};
use crate::forms::Form;
use crate::prices;
use crate::views::{Anchor, Room};

/// Asks whether a card is to be removed, or says why it cannot be.
#[derive(Debug, Template)]
#[template(path = "method_remove.html")]
pub struct RemovingPage {
    /// Around it.
    pub room: Room,
    /// What is asked.
    pub title: String,
    /// What it pays, and what would pay then.
    pub meaning: String,
    /// Whether it can be removed.
    pub can: bool,
    /// What can be done instead.
    pub instead: Vec<Anchor>,
    /// The way back.
    pub keep: String,
}

/// Asks whether a card is to be removed.
///
/// # Errors
/// [`crate::answers::Problem::NotFound`]; a refusal where the customer must show who it
/// is first.
pub async fn show(desk: Desk) -> Outcome {
    let wallet = wallets::look(desk.app(), desk.caller()).await?;
    let method = wallet.method(desk.segment("id"))?.value.clone();
    let removal = wallet.removal(&method.id);
    let can = !matches!(removal, Removal::Needed(_));
    if can {
        require_fresh(&desk)?;
    }
    let title = desk.tell("methods-remove-title", &[("card", Arg::from(prices::card(&method.card, desk.locale)))]);
    let meaning = meaning(&desk, &wallet, &removal);
    let instead = if can { Vec::new() } else { instead(&desk, &wallet, &method.id) };
    Ok(desk.page(&title, |room| RemovingPage {
        room: list_above(&desk, room),
        title: title.clone(),
        meaning,
        can,
        instead,
        keep: desk.path("/methods"),
    }))
}

fn meaning(desk: &Desk, wallet: &Wallet, removal: &Removal<'_>) -> String {
    let locale = desk.locale;
    match removal {
        Removal::Free => desk.say("methods-remove-free"),
        Removal::FallsBack(plans) => {
            let default = wallet.default().and_then(|id| card_name(wallet, id.as_str(), locale)).unwrap_or_default();
            let plans = names_of(plans.iter().copied(), locale).unwrap_or_default();
            desk.tell("methods-remove-falls-back", &[("plans", Arg::from(plans)), ("card", Arg::from(default))])
        }
        Removal::Needed(plans) => {
            let plans = names_of(plans.iter().copied(), locale).unwrap_or_default();
            desk.tell("methods-remove-needed", &[("plans", Arg::from(plans))])
        }
    }
}

/// Another card to choose, or one to add, as far as the portal lets it.
fn instead(desk: &Desk, wallet: &Wallet, id: &PaymentMethodId) -> Vec<Anchor> {
    let others = wallet.methods.iter().filter(|method| method.value.id != *id);
    let mut ways = Vec::new();
    if desk.allows(Feature::PaymentMethodUpdate) {
        ways.extend(others.map(|method| Anchor {
            label: prices::card(&method.value.card, desk.locale),
            href: desk.path(&format!("/methods/{}/default", method.value.id)),
        }));
    }
    if desk.allows(Feature::PaymentMethodAdd) {
        ways.push(Anchor { label: desk.say("methods-remove-needed-add"), href: desk.path("/methods/add") });
    }
    ways
}

/// Removes a card.
///
/// # Errors
/// Those of [`payment_methods::detach`].
pub async fn send(desk: Desk, form: Form) -> Outcome {
    let id = PaymentMethodId::stored(desk.segment("id"));
    payment_methods::detach(desk.app(), desk.caller(), &id, form.write(&desk)).await?;
    desk.finish("/methods", key!("methods-remove-done")).await
}
