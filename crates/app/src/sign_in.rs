//! Signing in: from a password or a token to a session, and out of it again.

use std::net::IpAddr;

use billfold_domain::credentials::{AccessToken, Credential, TokenPurpose, folded};
use billfold_domain::customers::Customer;
use billfold_domain::events::EventKind;
use billfold_domain::ids::{CustomerId, Id, IdStyle, Noun, OrganizationId};
use billfold_domain::keys::{Access, Resource};
use billfold_domain::sessions::{ABSOLUTE_LIFE_SECONDS, Opening, ProofKind, SIGNED_LIFE_SECONDS, Session, Signed};
use billfold_domain::{Fault, Field, Refusal, Rule};
use billfold_store::{Column, Directory, Filter, Page, Query, Stored, Test, Tx};
use jiff::Timestamp;

use crate::attempts::{self, ADDRESS, Limit, NAME_ANYWHERE, NAME_HERE};
use crate::credentials::{directory_name, later};
use crate::errors::Result;
use crate::facts::Act;
use crate::portals::Public;
use crate::secret::sha256_hex;
use crate::sessions::Opened;
use crate::sessions::beginning::{self, Keys};
use crate::sign_in_codes;
use crate::visitors::{Feature, PortalChoice, chosen};
use crate::writes::{Write, Written};
use crate::{App, Caller, Role, one_time_passwords, tokens};

/// The longest life of a session that a merchant makes for a customer, in seconds.
const MAX_SIGNED_LIFE_SECONDS: i64 = 30 * 24 * 3_600;

/// The columns that lists of tokens filter by.
pub mod columns {
    use billfold_store::Column;

    /// What the token is for.
    pub const PURPOSE: Column = Column::Path("purpose");
    /// Whether it was used, as `domain::stored::flag_text`.
    pub const USED: Column = Column::Path("used");
}

/// How somebody proves which customer it is. Never printed.
#[derive(Clone)]
pub enum Proof {
    /// A user name and a password.
    Password {
        /// The user name.
        username: String,
        /// The password.
        password: String,
    },
    /// The customer is named by somebody who may act for the merchant.
    Named(CustomerId),
}

/// An authentication token to make.
#[derive(Clone)]
pub struct NewToken {
    /// How it was found out whose it is.
    pub proof: Proof,
    /// When it ends; none for what the organization's options say.
    pub expires: Option<Timestamp>,
    /// Whether it is exchanged only with a one-time password; none for what the
    /// organization's options say. A page can only ask for more than they say.
    pub one_time_password: Option<bool>,
    /// The address that asks.
    pub address: Option<IpAddr>,
}

/// A new token, which is shown this once.
#[derive(Clone)]
pub struct CreatedToken {
    /// The token itself.
    pub token: String,
    /// What is kept of it.
    pub record: AccessToken,
}

/// What a session is to be. Never printed.
#[derive(Clone, Default)]
pub struct Wanted {
    /// The portal.
    pub portal: PortalChoice,
    /// When it ends; none for an hour from now.
    pub expires: Option<Timestamp>,
    /// The operations that it is for; none in the list for all.
    pub operations: Vec<String>,
    /// What is to stand in its token besides.
    pub custom: Option<serde_json::Map<String, serde_json::Value>>,
    /// Whether the authentication token can be used again. One with a one-time
    /// password cannot.
    pub keeps_token: bool,
    /// The one-time password, for a token that needs one.
    pub one_time_password: Option<String>,
}

/// A session that began now, with its signed token.
#[derive(Clone)]
pub struct Begun {
    /// The session.
    pub session: Session,
    /// Its signed token, which is shown this once.
    pub jwt: String,
}

