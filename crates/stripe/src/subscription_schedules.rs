//! Schedules of subscriptions in this dialect's form.

pub mod view;

use axum::response::Response;
use billfold_app::schedules::{self, NewSchedule, PhaseDraft, ScheduleChanges, Source, columns};
use billfold_domain::change::Change;
use billfold_domain::features::{Interval, Proration};
use billfold_domain::ids::{CustomerId, IdStyle, PriceId, ScheduleId, SubscriptionId};
use billfold_domain::metadata::{Metadata, MetadataChange};
use billfold_domain::periods::Every;
use billfold_domain::schedules::phases::{PhaseEnd, PhaseOrder};
use billfold_domain::schedules::{AfterLast, PhaseItem, Schedule, ScheduleState};

pub use view::{ScheduleView, view};

use crate::answers::{self, Shown};
use crate::calls::{Call, Setting};
use crate::configurations::changes::metadata;
use crate::errors::ApiError;
use crate::expand::{Kind, Paths, Plan, whole};
use crate::invoice_items::Quantity;
use crate::lists::{self, Created, Limit, Seconds, Window, equals};
use crate::params::Param;
use crate::subscriptions::commands::wishes;
use crate::subscriptions::params::{DiscountParam, MAX_DISCOUNTS, Moment};
use crate::words::{Few, Name, Whole, Word};

/// The most phases of a request.
const MAX_PHASES: usize = 10;
/// The most items of a phase.
const MAX_ITEMS: usize = 20;

crate::params! {
    /// A new schedule.
    pub struct Create {
        /// Who pays.
        optional customer: Name,
        /// What happens after the last phase; the subscription goes on unless said.
        optional end_behavior: Word<AfterLast>,
        /// What to expand in the answer.
        optional expand: Paths,
        /// A running subscription, whose present agreement becomes the first phase.
        optional from_subscription: Name,
        /// The merchant's own pairs.
        emptyable metadata: MetadataChange,
        /// The phases.
        optional phases: Few<PhaseParam, MAX_PHASES>,
        /// When the first phase begins.
        optional start_date: Moment,
    }

    /// One phase.
    pub struct PhaseParam {
        /// What is taken off during it; as before unless said.
        emptyable discounts: Few<DiscountParam, MAX_DISCOUNTS>,
        /// How long it lasts.
        optional duration: DurationParam,
        /// Its end.
        optional end_date: Moment,
        /// What is agreed.
        required items: Few<PhaseItemParam, MAX_ITEMS>,
        /// For how many periods of its prices it lasts.
        optional iterations: Whole<1, 1_000>,
        /// The merchant's own pairs.
        emptyable metadata: MetadataChange,
        /// What happens to unused time when it begins.
        optional proration_behavior: Word<Proration>,
        /// Its start; the end of the phase before it unless said.
        optional start_date: Moment,
        /// The end of its trial.
        optional trial_end: Moment,
    }

    /// How long a phase lasts.
    pub struct DurationParam {
        /// The unit.
        required interval: Word<Interval>,
        /// How many of them; 1 unless said.
        optional interval_count: Whole<1, 1_000>,
    }

    /// One price of a phase.
    pub struct PhaseItemParam {
        /// The merchant's own pairs.
        emptyable metadata: MetadataChange,
        /// The price by its older name.
        optional plan: Name,
        /// The price.
        optional price: Name,
        /// How many; 1 unless said.
        optional quantity: Quantity,
    }

    /// Changes of a schedule.
    pub struct Update {
        /// What happens after the last phase.
        optional end_behavior: Word<AfterLast>,
        /// What to expand in the answer.
        optional expand: Paths,
        /// The merchant's own pairs.
        emptyable metadata: MetadataChange,
        /// The phases from the running one on.
        optional phases: Few<PhaseParam, MAX_PHASES>,
        /// What happens to unused time when the running phase changes.
        optional proration_behavior: Word<Proration>,
    }

    /// Cancelling a schedule with its subscription.
    pub struct Cancel {
        /// What to expand in the answer.
        optional expand: Paths,
        /// Whether what waits is invoiced at once; it is unless said.
        optional invoice_now: bool,
        /// Whether unused time is credited; it is unless said.
        optional prorate: bool,
    }

    /// Reading one schedule, or letting go of its subscription.
    pub struct Retrieve {
        /// What to expand in the answer.
        optional expand: Paths,
    }

    /// Which schedules to list.
    pub struct List {
        /// Made in this second, or within this span.
        optional created: Created,
        /// Only this customer's.
        optional customer: Name,
        /// Only schedules newer than the one of this id.
        optional ending_before: Name,
        /// What to expand in the answer.
        optional expand: Paths,
        /// The most schedules; 10 unless said.
        optional limit: Limit,
        /// Only those whose first phase is yet to begin.
        optional scheduled: bool,
        /// Only schedules older than the one of this id.
        optional starting_after: Name,
    }
}

