//! A merchant's own key and value pairs on a record.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::refusals::Rule;

/// The most keys on one record.
pub const MAX_METADATA_KEYS: usize = 50;
/// The most characters of a key.
pub const MAX_METADATA_KEY_CHARS: usize = 40;
/// The most characters of a value.
pub const MAX_METADATA_VALUE_CHARS: usize = 500;

/// The pairs, ordered by key.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Metadata(BTreeMap<String, String>);

impl Metadata {
    /// The pairs, ordered by key.
    pub fn pairs(&self) -> &BTreeMap<String, String> {
        &self.0
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// What a command says about metadata: pairs are set or removed one by one,
/// after all of them were removed if it says so.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MetadataChange {
    /// Remove every pair first.
    pub clear: bool,
    /// A value to set, or none to remove the key.
    pub pairs: BTreeMap<String, Option<String>>,
}

impl MetadataChange {
    /// Adds one pair to the change.
    ///
    /// # Errors
    /// The rule that the key or value breaks.
    pub fn pair(&mut self, key: &str, value: Option<&str>) -> Result<(), Rule> {
        if key.is_empty() {
            return Err(Rule::Empty);
        }
        if key.chars().count() > MAX_METADATA_KEY_CHARS {
            return Err(Rule::TooLong { max_chars: MAX_METADATA_KEY_CHARS });
        }
        if value.is_some_and(|v| v.chars().count() > MAX_METADATA_VALUE_CHARS) {
            return Err(Rule::TooLong { max_chars: MAX_METADATA_VALUE_CHARS });
        }
        let control = |text: &str| text.contains('\0');
        if control(key) || value.is_some_and(control) {
            return Err(Rule::ControlCharacter);
        }
        self.pairs.insert(key.to_owned(), value.map(ToOwned::to_owned));
        Ok(())
    }

    /// The metadata after this change.
    ///
    /// # Errors
    /// [`Rule::TooMany`] when more than [`MAX_METADATA_KEYS`] would be left.
    pub fn apply(&self, current: &Metadata) -> Result<Metadata, Rule> {
        let mut next = if self.clear { BTreeMap::new() } else { current.0.clone() };
        for (key, value) in &self.pairs {
            match value {
                Some(value) => next.insert(key.clone(), value.clone()),
                None => next.remove(key),
            };
        }
        if next.len() > MAX_METADATA_KEYS {
            return Err(Rule::TooMany { max_entries: MAX_METADATA_KEYS });
        }
        Ok(Metadata(next))
    }
}
