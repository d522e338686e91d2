//! `authentication-tokens`: a customer's way to a session, through the merchant.

use axum::response::Response;
use billfold_app::sign_in::{self, Begun, CreatedToken, NewToken, Proof, Wanted};
use billfold_app::visitors::PortalChoice;
use billfold_domain::Rule;
use billfold_domain::credentials::{AccessToken, ONE_TIME_PASSWORD_DIGITS, TokenPurpose};
use billfold_domain::ids::{CustomerId, PortalId, WebsiteId};
use billfold_http::answers::StoredAnswer;
use http::StatusCode;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use utoipa::ToSchema;

use crate::access_lists::{AccessList, AccessListEntry};
use crate::answers;
use crate::calls::{Call, plain_problem};
use crate::collections::Listing;
use crate::credentials::{moment, path};
use crate::faults::Faults;
use crate::links::{Addresses, ResourceLink};
use crate::members::{Member, checked, objects};
use crate::portal_view::time;
use crate::problems::Problem;

/// The collection's name in addresses.
pub(crate) const COLLECTION: &str = "authentication-tokens";
/// The most bytes of the claims that a session's token holds besides.
const MAX_CLAIM_BYTES: usize = 1024;

/// An authentication token to create: for a user name and its password, or, with a
/// secret key, for a customer.
#[derive(Default, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct AuthenticationTokenBody {
    /// How it is known whose the token is.
    #[serde(default)]
    #[schema(value_type = String, pattern = "^(password|passwordless)$", default = "password")]
    mode: Member<String>,
    /// User name; for mode `password`.
    #[serde(default)]
    #[schema(value_type = String, max_length = 254)]
    username: Member<String>,
    /// Password; for mode `password`.
    #[serde(default)]
    #[schema(value_type = String, format = Password)]
    password: Member<String>,
    /// ID of the customer; for mode `passwordless`.
    #[serde(default)]
    #[schema(value_type = String, min_length = 1, max_length = 50, pattern = r"^[@~\-._A-Za-z0-9]+$")]
    customer_id: Member<String>,
    /// Whether it is exchanged only with a one-time password, which is sent to the
    /// customer by mail; left out, as the authentication options say. A publishable key
    /// cannot do without what they ask for. Such a token ends after 10 minutes at the
    /// latest, and with the fifth wrong password.
    #[serde(default)]
    #[schema(value_type = bool)]
    otp_required: Member<bool>,
    /// When the token ends; left out, as the authentication options say.
    #[serde(default)]
    #[schema(value_type = String, format = DateTime)]
    expired_time: Member<String>,
}

/// What an authentication token is exchanged for.
#[derive(Default, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct ExchangeBody {
    /// Whether the token can be used this once only. One that needs a one-time password
    /// always is.
    #[serde(default)]
    #[schema(value_type = bool, default = true)]
    invalidate: Member<bool>,
    /// One-time password that was sent by mail; for a token that needs one.
    #[serde(default)]
    #[schema(value_type = String, pattern = "^[0-9]{6}$", example = "123456")]
    one_time_password: Member<String>,
    /// The operations that the session is for; left out, all that customers have.
    #[serde(default)]
    #[schema(value_type = Vec<AccessListEntry>, min_items = 1, max_items = 100)]
    acl: Member<AccessList>,
    /// Members that the session's token is to hold, at most 1 KiB. `billingPortalId`
    /// names the billing portal that the customer signs in to, `websiteId` one of that
    /// website's; left out, it is the organization's default.
    #[serde(default)]
    #[schema(value_type = Object)]
    custom_claims: Member<Map<String, Value>>,
    /// When the session ends; left out, in an hour. A merchant's server may ask for up
    /// to 30 days, a page for up to 12 hours.
    #[serde(default)]
    #[schema(value_type = String, format = DateTime)]
    expired_time: Member<String>,
}

objects!(AuthenticationTokenBody, ExchangeBody);

/// An authentication token. The token itself is shown to who has it.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct AuthenticationToken {
    /// User name, or what else is known of the customer.
    username: String,
    /// ID of the customer.
    customer_id: String,
    /// The token itself; collections leave it out.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    token: Option<String>,
    /// Whether it is exchanged only with a one-time password.
    otp_required: bool,
    /// ID of the credential.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    credential_id: Option<String>,
    /// When the token ends.
    #[schema(format = DateTime)]
    expired_time: String,
    /// Related addresses.
    #[serde(rename = "_links")]
    links: Vec<ResourceLink>,
}

impl AuthenticationToken {
    fn new(record: &AccessToken, token: Option<&str>, addresses: &Addresses) -> Self {
        Self {
            username: record.username.clone(),
            customer_id: record.customer.to_string(),
            token: token.map(str::to_owned),
            otp_required: record.one_time_password.is_some(),
            credential_id: record.credential.as_ref().map(ToString::to_string),
            expired_time: time(record.expires),
            links: token.map(|token| addresses.link("self", COLLECTION, token)).into_iter().collect(),
        }
    }
}

