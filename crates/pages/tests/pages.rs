//! The pages as a browser gets them (QUALITY rows P).
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking, in what it shares with others too")]

mod payloads;
mod world;

use std::collections::BTreeSet;

use axum::http::{HeaderValue, Method, StatusCode};
use billfold_app::files::{NewFile, create, remake};
use billfold_app::{Write, Written};
use billfold_domain::Change;
use billfold_domain::colors::Color;
use billfold_domain::customers::{AddressChanges, CustomerChanges};
use billfold_domain::organizations::Mode;
use billfold_domain::portal_changes::{FeatureChanges, PortalChanges};
use billfold_domain::text::Text;
use billfold_http::rate::Verdict;
use billfold_http::voice::{Early, RequestInfo, Voice as _};
use billfold_pages::answers::Answers;
use billfold_pages::offline;
use world::{INTERNAL_NAME, NAVIGATION, OWN_FORM, Seen, World, read, sample_changes, sample_customer, send};

const PAGE: &str = "/billing-portal/acme-billing";

/// One answer of every kind that the pages give.
async fn crawl(world: &World) -> Vec<(&'static str, Seen)> {
    let cookie = world.sign_in().await;
    let login = world.portal.login_page.token.clone().unwrap();
    let link = format!("/p/session/{}", world.link().await);
    let signed_in = [("cookie", cookie.as_str())];
    let out = world.sign_out_form(&cookie).await;
    let own = [OWN_FORM, &signed_in].concat();
    let long = format!("/billing-portal/{}", "a".repeat(9_000));
    let many: Vec<(&str, &str)> = std::iter::repeat_n(("x-filler", "a"), 150).collect();
    vec![
        ("portal", world.get(PAGE, &[]).await),
        ("portal with a slash", world.get(&format!("{PAGE}/"), &[]).await),
        ("login page", world.get(&format!("/p/login/{login}"), &[]).await),
        ("link", world.get(&link, &[]).await),
        ("home", world.get(&format!("{PAGE}/home"), &signed_in).await),
        ("home of nobody", world.get(&format!("{PAGE}/home"), &[]).await),
        ("signed out", world.get(&format!("{PAGE}/signed-out"), &[]).await),
        ("unknown portal", world.get("/billing-portal/unknown", &[]).await),
        ("unknown login page", world.get("/p/login/unknown", &[]).await),
        ("unknown link", world.get("/p/session/unknown", NAVIGATION).await),
        ("unknown address", world.get("/nothing/here", &[]).await),
        ("unknown address of a portal", world.get(&format!("{PAGE}/nothing"), &[]).await),
        ("root", world.get("/", &[]).await),
        ("no text", world.get("/billing-portal/%ff", &[]).await),
        ("stranger", send(&world.router, "POST", &link, &[], "").await),
        ("wrong method", send(&world.router, "DELETE", PAGE, &[], "").await),
        ("unknown method", send(&world.router, "BREW", PAGE, &[], "").await),
        ("long address", world.get(&long, &[]).await),
        ("many headers", world.get(PAGE, &many).await),
        ("encoded", send(&world.router, "POST", &link, &[("content-encoding", "gzip")], "x").await),
        ("opening", world.get(&link, NAVIGATION).await),
        ("signing out", send(&world.router, "POST", &format!("{PAGE}/sign-out"), &own, &out).await),
    ]
}

/// A nonce's text, by the directive that it stands in.
fn nonce<'a>(policy: &'a str, directive: &str) -> &'a str {
    let start = format!("{directive} 'nonce-");
    policy.split(start.as_str()).nth(1).unwrap_or_else(|| panic!("{policy}")).split('\'').next().unwrap()
}

