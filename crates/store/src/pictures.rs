//! The pictures of a fact: how its record was and is, as JSON.
//!
//! They are the larger part of a fact and nothing is found by them, so they are kept
//! beside its document, in columns of their own: there they are not quoted once more,
//! and a database that reads the document for an index does not read them. Facts of
//! before schema 4 have them within the document.

use std::any::Any;

use billfold_domain::events::Event;

use crate::values::{Param, Value};

/// What a row of facts is read by, after its revision.
pub(crate) const COLUMNS: &str = "doc, before_doc, after_doc";

/// The pictures of one fact.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Pictures {
    before: Option<String>,
    after: Option<String>,
}

impl Pictures {
    /// Takes them out of a fact; none of a record that is no fact.
    pub(crate) fn take<T: 'static>(record: &mut T) -> Option<Self> {
        let event = fact(record)?;
        Some(Self { before: event.before.take(), after: event.after.take() })
    }

    /// Reads them behind a document; none where there are none.
    pub(crate) fn read(mut row: impl Iterator<Item = Value>) -> Self {
        let mut next = || row.next().and_then(Value::text);
        Self { before: next(), after: next() }
    }

    /// Gives them to a fact. What is within its document stays where there is nothing
    /// beside it.
    pub(crate) fn put<T: 'static>(self, record: &mut T) {
        let Some(event) = fact(record) else { return };
        event.before = self.before.or(event.before.take());
        event.after = self.after.or(event.after.take());
    }

    /// As they are stored, in the order of [`COLUMNS`].
    pub(crate) fn params(&self) -> [Param<'_>; 2] {
        [Param::Maybe(self.before.as_deref()), Param::Maybe(self.after.as_deref())]
    }
}

fn fact<T: 'static>(record: &mut T) -> Option<&mut Event> {
    let record: &mut dyn Any = record;
    record.downcast_mut()
}

#[cfg(test)]
mod tests {
    use super::*;

    const OLDER: &str = r#"{"id":"evt_1","kind":"portal.updated","noun":"portal","subject":"p","actor":"cli",
        "request":null,"before":"{\"a\":1}","after":"{\"a\":2}","created":"2026-11-21T12:00:00Z"}"#;

    #[test]
    fn pictures_within_an_older_document_are_read_and_go_beside_it_with_the_next_change() {
        let mut event: Event = serde_json::from_str(OLDER).unwrap();
        let nothing = [Value::Null, Value::Null];
        Pictures::read(nothing.into_iter()).put(&mut event);
        let pictures = [r#"{"a":1}"#, r#"{"a":2}"#].map(|text| Some(text.to_owned()));
        assert_eq!([&event.before, &event.after], [&pictures[0], &pictures[1]]);
        let [before, after] = pictures;
        assert_eq!(Pictures::take(&mut event), Some(Pictures { before, after }));
        let kept = serde_json::to_string(&event).unwrap();
        assert!(!kept.contains("before") && !kept.contains("after"), "{kept}");
    }

    #[test]
    fn another_record_has_none() {
        assert_eq!(Pictures::take(&mut String::from("no fact")), None);
    }
}
