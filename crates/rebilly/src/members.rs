//! The members of a JSON body: absent, null, of a wrong kind, or a value.
//!
//! A body type reads without ever failing, so that every fault of a request is
//! found and named at once. The same types make the request schemas of the
//! reference.

use billfold_domain::Rule;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer};
use serde_json::{Map, Value};

use crate::faults::Faults;

/// One member of a body.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) enum Member<T> {
    /// The body does not speak of it.
    #[default]
    Absent,
    /// It is `null`.
    Null,
    /// It is of another kind than this, in words that follow "must be".
    Bad(&'static str),
    /// Its value.
    Value(T),
}

/// A kind of JSON value that a member can demand.
pub(crate) trait Kind: DeserializeOwned {
    /// The kind in words that follow "must be".
    const WORDS: &'static str;

    /// Whether a value is of this kind, before it is read.
    fn fits(value: &Value) -> bool;
}

impl Kind for String {
    const WORDS: &'static str = "a string";

    fn fits(value: &Value) -> bool {
        value.is_string()
    }
}

impl Kind for bool {
    const WORDS: &'static str = "true or false";

    fn fits(value: &Value) -> bool {
        value.is_boolean()
    }
}

impl Kind for i64 {
    const WORDS: &'static str = "a whole number";

    fn fits(value: &Value) -> bool {
        value.is_i64()
    }
}

impl Kind for Vec<String> {
    const WORDS: &'static str = "a list of strings";

    fn fits(value: &Value) -> bool {
        value.as_array().is_some_and(|items| items.iter().all(Value::is_string))
    }
}

impl Kind for Map<String, Value> {
    const WORDS: &'static str = "an object";

    fn fits(value: &Value) -> bool {
        value.is_object()
    }
}

/// Makes body types members of other bodies.
macro_rules! objects {
    ($($body:ty),* $(,)?) => {$(
        impl $crate::members::Kind for $body {
            const WORDS: &'static str = "an object";

            fn fits(value: &serde_json::Value) -> bool {
                value.is_object()
            }
        }
    )*};
}
pub(crate) use objects;

impl<'de, T: Kind> Deserialize<'de> for Member<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Self::read(Value::deserialize(deserializer)?))
    }
}

impl<T: Kind> Member<T> {
    fn read(value: Value) -> Self {
        if value.is_null() {
            return Self::Null;
        }
        if !T::fits(&value) {
            return Self::Bad(T::WORDS);
        }
        serde_json::from_value(value).map_or(Self::Bad(T::WORDS), Self::Value)
    }

    /// Reads a whole body, which must be of this kind.
    pub(crate) fn whole(value: Value, faults: &mut Faults) -> Option<T> {
        Self::read(value).required("", faults)
    }
}

impl<T> Member<T> {
    /// The value of a member that must be there.
    pub(crate) fn required(self, path: &str, faults: &mut Faults) -> Option<T> {
        if matches!(self, Self::Absent) {
            faults.rule(path, &Rule::Required);
            return None;
        }
        self.optional(path, faults)
    }

    /// The value of a member that may be absent but not `null`.
    pub(crate) fn optional(self, path: &str, faults: &mut Faults) -> Option<T> {
        if matches!(self, Self::Null) {
            faults.say(path, "must not be null");
            return None;
        }
        self.nullable(path, faults)
    }

    /// The value of a member that may be absent or `null`.
    pub(crate) fn nullable(self, path: &str, faults: &mut Faults) -> Option<T> {
        match self {
            Self::Absent | Self::Null => None,
            Self::Bad(words) => {
                faults.say(path, format!("must be {words}"));
                None
            }
            Self::Value(value) => Some(value),
        }
    }
}

/// Checks a value that was read; a broken rule becomes a fault of the path.
pub(crate) fn checked<T, U>(
    value: Option<T>,
    path: &str,
    faults: &mut Faults,
    parse: impl FnOnce(&T) -> Result<U, Rule>,
) -> Option<U> {
    match parse(&value?) {
        Ok(parsed) => Some(parsed),
        Err(rule) => {
            faults.rule(path, &rule);
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, Default, Deserialize, PartialEq, Eq)]
    #[serde(default)]
    struct Body {
        text: Member<String>,
        flag: Member<bool>,
        inner: Member<Inner>,
        tags: Member<Vec<String>>,
    }

    #[derive(Debug, Default, Deserialize, PartialEq, Eq)]
    #[serde(default)]
    struct Inner {
        text: Member<String>,
    }

    objects!(Body, Inner);

    fn faults_of(value: Value) -> Vec<(String, String)> {
        let mut faults = Faults::default();
        if let Some(body) = Member::<Body>::whole(value, &mut faults) {
            body.text.required("text", &mut faults);
            body.flag.optional("flag", &mut faults);
            body.tags.nullable("tags", &mut faults);
            if let Some(inner) = body.inner.optional("inner", &mut faults) {
                inner.text.nullable("inner.text", &mut faults);
            }
        }
        faults.pairs()
    }

    fn pairs(expected: &[(&str, &str)]) -> Vec<(String, String)> {
        let own = |(a, b): &(&str, &str)| ((*a).to_owned(), (*b).to_owned());
        expected.iter().map(own).collect()
    }

    #[test]
    fn every_fault_of_a_body_is_found_at_once() {
        let body = serde_json::json!({"flag": null, "inner": {"text": 5}, "tags": ["a", 1]});
        assert_eq!(
            faults_of(body),
            pairs(&[
                ("text", "is required"),
                ("flag", "must not be null"),
                ("tags", "must be a list of strings"),
                ("inner.text", "must be a string"),
            ])
        );
    }

    #[test]
    fn a_list_is_never_read_as_an_object() {
        let body = serde_json::json!({"text": "a", "inner": ["positional"]});
        assert_eq!(faults_of(body), pairs(&[("inner", "must be an object")]));
        assert_eq!(faults_of(serde_json::json!(["a"])), pairs(&[("", "must be an object")]));
    }

    #[test]
    fn unknown_members_are_ignored() {
        let body = serde_json::json!({"text": "a", "more": {"deep": [1, 2]}});
        assert_eq!(faults_of(body), Vec::new());
    }
}
