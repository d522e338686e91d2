//! The addresses at which customers see and do what is theirs.

use serde_json::{Value, json};

use super::payments::{Told, get, list, made, patch};
use super::{Named, add, parameters, read};
use crate::order_changes::ItemsChangeBody;
use crate::quote_view::QuoteView;
use crate::storefront_forms::{self, Form};
use crate::storefront_invoices::{InvoicePatch, PaymentBody};
use crate::storefront_orders::{OrderCancellationBody, OrderPatch, OrderPauseBody, OrderReactivationBody};
use crate::storefront_payments::{SetupBody, StorefrontInstrumentBody};
use crate::storefront_quotes::{QuoteChangeBody, QuoteReactivationBody};
use crate::{storefront_catalogue, storefront_invoices, storefront_orders, storefront_payments, storefront_quotes};

/// The group of the operations.
const TAG: &str = "Storefront";

fn told(id: &'static str, summary: &'static str) -> Told {
    Told::customers(id, summary, TAG)
}

/// An operation that is open to pages of any origin.
fn open(mut operation: Value) -> Value {
    for answer in operation["responses"].as_object_mut().into_iter().flat_map(|answers| answers.values_mut()) {
        answer["headers"]["Access-Control-Allow-Origin"] =
            json!({ "required": true, "schema": { "type": "string", "enum": ["*"] } });
    }
    operation
}

/// An operation that embeds related resources on request.
fn expanding(mut operation: Value, expandable: &[&str]) -> Value {
    if let (Some(parameters), Some(expand)) =
        (operation["parameters"].as_array_mut(), parameters::view(expandable).pop())
    {
        parameters.push(expand);
    }
    operation
}

/// One resource by its id.
fn one(id: &'static str, summary: &'static str, shown: &str) -> Value {
    get(&told(id, summary), shown, parameters::id())
}

/// An operation on one order that answers with the order.
fn on_order(id: &'static str, summary: &'static str, body: &'static str) -> Value {
    made(&told(id, summary), "StorefrontOrder", Some(body), true)
}

/// An operation whose body can be left out.
fn bodiless(mut operation: Value) -> Value {
    operation["requestBody"]["required"] = json!(false);
    operation
}

/// An operation that shows what it would come to, on request: then there is no tag.
fn with_preview(mut operation: Value) -> Value {
    operation["responses"]["201"]["headers"]["ETag"]["required"] = json!(false);
    operation["responses"]["201"]["headers"]["ETag"]["description"] =
        json!("The revision, unless it is only a preview");
    operation
}

/// An invoice, which can be had as PDF too.
fn with_pdf(mut operation: Value) -> Value {
    let bytes = json!({ "schema": { "type": "string", "contentMediaType": "application/pdf" } });
    let good = &mut operation["responses"]["200"];
    good["content"]["application/pdf"] = bytes;
    good["headers"]["ETag"]["required"] = json!(false);
    good["headers"]["ETag"]["description"] = json!("The revision, unless only a part or a PDF is shown");
    operation
}

fn orders() -> Vec<(&'static str, Value)> {
    let all =
        list(&told("StorefrontGetOrderCollection", "Retrieve orders"), "StorefrontOrder", storefront_orders::FIELDS);
    let order = one("StorefrontGetOrder", "Retrieve an order", "StorefrontOrder");
    let change = patch(&told("StorefrontPatchOrder", "Update an order"), "StorefrontOrder", "StorefrontOrderPatch");
    let mut upcoming =
        one("StorefrontGetOrderUpcomingInvoice", "Retrieve the invoice to come", "StorefrontUpcomingInvoice");
    upcoming["parameters"] = json!([parameters::id()]);
    if let Some(answers) = upcoming["responses"].as_object_mut() {
        answers.retain(|code, _| !["304", "412", "422"].contains(&code.as_str()));
        answers.entry("200").and_modify(|good| good["headers"] = json!({}));
    }
    let mut resume =
        made(&told("StorefrontDeleteOrderPause", "End the pause of an order"), "StorefrontOrder", None, true);
    resume["parameters"] = json!([parameters::id(), parameters::if_match()]);
    if let Some(answers) = resume["responses"].as_object_mut() {
        answers.remove("201");
        answers.insert(
            "204".to_owned(),
            json!({ "description": "It goes on.", "headers": super::operations::rate_headers() }),
        );
        answers.insert("428".to_owned(), super::operations::refusals(&[428], false).remove("428").unwrap_or_default());
    }
    let items = |id| with_preview(on_order(id, "Change the items of an order", "StorefrontItemsChangeBody"));
    let back = on_order("StorefrontPostOrderReactivation", "Bring back the order", "StorefrontReactivationBody");
    let cancel = on_order("StorefrontPostOrderCancellation", "Cancel an order", "StorefrontCancellationBody");
    let pause = on_order("StorefrontPostOrderPause", "Pause an order", "StorefrontPauseBody");
    vec![
        ("/storefront/orders", json!({ "get": open(expanding(all, storefront_orders::EXPANDABLE)) })),
        (
            "/storefront/orders/{id}",
            json!({ "get": open(expanding(order, storefront_orders::EXPANDABLE_ONE)), "patch": open(change) }),
        ),
        ("/storefront/orders/{id}/upcoming-invoice", json!({ "get": open(upcoming) })),
        ("/storefront/orders/{id}/cancellation", json!({ "post": open(cancel) })),
        ("/storefront/orders/{id}/pause", json!({ "post": open(bodiless(pause)), "delete": open(resume) })),
        ("/storefront/orders/{id}/change-items", json!({ "post": open(items("StorefrontPostOrderItemsChange")) })),
        ("/storefront/orders/{id}/reactivation", json!({ "post": open(with_preview(bodiless(back))) })),
    ]
}

