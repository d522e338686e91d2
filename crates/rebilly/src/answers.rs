//! Answers: resources, collections, replays.

use axum::body::Body;
use axum::response::{IntoResponse, Response};
use billfold_app::writes::Encode;
use billfold_app::{Error, Once, Precondition, Surface, Write, Written};
use billfold_domain::Field;
use billfold_http::answers::StoredAnswer;
use billfold_http::voice::Early;
use billfold_http::{idempotency, preconditions};
use bytes::Bytes;
use http::header::{CONTENT_TYPE, ETAG};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use serde::Serialize;
use serde_json::Value;
use std::sync::Arc;

use crate::calls::Call;
use crate::collections::View;
use crate::faults::Faults;
use crate::problems::Problem;

/// Headers of an answer, those of the frame among them.
const HEADERS_EXPECTED: usize = 12;

/// How many resources there are in all.
pub(crate) const PAGINATION_TOTAL: HeaderName = HeaderName::from_static("pagination-total");
/// The most resources of a page.
pub(crate) const PAGINATION_LIMIT: HeaderName = HeaderName::from_static("pagination-limit");
/// How many resources were passed over.
pub(crate) const PAGINATION_OFFSET: HeaderName = HeaderName::from_static("pagination-offset");
/// Marks an answer that was given before.
pub(crate) const REPLAYED: HeaderName = HeaderName::from_static("idempotent-replayed");

/// The answer to a write: the resource at its revision, with its address when
/// it was made.
pub(crate) fn written(location: Option<String>, rev: i64, resource: &impl Serialize) -> StoredAnswer {
    let mut headers = vec![
        (CONTENT_TYPE.as_str().to_owned(), "application/json".to_owned()),
        (ETAG.as_str().to_owned(), format!("\"{}\"", preconditions::tag_text(rev))),
    ];
    let status = if location.is_some() { StatusCode::CREATED } else { StatusCode::OK };
    headers.extend(location.map(|address| ("location".to_owned(), address)));
    let body = serde_json::to_vec(resource).unwrap_or_default();
    StoredAnswer { status: status.as_u16(), headers, body }
}

/// How a create is to be made: once, where the client gave a key. `content` is
/// what makes two requests the same.
///
/// # Errors
/// 400 for a key that cannot be taken.
pub(crate) fn creation<T>(
    call: &Call,
    (collection, content): (&str, &[u8]),
    faults: &Faults,
    encode: Encode<T>,
) -> Result<Write<T>, Problem> {
    let key = idempotency::key(&call.headers).map_err(|fault| Problem::from(Early::from(fault)))?;
    let request = ("POST", collection, content);
    Ok(Write {
        precondition: Precondition::None,
        check_only: !faults.is_empty(),
        once: key.map(|key| Once::new(Surface::Rebilly, key, request, encode)),
    })
}

/// How a change of the resource in the address is to be made.
///
/// # Errors
/// 400 for a precondition that cannot be read.
pub(crate) fn change<T>(call: &Call, faults: &Faults) -> Result<Write<T>, Problem> {
    let check_only = !faults.is_empty();
    Ok(Write { precondition: call.precondition()?, check_only, once: None })
}

/// Writes an answer as it is stored for a replay.
pub(crate) fn stored<T>(answer: impl Fn(&T) -> StoredAnswer + Send + Sync + 'static) -> Encode<T> {
    Arc::new(move |value| answer(value).encode())
}

/// The answer to a write, with every fault of it if there is any.
///
/// # Errors
/// The problem.
pub(crate) fn outcome<T>(
    outcome: Result<Written<T>, Error>,
    path: fn(Field) -> &'static str,
    faults: Faults,
    answer: impl Fn(&T) -> StoredAnswer,
) -> Result<Response, Problem> {
    match outcome {
        Err(error) => Err(Problem::of(error, path, faults)),
        Ok(_) if !faults.is_empty() => Err(Problem::invalid(faults)),
        Ok(Written::Fresh(value)) => Ok(answer(&value).into_response()),
        Ok(Written::Replayed(bytes)) => {
            let answer = StoredAnswer::decode(&bytes);
            let mut response = answer.map_err(|_| Problem::from(Early::Internal))?.into_response();
            response.headers_mut().insert(REPLAYED, HeaderValue::from_static("true"));
            Ok(response)
        }
    }
}

