//! A plan as a card: what it is, what is next, what can be done about it.

use billfold_app::overview::{Expiry, Later, Plan, PlanItem, Reduction};
use billfold_app::visitors::Feature;
use billfold_domain::subscriptions::{Collection, Subscription, SubscriptionState};
use billfold_domain::{Obstacle, Refusal};
use billfold_locales::{Arg, Locale, key};
use jiff::Timestamp;

use crate::desk::Desk;
use crate::prices::{self, Day};
use crate::refusals;
use crate::views::Anchor;

/// How a state looks. It is said in words too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// All is well.
    Good,
    /// Something is to come.
    Calm,
    /// Something is wrong.
    Bad,
}

impl Tone {
    /// The class of the stylesheet.
    pub fn class(self) -> &'static str {
        match self {
            Self::Good => "good",
            Self::Calm => "calm",
            Self::Bad => "bad",
        }
    }
}

/// A state in a word or two.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// The words.
    pub text: String,
    /// How it looks.
    pub tone: Tone,
}

/// One thing that is paid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ItemRow {
    /// The product.
    pub name: String,
    /// How many, where it is not one.
    pub quantity: Option<String>,
    /// What it comes to.
    pub price: String,
}

/// Something that is known of a plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// What it is.
    pub label: String,
    /// An amount or a name.
    pub value: String,
    /// When.
    pub day: Option<Day>,
    /// More about it.
    pub more: Option<String>,
    /// A page with all of it.
    pub link: Option<Anchor>,
}

/// A sentence about a plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// The sentence.
    pub text: String,
    /// How it looks.
    pub tone: Tone,
}

/// The one thing that a block suggests.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Action {
    /// A verb.
    pub label: String,
    /// Where it leads, or is sent.
    pub href: String,
    /// Whether it is sent by a form.
    pub is_sent: bool,
}

/// A plan as a card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanCard {
    /// The id of its heading in the page.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// What a period comes to.
    pub price: Option<String>,
    /// Where it stands.
    pub mark: Mark,
    /// What is paid, where that is more than one of one thing.
    pub items: Vec<ItemRow>,
    /// What is known of it.
    pub facts: Vec<Fact>,
    /// What is to be said of it.
    pub notes: Vec<Note>,
    /// What it suggests.
    pub primary: Option<Action>,
    /// What else can be done.
    pub others: Vec<Action>,
}

/// A plan as a card, whose heading has this id in the page.
pub fn card(plan: &Plan, id: String, desk: &Desk, now: Timestamp) -> PlanCard {
    let locale = desk.locale;
    let actions = actions(plan, desk, now);
    let mut actions = actions.into_iter();
    PlanCard {
        id,
        name: name(&plan.items, desk),
        price: price(plan, locale),
        mark: mark(plan, locale, now),
        items: items(&plan.items, &plan.subscription.value, locale),
        facts: facts(plan, desk),
        notes: notes(plan, desk),
        primary: actions.next().flatten(),
        others: actions.flatten().collect(),
    }
}

/// What a plan is called: its products.
pub fn name(items: &[PlanItem], desk: &Desk) -> String {
    let names: Vec<String> = items.iter().map(|item| item.name.clone()).filter(|name| !name.is_empty()).collect();
    if names.is_empty() { desk.say("plan-nameless") } else { desk.locale.and_list(&names) }
}

fn is_metered(item: &PlanItem) -> bool {
    item.price.as_ref().is_some_and(billfold_domain::catalogue::Price::is_metered)
}

/// Whether something of it depends on how much is used.
pub fn depends_on_use(items: &[PlanItem]) -> bool {
    items.iter().any(is_metered)
}

/// What a whole period comes to, where that is known beforehand.
fn price(plan: &Plan, locale: Locale) -> Option<String> {
    let of = &plan.subscription.value;
    if plan.items.iter().all(is_metered) {
        return plan.items.first().map(|item| prices::of_item(item, of.currency, of.every, locale));
    }
    Some(prices::per(plan.total_minor, of.currency, of.every, locale))
}

fn items(of: &[PlanItem], subscription: &Subscription, locale: Locale) -> Vec<ItemRow> {
    let plain = of.len() == 1 && of.iter().all(|item| item.quantity == 1);
    if plain {
        return Vec::new();
    }
    let row = |item: &PlanItem| ItemRow {
        name: item.name.clone(),
        quantity: (!is_metered(item))
            .then(|| locale.tell("plan-quantity", &[("quantity", Arg::from(locale.number(item.quantity)))])),
        price: prices::of_item(item, subscription.currency, subscription.every, locale),
    };
    of.iter().map(row).collect()
}

