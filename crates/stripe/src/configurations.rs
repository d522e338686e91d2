//! Configurations of the customer portal: portals in this dialect's form.

pub mod changes;
pub mod params;
pub mod view;

use std::sync::Arc;

use axum::response::Response;

use billfold_app::portals::{self, Saved, Target, columns};
use billfold_app::{App, Caller, Column, Query};
use billfold_domain::ids::{IdStyle, PortalId};
use billfold_domain::portals::{Origin, Portal};
use billfold_domain::stored::flag_text;

use crate::answers::{self, Shown};
use crate::calls::{Call, Setting};
use crate::configurations::params::{Create, Update};
use crate::errors::ApiError;
use crate::expand::{Kind, Paths, Plan, whole};
use crate::lists::{self, Limit, Window, any_of, equals};
use crate::words::Name;

pub use view::{Configuration, view};

crate::params! {
    /// Reading one configuration.
    pub struct Retrieve {
        /// What to expand in the answer.
        optional expand: Paths,
    }

    /// Which configurations to list.
    pub struct List {
        /// Only active or only inactive ones.
        optional active: bool,
        /// Only configurations newer than the one of this id.
        optional ending_before: Name,
        /// What to expand in the answer.
        optional expand: Paths,
        /// Only the default one, or only the others.
        optional is_default: bool,
        /// The most configurations; 10 unless said.
        optional limit: Limit,
        /// Only configurations older than the one of this id.
        optional starting_after: Name,
    }
}

/// `POST /v1/billing_portal/configurations`
///
/// # Errors
/// What is wrong with the request.
pub async fn create(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: Create = call.params()?;
    params.check(&call.version)?;
    let target = Target::New(IdStyle::Base62, Origin::Configured);
    save(&call, target, params.into()).await
}

/// `POST /v1/billing_portal/configurations/{configuration}`
///
/// # Errors
/// What is wrong with the request.
pub async fn update(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: Update = call.params()?;
    let target = Target::Existing(PortalId::stored(call.id.clone()));
    save(&call, target, params).await
}

async fn save(call: &Call, target: Target, params: Update) -> Result<Response, ApiError> {
    params.check()?;
    let plan = Plan::of(Kind::Configuration, params.expand.as_ref())?;
    let show = shower(&call.setting);
    let write = answers::write(call, call.precondition()?, show.clone());
    let draft = Arc::new(move |current: Option<&Portal>| changes::into_changes(&params, current));
    let saved = portals::save(&call.app, &call.caller, target, draft, write).await;
    answers::written(call, saved, show, (Kind::Configuration, &plan)).await
}

fn shower(setting: &Setting) -> impl Fn(&Saved) -> Shown<Configuration> + Clone + use<> {
    let setting = setting.clone();
    move |saved| Shown { view: view(&saved.portal.value, &setting), rev: Some(saved.portal.rev) }
}

/// `GET /v1/billing_portal/configurations/{configuration}`
///
/// # Errors
/// What is wrong with the request.
pub async fn retrieve(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: Retrieve = call.params()?;
    let plan = Plan::of(Kind::Configuration, params.expand.as_ref())?;
    let id = PortalId::stored(call.id.clone());
    let found = portals::get(&call.app, &call.caller, &id).await;
    let portal = found.map_err(|error| call.failed(error))?;
    let shown = Shown { view: view(&portal.value, &call.setting), rev: Some(portal.rev) };
    answers::object(&call, shown, (Kind::Configuration, &plan)).await
}

/// `GET /v1/billing_portal/configurations`
///
/// # Errors
/// What is wrong with the request.
pub async fn list(mut call: Call) -> Result<Response, ApiError> {
    call.require_secret()?;
    let params: List = call.params()?;
    let plan = Plan::of_list(Kind::Configuration, params.expand.as_ref())?;
    let flag = |column: Column, flag: Option<bool>| flag.map(|flag| equals(column, flag_text(flag)));
    let filters = flag(columns::ACTIVE, params.active).into_iter().chain(flag(columns::IS_DEFAULT, params.is_default));
    let window =
        Window { limit: params.limit, starting_after: params.starting_after, ending_before: params.ending_before };
    let scroll = window.scroll(filters.collect());
    let slice = portals::scroll(&call.app, &call.caller, scroll).await;
    let show = |portal: &Portal| whole(&view(portal, &call.setting));
    lists::page(&call, slice, show, (Kind::Configuration, &plan)).await
}

/// The portals of these ids, in one look.
///
/// # Errors
/// Those of the application.
pub async fn many(app: &App, caller: &Caller, ids: Vec<String>) -> Result<Vec<Portal>, billfold_app::Error> {
    let limit = u32::try_from(ids.len()).unwrap_or(u32::MAX);
    let query = Query { filters: vec![any_of(Column::Id, ids)], limit, ..Query::default() };
    let page = portals::list(app, caller, query).await?;
    Ok(page.items.into_iter().map(|portal| portal.value).collect())
}
