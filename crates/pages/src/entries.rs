//! The link of a session: opened once, by a person.

use axum::body::Body;
use axum::http::header::{HeaderMap, SET_COOKIE};
use axum::http::{Method, Response, StatusCode};
use billfold_app::sessions;

use crate::answers::{Answers, Problem, put};
use crate::brands;
use crate::cookies::SessionCookie;
use crate::origins::{is_navigation, is_own_form};
use crate::views::{LinkPage, Shell};
use crate::words::fill;

/// GET and HEAD of a link. A person's navigation opens it; whatever else comes
/// by (scanners of mail, look-aheads, clients that do not say what they are)
/// gets a page with one button and leaves the link as it is.
///
/// # Errors
/// [`Problem::Ended`] when it was opened, ended or never existed.
pub async fn show(
    answers: &Answers,
    method: &Method,
    headers: &HeaderMap,
    token: String,
) -> Result<Response<Body>, Problem> {
    if *method == Method::GET && is_navigation(headers) {
        return enter(answers, &token).await;
    }
    let public = sessions::peek(&answers.app, &token).await?.public;
    let words = answers.words();
    let organization = public.organization.name.as_str();
    Ok(answers.page(StatusCode::OK, |nonce| LinkPage {
        shell: Shell::new(words, nonce, &brands::palette(&public), words.title_of(words.billing, organization))
            .with_form(),
        brand: brands::brand(&public, None, words),
        lead: fill(words.link_lead, "organization", organization),
    }))
}

/// POST of a link: the button of its page.
///
/// # Errors
/// [`Problem::Stranger`] when the form is of another origin, [`Problem::Ended`].
pub async fn press(answers: &Answers, headers: &HeaderMap, token: String) -> Result<Response<Body>, Problem> {
    if !is_own_form(headers, answers.app.public_url()) {
        return Err(Problem::Stranger);
    }
    enter(answers, &token).await
}

/// Opens the link and leads to the home page, whose address holds no secret.
async fn enter(answers: &Answers, token: &str) -> Result<Response<Body>, Problem> {
    let opened = sessions::open(&answers.app, token).await?;
    let portal = &opened.public.portal.value;
    let mut response = answers.see_other(&format!("{}/home", brands::path(portal)));
    let cookie = SessionCookie::of(&portal.id, answers.app.public_url().is_https());
    put(&mut response, SET_COOKIE, &cookie.set(&opened.cookie));
    Ok(response)
}
