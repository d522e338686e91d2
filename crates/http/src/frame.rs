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
use axum::body::{Body, HttpBody};
use axum::extract::Request;
use axum::response::Response;
use axum::routing::future::RouteFuture;
use http::header::{ACCEPT_LANGUAGE, ALLOW, CONNECTION, CONTENT_ENCODING, HOST};
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, Uri, Version};
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
/// What a surface answers to at all, for a 405 at an address without methods of its own.
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
            Some(info) => self.refuse_as(early, info, request),
            None => self.refuse_as(early, &self.describe(request, None), request),
        }
    }

    /// The refusal, with what the surface repeats of the request's headers.
    #[cold]
    fn refuse_as<B>(&self, early: Early, info: &RequestInfo, request: &http::Request<B>) -> Response {
        let mut response = self.voice.refuse(early, info);
        // What looks like a card's number is not repeated, whatever else is refused first.
        if card_numbers::in_address(request.uri()) || card_numbers::in_headers(request.headers()) {
            self.voice.echo(info.method(), &HeaderMap::new(), response.headers_mut());
        } else {
            self.voice.echo(info.method(), request.headers(), response.headers_mut());
        }
        response
    }

    fn describe<B>(&self, request: &http::Request<B>, peer: Option<PeerAddress>) -> RequestInfo {
        let id = HeaderValue::try_from((self.request_ids)()).unwrap_or(HeaderValue::from_static("req_invalid"));
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

impl Framed {
    /// Answers a request, which came from this address; from none where it came over no
    /// connection.
    pub(crate) fn answer<B>(&self, mut request: http::Request<B>, peer: Option<PeerAddress>) -> FramedAnswer
    where
        B: HttpBody<Data = bytes::Bytes> + Send + 'static,
        B::Error: Into<axum::BoxError>,
    {
        // Only the access log tells how long it took.
        let started = tracing::enabled!(target: "access", tracing::Level::INFO).then(Instant::now);
        let info = self.parts.describe(&request, peer);
        let mut answer = FramedAnswer {
            parts: Arc::clone(&self.parts),
            info,
            started,
            refused: None,
            running: None,
            is_last: false,
        };
        if let Some(early) = early_refusal(&request, peer.is_some()) {
            // The body is not read, so nothing more can be asked on this connection.
            answer.is_last = !request.body().is_end_stream();
            if early == Early::MethodNotAllowed {
                answer.running = Some(self.router.clone().call(question(&answer.info, request.uri())));
            }
            answer.refused = Some(Box::new(self.parts.refuse_as(early, &answer.info, &request)));
        } else {
            request.extensions_mut().insert(answer.info.clone());
            answer.running = Some(self.router.clone().call(request));
        }
        answer
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

    /// A request that comes over no connection may bring a [`PeerAddress`] as an extension.
    fn call(&mut self, request: http::Request<B>) -> FramedAnswer {
        let peer = request.extensions().get::<PeerAddress>().copied();
        self.answer(request, peer)
    }
}

/// Asks an address which methods it has (RFC 9110, 15.5.6), by one that no route has. It
/// brings nothing that a handler of every method could act on.
#[cold]
fn question(info: &RequestInfo, address: &Uri) -> Request {
    let mut question = Request::new(Body::empty());
    *question.method_mut() = Method::TRACE;
    *question.uri_mut() = address.clone();
    question.extensions_mut().insert(info.clone());
    question
}

/// The answer of a router inside a frame.
pub struct FramedAnswer {
    parts: Arc<Parts>,
    info: RequestInfo,
    started: Option<Instant>,
    /// The answer to what was refused early. Where there is a route's too, that one says
    /// which methods the address has.
    refused: Option<Box<Response>>,
    running: Option<RouteFuture<Infallible>>,
    /// Whether the connection ends with this answer.
    is_last: bool,
}

impl Future for FramedAnswer {
    type Output = Result<Response, Infallible>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let this = &mut *self;
        let response = match &mut this.running {
            Some(route) => match catch_unwind(AssertUnwindSafe(|| Pin::new(route).poll(cx))) {
                Ok(Poll::Pending) => return Poll::Pending,
                Ok(Poll::Ready(Ok(response))) => match this.refused.take() {
                    None => response,
                    Some(refused) => allowing(*refused, &response),
                },
                Err(_) => this.refuse_after_panic(),
            },
            None => match this.refused.take() {
                Some(refused) => *refused,
                // Polled again after it was ready, which no caller does.
                None => return Poll::Pending,
            },
        };
        this.running = None;
        Poll::Ready(Ok(this.finish(response)))
    }
}

impl FramedAnswer {
    /// The payload of the panic may hold anything, secrets too, so it is not logged: where the
    /// panic was is for the panic hook to say.
    fn refuse_after_panic(&mut self) -> Response {
        self.is_last = true;
        tracing::error!(request_id = self.info.request_id(), "a handler panicked");
        let mut response = self.parts.voice.refuse(Early::Internal, &self.info);
        // The headers went with the request.
        self.parts.voice.echo(self.info.method(), &HeaderMap::new(), response.headers_mut());
        response
    }

    fn finish(&mut self, mut response: Response) -> Response {
        let status = response.status();
        self.log(status);
        let headers = response.headers_mut();
        headers.reserve(ADDED_HEADERS);
        headers.insert(REQUEST_ID, self.info.take_request_id());
        harden(headers, self.parts.transport);
        if self.is_last || ends_connection(status) {
            headers.insert(CONNECTION, HeaderValue::from_static("close"));
        }
        response
    }

    fn log(&self, status: StatusCode) {
        let method = self.info.method().as_str();
        tracing::info!(
            target: "access",
            method = method.get(..METHOD_BYTES_LOGGED).unwrap_or(method),
            path = %MaskedAddress { path: self.info.path(), query: self.info.query() },
            status = status.as_u16(),
            duration_us = self.started.and_then(|started| u64::try_from(started.elapsed().as_micros()).ok()),
            request_id = self.info.request_id(),
            peer = self.info.peer().map(tracing::field::display),
        );
    }
}

/// The refusal of a method, with those that the address was found to have.
#[cold]
fn allowing(mut refused: Response, found: &Response) -> Response {
    let methods = found.headers().get(ALLOW).cloned();
    refused.headers_mut().insert(ALLOW, methods.unwrap_or(HeaderValue::from_static(METHODS)));
    refused
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

fn early_refusal<B>(request: &http::Request<B>, is_served: bool) -> Option<Early> {
    if request.uri().path_and_query().is_some_and(|address| address.as_str().len() > ADDRESS_BYTES_MAX) {
        return Some(Early::UriTooLong);
    }
    if request.headers().len() > HEADERS_MAX {
        return Some(Early::HeadersTooLarge);
    }
    let seen = HeadersSeen::of(request.headers());
    if seen.block_bytes > HEADER_BLOCK_BYTES_MAX {
        return Some(Early::HeadersTooLarge);
    }
    if !is_known(request.method()) {
        return Some(Early::MethodNotAllowed);
    }
    let needs_host = is_served && request.version() == Version::HTTP_11;
    if seen.hosts > 1 || seen.hosts == 0 && needs_host {
        // RFC 9112, 3.2.
        return Some(Early::BadRequest("Exactly one Host header is required.".into()));
    }
    if seen.is_any_kept && card_numbers::in_headers(request.headers()) || card_numbers::in_address(request.uri()) {
        return Some(Early::CardNumber);
    }
    seen.is_encoded.then_some(Early::UnsupportedEncoding)
}

/// What is to be known of the headers of every request, seen in one pass.
#[derive(Default)]
struct HeadersSeen {
    block_bytes: usize,
    hosts: usize,
    is_any_kept: bool,
    is_encoded: bool,
}

impl HeadersSeen {
    fn of(headers: &HeaderMap) -> Self {
        let mut seen = Self::default();
        for (name, value) in headers {
            seen.block_bytes += name.as_str().len() + value.len() + 4;
            seen.hosts += usize::from(name == HOST);
            seen.is_any_kept |= card_numbers::is_kept(name);
            seen.is_encoded |=
                name == CONTENT_ENCODING && !value.as_bytes().trim_ascii().eq_ignore_ascii_case(b"identity");
        }
        seen
    }
}

fn is_known(method: &Method) -> bool {
    // TRACE would echo credentials and CONNECT asks for a proxy; others are not HTTP's own.
    matches!(
        *method,
        Method::GET | Method::HEAD | Method::POST | Method::PUT | Method::PATCH | Method::DELETE | Method::OPTIONS
    )
}
