//! New passwords: changed by who knows the old one, or set with a token.

use billfold_domain::credentials::{AccessToken, Credential, TokenPurpose};
use billfold_domain::customers::Customer;
use billfold_domain::events::EventKind;
use billfold_domain::ids::{IdStyle, Noun};
use billfold_domain::keys::{Access, Resource};
use billfold_domain::organizations::Organization;
use billfold_domain::sign_in_codes::{CODE_LIFE_SECONDS, CodePurpose, CodeStage, SignInCode};
use billfold_domain::{Fault, Field, Refusal, Rule};
use billfold_store::{Directory, Stored, Tx};
use jiff::Timestamp;

use crate::attempts::RESETS;
use crate::credentials::{check_password, directory_name, later, options_of, sign_out};
use crate::errors::Result;
use crate::facts::Act;
use crate::portals::Public;
use crate::secret::sha256_hex;
use crate::sign_in::{CreatedToken, live_token};
use crate::sign_in_codes::{self, Ask};
use crate::visitors::{self, Account, Feature, PortalChoice};
use crate::writes::{Write, Written};
use crate::{App, Caller};

/// Changes the password of the customer that acts. Its other sessions end.
///
/// # Errors
/// [`Refusal::Forbidden`] for callers that are no customer;
/// [`Refusal::TooManyAttempts`]; [`Refusal::Invalid`] naming the old password or the
/// new one; [`Refusal::NotFound`] for a customer that has none;
/// [`Refusal::SwitchedOff`] where the portal takes no passwords.
pub async fn change(app: &App, caller: &Caller, old: &str, new: &str) -> Result<Account> {
    let visit = visitors::visit(app, caller).await?;
    visit.require(Feature::PasswordLogin)?;
    let found = credential_of(app, caller, visit.customer_id().as_str()).await?;
    let found = found.ok_or(Refusal::NotFound(Noun::Credential))?;
    let name = format!("change/{}/{}", caller.organization, found.value.id);
    let names = [(name, crate::attempts::NAME_HERE)];
    app.attempts().enter(&names, app.now())?;
    let is_right = app.hasher().is_right(old.to_owned(), Some(found.value.password.clone())).await?;
    if !is_right {
        return Err(Fault::new(Field::Password, Rule::WrongPassword).into());
    }
    app.attempts().forgive(&names);
    let options = options_of(app, &caller.organization).await?.value;
    check_password(new, &found.value.username, &options, Field::NewPassword)?;
    let hash = app.hash_password(new).await?;
    let (task, by, portal) = (app.clone(), caller.clone(), visit.portal.value);
    app.store()
        .write(&caller.organization, move |tx| {
            // What was compared must still be what is kept.
            let current = tx.get::<Credential>(found.value.id.as_str())?.filter(|now| now.rev == found.rev);
            let current = current.ok_or_else(|| Fault::new(Field::Password, Rule::WrongPassword))?;
            let customer = current.value.customer.clone();
            set(&task, &by, tx, current, &hash)?;
            sign_out(tx, &customer, Some(&by.actor))?;
            let customer = tx.get::<Customer>(customer.as_str())?.ok_or(Refusal::Unauthenticated)?;
            visitors::account_in(tx, customer, &portal)
        })
        .await
}

