//! Serving: accepts connections and runs HTTP/1.1 on each of them within limits.
//!
//! hyper's `http1` builder is used directly: it is the one whose header deadline also closes
//! connections that send nothing at all.

use std::convert::Infallible;
use std::future::{Future, poll_fn};
use std::net::SocketAddr;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use axum::body::Body;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper_util::rt::TokioIo;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt, ReadBuf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, watch};
use tokio::time::{Sleep, sleep, timeout};

use crate::alarm::ConnectionTimer;
use crate::frame::{Framed, FramedAnswer};
use crate::framing::Framing;
use crate::proxies::TrustedProxies;

/// Connections served at the same time; one more is closed as soon as it is accepted.
pub const CONNECTIONS_MAX: usize = 10_000;
/// Time for a request head to arrive in full, which is also how long a connection may be silent.
pub const HEADER_READ_SECONDS: u64 = 10;
/// Time in which a client has to take some more of an answer.
pub const WRITE_STALL_SECONDS: u64 = 30;
/// Time that requests in flight are given when the server stops.
pub const STOP_GRACE_SECONDS: u64 = 30;
/// How much of a refused request is read and dropped, so that the client gets to see the answer.
pub const LINGER_BYTES: u64 = 64 * 1024;
/// How long a refused request is read and dropped.
pub const LINGER_SECONDS: u64 = 2;
/// Room for a request line of 8 KiB and a header block of 32 KiB, both judged by the frame, and a
/// little more so that the frame gets to see the first byte too many.
pub const HEAD_BUFFER_BYTES: usize = 42 * 1024;

/// The largest answer that is copied into one piece to be sent.
const JOINED_BYTES_MAX: usize = 2 * 1024;
const LINGER_PIECE_BYTES: usize = 8 * 1024;
const ACCEPT_PAUSE_MIN: Duration = Duration::from_millis(5);
const ACCEPT_PAUSE_MAX: Duration = Duration::from_secs(1);
/// What follows a refused byte, so that hyper finds a head that is complete and malformed.
const REFUSED_TAIL: &[u8] = b"\r\n\r\n";

/// Limits of a listener; the default is what the constants of this module say.
#[derive(Clone, Debug)]
pub struct ServeLimits {
    /// Connections served at the same time.
    pub connections: usize,
    /// Time for a request head to arrive in full; also closes silent and idle connections.
    pub header_read: Duration,
    /// Time in which a client has to take some more of an answer.
    pub write_stall: Duration,
    /// Time that requests in flight are given when the server stops.
    pub stop_grace: Duration,
    /// Proxies whose word is taken for whom they ask.
    pub proxies: TrustedProxies,
}

impl Default for ServeLimits {
    fn default() -> Self {
        Self {
            connections: CONNECTIONS_MAX,
            header_read: Duration::from_secs(HEADER_READ_SECONDS),
            write_stall: Duration::from_secs(WRITE_STALL_SECONDS),
            stop_grace: Duration::from_secs(STOP_GRACE_SECONDS),
            proxies: TrustedProxies::default(),
        }
    }
}

/// The address that asks: of the other end of the connection, or whom a trusted proxy at that end
/// names. What is served says it in its [`RequestInfo`](crate::voice::RequestInfo); a request that
/// comes over no connection may bring it as an extension.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PeerAddress(pub SocketAddr);

/// How far a stop has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Phase {
    Running,
    Finishing,
    Dropping,
}

/// Who answers at which address.
pub trait Surfaces: Send + Sync + 'static {
    /// The surface for a path.
    fn of(&self, path: &str) -> &Framed;
}

impl Surfaces for Framed {
    fn of(&self, _: &str) -> &Framed {
        self
    }
}

