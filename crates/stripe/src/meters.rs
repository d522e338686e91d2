//! Meters in this dialect's form.

pub mod reports;
pub mod summaries;

use axum::response::Response;

use billfold_app::meters::{self, NewMeter, columns};
use billfold_domain::Change;
use billfold_domain::ids::MeterId;
use billfold_domain::meters::{CUSTOMER_KEY, Formula, Meter, MeterState, TimeWindow, VALUE_KEY};
use billfold_domain::text::Text;

use crate::answers::{self, Shown};
use crate::calls::{Call, Setting};
use crate::errors::ApiError;
use crate::expand::{Kind, Paths, Plan, whole};
use crate::lists::{self, Limit, Window, equals};
use crate::words::{Name, Stamp, Word, own_words};

own_words! {
    /// How a report names its customer.
    MappingType {
        /// By the customer's id.
        ById = "by_id",
    }
}

crate::params! {
    /// A new meter.
    pub struct Create {
        /// Where a report names its customer; stripe_customer_id unless said.
        optional customer_mapping: CustomerMapping,
        /// How reports are counted.
        required default_aggregation: Aggregation,
        /// The merchant's name for it.
        required display_name: Text<250>,
        /// The name of its reports, which no other active meter has.
        required event_name: Text<100>,
        /// The time that one report is about; none for a moment.
        optional event_time_window: Word<TimeWindow>,
        /// What to expand in the answer.
        optional expand: Paths,
        /// Where a report has its value; value unless said.
        optional value_settings: ValueSettings,
    }

    /// Where a report names its customer.
    pub struct CustomerMapping {
        /// The key of the payload.
        required event_payload_key: Text<100>,
        /// How the customer is named.
        required r#type: Word<MappingType>,
    }

    /// How reports are counted.
    pub struct Aggregation {
        /// By how many there are, the last one, or all values together.
        required formula: Word<Formula>,
    }

    /// Where a report has its value.
    pub struct ValueSettings {
        /// The key of the payload.
        required event_payload_key: Text<100>,
    }

    /// Changes of a meter.
    pub struct Update {
        /// The merchant's name for it.
        optional display_name: Text<250>,
        /// What to expand in the answer.
        optional expand: Paths,
    }

    /// Reading, deactivating or reactivating a meter.
    pub struct Retrieve {
        /// What to expand in the answer.
        optional expand: Paths,
    }

    /// Which meters to list.
    pub struct List {
        /// Only meters newer than the one of this id.
        optional ending_before: Name,
        /// What to expand in the answer.
        optional expand: Paths,
        /// The most meters; 10 unless said.
        optional limit: Limit,
        /// Only meters older than the one of this id.
        optional starting_after: Name,
        /// Only those that take reports, or only the others.
        optional status: Word<MeterState>,
    }
}

crate::answers! {
    /// What counts the usage of metered prices.
    pub struct MeterView {
        /// Its id.
        always id: String,
        /// The kind of object.
        always object: MeterTag,
        /// When it was made, in seconds since 1970.
        always created: Stamp,
        /// Where a report names its customer.
        always customer_mapping: CustomerMappingView,
        /// How reports are counted.
        always default_aggregation: AggregationView,
        /// The merchant's name for it.
        always display_name: String,
        /// The name of its reports.
        always event_name: String,
        /// The time that one report is about; none for a moment.
        always event_time_window: Option<Word<TimeWindow>>,
        /// Whether it is of live mode.
        always livemode: bool,
        /// Whether it takes reports.
        always status: Word<MeterState>,
        /// When that changed.
        always status_transitions: TransitionsView,
        /// When it last changed, in seconds since 1970.
        always updated: Stamp,
        /// Where a report has its value.
        always value_settings: ValueSettingsView,
    }

    /// Where a report names its customer.
    pub struct CustomerMappingView {
        /// The key of the payload.
        always event_payload_key: String,
        /// How the customer is named.
        always r#type: Word<MappingType>,
    }

    /// How reports are counted.
    pub struct AggregationView {
        /// By how many there are, the last one, or all values together.
        always formula: Word<Formula>,
    }

    /// Where a report has its value.
    pub struct ValueSettingsView {
        /// The key of the payload.
        always event_payload_key: String,
    }

    /// When the status of a meter changed.
    pub struct TransitionsView {
        /// When it stopped to take reports, in seconds since 1970.
        always deactivated_at: Option<Stamp>,
    }
}

crate::words::tags! {
    /// The `object` of a meter.
    MeterTag = "billing.meter";
}

