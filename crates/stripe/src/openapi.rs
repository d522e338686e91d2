//! The OpenAPI 3.1 document of this dialect, made from the types that serve.

use utoipa::openapi::encoding::EncodingBuilder;
use utoipa::openapi::link::{Link, LinkBuilder};
use utoipa::openapi::path::{
    HttpMethod, OperationBuilder, ParameterBuilder, ParameterIn, ParameterStyle, PathItem, PathsBuilder,
};
use utoipa::openapi::request_body::{RequestBody, RequestBodyBuilder};
use utoipa::openapi::response::{Response, ResponseBuilder, ResponsesBuilder};
use utoipa::openapi::schema::{Object, Schema};
use utoipa::openapi::security::{Http, HttpAuthScheme, SecurityRequirement, SecurityScheme};
use utoipa::openapi::tag::TagBuilder;
use utoipa::openapi::{
    ComponentsBuilder, ContentBuilder, InfoBuilder, OpenApi, OpenApiBuilder, RefOr, Required, ServerBuilder, Type,
};

use crate::configurations::Configuration;
use crate::coupons::{CouponView, DeletedCoupon};
use crate::credit_notes::CreditNoteView;
use crate::credit_notes::view::NoteLineView;
use crate::customers::{CustomerView, DeletedCustomer};
use crate::discounts::{DeletedDiscount, DiscountView};
use crate::errors::ErrorBody;
use crate::events::EventView;
use crate::feedback_options::FeedbackOptionView;
use crate::invoice_items::{DeletedInvoiceItem, InvoiceItemView};
use crate::invoice_payments::InvoicePaymentView;
use crate::invoices::InvoiceView;
use crate::invoices::lines::LineView;
use crate::invoices::view::DeletedInvoice;
use crate::meters::MeterView;
use crate::meters::reports::{AdjustmentView, MeterEventView};
use crate::meters::summaries::SummaryView;
use crate::operations::{Described, operations, reference};
use crate::payment_intents::PaymentIntentView;
use crate::payment_method_configurations::PaymentMethodConfigurationView;
use crate::payment_methods::PaymentMethodView;
use crate::prices::PriceView;
use crate::products::{DeletedProduct, ProductView};
use crate::promotion_codes::PromotionCodeView;
use crate::refunds::RefundView;
use crate::schemas::{Answer, Named, simple};
use crate::sessions::SessionView;
use crate::setup_intents::SetupIntentView;
use crate::subscription_schedules::ScheduleView;
use crate::subscriptions::SubscriptionView;
use crate::subscriptions::items::DeletedItem;
use crate::subscriptions::view::ItemView;
use crate::tax_ids::{DeletedTaxId, TaxIdView};
use crate::test_clocks::{DeletedTestClock, TestClockView};
use crate::webhook_endpoints::{DeletedWebhookEndpoint, WebhookEndpointView};

const FORM: &str = "application/x-www-form-urlencoded";
const JSON: &str = "application/json";
const MAX_PATH_ID_CHARS: usize = 255;

const DESCRIPTION: &str = "Billfold's portals, customers and catalogue in the form that Stripe's \
official clients speak. Parameters are forms with brackets. Every POST takes Idempotency-Key; \
objects carry an ETag, and If-Match guards a change. Stripe-Version names a dated version.";

macro_rules! named {
    ($($ty:ty = $name:literal,)*) => {
        $(impl Named for $ty {
            const NAME: &'static str = $name;
        })*

        /// The schemas that others refer to.
        fn schemas() -> Vec<(&'static str, RefOr<Schema>)> {
            vec![$(($name, <$ty as Answer>::schema())),*]
        }
    };
}

named! {
    Configuration = "billing_portal.configuration",
    SessionView = "billing_portal.session",
    CustomerView = "customer",
    DeletedCustomer = "deleted_customer",
    ProductView = "product",
    DeletedProduct = "deleted_product",
    PriceView = "price",
    PaymentMethodView = "payment_method",
    SetupIntentView = "setup_intent",
    PaymentIntentView = "payment_intent",
    RefundView = "refund",
    EventView = "event",
    WebhookEndpointView = "webhook_endpoint",
    DeletedWebhookEndpoint = "deleted_webhook_endpoint",
    CouponView = "coupon",
    DeletedCoupon = "deleted_coupon",
    PromotionCodeView = "promotion_code",
    DiscountView = "discount",
    DeletedDiscount = "deleted_discount",
    TaxIdView = "tax_id",
    DeletedTaxId = "deleted_tax_id",
    FeedbackOptionView = "billing.feedback_option",
    MeterView = "billing.meter",
    MeterEventView = "billing.meter_event",
    AdjustmentView = "billing.meter_event_adjustment",
    SummaryView = "billing.meter_event_summary",
    PaymentMethodConfigurationView = "payment_method_configuration",
    SubscriptionView = "subscription",
    ItemView = "subscription_item",
    DeletedItem = "deleted_subscription_item",
    ScheduleView = "subscription_schedule",
    InvoiceView = "invoice",
    DeletedInvoice = "deleted_invoice",
    LineView = "line_item",
    InvoiceItemView = "invoiceitem",
    InvoicePaymentView = "invoice_payment",
    DeletedInvoiceItem = "deleted_invoiceitem",
    CreditNoteView = "credit_note",
    NoteLineView = "credit_note_line_item",
    TestClockView = "test_helpers.test_clock",
    DeletedTestClock = "deleted_test_helpers.test_clock",
    ErrorBody = "error",
}

