//! Who is asking.

use std::net::IpAddr;
use std::sync::Arc;

use billfold_domain::Refusal;
use billfold_domain::events::EventKind;
use billfold_domain::ids::{CustomerId, Noun, OrganizationId};
use billfold_domain::keys::{Access, ApiKey, KeyKind, Network, Permissions, Resource};
use billfold_domain::organizations::Mode;
use billfold_domain::sessions::Session;
use billfold_store::{Directory, Entry, Lookup, Moment};
use serde::{Deserialize, Serialize};

use crate::App;
use crate::attempts::{self, KEY_FAILURES};
use crate::errors::{Error, Result};
use crate::noticed::Refused;
use crate::secret::sha256_hex;

/// The most characters of a credential.
const MAX_CREDENTIAL_CHARS: usize = 4_096;
/// Who acts where nobody presented anything.
pub(crate) const NOBODY: &str = "anonymous";

/// The network of an address, as somebody is counted: an IPv4 address as it is, of
/// an IPv6 address its /64.
pub fn network(address: IpAddr) -> String {
    attempts::network_text(address)
}

/// What a caller may do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Role {
    /// What the public may do in the name of an organization.
    Publishable,
    /// What this customer may do in the portal that it is signed in to. The caller's
    /// `actor` is the session.
    Customer(CustomerId),
    /// Some of what the merchant may do.
    Restricted(Arc<Permissions>),
    /// Everything of an organization.
    Secret,
}

impl Role {
    /// How much it may do, next to the others.
    fn rank(&self) -> u8 {
        match self {
            Self::Publishable => 0,
            Self::Customer(_) => 1,
            Self::Restricted(_) => 2,
            Self::Secret => 3,
        }
    }
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
    /// The key's, token's or session's id, for the record.
    pub actor: String,
    /// The request's id, for the record.
    pub request: Option<String>,
    /// The moment at which the credentials were found good. A caller is of one
    /// request: what this request reads may be as it was then.
    pub seen: Moment,
}

impl Caller {
    /// Refuses callers that may not do everything for the merchant. This is for what
    /// no restricted key can be granted.
    ///
    /// # Errors
    /// [`Refusal::Forbidden`].
    pub fn require_secret(&self) -> Result<()> {
        if self.role == Role::Secret { Ok(()) } else { Err(Refusal::Forbidden.into()) }
    }

    /// Refuses callers that may not do this for the merchant: all but secret keys,
    /// merchants' tokens, and the restricted keys that were granted it.
    ///
    /// # Errors
    /// [`Refusal::NotGranted`] for a restricted key, [`Refusal::Forbidden`] for others.
    pub fn require(&self, resource: Resource, access: Access) -> Result<()> {
        match &self.role {
            Role::Secret => Ok(()),
            Role::Restricted(permissions) if permissions.allow(resource, access) => Ok(()),
            Role::Restricted(_) => Err(Refusal::NotGranted { resource, access }.into()),
            Role::Publishable | Role::Customer(_) => Err(Refusal::Forbidden.into()),
        }
    }

    /// Refuses callers that may do nothing for the merchant, before it is known what
    /// they want to do.
    ///
    /// # Errors
    /// [`Refusal::Forbidden`].
    pub fn require_merchant(&self) -> Result<()> {
        match self.role {
            Role::Secret | Role::Restricted(_) => Ok(()),
            Role::Publishable | Role::Customer(_) => Err(Refusal::Forbidden.into()),
        }
    }

    /// Refuses callers that act for a customer: what is for merchants and for their
    /// pages before anybody has signed in.
    ///
    /// # Errors
    /// [`Refusal::Forbidden`].
    pub fn require_no_customer(&self) -> Result<()> {
        match self.role {
            Role::Customer(_) => Err(Refusal::Forbidden.into()),
            Role::Publishable | Role::Restricted(_) | Role::Secret => Ok(()),
        }
    }

