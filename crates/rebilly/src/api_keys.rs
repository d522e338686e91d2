//! `api-keys`: list, create, retrieve, upsert, delete.

use axum::response::Response;
use billfold_app::keys::{self, Created, columns};
use billfold_app::{Column, Stored};
use billfold_domain::ids::{ApiKeyId, Noun};
use billfold_domain::keys::{ApiKey, KeyKind};
use billfold_domain::text;
use billfold_domain::{Refusal, Rule};
use billfold_http::answers::StoredAnswer;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::ToSchema;

use crate::answers;
use crate::calls::{Call, no_path, plain_problem};
use crate::collections::{Listing, View};
use crate::faults::Faults;
use crate::filters::{FieldList, Holds};
use crate::links::{Addresses, ResourceLink};
use crate::members::{Member, checked, objects};
use crate::portal_view::time;
use crate::problems::Problem;

/// The collection's name in addresses.
pub(crate) const COLLECTION: &str = "api-keys";
/// The most characters of a key's description.
const MAX_DESCRIPTION_CHARS: usize = 255;

/// The fields by which keys are filtered and sorted.
pub(crate) const FIELDS: FieldList = &[
    ("id", Column::Id, Holds::Text),
    ("description", columns::DESCRIPTION, Holds::Text),
    ("type", columns::KIND, Holds::Choice(&["secret", "publishable"])),
    ("createdTime", Column::Created, Holds::Time),
    ("updatedTime", columns::UPDATED, Holds::Time),
];

/// An API key to write. Read-only members and unknown ones are accepted and
/// ignored. Keys for a part of the permissions or for some addresses are not
/// offered: asking for one is refused.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct ApiKeyBody {
    /// What the key is for. One line.
    #[serde(default)]
    #[schema(value_type = String, required = true, min_length = 1, max_length = 255, pattern = r"^[^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*[^\s\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$", example = "Back office")]
    description: Member<String>,
    /// Type of the key; it never changes.
    #[serde(rename = "type", default)]
    #[schema(value_type = ApiKeyType, default = "secret")]
    kind: Member<String>,
    /// Must be left out or grant everything.
    #[serde(default)]
    #[schema(ignore)]
    acl: Member<Anything>,
    /// Must be left out, `null` or empty.
    #[serde(default)]
    #[schema(ignore)]
    allowed_ips: Member<Vec<String>>,
}

/// Types of API keys.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub(crate) enum ApiKeyType {
    /// For a merchant's servers.
    Secret,
    /// For pages and apps.
    Publishable,
}

/// A value of any kind.
#[derive(Debug, Default, Deserialize)]
#[serde(transparent)]
pub(crate) struct Anything(Value);

impl crate::members::Kind for Anything {
    const WORDS: &'static str = "a value";

    fn fits(_: &Value) -> bool {
        true
    }
}

objects!(ApiKeyBody);

/// An API key. The key itself is only in the answer that creates it.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = ApiKey)]
pub(crate) struct ApiKeyView {
    /// ID of the key, which is not the key.
    #[schema(min_length = 1, max_length = 50, example = "api_key_0YV7JQMY6ED2FBE58BMFHBWBZH")]
    id: String,
    /// What the key is for.
    description: String,
    /// Type of the key.
    #[serde(rename = "type")]
    #[schema(rename = "type")]
    kind: ApiKeyType,
    /// The key itself, shown once.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    secret_key: Option<String>,
    /// The last four characters of the key.
    last4: String,
    /// When it was created.
    #[schema(format = DateTime)]
    created_time: String,
    /// When it last changed.
    #[schema(format = DateTime)]
    updated_time: String,
    /// Related addresses.
    #[serde(rename = "_links")]
    links: Vec<ResourceLink>,
}

impl ApiKeyView {
    fn new(key: &ApiKey, secret: Option<&str>, addresses: &Addresses) -> Self {
        Self {
            id: key.id.to_string(),
            description: key.description.clone(),
            kind: match key.kind {
                KeyKind::Secret => ApiKeyType::Secret,
                KeyKind::Publishable => ApiKeyType::Publishable,
            },
            secret_key: secret.map(str::to_owned),
            last4: key.last4.clone(),
            created_time: time(key.created),
            updated_time: time(key.updated),
            links: vec![addresses.link("self", COLLECTION, key.id.as_str())],
        }
    }
}

/// A body whose members were checked.
#[derive(Debug, Default)]
struct KeyDraft {
    description: String,
    kind: Option<KeyKind>,
}

fn read(body: Value, faults: &mut Faults) -> KeyDraft {
    let body = Member::<ApiKeyBody>::whole(body, faults).unwrap_or_default();
    let description = body.description.required("description", faults);
    let description =
        checked(description, "description", faults, |t| text::check(t, MAX_DESCRIPTION_CHARS).map(|()| t.clone()));
    let kind = body.kind.optional("type", faults);
    let kind = checked(kind, "type", faults, |word| KeyKind::from_word(word).ok_or(Rule::UnknownChoice));
    // A key that can do more than was asked for is worse than none.
    if body.acl.nullable("acl", faults).is_some_and(|acl| !grants_everything(&acl.0)) {
        faults.say("acl", "keys for a part of the permissions are not offered");
    }
    if body.allowed_ips.nullable("allowedIps", faults).is_some_and(|list| !list.is_empty()) {
        faults.say("allowedIps", "keys for some addresses only are not offered");
    }
    KeyDraft { description: description.unwrap_or_default(), kind }
}

