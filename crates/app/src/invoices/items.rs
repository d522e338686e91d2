//! What waits for a customer's next invoice, and what is put on a draft.

use billfold_domain::catalogue::{Price, Product};
use billfold_domain::currency::Currency;
use billfold_domain::events::EventKind;
use billfold_domain::ids::{CustomerId, IdStyle, InvoiceId, InvoiceItemId, Noun, PriceId, ProductId, SubscriptionId};
use billfold_domain::invoices::{Invoice, MAX_LINES, steps};
use billfold_domain::keys::{Access, Resource};
use billfold_domain::metadata::{Metadata, MetadataChange};
use billfold_domain::subscriptions::{MAX_QUANTITY, Period, Subscription};
use billfold_domain::{Change, Fault, Field, Obstacle, Refusal, Rule};
use billfold_store::{Filter, Page, Query, Scroll, Slice, Stored, Tx};

use super::{Item, billing, columns};
use crate::errors::Result;
use crate::facts::Act;
use crate::prices::InlinePrice;
use crate::writes::{Precondition, Write, Written};
use crate::{App, Caller};

/// The largest amount of one line, in minor units.
pub const MAX_AMOUNT_MINOR: i64 = 99_999_999_999;

/// How much an item is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Worth {
    /// An amount, in minor units; negative for a credit.
    Amount {
        /// The whole.
        minor: i64,
        /// Of this currency.
        currency: Currency,
    },
    /// So many of an amount.
    Units {
        /// Of one, in minor units.
        unit_minor: i64,
        /// How many.
        quantity: u64,
        /// Of this currency.
        currency: Currency,
    },
    /// So many of a price that is charged once.
    Price {
        /// The price.
        price: PriceId,
        /// How many.
        quantity: u64,
    },
}

/// What an item is made from.
#[derive(Clone, Debug)]
pub struct NewItem {
    /// Who will owe it.
    pub customer: CustomerId,
    /// The draft it is put on; none to let it wait.
    pub invoice: Option<InvoiceId>,
    /// The subscription whose next invoice it waits for.
    pub subscription: Option<SubscriptionId>,
    /// How much it is.
    pub worth: Worth,
    /// The price that is made for it, which `worth` names.
    pub inline: Option<InlinePrice>,
    /// The product; that of the price where there is one.
    pub product: Option<ProductId>,
    /// The time it is for; now where none is given.
    pub period: Option<Period>,
    /// What can be changed later too.
    pub changes: ItemChanges,
}

/// What of an item can be changed while it waits.
#[derive(Clone, Debug, Default)]
pub struct ItemChanges {
    /// What the customer reads.
    pub description: Change<String>,
    /// How much it is.
    pub worth: Change<Worth>,
    /// Whether discounts apply to it.
    pub discountable: Change<bool>,
    /// The merchant's own pairs.
    pub metadata: MetadataChange,
}

/// A page of items by cursor, newest first.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::BadCursor`].
pub async fn scroll(app: &App, caller: &Caller, scroll: Scroll) -> Result<Slice<Item>> {
    caller.require(Resource::Invoices, Access::Read)?;
    app.store().read(&caller.organization, move |tx| tx.scroll(&scroll)?.ok_or_else(|| Refusal::BadCursor.into())).await
}

/// A page of items by offset.
///
/// # Errors
/// [`Refusal::Forbidden`].
pub async fn list(app: &App, caller: &Caller, query: Query) -> Result<Page<Item>> {
    caller.require(Resource::Invoices, Access::Read)?;
    app.store().read(&caller.organization, move |tx| Ok(tx.list(&query)?)).await
}

/// One item.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotFound`].
pub async fn get(app: &App, caller: &Caller, id: &InvoiceItemId) -> Result<Stored<Item>> {
    caller.require(Resource::Invoices, Access::Read)?;
    let id = id.clone();
    app.store().read(&caller.organization, move |tx| one(tx, &id)).await
}

