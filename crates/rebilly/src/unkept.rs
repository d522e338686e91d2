//! Members of Rebilly's definitions of which nothing is kept here. They are never lost
//! in silence: what says more than silence would is refused by its name.

use jiff::Timestamp;
use serde_json::Value;

use crate::faults::Faults;

/// What of a member, besides null, says no more than silence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Idle {
    /// Nothing else.
    Null,
    /// False.
    No,
    /// Zero.
    Zero,
    /// An empty text, list or object.
    Empty,
    /// This word.
    Word(&'static str),
}

impl Idle {
    fn is(self, said: &Value) -> bool {
        match (self, said) {
            (_, Value::Null) | (Self::No, Value::Bool(false)) => true,
            (Self::Zero, Value::Number(number)) => number.as_f64() == Some(0.0),
            (Self::Empty, Value::Array(list)) => list.is_empty(),
            (Self::Empty, Value::Object(members)) => members.is_empty(),
            (Self::Empty, Value::String(text)) => text.is_empty(),
            (Self::Word(word), Value::String(text)) => text == word,
            _ => false,
        }
    }
}

/// A member of which nothing is kept: its name, what of it says nothing, and why more
/// is refused.
pub(crate) type Unkept = (&'static str, Idle, &'static str);

/// Why a member is refused of which there is nothing to say.
pub(crate) const NOT_KEPT: &str = "is not kept here: it must be left out";

/// Refuses what a body says of members of which nothing is kept. What the resource
/// shows already may be said again. `path` is where the body stands; empty for a whole
/// one.
pub(crate) fn refuse(body: &Value, (path, shown): (&str, Option<&Value>), members: &[Unkept], faults: &mut Faults) {
    for (name, idle, why) in members {
        let Some(said) = body.get(name) else { continue };
        let known = shown.and_then(|shown| shown.get(name));
        if !idle.is(said) && !known.is_some_and(|known| is_same(said, known)) {
            let path = if path.is_empty() { (*name).to_owned() } else { format!("{path}.{name}") };
            faults.say(&path, *why);
        }
    }
}

/// The same of each object of a list within a body.
pub(crate) fn refuse_each(body: &Value, list: &str, members: &[Unkept], faults: &mut Faults) {
    for (at, one) in body.get(list).and_then(Value::as_array).into_iter().flatten().enumerate() {
        refuse(one, (&format!("{list}.{at}"), None), members, faults);
    }
}

/// Whether two values say the same: a number or a time may be written in several ways.
fn is_same(said: &Value, known: &Value) -> bool {
    match (said, known) {
        (Value::Number(said), Value::Number(known)) => said.as_f64() == known.as_f64(),
        (Value::String(said), Value::String(known)) => {
            let time = |text: &str| text.parse::<Timestamp>().ok();
            said == known || time(said).is_some_and(|said| time(known) == Some(said))
        }
        (said, known) => said == known,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    const MEMBERS: &[Unkept] = &[
        ("a", Idle::Null, NOT_KEPT),
        ("b", Idle::No, NOT_KEPT),
        ("c", Idle::Zero, NOT_KEPT),
        ("d", Idle::Empty, NOT_KEPT),
        ("e", Idle::Word("card"), NOT_KEPT),
    ];

    fn refused(body: &Value, shown: Option<&Value>) -> Vec<String> {
        let mut faults = Faults::default();
        refuse(body, ("in", shown), MEMBERS, &mut faults);
        faults.pairs().into_iter().map(|(field, _)| field).collect()
    }

    #[test]
    fn what_says_no_more_than_silence_is_taken_and_everything_else_is_named() {
        for silent in [
            json!({}),
            json!({ "a": null, "b": null, "c": null, "d": null, "e": null, "f": 1 }),
            json!({ "b": false, "c": 0, "d": [], "e": "card" }),
            json!({ "c": 0.0, "d": {} }),
            json!({ "d": "" }),
        ] {
            assert_eq!(refused(&silent, None), Vec::<String>::new(), "{silent}");
        }
        let said = json!({ "a": 0, "b": true, "c": 0.5, "d": [null], "e": "cash" });
        assert_eq!(refused(&said, None), ["in.a", "in.b", "in.c", "in.d", "in.e"]);
        assert_eq!(refused(&json!({ "a": false, "b": 0, "c": false, "d": false, "e": "" }), None).len(), 5);
    }

    #[test]
    fn what_is_shown_may_be_said_again() {
        let shown = json!({ "a": "2026-11-21T00:00:00+00:00", "c": 5 });
        assert!(refused(&json!({ "a": "2026-11-21T00:00:00Z", "c": 5.0 }), Some(&shown)).is_empty());
        assert_eq!(refused(&json!({ "a": "2026-11-21T00:00:01Z", "c": 6 }), Some(&shown)), ["in.a", "in.c"]);
    }

    #[test]
    fn each_object_of_a_list_is_looked_at() {
        let mut faults = Faults::default();
        refuse_each(&json!({ "items": [{}, { "a": 1 }, 5] }), "items", MEMBERS, &mut faults);
        assert_eq!(faults.pairs(), [("items.1.a".to_owned(), NOT_KEPT.to_owned())]);
    }
}
