//! Quotes: what a customer accepts is what it was told, or nothing happens.

use std::sync::Arc;

use billfold_app::portals::{self, Target};
use billfold_app::quotes::{self, Answered, Asked, WantedItem};
use billfold_app::sessions::{self, NewSession};
use billfold_app::subscriptions;
use billfold_app::testing::TestApp;
use billfold_app::{Caller, Precondition, Role, Scroll, Write, customers, events, jobs, prices};
use billfold_domain::catalogue::PriceChanges;
use billfold_domain::customers::CustomerChanges;
use billfold_domain::features::Proration;
use billfold_domain::ids::{CustomerId, IdStyle, Noun, PriceId, QuoteId};
use billfold_domain::portal_changes::{FeatureChanges, PortalChanges};
use billfold_domain::quotes::{MAX_OPEN_QUOTES, Quote, QuoteKind, QuoteState};
use billfold_domain::subscriptions::cancellation::When;
use billfold_domain::subscriptions::{Subscription, SubscriptionState};
use billfold_domain::{Change as Said, Obstacle, Refusal};

use crate::choices::offer;
use crate::world::{World, at, day, fresh, refused, world};

/// A customer's only plan changes to so many of another price.
fn change(subscription: &Subscription, price: &PriceId, quantity: u64) -> Asked {
    let item = WantedItem { item: Some(subscription.items[0].id.clone()), price: price.clone(), quantity };
    Asked::Change { subscription: subscription.id.clone(), items: vec![item], at_period_end: false }
}

async fn made(world: &World, by: &Caller, asked: Asked) -> Quote {
    fresh(quotes::create(&world.test.app, by, asked, Write::plain()).await).quote.value
}

async fn state(world: &World, by: &Caller, id: &QuoteId) -> QuoteState {
    quotes::get(&world.test.app, by, id).await.unwrap().quote.value.state
}

/// What was told of quotes, oldest first.
async fn told(world: &World) -> Vec<&'static str> {
    let scroll = Scroll { limit: 1_000, ..Scroll::default() };
    let found = events::scroll(&world.test.app, &world.caller, scroll).await.unwrap().items;
    let kinds = found.iter().rev().map(|told| told.value.event.kind.word());
    kinds.filter(|kind| kind.starts_with("quote.")).collect()
}

async fn session(world: &World, customer: CustomerId) -> sessions::Created {
    let new = NewSession { customer, portal: None, return_url: None, locale: None, flow: None, after_expiration: None };
    fresh(sessions::create(&world.test.app, &world.caller, new, Write::plain()).await)
}

/// A customer who is signed in to the default portal.
async fn visitor(world: &World, customer: CustomerId) -> Caller {
    let opened = sessions::open(&world.test.app, &session(world, customer.clone()).await.token).await.unwrap();
    let actor = opened.session.id.as_str().to_owned();
    Caller { role: Role::Customer(customer), actor, ..world.caller.clone() }
}

/// Switches features of the default portal.
async fn switch(world: &World, features: FeatureChanges) {
    let id = session(world, world.customer.clone()).await.portal.value.id;
    let changes = PortalChanges { features, ..PortalChanges::default() };
    let draft: portals::Draft = Arc::new(move |_| changes.clone());
    fresh(portals::save(&world.test.app, &world.caller, Target::Existing(id), draft, Write::plain()).await);
}

/// Puts a price on sale, or takes it off.
async fn sell(world: &World, price: &PriceId, active: bool) {
    let changes = PriceChanges { active: Said::Set(active), ..PriceChanges::default() };
    fresh(prices::update(&world.test.app, &world.caller, price, (changes, false), Write::plain()).await);
}

fn forbids(obstacle: Obstacle) -> Refusal {
    Refusal::StateForbids(obstacle)
}

