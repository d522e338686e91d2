//! Payments, refunds and setups as one list: what moved money, or was to.

use billfold_domain::Refusal;
use billfold_domain::ids::{CustomerId, Noun, PaymentId, RefundId, SetupId};
use billfold_domain::keys::{Access, Resource};
use billfold_domain::payments::{Payment, Refund, Setup};
use billfold_store::{Document, Filter, Page, Query, Stored, Tx};
use jiff::Timestamp;

use crate::errors::Result;
use crate::visitors::{self, Feature};
use crate::{App, Caller, Role};

/// Which kinds a list has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kinds {
    /// Payments.
    pub payments: bool,
    /// Refunds.
    pub refunds: bool,
    /// Setups.
    pub setups: bool,
}

impl Default for Kinds {
    fn default() -> Self {
        Self { payments: true, refunds: true, setups: true }
    }
}

/// One of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Transaction {
    /// A payment.
    Payment(Stored<Payment>),
    /// A refund.
    Refund(Stored<Refund>),
    /// A setup.
    Setup(Stored<Setup>),
}

impl Transaction {
    /// When it was made, and its id, which tells apart those of one time.
    fn place(&self) -> (Timestamp, &str) {
        match self {
            Self::Payment(payment) => (payment.value.created, payment.value.id.as_str()),
            Self::Refund(refund) => (refund.value.created, refund.value.id.as_str()),
            Self::Setup(setup) => (setup.value.created, setup.value.id.as_str()),
        }
    }
}

/// Whose transactions a caller sees: a customer only its own, where its portal shows
/// what was billed; none for a merchant, who sees all.
fn scope(app: &App, caller: &Caller, tx: &mut Tx<'_>) -> Result<Option<CustomerId>> {
    if !matches!(caller.role, Role::Customer(_)) {
        caller.require(Resource::Payments, Access::Read)?;
        return Ok(None);
    }
    let visit = visitors::visit_in(app, caller, tx)?;
    visit.require(Feature::InvoiceHistory)?;
    Ok(Some(visit.customer_id().clone()))
}

/// A page of them by time, the newest first or, `ascending`, last. The order that
/// `query` has is not looked at.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`]; [`Refusal::SwitchedOff`].
pub async fn list(
    app: &App,
    caller: &Caller,
    query: Query,
    (kinds, ascending): (Kinds, bool),
) -> Result<(Vec<Transaction>, u64)> {
    let (task, by) = (app.clone(), caller.clone());
    app.store()
        .read(&caller.organization, move |tx| {
            let (skip, take) = (query.offset, query.limit);
            // Of each kind as many as the page could begin behind and have.
            let mut query = query.clone();
            let own = scope(&task, &by, tx)?;
            query.filters.extend(own.map(|id| Filter::is(crate::payments::columns::CUSTOMER, id.as_str())));
            (query.offset, query.limit) = (0, skip.saturating_add(take));
            query.sort = [billfold_store::Column::Created, billfold_store::Column::Id]
                .map(|column| billfold_store::Sort { column, descending: !ascending })
                .to_vec();
            let (mut all, mut total) = (Vec::new(), 0);
            if kinds.payments {
                gather(tx, &query, Transaction::Payment, (&mut all, &mut total))?;
            }
            if kinds.refunds {
                gather(tx, &query, Transaction::Refund, (&mut all, &mut total))?;
            }
            if kinds.setups {
                gather(tx, &query, Transaction::Setup, (&mut all, &mut total))?;
            }
            all.sort_by(|one, other| one.place().cmp(&other.place()));
            if !ascending {
                all.reverse();
            }
            let skip = usize::try_from(skip).unwrap_or(usize::MAX);
            let take = usize::try_from(take).unwrap_or(usize::MAX);
            Ok((all.into_iter().skip(skip).take(take).collect(), total))
        })
        .await
}

fn gather<T: Document>(
    tx: &mut Tx<'_>,
    query: &Query,
    kind: fn(Stored<T>) -> Transaction,
    (all, total): (&mut Vec<Transaction>, &mut u64),
) -> Result<()> {
    let page: Page<T> = tx.list(query)?;
    all.extend(page.items.into_iter().map(kind));
    *total += page.total;
    Ok(())
}

/// One of them.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`]; [`Refusal::SwitchedOff`];
/// [`Refusal::NotFound`].
pub async fn get(app: &App, caller: &Caller, id: &PaymentId) -> Result<Transaction> {
    let (task, by, id) = (app.clone(), caller.clone(), id.as_str().to_owned());
    app.store()
        .read(&caller.organization, move |tx| {
            let own = scope(&task, &by, tx)?;
            let found = one(tx, &id)?;
            let owner = match &found {
                Transaction::Payment(payment) => Some(&payment.value.customer),
                Transaction::Refund(refund) => Some(&refund.value.customer),
                Transaction::Setup(setup) => setup.value.customer.as_ref(),
            };
            match &own {
                Some(customer) if owner != Some(customer) => Err(Refusal::NotFound(Noun::Payment).into()),
                Some(_) | None => Ok(found),
            }
        })
        .await
}

fn one(tx: &mut Tx<'_>, id: &str) -> Result<Transaction> {
    if let Some(payment) = tx.get::<Payment>(PaymentId::stored(id).as_str())? {
        return Ok(Transaction::Payment(payment));
    }
    if let Some(refund) = tx.get::<Refund>(RefundId::stored(id).as_str())? {
        return Ok(Transaction::Refund(refund));
    }
    let setup = tx.get::<Setup>(SetupId::stored(id).as_str())?;
    setup.map(Transaction::Setup).ok_or_else(|| Refusal::NotFound(Noun::Payment).into())
}
