//! Problem documents (RFC 9457): how this dialect says that something is not
//! to be.

use std::borrow::Cow;
use std::error::Error as _;
use std::fmt::Write as _;

use axum::body::Body;
use axum::response::Response;
use billfold_app::{Error, Fault};
use billfold_domain::ids::Noun;
use billfold_domain::{Field, Refusal};
use billfold_http::rate::Verdict;
use billfold_http::voice::{Early, RequestInfo, Voice};
use http::header::{CONTENT_TYPE, HeaderName, RETRY_AFTER, WWW_AUTHENTICATE};
use http::{HeaderValue, StatusCode};
use serde::Serialize;
use utoipa::ToSchema;

use crate::faults::{Faults, InvalidField};

/// Requests that an organization may make in a window.
pub(crate) const RATE_LIMIT: HeaderName = HeaderName::from_static("x-ratelimit-limit");
/// Requests that are left in the window.
pub(crate) const RATE_REMAINING: HeaderName = HeaderName::from_static("x-ratelimit-remaining");
/// When the window ends, in seconds since 1970.
pub(crate) const RATE_RETRY_AFTER: HeaderName = HeaderName::from_static("x-ratelimit-retry-after");
/// How long a client waits before it sends again what ran into something
/// passing, in seconds.
const SHORT_WAIT_SECONDS: u32 = 1;

/// A problem document.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ProblemDocument {
    /// The HTTP status code.
    #[schema(minimum = 400, maximum = 599)]
    status: u16,
    /// What kind of problem it is, in words.
    title: &'static str,
    /// What kind of problem it is, as an address.
    #[serde(rename = "type")]
    #[schema(rename = "type", example = "about:blank")]
    kind: &'static str,
    /// What is wrong this time.
    detail: String,
    /// The request, as in the `Request-Id` header.
    #[schema(example = "urn:request:req_0YV7K5TYV5D1P9ZNKDT39KZC3C")]
    instance: String,
}

/// A problem document that names the fields that are wrong.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct ValidationProblem {
    /// The HTTP status code.
    #[schema(minimum = 422, maximum = 422)]
    status: u16,
    /// What kind of problem it is, in words.
    title: &'static str,
    /// What kind of problem it is, as an address.
    #[serde(rename = "type")]
    #[schema(rename = "type", example = "about:blank")]
    kind: &'static str,
    /// What is wrong this time.
    detail: String,
    /// The request, as in the `Request-Id` header.
    #[schema(example = "urn:request:req_0YV7K5TYV5D1P9ZNKDT39KZC3C")]
    instance: String,
    /// Every fault of the request.
    invalid_fields: Vec<InvalidField>,
}

/// Why a request is not answered with what it asked for.
#[derive(Debug)]
pub(crate) struct Problem(Box<Parts>);

#[derive(Debug)]
struct Parts {
    status: StatusCode,
    title: &'static str,
    detail: Cow<'static, str>,
    faults: Option<Faults>,
    headers: Vec<(HeaderName, HeaderValue)>,
    fault: Option<Fault>,
}

impl Problem {
    fn new(status: StatusCode, title: &'static str, detail: impl Into<Cow<'static, str>>) -> Self {
        let detail = detail.into();
        Self(Box::new(Parts { status, title, detail, faults: None, headers: Vec::new(), fault: None }))
    }

    fn with_faults(mut self, faults: Faults) -> Self {
        self.0.faults = Some(faults);
        self
    }

    fn with(mut self, name: HeaderName, value: impl Into<HeaderValue>) -> Self {
        self.0.headers.push((name, value.into()));
        self
    }

    /// Faults of the request's fields or parameters.
    pub(crate) fn invalid(faults: Faults) -> Self {
        let detail = "Some of the data sent is not valid.";
        Self::new(StatusCode::UNPROCESSABLE_ENTITY, "Validation failed", detail).with_faults(faults)
    }

    /// A record that is not there.
    pub(crate) fn not_found(noun: Noun) -> Self {
        let detail = format!("There is no such {}.", word(noun));
        Self::new(StatusCode::NOT_FOUND, "Not Found", detail)
    }

    /// A domain that the organization has not named and no portal of it claims.
    pub(crate) fn no_domain() -> Self {
        Self::new(StatusCode::NOT_FOUND, "Not Found", "There is no such custom domain.")
    }

