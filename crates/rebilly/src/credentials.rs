//! `credentials`: list, create, retrieve, upsert, delete.

use axum::response::Response;
use billfold_app::credentials::{self, Draft, Saved, columns};
use billfold_app::{Column, Stored};
use billfold_domain::credentials::{Credential, check_username};
use billfold_domain::ids::{CredentialId, CustomerId, Noun};
use billfold_domain::{Change, Field, Rule};
use billfold_http::answers::StoredAnswer;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::ToSchema;

use crate::answers;
use crate::calls::{Call, plain_problem};
use crate::collections::{Listing, View};
use crate::faults::Faults;
use crate::filters::{FieldList, Holds};
use crate::links::{Addresses, ResourceLink};
use crate::members::{Member, checked, objects};
use crate::portal_view::time;
use crate::problems::Problem;

/// The collection's name in addresses.
pub(crate) const COLLECTION: &str = "credentials";

/// The fields by which credentials are filtered and sorted.
pub(crate) const FIELDS: FieldList = &[
    ("id", Column::Id, Holds::Text),
    ("username", columns::USERNAME, Holds::Text),
    ("customerId", columns::CUSTOMER, Holds::Text),
    ("createdTime", Column::Created, Holds::Time),
    ("updatedTime", columns::UPDATED, Holds::Time),
];

/// A credential to write. Read-only members and unknown ones are accepted and
/// ignored.
#[derive(Default, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct CredentialBody {
    /// User name, unique within the organization ignoring case. One line.
    #[serde(default)]
    #[schema(value_type = String, required = true, min_length = 1, max_length = 254, pattern = r"^[^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*[^\s\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069][^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$", example = "ben@shop.example")]
    username: Member<String>,
    /// Password: 8 to 256 characters, not one that many people choose, and of the
    /// organization's pattern if it has one.
    #[serde(default)]
    #[schema(value_type = String, required = true, format = Password, min_length = 8, max_length = 256)]
    password: Member<String>,
    /// ID of the customer.
    #[serde(default)]
    #[schema(value_type = String, required = true, min_length = 1, max_length = 50, pattern = r"^[@~\-._A-Za-z0-9]+$")]
    customer_id: Member<String>,
    /// When the credential ends; `null` for never. Left out, a new credential ends as
    /// the authentication options say and another one as before.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = DateTime)]
    expired_time: Member<String>,
}

objects!(CredentialBody);

/// A credential. The password is never shown.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = Credential)]
pub(crate) struct CredentialView {
    /// ID of the credential.
    #[schema(min_length = 1, max_length = 50, example = "cred_0YV9Y706QGCB39FQD380G1ZHZH")]
    id: String,
    /// User name.
    username: String,
    /// ID of the customer.
    customer_id: String,
    /// When the credential ends.
    #[schema(required = true, format = DateTime)]
    expired_time: Option<String>,
    /// Related addresses.
    #[serde(rename = "_links")]
    links: Vec<ResourceLink>,
}

impl CredentialView {
    fn new(credential: &Credential, addresses: &Addresses) -> Self {
        Self {
            id: credential.id.to_string(),
            username: credential.username.clone(),
            customer_id: credential.customer.to_string(),
            expired_time: credential.expires.map(time),
            links: vec![
                addresses.link("self", COLLECTION, credential.id.as_str()),
                addresses.link("customer", "customers", credential.customer.as_str()),
            ],
        }
    }
}

/// Reads a time (RFC 3339), in whole microseconds as records keep it.
pub(crate) fn moment(text: &str) -> Result<Timestamp, Rule> {
    let time: Timestamp = text.parse().map_err(|_| Rule::TimeForm)?;
    Timestamp::from_microsecond(time.as_microsecond()).map_err(|_| Rule::TimeForm)
}

