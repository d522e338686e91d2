//! Customers in this dialect's form.

mod params;
mod view;

use axum::response::Response;
use serde_json::Value;

use billfold_app::customers::{self, NewCustomer, PaysWith, Source, columns};
use billfold_domain::change::Change;
use billfold_domain::customers::{AddressChanges, Customer, CustomerChanges, InvoiceField, ShippingChanges};
use billfold_domain::ids::{CustomerId, IdStyle, PaymentMethodId, PaymentTokenId, TestClockId};
use billfold_domain::tax_ids::TaxNumber;
use billfold_domain::text::Text;

use crate::answers::{self, Shown};
use crate::calls::{Call, Setting};
use crate::configurations::changes::metadata;
use crate::errors::{ApiError, shortened};
use crate::expand::{Kind, Plan, whole};
use crate::form::Tree;
use crate::lists::{self, Created, Window, equals};
use crate::params::{Param, ParamError, Problem};
use crate::refusals::value_at;
use crate::words::{Few, Whole};

pub use params::{AddressParams, Balance, Born, Create, Delete, List, Retrieve, ShippingParams, TaxIdKind, Write};
pub use view::{
    AddressView, CustomerTag, CustomerView, DeletedCustomer, ShippingView, True, address_view, shipping_view, view,
};

use params::{InvoiceFieldParams, MAX_INVOICE_FIELDS};

/// The customer, or that it was deleted.
pub fn shown(customer: &Customer, setting: &Setting) -> Value {
    if customer.deleted {
        return whole(&DeletedCustomer { id: customer.id.as_str().to_owned(), object: CustomerTag, deleted: True });
    }
    whole(&view(customer, setting))
}

fn line<const MAX: usize>(param: &Param<Text<MAX>>) -> Change<String> {
    param.to_change(ToString::to_string)
}

/// What the parameters change.
pub fn into_changes(params: &Write) -> CustomerChanges {
    let balance = params.balance.map(Whole::get);
    let invoices = params.invoice_settings.as_ref();
    let rendering = invoices.map_or(&Param::Absent, |settings| &settings.rendering_options);
    CustomerChanges {
        name: line(&params.name),
        email: params.email.to_change(|email| email.0.clone()),
        phone: line(&params.phone),
        description: params.description.to_change(|prose| prose.0.clone()),
        address: params.address.to_change(address_changes),
        shipping: params.shipping.to_change(|shipping| ShippingChanges {
            address: address_changes(&shipping.address),
            name: shipping.name.as_str().to_owned(),
            phone: line(&shipping.phone),
        }),
        balance_minor: balance.map_or(Change::Keep, Change::Set),
        invoice_prefix: params.invoice_prefix.to_change(|prefix| prefix.0.clone()),
        invoice_footer: invoices.map_or(Change::Keep, |settings| settings.footer.to_change(|prose| prose.0.clone())),
        invoice_fields: invoices.map_or(Change::Keep, |settings| settings.custom_fields.to_change(invoice_fields)),
        tax_display: match rendering {
            Param::Absent => Change::Keep,
            Param::Empty => Change::Clear,
            Param::Value(options) => options.amount_tax_display.to_change(|word| word.0),
        },
        payment_method: invoices.map_or(Change::Keep, |settings| {
            settings.default_payment_method.to_change(|id| PaymentMethodId::stored(id.0.clone()))
        }),
        business_name: line(&params.business_name),
        individual_name: line(&params.individual_name),
        locales: params.preferred_locales.to_change(|few| few.0.iter().map(|language| language.0.clone()).collect()),
        tax_exempt: params.tax_exempt.to_change(|word| word.0),
        metadata: metadata(&params.metadata),
        ..CustomerChanges::default()
    }
}

fn invoice_fields(few: &Few<InvoiceFieldParams, MAX_INVOICE_FIELDS>) -> Vec<InvoiceField> {
    let field = |params: &InvoiceFieldParams| InvoiceField {
        name: params.name.as_str().to_owned(),
        value: params.value.as_str().to_owned(),
    };
    few.0.iter().map(field).collect()
}

/// A card that came as a token.
fn source(params: &Write) -> Option<PaysWith> {
    let token = params.source.as_ref()?;
    Some(PaysWith { source: Source::Token(PaymentTokenId::stored(token.0.clone())), is_default: true })
}

/// What is said of an address.
pub fn address_changes(params: &AddressParams) -> AddressChanges {
    AddressChanges {
        city: line(&params.city),
        country: line(&params.country),
        line1: line(&params.line1),
        line2: line(&params.line2),
        postal_code: line(&params.postal_code),
        state: line(&params.state),
    }
}

type Stored = billfold_app::Stored<Customer>;

fn shower(setting: &Setting) -> impl Fn(&Stored) -> Shown<Value> + Clone + use<> {
    let setting = setting.clone();
    move |customer| Shown { view: shown(&customer.value, &setting), rev: Some(customer.rev) }
}

