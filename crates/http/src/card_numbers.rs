//! The trip-wire for card numbers: whatever comes in that looks like one is refused
//! before it is looked at further, logged or stored.
//!
//! The frame looks at the address and at headers that are kept; a surface looks at
//! what it decoded from the body, in the one place where it decodes. The few
//! fields that a card's number belongs in take the published test cards.

use std::borrow::Cow;

use billfold_domain::card_numbers::{self, MIN_DIGITS};
use billfold_domain::test_cards::TestCard;
use http::header::USER_AGENT;
use http::{HeaderMap, HeaderName, Uri};
use percent_encoding::percent_decode_str;
use serde_json::Value;

use crate::idempotency::IDEMPOTENCY_KEY;

/// The largest number of fewer digits than a card's has.
const SHORT_NUMBER_MAX: u64 = 999_999_999_999;

/// Headers that are kept, or repeated in an answer. Others may hold long numbers of
/// their own, such as those of a trace.
const KEPT_HEADERS: [HeaderName; 5] = [
    IDEMPOTENCY_KEY,
    HeaderName::from_static("stripe-version"),
    HeaderName::from_static("stripe-account"),
    HeaderName::from_static("reb-api-consumer"),
    USER_AGENT,
];

/// Whether bytes can hold a card number at all: a fast look that spares most
/// requests a closer one.
#[must_use]
pub fn is_possible(bytes: &[u8]) -> bool {
    // Digits may hide in escapes (`\u0034`, `%34`), which have digits themselves, or
    // be of another script.
    let counts = |byte: &&u8| byte.is_ascii_digit() || !byte.is_ascii() || **byte == b'\\';
    bytes.iter().filter(counts).nth(MIN_DIGITS - 1).is_some()
}

/// Whether text must not come in. `is_card_field` is for a field that a card's number
/// belongs in: there the published test cards may stand.
#[must_use]
pub fn is_refused(text: &str, is_card_field: bool) -> bool {
    if is_card_field && is_test_card(text) {
        return false;
    }
    card_numbers::found_in(text)
}

fn is_test_card(text: &str) -> bool {
    let Some(digits) = card_numbers::digits_of(text) else { return false };
    let number: String = digits.iter().map(|digit| char::from(b'0'.saturating_add(*digit))).collect();
    TestCard::of_number(&number).is_some()
}

/// Where a JSON document holds card numbers: the paths of the members in dot
/// notation, at most one for each. `card_fields` are the paths at which test cards may
/// stand. The name of a member that holds one is not repeated: its holder is named.
#[must_use]
pub fn in_json(document: &Value, card_fields: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    walk(document, &mut String::new(), card_fields, &mut found);
    found
}

fn walk(value: &Value, path: &mut String, card_fields: &[&str], found: &mut Vec<String>) {
    match value {
        Value::Null | Value::Bool(_) => {}
        Value::String(text) => {
            if is_refused(text, card_fields.contains(&path.as_str())) {
                found.push(path.clone());
            }
        }
        Value::Number(number) => {
            let is_long = number.as_u64().is_some_and(|whole| whole > SHORT_NUMBER_MAX);
            if is_long && is_refused(&number.to_string(), card_fields.contains(&path.as_str())) {
                found.push(path.clone());
            }
        }
        Value::Array(items) => {
            for (at, item) in items.iter().enumerate() {
                within(path, &at.to_string(), |path| walk(item, path, card_fields, found));
            }
        }
        Value::Object(members) => {
            for (name, member) in members {
                if card_numbers::found_in(name) {
                    found.push(path.clone());
                } else {
                    within(path, name, |path| walk(member, path, card_fields, found));
                }
            }
        }
    }
}

fn within(path: &mut String, step: &str, work: impl FnOnce(&mut String)) {
    let length = path.len();
    if !path.is_empty() {
        path.push('.');
    }
    path.push_str(step);
    work(path);
    path.truncate(length);
}

/// Whether an address holds a card number.
pub(crate) fn in_address(uri: &Uri) -> bool {
    in_segment(uri.path()) || uri.query().is_some_and(in_query)
}

/// Whether a header is one that is kept, or repeated in an answer.
pub(crate) fn is_kept(name: &HeaderName) -> bool {
    KEPT_HEADERS.contains(name)
}

