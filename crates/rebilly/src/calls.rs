//! One call of the merchant's: who makes it, to which resource, with what.

use std::future::Future;
use std::net::IpAddr;
use std::ops::{Deref, DerefMut};
use std::pin::Pin;
use std::sync::Arc;

use axum::body::{Body, HttpBody as _};
use axum::extract::{FromRequestParts, MatchedPath, RawPathParams, Request, State};
use axum::response::Response;
use billfold_app::callers::SignedIn;
use billfold_app::{App, Caller, Credentials, Precondition, Role, callers};
use billfold_domain::ids::{Id, Noun};
use billfold_domain::organizations::Mode;
use billfold_domain::{Field, Refusal, Rule};
use billfold_http::body::{self, BODY_BYTES_MAX};
use billfold_http::credentials::{Authorization, Presented, Secret};
use billfold_http::media::Media;
use billfold_http::rate::{RateLimiter, Verdict};
use billfold_http::voice::{Early, RequestInfo};
use billfold_http::{card_numbers, json, preconditions};
use bytes::Bytes;
use http::request::Parts;
use http::{HeaderMap, HeaderValue, Method, StatusCode};
use serde_json::Value;

use crate::collections::Params;
use crate::faults::Faults;
use crate::links::Addresses;
use crate::permissions::{self, Operation};
use crate::problems::{Problem, RATE_LIMIT, RATE_REMAINING};

/// What every call of this dialect has at hand. A router copies its state several times
/// for each request, so it is one counted reference.
#[derive(Clone)]
pub(crate) struct Shared(Arc<AtHand>);

/// What is at hand.
pub(crate) struct AtHand {
    /// The application.
    pub app: App,
    /// What organizations have used up.
    pub limiter: Arc<RateLimiter>,
    /// How every address of the service begins.
    pub base: Arc<str>,
}

impl Deref for Shared {
    type Target = AtHand;

    fn deref(&self) -> &AtHand {
        &self.0
    }
}

/// A call by a caller who is known, its body read. It goes from hand to hand: it is a
/// pointer to what is known of it.
pub(crate) struct Call(Box<Known>);

/// What is known of a call.
pub(crate) struct Known {
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
    /// The address at the other end of the connection.
    pub peer: Option<IpAddr>,
    query: Option<String>,
    names: RawPathParams,
}

impl Deref for Call {
    type Target = Known;

    fn deref(&self) -> &Known {
        &self.0
    }
}

impl DerefMut for Call {
    fn deref_mut(&mut self) -> &mut Known {
        &mut self.0
    }
}

/// How long a body of a customer's may be whose ids are looked at for the audit log.
const NAMING_BODY_BYTES_MAX: usize = 16_384;

/// Who comes in at an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Door {
    /// Who acts for the merchant, or holds its publishable key.
    Merchant,
    /// A customer who has signed in.
    Customer,
    /// Anybody, before signing in. The organization is that of a key, where there is
    /// one, or the one that the address names.
    Anybody,
}

type Answering = Pin<Box<dyn Future<Output = Response> + Send>>;

/// What an operation makes of a call, without its type: what stands around it is then
/// compiled once, and not once more for each operation.
type Deed = Box<dyn FnOnce(Call) -> Pin<Box<dyn Future<Output = Result<Response, Problem>> + Send>> + Send>;

/// Makes a route's handler of an operation whose body is at most 1 MiB.
pub(crate) fn call<F, W>(operation: F) -> impl Fn(State<Shared>, Request) -> Answering + Clone + Send + Sync + 'static
where
    F: Fn(Call) -> W + Clone + Send + Sync + 'static,
    W: Future<Output = Result<Response, Problem>> + Send + 'static,
{
    call_at(Door::Merchant, BODY_BYTES_MAX, operation)
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
    call_at(Door::Merchant, limit_bytes, operation)
}

/// Makes a route's handler of an operation at a door. What is not for merchants is
/// open to pages of any origin.
pub(crate) fn call_at<F, W>(
    door: Door,
    limit_bytes: usize,
    operation: F,
) -> impl Fn(State<Shared>, Request) -> Answering + Clone + Send + Sync + 'static
where
    F: Fn(Call) -> W + Clone + Send + Sync + 'static,
    W: Future<Output = Result<Response, Problem>> + Send + 'static,
{
    move |State(shared), request| {
        let operation = operation.clone();
        let deed: Deed = Box::new(move |call| Box::pin(operation(call)));
        Box::pin(answered(shared, Box::new(request.into_parts()), (door, limit_bytes), deed))
    }
}