/// Serves the surfaces until `shutdown` completes, then lets requests in flight finish.
///
/// After `shutdown` nothing more is accepted; idle connections are closed at once, the others
/// after their answer or when `limits.stop_grace` is over.
///
/// # Errors
/// The listener's address cannot be read: the listener is not usable. Failures to accept a single
/// connection are logged and waited out.
pub async fn serve(
    listener: TcpListener,
    surfaces: impl Surfaces,
    limits: ServeLimits,
    shutdown: impl Future<Output = ()> + Send,
) -> std::io::Result<()> {
    let address = listener.local_addr()?;
    let surfaces: Arc<dyn Surfaces> = Arc::new(surfaces);
    tracing::debug!(%address, "listening");
    let slots = u32::try_from(limits.connections.min(Semaphore::MAX_PERMITS)).unwrap_or(u32::MAX);
    let permits = Arc::new(Semaphore::new(usize::try_from(slots).unwrap_or(Semaphore::MAX_PERMITS)));
    let (phase, phase_seen) = watch::channel(Phase::Running);
    let mut builder = connection_builder(&limits);
    let mut shutdown = pin!(shutdown);
    loop {
        let (stream, peer) = tokio::select! {
            accepted = accept(&listener) => accepted,
            () = &mut shutdown => break,
        };
        let Ok(permit) = Arc::clone(&permits).try_acquire_owned() else {
            tracing::debug!(%peer, "connection limit reached");
            continue;
        };
        // Answers are written whole; waiting for more to send would only delay them.
        let _ = stream.set_nodelay(true);
        let service = ConnectionService { surfaces: Arc::clone(&surfaces), peer, proxies: limits.proxies.clone() };
        let io = TokioIo::new(GuardedStream::new(stream, limits.write_stall));
        let connection = builder.timer(ConnectionTimer::default()).serve_connection(io, service);
        tokio::spawn(run(connection, phase_seen.clone(), permit));
    }
    drop(listener);
    phase.send_replace(Phase::Finishing);
    if timeout(limits.stop_grace, permits.acquire_many(slots)).await.is_err() {
        tracing::warn!("requests in flight were cut off by the stop");
        phase.send_replace(Phase::Dropping);
    }
    Ok(())
}

/// The next connection. What fails with a single connection is passed over; what fails with all of
/// them, such as too many open files, is waited out.
async fn accept(listener: &TcpListener) -> (TcpStream, SocketAddr) {
    let mut pause = ACCEPT_PAUSE_MIN;
    loop {
        match listener.accept().await {
            Ok(accepted) => return accepted,
            Err(error) if is_of_one_connection(&error) => {}
            Err(error) => {
                tracing::warn!(%error, "cannot accept connections");
                sleep(pause).await;
                pause = (pause * 2).min(ACCEPT_PAUSE_MAX);
            }
        }
    }
}

fn connection_builder(limits: &ServeLimits) -> http1::Builder {
    let mut builder = http1::Builder::new();
    // The number of headers stays at hyper's own limit of 100: setting it, even to the same
    // number, makes hyper allocate for every request.
    builder.header_read_timeout(limits.header_read).max_buf_size(HEAD_BUFFER_BYTES).half_close(false).keep_alive(true);
    builder
}

fn is_of_one_connection(error: &std::io::Error) -> bool {
    use std::io::ErrorKind::{ConnectionAborted, ConnectionRefused, ConnectionReset, Interrupted};
    matches!(error.kind(), ConnectionAborted | ConnectionRefused | ConnectionReset | Interrupted)
}

type Connection = http1::Connection<TokioIo<GuardedStream>, ConnectionService>;

async fn run(mut connection: Connection, mut phase: watch::Receiver<Phase>, _permit: OwnedSemaphorePermit) {
    let result = match until_stopped(&mut connection, &mut phase).await {
        Some(result) => result,
        None => {
            Pin::new(&mut connection).graceful_shutdown();
            tokio::select! {
                biased;
                result = &mut connection => result,
                _ = phase.wait_for(|phase| *phase == Phase::Dropping) => return,
            }
        }
    };
    match result {
        Err(error) if error.is_timeout() => tracing::debug!("no request head in time"),
        Err(error) if !error.is_parse() => tracing::debug!(%error, "connection ended"),
        _ => connection.into_parts().io.into_inner().linger().await,
    }
}

/// How the connection ended; none where the server stops before.
///
/// What tells of a stop is asked once, so that it knows whom to wake, and again only when it has
/// something to tell: asking takes a lock that all connections share, and this is polled for every
/// request.
async fn until_stopped(connection: &mut Connection, phase: &mut watch::Receiver<Phase>) -> Option<hyper::Result<()>> {
    let told = phase.clone();
    let mut stopped = pin!(phase.wait_for(|phase| *phase != Phase::Running));
    let mut was_asked = false;
    poll_fn(|cx| {
        if let Poll::Ready(ended) = Pin::new(&mut *connection).poll(cx) {
            return Poll::Ready(Some(ended));
        }
        if std::mem::replace(&mut was_asked, true) && matches!(told.has_changed(), Ok(false)) {
            return Poll::Pending;
        }
        stopped.as_mut().poll(cx).map(|_| None)
    })
    .await
}

