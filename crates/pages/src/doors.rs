//! A portal's pages for whoever is not signed in yet: one table, like that of the
//! tasks behind them.

use std::net::IpAddr;

use axum::body::Body;
use axum::extract::rejection::RawPathParamsRejection;
use axum::extract::{RawPathParams, State};
use axum::http::header::{HeaderMap, RETRY_AFTER, SET_COOKIE};
use axum::http::{Method, Response, StatusCode, Uri};
use axum::routing::MethodRouter;
use axum::{Extension, Router};
use billfold_app::portals::{self, Public, PublicName};
use billfold_app::sessions::{self, Opened, Visit};
use billfold_app::sign_in_codes::{self, Ways};
use billfold_app::{App, Error};
use billfold_domain::Refusal;
use billfold_domain::portals::Portal;
use billfold_http::voice::{Early, RequestInfo};
use billfold_locales::{Arg, Locale};
use url::form_urlencoded;

use crate::answers::{Answers, Problem, put};
use crate::cookies::{AttemptCookie, NoticeCookie, SessionCookie};
use crate::desk::Outcome;
use crate::forms::Form;
use crate::origins::is_own_form;
use crate::tasks::Making;
use crate::views::{Anchor, Languages, ProblemPage, Room, Shell};
use crate::{brands, browsers, flows, languages, passwords, portals as portal_pages, returning, signing_in};

/// How the addresses of a portal begin.
const PORTAL: &str = "/billing-portal/{slug}";
/// The most values of a query that are looked at.
const QUERY_VALUES_MAX: usize = 20;

/// An address before signing in.
pub struct Step {
    /// Its whole path, with names in braces.
    path: &'static str,
    /// Whether somebody who is signed in is led home from it.
    is_entry: bool,
    /// GET.
    show: fn(Door) -> Making,
    /// POST.
    send: Option<fn(Door, Form) -> Making>,
}

impl Step {
    /// Its whole path, with names in braces.
    pub fn path(&self) -> &'static str {
        self.path
    }

    /// Whether it takes a form.
    pub fn takes_form(&self) -> bool {
        self.send.is_some()
    }
}

/// Every one.
pub static STEPS: &[Step] = &[
    Step {
        path: "/billing-portal/{slug}",
        is_entry: true,
        show: |door| Box::pin(portal_pages::show(door)),
        send: None,
    },
    Step {
        path: "/billing-portal/{slug}/",
        is_entry: true,
        show: |door| Box::pin(portal_pages::show(door)),
        send: None,
    },
    Step { path: "/p/login/{login}", is_entry: true, show: |door| Box::pin(portal_pages::show(door)), send: None },
    Step {
        path: "/billing-portal/{slug}/sign-in",
        is_entry: true,
        show: |door| Box::pin(portal_pages::show(door)),
        send: Some(|door, form| Box::pin(signing_in::send(door, form))),
    },
    Step {
        path: "/billing-portal/{slug}/sign-in/code",
        is_entry: true,
        show: |door| Box::pin(signing_in::show_code(door)),
        send: Some(|door, form| Box::pin(signing_in::send_code(door, form))),
    },
    Step {
        path: "/billing-portal/{slug}/sign-in/resend",
        is_entry: true,
        show: |door| Box::pin(signing_in::show_code(door)),
        send: Some(|door, _| Box::pin(signing_in::resend(door))),
    },
    Step {
        path: "/billing-portal/{slug}/sign-in/choose",
        is_entry: true,
        show: |door| Box::pin(signing_in::show_choice(door)),
        send: Some(|door, form| Box::pin(signing_in::send_choice(door, form))),
    },
    Step {
        path: "/billing-portal/{slug}/sign-in/link/{token}",
        is_entry: false,
        show: |door| Box::pin(signing_in::show_link(door)),
        send: Some(|door, _| Box::pin(signing_in::send_link(door))),
    },
    Step {
        path: "/billing-portal/{slug}/sign-in/forgotten",
        is_entry: true,
        show: |door| Box::pin(passwords::show_forgotten(door)),
        send: Some(|door, form| Box::pin(passwords::send_forgotten(door, form))),
    },
    Step {
        path: "/billing-portal/{slug}/sign-in/password/{token}",
        is_entry: false,
        show: |door| Box::pin(passwords::show_reset(door)),
        send: Some(|door, form| Box::pin(passwords::send_reset(door, form))),
    },
];

/// Adds every step to a router.
pub(crate) fn routes(pages: Router<Answers>) -> Router<Answers> {
    STEPS.iter().fold(pages, |pages, step| pages.route(step.path, serving(step)))
}

