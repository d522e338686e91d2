//! Searches, as the OpenAPI document tells them.

use utoipa::openapi::path::HttpMethod;
use utoipa::openapi::schema::{ArrayBuilder, Schema};
use utoipa::openapi::{RefOr, Type};

use super::{Described, describe, reference};
use crate::customers::CustomerView;
use crate::expand::Kind;
use crate::invoices::InvoiceView;
use crate::params::Parameter;
use crate::prices::PriceView;
use crate::products::ProductView;
use crate::schemas::{Named, nullable, simple};
use crate::search::Search;
use crate::subscriptions::SubscriptionView;

/// A page of what was found.
fn found<T: Named>(url: &str) -> RefOr<Schema> {
    simple(Type::Object)
        .property("object", simple(Type::String).enum_values(Some(["search_result"])))
        .property("data", ArrayBuilder::new().items(reference::<T>()).max_items(Some(100)))
        .property("has_more", simple(Type::Boolean))
        .property("next_page", nullable(simple(Type::String).into()))
        .property("url", simple(Type::String).enum_values(Some([url])))
        .required("object")
        .required("data")
        .required("has_more")
        .required("next_page")
        .required("url")
        .into()
}

fn search<T: Named>(kind: Kind, path: &'static str, names: (&'static str, &'static str)) -> Described {
    describe(kind, (HttpMethod::Get, path), names, Search::schema(), found::<T>(path))
}

pub(super) fn operations() -> Vec<Described> {
    vec![
        search::<CustomerView>(Kind::Customer, "/v1/customers/search", ("searchCustomers", "Search customers")),
        search::<InvoiceView>(Kind::Invoice, "/v1/invoices/search", ("searchInvoices", "Search invoices")),
        search::<PriceView>(Kind::Price, "/v1/prices/search", ("searchPrices", "Search prices")),
        search::<ProductView>(Kind::Product, "/v1/products/search", ("searchProducts", "Search products")),
        search::<SubscriptionView>(
            Kind::Subscription,
            "/v1/subscriptions/search",
            ("searchSubscriptions", "Search subscriptions"),
        ),
    ]
}
