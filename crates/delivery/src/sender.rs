//! One attempt: resolve, check, connect, send, read a little.

use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use billfold_app::webhooks::work::Task;
use billfold_domain::webhooks::{Answer, Outcome, Target, Trouble, addresses};
use bytes::Bytes;
use http::header::{CONNECTION, HOST};
use http::{HeaderName, HeaderValue, Method, Request, Response};
use http_body_util::{BodyExt as _, Full};
use hyper::body::Incoming;
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio::time::{Instant, timeout};
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::pki_types::ServerName;

use crate::bounds::Bounded;
use crate::resolver::Resolver;

/// The most time for an attempt, from the look-up to the end of the answer, in
/// milliseconds.
pub const ATTEMPT_MS: u64 = 15_000;
/// The most time for a connection to one address, in milliseconds.
const CONNECT_MS: u64 = 5_000;
/// The most addresses of a name that are dialled.
const MAX_DIALLED: usize = 4;
/// The most bytes of an answer's body that are kept.
pub const MAX_KEPT_BODY_BYTES: usize = 20_000;
/// The most bytes that are read from a connection, TLS records included.
const MAX_READ_BYTES: usize = 128 * 1024;
/// The most bytes of an answer's head.
const MAX_HEAD_BYTES: usize = 32 * 1024;
/// The most headers of an answer that are read.
const MAX_READ_HEADERS: usize = 100;
/// The most headers of an answer that are kept.
const MAX_KEPT_HEADERS: usize = 30;
/// The most characters of a header that are kept.
const MAX_KEPT_HEADER_CHARS: usize = 500;

/// How attempts are made.
pub struct SenderOptions {
    /// Who finds addresses.
    pub resolver: Arc<dyn Resolver>,
    /// Whose certificates are trusted.
    pub tls: TlsConnector,
    /// Whether private networks may be dialled.
    pub allow_private: bool,
    /// The most time for an attempt.
    pub attempt: Duration,
}

/// Makes attempts. It follows no redirect and asks no proxy: what it dials is the
/// address that was checked.
pub struct Sender {
    options: SenderOptions,
}

impl Sender {
    /// A sender.
    pub fn new(options: SenderOptions) -> Self {
        Self { options }
    }

    /// Sends a request and answers how that went.
    pub async fn send(&self, task: &Task) -> Outcome {
        let begun = Instant::now();
        let result = timeout(self.options.attempt, self.attempt(task, begun)).await.unwrap_or(Err(Trouble::Timeout));
        let took_ms = u64::try_from(begun.elapsed().as_millis()).unwrap_or(u64::MAX);
        Outcome { at: task.at, took_ms, result }
    }

    async fn attempt(&self, task: &Task, begun: Instant) -> Result<Answer, Trouble> {
        let target = Target::parse(&task.url, self.options.allow_private).map_err(|_| Trouble::Blocked)?;
        let request = request(task, &target)?;
        let stream = self.connect(&target).await?;
        let stream = Bounded::new(stream, MAX_READ_BYTES);
        let ends = begun + self.options.attempt;
        if !target.secure {
            return exchange(stream, request, ends).await;
        }
        let name = ServerName::try_from(target.host.clone()).map_err(|_| Trouble::Tls)?;
        let secured = self.options.tls.connect(name, stream).await.map_err(|error| {
            tracing::debug!(error = %error, "no connection that can be trusted");
            Trouble::Tls
        })?;
        exchange(secured, request, ends).await
    }

    /// Connects to an address that was checked. Of a name every address must be
    /// public: one that is not makes the others suspect.
    async fn connect(&self, target: &Target) -> Result<TcpStream, Trouble> {
        let found = match target.address {
            Some(address) => vec![address],
            None => self.options.resolver.resolve(&target.host).await.map_err(|_| Trouble::Dns)?,
        };
        if found.is_empty() {
            return Err(Trouble::Dns);
        }
        if !self.options.allow_private && !found.iter().all(|address| addresses::is_public(*address)) {
            return Err(Trouble::Blocked);
        }
        for address in found.into_iter().take(MAX_DIALLED) {
            if let Some(stream) = dial(address, target.port).await {
                return Ok(stream);
            }
        }
        Err(Trouble::Connect)
    }
}

