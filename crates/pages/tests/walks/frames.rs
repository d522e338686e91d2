//! Portals inside a merchant's own page (docs/decisions/0013), and every page's headers.

use std::collections::BTreeSet;

use axum::http::StatusCode;
use billfold_app::testing::{TestApp, TestDatabase};
use billfold_domain::Change;
use billfold_domain::organizations::Mode;
use billfold_domain::origins::WebOrigin;
use billfold_domain::portal_changes::{FeatureChanges, PortalChanges};
use billfold_pages::doors::STEPS;
use billfold_pages::offline;
use billfold_pages::tasks::TASKS;

use crate::shop::{PORTAL, Shop, crawl, door_of};
use crate::world::{NAVIGATION, OWN_FORM, Seen, send};

const IN_A_FRAME: &[(&str, &str)] =
    &[("sec-fetch-mode", "navigate"), ("sec-fetch-dest", "iframe"), ("sec-fetch-site", "cross-site")];

async fn embedded() -> Shop {
    let shop = Shop::open().await;
    let origins = ["https://app.acme.example", "http://localhost:3000"].map(|origin| WebOrigin::parse(origin).unwrap());
    let changes = PortalChanges { allowed_origins: Change::Set(origins.to_vec()), ..PortalChanges::default() };
    shop.world.change(changes).await;
    shop
}

/// Every page that anybody or the customer can look at.
async fn every_page(shop: &Shop) -> Vec<(String, Seen)> {
    let (cookie, _) = shop.enter(None, None).await;
    let mut pages: Vec<(String, Seen)> = crawl(shop, &cookie).await.into_iter().collect();
    for task in TASKS.iter().filter(|task| task.show.is_some()) {
        let address = shop.address(task);
        pages.push((address.clone(), shop.get(&cookie, &address).await));
    }
    let link = format!("/p/session/{}", shop.world.link().await);
    let doors = STEPS.iter().map(|step| door_of(shop, step));
    for address in doors.chain([format!("{PORTAL}/signed-out"), link]) {
        let seen = shop.world.get(&address, &[]).await;
        pages.push((address, seen));
    }
    pages.retain(|(_, page)| !page.body.is_empty());
    pages
}

#[tokio::test]
async fn p01_every_page_of_a_customer_has_the_exact_policy_and_nonces_of_its_own() {
    let shop = Shop::open().await;
    let mut nonces = BTreeSet::new();
    for (address, page) in every_page(&shop).await {
        let policy = page.header("content-security-policy");
        if !page.header("content-type").starts_with("text/html") {
            let bare =
                "default-src 'none'; base-uri 'none'; form-action 'none'; object-src 'none'; frame-ancestors 'none'";
            assert_eq!(policy, bare, "{address}");
            continue;
        }
        let nonce = |directive: &str| {
            let start = format!("{directive} 'nonce-");
            policy
                .split(start.as_str())
                .nth(1)
                .unwrap_or_else(|| panic!("{address}: {policy}"))
                .split('\'')
                .next()
                .unwrap()
        };
        let (script, style) = (nonce("script-src"), nonce("style-src"));
        let has_script = page.body.contains(&format!("<script>{}</script>", offline::REGISTRATION));
        let allowance = if has_script { offline::ALLOWANCE } else { "" };
        let expected = format!(
            "default-src 'none'; script-src 'nonce-{script}'{allowance}; style-src 'nonce-{style}'; img-src 'self'; \
             font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none'; \
             frame-ancestors 'none'; require-trusted-types-for 'script'"
        );
        assert_eq!(policy, expected, "{address}");
        for nonce in [script, style] {
            assert!(nonce.len() >= 22 && nonces.insert(nonce.to_owned()), "{address}: {nonce}");
        }
        assert!(!page.body.contains(" style=\"") && !page.body.contains(" onclick"), "{address}");
        assert!(!page.body.contains("javascript:"), "{address}");
    }
}

#[tokio::test]
async fn p02_every_answer_to_a_customer_has_the_exact_headers() {
    let shop = Shop::open().await;
    for (address, page) in every_page(&shop).await {
        for (name, value) in [
            ("x-content-type-options", "nosniff"),
            ("referrer-policy", "no-referrer"),
            ("cross-origin-opener-policy", "same-origin"),
            ("cross-origin-resource-policy", "same-origin"),
            ("cache-control", "no-store"),
            // Names of merchants are served here: nothing is said of their other hosts.
            ("strict-transport-security", "max-age=31536000"),
            ("x-robots-tag", "noindex, nofollow"),
        ] {
            assert_eq!(page.header(name), value, "{address}");
            assert_eq!(page.headers.get_all(name).iter().count(), 1, "{address} {name}");
        }
        assert!(page.header("permissions-policy").contains("camera=()"), "{address}");
        assert!(page.headers.get("x-frame-options").is_none(), "{address}");
        assert!(page.headers.get("access-control-allow-origin").is_none(), "{address}");
        let kind = page.header("content-type");
        assert!(
            kind == "text/html; charset=utf-8" || kind == "application/pdf" || kind == "application/json",
            "{address}: {kind}"
        );
    }
}