/// A customer's session with its signed token.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = CustomerJWT)]
pub(crate) struct CustomerJwt {
    /// ID of the session.
    #[schema(max_length = 50, example = "jwt_0YV7DEJX80CDRAKVTV478ZNJDR")]
    id: String,
    /// Type of the session.
    #[serde(rename = "type")]
    #[schema(rename = "type", pattern = "^customer$")]
    kind: &'static str,
    /// The signed token.
    token: String,
    /// ID of the customer.
    customer_id: String,
    /// The operations that the session is for, if it is for some only.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Vec<AccessListEntry>, required = false)]
    acl: Option<Value>,
    /// What the token holds besides.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Object, required = false, nullable = false)]
    custom_claims: Option<Map<String, Value>>,
    /// When it began.
    #[schema(format = DateTime)]
    created_time: String,
    /// When it last changed.
    #[schema(format = DateTime)]
    updated_time: String,
    /// When it ends.
    #[schema(format = DateTime)]
    expired_time: String,
    /// Related addresses.
    #[serde(rename = "_links")]
    links: Vec<ResourceLink>,
}

/// A page of tokens that were not used yet.
pub(crate) async fn list(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let mut faults = Faults::default();
    let params = call.params(&mut faults);
    let Listing { query, view } = Listing::read(&params, &[], &[], &mut faults);
    if !faults.is_empty() {
        return Err(Problem::invalid(faults));
    }
    let (limit, offset) = (query.limit, query.offset);
    let purpose = TokenPurpose::Authentication;
    let page = sign_in::list_tokens(&call.app, &call.caller, purpose, query).await.map_err(plain_problem)?;
    let show = |record: &AccessToken| {
        view.apply(serde_json::to_value(AuthenticationToken::new(record, None, &call.addresses)).unwrap_or_default())
    };
    let items: Vec<Value> = page.items.iter().map(|found| show(&found.value)).collect();
    Ok(answers::page(&items, page.total, limit, offset))
}

/// Reads whose token it is to be; none where a fault says why not.
fn proof(body: &mut AuthenticationTokenBody, faults: &mut Faults) -> Option<Proof> {
    let mode = std::mem::take(&mut body.mode).optional("mode", faults);
    match mode.as_deref().unwrap_or("password") {
        "password" => {
            let username = std::mem::take(&mut body.username).required("username", faults);
            let password = std::mem::take(&mut body.password).required("password", faults);
            Some(Proof::Password { username: username?, password: password? })
        }
        "passwordless" => {
            let customer = std::mem::take(&mut body.customer_id).required("customerId", faults);
            checked(customer, "customerId", faults, |t| CustomerId::parse(t)).map(Proof::Named)
        }
        _ => {
            faults.rule("mode", &Rule::UnknownChoice);
            None
        }
    }
}

/// The answer that makes something which has no revision.
pub(crate) fn made(location: String, resource: &impl Serialize) -> StoredAnswer {
    let headers = vec![("content-type".to_owned(), "application/json".to_owned()), ("location".to_owned(), location)];
    let body = serde_json::to_vec(resource).unwrap_or_default();
    StoredAnswer { status: StatusCode::CREATED.as_u16(), headers, body }
}

fn token_answer(created: &CreatedToken, addresses: &Addresses) -> StoredAnswer {
    let shown = AuthenticationToken::new(&created.record, Some(&created.token), addresses);
    made(addresses.of(COLLECTION, &created.token), &shown)
}

/// Creates a token.
pub(crate) async fn create(call: Call) -> Result<Response, Problem> {
    let mut faults = Faults::default();
    let mut body = Member::<AuthenticationTokenBody>::whole(call.json()?, &mut faults).unwrap_or_default();
    let proof = proof(&mut body, &mut faults);
    let one_time_password = body.otp_required.optional("otpRequired", &mut faults);
    let expires = body.expired_time.optional("expiredTime", &mut faults);
    let expires = checked(expires, "expiredTime", &mut faults, |t| moment(t));
    let Some(proof) = proof.filter(|_| faults.is_empty()) else { return Err(Problem::invalid(faults)) };
    let addresses = call.addresses.clone();
    let encode = answers::stored(move |created| token_answer(created, &addresses));
    let write = answers::creation(&call, (COLLECTION, &call.body), &faults, encode)?;
    let new = NewToken { proof, expires, one_time_password, address: call.peer };
    let created = sign_in::create_token(&call.app, &call.caller, new, write).await;
    let created = created.map_err(|error| Problem::wrong_sign_in(error, path))?;
    answers::outcome(Ok(created), path, faults, |created| token_answer(created, &call.addresses))
}

