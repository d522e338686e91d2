//! The `Idempotency-Key` header.

use http::{HeaderMap, HeaderName};

use crate::voice::Early;

/// Longest key, in characters.
pub const KEY_CHARS_MAX: usize = 255;
/// The name of the header, for answers that echo it.
pub const IDEMPOTENCY_KEY: HeaderName = HeaderName::from_static("idempotency-key");

/// A key that cannot be taken; 400.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum KeyFault {
    /// The key, or the header, is empty.
    #[error("The idempotency key is empty.")]
    Empty,
    /// The key is longer than [`KEY_CHARS_MAX`].
    #[error("The idempotency key is longer than 255 characters.")]
    TooLong,
    /// The key holds something other than printable ASCII, or its quotes are not those of a string.
    #[error("The idempotency key is malformed.")]
    Malformed,
    /// There is more than one header.
    #[error("There is more than one idempotency key.")]
    Repeated,
}

impl From<KeyFault> for Early {
    fn from(fault: KeyFault) -> Self {
        Self::BadRequest(fault.to_string().into())
    }
}

/// The idempotency key of a request. A plain token and a quoted string (RFC 9651, 3.3.3) of the
/// same characters are the same key.
///
/// # Errors
/// See [`KeyFault`].
pub fn key(headers: &HeaderMap) -> Result<Option<String>, KeyFault> {
    let mut values = headers.get_all(IDEMPOTENCY_KEY).iter();
    let Some(value) = values.next() else {
        return Ok(None);
    };
    if values.next().is_some() {
        return Err(KeyFault::Repeated);
    }
    let raw = value.to_str().map_err(|_| KeyFault::Malformed)?.trim_ascii();
    let key = match raw.strip_prefix('"') {
        Some(quoted) => unquote(quoted)?,
        None => raw.to_owned(),
    };
    if !key.bytes().all(|byte| (0x20..=0x7E).contains(&byte)) {
        return Err(KeyFault::Malformed);
    }
    match key.len() {
        0 => Err(KeyFault::Empty),
        1..=KEY_CHARS_MAX => Ok(Some(key)),
        _ => Err(KeyFault::TooLong),
    }
}

/// The characters of a string whose opening quote has been taken off.
fn unquote(quoted: &str) -> Result<String, KeyFault> {
    let mut key = String::with_capacity(quoted.len());
    let mut chars = quoted.chars();
    loop {
        match chars.next() {
            Some('"') if chars.as_str().is_empty() => return Ok(key),
            Some('\\') => match chars.next() {
                Some(escaped @ ('"' | '\\')) => key.push(escaped),
                _ => return Err(KeyFault::Malformed),
            },
            Some('"') | None => return Err(KeyFault::Malformed),
            Some(other) => key.push(other),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::HeaderValue;

    fn of(value: &[u8]) -> Result<Option<String>, KeyFault> {
        let mut headers = HeaderMap::new();
        headers.insert(IDEMPOTENCY_KEY, HeaderValue::from_bytes(value).unwrap());
        key(&headers)
    }

    #[test]
    fn i05_both_forms_of_a_key_are_one_value() {
        let table: [(&[u8], &str); 6] = [
            (b"abc", "abc"),
            (b"\"abc\"", "abc"),
            (b" abc ", "abc"),
            (b"a b\"c", "a b\"c"),
            (b"\"a\\\"b\\\\c\"", "a\"b\\c"),
            (b"stripe-node-retry-0b1c", "stripe-node-retry-0b1c"),
        ];
        for (value, expected) in table {
            assert_eq!(of(value), Ok(Some(expected.to_owned())));
        }
        assert_eq!(key(&HeaderMap::new()), Ok(None));
    }

    #[test]
    fn i05_a_key_has_1_to_255_printable_ascii_characters() {
        let longest = "k".repeat(KEY_CHARS_MAX);
        assert_eq!(of(longest.as_bytes()), Ok(Some(longest.clone())));
        assert_eq!(of(format!("\"{longest}\"").as_bytes()), Ok(Some(longest.clone())));
        assert_eq!(of(format!("{longest}k").as_bytes()), Err(KeyFault::TooLong));
        for empty in [&b""[..], b" ", b"\"\""] {
            assert_eq!(of(empty), Err(KeyFault::Empty));
        }
        for malformed in [&b"a\tb"[..], b"\xC3\xA9", b"\"abc", b"\"abc\";p=1", b"\"a\"b\"", b"\"a\\n\""] {
            assert_eq!(of(malformed), Err(KeyFault::Malformed), "{}", String::from_utf8_lossy(malformed));
        }
    }

    #[test]
    fn i05_two_keys_are_refused() {
        let mut headers = HeaderMap::new();
        headers.append(IDEMPOTENCY_KEY, HeaderValue::from_static("a"));
        headers.append(IDEMPOTENCY_KEY, HeaderValue::from_static("a"));
        assert_eq!(key(&headers), Err(KeyFault::Repeated));
    }
}
