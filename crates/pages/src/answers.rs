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

use crate::contrast::Palette;
use crate::security::{Nonces, harden};
use crate::views::{EndedPage, ProblemPage, Shell};
use crate::words::{ENGLISH, Words};

/// After how many seconds a server that is out may be asked again.
const RETRY_SECONDS: u32 = 5;

/// Makes the answers of the hosted pages. Cheap to clone.
#[derive(Clone)]
pub struct Answers {
    /// The application.
    pub app: App,
}

/// Something that ends a request before its page.
#[derive(Debug)]
pub enum Problem {
    /// There is no such page.
    NotFound,
    /// A form that no page of this server sent.
    Stranger,
    /// A link that was opened, ended or never was.
    Ended,
    /// What every surface refuses.
    Early(Early),
    /// Something broke.
    Fault(Fault),
}

impl From<Error> for Problem {
    /// Pages name records by their addresses alone: what a stranger asks for
    /// and what nobody may see are the same, a page that is not there.
    fn from(error: Error) -> Self {
        match error {
            Error::Fault(fault) => Self::Fault(fault),
            Error::Refused(refusal) => match refusal {
                Refusal::LinkEnded => Self::Ended,
                Refusal::NotFound(_)
                | Refusal::Unauthenticated
                | Refusal::Forbidden
                | Refusal::AddressNotAllowed
                | Refusal::NotGranted { .. }
                | Refusal::SwitchedOff => Self::NotFound,
                Refusal::InProgress | Refusal::TooManyAttempts { .. } => Self::Early(Early::Unavailable),
                Refusal::Invalid(_)
                | Refusal::DefaultPortalKept
                | Refusal::InUse { .. }
                | Refusal::PreconditionFailed
                | Refusal::PreconditionRequired
                | Refusal::IdempotencyMismatch
                | Refusal::StateForbids(_)
                | Refusal::Declined(_)
                | Refusal::BadCursor => Self::Early(Early::BadRequest("".into())),
            },
        }
    }
}

impl From<Early> for Problem {
    fn from(early: Early) -> Self {
        Self::Early(early)
    }
}

impl Answers {
    /// The sentences of the page. There is one language so far.
    pub fn words(&self) -> &'static Words {
        &ENGLISH
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
        headers.insert(CONTENT_LANGUAGE, HeaderValue::from_static(self.words().lang));
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
        let words = self.words();
        match problem {
            Problem::NotFound => self.say(StatusCode::NOT_FOUND, words.not_found, request),
            Problem::Stranger => self.say(StatusCode::FORBIDDEN, words.forbidden, request),
            Problem::Ended => self.ended(),
            Problem::Early(early) => self.refuse(early, request),
            Problem::Fault(fault) => {
                log(&fault, request);
                match fault {
                    Fault::Unavailable(_) | Fault::Locked | Fault::Contended { .. } => {
                        self.refuse(Early::Unavailable, request)
                    }
                    Fault::CommitUnknown(_) | Fault::BadDocument { .. } | Fault::Panicked | Fault::Database(_) => {
                        self.refuse(Early::Internal, request)
                    }
                }
            }
        }
    }

    fn ended(&self) -> Response<Body> {
        let words = self.words();
        self.page(StatusCode::GONE, |nonce| EndedPage {
            shell: Shell::new(words, nonce, &Palette::neutral(), words.ended_title.to_owned()),
        })
    }

    fn say(&self, status: StatusCode, [heading, advice]: [&'static str; 2], request: &RequestInfo) -> Response<Body> {
        let words = self.words();
        self.page(status, |nonce| ProblemPage {
            shell: Shell::new(words, nonce, &Palette::neutral(), heading.to_owned()),
            status: status.as_u16(),
            heading,
            advice,
            reference: Some(request.request_id().to_owned()).filter(|id| !id.is_empty()),
        })
    }
}

impl Voice for Answers {
    fn refuse(&self, early: Early, request: &RequestInfo) -> Response<Body> {
        let words = self.words();
        let (status, text, retry) = match early {
            // The reason is for programs; a person is told what to do.
            Early::BadRequest(_) => (StatusCode::BAD_REQUEST, words.bad_request, None),
            Early::NotFound => (StatusCode::NOT_FOUND, words.not_found, None),
            Early::MethodNotAllowed => (StatusCode::METHOD_NOT_ALLOWED, words.wrong_method, None),
            Early::BodyTimeout => (StatusCode::REQUEST_TIMEOUT, words.timed_out, None),
            Early::BodyTooLarge => (StatusCode::PAYLOAD_TOO_LARGE, words.too_large, None),
            Early::UriTooLong => (StatusCode::URI_TOO_LONG, words.too_large, None),
            Early::CardNumber => (StatusCode::UNPROCESSABLE_ENTITY, words.bad_request, None),
            Early::UnsupportedEncoding | Early::UnsupportedMedia => {
                (StatusCode::UNSUPPORTED_MEDIA_TYPE, words.bad_request, None)
            }
            Early::TooManyRequests(verdict) => {
                (StatusCode::TOO_MANY_REQUESTS, words.too_many, Some(verdict.retry_after_seconds))
            }
            Early::HeadersTooLarge => (StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE, words.too_large, None),
            Early::Internal => (StatusCode::INTERNAL_SERVER_ERROR, words.broken, None),
            Early::Unavailable => (StatusCode::SERVICE_UNAVAILABLE, words.unavailable, Some(RETRY_SECONDS)),
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
