//! Save offers: what a customer who wants to cancel is offered beside that, and
//! what it said to it.
//!
//! An offer is the portal's or the session's ([`billfold_domain::save_offers`]). It
//! is shown by surfaces that show it beside the cancellation, and only their
//! [`cancel`] counts as declining it. Nothing here can keep a customer from
//! cancelling.

use billfold_domain::coupons::{Coupon, Discount};
use billfold_domain::customers::Customer;
use billfold_domain::features::SaveOffer;
use billfold_domain::ids::{CouponId, CustomerId, IdStyle, SubscriptionId};
use billfold_domain::invoices::Invoice;
use billfold_domain::keys::Access;
use billfold_domain::save_offers::{self, OfferAnswer, OfferOutcome, Taken};
use billfold_domain::sessions::FlowKind;
use billfold_domain::subscriptions::cancellation::Cancel;
use billfold_domain::subscriptions::changes::{self, Changes};
use billfold_domain::subscriptions::pauses::PauseOrder;
use billfold_domain::subscriptions::{Subscription, SubscriptionState};
use billfold_domain::{Change, Fault, Field, Obstacle, Refusal, Rule};
use billfold_store::{Column, Filter, Query, Sort, Stored, Tx};

use super::loading::{Loaded, learn_coupon, load, terms_of};
use super::{
    Kept, Outcome, Pay, Preview, Quoted, Shown, again, cancellation, keep, one, outcome, pauses, preview, scope,
};
use crate::coupons::{CouponOrCode, redeem};
use crate::errors::{Error, Result};
use crate::facts::Act;
use crate::sessions::outcomes::tell_offer;
use crate::visitors::{Feature, Visit};
use crate::writes::{Precondition, Write, Written};
use crate::{App, Caller};

/// The most answers of one customer that are looked through.
const MAX_ANSWERS: u32 = 100;

/// What is offered to a customer who wants to cancel.
#[derive(Clone, Debug)]
pub struct Offered {
    /// A coupon, with what it comes to.
    pub coupon: Option<OfferedCoupon>,
    /// A pause.
    pub pause: bool,
}

/// A coupon that is offered.
#[derive(Clone, Debug)]
pub struct OfferedCoupon {
    /// The coupon.
    pub coupon: Coupon,
    /// The discount that it would make.
    pub discount: Discount,
    /// The next invoice without it.
    pub now: Shown,
    /// The next invoice with it.
    pub then: Shown,
}

/// What is offered to a customer who wants to cancel this subscription; none where
/// there is no offer, the customer took it before, or it would take nothing off the
/// next invoice.
///
/// # Errors
/// [`Refusal::Forbidden`] for callers that are no customer; [`Refusal::SwitchedOff`];
/// [`Refusal::NotFound`].
pub async fn offered(app: &App, caller: &Caller, id: &SubscriptionId) -> Result<Option<Offered>> {
    caller.require_customer()?;
    let (task, by, of) = (app.clone(), caller.clone(), id.clone());
    let found = app.store().read(&caller.organization, move |tx| {
        let visit = customer(&task, &by, tx)?;
        let subscription = one(tx, &of, Some(visit.customer_id()))?;
        let Some(offer) = standing(tx, &visit, &subscription.value)? else { return Ok(None) };
        let coupon = match &offer.coupon {
            None => None,
            Some(coupon) => tx.get::<Coupon>(coupon.as_str())?.map(|found| found.value),
        };
        Ok::<_, Error>(Some((offer, coupon)))
    });
    let Some((offer, coupon)) = found.await? else { return Ok(None) };
    let coupon = match coupon {
        None => None,
        Some(coupon) => effect(app, caller, id, coupon).await?,
    };
    let offered = Offered { coupon, pause: offer.pause };
    Ok((offered.coupon.is_some() || offered.pause).then_some(offered))
}

