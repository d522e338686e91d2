//! `coupons`: list, create, retrieve, upsert, delete.

use std::sync::Arc;

use axum::response::Response;
use billfold_app::Column;
use billfold_app::coupons::{self, Saved, Target, columns};
use billfold_domain::coupons::Coupon;
use billfold_domain::ids::{CouponId, IdStyle, Noun};
use billfold_http::answers::StoredAnswer;
use jiff::Timestamp;
use serde_json::Value;

use crate::answers;
use crate::calls::{Call, plain_problem};
use crate::collections::{Listing, View};
use crate::coupon_body::{CouponDraft, path};
use crate::coupon_view::CouponView;
use crate::faults::Faults;
use crate::filters::{FieldList, Holds};
use crate::links::Addresses;
use crate::problems::Problem;

/// The collection's name in addresses.
pub(crate) const COLLECTION: &str = "coupons";

/// The fields by which coupons are filtered and sorted.
pub(crate) const FIELDS: FieldList = &[
    ("id", Column::Id, Holds::Text),
    ("description", columns::NAME, Holds::Text),
    ("createdTime", Column::Created, Holds::Time),
    ("updatedTime", columns::UPDATED, Holds::Time),
];

/// A page of coupons.
pub(crate) async fn list(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let mut faults = Faults::default();
    let params = call.params(&mut faults);
    let Listing { query, view } = Listing::read(&params, FIELDS, &[], &mut faults);
    if !faults.is_empty() {
        return Err(Problem::invalid(faults));
    }
    let (limit, offset, now) = (query.limit, query.offset, call.app.now());
    let page = coupons::list(&call.app, &call.caller, query).await.map_err(plain_problem)?;
    let show = |coupon: &Coupon| {
        let shown = CouponView::new(coupon, &call.addresses, now);
        view.apply(serde_json::to_value(shown).unwrap_or_default())
    };
    let items: Vec<Value> = page.items.iter().map(|coupon| show(&coupon.value)).collect();
    Ok(answers::page(&items, page.total, limit, offset))
}

/// One coupon.
pub(crate) async fn get(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let id: CouponId = call.id(Noun::Coupon)?;
    let mut faults = Faults::default();
    let view = View::read(&call.params(&mut faults), &[], &mut faults);
    if !faults.is_empty() {
        return Err(Problem::invalid(faults));
    }
    let found = coupons::get(&call.app, &call.caller, &id).await.map_err(plain_problem)?;
    let shown = CouponView::new(&found.value, &call.addresses, call.app.now());
    answers::resource(&call, found.rev, &shown, &view)
}

fn answer(saved: &Saved, addresses: &Addresses, now: Timestamp) -> StoredAnswer {
    let coupon = &saved.coupon;
    let location = saved.created.then(|| addresses.of(COLLECTION, coupon.value.id.as_str()));
    answers::written(location, coupon.rev, &CouponView::new(&coupon.value, addresses, now))
}

fn drafting(draft: CouponDraft) -> coupons::Draft {
    Arc::new(move |current: Option<&Coupon>| draft.changes(current))
}

/// Creates a coupon.
pub(crate) async fn create(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let mut faults = Faults::default();
    let draft = drafting(CouponDraft::read(call.json()?, &mut faults));
    let (addresses, now) = (call.addresses.clone(), call.app.now());
    let encode = answers::stored(move |saved| answer(saved, &addresses, now));
    let write = answers::creation(&call, (COLLECTION, &call.body), &faults, encode)?;
    let outcome = coupons::save(&call.app, &call.caller, Target::New(IdStyle::Crockford), draft, write).await;
    answers::outcome(outcome, path, faults, |saved| answer(saved, &call.addresses, now))
}

/// Creates or replaces the coupon of the address.
pub(crate) async fn put(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let id: CouponId = call.id(Noun::Coupon)?;
    let mut faults = Faults::default();
    let draft = drafting(CouponDraft::read(call.json()?, &mut faults));
    let write = answers::change(&call, &faults)?;
    let now = call.app.now();
    let outcome = coupons::save(&call.app, &call.caller, Target::Upsert(id), draft, write).await;
    answers::outcome(outcome, path, faults, |saved| answer(saved, &call.addresses, now))
}

/// Deletes a coupon; whoever redeemed it keeps it.
pub(crate) async fn delete(call: Call) -> Result<Response, Problem> {
    call.require_secret()?;
    let id: CouponId = call.id(Noun::Coupon)?;
    let precondition = call.precondition()?;
    coupons::delete(&call.app, &call.caller, &id, precondition).await.map_err(plain_problem)?;
    Ok(answers::deleted())
}
