//! The reference of this dialect as OpenAPI 3.1.
//!
//! Schemas are made from the types that serve; what an address answers is
//! written beside it in [`operations`].

mod authentication;
mod coupons;
mod operations;
mod orders;
mod parameters;
mod payments;
mod storefront;
mod webhooks;

use serde_json::{Map, Value, json};
use utoipa::ToSchema;
use utoipa::openapi::path::{PathItem, Paths};
use utoipa::openapi::{ComponentsBuilder, InfoBuilder, OpenApi, OpenApiBuilder, RefOr, Schema, Server, Tag};

use crate::accounts::{AccountBody, AccountView, PasswordChangeBody, PasswordResetBody, ResendBody, StorefrontWebsite};
use crate::api_keys::{ApiKeyBody, ApiKeyView};
use crate::authentication_options::{AuthenticationOptions, AuthenticationOptionsBody};
use crate::authentication_tokens::{AuthenticationToken, AuthenticationTokenBody, CustomerJwt, ExchangeBody};
use crate::cancellations::{CancellationBody, CancellationPatch, CancellationView};
use crate::charging::{InstructionBody, TransactionBody};
use crate::coupon_body::CouponBody;
use crate::coupon_view::{CouponView, RedemptionView};
use crate::credentials::{CredentialBody, CredentialView};
use crate::custom_domains::{DomainBody, DomainView};
use crate::customer_body::CustomerBody;
use crate::customer_view::CustomerView;
use crate::file_view::FileView;
use crate::invoice_body::{InvoiceBody, InvoiceItemBody, InvoiceTransactionBody, IssueBody};
use crate::invoice_view::InvoiceView;
use crate::order_body::OrderBody;
use crate::order_changes::ItemsChangeBody;
use crate::order_view::OrderView;
use crate::password_tokens::{
    ForgotPasswordBody, ResetPasswordToken, ResetPasswordTokenBody, StorefrontForgotPasswordBody,
};
use crate::pauses::{PauseBody, PauseView};
use crate::payment_methods::{InstrumentBody, InstrumentPatch, InstrumentView};
use crate::payment_tokens::{TokenBody, TokenView};
use crate::payments::{RefundBody, TransactionPatch, TransactionView};
use crate::plan_body::PlanBody;
use crate::plan_view::PlanView;
use crate::portal_body::PortalBody;
use crate::portal_view::{BillingPortal, StorefrontBillingPortal};
use crate::problems::{ProblemDocument, ValidationProblem};
use crate::product_body::{ProductBody, ProductView};
use crate::reactivations::{ReactivationBody, ReactivationView};
use crate::redemptions::RedemptionBody;
use crate::sign_in::{LoginBody, StorefrontCustomerJwt};
use crate::status::Status;
use crate::system_events::SystemEventView;
use crate::upcoming_view::UpcomingInvoiceView;
use crate::uploads::{FileBody, FileUpload};
use crate::webhook_body::WebhookBody;
use crate::webhook_tracking::TrackingView;
use crate::webhooks::WebhookView;
use crate::website_body::WebsiteBody;
use crate::website_view::WebsiteView;

type Named = (String, RefOr<Schema>);

/// The reference for a server that is reached at this address.
///
/// The paths have no organization in them, for the key names it. The second
/// server of the document is the form that names it.
pub fn document(public_url: &str) -> OpenApi {
    let base = public_url.trim_end_matches('/');
    let info = InfoBuilder::new()
        .title("Billfold: the Rebilly dialect")
        .version(env!("CARGO_PKG_VERSION"))
        .description(Some(
            "Billing portals and what they need. Errors are problem documents (RFC 9457); \
             every resource has a strong `ETag`, which `If-Match` takes.",
        ))
        .build();
    let servers = json!([
        { "url": base, "description": "The key names the organization" },
        {
            "url": format!("{base}/organizations/{{organizationId}}"),
            "description": "The address names the organization, which must be the key's own",
            "variables": {
                "organizationId": { "default": "organizationId", "description": "ID of the organization" },
            },
        },
    ]);
    let components = schemas()
        .into_iter()
        .fold(ComponentsBuilder::new(), |components, (name, schema)| components.schema(name, schema));
    let mut document = OpenApiBuilder::new()
        .info(info)
        .paths(operations::paths(base).into_iter().fold(Paths::new(), add_path))
        .components(Some(components.build()))
        .servers(read::<Vec<Server>>(servers))
        .tags(read::<Vec<Tag>>(operations::tags()))
        .build();
    if let Some(components) = &mut document.components {
        components.security_schemes = read(security_schemes()).unwrap_or_default();
    }
    document
}