fn one(tx: &mut Tx<'_>, id: &InvoiceItemId) -> Result<Stored<Item>> {
    tx.get::<Item>(id.as_str())?.ok_or_else(|| Refusal::NotFound(Noun::InvoiceItem).into())
}

/// What an invoice took of what waited, oldest first.
pub(crate) fn of_invoice(tx: &mut Tx<'_>, id: &InvoiceId) -> Result<Vec<Stored<Item>>> {
    let limit = u32::try_from(MAX_LINES).unwrap_or(u32::MAX);
    let query = Query { filters: vec![Filter::is(columns::INVOICE, id.as_str())], limit, ..Query::default() };
    let mut found = tx.list::<Item>(&query)?.items;
    found.reverse();
    Ok(found)
}

/// Puts something on a draft, or lets it wait for the customer's next invoice.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::StateForbids`] when the invoice was issued;
/// [`Refusal::Invalid`] naming the customer, invoice, subscription, price or amount.
pub async fn create(
    app: &App,
    caller: &Caller,
    new: NewItem,
    write: Write<Stored<Item>>,
) -> Result<Written<Stored<Item>>> {
    caller.require(Resource::Invoices, Access::Write)?;
    crate::prices::require_inline(caller, new.inline.is_some())?;
    let id: InvoiceItemId = app.next_id(IdStyle::Base62);
    let precondition = write.precondition.clone();
    let (task, by) = (app.clone(), caller.clone());
    app.write(caller, write, move |tx| {
        precondition.check(None)?;
        let customer = super::customer_of(tx, &new.customer)?;
        let act = Act::of_customer(&task, &by, tx, &customer.value)?;
        let item = drawn(&act, tx, &id, &new)?;
        if let Some(invoice) = &new.invoice {
            put_on(&act, tx, invoice, &item)?;
        }
        act.insert(tx, (EventKind::InvoiceItemCreated, Noun::InvoiceItem), item)
    })
    .await
}

/// An item as it is to be, before it is stored.
pub(crate) fn drawn(act: &Act, tx: &mut Tx<'_>, id: &InvoiceItemId, new: &NewItem) -> Result<Item> {
    if let Some(id) = &new.subscription {
        let found = tx.get::<Subscription>(id.as_str())?;
        if found.is_none_or(|found| found.value.customer != new.customer) {
            return Err(Fault::new(Field::Subscription, Rule::Missing).into());
        }
    }
    if let Some(product) = &new.product
        && !tx.is_there::<Product>(product.as_str())?
    {
        return Err(Fault::new(Field::Product, Rule::Missing).into());
    }
    if let Some(made) = &new.inline {
        crate::prices::make_inline((&act.app, &act.caller), tx, made, Field::Product)?;
    }
    check_sold(tx, &new.worth, new.inline.as_ref().map(|made| &made.id))?;
    let currency = match &new.worth {
        Worth::Amount { currency, .. } | Worth::Units { currency, .. } => *currency,
        Worth::Price { price, .. } => price_of(tx, price)?.currency,
    };
    let mut item = Item {
        id: id.clone(),
        customer: new.customer.clone(),
        subscription: new.subscription.clone(),
        item: None,
        invoice: new.invoice.clone(),
        price: None,
        product: new.product.clone(),
        description: String::new(),
        text: None,
        currency,
        quantity: 1,
        usage: None,
        unit_amount_minor: None,
        amount_minor: 0,
        discountable: true,
        period: new.period.unwrap_or(Period { start: act.now, end: act.now }),
        proration: false,
        clock: act.clock.clone(),
        metadata: Metadata::default(),
        created: act.now,
        updated: act.now,
    };
    let worth = ItemChanges { worth: Change::Set(new.worth.clone()), ..ItemChanges::default() };
    changed(tx, &mut item, &worth)?;
    item.discountable = item.amount_minor > 0;
    changed(tx, &mut item, &new.changes)?;
    Ok(item)
}

