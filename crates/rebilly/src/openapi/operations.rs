//! Every address of the reference and what it answers.

use serde_json::{Map, Value, json};

use super::{object, parameters, readable, schema};
use crate::filters::FieldList;
use crate::{api_keys, coupons, credentials, customers, files, plans, portals, products, webhooks, websites};

/// A kind of resource with the same five operations as its fellows.
struct Resource {
    collection: &'static str,
    tag: &'static str,
    one: &'static str,
    many: &'static str,
    id_name: &'static str,
    shown: &'static str,
    body: &'static str,
    fields: FieldList,
    expandable: &'static [&'static str],
    /// Whether a PUT makes what is not there.
    upserts: bool,
    /// Why a deletion can be in conflict with others.
    conflict: Option<&'static str>,
}

const RESOURCES: &[Resource] = &[
    Resource {
        collection: portals::COLLECTION,
        tag: "Billing portals",
        one: "a billing portal",
        many: "billing portals",
        id_name: "BillingPortal",
        shown: "BillingPortal",
        body: "BillingPortalBody",
        fields: portals::FIELDS,
        expandable: portals::EXPANDABLE,
        upserts: true,
        conflict: Some("It is the organization's default billing portal."),
    },
    Resource {
        collection: websites::COLLECTION,
        tag: "Websites",
        one: "a website",
        many: "websites",
        id_name: "Website",
        shown: "Website",
        body: "WebsiteBody",
        fields: websites::FIELDS,
        expandable: &[],
        upserts: true,
        conflict: Some("It is in use by a billing portal, or it is the organization's default."),
    },
    Resource {
        collection: customers::COLLECTION,
        tag: "Customers",
        one: "a customer",
        many: "customers",
        id_name: "Customer",
        shown: "Customer",
        body: "CustomerBody",
        fields: customers::FIELDS,
        expandable: customers::EXPANDABLE,
        upserts: true,
        conflict: Some("It was billed: its invoices are its own."),
    },
    Resource {
        collection: products::COLLECTION,
        tag: "Products",
        one: "a product",
        many: "products",
        id_name: "Product",
        shown: "Product",
        body: "ProductBody",
        fields: products::FIELDS,
        expandable: &[],
        upserts: true,
        conflict: Some("It has a plan."),
    },
    Resource {
        collection: plans::COLLECTION,
        tag: "Plans",
        one: "a plan",
        many: "plans",
        id_name: "Plan",
        shown: "Plan",
        body: "PlanBody",
        fields: plans::FIELDS,
        expandable: &[],
        upserts: true,
        conflict: None,
    },
    Resource {
        collection: coupons::COLLECTION,
        tag: super::coupons::TAG,
        one: "a coupon",
        many: "coupons",
        id_name: "Coupon",
        shown: "Coupon",
        body: "CouponBody",
        fields: coupons::FIELDS,
        expandable: &[],
        upserts: true,
        conflict: None,
    },
    Resource {
        collection: files::COLLECTION,
        tag: "Files",
        one: "a file",
        many: "files",
        id_name: "File",
        shown: "File",
        body: "FileBody",
        fields: files::FIELDS,
        expandable: &[],
        upserts: false,
        conflict: Some("It is the logo of a billing portal or website."),
    },
    Resource {
        collection: api_keys::COLLECTION,
        tag: "API keys",
        one: "an API key",
        many: "API keys",
        id_name: "ApiKey",
        shown: "ApiKey",
        body: "ApiKeyBody",
        fields: api_keys::FIELDS,
        expandable: &[],
        upserts: true,
        conflict: None,
    },
    Resource {
        collection: webhooks::COLLECTION,
        tag: "Webhooks",
        one: "a webhook",
        many: "webhooks",
        id_name: "Webhook",
        shown: "GlobalWebhook",
        body: "WebhookBody",
        fields: webhooks::FIELDS,
        expandable: &[],
        upserts: true,
        conflict: None,
    },
    Resource {
        collection: credentials::COLLECTION,
        tag: super::authentication::TAG,
        one: "a credential",
        many: "credentials",
        id_name: "Credential",
        shown: "Credential",
        body: "CredentialBody",
        fields: credentials::FIELDS,
        expandable: &[],
        upserts: true,
        conflict: None,
    },
];

