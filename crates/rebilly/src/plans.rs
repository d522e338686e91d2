//! `plans`: list, create, retrieve, upsert, delete.

use std::sync::Arc;

use axum::response::Response;
use billfold_app::prices::{self, Saved, Target, columns};
use billfold_app::{Column, Stored};
use billfold_domain::ids::{IdStyle, Noun, PriceId};
use billfold_domain::prices::Price;
use billfold_http::answers::StoredAnswer;
use serde_json::Value;

use crate::answers;
use crate::calls::{Call, plain_problem};
use crate::collections::{Listing, View};
use crate::faults::Faults;
use crate::filters::{FieldList, Holds};
use crate::links::Addresses;
use crate::plan_body::{PlanDraft, changes, path};
use crate::plan_view::PlanView;
use crate::problems::Problem;

/// The collection's name in addresses.
pub(crate) const COLLECTION: &str = "plans";

/// The fields by which plans are filtered and sorted.
pub(crate) const FIELDS: FieldList = &[
    ("id", Column::Id, Holds::Text),
    ("name", columns::NICKNAME, Holds::Text),
    ("productId", columns::PRODUCT, Holds::Text),
    ("currency", columns::CURRENCY, Holds::Text),
    ("isActive", columns::ACTIVE, Holds::Flag),
    ("createdTime", Column::Created, Holds::Time),
    ("updatedTime", columns::UPDATED, Holds::Time),
];

/// A page of plans.
pub(crate) async fn list(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let mut faults = Faults::default();
    let params = call.params(&mut faults);
    let Listing { query, view } = Listing::read(&params, FIELDS, &[], &mut faults);
    if !faults.is_empty() {
        return Err(Problem::invalid(faults));
    }
    let (limit, offset) = (query.limit, query.offset);
    let page = prices::list(&call.app, &call.caller, query).await.map_err(plain_problem)?;
    let items = page.items.iter().map(|price| view.apply(value_of(price, &call.addresses)));
    Ok(answers::page(&items.collect::<Vec<Value>>(), page.total, limit, offset))
}

fn value_of(price: &Stored<Price>, addresses: &Addresses) -> Value {
    serde_json::to_value(PlanView::new(&price.value, price.rev, addresses)).unwrap_or_default()
}

/// One plan.
pub(crate) async fn get(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let id: PriceId = call.id(Noun::Price)?;
    let mut faults = Faults::default();
    let view = View::read(&call.params(&mut faults), &[], &mut faults);
    if !faults.is_empty() {
        return Err(Problem::invalid(faults));
    }
    let found = prices::get(&call.app, &call.caller, &id).await.map_err(plain_problem)?;
    answers::resource(&call, found.rev, &PlanView::new(&found.value, found.rev, &call.addresses), &view)
}

fn answer(saved: &Saved, addresses: &Addresses) -> StoredAnswer {
    let price = &saved.price;
    let location = saved.created.then(|| addresses.of(COLLECTION, price.value.id.as_str()));
    answers::written(location, price.rev, &PlanView::new(&price.value, price.rev, addresses))
}

fn drafting(draft: PlanDraft) -> prices::Draft {
    Arc::new(move |current: Option<&Price>| draft.drafted(current))
}

/// Creates a plan.
pub(crate) async fn create(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let mut faults = Faults::default();
    let draft = drafting(PlanDraft::read(changes(call.json()?, None), &mut faults));
    let addresses = call.addresses.clone();
    let encode = answers::stored(move |saved| answer(saved, &addresses));
    let write = answers::creation(&call, (COLLECTION, &call.body), &faults, encode)?;
    let outcome = prices::save(&call.app, &call.caller, Target::New(IdStyle::Crockford), draft, write).await;
    answers::outcome(outcome, path, faults, |saved| answer(saved, &call.addresses))
}

/// Creates the plan of the address, or replaces what of it can change.
pub(crate) async fn put(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let id: PriceId = call.id(Noun::Price)?;
    let body = call.json()?;
    let known = prices::get(&call.app, &call.caller, &id).await.ok();
    let known = known.map(|price| value_of(&price, &call.addresses));
    let mut faults = Faults::default();
    let draft = drafting(PlanDraft::read(changes(body, known.as_ref()), &mut faults));
    let write = answers::change(&call, &faults)?;
    let outcome = prices::save(&call.app, &call.caller, Target::Upsert(id), draft, write).await;
    answers::outcome(outcome, path, faults, |saved| answer(saved, &call.addresses))
}

/// Deletes a plan: nothing new is sold at it, and what is goes on.
pub(crate) async fn delete(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let id: PriceId = call.id(Noun::Price)?;
    let precondition = call.precondition()?;
    prices::delete(&call.app, &call.caller, &id, precondition).await.map_err(plain_problem)?;
    Ok(answers::deleted())
}