fn quotes() -> Vec<(&'static str, Value)> {
    const SHOWN: &str = "StorefrontQuote";
    let items = told("StorefrontPostSubscriptionItemsChange", "Quote other items of an order");
    let items = made(&items, SHOWN, Some("QuoteChangeBody"), true);
    let back = told("StorefrontPostSubscriptionReactivation", "Quote the return of an order");
    let back = made(&back, SHOWN, Some("QuoteReactivationBody"), false);
    let quote = one("StorefrontGetQuote", "Retrieve a quote", SHOWN);
    let accept = answering("StorefrontPostQuoteAcceptance", "Accept a quote");
    let reject = answering("StorefrontPostQuoteRejection", "Reject a quote");
    vec![
        ("/storefront/subscriptions/{id}/change-items", json!({ "post": open(unkept(items)) })),
        ("/storefront/subscription-reactivations", json!({ "post": open(unkept(back)) })),
        ("/storefront/quotes/{id}", json!({ "get": open(expanding(quote, storefront_quotes::EXPANDABLE)) })),
        ("/storefront/quotes/{id}/accept", json!({ "post": open(accept) })),
        ("/storefront/quotes/{id}/reject", json!({ "post": open(reject) })),
    ]
}

/// An answer to a quote, which makes nothing that has an address.
fn answering(id: &'static str, summary: &'static str) -> Value {
    let mut operation = made(&told(id, summary), "StorefrontQuote", None, true);
    if let Some(answers) = operation["responses"].as_object_mut()
        && let Some(mut done) = answers.remove("201")
    {
        if let Some(headers) = done["headers"].as_object_mut() {
            headers.remove("Location");
        }
        answers.insert("200".to_owned(), done);
    }
    operation
}

/// An operation that only shows what it would make, on request: that has no address
/// then.
fn unkept(operation: Value) -> Value {
    let mut operation = with_preview(operation);
    let location = &mut operation["responses"]["201"]["headers"]["Location"];
    location["required"] = json!(false);
    operation
}

fn billing() -> Vec<(&'static str, Value)> {
    let invoices = list(
        &told("StorefrontGetInvoiceCollection", "Retrieve invoices"),
        "StorefrontInvoice",
        storefront_invoices::FIELDS,
    );
    let invoice = with_pdf(one("StorefrontGetInvoice", "Retrieve an invoice", "StorefrontInvoice"));
    let readdress = told("StorefrontPatchInvoice", "Change to whom an invoice goes");
    let readdress = patch(&readdress, "StorefrontInvoice", "StorefrontInvoicePatch");
    let pay = made(
        &told("StorefrontPostPayment", "Pay an invoice"),
        "StorefrontTransaction",
        Some("StorefrontPaymentBody"),
        false,
    );
    let transactions = list(
        &told("StorefrontGetTransactionCollection", "Retrieve transactions"),
        "StorefrontTransaction",
        storefront_payments::TRANSACTION_FIELDS,
    );
    let transaction = one("StorefrontGetTransaction", "Retrieve a transaction", "StorefrontTransaction");
    vec![
        ("/storefront/invoices", json!({ "get": open(invoices) })),
        ("/storefront/invoices/{id}", json!({ "get": open(invoice), "patch": open(readdress) })),
        ("/storefront/payment", json!({ "post": open(pay) })),
        ("/storefront/transactions", json!({ "get": open(transactions) })),
        ("/storefront/transactions/{id}", json!({ "get": open(transaction) })),
    ]
}

