//! Invoices: what is owed, issued, paid or given up.

mod addressing;
pub mod applying;
pub mod beside;
pub(crate) mod billing;
pub(crate) mod collection;
pub mod columns;
mod ending;
pub mod history;
mod hosting;
pub mod items;
pub mod lines;
pub(crate) mod printing;
mod receipts;
mod sending;
mod wording;

use billfold_domain::currency::Currency;
use billfold_domain::customers::Customer;
use billfold_domain::events::EventKind;
use billfold_domain::ids::{CustomerId, InvoiceId, Noun, PaymentId, PaymentMethodId, SubscriptionId, WebsiteId};
use billfold_domain::invoices::{BillingReason, Invoice, InvoiceItem, InvoiceState, MAX_LINES, steps};
use billfold_domain::keys::{Access, Resource};
use billfold_domain::metadata::MetadataChange;
use billfold_domain::payments::{Payment, PaymentState};
use billfold_domain::subscriptions::{Collection, Period, Subscription};
use billfold_domain::websites::Website;
use billfold_domain::{Change, Fault, Field, Obstacle, Refusal, Rule};
use billfold_store::{Filter, Page, Query, Scroll, Slice, Stored, Test, Tx, Work};
use jiff::{SignedDuration, Timestamp};

use crate::callers::Role;
use crate::errors::Result;
use crate::facts::Act;
use crate::subscriptions::Concluded;
use crate::visitors::{self, Feature, Visit};
use crate::writes::{Precondition, Write, Written};
use crate::{App, Caller};

pub use addressing::{AddressesSaid, readdress};
pub use ending::{End, end};
pub(crate) use hosting::HOSTED_NOTE;
pub use hosting::{Hosted, Hosting, hosted};
pub use printing::{Pdf, hosted_pdf, pdf};
pub use receipts::receipt_pdf;
pub use sending::send;
pub(crate) use wording::printable;
pub use wording::{card_text, item_text, line_text};

/// How long an invoice that the merchant made stays a draft before it is issued
/// by itself, in seconds.
const DRAFT_SECONDS: i64 = 3_600;

/// What a draft is made from.
#[derive(Clone, Debug)]
pub struct NewInvoice {
    /// Its id.
    pub id: InvoiceId,
    /// Who owes it.
    pub customer: CustomerId,
    /// Where it belongs; that of its subscription where none is given.
    pub website: Option<WebsiteId>,
    /// The subscription whose waiting items it takes.
    pub subscription: Option<SubscriptionId>,
    /// Its currency; the customer's where none is given.
    pub currency: Option<Currency>,
    /// Whether it takes what waits for the customer's next invoice.
    pub takes_waiting: bool,
    /// What can be changed later too.
    pub changes: InvoiceChanges,
}

/// What of a draft can be changed.
#[derive(Clone, Debug, Default)]
pub struct InvoiceChanges {
    /// For the customer.
    pub description: Change<String>,
    /// At its foot.
    pub footer: Change<String>,
    /// Whether it is issued and collected without being asked.
    pub auto_advance: Change<bool>,
    /// How it is paid.
    pub collection: Change<Collection>,
    /// In how many days it is to be paid, where it is sent.
    pub days_until_due: Change<u32>,
    /// When it is to be paid, where it is sent.
    pub due: Change<Timestamp>,
    /// With what it is paid.
    pub payment_method: Change<PaymentMethodId>,
    /// To whom it and its goods go.
    pub addresses: AddressesSaid,
    /// The merchant's own pairs.
    pub metadata: MetadataChange,
}

/// How an invoice is to be paid.
#[derive(Clone, Debug, Default)]
pub struct Pay {
    /// With what; none for the invoice's, the subscription's or the customer's.
    pub payment_method: Option<PaymentMethodId>,
    /// The merchant got its money elsewhere.
    pub elsewhere: bool,
    /// Whether the customer is there to prove itself to its bank.
    pub customer_present: bool,
}

/// What came of paying.
#[derive(Clone, Debug)]
pub struct Paid {
    /// The invoice.
    pub invoice: Stored<Invoice>,
    /// Its payment; none where the money came from elsewhere.
    pub payment: Option<Stored<Payment>>,
}

