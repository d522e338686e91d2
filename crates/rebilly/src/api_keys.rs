//! `api-keys`: list, create, retrieve, upsert, delete.

use axum::response::Response;
use billfold_app::keys::{self, Created, Draft, columns};
use billfold_app::{Column, Stored};
use billfold_domain::ids::{ApiKeyId, Noun};
use billfold_domain::keys::{ApiKey, KeyKind, Network};
use billfold_domain::text;
use billfold_domain::{Change, Field, Refusal, Rule};
use billfold_http::answers::StoredAnswer;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::ToSchema;

use crate::access_lists::{AccessList, AccessListEntry};
use crate::answers;
use crate::calls::{Call, plain_problem};
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
/// ignored.
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
    /// What a restricted key may do; the permission `*` is for everything. Left out, a new
    /// key may do everything and another one what it may already. A publishable key cannot
    /// be restricted further.
    #[serde(default)]
    #[schema(value_type = Vec<AccessListEntry>, min_items = 1, max_items = 100)]
    acl: Member<AccessList>,
    /// IP addresses, and ranges of them, from which the key can be used; `null` or an
    /// empty list for anywhere. Left out, a new key can be used from anywhere and
    /// another one from where it can be already. Private addresses are allowed.
    #[serde(default)]
    #[schema(value_type = Option<Vec<String>>, max_items = 100, example = json!(["192.0.2.7", "2001:db8::/32"]))]
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
    /// What the key may do.
    #[schema(value_type = Vec<AccessListEntry>)]
    acl: Value,
    /// From where it can be used; `null` for anywhere.
    #[schema(required = true)]
    allowed_ips: Option<Vec<String>>,
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
            acl: match &key.permissions {
                None => AccessList::everything(),
                Some(permissions) => AccessList::shown(&permissions.words(), addresses),
            },
            allowed_ips: Some(key.allowed_addresses.iter().map(ToString::to_string).collect())
                .filter(|list: &Vec<String>| !list.is_empty()),
            created_time: time(key.created),
            updated_time: time(key.updated),
            links: vec![addresses.link("self", COLLECTION, key.id.as_str())],
        }
    }
}

fn read(body: Value, organization: &str, faults: &mut Faults) -> Draft {
    let body = Member::<ApiKeyBody>::whole(body, faults).unwrap_or_default();
    let description = body.description.required("description", faults);
    let description =
        checked(description, "description", faults, |t| text::check(t, MAX_DESCRIPTION_CHARS).map(|()| t.clone()));
    let kind = body.kind.optional("type", faults);
    let kind = checked(kind, "type", faults, |word| KeyKind::from_word(word).ok_or(Rule::UnknownChoice));
    let permissions = match body.acl.optional("acl", faults) {
        None => Change::Keep,
        Some(acl) => Change::set_or_clear(acl.permissions(organization, "acl", faults)),
    };
    let is_cleared = matches!(body.allowed_ips, Member::Null);
    let addresses = body.allowed_ips.nullable("allowedIps", faults);
    let networks = |texts: &Vec<String>| texts.iter().map(|text| Network::parse(text)).collect::<Result<Vec<_>, _>>();
    let addresses = checked(addresses, "allowedIps", faults, networks);
    Draft {
        kind,
        description: description.unwrap_or_default(),
        permissions,
        addresses: match addresses {
            Some(networks) => Change::Set(networks),
            None if is_cleared => Change::Clear,
            None => Change::Keep,
        },
    }
}

/// The fields of a key that the operation can refuse.
fn path(field: Field) -> &'static str {
    match field {
        Field::Permissions => "acl",
        Field::AllowedAddresses => "allowedIps",
        _ => "",
    }
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
    let draft = read(call.json()?, call.caller.organization.as_str(), &mut faults);
    let addresses = call.addresses.clone();
    let encode = answers::stored(move |created| answer(created, &addresses));
    let write = answers::creation(&call, (COLLECTION, &call.body), &faults, encode)?;
    let outcome = keys::create(&call.app, &call.caller, draft, write).await;
    answers::outcome(outcome, path, faults, |created| answer(created, &call.addresses))
}

/// Creates the key of the address, or changes its description.
pub(crate) async fn put(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let id: ApiKeyId = call.id(Noun::ApiKey)?;
    let mut faults = Faults::default();
    let draft = read(call.json()?, call.caller.organization.as_str(), &mut faults);
    if let Some(kind) = draft.kind {
        // A key's type never changes, so it may be looked at beforehand.
        match keys::get(&call.app, &call.caller, &id).await {
            Ok(key) if key.value.kind != kind => faults.say("type", "cannot change"),
            Ok(_) | Err(billfold_app::Error::Refused(Refusal::NotFound(_))) => {}
            Err(other) => return Err(plain_problem(other)),
        }
    }
    let write = answers::change(&call, &faults)?;
    let outcome = keys::upsert(&call.app, &call.caller, id, draft, write).await;
    answers::outcome(outcome, path, faults, |created| answer(created, &call.addresses))
}

/// Revokes a key.
pub(crate) async fn delete(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let id: ApiKeyId = call.id(Noun::ApiKey)?;
    let precondition = call.precondition()?;
    keys::revoke(&call.app, &call.caller, &id, precondition).await.map_err(plain_problem)?;
    Ok(answers::deleted())
}
