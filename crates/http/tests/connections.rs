//! How connections begin and end, against a real listener.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking, in what it shares with others too"
)]

mod harness;

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::routing::get;
use billfold_http::serve::ServeLimits;
use harness::{CLOSE, HANGS_AFTER, Server, read_answer, read_to_end, routes, statuses};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::sync::Notify;
use tokio::time::timeout;

/// A deadline that is short enough to be awaited in a test.
const SHORT: Duration = Duration::from_millis(150);

#[tokio::test]
async fn o06_silent_half_sent_and_idle_connections_are_closed() {
    let limits = ServeLimits { header_read: SHORT, ..ServeLimits::default() };
    let server = Server::start(routes(), limits).await;
    assert_eq!(server.exchange(b"").await, "");
    assert_eq!(server.exchange(b"GET / HTTP/1.1\r\nHost: a\r\n").await, "");
    let mut idle = server.connect().await;
    idle.write_all(b"GET / HTTP/1.1\r\nHost: a\r\n\r\n").await.unwrap();
    assert!(read_answer(&mut idle).await.ends_with("hello"));
    assert_eq!(read_to_end(&mut idle).await, "");
}

#[tokio::test]
async fn o07_a_client_that_does_not_read_is_given_up() {
    let limits = ServeLimits { write_stall: SHORT, ..ServeLimits::default() };
    let large = Router::new().route("/large", get(|| async { vec![b'a'; 64 * 1024 * 1024] }));
    let mut server = Server::start(large, limits).await;
    let mut stream = server.connect().await;
    stream.write_all(b"GET /large HTTP/1.1\r\nHost: a\r\n\r\n").await.unwrap();
    let mut start = [0; 12];
    stream.read_exact(&mut start).await.unwrap();
    assert_eq!(&start, b"HTTP/1.1 200");
    // The stop returns when the only connection is gone, which nobody reads from.
    server.stop.take().unwrap().send(()).unwrap();
    timeout(HANGS_AFTER, &mut server.served).await.expect("given up").unwrap().unwrap();
}

#[tokio::test]
async fn o09_a_connection_beyond_the_cap_is_closed_and_the_others_go_on() {
    let limits = ServeLimits { connections: 1, ..ServeLimits::default() };
    let server = Server::start(routes(), limits).await;
    let mut first = server.connect().await;
    first.write_all(b"GET / HTTP/1.1\r\nHost: a\r\n\r\n").await.unwrap();
    read_answer(&mut first).await;
    let mut second = server.connect().await;
    assert_eq!(read_to_end(&mut second).await, "");
    first.write_all(b"GET / HTTP/1.1\r\nHost: a\r\n\r\n").await.unwrap();
    assert!(read_answer(&mut first).await.ends_with("hello"));
}

#[tokio::test]
async fn a_stop_finishes_the_request_in_flight_and_accepts_no_more() {
    let (entered, release) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
    let slow = {
        let (entered, release) = (Arc::clone(&entered), Arc::clone(&release));
        move || async move {
            entered.notify_one();
            release.notified().await;
            "finished"
        }
    };
    let mut server = Server::start(Router::new().route("/slow", get(slow)), ServeLimits::default()).await;
    let mut idle = server.connect().await;
    let mut stream = server.connect().await;
    stream.write_all(b"GET /slow HTTP/1.1\r\nHost: a\r\n\r\n").await.unwrap();
    entered.notified().await;
    server.stop.take().unwrap().send(()).unwrap();
    assert_eq!(read_to_end(&mut idle).await, "", "an idle connection is closed at once");
    assert!(TcpStream::connect(server.address).await.is_err());
    assert!(!server.served.is_finished());
    release.notify_one();
    let answer = read_to_end(&mut stream).await;
    assert!(answer.starts_with("HTTP/1.1 200") && answer.contains(CLOSE) && answer.ends_with("finished"));
    timeout(HANGS_AFTER, &mut server.served).await.expect("stopped").unwrap().unwrap();
}

#[tokio::test]
async fn a_stop_does_not_wait_longer_than_its_grace() {
    let limits = ServeLimits { stop_grace: SHORT, ..ServeLimits::default() };
    let entered = Arc::new(Notify::new());
    let endless = {
        let entered = Arc::clone(&entered);
        move || async move {
            entered.notify_one();
            std::future::pending::<()>().await;
        }
    };
    let mut server = Server::start(Router::new().route("/endless", get(endless)), limits).await;
    let mut stream = server.connect().await;
    stream.write_all(b"GET /endless HTTP/1.1\r\nHost: a\r\n\r\n").await.unwrap();
    entered.notified().await;
    server.stop.take().unwrap().send(()).unwrap();
    timeout(HANGS_AFTER, &mut server.served).await.expect("stopped").unwrap().unwrap();
    assert_eq!(read_to_end(&mut stream).await, "");
}

#[tokio::test]
async fn d11_a_panic_is_500_and_the_next_request_is_answered() {
    let server = Server::usual().await;
    let answer = server.exchange(b"GET /fail HTTP/1.1\r\nHost: a\r\n\r\n").await;
    assert_eq!(statuses(&answer), ["500"]);
    assert!(answer.contains("request-id: req_") && answer.contains(CLOSE) && answer.ends_with("refused"));
    let next = server.exchange(b"GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n").await;
    assert!(next.ends_with("hello"));
}
