//! Where a customer was who has to show first who it is.
//!
//! It is a path below the portal's own address, kept in a sealed cookie for a quarter
//! of an hour. No address names where to go next (QUALITY P-11).

use axum::body::Body;
use axum::http::Response;
use axum::http::header::{HeaderMap, SET_COOKIE};
use billfold_app::App;
use billfold_domain::portals::Portal;

use crate::answers::put;
use crate::cookies::{BACK_LIFE_SECONDS, BackCookie};

/// What the seal is made for.
const PURPOSE: &str = "way-back";
/// The longest path that is remembered, in bytes.
const PATH_BYTES_MAX: usize = 512;
/// Paths to which nobody is led back.
const NOWHERE: [&str; 5] = ["", "/home", "/confirm", "/confirm/code", "/sign-out"];

/// Has the browser remember a path below the portal's address.
pub fn remember(app: &App, portal: &Portal, path: &str, response: &mut Response<Body>) {
    let cookie = cookie(app, portal);
    if is_path(path) && !NOWHERE.contains(&path) {
        let ends = app.now().as_second().saturating_add(i64::from(BACK_LIFE_SECONDS));
        let seal = app.seal_text(PURPOSE, &sealed(portal, ends, path));
        put(response, SET_COOKIE, &cookie.set(&format!("{ends}!{seal}!{path}")));
    }
}

/// The path that a browser remembers, or the home page.
pub fn remembered(app: &App, portal: &Portal, headers: &HeaderMap) -> String {
    let known = cookie(app, portal).read(headers).and_then(|value| {
        let mut parts = value.splitn(3, '!');
        let (ends, seal, path) = (parts.next()?.parse::<i64>().ok()?, parts.next()?, parts.next()?);
        let is_own = app.is_seal(PURPOSE, &sealed(portal, ends, path), seal);
        (is_own && app.now().as_second() < ends && is_path(path)).then(|| path.to_owned())
    });
    known.unwrap_or_else(|| "/home".to_owned())
}

/// Has the browser forget it.
pub fn forget(app: &App, portal: &Portal, headers: &HeaderMap, response: &mut Response<Body>) {
    let cookie = cookie(app, portal);
    if cookie.read(headers).is_some() {
        put(response, SET_COOKIE, &cookie.clear());
    }
}

fn cookie(app: &App, portal: &Portal) -> BackCookie {
    BackCookie::of(portal, app.public_url().is_https())
}

fn sealed(portal: &Portal, ends: i64, path: &str) -> String {
    format!("{}!{ends}!{path}", portal.id)
}

/// Whether it is plainly a path below the portal's address: of characters that mean
/// nothing to an address or a cookie.
pub fn is_path(path: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"/-_.~%+@".contains(&byte);
    path.starts_with('/')
        && path.len() <= PATH_BYTES_MAX
        && path.bytes().all(plain)
        && !path.contains("//")
        && !path.contains("..")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn p11_the_way_back_is_a_path_below_the_portal() {
        for good in ["/home", "/plans/sub_1/cancel", "/plans/a%40b/change"] {
            assert!(is_path(good), "{good:?}");
        }
        let long = format!("/{}", "a".repeat(600));
        for bad in [
            "",
            "home",
            "//evil.example",
            "/\\evil.example",
            "https://evil.example",
            "https:evil",
            "/a//b",
            "/../x",
            "/a?next=b",
            "/a#b",
            "/a;b",
            "/a!b",
            "/a\r\nset-cookie: x",
            "javascript:alert(1)",
            &long,
        ] {
            assert!(!is_path(bad), "{bad:?}");
        }
    }
}
