//! Subscriptions: running agreements to pay.
//!
//! Every operation loads what the decision needs, lets the domain plan, and keeps
//! the plan ([`keeping`]): the subscription, its facts, its invoice and its next
//! due time are one commit. A preview is the same command, rolled back
//! ([`previews`]).

pub(crate) mod ahead;
pub mod beside;
mod brought;
mod cancellation;
mod changes;
mod choices;
mod creation;
mod discounts;
mod keeping;
mod loading;
mod pauses;
mod pending;
pub(crate) mod policy;
mod previews;
pub mod records;
mod running;
pub mod save_offers;
pub mod survey;
pub(crate) mod usage;

use billfold_domain::ids::{CustomerId, Noun, SubscriptionId, SubscriptionItemId};
use billfold_domain::invoices::Invoice;
use billfold_domain::keys::{Access, Resource};
use billfold_domain::payments::{Decline, Payment};
use billfold_domain::schedules::Schedule;
use billfold_domain::subscriptions::Subscription;
use billfold_domain::subscriptions::records::{Cancellation, PauseRecord, Reactivation};
use billfold_domain::{Fault, Field, Refusal, Rule};
use billfold_store::{Column, Directory, Filter, Page, Query, Scroll, Slice, Stored, Test, Tx};

use crate::callers::Role;
use crate::errors::Result;
use crate::facts::Act;
use crate::visitors::{self, Feature, Visit};
use crate::{App, Caller};

pub use billfold_domain::subscriptions::outcomes::Concluded;
pub use brought::{Brought, Extra};
pub use cancellation::{Quoted, cancel, reactivate, reactivate_shown, undo};
pub use changes::{Agreed, Change, Timing, change};
pub use choices::{Choices, ItemChoices, PlanOption, Quote, Waiting, choices, quote, word_of_code};
pub use creation::{Order, create};
pub use discounts::DiscountWish;
pub use pauses::{GoOn, go_on, go_on_shown, pause, resume};
pub use policy::QUOTE_LIFE_SECONDS;
pub use previews::{Preview, Shown, preview};

pub(crate) use keeping::{Kept, Pay, keep, plan_due};
pub(crate) use loading::{learn_coupon, payer, terms_for, terms_of};
pub(crate) use pending::{awaits, awaits_success};
pub(crate) use previews::{look, perform, waiting_before};
pub(crate) use running::{due, end_of_customer, invoice_concluded};

/// The columns that lists of subscriptions filter and sort by.
pub mod columns {
    use billfold_store::Column;

    /// Who pays.
    pub const CUSTOMER: Column = Column::Path("customer");
    /// Where it stands, as the word of `SubscriptionState`.
    pub const STATE: Column = Column::Path("state");
    /// What it is paid with.
    pub const PAYMENT_METHOD: Column = Column::Path("payment_method");
    /// How its invoices are paid, as the word of `Collection`.
    pub const COLLECTION: Column = Column::Path("collection");
    /// Its currency's upper-case code.
    pub const CURRENCY: Column = Column::Path("currency");
    /// Where it was obtained.
    pub const WEBSITE: Column = Column::Path("website");
    /// The end of the running period.
    pub const PERIOD_END: Column = Column::Path("period.end");
    /// The test clock.
    pub const CLOCK: Column = Column::Path("clock");
    /// When it last changed.
    pub const UPDATED: Column = Column::Path("updated");
}

/// What came of an operation.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// The subscription.
    pub subscription: Stored<Subscription>,
    /// The invoice that the operation made.
    pub invoice: Option<Stored<Invoice>>,
    /// The payment of that invoice.
    pub payment: Option<Stored<Payment>>,
    /// The schedule that the operation made or changed.
    pub schedule: Option<Stored<Schedule>>,
    /// The record of its end, where it is to end or has ended.
    pub cancellation: Option<Stored<Cancellation>>,
    /// The record of its pause, where it has one.
    pub pause: Option<Stored<PauseRecord>>,
    /// The record of its return, where the operation brought it back.
    pub reactivation: Option<Stored<Reactivation>>,
    /// What is shown beside the subscription.
    pub beside: beside::Beside,
    /// Why the operation was not done after all: it was to be done only if it is paid.
    pub refused: Option<Decline>,
    /// Whether it was to be done only once its invoice is paid.
    held: bool,
}

