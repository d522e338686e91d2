//! Customers' tax numbers in this dialect's form: under their customer's address,
//! and under one of their own.

use axum::response::Response;
use http::StatusCode;

use billfold_app::tax_ids::{self, Owner};
use billfold_domain::ids::{CustomerId, TaxIdId};
use billfold_domain::tax_ids::{MAX_TAX_ID_CHARS, TaxId, TaxNumber, Verification};
use billfold_domain::text::Text;

use crate::answers::{self, Shown};
use crate::calls::{Call, Setting};
use crate::customers::{CustomerView, TaxIdKind, True};
use crate::errors::ApiError;
use crate::expand::{Kind, Paths, Plan, whole};
use crate::form::Tree;
use crate::lists::{self, Limit, Window};
use crate::params::{ParamError, Problem};
use crate::refusals::value_at;
use crate::schemas::{Expandable, Nothing};
use crate::words::{Name, Stamp, Word, own_words};

own_words! {
    /// Whose a tax number is.
    OwnerType {
        /// A customer's.
        Customer = "customer",
    }
}

crate::params! {
    /// A new tax number of the customer in the address.
    pub struct CreateOf {
        /// What to expand in the answer.
        optional expand: Paths,
        /// Its kind.
        required r#type: TaxIdKind,
        /// The number.
        required value: Text<MAX_TAX_ID_CHARS>,
    }

    /// A new tax number.
    pub struct Create {
        /// What to expand in the answer.
        optional expand: Paths,
        /// Whose it is. Tax numbers of the account itself are not kept here.
        required owner: OwnerParams,
        /// Its kind.
        required r#type: TaxIdKind,
        /// The number.
        required value: Text<MAX_TAX_ID_CHARS>,
    }

    /// Whose a tax number is.
    pub struct OwnerParams {
        /// The customer.
        required customer: Name,
        /// What the owner is.
        required r#type: Word<OwnerType>,
    }

    /// Reading one tax number.
    pub struct Retrieve {
        /// What to expand in the answer.
        optional expand: Paths,
    }

    /// Deleting a tax number.
    pub struct Delete {
    }

    /// Which of the tax numbers of the customer in the address to list.
    pub struct ListOf {
        /// Only tax numbers newer than the one of this id.
        optional ending_before: Name,
        /// What to expand in the answer.
        optional expand: Paths,
        /// The most tax numbers; 10 unless said.
        optional limit: Limit,
        /// Only tax numbers older than the one of this id.
        optional starting_after: Name,
    }

    /// Which tax numbers to list.
    pub struct List {
        /// Only tax numbers newer than the one of this id.
        optional ending_before: Name,
        /// What to expand in the answer.
        optional expand: Paths,
        /// The most tax numbers; 10 unless said.
        optional limit: Limit,
        /// Whose they are. Tax numbers of the account itself are not kept here.
        required owner: OwnerParams,
        /// Only tax numbers older than the one of this id.
        optional starting_after: Name,
    }
}

crate::answers! {
    /// A tax number.
    pub struct TaxIdView {
        /// Its id.
        always id: String,
        /// The kind of object.
        always object: TaxIdTag,
        /// Its country, as two letters.
        always country: Option<String>,
        /// When it was made, in seconds since 1970.
        always created: Stamp,
        /// Whose it is.
        always customer: Expandable<CustomerView>,
        /// The customer's account, of which there is none.
        always customer_account: Nothing,
        /// Whether it is of live mode.
        always livemode: bool,
        /// Whose it is.
        always owner: OwnerView,
        /// Its kind.
        always r#type: String,
        /// The number.
        always value: String,
        /// What is known of it.
        always verification: VerificationView,
    }

    /// Whose a tax number is.
    pub struct OwnerView {
        /// The customer.
        always customer: Expandable<CustomerView>,
        /// The customer's account, of which there is none.
        always customer_account: Nothing,
        /// What the owner is.
        always r#type: Word<OwnerType>,
    }

    /// What is known of a tax number.
    pub struct VerificationView {
        /// Whether it was looked up; its form was checked.
        always status: Word<Verification>,
        /// The address that was found with it.
        always verified_address: Nothing,
        /// The name that was found with it.
        always verified_name: Nothing,
    }

    /// A tax number that was deleted.
    pub struct DeletedTaxId {
        /// Its id.
        always id: String,
        /// The kind of object.
        always object: TaxIdTag,
        /// That it was deleted.
        always deleted: True,
    }
}

crate::words::tags! {
    /// The `object` of a tax number.
    TaxIdTag = "tax_id";
}

/// The tax number in this dialect's form.
pub fn view(tax_id: &TaxId, setting: &Setting) -> TaxIdView {
    let TaxId { id, customer, kind, value, country, verification, is_default: _, created, updated: _ } = tax_id;
    TaxIdView {
        id: id.as_str().to_owned(),
        object: TaxIdTag,
        country: country.clone(),
        created: Stamp::of(*created),
        customer: Expandable::id(customer.as_str()),
        customer_account: Nothing,
        livemode: setting.livemode,
        owner: OwnerView {
            customer: Expandable::id(customer.as_str()),
            customer_account: Nothing,
            r#type: Word(OwnerType::Customer),
        },
        r#type: kind.clone(),
        value: value.clone(),
        verification: VerificationView {
            status: Word(*verification),
            verified_address: Nothing,
            verified_name: Nothing,
        },
    }
}

type Stored = billfold_app::Stored<TaxId>;

