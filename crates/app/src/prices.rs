//! Prices: at which price a product is sold.

use billfold_domain::catalogue::{self, Decision, Price, PriceChanges, PriceTerms, Product, Recurring};
use billfold_domain::currency::Currency;
use billfold_domain::ids::{IdStyle, Noun, PriceId, ProductId};
use billfold_domain::organizations::Organization;
use billfold_domain::{Change, Fault, Field, Refusal, Rule};
use billfold_store::{Column, Filter, Query, Scroll, Slice, Stored, Test, Tx};

use crate::errors::Result;
use crate::products::NewProduct;
use crate::writes::{Write, Written};
use crate::{App, Caller};

/// The columns that lists of prices filter by.
pub mod columns {
    use billfold_store::Column;

    /// Whether it can be bought, as `domain::stored::flag_text`.
    pub const ACTIVE: Column = Column::Path("active");
    /// The currency's upper-case code.
    pub const CURRENCY: Column = Column::Path("currency");
    /// The product's id.
    pub const PRODUCT: Column = Column::Path("product");
    /// The lookup key.
    pub const LOOKUP_KEY: Column = Column::Path("lookup_key");
    /// The unit of a recurring price; null for once.
    pub const INTERVAL: Column = Column::Path("recurring.interval");
    /// How a recurring price counts usage; null for once.
    pub const USAGE: Column = Column::Path("recurring.usage");
}

/// The terms of a price, without its product.
#[derive(Clone, Debug)]
pub struct Terms {
    /// Its currency.
    pub currency: Currency,
    /// The amount of one unit, in minor units of the currency.
    pub unit_amount_minor: i64,
    /// How often it is charged; none for once.
    pub recurring: Option<Recurring>,
}

impl Terms {
    /// The terms of a price of this product.
    pub(crate) fn of(&self, product: &ProductId) -> PriceTerms {
        PriceTerms {
            product: product.clone(),
            currency: self.currency,
            unit_amount_minor: self.unit_amount_minor,
            recurring: self.recurring,
        }
    }
}

/// The product of a new price.
#[derive(Clone, Debug)]
pub enum Sold {
    /// One that is there.
    Existing(ProductId),
    /// One that is made with it.
    New(Box<NewProduct>),
}

/// What a price is made from.
#[derive(Clone, Debug)]
pub struct NewPrice {
    /// The product.
    pub product: Sold,
    /// What never changes.
    pub terms: Terms,
    /// What else is said of it.
    pub changes: PriceChanges,
    /// Whether it takes its lookup key from the price that has it.
    pub takes_lookup_key: bool,
}

/// A page of prices by cursor, newest first.
///
/// # Errors
/// [`Refusal::Forbidden`] without a secret key; [`Refusal::BadCursor`].
pub async fn scroll(app: &App, caller: &Caller, scroll: Scroll) -> Result<Slice<Price>> {
    caller.require_secret()?;
    app.store().read(&caller.organization, move |tx| tx.scroll(&scroll)?.ok_or_else(|| Refusal::BadCursor.into())).await
}

/// The prices of these ids, in one look; those that are not there are left out.
///
/// # Errors
/// [`Refusal::Forbidden`] without a secret key.
pub async fn many(app: &App, caller: &Caller, ids: Vec<String>) -> Result<Vec<Stored<Price>>> {
    caller.require_secret()?;
    let limit = u32::try_from(ids.len()).unwrap_or(u32::MAX);
    let filters = vec![Filter { column: Column::Id, test: Test::AnyOf(ids), negated: false }];
    let query = Query { filters, limit, ..Query::default() };
    app.store().read(&caller.organization, move |tx| Ok(tx.list(&query)?.items)).await
}

/// One price.
///
/// # Errors
/// [`Refusal::Forbidden`] without a secret key; [`Refusal::NotFound`].
pub async fn get(app: &App, caller: &Caller, id: &PriceId) -> Result<Stored<Price>> {
    caller.require_secret()?;
    let id = id.clone();
    app.store()
        .read(&caller.organization, move |tx| tx.get(id.as_str())?.ok_or_else(|| Refusal::NotFound(Noun::Price).into()))
        .await
}

