//! Money taken at once: for an invoice or for itself, with what the customer has to
//! pay with, with a card that was just typed, or noted as taken elsewhere.

use billfold_domain::currency::Currency;
use billfold_domain::customers::Customer;
use billfold_domain::events::EventKind;
use billfold_domain::ids::{
    CustomerId, IdStyle, InvoiceId, Noun, PaymentId, PaymentMethodId, PaymentTokenId, WebsiteId,
};
use billfold_domain::invoices::{Invoice, InvoiceState, steps};
use billfold_domain::keys::{Access, Resource};
use billfold_domain::metadata::Metadata;
use billfold_domain::payment_methods::BillingDetails;
use billfold_domain::payments::{Payment, PaymentState};
use billfold_domain::websites::Website;
use billfold_domain::{Fault, Field, Obstacle, Refusal, Rule};
use billfold_store::{Stored, Tx};
use serde_json::{Map, Value};

use crate::errors::{Error, Result};
use crate::facts::Act;
use crate::invoices::{self, Paid, Pay, collection};
use crate::payment_tokens::{self, Taken};
use crate::payments::{self, NewPayment};
use crate::visitors::{self, Feature};
use crate::writes::{Write, Written};
use crate::{App, Caller, payment_methods};

/// With what a charge is paid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PaidWith {
    /// With what its invoice, its subscription or the customer pays.
    Usual,
    /// With this payment method of the customer's.
    Method(PaymentMethodId),
    /// With the card of a token, which is used up and becomes a payment method of the
    /// customer's.
    Token(PaymentTokenId),
    /// The merchant got the money elsewhere: no gateway is asked.
    Elsewhere,
}

/// Money to take.
#[derive(Clone, Debug)]
pub struct Charge {
    /// Who pays.
    pub customer: CustomerId,
    /// Where the customer bought; it must exist.
    pub website: Option<WebsiteId>,
    /// What is paid; none for a payment of its own.
    pub invoice: Option<InvoiceId>,
    /// With what.
    pub paid_with: PaidWith,
    /// The currency.
    pub currency: Currency,
    /// How much, in minor units: of an invoice no more than it has left to pay.
    pub amount_minor: i64,
    /// Whether the customer is there to prove itself.
    pub customer_present: bool,
    /// For people.
    pub description: Option<String>,
    /// The merchant's own fields.
    pub custom_fields: Map<String, Value>,
}

/// A card that becomes a payment method.
struct Fresh {
    id: PaymentMethodId,
    taken: Taken,
    billing: BillingDetails,
    /// The token that is used up; none for the name of a test card.
    token: Option<PaymentTokenId>,
}

/// What stands behind a token.
async fn fresh(app: &App, caller: &Caller, token: &PaymentTokenId) -> Result<Fresh> {
    let id = app.next_id(IdStyle::Crockford);
    if let Some(taken) = payment_tokens::take_named(app, caller, token.as_str(), app.now()) {
        return Ok(Fresh { id, taken, billing: BillingDetails::default(), token: None });
    }
    let found = payment_methods::read_token(app, caller, token).await?;
    let taken = Taken { card: found.card, gateway: found.gateway, reference: found.reference };
    Ok(Fresh { id, taken, billing: found.billing, token: Some(token.clone()) })
}

/// Makes a card a payment method of a customer's, and what it pays with where it had
/// nothing.
fn vault(act: &Act, tx: &mut Tx<'_>, customer: Stored<Customer>, fresh: &Fresh) -> Result<PaymentMethodId> {
    if let Some(token) = &fresh.token {
        payment_tokens::use_up(tx, token, act.now)?;
    }
    let method = payment_methods::fresh(&fresh.id, &fresh.taken, fresh.billing.clone(), act.now);
    let method = act.insert(tx, (EventKind::PaymentMethodCreated, Noun::PaymentMethod), method)?;
    let method = payment_methods::give(act, tx, method, &customer.value.id)?;
    if customer.value.payment_method.is_none() {
        payment_methods::make_default(act, tx, customer, Some(&method.value.id))?;
    }
    Ok(method.value.id)
}

