//! The security headers of an answer.

use http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, Entry, REFERRER_POLICY, STRICT_TRANSPORT_SECURITY, X_CONTENT_TYPE_OPTIONS,
};
use http::{HeaderMap, HeaderName, HeaderValue};

/// The policy of an answer that says none itself: nothing may be loaded, and nobody may frame it.
pub const CONTENT_POLICY: &str = "default-src 'none'; frame-ancestors 'none'";
/// One year. Without `includeSubDomains`: on a merchant's own name that is not ours to say.
pub const TRANSPORT_POLICY: &str = "max-age=31536000";

const RESOURCE_POLICY: HeaderName = HeaderName::from_static("cross-origin-resource-policy");

/// Whether clients reach the server through TLS, that is, whether the public URL is `https`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Transport {
    /// `http`: development, or a network of trust.
    Plain,
    /// `https`: answers say so with `Strict-Transport-Security`.
    Secure,
}

/// Adds the security headers of an API answer. A header that is already there is left alone, so
/// that a surface can say otherwise (a page has its own policy, an asset may be cached).
pub fn harden(headers: &mut HeaderMap, transport: Transport) {
    add(headers, X_CONTENT_TYPE_OPTIONS, "nosniff");
    add(headers, REFERRER_POLICY, "no-referrer");
    add(headers, CACHE_CONTROL, "no-store");
    add(headers, RESOURCE_POLICY, "same-origin");
    add(headers, CONTENT_SECURITY_POLICY, CONTENT_POLICY);
    if transport == Transport::Secure {
        add(headers, STRICT_TRANSPORT_SECURITY, TRANSPORT_POLICY);
    }
}

fn add(headers: &mut HeaderMap, name: HeaderName, value: &'static str) {
    if let Entry::Vacant(vacant) = headers.entry(name) {
        vacant.insert(HeaderValue::from_static(value));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_gets_every_header_and_transport_security_only_over_tls() {
        let mut plain = HeaderMap::new();
        harden(&mut plain, Transport::Plain);
        assert_eq!(plain["x-content-type-options"], "nosniff");
        assert_eq!(plain["referrer-policy"], "no-referrer");
        assert_eq!(plain["cache-control"], "no-store");
        assert_eq!(plain["cross-origin-resource-policy"], "same-origin");
        assert_eq!(plain["content-security-policy"], CONTENT_POLICY);
        assert!(!plain.contains_key("strict-transport-security"));
        let mut secure = HeaderMap::new();
        harden(&mut secure, Transport::Secure);
        assert_eq!(secure["strict-transport-security"], TRANSPORT_POLICY);
    }

    #[test]
    fn a_header_that_the_surface_chose_stays() {
        let mut headers = HeaderMap::new();
        headers.insert(CACHE_CONTROL, HeaderValue::from_static("public, max-age=60"));
        headers.insert(CONTENT_SECURITY_POLICY, HeaderValue::from_static("default-src 'self'"));
        harden(&mut headers, Transport::Plain);
        assert_eq!(headers["cache-control"], "public, max-age=60");
        assert_eq!(headers["content-security-policy"], "default-src 'self'");
    }
}