/// Refuses a price that is not on sale, unless it is the item's own: the one that is made
/// for it, or that it has already.
pub(super) fn check_sold(tx: &mut Tx<'_>, worth: &Worth, own: Option<&PriceId>) -> Result<()> {
    let Worth::Price { price, .. } = worth else { return Ok(()) };
    if own == Some(price) || price_of(tx, price)?.active {
        return Ok(());
    }
    Err(Fault::new(Field::Price, Rule::Inactive).into())
}

fn price_of(tx: &mut Tx<'_>, id: &PriceId) -> Result<Price> {
    let found = tx.get::<Price>(id.as_str())?.ok_or_else(|| Fault::new(Field::Price, Rule::Missing))?.value;
    if found.recurring.is_some() {
        return Err(Fault::new(Field::Price, Rule::RecurringMismatch).into());
    }
    Ok(found)
}

pub(super) fn changed(tx: &mut Tx<'_>, item: &mut Item, c: &ItemChanges) -> Result<()> {
    if c.worth.value().is_some() {
        item.usage = None;
    }
    match c.worth.value() {
        None => {}
        Some(Worth::Amount { minor, currency }) => {
            (item.amount_minor, item.unit_amount_minor, item.quantity) = (*minor, Some(*minor), 1);
            item.currency = *currency;
        }
        Some(Worth::Units { unit_minor, quantity, currency }) => {
            let amount = i64::try_from(*quantity).ok().and_then(|quantity| unit_minor.checked_mul(quantity));
            item.amount_minor = amount.unwrap_or(i64::MAX);
            (item.unit_amount_minor, item.quantity, item.currency) = (Some(*unit_minor), *quantity, *currency);
        }
        Some(Worth::Price { price, quantity }) => {
            let price = price_of(tx, price)?;
            let name = tx.get::<Product>(price.product.as_str())?.map(|product| product.value.name);
            item.amount_minor = price.amount_minor(*quantity);
            item.unit_amount_minor = Some(price.amount_minor(1));
            (item.quantity, item.currency) = (*quantity, price.currency);
            (item.description, item.text) = (name.or_else(|| price.nickname.clone()).unwrap_or_default(), None);
            (item.product, item.price) = (Some(price.product), Some(price.id));
        }
    }
    if item.quantity > MAX_QUANTITY {
        let max = i64::try_from(MAX_QUANTITY).unwrap_or(i64::MAX);
        return Err(Fault::new(Field::Quantity, Rule::OutOfRange { min: 0, max }).into());
    }
    if item.amount_minor.unsigned_abs() > MAX_AMOUNT_MINOR.unsigned_abs() {
        let rule = Rule::OutOfRange { min: -MAX_AMOUNT_MINOR, max: MAX_AMOUNT_MINOR };
        return Err(Fault::new(Field::Amount, rule).into());
    }
    if c.description != Change::Keep {
        // What the merchant says is said in the merchant's words.
        item.text = None;
    }
    c.description.apply_or(&mut item.description, String::new());
    c.discountable.apply_or(&mut item.discountable, true);
    item.metadata = c.metadata.apply(&item.metadata).map_err(|rule| Fault::new(Field::Metadata, rule))?;
    Ok(())
}

/// Writes an item into a draft: in place of its line, or as a new one.
fn put_on(act: &Act, tx: &mut Tx<'_>, invoice: &InvoiceId, item: &Item) -> Result<()> {
    let found = tx.get::<Invoice>(invoice.as_str())?;
    let current = found
        .filter(|found| found.value.customer == item.customer)
        .ok_or_else(|| Fault::new(Field::Invoice, Rule::Missing))?;
    steps::check_draft(&current.value)?;
    let mut next = current.value.clone();
    write_into(act, &mut next, item)?;
    next.updated = act.now;
    billing::discount(tx, &mut next)?;
    act.update(tx, (&[EventKind::InvoiceUpdated], Noun::Invoice), current, next).map(drop)
}

