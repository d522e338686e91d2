//! Puts lines on a draft, several in one command.

use billfold_domain::events::EventKind;
use billfold_domain::ids::{IdStyle, InvoiceId, InvoiceItemId, Noun, PriceId};
use billfold_domain::invoices::{Invoice, steps};
use billfold_domain::keys::{Access, Resource};
use billfold_domain::metadata::MetadataChange;
use billfold_domain::subscriptions::Period;
use billfold_domain::{Change, Fault, Field, LinePart, Obstacle, Refusal, Rule};
use billfold_store::{Stored, Tx};

use super::items::{self, ItemChanges, NewItem, Worth};
use super::{Item, billing, one};
use crate::errors::{Error, Result};
use crate::facts::Act;
use crate::prices::InlinePrice;
use crate::writes::{Write, Written};
use crate::{App, Caller};

/// How much a line is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LineWorth {
    /// An amount in minor units of the draft's currency; below zero for a credit.
    Amount(i64),
    /// So many of a price that is charged once.
    Price {
        /// The price.
        price: PriceId,
        /// How many.
        quantity: u64,
    },
}

/// One line.
#[derive(Clone, Debug)]
pub struct NewLine {
    /// What waits for an invoice and becomes the line; none for something new.
    pub item: Option<InvoiceItemId>,
    /// How much it is; needed for something new.
    pub worth: Option<LineWorth>,
    /// The price that is made for it, which `worth` names.
    pub inline: Option<InlinePrice>,
    /// The time that it is for; where none is given that of what waited, or now for
    /// something new.
    pub period: Option<Period>,
    /// What else is said of it. Its worth is said above.
    pub changes: ItemChanges,
}

/// What is put on a draft.
#[derive(Clone, Debug)]
pub struct NewLines {
    /// The lines, in their order.
    pub lines: Vec<NewLine>,
    /// The pairs of the draft.
    pub metadata: MetadataChange,
}

/// Puts lines on a draft: all of them, or none where one is refused.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotFound`]; [`Refusal::PreconditionFailed`];
/// [`Refusal::StateForbids`] once it was issued, and for an item that is on an invoice;
/// [`Refusal::Invalid`] naming the part of a line.
pub async fn add(
    app: &App,
    caller: &Caller,
    id: &InvoiceId,
    new: NewLines,
    write: Write<Stored<Invoice>>,
) -> Result<Written<Stored<Invoice>>> {
    caller.require(Resource::Invoices, Access::Write)?;
    crate::prices::require_inline(caller, new.lines.iter().any(|line| line.inline.is_some()))?;
    let precondition = write.precondition.clone();
    let (task, by, id) = (app.clone(), caller.clone(), id.clone());
    app.write(caller, write, move |tx| {
        let current = one(tx, &id)?;
        precondition.check(Some(current.rev))?;
        steps::check_draft(&current.value)?;
        let act = Act::of_clock(&task, &by, tx, current.value.clock.as_ref())?;
        let mut next = current.value.clone();
        for (at, line) in new.lines.iter().enumerate() {
            let put = match &line.item {
                Some(item) => take(&act, tx, &mut next, (item, line)),
                None => draw(&act, tx, &mut next, line),
            };
            put.map_err(|error| of_line(error, at))?;
        }
        next.metadata = new.metadata.apply(&next.metadata).map_err(|rule| Fault::new(Field::Metadata, rule))?;
        next.updated = act.now;
        billing::discount(tx, &mut next)?;
        act.update(tx, (&[EventKind::InvoiceUpdated], Noun::Invoice), current, next)
    })
    .await
}

/// What a line is worth on a draft.
fn worth(line: &NewLine, draft: &Invoice) -> Option<Worth> {
    Some(match line.worth.clone()? {
        LineWorth::Amount(minor) => Worth::Amount { minor, currency: draft.currency },
        LineWorth::Price { price, quantity } => Worth::Price { price, quantity },
    })
}

/// Makes something new and writes its line.
fn draw(act: &Act, tx: &mut Tx<'_>, draft: &mut Invoice, line: &NewLine) -> Result<()> {
    let new = NewItem {
        customer: draft.customer.clone(),
        invoice: Some(draft.id.clone()),
        subscription: None,
        worth: worth(line, draft).ok_or_else(|| Fault::new(Field::Amount, Rule::Required))?,
        inline: line.inline.clone(),
        product: None,
        period: line.period,
        changes: line.changes.clone(),
    };
    let id: InvoiceItemId = act.app.next_id(IdStyle::Base62);
    let item = items::drawn(act, tx, &id, &new)?;
    items::write_into(act, draft, &item)?;
    act.insert(tx, (EventKind::InvoiceItemCreated, Noun::InvoiceItem), item).map(drop)
}

/// Takes what waited and writes its line.
fn take(act: &Act, tx: &mut Tx<'_>, draft: &mut Invoice, (id, line): (&InvoiceItemId, &NewLine)) -> Result<()> {
    let found = tx.get::<Item>(id.as_str())?.filter(|found| found.value.customer == draft.customer);
    let current = found.ok_or_else(|| Fault::new(Field::ItemId(0), Rule::Missing))?;
    if current.value.invoice.is_some() {
        return Err(Refusal::StateForbids(Obstacle::ItemInvoiced).into());
    }
    if let Some(made) = &line.inline {
        crate::prices::make_inline((&act.app, &act.caller), tx, made, Field::Product)?;
    }
    let worth = worth(line, draft);
    if let Some(worth) = &worth {
        let made = line.inline.as_ref().map(|made| &made.id);
        items::check_sold(tx, worth, made.or(current.value.price.as_ref()))?;
    }
    let mut next = Item { invoice: Some(draft.id.clone()), updated: act.now, ..current.value.clone() };
    next.period = line.period.unwrap_or(next.period);
    let worth = worth.map_or(Change::Keep, Change::Set);
    items::changed(tx, &mut next, &ItemChanges { worth, ..line.changes.clone() })?;
    items::write_into(act, draft, &next)?;
    act.update(tx, (&[EventKind::InvoiceItemUpdated], Noun::InvoiceItem), current, next).map(drop)
}

/// The same error, of the line at a place.
pub(crate) fn of_line(error: Error, at: usize) -> Error {
    let field = |field| match field {
        Field::ItemId(_) => Field::NewLine(at, LinePart::Item),
        Field::Price => Field::NewLine(at, LinePart::Price),
        Field::Product => Field::NewLine(at, LinePart::Product),
        Field::Amount => Field::NewLine(at, LinePart::Amount),
        Field::Quantity => Field::NewLine(at, LinePart::Quantity),
        Field::Currency => Field::NewLine(at, LinePart::Currency),
        Field::Metadata => Field::NewLine(at, LinePart::Metadata),
        other => other,
    };
    match error {
        Error::Refused(Refusal::Invalid(faults)) => {
            let faults = faults.into_iter().map(|fault| Fault::new(field(fault.field), fault.rule)).collect();
            Error::Refused(Refusal::Invalid(faults))
        }
        other => other,
    }
}
