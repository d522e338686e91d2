use axum::http::StatusCode;
use billfold_app::{Write, customers};
use billfold_domain::Change;
use billfold_domain::customers::CustomerChanges;
use billfold_domain::ids::IdStyle;
use billfold_domain::portal_changes::FeatureChanges;
use billfold_domain::sessions::{AfterCompletion, Flow, FlowKind};
use billfold_domain::subscriptions::creation::Trial;

use crate::shop::{Shop, fresh, leads_to, offering, open};

/// Pages with their methods: GET, POST.
const CANCEL: &[(&str, bool, bool)] = &[
    ("cancel", true, true),
    ("offer", false, true),
    ("cancelled", true, true),
    ("keep", true, true),
    ("reactivate", true, true),
];
const PAUSE: &[(&str, bool, bool)] = &[("pause", true, false), ("pause/confirm", true, true), ("resume", true, true)];

#[tokio::test]
async fn l14_what_is_switched_off_is_403_by_direct_request_and_changes_nothing() {
    let shop = Shop::open(offering(None, true)).await;
    let browser = shop.browser().await;
    let token = browser.token().await;
    let before = shop.now().await;
    for (pages, off) in [
        (CANCEL, FeatureChanges { cancel: Change::Set(false), ..open() }),
        (PAUSE, FeatureChanges { pause: Change::Set(false), ..open() }),
    ] {
        shop.allow(off).await;
        for (page, shows, sends) in pages {
            if *shows {
                let seen = browser.get(&browser.at(page)).await;
                assert_eq!(seen.status, StatusCode::FORBIDDEN, "GET {page}");
                assert!(seen.body.contains("This is not offered here"), "{}", seen.body);
            }
            if *sends {
                let body = format!("form_token={token}&until=1800000000&due=1000");
                let sent = browser.post(&browser.at(page), &body).await;
                assert_eq!(sent.status, StatusCode::FORBIDDEN, "POST {page}");
            }
        }
        shop.allow(open()).await;
    }
    assert_eq!(shop.now().await, before);
}

#[tokio::test]
async fn another_customers_plan_is_not_there() {
    let mut shop = Shop::open(open()).await;
    let (app, by) = (&shop.world.test.app, &shop.world.caller);
    let made = customers::create(app, by, IdStyle::Base62, CustomerChanges::default(), Write::plain()).await;
    let stranger = fresh(made).value.id;
    // Its own card is nobody's business here: a trial needs none.
    let trial = Trial::Until("2027-01-01T00:00:00Z".parse().unwrap());
    shop.plan = shop.subscribe(&stranger, trial).await.id;
    let browser = shop.browser().await;
    let token = browser.token().await;
    let before = shop.now().await;
    for (page, shows, sends) in CANCEL.iter().chain(PAUSE) {
        if *shows {
            let query = if *page == "pause/confirm" { "?for=0" } else { "" };
            let seen = browser.get(&browser.at(&format!("{page}{query}"))).await;
            assert_eq!(seen.status, StatusCode::NOT_FOUND, "GET {page}");
        }
        if *sends {
            let body = format!("form_token={token}&until=1800000000&due=1000&reason=unused");
            let sent = browser.post(&browser.at(page), &body).await;
            assert_eq!(sent.status, StatusCode::NOT_FOUND, "POST {page}: {}", sent.body);
        }
    }
    assert_eq!(shop.now().await, before);
}

#[tokio::test]
async fn a_flow_of_another_task_has_no_place_for_leaving() {
    let shop = Shop::open(open()).await;
    let flow = Flow {
        kind: FlowKind::CustomerUpdate,
        after: AfterCompletion::PortalHomepage,
        target: None,
        completed: None,
        abandoned: None,
    };
    let browser = shop.browser_in(Some(flow)).await;
    for (page, shows, _) in CANCEL.iter().chain(PAUSE) {
        if !*shows {
            continue;
        }
        let answer = browser.get(&browser.at(page)).await;
        assert!(leads_to(&answer, "/details") || leads_to(&answer, "/home"), "{page}");
    }
    assert_eq!(shop.now().await.cancel, None);
}
