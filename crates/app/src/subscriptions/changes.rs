//! Changes subscriptions, now or at the end of the period.

use billfold_domain::coupons::Discount;
use billfold_domain::customers::Customer;
use billfold_domain::features::ScheduleCondition;
use billfold_domain::ids::SubscriptionId;
use billfold_domain::keys::Access;
use billfold_domain::schedules::{Schedule, phases};
use billfold_domain::subscriptions::Subscription;
use billfold_domain::subscriptions::changes::{self, Changes};
use billfold_domain::subscriptions::terms::Terms;
use billfold_domain::websites::Website;
use billfold_domain::{Fault, Field, Rule};
use billfold_store::Tx;

use super::discounts::{self, DiscountWish, For};
use super::loading::{Loaded, learn_coupon, load, named_prices, terms_of};
use super::policy;
use super::{Kept, Outcome, Pay, again, is_present, keep, outcome, scope};
use crate::errors::Result;
use crate::facts::Act;
use crate::writes::{Precondition, Write, Written};
use crate::{App, Caller};

/// When a change takes effect.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Timing {
    /// At once.
    #[default]
    Now,
    /// When the running period ends.
    AtPeriodEnd,
    /// When the running period ends where one of these holds, else at once.
    AtPeriodEndIf(Vec<ScheduleCondition>),
}

/// What a command says about a subscription.
#[derive(Clone, Debug, Default)]
pub struct Change {
    /// What changes. Its discounts are filled in here.
    pub changes: Changes,
    /// What is to be taken off from now on.
    pub discounts: billfold_domain::Change<Vec<DiscountWish>>,
    /// When it takes effect.
    pub timing: Timing,
    /// Whether the customer is there to prove itself to its bank.
    pub customer_present: bool,
}

/// Changes a subscription. A customer can change the items of its own as its
/// portal allows, which then decides about proration, anchor, trial and time; and
/// the addresses.
///
/// # Errors
/// [`billfold_domain::Refusal::Forbidden`], `NotGranted`, `SwitchedOff`, `NotFound`,
/// `PreconditionFailed`, `StateForbids`, `Invalid`.
pub async fn change(
    app: &App,
    caller: &Caller,
    id: &SubscriptionId,
    change: Change,
    write: Write<Outcome>,
) -> Result<Written<Outcome>> {
    let precondition = write.precondition.clone();
    let (task, by, id) = (app.clone(), caller.clone(), id.clone());
    let work = move |tx: &mut Tx<'_>| {
        let mut kept = make(&task, &by, tx, (&id, &precondition), &change)?;
        let payments = std::mem::take(&mut kept.payments);
        Ok((outcome(tx, kept)?, payments))
    };
    app.write_and_settle(caller, write, work, again).await
}

/// Makes a change within a transaction.
pub(crate) fn make(
    app: &App,
    caller: &Caller,
    tx: &mut Tx<'_>,
    (id, precondition): (&SubscriptionId, &Precondition),
    change: &Change,
) -> Result<Kept> {
    let visit = scope(app, caller, tx, (None, Access::Write))?;
    let loaded = load(app, caller, tx, id, visit.as_ref())?;
    precondition.hold(tx, Some(loaded.subscription.rev))?;
    let mut change = change.clone();
    if let Some(visit) = &visit {
        policy::hold(visit, &loaded.subscription.value, &mut change)?;
    }
    let Loaded { subscription: current, customer, act } = loaded;
    check_records(tx, &current.value, &change.changes)?;
    let mut asked = change.changes;
    asked.discounts = match &change.discounts {
        billfold_domain::Change::Set(wishes) => {
            billfold_domain::Change::Set(redeemed(&act, tx, (&current.value, &customer.value), wishes)?)
        }
        billfold_domain::Change::Clear => {
            billfold_domain::Change::Set(redeemed(&act, tx, (&current.value, &customer.value), &[])?)
        }
        billfold_domain::Change::Keep => billfold_domain::Change::Keep,
    };
    let mut terms = terms_of(tx, &current.value, &customer.value, named_prices(&asked.items))?;
    for discount in asked.discounts.value().into_iter().flatten() {
        learn_coupon(tx, &mut terms, discount)?;
    }
    let schedule = match &current.value.schedule {
        None => None,
        Some(id) => tx.get::<Schedule>(id.as_str())?,
    };
    // A change that waits takes the place of one that waits already.
    let may_wait = change.timing != Timing::Now && !asked.items.is_empty();
    asked.by_schedule = may_wait && schedule.as_ref().is_some_and(|schedule| schedule.value.single_change);
    let planned = changes::plan(&current.value, &asked, &terms, act.now)?;
    if may_wait && waits(&change.timing, &current.value, &planned.next, &terms) {
        return crate::schedules::change_later(&act, tx, (current, customer), &planned.next, &terms);
    }
    if asked.by_schedule {
        // At once after all: what was to come is given up for it.
        return crate::schedules::change_instead(&act, tx, (current, customer), planned, &terms);
    }
    let pay = Pay { present: is_present(&act, change.customer_present), waits: false };
    keep(&act, tx, (Some(current), customer), planned, &terms, pay)
}

fn redeemed(
    act: &Act,
    tx: &mut Tx<'_>,
    (current, customer): (&Subscription, &Customer),
    wishes: &[DiscountWish],
) -> Result<Vec<Discount>> {
    let of = For { customer, subscription: &current.id, existing: &current.discounts, amount: None };
    discounts::redeem(act, tx, &of, wishes)
}

fn waits(timing: &Timing, current: &Subscription, planned: &Subscription, terms: &Terms) -> bool {
    match timing {
        Timing::Now => false,
        Timing::AtPeriodEnd => true,
        Timing::AtPeriodEndIf(conditions) => phases::waits(conditions, current, planned, terms),
    }
}

/// Checks the records that a change names.
fn check_records(tx: &mut Tx<'_>, current: &Subscription, changes: &Changes) -> Result<()> {
    if let Some(method) = changes.payment_method.value() {
        crate::payment_methods::of_customer(tx, method, &current.customer, Field::PaymentMethod)?;
    }
    if let Some(website) = changes.website.value()
        && !tx.is_there::<Website>(website.as_str())?
    {
        return Err(Fault::new(Field::Website, Rule::Missing).into());
    }
    Ok(())
}
