//! Products: what is sold.

use std::sync::Arc;

use billfold_domain::catalogue::{self, Decision, Product, ProductChanges};
use billfold_domain::events::EventKind;
use billfold_domain::ids::{IdStyle, Noun, ProductId};
use billfold_domain::keys::{Access, Resource};
use billfold_domain::prices::{Price, PriceChanges, create_price};
use billfold_domain::stored::flag_text;
use billfold_domain::{Change, Fault, Field, Refusal, Rule};
use billfold_store::{Column, Filter, Page, Query, Scroll, Slice, Stored, Test, Tx};

use crate::errors::Result;
use crate::facts::Act;
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
    /// Its name.
    pub const NAME: Column = Column::Path("name");
    /// When it last changed, as `domain::stored::time_text`.
    pub const UPDATED: Column = Column::Path("updated");
}

/// Which product a command that replaces one is about.
#[derive(Clone, Debug)]
pub enum Target {
    /// A new one, with an id of this look.
    New(IdStyle),
    /// The one of this id, made if it is not there.
    Upsert(ProductId),
}

/// Says what is to change, given the product as it is. It may be asked more
/// than once.
pub type Draft = Arc<dyn Fn(Option<&Product>) -> ProductChanges + Send + Sync>;

/// What became of a product.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Saved {
    /// Whether it was made.
    pub created: bool,
    /// The product.
    pub product: Stored<Product>,
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

/// A page of products by offset.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`].
pub async fn list(app: &App, caller: &Caller, query: Query) -> Result<Page<Product>> {
    caller.require(Resource::Products, Access::Read)?;
    app.store().read(&caller.organization, move |tx| Ok(tx.list(&query)?)).await
}

/// A page of products by cursor, newest first.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`]; [`Refusal::BadCursor`].
pub async fn scroll(app: &App, caller: &Caller, scroll: Scroll) -> Result<Slice<Product>> {
    caller.require(Resource::Products, Access::Read)?;
    app.store().read(&caller.organization, move |tx| tx.scroll(&scroll)?.ok_or_else(|| Refusal::BadCursor.into())).await
}

/// The products of these ids, in one look; those that are not there are left out.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`].
pub async fn many(app: &App, caller: &Caller, ids: Vec<String>) -> Result<Vec<Stored<Product>>> {
    caller.require(Resource::Products, Access::Read)?;
    let limit = u32::try_from(ids.len()).unwrap_or(u32::MAX);
    let filters = vec![Filter { column: Column::Id, test: Test::AnyOf(ids), negated: false }];
    let query = Query { filters, limit, ..Query::default() };
    app.store().read(&caller.organization, move |tx| Ok(tx.list(&query)?.items)).await
}

/// One product.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`]; [`Refusal::NotFound`].
pub async fn get(app: &App, caller: &Caller, id: &ProductId) -> Result<Stored<Product>> {
    caller.require(Resource::Products, Access::Read)?;
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
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`]; [`Refusal::PreconditionFailed`];
/// [`Refusal::Invalid`], also when the id is taken.
pub async fn create(
    app: &App,
    caller: &Caller,
    new: NewProduct,
    write: Write<Stored<Product>>,
) -> Result<Written<Stored<Product>>> {
    caller.require(Resource::Products, Access::Write)?;
    let id = new.id.clone().unwrap_or_else(|| app.next_id(IdStyle::Base62));
    let price_id = app.next_id(IdStyle::Base62);
    let precondition = write.precondition.clone();
    let (task, by) = (app.clone(), caller.clone());
    app.write(caller, write, move |tx| {
        precondition.check(None)?;
        let act = Act::real(&task, &by);
        let mut decision = decide_new(tx, &id, &new, act.now)?;
        if let Some((terms, changes)) = &new.price {
            let price = create_price(&price_id, &terms.of(&id), changes, act.now)?;
            decision.next.default_price = Some(price_id.clone());
            keep_price(&act, tx, None, price)?;
        }
        keep(&act, tx, None, decision)
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
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`]; [`Refusal::NotFound`];
/// [`Refusal::PreconditionFailed`]; [`Refusal::Invalid`].
pub async fn update(
    app: &App,
    caller: &Caller,
    id: &ProductId,
    changes: ProductChanges,
    write: Write<Stored<Product>>,
) -> Result<Written<Stored<Product>>> {
    caller.require(Resource::Products, Access::Write)?;
    let precondition = write.precondition.clone();
    let (task, by, id) = (app.clone(), caller.clone(), id.clone());
    app.write(caller, write, move |tx| {
        let current = tx.get::<Product>(id.as_str())?.ok_or(Refusal::NotFound(Noun::Product))?;
        precondition.check(Some(current.rev))?;
        if let Change::Set(price) = &changes.default_price {
            match tx.get_locked::<Price>(price.as_str())? {
                Some(found) if found.value.deleted => {
                    return Err(Fault::new(Field::DefaultPrice, Rule::Missing).into());
                }
                None => return Err(Fault::new(Field::DefaultPrice, Rule::Missing).into()),
                Some(found) if found.value.product != id => {
                    return Err(Fault::new(Field::DefaultPrice, Rule::Mismatch).into());
                }
                Some(_) => {}
            }
        }
        let act = Act::real(&task, &by);
        let decision = catalogue::update_product(&current.value, &changes, act.now)?;
        keep(&act, tx, Some(current), decision)
    })
    .await
}

