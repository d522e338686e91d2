//! What can be said of prices.

use billfold_domain::amounts::Exact;
use billfold_domain::currency::Currency;
use billfold_domain::features::Interval;
use billfold_domain::metadata::MetadataChange;
use billfold_domain::prices::{MAX_TIERS, Round, TaxBehavior, TiersMode, UsageType};
use billfold_domain::text::Text;
use utoipa::openapi::schema::{AnyOfBuilder, Schema};
use utoipa::openapi::{RefOr, Type};

use crate::expand::Paths;
use crate::form::Node;
use crate::lists::{Created, Limit};
use crate::params::{ParamError, Parameter, Problem, text};
use crate::products::{ChosenId, TaxDetailsParams};
use crate::schemas::simple;
use crate::words::{Few, Name, Whole, Word, own_words};

/// The largest amount, in minor units: Stripe's eight digits.
const MAX_AMOUNT_MINOR: i64 = 99_999_999;
/// The longest trial, in days: two years.
const MAX_TRIAL_DAYS: i64 = 730;
/// The largest bound of a tier.
const MAX_BOUND: i64 = 999_999_999;
/// The most lookup keys in a filter.
const MAX_LOOKUP_KEYS: usize = 10;

/// The amount of one unit, in minor units of the currency.
pub type Amount = Whole<0, MAX_AMOUNT_MINOR>;
/// How many units of time lie between two charges, at the most three years of
/// days.
pub type IntervalCount = Whole<1, { 366 * 3 }>;

own_words! {
    /// How an amount is found.
    BillingScheme {
        /// So much for each unit.
        PerUnit = "per_unit",
        /// By tiers.
        Tiered = "tiered",
    }
    /// Whether a price is charged once.
    PriceType {
        /// Once.
        OneTime = "one_time",
        /// Again and again.
        Recurring = "recurring",
    }
}