fn instruments() -> Vec<(&'static str, Value)> {
    const SHOWN: &str = "StorefrontPaymentInstrument";
    const SETUP: &str = "StorefrontTransaction";
    let all = list(
        &told("StorefrontGetPaymentInstrumentCollection", "Retrieve payment instruments"),
        SHOWN,
        storefront_payments::INSTRUMENT_FIELDS,
    );
    let create = told("StorefrontPostPaymentInstrument", "Create a payment instrument");
    let create = made(&create, SHOWN, Some("StorefrontInstrumentBody"), false);
    let instrument = one("StorefrontGetPaymentInstrument", "Retrieve a payment instrument", SHOWN);
    let change = told("StorefrontPatchPaymentInstrument", "Update a payment instrument");
    let mut setup = one("StorefrontGetPaymentInstrumentSetup", "Retrieve the newest setup", SETUP);
    setup["parameters"] = json!([parameters::id(), parameters::if_changed()]);
    let set_up = told("StorefrontPostPaymentInstrumentSetup", "Set up a payment instrument for later");
    let end = told("StorefrontPostPaymentInstrumentDeactivation", "Deactivate a payment instrument");
    vec![
        ("/storefront/payment-instruments", json!({ "get": open(all), "post": open(create) })),
        (
            "/storefront/payment-instruments/{id}",
            json!({ "get": open(instrument), "patch": open(patch(&change, SHOWN, "InstrumentPatch")) }),
        ),
        ("/storefront/payment-instruments/{id}/deactivation", json!({ "post": open(made(&end, SHOWN, None, true)) })),
        (
            "/storefront/payment-instruments/{id}/setup",
            json!({ "get": open(setup), "post": open(bodiless(made(&set_up, SETUP, Some("StorefrontSetupBody"), true))) }),
        ),
    ]
}

fn catalogue() -> Vec<(&'static str, Value)> {
    let plans = list(&told("StorefrontGetPlanCollection", "Retrieve plans"), "Plan", storefront_catalogue::PLAN_FIELDS);
    let products = list(
        &told("StorefrontGetProductCollection", "Retrieve products"),
        "StorefrontProduct",
        storefront_catalogue::PRODUCT_FIELDS,
    );
    vec![
        ("/storefront/plans", json!({ "get": open(plans) })),
        ("/storefront/plans/{id}", json!({ "get": open(one("StorefrontGetPlan", "Retrieve a plan", "Plan")) })),
        ("/storefront/products", json!({ "get": open(products) })),
        (
            "/storefront/products/{id}",
            json!({ "get": open(one("StorefrontGetProduct", "Retrieve a product", "StorefrontProduct")) }),
        ),
    ]
}

/// Adds a schema that is made from another one.
fn derive(form: &Form, all: &mut Vec<Named>) {
    let of = all.iter().find(|(name, _)| name == form.of).and_then(|(_, of)| serde_json::to_value(of).ok());
    if let Some(schema) = of.and_then(|of| read(form.schema(of))) {
        all.push((form.name.to_owned(), schema));
    }
}

/// Adds what customers see, after what merchants see.
pub(super) fn add_shown(all: &mut Vec<Named>) {
    for form in storefront_forms::ALL {
        derive(form, all);
    }
    add::<QuoteView>(all);
}

/// Adds what customers send.
pub(super) fn add_bodies(all: &mut Vec<Named>) {
    add::<OrderPatch>(all);
    add::<OrderCancellationBody>(all);
    add::<OrderPauseBody>(all);
    add::<OrderReactivationBody>(all);
    add::<ItemsChangeBody>(all);
    add::<PaymentBody>(all);
    add::<InvoicePatch>(all);
    add::<StorefrontInstrumentBody>(all);
    add::<SetupBody>(all);
    add::<QuoteChangeBody>(all);
    add::<QuoteReactivationBody>(all);
    derive(&storefront_forms::ITEMS_CHANGE, all);
}

/// Every address.
pub(super) fn paths() -> Vec<(String, Value)> {
    let all = [orders(), quotes(), billing(), instruments(), catalogue()].into_iter().flatten();
    all.map(|(path, item)| (path.to_owned(), item)).collect()
}
