//! Payments: attempts to get money, in two commits.
//!
//! [`begin`] stores what is to be paid beside what it is for, with a due time;
//! [`settle`] asks the gateway outside of any transaction and stores what came of
//! it. Whoever crashes between the two is finished by the job, which asks with
//! the same key and so has the same effect.

use billfold_domain::currency::Currency;
use billfold_domain::customers::Customer;
use billfold_domain::events::EventKind;
use billfold_domain::ids::{
    CustomerId, IdStyle, InvoiceId, Noun, OrganizationId, PaymentId, PaymentMethodId, RefundId, SetupId,
};
use billfold_domain::invoices::Invoice;
use billfold_domain::keys::{Access, Resource};
use billfold_domain::metadata::{Metadata, MetadataChange};
use billfold_domain::organizations::Organization;
use billfold_domain::payment_methods::PaymentMethod;
use billfold_domain::payments::{DeclineReason, Outcome, Payment, PaymentState, Proof, Refund, Setup};
use billfold_domain::{Change, Fault, Field, Obstacle, Refusal, Rule};
use billfold_store::{Column, Filter, Page, Query, Scroll, Slice, Stored, Test, Tx, Work};
use jiff::Timestamp;

use crate::errors::Result;
use crate::facts::Act;
use crate::gateway::{ChargeRequest, GatewayFault};
use crate::visitors;
use crate::writes::{Write, Written};
use crate::{App, Caller, Error, Role};

/// How long a gateway that did not answer is left alone, in seconds.
const RETRY_SECONDS: i64 = 30;

/// The columns that lists of payments filter and sort by.
pub mod columns {
    use billfold_store::Column;

    /// Who pays.
    pub const CUSTOMER: Column = Column::Path("customer");
    /// What is paid.
    pub const INVOICE: Column = Column::Path("invoice");
    /// With what.
    pub const PAYMENT_METHOD: Column = Column::Path("payment_method");
    /// How far it is, as the word of `PaymentState`.
    pub const STATE: Column = Column::Path("state");
    /// The currency's upper-case code.
    pub const CURRENCY: Column = Column::Path("currency");
    /// When it last changed.
    pub const UPDATED: Column = Column::Path("updated");
}

/// What a payment is made from.
#[derive(Clone, Debug)]
pub struct NewPayment {
    /// Who pays.
    pub customer: CustomerId,
    /// What is paid; none for a payment of its own.
    pub invoice: Option<InvoiceId>,
    /// With what; none when the customer has nothing to pay with.
    pub payment_method: Option<PaymentMethodId>,
    /// The currency.
    pub currency: Currency,
    /// How much, in minor units, more than zero.
    pub amount_minor: i64,
    /// Whether the customer is there to prove itself.
    pub customer_present: bool,
    /// For people.
    pub description: Option<String>,
}

/// What the merchant notes on a payment.
#[derive(Clone, Debug, Default)]
pub struct Notes {
    /// The merchant's own pairs.
    pub metadata: MetadataChange,
    /// The merchant's own fields.
    pub custom_fields: Change<serde_json::Map<String, serde_json::Value>>,
    /// For people.
    pub description: Change<String>,
}

/// What settling came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Settled {
    /// A payment: still processing where the gateway did not answer.
    Payment(Stored<Payment>),
    /// A refund.
    Refund(Stored<Refund>),
    /// A setup.
    Setup(Stored<Setup>),
    /// There is nothing of this id to settle.
    Nothing,
}

/// A page of payments by offset.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`].
pub async fn list(app: &App, caller: &Caller, query: Query) -> Result<Page<Payment>> {
    caller.require(Resource::Payments, Access::Read)?;
    app.store().read(&caller.organization, move |tx| Ok(tx.list(&query)?)).await
}

/// A page of payments by cursor, newest first.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`]; [`Refusal::BadCursor`].
pub async fn scroll(app: &App, caller: &Caller, scroll: Scroll) -> Result<Slice<Payment>> {
    caller.require(Resource::Payments, Access::Read)?;
    app.store().read(&caller.organization, move |tx| tx.scroll(&scroll)?.ok_or_else(|| Refusal::BadCursor.into())).await
}

