//! A quote as this dialect shows it.

use billfold_domain::currency::Currency;
use billfold_domain::quotes::{Quote, QuoteKind, QuoteState, QuotedItem, QuotedLine, Sums};
use serde::Serialize;
use serde_json::{Map, Number, Value};
use utoipa::ToSchema;

use crate::amounts;
use crate::invoice_view::{ItemType, unit_price};
use crate::links::{Addresses, ResourceLink};
use crate::order_view::PlanName;
use crate::portal_view::time;

/// The collection's name in customers' addresses.
pub(crate) const COLLECTION: &str = "quotes";

/// What happens when a quote is accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub(crate) enum QuoteType {
    /// The items of the order change.
    Change,
    /// The order is brought back.
    Reactivation,
}

/// Where a quote stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub(crate) enum QuoteStatus {
    /// It is only a preview.
    Draft,
    /// It can be accepted.
    Issued,
    /// It was accepted.
    Accepted,
    /// It was rejected.
    Rejected,
    /// It was called off.
    Canceled,
    /// It was not accepted in time.
    Expired,
}

impl QuoteStatus {
    fn of(state: QuoteState) -> Self {
        match state {
            QuoteState::Draft => Self::Draft,
            QuoteState::Issued => Self::Issued,
            QuoteState::Accepted => Self::Accepted,
            QuoteState::Rejected => Self::Rejected,
            QuoteState::Canceled => Self::Canceled,
            QuoteState::Expired => Self::Expired,
        }
    }
}

/// What a quote needs to be accepted.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct AcceptanceFulfillment {
    /// Who or what it needs: the customer's word.
    #[schema(pattern = "^customer$")]
    condition: &'static str,
    /// Whether it has that.
    is_fulfilled: bool,
}

/// One plan that the order is to have.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = QuoteItem)]
pub(crate) struct QuoteItemView {
    /// ID of the item.
    id: String,
    /// Kind of the item.
    #[serde(rename = "type")]
    #[schema(rename = "type", pattern = "^subscription$")]
    kind: &'static str,
    /// How many.
    quantity: u64,
    /// How many of them were delivered, which is not counted.
    #[schema(required = true)]
    quantity_filled: Option<f64>,
    /// The plan, by its ID.
    plan: PlanName,
    /// Description of its own, of which there is none.
    description: &'static str,
    /// Description of its price, of which there is none.
    price_description: &'static str,
    /// Limits of metered use, of which there are none.
    #[schema(required = true, value_type = Option<String>)]
    usage_limits: Option<String>,
    /// When it was created.
    #[schema(format = DateTime)]
    created_time: String,
    /// When it last changed.
    #[schema(format = DateTime)]
    updated_time: String,
}

/// What becomes of the order when the quote is accepted.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = QuoteOrder)]
pub(crate) struct QuoteOrderView {
    /// ID of the order.
    id: String,
    /// What it consists of from then on.
    #[schema(min_items = 1)]
    items: Vec<QuoteItemView>,
    /// What becomes of its running period: `reset` begins a new one; said of a change.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false, pattern = "^(reset|retain)$")]
    renewal_policy: Option<&'static str>,
    /// Whether unused time is settled; said of a change.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    prorated: Option<bool>,
    /// When it takes effect, where that is not when it is accepted.
    #[schema(required = true, format = DateTime)]
    effective_time: Option<String>,
    /// Whether a trial goes on; said of a change.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    keep_trial: Option<bool>,
    /// Whether only what the change itself comes to is charged, which is so; said of a
    /// change.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    interim_only: Option<bool>,
    /// How its invoices are paid: as they are.
    #[schema(required = true)]
    autopay: Option<bool>,
    /// Where its goods go: where they do.
    #[schema(required = true, value_type = Option<String>)]
    delivery_address: Option<String>,
    /// Where its invoices go: where they do.
    #[schema(required = true, value_type = Option<String>)]
    billing_address: Option<String>,
}

/// Sums of an invoice.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct QuoteAmounts {
    /// What it comes to.
    #[schema(value_type = f64)]
    amount: Number,
    /// The sum of its items.
    #[schema(value_type = f64)]
    subtotal_amount: Number,
    /// What is taken off.
    #[schema(value_type = f64, minimum = 0)]
    discount_amount: Number,
    /// Shipping, of which there is none.
    #[schema(value_type = f64)]
    shipping_amount: Number,
    /// Tax, of which there is none.
    #[schema(value_type = f64)]
    tax_amount: Number,
}

