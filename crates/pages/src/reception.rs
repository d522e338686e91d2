//! From a request to a desk: who is signed in, whether its form is of one of these
//! pages, and whether the portal offers what is asked for.

use axum::body::Body;
use axum::http::header::{HeaderMap, SET_COOKIE};
use axum::http::{Method, Response, StatusCode};
use billfold_app::gateway::CardEntry;
use billfold_app::portals::{self, Public, PublicName};
use billfold_app::sessions::{self, Visit};
use billfold_app::{Error, visitors};
use billfold_domain::Refusal;
use billfold_domain::portals::Portal;
use billfold_http::voice::{Early, RequestInfo};
use billfold_locales::key;
use url::form_urlencoded;

use crate::answers::{Answers, Problem, put};
use crate::brands;
use crate::cookies::SessionCookie;
use crate::desk::{Desk, TOKEN_PURPOSE};
use crate::flows;
use crate::forms::Form;
use crate::languages;
use crate::origins::{is_own_form, is_strange_fetch};
use crate::portals as portal_pages;
use crate::tasks::Task;

/// The field that carries a form's token.
const TOKEN_FIELD: &str = "form_token";
/// The most values of a query that are looked at.
const QUERY_VALUES_MAX: usize = 100;
/// The fields of forms and queries that name a record.
const NAMING_FIELDS: &[&str] = &["id", "invoice", "method", "payment", "plan"];

/// A request of a task, taken apart.
#[derive(Debug)]
pub struct Request {
    /// GET, HEAD or POST.
    pub method: Method,
    /// The portal's slug.
    pub slug: String,
    /// The parts of the path by their names.
    pub segments: Vec<(String, String)>,
    /// The query as it came.
    pub query: Option<String>,
    /// The headers.
    pub headers: HeaderMap,
    /// What is known of the request.
    pub info: RequestInfo,
    /// The body.
    pub body: Body,
}

/// Who is there.
enum Found {
    /// A customer, by this cookie.
    Customer(Box<Visit>, String),
    /// Nobody: the portal whose page leads in, and its cookie.
    Nobody(Box<Public>, SessionCookie),
}

async fn find(answers: &Answers, headers: &HeaderMap, slug: &str) -> Result<Found, Problem> {
    let app = &answers.app;
    let public = portals::public(app, PublicName::Slug(slug.to_owned())).await?;
    let cookie = SessionCookie::of(&public.portal.value, app.public_url().is_https());
    let Some(value) = cookie.read(headers) else { return Ok(Found::Nobody(Box::new(public), cookie)) };
    match sessions::visit(app, slug, value).await {
        Ok(visit) => Ok(Found::Customer(Box::new(visit), value.to_owned())),
        Err(Error::Refused(Refusal::Unauthenticated)) => Ok(Found::Nobody(Box::new(public), cookie)),
        Err(error) => Err(error.into()),
    }
}

/// Leads somebody without a live session to the portal's page, which leads back to
/// `here` after signing in.
fn lead_in(answers: &Answers, portal: &Portal, cookie: &SessionCookie, request: (&HeaderMap, &str)) -> Response<Body> {
    let (headers, here) = request;
    let mut response = answers.see_other(&brands::path(portal));
    if cookie.read(headers).is_some() {
        put(&mut response, SET_COOKIE, &cookie.clear());
    }
    portal_pages::remember(answers, portal, here, &mut response);
    response
}

/// Serves a request of a task.
///
/// # Errors
/// [`Problem::NotFound`] when the portal is unknown or inactive; what the task comes
/// to is a page already.
pub async fn serve(answers: &Answers, task: &'static Task, request: Request) -> Result<Response<Body>, Problem> {
    let Request { method, slug, segments, query, headers, info, body } = request;
    let sends = method == Method::POST;
    if is_strange_fetch(&headers) || sends && !is_own_form(&headers, answers.app.public_url()) {
        return Err(Problem::Stranger);
    }
    let here = path_of(task.path, &segments);
    let (visit, cookie) = match find(answers, &headers, &slug).await? {
        Found::Customer(visit, cookie) => (*visit, cookie),
        Found::Nobody(public, cookie) => {
            let kept = if task.show.is_some() { here } else { path_of(task.form_at, &segments) };
            return Ok(lead_in(answers, &public.portal.value, &cookie, (&headers, &kept)));
        }
    };
    let query = query.map_or_else(Vec::new, |query| {
        let pairs = form_urlencoded::parse(query.as_bytes()).take(QUERY_VALUES_MAX);
        pairs.map(|(name, value)| (name.into_owned(), value.into_owned())).collect()
    });
    let asked = format!("{method} {}", task.path);
    let fields = query.iter().filter(|(name, _)| NAMING_FIELDS.contains(&name.as_str()));
    let mut named: Vec<String> = segments.iter().chain(fields).map(|(_, value)| value.clone()).collect();
    let desk = Desk { segments, query, ..Desk::of(answers, (visit, cookie), (headers, info), here) };
    let (app, witness) = (desk.app().clone(), desk.caller.witness());
    let response = run(task, desk, (sends.then_some(body), &mut named)).await;
    match (response.status(), witness) {
        (StatusCode::FORBIDDEN, Some(witness)) => app.note_denied(witness, &asked),
        (StatusCode::NOT_FOUND | StatusCode::UNPROCESSABLE_ENTITY, Some(witness)) => {
            app.note_missed(witness, &asked, named.iter().map(String::as_str));
        }
        _ => {}
    }
    Ok(response)
}