pub(crate) async fn what_is_accepted_is_what_was_quoted_and_what_a_change_would_cost(test: TestApp) {
    let world = world(test).await;
    let app = world.test.app.clone();
    let gold = world.create(world.order(&world.gold)).await.subscription.value;
    let customer = visitor(&world, world.customer.clone()).await;
    let up = || change(&gold, &world.platinum, 1);
    let asked = |by: &Caller| {
        let (app, by, asked) = (app.clone(), by.clone(), up());
        async move { quotes::create(&app, &by, asked, Write::plain()).await }
    };
    assert_eq!(refused(asked(&customer).await), Refusal::SwitchedOff);
    assert_eq!(refused(asked(&world.caller).await), Refusal::Forbidden);
    offer(&world, &[&world.gold, &world.platinum], FeatureChanges::default()).await;
    world.until(day("2026-11-16")).await;
    let before = world.get(&gold.id).await;
    let draft = quotes::preview(&app, &customer, up()).await.unwrap();
    assert_eq!((draft.state, draft.issued, draft.expires), (QuoteState::Draft, None, None));
    assert_eq!(refused(quotes::get(&app, &customer, &draft.id).await), Refusal::NotFound(Noun::Quote));
    let quote = made(&world, &customer, up()).await;
    assert_eq!(world.get(&gold.id).await, before, "a quote changes nothing");
    assert_eq!((quote.kind, quote.state, quote.quoted.clone()), (QuoteKind::Change, QuoteState::Issued, draft.quoted));
    // Half of 10.00 back and half of 20.00, then 20.00 a month. It depends on the moment.
    let lines: Vec<i64> = quote.quoted.lines.iter().map(|line| line.amount_minor).collect();
    assert_eq!((lines, quote.quoted.due_minor), (vec![-500, 1_000], 500));
    assert_eq!(quote.quoted.recurring.unwrap().total_minor(), 2_000);
    assert_eq!(quote.expires, Some(at("2026-11-16T00:30:00Z")));
    world.until(at("2026-11-16T00:10:00Z")).await;
    let Answered { quote: accepted, invoice } = fresh(quotes::accept(&app, &customer, &quote.id, Write::plain()).await);
    let invoice = invoice.unwrap().value;
    assert_eq!((invoice.paid_minor, invoice.quote.as_ref()), (500, Some(&quote.id)));
    assert_eq!((accepted.value.state, accepted.value.invoice), (QuoteState::Accepted, Some(invoice.id)));
    assert_eq!(accepted.value.accepted, Some(at("2026-11-16T00:10:00Z")));
    assert_eq!(world.get(&gold.id).await.items[0].price, world.platinum);
    let again = quotes::accept(&app, &customer, &quote.id, Write::plain()).await;
    assert_eq!(refused(again), forbids(Obstacle::QuoteAccepted));
    let rejected = quotes::reject(&app, &customer, &quote.id, Write::plain()).await;
    assert_eq!(refused(rejected), forbids(Obstacle::QuoteAccepted));
    assert_eq!(world.invoices().await.len(), 2);
    assert_eq!(told(&world).await, ["quote.created", "quote.issued", "quote.accepted"]);
}

