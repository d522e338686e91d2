//! Webhook endpoints in this dialect's form.

use std::collections::BTreeMap;

use axum::response::Response;
use serde_json::Value;
use utoipa::openapi::schema::{Schema, SchemaFormat};
use utoipa::openapi::{RefOr, Type};

use billfold_app::webhooks::{self, Changes, Nature, Saved, Target};
use billfold_domain::change::Change;
use billfold_domain::ids::{IdStyle, WebhookEndpointId};
use billfold_domain::links::MAX_LINK_CHARS;
use billfold_domain::metadata::MetadataChange;
use billfold_domain::webhooks::endpoints::EVERYTHING;
use billfold_domain::webhooks::{Dialect, Endpoint, EndpointChanges, EndpointState};

use crate::answers::{self, Shown};
use crate::calls::{Call, Setting};
use crate::configurations::changes::metadata;
use crate::customers::{Delete, True};
use crate::errors::ApiError;
use crate::event_types::{KNOWN, OWN};
use crate::expand::{Kind, Paths, Plan, whole};
use crate::form::Node;
use crate::lists::{self, Limit, Window};
use crate::params::{ParamError, Parameter, Problem, text};
use crate::schemas::{Nothing, simple};
use crate::versions::Version;
use crate::words::{Few, Name, Prose, Stamp, Word};

/// The most names of events that an endpoint can ask for.
const MAX_EVENTS: usize = 400;
/// Addresses as every client can write them; which hosts are public no pattern says.
const URL_PATTERN: &str =
    "^https?://([A-Za-z0-9]+(-[A-Za-z0-9]+)*[.])+[A-Za-z]{2,24}(/[A-Za-z0-9._~-]*)*([?][A-Za-z0-9._~=&-]*)?$";

/// The address of an endpoint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HookUrl(pub String);

impl Parameter for HookUrl {
    fn read(node: &Node) -> Result<Self, ParamError> {
        Ok(Self(text(node)?.to_owned()))
    }

    fn schema() -> RefOr<Schema> {
        simple(Type::String)
            .format(Some(SchemaFormat::Custom("uri".to_owned())))
            .pattern(Some(URL_PATTERN))
            .max_length(Some(MAX_LINK_CHARS))
            .into()
    }
}

/// The name of an event, or `*`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EventName(pub String);

impl Parameter for EventName {
    fn read(node: &Node) -> Result<Self, ParamError> {
        let name = text(node)?;
        if name == EVERYTHING || KNOWN.binary_search(&name).is_ok() || OWN.contains(&name) {
            return Ok(Self(name.to_owned()));
        }
        let shown: String = name.chars().take(100).collect();
        Err(ParamError::here(Problem::Said(format!("Invalid event type: {shown}"))))
    }

    fn schema() -> RefOr<Schema> {
        let words = std::iter::once(EVERYTHING).chain(KNOWN.iter().chain(OWN).copied());
        let note = "`*` is every event that Stripe's API knows. The events of `billing_portal.flow` and `billing_portal.customer` are this service's own and are sent only where they are named.";
        simple(Type::String).description(Some(note)).enum_values(Some(words)).into()
    }
}

/// A version that events are shown in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ApiVersion(pub Version);

impl Parameter for ApiVersion {
    fn read(node: &Node) -> Result<Self, ParamError> {
        let version = Version::parse(text(node)?);
        version.map(Self).map_err(|error| ParamError::here(Problem::Said(error.message)))
    }

    fn schema() -> RefOr<Schema> {
        simple(Type::String).enum_values(Some([crate::versions::NEWEST])).into()
    }
}

