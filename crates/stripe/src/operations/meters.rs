//! Meters, reports of usage and what they come to.

use utoipa::openapi::path::HttpMethod;

use super::{Described, describe, list, list_at, reference};
use crate::expand::Kind;
use crate::meters::reports::{self, AdjustmentView, MeterEventView};
use crate::meters::summaries::{self, SummaryView};
use crate::meters::{self, MeterView};
use crate::params::Parameter;

/// The operations, in the order of the document.
pub(super) fn operations() -> Vec<Described> {
    const ALL: &str = "/v1/billing/meters";
    const ONE: &str = "/v1/billing/meters/{id}";
    const SUMMARIES: &str = "/v1/billing/meters/{id}/event_summaries";
    let told = |route, name, params, answer| describe(Kind::Meter, route, name, params, answer);
    let one = reference::<MeterView>;
    let retrieve = meters::Retrieve::schema;
    vec![
        told((HttpMethod::Get, ALL), ("listMeters", "List meters"), meters::List::schema(), list::<MeterView>(ALL)),
        told((HttpMethod::Post, ALL), ("createMeter", "Create a meter"), meters::Create::schema(), one()),
        told((HttpMethod::Get, ONE), ("retrieveMeter", "Retrieve a meter"), retrieve(), one()),
        told((HttpMethod::Post, ONE), ("updateMeter", "Update a meter"), meters::Update::schema(), one()),
        told(
            (HttpMethod::Post, "/v1/billing/meters/{id}/deactivate"),
            ("deactivateMeter", "Switch a meter off"),
            retrieve(),
            one(),
        ),
        told(
            (HttpMethod::Post, "/v1/billing/meters/{id}/reactivate"),
            ("reactivateMeter", "Switch a meter on again"),
            retrieve(),
            one(),
        ),
        told(
            (HttpMethod::Get, SUMMARIES),
            ("listMeterEventSummaries", "List what a customer used of a meter"),
            summaries::List::schema(),
            list_at::<SummaryView>(),
        )
        .of_a_list(Kind::Meter, summaries::List::schema()),
        told(
            (HttpMethod::Post, "/v1/billing/meter_events"),
            ("createMeterEvent", "Report usage"),
            reports::Create::schema(),
            reference::<MeterEventView>(),
        ),
        told(
            (HttpMethod::Post, "/v1/billing/meter_event_adjustments"),
            ("createMeterEventAdjustment", "Take a report of usage back"),
            reports::Adjust::schema(),
            reference::<AdjustmentView>(),
        ),
    ]
}
