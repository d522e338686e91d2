//! The formulas of this dialect and the pricing of the domain.
//!
//! `fixed-fee` and `stairstep` are tiers with an amount of their own, of which the
//! one that the quantity falls into is due; `volume` and `tiered` are tiers with an
//! amount for each unit. What the other dialect can say besides (packages, tiers
//! with both amounts) is shown without what no formula has, and kept when it is
//! written back.

use billfold_domain::Rule;
use billfold_domain::amounts::Exact;
use billfold_domain::currency::Currency;
use billfold_domain::prices::{
    MAX_PRICED_QUANTITY, MAX_TIERS, PerUnit, Price, Pricing, QuantityRange, Tier, Tiered, TiersMode,
};
use serde::Serialize;
use serde_json::{Map, Number, Value};
use utoipa::ToSchema;

use crate::faults::Faults;

/// How the amount for a quantity is found.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct PlanPricing {
    /// The formula.
    formula: Formula,
    /// The price of the plan, or of one unit, for `fixed-fee` and `flat-rate`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = f64, minimum = 0, nullable = false)]
    price: Option<Number>,
    /// The brackets of the other formulas.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false, min_items = 1, max_items = 100)]
    brackets: Option<Vec<Bracket>>,
    /// The least quantity; none for `fixed-fee`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<i64>)]
    min_quantity: Option<Option<u64>>,
    /// The largest quantity, for `flat-rate`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<i64>)]
    max_quantity: Option<Option<u64>>,
}

/// A range of quantities.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Bracket {
    /// The price of the range, or of each unit of it.
    #[schema(value_type = f64, minimum = 0)]
    price: Number,
    /// The last quantity of the range; null for no limit.
    #[schema(required = true, value_type = Option<i64>)]
    max_quantity: Option<u64>,
}

/// How a price is found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Formula {
    /// The same for any quantity.
    FixedFee,
    /// So much for each unit.
    FlatRate,
    /// The price of the range that the quantity falls into.
    Stairstep,
    /// Each unit at the price of its own range.
    Tiered,
    /// All units at the price of the range that the quantity falls into.
    Volume,
}