/// Every address, and what it answers.
pub(crate) fn paths() -> Vec<(String, Value)> {
    operations::paths("")
}

fn add_path(mut paths: Paths, (path, item): (String, Value)) -> Paths {
    paths.paths.extend(read::<PathItem>(item).map(|item| (path, item)));
    paths
}

fn read<T: serde::de::DeserializeOwned>(value: Value) -> Option<T> {
    serde_json::from_value(value).ok()
}

fn security_schemes() -> Value {
    json!({
        "SecretApiKey": { "type": "apiKey", "in": "header", "name": "REB-APIKEY", "description": "A secret key." },
        "JWT": { "type": "http", "scheme": "bearer", "bearerFormat": "JWT", "description": "A short-lived token." },
        "CustomerJWT": {
            "type": "http", "scheme": "bearer", "bearerFormat": "JWT",
            "description": "The token of a customer who has signed in.",
        },
        "PublishableApiKey": {
            "type": "apiKey", "in": "header", "name": "Authorization", "description": "A publishable key, bare.",
        },
    })
}

fn add<T: ToSchema>(all: &mut Vec<Named>) {
    all.push((T::name().into_owned(), T::schema()));
    T::schemas(all);
}

/// What is said where customers sign in, and afterwards.
fn add_signing_in(all: &mut Vec<Named>) {
    add::<CredentialBody>(all);
    add::<AuthenticationOptionsBody>(all);
    add::<AuthenticationOptions>(all);
    add::<AuthenticationTokenBody>(all);
    add::<AuthenticationToken>(all);
    add::<ExchangeBody>(all);
    add::<CustomerJwt>(all);
    add::<ResetPasswordTokenBody>(all);
    add::<ResetPasswordToken>(all);
    add::<ForgotPasswordBody>(all);
    add::<StorefrontForgotPasswordBody>(all);
    add::<LoginBody>(all);
    add::<StorefrontCustomerJwt>(all);
    add::<AccountBody>(all);
    add::<AccountView>(all);
    add::<PasswordChangeBody>(all);
    add::<PasswordResetBody>(all);
    add::<ResendBody>(all);
    add::<StorefrontWebsite>(all);
}

