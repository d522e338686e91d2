//! Collections and what can be asked of them and of single resources: pages,
//! orders, filters, partial text, sparse answers and embedded resources.

use std::collections::BTreeMap;

use billfold_app::Query;
use percent_encoding::percent_decode;
use serde_json::{Map, Value};

use crate::faults::Faults;
use crate::filters::{self, FieldList};

/// The most resources of one page, and how far a page can be from the start.
pub(crate) const MAX_LIMIT: u32 = 1000;
/// The resources of one page when the client names no limit.
pub(crate) const DEFAULT_LIMIT: u32 = 100;
/// The most characters of a partial text.
pub(crate) const MAX_SEARCH_CHARS: usize = 255;
/// The most names of `fields`.
const MAX_FIELDS: usize = 200;
/// The deepest name of `fields`.
const MAX_FIELD_DEPTH: usize = 8;

/// The parameters of a request's query; of a repeated one the last holds.
#[derive(Debug, Default)]
pub(crate) struct Params(BTreeMap<String, String>);

impl Params {
    /// Reads a query string. `+` means a space, as official clients write it.
    pub(crate) fn read(query: Option<&str>, faults: &mut Faults) -> Self {
        let mut params = BTreeMap::new();
        let pairs = query.filter(|query| !query.is_empty()).map(|query| query.split('&'));
        for pair in pairs.into_iter().flatten() {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            match (decoded(name), decoded(value)) {
                (Some(name), Some(value)) => {
                    params.insert(name, value);
                }
                (Some(name), None) => faults.say(&name, "must be UTF-8"),
                (None, _) => faults.say("", "parameter names must be UTF-8"),
            }
        }
        params.remove("");
        Self(params)
    }

    /// The value of a parameter that names something; an empty one names
    /// nothing that there is.
    fn names(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str)
    }

    /// The value of a parameter; an empty one counts as absent.
    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str).filter(|t| !t.is_empty())
    }

    fn number(&self, name: &str, default: u32, faults: &mut Faults) -> u32 {
        let Some(text) = self.0.get(name) else {
            return default;
        };
        let plain = !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
        match text.parse::<u32>() {
            Ok(number) if plain && number <= MAX_LIMIT => number,
            _ => {
                let message = format!("must be a whole number between 0 and {MAX_LIMIT}");
                faults.say(name, message);
                default
            }
        }
    }
}

fn decoded(text: &str) -> Option<String> {
    let spaced = text.replace('+', " ");
    let bytes = percent_decode(spaced.as_bytes());
    bytes.decode_utf8().ok().map(std::borrow::Cow::into_owned)
}

/// What a request asks of a collection.
#[derive(Debug)]
pub(crate) struct Listing {
    /// Which resources, in which order.
    pub query: Query,
    /// How they are shown.
    pub view: View,
}

impl Listing {
    /// Reads the parameters of a collection.
    pub(crate) fn read(params: &Params, fields: FieldList, expandable: &[&str], faults: &mut Faults) -> Self {
        let limit = params.number("limit", DEFAULT_LIMIT, faults);
        let offset = params.number("offset", 0, faults);
        let sort = params.names("sort").map(|t| filters::sort(t, fields, faults));
        let filters = params.text("filter").map(|t| filters::filter(t, fields, faults));
        let search = params.text("q").map(str::to_owned);
        if let Some(text) = &search {
            if text.chars().count() > MAX_SEARCH_CHARS {
                faults.say("q", format!("must have at most {MAX_SEARCH_CHARS} characters"));
            }
            if text.chars().any(char::is_control) {
                faults.say("q", "must not have control characters");
            }
        }
        Self {
            query: Query {
                filters: filters.unwrap_or_default(),
                sort: sort.unwrap_or_default(),
                search,
                limit,
                offset,
            },
            view: View::read(params, expandable, faults),
        }
    }
}

/// How resources are shown.
#[derive(Debug, Default)]
pub(crate) struct View {
    fields: Option<Names>,
    /// The related resources to embed.
    pub expand: Vec<String>,
}

impl View {
    /// Reads `fields` and `expand`.
    pub(crate) fn read(params: &Params, expandable: &[&str], faults: &mut Faults) -> Self {
        let mut expand: Vec<String> = Vec::new();
        for name in params.names("expand").into_iter().flat_map(|text| text.split(',')) {
            let name = name.trim();
            if !expandable.contains(&name) {
                faults.say("expand", format!("cannot expand '{name}'"));
            } else if !expand.iter().any(|known| known == name) {
                expand.push(name.to_owned());
            }
        }
        let fields = params.text("fields").map(|text| {
            let names: Vec<&str> = text.split(',').map(str::trim).collect();
            if names.len() > MAX_FIELDS {
                faults.say("fields", format!("must have at most {MAX_FIELDS} names"));
            }
            Names::of(&names)
        });
        Self { fields, expand }
    }

