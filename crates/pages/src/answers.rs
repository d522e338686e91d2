//! How pages, redirections and problems leave the server.

use std::error::Error as _;
use std::fmt::Write as _;

use askama::Template;
use axum::body::Body;
use axum::http::header::{
    CONTENT_LANGUAGE, CONTENT_SECURITY_POLICY, CONTENT_TYPE, HeaderName, HeaderValue, LOCATION, RETRY_AFTER,
};
use axum::http::{Response, StatusCode};
use billfold_app::{App, Error, Fault};
use billfold_domain::Refusal;
use billfold_http::voice::{Early, RequestInfo, Voice};
use billfold_locales::{Arg, Locale, accepted, key};

use crate::contrast::Palette;
use crate::desk::Desk;
use crate::security::{Nonces, harden};
use crate::views::{Anchor, EndedPage, ProblemPage, Room, Shell};
use crate::{flows, refusals};

/// After how many seconds a server that is out may be asked again.
const RETRY_SECONDS: u32 = 5;

/// Makes the answers of the hosted pages, in a language. Cheap to clone.
#[derive(Clone)]
pub struct Answers {
    /// The application.
    pub app: App,
    /// The language of whoever asks.
    pub locale: Locale,
}

impl std::fmt::Debug for Answers {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Answers").field("locale", &self.locale).finish_non_exhaustive()
    }
}

/// Something that ends a request before its page.
#[derive(Debug)]
pub enum Problem {
    /// There is no such page.
    NotFound,
    /// There is nothing at the name that the request was sent to.
    Misdirected,
    /// A form that no page of this server sent.
    Stranger,
    /// A link that was opened, ended or never was.
    Ended,
    /// The session has ended since the page was asked for.
    SignedOut,
    /// The portal does not offer it.
    SwitchedOff,
    /// It cannot be done now, and why.
    Refused(Box<Refusal>),
    /// What every surface refuses.
    Early(Early),
    /// Something broke.
    Fault(Fault),
}

impl From<Refusal> for Problem {
    /// Pages name records by their addresses alone: what a stranger asks for
    /// and what nobody may see are the same, a page that is not there.
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::LinkEnded => Self::Ended,
            Refusal::Unauthenticated => Self::SignedOut,
            Refusal::NotFound(_) | Refusal::Forbidden | Refusal::AddressNotAllowed | Refusal::NotGranted { .. } => {
                Self::NotFound
            }
            Refusal::SwitchedOff => Self::SwitchedOff,
            refused @ (Refusal::InProgress
            | Refusal::TooManyAttempts { .. }
            | Refusal::StateForbids(_)
            | Refusal::Declined(_)
            | Refusal::InUse { .. }
            | Refusal::ProofTooOld
            | Refusal::Invalid(_)) => Self::Refused(Box::new(refused)),
            Refusal::DefaultPortalKept
            | Refusal::PreconditionFailed
            | Refusal::PreconditionRequired
            | Refusal::IdempotencyMismatch
            | Refusal::BadCursor => Self::Early(Early::BadRequest("".into())),
        }
    }
}

impl From<Error> for Problem {
    fn from(error: Error) -> Self {
        match error {
            Error::Fault(fault) => Self::Fault(fault),
            Error::Refused(refusal) => refusal.into(),
        }
    }
}

impl From<Early> for Problem {
    fn from(early: Early) -> Self {
        Self::Early(early)
    }
}

impl Answers {
    /// Answers in English, for whoever did not say a language yet.
    pub fn new(app: App) -> Self {
        Self { app, locale: Locale::english() }
    }

    /// The same in a language.
    #[must_use]
    pub fn speaking(&self, locale: Locale) -> Self {
        Self { app: self.app.clone(), locale }
    }

    /// The same for a request, whose address the record of what it does shows.
    #[must_use]
    pub fn asked_by(&self, info: &RequestInfo) -> Self {
        Self { app: self.app.asked_from(info.peer().map(|peer| peer.ip())), locale: self.locale }
    }

    /// The title of a page of an organization.
    pub fn title(&self, page: &str, organization: &str) -> String {
        self.locale.tell("title", &[("page", Arg::from(page)), ("organization", Arg::from(organization))])
    }

