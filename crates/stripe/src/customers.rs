//! Customers in this dialect's form.

use std::collections::BTreeMap;

use axum::response::Response;
use serde_json::Value;

use billfold_app::customers::{self, columns};
use billfold_domain::change::Change;
use billfold_domain::customers::{
    Address, AddressChanges, Customer, CustomerChanges, Shipping, ShippingChanges, TaxExempt,
};
use billfold_domain::ids::{CustomerId, IdStyle};
use billfold_domain::metadata::MetadataChange;
use billfold_domain::text::Text;

use crate::answers::{self, Shown};
use crate::calls::{Call, Setting};
use crate::configurations::changes::metadata;
use crate::errors::ApiError;
use crate::expand::{Kind, Paths, Plan, whole};
use crate::lists::{self, Created, Limit, Window, equals};
use crate::params::Param;
use crate::schemas::{Answer, Nothing};
use crate::words::{Email, Few, Name, Prose, Stamp, Whole, Word};

/// The largest balance, in minor units.
const MAX_BALANCE_MINOR: i64 = 99_999_999_999;
/// The most languages that a customer can prefer.
const MAX_LOCALES: usize = 20;

type Balance = Whole<{ -MAX_BALANCE_MINOR }, MAX_BALANCE_MINOR>;

crate::params! {
    /// A customer: all that can be said of a new one, or changed.
    pub struct Write {
        /// The billing address.
        emptyable address: AddressParams,
        /// Credit (negative) or debt for the next invoice, in minor units.
        optional balance: Balance,
        /// The merchant's note.
        emptyable description: Prose<5000>,
        /// The e-mail address.
        emptyable email: Email,
        /// What to expand in the answer.
        optional expand: Paths,
        /// The start of invoice numbers.
        emptyable invoice_prefix: InvoicePrefix,
        /// How invoices look.
        optional invoice_settings: InvoiceSettingsParams,
        /// The merchant's own pairs.
        emptyable metadata: MetadataChange,
        /// Full name or business name.
        emptyable name: Text<256>,
        /// The phone number.
        emptyable phone: Text<20>,
        /// The languages that the customer prefers, best first.
        emptyable preferred_locales: Few<Language, MAX_LOCALES>,
        /// Where goods go.
        emptyable shipping: ShippingParams,
        /// Whether taxes apply.
        emptyable tax_exempt: Word<TaxExempt>,
    }

    /// An address; lines that are not named stay as they are.
    pub struct AddressParams {
        /// City, district, suburb, town or village.
        emptyable city: Text<5000>,
        /// Country, as two letters.
        emptyable country: Text<5000>,
        /// First line.
        emptyable line1: Text<5000>,
        /// Second line.
        emptyable line2: Text<5000>,
        /// Postal code.
        emptyable postal_code: Text<5000>,
        /// State, county, province or region.
        emptyable state: Text<5000>,
    }

    /// Where goods go.
    pub struct ShippingParams {
        /// The address.
        required address: AddressParams,
        /// The addressee.
        required name: Text<5000>,
        /// The phone number.
        emptyable phone: Text<20>,
    }

    /// How invoices look.
    pub struct InvoiceSettingsParams {
        /// The text at their foot.
        emptyable footer: Prose<5000>,
    }

    /// Reading one customer.
    pub struct Retrieve {
        /// What to expand in the answer.
        optional expand: Paths,
    }

    /// Deleting a customer.
    pub struct Delete {
    }

    /// Which customers to list.
    pub struct List {
        /// Made in this second, or within this span.
        optional created: Created,
        /// With exactly this e-mail address.
        optional email: Text<512>,
        /// Only customers newer than the one of this id.
        optional ending_before: Name,
        /// What to expand in the answer.
        optional expand: Paths,
        /// The most customers; 10 unless said.
        optional limit: Limit,
        /// Only customers older than the one of this id.
        optional starting_after: Name,
    }
}

