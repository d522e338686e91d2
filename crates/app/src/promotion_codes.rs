//! Promotion codes: words that stand for a coupon.

use std::collections::BTreeMap;

use billfold_domain::coupons::{self, CodeChanges, Coupon, Decision, NewCode, PromotionCode};
use billfold_domain::customers::Customer;
use billfold_domain::events::EventKind;
use billfold_domain::ids::{CouponId, CustomerId, IdStyle, Noun, PromotionCodeId};
use billfold_domain::keys::{Access, Resource};
use billfold_domain::organizations::Organization;
use billfold_domain::{Fault, Field, Refusal, Rule};
use billfold_store::{Filter, Query, Scroll, Slice, Stored, Tx};
use jiff::Timestamp;

use crate::errors::Result;
use crate::facts::Act;
use crate::writes::{Write, Written};
use crate::{App, Caller};

/// How many characters a code has that nobody chose.
const MADE_CODE_CHARS: usize = 8;
/// What such a code is made of: what cannot be taken for one another.
const MADE_CODE_ALPHABET: &[u8] = b"ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
/// The most codes of one word that are looked at: one for each of so many
/// customers.
const MAX_OF_ONE_WORD: u32 = 1_000;

/// The columns that lists of promotion codes filter by.
pub mod columns {
    use billfold_store::Column;

    /// The word in upper case.
    pub const CODE: Column = Column::Path("code");
    /// The coupon's id.
    pub const COUPON: Column = Column::Path("coupon");
    /// The customer's id; null for all.
    pub const CUSTOMER: Column = Column::Path("customer");
    /// Whether the merchant has it on, as `domain::stored::flag_text`.
    pub const ACTIVE: Column = Column::Path("active");
}

/// A promotion code and its coupon, on which it depends whether it can be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// The code.
    pub code: Stored<PromotionCode>,
    /// Its coupon.
    pub coupon: Option<Coupon>,
}

/// What a promotion code is made from.
#[derive(Clone, Debug)]
pub struct NewPromotionCode {
    /// The coupon.
    pub coupon: CouponId,
    /// What is said of it. An empty word stands for one that is made up.
    pub code: NewCode,
}

/// A page of promotion codes by cursor, newest first, and their coupons.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`]; [`Refusal::BadCursor`].
pub async fn scroll(
    app: &App,
    caller: &Caller,
    scroll: Scroll,
) -> Result<(Slice<PromotionCode>, BTreeMap<CouponId, Coupon>)> {
    caller.require(Resource::Coupons, Access::Read)?;
    app.store()
        .read(&caller.organization, move |tx| {
            let slice = tx.scroll::<PromotionCode>(&scroll)?.ok_or(Refusal::BadCursor)?;
            let coupons = coupons_of(tx, slice.items.iter().map(|code| &code.value))?;
            Ok((slice, coupons))
        })
        .await
}

/// The promotion codes of these ids, in one look, with their coupons; those that
/// are not there are left out.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`].
pub async fn many(app: &App, caller: &Caller, ids: Vec<String>) -> Result<Vec<Shown>> {
    caller.require(Resource::Coupons, Access::Read)?;
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let query = Query::of_ids(ids);
    app.store()
        .read(&caller.organization, move |tx| {
            let codes = tx.list::<PromotionCode>(&query)?.items;
            let mut coupons = coupons_of(tx, codes.iter().map(|code| &code.value))?;
            let show = |code: Stored<PromotionCode>| Shown { coupon: coupons.remove(&code.value.coupon), code };
            Ok(codes.into_iter().map(show).collect())
        })
        .await
}

fn coupons_of<'a>(
    tx: &mut Tx<'_>,
    codes: impl Iterator<Item = &'a PromotionCode>,
) -> Result<BTreeMap<CouponId, Coupon>> {
    let mut ids: Vec<String> = codes.map(|code| code.coupon.to_string()).collect();
    ids.sort();
    ids.dedup();
    if ids.is_empty() {
        return Ok(BTreeMap::new());
    }
    let found = tx.list::<Coupon>(&Query::of_ids(ids))?.items;
    Ok(found.into_iter().map(|coupon| (coupon.value.id.clone(), coupon.value)).collect())
}

/// One promotion code.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`]; [`Refusal::NotFound`].
pub async fn get(app: &App, caller: &Caller, id: &PromotionCodeId) -> Result<Shown> {
    caller.require(Resource::Coupons, Access::Read)?;
    let id = id.clone();
    app.store()
        .read(&caller.organization, move |tx| {
            let code = tx.get::<PromotionCode>(id.as_str())?.ok_or(Refusal::NotFound(Noun::PromotionCode))?;
            let coupon = tx.get::<Coupon>(code.value.coupon.as_str())?.map(|coupon| coupon.value);
            Ok(Shown { code, coupon })
        })
        .await
}

