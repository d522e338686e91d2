//! Changes subscriptions, now or at the end of the period.

use billfold_domain::customers::Customer;
use billfold_domain::features::ScheduleCondition;
use billfold_domain::ids::SubscriptionId;
use billfold_domain::invoices::{Invoice, InvoiceState};
use billfold_domain::keys::Access;
use billfold_domain::periods;
use billfold_domain::schedules::{Schedule, phases};
use billfold_domain::subscriptions::changes::{self, Changes};
use billfold_domain::subscriptions::pending::ChangePayment;
use billfold_domain::subscriptions::terms::{ItemChange, Planned, Terms};
use billfold_domain::subscriptions::{Collection, Subscription, SubscriptionState};
use billfold_domain::websites::Website;
use billfold_domain::{Fault, Field, Obstacle, Refusal, Rule};
use billfold_store::{Stored, Tx};

use super::brought::Brought;
use super::discounts::{self, DiscountWish, For, Redeemed};
use super::loading::{Loaded, learn_coupon, load, named_prices, terms_of};
use super::pending::{self, Holding};
use super::{Kept, Outcome, Pay, again, is_present, keep, outcome, scope};
use super::{policy, usage};
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
    /// What comes along with it.
    pub brought: Brought,
    /// What is to be taken off from now on.
    pub discounts: billfold_domain::Change<Vec<DiscountWish>>,
    /// When it takes effect.
    pub timing: Timing,
    /// How its invoice is paid, where it has one at once.
    pub payment: ChangePayment,
    /// Whether the customer is there to prove itself to its bank.
    pub customer_present: bool,
    /// What the customer was shown; none where nobody was. A change that comes to
    /// something else is not made.
    pub agreed: Option<Agreed>,
}

/// What a customer was shown of a change, and agreed to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Agreed {
    /// What it pays at once, in minor units.
    pub due_minor: i64,
    /// Whether the change waits.
    pub waits: bool,
    /// Whether the subscription is on trial afterwards.
    pub on_trial: bool,
}

/// Changes a subscription. A customer can change the items of its own as its
/// portal allows, which then decides about proration, anchor, trial and time; and
/// the addresses.
///
/// # Errors
/// [`billfold_domain::Refusal::Forbidden`], `NotGranted`, `SwitchedOff`, `NotFound`,
/// `PreconditionFailed`, also where it comes to something else than was agreed,
/// `StateForbids`, `Invalid`.
pub async fn change(
    app: &App,
    caller: &Caller,
    id: &SubscriptionId,
    change: Change,
    write: Write<Outcome>,
) -> Result<Written<Outcome>> {
    change.brought.require(caller)?;
    let precondition = write.precondition.clone();
    let (task, by, id) = (app.clone(), caller.clone(), id.clone());
    let work = move |tx: &mut Tx<'_>| {
        let mut kept = make(&task, &by, tx, (&id, &precondition), &change)?;
        hold_agreed(tx, &kept, change.agreed)?;
        let payments = std::mem::take(&mut kept.payments);
        Ok((outcome(tx, kept)?, payments))
    };
    app.write_and_settle(caller, write, work, again).await
}