/// Makes or replaces a product. A new one must be given a name.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`]; [`Refusal::PreconditionFailed`];
/// [`Refusal::Invalid`] with every fault.
pub async fn save(
    app: &App,
    caller: &Caller,
    target: Target,
    draft: Draft,
    write: Write<Saved>,
) -> Result<Written<Saved>> {
    caller.require(Resource::Products, Access::Write)?;
    let id = match target {
        Target::New(style) => app.next_id(style),
        Target::Upsert(id) => id,
    };
    let precondition = write.precondition.clone();
    let (task, by) = (app.clone(), caller.clone());
    app.write(caller, write, move |tx| {
        let current = tx.get::<Product>(id.as_str())?;
        precondition.hold(tx, current.as_ref().map(|product| product.rev))?;
        let act = Act::real(&task, &by);
        let changes = draft(current.as_ref().map(|product| &product.value));
        let decision = match (&current, changes.name.value()) {
            (Some(current), _) => catalogue::update_product(&current.value, &changes, act.now)?,
            (None, Some(name)) => catalogue::create_product(&id, name, &changes, act.now)?,
            // The surface has found that the name is not fit.
            (None, None) => return Err(Vec::<Fault>::new().into()),
        };
        let created = current.is_none();
        Ok(Saved { created, product: keep(&act, tx, current, decision)? })
    })
    .await
}

/// Deletes a product that has no price, or only deleted ones.
///
/// # Errors
/// [`Refusal::Forbidden`]; [`Refusal::NotGranted`]; [`Refusal::NotFound`];
/// [`Refusal::PreconditionFailed`]; [`Refusal::InUse`] when it has a price.
pub async fn delete(app: &App, caller: &Caller, id: &ProductId, precondition: Precondition) -> Result<()> {
    caller.require(Resource::Products, Access::Write)?;
    let (task, by, id) = (app.clone(), caller.clone(), id.clone());
    app.store()
        .write(&caller.organization, move |tx| {
            let current = tx.get::<Product>(id.as_str())?.ok_or(Refusal::NotFound(Noun::Product))?;
            precondition.hold(tx, Some(current.rev))?;
            if has_price(tx, &id)? {
                return Err(Refusal::InUse { by: Noun::Price }.into());
            }
            let act = Act::real(&task, &by);
            act.tell(tx, (EventKind::ProductDeleted, Noun::Product), None, &current.value)?;
            tx.delete::<Product>(current.rev, id.as_str())?;
            Ok(())
        })
        .await
}

/// Whether a product has a price that was not deleted.
fn has_price(tx: &mut Tx<'_>, id: &ProductId) -> Result<bool> {
    use crate::prices::columns::{DELETED, PRODUCT};
    let filters = [
        Filter { column: PRODUCT, test: Test::AnyOf(vec![id.to_string()]), negated: false },
        Filter { column: DELETED, test: Test::AnyOf(vec![flag_text(true).to_owned()]), negated: true },
    ];
    Ok(tx.count::<Price>(&filters, None)? > 0)
}

pub(crate) fn keep(
    act: &Act,
    tx: &mut Tx<'_>,
    current: Option<Stored<Product>>,
    decision: Decision<Product>,
) -> Result<Stored<Product>> {
    let Decision { next, event } = decision;
    match (current, event) {
        (None, kind) => act.insert(tx, (kind.unwrap_or(EventKind::ProductCreated), Noun::Product), next),
        // Nothing changed: nothing is written.
        (Some(current), None) => Ok(current),
        (Some(current), Some(kind)) => act.update(tx, (&[kind], Noun::Product), current, next),
    }
}