/// The answer to a read of one resource. Its revision is its tag, unless only
/// a part of it, or more than it, is shown.
///
/// # Errors
/// 400 and 412 for the request's preconditions.
pub(crate) fn resource(call: &Call, rev: i64, resource: &impl Serialize, view: &View) -> Result<Response, Problem> {
    if !view.is_whole() {
        let resource = serde_json::to_value(resource).unwrap_or_default();
        return Ok(json(StatusCode::OK, &view.apply(resource)));
    }
    conditional(&call.headers, &preconditions::tag_text(rev), json(StatusCode::OK, resource))
}

/// A resource as it is shown, ready to be sent again.
pub(crate) struct Shown {
    tag: String,
    quoted_tag: HeaderValue,
    body: Bytes,
}

impl Shown {
    /// Shows a resource at its revision.
    pub(crate) fn new(rev: i64, resource: &impl Serialize) -> Self {
        let body = serde_json::to_vec(resource).unwrap_or_default().into();
        Self { tag: preconditions::tag_text(rev), quoted_tag: preconditions::etag(rev), body }
    }

    /// The answer to a read under the request's preconditions.
    ///
    /// # Errors
    /// As [`conditional`].
    pub(crate) fn answer(&self, headers: &HeaderMap) -> Result<Response, Problem> {
        let response = json_bytes(StatusCode::OK, self.body.clone());
        tagged(headers, &self.tag, self.quoted_tag.clone(), response)
    }
}

/// An answer with this tag under the request's preconditions.
///
/// # Errors
/// 400 for what cannot be read, 412 for what does not hold.
pub(crate) fn conditional(headers: &HeaderMap, tag: &str, response: Response) -> Result<Response, Problem> {
    let quoted = HeaderValue::try_from(format!("\"{tag}\"")).map_err(|_| Problem::from(Early::Internal))?;
    tagged(headers, tag, quoted, response)
}

fn tagged(headers: &HeaderMap, tag: &str, quoted: HeaderValue, mut response: Response) -> Result<Response, Problem> {
    let wanted = preconditions::Precondition::from_headers(headers);
    let unmodified = match wanted.map_err(|fault| Problem::from(Early::from(fault)))? {
        preconditions::Precondition::None | preconditions::Precondition::MatchAny => false,
        preconditions::Precondition::NoneMatchAny => true,
        preconditions::Precondition::NoneMatch(tags) => tags.iter().any(|known| known == tag),
        preconditions::Precondition::Match(tags) if tags.iter().any(|known| known == tag) => false,
        preconditions::Precondition::Match(_) => return Err(Problem::precondition_failed()),
    };
    if unmodified {
        let headers = std::mem::take(response.headers_mut());
        response = Response::new(Body::empty());
        *response.status_mut() = StatusCode::NOT_MODIFIED;
        *response.headers_mut() = headers;
        response.headers_mut().remove(CONTENT_TYPE);
    }
    response.headers_mut().insert(ETAG, quoted);
    Ok(response)
}

/// A page of a collection.
pub(crate) fn page(items: &[Value], total: u64, limit: u32, offset: u32) -> Response {
    let mut response = json(StatusCode::OK, &items);
    let headers = response.headers_mut();
    headers.insert(PAGINATION_TOTAL, HeaderValue::from(total));
    headers.insert(PAGINATION_LIMIT, HeaderValue::from(limit));
    headers.insert(PAGINATION_OFFSET, HeaderValue::from(offset));
    response
}

/// A JSON answer.
pub(crate) fn json(status: StatusCode, value: &impl Serialize) -> Response {
    json_bytes(status, serde_json::to_vec(value).unwrap_or_default().into())
}

/// An answer whose body is JSON already.
fn json_bytes(status: StatusCode, body: Bytes) -> Response {
    let mut response = Response::new(Body::from(body));
    *response.status_mut() = status;
    // Room for the frame's headers too.
    *response.headers_mut() = HeaderMap::with_capacity(HEADERS_EXPECTED);
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    response
}

/// The answer to a deletion.
pub(crate) fn deleted() -> Response {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::NO_CONTENT;
    response
}