impl QuoteAmounts {
    fn new(sums: Sums, currency: Currency) -> Self {
        let shown = |minor| amounts::shown(minor, currency);
        Self {
            amount: shown(sums.total_minor()),
            subtotal_amount: shown(sums.subtotal_minor),
            discount_amount: shown(sums.discount_minor),
            shipping_amount: shown(0),
            tax_amount: shown(0),
        }
    }
}

/// One line of what a quote comes to.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct QuoteInvoiceItem {
    /// ID of the item of the quote that it is for, where it is one's.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    quote_item_id: Option<String>,
    /// Whether it is owed or given back.
    #[serde(rename = "type")]
    kind: ItemType,
    /// Name of the product.
    name: String,
    /// What the customer reads.
    description: String,
    /// Description of the price, of which there is none.
    price_description: &'static str,
    /// Price of one unit; rounded where a part of a period or brackets make it.
    #[schema(value_type = f64, minimum = 0)]
    unit_price: Number,
    /// How many.
    quantity: u64,
    /// The time it is for: when it begins and ends, with a slash between the two.
    period: String,
    /// Price of a setup, of which there is none.
    #[schema(required = true)]
    setup_unit_price: Option<f64>,
    /// Price of a trial, of which there is none.
    #[schema(required = true)]
    trial_unit_price: Option<f64>,
    /// Time of a trial, of which there is none.
    #[schema(required = true)]
    trial_period: Option<String>,
    /// Tax, of which there is none.
    #[schema(required = true)]
    tax_amount: Option<f64>,
    /// Tax of a setup, of which there is none.
    #[schema(required = true)]
    setup_tax_amount: Option<f64>,
    /// Tax of a trial, of which there is none.
    #[schema(required = true)]
    trial_tax_amount: Option<f64>,
}

/// What a quote comes to.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct QuoteInvoicePreview {
    /// Currency (ISO 4217).
    currency: String,
    /// What accepting it comes to: charged at once, or with the next invoice where the
    /// billing portal says so.
    initial_amounts: QuoteAmounts,
    /// What each further period comes to; null where there is none.
    #[schema(required = true)]
    recurring_amounts: Option<QuoteAmounts>,
    /// The lines of what accepting it comes to.
    items: Vec<QuoteInvoiceItem>,
}

/// What a change of an order comes to, held for its customer until a deadline.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = StorefrontQuote)]
pub(crate) struct QuoteView {
    /// ID of the quote; none of a preview, which is not kept.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false, min_length = 1, max_length = 50, example = "qt_01HXBZMEGPETPHJZH6V4RHBMA8")]
    id: Option<String>,
    /// What happens when it is accepted.
    #[serde(rename = "type")]
    kind: QuoteType,
    /// What it needs to be accepted.
    acceptance_fulfillment: Vec<AcceptanceFulfillment>,
    /// ID of the invoice that was made when it was accepted.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    invoice_id: Option<String>,
    /// Where it stands.
    status: QuoteStatus,
    /// ID of the website where it was asked for.
    website_id: String,
    /// ID of the customer.
    customer_id: String,
    /// What becomes of the order.
    order: QuoteOrderView,
    /// What it comes to.
    invoice_preview: QuoteInvoicePreview,
    /// Terms of payment, of which there are none of its own.
    payment_terms: &'static str,
    /// Until when it can be accepted; none of a preview.
    #[schema(required = true, format = DateTime)]
    expiration_time: Option<String>,
    /// When it was issued.
    #[schema(required = true, format = DateTime)]
    issued_time: Option<String>,
    /// When it was accepted.
    #[schema(required = true, format = DateTime)]
    accepted_time: Option<String>,
    /// When it was rejected.
    #[schema(required = true, format = DateTime)]
    rejected_time: Option<String>,
    /// When it was called off.
    #[schema(required = true, format = DateTime)]
    canceled_time: Option<String>,
    /// When it was created.
    #[schema(format = DateTime)]
    created_time: String,
    /// When it last changed.
    #[schema(format = DateTime)]
    updated_time: String,
    /// Its own address, and where its invoice is paid without signing in, while that is
    /// owed.
    #[serde(rename = "_links")]
    links: Vec<ResourceLink>,
    /// Resources that were asked for by `expand`.
    #[serde(rename = "_embedded", skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Object, nullable = false)]
    embedded: Option<Map<String, Value>>,
}