/// The customer of a user name and a password. The answer, and the work for it, is
/// the same for a user name that nobody has.
///
/// # Errors
/// [`Refusal::Unauthenticated`]; [`Refusal::TooManyAttempts`].
async fn by_password(
    app: &App,
    organization: &OrganizationId,
    (username, password): (&str, &str),
    address: Option<IpAddr>,
) -> Result<Credential> {
    let names = attempt_names(organization, username, address);
    app.attempts().enter(&names, app.now())?;
    let name = directory_name(organization, username);
    let found: Option<Credential> = app
        .store()
        .read(organization, move |tx| {
            let Some(entry) = tx.resolve(Directory::Username, &name)? else { return Ok::<_, crate::Error>(None) };
            let credential = tx.get::<Credential>(&entry.target)?.map(|found| found.value);
            let Some(credential) = credential else { return Ok(None) };
            let customer = tx.get::<Customer>(credential.customer.as_str())?;
            Ok(customer.filter(|customer| !customer.value.deleted).map(|_| credential))
        })
        .await?;
    let hash = found.as_ref().map(|credential| credential.password.clone());
    let known = found.as_ref().map(|credential| credential.customer.as_str().to_owned());
    let is_right = app.hasher().is_right(password.to_owned(), hash).await?;
    match found.filter(|credential| is_right && credential.is_live(app.now())) {
        None => {
            app.note_sign_in_failed(organization, "password", (known.as_deref(), address));
            Err(Refusal::Unauthenticated.into())
        }
        Some(credential) => {
            app.attempts().forgive(&names);
            Ok(credential)
        }
    }
}

fn attempt_names(organization: &OrganizationId, username: &str, address: Option<IpAddr>) -> Vec<(String, Limit)> {
    // User names are of any length until they are known.
    let name = sha256_hex(folded(username).as_bytes());
    let network = address.map(attempts::network_text);
    let here = network.as_deref().unwrap_or_default();
    let mut names = vec![
        (format!("sign-in/{organization}/{name}/{here}"), NAME_HERE),
        (format!("sign-in/{organization}/{name}"), NAME_ANYWHERE),
    ];
    names.extend(network.map(|network| (format!("sign-in/{network}"), ADDRESS)));
    names
}

/// Makes an authentication token: for a password by anybody who may speak for the
/// merchant's pages, for a named customer only by the merchant.
///
/// # Errors
/// [`Refusal::Forbidden`] or [`Refusal::NotGranted`]; [`Refusal::Unauthenticated`] for
/// a user name or password that is not right; [`Refusal::TooManyAttempts`], also for
/// too many one-time passwords; [`Refusal::Invalid`], also where a one-time password
/// cannot be sent.
pub async fn create_token(
    app: &App,
    caller: &Caller,
    new: NewToken,
    write: Write<CreatedToken>,
) -> Result<Written<CreatedToken>> {
    caller.require_no_customer()?;
    let credential = match &new.proof {
        Proof::Named(_) => {
            caller.require(Resource::Credentials, Access::Write)?;
            None
        }
        Proof::Password { username, password } => {
            Some(by_password(app, &caller.organization, (username, password), new.address).await?)
        }
    };
    let options = crate::credentials::options_of(app, &caller.organization).await?.value;
    let now = app.now();
    let expires = new.expires.unwrap_or_else(|| later(now, options.authentication_life_seconds));
    if expires <= now {
        return Err(Fault::new(Field::Expires, Rule::NotInFuture).into());
    }
    let code = one_time_passwords::drawn(app, caller, &new, &options)?;
    let (token, task, by) = (app.secret_token(), app.clone(), caller.clone());
    let created = app.write(caller, write, move |tx| {
        let customer = match (&new.proof, &credential) {
            (Proof::Named(customer), _) => customer,
            (_, Some(credential)) => &credential.customer,
            (_, None) => return Err(Refusal::Unauthenticated.into()),
        };
        let mut record = new_record(tx, (customer, credential.as_ref()), &token, expires, now)?;
        if let Some(code) = &code {
            one_time_passwords::send(&task, &by, tx, &mut record, code)?;
        }
        tx.insert(record.clone())?;
        Ok(CreatedToken { token: token.clone(), record })
    });
    let created = created.await?;
    app.wake();
    Ok(created)
}