/// The way of every request: in by its door, through its operation, and out again. What
/// was sent stays where it is: the future is moved once it is made.
async fn answered(
    shared: Shared,
    mut sent: Box<(Parts, Body)>,
    (door, limit_bytes): (Door, usize),
    deed: Deed,
) -> Response {
    let (parts, body) = &mut *sent;
    let info = info_of(parts);
    let mut counted = None;
    let mut witness = None;
    let peer = info.peer().map(|peer| peer.ip());
    let mut named = None;
    let outcome = async {
        let names = names_of(parts).await?;
        // What is not the usual case has a future of its own: this one is moved for each call.
        let caller = match shared.recognize(parts, &info, door) {
            Some(caller) => caller,
            None => Box::pin(shared.admit(parts, &names, &info, door)).await?,
        };
        if name(&names, "organizationId").is_some_and(|named| named != caller.organization.as_str()) {
            return Err(Problem::not_found(Noun::Organization));
        }
        witness = caller.witness().map(|witness| Box::new((witness, asked(parts))));
        counted = shared.count(&parts.method, &caller, (door, peer))?;
        let caller = permitted(door, caller, parts)?;
        let body = match body.is_end_stream() {
            true => Bytes::new(),
            false => {
                let read = Box::pin(body::read(std::mem::take(body), limit_bytes)).await;
                read.map_err(|fault| Problem::from(Early::from(fault)))?
            }
        };
        named = (door == Door::Customer).then(|| (name(&names, "id").map(ToOwned::to_owned), body.clone()));
        let addresses = Addresses::below_base(&shared.base, &caller.organization);
        let addresses = if door == Door::Customer { addresses.for_customers() } else { addresses };
        let query = parts.uri.query().map(str::to_owned);
        let app = shared.app.asked_from(peer);
        let headers = std::mem::take(&mut parts.headers);
        let known = Known { app, caller, addresses, headers, body, peer, query, names };
        deed(Call(Box::new(known))).await
    }
    .await;
    let mut response = outcome.unwrap_or_else(|problem| problem.answer(&info));
    match (response.status(), witness.map(|boxed| *boxed), named) {
        (StatusCode::FORBIDDEN, Some((witness, asked)), _) => shared.app.asked_from(peer).note_denied(witness, &asked),
        (StatusCode::NOT_FOUND | StatusCode::UNPROCESSABLE_ENTITY, Some((witness, asked)), Some((id, body))) => {
            let members = ids_within(&body);
            shared.app.asked_from(peer).note_missed(witness, &asked, id.iter().chain(&members).map(String::as_str));
        }
        _ => {}
    }
    if let Some(verdict) = counted {
        let headers = response.headers_mut();
        headers.insert(RATE_LIMIT, HeaderValue::from(verdict.limit));
        headers.insert(RATE_REMAINING, HeaderValue::from(verdict.remaining));
    }
    if door != Door::Merchant {
        crate::storefront::open(response.headers_mut());
    }
    response
}

/// What is asked for, without anything that the request brought.
fn asked(parts: &Parts) -> String {
    let path = parts.extensions.get::<MatchedPath>().map_or("", MatchedPath::as_str);
    format!("{} {path}", parts.method)
}

/// The ids of other records that a body names, by its members' names.
fn ids_within(body: &[u8]) -> Vec<String> {
    if body.len() > NAMING_BODY_BYTES_MAX {
        return Vec::new();
    }
    let Ok(Value::Object(members)) = serde_json::from_slice(body) else { return Vec::new() };
    let ids = members.into_iter().filter(|(name, _)| name.ends_with("Id"));
    ids.filter_map(|(_, value)| value.as_str().map(ToOwned::to_owned)).collect()
}

/// Holds a caller of the merchant's to its permissions. Who may do everything is not
/// asked for the operation, which is looked up.
fn permitted(door: Door, caller: Caller, parts: &Parts) -> Result<Caller, Problem> {
    if door != Door::Merchant || caller.role == Role::Secret {
        return Ok(caller);
    }
    match permissions::operation(&parts.method, parts.extensions.get::<MatchedPath>()) {
        Some(operation) => operation.admit(caller),
        None => Ok(caller),
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
pub(crate) async fn names_of(parts: &mut Parts) -> Result<RawPathParams, Problem> {
    RawPathParams::from_request_parts(parts, &()).await.map_err(|_| Problem::from(Early::NotFound))
}

/// A name within the path.
pub(crate) fn name<'a>(names: &'a RawPathParams, wanted: &str) -> Option<&'a str> {
    names.iter().find(|(name, _)| *name == wanted).map(|(_, value)| value)
}