/// A page of invoices by offset.
///
/// # Errors
/// [`Refusal::Forbidden`] for a caller that may not read all invoices.
pub async fn list(app: &App, caller: &Caller, query: Query) -> Result<Page<Invoice>> {
    let (task, by) = (app.clone(), caller.clone());
    app.store()
        .read(&caller.organization, move |tx| {
            let visit = scope(&task, &by, tx, Access::Read)?;
            let mut query = query.clone();
            if let Some(visit) = visit {
                query.filters.push(Filter::is(columns::CUSTOMER, visit.customer_id().as_str()));
                query.filters.push(issued());
            }
            Ok(tx.list(&query)?)
        })
        .await
}

/// Whose invoices a caller may deal with: a customer only its own, where its portal
/// shows invoices; none for a merchant, who may deal with all.
fn scope(app: &App, caller: &Caller, tx: &mut Tx<'_>, access: Access) -> Result<Option<Visit>> {
    scope_of(app, caller, tx, (access, Feature::InvoiceHistory))
}

/// The same, where a customer's portal has another feature.
fn scope_of(
    app: &App,
    caller: &Caller,
    tx: &mut Tx<'_>,
    (access, feature): (Access, Feature),
) -> Result<Option<Visit>> {
    if !matches!(caller.role, Role::Customer(_)) {
        caller.require(Resource::Invoices, access)?;
        return Ok(None);
    }
    let visit = visitors::visit_in(app, caller, tx)?;
    visit.require(feature)?;
    Ok(Some(visit))
}

/// Leaves out drafts, which customers do not see.
fn issued() -> Filter {
    let test = Test::AnyOf(vec![InvoiceState::Draft.word().to_owned()]);
    Filter { column: columns::STATE, test, negated: true }
}

/// An invoice that a caller may deal with.
pub(crate) fn own(
    app: &App,
    caller: &Caller,
    tx: &mut Tx<'_>,
    id: &InvoiceId,
    access: Access,
) -> Result<Stored<Invoice>> {
    let visit = scope(app, caller, tx, access)?;
    seen(tx, id, visit.as_ref())
}

/// An invoice, for a visit only where it is issued and the customer's own.
fn seen(tx: &mut Tx<'_>, id: &InvoiceId, visit: Option<&Visit>) -> Result<Stored<Invoice>> {
    let found = one(tx, id)?;
    let is_own =
        |visit: &Visit| found.value.customer == *visit.customer_id() && found.value.state != InvoiceState::Draft;
    if visit.is_none_or(is_own) { Ok(found) } else { Err(Refusal::NotFound(Noun::Invoice).into()) }
}

/// A page of invoices by cursor, newest first.
///
/// # Errors
/// As [`list`]; [`Refusal::BadCursor`].
pub async fn scroll(app: &App, caller: &Caller, scroll: Scroll) -> Result<Slice<Invoice>> {
    caller.require(Resource::Invoices, Access::Read)?;
    app.store().read(&caller.organization, move |tx| tx.scroll(&scroll)?.ok_or_else(|| Refusal::BadCursor.into())).await
}

/// The invoices of these ids, in one look; those that are not there are left out.
///
/// # Errors
/// As [`list`].
pub async fn many(app: &App, caller: &Caller, ids: Vec<String>) -> Result<Vec<Stored<Invoice>>> {
    Ok(list(app, caller, Query::of_ids(ids)).await?.items)
}

/// One invoice.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotFound`].
pub async fn get(app: &App, caller: &Caller, id: &InvoiceId) -> Result<Stored<Invoice>> {
    let (task, by, id) = (app.clone(), caller.clone(), id.clone());
    app.store().read(&caller.organization, move |tx| own(&task, &by, tx, &id, Access::Read)).await
}

pub(crate) fn one(tx: &mut Tx<'_>, id: &InvoiceId) -> Result<Stored<Invoice>> {
    tx.get::<Invoice>(id.as_str())?.ok_or_else(|| Refusal::NotFound(Noun::Invoice).into())
}

