//! Signing in at a portal's page: an e-mail address, then the code that came to it;
//! or a password.

use askama::Template;
use axum::body::Body;
use axum::http::{Response, StatusCode};
use billfold_app::sign_in_codes::{self, Ask, Proven, Typed};
use billfold_app::{Error, sign_in};
use billfold_domain::ids::CustomerId;
use billfold_domain::{Refusal, customers};
use billfold_locales::{Arg, key};

use crate::answers::Problem;
use crate::desk::Outcome;
use crate::doors::{Door, retry_after};
use crate::fields::{Faults, FieldView, Kind};
use crate::forms::Form;
use crate::views::{LinkPage, Room};

/// The most characters of a name or an address.
const NAME_CHARS_MAX: usize = 254;
/// The most characters of a password that is typed.
const PASSWORD_CHARS_MAX: usize = 256;
/// The most characters of a code that is typed, with blanks.
const CODE_CHARS_MAX: usize = 20;

/// The form of a portal's page.
#[derive(Debug, Template)]
#[template(path = "sign_in.html")]
struct SignInPage {
    room: Room,
    headline: String,
    faults: Faults,
    action: String,
    name: FieldView,
    password: Option<FieldView>,
    note: Option<String>,
    button: String,
    forgotten: Option<String>,
}

/// The page that takes the code.
#[derive(Debug, Template)]
#[template(path = "sign_in_code.html")]
struct CodePage {
    room: Room,
    lead: String,
    faults: Faults,
    action: String,
    code: FieldView,
    resend: String,
    other: String,
}

/// A customer to choose.
#[derive(Clone, Debug)]
struct Row {
    id: String,
    name: String,
    about: [String; 2],
}

/// The page that asks which customer it is.
#[derive(Debug, Template)]
#[template(path = "sign_in_choose.html")]
struct ChoosePage {
    room: Room,
    lead: String,
    faults: Faults,
    action: String,
    rows: Vec<Row>,
}

/// The form, as it is first shown.
///
/// # Errors
/// None of its own.
pub fn form(door: &Door) -> Response<Body> {
    let prefilled = door.query("prefilled_email").filter(|email| customers::check_email(email).is_ok());
    filled(door, StatusCode::OK, prefilled.unwrap_or_default(), Faults::default())
}

fn filled(door: &Door, status: StatusCode, name: &str, faults: Faults) -> Response<Body> {
    let (ways, organization) = (door.ways(), door.organization());
    let headline = door.portal().headline.as_ref().map(|headline| headline.as_str().to_owned());
    let headline = headline.unwrap_or_else(|| door.tell("portal-headline", &[organization]));
    let field = match ways.password {
        true => FieldView::new("email", door.say("sign-in-username"), name).autocomplete("username"),
        false => FieldView::new("email", door.say("sign-in-email"), name).kind(Kind::Email).autocomplete("email"),
    };
    let password = ways.password.then(|| {
        let field = FieldView::new("password", door.say("sign-in-password"), "").kind(Kind::Password);
        let field = field.autocomplete("current-password").at_most(PASSWORD_CHARS_MAX).with(&faults);
        if ways.code { field.hint(door.say("sign-in-password-hint")) } else { field.required() }
    });
    let name = field.required().at_most(NAME_CHARS_MAX).with(&faults);
    let faults = faults.named(password.iter().chain([&name]));
    let button = if ways.password { door.say("sign-in-continue") } else { door.say("sign-in-send") };
    door.page(status, &door.say("sign-in-title"), |room| SignInPage {
        headline,
        action: door.path("/sign-in"),
        name,
        password,
        note: (!ways.password).then(|| door.say("sign-in-code-note")),
        button,
        forgotten: (ways.password && ways.code).then(|| door.path("/sign-in/forgotten")),
        faults,
        room,
    })
}