#[tokio::test]
async fn p01_every_page_has_the_exact_policy_and_nonces_of_its_own() {
    let world = World::new().await;
    let mut nonces = BTreeSet::new();
    let mut pages = 0;
    for (what, seen) in crawl(&world).await {
        if seen.body.is_empty() {
            continue;
        }
        pages += 1;
        assert_eq!(seen.header("content-type"), "text/html; charset=utf-8", "{what}");
        let policy = seen.header("content-security-policy");
        let (script, style) = (nonce(policy, "script-src"), nonce(policy, "style-src"));
        let is_inside = seen.body.contains("/sign-out\"");
        let allowance = if is_inside { offline::ALLOWANCE } else { "" };
        let expected = format!(
            "default-src 'none'; script-src 'nonce-{script}'{allowance}; style-src 'nonce-{style}'; img-src 'self'; \
             font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none'; \
             frame-ancestors 'none'; require-trusted-types-for 'script'"
        );
        assert_eq!(policy, expected, "{what}");
        assert!(seen.body.contains(&format!("<style nonce=\"{style}\">")), "{what}");
        assert!(!seen.body.contains(script), "{what} tells nobody how to run a script");
        let scripts = seen.body.matches("<script").count();
        assert_eq!(scripts, usize::from(is_inside), "{what}");
        for nonce in [script, style] {
            assert!(nonce.len() >= 22, "128 bits are 22 characters: {nonce}");
            assert!(nonces.insert(nonce.to_owned()), "{what} has a nonce that was used before");
        }
    }
    assert!(pages >= 17, "{pages}");
}

#[tokio::test]
async fn p02_every_answer_has_the_exact_headers() {
    let world = World::new().await;
    let mut statuses = BTreeSet::new();
    for (what, seen) in crawl(&world).await {
        statuses.insert(seen.status.as_u16());
        for (name, value) in [
            ("x-content-type-options", "nosniff"),
            ("referrer-policy", "no-referrer"),
            ("cross-origin-opener-policy", "same-origin"),
            ("cross-origin-resource-policy", "same-origin"),
            ("cache-control", "no-store"),
            ("strict-transport-security", "max-age=31536000"),
            ("x-robots-tag", "noindex, nofollow"),
        ] {
            assert_eq!(seen.header(name), value, "{what}");
            assert_eq!(seen.headers.get_all(name).iter().count(), 1, "{what}");
        }
        assert!(seen.header("permissions-policy").contains("camera=()"), "{what}");
        assert!(seen.header("content-security-policy").contains("frame-ancestors 'none'"), "{what}");
        assert!(seen.header("request-id").starts_with("req_"), "{what}");
        assert!(seen.headers.get("access-control-allow-origin").is_none(), "{what}");
    }
    assert_eq!(statuses, BTreeSet::from([200, 303, 403, 404, 405, 410, 414, 415, 431]));
}

#[tokio::test]
async fn p15_error_pages_tell_nothing_and_keep_the_policy() {
    let world = World::new().await;
    let answers = Answers::new(world.test.app.clone());
    let uri = "/billing-portal/acme-billing?secret=canary".parse().unwrap();
    let info = RequestInfo::new(HeaderValue::from_static("req_SAMPLE"), Method::GET, uri, None);
    let verdict = Verdict {
        allowed: false,
        limit: 10,
        remaining: 0,
        window_seconds: 60,
        reset_epoch_seconds: 1,
        retry_after_seconds: 42,
    };
    for (early, status) in [
        (Early::BadRequest("internal canary".into()), 400),
        (Early::NotFound, 404),
        (Early::MethodNotAllowed, 405),
        (Early::BodyTimeout, 408),
        (Early::BodyTooLarge, 413),
        (Early::UriTooLong, 414),
        (Early::CardNumber, 422),
        (Early::UnsupportedMedia, 415),
        (Early::TooManyRequests(verdict), 429),
        (Early::HeadersTooLarge, 431),
        (Early::Internal, 500),
        (Early::Unavailable, 503),
    ] {
        let seen = read(answers.refuse(early, &info)).await;
        assert_eq!(seen.status.as_u16(), status);
        assert!(seen.body.contains("<code>req_SAMPLE</code>"), "{status}");
        assert!(!seen.body.contains("canary") && !seen.body.contains("acme"), "{status}");
        assert!(seen.header("content-security-policy").starts_with("default-src 'none'; script-src 'nonce-"));
        assert_eq!(seen.header("cache-control"), "no-store");
        let retry = match status {
            429 => "42",
            503 => "5",
            _ => "",
        };
        assert_eq!(seen.header("retry-after"), retry);
    }
}

