//! All that a customer sees first, in one snapshot: what it has, what is next and
//! what that will cost, what is owed, and how it pays.
//!
//! What is read is the same number of statements for one subscription and for many,
//! and what is next comes from the look ahead that previews are made with.

use std::collections::{BTreeMap, BTreeSet};

use billfold_domain::Obstacle;
use billfold_domain::catalogue::Price;
use billfold_domain::coupons::{Coupon, Discount};
use billfold_domain::customers::Customer;
use billfold_domain::ids::{DiscountId, PaymentMethodId, SubscriptionId};
use billfold_domain::invoices::{Invoice, InvoiceState};
use billfold_domain::payment_methods::{MethodState, PaymentMethod};
use billfold_domain::payments::{Payment, PaymentState};
use billfold_domain::periods::Every;
use billfold_domain::schedules::{AfterLast, Phase, Schedule};
use billfold_domain::subscriptions::terms::Terms;
use billfold_domain::subscriptions::{Collection, Period, Subscription, SubscriptionState};
use billfold_store::{Filter, Scroll, Slice, Stored, Test, Tx};
use jiff::Timestamp;

use crate::errors::Result;
use crate::facts::Act;
use crate::subscriptions::ahead::{Outlook, of_ids};
use crate::subscriptions::policy;
use crate::visitors::{self, Feature, Visit};
use crate::{App, Caller, invoices, payment_methods, subscriptions};

/// The most running subscriptions that are shown.
pub const MAX_PLANS: u32 = 20;
/// The most subscriptions that are shown after their end.
pub const MAX_ENDED_PLANS: usize = 5;
/// How many subscriptions are looked through for those that ended last.
const MAX_ENDED_READ: u32 = 20;
/// How many of the newest invoices are shown.
pub const NEWEST_INVOICES: u32 = 5;
/// The most invoices that are shown as owed.
pub const MAX_OWED: u32 = 20;
/// The most payment methods that are shown.
const MAX_METHODS: u32 = 100;

/// All that a customer sees first.
#[derive(Clone, Debug)]
pub struct Overview {
    /// The customer, its portal and what that allows.
    pub visit: Visit,
    /// The time that counts for the customer.
    pub now: Timestamp,
    /// Its running subscriptions, newest first, at most [`MAX_PLANS`].
    pub plans: Vec<Plan>,
    /// Whether there are more of them.
    pub has_more_plans: bool,
    /// Those that ended last, at most [`MAX_ENDED_PLANS`].
    pub ended: Vec<Plan>,
    /// Its payment methods, newest first.
    pub methods: Vec<PaymentMethod>,
    /// What is owed, most pressing first, at most [`MAX_OWED`]; nothing where the
    /// portal shows no invoices.
    pub owed: Vec<Owed>,
    /// Whether more is owed.
    pub has_more_owed: bool,
    /// The newest invoices, [`NEWEST_INVOICES`] at the most; none where the portal
    /// shows no invoices.
    pub invoices: Vec<Invoice>,
    /// Whether there are more.
    pub has_more_invoices: bool,
    /// Its tax numbers: type and value.
    pub tax_ids: Vec<(String, String)>,
    /// How many statements the database was asked: no more for many records than for
    /// a few.
    pub asked: u64,
}

/// One price that is paid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanItem {
    /// The product's name.
    pub name: String,
    /// How many.
    pub quantity: u64,
    /// The price; none where it is no longer known.
    pub price: Option<Price>,
    /// What it comes to for a whole period before discounts, in minor units; zero for
    /// one that is charged by usage.
    pub amount_minor: i64,
}

/// A change that is agreed for later.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Later {
    /// When.
    pub at: Timestamp,
    /// What is paid then.
    pub items: Vec<PlanItem>,
    /// How long a whole period is then.
    pub every: Every,
    /// What a whole period comes to then before discounts, in minor units.
    pub total_minor: i64,
    /// Whether it is a change of its own that can be called off, and not one of the
    /// merchant's phases.
    pub is_single: bool,
}

