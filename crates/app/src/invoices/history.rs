//! A customer's invoices: found again, and each with all that was paid for it.

use std::collections::{BTreeMap, BTreeSet};

use billfold_domain::coupons::Coupon;
use billfold_domain::credit_notes::CreditNote;
use billfold_domain::ids::{DiscountId, InvoiceId, PaymentMethodId, RefundId};
use billfold_domain::invoices::{Invoice, InvoiceState};
use billfold_domain::keys::Access;
use billfold_domain::payment_methods::{Card, PaymentMethod};
use billfold_domain::payments::{Payment, PaymentState, Refund};
use billfold_store::{Column, Filter, Page, Query, Scroll, Sort, Stored, Test, Tx};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::{columns, issued, own, scope};
use crate::errors::Result;
use crate::facts::Act;
use crate::overview::Standing;
use crate::subscriptions::ahead::of_ids;
use crate::visitors::{self, Visit};
use crate::{App, Caller};

/// The most payments and refunds of one invoice that are shown.
const MAX_PAYMENTS: u32 = 100;
/// What the numbers of invoices begin with.
const NUMBER_PREFIX: &str = "INV-";
/// How many digits a number has at the least.
const NUMBER_DIGITS: usize = 6;
/// The most characters of a search that count.
const MAX_SEARCH_CHARS: usize = 40;

/// Which invoices are looked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Search {
    /// Where they stand; none for anywhere.
    pub state: Option<InvoiceState>,
    /// The year they were made in, in UTC; none for any.
    pub year: Option<i16>,
    /// What their number begins with: in full, without its prefix, or the bare number
    /// without zeros. None for any.
    pub number: Option<String>,
    /// The most of them.
    pub limit: u32,
    /// How many to pass over.
    pub offset: u32,
}

/// Invoices that were found.
#[derive(Clone, Debug)]
pub struct History {
    /// The time that counts for the customer.
    pub now: Timestamp,
    /// A page of them, newest first, and how many there are.
    pub page: Page<Invoice>,
    /// When the first one of all was made; none where there is none.
    pub oldest: Option<Timestamp>,
}

/// The invoices of a caller that is a customer.
///
/// # Errors
/// [`billfold_domain::Refusal::Forbidden`] for callers that are no customer;
/// [`billfold_domain::Refusal::Unauthenticated`]; `SwitchedOff`.
pub async fn history(app: &App, caller: &Caller, search: Search) -> Result<History> {
    caller.require_customer()?;
    let (task, by) = (app.clone(), caller.clone());
    app.store()
        .read(&caller.organization, move |tx| {
            scope(&task, &by, tx, Access::Read)?;
            let customer = visitors::visit_in(&task, &by, tx)?.customer.value;
            let act = Act::of_customer(&task, &by, tx, &customer)?;
            let all = vec![Filter::is(columns::CUSTOMER, customer.id.as_str()), issued()];
            let mut filters = all.clone();
            filters.extend(search.state.map(|state| Filter::is(columns::STATE, state.word())));
            filters.extend(search.year.map(in_year).unwrap_or_default());
            filters.extend(search.number.as_deref().and_then(numbered));
            let query = Query { filters, limit: search.limit, offset: search.offset, ..Query::default() };
            let sort = vec![Sort { column: Column::Created, descending: false }];
            let first = tx.list::<Invoice>(&Query { filters: all, sort, limit: 1, ..Query::default() })?;
            let oldest = first.items.first().map(|invoice| invoice.value.created);
            Ok(History { now: act.now, page: tx.list(&query)?, oldest })
        })
        .await
}

/// Made within a year.
fn in_year(year: i16) -> Vec<Filter> {
    let start = |year: i16| {
        let day = Date::new(year, 1, 1).ok()?;
        day.to_zoned(TimeZone::UTC).ok().map(|zoned| zoned.timestamp().to_string())
    };
    let from = Test::Range { min: start(year), max: None };
    let to = Test::Between { min: None, max: start(year.saturating_add(1)) };
    [from, to].map(|test| Filter { column: Column::Created, test, negated: false }).to_vec()
}

/// With a number that begins like this; none for text that says nothing.
fn numbered(text: &str) -> Option<Filter> {
    let text: String =
        text.chars().filter(|c| !c.is_whitespace()).take(MAX_SEARCH_CHARS).collect::<String>().to_ascii_uppercase();
    if text.is_empty() {
        return None;
    }
    let bare = text.strip_prefix(NUMBER_PREFIX).or_else(|| text.strip_prefix("INV")).unwrap_or(&text);
    let is_short = !bare.is_empty() && bare.len() < NUMBER_DIGITS && bare.bytes().all(|c| c.is_ascii_digit());
    let begin = if is_short && !bare.starts_with('0') {
        format!("{NUMBER_PREFIX}{bare:0>NUMBER_DIGITS$}")
    } else {
        format!("{NUMBER_PREFIX}{bare}")
    };
    let end = format!("{begin}\u{10ffff}");
    Some(Filter { column: columns::NUMBER, test: Test::Range { min: Some(begin), max: Some(end) }, negated: false })
}

/// A payment of an invoice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attempt {
    /// The payment.
    pub payment: Payment,
    /// The card that it was made with.
    pub card: Option<Card>,
    /// What of it was given back, oldest first.
    pub refunds: Vec<Refund>,
}

