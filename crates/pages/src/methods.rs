//! A customer's payment methods: what they are, what each pays, and what can be
//! done about them.

pub mod choosing;
pub mod editing;
pub mod removing;

use askama::Template;
use billfold_app::visitors::Feature;
use billfold_app::wallets::{self, Plan, Wallet};
use billfold_domain::Refusal;
use billfold_domain::payment_methods::{Card, PaymentMethod};
use billfold_locales::{Arg, Locale};
use jiff::{SignedDuration, Timestamp};

use crate::answers::Problem;
use crate::desk::{Desk, Outcome};
use crate::plan_cards::{Mark, Tone};
use crate::prices;
use crate::views::{Anchor, Room};

/// How long before its end a card is said to expire soon, in days.
const WARNING_DAYS: i64 = 60;
/// The switches of which one opens the list.
pub(crate) const SWITCHES: [Feature; 3] =
    [Feature::PaymentMethodAdd, Feature::PaymentMethodUpdate, Feature::PaymentMethodDeactivate];

/// A card of the list.
#[derive(Clone, Debug)]
pub struct CardView {
    /// Its id, for the ids of the page.
    pub id: String,
    /// `Visa ending in 4242`.
    pub name: String,
    /// Whether it is the default, and whether it can still be used.
    pub marks: Vec<Mark>,
    /// When it expires.
    pub expiry: String,
    /// What it pays.
    pub pays: String,
    /// What can be done.
    pub actions: Vec<Anchor>,
}

/// The list.
#[derive(Debug, Template)]
#[template(path = "methods.html")]
pub struct MethodsPage {
    /// Around it.
    pub room: Room,
    /// The cards.
    pub cards: Vec<CardView>,
    /// That plans have nothing that pays them.
    pub unpaid: Option<String>,
    /// Where a card is added.
    pub add: Option<String>,
}

/// The list of payment methods.
///
/// # Errors
/// [`Problem::SwitchedOff`] where the portal lets customers do nothing about them.
pub async fn show(desk: Desk) -> Outcome {
    if !SWITCHES.iter().any(|feature| desk.allows(*feature)) {
        return Err(Problem::SwitchedOff);
    }
    let wallet = wallets::look(desk.app(), desk.caller()).await?;
    let cards = wallet.methods.iter().map(|method| card_view(&desk, &wallet, &method.value)).collect();
    let unpaid = wallet.plans.iter().filter(|plan| plan.paid_by.is_none());
    let unpaid = names_of(unpaid, desk.locale).map(|plans| desk.tell("methods-unpaid", &[("plans", Arg::from(plans))]));
    let add = desk.allows(Feature::PaymentMethodAdd).then(|| desk.path("/methods/add"));
    Ok(desk.page(&desk.say("methods-title"), |room| MethodsPage { room: home_above(&desk, room), cards, unpaid, add }))
}

fn card_view(desk: &Desk, wallet: &Wallet, method: &PaymentMethod) -> CardView {
    let locale = desk.locale;
    let mut marks = Vec::new();
    let is_default = wallet.default() == Some(&method.id);
    if is_default {
        marks.push(Mark { text: locale.say("methods-default-mark"), tone: Tone::Good });
    }
    marks.extend(expiry_mark(&method.card, wallet.now, locale));
    let expiry = [("date", Arg::from(expiry_text(&method.card)))];
    let pays = names_of(wallet.pays(&method.id), locale);
    CardView {
        id: method.id.to_string(),
        name: prices::card(&method.card, locale),
        marks,
        expiry: match method.card.is_expired(wallet.now) {
            true => locale.tell("methods-expired-since", &expiry),
            false => locale.tell("methods-expires", &expiry),
        },
        pays: pays.map_or_else(
            || locale.say("methods-pays-nothing"),
            |plans| locale.tell("methods-pays", &[("plans", Arg::from(plans))]),
        ),
        actions: actions(desk, wallet, method, is_default),
    }
}

fn actions(desk: &Desk, wallet: &Wallet, method: &PaymentMethod, is_default: bool) -> Vec<Anchor> {
    let updates = desk.allows(Feature::PaymentMethodUpdate);
    // What follows the default card is chosen with another card.
    let has_choice = wallet.plans.iter().any(|plan| !(is_default && plan.follows_default()));
    let way = |label: String, to: &str| Anchor { label, href: desk.path(&format!("/methods/{}/{to}", method.id)) };
    [
        (updates && !is_default).then(|| way(desk.say("methods-make-default"), "default")),
        (updates && has_choice).then(|| way(desk.say("methods-choose"), "plans")),
        updates.then(|| way(desk.say("methods-edit"), "edit")),
        (desk.allows(Feature::PaymentMethodDeactivate) && !desk.is_flow())
            .then(|| way(desk.say("methods-remove"), "remove")),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Whether a card expires soon, or has expired.
pub(crate) fn expiry_mark(card: &Card, now: Timestamp, locale: Locale) -> Option<Mark> {
    let soon = now.checked_add(SignedDuration::from_hours(WARNING_DAYS * 24)).unwrap_or(now);
    if card.is_expired(now) {
        Some(Mark { text: locale.say("methods-expired-mark"), tone: Tone::Bad })
    } else {
        card.is_expired(soon).then(|| Mark { text: locale.say("methods-soon-mark"), tone: Tone::Calm })
    }
}

/// `08/2030`.
pub(crate) fn expiry_text(card: &Card) -> String {
    format!("{:02}/{}", card.exp_month, card.exp_year)
}

/// The name of a plan: of its products.
pub(crate) fn plan_name(plan: &Plan, locale: Locale) -> String {
    if plan.names.is_empty() { locale.say("methods-a-plan") } else { locale.and_list(&plan.names) }
}

/// The names of plans; none for no plans.
pub(crate) fn names_of<'a>(plans: impl Iterator<Item = &'a Plan>, locale: Locale) -> Option<String> {
    let names: Vec<String> = plans.map(|plan| plan_name(plan, locale)).collect();
    (!names.is_empty()).then(|| locale.and_list(&names))
}

/// The name of one of the customer's cards.
pub(crate) fn card_name(wallet: &Wallet, id: &str, locale: Locale) -> Option<String> {
    let found = wallet.method(id).ok()?;
    Some(prices::card(&found.value.card, locale))
}

/// With the way back to the list.
pub(crate) fn list_above(desk: &Desk, room: Room) -> Room {
    let shown = SWITCHES.iter().any(|feature| desk.allows(*feature));
    if shown { room.below(desk.say("methods-title"), desk.path("/methods")) } else { home_above(desk, room) }
}

/// With the way back to the home page.
pub(crate) fn home_above(desk: &Desk, room: Room) -> Room {
    room.below(desk.say("home"), desk.path("/home"))
}

/// Whoever signed in some time ago shows again who it is, before it is asked to fill
/// anything in (QUALITY L-10).
///
/// # Errors
/// [`Refusal::ProofTooOld`].
pub(crate) fn require_fresh(desk: &Desk) -> Result<(), Problem> {
    if desk.visit().session.is_fresh(desk.app().now()) { Ok(()) } else { Err(Refusal::ProofTooOld.into()) }
}