/// The error of a write of a customer, by the parameters that this dialect has for
/// what the customer pays with.
fn failed(call: &Call, error: billfold_app::Error) -> ApiError {
    let error = call.failed(error);
    let named = match error.param.as_deref() {
        Some("payment_method") if call.sent.get("payment_method").is_none() => {
            "invoice_settings[default_payment_method]"
        }
        Some("card[token]") => "source",
        _ => return error,
    };
    let value = shortened(value_at(&call.sent, named).unwrap_or_default());
    ApiError { message: error.message.replacen("''", &format!("'{value}'"), 1), ..error.with_param(named) }
}

fn new_customer(params: &Create, sent: &Tree) -> Result<NewCustomer, ApiError> {
    let Create { write, born } = params;
    let attached = born.payment_method.as_ref();
    if attached.is_some() && write.source.is_some() {
        let message = "payment_method and source cannot be used together.".to_owned();
        return Err(ParamError::at("source", Problem::Said(message)).into());
    }
    let mut changes = into_changes(write);
    let mut pays_with = source(write);
    if let Some(name) = attached {
        // A new customer's only payment method can be named as its default at once.
        let named = write.invoice_settings.as_ref().and_then(|settings| settings.default_payment_method.value());
        let is_default = named == Some(name);
        if is_default {
            changes.payment_method = Change::Keep;
        }
        pays_with = Some(PaysWith { source: Source::Method(PaymentMethodId::stored(name.0.clone())), is_default });
    }
    let mut tax_ids = Vec::new();
    for (at, datum) in born.tax_id_data.iter().flat_map(|few| &few.0).enumerate() {
        let number = TaxNumber::parse(&datum.r#type.0, datum.value.as_str()).map_err(|fault| {
            let error = ParamError::at(&format!("tax_id_data[{at}][value]"), Problem::Broken(fault.rule));
            ApiError::of_parameter(error, Some(sent))
        })?;
        tax_ids.push(number);
    }
    let clock = born.test_clock.as_ref().map(|id| TestClockId::stored(id.0.clone()));
    Ok(NewCustomer { style: IdStyle::Base62, changes, clock, pays_with, tax_ids })
}

/// `POST /v1/customers`
///
/// # Errors
/// What is wrong with the request.
pub async fn create(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: Create = call.params()?;
    let plan = Plan::of(Kind::Customer, params.write.expand.as_ref())?;
    let show = shower(&call.setting);
    let write = answers::write(&call, call.precondition()?, show.clone());
    let new = new_customer(&params, &call.sent)?;
    let made = customers::make(&call.app, &call.caller, new, write).await;
    let made = Ok(made.map_err(|error| failed(&call, error))?);
    answers::written(&call, made, show, (Kind::Customer, &plan)).await
}

/// `POST /v1/customers/{customer}`
///
/// # Errors
/// What is wrong with the request.
pub async fn update(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: Write = call.params()?;
    let plan = Plan::of(Kind::Customer, params.expand.as_ref())?;
    let show = shower(&call.setting);
    let write = answers::write(&call, call.precondition()?, show.clone());
    let changes = (into_changes(&params), source(&params));
    let id = CustomerId::stored(call.id.clone());
    let changed = customers::change(&call.app, &call.caller, &id, changes, write).await;
    let changed = Ok(changed.map_err(|error| failed(&call, error))?);
    answers::written(&call, changed, show, (Kind::Customer, &plan)).await
}

/// `GET /v1/customers/{customer}`
///
/// # Errors
/// What is wrong with the request.
pub async fn retrieve(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: Retrieve = call.params()?;
    let plan = Plan::of(Kind::Customer, params.expand.as_ref())?;
    let id = CustomerId::stored(call.id.clone());
    let found = customers::get(&call.app, &call.caller, &id).await;
    let customer = found.map_err(|error| call.failed(error))?;
    let shown = shower(&call.setting)(&customer);
    answers::object(&call, shown, (Kind::Customer, &plan)).await
}

/// `DELETE /v1/customers/{customer}`
///
/// # Errors
/// What is wrong with the request.
pub async fn delete(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let Delete {} = call.params()?;
    let id = CustomerId::stored(call.id.clone());
    let gone = customers::delete(&call.app, &call.caller, &id, call.precondition()?).await;
    let customer = gone.map_err(|error| call.failed(error))?;
    Ok(answers::json(&shown(&customer.value, &call.setting)))
}

/// `GET /v1/customers`
///
/// # Errors
/// What is wrong with the request.
pub async fn list(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: List = call.params()?;
    let plan = Plan::of_list(Kind::Customer, params.expand.as_ref())?;
    let mut filters: Vec<_> = params.created.iter().flat_map(Created::filters).collect();
    if let Some(email) = &params.email {
        filters.push(equals(columns::EMAIL, email.as_str()));
    }
    filters.extend(params.test_clock.map(|clock| equals(columns::CLOCK, clock.0)));
    let window =
        Window { limit: params.limit, starting_after: params.starting_after, ending_before: params.ending_before };
    let slice = customers::scroll(&call.app, &call.caller, window.scroll(filters)).await;
    let show = |customer: &Customer| shown(customer, &call.setting);
    lists::page(&call, slice, show, (Kind::Customer, &plan)).await
}