/// Reads a body. What is faulty is left as it would be if it were not said; the
/// faults keep the draft from being used.
fn read(body: Value, faults: &mut Faults) -> Draft {
    let body = Member::<CredentialBody>::whole(body, faults).unwrap_or_default();
    let username = body.username.required("username", faults);
    let username = checked(username, "username", faults, |t| check_username(t).map(|()| t.clone()));
    let password = body.password.required("password", faults);
    let customer = body.customer_id.required("customerId", faults);
    let customer = checked(customer, "customerId", faults, |t| CustomerId::parse(t));
    let is_cleared = matches!(body.expired_time, Member::Null);
    let expires = body.expired_time.nullable("expiredTime", faults);
    let expires = checked(expires, "expiredTime", faults, |t| moment(t));
    Draft {
        customer: customer.unwrap_or_else(|| CustomerId::stored("")),
        username: username.unwrap_or_default(),
        password: password.unwrap_or_default(),
        expires: match expires {
            Some(expires) => Change::Set(expires),
            None if is_cleared => Change::Clear,
            None => Change::Keep,
        },
    }
}

/// The fields of this and its fellow resources that an operation can refuse.
pub(crate) fn path(field: Field) -> &'static str {
    match field {
        Field::Customer => "customerId",
        Field::Username => "username",
        Field::Password => "password",
        Field::NewPassword => "newPassword",
        Field::Expires => "expiredTime",
        Field::Portal => "billingPortalId",
        Field::Website => "websiteId",
        Field::Token => "token",
        Field::OneTimePasswordRequired => "otpRequired",
        Field::OneTimePassword => "oneTimePassword",
        _ => "",
    }
}

/// A page of credentials.
pub(crate) async fn list(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let mut faults = Faults::default();
    let params = call.params(&mut faults);
    let Listing { query, view } = Listing::read(&params, FIELDS, &[], &mut faults);
    if !faults.is_empty() {
        return Err(Problem::invalid(faults));
    }
    let (limit, offset) = (query.limit, query.offset);
    let page = credentials::list(&call.app, &call.caller, query).await.map_err(plain_problem)?;
    let show = |found: &Stored<Credential>| {
        view.apply(serde_json::to_value(CredentialView::new(&found.value, &call.addresses)).unwrap_or_default())
    };
    let items: Vec<Value> = page.items.iter().map(show).collect();
    Ok(answers::page(&items, page.total, limit, offset))
}

/// One credential.
pub(crate) async fn get(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let id: CredentialId = call.id(Noun::Credential)?;
    let mut faults = Faults::default();
    let view = View::read(&call.params(&mut faults), &[], &mut faults);
    if !faults.is_empty() {
        return Err(Problem::invalid(faults));
    }
    let found = credentials::get(&call.app, &call.caller, &id).await.map_err(plain_problem)?;
    answers::resource(&call, found.rev, &CredentialView::new(&found.value, &call.addresses), &view)
}

fn answer(saved: &Saved, addresses: &Addresses) -> StoredAnswer {
    let credential = &saved.credential;
    let location = saved.created.then(|| addresses.of(COLLECTION, credential.value.id.as_str()));
    answers::written(location, credential.rev, &CredentialView::new(&credential.value, addresses))
}

/// Creates a credential.
pub(crate) async fn create(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let mut faults = Faults::default();
    let draft = read(call.json()?, &mut faults);
    let addresses = call.addresses.clone();
    let encode = answers::stored(move |saved| answer(saved, &addresses));
    let write = answers::creation(&call, (COLLECTION, &call.body), &faults, encode)?;
    let outcome = credentials::save(&call.app, &call.caller, None, draft, write).await;
    answers::outcome(outcome, path, faults, |saved| answer(saved, &call.addresses))
}

/// Creates or replaces the credential of the address.
pub(crate) async fn put(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let id: CredentialId = call.id(Noun::Credential)?;
    let mut faults = Faults::default();
    let draft = read(call.json()?, &mut faults);
    let write = answers::change(&call, &faults)?;
    let outcome = credentials::save(&call.app, &call.caller, Some(id), draft, write).await;
    answers::outcome(outcome, path, faults, |saved| answer(saved, &call.addresses))
}

/// Deletes a credential.
pub(crate) async fn delete(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let id: CredentialId = call.id(Noun::Credential)?;
    let precondition = call.precondition()?;
    credentials::delete(&call.app, &call.caller, &id, precondition).await.map_err(plain_problem)?;
    Ok(answers::deleted())
}
