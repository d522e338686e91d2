//! Sessions that lead into a change of plan.

use axum::http::StatusCode;
use billfold_app::Write;
use billfold_app::coupons::CouponOrCode;
use billfold_app::subscriptions::{self, Change as Command, DiscountWish};
use billfold_domain::Change;
use billfold_domain::features::PlanDetail;
use billfold_domain::ids::CouponId;
use billfold_domain::portal_changes::FeatureChanges;
use billfold_domain::sessions::{AfterCompletion, Flow, FlowDiscount, FlowItem, FlowKind, FlowTarget};
use billfold_domain::subscriptions::Subscription;
use billfold_domain::subscriptions::creation::Trial;

use crate::shop::{Browser, MONTH, PAGE, Shop};

#[tokio::test]
async fn a_flow_leads_straight_to_the_confirmation_with_what_the_merchant_takes_off() {
    let shop = Shop::open().await;
    let plan = shop.subscribe(&[(&shop.monthly, 1)], Trial::None).await;
    let coupon = shop.code("WINTER", 50).await;
    shop.offer(FeatureChanges { plan_details: Change::Set(vec![PlanDetail::Price]), ..FeatureChanges::default() })
        .await;
    let target = FlowTarget {
        subscription: plan.id.clone(),
        offer: None,
        items: vec![FlowItem { id: plan.items[0].id.clone(), price: Some(shop.large.clone()), quantity: None }],
        discounts: vec![FlowDiscount::Coupon(coupon.clone())],
    };
    let flow = Flow {
        kind: FlowKind::SubscriptionUpdateConfirm,
        after: AfterCompletion::HostedConfirmation(None),
        target: Some(target),
        completed: None,
        abandoned: None,
    };
    let browser = shop.browser(Some(flow)).await;
    let path = Browser::path(&plan, "change/confirm");
    let page = browser.get(&path).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.body);
    assert!(page.body.contains("€12.50 on ") && !page.body.contains("Choose something else"), "{}", page.body);
    let made = browser.confirm(&plan, &page).await;
    assert_eq!(made.header("location"), format!("{PAGE}/completed"), "{}", made.body);
    let now = shop.now(&plan).await;
    assert_eq!((now.items[0].price.clone(), now.discounts[0].coupon.clone()), (shop.large.clone(), coupon.clone()));
    // Without the flow, nobody takes a coupon by its id.
    let browser = shop.browser(None).await;
    let caller = shop.caller(&browser).await;
    let wish = Command {
        discounts: Change::Set(vec![DiscountWish::New(CouponOrCode::Coupon(CouponId::stored("other")))]),
        ..Command::default()
    };
    let refused = subscriptions::change(&shop.world.test.app, &caller, &plan.id, wish, Write::plain()).await;
    assert!(matches!(refused, Err(billfold_app::Error::Refused(billfold_domain::Refusal::SwitchedOff))));
}

fn confirm_flow(shop: &Shop, plan: &Subscription) -> Flow {
    let target = FlowTarget {
        subscription: plan.id.clone(),
        offer: None,
        items: vec![FlowItem { id: plan.items[0].id.clone(), price: Some(shop.large.clone()), quantity: None }],
        discounts: Vec::new(),
    };
    Flow {
        kind: FlowKind::SubscriptionUpdateConfirm,
        after: AfterCompletion::PortalHomepage,
        target: Some(target),
        completed: None,
        abandoned: None,
    }
}

#[tokio::test]
async fn in_a_flow_too_a_declined_card_leads_to_paying_with_another() {
    let shop = Shop::open().await;
    let plan = shop.subscribe(&[(&shop.monthly, 1)], Trial::None).await;
    shop.card("pm_card_chargeCustomerFail").await;
    let browser = shop.browser(Some(confirm_flow(&shop, &plan))).await;
    let path = Browser::path(&plan, "change/confirm");
    let page = browser.get(&path).await;
    let made = browser.confirm(&plan, &page).await;
    assert_eq!(made.header("location"), Browser::path(&plan, "change/declined"));
    let why = browser.get(made.header("location")).await;
    assert!(why.body.contains("Your plan changes as soon as €15.00 is paid."), "{}", why.body);
    assert_eq!(shop.now(&plan).await.items, plan.items, "not before it is paid");
    let invoice = shop.invoices().await.pop().unwrap().id;
    let pay = format!("{PAGE}/invoices/{invoice}/pay");
    assert!(why.body.contains(&pay) && !why.body.contains("Back to your billing"), "{}", why.body);
    assert_eq!(browser.get(&pay).await.status, StatusCode::OK);
    // Whoever comes back to the flow's page finds what is left to do.
    assert_eq!(browser.get(&path).await.header("location"), made.header("location"));
}

#[tokio::test]
async fn a_flow_in_which_a_plan_is_chosen_begins_with_the_choice() {
    let shop = Shop::open().await;
    let plan = shop.subscribe(&[(&shop.monthly, 1)], Trial::None).await;
    let flow = confirm_flow(&shop, &plan);
    let target = flow.target.map(|target| FlowTarget { items: Vec::new(), ..target });
    let browser = shop.browser(Some(Flow { kind: FlowKind::SubscriptionUpdate, target, ..flow })).await;
    let page = browser.get(&Browser::path(&plan, "change")).await;
    assert!(page.body.contains("See what it costs") && !page.body.contains("Keep my plan as it is"), "{}", page.body);
    let page = browser.review(&plan, &[(MONTH, shop.large.as_str())]).await;
    let home = browser.follow(&browser.confirm(&plan, &page).await).await;
    assert!(home.body.contains("Your plan is changed."), "{}", home.body);
}