/// Whose subscriptions a caller may deal with: a customer only its own, and only as
/// its portal lets it; none for a merchant, who may deal with all.
pub(crate) fn scope(
    app: &App,
    caller: &Caller,
    tx: &mut Tx<'_>,
    (feature, access): (Option<Feature>, Access),
) -> Result<Option<Visit>> {
    if !matches!(caller.role, Role::Customer(_)) {
        caller.require(Resource::Subscriptions, access)?;
        return Ok(None);
    }
    let visit = visitors::visit_in(app, caller, tx)?;
    if let Some(feature) = feature {
        visit.require(feature)?;
    }
    Ok(Some(visit))
}

/// A subscription, where it is one of this customer's or any may be meant.
pub(crate) fn one(tx: &mut Tx<'_>, id: &SubscriptionId, of: Option<&CustomerId>) -> Result<Stored<Subscription>> {
    let found = tx.get::<Subscription>(id.as_str())?;
    let found = found.filter(|subscription| of.is_none_or(|customer| subscription.value.customer == *customer));
    found.ok_or_else(|| Refusal::NotFound(Noun::Subscription).into())
}

/// A subscription that a field of a command names.
pub(crate) fn named(tx: &mut Tx<'_>, id: &SubscriptionId, field: Field) -> Result<Stored<Subscription>> {
    tx.get::<Subscription>(id.as_str())?.ok_or_else(|| Fault::new(field, Rule::Missing).into())
}

/// A page of subscriptions by offset; a customer's are its own.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`].
pub async fn list(app: &App, caller: &Caller, query: Query) -> Result<Page<Subscription>> {
    let (task, by) = (app.clone(), caller.clone());
    app.store()
        .read(&caller.organization, move |tx| {
            let visit = scope(&task, &by, tx, (None, Access::Read))?;
            let mut query = query.clone();
            let own = visit.map(|visit| Filter::is(columns::CUSTOMER, visit.customer_id().as_str()));
            query.filters.extend(own);
            Ok(tx.list(&query)?)
        })
        .await
}

/// A page of subscriptions by cursor, newest first.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`]; [`Refusal::BadCursor`].
pub async fn scroll(app: &App, caller: &Caller, scroll: Scroll) -> Result<Slice<Subscription>> {
    caller.require(Resource::Subscriptions, Access::Read)?;
    app.store().read(&caller.organization, move |tx| tx.scroll(&scroll)?.ok_or_else(|| Refusal::BadCursor.into())).await
}

/// The subscriptions of these ids, in one look; those that are not there are left
/// out.
///
/// # Errors
/// As [`list`].
pub async fn many(app: &App, caller: &Caller, ids: Vec<String>) -> Result<Vec<Stored<Subscription>>> {
    let limit = u32::try_from(ids.len()).unwrap_or(u32::MAX);
    let filters = vec![Filter { column: Column::Id, test: Test::AnyOf(ids), negated: false }];
    Ok(list(app, caller, Query { filters, limit, ..Query::default() }).await?.items)
}

/// One subscription.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`]; [`Refusal::NotFound`].
pub async fn get(app: &App, caller: &Caller, id: &SubscriptionId) -> Result<Stored<Subscription>> {
    let (task, by, id) = (app.clone(), caller.clone(), id.clone());
    app.store()
        .read(&caller.organization, move |tx| {
            let visit = scope(&task, &by, tx, (None, Access::Read))?;
            one(tx, &id, visit.as_ref().map(Visit::customer_id))
        })
        .await
}

