//! At which price a product is sold.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::amounts::{Exact, Parts};
use crate::catalogue::Decision;
use crate::change::Change;
use crate::currency::Currency;
use crate::events::EventKind;
use crate::features::{Interval, words};
use crate::ids::{PriceId, ProductId};
use crate::metadata::{Metadata, MetadataChange};
use crate::refusals::{Fault, Field, Rule};
use crate::units::Units;

/// The most tiers of a price.
pub const MAX_TIERS: usize = 100;
/// The largest quantity that a price can speak of.
pub const MAX_PRICED_QUANTITY: u64 = 999_999_999;

words! {
    /// Whether taxes are within the amount.
    TaxBehavior {
        /// On top of it.
        Exclusive = "exclusive",
        /// Within it.
        Inclusive = "inclusive",
        /// Not said.
        Unspecified = "unspecified",
    }
    /// How usage is counted.
    UsageType {
        /// By the quantity of the subscription.
        Licensed = "licensed",
        /// By reported usage.
        Metered = "metered",
    }
    /// What of the reported usage of a period counts.
    UsageCount {
        /// All of it together.
        Sum = "sum",
        /// The last report.
        Last = "last",
    }
    /// How tiers price a quantity.
    TiersMode {
        /// Each unit at the price of the tier that it falls into.
        Graduated = "graduated",
        /// All units at the price of the tier that the quantity falls into.
        Volume = "volume",
    }
    /// How a quantity is rounded after it was divided.
    Round {
        /// Down.
        Down = "down",
        /// Up.
        Up = "up",
    }
}

/// How the amount for a quantity is found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", from = "StoredPricing")]
pub enum Pricing {
    /// So much for each unit.
    PerUnit(PerUnit),
    /// By tiers.
    Tiered(Tiered),
}

/// So much for each unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PerUnit {
    /// The amount of one unit.
    pub unit: Exact,
    /// How the quantity is counted before it is priced; none for as it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub transform: Option<Transform>,
}

/// Packages: the quantity is divided and rounded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Transform {
    /// By how much; 1 or more.
    pub divide_by: u64,
    /// How it is rounded.
    pub round: Round,
}

/// By tiers: at least one; bounds grow, and the last one has none.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tiered {
    /// How they price a quantity.
    pub mode: TiersMode,
    /// The tiers.
    pub tiers: Vec<Tier>,
}

/// One tier.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tier {
    /// The last unit that it is for; none for all that follow.
    pub up_to: Option<u64>,
    /// The amount of each unit.
    pub unit: Option<Exact>,
    /// An amount for the tier as a whole.
    pub flat: Option<Exact>,
}

/// A pricing as it may be stored: before there were tiers it was whole minor
/// units.
#[derive(Deserialize)]
#[serde(untagged)]
enum StoredPricing {
    Minor(i64),
    PerUnit { per_unit: PerUnit },
    Tiered { tiered: Tiered },
}

impl From<StoredPricing> for Pricing {
    fn from(stored: StoredPricing) -> Self {
        match stored {
            StoredPricing::Minor(minor) => Self::of_minor(minor),
            StoredPricing::PerUnit { per_unit } => Self::PerUnit(per_unit),
            StoredPricing::Tiered { tiered } => Self::Tiered(tiered),
        }
    }
}

impl Pricing {
    /// So many minor units for each unit.
    pub fn of_minor(minor: i64) -> Self {
        Self::PerUnit(PerUnit { unit: Exact::of_minor(minor), transform: None })
    }

    /// The amount for a quantity, in minor units, rounded half up.
    pub fn amount_minor(&self, quantity: u64) -> i64 {
        self.amount_of(Units::whole(quantity))
    }

    /// The amount for so much usage, in minor units, rounded half up once. Less than
    /// nothing is nothing.
    pub fn amount_of(&self, usage: Units) -> i64 {
        let usage = usage.billable();
        match self {
            Self::PerUnit(PerUnit { unit, transform }) => {
                unit.times(transform.map_or(usage, |packages| packages.count(usage))).minor()
            }
            Self::Tiered(tiered) => tiered.amount(usage).minor(),
        }
    }

    /// The amount of one unit, where every unit has the same.
    pub fn unit(&self) -> Option<Exact> {
        match self {
            Self::PerUnit(per_unit) => Some(per_unit.unit),
            Self::Tiered(_) => None,
        }
    }