/// Gives the customer that acts its first password, with its e-mail address as user
/// name. Its other sessions end.
///
/// # Errors
/// As [`change`]; [`Refusal::ProofTooOld`]; [`Refusal::Invalid`] naming the password,
/// or the user name where there is no address, or another customer has it as its own.
pub async fn set_first(app: &App, caller: &Caller, new: &str) -> Result<()> {
    let visit = visitors::visit(app, caller).await?;
    visit.require(Feature::PasswordLogin)?;
    visit.require_fresh(app)?;
    let username = visit.customer.value.email.clone();
    let username = username.ok_or_else(|| Fault::new(Field::Username, Rule::Required))?;
    let options = options_of(app, &caller.organization).await?.value;
    check_password(new, &username, &options, Field::NewPassword)?;
    let password = app.hash_password(new).await?;
    let (task, by, id) = (app.clone(), caller.clone(), app.next_id(IdStyle::Crockford));
    app.store()
        .write(&caller.organization, move |tx| {
            let visit = visitors::visit_in(&task, &by, tx)?;
            let taken = || crate::Error::from(Fault::new(Field::Username, Rule::Taken));
            let customer = visit.customer_id();
            let own = tx.find::<Credential>(crate::credentials::columns::CUSTOMER, customer.as_str())?;
            let name = directory_name(tx.organization(), &username);
            if own.is_some() || tx.resolve(Directory::Username, &name)?.is_some() {
                return Err(taken());
            }
            let now = task.now();
            let life = Some(options.credential_life_seconds).filter(|life| *life > 0);
            let credential = Credential {
                id: billfold_domain::ids::Id::clone(&id),
                customer: customer.clone(),
                username: username.clone(),
                password: password.clone(),
                expires: life.map(|life| later(now, life)),
                created: now,
                updated: now,
            };
            tx.claim(Directory::Username, &name, credential.id.as_str(), "")?;
            tx.emit(crate::credentials::fact(&task, &by, EventKind::CredentialCreated, (None, Some(&credential))))?;
            tx.insert(credential)?;
            sign_out(tx, customer, Some(&by.actor))
        })
        .await
}

/// Whether the customer that acts has a password.
///
/// # Errors
/// [`Refusal::Forbidden`] for callers that are no customer;
/// [`Refusal::Unauthenticated`] where its session has gone since.
pub async fn has_own(app: &App, caller: &Caller) -> Result<bool> {
    let visit = visitors::visit(app, caller).await?;
    Ok(credential_of(app, caller, visit.customer_id().as_str()).await?.is_some())
}

/// Has a link that sets a new password sent to the customer of a user name or e-mail
/// address. The work is the same for any, known or not (QUALITY L-06).
///
/// # Errors
/// [`Refusal::SwitchedOff`] where the portal takes no passwords or no mails can be
/// sent; [`Refusal::Invalid`] for what can be neither; [`Refusal::TooManyAttempts`].
pub async fn forgotten(app: &App, public: &Public, ask: Ask) -> Result<()> {
    if !(sign_in_codes::ways(app, public).password && app.can_mail()) {
        return Err(Refusal::SwitchedOff.into());
    }
    let username = ask.email.trim().to_owned();
    billfold_domain::credentials::check_username(&username).map_err(|rule| Fault::new(Field::Username, rule))?;
    let now = app.now();
    let attempt = SignInCode {
        id: sha256_hex(app.secret_token().as_bytes()),
        purpose: CodePurpose::Reset,
        portal: public.portal.value.id.clone(),
        budget: sign_in_codes::budget_id(app, &public.organization.id, &username),
        email: username,
        customer: None,
        locale: ask.locale,
        tag: None,
        tries: 0,
        stage: CodeStage::Waiting,
        expires: later(now, CODE_LIFE_SECONDS),
        created: now,
    };
    sign_in_codes::start(app, public, ask.address, (attempt, None)).await
}

/// Whether a mail's link still sets a password; it is not used up by this.
///
/// # Errors
/// [`Refusal::LinkEnded`].
pub async fn reset_is_live(app: &App, public: &Public, token: &str) -> Result<()> {
    let (token, now) = (token.to_owned(), app.now());
    app.store()
        .read(&public.organization.id, move |tx| {
            let found = live_token(tx, &token, TokenPurpose::PasswordReset, now)?;
            found.map(drop).ok_or_else(|| Refusal::LinkEnded.into())
        })
        .await
}

async fn credential_of(app: &App, caller: &Caller, customer: &str) -> Result<Option<Stored<Credential>>> {
    let customer = customer.to_owned();
    app.store()
        .read(&caller.organization, move |tx| {
            Ok(tx.find::<Credential>(crate::credentials::columns::CUSTOMER, &customer)?)
        })
        .await
}

