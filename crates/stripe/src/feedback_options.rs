//! Reasons to cancel that a merchant words itself, in this dialect's form.

use axum::response::Response;

use billfold_app::surveys::{self, OptionChange, columns};
use billfold_domain::ids::FeedbackOptionId;
use billfold_domain::stored::flag_text;
use billfold_domain::surveys::{FeedbackOption, FeedbackText};

use crate::answers::{self, Shown};
use crate::calls::{Call, Setting};
use crate::errors::ApiError;
use crate::expand::{Kind, Paths, Plan, whole};
use crate::lists::{self, Limit, Window, equals};
use crate::words::{Name, Stamp, Word, own_words};

own_words! {
    /// Whether surveys can offer a reason.
    OptionStatus {
        /// They can.
        Active = "active",
        /// They cannot.
        Inactive = "inactive",
    }
}

crate::params! {
    /// A new reason to cancel.
    pub struct Create {
        /// What customers read.
        required description: FeedbackText,
        /// What to expand in the answer.
        optional expand: Paths,
    }

    /// Changes of a reason to cancel.
    pub struct Update {
        /// What customers read.
        optional description: FeedbackText,
        /// What to expand in the answer.
        optional expand: Paths,
    }

    /// Reading or deactivating a reason to cancel.
    pub struct Retrieve {
        /// What to expand in the answer.
        optional expand: Paths,
    }

    /// Which reasons to cancel to list.
    pub struct List {
        /// Only reasons newer than the one of this id.
        optional ending_before: Name,
        /// What to expand in the answer.
        optional expand: Paths,
        /// The most reasons; 10 unless said.
        optional limit: Limit,
        /// Only reasons older than the one of this id.
        optional starting_after: Name,
        /// Only those that surveys can offer, or only the others.
        optional status: Word<OptionStatus>,
    }
}

crate::answers! {
    /// A reason to cancel that a merchant words itself.
    pub struct FeedbackOptionView {
        /// Its id.
        always id: String,
        /// The kind of object.
        always object: FeedbackOptionTag,
        /// What customers read.
        always description: String,
        /// Whether it is of live mode.
        always livemode: bool,
        /// Whether surveys can offer it.
        always status: Word<OptionStatus>,
        /// When that changed.
        always status_transitions: TransitionsView,
    }

    /// When the status of a reason changed.
    pub struct TransitionsView {
        /// When surveys stopped to offer it, in seconds since 1970.
        always deactivated_at: Option<Stamp>,
    }
}

crate::words::tags! {
    /// The `object` of a reason to cancel.
    FeedbackOptionTag = "billing.feedback_option";
}

/// The reason in this dialect's form.
pub fn view(option: &FeedbackOption, setting: &Setting) -> FeedbackOptionView {
    let FeedbackOption { id, text, active, deactivated, created: _, updated: _ } = option;
    FeedbackOptionView {
        id: id.as_str().to_owned(),
        object: FeedbackOptionTag,
        description: text.as_str().to_owned(),
        livemode: setting.livemode,
        status: Word(if *active { OptionStatus::Active } else { OptionStatus::Inactive }),
        status_transitions: TransitionsView { deactivated_at: deactivated.map(Stamp::of) },
    }
}

type Stored = billfold_app::Stored<FeedbackOption>;

fn shower(setting: &Setting) -> impl Fn(&Stored) -> Shown<FeedbackOptionView> + Clone + use<> {
    let setting = setting.clone();
    move |option| Shown { view: view(&option.value, &setting), rev: Some(option.rev) }
}

/// `POST /v1/billing/feedback_options`
///
/// # Errors
/// What is wrong with the request.
pub async fn create(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: Create = call.params()?;
    let plan = Plan::of(Kind::FeedbackOption, params.expand.as_ref())?;
    let show = shower(&call.setting);
    let write = answers::write(&call, call.precondition()?, show.clone());
    let made = surveys::create_option(&call.app, &call.caller, params.description, write).await;
    answers::written(&call, made, show, (Kind::FeedbackOption, &plan)).await
}

async fn changed(call: &Call, change: OptionChange, plan: &Plan) -> Result<Response, ApiError> {
    let show = shower(&call.setting);
    let write = answers::write(call, call.precondition()?, show.clone());
    let id = FeedbackOptionId::stored(call.id.clone());
    let changed = surveys::change_option(&call.app, &call.caller, &id, change, write).await;
    answers::written(call, changed, show, (Kind::FeedbackOption, plan)).await
}

/// `POST /v1/billing/feedback_options/{id}`
///
/// # Errors
/// What is wrong with the request.
pub async fn update(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: Update = call.params()?;
    let plan = Plan::of(Kind::FeedbackOption, params.expand.as_ref())?;
    changed(&call, OptionChange::Text(params.description), &plan).await
}

/// `POST /v1/billing/feedback_options/{id}/deactivate`
///
/// # Errors
/// What is wrong with the request.
pub async fn deactivate(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: Retrieve = call.params()?;
    let plan = Plan::of(Kind::FeedbackOption, params.expand.as_ref())?;
    changed(&call, OptionChange::Deactivate, &plan).await
}

/// `GET /v1/billing/feedback_options/{id}`
///
/// # Errors
/// What is wrong with the request.
pub async fn retrieve(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: Retrieve = call.params()?;
    let plan = Plan::of(Kind::FeedbackOption, params.expand.as_ref())?;
    let id = FeedbackOptionId::stored(call.id.clone());
    let found = surveys::option(&call.app, &call.caller, &id).await;
    let option = found.map_err(|error| call.failed(error))?;
    answers::object(&call, shower(&call.setting)(&option), (Kind::FeedbackOption, &plan)).await
}

/// `GET /v1/billing/feedback_options`
///
/// # Errors
/// What is wrong with the request.
pub async fn list(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let List { ending_before, expand, limit, starting_after, status } = call.params()?;
    let plan = Plan::of_list(Kind::FeedbackOption, expand.as_ref())?;
    let active = status.map(|word| equals(columns::ACTIVE, flag_text(word.0 == OptionStatus::Active)));
    let window = Window { limit, starting_after, ending_before };
    let slice = surveys::options(&call.app, &call.caller, window.scroll(active.into_iter().collect())).await;
    let show = |option: &FeedbackOption| whole(&view(option, &call.setting));
    lists::page(&call, slice, show, (Kind::FeedbackOption, &plan)).await
}