    /// The customer that acts.
    ///
    /// # Errors
    /// [`Refusal::Forbidden`] for callers that are no customer.
    pub fn require_customer(&self) -> Result<&CustomerId> {
        match &self.role {
            Role::Customer(customer) => Ok(customer),
            Role::Publishable | Role::Restricted(_) | Role::Secret => Err(Refusal::Forbidden.into()),
        }
    }

    /// The one of two callers that may do less; of two credentials only what both
    /// allow is allowed.
    #[must_use]
    pub fn narrower(self, other: Self) -> Self {
        if self.role.rank() <= other.role.rank() { self } else { other }
    }

    /// Lets a restricted key that names an operation do what the operation needs. Any
    /// other caller stays as it is.
    #[must_use]
    pub fn with_operation(mut self, operation: &str, resource: Resource, access: Access) -> Self {
        if let Role::Restricted(permissions) = &self.role
            && permissions.operations.contains(operation)
        {
            let mut wider = Permissions::clone(permissions);
            wider.grant(resource, access);
            self.role = Role::Restricted(Arc::new(wider));
        }
        self
    }
}

/// What a request presented, as it came. Never printed.
#[derive(Clone, Default)]
pub struct Credentials {
    /// An API key.
    pub key: Option<String>,
    /// A signed token.
    pub jwt: Option<String>,
    /// The address at the other end; none where there is no connection. A key that
    /// is bound to addresses cannot be used without one.
    pub address: Option<IpAddr>,
}

impl std::fmt::Debug for Credentials {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Credentials").field("key", &self.key.is_some()).field("jwt", &self.jwt.is_some()).finish()
    }
}

/// What bounds a key, as the directory keeps it beside the key's kind.
#[derive(Serialize, Deserialize)]
struct Bounds {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    permissions: Option<Permissions>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    addresses: Vec<Network>,
}

/// What the directory keeps beside a key: its kind, its organization's mode and,
/// where it has any, its bounds.
pub(crate) fn key_note(key: &ApiKey, mode: Mode) -> Result<String> {
    let plain = format!("{}:{}", key.kind.word(), mode.word());
    if key.permissions.is_none() && key.allowed_addresses.is_empty() {
        return Ok(plain);
    }
    let bounds = Bounds { permissions: key.permissions.clone(), addresses: key.allowed_addresses.clone() };
    let bounds =
        serde_json::to_string(&bounds).map_err(|error| Error::Fault(crate::Fault::Database(Arc::new(error))))?;
    Ok(format!("{plain}:{bounds}"))
}

/// A note whose bounds cannot be read lets nobody in.
fn read_note(note: &str) -> Option<(KeyKind, Mode, Option<Bounds>)> {
    let (kind, rest) = note.split_once(':')?;
    let (mode, bounds) = match rest.split_once(':') {
        None => (rest, None),
        Some((mode, bounds)) => (mode, Some(serde_json::from_str(bounds).ok()?)),
    };
    Some((KeyKind::from_word(kind)?, Mode::from_word(mode)?, bounds))
}

/// Finds out who is asking for something of the merchant's. Of two credentials both
/// must be good and of one organization; what both allow is allowed. A customer's
/// token is no credential here.
///
/// # Errors
/// [`Refusal::Unauthenticated`], the same for every reason;
/// [`Refusal::AddressNotAllowed`]; [`Refusal::TooManyAttempts`] where too many
/// credentials from one address were not good.
pub async fn authenticate(app: &App, credentials: &Credentials, request: Option<&str>) -> Result<Caller> {
    check_failures(app, credentials.address)?;
    let outcome = both(app, credentials, request).await;
    if let (Err(Error::Refused(Refusal::Unauthenticated)), Some(address)) = (&outcome, credentials.address)
        && (credentials.key.is_some() || credentials.jwt.is_some())
    {
        // Whose it would have been nobody knows, so it stands in no organization's log.
        tracing::warn!(target: "audit", network = attempts::coarse(address), request_id = request, "a credential was refused");
    }
    if let (Err(Error::Refused(Refusal::Unauthenticated)), Some(address)) = (&outcome, credentials.address)
        && (credentials.key.is_some() || credentials.jwt.is_some())
        && app.counts_bad_keys()
    {
        app.attempts().count(&failures_of(address), &KEY_FAILURES, app.now());
    }
    outcome
}

