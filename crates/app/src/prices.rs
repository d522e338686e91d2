//! Prices: at which price a product is sold.

mod inline;

use std::sync::Arc;

use billfold_domain::catalogue::{self, Decision, Product, ProductChanges};
use billfold_domain::currency::Currency;
use billfold_domain::events::EventKind;
use billfold_domain::ids::{IdStyle, Noun, PriceId, ProductId};
use billfold_domain::keys::{Access, Resource};
use billfold_domain::meters::Formula;
use billfold_domain::organizations::Organization;
use billfold_domain::prices::{
    self, Price, PriceChanges, PriceTerms, Pricing, QuantityRange, Recurring, TermsChanges, UsageCount,
};
use billfold_domain::stored::flag_text;
use billfold_domain::{Change, Fault, Field, Refusal, Rule};
use billfold_store::{Column, Filter, Page, Query, Scroll, Slice, Stored, Test, Tx};

use crate::errors::Result;
use crate::facts::Act;
use crate::products::NewProduct;
use crate::writes::{Precondition, Write, Written};
use crate::{App, Caller};

pub use inline::InlinePrice;
pub(crate) use inline::{make as make_inline, require as require_inline};

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
    /// Whether it was deleted, as `domain::stored::flag_text`.
    pub const DELETED: Column = Column::Path("deleted");
    /// The merchant's name for it.
    pub const NICKNAME: Column = Column::Path("nickname");
    /// When it last changed, as `domain::stored::time_text`.
    pub const UPDATED: Column = Column::Path("updated");
    /// The meter that counts usage.
    pub const METER: Column = Column::Path("meter");
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
    /// How the amount for a quantity is found.
    pub pricing: Pricing,
    /// How often it is charged; none for once.
    pub recurring: Option<Recurring>,
    /// The meter that counts usage.
    pub meter: Option<String>,
}

impl Terms {
    /// So many minor units of a currency for each unit.
    pub fn of_minor(currency: Currency, unit_amount_minor: i64, recurring: Option<Recurring>) -> Self {
        Self { currency, pricing: Pricing::of_minor(unit_amount_minor), recurring, meter: None }
    }

    /// The terms of a price of this product.
    pub(crate) fn of(&self, product: &ProductId) -> PriceTerms {
        let Self { currency, pricing, recurring, meter } = self.clone();
        PriceTerms {
            product: product.clone(),
            currency,
            pricing,
            recurring,
            quantities: QuantityRange::default(),
            meter,
            usage_count: None,
            fees: Default::default(),
        }
    }
}

/// Which price a command that replaces one is about.
#[derive(Clone, Debug)]
pub enum Target {
    /// A new one, with an id of this look.
    New(IdStyle),
    /// The one of this id, made if it is not there.
    Upsert(PriceId),
}

/// Says what is to change, given the price as it is. It may be asked more than
/// once.
pub type Draft = Arc<dyn Fn(Option<&Price>) -> (TermsChanges, PriceChanges) + Send + Sync>;

/// What became of a price.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Saved {
    /// Whether it was made.
    pub created: bool,
    /// The price.
    pub price: Stored<Price>,
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

/// Leaves out prices that were deleted.
fn living() -> Filter {
    Filter { column: columns::DELETED, test: Test::AnyOf(vec![flag_text(true).to_owned()]), negated: true }
}

/// A page of prices by offset, without those that were deleted.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`].
pub async fn list(app: &App, caller: &Caller, mut query: Query) -> Result<Page<Price>> {
    caller.require(Resource::Prices, Access::Read)?;
    query.filters.push(living());
    app.store().read(&caller.organization, move |tx| Ok(tx.list(&query)?)).await
}

/// A page of prices by cursor, newest first, without those that were deleted.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`]; [`Refusal::BadCursor`].
pub async fn scroll(app: &App, caller: &Caller, mut scroll: Scroll) -> Result<Slice<Price>> {
    caller.require(Resource::Prices, Access::Read)?;
    scroll.filters.push(living());
    app.store().read(&caller.organization, move |tx| tx.scroll(&scroll)?.ok_or_else(|| Refusal::BadCursor.into())).await
}

