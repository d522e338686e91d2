//! Showing again who one is (QUALITY L-10), and back to where one was.

use askama::Template;
use axum::body::Body;
use axum::http::header::SET_COOKIE;
use axum::http::{Response, StatusCode};
use billfold_app::Error;
use billfold_app::stepping_up::{self, Ways};
use billfold_domain::Refusal;
use billfold_locales::{Arg, key};

use crate::answers::put;
use crate::desk::{Desk, Outcome};
use crate::fields::{Faults, FieldView, Kind};
use crate::forms::Form;
use crate::views::Room;
use crate::{refusals, returning};

/// The page, below the portal's address.
pub const CONFIRM: &str = "/confirm";
/// The same after a code was sent.
pub const CONFIRM_CODE: &str = "/confirm/code";

/// The most characters of a code that is typed, with blanks.
const CODE_CHARS_MAX: usize = 20;

/// The page that asks for a proof.
#[derive(Debug, Template)]
#[template(path = "confirm.html")]
struct ConfirmPage {
    room: Room,
    lead: String,
    faults: Faults,
    send_label: Option<String>,
    send_path: String,
    code: Option<FieldView>,
    code_path: String,
    password: Option<FieldView>,
    is_stuck: bool,
    no_way: String,
}

impl Desk {
    /// Asks for a fresh proof first and leads back to `below` after it.
    pub(crate) fn confirm_first(&self, below: &str) -> Response<Body> {
        let mut response = self.to(CONFIRM);
        returning::remember(self.app(), &self.visit().public.portal.value, below, &mut response);
        response
    }
}

/// The page before a code is sent.
///
/// # Errors
/// A fault of the database.
pub async fn show(desk: Desk) -> Outcome {
    page(&desk, StatusCode::OK, false, Faults::default()).await
}

/// The page that takes the code.
///
/// # Errors
/// A fault of the database.
pub async fn show_code(desk: Desk) -> Outcome {
    page(&desk, StatusCode::OK, true, Faults::default()).await
}

async fn page(desk: &Desk, status: StatusCode, was_sent: bool, faults: Faults) -> Outcome {
    if desk.visit().session.is_fresh(desk.app().now()) {
        let portal = &desk.visit().public.portal.value;
        return Ok(desk.to(&returning::remembered(desk.app(), portal, &desk.headers)));
    }
    let Ways { email, password } = stepping_up::ways(desk.app(), desk.caller()).await?;
    let about = |email: &str| [("email", Arg::from(email))];
    let lead = match (&email, was_sent) {
        (Some(email), true) => desk.tell("confirm-code-lead", &about(email)),
        _ => desk.say("confirm-lead"),
    };
    let code = (was_sent && email.is_some()).then(|| {
        let field = FieldView::new("code", desk.say("code-field"), "").kind(Kind::Digits);
        field.autocomplete("one-time-code").required().at_most(CODE_CHARS_MAX).with(&faults)
    });
    let is_stuck = email.is_none() && !password;
    let password = password.then(|| {
        let field = FieldView::new("password", desk.say("sign-in-password"), "").kind(Kind::Password);
        field.autocomplete("current-password").required().with(&faults)
    });
    let send_label = email.map(|email| match was_sent {
        true => desk.say("code-resend"),
        false => desk.tell("confirm-send", &about(&email)),
    });
    let organization = [("organization", Arg::from(desk.organization()))];
    Ok(desk.page_with(status, &desk.say("confirm-title"), |room| ConfirmPage {
        room,
        lead,
        faults,
        send_label,
        send_path: desk.path(CONFIRM),
        code,
        code_path: desk.path(CONFIRM_CODE),
        password,
        is_stuck,
        no_way: desk.tell("confirm-no-way", &organization),
    }))
}

/// POST: sends a code.
///
/// # Errors
/// A fault of the database.
pub async fn send(desk: Desk, _form: Form) -> Outcome {
    let address = desk.info.peer().map(|peer| peer.ip());
    match stepping_up::send_code(desk.app(), desk.caller(), address, desk.locale.lang()).await {
        Ok(()) => Ok(desk.done(CONFIRM_CODE, key!("code-sent"))),
        Err(Error::Refused(refusal @ Refusal::TooManyAttempts { .. })) => {
            let mut faults = Faults::default();
            faults.add("code", refusals::say(&refusal, desk.locale, desk.organization()));
            page(&desk, StatusCode::TOO_MANY_REQUESTS, true, faults).await
        }
        Err(error) => Err(error.into()),
    }
}

/// POST: takes a code, or the password.
///
/// # Errors
/// A fault of the database.
pub async fn send_code(desk: Desk, form: Form) -> Outcome {
    let address = desk.info.peer().map(|peer| peer.ip());
    let by_password = form.has("password");
    let outcome = match by_password {
        true => stepping_up::by_password(desk.app(), desk.caller(), form.raw("password")).await,
        false => stepping_up::by_code(desk.app(), desk.caller(), form.text("code"), address).await,
    };
    let (status, sentence) = match outcome {
        Ok(cookie) => return Ok(back(&desk, &cookie)),
        Err(Error::Refused(Refusal::Unauthenticated)) if by_password => {
            (StatusCode::UNPROCESSABLE_ENTITY, desk.say("rule-wrong-password"))
        }
        Err(Error::Refused(Refusal::Unauthenticated)) => (StatusCode::UNPROCESSABLE_ENTITY, desk.say("code-wrong")),
        Err(Error::Refused(refusal @ Refusal::TooManyAttempts { .. })) => {
            (StatusCode::TOO_MANY_REQUESTS, refusals::say(&refusal, desk.locale, desk.organization()))
        }
        Err(error) => return Err(error.into()),
    };
    let mut faults = Faults::default();
    faults.add(if by_password { "password" } else { "code" }, sentence);
    page(&desk, status, !by_password, faults).await
}

/// Back to where the customer was, with the session's new cookie.
fn back(desk: &Desk, cookie: &str) -> Response<Body> {
    let portal = &desk.visit().public.portal.value;
    let mut response = desk.to(&returning::remembered(desk.app(), portal, &desk.headers));
    put(&mut response, SET_COOKIE, &desk.session_cookie().set(cookie));
    returning::forget(desk.app(), portal, &desk.headers, &mut response);
    response
}
