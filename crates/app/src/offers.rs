//! What a customer who has signed in can see of what is sold: what is active.

use billfold_domain::Refusal;
use billfold_domain::catalogue::Product;
use billfold_domain::ids::{Noun, PriceId, ProductId};
use billfold_domain::prices::Price;
use billfold_domain::stored::flag_text;
use billfold_store::{Filter, Page, Query, Stored, Test};

use crate::errors::Result;
use crate::{App, Caller, prices, products, visitors};

/// A page of the prices that can be bought.
///
/// # Errors
/// As [`visitors::visit`].
pub async fn prices(app: &App, caller: &Caller, query: Query) -> Result<Page<Price>> {
    caller.require_customer()?;
    let (task, by) = (app.clone(), caller.clone());
    app.store()
        .read(&caller.organization, move |tx| {
            visitors::visit_in(&task, &by, tx)?;
            let mut query = query.clone();
            let deleted = Test::AnyOf(vec![flag_text(true).to_owned()]);
            query.filters.push(Filter { column: prices::columns::DELETED, test: deleted, negated: true });
            query.filters.push(Filter::is(prices::columns::ACTIVE, flag_text(true)));
            Ok(tx.list(&query)?)
        })
        .await
}

/// One price that can be bought.
///
/// # Errors
/// As [`visitors::visit`]; [`Refusal::NotFound`], for one that cannot be bought too.
pub async fn price(app: &App, caller: &Caller, id: &PriceId) -> Result<Stored<Price>> {
    caller.require_customer()?;
    let (task, by, id) = (app.clone(), caller.clone(), id.clone());
    app.store()
        .read(&caller.organization, move |tx| {
            visitors::visit_in(&task, &by, tx)?;
            let found = tx.get::<Price>(id.as_str())?;
            let found = found.filter(|price| price.value.active && !price.value.deleted);
            found.ok_or_else(|| Refusal::NotFound(Noun::Price).into())
        })
        .await
}

/// A page of the products that are sold.
///
/// # Errors
/// As [`visitors::visit`].
pub async fn products(app: &App, caller: &Caller, query: Query) -> Result<Page<Product>> {
    caller.require_customer()?;
    let (task, by) = (app.clone(), caller.clone());
    app.store()
        .read(&caller.organization, move |tx| {
            visitors::visit_in(&task, &by, tx)?;
            let mut query = query.clone();
            query.filters.push(Filter::is(products::columns::ACTIVE, flag_text(true)));
            Ok(tx.list(&query)?)
        })
        .await
}

/// One product that is sold.
///
/// # Errors
/// As [`visitors::visit`]; [`Refusal::NotFound`], for one that is not sold too.
pub async fn product(app: &App, caller: &Caller, id: &ProductId) -> Result<Stored<Product>> {
    caller.require_customer()?;
    let (task, by, id) = (app.clone(), caller.clone(), id.clone());
    app.store()
        .read(&caller.organization, move |tx| {
            visitors::visit_in(&task, &by, tx)?;
            let found = tx.get::<Product>(id.as_str())?.filter(|product| product.value.active);
            found.ok_or_else(|| Refusal::NotFound(Noun::Product).into())
        })
        .await
}