/// Refuses an address from which too many credentials were not good.
fn check_failures(app: &App, address: Option<IpAddr>) -> std::result::Result<(), Refusal> {
    match address {
        // A server whom nobody has tried anything at has no window to look for.
        Some(address) if !app.attempts().is_empty() => {
            app.attempts().check(&failures_of(address), &KEY_FAILURES, app.now())
        }
        Some(_) | None => Ok(()),
    }
}

/// What the credentials from an address that were not good are counted by.
fn failures_of(address: IpAddr) -> String {
    format!("key/{}", attempts::network_text(address))
}

async fn both(app: &App, credentials: &Credentials, request: Option<&str>) -> Result<Caller> {
    let key = match &credentials.key {
        Some(key) => Some(by_key(app, key, credentials.address, request).await?),
        None => None,
    };
    let token = match &credentials.jwt {
        Some(jwt) => Some(by_token(app, jwt, request).await?),
        None => None,
    };
    match (key, token) {
        (Some(caller), None) | (None, Some(caller)) => Ok(caller),
        (Some(key), Some(token)) if key.organization == token.organization => Ok(key.narrower(token)),
        (Some(_), Some(_)) | (None, None) => Err(Refusal::Unauthenticated.into()),
    }
}

async fn by_key(app: &App, key: &str, address: Option<IpAddr>, request: Option<&str>) -> Result<Caller> {
    if key.len() > MAX_CREDENTIAL_CHARS {
        return Err(Refusal::Unauthenticated.into());
    }
    // The index is on the digest: what a guess shares with a key shows nowhere.
    let digest = sha256_hex(key.as_bytes());
    let name = name_of(&digest);
    let work = || move |lookup: &mut Lookup<'_>| Ok::<_, Error>(lookup.resolve(Directory::Key, &digest)?);
    let mut seen = Moment::default();
    let entry = app.store().recall_at(&mut seen, name, work).await?.ok_or(Refusal::Unauthenticated)?;
    let held = holder(&entry, (address, request), seen);
    if let Err(Refusal::AddressNotAllowed) = held {
        app.note_refused(Refused {
            organization: entry.organization.clone(),
            kind: EventKind::ApiKeyRefused,
            subject: (Noun::ApiKey, entry.target.clone()),
            actor: entry.target.clone(),
            request: request.map(ToOwned::to_owned),
            customer: None,
            address,
            reason: "address".to_owned(),
        });
    }
    Ok(held?)
}

/// Finds out who is asking as [`authenticate`] does, without a wait: the holder of one key
/// that memory knows. None for everybody else, and for whoever is to be refused.
pub fn recognize(app: &App, credentials: &Credentials, request: Option<&str>) -> Option<Caller> {
    if credentials.jwt.is_some() || check_failures(app, credentials.address).is_err() {
        return None;
    }
    let key = credentials.key.as_deref().filter(|key| key.len() <= MAX_CREDENTIAL_CHARS)?;
    let mut seen = Moment::default();
    let entry = app.store().at_hand::<Entry>(&mut seen, &name_of(&sha256_hex(key.as_bytes())))?;
    holder(&entry, (credentials.address, request), seen).ok()
}

/// What memory knows a key by.
fn name_of(digest: &str) -> String {
    ["key/", digest].concat()
}