crate::params! {
    /// A new endpoint.
    pub struct Create {
        /// The version in which events are shown; the newest unless said.
        optional api_version: ApiVersion,
        /// Whether events of connected accounts are meant, of which there are none.
        optional connect: bool,
        /// What the endpoint is for.
        emptyable description: Prose<5000>,
        /// The names of the events to send; `*` for all.
        required enabled_events: Few<EventName, MAX_EVENTS>,
        /// What to expand in the answer.
        optional expand: Paths,
        /// The merchant's own pairs.
        emptyable metadata: MetadataChange,
        /// Where events are sent: a public address.
        required url: HookUrl,
    }

    /// Changes of an endpoint.
    pub struct Update {
        /// What the endpoint is for.
        emptyable description: Prose<5000>,
        /// Whether events are no longer sent to it.
        optional disabled: bool,
        /// The names of the events to send; `*` for all.
        optional enabled_events: Few<EventName, MAX_EVENTS>,
        /// What to expand in the answer.
        optional expand: Paths,
        /// The merchant's own pairs.
        emptyable metadata: MetadataChange,
        /// Where events are sent: a public address.
        optional url: HookUrl,
    }

    /// Reading one endpoint.
    pub struct Retrieve {
        /// What to expand in the answer.
        optional expand: Paths,
    }

    /// Which endpoints to list.
    pub struct List {
        /// Only endpoints newer than the one of this id.
        optional ending_before: Name,
        /// What to expand in the answer.
        optional expand: Paths,
        /// The most endpoints; 10 unless said.
        optional limit: Limit,
        /// Only endpoints older than the one of this id.
        optional starting_after: Name,
    }
}

crate::answers! {
    /// A webhook endpoint.
    pub struct WebhookEndpointView {
        /// Its id.
        always id: String,
        /// The kind of object.
        always object: WebhookEndpointTag,
        /// The version in which events are shown; null for the newest.
        always api_version: Option<String>,
        /// The application that made it, of which there are none.
        always application: Nothing,
        /// When it was made, in seconds since 1970.
        always created: Stamp,
        /// What it is for.
        always description: Option<String>,
        /// The names of the events that it gets.
        always enabled_events: Vec<String>,
        /// Whether it is of live mode.
        always livemode: bool,
        /// The merchant's own pairs.
        always metadata: BTreeMap<String, String>,
        /// The secret that signs what is sent, in the answer that makes it alone.
        pruned secret: String,
        /// Whether events are sent to it.
        always status: Word<EndpointState>,
        /// Where events are sent.
        always url: String,
    }

    /// An endpoint that was deleted.
    pub struct DeletedWebhookEndpoint {
        /// Its id.
        always id: String,
        /// The kind of object.
        always object: WebhookEndpointTag,
        /// That it was deleted.
        always deleted: True,
    }
}

crate::words::tags! {
    /// The `object` of a webhook endpoint.
    WebhookEndpointTag = "webhook_endpoint";
}

/// The endpoint in this dialect's form, with its secret where that is to be shown.
pub fn view(endpoint: &Endpoint, secret: Option<&str>, setting: &Setting) -> Value {
    let Endpoint {
        id,
        dialect: _,
        url,
        wanted,
        state,
        disabled_because: _,
        failing_since: _,
        secrets: _,
        headers: _,
        credential: _,
        version,
        description,
        metadata,
        created,
        updated: _,
    } = endpoint;
    let mut view = whole(&WebhookEndpointView {
        id: id.as_str().to_owned(),
        object: WebhookEndpointTag,
        api_version: version.clone(),
        application: Nothing,
        created: Stamp::of(*created),
        description: description.clone(),
        enabled_events: wanted.clone(),
        livemode: setting.livemode,
        metadata: metadata.pairs().clone(),
        secret: secret.unwrap_or_default().to_owned(),
        status: Word(*state),
        url: url.clone(),
    });
    if let (Value::Object(members), None) = (&mut view, secret) {
        members.remove("secret");
    }
    view
}

fn shower(setting: &Setting) -> impl Fn(&Saved) -> Shown<Value> + Clone + use<> {
    let setting = setting.clone();
    move |saved| Shown {
        view: view(&saved.endpoint.value, saved.secret.as_deref(), &setting),
        rev: Some(saved.endpoint.rev),
    }
}

fn names(few: &Few<EventName, MAX_EVENTS>) -> Vec<String> {
    few.0.iter().map(|name| name.0.clone()).collect()
}

