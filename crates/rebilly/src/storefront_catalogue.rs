//! The storefront's `plans` and `products`: what a customer can buy.

use axum::response::Response;
use billfold_app::offers;
use billfold_domain::ids::{Noun, PriceId, ProductId};
use serde_json::Value;

use crate::answers;
use crate::calls::{Call, plain_problem};
use crate::collections::{Listing, View};
use crate::faults::Faults;
use crate::filters::FieldList;
use crate::plan_view::PlanView;
use crate::problems::Problem;
use crate::product_body::ProductView;
use crate::storefront_forms::PRODUCT;

/// The fields by which plans are filtered and sorted.
pub(crate) const PLAN_FIELDS: FieldList = crate::plans::FIELDS;
/// The fields by which products are filtered and sorted.
pub(crate) const PRODUCT_FIELDS: FieldList = crate::products::FIELDS;

/// A page of the plans that can be bought.
pub(crate) async fn plans(call: Call) -> Result<Response, Problem> {
    let mut faults = Faults::default();
    let params = call.params(&mut faults);
    let Listing { query, view } = Listing::read(&params, PLAN_FIELDS, &[], &mut faults);
    if !faults.is_empty() {
        return Err(Problem::invalid(faults));
    }
    let (limit, offset) = (query.limit, query.offset);
    let page = offers::prices(&call.app, &call.caller, query).await.map_err(plain_problem)?;
    let shown = page.items.iter().map(|price| {
        let plan = PlanView::new(&price.value, price.rev, &call.addresses);
        view.apply(serde_json::to_value(plan).unwrap_or_default())
    });
    Ok(answers::page(&shown.collect::<Vec<Value>>(), page.total, limit, offset))
}

/// One plan that can be bought.
pub(crate) async fn plan(call: Call) -> Result<Response, Problem> {
    let id: PriceId = call.id(Noun::Price)?;
    let mut faults = Faults::default();
    let view = View::read(&call.params(&mut faults), &[], &mut faults);
    if !faults.is_empty() {
        return Err(Problem::invalid(faults));
    }
    let found = offers::price(&call.app, &call.caller, &id).await.map_err(plain_problem)?;
    answers::resource(&call, found.rev, &PlanView::new(&found.value, found.rev, &call.addresses), &view)
}

/// A page of the products that are sold.
pub(crate) async fn products(call: Call) -> Result<Response, Problem> {
    let mut faults = Faults::default();
    let params = call.params(&mut faults);
    let Listing { query, view } = Listing::read(&params, PRODUCT_FIELDS, &[], &mut faults);
    if !faults.is_empty() {
        return Err(Problem::invalid(faults));
    }
    let (limit, offset) = (query.limit, query.offset);
    let page = offers::products(&call.app, &call.caller, query).await.map_err(plain_problem)?;
    let shown = page.items.iter().map(|one| view.apply(PRODUCT.shown(&ProductView::new(&one.value, &call.addresses))));
    Ok(answers::page(&shown.collect::<Vec<Value>>(), page.total, limit, offset))
}

/// One product that is sold.
pub(crate) async fn product(call: Call) -> Result<Response, Problem> {
    let id: ProductId = call.id(Noun::Product)?;
    let mut faults = Faults::default();
    let view = View::read(&call.params(&mut faults), &[], &mut faults);
    if !faults.is_empty() {
        return Err(Problem::invalid(faults));
    }
    let found = offers::product(&call.app, &call.caller, &id).await.map_err(plain_problem)?;
    answers::resource(&call, found.rev, &PRODUCT.shown(&ProductView::new(&found.value, &call.addresses)), &view)
}
