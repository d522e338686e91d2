//! A price as this dialect shows it.

use std::collections::BTreeMap;

use billfold_domain::amounts::Exact;
use billfold_domain::features::Interval;
use billfold_domain::prices::{
    PerUnit, Price, Pricing, Recurring, Round, TaxBehavior, Tier, Tiered, TiersMode, UsageType,
};

use super::params::{BillingScheme, PriceType};
use crate::calls::Setting;
use crate::products::ProductView;
use crate::schemas::{Answer, Expandable, Nothing};
use crate::words::{Stamp, Word};

crate::answers! {
    /// A price.
    pub struct PriceView {
        /// Its id.
        always id: String,
        /// The kind of object.
        always object: PriceTag,
        /// Whether it can be bought.
        always active: bool,
        /// How the amount is found.
        always billing_scheme: Word<BillingScheme>,
        /// When it was made, in seconds since 1970.
        always created: Stamp,
        /// The currency, in lower case.
        always currency: String,
        /// The amount in each currency; only when expanded.
        pruned currency_options: CurrencyOptions,
        /// An amount of the customer's choice, of which there is none.
        always custom_unit_amount: Nothing,
        /// Whether it is of live mode.
        always livemode: bool,
        /// A key to find it by.
        always lookup_key: Option<String>,
        /// The merchant's own pairs.
        always metadata: BTreeMap<String, String>,
        /// The merchant's name for it.
        always nickname: Option<String>,
        /// The product.
        always product: Expandable<ProductView>,
        /// How often it is charged; none for once.
        always recurring: Option<RecurringView>,
        /// Whether taxes are within the amount.
        always tax_behavior: Word<TaxBehavior>,
        /// The tiers of a tiered price; only when expanded.
        pruned tiers: Option<Vec<TierView>>,
        /// How tiers work; none without tiers.
        always tiers_mode: Option<Word<TiersMode>>,
        /// How a quantity is counted before it is priced; none for as it is.
        always transform_quantity: Option<TransformView>,
        /// Whether it is charged once.
        always r#type: Word<PriceType>,
        /// The amount of one unit, in minor units of the currency; none where it is
        /// not whole, or found by tiers.
        always unit_amount: Option<i64>,
        /// The same, as a decimal; none for tiers.
        always unit_amount_decimal: Option<String>,
    }

    /// How often a price is charged.
    pub struct RecurringView {
        /// The unit.
        always interval: Word<Interval>,
        /// How many of them.
        always interval_count: u32,
        /// The meter that counts usage.
        always meter: Option<String>,
        /// Days of trial before the first charge.
        always trial_period_days: Option<u32>,
        /// How usage is counted.
        always usage_type: Word<UsageType>,
    }

    /// One tier.
    pub struct TierView {
        /// The amount for the tier as a whole, in minor units, where it is whole.
        always flat_amount: Option<i64>,
        /// The same, as a decimal.
        always flat_amount_decimal: Option<String>,
        /// The amount of one unit, in minor units, where it is whole.
        always unit_amount: Option<i64>,
        /// The same, as a decimal.
        always unit_amount_decimal: Option<String>,
        /// The last unit that the tier is for; none for all that follow.
        always up_to: Option<u64>,
    }

    /// Packages: the quantity is divided and rounded before it is priced.
    pub struct TransformView {
        /// By how much it is divided.
        always divide_by: u64,
        /// How it is rounded.
        always round: Word<Round>,
    }

    /// The amount in one currency.
    pub struct CurrencyOption {
        /// An amount of the customer's choice, of which there is none.
        always custom_unit_amount: Nothing,
        /// Whether taxes are within the amount.
        always tax_behavior: Word<TaxBehavior>,
        /// The amount of one unit, in minor units of the currency; none where it is
        /// not whole, or found by tiers.
        always unit_amount: Option<i64>,
        /// The same, as a decimal; none for tiers.
        always unit_amount_decimal: Option<String>,
    }
}

crate::words::tags! {
    /// The `object` of a price.
    PriceTag = "price";
}

/// The amounts of a price by currency, in lower case.
pub type CurrencyOptions = BTreeMap<String, CurrencyOption>;

impl Answer for CurrencyOptions {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
        crate::schemas::simple(utoipa::openapi::Type::Object)
            .additional_properties(Some(CurrencyOption::schema()))
            .into()
    }
}

/// The price in this dialect's form.
pub fn view(price: &Price, setting: &Setting) -> PriceView {
    let Price {
        id,
        product,
        active,
        currency,
        pricing,
        recurring,
        quantities: _,
        meter,
        usage_count: _,
        fees: _,
        nickname,
        lookup_key,
        tax_behavior,
        description: _,
        rich_description: _,
        options: _,
        custom_fields: _,
        metadata,
        deleted: _,
        inline: _,
        created,
        updated: _,
    } = price;
    let currency = currency.code().to_ascii_lowercase();
    let unit = pricing.unit();
    let option = CurrencyOption {
        custom_unit_amount: Nothing,
        tax_behavior: Word(*tax_behavior),
        unit_amount: unit.and_then(Exact::minor),
        unit_amount_decimal: unit.map(Exact::text),
    };
    let (per_unit, tiered) = match pricing {
        Pricing::PerUnit(per_unit) => (Some(per_unit), None),
        Pricing::Tiered(tiered) => (None, Some(tiered)),
    };
    PriceView {
        id: id.as_str().to_owned(),
        object: PriceTag,
        active: *active,
        billing_scheme: Word(if tiered.is_some() { BillingScheme::Tiered } else { BillingScheme::PerUnit }),
        created: Stamp::of(*created),
        currency: currency.clone(),
        unit_amount: option.unit_amount,
        unit_amount_decimal: option.unit_amount_decimal.clone(),
        currency_options: BTreeMap::from([(currency, option)]),
        custom_unit_amount: Nothing,
        livemode: setting.livemode,
        lookup_key: lookup_key.clone(),
        metadata: metadata.pairs().clone(),
        nickname: nickname.clone(),
        product: Expandable::id(product.as_str()),
        recurring: recurring.as_ref().map(|recurring| recurring_view(recurring, meter.as_ref())),
        tax_behavior: Word(*tax_behavior),
        tiers: tiered.map(|Tiered { tiers, .. }| tiers.iter().map(tier_view).collect()),
        tiers_mode: tiered.map(|tiered| Word(tiered.mode)),
        transform_quantity: per_unit.and_then(transform_view),
        r#type: Word(if recurring.is_some() { PriceType::Recurring } else { PriceType::OneTime }),
    }
}

fn recurring_view(recurring: &Recurring, meter: Option<&String>) -> RecurringView {
    let Recurring { interval, count, usage, trial_days } = *recurring;
    RecurringView {
        interval: Word(interval),
        interval_count: count,
        meter: meter.cloned(),
        trial_period_days: trial_days,
        usage_type: Word(usage),
    }
}

fn tier_view(tier: &Tier) -> TierView {
    let Tier { up_to, unit, flat } = *tier;
    TierView {
        flat_amount: flat.and_then(Exact::minor),
        flat_amount_decimal: flat.map(Exact::text),
        unit_amount: unit.and_then(Exact::minor),
        unit_amount_decimal: unit.map(Exact::text),
        up_to,
    }
}

fn transform_view(per_unit: &PerUnit) -> Option<TransformView> {
    per_unit.transform.map(|packages| TransformView { divide_by: packages.divide_by, round: Word(packages.round) })
}