impl Formula {
    const ALL: [(&'static str, Self); 5] = [
        ("fixed-fee", Self::FixedFee),
        ("flat-rate", Self::FlatRate),
        ("stairstep", Self::Stairstep),
        ("tiered", Self::Tiered),
        ("volume", Self::Volume),
    ];
}

/// The pricing of a plan as this dialect knows it.
pub(crate) type Known = (Pricing, QuantityRange);

/// An amount as a JSON number of the currency's major unit shows it.
fn number(amount: Exact, currency: Currency) -> Number {
    let text = amount.major_text(currency.decimals());
    let whole = text.parse::<u64>().ok().map(Number::from);
    let decimal = || text.parse::<f64>().ok().and_then(Number::from_f64);
    whole.or_else(decimal).unwrap_or_else(|| Number::from(0))
}

/// An amount as a JSON number says it.
fn amount(number: &Number, currency: Currency) -> Result<Exact, Rule> {
    let text = match (number.as_u64(), number.as_f64()) {
        (Some(whole), _) => whole.to_string(),
        // Plain digits, whatever the size of the number.
        (None, Some(decimal)) => decimal.to_string(),
        (None, None) => String::new(),
    };
    Exact::parse_major(&text, currency.decimals())
}

/// What a client that reads an amount and writes it back says of it.
fn seen(exact: Exact, currency: Currency) -> Exact {
    amount(&number(exact, currency), currency).unwrap_or(exact)
}

/// The pricing of a price as far as this dialect shows it.
pub(crate) fn known(price: &Price) -> Known {
    let seen = |exact: Exact| seen(exact, price.currency);
    let pricing = match &price.pricing {
        Pricing::PerUnit(PerUnit { unit, .. }) => Pricing::PerUnit(PerUnit { unit: seen(*unit), transform: None }),
        Pricing::Tiered(tiered) => {
            let is_flat = is_flat(tiered);
            let tier = |tier: &Tier| match is_flat {
                true => Tier { flat: tier.flat.map(seen), ..*tier },
                false => Tier { up_to: tier.up_to, unit: Some(seen(tier.unit.unwrap_or_default())), flat: None },
            };
            Pricing::Tiered(Tiered { mode: tiered.mode, tiers: tiered.tiers.iter().map(tier).collect() })
        }
    };
    let range = if formula(&pricing) == Formula::FixedFee { QuantityRange::default() } else { price.quantities };
    (pricing, range)
}

/// Whether tiers have amounts of their own and none for units.
fn is_flat(tiered: &Tiered) -> bool {
    tiered.mode == TiersMode::Volume && tiered.tiers.iter().all(|tier| tier.unit.is_none())
}

fn formula(pricing: &Pricing) -> Formula {
    match pricing {
        Pricing::PerUnit(_) => Formula::FlatRate,
        Pricing::Tiered(tiered) if is_flat(tiered) && tiered.tiers.len() == 1 => Formula::FixedFee,
        Pricing::Tiered(tiered) if is_flat(tiered) => Formula::Stairstep,
        Pricing::Tiered(tiered) if tiered.mode == TiersMode::Graduated => Formula::Tiered,
        Pricing::Tiered(_) => Formula::Volume,
    }
}

impl PlanPricing {
    /// Shows the pricing of a price.
    pub(crate) fn new(price: &Price) -> Self {
        let (pricing, range) = known(price);
        let number = |exact: Option<Exact>| number(exact.unwrap_or_default(), price.currency);
        let formula = formula(&pricing);
        let mut shown = Self { formula, price: None, brackets: None, min_quantity: None, max_quantity: None };
        if formula != Formula::FixedFee {
            shown.min_quantity = Some(range.min);
        }
        match &pricing {
            Pricing::PerUnit(per_unit) => {
                shown.price = Some(number(Some(per_unit.unit)));
                shown.max_quantity = Some(range.max);
            }
            Pricing::Tiered(tiered) if formula == Formula::FixedFee => {
                shown.price = Some(number(tiered.tiers.first().and_then(|tier| tier.flat)));
            }
            Pricing::Tiered(tiered) => {
                let bracket = |tier: &Tier| Bracket {
                    price: number(tier.flat.or(tier.unit)),
                    max_quantity: tier.up_to.or(range.max),
                };
                shown.brackets = Some(tiered.tiers.iter().map(bracket).collect());
            }
        }
        shown
    }
}

/// A pricing to write.
#[derive(Debug, ToSchema)]
#[schema(rename_all = "kebab-case")]
#[serde(tag = "formula", rename_all = "kebab-case")]
#[expect(dead_code, reason = "the schema of what `read` reads")]
pub(crate) enum PlanPricingBody {
    /// The same for any quantity.
    FixedFee {
        /// The price.
        #[schema(minimum = 0, maximum = 999_999)]
        price: f64,
    },
    /// So much for each unit.
    #[serde(rename_all = "camelCase")]
    FlatRate {
        /// The price of one unit.
        #[schema(minimum = 0, maximum = 999_999)]
        price: f64,
        /// The least quantity.
        #[schema(minimum = 1, maximum = 999_999_999)]
        min_quantity: Option<u32>,
        /// The largest quantity.
        #[schema(minimum = 1, maximum = 999_999_999)]
        max_quantity: Option<u32>,
    },
    /// The price of the range that the quantity falls into.
    #[serde(rename_all = "camelCase")]
    Stairstep {
        /// The ranges.
        #[schema(min_items = 1, max_items = 100)]
        brackets: Vec<BracketBody>,
        /// The least quantity.
        #[schema(minimum = 1, maximum = 999_999_999)]
        min_quantity: Option<u32>,
    },
    /// Each unit at the price of its own range.
    #[serde(rename_all = "camelCase")]
    Tiered {
        /// The ranges.
        #[schema(min_items = 1, max_items = 100)]
        brackets: Vec<BracketBody>,
        /// The least quantity.
        #[schema(minimum = 1, maximum = 999_999_999)]
        min_quantity: Option<u32>,
    },
    /// All units at the price of the range that the quantity falls into.
    #[serde(rename_all = "camelCase")]
    Volume {
        /// The ranges.
        #[schema(min_items = 1, max_items = 100)]
        brackets: Vec<BracketBody>,
        /// The least quantity.
        #[schema(minimum = 1, maximum = 999_999_999)]
        min_quantity: Option<u32>,
    },
}

/// A range of quantities to write.
#[derive(Debug, ToSchema)]
#[schema(rename_all = "camelCase")]
#[expect(dead_code, reason = "the schema of what `read` reads")]
pub(crate) struct BracketBody {
    /// The price of the range, or of each unit of it.
    #[schema(minimum = 0, maximum = 999_999)]
    price: f64,
    /// The last quantity of the range; null for no limit.
    #[schema(minimum = 1, maximum = 999_999_999)]
    max_quantity: Option<u32>,
}

/// Reads a pricing in a currency.
pub(crate) fn read(body: &Map<String, Value>, currency: Currency, faults: &mut Faults) -> Option<Known> {
    let word = body.get("formula").and_then(Value::as_str);
    let Some((_, formula)) = Formula::ALL.iter().find(|(known, _)| Some(*known) == word) else {
        let words: Vec<&str> = Formula::ALL.iter().map(|(word, _)| *word).collect();
        faults.say("pricing.formula", format!("must be one of {}", words.join(", ")));
        return None;
    };
    let mut reader = Reader { currency, faults };
    let mut range = QuantityRange::default();
    if *formula != Formula::FixedFee {
        range.min = reader.quantity(body, "minQuantity", "pricing");
    }
    let pricing = match formula {
        Formula::FixedFee => {
            let flat = Some(reader.price(body, "pricing")?);
            Pricing::Tiered(Tiered { mode: TiersMode::Volume, tiers: vec![Tier { up_to: None, unit: None, flat }] })
        }
        Formula::FlatRate => {
            range.max = reader.quantity(body, "maxQuantity", "pricing");
            Pricing::PerUnit(PerUnit { unit: reader.price(body, "pricing")?, transform: None })
        }
        Formula::Stairstep | Formula::Tiered | Formula::Volume => {
            let mode = if *formula == Formula::Tiered { TiersMode::Graduated } else { TiersMode::Volume };
            let mut tiers = reader.brackets(body, *formula == Formula::Stairstep)?;
            if let Some(last) = tiers.last_mut() {
                range.max = last.up_to.take();
            }
            Pricing::Tiered(Tiered { mode, tiers })
        }
    };
    if range.min.zip(range.max).is_some_and(|(min, max)| min > max) {
        reader.faults.say("pricing.minQuantity", "must not be more than the largest quantity");
    }
    if let Err(rule) = pricing.check() {
        reader.faults.rule("pricing.brackets", &rule);
        return None;
    }
    Some((pricing, range))
}

struct Reader<'a> {
    currency: Currency,
    faults: &'a mut Faults,
}

