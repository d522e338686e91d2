//! The frame around every request of a surface.
//!
//! It gives the request its id, refuses early what no handler should see, survives a handler that
//! panics, adds the headers that every answer carries, and writes one line of access log.

use std::convert::Infallible;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Instant;

use axum::Router;
use axum::body::HttpBody;
use axum::extract::Request;
use axum::response::Response;
use axum::routing::future::RouteFuture;
use http::header::{ACCEPT_LANGUAGE, ALLOW, CONNECTION, CONTENT_ENCODING, HOST};
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, Version};
use tower::Service;

use crate::card_numbers;
use crate::masking::MaskedAddress;
use crate::security::{Transport, harden};
use crate::serve::PeerAddress;
use crate::voice::{Early, RequestInfo, Voice};

/// Longest path with query, in bytes.
pub const ADDRESS_BYTES_MAX: usize = 8 * 1024;
/// Largest header block, in bytes: names, values and four bytes a header for `: ` and the line end.
pub const HEADER_BLOCK_BYTES_MAX: usize = 32 * 1024;
/// Most headers of a request.
pub const HEADERS_MAX: usize = 100;
/// What a surface answers to at all; a route's own 405 names the methods of that route.
const METHODS: &str = "GET,HEAD,POST,PUT,PATCH,DELETE,OPTIONS";
/// How much of a method is logged; those of HTTP are shorter.
const METHOD_BYTES_LOGGED: usize = 32;
const REQUEST_ID: HeaderName = HeaderName::from_static("request-id");
/// Headers that the frame adds to an answer, so that their room is made at once.
pub(crate) const ADDED_HEADERS: usize = 9;

/// Makes the id of a request: the whole of it, `req_` and 26 Crockford characters.
pub type RequestIds = Arc<dyn Fn() -> String + Send + Sync>;

/// The frame of one surface; cheap to clone.
#[derive(Clone)]
pub struct Frame(Arc<Parts>);

struct Parts {
    voice: Arc<dyn Voice>,
    request_ids: RequestIds,
    transport: Transport,
}

impl std::fmt::Debug for Frame {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Frame").field("transport", &self.0.transport).finish_non_exhaustive()
    }
}

impl Frame {
    /// A frame that words its refusals by `voice` and takes request ids from `request_ids`.
    #[must_use]
    pub fn new(voice: Arc<dyn Voice>, request_ids: RequestIds, transport: Transport) -> Self {
        Self(Arc::new(Parts { voice, request_ids, transport }))
    }

    /// Puts the frame around every route of a surface, and words its 404 and 405.
    ///
    /// Call it last: routes added later are outside the frame. The router must not have fallbacks
    /// of its own.
    pub fn wrap(&self, router: Router) -> Framed {
        let (absent, not_allowed) = (Arc::clone(&self.0), Arc::clone(&self.0));
        let router = router
            .fallback(move |request: Request| std::future::ready(absent.refuse(Early::NotFound, &request)))
            .method_not_allowed_fallback(move |request: Request| {
                std::future::ready(not_allowed.refuse(Early::MethodNotAllowed, &request))
            });
        Framed { parts: Arc::clone(&self.0), router }
    }
}

impl Parts {
    fn refuse(&self, early: Early, request: &Request) -> Response {
        match request.extensions().get::<RequestInfo>() {
            Some(info) => self.voice.refuse(early, info),
            None => self.voice.refuse(early, &self.describe(request)),
        }
    }

    fn describe<B>(&self, request: &http::Request<B>) -> RequestInfo {
        let id = HeaderValue::try_from((self.request_ids)()).unwrap_or(HeaderValue::from_static("req_invalid"));
        let peer = request.extensions().get::<PeerAddress>().copied();
        let info = RequestInfo::new(id, request.method().clone(), request.uri().clone(), peer);
        info.asking_for(request.headers().get(ACCEPT_LANGUAGE).cloned())
    }
}

/// The routes of a surface inside its frame; cheap to clone.
///
/// The frame is around the router and not around each of its routes, as a layer
/// would be: that would be one more service to copy for every request.
#[derive(Clone)]
pub struct Framed {
    parts: Arc<Parts>,
    router: Router,
}

impl std::fmt::Debug for Framed {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Framed").field("transport", &self.parts.transport).finish_non_exhaustive()
    }
}

impl<B> Service<http::Request<B>> for Framed
where
    B: HttpBody<Data = bytes::Bytes> + Send + 'static,
    B::Error: Into<axum::BoxError>,
{
    type Response = Response;
    type Error = Infallible;
    type Future = FramedAnswer;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        // A router is always ready.
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, mut request: http::Request<B>) -> FramedAnswer {
        let started = Instant::now();
        let info = self.parts.describe(&request);
        let mut answer = FramedAnswer {
            parts: Arc::clone(&self.parts),
            info,
            started,
            early: early_refusal(&request),
            running: None,
            is_last: false,
        };
        if answer.early.is_some() {
            // The body is not read, so nothing more can be asked on this connection.
            answer.is_last = !request.body().is_end_stream();
        } else {
            request.extensions_mut().insert(answer.info.clone());
            answer.running = Some(self.router.call(request));
        }
        answer
    }
}

