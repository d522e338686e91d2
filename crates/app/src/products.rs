//! Products: what is sold.

use billfold_domain::catalogue::{self, Decision, Price, PriceChanges, Product, ProductChanges};
use billfold_domain::ids::{IdStyle, Noun, ProductId};
use billfold_domain::{Change, Fault, Field, Refusal, Rule};
use billfold_store::{Column, Filter, Query, Scroll, Slice, Stored, Test, Tx};

use crate::errors::Result;
use crate::prices::{Terms, keep as keep_price};
use crate::writes::{Precondition, Write, Written};
use crate::{App, Caller};

/// The columns that lists of products filter by.
pub mod columns {
    use billfold_store::Column;

    /// Whether it can be bought, as `domain::stored::flag_text`.
    pub const ACTIVE: Column = Column::Path("active");
    /// Its address on the merchant's site.
    pub const URL: Column = Column::Path("url");
}

/// What a product is made from.
#[derive(Clone, Debug)]
pub struct NewProduct {
    /// The id that the client chose, if it chose one.
    pub id: Option<ProductId>,
    /// Its name.
    pub name: String,
    /// What else is said of it.
    pub changes: ProductChanges,
    /// A first price, which becomes its default.
    pub price: Option<(Terms, PriceChanges)>,
}

/// A page of products by cursor, newest first.
///
/// # Errors
/// [`Refusal::Forbidden`] without a secret key; [`Refusal::BadCursor`].
pub async fn scroll(app: &App, caller: &Caller, scroll: Scroll) -> Result<Slice<Product>> {
    caller.require_secret()?;
    app.store().read(&caller.organization, move |tx| tx.scroll(&scroll)?.ok_or_else(|| Refusal::BadCursor.into())).await
}

/// The products of these ids, in one look; those that are not there are left out.
///
/// # Errors
/// [`Refusal::Forbidden`] without a secret key.
pub async fn many(app: &App, caller: &Caller, ids: Vec<String>) -> Result<Vec<Stored<Product>>> {
    caller.require_secret()?;
    let limit = u32::try_from(ids.len()).unwrap_or(u32::MAX);
    let filters = vec![Filter { column: Column::Id, test: Test::AnyOf(ids), negated: false }];
    let query = Query { filters, limit, ..Query::default() };
    app.store().read(&caller.organization, move |tx| Ok(tx.list(&query)?.items)).await
}

/// One product.
///
/// # Errors
/// [`Refusal::Forbidden`] without a secret key; [`Refusal::NotFound`].
pub async fn get(app: &App, caller: &Caller, id: &ProductId) -> Result<Stored<Product>> {
    caller.require_secret()?;
    let id = id.clone();
    app.store()
        .read(&caller.organization, move |tx| {
            tx.get(id.as_str())?.ok_or_else(|| Refusal::NotFound(Noun::Product).into())
        })
        .await
}

/// Makes a product.
///
/// # Errors
/// [`Refusal::Forbidden`] without a secret key; [`Refusal::PreconditionFailed`];
/// [`Refusal::Invalid`], also when the id is taken.
pub async fn create(
    app: &App,
    caller: &Caller,
    new: NewProduct,
    write: Write<Stored<Product>>,
) -> Result<Written<Stored<Product>>> {
    caller.require_secret()?;
    let id = new.id.clone().unwrap_or_else(|| app.next_id(IdStyle::Base62));
    let price_id = app.next_id(IdStyle::Base62);
    let precondition = write.precondition.clone();
    let (task, by) = (app.clone(), caller.clone());
    app.write(caller, write, move |tx| {
        precondition.check(None)?;
        let mut decision = decide_new(tx, &id, &new, task.now())?;
        if let Some((terms, changes)) = &new.price {
            let terms = terms.of(&id);
            let price = catalogue::create_price(&price_id, &terms, changes, task.now())?;
            decision.next.default_price = Some(price_id.clone());
            keep_price(&task, &by, tx, None, price)?;
        }
        keep(&task, &by, tx, None, decision)
    })
    .await
}

/// Decides a new product whose id must be free.
pub(crate) fn decide_new(
    tx: &mut Tx<'_>,
    id: &ProductId,
    new: &NewProduct,
    now: jiff::Timestamp,
) -> Result<Decision<Product>> {
    if tx.get::<Product>(id.as_str())?.is_some() {
        return Err(Fault::new(Field::Id, Rule::Taken).into());
    }
    if !new.changes.default_price.is_keep() {
        return Err(Fault::new(Field::DefaultPrice, Rule::Missing).into());
    }
    Ok(catalogue::create_product(id, &new.name, &new.changes, now)?)
}

/// Changes a product.
///
/// # Errors
/// [`Refusal::Forbidden`] without a secret key; [`Refusal::NotFound`];
/// [`Refusal::PreconditionFailed`]; [`Refusal::Invalid`].
pub async fn update(
    app: &App,
    caller: &Caller,
    id: &ProductId,
    changes: ProductChanges,
    write: Write<Stored<Product>>,
) -> Result<Written<Stored<Product>>> {
    caller.require_secret()?;
    let precondition = write.precondition.clone();
    let (task, by, id) = (app.clone(), caller.clone(), id.clone());
    app.write(caller, write, move |tx| {
        let current = tx.get::<Product>(id.as_str())?.ok_or(Refusal::NotFound(Noun::Product))?;
        precondition.check(Some(current.rev))?;
        if let Change::Set(price) = &changes.default_price {
            match tx.get_locked::<Price>(price.as_str())? {
                None => return Err(Fault::new(Field::DefaultPrice, Rule::Missing).into()),
                Some(found) if found.value.product != id => {
                    return Err(Fault::new(Field::DefaultPrice, Rule::Mismatch).into());
                }
                Some(_) => {}
            }
        }
        let decision = catalogue::update_product(&current.value, &changes, task.now())?;
        keep(&task, &by, tx, Some(current), decision)
    })
    .await
}

/// Deletes a product that has no price.
///
/// # Errors
/// [`Refusal::Forbidden`] without a secret key; [`Refusal::NotFound`];
/// [`Refusal::PreconditionFailed`]; [`Refusal::InUse`] when it has a price.
pub async fn delete(app: &App, caller: &Caller, id: &ProductId, precondition: Precondition) -> Result<()> {
    caller.require_secret()?;
    let (task, by, id) = (app.clone(), caller.clone(), id.clone());
    app.store()
        .write(&caller.organization, move |tx| {
            let current = tx.get::<Product>(id.as_str())?.ok_or(Refusal::NotFound(Noun::Product))?;
            precondition.check(Some(current.rev))?;
            if tx.find::<Price>(crate::prices::columns::PRODUCT, id.as_str())?.is_some() {
                return Err(Refusal::InUse { by: Noun::Price }.into());
            }
            tx.emit(task.event(&by, billfold_domain::events::EventKind::ProductDeleted, Noun::Product, id.as_str()))?;
            tx.delete::<Product>(current.rev, id.as_str())?;
            Ok(())
        })
        .await
}

pub(crate) fn keep(
    app: &App,
    caller: &Caller,
    tx: &mut Tx<'_>,
    current: Option<Stored<Product>>,
    decision: Decision<Product>,
) -> Result<Stored<Product>> {
    let Decision { next, event } = decision;
    let Some(kind) = event else {
        // Nothing changed: nothing is written.
        return current.ok_or_else(|| Refusal::NotFound(Noun::Product).into());
    };
    tx.emit(app.event(caller, kind, Noun::Product, next.id.as_str()))?;
    Ok(match current {
        None => tx.insert(next)?,
        Some(current) => tx.update(current.rev, next)?,
    })
}
