//! A session that leads into one task, and out of it again.

use axum::http::StatusCode;
use billfold_app::sessions::outcomes::complete_flow;
use billfold_app::{Caller, Role};
use billfold_domain::Change;
use billfold_domain::links::Link;
use billfold_domain::portal_changes::{FeatureChanges, PortalChanges};
use billfold_domain::sessions::{AfterCompletion, Flow, FlowItem, FlowKind, FlowTarget};
use billfold_domain::text::Text;
use billfold_pages::tasks::TASKS;

use crate::shop::{PORTAL, Shop, task_of, ways};

fn flow(shop: &Shop, kind: FlowKind, after: AfterCompletion) -> Flow {
    let about = || FlowTarget {
        subscription: shop.plan.clone(),
        offer: None,
        items: match kind {
            FlowKind::SubscriptionUpdateConfirm => {
                vec![FlowItem { id: shop.item.clone(), price: Some(shop.other_price.clone()), quantity: None }]
            }
            _ => Vec::new(),
        },
        discounts: Vec::new(),
    };
    let target = match kind {
        FlowKind::CustomerUpdate | FlowKind::PaymentMethodUpdate => None,
        _ => Some(about()),
    };
    Flow { kind, after, target, completed: None, abandoned: None }
}

/// The path of a flow's task.
fn own_path(shop: &Shop, kind: FlowKind) -> String {
    let plan = &shop.plan;
    let path = match kind {
        FlowKind::CustomerUpdate => "/details".to_owned(),
        FlowKind::PaymentMethodUpdate => "/methods/add".to_owned(),
        FlowKind::SubscriptionCancel => format!("/plans/{plan}/cancel"),
        FlowKind::SubscriptionPause => format!("/plans/{plan}/pause"),
        FlowKind::SubscriptionUpdate => format!("/plans/{plan}/change"),
        FlowKind::SubscriptionUpdateConfirm => format!("/plans/{plan}/change/confirm"),
    };
    format!("{PORTAL}{path}")
}

/// Does what a task does at its end.
async fn complete(shop: &Shop, cookie: &str) {
    let app = &shop.world.test.app;
    let visit = billfold_app::sessions::visit(app, "acme-billing", cookie.split_once('=').unwrap().1).await.unwrap();
    let mut caller: Caller = shop.world.caller.clone();
    caller.role = Role::Customer(shop.world.customer.id.clone());
    caller.actor = visit.session.id.as_str().to_owned();
    assert!(complete_flow(app, &caller).await.unwrap().unwrap().completed.is_some());
}

#[tokio::test]
async fn a_flow_opens_straight_into_its_task_and_knows_no_other() {
    let shop = Shop::open().await;
    for kind in FlowKind::ALL.iter().copied() {
        let (cookie, first) = shop.enter(Some(flow(&shop, kind, AfterCompletion::PortalHomepage)), None).await;
        let own = own_path(&shop, kind);
        assert_eq!(first, own);
        for task in TASKS.iter().filter(|task| !task.is_in(kind)) {
            let address = shop.address(task);
            let seen = match task.show {
                Some(_) => shop.get(&cookie, &address).await,
                None => shop.post(&cookie, &address, "").await,
            };
            assert_eq!((seen.status, seen.header("location")), (StatusCode::SEE_OTHER, own.as_str()), "{address}");
        }
        let page = shop.get(&cookie, &own).await;
        assert_eq!(page.status, StatusCode::OK, "{own}: {}", page.body);
        assert!(page.body.contains("Return to Acme Engines"), "{own}");
        assert!(!page.body.contains("/sign-out\""), "{own} has no way to sign out");
        for way in ways(&page.body).iter().filter(|way| way.starts_with(PORTAL)) {
            assert!(task_of(way).is_none_or(|task| task.is_in(kind)), "{own} leads to {way}");
        }
    }
}

#[tokio::test]
async fn a_flow_about_one_plan_has_no_place_for_another() {
    let shop = Shop::open().await;
    let kind = FlowKind::SubscriptionCancel;
    let (cookie, own) = shop.enter(Some(flow(&shop, kind, AfterCompletion::PortalHomepage)), None).await;
    let other = own.replace(shop.plan.as_str(), "sub_other");
    let seen = shop.get(&cookie, &other).await;
    assert_eq!((seen.status, seen.header("location")), (StatusCode::SEE_OTHER, own.as_str()));
}

