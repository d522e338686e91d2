//! Tokens of merchants and of customers: short-lived, signed by this server.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use billfold_domain::Refusal;
use billfold_domain::events::EventKind;
use billfold_domain::ids::{Noun, OrganizationId};
use billfold_domain::sessions::Session;
use billfold_store::Directory;
use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header, Validation};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::App;
use crate::errors::Result;
use crate::secret::sha256_hex;
use crate::signing;

/// The type that a merchant token's head states, so that no other token of this
/// server passes for one.
const TOKEN_TYPE: &str = "merchant+jwt";
/// The audience of merchant tokens.
const AUDIENCE: &str = "billfold-api";
/// The type that a customer's token states.
const CUSTOMER_TOKEN_TYPE: &str = "customer+jwt";
/// The audience of customers' tokens.
const CUSTOMER_AUDIENCE: &str = "billfold-storefront";
/// What customers' tokens allow.
const CUSTOMER_SCOPE: &str = "customer";
/// The longest life of a merchant token, in seconds.
pub const MAX_TOKEN_LIFE_SECONDS: i64 = 24 * 3600;
/// The usual life of a merchant token, in seconds.
pub const TOKEN_LIFE_SECONDS: i64 = 900;

/// What a merchant token says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Claims {
    /// Who may use it.
    pub sub: String,
    /// For which organization.
    pub org: String,
    /// For whom it is meant.
    pub aud: String,
    /// From when, in seconds of Unix time.
    pub nbf: i64,
    /// Until when, in seconds of Unix time.
    pub exp: i64,
    /// What it allows.
    pub scope: String,
}

/// The public half of the signing key (RFC 7517, RFC 8037).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PublicKey {
    /// The kind of key: `OKP`.
    pub kty: &'static str,
    /// The curve: `Ed25519`.
    pub crv: &'static str,
    /// What it is for: `sig`.
    #[serde(rename = "use")]
    pub usage: &'static str,
    /// The algorithm: `EdDSA`.
    pub alg: &'static str,
    /// The key's name.
    pub kid: String,
    /// The key itself, in URL-safe base64.
    pub x: String,
}

fn seed(app: &App) -> [u8; 32] {
    app.secret().derive(&[b"merchant token signing key"])
}

fn key_name(public: &[u8]) -> String {
    sha256_hex(public).chars().take(16).collect()
}

/// The published key set.
pub fn key_set(app: &App) -> Vec<PublicKey> {
    let public = signing::public_key(&seed(app));
    vec![PublicKey {
        kty: "OKP",
        crv: "Ed25519",
        usage: "sig",
        alg: "EdDSA",
        kid: key_name(&public),
        x: URL_SAFE_NO_PAD.encode(&public),
    }]
}

/// Makes a token for an organization. `life_seconds` is at most a day.
///
/// # Errors
/// [`Refusal::NotFound`] for an unknown organization.
pub async fn issue(app: &App, organization: &OrganizationId, subject: &str, life_seconds: i64) -> Result<String> {
    let wanted = organization.as_str().to_owned();
    let known = app
        .store()
        .look(move |lookup| Ok::<_, crate::Error>(lookup.resolve(Directory::Organization, &wanted)?))
        .await?;
    if known.is_none() {
        return Err(Refusal::NotFound(Noun::Organization).into());
    }
    let (task, subject_of) = (app.clone(), subject.to_owned());
    app.store()
        .write(organization, move |tx| {
            let by = App::keeper(tx)?;
            let by = crate::Caller { actor: "cli".to_owned(), ..by };
            let id = tx.organization().clone();
            let mut event = task.event(&by, EventKind::MerchantTokenCreated, Noun::Organization, id.as_str());
            event.audit.details = Some(serde_json::json!({ "after": { "subject": subject_of } }).to_string());
            Ok::<_, crate::Error>(tx.emit(event)?)
        })
        .await?;
    let now = app.now().as_second();
    let claims = Claims {
        sub: subject.to_owned(),
        org: organization.as_str().to_owned(),
        aud: AUDIENCE.to_owned(),
        nbf: now,
        exp: now.saturating_add(life_seconds.clamp(1, MAX_TOKEN_LIFE_SECONDS)),
        scope: "merchant".to_owned(),
    };
    sign(app, TOKEN_TYPE, &claims)
}

