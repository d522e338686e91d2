//! What the home page says of each plan, and where it leads.

use billfold_app::subscriptions::{self, Change, Timing};
use billfold_app::{Precondition, Query, Write, customers, jobs, payment_methods, products};
use billfold_domain::Change as Said;
use billfold_domain::catalogue::ProductChanges;
use billfold_domain::customers::CustomerChanges;
use billfold_domain::features::{CustomerDetail, PlanDetail};
use billfold_domain::ids::{IdStyle, PaymentMethodId, ProductId, SubscriptionId};
use billfold_domain::portal_changes::FeatureChanges;
use billfold_domain::subscriptions::cancellation::{Cancel, When, Wish};
use billfold_domain::subscriptions::changes::Changes;
use billfold_domain::subscriptions::creation::{NewSubscription, Trial};
use billfold_domain::subscriptions::pauses::PauseOrder;
use billfold_domain::subscriptions::terms::ItemChange;
use billfold_domain::subscriptions::{Collection, EndReason, Initiator, PauseBehavior};

use crate::shop::{PORTAL, Shop, fresh, order, price, ways};
use crate::world::World;

/// Seconds of a day.
const DAY: i64 = 86_400;

/// The text of a page, without its tags.
pub(crate) fn text(html: &str) -> String {
    let body = html.split_once("<main").map_or(html, |(_, rest)| rest);
    let mut out = String::new();
    let mut within = false;
    for c in body.chars() {
        match c {
            '<' => within = true,
            '>' => {
                within = false;
                out.push(' ');
            }
            c if !within => out.push(c),
            _ => {}
        }
    }
    out.replace("&#38;", "&").replace("&#39;", "'").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Keeps a page, to be looked at.
pub(crate) fn keep(name: &str, html: &str) {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("home");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join(format!("{name}.html")), html).unwrap();
}

async fn home(shop: &Shop) -> (String, Vec<String>) {
    let (cookie, _) = shop.enter(None, None).await;
    let seen = shop.get(&cookie, &format!("{PORTAL}/home")).await;
    assert_eq!(seen.status, 200, "{}", seen.body);
    let test = std::thread::current().name().unwrap_or("home").rsplit("::").next().unwrap_or("home").to_owned();
    keep(&test, &seen.body);
    let here = format!("{PORTAL}/");
    let links = ways(&seen.body).into_iter().filter_map(|way| way.strip_prefix(&here).map(str::to_owned)).collect();
    (text(&seen.body), links)
}

/// What leads somewhere about this plan, in the order of the alphabet.
fn about<'a>(links: &'a [String], plan: &SubscriptionId) -> Vec<&'a str> {
    let start = format!("plans/{}/", plan.as_str());
    links.iter().filter_map(|link| link.strip_prefix(&start)).collect()
}

/// Every case is a text that must be there.
#[track_caller]
fn says(page: &str, texts: &[&str]) {
    for text in texts {
        assert!(page.contains(text), "{text:?} is not in {page}");
    }
}

#[track_caller]
fn is_silent(page: &str, texts: &[&str]) {
    for text in texts {
        assert!(!page.contains(text), "{text:?} is in {page}");
    }
}

fn wish(shop: &Shop) -> Wish {
    Wish {
        id: shop.world.test.app.next_id(IdStyle::Crockford),
        reason: EndReason::Requested,
        feedback: None,
        comment: None,
        by: Initiator::Customer,
        prorated: false,
    }
}

async fn end(shop: &Shop, when: When) {
    let order = Cancel { when, wish: wish(shop), invoice_now: false, bills_usage: false };
    let (app, by) = (&shop.world.test.app, &shop.world.caller);
    fresh(subscriptions::cancel(app, by, &shop.plan, order, Write::plain()).await);
}

async fn days_pass(shop: &Shop, days: i64) {
    shop.world.test.clock.advance_seconds(days * DAY);
    let ran = jobs::run_due(&shop.world.test.app, |_| ()).await.unwrap();
    assert_eq!(ran.failed, 0);
}

async fn card(shop: &Shop, name: &str) {
    let (app, by, customer) = (&shop.world.test.app, &shop.world.caller, &shop.world.customer.id);
    let name = PaymentMethodId::stored(name);
    let method = fresh(payment_methods::attach(app, by, &name, customer, Write::plain()).await).value.id;
    payment_methods::set_default(app, by, customer, Said::Set(method), Precondition::None).await.unwrap();
}