/// The next invoice of a subscription.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NextCharge {
    /// When it will be made.
    pub at: Timestamp,
    /// The invoice: a draft that never existed.
    pub invoice: Invoice,
    /// Whether it will be collected: not during a pause.
    pub is_collected: bool,
}

/// How long a payment method is still good.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expiry {
    /// Long enough.
    Good,
    /// It will have expired when the next invoice is made.
    BeforeNextCharge,
    /// It has expired.
    Expired,
}

/// What a subscription is paid with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PaysWith {
    /// The payment method.
    pub method: PaymentMethod,
    /// Whether it was chosen for this subscription, and is not just the customer's
    /// default.
    pub is_own: bool,
    /// How long it is still good.
    pub expiry: Expiry,
}

/// Something that takes off.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reduction {
    /// Its use.
    pub discount: Discount,
    /// What it takes off.
    pub coupon: Coupon,
}

/// A subscription with everything that is said of it.
#[derive(Clone, Debug)]
pub struct Plan {
    /// The subscription.
    pub subscription: Stored<Subscription>,
    /// What is paid.
    pub items: Vec<PlanItem>,
    /// What a whole period comes to before discounts, in minor units.
    pub total_minor: i64,
    /// What a whole period comes to after the discounts that count now, in minor units.
    pub net_minor: i64,
    /// What takes something off now.
    pub reductions: Vec<Reduction>,
    /// When it ends, or ended, whatever set that.
    pub ends: Option<Timestamp>,
    /// A change that is agreed for later.
    pub later: Option<Later>,
    /// The next invoice.
    pub next: Option<NextCharge>,
    /// What keeps the customer from changing it; nothing where it can be changed.
    pub obstacle: Option<Obstacle>,
    /// What it is paid with; none where it is paid on receipt of the invoice, or where
    /// there is nothing to pay with.
    pub pays_with: Option<PaysWith>,
}

impl Plan {
    /// Whether it is paid by itself and there is nothing to pay with.
    pub fn lacks_method(&self) -> bool {
        self.subscription.value.collection == Collection::Automatic && self.pays_with.is_none()
    }
}

/// Why an invoice is still to be paid. What presses most comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// The customer must prove itself to its bank.
    NeedsProof,
    /// Its payment failed.
    Failed,
    /// It should have been paid by now.
    Late,
    /// It can be paid.
    Open,
    /// Its payment is under way.
    Processing,
}

/// An invoice that is still to be paid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Owed {
    /// The invoice.
    pub invoice: Invoice,
    /// Why it is still to be paid.
    pub standing: Standing,
    /// Its newest payment.
    pub payment: Option<Payment>,
}

impl Standing {
    /// Where an open invoice stands at a time, given its newest payment.
    pub fn of(invoice: &Invoice, payment: Option<&Payment>, now: Timestamp) -> Self {
        let is_late = invoice.late || invoice.due.is_some_and(|due| due <= now);
        match payment.map(|payment| payment.state) {
            Some(PaymentState::Processing) => Self::Processing,
            Some(PaymentState::ActionRequired) => Self::NeedsProof,
            Some(PaymentState::Declined) => Self::Failed,
            Some(PaymentState::Succeeded | PaymentState::Canceled) | None if is_late => Self::Late,
            Some(PaymentState::Succeeded | PaymentState::Canceled) | None => Self::Open,
        }
    }

    /// Whether the customer has to do something now.
    pub fn is_pressing(self) -> bool {
        matches!(self, Self::NeedsProof | Self::Failed | Self::Late)
    }
}

/// All that a customer sees first. `after` goes on behind the last plan of a page that
/// had more; what names no plan of the customer begins at the first.
///
/// # Errors
/// [`billfold_domain::Refusal::Forbidden`] for callers that are no customer;
/// [`billfold_domain::Refusal::Unauthenticated`].
pub async fn show(app: &App, caller: &Caller, after: Option<&SubscriptionId>) -> Result<Overview> {
    caller.require_customer()?;
    let (task, by, after) = (app.clone(), caller.clone(), after.cloned());
    app.store().read(&caller.organization, move |tx| gather(&task, &by, tx, after.as_ref())).await
}