/// Takes money. A decline is no error: the payment says that it was declined.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`]; [`Refusal::StateForbids`] for an
/// invoice that is not to be paid and for a token that was used;
/// [`Refusal::Invalid`] naming the customer, the website, the invoice, the currency,
/// the amount, the payment method or the token.
pub async fn create(
    app: &App,
    caller: &Caller,
    charge: Charge,
    write: Write<Stored<Payment>>,
) -> Result<Written<Stored<Payment>>> {
    caller.require(Resource::Payments, Access::Write)?;
    if charge.invoice.is_some() {
        caller.require(Resource::Invoices, Access::Write)?;
    }
    let fresh = match &charge.paid_with {
        PaidWith::Token(token) => {
            caller.require(Resource::PaymentMethods, Access::Write)?;
            Some(fresh(app, caller, token).await?)
        }
        PaidWith::Usual | PaidWith::Method(_) | PaidWith::Elsewhere => None,
    };
    let (task, by) = (app.clone(), caller.clone());
    let work = move |tx: &mut Tx<'_>| {
        let customer = invoices::customer_of(tx, &charge.customer)?;
        let act = Act::of_customer(&task, &by, tx, &customer.value)?;
        let invoice = check(tx, &charge)?;
        let method = match (&charge.paid_with, &fresh) {
            (_, Some(fresh)) => Some(vault(&act, tx, customer, fresh)?),
            (PaidWith::Method(id), None) => {
                payment_methods::of_customer(tx, id, &charge.customer, Field::PaymentMethod)?;
                Some(id.clone())
            }
            (PaidWith::Elsewhere, None) => None,
            (PaidWith::Usual | PaidWith::Token(_), None) => match &invoice {
                Some(invoice) => collection::paying_method(tx, &invoice.value, &customer.value)?,
                None => customer.value.payment_method.clone(),
            },
        };
        let payment = begin(&act, tx, (&charge, method), invoice)?;
        let ids: Vec<PaymentId> = match payment.value.state {
            PaymentState::Processing => vec![payment.value.id.clone()],
            _ => Vec::new(),
        };
        Ok((payment, ids))
    };
    app.write_and_settle(caller, write, work, |tx, first| payments::one(tx, &first.value.id)).await
}

/// Checks what a charge names; answers the invoice that it pays.
fn check(tx: &mut Tx<'_>, charge: &Charge) -> Result<Option<Stored<Invoice>>> {
    let mut faults = Vec::new();
    if charge.amount_minor <= 0 {
        faults.push(Fault::new(Field::Amount, Rule::TooSmall));
    }
    if let Some(website) = &charge.website
        && !tx.is_there::<Website>(website.as_str())?
    {
        faults.push(Fault::new(Field::Website, Rule::Missing));
    }
    let Some(id) = &charge.invoice else {
        return if faults.is_empty() { Ok(None) } else { Err(faults.into()) };
    };
    let found = tx.get::<Invoice>(id.as_str())?.filter(|found| found.value.customer == charge.customer);
    let Some(found) = found else {
        faults.push(Fault::new(Field::Invoice, Rule::Missing));
        return Err(faults.into());
    };
    if found.value.currency != charge.currency {
        faults.push(Fault::new(Field::Currency, Rule::CurrencyMismatch));
    }
    if !faults.is_empty() {
        return Err(faults.into());
    }
    steps::check_payable(&found.value)?;
    let max = found.value.remaining_minor();
    if charge.amount_minor > max {
        return Err(Fault::new(Field::Amount, Rule::OutOfRange { min: 1, max }).into());
    }
    if collection::running(tx, &found.value)?.is_some() {
        return Err(Refusal::StateForbids(Obstacle::PaymentUnderWay).into());
    }
    Ok(Some(found))
}

