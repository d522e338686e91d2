//! Nothing that comes with a request leads anywhere else (QUALITY rows P-11, P-12).

use billfold_domain::links::Link;
use billfold_pages::doors::STEPS;
use billfold_pages::tasks::TASKS;
use url::form_urlencoded::byte_serialize;

use crate::shop::{PORTAL, Shop, door_of};
use crate::world::NAVIGATION;

/// Addresses that programs have been led astray by.
const ASTRAY: &[&str] = &[
    "//evil.example",
    "///evil.example",
    "////evil.example",
    "/\\evil.example",
    "\\/evil.example",
    "\\\\evil.example",
    "/%5Cevil.example",
    "/%5cevil.example",
    "%5C%5Cevil.example",
    "/%2Fevil.example",
    "%2F%2Fevil.example",
    "/%09/evil.example",
    "/\t/evil.example",
    "/\n/evil.example",
    "/\r/evil.example",
    "/\u{0}/evil.example",
    "\t//evil.example",
    " //evil.example",
    "https:evil.example",
    "https:/evil.example",
    "https:///evil.example",
    "https:\\\\evil.example",
    "https:/\\evil.example",
    "http:evil.example",
    "HTTPS://evil.example",
    "https://evil.example",
    "https://evil.example:443/",
    "https://billing.test@evil.example",
    "https://billing.test:443@evil.example",
    "https://billing.test%40evil.example",
    "https://billing.test%2F@evil.example",
    "https://billing.test.evil.example",
    "https://evil.example/billing.test",
    "https://evil.example?billing.test",
    "https://evil.example#billing.test",
    "https://evil.example\\@billing.test",
    "https://evil.example\\.billing.test",
    "https://evil.example%2f@billing.test",
    "https://evil.example%00.billing.test",
    "https://evil.example\u{3002}billing.test",
    "https://ｅvil.example",
    "https://evil。example",
    "https://[::ffff:evil]",
    "https://0x7f.1",
    "javascript:alert(document.domain)",
    "JaVaScRiPt:alert(1)",
    "java\tscript:alert(1)",
    "java\nscript:alert(1)",
    "\u{1}javascript:alert(1)",
    "javascript://evil.example/%0aalert(1)",
    "javascript&colon;alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "data:text/html;base64,PHNjcmlwdD4=",
    "vbscript:msgbox(1)",
    "file:///etc/passwd",
    "blob:https://evil.example/1",
    "ftp://evil.example",
    "ws://evil.example",
    "view-source:https://evil.example",
    "intent://evil.example#Intent;end",
    "about:blank",
    "mailto:a@evil.example",
    "/..//evil.example",
    "/.//evil.example",
    "/home/../..//evil.example",
    "/home?next=//evil.example",
    "/home#//evil.example",
    "home\r\nLocation: https://evil.example",
    "home%0d%0aLocation: https://evil.example",
    "home\r\nSet-Cookie: a=b",
    "https://evil.example/\u{202e}",
    "\u{2028}//evil.example",
    "//evil%E3%80%82example",
    "//\u{0435}vil.example",
    "?//evil.example",
    "@evil.example",
    ".evil.example",
    "//www.evil.example%2f%2e%2e",
    "//google.com%2F@evil.example",
];

/// The parameters by which such addresses are commonly passed on.
const NAMES: &[&str] = &[
    "return_url",
    "return_to",
    "redirect",
    "redirect_uri",
    "next",
    "url",
    "to",
    "stay",
    "back",
    "continue",
    "goto",
    "r",
];

/// Queries with every one of the addresses, each under one of the names; which one
/// turns with `turn`.
fn queries(turn: usize) -> Vec<String> {
    let pair = |(at, payload): (usize, &&str)| {
        let payload: String = byte_serialize(payload.as_bytes()).collect();
        format!("{}={payload}", NAMES[(at + turn) % NAMES.len()])
    };
    ASTRAY.chunks(NAMES.len()).map(|few| few.iter().enumerate().map(pair).collect::<Vec<_>>().join("&")).collect()
}

/// Whether an answer leads nowhere but to pages of this portal.
fn stays(location: &str) -> bool {
    location.is_empty() || (location.starts_with(PORTAL) && !location.contains("//") && !location.contains('\\'))
}

#[tokio::test]
async fn p11_no_parameter_of_a_request_leads_to_another_origin() {
    assert!(ASTRAY.len() >= 60, "{}", ASTRAY.len());
    let shop = Shop::open().await;
    let (cookie, _) = shop.enter(None, None).await;
    for (turn, task) in TASKS.iter().enumerate().filter(|(_, task)| task.path != "/sign-out") {
        let address = shop.address(task);
        for query in queries(turn) {
            let mut answers = Vec::new();
            if task.show.is_some() {
                answers.push(shop.get(&cookie, &format!("{address}?{query}")).await);
            }
            if task.send.is_some() && task.path != "/sessions" {
                answers.push(shop.post(&cookie, &format!("{address}?{query}"), &query).await);
            }
            for seen in answers {
                assert!(stays(seen.header("location")), "{address} {query}: {}", seen.header("location"));
                let page = seen.body.to_lowercase();
                let starts =
                    ["//", "/\\", "/%5c", "https://evil", "https://billing.test", "javascript", "data:", "vbscript"];
                for way in crate::shop::ways(&page).into_iter().chain(page.split("url=").skip(1).map(str::to_owned)) {
                    assert!(!starts.iter().any(|start| way.starts_with(start)), "{address} {query}: {way}");
                }
            }
        }
    }
    for (turn, step) in STEPS.iter().enumerate() {
        let address = door_of(&shop, step);
        for query in queries(turn) {
            for cookies in [&[][..], &[("cookie", cookie.as_str())]] {
                let seen = shop.world.get(&format!("{address}?{query}"), cookies).await;
                assert!(stays(seen.header("location")), "{address} {query}: {}", seen.header("location"));
                let page = seen.body.to_lowercase();
                let astray =
                    crate::shop::ways(&page).into_iter().any(|way| way.contains("evil") || way.starts_with("//"));
                assert!(!astray, "{address} {query}");
            }
        }
    }
    for query in queries(0) {
        let token = shop.world.link().await;
        let opened = shop.world.get(&format!("/p/session/{token}?{query}"), NAVIGATION).await;
        assert_eq!(opened.header("location"), format!("{PORTAL}/home"), "{query}");
        let public = shop.world.get(&format!("{PORTAL}?{query}"), &[]).await;
        assert!(stays(public.header("location")) && !public.body.contains("evil.example"), "{query}");
    }
}

#[test]
fn p11_an_address_to_leave_for_is_plain_or_none() {
    for payload in ASTRAY {
        if let Ok(link) = Link::parse(payload) {
            // What is left is an honest address of another origin: the merchant's to give,
            // and held to the organization's list where it has one.
            let origin = link.origin();
            assert!(origin.starts_with("https://") || origin.starts_with("http://"), "{payload:?}");
            assert!(!origin.ends_with("//billing.test"), "{payload:?} is taken for this server");
        }
    }
}