/// The customer that a command names, by a field of that command.
pub(crate) fn customer_of(tx: &mut Tx<'_>, id: &CustomerId) -> Result<Stored<Customer>> {
    let found = tx.get_locked::<Customer>(id.as_str())?.filter(|customer| !customer.value.deleted);
    found.ok_or_else(|| Fault::new(Field::Customer, Rule::Missing).into())
}

/// Makes a draft.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::Invalid`] naming the customer, the
/// subscription, the currency or the payment method.
pub async fn create(
    app: &App,
    caller: &Caller,
    new: NewInvoice,
    write: Write<Stored<Invoice>>,
) -> Result<Written<Stored<Invoice>>> {
    caller.require(Resource::Invoices, Access::Write)?;
    let id = new.id.clone();
    let precondition = write.precondition.clone();
    let (task, by) = (app.clone(), caller.clone());
    app.write(caller, write, move |tx| {
        precondition.check(None)?;
        if tx.is_there::<Invoice>(id.as_str())? {
            return Err(Fault::new(Field::Id, Rule::Taken).into());
        }
        if let Some(website) = &new.website
            && !tx.is_there::<Website>(website.as_str())?
        {
            return Err(Fault::new(Field::Website, Rule::Missing).into());
        }
        let customer = customer_of(tx, &new.customer)?;
        let act = Act::of_customer(&task, &by, tx, &customer.value)?;
        let subscription = match &new.subscription {
            None => None,
            Some(id) => {
                let found = tx.get::<Subscription>(id.as_str())?;
                let own = found.filter(|found| found.value.customer == new.customer);
                Some(own.ok_or_else(|| Fault::new(Field::Subscription, Rule::Missing))?.value)
            }
        };
        let said = new.currency.or(subscription.as_ref().map(|one| one.currency)).or(customer.value.currency);
        let said = said.map_or_else(|| billing::waiting_currency(tx, &customer.value), |said| Ok(Some(said)))?;
        let currency = said.unwrap_or(Currency::USD);
        let mut draft = Invoice { takes_currency: said.is_none(), ..blank(&act, &id, &customer.value, currency) };
        draft.subscription_metadata = subscription.as_ref().map(|one| one.metadata.clone()).unwrap_or_default();
        draft.subscription = subscription.as_ref().map(|one| one.id.clone());
        draft.website = new.website.clone().or_else(|| subscription.as_ref().and_then(|one| one.website.clone()));
        draft.discounts = customer.value.discount.iter().cloned().collect();
        changed(tx, &mut draft, &new.changes, act.now)?;
        if new.takes_waiting {
            let of = draft.subscription.clone();
            let waiting = billing::waiting(tx, &customer.value, of.as_ref().map(|id| id.as_str()), currency)?;
            for item in waiting.into_iter().take(MAX_LINES) {
                draft.lines.push(steps::line_of(&item.value, billing::line_id(&act)));
                let mut next = item.value.clone();
                next.invoice = Some(id.clone());
                next.updated = act.now;
                act.update(tx, (&[EventKind::InvoiceItemUpdated], Noun::InvoiceItem), item, next)?;
            }
        }
        billing::discount(tx, &mut draft)?;
        plan_issue(&act, tx, &draft)?;
        act.insert(tx, (EventKind::InvoiceCreated, Noun::Invoice), draft)
    })
    .await
}

fn blank(act: &Act, id: &InvoiceId, customer: &Customer, currency: Currency) -> Invoice {
    Invoice {
        id: id.clone(),
        number: None,
        customer: customer.id.clone(),
        subscription: None,
        quote: None,
        website: None,
        state: InvoiceState::Draft,
        reason: BillingReason::Manual,
        currency,
        takes_currency: false,
        lines: Vec::new(),
        discounts: Vec::new(),
        balance_applied_minor: 0,
        starting_balance_minor: customer.balance_minor,
        ending_balance_minor: None,
        paid_minor: 0,
        credited_minor: 0,
        credited_after_minor: 0,
        paid_elsewhere: false,
        period: Period { start: act.now, end: act.now },
        collection: Collection::Automatic,
        due: None,
        auto_advance: false,
        attempts: 0,
        next_attempt: None,
        late: false,
        payment_method: None,
        payment: None,
        billed: steps::billed(customer, Vec::new()),
        description: None,
        footer: customer.invoice_footer.clone(),
        finalized: None,
        paid: None,
        voided: None,
        given_up: None,
        clock: act.clock.clone(),
        metadata: billfold_domain::metadata::Metadata::default(),
        subscription_metadata: billfold_domain::metadata::Metadata::default(),
        created: act.now,
        updated: act.now,
    }
}