async fn dial(address: IpAddr, port: u16) -> Option<TcpStream> {
    let dialling = TcpStream::connect(SocketAddr::new(address, port));
    let stream = timeout(Duration::from_millis(CONNECT_MS), dialling).await.ok()?.ok()?;
    // The request is one small write; waiting to fill a packet only delays it.
    stream.set_nodelay(true).ok()?;
    Some(stream)
}

fn request(task: &Task, target: &Target) -> Result<Request<Full<Bytes>>, Trouble> {
    let unwritten = |_| Trouble::Unwritten;
    let mut request = Request::new(Full::new(Bytes::from(task.body.clone())));
    *request.method_mut() = Method::POST;
    *request.uri_mut() = target.path.parse().map_err(|_| Trouble::Blocked)?;
    let headers = request.headers_mut();
    for (name, value) in &task.headers {
        let name = HeaderName::try_from(name.as_str()).map_err(|_| Trouble::Unwritten)?;
        headers.append(name, HeaderValue::try_from(value.as_str()).map_err(unwritten)?);
    }
    headers.insert(HOST, HeaderValue::try_from(target.authority.as_str()).map_err(|_| Trouble::Blocked)?);
    headers.insert(CONNECTION, HeaderValue::from_static("close"));
    Ok(request)
}

async fn exchange<S>(stream: S, request: Request<Full<Bytes>>, ends: Instant) -> Result<Answer, Trouble>
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let mut builder = http1::Builder::new();
    builder.max_headers(MAX_READ_HEADERS).max_buf_size(MAX_HEAD_BYTES);
    let (mut sender, connection) = builder.handshake(TokioIo::new(stream)).await.map_err(|error| trouble(&error))?;
    let mut exchanging = std::pin::pin!(async {
        let response = sender.send_request(request).await.map_err(|error| trouble(&error))?;
        Ok(read(response, ends).await)
    });
    let mut connection = std::pin::pin!(connection);
    tokio::select! {
        answer = &mut exchanging => answer,
        // The connection is over; what it brought may not be read yet.
        _ = &mut connection => exchanging.await,
    }
}

fn trouble(error: &hyper::Error) -> Trouble {
    tracing::debug!(error = %error, "an attempt failed");
    if error.is_parse() || error.is_parse_too_large() { Trouble::Unreadable } else { Trouble::Connect }
}

/// What is kept of an answer. Its status counts as soon as it is there: a body that
/// is too long, too slow or broken takes nothing from it.
async fn read(response: Response<Incoming>, ends: Instant) -> Answer {
    let (parts, mut body) = response.into_parts();
    let mut kept = Vec::new();
    while kept.len() < MAX_KEPT_BODY_BYTES {
        let left = ends.saturating_duration_since(Instant::now()).saturating_sub(MARGIN);
        let Ok(Some(Ok(frame))) = timeout(left, body.frame()).await else { break };
        if let Ok(data) = frame.into_data() {
            let room = MAX_KEPT_BODY_BYTES - kept.len();
            kept.extend_from_slice(data.get(..room.min(data.len())).unwrap_or_default());
        }
    }
    let header = |(name, value): (&HeaderName, &HeaderValue)| {
        let value: String = text(value.as_bytes()).chars().take(MAX_KEPT_HEADER_CHARS).collect();
        (name.as_str().to_owned(), value)
    };
    Answer {
        status: parts.status.as_u16(),
        headers: parts.headers.iter().take(MAX_KEPT_HEADERS).map(header).collect(),
        body: text(&kept),
    }
}

/// How long before the end of an attempt its body is no longer waited for.
const MARGIN: Duration = Duration::from_millis(100);

/// Text as every database keeps it.
fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).replace('\0', "\u{fffd}")
}
