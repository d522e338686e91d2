//! An invoice as this dialect shows it.

use billfold_app::Stored;
use billfold_app::invoices::beside::Beside;
use billfold_domain::credit_notes::CreditNote;
use billfold_domain::currency::Currency;
use billfold_domain::ids::{DiscountId, LineId};
use billfold_domain::invoices::{Billed, BillingReason, Invoice, InvoiceItem, InvoiceState, Line, steps};
use billfold_domain::payments::{Payment, PaymentState};
use jiff::Timestamp;
use serde::Serialize;
use serde_json::{Map, Number, Value};
use utoipa::ToSchema;

use crate::amounts;
use crate::contacts::ContactView;
use crate::customer_view::revision;
use crate::links::{Addresses, ResourceLink};
use crate::payments::TransactionView;
use crate::portal_view::time;
use crate::scenes::Scene;

/// The most transactions that an invoice shows: its newest ones.
const MAX_TRANSACTIONS: usize = 10;
/// Seconds of a day.
const DAY_SECONDS: i64 = 86_400;
/// Decimals that a unit price can have beyond those of its currency.
const UNIT_DECIMALS: u32 = 6;

/// Where an invoice stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum InvoiceStatus {
    /// It can still change.
    Draft,
    /// It is owed.
    Unpaid,
    /// Some of it is paid.
    PartiallyPaid,
    /// It is owed, and should have been paid.
    PastDue,
    /// It is paid.
    Paid,
    /// It was paid, and some of it was given back.
    PartiallyRefunded,
    /// It was paid, and all of it was given back.
    Refunded,
    /// Nobody expects it to be paid.
    Abandoned,
    /// It was issued by mistake.
    Voided,
}

impl InvoiceStatus {
    /// The status of an invoice with these payments.
    pub(crate) fn of(invoice: &Invoice, payments: &[Stored<Payment>]) -> Self {
        match invoice.state {
            InvoiceState::Draft => Self::Draft,
            InvoiceState::Void => Self::Voided,
            InvoiceState::Uncollectible => Self::Abandoned,
            InvoiceState::Paid => {
                let refunded: i64 = payments.iter().map(|payment| payment.value.refunded_minor).sum();
                match refunded {
                    ..=0 => Self::Paid,
                    some if some < invoice.paid_minor => Self::PartiallyRefunded,
                    _ => Self::Refunded,
                }
            }
            InvoiceState::Open if invoice.late => Self::PastDue,
            InvoiceState::Open if invoice.paid_minor > 0 => Self::PartiallyPaid,
            InvoiceState::Open => Self::Unpaid,
        }
    }
}

/// What an invoice is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum InvoiceType {
    /// An order began.
    Initial,
    /// An order's next period began.
    Renewal,
    /// An order changed.
    Interim,
    /// The merchant made it.
    OneTime,
}

impl InvoiceType {
    fn of(reason: BillingReason) -> Self {
        match reason {
            BillingReason::SubscriptionCreate => Self::Initial,
            BillingReason::SubscriptionCycle | BillingReason::Upcoming => Self::Renewal,
            BillingReason::SubscriptionUpdate => Self::Interim,
            BillingReason::Manual => Self::OneTime,
        }
    }
}

/// Whether an item is owed or given back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub(crate) enum ItemType {
    /// Owed.
    Debit,
    /// Given back.
    Credit,
}

/// One item of an invoice.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = InvoiceItem)]
pub(crate) struct InvoiceItemView {
    /// ID of the item.
    pub(crate) id: String,
    /// Whether it is owed or given back.
    #[serde(rename = "type")]
    kind: ItemType,
    /// Whether it settles a change within a period; said of what is to come.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub(crate) is_interim: Option<bool>,
    /// What the customer reads.
    description: String,
    /// Price of one unit; rounded where a part of a period or brackets make it.
    #[schema(value_type = f64, minimum = 0)]
    unit_price: Number,
    /// How many.
    quantity: u64,
    /// Price of all of them, before discounts.
    #[schema(value_type = f64, minimum = 0)]
    price: Number,
    /// ID of the product.
    #[schema(required = true)]
    product_id: Option<String>,
    /// ID of the plan.
    #[schema(required = true)]
    plan_id: Option<String>,
    /// ID of the order.
    #[schema(required = true)]
    subscription_id: Option<String>,
    /// When the time begins that it is for.
    #[schema(required = true, format = DateTime)]
    period_start_time: Option<String>,
    /// When the time ends that it is for.
    #[schema(required = true, format = DateTime)]
    period_end_time: Option<String>,
    /// Number of the period, which is not counted here.
    #[schema(required = true)]
    period_number: Option<i64>,
    /// When it was created; told of an item alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false, format = DateTime)]
    created_time: Option<String>,
    /// When it last changed; told of an item alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false, format = DateTime)]
    updated_time: Option<String>,
    /// Tax, of which there is none.
    #[schema(required = true, value_type = Option<String>)]
    tax: Option<String>,
    /// Related addresses.
    #[serde(rename = "_links")]
    pub(crate) links: Vec<ResourceLink>,
}