/// What a token says, if this server made it, for this use, and its time is now.
pub(crate) fn verify(app: &App, token: &str) -> Option<Claims> {
    let claims: Claims = read(app, (TOKEN_TYPE, AUDIENCE), token)?;
    let now = app.now().as_second();
    (claims.nbf <= now && now < claims.exp && claims.scope == "merchant").then_some(claims)
}

/// What a customer's token says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct CustomerClaims {
    /// Which customer.
    pub(crate) sub: String,
    /// Of which organization.
    pub(crate) org: String,
    /// For whom it is meant.
    pub(crate) aud: String,
    /// The session, without which the token is worth nothing.
    pub(crate) jti: String,
    /// Since when, in seconds of Unix time.
    pub(crate) iat: i64,
    /// From when, in seconds of Unix time.
    pub(crate) nbf: i64,
    /// Until when, in seconds of Unix time.
    pub(crate) exp: i64,
    /// What it allows.
    pub(crate) scope: String,
    /// What its maker wanted in it besides.
    #[serde(rename = "customClaims", default, skip_serializing_if = "Option::is_none")]
    pub(crate) custom: Option<serde_json::Map<String, serde_json::Value>>,
}

/// The signed token of a customer's session.
pub(crate) fn sign_customer(
    app: &App,
    organization: &OrganizationId,
    session: &Session,
    custom: Option<serde_json::Map<String, serde_json::Value>>,
) -> Result<String> {
    let (from, until) = (session.created.as_second(), session.signed.as_ref().map(|signed| signed.expires.as_second()));
    let claims = CustomerClaims {
        sub: session.customer.as_str().to_owned(),
        org: organization.as_str().to_owned(),
        aud: CUSTOMER_AUDIENCE.to_owned(),
        jti: session.id.as_str().to_owned(),
        iat: from,
        nbf: from,
        exp: until.unwrap_or(from),
        scope: CUSTOMER_SCOPE.to_owned(),
        custom,
    };
    sign(app, CUSTOMER_TOKEN_TYPE, &claims)
}

/// What a customer's token says, if this server made it, for this use, and its time
/// is now. Whether its session still lives is not looked at.
pub(crate) fn verify_customer(app: &App, token: &str) -> Option<CustomerClaims> {
    let claims: CustomerClaims = read(app, (CUSTOMER_TOKEN_TYPE, CUSTOMER_AUDIENCE), token)?;
    let now = app.now().as_second();
    (claims.nbf <= now && now < claims.exp && claims.scope == CUSTOMER_SCOPE).then_some(claims)
}

fn sign<T: Serialize>(app: &App, kind: &str, claims: &T) -> Result<String> {
    signing::install();
    let seed = seed(app);
    let header = Header {
        typ: Some(kind.to_owned()),
        kid: Some(key_name(&signing::public_key(&seed))),
        ..Header::new(Algorithm::EdDSA)
    };
    jsonwebtoken::encode(&header, claims, &EncodingKey::from_ed_der(&seed))
        .map_err(|error| crate::Error::Fault(crate::Fault::Database(std::sync::Arc::new(error))))
}

fn read<T: DeserializeOwned>(app: &App, (kind, audience): (&str, &str), token: &str) -> Option<T> {
    signing::install();
    let head = jsonwebtoken::decode_header(token).ok()?;
    if head.alg != Algorithm::EdDSA || head.typ.as_deref() != Some(kind) {
        return None;
    }
    let mut rules = Validation::new(Algorithm::EdDSA);
    rules.set_audience(&[audience]);
    rules.set_required_spec_claims(&["sub", "aud", "exp"]);
    // The clock is the application's, so times are compared by the callers.
    rules.validate_exp = false;
    rules.validate_nbf = false;
    let public = signing::public_key(&seed(app));
    jsonwebtoken::decode::<T>(token, &DecodingKey::from_ed_der(&public), &rules).ok().map(|token| token.claims)
}