/// Makes a promotion code.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`]; [`Refusal::PreconditionFailed`];
/// [`Refusal::Invalid`], also when an active code of the same customer has the word.
pub async fn create(app: &App, caller: &Caller, new: NewPromotionCode, write: Write<Shown>) -> Result<Written<Shown>> {
    caller.require(Resource::Coupons, Access::Write)?;
    let id: PromotionCodeId = app.next_id(IdStyle::Base62);
    let mut new = new;
    if new.code.written.is_empty() {
        new.code.written = made_up(app.next_value());
    }
    let precondition = write.precondition.clone();
    let (task, by) = (app.clone(), caller.clone());
    app.write(caller, write, move |tx| {
        precondition.check(None)?;
        let mut faults = Vec::new();
        let act = match &new.code.customer {
            None => Act::real(&task, &by),
            Some(customer) => match tx.get::<Customer>(customer.as_str())?.filter(|found| !found.value.deleted) {
                Some(customer) => Act::of_customer(&task, &by, tx, &customer.value)?,
                None => {
                    faults.push(Fault::new(Field::Customer, Rule::Missing));
                    Act::real(&task, &by)
                }
            },
        };
        let Some(coupon) = tx.get_locked::<Coupon>(new.coupon.as_str())? else {
            faults.push(Fault::new(Field::Coupon, Rule::Missing));
            return Err(faults.into());
        };
        let decision = match coupons::create_code(&id, &new.code, &coupon.value, act.now) {
            Ok(decision) if faults.is_empty() => decision,
            Ok(_) => return Err(faults.into()),
            Err(others) => return Err(faults.into_iter().chain(others).collect::<Vec<_>>().into()),
        };
        keep_apart(tx, &decision.next, act.now)?;
        let code = keep(&act, tx, None, decision)?;
        Ok(Shown { code, coupon: Some(coupon.value) })
    })
    .await
}

/// Eight characters that nobody chose: 40 bits.
fn made_up(mut value: u128) -> String {
    let base = u128::try_from(MADE_CODE_ALPHABET.len()).unwrap_or(1);
    let mut next = || {
        let at = usize::try_from(value % base).unwrap_or_default();
        value /= base;
        MADE_CODE_ALPHABET.get(at).map_or('A', |byte| char::from(*byte))
    };
    (0..MADE_CODE_CHARS).map(|_| next()).collect()
}

/// Changes a promotion code.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`]; [`Refusal::NotFound`];
/// [`Refusal::PreconditionFailed`]; [`Refusal::Invalid`].
pub async fn update(
    app: &App,
    caller: &Caller,
    id: &PromotionCodeId,
    changes: CodeChanges,
    write: Write<Shown>,
) -> Result<Written<Shown>> {
    caller.require(Resource::Coupons, Access::Write)?;
    let precondition = write.precondition.clone();
    let (task, by, id) = (app.clone(), caller.clone(), id.clone());
    app.write(caller, write, move |tx| {
        let current = tx.get_locked::<PromotionCode>(id.as_str())?.ok_or(Refusal::NotFound(Noun::PromotionCode))?;
        precondition.check(Some(current.rev))?;
        let coupon = tx.get::<Coupon>(current.value.coupon.as_str())?.ok_or(Refusal::NotFound(Noun::Coupon))?;
        let act = Act::real(&task, &by);
        let decision = coupons::update_code(&current.value, &changes, &coupon.value, act.now)?;
        keep_apart(tx, &decision.next, act.now)?;
        let code = keep(&act, tx, Some(current), decision)?;
        Ok(Shown { code, coupon: Some(coupon.value) })
    })
    .await
}

/// Sees to it that no other code that somebody could use has the word.
fn keep_apart(tx: &mut Tx<'_>, code: &PromotionCode, now: Timestamp) -> Result<()> {
    if !code.active || is_free(tx, code, now)? { Ok(()) } else { Err(Fault::new(Field::Code, Rule::Taken).into()) }
}

/// Whether no other code that somebody could use has the word of this one.
pub(crate) fn is_free(tx: &mut Tx<'_>, code: &PromotionCode, now: Timestamp) -> Result<bool> {
    // No index keeps words apart, for codes that are off may share one: whoever
    // sets one waits for the others.
    tx.get_locked::<Organization>(tx.organization().clone().as_str())?;
    let others = active_of_word(tx, &code.code)?;
    Ok(!others.iter().any(|other| coupons::clash(code, &other.value, now)))
}

fn active_of_word(tx: &mut Tx<'_>, word: &str) -> Result<Vec<Stored<PromotionCode>>> {
    let filters =
        vec![Filter::is(columns::CODE, word), Filter::is(columns::ACTIVE, billfold_domain::stored::flag_text(true))];
    Ok(tx.list::<PromotionCode>(&Query { filters, limit: MAX_OF_ONE_WORD, ..Query::default() })?.items)
}

/// The code of a word that a customer means: one that is its own or everybody's and
/// can be used, otherwise the newest that is one of these, so that it can be said why
/// it cannot be used.
pub(crate) fn of_word(
    tx: &mut Tx<'_>,
    word: &str,
    customer: &CustomerId,
    now: Timestamp,
) -> Result<Option<Stored<PromotionCode>>> {
    let Ok(word) = coupons::reads_as_code(word.trim()) else { return Ok(None) };
    let filters = vec![Filter::is(columns::CODE, &word)];
    let mut found = tx.list::<PromotionCode>(&Query { filters, limit: MAX_OF_ONE_WORD, ..Query::default() })?.items;
    found.retain(|code| code.value.customer.as_ref().is_none_or(|only| only == customer));
    let usable = |code: &Stored<PromotionCode>| {
        code.value.active && code.value.expires.is_none_or(|end| end > now) && !code.value.is_used_up()
    };
    let best = found.iter().position(usable).unwrap_or_default();
    if best >= found.len() {
        return Ok(None);
    }
    let best = found.swap_remove(best);
    Ok(tx.get_locked::<PromotionCode>(best.value.id.as_str())?)
}

fn keep(
    act: &Act,
    tx: &mut Tx<'_>,
    current: Option<Stored<PromotionCode>>,
    decision: Decision<PromotionCode>,
) -> Result<Stored<PromotionCode>> {
    let Decision { next, event } = decision;
    match (current, event) {
        (None, kind) => act.insert(tx, (kind.unwrap_or(EventKind::PromotionCodeCreated), Noun::PromotionCode), next),
        // Nothing changed: nothing is written.
        (Some(current), None) => Ok(current),
        (Some(current), Some(kind)) => act.update(tx, (&[kind], Noun::PromotionCode), current, next),
    }
}