/// The prices of these ids, in one look; those that are not there are left out.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`].
pub async fn many(app: &App, caller: &Caller, ids: Vec<String>) -> Result<Vec<Stored<Price>>> {
    caller.require(Resource::Prices, Access::Read)?;
    let limit = u32::try_from(ids.len()).unwrap_or(u32::MAX);
    let filters = vec![Filter { column: Column::Id, test: Test::AnyOf(ids), negated: false }];
    let query = Query { filters, limit, ..Query::default() };
    app.store().read(&caller.organization, move |tx| Ok(tx.list(&query)?.items)).await
}

/// One price.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`]; [`Refusal::NotFound`], for a
/// deleted one too.
pub async fn get(app: &App, caller: &Caller, id: &PriceId) -> Result<Stored<Price>> {
    caller.require(Resource::Prices, Access::Read)?;
    let id = id.clone();
    app.store().read(&caller.organization, move |tx| living_one(tx, &id)).await
}

fn living_one(tx: &mut Tx<'_>, id: &PriceId) -> Result<Stored<Price>> {
    let found = tx.get::<Price>(id.as_str())?.filter(|price| !price.value.deleted);
    found.ok_or_else(|| Refusal::NotFound(Noun::Price).into())
}

/// Makes a price, and its product where it is new.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`]; [`Refusal::PreconditionFailed`];
/// [`Refusal::Invalid`] naming the product, the meter or the lookup key.
pub async fn create(
    app: &App,
    caller: &Caller,
    new: NewPrice,
    write: Write<Stored<Price>>,
) -> Result<Written<Stored<Price>>> {
    caller.require(Resource::Prices, Access::Write)?;
    let id: PriceId = app.next_id(IdStyle::Base62);
    let product_id: ProductId = app.next_id(IdStyle::Base62);
    let precondition = write.precondition.clone();
    let (task, by) = (app.clone(), caller.clone());
    app.write(caller, write, move |tx| {
        precondition.check(None)?;
        let act = Act::real(&task, &by);
        let product = match &new.product {
            Sold::Existing(product) => {
                if tx.get_locked::<Product>(product.as_str())?.is_none() {
                    return Err(Fault::new(Field::Product, Rule::Missing).into());
                }
                product.clone()
            }
            Sold::New(product) => {
                let wanted = product.id.clone().unwrap_or_else(|| product_id.clone());
                let decision = crate::products::decide_new(tx, &wanted, product, act.now)?;
                crate::products::keep(&act, tx, None, decision)?;
                wanted
            }
        };
        take_lookup_key(&act, tx, (&id, &new.changes), new.takes_lookup_key)?;
        let mut terms = new.terms.of(&product);
        if let Some(meter) = &terms.meter {
            let meter = crate::meters::for_new_price(tx, meter)?;
            terms.usage_count = (meter.formula == Formula::Last).then_some(UsageCount::Last);
        }
        let decision = prices::create_price(&id, &terms, &new.changes, act.now)?;
        keep(&act, tx, None, decision)
    })
    .await
}

/// Changes a price. `takes_lookup_key` takes its new lookup key from the price
/// that has it.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`]; [`Refusal::NotFound`];
/// [`Refusal::PreconditionFailed`]; [`Refusal::Invalid`].
pub async fn update(
    app: &App,
    caller: &Caller,
    id: &PriceId,
    (changes, takes_lookup_key): (PriceChanges, bool),
    write: Write<Stored<Price>>,
) -> Result<Written<Stored<Price>>> {
    caller.require(Resource::Prices, Access::Write)?;
    let precondition = write.precondition.clone();
    let (task, by, id) = (app.clone(), caller.clone(), id.clone());
    app.write(caller, write, move |tx| {
        let current = living_one(tx, &id)?;
        precondition.check(Some(current.rev))?;
        let act = Act::real(&task, &by);
        take_lookup_key(&act, tx, (&id, &changes), takes_lookup_key)?;
        let decision = prices::update_price(&current.value, &changes, act.now)?;
        keep(&act, tx, Some(current), decision)
    })
    .await
}

