//! Credentials: the user names and passwords of customers.

use std::sync::Arc;

use billfold_domain::credentials::{self, AccessToken, Credential, SignInOptions, folded};
use billfold_domain::customers::Customer;
use billfold_domain::events::{Event, EventKind};
use billfold_domain::ids::{CredentialId, CustomerId, IdStyle, Noun, OrganizationId};
use billfold_domain::keys::{Access, Resource};
use billfold_domain::organizations::Organization;
use billfold_domain::passwords::{self, Pattern};
use billfold_domain::{Change, Fault, Field, Refusal};
use billfold_store::{Directory, Filter, Page, Query, Stored, Test, Tx};
use jiff::{SignedDuration, Timestamp};

use crate::errors::Result;
use crate::writes::{Precondition, Write, Written};
use crate::{App, Caller};

/// How many tokens of a customer are deleted in one statement.
const MAX_DELETED_AT_ONCE: u32 = 500;

/// The columns that lists of credentials filter and sort by.
pub mod columns {
    use billfold_store::Column;

    /// The customer's id.
    pub const CUSTOMER: Column = Column::Path("customer");
    /// The user name.
    pub const USERNAME: Column = Column::Path("username");
    /// When it last changed, as `domain::stored::time_text`.
    pub const UPDATED: Column = Column::Path("updated");
}

/// What a credential is to be.
#[derive(Clone)]
pub struct Draft {
    /// Whose it is.
    pub customer: CustomerId,
    /// The user name.
    pub username: String,
    /// The password.
    pub password: String,
    /// When it ends: kept, it is for a new credential what the organization's options
    /// say.
    pub expires: Change<Timestamp>,
}

/// What became of a credential.
#[derive(Clone, Debug)]
pub struct Saved {
    /// Whether it was made.
    pub created: bool,
    /// The credential.
    pub credential: Stored<Credential>,
}

/// A page of credentials.
///
/// # Errors
/// [`Refusal::Forbidden`] or [`Refusal::NotGranted`].
pub async fn list(app: &App, caller: &Caller, query: Query) -> Result<Page<Credential>> {
    caller.require(Resource::Credentials, Access::Read)?;
    app.store().read(&caller.organization, move |tx| Ok(tx.list(&query)?)).await
}

/// One credential.
///
/// # Errors
/// [`Refusal::Forbidden`] or [`Refusal::NotGranted`]; [`Refusal::NotFound`].
pub async fn get(app: &App, caller: &Caller, id: &CredentialId) -> Result<Stored<Credential>> {
    caller.require(Resource::Credentials, Access::Read)?;
    let id = id.clone();
    app.store()
        .read(&caller.organization, move |tx| {
            tx.get(id.as_str())?.ok_or_else(|| Refusal::NotFound(Noun::Credential).into())
        })
        .await
}

/// Makes a credential, under this id if one is given, or replaces the one that has
/// it. A draft of none checks the rest of the request alone. Who is replaced is
/// signed out.
///
/// # Errors
/// [`Refusal::Forbidden`] or [`Refusal::NotGranted`]; [`Refusal::PreconditionFailed`];
/// [`Refusal::Invalid`] naming the customer, the user name or the password.
pub async fn save(
    app: &App,
    caller: &Caller,
    id: Option<CredentialId>,
    draft: Draft,
    write: Write<Saved>,
) -> Result<Written<Saved>> {
    caller.require(Resource::Credentials, Access::Write)?;
    let options = options_of(app, &caller.organization).await?.value;
    let mut faults = Vec::new();
    if let Err(fault) = check_password(&draft.password, &draft.username, &options, Field::Password) {
        faults.push(fault);
    }
    // Hashing is dear, so it is for requests that may come to something.
    let hash = match faults.is_empty() && !write.check_only {
        true => app.hash_password(&draft.password).await?,
        false => String::new(),
    };
    let id = id.unwrap_or_else(|| app.next_id(IdStyle::Crockford));
    let precondition = write.precondition.clone();
    let (task, by) = (app.clone(), caller.clone());
    let draft = Arc::new(draft);
    app.write(caller, write, move |tx| {
        let current = tx.get::<Credential>(id.as_str())?;
        precondition.hold(tx, current.as_ref().map(|found| found.rev))?;
        let mut faults = faults.clone();
        check_references(tx, &id, &draft, &mut faults)?;
        if !faults.is_empty() {
            return Err(faults.into());
        }
        let credential = drafted(&task, current.as_ref(), &id, (&draft, &hash), &options);
        keep(&task, &by, tx, current, credential)
    })
    .await
}