#[tokio::test]
async fn what_is_refused_before_a_page_is_asked_speaks_the_browsers_language() {
    let world = World::new().await;
    let long = format!("/billing-portal/{}", "a".repeat(9_000));
    for (method, path, status) in
        [("GET", "/nowhere", 404), ("DELETE", "/billing-portal/acme-billing/home", 405), ("GET", &long, 414)]
    {
        for (wish, language) in [("de-CH,en;q=0.5", "de"), ("tlh, ar;q=0.3", "ar"), ("", "en"), ("\u{e9}", "en")] {
            let seen = send(&world.router, method, path, &[("accept-language", wish)], "").await;
            assert_eq!(seen.status.as_u16(), status, "{path}");
            assert_eq!(seen.header("content-language"), language, "{status} {wish}");
            assert!(seen.body.contains(&format!("<html lang=\"{language}\"")), "{status} {wish}");
        }
    }
}

#[tokio::test]
async fn p15_the_root_says_what_this_server_is_and_nothing_of_whom_it_serves() {
    let plain = |seen: &Seen| {
        let nonce = seen.body.split("nonce=\"").nth(1).unwrap().split('"').next().unwrap();
        seen.body.replace(nonce, "NONCE")
    };
    let empty = billfold_app::testing::TestApp::sqlite();
    let first = send(&billfold_pages::router(empty.app.clone()), "GET", "/", &[], "").await;
    assert_eq!(first.status, StatusCode::OK);
    for text in ["<title>Billfold</title>", "href=\"/docs\"", "billfold org create NAME", "the company you pay"] {
        assert!(first.body.contains(text), "{text}: {}", first.body);
    }
    let world = World::new().await;
    let cookie = world.sign_in().await;
    for headers in [&[][..], NAVIGATION, &[("cookie", cookie.as_str())]] {
        let seen = world.get("/", headers).await;
        assert_eq!((seen.status, plain(&seen)), (StatusCode::OK, plain(&first)), "{headers:?}");
        assert_eq!(seen.headers.get("set-cookie"), None);
    }
    let german = world.get("/", &[("accept-language", "de")]).await;
    assert!(german.body.contains("<html lang=\"de\"") && german.body.contains("Betreiben Sie diesen Server?"));
    assert_eq!(send(&world.router, "POST", "/", OWN_FORM, "").await.status, StatusCode::METHOD_NOT_ALLOWED);
}

#[tokio::test]
async fn crawlers_are_let_in_to_read_that_no_page_is_for_an_index() {
    let world = World::new().await;
    let seen = world.get("/robots.txt", &[]).await;
    assert_eq!((seen.status, seen.header("content-type")), (StatusCode::OK, "text/plain; charset=utf-8"));
    assert!(seen.body.contains("User-agent: *\nDisallow:\n"), "{}", seen.body);
    for path in ["/", PAGE] {
        assert_eq!(world.get(path, &[]).await.header("x-robots-tag"), "noindex, nofollow", "{path}");
    }
}

#[tokio::test]
async fn the_page_for_no_network_is_the_same_for_everybody() {
    let world = World::new().await;
    for (tag, title) in [("en", "You are offline"), ("de", "<html lang=\"de\""), ("ar", "dir=\"rtl\"")] {
        let seen = world.get(&format!("/p/offline/{tag}"), &[("cookie", "any=thing")]).await;
        assert_eq!(seen.status, StatusCode::OK);
        assert!(seen.body.contains(title) && seen.body.contains("<a class=\"button\" href=\"\">"), "{}", seen.body);
        assert!(!seen.body.contains("<script") && !seen.body.contains("Acme") && seen.body.len() < 30_000);
        assert_eq!(seen.headers.get("set-cookie"), None);
    }
    for tag in ["xx", "de.js", "%00"] {
        assert_eq!(world.get(&format!("/p/offline/{tag}"), &[]).await.status, StatusCode::NOT_FOUND, "{tag}");
    }
    let worker = world.get(offline::WORKER_PATH, &[]).await;
    assert_eq!(worker.header("content-type"), "text/javascript; charset=utf-8");
    assert_eq!(worker.header("content-security-policy"), "default-src 'none'; connect-src 'self'");
    assert_eq!(worker.header("cache-control"), "no-store");
}

