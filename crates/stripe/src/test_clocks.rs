//! Test clocks in this dialect's form.

use axum::response::Response;
use billfold_app::test_clocks::{self, NewClock};
use billfold_domain::ids::TestClockId;
use billfold_domain::test_clocks::{ClockState, TestClock};
use billfold_domain::text::Text;
use jiff::Timestamp;

use crate::answers::{self, Shown};
use crate::calls::{Call, Setting};
use crate::customers::{Delete, True};
use crate::errors::ApiError;
use crate::expand::{Kind, Paths, Plan, whole};
use crate::lists::{self, Limit, Seconds, Window};
use crate::words::{Name, Stamp, Word};

crate::params! {
    /// A new test clock.
    pub struct Create {
        /// What to expand in the answer.
        optional expand: Paths,
        /// The time it shows first, in seconds since 1970.
        required frozen_time: Seconds,
        /// A name for it.
        optional name: Text<300>,
    }

    /// Setting a test clock in motion.
    pub struct Advance {
        /// What to expand in the answer.
        optional expand: Paths,
        /// The time it is to show, in seconds since 1970.
        required frozen_time: Seconds,
    }

    /// Reading one test clock.
    pub struct Retrieve {
        /// What to expand in the answer.
        optional expand: Paths,
    }

    /// Which test clocks to list.
    pub struct List {
        /// Only test clocks newer than the one of this id.
        optional ending_before: Name,
        /// What to expand in the answer.
        optional expand: Paths,
        /// The most test clocks; 10 unless said.
        optional limit: Limit,
        /// Only test clocks older than the one of this id.
        optional starting_after: Name,
    }
}

crate::answers! {
    /// A test clock.
    pub struct TestClockView {
        /// Its id.
        always id: String,
        /// The kind of object.
        always object: TestClockTag,
        /// When it was made, in seconds since 1970.
        always created: Stamp,
        /// When it is deleted with its customers, in seconds since 1970.
        always deletes_after: Stamp,
        /// The time it shows, in seconds since 1970.
        always frozen_time: Stamp,
        /// Whether it is of live mode, which no test clock is.
        always livemode: bool,
        /// A name for it.
        always name: Option<String>,
        /// Whether it moves.
        always status: Word<ClockState>,
        /// Where it moves to.
        always status_details: StatusDetails,
    }

    /// Where a test clock moves to.
    pub struct StatusDetails {
        /// While it moves.
        #[serde(skip_serializing_if = "Option::is_none")]
        pruned advancing: Option<Advancing>,
    }

    /// A test clock's target.
    pub struct Advancing {
        /// The time it moves to, in seconds since 1970.
        always target_frozen_time: Stamp,
    }

    /// A test clock that was deleted.
    pub struct DeletedTestClock {
        /// Its id.
        always id: String,
        /// The kind of object.
        always object: TestClockTag,
        /// That it was deleted.
        always deleted: True,
    }
}

crate::words::tags! {
    /// The `object` of a test clock.
    TestClockTag = "test_helpers.test_clock";
}

/// The test clock in this dialect's form.
pub fn view(clock: &TestClock, setting: &Setting) -> TestClockView {
    let TestClock { id, name, frozen, target, state, deletes_after, created, updated: _ } = clock;
    TestClockView {
        id: id.as_str().to_owned(),
        object: TestClockTag,
        created: Stamp::of(*created),
        deletes_after: Stamp::of(*deletes_after),
        frozen_time: Stamp::of(*frozen),
        livemode: setting.livemode,
        name: name.clone(),
        status: Word(*state),
        status_details: StatusDetails {
            advancing: target.map(|target| Advancing { target_frozen_time: Stamp::of(target) }),
        },
    }
}

type Stored = billfold_app::Stored<TestClock>;

fn shower(setting: &Setting) -> impl Fn(&Stored) -> Shown<TestClockView> + Clone + use<> {
    let setting = setting.clone();
    move |clock| Shown { view: view(&clock.value, &setting), rev: Some(clock.rev) }
}

fn time(seconds: Seconds) -> Timestamp {
    Timestamp::from_second(seconds.get()).unwrap_or(Timestamp::MAX)
}

/// `POST /v1/test_helpers/test_clocks`
///
/// # Errors
/// What is wrong with the request.
pub async fn create(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: Create = call.params()?;
    let plan = Plan::of(Kind::TestClock, params.expand.as_ref())?;
    let new = NewClock { name: params.name.map(|name| name.as_str().to_owned()), frozen: time(params.frozen_time) };
    let show = shower(&call.setting);
    let write = answers::write(&call, call.precondition()?, show.clone());
    let made = test_clocks::create(&call.app, &call.caller, new, write).await;
    answers::written(&call, made, show, (Kind::TestClock, &plan)).await
}

/// `POST /v1/test_helpers/test_clocks/{test_clock}/advance`
///
/// # Errors
/// What is wrong with the request.
pub async fn advance(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: Advance = call.params()?;
    let plan = Plan::of(Kind::TestClock, params.expand.as_ref())?;
    let id = TestClockId::stored(call.id.clone());
    let show = shower(&call.setting);
    let write = answers::write(&call, call.precondition()?, show.clone());
    let moved = test_clocks::advance(&call.app, &call.caller, &id, time(params.frozen_time), write).await;
    answers::written(&call, moved, show, (Kind::TestClock, &plan)).await
}

/// `GET /v1/test_helpers/test_clocks/{test_clock}`
///
/// # Errors
/// What is wrong with the request.
pub async fn retrieve(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: Retrieve = call.params()?;
    let plan = Plan::of(Kind::TestClock, params.expand.as_ref())?;
    let id = TestClockId::stored(call.id.clone());
    let found = test_clocks::get(&call.app, &call.caller, &id).await;
    let clock = found.map_err(|error| call.failed(error))?;
    let shown = shower(&call.setting)(&clock);
    answers::object(&call, shown, (Kind::TestClock, &plan)).await
}

/// `DELETE /v1/test_helpers/test_clocks/{test_clock}`
///
/// # Errors
/// What is wrong with the request.
pub async fn delete(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let Delete {} = call.params()?;
    let id = TestClockId::stored(call.id.clone());
    let gone = test_clocks::delete(&call.app, &call.caller, &id).await;
    gone.map_err(|error| call.failed(error))?;
    Ok(answers::json(&DeletedTestClock { id: call.id.clone(), object: TestClockTag, deleted: True }))
}

/// `GET /v1/test_helpers/test_clocks`
///
/// # Errors
/// What is wrong with the request.
pub async fn list(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: List = call.params()?;
    let plan = Plan::of_list(Kind::TestClock, params.expand.as_ref())?;
    let window =
        Window { limit: params.limit, starting_after: params.starting_after, ending_before: params.ending_before };
    let slice = test_clocks::scroll(&call.app, &call.caller, window.scroll(Vec::new())).await;
    let show = |clock: &TestClock| whole(&view(clock, &call.setting));
    lists::page(&call, slice, show, (Kind::TestClock, &plan)).await
}