crate::words::formed! {
    /// The start of invoice numbers: 3 to 12 capital letters or digits.
    InvoicePrefix, "^[A-Z0-9]{3,12}$", 12, |text: &str| {
        (3..=12).contains(&text.len())
            && text.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
    }, billfold_domain::Rule::IdForm;
    /// A language tag (BCP 47) of a language and at most two more parts.
    Language, "^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2}$", 21, is_language, billfold_domain::Rule::LanguageForm;
}

fn is_language(text: &str) -> bool {
    let mut parts = text.split('-');
    let language = parts.next().unwrap_or_default();
    let rest: Vec<&str> = parts.collect();
    (2..=3).contains(&language.len())
        && language.bytes().all(|b| b.is_ascii_alphabetic())
        && rest.len() <= 2
        && rest.iter().all(|part| (2..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric()))
}

crate::answers! {
    /// A customer.
    pub struct CustomerView {
        /// Its id.
        always id: String,
        /// The kind of object.
        always object: CustomerTag,
        /// The billing address.
        always address: Option<AddressView>,
        /// Credit (negative) or debt for the next invoice, in minor units.
        always balance: i64,
        /// When it was made, in seconds since 1970.
        always created: Stamp,
        /// The currency it is charged in; none before its first charge.
        always currency: Nothing,
        /// Its account, of which there is none.
        always customer_account: Nothing,
        /// Its default source; payment methods have taken its place.
        always default_source: Nothing,
        /// Whether its last invoice is overdue.
        always delinquent: bool,
        /// The merchant's note.
        always description: Option<String>,
        /// Its discount.
        always discount: Nothing,
        /// The e-mail address.
        always email: Option<String>,
        /// The start of invoice numbers.
        always invoice_prefix: Option<String>,
        /// How invoices look.
        always invoice_settings: InvoiceSettingsView,
        /// Whether it is of live mode.
        always livemode: bool,
        /// The merchant's own pairs.
        always metadata: BTreeMap<String, String>,
        /// Full name or business name.
        always name: Option<String>,
        /// The phone number.
        always phone: Option<String>,
        /// The languages that it prefers, best first.
        always preferred_locales: Vec<String>,
        /// Where goods go.
        always shipping: Option<ShippingView>,
        /// Whether taxes apply.
        always tax_exempt: Word<TaxExempt>,
        /// The test clock it is on.
        always test_clock: Nothing,
    }

    /// A postal address.
    pub struct AddressView {
        /// City, district, suburb, town or village.
        always city: Option<String>,
        /// Country.
        always country: Option<String>,
        /// First line.
        always line1: Option<String>,
        /// Second line.
        always line2: Option<String>,
        /// Postal code.
        always postal_code: Option<String>,
        /// State, county, province or region.
        always state: Option<String>,
    }

    /// Where goods go.
    pub struct ShippingView {
        /// The address.
        always address: AddressView,
        /// The carrier, which nobody has said.
        always carrier: Nothing,
        /// The addressee.
        always name: String,
        /// The phone number.
        always phone: Option<String>,
        /// The tracking number, which nobody has said.
        always tracking_number: Nothing,
    }

    /// How invoices look.
    pub struct InvoiceSettingsView {
        /// Fields of the merchant's own.
        always custom_fields: Nothing,
        /// What they are paid by.
        always default_payment_method: Nothing,
        /// The text at their foot.
        always footer: Option<String>,
        /// How they are rendered.
        always rendering_options: Nothing,
    }

    /// A customer that was deleted.
    pub struct DeletedCustomer {
        /// Its id.
        always id: String,
        /// The kind of object.
        always object: CustomerTag,
        /// That it was deleted.
        always deleted: True,
    }
}

crate::words::tags! {
    /// The `object` of a customer.
    CustomerTag = "customer";
}

/// Always true.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct True;

impl serde::Serialize for True {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bool(true)
    }
}

impl Answer for True {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
        crate::schemas::simple(utoipa::openapi::Type::Boolean).enum_values(Some([true])).into()
    }
}

