//! What a portal lets its customers do with their subscriptions, and how.
//!
//! A customer says what it wants; when that takes effect and what it costs is the
//! merchant's decision.

use billfold_domain::features::{
    Anchor, CancelMode, Features, PauseKind, PlanDetail, ProductChoice, Proration, TrialBehavior,
};
use billfold_domain::periods::{self, Every};
use billfold_domain::sessions::{FlowDiscount, FlowKind};
use billfold_domain::subscriptions::Subscription;
use billfold_domain::subscriptions::cancellation::{Cancel, CancelChange, When};
use billfold_domain::subscriptions::changes::{Changes, TrialChange};
use billfold_domain::subscriptions::pauses::{PauseChange, PauseOrder};
use billfold_domain::subscriptions::terms::ItemChange;
use billfold_domain::subscriptions::{Initiator, SubscriptionState};
use billfold_domain::{Change as Said, Fault, Field, Obstacle, Refusal, Rule};
use jiff::Timestamp;

use super::changes::{Change, Timing};
use super::discounts::DiscountWish;
use crate::coupons::CouponOrCode;
use crate::errors::Result;
use crate::visitors::{Feature, Visit};

/// For how long a customer can take what it was shown, in seconds: unused time is
/// counted from when it was.
pub const QUOTE_LIFE_SECONDS: i64 = 30 * 60;

/// Holds a customer's change to what its portal allows, and fills in what the
/// portal decides.
pub(super) fn hold(visit: &Visit, current: &Subscription, change: &mut Change, now: Timestamp) -> Result<()> {
    let asked = &change.changes;
    let about_items = !asked.items.is_empty();
    let about_discounts = !change.discounts.is_keep();
    if about_items || about_discounts {
        visit.require(Feature::PlanChange)?;
    }
    let of_addresses = [asked.billing_address.is_keep(), asked.delivery_address.is_keep()];
    let of_contacts = [asked.billing_contact.is_keep(), asked.delivery_contact.is_keep()];
    if of_addresses.into_iter().chain(of_contacts).any(|is_kept| !is_kept) {
        visit.require(Feature::OrderAddress)?;
    }
    if !asked.payment_method.is_keep() {
        visit.require(Feature::PaymentMethodUpdate)?;
    }
    let plan = &visit.features.plan_change;
    if about_discounts {
        check_wishes(visit, current, &change.discounts)?;
    }
    if about_items {
        if let Some(obstacle) = obstacle(current, now) {
            return Err(Refusal::StateForbids(obstacle).into());
        }
        check_items(&visit.features, current, asked)?;
    }
    let own = Changes {
        items: asked.items.clone(),
        replaces_items: asked.replaces_items,
        proration: if current.state == SubscriptionState::Trialing { Proration::None } else { plan.proration },
        prorated_at: asked.prorated_at.filter(|at| is_fresh(*at, current, now)),
        restarts: about_items && plan.anchor == Anchor::Now,
        trial: match plan.trial {
            TrialBehavior::EndTrial if about_items => TrialChange::EndNow,
            TrialBehavior::EndTrial | TrialBehavior::ContinueTrial => TrialChange::Keep,
        },
        billing_address: asked.billing_address.clone(),
        delivery_address: asked.delivery_address.clone(),
        billing_contact: asked.billing_contact.clone(),
        delivery_contact: asked.delivery_contact.clone(),
        payment_method: asked.payment_method.clone(),
        cancel: match &asked.cancel {
            words @ CancelChange::Words { .. } => words.clone(),
            CancelChange::Keep | CancelChange::Schedule(..) | CancelChange::Undo => CancelChange::Keep,
        },
        pause: PauseChange::Keep,
        ..Changes::default()
    };
    change.changes = own;
    change.customer_present = true;
    change.timing = match &change.timing {
        // A customer can wait of its own will, but not hurry what is to wait.
        Timing::AtPeriodEnd => Timing::AtPeriodEnd,
        Timing::Now | Timing::AtPeriodEndIf(_) => Timing::AtPeriodEndIf(plan.at_period_end.clone()),
    };
    Ok(())
}

