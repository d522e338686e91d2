//! Prices that are made with what is sold at them (`price_data`).

use billfold_app::App;
use billfold_app::prices::{InlinePrice, Terms};
use billfold_domain::amounts::Exact;
use billfold_domain::currency::Currency;
use billfold_domain::features::Interval;
use billfold_domain::ids::{IdStyle, ProductId};
use billfold_domain::prices::{PerUnit, Pricing, Recurring, TaxBehavior, UsageType};

use super::params::{Amount, IntervalCount};
use super::{amount, check_interval};
use crate::errors::ApiError;
use crate::params::{ParamError, Problem};
use crate::words::{Name, Whole, Word};

crate::params! {
    /// A price that is made with an item of a subscription, and for that alone.
    pub struct RecurringData {
        /// The currency.
        required currency: Currency,
        /// The product.
        required product: Name,
        /// How often it is charged.
        required recurring: Rhythm,
        /// Whether taxes are within the amount.
        optional tax_behavior: Word<TaxBehavior>,
        /// The amount of one unit, in minor units of the currency.
        optional unit_amount: Amount,
        /// The same, as a decimal with at most twelve decimal places.
        optional unit_amount_decimal: Exact,
    }

    /// How often a price is charged.
    pub struct Rhythm {
        /// The unit.
        required interval: Word<Interval>,
        /// How many of them; 1 unless said, three years at the most.
        optional interval_count: IntervalCount,
    }

    /// A price that is made with a line of an invoice, and for that alone.
    pub struct OnceData {
        /// The currency.
        required currency: Currency,
        /// The product.
        required product: Name,
        /// Whether taxes are within the amount.
        optional tax_behavior: Word<TaxBehavior>,
        /// The amount of one unit, in minor units of the currency.
        optional unit_amount: Amount,
        /// The same, as a decimal with at most twelve decimal places.
        optional unit_amount_decimal: Exact,
    }
}

/// The price that an item is to have. `place` is the parameter that describes it.
///
/// # Errors
/// 400 naming the parameter.
pub fn recurring(app: &App, data: &RecurringData, place: &str) -> Result<InlinePrice, ApiError> {
    let Rhythm { interval, interval_count } = data.recurring;
    let count = interval_count.map_or(1, Whole::unsigned);
    check_interval(interval.0, count, &format!("{place}[recurring][interval_count]"))?;
    let rhythm = Recurring { interval: interval.0, count, usage: UsageType::Licensed, trial_days: None };
    let unit = unit(data.unit_amount, data.unit_amount_decimal, place)?;
    let terms = terms(data.currency, unit, Some(rhythm));
    Ok(made(app, &data.product, terms, data.tax_behavior))
}

/// The price that a line is to have. `place` is the parameter that describes it.
///
/// # Errors
/// 400 naming the parameter.
pub fn once(app: &App, data: &OnceData, place: &str) -> Result<InlinePrice, ApiError> {
    let unit = unit(data.unit_amount, data.unit_amount_decimal, place)?;
    Ok(made(app, &data.product, terms(data.currency, unit, None), data.tax_behavior))
}

fn unit(whole: Option<Amount>, decimal: Option<Exact>, place: &str) -> Result<Exact, ApiError> {
    let param = format!("{place}[unit_amount]");
    let unit = amount(whole, decimal, &param)?;
    unit.ok_or_else(|| ParamError::at(&param, Problem::Missing).into())
}

fn terms(currency: Currency, unit: Exact, recurring: Option<Recurring>) -> Terms {
    Terms { currency, pricing: Pricing::PerUnit(PerUnit { unit, transform: None }), recurring, meter: None }
}

fn made(app: &App, product: &Name, terms: Terms, tax_behavior: Option<Word<TaxBehavior>>) -> InlinePrice {
    InlinePrice {
        id: app.next_id(IdStyle::Base62),
        product: ProductId::stored(product.0.clone()),
        terms,
        tax_behavior: tax_behavior.map(|word| word.0),
    }
}