/// The payments of these ids, in one look; those that are not there are left out.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`].
pub async fn many(app: &App, caller: &Caller, ids: Vec<String>) -> Result<Vec<Stored<Payment>>> {
    caller.require(Resource::Payments, Access::Read)?;
    let limit = u32::try_from(ids.len()).unwrap_or(u32::MAX);
    let filters = vec![Filter { column: Column::Id, test: Test::AnyOf(ids), negated: false }];
    let query = Query { filters, limit, ..Query::default() };
    app.store().read(&caller.organization, move |tx| Ok(tx.list(&query)?.items)).await
}

/// One payment.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`]; [`Refusal::NotFound`].
pub async fn get(app: &App, caller: &Caller, id: &PaymentId) -> Result<Stored<Payment>> {
    caller.require(Resource::Payments, Access::Read)?;
    let id = id.clone();
    app.store().read(&caller.organization, move |tx| one(tx, &id)).await
}

pub(crate) fn one(tx: &mut Tx<'_>, id: &PaymentId) -> Result<Stored<Payment>> {
    tx.get(id.as_str())?.ok_or_else(|| Refusal::NotFound(Noun::Payment).into())
}

/// Changes what the merchant notes on a payment.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`]; [`Refusal::NotFound`];
/// [`Refusal::PreconditionFailed`]; [`Refusal::Invalid`].
pub async fn annotate(
    app: &App,
    caller: &Caller,
    id: &PaymentId,
    notes: Notes,
    write: Write<Stored<Payment>>,
) -> Result<Written<Stored<Payment>>> {
    caller.require(Resource::Payments, Access::Write)?;
    let precondition = write.precondition.clone();
    let id = id.clone();
    app.write(caller, write, move |tx| {
        let current = one(tx, &id)?;
        precondition.check(Some(current.rev))?;
        let mut next = current.value.clone();
        next.metadata = notes.metadata.apply(&next.metadata).map_err(|rule| Fault::new(Field::Metadata, rule))?;
        notes.description.apply_to(&mut next.description);
        notes.custom_fields.apply_or(&mut next.custom_fields, serde_json::Map::new());
        if next == current.value { Ok(current) } else { Ok(tx.update(current.rev, next)?) }
    })
    .await
}

/// Stores a payment that is to be settled after the commit. Without a payment
/// method it is declined here and now, and there is nothing to settle; whoever
/// began it sees to what it was for.
pub(crate) fn begin(act: &Act, tx: &mut Tx<'_>, new: NewPayment) -> Result<Stored<Payment>> {
    let method = match &new.payment_method {
        None => None,
        Some(id) => tx.get::<PaymentMethod>(id.as_str())?,
    };
    let nothing_to_pay_with = new.payment_method.is_none();
    let payment = Payment {
        id: act.app.next_id(IdStyle::Base62),
        customer: new.customer,
        invoice: new.invoice,
        payment_method: new.payment_method,
        currency: new.currency,
        amount_minor: new.amount_minor,
        refunded_minor: 0,
        state: if nothing_to_pay_with { PaymentState::Declined } else { PaymentState::Processing },
        attempts: u32::from(!nothing_to_pay_with),
        customer_present: new.customer_present,
        proven: false,
        decline: nothing_to_pay_with.then(|| DeclineReason::NoPaymentMethod.decline()),
        gateway: method.map(|method| method.value.gateway).unwrap_or_default(),
        reference: None,
        description: new.description,
        clock: act.clock.clone(),
        metadata: Metadata::default(),
        custom_fields: serde_json::Map::new(),
        created: act.now,
        updated: act.now,
    };
    if nothing_to_pay_with {
        let payment = act.insert(tx, (EventKind::PaymentCreated, Noun::Payment), payment)?;
        act.tell(tx, (EventKind::PaymentFailed, Noun::Payment), None, &payment.value)?;
        return Ok(payment);
    }
    tx.plan(Work::Payment, payment.id.as_str(), act.clock_id(), act.now.as_microsecond())?;
    act.insert(tx, (EventKind::PaymentCreated, Noun::Payment), payment)
}

