//! Parameters and headers of the reference.

use serde_json::{Value, json};

use crate::collections::{DEFAULT_LIMIT, MAX_LIMIT, MAX_SEARCH_CHARS};
use crate::filters::{FieldList, Holds, MAX_SORT_KEYS};

/// The pattern of ids within addresses.
const ID_PATTERN: &str = r"^[@~\-._A-Za-z0-9]+$";

fn query(name: &str, description: &str, schema: &Value) -> Value {
    json!({ "name": name, "in": "query", "required": false, "description": description, "schema": schema })
}

fn list(name: &str, description: &str, words: &[String]) -> Value {
    json!({
        "name": name, "in": "query", "required": false, "description": description,
        "style": "form", "explode": false,
        "schema": { "type": "array", "items": { "type": "string", "enum": words }, "minItems": 1 },
    })
}

/// The id of a resource, as a part of the path.
pub(super) fn id() -> Value {
    json!({
        "name": "id", "in": "path", "required": true, "description": "ID of the resource",
        "schema": { "type": "string", "minLength": 1, "maxLength": 50, "pattern": ID_PATTERN },
    })
}

/// The customer into whom another one is merged.
pub(super) fn target() -> Value {
    json!({
        "name": crate::customers::TARGET, "in": "query", "required": true,
        "description": "ID of the customer that stays and takes what is known of the other one",
        "schema": { "type": "string", "minLength": 1, "maxLength": 50, "pattern": ID_PATTERN },
    })
}

/// The pixels within which a picture is asked for.
pub(super) fn image_size() -> Value {
    let sides = json!({ "type": "string", "pattern": "^[1-9][0-9]{1,3}x[1-9][0-9]{1,3}$", "example": "700x700" });
    let words = "Pixels within which a picture is to fit, width and height, each from 10 to 2000. It keeps its \
                 proportions and is never made larger; what is none of these asks for it as it is.";
    query(crate::files::IMAGE_SIZE, words, &sides)
}

/// The slug of a portal, as a part of the path.
pub(super) fn slug() -> Value {
    json!({
        "name": "slug", "in": "path", "required": true, "description": "Slug of the billing portal, ignoring case",
        "schema": { "type": "string", "minLength": 1, "maxLength": 100, "pattern": r"^[A-Za-z0-9._~\-]+$" },
    })
}

/// The most resources of a page.
pub(super) fn limit() -> Value {
    let pages = json!({ "type": "integer", "minimum": 0, "maximum": MAX_LIMIT, "default": DEFAULT_LIMIT });
    query("limit", "The most resources to answer with; 0 for none but the total", &pages)
}

/// How far a page is from the start.
pub(super) fn offset() -> Value {
    let places = json!({ "type": "integer", "minimum": 0, "maximum": MAX_LIMIT, "default": 0 });
    query("offset", "How many resources to pass over", &places)
}

/// The fields to show.
pub(super) fn fields() -> Value {
    let names = json!({ "type": "string" });
    query("fields", "The fields to show, joined by `,`; the names of nested fields by dots", &names)
}

/// What a collection can be asked for.
pub(super) fn collection(fields: FieldList, expandable: &[&str]) -> Vec<Value> {
    let pages = json!({ "type": "integer", "minimum": 0, "maximum": MAX_LIMIT, "default": DEFAULT_LIMIT });
    let places = json!({ "type": "integer", "minimum": 0, "maximum": MAX_LIMIT, "default": 0 });
    let text = json!({
        "type": "string", "maxLength": MAX_SEARCH_CHARS, "pattern": r"^[^\u0000-\u001F\u007F-\u009F]*$",
    });
    let sorts: Vec<String> = fields.iter().flat_map(|(name, ..)| [(*name).to_owned(), format!("-{name}")]).collect();
    let mut sort = list("sort", "By what to sort; `-` in front for descending", &sorts);
    sort["schema"]["maxItems"] = json!(MAX_SORT_KEYS);
    let filter = json!({ "type": "string", "maxLength": 500, "pattern": filter_pattern(fields) });
    let words = "Conditions joined by `;`, alternatives by `,`; `!` in front of the values negates, \
                 `..` makes a range with both ends included, `null` stands for no value.";
    let mut parameters = vec![
        query("limit", "The most resources to answer with; 0 for none but the total", &pages),
        query("offset", "How many resources to pass over", &places),
        sort,
        query("filter", words, &filter),
        query("q", "Partial text, ignoring the case of ASCII letters", &text),
    ];
    parameters.extend(view(expandable));
    parameters
}

