//! Quotes: a customer asks what a change of its subscription comes to, and accepts that
//! until a deadline.
//!
//! A quote is the change itself, rolled back, as previews are. Accepting it makes the
//! change by the same functions as a change without a quote, in the transaction that
//! notes the acceptance, and only where it comes to what was quoted.

use std::collections::BTreeMap;

use billfold_domain::catalogue::Product;
use billfold_domain::events::EventKind;
use billfold_domain::features::Proration;
use billfold_domain::ids::{
    CustomerId, IdStyle, Noun, PriceId, ProductId, QuoteId, SubscriptionId, SubscriptionItemId,
};
use billfold_domain::invoices::{Invoice, Line};
use billfold_domain::metadata::MetadataChange;
use billfold_domain::quotes::{
    MAX_OPEN_QUOTES, Quote, QuoteKind, QuoteState, Quoted, QuotedItem, QuotedLine, Sums, deadline,
};
use billfold_domain::subscriptions::changes::Changes;
use billfold_domain::subscriptions::reactivation::Reactivate;
use billfold_domain::subscriptions::terms::ItemChange;
use billfold_domain::subscriptions::{Subscription, SubscriptionState};
use billfold_domain::{Obstacle, Refusal, periods};
use billfold_store::{Filter, Query, Stored, Tx, Work};
use jiff::Timestamp;

use crate::errors::{Error, Result};
use crate::facts::Act;
use crate::subscriptions::ahead::of_ids;
use crate::subscriptions::{
    Change, Kept, Preview, QUOTE_LIFE_SECONDS, Shown, Timing, look, one, perform, waiting_before,
};
use crate::visitors::{Feature, Visit, visit_in};
use crate::writes::{Write, Written};
use crate::{App, Caller};

/// The columns that quotes are found by.
mod columns {
    use billfold_store::Column;

    /// The customer.
    pub(super) const CUSTOMER: Column = Column::Path("customer");
    /// The subscription.
    pub(super) const SUBSCRIPTION: Column = Column::Path("subscription");
    /// Where it stands, as the word of `QuoteState`.
    pub(super) const STATE: Column = Column::Path("state");
}

/// The most quotes that are called off with their customer at a time.
const MAX_ENDED_WITH_CUSTOMER: u32 = 1_000;

/// One price that a subscription is to have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WantedItem {
    /// The item of the subscription that it is to become; none for a new one, or the
    /// one with this price.
    pub item: Option<SubscriptionItemId>,
    /// The price.
    pub price: PriceId,
    /// How many.
    pub quantity: u64,
}

/// What a customer wants to know the price of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asked {
    /// Other items, which are to be all of the subscription.
    Change {
        /// The subscription.
        subscription: SubscriptionId,
        /// Its items from then on.
        items: Vec<WantedItem>,
        /// Whether it is to wait for the end of the period, whatever the portal says.
        at_period_end: bool,
    },
    /// The subscription's return after its end, or before an end that is to come.
    Reactivation(SubscriptionId),
}

impl Asked {
    fn subscription(&self) -> &SubscriptionId {
        match self {
            Self::Change { subscription, .. } | Self::Reactivation(subscription) => subscription,
        }
    }
}

/// A quote and what came of it.
#[derive(Clone, Debug)]
pub struct Answered {
    /// The quote, as it stands by the clock of its customer.
    pub quote: Stored<Quote>,
    /// The invoice that was made when it was accepted, where the portal shows invoices.
    pub invoice: Option<Stored<Invoice>>,
}

/// What the portal has to open for a kind of quote: the same as for doing it at once.
fn feature(kind: QuoteKind) -> Feature {
    match kind {
        QuoteKind::Change => Feature::PlanChange,
        QuoteKind::Reactivation => Feature::Cancel,
    }
}

/// What accepting a quote does.
fn command(app: &App, quote: &Quote) -> Preview {
    let id = quote.subscription.clone();
    match quote.kind {
        QuoteKind::Reactivation => Preview::Reactivate(id, Reactivate::default()),
        QuoteKind::Change => {
            let item = |wanted: &QuotedItem| ItemChange {
                id: wanted.item.clone(),
                price: Some(wanted.price.clone()),
                quantity: Some(wanted.quantity),
                remove: false,
                metadata: MetadataChange::default(),
                fresh: app.next_id(IdStyle::Crockford),
            };
            let changes = Changes {
                items: quote.items.iter().map(item).collect(),
                replaces_items: true,
                prorated_at: Some(quote.counted_from),
                ..Changes::default()
            };
            let timing = if quote.at_period_end { Timing::AtPeriodEnd } else { Timing::Now };
            Preview::Change(id, Box::new(Change { changes, timing, customer_present: true, ..Change::default() }))
        }
    }
}

