//! A receiver that does as it is told.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::time::Instant;
use tokio_rustls::TlsAcceptor;

/// A request as it came.
#[derive(Clone, Debug)]
pub(crate) struct Received {
    pub(crate) line: String,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
    pub(crate) at: Instant,
}

impl Received {
    pub(crate) fn header(&self, name: &str) -> &str {
        let found = self.headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name));
        found.map_or("", |(_, value)| value.as_str())
    }

    pub(crate) fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body).unwrap()
    }
}

/// What a receiver does with a request.
#[derive(Clone, Debug)]
pub(crate) enum Reply {
    /// Answers with a status and headers.
    Status(u16, &'static [(&'static str, &'static str)]),
    /// Says nothing for as long as the other side waits.
    Hang,
    /// Writes these bytes and closes.
    Raw(Vec<u8>),
    /// Writes the first bytes, then the others again and again until nobody reads.
    Endless(&'static [u8], Vec<u8>),
}

pub(crate) const OK: Reply = Reply::Status(200, &[]);

type Script = Arc<dyn Fn(usize, &Received) -> Reply + Send + Sync>;

/// A receiver; it ends with this value's runtime.
#[derive(Clone)]
pub(crate) struct Sink {
    pub(crate) address: SocketAddr,
    received: Arc<Mutex<Vec<Received>>>,
    /// Connections so far; the most that were open at one time.
    connections: watch::Sender<(usize, usize, usize)>,
    count: watch::Sender<usize>,
}

impl Sink {
    pub(crate) async fn new(script: impl Fn(usize, &Received) -> Reply + Send + Sync + 'static) -> Self {
        Self::start(None, Arc::new(script)).await
    }

    /// The same by TLS.
    pub(crate) async fn secured(acceptor: TlsAcceptor) -> Self {
        Self::start(Some(acceptor), Arc::new(|_, _| OK)).await
    }

    async fn start(tls: Option<TlsAcceptor>, script: Script) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let sink = Self {
            address: listener.local_addr().unwrap(),
            received: Arc::default(),
            connections: watch::Sender::new((0, 0, 0)),
            count: watch::Sender::new(0),
        };
        let own = sink.clone();
        tokio::spawn(async move {
            loop {
                let (stream, _) = listener.accept().await.unwrap();
                let (sink, script, tls) = (own.clone(), Arc::clone(&script), tls.clone());
                sink.connections.send_modify(|(all, open, most)| {
                    (*all, *open) = (*all + 1, *open + 1);
                    *most = (*most).max(*open);
                });
                tokio::spawn(async move {
                    match tls {
                        None => sink.serve(stream, &script).await,
                        Some(tls) => {
                            if let Ok(stream) = tls.accept(stream).await {
                                sink.serve(stream, &script).await;
                            }
                        }
                    }
                    sink.connections.send_modify(|(_, open, _)| *open -= 1);
                });
            }
        });
        sink
    }

    async fn serve(&self, mut stream: impl AsyncRead + AsyncWrite + Unpin, script: &Script) {
        let Some(request) = read(&mut stream).await else { return };
        let number = {
            let mut received = self.received.lock().unwrap();
            received.push(request.clone());
            received.len()
        };
        let reply = script(number, &request);
        self.count.send_replace(number);
        match reply {
            Reply::Status(status, headers) => {
                let mut text = format!("HTTP/1.1 {status} Whatever\r\ncontent-length: 2\r\n");
                for (name, value) in headers {
                    text.push_str(&format!("{name}: {value}\r\n"));
                }
                text.push_str("\r\nok");
                let _ = stream.write_all(text.as_bytes()).await;
            }
            Reply::Hang => {
                let mut rest = [0; 64];
                while stream.read(&mut rest).await.is_ok_and(|read| read > 0) {}
            }
            Reply::Raw(bytes) => {
                let _ = stream.write_all(&bytes).await;
            }
            Reply::Endless(head, piece) => {
                if stream.write_all(head).await.is_ok() {
                    while stream.write_all(&piece).await.is_ok() {}
                }
            }
        }
        let _ = stream.shutdown().await;
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}/hook", self.address)
    }

    pub(crate) fn received(&self) -> Vec<Received> {
        self.received.lock().unwrap().clone()
    }

    /// How many connections there were, and the most at one time.
    pub(crate) fn connections(&self) -> (usize, usize) {
        let (all, _, most) = *self.connections.borrow();
        (all, most)
    }

    /// Waits until so many requests came.
    pub(crate) async fn wait_for(&self, requests: usize) {
        let mut count = self.count.subscribe();
        count.wait_for(|count| *count >= requests).await.unwrap();
    }
}

async fn read(stream: &mut (impl AsyncRead + Unpin)) -> Option<Received> {
    let mut bytes = Vec::new();
    let mut piece = [0; 4096];
    loop {
        if let Some(end) = bytes.windows(4).position(|window| window == b"\r\n\r\n") {
            let head = String::from_utf8(bytes[..end].to_vec()).unwrap();
            let mut lines = head.split("\r\n");
            let line = lines.next().unwrap().to_owned();
            let headers: Vec<(String, String)> =
                lines.map(|l| l.split_once(": ").unwrap()).map(|(n, v)| (n.to_owned(), v.to_owned())).collect();
            let length = headers.iter().find(|(n, _)| n == "content-length").map_or(0, |(_, v)| v.parse().unwrap());
            let body = &bytes[end + 4..];
            if body.len() >= length {
                return Some(Received { line, headers, body: body[..length].to_vec(), at: Instant::now() });
            }
        }
        match stream.read(&mut piece).await {
            Ok(0) | Err(_) => return None,
            Ok(read) => bytes.extend_from_slice(&piece[..read]),
        }
    }
}