/// How resources can be shown.
pub(super) fn view(expandable: &[&str]) -> Vec<Value> {
    let names = json!({ "type": "string" });
    let mut parameters =
        vec![query("fields", "The fields to show, joined by `,`; the names of nested fields by dots", &names)];
    if !expandable.is_empty() {
        let words: Vec<String> = expandable.iter().map(|name| (*name).to_owned()).collect();
        parameters.push(list("expand", "The related resources to show within `_embedded`", &words));
    }
    parameters
}

/// Filters that are sure to be understood. More is: this is for tools that
/// make up requests.
fn filter_pattern(fields: FieldList) -> String {
    let condition = |(name, _, holds): &(&str, _, Holds)| {
        let name = name.replace('.', r"\.");
        match holds {
            Holds::Text => format!(r"{name}:!?[A-Za-z0-9_\-]{{1,40}}(,[A-Za-z0-9_\-]{{1,40}})?"),
            Holds::Time => format!(r"{name}:!?2[0-9]{{3}}-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])(\.\.)?"),
            Holds::Flag => format!("{name}:!?(true|false)"),
            Holds::Words(yes, no) => format!("{name}:!?({yes}|{no})"),
            Holds::Choice(words) => format!("{name}:!?({})", words.join("|")),
        }
    };
    let conditions: Vec<String> = fields.iter().map(condition).collect();
    let one = format!("({})", conditions.join("|"));
    format!("^({one}(;{one}){{0,3}})?$")
}

/// A key that makes a request have one effect however often it is sent.
pub(super) fn idempotency_key() -> Value {
    json!({
        "name": "Idempotency-Key", "in": "header", "required": false,
        "description": "The request has one effect for this key; its answer is kept for 30 days",
        "schema": { "type": "string", "minLength": 1, "maxLength": 255, "pattern": "^[!#-~][!-~]{0,254}$" },
    })
}

/// The state in which a resource must be for a write.
pub(super) fn if_match() -> Value {
    json!({
        "name": "If-Match", "in": "header", "required": false,
        "description": "Write only if the resource has this tag; `*`: only if it exists",
        "schema": { "type": "string", "pattern": r#"^(\*|"[!#-~]{0,40}")$"# },
    })
}

/// The state in which a resource must not be for a write.
pub(super) fn if_none_match() -> Value {
    json!({
        "name": "If-None-Match", "in": "header", "required": false,
        "description": "`*`: write only if the resource does not exist",
        "schema": { "type": "string", "pattern": r"^\*$" },
    })
}

/// The tag of the version that the client has.
pub(super) fn if_changed() -> Value {
    json!({
        "name": "If-None-Match", "in": "header", "required": false,
        "description": "Answer with 304 if the resource still has this tag",
        "schema": { "type": "string", "pattern": r#"^(\*|(W/)?"[!#-~]{0,80}")$"# },
    })
}

fn header(description: &str, schema: &Value) -> Value {
    json!({ "description": description, "required": true, "schema": schema })
}

/// The strong tag of a version.
pub(super) fn etag() -> Value {
    header("The tag of this version", &json!({ "type": "string", "pattern": "^\"[^\"]+\"$" }))
}

/// The same, for answers that have it unless `fields` or `expand` was given.
pub(super) fn etag_of_whole() -> Value {
    json!({
        "description": "The tag of this version, unless `fields` or `expand` was given",
        "required": false,
        "schema": { "type": "string", "pattern": "^\"[^\"]+\"$" },
    })
}

/// The address of what was made.
pub(super) fn location() -> Value {
    header("The address of the resource", &json!({ "type": "string", "format": "uri" }))
}

/// A whole number of some unit.
pub(super) fn count(description: &str) -> Value {
    header(description, &json!({ "type": "integer", "minimum": 0 }))
}

/// A whole number that is not always there.
pub(super) fn optional_count(description: &str) -> Value {
    json!({ "description": description, "required": false, "schema": { "type": "integer", "minimum": 0 } })
}
