//! How schedules are laid out, begin, change and let go, within a transaction.

use billfold_domain::customers::Customer;
use billfold_domain::events::EventKind;
use billfold_domain::features::Proration;
use billfold_domain::ids::{CustomerId, IdStyle, Noun, PaymentId, ScheduleId, SubscriptionId};
use billfold_domain::metadata::{Metadata, MetadataChange};
use billfold_domain::schedules::phases::{self, PhaseOrder, Step};
use billfold_domain::schedules::{AfterLast, Phase, Schedule, ScheduleState};
use billfold_domain::subscriptions::cancellation::CancelChange;
use billfold_domain::subscriptions::creation::{self, NewSubscription, Trial};
use billfold_domain::subscriptions::terms::{ItemChange, Planned, Terms};
use billfold_domain::subscriptions::{BillingMode, Collection, OrderAddresses, Subscription, TrialWithoutMethod};
use billfold_domain::{Fault, Field, Obstacle, Refusal};
use billfold_store::{Stored, Tx, Work};
use jiff::Timestamp;

use super::{NewSchedule, PhaseDraft, ScheduleChanges, phasing};
use crate::errors::Result;
use crate::facts::Act;
use crate::subscriptions::{self, Kept, Pay, keep, payer, terms_for, terms_of};
use crate::{App, Caller};

/// The customer and the terms of a subscription, with the prices of these phases.
pub(super) fn known(
    tx: &mut Tx<'_>,
    subscription: &Subscription,
    orders: &[PhaseOrder],
) -> Result<(Stored<Customer>, Terms)> {
    let customer = payer(tx, subscription)?;
    let named = orders.iter().flat_map(|order| order.items.iter().map(|item| &item.price));
    let terms = terms_of(tx, subscription, &customer.value, named)?;
    Ok((customer, terms))
}

/// Forgets when a schedule was to begin.
pub(super) fn unplan(tx: &mut Tx<'_>, id: &ScheduleId) -> Result<()> {
    Ok(tx.unplan(Work::Schedule, id.as_str())?)
}

/// Makes a schedule of phases; the first one begins a subscription, now or later.
pub(super) fn of_phases(
    app: &App,
    caller: &Caller,
    tx: &mut Tx<'_>,
    new: &NewSchedule,
    (customer, start, drafts): (&CustomerId, Option<Timestamp>, &[PhaseDraft]),
) -> Result<Vec<PaymentId>> {
    let customer = crate::invoices::customer_of(tx, customer)?;
    let act = Act::of_customer(app, caller, tx, &customer.value)?;
    let orders = &phasing::orders(&act, tx, (&customer.value, None), &[], drafts)?;
    let prices = orders.iter().flat_map(|order| order.items.iter().map(|item| &item.price)).collect();
    let terms = terms_for(tx, &customer.value, prices, &[])?;
    let start = billfold_domain::periods::whole_second(start.unwrap_or(act.now));
    let phases = phases::arrange(orders, &[], &terms, start, act.now)?;
    let metadata = new.metadata.apply(&Metadata::default()).map_err(|rule| Fault::new(Field::Metadata, rule))?;
    let schedule = Schedule {
        id: new.id.clone(),
        customer: customer.value.id.clone(),
        subscription: None,
        released_subscription: None,
        currency: orders
            .iter()
            .flat_map(|order| &order.items)
            .find_map(|item| terms.offer(&item.price))
            .map(|offer| offer.price.currency),
        state: ScheduleState::NotStarted,
        phases,
        begun: 0,
        after_last: new.after_last,
        single_change: false,
        completed: None,
        released: None,
        canceled: None,
        clock: act.clock.clone(),
        metadata,
        created: act.now,
        updated: act.now,
    };
    let begins = schedule.due_at();
    let stored = act.insert(tx, (EventKind::ScheduleCreated, Noun::Schedule), schedule)?;
    if let Some(at) = begins.filter(|at| *at > act.now) {
        tx.plan(Work::Schedule, stored.value.id.as_str(), act.clock_id(), at.as_microsecond())?;
        return Ok(Vec::new());
    }
    begin(&act, tx, stored)
}

