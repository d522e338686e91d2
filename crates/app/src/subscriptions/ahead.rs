//! The next invoice of subscriptions as things stand, worked out from records that
//! were read before.
//!
//! The boundaries of time are passed by the decisions that pass them when they come
//! ([`running`], [`renewal`]), and the bill is the one that would be raised
//! ([`billing::draft`]); only nothing is stored. What is read is the same number of
//! statements however many subscriptions there are, and one more for each metered item.

use std::collections::{BTreeMap, BTreeSet};

use billfold_domain::catalogue::{Price, Product};
use billfold_domain::coupons::{self, Coupon, Discount};
use billfold_domain::customers::Customer;
use billfold_domain::ids::{CouponId, IdStyle, InvoiceId, PriceId, ScheduleId, SubscriptionItemId};
use billfold_domain::invoices::{Invoice, InvoiceItem, InvoiceState, MAX_LINES, steps};
use billfold_domain::schedules::{Phase, Schedule};
use billfold_domain::subscriptions::terms::{Billing, Offer, Planned, Terms, Used};
use billfold_domain::subscriptions::{PauseBehavior, Subscription, renewal};
use billfold_store::{Document, Filter, Scroll, Stored, Test, Tx};
use jiff::Timestamp;

use super::keeping::{Pay, bill, held};
use super::previews::unmade;
use super::running::{Turn, is_schedule_first, turn};
use super::usage;
use crate::Column;
use crate::errors::Result;
use crate::facts::Act;
use crate::invoices::billing::{self, Bill};

/// The most boundaries that are looked through for the next invoice.
const MAX_BOUNDARIES: u32 = 12;

/// What has to be known of subscriptions of one customer to look ahead.
#[derive(Clone, Debug, Default)]
pub(crate) struct Outlook {
    /// The prices of their items and of the phases of their schedules, with their
    /// products' names.
    pub(crate) offers: BTreeMap<PriceId, Offer>,
    /// The coupons of the discounts that count.
    pub(crate) coupons: BTreeMap<CouponId, Coupon>,
    /// Their schedules.
    pub(crate) schedules: BTreeMap<ScheduleId, Schedule>,
    /// What waits for the customer's next invoices, oldest first.
    waiting: Vec<InvoiceItem>,
    /// The tax numbers that the customer's invoices show: type and value.
    pub(crate) tax_ids: Vec<(String, String)>,
    /// What was used of metered items so far.
    usage: BTreeMap<SubscriptionItemId, Used>,
}

/// The next invoice of a subscription.
#[derive(Clone, Debug)]
pub(crate) struct Next {
    /// The invoice: a draft that never existed.
    pub(crate) invoice: Invoice,
    /// When it will be made.
    pub(crate) at: Timestamp,
    /// Whether it will be collected: not during a pause.
    pub(crate) is_collected: bool,
}

/// The records of these ids, in one statement; none where there are no ids.
pub(crate) fn of_ids<T: Document>(tx: &mut Tx<'_>, ids: BTreeSet<String>) -> Result<Vec<Stored<T>>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let limit = u32::try_from(ids.len()).unwrap_or(u32::MAX);
    let filters = vec![Filter { column: Column::Id, test: Test::AnyOf(ids.into_iter().collect()), negated: false }];
    let found = tx.scroll::<T>(&Scroll { filters, limit, ..Scroll::default() })?;
    Ok(found.map(|slice| slice.items).unwrap_or_default())
}

impl Outlook {
    /// Reads what has to be known of these subscriptions of a customer.
    pub(crate) fn read(tx: &mut Tx<'_>, customer: &Customer, of: &[&Subscription]) -> Result<Self> {
        let named = of.iter().filter_map(|one| one.schedule.as_ref()).map(ToString::to_string).collect();
        let schedules = of_ids::<Schedule>(tx, named)?;
        let schedules: BTreeMap<ScheduleId, Schedule> =
            schedules.into_iter().map(|found| (found.value.id.clone(), found.value)).collect();
        let phases: Vec<&Phase> = schedules.values().flat_map(|schedule| &schedule.phases).collect();
        let own = of.iter().flat_map(|one| &one.items).map(|item| &item.price);
        let later = phases.iter().flat_map(|phase| &phase.items).map(|item| &item.price);
        let prices = of_ids::<Price>(tx, own.chain(later).map(ToString::to_string).collect())?;
        let products = prices.iter().map(|price| price.value.product.to_string()).collect();
        let products: BTreeMap<_, Product> =
            of_ids::<Product>(tx, products)?.into_iter().map(|found| (found.value.id.clone(), found.value)).collect();
        let own = of.iter().flat_map(|one| &one.discounts);
        let discounts: Vec<&Discount> =
            own.chain(phases.iter().flat_map(|phase| &phase.discounts)).chain(customer.discount.as_ref()).collect();
        let coupons = discounts.iter().map(|discount| discount.coupon.to_string()).collect();
        let coupons = of_ids::<Coupon>(tx, coupons)?;
        let offer = |price: Stored<Price>| {
            let product = products.get(&price.value.product);
            let (name, on_sale) = product.map_or((String::new(), false), |found| (found.name.clone(), found.active));
            (price.value.id.clone(), Offer { price: price.value, name, on_sale })
        };
        let offers: BTreeMap<PriceId, Offer> = prices.into_iter().map(offer).collect();
        let mut used = BTreeMap::new();
        for subscription in of {
            used.extend(usage::counted(tx, &offers, subscription, usage::until_next(subscription))?);
        }
        Ok(Self {
            offers,
            coupons: coupons.into_iter().map(|coupon| (coupon.value.id.clone(), coupon.value)).collect(),
            waiting: billing::all_waiting(tx, customer)?.into_iter().map(|item| item.value).collect(),
            tax_ids: billing::tax_ids(tx, customer)?,
            usage: used,
            schedules,
        })
    }