fn serving(step: &'static Step) -> MethodRouter<Answers> {
    let serve = move |State(answers): State<Answers>,
                      Extension(info): Extension<RequestInfo>,
                      parts: Result<RawPathParams, RawPathParamsRejection>,
                      (method, uri, headers): (Method, Uri, HeaderMap),
                      body: Body| async move {
        let answers = answers.speaking(languages::of_request(&headers)).asked_by(&info);
        // A segment that is no text names nothing.
        let Ok(parts) = parts else { return answers.problem(Problem::NotFound, &info) };
        let segments = parts.iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        let query = uri.query().unwrap_or_default();
        let query = form_urlencoded::parse(query.as_bytes()).take(QUERY_VALUES_MAX);
        let query = query.map(|(name, value)| (name.into_owned(), value.into_owned())).collect();
        let asked = Asked { segments, query, headers };
        let sent = (method == Method::POST).then_some(body);
        let outcome = serve(&answers, &info, step, (asked, sent)).await;
        outcome.unwrap_or_else(|problem| answers.problem(problem, &info))
    };
    let mut methods = MethodRouter::new().get(serve);
    if step.send.is_some() {
        methods = methods.post(serve);
    }
    methods
}

/// A request, taken apart.
struct Asked {
    segments: Vec<(String, String)>,
    query: Vec<(String, String)>,
    headers: HeaderMap,
}

async fn serve(
    answers: &Answers,
    info: &RequestInfo,
    step: &'static Step,
    (asked, sent): (Asked, Option<Body>),
) -> Outcome {
    let Asked { segments, query, headers } = asked;
    if sent.is_some() && !is_own_form(&headers, answers.app.public_url()) {
        return Err(Problem::Stranger);
    }
    let part = |name: &str| segments.iter().find(|(known, _)| known == name).map(|(_, value)| value.clone());
    let name = match part("login") {
        Some(token) => PublicName::Login(token),
        None => PublicName::Slug(part("slug").unwrap_or_default()),
    };
    let public = portals::public(&answers.app, name).await?;
    let here = step.path.strip_prefix(PORTAL).filter(|below| !below.contains('{')).unwrap_or_default();
    let door = Door { here, answers: answers.clone(), info: info.clone(), headers, public, segments, query };
    if sent.is_none() && step.is_entry && door.visit().await?.is_some() {
        return Ok(door.to("/home"));
    }
    let kept = door.again();
    let outcome = match (step.send, sent) {
        (Some(send), Some(body)) => {
            let form = Form::read(&door.headers, body).await?;
            send(door, form).await
        }
        (_, None) => (step.show)(door).await,
        (None, Some(_)) => return Err(Problem::Early(Early::MethodNotAllowed)),
    };
    match outcome {
        // What led here is no longer there: the portal's page says how to sign in.
        Err(Problem::SignedOut | Problem::SwitchedOff) => Ok(kept.to("")),
        Err(Problem::Ended) => Ok(kept.ended()),
        other => other,
    }
}

/// The request of somebody who is not signed in, at a portal.
pub struct Door {
    /// The path below the portal's address; none where it holds a secret.
    here: &'static str,
    answers: Answers,
    info: RequestInfo,
    headers: HeaderMap,
    public: Public,
    segments: Vec<(String, String)>,
    query: Vec<(String, String)>,
}

impl Door {
    /// The application.
    pub fn app(&self) -> &App {
        &self.answers.app
    }

    /// What the public sees of the portal.
    pub fn public(&self) -> &Public {
        &self.public
    }

    /// The portal.
    pub fn portal(&self) -> &Portal {
        &self.public.portal.value
    }

    /// How customers sign in to it.
    pub fn ways(&self) -> Ways {
        sign_in_codes::ways(self.app(), &self.public)
    }

    /// The headers of the request.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The request's id.
    pub fn request_id(&self) -> &str {
        self.info.request_id()
    }

    /// The network address that asks.
    pub fn address(&self) -> Option<IpAddr> {
        self.info.peer().map(|peer| peer.ip())
    }

    /// The browser, coarsely.
    pub fn browser(&self) -> Option<String> {
        browsers::name(&self.headers)
    }

    /// The language of the page.
    pub fn locale(&self) -> Locale {
        self.answers.locale
    }

