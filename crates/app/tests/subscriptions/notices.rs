//! What a customer is told of by mail of what was done in its name.

use std::sync::Arc;

use billfold_app::mails::Message;
use billfold_app::payment_tokens::CardData;
use billfold_app::testing::TestApp;
use billfold_app::visitors::{self, AccountDraft};
use billfold_app::wallets::{self, NewCard};
use billfold_app::{Caller, Write, customers, subscriptions};
use billfold_domain::Change;
use billfold_domain::customers::CustomerChanges;
use billfold_domain::features::{CancelMode, CustomerDetail};
use billfold_domain::ids::SubscriptionId;
use billfold_domain::payment_methods::BillingChanges;
use billfold_domain::payments::Duties;
use billfold_domain::portal_changes::FeatureChanges;
use billfold_domain::subscriptions::cancellation::{Cancel, When};
use billfold_store::testing::TestDatabase;

use crate::payment_methods::{allow, visitor};
use crate::world::{World, fresh, world};

const OLD: &str = "old@shop.example";
const NEW: &str = "new@shop.example";

fn emails(text: &str) -> CustomerChanges {
    CustomerChanges {
        email: Change::Set(text.to_owned()),
        locales: Change::Set(vec!["en-GB".to_owned()]),
        ..CustomerChanges::default()
    }
}

/// Everything that is told of is let, and the customer has an address.
async fn ready(world: &World) -> Caller {
    let features = FeatureChanges {
        cancel: Change::Set(true),
        cancel_mode: Change::Set(CancelMode::AtPeriodEnd),
        payment_add: Change::Set(true),
        payment_update: Change::Set(true),
        customer_update: Change::Set(true),
        customer_details: Change::Set(vec![CustomerDetail::Email, CustomerDetail::Name]),
        ..FeatureChanges::default()
    };
    allow(world, features).await;
    fresh(customers::update(&world.test.app, &world.caller, &world.customer, emails(OLD), Write::plain()).await);
    visitor(world).await
}

fn draft(changes: CustomerChanges) -> AccountDraft {
    Arc::new(move |_| changes.clone())
}

fn card() -> NewCard {
    NewCard {
        card: CardData { number: "5555555555554444".to_owned(), exp_month: 8, exp_year: 2030 },
        billing: BillingChanges::default(),
        duties: Duties::default(),
    }
}

fn leave(world: &World, when: When) -> Cancel {
    Cancel { when, wish: world.wish(), invoice_now: false, bills_usage: false }
}

async fn cancel(world: &World, by: &Caller, id: &SubscriptionId, when: When) {
    let order = leave(world, when);
    fresh(subscriptions::cancel(&world.test.app, by, id, order, Write::plain()).await);
}

fn heads(mails: &[Message]) -> Vec<(&str, &str)> {
    let mut heads: Vec<_> = mails.iter().map(|mail| (mail.to.as_str(), mail.subject.as_str())).collect();
    heads.sort_unstable();
    heads
}

pub(crate) async fn l11_a_customer_is_told_once_of_each_thing_that_it_did(test: TestApp) {
    let world = world(test).await;
    let app = world.test.app.clone();
    let plan = world.create(world.order(&world.gold)).await.subscription.value.id;
    let by = ready(&world).await;
    assert!(world.test.mails().await.is_empty(), "what the merchant did is the merchant's to tell");

    let rehearsal = Write { check_only: true, ..Write::plain() };
    fresh(visitors::update_account(&app, &by, draft(emails(NEW)), rehearsal).await);
    assert!(world.test.mails().await.is_empty(), "a rehearsal tells nobody");
    fresh(visitors::update_account(&app, &by, draft(emails(NEW)), Write::plain()).await);
    let mails = world.test.mails().await;
    let changed = "Your e-mail address was changed";
    assert_eq!(heads(&mails), [(NEW, changed), (OLD, changed)]);
    let to_old = mails.iter().find(|mail| mail.to == OLD).unwrap();
    assert!(to_old.plain.contains("1 November 2026"), "by the customer's clock: {}", to_old.plain);
    assert!(!to_old.plain.contains(NEW) && !to_old.html.contains(NEW), "the old address learns no new one");
    let named = CustomerChanges { name: Change::Set("Ann".to_owned()), ..CustomerChanges::default() };
    fresh(visitors::update_account(&app, &by, draft(named), Write::plain()).await);
    assert!(world.test.mails().await.is_empty(), "another detail is no news");

    fresh(wallets::add(&app, &by, card(), Write::plain()).await);
    let mails = world.test.mails().await;
    assert_eq!(heads(&mails), [(NEW, "A payment method was added")]);
    assert!(
        mails[0].plain.contains("Mastercard ending in 4444") && !mails[0].plain.contains("5555"),
        "{}",
        mails[0].plain
    );

    cancel(&world, &by, &plan, When::AtPeriodEnd).await;
    let mails = world.test.mails().await;
    assert_eq!(heads(&mails), [(NEW, "Your subscription was cancelled")]);
    assert!(mails[0].plain.contains("You cancelled Gold. You can use it until 1 December 2026."), "{}", mails[0].plain);
    assert!(mails[0].plain.contains("https://billing.test/billing-portal/"), "{}", mails[0].plain);
    // Its end comes by itself, and was told of.
    world.until(crate::world::day("2026-12-02")).await;
    assert!(world.get(&plan).await.is_over() && world.test.mails().await.is_empty());
}

pub(crate) async fn l11_what_a_merchant_does_and_who_has_no_address_is_told_of_by_nobody(test: TestApp) {
    let world = world(test).await;
    let app = world.test.app.clone();
    let (one, two) = (world.create(world.order(&world.gold)).await, world.create(world.order(&world.gold)).await);
    let (one, two) = (one.subscription.value.id, two.subscription.value.id);
    let by = ready(&world).await;
    world.card("pm_card_mastercard").await;
    cancel(&world, &world.caller, &one, When::AtPeriodEnd).await;
    fresh(customers::update(&app, &world.caller, &world.customer, emails(NEW), Write::plain()).await);
    assert!(world.test.mails().await.is_empty(), "the merchant's own doing");
    let none = CustomerChanges { email: Change::Clear, ..CustomerChanges::default() };
    fresh(customers::update(&app, &world.caller, &world.customer, none, Write::plain()).await);
    cancel(&world, &by, &two, When::AtPeriodEnd).await;
    fresh(wallets::add(&app, &by, card(), Write::plain()).await);
    assert!(world.test.mails().await.is_empty(), "there is no address");
}

pub(crate) async fn l11_without_a_mail_server_everything_works_and_nothing_is_told(test: TestApp) {
    let database = match test.database.url() {
        Some(_) => TestDatabase::postgres(),
        None => TestDatabase::sqlite(),
    };
    let world = world(TestApp::mailing(database, None)).await;
    let plan = world.create(world.order(&world.gold)).await.subscription.value.id;
    let by = ready(&world).await;
    fresh(visitors::update_account(&world.test.app, &by, draft(emails(NEW)), Write::plain()).await);
    cancel(&world, &by, &plan, When::AtPeriodEnd).await;
    assert!(world.get(&plan).await.cancel.is_some() && world.test.mails().await.is_empty());
}