/// The groups of operations.
pub(super) fn tags() -> Value {
    let names = RESOURCES.iter().map(|resource| resource.tag).chain([
        super::payments::DOMAINS,
        super::payments::INSTRUMENTS,
        super::payments::TOKENS,
        super::payments::TRANSACTIONS,
        super::orders::ORDERS,
        super::orders::INVOICES,
        super::webhooks::TRACKING,
        super::webhooks::EVENTS,
        "Storefront",
        "Status",
    ]);
    names.map(|name| json!({ "name": name })).collect()
}

/// Every address, in the order in which they are to be read.
pub(super) fn paths(base: &str) -> Vec<(String, Value)> {
    let mut paths = Vec::new();
    for resource in RESOURCES {
        let Resource { collection, .. } = resource;
        let create = if resource.upserts { create(resource) } else { upload() };
        let mut one = json!({ "get": get(resource), "put": put(resource), "delete": delete(resource) });
        if *collection == customers::COLLECTION {
            one["delete"] = merge(&one["delete"]);
        }
        if *collection == coupons::COLLECTION {
            one["put"] = super::coupons::with_conflict(&one["put"], &create);
        }
        paths.push((format!("/{collection}"), json!({ "get": list(resource), "post": create })));
        paths.push((format!("/{collection}/{{id}}"), one));
        if !resource.upserts {
            paths.push((format!("/{collection}/{{id}}/download"), json!({ "get": download() })));
        }
    }
    paths.extend(super::webhooks::paths());
    paths.extend(super::payments::paths());
    paths.extend(super::orders::paths());
    paths.extend(super::coupons::paths());
    paths.extend(super::authentication::paths());
    paths.extend(super::storefront::paths());
    // These are found by what they name, whichever organization it belongs to.
    let servers = json!([{ "url": base }]);
    paths.push(("/storefront/billing-portals/{slug}".to_owned(), json!({ "get": storefront(&servers) })));
    paths.push(("/status".to_owned(), json!({ "get": status(&servers) })));
    paths
}

/// Who may call what only the merchant may.
pub(super) fn merchant() -> Value {
    json!([{ "SecretApiKey": [] }, { "JWT": [] }])
}

fn problem(description: &str, headers: Value) -> Value {
    json!({
        "description": description, "headers": headers,
        "content": { "application/problem+json": { "schema": schema("ProblemDocument") } },
    })
}

pub(super) fn rate_headers() -> Value {
    json!({
        "X-RateLimit-Limit": parameters::optional_count("Requests of the organization in a window"),
        "X-RateLimit-Remaining": parameters::optional_count("Requests left in the window"),
    })
}

/// The refusals of an operation by their status codes, beside those that every
/// operation has.
pub(super) fn refusals(codes: &[u16], is_read: bool) -> Map<String, Value> {
    let mut answers = Map::new();
    for code in [400, 401, 403].iter().chain(codes).chain(&[503]) {
        let headers = match code {
            401 => json!({ "WWW-Authenticate": { "required": true, "schema": { "type": "string" } } }),
            429 => json!({
                "X-RateLimit-Limit": parameters::count("Requests of the organization in a window"),
                "X-RateLimit-Remaining": parameters::count("Requests left in the window"),
                "X-RateLimit-Retry-After": parameters::count("When the window ends, in seconds since 1970"),
                "Retry-After": parameters::count("Seconds until the window ends"),
            }),
            503 => json!({ "Retry-After": parameters::count("Seconds to wait") }),
            _ if is_read => json!({}),
            _ => rate_headers(),
        };
        let mut answer = problem(description(*code), headers);
        if *code == 422 {
            answer["content"] = json!({ "application/problem+json": { "schema": schema("ValidationProblem") } });
        }
        answers.insert(code.to_string(), answer);
    }
    answers
}

fn description(code: u16) -> &'static str {
    match code {
        400 => "The request cannot be understood.",
        401 => "The request needs a valid key or token.",
        403 => "The key or token does not allow this.",
        402 => "The card was declined.",
        404 => "There is no such resource.",
        409 => "The resource is in use, or a request with the same idempotency key is still running.",
        412 => "The resource is not in the state that the request demands.",
        428 => "The organization has its resources replaced and deleted only with If-Match.",
        413 => "The request body is too large.",
        415 => "The request body has a media type that is not read here.",
        422 => "Some of the data sent is not valid; every fault is named.",
        429 => "The organization has sent too many requests.",
        _ => "The server cannot answer at the moment.",
    }
}