#[tokio::test]
async fn after_a_flow_the_home_page_opens_with_its_ways() {
    let shop = Shop::open().await;
    let kind = FlowKind::CustomerUpdate;
    let (cookie, _) = shop.enter(Some(flow(&shop, kind, AfterCompletion::PortalHomepage)), None).await;
    complete(&shop, &cookie).await;
    let home = shop.get(&cookie, &format!("{PORTAL}/home")).await;
    assert_eq!(home.status, StatusCode::OK);
    assert!(home.body.contains("/sign-out\""), "navigation from then on");
    let done = shop.get(&cookie, &format!("{PORTAL}/completed")).await;
    assert_eq!(done.header("location"), format!("{PORTAL}/home"));
}

#[tokio::test]
async fn after_a_flow_a_confirmation_stays_with_the_merchants_words() {
    let shop = Shop::open().await;
    let words = "Thank you, <Ann>. See you soon.";
    let after = AfterCompletion::HostedConfirmation(Some(Text::parse(words).unwrap()));
    let (cookie, own) = shop.enter(Some(flow(&shop, FlowKind::CustomerUpdate, after)), None).await;
    complete(&shop, &cookie).await;
    let done = format!("{PORTAL}/completed");
    for address in [own.as_str(), &format!("{PORTAL}/home")] {
        let seen = shop.get(&cookie, address).await;
        assert_eq!(seen.header("location"), done, "{address}");
    }
    let page = shop.get(&cookie, &done).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.contains("<h1>All done</h1>"), "{}", page.body);
    assert!(page.body.contains("Thank you, &#60;Ann&#62;. See you soon."), "{}", page.body);
    assert!(page.body.contains("href=\"https://acme.example/account\""), "the way back stays");
    assert!(!page.body.contains("http-equiv=\"refresh\""));
}

#[tokio::test]
async fn p12_after_a_flow_a_page_of_this_origin_leads_to_the_merchants() {
    let shop = Shop::open().await;
    let after = AfterCompletion::Redirect(Link::parse("https://acme.example/done?a=1&b=2").unwrap());
    let (cookie, own) = shop.enter(Some(flow(&shop, FlowKind::CustomerUpdate, after)), None).await;
    complete(&shop, &cookie).await;
    let done = format!("{PORTAL}/completed");
    assert_eq!(shop.get(&cookie, &own).await.header("location"), done, "no redirection leaves the origin");
    let page = shop.get(&cookie, &done).await;
    let address = "https://acme.example/done?a=1&#38;b=2";
    assert!(page.body.contains(&format!("http-equiv=\"refresh\" content=\"0; url={address}\"")), "{}", page.body);
    assert!(page.body.contains(&format!("href=\"{address}\"")), "{}", page.body);
    assert!(page.header("content-security-policy").contains("form-action 'self'"));
    let framed = shop.world.get(&done, &[("cookie", &cookie), ("sec-fetch-dest", "iframe")]).await;
    assert!(!framed.body.contains("http-equiv=\"refresh\"") && framed.body.contains("target=\"_top\""));
}

#[tokio::test]
async fn p11_a_list_of_origins_that_was_shortened_holds_for_what_was_kept_before() {
    let shop = Shop::open().await;
    let link = || Link::parse("https://acme.example/done").unwrap();
    let after = AfterCompletion::Redirect(link());
    let flow = flow(&shop, FlowKind::CustomerUpdate, after);
    let (cookie, _) = shop.enter(Some(flow), Some("https://acme.example/back")).await;
    complete(&shop, &cookie).await;
    let changes = billfold_app::organizations::OrganizationChanges {
        return_origins: Some(vec![Link::parse("https://elsewhere.example").unwrap()]),
        ..billfold_app::organizations::OrganizationChanges::default()
    };
    let organization = &shop.world.caller.organization;
    billfold_app::organizations::update(&shop.world.test.app, organization, changes).await.unwrap();
    let page = shop.get(&cookie, &format!("{PORTAL}/completed")).await;
    assert_eq!(page.status, StatusCode::OK);
    for gone in ["acme.example/done", "acme.example/back", "acme.example/account", "Return to"] {
        assert!(!page.body.contains(gone), "{gone}");
    }
}

#[tokio::test]
async fn p12_where_nobody_says_where_back_is_there_is_no_way_back() {
    let shop = Shop::open().await;
    shop.world.change(PortalChanges { return_url: Change::Clear, ..PortalChanges::default() }).await;
    let (cookie, _) = shop.enter(None, None).await;
    let home = shop.get(&cookie, &format!("{PORTAL}/home")).await;
    assert_eq!(home.status, StatusCode::OK);
    assert!(!home.body.contains("Return to"));
    let (cookie, _) = shop.enter(None, Some("https://acme.example/orders")).await;
    let home = shop.get(&cookie, &format!("{PORTAL}/home")).await;
    assert!(home.body.contains("<a class=\"back\" rel=\"noreferrer\" href=\"https://acme.example/orders\""));
}