#[tokio::test]
async fn a_running_plan_says_its_price_what_is_next_and_how_it_is_paid() {
    let shop = Shop::open().await;
    let (page, links) = home(&shop).await;
    says(
        &page,
        &[
            "Hello, Ada Lovelace",
            "Gold Active €10.00 per month",
            "Next payment €10.00 December 21, 2026",
            "Paid with Visa ending in 4242",
            "INV-000001",
            "All invoices",
        ],
    );
    is_silent(&page, &["to pay", "Ended plans", "Start again", "Keep plan"]);
    assert_eq!(about(&links, &shop.plan), ["address", "cancel", "change", "pause", "upcoming"]);
    for way in ["methods", "details", "invoices", "sessions", "privacy"] {
        assert!(links.iter().any(|link| link == way), "{way}: {links:?}");
    }
    let (cookie, _) = shop.enter(None, None).await;
    let lines = shop.get(&cookie, &format!("{PORTAL}/plans/{}/upcoming", shop.plan.as_str())).await;
    says(
        &text(&lines.body),
        &["Next invoice Gold", "€10.00 December 21, 2026", "paid with Visa ending in 4242", "Total €10.00"],
    );
}

#[tokio::test]
async fn an_ending_plan_can_be_kept_and_an_ended_one_started_again() {
    let shop = Shop::open().await;
    end(&shop, When::AtPeriodEnd).await;
    let (page, links) = home(&shop).await;
    says(&page, &["Gold Ends on December 21, 2026", "You can use it until December 21, 2026.", "Keep plan"]);
    is_silent(&page, &["Next payment", "Change plan", "Cancel plan"]);
    assert_eq!(about(&links, &shop.plan), ["address", "keep"]);
    days_pass(&shop, 31).await;
    let (page, links) = home(&shop).await;
    says(
        &page,
        &["You have no plan here at the moment.", "Ended plans Gold Ended on December 21, 2026", "Start again"],
    );
    assert_eq!(about(&links, &shop.plan), ["reactivate"]);
}

#[tokio::test]
async fn a_paused_plan_says_until_when_and_what_comes_after() {
    let shop = Shop::open().await;
    let pause = PauseOrder {
        id: shop.world.test.app.next_id(IdStyle::Crockford),
        behavior: PauseBehavior::Freeze,
        starts: None,
        resumes: Some("2027-01-10T00:00:00Z".parse().unwrap()),
        by: Initiator::Customer,
        description: None,
    };
    let (app, by) = (&shop.world.test.app, &shop.world.caller);
    fresh(subscriptions::pause(app, by, &shop.plan, pause, Write::plain()).await);
    let (page, links) = home(&shop).await;
    // Thirty days were left of the period.
    says(
        &page,
        &[
            "Gold Paused until January 10, 2027",
            "You pay nothing while it is paused.",
            "Next payment €10.00 February 9, 2027",
            "Resume",
        ],
    );
    is_silent(&page, &["Change plan"]);
    assert_eq!(about(&links, &shop.plan), ["address", "cancel", "resume", "upcoming"]);
}

#[tokio::test]
async fn a_trial_says_its_end_and_asks_for_a_card() {
    let shop = Shop::open().await;
    end(&shop, When::Now).await;
    let (app, by) = (&shop.world.test.app, &shop.world.caller);
    let mut tried = order(&shop.world, &shop.other_price);
    tried.new = NewSubscription { trial: Trial::Days(14), ..tried.new };
    let tried = fresh(subscriptions::create(app, by, tried, Write::plain()).await).subscription.value.id;
    let (page, links) = home(&shop).await;
    says(&page, &["Free trial until December 5, 2026", "Next payment €25.00 December 5, 2026", "€25.00 per month"]);
    assert_eq!(about(&links, &tried), ["address", "cancel", "change", "pause", "upcoming"]);
    fresh(payment_methods::detach(app, by, &shop.method, Write::plain()).await);
    let (page, links) = home(&shop).await;
    says(
        &page,
        &[
            "Add a payment method, so that your next payment goes through.",
            "No payment method",
            "You have not saved a payment method yet.",
        ],
    );
    assert!(links.iter().any(|link| link == "methods/add"));
}