type Stored = billfold_app::Stored<Schedule>;

fn shower(setting: &Setting) -> impl Fn(&Stored) -> Shown<ScheduleView> + Clone + use<> {
    let setting = setting.clone();
    move |schedule| Shown { view: view(&schedule.value, &setting), rev: Some(schedule.rev) }
}

fn time(seconds: Seconds) -> jiff::Timestamp {
    crate::subscriptions::time(seconds)
}

fn pairs(param: &Param<MetadataChange>, at: &str) -> Result<Metadata, ApiError> {
    metadata(param).apply(&Metadata::default()).map_err(|rule| crate::rules::broken(&rule, at, None))
}

fn phase_item((phase, at): (usize, usize), item: &PhaseItemParam) -> Result<PhaseItem, ApiError> {
    let path = |rest: &str| format!("phases[{phase}][items][{at}][{rest}]");
    let Some(price) = item.price.as_ref().or(item.plan.as_ref()) else {
        let param = path("price");
        return Err(ApiError::invalid(format!("Missing required param: {param}."))
            .with_code("parameter_missing")
            .with_param(param));
    };
    Ok(PhaseItem {
        price: PriceId::stored(price.0.clone()),
        quantity: item.quantity.map_or(1, Whole::unsigned).into(),
        metadata: pairs(&item.metadata, &path("metadata"))?,
    })
}

fn phase(call: &Call, (at, last): (usize, bool), param: &PhaseParam) -> Result<PhaseDraft, ApiError> {
    let moment = |moment: Moment| match moment {
        Moment::Now => call.app.now(),
        Moment::At(seconds) => time(seconds),
    };
    let end = match (param.end_date, &param.duration, param.iterations) {
        (Some(end), None, None) => PhaseEnd::At(moment(end)),
        (None, Some(duration), None) => PhaseEnd::After(Every {
            interval: duration.interval.0,
            count: duration.interval_count.map_or(1, Whole::unsigned),
        }),
        (None, None, Some(periods)) => PhaseEnd::Periods(periods.unsigned()),
        (None, None, None) if last => PhaseEnd::Periods(1),
        (None, None, None) => {
            let param = format!("phases[{at}][end_date]");
            return Err(ApiError::invalid("Every phase but the last needs its end.").with_param(param));
        }
        _ => {
            let param = format!("phases[{at}][end_date]");
            let message = "You may only specify one of these parameters: end_date, duration, iterations.";
            return Err(ApiError::invalid(message).with_param(param));
        }
    };
    let items = param.items.0.iter().enumerate().map(|(item, given)| phase_item((at, item), given));
    let discounts = match &param.discounts {
        Param::Absent => Change::Keep,
        Param::Empty => Change::Clear,
        Param::Value(few) => Change::Set(wishes(few, &format!("phases[{at}][discounts]"))?),
    };
    let order = PhaseOrder {
        start: param.start_date.map(moment),
        end,
        items: items.collect::<Result<_, _>>()?,
        proration: param.proration_behavior.map_or(Proration::CreateProrations, |word| word.0),
        discounts: Vec::new(),
        clears_discounts: false,
        trial_end: param.trial_end.map(moment),
        metadata: pairs(&param.metadata, &format!("phases[{at}][metadata]"))?,
    };
    Ok(PhaseDraft { order, discounts })
}

fn phases(call: &Call, few: &Few<PhaseParam, MAX_PHASES>) -> Result<Vec<PhaseDraft>, ApiError> {
    let last = few.0.len().saturating_sub(1);
    few.0.iter().enumerate().map(|(at, param)| phase(call, (at, at == last), param)).collect()
}

/// What a new schedule is made from.
fn source(call: &Call, params: &Create) -> Result<Source, ApiError> {
    let missing = |param: &str| {
        Err(ApiError::invalid(format!("Missing required param: {param}."))
            .with_code("parameter_missing")
            .with_param(param.to_owned()))
    };
    match (&params.from_subscription, &params.customer, &params.phases) {
        (Some(id), None, None) => Ok(Source::Subscription(SubscriptionId::stored(id.0.clone()))),
        (Some(_), _, _) => {
            let message =
                "from_subscription cannot be given together with customer or phases: change the phases with an update.";
            Err(ApiError::invalid(message).with_param("from_subscription"))
        }
        (None, None, _) => missing("customer"),
        (None, Some(_), None) => missing("phases"),
        (None, Some(customer), Some(few)) => Ok(Source::Phases {
            customer: CustomerId::stored(customer.0.clone()),
            start: match params.start_date {
                None | Some(Moment::Now) => None,
                Some(Moment::At(seconds)) => Some(time(seconds)),
            },
            phases: phases(call, few)?,
        }),
    }
}