/// What a coupon would come to; none where it cannot be had or takes nothing off.
async fn effect(app: &App, caller: &Caller, id: &SubscriptionId, coupon: Coupon) -> Result<Option<OfferedCoupon>> {
    let then = match preview(app, caller, Preview::TakeOffer(id.clone())).await {
        Ok(then) => then,
        Err(Error::Refused(Refusal::Invalid(_) | Refusal::StateForbids(_))) => return Ok(None),
        Err(error) => return Err(error),
    };
    let now = preview(app, caller, Preview::Next(id.clone())).await?;
    let total = |shown: &Shown| shown.invoice.as_ref().map(Invoice::total_minor);
    let discount = then.subscription.discounts.iter().find(|discount| discount.coupon == coupon.id).cloned();
    Ok(match (total(&then), total(&now), discount) {
        (Some(less), Some(more), Some(discount)) if less < more => Some(OfferedCoupon { coupon, discount, now, then }),
        _ => None,
    })
}

/// The visit of a customer who may cancel.
fn customer(app: &App, caller: &Caller, tx: &mut Tx<'_>) -> Result<Visit> {
    scope(app, caller, tx, (Some(Feature::Cancel), Access::Read))?.ok_or_else(|| Refusal::Forbidden.into())
}

/// What a session and a portal offer for a subscription, taken before or not.
fn configured(visit: &Visit, current: &Subscription) -> (Option<SaveOffer>, Option<CouponId>) {
    let flow = visit.session.flow.as_ref().filter(|flow| flow.kind == FlowKind::SubscriptionCancel);
    let target = flow.and_then(|flow| flow.target.as_ref()).filter(|target| target.subscription == current.id);
    (visit.features.cancel.offer.clone(), target.and_then(|target| target.offer.clone()))
}

/// The offer that a customer could take now.
fn standing(tx: &mut Tx<'_>, visit: &Visit, current: &Subscription) -> Result<Option<SaveOffer>> {
    let (of_portal, of_session) = configured(visit, current);
    if current.is_over() || current.cancel.is_some() || (of_portal.is_none() && of_session.is_none()) {
        return Ok(None);
    }
    let filters = vec![
        Filter::is(Column::Path("customer"), visit.customer_id().as_str()),
        Filter::is(Column::Path("outcome"), OfferOutcome::Accepted.word()),
    ];
    let accepted = tx.list::<OfferAnswer>(&Query { filters, limit: MAX_ANSWERS, ..Query::default() })?;
    let accepted: Vec<OfferAnswer> = accepted.items.into_iter().map(|answer| answer.value).collect();
    let found = save_offers::standing(of_portal.as_ref(), of_session.as_ref(), &accepted);
    let stands = matches!(current.state, SubscriptionState::Incomplete | SubscriptionState::Paused);
    let can_pause = visit.allows(Feature::Pause) && current.pause.is_none() && !stands;
    Ok(found.and_then(|offer| SaveOffer { pause: offer.pause && can_pause, ..offer }.if_any()))
}

/// Why there is no coupon to take.
fn refusal(visit: &Visit, current: &Subscription) -> Refusal {
    let (of_portal, of_session) = configured(visit, current);
    if current.is_over() {
        Refusal::StateForbids(Obstacle::SubscriptionOver)
    } else if current.cancel.is_some() {
        Refusal::StateForbids(Obstacle::AlreadyEnding)
    } else if of_session.is_some() || of_portal.is_some_and(|offer| offer.coupon.is_some()) {
        Refusal::StateForbids(Obstacle::OfferTaken)
    } else {
        Refusal::SwitchedOff
    }
}

