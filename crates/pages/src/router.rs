//! The addresses of the hosted pages.

use std::sync::Arc;

use axum::body::Body;
use axum::extract::rejection::{PathRejection, RawPathParamsRejection};
use axum::extract::{Path, RawPathParams, State};
use axum::http::header::HeaderMap;
use axum::http::{Method, Response, Uri};
use axum::routing::{MethodRouter, any, get};
use axum::{Extension, Router, middleware};
use billfold_app::App;
use billfold_http::frame::{Frame, Framed};
use billfold_http::security::Transport;
use billfold_http::voice::RequestInfo;

use crate::answers::{Answers, Problem};
use crate::reception::{self, Request};
use crate::tasks::{TASKS, Task};
use crate::{credit_notes, doors, entries, invoices, languages, logos, offline, places, portals, roots};

type Answer = Response<Body>;
type Name = Result<Path<String>, PathRejection>;
type Info = Extension<RequestInfo>;

/// The frame of the hosted pages: what is refused inside it is a designed page.
/// It also fits around other addresses that people open in a browser.
pub fn frame(app: &App) -> Frame {
    let transport = if app.public_url().is_https() { Transport::Secure } else { Transport::Plain };
    let ids = app.clone();
    let voice = Arc::new(Answers::new(app.clone()));
    Frame::new(voice, Arc::new(move || ids.next_request_id()), transport)
}

/// The hosted pages of an application, inside their frame.
pub fn router(app: App) -> Framed {
    let frame = frame(&app);
    let answers = Answers::new(app);
    let mut pages = Router::new()
        .route("/billing-portal/{slug}/signed-out", get(signed_out))
        .route("/billing-portal/{slug}/language", get(before_language).post(language))
        .route("/p/session/{token}", get(link).post(press))
        .route("/p/invoice/{organization}/{id}/{seal}", hosted(Hosted::Invoice))
        .route("/p/invoice/{organization}/{id}/{seal}/pdf", hosted(Hosted::InvoicePdf))
        .route("/p/credit-note/{organization}/{id}/{seal}/pdf", hosted(Hosted::CreditNotePdf))
        .route(offline::WORKER_PATH, get(|| std::future::ready(offline::worker())))
        .route(offline::PAGE_PATH, get(without_network))
        .route("/logos/{id}/{sha256}", get(logo))
        .route("/favicon.ico", get(|| std::future::ready(logos::icon())))
        .route(roots::ROBOTS_PATH, get(|| std::future::ready(roots::robots())))
        .route(places::ROOT, get(root))
        // What no other address of a portal is: the narrower ones are found first.
        .route("/billing-portal/{slug}/{*below}", any(lost));
    for task in TASKS {
        pages = pages.route(&format!("/billing-portal/{{slug}}{}", task.path), serving(task));
    }
    let gate = middleware::from_fn_with_state(answers.clone(), places::gate);
    frame.wrap(doors::routes(pages).layer(gate).with_state(answers))
}

/// The methods that a task answers to.
fn serving(task: &'static Task) -> MethodRouter<Answers> {
    let serve = move |State(answers): State<Answers>,
                      Extension(info): Info,
                      parts: Result<RawPathParams, RawPathParamsRejection>,
                      (method, uri, headers): (Method, Uri, HeaderMap),
                      body: Body| async move {
        let answers = answers.speaking(languages::of_request(&headers)).asked_by(&info);
        // A segment that is no text names nothing.
        let Ok(parts) = parts else { return answers.problem(Problem::NotFound, &info) };
        let (slugs, segments) = parts
            .iter()
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .partition::<Vec<_>, _>(|(name, _)| name == "slug");
        let slug = slugs.into_iter().next().map(|(_, slug)| slug).unwrap_or_default();
        let query = uri.query().map(str::to_owned);
        let request = Request { method, slug, segments, query, headers, info: info.clone(), body };
        let outcome = reception::serve(&answers, task, request).await;
        answer(&answers, &info, outcome)
    };
    // Where a task shows nothing, GET leads to what does.
    let methods = get(serve);
    if task.send.is_some() { methods.post(serve) } else { methods }
}

/// A segment of an address; one that is no text names nothing.
fn name(segment: Name) -> Result<String, Problem> {
    segment.map(|Path(name)| name).map_err(|_| Problem::NotFound)
}

fn answer(answers: &Answers, info: &RequestInfo, outcome: Result<Answer, Problem>) -> Answer {
    outcome.unwrap_or_else(|problem| answers.problem(problem, info))
}

