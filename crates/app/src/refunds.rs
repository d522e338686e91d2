//! Refunds: money of a payment given back, in two commits as payments are.

use billfold_domain::events::EventKind;
use billfold_domain::ids::{IdStyle, Noun, OrganizationId, PaymentId, RefundId};
use billfold_domain::keys::{Access, Resource};
use billfold_domain::metadata::{Metadata, MetadataChange};
use billfold_domain::payments::{Outcome, Payment, PaymentState, Refund};
use billfold_domain::{Fault, Field, Refusal, Rule};
use billfold_store::{Page, Query, Scroll, Slice, Stored, Tx, Work};

use crate::errors::Result;
use crate::facts::Act;
use crate::gateway::RefundRequest;
use crate::payments::{heard, mode_of, over, postpone, time_of};
use crate::writes::{Write, Written};
use crate::{App, Caller, Error};

/// The columns that lists of refunds filter and sort by.
pub mod columns {
    use billfold_store::Column;

    /// The payment.
    pub const PAYMENT: Column = Column::Path("payment");
    /// Who gets it.
    pub const CUSTOMER: Column = Column::Path("customer");
    /// How far it is, as the word of `PaymentState`.
    pub const STATE: Column = Column::Path("state");
}

/// What a refund is made from.
#[derive(Clone, Debug)]
pub struct NewRefund {
    /// The look of its id.
    pub style: IdStyle,
    /// The payment.
    pub payment: PaymentId,
    /// How much, in minor units; none for all that is left.
    pub amount_minor: Option<i64>,
    /// The merchant's reason.
    pub reason: Option<String>,
    /// The merchant's own pairs.
    pub metadata: MetadataChange,
}

/// Who gives the money back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GivenBy {
    /// The gateway that took it.
    Gateway,
    /// The merchant, who only notes it here.
    Merchant,
}

/// A page of refunds by offset.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`].
pub async fn list(app: &App, caller: &Caller, query: Query) -> Result<Page<Refund>> {
    caller.require(Resource::Payments, Access::Read)?;
    app.store().read(&caller.organization, move |tx| Ok(tx.list(&query)?)).await
}

/// A page of refunds by cursor, newest first.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`]; [`Refusal::BadCursor`].
pub async fn scroll(app: &App, caller: &Caller, scroll: Scroll) -> Result<Slice<Refund>> {
    caller.require(Resource::Payments, Access::Read)?;
    app.store().read(&caller.organization, move |tx| tx.scroll(&scroll)?.ok_or_else(|| Refusal::BadCursor.into())).await
}

/// One refund.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`]; [`Refusal::NotFound`].
pub async fn get(app: &App, caller: &Caller, id: &RefundId) -> Result<Stored<Refund>> {
    caller.require(Resource::Payments, Access::Read)?;
    let id = id.clone();
    app.store().read(&caller.organization, move |tx| one(tx, &id)).await
}

fn one(tx: &mut Tx<'_>, id: &RefundId) -> Result<Stored<Refund>> {
    tx.get(id.as_str())?.ok_or_else(|| Refusal::NotFound(Noun::Refund).into())
}

/// Gives money of a payment back. What is to be given back is set aside first, so
/// that no two refunds give back the same money.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`]; [`Refusal::NotFound`] of the
/// payment; [`Refusal::StateForbids`] where so much is not left; [`Refusal::Invalid`].
pub async fn create(
    app: &App,
    caller: &Caller,
    new: NewRefund,
    write: Write<Stored<Refund>>,
) -> Result<Written<Stored<Refund>>> {
    give(app, caller, (new, GivenBy::Gateway), write).await
}

/// The same, where it is said who gives the money. What came from elsewhere is the
/// merchant's to give back.
///
/// # Errors
/// As [`create`].
pub async fn give(
    app: &App,
    caller: &Caller,
    (new, by_whom): (NewRefund, GivenBy),
    write: Write<Stored<Refund>>,
) -> Result<Written<Stored<Refund>>> {
    caller.require(Resource::Payments, Access::Write)?;
    if new.amount_minor.is_some_and(|amount| amount <= 0) {
        return Err(Fault::new(Field::Amount, Rule::TooSmall).into());
    }
    let id: RefundId = app.next_id(new.style);
    let (task, by) = (app.clone(), caller.clone());
    let work = move |tx: &mut Tx<'_>| {
        let payment = crate::payments::one(tx, &new.payment)?;
        let act = Act::of_clock(&task, &by, tx, payment.value.clock.as_ref())?;
        let metadata = new.metadata.apply(&Metadata::default());
        let aside = Aside {
            id: id.clone(),
            amount_minor: new.amount_minor.unwrap_or_else(|| payment.value.refundable_minor()),
            reason: new.reason.clone(),
            elsewhere: by_whom == GivenBy::Merchant,
            metadata: metadata.map_err(|rule| Fault::new(Field::Metadata, rule))?,
        };
        let refund = set_aside(&act, tx, payment, aside)?;
        Ok((refund, vec![PaymentId::stored(id.as_str())]))
    };
    app.write_and_settle(caller, write, work, |tx, first| one(tx, &first.value.id)).await
}

