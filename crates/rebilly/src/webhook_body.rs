//! A webhook as clients write it.

use billfold_app::webhooks::{Changes, PlainHeader};
use billfold_domain::metadata::MetadataChange;
use billfold_domain::webhooks::endpoints::{EVERYTHING, MAX_HEADER_VALUE_CHARS, MAX_HEADERS, check_header};
use billfold_domain::webhooks::{EndpointChanges, EndpointState};
use billfold_domain::{Change, Field, Rule, text};
use serde::Deserialize;
use serde_json::Value;
use utoipa::ToSchema;
use utoipa::openapi::schema::{ObjectBuilder, Schema, SchemaType};
use utoipa::openapi::{RefOr, Type};

use crate::event_types::GLOBAL;
use crate::faults::Faults;
use crate::members::{Member, checked, objects};

/// The most characters of a credential's hash.
const MAX_CREDENTIAL_CHARS: usize = 255;

/// A webhook to write. Read-only members (`id`, `createdTime`, `updatedTime`,
/// `signingSecret`, `_links`) and unknown ones are accepted and ignored.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct WebhookBody {
    /// Types of events to send; none in the list for all.
    #[serde(default)]
    #[schema(value_type = Vec<GlobalEventType>, default = json!([]), nullable = false)]
    events_filter: Member<Vec<String>>,
    /// Whether events are sent.
    #[serde(default)]
    #[schema(value_type = WebhookStatus, default = "active", nullable = false)]
    status: Member<String>,
    /// HTTP method of the requests: `POST` alone.
    #[serde(default)]
    #[schema(value_type = WebhookMethod, required = true)]
    method: Member<String>,
    /// Public address that the requests are sent to.
    #[serde(default)]
    #[schema(value_type = String, required = true, format = "uri", max_length = 2048, pattern = r"^https?://([A-Za-z0-9]+(-[A-Za-z0-9]+)*[.])+[A-Za-z]{2,24}(/[A-Za-z0-9._~\-]*)*([?][A-Za-z0-9._~=&\-]*)?$", example = "https://example.com/webhooks")]
    url: Member<String>,
    /// Headers to send.
    #[serde(default)]
    #[schema(value_type = Vec<WebhookHeaderBody>, max_items = 20, nullable = false)]
    headers: Member<Headers>,
    /// The merchant's own name for the credential of the receiver.
    #[serde(default)]
    #[schema(value_type = String, required = true, min_length = 1, max_length = 255, pattern = r"^[!-~]+$", example = "webhook")]
    credential_hash: Member<String>,
    /// Must be left out or `null`: the default body of an event is sent.
    #[serde(default)]
    #[schema(ignore)]
    body: Member<String>,
    /// Must be left out or `null`.
    #[serde(default)]
    #[schema(ignore)]
    filter: Member<String>,
}

/// A header to send.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct WebhookHeaderBody {
    /// Name of the header.
    #[serde(default)]
    #[schema(value_type = String, required = true, min_length = 1, max_length = 100, pattern = r"^[Xx]-[A-Za-z0-9]+$", example = "X-Api-Key")]
    name: Member<String>,
    /// Whether it is sent.
    #[serde(default)]
    #[schema(value_type = WebhookStatus, default = "active", nullable = false)]
    status: Member<String>,
    /// Value of the header.
    #[serde(default)]
    #[schema(value_type = String, required = true, max_length = 4096, pattern = r"^[ -~]*$")]
    value: Member<String>,
}

objects!(WebhookBody, WebhookHeaderBody);

/// A type of event that a webhook can ask for.
pub(crate) struct GlobalEventType;

impl utoipa::PartialSchema for GlobalEventType {
    fn schema() -> RefOr<Schema> {
        ObjectBuilder::new()
            .schema_type(SchemaType::Type(Type::String))
            .enum_values(Some(GLOBAL.iter().copied()))
            .into()
    }
}

impl ToSchema for GlobalEventType {}

/// A list of headers.
#[derive(Debug, Default, Deserialize)]
#[serde(transparent)]
pub(crate) struct Headers(Vec<Value>);

impl crate::members::Kind for Headers {
    const WORDS: &'static str = "a list of objects";

    fn fits(value: &Value) -> bool {
        value.as_array().is_some_and(|items| items.iter().all(Value::is_object))
    }
}

