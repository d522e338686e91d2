//! A merchant's desk: an application with one organization, and requests to it.

use std::fmt::Write as _;
use std::sync::Arc;

use axum::body::Body;
use billfold_app::organizations::Born;
use billfold_app::testing::TestApp;
use billfold_app::webhooks::Forms;
use billfold_domain::organizations::Mode;
use billfold_http::frame::Framed;
use billfold_http::rate::{RateLimiter, RateLimits};
use billfold_stripe::{Shared, StripeForm, router};
use http::{HeaderMap, Request, StatusCode};
use http_body_util::BodyExt;
use serde_json::Value;
use tower::ServiceExt;

/// An application with one organization in test mode.
pub(crate) struct Desk {
    pub(crate) test: TestApp,
    pub(crate) router: Framed,
    pub(crate) born: Born,
}

/// An answer, read in full.
#[derive(Clone, Debug)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) text: String,
}

impl Desk {
    pub(crate) async fn open() -> Self {
        Self::with_limits(None).await
    }

    pub(crate) async fn with_limits(limits: Option<RateLimits>) -> Self {
        let forms = Forms { forms: vec![Arc::new(StripeForm)], allow_private: false };
        let test = TestApp::sqlite_telling(forms);
        let born = test.organization("Acme", Mode::Test).await;
        let shared = Shared { app: test.app.clone(), limiter: Arc::new(RateLimiter::new(limits)) };
        Self { test, router: router(shared), born }
    }

    /// A request as it is, with nothing added.
    pub(crate) async fn send(&self, request: Request<Body>) -> Answer {
        let response = self.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let bytes = body.collect().await.unwrap().to_bytes();
        Answer { status: parts.status, headers: parts.headers, text: String::from_utf8(bytes.to_vec()).unwrap() }
    }

    /// A request with the organization's key and these headers.
    pub(crate) async fn call(&self, method: &str, path: &str, form: &str, headers: &[(&str, &str)]) -> Answer {
        self.send(request(method, path, form, &self.born.secret_key, headers)).await
    }

    pub(crate) async fn get(&self, path: &str) -> Answer {
        self.call("GET", path, "", &[]).await
    }

    pub(crate) async fn post(&self, path: &str, form: &str) -> Answer {
        self.call("POST", path, form, &[]).await
    }

    pub(crate) async fn delete(&self, path: &str) -> Answer {
        self.call("DELETE", path, "", &[]).await
    }

    /// Makes an object and answers its id.
    pub(crate) async fn made(&self, path: &str, form: &str) -> String {
        let answer = self.post(path, form).await;
        assert_eq!(answer.status, 200, "{}", answer.text);
        answer.json()["id"].as_str().unwrap().to_owned()
    }

    /// Makes a product with a monthly price: their ids.
    pub(crate) async fn sold(&self) -> (String, String) {
        let product = self.made("/v1/products", "name=Gold").await;
        let form = format!("product={product}&currency=eur&unit_amount=999&recurring[interval]=month");
        let price = self.made("/v1/prices", &form).await;
        (product, price)
    }
}

/// A request with a key.
pub(crate) fn request(method: &str, path: &str, form: &str, key: &str, headers: &[(&str, &str)]) -> Request<Body> {
    let mut builder = Request::builder().method(method).uri(path).header("authorization", format!("Bearer {key}"));
    if !form.is_empty() {
        builder = builder.header("content-type", "application/x-www-form-urlencoded");
    }
    for (name, value) in headers {
        builder = builder.header(*name, *value);
    }
    builder.body(Body::from(form.to_owned())).unwrap()
}

impl Answer {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap()
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(|value| value.to_str().unwrap())
    }

    pub(crate) fn id(&self) -> String {
        self.json()["id"].as_str().unwrap().to_owned()
    }

    /// The ids of a list.
    pub(crate) fn ids(&self) -> Vec<String> {
        let json = self.json();
        let data = json["data"].as_array().unwrap();
        data.iter().map(|object| object["id"].as_str().unwrap().to_owned()).collect()
    }

    /// The whole answer, without the headers that every answer has.
    pub(crate) fn shown(&self) -> String {
        const SHOWN: [&str; 9] = [
            "allow",
            "etag",
            "idempotency-key",
            "idempotent-replayed",
            "request-id",
            "retry-after",
            "stripe-rate-limited-reason",
            "stripe-should-retry",
            "www-authenticate",
        ];
        let mut out = format!("{}\n", self.status);
        for name in SHOWN {
            if let Some(value) = self.header(name) {
                writeln!(out, "{name}: {value}").unwrap();
            }
        }
        if !self.text.is_empty() {
            let pretty = serde_json::to_string_pretty(&self.json()).unwrap();
            writeln!(out, "\n{pretty}").unwrap();
        }
        out
    }

    /// An error in one line.
    pub(crate) fn refusal(&self) -> String {
        let error = &self.json()["error"];
        let word = |name: &str| error[name].as_str().unwrap_or("-").to_owned();
        assert!(error["request_log_url"].is_null());
        let status = self.status.as_u16();
        let (kind, code, param) = (word("type"), word("code"), word("param"));
        format!("{status} {kind} {code} {param}: {}", word("message"))
    }
}