/// What an operation came to, read again: after the payment was settled it is
/// what that made of it.
pub(crate) fn outcome(tx: &mut Tx<'_>, kept: Kept) -> Result<Outcome> {
    let subscription = one(tx, &kept.subscription.value.id, None)?;
    let invoice = match &kept.invoice {
        None => None,
        Some(id) => tx.get::<Invoice>(id.as_str())?,
    };
    let payment = match invoice.as_ref().and_then(|invoice| invoice.value.payment.as_ref()) {
        None => None,
        Some(id) => tx.get::<Payment>(id.as_str())?,
    };
    let schedule = match &kept.schedule {
        None => None,
        Some(id) => tx.get::<Schedule>(id.as_str())?,
    };
    let beside = beside::beside_one(tx, &subscription.value)?;
    let cancellation = match &subscription.value.ending {
        None => None,
        Some(ending) => tx.get::<Cancellation>(ending.id.as_str())?,
    };
    let pause = match &subscription.value.pause {
        None => None,
        Some(pause) => tx.get::<PauseRecord>(pause.id.as_str())?,
    };
    let reactivation = match &kept.reactivation {
        None => None,
        Some(id) => tx.get::<Reactivation>(id.as_str())?,
    };
    let held = kept.held;
    let money = (invoice.as_ref().map(|found| &found.value), payment.as_ref().map(|found| &found.value));
    let refused = if held { pending::refused(&subscription.value, money) } else { None };
    Ok(Outcome { subscription, invoice, payment, schedule, cancellation, pause, reactivation, beside, refused, held })
}

/// The same outcome, read again after its payment was settled.
fn again(tx: &mut Tx<'_>, first: &Outcome) -> Result<Outcome> {
    outcome(
        tx,
        Kept {
            subscription: first.subscription.clone(),
            invoice: first.invoice.as_ref().map(|invoice| invoice.value.id.clone()),
            schedule: first.schedule.as_ref().map(|schedule| schedule.value.id.clone()),
            reactivation: first.reactivation.as_ref().map(|record| record.value.id.clone()),
            payments: Vec::new(),
            held: first.held,
        },
    )
}

/// Whether the customer is there when an operation is asked for.
fn is_present(act: &Act, said: bool) -> bool {
    said || matches!(act.caller.role, Role::Customer(_))
}

/// Refuses what comes to something else at once than its customer was shown, in minor
/// units; nothing was shown where there is none.
fn hold_due(tx: &mut Tx<'_>, kept: &Kept, shown_minor: Option<i64>) -> Result<()> {
    let Some(shown_minor) = shown_minor else { return Ok(()) };
    let invoice = match &kept.invoice {
        None => None,
        Some(id) => tx.get::<Invoice>(id.as_str())?,
    };
    let due_minor = invoice.map_or(0, |invoice| invoice.value.due_minor());
    if due_minor == shown_minor { Ok(()) } else { Err(Refusal::PreconditionFailed.into()) }
}

/// The subscription that has an item.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`]; [`Refusal::NotFound`], for an
/// item that was removed too.
pub async fn of_item(app: &App, caller: &Caller, id: &SubscriptionItemId) -> Result<Stored<Subscription>> {
    caller.require(Resource::Subscriptions, Access::Read)?;
    let id = id.clone();
    let missing = || crate::Error::from(Refusal::NotFound(Noun::SubscriptionItem));
    app.store()
        .read(&caller.organization, move |tx| {
            let entry = tx.resolve(Directory::Item, id.as_str())?.ok_or_else(missing)?;
            if entry.organization != *tx.organization() {
                return Err(missing());
            }
            let found = tx.get::<Subscription>(&entry.target)?.ok_or_else(missing)?;
            let has_it = found.value.items.iter().any(|item| item.id == id);
            if has_it { Ok(found) } else { Err(missing()) }
        })
        .await
}
