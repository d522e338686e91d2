//! What a customer pays with, what each of it pays, and what it owes: in one
//! snapshot; and which payment method pays what from now on.

mod adding;
mod errands;

use std::collections::{BTreeMap, BTreeSet};

use billfold_domain::catalogue::Product;
use billfold_domain::customers::Customer;
use billfold_domain::events::EventKind;
use billfold_domain::ids::{CustomerId, Id, Noun, PaymentMethodId, ProductId, SubscriptionId};
use billfold_domain::invoices::{Invoice, InvoiceState};
use billfold_domain::payment_methods::{MethodState, PaymentMethod};
use billfold_domain::payments::{Duties, Payment};
use billfold_domain::subscriptions::{Collection, Subscription};
use billfold_domain::{Fault, Field, Obstacle, Refusal, Rule};
use billfold_store::{Filter, Query, Sort, Stored, Tx};
use jiff::Timestamp;

use crate::errors::Result;
use crate::facts::Act;
use crate::payment_methods::{self, make_default, of_customer};
use crate::visitors::{self, Feature, Visit};
use crate::writes::{Write, Written};
use crate::{App, Caller, Column};

pub use adding::{NewCard, add};
pub use errands::{Awaited, awaits_card, begin_at_page, come_back, page_of_payment, page_of_setup};

/// How many subscriptions, methods and invoices of a customer are looked at.
const MAX_LOOKED_AT: u32 = 1_000;

/// A running subscription that is paid without being asked.
#[derive(Clone, Debug)]
pub struct Plan {
    /// The subscription.
    pub subscription: Stored<Subscription>,
    /// The names of its products, in the order of its items.
    pub names: Vec<String>,
    /// What pays it; none where nothing does.
    pub paid_by: Option<PaymentMethodId>,
}

impl Plan {
    /// Whether it is paid by whatever the customer's default is.
    pub fn follows_default(&self) -> bool {
        self.subscription.value.payment_method.is_none()
    }
}

/// An issued invoice that is to be paid.
#[derive(Clone, Debug)]
pub struct Owed {
    /// The invoice.
    pub invoice: Stored<Invoice>,
    /// Its newest payment.
    pub payment: Option<Stored<Payment>>,
    /// What pays it unless something else is said.
    pub paid_by: Option<PaymentMethodId>,
}

/// What a customer pays with and owes.
#[derive(Clone, Debug)]
pub struct Wallet {
    /// Who, and what the portal allows.
    pub visit: Visit,
    /// Its payment methods that can be used: its default first, then the newest.
    pub methods: Vec<Stored<PaymentMethod>>,
    /// Its running subscriptions that are paid without being asked, oldest first.
    pub plans: Vec<Plan>,
    /// What it owes, oldest first; empty where the portal lets nobody pay.
    pub owed: Vec<Owed>,
    /// The time that counts for this customer.
    pub now: Timestamp,
}

/// What the removal of a payment method would mean.
#[derive(Clone, Debug)]
pub enum Removal<'a> {
    /// Nothing: it pays for nothing.
    Free,
    /// These go on with the customer's default.
    FallsBack(Vec<&'a Plan>),
    /// These would have nothing that pays them: it cannot be removed.
    Needed(Vec<&'a Plan>),
}

impl Wallet {
    /// What pays where nothing else is named.
    pub fn default(&self) -> Option<&PaymentMethodId> {
        self.visit.customer.value.payment_method.as_ref()
    }

    /// A payment method that can be used.
    ///
    /// # Errors
    /// [`Refusal::NotFound`].
    pub fn method(&self, id: &str) -> Result<&Stored<PaymentMethod>> {
        let found = self.methods.iter().find(|method| method.value.id.as_str() == id);
        found.ok_or_else(|| Refusal::NotFound(Noun::PaymentMethod).into())
    }

    /// What a payment method pays.
    pub fn pays<'a>(&'a self, id: &'a PaymentMethodId) -> impl Iterator<Item = &'a Plan> {
        self.plans.iter().filter(move |plan| plan.paid_by.as_ref() == Some(id))
    }

    /// What the removal of a payment method would mean.
    pub fn removal(&self, id: &PaymentMethodId) -> Removal<'_> {
        let paid: Vec<&Plan> = self.plans.iter().filter(|plan| plan.paid_by.as_ref() == Some(id)).collect();
        let falls_back = self.default().is_some_and(|default| default != id);
        if paid.is_empty() {
            let last = self.methods.len() == 1 && !self.plans.is_empty();
            return if last { Removal::Needed(self.plans.iter().collect()) } else { Removal::Free };
        }
        if falls_back { Removal::FallsBack(paid) } else { Removal::Needed(paid) }
    }
}