    /// A request that cannot be understood.
    pub(crate) fn bad_request(detail: impl Into<Cow<'static, str>>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, "Bad Request", detail)
    }

    /// A credential that is missing or not good.
    pub(crate) fn unauthenticated() -> Self {
        let detail = "The request needs a valid API key or token.";
        Self::new(StatusCode::UNAUTHORIZED, "Unauthorized", detail)
            .with(WWW_AUTHENTICATE, HeaderValue::from_static("Bearer realm=\"billfold\""))
    }

    /// A user name, password or token to sign in with that is not good; it is never
    /// said which of them.
    pub(crate) fn wrong_sign_in(error: Error, path: fn(Field) -> &'static str) -> Self {
        if !matches!(error, Error::Refused(Refusal::Unauthenticated)) {
            return Self::of(error, path, Faults::default());
        }
        let mut problem = Self::unauthenticated();
        problem.0.detail = "The user name, password or token is not right.".into();
        problem
    }

    /// A precondition that does not hold.
    pub(crate) fn precondition_failed() -> Self {
        let detail = "The resource is not in the state that the request demands.";
        Self::new(StatusCode::PRECONDITION_FAILED, "Precondition Failed", detail)
    }

    /// An organization that has used up its requests.
    pub(crate) fn rate_limited(verdict: &Verdict) -> Self {
        let detail = "The organization has sent too many requests. Nothing was executed.";
        Self::new(StatusCode::TOO_MANY_REQUESTS, "Rate Limit Exceeded", detail)
            .with(RATE_LIMIT, verdict.limit)
            .with(RATE_REMAINING, verdict.remaining)
            .with(RATE_RETRY_AFTER, verdict.reset_epoch_seconds)
            .with(RETRY_AFTER, verdict.retry_after_seconds)
    }

    /// The problem of an operation that did not succeed. `path` names the
    /// fields of the resource; `own` are the faults that were found while
    /// reading the request.
    pub(crate) fn of(error: Error, path: fn(Field) -> &'static str, own: Faults) -> Self {
        match error {
            Error::Fault(fault) => Self::fault(fault),
            Error::Refused(Refusal::Invalid(faults)) => {
                let mut all = own;
                all.add(&faults, path);
                Self::invalid(all)
            }
            // What cannot be done anyway is said first; a state in the way only
            // matters to a request that is sound.
            Error::Refused(refusal) => match Self::refusal(refusal) {
                problem if own.is_empty() || problem.is_about_access() => problem,
                _ => Self::invalid(own),
            },
        }
    }

    fn is_about_access(&self) -> bool {
        [StatusCode::NOT_FOUND, StatusCode::UNAUTHORIZED, StatusCode::FORBIDDEN].contains(&self.0.status)
    }