    /// A part of the path; empty when there is none.
    pub fn segment(&self, name: &str) -> &str {
        self.segments.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value)
    }

    /// A value of the query.
    pub fn query(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// The address of a path of this portal.
    pub fn path(&self, below: &str) -> String {
        format!("{}{below}", brands::path(self.portal()))
    }

    /// The organization's name, as a part of a sentence.
    pub fn organization(&self) -> (&'static str, Arg) {
        ("organization", Arg::from(self.public.organization.name.as_str()))
    }

    /// A sentence.
    pub fn say(&self, key: &str) -> String {
        self.locale().say(key)
    }

    /// A sentence with parts.
    pub fn tell(&self, key: &str, parts: &[(&'static str, Arg)]) -> String {
        self.locale().tell(key, parts)
    }

    /// A page, with a status and a title.
    pub fn page<T: askama::Template>(
        &self,
        status: StatusCode,
        title: &str,
        make: impl FnOnce(Room) -> T,
    ) -> Response<Body> {
        let notice = NoticeCookie::of(self.portal(), self.is_https());
        let note = notice.read(&self.headers).filter(|key| self.locale().knows(key));
        let mut response = self.answers.page(status, |nonce| {
            let title = self.answers.title(title, self.public.organization.name.as_str());
            let shell = Shell::new(self.locale(), nonce, &brands::palette(&self.public), title).with_form();
            let brand = brands::brand(&self.public, self.portal().return_url.as_ref(), self.locale());
            let languages = Some(Languages { action: self.path("/language"), stay: self.here.to_owned() });
            let notice = note.map(|key| self.tell(key, &[self.organization()]));
            make(Room { languages, notice, ..Room::public(shell, brand) })
        });
        if note.is_some() {
            put(&mut response, SET_COOKIE, &notice.clear());
        }
        flows::embed(&mut response, self.portal());
        response
    }

    /// Leads to a path of this portal.
    pub fn to(&self, below: &str) -> Response<Body> {
        self.answers.see_other(&self.path(below))
    }

    /// The same, where the page will say once what was done.
    pub fn done(&self, below: &str, key: &'static str) -> Response<Body> {
        let mut response = self.to(below);
        put(&mut response, SET_COOKIE, &NoticeCookie::of(self.portal(), self.is_https()).set(key));
        response
    }

    /// Leads a customer who is signed in now to where it was, or home. A session that
    /// the browser had before ends (QUALITY L-09).
    ///
    /// # Errors
    /// A fault of the database.
    pub async fn enter(&self, opened: &Opened) -> Outcome {
        if let Some(before) = self.visit().await? {
            sessions::end(self.app(), &before).await?;
        }
        let path = returning::remembered(self.app(), self.portal(), &self.headers);
        let mut response = self.to(&path);
        put(&mut response, SET_COOKIE, &SessionCookie::of(self.portal(), self.is_https()).set(&opened.cookie));
        if self.attempt().is_some() {
            put(&mut response, SET_COOKIE, &self.attempt_cookie().clear());
        }
        returning::forget(self.app(), self.portal(), &self.headers, &mut response);
        Ok(response)
    }

    /// What the browser keeps of its attempt to sign in.
    pub fn attempt(&self) -> Option<String> {
        self.attempt_cookie().read(&self.headers).map(ToOwned::to_owned)
    }

    /// Leads on with an attempt that the browser is to keep.
    pub fn with_attempt(&self, below: &str, attempt: &str) -> Response<Body> {
        let mut response = self.to(below);
        put(&mut response, SET_COOKIE, &self.attempt_cookie().set(attempt));
        response
    }

    fn attempt_cookie(&self) -> AttemptCookie {
        AttemptCookie::of(self.portal(), self.is_https())
    }

    fn is_https(&self) -> bool {
        self.app().public_url().is_https()
    }

    /// The visit of a browser that is signed in already.
    async fn visit(&self) -> Result<Option<Visit>, Problem> {
        let cookie = SessionCookie::of(self.portal(), self.is_https());
        let Some(value) = cookie.read(&self.headers) else { return Ok(None) };
        match sessions::visit(self.app(), self.portal().slug.as_str(), value).await {
            Ok(visit) => Ok(Some(visit)),
            Err(Error::Refused(Refusal::Unauthenticated)) => Ok(None),
            Err(error) => Err(error.into()),
        }
    }

    /// The sentence and the answer's header for an attempt too many.
    pub fn wait(&self, retry_after_seconds: u32) -> String {
        let minutes = u64::from(retry_after_seconds.div_ceil(60));
        self.tell("sign-in-wait", &[("minutes", Arg::Count(minutes))])
    }

    /// The page of a link that has ended: it offers to sign in where that is possible
    /// (QUALITY L-01).
    pub fn ended(&self) -> Response<Body> {
        ended(&self.answers, &self.public)
    }

    /// The same request, for another page.
    fn again(&self) -> Self {
        Self {
            here: self.here,
            answers: self.answers.clone(),
            info: self.info.clone(),
            headers: self.headers.clone(),
            public: self.public.clone(),
            segments: self.segments.clone(),
            query: self.query.clone(),
        }
    }
}

/// Says when to come back.
pub(crate) fn retry_after(mut response: Response<Body>, seconds: u32) -> Response<Body> {
    response.headers_mut().insert(RETRY_AFTER, seconds.into());
    response
}

/// The page of a link of a portal that has ended, for good (410).
pub(crate) fn ended(answers: &Answers, public: &Public) -> Response<Body> {
    let locale = answers.locale;
    let portal = &public.portal.value;
    let way = sign_in_codes::ways(&answers.app, public)
        .any()
        .then(|| Anchor { label: locale.say("sign-in-title"), href: brands::path(portal) });
    let mut response = answers.page(StatusCode::GONE, |nonce| ProblemPage {
        room: portal_pages::room(answers, public, nonce, &locale.say("ended-title")),
        status: None,
        heading: locale.say("ended-title"),
        advice: locale.say("ended-lead"),
        way,
        reference: None,
    });
    flows::embed(&mut response, portal);
    response
}