pub(crate) async fn a_quote_that_would_come_to_something_else_is_not_accepted(test: TestApp) {
    let world = world(test).await;
    let app = world.test.app.clone();
    let gold = world.create(world.order(&world.gold)).await.subscription.value;
    let none = FeatureChanges { plan_proration: Said::Set(Proration::None), ..FeatureChanges::default() };
    // The list of what is offered sets the proration too: it is switched after it.
    offer(&world, &[&world.gold, &world.platinum], FeatureChanges::default()).await;
    switch(&world, none).await;
    let customer = visitor(&world, world.customer.clone()).await;
    let quote = made(&world, &customer, change(&gold, &world.platinum, 1)).await;
    assert_eq!(
        (quote.quoted.lines.len(), quote.expires),
        (0, Some(day("2026-12-01"))),
        "its period ends before a month"
    );
    // The merchant settles unused time from now on.
    switch(&world, FeatureChanges { plan_proration: Said::Set(Proration::AlwaysInvoice), ..FeatureChanges::default() })
        .await;
    world.until(day("2026-11-11")).await;
    let before = (world.get(&gold.id).await, world.invoices().await.len());
    let accept = || quotes::accept(&app, &customer, &quote.id, Write::plain());
    assert_eq!(refused(accept().await), forbids(Obstacle::QuoteOutdated));
    switch(&world, FeatureChanges { plan_proration: Said::Set(Proration::None), ..FeatureChanges::default() }).await;
    // What was for sale is no longer.
    sell(&world, &world.platinum, false).await;
    assert_eq!(refused(accept().await), forbids(Obstacle::QuoteOutdated));
    sell(&world, &world.platinum, true).await;
    // The portal no longer lets its customers do it; they can still say no.
    switch(&world, FeatureChanges { plan_change: Said::Set(false), ..FeatureChanges::default() }).await;
    assert_eq!(refused(accept().await), Refusal::SwitchedOff);
    switch(&world, FeatureChanges { plan_change: Said::Set(true), ..FeatureChanges::default() }).await;
    let stale = Write::when(Precondition::Match(vec![1]));
    assert_eq!(refused(quotes::accept(&app, &customer, &quote.id, stale).await), Refusal::PreconditionFailed);
    assert_eq!((world.get(&gold.id).await, world.invoices().await.len()), before, "nothing has changed");
    assert_eq!(state(&world, &customer, &quote.id).await, QuoteState::Issued);
    // As it was again, it holds.
    fresh(accept().await);
    assert_eq!(world.get(&gold.id).await.items[0].price, world.platinum);
}

pub(crate) async fn a_quote_ends_with_its_deadline_and_is_told_of_once(test: TestApp) {
    let world = world(test).await;
    let app = world.test.app.clone();
    let gold = world.create(world.order(&world.gold)).await.subscription.value;
    offer(&world, &[&world.gold, &world.platinum], FeatureChanges::default()).await;
    let customer = visitor(&world, world.customer.clone()).await;
    world.until(day("2026-11-16")).await;
    let quote = made(&world, &customer, change(&gold, &world.platinum, 1)).await;
    world.until(at("2026-11-16T00:29:59Z")).await;
    assert_eq!(state(&world, &customer, &quote.id).await, QuoteState::Issued);
    world.until(at("2026-11-16T00:30:00Z")).await;
    assert_eq!(state(&world, &customer, &quote.id).await, QuoteState::Expired);
    let late = quotes::accept(&app, &customer, &quote.id, Write::plain()).await;
    assert_eq!(refused(late), forbids(Obstacle::QuoteExpired));
    let late = quotes::reject(&app, &customer, &quote.id, Write::plain()).await;
    assert_eq!(refused(late), forbids(Obstacle::QuoteExpired));
    world.until(day("2026-11-20")).await;
    assert_eq!(told(&world).await, ["quote.created", "quote.issued", "quote.expired"]);
    assert_eq!(world.get(&gold.id).await.items, gold.items);
}

pub(crate) async fn what_waits_for_the_end_of_the_period_is_quoted_and_waits(test: TestApp) {
    let world = world(test).await;
    let app = world.test.app.clone();
    let platinum = world.create(world.order(&world.platinum)).await.subscription.value;
    offer(&world, &[&world.gold, &world.platinum], FeatureChanges::default()).await;
    let customer = visitor(&world, world.customer.clone()).await;
    let quote = made(&world, &customer, change(&platinum, &world.gold, 1)).await;
    let quoted = &quote.quoted;
    assert_eq!((quoted.due_minor, quoted.lines.len(), quoted.waits_until), (0, 0, Some(day("2026-12-01"))));
    assert_eq!(quoted.recurring.unwrap().total_minor(), 1_000);
    world.until(day("2026-11-20")).await;
    let accepted = fresh(quotes::accept(&app, &customer, &quote.id, Write::plain()).await);
    assert!(accepted.invoice.is_none());
    assert_eq!(world.get(&platinum.id).await.items[0].price, world.platinum);
    world.until(at("2026-12-01T02:00:00Z")).await;
    assert_eq!(world.get(&platinum.id).await.items[0].price, world.gold);
    // A customer can wait of its own will.
    let Asked::Change { subscription, items, .. } = change(&world.get(&platinum.id).await, &world.platinum, 2) else {
        panic!("a change")
    };
    let later = made(&world, &customer, Asked::Change { subscription, items, at_period_end: true }).await;
    assert_eq!((later.quoted.due_minor, later.quoted.waits_until), (0, Some(day("2027-01-01"))));
}

