//! A body that replaces a resource, read as the changes that it makes.
//!
//! What is left out takes its default, and what the resource shows already is not
//! a change: it is taken out before it is read, so that it need not keep to rules
//! that the other dialect does not have.

use serde_json::{Map, Value};

/// A member with the value that it takes where it is left out; none for a member
/// that then stays as it is.
pub(crate) type Defaults<'a> = &'a [(&'a str, Option<Value>)];

/// The changes that a body makes to a resource that is shown like this, or, to
/// none, what it says of a new one. What is no object is left for the reader to
/// refuse.
pub(crate) fn changes(body: Value, shown: Option<&Value>, defaults: Defaults<'_>) -> Value {
    let Value::Object(mut members) = body else { return body };
    for (name, default) in defaults {
        if let (false, Some(default)) = (members.contains_key(*name), default) {
            members.insert((*name).to_owned(), default.clone());
        }
        if shown.and_then(|shown| shown.get(*name)).is_some_and(|shown| members.get(*name) == Some(shown)) {
            members.remove(*name);
        }
    }
    Value::Object(members)
}

/// The same for an object within a body, which a resource shows always. One that
/// is null says nothing of any of its members.
pub(crate) fn inner(body: &mut Value, name: &str, shown: Option<&Value>, defaults: Defaults<'_>) {
    let Value::Object(members) = body else { return };
    let said = match members.remove(name) {
        None | Some(Value::Null) => Value::Object(Map::new()),
        Some(said) => said,
    };
    let shown = shown.and_then(|shown| shown.get(name));
    members.insert(name.to_owned(), changes(said, shown, defaults));
}

/// Whether a body says something of a member that is left after [`changes`].
pub(crate) fn says(body: &Value, name: &str) -> bool {
    body.get(name).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_is_left_out_takes_its_default_and_what_is_shown_is_no_change() {
        let defaults = [("a", Some(json!(null))), ("b", Some(json!([]))), ("c", None)];
        let shown = json!({ "a": 1, "b": [2], "c": 3 });
        assert_eq!(changes(json!({}), Some(&shown), &defaults), json!({ "a": null, "b": [] }));
        assert_eq!(changes(shown.clone(), Some(&shown), &defaults), json!({}));
        assert_eq!(
            changes(json!({ "b": [2, 3], "c": 4, "d": 5 }), Some(&shown), &defaults),
            json!({ "a": null, "b": [2, 3], "c": 4, "d": 5 })
        );
        assert_eq!(changes(json!({ "a": 1 }), None, &defaults), json!({ "a": 1, "b": [] }));
        assert_eq!(changes(json!([1]), Some(&shown), &defaults), json!([1]));
    }

    #[test]
    fn an_inner_object_is_read_member_by_member() {
        let defaults = [("x", Some(json!(null)))];
        let shown = json!({ "in": { "x": 1 } });
        for (mut body, expected) in [
            (json!({ "in": { "x": 1 } }), json!({ "in": {} })),
            (json!({ "in": null }), json!({ "in": { "x": null } })),
            (json!({}), json!({ "in": { "x": null } })),
            (json!({ "in": 5 }), json!({ "in": 5 })),
        ] {
            inner(&mut body, "in", Some(&shown), &defaults);
            assert_eq!(body, expected);
        }
    }
}