/// Whether an access control list is empty, or grants every permission in
/// every scope.
fn grants_everything(acl: &Value) -> bool {
    let Some(entries) = acl.as_array() else { return false };
    let everything = |entry: &Value| {
        let open_scope = match entry.get("scope") {
            None | Some(Value::Null) => true,
            Some(Value::Object(scope)) => scope.is_empty(),
            Some(Value::Array(scope)) => scope.is_empty(),
            Some(_) => false,
        };
        let all = entry.get("permissions").and_then(Value::as_array);
        open_scope && all.is_some_and(|all| all.iter().any(|permission| permission == "*"))
    };
    entries.iter().all(everything)
}

/// A page of keys.
pub(crate) async fn list(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let mut faults = Faults::default();
    let params = call.params(&mut faults);
    let Listing { query, view } = Listing::read(&params, FIELDS, &[], &mut faults);
    if !faults.is_empty() {
        return Err(Problem::invalid(faults));
    }
    let (limit, offset) = (query.limit, query.offset);
    let page = keys::list(&call.app, &call.caller, query).await.map_err(plain_problem)?;
    let show = |key: &Stored<ApiKey>| view.apply(shown(&key.value, &call.addresses));
    let items: Vec<Value> = page.items.iter().map(show).collect();
    Ok(answers::page(&items, page.total, limit, offset))
}

fn shown(key: &ApiKey, addresses: &Addresses) -> Value {
    serde_json::to_value(ApiKeyView::new(key, None, addresses)).unwrap_or_default()
}

/// One key.
pub(crate) async fn get(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let id: ApiKeyId = call.id(Noun::ApiKey)?;
    let mut faults = Faults::default();
    let view = View::read(&call.params(&mut faults), &[], &mut faults);
    if !faults.is_empty() {
        return Err(Problem::invalid(faults));
    }
    let key = keys::get(&call.app, &call.caller, &id).await.map_err(plain_problem)?;
    answers::resource(&call, key.rev, &ApiKeyView::new(&key.value, None, &call.addresses), &view)
}

fn answer(created: &Created, addresses: &Addresses) -> StoredAnswer {
    let key = &created.key;
    let secret = created.secret.as_deref();
    let location = secret.map(|_| addresses.of(COLLECTION, key.value.id.as_str()));
    answers::written(location, key.rev, &ApiKeyView::new(&key.value, secret, addresses))
}

/// Creates a key.
pub(crate) async fn create(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let mut faults = Faults::default();
    let KeyDraft { description, kind } = read(call.json()?, &mut faults);
    let addresses = call.addresses.clone();
    let encode = answers::stored(move |created| answer(created, &addresses));
    let write = answers::creation(&call, (COLLECTION, &call.body), &faults, encode)?;
    let kind = kind.unwrap_or(KeyKind::Secret);
    let outcome = keys::create(&call.app, &call.caller, kind, &description, write).await;
    answers::outcome(outcome, no_path, faults, |created| answer(created, &call.addresses))
}

/// Creates the key of the address, or changes its description.
pub(crate) async fn put(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let id: ApiKeyId = call.id(Noun::ApiKey)?;
    let mut faults = Faults::default();
    let KeyDraft { description, kind } = read(call.json()?, &mut faults);
    if let Some(kind) = kind {
        // A key's type never changes, so it may be looked at beforehand.
        match keys::get(&call.app, &call.caller, &id).await {
            Ok(key) if key.value.kind != kind => faults.say("type", "cannot change"),
            Ok(_) | Err(billfold_app::Error::Refused(Refusal::NotFound(_))) => {}
            Err(other) => return Err(plain_problem(other)),
        }
    }
    let write = answers::change(&call, &faults)?;
    let outcome = keys::upsert(&call.app, &call.caller, id, (kind, &description), write).await;
    answers::outcome(outcome, no_path, faults, |created| answer(created, &call.addresses))
}

/// Revokes a key.
pub(crate) async fn delete(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let id: ApiKeyId = call.id(Noun::ApiKey)?;
    let precondition = call.precondition()?;
    keys::revoke(&call.app, &call.caller, &id, precondition).await.map_err(plain_problem)?;
    Ok(answers::deleted())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_key_that_would_be_restricted_is_refused() {
        for acl in [json!([]), json!([{"scope": {}, "permissions": ["*"]}])] {
            assert!(grants_everything(&acl), "{acl}");
        }
        for acl in [
            json!({}),
            json!([{"scope": {}, "permissions": []}]),
            json!([{"scope": {"organizationId": ["a"]}, "permissions": ["*"]}]),
            json!([{"scope": {}, "permissions": ["*"]}, {"scope": {}, "permissions": ["GetFile"]}]),
        ] {
            assert!(!grants_everything(&acl), "{acl}");
        }
    }
}
