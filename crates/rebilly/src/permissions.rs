//! Which permission each operation of this dialect needs.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use axum::extract::MatchedPath;
use billfold_app::Caller;
use billfold_domain::keys::{Access, Resource};
use http::Method;
use serde_json::Value;

use crate::calls::plain_problem;
use crate::problems::Problem;

/// One operation of this dialect.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Operation {
    /// Its name in the reference, which restricted keys and customers' tokens can
    /// name.
    pub id: String,
    /// The kind of record it is about.
    pub resource: Resource,
    /// What it does with it.
    pub access: Access,
    /// Whether a merchant's pages may call it, with a publishable key.
    pub is_for_pages: bool,
}

impl Operation {
    /// Holds a caller to what it may do for the merchant, before anything of the
    /// request is looked at. The operation itself has the last word.
    ///
    /// # Errors
    /// 403.
    pub(crate) fn admit(&self, caller: Caller) -> Result<Caller, Problem> {
        let caller = caller.with_operation(&self.id, self.resource, self.access);
        if !self.is_for_pages {
            caller.require(self.resource, self.access).map_err(plain_problem)?;
        }
        Ok(caller)
    }
}

/// How an address that names its organization begins.
const ORGANIZATION: &str = "/organizations/{organizationId}";
/// How an address of a customer's begins.
const STOREFRONT: &str = "/storefront";

/// The kind of record that the addresses of a collection are about; none for what
/// needs no permission.
fn resource_of(path: &str) -> Option<Resource> {
    let path = path.strip_prefix(STOREFRONT).unwrap_or(path);
    let collection = path.trim_start_matches('/').split('/').next().unwrap_or_default();
    Some(match collection {
        "api-keys" => Resource::ApiKeys,
        "coupons" | "coupons-redemptions" => Resource::Coupons,
        "account"
        | "authentication-options"
        | "authentication-tokens"
        | "credentials"
        | "forgot-password"
        | "login"
        | "logout"
        | "password-tokens"
        | "register" => Resource::Credentials,
        "customers" => Resource::Customers,
        "events" => Resource::Events,
        "files" => Resource::Files,
        "invoices" => Resource::Invoices,
        "payment-instruments" | "tokens" => Resource::PaymentMethods,
        "payment" | "transactions" => Resource::Payments,
        "billing-portals" | "custom-domains" => Resource::Portals,
        "plans" => Resource::Prices,
        "products" => Resource::Products,
        "orders"
        | "quotes"
        | "subscriptions"
        | "subscription-cancellations"
        | "subscription-pauses"
        | "subscription-reactivations" => Resource::Subscriptions,
        "tracking" | "webhooks" => Resource::Webhooks,
        "websites" => Resource::Websites,
        _ => return None,
    })
}

/// An address as the reference writes it: without its organization, and with its
/// storefront in front.
fn canonical(path: &str) -> String {
    let path = if path.len() > 1 { path.trim_end_matches('/') } else { path };
    match path.strip_prefix(ORGANIZATION) {
        Some(rest) => rest.to_owned(),
        None => match path.strip_prefix(STOREFRONT).and_then(|rest| rest.strip_prefix(ORGANIZATION)) {
            Some(rest) => format!("{STOREFRONT}{rest}"),
            None => path.to_owned(),
        },
    }
}

type Known = BTreeMap<(String, String), Operation>;

fn known() -> &'static Known {
    static KNOWN: OnceLock<Known> = OnceLock::new();
    KNOWN.get_or_init(|| {
        let mut known = Known::new();
        for (path, item) in crate::openapi::paths() {
            let Value::Object(methods) = item else { continue };
            for (method, operation) in methods {
                let id = operation.get("operationId").and_then(Value::as_str);
                let (Some(id), Some(resource)) = (id, resource_of(&path)) else { continue };
                let access = if method == "get" { Access::Read } else { Access::Write };
                let ways = operation.get("security").and_then(Value::as_array);
                let is_for_pages =
                    ways.is_some_and(|ways| ways.iter().any(|way| way.get("PublishableApiKey").is_some()));
                let operation = Operation { id: id.to_owned(), resource, access, is_for_pages };
                known.insert((method.to_ascii_uppercase(), path.clone()), operation);
            }
        }
        known
    })
}

/// The operation that answers at an address; none for what needs no permission.
pub(crate) fn operation(method: &Method, path: Option<&MatchedPath>) -> Option<&'static Operation> {
    let method = if *method == Method::HEAD { "GET" } else { method.as_str() };
    known().get(&(method.to_owned(), canonical(path?.as_str())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a05_every_operation_of_the_reference_has_its_permission() {
        for (path, item) in crate::openapi::paths() {
            for (method, operation) in item.as_object().unwrap() {
                let is_public = path == "/status";
                let found = known().get(&(method.to_ascii_uppercase(), path.clone()));
                assert_eq!(found.is_none(), is_public, "{method} {path}");
                assert!(is_public || found.map(|found| found.id.as_str()) == operation["operationId"].as_str());
            }
        }
    }

    #[test]
    fn the_forms_of_an_address_are_one_operation() {
        for path in [
            "/storefront/account",
            "/storefront/account/",
            "/storefront/organizations/{organizationId}/account",
            "/organizations/{organizationId}/storefront/account",
        ] {
            assert_eq!(canonical(path), "/storefront/account", "{path}");
        }
        assert_eq!(canonical("/organizations/{organizationId}/files/{id}"), "/files/{id}");
        assert_eq!(canonical("/files/"), "/files");
    }
}
