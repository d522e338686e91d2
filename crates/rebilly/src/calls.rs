//! One call of the merchant's: who makes it, to which resource, with what.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use axum::extract::{FromRequestParts, RawPathParams, Request, State};
use axum::response::Response;
use billfold_app::{App, Caller, Credentials, Precondition, callers};
use billfold_domain::ids::{Id, Noun};
use billfold_domain::organizations::Mode;
use billfold_domain::{Field, Refusal};
use billfold_http::body::{self, BODY_BYTES_MAX};
use billfold_http::credentials::{Authorization, Presented};
use billfold_http::media::Media;
use billfold_http::rate::{RateLimiter, Verdict};
use billfold_http::voice::{Early, RequestInfo};
use billfold_http::{json, preconditions};
use bytes::Bytes;
use http::request::Parts;
use http::{HeaderMap, HeaderValue, Method};
use serde_json::Value;

use crate::collections::Params;
use crate::faults::Faults;
use crate::links::Addresses;
use crate::problems::{Problem, RATE_LIMIT, RATE_REMAINING};

/// What every call of this dialect has at hand. Cheap to clone.
#[derive(Clone)]
pub(crate) struct Shared {
    /// The application.
    pub app: App,
    /// What organizations have used up.
    pub limiter: Arc<RateLimiter>,
}

/// A call by a caller who is known, its body read.
pub(crate) struct Call {
    /// The application.
    pub app: App,
    /// Who calls.
    pub caller: Caller,
    /// The addresses of the caller's resources.
    pub addresses: Addresses,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Bytes,
    query: Option<String>,
    names: Vec<(String, String)>,
}

type Answering = Pin<Box<dyn Future<Output = Response> + Send>>;

/// Makes a route's handler of an operation whose body is at most 1 MiB.
pub(crate) fn call<F, W>(operation: F) -> impl Fn(State<Shared>, Request) -> Answering + Clone + Send + Sync + 'static
where
    F: Fn(Call) -> W + Clone + Send + Sync + 'static,
    W: Future<Output = Result<Response, Problem>> + Send + 'static,
{
    call_of(BODY_BYTES_MAX, operation)
}

/// Makes a route's handler of an operation with a limit of its own for its
/// body, in bytes.
pub(crate) fn call_of<F, W>(
    limit_bytes: usize,
    operation: F,
) -> impl Fn(State<Shared>, Request) -> Answering + Clone + Send + Sync + 'static
where
    F: Fn(Call) -> W + Clone + Send + Sync + 'static,
    W: Future<Output = Result<Response, Problem>> + Send + 'static,
{
    move |State(shared), request| {
        let operation = operation.clone();
        Box::pin(async move {
            let (mut parts, body) = request.into_parts();
            let info = info_of(&parts);
            let mut counted = None;
            let outcome = async {
                let (caller, names) = shared.admit(&mut parts, &info).await?;
                counted = shared.count(&parts.method, &caller)?;
                let body = body::read(body, limit_bytes).await.map_err(|fault| Problem::from(Early::from(fault)))?;
                let addresses = Addresses::new(shared.app.public_url().as_str(), &caller.organization);
                let query = parts.uri.query().map(str::to_owned);
                let call =
                    Call { app: shared.app.clone(), caller, addresses, headers: parts.headers, body, query, names };
                operation(call).await
            }
            .await;
            let mut response = outcome.unwrap_or_else(|problem| problem.answer(&info));
            if let Some(verdict) = counted {
                let headers = response.headers_mut();
                headers.insert(RATE_LIMIT, HeaderValue::from(verdict.limit));
                headers.insert(RATE_REMAINING, HeaderValue::from(verdict.remaining));
            }
            response
        })
    }
}

/// What the frame knows of a request; made anew where there is no frame.
pub(crate) fn info_of(parts: &Parts) -> RequestInfo {
    let known = parts.extensions.get::<RequestInfo>().cloned();
    known.unwrap_or_else(|| {
        let id = HeaderValue::from_static("req_unframed");
        RequestInfo::new(id, parts.method.clone(), parts.uri.clone(), None)
    })
}

/// The names within the path, unescaped.
///
/// # Errors
/// A name that is not UTF-8, which no resource has.
pub(crate) async fn names_of(parts: &mut Parts) -> Result<Vec<(String, String)>, Problem> {
    let raw = RawPathParams::from_request_parts(parts, &()).await;
    let raw = raw.map_err(|_| Problem::from(Early::NotFound))?;
    Ok(raw.iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect())
}

/// A name within the path.
pub(crate) fn name<'a>(names: &'a [(String, String)], wanted: &str) -> Option<&'a str> {
    names.iter().find(|(name, _)| name == wanted).map(|(_, value)| value.as_str())
}