/// Does what is due of a schedule that is still to begin. A running one's phases
/// are passed with its subscription.
pub(crate) fn due(act: &Act, tx: &mut Tx<'_>, id: &str) -> Result<Vec<PaymentId>> {
    tx.unplan(Work::Schedule, id)?;
    let Some(current) = tx.get::<Schedule>(id)? else { return Ok(Vec::new()) };
    if current.value.state != ScheduleState::NotStarted {
        return Ok(Vec::new());
    }
    match current.value.due_at() {
        Some(at) if at > act.now => {
            tx.plan(Work::Schedule, id, act.clock_id(), at.as_microsecond())?;
            Ok(Vec::new())
        }
        _ => begin(act, tx, current),
    }
}

/// Begins the first phase: a new subscription.
fn begin(act: &Act, tx: &mut Tx<'_>, schedule: Stored<Schedule>) -> Result<Vec<PaymentId>> {
    let Some(first) = schedule.value.phases.first().cloned() else { return Ok(Vec::new()) };
    let customer = crate::invoices::customer_of(tx, &schedule.value.customer)?;
    let mut new = subscription_of(act, &schedule.value, &first);
    let prices = first.items.iter().map(|item| &item.price).collect();
    let terms = terms_for(tx, &customer.value, prices, &first.discounts)?;
    for discount in &mut new.discounts {
        discount.start = billfold_domain::periods::whole_second(act.now);
        discount.end = terms.coupons.get(&discount.coupon).and_then(|coupon| coupon.duration.end(discount.start));
    }
    let mut planned = creation::create(&new, &terms, act.now)?;
    phasing::redeem(act, tx, (&customer.value, &new.id), &[], &new.discounts)?;
    planned.next.schedule = Some(schedule.value.id.clone());
    let mut step = phases::pass(&schedule.value, act.now);
    step.next.subscription = Some(new.id);
    act.update(tx, (&step.events, Noun::Schedule), schedule, step.next)?;
    Ok(keep(act, tx, (None, customer), planned, &terms, Pay::default())?.payments)
}

/// The subscription that a first phase begins.
fn subscription_of(act: &Act, schedule: &Schedule, first: &Phase) -> NewSubscription {
    let item = |item: &billfold_domain::schedules::PhaseItem| ItemChange {
        id: None,
        price: Some(item.price.clone()),
        quantity: Some(item.quantity),
        remove: false,
        metadata: MetadataChange::default(),
        fresh: act.app.next_id(IdStyle::Base62),
    };
    let id: SubscriptionId = act.app.next_id(IdStyle::Base62);
    NewSubscription {
        id,
        customer: schedule.customer.clone(),
        website: None,
        items: first.items.iter().map(item).collect(),
        collection: Collection::Automatic,
        days_until_due: None,
        billing_mode: BillingMode::Flexible,
        payment_method: None,
        trial: first.trial_end.filter(|end| *end > act.now).map_or(Trial::None, Trial::Until),
        trial_without_method: TrialWithoutMethod::CreateInvoice,
        saves_payment_method: false,
        anchor: None,
        backdate: None,
        proration: Proration::CreateProrations,
        cancel: CancelChange::Keep,
        discounts: first.discounts.clone(),
        addresses: OrderAddresses::default(),
        description: None,
        metadata: first.metadata.clone(),
        clock: act.clock.clone(),
        custom_fields: serde_json::Map::new(),
    }
}

