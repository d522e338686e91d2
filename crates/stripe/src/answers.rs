//! Answers: objects, lists, replays.

use std::sync::Arc;

use axum::body::Body;
use axum::response::{IntoResponse, Response};
use http::header::{CONTENT_TYPE, ETAG};
use http::{HeaderName, HeaderValue, StatusCode};
use serde::Serialize;
use serde_json::Value;

use billfold_app::{Error, Once, Precondition, Surface, Write, Written};
use billfold_domain::Refusal;
use billfold_http::answers::StoredAnswer;
use billfold_http::preconditions::{self, etag};

use crate::calls::Call;
use crate::errors::ApiError;
use crate::expand::{Kind, Loader, Plan, whole};

/// Whether an official client is to try again.
const SHOULD_RETRY: HeaderName = HeaderName::from_static("stripe-should-retry");
/// Marks an answer that was given before.
pub const REPLAYED: HeaderName = HeaderName::from_static("idempotent-replayed");

/// What an answer shows: the object, and the revision for its tag.
pub struct Shown<V> {
    /// The object.
    pub view: V,
    /// Its revision; none for an object that cannot be read again.
    pub rev: Option<i64>,
}

/// How a write is to be made: in which state, and once where the client gave a
/// key. What is kept for a replay is the whole object, before expansion.
///
/// # Errors
/// 400 for a precondition that cannot be read.
pub fn write<T, V: Serialize>(
    call: &Call,
    precondition: Precondition,
    show: impl Fn(&T) -> Shown<V> + Send + Sync + 'static,
) -> Write<T> {
    let encode = Arc::new(move |value: &T| kept(&show(value)).encode());
    let request = ("POST", call.path.as_str(), call.raw.as_ref());
    let once = |key: &String| Once::new(Surface::Stripe, key.clone(), request, encode);
    Write { precondition, check_only: false, once: call.key.as_ref().map(once) }
}

/// The same for a write whose outcome can be an error that is kept and replayed,
/// such as a card that was declined: its effect is stored all the same.
///
/// # Errors
/// 400 for a precondition that cannot be read.
pub fn write_or_decline<T, V: Serialize>(
    call: &Call,
    precondition: Precondition,
    show: impl Fn(&T) -> Result<Shown<V>, ApiError> + Send + Sync + 'static,
) -> Write<T> {
    let encode = Arc::new(move |value: &T| kept_or_declined(show(value)).encode());
    let request = ("POST", call.path.as_str(), call.raw.as_ref());
    let once = |key: &String| Once::new(Surface::Stripe, key.clone(), request, encode);
    Write { precondition, check_only: false, once: call.key.as_ref().map(once) }
}

/// The answer to such a write, expanded as the request asks.
///
/// # Errors
/// What the operation refused.
pub async fn written_or_declined<T, V: Serialize>(
    call: &Call,
    outcome: Result<Written<T>, Error>,
    show: impl Fn(&T) -> Result<Shown<V>, ApiError>,
    (kind, plan): (Kind, &Plan),
) -> Result<Response, ApiError> {
    let (answer, replayed) = match outcome {
        Err(error) => return Err(call.failed(error)),
        Ok(Written::Fresh(value)) => (kept_or_declined(show(&value)), false),
        Ok(Written::Replayed(bytes)) => (StoredAnswer::decode(&bytes).map_err(|_| ApiError::fault())?, true),
    };
    if answer.status == StatusCode::OK.as_u16() {
        return fill_answer(call, answer, replayed, (kind, plan)).await;
    }
    let mut response = answer.into_response();
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    headers.insert(SHOULD_RETRY, HeaderValue::from_static("false"));
    if replayed {
        headers.insert(REPLAYED, HeaderValue::from_static("true"));
    }
    Ok(response)
}

