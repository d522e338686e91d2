//! The customer's e-mail address: another one counts once a code that was sent there
//! came back.

use std::net::IpAddr;

use billfold_app::{Error, email_changes};
use billfold_domain::Refusal;
use billfold_domain::customers::MAX_EMAIL_CHARS;
use billfold_domain::features::CustomerDetail;
use billfold_domain::sign_in_codes::{CODE_DIGITS, CODE_LIFE_MINUTES};
use billfold_locales::{Arg, key};

use crate::answers::Problem;
use crate::desk::{Desk, Outcome};
use crate::details::{Sheet, refused, switch};
use crate::fields::{Faults, FieldView, Kind};
use crate::forms::Form;

/// The page of the code, below the portal's address.
const CODE_PATH: &str = "/details/email/code";
/// The page of the address, below the portal's address.
const EMAIL_PATH: &str = "/details/email";
/// Room for a code as people set its digits apart.
const MAX_TYPED_CHARS: usize = CODE_DIGITS * 2;

fn address(desk: &Desk) -> Option<IpAddr> {
    desk.info.peer().map(|peer| peer.ip())
}

/// The form of the address. Whoever signed in a while ago shows first who it is.
///
/// # Errors
/// [`Refusal::ProofTooOld`] as a problem; a fault of the database.
pub async fn show(desk: Desk) -> Outcome {
    desk.require(switch(CustomerDetail::Email))?;
    if !desk.app().can_mail() {
        return Ok(unprovable(&desk).page(&desk));
    }
    fresh(&desk)?;
    Ok(address_sheet(&desk, "").page(&desk))
}

fn fresh(desk: &Desk) -> Result<(), Problem> {
    if desk.visit().session.is_fresh(desk.app().now()) { Ok(()) } else { Err(Refusal::ProofTooOld.into()) }
}

/// Without mail no address can be proven: the merchant changes it.
fn unprovable(desk: &Desk) -> Sheet {
    let mut sheet = Sheet::new(desk, desk.say("emails-title"), Vec::new());
    sheet.leads = current(desk);
    sheet.leads.push(desk.tell("emails-no-mail", &[("organization", Arg::from(desk.organization()))]));
    sheet.button = String::new();
    sheet
}

fn current(desk: &Desk) -> Vec<String> {
    let email = desk.customer().email.as_deref();
    email.map(|email| desk.tell("emails-current", &[("email", Arg::from(email))])).into_iter().collect()
}

fn address_sheet(desk: &Desk, typed: &str) -> Sheet {
    let field = FieldView::new("email", desk.say("emails-new"), typed).kind(Kind::Email);
    let field = field.autocomplete("email").at_most(MAX_EMAIL_CHARS).required().hint(desk.say("emails-hint"));
    let mut sheet = Sheet::new(desk, desk.say("emails-title"), vec![field]);
    sheet.leads = current(desk);
    sheet.button = desk.say("emails-send");
    sheet
}

/// Has a code sent to a new address.
///
/// # Errors
/// [`Refusal::ProofTooOld`] as a problem; a fault of the database.
pub async fn send(desk: Desk, form: Form) -> Outcome {
    let typed = form.text("email").to_owned();
    let mut faults = Faults::default();
    if desk.customer().email.as_deref() == Some(typed.as_str()) {
        faults.add("email", desk.say("emails-same"));
        return Ok(address_sheet(&desk, &typed).with(faults).page(&desk));
    }
    match email_changes::begin(desk.app(), desk.caller(), &typed, address(&desk), desk.locale.lang()).await {
        Ok(()) => Ok(desk.to(CODE_PATH)),
        Err(Error::Refused(Refusal::TooManyAttempts { .. })) => {
            faults.add("email", desk.say("refusal-too-many-attempts"));
            Ok(address_sheet(&desk, &typed).with(faults).page(&desk))
        }
        Err(error) => Ok(address_sheet(&desk, &typed).with(refused(error, |_| "email", desk.locale)?).page(&desk)),
    }
}

/// The form of the code.
///
/// # Errors
/// A fault of the database.
pub async fn show_code(desk: Desk) -> Outcome {
    match email_changes::pending(desk.app(), desk.caller()).await? {
        Some(email) => Ok(code_sheet(&desk, &email).page(&desk)),
        None => Ok(desk.to(EMAIL_PATH)),
    }
}

fn code_sheet(desk: &Desk, email: &str) -> Sheet {
    let field = FieldView::new("code", desk.say("emails-code"), "").kind(Kind::Digits);
    let field = field.autocomplete("one-time-code").at_most(MAX_TYPED_CHARS).required();
    let mut sheet = Sheet::new(desk, desk.say("emails-code-title"), vec![field]);
    let minutes = Arg::from(CODE_LIFE_MINUTES);
    sheet.leads.push(desk.tell("emails-code-lead", &[("email", Arg::from(email)), ("count", minutes)]));
    sheet.button = desk.say("emails-confirm");
    sheet.above = (EMAIL_PATH.to_owned(), desk.say("emails-title"));
    sheet.others = vec![("again", desk.say("emails-again")), ("other", desk.say("emails-other"))];
    sheet
}

/// Takes the code, or sends another, or gives the address up.
///
/// # Errors
/// [`Refusal::ProofTooOld`] as a problem; a fault of the database.
pub async fn send_code(desk: Desk, form: Form) -> Outcome {
    let Some(email) = email_changes::pending(desk.app(), desk.caller()).await? else {
        return Ok(desk.done(EMAIL_PATH, key!("emails-expired")));
    };
    let again = |sentence: String| {
        let mut faults = Faults::default();
        faults.add("code", sentence);
        Ok(code_sheet(&desk, &email).with(faults).page(&desk))
    };
    let outcome = match form.text("act") {
        "other" => {
            email_changes::give_up(desk.app(), desk.caller()).await?;
            return Ok(desk.to(EMAIL_PATH));
        }
        "again" => {
            let locale = desk.locale.lang();
            email_changes::begin(desk.app(), desk.caller(), &email, address(&desk), locale)
                .await
                .map(|()| desk.done(CODE_PATH, key!("emails-sent-again")))
        }
        _ => match email_changes::confirm(desk.app(), desk.caller(), form.text("code"), address(&desk)).await {
            Ok(()) => return Ok(desk.done("/details", key!("emails-changed"))),
            Err(error) => Err(error),
        },
    };
    match outcome {
        Ok(response) => Ok(response),
        // The session is live: it is the code that is not right.
        Err(Error::Refused(Refusal::Unauthenticated)) => again(desk.say("emails-wrong-code")),
        Err(Error::Refused(Refusal::TooManyAttempts { .. })) => again(desk.say("refusal-too-many-attempts")),
        Err(error) => Err(error.into()),
    }
}