/// Makes a quote and gives it to its customer.
///
/// # Errors
/// [`Refusal::Forbidden`] for callers that are no customer; those of the change:
/// [`Refusal::SwitchedOff`], `NotFound`, `StateForbids`, `Invalid`;
/// [`Obstacle::TooMany`] where too many quotes of the subscription wait.
pub async fn create(app: &App, caller: &Caller, asked: Asked, write: Write<Answered>) -> Result<Written<Answered>> {
    caller.require_customer()?;
    // What it comes to is only known where it is done, which is rolled back: so it is
    // looked at before. Where the subscription changes between the two, accepting the
    // quote comes to something else and is refused.
    let drafted = match preview(app, caller, asked).await {
        Ok(draft) => Ok(draft),
        Err(Error::Refused(refusal)) => Err(refusal),
        Err(fault) => return Err(fault),
    };
    let (task, by) = (app.clone(), caller.clone());
    app.write(caller, write, move |tx| {
        let draft = drafted.clone()?;
        let visit = visit_in(&task, &by, tx)?;
        visit.require(feature(draft.kind))?;
        let subscription = one(tx, &draft.subscription, Some(visit.customer_id()))?.value;
        if open_of(tx, &draft.subscription)?.len() >= usize::try_from(MAX_OPEN_QUOTES).unwrap_or(usize::MAX) {
            return Err(Refusal::StateForbids(Obstacle::TooMany).into());
        }
        let act = Act::of_clock(&task, &by, tx, subscription.clock.as_ref())?;
        let end = (!subscription.is_over()).then_some(subscription.period.end);
        let expires = deadline(&draft.quoted, draft.counted_from, end, QUOTE_LIFE_SECONDS);
        let quote = draft.issue(expires, act.now)?;
        tx.plan(Work::Quote, quote.id.as_str(), act.clock_id(), expires.as_microsecond())?;
        act.tell(tx, (EventKind::QuoteCreated, Noun::Quote), None, &quote)?;
        let quote = act.insert(tx, (EventKind::QuoteIssued, Noun::Quote), quote)?;
        Ok(Answered { quote, invoice: None })
    })
    .await
}

/// Shows what a quote would say. Nothing is kept: it is a draft.
///
/// # Errors
/// As [`create`].
pub async fn preview(app: &App, caller: &Caller, asked: Asked) -> Result<Quote> {
    caller.require_customer()?;
    let (task, by) = (app.clone(), caller.clone());
    let write = Write { check_only: true, ..Write::plain() };
    match app.write(caller, write, move |tx| draft(&task, &by, tx, &asked)).await? {
        Written::Fresh(quote) => Ok(quote),
        Written::Replayed(_) => Err(Refusal::InProgress.into()),
    }
}

/// Makes the change and draws up what it came to; to be rolled back.
fn draft(app: &App, caller: &Caller, tx: &mut Tx<'_>, asked: &Asked) -> Result<Quote> {
    let visit = visit_in(app, caller, tx)?;
    let (kind, at_period_end) = match asked {
        Asked::Change { at_period_end, .. } => (QuoteKind::Change, *at_period_end),
        Asked::Reactivation(_) => (QuoteKind::Reactivation, false),
    };
    visit.require(feature(kind))?;
    let current = one(tx, asked.subscription(), Some(visit.customer_id()))?.value;
    let act = Act::of_clock(app, caller, tx, current.clock.as_ref())?;
    let mut quote = Quote {
        id: app.next_id(IdStyle::Crockford),
        kind,
        customer: current.customer.clone(),
        subscription: current.id.clone(),
        website: current.website.clone().unwrap_or_else(|| visit.portal.value.website.clone()),
        clock: current.clock.clone(),
        state: QuoteState::Draft,
        items: items(app, asked, &current),
        at_period_end,
        counted_from: periods::whole_second(act.now),
        quoted: Quoted {
            currency: current.currency,
            lines: Vec::new(),
            at_once: false,
            due_minor: 0,
            recurring: None,
            waits_until: None,
            on_trial: false,
            restarts: false,
            prorated: false,
        },
        invoice: None,
        expires: None,
        issued: None,
        accepted: None,
        rejected: None,
        canceled: None,
        created: act.now,
        updated: act.now,
    };
    let (_, quoted) = carry_out(app, caller, tx, (&quote, &visit, &current))?;
    quote.quoted = quoted;
    Ok(quote)
}