/// Makes a price, or replaces what of one can change. Its terms must be what
/// they are.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`]; [`Refusal::PreconditionFailed`];
/// [`Refusal::Invalid`] with every fault, also for the id of a deleted price.
pub async fn save(
    app: &App,
    caller: &Caller,
    target: Target,
    draft: Draft,
    write: Write<Saved>,
) -> Result<Written<Saved>> {
    caller.require(Resource::Prices, Access::Write)?;
    let id = match target {
        Target::New(style) => app.next_id(style),
        Target::Upsert(id) => id,
    };
    let precondition = write.precondition.clone();
    let (task, by) = (app.clone(), caller.clone());
    app.write(caller, write, move |tx| {
        let current = tx.get::<Price>(id.as_str())?;
        precondition.hold(tx, current.as_ref().filter(|price| !price.value.deleted).map(|price| price.rev))?;
        let act = Act::real(&task, &by);
        let (terms, changes) = draft(current.as_ref().map(|price| &price.value));
        let decision = match &current {
            Some(price) if price.value.deleted => return Err(Fault::new(Field::Id, Rule::Taken).into()),
            Some(price) => {
                terms.keep_all()?;
                prices::update_price(&price.value, &changes, act.now)?
            }
            None => {
                if let Change::Set(product) = &terms.product
                    && !tx.is_there::<Product>(product.as_str())?
                {
                    return Err(Fault::new(Field::Product, Rule::Missing).into());
                }
                // The surface has found what of the terms is missing.
                let terms = terms.terms().ok_or_else(Vec::<Fault>::new)?;
                prices::create_price(&id, &terms, &changes, act.now)?
            }
        };
        let created = current.is_none();
        Ok(Saved { created, price: keep(&act, tx, current, decision)? })
    })
    .await
}

/// Deletes a price: nothing new is sold at it, and what is goes on.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`]; [`Refusal::NotFound`];
/// [`Refusal::PreconditionFailed`].
pub async fn delete(app: &App, caller: &Caller, id: &PriceId, precondition: Precondition) -> Result<()> {
    caller.require(Resource::Prices, Access::Write)?;
    let (task, by, id) = (app.clone(), caller.clone(), id.clone());
    app.store()
        .write(&caller.organization, move |tx| {
            let current = living_one(tx, &id)?;
            precondition.hold(tx, Some(current.rev))?;
            let act = Act::real(&task, &by);
            let product = tx.get::<Product>(current.value.product.as_str())?;
            if let Some(product) = product.filter(|product| product.value.default_price.as_ref() == Some(&id)) {
                let without = ProductChanges { default_price: Change::Clear, ..ProductChanges::default() };
                let decision = catalogue::update_product(&product.value, &without, act.now)?;
                crate::products::keep(&act, tx, Some(product), decision)?;
            }
            let decision = prices::delete_price(&current.value, act.now);
            keep(&act, tx, Some(current), decision)?;
            Ok(())
        })
        .await
}

/// Sees to it that no other price has the lookup key that one is to get.
fn take_lookup_key(act: &Act, tx: &mut Tx<'_>, (id, changes): (&PriceId, &PriceChanges), takes: bool) -> Result<()> {
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
    let decision = prices::update_price(&other.value, &without, act.now)?;
    keep(act, tx, Some(other), decision)?;
    Ok(())
}

pub(crate) fn keep(
    act: &Act,
    tx: &mut Tx<'_>,
    current: Option<Stored<Price>>,
    decision: Decision<Price>,
) -> Result<Stored<Price>> {
    let Decision { next, event } = decision;
    match (current, event) {
        (None, kind) => act.insert(tx, (kind.unwrap_or(EventKind::PriceCreated), Noun::Price), next),
        // Nothing changed: nothing is written.
        (Some(current), None) => Ok(current),
        (Some(current), Some(kind)) => act.update(tx, (&[kind], Noun::Price), current, next),
    }
}