pub(crate) async fn a_return_is_quoted_and_begins_when_it_is_accepted(test: TestApp) {
    let world = world(test).await;
    let app = world.test.app.clone();
    let gold = world.create(world.order(&world.gold)).await.subscription.value;
    let customer = visitor(&world, world.customer.clone()).await;
    let back = || Asked::Reactivation(gold.id.clone());
    let runs = quotes::create(&app, &customer, back(), Write::plain()).await;
    assert_eq!(refused(runs), forbids(Obstacle::SubscriptionRuns));
    // What is only going to end is kept from it, for nothing.
    world.cancel(&gold.id, When::AtPeriodEnd).await;
    let stays = made(&world, &customer, back()).await;
    assert_eq!(
        (stays.kind, stays.quoted.due_minor, stays.expires),
        (QuoteKind::Reactivation, 0, Some(day("2026-12-01")))
    );
    fresh(quotes::accept(&app, &customer, &stays.id, Write::plain()).await);
    assert_eq!(world.get(&gold.id).await.cancel, None);
    world.cancel(&gold.id, When::Now).await;
    let quote = made(&world, &customer, back()).await;
    assert_eq!(
        (quote.quoted.due_minor, quote.expires),
        (1_000, Some(day("2026-12-01"))),
        "a month, whatever has ended"
    );
    world.until(day("2026-11-20")).await;
    let accepted = fresh(quotes::accept(&app, &customer, &quote.id, Write::plain()).await);
    assert_eq!(accepted.invoice.unwrap().value.paid_minor, 1_000);
    let now = world.get(&gold.id).await;
    assert_eq!((now.state, now.period.start), (SubscriptionState::Active, day("2026-11-20")));
    // Another quote of before finds that it runs.
    let again = quotes::create(&app, &customer, back(), Write::plain()).await;
    assert_eq!(refused(again), forbids(Obstacle::SubscriptionRuns));
}

pub(crate) async fn of_several_quotes_one_is_accepted_and_the_others_are_called_off(test: TestApp) {
    let world = world(test).await;
    let app = world.test.app.clone();
    let gold = world.create(world.order(&world.gold)).await.subscription.value;
    offer(&world, &[&world.gold, &world.platinum], FeatureChanges::default()).await;
    let customer = visitor(&world, world.customer.clone()).await;
    let first = made(&world, &customer, change(&gold, &world.platinum, 1)).await;
    let second = made(&world, &customer, change(&gold, &world.platinum, 2)).await;
    let third = made(&world, &customer, change(&gold, &world.platinum, 3)).await;
    fresh(quotes::reject(&app, &customer, &third.id, Write::plain()).await);
    // Pressed twice at once: one effect.
    let press = || quotes::accept(&app, &customer, &second.id, Write::plain());
    let (one, other) = tokio::join!(press(), press());
    let went: Vec<bool> = vec![one.is_ok(), other.is_ok()];
    assert_eq!(went.iter().filter(|went| **went).count(), 1, "{went:?}");
    let lost = if one.is_ok() { other } else { one };
    assert_eq!(refused(lost), forbids(Obstacle::QuoteAccepted));
    assert_eq!(world.get(&gold.id).await.items[0].quantity, 2);
    let states = [&first, &second, &third].map(|quote| quote.id.clone());
    let mut found = Vec::new();
    for id in &states {
        found.push(state(&world, &customer, id).await);
    }
    assert_eq!(found, [QuoteState::Canceled, QuoteState::Accepted, QuoteState::Rejected]);
    let late = quotes::accept(&app, &customer, &first.id, Write::plain()).await;
    assert_eq!(refused(late), forbids(Obstacle::QuoteCanceled));
    let late = quotes::accept(&app, &customer, &third.id, Write::plain()).await;
    assert_eq!(refused(late), forbids(Obstacle::QuoteRejected));
    // No deadline of theirs is left, and nobody is told of more.
    world.until(day("2026-11-20")).await;
    let mut news = told(&world).await;
    news.retain(|kind| !["quote.created", "quote.issued"].contains(kind));
    news.sort_unstable();
    assert_eq!(news, ["quote.accepted", "quote.canceled", "quote.rejected"]);
}

