//! Strict JSON.
//!
//! Stricter than the grammar (RFC 8259) where two readers might see two things: a name may stand
//! once in an object, numbers are those that every client holds exactly (I-JSON, RFC 7493), and
//! depth and size are bounded.

use std::cell::Cell;
use std::fmt;

use serde::de::{DeserializeSeed, MapAccess, SeqAccess, Visitor};
use serde_json::error::Category;
use serde_json::{Map, Number, Value};

/// Deepest nesting of arrays and objects.
pub const DEPTH_MAX: usize = 128;
/// Most values in a document; each costs far more memory than the bytes that announce it.
pub const VALUES_MAX: usize = 32_768;
/// Largest magnitude of a number, 2^53: above it a double no longer holds every integer.
pub const NUMBER_MAX: u64 = 1 << 53;
/// [`NUMBER_MAX`] as a double, exactly.
const NUMBER_MAX_DOUBLE: f64 = 9_007_199_254_740_992.0;
const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

/// Why a body is not JSON that is accepted; 400. It never quotes the body.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum JsonFault {
    /// There is nothing.
    #[error("The request body is empty.")]
    Empty,
    /// It starts with a byte order mark.
    #[error("The request body starts with a byte order mark.")]
    ByteOrderMark,
    /// It is not UTF-8.
    #[error("The request body is not valid UTF-8.")]
    NotUtf8,
    /// It ends too early.
    #[error("The request body ends before its JSON does.")]
    Truncated,
    /// It breaks the grammar, or a number or an escape in it has no value.
    #[error("The request body is not valid JSON (line {line}, column {column}).")]
    Malformed {
        /// From 1.
        line: usize,
        /// From 1.
        column: usize,
    },
    /// A name stands twice in an object.
    #[error("The request body has an object with a repeated member name (line {line}).")]
    RepeatedName {
        /// From 1.
        line: usize,
    },
    /// Nesting is deeper than [`DEPTH_MAX`].
    #[error("The request body is nested too deeply.")]
    TooDeep,
    /// A number's magnitude is above [`NUMBER_MAX`].
    #[error("The request body has a number that is too large (line {line}).")]
    NumberTooLarge {
        /// From 1.
        line: usize,
    },
    /// There are more values than [`VALUES_MAX`].
    #[error("The request body has too many values.")]
    TooManyValues,
}

impl From<JsonFault> for crate::voice::Early {
    fn from(fault: JsonFault) -> Self {
        Self::BadRequest(fault.to_string().into())
    }
}

/// Reads one JSON document that fills the whole input.
///
/// # Errors
/// See [`JsonFault`].
pub fn read(bytes: &[u8]) -> Result<Value, JsonFault> {
    if bytes.starts_with(BYTE_ORDER_MARK) {
        return Err(JsonFault::ByteOrderMark);
    }
    let text = std::str::from_utf8(bytes).map_err(|_| JsonFault::NotUtf8)?;
    if text.trim_ascii().is_empty() {
        return Err(JsonFault::Empty);
    }
    let limits = Limits { values_left: Cell::new(VALUES_MAX), broken: Cell::new(None) };
    let mut reader = serde_json::Deserializer::from_str(text);
    // The depth is bounded here, with a reason of its own.
    reader.disable_recursion_limit();
    let strict = Strict { limits: &limits, depth_left: DEPTH_MAX };
    strict.deserialize(&mut reader).and_then(|value| reader.end().map(|()| value)).map_err(|error| limits.fault(&error))
}

/// Which rule of this module was broken; serde's own errors carry only text.
#[derive(Clone, Copy)]
enum Rule {
    Depth,
    Name,
    Number,
    Values,
}

struct Limits {
    values_left: Cell<usize>,
    broken: Cell<Option<Rule>>,
}

impl Limits {
    fn break_rule<E: serde::de::Error>(&self, rule: Rule) -> E {
        self.broken.set(Some(rule));
        E::custom("")
    }

    fn fault(&self, error: &serde_json::Error) -> JsonFault {
        let line = error.line();
        match (self.broken.get(), error.classify()) {
            (Some(Rule::Depth), _) => JsonFault::TooDeep,
            (Some(Rule::Values), _) => JsonFault::TooManyValues,
            (Some(Rule::Name), _) => JsonFault::RepeatedName { line },
            (Some(Rule::Number), _) => JsonFault::NumberTooLarge { line },
            (None, Category::Eof) => JsonFault::Truncated,
            (None, _) => JsonFault::Malformed { line, column: error.column() },
        }
    }
}

#[derive(Clone, Copy)]
struct Strict<'l> {
    limits: &'l Limits,
    depth_left: usize,
}

impl Strict<'_> {
    fn deeper<E: serde::de::Error>(self) -> Result<Self, E> {
        match self.depth_left.checked_sub(1) {
            Some(depth_left) => Ok(Self { depth_left, ..self }),
            None => Err(self.limits.break_rule(Rule::Depth)),
        }
    }

    fn number<E: serde::de::Error>(self, magnitude: u64, number: impl Into<Number>) -> Result<Value, E> {
        if magnitude > NUMBER_MAX {
            Err(self.limits.break_rule(Rule::Number))
        } else {
            Ok(Value::Number(number.into()))
        }
    }
}

