//! The storefront's sign-in: `login`, `logout`, `register`.

use axum::response::{IntoResponse as _, Response};
use billfold_app::sign_in::{self, Login, Wanted};
use billfold_domain::{Refusal, Rule};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::answers;
use crate::authentication_tokens::{made, portal_choice};
use crate::calls::{Call, plain_problem};
use crate::credentials::path;
use crate::faults::Faults;
use crate::members::{Member, objects};
use crate::portal_view::time;
use crate::problems::Problem;

/// What a customer signs in with: a user name and a password, or an authentication
/// token.
#[derive(Default, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct LoginBody {
    /// `passwordless` with a token, else `password`.
    #[serde(default)]
    #[schema(value_type = String, pattern = "^(password|passwordless)$", default = "password")]
    mode: Member<String>,
    /// User name; for mode `password`.
    #[serde(default)]
    #[schema(value_type = String)]
    username: Member<String>,
    /// Password; for mode `password`.
    #[serde(default)]
    #[schema(value_type = String, format = Password)]
    password: Member<String>,
    /// Authentication token; for mode `passwordless`.
    #[serde(default)]
    #[schema(value_type = String)]
    token: Member<String>,
    /// ID of the billing portal to sign in to; left out, the one of `websiteId`, or the
    /// organization's default.
    #[serde(default)]
    #[schema(value_type = String, min_length = 1, max_length = 50, pattern = r"^[@~\-._A-Za-z0-9]+$")]
    billing_portal_id: Member<String>,
    /// ID of the website whose billing portal it is.
    #[serde(default)]
    #[schema(value_type = String, min_length = 1, max_length = 50, pattern = r"^[@~\-._A-Za-z0-9]+$")]
    website_id: Member<String>,
}

objects!(LoginBody);

/// A session of a customer with its signed token.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = StorefrontCustomerJWT)]
pub(crate) struct StorefrontCustomerJwt {
    /// ID of the session.
    #[schema(max_length = 50, example = "jwt_0YV7DEJX80CDRAKVTV478ZNJDR")]
    id: String,
    /// The signed token.
    token: String,
    /// ID of the customer.
    customer_id: String,
    /// When it began.
    #[schema(format = DateTime)]
    created_time: String,
    /// When it last changed.
    #[schema(format = DateTime)]
    updated_time: String,
    /// When it ends.
    #[schema(format = DateTime)]
    expired_time: String,
}

fn read(body: LoginBody, faults: &mut Faults) -> (Option<Login>, Wanted) {
    let has_token = matches!(body.token, Member::Value(_));
    let mode = body.mode.optional("mode", faults);
    let usual = if has_token { "passwordless" } else { "password" };
    let login = match mode.as_deref().unwrap_or(usual) {
        "password" => {
            let username = body.username.required("username", faults);
            let password = body.password.required("password", faults);
            username.zip(password).map(|(username, password)| Login::Password { username, password })
        }
        "passwordless" => body.token.required("token", faults).map(Login::Token),
        _ => {
            faults.rule("mode", &Rule::UnknownChoice);
            None
        }
    };
    let portal = body.billing_portal_id.optional("billingPortalId", faults);
    let website = body.website_id.optional("websiteId", faults);
    (login, Wanted { portal: portal_choice(portal, website, faults), ..Wanted::default() })
}

/// Signs a customer in.
pub(crate) async fn login(call: Call) -> Result<Response, Problem> {
    let mut faults = Faults::default();
    let body = Member::<LoginBody>::whole(call.json()?, &mut faults).unwrap_or_default();
    let (login, wanted) = read(body, &mut faults);
    let Some(login) = login.filter(|_| faults.is_empty()) else { return Err(Problem::invalid(faults)) };
    let begun = sign_in::login(&call.app, &call.caller, login, wanted, call.peer).await;
    let begun = begun.map_err(|error| Problem::wrong_sign_in(error, path))?;
    let expires = begun.session.signed.as_ref().map_or(begun.session.created, |signed| signed.expires);
    let shown = StorefrontCustomerJwt {
        id: begun.session.id.to_string(),
        token: begun.jwt,
        customer_id: begun.session.customer.to_string(),
        created_time: time(begun.session.created),
        updated_time: time(begun.session.created),
        expired_time: time(expires),
    };
    Ok(made(call.addresses.storefront_of("account"), &shown).into_response())
}

/// Signs a customer out: its token is worth nothing from now on.
pub(crate) async fn logout(call: Call) -> Result<Response, Problem> {
    sign_in::logout(&call.app, &call.caller).await.map_err(plain_problem)?;
    Ok(answers::deleted())
}

/// Refuses to make an account for somebody whom the merchant does not know: no
/// billing portal allows it.
pub(crate) async fn register(_: Call) -> Result<Response, Problem> {
    Err(plain_problem(Refusal::SwitchedOff.into()))
}
