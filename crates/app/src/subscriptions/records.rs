//! Cancellations, pauses and reactivations: what is remembered of them.

use billfold_domain::Refusal;
use billfold_domain::ids::{IdStyle, InvoiceId, Noun, ReactivationId};
use billfold_domain::keys::Access;
use billfold_domain::subscriptions::Subscription;
use billfold_domain::subscriptions::records::{Cancellation, OfCustomer, PauseRecord, Reactivation};
use billfold_store::{Document, Filter, Page, Query, Stored, Tx};

use super::scope;
use crate::errors::Result;
use crate::facts::Act;
use crate::visitors::Visit;
use crate::{App, Caller};

/// The columns that lists of these records filter and sort by.
pub mod columns {
    use billfold_store::Column;

    /// The subscription.
    pub const SUBSCRIPTION: Column = Column::Path("subscription");
    /// Who pays.
    pub const CUSTOMER: Column = Column::Path("customer");
    /// How far it is, as the word of its state.
    pub const STATE: Column = Column::Path("state");
    /// When it last changed.
    pub const UPDATED: Column = Column::Path("updated");
}

/// A kind of record that is listed here.
pub trait Record: Document + OfCustomer + Send + 'static {
    /// What it is called in refusals.
    const NOUN: Noun;
}

impl Record for Cancellation {
    const NOUN: Noun = Noun::Cancellation;
}

impl Record for PauseRecord {
    const NOUN: Noun = Noun::Pause;
}

impl Record for Reactivation {
    const NOUN: Noun = Noun::Reactivation;
}

/// A page of records by offset; a customer's are its own.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`].
pub async fn list<T: Record>(app: &App, caller: &Caller, query: Query) -> Result<Page<T>> {
    let (task, by) = (app.clone(), caller.clone());
    app.store()
        .read(&caller.organization, move |tx| {
            let visit = scope(&task, &by, tx, (None, Access::Read))?;
            let mut query = query.clone();
            let own = visit.as_ref().map(Visit::customer_id);
            query.filters.extend(own.map(|customer| Filter::is(columns::CUSTOMER, customer.as_str())));
            Ok(tx.list(&query)?)
        })
        .await
}

/// One record.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`]; [`Refusal::NotFound`].
pub async fn get<T: Record>(app: &App, caller: &Caller, id: &str) -> Result<Stored<T>> {
    let (task, by, id) = (app.clone(), caller.clone(), id.to_owned());
    app.store()
        .read(&caller.organization, move |tx| {
            let visit = scope(&task, &by, tx, (None, Access::Read))?;
            let found = tx.get::<T>(&id)?;
            let own = found.filter(|found| visit.is_none_or(|visit| visit.customer_id() == found.value.customer()));
            own.ok_or_else(|| Refusal::NotFound(T::NOUN).into())
        })
        .await
}

/// Notes what a change of a subscription means for its records.
pub(super) fn follow(
    act: &Act,
    tx: &mut Tx<'_>,
    before: Option<&Subscription>,
    after: &Subscription,
    invoice: Option<&InvoiceId>,
) -> Result<()> {
    follow_ending(act, tx, before, after, invoice)?;
    follow_pause(act, tx, before, after)
}

/// Notes that a subscription was brought back.
pub(super) fn note_return(
    act: &Act,
    tx: &mut Tx<'_>,
    (before, after): (&Subscription, &Subscription),
    description: Option<&String>,
) -> Result<ReactivationId> {
    let id: ReactivationId = act.app.next_id(IdStyle::Crockford);
    tx.insert(Reactivation {
        id: id.clone(),
        subscription: after.id.clone(),
        customer: after.customer.clone(),
        cancellation: before.ending.as_ref().map(|ending| ending.id.clone()),
        description: description.cloned(),
        renews: after.period.end,
        created: act.now,
        updated: act.now,
    })?;
    Ok(id)
}

fn follow_ending(
    act: &Act,
    tx: &mut Tx<'_>,
    before: Option<&Subscription>,
    after: &Subscription,
    invoice: Option<&InvoiceId>,
) -> Result<()> {
    let old = before.and_then(|before| before.ending.as_ref());
    let new = after.ending.as_ref();
    let gone = old.filter(|old| new.is_none_or(|new| new.id != old.id));
    if let (Some(old), false) = (gone, before.is_some_and(Subscription::is_over))
        && let Some(known) = tx.get::<Cancellation>(old.id.as_str())?
    {
        let revoked = known.value.revoked(act.now);
        tx.update(known.rev, revoked)?;
    }
    let Some(new) = new else { return Ok(()) };
    let ended_now = after.is_over() && !before.is_some_and(Subscription::is_over);
    let invoice = invoice.filter(|_| ended_now).cloned();
    match tx.get::<Cancellation>(new.id.as_str())? {
        None => {
            let record = Cancellation::of(after, new, invoice, act.now);
            tx.insert(record)?;
        }
        Some(known) => {
            let invoice = known.value.invoice.clone().or(invoice);
            let record = Cancellation::of(after, new, invoice, act.now);
            let unchanged = Cancellation { updated: known.value.updated, ..record.clone() };
            if unchanged != known.value {
                tx.update(known.rev, record)?;
            }
        }
    }
    Ok(())
}

fn follow_pause(act: &Act, tx: &mut Tx<'_>, before: Option<&Subscription>, after: &Subscription) -> Result<()> {
    let old = before.and_then(|before| before.pause.as_ref());
    let new = after.pause.as_ref();
    if old == new {
        return Ok(());
    }
    if let Some(old) = old.filter(|old| new.is_none_or(|new| new.id != old.id))
        && let Some(known) = tx.get::<PauseRecord>(old.id.as_str())?
    {
        let over = known.value.over(act.now);
        tx.update(known.rev, over)?;
    }
    let Some(new) = new else { return Ok(()) };
    let record = PauseRecord::of(after, new, act.now);
    match tx.get::<PauseRecord>(new.id.as_str())? {
        None => tx.insert(record)?,
        Some(known) => tx.update(known.rev, record)?,
    };
    Ok(())
}