fn item(quote: &Quote, item: &QuotedItem) -> QuoteItemView {
    QuoteItemView {
        id: item.id.to_string(),
        kind: "subscription",
        quantity: item.quantity,
        quantity_filled: None,
        plan: PlanName { id: item.price.to_string() },
        description: "",
        price_description: "",
        usage_limits: None,
        created_time: time(quote.created),
        updated_time: time(quote.created),
    }
}

fn order(quote: &Quote) -> QuoteOrderView {
    let is_change = quote.kind == QuoteKind::Change;
    let quoted = &quote.quoted;
    QuoteOrderView {
        id: quote.subscription.to_string(),
        items: quote.items.iter().map(|one| item(quote, one)).collect(),
        renewal_policy: is_change.then_some(if quoted.restarts { "reset" } else { "retain" }),
        prorated: is_change.then_some(quoted.prorated),
        effective_time: quoted.waits_until.map(time),
        keep_trial: is_change.then_some(quoted.on_trial),
        interim_only: is_change.then_some(true),
        autopay: None,
        delivery_address: None,
        billing_address: None,
    }
}

fn line(quote: &Quote, line: &QuotedLine) -> QuoteInvoiceItem {
    let currency = quote.quoted.currency;
    let of = quote.items.iter().find(|item| line.price.as_ref() == Some(&item.price));
    let unit = match line.unit_amount_minor {
        Some(unit) => amounts::shown(i64::try_from(unit.unsigned_abs()).unwrap_or(i64::MAX), currency),
        None => unit_price(line.amount_minor.unsigned_abs(), line.quantity, currency),
    };
    QuoteInvoiceItem {
        quote_item_id: of.map(|item| item.id.to_string()),
        kind: if line.amount_minor < 0 { ItemType::Credit } else { ItemType::Debit },
        name: line.name.clone(),
        description: line.description.clone(),
        price_description: "",
        unit_price: unit,
        quantity: line.quantity,
        period: format!("{}/{}", time(line.period.start), time(line.period.end)),
        setup_unit_price: None,
        trial_unit_price: None,
        trial_period: None,
        tax_amount: None,
        setup_tax_amount: None,
        trial_tax_amount: None,
    }
}

impl QuoteView {
    /// Shows a quote. `pay_at` is where its invoice is paid, while that is owed.
    pub(crate) fn new(quote: &Quote, pay_at: Option<String>, addresses: &Addresses) -> Self {
        let quoted = &quote.quoted;
        let is_kept = quote.state != QuoteState::Draft;
        let own = is_kept.then(|| addresses.link("self", COLLECTION, quote.id.as_str()));
        let pay = pay_at.map(|href| ResourceLink { rel: "invoicePaymentFormUrl", href });
        let is_fulfilled = quote.state == QuoteState::Accepted;
        Self {
            id: is_kept.then(|| quote.id.to_string()),
            kind: match quote.kind {
                QuoteKind::Change => QuoteType::Change,
                QuoteKind::Reactivation => QuoteType::Reactivation,
            },
            acceptance_fulfillment: vec![AcceptanceFulfillment { condition: "customer", is_fulfilled }],
            invoice_id: quote.invoice.as_ref().map(ToString::to_string),
            status: QuoteStatus::of(quote.state),
            website_id: quote.website.to_string(),
            customer_id: quote.customer.to_string(),
            order: order(quote),
            invoice_preview: QuoteInvoicePreview {
                currency: quoted.currency.code().to_owned(),
                initial_amounts: QuoteAmounts::new(Sums::of(&quoted.lines), quoted.currency),
                recurring_amounts: quoted.recurring.map(|sums| QuoteAmounts::new(sums, quoted.currency)),
                items: quoted.lines.iter().map(|one| line(quote, one)).collect(),
            },
            payment_terms: "",
            expiration_time: quote.expires.map(time),
            issued_time: quote.issued.map(time),
            accepted_time: quote.accepted.map(time),
            rejected_time: quote.rejected.map(time),
            canceled_time: quote.canceled.map(time),
            created_time: time(quote.created),
            updated_time: time(quote.updated),
            links: own.into_iter().chain(pay).collect(),
            embedded: None,
        }
    }

    /// The same with a related resource embedded.
    pub(crate) fn with(mut self, name: &str, resource: Value) -> Self {
        self.embedded.get_or_insert_default().insert(name.to_owned(), resource);
        self
    }
}
