//! A server to test: the real router on a database of its own, under a frozen
//! clock and seeded randomness.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use axum::body::Body;
use billfold_app::organizations::Born;
use billfold_app::testing::TestApp;
use billfold_domain::organizations::Mode;
use billfold_http::frame::Framed;
use billfold_http::rate::{RateLimiter, RateLimits};
use billfold_http::serve::PeerAddress;
use http::{HeaderMap, HeaderName, HeaderValue, Method, Request, StatusCode};
use http_body_util::BodyExt as _;
use serde_json::{Value, json};
use tower::ServiceExt as _;

/// A server with two organizations of one mode and one of the other.
pub(crate) struct Bed {
    pub test: TestApp,
    pub router: Framed,
    pub acme: Born,
    pub rival: Born,
    pub live: Born,
    names: Arc<Mutex<Names>>,
}

impl Bed {
    pub(crate) async fn sqlite() -> Self {
        Self::on(TestApp::sqlite(), Some(RateLimits::default())).await
    }

    pub(crate) async fn postgres() -> Self {
        Self::on(TestApp::postgres(), None).await
    }

    pub(crate) async fn limited(requests: u32) -> Self {
        let limits = RateLimits { test_requests: requests, live_requests: requests, window_seconds: 600 };
        Self::on(TestApp::sqlite(), Some(limits)).await
    }

    pub(crate) async fn on(test: TestApp, limits: Option<RateLimits>) -> Self {
        let acme = test.organization("Acme", Mode::Test).await;
        let rival = test.organization("Rival", Mode::Test).await;
        let live = test.organization("Acme Live", Mode::Live).await;
        let router = billfold_rebilly::router(test.app.clone(), Arc::new(RateLimiter::new(limits)));
        let names = Arc::new(Mutex::new(Names::default()));
        Self { test, router, acme, rival, live, names }
    }

    /// A request with Acme's secret key.
    pub(crate) fn call(&self, method: &str, path: &str) -> Call<'_> {
        self.anonymous(method, path).header("reb-apikey", &self.acme.secret_key)
    }

    /// A request without credentials.
    pub(crate) fn anonymous(&self, method: &str, path: &str) -> Call<'_> {
        let method = Method::from_bytes(method.as_bytes()).unwrap();
        Call { bed: self, method, path: path.to_owned(), headers: HeaderMap::new(), body: Vec::new(), peer: None }
    }

    pub(crate) async fn get(&self, path: &str) -> Answer {
        self.call("GET", path).send().await
    }

    pub(crate) async fn post(&self, path: &str, body: &Value) -> Answer {
        self.call("POST", path).json(body).send().await
    }

    pub(crate) async fn put(&self, path: &str, body: &Value) -> Answer {
        self.call("PUT", path).json(body).send().await
    }

    pub(crate) async fn delete(&self, path: &str) -> Answer {
        self.call("DELETE", path).send().await
    }

    /// A portal of Acme's with this id and slug.
    pub(crate) async fn portal(&self, id: &str, slug: &str) -> Answer {
        let answer = self.put(&format!("/billing-portals/{id}"), &self.body(slug)).await;
        assert_eq!(answer.status, 201, "{answer}");
        answer
    }

    /// The least that makes a portal of Acme's.
    pub(crate) fn body(&self, slug: &str) -> Value {
        json!({ "websiteId": self.acme.website.id.as_str(), "slug": slug, "name": format!("Portal {slug}") })
    }
}

/// A request in the making.
pub(crate) struct Call<'a> {
    bed: &'a Bed,
    method: Method,
    path: String,
    headers: HeaderMap,
    body: Vec<u8>,
    peer: Option<SocketAddr>,
}

