//! Addresses that a merchant gives and a customer may follow.

use serde::{Deserialize, Serialize};
use url::Url;

use crate::refusals::Rule;

/// The most characters of a link.
pub const MAX_LINK_CHARS: usize = 2_048;

/// An absolute http or https address, without user information and with a
/// named public-looking host, kept as it came.
///
/// It is read by the WHATWG parser, as browsers do, and must begin with its
/// scheme and `//` in plain sight: what a browser would repair is refused.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Link(String);

impl Link {
    /// Checks a link.
    ///
    /// # Errors
    /// [`Rule::TooLong`] or [`Rule::UrlForm`].
    pub fn parse(text: &str) -> Result<Self, Rule> {
        if text.is_empty() {
            return Err(Rule::Empty);
        }
        if text.chars().count() > MAX_LINK_CHARS {
            return Err(Rule::TooLong { max_chars: MAX_LINK_CHARS });
        }
        let lower = text.get(..8).unwrap_or(text).to_ascii_lowercase();
        let rest = lower
            .strip_prefix("https://")
            .or_else(|| lower.strip_prefix("http://"))
            .map(|_| text.split_once("//").map_or("", |(_, rest)| rest));
        let Some(rest) = rest else {
            return Err(Rule::UrlForm);
        };
        let plain = |c: char| !c.is_control() && !c.is_whitespace() && c != '\\' && c != '"' && c != '<' && c != '>';
        if rest.starts_with('/') || !text.chars().all(plain) {
            return Err(Rule::UrlForm);
        }
        let Ok(url) = Url::parse(text) else {
            return Err(Rule::UrlForm);
        };
        let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
        let host_is_plain = match url.host() {
            Some(url::Host::Domain(name)) => !name.is_empty(),
            Some(url::Host::Ipv4(_)) => true,
            Some(url::Host::Ipv6(_)) | None => false,
        };
        if authority.contains('@') || !url.username().is_empty() || url.password().is_some() || !host_is_plain {
            return Err(Rule::UrlForm);
        }
        Ok(Self(text.to_owned()))
    }

    /// The link as it came.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Scheme, host and port: `https://example.com`.
    pub fn origin(&self) -> String {
        Url::parse(&self.0).map_or_else(|_| String::new(), |url| url.origin().ascii_serialization())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BAD: &[&str] = &[
        "",
        " ",
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "java\tscript:alert(1)",
        "java\nscript:x",
        " javascript:alert(1)",
        "javascript://example.com/%0aalert(1)",
        "data:text/html,x",
        "DATA:text/html;base64,x",
        "vbscript:msgbox",
        "file:///etc/passwd",
        "ftp://example.com",
        "gopher://example.com",
        "ws://example.com",
        "wss://example.com",
        "blob:https://example.com/1",
        "about:blank",
        "mailto:a@b.example",
        "tel:123",
        "//evil.example",
        "/\\evil.example",
        "\\\\evil.example",
        "/path",
        "path",
        "?q",
        "#fragment",
        "https:evil.example",
        "https:/evil.example",
        "https:///evil.example",
        "http:evil",
        "https:\\\\evil.example",
        "https://a@b.example",
        "https://a:b@c.example",
        "https://@b.example",
        "https://ok.example@evil.example",
        "https://[::1]",
        "https://[::1]:80/",
        "http://[fe80::1%25eth0]/",
        "https://",
        "https://?",
        "https://#",
        "http://",
        "https://ex ample.com",
        "https://example.com/a b",
        "https://example.com/\u{0}",
        "https://example.com/\u{7f}",
        "https://example.com\\@evil.example",
        "https://example.com/<script>",
        "https://example.com/\"x",
        "https://exa\tmple.com",
        "https://exa\nmple.com",
        "https://example.com:99999/",
        "https://example.com:abc/",
        "https://%00.example",
        "https://a%2fb.example/",
        "https://exam\u{2028}ple.com",
        "\u{feff}https://example.com",
        "https://exam\u{a0}ple.com",
        "view-source:https://example.com",
        "jar:https://example.com!/",
        "intent://example.com",
        "x:y",
        "https\u{ff1a}//example.com",
        "ｈttps://example.com",
        "https://[example.com]",
        "HTTPS:example.com",
    ];

    #[test]
    fn v11_links_that_are_not_plain_http_addresses_are_refused() {
        let long = format!("https://example.com/{}", "a".repeat(2_049));
        assert!(BAD.len() >= 60);
        for link in BAD.iter().copied().chain([long.as_str()]) {
            assert!(Link::parse(link).is_err(), "{link:?}");
        }
    }

    #[test]
    fn v11_plain_http_addresses_are_kept_as_given() {
        for link in [
            "https://example.com",
            "http://example.com/privacy?a=b&c=d#top",
            "HTTPS://Example.com/",
            "https://bücher.example/ä",
            "http://127.0.0.1:8080/back",
            "http://localhost:3000/account",
        ] {
            assert_eq!(Link::parse(link).unwrap().as_str(), link);
        }
        assert_eq!(Link::parse("https://Example.com:443/a").unwrap().origin(), "https://example.com");
    }
}
