//! What pages of other origins learn of a customer who is signed in: nothing. And what
//! the merchant learns of what was refused.

use axum::http::StatusCode;
use billfold_app::{audit, jobs};
use billfold_domain::Change;
use billfold_domain::events::EventKind;
use billfold_domain::portal_changes::FeatureChanges;
use billfold_pages::tasks::TASKS;

use crate::shop::{PORTAL, Shop};
use crate::world::{OWN_FORM, send};

/// How a page of another origin can ask for an address: by what, and in which mode.
const ASKING: &[(&str, &str)] = &[
    ("empty", "cors"),
    ("empty", "no-cors"),
    ("image", "no-cors"),
    ("script", "no-cors"),
    ("style", "no-cors"),
    ("object", "no-cors"),
];

#[tokio::test]
async fn p17_pages_of_other_origins_read_nothing_of_a_customer() {
    let shop = Shop::open().await;
    let (cookie, _) = shop.enter(None, None).await;
    let addresses = TASKS.iter().filter(|task| task.show.is_some()).map(|task| shop.address(task));
    for address in addresses {
        for (dest, mode) in ASKING {
            for (site, origin) in [
                ("cross-site", "https://evil.example"),
                ("same-site", "https://other.billing.test"),
                ("cross-site", "null"),
            ] {
                let headers = [
                    ("cookie", cookie.as_str()),
                    ("origin", origin),
                    ("sec-fetch-site", site),
                    ("sec-fetch-mode", mode),
                    ("sec-fetch-dest", dest),
                ];
                let seen = send(&shop.world.router, "GET", &address, &headers, "").await;
                assert_eq!(seen.status, StatusCode::FORBIDDEN, "{address} as {dest} from {origin}");
                assert_eq!(seen.header("cross-origin-resource-policy"), "same-origin", "{address}");
                assert!(!seen.headers.keys().any(|name| name.as_str().starts_with("access-control-")), "{address}");
                assert!(!seen.body.contains("ann@") && !seen.body.contains("Ann"), "{address}: {}", seen.body);
            }
        }
    }
    // The page's own ways to it stay open.
    for (site, mode, dest) in
        [("none", "navigate", "document"), ("same-origin", "no-cors", "empty"), ("cross-site", "navigate", "document")]
    {
        let headers =
            [("cookie", cookie.as_str()), ("sec-fetch-site", site), ("sec-fetch-mode", mode), ("sec-fetch-dest", dest)];
        let seen = send(&shop.world.router, "GET", &format!("{PORTAL}/privacy/data.json"), &headers, "").await;
        assert_eq!((seen.status, seen.header("content-type")), (StatusCode::OK, "application/json"), "{site} {mode}");
        assert_eq!(seen.header("cross-origin-resource-policy"), "same-origin");
    }
    let preflight = [("origin", "https://evil.example"), ("access-control-request-method", "GET")];
    let seen = send(&shop.world.router, "OPTIONS", &format!("{PORTAL}/home"), &preflight, "").await;
    assert!(!seen.headers.keys().any(|name| name.as_str().starts_with("access-control-")), "{:?}", seen.headers);
}

#[tokio::test]
async fn l14_what_is_switched_off_and_tried_all_the_same_is_in_the_audit_log() {
    let shop = Shop::open().await;
    shop.switch(FeatureChanges { pause: Change::Set(false), ..FeatureChanges::default() }).await;
    let (cookie, _) = shop.enter(None, None).await;
    let token = shop.token(&cookie).await;
    let own = [OWN_FORM, &[("cookie", cookie.as_str())]].concat();
    let path = format!("{PORTAL}/plans/{}/pause", shop.plan);
    assert_eq!(shop.get(&cookie, &path).await.status, StatusCode::FORBIDDEN);
    let confirm = format!("{path}/confirm");
    assert_eq!(send(&shop.world.router, "POST", &confirm, &own, &token).await.status, StatusCode::FORBIDDEN);
    let app = &shop.world.test.app;
    jobs::run_due(app, |_| ()).await.unwrap();
    let entries = audit::entries(app, &shop.world.caller.organization, "").await.unwrap();
    let denied: Vec<_> =
        entries.iter().filter(|entry| entry.kind == EventKind::AccessDenied).map(audit::shown).collect();
    let refused: Vec<_> = denied.iter().map(|entry| entry["refused"].as_str().unwrap()).collect();
    assert_eq!(refused, ["GET /plans/{id}/pause", "POST /plans/{id}/pause/confirm"]);
    for entry in &denied {
        assert_eq!(entry["customer"], shop.world.customer.id.as_str());
        assert!(entry["request"].as_str().unwrap().starts_with("req_"), "{entry}");
    }
}
