//! What is sold, and at which price.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::change::Change;
use crate::currency::Currency;
use crate::events::EventKind;
use crate::features::{Interval, words};
use crate::ids::{PriceId, ProductId};
use crate::metadata::{Metadata, MetadataChange};
use crate::refusals::{Fault, Field};

/// What is sold.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Product {
    /// Its id.
    pub id: ProductId,
    /// Its name, which customers see.
    pub name: String,
    /// Whether it can be bought.
    #[serde(with = "crate::stored::flag")]
    pub active: bool,
    /// Its description, which customers see.
    pub description: Option<String>,
    /// Up to eight addresses of pictures.
    pub images: Vec<String>,
    /// Up to fifteen selling points.
    pub marketing_features: Vec<String>,
    /// The price to show first.
    pub default_price: Option<PriceId>,
    /// Whether it is shipped.
    pub shippable: Option<bool>,
    /// What stands on a card statement.
    pub statement_descriptor: Option<String>,
    /// Its tax code.
    pub tax_code: Option<String>,
    /// What one of it is called: "seat".
    pub unit_label: Option<String>,
    /// Its address on the merchant's site.
    pub url: Option<String>,
    /// The merchant's own pairs.
    pub metadata: Metadata,
    /// When it was made.
    #[serde(with = "crate::stored::time")]
    pub created: Timestamp,
    /// When it last changed.
    #[serde(with = "crate::stored::time")]
    pub updated: Timestamp,
}

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
}

/// At which price a product is sold.
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
    /// The amount of one unit, in minor units of the currency.
    pub unit_amount_minor: i64,
    /// How often it is charged; none for once.
    pub recurring: Option<Recurring>,
    /// The merchant's name for it.
    pub nickname: Option<String>,
    /// A key to find it by, unique within the organization.
    pub lookup_key: Option<String>,
    /// Whether taxes are within the amount.
    pub tax_behavior: TaxBehavior,
    /// The merchant's own pairs.
    pub metadata: Metadata,
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

/// What a command says about a product, field by field.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ProductChanges {
    /// Its name; a new product needs one.
    pub name: Change<String>,
    /// Whether it can be bought.
    pub active: Change<bool>,
    /// Its description.
    pub description: Change<String>,
    /// Addresses of pictures.
    pub images: Change<Vec<String>>,
    /// Selling points.
    pub marketing_features: Change<Vec<String>>,
    /// The price to show first.
    pub default_price: Change<PriceId>,
    /// Whether it is shipped.
    pub shippable: Change<bool>,
    /// What stands on a card statement.
    pub statement_descriptor: Change<String>,
    /// Its tax code.
    pub tax_code: Change<String>,
    /// What one of it is called.
    pub unit_label: Change<String>,
    /// Its address on the merchant's site.
    pub url: Change<String>,
    /// The merchant's own pairs.
    pub metadata: MetadataChange,
}

/// What became of a product or price.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision<T> {
    /// The record as it is to be stored.
    pub next: T,
    /// The fact, or none when nothing changed.
    pub event: Option<EventKind>,
}

/// Decides a new product of this name.
///
/// # Errors
/// Every field that breaks a rule.
pub fn create_product(
    id: &ProductId,
    name: &str,
    changes: &ProductChanges,
    now: Timestamp,
) -> Result<Decision<Product>, Vec<Fault>> {
    let blank = Product {
        id: id.clone(),
        name: name.to_owned(),
        active: true,
        description: None,
        images: Vec::new(),
        marketing_features: Vec::new(),
        default_price: None,
        shippable: None,
        statement_descriptor: None,
        tax_code: None,
        unit_label: None,
        url: None,
        metadata: Metadata::default(),
        created: now,
        updated: now,
    };
    Ok(Decision { next: changed_product(blank, changes)?, event: Some(EventKind::ProductCreated) })
}