/// What a coupon took off.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = InvoiceDiscount)]
pub(crate) struct InvoiceDiscountView {
    /// ID of the coupon.
    coupon_id: String,
    /// ID of the redemption.
    redemption_id: String,
    /// How much it took off.
    #[schema(value_type = f64, minimum = 0)]
    amount: Number,
    /// Description of it.
    description: String,
    /// What it takes something off of.
    #[schema(pattern = "^items$")]
    context: &'static str,
}

/// A tax number that stands on an invoice.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = InvoiceTaxNumber)]
pub(crate) struct InvoiceTaxNumber {
    /// The kind of it.
    #[serde(rename = "type")]
    #[schema(rename = "type")]
    kind: crate::customer_view::TaxNumberType,
    /// The number.
    value: String,
}

/// The amounts of an invoice: what it comes to, what is still to be paid, the sum
/// of its items and what is taken off.
pub(crate) struct Totals {
    pub(crate) amount: Number,
    pub(crate) due: Number,
    pub(crate) subtotal: Number,
    pub(crate) discount: Number,
}

impl Totals {
    /// The amounts of an invoice.
    pub(crate) fn of(invoice: &Invoice) -> Self {
        let shown = |minor| amounts::shown(minor, invoice.currency);
        Self {
            amount: shown(invoice.total_minor()),
            due: shown(invoice.remaining_minor()),
            subtotal: shown(invoice.subtotal_minor()),
            discount: shown(invoice.discounted_minor()),
        }
    }
}

/// What a credit memo took off what an invoice asked for.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = CreditMemoInvoiceAllocation)]
pub(crate) struct CreditMemoAllocationView {
    /// ID of the invoice.
    #[schema(min_length = 1, max_length = 50)]
    invoice_id: String,
    /// How much.
    #[schema(value_type = f64, minimum = 0)]
    amount: Number,
    /// Currency (ISO 4217).
    currency: String,
    /// When the credit memo was created.
    #[schema(format = DateTime)]
    created_time: String,
    /// When it last changed.
    #[schema(format = DateTime)]
    updated_time: String,
}

impl CreditMemoAllocationView {
    fn new(note: &CreditNote) -> Self {
        Self {
            invoice_id: note.invoice.as_str().to_owned(),
            amount: amounts::shown(note.before_minor, note.currency),
            currency: note.currency.code().to_owned(),
            created_time: time(note.created),
            updated_time: time(note.updated),
        }
    }
}

