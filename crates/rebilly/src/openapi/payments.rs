//! The addresses of payment instruments, their tokens and transactions, and of domains.

use serde_json::{Map, Value, json};

use super::operations::{answer, merchant, rate_headers, refusals, responses};
use super::{parameters, readable, schema};
use crate::filters::FieldList;
use crate::{custom_domains, payment_methods, payment_tokens, payments};

/// The group of the operations of domains.
pub(super) const DOMAINS: &str = "Custom domains";
/// The group of the operations of payment instruments.
pub(super) const INSTRUMENTS: &str = "Payment instruments";
/// The group of the operations of tokens.
pub(super) const TOKENS: &str = "Payment tokens";
/// The group of the operations of transactions.
pub(super) const TRANSACTIONS: &str = "Transactions";

/// One operation: its name, its name for readers and its group.
pub(super) struct Told {
    id: &'static str,
    summary: &'static str,
    tag: &'static str,
    security: Value,
}

impl Told {
    /// For merchants.
    pub(super) fn merchants(id: &'static str, summary: &'static str, tag: &'static str) -> Self {
        Self { id, summary, tag, security: merchant() }
    }

    /// For customers who have signed in.
    pub(super) fn customers(id: &'static str, summary: &'static str, tag: &'static str) -> Self {
        Self { id, summary, tag, security: json!([{ "CustomerJWT": [] }]) }
    }

    /// The same for holders of a publishable key too.
    fn public(self) -> Self {
        Self { security: json!([{ "PublishableApiKey": [] }, { "SecretApiKey": [] }, { "JWT": [] }]), ..self }
    }
}

/// Every address.
pub(super) fn paths() -> Vec<(String, Value)> {
    let mut paths = domain_paths();
    paths.extend(payment_paths());
    paths
}

fn domain_paths() -> Vec<(String, Value)> {
    let domains = custom_domains::COLLECTION;
    let one = |id, summary| Told::merchants(id, summary, DOMAINS);
    vec![
        (
            format!("/{domains}"),
            json!({
                "get": list(&one("GetCustomDomainCollection", "Retrieve custom domains"), "CustomDomain", custom_domains::FIELDS),
                "post": made(&one("PostCustomDomain", "Create a custom domain"), "CustomDomain", Some("CustomDomainBody"), false),
            }),
        ),
        (
            format!("/{domains}/{{domain}}"),
            json!({
                "get": get(&one("GetCustomDomain", "Retrieve a custom domain"), "CustomDomain", domain()),
                "delete": delete_domain(&one("DeleteCustomDomain", "Delete a custom domain")),
            }),
        ),
    ]
}

fn payment_paths() -> Vec<(String, Value)> {
    let instruments = payment_methods::COLLECTION;
    let tokens = payment_tokens::COLLECTION;
    let transactions = payments::COLLECTION;
    let one = |id, summary, tag| Told::merchants(id, summary, tag);
    vec![
        (
            format!("/{instruments}"),
            json!({
                "get": list(&one("GetPaymentInstrumentCollection", "Retrieve payment instruments", INSTRUMENTS), "PaymentInstrument", payment_methods::FIELDS),
                "post": made(&one("PostPaymentInstrument", "Create a payment instrument from a token", INSTRUMENTS), "PaymentInstrument", Some("InstrumentBody"), false),
            }),
        ),
        (
            format!("/{instruments}/{{id}}"),
            json!({
                "get": get(&one("GetPaymentInstrument", "Retrieve a payment instrument", INSTRUMENTS), "PaymentInstrument", parameters::id()),
                "patch": patch(&one("PatchPaymentInstrument", "Update a payment instrument", INSTRUMENTS), "PaymentInstrument", "InstrumentPatch"),
            }),
        ),
        (
            format!("/{instruments}/{{id}}/deactivation"),
            json!({
                "post": made(&one("PostPaymentInstrumentDeactivation", "Deactivate a payment instrument", INSTRUMENTS), "PaymentInstrument", None, true),
            }),
        ),
        (
            format!("/{tokens}"),
            json!({
                "get": list(&one("GetTokenCollection", "Retrieve payment tokens", TOKENS), "PaymentToken", payment_tokens::FIELDS),
                "post": made(&one("PostToken", "Create a payment token", TOKENS).public(), "PaymentToken", Some("TokenBody"), false),
            }),
        ),
        (
            format!("/{tokens}/{{token}}"),
            json!({ "get": get(&one("GetToken", "Retrieve a payment token", TOKENS).public(), "PaymentToken", token()) }),
        ),
        (
            format!("/{transactions}"),
            json!({
                "get": list(&one("GetTransactionCollection", "Retrieve transactions", TRANSACTIONS), "Transaction", payments::FIELDS),
                "post": made(&one("PostTransaction", "Create a transaction", TRANSACTIONS), "Transaction", Some("TransactionBody"), false),
            }),
        ),
        (
            format!("/{transactions}/{{id}}"),
            json!({
                "get": get(&one("GetTransaction", "Retrieve a transaction", TRANSACTIONS), "Transaction", parameters::id()),
                "patch": patch(&one("PatchTransaction", "Update a transaction", TRANSACTIONS), "Transaction", "TransactionPatch"),
            }),
        ),
        (
            format!("/{transactions}/{{id}}/refund"),
            json!({ "post": made(&one("PostTransactionRefund", "Refund a transaction", TRANSACTIONS), "Transaction", Some("RefundBody"), true) }),
        ),
    ]
}

