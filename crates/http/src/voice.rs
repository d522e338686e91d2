//! How a surface words a refusal that is made before, or instead of, its own code.

use std::borrow::Cow;
use std::net::SocketAddr;
use std::sync::Arc;

use axum::body::Body;
use http::{HeaderMap, HeaderValue, Method, Uri};

use crate::rate::Verdict;
use crate::serve::PeerAddress;

/// A refusal that every surface has to be able to word.
///
/// The frame itself raises those marked so; the others are for a surface's own handlers, so that
/// one place words them all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Early {
    /// 400: the request is malformed; the reason is for the client. Raised by the frame.
    BadRequest(Cow<'static, str>),
    /// 422, or 400 in a dialect without it: the address or a header holds what looks
    /// like a card number. Raised by the frame.
    CardNumber,
    /// 404: no such address. Raised by the frame.
    NotFound,
    /// 405: not at this address; the frame adds `Allow`. Raised by the frame.
    MethodNotAllowed,
    /// 408: the body did not arrive in time; the frame closes the connection.
    BodyTimeout,
    /// 413: the body is too large; the frame closes the connection.
    BodyTooLarge,
    /// 414: the address is too long; the frame closes the connection. Raised by the frame.
    UriTooLong,
    /// 415: the body is compressed. Raised by the frame.
    UnsupportedEncoding,
    /// 415: the body has a media type that is not read here.
    UnsupportedMedia,
    /// 429: the organization has used up its requests; nothing was executed.
    TooManyRequests(Verdict),
    /// 431: too many headers, or too large ones; the frame closes the connection. Raised by the
    /// frame.
    HeadersTooLarge,
    /// 500: a fault of the server, which the client is told nothing about. Raised by the frame.
    Internal,
    /// 503: overloaded or a part is out; nothing was executed.
    Unavailable,
}

/// What words refusals for one surface.
pub trait Voice: Send + Sync {
    /// The answer to a request that is refused. The frame adds the request id, `Allow` and the
    /// security headers.
    fn refuse(&self, early: Early, request: &RequestInfo) -> http::Response<Body>;

    /// Adds to a refusal of the frame the headers that every answer of this surface has, some of
    /// which repeat those that were `asked`; none unless a surface says so. `asked` is empty where
    /// the request's headers are not known any more, or must not be repeated.
    fn echo(&self, method: &Method, asked: &HeaderMap, answer: &mut HeaderMap) {
        let _ = (method, asked, answer);
    }
}

/// What is known of a request before its handler runs; an extension of the request.
#[derive(Clone)]
pub struct RequestInfo(Arc<Facts>);

struct Facts {
    request_id: HeaderValue,
    method: Method,
    uri: Uri,
    peer: Option<PeerAddress>,
    languages: Option<HeaderValue>,
}

impl std::fmt::Debug for RequestInfo {
    /// Without the address: a path and a query may hold secrets.
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("RequestInfo")
            .field("request_id", &self.0.request_id)
            .field("method", &self.0.method)
            .finish_non_exhaustive()
    }
}

impl RequestInfo {
    /// Describes a request; the frame does so for every request it lets in.
    #[must_use]
    pub fn new(request_id: HeaderValue, method: Method, uri: Uri, peer: Option<PeerAddress>) -> Self {
        Self(Arc::new(Facts { request_id, method, uri, peer, languages: None }))
    }

    /// The same with the languages that the client asks for (`Accept-Language`), for
    /// surfaces that people read.
    #[must_use]
    pub fn asking_for(mut self, languages: Option<HeaderValue>) -> Self {
        if let (Some(facts), Some(_)) = (Arc::get_mut(&mut self.0), &languages) {
            facts.languages = languages;
        }
        self
    }

    /// The languages that the client asks for, as it said them.
    #[must_use]
    pub fn languages(&self) -> Option<&str> {
        self.0.languages.as_ref().and_then(|value| value.to_str().ok())
    }

    /// The id of the request, `req_...`, as in the `Request-Id` header and the log.
    #[must_use]
    pub fn request_id(&self) -> &str {
        self.0.request_id.to_str().unwrap_or_default()
    }

    /// The id of the request as a header value, for its answer. Whoever asks last takes it
    /// along.
    pub(crate) fn take_request_id(&mut self) -> HeaderValue {
        match Arc::get_mut(&mut self.0) {
            Some(facts) => std::mem::replace(&mut facts.request_id, HeaderValue::from_static("")),
            None => self.0.request_id.clone(),
        }
    }

    /// The method.
    #[must_use]
    pub fn method(&self) -> &Method {
        &self.0.method
    }

    /// The path, without the query: a query may hold secrets.
    #[must_use]
    pub fn path(&self) -> &str {
        self.0.uri.path()
    }

    /// The query as sent, only for the access log, which masks it.
    pub(crate) fn query(&self) -> Option<&str> {
        self.0.uri.query()
    }

    /// The other end of the connection; `None` when the request did not come over one.
    #[must_use]
    pub fn peer(&self) -> Option<SocketAddr> {
        self.0.peer.map(|peer| peer.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn r07_debug_output_hides_the_address() {
        let uri = Uri::from_static("/p/session/canary?key=canary");
        let info = RequestInfo::new(HeaderValue::from_static("req_1"), Method::GET, uri, None);
        let shown = format!("{info:?}");
        assert!(shown.contains("req_1") && !shown.contains("canary"), "{shown}");
    }
}
