//! How flags and times are written in stored documents.
//!
//! What must be found or ordered is an index on a string at a path of the
//! document, which SQLite and PostgreSQL spell and compare the same way. So a
//! flag is a word, and a time is text of one width whose byte order is its order.

use jiff::Timestamp;

/// A flag as it is stored and filtered by.
pub fn flag_text(flag: bool) -> &'static str {
    if flag { "true" } else { "false" }
}

/// A time as it is stored, filtered and sorted by: UTC with microseconds.
pub fn time_text(time: Timestamp) -> String {
    format!("{time:.6}")
}

/// `#[serde(with = "stored::flag")]`
pub mod flag {
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    /// Writes the flag as a word.
    ///
    /// # Errors
    /// Those of the serializer.
    pub fn serialize<S: Serializer>(flag: &bool, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(super::flag_text(*flag))
    }

    /// Reads the word.
    ///
    /// # Errors
    /// Any other text.
    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<bool, D::Error> {
        match <std::borrow::Cow<'de, str>>::deserialize(deserializer)?.as_ref() {
            "true" => Ok(true),
            "false" => Ok(false),
            _ => Err(D::Error::custom("neither `true` nor `false`")),
        }
    }
}

/// `#[serde(with = "stored::time")]`
pub mod time {
    use jiff::Timestamp;
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    /// Writes the time with microseconds.
    ///
    /// # Errors
    /// Those of the serializer.
    pub fn serialize<S: Serializer>(time: &Timestamp, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&super::time_text(*time))
    }

    /// Reads the time.
    ///
    /// # Errors
    /// Text that is no time.
    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Timestamp, D::Error> {
        let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        text.parse().map_err(D::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stored_times_have_one_width_and_sort_as_they_follow() {
        let times: Vec<String> = [0, 1, 999_999, 1_000_000, 1_795_219_200_000_000]
            .into_iter()
            .map(|micros| time_text(Timestamp::from_microsecond(micros).unwrap()))
            .collect();
        assert_eq!(times.last().unwrap(), "2026-11-21T00:00:00.000000Z");
        assert!(times.is_sorted() && times.iter().all(|t| t.len() == 27));
    }
}