    /// A page. `make` gets the nonce of its stylesheet.
    pub fn page<T: Template>(&self, status: StatusCode, make: impl FnOnce(String) -> T) -> Response<Body> {
        let nonces = Nonces::draw(|| self.app.nonce());
        let policy = nonces.policy();
        let page = make(nonces.style);
        let (status, html) = match page.render() {
            Ok(html) => (status, html),
            // Writing to a string fails only when a value's own formatting does.
            Err(error) => {
                tracing::error!(%error, "a page could not be written");
                (StatusCode::INTERNAL_SERVER_ERROR, String::new())
            }
        };
        let mut response = Response::new(Body::from(html));
        *response.status_mut() = status;
        let headers = response.headers_mut();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
        headers.insert(CONTENT_LANGUAGE, HeaderValue::from_static(self.locale.lang()));
        if let Ok(policy) = HeaderValue::try_from(policy) {
            headers.insert(CONTENT_SECURITY_POLICY, policy);
        }
        self.finish(response)
    }

    /// A redirection to a path of this server, by GET.
    pub fn see_other(&self, path: &str) -> Response<Body> {
        let mut response = Response::new(Body::empty());
        *response.status_mut() = StatusCode::SEE_OTHER;
        if let Ok(path) = HeaderValue::try_from(path) {
            response.headers_mut().insert(LOCATION, path);
        }
        self.finish(response)
    }

    /// Adds what every answer carries.
    pub fn finish(&self, mut response: Response<Body>) -> Response<Body> {
        harden(response.headers_mut(), self.app.public_url().is_https());
        response
    }

    /// The page of a problem.
    pub fn problem(&self, problem: Problem, request: &RequestInfo) -> Response<Body> {
        match problem {
            Problem::NotFound | Problem::SignedOut => {
                self.say(StatusCode::NOT_FOUND, (key!("not-found"), key!("not-found-advice")), request)
            }
            Problem::Misdirected => {
                self.say(StatusCode::MISDIRECTED_REQUEST, (key!("not-found"), key!("not-found-advice")), request)
            }
            Problem::Stranger => self.say(StatusCode::FORBIDDEN, (key!("stranger"), key!("stranger-advice")), request),
            Problem::SwitchedOff => {
                self.say(StatusCode::FORBIDDEN, (key!("switched-off"), key!("bad-request-advice")), request)
            }
            Problem::Ended => self.ended(),
            Problem::Refused(refusal) if matches!(*refusal, Refusal::InProgress | Refusal::TooManyAttempts { .. }) => {
                self.early(Early::Unavailable, request)
            }
            Problem::Refused(_) => self.early(Early::BadRequest("".into()), request),
            Problem::Early(early) => self.early(early, request),
            Problem::Fault(fault) => {
                log(&fault, request);
                match fault {
                    Fault::Unavailable(_) | Fault::TooSlow | Fault::Locked | Fault::Contended { .. } => {
                        self.early(Early::Unavailable, request)
                    }
                    _ => self.early(Early::Internal, request),
                }
            }
        }
    }

    /// The page of a link that has ended, for good (410).
    fn ended(&self) -> Response<Body> {
        let title = self.locale.say("ended-title");
        self.page(StatusCode::GONE, |nonce| EndedPage {
            room: Room::bare(Shell::new(self.locale, nonce, &Palette::neutral(), title)),
        })
    }

    /// A page that says what went wrong: heading and advice.
    fn say(&self, status: StatusCode, (heading, advice): (&str, &str), request: &RequestInfo) -> Response<Body> {
        let (heading, advice) = (self.locale.say(heading), self.locale.say(advice));
        self.page(status, |nonce| ProblemPage {
            room: Room::bare(Shell::new(self.locale, nonce, &Palette::neutral(), heading.clone())),
            status: Some(status.as_u16()),
            heading,
            advice,
            way: None,
            reference: Some(request.request_id().to_owned()).filter(|id| !id.is_empty()),
        })
    }
}