    /// What a decision about a subscription has to know.
    pub(crate) fn terms(&self, customer: &Customer, subscription: &Subscription) -> Terms {
        Terms {
            offers: self.offers.clone(),
            coupons: self.coupons.clone(),
            customer_discount: customer.discount.clone(),
            customer_currency: customer.currency,
            can_pay: customer.payment_method.is_some() || subscription.payment_method.is_some(),
            usage: self.usage.clone(),
        }
    }

    /// The next invoice of a subscription; none where there will be none.
    pub(crate) fn next(
        &self,
        act: &Act,
        customer: &Stored<Customer>,
        subscription: &Subscription,
    ) -> Result<Option<Next>> {
        let terms = self.terms(&customer.value, subscription);
        let mut current = subscription.clone();
        let mut schedule = subscription.schedule.as_ref().and_then(|id| self.schedules.get(id)).cloned();
        let mut waiting = self.waiting.clone();
        for _ in 0..MAX_BOUNDARIES {
            if current.is_over() {
                break;
            }
            let of_schedule = schedule.as_ref().and_then(Schedule::due_at);
            let Some(due) = current.due_at().into_iter().chain(of_schedule).min() else { break };
            let then = Act { now: due.max(act.now), ..act.clone() };
            let planned = match schedule.clone() {
                Some(running) if is_schedule_first(&current, Some(&running), then.now) => {
                    let Turn { step, planned, .. } = turn(&then, &current, &running, &terms)?;
                    schedule = Some(step.next);
                    planned
                }
                _ => match renewal::advance(&current, &terms, then.now) {
                    Some(planned) => planned,
                    None => break,
                },
            };
            if let Some(next) = self.billed(&then, customer, &planned, &waiting)? {
                return Ok(Some(next));
            }
            current = planned.next;
            if current.cancel.is_some() || current.schedule.is_none() {
                (schedule, current.schedule) = (None, None);
            }
            if planned.billing == Billing::Hold {
                waiting.extend((0..).zip(&planned.lines).map(|charge| held(&then, &current, charge)));
            }
        }
        Ok(None)
    }

    /// The invoice of a plan that bills now, with what waits for it.
    fn billed(
        &self,
        act: &Act,
        customer: &Stored<Customer>,
        planned: &Planned,
        waiting: &[InvoiceItem],
    ) -> Result<Option<Next>> {
        let Billing::Now(reason) = planned.billing else { return Ok(None) };
        let subscription = &planned.next;
        let of = Some(subscription.id.as_str());
        let taken = waiting.iter().filter(|item| billing::waits_for(item, of, subscription.currency));
        let id: InvoiceId = act.app.next_id(IdStyle::Base62);
        let mut bill: Bill = bill(act, (subscription, customer.clone()), (reason, &id), &planned.lines, Pay::default());
        let room = MAX_LINES.saturating_sub(bill.lines.len());
        bill.lines.extend(taken.take(room).map(|item| steps::line_of(item, billing::line_id(act))));
        if bill.lines.is_empty() {
            return Ok(None);
        }
        let mut draft = billing::draft(act, &bill, self.tax_ids.clone());
        let known: Vec<(Discount, Coupon)> = draft
            .discounts
            .iter()
            .filter_map(|discount| Some((discount.clone(), self.coupons.get(&discount.coupon)?.clone())))
            .collect();
        coupons::apply(&known, &mut draft.lines, draft.currency, draft.created);
        let invoice = settled(draft, customer.value.balance_minor, planned.pause, act.now)?;
        Ok(Some(Next { invoice: unmade(invoice), at: act.now, is_collected: planned.pause.is_none() }))
    }
}

/// The draft with what its issue would make of it: the customer's balance is used, or
/// the invoice is given up during a pause.
fn settled(draft: Invoice, balance_minor: i64, pause: Option<PauseBehavior>, now: Timestamp) -> Result<Invoice> {
    if pause == Some(PauseBehavior::KeepAsDraft) {
        return Ok(Invoice { auto_advance: false, ..draft });
    }
    let balance = if pause.is_some() { 0 } else { balance_minor };
    let issued = steps::finalize(&draft, String::new(), balance, now)?.step.next;
    Ok(match pause {
        Some(PauseBehavior::Void) if issued.state == InvoiceState::Open => steps::void(&issued, now)?.next,
        Some(PauseBehavior::MarkUncollectible) if issued.state == InvoiceState::Open => {
            steps::give_up(&issued, now)?.next
        }
        Some(_) | None => issued,
    })
}
