//! What a browser shows of a portal while there is no network: one page, without
//! anything of anybody's, that a service worker keeps (docs/decisions/0025).

use askama::Template;
use axum::body::Body;
use axum::http::header::{CONTENT_SECURITY_POLICY, CONTENT_TYPE, HeaderValue};
use axum::http::{Response, StatusCode};
use billfold_locales::Locale;

use crate::answers::{Answers, Problem};
use crate::contrast::Palette;
use crate::views::{Room, Shell};

/// Where the worker is. Its folder is what it may answer for: the portals. No portal's
/// address begins like this one.
pub const WORKER_PATH: &str = "/billing-portal/_offline.js";
/// Where the page is, for each language.
pub const PAGE_PATH: &str = "/p/offline/{language}";
/// The worker.
const WORKER: &str = include_str!("../templates/offline.js");
/// The worker may ask this server, and nothing else.
const WORKER_POLICY: &str = "default-src 'none'; connect-src 'self'";

/// The one script of the pages: once a page is there, it has the browser keep the worker,
/// in the page's language. It is the same on every page, so that the policy names it by its hash and
/// no page gives away a nonce for scripts.
pub const REGISTRATION: &str = "(w=>{const u='/billing-portal/_offline.js?'+document.documentElement.lang,\
t=window.trustedTypes,p=t?t.createPolicy('offline',{createScriptURL:()=>u}).createScriptURL(''):u;\
w&&addEventListener('load',()=>w.register(p).catch(()=>{}))})(navigator.serviceWorker)";
/// What the policy of a page with that script has besides: its SHA-256, behind the other
/// scripts that may run, and the worker.
pub const ALLOWANCE: &str = " 'sha256-kx3JWoG+uPg35R8cRgvlRhpd3x0NSVSdkYy+GmzA6g4='; worker-src 'self'";

/// The page that says that there is no network.
#[derive(Debug, Template)]
#[template(path = "offline.html")]
pub struct OfflinePage {
    /// Around it.
    pub room: Room,
}

/// The worker.
pub fn worker() -> Response<Body> {
    let mut response = Response::new(Body::from(WORKER));
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/javascript; charset=utf-8"));
    headers.insert(CONTENT_SECURITY_POLICY, HeaderValue::from_static(WORKER_POLICY));
    response
}

/// The page in a language.
///
/// # Errors
/// [`Problem::NotFound`] for a language that is not spoken here.
pub fn show(answers: &Answers, language: &str) -> Result<Response<Body>, Problem> {
    let locale = Locale::of_tag(language).ok_or(Problem::NotFound)?;
    let title = locale.say("offline-title");
    Ok(answers.speaking(locale).page(StatusCode::OK, |nonce| OfflinePage {
        room: Room::bare(Shell::new(locale, nonce, &Palette::neutral(), title)),
    }))
}

/// Lets a page's one script run, and the browser keep the worker.
pub(crate) fn allow(response: &mut Response<Body>) {
    let policy = response.headers().get(CONTENT_SECURITY_POLICY).and_then(|policy| policy.to_str().ok());
    let Some(policy) = policy else { return };
    let policy = policy.replacen("; style-src ", &format!("{ALLOWANCE}; style-src "), 1);
    if let Ok(policy) = HeaderValue::try_from(policy) {
        response.headers_mut().insert(CONTENT_SECURITY_POLICY, policy);
    }
}

#[cfg(test)]
mod tests {
    use base64::Engine;
    use base64::engine::general_purpose::STANDARD;
    use ring::digest::{SHA256, digest};

    use super::*;

    #[test]
    fn the_policy_names_the_script_that_is_on_the_page() {
        let hash = STANDARD.encode(digest(&SHA256, REGISTRATION.as_bytes()));
        assert_eq!(ALLOWANCE, format!(" 'sha256-{hash}'; worker-src 'self'"));
        assert!(REGISTRATION.contains(&format!("'{WORKER_PATH}?'")));
        assert!(WORKER.contains(&format!("'{}'", PAGE_PATH.split('{').next().unwrap())));
    }

    #[test]
    fn a_page_with_the_script_allows_it_by_its_hash_alone() {
        let mut response = Response::new(Body::empty());
        let policy = crate::security::Nonces::draw(|| "n".to_owned()).policy();
        response.headers_mut().insert(CONTENT_SECURITY_POLICY, HeaderValue::try_from(&policy).unwrap());
        allow(&mut response);
        let allowed = response.headers()[CONTENT_SECURITY_POLICY].to_str().unwrap();
        assert!(allowed.contains(&format!("script-src 'nonce-n'{ALLOWANCE}; style-src")), "{allowed}");
        assert_eq!(allowed.replacen(ALLOWANCE, "", 1), policy);
    }
}