impl Reader<'_> {
    fn price(&mut self, body: &Map<String, Value>, path: &str) -> Option<Exact> {
        let path = format!("{path}.price");
        match body.get("price") {
            Some(Value::Number(number)) => match amount(number, self.currency) {
                Ok(amount) => return Some(amount),
                Err(rule) => self.faults.rule(&path, &rule),
            },
            Some(_) => self.faults.say(&path, "must be a number"),
            None => self.faults.rule(&path, &Rule::Required),
        }
        None
    }

    fn quantity(&mut self, body: &Map<String, Value>, name: &str, path: &str) -> Option<u64> {
        let quantity = match body.get(name) {
            None | Some(Value::Null) => return None,
            Some(value) => value.as_u64().filter(|quantity| (1..=MAX_PRICED_QUANTITY).contains(quantity)),
        };
        if quantity.is_none() {
            let message = format!("must be a whole number between 1 and {MAX_PRICED_QUANTITY}, or null");
            self.faults.say(&format!("{path}.{name}"), message);
        }
        quantity
    }

    fn brackets(&mut self, body: &Map<String, Value>, is_flat: bool) -> Option<Vec<Tier>> {
        let Some(brackets) = body.get("brackets").and_then(Value::as_array) else {
            self.faults.say("pricing.brackets", "must be a list of objects");
            return None;
        };
        if brackets.is_empty() || brackets.len() > MAX_TIERS {
            self.faults.say("pricing.brackets", format!("must have 1 to {MAX_TIERS} entries"));
            return None;
        }
        let mut tiers = Vec::new();
        for (at, bracket) in brackets.iter().enumerate() {
            let path = format!("pricing.brackets.{at}");
            let Some(bracket) = bracket.as_object() else {
                self.faults.say(&path, "must be an object");
                continue;
            };
            let up_to = self.quantity(bracket, "maxQuantity", &path);
            let price = self.price(bracket, &path);
            let (unit, flat) = if is_flat { (None, price) } else { (price, None) };
            if price.is_some() {
                tiers.push(Tier { up_to, unit, flat });
            }
        }
        let bounds: Vec<u64> = tiers.iter().filter_map(|tier| tier.up_to).collect();
        if !bounds.is_sorted_by(|one, next| one < next) {
            self.faults.rule("pricing.brackets", &Rule::TiersForm);
            return None;
        }
        (tiers.len() == brackets.len()).then_some(tiers)
    }
}
