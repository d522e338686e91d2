//! Payment methods in this dialect's form.

pub mod params;
pub mod view;

use axum::response::Response;
use billfold_app::payment_methods::{self, NewMethod, Source, columns};
use billfold_app::payment_tokens::CardData;
use billfold_domain::Refusal;
use billfold_domain::change::Change;
use billfold_domain::ids::{CustomerId, IdStyle, Noun, PaymentMethodId, PaymentTokenId};
use billfold_domain::payment_methods::{BillingChanges, MethodChanges, MethodState, PaymentMethod};

pub use params::{Attach, BillingParams, CardParams, Create, List, ListOfCustomer, Retrieve, Update};
pub use view::{MethodType, PaymentMethodView, view};

use crate::answers::{self, Shown};
use crate::calls::{Call, Setting};
use crate::configurations::changes::metadata;
use crate::customers::address_changes;
use crate::errors::ApiError;
use crate::expand::{Kind, Plan, whole};
use crate::lists::{self, Window, equals};
use crate::params::{Param, ParamError, Problem};
use crate::words::{Name, Whole};

/// Years before this are of two digits, and of this century.
const CENTURY: u32 = 100;

fn billing_changes(params: Option<&BillingParams>) -> BillingChanges {
    let Some(params) = params else { return BillingChanges::default() };
    BillingChanges {
        name: params.name.to_change(ToString::to_string),
        email: params.email.to_change(|email| email.0.clone()),
        phone: params.phone.to_change(ToString::to_string),
        address: params.address.to_change(address_changes),
        ..BillingChanges::default()
    }
}

/// A year as people write it: of four digits, or the last two.
fn year(year: Whole<0, 9999>) -> u32 {
    let year = year.unsigned();
    if year < CENTURY { year + 20 * CENTURY } else { year }
}

fn source(card: Option<CardParams>) -> Result<Source, ApiError> {
    let missing = |param: &str| ApiError::from(ParamError::at(param, Problem::Missing));
    let card = card.ok_or_else(|| missing("card"))?;
    let CardParams { cvc: _, exp_month, exp_year, number, token } = card;
    match (number, token) {
        (None, None) => Err(missing("card[number]")),
        (Some(_), Some(_)) => {
            let rule = billfold_domain::Rule::Excludes;
            Err(ParamError::at("card[token]", Problem::Broken(rule)).into())
        }
        (None, Some(token)) => Ok(Source::Token(PaymentTokenId::stored(token.0))),
        (Some(number), None) => Ok(Source::Card(CardData {
            number: number.0,
            exp_month: exp_month.ok_or_else(|| missing("card[exp_month]"))?.unsigned(),
            exp_year: year(exp_year.ok_or_else(|| missing("card[exp_year]"))?),
        })),
    }
}

type Stored = billfold_app::Stored<PaymentMethod>;

fn shower(setting: &Setting) -> impl Fn(&Stored) -> Shown<PaymentMethodView> + Clone + use<> {
    let setting = setting.clone();
    move |method| Shown { view: view(&method.value, &setting), rev: Some(method.rev) }
}

/// `POST /v1/payment_methods`
///
/// # Errors
/// What is wrong with the request; 402 for a card that is not taken.
pub async fn create(mut call: Call) -> Result<Response, ApiError> {
    let params: Create = call.params()?;
    let plan = Plan::of(Kind::PaymentMethod, params.expand.as_ref())?;
    let new = NewMethod {
        style: IdStyle::Base62,
        billing: billing_changes(params.billing_details.as_ref()),
        metadata: metadata(&params.metadata),
        custom_fields: serde_json::Map::new(),
        customer: None,
        checked: true,
        source: source(params.card)?,
    };
    let show = shower(&call.setting);
    let write = answers::write(&call, call.precondition()?, show.clone());
    let made = payment_methods::create(&call.app, &call.caller, new, write).await;
    answers::written(&call, made, show, (Kind::PaymentMethod, &plan)).await
}

/// `GET /v1/payment_methods/{payment_method}`
///
/// # Errors
/// What is wrong with the request.
pub async fn retrieve(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: Retrieve = call.params()?;
    let plan = Plan::of(Kind::PaymentMethod, params.expand.as_ref())?;
    let id = PaymentMethodId::stored(call.id.clone());
    let found = payment_methods::get(&call.app, &call.caller, &id).await;
    let method = found.map_err(|error| call.failed(error))?;
    answers::object(&call, shower(&call.setting)(&method), (Kind::PaymentMethod, &plan)).await
}

/// `POST /v1/payment_methods/{payment_method}`
///
/// # Errors
/// What is wrong with the request.
pub async fn update(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: Update = call.params()?;
    let plan = Plan::of(Kind::PaymentMethod, params.expand.as_ref())?;
    let card = params.card.as_ref();
    let changes = MethodChanges {
        billing: billing_changes(params.billing_details.as_ref()),
        exp_month: card.and_then(|card| card.exp_month).map(Whole::unsigned),
        exp_year: card.and_then(|card| card.exp_year).map(year),
        metadata: metadata(&params.metadata),
        custom_fields: Change::Keep,
    };
    let show = shower(&call.setting);
    let write = answers::write(&call, call.precondition()?, show.clone());
    let id = PaymentMethodId::stored(call.id.clone());
    let changed = payment_methods::update(&call.app, &call.caller, &id, (changes, None), write).await;
    answers::written(&call, changed, show, (Kind::PaymentMethod, &plan)).await
}