fn drafted(
    app: &App,
    current: Option<&Stored<Credential>>,
    id: &CredentialId,
    (draft, hash): (&Draft, &str),
    options: &SignInOptions,
) -> Credential {
    let now = app.now();
    let usual = match current {
        Some(current) => current.value.expires,
        None => Some(options.credential_life_seconds).filter(|life| *life > 0).map(|life| later(now, life)),
    };
    Credential {
        id: id.clone(),
        customer: draft.customer.clone(),
        username: draft.username.clone(),
        password: hash.to_owned(),
        expires: match draft.expires {
            Change::Keep => usual,
            Change::Clear => None,
            Change::Set(expires) => Some(expires),
        },
        created: current.map_or(now, |current| current.value.created),
        updated: now,
    }
}

/// A time so many seconds from now.
pub(crate) fn later(now: Timestamp, seconds: i64) -> Timestamp {
    now.checked_add(SignedDuration::from_secs(seconds)).unwrap_or(Timestamp::MAX)
}

/// Checks a new password against the organization's options.
pub(crate) fn check_password(
    password: &str,
    username: &str,
    options: &SignInOptions,
    field: Field,
) -> std::result::Result<(), Fault> {
    // A pattern was checked when it was stored.
    let pattern = options.password_pattern.as_deref().and_then(|text| Pattern::parse(text).ok());
    passwords::check(password, username, pattern.as_ref()).map_err(|rule| Fault::new(field, rule))
}

fn check_references(tx: &mut Tx<'_>, id: &CredentialId, draft: &Draft, faults: &mut Vec<Fault>) -> Result<()> {
    use billfold_domain::Rule;
    if tx.get_locked::<Customer>(draft.customer.as_str())?.is_none_or(|customer| customer.value.deleted) {
        faults.push(Fault::new(Field::Customer, Rule::Missing));
    }
    match credentials::check_username(&draft.username) {
        Err(rule) => faults.push(Fault::new(Field::Username, rule)),
        Ok(()) => {
            let entry = tx.resolve(Directory::Username, &directory_name(tx.organization(), &draft.username))?;
            if entry.is_some_and(|entry| entry.target != id.as_str()) {
                faults.push(Fault::new(Field::Username, Rule::Taken));
            }
        }
    }
    Ok(())
}

/// Where the directory has a user name.
pub(crate) fn directory_name(organization: &OrganizationId, username: &str) -> String {
    format!("{organization}/{}", folded(username))
}

fn keep(
    app: &App,
    caller: &Caller,
    tx: &mut Tx<'_>,
    current: Option<Stored<Credential>>,
    next: Credential,
) -> Result<Saved> {
    let name = directory_name(tx.organization(), &next.username);
    let id = next.id.clone();
    let Some(current) = current else {
        tx.claim(Directory::Username, &name, id.as_str(), "")?;
        tx.emit(fact(app, caller, EventKind::CredentialCreated, (None, Some(&next))))?;
        return Ok(Saved { created: true, credential: tx.insert(next)? });
    };
    let old_name = directory_name(tx.organization(), &current.value.username);
    if old_name != name {
        tx.release(Directory::Username, &old_name)?;
        tx.claim(Directory::Username, &name, id.as_str(), "")?;
    }
    for customer in [&current.value.customer, &next.customer] {
        sign_out(tx, customer, None)?;
    }
    tx.emit(fact(app, caller, EventKind::CredentialUpdated, (Some(&current.value), Some(&next))))?;
    Ok(Saved { created: false, credential: tx.update(current.rev, next)? })
}

/// A fact about a credential, which is its customer's.
pub(crate) fn fact(
    app: &App,
    caller: &Caller,
    kind: EventKind,
    (before, after): (Option<&Credential>, Option<&Credential>),
) -> Event {
    let of = after.or(before);
    let id = of.map_or("", |credential| credential.id.as_str());
    let mut event = app.change(caller, (kind, Noun::Credential, id), before, after);
    event.customer = of.map(|credential| credential.customer.as_str().to_owned());
    event
}