#[tokio::test]
async fn what_failed_comes_first_with_its_reason_and_one_button() {
    let shop = Shop::open().await;
    card(&shop, "pm_card_chargeCustomerFail").await;
    days_pass(&shop, 30).await;
    let (page, links) = home(&shop).await;
    let owed = page.find("€10.00 to pay now").unwrap();
    assert!(owed < page.find("Your plans").unwrap());
    says(
        &page,
        &[
            "Invoice INV-000002 €10.00",
            "The card was declined.",
            "We will try again on December 24, 2026.",
            "Pay €10.00",
            "Gold Payment failed",
        ],
    );
    is_silent(&page, &["Change plan"]);
    let pays: Vec<_> = links.iter().filter(|link| link.ends_with("/pay")).collect();
    assert_eq!(pays.len(), 1, "{links:?}");
    // The invoice says the same.
    let (cookie, _) = shop.enter(None, None).await;
    let below = pays[0].strip_suffix("/pay").unwrap();
    let seen = shop.get(&cookie, &format!("{PORTAL}/{below}")).await;
    says(
        &text(&seen.body),
        &["Invoice INV-000002 €10.00 Overdue", "The card was declined.", "Pay €10.00", "Visa ending in 0341"],
    );
    assert!(!ways(&seen.body).iter().any(|way| way.ends_with("/receipt")));
    assert_eq!(shop.get(&cookie, &format!("{PORTAL}/{below}/receipt")).await.status, 404);
}

#[tokio::test]
async fn several_that_failed_are_paid_together() {
    let shop = Shop::open().await;
    let (app, by) = (&shop.world.test.app, &shop.world.caller);
    fresh(subscriptions::create(app, by, order(&shop.world, &shop.other_price), Write::plain()).await);
    card(&shop, "pm_card_chargeCustomerFail").await;
    days_pass(&shop, 30).await;
    let (page, links) = home(&shop).await;
    says(&page, &["€35.00 to pay now Pay all of them", "Pay €10.00", "Pay €25.00"]);
    assert!(links.iter().any(|link| link == "pay"), "{links:?}");
}

#[tokio::test]
async fn what_is_sent_is_to_pay_and_not_late() {
    let shop = Shop::open().await;
    let mut sent = order(&shop.world, &shop.other_price);
    sent.new = NewSubscription { collection: Collection::SendInvoice, days_until_due: Some(30), ..sent.new };
    let (app, by) = (&shop.world.test.app, &shop.world.caller);
    fresh(subscriptions::create(app, by, sent, Write::plain()).await);
    let (page, _) = home(&shop).await;
    says(
        &page,
        &[
            "€25.00 to pay",
            "This invoice is not paid yet.",
            "Due: December 21, 2026",
            "You pay each invoice",
            "Next invoice €25.00",
            "To be paid by January 20, 2027",
        ],
    );
    is_silent(&page, &["to pay now", "Overdue"]);
}

#[tokio::test]
async fn a_planned_change_says_its_day_and_can_be_undone() {
    let shop = Shop::open().await;
    let (app, by) = (&shop.world.test.app, &shop.world.caller);
    let item = ItemChange {
        id: Some(shop.item.clone()),
        price: Some(shop.other_price.clone()),
        quantity: Some(2),
        remove: false,
        metadata: billfold_domain::metadata::MetadataChange::default(),
        fresh: app.next_id(IdStyle::Base62),
    };
    let changes = Changes { items: vec![item], ..Changes::default() };
    let change = Change { changes, timing: Timing::AtPeriodEnd, ..Change::default() };
    fresh(subscriptions::change(app, by, &shop.plan, change, Write::plain()).await);
    let (page, links) = home(&shop).await;
    says(
        &page,
        &[
            "Gold Active €10.00 per month",
            "Next payment €50.00 December 21, 2026",
            "Planned change Gold December 21, 2026 €50.00 per month",
            "Undo planned change",
        ],
    );
    assert_eq!(about(&links, &shop.plan), ["address", "cancel", "change", "pause", "unschedule", "upcoming"]);
    // Where plans cannot be changed, it is said and leads nowhere.
    shop.switch(FeatureChanges { plan_change: Said::Set(false), ..FeatureChanges::default() }).await;
    let (page, links) = home(&shop).await;
    says(&page, &["Planned change Gold December 21, 2026"]);
    assert_eq!(about(&links, &shop.plan), ["address", "cancel", "pause", "upcoming"]);
}