/// POST of the form: a password signs in at once, an address alone gets a code.
///
/// # Errors
/// [`Problem::SwitchedOff`] where the portal has no such way in.
pub async fn send(door: Door, form: Form) -> Outcome {
    let (name, password) = (form.text("email").to_owned(), form.raw("password"));
    let ways = door.ways();
    if name.is_empty() {
        return Ok(again(&door, &name, ("email", door.say("rule-required"))));
    }
    if ways.password && !password.is_empty() {
        return by_password(&door, &name, password).await;
    }
    if ways.password && !ways.code {
        return Ok(again(&door, &name, ("password", door.say("sign-in-needs-password"))));
    }
    let ask = Ask {
        email: name.clone(),
        address: door.address(),
        locale: door.locale().lang().to_owned(),
        earlier: door.attempt(),
    };
    match sign_in_codes::begin(door.app(), door.public(), ask).await {
        Ok(attempt) => Ok(door.with_attempt("/sign-in/code", &attempt)),
        Err(Error::Refused(Refusal::Invalid(_))) => Ok(again(&door, &name, ("email", door.say("rule-email")))),
        Err(error) => refused(&door, error, |status, faults| filled(&door, status, &name, faults), "email"),
    }
}

async fn by_password(door: &Door, name: &str, password: &str) -> Outcome {
    let browser = door.browser();
    let given = (name, password);
    match sign_in::at_page(door.app(), door.public(), given, door.address(), browser.as_deref()).await {
        Ok(opened) => door.enter(&opened).await,
        Err(Error::Refused(Refusal::Unauthenticated)) => {
            Ok(again(door, name, ("password", door.say("sign-in-wrong-password"))))
        }
        Err(error) => refused(door, error, |status, faults| filled(door, status, name, faults), "email"),
    }
}

fn again(door: &Door, name: &str, (field, sentence): (&str, String)) -> Response<Body> {
    let mut faults = Faults::default();
    faults.add(field, sentence);
    filled(door, StatusCode::UNPROCESSABLE_ENTITY, name, faults)
}

/// The form again for whoever tried too often; other refusals are the step's.
pub(crate) fn refused(
    door: &Door,
    error: Error,
    page: impl FnOnce(StatusCode, Faults) -> Response<Body>,
    field: &str,
) -> Outcome {
    match error {
        Error::Refused(Refusal::TooManyAttempts { retry_after_seconds }) => {
            let mut faults = Faults::default();
            faults.add(field, door.wait(retry_after_seconds));
            Ok(retry_after(page(StatusCode::TOO_MANY_REQUESTS, faults), retry_after_seconds))
        }
        error => Err(error.into()),
    }
}

/// The page that takes the code. It is the same for any address.
///
/// # Errors
/// [`Problem::SignedOut`] where the browser has no attempt.
pub async fn show_code(door: Door) -> Outcome {
    let attempt = door.attempt().ok_or(Problem::SignedOut)?;
    let email = sign_in_codes::email(door.app(), door.public(), &attempt).await?;
    Ok(code_page(&door, StatusCode::OK, &email, Faults::default()))
}

fn code_page(door: &Door, status: StatusCode, email: &str, faults: Faults) -> Response<Body> {
    let code = FieldView::new("code", door.say("code-field"), "").kind(Kind::Digits).autocomplete("one-time-code");
    let code = code.hint(door.say("code-hint")).required().at_most(CODE_CHARS_MAX).with(&faults);
    let lead = door.tell("code-lead", &[("email", Arg::from(email)), door.organization()]);
    door.page(status, &door.say("code-title"), |room| CodePage {
        room,
        lead,
        faults,
        action: door.path("/sign-in/code"),
        code,
        resend: door.path("/sign-in/resend"),
        other: door.path(""),
    })
}

/// POST of the code. What is not right is answered alike, whatever it is.
///
/// # Errors
/// [`Problem::SignedOut`] where the browser has no attempt.
pub async fn send_code(door: Door, form: Form) -> Outcome {
    let attempt = door.attempt().ok_or(Problem::SignedOut)?;
    let email = sign_in_codes::email(door.app(), door.public(), &attempt).await?;
    let typed =
        Typed { cookie: attempt, code: form.text("code").to_owned(), address: door.address(), browser: door.browser() };
    match sign_in_codes::prove(door.app(), door.public(), typed).await {
        Ok(proven) => led_in(&door, &proven).await,
        Err(Error::Refused(Refusal::Unauthenticated)) => {
            let mut faults = Faults::default();
            faults.add("code", door.say("code-wrong"));
            Ok(code_page(&door, StatusCode::UNPROCESSABLE_ENTITY, &email, faults))
        }
        Err(error) => refused(&door, error, |status, faults| code_page(&door, status, &email, faults), "code"),
    }
}