/// Makes a payment of its own, for no invoice, and settles it.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`]; [`Refusal::Invalid`] naming the
/// customer, the payment method or the amount.
pub async fn create(
    app: &App,
    caller: &Caller,
    new: NewPayment,
    write: Write<Stored<Payment>>,
) -> Result<Written<Stored<Payment>>> {
    caller.require(Resource::Payments, Access::Write)?;
    let (task, by) = (app.clone(), caller.clone());
    let work = move |tx: &mut Tx<'_>| {
        if new.amount_minor <= 0 {
            return Err(Fault::new(Field::Amount, Rule::TooSmall).into());
        }
        let customer = tx.get::<Customer>(new.customer.as_str())?.filter(|customer| !customer.value.deleted);
        let customer = customer.ok_or_else(|| Error::from(Fault::new(Field::Customer, Rule::Missing)))?;
        let act = Act::of_customer(&task, &by, tx, &customer.value)?;
        let mut new = new.clone();
        new.payment_method = new.payment_method.or_else(|| customer.value.payment_method.clone());
        if let Some(method) = &new.payment_method {
            crate::payment_methods::of_customer(tx, method, &new.customer, Field::PaymentMethod)?;
        }
        let payment = begin(&act, tx, new)?;
        let ids = match payment.value.state {
            PaymentState::Processing => vec![payment.value.id.clone()],
            _ => Vec::new(),
        };
        Ok((payment, ids))
    };
    app.write_and_settle(caller, write, work, |tx, first| one(tx, &first.value.id)).await
}

/// The mode of the organization of a transaction.
pub(crate) fn mode_of(tx: &mut Tx<'_>) -> Result<billfold_domain::organizations::Mode> {
    let id = tx.organization().clone();
    let organization = tx.get::<Organization>(id.as_str())?;
    Ok(organization.ok_or(Refusal::NotFound(Noun::Organization))?.value.mode)
}

/// What is to be asked of a gateway.
enum Asked {
    Payment(Box<(Stored<Payment>, Option<PaymentMethod>, billfold_domain::organizations::Mode)>),
    Refund(RefundId),
    Setup(SetupId),
    Nothing,
}

/// Asks the gateway what comes of a payment, a refund or a setup that is
/// processing, and stores it. One that is not is left as it is; one that the
/// gateway did not answer for stays processing, and is tried again later.
///
/// # Errors
/// A fault of the database.
pub async fn settle(app: &App, organization: &OrganizationId, id: &PaymentId) -> Result<Settled> {
    let subject = id.as_str().to_owned();
    let asked = app.store().read(organization, move |tx| look(tx, &subject)).await?;
    match asked {
        Asked::Payment(asked) => {
            let (payment, method, mode) = *asked;
            if payment.value.state != PaymentState::Processing {
                return Ok(Settled::Payment(payment));
            }
            let answer = ask(app, mode, &payment.value, method.as_ref()).await;
            conclude(app, organization, payment.value, answer).await.map(Settled::Payment)
        }
        Asked::Refund(id) => crate::refunds::settle(app, organization, &id).await.map(Settled::Refund),
        Asked::Setup(id) => crate::setups::settle(app, organization, &id).await.map(Settled::Setup),
        Asked::Nothing => {
            let subject = id.as_str().to_owned();
            app.store().write(organization, move |tx| Ok::<_, Error>(tx.unplan(Work::Payment, &subject)?)).await?;
            Ok(Settled::Nothing)
        }
    }
}

fn look(tx: &mut Tx<'_>, subject: &str) -> Result<Asked> {
    if let Some(payment) = tx.get::<Payment>(subject)? {
        let method = match &payment.value.payment_method {
            None => None,
            Some(id) => tx.get::<PaymentMethod>(id.as_str())?.map(|method| method.value),
        };
        let mode = mode_of(tx)?;
        return Ok(Asked::Payment(Box::new((payment, method, mode))));
    }
    if tx.get::<Refund>(subject)?.is_some() {
        return Ok(Asked::Refund(RefundId::stored(subject)));
    }
    if tx.get::<Setup>(subject)?.is_some() {
        return Ok(Asked::Setup(SetupId::stored(subject)));
    }
    Ok(Asked::Nothing)
}