/// Writes changes into a draft.
fn changed(tx: &mut Tx<'_>, draft: &mut Invoice, c: &InvoiceChanges, now: Timestamp) -> Result<()> {
    c.description.apply_to(&mut draft.description);
    c.footer.apply_to(&mut draft.footer);
    c.auto_advance.apply_or(&mut draft.auto_advance, false);
    c.collection.apply_or(&mut draft.collection, Collection::Automatic);
    if let Some(days) = c.days_until_due.value() {
        if *days > steps::MAX_DAYS_UNTIL_DUE {
            let rule = Rule::OutOfRange { min: 0, max: i64::from(steps::MAX_DAYS_UNTIL_DUE) };
            return Err(Fault::new(Field::DaysUntilDue, rule).into());
        }
        draft.due = Some(steps::due_date(Some(*days), now));
    }
    c.due.apply_to(&mut draft.due);
    // A day that has passed meanwhile is none that was named now.
    let is_named = !(c.due.is_keep() && c.days_until_due.is_keep() && c.collection.is_keep());
    match (draft.collection, draft.due) {
        (Collection::Automatic, Some(_)) => return Err(Fault::new(Field::DaysUntilDue, Rule::Excludes).into()),
        (Collection::SendInvoice, None) => draft.due = Some(steps::due_date(None, now)),
        (Collection::SendInvoice, Some(due)) if is_named && due < now => {
            return Err(Fault::new(Field::DueDate, Rule::NotInFuture).into());
        }
        (Collection::Automatic, None) | (Collection::SendInvoice, Some(_)) => {}
    }
    if let Change::Set(method) = &c.payment_method {
        crate::payment_methods::of_customer(tx, method, &draft.customer, Field::PaymentMethod)?;
    }
    c.payment_method.apply_to(&mut draft.payment_method);
    addressing::apply(tx, draft, &c.addresses)?;
    draft.metadata = c.metadata.apply(&draft.metadata).map_err(|rule| Fault::new(Field::Metadata, rule))?;
    Ok(())
}

/// Plans the issue of a draft that advances by itself.
fn plan_issue(act: &Act, tx: &mut Tx<'_>, draft: &Invoice) -> Result<()> {
    if draft.auto_advance {
        let at = draft.created.checked_add(SignedDuration::from_secs(DRAFT_SECONDS)).unwrap_or(draft.created);
        tx.plan(Work::Invoice, draft.id.as_str(), act.clock_id(), at.as_microsecond())?;
    } else {
        tx.unplan(Work::Invoice, draft.id.as_str())?;
    }
    Ok(())
}

/// Changes a draft; of an issued invoice only its metadata, description and
/// whether it is collected by itself, and while it is owed to whom it goes.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotFound`]; [`Refusal::PreconditionFailed`];
/// [`Refusal::StateForbids`]; [`Refusal::Invalid`].
pub async fn update(
    app: &App,
    caller: &Caller,
    id: &InvoiceId,
    changes: InvoiceChanges,
    write: Write<Stored<Invoice>>,
) -> Result<Written<Stored<Invoice>>> {
    caller.require(Resource::Invoices, Access::Write)?;
    let precondition = write.precondition.clone();
    let (task, by, id) = (app.clone(), caller.clone(), id.clone());
    app.write(caller, write, move |tx| {
        let current = one(tx, &id)?;
        precondition.check(Some(current.rev))?;
        let act = Act::of_clock(&task, &by, tx, current.value.clock.as_ref())?;
        let drafted = current.value.state == InvoiceState::Draft;
        let only_words = changes.footer == Change::Keep
            && changes.collection == Change::Keep
            && changes.days_until_due == Change::Keep
            && changes.due == Change::Keep;
        if !drafted && !only_words {
            steps::check_draft(&current.value)?;
        }
        if !drafted && changes.addresses != AddressesSaid::default() {
            steps::check_payable(&current.value)?;
        }
        let mut next = current.value.clone();
        changed(tx, &mut next, &changes, act.now)?;
        if next != current.value {
            next.updated = act.now;
        }
        if drafted {
            plan_issue(&act, tx, &next)?;
        }
        act.update(tx, (&[EventKind::InvoiceUpdated], Noun::Invoice), current, next)
    })
    .await
}

