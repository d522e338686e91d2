//! Every operation of this dialect, as the OpenAPI document tells it.

mod coupons;
mod credit_notes;
mod invoices;
mod meters;
mod payments;
mod searches;
mod subscriptions;
mod surveys;

use utoipa::openapi::path::HttpMethod;
use utoipa::openapi::schema::{
    AllOfBuilder, AnyOfBuilder, ArrayBuilder, ArrayItems, ObjectBuilder, OneOfBuilder, Schema, SchemaType,
};
use utoipa::openapi::{Ref, RefOr, Type};

use crate::configurations::{self, Configuration};
use crate::customers::{self, CustomerView, DeletedCustomer};
use crate::events::{self, EventView};
use crate::expand::{Kind, expandable};
use crate::params::Parameter;
use crate::prices::{self, PriceView};
use crate::products::{self, DeletedProduct, ProductView};
use crate::schemas::{Named, simple};
use crate::sessions::{self, SessionView};
use crate::webhook_endpoints::{self, DeletedWebhookEndpoint, WebhookEndpointView};

/// One operation as the document tells it.
pub(crate) struct Described {
    /// The method.
    pub(crate) method: HttpMethod,
    /// The address.
    pub(crate) path: &'static str,
    /// Its name for programs.
    pub(crate) id: &'static str,
    /// Its name for readers.
    pub(crate) summary: &'static str,
    /// Its parameters.
    pub(crate) params: RefOr<Schema>,
    /// What it answers.
    pub(crate) answer: RefOr<Schema>,
}

pub(crate) fn reference<T: Named>() -> RefOr<Schema> {
    RefOr::Ref(Ref::from_schema_name(T::NAME))
}

/// A page of objects of one kind.
fn list<T: Named>(url: &str) -> RefOr<Schema> {
    simple(Type::Object)
        .property("object", simple(Type::String).enum_values(Some(["list"])))
        .property("data", ArrayBuilder::new().items(reference::<T>()).max_items(Some(100)))
        .property("has_more", simple(Type::Boolean))
        .property("url", simple(Type::String).enum_values(Some([url])))
        .required("object")
        .required("data")
        .required("has_more")
        .required("url")
        .into()
}

/// A page of objects of one kind at an address that holds an id.
fn list_at<T: Named>() -> RefOr<Schema> {
    simple(Type::Object)
        .property("object", simple(Type::String).enum_values(Some(["list"])))
        .property("data", ArrayBuilder::new().items(reference::<T>()).max_items(Some(100)))
        .property("has_more", simple(Type::Boolean))
        .property("url", simple(Type::String))
        .required("object")
        .required("data")
        .required("has_more")
        .required("url")
        .into()
}

impl Described {
    /// The same for a list at an address that holds an id.
    fn of_a_list(self, kind: Kind, params: RefOr<Schema>) -> Self {
        Self { params: expanding(params, kind, true), ..self }
    }

    /// The same with exactly one of two parameters.
    fn with_one_of(self, names: [&str; 2]) -> Self {
        let [first, second] = names.map(|name| ObjectBuilder::new().schema_type(SchemaType::AnyValue).required(name));
        let choice = OneOfBuilder::new().item(first).item(second);
        let params = AllOfBuilder::new().item(self.params).item(choice).into();
        Self { params, ..self }
    }
}

/// Every operation, in the order of the document.
pub(crate) fn operations() -> Vec<Described> {
    let mut all = configuration_operations();
    all.extend(customer_operations());
    all.extend(product_operations());
    all.extend(price_operations());
    all.extend(coupons::operations());
    all.extend(meters::operations());
    all.extend(surveys::operations());
    all.extend(payments::operations());
    all.extend(event_operations());
    all.extend(subscriptions::operations());
    all.extend(invoices::operations());
    all.extend(credit_notes::operations());
    all.extend(searches::operations());
    all
}

