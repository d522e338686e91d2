use axum::http::StatusCode;
use billfold_domain::Change;
use billfold_domain::events::EventKind;
use billfold_domain::ids::CouponId;
use billfold_domain::portal_changes::FeatureChanges;
use billfold_domain::save_offers::{OfferOutcome, Taken};
use billfold_domain::sessions::{AfterCompletion, Flow, FlowKind, FlowTarget};

use crate::shop::{Shop, form, leads_to, offering, open};

#[tokio::test]
async fn an_offer_stands_beside_the_button_that_cancels_and_never_before_it() {
    let shop = Shop::open(open()).await;
    let browser = shop.browser().await;
    assert!(!browser.see("cancel").await.contains("Or stay"), "nothing is offered where nothing is configured");
    shop.coupon("STAY", 25).await;
    shop.allow(offering(Some("STAY"), true)).await;
    let page = browser.see("cancel").await;
    for part in [
        "Or stay for less",
        "Your next payment on December 21, 2026 is €7.50 instead of €10.00.",
        "It lasts until February 21, 2027.",
        "You can take it once.",
        "Or take a break",
        "pause?offer=1",
    ] {
        assert!(page.contains(part), "{part}: {page}");
    }
    let place = |part: &str| page.find(part).unwrap();
    assert!(place(">Cancel plan<") < place("Or stay for less"), "cancelling comes first");
    assert!(place("Or stay for less") < place("Or take a break"));
    // The one that cancels needs nothing of the offer.
    assert!(!form(&page, "Cancel plan").contains("offer"));
}

#[tokio::test]
async fn a_coupon_that_is_taken_does_exactly_what_was_shown_and_is_not_offered_again() {
    let shop = Shop::open(open()).await;
    shop.coupon("STAY", 25).await;
    shop.allow(offering(Some("STAY"), true)).await;
    let browser = shop.browser().await;
    let page = browser.see("cancel").await;
    let (action, body) = browser.filled(&page, "Take the discount", &[]);
    for _ in 0..2 {
        let taken = browser.post(&action, &body).await;
        assert!(leads_to(&taken, "/home"));
        assert!(browser.follow(&taken).await.body.contains("Your discount is on, and your plan goes on."));
    }
    assert_eq!(shop.now().await.discounts.len(), 1, "a double click takes one");
    assert_eq!((shop.told(EventKind::OfferAccepted).await, shop.told(EventKind::OfferDeclined).await), (1, 0));
    assert!(matches!(&shop.answers().await[0].taken, Some(Taken::Coupon { .. })));
    let page = browser.see("cancel").await;
    assert!(!page.contains("Or stay") && !page.contains("Or take a break"), "once: {page}");
    // Another form of the page, sent late: why, and no second discount.
    let token = browser.token().await;
    let late = browser.post(&action, &format!("form_token={token}")).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(late.body.contains("You have taken this offer before."), "{}", late.body);
    shop.days(31).await;
    assert_eq!(shop.invoices().await.last().unwrap().total_minor(), 750);
    // And cancelling is as it was.
    let browser = shop.browser().await;
    browser.press("cancel", "Cancel plan", &[]).await;
    assert!(shop.now().await.cancel.is_some());
    assert_eq!(shop.told(EventKind::OfferDeclined).await, 0);
}

#[tokio::test]
async fn an_offer_that_is_not_taken_is_noted_as_declined() {
    let shop = Shop::open(open()).await;
    shop.coupon("STAY", 25).await;
    shop.allow(offering(Some("STAY"), false)).await;
    let browser = shop.browser().await;
    browser.press("cancel", "Cancel plan", &[]).await;
    let said = shop.answers().await;
    assert_eq!((said.len(), said[0].outcome, said[0].taken.clone()), (1, OfferOutcome::Declined, None));
    assert_eq!(shop.told(EventKind::OfferDeclined).await, 1);
    assert!(shop.now().await.discounts.is_empty());
}

#[tokio::test]
async fn a_pause_that_is_offered_leads_to_its_own_two_screens() {
    let shop = Shop::open(offering(None, true)).await;
    let browser = shop.browser().await;
    assert!(browser.see("cancel").await.contains("Or take a break"));
    let choice = browser.see("pause?offer=1").await;
    assert!(choice.contains("name=\"offer\" value=\"1\""), "{choice}");
    assert!(shop.answers().await.is_empty(), "a look takes nothing");
    let done = browser.press("pause/confirm?offer=1&for=1", "Pause plan", &[]).await;
    assert!(leads_to(&done, "/home"));
    assert!(matches!(shop.answers().await[0].taken, Some(Taken::Pause(_))));
    assert_eq!(shop.told(EventKind::OfferAccepted).await, 1);
}

#[tokio::test]
async fn a_pause_is_no_offer_where_customers_cannot_pause() {
    let shop = Shop::open(FeatureChanges { pause: Change::Set(false), ..offering(None, true) }).await;
    let browser = shop.browser().await;
    assert!(!browser.see("cancel").await.contains("Or take a break"));
}

#[tokio::test]
async fn nothing_can_be_taken_where_nothing_is_offered() {
    let shop = Shop::open(open()).await;
    let browser = shop.browser().await;
    let token = browser.token().await;
    let answer = browser.post(&browser.at("offer"), &format!("form_token={token}")).await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
    assert!(shop.now().await.discounts.is_empty());
}

#[tokio::test]
async fn the_coupon_of_a_flow_is_offered_and_taking_it_completes_the_flow() {
    let shop = Shop::open(open()).await;
    shop.coupon("LINK", 50).await;
    let target = FlowTarget {
        subscription: shop.plan.clone(),
        offer: Some(CouponId::stored("LINK")),
        items: Vec::new(),
        discounts: Vec::new(),
    };
    let flow = Flow {
        kind: FlowKind::SubscriptionCancel,
        after: AfterCompletion::HostedConfirmation(None),
        target: Some(target),
        completed: None,
        abandoned: None,
    };
    let browser = shop.browser_in(Some(flow)).await;
    assert!(browser.see("cancel").await.contains("€5.00 instead of €10.00"));
    let taken = browser.press("cancel", "Take the discount", &[]).await;
    assert!(leads_to(&taken, "/completed"));
    assert_eq!((shop.told(EventKind::OfferAccepted).await, shop.told(EventKind::FlowCompleted).await), (1, 1));
}