/// One subscription with everything that is said of it.
#[derive(Clone, Debug)]
pub struct Shown {
    /// The customer, its portal and what that allows.
    pub visit: Visit,
    /// The time that counts for the customer.
    pub now: Timestamp,
    /// The subscription.
    pub plan: Plan,
    /// What the next invoice's discounts take off.
    pub reductions: BTreeMap<DiscountId, Coupon>,
}

/// One subscription of a caller that is a customer, with everything that is said of
/// it on its first page.
///
/// # Errors
/// As [`show`]; [`billfold_domain::Refusal::NotFound`].
pub async fn plan(app: &App, caller: &Caller, id: &SubscriptionId) -> Result<Shown> {
    caller.require_customer()?;
    let (task, by, id) = (app.clone(), caller.clone(), id.clone());
    app.store()
        .read(&caller.organization, move |tx| {
            let visit = visitors::visit_in(&task, &by, tx)?;
            let customer = visit.customer.clone();
            let act = Act::of_customer(&task, &by, tx, &customer.value)?;
            let found = subscriptions::one(tx, &id, Some(&customer.value.id))?;
            let methods = methods(tx, &customer.value)?;
            let outlook = Outlook::read(tx, &customer.value, &[&found.value])?;
            let plan = told(&act, &outlook, (&customer, &methods), found)?;
            let of_next = plan.next.iter().flat_map(|next| &next.invoice.discounts);
            let reductions =
                of_next.filter_map(|one| Some((one.id.clone(), outlook.coupons.get(&one.coupon)?.clone()))).collect();
            Ok(Shown { visit, now: act.now, plan, reductions })
        })
        .await
}

fn gather(app: &App, caller: &Caller, tx: &mut Tx<'_>, after: Option<&SubscriptionId>) -> Result<Overview> {
    let visit = visitors::visit_in(app, caller, tx)?;
    let customer = visit.customer.clone();
    let act = Act::of_customer(app, caller, tx, &customer.value)?;
    let running = running(tx, &customer.value, after)?;
    let mut over = over(tx, &customer.value)?;
    over.sort_by_key(|one| std::cmp::Reverse(one.value.ended));
    over.truncate(MAX_ENDED_PLANS);
    let methods = methods(tx, &customer.value)?;
    let both: Vec<&Subscription> = running.items.iter().chain(&over).map(|one| &one.value).collect();
    let outlook = Outlook::read(tx, &customer.value, &both)?;
    let mut owed = Slice { items: Vec::new(), has_more: false };
    let mut newest = Slice { items: Vec::new(), has_more: false };
    if visit.allows(Feature::Paying) {
        owed = invoices_of(tx, &customer.value, (InvoiceState::Open, false), MAX_OWED)?;
    }
    if visit.allows(Feature::InvoiceHistory) {
        newest = invoices_of(tx, &customer.value, (InvoiceState::Draft, true), NEWEST_INVOICES)?;
    }
    let has_more_owed = owed.has_more;
    let owed = standing(tx, owed.items, act.now)?;
    let tell = |one| told(&act, &outlook, (&customer, &methods), one);
    Ok(Overview {
        now: act.now,
        plans: running.items.into_iter().map(tell).collect::<Result<_>>()?,
        has_more_plans: running.has_more,
        ended: over.into_iter().map(tell).collect::<Result<_>>()?,
        owed,
        has_more_owed,
        invoices: newest.items.into_iter().map(|one| one.value).collect(),
        has_more_invoices: newest.has_more,
        tax_ids: outlook.tax_ids.clone(),
        asked: tx.asked(),
        methods,
        visit,
    })
}