fn describe(
    kind: Kind,
    (method, path): (HttpMethod, &'static str),
    (id, summary): (&'static str, &'static str),
    params: RefOr<Schema>,
    answer: RefOr<Schema>,
) -> Described {
    let params = match (&method, path.contains('{')) {
        (HttpMethod::Get, false) => expanding(params, kind, true),
        _ => expanding(params, kind, false),
    };
    Described { method, path, id, summary, params, answer }
}

fn configuration_operations() -> Vec<Described> {
    const ALL: &str = "/v1/billing_portal/configurations";
    const ONE: &str = "/v1/billing_portal/configurations/{configuration}";
    vec![
        describe(
            Kind::Configuration,
            (HttpMethod::Get, ALL),
            ("listConfigurations", "List configurations"),
            configurations::List::schema(),
            list::<Configuration>(ALL),
        ),
        describe(
            Kind::Configuration,
            (HttpMethod::Post, ALL),
            ("createConfiguration", "Create a configuration"),
            configurations::params::Create::schema(),
            reference::<Configuration>(),
        ),
        describe(
            Kind::Configuration,
            (HttpMethod::Get, ONE),
            ("retrieveConfiguration", "Retrieve a configuration"),
            configurations::Retrieve::schema(),
            reference::<Configuration>(),
        ),
        describe(
            Kind::Configuration,
            (HttpMethod::Post, ONE),
            ("updateConfiguration", "Update a configuration"),
            configurations::params::Update::schema(),
            reference::<Configuration>(),
        ),
        describe(
            Kind::Session,
            (HttpMethod::Post, "/v1/billing_portal/sessions"),
            ("createSession", "Create a session"),
            sessions::Create::schema(),
            reference::<SessionView>(),
        ),
    ]
}

fn customer_operations() -> Vec<Described> {
    const ALL: &str = "/v1/customers";
    const ONE: &str = "/v1/customers/{customer}";
    let maybe_deleted = AnyOfBuilder::new().item(reference::<CustomerView>()).item(reference::<DeletedCustomer>());
    vec![
        describe(
            Kind::Customer,
            (HttpMethod::Get, ALL),
            ("listCustomers", "List customers"),
            customers::List::schema(),
            list::<CustomerView>(ALL),
        ),
        describe(
            Kind::Customer,
            (HttpMethod::Post, ALL),
            ("createCustomer", "Create a customer"),
            customers::Create::schema(),
            reference::<CustomerView>(),
        ),
        describe(
            Kind::Customer,
            (HttpMethod::Get, ONE),
            ("retrieveCustomer", "Retrieve a customer"),
            customers::Retrieve::schema(),
            maybe_deleted.into(),
        ),
        describe(
            Kind::Customer,
            (HttpMethod::Post, ONE),
            ("updateCustomer", "Update a customer"),
            customers::Write::schema(),
            reference::<CustomerView>(),
        ),
        describe(
            Kind::Customer,
            (HttpMethod::Delete, ONE),
            ("deleteCustomer", "Delete a customer"),
            customers::Delete::schema(),
            reference::<DeletedCustomer>(),
        ),
    ]
}

fn product_operations() -> Vec<Described> {
    const ALL: &str = "/v1/products";
    const ONE: &str = "/v1/products/{id}";
    vec![
        describe(
            Kind::Product,
            (HttpMethod::Get, ALL),
            ("listProducts", "List products"),
            products::List::schema(),
            list::<ProductView>(ALL),
        ),
        describe(
            Kind::Product,
            (HttpMethod::Post, ALL),
            ("createProduct", "Create a product"),
            products::Create::schema(),
            reference::<ProductView>(),
        ),
        describe(
            Kind::Product,
            (HttpMethod::Get, ONE),
            ("retrieveProduct", "Retrieve a product"),
            products::Retrieve::schema(),
            reference::<ProductView>(),
        ),
        describe(
            Kind::Product,
            (HttpMethod::Post, ONE),
            ("updateProduct", "Update a product"),
            products::Update::schema(),
            reference::<ProductView>(),
        ),
        describe(
            Kind::Product,
            (HttpMethod::Delete, ONE),
            ("deleteProduct", "Delete a product without prices"),
            customers::Delete::schema(),
            reference::<DeletedProduct>(),
        ),
    ]
}

fn price_operations() -> Vec<Described> {
    const ALL: &str = "/v1/prices";
    const ONE: &str = "/v1/prices/{price}";
    vec![
        describe(
            Kind::Price,
            (HttpMethod::Get, ALL),
            ("listPrices", "List prices"),
            prices::List::schema(),
            list::<PriceView>(ALL),
        ),
        describe(
            Kind::Price,
            (HttpMethod::Post, ALL),
            ("createPrice", "Create a price"),
            prices::Create::schema(),
            reference::<PriceView>(),
        )
        .with_one_of(["product", "product_data"]),
        describe(
            Kind::Price,
            (HttpMethod::Get, ONE),
            ("retrievePrice", "Retrieve a price"),
            prices::Retrieve::schema(),
            reference::<PriceView>(),
        ),
        describe(
            Kind::Price,
            (HttpMethod::Post, ONE),
            ("updatePrice", "Update a price"),
            prices::Update::schema(),
            reference::<PriceView>(),
        ),
    ]
}

fn event_operations() -> Vec<Described> {
    const ALL: &str = "/v1/events";
    const ENDPOINTS: &str = "/v1/webhook_endpoints";
    const ENDPOINT: &str = "/v1/webhook_endpoints/{webhook_endpoint}";
    vec![
        describe(
            Kind::Event,
            (HttpMethod::Get, ALL),
            ("listEvents", "List events"),
            events::List::schema(),
            list::<EventView>(ALL),
        ),
        describe(
            Kind::Event,
            (HttpMethod::Get, "/v1/events/{id}"),
            ("retrieveEvent", "Retrieve an event"),
            events::Retrieve::schema(),
            reference::<EventView>(),
        ),
        describe(
            Kind::WebhookEndpoint,
            (HttpMethod::Get, ENDPOINTS),
            ("listWebhookEndpoints", "List webhook endpoints"),
            webhook_endpoints::List::schema(),
            list::<WebhookEndpointView>(ENDPOINTS),
        ),
        describe(
            Kind::WebhookEndpoint,
            (HttpMethod::Post, ENDPOINTS),
            ("createWebhookEndpoint", "Create a webhook endpoint"),
            webhook_endpoints::Create::schema(),
            reference::<WebhookEndpointView>(),
        ),
        describe(
            Kind::WebhookEndpoint,
            (HttpMethod::Get, ENDPOINT),
            ("retrieveWebhookEndpoint", "Retrieve a webhook endpoint"),
            webhook_endpoints::Retrieve::schema(),
            reference::<WebhookEndpointView>(),
        ),
        describe(
            Kind::WebhookEndpoint,
            (HttpMethod::Post, ENDPOINT),
            ("updateWebhookEndpoint", "Update a webhook endpoint"),
            webhook_endpoints::Update::schema(),
            reference::<WebhookEndpointView>(),
        ),
        describe(
            Kind::WebhookEndpoint,
            (HttpMethod::Delete, ENDPOINT),
            ("deleteWebhookEndpoint", "Delete a webhook endpoint"),
            customers::Delete::schema(),
            reference::<DeletedWebhookEndpoint>(),
        ),
    ]
}

/// The schema with the paths that can be expanded, instead of any text.
fn expanding(params: RefOr<Schema>, kind: Kind, is_list: bool) -> RefOr<Schema> {
    let RefOr::T(Schema::Object(mut object)) = params else {
        return params;
    };
    if let Some(RefOr::T(Schema::Array(array))) = object.properties.get_mut("expand") {
        let within = if is_list { "data." } else { "" };
        let paths = expandable(kind).into_iter().map(|path| format!("{within}{path}"));
        let path: Schema = simple(Type::String).enum_values(Some(paths)).into();
        array.items = ArrayItems::RefOrSchema(Box::new(path.into()));
    }
    RefOr::T(Schema::Object(object))
}