pub(super) fn responses(good: Vec<(&str, Value)>, refused: Map<String, Value>) -> Value {
    object(good.into_iter().map(|(code, answer)| (code.to_owned(), answer)).chain(refused))
}

pub(super) fn answer(description: &str, headers: Value, shown: Value) -> Value {
    json!({ "description": description, "headers": headers, "content": { "application/json": { "schema": shown } } })
}

fn written(description: &str, shown: &str, has_location: bool) -> Value {
    let mut headers = rate_headers();
    headers["ETag"] = parameters::etag();
    if has_location {
        headers["Location"] = parameters::location();
        headers["Idempotent-Replayed"] = json!({
            "description": "Whether the answer was given before", "required": false,
            "schema": { "type": "string", "enum": ["true"] },
        });
    }
    answer(description, headers, schema(shown))
}

fn list(resource: &Resource) -> Value {
    let headers = json!({
        "Pagination-Total": parameters::count("How many resources there are in all"),
        "Pagination-Limit": parameters::count("The most resources of this page"),
        "Pagination-Offset": parameters::count("How many resources were passed over"),
    });
    let items = json!({ "type": "array", "items": readable(resource.shown) });
    let good = vec![("200", answer("The page.", headers, items))];
    json!({
        "operationId": format!("Get{}Collection", resource.id_name),
        "summary": format!("Retrieve {}", resource.many),
        "tags": [resource.tag],
        "security": merchant(),
        "parameters": parameters::collection(resource.fields, resource.expandable),
        "responses": responses(good, refusals(&[404, 422], true)),
    })
}

fn get(resource: &Resource) -> Value {
    let mut parameters = vec![parameters::id(), parameters::if_changed()];
    parameters.extend(parameters::view(resource.expandable));
    let headers = json!({ "ETag": parameters::etag_of_whole() });
    let good = vec![
        ("200", answer("The resource.", headers, readable(resource.shown))),
        ("304", json!({ "description": "It has not changed.", "headers": { "ETag": parameters::etag() } })),
    ];
    json!({
        "operationId": format!("Get{}", resource.id_name),
        "summary": format!("Retrieve {}", resource.one),
        "tags": [resource.tag],
        "security": merchant(),
        "parameters": parameters,
        "responses": responses(good, refusals(&[404, 412, 422], true)),
    })
}

fn create(resource: &Resource) -> Value {
    let good = vec![("201", written("It was created.", resource.shown, true))];
    json!({
        "operationId": format!("Post{}", resource.id_name),
        "summary": format!("Create {}", resource.one),
        "tags": [resource.tag],
        "security": merchant(),
        "parameters": [parameters::idempotency_key()],
        "requestBody": { "required": true, "content": { "application/json": { "schema": schema(resource.body) } } },
        "responses": responses(good, refusals(&[404, 409, 413, 415, 422, 429], false)),
    })
}

fn upload() -> Value {
    let good = vec![("201", written("It was created.", "File", true))];
    let bytes = |media: &str| json!({ "type": "string", "contentMediaType": media });
    let form = json!({
        "type": "object",
        "properties": {
            "file": { "type": "string", "contentMediaType": "application/octet-stream" },
            "name": { "type": "string", "minLength": 1, "maxLength": 255, "pattern": "^[A-Za-z0-9._-]+$" },
        },
        "required": ["file"],
    });
    json!({
        "operationId": "PostFile",
        "summary": "Create a file",
        "description": "The file is sent as base64 within JSON, as a part of a multipart form, or bare.",
        "tags": ["Files"],
        "security": [{ "SecretApiKey": [] }, { "JWT": [] }, { "PublishableApiKey": [] }],
        "parameters": [parameters::idempotency_key()],
        "requestBody": {
            "required": true,
            "content": {
                "application/json": { "schema": schema("FileUpload") },
                "multipart/form-data": { "schema": form },
                "image/png": { "schema": bytes("image/png") },
                "image/jpeg": { "schema": bytes("image/jpeg") },
                "image/webp": { "schema": bytes("image/webp") },
                "image/gif": { "schema": bytes("image/gif") },
            },
        },
        "responses": responses(good, refusals(&[404, 409, 413, 415, 422, 429], false)),
    })
}

