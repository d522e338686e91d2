//! Host names that a merchant may claim as its own.

use serde::{Deserialize, Serialize};

use crate::refusals::Rule;

/// The most characters of a host name (RFC 1035).
pub const MAX_HOST_CHARS: usize = 253;

/// A host name of two labels or more in lower-case ASCII (an international name
/// in its `xn--` form): never an address, a port or a name without a dot.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct HostName(String);

/// Endings that never name a public host (RFC 2606, RFC 6761, RFC 6762, RFC 8375).
const PRIVATE_ENDINGS: &[&str] = &["localhost", "local", "internal", "invalid", "onion", "arpa"];

impl HostName {
    /// Checks a host name. Upper case is folded: names are compared ignoring it.
    ///
    /// # Errors
    /// [`Rule::TooLong`] or [`Rule::HostForm`].
    pub fn parse(text: &str) -> Result<Self, Rule> {
        if text.chars().count() > MAX_HOST_CHARS {
            return Err(Rule::TooLong { max_chars: MAX_HOST_CHARS });
        }
        let unfit = |c: char| c.is_whitespace() || c.is_control() || "/:?#@[]%\\*_".contains(c);
        if text.is_empty() || text.chars().any(unfit) {
            return Err(Rule::HostForm);
        }
        let Ok(url::Host::Domain(name)) = url::Host::parse(text) else {
            return Err(Rule::HostForm);
        };
        let label = |l: &str| {
            (1..=63).contains(&l.len())
                && l.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
                && !l.starts_with('-')
                && !l.ends_with('-')
        };
        let last = name.rsplit('.').next().unwrap_or_default();
        let numeric = last.bytes().all(|b| b.is_ascii_digit());
        if name.len() > MAX_HOST_CHARS
            || !name.contains('.')
            || !name.split('.').all(label)
            || numeric
            || PRIVATE_ENDINGS.contains(&last)
        {
            return Err(Rule::HostForm);
        }
        Ok(Self(name.clone()))
    }

    /// The name in lower-case ASCII.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether this is `base` or a name below it.
    pub fn is_within(&self, base: &str) -> bool {
        self.0 == base || self.0.strip_suffix(base).is_some_and(|head| head.ends_with('.'))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn host_names_of_other_forms_are_refused() {
        for bad in [
            "",
            "localhost",
            "portal",
            "a.localhost",
            "127.0.0.1",
            "0x7f.1",
            "[::1]",
            "*.example.com",
            "example.com.",
            "example.com:443",
            "https://example.com",
            "a b.example",
            "-a.example",
            "a-.example",
            "a..example",
            "a_b.example",
            "x.local",
        ] {
            assert!(HostName::parse(bad).is_err(), "{bad:?}");
        }
        assert_eq!(HostName::parse("Billing.Example.COM").unwrap().as_str(), "billing.example.com");
        assert_eq!(HostName::parse("bücher.example").unwrap().as_str(), "xn--bcher-kva.example");
    }

    #[test]
    fn a_name_is_within_its_base_and_nothing_else() {
        let host = HostName::parse("a.portal.example").unwrap();
        assert!(host.is_within("portal.example") && host.is_within("a.portal.example"));
        assert!(!host.is_within("ortal.example"));
    }
}
