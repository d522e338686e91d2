//! Makes subscriptions.

use std::collections::BTreeSet;

use billfold_domain::currency::Currency;
use billfold_domain::customers::Customer;
use billfold_domain::keys::{Access, Resource};
use billfold_domain::payments::{Decline, PaymentState};
use billfold_domain::subscriptions::creation::{self, FirstPayment, NewSubscription};
use billfold_domain::subscriptions::terms::{ItemChange, Planned, Terms};
use billfold_domain::subscriptions::{Subscription, SubscriptionState};
use billfold_domain::websites::Website;
use billfold_domain::{Fault, Field, Obstacle, Refusal, Rule};
use billfold_store::{Filter, Test, Tx};

use super::brought::Brought;
use super::discounts::{self, DiscountWish, For};
use super::loading::{learn_coupon, named_prices, terms_for};
use super::{Kept, Outcome, Pay, again, columns, is_present, keep, outcome};
use crate::errors::Result;
use crate::facts::Act;
use crate::invoices::billing;
use crate::writes::{Write, Written};
use crate::{App, Caller};

/// The most subscriptions of a customer that have not ended (Stripe's API: 500).
const MAX_RUNNING: u64 = 500;

/// What a subscription is made from.
#[derive(Clone, Debug)]
pub struct Order {
    /// What is agreed. Its discounts and its clock are filled in here.
    pub new: NewSubscription,
    /// What comes along with it.
    pub brought: Brought,
    /// What is to be taken off.
    pub discounts: Vec<DiscountWish>,
    /// How the first invoice is paid.
    pub first_payment: FirstPayment,
    /// Whether the customer is there to prove itself to its bank.
    pub customer_present: bool,
}

/// Makes a subscription, with its first invoice.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`]; [`Refusal::PreconditionFailed`];
/// [`Refusal::Invalid`] naming the fields; [`Obstacle::NoPaymentMethod`] where there is
/// nothing to make the first payment with and there is to be no subscription then. Where
/// that payment failed the outcome says why: see [`Outcome::refused`].
pub async fn create(app: &App, caller: &Caller, order: Order, write: Write<Outcome>) -> Result<Written<Outcome>> {
    caller.require(Resource::Subscriptions, Access::Write)?;
    order.brought.require(caller)?;
    let precondition = write.precondition.clone();
    let strict = order.first_payment == FirstPayment::ErrorIfIncomplete && !write.check_only;
    let (task, by) = (app.clone(), caller.clone());
    let work = move |tx: &mut Tx<'_>| {
        precondition.check(None)?;
        let mut kept = make(&task, &by, tx, &order)?;
        let payments = std::mem::take(&mut kept.payments);
        let made = outcome(tx, kept)?;
        if strict && payments.is_empty() && made.subscription.value.state == SubscriptionState::Incomplete {
            return Err(Refusal::StateForbids(Obstacle::NoPaymentMethod).into());
        }
        Ok((made, payments))
    };
    let (task, by) = (app.clone(), caller.clone());
    let settled = move |tx: &mut Tx<'_>, first: &Outcome| {
        let made = again(tx, first)?;
        // What a gateway has not answered yet may still be paid.
        let is_asked = made.payment.as_ref().is_some_and(|payment| payment.value.state == PaymentState::Processing);
        if strict && !is_asked && made.subscription.value.state == SubscriptionState::Incomplete {
            return give_up(&task, &by, tx, &made);
        }
        Ok(made)
    };
    app.write_and_settle(caller, write, work, settled).await
}

/// Takes back a subscription whose first payment failed, and says why. The answer that
/// is kept for a replay says the same: it is of the same commit.
///
/// The gateway was asked, so there is a record of it: a subscription that never began, and
/// its void invoice. What was made with them, and what they name, stays for that record
/// alone; what they had from elsewhere is given back, as after any end of what never began.
fn give_up(app: &App, caller: &Caller, tx: &mut Tx<'_>, made: &Outcome) -> Result<Outcome> {
    let decline = made.payment.as_ref().and_then(|payment| payment.value.decline.clone());
    super::cancellation::give_up(app, caller, tx, &made.subscription.value.id)?;
    let refused = decline.unwrap_or_else(|| Decline {
        code: "subscription_payment_intent_requires_action".to_owned(),
        decline_code: None,
        message: "The first payment needs something more of the customer, so there is no subscription. With \
        payment_behavior allow_incomplete or default_incomplete the subscription waits for that."
            .to_owned(),
    });
    Ok(Outcome { refused: Some(refused), ..again(tx, made)? })
}