    /// Whether a resource is shown as it is, without fields left out or others
    /// embedded. Only then does its revision identify the answer.
    pub(crate) fn is_whole(&self) -> bool {
        self.fields.is_none() && self.expand.is_empty()
    }

    /// Leaves out what was not asked for; the id stays.
    pub(crate) fn apply(&self, resource: Value) -> Value {
        match (&self.fields, resource) {
            (Some(names), Value::Object(members)) => {
                let mut kept = names.pick(&members);
                if let Some(id) = members.get("id") {
                    kept.entry("id").or_insert_with(|| id.clone());
                }
                if let Some(embedded) = members.get("_embedded") {
                    kept.entry("_embedded").or_insert_with(|| embedded.clone());
                }
                Value::Object(kept)
            }
            (_, resource) => resource,
        }
    }
}

/// Names of nested fields: a whole field, or some fields of it.
#[derive(Debug, Default)]
struct Names(BTreeMap<String, Option<Names>>);

impl Names {
    fn of(paths: &[&str]) -> Self {
        let mut names = Self::default();
        for path in paths.iter().filter(|path| !path.is_empty()) {
            let steps: Vec<&str> = path.splitn(MAX_FIELD_DEPTH, '.').collect();
            names.add(&steps);
        }
        names
    }

    fn add(&mut self, steps: &[&str]) {
        match steps {
            [] => {}
            [last] => {
                self.0.insert((*last).to_owned(), None);
            }
            [first, rest @ ..] => {
                let entry = self.0.entry((*first).to_owned());
                if let Some(inner) = entry.or_insert_with(|| Some(Self::default())) {
                    inner.add(rest);
                }
            }
        }
    }

    fn pick(&self, members: &Map<String, Value>) -> Map<String, Value> {
        let mut kept = Map::new();
        for (name, value) in members {
            match (self.0.get(name), value) {
                (None, _) => {}
                (Some(Some(inner)), Value::Object(inside)) => {
                    kept.insert(name.clone(), Value::Object(inner.pick(inside)));
                }
                (Some(_), value) => {
                    kept.insert(name.clone(), value.clone());
                }
            }
        }
        kept
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn view(query: &str) -> Result<View, Vec<(String, String)>> {
        let mut faults = Faults::default();
        let params = Params::read(Some(query), &mut faults);
        let view = View::read(&params, &["website"], &mut faults);
        if faults.is_empty() { Ok(view) } else { Err(faults.pairs()) }
    }

    #[test]
    fn parameters_are_read_as_official_clients_write_them() {
        let query = "limit=2&filter=status:active%3Bslug:acme,beta&q=ac+me&sort=-createdTime,name";
        let mut faults = Faults::default();
        let params = Params::read(Some(query), &mut faults);
        assert_eq!(params.text("filter"), Some("status:active;slug:acme,beta"));
        assert_eq!(params.text("q"), Some("ac me"));
        assert_eq!(params.text("sort"), Some("-createdTime,name"));
        assert_eq!(params.number("limit", 100, &mut faults), 2);
        assert!(faults.is_empty());
    }

    #[test]
    fn v15_pages_outside_the_bounds_are_faults() {
        for (text, good) in [
            ("0", true),
            ("1000", true),
            ("1001", false),
            ("-1", false),
            ("1e9", false),
            ("1000000000", false),
            ("99999999999999999999", false),
            ("+5", false),
            ("5.0", false),
            ("", false),
            ("ten", false),
        ] {
            for name in ["limit", "offset"] {
                let mut faults = Faults::default();
                let query = format!("{name}={}", text.replace('+', "%2B"));
                let params = Params::read(Some(&query), &mut faults);
                params.number(name, 0, &mut faults);
                assert_eq!(faults.is_empty(), good, "{name}={text}");
            }
        }
    }

    #[test]
    fn fields_keep_what_was_named_and_the_id() {
        let resource = json!({"id": "a", "name": "n", "customization": {"logoId": null, "colors": {"primary": "p"}}});
        let shown = |query| view(query).unwrap().apply(resource.clone());
        assert_eq!(shown("fields=name"), json!({"id": "a", "name": "n"}));
        assert_eq!(
            shown("fields=customization.colors,nope"),
            json!({"id": "a", "customization": {"colors": {"primary": "p"}}})
        );
        assert_eq!(shown(""), resource);
        assert!(view("").unwrap().is_whole() && !view("fields=id").unwrap().is_whole());
    }

    #[test]
    fn an_unknown_name_to_expand_is_a_fault() {
        assert_eq!(view("expand=website").unwrap().expand, ["website"]);
        assert_eq!(
            view("expand=website,owner").unwrap_err(),
            [("expand".to_owned(), "cannot expand 'owner'".to_owned())]
        );
        assert!(view("expand=").is_err() && view("expand=website,").is_err());
    }
}