/// `POST /v1/subscription_schedules`
///
/// # Errors
/// What is wrong with the request.
pub async fn create(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: Create = call.params()?;
    let plan = Plan::of(Kind::Schedule, params.expand.as_ref())?;
    let new = NewSchedule {
        id: call.app.next_id(IdStyle::Base62),
        source: source(&call, &params)?,
        after_last: params.end_behavior.map_or(AfterLast::Release, |word| word.0),
        metadata: metadata(&params.metadata),
    };
    let show = shower(&call.setting);
    let write = answers::write(&call, call.precondition()?, show.clone());
    let made = schedules::create(&call.app, &call.caller, new, write).await;
    answers::written(&call, made, show, (Kind::Schedule, &plan)).await
}

/// `POST /v1/subscription_schedules/{schedule}`
///
/// # Errors
/// What is wrong with the request.
pub async fn update(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: Update = call.params()?;
    let plan = Plan::of(Kind::Schedule, params.expand.as_ref())?;
    let changes = ScheduleChanges {
        phases: params.phases.as_ref().map(|few| phases(&call, few)).transpose()?,
        after_last: params.end_behavior.map_or(Change::Keep, |word| Change::Set(word.0)),
        metadata: metadata(&params.metadata),
    };
    let id = ScheduleId::stored(call.id.clone());
    let show = shower(&call.setting);
    let write = answers::write(&call, call.precondition()?, show.clone());
    let changed = schedules::update(&call.app, &call.caller, &id, changes, write).await;
    answers::written(&call, changed, show, (Kind::Schedule, &plan)).await
}

/// `POST /v1/subscription_schedules/{schedule}/release`
///
/// # Errors
/// What is wrong with the request.
pub async fn release(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: Retrieve = call.params()?;
    let plan = Plan::of(Kind::Schedule, params.expand.as_ref())?;
    let id = ScheduleId::stored(call.id.clone());
    let show = shower(&call.setting);
    let write = answers::write(&call, call.precondition()?, show.clone());
    let released = schedules::release(&call.app, &call.caller, &id, write).await;
    answers::written(&call, released, show, (Kind::Schedule, &plan)).await
}

/// `POST /v1/subscription_schedules/{schedule}/cancel`
///
/// # Errors
/// What is wrong with the request.
pub async fn cancel(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: Cancel = call.params()?;
    let plan = Plan::of(Kind::Schedule, params.expand.as_ref())?;
    let id = ScheduleId::stored(call.id.clone());
    let how = (params.prorate.unwrap_or(true), params.invoice_now.unwrap_or(true));
    let show = shower(&call.setting);
    let write = answers::write(&call, call.precondition()?, show.clone());
    let cancelled = schedules::cancel(&call.app, &call.caller, &id, how, write).await;
    answers::written(&call, cancelled, show, (Kind::Schedule, &plan)).await
}

/// `GET /v1/subscription_schedules/{schedule}`
///
/// # Errors
/// What is wrong with the request.
pub async fn retrieve(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: Retrieve = call.params()?;
    let plan = Plan::of(Kind::Schedule, params.expand.as_ref())?;
    let id = ScheduleId::stored(call.id.clone());
    let found = schedules::get(&call.app, &call.caller, &id).await;
    let found = found.map_err(|error| call.failed(error))?;
    answers::object(&call, shower(&call.setting)(&found), (Kind::Schedule, &plan)).await
}

/// `GET /v1/subscription_schedules`
///
/// # Errors
/// What is wrong with the request.
pub async fn list(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: List = call.params()?;
    let plan = Plan::of_list(Kind::Schedule, params.expand.as_ref())?;
    let mut filters: Vec<_> = params.created.iter().flat_map(Created::filters).collect();
    filters.extend(params.customer.map(|id| equals(columns::CUSTOMER, id.0)));
    if params.scheduled == Some(true) {
        filters.push(equals(columns::STATE, ScheduleState::NotStarted.word()));
    }
    let window =
        Window { limit: params.limit, starting_after: params.starting_after, ending_before: params.ending_before };
    let slice = schedules::scroll(&call.app, &call.caller, window.scroll(filters)).await;
    let show = |schedule: &Schedule| whole(&view(schedule, &call.setting));
    lists::page(&call, slice, show, (Kind::Schedule, &plan)).await
}