fn token() -> Value {
    let mut id = parameters::id();
    id["name"] = json!("token");
    id
}

fn domain() -> Value {
    let mut id = parameters::id();
    id["name"] = json!("domain");
    id["description"] = json!("The domain name");
    id["schema"] = json!({ "type": "string", "minLength": 1, "maxLength": 253, "pattern": r"^[A-Za-z0-9.\-]+$" });
    id
}

fn delete_domain(of: &Told) -> Value {
    let good = vec![("204", json!({ "description": "It was done.", "headers": rate_headers() }))];
    let refused = refusals(&[404, 409, 412, 428, 429], false);
    told(of, vec![domain(), parameters::if_match()], responses(good, refused))
}

fn told(told: &Told, parameters: Vec<Value>, responses: Value) -> Value {
    json!({
        "operationId": told.id,
        "summary": told.summary,
        "tags": [told.tag],
        "security": told.security,
        "parameters": parameters,
        "responses": responses,
    })
}

/// A collection.
pub(super) fn list(of: &Told, shown: &str, fields: FieldList) -> Value {
    let headers = json!({
        "Pagination-Total": parameters::count("How many resources there are in all"),
        "Pagination-Limit": parameters::count("The most resources of this page"),
        "Pagination-Offset": parameters::count("How many resources were passed over"),
    });
    let items = json!({ "type": "array", "items": readable(shown) });
    let good = vec![("200", answer("The page.", headers, items))];
    told(of, parameters::collection(fields, &[]), responses(good, refusals(&[404, 422], true)))
}

/// One resource.
pub(super) fn get(of: &Told, shown: &str, id: Value) -> Value {
    let mut parameters = vec![id, parameters::if_changed()];
    parameters.extend(parameters::view(&[]));
    let good = vec![
        ("200", answer("The resource.", json!({ "ETag": parameters::etag_of_whole() }), readable(shown))),
        ("304", json!({ "description": "It has not changed.", "headers": { "ETag": parameters::etag() } })),
    ];
    told(of, parameters, responses(good, refusals(&[404, 412, 422], true)))
}

fn written(shown: &str, has_location: bool) -> Value {
    let mut headers = rate_headers();
    headers["ETag"] = parameters::etag();
    if has_location {
        headers["Location"] = parameters::location();
        headers["Idempotent-Replayed"] = json!({
            "description": "Whether the answer was given before", "required": false,
            "schema": { "type": "string", "enum": ["true"] },
        });
    }
    answer("It was done.", headers, schema(shown))
}

fn with_body(mut operation: Value, body: Option<&str>) -> Value {
    if let Some(body) = body {
        operation["requestBody"] =
            json!({ "required": true, "content": { "application/json": { "schema": schema(body) } } });
    }
    operation
}

/// An operation that makes something. `of_one` is for one below a resource.
pub(super) fn made(of: &Told, shown: &str, body: Option<&str>, of_one: bool) -> Value {
    let mut parameters = vec![parameters::idempotency_key()];
    if of_one {
        parameters.insert(0, parameters::id());
    }
    if body.is_none() {
        parameters.push(parameters::if_match());
    }
    let codes: &[u16] = match body {
        Some(_) => &[402, 404, 409, 413, 415, 422, 429],
        None => &[404, 409, 412, 413, 422, 429],
    };
    let refused: Map<String, Value> = refusals(codes, false);
    with_body(told(of, parameters, responses(vec![("201", written(shown, true))], refused)), body)
}

/// An operation that changes a resource.
pub(super) fn patch(of: &Told, shown: &str, body: &str) -> Value {
    let parameters = vec![parameters::id(), parameters::if_match(), parameters::if_none_match()];
    let refused = refusals(&[404, 409, 412, 413, 415, 422, 428, 429], false);
    with_body(told(of, parameters, responses(vec![("200", written(shown, false))], refused)), Some(body))
}