fn set(app: &App, caller: &Caller, tx: &mut Tx<'_>, current: Stored<Credential>, hash: &str) -> Result<()> {
    let next = Credential { password: hash.to_owned(), updated: app.now(), ..current.value.clone() };
    let change = (Some(&current.value), Some(&next));
    tx.emit(crate::credentials::fact(app, caller, EventKind::CredentialUpdated, change))?;
    tx.update(current.rev, next)?;
    Ok(())
}

/// The credential of a user name, and whose it is.
pub(crate) fn named(tx: &mut Tx<'_>, username: &str) -> Result<Option<(Credential, Customer)>> {
    let name = directory_name(tx.organization(), username);
    let Some(entry) = tx.resolve(Directory::Username, &name)? else { return Ok(None) };
    let Some(credential) = tx.get::<Credential>(&entry.target)? else { return Ok(None) };
    let customer = tx.get::<Customer>(credential.value.customer.as_str())?;
    let customer = customer.filter(|customer| !customer.value.deleted);
    Ok(customer.map(|customer| (credential.value, customer.value)))
}

/// Notes that somebody who says to have a user name wants a new password. The
/// merchant is told by the event; nobody is told whether there is such a user, so a
/// surface answers before this is done.
///
/// # Errors
/// [`Refusal::Forbidden`] for a customer; a fault of the database.
pub async fn request(app: &App, caller: &Caller, username: &str) -> Result<()> {
    caller.require_no_customer()?;
    let name = sha256_hex(directory_name(&caller.organization, username).as_bytes());
    if app.attempts().enter(&[(format!("reset/{name}"), RESETS)], app.now()).is_err() {
        // Nobody is told this either.
        return Ok(());
    }
    let (task, by, username) = (app.clone(), caller.clone(), username.to_owned());
    app.store()
        .write(&caller.organization, move |tx| {
            let Some((_, customer)) = named(tx, &username)? else { return Ok(()) };
            let act = Act::of_customer(&task, &by, tx, &customer)?;
            act.tell(tx, (EventKind::PasswordResetRequested, Noun::Customer), None, &customer)
        })
        .await
}

/// The same for a caller who is not to learn anything: it is done afterwards, as the
/// time that it takes would tell whether there is such a user (QUALITY L-06).
pub fn request_unseen(app: &App, caller: &Caller, username: String) {
    let (app, caller) = (app.clone(), caller.clone());
    tokio::spawn(async move {
        if let Err(error) = request(&app, &caller, &username).await {
            tracing::error!(request_id = caller.request, ?error, "a password reset was not noted");
        }
    });
}

/// Makes a token that sets a new password, for the merchant to hand on.
///
/// # Errors
/// [`Refusal::Forbidden`] or [`Refusal::NotGranted`]; [`Refusal::Invalid`] naming the
/// user name or the end.
pub async fn create_token(
    app: &App,
    caller: &Caller,
    username: &str,
    expires: Option<Timestamp>,
    write: Write<CreatedToken>,
) -> Result<Written<CreatedToken>> {
    caller.require(Resource::Credentials, Access::Write)?;
    let (task, token, username) = (app.clone(), app.secret_token(), username.to_owned());
    app.write(caller, write, move |tx| {
        let mut faults = Vec::new();
        let id = tx.organization().clone();
        let organization = tx.get::<Organization>(id.as_str())?.ok_or(Refusal::NotFound(Noun::Organization))?;
        let now = task.now();
        let usual = later(now, organization.value.sign_in.reset_life_seconds);
        if expires.is_some_and(|expires| expires <= now) {
            faults.push(Fault::new(Field::Expires, Rule::NotInFuture));
        }
        let found = named(tx, &username)?;
        let Some((credential, customer)) = found.filter(|_| faults.is_empty()) else {
            if faults.is_empty() {
                faults.push(Fault::new(Field::Username, Rule::Missing));
            }
            return Err(faults.into());
        };
        let record = AccessToken {
            id: sha256_hex(token.as_bytes()),
            purpose: TokenPurpose::PasswordReset,
            customer: customer.id,
            credential: Some(credential.id),
            username: credential.username,
            by_password: false,
            used: false,
            one_time_password: None,
            expires: expires.unwrap_or(usual),
            created: now,
            updated: now,
        };
        tx.insert(record.clone())?;
        Ok(CreatedToken { token: token.clone(), record })
    })
    .await
}