/// What of a subscription's state keeps a customer from changing its items. What was
/// never paid is worth nothing, and what stands still has no rest to settle.
pub(crate) fn obstacle(current: &Subscription, now: Timestamp) -> Option<Obstacle> {
    match current.state {
        SubscriptionState::Ended | SubscriptionState::IncompleteExpired => Some(Obstacle::SubscriptionOver),
        SubscriptionState::Incomplete => Some(Obstacle::SubscriptionIncomplete),
        SubscriptionState::PastDue | SubscriptionState::Unpaid => Some(Obstacle::SubscriptionOverdue),
        SubscriptionState::Paused => Some(Obstacle::SubscriptionPaused),
        SubscriptionState::Trialing | SubscriptionState::Active => {
            current.is_paused_at(now).then_some(Obstacle::SubscriptionPaused)
        }
    }
}

/// Whether what a customer was shown at a time still counts.
pub(super) fn is_fresh(at: Timestamp, current: &Subscription, now: Timestamp) -> bool {
    at <= now && at >= periods::seconds_after(now, -QUOTE_LIFE_SECONDS) && at >= current.period.start
}

/// Holds discounts to what the portal offers: promotion codes where it takes them,
/// and what the merchant put into the session's own plan change.
fn check_wishes(visit: &Visit, current: &Subscription, said: &Said<Vec<DiscountWish>>) -> Result<()> {
    let takes_codes = visit.features.plan_change.allowed.contains(&PlanDetail::PromotionCode);
    let granted = |what: &CouponOrCode| is_granted(visit, current, what);
    let wishes = said.value().map(Vec::as_slice).unwrap_or_default();
    let allows = |wish: &DiscountWish| match wish {
        DiscountWish::Existing(_) => true,
        DiscountWish::New(what @ CouponOrCode::Coupon(_)) => granted(what),
        DiscountWish::New(what @ (CouponOrCode::Code(_) | CouponOrCode::Word(_))) => takes_codes || granted(what),
    };
    let is_new = |wish: &DiscountWish| matches!(wish, DiscountWish::New(_));
    if wishes.iter().all(allows) && (takes_codes || wishes.iter().any(is_new)) {
        Ok(())
    } else {
        Err(Refusal::SwitchedOff.into())
    }
}

/// Whether the merchant made the session for a plan change that takes this off.
fn is_granted(visit: &Visit, current: &Subscription, what: &CouponOrCode) -> bool {
    let flow = visit.session.flow.as_ref().filter(|flow| flow.kind == FlowKind::SubscriptionUpdateConfirm);
    let target = flow.and_then(|flow| flow.target.as_ref()).filter(|target| target.subscription == current.id);
    target.is_some_and(|target| {
        target.discounts.iter().any(|discount| match (discount, what) {
            (FlowDiscount::Coupon(granted), CouponOrCode::Coupon(asked)) => granted == asked,
            (FlowDiscount::Code(granted), CouponOrCode::Code(asked)) => granted == asked,
            (FlowDiscount::Coupon(_) | FlowDiscount::Code(_), _) => false,
        })
    })
}

/// Holds items to the products, prices and quantities that the portal offers.
pub(crate) fn check_items(features: &Features, current: &Subscription, asked: &Changes) -> Result<()> {
    let plan = &features.plan_change;
    let allows = |detail| plan.allowed.contains(&detail);
    let mut faults = Vec::new();
    let leaves_out = asked.replaces_items && asked.items.len() < current.items.len();
    if leaves_out || asked.items.iter().any(|item| item.remove) {
        return Err(Refusal::SwitchedOff.into());
    }
    for (place, item) in asked.items.iter().enumerate() {
        let found = current.items.iter().find(|own| match &item.id {
            Some(id) => own.id == *id,
            None => item.price.as_ref() == Some(&own.price),
        });
        let price = item.price.as_ref().or(found.map(|own| &own.price));
        let moves = found.is_none_or(|own| price != Some(&own.price));
        let quantity = item.quantity.unwrap_or_else(|| found.map_or(1, |own| own.quantity));
        let counts = found.is_some_and(|own| quantity != own.quantity) || (found.is_none() && quantity != 1);
        if (moves && !allows(PlanDetail::Price)) || (counts && !allows(PlanDetail::Quantity)) {
            return Err(Refusal::SwitchedOff.into());
        }
        let choice = plan.products.iter().find(|choice| price.is_some_and(|price| choice.prices.contains(price)));
        if moves && choice.is_none() {
            faults.push(Fault::new(Field::ItemPrice(place), Rule::UnknownChoice));
        } else if counts {
            check_quantity(item, place, choice, &mut faults);
        }
    }
    if faults.is_empty() { Ok(()) } else { Err(faults.into()) }
}