/// Where a plan stands: the one thing that a customer must know first.
fn mark(plan: &Plan, locale: Locale, now: Timestamp) -> Mark {
    let of = &plan.subscription.value;
    let dated = |key: &str, at: Timestamp| locale.tell(key, &[("date", Arg::from(locale.date(at)))]);
    let calm = |text| Mark { text, tone: Tone::Calm };
    let bad = |text| Mark { text, tone: Tone::Bad };
    match of.state {
        SubscriptionState::Ended | SubscriptionState::IncompleteExpired => match plan.ends {
            Some(at) => calm(dated(key!("plan-ended-on"), at)),
            None => calm(locale.say("plan-ended")),
        },
        SubscriptionState::Incomplete => bad(locale.say("plan-incomplete")),
        SubscriptionState::PastDue => bad(locale.say("plan-past-due")),
        SubscriptionState::Unpaid => bad(locale.say("plan-unpaid")),
        SubscriptionState::Paused => bad(locale.say("plan-on-hold")),
        SubscriptionState::Trialing | SubscriptionState::Active => {
            let pause = of.pause.as_ref().filter(|pause| pause.resumes.is_none_or(|resumes| now < resumes));
            match (pause, plan.ends, of.trial.filter(|_| of.state == SubscriptionState::Trialing)) {
                (_, Some(at), _) => calm(dated(key!("plan-ends-on"), at)),
                (Some(pause), None, _) if pause.starts > now => calm(dated(key!("plan-pauses-on"), pause.starts)),
                (Some(pause), None, _) => match pause.resumes {
                    Some(at) => calm(dated(key!("plan-paused-until"), at)),
                    None => calm(locale.say("plan-paused")),
                },
                (None, None, Some(trial)) => calm(dated(key!("plan-trial-until"), trial.end)),
                (None, None, None) => Mark { text: locale.say("plan-active"), tone: Tone::Good },
            }
        }
    }
}

fn facts(plan: &Plan, desk: &Desk) -> Vec<Fact> {
    let mut facts = Vec::new();
    facts.extend(next_fact(plan, desk));
    facts.extend(plan.reductions.iter().map(|one| reduction_fact(one, desk)));
    facts.extend(plan.later.as_ref().map(|later| later_fact(plan, later, desk)));
    facts.extend(method_fact(plan, desk));
    facts
}

/// The next payment: the exact amount, and when.
fn next_fact(plan: &Plan, desk: &Desk) -> Option<Fact> {
    let locale = desk.locale;
    let next = plan.next.as_ref().filter(|next| next.is_collected)?;
    let is_sent = plan.subscription.value.collection == Collection::SendInvoice;
    let metered = depends_on_use(&plan.items);
    let due = next.invoice.due.filter(|_| is_sent);
    let more = match (metered, due) {
        (true, _) => Some(locale.say("plan-next-plus-use")),
        (false, Some(due)) => Some(locale.tell("plan-next-due", &[("date", Arg::from(locale.date(due)))])),
        (false, None) => None,
    };
    let id = plan.subscription.value.id.as_str();
    Some(Fact {
        label: if is_sent { locale.say("plan-next-invoice") } else { locale.say("plan-next-payment") },
        value: locale.money(next.invoice.due_minor(), next.invoice.currency),
        day: Some(Day::of(next.at, locale)),
        more,
        link: desk.allows(Feature::InvoiceHistory).then(|| Anchor {
            label: locale.say("plan-next-lines"),
            href: desk.path(&format!("/plans/{id}/upcoming")),
        }),
    })
}

fn reduction_fact(one: &Reduction, desk: &Desk) -> Fact {
    let locale = desk.locale;
    Fact {
        label: locale.say("plan-discount"),
        value: prices::coupon(&one.coupon, locale),
        day: None,
        more: one.discount.end.map(|end| locale.tell("plan-discount-until", &[("date", Arg::from(locale.date(end)))])),
        link: None,
    }
}

fn later_fact(plan: &Plan, later: &Later, desk: &Desk) -> Fact {
    let locale = desk.locale;
    let currency = plan.subscription.value.currency;
    Fact {
        label: locale.say("plan-later"),
        value: name(&later.items, desk),
        day: Some(Day::of(later.at, locale)),
        more: Some(prices::per(later.total_minor, currency, later.every, locale)),
        link: None,
    }
}

fn method_fact(plan: &Plan, desk: &Desk) -> Option<Fact> {
    let locale = desk.locale;
    let of = &plan.subscription.value;
    if of.is_over() {
        return None;
    }
    let label = locale.say("plan-paid-with");
    if of.collection == Collection::SendInvoice {
        let value = locale.say("plan-paid-by-invoice");
        return Some(Fact { label, value, day: None, more: None, link: None });
    }
    let change = desk
        .allows(Feature::PaymentMethodUpdate)
        .then(|| Anchor { label: locale.say("plan-paid-with-change"), href: desk.path("/methods") });
    Some(match &plan.pays_with {
        None => Fact { label, value: locale.say("plan-no-method"), day: None, more: None, link: None },
        Some(pays) => Fact {
            label,
            value: prices::card(&pays.method.card, locale),
            day: None,
            more: (!pays.is_own).then(|| locale.say("plan-paid-with-default")),
            link: change,
        },
    })
}