fn shower(setting: &Setting) -> impl Fn(&Stored) -> Shown<TaxIdView> + Clone + use<> {
    let setting = setting.clone();
    move |tax_id| Shown { view: view(&tax_id.value, &setting), rev: Some(tax_id.rev) }
}

fn number(call: &Call, kind: &TaxIdKind, value: &Text<MAX_TAX_ID_CHARS>) -> Result<TaxNumber, ApiError> {
    TaxNumber::parse(&kind.0, value.as_str()).map_err(|fault| {
        let error = ParamError::at("value", Problem::Broken(fault.rule));
        ApiError::of_parameter(error, Some(&call.sent))
    })
}

async fn added(call: &Call, owner: Owner, number: TaxNumber, plan: &Plan) -> Result<Response, ApiError> {
    let show = shower(&call.setting);
    let write = answers::write(call, call.precondition()?, show.clone());
    let made = tax_ids::create(&call.app, &call.caller, owner, number, write).await;
    answers::written(call, made, show, (Kind::TaxId, plan)).await
}

/// `POST /v1/customers/{customer}/tax_ids`
///
/// # Errors
/// What is wrong with the request.
pub async fn create_of(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: CreateOf = call.params()?;
    let plan = Plan::of(Kind::TaxId, params.expand.as_ref())?;
    let owner = Owner::Addressed(CustomerId::stored(call.id.clone()));
    added(&call, owner, number(&call, &params.r#type, &params.value)?, &plan).await
}

/// `POST /v1/tax_ids`
///
/// # Errors
/// What is wrong with the request.
pub async fn create(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: Create = call.params()?;
    let plan = Plan::of(Kind::TaxId, params.expand.as_ref())?;
    let owner = Owner::Named(CustomerId::stored(params.owner.customer.0.clone()));
    let added = added(&call, owner, number(&call, &params.r#type, &params.value)?, &plan).await;
    added.map_err(|error| of_owner(error, &call.sent))
}

/// The customer is a parameter of the owner here.
fn of_owner(error: ApiError, sent: &Tree) -> ApiError {
    match error.param.as_deref() {
        Some("customer") => {
            let named = value_at(sent, "owner[customer]").unwrap_or_default();
            ApiError::no_such("customer", named, "owner[customer]").with_status(StatusCode::BAD_REQUEST)
        }
        _ => error,
    }
}

/// The customer and tax number of an address below a customer's, or the tax number
/// of an address of its own.
fn addressed(call: &Call) -> (Option<CustomerId>, TaxIdId) {
    match call.inner_id.as_str() {
        "" => (None, TaxIdId::stored(call.id.clone())),
        id => (Some(CustomerId::stored(call.id.clone())), TaxIdId::stored(id)),
    }
}

/// The error of an operation on one tax number: what is not there is the last that
/// the address names.
fn failed(call: &Call, error: billfold_app::Error) -> ApiError {
    let error = call.failed(error);
    match call.inner_id.as_str() {
        id if !id.is_empty() && error.message.starts_with("No such tax ID") => ApiError::no_such("tax ID", id, "id"),
        _ => error,
    }
}

/// `GET /v1/customers/{customer}/tax_ids/{id}` and `GET /v1/tax_ids/{id}`
///
/// # Errors
/// What is wrong with the request.
pub async fn retrieve(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: Retrieve = call.params()?;
    let plan = Plan::of(Kind::TaxId, params.expand.as_ref())?;
    let (of, id) = addressed(&call);
    let found = tax_ids::get(&call.app, &call.caller, of.as_ref(), &id).await;
    let tax_id = found.map_err(|error| failed(&call, error))?;
    answers::object(&call, shower(&call.setting)(&tax_id), (Kind::TaxId, &plan)).await
}

/// `DELETE /v1/customers/{customer}/tax_ids/{id}` and `DELETE /v1/tax_ids/{id}`
///
/// # Errors
/// What is wrong with the request.
pub async fn delete(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let Delete {} = call.params()?;
    let (of, id) = addressed(&call);
    let gone = tax_ids::delete(&call.app, &call.caller, of.as_ref(), &id).await;
    gone.map_err(|error| failed(&call, error))?;
    Ok(answers::json(&DeletedTaxId { id: id.as_str().to_owned(), object: TaxIdTag, deleted: True }))
}

async fn listed(call: &Call, owner: Owner, window: Window, plan: &Plan) -> Result<Response, ApiError> {
    let slice = tax_ids::scroll(&call.app, &call.caller, owner, window.scroll(Vec::new())).await;
    let show = |tax_id: &TaxId| whole(&view(tax_id, &call.setting));
    lists::page(call, slice, show, (Kind::TaxId, plan)).await
}

/// `GET /v1/customers/{customer}/tax_ids`
///
/// # Errors
/// What is wrong with the request.
pub async fn list_of(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let ListOf { ending_before, expand, limit, starting_after } = call.params()?;
    let plan = Plan::of_list(Kind::TaxId, expand.as_ref())?;
    let owner = Owner::Addressed(CustomerId::stored(call.id.clone()));
    listed(&call, owner, Window { limit, starting_after, ending_before }, &plan).await
}

/// `GET /v1/tax_ids`
///
/// # Errors
/// What is wrong with the request.
pub async fn list(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let List { ending_before, expand, limit, owner, starting_after } = call.params()?;
    let plan = Plan::of_list(Kind::TaxId, expand.as_ref())?;
    let owner = Owner::Named(CustomerId::stored(owner.customer.0));
    let page = listed(&call, owner, Window { limit, starting_after, ending_before }, &plan).await;
    page.map_err(|error| of_owner(error, &call.sent))
}