#[tokio::test]
async fn several_items_and_quantities_are_told_apart() {
    let shop = Shop::open().await;
    let (app, by) = (&shop.world.test.app, &shop.world.caller);
    let new = products::NewProduct { id: None, name: "Seats".into(), changes: ProductChanges::default(), price: None };
    let seats: ProductId = fresh(products::create(app, by, new, Write::plain()).await).value.id;
    let seat = price(&shop.world, &seats, 300).await;
    let mut both = order(&shop.world, &shop.other_price);
    let item = ItemChange {
        price: Some(seat),
        quantity: Some(4),
        fresh: app.next_id(IdStyle::Base62),
        ..both.new.items[0].clone()
    };
    both.new.items.push(item);
    fresh(subscriptions::create(app, by, both, Write::plain()).await);
    let (page, _) = home(&shop).await;
    says(&page, &["Gold and Seats Active €37.00 per month", "Gold × 1 €25.00 per month", "Seats × 4 €12.00 per month"]);
}

#[tokio::test]
async fn a_customer_without_anything_sees_designed_emptiness() {
    let world = World::new().await;
    let cookie = world.sign_in().await;
    let page = text(&world.home(&cookie).await.body);
    says(
        &page,
        &[
            "You have no plan here at the moment.",
            "You have not saved a payment method yet.",
            "Add payment method",
            "There are no invoices yet.",
        ],
    );
    is_silent(&page, &["All invoices", "to pay", "Ended plans", "Balance"]);
}

#[tokio::test]
async fn a_portal_that_allows_nothing_leads_nowhere() {
    let shop = Shop::open().await;
    let off = || Said::Set(false);
    let closed = FeatureChanges {
        payment_add: off(),
        payment_update: off(),
        payment_deactivate: off(),
        customer_update: off(),
        invoice_history: off(),
        cancel: off(),
        pause: off(),
        plan_change: off(),
        order_address: off(),
        password_login: off(),
        ..FeatureChanges::default()
    };
    shop.switch(closed).await;
    let (page, links) = home(&shop).await;
    says(&page, &["Gold Active €10.00 per month", "Next payment €10.00 December 21, 2026"]);
    is_silent(&page, &["INV-", "Invoices", "Billing details", "Payment method "]);
    assert_eq!(about(&links, &shop.plan), Vec::<&str>::new());
    let links: Vec<_> = links.into_iter().filter(|link| !link.starts_with("sign-out") && link != "language").collect();
    assert_eq!(links, ["privacy", "sessions"]);
}

#[tokio::test]
async fn credit_is_told_and_used_for_what_is_next() {
    let shop = Shop::open().await;
    let (app, by) = (&shop.world.test.app, &shop.world.caller);
    let changes = CustomerChanges { balance_minor: Said::Set(-400), ..CustomerChanges::default() };
    customers::update(app, by, &shop.world.customer.id, changes, Write::plain()).await.unwrap();
    let (page, _) = home(&shop).await;
    says(&page, &["You have €4.00 to your credit.", "Next payment €6.00 December 21, 2026"]);
}

#[tokio::test]
async fn what_merchants_and_customers_write_stays_text() {
    let shop = Shop::open().await;
    let (app, by) = (&shop.world.test.app, &shop.world.caller);
    let evil = "\"><script>x()</script><img src=x onerror=y()>'&amp;";
    let product =
        products::list(app, by, Query { limit: 1, ..Query::default() }).await.unwrap().items[0].value.id.clone();
    let changes = ProductChanges { name: Said::Set(evil.into()), ..ProductChanges::default() };
    products::update(app, by, &product, changes, Write::plain()).await.unwrap();
    let changes = CustomerChanges { name: Said::Set(evil.into()), ..CustomerChanges::default() };
    customers::update(app, by, &shop.world.customer.id, changes, Write::plain()).await.unwrap();
    days_pass(&shop, 31).await;
    let details = FeatureChanges {
        customer_details: Said::Set(vec![CustomerDetail::Name]),
        plan_details: Said::Set(vec![PlanDetail::Price]),
        ..FeatureChanges::default()
    };
    shop.switch(details).await;
    let (cookie, _) = shop.enter(None, None).await;
    let invoice = format!("{PORTAL}/invoices/{}", shop.invoice);
    let upcoming = format!("{PORTAL}/plans/{}/upcoming", shop.plan.as_str());
    let mut seen_it = 0;
    for path in [format!("{PORTAL}/home"), format!("{PORTAL}/invoices"), invoice, upcoming] {
        let seen = shop.get(&cookie, &path).await;
        assert_eq!(seen.status, 200, "{path}");
        assert!(!seen.body.contains("<script>x") && !seen.body.contains("<img src=x"), "{path}");
        seen_it += usize::from(seen.body.contains("&#60;script&#62;x()"));
    }
    assert!(seen_it >= 3, "{seen_it}");
}