/// The root of this server's own name; that of a merchant's leads to its portal.
async fn root(State(answers): State<Answers>, headers: HeaderMap) -> Answer {
    roots::show(&answers.speaking(languages::of_request(&headers)))
}

async fn lost(
    State(answers): State<Answers>,
    Extension(info): Info,
    headers: HeaderMap,
    segments: Result<Path<(String, String)>, PathRejection>,
) -> Answer {
    let answers = answers.speaking(languages::of_request(&headers)).asked_by(&info);
    let outcome = match segments {
        Ok(Path((slug, _))) => reception::lost(&answers, &slug, (&headers, &info)).await,
        Err(_) => Err(Problem::NotFound),
    };
    answer(&answers, &info, outcome)
}

async fn signed_out(
    State(answers): State<Answers>,
    Extension(info): Info,
    headers: HeaderMap,
    segment: Name,
) -> Answer {
    let answers = answers.speaking(languages::of_request(&headers)).asked_by(&info);
    let outcome = async { portals::signed_out(&answers, name(segment)?).await }.await;
    answer(&answers, &info, outcome)
}

/// The menu of languages stands on every page of a portal; the first is as good as any.
async fn before_language(
    State(answers): State<Answers>,
    Extension(info): Info,
    headers: HeaderMap,
    segment: Name,
) -> Answer {
    let answers = answers.speaking(languages::of_request(&headers)).asked_by(&info);
    let outcome = async { portals::entrance(&answers, name(segment)?).await }.await;
    answer(&answers, &info, outcome)
}

async fn language(
    State(answers): State<Answers>,
    Extension(info): Info,
    headers: HeaderMap,
    segment: Name,
    body: Body,
) -> Answer {
    let answers = answers.speaking(languages::of_request(&headers)).asked_by(&info);
    let outcome = async { languages::send(&answers, &info, &headers, (name(segment)?, body)).await }.await;
    answer(&answers, &info, outcome)
}

async fn link(
    State(answers): State<Answers>,
    Extension(info): Info,
    method: Method,
    headers: HeaderMap,
    segment: Name,
) -> Answer {
    let answers = answers.speaking(languages::of_request(&headers)).asked_by(&info);
    let outcome = async { entries::show(&answers, &method, &headers, name(segment)?).await }.await;
    answer(&answers, &info, outcome)
}

async fn press(State(answers): State<Answers>, Extension(info): Info, headers: HeaderMap, segment: Name) -> Answer {
    let answers = answers.speaking(languages::of_request(&headers)).asked_by(&info);
    let outcome = async { entries::press(&answers, &headers, name(segment)?).await }.await;
    answer(&answers, &info, outcome)
}

async fn without_network(
    State(answers): State<Answers>,
    Extension(info): Info,
    headers: HeaderMap,
    segment: Name,
) -> Answer {
    let answers = answers.speaking(languages::of_request(&headers));
    let outcome = name(segment).and_then(|language| offline::show(&answers, &language));
    answer(&answers, &info, outcome)
}

async fn logo(
    State(answers): State<Answers>,
    Extension(info): Info,
    headers: HeaderMap,
    segments: Result<Path<(String, String)>, PathRejection>,
) -> Answer {
    let answers = answers.speaking(languages::of_request(&headers)).asked_by(&info);
    let outcome = match segments {
        Ok(Path((id, sha256))) => logos::show(&answers, id, sha256).await,
        Err(_) => Err(Problem::NotFound),
    };
    answer(&answers, &info, outcome)
}

/// What a sealed address of a merchant's document shows to whoever has it.
#[derive(Clone, Copy)]
enum Hosted {
    /// The page of an invoice.
    Invoice,
    /// The invoice as a file.
    InvoicePdf,
    /// A credit note as a file.
    CreditNotePdf,
}

fn hosted(what: Hosted) -> MethodRouter<Answers> {
    get(
        move |State(answers): State<Answers>,
              Extension(info): Info,
              headers: HeaderMap,
              segments: Result<Path<invoices::Name>, PathRejection>| async move {
            let answers = answers.speaking(languages::of_request(&headers)).asked_by(&info);
            let outcome = match (segments, what) {
                (Err(_), _) => Err(Problem::NotFound),
                (Ok(Path(name)), Hosted::Invoice) => invoices::show(&answers, name).await,
                (Ok(Path(name)), Hosted::InvoicePdf) => {
                    invoices::pdf(&answers, name, languages::wished(&headers)).await
                }
                (Ok(Path(name)), Hosted::CreditNotePdf) => {
                    credit_notes::hosted_pdf(&answers, name, languages::wished(&headers)).await
                }
            };
            answer(&answers, &info, outcome)
        },
    )
}