/// A customer's subscription, with the offer that stands for it. The customer stays
/// locked, so that it cannot take one offer twice at once.
fn at_stake(
    app: &App,
    caller: &Caller,
    tx: &mut Tx<'_>,
    (id, precondition): (&SubscriptionId, &Precondition),
) -> Result<(Visit, Loaded, Option<SaveOffer>)> {
    let visit = customer(app, caller, tx)?;
    tx.get_locked::<Customer>(visit.customer_id().as_str())?;
    let loaded = load(app, caller, tx, id, Some(&visit))?;
    precondition.hold(tx, Some(loaded.subscription.rev))?;
    let offer = standing(tx, &visit, &loaded.subscription.value)?;
    Ok((visit, loaded, offer))
}

/// Takes the coupon that a customer is offered in place of cancelling.
///
/// # Errors
/// [`Refusal::Forbidden`] for callers that are no customer; [`Refusal::SwitchedOff`]
/// where nothing is offered; [`Refusal::NotFound`]; [`Refusal::PreconditionFailed`];
/// [`Refusal::StateForbids`] with [`Obstacle::OfferTaken`] and what else is in the
/// way; [`Refusal::Invalid`] for a coupon that cannot be redeemed.
pub async fn take_coupon(
    app: &App,
    caller: &Caller,
    id: &SubscriptionId,
    write: Write<Outcome>,
) -> Result<Written<Outcome>> {
    caller.require_customer()?;
    let precondition = write.precondition.clone();
    let (task, by, id) = (app.clone(), caller.clone(), id.clone());
    app.write(caller, write, move |tx| {
        let kept = take(&task, &by, tx, (&id, &precondition))?;
        outcome(tx, kept)
    })
    .await
}

/// Takes the coupon within a transaction.
pub(super) fn take(app: &App, caller: &Caller, tx: &mut Tx<'_>, of: (&SubscriptionId, &Precondition)) -> Result<Kept> {
    let (visit, Loaded { subscription, customer, act }, offer) = at_stake(app, caller, tx, of)?;
    let current = &subscription.value;
    let Some((offer, coupon)) = offer.and_then(|offer| offer.coupon.clone().map(|coupon| (offer, coupon))) else {
        return Err(refusal(&visit, current).into());
    };
    let mut discounts = current.discounts.clone();
    if discounts.is_empty() {
        // A subscription's discounts take the place of its customer's: that one stays.
        discounts.extend(customer.value.discount.clone().filter(|discount| !discount.is_over(act.now)));
    }
    if discounts.iter().any(|discount| discount.coupon == coupon && !discount.is_over(act.now)) {
        return Err(Fault::new(Field::OfferCoupon, Rule::Duplicate).into());
    }
    let what = CouponOrCode::Coupon(coupon.clone());
    let discount = redeem(&act, tx, &customer.value, Some(&current.id), &what)?;
    let mut terms = terms_of(tx, current, &customer.value, std::iter::empty())?;
    learn_coupon(tx, &mut terms, &discount)?;
    let taken = Taken::Coupon { coupon, discount: discount.id.clone() };
    discounts.push(discount);
    let asked = Changes { discounts: Change::Set(discounts), ..Changes::default() };
    let planned = changes::plan(current, &asked, &terms, act.now)?;
    let id = current.id.clone();
    let kept = keep(&act, tx, (Some(subscription), customer), planned, &terms, Pay::default())?;
    note(&act, tx, answer(&act, &visit, (id, offer), Some(taken)))?;
    Ok(kept)
}

/// Pauses a subscription in place of cancelling it: as [`super::pause`], and where a
/// pause is offered it counts as taken.
///
/// # Errors
/// As [`super::pause`]; [`Refusal::Forbidden`] for callers that are no customer.
pub async fn take_pause(
    app: &App,
    caller: &Caller,
    id: &SubscriptionId,
    order: PauseOrder,
    write: Write<Outcome>,
) -> Result<Written<Outcome>> {
    caller.require_customer()?;
    let precondition = write.precondition.clone();
    let (task, by, id) = (app.clone(), caller.clone(), id.clone());
    let work = move |tx: &mut Tx<'_>| {
        let (visit, loaded, offer) = at_stake(&task, &by, tx, (&id, &precondition))?;
        let mut kept = pauses::begin(&task, &by, tx, (&id, &precondition), &order)?;
        let pause = kept.subscription.value.pause.as_ref().map(|pause| Taken::Pause(pause.id.clone()));
        if let (Some(offer), Some(taken)) = (offer.filter(|offer| offer.pause), pause) {
            let said = answer(&loaded.act, &visit, (id.clone(), offer), Some(taken));
            note(&loaded.act, tx, said)?;
        }
        let payments = std::mem::take(&mut kept.payments);
        Ok((outcome(tx, kept)?, payments))
    };
    app.write_and_settle(caller, write, work, again).await
}

