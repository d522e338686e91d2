//! `websites`: list, create, retrieve, upsert, delete.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::response::Response;
use billfold_app::websites::{self, Saved, Target, columns};
use billfold_app::{Column, Query, Stored, files};
use billfold_domain::files::File;
use billfold_domain::ids::{Noun, WebsiteId};
use billfold_domain::websites::Website;
use billfold_http::answers::StoredAnswer;
use serde_json::Value;

use crate::answers;
use crate::calls::{Call, plain_problem};
use crate::collections::{Listing, View};
use crate::faults::Faults;
use crate::filters::{FieldList, Holds};
use crate::links::Addresses;
use crate::problems::Problem;
use crate::website_body::{WebsiteDraft, path};
use crate::website_view::WebsiteView;

/// The collection's name in addresses.
pub(crate) const COLLECTION: &str = "websites";

/// The fields by which websites are filtered and sorted.
pub(crate) const FIELDS: FieldList = &[
    ("id", Column::Id, Holds::Text),
    ("name", columns::NAME, Holds::Text),
    ("url", columns::URL, Holds::Text),
    ("servicePhone", columns::SERVICE_PHONE, Holds::Text),
    ("serviceEmail", columns::SERVICE_EMAIL, Holds::Text),
    ("logoId", columns::LOGO, Holds::Text),
    ("createdTime", Column::Created, Holds::Time),
    ("updatedTime", columns::UPDATED, Holds::Time),
];

/// A page of websites.
pub(crate) async fn list(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let mut faults = Faults::default();
    let params = call.params(&mut faults);
    let Listing { query, view } = Listing::read(&params, FIELDS, &[], &mut faults);
    if !faults.is_empty() {
        return Err(Problem::invalid(faults));
    }
    let (limit, offset) = (query.limit, query.offset);
    let page = websites::list(&call.app, &call.caller, query).await.map_err(plain_problem)?;
    let shown = shown(&call, &page.items).await?;
    let items: Vec<Value> = shown.into_iter().map(|value| view.apply(value)).collect();
    Ok(answers::page(&items, page.total, limit, offset))
}

/// Websites as JSON; their logos are looked up once for all of them.
async fn shown(call: &Call, items: &[Stored<Website>]) -> Result<Vec<Value>, Problem> {
    let logos = websites::logos(&call.app, &call.caller, items).await.map_err(plain_problem)?;
    let logos: BTreeMap<&str, &File> = logos.iter().map(|file| (file.id.as_str(), file)).collect();
    let show = |website: &Stored<Website>| {
        let logo = website.value.logo.as_ref().and_then(|id| logos.get(id.as_str()).copied());
        let view = view_of(&website.value, logo, &call.addresses);
        serde_json::to_value(view).unwrap_or_default()
    };
    Ok(items.iter().map(show).collect())
}

/// The websites of a query as JSON, by id.
///
/// # Errors
/// The problem.
pub(crate) async fn by_id(call: &Call, query: Query) -> Result<BTreeMap<String, Value>, Problem> {
    let page = websites::list(&call.app, &call.caller, query).await.map_err(plain_problem)?;
    let ids = page.items.iter().map(|website| website.value.id.to_string());
    Ok(ids.zip(shown(call, &page.items).await?).collect())
}

fn view_of(website: &Website, logo: Option<&File>, addresses: &Addresses) -> WebsiteView {
    let logo_url = logo.map(|file| addresses.below(&files::public_path(file)));
    WebsiteView::new(website, logo_url, addresses)
}

/// One website.
pub(crate) async fn get(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let id: WebsiteId = call.id(Noun::Website)?;
    let mut faults = Faults::default();
    let view = View::read(&call.params(&mut faults), &[], &mut faults);
    if !faults.is_empty() {
        return Err(Problem::invalid(faults));
    }
    let found = websites::get(&call.app, &call.caller, &id).await.map_err(plain_problem)?;
    let shown = view_of(&found.website.value, found.logo.as_ref(), &call.addresses);
    answers::resource(&call, found.website.rev, &shown, &view)
}

fn answer(saved: &Saved, addresses: &Addresses) -> StoredAnswer {
    let website = &saved.website;
    let location = saved.created.then(|| addresses.of(COLLECTION, website.value.id.as_str()));
    answers::written(location, website.rev, &view_of(&website.value, saved.logo.as_ref(), addresses))
}

/// Creates a website.
pub(crate) async fn create(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let mut faults = Faults::default();
    let draft = WebsiteDraft::read(call.json()?, &mut faults);
    let addresses = call.addresses.clone();
    let encode = answers::stored(move |saved| answer(saved, &addresses));
    let write = answers::creation(&call, (COLLECTION, &call.body), &faults, encode)?;
    let draft = Arc::new(move |_: Option<&Website>| draft.changes());
    let outcome = websites::save(&call.app, &call.caller, Target::New, draft, write).await;
    answers::outcome(outcome, path, faults, |saved| answer(saved, &call.addresses))
}

/// Creates or replaces the website of the address.
pub(crate) async fn put(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let id: WebsiteId = call.id(Noun::Website)?;
    let mut faults = Faults::default();
    let draft = WebsiteDraft::read(call.json()?, &mut faults);
    let write = answers::change(&call, &faults)?;
    let draft = Arc::new(move |_: Option<&Website>| draft.changes());
    let outcome = websites::save(&call.app, &call.caller, Target::Upsert(id), draft, write).await;
    answers::outcome(outcome, path, faults, |saved| answer(saved, &call.addresses))
}

/// Deletes a website.
pub(crate) async fn delete(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let id: WebsiteId = call.id(Noun::Website)?;
    let precondition = call.precondition()?;
    websites::delete(&call.app, &call.caller, &id, precondition).await.map_err(plain_problem)?;
    Ok(answers::deleted())
}
