//! How errors of this dialect become answers, those of the frame too.

use axum::body::Body;
use axum::response::Response;
use http::header::{CONTENT_TYPE, RETRY_AFTER, WWW_AUTHENTICATE};
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};

use billfold_app::{Error, Fault};
use billfold_http::voice::{Early, RequestInfo, Voice};

use crate::calls::Echo;
use crate::errors::{ApiError, Kind};
use crate::refusals::{Voicing, refused};

/// Whether official clients are to try again, whatever they would do by themselves.
pub const SHOULD_RETRY: HeaderName = HeaderName::from_static("stripe-should-retry");
/// Which limit a request ran into.
const LIMITED_REASON: HeaderName = HeaderName::from_static("stripe-rate-limited-reason");
/// How long a client waits before it sends again what ran into something
/// passing, in seconds.
const SHORT_WAIT_SECONDS: u32 = 1;

/// Words refusals that are made before this dialect's own code runs.
#[derive(Clone, Copy, Debug, Default)]
pub struct StripeVoice;

impl Voice for StripeVoice {
    fn refuse(&self, refusal: Early, request: &RequestInfo) -> Response {
        answer(&early(&refusal, request))
    }

    fn echo(&self, method: &Method, asked: &HeaderMap, answer: &mut HeaderMap) {
        Echo::of(method, asked).add(answer);
    }
}

/// The error for a refusal of the frame or of reading the request.
pub fn early(early: &Early, request: &RequestInfo) -> ApiError {
    let unrecognized = || ApiError::unrecognized(request.method().as_str(), request.path());
    let invalid = |status, message: &str| ApiError::invalid(message).with_status(status);
    match early {
        Early::BadRequest(reason) => invalid(StatusCode::BAD_REQUEST, reason),
        Early::CardNumber => invalid(
            StatusCode::BAD_REQUEST,
            "The address of a request and its idempotency key must not contain card numbers.",
        ),
        Early::NotFound => unrecognized(),
        Early::MethodNotAllowed => unrecognized().with_status(StatusCode::METHOD_NOT_ALLOWED),
        Early::BodyTimeout => invalid(StatusCode::REQUEST_TIMEOUT, "The request body did not arrive in time."),
        Early::BodyTooLarge => invalid(StatusCode::PAYLOAD_TOO_LARGE, "The request body is larger than 1 MiB."),
        Early::UriTooLong => invalid(StatusCode::URI_TOO_LONG, "The address is too long."),
        Early::UnsupportedEncoding => {
            invalid(StatusCode::UNSUPPORTED_MEDIA_TYPE, "Compressed request bodies are not read here.")
        }
        Early::UnsupportedMedia => {
            invalid(StatusCode::UNSUPPORTED_MEDIA_TYPE, "Send parameters as application/x-www-form-urlencoded.")
        }
        Early::TooManyRequests(verdict) => ApiError::rate_limited(verdict.retry_after_seconds),
        Early::HeadersTooLarge => {
            invalid(StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE, "There are too many headers, or they are too large.")
        }
        Early::Internal => ApiError::fault(),
        Early::Unavailable => unavailable(),
    }
}

/// Nothing ran, and trying again soon may help.
fn unavailable() -> ApiError {
    ApiError {
        kind: Kind::Api,
        retry_after_seconds: Some(SHORT_WAIT_SECONDS),
        ..ApiError::invalid("The server is busy. Nothing was done; try again.")
            .with_status(StatusCode::SERVICE_UNAVAILABLE)
            .with_retry(true)
    }
}

/// The error of an operation. A fault goes to the log, and nothing of it to the
/// client.
pub fn failed(error: Error, voicing: &Voicing<'_>, request_id: &str) -> ApiError {
    match error {
        Error::Refused(refusal) => refused(&refusal, voicing),
        Error::Fault(fault) => {
            let passing = match &fault {
                Fault::Contended { .. } | Fault::Locked | Fault::TooSlow | Fault::Unavailable(_) => true,
                Fault::CommitUnknown(_) | Fault::BadDocument { .. } | Fault::Panicked | Fault::Database(_) => false,
            };
            tracing::error!(request_id, error = chain(&fault), "an operation failed");
            if passing { unavailable() } else { ApiError::fault() }
        }
    }
}

/// A fault with all its sources, for the log.
fn chain(fault: &Fault) -> String {
    let mut text = fault.to_string();
    let mut source = std::error::Error::source(fault);
    while let Some(error) = source {
        text.push_str(": ");
        text.push_str(&error.to_string());
        source = error.source();
    }
    text
}

/// The answer that says an error.
pub fn answer(error: &ApiError) -> Response {
    let body = serde_json::to_vec(&error.body()).unwrap_or_default();
    let mut response = Response::new(Body::from(body));
    *response.status_mut() = error.status;
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    if let Some(should_retry) = error.should_retry {
        let word = if should_retry { "true" } else { "false" };
        headers.insert(SHOULD_RETRY, HeaderValue::from_static(word));
    }
    if let Some(seconds) = error.retry_after_seconds {
        headers.insert(RETRY_AFTER, HeaderValue::from(seconds));
    }
    if error.status == StatusCode::TOO_MANY_REQUESTS {
        headers.insert(LIMITED_REASON, HeaderValue::from_static("global-rate"));
    }
    if error.status == StatusCode::UNAUTHORIZED {
        headers.insert(WWW_AUTHENTICATE, HeaderValue::from_static("Bearer realm=\"Billfold\""));
    }
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn d09_what_took_too_long_is_told_to_come_again() {
        let voicing = Voicing { id: "", sent: None, key: None };
        for fault in [Fault::TooSlow, Fault::Locked, Fault::Contended { tries: 9 }] {
            let answer = answer(&failed(Error::Fault(fault), &voicing, "req_1"));
            assert_eq!(answer.status(), StatusCode::SERVICE_UNAVAILABLE);
            assert_eq!(answer.headers()[SHOULD_RETRY], "true");
        }
    }
}