impl Desk {
    /// The page of a problem that a signed-in customer met: in the merchant's look,
    /// with the way back.
    pub fn problem(&self, problem: Problem) -> Response<Body> {
        let way = self.way();
        let (status, heading, advice) = match problem {
            Problem::SwitchedOff => {
                let advice = refusals::say(&Refusal::SwitchedOff, self.locale, self.organization());
                (StatusCode::FORBIDDEN, self.say("switched-off"), advice)
            }
            Problem::Refused(refusal) => {
                let status = match *refusal {
                    Refusal::TooManyAttempts { .. } => StatusCode::TOO_MANY_REQUESTS,
                    _ => StatusCode::CONFLICT,
                };
                (status, self.say("refused"), refusals::say(&refusal, self.locale, self.organization()))
            }
            Problem::NotFound => (StatusCode::NOT_FOUND, self.say("not-found"), self.say("not-found-advice")),
            other => return self.answers.problem(other, &self.info),
        };
        self.page_with(status, &heading.clone(), |room| ProblemPage {
            room,
            status: None,
            heading,
            advice,
            way,
            reference: None,
        })
    }

    /// The way on from a page without a task: home, or in a flow the flow's own page
    /// unless it is this one.
    fn way(&self) -> Option<Anchor> {
        match self.flow().map(|flow| flows::path(flow, self.features())) {
            None => Some(Anchor { label: self.say("home"), href: self.path("/home") }),
            Some(own) => (own != self.here()).then(|| Anchor { label: self.say("back"), href: self.path(&own) }),
        }
    }
}

impl Voice for Answers {
    /// What is refused before any page was asked is said in a language that the browser
    /// asks for.
    fn refuse(&self, early: Early, request: &RequestInfo) -> Response<Body> {
        let locale = request.languages().and_then(accepted).unwrap_or(self.locale);
        self.speaking(locale).early(early, request)
    }
}

impl Answers {
    /// The page of what every surface refuses.
    fn early(&self, early: Early, request: &RequestInfo) -> Response<Body> {
        let bad = (key!("bad-request"), key!("bad-request-advice"));
        let large = (key!("too-large"), key!("too-large-advice"));
        let (status, text, retry) = match early {
            // The reason is for programs; a person is told what to do.
            Early::BadRequest(_) => (StatusCode::BAD_REQUEST, bad, None),
            Early::NotFound => (StatusCode::NOT_FOUND, (key!("not-found"), key!("not-found-advice")), None),
            Early::MethodNotAllowed => {
                (StatusCode::METHOD_NOT_ALLOWED, (key!("wrong-method"), key!("wrong-method-advice")), None)
            }
            Early::BodyTimeout => (StatusCode::REQUEST_TIMEOUT, (key!("timed-out"), key!("timed-out-advice")), None),
            Early::BodyTooLarge => (StatusCode::PAYLOAD_TOO_LARGE, large, None),
            Early::UriTooLong => (StatusCode::URI_TOO_LONG, large, None),
            Early::CardNumber => (StatusCode::UNPROCESSABLE_ENTITY, bad, None),
            Early::UnsupportedEncoding | Early::UnsupportedMedia => (StatusCode::UNSUPPORTED_MEDIA_TYPE, bad, None),
            Early::TooManyRequests(verdict) => (
                StatusCode::TOO_MANY_REQUESTS,
                (key!("too-many"), key!("too-many-advice")),
                Some(verdict.retry_after_seconds),
            ),
            Early::HeadersTooLarge => (StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE, large, None),
            Early::Internal => (StatusCode::INTERNAL_SERVER_ERROR, (key!("broken"), key!("broken-advice")), None),
            Early::Unavailable => (
                StatusCode::SERVICE_UNAVAILABLE,
                (key!("unavailable"), key!("unavailable-advice")),
                Some(RETRY_SECONDS),
            ),
        };
        let mut response = self.say(status, text, request);
        if let Some(seconds) = retry {
            response.headers_mut().insert(RETRY_AFTER, seconds.into());
        }
        response
    }
}

/// Sets a header whose value is made of text.
pub fn put(response: &mut Response<Body>, name: HeaderName, value: &str) {
    if let Ok(value) = HeaderValue::try_from(value) {
        response.headers_mut().append(name, value);
    }
}

fn log(fault: &Fault, request: &RequestInfo) {
    let mut chain = fault.to_string();
    let mut source = fault.source();
    while let Some(cause) = source {
        // Writing to a string cannot fail.
        let _ = write!(chain, ": {cause}");
        source = cause.source();
    }
    tracing::error!(request_id = request.request_id(), error = chain, "a page failed");
}
