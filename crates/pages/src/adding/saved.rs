//! After a card was added: what it pays from now on, and what is still open.

use askama::Template;
use billfold_app::wallets::{self, Wallet};
use billfold_domain::currency::Currency;
use billfold_domain::payments::Setup;
use billfold_locales::{Arg, Locale, key};

use crate::desk::{Desk, Outcome};
use crate::forms::Form;
use crate::methods::{list_above, names_of};
use crate::paying::all::{OwedView, owed_views};
use crate::prices;
use crate::views::Room;

/// What a new card pays, and the offer to pay what is open.
#[derive(Debug, Template)]
#[template(path = "method_saved.html")]
pub struct SavedPage {
    /// Around it.
    pub room: Room,
    /// That it is added.
    pub title: String,
    /// What it pays from now on.
    pub lead: Vec<String>,
    /// The card, as a form names it.
    pub method: String,
    /// What is open.
    pub owed: Vec<OwedView>,
    /// The button that pays it; none where nothing is open.
    pub pay: Option<String>,
    /// Where that is sent.
    pub pay_path: String,
}

/// Leads on from a card that was added: in a flow that is done when nothing is open,
/// out of it.
pub(super) async fn lead(desk: &Desk, setup: &Setup, sent: bool) -> Outcome {
    let wallet = wallets::look(desk.app(), desk.caller()).await?;
    match &setup.payment_method {
        Some(id) if !sent || !desk.is_flow() || !wallet.owed.is_empty() => Ok(desk.to(&format!("/methods/{id}/saved"))),
        _ => desk.finish("/methods", key!("methods-added")).await,
    }
}

/// What a new card pays from now on, and what is still open.
///
/// # Errors
/// [`crate::answers::Problem::NotFound`].
pub async fn show(desk: Desk) -> Outcome {
    let wallet = wallets::look(desk.app(), desk.caller()).await?;
    let method = wallet.method(desk.segment("id"))?.value.clone();
    let locale = desk.locale;
    let title = desk.tell("methods-saved-title", &[("card", Arg::from(prices::card(&method.card, locale)))]);
    let mut lead = Vec::new();
    if let Some(plans) = names_of(wallet.pays(&method.id), locale) {
        lead.push(desk.tell("methods-saved-pays", &[("plans", Arg::from(plans))]));
    }
    if wallet.default() == Some(&method.id) {
        lead.push(desk.say("methods-saved-default"));
    }
    if lead.is_empty() {
        lead.push(desk.say("methods-saved-only"));
    }
    let pay = (!wallet.owed.is_empty())
        .then(|| desk.tell("methods-saved-pay", &[("amounts", Arg::from(sums(&wallet, locale)))]));
    Ok(desk.page(&title, |room| SavedPage {
        room: list_above(&desk, room),
        title: title.clone(),
        lead,
        method: method.id.to_string(),
        owed: owed_views(&desk, &wallet),
        pay,
        pay_path: desk.path("/pay"),
    }))
}

/// What is open altogether: an amount for each currency.
pub(crate) fn sums(wallet: &Wallet, locale: Locale) -> String {
    let mut sums: Vec<(Currency, i64)> = Vec::new();
    for owed in &wallet.owed {
        let (currency, minor) = (owed.invoice.value.currency, owed.invoice.value.remaining_minor());
        match sums.iter_mut().find(|(known, _)| *known == currency) {
            Some((_, sum)) => *sum = sum.saturating_add(minor),
            None => sums.push((currency, minor)),
        }
    }
    let amounts: Vec<String> = sums.into_iter().map(|(currency, minor)| locale.money(minor, currency)).collect();
    locale.and_list(&amounts)
}

/// Leaves it at that.
///
/// # Errors
/// [`crate::answers::Problem::NotFound`]; those of noting that a flow is done.
pub async fn send(desk: Desk, _form: Form) -> Outcome {
    wallets::look(desk.app(), desk.caller()).await?.method(desk.segment("id"))?;
    desk.finish("/methods", key!("methods-added")).await
}