/// An invoice.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = Invoice)]
pub(crate) struct InvoiceView {
    /// ID of the invoice.
    #[schema(min_length = 1, max_length = 50, example = "in_0YVF9605RKC62BP14NE2R7V2XT")]
    pub(crate) id: String,
    /// ID of the website where the customer was obtained.
    #[schema(required = true)]
    website_id: Option<String>,
    /// Number, without gaps within the organization; none of a draft.
    #[schema(required = true)]
    invoice_number: Option<u64>,
    /// ID of the order under an experimental name, which is not used here.
    #[schema(required = true)]
    order_id: Option<String>,
    /// ID of the order.
    #[schema(required = true)]
    subscription_id: Option<String>,
    /// ID of the quote whose acceptance made it.
    #[schema(required = true)]
    quote_id: Option<String>,
    /// ID of the customer.
    customer_id: String,
    /// Currency (ISO 4217).
    currency: String,
    /// What it comes to.
    #[schema(value_type = f64)]
    amount: Number,
    /// What is still to be paid.
    #[schema(value_type = f64, minimum = 0)]
    amount_due: Number,
    /// The sum of its items.
    #[schema(value_type = f64)]
    subtotal_amount: Number,
    /// What is taken off.
    #[schema(value_type = f64, minimum = 0)]
    discount_amount: Number,
    /// Tax number of the organization, of which there is none.
    #[schema(required = true, value_type = Option<String>)]
    organization_tax_id_number: Option<String>,
    /// Tax number of the customer.
    #[schema(required = true)]
    customer_tax_id_number: Option<InvoiceTaxNumber>,
    /// Where it goes: the customer as it was when it was issued.
    billing_address: ContactView,
    /// Where the goods go.
    #[schema(required = true)]
    delivery_address: Option<ContactView>,
    /// Purchase order number, of which there is none.
    #[schema(required = true)]
    po_number: Option<String>,
    /// Notes for the customer.
    notes: String,
    /// What is owed.
    items: Vec<InvoiceItemView>,
    /// What was taken off.
    discounts: Vec<InvoiceDiscountView>,
    /// When it is collected by itself.
    #[schema(required = true, format = DateTime)]
    autopay_scheduled_time: Option<String>,
    /// How often its payment was tried.
    autopay_retry_number: u32,
    /// Where it stands.
    status: InvoiceStatus,
    /// Days between when it was to be paid and when it was.
    #[schema(required = true)]
    delinquent_collection_period: Option<i64>,
    /// Days between when it was issued and when it was paid.
    #[schema(required = true)]
    collection_period: Option<i64>,
    /// When it was given up.
    #[schema(required = true, format = DateTime)]
    abandoned_time: Option<String>,
    /// When it was voided.
    #[schema(required = true, format = DateTime)]
    voided_time: Option<String>,
    /// When it was paid.
    #[schema(required = true, format = DateTime)]
    paid_time: Option<String>,
    /// When it is to be paid.
    #[schema(required = true, format = DateTime)]
    due_time: Option<String>,
    /// When it was issued.
    #[schema(required = true, format = DateTime)]
    issued_time: Option<String>,
    /// When it was created.
    #[schema(format = DateTime)]
    created_time: String,
    /// When it last changed.
    #[schema(format = DateTime)]
    updated_time: String,
    /// Where the customer pays it without signing in, while it is owed.
    #[schema(required = true)]
    payment_form_url: Option<String>,
    /// What credit memos took off what was owed.
    #[schema(max_items = 99)]
    credit_memo_allocations: Vec<CreditMemoAllocationView>,
    /// Whether an order began with it.
    is_new_order: bool,
    /// Its newest transactions, oldest first.
    #[schema(max_items = 10)]
    transactions: Vec<TransactionView>,
    /// How its payment is retried: as the organization does it.
    #[schema(required = true, value_type = Option<String>)]
    retry_instruction: Option<String>,
    /// How often it was changed.
    #[schema(minimum = 0)]
    revision: i64,
    /// What it is for.
    #[serde(rename = "type")]
    #[schema(rename = "type")]
    kind: InvoiceType,
    /// When a reminder is sent, which is not done.
    #[schema(required = true)]
    due_reminder_time: Option<String>,
    /// How many reminders were sent.
    #[schema(required = true)]
    due_reminder_number: Option<i64>,
    /// ID of the organization.
    organization_id: String,
    /// When its order ends for want of payment, which is the end of the retries.
    #[schema(required = true)]
    delinquency_time: Option<String>,
    /// Related addresses.
    #[serde(rename = "_links")]
    links: Vec<ResourceLink>,
    /// Resources that were asked for by `expand`.
    #[serde(rename = "_embedded", skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Object, nullable = false)]
    embedded: Option<Map<String, Value>>,
}

/// The whole number at the end of an invoice's number.
fn number(text: &str) -> Option<u64> {
    let digits = text.bytes().rev().take_while(u8::is_ascii_digit).count();
    text.get(text.len() - digits..).and_then(|digits| digits.parse().ok())
}

/// The price of one unit, rounded to some more decimals than its currency has.
pub(crate) fn unit_price(amount_minor: u64, quantity: u64, currency: Currency) -> Number {
    let scale = 10_u128.pow(UNIT_DECIMALS);
    let quantity = u128::from(quantity.max(1));
    let scaled = (u128::from(amount_minor) * scale * 2 + quantity) / (quantity * 2);
    if scaled.is_multiple_of(scale) {
        return amounts::shown(i64::try_from(scaled / scale).unwrap_or(i64::MAX), currency);
    }
    let width = usize::try_from(currency.decimals() + UNIT_DECIMALS).unwrap_or_default();
    let digits = format!("{scaled:0>filled$}", filled = width + 1);
    let (whole, part) = digits.split_at(digits.len() - width);
    let parsed = format!("{whole}.{part}").parse::<f64>().ok().and_then(Number::from_f64);
    parsed.unwrap_or_else(|| Number::from(0))
}

