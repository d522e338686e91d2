//! Addresses below a portal's that lead nowhere.

use axum::http::StatusCode;
use billfold_domain::Change;
use billfold_domain::portal_changes::PortalChanges;
use billfold_domain::sessions::{AfterCompletion, Flow, FlowKind};

use crate::shop::{PORTAL, Shop, ways};
use crate::world::{NAVIGATION, Seen, World, send};

/// Addresses that no task and no door has.
const NOWHERE: &[&str] =
    &["/nonsense", "/home/", "/plans/sub_1/change/now/please", "/sign-in/now", "/home/%ff", "//", "/.."];

/// A page without what is of this one request.
fn plain(seen: &Seen) -> String {
    let body = seen.body.replace(seen.header("request-id"), "REQUEST");
    let nonces: Vec<&str> = body.split("nonce=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    nonces.iter().fold(body.clone(), |body, nonce| body.replace(nonce, "NONCE"))
}

#[tokio::test]
async fn an_unknown_address_below_a_portal_is_the_merchants_page_with_the_way_home() {
    let shop = Shop::open().await;
    let cookie = shop.sign_in().await;
    for below in NOWHERE {
        let address = format!("{PORTAL}{below}");
        for (what, home, headers) in [
            ("a customer", format!("{PORTAL}/home"), vec![("cookie", cookie.as_str())]),
            ("anybody", PORTAL.to_owned(), vec![]),
            ("somebody whose session is over", PORTAL.to_owned(), vec![("cookie", "billfold=over")]),
        ] {
            for method in ["GET", "HEAD", "POST", "DELETE"] {
                let seen = send(&shop.world.router, method, &address, &headers, "").await;
                assert_eq!(seen.status, StatusCode::NOT_FOUND, "{method} {address} of {what}");
                assert!(seen.headers.get("set-cookie").is_none() && seen.header("cache-control") == "no-store");
                if method == "HEAD" || *below == "/home/%ff" {
                    continue;
                }
                assert!(seen.body.contains("Acme Engines"), "{address} of {what}: {}", seen.body);
                assert!(seen.body.contains("There is no page here") && ways(&seen.body).contains(&home), "{what}");
            }
        }
    }
    // A page's own styles, and nobody's frame.
    let seen = shop.get(&cookie, &format!("{PORTAL}/nonsense")).await;
    assert!(seen.header("content-security-policy").contains("frame-ancestors 'none'"));
    let german = [("cookie", cookie.as_str()), ("accept-language", "de")];
    let seen = shop.world.get(&format!("{PORTAL}/nonsense"), &german).await;
    assert!(seen.body.contains("<html lang=\"de\""), "{}", seen.body);
}

#[tokio::test]
async fn whoever_opens_an_address_that_only_takes_a_form_comes_to_the_page_of_the_form() {
    let shop = Shop::open().await;
    let cookie = shop.sign_in().await;
    let plan = shop.plan.as_str();
    for (below, page) in [
        ("/sign-out", "/home".to_owned()),
        (&format!("/plans/{plan}/offer"), format!("/plans/{plan}/cancel")),
        ("/plans/%2F%0D%0A%C3%A9/offer", "/plans/%2F%0D%0A%C3%A9/cancel".to_owned()),
        ("/details/tax-ids/txi_1/remove", "/details/tax-ids".to_owned()),
        ("/language", String::new()),
    ] {
        let address = format!("{PORTAL}{below}");
        for method in ["GET", "HEAD"] {
            let seen = send(&shop.world.router, method, &address, &[("cookie", cookie.as_str())], "").await;
            assert_eq!((seen.status, seen.header("location")), (StatusCode::SEE_OTHER, &*format!("{PORTAL}{page}")));
            let seen = send(&shop.world.router, method, &address, &[], "").await;
            assert_eq!((seen.status, seen.header("location")), (StatusCode::SEE_OTHER, PORTAL), "{address}");
        }
        let unknown = address.replace("acme-billing", "unknown");
        assert_eq!(shop.get(&cookie, &unknown).await.status, StatusCode::NOT_FOUND, "{unknown}");
    }
    assert_eq!(shop.get(&cookie, &format!("{PORTAL}/home")).await.status, StatusCode::OK, "still signed in");
    // Who signs in first comes to that page, and not to an address that shows nothing.
    let seen = shop.world.get(&format!("{PORTAL}/plans/{plan}/offer"), &[]).await;
    assert!(seen.header("set-cookie").contains(&format!("!/plans/{plan}/cancel;")), "{}", seen.header("set-cookie"));
}

#[tokio::test]
async fn p15_an_unknown_address_of_an_unknown_portal_tells_nothing() {
    let world = World::new().await;
    let nowhere = world.get("/nowhere", &[]).await;
    let cookie = world.sign_in().await;
    let same = |seen: &Seen| (seen.status, plain(seen)) == (StatusCode::NOT_FOUND, plain(&nowhere));
    for below in NOWHERE {
        assert!(same(&world.get(&format!("/billing-portal/unknown{below}"), &[("cookie", &cookie)]).await), "{below}");
    }
    world.change(PortalChanges { active: Change::Set(false), ..PortalChanges::default() }).await;
    for below in NOWHERE {
        for headers in [&[("cookie", cookie.as_str())][..], &[]] {
            assert!(same(&world.get(&format!("{PORTAL}{below}"), headers).await), "{below}: closed is as unknown");
        }
    }
}

#[tokio::test]
async fn p17_an_unknown_address_tells_pages_of_other_origins_nothing_of_who_is_signed_in() {
    let shop = Shop::open().await;
    let cookie = shop.sign_in().await;
    let strange = [("cookie", cookie.as_str()), ("sec-fetch-site", "cross-site"), ("sec-fetch-mode", "no-cors")];
    let seen = shop.world.get(&format!("{PORTAL}/nonsense"), &strange).await;
    assert_eq!(seen.status, StatusCode::FORBIDDEN);
    assert!(!seen.body.contains("Acme"), "{}", seen.body);
    // A link from elsewhere is a person's own way.
    let followed = [NAVIGATION, &[("cookie", cookie.as_str())]].concat();
    let seen = shop.world.get(&format!("{PORTAL}/nonsense"), &followed).await;
    assert_eq!(seen.status, StatusCode::NOT_FOUND);
    assert!(ways(&seen.body).contains(&format!("{PORTAL}/home")), "{}", seen.body);
}

#[tokio::test]
async fn an_unknown_address_in_a_flow_leads_back_to_the_flows_own_page() {
    let shop = Shop::open().await;
    let kind = FlowKind::CustomerUpdate;
    let flow = Flow { kind, after: AfterCompletion::PortalHomepage, target: None, completed: None, abandoned: None };
    let (cookie, own) = shop.enter(Some(flow), None).await;
    let seen = shop.get(&cookie, &format!("{PORTAL}/nonsense")).await;
    assert_eq!(seen.status, StatusCode::NOT_FOUND);
    let ways = ways(&seen.body);
    assert!(ways.contains(&own) && !ways.contains(&format!("{PORTAL}/home")), "{ways:?}");
    assert!(!seen.body.contains("/sign-out\""), "a flow has no other way");
}
