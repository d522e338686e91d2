//! Where a request comes from, by the browser's own word.

use axum::http::header::{HOST, HeaderMap, HeaderName, ORIGIN};
use billfold_app::PublicUrl;
use url::Url;

const SITE: HeaderName = HeaderName::from_static("sec-fetch-site");
const MODE: HeaderName = HeaderName::from_static("sec-fetch-mode");
const DEST: HeaderName = HeaderName::from_static("sec-fetch-dest");
const PURPOSES: [HeaderName; 4] = [
    HeaderName::from_static("sec-purpose"),
    HeaderName::from_static("purpose"),
    HeaderName::from_static("x-purpose"),
    HeaderName::from_static("x-moz"),
];

/// Whether a form was sent by a page of this origin.
///
/// `Origin` must be there and name this server: its public address, or the very
/// host that the request went to (a server can be reached under two names, and
/// a page of a stranger can forge neither). Where the browser sends
/// `Sec-Fetch-Site` too, that must say `same-origin`. A missing or opaque
/// origin (`null`) is a stranger's.
pub fn is_own_form(headers: &HeaderMap, public_url: &PublicUrl) -> bool {
    let site_fits = one(headers, &SITE).is_none_or(|site| site == "same-origin");
    if !site_fits || headers.get_all(SITE).iter().count() > 1 || headers.get_all(ORIGIN).iter().count() != 1 {
        return false;
    }
    let Some(origin) = one(headers, &ORIGIN) else { return false };
    origin == public_url.as_str() || one(headers, &HOST).is_some_and(|host| is_of_host(origin, host))
}

/// Whether an origin is http or https at this host and port.
fn is_of_host(origin: &str, host: &str) -> bool {
    let Ok(parsed) = Url::parse(origin) else { return false };
    if !matches!(parsed.scheme(), "http" | "https") || parsed.origin().ascii_serialization() != origin {
        return false;
    }
    Url::parse(&format!("{}://{host}", parsed.scheme())).is_ok_and(|own| own.origin() == parsed.origin())
}

/// Whether a person's browser is going to this address, to show it in a window
/// of its own: not a script, not an image, not a frame, not a look ahead.
/// Fetch Metadata headers cannot be set by a page.
pub fn is_navigation(headers: &HeaderMap) -> bool {
    // These headers are sent for nothing else than looking ahead.
    let is_ahead = PURPOSES.iter().any(|name| headers.contains_key(name));
    one(headers, &MODE) == Some("navigate") && one(headers, &DEST) == Some("document") && !is_ahead
}

/// Whether a page of another origin asks, by a script, an image or the like, and not to
/// go there: what it would get is none of its business (QUALITY P-17).
pub fn is_strange_fetch(headers: &HeaderMap) -> bool {
    let is_strange = matches!(one(headers, &SITE), Some("cross-site" | "same-site"));
    is_strange && one(headers, &MODE) != Some("navigate")
}

/// Whether a browser is going to this address inside a frame: of a merchant's page,
/// where the portal allows that.
pub fn is_frame_navigation(headers: &HeaderMap) -> bool {
    let is_ahead = PURPOSES.iter().any(|name| headers.contains_key(name));
    one(headers, &MODE) == Some("navigate") && is_framed(headers) && !is_ahead
}

/// Whether what is asked for is shown inside a frame.
pub fn is_framed(headers: &HeaderMap) -> bool {
    one(headers, &DEST) == Some("iframe")
}

fn one<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Option<&'a str> {
    headers.get(name).and_then(|value| value.to_str().ok())
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;

    use super::*;

    fn headers(pairs: &[(&'static str, &str)]) -> HeaderMap {
        let mut headers = HeaderMap::new();
        for (name, value) in pairs {
            headers.append(HeaderName::from_static(name), HeaderValue::from_str(value).unwrap());
        }
        headers
    }

    #[test]
    fn p10_only_a_form_of_this_origin_is_taken() {
        let own = PublicUrl::parse("https://billing.test").unwrap();
        let taken: &[&[(&str, &str)]] = &[
            &[("origin", "https://billing.test"), ("sec-fetch-site", "same-origin")],
            &[("origin", "https://billing.test"), ("host", "proxy.internal:80")],
            &[("origin", "http://localhost:8080"), ("host", "localhost:8080")],
            &[("origin", "https://pay.example"), ("host", "pay.example")],
        ];
        for pairs in taken {
            assert!(is_own_form(&headers(pairs), &own), "{pairs:?}");
        }
        let refused: &[&[(&str, &str)]] = &[
            &[],
            &[("host", "billing.test")],
            &[("sec-fetch-site", "same-origin")],
            &[("origin", "null"), ("sec-fetch-site", "same-origin"), ("host", "billing.test")],
            &[("origin", "null"), ("host", "null")],
            &[("origin", ""), ("host", "billing.test")],
            &[("origin", "https://billing.test"), ("sec-fetch-site", "cross-site")],
            &[("origin", "https://billing.test"), ("sec-fetch-site", "same-site")],
            &[("origin", "https://billing.test"), ("sec-fetch-site", "none")],
            &[("origin", "https://billing.test"), ("sec-fetch-site", "same-origin"), ("sec-fetch-site", "cross-site")],
            &[("origin", "https://billing.test"), ("origin", "https://evil.example")],
            &[("origin", "https://evil.example"), ("host", "billing.test")],
            &[("origin", "https://billing.test.evil.example"), ("host", "billing.test")],
            &[("origin", "https://billing.test:8443"), ("host", "billing.test")],
            &[("origin", "https://billing.test/"), ("host", "proxy")],
            &[("origin", "https://a@billing.test"), ("host", "billing.test")],
            &[("origin", "file://"), ("host", "")],
            &[("origin", "chrome-extension://billing.test"), ("host", "billing.test")],
        ];
        for pairs in refused {
            assert!(!is_own_form(&headers(pairs), &own), "{pairs:?}");
        }
    }

    #[test]
    fn l02_only_a_persons_own_navigation_counts() {
        let navigation = [("sec-fetch-mode", "navigate"), ("sec-fetch-dest", "document")];
        assert!(is_navigation(&headers(&navigation)));
        let others: &[&[(&str, &str)]] = &[
            &[],
            &[("sec-fetch-mode", "navigate")],
            &[("sec-fetch-mode", "navigate"), ("sec-fetch-dest", "iframe")],
            &[("sec-fetch-mode", "no-cors"), ("sec-fetch-dest", "image")],
            &[("sec-fetch-mode", "cors"), ("sec-fetch-dest", "empty")],
        ];
        for pairs in others {
            assert!(!is_navigation(&headers(pairs)), "{pairs:?}");
        }
        for ahead in [
            ("sec-purpose", "prefetch"),
            ("sec-purpose", "prefetch;prerender"),
            ("purpose", "prefetch"),
            ("x-purpose", "preview"),
            ("x-moz", "prefetch"),
        ] {
            assert!(!is_navigation(&headers(&[navigation[0], navigation[1], ahead])), "{ahead:?}");
        }
    }
}