/// Whether something is on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub(crate) enum WebhookStatus {
    /// It is.
    Active,
    /// It is not.
    Inactive,
}

/// The methods of webhooks.
#[derive(Clone, Copy, Debug, serde::Serialize, ToSchema)]
pub(crate) enum WebhookMethod {
    /// POST.
    #[serde(rename = "POST")]
    Post,
}

fn state(word: &str) -> Result<EndpointState, Rule> {
    match word {
        "active" => Ok(EndpointState::Enabled),
        "inactive" => Ok(EndpointState::Disabled),
        _ => Err(Rule::UnknownChoice),
    }
}

/// What a body changes: everything, for it replaces the webhook.
pub(crate) fn read(body: Value, faults: &mut Faults) -> Changes {
    let body = Member::<WebhookBody>::whole(body, faults).unwrap_or_default();
    let wanted = body.events_filter.optional("eventsFilter", faults).unwrap_or_default();
    if let Some(unknown) = wanted.iter().find(|word| GLOBAL.binary_search(&word.as_str()).is_err()) {
        let shown: String = unknown.chars().take(100).collect();
        faults.say("eventsFilter", format!("has the unknown event type '{shown}'"));
    }
    let status = body.status.optional("status", faults);
    let status = checked(status, "status", faults, |word| state(word));
    let method = body.method.required("method", faults);
    checked(method, "method", faults, |word| if word == "POST" { Ok(()) } else { Err(Rule::UnknownChoice) });
    let url = body.url.required("url", faults);
    let credential = body.credential_hash.required("credentialHash", faults);
    let credential = checked(credential, "credentialHash", faults, |hash| {
        text::check(hash, MAX_CREDENTIAL_CHARS).map(|()| hash.clone())
    });
    let headers = headers(body.headers.optional("headers", faults).unwrap_or_default(), faults);
    for (member, name) in [(body.body, "body"), (body.filter, "filter")] {
        if member.nullable(name, faults).is_some() {
            faults.say(name, "is not offered: it must be null");
        }
    }
    let everything = || vec![EVERYTHING.to_owned()];
    let plain = EndpointChanges {
        url: url.map_or(Change::Keep, Change::Set),
        wanted: Change::Set(if wanted.is_empty() { everything() } else { wanted }),
        state: Change::Set(status.unwrap_or(EndpointState::Enabled)),
        headers: Change::Keep,
        credential: credential.map_or(Change::Keep, Change::Set),
        description: Change::Keep,
        metadata: MetadataChange::default(),
    };
    Changes { plain, headers: Change::Set(headers) }
}

fn headers(list: Headers, faults: &mut Faults) -> Vec<PlainHeader> {
    if list.0.len() > MAX_HEADERS {
        faults.rule("headers", &Rule::TooMany { max_entries: MAX_HEADERS });
        return Vec::new();
    }
    let mut headers: Vec<PlainHeader> = Vec::new();
    for (at, value) in list.0.into_iter().enumerate() {
        let path = |name: &str| format!("headers.{at}.{name}");
        let Some(header) = Member::<WebhookHeaderBody>::whole(value, faults) else { continue };
        let name = header.name.required(&path("name"), faults);
        let value = header.value.required(&path("value"), faults);
        let status = header.status.optional(&path("status"), faults);
        let status = checked(status, &path("status"), faults, |word| state(word));
        let name = checked(name, &path("name"), faults, |name| check_header(name, "").map(|()| name.clone()));
        let value =
            checked(value, &path("value"), faults, |value| check_header("x-value", value).map(|()| value.clone()));
        if let (Some(name), Some(value)) = (name, value) {
            if headers.iter().any(|known| known.name.eq_ignore_ascii_case(&name)) {
                faults.rule(&path("name"), &Rule::Duplicate);
            }
            let active = status.unwrap_or(EndpointState::Enabled) == EndpointState::Enabled;
            headers.push(PlainHeader { name, value, active });
        }
    }
    headers
}

/// The path in this dialect of a webhook's field.
pub(crate) fn path(field: Field) -> &'static str {
    match field {
        Field::Url => "url",
        Field::WantedEvents => "eventsFilter",
        Field::Header => "headers",
        other => crate::portal_body::path(other),
    }
}

/// The limit of the schema is the domain's.
const _: () = assert!(MAX_HEADER_VALUE_CHARS == 4_096 && MAX_HEADERS == 20);