/// An invoice with all that was paid for it.
#[derive(Clone, Debug)]
pub struct Detail {
    /// The customer, its portal and what that allows.
    pub visit: Visit,
    /// The time that counts for the customer.
    pub now: Timestamp,
    /// The invoice, issued.
    pub invoice: Stored<Invoice>,
    /// Its payments, oldest first.
    pub attempts: Vec<Attempt>,
    /// Its credit notes, oldest first.
    pub notes: Vec<CreditNote>,
    /// The coupons of its discounts.
    pub reductions: BTreeMap<DiscountId, Coupon>,
}

impl Detail {
    /// Where it stands; none where nothing is to be paid.
    pub fn standing(&self) -> Option<Standing> {
        let invoice = &self.invoice.value;
        let newest = self.attempts.iter().find(|one| Some(&one.payment.id) == invoice.payment.as_ref());
        let is_open = invoice.state == InvoiceState::Open && invoice.remaining_minor() > 0;
        is_open.then(|| Standing::of(invoice, newest.map(|one| &one.payment), self.now))
    }

    /// What was paid, oldest first.
    pub fn receipts(&self) -> impl Iterator<Item = &Attempt> {
        succeeded(&self.attempts)
    }

    /// Whether money came for it.
    pub fn has_receipt(&self) -> bool {
        has_receipt(&self.invoice.value, &self.attempts)
    }
}

/// Those that went through.
pub(super) fn succeeded(attempts: &[Attempt]) -> impl Iterator<Item = &Attempt> {
    attempts.iter().filter(|one| one.payment.state == PaymentState::Succeeded)
}

/// Whether money came for an invoice with these payments.
pub(super) fn has_receipt(invoice: &Invoice, attempts: &[Attempt]) -> bool {
    invoice.paid_minor > 0 && (invoice.paid_elsewhere || succeeded(attempts).next().is_some())
}

/// An invoice of a caller that is a customer, with all that was paid for it.
///
/// # Errors
/// As [`history`]; [`billfold_domain::Refusal::NotFound`], for a draft and for
/// another customer's too.
pub async fn show(app: &App, caller: &Caller, id: &InvoiceId) -> Result<Detail> {
    caller.require_customer()?;
    let (task, by, id) = (app.clone(), caller.clone(), id.clone());
    app.store()
        .read(&caller.organization, move |tx| {
            let invoice = own(&task, &by, tx, &id, Access::Read)?;
            let visit = visitors::visit_in(&task, &by, tx)?;
            let act = Act::of_clock(&task, &by, tx, invoice.value.clock.as_ref())?;
            let attempts = attempts(tx, &id)?;
            let notes = crate::credit_notes::of_invoice(tx, &id)?;
            let named = invoice.value.discounts.iter().map(|one| one.coupon.to_string()).collect();
            let coupons: Vec<Coupon> = of_ids::<Coupon>(tx, named)?.into_iter().map(|found| found.value).collect();
            let reductions = invoice.value.discounts.iter();
            let reductions = reductions
                .filter_map(|one| {
                    let coupon = coupons.iter().find(|coupon| coupon.id == one.coupon)?;
                    Some((one.id.clone(), coupon.clone()))
                })
                .collect();
            Ok(Detail { visit, now: act.now, invoice, attempts, notes, reductions })
        })
        .await
}

pub(super) fn attempts(tx: &mut Tx<'_>, id: &InvoiceId) -> Result<Vec<Attempt>> {
    let filters = vec![Filter::is(crate::payments::columns::INVOICE, id.as_str())];
    let payments = tx.scroll::<Payment>(&Scroll { filters, limit: MAX_PAYMENTS, ..Scroll::default() })?;
    let payments: Vec<Payment> =
        payments.map(|slice| slice.items).unwrap_or_default().into_iter().map(|found| found.value).rev().collect();
    let named: BTreeSet<String> =
        payments.iter().filter_map(|one| one.payment_method.as_ref()).map(ToString::to_string).collect();
    let cards: BTreeMap<PaymentMethodId, Card> = of_ids::<PaymentMethod>(tx, named)?
        .into_iter()
        .map(|found| (found.value.id.clone(), found.value.card))
        .collect();
    let mut refunds = refunds(tx, &payments)?;
    let attempt = |payment: Payment| {
        let card = payment.payment_method.as_ref().and_then(|id| cards.get(id)).cloned();
        let of = |refund: &Refund| refund.payment == payment.id;
        let (own, rest): (BTreeMap<RefundId, Refund>, _) =
            std::mem::take(&mut refunds).into_iter().partition(|(_, refund)| of(refund));
        refunds = rest;
        let mut own: Vec<Refund> = own.into_values().collect();
        own.sort_by_key(|refund| refund.created);
        Attempt { payment, card, refunds: own }
    };
    Ok(payments.into_iter().map(attempt).collect())
}

/// The refunds of these payments.
fn refunds(tx: &mut Tx<'_>, of: &[Payment]) -> Result<BTreeMap<RefundId, Refund>> {
    let given_back: Vec<String> =
        of.iter().filter(|payment| payment.refunded_minor > 0).map(|payment| payment.id.to_string()).collect();
    if given_back.is_empty() {
        return Ok(BTreeMap::new());
    }
    let filters =
        vec![Filter { column: crate::refunds::columns::PAYMENT, test: Test::AnyOf(given_back), negated: false }];
    let found = tx.scroll::<Refund>(&Scroll { filters, limit: MAX_PAYMENTS, ..Scroll::default() })?;
    let found = found.map(|slice| slice.items).unwrap_or_default();
    Ok(found.into_iter().map(|refund| (refund.value.id.clone(), refund.value)).collect())
}
