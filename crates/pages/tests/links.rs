//! The link of a session and the visit behind it (QUALITY rows L and P).
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking, in what it shares with others too")]

mod world;

use std::collections::BTreeSet;
use std::path::Path;

use axum::http::StatusCode;
use billfold_app::portals::Target;
use billfold_domain::Change;
use billfold_domain::ids::IdStyle;
use billfold_domain::links::Link;
use billfold_domain::portal_changes::PortalChanges;
use billfold_domain::portals::Origin;
use billfold_domain::slugs::Slug;
use world::{NAVIGATION, OWN_FORM, World, save, send};

const HOME: &str = "/billing-portal/acme-billing/home";

#[tokio::test]
async fn l01_a_link_opens_once() {
    let world = World::new().await;
    let path = format!("/p/session/{}", world.link().await);
    let first = world.get(&path, NAVIGATION).await;
    assert_eq!((first.status, first.header("location")), (StatusCode::SEE_OTHER, HOME));
    let second = world.get(&path, NAVIGATION).await;
    assert_eq!(second.status, StatusCode::GONE);
    assert!(second.headers.get("set-cookie").is_none());
    assert!(
        second.body.contains("This link has ended") && second.body.contains("href=\"/billing-portal/acme-billing\"")
    );
    assert_eq!(send(&world.router, "POST", &path, OWN_FORM, "").await.status, StatusCode::GONE);
    assert_eq!(world.home(&first.cookie()).await.status, StatusCode::OK, "the visit goes on");
}

#[tokio::test]
async fn l01_a_link_ends_five_minutes_after_it_was_made() {
    let world = World::new().await;
    let [early, late] = [world.link().await, world.link().await].map(|token| format!("/p/session/{token}"));
    world.test.clock.advance_seconds(300);
    assert_eq!(world.get(&early, NAVIGATION).await.status, StatusCode::SEE_OTHER);
    world.test.clock.advance_seconds(1);
    for headers in [NAVIGATION, &[]] {
        assert_eq!(world.get(&late, headers).await.status, StatusCode::GONE);
    }
    assert_eq!(send(&world.router, "POST", &late, OWN_FORM, "").await.status, StatusCode::GONE);
}

#[tokio::test]
async fn l01_a_link_that_never_was_has_ended_and_says_nothing_of_anybody() {
    let world = World::new().await;
    let plain =
        |body: &str| body.split("nonce=\"").map(|part| part.get(22..).unwrap_or(part).to_owned()).collect::<Vec<_>>();
    let never = world.get("/p/session/never-was", NAVIGATION).await;
    assert!(never.body.contains("Ask for a new link there.") && !never.body.contains("Acme"));
    for token in ["unknown", "%00", "%ff", "..", &"a".repeat(4_000), "'%20OR%201=1--"] {
        let seen = world.get(&format!("/p/session/{token}"), NAVIGATION).await;
        if token == "%ff" {
            assert_eq!(seen.status, StatusCode::NOT_FOUND, "text that is no text");
            continue;
        }
        assert_eq!(seen.status, StatusCode::GONE, "{token}");
        assert_eq!(plain(&seen.body)[1..], plain(&never.body)[1..], "{token}");
    }
}

#[tokio::test]
async fn l01_a_link_is_bound_to_its_portal() {
    let world = World::new().await;
    let other = PortalChanges { slug: Change::Set(Slug::parse("other-portal").unwrap()), ..PortalChanges::default() };
    let other = save(&world.test, &world.caller, Target::New(IdStyle::Base62, Origin::Configured), other).await;
    let token = world.link_to(&other.id, None).await;
    let seen = world.get(&format!("/p/session/{token}"), NAVIGATION).await;
    assert_eq!(seen.header("location"), "/billing-portal/other-portal/home");
    let here = world.home(&seen.cookie()).await;
    assert_eq!((here.status, here.header("location")), (StatusCode::SEE_OTHER, "/billing-portal/acme-billing"));
}

