//! One call: who makes it, to which object, with which parameters.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use axum::extract::{FromRequestParts, MatchedPath, RawPathParams, Request, State};
use axum::response::Response;
use bytes::Bytes;
use http::request::Parts;
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};

use billfold_app::invoices::Hosting;
use billfold_app::{App, Caller, Credentials, Precondition, PublicUrl, callers};
use billfold_domain::Refusal;
use billfold_domain::organizations::Mode;
use billfold_http::body::{self, BODY_BYTES_MAX};
use billfold_http::credentials::{Authorization, Presented};
use billfold_http::idempotency::{self, IDEMPOTENCY_KEY};
use billfold_http::media::Media;
use billfold_http::preconditions;
use billfold_http::rate::RateLimiter;
use billfold_http::voice::{Early, RequestInfo};

use crate::card_numbers;
use crate::errors::ApiError;
use crate::form::{self, Tree};
use crate::params::Parameter;
use crate::refusals::{Voicing, refused};
use crate::versions::Version;
use crate::voice;

/// The version that a request asks for and an answer repeats.
pub const STRIPE_VERSION: HeaderName = HeaderName::from_static("stripe-version");
/// The account that a request is about.
const STRIPE_ACCOUNT: HeaderName = HeaderName::from_static("stripe-account");

/// What every call of this dialect has at hand. Cheap to clone.
#[derive(Clone)]
pub struct Shared {
    /// The application.
    pub app: App,
    /// What organizations have used up.
    pub limiter: Arc<RateLimiter>,
}

/// What a view needs beside its record.
#[derive(Clone, Debug)]
pub struct Setting {
    /// Where customers see their invoices without signing in.
    pub hosting: Option<Hosting>,
    /// The address of this server.
    pub public_url: PublicUrl,
    /// Whether the organization is of live mode.
    pub livemode: bool,
    /// The time, for what holds until some time.
    pub now: jiff::Timestamp,
}

impl Setting {
    /// What views need for a caller.
    pub fn of(app: &App, caller: &Caller) -> Self {
        let hosting = Some(Hosting::new(app, &caller.organization));
        Self { hosting, public_url: app.public_url().clone(), livemode: caller.mode == Mode::Live, now: app.now() }
    }
}

/// A call by a caller who is known, its parameters decoded.
pub struct Call {
    /// The application.
    pub app: App,
    /// Who calls.
    pub caller: Caller,
    /// What views need.
    pub setting: Setting,
    /// The version that the request asks for.
    pub version: Version,
    /// The headers.
    pub headers: HeaderMap,
    /// Query and body as they came, for the fingerprint of a request with an
    /// idempotency key.
    pub raw: Bytes,
    /// The idempotency key, if there is one.
    pub key: Option<String>,
    /// The path.
    pub path: String,
    /// The parameters as they were sent.
    pub sent: Tree,
    /// The id in the path, if it has one.
    pub id: String,
    /// The second id in the path, if it has one.
    pub inner_id: String,
}

type Answering = Pin<Box<dyn Future<Output = Response> + Send>>;

/// What an operation makes of a call, without its type: what stands around it is then
/// compiled once, and not once more for each operation.
type Deed = Box<dyn FnOnce(Call) -> Pin<Box<dyn Future<Output = Result<Response, ApiError>> + Send>> + Send>;

/// Makes a route's handler of an operation.
pub fn call<F, W>(operation: F) -> impl Fn(State<Shared>, Request) -> Answering + Clone + Send + Sync + 'static
where
    F: Fn(Call) -> W + Clone + Send + Sync + 'static,
    W: Future<Output = Result<Response, ApiError>> + Send + 'static,
{
    move |State(shared), request| {
        let operation = operation.clone();
        let deed: Deed = Box::new(move |call| Box::pin(operation(call)));
        Box::pin(answered(shared, request, deed))
    }
}

/// The way of every request: in, through its operation, and out again.
async fn answered(shared: Shared, request: Request, deed: Deed) -> Response {
    let (parts, body) = request.into_parts();
    let info = info_of(&parts);
    let mut echo = Echo::default();
    let app = shared.app.asked_from(info.peer().map(|peer| peer.ip()));
    let route = parts.extensions.get::<MatchedPath>().cloned();
    let method = parts.method.clone();
    let mut witness = None;
    let outcome = async {
        let call = shared.admit(parts, body, &info, &mut echo).await?;
        witness = call.caller.witness();
        deed(Call { app: app.clone(), ..call }).await
    }
    .await;
    let mut response = outcome.unwrap_or_else(|error| voice::answer(&error));
    if let (StatusCode::FORBIDDEN, Some(witness)) = (response.status(), witness) {
        app.note_denied(witness, &format!("{method} {}", route.as_ref().map_or("", MatchedPath::as_str)));
    }
    echo.add(response.headers_mut());
    response
}

