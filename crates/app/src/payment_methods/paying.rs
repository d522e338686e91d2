//! Which payment method pays for a customer, and the end of one.

use billfold_domain::change::Change;
use billfold_domain::customers::Customer;
use billfold_domain::events::EventKind;
use billfold_domain::ids::{CustomerId, Noun, PaymentMethodId};
use billfold_domain::keys::Access;
use billfold_domain::payment_methods::{MethodState, PaymentMethod};
use billfold_domain::subscriptions::Subscription;
use billfold_domain::{Field, Obstacle, Refusal};
use billfold_store::{Column, Filter, Query, Stored, Tx};

use super::{act_of, columns, living, of_customer, one, require, scope};
use crate::errors::Result;
use crate::facts::Act;
use crate::visitors::{self, Feature};
use crate::writes::{Precondition, Write, Written};
use crate::{App, Caller};

/// How many subscriptions are looked at that a payment method pays.
const MAX_SUBSCRIPTIONS: u32 = 1_000;

/// Takes a payment method from its customer: it pays for nothing any more, and
/// cannot be brought back.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`]; [`Refusal::SwitchedOff`];
/// [`Refusal::NotFound`]; [`Refusal::PreconditionFailed`]; [`Refusal::StateForbids`]
/// for one that is nobody's, and for a customer that removes one that a running
/// subscription needs; [`Refusal::ProofTooOld`] for a customer.
pub async fn detach(
    app: &App,
    caller: &Caller,
    id: &PaymentMethodId,
    write: Write<Stored<PaymentMethod>>,
) -> Result<Written<Stored<PaymentMethod>>> {
    require(caller, Access::Write)?;
    let precondition = write.precondition.clone();
    let (task, by, id) = (app.clone(), caller.clone(), id.clone());
    app.write(caller, write, move |tx| {
        let of = scope(&task, &by, tx, (Some(Feature::PaymentMethodDeactivate), Access::Write))?;
        let current = one(tx, &id, of.as_ref())?;
        precondition.check(Some(current.rev))?;
        let act = act_of(&task, &by, tx, &current.value)?;
        let next = current.value.detached(act.now)?;
        if let Some(customer) = &of {
            visitors::visit_in(&task, &by, tx)?.require_fresh(&task)?;
            keep_needed(tx, customer, &id)?;
        }
        let owner = current.value.customer.clone();
        let method = act.update(tx, (&[EventKind::PaymentMethodDetached], Noun::PaymentMethod), current, next)?;
        if let Some(owner) = owner {
            forget(&act, tx, &id, &owner)?;
        }
        Ok(method)
    })
    .await
}

/// Refuses to leave a customer without a payment method that a running
/// subscription needs: its last one, and one without which nothing would pay.
fn keep_needed(tx: &mut Tx<'_>, customer: &CustomerId, id: &PaymentMethodId) -> Result<()> {
    // Held until the commit, so that two removals at once see each other.
    let owner = tx.get_locked::<Customer>(customer.as_str())?;
    let default = owner.and_then(|owner| owner.value.payment_method);
    let own =
        [Filter::is(columns::CUSTOMER, customer.as_str()), Filter::is(columns::STATE, MethodState::Active.word())];
    let is_last = tx.count::<PaymentMethod>(&own, None)? <= 1;
    let falls_back = default.as_ref().is_some_and(|default| default != id);
    let needs = |subscription: &Stored<Subscription>| {
        let pays = subscription.value.payment_method.as_ref().or(default.as_ref()) == Some(id);
        is_last || (pays && !falls_back)
    };
    match crate::wallets::running(tx, customer)?.iter().any(needs) {
        true => Err(Refusal::StateForbids(Obstacle::LastPaymentMethod).into()),
        false => Ok(()),
    }
}

/// Has a payment method pay for nothing any more.
fn forget(act: &Act, tx: &mut Tx<'_>, id: &PaymentMethodId, owner: &CustomerId) -> Result<()> {
    if let Some(customer) = tx.get::<Customer>(owner.as_str())?
        && customer.value.payment_method.as_ref() == Some(id)
    {
        make_default(act, tx, customer, None)?;
    }
    let filters = vec![Filter::is(Column::Path("payment_method"), id.as_str())];
    let query = Query { filters, limit: MAX_SUBSCRIPTIONS, ..Query::default() };
    for subscription in tx.list::<Subscription>(&query)?.items {
        let mut next = subscription.value.clone();
        next.payment_method = None;
        next.updated = act.now;
        act.update(tx, (&[EventKind::SubscriptionUpdated], Noun::Subscription), subscription, next)?;
    }
    Ok(())
}

/// Has a payment method pay for a customer where nothing else is named, or none.
pub(crate) fn make_default(
    act: &Act,
    tx: &mut Tx<'_>,
    customer: Stored<Customer>,
    method: Option<&PaymentMethodId>,
) -> Result<Stored<Customer>> {
    if customer.value.payment_method.as_ref() == method {
        return Ok(customer);
    }
    let mut next = customer.value.clone();
    next.payment_method = method.cloned();
    next.updated = act.now;
    act.update(tx, (&[EventKind::CustomerUpdated], Noun::Customer), customer, next)
}

/// Has a payment method pay for a customer where nothing else is named; none for
/// none.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`]; [`Refusal::SwitchedOff`];
/// [`Refusal::NotFound`] of the customer; [`Refusal::Invalid`] naming the payment method;
/// [`Refusal::ProofTooOld`] for a customer.
pub async fn set_default(
    app: &App,
    caller: &Caller,
    customer: &CustomerId,
    method: Change<PaymentMethodId>,
    precondition: Precondition,
) -> Result<Stored<Customer>> {
    require(caller, Access::Write)?;
    let (task, by, customer) = (app.clone(), caller.clone(), customer.clone());
    app.store()
        .write(&caller.organization, move |tx| {
            let of = scope(&task, &by, tx, (Some(Feature::PaymentMethodUpdate), Access::Write))?;
            if let Some(own) = of {
                if own != customer {
                    return Err(Refusal::NotFound(Noun::Customer).into());
                }
                visitors::visit_in(&task, &by, tx)?.require_fresh(&task)?;
            }
            let current = living(tx, &customer)?;
            precondition.check(Some(current.rev))?;
            let act = Act::of_customer(&task, &by, tx, &current.value)?;
            match &method {
                Change::Keep => Ok(current),
                Change::Clear => make_default(&act, tx, current, None),
                Change::Set(method) => {
                    of_customer(tx, method, &customer, Field::PaymentMethod)?;
                    make_default(&act, tx, current, Some(method))
                }
            }
        })
        .await
}