/// Who holds a key, and may use it from this address.
fn holder(
    entry: &Entry,
    (address, request): (Option<IpAddr>, Option<&str>),
    seen: Moment,
) -> std::result::Result<Caller, Refusal> {
    let (kind, mode, bounds) = read_note(&entry.note).ok_or(Refusal::Unauthenticated)?;
    let (permissions, addresses) = bounds.map(|bounds| (bounds.permissions, bounds.addresses)).unwrap_or_default();
    let is_inside = |address: IpAddr| addresses.iter().any(|network| network.contains(address));
    if !addresses.is_empty() && !address.is_some_and(is_inside) {
        return Err(Refusal::AddressNotAllowed);
    }
    Ok(Caller {
        organization: entry.organization.clone(),
        mode,
        role: match (kind, permissions) {
            (KeyKind::Secret, None) => Role::Secret,
            (KeyKind::Secret, Some(permissions)) => Role::Restricted(Arc::new(permissions)),
            (KeyKind::Publishable, _) => Role::Publishable,
        },
        actor: entry.target.clone(),
        request: request.map(ToOwned::to_owned),
        seen,
    })
}

async fn by_token(app: &App, jwt: &str, request: Option<&str>) -> Result<Caller> {
    if jwt.len() > MAX_CREDENTIAL_CHARS {
        return Err(Refusal::Unauthenticated.into());
    }
    let claims = crate::tokens::verify(app, jwt).ok_or(Refusal::Unauthenticated)?;
    let (organization, mode) = known(app, &claims.org).await?.ok_or(Refusal::Unauthenticated)?;
    let request = request.map(ToOwned::to_owned);
    Ok(Caller { organization, mode, role: Role::Secret, actor: claims.sub, request, seen: Moment::default() })
}

async fn known(app: &App, organization: &str) -> Result<Option<(OrganizationId, Mode)>> {
    let wanted = organization.to_owned();
    let entry =
        app.store().look(move |lookup| Ok::<_, Error>(lookup.resolve(Directory::Organization, &wanted)?)).await?;
    Ok(entry.and_then(|entry| Some((entry.organization, Mode::from_word(&entry.note)?))))
}

/// Anybody at the address of an organization, before signing in.
///
/// # Errors
/// [`Refusal::NotFound`] for an unknown organization.
pub async fn anybody(app: &App, organization: &str, request: Option<&str>) -> Result<Caller> {
    let missing = Refusal::NotFound(Noun::Organization);
    let (organization, mode) = known(app, organization).await?.ok_or(missing)?;
    let request = request.map(ToOwned::to_owned);
    Ok(Caller {
        organization,
        mode,
        role: Role::Publishable,
        actor: NOBODY.to_owned(),
        request,
        seen: Moment::default(),
    })
}

/// A customer who presented a signed token.
#[derive(Clone, Debug)]
pub struct SignedIn {
    /// The customer, as the one who acts.
    pub caller: Caller,
    /// The operations that the token is for; none in the list for all.
    pub operations: Vec<String>,
}

/// Finds out which customer is asking, by the signed token of a session that has
/// not ended. A merchant's token is no credential here.
///
/// # Errors
/// [`Refusal::Unauthenticated`], the same for every reason.
pub async fn authenticate_customer(app: &App, jwt: &str, request: Option<&str>) -> Result<SignedIn> {
    if jwt.len() > MAX_CREDENTIAL_CHARS {
        return Err(Refusal::Unauthenticated.into());
    }
    let claims = crate::tokens::verify_customer(app, jwt).ok_or(Refusal::Unauthenticated)?;
    let (now, request) = (app.now(), request.map(ToOwned::to_owned));
    app.store()
        .look(move |lookup| {
            let refused = || Error::from(Refusal::Unauthenticated);
            let entry = lookup.resolve(Directory::Organization, &claims.org)?.ok_or_else(refused)?;
            let mode = Mode::from_word(&entry.note).ok_or_else(refused)?;
            let session = lookup.within(&entry.organization).get::<Session>(&claims.jti)?.ok_or_else(refused)?.value;
            let signed = session.signed.as_ref().ok_or_else(refused)?;
            if !session.is_live(now) || session.customer.as_str() != claims.sub {
                return Err(refused());
            }
            let operations = signed.operations.clone();
            let caller = Caller {
                organization: entry.organization.clone(),
                mode,
                role: Role::Customer(session.customer.clone()),
                actor: claims.jti.clone(),
                request: request.clone(),
                seen: Moment::default(),
            };
            Ok(SignedIn { caller, operations })
        })
        .await
}