    fn refusal(refusal: Refusal) -> Self {
        match refusal {
            Refusal::NotFound(noun) => Self::not_found(noun),
            Refusal::Invalid(faults) => {
                let mut all = Faults::default();
                all.add(&faults, crate::portal_body::path);
                Self::invalid(all)
            }
            Refusal::DefaultPortalKept => {
                let detail = "The organization's default billing portal cannot be deleted.";
                Self::new(StatusCode::CONFLICT, "Conflict", detail)
            }
            Refusal::InUse { by } => {
                let by = word(by);
                let article = if by.starts_with(['a', 'A', 'e', 'i', 'o', 'u']) { "an" } else { "a" };
                let detail = format!("It is in use by another resource: {article} {by}.");
                Self::new(StatusCode::CONFLICT, "Conflict", detail)
            }
            Refusal::PreconditionFailed => Self::precondition_failed(),
            Refusal::PreconditionRequired => {
                let detail = "The organization has its resources replaced and deleted only with If-Match.";
                Self::new(StatusCode::PRECONDITION_REQUIRED, "Precondition Required", detail)
            }
            Refusal::Unauthenticated => Self::unauthenticated(),
            Refusal::Forbidden => {
                let detail = "The credentials do not allow this operation.";
                Self::new(StatusCode::FORBIDDEN, "Forbidden", detail)
            }
            Refusal::AddressNotAllowed => {
                let detail = "The API key cannot be used from this network address.";
                Self::new(StatusCode::FORBIDDEN, "Forbidden", detail)
            }
            Refusal::NotGranted { resource, access } => {
                let permission = format!("{}:{}", resource.word(), access.word());
                let detail = format!("The API key is restricted and lacks the permission {permission}.");
                Self::new(StatusCode::FORBIDDEN, "Forbidden", detail)
            }
            Refusal::TooManyAttempts { retry_after_seconds } => {
                let detail = "There were too many attempts to sign in. Nothing was executed.";
                Self::new(StatusCode::TOO_MANY_REQUESTS, "Rate Limit Exceeded", detail)
                    .with(RETRY_AFTER, retry_after_seconds)
            }
            Refusal::IdempotencyMismatch => {
                let detail = "The idempotency key was used before with another request.";
                let faults = Faults::one("Idempotency-Key", "was used before with another request");
                Self::new(StatusCode::UNPROCESSABLE_ENTITY, "Idempotency-Key is already used", detail)
                    .with_faults(faults)
            }
            Refusal::InProgress => {
                let detail = "A request with the same idempotency key is still running.";
                Self::new(StatusCode::CONFLICT, "A request is outstanding for this Idempotency-Key", detail)
                    .with(RETRY_AFTER, SHORT_WAIT_SECONDS)
            }
            Refusal::BadCursor => Self::bad_request("The cursor names no resource of this collection."),
            Refusal::LinkEnded => Self::new(StatusCode::GONE, "Gone", "The link has ended."),
            Refusal::StateForbids(obstacle) => Self::new(StatusCode::CONFLICT, "Conflict", obstacle.sentence()),
            Refusal::SwitchedOff => {
                let detail = "The billing portal does not allow this operation.";
                Self::new(StatusCode::FORBIDDEN, "Forbidden", detail)
            }
            Refusal::ProofTooOld => {
                let detail = "The customer signed in too long ago for this operation.";
                Self::new(StatusCode::FORBIDDEN, "Forbidden", detail)
            }
            Refusal::Declined(decline) => Self::new(StatusCode::PAYMENT_REQUIRED, "Payment declined", decline.message),
        }
    }

    fn fault(fault: Fault) -> Self {
        let mut problem = match &fault {
            Fault::Contended { .. }
            | Fault::Locked
            | Fault::TooSlow
            | Fault::Unavailable(_)
            | Fault::CommitUnknown(_) => Self::unavailable(),
            Fault::BadDocument { .. } | Fault::Panicked | Fault::Database(_) => Self::internal(),
        };
        problem.0.fault = Some(fault);
        problem
    }

    fn internal() -> Self {
        let detail = "The server could not answer the request.";
        Self::new(StatusCode::INTERNAL_SERVER_ERROR, "Internal Server Error", detail)
    }

    fn unavailable() -> Self {
        let detail = "The server cannot answer the request at the moment.";
        Self::new(StatusCode::SERVICE_UNAVAILABLE, "Service Unavailable", detail).with(RETRY_AFTER, SHORT_WAIT_SECONDS)
    }

    /// The answer to a request.
    pub(crate) fn answer(self, request: &RequestInfo) -> Response {
        let Parts { status, title, detail, faults, headers: own, fault } = *self.0;
        if let Some(fault) = &fault {
            let mut chain = fault.to_string();
            let mut source = fault.source();
            while let Some(cause) = source {
                // Writing to a string cannot fail.
                let _ = write!(chain, ": {cause}");
                source = cause.source();
            }
            tracing::error!(request_id = request.request_id(), error = chain, "an operation failed");
        }
        let (code, kind, detail) = (status.as_u16(), "about:blank", detail.into_owned());
        let instance = format!("urn:request:{}", request.request_id());
        let body = match faults {
            None => serde_json::to_vec(&ProblemDocument { status: code, title, kind, detail, instance }),
            Some(faults) => serde_json::to_vec(&ValidationProblem {
                status: code,
                title,
                kind,
                detail,
                instance,
                invalid_fields: faults.into_list(),
            }),
        };
        let mut response = Response::new(Body::from(body.unwrap_or_default()));
        *response.status_mut() = status;
        let headers = response.headers_mut();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
        headers.extend(own);
        response
    }
}