    /// Checks the tiers.
    ///
    /// # Errors
    /// [`Rule::Required`] without tiers or for a tier without an amount,
    /// [`Rule::TooMany`], [`Rule::TiersForm`] for bounds that do not grow or a
    /// last tier that has one.
    pub fn check(&self) -> Result<(), Rule> {
        let Self::Tiered(Tiered { tiers, .. }) = self else { return Ok(()) };
        if tiers.len() > MAX_TIERS {
            return Err(Rule::TooMany { max_entries: MAX_TIERS });
        }
        if tiers.is_empty() || tiers.iter().any(|tier| tier.unit.is_none() && tier.flat.is_none()) {
            return Err(Rule::Required);
        }
        let mut below = 0;
        for (at, tier) in tiers.iter().enumerate() {
            match tier.up_to {
                None if at + 1 == tiers.len() => {}
                Some(bound) if bound > below && at + 1 < tiers.len() => below = bound,
                None | Some(_) => return Err(Rule::TiersForm),
            }
        }
        Ok(())
    }
}

impl Transform {
    fn count(self, quantity: Units) -> Units {
        quantity.divided(self.divide_by, self.round == Round::Up)
    }
}

impl Tiered {
    /// The amount for a quantity. No units are in the first tier, so that its
    /// flat amount is a base fee.
    fn amount(&self, quantity: Units) -> Parts {
        let of = |tier: &Tier, units: Units| {
            let flat = tier.flat.unwrap_or_default().times(Units::whole(1));
            flat.plus(tier.unit.unwrap_or_default().times(units))
        };
        let mut below = Units::default();
        let mut sum = Parts::default();
        for tier in &self.tiers {
            let bound = tier.up_to.map(Units::whole);
            let is_last = bound.is_none_or(|bound| quantity <= bound);
            match self.mode {
                TiersMode::Volume if is_last => return of(tier, quantity),
                TiersMode::Volume => {}
                TiersMode::Graduated => {
                    let upper = bound.map_or(quantity, |bound| bound.min(quantity));
                    sum = sum.plus(of(tier, upper.beyond(below)));
                }
            }
            if is_last {
                break;
            }
            below = bound.unwrap_or(below);
        }
        sum
    }
}

/// Which quantities can be bought at a price.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuantityRange {
    /// The least; none for any.
    pub min: Option<u64>,
    /// The most; none for any.
    pub max: Option<u64>,
}

impl QuantityRange {
    /// Whether a quantity can be bought.
    pub fn allows(&self, quantity: u64) -> bool {
        self.min.is_none_or(|min| min <= quantity) && self.max.is_none_or(|max| quantity <= max)
    }

    fn is_any(&self) -> bool {
        *self == Self::default()
    }
}

/// At which price a product is sold. What is due for it never changes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Price {
    /// Its id.
    pub id: PriceId,
    /// The product.
    pub product: ProductId,
    /// Whether it can be bought.
    #[serde(with = "crate::stored::flag")]
    pub active: bool,
    /// Its currency.
    pub currency: Currency,
    /// How the amount for a quantity is found.
    #[serde(alias = "unit_amount_minor")]
    pub pricing: Pricing,
    /// How often it is charged; none for once.
    pub recurring: Option<Recurring>,
    /// Which quantities can be bought.
    #[serde(default, skip_serializing_if = "QuantityRange::is_any")]
    pub quantities: QuantityRange,
    /// The meter that counts the usage of a metered price. Without one it is the active
    /// meter whose reports are named like the price's id, where there is such a one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meter: Option<String>,
    /// What of the reported usage counts; none for what the meter says, or all of it
    /// together.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub usage_count: Option<UsageCount>,
    /// What is charged once, when a subscription begins with it.
    #[serde(default, skip_serializing_if = "Fees::is_none")]
    pub fees: Fees,
    /// The merchant's name for it.
    pub nickname: Option<String>,
    /// A key to find it by, unique within the organization.
    pub lookup_key: Option<String>,
    /// Whether taxes are within the amount.
    pub tax_behavior: TaxBehavior,
    /// What it is, in plain words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// What it is, in marked-up words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rich_description: Option<String>,
    /// The values of the product's options.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub options: Option<BTreeMap<String, String>>,
    /// The merchant's own fields.
    #[serde(default, skip_serializing_if = "Map::is_empty")]
    pub custom_fields: Map<String, Value>,
    /// The merchant's own pairs.
    pub metadata: Metadata,
    /// Whether it was deleted: what is sold at it goes on, and nothing new is.
    #[serde(default, with = "crate::stored::flag")]
    pub deleted: bool,
    /// Whether it was made with what is sold at it, and for that alone: whoever has it
    /// keeps it and comes back to it, though it is on sale for nobody.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub inline: bool,
    /// When it was made.
    #[serde(with = "crate::stored::time")]
    pub created: Timestamp,
    /// When it last changed.
    #[serde(with = "crate::stored::time")]
    pub updated: Timestamp,
}