/// What a subscription is to consist of.
fn items(app: &App, asked: &Asked, current: &Subscription) -> Vec<QuotedItem> {
    let item = |item: Option<SubscriptionItemId>, price: &PriceId, quantity: u64| QuotedItem {
        id: app.next_id(IdStyle::Crockford),
        item,
        price: price.clone(),
        quantity,
    };
    match asked {
        Asked::Change { items, .. } => {
            items.iter().map(|wanted| item(wanted.item.clone(), &wanted.price, wanted.quantity)).collect()
        }
        Asked::Reactivation(_) => {
            current.items.iter().map(|own| item(Some(own.id.clone()), &own.price, own.quantity)).collect()
        }
    }
}

/// Does what a quote is about, and says what it came to.
fn carry_out(
    app: &App,
    caller: &Caller,
    tx: &mut Tx<'_>,
    (quote, visit, current): (&Quote, &Visit, &Subscription),
) -> Result<(Kept, Quoted)> {
    let before = waiting_before(tx, Some(&quote.subscription))?;
    let kept = perform(app, caller, tx, &command(app, quote))?;
    let shown = look(app, caller, tx, (kept.clone(), &before))?;
    let names = names(tx, &shown)?;
    let name = |product: Option<&ProductId>| product.and_then(|id| names.get(id)).cloned().unwrap_or_default();
    let charged = shown.invoice.as_ref().filter(|_| shown.is_immediate);
    let lines = match charged {
        Some(invoice) => {
            invoice.lines.iter().map(|line| QuotedLine::of_line(line, name(line.product.as_ref()))).collect()
        }
        None => shown.added.iter().map(|item| QuotedLine::of_item(item, name(item.product.as_ref()))).collect(),
    };
    let further =
        if shown.is_immediate { shown.follows.as_ref().map(|(next, _)| next) } else { shown.invoice.as_ref() };
    let of_period = |line: &&Line| !line.proration && line.subscription.as_ref() == Some(&current.id);
    let recurring: Vec<QuotedLine> = further
        .into_iter()
        .flat_map(|invoice| &invoice.lines)
        .filter(of_period)
        .map(|line| QuotedLine::of_line(line, String::new()))
        .collect();
    let waiting = shown.schedule.as_ref().filter(|schedule| !schedule.is_over());
    let is_settled = visit.features.plan_change.proration != Proration::None;
    let is_change = quote.kind == QuoteKind::Change;
    let quoted = Quoted {
        currency: current.currency,
        lines,
        at_once: shown.is_immediate,
        due_minor: charged.map_or(0, Invoice::due_minor),
        recurring: (!recurring.is_empty()).then(|| Sums::of(&recurring)),
        waits_until: waiting.and_then(|schedule| schedule.coming()).map(|phase| phase.start),
        on_trial: shown.subscription.state == SubscriptionState::Trialing,
        restarts: is_change && shown.subscription.period.start != current.period.start,
        prorated: is_change && is_settled && current.state != SubscriptionState::Trialing,
    };
    Ok((kept, quoted))
}

/// The names of the products on what is shown.
fn names(tx: &mut Tx<'_>, shown: &Shown) -> Result<BTreeMap<ProductId, String>> {
    let of_lines = shown.invoice.iter().flat_map(|invoice| &invoice.lines).filter_map(|line| line.product.as_ref());
    let of_items = shown.added.iter().filter_map(|item| item.product.as_ref());
    let found = of_ids::<Product>(tx, of_lines.chain(of_items).map(ToString::to_string).collect())?;
    Ok(found.into_iter().map(|product| (product.value.id, product.value.name)).collect())
}

/// A quote of a customer's own.
fn own(tx: &mut Tx<'_>, id: &QuoteId, customer: &CustomerId) -> Result<Stored<Quote>> {
    let found = tx.get_locked::<Quote>(id.as_str())?.filter(|found| found.value.customer == *customer);
    found.ok_or_else(|| Refusal::NotFound(Noun::Quote).into())
}

