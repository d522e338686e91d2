//! Reports of usage, and those that are taken back, in this dialect's form.

use std::collections::BTreeMap;

use axum::response::Response;
use jiff::Timestamp;
use utoipa::openapi::schema::Schema;
use utoipa::openapi::{RefOr, Type};

use billfold_app::Error;
use billfold_app::meters::{self, Adjusted, NewReport, Reported};
use billfold_domain::text::{Text, check};
use billfold_domain::units::{MAX_DECIMALS, MAX_DIGITS};
use billfold_domain::{Field, Refusal, Rule};

use crate::answers::{self, Shown};
use crate::calls::{Call, Setting};
use crate::errors::ApiError;
use crate::expand::{Kind, Paths, Plan};
use crate::form::Node;
use crate::lists::Seconds;
use crate::params::{ParamError, Parameter, Problem, members};
use crate::schemas::simple;
use crate::words::{Stamp, Word, own_words};

/// The most pairs of a payload.
const MAX_PAYLOAD_PAIRS: usize = 20;
/// The most characters of a key of a payload.
const MAX_PAYLOAD_KEY_CHARS: usize = 100;
/// The most characters of a value of a payload.
const MAX_PAYLOAD_VALUE_CHARS: usize = 255;

own_words! {
    /// What becomes of a report.
    AdjustmentType {
        /// It is taken back.
        Cancel = "cancel",
    }
    /// Whether a report was taken back.
    AdjustmentStatus {
        /// It was.
        Complete = "complete",
        /// It will be.
        Pending = "pending",
    }
}

crate::params! {
    /// A report of usage.
    pub struct Create {
        /// The name of the report, which is that of its meter's.
        required event_name: Text<100>,
        /// What to expand in the answer.
        optional expand: Paths,
        /// What tells it from others of the last 24 hours.
        optional identifier: Text<100>,
        /// What is reported: the customer and the value, under the meter's keys.
        required payload: Payload,
        /// When the usage was, in seconds since 1970: at most 35 days ago and 5 minutes
        /// ahead; now unless said.
        optional timestamp: Seconds,
    }

    /// What becomes of a report.
    pub struct Adjust {
        /// Which report.
        optional cancel: Which,
        /// The name of the report.
        required event_name: Text<100>,
        /// What to expand in the answer.
        optional expand: Paths,
        /// What becomes of it.
        required r#type: Word<AdjustmentType>,
    }

    /// Which report.
    pub struct Which {
        /// What tells it from others.
        optional identifier: Text<100>,
    }
}

/// What is reported, by key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Payload(pub BTreeMap<String, String>);

impl Parameter for Payload {
    fn read(node: &Node) -> Result<Self, ParamError> {
        let broken = |rule| ParamError::here(Problem::Broken(rule));
        let entries = members(node)?.entries();
        if entries.len() > MAX_PAYLOAD_PAIRS {
            return Err(broken(Rule::TooMany { max_entries: MAX_PAYLOAD_PAIRS }));
        }
        let mut pairs = BTreeMap::new();
        for (key, value) in entries {
            let Node::Leaf(value) = value else {
                return Err(ParamError::here(Problem::Text).within(key));
            };
            check(key, MAX_PAYLOAD_KEY_CHARS).map_err(|rule| broken(rule).within(key))?;
            check(value, MAX_PAYLOAD_VALUE_CHARS).map_err(|rule| broken(rule).within(key))?;
            pairs.insert(key.to_owned(), value.to_owned());
        }
        Ok(Self(pairs))
    }

    fn schema() -> RefOr<Schema> {
        let value =
            simple(Type::String).min_length(Some(1)).max_length(Some(MAX_PAYLOAD_VALUE_CHARS)).pattern(Some("\\S"));
        let key = simple(Type::String)
            .min_length(Some(1))
            .max_length(Some(MAX_PAYLOAD_KEY_CHARS))
            .pattern(Some("^[^\\[\\]]+$"));
        simple(Type::Object)
            .additional_properties(Some(RefOr::T(Schema::Object(value.build()))))
            .property_names(Some(Schema::Object(key.build())))
            .min_properties(Some(1))
            .max_properties(Some(MAX_PAYLOAD_PAIRS))
            .into()
    }
}

crate::answers! {
    /// A report of usage.
    pub struct MeterEventView {
        /// The kind of object.
        always object: MeterEventTag,
        /// When it was stored, in seconds since 1970.
        always created: Stamp,
        /// The name of the report.
        always event_name: String,
        /// What tells it from others.
        always identifier: String,
        /// Whether it is of live mode.
        always livemode: bool,
        /// What was reported, by key.
        always payload: BTreeMap<String, String>,
        /// When the usage was, in seconds since 1970.
        always timestamp: Stamp,
    }

    /// A report that was taken back.
    pub struct AdjustmentView {
        /// The kind of object.
        always object: AdjustmentTag,
        /// Which report.
        always cancel: Option<WhichView>,
        /// The name of the report.
        always event_name: String,
        /// Whether it is of live mode.
        always livemode: bool,
        /// Whether it was taken back.
        always status: Word<AdjustmentStatus>,
        /// What became of it.
        always r#type: Word<AdjustmentType>,
    }

    /// Which report.
    pub struct WhichView {
        /// What tells it from others.
        always identifier: Option<String>,
    }
}

