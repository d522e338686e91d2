//! `webhooks`: list, create, retrieve, upsert, delete.

use axum::response::Response;
use billfold_app::webhooks::{self, Nature, PlainHeader, Saved, Target, columns};
use billfold_app::{App, Caller, Column, Stored};
use billfold_domain::ids::{IdStyle, Noun, WebhookEndpointId};
use billfold_domain::webhooks::endpoints::EVERYTHING;
use billfold_domain::webhooks::{Dialect, Endpoint, EndpointState};
use billfold_http::answers::StoredAnswer;
use serde::Serialize;
use serde_json::Value;
use utoipa::ToSchema;

use crate::answers;
use crate::calls::{Call, plain_problem};
use crate::collections::{Listing, View};
use crate::faults::Faults;
use crate::filters::{FieldList, Holds};
use crate::links::{Addresses, ResourceLink};
use crate::portal_view::time;
use crate::problems::Problem;
use crate::webhook_body::{WebhookMethod, WebhookStatus, path, read};

/// The collection's name in addresses.
pub(crate) const COLLECTION: &str = "webhooks";

/// The fields by which webhooks are filtered and sorted.
pub(crate) const FIELDS: FieldList = &[
    ("id", Column::Id, Holds::Text),
    ("url", columns::URL, Holds::Text),
    ("createdTime", Column::Created, Holds::Time),
    ("updatedTime", columns::UPDATED, Holds::Time),
];

/// A header that is sent.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct WebhookHeader {
    /// Name of the header.
    name: String,
    /// Whether it is sent.
    status: WebhookStatus,
    /// Value of the header.
    value: String,
}

/// A webhook: an address that events are sent to.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = GlobalWebhook)]
pub(crate) struct WebhookView {
    /// ID of the webhook.
    #[schema(min_length = 1, max_length = 50, example = "hook_0YVBG8S0K0DG59J6S3RMN9K452")]
    id: String,
    /// Types of events that are sent; none in the list for all.
    events_filter: Vec<String>,
    /// Whether events are sent.
    status: WebhookStatus,
    /// HTTP method of the requests.
    method: WebhookMethod,
    /// Address that the requests are sent to.
    url: String,
    /// Headers that are sent.
    headers: Vec<WebhookHeader>,
    /// The merchant's own name for the credential of the receiver.
    credential_hash: String,
    /// Always `null`: the default body of an event is sent.
    #[schema(required = true)]
    body: Option<String>,
    /// Always `null`.
    #[schema(required = true)]
    filter: Option<String>,
    /// The secret that signs the requests (Standard Webhooks), in the answer that
    /// creates the webhook alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    signing_secret: Option<String>,
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

fn status(active: bool) -> WebhookStatus {
    if active { WebhookStatus::Active } else { WebhookStatus::Inactive }
}

fn view(endpoint: &Endpoint, headers: Vec<PlainHeader>, secret: Option<&str>, addresses: &Addresses) -> WebhookView {
    let wants_all = endpoint.wanted.iter().any(|word| word == EVERYTHING);
    let header = |PlainHeader { name, value, active }| WebhookHeader { name, status: status(active), value };
    WebhookView {
        id: endpoint.id.to_string(),
        events_filter: if wants_all { Vec::new() } else { endpoint.wanted.clone() },
        status: status(endpoint.state == EndpointState::Enabled),
        method: WebhookMethod::Post,
        url: endpoint.url.clone(),
        headers: headers.into_iter().map(header).collect(),
        credential_hash: endpoint.credential.clone().unwrap_or_default(),
        body: None,
        filter: None,
        signing_secret: secret.map(str::to_owned),
        created_time: time(endpoint.created),
        updated_time: time(endpoint.updated),
        links: vec![addresses.link("self", COLLECTION, endpoint.id.as_str())],
    }
}

fn shown(app: &App, caller: &Caller, endpoint: &Endpoint, addresses: &Addresses) -> WebhookView {
    view(endpoint, webhooks::headers(app, caller, endpoint), None, addresses)
}

/// A page of webhooks.
pub(crate) async fn list(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let mut faults = Faults::default();
    let params = call.params(&mut faults);
    let Listing { query, view } = Listing::read(&params, FIELDS, &[], &mut faults);
    if !faults.is_empty() {
        return Err(Problem::invalid(faults));
    }
    let (limit, offset) = (query.limit, query.offset);
    let page = webhooks::list(&call.app, &call.caller, Dialect::Rebilly, query).await.map_err(plain_problem)?;
    let show = |endpoint: &Stored<Endpoint>| {
        let shown = shown(&call.app, &call.caller, &endpoint.value, &call.addresses);
        view.apply(serde_json::to_value(shown).unwrap_or_default())
    };
    let items: Vec<Value> = page.items.iter().map(show).collect();
    Ok(answers::page(&items, page.total, limit, offset))
}

/// One webhook.
pub(crate) async fn get(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let id: WebhookEndpointId = call.id(Noun::WebhookEndpoint)?;
    let mut faults = Faults::default();
    let view = View::read(&call.params(&mut faults), &[], &mut faults);
    if !faults.is_empty() {
        return Err(Problem::invalid(faults));
    }
    let found = webhooks::get(&call.app, &call.caller, Dialect::Rebilly, &id).await.map_err(plain_problem)?;
    let shown = shown(&call.app, &call.caller, &found.value, &call.addresses);
    answers::resource(&call, found.rev, &shown, &view)
}

fn answer(saved: &Saved, addresses: &Addresses) -> StoredAnswer {
    let (endpoint, secret) = (&saved.endpoint, saved.secret.as_deref());
    // A secret is given to what is made now and to nothing else.
    let location = secret.map(|_| addresses.of(COLLECTION, endpoint.value.id.as_str()));
    answers::written(location, endpoint.rev, &view(&endpoint.value, saved.headers.clone(), secret, addresses))
}

fn nature() -> Nature {
    Nature { dialect: Dialect::Rebilly, version: None }
}

/// Creates a webhook.
pub(crate) async fn create(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let mut faults = Faults::default();
    let changes = read(call.json()?, &mut faults);
    let addresses = call.addresses.clone();
    let encode = answers::stored(move |saved| answer(saved, &addresses));
    let write = answers::creation(&call, (COLLECTION, &call.body), &faults, encode)?;
    let target = (Target::New(IdStyle::Crockford), nature());
    let outcome = webhooks::save(&call.app, &call.caller, target, changes, write).await;
    answers::outcome(outcome, path, faults, |saved| answer(saved, &call.addresses))
}

/// Creates or replaces the webhook of the address.
pub(crate) async fn put(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let id: WebhookEndpointId = call.id(Noun::WebhookEndpoint)?;
    let mut faults = Faults::default();
    let changes = read(call.json()?, &mut faults);
    let write = answers::change(&call, &faults)?;
    let outcome = webhooks::save(&call.app, &call.caller, (Target::Upsert(id), nature()), changes, write).await;
    answers::outcome(outcome, path, faults, |saved| answer(saved, &call.addresses))
}

/// Deletes a webhook.
pub(crate) async fn delete(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let id: WebhookEndpointId = call.id(Noun::WebhookEndpoint)?;
    let precondition = call.precondition()?;
    let gone = webhooks::delete(&call.app, &call.caller, Dialect::Rebilly, &id, precondition).await;
    gone.map_err(plain_problem)?;
    Ok(answers::deleted())
}
