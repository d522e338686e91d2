//! What cannot be had, and what goes wrong.

use axum::http::StatusCode;
use billfold_app::subscriptions;
use billfold_app::{Precondition, Write, customers, payment_methods, schedules};
use billfold_domain::Change;
use billfold_domain::customers::CustomerChanges;
use billfold_domain::features::{Interval, PlanDetail};
use billfold_domain::ids::IdStyle;
use billfold_domain::invoices::InvoiceState;
use billfold_domain::metadata::MetadataChange;
use billfold_domain::portal_changes::{FeatureChanges, PortalChanges};
use billfold_domain::schedules::AfterLast;
use billfold_domain::subscriptions::creation::Trial;

use crate::shop::{Browser, MONTH, PAGE, Shop, fresh, hidden, price};

#[tokio::test]
async fn others_plans_are_not_there_and_what_is_switched_off_is_refused() {
    let shop = Shop::open().await;
    let (app, by) = (&shop.world.test.app, &shop.world.caller);
    let stranger = customers::create(app, by, IdStyle::Base62, CustomerChanges::default(), Write::plain()).await;
    let stranger = fresh(stranger).value.id;
    let theirs = shop.subscribe_for(&stranger, &[(&shop.monthly, 1)], Trial::None).await;
    let own = shop.subscribe(&[(&shop.monthly, 1)], Trial::None).await;
    let browser = shop.browser(None).await;
    let choice = browser.get(&Browser::path(&own, "change")).await;
    let form = hidden(&choice.body, &Browser::path(&own, "change"));
    for page in ["change", "change/confirm", "change/declined", "unschedule"] {
        assert_eq!(browser.get(&Browser::path(&theirs, page)).await.status, StatusCode::NOT_FOUND, "{page}");
    }
    for page in ["change", "change/confirm", "unschedule"] {
        assert_eq!(browser.post(&Browser::path(&theirs, page), &form).await.status, StatusCode::NOT_FOUND, "{page}");
    }
    let off = FeatureChanges { plan_change: Change::Set(false), ..FeatureChanges::default() };
    shop.world.change(PortalChanges { features: off, ..PortalChanges::default() }).await;
    for page in ["change", "change/confirm", "change/declined", "unschedule"] {
        assert_eq!(browser.get(&Browser::path(&own, page)).await.status, StatusCode::FORBIDDEN, "{page}");
    }
    for page in ["change", "change/confirm", "unschedule"] {
        assert_eq!(browser.post(&Browser::path(&own, page), &form).await.status, StatusCode::FORBIDDEN, "{page}");
    }
}