/// Every schema by name. A resource also has the form that `fields` leaves of
/// it, in which nothing is sure to be there but the id.
fn schemas() -> Vec<Named> {
    let mut shown = Vec::new();
    add::<BillingPortal>(&mut shown);
    add::<DomainView>(&mut shown);
    add::<WebsiteView>(&mut shown);
    add::<CustomerView>(&mut shown);
    add::<ProductView>(&mut shown);
    add::<CouponView>(&mut shown);
    add::<RedemptionView>(&mut shown);
    add::<PlanView>(&mut shown);
    add::<FileView>(&mut shown);
    add::<ApiKeyView>(&mut shown);
    add::<WebhookView>(&mut shown);
    add::<TrackingView>(&mut shown);
    add::<SystemEventView>(&mut shown);
    add::<CredentialView>(&mut shown);
    add::<InstrumentView>(&mut shown);
    add::<TokenView>(&mut shown);
    add::<TransactionView>(&mut shown);
    add::<OrderView>(&mut shown);
    add::<CancellationView>(&mut shown);
    add::<PauseView>(&mut shown);
    add::<ReactivationView>(&mut shown);
    add::<InvoiceView>(&mut shown);
    add::<UpcomingInvoiceView>(&mut shown);
    storefront::add_shown(&mut shown);
    let names: Vec<String> = shown.iter().map(|(name, _)| name.clone()).collect();
    let mut all: Vec<Named> = Vec::new();
    for (name, schema) in &shown {
        if let Some(partial) = partial(schema, &names) {
            all.push((format!("Partial{name}"), partial));
        }
    }
    all.extend(shown);
    add::<StorefrontBillingPortal>(&mut all);
    add::<PortalBody>(&mut all);
    add::<WebsiteBody>(&mut all);
    add::<CustomerBody>(&mut all);
    add::<ProductBody>(&mut all);
    add::<CouponBody>(&mut all);
    add::<RedemptionBody>(&mut all);
    add::<PlanBody>(&mut all);
    add::<FileUpload>(&mut all);
    add::<FileBody>(&mut all);
    add::<ApiKeyBody>(&mut all);
    add_signing_in(&mut all);
    add::<WebhookBody>(&mut all);
    add::<InstrumentBody>(&mut all);
    add::<InstrumentPatch>(&mut all);
    add::<TokenBody>(&mut all);
    add::<DomainBody>(&mut all);
    add::<RefundBody>(&mut all);
    add::<TransactionBody>(&mut all);
    add::<InstructionBody>(&mut all);
    add::<TransactionPatch>(&mut all);
    add::<OrderBody>(&mut all);
    add::<ItemsChangeBody>(&mut all);
    add::<CancellationBody>(&mut all);
    add::<CancellationPatch>(&mut all);
    add::<PauseBody>(&mut all);
    add::<ReactivationBody>(&mut all);
    add::<InvoiceBody>(&mut all);
    add::<InvoiceItemBody>(&mut all);
    add::<IssueBody>(&mut all);
    add::<InvoiceTransactionBody>(&mut all);
    storefront::add_bodies(&mut all);
    add::<Status>(&mut all);
    add::<ProblemDocument>(&mut all);
    add::<ValidationProblem>(&mut all);
    all
}

/// The form of an object of which any member may be left out, at any depth.
/// None for what is no object, which is shown whole or not at all.
fn partial(schema: &RefOr<Schema>, names: &[String]) -> Option<RefOr<Schema>> {
    let Ok(Value::Object(mut members)) = serde_json::to_value(schema) else { return None };
    let Some(Value::Object(properties)) = members.get_mut("properties") else { return None };
    let has_id = properties.contains_key("id");
    for property in properties.values_mut() {
        point_to_partial(property, names);
    }
    members.insert("required".to_owned(), if has_id { json!(["id"]) } else { json!([]) });
    read(Value::Object(members))
}

/// Only objects have a partial form; words, such as a status, do not.
fn point_to_partial(property: &mut Value, names: &[String]) {
    let Value::Object(members) = property else { return };
    let Some(Value::String(reference)) = members.get_mut("$ref") else { return };
    if let Some(name) = reference.rsplit('/').next().map(str::to_owned)
        && names.contains(&name)
        && is_object(&name)
    {
        *reference = format!("#/components/schemas/Partial{name}");
    }
}

fn is_object(name: &str) -> bool {
    ["FeatureSwitches", "Customization", "Colors", "PolicyLinks", "SaveOffer", "Embedding"].contains(&name)
}

/// A reference to a schema.
fn schema(name: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{name}") })
}

/// A resource as it is read: whole, or what `fields` leaves of it.
fn readable(name: &str) -> Value {
    json!({ "anyOf": [schema(name), schema(&format!("Partial{name}"))] })
}

fn object(members: impl IntoIterator<Item = (String, Value)>) -> Value {
    Value::Object(members.into_iter().collect::<Map<String, Value>>())
}

#[cfg(test)]
mod tests;