/// Writes the line of an item into a draft, before discounts are taken off.
pub(super) fn write_into(act: &Act, next: &mut Invoice, item: &Item) -> Result<()> {
    if next.takes_currency && next.lines.is_empty() {
        (next.currency, next.takes_currency) = (item.currency, false);
    }
    if next.currency != item.currency {
        return Err(Fault::new(Field::Currency, Rule::CurrencyMismatch).into());
    }
    let at = next.lines.iter().position(|line| line.invoice_item.as_ref() == Some(&item.id));
    let is_full = next.lines.len() >= MAX_LINES;
    match at.and_then(|at| next.lines.get_mut(at)) {
        Some(line) => *line = steps::line_of(item, line.id.clone()),
        None if is_full => {
            return Err(Fault::new(Field::Invoice, Rule::TooMany { max_entries: MAX_LINES }).into());
        }
        None => next.lines.push(steps::line_of(item, billing::line_id(act))),
    }
    Ok(())
}

/// Changes an item while it waits or is on a draft.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotFound`]; [`Refusal::StateForbids`] when its
/// invoice was issued; [`Refusal::Invalid`].
pub async fn update(
    app: &App,
    caller: &Caller,
    id: &InvoiceItemId,
    changes: ItemChanges,
    write: Write<Stored<Item>>,
) -> Result<Written<Stored<Item>>> {
    caller.require(Resource::Invoices, Access::Write)?;
    let precondition = write.precondition.clone();
    let (task, by, id) = (app.clone(), caller.clone(), id.clone());
    app.write(caller, write, move |tx| {
        let current = one(tx, &id)?;
        precondition.check(Some(current.rev))?;
        let act = Act::of_clock(&task, &by, tx, current.value.clock.as_ref())?;
        let mut next = current.value.clone();
        if let Some(worth) = changes.worth.value() {
            check_sold(tx, worth, current.value.price.as_ref())?;
        }
        changed(tx, &mut next, &changes)?;
        if next == current.value {
            return Ok(current);
        }
        next.updated = act.now;
        if let Some(invoice) = &next.invoice {
            put_on(&act, tx, invoice, &next)?;
        }
        act.update(tx, (&[EventKind::InvoiceItemUpdated], Noun::InvoiceItem), current, next)
    })
    .await
}

/// Removes an item that waits or is on a draft.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotFound`]; [`Refusal::PreconditionFailed`];
/// [`Refusal::StateForbids`] when its invoice was issued.
pub async fn delete(app: &App, caller: &Caller, id: &InvoiceItemId, precondition: Precondition) -> Result<()> {
    caller.require(Resource::Invoices, Access::Write)?;
    let (task, by, id) = (app.clone(), caller.clone(), id.clone());
    app.store()
        .write(&caller.organization, move |tx| {
            let current = one(tx, &id)?;
            precondition.hold(tx, Some(current.rev))?;
            let act = Act::of_clock(&task, &by, tx, current.value.clock.as_ref())?;
            if let Some(invoice) = &current.value.invoice {
                let invoice = super::one(tx, invoice)?;
                steps::check_draft(&invoice.value).map_err(|_| Refusal::StateForbids(Obstacle::ItemInvoiced))?;
                let mut next = invoice.value.clone();
                next.lines.retain(|line| line.invoice_item.as_ref() != Some(&id));
                next.updated = act.now;
                billing::discount(tx, &mut next)?;
                act.update(tx, (&[EventKind::InvoiceUpdated], Noun::Invoice), invoice, next)?;
            }
            act.tell(tx, (EventKind::InvoiceItemDeleted, Noun::InvoiceItem), None, &current.value)?;
            Ok(tx.delete::<Item>(current.rev, id.as_str())?)
        })
        .await
}
