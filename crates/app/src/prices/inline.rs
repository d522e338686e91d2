//! Prices that are made with what is sold at them, and for that alone.

use billfold_domain::Field;
use billfold_domain::catalogue::{Price, Product};
use billfold_domain::ids::{PriceId, ProductId};
use billfold_domain::keys::{Access, Resource};
use billfold_domain::prices::{self, TaxBehavior};
use billfold_domain::{Fault, Rule};
use billfold_store::Tx;

use super::{Terms, keep};
use crate::errors::Result;
use crate::facts::Act;
use crate::{App, Caller};

/// A price that is made with what is sold at it. Nothing else is sold at it: it is there
/// from the start as one that is no longer on sale (Stripe's API does so with `price_data`).
/// What was sold keeps it: see [`Price::inline`].
#[derive(Clone, Debug)]
pub struct InlinePrice {
    /// The id that it gets.
    pub id: PriceId,
    /// What is sold.
    pub product: ProductId,
    /// What never changes.
    pub terms: Terms,
    /// Whether taxes are within the amount, where that is said.
    pub tax_behavior: Option<TaxBehavior>,
}

/// Refuses whoever may not make the prices that a command brings along.
pub(crate) fn require(caller: &Caller, brings_any: bool) -> Result<()> {
    if brings_any { caller.require(Resource::Prices, Access::Write) } else { Ok(()) }
}

/// Makes such a price. `field` is the product's, for what is refused.
///
/// # Errors
/// [`Rule::Missing`] and [`Rule::Inactive`] on `field`.
pub(crate) fn make((app, caller): (&App, &Caller), tx: &mut Tx<'_>, new: &InlinePrice, field: Field) -> Result<Price> {
    let product = tx.get_locked::<Product>(new.product.as_str())?;
    let product = product.ok_or_else(|| Fault::new(field, Rule::Missing))?;
    if !product.value.active {
        return Err(Fault::new(field, Rule::Inactive).into());
    }
    // What is sold goes by real time, whatever clock its customer lives by.
    let act = Act::real(app, caller);
    let decision = prices::create_inline_price(&new.id, &new.terms.of(&new.product), new.tax_behavior, act.now)?;
    Ok(keep(&act, tx, None, decision)?.value)
}
