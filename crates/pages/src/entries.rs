//! The link of a session: opened once, by a person.

use axum::body::Body;
use axum::http::header::{HeaderMap, SET_COOKIE};
use axum::http::{Method, Response, StatusCode};
use billfold_app::{Error, sessions, sign_in_codes};
use billfold_domain::Refusal;
use billfold_locales::{Arg, key};

use crate::answers::{Answers, Problem, put};
use crate::cookies::{NoticeCookie, SessionCookie};
use crate::embedding::{embed, is_embeddable};
use crate::origins::{is_frame_navigation, is_navigation, is_own_form};
use crate::views::{LinkPage, Room, Shell};
use crate::{brands, browsers, doors, flows};

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
        return enter(answers, headers, &token).await;
    }
    let public = match sessions::peek(&answers.app, &token).await {
        Ok(peeked) => peeked.public,
        Err(error) => return ended(answers, error, &token).await,
    };
    let is_framed = is_embeddable(&public.portal.value) && is_frame_navigation(headers);
    if *method == Method::GET && is_framed {
        return enter(answers, headers, &token).await;
    }
    let locale = answers.locale;
    let organization = public.organization.name.as_str();
    let title = answers.title(&locale.say("billing"), organization);
    let mut response = answers.page(StatusCode::OK, |nonce| LinkPage {
        room: Room::public(
            Shell::new(locale, nonce, &brands::palette(&public), title).with_form(),
            brands::brand(&public, None, locale),
        ),
        lead: locale.tell("link-lead", &[("organization", Arg::from(organization))]),
    });
    embed(&mut response, &public.portal.value);
    Ok(response)
}

/// POST of a link: the button of its page.
///
/// # Errors
/// [`Problem::Stranger`] when the form is of another origin, [`Problem::Ended`].
pub async fn press(answers: &Answers, headers: &HeaderMap, token: String) -> Result<Response<Body>, Problem> {
    if !is_own_form(headers, answers.app.public_url()) {
        return Err(Problem::Stranger);
    }
    enter(answers, headers, &token).await
}

/// Opens the link and leads to the home page, or to the one task that the session is
/// for. Neither address holds a secret.
async fn enter(answers: &Answers, headers: &HeaderMap, token: &str) -> Result<Response<Body>, Problem> {
    let browser = browsers::name(headers);
    let opened = match sessions::open_in(&answers.app, token, browser.as_deref()).await {
        Ok(opened) => opened,
        Err(error) => return ended(answers, error, token).await,
    };
    let portal = &opened.public.portal.value;
    let flow = flows::unfinished(&opened.session);
    let task = flow.map_or_else(|| "/home".to_owned(), |flow| flows::path(flow, &portal.features));
    let mut response = answers.see_other(&format!("{}{task}", brands::path(portal)));
    let cookie = SessionCookie::of(portal, answers.app.public_url().is_https());
    put(&mut response, SET_COOKIE, &cookie.set(&opened.cookie));
    Ok(response)
}

/// A link that has ended leads to signing in where the merchant wants that
/// (`after_expiration`); its page offers it where the portal has a way.
async fn ended(answers: &Answers, error: Error, token: &str) -> Result<Response<Body>, Problem> {
    if !matches!(error, Error::Refused(Refusal::LinkEnded)) {
        return Err(error.into());
    }
    let Some(link) = sessions::ended_link(&answers.app, token).await? else { return Err(Problem::Ended) };
    let portal = &link.public.portal.value;
    if !(link.leads_in && sign_in_codes::ways(&answers.app, &link.public).any()) {
        return Ok(doors::ended(answers, &link.public));
    }
    let mut response = answers.see_other(&brands::path(portal));
    let notice = NoticeCookie::of(portal, answers.app.public_url().is_https());
    put(&mut response, SET_COOKIE, &notice.set(key!("notice-link-ended")));
    Ok(response)
}