#[tokio::test]
async fn l01_a_link_of_a_portal_that_is_switched_off_has_ended() {
    let world = World::new().await;
    let (path, cookie) = (format!("/p/session/{}", world.link().await), world.sign_in().await);
    world.change(PortalChanges { active: Change::Set(false), ..PortalChanges::default() }).await;
    assert_eq!(world.get(&path, NAVIGATION).await.status, StatusCode::GONE);
    assert_eq!(world.home(&cookie).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn l02_head_prefetch_and_plain_requests_leave_the_link_as_it_is() {
    let world = World::new().await;
    let path = format!("/p/session/{}", world.link().await);
    let ahead = [NAVIGATION, &[("sec-purpose", "prefetch")]].concat();
    let frame = [("sec-fetch-mode", "navigate"), ("sec-fetch-dest", "iframe")];
    for (method, headers) in [("GET", &[][..]), ("HEAD", NAVIGATION), ("GET", &ahead), ("GET", &frame), ("HEAD", &[])] {
        for _ in 0..3 {
            let seen = send(&world.router, method, &path, headers, "").await;
            assert_eq!(seen.status, StatusCode::OK, "{method} {headers:?}");
            assert!(seen.headers.get("set-cookie").is_none());
            if method == "GET" {
                assert!(seen.body.contains("<form method=\"post\">") && seen.body.contains("Open my billing"));
                assert!(seen.body.contains("Acme Engines") && !seen.body.contains("Ada"), "{}", seen.body);
            }
        }
    }
    let pressed = send(&world.router, "POST", &path, OWN_FORM, "").await;
    assert_eq!((pressed.status, pressed.header("location")), (StatusCode::SEE_OTHER, HOME));
    assert_eq!(world.home(&pressed.cookie()).await.status, StatusCode::OK);
    let gone = send(&world.router, "HEAD", &path, &[], "").await;
    assert_eq!((gone.status, gone.body.as_str()), (StatusCode::GONE, ""));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn l02_fifty_parallel_openings_give_exactly_one_visit() {
    let world = World::new().await;
    let path = format!("/p/session/{}", world.link().await);
    let mut running = tokio::task::JoinSet::new();
    for at in 0..50 {
        let (router, path) = (world.router.clone(), path.clone());
        running.spawn(async move {
            if at % 2 == 0 {
                send(&router, "GET", &path, NAVIGATION, "").await
            } else {
                send(&router, "POST", &path, OWN_FORM, "").await
            }
        });
    }
    let seen = running.join_all().await;
    let opened: Vec<_> = seen.iter().filter(|seen| seen.status == StatusCode::SEE_OTHER).collect();
    assert_eq!(opened.len(), 1);
    assert_eq!(seen.iter().filter(|seen| seen.status == StatusCode::GONE).count(), 49);
    assert_eq!(seen.iter().filter(|seen| seen.headers.contains_key("set-cookie")).count(), 1);
    assert_eq!(world.home(&opened[0].cookie()).await.status, StatusCode::OK);
}

#[tokio::test]
async fn p10_a_form_of_another_origin_opens_nothing_and_signs_nobody_out() {
    let world = World::new().await;
    let path = format!("/p/session/{}", world.link().await);
    let cookie = world.sign_in().await;
    let form = world.sign_out_form(&cookie).await;
    let strangers: &[&[(&str, &str)]] = &[
        &[],
        &[("origin", "null")],
        &[("origin", "null"), ("sec-fetch-site", "same-origin")],
        &[("origin", "https://evil.example")],
        &[("origin", "https://evil.example"), ("sec-fetch-site", "cross-site")],
        &[("origin", "https://billing.test"), ("sec-fetch-site", "cross-site")],
        &[("origin", "https://billing.test"), ("sec-fetch-site", "same-site")],
    ];
    for stranger in strangers {
        let opened = send(&world.router, "POST", &path, stranger, "").await;
        assert_eq!(opened.status, StatusCode::FORBIDDEN, "{stranger:?}");
        let headers = [stranger, &[("cookie", cookie.as_str()), OWN_FORM[2]][..]].concat();
        let out = send(&world.router, "POST", "/billing-portal/acme-billing/sign-out", &headers, &form).await;
        assert_eq!(out.status, StatusCode::FORBIDDEN, "{stranger:?}");
        assert!(out.body.contains("That did not come from this page"));
    }
    assert_eq!(world.home(&cookie).await.status, StatusCode::OK, "nobody was signed out");
    assert_eq!(world.get(&path, NAVIGATION).await.status, StatusCode::SEE_OTHER, "nothing was opened");
}

#[tokio::test]
async fn p10_signing_out_needs_the_token_of_this_very_session() {
    let world = World::new().await;
    let (cookie, other) = (world.sign_in().await, world.sign_in().await);
    let (own, foreign) = (world.sign_out_form(&cookie).await, world.sign_out_form(&other).await);
    assert_ne!(own, foreign);
    let path = "/billing-portal/acme-billing/sign-out";
    let twice = format!("{own}&{own}");
    let long = format!("{own}&x={}", "a".repeat(40_000));
    for (body, expected) in [
        ("", StatusCode::FORBIDDEN),
        // A form of a session that ended meanwhile: the page is shown again and says so.
        ("form_token=", StatusCode::SEE_OTHER),
        (foreign.as_str(), StatusCode::SEE_OTHER),
        (twice.as_str(), StatusCode::FORBIDDEN),
        (long.as_str(), StatusCode::PAYLOAD_TOO_LARGE),
    ] {
        let headers = [OWN_FORM, &[("cookie", &cookie)]].concat();
        assert_eq!(send(&world.router, "POST", path, &headers, body).await.status, expected, "{body:.60}");
    }
    let text = [OWN_FORM[0], OWN_FORM[1], ("content-type", "text/plain"), ("cookie", &cookie)];
    assert_eq!(send(&world.router, "POST", path, &text, &own).await.status, StatusCode::FORBIDDEN);
    for method in ["GET", "HEAD"] {
        let seen = send(&world.router, method, path, &[("cookie", &cookie)], "").await;
        let home = "/billing-portal/acme-billing/home";
        assert_eq!((seen.status, seen.header("location")), (StatusCode::SEE_OTHER, home), "it only leads back");
    }
    assert_eq!(world.home(&cookie).await.status, StatusCode::OK, "still signed in");
}

#[tokio::test]
async fn p16_signing_out_ends_the_session_on_the_server() {
    let world = World::new().await;
    let (cookie, other) = (world.sign_in().await, world.sign_in().await);
    let form = world.sign_out_form(&cookie).await;
    let headers = [OWN_FORM, &[("cookie", &cookie)]].concat();
    let out = send(&world.router, "POST", "/billing-portal/acme-billing/sign-out", &headers, &form).await;
    assert_eq!(
        (out.status, out.header("location")),
        (StatusCode::SEE_OTHER, "/billing-portal/acme-billing/signed-out")
    );
    assert_eq!(out.header("clear-site-data"), "\"cookies\",\"storage\"");
    assert!(out.header("set-cookie").contains("Max-Age=0"));
    let replayed = world.home(&cookie).await;
    assert_eq!((replayed.status, replayed.header("location")), (StatusCode::SEE_OTHER, "/billing-portal/acme-billing"));
    assert_eq!(world.home(&other).await.status, StatusCode::OK, "the other visit is another one");
    let page = world.get("/billing-portal/acme-billing/signed-out", &[]).await;
    assert!(page.body.contains("You are signed out") && page.body.contains("https://acme.example/account"));
}

#[tokio::test]
async fn l09_a_visit_ends_after_thirty_idle_minutes_or_twelve_hours() {
    let world = World::new().await;
    let idle = world.sign_in().await;
    world.test.clock.advance_seconds(30 * 60);
    assert_eq!(world.home(&idle).await.status, StatusCode::OK);
    world.test.clock.advance_seconds(30 * 60 + 1);
    let ended = world.home(&idle).await;
    assert_eq!((ended.status, ended.header("location")), (StatusCode::SEE_OTHER, "/billing-portal/acme-billing"));
    assert!(ended.header("set-cookie").contains("Max-Age=0"));

    let busy = world.sign_in().await;
    for _ in 0..(12 * 6) {
        world.test.clock.advance_seconds(10 * 60);
        assert_eq!(world.home(&busy).await.status, StatusCode::OK);
    }
    world.test.clock.advance_seconds(1);
    assert_eq!(world.home(&busy).await.status, StatusCode::SEE_OTHER, "twelve hours and a second");
}

#[tokio::test]
async fn l09_a_cookie_from_before_signing_in_is_worth_nothing() {
    let world = World::new().await;
    let name = world.sign_in().await.split_once('=').unwrap().0.to_owned();
    let planted = format!("{name}=planted");
    let path = format!("/p/session/{}", world.link().await);
    let headers = [NAVIGATION, &[("cookie", planted.as_str())]].concat();
    let opened = world.get(&path, &headers).await;
    assert_ne!(opened.cookie(), planted);
    assert_eq!(world.home(&planted).await.status, StatusCode::SEE_OTHER);
    let both = format!("{planted}; {}", opened.cookie());
    assert_eq!(world.home(&both).await.status, StatusCode::SEE_OTHER, "two of one name are none");
}

#[tokio::test]
async fn l09_neither_link_nor_cookie_is_in_the_database() {
    let world = World::new().await;
    let (unopened, token) = (world.link().await, world.link().await);
    let cookie = world.get(&format!("/p/session/{token}"), NAVIGATION).await.cookie();
    let secret = cookie.split_once('=').unwrap().1.to_owned();
    assert_eq!(world.home(&cookie).await.status, StatusCode::OK);
    world.test.app.close().await;
    let mut files = 0;
    for entry in std::fs::read_dir(world.test.database.folder().unwrap()).unwrap() {
        let path = entry.unwrap().path();
        if path.is_file() {
            files += 1;
            for needle in [&unopened, &token, &secret] {
                assert!(!holds(&path, needle), "{} is in {}", needle, path.display());
            }
        }
    }
    assert!(files > 0 && secret.len() == 43 && token.len() == 43, "256 bits each");
}

fn holds(path: &Path, needle: &str) -> bool {
    std::fs::read(path).unwrap().windows(needle.len()).any(|window| window == needle.as_bytes())
}

#[tokio::test]
async fn p08_a_cookie_of_one_tenant_shows_nothing_at_another() {
    let world = World::new().await;
    let cookie = world.sign_in().await;
    let (own_name, secret) = cookie.split_once('=').unwrap();
    let rival = world.test.organization("Rival Ltd", billfold_domain::organizations::Mode::Live).await;
    let slug = rival.portal.slug.as_str();
    let home = format!("/billing-portal/{slug}/home");
    let there = billfold_pages::cookies::SessionCookie::of(&rival.portal, true).set(secret);
    for sent in [cookie.clone(), there.split(';').next().unwrap().to_owned(), format!("{own_name}=x; {there}")] {
        let seen = world.get(&home, &[("cookie", &sent)]).await;
        assert_eq!(seen.status, StatusCode::SEE_OTHER, "{sent}");
        assert_eq!(seen.header("location"), format!("/billing-portal/{slug}"));
        assert!(seen.body.is_empty());
    }
    assert_eq!(world.home(&cookie).await.status, StatusCode::OK);
}

#[tokio::test]
async fn p09_the_cookie_is_host_bound_secure_and_out_of_reach_of_scripts() {
    let world = World::new().await;
    let seen = world.get(&format!("/p/session/{}", world.link().await), NAVIGATION).await;
    let set = seen.header("set-cookie");
    let (pair, attributes) = set.split_once(';').unwrap();
    assert!(pair.starts_with("__Host-billfold_") && set.len() <= 4_096);
    let attributes: BTreeSet<&str> = attributes.split(';').map(str::trim).collect();
    assert_eq!(attributes, BTreeSet::from(["Path=/", "HttpOnly", "SameSite=Lax", "Secure"]));
}

#[tokio::test]
async fn p13_the_token_leaves_the_address_at_the_first_hop() {
    let world = World::new().await;
    let token = world.link().await;
    let opened = world.get(&format!("/p/session/{token}"), NAVIGATION).await;
    assert_eq!((opened.status, opened.header("location")), (StatusCode::SEE_OTHER, HOME));
    assert_eq!(opened.header("referrer-policy"), "no-referrer");
    assert_eq!(opened.header("cache-control"), "no-store");
    let home = world.home(&opened.cookie()).await;
    assert!(!home.body.contains(&token) && !home.body.contains(opened.cookie().split_once('=').unwrap().1));
}

#[tokio::test]
async fn p11_the_way_back_comes_from_the_session_and_nothing_else() {
    let world = World::new().await;
    let link = Link::parse("https://acme.example/orders?id=1&x=<".trim_end_matches('<')).unwrap();
    let token = world.link_to(&world.portal.id, Some(link)).await;
    let opened = world.get(&format!("/p/session/{token}?return_url=https://evil.example"), NAVIGATION).await;
    assert_eq!(opened.header("location"), HOME);
    let home = world.get(&format!("{HOME}?return_url=https://evil.example"), &[("cookie", &opened.cookie())]).await;
    assert!(home.body.contains("href=\"https://acme.example/orders?id=1&#38;x=\""), "{}", home.body);
    assert!(home.body.contains("Return to Acme Engines") && !home.body.contains("evil.example"));
}

#[tokio::test]
async fn a_deleted_customer_is_signed_out() {
    let world = World::new().await;
    let cookie = world.sign_in().await;
    let gone = billfold_app::customers::delete(
        &world.test.app,
        &world.caller,
        &world.customer.id,
        billfold_app::Precondition::None,
    );
    gone.await.unwrap();
    assert_eq!(world.home(&cookie).await.status, StatusCode::SEE_OTHER);
}