impl InvoiceItemView {
    /// Shows a line of an invoice.
    pub(crate) fn new(invoice: &Invoice, line: &Line, addresses: &Addresses) -> Self {
        Self::of_line(invoice.id.as_str(), invoice.currency, line, addresses)
    }

    fn of_line(invoice: &str, currency: Currency, line: &Line, addresses: &Addresses) -> Self {
        let id = line.invoice_item.as_ref().map_or(line.id.as_str(), |item| item.as_str());
        let amount = line.amount_minor.unsigned_abs();
        let price = i64::try_from(amount).unwrap_or(i64::MAX);
        let mut links = vec![addresses.link("self", &format!("invoices/{invoice}/items"), id)];
        links.extend(line.product.as_ref().map(|id| addresses.link("product", "products", id.as_str())));
        links.extend(line.price.as_ref().map(|id| addresses.link("plan", "plans", id.as_str())));
        links.extend(line.subscription.as_ref().map(|id| addresses.link("subscription", "subscriptions", id.as_str())));
        let unit = match line.unit_amount_minor {
            Some(unit) => amounts::shown(i64::try_from(unit.unsigned_abs()).unwrap_or(i64::MAX), currency),
            None => unit_price(amount, line.quantity, currency),
        };
        Self {
            id: id.to_owned(),
            kind: if line.amount_minor < 0 { ItemType::Credit } else { ItemType::Debit },
            is_interim: None,
            description: line.description.clone(),
            unit_price: unit,
            quantity: line.quantity,
            price: amounts::shown(price, currency),
            product_id: line.product.as_ref().map(ToString::to_string),
            plan_id: line.price.as_ref().map(ToString::to_string),
            subscription_id: line.subscription.as_ref().map(ToString::to_string),
            period_start_time: Some(time(line.period.start)),
            period_end_time: Some(time(line.period.end)),
            period_number: None,
            created_time: None,
            updated_time: None,
            tax: None,
            links,
        }
    }

    /// Shows an item that was put on an invoice.
    pub(crate) fn of_item(item: &InvoiceItem, addresses: &Addresses) -> Self {
        let line = steps::line_of(item, LineId::stored(item.id.as_str()));
        let invoice = item.invoice.as_ref().map_or("", |invoice| invoice.as_str());
        let shown = Self::of_line(invoice, item.currency, &line, addresses);
        Self { created_time: Some(time(item.created)), updated_time: Some(time(item.updated)), ..shown }
    }
}

/// What each coupon took off an invoice.
pub(crate) fn discounts(invoice: &Invoice) -> Vec<InvoiceDiscountView> {
    let amount = |id: &DiscountId| {
        let taken = invoice.lines.iter().flat_map(|line| &line.discounts).filter(|taken| taken.discount == *id);
        amounts::shown(taken.map(|taken| taken.amount_minor).sum(), invoice.currency)
    };
    let shown = invoice.discounts.iter().map(|discount| InvoiceDiscountView {
        coupon_id: discount.coupon.to_string(),
        redemption_id: discount.id.to_string(),
        amount: amount(&discount.id),
        description: discount.coupon.to_string(),
        context: "items",
    });
    shown.collect()
}

fn tax_number(billed: &Billed) -> Option<InvoiceTaxNumber> {
    let (kind, value) = billed.tax_ids.first()?;
    Some(InvoiceTaxNumber { kind: crate::customer_view::TaxNumberType::of_kind(kind), value: value.clone() })
}

/// The whole days from one time to another.
fn days(from: Option<Timestamp>, to: Option<Timestamp>) -> Option<i64> {
    Some((to?.as_second() - from?.as_second()).max(0) / DAY_SECONDS)
}

/// When an invoice is to be paid: at once, unless it is sent.
pub(crate) fn due(invoice: &Invoice) -> Option<Timestamp> {
    invoice.due.or(invoice.finalized)
}

/// The addresses related to an invoice, its own first.
pub(crate) fn links(invoice: &Invoice, addresses: &Addresses) -> Vec<ResourceLink> {
    let mut links = vec![addresses.link("self", crate::invoices::COLLECTION, invoice.id.as_str())];
    links.push(addresses.link("customer", "customers", invoice.customer.as_str()));
    links.extend(invoice.website.as_ref().map(|id| addresses.link("website", "websites", id.as_str())));
    links.extend(invoice.subscription.as_ref().map(|id| addresses.link("subscription", "subscriptions", id.as_str())));
    links
}

