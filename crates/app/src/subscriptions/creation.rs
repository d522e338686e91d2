//! Makes subscriptions.

use std::collections::BTreeSet;

use billfold_domain::currency::Currency;
use billfold_domain::keys::{Access, Resource};
use billfold_domain::payments::PaymentState;
use billfold_domain::subscriptions::creation::{self, FirstPayment, NewSubscription};
use billfold_domain::subscriptions::terms::{ItemChange, Terms};
use billfold_domain::subscriptions::{Subscription, SubscriptionState};
use billfold_domain::websites::Website;
use billfold_domain::{Fault, Field, Obstacle, Refusal, Rule};
use billfold_store::{Filter, Test, Tx};

use super::discounts::{self, DiscountWish, For};
use super::loading::{learn_coupon, named_prices, terms_for};
use super::{Kept, Outcome, Pay, again, columns, is_present, keep, outcome};
use crate::errors::Result;
use crate::facts::Act;
use crate::writes::{Write, Written};
use crate::{App, Caller};

/// The most subscriptions of a customer that have not ended (Stripe's API: 500).
const MAX_RUNNING: u64 = 500;

/// What a subscription is made from.
#[derive(Clone, Debug)]
pub struct Order {
    /// What is agreed. Its discounts and its clock are filled in here.
    pub new: NewSubscription,
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
/// [`Refusal::Invalid`] naming the fields; [`Refusal::Declined`] where the first
/// payment failed and there is to be no subscription then.
pub async fn create(app: &App, caller: &Caller, order: Order, write: Write<Outcome>) -> Result<Written<Outcome>> {
    caller.require(Resource::Subscriptions, Access::Write)?;
    let precondition = write.precondition.clone();
    let strict = order.first_payment == FirstPayment::ErrorIfIncomplete && !write.check_only;
    let (task, by) = (app.clone(), caller.clone());
    let work = move |tx: &mut Tx<'_>| {
        precondition.check(None)?;
        let mut kept = make(&task, &by, tx, &order)?;
        let payments = std::mem::take(&mut kept.payments);
        Ok((outcome(tx, kept)?, payments))
    };
    let written = app.write_and_settle(caller, write, work, again).await?;
    if let (true, Written::Fresh(made)) = (strict, &written)
        && made.subscription.value.state == SubscriptionState::Incomplete
    {
        return Err(give_up(app, caller, made).await?);
    }
    Ok(written)
}

/// Takes back a subscription whose first payment failed, and says why.
async fn give_up(app: &App, caller: &Caller, made: &Outcome) -> Result<crate::Error> {
    let (task, by, id) = (app.clone(), caller.clone(), made.subscription.value.id.clone());
    app.store().write(&caller.organization, move |tx| super::cancellation::give_up(&task, &by, tx, &id)).await?;
    let declined = made.payment.as_ref().filter(|payment| payment.value.state != PaymentState::Succeeded);
    let decline = declined.and_then(|payment| payment.value.decline.clone());
    Ok(match decline {
        Some(decline) => Refusal::Declined(Box::new(decline)).into(),
        None => Refusal::StateForbids(Obstacle::NoPaymentMethod).into(),
    })
}

/// Makes a subscription within a transaction.
pub(crate) fn make(app: &App, caller: &Caller, tx: &mut Tx<'_>, order: &Order) -> Result<Kept> {
    let customer = crate::invoices::customer_of(tx, &order.new.customer)?;
    let act = Act::of_customer(app, caller, tx, &customer.value)?;
    check_records(tx, &order.new)?;
    let mut new = order.new.clone();
    new.clock.clone_from(&act.clock);
    let prices: BTreeSet<_> = named_prices(&order.new.items).collect();
    let mut terms = terms_for(tx, &customer.value, prices, &[])?;
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
    let planned = creation::create(&new, &terms, act.now)?;
    let waits = order.first_payment == FirstPayment::DefaultIncomplete;
    let pay = Pay { present: is_present(&act, order.customer_present), waits };
    keep(&act, tx, (None, customer), planned, &terms, pay)
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
