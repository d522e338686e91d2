//! Origins of web pages that a merchant allows something to.

use serde::{Deserialize, Serialize};
use url::{Host, Url};

use crate::refusals::Rule;

/// The most characters of an origin: a host name, a scheme and a port.
pub const MAX_ORIGIN_CHARS: usize = 270;
/// The most origins that may embed a portal.
pub const MAX_ALLOWED_ORIGINS: usize = 20;

/// The origin of a web page (RFC 6454): `https://host` or `https://host:port`, as
/// browsers write it. Only a page of the developer's own machine (`localhost`)
/// may be of plain http.
///
/// It is written into a header, so it is kept in the one form that has no space,
/// comma, semicolon or wildcard.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct WebOrigin(String);

impl WebOrigin {
    /// Checks an origin. Upper case is folded, the port that its scheme implies and
    /// one slash at the end are taken off.
    ///
    /// # Errors
    /// [`Rule::Empty`], [`Rule::TooLong`] or [`Rule::OriginForm`].
    pub fn parse(text: &str) -> Result<Self, Rule> {
        if text.is_empty() {
            return Err(Rule::Empty);
        }
        if text.chars().count() > MAX_ORIGIN_CHARS {
            return Err(Rule::TooLong { max_chars: MAX_ORIGIN_CHARS });
        }
        let lower = text.to_ascii_lowercase();
        let rest = lower.strip_prefix("https://").or_else(|| lower.strip_prefix("http://"));
        // What a browser would repair is refused, and so is a wildcard.
        let plain = |c: char| c.is_ascii_alphanumeric() || ".-:".contains(c);
        let authority = rest.map(|rest| rest.strip_suffix('/').unwrap_or(rest));
        if !authority.is_some_and(|authority| !authority.is_empty() && authority.chars().all(plain)) {
            return Err(Rule::OriginForm);
        }
        let Ok(url) = Url::parse(&lower) else {
            return Err(Rule::OriginForm);
        };
        let fits = match (url.scheme(), url.host()) {
            ("https", Some(Host::Domain(name))) => !name.is_empty() && !name.ends_with('.'),
            ("https", Some(Host::Ipv4(_))) => true,
            ("http", Some(Host::Domain(name))) => name == "localhost",
            _ => false,
        };
        if fits { Ok(Self(url.origin().ascii_serialization())) } else { Err(Rule::OriginForm) }
    }

    /// The origin as browsers write it.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it is a page of the developer's own machine, which no live
    /// organization can mean.
    pub fn is_local(&self) -> bool {
        let host = self.0.split_once("//").map_or("", |(_, rest)| rest);
        let host = host.split(':').next().unwrap_or_default();
        self.0.starts_with("http:") || host == "localhost" || host.starts_with("127.")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn p07_only_origins_of_one_host_are_taken() {
        for (given, kept) in [
            ("https://app.example.com", "https://app.example.com"),
            ("HTTPS://App.Example.com/", "https://app.example.com"),
            ("https://app.example.com:443", "https://app.example.com"),
            ("https://app.example.com:8443", "https://app.example.com:8443"),
            ("https://xn--bcher-kva.example", "https://xn--bcher-kva.example"),
            ("http://localhost:3000", "http://localhost:3000"),
            ("https://203.0.113.7", "https://203.0.113.7"),
        ] {
            assert_eq!(WebOrigin::parse(given).unwrap().as_str(), kept);
        }
        for bad in [
            "",
            "*",
            "https:",
            "https://",
            "https://*",
            "https://*.example.com",
            "http://app.example.com",
            "http://127.0.0.1:3000",
            "https://app.example.com/path",
            "https://app.example.com//",
            "https://app.example.com?x",
            "https://app.example.com#x",
            "https://a@app.example.com",
            "https://app.example.com; script-src *",
            "https://app.example.com, https://b.example",
            "https://app.example.com 'self'",
            " https://app.example.com",
            "https://app.example.com\r\nX: y",
            "https://app.example.com.",
            "https://app.example.com:99999",
            "https://[::1]",
            "https://bücher.example",
            "https://a_b.example",
            "'self'",
            "'none'",
            "data:",
            "blob:https://app.example.com",
            "javascript:alert(1)",
            "file:///",
            "null",
            "//app.example.com",
            "app.example.com",
            "wss://app.example.com",
            "http://localhost.example.com",
        ] {
            assert!(WebOrigin::parse(bad).is_err(), "{bad:?}");
        }
        assert_eq!(
            WebOrigin::parse(&format!("https://{}.example", "a".repeat(300))),
            Err(Rule::TooLong { max_chars: 270 })
        );
    }

    #[test]
    fn origins_of_the_own_machine_are_told_apart() {
        for (origin, local) in [
            ("http://localhost", true),
            ("https://localhost:3000", true),
            ("https://127.0.0.1", true),
            ("https://app.example.com", false),
        ] {
            assert_eq!(WebOrigin::parse(origin).unwrap().is_local(), local, "{origin}");
        }
    }
}
