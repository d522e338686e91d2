//! One-time passwords: codes by mail without which some authentication tokens are not
//! exchanged.
//!
//! A code is drawn and sent when its token is made, and stands nowhere but in the
//! sealed mail: the token keeps a check value. How many are sent and how many may be
//! wrong is limited for the token and for its customer.

use billfold_domain::credentials::{
    AccessToken, ONE_TIME_PASSWORD_DIGITS, OneTimePassword, SignInOptions, TokenPurpose,
};
use billfold_domain::customers::Customer;
use billfold_domain::events::EventKind;
use billfold_domain::ids::{CustomerId, Noun, OrganizationId};
use billfold_domain::keys::{Access, Resource};
use billfold_domain::mails::Letter;
use billfold_domain::sign_in_codes::{CODE_LIFE_MINUTES, CODE_LIFE_SECONDS};
use billfold_domain::{Fault, Field, Refusal, Rule};
use billfold_store::Tx;

use crate::attempts::MAILS;
use crate::credentials::later;
use crate::errors::Result;
use crate::facts::Act;
use crate::mails::{Post, enqueue, tongue};
use crate::secret::sha256_hex;
use crate::sign_in::{NewToken, live_token};
use crate::sign_in_codes::{budget, count_network, keep_budget, sweep};
use crate::visitors::{PortalChoice, chosen};
use crate::{App, Caller};

/// What the check value of a one-time password is made for.
const TAG: &str = "one-time-password";
/// What the name of a customer's budget is made for.
const BUDGET_TAG: &str = "one-time-password-budget";
/// When to try again after too many wrong codes, in seconds: they count for a day.
const GUESSED_OUT_SECONDS: u32 = 86_400;

fn fault(rule: Rule) -> crate::Error {
    Fault::new(Field::OneTimePasswordRequired, rule).into()
}

/// Refuses to ask for what cannot be sent.
pub(crate) fn check_options(app: &App, options: &SignInOptions) -> Result<()> {
    if options.one_time_password && !app.can_mail() { Err(fault(Rule::NoMailServer)) } else { Ok(()) }
}

/// The code for a new token; none where it needs none. Only who may make tokens for
/// any customer may do without what the options ask for.
///
/// # Errors
/// [`Refusal::Invalid`] where no mails can be sent; [`Refusal::TooManyAttempts`] for
/// a network whose pages have too many sent.
pub(crate) fn drawn(app: &App, caller: &Caller, new: &NewToken, options: &SignInOptions) -> Result<Option<String>> {
    let is_merchant = caller.require(Resource::Credentials, Access::Write).is_ok();
    let asked = new.one_time_password.filter(|asked| *asked || is_merchant);
    if !asked.unwrap_or(options.one_time_password) {
        return Ok(None);
    }
    if !app.can_mail() {
        return Err(fault(Rule::NoMailServer));
    }
    if !is_merchant {
        count_network(app, "mails", new.address, MAILS)?;
    }
    let mut bytes = [0_u8; 8];
    app.random().fill(&mut bytes);
    // What is left over of 2^64 makes no code likelier by more than 10^-13.
    let number = u64::from_be_bytes(bytes) % 10_u64.pow(6);
    Ok(Some(format!("{number:0ONE_TIME_PASSWORD_DIGITS$}")))
}

