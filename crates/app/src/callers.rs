//! Who is asking.

use billfold_domain::Refusal;
use billfold_domain::ids::OrganizationId;
use billfold_domain::keys::KeyKind;
use billfold_domain::organizations::Mode;
use billfold_store::{Directory, Lookup};

use crate::App;
use crate::errors::Result;
use crate::secret::sha256_hex;

/// The most characters of a credential.
const MAX_CREDENTIAL_CHARS: usize = 4_096;

/// What a caller may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// What the public may do in the name of an organization.
    Publishable,
    /// Everything of an organization.
    Secret,
}

/// A caller whose credentials were found good. The organization comes from
/// them and from nothing else in a request.
#[derive(Clone, Debug)]
pub struct Caller {
    /// The organization.
    pub organization: OrganizationId,
    /// Its mode.
    pub mode: Mode,
    /// What the caller may do.
    pub role: Role,
    /// The key's or token's id, for the record.
    pub actor: String,
    /// The request's id, for the record.
    pub request: Option<String>,
}

impl Caller {
    /// Refuses callers that may not act for the merchant.
    ///
    /// # Errors
    /// [`Refusal::Forbidden`].
    pub fn require_secret(&self) -> Result<()> {
        if self.role == Role::Secret { Ok(()) } else { Err(Refusal::Forbidden.into()) }
    }
}

/// What a request presented, as it came. Never printed.
#[derive(Clone, Default)]
pub struct Credentials {
    /// An API key.
    pub key: Option<String>,
    /// A signed token.
    pub jwt: Option<String>,
}

impl std::fmt::Debug for Credentials {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Credentials").field("key", &self.key.is_some()).field("jwt", &self.jwt.is_some()).finish()
    }
}

/// What the directory keeps beside a key: its kind and its organization's mode.
pub(crate) fn key_note(kind: KeyKind, mode: Mode) -> String {
    format!("{}:{}", kind.word(), mode.word())
}

fn read_note(note: &str) -> Option<(KeyKind, Mode)> {
    let (kind, mode) = note.split_once(':')?;
    Some((KeyKind::from_word(kind)?, Mode::from_word(mode)?))
}

/// Finds out who is asking. Of two credentials both must be good and of one
/// organization; what both allow is allowed.
///
/// # Errors
/// [`Refusal::Unauthenticated`], the same for every reason.
pub async fn authenticate(app: &App, credentials: &Credentials, request: Option<&str>) -> Result<Caller> {
    let key = match &credentials.key {
        Some(key) => Some(by_key(app, key, request).await?),
        None => None,
    };
    let token = match &credentials.jwt {
        Some(jwt) => Some(by_token(app, jwt, request).await?),
        None => None,
    };
    match (key, token) {
        (Some(caller), None) | (None, Some(caller)) => Ok(caller),
        (Some(key), Some(token)) if key.organization == token.organization => {
            Ok(if key.role <= token.role { key } else { token })
        }
        (Some(_), Some(_)) | (None, None) => Err(Refusal::Unauthenticated.into()),
    }
}

async fn by_key(app: &App, key: &str, request: Option<&str>) -> Result<Caller> {
    if key.len() > MAX_CREDENTIAL_CHARS {
        return Err(Refusal::Unauthenticated.into());
    }
    // The index is on the digest: what a guess shares with a key shows nowhere.
    let digest = sha256_hex(key.as_bytes());
    let name = format!("key/{digest}");
    let work = move |lookup: &mut Lookup<'_>| Ok::<_, crate::Error>(lookup.resolve(Directory::Key, &digest)?);
    let entry = app.store().recall(name, work).await?;
    let found = entry.and_then(|entry| read_note(&entry.note).map(|note| (entry, note)));
    let Some((entry, (kind, mode))) = found else { return Err(Refusal::Unauthenticated.into()) };
    Ok(Caller {
        organization: entry.organization.clone(),
        mode,
        role: match kind {
            KeyKind::Secret => Role::Secret,
            KeyKind::Publishable => Role::Publishable,
        },
        actor: entry.target.clone(),
        request: request.map(ToOwned::to_owned),
    })
}

async fn by_token(app: &App, jwt: &str, request: Option<&str>) -> Result<Caller> {
    if jwt.len() > MAX_CREDENTIAL_CHARS {
        return Err(Refusal::Unauthenticated.into());
    }
    let claims = crate::tokens::verify(app, jwt).ok_or(Refusal::Unauthenticated)?;
    let organization = claims.org.clone();
    let entry = app
        .store()
        .look(move |lookup| Ok::<_, crate::Error>(lookup.resolve(Directory::Organization, &organization)?))
        .await?;
    let Some((entry, mode)) = entry.and_then(|entry| Mode::from_word(&entry.note).map(|mode| (entry, mode))) else {
        return Err(Refusal::Unauthenticated.into());
    };
    Ok(Caller {
        organization: entry.organization,
        mode,
        role: Role::Secret,
        actor: claims.sub,
        request: request.map(ToOwned::to_owned),
    })
}
