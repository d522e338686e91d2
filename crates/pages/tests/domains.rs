//! Pages at a merchant's own name: its portal's, and nobody else's (QUALITY group H).
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking, in what it shares with others too")]
#![allow(dead_code, reason = "other tests use the rest of the world")]

mod world;

use axum::body::Body;
use axum::http::{Request, StatusCode};
use billfold_app::domains::{self, Proof};
use billfold_app::organizations::operator;
use billfold_app::portals::Target;
use billfold_domain::Change;
use billfold_domain::hosts::HostName;
use billfold_domain::ids::IdStyle;
use billfold_domain::organizations::Mode;
use billfold_domain::portal_changes::PortalChanges;
use billfold_domain::portals::{Origin, Portal};
use billfold_domain::slugs::Slug;
use tower::ServiceExt as _;
use world::{NAVIGATION, Seen, World, read, save};

const DOMAIN: &str = "pay.acme.example";
const PAGE: &str = "/billing-portal/acme-billing";

/// Asks at a name.
async fn at(world: &World, host: &str, method: &str, path: &str, headers: &[(&str, &str)], body: &str) -> Seen {
    let mut request = Request::builder().method(method).uri(path).header("host", host);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let request = request.body(Body::from(body.to_owned())).unwrap();
    read(world.router.clone().oneshot(request).await.unwrap()).await
}

async fn get(world: &World, path: &str, headers: &[(&str, &str)]) -> Seen {
    at(world, DOMAIN, "GET", path, headers, "").await
}

/// The sample portal, with a name of its own.
async fn verified() -> World {
    let world = World::new().await;
    claim(&world).await;
    for claim in domains::list(&world.test.app).await.unwrap() {
        domains::confirm(&world.test.app, &claim, Proof::Record).await.unwrap();
    }
    world
}

async fn claim(world: &World) -> Portal {
    let name = HostName::parse(DOMAIN).unwrap();
    world.change(PortalChanges { custom_domain: Change::Set(name), ..PortalChanges::default() }).await
}

async fn other_portal(world: &World) -> Portal {
    let target = Target::New(IdStyle::Crockford, Origin::Branded);
    let slug = Change::Set(Slug::parse("acme-other").unwrap());
    save(&world.test, &world.caller, target, PortalChanges { slug, ..PortalChanges::default() }).await
}

#[tokio::test]
async fn h01_nothing_is_served_at_a_name_before_it_is_verified() {
    let world = World::new().await;
    claim(&world).await;
    let token = world.link().await;
    for path in ["/", PAGE, "/favicon.ico", &format!("/p/session/{token}"), "/billing-portal/acme-billing/home"] {
        let seen = get(&world, path, NAVIGATION).await;
        assert_eq!(seen.status, StatusCode::MISDIRECTED_REQUEST, "{path}");
        assert!(!seen.body.contains("Acme") && seen.headers.get("set-cookie").is_none(), "{path}");
        assert!(seen.header("content-security-policy").starts_with("default-src 'none'"), "{path}");
    }
    let kept = world.get(&format!("/p/session/{token}"), NAVIGATION).await;
    assert_eq!(kept.status, StatusCode::SEE_OTHER, "the link was not used up");
}

#[tokio::test]
async fn h10_a_name_serves_its_portal_and_no_other() {
    let world = verified().await;
    let other = other_portal(&world).await;
    let root = get(&world, "/", &[]).await;
    assert_eq!((root.status, root.header("location")), (StatusCode::SEE_OTHER, PAGE));
    for host in [DOMAIN, "PAY.acme.example:443", "pay.acme.example."] {
        assert_eq!(at(&world, host, "GET", PAGE, &[], "").await.status, StatusCode::OK, "{host}");
    }
    assert_eq!(get(&world, "/billing-portal/%61cme-billing", &[]).await.status, StatusCode::OK, "decoded once");
    let links = [world.link_to(&other.id, None).await, world.link_to(&other.id, None).await];
    let theirs = [
        "/billing-portal/acme-other".to_owned(),
        "/billing-portal/acme-other/home".to_owned(),
        "/billing-portal/%61cme-other".to_owned(),
        "/billing-portal/acme-billing%2f..%2facme-other".to_owned(),
        format!("/p/login/{}", other.login_page.token.as_ref().unwrap()),
        format!("/p/session/{}", links[0]),
        "/p/invoice/org_nobody/in_1/seal".to_owned(),
        "/nothing".to_owned(),
        "/billing-portal/acme-other/nonsense".to_owned(),
    ];
    for path in &theirs {
        let seen = get(&world, path, NAVIGATION).await;
        assert_eq!(seen.status, StatusCode::NOT_FOUND, "{path}");
        assert!(!seen.body.contains("Acme"), "{path}: {}", seen.body);
    }
    let lost = get(&world, &format!("{PAGE}/nonsense"), &[]).await;
    assert!(lost.status == StatusCode::NOT_FOUND && lost.body.contains("Acme Engines"), "{}", lost.body);
    assert_eq!(get(&world, "/robots.txt", &[]).await.status, StatusCode::OK);
    let own = world.portal.login_page.token.clone().unwrap();
    assert_eq!(get(&world, &format!("/p/login/{own}"), &[]).await.status, StatusCode::OK);
    let kept = world.get(&format!("/p/session/{}", links[0]), NAVIGATION).await;
    assert_eq!(kept.status, StatusCode::SEE_OTHER, "the other portal's link was not used up");
    // A link that nobody knows has ended, here as everywhere.
    assert_eq!(get(&world, "/p/session/never-was", NAVIGATION).await.status, StatusCode::GONE);
    // The page at the root of the server's own name is nobody's, and strangers' names have none at all.
    let root = world.get("/", &[]).await;
    assert!(root.status == StatusCode::OK && !root.body.contains("Acme"), "{}", root.body);
    for host in ["evil.example", "www.pay.acme.example", "billing.test.evil.example"] {
        assert_eq!(at(&world, host, "GET", PAGE, &[], "").await.status, StatusCode::MISDIRECTED_REQUEST, "{host}");
    }
    for host in ["127.0.0.1:8080", "localhost", "billfold", "[::1]:8080"] {
        assert_eq!(at(&world, host, "GET", PAGE, &[], "").await.status, StatusCode::OK, "{host}");
    }
}