/// Sends a new token's code to its customer, and has the token ask for it. It ends
/// when the code does.
pub(crate) fn send(app: &App, caller: &Caller, tx: &mut Tx<'_>, token: &mut AccessToken, code: &str) -> Result<()> {
    let customer = tx.get::<Customer>(token.customer.as_str())?.filter(|found| !found.value.deleted);
    let customer = customer.ok_or_else(|| Fault::new(Field::Customer, Rule::Missing))?.value;
    let to = customer.email.clone().ok_or_else(|| fault(Rule::NoAddress))?;
    let portal = chosen(tx, &PortalChoice::Default)?;
    let portal = portal.ok_or_else(|| Fault::new(Field::Portal, Rule::Missing))?.value;
    let now = app.now();
    sweep(tx, now)?;
    let mut budget = budget(tx, &budget_id(app, tx.organization(), &customer.id), now)?;
    if budget.value.is_guessed_out() {
        return Err(guessed_out());
    }
    budget.value.take_mail(now)?;
    keep_budget(tx, budget)?;
    let act = Act::of_customer(app, caller, tx, &customer)?;
    let letter = Letter::SignInCode { code: code.to_owned(), minutes: CODE_LIFE_MINUTES };
    let locale = tongue(None, &customer);
    enqueue(&act, tx, Post { to: Some(&to), customer: Some(&customer.id), portal: &portal, locale, letter })?;
    act.tell(tx, (EventKind::OneTimePasswordRequested, Noun::Customer), None, &customer)?;
    let tag = app.secret().tag(TAG, &format!("{}/{code}", token.id));
    token.one_time_password = Some(OneTimePassword { tag, wrong: 0 });
    token.expires = token.expires.min(later(now, CODE_LIFE_SECONDS));
    Ok(())
}

/// Compares a code with the one that a live token asks for; answers that one's check
/// value, or none where no code is asked for. A wrong one counts whatever comes of
/// the rest of the request.
///
/// # Errors
/// [`Refusal::Invalid`] for a code that is missing or wrong;
/// [`Refusal::TooManyAttempts`].
pub(crate) async fn prove(app: &App, caller: &Caller, token: &str, code: Option<&str>) -> Result<Option<String>> {
    let (asked, now) = (token.to_owned(), app.now());
    let purpose = TokenPurpose::Authentication;
    let needs = app.store().read(&caller.organization, move |tx| {
        let found = live_token(tx, &asked, purpose, now)?;
        Ok::<_, crate::Error>(found.is_some_and(|found| found.value.one_time_password.is_some()))
    });
    if !needs.await? {
        return Ok(None);
    }
    let code = code.ok_or_else(|| Fault::new(Field::OneTimePassword, Rule::Required))?.to_owned();
    let (task, id) = (app.clone(), sha256_hex(token.as_bytes()));
    let compared = app.store().write(&caller.organization, move |tx| {
        let found = tx.get_locked::<AccessToken>(&id)?;
        let found = found.filter(|found| found.value.purpose == purpose && found.value.is_live(now));
        let Some(found) = found else { return Ok::<_, crate::Error>(Compared::Nothing) };
        let Some(kept) = &found.value.one_time_password else { return Ok(Compared::Nothing) };
        let mut budget = budget(tx, &budget_id(&task, tx.organization(), &found.value.customer), now)?;
        if budget.value.is_guessed_out() {
            return Err(guessed_out());
        }
        if task.secret().is_tag(TAG, &format!("{id}/{code}"), &kept.tag) {
            return Ok(Compared::Right(kept.tag.clone()));
        }
        budget.value.take_try(now);
        keep_budget(tx, budget)?;
        let customer = found.value.customer.clone();
        tx.update(found.rev, found.value.guessed_at(now))?;
        Ok(Compared::Wrong(customer))
    });
    match compared.await? {
        Compared::Nothing => Ok(None),
        Compared::Right(tag) => Ok(Some(tag)),
        Compared::Wrong(customer) => {
            app.note_sign_in_failed(&caller.organization, "code", (Some(customer.as_str()), None));
            Err(Fault::new(Field::OneTimePassword, Rule::WrongCode).into())
        }
    }
}

/// What came of comparing a code.
enum Compared {
    /// There is nothing to compare it with any more.
    Nothing,
    /// It has the check value that is kept.
    Right(String),
    /// It is another one than this customer's.
    Wrong(CustomerId),
}

fn guessed_out() -> crate::Error {
    Refusal::TooManyAttempts { retry_after_seconds: GUESSED_OUT_SECONDS }.into()
}

/// Where a customer's budget is kept: apart from its address's, so that nobody who
/// guesses at the codes of a portal's page uses this up.
fn budget_id(app: &App, organization: &OrganizationId, customer: &CustomerId) -> String {
    app.secret().tag(BUDGET_TAG, &format!("{organization}/{customer}"))
}