impl Shared {
    /// Of one application and its limits.
    pub(crate) fn new(app: App, limiter: Arc<RateLimiter>, base: Arc<str>) -> Self {
        Self(Arc::new(AtHand { app, limiter, base }))
    }

    /// Finds out who reads for the merchant, without a wait: who presents one key that
    /// memory knows. None for everybody else. Writes outdate what memory knows of all keys,
    /// so that those who write are looked for at once.
    fn recognize(&self, parts: &Parts, info: &RequestInfo, door: Door) -> Option<Caller> {
        if door != Door::Merchant || ![Method::GET, Method::HEAD].contains(&parts.method) {
            return None;
        }
        let presented = Presented::from_headers(&parts.headers).ok()?;
        let Authorization::None = presented.authorization else { return None };
        let address = info.peer().map(|peer| peer.ip());
        let credentials = Credentials { key: presented.api_key.map(Secret::into_text), jwt: None, address };
        callers::recognize(&self.app, &credentials, Some(info.request_id()))
    }

    /// Finds out who calls.
    async fn admit(
        &self,
        parts: &Parts,
        names: &RawPathParams,
        info: &RequestInfo,
        door: Door,
    ) -> Result<Caller, Problem> {
        let presented = Presented::from_headers(&parts.headers).map_err(|_| Problem::unauthenticated());
        let operation = || permissions::operation(&parts.method, parts.extensions.get::<MatchedPath>());
        match door {
            Door::Merchant => self.identify(presented?, info).await,
            Door::Customer => {
                let SignedIn { caller, operations } = self.customer(&presented?, info).await?;
                let is_named = |of: &Operation| operations.contains(&of.id);
                if !operations.is_empty() && !operation().is_some_and(is_named) {
                    if let Some(witness) = caller.witness() {
                        self.app.asked_from(info.peer().map(|peer| peer.ip())).note_denied(witness, &asked(parts));
                    }
                    return Err(plain_problem(Refusal::Forbidden.into()));
                }
                Ok(caller)
            }
            // What is useless at a public address does no harm.
            Door::Anybody => self.anybody(presented.ok().as_ref(), names, info).await,
        }
    }

    /// Every credential that is presented must be good and of one organization;
    /// what all of them allow is allowed.
    async fn identify(&self, presented: Presented, info: &RequestInfo) -> Result<Caller, Problem> {
        let request = info.request_id();
        let mut credentials = Credentials { address: info.peer().map(|peer| peer.ip()), ..Credentials::default() };
        let mut publishable = None;
        credentials.key = presented.api_key.map(Secret::into_text);
        match presented.authorization {
            Authorization::None => {}
            Authorization::Bearer(token) => credentials.jwt = Some(token.into_text()),
            Authorization::Bare(key) if credentials.key.is_none() => credentials.key = Some(key.into_text()),
            Authorization::Bare(key) => publishable = Some(key.into_text()),
            Authorization::Basic(_) => return Err(Problem::unauthenticated()),
        }
        let caller = callers::authenticate(&self.app, &credentials, Some(request)).await.map_err(plain_problem)?;
        let Some(key) = publishable else { return Ok(caller) };
        let second = Credentials { key: Some(key), jwt: None, ..credentials };
        let second = callers::authenticate(&self.app, &second, Some(request)).await.map_err(plain_problem)?;
        if second.organization != caller.organization {
            return Err(Problem::unauthenticated());
        }
        Ok(second.narrower(caller))
    }

    /// The customer of a signed token. A key beside it must be good and of the same
    /// organization; it allows nothing more.
    async fn customer(&self, presented: &Presented, info: &RequestInfo) -> Result<SignedIn, Problem> {
        let Authorization::Bearer(token) = &presented.authorization else { return Err(Problem::unauthenticated()) };
        let signed_in = callers::authenticate_customer(&self.app, token.expose(), Some(info.request_id())).await;
        let signed_in = signed_in.map_err(plain_problem)?;
        if presented.api_key.is_some() {
            let alone = Presented { api_key: presented.api_key.clone(), authorization: Authorization::None };
            if self.identify(alone, info).await?.organization != signed_in.caller.organization {
                return Err(Problem::unauthenticated());
            }
        }
        Ok(signed_in)
    }

