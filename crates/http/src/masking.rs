//! What of a request's address may stand in the access log.

use std::fmt::{Display, Formatter, Result, Write};

use crate::card_numbers::in_segment;

/// Longest logged field, in bytes.
const FIELD_BYTES_MAX: usize = 1024;
/// A segment this long that looks random is taken for a token: 256 bits are 43 characters.
const TOKEN_CHARS_MIN: usize = 40;
/// Path segments behind which a secret stands, with the segment before them where it matters.
const SECRET_PARENTS: [(Option<&str>, &str); 4] =
    [(Some("p"), "session"), (Some("p"), "login"), (None, "authentication-tokens"), (None, "reset-password")];
/// How a key begins.
const KEY_PREFIXES: [&str; 4] = ["sk_", "pk_", "rk_", "whsec_"];
const MASK: &str = "***";

/// A path and query with everything masked that may be a secret; at most 1 KiB when displayed.
pub(crate) struct MaskedAddress<'a> {
    pub(crate) path: &'a str,
    pub(crate) query: Option<&'a str>,
}

impl Display for MaskedAddress<'_> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> Result {
        let mut out = Bounded { formatter, left: FIELD_BYTES_MAX };
        self.write(&mut out).or(Ok(()))
    }
}

impl MaskedAddress<'_> {
    fn write(&self, out: &mut Bounded<'_, '_>) -> Result {
        let (mut before, mut parent) = ("", "");
        for (index, segment) in self.path.split('/').enumerate() {
            if index > 0 {
                out.write_char('/')?;
            }
            let is_behind_secret = SECRET_PARENTS
                .iter()
                .any(|(grandparent, name)| *name == parent && grandparent.is_none_or(|g| g == before));
            let is_secret = !segment.is_empty() && (is_behind_secret || looks_secret(segment));
            out.write_str(if is_secret { MASK } else { segment })?;
            (before, parent) = (parent, segment);
        }
        for (index, pair) in self.query.into_iter().flat_map(|query| query.split('&')).enumerate() {
            out.write_char(if index == 0 { '?' } else { '&' })?;
            // A pair without a name may be a bare secret.
            match pair.split_once('=') {
                Some((name, _)) if !looks_secret(name) => write!(out, "{name}={MASK}")?,
                _ => out.write_str(MASK)?,
            }
        }
        Ok(())
    }
}

fn looks_secret(segment: &str) -> bool {
    segment.len() >= TOKEN_CHARS_MIN
        || in_segment(segment)
        || KEY_PREFIXES.iter().any(|prefix| holds_key(segment, prefix))
}

/// Whether the prefix stands at the start of a word, as in `sk_test_1` but not as in `task_1`.
fn holds_key(segment: &str, prefix: &str) -> bool {
    segment.match_indices(prefix).any(|(at, _)| {
        at == 0 || !segment.as_bytes()[at - 1].is_ascii_alphanumeric() || segment.as_bytes()[..at].ends_with_escape()
    })
}

trait EndsWithEscape {
    /// Whether a percent-encoded byte ends here.
    fn ends_with_escape(&self) -> bool;
}

impl EndsWithEscape for [u8] {
    fn ends_with_escape(&self) -> bool {
        matches!(self, [.., b'%', high, low] if high.is_ascii_hexdigit() && low.is_ascii_hexdigit())
    }
}

/// Passes on so many bytes, and says where it stopped.
struct Bounded<'a, 'f> {
    formatter: &'a mut Formatter<'f>,
    left: usize,
}

impl Write for Bounded<'_, '_> {
    fn write_str(&mut self, text: &str) -> Result {
        let fits = text.floor_char_boundary(self.left);
        self.formatter.write_str(&text[..fits])?;
        self.left -= fits;
        if fits < text.len() {
            self.left = 0;
            return Err(std::fmt::Error);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn masked(address: &str) -> String {
        let (path, query) = match address.split_once('?') {
            Some((path, query)) => (path, Some(query)),
            None => (address, None),
        };
        MaskedAddress { path, query }.to_string()
    }

    #[test]
    fn r07_secrets_in_an_address_are_masked() {
        let token = "Zx9".repeat(15);
        let table = [
            ("/p/session/abc", "/p/session/***"),
            ("/p/session/abc/next", "/p/session/***/next"),
            ("/p/login/abc?x=1", "/p/login/***?x=***"),
            ("/authentication-tokens/abc/exchange", "/authentication-tokens/***/exchange"),
            ("/v1/sk_test_abc", "/v1/***"),
            ("/v1/a:pk_live_abc", "/v1/***"),
            ("/v1/a%3Ask_live_abc", "/v1/***"),
            ("/v1/x?api_key=sk_test_abc&limit=3", "/v1/x?api_key=***&limit=***"),
            ("/v1/x?sk_test_abc", "/v1/x?***"),
            ("/v1/x?sk_test_abc=1", "/v1/x?***"),
            ("/v1/customers/4242-4242-4242-4242", "/v1/customers/***"),
            ("/v1/customers/4242%204242%204242%204242", "/v1/customers/***"),
            ("/v1/customers?4242424242424242=1", "/v1/customers?***"),
        ];
        for (address, expected) in table {
            assert_eq!(masked(address), expected);
        }
        assert_eq!(masked(&format!("/a/{token}/b")), "/a/***/b");
    }

    #[test]
    fn ordinary_addresses_stay_readable() {
        for address in ["/", "", "*", "/organizations/org-acme/billing-portals/bp_1", "/v1/task_1", "/session/abc"] {
            assert_eq!(masked(address), address);
        }
        let id = "/billing-portals/bill_prt_01HZX3M7N8P9Q0R1S2T3V4W5X6";
        assert_eq!(masked(id), id);
    }

    #[test]
    fn r06_a_logged_address_is_at_most_1_kib() {
        assert_eq!(masked(&"/a".repeat(5000)).len(), FIELD_BYTES_MAX);
        assert!(masked(&"/é".repeat(5000)).len() <= FIELD_BYTES_MAX);
    }
}
