//! Whether a session can lead into a task about a subscription: held to what the
//! task itself would be held to.

use billfold_domain::coupons::Coupon;
use billfold_domain::customers::Customer;
use billfold_domain::features::Features;
use billfold_domain::ids::{IdStyle, PriceId};
use billfold_domain::metadata::MetadataChange;
use billfold_domain::schedules::Schedule;
use billfold_domain::sessions::{Flow, FlowDiscount, FlowItem, FlowKind, FlowTarget};
use billfold_domain::subscriptions::changes::{self, Changes};
use billfold_domain::subscriptions::terms::ItemChange;
use billfold_domain::subscriptions::{Subscription, SubscriptionState};
use billfold_domain::{Fault, Field, Obstacle, Refusal, Rule};
use billfold_store::Tx;

use crate::coupons::{CouponOrCode, consider};
use crate::errors::{Error, Result};
use crate::facts::Act;
use crate::subscriptions::{policy, terms_of};
use crate::{App, Caller};

/// Checks a flow that its portal allows: that its subscription is there, is the
/// customer's and is in a state for it, and that what it offers and changes can be
/// had.
///
/// # Errors
/// [`Refusal::Invalid`] naming the subscription, coupon, discount or item;
/// [`Refusal::StateForbids`].
pub(super) fn check(
    app: &App,
    caller: &Caller,
    tx: &mut Tx<'_>,
    (features, customer): (&Features, &Customer),
    flow: Option<&Flow>,
) -> Result<()> {
    let Some(flow) = flow else { return Ok(()) };
    if matches!(flow.kind, FlowKind::CustomerUpdate | FlowKind::PaymentMethodUpdate) {
        return Ok(());
    }
    let missing = || Error::from(Fault::new(Field::FlowSubscription, Rule::Missing));
    let target = flow.target.as_ref().ok_or_else(missing)?;
    let found = tx.get::<Subscription>(target.subscription.as_str())?.ok_or_else(missing)?.value;
    if found.customer != customer.id {
        return Err(Fault::new(Field::FlowSubscription, Rule::Mismatch).into());
    }
    check_state(tx, flow.kind, &found)?;
    let act = Act::of_clock(app, caller, tx, found.clock.as_ref())?;
    if let Some(offer) = &target.offer {
        let coupon = tx.get::<Coupon>(offer.as_str())?.map(|coupon| coupon.value);
        let rule = match coupon {
            None => Some(Rule::Missing),
            Some(coupon) if coupon.deleted => Some(Rule::Missing),
            Some(coupon) if !coupon.is_valid(act.now) => Some(Rule::Expired),
            Some(_) => None,
        };
        if let Some(rule) = rule {
            return Err(Fault::new(Field::FlowCoupon, rule).into());
        }
    }
    if flow.kind == FlowKind::SubscriptionUpdateConfirm {
        check_change(&act, tx, (features, customer), &found, target)?;
    }
    Ok(())
}

fn check_state(tx: &mut Tx<'_>, kind: FlowKind, found: &Subscription) -> Result<()> {
    if found.is_over() {
        return Err(Refusal::StateForbids(Obstacle::SubscriptionOver).into());
    }
    let obstacle = match kind {
        FlowKind::SubscriptionCancel => found.cancel.is_some().then_some(Obstacle::AlreadyEnding),
        FlowKind::SubscriptionPause if found.pause.is_some() => Some(Obstacle::AlreadyPaused),
        FlowKind::SubscriptionPause => is_incomplete(found).then_some(Obstacle::SubscriptionIncomplete),
        FlowKind::SubscriptionUpdate | FlowKind::SubscriptionUpdateConfirm => {
            let schedule = match &found.schedule {
                None => None,
                Some(id) => tx.get::<Schedule>(id.as_str())?,
            };
            if schedule.is_some_and(|schedule| !schedule.value.single_change) {
                Some(Obstacle::HasSchedule)
            } else {
                is_incomplete(found).then_some(Obstacle::SubscriptionIncomplete)
            }
        }
        FlowKind::CustomerUpdate | FlowKind::PaymentMethodUpdate => None,
    };
    match obstacle {
        Some(obstacle) => Err(Refusal::StateForbids(obstacle).into()),
        None => Ok(()),
    }
}

fn is_incomplete(found: &Subscription) -> bool {
    found.state == SubscriptionState::Incomplete
}

/// Checks the plan change that is to be confirmed.
fn check_change(
    act: &Act,
    tx: &mut Tx<'_>,
    (features, customer): (&Features, &Customer),
    found: &Subscription,
    target: &FlowTarget,
) -> Result<()> {
    let item = |item: &FlowItem| ItemChange {
        id: Some(item.id.clone()),
        price: item.price.clone(),
        quantity: item.quantity,
        remove: false,
        metadata: MetadataChange::default(),
        fresh: act.app.next_id(IdStyle::Base62),
    };
    let asked = Changes {
        items: target.items.iter().map(item).collect(),
        // A change that waits already gives way to this one.
        by_schedule: true,
        ..Changes::default()
    };
    let named: Vec<&PriceId> = target.items.iter().filter_map(|item| item.price.as_ref()).collect();
    let terms = terms_of(tx, found, customer, named.into_iter())?;
    changes::plan(found, &asked, &terms, act.now)?;
    match policy::check_items(features, found, &asked) {
        Err(Error::Refused(Refusal::SwitchedOff)) => {
            return Err(Fault::new(Field::Flow, Rule::FlowNotAllowed).into());
        }
        other => other?,
    }
    for (place, discount) in target.discounts.iter().enumerate() {
        let what = match discount {
            FlowDiscount::Coupon(id) => CouponOrCode::Coupon(id.clone()),
            FlowDiscount::Code(id) => CouponOrCode::Code(id.clone()),
        };
        if let Err(Error::Refused(Refusal::Invalid(faults))) = consider(act, tx, customer, None, &what) {
            let rule = faults.into_iter().next().map_or(Rule::Missing, |fault| fault.rule);
            return Err(Fault::new(Field::FlowDiscount(place), rule).into());
        }
    }
    Ok(())
}