#[tokio::test]
async fn h10_a_portal_of_another_organization_with_the_same_id_is_another_one() {
    let world = verified().await;
    let other = world.test.organization("Beta Works", Mode::Test).await;
    let caller = operator(&other.organization.id, Mode::Test);
    let target = Target::Upsert(world.portal.id.clone(), Origin::Branded);
    let slug = Change::Set(Slug::parse("beta-works").unwrap());
    let theirs = save(&world.test, &caller, target, PortalChanges { slug, ..PortalChanges::default() }).await;
    assert_eq!(theirs.id, world.portal.id);
    let login = format!("/p/login/{}", theirs.login_page.token.unwrap());
    assert_eq!(world.get(&login, &[]).await.status, StatusCode::OK);
    let seen = get(&world, &login, &[]).await;
    assert!(seen.status == StatusCode::NOT_FOUND && !seen.body.contains("Beta"), "{}", seen.body);
}

#[tokio::test]
async fn p10_a_visit_at_a_name_has_a_cookie_and_forms_of_its_own() {
    let world = verified().await;
    let opened = get(&world, &format!("/p/session/{}", world.link().await), NAVIGATION).await;
    assert_eq!(
        (opened.status, opened.header("location")),
        (StatusCode::SEE_OTHER, "/billing-portal/acme-billing/home")
    );
    let set = opened.header("set-cookie");
    assert!(set.starts_with("__Host-billfold_") && set.contains("Secure") && !set.contains("Domain"), "{set}");
    let cookie = opened.cookie();
    let home = get(&world, "/billing-portal/acme-billing/home", &[("cookie", &cookie)]).await;
    assert_eq!(home.status, StatusCode::OK);
    let token = home.body.split("name=\"form_token\" value=\"").nth(1).unwrap().split('"').next().unwrap();
    let body = format!("form_token={token}");
    for (origin, status) in [
        ("https://evil.example", StatusCode::FORBIDDEN),
        ("https://pay.acme.example.evil.example", StatusCode::FORBIDDEN),
        ("null", StatusCode::FORBIDDEN),
        ("https://pay.acme.example", StatusCode::SEE_OTHER),
    ] {
        let headers =
            [("cookie", cookie.as_str()), ("origin", origin), ("content-type", "application/x-www-form-urlencoded")];
        let seen = at(&world, DOMAIN, "POST", "/billing-portal/acme-billing/sign-out", &headers, &body).await;
        assert_eq!(seen.status, status, "{origin}");
    }
}

#[tokio::test]
async fn p03_a_merchants_name_is_told_to_insist_on_https_for_itself_alone() {
    let world = verified().await;
    let page = get(&world, PAGE, &[]).await;
    assert_eq!(page.header("strict-transport-security"), "max-age=31536000");
}

#[tokio::test]
async fn a_portal_that_is_switched_off_or_renamed_takes_its_name_along() {
    let world = verified().await;
    let renamed = Change::Set(Slug::parse("acme-renamed").unwrap());
    world.change(PortalChanges { slug: renamed, ..PortalChanges::default() }).await;
    assert_eq!(get(&world, "/", &[]).await.header("location"), "/billing-portal/acme-renamed");
    assert_eq!(get(&world, PAGE, &[]).await.status, StatusCode::NOT_FOUND);
    world.change(PortalChanges { active: Change::Set(false), ..PortalChanges::default() }).await;
    assert_eq!(get(&world, "/billing-portal/acme-renamed", &[]).await.status, StatusCode::NOT_FOUND);
    world.change(PortalChanges { custom_domain: Change::Clear, ..PortalChanges::default() }).await;
    assert_eq!(get(&world, "/", &[]).await.status, StatusCode::MISDIRECTED_REQUEST);
}