pub(crate) async fn quotes_are_their_customers_alone_and_not_without_number(test: TestApp) {
    let world = world(test).await;
    let app = world.test.app.clone();
    let gold = world.create(world.order(&world.gold)).await.subscription.value;
    offer(&world, &[&world.gold, &world.platinum], FeatureChanges::default()).await;
    let customer = visitor(&world, world.customer.clone()).await;
    let quote = made(&world, &customer, change(&gold, &world.platinum, 1)).await;
    let changes = CustomerChanges::default();
    let other =
        customers::NewCustomer { style: IdStyle::Base62, changes, clock: None, pays_with: None, tax_ids: Vec::new() };
    let other = fresh(customers::make(&app, &world.caller, other, Write::plain()).await).value.id;
    let stranger = visitor(&world, other).await;
    let missing = Refusal::NotFound(Noun::Quote);
    assert_eq!(refused(quotes::get(&app, &stranger, &quote.id).await), missing);
    assert_eq!(refused(quotes::accept(&app, &stranger, &quote.id, Write::plain()).await), missing);
    assert_eq!(refused(quotes::reject(&app, &stranger, &quote.id, Write::plain()).await), missing);
    let theirs = quotes::create(&app, &stranger, change(&gold, &world.platinum, 1), Write::plain()).await;
    assert_eq!(refused(theirs), Refusal::NotFound(Noun::Subscription));
    let by = &world.caller;
    assert_eq!(refused(quotes::get(&app, by, &quote.id).await), Refusal::Forbidden);
    assert_eq!(refused(quotes::accept(&app, by, &quote.id, Write::plain()).await), Refusal::Forbidden);
    for _ in 1..MAX_OPEN_QUOTES {
        made(&world, &customer, change(&gold, &world.platinum, 1)).await;
    }
    let beyond = quotes::create(&app, &customer, change(&gold, &world.platinum, 1), Write::plain()).await;
    assert_eq!(refused(beyond), forbids(Obstacle::TooMany));
    // With the customer they are called off.
    customers::delete(&app, &world.caller, &world.customer, Precondition::None).await.unwrap();
    let canceled = told(&world).await.iter().filter(|kind| **kind == "quote.canceled").count();
    assert_eq!(canceled, usize::try_from(MAX_OPEN_QUOTES).unwrap());
    assert_eq!(jobs::run_due(&app, |_| ()).await.unwrap().failed, 0);
}

pub(crate) async fn a_decline_leaves_the_invoice_of_a_quote_to_be_paid(test: TestApp) {
    let world = world(test).await;
    let app = world.test.app.clone();
    let gold = world.create(world.order(&world.gold)).await.subscription.value;
    offer(&world, &[&world.gold, &world.platinum], FeatureChanges::default()).await;
    let customer = visitor(&world, world.customer.clone()).await;
    world.until(day("2026-11-16")).await;
    let quote = made(&world, &customer, change(&gold, &world.platinum, 1)).await;
    world.card("pm_card_chargeCustomerFail").await;
    let accepted = fresh(quotes::accept(&app, &customer, &quote.id, Write::plain()).await);
    let invoice = accepted.invoice.unwrap().value;
    assert_eq!((invoice.remaining_minor(), invoice.quote), (500, Some(quote.id)));
    assert_eq!(accepted.quote.value.state, QuoteState::Accepted);
    assert_eq!(subscriptions::get(&app, &customer, &gold.id).await.unwrap().value.items[0].price, world.platinum);
}