#[tokio::test]
async fn the_portals_page_shows_the_brand_and_never_the_portals_name() {
    let world = World::new().await;
    let login = format!("/p/login/{}", world.portal.login_page.token.clone().unwrap());
    for path in [PAGE, "/billing-portal/ACME-Billing", &login] {
        let seen = world.get(path, &[]).await;
        assert_eq!(seen.status, StatusCode::OK);
        for part in [
            "Your billing with Acme Engines",
            "name=\"email\"",
            "<title>Sign in · Acme Engines</title>",
            "href=\"https://acme.example/privacy?a=1&#38;b=2\"",
            "href=\"https://acme.example/account\"",
            "Test mode",
            "<meta name=\"robots\" content=\"noindex, nofollow\">",
            "<html lang=\"en\" dir=\"ltr\">",
        ] {
            assert!(seen.body.contains(part), "{part}");
        }
        assert!(!seen.body.contains(INTERNAL_NAME));
        assert!(!seen.body.contains("Terms of service"), "what is not set is absent");
        let size = seen.body.len();
        assert!(size < 50_000, "{size}");
    }
}

#[tokio::test]
async fn a_live_portal_has_no_test_badge_and_its_own_headline() {
    let changes = PortalChanges { headline: Change::Set(Text::parse("Welcome back").unwrap()), ..sample_changes() };
    let world = World::with(Mode::Live, changes, sample_customer()).await;
    let seen = world.get(PAGE, &[]).await;
    assert!(seen.body.contains("<h1><bdi>Welcome back</bdi></h1>") && !seen.body.contains("Test mode"));
}

#[tokio::test]
async fn where_the_login_page_is_off_there_is_the_brand_and_no_way_in() {
    let world = World::new().await;
    let login = format!("/p/login/{}", world.portal.login_page.token.clone().unwrap());
    world.change(PortalChanges { login_page: Change::Set(false), ..PortalChanges::default() }).await;
    let seen = world.get(PAGE, &[]).await;
    assert_eq!(seen.status, StatusCode::OK);
    assert!(seen.body.contains("Your billing with Acme Engines"));
    assert!(!seen.body.contains("Use the link") && !seen.body.contains("name=\"email\""));
    assert_eq!(world.get(&login, &[]).await.status, StatusCode::NOT_FOUND, "disabling ends the address");
}

#[tokio::test]
async fn an_inactive_portal_is_as_unknown_as_one_that_never_was() {
    let world = World::new().await;
    world.change(PortalChanges { active: Change::Set(false), ..PortalChanges::default() }).await;
    for path in [PAGE, "/billing-portal/acme-billing/home", "/billing-portal/unknown"] {
        let seen = world.get(path, &[]).await;
        assert_eq!(seen.status, StatusCode::NOT_FOUND);
        assert!(seen.body.contains("There is no page here") && !seen.body.contains("Acme"));
    }
}

#[tokio::test]
async fn the_home_page_greets_and_shows_what_the_portal_opens() {
    let world = World::new().await;
    let home = world.home(&world.sign_in().await).await;
    for part in [
        "Hello, Ada Lovelace",
        "Signed in as ada@lovelace.example",
        "12 St James&#39;s Square",
        "href=\"mailto:help@shop.example\"",
        "Return to Acme Engines",
        "Sign out",
        "Test mode",
    ] {
        assert!(home.body.contains(part), "{part}\n{}", home.body);
    }
    assert!(!home.body.contains(INTERNAL_NAME));
}

#[tokio::test]
async fn the_home_page_is_silent_about_what_the_portal_does_not_open() {
    let off = FeatureChanges {
        customer_update: Change::Set(false),
        payment_methods: Change::Set(false),
        invoice_history: Change::Set(false),
        order_address: Change::Set(false),
        cancel: Change::Set(false),
        ..FeatureChanges::default()
    };
    let changes = PortalChanges { features: off, ..sample_changes() };
    let customer = CustomerChanges { email: Change::Set("ada@lovelace.example".into()), ..CustomerChanges::default() };
    let world = World::with(Mode::Test, changes, customer).await;
    let home = world.home(&world.sign_in().await).await;
    assert!(home.body.contains("Hello, ada@lovelace.example"));
    for absent in ["Billing details", "Signed in as", "/details\"", "/invoices\"", "/methods", "/cancel\""] {
        assert!(!home.body.contains(absent), "{absent}");
    }
}

/// The elements of a page, names only.
fn skeleton(html: &str) -> Vec<&str> {
    html.split('<').skip(1).filter_map(|rest| rest.split(|c: char| c == '>' || c.is_whitespace()).next()).collect()
}