/// Changes a schedule that is not over.
pub(super) fn change(
    act: &Act,
    tx: &mut Tx<'_>,
    current: Stored<Schedule>,
    changes: &ScheduleChanges,
) -> Result<Vec<PaymentId>> {
    let mut next = current.value.clone();
    changes.after_last.apply_or(&mut next.after_last, AfterLast::Release);
    next.metadata = changes.metadata.apply(&next.metadata).map_err(|rule| Fault::new(Field::Metadata, rule))?;
    let subscription = match &next.subscription {
        None => None,
        Some(id) => Some(subscriptions::one(tx, id, None)?),
    };
    let mut entered = None;
    if let Some(orders) = &changes.phases {
        entered = lay_out(act, tx, &mut next, orders, subscription.as_ref())?;
    }
    if next != current.value {
        next.updated = act.now;
    }
    let stored = act.update(tx, (&[EventKind::ScheduleUpdated], Noun::Schedule), current, next)?;
    if stored.value.state == ScheduleState::NotStarted
        && let Some(at) = stored.value.due_at()
    {
        tx.plan(Work::Schedule, stored.value.id.as_str(), act.clock_id(), at.as_microsecond())?;
    }
    let Some(subscription) = subscription else { return Ok(Vec::new()) };
    match entered {
        Some((planned, customer, terms)) => {
            let discounts = (&subscription.value.discounts, &planned.next.discounts);
            phasing::redeem(act, tx, (&customer.value, &subscription.value.id), discounts.0, discounts.1)?;
            Ok(keep(act, tx, (Some(subscription), customer), planned, &terms, Pay::default())?.payments)
        }
        None => {
            subscriptions::plan_due(act, tx, &subscription.value)?;
            Ok(Vec::new())
        }
    }
}

type Entered = (Planned, Stored<Customer>, Terms);

/// Lays out the phases anew; answers what a changed running phase makes of the
/// subscription.
fn lay_out(
    act: &Act,
    tx: &mut Tx<'_>,
    next: &mut Schedule,
    drafts: &[PhaseDraft],
    subscription: Option<&Stored<Subscription>>,
) -> Result<Option<Entered>> {
    let payer = tx.get::<Customer>(next.customer.as_str())?.ok_or(Refusal::NotFound(Noun::Customer))?;
    let whose = (&payer.value, subscription.map(|found| &found.value));
    let orders = &phasing::orders(act, tx, whose, &next.phases, drafts)?;
    let (customer, terms) = match subscription {
        Some(subscription) => known(tx, &subscription.value, orders)?,
        None => {
            let customer = crate::invoices::customer_of(tx, &next.customer)?;
            let prices = orders.iter().flat_map(|order| order.items.iter().map(|item| &item.price)).collect();
            let terms = terms_for(tx, &customer.value, prices, &[])?;
            (customer, terms)
        }
    };
    let running = next.running().cloned();
    let said = orders.first().and_then(|order| order.start);
    let keeps_running = running.as_ref().is_some_and(|phase| said.is_some_and(|start| start >= phase.end));
    let fixed = if keeps_running { next.begun } else { next.begun.saturating_sub(1) };
    let begun: Vec<Phase> = next.phases.iter().take(fixed).cloned().collect();
    let first_start = running.as_ref().or(next.phases.first()).map_or(act.now, |phase| phase.start);
    let agreed = agreed_terms(terms.clone(), running.as_ref());
    next.phases = phases::arrange(orders, &begun, &agreed, first_start, act.now)?;
    let (Some(subscription), Some(running), Some(now)) = (subscription, running, next.running().cloned()) else {
        return Ok(None);
    };
    if keeps_running || phasing::is_same(&running, &now) {
        return Ok(None);
    }
    let mut terms = terms;
    let until = billfold_domain::periods::whole_second(act.now);
    subscriptions::usage::learn(tx, &mut terms, &subscription.value, until)?;
    for discount in phasing::discounts_of(orders) {
        subscriptions::learn_coupon(tx, &mut terms, discount)?;
    }
    let fresh = || act.app.next_id(IdStyle::Base62);
    let asked = phases::changes_of(&now, false, fresh);
    let planned = billfold_domain::subscriptions::changes::plan(&subscription.value, &asked, &terms, act.now)?;
    Ok(Some((planned, customer, terms)))
}