/// The record of a new authentication token.
fn new_record(
    tx: &mut Tx<'_>,
    (customer, credential): (&CustomerId, Option<&Credential>),
    token: &str,
    expires: Timestamp,
    now: Timestamp,
) -> Result<AccessToken> {
    let found = tx.get::<Customer>(customer.as_str())?.filter(|found| !found.value.deleted);
    let found = found.ok_or_else(|| Fault::new(Field::Customer, Rule::Missing))?.value;
    let known = match credential {
        Some(credential) => Some(credential.clone()),
        None => tx
            .find::<Credential>(crate::credentials::columns::CUSTOMER, customer.as_str())?
            .map(|credential| credential.value),
    };
    let username = known.as_ref().map(|credential| credential.username.clone());
    Ok(AccessToken {
        id: sha256_hex(token.as_bytes()),
        purpose: TokenPurpose::Authentication,
        customer: customer.clone(),
        credential: known.map(|credential| credential.id),
        username: username.or(found.email).unwrap_or_else(|| customer.as_str().to_owned()),
        by_password: credential.is_some(),
        used: false,
        one_time_password: None,
        expires,
        created: now,
        updated: now,
    })
}

/// A live token of a purpose.
pub(crate) fn live_token(
    tx: &mut Tx<'_>,
    token: &str,
    purpose: TokenPurpose,
    now: Timestamp,
) -> Result<Option<Stored<AccessToken>>> {
    let found = tx.get::<AccessToken>(&sha256_hex(token.as_bytes()))?;
    Ok(found.filter(|found| found.value.purpose == purpose && found.value.is_live(now)))
}

/// A page of the authentication tokens that were not used yet; ended ones are among
/// them until they are swept away.
///
/// # Errors
/// [`Refusal::Forbidden`] or [`Refusal::NotGranted`].
pub async fn list_tokens(
    app: &App,
    caller: &Caller,
    purpose: TokenPurpose,
    mut query: Query,
) -> Result<Page<AccessToken>> {
    caller.require(Resource::Credentials, Access::Read)?;
    let is = |column: Column, value: &str| {
        let test = Test::AnyOf(vec![value.to_owned()]);
        Filter { column, test, negated: false }
    };
    query.filters.extend([is(columns::PURPOSE, purpose.word()), is(columns::USED, "false")]);
    app.store().read(&caller.organization, move |tx| Ok(tx.list(&query)?)).await
}

/// What is kept of a live authentication token, for whoever has it.
///
/// # Errors
/// [`Refusal::Forbidden`] for a customer; [`Refusal::NotFound`].
pub async fn verify_token(app: &App, caller: &Caller, token: &str) -> Result<AccessToken> {
    caller.require_no_customer()?;
    let (token, now) = (token.to_owned(), app.now());
    app.store()
        .read(&caller.organization, move |tx| {
            let found = live_token(tx, &token, TokenPurpose::Authentication, now)?;
            Ok(found.ok_or(Refusal::NotFound(Noun::AuthenticationToken))?.value)
        })
        .await
}

/// Ends an authentication token and the sessions that were made from it. The
/// merchant may also name a session by its id.
///
/// # Errors
/// [`Refusal::Forbidden`] for a customer; [`Refusal::NotFound`].
pub async fn revoke_token(app: &App, caller: &Caller, token: &str) -> Result<()> {
    caller.require_no_customer()?;
    let may_name = caller.require(Resource::Credentials, Access::Write).is_ok();
    let (task, by, token) = (app.clone(), caller.clone(), token.to_owned());
    app.store()
        .write(&caller.organization, move |tx| {
            let digest = sha256_hex(token.as_bytes());
            let found = tx.get::<AccessToken>(&digest)?;
            let found = found.filter(|found| found.value.purpose == TokenPurpose::Authentication);
            if let Some(found) = found {
                crate::sessions::end_made_from(&task, &by, tx, &found.value)?;
                return Ok(tx.delete::<AccessToken>(found.rev, &digest)?);
            }
            let session = if may_name { tx.get::<Session>(&token)? } else { None };
            match session.filter(|session| session.value.signed.is_some() && session.value.is_live(task.now())) {
                Some(session) => crate::sessions::end_signed(&task, &by, tx, session),
                None => Err(Refusal::NotFound(Noun::AuthenticationToken).into()),
            }
        })
        .await
}

