//! API keys: made, listed, renamed, revoked.

use std::collections::BTreeSet;

use billfold_domain::events::EventKind;
use billfold_domain::ids::{ApiKeyId, IdStyle, Noun};
use billfold_domain::keys::{Access, ApiKey, KeyKind, MAX_ADDRESSES, Network, Permissions, Resource};
use billfold_domain::organizations::Mode;
use billfold_domain::{Change, Fault, Field, Refusal, Rule};
use billfold_store::{Directory, Page, Query, Stored, Tx};

use crate::callers::key_note;
use crate::errors::Result;
use crate::secret::sha256_hex;
use crate::writes::{Precondition, Write, Written};
use crate::{App, Caller};

/// The columns that lists of keys filter and sort by.
pub mod columns {
    use billfold_store::Column;

    /// Secret or publishable.
    pub const KIND: Column = Column::Path("kind");
    /// The merchant's note.
    pub const DESCRIPTION: Column = Column::Path("description");
    /// When it last changed, as `domain::stored::time_text`.
    pub const UPDATED: Column = Column::Path("updated");
}

/// A new key with its secret, which is shown this once.
#[derive(Clone)]
pub struct Fresh {
    /// The key as it is kept.
    pub key: ApiKey,
    /// The secret itself.
    pub secret: String,
}

/// A key that was made now.
#[derive(Clone)]
pub struct Created {
    /// The key as it is kept.
    pub key: Stored<ApiKey>,
    /// The secret itself; none when an existing key was changed.
    pub secret: Option<String>,
}

/// What a key is to be. What is kept of a new key is nothing: everything is
/// permitted, from anywhere.
#[derive(Clone, Debug)]
pub struct Draft {
    /// What it is for; it never changes.
    pub kind: Option<KeyKind>,
    /// The merchant's note.
    pub description: String,
    /// What it may do; cleared for everything.
    pub permissions: Change<Permissions>,
    /// Where it can be used from; cleared for anywhere.
    pub addresses: Change<Vec<Network>>,
}

impl Draft {
    /// A key of a kind that may do everything of its kind from anywhere.
    pub fn new(kind: KeyKind, description: &str) -> Self {
        let description = description.to_owned();
        Self { kind: Some(kind), description, permissions: Change::Keep, addresses: Change::Keep }
    }

    /// What bounds a key after this draft.
    fn apply(&self, key: &mut ApiKey) {
        self.permissions.apply_to(&mut key.permissions);
        self.addresses.apply_or(&mut key.allowed_addresses, Vec::new());
    }
}

/// Checks the bounds of a key.
fn check(key: &ApiKey) -> Result<()> {
    let mut faults = Vec::new();
    let writes_keys = |permissions: &Permissions| permissions.allow(Resource::ApiKeys, Access::Write);
    // What the public may do is no less than a publishable key may.
    if key.permissions.as_ref().is_some_and(|granted| key.kind == KeyKind::Publishable || writes_keys(granted)) {
        faults.push(Fault::new(Field::Permissions, Rule::UnknownChoice));
    }
    if key.allowed_addresses.len() > MAX_ADDRESSES {
        faults.push(Fault::new(Field::AllowedAddresses, Rule::TooMany { max_entries: MAX_ADDRESSES }));
    }
    let different: BTreeSet<String> = key.allowed_addresses.iter().map(ToString::to_string).collect();
    if different.len() < key.allowed_addresses.len() {
        faults.push(Fault::new(Field::AllowedAddresses, Rule::Duplicate));
    }
    if faults.is_empty() { Ok(()) } else { Err(faults.into()) }
}

/// Makes a key that is not kept yet: `sk_test_` and 256 random bits, or `rk_test_`
/// for one that is born restricted.
pub(crate) fn fresh(app: &App, kind: KeyKind, mode: Mode, description: &str) -> Fresh {
    drafted(app, mode, &Draft::new(kind, description))
}

fn drafted(app: &App, mode: Mode, draft: &Draft) -> Fresh {
    let kind = draft.kind.unwrap_or(KeyKind::Secret);
    let prefix = match kind {
        KeyKind::Secret if draft.permissions.value().is_some() => "rk",
        KeyKind::Secret => "sk",
        KeyKind::Publishable => "pk",
    };
    let secret = format!("{prefix}_{}_{}", mode.word(), app.secret_token());
    let now = app.now();
    let last4 = secret.get(secret.len().saturating_sub(4)..).unwrap_or_default().to_owned();
    let mut key = ApiKey {
        id: app.next_id(IdStyle::Crockford),
        kind,
        description: draft.description.clone(),
        permissions: None,
        allowed_addresses: Vec::new(),
        digest: sha256_hex(secret.as_bytes()),
        last4,
        created: now,
        updated: now,
    };
    draft.apply(&mut key);
    Fresh { key, secret }
}

