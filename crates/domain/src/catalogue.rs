//! What is sold.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::change::Change;
use crate::events::EventKind;
use crate::ids::{PriceId, ProductId};
use crate::metadata::{Metadata, MetadataChange};
pub use crate::prices::{
    Price, PriceChanges, PriceTerms, Pricing, Recurring, TaxBehavior, UsageType, create_price, update_price,
};
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
    /// The measures of its package.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub package: Option<PackageDimensions>,
    /// Where it is performed, for taxes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub performance_location: Option<String>,
    /// The names of options, such as a colour, of which prices have values.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub options: Vec<String>,
    /// Its category of sales tax.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tax_category: Option<String>,
    /// Its code in the merchant's accounts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub accounting_code: Option<String>,
    /// Where its sale is recognized.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recognition: Option<Recognition>,
    /// The merchant's own fields.
    #[serde(default, skip_serializing_if = "Map::is_empty")]
    pub custom_fields: Map<String, Value>,
    /// The merchant's own pairs.
    pub metadata: Metadata,
    /// When it was made.
    #[serde(with = "crate::stored::time")]
    pub created: Timestamp,
    /// When it last changed.
    #[serde(with = "crate::stored::time")]
    pub updated: Timestamp,
}

/// The measures of a product's package, in hundredths: inches and ounces in
/// Stripe's terms.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PackageDimensions {
    /// Its height.
    pub height_hundredths: u32,
    /// Its length.
    pub length_hundredths: u32,
    /// Its weight.
    pub weight_hundredths: u32,
    /// Its width.
    pub width_hundredths: u32,
}

/// The accounts of a journal in which the sale of a product is recognized.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recognition {
    /// The debit account's id.
    pub debit_account: Option<String>,
    /// The credit account's id.
    pub credit_account: Option<String>,
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
    /// The measures of its package.
    pub package: Change<PackageDimensions>,
    /// Where it is performed, for taxes.
    pub performance_location: Change<String>,
    /// The names of options.
    pub options: Change<Vec<String>>,
    /// Its category of sales tax.
    pub tax_category: Change<String>,
    /// Its code in the merchant's accounts.
    pub accounting_code: Change<String>,
    /// Where its sale is recognized.
    pub recognition: Change<Recognition>,
    /// The merchant's own fields.
    pub custom_fields: Change<Map<String, Value>>,
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
        package: None,
        performance_location: None,
        options: Vec::new(),
        tax_category: None,
        accounting_code: None,
        recognition: None,
        custom_fields: Map::new(),
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
    c.package.apply_to(&mut product.package);
    c.performance_location.apply_to(&mut product.performance_location);
    c.options.apply_or(&mut product.options, Vec::new());
    c.tax_category.apply_to(&mut product.tax_category);
    c.accounting_code.apply_to(&mut product.accounting_code);
    c.recognition.apply_to(&mut product.recognition);
    c.custom_fields.apply_or(&mut product.custom_fields, Map::new());
    product.metadata = c.metadata.apply(&product.metadata).map_err(|rule| vec![Fault::new(Field::Metadata, rule)])?;
    Ok(product)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::currency::Currency;
    use crate::prices::QuantityRange;

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
            pricing: Pricing::of_minor(999),
            recurring: None,
            quantities: QuantityRange::default(),
            meter: None,
            usage_count: None,
            fees: Default::default(),
        };
        let same = PriceChanges::default();
        let price = create_price(&PriceId::stored("price_1"), &terms, &same, now).unwrap().next;
        assert_eq!(update_price(&price, &same, later).unwrap().event, None);
        let off = PriceChanges { active: Change::Set(false), ..same };
        assert!(!update_price(&price, &off, later).unwrap().next.active);
    }
}