    /// Whoever asks before signing in: the holder of a key, or else anybody at the
    /// organization that the address names. A token is of no use here.
    async fn anybody(
        &self,
        presented: Option<&Presented>,
        names: &RawPathParams,
        info: &RequestInfo,
    ) -> Result<Caller, Problem> {
        let bare = |presented: &Presented| matches!(presented.authorization, Authorization::Bare(_));
        if let Some(presented) = presented.filter(|presented| presented.api_key.is_some() || bare(presented)) {
            let authorization = match &presented.authorization {
                Authorization::Bare(key) => Authorization::Bare(key.clone()),
                _ => Authorization::None,
            };
            let keys = Presented { api_key: presented.api_key.clone(), authorization };
            return self.identify(keys, info).await;
        }
        let named = name(names, "organizationId").ok_or_else(Problem::unauthenticated)?;
        callers::anybody(&self.app, named, Some(info.request_id())).await.map_err(plain_problem)
    }

    /// Counts a call that is not a read. Customers, and those who have not signed in,
    /// use up what is theirs and not what is the merchant's.
    fn count(
        &self,
        method: &Method,
        caller: &Caller,
        (door, peer): (Door, Option<IpAddr>),
    ) -> Result<Option<Verdict>, Problem> {
        if [Method::GET, Method::HEAD].contains(method) {
            return Ok(None);
        }
        let organization = caller.organization.as_str();
        let whose = match (&caller.role, door) {
            (Role::Customer(customer), _) => format!("{organization}/customer/{customer}"),
            (Role::Publishable, Door::Anybody) => {
                format!("{organization}/anybody/{}", peer.map(callers::network).unwrap_or_default())
            }
            _ => organization.to_owned(),
        };
        let is_live = caller.mode == Mode::Live;
        let now_seconds = self.app.now().as_second();
        match self.limiter.check_organization(&whose, is_live, now_seconds) {
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

    /// What the address has at a place, by the place's name.
    pub(crate) fn segment(&self, place: &str) -> Option<&str> {
        name(&self.names, place)
    }

    /// Another resource of the address, by its place's name. An id that no resource can
    /// have names none.
    ///
    /// # Errors
    /// 404.
    pub(crate) fn named_id<K>(&self, place: &str, noun: Noun) -> Result<Id<K>, Problem> {
        let text = name(&self.names, place).unwrap_or_default();
        Id::parse(text).map_err(|_| Problem::not_found(noun))
    }

    /// A secret in the address, such as a token.
    pub(crate) fn secret(&self) -> &str {
        name(&self.names, "token").unwrap_or_default()
    }

    /// The parameters of the query.
    pub(crate) fn params(&self, faults: &mut Faults) -> Params {
        Params::read(self.query.as_deref(), faults)
    }

    /// The body as JSON; an empty object where there is none.
    ///
    /// # Errors
    /// As [`Self::json`].
    pub(crate) fn json_if_any(&self) -> Result<Value, Problem> {
        if self.body.is_empty() { Ok(Value::Object(serde_json::Map::new())) } else { self.json() }
    }

    /// The body as JSON.
    ///
    /// # Errors
    /// 415 for another media type, 400 for what is not strict JSON, 422 for card
    /// numbers.
    pub(crate) fn json(&self) -> Result<Value, Problem> {
        self.json_with_card(&[])
    }

    /// The body as JSON, where test cards may stand at these paths. What looks like a
    /// card number anywhere else is refused.
    ///
    /// # Errors
    /// As [`Self::json`]; 422 for card numbers.
    pub(crate) fn json_with_card(&self, card_fields: &[&str]) -> Result<Value, Problem> {
        Media::expect_json(&self.headers, &self.body).map_err(|fault| Problem::from(Early::from(fault)))?;
        let body = json::read(&self.body).map_err(|fault| Problem::bad_request(fault.to_string()))?;
        if card_numbers::is_possible(&self.body) {
            let found = card_numbers::in_json(&body, card_fields);
            if !found.is_empty() {
                let mut faults = Faults::default();
                found.iter().for_each(|path| faults.rule(path, &Rule::CardNumber));
                return Err(Problem::invalid(faults));
            }
        }
        Ok(body)
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

    /// Refuses callers that may do nothing for the merchant, before anything of the
    /// request is looked at. What a restricted key may do the operation decides.
    ///
    /// # Errors
    /// 403.
    pub(crate) fn require_secret(&self) -> Result<(), Problem> {
        self.caller.require_merchant().map_err(|error| Problem::of(error, no_path, Faults::default()))
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