fn put(resource: &Resource) -> Value {
    let mut good = vec![("200", written("It was changed.", resource.shown, false))];
    let (verb, refused) = if resource.upserts {
        good.push(("201", written("It was created.", resource.shown, true)));
        ("Upsert", [404, 412, 413, 415, 422, 428, 429])
    } else {
        ("Update", [404, 412, 413, 415, 422, 428, 429])
    };
    json!({
        "operationId": format!("Put{}", resource.id_name),
        "summary": format!("{verb} {}", resource.one),
        "tags": [resource.tag],
        "security": merchant(),
        "parameters": [parameters::id(), parameters::if_match(), parameters::if_none_match()],
        "requestBody": { "required": true, "content": { "application/json": { "schema": schema(resource.body) } } },
        "responses": responses(good, refusals(&refused, false)),
    })
}

fn delete(resource: &Resource) -> Value {
    let good = vec![("204", json!({ "description": "It was deleted.", "headers": rate_headers() }))];
    let mut refused = refusals(&[404, 412, 428, 429], false);
    if let Some(conflict) = resource.conflict {
        refused.insert("409".to_owned(), problem(conflict, rate_headers()));
    }
    json!({
        "operationId": format!("Delete{}", resource.id_name),
        "summary": format!("Delete {}", resource.one),
        "tags": [resource.tag],
        "security": merchant(),
        "parameters": [parameters::id(), parameters::if_match()],
        "responses": responses(good, refused),
    })
}

/// The deletion of a customer, which merges it into another one.
fn merge(delete: &Value) -> Value {
    let mut merge = delete.clone();
    merge["summary"] = json!("Merge and delete a customer");
    if let Some(parameters) = merge["parameters"].as_array_mut() {
        parameters.push(parameters::target());
    }
    if let (Some(responses), Some(invalid)) =
        (merge["responses"].as_object_mut(), refusals(&[422], false).remove("422"))
    {
        responses.insert("422".to_owned(), invalid);
    }
    merge
}

fn download() -> Value {
    let bytes = |media: &&str| {
        let shape = json!({ "type": "string", "contentMediaType": media });
        ((*media).to_owned(), json!({ "schema": shape }))
    };
    let content = object(files::MEDIA_TYPES.iter().map(bytes));
    let good = vec![
        ("200", json!({ "description": "The bytes.", "headers": { "ETag": parameters::etag() }, "content": content })),
        ("304", json!({ "description": "It has not changed.", "headers": { "ETag": parameters::etag() } })),
    ];
    json!({
        "operationId": "GetFileDownload",
        "summary": "Download a file",
        "tags": ["Files"],
        "security": merchant(),
        "parameters": [parameters::id(), parameters::image_size(), parameters::if_changed()],
        "responses": responses(good, refusals(&[404, 412, 422], true)),
    })
}

fn public(mut refused: Map<String, Value>) -> Map<String, Value> {
    refused.remove("401");
    refused.remove("403");
    refused
}

fn storefront(servers: &Value) -> Value {
    let headers = json!({
        "ETag": parameters::etag(),
        "Access-Control-Allow-Origin": { "required": true, "schema": { "type": "string", "enum": ["*"] } },
    });
    let good = vec![
        ("200", answer("The billing portal.", headers, schema("StorefrontBillingPortal"))),
        ("304", json!({ "description": "It has not changed.", "headers": { "ETag": parameters::etag() } })),
    ];
    json!({
        "operationId": "StorefrontGetBillingPortal",
        "summary": "Retrieve a billing portal",
        "description": "Anybody may read an active billing portal by its slug; any origin may ask.",
        "tags": ["Storefront"],
        "security": [],
        "servers": servers,
        "parameters": [parameters::slug(), parameters::if_changed()],
        "responses": responses(good, public(refusals(&[404, 412], true))),
    })
}

fn status(servers: &Value) -> Value {
    let good = vec![("200", answer("The API answers.", json!({}), schema("Status")))];
    let mut refused = public(refusals(&[], true));
    refused.remove("400");
    json!({
        "operationId": "GetStatus",
        "summary": "Retrieve the status of the API",
        "tags": ["Status"],
        "security": [],
        "servers": servers,
        "responses": responses(good, refused),
    })
}