/// Decides a change of a product. Changes that change nothing leave `updated`
/// alone.
///
/// # Errors
/// Every field that breaks a rule.
pub fn update_product(
    current: &Product,
    changes: &ProductChanges,
    now: Timestamp,
) -> Result<Decision<Product>, Vec<Fault>> {
    let mut next = changed_product(current.clone(), changes)?;
    if next == *current {
        return Ok(Decision { next, event: None });
    }
    next.updated = now;
    Ok(Decision { next, event: Some(EventKind::ProductUpdated) })
}

fn changed_product(mut product: Product, c: &ProductChanges) -> Result<Product, Vec<Fault>> {
    if let Some(name) = c.name.value() {
        product.name.clone_from(name);
    }
    c.active.apply_or(&mut product.active, true);
    c.description.apply_to(&mut product.description);
    c.images.apply_or(&mut product.images, Vec::new());
    c.marketing_features.apply_or(&mut product.marketing_features, Vec::new());
    c.default_price.apply_to(&mut product.default_price);
    c.shippable.apply_to(&mut product.shippable);
    c.statement_descriptor.apply_to(&mut product.statement_descriptor);
    c.tax_code.apply_to(&mut product.tax_code);
    c.unit_label.apply_to(&mut product.unit_label);
    c.url.apply_to(&mut product.url);
    product.metadata = c.metadata.apply(&product.metadata).map_err(|rule| vec![Fault::new(Field::Metadata, rule)])?;
    Ok(product)
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
    /// The amount of one unit, in minor units of the currency.
    pub unit_amount_minor: i64,
    /// How often it is charged; none for once.
    pub recurring: Option<Recurring>,
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
    let blank = Price {
        id: id.clone(),
        product: terms.product.clone(),
        active: true,
        currency: terms.currency,
        unit_amount_minor: terms.unit_amount_minor,
        recurring: terms.recurring,
        nickname: None,
        lookup_key: None,
        tax_behavior: TaxBehavior::Unspecified,
        metadata: Metadata::default(),
        created: now,
        updated: now,
    };
    Ok(Decision { next: changed_price(blank, changes)?, event: Some(EventKind::PriceCreated) })
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

fn changed_price(mut price: Price, c: &PriceChanges) -> Result<Price, Vec<Fault>> {
    c.active.apply_or(&mut price.active, true);
    c.nickname.apply_to(&mut price.nickname);
    c.lookup_key.apply_to(&mut price.lookup_key);
    c.tax_behavior.apply_or(&mut price.tax_behavior, TaxBehavior::Unspecified);
    price.metadata = c.metadata.apply(&price.metadata).map_err(|rule| vec![Fault::new(Field::Metadata, rule)])?;
    Ok(price)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_product_or_price_that_changes_nothing_is_no_event() {
        let (now, later) = (Timestamp::UNIX_EPOCH, Timestamp::from_second(9).unwrap());
        let none = ProductChanges::default();
        let product = create_product(&ProductId::stored("prod_1"), "Gold", &none, now).unwrap().next;
        assert!(product.active && product.updated == now);
        assert_eq!(update_product(&product, &none, later).unwrap().event, None);
        let renamed = ProductChanges { name: Change::Set("Silver".into()), ..none };
        let decision = update_product(&product, &renamed, later).unwrap();
        assert_eq!((decision.event, decision.next.updated), (Some(EventKind::ProductUpdated), later));
        let terms = PriceTerms {
            product: product.id.clone(),
            currency: Currency::parse("eur").unwrap(),
            unit_amount_minor: 999,
            recurring: None,
        };
        let same = PriceChanges::default();
        let price = create_price(&PriceId::stored("price_1"), &terms, &same, now).unwrap().next;
        assert_eq!(update_price(&price, &same, later).unwrap().event, None);
        let off = PriceChanges { active: Change::Set(false), ..same };
        assert!(!update_price(&price, &off, later).unwrap().next.active);
    }
}