/// Hands the requests of one connection to their surface.
struct ConnectionService {
    surfaces: Arc<dyn Surfaces>,
    peer: SocketAddr,
    proxies: TrustedProxies,
}

impl hyper::service::Service<http::Request<Incoming>> for ConnectionService {
    type Response = http::Response<Body>;
    type Error = Infallible;
    type Future = FramedAnswer;

    fn call(&self, request: http::Request<Incoming>) -> Self::Future {
        let client = PeerAddress(self.proxies.client(self.peer, request.headers()));
        self.surfaces.of(request.uri().path()).answer(request, Some(client))
    }
}

/// A TCP stream that refuses doubtful requests and clients that do not read.
struct GuardedStream {
    stream: TcpStream,
    framing: Framing,
    refused_tail: Option<&'static [u8]>,
    is_read_to_end: bool,
    write_stall: Duration,
    write_deadline: Option<Pin<Box<Sleep>>>,
}

impl GuardedStream {
    fn new(stream: TcpStream, write_stall: Duration) -> Self {
        Self {
            stream,
            framing: Framing::new(),
            refused_tail: None,
            is_read_to_end: false,
            write_stall,
            write_deadline: None,
        }
    }

    /// Ends the answer and drops what the client is still sending, within limits: closing a
    /// socket with unread bytes resets it, and the client may then never see the answer.
    async fn linger(mut self) {
        if self.is_read_to_end || !self.framing.is_inside_request() {
            return;
        }
        if self.stream.shutdown().await.is_err() {
            return;
        }
        let drop_rest = async {
            let mut rest = self.stream.take(LINGER_BYTES);
            let mut dropped = vec![0; LINGER_PIECE_BYTES];
            while matches!(rest.read(&mut dropped).await, Ok(1..)) {}
        };
        let _ = timeout(Duration::from_secs(LINGER_SECONDS), drop_rest).await;
    }

    /// Keeps the deadline of a write: a write that waits is given up when the client takes nothing
    /// for too long.
    fn within_deadline<T>(
        &mut self,
        cx: &mut Context<'_>,
        written: Poll<std::io::Result<T>>,
    ) -> Poll<std::io::Result<T>> {
        if written.is_ready() {
            self.write_deadline = None;
            return written;
        }
        let stall = self.write_stall;
        let deadline = self.write_deadline.get_or_insert_with(|| Box::pin(sleep(stall)));
        ready!(deadline.as_mut().poll(cx));
        Poll::Ready(Err(std::io::ErrorKind::TimedOut.into()))
    }
}

/// The slices one after the other, where there is room for them.
fn joined<'w>(slices: &[std::io::IoSlice<'_>], whole: &'w mut [u8]) -> Option<&'w [u8]> {
    let mut length = 0;
    for slice in slices {
        let end = length + slice.len();
        whole.get_mut(length..end)?.copy_from_slice(slice);
        length = end;
    }
    whole.get(..length)
}

impl AsyncRead for GuardedStream {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<std::io::Result<()>> {
        let this = &mut *self;
        if let Some(tail) = this.refused_tail {
            let (now, later) = tail.split_at(tail.len().min(buffer.remaining()));
            buffer.put_slice(now);
            this.refused_tail = Some(later);
            return Poll::Ready(Ok(()));
        }
        let before = buffer.filled().len();
        ready!(Pin::new(&mut this.stream).poll_read(cx, buffer))?;
        let fresh = &mut buffer.filled_mut()[before..];
        this.is_read_to_end = fresh.is_empty();
        if let Some(at) = this.framing.follow(fresh) {
            // No part of a head or a chunk line may hold a NUL, so hyper answers 400 and closes.
            fresh[at] = 0;
            this.refused_tail = Some(REFUSED_TAIL);
        }
        Poll::Ready(Ok(()))
    }
}

impl AsyncWrite for GuardedStream {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<std::io::Result<usize>> {
        let written = Pin::new(&mut self.stream).poll_write(cx, bytes);
        self.within_deadline(cx, written)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        slices: &[std::io::IoSlice<'_>],
    ) -> Poll<std::io::Result<usize>> {
        let mut whole = [0; JOINED_BYTES_MAX];
        let written = match joined(slices, &mut whole) {
            // One piece is sent faster than two: a small answer is its head and its body.
            Some(whole) => Pin::new(&mut self.stream).poll_write(cx, whole),
            None => Pin::new(&mut self.stream).poll_write_vectored(cx, slices),
        };
        self.within_deadline(cx, written)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}
