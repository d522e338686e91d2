//! Passwords: a forgotten one, and one's own.

use askama::Template;
use axum::body::Body;
use axum::http::{Response, StatusCode};
use billfold_app::sign_in_codes::Ask;
use billfold_app::{Error, callers, passwords};
use billfold_domain::{Field, Refusal};
use billfold_locales::{Arg, key};

use crate::answers::Problem;
use crate::desk::{Desk, Outcome};
use crate::doors::Door;
use crate::fields::{Faults, FieldView, Kind};
use crate::forms::Form;
use crate::refusals;
use crate::signing_in::refused;
use crate::views::Room;

/// The most characters of a name.
const NAME_CHARS_MAX: usize = 254;

/// The page that asks whose password is forgotten.
#[derive(Debug, Template)]
#[template(path = "password_forgotten.html")]
struct ForgottenPage {
    room: Room,
    faults: Faults,
    action: String,
    name: FieldView,
}

/// The page that sets a new one.
#[derive(Debug, Template)]
#[template(path = "password.html")]
struct PasswordPage {
    room: Room,
    title: String,
    lead: Option<String>,
    faults: Faults,
    /// By which name the customer will sign in with a first password, for what keeps
    /// passwords in the browser.
    username: Option<String>,
    fields: Vec<FieldView>,
    note: Option<String>,
}

fn new_field(label: String, hint: String, faults: &Faults) -> FieldView {
    FieldView::new("new", label, "")
        .kind(Kind::Password)
        .autocomplete("new-password")
        .hint(hint)
        .required()
        .with(faults)
}

/// The page of a forgotten password.
///
/// # Errors
/// [`Problem::SwitchedOff`] where there are no passwords or no mails.
pub async fn show_forgotten(door: Door) -> Outcome {
    let ways = door.ways();
    if !(ways.password && ways.code) {
        return Err(Problem::SwitchedOff);
    }
    Ok(forgotten_page(&door, StatusCode::OK, "", Faults::default()))
}

fn forgotten_page(door: &Door, status: StatusCode, name: &str, faults: Faults) -> Response<Body> {
    let field = FieldView::new("email", door.say("sign-in-username"), name).autocomplete("username").required();
    door.page(status, &door.say("forgotten-title"), |room| ForgottenPage {
        room,
        action: door.path("/sign-in/forgotten"),
        name: field.at_most(NAME_CHARS_MAX).with(&faults),
        faults,
    })
}

/// POST of it: what follows is the same for any name.
///
/// # Errors
/// [`Problem::SwitchedOff`] where there are no passwords or no mails.
pub async fn send_forgotten(door: Door, form: Form) -> Outcome {
    let name = form.text("email").to_owned();
    let ask =
        Ask { email: name.clone(), address: door.address(), locale: door.locale().lang().to_owned(), earlier: None };
    match passwords::forgotten(door.app(), door.public(), ask).await {
        Ok(()) => Ok(door.done("", key!("forgotten-sent"))),
        Err(Error::Refused(Refusal::Invalid(faults))) => {
            let mut shown = Faults::default();
            for fault in &faults {
                shown.rule("email", &fault.rule, door.locale());
            }
            Ok(forgotten_page(&door, StatusCode::UNPROCESSABLE_ENTITY, &name, shown))
        }
        Err(error) => refused(&door, error, |status, faults| forgotten_page(&door, status, &name, faults), "email"),
    }
}

/// The page of the link that sets a new password. To look at it uses nothing up.
///
/// # Errors
/// [`Problem::Ended`].
pub async fn show_reset(door: Door) -> Outcome {
    passwords::reset_is_live(door.app(), door.public(), door.segment("token")).await?;
    Ok(reset_page(&door, StatusCode::OK, Faults::default()))
}

fn reset_page(door: &Door, status: StatusCode, faults: Faults) -> Response<Body> {
    let field = new_field(door.say("password-new"), door.say("password-new-hint"), &faults);
    let title = door.say("forgotten-title");
    door.page(status, &title.clone(), |room| PasswordPage {
        room,
        title,
        lead: None,
        faults,
        username: None,
        fields: vec![field],
        note: Some(door.say("password-others")),
    })
}

