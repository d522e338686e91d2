//! How a request that did nothing sounds in this dialect.
//!
//! An error is `{"error": {"type", "code", "message", "param", ...}}`. What the
//! domain refuses is worded in `refusals` and `rules`.

use std::borrow::Cow;
use std::collections::BTreeMap;

use billfold_domain::payments::Decline;
use http::StatusCode;
use serde_json::Value;

use crate::form::{FormError, Tree};
use crate::params::{ParamError, Problem};
use crate::payment_intents::PaymentIntentView;
use crate::payment_methods::PaymentMethodView;
use crate::refusals::value_at;
use crate::rules::broken;
use crate::schemas::{Answer, simple};
use crate::setup_intents::SetupIntentView;
use crate::unserved;

/// The `type` of an error, by which clients choose the exception they raise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The request is wrong.
    InvalidRequest,
    /// A card was declined.
    Card,
    /// The idempotency key is wrong or in use.
    Idempotency,
    /// This server is at fault.
    Api,
}

impl Kind {
    fn word(self) -> &'static str {
        match self {
            Self::InvalidRequest => "invalid_request_error",
            Self::Card => "card_error",
            Self::Idempotency => "idempotency_error",
            Self::Api => "api_error",
        }
    }
}

/// One error, before it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ApiError {
    /// The status of the answer.
    pub status: StatusCode,
    /// Which exception clients raise.
    pub kind: Kind,
    /// What clients switch on.
    pub code: Option<Cow<'static, str>>,
    /// The issuer's reason, where a card was declined.
    pub decline_code: Option<String>,
    /// For the reader.
    pub message: String,
    /// The bracket path of the parameter.
    pub param: Option<String>,
    /// Whether official clients are to try again (`Stripe-Should-Retry`); none
    /// leaves it to them.
    pub should_retry: Option<bool>,
    /// How long a client is to wait, in seconds.
    pub retry_after_seconds: Option<u32>,
    /// The objects that it is about.
    pub objects: Option<Box<Objects>>,
}

/// Objects that an error is about, by the names of its members.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
#[serde(transparent)]
pub struct Objects(BTreeMap<&'static str, Value>);

crate::answers! {
    /// What went wrong.
    pub struct ErrorMembers {
        /// A short word to switch on.
        pruned code: String,
        /// The issuer's reason, where a card was declined.
        pruned decline_code: String,
        /// Where to read about the code.
        pruned doc_url: String,
        /// What is wrong, for the reader.
        always message: String,
        /// The parameter in bracket form.
        pruned param: String,
        /// The payment that was declined.
        pruned payment_intent: PaymentIntentView,
        /// The payment method that was declined.
        pruned payment_method: PaymentMethodView,
        /// Where the request is logged, when it is.
        always request_log_url: Option<String>,
        /// The setup whose payment method was declined.
        pruned setup_intent: SetupIntentView,
        /// The kind of error, by which clients choose their exception.
        always r#type: ErrorType,
    }

    /// An error.
    pub struct ErrorBody {
        /// What went wrong.
        always error: ErrorMembers,
    }
}

/// The schema of an error's `type`.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct ErrorType(&'static str);

impl Answer for ErrorType {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
        let kinds = [Kind::InvalidRequest, Kind::Card, Kind::Idempotency, Kind::Api];
        simple(utoipa::openapi::Type::String).enum_values(Some(kinds.map(Kind::word))).into()
    }
}

impl ApiError {
    /// A wrong request: 400.
    pub fn invalid(message: impl Into<String>) -> Self {
        Self {
            status: StatusCode::BAD_REQUEST,
            kind: Kind::InvalidRequest,
            code: None,
            decline_code: None,
            message: message.into(),
            param: None,
            should_retry: None,
            retry_after_seconds: None,
            objects: None,
        }
    }

    /// The same with an object that it is about.
    pub fn about(mut self, member: &'static str, object: Value) -> Self {
        self.objects.get_or_insert_default().0.insert(member, object);
        self
    }

    /// The same with another status.
    pub fn with_status(mut self, status: StatusCode) -> Self {
        self.status = status;
        self
    }

    /// The same with a code.
    pub fn with_code(mut self, code: &'static str) -> Self {
        self.code = Some(Cow::Borrowed(code));
        self
    }

    /// The same about a parameter.
    pub fn with_param(mut self, param: impl Into<String>) -> Self {
        self.param = Some(param.into());
        self
    }

    /// The same with word to official clients whether to try again.
    pub fn with_retry(mut self, should_retry: bool) -> Self {
        self.should_retry = Some(should_retry);
        self
    }

    /// The record that the address names is not there.
    pub fn no_such(what: &str, id: &str, param: &str) -> Self {
        Self::invalid(format!("No such {what}: '{}'", shortened(id)))
            .with_code("resource_missing")
            .with_param(param)
            .with_status(StatusCode::NOT_FOUND)
    }

    /// An address that is none of this dialect's, whatever the method.
    pub fn unrecognized(method: &str, path: &str) -> Self {
        Self::invalid(format!("Unrecognized request URL ({method}: {}).", shortened(path)))
            .with_status(StatusCode::NOT_FOUND)
    }

    /// The same error for every fault of this server.
    pub fn fault() -> Self {
        Self {
            kind: Kind::Api,
            ..Self::invalid("Something went wrong on this server. Trying again may help.")
                .with_status(StatusCode::INTERNAL_SERVER_ERROR)
        }
    }

