//! Coupons: what takes something off, and what becomes of those who redeem it.

mod redeeming;

use std::sync::Arc;

use billfold_domain::catalogue::{Price, Product};
use billfold_domain::coupons::{self, Coupon, CouponChanges, Decision};
use billfold_domain::customers::Customer;
use billfold_domain::ids::{CouponId, IdStyle, Noun};
use billfold_domain::keys::{Access, Resource};
use billfold_domain::{Fault, Field, Refusal, Rule};
use billfold_store::{Filter, Page, Query, Scroll, Slice, Stored, Test, Tx};

use crate::errors::Result;
use crate::facts::Act;
use crate::writes::{Precondition, Write, Written};
use crate::{App, Caller};

pub use redeeming::CouponOrCode;
pub(crate) use redeeming::{consider, give_back, honor, record, redeem, reserve, take_back};

/// The columns that lists of coupons filter and sort by.
pub mod columns {
    use billfold_store::Column;

    /// The name.
    pub const NAME: Column = Column::Path("name");
    /// Whether it was deleted, as `domain::stored::flag_text`.
    pub const DELETED: Column = Column::Path("deleted");
    /// When it last changed, as `domain::stored::time_text`.
    pub const UPDATED: Column = Column::Path("updated");
}

/// Which coupon a command is about.
#[derive(Clone, Debug)]
pub enum Target {
    /// A new one, with an id of this look.
    New(IdStyle),
    /// A new one of this id, which must be free.
    Named(CouponId),
    /// The one of this id, made if it is not there.
    Upsert(CouponId),
    /// The one of this id.
    Existing(CouponId),
}

/// Says what is to change, given the coupon as it is. It may be asked more than
/// once.
pub type Draft = Arc<dyn Fn(Option<&Coupon>) -> CouponChanges + Send + Sync>;

/// What became of a coupon.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Saved {
    /// Whether it was made.
    pub created: bool,
    /// The coupon.
    pub coupon: Stored<Coupon>,
}

/// Leaves out coupons that were deleted.
fn living() -> Filter {
    Filter { column: columns::DELETED, test: Test::AnyOf(vec!["true".to_owned()]), negated: true }
}

/// A page of coupons by offset, without those that were deleted.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`].
pub async fn list(app: &App, caller: &Caller, mut query: Query) -> Result<Page<Coupon>> {
    caller.require(Resource::Coupons, Access::Read)?;
    query.filters.push(living());
    app.store().read(&caller.organization, move |tx| Ok(tx.list(&query)?)).await
}

/// A page of coupons by cursor, newest first, without those that were deleted.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`]; [`Refusal::BadCursor`].
pub async fn scroll(app: &App, caller: &Caller, mut scroll: Scroll) -> Result<Slice<Coupon>> {
    caller.require(Resource::Coupons, Access::Read)?;
    scroll.filters.push(living());
    app.store().read(&caller.organization, move |tx| tx.scroll(&scroll)?.ok_or_else(|| Refusal::BadCursor.into())).await
}

/// The coupons of these ids, in one look; those that are not there are left out,
/// deleted ones are not.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`].
pub async fn many(app: &App, caller: &Caller, ids: Vec<String>) -> Result<Vec<Stored<Coupon>>> {
    caller.require(Resource::Coupons, Access::Read)?;
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let query = Query::of_ids(ids);
    app.store().read(&caller.organization, move |tx| Ok(tx.list(&query)?.items)).await
}

/// One coupon that was not deleted.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`]; [`Refusal::NotFound`].
pub async fn get(app: &App, caller: &Caller, id: &CouponId) -> Result<Stored<Coupon>> {
    caller.require(Resource::Coupons, Access::Read)?;
    let id = id.clone();
    app.store().read(&caller.organization, move |tx| living_one(tx, &id)).await
}

fn living_one(tx: &mut Tx<'_>, id: &CouponId) -> Result<Stored<Coupon>> {
    let found = tx.get::<Coupon>(id.as_str())?.filter(|coupon| !coupon.value.deleted);
    found.ok_or_else(|| Refusal::NotFound(Noun::Coupon).into())
}