/// Deletes a draft; what it had taken waits again.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotFound`]; [`Refusal::PreconditionFailed`];
/// [`Refusal::StateForbids`] once it was issued.
pub async fn delete(app: &App, caller: &Caller, id: &InvoiceId, precondition: Precondition) -> Result<()> {
    caller.require(Resource::Invoices, Access::Write)?;
    let (task, by, id) = (app.clone(), caller.clone(), id.clone());
    app.store()
        .write(&caller.organization, move |tx| {
            let current = one(tx, &id)?;
            precondition.hold(tx, Some(current.rev))?;
            steps::check_draft(&current.value)?;
            if current.value.reason != BillingReason::Manual {
                return Err(Refusal::StateForbids(Obstacle::InvoiceIssued).into());
            }
            let act = Act::of_clock(&task, &by, tx, current.value.clock.as_ref())?;
            for item in items::of_invoice(tx, &id)? {
                let mut next = item.value.clone();
                next.invoice = None;
                next.updated = act.now;
                act.update(tx, (&[EventKind::InvoiceItemUpdated], Noun::InvoiceItem), item, next)?;
            }
            tx.unplan(Work::Invoice, id.as_str())?;
            act.tell(tx, (EventKind::InvoiceDeleted, Noun::Invoice), None, &current.value)?;
            Ok(tx.delete::<Invoice>(current.rev, id.as_str())?)
        })
        .await
}

/// Issues a draft; `collects` begins its payment too.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotFound`]; [`Refusal::PreconditionFailed`];
/// [`Refusal::StateForbids`].
pub async fn finalize(
    app: &App,
    caller: &Caller,
    id: &InvoiceId,
    collects: Option<bool>,
    write: Write<Stored<Invoice>>,
) -> Result<Written<Stored<Invoice>>> {
    caller.require(Resource::Invoices, Access::Write)?;
    let precondition = write.precondition.clone();
    let (task, by, id) = (app.clone(), caller.clone(), id.clone());
    let again = id.clone();
    let work = move |tx: &mut Tx<'_>| {
        let current = one(tx, &id)?;
        precondition.check(Some(current.rev))?;
        steps::check_draft(&current.value)?;
        let act = Act::of_clock(&task, &by, tx, current.value.clock.as_ref())?;
        let customer = tx.get::<Customer>(current.value.customer.as_str())?.ok_or(Refusal::NotFound(Noun::Customer))?;
        tx.unplan(Work::Invoice, id.as_str())?;
        let collects = collects.unwrap_or(current.value.auto_advance);
        let raised = billing::issue(&act, tx, current, customer, false)?;
        let open = raised.invoice.value.state == InvoiceState::Open;
        let sent = raised.invoice.value.collection == Collection::SendInvoice;
        if !open || !(collects || sent) {
            return Ok((raised.invoice, Vec::new()));
        }
        let raised = billing::collect(&act, tx, raised, (false, false))?;
        Ok((raised.invoice, raised.payment.into_iter().collect()))
    };
    app.write_and_settle(caller, write, work, move |tx, _| one(tx, &again)).await
}

