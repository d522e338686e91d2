//! The addresses that tell what became of events on their way to webhooks, and
//! which types of events there are.

use serde_json::{Value, json};

use super::operations::{answer, merchant, rate_headers, refusals, responses};
use super::{parameters, readable};
use crate::{system_events, webhook_tracking};

/// The group of the operations of the log.
pub(super) const TRACKING: &str = "Tracking";
/// The group of the types of events.
pub(super) const EVENTS: &str = "Events";

/// Every address.
pub(super) fn paths() -> Vec<(String, Value)> {
    vec![
        (format!("/{}", webhook_tracking::COLLECTION), json!({ "get": log() })),
        (format!("/{}/{{id}}", webhook_tracking::COLLECTION), json!({ "get": entry() })),
        (format!("/{}/{{id}}/resend", webhook_tracking::COLLECTION), json!({ "post": resend() })),
        (format!("/{}", system_events::COLLECTION), json!({ "get": types() })),
    ]
}

fn page(shown: &str) -> Value {
    let headers = json!({
        "Pagination-Total": parameters::count("How many resources there are in all"),
        "Pagination-Limit": parameters::count("The most resources of this page"),
        "Pagination-Offset": parameters::count("How many resources were passed over"),
    });
    answer("The page.", headers, json!({ "type": "array", "items": readable(shown) }))
}

fn log() -> Value {
    json!({
        "operationId": "GetTrackingWebhookCollection",
        "summary": "Retrieve the log of webhooks",
        "tags": [TRACKING],
        "security": merchant(),
        "parameters": parameters::collection(webhook_tracking::FIELDS, &[]),
        "responses": responses(vec![("200", page("WebhookTracking"))], refusals(&[404, 422], true)),
    })
}

fn entry() -> Value {
    let mut parameters = vec![parameters::id(), parameters::if_changed()];
    parameters.extend(parameters::view(&[]));
    let good = vec![
        ("200", answer("The entry.", json!({ "ETag": parameters::etag_of_whole() }), readable("WebhookTracking"))),
        ("304", json!({ "description": "It has not changed.", "headers": { "ETag": parameters::etag() } })),
    ];
    json!({
        "operationId": "GetTrackingWebhook",
        "summary": "Retrieve an entry of the log of webhooks",
        "tags": [TRACKING],
        "security": merchant(),
        "parameters": parameters,
        "responses": responses(good, refusals(&[404, 412, 422], true)),
    })
}

fn resend() -> Value {
    let good = vec![("204", json!({ "description": "It will be sent again.", "headers": rate_headers() }))];
    json!({
        "operationId": "PostTrackingWebhookResendRequest",
        "summary": "Send an event to its webhook again",
        "tags": [TRACKING],
        "security": merchant(),
        "parameters": [parameters::id()],
        "responses": responses(good, refusals(&[404, 409, 413, 429], false)),
    })
}

fn types() -> Value {
    json!({
        "operationId": "GetEventCollection",
        "summary": "Retrieve the types of events",
        "tags": [EVENTS],
        "security": merchant(),
        "parameters": parameters::collection(system_events::FIELDS, &[]),
        "responses": responses(vec![("200", page("SystemEvent"))], refusals(&[404, 422], true)),
    })
}