    /// No key, or one that is not valid. The message shows its last four
    /// characters at the most.
    pub fn unauthenticated(key: Option<&str>) -> Self {
        let message = match key {
            None => "No API key was given. Send it as 'Authorization: Bearer KEY', or as the user name of HTTP Basic with an empty password.".to_owned(),
            Some(key) => format!("Invalid API Key provided: {}", masked(key)),
        };
        Self::invalid(message).with_status(StatusCode::UNAUTHORIZED)
    }

    /// `Stripe-Account` names an account that this key cannot act for. The same
    /// text for every account but the key's own, whether it exists or not.
    pub fn foreign_account() -> Self {
        Self::invalid(
            "The API key given does not have access to the account that Stripe-Account names, or there is no such account.",
        )
        .with_code("account_invalid")
        .with_status(StatusCode::FORBIDDEN)
    }

    /// A card that was declined: 402.
    pub fn declined(decline: &Decline) -> Self {
        Self {
            kind: Kind::Card,
            code: Some(Cow::Owned(decline.code.clone())),
            decline_code: decline.decline_code.clone(),
            ..Self::invalid(decline.message.clone()).with_status(StatusCode::PAYMENT_REQUIRED).with_retry(false)
        }
    }

    /// Too many requests; nothing ran.
    pub fn rate_limited(retry_after_seconds: u32) -> Self {
        Self {
            retry_after_seconds: Some(retry_after_seconds),
            ..Self::invalid("Too many requests. Wait for the time that Retry-After says.")
                .with_code("rate_limit")
                .with_status(StatusCode::TOO_MANY_REQUESTS)
                .with_retry(true)
        }
    }

    /// The body as JSON.
    pub fn body(&self) -> ErrorJson<'_> {
        ErrorJson {
            error: ErrorFields {
                code: self.code.as_deref(),
                decline_code: self.decline_code.as_deref(),
                doc_url: self.code.as_deref().map(doc_url),
                message: &self.message,
                param: self.param.as_deref(),
                request_log_url: None,
                r#type: self.kind.word(),
                objects: self.objects.as_deref(),
            },
        }
    }
}

/// [`ErrorBody`] as it is written: members without a value are left out.
#[derive(Debug, serde::Serialize)]
pub struct ErrorJson<'a> {
    error: ErrorFields<'a>,
}

#[derive(Debug, serde::Serialize)]
struct ErrorFields<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    decline_code: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    doc_url: Option<String>,
    message: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    param: Option<&'a str>,
    request_log_url: Option<&'a str>,
    r#type: &'static str,
    #[serde(flatten)]
    objects: Option<&'a Objects>,
}

/// Stripe's own page about a code, because the codes are Stripe's.
pub(crate) fn doc_url(code: &str) -> String {
    let anchor = code.replace('_', "-");
    format!("https://docs.stripe.com/error-codes/{anchor}")
}

/// A client's text as an error repeats it: at most 200 characters.
pub(crate) fn shortened(text: &str) -> String {
    const MAX_ECHO_CHARS: usize = 200;
    match text.char_indices().nth(MAX_ECHO_CHARS) {
        Some((end, _)) => format!("{}...", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}

/// A key as an error repeats it: its last four characters, and only when that is
/// a small part of it.
fn masked(key: &str) -> String {
    let chars = key.chars().count();
    if chars < 16 {
        return "*".repeat(8);
    }
    let last: String = key.chars().skip(chars - 4).collect();
    format!("{}{last}", "*".repeat(8))
}

impl From<FormError> for ApiError {
    fn from(error: FormError) -> Self {
        Self { param: error.param, ..Self::invalid(error.message) }
    }
}

impl From<ParamError> for ApiError {
    fn from(error: ParamError) -> Self {
        Self::of_parameter(error, None)
    }
}

impl ApiError {
    /// The error for a wrong parameter, with its value where it was sent.
    pub fn of_parameter(error: ParamError, sent: Option<&Tree>) -> Self {
        let param = error.param().unwrap_or_default();
        let value = sent.and_then(|sent| value_at(sent, &param));
        let known = |message: String| Self::invalid(message).with_param(&param);
        match error.problem {
            Problem::Unknown => {
                let place = unserved::instead(&param).map(|instead| format!(". {instead}")).unwrap_or_default();
                known(format!("Received unknown parameter: {param}{place}")).with_code("parameter_unknown")
            }
            Problem::Missing => known(format!("Missing required param: {param}.")).with_code("parameter_missing"),
            Problem::Empty => known(format!(
                "An empty '{param}' would unset it, which is not possible. Leave it out, or give it a value."
            ))
            .with_code("parameter_invalid_empty"),
            Problem::Boolean(text) => known(format!("Invalid boolean: {}", shortened(&text))),
            Problem::Integer(text) => {
                known(format!("Invalid integer: {}", shortened(&text))).with_code("parameter_invalid_integer")
            }
            Problem::Array => known("Invalid array".to_owned()),
            Problem::Object => known("Invalid object".to_owned()),
            Problem::Text => known("Invalid string: one value is needed".to_owned()),
            Problem::Index => known("Invalid array: the index is too large".to_owned()),
            Problem::Choice(words) => known(format!("Invalid {param}: must be one of {}", listed(&words))),
            Problem::Broken(rule) => broken(&rule, &param, value),
            Problem::Said(message) => known(message),
        }
    }
}

/// `a, b, or c`
fn listed(words: &[&str]) -> String {
    match words {
        [] => String::new(),
        [only] => (*only).to_owned(),
        [first, last] => format!("{first} or {last}"),
        [rest @ .., last] => format!("{}, or {last}", rest.join(", ")),
    }
}