/// Exchanges an authentication token for a session.
///
/// # Errors
/// [`Refusal::Forbidden`] for a customer; [`Refusal::NotFound`] for a token that was
/// used, ended or never was; [`Refusal::SwitchedOff`] where a password was given for
/// it and the portal takes none; [`Refusal::Invalid`] naming the portal, the website,
/// the end or the one-time password, which is missing or not right;
/// [`Refusal::TooManyAttempts`] for a customer at whose one-time passwords somebody
/// guesses.
pub async fn exchange(
    app: &App,
    caller: &Caller,
    token: &str,
    wanted: Wanted,
    write: Write<Begun>,
) -> Result<Written<Begun>> {
    caller.require_no_customer()?;
    let proven = one_time_passwords::prove(app, caller, token, wanted.one_time_password.as_deref()).await?;
    let (task, by, token) = (app.clone(), caller.clone(), token.to_owned());
    let id = new_session_id(app);
    app.write(caller, write, move |tx| {
        let found = live_token(tx, &token, TokenPurpose::Authentication, task.now())?;
        // What was compared must still be what is kept.
        let found =
            found.filter(|found| found.value.one_time_password.as_ref().map(|kept| &kept.tag) == proven.as_ref());
        let found = found.ok_or(Refusal::NotFound(Noun::AuthenticationToken))?;
        spend(&task, tx, &found, &wanted)?;
        let by_password = found.value.by_password;
        begin(&task, &by, tx, (&id, &found.value.customer, by_password), (&wanted, Some(found.value.id.clone())))
    })
    .await
}

/// Marks a token as used. Of parallel uses one wins, by the revision.
fn spend(app: &App, tx: &mut Tx<'_>, found: &Stored<AccessToken>, wanted: &Wanted) -> Result<()> {
    if !wanted.keeps_token || found.value.one_time_password.is_some() {
        tx.update(found.rev, AccessToken { used: true, updated: app.now(), ..found.value.clone() })?;
    }
    Ok(())
}

/// What a customer signs in with. Never printed.
#[derive(Clone)]
pub enum Login {
    /// A user name and a password.
    Password {
        /// The user name.
        username: String,
        /// The password.
        password: String,
    },
    /// An authentication token. One that needs a one-time password is for
    /// [`exchange`] alone.
    Token(String),
}

/// Signs a customer in to a portal.
///
/// # Errors
/// [`Refusal::Unauthenticated`] for what is not right; [`Refusal::TooManyAttempts`];
/// [`Refusal::SwitchedOff`] where the portal takes no passwords; [`Refusal::Invalid`]
/// naming the portal or the website.
pub async fn login(app: &App, caller: &Caller, login: Login, wanted: Wanted, address: Option<IpAddr>) -> Result<Begun> {
    caller.require_no_customer()?;
    let credential = match &login {
        Login::Password { username, password } => {
            // What the portal does not take is not even looked at.
            let portal = wanted.portal.clone();
            app.store()
                .read(&caller.organization, move |tx| {
                    let portal = chosen(tx, &portal)?.ok_or_else(|| Fault::new(Field::Portal, Rule::Missing))?;
                    let takes = Feature::PasswordLogin.is_in(&portal.value.features);
                    if takes { Ok(()) } else { Err(crate::Error::from(Refusal::SwitchedOff)) }
                })
                .await?;
            Some(by_password(app, &caller.organization, (username, password), address).await?)
        }
        Login::Token(_) => None,
    };
    let (task, by, id) = (app.clone(), caller.clone(), new_session_id(app));
    app.store()
        .write(&caller.organization, move |tx| {
            let (customer, made_from, by_password) = match (&login, &credential) {
                (Login::Token(token), _) => {
                    let found = live_token(tx, token, TokenPurpose::Authentication, task.now())?;
                    let found = found.filter(|found| found.value.one_time_password.is_none());
                    let found = found.ok_or(Refusal::Unauthenticated)?;
                    spend(&task, tx, &found, &wanted)?;
                    let by_password = found.value.by_password;
                    (found.value.customer, Some(found.value.id), by_password)
                }
                (Login::Password { .. }, Some(credential)) => (credential.customer.clone(), None, true),
                (Login::Password { .. }, None) => return Err(Refusal::Unauthenticated.into()),
            };
            begin(&task, &by, tx, (&id, &customer, by_password), (&wanted, made_from))
        })
        .await
}

