//! Paying what is owed: one invoice, or all of them, each by itself.

pub mod all;
pub mod one;

use billfold_app::visitors::Feature;
use billfold_app::wallets::{Owed, Wallet};
use billfold_domain::ids::{InvoiceId, PaymentMethodId};
use billfold_domain::payments::{Payment, PaymentState};

use crate::desk::Desk;
use crate::forms::Form;
use crate::methods::{expiry_mark, expiry_text};
use crate::plan_cards::Mark;
use crate::prices;
use crate::refusals;
use crate::views::Anchor;

/// The field of the card to pay with.
pub(crate) const METHOD: &str = "method";

/// A card to choose.
#[derive(Clone, Debug)]
pub struct CardChoice {
    /// Its id.
    pub id: String,
    /// `Visa ending in 4242`.
    pub name: String,
    /// When it expires.
    pub expiry: String,
    /// Whether it can still be used.
    pub mark: Option<Mark>,
    /// Whether it is chosen.
    pub ticked: bool,
}

/// The customer's cards, one of them chosen: that one, or else the first.
pub(crate) fn card_choices(desk: &Desk, wallet: &Wallet, chosen: Option<&str>) -> Vec<CardChoice> {
    let chosen = chosen.filter(|id| wallet.method(id).is_ok());
    let first = wallet.methods.first().map(|method| method.value.id.as_str());
    let chosen = chosen.or(first);
    let cards = wallet.methods.iter().map(|method| {
        let (id, card) = (method.value.id.as_str(), &method.value.card);
        CardChoice {
            id: id.to_owned(),
            name: prices::card(card, desk.locale),
            expiry: expiry_text(card),
            mark: expiry_mark(card, wallet.now, desk.locale),
            ticked: chosen == Some(id),
        }
    });
    cards.collect()
}

/// The card that a form chose, where it is one of the customer's.
pub(crate) fn chosen(wallet: &Wallet, form: &Form) -> Option<PaymentMethodId> {
    wallet.method(form.text(METHOD)).ok().map(|method| method.value.id.clone())
}

/// Where another card is added, where the portal lets customers add one.
pub(crate) fn another_card(desk: &Desk) -> Option<Anchor> {
    let label = desk.say("paying-add-card");
    desk.allows(Feature::PaymentMethodAdd).then(|| Anchor { label, href: desk.path("/methods/add") })
}

/// Where it goes on from an invoice that needs nothing more: to its page, or home where
/// the portal shows no invoices.
pub(crate) fn page_of(desk: &Desk, id: &InvoiceId) -> String {
    if desk.allows(Feature::InvoiceHistory) { format!("/invoices/{id}") } else { "/home".to_owned() }
}

/// Why the newest payment of an invoice did not work, where it did not.
pub(crate) fn reason(desk: &Desk, owed: &Owed) -> Option<String> {
    let payment = &owed.payment.as_ref()?.value;
    let decline = payment.decline.as_ref().filter(|_| payment.state == PaymentState::Declined)?;
    Some(desk.say(refusals::decline_key(decline)))
}

/// The page on which a payment's customer proves itself, where it is to.
pub(crate) fn proof(owed: &Owed) -> Option<&Payment> {
    let payment = &owed.payment.as_ref()?.value;
    (payment.state == PaymentState::ActionRequired).then_some(payment)
}

/// Whether the gateway has not answered yet.
pub(crate) fn is_busy(owed: &Owed) -> bool {
    owed.payment.as_ref().is_some_and(|payment| payment.value.state == PaymentState::Processing)
}