/// The headers of a request that its answer repeats.
#[derive(Default)]
pub(crate) struct Echo {
    version: Option<HeaderValue>,
    key: Option<HeaderValue>,
}

impl Echo {
    /// What is repeated of a request that was refused before it was read: the same as of
    /// one that was, as far as it can be taken.
    pub(crate) fn of(method: &Method, asked: &HeaderMap) -> Self {
        let version = version_of(asked).ok();
        let has_key = *method == Method::POST && matches!(idempotency::key(asked), Ok(Some(_)));
        Self {
            version: version.and_then(|version| HeaderValue::from_str(version.as_str()).ok()),
            key: asked.get(IDEMPOTENCY_KEY).filter(|_| has_key).cloned(),
        }
    }

    pub(crate) fn add(self, headers: &mut HeaderMap) {
        let version = self.version.unwrap_or(HeaderValue::from_static(crate::versions::NEWEST));
        headers.insert(STRIPE_VERSION, version);
        if let Some(key) = self.key {
            headers.insert(IDEMPOTENCY_KEY, key);
        }
    }
}

/// What the frame knows of a request; made anew where there is no frame.
fn info_of(parts: &Parts) -> RequestInfo {
    let known = parts.extensions.get::<RequestInfo>().cloned();
    known.unwrap_or_else(|| {
        let id = HeaderValue::from_static("req_unframed");
        RequestInfo::new(id, parts.method.clone(), parts.uri.clone(), None)
    })
}

/// The ids within the path; text that is not UTF-8 is no id.
async fn ids_of(parts: &mut Parts) -> (String, String) {
    let raw = RawPathParams::from_request_parts(parts, &()).await;
    let found = raw.ok();
    let mut values = found.iter().flat_map(|names| names.iter()).map(|(_, value)| value.to_owned());
    (values.next().unwrap_or_default(), values.next().unwrap_or_default())
}

impl Shared {
    /// Finds out who calls and reads what is said. The order is that of trust:
    /// nothing of a request is judged before its key.
    async fn admit(
        &self,
        mut parts: Parts,
        body: axum::body::Body,
        info: &RequestInfo,
        echo: &mut Echo,
    ) -> Result<Call, ApiError> {
        let caller = self.identify(&parts.headers, info).await?;
        let version = version_of(&parts.headers)?;
        echo.version = HeaderValue::from_str(version.as_str()).ok();
        check_account(&parts.headers, &caller)?;
        let key = match parts.method {
            Method::POST => idempotency::key(&parts.headers).map_err(|fault| ApiError::invalid(fault.to_string()))?,
            _ => None,
        };
        if key.is_some() {
            echo.key = parts.headers.get(IDEMPOTENCY_KEY).cloned();
        }
        self.count(&parts.method, &caller)?;
        let body = body::read(body, BODY_BYTES_MAX).await.map_err(|fault| voice::early(&Early::from(fault), info))?;
        let query = parts.uri.query().unwrap_or_default().as_bytes();
        let body = match parts.method {
            Method::POST | Method::DELETE => {
                Media::expect_form(&parts.headers, &body).map_err(|fault| voice::early(&Early::from(fault), info))?;
                body
            }
            // A body of a read means nothing.
            _ => Bytes::new(),
        };
        let sent = form::decode(&[query, &body]).map_err(card_numbers::hushed)?;
        if card_numbers::is_possible(query) || card_numbers::is_possible(&body) {
            card_numbers::check(&sent, parts.uri.path())?;
        }
        let raw = match key {
            Some(_) => [query, b"\n", &body].concat().into(),
            None => Bytes::new(),
        };
        let setting = Setting::of(&self.app, &caller);
        let (id, inner_id) = ids_of(&mut parts).await;
        Ok(Call {
            app: self.app.clone(),
            caller,
            setting,
            version,
            path: parts.uri.path().to_owned(),
            headers: parts.headers,
            raw,
            key,
            sent,
            id,
            inner_id,
        })
    }

