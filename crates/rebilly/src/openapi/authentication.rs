//! The addresses by which customers sign in, and what they do before and after.

use serde_json::{Map, Value, json};

use super::operations::{answer, merchant, rate_headers, refusals, responses};
use super::{object, parameters, schema};

/// One operation.
struct Operation {
    id: &'static str,
    summary: &'static str,
    description: &'static str,
    tag: &'static str,
    security: Value,
    parameters: Vec<Value>,
    /// The schema of the body.
    body: Option<&'static str>,
    good: (&'static str, Value),
    refused: &'static [u16],
    is_read: bool,
}

/// The group of the merchant's operations.
pub(super) const TAG: &str = "Customer authentication";
/// The group of the customers' operations.
const STOREFRONT: &str = "Storefront";

impl Operation {
    fn value(self) -> Value {
        let mut refused = refusals(self.refused, self.is_read);
        if let Some(limited) = refused.get_mut("429") {
            // Attempts to sign in are counted apart from the organization's requests.
            limited["headers"] = json!({
                "X-RateLimit-Limit": parameters::optional_count("Requests in a window"),
                "X-RateLimit-Remaining": parameters::optional_count("Requests left in the window"),
                "X-RateLimit-Retry-After":
                    parameters::optional_count("When the window ends, in seconds since 1970"),
                "Retry-After": parameters::count("Seconds to wait"),
            });
        }
        let mut members = Map::new();
        members.insert("operationId".to_owned(), json!(self.id));
        members.insert("summary".to_owned(), json!(self.summary));
        if !self.description.is_empty() {
            members.insert("description".to_owned(), json!(self.description));
        }
        members.insert("tags".to_owned(), json!([self.tag]));
        members.insert("security".to_owned(), self.security);
        members.insert("parameters".to_owned(), Value::Array(self.parameters));
        if let Some(body) = self.body {
            let content = json!({ "application/json": { "schema": schema(body) } });
            members.insert("requestBody".to_owned(), json!({ "required": true, "content": content }));
        }
        members.insert("responses".to_owned(), responses(vec![self.good], refused));
        Value::Object(members)
    }
}

/// Who has any key of the merchant's.
fn key() -> Value {
    json!([{ "SecretApiKey": [] }, { "JWT": [] }, { "PublishableApiKey": [] }])
}

/// Who has a publishable key, or names the organization in the address.
fn anybody() -> Value {
    json!([{ "PublishableApiKey": [] }, {}])
}

/// Who has signed in.
fn customer() -> Value {
    json!([{ "CustomerJWT": [] }])
}

fn done(description: &str, headers: Value) -> Value {
    json!({ "description": description, "headers": headers })
}

/// Headers of an answer that makes something without a revision.
fn made_headers() -> Value {
    let mut headers = rate_headers();
    headers["Location"] = parameters::location();
    headers["Idempotent-Replayed"] = json!({
        "description": "Whether the answer was given before", "required": false,
        "schema": { "type": "string", "enum": ["true"] },
    });
    headers
}

/// Headers of an answer that is open to pages of any origin.
fn open(mut headers: Value) -> Value {
    headers["Access-Control-Allow-Origin"] = json!({ "required": true, "schema": { "type": "string", "enum": ["*"] } });
    headers
}

fn tagged(mut headers: Value) -> Value {
    headers["ETag"] = parameters::etag();
    headers
}

fn token() -> Value {
    json!({
        "name": "token", "in": "path", "required": true, "description": "The token",
        "schema": { "type": "string", "minLength": 1, "maxLength": 100, "pattern": r"^[A-Za-z0-9_\-]+$" },
    })
}

fn pages() -> Vec<Value> {
    // Limit and offset.
    parameters::collection(&[], &[]).into_iter().take(2).collect()
}

fn page(shown: &str) -> Value {
    let headers = json!({
        "Pagination-Total": parameters::count("How many resources there are in all"),
        "Pagination-Limit": parameters::count("The most resources of this page"),
        "Pagination-Offset": parameters::count("How many resources were passed over"),
    });
    answer("The page.", headers, json!({ "type": "array", "items": schema(shown) }))
}

/// Every address by which customers sign in.
pub(super) fn paths() -> Vec<(String, Value)> {
    let of = |members: Vec<(&str, Operation)>| {
        object(members.into_iter().map(|(method, operation)| (method.to_owned(), operation.value())))
    };
    let at = |path: &str, members| (path.to_owned(), of(members));
    let mut paths = vec![
        at("/authentication-options", vec![("get", get_options()), ("put", put_options())]),
        at("/authentication-tokens", vec![("get", list_tokens()), ("post", create_token())]),
        at("/authentication-tokens/{token}", vec![("get", verify_token()), ("delete", delete_token())]),
        at("/authentication-tokens/{token}/exchange", vec![("post", exchange())]),
        at("/password-tokens", vec![("get", list_resets()), ("post", create_reset())]),
        at("/password-tokens/{token}", vec![("get", get_reset()), ("delete", delete_reset())]),
        at("/forgot-password", vec![("post", forgot("PostForgotPasswordRequest", "ForgotPasswordBody"))]),
    ];
    paths.extend(storefront().into_iter().map(|(path, members)| at(path, members)));
    paths
}

/// An operation of the merchant's on the options or the tokens.
fn plain(id: &'static str, summary: &'static str, good: (&'static str, Value)) -> Operation {
    Operation {
        id,
        summary,
        description: "",
        tag: TAG,
        security: merchant(),
        parameters: Vec::new(),
        body: None,
        good,
        refused: &[404],
        is_read: true,
    }
}

fn get_options() -> Operation {
    let shown = answer("The options.", tagged(json!({})), schema("AuthenticationOptions"));
    let operation = plain("GetAuthenticationOption", "Retrieve authentication options", ("200", shown));
    Operation { refused: &[404, 412], ..operation }
}

fn put_options() -> Operation {
    let shown = answer("They were changed.", tagged(rate_headers()), schema("AuthenticationOptions"));
    Operation {
        parameters: vec![parameters::if_match()],
        body: Some("AuthenticationOptionsBody"),
        refused: &[404, 412, 413, 415, 422, 428, 429],
        is_read: false,
        ..plain("PutAuthenticationOption", "Change authentication options", ("200", shown))
    }
}

fn list_tokens() -> Operation {
    let good = ("200", page("AuthenticationToken"));
    let operation = plain("GetAuthenticationTokenCollection", "Retrieve authentication tokens", good);
    Operation { parameters: pages(), refused: &[404, 422], ..operation }
}

fn create_token() -> Operation {
    let shown = answer("It was created.", made_headers(), schema("AuthenticationToken"));
    Operation {
        description: "For a user name and a password, or, with a secret key, for a customer. A wrong password and an \
                      unknown user name are answered alike. With `otpRequired` a one-time password is sent to the \
                      customer by mail, and the event `customer-one-time-password-requested` tells of it.",
        security: key(),
        parameters: vec![parameters::idempotency_key()],
        body: Some("AuthenticationTokenBody"),
        refused: &[404, 409, 413, 415, 422, 429],
        is_read: false,
        ..plain("PostAuthenticationToken", "Log in a customer", ("201", shown))
    }
}

fn verify_token() -> Operation {
    let shown = answer("The token can be used.", json!({}), schema("AuthenticationToken"));
    Operation {
        security: key(),
        parameters: vec![token()],
        ..plain("GetAuthenticationTokenVerification", "Verify an authentication token", ("200", shown))
    }
}

fn delete_token() -> Operation {
    Operation {
        description: "Ends the token and the sessions that were made from it. A secret key may also name a session \
                      by its ID.",
        security: key(),
        parameters: vec![token()],
        refused: &[404, 429],
        is_read: false,
        ..plain("DeleteAuthenticationToken", "Log out a customer", ("204", done("It was ended.", rate_headers())))
    }
}

fn exchange() -> Operation {
    let shown = answer("The session began.", made_headers(), schema("CustomerJWT"));
    Operation {
        description: "A token with `otpRequired` is exchanged only together with the `oneTimePassword` that came by \
                      mail, and only here: the storefront's login does not take it.",
        security: key(),
        parameters: vec![token(), parameters::idempotency_key()],
        body: Some("ExchangeBody"),
        refused: &[404, 409, 413, 415, 422, 429],
        is_read: false,
        ..plain("PostAuthenticationTokenExchange", "Exchange an authentication token", ("201", shown))
    }
}

fn list_resets() -> Operation {
    let good = ("200", page("ResetPasswordToken"));
    let operation = plain("GetPasswordTokenCollection", "Retrieve tokens that set a password", good);
    Operation { parameters: pages(), refused: &[404, 422], ..operation }
}

fn create_reset() -> Operation {
    let shown = answer("It was created.", made_headers(), schema("ResetPasswordToken"));
    Operation {
        parameters: vec![parameters::idempotency_key()],
        body: Some("ResetPasswordTokenBody"),
        refused: &[404, 409, 413, 415, 422, 429],
        is_read: false,
        ..plain("PostPasswordToken", "Create a token that sets a password", ("201", shown))
    }
}

fn get_reset() -> Operation {
    let shown = answer("The token can be used.", json!({}), schema("ResetPasswordToken"));
    let operation = plain("GetPasswordToken", "Retrieve a token that sets a password", ("200", shown));
    Operation { parameters: vec![token()], ..operation }
}

fn delete_reset() -> Operation {
    let good = ("204", done("It was deleted.", rate_headers()));
    Operation {
        parameters: vec![token()],
        refused: &[404, 429],
        is_read: false,
        ..plain("DeletePasswordToken", "Delete a token that sets a password", good)
    }
}

fn forgot(id: &'static str, body: &'static str) -> Operation {
    Operation {
        description: "The merchant is told by an event. The answer is the same whether there is such a user or not.",
        security: anybody(),
        body: Some(body),
        refused: &[404, 413, 415, 422, 429],
        is_read: false,
        ..plain(id, "Request a password reset", ("204", done("It was noted.", open(rate_headers()))))
    }
}

/// An operation of a customer, or of somebody who is to become one.
fn visit(id: &'static str, summary: &'static str, good: (&'static str, Value)) -> Operation {
    Operation { tag: STOREFRONT, security: customer(), ..plain(id, summary, good) }
}

fn storefront() -> Vec<(&'static str, Vec<(&'static str, Operation)>)> {
    let session = answer("The customer is signed in.", open(located()), schema("StorefrontCustomerJWT"));
    let login = Operation {
        description: "With a user name and a password, or an authentication token. The session is bound to the \
                      billing portal named, or else to one of the website named, or else to the organization's \
                      default; its switches hold for all that the customer does.",
        security: anybody(),
        body: Some("LoginBody"),
        refused: &[404, 413, 415, 422, 429],
        is_read: false,
        ..visit("StorefrontPostLogin", "Sign in", ("201", session))
    };
    let logout = Operation {
        refused: &[404, 413, 429],
        is_read: false,
        ..visit("StorefrontPostLogout", "Sign out", ("204", done("The session has ended.", open(rate_headers()))))
    };
    let forgotten = forgot("StorefrontPostForgotPassword", "StorefrontForgotPasswordBody");
    let again = Operation {
        tag: STOREFRONT,
        description: "To the address that was asked for with `PATCH /storefront/account`; the code before it is worth \
                      nothing. The answer is the same whether there is such a user and such an address or not.",
        summary: "Send the code of a new e-mail address again",
        ..forgot("StorefrontPostAccountResendVerification", "ResendVerificationBody")
    };
    vec![
        ("/storefront/login", vec![("post", login)]),
        ("/storefront/logout", vec![("post", logout)]),
        ("/storefront/account", vec![("get", get_account()), ("patch", patch_account())]),
        ("/storefront/account/password", vec![("patch", change_password())]),
        ("/storefront/account/forgot-password", vec![("post", Operation { tag: STOREFRONT, ..forgotten })]),
        ("/storefront/account/resend-verification", vec![("post", again)]),
        ("/storefront/account/verification/{token}", vec![("post", verify_email())]),
        ("/storefront/account/reset-password/{token}", vec![("post", reset_password())]),
        ("/storefront/websites/{id}", vec![("get", get_website())]),
    ]
}

fn located() -> Value {
    let mut headers = rate_headers();
    headers["Location"] = parameters::location();
    headers
}

fn get_account() -> Operation {
    let headers = open(json!({ "ETag": parameters::etag_of_whole() }));
    let shown = answer("The account.", headers, schema("StorefrontAccount"));
    let view = parameters::view(crate::accounts::EXPANDABLE);
    let expand = view.into_iter().filter(|parameter| parameter["name"] == "expand").collect();
    let operation = visit("StorefrontGetAccount", "Retrieve the account", ("200", shown));
    Operation { parameters: expand, refused: &[404, 412, 422], ..operation }
}

fn patch_account() -> Operation {
    let shown = answer("It was changed.", tagged(open(rate_headers())), schema("StorefrontAccount"));
    Operation {
        description: "What the billing portal does not open to change is refused (403); what stays as it is counts \
                      as no change.",
        parameters: vec![parameters::if_match()],
        body: Some("AccountBody"),
        refused: &[404, 412, 413, 415, 422, 428, 429],
        is_read: false,
        ..visit("StorefrontPatchAccount", "Change the account", ("200", shown))
    }
}

fn change_password() -> Operation {
    let shown = answer("It was changed.", open(rate_headers()), schema("StorefrontAccount"));
    Operation {
        description: "The customer's other sessions end.",
        body: Some("PasswordChangeBody"),
        refused: &[404, 413, 415, 422, 429],
        is_read: false,
        ..visit("StorefrontPatchAccountPassword", "Change the password", ("200", shown))
    }
}

fn verify_email() -> Operation {
    let good = ("204", done("It counts from now on.", open(rate_headers())));
    Operation {
        description: "With the code that came there by mail, once. The customer's other sessions end.",
        parameters: vec![token()],
        refused: &[404, 413, 422, 429],
        is_read: false,
        ..visit("StorefrontPostAccountVerification", "Verify a new e-mail address", good)
    }
}

fn reset_password() -> Operation {
    let shown = answer("The password was set.", open(located()), schema("StorefrontAccount"));
    Operation {
        description: "With a token, once. The customer's sessions end.",
        security: anybody(),
        parameters: vec![token()],
        body: Some("PasswordResetBody"),
        refused: &[404, 413, 415, 422, 429],
        is_read: false,
        ..visit("StorefrontPostResetPassword", "Set a password with a token", ("201", shown))
    }
}

fn get_website() -> Operation {
    let shown = answer("The website.", tagged(open(json!({}))), schema("StorefrontWebsite"));
    let operation = visit("StorefrontGetWebsite", "Retrieve the website", ("200", shown));
    Operation { parameters: vec![parameters::id()], refused: &[404, 412], ..operation }
}