/// Deletes a credential; its customer is signed out.
///
/// # Errors
/// [`Refusal::Forbidden`] or [`Refusal::NotGranted`]; [`Refusal::NotFound`];
/// [`Refusal::PreconditionFailed`].
pub async fn delete(app: &App, caller: &Caller, id: &CredentialId, precondition: Precondition) -> Result<()> {
    caller.require(Resource::Credentials, Access::Write)?;
    let (task, by, id) = (app.clone(), caller.clone(), id.clone());
    app.store()
        .write(&caller.organization, move |tx| {
            let current = tx.get::<Credential>(id.as_str())?.ok_or(Refusal::NotFound(Noun::Credential))?;
            precondition.hold(tx, Some(current.rev))?;
            sign_out(tx, &current.value.customer, None)?;
            tx.emit(fact(&task, &by, EventKind::CredentialDeleted, (Some(&current.value), None)))?;
            forget(tx, &current)
        })
        .await
}

fn forget(tx: &mut Tx<'_>, credential: &Stored<Credential>) -> Result<()> {
    let name = directory_name(tx.organization(), &credential.value.username);
    tx.release(Directory::Username, &name)?;
    Ok(tx.delete::<Credential>(credential.rev, credential.value.id.as_str())?)
}

/// Ends a customer's sessions, but for one, and its tokens.
pub(crate) fn sign_out(tx: &mut Tx<'_>, customer: &CustomerId, but: Option<&str>) -> Result<()> {
    crate::sessions::end_others(tx, customer, but)?;
    let query = of_customer(customer);
    loop {
        let page = tx.list::<AccessToken>(&query)?;
        for token in &page.items {
            tx.delete::<AccessToken>(token.rev, &token.value.id)?;
        }
        if page.items.is_empty() {
            return Ok(());
        }
    }
}

/// Deletes how a customer signs in, when it goes away itself.
pub(crate) fn forget_customer(tx: &mut Tx<'_>, customer: &CustomerId) -> Result<()> {
    sign_out(tx, customer, None)?;
    let query = of_customer(customer);
    loop {
        let page = tx.list::<Credential>(&query)?;
        for credential in &page.items {
            forget(tx, credential)?;
        }
        if page.items.is_empty() {
            return Ok(());
        }
    }
}

fn of_customer(customer: &CustomerId) -> Query {
    let test = Test::AnyOf(vec![customer.as_str().to_owned()]);
    let filters = vec![Filter { column: columns::CUSTOMER, test, negated: false }];
    Query { filters, limit: MAX_DELETED_AT_ONCE, ..Query::default() }
}

/// How customers of an organization sign in.
///
/// # Errors
/// [`Refusal::Forbidden`] or [`Refusal::NotGranted`].
pub async fn options(app: &App, caller: &Caller) -> Result<Stored<SignInOptions>> {
    caller.require(Resource::Credentials, Access::Read)?;
    options_of(app, &caller.organization).await
}

pub(crate) async fn options_of(app: &App, organization: &OrganizationId) -> Result<Stored<SignInOptions>> {
    app.store()
        .read(organization, |tx| {
            let id = tx.organization().clone();
            let found = tx.get::<Organization>(id.as_str())?.ok_or(Refusal::NotFound(Noun::Organization))?;
            Ok(Stored { rev: found.rev, value: found.value.sign_in })
        })
        .await
}

/// Changes how customers of an organization sign in. What they have already, such
/// as a token's end, stays as it is.
///
/// # Errors
/// [`Refusal::Forbidden`] or [`Refusal::NotGranted`]; [`Refusal::PreconditionFailed`];
/// [`Refusal::Invalid`] for one-time passwords where no mails can be sent.
pub async fn set_options(
    app: &App,
    caller: &Caller,
    options: SignInOptions,
    write: Write<Stored<SignInOptions>>,
) -> Result<Written<Stored<SignInOptions>>> {
    caller.require(Resource::Credentials, Access::Write)?;
    let precondition = write.precondition.clone();
    let (task, by) = (app.clone(), caller.clone());
    app.write(caller, write, move |tx| {
        let id = tx.organization().clone();
        let found = tx.get::<Organization>(id.as_str())?.ok_or(Refusal::NotFound(Noun::Organization))?;
        precondition.hold(tx, Some(found.rev))?;
        crate::one_time_passwords::check_options(&task, &options)?;
        if found.value.sign_in == options {
            return Ok(Stored { rev: found.rev, value: options.clone() });
        }
        let before = found.value;
        let next = Organization { sign_in: options.clone(), ..before.clone() };
        let fact = (EventKind::OrganizationUpdated, Noun::Organization, id.as_str());
        tx.emit(task.change(&by, fact, Some(&before), Some(&next)))?;
        let kept = tx.update(found.rev, next)?;
        Ok(Stored { rev: kept.rev, value: kept.value.sign_in })
    })
    .await
}