/// Refuses a change that comes to something else than what its customer was shown, and
/// one that it has nothing to pay with.
fn hold_agreed(tx: &mut Tx<'_>, kept: &Kept, agreed: Option<Agreed>) -> Result<()> {
    let Some(agreed) = agreed else { return Ok(()) };
    let invoice = match &kept.invoice {
        None => None,
        Some(id) => tx.get::<Invoice>(id.as_str())?.map(|found| found.value),
    };
    let schedule = match &kept.schedule {
        None => None,
        Some(id) => tx.get::<Schedule>(id.as_str())?,
    };
    let found = Agreed {
        due_minor: invoice.as_ref().map_or(0, Invoice::due_minor),
        waits: schedule.is_some_and(|schedule| !schedule.value.is_over()),
        on_trial: pending::expected(&kept.subscription.value)?.state == SubscriptionState::Trialing,
    };
    if found != agreed {
        return Err(Refusal::PreconditionFailed.into());
    }
    let is_owed = |invoice: &Invoice| {
        invoice.state == InvoiceState::Open && invoice.collection == Collection::Automatic && kept.payments.is_empty()
    };
    if invoice.as_ref().is_some_and(is_owed) {
        return Err(Refusal::StateForbids(Obstacle::NoPaymentMethod).into());
    }
    Ok(())
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
        policy::hold(visit, &loaded.subscription.value, &mut change, loaded.act.now)?;
    }
    let Loaded { subscription: current, customer, act } = loaded;
    let gives_way = change.changes.is_about_billing() || !change.discounts.is_keep();
    let (current, customer) =
        if gives_way { pending::give_way(&act, tx, (current, customer))? } else { (current, customer) };
    check_records(tx, &current.value, &change.changes)?;
    let mut asked = change.changes;
    change.brought.make_prices((app, caller), tx)?;
    let mut terms = terms_of(tx, &current.value, &customer.value, named_prices(&asked.items))?;
    change.brought.open_prices(&mut terms);
    usage::learn(tx, &mut terms, &current.value, periods::whole_second(act.now))?;
    // What a code asks for at least is held to what a customer has from now on.
    let amount = visit.map(|_| (asked_minor(&current.value, &asked.items, &terms), current.value.currency));
    let of =
        For { customer: &customer.value, subscription: &current.value.id, existing: &current.value.discounts, amount };
    let redeemed = match &change.discounts {
        billfold_domain::Change::Set(wishes) => Some(discounts::reserved(&act, tx, &of, wishes)?),
        billfold_domain::Change::Clear => Some(discounts::reserved(&act, tx, &of, &[])?),
        billfold_domain::Change::Keep => None,
    };
    if let Some(redeemed) = &redeemed {
        asked.discounts = billfold_domain::Change::Set(redeemed.taken.clone());
    }
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
    let mut planned = changes::plan(&current.value, &asked, &terms, act.now)?;
    change.brought.check_next_invoice(&current.value)?;
    change.brought.put_aside(&act, tx, &planned.next)?;
    let later = may_wait && waits(&change.timing, &current.value, &planned.next, &terms);
    let pay = Pay { present: is_present(&act, change.customer_present), waits: false };
    if let ChangePayment::Before(patience) = change.payment
        && !later
        && pending::can_wait(tx, &planned, &customer.value)?
    {
        if asked.by_schedule {
            planned.next.schedule = None;
        }
        let Redeemed { fresh: reserved, ended, .. } = redeemed.unwrap_or_default();
        return pending::hold(&act, tx, (current, customer), &planned, Holding { patience, reserved, ended, pay });
    }
    if let Some(redeemed) = &redeemed {
        redeemed.record(&act, tx, &of)?;
    }
    if later {
        return crate::schedules::change_later(&act, tx, (current, customer), &planned.next, &terms);
    }
    if asked.by_schedule {
        // At once after all: what was to come is given up for it.
        return crate::schedules::change_instead(&act, tx, (current, customer), planned, &terms);
    }
    carry_out(&act, tx, (current, customer), (planned, &terms), (change.payment, pay))
}

/// Makes a planned change now.
fn carry_out(
    act: &Act,
    tx: &mut Tx<'_>,
    (current, customer): (Stored<Subscription>, Stored<Customer>),
    (planned, terms): (Planned, &Terms),
    (payment, pay): (ChangePayment, Pay),
) -> Result<Kept> {
    let waits = payment == ChangePayment::DefaultIncomplete;
    let kept = keep(act, tx, (Some(current), customer), planned, terms, Pay { waits, ..pay })?;
    if waits { pending::leave_to_customer(act, tx, kept) } else { Ok(kept) }
}

/// What the items that are asked for come to for a whole period before discounts, in
/// minor units.
fn asked_minor(current: &Subscription, asked: &[ItemChange], terms: &Terms) -> i64 {
    let mut items = current.items.clone();
    for change in asked {
        let Some(item) = items.iter_mut().find(|item| change.id.as_ref() == Some(&item.id)) else { continue };
        item.price = change.price.clone().unwrap_or_else(|| item.price.clone());
        item.quantity = change.quantity.unwrap_or(item.quantity);
    }
    terms.total_minor(&items)
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
