//! `products`: list, create, retrieve, upsert, delete.

use std::sync::Arc;

use axum::response::Response;
use billfold_app::Column;
use billfold_app::products::{self, Saved, Target, columns};
use billfold_domain::catalogue::{Product, ProductChanges};
use billfold_domain::ids::{IdStyle, Noun, ProductId};
use billfold_http::answers::StoredAnswer;
use serde_json::Value;

use crate::answers;
use crate::calls::{Call, plain_problem};
use crate::collections::{Listing, View};
use crate::faults::Faults;
use crate::filters::{FieldList, Holds};
use crate::links::Addresses;
use crate::problems::Problem;
use crate::product_body::{ProductView, changes, path, read};

/// The collection's name in addresses.
pub(crate) const COLLECTION: &str = "products";

/// The fields by which products are filtered and sorted.
pub(crate) const FIELDS: FieldList = &[
    ("id", Column::Id, Holds::Text),
    ("name", columns::NAME, Holds::Text),
    ("createdTime", Column::Created, Holds::Time),
    ("updatedTime", columns::UPDATED, Holds::Time),
];

/// A page of products.
pub(crate) async fn list(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let mut faults = Faults::default();
    let params = call.params(&mut faults);
    let Listing { query, view } = Listing::read(&params, FIELDS, &[], &mut faults);
    if !faults.is_empty() {
        return Err(Problem::invalid(faults));
    }
    let (limit, offset) = (query.limit, query.offset);
    let page = products::list(&call.app, &call.caller, query).await.map_err(plain_problem)?;
    let items = page.items.iter().map(|product| view.apply(value_of(&product.value, &call.addresses)));
    Ok(answers::page(&items.collect::<Vec<Value>>(), page.total, limit, offset))
}

fn value_of(product: &Product, addresses: &Addresses) -> Value {
    serde_json::to_value(ProductView::new(product, addresses)).unwrap_or_default()
}

/// One product.
pub(crate) async fn get(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let id: ProductId = call.id(Noun::Product)?;
    let mut faults = Faults::default();
    let view = View::read(&call.params(&mut faults), &[], &mut faults);
    if !faults.is_empty() {
        return Err(Problem::invalid(faults));
    }
    let found = products::get(&call.app, &call.caller, &id).await.map_err(plain_problem)?;
    answers::resource(&call, found.rev, &ProductView::new(&found.value, &call.addresses), &view)
}

fn answer(saved: &Saved, addresses: &Addresses) -> StoredAnswer {
    let product = &saved.product;
    let location = saved.created.then(|| addresses.of(COLLECTION, product.value.id.as_str()));
    answers::written(location, product.rev, &ProductView::new(&product.value, addresses))
}

fn drafting(changes: ProductChanges) -> products::Draft {
    Arc::new(move |_: Option<&Product>| changes.clone())
}

/// Creates a product.
pub(crate) async fn create(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let mut faults = Faults::default();
    let draft = drafting(read(changes(call.json()?, None), &mut faults));
    let addresses = call.addresses.clone();
    let encode = answers::stored(move |saved| answer(saved, &addresses));
    let write = answers::creation(&call, (COLLECTION, &call.body), &faults, encode)?;
    let outcome = products::save(&call.app, &call.caller, Target::New(IdStyle::Crockford), draft, write).await;
    answers::outcome(outcome, path, faults, |saved| answer(saved, &call.addresses))
}

/// Creates or replaces the product of the address.
pub(crate) async fn put(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let id: ProductId = call.id(Noun::Product)?;
    let body = call.json()?;
    let known = products::get(&call.app, &call.caller, &id).await.ok();
    let known = known.map(|product| value_of(&product.value, &call.addresses));
    let mut faults = Faults::default();
    let draft = drafting(read(changes(body, known.as_ref()), &mut faults));
    let write = answers::change(&call, &faults)?;
    let outcome = products::save(&call.app, &call.caller, Target::Upsert(id), draft, write).await;
    answers::outcome(outcome, path, faults, |saved| answer(saved, &call.addresses))
}

/// Deletes a product that has no plan.
pub(crate) async fn delete(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let id: ProductId = call.id(Noun::Product)?;
    let precondition = call.precondition()?;
    products::delete(&call.app, &call.caller, &id, precondition).await.map_err(plain_problem)?;
    Ok(answers::deleted())
}