fn answered(tx: &mut Tx<'_>, quote: Stored<Quote>, (now, shows_invoices): (Timestamp, bool)) -> Result<Answered> {
    let invoice = match &quote.value.invoice {
        Some(id) if shows_invoices => tx.get::<Invoice>(id.as_str())?,
        Some(_) | None => None,
    };
    Ok(Answered { quote: Stored { rev: quote.rev, value: quote.value.as_of(now) }, invoice })
}

/// One of the customer's quotes.
///
/// # Errors
/// [`Refusal::Forbidden`] for callers that are no customer; [`Refusal::NotFound`].
pub async fn get(app: &App, caller: &Caller, id: &QuoteId) -> Result<Answered> {
    caller.require_customer()?;
    let (task, by, id) = (app.clone(), caller.clone(), id.clone());
    app.store()
        .read(&caller.organization, move |tx| {
            let visit = visit_in(&task, &by, tx)?;
            let found = tx.get::<Quote>(id.as_str())?.filter(|found| found.value.customer == *visit.customer_id());
            let quote = found.ok_or(Refusal::NotFound(Noun::Quote))?;
            let act = Act::of_clock(&task, &by, tx, quote.value.clock.as_ref())?;
            answered(tx, quote, (act.now, visit.allows(Feature::InvoiceHistory)))
        })
        .await
}

/// Accepts a quote: what it says is done, and the other quotes of the subscription are
/// called off. A payment that fails leaves its invoice to be paid, as without a quote.
///
/// # Errors
/// [`Refusal::Forbidden`] for callers that are no customer; [`Refusal::NotFound`];
/// [`Refusal::SwitchedOff`]; [`Refusal::PreconditionFailed`]; [`Refusal::StateForbids`]
/// for a quote that was answered, called off or has expired, with
/// [`Obstacle::QuoteOutdated`] where it would come to something else than it says, and
/// with what else is in the way of the change. Nothing changes then.
pub async fn accept(app: &App, caller: &Caller, id: &QuoteId, write: Write<Answered>) -> Result<Written<Answered>> {
    caller.require_customer()?;
    let precondition = write.precondition.clone();
    let (task, by, id) = (app.clone(), caller.clone(), id.clone());
    let work = move |tx: &mut Tx<'_>| {
        let visit = visit_in(&task, &by, tx)?;
        let current = own(tx, &id, visit.customer_id())?;
        visit.require(feature(current.value.kind))?;
        precondition.hold(tx, Some(current.rev))?;
        let act = Act::of_clock(&task, &by, tx, current.value.clock.as_ref())?;
        current.value.check_open(act.now)?;
        let mut kept = keep_word(&task, &by, tx, (&current.value, &visit))?;
        note_invoice(tx, &kept, &id)?;
        let next = current.value.accept(kept.invoice.clone(), act.now)?;
        tx.unplan(Work::Quote, id.as_str())?;
        let quote = act.update(tx, (&[EventKind::QuoteAccepted], Noun::Quote), current, next)?;
        for other in open_of(tx, &quote.value.subscription)? {
            call_off(&act, tx, other)?;
        }
        let payments = std::mem::take(&mut kept.payments);
        Ok((answered(tx, quote, (act.now, visit.allows(Feature::InvoiceHistory)))?, payments))
    };
    app.write_and_settle(caller, write, work, again).await
}

/// The same answer, read again after its payment was settled.
fn again(tx: &mut Tx<'_>, first: &Answered) -> Result<Answered> {
    let quote = tx.get::<Quote>(first.quote.value.id.as_str())?.unwrap_or_else(|| first.quote.clone());
    let now = quote.value.updated;
    answered(tx, quote, (now, first.invoice.is_some()))
}

/// Does what a quote says, where it comes to what it says.
fn keep_word(app: &App, caller: &Caller, tx: &mut Tx<'_>, (quote, visit): (&Quote, &Visit)) -> Result<Kept> {
    let current = one(tx, &quote.subscription, Some(visit.customer_id()))?.value;
    let outdated = || Error::from(Refusal::StateForbids(Obstacle::QuoteOutdated));
    match carry_out(app, caller, tx, (quote, visit, &current)) {
        Ok((kept, made)) if quote.quoted.is_kept_by(&made) => Ok(kept),
        // What was for sale then is no longer.
        Ok(_) | Err(Error::Refused(Refusal::Invalid(_))) => Err(outdated()),
        Err(error) => Err(error),
    }
}