/// How often a price is charged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recurring {
    /// The unit.
    pub interval: Interval,
    /// How many of them.
    pub count: u32,
    /// How usage is counted.
    pub usage: UsageType,
    /// Days of trial before the first charge.
    pub trial_days: Option<u32>,
}

impl Price {
    /// The amount for a quantity, or for so much usage, in minor units of its
    /// currency, rounded half up.
    pub fn amount_minor(&self, quantity: u64) -> i64 {
        self.pricing.amount_minor(quantity)
    }

    /// The amount of one unit in minor units, where every unit has the same and
    /// it is whole.
    pub fn unit_amount_minor(&self) -> Option<i64> {
        self.pricing.unit().and_then(Exact::minor)
    }

    /// Whether it is charged by reported usage.
    pub fn is_metered(&self) -> bool {
        self.recurring.is_some_and(|recurring| recurring.usage == UsageType::Metered)
    }
}

/// What of a price can change after it was made, and what a new one can say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PriceChanges {
    /// Whether it can be bought.
    pub active: Change<bool>,
    /// The merchant's name for it.
    pub nickname: Change<String>,
    /// A key to find it by.
    pub lookup_key: Change<String>,
    /// Whether taxes are within the amount.
    pub tax_behavior: Change<TaxBehavior>,
    /// What it is, in plain words.
    pub description: Change<String>,
    /// What it is, in marked-up words.
    pub rich_description: Change<String>,
    /// The values of the product's options.
    pub options: Change<BTreeMap<String, String>>,
    /// The merchant's own fields.
    pub custom_fields: Change<Map<String, Value>>,
    /// The merchant's own pairs.
    pub metadata: MetadataChange,
}

/// What of a price never changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PriceTerms {
    /// The product.
    pub product: ProductId,
    /// Its currency.
    pub currency: Currency,
    /// How the amount for a quantity is found.
    pub pricing: Pricing,
    /// How often it is charged; none for once.
    pub recurring: Option<Recurring>,
    /// Which quantities can be bought.
    pub quantities: QuantityRange,
    /// The meter that counts usage.
    pub meter: Option<String>,
    /// What of the reported usage counts.
    pub usage_count: Option<UsageCount>,
    /// What is charged once, when a subscription begins with it.
    pub fees: Fees,
}

/// What is charged once, when a subscription begins with a price; what one gets later
/// by a change costs no fee.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fees {
    /// For setting up, however many there are, in minor units.
    pub setup_minor: i64,
    /// For one in the trial, in minor units.
    pub trial_minor: i64,
}

impl Fees {
    /// Whether there are none.
    pub fn is_none(&self) -> bool {
        *self == Self::default()
    }
}

/// What a command that replaces a price says about its terms: they must be what
/// they are, or a new price's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TermsChanges {
    /// The product; a new price needs one.
    pub product: Change<ProductId>,
    /// Its currency; a new price needs one.
    pub currency: Change<Currency>,
    /// How the amount is found, and which quantities; a new price needs it.
    pub pricing: Change<(Pricing, QuantityRange)>,
    /// How often it is charged, and what of the usage counts.
    pub recurring: Change<(Recurring, Option<UsageCount>)>,
    /// The fee for setting up, in minor units.
    pub setup_minor: Change<i64>,
    /// The fee for one in the trial, in minor units.
    pub trial_minor: Change<i64>,
}

impl TermsChanges {
    /// The terms of a new price; none when something that it needs is missing.
    pub fn terms(&self) -> Option<PriceTerms> {
        let (pricing, quantities) = self.pricing.value()?.clone();
        Some(PriceTerms {
            product: self.product.value()?.clone(),
            currency: *self.currency.value()?,
            pricing,
            recurring: self.recurring.value().map(|(recurring, _)| *recurring),
            quantities,
            meter: None,
            usage_count: self.recurring.value().and_then(|(_, count)| *count),
            fees: Fees {
                setup_minor: self.setup_minor.value().copied().unwrap_or_default(),
                trial_minor: self.trial_minor.value().copied().unwrap_or_default(),
            },
        })
    }