fn of(customer: &CustomerId) -> Filter {
    Filter::is(Column::Path("customer"), customer.as_str())
}

fn oldest_first() -> Vec<Sort> {
    [Column::Created, Column::Id].map(|column| Sort { column, descending: false }).to_vec()
}

/// What a customer pays with and owes.
///
/// # Errors
/// As [`visitors::visit`].
pub async fn look(app: &App, caller: &Caller) -> Result<Wallet> {
    caller.require_customer()?;
    let (task, by) = (app.clone(), caller.clone());
    app.store().read(&caller.organization, move |tx| look_in(&task, &by, tx)).await
}

fn look_in(app: &App, caller: &Caller, tx: &mut Tx<'_>) -> Result<Wallet> {
    let visit = visitors::visit_in(app, caller, tx)?;
    let customer = visit.customer.value.clone();
    let act = Act::of_customer(app, caller, tx, &customer)?;
    let default = customer.payment_method.as_ref();
    let filters = vec![of(&customer.id), Filter::is(payment_methods::columns::STATE, MethodState::Active.word())];
    let query = Query { filters, limit: MAX_LOOKED_AT, ..Query::default() };
    let mut methods = tx.list::<PaymentMethod>(&query)?.items;
    methods.sort_by_key(|method| default != Some(&method.value.id));
    let running = running(tx, &customer.id)?;
    let names = product_names(tx, &running)?;
    let plan = |subscription: Stored<Subscription>| Plan {
        names: named(&subscription.value, &names),
        paid_by: subscription.value.payment_method.clone().or_else(|| default.cloned()),
        subscription,
    };
    let plans = running.into_iter().map(plan).collect();
    let owed = if visit.allows(Feature::Paying) { owed(tx, &customer)? } else { Vec::new() };
    Ok(Wallet { visit, methods, plans, owed, now: act.now })
}

/// A customer's running subscriptions that are paid without being asked.
pub(crate) fn running(tx: &mut Tx<'_>, customer: &CustomerId) -> Result<Vec<Stored<Subscription>>> {
    let query = Query { filters: vec![of(customer)], sort: oldest_first(), limit: MAX_LOOKED_AT, ..Query::default() };
    let mut found = tx.list::<Subscription>(&query)?.items;
    found.retain(|one| !one.value.is_over() && one.value.collection == Collection::Automatic);
    Ok(found)
}

fn product_names(tx: &mut Tx<'_>, of: &[Stored<Subscription>]) -> Result<BTreeMap<ProductId, String>> {
    let products: BTreeSet<String> =
        of.iter().flat_map(|one| one.value.items.iter().map(|item| item.product.to_string())).collect();
    if products.is_empty() {
        return Ok(BTreeMap::new());
    }
    let found = tx.list::<Product>(&Query::of_ids(products.into_iter().collect()))?;
    Ok(found.items.into_iter().map(|product| (product.value.id, product.value.name)).collect())
}

fn named(subscription: &Subscription, names: &BTreeMap<ProductId, String>) -> Vec<String> {
    subscription.items.iter().filter_map(|item| names.get(&item.product).cloned()).collect()
}