/// Stores the payment, which the invoice then calls its newest.
fn begin(
    act: &Act,
    tx: &mut Tx<'_>,
    (charge, method): (&Charge, Option<PaymentMethodId>),
    invoice: Option<Stored<Invoice>>,
) -> Result<Stored<Payment>> {
    if let Some(running) = invoice.as_ref().and_then(|invoice| invoice.value.payment.as_ref()) {
        payments::cancel_unfinished(act, tx, running)?;
    }
    let number = invoice.as_ref().and_then(|invoice| invoice.value.number.as_ref());
    let usual = number.map(|number| format!("Payment for invoice {number}"));
    let new = NewPayment {
        customer: charge.customer.clone(),
        invoice: charge.invoice.clone(),
        payment_method: method,
        currency: charge.currency,
        amount_minor: charge.amount_minor,
        customer_present: charge.customer_present,
        description: charge.description.clone().or(usual),
    };
    let is_over = charge.paid_with == PaidWith::Elsewhere || new.payment_method.is_none();
    let mut payment = match charge.paid_with {
        PaidWith::Elsewhere => note(act, tx, new)?,
        PaidWith::Usual | PaidWith::Method(_) | PaidWith::Token(_) => payments::begin(act, tx, new)?,
    };
    if !charge.custom_fields.is_empty() {
        let next = Payment { custom_fields: charge.custom_fields.clone(), ..payment.value };
        payment = tx.update(payment.rev, next)?;
    }
    if let Some(invoice) = invoice {
        let next = Invoice { payment: Some(payment.value.id.clone()), ..invoice.value };
        tx.update(invoice.rev, next)?;
    }
    if is_over {
        collection::payment_concluded(act, tx, &payment)?;
    }
    Ok(payment)
}

/// Stores a payment that nobody is asked for: it has succeeded, without an attempt.
fn note(act: &Act, tx: &mut Tx<'_>, new: NewPayment) -> Result<Stored<Payment>> {
    let payment = Payment {
        id: act.app.next_id(IdStyle::Base62),
        customer: new.customer,
        invoice: new.invoice,
        payment_method: None,
        currency: new.currency,
        amount_minor: new.amount_minor,
        refunded_minor: 0,
        state: PaymentState::Succeeded,
        attempts: 0,
        customer_present: new.customer_present,
        proven: false,
        decline: None,
        gateway: String::new(),
        reference: None,
        description: new.description,
        clock: act.clock.clone(),
        metadata: Metadata::default(),
        custom_fields: Map::new(),
        created: act.now,
        updated: act.now,
    };
    let payment = act.insert(tx, (EventKind::PaymentCreated, Noun::Payment), payment)?;
    act.tell(tx, (EventKind::PaymentSucceeded, Noun::Payment), None, &payment.value)?;
    Ok(payment)
}

/// Pays an invoice of the customer who calls with a card that it just typed, where its
/// portal has [`Feature::Paying`] and [`Feature::PaymentMethodAdd`]. A decline is no
/// error: the payment says that it was declined.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::SwitchedOff`]; [`Refusal::NotFound`];
/// [`Refusal::PreconditionFailed`]; [`Refusal::StateForbids`]; [`Refusal::Invalid`]
/// naming the token.
pub async fn pay_with_token(
    app: &App,
    caller: &Caller,
    id: &InvoiceId,
    token: &PaymentTokenId,
    write: Write<Paid>,
) -> Result<Written<Paid>> {
    caller.require_customer()?;
    let fresh = fresh(app, caller, token).await?;
    let precondition = write.precondition.clone();
    let (task, by, id) = (app.clone(), caller.clone(), id.clone());
    let again = id.clone();
    let work = move |tx: &mut Tx<'_>| {
        let visit = visitors::visit_in(&task, &by, tx)?;
        visit.require(Feature::Paying)?;
        visit.require(Feature::PaymentMethodAdd)?;
        let current = tx
            .get::<Invoice>(id.as_str())?
            .filter(|found| found.value.customer == *visit.customer_id() && found.value.state != InvoiceState::Draft);
        let current = current.ok_or_else(|| Error::from(Refusal::NotFound(Noun::Invoice)))?;
        precondition.check(Some(current.rev))?;
        steps::check_payable(&current.value)?;
        let act = Act::of_clock(&task, &by, tx, current.value.clock.as_ref())?;
        let customer = invoices::customer_of(tx, visit.customer_id())?;
        let method = vault(&act, tx, customer, &fresh)?;
        let how = Pay { payment_method: Some(method), customer_present: true, ..Pay::default() };
        invoices::begin_payment(&act, tx, current, &how)
    };
    app.write_and_settle(caller, write, work, move |tx, _| invoices::paid(tx, &again)).await
}