/// What a gateway says, or that it cannot be said yet.
pub(crate) type Answer = std::result::Result<(Outcome, Option<String>), GatewayFault>;

/// Asks the gateway. A payment method that cannot be used any more is declined
/// without asking, unless it was asked before: then the money may have moved.
async fn ask(
    app: &App,
    mode: billfold_domain::organizations::Mode,
    payment: &Payment,
    method: Option<&PaymentMethod>,
) -> Answer {
    let usable = method.filter(|method| method.is_usable_by(&payment.customer) || payment.reference.is_some());
    let Some(method) = usable else {
        return Ok((Outcome::Declined(DeclineReason::NoPaymentMethod.decline()), None));
    };
    let request = ChargeRequest {
        key: payment.key(),
        card: method.reference.clone(),
        amount_minor: payment.amount_minor,
        currency: payment.currency,
        customer_present: payment.customer_present,
        proven: payment.proven,
    };
    let (outcome, reference) = app.charge((mode, &payment.gateway), request).await?;
    Ok((outcome, Some(reference)))
}

async fn conclude(app: &App, organization: &OrganizationId, asked: Payment, answer: Answer) -> Result<Stored<Payment>> {
    let task = app.clone();
    let answer = heard(organization, asked.id.as_str(), answer);
    app.store()
        .write(organization, move |tx| {
            let current = one(tx, &asked.id)?;
            // Somebody else was quicker, with the same answer.
            if current.value.state != PaymentState::Processing || current.value.attempts != asked.attempts {
                return Ok(current);
            }
            let by = App::keeper(tx)?;
            let now = time_of(&task, current.value.clock.is_some(), current.value.updated);
            let act = Act::at(&task, &by, now, current.value.clock.clone());
            let Some((outcome, reference)) = &answer else {
                postpone(&act, tx, asked.id.as_str())?;
                return Ok(current);
            };
            let next = current.value.concluded(outcome, reference.clone(), now).map_err(Refusal::StateForbids)?;
            tx.unplan(Work::Payment, asked.id.as_str())?;
            let payment = act.update(tx, (&[fact(next.state)], Noun::Payment), current, next)?;
            concluded(&act, tx, &payment)?;
            Ok::<_, Error>(payment)
        })
        .await
}

/// What it means for that which was paid.
fn concluded(act: &Act, tx: &mut Tx<'_>, payment: &Stored<Payment>) -> Result<()> {
    crate::invoices::collection::payment_concluded(act, tx, payment)
}

fn fact(state: PaymentState) -> EventKind {
    match state {
        PaymentState::Succeeded => EventKind::PaymentSucceeded,
        PaymentState::Declined => EventKind::PaymentFailed,
        PaymentState::ActionRequired => EventKind::PaymentRequiresAction,
        PaymentState::Canceled => EventKind::PaymentCanceled,
        PaymentState::Processing => EventKind::PaymentCreated,
    }
}

/// What a gateway said; a fault is logged and is no answer.
pub(crate) fn heard(organization: &OrganizationId, subject: &str, answer: Answer) -> Option<(Outcome, Option<String>)> {
    match answer {
        Ok(answer) => Some(answer),
        Err(fault) => {
            tracing::error!(
                %organization,
                subject,
                error = ?fault,
                "a gateway gave no answer; it is asked again"
            );
            None
        }
    }
}

/// The time of an answer: on a test clock, at which an answer takes no time, the
/// time of the question.
pub(crate) fn time_of(app: &App, on_clock: bool, asked: Timestamp) -> Timestamp {
    if on_clock { asked } else { app.now() }
}

/// Has a gateway that did not answer asked again.
pub(crate) fn postpone(act: &Act, tx: &mut Tx<'_>, subject: &str) -> Result<()> {
    let at_us = act.now.as_microsecond().saturating_add(RETRY_SECONDS * 1_000_000);
    Ok(tx.plan(Work::Payment, subject, act.clock_id(), at_us)?)
}

