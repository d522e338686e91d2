//! API keys: made, listed, renamed, revoked.

use billfold_domain::Refusal;
use billfold_domain::events::EventKind;
use billfold_domain::ids::{ApiKeyId, IdStyle, Noun};
use billfold_domain::keys::{ApiKey, KeyKind};
use billfold_domain::organizations::Mode;
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

/// Makes a key that is not kept yet: `sk_test_` and 256 random bits.
pub(crate) fn fresh(app: &App, kind: KeyKind, mode: Mode, description: &str) -> Fresh {
    let prefix = match kind {
        KeyKind::Secret => "sk",
        KeyKind::Publishable => "pk",
    };
    let secret = format!("{prefix}_{}_{}", mode.word(), app.secret_token());
    let now = app.now();
    let last4 = secret.get(secret.len().saturating_sub(4)..).unwrap_or_default().to_owned();
    let key = ApiKey {
        id: app.next_id(IdStyle::Crockford),
        kind,
        description: description.to_owned(),
        digest: sha256_hex(secret.as_bytes()),
        last4,
        created: now,
        updated: now,
    };
    Fresh { key, secret }
}

/// Keeps a new key and enters its digest into the directory.
pub(crate) fn keep(app: &App, caller: &Caller, tx: &mut Tx<'_>, key: &ApiKey, mode: Mode) -> Result<Stored<ApiKey>> {
    tx.claim(Directory::Key, &key.digest, key.id.as_str(), &key_note(key.kind, mode))?;
    tx.emit(app.event(caller, EventKind::ApiKeyCreated, Noun::ApiKey, key.id.as_str()))?;
    Ok(tx.insert(key.clone())?)
}

/// Makes a key.
///
/// # Errors
/// [`Refusal::Forbidden`] without a secret key; [`Refusal::PreconditionFailed`].
pub async fn create(
    app: &App,
    caller: &Caller,
    kind: KeyKind,
    description: &str,
    write: Write<Created>,
) -> Result<Written<Created>> {
    let id = app.next_id(IdStyle::Crockford);
    upsert(app, caller, id, (Some(kind), description), write).await
}

/// Makes a key under an id, or changes the note of the key that has it. A key's
/// kind never changes.
///
/// # Errors
/// [`Refusal::Forbidden`] without a secret key; [`Refusal::PreconditionFailed`].
pub async fn upsert(
    app: &App,
    caller: &Caller,
    id: ApiKeyId,
    (kind, description): (Option<KeyKind>, &str),
    write: Write<Created>,
) -> Result<Written<Created>> {
    caller.require_secret()?;
    let mut fresh = fresh(app, kind.unwrap_or(KeyKind::Secret), caller.mode, description);
    fresh.key.id = id;
    let precondition = write.precondition.clone();
    let (task, by) = (app.clone(), caller.clone());
    app.write(caller, write, move |tx| {
        let current = tx.get::<ApiKey>(fresh.key.id.as_str())?;
        precondition.hold(tx, current.as_ref().map(|key| key.rev))?;
        let Some(current) = current else {
            let key = keep(&task, &by, tx, &fresh.key, by.mode)?;
            return Ok(Created { key, secret: Some(fresh.secret.clone()) });
        };
        if current.value.description == fresh.key.description {
            return Ok(Created { key: current, secret: None });
        }
        let next = ApiKey { description: fresh.key.description.clone(), updated: task.now(), ..current.value };
        tx.emit(task.event(&by, EventKind::ApiKeyUpdated, Noun::ApiKey, next.id.as_str()))?;
        Ok(Created { key: tx.update(current.rev, next)?, secret: None })
    })
    .await
}

/// A page of keys.
///
/// # Errors
/// [`Refusal::Forbidden`] without a secret key.
pub async fn list(app: &App, caller: &Caller, query: Query) -> Result<Page<ApiKey>> {
    caller.require_secret()?;
    app.store().read(&caller.organization, move |tx| Ok(tx.list(&query)?)).await
}

/// One key.
///
/// # Errors
/// [`Refusal::Forbidden`] without a secret key; [`Refusal::NotFound`].
pub async fn get(app: &App, caller: &Caller, id: &ApiKeyId) -> Result<Stored<ApiKey>> {
    caller.require_secret()?;
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
            tx.emit(task.event(&by, EventKind::ApiKeyRevoked, Noun::ApiKey, id.as_str()))?;
            tx.delete::<ApiKey>(current.rev, id.as_str())?;
            Ok(())
        })
        .await
}
