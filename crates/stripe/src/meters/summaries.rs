//! What was used, in this dialect's form.

use axum::response::Response;
use jiff::Timestamp;
use serde::{Serialize, Serializer};
use serde_json::json;
use utoipa::openapi::schema::Schema;
use utoipa::openapi::{RefOr, Type};

use billfold_app::meters::{self, Asked, Summary};
use billfold_domain::Refusal;
use billfold_domain::ids::{CustomerId, MeterId};
use billfold_domain::meters::TimeWindow;
use billfold_domain::units::Units;

use crate::answers;
use crate::calls::{Call, Setting};
use crate::errors::ApiError;
use crate::expand::{Kind, Paths, Plan, whole};
use crate::lists::{Limit, Seconds};
use crate::params::{ParamError, Problem};
use crate::schemas::{Answer, simple};
use crate::words::{Name, Stamp, Word};

/// How many windows a page has unless said.
const DEFAULT_LIMIT: u32 = 10;
/// To what the ends of a span are held, in seconds.
const MINUTE_SECONDS: i64 = 60;
/// What the ids of summaries begin with.
const PREFIX: &str = "mtrusg_";

crate::params! {
    /// What is asked about usage.
    pub struct List {
        /// Whose usage it is.
        required customer: Name,
        /// Until when, in seconds since 1970; that second does not belong to it. A whole
        /// minute, or a whole window.
        required end_time: Seconds,
        /// Only summaries newer than the one of this id.
        optional ending_before: Name,
        /// What to expand in the answer.
        optional expand: Paths,
        /// The most summaries; 10 unless said.
        optional limit: Limit,
        /// From when on, in seconds since 1970. A whole minute, or a whole window.
        required start_time: Seconds,
        /// Only summaries older than the one of this id.
        optional starting_after: Name,
        /// By which windows; the whole time at once unless said.
        optional value_grouping_window: Word<TimeWindow>,
    }
}

crate::answers! {
    /// What was used in a span of time.
    pub struct SummaryView {
        /// Its id, made of its times.
        always id: String,
        /// The kind of object.
        always object: SummaryTag,
        /// How much, as the meter counts it.
        always aggregated_value: Amount,
        /// Its end, in seconds since 1970; that second does not belong to it.
        always end_time: Stamp,
        /// Whether it is of live mode.
        always livemode: bool,
        /// The meter.
        always meter: String,
        /// Its start, in seconds since 1970.
        always start_time: Stamp,
    }
}

crate::words::tags! {
    /// The `object` of a summary.
    SummaryTag = "billing.meter_event_summary";
}

/// A quantity as a number: whole where it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Amount(pub Units);

impl Serialize for Amount {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0.split() {
            (whole, 0) => serializer.serialize_i64(whole),
            _ => serializer.serialize_f64(self.0.text().parse().unwrap_or_default()),
        }
    }
}

impl Answer for Amount {
    fn schema() -> RefOr<Schema> {
        simple(Type::Number).into()
    }
}

fn view(summary: &Summary, meter: &str, setting: &Setting) -> SummaryView {
    let Summary { from, until, units } = *summary;
    SummaryView {
        id: format!("{PREFIX}{}_{}", from.as_second(), until.as_second()),
        object: SummaryTag,
        aggregated_value: Amount(units),
        end_time: Stamp::of(until),
        livemode: setting.livemode,
        meter: meter.to_owned(),
        start_time: Stamp::of(from),
    }
}

/// The start of the summary that a cursor names.
fn start_of(cursor: Option<&Name>) -> Result<Option<Timestamp>, Refusal> {
    let Some(Name(id)) = cursor else { return Ok(None) };
    let times = id.strip_prefix(PREFIX).and_then(|times| times.split_once('_'));
    let start = times.and_then(|(start, _)| Timestamp::from_second(start.parse().ok()?).ok());
    start.map(Some).ok_or(Refusal::BadCursor)
}

fn aligned(seconds: Seconds, window: Option<TimeWindow>, param: &str) -> Result<Timestamp, ParamError> {
    let (unit, word) = match window {
        None => (MINUTE_SECONDS, "minute"),
        Some(TimeWindow::Hour) => (TimeWindow::Hour.seconds(), "hour"),
        Some(TimeWindow::Day) => (TimeWindow::Day.seconds(), "UTC day"),
    };
    if seconds.get() % unit == 0 {
        return Ok(Timestamp::from_second(seconds.get()).unwrap_or(Timestamp::MAX));
    }
    Err(ParamError::at(param, Problem::Said(format!("{param} must be aligned with {word} boundaries."))))
}

/// `GET /v1/billing/meters/{id}/event_summaries`
///
/// # Errors
/// What is wrong with the request.
pub async fn list(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: List = call.params()?;
    Plan::of_list(Kind::Meter, params.expand.as_ref())?;
    let window = params.value_grouping_window.map(|word| word.0);
    let from = aligned(params.start_time, window, "start_time")?;
    let until = aligned(params.end_time, window, "end_time")?;
    if until <= from {
        let message = "end_time must be after start_time.".to_owned();
        return Err(ParamError::at("end_time", Problem::Said(message)).into());
    }
    let cursor = |name: Option<&Name>| start_of(name).map_err(|refusal| call.refused(&refusal));
    let asked = Asked {
        customer: CustomerId::stored(params.customer.0.clone()),
        from,
        until,
        window,
        before: cursor(params.starting_after.as_ref())?,
        after: cursor(params.ending_before.as_ref())?,
        limit: params.limit.map_or(DEFAULT_LIMIT, Limit::unsigned),
    };
    let found = meters::summaries(&call.app, &call.caller, &MeterId::stored(call.id.clone()), asked).await;
    let found = found.map_err(|error| call.failed(error))?;
    let data: Vec<_> = found.items.iter().map(|one| whole(&view(one, &call.id, &call.setting))).collect();
    Ok(answers::json(&json!({ "object": "list", "data": data, "has_more": found.has_more, "url": call.path })))
}