impl InvoiceView {
    /// Shows an invoice with what is beside it.
    pub(crate) fn new(stored: &Stored<Invoice>, beside: &Beside, scene: &Scene) -> Self {
        let invoice = &stored.value;
        let addresses = &scene.addresses;
        let payments = beside.payments_of(&invoice.id);
        let is_owed = matches!(invoice.state, InvoiceState::Open | InvoiceState::Uncollectible);
        let totals = Totals::of(invoice);
        let newest = payments.len().saturating_sub(MAX_TRANSACTIONS);
        Self {
            id: invoice.id.to_string(),
            website_id: invoice.website.as_ref().map(ToString::to_string),
            invoice_number: invoice.number.as_deref().and_then(number),
            order_id: None,
            subscription_id: invoice.subscription.as_ref().map(ToString::to_string),
            quote_id: invoice.quote.as_ref().map(ToString::to_string),
            customer_id: invoice.customer.to_string(),
            currency: invoice.currency.code().to_owned(),
            amount: totals.amount,
            amount_due: totals.due,
            subtotal_amount: totals.subtotal,
            discount_amount: totals.discount,
            organization_tax_id_number: None,
            customer_tax_id_number: tax_number(&invoice.billed),
            billing_address: ContactView::of_billed(&invoice.billed),
            delivery_address: ContactView::of_delivery(&invoice.billed),
            po_number: None,
            notes: invoice.description.clone().unwrap_or_default(),
            items: invoice.lines.iter().map(|line| InvoiceItemView::new(invoice, line, addresses)).collect(),
            discounts: discounts(invoice),
            autopay_scheduled_time: invoice.next_attempt.or(billfold_app::invoices::issues_at(invoice)).map(time),
            autopay_retry_number: invoice.attempts,
            status: InvoiceStatus::of(invoice, payments),
            delinquent_collection_period: days(due(invoice), invoice.paid),
            collection_period: days(invoice.finalized, invoice.paid),
            abandoned_time: invoice.given_up.map(time),
            voided_time: invoice.voided.map(time),
            paid_time: invoice.paid.map(time),
            due_time: due(invoice).map(time),
            issued_time: invoice.finalized.map(time),
            created_time: time(invoice.created),
            updated_time: time(invoice.updated),
            payment_form_url: is_owed.then(|| scene.hosting.url(&invoice.id)),
            credit_memo_allocations: beside.notes_of(&invoice.id).iter().map(CreditMemoAllocationView::new).collect(),
            is_new_order: invoice.reason == BillingReason::SubscriptionCreate,
            transactions: shown(payments.get(newest..).unwrap_or_default(), addresses),
            retry_instruction: None,
            revision: revision(stored.rev, invoice.created),
            kind: InvoiceType::of(invoice.reason),
            due_reminder_time: None,
            due_reminder_number: None,
            organization_id: addresses.organization().to_owned(),
            delinquency_time: None,
            links: links(invoice, addresses),
            embedded: None,
        }
    }
}

/// The payments of an invoice that were told of: not those that were called off
/// before the gateway was asked.
fn shown(payments: &[Stored<Payment>], addresses: &Addresses) -> Vec<TransactionView> {
    let told =
        payments.iter().filter(|payment| payment.value.state != PaymentState::Canceled || payment.value.attempts > 0);
    told.map(|payment| TransactionView::of_payment(payment, addresses)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unit_prices_are_exact_where_they_can_be() {
        let euro = Currency::parse("EUR").unwrap();
        let yen = Currency::parse("JPY").unwrap();
        assert_eq!(unit_price(3_000, 3, euro).to_string(), "10.0");
        assert_eq!(unit_price(1_000, 3, euro).to_string(), "3.33333333");
        assert_eq!(unit_price(1, 3, euro).to_string(), "0.00333333");
        assert_eq!(unit_price(1_000, 3, yen).to_string(), "333.333333");
        assert_eq!(unit_price(500, 0, yen).to_string(), "500");
    }

    #[test]
    fn the_number_is_what_the_text_ends_with() {
        assert_eq!(number("INV-000042"), Some(42));
        assert_eq!(number("INV"), None);
    }
}