/// What a customer owes, oldest first.
fn owed(tx: &mut Tx<'_>, customer: &Customer) -> Result<Vec<Owed>> {
    let state = Filter::is(crate::invoices::columns::STATE, InvoiceState::Open.word());
    let filters = vec![of(&customer.id), state];
    let query = Query { filters, sort: oldest_first(), limit: MAX_LOOKED_AT, ..Query::default() };
    let mut found = tx.list::<Invoice>(&query)?.items;
    found.retain(|invoice| invoice.value.remaining_minor() > 0);
    found.into_iter().map(|invoice| beside(tx, invoice, customer)).collect()
}

fn beside(tx: &mut Tx<'_>, invoice: Stored<Invoice>, customer: &Customer) -> Result<Owed> {
    let payment = match &invoice.value.payment {
        None => None,
        Some(id) => tx.get::<Payment>(id.as_str())?,
    };
    let paid_by = crate::invoices::collection::paying_method(tx, &invoice.value, customer)?;
    Ok(Owed { invoice, payment, paid_by })
}

/// These invoices of the customer's, whatever became of them, in their order. Those that
/// are not there, or not the customer's to see, are left out.
///
/// # Errors
/// As [`visitors::visit`]; [`Refusal::SwitchedOff`] where the portal lets nobody pay.
pub async fn invoices(app: &App, caller: &Caller, ids: Vec<String>) -> Result<Vec<Owed>> {
    caller.require_customer()?;
    let (task, by) = (app.clone(), caller.clone());
    app.store()
        .read(&caller.organization, move |tx| {
            let visit = visitors::visit_in(&task, &by, tx)?;
            visit.require(Feature::Paying)?;
            let mut found = Vec::new();
            for id in ids.iter().take(usize::try_from(MAX_LOOKED_AT).unwrap_or(usize::MAX)) {
                let invoice = tx.get::<Invoice>(id)?.filter(|invoice| {
                    invoice.value.customer == *visit.customer_id() && invoice.value.state != InvoiceState::Draft
                });
                if let Some(invoice) = invoice {
                    found.push(beside(tx, invoice, &visit.customer.value)?);
                }
            }
            Ok(found)
        })
        .await
}

/// Says what one of the customer's payment methods pays from now on. Subscriptions
/// that it paid and that are not named go on with the customer's default.
///
/// # Errors
/// As [`visitors::visit`]; [`Refusal::SwitchedOff`]; [`Refusal::NotFound`];
/// [`Refusal::Invalid`] naming a subscription; [`Refusal::StateForbids`] where one that
/// is not named would have nothing that pays it; [`Refusal::ProofTooOld`] for another
/// default.
pub async fn assign(
    app: &App,
    caller: &Caller,
    id: &PaymentMethodId,
    duties: Duties,
    write: Write<Stored<PaymentMethod>>,
) -> Result<Written<Stored<PaymentMethod>>> {
    caller.require_customer()?;
    let precondition = write.precondition.clone();
    let (task, by, id) = (app.clone(), caller.clone(), id.clone());
    app.write(caller, write, move |tx| {
        let visit = visitors::visit_in(&task, &by, tx)?;
        visit.require(Feature::PaymentMethodUpdate)?;
        let method = tx.get::<PaymentMethod>(id.as_str())?;
        let method = method.filter(|method| method.value.is_usable_by(visit.customer_id()));
        let method = method.ok_or(Refusal::NotFound(Noun::PaymentMethod))?;
        precondition.check(Some(method.rev))?;
        hold_default(&task, &visit, &duties)?;
        check_duties(tx, visit.customer_id(), &duties)?;
        let act = Act::of_customer(&task, &by, tx, &visit.customer.value)?;
        release(&act, tx, &id, (visit.customer_id(), &duties))?;
        take_up(&act, tx, &id, (visit.customer_id(), &duties))?;
        Ok(method)
    })
    .await
}

/// Another default in the place of one takes a fresh proof of who asks (QUALITY L-10).
pub(crate) fn hold_default(app: &App, visit: &Visit, duties: &Duties) -> Result<()> {
    let replaces = duties.default && visit.customer.value.payment_method.is_some();
    if replaces { visit.require_fresh(app) } else { Ok(()) }
}

