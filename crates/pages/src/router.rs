//! The addresses of the hosted pages.

use std::sync::Arc;

use axum::Extension;
use axum::Router;
use axum::body::Body;
use axum::extract::rejection::PathRejection;
use axum::extract::{Path, State};
use axum::http::header::HeaderMap;
use axum::http::{Method, Response};
use axum::routing::{get, post};
use billfold_app::App;
use billfold_http::frame::{Frame, Framed};
use billfold_http::security::Transport;
use billfold_http::voice::RequestInfo;

use crate::answers::{Answers, Problem};
use crate::{entries, homes, invoices, logos, portals};

type Answer = Response<Body>;
type Name = Result<Path<String>, PathRejection>;
type Info = Extension<RequestInfo>;

/// The frame of the hosted pages: what is refused inside it is a designed page.
/// It also fits around other addresses that people open in a browser.
pub fn frame(app: &App) -> Frame {
    let transport = if app.public_url().is_https() { Transport::Secure } else { Transport::Plain };
    let ids = app.clone();
    Frame::new(Arc::new(Answers { app: app.clone() }), Arc::new(move || ids.next_request_id()), transport)
}

/// The hosted pages of an application, inside their frame.
pub fn router(app: App) -> Framed {
    let frame = frame(&app);
    let answers = Answers { app };
    let pages = Router::new()
        .route("/billing-portal/{slug}", get(portal))
        .route("/billing-portal/{slug}/", get(portal))
        .route("/billing-portal/{slug}/home", get(home))
        .route("/billing-portal/{slug}/sign-out", post(sign_out))
        .route("/billing-portal/{slug}/signed-out", get(signed_out))
        .route("/p/login/{token}", get(login))
        .route("/p/session/{token}", get(link).post(press))
        .route("/p/invoice/{organization}/{id}/{seal}", get(invoice))
        .route("/p/invoice/{organization}/{id}/{seal}/pdf", get(invoice_pdf))
        .route("/logos/{id}/{sha256}", get(logo))
        .route("/favicon.ico", get(|| std::future::ready(logos::icon())))
        .with_state(answers);
    frame.wrap(pages)
}

/// A segment of an address; one that is no text names nothing.
fn name(segment: Name) -> Result<String, Problem> {
    segment.map(|Path(name)| name).map_err(|_| Problem::NotFound)
}

fn answer(answers: &Answers, info: &RequestInfo, outcome: Result<Answer, Problem>) -> Answer {
    outcome.unwrap_or_else(|problem| answers.problem(problem, info))
}

async fn portal(State(answers): State<Answers>, Extension(info): Info, segment: Name) -> Answer {
    let outcome = async { portals::show(&answers, name(segment)?).await }.await;
    answer(&answers, &info, outcome)
}

async fn login(State(answers): State<Answers>, Extension(info): Info, segment: Name) -> Answer {
    let outcome = async { portals::login(&answers, name(segment)?).await }.await;
    answer(&answers, &info, outcome)
}

async fn signed_out(State(answers): State<Answers>, Extension(info): Info, segment: Name) -> Answer {
    let outcome = async { portals::signed_out(&answers, name(segment)?).await }.await;
    answer(&answers, &info, outcome)
}

async fn home(State(answers): State<Answers>, Extension(info): Info, headers: HeaderMap, segment: Name) -> Answer {
    let outcome = async { homes::show(&answers, &headers, name(segment)?).await }.await;
    answer(&answers, &info, outcome)
}

async fn sign_out(
    State(answers): State<Answers>,
    Extension(info): Info,
    headers: HeaderMap,
    segment: Name,
    body: Body,
) -> Answer {
    let outcome = async { homes::sign_out(&answers, &headers, name(segment)?, body).await }.await;
    answer(&answers, &info, outcome)
}

async fn link(
    State(answers): State<Answers>,
    Extension(info): Info,
    method: Method,
    headers: HeaderMap,
    segment: Name,
) -> Answer {
    let outcome = async { entries::show(&answers, &method, &headers, name(segment)?).await }.await;
    answer(&answers, &info, outcome)
}

async fn press(State(answers): State<Answers>, Extension(info): Info, headers: HeaderMap, segment: Name) -> Answer {
    let outcome = async { entries::press(&answers, &headers, name(segment)?).await }.await;
    answer(&answers, &info, outcome)
}

async fn logo(
    State(answers): State<Answers>,
    Extension(info): Info,
    segments: Result<Path<(String, String)>, PathRejection>,
) -> Answer {
    let outcome = match segments {
        Ok(Path((id, sha256))) => logos::show(&answers, id, sha256).await,
        Err(_) => Err(Problem::NotFound),
    };
    answer(&answers, &info, outcome)
}

type InvoiceName = Result<Path<invoices::Name>, PathRejection>;

async fn invoice(State(answers): State<Answers>, Extension(info): Info, segments: InvoiceName) -> Answer {
    let outcome = match segments {
        Ok(Path(name)) => invoices::show(&answers, name).await,
        Err(_) => Err(Problem::NotFound),
    };
    answer(&answers, &info, outcome)
}

async fn invoice_pdf(State(answers): State<Answers>, Extension(info): Info, segments: InvoiceName) -> Answer {
    let outcome = match segments {
        Ok(Path(name)) => invoices::pdf(&answers, name).await,
        Err(_) => Err(Problem::NotFound),
    };
    answer(&answers, &info, outcome)
}
