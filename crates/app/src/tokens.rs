//! Merchant tokens: short-lived, signed by this server.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use billfold_domain::Refusal;
use billfold_domain::ids::OrganizationId;
use billfold_store::Directory;
use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header, Validation};
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
        return Err(Refusal::NotFound(billfold_domain::ids::Noun::Organization).into());
    }
    signing::install();
    let now = app.now().as_second();
    let claims = Claims {
        sub: subject.to_owned(),
        org: organization.as_str().to_owned(),
        aud: AUDIENCE.to_owned(),
        nbf: now,
        exp: now.saturating_add(life_seconds.clamp(1, MAX_TOKEN_LIFE_SECONDS)),
        scope: "merchant".to_owned(),
    };
    let seed = seed(app);
    let header = Header {
        typ: Some(TOKEN_TYPE.to_owned()),
        kid: Some(key_name(&signing::public_key(&seed))),
        ..Header::new(Algorithm::EdDSA)
    };
    jsonwebtoken::encode(&header, &claims, &EncodingKey::from_ed_der(&seed))
        .map_err(|error| crate::Error::Fault(crate::Fault::Database(std::sync::Arc::new(error))))
}

/// What a token says, if this server made it, for this use, and its time is now.
pub(crate) fn verify(app: &App, token: &str) -> Option<Claims> {
    signing::install();
    let head = jsonwebtoken::decode_header(token).ok()?;
    if head.alg != Algorithm::EdDSA || head.typ.as_deref() != Some(TOKEN_TYPE) {
        return None;
    }
    let mut rules = Validation::new(Algorithm::EdDSA);
    rules.set_audience(&[AUDIENCE]);
    rules.set_required_spec_claims(&["sub", "aud", "exp"]);
    // The clock is the application's, so times are compared below.
    rules.validate_exp = false;
    rules.validate_nbf = false;
    let public = signing::public_key(&seed(app));
    let claims = jsonwebtoken::decode::<Claims>(token, &DecodingKey::from_ed_der(&public), &rules).ok()?.claims;
    let now = app.now().as_second();
    (claims.nbf <= now && now < claims.exp && claims.scope == "merchant").then_some(claims)
}
