//! The home page of a signed-in customer, and signing out.

use askama::Template;
use axum::http::header::{HeaderName, SET_COOKIE};
use billfold_app::overview::{self, Expiry, Overview, Plan};
use billfold_app::sessions;
use billfold_app::visitors::Feature;
use billfold_domain::customers::Customer;
use billfold_domain::features::CustomerDetail;
use billfold_domain::ids::SubscriptionId;
use billfold_domain::payment_methods::PaymentMethod;
use billfold_locales::Arg;
use url::form_urlencoded;

use crate::answers::put;
use crate::brands;
use crate::desk::{Desk, Outcome};
use crate::forms::Form;
use crate::owed::{self, OwedBlock};
use crate::plan_cards::{self, Action, PlanCard};
use crate::prices;
use crate::rows::details;
use crate::sheets::{self, InvoiceRow};
use crate::views::{Anchor, Contact, Room, Row};

/// What a browser forgets at sign-out: the keys of the session, and whatever a
/// later page may keep.
pub(crate) const FORGET: &str = "\"cookies\",\"storage\"";
/// In the query: behind which plan a page goes on.
const AFTER: &str = "after";
pub(crate) const CLEAR_SITE_DATA: HeaderName = HeaderName::from_static("clear-site-data");

/// How the customer pays.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MethodsBlock {
    /// What it pays with unless something else is named.
    pub default: Option<String>,
    /// What else there is.
    pub more: Option<String>,
    /// Whether it is not good any more.
    pub warning: Option<String>,
    /// What the block suggests.
    pub primary: Option<Action>,
    /// What else can be done.
    pub other: Option<Anchor>,
}

/// Billing details.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DetailsBlock {
    /// The details that the portal opens.
    pub rows: Vec<Row>,
    /// Where they are changed.
    pub change: String,
}

/// The newest invoices.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvoicesBlock {
    /// The invoices.
    pub rows: Vec<InvoiceRow>,
    /// Where all of them are.
    pub all: Option<String>,
}

/// The home page of a signed-in customer.
#[derive(Debug, Template)]
#[template(path = "home.html")]
pub struct HomePage {
    /// Around it.
    pub room: Room,
    /// The greeting.
    pub hello: String,
    /// Who is signed in, unless the greeting said so.
    pub signed_in_as: Option<String>,
    /// What is to be paid.
    pub owed: Option<OwedBlock>,
    /// The running plans.
    pub plans: Vec<PlanCard>,
    /// Where there are more of them.
    pub more_plans: Option<String>,
    /// Plans that have ended.
    pub ended: Vec<PlanCard>,
    /// What is left of the customer's money, or will be added.
    pub balance: Option<String>,
    /// How the customer pays.
    pub methods: Option<MethodsBlock>,
    /// Billing details; none when the portal shows none.
    pub details: Option<DetailsBlock>,
    /// The newest invoices; none when the portal shows none.
    pub invoices: Option<InvoicesBlock>,
    /// Further pages.
    pub further: Vec<Anchor>,
    /// How to reach the merchant.
    pub contact: Option<Contact>,
}

/// The home page.
///
/// # Errors
/// A fault of the database.
pub async fn show(desk: Desk) -> Outcome {
    let after = desk.query(AFTER).map(SubscriptionId::stored);
    let all = overview::show(desk.app(), desk.caller(), after.as_ref()).await?;
    Ok(desk.page(&desk.say("billing"), |room| page(&desk, &all, room)))
}

fn page(desk: &Desk, all: &Overview, room: Room) -> HomePage {
    let locale = desk.locale;
    let customer = desk.customer();
    let (name, email) = (customer.name.as_deref(), customer.email.as_deref());
    let way = |label: String, path: &str| Anchor { label, href: desk.path(path) };
    let cards = |plans: &[Plan], name: &str| -> Vec<PlanCard> {
        let card = |(place, plan)| plan_cards::card(plan, format!("{name}-{place}"), desk, all.now);
        plans.iter().enumerate().map(card).collect()
    };
    HomePage {
        hello: name.or(email).map_or_else(|| room.say("hello-nobody"), |who| room.tell("hello", "name", who)),
        signed_in_as: name.and(email).map(|email| room.tell("signed-in-as", "email", email)),
        owed: owed::block(desk, all),
        plans: cards(&all.plans, "plan"),
        more_plans: more_plans(desk, all),
        ended: cards(&all.ended, "ended"),
        balance: balance(desk, customer),
        methods: methods(desk, all),
        details: opened(desk, all),
        invoices: desk.allows(Feature::InvoiceHistory).then(|| InvoicesBlock {
            rows: all
                .invoices
                .iter()
                .map(|invoice| sheets::row(invoice, |below| desk.path(below), all.now, locale))
                .collect(),
            all: (!all.invoices.is_empty()).then(|| desk.path("/invoices")),
        }),
        further: [
            Some(way(locale.say("home-sessions"), "/sessions")),
            desk.allows(Feature::PasswordLogin).then(|| way(locale.say("home-password"), "/password")),
            Some(way(locale.say("home-privacy"), "/privacy")),
        ]
        .into_iter()
        .flatten()
        .collect(),
        contact: brands::contact(&desk.visit().public, locale),
        room,
    }
}