/// The newest records of a customer that pass a filter, in one statement.
fn newest<T: billfold_store::Document>(tx: &mut Tx<'_>, filters: Vec<Filter>, limit: u32) -> Result<Slice<T>> {
    let found = tx.scroll::<T>(&Scroll { filters, limit, ..Scroll::default() })?;
    Ok(found.unwrap_or(Slice { items: Vec::new(), has_more: false }))
}

fn running(tx: &mut Tx<'_>, customer: &Customer, after: Option<&SubscriptionId>) -> Result<Slice<Subscription>> {
    let over = [SubscriptionState::Ended, SubscriptionState::IncompleteExpired].map(|state| state.word().to_owned());
    let filters = vec![
        Filter::is(subscriptions::columns::CUSTOMER, customer.id.as_str()),
        Filter { column: subscriptions::columns::STATE, test: Test::AnyOf(over.to_vec()), negated: true },
    ];
    let own = match after {
        None => None,
        Some(id) => tx.get::<Subscription>(id.as_str())?.filter(|found| found.value.customer == customer.id),
    };
    let after = own.map(|found| found.value.id.to_string());
    let found = tx.scroll::<Subscription>(&Scroll { filters, after, limit: MAX_PLANS, ..Scroll::default() })?;
    Ok(found.unwrap_or(Slice { items: Vec::new(), has_more: false }))
}

fn over(tx: &mut Tx<'_>, customer: &Customer) -> Result<Vec<Stored<Subscription>>> {
    let filters = vec![
        Filter::is(subscriptions::columns::CUSTOMER, customer.id.as_str()),
        Filter::is(subscriptions::columns::STATE, SubscriptionState::Ended.word()),
    ];
    Ok(newest(tx, filters, MAX_ENDED_READ)?.items)
}

fn methods(tx: &mut Tx<'_>, customer: &Customer) -> Result<Vec<PaymentMethod>> {
    let filters = vec![
        Filter::is(payment_methods::columns::CUSTOMER, customer.id.as_str()),
        Filter::is(payment_methods::columns::STATE, MethodState::Active.word()),
    ];
    Ok(newest(tx, filters, MAX_METHODS)?.items.into_iter().map(|found| found.value).collect())
}

/// A customer's newest invoices that are in a state, or in any other.
fn invoices_of(
    tx: &mut Tx<'_>,
    customer: &Customer,
    (state, negated): (InvoiceState, bool),
    limit: u32,
) -> Result<Slice<Invoice>> {
    let filters = vec![
        Filter::is(invoices::columns::CUSTOMER, customer.id.as_str()),
        Filter { negated, ..Filter::is(invoices::columns::STATE, state.word()) },
    ];
    newest(tx, filters, limit)
}

/// Why each of these open invoices is still to be paid; what presses most comes
/// first, then what is oldest.
fn standing(tx: &mut Tx<'_>, open: Vec<Stored<Invoice>>, now: Timestamp) -> Result<Vec<Owed>> {
    let named: BTreeSet<String> =
        open.iter().filter_map(|one| one.value.payment.as_ref()).map(ToString::to_string).collect();
    let payments = of_ids::<Payment>(tx, named)?;
    let mut payments: BTreeMap<_, Payment> =
        payments.into_iter().map(|found| (found.value.id.clone(), found.value)).collect();
    let mut owed: Vec<Owed> = open
        .into_iter()
        .map(|one| {
            let payment = one.value.payment.as_ref().and_then(|id| payments.remove(id));
            let standing = Standing::of(&one.value, payment.as_ref(), now);
            Owed { invoice: one.value, standing, payment }
        })
        .filter(|owed| owed.invoice.remaining_minor() > 0)
        .collect();
    owed.sort_by_key(|owed| (owed.standing, owed.invoice.created));
    Ok(owed)
}

fn item(terms: &Terms, price: &billfold_domain::ids::PriceId, quantity: u64) -> PlanItem {
    let offer = terms.offer(price);
    PlanItem {
        name: offer.map_or_else(String::new, |offer| offer.name.clone()),
        quantity,
        price: offer.map(|offer| offer.price.clone()),
        amount_minor: offer.map_or(0, |offer| offer.amount_minor(quantity)),
    }
}