/// Ends a subscription with an offer before the customer's eyes: as
/// [`super::cancel`], and an offer that stands counts as declined. An end at once is
/// held to what was quoted.
///
/// # Errors
/// As [`super::cancel`]; [`Refusal::Forbidden`] for callers that are no customer;
/// [`Refusal::PreconditionFailed`] where it comes to something else than was quoted.
pub async fn cancel(
    app: &App,
    caller: &Caller,
    id: &SubscriptionId,
    (order, quoted): (Cancel, Option<Quoted>),
    write: Write<Outcome>,
) -> Result<Written<Outcome>> {
    caller.require_customer()?;
    let precondition = write.precondition.clone();
    let (task, by, id) = (app.clone(), caller.clone(), id.clone());
    let work = move |tx: &mut Tx<'_>| {
        let (visit, loaded, offer) = at_stake(&task, &by, tx, (&id, &precondition))?;
        let mut kept = cancellation::end_quoted(&task, &by, tx, (&id, &precondition), (&order, quoted))?;
        if let Some(offer) = offer {
            let ending = kept.subscription.value.ending.as_ref();
            let cancellation = ending.map(|ending| ending.id.clone());
            let said = answer(&loaded.act, &visit, (id.clone(), offer), None);
            note(&loaded.act, tx, OfferAnswer { cancellation, ..said })?;
        }
        let payments = std::mem::take(&mut kept.payments);
        Ok((outcome(tx, kept)?, payments))
    };
    app.write_and_settle(caller, write, work, again).await
}

/// What a customer said, by what it took.
fn answer(
    act: &Act,
    visit: &Visit,
    (subscription, offer): (SubscriptionId, SaveOffer),
    taken: Option<Taken>,
) -> OfferAnswer {
    OfferAnswer {
        id: act.app.next_id(IdStyle::Crockford),
        customer: visit.customer_id().clone(),
        subscription,
        session: visit.session.id.clone(),
        offer,
        outcome: if taken.is_some() { OfferOutcome::Accepted } else { OfferOutcome::Declined },
        taken,
        cancellation: None,
        created: act.now,
    }
}

/// Keeps what a customer said, and tells of it as of its session.
fn note(act: &Act, tx: &mut Tx<'_>, said: OfferAnswer) -> Result<()> {
    tell_offer(act, tx, said.outcome == OfferOutcome::Accepted)?;
    tx.insert(said)?;
    Ok(())
}

/// What a customer said to offers, newest first.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`].
pub async fn answers(app: &App, caller: &Caller, customer: &CustomerId) -> Result<Vec<Stored<OfferAnswer>>> {
    let (task, by, customer) = (app.clone(), caller.clone(), customer.clone());
    app.store()
        .read(&caller.organization, move |tx| {
            let visit = scope(&task, &by, tx, (None, Access::Read))?;
            let whose = visit.as_ref().map_or(&customer, Visit::customer_id);
            let filters = vec![Filter::is(Column::Path("customer"), whose.as_str())];
            let sort = vec![Sort { column: Column::Created, descending: true }];
            Ok(tx.list::<OfferAnswer>(&Query { filters, sort, limit: MAX_ANSWERS, ..Query::default() })?.items)
        })
        .await
}
