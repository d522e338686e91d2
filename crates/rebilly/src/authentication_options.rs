//! `authentication-options`: how customers of an organization sign in.

use axum::response::Response;
use billfold_app::{Stored, credentials};
use billfold_domain::Rule;
use billfold_domain::credentials::{MAX_CREDENTIAL_LIFE_SECONDS, MAX_TOKEN_LIFE_SECONDS, SignInOptions};
use billfold_domain::passwords::Pattern;
use billfold_http::answers::StoredAnswer;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::ToSchema;

use crate::answers;
use crate::calls::{Call, plain_problem};
use crate::collections::View;
use crate::credentials::path;
use crate::faults::Faults;
use crate::links::{Addresses, ResourceLink};
use crate::members::{Member, checked, objects};
use crate::problems::Problem;

/// The resource's name in addresses.
const NAME: &str = "authentication-options";

/// Authentication options to write; what is left out takes its default.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct AuthenticationOptionsBody {
    /// A regular expression that new passwords must match, bare or between slashes
    /// with flags behind them. Look-around and back-references are not understood.
    #[serde(default)]
    #[schema(value_type = Option<String>, max_length = 255, example = "/^.*[0-9].*$/")]
    password_pattern: Member<String>,
    /// How long a new credential lives, in seconds; 0 for as long as it is kept.
    #[serde(default)]
    #[schema(value_type = i64, minimum = 0, maximum = 3162240000_i64, default = 0)]
    credential_ttl: Member<i64>,
    /// How long a new authentication token lives, in seconds.
    #[serde(default)]
    #[schema(value_type = i64, minimum = 1, maximum = 2592000, default = 3600)]
    auth_token_ttl: Member<i64>,
    /// How long a new token that sets a password lives, in seconds.
    #[serde(default)]
    #[schema(value_type = i64, minimum = 1, maximum = 2592000, default = 3600)]
    reset_token_ttl: Member<i64>,
    /// Whether a new token is exchanged only with a one-time password, which is sent to
    /// the customer by mail. Needs a mail server.
    #[serde(default)]
    #[schema(value_type = bool, default = false)]
    otp_required: Member<bool>,
}

objects!(AuthenticationOptionsBody);

/// How customers of an organization sign in.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct AuthenticationOptions {
    /// A regular expression that new passwords must match.
    #[schema(required = true)]
    password_pattern: Option<String>,
    /// How long a new credential lives, in seconds; 0 for as long as it is kept.
    credential_ttl: i64,
    /// How long a new authentication token lives, in seconds.
    auth_token_ttl: i64,
    /// How long a new token that sets a password lives, in seconds.
    reset_token_ttl: i64,
    /// Whether a token is exchanged only with a one-time password.
    otp_required: bool,
    /// Related addresses.
    #[serde(rename = "_links")]
    links: Vec<ResourceLink>,
}

impl AuthenticationOptions {
    fn new(options: &SignInOptions, addresses: &Addresses) -> Self {
        Self {
            password_pattern: options.password_pattern.clone(),
            credential_ttl: options.credential_life_seconds,
            auth_token_ttl: options.authentication_life_seconds,
            reset_token_ttl: options.reset_life_seconds,
            otp_required: options.one_time_password,
            links: vec![ResourceLink { rel: "self", href: addresses.collection(NAME) }],
        }
    }
}

fn read(body: Value, faults: &mut Faults) -> SignInOptions {
    let body = Member::<AuthenticationOptionsBody>::whole(body, faults).unwrap_or_default();
    let usual = SignInOptions::default();
    let pattern = body.password_pattern.nullable("passwordPattern", faults);
    let pattern = checked(pattern, "passwordPattern", faults, |t| Pattern::parse(t).map(|_| t.clone()));
    let one_time_password = body.otp_required.optional("otpRequired", faults).unwrap_or(usual.one_time_password);
    let mut seconds = |member: Member<i64>, path: &str, (min, max): (i64, i64), usual: i64| {
        let given = member.optional(path, faults);
        let within = |life: &i64| match (min..=max).contains(life) {
            true => Ok(*life),
            false => Err(Rule::OutOfRange { min, max }),
        };
        checked(given, path, faults, within).unwrap_or(usual)
    };
    let (never, forever) = ((0, MAX_CREDENTIAL_LIFE_SECONDS), (1, MAX_TOKEN_LIFE_SECONDS));
    SignInOptions {
        password_pattern: pattern,
        credential_life_seconds: seconds(body.credential_ttl, "credentialTtl", never, usual.credential_life_seconds),
        authentication_life_seconds: seconds(
            body.auth_token_ttl,
            "authTokenTtl",
            forever,
            usual.authentication_life_seconds,
        ),
        reset_life_seconds: seconds(body.reset_token_ttl, "resetTokenTtl", forever, usual.reset_life_seconds),
        one_time_password,
    }
}

/// The options.
pub(crate) async fn get(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let options = credentials::options(&call.app, &call.caller).await.map_err(plain_problem)?;
    let shown = AuthenticationOptions::new(&options.value, &call.addresses);
    answers::resource(&call, options.rev, &shown, &View::default())
}

fn answer(options: &Stored<SignInOptions>, addresses: &Addresses) -> StoredAnswer {
    answers::written(None, options.rev, &AuthenticationOptions::new(&options.value, addresses))
}

/// Replaces the options.
pub(crate) async fn put(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let mut faults = Faults::default();
    let options = read(call.json()?, &mut faults);
    let write = answers::change(&call, &faults)?;
    let outcome = credentials::set_options(&call.app, &call.caller, options, write).await;
    answers::outcome(outcome, path, faults, |options| answer(options, &call.addresses))
}
