//! What the frame does to a request and writes to the log.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking, in what it shares with others too"
)]

use std::io::Write;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::Body;
use axum::extract::Request;
use axum::response::Response;
use axum::routing::get;
use billfold_http::frame::{Frame, Framed};
use billfold_http::security::Transport;
use billfold_http::voice::{Early, RequestInfo, Voice};
use tower::ServiceExt;

struct Loud;

impl Voice for Loud {
    fn refuse(&self, early: Early, request: &RequestInfo) -> Response {
        Response::new(Body::from(format!("{early:?} {}", request.request_id())))
    }
}

fn framed(router: Router, transport: Transport) -> Framed {
    let count = Mutex::new(0);
    let ids = Arc::new(move || {
        let mut count = count.lock().unwrap();
        *count += 1;
        format!("req_{count}")
    });
    Frame::new(Arc::new(Loud), ids, transport).wrap(router)
}

fn request(method: &str, uri: &str) -> Request {
    Request::builder().method(method).uri(uri).body(Body::empty()).unwrap()
}

async fn text(response: Response) -> String {
    let body = billfold_http::body::read(response.into_body(), 10_000).await.unwrap();
    String::from_utf8(body.to_vec()).unwrap()
}

/// Log lines, kept in memory.
#[derive(Clone, Default)]
struct Lines(Arc<Mutex<Vec<u8>>>);

impl Write for Lines {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl Lines {
    fn listen(&self) -> tracing::subscriber::DefaultGuard {
        let lines = self.clone();
        let subscriber = tracing_subscriber::fmt()
            .json()
            .with_max_level(tracing::Level::TRACE)
            .with_writer(move || lines.clone())
            .finish();
        tracing::subscriber::set_default(subscriber)
    }

    fn text(&self) -> String {
        String::from_utf8(self.0.lock().unwrap().clone()).unwrap()
    }
}

#[tokio::test]
async fn a_handler_sees_the_request_id_that_the_answer_carries() {
    let id = |request: Request| async move {
        let info = request.extensions().get::<RequestInfo>().unwrap();
        format!("{} {} {}", info.request_id(), info.method(), info.path())
    };
    let response = framed(Router::new().route("/a", get(id)), Transport::Secure)
        .oneshot(request("GET", "/a?secret=1"))
        .await
        .unwrap();
    assert_eq!(response.headers()["request-id"], "req_1");
    assert!(response.headers().contains_key("strict-transport-security"));
    assert_eq!(text(response).await, "req_1 GET /a");
}

#[tokio::test]
async fn an_absent_address_and_a_wrong_method_are_worded_by_the_surface_under_one_id() {
    let router = framed(Router::new().route("/a", get(|| async { "a" })), Transport::Plain);
    let absent = router.clone().oneshot(request("GET", "/b")).await.unwrap();
    assert_eq!(absent.headers()["request-id"], "req_1");
    assert_eq!(text(absent).await, "NotFound req_1");
    let wrong = router.clone().oneshot(request("POST", "/a")).await.unwrap();
    assert_eq!(wrong.headers()["allow"], "GET,HEAD");
    assert_eq!(text(wrong).await, "MethodNotAllowed req_2");
    let unknown = router.oneshot(request("PROPFIND", "/a")).await.unwrap();
    assert_eq!(text(unknown).await, "MethodNotAllowed req_3");
}

#[tokio::test]
async fn v12_allow_names_the_methods_of_the_address_for_a_method_that_http_does_not_know_too() {
    async fn anything(request: Request) -> &'static str {
        // Who asks by such a method has said nothing that a handler may act on.
        assert!(request.headers().is_empty() && axum::body::HttpBody::is_end_stream(request.body()));
        "any"
    }
    let routes = Router::new()
        .route("/a", get(|| async { "a" }))
        .route("/b/{id}", get(|| async { "b" }).delete(|| async { "b" }).patch(|| async { "b" }))
        .route("/any", axum::routing::any(anything));
    let router = framed(routes, Transport::Plain);
    let every = "GET,HEAD,POST,PUT,PATCH,DELETE,OPTIONS";
    for (path, methods) in
        [("/a", "GET,HEAD"), ("/b/1", "GET,HEAD,DELETE,PATCH"), ("/any", every), ("/absent", every), ("*", every)]
    {
        for method in ["PROPFIND", "TRACE", "CONNECT"] {
            let mut asked = request(method, path);
            asked.headers_mut().insert("cookie", http::HeaderValue::from_static("session=1"));
            *asked.body_mut() = Body::from("a body");
            let refused = router.clone().oneshot(asked).await.unwrap();
            assert_eq!(refused.headers()["allow"], methods, "{method} {path}");
            assert_eq!(refused.headers()["connection"], "close", "the body was not read");
            assert!(text(refused).await.starts_with("MethodNotAllowed req_"), "{method} {path}");
        }
    }
}

#[tokio::test]
async fn v03_more_than_100_headers_are_refused_by_the_frame_too() {
    let router = framed(Router::new().route("/a", get(|| async { "a" })), Transport::Plain);
    let mut many = request("GET", "/a");
    for index in 0..101 {
        let name = http::HeaderName::try_from(format!("x-{index}")).unwrap();
        many.headers_mut().insert(name, http::HeaderValue::from_static("y"));
    }
    assert_eq!(text(router.oneshot(many).await.unwrap()).await, "HeadersTooLarge req_1");
}

#[tokio::test]
async fn a07_the_access_log_has_one_line_without_a_secret() {
    let lines = Lines::default();
    let guard = lines.listen();
    let router = framed(Router::new().route("/p/session/{token}", get(|| async { "a" })), Transport::Plain);
    let mut secretive = request("GET", "/p/session/canary?api_key=canary&canary");
    secretive.headers_mut().insert("authorization", http::HeaderValue::from_static("Bearer canary"));
    secretive.headers_mut().insert("user-agent", http::HeaderValue::from_static("canary"));
    router.oneshot(secretive).await.unwrap();
    drop(guard);
    let log = lines.text();
    assert_eq!(log.lines().count(), 1, "{log}");
    assert!(!log.contains("canary"), "{log}");
    for part in [
        "\"target\":\"access\"",
        "\"method\":\"GET\"",
        "\"path\":\"/p/session/***?api_key=***&***\"",
        "\"status\":200",
        "\"request_id\":\"req_1\"",
        "\"duration_us\":",
    ] {
        assert!(log.contains(part), "{part} in {log}");
    }
}

#[tokio::test]
async fn r07_the_log_of_a_panic_does_not_quote_it() {
    async fn fail() -> &'static str {
        panic!("canary")
    }
    let lines = Lines::default();
    let guard = lines.listen();
    let response =
        framed(Router::new().route("/a", get(fail)), Transport::Plain).oneshot(request("GET", "/a")).await.unwrap();
    drop(guard);
    assert_eq!(text(response).await, "Internal req_1");
    let log = lines.text();
    assert!(log.contains("a handler panicked") && !log.contains("canary"), "{log}");
}

#[tokio::test]
async fn r06_a_logged_method_and_path_are_bounded() {
    let lines = Lines::default();
    let guard = lines.listen();
    let router = framed(Router::new(), Transport::Plain);
    router.oneshot(request(&"M".repeat(5_000), &"/a".repeat(3_000))).await.unwrap();
    drop(guard);
    assert!(lines.text().len() < 2_000, "{}", lines.text());
}
