//! Invoices and invoice items, as the OpenAPI document tells them.

use utoipa::openapi::path::HttpMethod;

use super::{Described, describe, list, reference};
use crate::customers;
use crate::expand::Kind;
use crate::invoice_items::{self, DeletedInvoiceItem, InvoiceItemView};
use crate::invoices::lines::LineView;
use crate::invoices::view::DeletedInvoice;
use crate::invoices::{self, InvoiceView, additions, previews};
use crate::params::Parameter;

pub(super) fn operations() -> Vec<Described> {
    let mut all = invoice_operations();
    all.extend(outcome_operations());
    all.extend(item_operations());
    all
}

fn invoice_operations() -> Vec<Described> {
    const ALL: &str = "/v1/invoices";
    const ONE: &str = "/v1/invoices/{invoice}";
    const KIND: Kind = Kind::Invoice;
    let one = reference::<InvoiceView>;
    let all = list::<InvoiceView>(ALL);
    vec![
        describe(KIND, (HttpMethod::Get, ALL), ("listInvoices", "List invoices"), invoices::List::schema(), all),
        describe(KIND, (HttpMethod::Post, ALL), ("createInvoice", "Create a draft"), invoices::Create::schema(), one()),
        describe(
            KIND,
            (HttpMethod::Post, "/v1/invoices/create_preview"),
            ("createPreviewInvoice", "See an invoice before it is made"),
            previews::Create::schema(),
            one(),
        ),
        describe(
            KIND,
            (HttpMethod::Get, ONE),
            ("retrieveInvoice", "Retrieve an invoice"),
            invoices::Retrieve::schema(),
            one(),
        ),
        describe(
            KIND,
            (HttpMethod::Post, ONE),
            ("updateInvoice", "Update an invoice"),
            invoices::Update::schema(),
            one(),
        ),
        describe(
            KIND,
            (HttpMethod::Delete, ONE),
            ("deleteInvoice", "Delete a draft"),
            customers::Delete::schema(),
            reference::<DeletedInvoice>(),
        ),
        describe(
            KIND,
            (HttpMethod::Get, "/v1/invoices/{invoice}/lines"),
            ("listInvoiceLines", "List the lines of an invoice"),
            invoices::ListLines::schema(),
            lines(),
        ),
    ]
}

/// A page of lines, whose address names the invoice.
fn lines() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
    use utoipa::openapi::Type;
    use utoipa::openapi::schema::ArrayBuilder;
    crate::schemas::simple(Type::Object)
        .property("object", crate::schemas::simple(Type::String).enum_values(Some(["list"])))
        .property("data", ArrayBuilder::new().items(reference::<LineView>()).max_items(Some(100)))
        .property("has_more", crate::schemas::simple(Type::Boolean))
        .property("url", crate::schemas::simple(Type::String))
        .required("object")
        .required("data")
        .required("has_more")
        .required("url")
        .into()
}

fn outcome_operations() -> Vec<Described> {
    const KIND: Kind = Kind::Invoice;
    let one = reference::<InvoiceView>;
    vec![
        describe(
            KIND,
            (HttpMethod::Post, "/v1/invoices/{invoice}/add_lines"),
            ("addLinesToInvoice", "Put lines on a draft"),
            additions::AddLines::schema(),
            one(),
        ),
        describe(
            KIND,
            (HttpMethod::Post, "/v1/invoices/{invoice}/send"),
            ("sendInvoice", "Send an invoice to its customer"),
            invoices::Retrieve::schema(),
            one(),
        ),
        describe(
            KIND,
            (HttpMethod::Post, "/v1/invoices/{invoice}/finalize"),
            ("finalizeInvoice", "Issue a draft"),
            invoices::Finalize::schema(),
            one(),
        ),
        describe(
            KIND,
            (HttpMethod::Post, "/v1/invoices/{invoice}/pay"),
            ("payInvoice", "Pay an invoice"),
            invoices::PayNow::schema(),
            one(),
        ),
        describe(
            KIND,
            (HttpMethod::Post, "/v1/invoices/{invoice}/void"),
            ("voidInvoice", "Void an invoice"),
            invoices::Retrieve::schema(),
            one(),
        ),
        describe(
            KIND,
            (HttpMethod::Post, "/v1/invoices/{invoice}/mark_uncollectible"),
            ("markUncollectibleInvoice", "Give an invoice up"),
            invoices::Retrieve::schema(),
            one(),
        ),
    ]
}

fn item_operations() -> Vec<Described> {
    const ALL: &str = "/v1/invoiceitems";
    const ONE: &str = "/v1/invoiceitems/{invoiceitem}";
    const KIND: Kind = Kind::InvoiceItem;
    let one = reference::<InvoiceItemView>;
    vec![
        describe(
            KIND,
            (HttpMethod::Get, ALL),
            ("listInvoiceItems", "List invoice items"),
            invoice_items::List::schema(),
            list::<InvoiceItemView>(ALL),
        ),
        describe(
            KIND,
            (HttpMethod::Post, ALL),
            ("createInvoiceItem", "Create an invoice item"),
            invoice_items::Create::schema(),
            one(),
        ),
        describe(
            KIND,
            (HttpMethod::Get, ONE),
            ("retrieveInvoiceItem", "Retrieve an invoice item"),
            invoice_items::Retrieve::schema(),
            one(),
        ),
        describe(
            KIND,
            (HttpMethod::Post, ONE),
            ("updateInvoiceItem", "Update an invoice item"),
            invoice_items::Update::schema(),
            one(),
        ),
        describe(
            KIND,
            (HttpMethod::Delete, ONE),
            ("deleteInvoiceItem", "Remove an invoice item"),
            customers::Delete::schema(),
            reference::<DeletedInvoiceItem>(),
        ),
    ]
}