/// The meter in this dialect's form.
pub fn view(meter: &Meter, setting: &Setting) -> MeterView {
    let Meter { id, name, event_name, formula, customer_key, value_key, window, state, deactivated, created, updated } =
        meter;
    MeterView {
        id: id.as_str().to_owned(),
        object: MeterTag,
        created: Stamp::of(*created),
        customer_mapping: CustomerMappingView {
            event_payload_key: customer_key.clone(),
            r#type: Word(MappingType::ById),
        },
        default_aggregation: AggregationView { formula: Word(*formula) },
        display_name: name.clone(),
        event_name: event_name.clone(),
        event_time_window: window.map(Word),
        livemode: setting.livemode,
        status: Word(*state),
        status_transitions: TransitionsView { deactivated_at: deactivated.map(Stamp::of) },
        updated: Stamp::of(*updated),
        value_settings: ValueSettingsView { event_payload_key: value_key.clone() },
    }
}

type Stored = billfold_app::Stored<Meter>;

fn shower(setting: &Setting) -> impl Fn(&Stored) -> Shown<MeterView> + Clone + use<> {
    let setting = setting.clone();
    move |meter| Shown { view: view(&meter.value, &setting), rev: Some(meter.rev) }
}

/// `POST /v1/billing/meters`
///
/// # Errors
/// What is wrong with the request.
pub async fn create(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: Create = call.params()?;
    let plan = Plan::of(Kind::Meter, params.expand.as_ref())?;
    let key = |said: Option<&Text<100>>, other: &str| said.map_or(other.to_owned(), ToString::to_string);
    let new = NewMeter {
        name: params.display_name.to_string(),
        event_name: params.event_name.to_string(),
        formula: params.default_aggregation.formula.0,
        customer_key: key(params.customer_mapping.as_ref().map(|said| &said.event_payload_key), CUSTOMER_KEY),
        value_key: key(params.value_settings.as_ref().map(|said| &said.event_payload_key), VALUE_KEY),
        window: params.event_time_window.map(|word| word.0),
    };
    let show = shower(&call.setting);
    let write = answers::write(&call, call.precondition()?, show.clone());
    let made = meters::create(&call.app, &call.caller, new, write).await;
    answers::written(&call, made, show, (Kind::Meter, &plan)).await
}

/// `POST /v1/billing/meters/{id}`
///
/// # Errors
/// What is wrong with the request.
pub async fn update(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: Update = call.params()?;
    let plan = Plan::of(Kind::Meter, params.expand.as_ref())?;
    let name = params.display_name.map_or(Change::Keep, |name| Change::Set(name.to_string()));
    let show = shower(&call.setting);
    let write = answers::write(&call, call.precondition()?, show.clone());
    let id = MeterId::stored(call.id.clone());
    let changed = meters::rename(&call.app, &call.caller, &id, name, write).await;
    answers::written(&call, changed, show, (Kind::Meter, &plan)).await
}

async fn switched(mut call: Call, on: bool) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: Retrieve = call.params()?;
    let plan = Plan::of(Kind::Meter, params.expand.as_ref())?;
    let show = shower(&call.setting);
    let write = answers::write(&call, call.precondition()?, show.clone());
    let id = MeterId::stored(call.id.clone());
    let changed = meters::switch(&call.app, &call.caller, &id, on, write).await;
    answers::written(&call, changed, show, (Kind::Meter, &plan)).await
}

/// `POST /v1/billing/meters/{id}/deactivate`
///
/// # Errors
/// What is wrong with the request.
pub async fn deactivate(call: Call) -> Result<Response, ApiError> {
    switched(call, false).await
}

/// `POST /v1/billing/meters/{id}/reactivate`
///
/// # Errors
/// What is wrong with the request.
pub async fn reactivate(call: Call) -> Result<Response, ApiError> {
    switched(call, true).await
}

/// `GET /v1/billing/meters/{id}`
///
/// # Errors
/// What is wrong with the request.
pub async fn retrieve(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: Retrieve = call.params()?;
    let plan = Plan::of(Kind::Meter, params.expand.as_ref())?;
    let id = MeterId::stored(call.id.clone());
    let found = meters::get(&call.app, &call.caller, &id).await;
    let meter = found.map_err(|error| call.failed(error))?;
    answers::object(&call, shower(&call.setting)(&meter), (Kind::Meter, &plan)).await
}

/// `GET /v1/billing/meters`
///
/// # Errors
/// What is wrong with the request.
pub async fn list(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let List { ending_before, expand, limit, starting_after, status } = call.params()?;
    let plan = Plan::of_list(Kind::Meter, expand.as_ref())?;
    let only = status.map(|word| equals(columns::STATE, word.0.word()));
    let window = Window { limit, starting_after, ending_before };
    let slice = meters::scroll(&call.app, &call.caller, window.scroll(only.into_iter().collect())).await;
    let show = |meter: &Meter| whole(&view(meter, &call.setting));
    lists::page(&call, slice, show, (Kind::Meter, &plan)).await
}
