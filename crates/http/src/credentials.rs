//! What a caller presents: an API key, a bearer token, or nothing.
//!
//! Only the form is judged here. Whether a key is known, and which of two presented ones counts,
//! is for the surface and the application to say.

use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::header::{AUTHORIZATION, HeaderName};
use http::{HeaderMap, HeaderValue};

/// Longest key or token, in bytes; a signed token of one customer is about 1 KiB.
pub const SECRET_BYTES_MAX: usize = 4096;
/// Rebilly's header for a secret key.
const API_KEY: HeaderName = HeaderName::from_static("reb-apikey");
/// How a publishable key begins; Rebilly's SDK sends it in `Authorization` without a scheme.
const PUBLISHABLE_PREFIX: &str = "pk_";

/// A key or token as presented. `Debug` never shows it.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    /// The secret itself, to look it up.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// The secret's own text, to look it up.
    #[must_use]
    pub fn into_text(self) -> String {
        self.0
    }

    fn new(text: &str) -> Result<Self, Malformed> {
        let is_sound = text.len() <= SECRET_BYTES_MAX && text.bytes().all(|byte| byte.is_ascii_graphic());
        if is_sound { Ok(Self(text.to_owned())) } else { Err(Malformed) }
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Secret(***)")
    }
}

/// What `Authorization` holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Authorization {
    /// Nothing, or a bearer that a client without one sends: empty, `null` or `undefined`.
    None,
    /// `Bearer`: a secret key or a token.
    Bearer(Secret),
    /// `Basic`: the user name is a secret key; the password is ignored.
    Basic(Secret),
    /// A publishable key without a scheme.
    Bare(Secret),
}

/// A header that cannot be understood as a credential; 401.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the credentials of the request are malformed")]
pub struct Malformed;

/// Everything that a request presents. Rebilly's SDK can send a key and a token together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Presented {
    /// `REB-APIKEY`; an empty one counts as absent.
    pub api_key: Option<Secret>,
    /// `Authorization`.
    pub authorization: Authorization,
}

impl Presented {
    /// Reads the headers of a request. A query or a body is never looked at.
    ///
    /// # Errors
    /// [`Malformed`]: a header stands twice, has an unknown scheme, or holds what no key or token
    /// can hold.
    pub fn from_headers(headers: &HeaderMap) -> Result<Self, Malformed> {
        let api_key = match single(headers, &API_KEY)? {
            None | Some("") => None,
            Some(key) => Some(Secret::new(key)?),
        };
        let authorization = match single(headers, &AUTHORIZATION)? {
            None | Some("") => Authorization::None,
            Some(value) => authorization(value)?,
        };
        Ok(Self { api_key, authorization })
    }

    /// Whether nothing is presented.
    #[must_use]
    pub fn is_none(&self) -> bool {
        self.api_key.is_none() && self.authorization == Authorization::None
    }
}

fn single<'h>(headers: &'h HeaderMap, name: &HeaderName) -> Result<Option<&'h str>, Malformed> {
    let mut values = headers.get_all(name).iter();
    let first = values.next().map(HeaderValue::to_str).transpose().map_err(|_| Malformed)?;
    if values.next().is_some() { Err(Malformed) } else { Ok(first.map(str::trim_ascii)) }
}

fn authorization(value: &str) -> Result<Authorization, Malformed> {
    let (scheme, rest) = value.split_once(' ').unwrap_or((value, ""));
    let rest = rest.trim_ascii();
    if scheme.eq_ignore_ascii_case("bearer") {
        return match rest {
            // What JavaScript clients send when they have none.
            "" | "null" | "undefined" => Ok(Authorization::None),
            token => Secret::new(token).map(Authorization::Bearer),
        };
    }
    if scheme.eq_ignore_ascii_case("basic") {
        return basic(rest);
    }
    if rest.is_empty() && scheme.starts_with(PUBLISHABLE_PREFIX) {
        return Secret::new(scheme).map(Authorization::Bare);
    }
    Err(Malformed)
}

fn basic(encoded: &str) -> Result<Authorization, Malformed> {
    let decoded = STANDARD.decode(encoded).map_err(|_| Malformed)?;
    let pair = String::from_utf8(decoded).map_err(|_| Malformed)?;
    match pair.split_once(':').ok_or(Malformed)? {
        ("", _) => Ok(Authorization::None),
        (name, _) => Secret::new(name).map(Authorization::Basic),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn presented(pairs: &[(&'static str, &str)]) -> Result<Presented, Malformed> {
        let mut headers = HeaderMap::new();
        for (name, value) in pairs {
            headers.append(*name, HeaderValue::from_bytes(value.as_bytes()).unwrap());
        }
        Presented::from_headers(&headers)
    }

    fn of(value: &str) -> Result<Authorization, Malformed> {
        presented(&[("authorization", value)]).map(|presented| presented.authorization)
    }

    fn secret(text: &str) -> Secret {
        Secret::new(text).unwrap()
    }

    #[test]
    fn a01_every_way_of_presenting_a_key_is_understood() {
        assert_eq!(of("Bearer sk_test_1"), Ok(Authorization::Bearer(secret("sk_test_1"))));
        assert_eq!(of("bearer  a.b.c"), Ok(Authorization::Bearer(secret("a.b.c"))));
        let basic = format!("Basic {}", STANDARD.encode("sk_test_1:ignored:too"));
        assert_eq!(of(&basic), Ok(Authorization::Basic(secret("sk_test_1"))));
        assert_eq!(of("pk_test_1"), Ok(Authorization::Bare(secret("pk_test_1"))));
        let both = presented(&[("REB-APIKEY", "sk_1"), ("Authorization", "Bearer jwt")]).unwrap();
        assert_eq!(both.api_key, Some(secret("sk_1")));
        assert_eq!(both.authorization, Authorization::Bearer(secret("jwt")));
    }

    #[test]
    fn a01_a_client_without_a_token_presents_nothing() {
        for value in ["", "Bearer", "Bearer ", "Bearer null", "Bearer undefined"] {
            assert_eq!(of(value), Ok(Authorization::None), "{value}");
        }
        assert_eq!(of(&format!("Basic {}", STANDARD.encode(":x"))), Ok(Authorization::None));
        assert!(presented(&[("reb-apikey", "")]).unwrap().is_none());
        assert!(presented(&[]).unwrap().is_none());
    }

    #[test]
    fn a01_malformed_credentials_are_malformed() {
        let long = format!("Bearer {}", "a".repeat(SECRET_BYTES_MAX + 1));
        let colonless = format!("Basic {}", STANDARD.encode("sk_test_1"));
        let binary = format!("Basic {}", STANDARD.encode(b"\xFF:"));
        let table = [
            "Bearer a b",
            "Bearer é",
            "Digest x",
            "sk_test_1",
            "pk_a b",
            "Basic",
            "Basic ***",
            &long,
            &colonless,
            &binary,
        ];
        for value in table {
            assert_eq!(of(value), Err(Malformed), "{value}");
        }
        let twice = [("authorization", "Bearer a"), ("authorization", "Bearer a")];
        assert_eq!(presented(&twice), Err(Malformed));
        assert_eq!(presented(&[("reb-apikey", "a"), ("reb-apikey", "a")]), Err(Malformed));
        assert_eq!(presented(&[("reb-apikey", "a b")]), Err(Malformed));
    }

    #[test]
    fn r07_debug_output_hides_the_secret() {
        let all = presented(&[("reb-apikey", "canary"), ("authorization", "Bearer canary")]).unwrap();
        assert!(!format!("{all:?}").contains("canary"));
    }
}
