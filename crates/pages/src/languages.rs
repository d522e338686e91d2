//! Which language a page speaks, and the menu that changes it.

use axum::body::Body;
use axum::http::Response;
use axum::http::header::{ACCEPT_LANGUAGE, HeaderMap, SET_COOKIE};
use billfold_app::portals::{self, PublicName};
use billfold_app::sessions::{self, Visit};
use billfold_app::{Error, languages};
use billfold_domain::Refusal;
use billfold_domain::customers::Customer;
use billfold_http::voice::RequestInfo;
use billfold_locales::{Locale, accepted, best};

use crate::answers::{Answers, Problem, put};
use crate::brands;
use crate::cookies::{LanguageCookie, SessionCookie};
use crate::forms::Form;
use crate::origins::is_own_form;

/// The tag of a session whose maker leaves the language to the customer.
const AUTO: &str = "auto";
/// The longest path to come back to, in bytes.
const STAY_BYTES_MAX: usize = 512;

/// The language of a page: the session's, else the customer's, else the one that the
/// browser remembers, else the one that it asks for, else English. Each wish gets the
/// nearest language that is spoken here.
pub fn choose(
    session: Option<&str>,
    customer: Option<&Customer>,
    cookie: Option<&str>,
    accept_language: Option<&str>,
) -> Locale {
    let session = session.filter(|tag| !tag.eq_ignore_ascii_case(AUTO));
    let preferred = customer.into_iter().flat_map(|customer| customer.locales.iter().map(String::as_str));
    let mut wishes = session.into_iter().chain(preferred).chain(cookie);
    wishes.find_map(best).or_else(|| accept_language.and_then(accepted)).unwrap_or_default()
}

/// The language of a signed-in customer's page.
pub fn of_visit(visit: &Visit, headers: &HeaderMap) -> Locale {
    choose(visit.session.locale.as_deref(), Some(&visit.customer), remembered(headers), asked_for(headers))
}

/// The language of a page for anybody.
pub fn of_request(headers: &HeaderMap) -> Locale {
    choose(None, None, remembered(headers), asked_for(headers))
}

/// The language that somebody's browser remembers or asks for, where it is spoken here.
pub fn wished(headers: &HeaderMap) -> Option<Locale> {
    remembered(headers).and_then(best).or_else(|| asked_for(headers).and_then(accepted))
}

/// The tag that the browser remembers, under either name of its cookie.
fn remembered(headers: &HeaderMap) -> Option<&str> {
    [true, false].into_iter().find_map(|https| LanguageCookie::new(https).read(headers))
}

fn asked_for(headers: &HeaderMap) -> Option<&str> {
    headers.get(ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok())
}

/// POST of the menu: notes the language with the browser and, for a signed-in
/// customer, with it, and leads back to where it was. No form token is asked for, as
/// the menu stands on pages for anybody too; the form must be of this origin.
///
/// # Errors
/// [`Problem::Stranger`] for a form of another origin; [`Problem::NotFound`] when the
/// portal is unknown or inactive.
pub async fn send(
    answers: &Answers,
    info: &RequestInfo,
    headers: &HeaderMap,
    (slug, sent): (String, Body),
) -> Result<Response<Body>, Problem> {
    let app = &answers.app;
    if !is_own_form(headers, app.public_url()) {
        return Err(Problem::Stranger);
    }
    let form = Form::read(headers, sent).await?;
    let portal = portals::public(app, PublicName::Slug(slug.clone())).await?.portal.value;
    let stay = stay(form.text("stay"));
    let mut response = answers.see_other(&format!("{}{stay}", brands::path(&portal)));
    let Some(locale) = Locale::of_tag(form.text("language")) else { return Ok(response) };
    let https = app.public_url().is_https();
    if let Some(cookie) = SessionCookie::of(&portal, https).read(headers) {
        match sessions::visit(app, &slug, cookie).await {
            Ok(visit) => languages::choose(app, &visit.caller(Some(info.request_id().to_owned())), locale).await?,
            Err(Error::Refused(Refusal::Unauthenticated)) => {}
            Err(error) => return Err(error.into()),
        }
    }
    put(&mut response, SET_COOKIE, &LanguageCookie::new(https).set(locale.lang()));
    Ok(response)
}

/// The path below the portal to come back to; none where it is not plainly one.
fn stay(path: &str) -> &str {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"/-_.~%+@".contains(&byte);
    let is_path = path.starts_with('/')
        && path.len() <= STAY_BYTES_MAX
        && path.bytes().all(plain)
        && !path.contains("//")
        && !path.contains("..");
    if is_path { path } else { "" }
}

#[cfg(test)]
mod tests {
    use billfold_domain::customers::blank;
    use billfold_domain::ids::CustomerId;

    use super::*;

    #[test]
    fn the_session_is_heard_before_the_customer_and_the_customer_before_the_browser() {
        let customer = |locales: &[&str]| {
            let locales = locales.iter().map(|tag| (*tag).to_owned()).collect();
            Customer { locales, ..blank(&CustomerId::stored("cus_1"), jiff::Timestamp::UNIX_EPOCH) }
        };
        let (french, odd, none) = (customer(&["fr-CA"]), customer(&["tlh", "zh-Hant"]), customer(&[]));
        for (session, of, cookie, header, expected) in [
            (Some("de"), Some(&french), Some("ja"), Some("it"), "de"),
            (Some("auto"), Some(&french), Some("ja"), Some("it"), Locale::of_tag("fr-CA").map_or("fr", Locale::lang)),
            (None, Some(&odd), Some("ja"), Some("it"), "zh-TW"),
            (Some("tlh"), Some(&none), Some("ja"), Some("it"), "ja"),
            (None, None, None, Some("xx, it;q=0.8, de;q=0.9"), "de"),
            (None, None, Some("nonsense"), Some("it"), "it"),
            (None, None, None, Some("zh-HK,zh;q=0.9"), "zh-HK"),
            (None, None, None, None, "en"),
        ] {
            assert_eq!(choose(session, of, cookie, header).lang(), expected, "{session:?} {cookie:?} {header:?}");
        }
    }

    #[test]
    fn the_way_back_is_a_path_below_the_portal() {
        for good in ["/home", "/plans/sub_1/change", "/plans/a%40b", ""] {
            assert_eq!(stay(good), good);
        }
        let long = format!("/{}", "a".repeat(600));
        for bad in ["//evil.example", "https://evil.example", "/a//b", "/../../x", "/a?b", "/a\r\nx", "home", &long] {
            assert_eq!(stay(bad), "", "{bad:?}");
        }
    }
}
