//! `tracking/webhooks`: what became of events on their way to webhooks.

use std::collections::BTreeMap;

use axum::response::Response;
use billfold_app::webhooks::deliveries::{self, columns};
use billfold_app::{Column, Stored};
use billfold_domain::events::Event;
use billfold_domain::ids::{DeliveryId, Noun};
use billfold_domain::webhooks::{Delivery, Dialect};
use serde::Serialize;
use serde_json::Value;
use utoipa::ToSchema;

use crate::answers;
use crate::calls::{Call, plain_problem};
use crate::collections::{Listing, View};
use crate::event_form::{body, word};
use crate::faults::Faults;
use crate::filters::{FieldList, Holds};
use crate::links::{Addresses, ResourceLink};
use crate::portal_view::time;
use crate::problems::Problem;
use crate::webhook_body::WebhookMethod;

/// The collection's name in addresses.
pub(crate) const COLLECTION: &str = "tracking/webhooks";

/// The fields by which the log is filtered and sorted.
pub(crate) const FIELDS: FieldList = &[
    ("id", Column::Id, Holds::Text),
    ("entityId", columns::SUBJECT, Holds::Text),
    ("url", columns::URL, Holds::Text),
    ("createdTime", Column::Created, Holds::Time),
    ("updatedTime", columns::UPDATED, Holds::Time),
];

/// What triggers a webhook.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub(crate) enum TrackingSource {
    /// A webhook's own filter.
    Webhooks,
}

/// One event on its way to one webhook, as its latest attempt left it.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = WebhookTracking)]
pub(crate) struct TrackingView {
    /// ID of the log's entry.
    #[schema(min_length = 1, max_length = 50)]
    id: String,
    /// Status that the latest attempt brought back.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    status: Option<u16>,
    /// How long the latest attempt took, in milliseconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    duration: Option<u64>,
    /// When it was first to be sent.
    #[schema(format = DateTime)]
    initiated_time: String,
    /// Address that it is sent to.
    url: String,
    /// HTTP method of the request.
    method: WebhookMethod,
    /// Body of the request; of a single entry alone, as long as the event is kept.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    request: Option<String>,
    /// Beginning of the answer's body.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    response: Option<String>,
    /// Headers of the request that hold no secret.
    request_headers: BTreeMap<String, String>,
    /// Headers of the answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    response_headers: Option<BTreeMap<String, String>>,
    /// ID of what the event is about.
    entity_id: String,
    /// ID of the organization.
    organization_id: String,
    /// Type of the event.
    event_type: String,
    /// What triggered it.
    source: TrackingSource,
    /// How often it was tried.
    attempt: u32,
    /// When it was last tried.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false, format = DateTime)]
    sent_time: Option<String>,
    /// When it was created.
    #[schema(format = DateTime)]
    created_time: String,
    /// When it last changed.
    #[schema(format = DateTime)]
    updated_time: String,
    /// Related addresses.
    #[serde(rename = "_links")]
    links: Vec<ResourceLink>,
}

fn view_of(delivery: &Delivery, event: Option<&Event>, addresses: &Addresses) -> TrackingView {
    let latest = delivery.attempts.last();
    let answer = delivery.answer.as_ref();
    let sent = [("content-type", "application/json; charset=utf-8"), ("webhook-id", delivery.event.as_str())];
    TrackingView {
        id: delivery.id.to_string(),
        status: latest.and_then(|attempt| attempt.status),
        duration: latest.map(|attempt| attempt.took_ms),
        initiated_time: time(delivery.created),
        url: delivery.url.clone(),
        method: WebhookMethod::Post,
        request: event.and_then(|event| body(event, addresses)).map(|body| body.to_string()),
        response: answer.map(|answer| answer.body.clone()),
        request_headers: sent.map(|(name, value)| (name.to_owned(), value.to_owned())).into(),
        response_headers: answer.map(|answer| answer.headers.iter().cloned().collect()),
        entity_id: delivery.subject.clone(),
        organization_id: addresses.organization().to_owned(),
        event_type: word(delivery.kind).unwrap_or_default().to_owned(),
        source: TrackingSource::Webhooks,
        attempt: delivery.attempted,
        sent_time: latest.map(|attempt| time(attempt.at)),
        created_time: time(delivery.created),
        updated_time: time(delivery.updated),
        links: vec![addresses.link("self", COLLECTION, delivery.id.as_str())],
    }
}

/// A page of the log.
pub(crate) async fn list(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let mut faults = Faults::default();
    let params = call.params(&mut faults);
    let Listing { query, view } = Listing::read(&params, FIELDS, &[], &mut faults);
    if !faults.is_empty() {
        return Err(Problem::invalid(faults));
    }
    let (limit, offset) = (query.limit, query.offset);
    let page = deliveries::list(&call.app, &call.caller, Dialect::Rebilly, query).await.map_err(plain_problem)?;
    let show = |delivery: &Stored<Delivery>| {
        let shown = view_of(&delivery.value, None, &call.addresses);
        view.apply(serde_json::to_value(shown).unwrap_or_default())
    };
    let items: Vec<Value> = page.items.iter().map(show).collect();
    Ok(answers::page(&items, page.total, limit, offset))
}

/// One entry of the log.
pub(crate) async fn get(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let id: DeliveryId = call.id(Noun::Delivery)?;
    let mut faults = Faults::default();
    let view = View::read(&call.params(&mut faults), &[], &mut faults);
    if !faults.is_empty() {
        return Err(Problem::invalid(faults));
    }
    let found = deliveries::get(&call.app, &call.caller, Dialect::Rebilly, &id).await;
    let (delivery, event) = found.map_err(plain_problem)?;
    let shown = view_of(&delivery.value, event.as_ref(), &call.addresses);
    answers::resource(&call, delivery.rev, &shown, &view)
}

/// Sends the event again.
pub(crate) async fn resend(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let id: DeliveryId = call.id(Noun::Delivery)?;
    deliveries::resend(&call.app, &call.caller, Dialect::Rebilly, &id).await.map_err(plain_problem)?;
    Ok(answers::deleted())
}