    /// Checks that nothing of a price that is there changes.
    ///
    /// # Errors
    /// [`Rule::Immutable`] for each field that would.
    pub fn keep_all(&self) -> Result<(), Vec<Fault>> {
        let mut faults = Vec::new();
        for (keeps, field) in [
            (self.product.is_keep(), Field::Product),
            (self.currency.is_keep(), Field::Currency),
            (self.pricing.is_keep(), Field::Tiers),
            (self.recurring.is_keep(), Field::Recurring),
            (self.setup_minor.is_keep(), Field::Amount),
            (self.trial_minor.is_keep(), Field::TrialEnd),
        ] {
            if !keeps {
                faults.push(Fault::new(field, Rule::Immutable));
            }
        }
        if faults.is_empty() { Ok(()) } else { Err(faults) }
    }
}

/// Decides a new price.
///
/// # Errors
/// Every field that breaks a rule.
pub fn create_price(
    id: &PriceId,
    terms: &PriceTerms,
    changes: &PriceChanges,
    now: Timestamp,
) -> Result<Decision<Price>, Vec<Fault>> {
    let PriceTerms { product, currency, pricing, recurring, quantities, meter, usage_count, fees } = terms.clone();
    pricing.check().map_err(|rule| vec![Fault::new(Field::Tiers, rule)])?;
    let blank = Price {
        id: id.clone(),
        product,
        active: true,
        currency,
        pricing,
        recurring,
        quantities,
        meter,
        usage_count,
        fees,
        nickname: None,
        lookup_key: None,
        tax_behavior: TaxBehavior::Unspecified,
        description: None,
        rich_description: None,
        options: None,
        custom_fields: Map::new(),
        metadata: Metadata::default(),
        deleted: false,
        inline: false,
        created: now,
        updated: now,
    };
    Ok(Decision { next: changed_price(blank, changes)?, event: Some(EventKind::PriceCreated) })
}

/// Decides a price that is made with what is sold at it, and for that alone. Nothing else
/// is sold at it: it is not on sale from the start.
///
/// # Errors
/// As [`create_price`].
pub fn create_inline_price(
    id: &PriceId,
    terms: &PriceTerms,
    tax_behavior: Option<TaxBehavior>,
    now: Timestamp,
) -> Result<Decision<Price>, Vec<Fault>> {
    let changes = PriceChanges {
        active: Change::Set(false),
        tax_behavior: tax_behavior.map_or(Change::Keep, Change::Set),
        ..PriceChanges::default()
    };
    let Decision { next, event } = create_price(id, terms, &changes, now)?;
    Ok(Decision { next: Price { inline: true, ..next }, event })
}

/// Decides a change of a price. Changes that change nothing leave `updated`
/// alone.
///
/// # Errors
/// Every field that breaks a rule.
pub fn update_price(current: &Price, changes: &PriceChanges, now: Timestamp) -> Result<Decision<Price>, Vec<Fault>> {
    let mut next = changed_price(current.clone(), changes)?;
    if next == *current {
        return Ok(Decision { next, event: None });
    }
    next.updated = now;
    Ok(Decision { next, event: Some(EventKind::PriceUpdated) })
}

/// Decides a deletion: what is sold at it goes on, so its terms stay.
pub fn delete_price(current: &Price, now: Timestamp) -> Decision<Price> {
    let next = Price { active: false, deleted: true, lookup_key: None, updated: now, ..current.clone() };
    Decision { next, event: Some(EventKind::PriceDeleted) }
}

fn changed_price(mut price: Price, c: &PriceChanges) -> Result<Price, Vec<Fault>> {
    c.active.apply_or(&mut price.active, true);
    // Put on sale it is a price like any other, also once it is taken off sale.
    price.inline &= !price.active;
    c.nickname.apply_to(&mut price.nickname);
    c.lookup_key.apply_to(&mut price.lookup_key);
    c.tax_behavior.apply_or(&mut price.tax_behavior, TaxBehavior::Unspecified);
    c.description.apply_to(&mut price.description);
    c.rich_description.apply_to(&mut price.rich_description);
    c.options.apply_to(&mut price.options);
    c.custom_fields.apply_or(&mut price.custom_fields, Map::new());
    price.metadata = c.metadata.apply(&price.metadata).map_err(|rule| vec![Fault::new(Field::Metadata, rule)])?;
    Ok(price)
}

#[cfg(test)]
#[path = "prices_tests.rs"]
mod tests;
