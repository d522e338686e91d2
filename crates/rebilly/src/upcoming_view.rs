//! An invoice to come, as this dialect shows it.

use billfold_domain::invoices::{BillingReason, Invoice, Line};
use jiff::Timestamp;
use serde::Serialize;
use serde_json::Number;
use utoipa::ToSchema;

use crate::contacts::ContactView;
use crate::invoice_view::{InvoiceDiscountView, InvoiceItemView, Totals, discounts, links};
use crate::links::{Addresses, ResourceLink};
use crate::portal_view::time;

/// An invoice to come.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = UpcomingInvoice)]
pub(crate) struct UpcomingInvoiceView {
    /// ID of the website where the customer was obtained.
    #[schema(required = true)]
    website_id: Option<String>,
    /// ID of the order.
    #[schema(required = true)]
    subscription_id: Option<String>,
    /// ID of the customer.
    customer_id: String,
    /// Currency (ISO 4217).
    currency: String,
    /// ID of the organization.
    organization_id: String,
    /// What will be owed.
    items: Vec<InvoiceItemView>,
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
    /// Where it will go.
    billing_address: ContactView,
    /// Where the goods will go.
    #[schema(required = true)]
    delivery_address: Option<ContactView>,
    /// Purchase order number, of which there is none.
    #[schema(required = true)]
    po_number: Option<String>,
    /// Notes for the customer.
    notes: String,
    /// What will be taken off.
    discounts: Vec<InvoiceDiscountView>,
    /// Whether an order begins with it.
    is_new_order: bool,
    /// When it will be to be paid.
    #[schema(format = DateTime)]
    due_time: String,
    /// When it will be issued.
    #[schema(format = DateTime)]
    issued_time: String,
    /// Related addresses.
    #[serde(rename = "_links")]
    links: Vec<ResourceLink>,
}

impl UpcomingInvoiceView {
    /// Shows an invoice that is to be made at a time.
    pub(crate) fn new(invoice: &Invoice, at: Timestamp, addresses: &Addresses) -> Self {
        let item = |line: &Line| {
            let mut item = InvoiceItemView::new(invoice, line, addresses);
            // Nothing can be read at the address of what is not there yet.
            item.links.retain(|link| link.rel != "self");
            item.is_interim = Some(line.proration);
            item
        };
        let totals = Totals::of(invoice);
        Self {
            website_id: invoice.website.as_ref().map(ToString::to_string),
            subscription_id: invoice.subscription.as_ref().map(ToString::to_string),
            customer_id: invoice.customer.to_string(),
            currency: invoice.currency.code().to_owned(),
            organization_id: addresses.organization().to_owned(),
            items: invoice.lines.iter().map(item).collect(),
            amount: totals.amount,
            amount_due: totals.due,
            subtotal_amount: totals.subtotal,
            discount_amount: totals.discount,
            billing_address: ContactView::of_billed(&invoice.billed),
            delivery_address: ContactView::of_delivery(&invoice.billed),
            po_number: None,
            notes: invoice.description.clone().unwrap_or_default(),
            discounts: discounts(invoice),
            is_new_order: invoice.reason == BillingReason::SubscriptionCreate,
            due_time: time(invoice.due.unwrap_or(at)),
            issued_time: time(at),
            links: links(invoice, addresses).into_iter().filter(|link| link.rel != "self").collect(),
        }
    }
}