/// Makes a subscription within a transaction.
pub(crate) fn make(app: &App, caller: &Caller, tx: &mut Tx<'_>, order: &Order) -> Result<Kept> {
    let customer = crate::invoices::customer_of(tx, &order.new.customer)?;
    let act = Act::of_customer(app, caller, tx, &customer.value)?;
    check_records(tx, &order.new)?;
    order.brought.make_prices((app, caller), tx)?;
    let mut new = order.new.clone();
    new.clock.clone_from(&act.clock);
    let prices: BTreeSet<_> = named_prices(&order.new.items).collect();
    let mut terms = terms_for(tx, &customer.value, prices, &[])?;
    order.brought.open_prices(&mut terms);
    let of = For {
        customer: &customer.value,
        subscription: &order.new.id,
        existing: &[],
        amount: amount(&new.items, &terms),
    };
    new.discounts = discounts::redeem(&act, tx, &of, &order.discounts)?;
    for discount in &new.discounts {
        learn_coupon(tx, &mut terms, discount)?;
    }
    terms.can_pay |= new.payment_method.is_some();
    let mut planned = creation::create(&new, &terms, act.now)?;
    let extras_minor = order.brought.put_aside(&act, tx, &planned.next)?;
    let more_minor = match order.first_payment {
        // Its first invoice is to be paid, whatever that takes.
        FirstPayment::ErrorIfIncomplete => besides_minor(tx, &customer.value, &planned)?,
        FirstPayment::AllowIncomplete | FirstPayment::DefaultIncomplete => extras_minor,
    };
    creation::owe_more(&mut planned, more_minor, order.first_payment, act.now);
    let waits = order.first_payment == FirstPayment::DefaultIncomplete;
    let pay = Pay { present: is_present(&act, order.customer_present), waits };
    keep(&act, tx, (None, customer), planned, &terms, pay)
}

/// What the first invoice of a subscription takes besides its own lines, in minor units:
/// what waits for it, and what its customer owes already. A credit is not counted: it only
/// pays, and an invoice that it pays is paid at once.
fn besides_minor(tx: &mut Tx<'_>, customer: &Customer, planned: &Planned) -> Result<i64> {
    let next = &planned.next;
    let waiting = billing::waiting(tx, customer, Some(next.id.as_str()), next.currency)?;
    if planned.lines.is_empty() && waiting.is_empty() {
        // There is no invoice that could take a debt along.
        return Ok(0);
    }
    let debt_minor = customer.balance_minor.max(0);
    Ok(waiting.iter().fold(debt_minor, |sum, item| sum.saturating_add(item.value.amount_minor)))
}

/// What items come to for a whole period, in minor units.
fn amount(items: &[ItemChange], terms: &Terms) -> Option<(i64, Currency)> {
    let offers = items.iter().filter_map(|item| Some((terms.offer(item.price.as_ref()?)?, item.quantity.unwrap_or(1))));
    let mut sum = None;
    for (offer, quantity) in offers {
        let (before, currency) = sum.unwrap_or((0_i64, offer.price.currency));
        sum = Some((before.saturating_add(offer.amount_minor(quantity)), currency));
    }
    sum
}

/// Checks the records that a new subscription names.
fn check_records(tx: &mut Tx<'_>, new: &NewSubscription) -> Result<()> {
    let mut faults = Vec::new();
    if tx.is_there::<Subscription>(new.id.as_str())? {
        faults.push(Fault::new(Field::Id, Rule::Taken));
    }
    if let Some(website) = &new.website
        && !tx.is_there::<Website>(website.as_str())?
    {
        faults.push(Fault::new(Field::Website, Rule::Missing));
    }
    if !faults.is_empty() {
        return Err(faults.into());
    }
    if let Some(method) = &new.payment_method {
        crate::payment_methods::of_customer(tx, method, &new.customer, Field::PaymentMethod)?;
    }
    let over = [SubscriptionState::Ended, SubscriptionState::IncompleteExpired].map(|state| state.word().to_owned());
    let running = [
        Filter::is(columns::CUSTOMER, new.customer.as_str()),
        Filter { column: columns::STATE, test: Test::AnyOf(over.to_vec()), negated: true },
    ];
    if tx.count::<Subscription>(&running, None)? >= MAX_RUNNING {
        return Err(Refusal::StateForbids(Obstacle::TooMany).into());
    }
    Ok(())
}