    async fn identify(&self, headers: &HeaderMap, info: &RequestInfo) -> Result<Caller, ApiError> {
        let malformed = |_| ApiError::unauthenticated(Some(""));
        let presented = Presented::from_headers(headers).map_err(malformed)?;
        let key = match &presented.authorization {
            Authorization::None => return Err(ApiError::unauthenticated(None)),
            Authorization::Bearer(key) | Authorization::Basic(key) | Authorization::Bare(key) => key.expose(),
        };
        // A key has no dots and a signed token has two.
        let is_token = key.contains('.');
        let credentials = Credentials {
            key: (!is_token).then(|| key.to_owned()),
            jwt: is_token.then(|| key.to_owned()),
            address: info.peer().map(|peer| peer.ip()),
        };
        let caller = callers::authenticate(&self.app, &credentials, Some(info.request_id())).await;
        caller.map_err(|error| {
            let voicing = Voicing { id: "", sent: None, key: Some(key) };
            voice::failed(error, &voicing, info.request_id())
        })
    }

    /// Counts a call that is not a read.
    fn count(&self, method: &Method, caller: &Caller) -> Result<(), ApiError> {
        if [Method::GET, Method::HEAD].contains(method) {
            return Ok(());
        }
        let is_live = caller.mode == Mode::Live;
        let now_seconds = self.app.now().as_second();
        let organization = caller.organization.as_str();
        match self.limiter.check_organization(organization, is_live, now_seconds) {
            Some(verdict) if !verdict.allowed => Err(ApiError::rate_limited(verdict.retry_after_seconds)),
            Some(_) | None => Ok(()),
        }
    }
}

fn version_of(headers: &HeaderMap) -> Result<Version, ApiError> {
    match headers.get(STRIPE_VERSION) {
        None => Ok(Version::newest()),
        Some(text) => Version::parse(text.to_str().unwrap_or_default()),
    }
}

/// A key acts for its own account and for no other, whether there is one or not.
fn check_account(headers: &HeaderMap, caller: &Caller) -> Result<(), ApiError> {
    let own = caller.organization.as_str().as_bytes();
    let mut named = headers.get_all(STRIPE_ACCOUNT).iter();
    if named.all(|account| account.as_bytes() == own) { Ok(()) } else { Err(ApiError::foreign_account()) }
}

impl Call {
    /// The parameters of the request.
    ///
    /// # Errors
    /// 400 naming the first parameter that is wrong.
    pub fn params<T: Parameter>(&mut self) -> Result<T, ApiError> {
        // The tree is lent to the reader and given back for messages.
        let node = form::Node::Map(std::mem::take(&mut self.sent));
        let params = T::read(&node);
        if let form::Node::Map(tree) = node {
            self.sent = tree;
        }
        params.map_err(|error| ApiError::of_parameter(error, Some(&self.sent)))
    }

    /// Refuses callers that may do nothing for the merchant, before anything of the
    /// request is looked at. What a restricted key may do the operation decides.
    ///
    /// # Errors
    /// 403.
    pub fn require_secret(&self) -> Result<(), ApiError> {
        self.caller.require_merchant().map_err(|error| self.failed(error))
    }

    /// The error of an operation.
    pub fn failed(&self, error: billfold_app::Error) -> ApiError {
        let voicing = Voicing { id: &self.id, sent: Some(&self.sent), key: None };
        voice::failed(error, &voicing, self.caller.request.as_deref().unwrap_or_default())
    }

    /// The error of a refusal.
    pub fn refused(&self, refusal: &Refusal) -> ApiError {
        let voicing = Voicing { id: &self.id, sent: Some(&self.sent), key: None };
        refused(refusal, &voicing)
    }

    /// In which state the object must be for a write.
    ///
    /// # Errors
    /// 400 for what cannot be read, and for tags under `If-None-Match`, which
    /// mean nothing for a write.
    pub fn precondition(&self) -> Result<Precondition, ApiError> {
        let read = preconditions::Precondition::from_headers(&self.headers);
        Ok(match read.map_err(|fault| ApiError::invalid(fault.to_string()))? {
            preconditions::Precondition::None => Precondition::None,
            preconditions::Precondition::MatchAny => Precondition::Exists,
            preconditions::Precondition::NoneMatchAny => Precondition::Absent,
            preconditions::Precondition::Match(tags) => {
                let revision = |tag: &String| {
                    let rev = tag.parse::<i64>().ok();
                    rev.filter(|rev| preconditions::tag_text(*rev) == *tag)
                };
                Precondition::Match(tags.iter().filter_map(revision).collect())
            }
            preconditions::Precondition::NoneMatch(_) => {
                return Err(ApiError::invalid("If-None-Match of a write must be *."));
            }
        })
    }
}