/// What was told of a session's flow.
async fn outcomes(shop: &Shop) -> Vec<&'static str> {
    let scroll = billfold_app::Scroll { limit: 100, ..billfold_app::Scroll::default() };
    let told = billfold_app::events::scroll(&shop.world.test.app, &shop.world.caller, scroll).await.unwrap();
    let kinds = told.items.iter().map(|told| told.value.event.kind);
    kinds.filter(|kind| kind.is_by_name_only()).map(billfold_domain::events::EventKind::word).collect()
}

/// Goes through a flow by its forms: each address and what is filled in there, where a
/// page is one of the flow's; gives where the last form led.
async fn walk(kind: FlowKind, after: AfterCompletion, steps: &[(&str, &[(&str, &str)])]) -> (Shop, String, String) {
    let shop = Shop::open().await;
    let (cookie, mut here) = shop.enter(Some(flow(&shop, kind, after)), None).await;
    for (step, with) in steps {
        if !step.is_empty() {
            here = format!("{PORTAL}{}", step.replace("{plan}", shop.plan.as_str()));
        }
        assert_eq!(outcomes(&shop).await, [""; 0], "nothing is completed before {here}");
        let other = shop.other_price.as_str();
        let with: Vec<(&str, &str)> =
            with.iter().map(|(name, value)| (*name, if *value == "{other}" { other } else { value })).collect();
        here = shop.press(&cookie, &here, &with).await;
    }
    assert_eq!(outcomes(&shop).await, ["session.flow_completed"], "{kind:?} led to {here}");
    (shop, cookie, here)
}

/// A form of a task: where it is, and what is filled in.
type Step = (&'static str, &'static [(&'static str, &'static str)]);

#[tokio::test]
async fn each_flow_is_completed_by_its_own_forms_and_ends_where_the_merchant_wants() {
    let card: &[(&str, &str)] =
        &[("number", "4242424242424242"), ("expiry", "12/34"), ("cvc", "123"), ("name", "Ada Lovelace")];
    let walks: &[(FlowKind, &[Step])] = &[
        (FlowKind::CustomerUpdate, &[("/details/name", &[("name", "Ada King")]), ("", &[])]),
        (FlowKind::PaymentMethodUpdate, &[("", card)]),
        (FlowKind::SubscriptionCancel, &[("", &[])]),
        (FlowKind::SubscriptionPause, &[("", &[]), ("", &[])]),
        (FlowKind::SubscriptionUpdate, &[("", &[("price-0-month-1", "{other}")]), ("", &[])]),
        (FlowKind::SubscriptionUpdateConfirm, &[("", &[])]),
    ];
    for (kind, steps) in walks {
        let message = AfterCompletion::HostedConfirmation(Some(Text::parse("So long").unwrap()));
        let (shop, cookie, last) = walk(*kind, message, steps).await;
        let done = format!("{PORTAL}/completed");
        if last != done {
            // What is asked after the task is the customer's to leave.
            assert_eq!(last, format!("{PORTAL}/plans/{}/cancelled", shop.plan), "{kind:?}");
            assert_eq!(shop.press(&cookie, &last, &[]).await, done);
        }
        assert!(shop.get(&cookie, &done).await.body.contains("So long"), "{kind:?}");
        assert_eq!(shop.get(&cookie, &format!("{PORTAL}/home")).await.header("location"), done, "{kind:?}");
        assert_eq!(outcomes(&shop).await, ["session.flow_completed"], "{kind:?}");
        let (shop, cookie, _) = walk(*kind, AfterCompletion::PortalHomepage, steps).await;
        assert_eq!(shop.get(&cookie, &format!("{PORTAL}/home")).await.status, StatusCode::OK, "{kind:?}");
    }
}

#[tokio::test]
async fn a_flow_to_change_what_pays_opens_the_list_where_nothing_may_be_added() {
    let shop = Shop::open().await;
    shop.switch(FeatureChanges { payment_add: Change::Set(false), ..FeatureChanges::default() }).await;
    let kind = FlowKind::PaymentMethodUpdate;
    let (cookie, first) = shop.enter(Some(flow(&shop, kind, AfterCompletion::PortalHomepage)), None).await;
    assert_eq!(first, format!("{PORTAL}/methods"));
    let page = shop.get(&cookie, &first).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(!page.body.contains("/methods/add\""), "what is off is absent");
    assert_eq!(shop.get(&cookie, &format!("{PORTAL}/home")).await.header("location"), first);
}