/// Makes or changes a coupon. The id of a deleted coupon stays taken, for its
/// discounts go on.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`]; [`Refusal::NotFound`];
/// [`Refusal::PreconditionFailed`]; [`Refusal::Invalid`] with every fault;
/// [`Refusal::StateForbids`] for terms that somebody has redeemed.
pub async fn save(
    app: &App,
    caller: &Caller,
    target: Target,
    draft: Draft,
    write: Write<Saved>,
) -> Result<Written<Saved>> {
    caller.require(Resource::Coupons, Access::Write)?;
    let (id, may_make, may_change) = match target {
        Target::New(style) => (app.next_id(style), true, false),
        Target::Named(id) => (id, true, false),
        Target::Upsert(id) => (id, true, true),
        Target::Existing(id) => (id, false, true),
    };
    let precondition = write.precondition.clone();
    let (task, by) = (app.clone(), caller.clone());
    app.write(caller, write, move |tx| {
        let act = Act::real(&task, &by);
        let current = tx.get_locked::<Coupon>(id.as_str())?;
        let is_gone = current.as_ref().is_some_and(|coupon| coupon.value.deleted);
        precondition.hold(tx, current.as_ref().filter(|_| !is_gone).map(|coupon| coupon.rev))?;
        match current {
            Some(_) if is_gone && !may_make => Err(Refusal::NotFound(Noun::Coupon).into()),
            Some(_) if is_gone || !may_change => Err(Fault::new(Field::Id, Rule::Taken).into()),
            Some(current) => {
                let changes = draft(Some(&current.value));
                let faults = missing(tx, &changes)?;
                let decided = coupons::update(&current.value, &changes, act.now);
                let decision = with_faults(decided, faults)?;
                Ok(Saved { created: false, coupon: keep(&act, tx, Some(current), decision)? })
            }
            None if !may_make => Err(Refusal::NotFound(Noun::Coupon).into()),
            None => {
                let changes = draft(None);
                let faults = missing(tx, &changes)?;
                let decided = coupons::create(&id, &changes, act.now).map_err(Refusal::Invalid);
                let decision = with_faults(decided, faults)?;
                Ok(Saved { created: true, coupon: keep(&act, tx, None, decision)? })
            }
        }
    })
    .await
}

/// The faults of a decision and those of what it names, together.
fn with_faults<T>(decided: std::result::Result<T, Refusal>, mut faults: Vec<Fault>) -> Result<T> {
    match decided {
        Ok(decision) if faults.is_empty() => Ok(decision),
        Ok(_) => Err(faults.into()),
        Err(Refusal::Invalid(others)) => {
            faults.extend(others);
            Err(faults.into())
        }
        Err(other) => Err(other.into()),
    }
}

/// What a command names that is not there.
fn missing(tx: &mut Tx<'_>, changes: &CouponChanges) -> Result<Vec<Fault>> {
    let mut faults = Vec::new();
    let limit = coupons::MAX_RESTRICTED;
    for (at, product) in changes.products.value().into_iter().flatten().take(limit).enumerate() {
        if !tx.is_there::<Product>(product.as_str())? {
            faults.push(Fault::new(Field::CouponProduct(at), Rule::Missing));
        }
    }
    for price in changes.prices.value().into_iter().flatten().take(limit) {
        if !tx.is_there::<Price>(price.as_str())? {
            faults.push(Fault::new(Field::CouponRestriction, Rule::Missing));
        }
    }
    for customer in changes.customers.value().into_iter().flatten().take(limit) {
        if tx.get::<Customer>(customer.as_str())?.is_none_or(|customer| customer.value.deleted) {
            faults.push(Fault::new(Field::CouponRestriction, Rule::Missing));
        }
    }
    Ok(faults)
}

/// Deletes a coupon: nobody redeems it any more, whoever did keeps what it takes
/// off, and its id stays taken.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`]; [`Refusal::NotFound`];
/// [`Refusal::PreconditionFailed`].
pub async fn delete(app: &App, caller: &Caller, id: &CouponId, precondition: Precondition) -> Result<Stored<Coupon>> {
    caller.require(Resource::Coupons, Access::Write)?;
    let (task, by, id) = (app.clone(), caller.clone(), id.clone());
    app.store()
        .write(&caller.organization, move |tx| {
            let current = living_one(tx, &id)?;
            precondition.hold(tx, Some(current.rev))?;
            let act = Act::real(&task, &by);
            let decision = coupons::delete(&current.value, act.now);
            keep(&act, tx, Some(current), decision)
        })
        .await
}

fn keep(
    act: &Act,
    tx: &mut Tx<'_>,
    current: Option<Stored<Coupon>>,
    decision: Decision<Coupon>,
) -> Result<Stored<Coupon>> {
    let Decision { next, event } = decision;
    match (current, event) {
        (None, kind) => {
            act.insert(tx, (kind.unwrap_or(billfold_domain::events::EventKind::CouponCreated), Noun::Coupon), next)
        }
        // Nothing changed: nothing is written.
        (Some(current), None) => Ok(current),
        (Some(current), Some(kind)) => act.update(tx, (&[kind], Noun::Coupon), current, next),
    }
}