/// Notes on an invoice that was made which quote it keeps.
fn note_invoice(tx: &mut Tx<'_>, kept: &Kept, quote: &QuoteId) -> Result<()> {
    let Some(id) = &kept.invoice else { return Ok(()) };
    let Some(invoice) = tx.get::<Invoice>(id.as_str())? else { return Ok(()) };
    // It was told of in this transaction already.
    tx.update(invoice.rev, Invoice { quote: Some(quote.clone()), ..invoice.value })?;
    Ok(())
}

/// Rejects a quote: it can no longer be accepted, and nothing else changes.
///
/// # Errors
/// [`Refusal::Forbidden`] for callers that are no customer; [`Refusal::NotFound`];
/// [`Refusal::PreconditionFailed`]; [`Refusal::StateForbids`] for a quote that was
/// answered, called off or has expired.
pub async fn reject(app: &App, caller: &Caller, id: &QuoteId, write: Write<Answered>) -> Result<Written<Answered>> {
    caller.require_customer()?;
    let precondition = write.precondition.clone();
    let (task, by, id) = (app.clone(), caller.clone(), id.clone());
    app.write(caller, write, move |tx| {
        let visit = visit_in(&task, &by, tx)?;
        let current = own(tx, &id, visit.customer_id())?;
        precondition.hold(tx, Some(current.rev))?;
        let act = Act::of_clock(&task, &by, tx, current.value.clock.as_ref())?;
        let next = current.value.reject(act.now)?;
        tx.unplan(Work::Quote, id.as_str())?;
        let quote = act.update(tx, (&[EventKind::QuoteRejected], Noun::Quote), current, next)?;
        answered(tx, quote, (act.now, false))
    })
    .await
}

/// The quotes of a subscription that wait for an answer.
fn open_of(tx: &mut Tx<'_>, subscription: &SubscriptionId) -> Result<Vec<Stored<Quote>>> {
    let filters = vec![
        Filter::is(columns::SUBSCRIPTION, subscription.as_str()),
        Filter::is(columns::STATE, QuoteState::Issued.word()),
    ];
    Ok(tx.list::<Quote>(&Query { filters, limit: MAX_OPEN_QUOTES, ..Query::default() })?.items)
}

/// Calls a quote off; one that no longer waits stays as it is.
fn call_off(act: &Act, tx: &mut Tx<'_>, current: Stored<Quote>) -> Result<()> {
    let Ok(next) = current.value.cancel(act.now) else { return Ok(()) };
    tx.unplan(Work::Quote, current.value.id.as_str())?;
    act.update(tx, (&[EventKind::QuoteCanceled], Noun::Quote), current, next).map(drop)
}

/// Calls off the quotes of a customer that goes.
pub(crate) fn end_of_customer(act: &Act, tx: &mut Tx<'_>, customer: &CustomerId) -> Result<()> {
    let filters =
        vec![Filter::is(columns::CUSTOMER, customer.as_str()), Filter::is(columns::STATE, QuoteState::Issued.word())];
    for quote in tx.list::<Quote>(&Query { filters, limit: MAX_ENDED_WITH_CUSTOMER, ..Query::default() })?.items {
        call_off(act, tx, quote)?;
    }
    Ok(())
}

/// Notes that the deadline of a quote passed.
pub(crate) fn due(act: &Act, tx: &mut Tx<'_>, id: &str) -> Result<()> {
    let current = tx.get_locked::<Quote>(id)?;
    let waits_until = current.as_ref().and_then(|quote| {
        let is_open = quote.value.standing(act.now) == QuoteState::Issued;
        quote.value.expires.filter(|_| is_open)
    });
    match waits_until {
        Some(at) => tx.plan(Work::Quote, id, act.clock_id(), at.as_microsecond())?,
        None => tx.unplan(Work::Quote, id)?,
    }
    let Some(current) = current else { return Ok(()) };
    let Some(next) = current.value.expire(act.now) else { return Ok(()) };
    act.update(tx, (&[EventKind::QuoteExpired], Noun::Quote), current, next).map(drop)
}