/// One token that can still be used.
pub(crate) async fn verify(call: Call) -> Result<Response, Problem> {
    let token = call.secret();
    let record = sign_in::verify_token(&call.app, &call.caller, token).await.map_err(plain_problem)?;
    Ok(answers::json(StatusCode::OK, &AuthenticationToken::new(&record, Some(token), &call.addresses)))
}

/// Ends a token and the sessions that were made from it.
pub(crate) async fn logout(call: Call) -> Result<Response, Problem> {
    sign_in::revoke_token(&call.app, &call.caller, call.secret()).await.map_err(plain_problem)?;
    Ok(answers::deleted())
}

/// The portal that claims, or a body, name.
pub(crate) fn portal_choice(portal: Option<String>, website: Option<String>, faults: &mut Faults) -> PortalChoice {
    let portal = checked(portal, "billingPortalId", faults, |t| PortalId::parse(t));
    let website = checked(website, "websiteId", faults, |t| WebsiteId::parse(t));
    match (portal, website) {
        (Some(portal), _) => PortalChoice::Portal(portal),
        (None, Some(website)) => PortalChoice::Website(website),
        (None, None) => PortalChoice::Default,
    }
}

fn one_time_password(text: &str) -> Result<String, Rule> {
    let is_code = text.len() == ONE_TIME_PASSWORD_DIGITS && text.bytes().all(|byte| byte.is_ascii_digit());
    if is_code { Ok(text.to_owned()) } else { Err(Rule::WrongCode) }
}

fn read_exchange(body: Value, faults: &mut Faults) -> Wanted {
    let body = Member::<ExchangeBody>::whole(body, faults).unwrap_or_default();
    let invalidate = body.invalidate.optional("invalidate", faults).unwrap_or(true);
    let acl = body.acl.optional("acl", faults);
    let operations = acl.map(|acl| acl.operations("acl", faults)).unwrap_or_default();
    let custom = body.custom_claims.optional("customClaims", faults);
    let size = custom.as_ref().and_then(|claims| serde_json::to_vec(claims).ok()).map_or(0, |text| text.len());
    if size > MAX_CLAIM_BYTES {
        faults.say("customClaims", format!("must have at most {MAX_CLAIM_BYTES} bytes"));
    }
    let code = body.one_time_password.optional("oneTimePassword", faults);
    let code = checked(code, "oneTimePassword", faults, |text| one_time_password(text));
    let expires = body.expired_time.optional("expiredTime", faults);
    let named = |name: &str| custom.as_ref()?.get(name)?.as_str().map(str::to_owned);
    Wanted {
        portal: portal_choice(named("billingPortalId"), named("websiteId"), faults),
        expires: checked(expires, "expiredTime", faults, |t| moment(t)),
        operations,
        custom,
        keeps_token: !invalidate,
        one_time_password: code,
    }
}

fn session_answer(begun: &Begun, custom: Option<Map<String, Value>>, addresses: &Addresses) -> StoredAnswer {
    let Begun { session, jwt } = begun;
    let signed = session.signed.as_ref();
    let operations = signed.map(|signed| signed.operations.as_slice()).filter(|named| !named.is_empty());
    let shown = CustomerJwt {
        id: session.id.to_string(),
        kind: "customer",
        token: jwt.clone(),
        customer_id: session.customer.to_string(),
        acl: operations.map(|named| AccessList::shown(named, addresses)),
        custom_claims: custom,
        created_time: time(session.created),
        updated_time: time(session.created),
        expired_time: time(signed.map_or(session.created, |signed| signed.expires)),
        links: vec![addresses.link("customer", "customers", session.customer.as_str())],
    };
    made(addresses.storefront_of("account"), &shown)
}

/// Exchanges a token for a session.
pub(crate) async fn exchange(call: Call) -> Result<Response, Problem> {
    let mut faults = Faults::default();
    let wanted = read_exchange(call.json_if_any()?, &mut faults);
    if !faults.is_empty() {
        return Err(Problem::invalid(faults));
    }
    let (addresses, custom) = (call.addresses.clone(), wanted.custom.clone());
    let claims = custom.clone();
    let encode = answers::stored(move |begun| session_answer(begun, claims.clone(), &addresses));
    // The token is a part of what makes two requests the same.
    let content = [call.secret().as_bytes(), b"\n", &call.body].concat();
    let write = answers::creation(&call, ("authentication-tokens/exchange", &content), &faults, encode)?;
    let outcome = sign_in::exchange(&call.app, &call.caller, call.secret(), wanted, write).await;
    answers::outcome(outcome, path, faults, |begun| session_answer(begun, custom.clone(), &call.addresses))
}
