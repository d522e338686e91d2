//! Access control lists: which operations a key or a session is for.

use billfold_domain::keys::{MAX_OPERATIONS, Permissions};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use utoipa::ToSchema;

use crate::faults::Faults;
use crate::links::Addresses;

/// The most entries of a list.
const MAX_ENTRIES: usize = 100;
/// What grants everything.
const EVERYTHING: &str = "*";

/// An access control list as it came.
#[derive(Clone, Debug, Deserialize)]
#[serde(transparent)]
pub(crate) struct AccessList(Vec<Entry>);

#[derive(Clone, Debug, Deserialize)]
struct Entry {
    #[serde(default)]
    scope: Value,
    permissions: Vec<String>,
}

/// An entry of an access control list.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct AccessListEntry {
    /// Where the permissions hold: everywhere, or in the organization itself.
    scope: AccessListScope,
    /// Names of operations, or `resource:read` and `resource:write` for all operations
    /// on a kind of record, or `*` for everything.
    #[schema(max_items = 1000)]
    permissions: Vec<String>,
}

/// Where permissions hold.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct AccessListScope {
    /// IDs of organizations; it can only be the own one.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[schema(required = false)]
    organization_id: Vec<String>,
}

impl crate::members::Kind for AccessList {
    const WORDS: &'static str = "a list of objects with scope and permissions";

    fn fits(value: &Value) -> bool {
        value.is_array()
    }
}

impl AccessList {
    /// Finds the faults that entries have whatever they grant.
    fn check(&self, organization: Option<&str>, path: &str, faults: &mut Faults) {
        // Rebilly's definition has a wildcard for everything, and no meaning for an empty list:
        // whoever sends one may as well have meant nothing.
        if self.0.is_empty() {
            faults.say(path, "must have an entry; the permission '*' is for everything");
        }
        if self.0.len() > MAX_ENTRIES {
            faults.say(path, format!("must have at most {MAX_ENTRIES} entries"));
        }
        // A key or session that can do more than was asked for is worse than none.
        if !self.0.iter().all(|entry| is_everywhere(&entry.scope, organization)) {
            faults.say(path, "must not have another scope than the whole of the organization");
        }
    }

    /// What a key may do; none for everything.
    pub(crate) fn permissions(&self, organization: &str, path: &str, faults: &mut Faults) -> Option<Permissions> {
        self.check(Some(organization), path, faults);
        let words = || self.0.iter().flat_map(|entry| &entry.permissions);
        if words().any(|word| word == EVERYTHING) {
            return None;
        }
        let mut permissions = Permissions::default();
        for word in words() {
            if let Err(rule) = permissions.add(word) {
                faults.say(path, format!("{}: '{}'", crate::faults::message(&rule), word.escape_debug()));
                break;
            }
        }
        Some(permissions)
    }

    /// The operations that a session is for; none in the list for all.
    pub(crate) fn operations(&self, path: &str, faults: &mut Faults) -> Vec<String> {
        self.check(None, path, faults);
        let words = || self.0.iter().flat_map(|entry| &entry.permissions);
        if words().any(|word| word == EVERYTHING) {
            return Vec::new();
        }
        let mut named: Vec<String> = words().cloned().collect();
        named.sort_unstable();
        named.dedup();
        if named.len() > MAX_OPERATIONS {
            faults.say(path, format!("must have at most {MAX_OPERATIONS} entries"));
        }
        if named.is_empty() && !self.0.is_empty() {
            // Nothing is less than everything; a session for nothing is of no use.
            faults.say(path, "must name a permission");
        }
        named
    }

    /// A list of these words, as it is shown.
    pub(crate) fn shown(words: &[String], addresses: &Addresses) -> Value {
        json!([{ "scope": { "organizationId": [addresses.organization()] }, "permissions": words }])
    }

    /// The list that grants everything, as it is shown.
    pub(crate) fn everything() -> Value {
        json!([{ "scope": {}, "permissions": [EVERYTHING] }])
    }
}

/// Whether a scope is the whole of the organization. Where the organization is not
/// known yet any one will do, as nothing of another is reached anyway.
fn is_everywhere(scope: &Value, organization: Option<&str>) -> bool {
    match scope {
        Value::Null => true,
        Value::Array(entries) => entries.is_empty(),
        Value::Object(members) => members.iter().all(|(name, ids)| {
            let own = |id: &Value| id.is_string() && organization.is_none_or(|own| id.as_str() == Some(own));
            name == "organizationId" && ids.as_array().is_some_and(|ids| ids.iter().all(own))
        }),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn granted(list: Value) -> Result<Option<Vec<String>>, ()> {
        let list: AccessList = serde_json::from_value(list).unwrap();
        let mut faults = Faults::default();
        let permissions = list.permissions("org_1", "acl", &mut faults);
        if faults.is_empty() { Ok(permissions.map(|permissions| permissions.words())) } else { Err(()) }
    }

    #[test]
    fn a05_a_list_grants_what_it_says_and_no_more() {
        for everything in [json!([{ "scope": {}, "permissions": ["*"] }]), json!([{ "permissions": ["*"] }])] {
            assert_eq!(granted(everything), Ok(None));
        }
        let some = json!([
            { "scope": { "organizationId": ["org_1"] }, "permissions": ["GetFile", "customers:read"] },
            { "scope": {}, "permissions": ["PostFile"] },
        ]);
        assert_eq!(granted(some), Ok(Some(vec!["customers:read".into(), "GetFile".into(), "PostFile".into()])));
        assert_eq!(granted(json!([{ "scope": {}, "permissions": [] }])), Ok(Some(Vec::new())));
        for bad in [
            json!([]),
            json!([{ "scope": { "organizationId": ["org_2"] }, "permissions": ["*"] }]),
            json!([{ "scope": { "productId": ["prod_1"] }, "permissions": ["GetFile"] }]),
            json!([{ "scope": "all", "permissions": ["GetFile"] }]),
            json!([{ "scope": {}, "permissions": ["api_keys:write"] }]),
            json!([{ "scope": {}, "permissions": ["two words"] }]),
        ] {
            assert_eq!(granted(bad.clone()), Err(()), "{bad}");
        }
    }
}