/// Whether a header that is kept holds a card number.
pub(crate) fn in_headers(headers: &HeaderMap) -> bool {
    KEPT_HEADERS.iter().any(|name| {
        let mut values = headers.get_all(name).iter();
        values.any(|value| is_possible(value.as_bytes()) && in_segment(&lossy(value)))
    })
}

fn lossy(value: &http::HeaderValue) -> Cow<'_, str> {
    String::from_utf8_lossy(value.as_bytes())
}

/// Whether a path, or a part of it, holds a card number once it is decoded.
pub(crate) fn in_segment(path: &str) -> bool {
    is_possible(path.as_bytes()) && card_numbers::found_in(&percent_decode_str(path).decode_utf8_lossy())
}

fn in_query(query: &str) -> bool {
    is_possible(query.as_bytes())
        && query.split('&').any(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            [name, value].into_iter().any(|part| is_possible(part.as_bytes()) && in_part(part))
        })
}

/// A name or value of a query: a plus sign is a space, but at its start it is a
/// telephone number's.
fn in_part(part: &str) -> bool {
    let (plus, rest) = match part.strip_prefix('+') {
        Some(rest) => ("+", rest),
        None => ("", part),
    };
    let spaced = rest.replace('+', " ");
    let decoded = percent_decode_str(&spaced).decode_utf8_lossy();
    card_numbers::found_in(&format!("{plus}{decoded}"))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn c02_every_text_name_and_number_of_a_document_is_looked_at() {
        let document = json!({
            "name": "4242 4242 4242 4242",
            "metadata": { "a": "４２４２４２４２４２４２４２４２", "4242424242424242": "x", "b": "fine" },
            "list": [1, { "deep": 4_242_424_242_424_242_u64 }],
            "time": 1_795_219_200_000_u64,
            "card": { "number": "4242-4242-4242-4242" },
        });
        assert_eq!(in_json(&document, &["card.number"]), ["list.1.deep", "metadata", "metadata.a", "name"]);
        let other = json!({ "card": { "number": "4111111111111111" }, "pan": "4242424242424242" });
        assert_eq!(in_json(&other, &["card.number"]), ["card.number", "pan"], "only test cards, and only there");
    }

    #[test]
    fn c02_an_address_is_looked_at_as_it_is_decoded() {
        for address in [
            "/v1/customers/4242424242424242",
            "/v1/customers/4242%204242%204242%204242",
            "/v1/customers/%34%32%34%32%34%32%34%32%34%32%34%32%34%32%34%32",
            "/v1/customers?email=4242424242424242",
            "/v1/customers?email=4242+4242+4242+4242",
            "/v1/customers?4242-4242-4242-4242=1",
            "/v1/customers?q=%EF%BC%94%EF%BC%92%EF%BC%94%EF%BC%92%EF%BC%94%EF%BC%92%EF%BC%94%EF%BC%92%EF%BC%94%EF%BC%92%EF%BC%94%EF%BC%92%EF%BC%94%EF%BC%92%EF%BC%94%EF%BC%92",
        ] {
            assert!(in_address(&address.parse().unwrap()), "{address}");
        }
        for address in [
            "/v1/customers?phone=%2B4917612345678",
            "/v1/customers?phone=+4917612345678",
            "/v1/customers?created[gte]=1795219200&limit=100",
            "/organizations/4f6cf35x-2c4y-483z-a0a9-158621f77a21/customers",
        ] {
            assert!(!in_address(&address.parse().unwrap()), "{address}");
        }
        let mut headers = HeaderMap::new();
        headers.insert(IDEMPOTENCY_KEY, "4242-4242-4242-4242".parse().unwrap());
        assert!(in_headers(&headers));
        headers.insert(IDEMPOTENCY_KEY, "42424242-4242-4242-4242-424242424242".parse().unwrap());
        assert!(!in_headers(&headers));
    }

    #[test]
    fn most_bodies_need_no_closer_look() {
        assert!(!is_possible(br#"{"name":"Acme","slug":"acme","colors":{"primary":"0044d4"}}"#));
        assert!(is_possible(br#"{"name":"4242424242424242"}"#));
        assert!(is_possible(r#"{"name":"４２４２４２４２４２４２４２４２"}"#.as_bytes()));
        assert!(is_possible(&br#"{"name":"\u0034\u0032\u0034\u0032\u0034\u0032\u0034\u0032"}"#[..]));
    }
}