/// Holds what a payment method is to pay to the customer's running subscriptions.
pub(crate) fn check_duties(tx: &mut Tx<'_>, customer: &CustomerId, duties: &Duties) -> Result<()> {
    if duties.subscriptions.is_empty() {
        return Ok(());
    }
    let running = running(tx, customer)?;
    let known = |id: &SubscriptionId| running.iter().any(|one| one.value.id == *id);
    if duties.subscriptions.iter().all(known) {
        Ok(())
    } else {
        Err(Fault::new(Field::Subscription, Rule::Missing).into())
    }
}

/// Has subscriptions that a payment method paid by its name go on with the customer's
/// default, where they are not named.
fn release(act: &Act, tx: &mut Tx<'_>, id: &PaymentMethodId, (customer, duties): (&CustomerId, &Duties)) -> Result<()> {
    let default = tx.get_locked::<Customer>(customer.as_str())?.and_then(|found| found.value.payment_method);
    for one in running(tx, customer)? {
        let leaves = one.value.payment_method.as_ref() == Some(id) && !duties.subscriptions.contains(&one.value.id);
        if !leaves || duties.default {
            continue;
        }
        if default.as_ref().is_none_or(|default| default == id) {
            return Err(Refusal::StateForbids(Obstacle::LastPaymentMethod).into());
        }
        pay_with(act, tx, one, None)?;
    }
    Ok(())
}

/// Has a payment method of a customer pay what it is to pay. A subscription that is not
/// named keeps what pays it today, though the default changes; one that is over by now
/// is passed over. Where nothing else pays for the customer, the method does.
pub(crate) fn take_up(
    act: &Act,
    tx: &mut Tx<'_>,
    id: &PaymentMethodId,
    (customer, duties): (&CustomerId, &Duties),
) -> Result<()> {
    of_customer(tx, id, customer, Field::PaymentMethod)?;
    let owner = tx.get_locked::<Customer>(customer.as_str())?.ok_or(Refusal::NotFound(Noun::Customer))?;
    let before = owner.value.payment_method.clone();
    let default = if duties.default || before.is_none() { Some(id.clone()) } else { before.clone() };
    make_default(act, tx, owner, default.as_ref())?;
    for one in running(tx, customer)? {
        let named = duties.subscriptions.contains(&one.value.id);
        let wanted = if named {
            // What the default pays is not pinned to it: it follows the next one too.
            Some(id.clone()).filter(|id| default.as_ref() != Some(id))
        } else if one.value.payment_method.is_none() && before != default {
            before.clone()
        } else {
            one.value.payment_method.clone()
        };
        let one = if named { move_open_invoices(act, tx, &one.value, id).map(|()| one)? } else { one };
        pay_with(act, tx, one, wanted)?;
    }
    Ok(())
}

fn pay_with(act: &Act, tx: &mut Tx<'_>, current: Stored<Subscription>, with: Option<PaymentMethodId>) -> Result<()> {
    if current.value.payment_method == with {
        return Ok(());
    }
    let mut next = current.value.clone();
    next.payment_method = with;
    next.updated = act.now;
    act.update(tx, (&[EventKind::SubscriptionUpdated], Noun::Subscription), current, next).map(drop)
}

/// Has what is still owed for a subscription tried again with what pays it now, where
/// it names another payment method.
fn move_open_invoices(act: &Act, tx: &mut Tx<'_>, of: &Subscription, id: &PaymentMethodId) -> Result<()> {
    let filters = vec![
        Filter::is(crate::invoices::columns::SUBSCRIPTION, Id::as_str(&of.id)),
        Filter::is(crate::invoices::columns::STATE, InvoiceState::Open.word()),
    ];
    let query = Query { filters, limit: MAX_LOOKED_AT, ..Query::default() };
    for invoice in tx.list::<Invoice>(&query)?.items {
        let named = invoice.value.payment_method.as_ref();
        if named.is_none() || named == Some(id) {
            continue;
        }
        let mut next = invoice.value.clone();
        next.payment_method = Some(id.clone());
        next.updated = act.now;
        act.update(tx, (&[EventKind::InvoiceUpdated], Noun::Invoice), invoice, next)?;
    }
    Ok(())
}