crate::words::tags! {
    /// The `object` of a report.
    MeterEventTag = "billing.meter_event";
    /// The `object` of what became of a report.
    AdjustmentTag = "billing.meter_event_adjustment";
}

fn view(report: &Reported, setting: &Setting) -> MeterEventView {
    let Reported { event_name, payload, identifier, at, created } = report.clone();
    MeterEventView {
        object: MeterEventTag,
        created: Stamp::of(created),
        event_name,
        identifier,
        livemode: setting.livemode,
        payload,
        timestamp: Stamp::of(at),
    }
}

fn adjusted_view(adjusted: &Adjusted, setting: &Setting) -> AdjustmentView {
    AdjustmentView {
        object: AdjustmentTag,
        cancel: Some(WhichView { identifier: Some(adjusted.identifier.clone()) }),
        event_name: adjusted.event_name.clone(),
        livemode: setting.livemode,
        status: Word(AdjustmentStatus::Complete),
        r#type: Word(AdjustmentType::Cancel),
    }
}

/// What was refused, in words that speak of reports.
fn said(error: &Error, event_name: &str, identifier: &str) -> Option<ApiError> {
    let Error::Refused(Refusal::Invalid(faults)) = error else { return None };
    let fault = faults.first()?;
    let (param, message) = match (&fault.field, &fault.rule) {
        (Field::EventName, Rule::Missing) => {
            ("event_name", format!("No active meter has the event name '{event_name}'."))
        }
        (Field::ReportCustomer, Rule::Required) => {
            ("payload", "The payload names no customer under the key of the meter's customer_mapping.".to_owned())
        }
        (Field::ReportCustomer, _) => ("payload", "The payload names no customer that is there.".to_owned()),
        (Field::ReportValue, Rule::Required) => {
            ("payload", "The payload has no value under the key of the meter's value_settings.".to_owned())
        }
        (Field::ReportValue, Rule::OutOfRange { .. }) => {
            ("payload", format!("The value in the event payload can have at most {MAX_DIGITS} digits."))
        }
        (Field::ReportValue, _) => (
            "payload",
            format!("The value in the event payload must be a number with at most {MAX_DECIMALS} decimal places."),
        ),
        (Field::ReportTime, _) => (
            "timestamp",
            "The timestamp must be within the past 35 calendar days and at most 5 minutes in the future.".to_owned(),
        ),
        (Field::ReportIdentifier, Rule::Taken) => {
            ("identifier", format!("An event already exists with identifier {identifier}."))
        }
        (Field::ReportIdentifier, _) => (
            "cancel[identifier]",
            format!("No event of the last 24 hours has the identifier {identifier}, or it was cancelled already."),
        ),
        _ => return None,
    };
    let error = ApiError::invalid(message).with_param(param);
    Some(match fault.rule {
        Rule::Taken => error.with_code("duplicate_meter_event"),
        Rule::Missing => error.with_code("resource_missing"),
        _ => error,
    })
}

/// `POST /v1/billing/meter_events`
///
/// # Errors
/// What is wrong with the request.
pub async fn create(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: Create = call.params()?;
    let plan = Plan::of(Kind::Meter, params.expand.as_ref())?;
    let event_name = params.event_name.to_string();
    let identifier = params.identifier.map(|text| text.to_string());
    let time = |seconds: Seconds| Timestamp::from_second(seconds.get()).unwrap_or(Timestamp::MAX);
    let new = NewReport {
        event_name: event_name.clone(),
        payload: params.payload.0,
        identifier: identifier.clone(),
        at: params.timestamp.map(time),
    };
    let setting = call.setting.clone();
    let show = move |report: &Reported| Shown { view: view(report, &setting), rev: None };
    let write = answers::write(&call, call.precondition()?, show.clone());
    let made = meters::report(&call.app, &call.caller, new, write).await;
    if let Err(error) = &made
        && let Some(words) = said(error, &event_name, identifier.as_deref().unwrap_or_default())
    {
        return Err(words);
    }
    answers::written(&call, made, show, (Kind::Meter, &plan)).await
}

/// `POST /v1/billing/meter_event_adjustments`
///
/// # Errors
/// What is wrong with the request.
pub async fn adjust(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: Adjust = call.params()?;
    let plan = Plan::of(Kind::Meter, params.expand.as_ref())?;
    let identifier = params.cancel.and_then(|which| which.identifier).map(|text| text.to_string());
    let identifier = identifier.ok_or_else(|| ParamError::at("cancel[identifier]", Problem::Missing))?;
    let of = Adjusted { event_name: params.event_name.to_string(), identifier };
    let setting = call.setting.clone();
    let show = move |adjusted: &Adjusted| Shown { view: adjusted_view(adjusted, &setting), rev: None };
    let write = answers::write(&call, call.precondition()?, show.clone());
    let done = meters::take_back(&call.app, &call.caller, of.clone(), write).await;
    if let Err(error) = &done
        && let Some(words) = said(error, &of.event_name, &of.identifier)
    {
        return Err(words);
    }
    answers::written(&call, done, show, (Kind::Meter, &plan)).await
}