/// Pays an invoice. A decline is no error of this operation: the payment says
/// that it was declined.
/// A customer pays where its portal has [`Feature::Paying`].
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotFound`]; [`Refusal::PreconditionFailed`];
/// [`Refusal::StateForbids`]; [`Refusal::Invalid`] naming the payment method.
pub async fn pay(app: &App, caller: &Caller, id: &InvoiceId, how: Pay, write: Write<Paid>) -> Result<Written<Paid>> {
    let precondition = write.precondition.clone();
    let (task, by, id) = (app.clone(), caller.clone(), id.clone());
    let again = id.clone();
    let work = move |tx: &mut Tx<'_>| {
        let visit = scope_of(&task, &by, tx, (Access::Write, Feature::Paying))?;
        let current = seen(tx, &id, visit.as_ref())?;
        let mut how = how.clone();
        if let Role::Customer(_) = by.role {
            // A customer is there, and its word about other money counts for nothing.
            how = Pay { elsewhere: false, customer_present: true, ..how };
        }
        precondition.check(Some(current.rev))?;
        let act = Act::of_clock(&task, &by, tx, current.value.clock.as_ref())?;
        begin_payment(&act, tx, current, &how)
    };
    app.write_and_settle(caller, write, work, move |tx, _| paid(tx, &again)).await
}

/// Begins the payment of an invoice, or goes on with the one that runs.
pub(crate) fn begin_payment(
    act: &Act,
    tx: &mut Tx<'_>,
    mut current: Stored<Invoice>,
    how: &Pay,
) -> Result<(Paid, Vec<PaymentId>)> {
    let customer = tx.get::<Customer>(current.value.customer.as_str())?.ok_or(Refusal::NotFound(Noun::Customer))?;
    if current.value.state == InvoiceState::Draft {
        current = billing::issue(act, tx, current, customer.clone(), false)?.invoice;
        if current.value.state == InvoiceState::Paid {
            return Ok((Paid { invoice: current, payment: None }, Vec::new()));
        }
    }
    steps::check_payable(&current.value)?;
    if how.elsewhere {
        let step = steps::pay_elsewhere(&current.value, act.now)?;
        if let Some(payment) = &current.value.payment {
            crate::payments::cancel_unfinished(act, tx, payment)?;
        }
        let invoice = collection::keep(act, tx, current, step)?;
        crate::subscriptions::invoice_concluded(act, tx, &invoice, Concluded::Paid)?;
        collection::note_debt(act, tx, &invoice.value, false)?;
        return Ok((Paid { invoice, payment: None }, Vec::new()));
    }
    if let Some(running) = &current.value.payment
        && let Some(payment) = tx.get::<Payment>(running.as_str())?
        && payment.value.state == PaymentState::Processing
    {
        let ids = vec![payment.value.id.clone()];
        return Ok((Paid { invoice: current, payment: Some(payment) }, ids));
    }
    let method = match &how.payment_method {
        Some(method) => {
            crate::payment_methods::of_customer(tx, method, &current.value.customer, Field::PaymentMethod)?;
            Some(method.clone())
        }
        None => collection::paying_method(tx, &current.value, &customer.value)?,
    };
    if method.is_none() {
        return Err(Refusal::StateForbids(Obstacle::NoPaymentMethod).into());
    }
    if let Some(payment) = &current.value.payment {
        crate::payments::cancel_unfinished(act, tx, payment)?;
    }
    let (invoice, payment) = billing::begin(act, tx, current, method, how.customer_present)?;
    let read = paid(tx, &invoice.value.id)?;
    Ok((read, payment.into_iter().collect()))
}

/// An invoice and its newest payment.
pub(crate) fn paid(tx: &mut Tx<'_>, id: &InvoiceId) -> Result<Paid> {
    let invoice = one(tx, id)?;
    let payment = match &invoice.value.payment {
        None => None,
        Some(id) => tx.get::<Payment>(id.as_str())?,
    };
    Ok(Paid { invoice, payment })
}

/// What waits for an invoice, for [`items`].
pub(crate) type Item = InvoiceItem;

/// When a draft is issued by itself; none when it is not.
pub fn issues_at(invoice: &Invoice) -> Option<Timestamp> {
    let waits = invoice.state == InvoiceState::Draft && invoice.auto_advance;
    waits.then(|| invoice.created.checked_add(SignedDuration::from_secs(DRAFT_SECONDS)).unwrap_or(invoice.created))
}