fn kept_or_declined<V: Serialize>(shown: Result<Shown<V>, ApiError>) -> StoredAnswer {
    match shown {
        Ok(shown) => kept(&shown),
        Err(error) => StoredAnswer {
            status: error.status.as_u16(),
            headers: Vec::new(),
            body: serde_json::to_vec(&error.body()).unwrap_or_default(),
        },
    }
}

/// The answer as it is kept.
fn kept<V: Serialize>(shown: &Shown<V>) -> StoredAnswer {
    let tag = shown.rev.map(|rev| {
        let tag = format!("\"{}\"", preconditions::tag_text(rev));
        (ETAG.as_str().to_owned(), tag)
    });
    StoredAnswer {
        status: StatusCode::OK.as_u16(),
        headers: tag.into_iter().collect(),
        body: serde_json::to_vec(&shown.view).unwrap_or_default(),
    }
}

/// The answer to a write, expanded as the request asks.
///
/// # Errors
/// What the operation refused.
pub async fn written<T, V: Serialize>(
    call: &Call,
    outcome: Result<Written<T>, Error>,
    show: impl Fn(&T) -> Shown<V>,
    (kind, plan): (Kind, &Plan),
) -> Result<Response, ApiError> {
    let (answer, replayed) = match outcome {
        Err(error) => return Err(call.failed(error)),
        Ok(Written::Fresh(value)) => (kept(&show(&value)), false),
        Ok(Written::Replayed(bytes)) => {
            let answer = StoredAnswer::decode(&bytes).map_err(|_| ApiError::fault())?;
            (answer, true)
        }
    };
    fill_answer(call, answer, replayed, (kind, plan)).await
}

/// A kept answer, expanded as the request asks.
async fn fill_answer(
    call: &Call,
    answer: StoredAnswer,
    replayed: bool,
    (kind, plan): (Kind, &Plan),
) -> Result<Response, ApiError> {
    let object: Value = serde_json::from_slice(&answer.body).map_err(|_| ApiError::fault())?;
    let mut response = StoredAnswer {
        body: serde_json::to_vec(&filled(call, kind, object, plan).await?).unwrap_or_default(),
        ..answer
    }
    .into_response();
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    if !plan.is_empty() {
        headers.remove(ETAG);
    }
    if replayed {
        headers.insert(REPLAYED, HeaderValue::from_static("true"));
    }
    Ok(response)
}

/// An object, expanded and pruned.
async fn filled(call: &Call, kind: Kind, mut object: Value, plan: &Plan) -> Result<Value, ApiError> {
    let loader = Loader { app: &call.app, caller: &call.caller, setting: &call.setting };
    let filling = loader.fill(kind, vec![&mut object], plan).await;
    filling.map_err(|error| call.failed(error))?;
    Ok(object)
}

/// The answer to a read of one object, under the request's preconditions. Its
/// revision is its tag, unless something is expanded.
///
/// # Errors
/// 400 and 412 for the preconditions.
pub async fn object(
    call: &Call,
    shown: Shown<impl Serialize>,
    (kind, plan): (Kind, &Plan),
) -> Result<Response, ApiError> {
    let object = filled(call, kind, whole(&shown.view), plan).await?;
    let mut response = json(&object);
    let Some(rev) = shown.rev.filter(|_| plan.is_empty()) else {
        return Ok(response);
    };
    let wanted = preconditions::Precondition::from_headers(&call.headers)
        .map_err(|fault| ApiError::invalid(fault.to_string()))?;
    if wanted.is_not_modified(rev) {
        response = Response::new(Body::empty());
        *response.status_mut() = StatusCode::NOT_MODIFIED;
    } else if !wanted.allows(Some(rev)) {
        return Err(call.refused(&Refusal::PreconditionFailed));
    }
    response.headers_mut().insert(ETAG, etag(rev));
    Ok(response)
}

/// A JSON answer.
pub fn json(value: &impl Serialize) -> Response {
    let mut response = Response::new(Body::from(serde_json::to_vec(value).unwrap_or_default()));
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    response
}
