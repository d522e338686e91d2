//! `password-tokens`: tokens that set a new password, for the merchant to hand on;
//! and the requests for one.

use axum::response::Response;
use billfold_app::passwords;
use billfold_app::sign_in::{self, CreatedToken};
use billfold_domain::credentials::{AccessToken, TokenPurpose};
use billfold_domain::customers::check_email;
use billfold_http::answers::StoredAnswer;
use http::StatusCode;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::ToSchema;

use crate::answers;
use crate::authentication_tokens::made;
use crate::calls::{Call, plain_problem};
use crate::collections::Listing;
use crate::credentials::{moment, path};
use crate::faults::Faults;
use crate::links::{Addresses, ResourceLink};
use crate::members::{Member, checked, objects};
use crate::portal_view::time;
use crate::problems::Problem;

/// The collection's name in addresses.
pub(crate) const COLLECTION: &str = "password-tokens";

/// A token that sets a new password, to create.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct ResetPasswordTokenBody {
    /// User name whose password is to be set.
    #[serde(default)]
    #[schema(value_type = String, required = true, min_length = 1, max_length = 254)]
    username: Member<String>,
    /// When the token ends; `null` or left out, as the authentication options say.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = DateTime)]
    expired_time: Member<String>,
}

/// Whose password is forgotten.
#[derive(Debug, Default, Deserialize, ToSchema)]
pub(crate) struct ForgotPasswordBody {
    /// E-mail address that is the user name.
    #[serde(default)]
    #[schema(value_type = String, required = true, max_length = 254, format = Email)]
    email: Member<String>,
}

/// Whose password is forgotten, in the storefront.
#[derive(Debug, Default, Deserialize, ToSchema)]
pub(crate) struct StorefrontForgotPasswordBody {
    /// User name.
    #[serde(default)]
    #[schema(value_type = String, required = true)]
    username: Member<String>,
}

objects!(ResetPasswordTokenBody, ForgotPasswordBody, StorefrontForgotPasswordBody);

/// A token that sets a new password. The token itself is shown to who has it.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct ResetPasswordToken {
    /// The token itself; collections leave it out.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    token: Option<String>,
    /// User name whose password it sets.
    username: String,
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

impl ResetPasswordToken {
    fn new(record: &AccessToken, token: Option<&str>, addresses: &Addresses) -> Self {
        Self {
            token: token.map(str::to_owned),
            username: record.username.clone(),
            credential_id: record.credential.as_ref().map(ToString::to_string),
            expired_time: time(record.expires),
            links: token.map(|token| addresses.link("self", COLLECTION, token)).into_iter().collect(),
        }
    }
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
    let purpose = TokenPurpose::PasswordReset;
    let page = sign_in::list_tokens(&call.app, &call.caller, purpose, query).await.map_err(plain_problem)?;
    let show = |record: &AccessToken| {
        view.apply(serde_json::to_value(ResetPasswordToken::new(record, None, &call.addresses)).unwrap_or_default())
    };
    let items: Vec<Value> = page.items.iter().map(|found| show(&found.value)).collect();
    Ok(answers::page(&items, page.total, limit, offset))
}

fn answer(created: &CreatedToken, addresses: &Addresses) -> StoredAnswer {
    let shown = ResetPasswordToken::new(&created.record, Some(&created.token), addresses);
    made(addresses.of(COLLECTION, &created.token), &shown)
}

/// Creates a token.
pub(crate) async fn create(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let mut faults = Faults::default();
    let body = Member::<ResetPasswordTokenBody>::whole(call.json()?, &mut faults).unwrap_or_default();
    let username = body.username.required("username", &mut faults).unwrap_or_default();
    let expires = body.expired_time.nullable("expiredTime", &mut faults);
    let expires = checked(expires, "expiredTime", &mut faults, |t| moment(t));
    let addresses = call.addresses.clone();
    let encode = answers::stored(move |created| answer(created, &addresses));
    let write = answers::creation(&call, (COLLECTION, &call.body), &faults, encode)?;
    let outcome = passwords::create_token(&call.app, &call.caller, &username, expires, write).await;
    answers::outcome(outcome, path, faults, |created| answer(created, &call.addresses))
}

/// One token that can still be used.
pub(crate) async fn get(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let token = call.secret();
    let record = passwords::get_token(&call.app, &call.caller, token).await.map_err(plain_problem)?;
    Ok(answers::json(StatusCode::OK, &ResetPasswordToken::new(&record, Some(token), &call.addresses)))
}

/// Deletes a token.
pub(crate) async fn delete(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    passwords::delete_token(&call.app, &call.caller, call.secret()).await.map_err(plain_problem)?;
    Ok(answers::deleted())
}

/// Notes that a password is forgotten, and answers the same whoever asks.
pub(crate) async fn forgot(call: Call) -> Result<Response, Problem> {
    let mut faults = Faults::default();
    let body = Member::<ForgotPasswordBody>::whole(call.json()?, &mut faults).unwrap_or_default();
    let email = body.email.required("email", &mut faults);
    let email = checked(email, "email", &mut faults, |t| check_email(t).map(|()| t.clone()));
    accept(&call, email, faults)
}

/// The same in the storefront, where any user name will do.
pub(crate) async fn forgot_username(call: Call) -> Result<Response, Problem> {
    let mut faults = Faults::default();
    let body = Member::<StorefrontForgotPasswordBody>::whole(call.json()?, &mut faults).unwrap_or_default();
    let username = body.username.required("username", &mut faults);
    accept(&call, username, faults)
}

fn accept(call: &Call, username: Option<String>, faults: Faults) -> Result<Response, Problem> {
    let Some(username) = username.filter(|_| faults.is_empty()) else { return Err(Problem::invalid(faults)) };
    passwords::request_unseen(&call.app, &call.caller, username);
    Ok(answers::deleted())
}
