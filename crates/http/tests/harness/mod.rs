//! A server with a few routes, and clients that speak to it in bytes.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::Request;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use billfold_http::body::{self, BODY_BYTES_MAX};
use billfold_http::frame::Frame;
use billfold_http::security::Transport;
use billfold_http::serve::{ServeLimits, serve};
use billfold_http::voice::{Early, RequestInfo, Voice};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;
use tokio::time::timeout;

/// Nothing in these tests takes that long unless it hangs.
pub(crate) const HANGS_AFTER: Duration = Duration::from_secs(20);
struct Plain;

impl Voice for Plain {
    fn refuse(&self, early: Early, _: &RequestInfo) -> Response {
        let status: u16 = match early {
            Early::BadRequest(_) => 400,
            Early::NotFound => 404,
            Early::MethodNotAllowed => 405,
            Early::BodyTimeout => 408,
            Early::BodyTooLarge => 413,
            Early::UriTooLong => 414,
            Early::CardNumber => 422,
            Early::UnsupportedEncoding | Early::UnsupportedMedia => 415,
            Early::TooManyRequests(_) => 429,
            Early::HeadersTooLarge => 431,
            Early::Internal => 500,
            Early::Unavailable => 503,
        };
        let mut response = Response::new(Body::from("refused"));
        *response.status_mut() = status.try_into().unwrap();
        response
    }
}

async fn echo(request: Request) -> Response {
    let info = request.extensions().get::<RequestInfo>().cloned().unwrap();
    match body::read(request.into_body(), BODY_BYTES_MAX).await {
        Ok(read) => format!("read {}", read.len()).into_response(),
        Err(fault) => Plain.refuse(fault.into(), &info),
    }
}

async fn fail() -> &'static str {
    panic!("a handler that panics")
}

async fn peer(request: Request) -> String {
    request.extensions().get::<RequestInfo>().and_then(RequestInfo::peer).unwrap().to_string()
}

pub(crate) fn routes() -> Router {
    Router::new()
        .route("/", get(|| async { "hello" }).post(echo))
        .route("/only-post", post(echo))
        .route("/fail", get(fail))
        .route("/peer", get(peer))
}

pub(crate) struct Server {
    pub(crate) address: SocketAddr,
    pub(crate) stop: Option<oneshot::Sender<()>>,
    pub(crate) served: JoinHandle<std::io::Result<()>>,
}

impl Server {
    pub(crate) async fn start(routes: Router, limits: ServeLimits) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (stop, stopped) = oneshot::channel();
        let ids = Arc::new(|| "req_00000000000000000000000001".to_owned());
        let router = Frame::new(Arc::new(Plain), ids, Transport::Plain).wrap(routes);
        let served = tokio::spawn(serve(listener, router, limits, async {
            let _ = stopped.await;
        }));
        Self { address, stop: Some(stop), served }
    }

    pub(crate) async fn usual() -> Self {
        Self::start(routes(), ServeLimits::default()).await
    }

    pub(crate) async fn connect(&self) -> TcpStream {
        TcpStream::connect(self.address).await.unwrap()
    }

    /// Sends the bytes and reads until the server closes.
    pub(crate) async fn exchange(&self, bytes: &[u8]) -> String {
        let mut stream = self.connect().await;
        stream.write_all(bytes).await.unwrap();
        read_to_end(&mut stream).await
    }
}

pub(crate) async fn read_to_end(stream: &mut TcpStream) -> String {
    let mut answer = Vec::new();
    timeout(HANGS_AFTER, stream.read_to_end(&mut answer)).await.expect("closed").expect("not reset");
    String::from_utf8(answer).unwrap()
}

/// Reads one answer that has a `Content-Length`.
pub(crate) async fn read_answer(stream: &mut TcpStream) -> String {
    let mut answer = Vec::new();
    loop {
        let mut piece = [0; 1024];
        let read = timeout(HANGS_AFTER, stream.read(&mut piece)).await.expect("answered").unwrap();
        assert_ne!(read, 0, "closed after {}", String::from_utf8_lossy(&answer));
        answer.extend_from_slice(&piece[..read]);
        let text = String::from_utf8(answer.clone()).unwrap();
        let Some((head, body)) = text.split_once("\r\n\r\n") else {
            continue;
        };
        let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")).expect("a length");
        if body.len() == length.parse::<usize>().unwrap() {
            return text;
        }
    }
}

pub(crate) fn statuses(answers: &str) -> Vec<&str> {
    answers.split("HTTP/1.1 ").skip(1).map(|answer| &answer[..3]).collect()
}

pub(crate) const CLOSE: &str = "connection: close";

impl Drop for Server {
    fn drop(&mut self) {
        if let Some(stop) = self.stop.take() {
            let _ = stop.send(());
        }
        self.served.abort();
    }
}
