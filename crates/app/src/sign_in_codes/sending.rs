//! What an attempt's address is told: a code, a link or nothing.
//!
//! This is a job of its own, so that to begin an attempt is the same work whether
//! anybody has the address or not. The code is drawn here and stands nowhere but in
//! the sealed mail.

use billfold_domain::Refusal;
use billfold_domain::credentials::{AccessToken, Credential, RESET_LIFE_SECONDS, TokenPurpose};
use billfold_domain::customers::Customer;
use billfold_domain::events::EventKind;
use billfold_domain::ids::{Noun, OrganizationId};
use billfold_domain::mails::Letter;
use billfold_domain::portals::Portal;
use billfold_domain::sign_in_codes::{CODE_DIGITS, CODE_LIFE_MINUTES, CODE_LIFE_SECONDS, CodePurpose, SignInCode};
use billfold_store::{Stored, Tx, Work};

use super::{Proven, budget, code_tag, customers, lead_in};
use crate::App;
use crate::credentials::later;
use crate::errors::Result;
use crate::facts::Act;
use crate::mails::{Post, enqueue};
use crate::portals::Public;
use crate::secret::sha256_hex;
use crate::sessions::beginning::Keys;

/// How long a link that sets a new password works, in minutes.
const RESET_LIFE_MINUTES: u32 = 60;

/// What is drawn for a mail before its command, which may run again.
struct Drawn {
    code: String,
    token: String,
}

impl Drawn {
    fn new(app: &App) -> Self {
        let mut bytes = [0_u8; 8];
        app.random().fill(&mut bytes);
        // What is left over of 2^64 makes no code likelier by more than 10^-11.
        let number = u64::from_be_bytes(bytes) % 10_u64.pow(8);
        Self { code: format!("{number:0CODE_DIGITS$}"), token: app.secret_token() }
    }
}

/// Sends what an attempt asks for, where its address is known.
pub(crate) async fn send(app: &App, organization: &OrganizationId, id: &str) -> Result<()> {
    let (task, id, drawn) = (app.clone(), id.to_owned(), Drawn::new(app));
    app.store()
        .write(organization, move |tx| {
            tx.unplan(Work::SignIn, &id)?;
            let Some(found) = tx.get_locked::<SignInCode>(&id)? else { return Ok(()) };
            let portal = tx.get::<Portal>(found.value.portal.as_str())?.map(|found| found.value);
            let Some(portal) = portal.filter(|portal| portal.active) else { return Ok(()) };
            if !found.value.is_waiting(task.now()) {
                return Ok(());
            }
            let by = App::keeper(tx)?;
            let act = Act::real(&task, &by);
            match found.value.purpose {
                CodePurpose::SignIn => sign_in(&act, tx, &portal, (found, &drawn)),
                CodePurpose::Confirm => confirm(&act, tx, &portal, (found, &drawn)),
                CodePurpose::Reset => reset(&act, tx, &portal, (found, &drawn)),
                CodePurpose::Email => prove_new(&act, tx, &portal, (found, &drawn)),
                CodePurpose::Link => Ok(()),
            }
        })
        .await
}

fn sign_in(act: &Act, tx: &mut Tx<'_>, portal: &Portal, (found, drawn): (Stored<SignInCode>, &Drawn)) -> Result<()> {
    let known = customers::of_email(tx, &found.value.email)?;
    let Some(customer) = known.first() else { return Ok(()) };
    // With several customers the mail belongs to none of them.
    let only = Some(customer).filter(|_| known.len() == 1);
    let (email, locale) = (found.value.email.clone(), found.value.locale.clone());
    let letter = if budget(tx, &found.value.budget, act.now)?.value.is_guessed_out() {
        link(act, tx, portal, (&found.value, drawn))?
    } else {
        code(act, tx, found, drawn)?
    };
    let to = customer.email.as_deref().unwrap_or(&email);
    let post = Post { to: Some(to), customer: only.map(|only| &only.id), portal, locale: Some(&locale), letter };
    enqueue(act, tx, post).map(drop)
}

fn code(act: &Act, tx: &mut Tx<'_>, found: Stored<SignInCode>, drawn: &Drawn) -> Result<Letter> {
    let tag = code_tag(&act.app, &found.value.id, &drawn.code);
    tx.update(found.rev, SignInCode { tag: Some(tag), ..found.value })?;
    // In two groups, as people read it.
    let code = drawn.code.split_at_checked(CODE_DIGITS / 2).map(|(one, other)| format!("{one} {other}"));
    Ok(Letter::SignInCode { code: code.unwrap_or_default(), minutes: CODE_LIFE_MINUTES })
}

/// A link in place of a code, for an address whose codes somebody guesses at.
fn link(act: &Act, tx: &mut Tx<'_>, portal: &Portal, (attempt, drawn): (&SignInCode, &Drawn)) -> Result<Letter> {
    tx.insert(SignInCode {
        id: sha256_hex(drawn.token.as_bytes()),
        purpose: CodePurpose::Link,
        expires: later(act.now, CODE_LIFE_SECONDS),
        created: act.now,
        ..attempt.clone()
    })?;
    let path = format!("/billing-portal/{}/sign-in/link/{}", portal.slug.as_str(), drawn.token);
    Ok(Letter::SignInLink { path, minutes: CODE_LIFE_MINUTES })
}