crate::params! {
    /// A new price.
    pub struct Create {
        /// Whether it can be bought; true unless said.
        optional active: bool,
        /// How the amount is found.
        optional billing_scheme: Word<BillingScheme>,
        /// The currency.
        required currency: Currency,
        /// What to expand in the answer.
        optional expand: Paths,
        /// A key to find it by.
        emptyable lookup_key: Text<200>,
        /// The merchant's own pairs.
        emptyable metadata: MetadataChange,
        /// The merchant's name for it.
        emptyable nickname: Text<5000>,
        /// The product; this or product_data is needed.
        optional product: Name,
        /// A product to make with it.
        optional product_data: ProductData,
        /// How often it is charged; once unless said.
        optional recurring: RecurringParams,
        /// Whether taxes are within the amount.
        optional tax_behavior: Word<TaxBehavior>,
        /// Whether it takes its lookup key from the price that has it.
        optional transfer_lookup_key: bool,
        /// The tiers of a tiered price, in the order of their quantities.
        optional tiers: Few<TierParams, MAX_TIERS>,
        /// How tiers work.
        optional tiers_mode: Word<TiersMode>,
        /// How a quantity is counted before it is priced.
        optional transform_quantity: TransformParams,
        /// The amount of one unit, in minor units of the currency.
        optional unit_amount: Amount,
        /// The same, as a decimal with at most twelve decimal places.
        optional unit_amount_decimal: Exact,
    }

    /// One tier; it has an amount for each unit, an amount for itself, or both.
    pub struct TierParams {
        /// The amount for the tier as a whole, in minor units of the currency.
        optional flat_amount: Amount,
        /// The same, as a decimal.
        optional flat_amount_decimal: Exact,
        /// The amount of one unit, in minor units of the currency.
        optional unit_amount: Amount,
        /// The same, as a decimal.
        optional unit_amount_decimal: Exact,
        /// The last unit that the tier is for, or inf.
        required up_to: UpTo,
    }

    /// Packages: the quantity is divided and rounded before it is priced.
    pub struct TransformParams {
        /// By how much it is divided.
        required divide_by: Whole<1, MAX_BOUND>,
        /// How it is rounded.
        required round: Word<Round>,
    }

    /// A product to make with a price.
    pub struct ProductData {
        /// Whether it can be bought; true unless said.
        optional active: bool,
        /// An id of the merchant's choice.
        optional id: ChosenId,
        /// The merchant's own pairs.
        emptyable metadata: MetadataChange,
        /// The name, which customers see.
        required name: Text<255>,
        /// What stands on a card statement.
        emptyable statement_descriptor: Text<22>,
        /// The tax code.
        emptyable tax_code: Name,
        /// More about taxes.
        optional tax_details: TaxDetailsParams,
        /// What one of it is called.
        emptyable unit_label: Text<50>,
    }

    /// How often a price is charged.
    pub struct RecurringParams {
        /// The unit.
        required interval: Word<Interval>,
        /// How many of them; 1 unless said, three years at the most.
        optional interval_count: IntervalCount,
        /// The meter that counts the usage of a metered price, which needs one since version
        /// 2025-03-31.basil.
        optional meter: Name,
        /// Days of trial before the first charge.
        optional trial_period_days: Whole<1, MAX_TRIAL_DAYS>,
        /// How usage is counted.
        optional usage_type: Word<UsageType>,
    }

    /// Changes of a price.
    pub struct Update {
        /// Whether it can be bought.
        optional active: bool,
        /// What to expand in the answer.
        optional expand: Paths,
        /// A key to find it by.
        emptyable lookup_key: Text<200>,
        /// The merchant's own pairs.
        emptyable metadata: MetadataChange,
        /// The merchant's name for it.
        emptyable nickname: Text<5000>,
        /// Whether taxes are within the amount.
        optional tax_behavior: Word<TaxBehavior>,
        /// Whether it takes its lookup key from the price that has it.
        optional transfer_lookup_key: bool,
    }

    /// Reading one price.
    pub struct Retrieve {
        /// What to expand in the answer.
        optional expand: Paths,
    }

    /// Which prices to list.
    pub struct List {
        /// Only those that can be bought, or only the others.
        optional active: bool,
        /// Made in this second, or within this span.
        optional created: Created,
        /// Only those of this currency.
        optional currency: Currency,
        /// Only prices newer than the one of this id.
        optional ending_before: Name,
        /// What to expand in the answer.
        optional expand: Paths,
        /// The most prices; 10 unless said.
        optional limit: Limit,
        /// Only those of these lookup keys.
        optional lookup_keys: Few<Name, MAX_LOOKUP_KEYS>,
        /// Only those of this product.
        optional product: Name,
        /// Only those that are charged like this.
        optional recurring: RecurringFilter,
        /// Only prices older than the one of this id.
        optional starting_after: Name,
        /// Only those charged once, or only the others.
        optional r#type: Word<PriceType>,
    }

    /// How a price is charged.
    pub struct RecurringFilter {
        /// The unit.
        optional interval: Word<Interval>,
        /// The meter that counts usage.
        optional meter: Name,
        /// How usage is counted.
        optional usage_type: Word<UsageType>,
    }
}

/// A decimal of minor units.
impl Parameter for Exact {
    fn read(node: &Node) -> Result<Self, ParamError> {
        Self::parse(text(node)?).map_err(|rule| ParamError::here(Problem::Broken(rule)))
    }

    fn schema() -> RefOr<Schema> {
        simple(Type::String).pattern(Some("^[0-9]{1,12}([.][0-9]{1,12})?$")).into()
    }
}

/// The last unit that a tier is for; none for `inf`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UpTo(pub Option<u64>);

/// A quantity that a tier can end with.
type Bound = Whole<1, MAX_BOUND>;

impl Parameter for UpTo {
    fn read(node: &Node) -> Result<Self, ParamError> {
        match text(node)? {
            "inf" => Ok(Self(None)),
            _ => Bound::read(node).map(|bound| Self(Some(u64::from(bound.unsigned())))),
        }
    }

    fn schema() -> RefOr<Schema> {
        let endless = simple(Type::String).enum_values(Some(["inf"]));
        AnyOfBuilder::new().item(Bound::schema()).item(endless).into()
    }
}

#[cfg(test)]
mod tests {
    use super::MAX_BOUND;
    use billfold_domain::prices::MAX_PRICED_QUANTITY;

    #[test]
    fn a_tier_can_end_with_every_quantity_that_a_price_can_speak_of() {
        assert_eq!(u64::try_from(MAX_BOUND), Ok(MAX_PRICED_QUANTITY));
    }
}