impl Call<'_> {
    /// The request as it comes over a connection from this address.
    pub(crate) fn from(mut self, address: &str) -> Self {
        self.peer = Some(SocketAddr::new(address.parse().unwrap(), 40_000));
        self
    }

    pub(crate) fn header(mut self, name: &str, value: &str) -> Self {
        let name = HeaderName::from_bytes(name.as_bytes()).unwrap();
        self.headers.append(name, HeaderValue::from_bytes(value.as_bytes()).unwrap());
        self
    }

    pub(crate) fn json(self, body: &Value) -> Self {
        self.bytes("application/json", body.to_string().into_bytes())
    }

    pub(crate) fn bytes(mut self, content_type: &str, body: impl Into<Vec<u8>>) -> Self {
        self.body = body.into();
        self.header("content-type", content_type)
    }

    pub(crate) fn request(&self) -> Request<Body> {
        let mut request = Request::new(Body::from(self.body.clone()));
        *request.method_mut() = self.method.clone();
        *request.uri_mut() = self.path.parse().unwrap();
        *request.headers_mut() = self.headers.clone();
        if let Some(peer) = self.peer {
            // What comes over a connection names a host.
            request.headers_mut().insert(http::header::HOST, HeaderValue::from_static("billing.test"));
            request.extensions_mut().insert(PeerAddress(peer));
        }
        request
    }

    pub(crate) async fn send(self) -> Answer {
        let request = self.request();
        let names = Arc::clone(&self.bed.names);
        answer(self.bed.router.clone(), request, names).await
    }

    /// The request as a task of its own, for many at a time.
    pub(crate) fn spawn(self) -> tokio::task::JoinHandle<Answer> {
        let request = self.request();
        tokio::spawn(answer(self.bed.router.clone(), request, Arc::clone(&self.bed.names)))
    }
}

async fn answer(router: Framed, request: Request<Body>, names: Arc<Mutex<Names>>) -> Answer {
    let response = router.oneshot(request).await.unwrap();
    let (parts, body) = response.into_parts();
    let bytes = body.collect().await.unwrap().to_bytes().to_vec();
    Answer { status: parts.status.as_u16(), headers: parts.headers, bytes, names }
}

/// An answer. Printed, it is its status, the headers that this dialect sets
/// and its body, with a short name for each id.
pub(crate) struct Answer {
    pub status: u16,
    pub headers: HeaderMap,
    pub bytes: Vec<u8>,
    names: Arc<Mutex<Names>>,
}

/// Headers that the frame and the server give every answer.
const FRAME_HEADERS: &[&str] = &[
    "request-id",
    "x-content-type-options",
    "referrer-policy",
    "cache-control",
    "cross-origin-resource-policy",
    "content-security-policy",
    "strict-transport-security",
    "content-length",
];

impl Answer {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.bytes).unwrap_or_else(|_| panic!("not JSON: {self}"))
    }

    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).map(|value| value.to_str().unwrap()).unwrap_or_default()
    }

    /// Status, then field and message of each fault.
    pub(crate) fn faults(&self) -> Vec<(String, String)> {
        assert_eq!(self.status, 422, "{self}");
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        let list = self.json()["invalidFields"].as_array().unwrap().clone();
        list.iter().map(|fault| (text(&fault["field"]), text(&fault["message"]))).collect()
    }

    /// The fields that have faults.
    pub(crate) fn faulty(&self) -> Vec<String> {
        self.faults().into_iter().map(|(field, _)| field).collect()
    }

    /// The body without what names this one request.
    pub(crate) fn timeless(&self) -> Value {
        let mut body = self.json();
        if let Some(members) = body.as_object_mut() {
            members.remove("instance");
        }
        body
    }
}

impl std::fmt::Display for Answer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let status = StatusCode::from_u16(self.status).unwrap();
        let mut out = format!("{status}\n");
        let shown = |name: &str| !FRAME_HEADERS.contains(&name);
        let mut headers: Vec<String> = self
            .headers
            .iter()
            .filter(|(name, _)| shown(name.as_str()))
            .map(|(name, value)| format!("{name}: {}\n", String::from_utf8_lossy(value.as_bytes())))
            .collect();
        headers.sort();
        out.extend(headers);
        if !self.bytes.is_empty() {
            out.push('\n');
            match serde_json::from_slice::<Value>(&self.bytes) {
                Ok(value) => out.push_str(&serde_json::to_string_pretty(&value).unwrap()),
                Err(_) => out.push_str(&format!("<{} bytes>", self.bytes.len())),
            }
        }
        f.write_str(&self.names.lock().unwrap().shorten(&out))
    }
}

/// Short names for generated ids and secrets, in the order they were seen.
#[derive(Default)]
struct Names(Vec<String>);

