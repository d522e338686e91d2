//! Where a customer is signed in, and an end to it.

use askama::Template;
use axum::body::Body;
use axum::http::Response;
use axum::http::header::SET_COOKIE;
use billfold_app::sessions::own::{self, Own, Which};
use billfold_app::visitors::Feature;
use billfold_domain::ids::SessionId;
use billfold_domain::sessions::ProofKind;
use billfold_locales::{Arg, key};
use jiff::Timestamp;

use crate::answers::put;
use crate::desk::{Desk, Outcome};
use crate::forms::Form;
use crate::homes::{CLEAR_SITE_DATA, FORGET};
use crate::views::Room;

/// A session.
#[derive(Clone, Debug)]
struct Row {
    id: String,
    browser: String,
    is_this: bool,
    opened: Moment,
    seen: Moment,
}

/// A sentence with a time in it.
#[derive(Clone, Debug)]
struct Moment {
    text: String,
    iso: String,
}

/// The page.
#[derive(Debug, Template)]
#[template(path = "sessions.html")]
struct SessionsPage {
    room: Room,
    rows: Vec<Row>,
    password: Option<String>,
}

/// The list, newest first.
///
/// # Errors
/// A fault of the database.
pub async fn show(desk: Desk) -> Outcome {
    let list = own::list(desk.app(), desk.caller()).await?;
    let rows = list.into_iter().map(|own| row(&desk, own)).collect();
    let home = (desk.say("home"), desk.path("/home"));
    let password = desk.allows(Feature::PasswordLogin).then(|| desk.path("/password"));
    let title = desk.say("sessions-title");
    Ok(desk.page(&title, |room| SessionsPage { room: room.below(home.0, home.1), rows, password }))
}

fn row(desk: &Desk, own: Own) -> Row {
    let moment = |key: &str, at: Timestamp| {
        let parts = [("time", Arg::from(&desk.locale.date_time(at))), ("organization", Arg::from(desk.organization()))];
        Moment { text: desk.tell(key, &parts), iso: at.to_string() }
    };
    let began = match own.how {
        Some(ProofKind::Link) => key!("sessions-by-link"),
        Some(ProofKind::Email) => key!("sessions-by-email"),
        Some(ProofKind::Password) => key!("sessions-by-password"),
        None => key!("sessions-by-site"),
    };
    Row {
        browser: own.browser.unwrap_or_else(|| desk.say("sessions-unknown")),
        is_this: own.is_this,
        opened: moment(began, own.opened),
        seen: moment(key!("sessions-seen"), own.seen),
        id: own.id.as_str().to_owned(),
    }
}

/// POST of a button: one session, all others, or all.
///
/// # Errors
/// A fault of the database.
pub async fn send(desk: Desk, form: Form) -> Outcome {
    let (app, caller) = (desk.app(), desk.caller());
    match (form.text("which"), form.maybe("id")) {
        ("others", _) => {
            own::end_all(app, caller, Which::Others).await?;
            Ok(desk.done("/sessions", key!("notice-sessions-ended")))
        }
        ("all", _) => {
            own::end_all(app, caller, Which::All).await?;
            Ok(signed_out(&desk))
        }
        (_, Some(id)) => {
            own::end(app, caller, &SessionId::stored(id)).await?;
            match id == desk.visit().session.id.as_str() {
                true => Ok(signed_out(&desk)),
                false => Ok(desk.done("/sessions", key!("notice-session-ended"))),
            }
        }
        (_, None) => Ok(desk.to("/sessions")),
    }
}

fn signed_out(desk: &Desk) -> Response<Body> {
    let mut response = desk.to("/signed-out");
    put(&mut response, SET_COOKIE, &desk.session_cookie().clear());
    put(&mut response, CLEAR_SITE_DATA, FORGET);
    response
}