/// Signs a customer in at a portal's page with its password.
///
/// # Errors
/// [`Refusal::SwitchedOff`] where the portal's page takes none;
/// [`Refusal::Unauthenticated`] for what is not right; [`Refusal::TooManyAttempts`].
pub async fn at_page(
    app: &App,
    public: &Public,
    (username, password): (&str, &str),
    address: Option<IpAddr>,
    browser: Option<&str>,
) -> Result<Opened> {
    if !sign_in_codes::ways(app, public).password {
        return Err(Refusal::SwitchedOff.into());
    }
    let credential = by_password(app, &public.organization.id, (username, password), address).await?;
    let (task, place, keys) = (app.clone(), public.clone(), Keys::draw(app, browser));
    app.store()
        .write(&public.organization.id, move |tx| {
            let customer = tx.get_locked::<Customer>(credential.customer.as_str())?;
            let customer = customer.filter(|found| !found.value.deleted).ok_or(Refusal::Unauthenticated)?.value;
            beginning::begin(&task, tx, &place, &customer, (ProofKind::Password, &keys))
        })
        .await
}

fn new_session_id(app: &App) -> billfold_domain::ids::SessionId {
    Id::new("jwt_", IdStyle::Crockford, app.next_value())
}

/// Begins a session of a customer who was found to be who it says.
fn begin(
    app: &App,
    caller: &Caller,
    tx: &mut Tx<'_>,
    (id, customer, by_password): (&billfold_domain::ids::SessionId, &CustomerId, bool),
    (wanted, made_from): (&Wanted, Option<String>),
) -> Result<Begun> {
    let customer = tx.get_locked::<Customer>(customer.as_str())?.filter(|found| !found.value.deleted);
    let customer = customer.ok_or(Refusal::Unauthenticated)?.value;
    let portal = chosen(tx, &wanted.portal)?.ok_or_else(|| {
        let field = if matches!(wanted.portal, PortalChoice::Website(_)) { Field::Website } else { Field::Portal };
        Fault::new(field, Rule::Missing)
    })?;
    if by_password && !Feature::PasswordLogin.is_in(&portal.value.features) {
        return Err(Refusal::SwitchedOff.into());
    }
    let now = app.now();
    let longest = match caller.role {
        Role::Secret | Role::Restricted(_) => MAX_SIGNED_LIFE_SECONDS,
        Role::Publishable | Role::Customer(_) => ABSOLUTE_LIFE_SECONDS,
    };
    let expires = wanted.expires.unwrap_or_else(|| later(now, SIGNED_LIFE_SECONDS)).min(later(now, longest));
    if expires <= now {
        return Err(Fault::new(Field::Expires, Rule::NotInFuture).into());
    }
    let session = Session {
        id: id.clone(),
        portal: portal.value.id,
        customer: customer.id.clone(),
        return_url: None,
        locale: None,
        flow: None,
        after_expiration: None,
        link_digest: String::new(),
        opening: Some(Opening { at: now, seen: now, cookie_digest: String::new() }),
        signed: Some(Signed { expires, operations: wanted.operations.clone(), made_from }),
        proved: None,
        browser: None,
        ended: None,
        created: now,
    };
    let jwt = tokens::sign_customer(app, tx.organization(), &session, wanted.custom.clone())?;
    let session = tx.insert(session)?.value;
    let by = Caller { role: Role::Customer(customer.id.clone()), actor: id.as_str().to_owned(), ..caller.clone() };
    let act = Act::of_customer(app, &by, tx, &customer)?;
    act.tell(tx, (EventKind::CustomerLoggedIn, Noun::Customer), None, &customer)?;
    Ok(Begun { session, jwt })
}

/// Ends the session that a customer acts in.
///
/// # Errors
/// [`Refusal::Forbidden`] for callers that are no customer.
pub async fn logout(app: &App, caller: &Caller) -> Result<()> {
    caller.require_customer()?;
    let (task, by) = (app.clone(), caller.clone());
    app.store()
        .write(&caller.organization, move |tx| {
            let found = tx.get::<Session>(&by.actor)?.filter(|found| found.value.is_live(task.now()));
            match found {
                Some(found) => crate::sessions::end_signed(&task, &by, tx, found),
                None => Ok(()),
            }
        })
        .await
}