/// What is kept of a live token that sets a new password.
///
/// # Errors
/// [`Refusal::Forbidden`] or [`Refusal::NotGranted`]; [`Refusal::NotFound`].
pub async fn get_token(app: &App, caller: &Caller, token: &str) -> Result<AccessToken> {
    caller.require(Resource::Credentials, Access::Read)?;
    let (token, now) = (token.to_owned(), app.now());
    app.store()
        .read(&caller.organization, move |tx| {
            let found = live_token(tx, &token, TokenPurpose::PasswordReset, now)?;
            Ok(found.ok_or(Refusal::NotFound(Noun::AuthenticationToken))?.value)
        })
        .await
}

/// Deletes a token that sets a new password.
///
/// # Errors
/// [`Refusal::Forbidden`] or [`Refusal::NotGranted`]; [`Refusal::NotFound`].
pub async fn delete_token(app: &App, caller: &Caller, token: &str) -> Result<()> {
    caller.require(Resource::Credentials, Access::Write)?;
    let (token, now) = (token.to_owned(), app.now());
    app.store()
        .write(&caller.organization, move |tx| {
            let found = live_token(tx, &token, TokenPurpose::PasswordReset, now)?;
            let found = found.ok_or(Refusal::NotFound(Noun::AuthenticationToken))?;
            Ok(tx.delete::<AccessToken>(found.rev, &found.value.id)?)
        })
        .await
}

/// Sets a new password with a token, once. The customer's sessions end.
///
/// # Errors
/// [`Refusal::Forbidden`] for a customer; [`Refusal::Invalid`] naming the token, when
/// it was used, ended or never was, or the password.
pub async fn reset(app: &App, caller: &Caller, token: &str, password: &str) -> Result<Account> {
    caller.require_no_customer()?;
    let wrong = || crate::Error::from(Fault::new(Field::Token, Rule::Missing));
    let now = app.now();
    let asked = token.to_owned();
    let (options, known) = app
        .store()
        .read(&caller.organization, move |tx| {
            let id = tx.organization().clone();
            let organization = tx.get::<Organization>(id.as_str())?.ok_or(Refusal::NotFound(Noun::Organization))?;
            let known = live_token(tx, &asked, TokenPurpose::PasswordReset, now)?;
            Ok::<_, crate::Error>((organization.value.sign_in, known))
        })
        .await?;
    let known = known.ok_or_else(wrong)?.value;
    check_password(password, &known.username, &options, Field::NewPassword)?;
    let hash = app.hash_password(password).await?;
    let (task, by, token) = (app.clone(), caller.clone(), token.to_owned());
    app.store()
        .write(&caller.organization, move |tx| {
            let found = live_token(tx, &token, TokenPurpose::PasswordReset, now)?.ok_or_else(wrong)?;
            let id = found.value.credential.as_ref().map(|id| id.as_str().to_owned()).unwrap_or_default();
            let current = tx.get::<Credential>(&id)?.ok_or_else(wrong)?;
            let customer = current.value.customer.clone();
            set(&task, &by, tx, current, &hash)?;
            // Its token is among those that go.
            sign_out(tx, &customer, None)?;
            let customer = tx.get::<Customer>(customer.as_str())?.filter(|found| !found.value.deleted);
            let portal = visitors::chosen(tx, &PortalChoice::Default)?.ok_or_else(wrong)?;
            visitors::account_in(tx, customer.ok_or_else(wrong)?, &portal.value)
        })
        .await
}
