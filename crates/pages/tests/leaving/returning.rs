use axum::http::StatusCode;
use billfold_app::{Precondition, Write, payment_methods, prices};
use billfold_domain::Change;
use billfold_domain::catalogue::PriceChanges;
use billfold_domain::events::EventKind;
use billfold_domain::invoices::InvoiceState;
use billfold_domain::subscriptions::SubscriptionState;

use crate::shop::{Browser, Shop, fresh, leads_to, open};

/// A customer whose plan ended on 2026-12-21, ten days later.
async fn ended() -> Shop {
    let shop = Shop::open(open()).await;
    let browser = shop.browser().await;
    browser.press("cancel", "Cancel plan", &[]).await;
    shop.days(40).await;
    assert!(shop.now().await.is_over());
    shop
}

async fn start(browser: &Browser<'_>) -> crate::world::Seen {
    browser.press("reactivate", "Pay €10.00 and start", &[]).await
}

#[tokio::test]
async fn a_plan_starts_again_for_exactly_what_is_shown() {
    let shop = ended().await;
    let browser = shop.browser().await;
    let page = browser.see("reactivate").await;
    for part in [
        "Start Gold again",
        "It ended on December 21, 2026. It starts again today.",
        "Charged today",
        "€10.00",
        "January 31, 2027",
        "Visa",
        "Amount due",
    ] {
        assert!(page.contains(part), "{part}: {page}");
    }
    assert!(shop.now().await.is_over(), "a look starts nothing");
    let (_, body) = browser.filled(&page, "Pay €10.00 and start", &[]);
    let done = browser.post(&browser.at("reactivate"), &body).await;
    assert!(leads_to(&done, "/home"));
    assert!(browser.follow(&done).await.body.contains("Your plan runs again."));
    let twice = browser.post(&browser.at("reactivate"), &body).await;
    assert!(leads_to(&twice, "/home"));
    let now = shop.now().await;
    assert_eq!((now.state, now.period.end.to_string()), (SubscriptionState::Active, "2027-01-31T00:00:00Z".into()));
    let charged: Vec<(InvoiceState, i64)> =
        shop.invoices().await.iter().map(|invoice| (invoice.state, invoice.paid_minor)).collect();
    assert_eq!(charged, [(InvoiceState::Paid, 1_000), (InvoiceState::Paid, 1_000)], "a double click pays once");
    assert_eq!(shop.told(EventKind::SubscriptionReactivated).await, 1);
    // It runs: there is nothing to start.
    let late = browser.get(&browser.at("reactivate")).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
}

#[tokio::test]
async fn another_amount_than_was_shown_is_shown_again_and_not_charged() {
    let shop = ended().await;
    let browser = shop.browser().await;
    let page = browser.see("reactivate").await;
    let (_, body) = browser.filled(&page, "Pay €10.00 and start", &[]);
    let answer = browser.post(&browser.at("reactivate"), &body.replace("due=1000", "due=500")).await;
    assert_eq!(answer.status, StatusCode::CONFLICT);
    assert!(answer.body.contains("The amounts have changed. Please look again."), "{}", answer.body);
    assert!(shop.now().await.is_over());
    // A request without the page says nothing of an amount: nothing is charged either.
    let token = browser.token().await;
    let bare = browser.post(&browser.at("reactivate"), &format!("form_token={token}")).await;
    assert_eq!(bare.status, StatusCode::CONFLICT);
    assert_eq!(shop.invoices().await.len(), 1);
}

#[tokio::test]
async fn a_payment_that_fails_leads_to_paying_it() {
    let shop = ended().await;
    shop.card("pm_card_chargeCustomerFail").await;
    let browser = shop.browser().await;
    let answer = start(&browser).await;
    let invoice = shop.invoices().await.pop().unwrap();
    assert_eq!(invoice.state, InvoiceState::Open);
    assert!(leads_to(&answer, &format!("/invoices/{}/pay", invoice.id)), "{}", answer.header("location"));
    assert_eq!(shop.now().await.state, SubscriptionState::Incomplete);
}

#[tokio::test]
async fn a_bank_that_asks_leads_to_its_question() {
    let shop = ended().await;
    shop.card("pm_card_authenticationRequired").await;
    let browser = shop.browser().await;
    let answer = start(&browser).await;
    let invoice = shop.invoices().await.pop().unwrap();
    let payment = invoice.payment.unwrap();
    assert!(leads_to(&answer, &format!("/payments/{payment}/challenge")), "{}", answer.header("location"));
}

#[tokio::test]
async fn without_a_payment_method_there_is_a_way_to_one() {
    let shop = ended().await;
    let (app, by, customer) = (&shop.world.test.app, &shop.world.caller, &shop.world.customer.id);
    payment_methods::set_default(app, by, customer, Change::Clear, Precondition::None).await.unwrap();
    let browser = shop.browser().await;
    let page = browser.get(&browser.at("reactivate")).await;
    assert_eq!(page.status, StatusCode::CONFLICT);
    for part in ["There is no payment method to pay with.", "Add a payment method", "/methods/add"] {
        assert!(page.body.contains(part), "{part}: {}", page.body);
    }
}

#[tokio::test]
async fn what_is_no_longer_sold_cannot_be_started() {
    let shop = ended().await;
    let off = PriceChanges { active: Change::Set(false), ..PriceChanges::default() };
    let (app, by) = (&shop.world.test.app, &shop.world.caller);
    fresh(prices::update(app, by, &shop.price, (off, false), Write::plain()).await);
    let browser = shop.browser().await;
    let page = browser.get(&browser.at("reactivate")).await;
    assert_eq!(page.status, StatusCode::CONFLICT);
    assert!(page.body.contains("is no longer sold as you had it. Get in touch with Acme Engines."), "{}", page.body);
}

#[tokio::test]
async fn what_only_is_to_end_is_kept_and_not_started() {
    let shop = Shop::open(open()).await;
    let browser = shop.browser().await;
    browser.press("cancel", "Cancel plan", &[]).await;
    let answer = browser.get(&browser.at("reactivate")).await;
    assert!(leads_to(&answer, &format!("/plans/{}/keep", shop.plan)));
}