fn check_quantity(item: &ItemChange, place: usize, choice: Option<&ProductChoice>, faults: &mut Vec<Fault>) {
    let Some(range) = choice.map(|choice| choice.quantity).filter(|range| range.enabled) else {
        faults.push(Fault::new(Field::ItemQuantity(place), Rule::UnknownChoice));
        return;
    };
    let quantity = item.quantity.unwrap_or(1);
    let (min, max) = (u64::from(range.minimum), range.maximum.map_or(u64::MAX, u64::from));
    if quantity < min || quantity > max {
        let bound = |value: u64| i64::try_from(value).unwrap_or(i64::MAX);
        let rule = Rule::OutOfRange { min: bound(min), max: bound(max) };
        faults.push(Fault::new(Field::ItemQuantity(place), rule));
    }
}

/// Lets the portal decide when a customer's cancellation takes effect, and what
/// happens to unused time.
pub(super) fn hold_cancel(visit: &Visit, order: &mut Cancel) {
    let cancel = &visit.features.cancel;
    order.when = match cancel.mode {
        CancelMode::AtPeriodEnd => When::AtPeriodEnd,
        CancelMode::Immediately => When::Now,
    };
    order.wish.prorated = cancel.mode == CancelMode::Immediately && cancel.proration != Proration::None;
    order.wish.by = Initiator::Customer;
    order.invoice_now = false;
    order.bills_usage = true;
}

/// Holds a customer's pause to what it can pause, and to the longest one that the portal
/// offers. What is owed is paid first, and what ends is kept first: a pause is a way
/// around neither.
pub(super) fn hold_pause(
    visit: &Visit,
    current: &Subscription,
    order: &PauseOrder,
    now: Timestamp,
) -> std::result::Result<(), Refusal> {
    let in_the_way = match current.state {
        SubscriptionState::PastDue | SubscriptionState::Unpaid => Some(Obstacle::SubscriptionOverdue),
        SubscriptionState::Paused => Some(Obstacle::SubscriptionPaused),
        SubscriptionState::Trialing | SubscriptionState::Active => {
            current.cancel.as_ref().map(|_| Obstacle::AlreadyEnding)
        }
        // What nobody can pause is refused with the rest.
        SubscriptionState::Incomplete | SubscriptionState::IncompleteExpired | SubscriptionState::Ended => None,
    };
    if let Some(obstacle) = in_the_way {
        return Err(Refusal::StateForbids(obstacle));
    }
    let pause = &visit.features.pause;
    if pause.kind == PauseKind::Indefinite {
        return Ok(());
    }
    let starts = order.starts.map_or(now, |starts| starts.max(now));
    let ends = pause.options.iter().map(|option| {
        periods::after(periods::whole_second(starts), Every { interval: option.interval, count: option.count })
    });
    let Some(latest) = ends.max() else { return Err(Refusal::SwitchedOff) };
    match order.resumes {
        None => Err(Refusal::Invalid(vec![Fault::new(Field::ResumesAt, Rule::Required)])),
        Some(resumes) if periods::whole_second(resumes) > latest => {
            let (min, max) = (starts.as_second(), latest.as_second());
            Err(Refusal::Invalid(vec![Fault::new(Field::ResumesAt, Rule::OutOfRange { min, max })]))
        }
        Some(_) => Ok(()),
    }
}