/// The customer in this dialect's form.
pub fn view(customer: &Customer, setting: &Setting) -> CustomerView {
    let Customer {
        id,
        name,
        email,
        phone,
        description,
        address,
        shipping,
        balance_minor,
        invoice_prefix,
        invoice_footer,
        locales,
        tax_exempt,
        payment_method: _,
        discount: _,
        currency: _,
        clock: _,
        delinquent: _,
        deleted: _,
        metadata,
        created,
        updated: _,
    } = customer;
    CustomerView {
        id: id.as_str().to_owned(),
        object: CustomerTag,
        address: address.as_ref().map(address_view),
        balance: *balance_minor,
        created: Stamp::of(*created),
        currency: Nothing,
        customer_account: Nothing,
        default_source: Nothing,
        delinquent: false,
        description: description.clone(),
        discount: Nothing,
        email: email.clone(),
        invoice_prefix: invoice_prefix.clone(),
        invoice_settings: InvoiceSettingsView {
            custom_fields: Nothing,
            default_payment_method: Nothing,
            footer: invoice_footer.clone(),
            rendering_options: Nothing,
        },
        livemode: setting.livemode,
        metadata: metadata.pairs().clone(),
        name: name.clone(),
        phone: phone.clone(),
        preferred_locales: locales.clone(),
        shipping: shipping.as_ref().map(shipping_view),
        tax_exempt: Word(*tax_exempt),
        test_clock: Nothing,
    }
}

fn address_view(address: &Address) -> AddressView {
    let Address { city, country, line1, line2, postal_code, state } = address.clone();
    AddressView { city, country, line1, line2, postal_code, state }
}

fn shipping_view(shipping: &Shipping) -> ShippingView {
    ShippingView {
        address: address_view(&shipping.address),
        carrier: Nothing,
        name: shipping.name.clone(),
        phone: shipping.phone.clone(),
        tracking_number: Nothing,
    }
}

/// The customer, or that it was deleted.
fn shown(customer: &Customer, setting: &Setting) -> Value {
    if customer.deleted {
        return whole(&DeletedCustomer { id: customer.id.as_str().to_owned(), object: CustomerTag, deleted: True });
    }
    whole(&view(customer, setting))
}

fn line<const MAX: usize>(param: &Param<Text<MAX>>) -> Change<String> {
    param.to_change(ToString::to_string)
}

fn into_changes(params: &Write) -> CustomerChanges {
    let balance = params.balance.map(Whole::get);
    let footer = params.invoice_settings.as_ref();
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
        invoice_footer: footer.map_or(Change::Keep, |settings| settings.footer.to_change(|prose| prose.0.clone())),
        locales: params.preferred_locales.to_change(|few| few.0.iter().map(|language| language.0.clone()).collect()),
        tax_exempt: params.tax_exempt.to_change(|word| word.0),
        metadata: metadata(&params.metadata),
    }
}

fn address_changes(params: &AddressParams) -> AddressChanges {
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

/// `POST /v1/customers`
///
/// # Errors
/// What is wrong with the request.
pub async fn create(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: Write = call.params()?;
    let plan = Plan::of(Kind::Customer, params.expand.as_ref())?;
    let show = shower(&call.setting);
    let write = answers::write(&call, call.precondition()?, show.clone());
    let changes = into_changes(&params);
    let made = customers::create(&call.app, &call.caller, IdStyle::Base62, changes, write).await;
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
    let changes = into_changes(&params);
    let id = CustomerId::stored(call.id.clone());
    let changed = customers::update(&call.app, &call.caller, &id, changes, write).await;
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
    let window =
        Window { limit: params.limit, starting_after: params.starting_after, ending_before: params.ending_before };
    let slice = customers::scroll(&call.app, &call.caller, window.scroll(filters)).await;
    let show = |customer: &Customer| shown(customer, &call.setting);
    lists::page(&call, slice, show, (Kind::Customer, &plan)).await
}