/// Where the plans go on that this page has no room for.
fn more_plans(desk: &Desk, all: &Overview) -> Option<String> {
    let last = all.plans.last().filter(|_| all.has_more_plans)?;
    let mut query = form_urlencoded::Serializer::new(String::new());
    query.append_pair(AFTER, last.subscription.value.id.as_str());
    Some(format!("{}?{}", desk.path("/home"), query.finish()))
}

/// What the customer has to its credit, or what will be added to its next invoice.
fn balance(desk: &Desk, customer: &Customer) -> Option<String> {
    let currency = customer.currency?;
    let minor = customer.balance_minor;
    let amount = ("amount", Arg::from(desk.locale.money(minor.saturating_abs(), currency)));
    match minor.signum() {
        -1 => Some(desk.tell("home-credit", &[amount])),
        1 => Some(desk.tell("home-debt", &[amount])),
        _ => None,
    }
}

/// How the customer pays, where its portal lets it do anything about that.
fn methods(desk: &Desk, all: &Overview) -> Option<MethodsBlock> {
    let adds = desk.allows(Feature::PaymentMethodAdd);
    let manages = desk.allows(Feature::PaymentMethodUpdate) || desk.allows(Feature::PaymentMethodDeactivate);
    if !adds && !manages {
        return None;
    }
    let is_default = |method: &&PaymentMethod| desk.customer().payment_method.as_ref() == Some(&method.id);
    let default = all.methods.iter().find(is_default);
    let others = u64::try_from(all.methods.len()).unwrap_or(u64::MAX) - u64::from(default.is_some());
    let expired = default.is_some_and(|method| method.card.is_expired(all.now));
    let expires = all.plans.iter().filter_map(|plan| plan.pays_with.as_ref()).any(|pays| {
        pays.expiry == Expiry::BeforeNextCharge && default.is_some_and(|method| pays.method.id == method.id)
    });
    let add = Action { label: desk.say("plan-add-method"), href: desk.path("/methods/add"), is_sent: false };
    let is_empty = all.methods.is_empty();
    Some(MethodsBlock {
        default: default.map(|method| prices::card(&method.card, desk.locale)),
        more: (others > 0).then(|| match default {
            Some(_) => desk.tell("home-methods-more", &[("count", Arg::from(others))]),
            None => desk.tell("home-methods-no-default", &[("count", Arg::from(others))]),
        }),
        warning: match (expired, expires) {
            (true, _) => Some(desk.say("plan-card-expired")),
            (false, true) => Some(desk.say("plan-card-expires")),
            (false, false) => None,
        },
        primary: Some(add).filter(|_| adds && is_empty),
        other: (!is_empty).then(|| Anchor { label: desk.say("home-methods-manage"), href: desk.path("/methods") }),
    })
}

/// The details that the portal opens to change.
fn opened(desk: &Desk, all: &Overview) -> Option<DetailsBlock> {
    let update = &desk.features().customer_update;
    if !update.enabled || update.allowed.is_empty() {
        return None;
    }
    let mut rows = details(desk.features(), desk.customer(), desk.locale);
    if update.allowed.contains(&CustomerDetail::TaxId) {
        let lines = all.tax_ids.iter().map(|(_, value)| value.clone()).collect();
        rows.push(Row { label: desk.say("home-tax-ids"), lines });
    }
    Some(DetailsBlock { rows, change: desk.path("/details") })
}

/// Signs out: the session ends on the server, and the browser is told to forget.
///
/// # Errors
/// A fault of the database.
pub async fn sign_out(desk: Desk, _form: Form) -> Outcome {
    sessions::end(desk.app(), desk.visit()).await?;
    let mut response = desk.to("/signed-out");
    put(&mut response, SET_COOKIE, &desk.session_cookie().clear());
    put(&mut response, CLEAR_SITE_DATA, FORGET);
    Ok(response)
}
