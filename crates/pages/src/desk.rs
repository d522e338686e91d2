//! Where a signed-in customer's request is served: who it is, what the portal
//! allows, which language, and how the answer leaves.

use axum::body::Body;
use axum::http::header::{HeaderMap, SET_COOKIE};
use axum::http::{Response, StatusCode};
use billfold_app::sessions::Visit;
use billfold_app::visitors::Feature;
use billfold_app::{App, Caller};
use billfold_domain::customers::Customer;
use billfold_domain::features::Features;
use billfold_domain::sessions::Flow;
use billfold_http::voice::RequestInfo;
use billfold_locales::{Arg, Locale};

use crate::answers::{Answers, Problem, put};
use crate::brands;
use crate::cookies::{NoticeCookie, SessionCookie};
use crate::views::{Inside, Languages, Room, Shell};

/// What a page comes to.
pub type Outcome = Result<Response<Body>, Problem>;

/// What the token of a form is made for.
pub(crate) const TOKEN_PURPOSE: &str = "form";

/// A signed-in customer's request.
#[derive(Debug)]
pub struct Desk {
    pub(crate) answers: Answers,
    pub(crate) info: RequestInfo,
    pub(crate) headers: HeaderMap,
    pub(crate) visit: Visit,
    pub(crate) caller: Caller,
    pub(crate) cookie: String,
    /// The path below the portal's address, such as `/plans/sub_1/change`.
    pub(crate) here: String,
    pub(crate) segments: Vec<(String, String)>,
    pub(crate) query: Vec<(String, String)>,
    /// The language of the page.
    pub locale: Locale,
}

impl Desk {
    /// The application.
    pub fn app(&self) -> &App {
        &self.answers.app
    }

    /// The customer, as the one who acts.
    pub fn caller(&self) -> &Caller {
        &self.caller
    }

    /// The visit.
    pub fn visit(&self) -> &Visit {
        &self.visit
    }

    /// The customer.
    pub fn customer(&self) -> &Customer {
        &self.visit.customer
    }

    /// What the portal lets its customers do.
    pub fn features(&self) -> &Features {
        &self.visit.public.portal.value.features
    }

    /// Whether the portal lets its customers do this.
    pub fn allows(&self, feature: Feature) -> bool {
        feature.is_in(self.features())
    }

    /// The organization's name.
    pub fn organization(&self) -> &str {
        self.visit.public.organization.name.as_str()
    }

    /// A part of the path, by its name in the table of tasks; empty when there is none.
    pub fn segment(&self, name: &str) -> &str {
        self.segments.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value)
    }

    /// A value of the query; the first of several.
    pub fn query(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// Every value of this name in the query.
    pub fn queries(&self, name: &str) -> Vec<&str> {
        self.query.iter().filter(|(known, _)| known == name).map(|(_, value)| value.as_str()).collect()
    }

    /// The address of a path of this portal: `/home` is the home page.
    pub fn path(&self, below: &str) -> String {
        format!("{}{below}", brands::path(&self.visit.public.portal.value))
    }

    /// The path of this request below the portal's address.
    pub fn here(&self) -> &str {
        &self.here
    }

    /// A sentence.
    pub fn say(&self, key: &str) -> String {
        self.locale.say(key)
    }

    /// A sentence with parts.
    pub fn tell(&self, key: &str, parts: &[(&'static str, Arg)]) -> String {
        self.locale.tell(key, parts)
    }

    /// The task that the session leads into and that is not finished yet.
    pub fn flow(&self) -> Option<&Flow> {
        crate::flows::unfinished(&self.visit.session)
    }

    /// Whether the page is one task of a flow, without ways to others.
    pub fn is_flow(&self) -> bool {
        self.flow().is_some()
    }

    /// A page, with status 200. `title` names the page; the organization's name is
    /// put behind it.
    pub fn page<T: askama::Template>(&self, title: &str, make: impl FnOnce(Room) -> T) -> Response<Body> {
        self.page_with(StatusCode::OK, title, make)
    }

    /// A page with another status: 422 for a form with faults.
    pub fn page_with<T: askama::Template>(
        &self,
        status: StatusCode,
        title: &str,
        make: impl FnOnce(Room) -> T,
    ) -> Response<Body> {
        let notice = NoticeCookie::of(&self.visit.public.portal.value, self.is_https());
        let note = notice.read(&self.headers);
        let mut response = self.answers.page(status, |nonce| make(self.room(nonce, title, note)));
        if note.is_some() {
            put(&mut response, SET_COOKIE, &notice.clear());
        }
        if self.keeps_offline_page() {
            crate::offline::allow(&mut response);
        }
        crate::flows::embed(&mut response, &self.visit.public.portal.value);
        response
    }

    fn room(&self, nonce: String, title: &str, note: Option<&str>) -> Room {
        let public = &self.visit.public;
        let portal = &public.portal.value;
        let title = self.locale.tell("title", &[("page", title.into()), ("organization", self.organization().into())]);
        let back = self.visit.session.return_url.as_ref().or(portal.return_url.as_ref());
        Room {
            shell: Shell::new(self.locale, nonce, &brands::palette(public), title),
            brand: Some(brands::brand(public, back, self.locale)),
            inside: Some(Inside {
                sign_out_path: self.path("/sign-out"),
                form_token: self.token(),
                once: self.app().nonce(),
                is_flow: self.is_flow(),
                script: self.keeps_offline_page().then_some(crate::offline::REGISTRATION),
            }),
            crumb: None,
            notice: note.filter(|key| self.locale.knows(key)).map(|key| self.notice(key)),
            languages: Some(Languages { action: self.path("/language"), stay: self.here.clone() }),
        }
    }

    /// Whether the page has the browser keep what it shows without a network: not inside a
    /// merchant's frame, and not where a card's number is typed, which has no script at all.
    fn keeps_offline_page(&self) -> bool {
        !crate::origins::is_framed(&self.headers) && self.here != "/methods/add"
    }

    fn notice(&self, key: &str) -> String {
        self.locale.tell(key, &[("organization", self.organization().into())])
    }

    /// The token of this session's forms.
    pub fn token(&self) -> String {
        self.app().seal_text(TOKEN_PURPOSE, &self.cookie)
    }

    fn is_https(&self) -> bool {
        self.app().public_url().is_https()
    }

    /// Leads to a path of this portal.
    pub fn to(&self, below: &str) -> Response<Body> {
        self.answers.see_other(&self.path(below))
    }

    /// Leads to a path of this portal, whose page will say once what was done. The
    /// message is one without parts, or with `$organization`.
    pub fn done(&self, below: &str, key: &'static str) -> Response<Body> {
        let mut response = self.to(below);
        let notice = NoticeCookie::of(&self.visit.public.portal.value, self.is_https());
        put(&mut response, SET_COOKIE, &notice.set(key));
        response
    }

    /// The cookie of this session's portal.
    pub fn session_cookie(&self) -> SessionCookie {
        SessionCookie::of(&self.visit.public.portal.value, self.is_https())
    }
}