#[tokio::test]
async fn a_price_that_is_not_offered_cannot_be_had_by_sending_it() {
    let shop = Shop::open().await;
    let secret = price(&shop.world, &shop.gold, 1, Interval::Month).await;
    let plan = shop.subscribe(&[(&shop.monthly, 1)], Trial::None).await;
    let browser = shop.browser(None).await;
    let sent = browser.choose(&plan, &[(MONTH, secret.as_str())]).await;
    assert_eq!(sent.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(sent.body.contains("Choose one of the list."), "{}", sent.body);
    // Past the choice, at the confirmation.
    let page = browser.review(&plan, &[(MONTH, shop.large.as_str())]).await;
    let path = Browser::path(&plan, "change/confirm");
    let mut form = hidden(&page.body, &path);
    for (name, value) in &mut form {
        if name == "price" {
            *value = secret.to_string();
        }
    }
    let sent = browser.post(&path, &form).await;
    assert_eq!(sent.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", sent.body);
    assert!(sent.body.contains("Choose one of the list."), "{}", sent.body);
    let address = format!("{path}?item={}&price={secret}&quantity=1", plan.items[0].id);
    assert_eq!(browser.get(&address).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    // A coupon that nobody gave is no code.
    let coupon = shop.code("WINTER", 50).await;
    let address = format!("{path}?item={}&price={}&quantity=1&code={coupon}", plan.items[0].id, shop.large);
    let sent = browser.get(&address).await;
    assert_eq!(sent.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(sent.body.contains("We do not know this code."), "{}", sent.body);
    for nonsense in ["?item=a&price=b", "?item=%3Cb%3E&price=x&quantity=1", ""] {
        let seen = browser.get(&format!("{path}{nonsense}")).await;
        assert_eq!(seen.header("location"), Browser::path(&plan, "change"), "{nonsense}");
    }
    assert_eq!(shop.now(&plan).await.items, plan.items);
    assert_eq!(shop.invoices().await.len(), 1);
}

#[tokio::test]
async fn a_button_that_is_pressed_twice_acts_once() {
    let shop = Shop::open().await;
    let plan = shop.subscribe(&[(&shop.monthly, 1)], Trial::None).await;
    let browser = shop.browser(None).await;
    let page = browser.review(&plan, &[(MONTH, shop.large.as_str())]).await;
    let (first, second) = (browser.confirm(&plan, &page).await, browser.confirm(&plan, &page).await);
    assert_eq!(first.header("location"), format!("{PAGE}/home"));
    assert_eq!(second.header("location"), first.header("location"));
    assert_eq!(shop.invoices().await.len(), 2);
    // The same page, opened anew: it is what the customer has now.
    let stale = browser
        .get(&format!(
            "{PAGE}/plans/{}/change/confirm?item={}&price={}&quantity=1",
            plan.id, plan.items[0].id, shop.large
        ))
        .await;
    assert_eq!(stale.header("location"), Browser::path(&plan, "change"));
}

#[tokio::test]
async fn a_declined_card_says_why_and_nothing_is_changed() {
    let shop = Shop::open().await;
    let plan = shop.subscribe(&[(&shop.monthly, 1)], Trial::None).await;
    shop.card("pm_card_chargeCustomerFail").await;
    let browser = shop.browser(None).await;
    let page = browser.review(&plan, &[(MONTH, shop.large.as_str())]).await;
    let made = browser.confirm(&plan, &page).await;
    let way = made.header("location").to_owned();
    assert!(way.starts_with(&format!("{}?payment=", Browser::path(&plan, "change/declined"))), "{way}");
    let why = browser.get(&way).await;
    for part in [
        "The payment did not go through",
        "The card was declined.",
        "€15.00 could not be charged, so your plan stays as it is.",
        "Manage payment methods",
    ] {
        assert!(why.body.contains(part), "{part}: {}", why.body);
    }
    assert!(why.body.contains(&format!("{PAGE}/methods")), "{}", why.body);
    assert_eq!(browser.confirm(&plan, &page).await.header("location"), way, "pressed twice");
    let now = shop.now(&plan).await;
    assert_eq!((&now.items, now.state, now.pending), (&plan.items, plan.state, None));
    assert!(shop.invoices().await.iter().all(|invoice| invoice.state != InvoiceState::Open), "nothing is owed");
    // With another card it can be had at once.
    shop.card("pm_card_visa").await;
    let page = browser.review(&plan, &[(MONTH, shop.large.as_str())]).await;
    browser.confirm(&plan, &page).await;
    assert_eq!(shop.now(&plan).await.items[0].price, shop.large);
}

/// The hidden fields of the bank's question, which is sent to where it stands.
fn asked(html: &str) -> Vec<(String, String)> {
    hidden(&html.replace("<form method=\"post\" class=\"pair\">", "<form action=\"here\">"), "here")
}

#[tokio::test]
async fn a_bank_that_asks_leads_to_its_challenge() {
    let shop = Shop::open().await;
    let plan = shop.subscribe(&[(&shop.monthly, 1)], Trial::None).await;
    shop.card("pm_card_authenticationRequired").await;
    let browser = shop.browser(None).await;
    let page = browser.review(&plan, &[(MONTH, shop.large.as_str())]).await;
    let made = browser.confirm(&plan, &page).await;
    let payment = shop.invoices().await.pop().unwrap().payment.unwrap();
    let challenge = format!("{PAGE}/payments/{payment}/challenge");
    assert_eq!(made.header("location"), challenge);
    assert_eq!(browser.confirm(&plan, &page).await.header("location"), made.header("location"), "pressed twice");
    // Nothing is changed before the bank knows its customer.
    assert_eq!(shop.now(&plan).await.items, plan.items);
    let answered = |answer: &'static str| {
        let (browser, challenge) = (&browser, challenge.clone());
        async move {
            let page = browser.get(&challenge).await;
            let mut form = asked(&page.body);
            form.push(("answer".into(), answer.into()));
            browser.post(&challenge, &form).await
        }
    };
    let home = answered("approve").await;
    assert_eq!(home.header("location"), format!("{PAGE}/home"), "{}", home.body);
    assert_eq!(shop.now(&plan).await.items[0].price, shop.large);
}

#[tokio::test]
async fn a_bank_that_does_not_know_its_customer_leaves_the_plan_as_it_is() {
    let shop = Shop::open().await;
    let plan = shop.subscribe(&[(&shop.monthly, 1)], Trial::None).await;
    shop.card("pm_card_authenticationRequired").await;
    let browser = shop.browser(None).await;
    let page = browser.review(&plan, &[(MONTH, shop.large.as_str())]).await;
    let challenge = browser.confirm(&plan, &page).await.header("location").to_owned();
    let page = browser.get(&challenge).await;
    let mut form = asked(&page.body);
    form.push(("answer".into(), "decline".into()));
    let home = browser.post(&challenge, &form).await;
    assert_eq!(home.header("location"), format!("{PAGE}/home"), "there is nothing to pay");
    let now = shop.now(&plan).await;
    assert_eq!((&now.items, now.state, now.pending), (&plan.items, plan.state, None));
    assert!(shop.invoices().await.iter().all(|invoice| invoice.state != InvoiceState::Open));
}

#[tokio::test]
async fn without_anything_to_pay_with_the_page_says_so_and_nothing_is_changed() {
    let shop = Shop::open().await;
    let plan = shop.subscribe(&[(&shop.monthly, 1)], Trial::None).await;
    let browser = shop.browser(None).await;
    let page = browser.review(&plan, &[(MONTH, shop.large.as_str())]).await;
    let (app, by, customer) = (&shop.world.test.app, &shop.world.caller, &shop.world.customer.id);
    payment_methods::set_default(app, by, customer, Change::Clear, Precondition::None).await.unwrap();
    let sent = browser.confirm(&plan, &page).await;
    assert_eq!(sent.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(sent.body.contains("There is no payment method to pay with. Add one first."), "{}", sent.body);
    assert_eq!(shop.now(&plan).await.items, plan.items);
    let page = browser.review(&plan, &[(MONTH, shop.large.as_str())]).await;
    assert!(!page.body.contains("and change</button>"), "{}", page.body);
    assert!(page.body.contains("Add a payment method") && page.body.contains("/methods/add"), "{}", page.body);
}

#[tokio::test]
async fn where_nothing_can_be_changed_the_page_says_why() {
    let shop = Shop::open().await;
    let plan = shop.subscribe(&[(&shop.monthly, 1)], Trial::None).await;
    let browser = shop.browser(None).await;
    // The portal lists nothing, as one of the other dialect does.
    let nothing = FeatureChanges {
        plan_products: Change::Set(Vec::new()),
        plan_details: Change::Set(vec![PlanDetail::Price]),
        ..FeatureChanges::default()
    };
    shop.offer(nothing).await;
    let page = browser.get(&Browser::path(&plan, "change")).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.contains("Acme Engines offers no other plan here."), "{}", page.body);
    shop.offer(FeatureChanges::default()).await;
    let (app, by) = (&shop.world.test.app, &shop.world.caller);
    let new = schedules::NewSchedule {
        id: app.next_id(IdStyle::Base62),
        source: schedules::Source::Subscription(plan.id.clone()),
        after_last: AfterLast::Release,
        metadata: MetadataChange::default(),
    };
    fresh(schedules::create(app, by, new, Write::plain()).await);
    let page = browser.get(&Browser::path(&plan, "change")).await;
    assert!(page.body.contains("Acme Engines has planned a change of this plan"), "{}", page.body);
    let page = browser.get(&Browser::path(&plan, "unschedule")).await;
    assert_eq!(page.status, StatusCode::CONFLICT);
    let over = shop.subscribe(&[(&shop.monthly, 1)], Trial::None).await;
    let wish = billfold_domain::subscriptions::cancellation::Wish {
        id: app.next_id(IdStyle::Crockford),
        reason: billfold_domain::subscriptions::EndReason::Requested,
        feedback: None,
        comment: None,
        by: billfold_domain::subscriptions::Initiator::Merchant,
        prorated: false,
    };
    let order = billfold_domain::subscriptions::cancellation::Cancel {
        when: billfold_domain::subscriptions::cancellation::When::Now,
        wish,
        invoice_now: false,
        bills_usage: false,
    };
    fresh(subscriptions::cancel(app, by, &over.id, order, Write::plain()).await);
    let page = browser.get(&Browser::path(&over, "change")).await;
    assert!(page.body.contains("This plan has ended."), "{}", page.body);
}