impl Shared {
    /// Finds out who calls; the organization in the address must be the
    /// caller's own.
    async fn admit(&self, parts: &mut Parts, info: &RequestInfo) -> Result<(Caller, Vec<(String, String)>), Problem> {
        let names = names_of(parts).await?;
        let presented = Presented::from_headers(&parts.headers).map_err(|_| Problem::unauthenticated())?;
        let caller = self.identify(&presented, info.request_id()).await?;
        match name(&names, "organizationId") {
            Some(named) if named != caller.organization.as_str() => Err(Problem::not_found(Noun::Organization)),
            Some(_) | None => Ok((caller, names)),
        }
    }

    /// Every credential that is presented must be good and of one organization;
    /// what all of them allow is allowed.
    async fn identify(&self, presented: &Presented, request: &str) -> Result<Caller, Problem> {
        let mut credentials = Credentials::default();
        let mut publishable = None;
        credentials.key = presented.api_key.as_ref().map(|key| key.expose().to_owned());
        match &presented.authorization {
            Authorization::None => {}
            Authorization::Bearer(token) => credentials.jwt = Some(token.expose().to_owned()),
            Authorization::Bare(key) if credentials.key.is_none() => {
                credentials.key = Some(key.expose().to_owned());
            }
            Authorization::Bare(key) => publishable = Some(key.expose().to_owned()),
            Authorization::Basic(_) => return Err(Problem::unauthenticated()),
        }
        let refused = |error| Problem::of(error, no_path, Faults::default());
        let caller = callers::authenticate(&self.app, &credentials, Some(request)).await.map_err(refused)?;
        let Some(key) = publishable else { return Ok(caller) };
        let second = Credentials { key: Some(key), jwt: None };
        let second = callers::authenticate(&self.app, &second, Some(request)).await.map_err(refused)?;
        if second.organization != caller.organization {
            return Err(Problem::unauthenticated());
        }
        Ok(if second.role <= caller.role { second } else { caller })
    }

    /// Counts a call that is not a read.
    fn count(&self, method: &Method, caller: &Caller) -> Result<Option<Verdict>, Problem> {
        if [Method::GET, Method::HEAD].contains(method) {
            return Ok(None);
        }
        let is_live = caller.mode == Mode::Live;
        let now_seconds = self.app.now().as_second();
        match self.limiter.check_organization(caller.organization.as_str(), is_live, now_seconds) {
            Some(verdict) if !verdict.allowed => Err(Problem::rate_limited(&verdict)),
            verdict => Ok(verdict),
        }
    }
}

/// The path of fields where no field can be refused.
pub(crate) fn no_path(_: Field) -> &'static str {
    ""
}

impl Call {
    /// The resource of the address. An id that no resource can have names none.
    ///
    /// # Errors
    /// 404.
    pub(crate) fn id<K>(&self, noun: Noun) -> Result<Id<K>, Problem> {
        let text = name(&self.names, "id").unwrap_or_default();
        Id::parse(text).map_err(|_| Problem::not_found(noun))
    }

    /// The parameters of the query.
    pub(crate) fn params(&self, faults: &mut Faults) -> Params {
        Params::read(self.query.as_deref(), faults)
    }

    /// The body as JSON.
    ///
    /// # Errors
    /// 415 for another media type, 400 for what is not strict JSON.
    pub(crate) fn json(&self) -> Result<Value, Problem> {
        Media::expect_json(&self.headers, &self.body).map_err(|fault| Problem::from(Early::from(fault)))?;
        json::read(&self.body).map_err(|fault| Problem::bad_request(fault.to_string()))
    }

    /// In which state the resource must be for a write.
    ///
    /// # Errors
    /// 400 for what cannot be read, and for tags under `If-None-Match`, which
    /// mean nothing for a write.
    pub(crate) fn precondition(&self) -> Result<Precondition, Problem> {
        let read = preconditions::Precondition::from_headers(&self.headers);
        Ok(match read.map_err(|fault| Problem::from(Early::from(fault)))? {
            preconditions::Precondition::None => Precondition::Unsaid,
            preconditions::Precondition::MatchAny => Precondition::Exists,
            preconditions::Precondition::NoneMatchAny => Precondition::Absent,
            preconditions::Precondition::Match(tags) => {
                let revision =
                    |tag: &String| tag.parse::<i64>().ok().filter(|rev| preconditions::tag_text(*rev) == *tag);
                Precondition::Match(tags.iter().filter_map(revision).collect())
            }
            preconditions::Precondition::NoneMatch(_) => {
                return Err(Problem::bad_request("If-None-Match of a write must be *."));
            }
        })
    }

    /// Refuses callers that may not act for the merchant, before anything of
    /// the request is looked at.
    ///
    /// # Errors
    /// 403.
    pub(crate) fn require_secret(&self) -> Result<(), Problem> {
        self.caller.require_secret().map_err(|error| Problem::of(error, no_path, Faults::default()))
    }
}

/// The problem of an operation that reads nothing but the address.
pub(crate) fn plain_problem(error: billfold_app::Error) -> Problem {
    Problem::of(error, no_path, Faults::default())
}

/// The problem of a record that is not there.
pub(crate) fn missing(noun: Noun) -> Problem {
    plain_problem(Refusal::NotFound(noun).into())
}