/// The document, for a server that is reached at this address.
pub fn document(public_url: &str) -> OpenApi {
    let mut paths = PathsBuilder::new();
    let mut names: Vec<&'static str> = Vec::new();
    let operations = operations();
    for operation in &operations {
        if !names.contains(&operation.path) {
            names.push(operation.path);
        }
    }
    for name in names {
        let mut item = PathItem::builder();
        for operation in operations.iter().filter(|operation| operation.path == name) {
            item = item.operation(operation.method.clone(), told(operation));
        }
        paths = paths.path(name, item.build());
    }
    let mut components = ComponentsBuilder::new()
        .security_scheme("bearer", SecurityScheme::Http(Http::new(HttpAuthScheme::Bearer)))
        .security_scheme("basic", SecurityScheme::Http(Http::new(HttpAuthScheme::Basic)));
    for (name, schema) in schemas() {
        components = components.schema(name, schema);
    }
    let tags = [
        "billing_portal",
        "customers",
        "products",
        "prices",
        "coupons",
        "promotion_codes",
        "subscriptions",
        "tax_ids",
        "billing",
        "payment_method_configurations",
        "events",
        "webhook_endpoints",
        "payment_methods",
        "setup_intents",
        "payment_intents",
        "invoice_payments",
        "refunds",
        "subscriptions",
        "subscription_items",
        "subscription_schedules",
        "invoices",
        "invoiceitems",
        "credit_notes",
        "test_helpers",
    ];
    OpenApiBuilder::new()
        .info(
            InfoBuilder::new()
                .title("Billfold, Stripe dialect")
                .version(crate::versions::NEWEST)
                .description(Some(DESCRIPTION))
                .build(),
        )
        .servers(Some([ServerBuilder::new().url(public_url).build()]))
        .paths(paths.build())
        .components(Some(components.build()))
        .security(Some([
            SecurityRequirement::new("bearer", Vec::<String>::new()),
            SecurityRequirement::new("basic", Vec::<String>::new()),
        ]))
        .tags(Some(tags.map(|name| TagBuilder::new().name(name).build())))
        .build()
}

fn told(described: &Described) -> OperationBuilder {
    let tag = described.path.split('/').nth(2).unwrap_or_default();
    let mut operation = OperationBuilder::new()
        .operation_id(Some(described.id))
        .summary(Some(described.summary))
        .tag(tag)
        .responses(responses(described));
    for name in described.path.split(['{', '}']).skip(1).step_by(2) {
        let id = simple(Type::String).min_length(Some(1)).max_length(Some(MAX_PATH_ID_CHARS));
        operation = operation.parameter(
            ParameterBuilder::new()
                .name(name)
                .parameter_in(ParameterIn::Path)
                .required(Required::True)
                .description(Some("The id of the object."))
                .schema(Some(id)),
        );
    }
    match described.method {
        HttpMethod::Post => operation.request_body(Some(body(&described.params))),
        _ => query(operation, &described.params),
    }
}

/// The members of a parameter struct as parameters of a query: lists as
/// `name[]`, members with members as `name[member]`.
fn query(mut operation: OperationBuilder, params: &RefOr<Schema>) -> OperationBuilder {
    let Some(object) = object_of(params) else {
        return operation;
    };
    for (name, schema) in &object.properties {
        let is_list = matches!(schema, RefOr::T(Schema::Array(_)));
        let has_members = match schema {
            RefOr::T(Schema::Object(object)) => !object.properties.is_empty(),
            RefOr::T(Schema::AnyOf(_)) => true,
            _ => false,
        };
        let is_needed = object.required.contains(name);
        let parameter = ParameterBuilder::new()
            .parameter_in(ParameterIn::Query)
            .required(if is_needed { Required::True } else { Required::False })
            .description(Some(description(schema)))
            .schema(Some(schema.clone()));
        operation = operation.parameter(if is_list {
            parameter.name(format!("{name}[]")).style(Some(ParameterStyle::Form)).explode(Some(true))
        } else if has_members {
            parameter.name(name).style(Some(ParameterStyle::DeepObject)).explode(Some(true))
        } else {
            parameter.name(name)
        });
    }
    operation
}