/// Keeps a new key and enters its digest into the directory.
pub(crate) fn keep(app: &App, caller: &Caller, tx: &mut Tx<'_>, key: &ApiKey, mode: Mode) -> Result<Stored<ApiKey>> {
    tx.claim(Directory::Key, &key.digest, key.id.as_str(), &key_note(key, mode)?)?;
    tx.emit(app.change(caller, (EventKind::ApiKeyCreated, Noun::ApiKey, key.id.as_str()), None, Some(key)))?;
    Ok(tx.insert(key.clone())?)
}

/// Makes a key.
///
/// # Errors
/// [`Refusal::Forbidden`] without a secret key that is not restricted;
/// [`Refusal::PreconditionFailed`]; [`Refusal::Invalid`] naming the permissions or the
/// addresses.
pub async fn create(app: &App, caller: &Caller, draft: Draft, write: Write<Created>) -> Result<Written<Created>> {
    let id = app.next_id(IdStyle::Crockford);
    upsert(app, caller, id, draft, write).await
}

/// Makes a key under an id, or changes the note and the bounds of the key that has
/// it: the next request with it is held to them. A key's kind never changes.
///
/// # Errors
/// As [`create`].
pub async fn upsert(
    app: &App,
    caller: &Caller,
    id: ApiKeyId,
    draft: Draft,
    write: Write<Created>,
) -> Result<Written<Created>> {
    // A restricted key that made keys could give itself everything.
    caller.require_secret()?;
    let mut fresh = drafted(app, caller.mode, &draft);
    fresh.key.id = id;
    let precondition = write.precondition.clone();
    let (task, by) = (app.clone(), caller.clone());
    app.write(caller, write, move |tx| {
        let current = tx.get::<ApiKey>(fresh.key.id.as_str())?;
        precondition.hold(tx, current.as_ref().map(|key| key.rev))?;
        let Some(current) = current else {
            check(&fresh.key)?;
            let key = keep(&task, &by, tx, &fresh.key, by.mode)?;
            return Ok(Created { key, secret: Some(fresh.secret.clone()) });
        };
        let mut next = ApiKey { description: draft.description.clone(), ..current.value.clone() };
        draft.apply(&mut next);
        check(&next)?;
        if next == current.value {
            return Ok(Created { key: current, secret: None });
        }
        next.updated = task.now();
        let (old, new) = (key_note(&current.value, by.mode)?, key_note(&next, by.mode)?);
        if old != new {
            tx.release(Directory::Key, &next.digest)?;
            tx.claim(Directory::Key, &next.digest, next.id.as_str(), &new)?;
        }
        let fact = (EventKind::ApiKeyUpdated, Noun::ApiKey, next.id.as_str());
        tx.emit(task.change(&by, fact, Some(&current.value), Some(&next)))?;
        Ok(Created { key: tx.update(current.rev, next)?, secret: None })
    })
    .await
}

/// A page of keys.
///
/// # Errors
/// [`Refusal::Forbidden`] without a secret key.
pub async fn list(app: &App, caller: &Caller, query: Query) -> Result<Page<ApiKey>> {
    caller.require(Resource::ApiKeys, Access::Read)?;
    app.store().read(&caller.organization, move |tx| Ok(tx.list(&query)?)).await
}

/// One key.
///
/// # Errors
/// [`Refusal::Forbidden`] without a secret key; [`Refusal::NotFound`].
pub async fn get(app: &App, caller: &Caller, id: &ApiKeyId) -> Result<Stored<ApiKey>> {
    caller.require(Resource::ApiKeys, Access::Read)?;
    let id = id.clone();
    app.store()
        .read(&caller.organization, move |tx| {
            tx.get(id.as_str())?.ok_or_else(|| Refusal::NotFound(Noun::ApiKey).into())
        })
        .await
}

/// Revokes a key: the next request with it is refused.
///
/// # Errors
/// [`Refusal::Forbidden`] without a secret key; [`Refusal::NotFound`];
/// [`Refusal::PreconditionFailed`].
pub async fn revoke(app: &App, caller: &Caller, id: &ApiKeyId, precondition: Precondition) -> Result<()> {
    caller.require_secret()?;
    let (task, by, id) = (app.clone(), caller.clone(), id.clone());
    app.store()
        .write(&caller.organization, move |tx| {
            let current = tx.get::<ApiKey>(id.as_str())?.ok_or(Refusal::NotFound(Noun::ApiKey))?;
            precondition.hold(tx, Some(current.rev))?;
            tx.release(Directory::Key, &current.value.digest)?;
            let fact = (EventKind::ApiKeyRevoked, Noun::ApiKey, id.as_str());
            tx.emit(task.change(&by, fact, Some(&current.value), None))?;
            tx.delete::<ApiKey>(current.rev, id.as_str())?;
            Ok(())
        })
        .await
}