/// Makes a price, and its product where it is new.
///
/// # Errors
/// [`Refusal::Forbidden`] without a secret key; [`Refusal::PreconditionFailed`];
/// [`Refusal::Invalid`] naming the product or the lookup key.
pub async fn create(
    app: &App,
    caller: &Caller,
    new: NewPrice,
    write: Write<Stored<Price>>,
) -> Result<Written<Stored<Price>>> {
    caller.require_secret()?;
    let id: PriceId = app.next_id(IdStyle::Base62);
    let product_id: ProductId = app.next_id(IdStyle::Base62);
    let precondition = write.precondition.clone();
    let (task, by) = (app.clone(), caller.clone());
    app.write(caller, write, move |tx| {
        precondition.check(None)?;
        let product = match &new.product {
            Sold::Existing(product) => {
                if tx.get_locked::<Product>(product.as_str())?.is_none() {
                    return Err(Fault::new(Field::Product, Rule::Missing).into());
                }
                product.clone()
            }
            Sold::New(product) => {
                let wanted = product.id.clone().unwrap_or_else(|| product_id.clone());
                let decision = crate::products::decide_new(tx, &wanted, product, task.now())?;
                crate::products::keep(&task, &by, tx, None, decision)?;
                wanted
            }
        };
        take_lookup_key(&task, &by, tx, (&id, &new.changes), new.takes_lookup_key)?;
        let decision = catalogue::create_price(&id, &new.terms.of(&product), &new.changes, task.now())?;
        keep(&task, &by, tx, None, decision)
    })
    .await
}

/// Changes a price. `takes_lookup_key` takes its new lookup key from the price
/// that has it.
///
/// # Errors
/// [`Refusal::Forbidden`] without a secret key; [`Refusal::NotFound`];
/// [`Refusal::PreconditionFailed`]; [`Refusal::Invalid`].
pub async fn update(
    app: &App,
    caller: &Caller,
    id: &PriceId,
    (changes, takes_lookup_key): (PriceChanges, bool),
    write: Write<Stored<Price>>,
) -> Result<Written<Stored<Price>>> {
    caller.require_secret()?;
    let precondition = write.precondition.clone();
    let (task, by, id) = (app.clone(), caller.clone(), id.clone());
    app.write(caller, write, move |tx| {
        let current = tx.get::<Price>(id.as_str())?.ok_or(Refusal::NotFound(Noun::Price))?;
        precondition.check(Some(current.rev))?;
        take_lookup_key(&task, &by, tx, (&id, &changes), takes_lookup_key)?;
        let decision = catalogue::update_price(&current.value, &changes, task.now())?;
        keep(&task, &by, tx, Some(current), decision)
    })
    .await
}

/// Sees to it that no other price has the lookup key that one is to get.
fn take_lookup_key(
    app: &App,
    caller: &Caller,
    tx: &mut Tx<'_>,
    (id, changes): (&PriceId, &PriceChanges),
    takes: bool,
) -> Result<()> {
    let Change::Set(key) = &changes.lookup_key else { return Ok(()) };
    // No index keeps lookup keys apart: whoever sets one waits for the others.
    tx.get_locked::<Organization>(tx.organization().clone().as_str())?;
    let Some(other) = tx.find::<Price>(columns::LOOKUP_KEY, key)? else { return Ok(()) };
    if other.value.id == *id {
        return Ok(());
    }
    if !takes {
        return Err(Fault::new(Field::LookupKey, Rule::Taken).into());
    }
    let without = PriceChanges { lookup_key: Change::Clear, ..PriceChanges::default() };
    let decision = catalogue::update_price(&other.value, &without, app.now())?;
    keep(app, caller, tx, Some(other), decision)?;
    Ok(())
}

pub(crate) fn keep(
    app: &App,
    caller: &Caller,
    tx: &mut Tx<'_>,
    current: Option<Stored<Price>>,
    decision: Decision<Price>,
) -> Result<Stored<Price>> {
    let Decision { next, event } = decision;
    let Some(kind) = event else {
        // Nothing changed: nothing is written.
        return current.ok_or_else(|| Refusal::NotFound(Noun::Price).into());
    };
    tx.emit(app.event(caller, kind, Noun::Price, next.id.as_str()))?;
    Ok(match current {
        None => tx.insert(next)?,
        Some(current) => tx.update(current.rev, next)?,
    })
}