/// What of a payment is to be given back.
pub(crate) struct Aside {
    /// The refund's id.
    pub(crate) id: RefundId,
    /// How much, in minor units.
    pub(crate) amount_minor: i64,
    /// The merchant's reason.
    pub(crate) reason: Option<String>,
    /// Whether the merchant gives it back itself.
    pub(crate) elsewhere: bool,
    /// The merchant's own pairs.
    pub(crate) metadata: Metadata,
}

impl Aside {
    /// Nothing yet.
    pub(crate) fn new(act: &Act) -> Self {
        let id = act.app.next_id(IdStyle::Base62);
        Self { id, amount_minor: 0, reason: None, elsewhere: false, metadata: Metadata::default() }
    }
}

/// Sets aside what of a payment is to be given back. The refund is settled after the
/// commit, by its id.
pub(crate) fn set_aside(act: &Act, tx: &mut Tx<'_>, payment: Stored<Payment>, aside: Aside) -> Result<Stored<Refund>> {
    let next = payment.value.refunded(aside.amount_minor, act.now).map_err(over)?;
    let elsewhere = aside.elsewhere || payment.value.is_from_elsewhere();
    let refund = Refund {
        id: aside.id,
        payment: payment.value.id,
        customer: payment.value.customer,
        currency: payment.value.currency,
        amount_minor: aside.amount_minor,
        state: PaymentState::Processing,
        reason: aside.reason,
        decline: None,
        reference: None,
        elsewhere,
        clock: act.clock.clone(),
        metadata: aside.metadata,
        created: act.now,
        updated: act.now,
    };
    tx.update(payment.rev, next)?;
    tx.plan(Work::Payment, refund.id.as_str(), act.clock_id(), act.now.as_microsecond())?;
    Ok(tx.insert(refund)?)
}

/// The refunds of these ids, in one look; those that are not there are left out.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`].
pub async fn many(app: &App, caller: &Caller, ids: Vec<String>) -> Result<Vec<Stored<Refund>>> {
    Ok(list(app, caller, Query::of_ids(ids)).await?.items)
}

/// Asks the gateway what comes of a refund that is processing, and stores it.
///
/// # Errors
/// A fault of the database.
pub(crate) async fn settle(app: &App, organization: &OrganizationId, id: &RefundId) -> Result<Stored<Refund>> {
    let wanted = id.clone();
    let (refund, payment, mode) = app
        .store()
        .read(organization, move |tx| {
            let refund = one(tx, &wanted)?;
            let payment = crate::payments::one(tx, &refund.value.payment)?.value;
            Ok::<_, Error>((refund, payment, mode_of(tx)?))
        })
        .await?;
    if refund.value.state != PaymentState::Processing {
        return Ok(refund);
    }
    let request = RefundRequest {
        key: refund.value.key(),
        charge: payment.reference.clone().unwrap_or_default(),
        amount_minor: refund.value.amount_minor,
        currency: refund.value.currency,
    };
    let answer = if refund.value.elsewhere {
        Some((Outcome::Succeeded, None))
    } else {
        let answer = app.give_back((mode, &payment.gateway), request).await;
        heard(organization, id.as_str(), answer.map(|(outcome, reference)| (outcome, Some(reference))))
    };
    let (task, id) = (app.clone(), id.clone());
    app.store()
        .write(organization, move |tx| {
            let current = one(tx, &id)?;
            if current.value.state != PaymentState::Processing {
                return Ok(current);
            }
            let by = App::keeper(tx)?;
            let now = time_of(&task, current.value.clock.is_some(), current.value.updated);
            let act = Act::at(&task, &by, now, current.value.clock.clone());
            let Some((outcome, reference)) = &answer else {
                postpone(&act, tx, id.as_str())?;
                return Ok(current);
            };
            let next = current.value.concluded(outcome, reference.clone(), now).map_err(over)?;
            tx.unplan(Work::Payment, id.as_str())?;
            told(&act, tx, &next)?;
            Ok::<_, Error>(tx.update(current.rev, next)?)
        })
        .await
}

/// What the end of a refund means for its payment.
fn told(act: &Act, tx: &mut Tx<'_>, refund: &Refund) -> Result<()> {
    let payment = crate::payments::one(tx, &refund.payment)?;
    if refund.state == PaymentState::Succeeded {
        let before = payment.value.unrefunded(refund.amount_minor, payment.value.updated);
        return act.tell(tx, (EventKind::PaymentRefunded, Noun::Payment), Some::<&Payment>(&before), &payment.value);
    }
    let next = payment.value.unrefunded(refund.amount_minor, act.now);
    tx.update(payment.rev, next)?;
    Ok(())
}
