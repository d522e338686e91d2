//! Forms that no page of this session sent (QUALITY row P-10).

use axum::http::StatusCode;
use billfold_pages::doors::STEPS;
use billfold_pages::tasks::TASKS;

use crate::shop::{PORTAL, Shop, door_of};
use crate::world::{OWN_FORM, send};

/// Headers of a form from elsewhere, by what they are.
const STRANGERS: &[(&str, &[(&str, &str)])] = &[
    ("no origin", &[]),
    ("opaque origin", &[("origin", "null")]),
    ("opaque origin that says it is ours", &[("origin", "null"), ("sec-fetch-site", "same-origin")]),
    ("another origin", &[("origin", "https://evil.example"), ("sec-fetch-site", "cross-site")]),
    ("a name that begins like ours", &[("origin", "https://billing.test.evil.example")]),
    ("our name without encryption", &[("origin", "http://billing.test:8080")]),
    ("our origin from another site", &[("origin", "https://billing.test"), ("sec-fetch-site", "cross-site")]),
    ("our origin from a sister site", &[("origin", "https://billing.test"), ("sec-fetch-site", "same-site")]),
];
const FORM: (&str, &str) = ("content-type", "application/x-www-form-urlencoded");

#[tokio::test]
async fn p10_a_form_that_no_page_of_this_session_sent_changes_nothing() {
    let shop = Shop::open().await;
    let (cookie, _) = shop.enter(None, None).await;
    let (other, _) = shop.enter(None, None).await;
    let (own, theirs) = (shop.token(&cookie).await, shop.token(&other).await);
    let before = shop.facts().await;
    let mut sends = 0;
    for task in TASKS.iter().filter(|task| task.send.is_some()) {
        sends += 1;
        let address = shop.address(task);
        let signed_in = ("cookie", cookie.as_str());
        for (what, headers) in STRANGERS {
            let headers = [*headers, &[signed_in, FORM]].concat();
            let seen = send(&shop.world.router, "POST", &address, &headers, &own).await;
            assert_eq!(seen.status, StatusCode::FORBIDDEN, "{address} from {what}");
        }
        let ours = [OWN_FORM, &[signed_in]].concat();
        for (what, body) in [("no token", String::new()), ("two tokens", format!("{own}&{own}"))] {
            let seen = send(&shop.world.router, "POST", &address, &ours, &body).await;
            assert_eq!(seen.status, StatusCode::FORBIDDEN, "{address} with {what}");
        }
        for (what, body) in [
            ("a wrong token", "form_token=x"),
            ("another session's token", theirs.as_str()),
            ("an empty one", "form_token="),
        ] {
            let seen = send(&shop.world.router, "POST", &address, &ours, body).await;
            // The page is shown again and says why.
            assert_eq!(seen.status, StatusCode::SEE_OTHER, "{address} with {what}");
            assert!(seen.header("set-cookie").contains("=notice-stale;"), "{address} with {what}");
        }
        for kind in ["text/plain", "application/json", "multipart/form-data; boundary=x", ""] {
            let headers = [("origin", "https://billing.test"), signed_in, ("content-type", kind)];
            let seen = send(&shop.world.router, "POST", &address, &headers, &own).await;
            assert_eq!(seen.status, StatusCode::FORBIDDEN, "{address} as {kind}");
        }
    }
    for step in STEPS.iter().filter(|step| step.takes_form()) {
        let address = door_of(&shop, step);
        for (what, headers) in STRANGERS {
            for cookies in [&[][..], &[("cookie", cookie.as_str())]] {
                let headers = [*headers, cookies, &[FORM]].concat();
                let seen = send(&shop.world.router, "POST", &address, &headers, "email=ada%40lovelace.example").await;
                assert_eq!(seen.status, StatusCode::FORBIDDEN, "{address} from {what}");
                assert!(seen.headers.get("set-cookie").is_none(), "{address} from {what}");
            }
        }
    }
    assert!(sends > 0 && shop.world.test.mailbox.held().is_empty());
    assert_eq!(shop.facts().await, before);
    assert_eq!(shop.get(&cookie, &format!("{PORTAL}/home")).await.status, StatusCode::OK, "still signed in");
}

#[tokio::test]
async fn no_page_leads_back_to_an_address_that_shows_nothing() {
    let shop = Shop::open().await;
    let mut pages = 0;
    for task in TASKS.iter().filter(|task| task.show.is_none()) {
        let (cookie, _) = shop.enter(None, None).await;
        let headers = [OWN_FORM, &[("cookie", cookie.as_str())]].concat();
        let form = shop.token(&cookie).await;
        let seen = send(&shop.world.router, "POST", &shop.address(task), &headers, &form).await;
        // The menu of languages comes back to where it stood.
        if let Some(rest) = seen.body.split("name=\"stay\" value=\"").nth(1) {
            pages += 1;
            let back = format!("{PORTAL}{}", rest.split('"').next().unwrap());
            let mut shown = TASKS.iter().filter(|page| page.show.is_some());
            assert!(shown.any(|page| shop.address(page) == back), "{}: {back}", task.path);
        }
    }
    assert!(pages > 0, "none of them refused");
}

#[tokio::test]
async fn p10_looking_changes_nothing() {
    let shop = Shop::open().await;
    let (cookie, _) = shop.enter(None, None).await;
    let before = shop.facts().await;
    for task in TASKS {
        let address = shop.address(task);
        for method in ["GET", "HEAD"] {
            let seen = send(&shop.world.router, method, &address, &[("cookie", &cookie)], "").await;
            assert_ne!(seen.status, StatusCode::METHOD_NOT_ALLOWED, "{method} {address}");
            assert!(task.show.is_some() || seen.status == StatusCode::SEE_OTHER, "{method} {address}: {}", seen.status);
            if method == "HEAD" {
                assert_eq!(seen.body, "", "{address}");
            }
        }
    }
    assert_eq!(shop.facts().await, before);
    assert_eq!(shop.get(&cookie, &format!("{PORTAL}/home")).await.status, StatusCode::OK, "still signed in");
}