/// The answer of a router inside a frame.
pub struct FramedAnswer {
    parts: Arc<Parts>,
    info: RequestInfo,
    started: Instant,
    early: Option<Early>,
    running: Option<RouteFuture<Infallible>>,
    /// Whether the connection ends with this answer.
    is_last: bool,
}

impl Future for FramedAnswer {
    type Output = Result<Response, Infallible>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let this = &mut *self;
        let response = match (this.early.take(), &mut this.running) {
            (Some(early), _) => this.refuse_early(early),
            (None, Some(route)) => match catch_unwind(AssertUnwindSafe(|| Pin::new(route).poll(cx))) {
                Ok(Poll::Pending) => return Poll::Pending,
                Ok(Poll::Ready(Ok(response))) => response,
                Err(_) => this.refuse_after_panic(),
            },
            // Polled again after it was ready, which no caller does.
            (None, None) => return Poll::Pending,
        };
        this.running = None;
        Poll::Ready(Ok(this.finish(response)))
    }
}

impl FramedAnswer {
    fn refuse_early(&self, early: Early) -> Response {
        let is_method = early == Early::MethodNotAllowed;
        let mut response = self.parts.voice.refuse(early, &self.info);
        if is_method {
            response.headers_mut().insert(ALLOW, HeaderValue::from_static(METHODS));
        }
        response
    }

    /// The payload of the panic may hold anything, secrets too, so it is not logged: where the
    /// panic was is for the panic hook to say.
    fn refuse_after_panic(&mut self) -> Response {
        self.is_last = true;
        tracing::error!(request_id = self.info.request_id(), "a handler panicked");
        self.parts.voice.refuse(Early::Internal, &self.info)
    }

    fn finish(&self, mut response: Response) -> Response {
        let status = response.status();
        let headers = response.headers_mut();
        headers.reserve(ADDED_HEADERS);
        headers.insert(REQUEST_ID, self.info.request_id_header().clone());
        harden(headers, self.parts.transport);
        if self.is_last || ends_connection(status) {
            headers.insert(CONNECTION, HeaderValue::from_static("close"));
        }
        self.log(status);
        response
    }

    fn log(&self, status: StatusCode) {
        let method = self.info.method().as_str();
        tracing::info!(
            target: "access",
            method = method.get(..METHOD_BYTES_LOGGED).unwrap_or(method),
            path = %MaskedAddress { path: self.info.path(), query: self.info.query() },
            status = status.as_u16(),
            duration_us = u64::try_from(self.started.elapsed().as_micros()).unwrap_or(u64::MAX),
            request_id = self.info.request_id(),
            peer = self.info.peer().map(tracing::field::display),
        );
    }
}

/// Whether what is left of the request makes the connection useless.
fn ends_connection(status: StatusCode) -> bool {
    matches!(
        status,
        StatusCode::REQUEST_TIMEOUT
            | StatusCode::PAYLOAD_TOO_LARGE
            | StatusCode::URI_TOO_LONG
            | StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE
    )
}

fn early_refusal<B>(request: &http::Request<B>) -> Option<Early> {
    if request.uri().path_and_query().is_some_and(|address| address.as_str().len() > ADDRESS_BYTES_MAX) {
        return Some(Early::UriTooLong);
    }
    let headers = request.headers();
    if headers.len() > HEADERS_MAX || block_bytes(headers) > HEADER_BLOCK_BYTES_MAX {
        return Some(Early::HeadersTooLarge);
    }
    if !is_known(request.method()) {
        return Some(Early::MethodNotAllowed);
    }
    let is_served = request.extensions().get::<PeerAddress>().is_some();
    let mut hosts = headers.get_all(HOST).iter();
    let is_hostless = hosts.next().is_none();
    if hosts.next().is_some() || is_hostless && is_served && request.version() == Version::HTTP_11 {
        // RFC 9112, 3.2.
        return Some(Early::BadRequest("Exactly one Host header is required.".into()));
    }
    if card_numbers::in_head(request.uri(), headers) {
        return Some(Early::CardNumber);
    }
    let mut encodings = headers.get_all(CONTENT_ENCODING).iter();
    if !encodings.all(|encoding| encoding.as_bytes().trim_ascii().eq_ignore_ascii_case(b"identity")) {
        return Some(Early::UnsupportedEncoding);
    }
    None
}

fn block_bytes(headers: &HeaderMap) -> usize {
    headers.iter().map(|(name, value)| name.as_str().len() + value.len() + 4).sum()
}

fn is_known(method: &Method) -> bool {
    // TRACE would echo credentials and CONNECT asks for a proxy; others are not HTTP's own.
    matches!(
        *method,
        Method::GET | Method::HEAD | Method::POST | Method::PUT | Method::PATCH | Method::DELETE | Method::OPTIONS
    )
}