#[tokio::test]
async fn p04_hostile_text_through_the_whole_stack_stays_text() {
    let set = |text: &str| Change::Set(text.to_owned());
    let world = World::new().await;
    let cookie = world.sign_in().await;
    let customer = |text: &str| CustomerChanges {
        name: set(text),
        phone: set(text),
        address: Change::Set(AddressChanges {
            line1: set(text),
            line2: set(text),
            city: set(text),
            state: set(text),
            postal_code: set(text),
            country: set(text),
        }),
        ..CustomerChanges::default()
    };
    let portal = |text: &str| PortalChanges {
        headline: Text::parse(&text.chars().take(60).collect::<String>()).map_or(Change::Keep, Change::Set),
        ..PortalChanges::default()
    };
    let mut outline = None;
    for payload in ["plain"].iter().chain(payloads::PAYLOADS) {
        world.change(portal(payload)).await;
        let short: String = payload.chars().take(20).collect();
        let mut changes = customer(payload);
        changes.phone = set(&short);
        let written = billfold_app::customers::update(
            &world.test.app,
            &world.caller,
            &world.customer.id,
            changes,
            Write::plain(),
        );
        assert!(matches!(written.await.unwrap(), Written::Fresh(_)));
        let (home, page) = (world.home(&cookie).await, world.get(PAGE, &[]).await);
        assert!(home.body.contains(&payloads::escaped(payload)), "{payload}");
        let shape = (skeleton(&home.body).join(" "), skeleton(&page.body).join(" "));
        assert_eq!(outline.get_or_insert_with(|| shape.clone()), &shape, "{payload}");
    }
}

#[tokio::test]
async fn p05_a_colour_planted_in_the_database_falls_back_to_the_default() {
    let world = World::new().await;
    let style = |seen: &Seen| {
        let after = seen.body.split("<style nonce=\"").nth(1).unwrap().split_once('>').unwrap().1.to_owned();
        after.split("</style>").next().unwrap().to_owned()
    };
    let plain = style(&world.get(PAGE, &[]).await);
    for bad in ["red;}a{", "</style><script>alert(1)</script>", "}body{background:url(//evil.example)", "0044d4;x", ""]
    {
        let planted: Color = serde_json::from_value(bad.into()).unwrap();
        let changes = PortalChanges {
            primary: Change::Set(planted.clone()),
            secondary: Change::Set(planted),
            ..PortalChanges::default()
        };
        let stored = world.change(changes).await;
        assert_eq!(stored.primary.as_str(), bad, "it is in the database");
        let seen = world.get(PAGE, &[]).await;
        assert_eq!(style(&seen), plain, "{bad}");
    }
}

/// A picture of one pixel.
fn tiny_png() -> Vec<u8> {
    let png = "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c494441\
               54789c633811a00d000327014418f715690000000049454e44ae426082";
    let digits: Vec<u8> = png.bytes().filter(u8::is_ascii_hexdigit).collect();
    digits.chunks(2).map(|pair| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap()).collect()
}

#[tokio::test]
async fn p06_a_logo_comes_from_an_address_without_cookies_and_can_do_nothing() {
    let world = World::new().await;
    let new = NewFile {
        name: None,
        description: String::new(),
        tags: Vec::new(),
        is_public: false,
        picture: remake(tiny_png()).await.unwrap(),
    };
    let written = create(&world.test.app, &world.caller, new, Write::plain()).await.unwrap();
    let Written::Fresh(file) = written else { panic!("nothing to replay") };
    let path = billfold_app::files::public_path(&file.value);
    assert_eq!(world.get(&path, &[]).await.status, StatusCode::NOT_FOUND, "private until it is a logo");
    world.change(PortalChanges { logo: Change::Set(file.value.id.clone()), ..PortalChanges::default() }).await;
    assert!(world.get(PAGE, &[]).await.body.contains(&format!("<img src=\"{path}\"")));
    let logo = world.get(&path, &[]).await;
    assert_eq!((logo.status, logo.header("content-type")), (StatusCode::OK, "image/png"));
    assert_eq!(logo.header("content-security-policy"), "default-src 'none'; sandbox");
    assert_eq!(logo.header("content-disposition"), "inline; filename=\"logo.png\"");
    assert_eq!(logo.header("x-content-type-options"), "nosniff");
    assert!(logo.header("cache-control").contains("immutable") && logo.headers.get("set-cookie").is_none());
    for other in [format!("{path}0"), path.replace(&file.value.sha256, "0"), "/logos/x/y".to_owned()] {
        assert_eq!(world.get(&other, &[]).await.status, StatusCode::NOT_FOUND, "{other}");
    }
}
