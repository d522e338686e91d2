//! Notes to a customer of what was done in its name (QUALITY L-11).
//!
//! They follow from the facts themselves, so that every way in which a customer can
//! cause one is covered and each is told of once. What a merchant does is the
//! merchant's to tell.

use std::any::Any;

use billfold_domain::catalogue::Product;
use billfold_domain::customers::Customer;
use billfold_domain::events::EventKind;
use billfold_domain::mails::{Letter, Side};
use billfold_domain::payment_methods::{Brand, PaymentMethod};
use billfold_domain::portals::Portal;
use billfold_domain::sessions::Session;
use billfold_domain::subscriptions::{Initiator, Subscription};
use billfold_store::Tx;

use super::{Post, enqueue, tongue};
use crate::Role;
use crate::errors::Result;
use crate::facts::Act;

/// Queues the notes that a fact calls for, given its record as it was and as it is.
pub(crate) fn of_fact(
    act: &Act,
    tx: &mut Tx<'_>,
    kind: EventKind,
    (before, after): (Option<&dyn Any>, &dyn Any),
) -> Result<()> {
    if !matches!(act.caller.role, Role::Customer(_)) || !act.app.can_mail() {
        return Ok(());
    }
    match kind {
        EventKind::CustomerUpdated => {
            let both = before.and_then(|record| record.downcast_ref()).zip(after.downcast_ref::<Customer>());
            both.map_or(Ok(()), |(before, after)| email_changed(act, tx, before, after))
        }
        EventKind::PaymentMethodAttached => after.downcast_ref().map_or(Ok(()), |method| method_added(act, tx, method)),
        EventKind::SubscriptionCancelScheduled | EventKind::SubscriptionEnded => {
            after.downcast_ref().map_or(Ok(()), |subscription| cancelled(act, tx, subscription))
        }
        _ => Ok(()),
    }
}

fn email_changed(act: &Act, tx: &mut Tx<'_>, before: &Customer, after: &Customer) -> Result<()> {
    if before.email == after.email {
        return Ok(());
    }
    for (address, side) in [(&before.email, Side::Old), (&after.email, Side::New)] {
        if let Some(address) = address {
            note(act, tx, (after, address), Letter::EmailChanged { side })?;
        }
    }
    Ok(())
}

fn method_added(act: &Act, tx: &mut Tx<'_>, method: &PaymentMethod) -> Result<()> {
    let letter =
        Letter::PaymentMethodAdded { brand: brand(method.card.brand).to_owned(), last4: method.card.last4.clone() };
    match &method.customer {
        Some(id) => to_customer(act, tx, id.as_str(), letter),
        None => Ok(()),
    }
}

fn cancelled(act: &Act, tx: &mut Tx<'_>, subscription: &Subscription) -> Result<()> {
    // An end that nobody asked for is no cancellation.
    if subscription.ending.as_ref().is_none_or(|ending| ending.by != Initiator::Customer) {
        return Ok(());
    }
    let mut plans: Vec<String> = Vec::new();
    for item in &subscription.items {
        if let Some(product) = tx.get::<Product>(item.product.as_str())? {
            plans.push(product.value.name.to_string());
        }
    }
    let ends = subscription.ends_at().filter(|_| !subscription.is_over());
    to_customer(act, tx, subscription.customer.as_str(), Letter::Cancelled { plans, ends })
}

fn to_customer(act: &Act, tx: &mut Tx<'_>, id: &str, letter: Letter) -> Result<()> {
    let Some(customer) = tx.get::<Customer>(id)?.filter(|customer| !customer.value.deleted) else { return Ok(()) };
    match customer.value.email.clone() {
        Some(address) => note(act, tx, (&customer.value, &address), letter),
        None => Ok(()),
    }
}

/// Queues a note in the language and the look of the visit in which it was caused.
fn note(act: &Act, tx: &mut Tx<'_>, (customer, address): (&Customer, &str), letter: Letter) -> Result<()> {
    let Some(session) = tx.get::<Session>(&act.caller.actor)? else { return Ok(()) };
    let Some(portal) = tx.get::<Portal>(session.value.portal.as_str())? else { return Ok(()) };
    let locale = tongue(session.value.locale.as_deref(), customer);
    let post = Post { to: Some(address), customer: Some(&customer.id), portal: &portal.value, locale, letter };
    enqueue(act, tx, post).map(drop)
}

/// A scheme as people write it; empty for none that is known.
fn brand(brand: Brand) -> &'static str {
    match brand {
        Brand::Amex => "American Express",
        Brand::Diners => "Diners Club",
        Brand::Discover => "Discover",
        Brand::Jcb => "JCB",
        Brand::Mastercard => "Mastercard",
        Brand::Unionpay => "UnionPay",
        Brand::Visa => "Visa",
        Brand::Unknown => "",
    }
}