const PREFIXES: &[&str] = &[
    "org_",
    "web_",
    "hook_",
    "whd_",
    "bill_prt_",
    "file_",
    "api_key_",
    "req_",
    "cus_",
    "cpn_",
    "cred_",
    "jwt_",
    "inst_",
    "tok_",
    "txn_",
    "sub_cnl_",
    "sub_pau_",
    "sub_rct_",
    "sub_",
    "si_",
    "in_",
    "ii_",
    "plan_",
    "prod_",
    "qt_itm_",
    "qt_",
];
const ID_TAIL_CHARS: usize = 26;
/// Those of ids that are made without a client having asked for them.
const OWN_PREFIXES: &[&str] = &["in_", "il_", "ii_", "si_", "pi_", "di_"];
const OWN_ID_TAIL_CHARS: usize = 24;
const SECRET_PREFIXES: &[&str] = &["sk_test_", "pk_test_", "rk_test_"];
const SECRET_TAIL_CHARS: usize = 43;

impl Names {
    fn shorten(&mut self, text: &str) -> String {
        let mut out = String::new();
        let mut rest = text;
        while !rest.is_empty() {
            if let Some((prefix, tail)) =
                generated(rest, PREFIXES, ID_TAIL_CHARS, |b| b.is_ascii_digit() || b.is_ascii_uppercase())
            {
                out.push_str(prefix);
                out.push_str(&if prefix == "req_" { "…".to_owned() } else { self.number(tail) });
                rest = &rest[prefix.len() + ID_TAIL_CHARS..];
            } else if let Some((prefix, tail)) =
                generated(rest, OWN_PREFIXES, OWN_ID_TAIL_CHARS, |b| b.is_ascii_alphanumeric())
            {
                out.push_str(prefix);
                out.push_str(&self.number(tail));
                rest = &rest[prefix.len() + OWN_ID_TAIL_CHARS..];
            } else if let Some((prefix, _)) = generated(rest, SECRET_PREFIXES, SECRET_TAIL_CHARS, |b| {
                b.is_ascii_alphanumeric() || b == b'-' || b == b'_'
            }) {
                out.push_str(prefix);
                out.push('…');
                rest = &rest[prefix.len() + SECRET_TAIL_CHARS..];
            } else {
                let next = rest.chars().next().unwrap();
                out.push(next);
                rest = &rest[next.len_utf8()..];
            }
        }
        out
    }

    fn number(&mut self, tail: &str) -> String {
        let at = self.0.iter().position(|known| known == tail).unwrap_or_else(|| {
            self.0.push(tail.to_owned());
            self.0.len() - 1
        });
        (at + 1).to_string()
    }
}

/// A generated id or secret at the beginning of a text: its prefix and tail.
fn generated<'a>(text: &'a str, prefixes: &[&'a str], tail: usize, fits: fn(u8) -> bool) -> Option<(&'a str, &'a str)> {
    let prefix = prefixes.iter().find(|prefix| text.starts_with(**prefix))?;
    let end = prefix.len() + tail;
    let candidate = text.get(prefix.len()..end)?;
    candidate.bytes().all(fits).then_some((*prefix, candidate))
}

impl Bed {
    /// A portal of Acme's whose customers may not change their details; its id.
    pub(crate) async fn portal_without_details(&self) -> String {
        use billfold_app::portals::{self, Target};
        use billfold_app::{Credentials, Write, callers};
        use billfold_domain::portal_changes::{FeatureChanges, PortalChanges};
        use billfold_domain::{Change, ids::PortalId};
        self.portal("detail-less", "detail-less").await;
        let key = Credentials { key: Some(self.acme.secret_key.clone()), ..Credentials::default() };
        let merchant = callers::authenticate(&self.test.app, &key, None).await.unwrap();
        let features = FeatureChanges { customer_update: Change::Set(false), ..FeatureChanges::default() };
        let changes = PortalChanges { features, ..PortalChanges::default() };
        let target = Target::Existing(PortalId::stored("detail-less"));
        let draft = Arc::new(move |_: Option<&billfold_domain::portals::Portal>| changes.clone());
        portals::save(&self.test.app, &merchant, target, draft, Write::plain()).await.unwrap();
        "detail-less".to_owned()
    }
}