impl<'de> DeserializeSeed<'de> for Strict<'_> {
    type Value = Value;

    fn deserialize<D: serde::Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        let Some(left) = self.limits.values_left.get().checked_sub(1) else {
            return Err(self.limits.break_rule(Rule::Values));
        };
        self.limits.values_left.set(left);
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Strict<'_> {
    type Value = Value;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<Value, E> {
        self.number(value, value)
    }

    fn visit_i64<E: serde::de::Error>(self, value: i64) -> Result<Value, E> {
        self.number(value.unsigned_abs(), value)
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<Value, E> {
        match Number::from_f64(value) {
            Some(number) if value.abs() <= NUMBER_MAX_DOUBLE => Ok(Value::Number(number)),
            _ => Err(self.limits.break_rule(Rule::Number)),
        }
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(Value::String(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Value, E> {
        Ok(Value::String(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let inside = self.deeper()?;
        let mut array = Vec::new();
        while let Some(item) = items.next_element_seed(inside)? {
            array.push(item);
        }
        Ok(Value::Array(array))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Value, A::Error> {
        let inside = self.deeper()?;
        let mut object = Map::new();
        while let Some(name) = members.next_key::<String>()? {
            let value = members.next_value_seed(inside)?;
            if object.insert(name, value).is_some() {
                return Err(self.limits.break_rule(Rule::Name));
            }
        }
        Ok(Value::Object(object))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn v04_what_is_not_strict_json_is_refused_with_its_reason() {
        let deep = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth)).into_bytes();
        let table: Vec<(Vec<u8>, JsonFault)> = vec![
            (b"".to_vec(), JsonFault::Empty),
            (b" \n".to_vec(), JsonFault::Empty),
            (b"\xEF\xBB\xBF{}".to_vec(), JsonFault::ByteOrderMark),
            (b"\"\xFF\"".to_vec(), JsonFault::NotUtf8),
            (b"\"\xED\xA0\x80\"".to_vec(), JsonFault::NotUtf8),
            (b"{\"a\":".to_vec(), JsonFault::Truncated),
            (deep(DEPTH_MAX + 1), JsonFault::TooDeep),
            (vec![b'['; 1_000_000], JsonFault::TooDeep),
            (b"{\"a\":".repeat(200_000), JsonFault::TooDeep),
            (b"{\"a\":1,\n\"b\":{\"x\":1,\"x\":2}}".to_vec(), JsonFault::RepeatedName { line: 2 }),
            (b"{\"a\":1,\"\\u0061\":2}".to_vec(), JsonFault::RepeatedName { line: 1 }),
            (b"9007199254740993".to_vec(), JsonFault::NumberTooLarge { line: 1 }),
            (b"-9007199254740993".to_vec(), JsonFault::NumberTooLarge { line: 1 }),
            (b"18446744073709551616".to_vec(), JsonFault::NumberTooLarge { line: 1 }),
            (b"1e300".to_vec(), JsonFault::NumberTooLarge { line: 1 }),
            (format!("[{}0]", "0,".repeat(VALUES_MAX)).into_bytes(), JsonFault::TooManyValues),
        ];
        for (input, expected) in table {
            assert_eq!(read(&input), Err(expected), "{}", String::from_utf8_lossy(&input[..input.len().min(40)]));
        }
    }

    #[test]
    fn v04_what_breaks_the_grammar_is_malformed() {
        let table: [&[u8]; 16] = [
            b"NaN",
            b"Infinity",
            b"1e400",
            b"-1e400",
            b"{} x",
            b"{}{}",
            b"\"\\ud800\"",
            b"\"\\udc00\"",
            b"{\"\\ud800\":1}",
            b"[1,]",
            b"{\"a\":1,}",
            b"{a:1}",
            b"'a'",
            b"01",
            b"\"\n\"",
            b"/**/1",
        ];
        for input in table {
            let fault = read(input).unwrap_err();
            assert!(matches!(fault, JsonFault::Malformed { .. }), "{}: {fault}", String::from_utf8_lossy(input));
        }
    }

    #[test]
    fn v04_the_limits_themselves_are_accepted() {
        let deep = format!("{}{}", "[".repeat(DEPTH_MAX), "]".repeat(DEPTH_MAX));
        assert!(read(deep.as_bytes()).is_ok());
        assert_eq!(read(b"9007199254740992").unwrap(), NUMBER_MAX);
        assert_eq!(read(b"-9007199254740992").unwrap(), -9_007_199_254_740_992_i64);
        assert_eq!(read(b" {\"a\":\"\\ud83d\\ude00\"} ").unwrap()["a"], "\u{1F600}");
        assert_eq!(read(b"-0.5e-3").unwrap(), -0.0005);
    }

    #[test]
    fn r07_a_reason_never_quotes_the_body() {
        for input in [&b"{\"secret_canary\" 1}"[..], b"{\"secret_canary\":1,\"secret_canary\":1}", b"[secret_canary]"] {
            let fault = read(input).unwrap_err();
            assert!(!format!("{fault} {fault:?}").contains("secret_canary"));
        }
    }

    fn any_json() -> impl Strategy<Value = Value> {
        let largest = 9_007_199_254_740_992_i64;
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            (-largest..=largest).prop_map(Value::from),
            (-1.0e15..1.0e15).prop_map(Value::from),
            any::<String>().prop_map(Value::from),
        ];
        leaf.prop_recursive(6, 64, 8, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..8).prop_map(Value::from),
                prop::collection::btree_map(any::<String>(), inner, 0..8)
                    .prop_map(|members| Value::Object(members.into_iter().collect())),
            ]
        })
    }

    proptest! {
        #[test]
        fn v04_every_document_without_large_numbers_reads_back(value in any_json()) {
            let text = serde_json::to_vec(&value).unwrap();
            prop_assert_eq!(read(&text), Ok(value));
        }

        #[test]
        fn v04_no_input_panics_and_what_is_accepted_serde_accepts_too(input in prop::collection::vec(any::<u8>(), 0..200)) {
            if let Ok(value) = read(&input) {
                prop_assert_eq!(serde_json::from_slice::<Value>(&input).unwrap(), value);
            }
        }
    }
}