fn description(schema: &RefOr<Schema>) -> String {
    let text = match schema {
        RefOr::T(Schema::Object(object)) => object.description.clone(),
        RefOr::T(Schema::Array(array)) => array.description.clone(),
        RefOr::T(Schema::AnyOf(any_of)) => any_of.description.clone(),
        _ => None,
    };
    text.unwrap_or_default()
}

fn body(params: &RefOr<Schema>) -> RequestBody {
    let mut content = ContentBuilder::new().schema(Some(params.clone()));
    let mut required = Required::False;
    if let Some(object) = object_of(params) {
        if !object.required.is_empty() {
            required = Required::True;
        }
        for (name, schema) in &object.properties {
            let is_nested = match schema {
                // One with names of the client's own is written with brackets too.
                RefOr::T(Schema::Object(object)) => {
                    !object.properties.is_empty() || object.additional_properties.is_some()
                }
                RefOr::T(Schema::Array(_) | Schema::AnyOf(_)) => true,
                _ => false,
            };
            if is_nested {
                let encoding = EncodingBuilder::new().style(Some(ParameterStyle::DeepObject)).explode(Some(true));
                content = content.encoding(name, encoding.build());
            }
        }
    }
    RequestBodyBuilder::new().content(FORM, content.build()).required(Some(required)).build()
}

fn responses(described: &Described) -> ResponsesBuilder {
    let content = ContentBuilder::new().schema(Some(described.answer.clone()));
    let mut success = ResponseBuilder::new().description("The answer.").content(JSON, content.build());
    if described.method == HttpMethod::Post {
        for (name, link) in links(described) {
            success = success.link(name, link);
        }
    }
    let mut responses = ResponsesBuilder::new()
        .response("200", success)
        .response("400", error("The request is wrong."))
        .response("401", error("The key is missing or wrong."))
        .response("403", error("The key may not do this."))
        .response("408", error("The request came too slowly."))
        .response("413", error("The body is too large."))
        .response("414", error("The address is too long."))
        .response("415", error("The body is no form."))
        // A head that is larger than what is read at all is refused without a body.
        .response("431", ResponseBuilder::new().description("The head is too large."))
        .response("500", error("This server is at fault."))
        .response("503", error("This server is busy; nothing was done."));
    if described.path.contains('{') || described.path.ends_with("/create_preview") {
        responses = responses.response("404", error("There is no such object."));
        if described.method == HttpMethod::Get {
            let unchanged = ResponseBuilder::new().description("If-None-Match names its revision.");
            responses = responses.response("304", unchanged);
        }
    }
    let charges = ["subscription", "invoices", "setup_intents", "payment_methods", "refunds", "customers"];
    let is_charging = charges.iter().any(|name| described.path.starts_with(&format!("/v1/{name}")));
    if described.method == HttpMethod::Post && is_charging {
        responses = responses.response("402", error("The card was declined."));
    }
    if described.method == HttpMethod::Post {
        responses = responses.response("409", error("A request with this idempotency key is running."));
    }
    if described.method != HttpMethod::Get {
        responses = responses.response("429", error("Too many requests."));
    }
    if described.method != HttpMethod::Get || described.path.contains('{') {
        responses = responses.response("412", error("The precondition does not hold."));
    }
    responses
}

/// Where the object of an answer can be read, changed and deleted.
fn links(described: &Described) -> Vec<(&'static str, Link)> {
    let collection = described.path.split("/{").next().unwrap_or_default();
    let mut links = Vec::new();
    for other in operations() {
        if let Some((of, rest)) = other.path.split_once("/{")
            && of == collection
            && let Some((name, beyond)) = rest.split_once('}')
            && !beyond.contains('{')
        {
            let link = LinkBuilder::new().operation_id(other.id).parameter(name, "$response.body#/id");
            links.push((other.id, link.build()));
        }
    }
    links
}

fn error(description: &str) -> Response {
    let content = ContentBuilder::new().schema(Some(reference::<ErrorBody>()));
    ResponseBuilder::new().description(description).content(JSON, content.build()).build()
}

/// The members of a parameter struct, whatever stands around it.
fn object_of(params: &RefOr<Schema>) -> Option<&Object> {
    match params {
        RefOr::T(Schema::Object(object)) => Some(object),
        RefOr::T(Schema::AllOf(all_of)) => all_of.items.first().and_then(object_of),
        _ => None,
    }
}
