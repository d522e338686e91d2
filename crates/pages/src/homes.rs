//! The home page of a signed-in customer, and signing out.

use axum::body::Body;
use axum::http::header::{CONTENT_TYPE, HeaderMap, HeaderName, SET_COOKIE};
use axum::http::{Response, StatusCode};
use billfold_app::portals::{self, PublicName};
use billfold_app::sessions::{self, Visit};
use billfold_app::{App, Error};
use billfold_domain::Refusal;
use billfold_domain::portals::Portal;
use billfold_http::body;
use billfold_http::voice::Early;
use url::form_urlencoded;

use crate::answers::{Answers, Problem, put};
use crate::brands;
use crate::cookies::SessionCookie;
use crate::origins::is_own_form;
use crate::rows::{choices, details};
use crate::views::{HomePage, Shell};
use crate::words::fill;

/// The largest form of these pages, in bytes.
pub const FORM_BYTES_MAX: usize = 4 * 1024;
/// The field that carries a form's token.
const TOKEN_FIELD: &str = "form_token";
/// What the token is made for.
const TOKEN_PURPOSE: &str = "form";
/// What a browser forgets at sign-out: the keys of the session, and whatever a
/// later page may keep.
const FORGET: &str = "\"cookies\",\"storage\"";
const CLEAR_SITE_DATA: HeaderName = HeaderName::from_static("clear-site-data");

/// Who is there.
enum Found {
    /// A customer, by this cookie.
    Customer(Box<Visit>, String),
    /// Nobody: the portal whose page leads in, and its cookie.
    Nobody(Box<Portal>, SessionCookie),
}

async fn find(app: &App, headers: &HeaderMap, slug: &str) -> Result<Found, Problem> {
    let portal = portals::public(app, PublicName::Slug(slug.to_owned())).await?.portal.value;
    let cookie = SessionCookie::of(&portal.id, app.public_url().is_https());
    let Some(value) = cookie.read(headers) else { return Ok(Found::Nobody(Box::new(portal), cookie)) };
    match sessions::visit(app, slug, value).await {
        Ok(visit) => Ok(Found::Customer(Box::new(visit), value.to_owned())),
        Err(Error::Refused(Refusal::Unauthenticated)) => Ok(Found::Nobody(Box::new(portal), cookie)),
        Err(error) => Err(error.into()),
    }
}

/// Leads somebody without a live session to the portal's page.
fn lead_in(answers: &Answers, portal: &Portal, cookie: &SessionCookie, headers: &HeaderMap) -> Response<Body> {
    let mut response = answers.see_other(&brands::path(portal));
    if cookie.read(headers).is_some() {
        put(&mut response, SET_COOKIE, &cookie.clear());
    }
    response
}

/// The home page.
///
/// # Errors
/// [`Problem::NotFound`] when the portal is unknown or inactive.
pub async fn show(answers: &Answers, headers: &HeaderMap, slug: String) -> Result<Response<Body>, Problem> {
    match find(&answers.app, headers, &slug).await? {
        Found::Customer(visit, cookie) => Ok(page(answers, &visit, &cookie)),
        Found::Nobody(portal, cookie) => Ok(lead_in(answers, &portal, &cookie, headers)),
    }
}

fn page(answers: &Answers, visit: &Visit, cookie: &str) -> Response<Body> {
    let words = answers.words();
    let Visit { public, session, customer } = visit;
    let portal = &public.portal.value;
    let organization = public.organization.name.as_str();
    let (name, email) = (customer.name.as_deref(), customer.email.as_deref());
    answers.page(StatusCode::OK, |nonce| HomePage {
        shell: Shell::new(words, nonce, &brands::palette(public), words.title_of(words.billing, organization))
            .with_form(),
        brand: brands::brand(public, session.return_url.as_ref().or(portal.return_url.as_ref()), words),
        hello: name.or(email).map_or_else(|| words.hello_nobody.to_owned(), |who| fill(words.hello, "name", who)),
        signed_in_as: name.and(email).map(|email| fill(words.signed_in_as, "email", email)),
        details: details(&portal.features, customer, words),
        choices_title: fill(words.choices, "organization", organization),
        choices: choices(&portal.features, words),
        contact: brands::contact(public, words),
        sign_out_path: format!("{}/sign-out", brands::path(portal)),
        form_token: answers.app.seal_text(TOKEN_PURPOSE, cookie),
    })
}

/// Signs out: the session ends on the server, and the browser is told to forget.
///
/// # Errors
/// [`Problem::Stranger`] when the form is not of a page of this session.
pub async fn sign_out(
    answers: &Answers,
    headers: &HeaderMap,
    slug: String,
    sent: Body,
) -> Result<Response<Body>, Problem> {
    if !is_own_form(headers, answers.app.public_url()) {
        return Err(Problem::Stranger);
    }
    let (visit, cookie) = match find(&answers.app, headers, &slug).await? {
        Found::Customer(visit, cookie) => (visit, cookie),
        Found::Nobody(portal, cookie) => return Ok(lead_in(answers, &portal, &cookie, headers)),
    };
    let token = form_token(headers, sent).await?;
    if !token.is_some_and(|token| answers.app.is_seal(TOKEN_PURPOSE, &cookie, &token)) {
        return Err(Problem::Stranger);
    }
    sessions::end(&answers.app, &visit).await?;
    let portal = &visit.public.portal.value;
    let mut response = answers.see_other(&format!("{}/signed-out", brands::path(portal)));
    let cookie = SessionCookie::of(&portal.id, answers.app.public_url().is_https());
    put(&mut response, SET_COOKIE, &cookie.clear());
    put(&mut response, CLEAR_SITE_DATA, FORGET);
    Ok(response)
}

/// The token of a sent form; none when it is no form or says it twice.
async fn form_token(headers: &HeaderMap, sent: Body) -> Result<Option<String>, Problem> {
    let is_form = headers
        .get(CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.split(';').next())
        .is_some_and(|value| value.trim().eq_ignore_ascii_case("application/x-www-form-urlencoded"));
    if !is_form {
        return Ok(None);
    }
    let bytes = body::read(sent, FORM_BYTES_MAX).await.map_err(Early::from)?;
    let mut tokens = form_urlencoded::parse(&bytes).filter(|(name, _)| name == TOKEN_FIELD);
    let token = tokens.next().map(|(_, value)| value.into_owned());
    Ok(if tokens.next().is_some() { None } else { token })
}