/// Everything that is said of a subscription.
fn told(
    act: &Act,
    outlook: &Outlook,
    (customer, methods): (&Stored<Customer>, &[PaymentMethod]),
    found: Stored<Subscription>,
) -> Result<Plan> {
    let subscription = &found.value;
    let terms = outlook.terms(&customer.value, subscription);
    let schedule = subscription.schedule.as_ref().and_then(|id| outlook.schedules.get(id));
    let next = match outlook.next(act, customer, subscription)? {
        None => None,
        Some(next) => Some(NextCharge { at: next.at, invoice: next.invoice, is_collected: next.is_collected }),
    };
    let period = Period { start: act.now, ..subscription.period };
    Ok(Plan {
        items: subscription.items.iter().map(|one| item(&terms, &one.price, one.quantity)).collect(),
        total_minor: terms.total_minor(&subscription.items),
        net_minor: terms.net_minor(subscription, period, act.now).into_iter().sum(),
        reductions: reductions(outlook, &customer.value, subscription, act.now),
        ends: subscription.ends_at().or_else(|| schedule.and_then(ends_with)),
        obstacle: policy::obstacle(subscription, act.now).or_else(|| {
            let is_bound = schedule.is_some_and(|schedule| !schedule.is_over() && !schedule.single_change);
            is_bound.then_some(Obstacle::HasSchedule)
        }),
        later: schedule.and_then(|schedule| later(&terms, schedule)),
        pays_with: pays_with(subscription, &customer.value, methods, (act.now, next.as_ref())),
        next,
        subscription: found,
    })
}

/// When a schedule ends its subscription; none where it lets it go on.
fn ends_with(schedule: &Schedule) -> Option<Timestamp> {
    let ends = schedule.after_last == AfterLast::Cancel && !schedule.is_over();
    schedule.phases.last().filter(|_| ends).map(|phase| phase.end)
}

fn later(terms: &Terms, schedule: &Schedule) -> Option<Later> {
    let phase: &Phase = schedule.coming().filter(|_| !schedule.is_over())?;
    let items: Vec<PlanItem> = phase.items.iter().map(|one| item(terms, &one.price, one.quantity)).collect();
    let first = phase.items.first().and_then(|one| terms.offer(&one.price));
    let every = first.and_then(billfold_domain::subscriptions::terms::Offer::every)?;
    let total_minor = items.iter().map(|one| one.amount_minor).sum();
    Some(Later { at: phase.start, items, every, total_minor, is_single: schedule.single_change })
}

/// What takes something off a subscription's invoices now: its own discounts, or else
/// the customer's.
fn reductions(outlook: &Outlook, customer: &Customer, of: &Subscription, now: Timestamp) -> Vec<Reduction> {
    let own = of.discounts.iter();
    let general = customer.discount.iter().filter(|_| of.discounts.is_empty());
    own.chain(general)
        .filter(|discount| !discount.is_over(now))
        .filter_map(|discount| {
            let coupon = outlook.coupons.get(&discount.coupon)?.clone();
            Some(Reduction { discount: discount.clone(), coupon })
        })
        .collect()
}

fn pays_with(
    subscription: &Subscription,
    customer: &Customer,
    methods: &[PaymentMethod],
    (now, next): (Timestamp, Option<&NextCharge>),
) -> Option<PaysWith> {
    if subscription.collection != Collection::Automatic {
        return None;
    }
    let find = |id: &PaymentMethodId| methods.iter().find(|method| method.id == *id).cloned();
    let own = subscription.payment_method.as_ref().and_then(find);
    let is_own = own.is_some();
    let method = own.or_else(|| customer.payment_method.as_ref().and_then(find))?;
    let expiry = if method.card.is_expired(now) {
        Expiry::Expired
    } else if next.is_some_and(|next| method.card.is_expired(next.at)) {
        Expiry::BeforeNextCharge
    } else {
        Expiry::Good
    };
    Some(PaysWith { method, is_own, expiry })
}
