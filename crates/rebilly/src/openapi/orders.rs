//! The addresses of orders, their ends, returns and pauses, and of invoices.

use serde_json::{Value, json};

use super::operations::{answer, merchant, rate_headers, refusals, responses};
use super::{parameters, readable, schema};
use crate::filters::FieldList;
use crate::{cancellations, invoices, orders, pauses, reactivations};

/// The group of the operations of orders.
pub(super) const ORDERS: &str = "Orders";
/// The group of the operations of invoices.
pub(super) const INVOICES: &str = "Invoices";

/// One operation: its name, its name for readers and its group.
#[derive(Clone, Copy)]
struct Told(&'static str, &'static str, &'static str);

const fn order(id: &'static str, summary: &'static str) -> Told {
    Told(id, summary, ORDERS)
}

const fn invoice(id: &'static str, summary: &'static str) -> Told {
    Told(id, summary, INVOICES)
}

/// Every address.
pub(super) fn paths() -> Vec<(String, Value)> {
    let mut paths = order_paths();
    paths.extend(turn_paths());
    paths.extend(invoice_paths());
    paths
}

fn order_paths() -> Vec<(String, Value)> {
    let all = (orders::FIELDS, orders::EXPANDABLE);
    vec![
        (
            "/subscriptions".to_owned(),
            json!({
                "get": list(order("GetSubscriptionCollection", "Retrieve orders"), "Order", all),
                "post": shown_with(
                    made(order("PostSubscription", "Create an order"), "Order", Some("OrderBody"), &[]),
                    orders::EXPANDABLE_ONE,
                ),
            }),
        ),
        (
            "/subscriptions/{id}".to_owned(),
            json!({
                "get": get(order("GetSubscription", "Retrieve an order"), "Order", orders::EXPANDABLE_ONE),
                "put": shown_with(
                    put(order("PutSubscription", "Upsert an order"), "Order", "OrderBody"),
                    orders::EXPANDABLE_ONE,
                ),
                "delete": delete(order("DeleteSubscription", "Delete a pending order")),
            }),
        ),
        (
            "/subscriptions/{id}/change-items".to_owned(),
            json!({ "post": shown_with(made(
                order("PostSubscriptionItemsChange", "Change the items of an order"),
                "Order", Some("ItemsChangeBody"), &[parameters::id()],
            ), orders::EXPANDABLE_ONE) }),
        ),
        (
            "/subscriptions/{id}/upcoming-invoice".to_owned(),
            json!({ "get": looked(
                order("GetSubscriptionUpcomingInvoice", "Retrieve the upcoming invoice of an order"),
                schema("UpcomingInvoice"),
            ) }),
        ),
        (
            "/subscriptions/{id}/upcoming-invoices".to_owned(),
            json!({ "get": looked(
                order("GetSubscriptionUpcomingInvoiceCollection", "Retrieve the upcoming invoices of an order"),
                json!({ "type": "array", "items": schema("UpcomingInvoice"), "maxItems": 1 }),
            ) }),
        ),
    ]
}

/// Ends, pauses and returns of orders.
fn turn_paths() -> Vec<(String, Value)> {
    let shown = "OrderCancellation";
    vec![
        (
            format!("/{}", cancellations::COLLECTION),
            json!({
                "get": list(order("GetSubscriptionCancellationCollection", "Retrieve cancellations"), shown, (cancellations::FIELDS, &[])),
                "post": made(order("PostSubscriptionCancellation", "Cancel an order"), shown, Some("CancellationBody"), &[]),
            }),
        ),
        (
            format!("/{}/{{id}}", cancellations::COLLECTION),
            json!({
                "get": get(order("GetSubscriptionCancellation", "Retrieve a cancellation"), shown, &[]),
                "put": put(order("PutSubscriptionCancellation", "Upsert a cancellation"), shown, "CancellationBody"),
                "patch": patch(order("PatchSubscriptionCancellation", "Update why an order was canceled"), shown, "CancellationPatch"),
                "delete": delete(order("DeleteSubscriptionCancellation", "Revoke a cancellation")),
            }),
        ),
        (
            format!("/{}", pauses::COLLECTION),
            json!({
                "get": list(order("GetSubscriptionPauseCollection", "Retrieve pauses"), "OrderPause", (pauses::FIELDS, &[])),
                "post": made(order("PostSubscriptionPause", "Pause an order"), "OrderPause", Some("PauseBody"), &[]),
            }),
        ),
        (
            format!("/{}/{{id}}", pauses::COLLECTION),
            json!({
                "get": get(order("GetSubscriptionPause", "Retrieve a pause"), "OrderPause", &[]),
                "put": put(order("PutSubscriptionPause", "Upsert a pause"), "OrderPause", "PauseBody"),
                "delete": delete(order("DeleteSubscriptionPause", "Revoke or finish a pause")),
            }),
        ),
        (
            format!("/{}", reactivations::COLLECTION),
            json!({
                "get": list(order("GetSubscriptionReactivationCollection", "Retrieve reactivations"), "OrderReactivation", (reactivations::FIELDS, &[])),
                "post": made(order("PostSubscriptionReactivation", "Reactivate an order"), "OrderReactivation", Some("ReactivationBody"), &[]),
            }),
        ),
        (
            format!("/{}/{{id}}", reactivations::COLLECTION),
            json!({ "get": get(order("GetSubscriptionReactivation", "Retrieve a reactivation"), "OrderReactivation", &[]) }),
        ),
    ]
}

fn invoice_paths() -> Vec<(String, Value)> {
    let id = || parameters::id();
    let act = |of: Told, body: Option<&str>| made(of, "Invoice", body, &[parameters::id()]);
    let mut one = get(invoice("GetInvoice", "Retrieve an invoice"), "Invoice", invoices::EXPANDABLE);
    one["responses"]["200"]["content"]["application/pdf"] =
        json!({ "schema": { "type": "string", "contentMediaType": "application/pdf" } });
    if let Some(headers) = one["responses"]["200"]["headers"]["ETag"].as_object_mut() {
        headers.insert(
            "description".to_owned(),
            json!("The tag of this version, unless `fields`, `expand` or a PDF was asked for"),
        );
    }
    let item = invoice("GetInvoiceItemCollection", "Retrieve the items of an invoice");
    let all = (invoices::FIELDS, invoices::EXPANDABLE);
    let mut items = list(item, "InvoiceItem", (&[], &[]));
    items["parameters"] = json!([id(), parameters::limit(), parameters::offset(), parameters::fields()]);
    let mut pay = act(
        invoice("PostInvoiceTransaction", "Apply a transaction to an invoice, or pay it"),
        Some("InvoiceTransactionBody"),
    );
    answers_with_200(&mut pay, "Invoice");
    vec![
        (
            "/invoices".to_owned(),
            json!({
                "get": list(invoice("GetInvoiceCollection", "Retrieve invoices"), "Invoice", all),
                "post": made(invoice("PostInvoice", "Create an invoice"), "Invoice", Some("InvoiceBody"), &[]),
            }),
        ),
        (
            "/invoices/{id}".to_owned(),
            json!({ "get": one, "put": put(invoice("PutInvoice", "Upsert an invoice"), "Invoice", "InvoiceBody") }),
        ),
        (
            "/invoices/{id}/items".to_owned(),
            json!({
                "get": items,
                "post": made(invoice("PostInvoiceItem", "Create an invoice item"), "InvoiceItem", Some("InvoiceItemBody"), &[id()]),
            }),
        ),
        ("/invoices/{id}/items/{itemId}".to_owned(), one_item()),
        (
            "/invoices/{id}/issue".to_owned(),
            json!({ "post": optional_body(act(invoice("PostInvoiceIssuance", "Issue an invoice"), Some("IssueBody"))) }),
        ),
        ("/invoices/{id}/void".to_owned(), json!({ "post": act(invoice("PostInvoiceVoid", "Void an invoice"), None) })),
        (
            "/invoices/{id}/abandon".to_owned(),
            json!({ "post": act(invoice("PostInvoiceAbandonment", "Abandon an invoice"), None) }),
        ),
        ("/invoices/{id}/transaction".to_owned(), json!({ "post": optional_body(pay) })),
    ]
}

fn one_item() -> Value {
    let item_id = || {
        let mut id = parameters::id();
        id["name"] = json!("itemId");
        id["description"] = json!("ID of the item");
        id
    };
    let mut one = json!({
        "get": get(invoice("GetInvoiceItem", "Retrieve an invoice item"), "InvoiceItem", &[]),
        "put": put(invoice("PutInvoiceItem", "Update an invoice item"), "InvoiceItem", "InvoiceItemBody"),
        "delete": delete(invoice("DeleteInvoiceItem", "Delete an invoice item")),
    });
    for method in ["get", "put", "delete"] {
        if let Some(parameters) = one[method]["parameters"].as_array_mut() {
            parameters.push(item_id());
        }
    }
    if let Some(answers) = one["put"]["responses"].as_object_mut() {
        // There is no item whose ID the client chose.
        answers.remove("201");
    }
    if let Some(tag) = one["get"]["responses"]["200"]["headers"]["ETag"].as_object_mut() {
        tag.insert("description".to_owned(), json!("The tag of this version, unless an order was billed for it"));
    }
    one
}

fn told(Told(id, summary, tag): Told, parameters: Vec<Value>, responses: Value) -> Value {
    json!({
        "operationId": id,
        "summary": summary,
        "tags": [tag],
        "security": merchant(),
        "parameters": parameters,
        "responses": responses,
    })
}

fn list(of: Told, shown: &str, (fields, expandable): (FieldList, &[&str])) -> Value {
    let headers = json!({
        "Pagination-Total": parameters::count("How many resources there are in all"),
        "Pagination-Limit": parameters::count("The most resources of this page"),
        "Pagination-Offset": parameters::count("How many resources were passed over"),
    });
    let items = json!({ "type": "array", "items": readable(shown) });
    let good = vec![("200", answer("The page.", headers, items))];
    told(of, parameters::collection(fields, expandable), responses(good, refusals(&[404, 422], true)))
}

fn get(of: Told, shown: &str, expandable: &[&str]) -> Value {
    let mut parameters = vec![parameters::id(), parameters::if_changed()];
    parameters.extend(parameters::view(expandable));
    let good = vec![
        ("200", answer("The resource.", json!({ "ETag": parameters::etag_of_whole() }), readable(shown))),
        ("304", json!({ "description": "It has not changed.", "headers": { "ETag": parameters::etag() } })),
    ];
    told(of, parameters, responses(good, refusals(&[404, 412, 422], true)))
}

/// What is worked out for a look ahead.
fn looked(of: Told, shown: Value) -> Value {
    let good = vec![("200", answer("What is to come.", json!({}), shown))];
    told(of, vec![parameters::id()], responses(good, refusals(&[404, 409, 422], true)))
}

fn written(shown: &str, has_location: bool) -> Value {
    let mut headers = rate_headers();
    headers["ETag"] = json!({
        "description": "The tag of this version, unless it is only a preview or shows more than the resource", "required": false,
        "schema": { "type": "string", "pattern": "^\"[^\"]+\"$" },
    });
    if has_location {
        headers["Location"] = parameters::location();
        headers["Idempotent-Replayed"] = json!({
            "description": "Whether the answer was given before", "required": false,
            "schema": { "type": "string", "enum": ["true"] },
        });
    }
    answer("It was done.", headers, schema(shown))
}

/// A write whose answer can show a part of the resource, or more than it.
fn shown_with(mut operation: Value, expandable: &[&str]) -> Value {
    if let Some(parameters) = operation["parameters"].as_array_mut() {
        parameters.extend(parameters::view(expandable));
    }
    operation
}

fn with_body(mut operation: Value, body: Option<&str>) -> Value {
    if let Some(body) = body {
        operation["requestBody"] =
            json!({ "required": true, "content": { "application/json": { "schema": schema(body) } } });
    }
    operation
}

fn optional_body(mut operation: Value) -> Value {
    operation["requestBody"]["required"] = json!(false);
    operation
}

/// An operation that makes something, or does it once for a key.
fn made(of: Told, shown: &str, body: Option<&str>, own: &[Value]) -> Value {
    let mut parameters = own.to_vec();
    parameters.push(parameters::idempotency_key());
    let codes: &[u16] = match body {
        Some(_) => &[404, 409, 413, 415, 422, 429],
        None => &[404, 409, 413, 422, 429],
    };
    let good = vec![("201", written(shown, true))];
    with_body(told(of, parameters, responses(good, refusals(codes, false))), body)
}

/// The same where what is made is not answered about.
fn answers_with_200(operation: &mut Value, shown: &str) {
    if let Some(answers) = operation["responses"].as_object_mut() {
        answers.remove("201");
        let mut done = written(shown, true);
        if let Some(headers) = done["headers"].as_object_mut() {
            headers.remove("Location");
        }
        answers.insert("200".to_owned(), done);
    }
}

fn put(of: Told, shown: &str, body: &str) -> Value {
    let parameters = vec![parameters::id(), parameters::if_match(), parameters::if_none_match()];
    let good = vec![("200", written(shown, false)), ("201", written(shown, true))];
    let refused = refusals(&[404, 409, 412, 413, 415, 422, 428, 429], false);
    with_body(told(of, parameters, responses(good, refused)), Some(body))
}

fn patch(of: Told, shown: &str, body: &str) -> Value {
    let parameters = vec![parameters::id(), parameters::if_match(), parameters::if_none_match()];
    let good = vec![("200", written(shown, false))];
    let refused = refusals(&[404, 409, 412, 413, 415, 422, 428, 429], false);
    with_body(told(of, parameters, responses(good, refused)), Some(body))
}

fn delete(of: Told) -> Value {
    let good = vec![("204", json!({ "description": "It was done.", "headers": rate_headers() }))];
    told(
        of,
        vec![parameters::id(), parameters::if_match()],
        responses(good, refusals(&[404, 409, 412, 428, 429], false)),
    )
}