/// `POST /v1/payment_methods/{payment_method}/attach`
///
/// # Errors
/// What is wrong with the request; 402 for a card that is declined.
pub async fn attach(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: Attach = call.params()?;
    let plan = Plan::of(Kind::PaymentMethod, params.expand.as_ref())?;
    let show = shower(&call.setting);
    let write = answers::write(&call, call.precondition()?, show.clone());
    let id = PaymentMethodId::stored(call.id.clone());
    let customer = CustomerId::stored(params.customer.0);
    let attached = payment_methods::attach(&call.app, &call.caller, &id, &customer, write).await;
    answers::written(&call, attached, show, (Kind::PaymentMethod, &plan)).await
}

/// `POST /v1/payment_methods/{payment_method}/detach`
///
/// # Errors
/// What is wrong with the request.
pub async fn detach(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: Retrieve = call.params()?;
    let plan = Plan::of(Kind::PaymentMethod, params.expand.as_ref())?;
    let show = shower(&call.setting);
    let write = answers::write(&call, call.precondition()?, show.clone());
    let id = PaymentMethodId::stored(call.id.clone());
    let detached = payment_methods::detach(&call.app, &call.caller, &id, write).await;
    answers::written(&call, detached, show, (Kind::PaymentMethod, &plan)).await
}

/// `GET /v1/payment_methods`
///
/// # Errors
/// What is wrong with the request.
pub async fn list(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: List = call.params()?;
    let plan = Plan::of_list(Kind::PaymentMethod, params.expand.as_ref())?;
    let window =
        Window { limit: params.limit, starting_after: params.starting_after, ending_before: params.ending_before };
    let slice = match params.customer {
        Some(customer) => {
            let customer = CustomerId::stored(customer.0);
            let slice = payment_methods::scroll_of(&call.app, &call.caller, &customer, window.scroll(Vec::new()));
            let missing = Refusal::Invalid(vec![billfold_domain::Fault::new(
                billfold_domain::Field::Customer,
                billfold_domain::Rule::Missing,
            )]);
            slice.await.map_err(|error| match error {
                billfold_app::Error::Refused(Refusal::NotFound(Noun::Customer)) => missing.into(),
                other => other,
            })
        }
        None => {
            let usable = equals(columns::STATE, MethodState::Active.word());
            payment_methods::scroll(&call.app, &call.caller, window.scroll(vec![usable])).await
        }
    };
    let show = |method: &PaymentMethod| whole(&view(method, &call.setting));
    lists::page(&call, slice, show, (Kind::PaymentMethod, &plan)).await
}

/// `GET /v1/customers/{customer}/payment_methods`
///
/// # Errors
/// What is wrong with the request.
pub async fn list_of_customer(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: ListOfCustomer = call.params()?;
    let plan = Plan::of_list(Kind::PaymentMethod, params.expand.as_ref())?;
    let window =
        Window { limit: params.limit, starting_after: params.starting_after, ending_before: params.ending_before };
    let customer = CustomerId::stored(call.id.clone());
    let slice = payment_methods::scroll_of(&call.app, &call.caller, &customer, window.scroll(Vec::new())).await;
    let show = |method: &PaymentMethod| whole(&view(method, &call.setting));
    lists::page(&call, slice, show, (Kind::PaymentMethod, &plan)).await
}

/// `GET /v1/customers/{customer}/payment_methods/{payment_method}`
///
/// # Errors
/// What is wrong with the request.
pub async fn retrieve_of_customer(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: Retrieve = call.params()?;
    let plan = Plan::of(Kind::PaymentMethod, params.expand.as_ref())?;
    let id = PaymentMethodId::stored(call.inner_id.clone());
    let absent = || ApiError::no_such("PaymentMethod", id.as_str(), "payment_method");
    let method = match payment_methods::get(&call.app, &call.caller, &id).await {
        Ok(method) => method,
        Err(billfold_app::Error::Refused(Refusal::NotFound(_))) => return Err(absent()),
        Err(error) => return Err(call.failed(error)),
    };
    if !method.value.is_usable_by(&CustomerId::stored(call.id.clone())) {
        return Err(absent());
    }
    answers::object(&call, shower(&call.setting)(&method), (Kind::PaymentMethod, &plan)).await
}

/// What a parameter that names a payment method stands for: the name of a test card
/// for one that is made from it.
///
/// # Errors
/// What the application refuses.
pub async fn meant(
    call: &Call,
    name: Option<&Name>,
    customer: Option<&CustomerId>,
) -> Result<Option<PaymentMethodId>, ApiError> {
    let Some(name) = name else { return Ok(None) };
    let id = payment_methods::stand_in(&call.app, &call.caller, &name.0, customer).await;
    id.map(Some).map_err(|error| call.failed(error))
}

/// The same for one that can be unset.
///
/// # Errors
/// What the application refuses.
pub async fn meant_or_none(
    call: &Call,
    name: &Param<Name>,
    customer: Option<&CustomerId>,
) -> Result<Param<PaymentMethodId>, ApiError> {
    Ok(match name {
        Param::Absent => Param::Absent,
        Param::Empty => Param::Empty,
        Param::Value(name) => match meant(call, Some(name), customer).await? {
            Some(id) => Param::Value(id),
            None => Param::Absent,
        },
    })
}