/// POST of it.
///
/// # Errors
/// [`Problem::Ended`].
pub async fn send_reset(door: Door, form: Form) -> Outcome {
    let organization = door.public().organization.id.as_str();
    let anybody = callers::anybody(door.app(), organization, Some(door.request_id())).await?;
    match passwords::reset(door.app(), &anybody, door.segment("token"), form.raw("new")).await {
        Ok(_) => Ok(door.done("", key!("notice-password-reset"))),
        Err(Error::Refused(Refusal::Invalid(faults))) if faults.iter().any(|fault| fault.field == Field::Token) => {
            Err(Problem::Ended)
        }
        Err(Error::Refused(Refusal::Invalid(faults))) => {
            let mut shown = Faults::default();
            for fault in &faults {
                shown.rule("new", &fault.rule, door.locale());
            }
            Ok(reset_page(&door, StatusCode::UNPROCESSABLE_ENTITY, shown))
        }
        Err(error) => Err(error.into()),
    }
}

/// The signed-in customer's password: changed with the old one, or the first one,
/// which needs a fresh proof.
///
/// # Errors
/// A fault of the database; [`Refusal::ProofTooOld`].
pub async fn show(desk: Desk) -> Outcome {
    page(&desk, StatusCode::OK, Faults::default()).await
}

async fn page(desk: &Desk, status: StatusCode, faults: Faults) -> Outcome {
    let has_own = passwords::has_own(desk.app(), desk.caller()).await?;
    if !has_own && !desk.visit().session.is_fresh(desk.app().now()) {
        return Err(Refusal::ProofTooOld.into());
    }
    let email = desk.customer().email.as_deref();
    let mut fields = Vec::new();
    if has_own {
        let field = FieldView::new("current", desk.say("password-current"), "").kind(Kind::Password);
        fields.push(field.autocomplete("current-password").required().with(&faults));
    }
    if has_own || email.is_some() {
        fields.push(new_field(desk.say("password-new"), desk.say("password-new-hint"), &faults));
    }
    let lead = match (has_own, email) {
        (true, _) => None,
        (false, Some(email)) => Some(desk.tell("password-first", &[("email", Arg::from(email))])),
        (false, None) => Some(desk.say("password-first-no-email")),
    };
    let faults = faults.named(&fields);
    let title = desk.say("password-title");
    let home = (desk.say("home"), desk.path("/home"));
    Ok(desk.page_with(status, &title.clone(), |room| PasswordPage {
        room: room.below(home.0, home.1),
        title,
        lead,
        faults,
        username: email.filter(|_| !has_own).map(ToOwned::to_owned),
        note: (!fields.is_empty()).then(|| desk.say("password-others")),
        fields,
    }))
}

/// POST of it.
///
/// # Errors
/// As [`show`].
pub async fn send(desk: Desk, form: Form) -> Outcome {
    let (app, caller) = (desk.app(), desk.caller());
    let has_own = passwords::has_own(app, caller).await?;
    let outcome = match has_own {
        true => passwords::change(app, caller, form.raw("current"), form.raw("new")).await.map(drop),
        false => passwords::set_first(app, caller, form.raw("new")).await,
    };
    let mut faults = Faults::default();
    match outcome {
        Ok(()) => return Ok(desk.done("/home", key!("notice-password"))),
        Err(Error::Refused(Refusal::Invalid(found))) => {
            for fault in &found {
                let field = if fault.field == Field::Password { "current" } else { "new" };
                faults.rule(field, &fault.rule, desk.locale);
            }
        }
        Err(Error::Refused(refusal @ Refusal::TooManyAttempts { .. })) => {
            faults.add("current", refusals::say(&refusal, desk.locale, desk.organization()));
        }
        Err(error) => return Err(error.into()),
    }
    faults.ask_again(&["current", "new"], &form, desk.locale);
    page(&desk, StatusCode::UNPROCESSABLE_ENTITY, faults).await
}
