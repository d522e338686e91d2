//! A line of an invoice as this dialect shows it.

use std::collections::BTreeMap;

use billfold_domain::ids::Id;
use billfold_domain::invoices::{Invoice, Line};
use billfold_domain::subscriptions::Period;
use billfold_domain::units::Units;

use crate::calls::Setting;
use crate::schemas::Nothing;
use crate::words::{Stamp, Word, own_words};

own_words! {
    /// What a line came from.
    LineParentType {
        /// Something that waited.
        InvoiceItem = "invoice_item_details",
        /// An item of a subscription.
        SubscriptionItem = "subscription_item_details",
    }
    /// How a price is said.
    PricingType {
        /// By the price.
        Price = "price_details",
    }
}

crate::answers! {
    /// One line.
    pub struct LineView {
        /// Its id.
        always id: String,
        /// The kind of object.
        always object: LineTag,
        /// The whole line before discounts, in minor units.
        always amount: i64,
        /// The currency, in lower case.
        always currency: String,
        /// What the customer reads.
        always description: Option<String>,
        /// What is taken off.
        always discount_amounts: Vec<DiscountAmount>,
        /// Whether discounts apply to it.
        always discountable: bool,
        /// The discounts that apply to it.
        always discounts: Vec<String>,
        /// The invoice.
        always invoice: Option<String>,
        /// Whether it is of live mode.
        always livemode: bool,
        /// The merchant's own pairs.
        always metadata: BTreeMap<String, String>,
        /// What it came from.
        always parent: Option<LineParent>,
        /// The time it is for.
        always period: PeriodView,
        /// No credits before taxes.
        always pretax_credit_amounts: Vec<Nothing>,
        /// Its price.
        always pricing: Option<Pricing>,
        /// How many.
        always quantity: i64,
        /// The same as text.
        always quantity_decimal: String,
        /// The subscription it is for.
        always subscription: Option<String>,
        /// The whole line before discounts, in minor units.
        always subtotal: i64,
        /// No taxes.
        always taxes: Vec<Nothing>,
    }

    /// What a discount takes off.
    pub struct DiscountAmount {
        /// How much, in minor units.
        always amount: i64,
        /// The discount.
        always discount: String,
    }

    /// A span of time.
    pub struct PeriodView {
        /// Its end, in seconds since 1970.
        always end: Stamp,
        /// Its start, in seconds since 1970.
        always start: Stamp,
    }

    /// The price of a line.
    pub struct Pricing {
        /// Which price.
        always price_details: PriceDetails,
        /// How it is said.
        always r#type: Word<PricingType>,
        /// The amount of one, in minor units.
        always unit_amount_decimal: Option<String>,
    }

    /// Which price.
    pub struct PriceDetails {
        /// The price.
        always price: String,
        /// Its product.
        always product: String,
    }

    /// What a line came from.
    pub struct LineParent {
        /// Something that waited.
        always invoice_item_details: Option<InvoiceItemDetails>,
        /// An item of a subscription.
        always subscription_item_details: Option<SubscriptionItemDetails>,
        /// Which of them.
        always r#type: Word<LineParentType>,
    }

    /// Something that waited for the invoice.
    pub struct InvoiceItemDetails {
        /// Its id.
        always invoice_item: String,
        /// Whether it settles a change within a period.
        always proration: bool,
        /// More of it.
        always proration_details: ProrationDetails,
        /// The subscription it is for.
        always subscription: Option<String>,
    }

    /// An item of a subscription.
    pub struct SubscriptionItemDetails {
        /// What had waited.
        always invoice_item: Option<String>,
        /// Whether it settles a change within a period.
        always proration: bool,
        /// More of it.
        always proration_details: ProrationDetails,
        /// The subscription.
        always subscription: Option<String>,
        /// The item.
        always subscription_item: String,
    }

    /// More about a proration.
    pub struct ProrationDetails {
        /// Not told here.
        always credited_items: Nothing,
    }
}

crate::words::tags! {
    /// The `object` of a line.
    LineTag = "line_item";
}

/// An id as text.
pub(crate) fn text<K>(id: &Id<K>) -> String {
    id.as_str().to_owned()
}

/// A span of time in this dialect's form.
pub fn period_view(period: Period) -> PeriodView {
    PeriodView { end: Stamp::of(period.end), start: Stamp::of(period.start) }
}

/// One line in this dialect's form.
pub fn line_view(line: &Line, invoice: &Invoice, setting: &Setting) -> LineView {
    let proration_details = || ProrationDetails { credited_items: Nothing };
    let parent = match (&line.item, &line.invoice_item) {
        (Some(item), waited) => Some(LineParent {
            invoice_item_details: None,
            subscription_item_details: Some(SubscriptionItemDetails {
                invoice_item: waited.as_ref().map(text),
                proration: line.proration,
                proration_details: proration_details(),
                subscription: line.subscription.as_ref().map(text),
                subscription_item: text(item),
            }),
            r#type: Word(LineParentType::SubscriptionItem),
        }),
        (None, Some(waited)) => Some(LineParent {
            invoice_item_details: Some(InvoiceItemDetails {
                invoice_item: text(waited),
                proration: line.proration,
                proration_details: proration_details(),
                subscription: line.subscription.as_ref().map(text),
            }),
            subscription_item_details: None,
            r#type: Word(LineParentType::InvoiceItem),
        }),
        (None, None) => None,
    };
    let pricing = line.price.as_ref().zip(line.product.as_ref()).map(|(price, product)| Pricing {
        price_details: PriceDetails { price: text(price), product: text(product) },
        r#type: Word(PricingType::Price),
        unit_amount_decimal: line.unit_amount_minor.map(|minor| minor.to_string()),
    });
    let amount = |one: &billfold_domain::invoices::LineDiscount| DiscountAmount {
        amount: one.amount_minor,
        discount: text(&one.discount),
    };
    LineView {
        id: text(&line.id),
        object: LineTag,
        amount: line.amount_minor,
        currency: invoice.currency.code().to_ascii_lowercase(),
        description: Some(line.description.clone()).filter(|text| !text.is_empty()),
        discount_amounts: line.discounts.iter().map(amount).collect(),
        discountable: line.discountable,
        discounts: line.discounts.iter().map(|one| text(&one.discount)).collect(),
        invoice: Some(super::view::shown_id(invoice)),
        livemode: setting.livemode,
        metadata: line.metadata.pairs().clone(),
        parent,
        period: period_view(line.period),
        pretax_credit_amounts: Vec::new(),
        pricing,
        quantity: i64::try_from(line.quantity).unwrap_or(i64::MAX),
        quantity_decimal: line.usage.map_or_else(|| line.quantity.to_string(), Units::text),
        subscription: line.subscription.as_ref().map(text),
        subtotal: line.amount_minor,
        taxes: Vec::new(),
    }
}