fn confirm(act: &Act, tx: &mut Tx<'_>, portal: &Portal, (found, drawn): (Stored<SignInCode>, &Drawn)) -> Result<()> {
    let Some(id) = found.value.customer.clone() else { return Ok(()) };
    let customer = tx.get::<Customer>(id.as_str())?.map(|found| found.value).filter(|customer| !customer.deleted);
    let Some(to) = customer.and_then(|customer| customer.email) else { return Ok(()) };
    let locale = found.value.locale.clone();
    let letter = code(act, tx, found, drawn)?;
    enqueue(act, tx, Post { to: Some(&to), customer: Some(&id), portal, locale: Some(&locale), letter }).map(drop)
}

/// A code to the address that a customer wants to have from now on.
fn prove_new(act: &Act, tx: &mut Tx<'_>, portal: &Portal, (found, drawn): (Stored<SignInCode>, &Drawn)) -> Result<()> {
    let Some(id) = found.value.customer.clone() else { return Ok(()) };
    if tx.get::<Customer>(id.as_str())?.is_none_or(|customer| customer.value.deleted) {
        return Ok(());
    }
    let (to, locale) = (found.value.email.clone(), found.value.locale.clone());
    let Letter::SignInCode { code, minutes } = code(act, tx, found, drawn)? else { return Ok(()) };
    let letter = Letter::EmailProof { code, minutes };
    enqueue(act, tx, Post { to: Some(&to), customer: Some(&id), portal, locale: Some(&locale), letter }).map(drop)
}

/// A link to set a new password with, for whoever has one.
fn reset(act: &Act, tx: &mut Tx<'_>, portal: &Portal, (found, drawn): (Stored<SignInCode>, &Drawn)) -> Result<()> {
    tx.delete::<SignInCode>(found.rev, &found.value.id)?;
    let attempt = found.value;
    let known = crate::passwords::named(tx, &attempt.email)?;
    let known = match known {
        None => of_address(tx, &attempt.email)?,
        known => known,
    };
    let Some((credential, customer)) = known.filter(|_| portal.features.password_login) else { return Ok(()) };
    let about = Act::of_customer(&act.app, &act.caller, tx, &customer)?;
    about.tell(tx, (EventKind::PasswordResetRequested, Noun::Customer), None, &customer)?;
    let Some(to) = customer.email.clone() else { return Ok(()) };
    tx.insert(AccessToken {
        id: sha256_hex(drawn.token.as_bytes()),
        purpose: TokenPurpose::PasswordReset,
        customer: customer.id.clone(),
        credential: Some(credential.id),
        username: credential.username,
        by_password: false,
        used: false,
        one_time_password: None,
        expires: later(act.now, RESET_LIFE_SECONDS),
        created: act.now,
        updated: act.now,
    })?;
    let path = format!("/billing-portal/{}/sign-in/password/{}", portal.slug.as_str(), drawn.token);
    let letter = Letter::PasswordReset { path, minutes: RESET_LIFE_MINUTES };
    let locale = Some(attempt.locale.as_str());
    enqueue(act, tx, Post { to: Some(&to), customer: Some(&customer.id), portal, locale, letter }).map(drop)
}

/// The first customer of an address that has a password.
fn of_address(tx: &mut Tx<'_>, email: &str) -> Result<Option<(Credential, Customer)>> {
    for customer in customers::of_email(tx, email)? {
        let found = tx.find::<Credential>(crate::credentials::columns::CUSTOMER, customer.id.as_str())?;
        if let Some(found) = found {
            return Ok(Some((found.value, customer)));
        }
    }
    Ok(None)
}

/// Whether a mail's link still leads in; it is not used up by this.
///
/// # Errors
/// [`Refusal::LinkEnded`].
pub async fn link_is_live(app: &App, public: &Public, token: &str) -> Result<()> {
    let (task, id, place) = (app.clone(), sha256_hex(token.as_bytes()), public.portal.value.id.clone());
    app.store()
        .read(&public.organization.id, move |tx| {
            let found = tx.get::<SignInCode>(&id)?.map(|found| found.value);
            let is_live = found.is_some_and(|found| is_link(&found, &task) && found.portal == place);
            if is_live { Ok(()) } else { Err(Refusal::LinkEnded.into()) }
        })
        .await
}

fn is_link(found: &SignInCode, app: &App) -> bool {
    found.purpose == CodePurpose::Link && found.is_waiting(app.now())
}

/// Opens a mail's link, once.
///
/// # Errors
/// [`Refusal::LinkEnded`].
pub async fn open_link(app: &App, public: &Public, token: &str, browser: Option<&str>) -> Result<Proven> {
    let (task, id, place) = (app.clone(), sha256_hex(token.as_bytes()), public.clone());
    let (keys, cookie) = (Keys::draw(app, browser), app.secret_token());
    app.store()
        .write(&public.organization.id, move |tx| {
            let found = tx.get_locked::<SignInCode>(&id)?;
            let found =
                found.filter(|found| is_link(&found.value, &task) && found.value.portal == place.portal.value.id);
            let found = found.ok_or(Refusal::LinkEnded)?;
            tx.delete::<SignInCode>(found.rev, &found.value.id)?;
            lead_in(&task, tx, &place, (&found.value, &keys, &cookie)).map_err(|_| Refusal::LinkEnded.into())
        })
        .await
}