/// A kind of record in this dialect's words.
fn word(noun: Noun) -> &'static str {
    match noun {
        Noun::Organization => "organization",
        Noun::Website => "website",
        Noun::Portal => "billing portal",
        Noun::ApiKey => "API key",
        Noun::File => "file",
        Noun::Customer => "customer",
        Noun::Product => "product",
        Noun::Price => "plan",
        Noun::Session => "session",
        Noun::Subscription => "order",
        Noun::SubscriptionItem => "order item",
        Noun::Schedule => "schedule",
        Noun::Invoice => "invoice",
        Noun::InvoiceItem => "invoice item",
        Noun::CreditNote => "credit memo",
        Noun::PaymentMethod => "payment instrument",
        Noun::PaymentToken => "payment token",
        Noun::Payment => "transaction",
        Noun::Refund => "refund",
        Noun::Setup => "setup transaction",
        Noun::Coupon => "coupon",
        Noun::PromotionCode => "promotion code",
        Noun::Discount => "redemption",
        Noun::TaxId => "tax number",
        Noun::Meter => "meter",
        Noun::TestClock => "test clock",
        Noun::WebhookEndpoint => "webhook",
        Noun::Delivery => "webhook delivery",
        Noun::Event => "event",
        Noun::Credential => "credential",
        Noun::AuthenticationToken => "token",
        Noun::FeedbackOption => "feedback option",
        Noun::PaymentMethodConfiguration => "payment method configuration",
        Noun::Cancellation => "cancellation",
        Noun::Reactivation => "reactivation",
        Noun::Pause => "pause",
        Noun::Mail => "mail",
        Noun::Erasure => "erasure",
        Noun::Quote => "quote",
    }
}

impl From<Early> for Problem {
    fn from(early: Early) -> Self {
        match early {
            Early::BadRequest(reason) => Self::bad_request(reason),
            Early::NotFound => Self::new(StatusCode::NOT_FOUND, "Not Found", "There is nothing at this address."),
            Early::MethodNotAllowed => {
                let detail = "The address does not answer to this method.";
                Self::new(StatusCode::METHOD_NOT_ALLOWED, "Method Not Allowed", detail)
            }
            Early::BodyTimeout => {
                let detail = "The request body did not arrive in time.";
                Self::new(StatusCode::REQUEST_TIMEOUT, "Request Timeout", detail)
            }
            Early::BodyTooLarge => {
                let detail = "The request body is too large.";
                Self::new(StatusCode::PAYLOAD_TOO_LARGE, "Content Too Large", detail)
            }
            Early::UriTooLong => Self::new(StatusCode::URI_TOO_LONG, "URI Too Long", "The address is too long."),
            Early::UnsupportedEncoding => {
                let detail = "Compressed request bodies are not read.";
                Self::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, "Unsupported Media Type", detail)
            }
            Early::CardNumber => {
                let detail = "The address of a request and its idempotency key must not contain card numbers.";
                Self::new(StatusCode::UNPROCESSABLE_ENTITY, "Unprocessable Content", detail)
            }
            Early::UnsupportedMedia => {
                let detail = "The request body has a media type that is not read here.";
                Self::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, "Unsupported Media Type", detail)
            }
            Early::TooManyRequests(verdict) => Self::rate_limited(&verdict),
            Early::HeadersTooLarge => {
                let detail = "The request has too many headers, or too large ones.";
                let status = StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE;
                Self::new(status, "Request Header Fields Too Large", detail)
            }
            Early::Internal => Self::internal(),
            Early::Unavailable => Self::unavailable(),
        }
    }
}

/// The voice of this dialect.
#[derive(Clone, Copy, Debug, Default)]
pub struct Problems;

impl Voice for Problems {
    fn refuse(&self, early: Early, request: &RequestInfo) -> Response {
        Problem::from(early).answer(request)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn d09_what_took_too_long_is_told_to_come_again() {
        for fault in [Fault::TooSlow, Fault::Locked, Fault::Contended { tries: 9 }] {
            let Parts { status, headers, .. } = *Problem::fault(fault).0;
            assert_eq!(status, StatusCode::SERVICE_UNAVAILABLE);
            assert!(headers.iter().any(|(name, _)| *name == RETRY_AFTER));
        }
    }
}
