//! `billing-portals`: list, create, retrieve, upsert, delete.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::response::Response;
use billfold_app::portals::{self, Saved, Target, columns};
use billfold_app::{Column, Filter, Query, Stored, Surface, Test};
use billfold_domain::ids::{IdStyle, Noun, PortalId};
use billfold_domain::portals::{Origin, Portal};
use billfold_http::answers::StoredAnswer;
use serde_json::Value;

use crate::answers;
use crate::calls::{Call, plain_problem};
use crate::collections::{Listing, View};
use crate::faults::Faults;
use crate::filters::{FieldList, Holds};
use crate::links::Addresses;
use crate::portal_body::{PortalDraft, path};
use crate::portal_view::BillingPortal;
use crate::problems::Problem;
use crate::websites;

/// The collection's name in addresses.
pub(crate) const COLLECTION: &str = "billing-portals";

/// The related resources that can be embedded.
pub(crate) const EXPANDABLE: &[&str] = &["website"];

/// The fields by which portals are filtered and sorted.
pub(crate) const FIELDS: FieldList = &[
    ("id", Column::Id, Holds::Text),
    ("websiteId", columns::WEBSITE, Holds::Text),
    ("slug", columns::SLUG, Holds::Text),
    ("name", columns::NAME, Holds::Text),
    ("customDomain", columns::CUSTOM_DOMAIN, Holds::Text),
    ("customization.logoId", columns::LOGO, Holds::Text),
    ("status", columns::ACTIVE, Holds::Words("active", "inactive")),
    ("createdTime", Column::Created, Holds::Time),
    ("updatedTime", columns::UPDATED, Holds::Time),
];

/// A page of billing portals.
pub(crate) async fn list(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let mut faults = Faults::default();
    let params = call.params(&mut faults);
    let Listing { query, view } = Listing::read(&params, FIELDS, EXPANDABLE, &mut faults);
    if !faults.is_empty() {
        return Err(Problem::invalid(faults));
    }
    let (limit, offset) = (query.limit, query.offset);
    let page = portals::list(&call.app, &call.caller, query).await.map_err(plain_problem)?;
    let shown = shown(&call, &page.items, &view).await?;
    Ok(answers::page(&shown, page.total, limit, offset))
}

/// One billing portal.
pub(crate) async fn get(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let id: PortalId = call.id(Noun::Portal)?;
    let mut faults = Faults::default();
    let view = View::read(&call.params(&mut faults), EXPANDABLE, &mut faults);
    if !faults.is_empty() {
        return Err(Problem::invalid(faults));
    }
    if view.is_whole() {
        let show = || {
            let addresses = call.addresses.clone();
            move |portal: &Stored<Portal>| {
                answers::Shown::new(portal.rev, &BillingPortal::new(&portal.value, &addresses))
            }
        };
        let shown = portals::get_shown(&call.app, &call.caller, &id, Surface::Rebilly, show).await;
        return shown.map_err(plain_problem)?.answer(&call.headers);
    }
    // What is seldom asked for has a future of its own.
    Box::pin(get_partly(&call, &id, &view)).await
}

/// One billing portal, with what is to be embedded and without what is to be left out.
async fn get_partly(call: &Call, id: &PortalId, view: &View) -> Result<Response, Problem> {
    let portal = portals::get(&call.app, &call.caller, id).await.map_err(plain_problem)?;
    let rev = portal.rev;
    let shown = shown(call, &[portal], view).await?;
    answers::resource(call, rev, &shown.first(), view)
}

/// Portals as JSON, with what is to be embedded and without what is to be left
/// out. What is embedded is looked up once for all of them.
async fn shown(call: &Call, portals: &[Stored<Portal>], view: &View) -> Result<Vec<Value>, Problem> {
    let mut websites = BTreeMap::new();
    if view.expand.iter().any(|name| name == "website") {
        let mut ids: Vec<String> = portals.iter().map(|p| p.value.website.to_string()).collect();
        ids.sort();
        ids.dedup();
        let limit = u32::try_from(ids.len()).unwrap_or(u32::MAX);
        let filter = Filter { column: Column::Id, test: Test::AnyOf(ids), negated: false };
        let query = Query { filters: vec![filter], limit, ..Query::default() };
        websites = websites::by_id(call, query).await?;
    }
    let show = |portal: &Stored<Portal>| {
        let view_of = BillingPortal::new(&portal.value, &call.addresses);
        let mut value = serde_json::to_value(view_of).unwrap_or_default();
        if let (Some(website), Value::Object(members)) = (websites.get(portal.value.website.as_str()), &mut value) {
            members.insert("_embedded".to_owned(), serde_json::json!({ "website": website }));
        }
        view.apply(value)
    };
    Ok(portals.iter().map(show).collect())
}

/// The answer to a write of a portal.
fn answer(saved: &Saved, addresses: &Addresses) -> StoredAnswer {
    let portal = &saved.portal;
    let location = saved.created.then(|| addresses.of(COLLECTION, portal.value.id.as_str()));
    answers::written(location, portal.rev, &BillingPortal::new(&portal.value, addresses))
}

/// Creates a billing portal.
pub(crate) async fn create(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let mut faults = Faults::default();
    let draft = PortalDraft::read(call.json()?, &mut faults);
    let addresses = call.addresses.clone();
    let encode = answers::stored(move |saved| answer(saved, &addresses));
    let write = answers::creation(&call, (COLLECTION, &call.body), &faults, encode)?;
    let target = Target::New(IdStyle::Crockford, Origin::Branded);
    let draft = Arc::new(move |current: Option<&Portal>| draft.changes(current));
    let outcome = portals::save(&call.app, &call.caller, target, draft, write).await;
    answers::outcome(outcome, path, faults, |saved| answer(saved, &call.addresses))
}

/// Creates or replaces the billing portal of the address.
pub(crate) async fn put(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let id: PortalId = call.id(Noun::Portal)?;
    let mut faults = Faults::default();
    let draft = PortalDraft::read(call.json()?, &mut faults);
    let write = answers::change(&call, &faults)?;
    let target = Target::Upsert(id, Origin::Branded);
    let draft = Arc::new(move |current: Option<&Portal>| draft.changes(current));
    let outcome = portals::save(&call.app, &call.caller, target, draft, write).await;
    answers::outcome(outcome, path, faults, |saved| answer(saved, &call.addresses))
}

/// Deletes a billing portal.
pub(crate) async fn delete(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let id: PortalId = call.id(Noun::Portal)?;
    let precondition = call.precondition()?;
    portals::delete(&call.app, &call.caller, &id, precondition).await.map_err(plain_problem)?;
    Ok(answers::deleted())
}