/// The answer to an address below a portal's that leads nowhere: that portal's page says
/// so, with the way home of whoever is there.
///
/// # Errors
/// [`Problem::NotFound`] when the portal is unknown or inactive, as for each of its other
/// addresses.
pub async fn lost(
    answers: &Answers,
    slug: &str,
    (headers, info): (&HeaderMap, &RequestInfo),
) -> Result<Response<Body>, Problem> {
    if is_strange_fetch(headers) {
        return Err(Problem::Stranger);
    }
    Ok(match find(answers, headers, slug).await? {
        Found::Customer(visit, cookie) => {
            // The menu of languages leads to a page that is there.
            let here = "/home".to_owned();
            Desk::of(answers, (*visit, cookie), (headers.clone(), info.clone()), here).problem(Problem::NotFound)
        }
        Found::Nobody(public, _) => portal_pages::lost(answers, &public),
    })
}

/// What a task comes to for a signed-in customer. `named` gets the ids that its form
/// brought.
async fn run(task: &'static Task, desk: Desk, (sent, named): (Option<Body>, &mut Vec<String>)) -> Response<Body> {
    if let Some(own) = flows::detour(&desk, task) {
        return desk.to(&own);
    }
    if !task.needs.iter().all(|feature| desk.allows(*feature)) {
        return desk.problem(Problem::SwitchedOff);
    }
    // The desk goes with the task; what a problem's page needs is kept.
    let mut kept = desk.again();
    if task.show.is_none() {
        // Nobody can be led back to where nothing is shown, but to the page of the form.
        kept.here = path_of(task.form_at, &desk.segments);
    }
    let outcome = match (task.show, task.send, sent) {
        (Some(show), _, None) => show(desk).await,
        (_, Some(send), Some(body)) => match checked(task, &desk, body).await {
            Ok(Checked::Own(form)) => {
                let fields = form.fields().filter(|(name, _)| NAMING_FIELDS.contains(name));
                named.extend(fields.map(|(_, value)| value.trim().to_owned()));
                send(desk, form).await
            }
            Ok(Checked::Stale) => {
                return desk.done(&kept.here, key!("notice-stale"));
            }
            Err(problem) => Err(problem),
        },
        (None, _, None) => Ok(desk.to(&path_of(task.form_at, &desk.segments))),
        (_, None, Some(_)) => Err(Problem::Early(Early::MethodNotAllowed)),
    };
    match outcome {
        Ok(response) => response,
        Err(Problem::SignedOut) => {
            let cookie = kept.session_cookie();
            let portal = &kept.visit.public.portal.value;
            lead_in(&kept.answers, portal, &cookie, (&kept.headers, &kept.here))
        }
        Err(Problem::Refused(refusal)) if *refusal == Refusal::ProofTooOld => kept.confirm_first(&kept.here),
        Err(problem) => kept.problem(problem),
    }
}

/// A form that came from this origin.
enum Checked {
    /// Of a page of this session.
    Own(Form),
    /// Of a page of another session, such as one that ended meanwhile.
    Stale,
}

async fn checked(task: &Task, desk: &Desk, body: Body) -> Result<Checked, Problem> {
    let form = Form::read(&desk.headers, body).await?;
    // What looks like a card's number goes no further (QUALITY C-02), but where the form
    // of the test gateway asks for one: that takes test cards and keeps nothing else.
    let takes_card = desk.app().card_entry(desk.caller.mode) == CardEntry::Form;
    if form.holds_card_number(if takes_card { task.card_field } else { "" }) {
        return Err(Problem::Early(Early::CardNumber));
    }
    match form.single(TOKEN_FIELD) {
        None => Err(Problem::Stranger),
        Some(token) if desk.app().is_seal(TOKEN_PURPOSE, &desk.cookie, token) => Ok(Checked::Own(form)),
        Some(_) => Ok(Checked::Stale),
    }
}

/// The path of a task with the parts of a request put in, each as it was sent.
fn path_of(path: &str, segments: &[(String, String)]) -> String {
    segments.iter().fold(path.to_owned(), |path, (name, value)| {
        let value: String = form_urlencoded::byte_serialize(value.as_bytes()).collect();
        path.replace(&format!("{{{name}}}"), &value)
    })
}

impl Desk {
    /// A signed-in customer's request, in its language.
    fn of(
        answers: &Answers,
        (visit, cookie): (Visit, String),
        (headers, info): (HeaderMap, RequestInfo),
        here: String,
    ) -> Self {
        let locale = languages::of_visit(&visit, &headers);
        let caller = visit.caller(Some(info.request_id().to_owned()));
        let answers = answers.speaking(locale).asked_by(&info);
        Self { answers, info, headers, visit, caller, cookie, here, segments: Vec::new(), query: Vec::new(), locale }
    }

    /// The same request, for the page of a problem.
    fn again(&self) -> Self {
        Self {
            answers: self.answers.clone(),
            info: self.info.clone(),
            headers: self.headers.clone(),
            visit: self.visit.clone(),
            caller: self.caller.clone(),
            cookie: self.cookie.clone(),
            here: self.here.clone(),
            segments: self.segments.clone(),
            query: self.query.clone(),
            locale: self.locale,
        }
    }

    /// Refuses unless the portal lets its customers do this, for pages that need one
    /// of several switches.
    ///
    /// # Errors
    /// [`Problem::SwitchedOff`].
    pub fn require(&self, feature: visitors::Feature) -> Result<(), Problem> {
        if self.allows(feature) { Ok(()) } else { Err(Problem::SwitchedOff) }
    }
}