/// Calls off a payment that waits for its customer or another payment method. One
/// that the gateway is being asked about, and one that is over, is left as it is.
pub(crate) fn cancel_unfinished(act: &Act, tx: &mut Tx<'_>, id: &PaymentId) -> Result<()> {
    let Some(current) = tx.get::<Payment>(id.as_str())? else { return Ok(()) };
    let Ok(next) = current.value.canceled(act.now) else { return Ok(()) };
    act.update(tx, (&[EventKind::PaymentCanceled], Noun::Payment), current, next).map(drop)
}

/// A payment that a caller may deal with: a customer its own, whatever its portal
/// shows, so that it can prove itself to its bank.
fn reached(app: &App, caller: &Caller, tx: &mut Tx<'_>, (id, access): (&PaymentId, Access)) -> Result<Stored<Payment>> {
    if !matches!(caller.role, Role::Customer(_)) {
        caller.require(Resource::Payments, access)?;
        return one(tx, id);
    }
    let visit = visitors::visit_in(app, caller, tx)?;
    let found = one(tx, id)?;
    if found.value.customer == *visit.customer_id() { Ok(found) } else { Err(Refusal::NotFound(Noun::Payment).into()) }
}

/// One payment with its invoice, for whoever is asked to go on with it: a customer
/// sees its own, whatever its portal shows.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`]; [`Refusal::NotFound`].
pub async fn own(app: &App, caller: &Caller, id: &PaymentId) -> Result<(Stored<Payment>, Option<Stored<Invoice>>)> {
    let (task, by, id) = (app.clone(), caller.clone(), id.clone());
    app.store()
        .read(&caller.organization, move |tx| {
            let payment = reached(&task, &by, tx, (&id, Access::Read))?;
            let invoice = match &payment.value.invoice {
                None => None,
                Some(id) => tx.get::<Invoice>(id.as_str())?,
            };
            Ok((payment, invoice))
        })
        .await
}

/// Refuses a customer's own word that it proved itself, where another than this
/// server asked it to.
pub(crate) fn believe(app: &App, caller: &Caller, (proof, gateway): (Proof, &str)) -> Result<()> {
    let own_word = matches!(caller.role, Role::Customer(_)) && proof == Proof::Given;
    if own_word && !app.plays_bank(caller.mode, gateway) { Err(Refusal::Forbidden.into()) } else { Ok(()) }
}

/// Goes on with a payment whose customer was asked to prove itself: with the
/// proof the gateway is asked again, without it the payment is declined. A
/// customer goes on with its own; that it proved itself is believed where this
/// server plays its bank.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`]; [`Refusal::NotFound`];
/// [`Refusal::StateForbids`] where it does not wait for that.
pub async fn confirm_after_challenge(
    app: &App,
    caller: &Caller,
    id: &PaymentId,
    proof: Proof,
    write: Write<Stored<Payment>>,
) -> Result<Written<Stored<Payment>>> {
    let precondition = write.precondition.clone();
    let (task, by, id) = (app.clone(), caller.clone(), id.clone());
    let work = move |tx: &mut Tx<'_>| {
        let current = reached(&task, &by, tx, (&id, Access::Write))?;
        precondition.check(Some(current.rev))?;
        believe(&task, &by, (proof, &current.value.gateway))?;
        let act = Act::of_clock(&task, &by, tx, current.value.clock.as_ref())?;
        let next = current.value.challenged(proof, act.now).map_err(Refusal::StateForbids)?;
        match proof {
            Proof::Given => {
                tx.plan(Work::Payment, id.as_str(), act.clock_id(), act.now.as_microsecond())?;
                let payment = tx.update(current.rev, next)?;
                Ok((payment, vec![id.clone()]))
            }
            Proof::Failed => {
                let payment = act.update(tx, (&[EventKind::PaymentFailed], Noun::Payment), current, next)?;
                concluded(&act, tx, &payment)?;
                Ok((payment, Vec::new()))
            }
        }
    };
    app.write_and_settle(caller, write, work, |tx, first| one(tx, &first.value.id)).await
}

/// The refusal of a payment that can no longer be what was asked for.
pub(crate) fn over(obstacle: Obstacle) -> Error {
    Refusal::StateForbids(obstacle).into()
}