/// What runs may go on, be it no longer on sale.
fn agreed_terms(mut terms: Terms, running: Option<&Phase>) -> Terms {
    for item in running.iter().flat_map(|phase| &phase.items) {
        if let Some(offer) = terms.offers.get_mut(&item.price) {
            offer.on_sale = true;
            offer.price.active = true;
        }
    }
    terms
}

/// Lets the subscription of a schedule go on as it is.
pub(super) fn let_go(act: &Act, tx: &mut Tx<'_>, current: Stored<Schedule>) -> Result<Stored<Schedule>> {
    let step = phases::release(&current.value, act.now)?;
    let id = current.value.id.clone();
    let stored = store(act, tx, current, step)?;
    unplan(tx, &id)?;
    if let Some(released) = &stored.value.released_subscription
        && let Some(subscription) = tx.get::<Subscription>(released.as_str())?
    {
        let next = Subscription { schedule: None, updated: act.now, ..subscription.value.clone() };
        let kinds = [EventKind::SubscriptionUpdated];
        let subscription = act.update(tx, (&kinds, Noun::Subscription), subscription, next)?;
        subscriptions::plan_due(act, tx, &subscription.value)?;
    }
    Ok(stored)
}

fn store(act: &Act, tx: &mut Tx<'_>, current: Stored<Schedule>, step: Step) -> Result<Stored<Schedule>> {
    act.update(tx, (&step.events, Noun::Schedule), current, step.next)
}

/// Lets a change wait for the end of the running period: a schedule of two phases,
/// what is agreed now and what was planned. It takes the place of a change that
/// waits already.
pub(crate) fn change_later(
    act: &Act,
    tx: &mut Tx<'_>,
    (current, _): (Stored<Subscription>, Stored<Customer>),
    planned: &Subscription,
    _: &Terms,
) -> Result<Kept> {
    if current.value.cancel.is_some() {
        return Err(Refusal::StateForbids(Obstacle::AlreadyEnding).into());
    }
    let phases = phases::phases_of_single_change(&current.value, planned);
    let waiting = match &current.value.schedule {
        None => None,
        Some(id) => tx.get::<Schedule>(id.as_str())?,
    };
    let (schedule, current) = match waiting {
        Some(waiting) => {
            let next = Schedule { phases, begun: 1, updated: act.now, ..waiting.value.clone() };
            let kinds = [EventKind::ScheduleUpdated];
            (act.update(tx, (&kinds, Noun::Schedule), waiting, next)?, current)
        }
        None => {
            let id: ScheduleId = act.app.next_id(IdStyle::Base62);
            let step = phases::of_subscription(&id, &current.value, act.now)?;
            let schedule = Schedule { phases, single_change: true, ..step.next };
            let schedule = act.insert(tx, (EventKind::ScheduleCreated, Noun::Schedule), schedule)?;
            let current = super::attach(act, tx, current, &id)?;
            (schedule, current)
        }
    };
    subscriptions::plan_due(act, tx, &current.value)?;
    Ok(Kept {
        subscription: current,
        invoice: None,
        schedule: Some(schedule.value.id),
        reactivation: None,
        payments: Vec::new(),
        held: false,
    })
}

/// Makes a change at once in place of one that waits.
pub(crate) fn change_instead(
    act: &Act,
    tx: &mut Tx<'_>,
    (current, customer): (Stored<Subscription>, Stored<Customer>),
    mut planned: Planned,
    terms: &Terms,
) -> Result<Kept> {
    let mut released = None;
    if let Some(id) = planned.next.schedule.take()
        && let Some(waiting) = tx.get::<Schedule>(id.as_str())?
    {
        let step = phases::release(&waiting.value, act.now)?;
        store(act, tx, waiting, step)?;
        released = Some(id);
    }
    let kept = keep(act, tx, (Some(current), customer), planned, terms, Pay { present: true, waits: false })?;
    Ok(Kept { schedule: released, ..kept })
}