#[tokio::test]
async fn p07_every_page_of_a_portal_can_be_framed_by_whom_it_names() {
    let shop = embedded().await;
    let allowed = "; frame-ancestors 'self' https://app.acme.example http://localhost:3000; ";
    for (address, page) in every_page(&shop).await {
        if page.header("content-type").starts_with("text/html") {
            assert!(page.header("content-security-policy").contains(allowed), "{address}");
            assert_eq!(page.header("cross-origin-resource-policy"), "cross-origin", "{address}");
        }
        assert!(page.headers.get("x-frame-options").is_none());
    }
    let (cookie, _) = shop.enter(None, None).await;
    for cookie in [cookie.as_str(), "none=none"] {
        let missing = shop.get(cookie, &format!("{PORTAL}/nothing/here")).await;
        assert!(missing.header("content-security-policy").contains(allowed), "the portal's own page says so");
        let missing = shop.get(cookie, "/billing-portal/no-portal/nothing/here").await;
        assert!(missing.header("content-security-policy").contains("frame-ancestors 'none'"), "of no portal");
    }
}

#[tokio::test]
async fn p07_a_link_opens_in_a_frame_where_the_portal_allows_frames_and_nowhere_else() {
    let shop = embedded().await;
    let link = format!("/p/session/{}", shop.world.link().await);
    let ahead = [IN_A_FRAME, &[("sec-purpose", "prefetch")]].concat();
    assert_eq!(shop.world.get(&link, &ahead).await.status, StatusCode::OK, "a look ahead opens nothing");
    let opened = shop.world.get(&link, IN_A_FRAME).await;
    assert_eq!(opened.status, StatusCode::SEE_OTHER);
    let set = opened.header("set-cookie");
    assert!(
        set.starts_with("__Host-") && set.ends_with("; Path=/; HttpOnly; SameSite=None; Secure; Partitioned"),
        "{set}"
    );
    assert_eq!(shop.get(&opened.cookie(), &format!("{PORTAL}/home")).await.status, StatusCode::OK);
    let form = shop.token(&opened.cookie()).await;
    let cookie = opened.cookie();
    let headers = [OWN_FORM, &[("cookie", cookie.as_str()), ("sec-fetch-dest", "iframe")]].concat();
    let out = send(&shop.world.router, "POST", &format!("{PORTAL}/sign-out"), &headers, &form).await;
    assert_eq!(out.status, StatusCode::SEE_OTHER);
    let cleared = out
        .headers
        .get_all("set-cookie")
        .iter()
        .any(|value| value.to_str().unwrap().contains("Partitioned; Max-Age=0"));
    assert!(cleared, "a cookie goes only by the attributes that it came with");
    let plain = Shop::open().await;
    let link = format!("/p/session/{}", plain.world.link().await);
    assert_eq!(plain.world.get(&link, IN_A_FRAME).await.status, StatusCode::OK, "a page with a button");
    let opened = plain.world.get(&link, NAVIGATION).await;
    assert!(opened.header("set-cookie").ends_with("; Path=/; HttpOnly; SameSite=Lax; Secure"));
}

#[tokio::test]
async fn p15_what_goes_wrong_for_a_customer_tells_nothing_and_keeps_the_policy() {
    let shop = Shop::open().await;
    let (cookie, _) = shop.enter(None, None).await;
    shop.switch(FeatureChanges { pause: Change::Set(false), ..FeatureChanges::default() }).await;
    let own = [OWN_FORM, &[("cookie", cookie.as_str())]].concat();
    let token = shop.token(&cookie).await;
    let long = format!("{token}&name={}", "a".repeat(40_000));
    let many: Vec<String> = (0..300).map(|at| format!("f{at}=1")).collect();
    let name = format!("{PORTAL}/details/name");
    let post = |form: String| {
        let (router, own, name) = (shop.world.router.clone(), own.clone(), name.clone());
        async move { send(&router, "POST", &name, &own, &form).await }
    };
    let answers = [
        ("what is switched off", shop.get(&cookie, &format!("{PORTAL}/plans/{}/pause", shop.plan)).await, 403),
        ("what is not there", shop.get(&cookie, &format!("{PORTAL}/plans/sub_none/cancel")).await, 404),
        ("an invoice of none", shop.get(&cookie, &format!("{PORTAL}/invoices/in_none")).await, 404),
        ("another method", send(&shop.world.router, "PUT", &name, &own, "").await, 405),
        ("a long form", post(long).await, 413),
        ("a form of many fields", post(format!("{token}&{}", many.join("&"))).await, 413),
        ("a faulty form", post(format!("{token}&once=a&name={}", "%00".repeat(3))).await, 422),
        ("no form", post("form_token=".to_owned()).await, 303),
    ];
    for (what, seen, status) in answers {
        assert_eq!(seen.status.as_u16(), status, "{what}: {}", seen.body);
        assert!(seen.header("request-id").starts_with("req_"), "{what}");
        assert!(seen.header("content-security-policy").contains("frame-ancestors 'none'"), "{what}");
        assert_eq!(seen.header("cache-control"), "no-store", "{what}");
        for leak in ["panicked", "sqlite", "SELECT", "crates/", "Refused(", "Fault", "billfold_"] {
            assert!(!seen.body.contains(leak), "{what} tells {leak}");
        }
    }
}

#[tokio::test]
async fn p03_browsers_are_told_to_insist_on_https_for_this_host_alone() {
    let shop = Shop::open().await;
    for (address, page) in every_page(&shop).await {
        let said = page.header("strict-transport-security");
        assert!(
            said == "max-age=31536000" && !said.contains("includeSubDomains") && !said.contains("preload"),
            "{address}"
        );
    }
    let plain = TestApp::on(TestDatabase::sqlite(), "http://billing.test");
    let born = plain.organization("Acme", Mode::Test).await;
    let router = billfold_pages::router(plain.app.clone());
    let page = send(&router, "GET", &format!("/billing-portal/{}", born.portal.slug.as_str()), &[], "").await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.headers.get("strict-transport-security").is_none(), "nothing is promised over plain http");
}