async fn led_in(door: &Door, proven: &Proven) -> Outcome {
    match proven {
        Proven::Opened(opened) => door.enter(opened).await,
        Proven::Choose(attempt) => Ok(door.with_attempt("/sign-in/choose", attempt)),
    }
}

/// POST for another code.
///
/// # Errors
/// [`Problem::SignedOut`] where the browser has no attempt.
pub async fn resend(door: Door) -> Outcome {
    let attempt = door.attempt().ok_or(Problem::SignedOut)?;
    let email = sign_in_codes::email(door.app(), door.public(), &attempt).await?;
    match sign_in_codes::resend(door.app(), door.public(), &attempt, door.address()).await {
        Ok(()) => Ok(door.done("/sign-in/code", key!("code-sent"))),
        Err(error) => refused(&door, error, |status, faults| code_page(&door, status, &email, faults), "code"),
    }
}

/// The customers of a proven address.
///
/// # Errors
/// [`Problem::SignedOut`] where the browser has proven nothing of late.
pub async fn show_choice(door: Door) -> Outcome {
    choice_page(&door, StatusCode::OK, Faults::default()).await
}

async fn choice_page(door: &Door, status: StatusCode, faults: Faults) -> Outcome {
    let attempt = door.attempt().ok_or(Problem::SignedOut)?;
    let choices = sign_in_codes::choices(door.app(), door.public(), &attempt).await?;
    let rows = choices.into_iter().map(|choice| {
        let since = Arg::from(&door.locale().date(choice.since));
        Row {
            id: choice.customer.as_str().to_owned(),
            name: choice.name.unwrap_or_else(|| door.say("choose-unnamed")),
            about: [
                door.tell("choose-since", &[("date", since)]),
                match choice.plans {
                    0 => door.say("choose-no-plan"),
                    plans => door.tell("choose-plans", &[("count", Arg::Count(plans))]),
                },
            ],
        }
    });
    let rows = rows.collect();
    Ok(door.page(status, &door.say("choose-title"), |room| ChoosePage {
        lead: door.tell("choose-lead", &[door.organization()]),
        faults,
        action: door.path("/sign-in/choose"),
        rows,
        room,
    }))
}

/// POST of the choice.
///
/// # Errors
/// [`Problem::SignedOut`] where the browser has proven nothing of late.
pub async fn send_choice(door: Door, form: Form) -> Outcome {
    let Some(customer) = form.maybe("customer") else {
        let mut faults = Faults::default();
        faults.add("customer", door.say("choose-needed"));
        return choice_page(&door, StatusCode::UNPROCESSABLE_ENTITY, faults).await;
    };
    let attempt = door.attempt().ok_or(Problem::SignedOut)?;
    let (customer, browser) = (CustomerId::stored(customer), door.browser());
    let opened = sign_in_codes::choose(door.app(), door.public(), &attempt, &customer, browser.as_deref()).await?;
    door.enter(&opened).await
}

/// The page of a mail's link: one button, as programs that read mails follow links
/// too (QUALITY L-02).
///
/// # Errors
/// [`Problem::Ended`].
pub async fn show_link(door: Door) -> Outcome {
    sign_in_codes::link_is_live(door.app(), door.public(), door.segment("token")).await?;
    let lead = door.tell("link-lead", &[door.organization()]);
    Ok(door.page(StatusCode::OK, &door.say("billing"), |room| LinkPage { room, lead }))
}

/// The button of a mail's link.
///
/// # Errors
/// [`Problem::Ended`].
pub async fn send_link(door: Door) -> Outcome {
    let browser = door.browser();
    let token = door.segment("token");
    let proven = sign_in_codes::open_link(door.app(), door.public(), token, browser.as_deref()).await?;
    led_in(&door, &proven).await
}