/// What must be said in a sentence: warnings, and why something cannot be done.
fn notes(plan: &Plan, desk: &Desk) -> Vec<Note> {
    let locale = desk.locale;
    let of = &plan.subscription.value;
    let mut notes = Vec::new();
    let mut say = |tone, text: String| notes.push(Note { text, tone });
    if of.is_over() {
        return notes;
    }
    match plan.pays_with.as_ref().map(|pays| pays.expiry) {
        Some(Expiry::Expired) => say(Tone::Bad, locale.say("plan-card-expired")),
        Some(Expiry::BeforeNextCharge) => say(Tone::Bad, locale.say("plan-card-expires")),
        Some(Expiry::Good) => {}
        None if plan.lacks_method() && plan.ends.is_none() => say(Tone::Bad, locale.say("plan-needs-method")),
        None => {}
    }
    if let Some(at) = plan.ends {
        let date = Arg::from(locale.date(at));
        say(Tone::Calm, locale.tell("plan-until-end", &[("date", date)]));
    }
    if of.pause.as_ref().is_some_and(|pause| pause.begun) && plan.ends.is_none() {
        say(Tone::Calm, locale.say("plan-paused-note"));
    }
    if desk.allows(Feature::PlanChange) && plan.ends.is_none() {
        let said = match plan.obstacle {
            // The state has a mark of its own, and its own way out.
            None | Some(Obstacle::SubscriptionOver | Obstacle::SubscriptionPaused) => None,
            Some(obstacle) => Some(refusals::say(&Refusal::StateForbids(obstacle), locale, desk.organization())),
        };
        if let Some(text) = said {
            say(Tone::Calm, text);
        }
    }
    notes
}

/// What can be done about a plan; the first is what its card suggests, none where it
/// suggests nothing.
fn actions(plan: &Plan, desk: &Desk, now: Timestamp) -> Vec<Option<Action>> {
    let of = &plan.subscription.value;
    let at = |path: &str| desk.path(&format!("/plans/{}/{path}", of.id.as_str()));
    let lead = |label: String, href: String| Some(Action { label, href, is_sent: false });
    let send = |label: String, href: String| Some(Action { label, href, is_sent: true });
    let (cancels, pauses, changes) =
        (desk.allows(Feature::Cancel), desk.allows(Feature::Pause), desk.allows(Feature::PlanChange));
    if of.is_over() {
        let back = lead(desk.say("plan-reactivate"), at("reactivate"));
        return vec![back.filter(|_| cancels)];
    }
    let is_paused = of.pause.as_ref().is_some_and(|pause| pause.resumes.is_none_or(|resumes| now < resumes));
    let is_ending = of.cancel.is_some();
    let undo = plan.later.as_ref().filter(|later| later.is_single);
    let keep = send(desk.say("plan-keep"), at("keep")).filter(|_| cancels && is_ending);
    // What stood still since its trial goes on as soon as there is something to pay with.
    let is_on_hold = of.state == SubscriptionState::Paused && !plan.lacks_method();
    let resume =
        lead(desk.say("plan-resume"), at("resume")).filter(|_| pauses && (is_paused || is_on_hold) && !is_ending);
    let unschedule = send(desk.say("plan-unschedule"), at("unschedule")).filter(|_| changes && undo.is_some());
    let add = lead(desk.say("plan-add-method"), desk.path("/methods/add"))
        .filter(|_| plan.lacks_method() && desk.allows(Feature::PaymentMethodAdd) && !is_ending);
    let change =
        lead(desk.say("plan-change"), at("change")).filter(|_| changes && !is_ending && plan.obstacle.is_none());
    let pause =
        lead(desk.say("plan-pause"), at("pause")).filter(|_| pauses && !is_paused && !is_ending && may_pause(of));
    let cancel = lead(desk.say("plan-cancel"), at("cancel")).filter(|_| cancels && !is_ending);
    let address = lead(desk.say("plan-address"), at("address")).filter(|_| desk.allows(Feature::OrderAddress));
    let mut found = vec![add, keep, resume, unschedule, change];
    found.retain(Option::is_some);
    let primary = if found.is_empty() { None } else { found.remove(0) };
    let mut all = vec![primary];
    all.extend(found);
    all.extend([pause, address, cancel]);
    all
}

/// Whether a plan is in a state that can be paused.
fn may_pause(of: &Subscription) -> bool {
    matches!(of.state, SubscriptionState::Active | SubscriptionState::Trialing)
}