fn changes(params: Update) -> Changes {
    let Update { description, disabled, enabled_events, expand: _, metadata: pairs, url } = params;
    let state = |disabled: bool| match disabled {
        true => EndpointState::Disabled,
        false => EndpointState::Enabled,
    };
    let plain = EndpointChanges {
        url: url.map_or(Change::Keep, |url| Change::Set(url.0)),
        wanted: enabled_events.as_ref().map_or(Change::Keep, |few| Change::Set(names(few))),
        state: disabled.map_or(Change::Keep, |disabled| Change::Set(state(disabled))),
        headers: Change::Keep,
        credential: Change::Keep,
        description: description.to_change(|prose| prose.0.clone()),
        metadata: metadata(&pairs),
    };
    Changes { plain, headers: Change::Keep }
}

/// `POST /v1/webhook_endpoints`
///
/// # Errors
/// What is wrong with the request.
pub async fn create(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: Create = call.params()?;
    let plan = Plan::of(Kind::WebhookEndpoint, params.expand.as_ref())?;
    let Create { api_version, connect: _, description, enabled_events, expand: _, metadata, url } = params;
    let version = api_version.map(|version| version.0.as_str().to_owned());
    let update = Update {
        description,
        disabled: None,
        enabled_events: Some(enabled_events),
        expand: None,
        metadata,
        url: Some(url),
    };
    let nature = Nature { dialect: Dialect::Stripe, version };
    let target = (Target::New(IdStyle::Base62), nature);
    let show = shower(&call.setting);
    let write = answers::write(&call, call.precondition()?, show.clone());
    let made = webhooks::save(&call.app, &call.caller, target, changes(update), write).await;
    answers::written(&call, made, show, (Kind::WebhookEndpoint, &plan)).await
}

/// `POST /v1/webhook_endpoints/{webhook_endpoint}`
///
/// # Errors
/// What is wrong with the request.
pub async fn update(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: Update = call.params()?;
    let plan = Plan::of(Kind::WebhookEndpoint, params.expand.as_ref())?;
    let nature = Nature { dialect: Dialect::Stripe, version: None };
    let target = (Target::Existing(WebhookEndpointId::stored(call.id.clone())), nature);
    let show = shower(&call.setting);
    let write = answers::write(&call, call.precondition()?, show.clone());
    let changed = webhooks::save(&call.app, &call.caller, target, changes(params), write).await;
    answers::written(&call, changed, show, (Kind::WebhookEndpoint, &plan)).await
}

/// `GET /v1/webhook_endpoints/{webhook_endpoint}`
///
/// # Errors
/// What is wrong with the request.
pub async fn retrieve(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: Retrieve = call.params()?;
    let plan = Plan::of(Kind::WebhookEndpoint, params.expand.as_ref())?;
    let id = WebhookEndpointId::stored(call.id.clone());
    let found = webhooks::get(&call.app, &call.caller, Dialect::Stripe, &id).await;
    let endpoint = found.map_err(|error| call.failed(error))?;
    let shown = Shown { view: view(&endpoint.value, None, &call.setting), rev: Some(endpoint.rev) };
    answers::object(&call, shown, (Kind::WebhookEndpoint, &plan)).await
}

/// `DELETE /v1/webhook_endpoints/{webhook_endpoint}`
///
/// # Errors
/// What is wrong with the request.
pub async fn delete(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let Delete {} = call.params()?;
    let id = WebhookEndpointId::stored(call.id.clone());
    let gone = webhooks::delete(&call.app, &call.caller, Dialect::Stripe, &id, call.precondition()?).await;
    gone.map_err(|error| call.failed(error))?;
    Ok(answers::json(&DeletedWebhookEndpoint { id: call.id.clone(), object: WebhookEndpointTag, deleted: True }))
}

/// `GET /v1/webhook_endpoints`
///
/// # Errors
/// What is wrong with the request.
pub async fn list(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: List = call.params()?;
    let plan = Plan::of_list(Kind::WebhookEndpoint, params.expand.as_ref())?;
    let window =
        Window { limit: params.limit, starting_after: params.starting_after, ending_before: params.ending_before };
    let slice = webhooks::scroll(&call.app, &call.caller, Dialect::Stripe, window.scroll(Vec::new())).await;
    let show = |endpoint: &Endpoint| view(endpoint, None, &call.setting);
    lists::page(&call, slice, show, (Kind::WebhookEndpoint, &plan)).await
}
