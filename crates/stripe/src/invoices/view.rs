//! An invoice and its lines as this dialect shows them.

use std::collections::BTreeMap;

use billfold_domain::customers::TaxExempt;
use billfold_domain::invoices::{BillingReason, Invoice, InvoiceState};
use billfold_domain::subscriptions::Collection;

use crate::calls::Setting;
use crate::customers::{AddressView, CustomerView, ShippingView, address_view, shipping_view};
use crate::invoice_payments::InvoicePaymentView;
use crate::invoices::lines::{DiscountAmount, LineView, line_view, text};
use crate::payment_methods::PaymentMethodView;
use crate::schemas::{Expandable, Nothing, OwnList};
use crate::test_clocks::TestClockView;
use crate::words::{Stamp, Word, own_words};

/// How many lines an invoice shows; the rest is a list of its own.
pub const SHOWN_LINES: usize = 10;

own_words! {
    /// What an invoice came from.
    ParentType {
        /// A subscription.
        Subscription = "subscription_details",
    }
    /// Who issues an invoice.
    IssuerType {
        /// The account itself.
        Own = "self",
    }
}

crate::answers! {
    /// An invoice.
    pub struct InvoiceView {
        /// Its id; a look ahead has one that cannot be read again.
        always id: String,
        /// The kind of object.
        always object: InvoiceTag,
        /// The merchant's country, which nobody has said.
        always account_country: Nothing,
        /// The merchant's name.
        always account_name: Option<String>,
        /// The merchant's tax numbers, which nobody has said.
        always account_tax_ids: Nothing,
        /// What is, or was, to be paid, in minor units.
        always amount_due: i64,
        /// What was paid beyond what was due, in minor units.
        always amount_overpaid: i64,
        /// What was paid, in minor units.
        always amount_paid: i64,
        /// What is still to be paid, in minor units.
        always amount_remaining: i64,
        /// Shipping, which is never charged apart.
        always amount_shipping: i64,
        /// No other application.
        always application: Nothing,
        /// How often its payment was tried.
        always attempt_count: u32,
        /// Whether its payment was tried.
        always attempted: bool,
        /// Whether it is issued and collected without being asked.
        always auto_advance: bool,
        /// Taxes are not worked out here.
        always automatic_tax: AutomaticTax,
        /// When a draft is issued by itself, in seconds since 1970.
        always automatically_finalizes_at: Option<Stamp>,
        /// Why it was made.
        always billing_reason: Word<BillingReason>,
        /// How it is paid.
        always collection_method: Word<Collection>,
        /// When it was made, in seconds since 1970.
        always created: Stamp,
        /// Its currency, in lower case.
        always currency: String,
        /// No own fields.
        always custom_fields: Nothing,
        /// Who owes it.
        always customer: Expandable<CustomerView>,
        /// No other account.
        always customer_account: Nothing,
        /// The customer's billing address when it was issued.
        always customer_address: Option<AddressView>,
        /// The customer's e-mail address when it was issued.
        always customer_email: Option<String>,
        /// The customer's name when it was issued.
        always customer_name: Option<String>,
        /// The customer's phone number when it was issued.
        always customer_phone: Option<String>,
        /// The customer's shipping address when it was issued.
        always customer_shipping: Option<ShippingView>,
        /// Whether taxes apply to the customer.
        always customer_tax_exempt: Word<TaxExempt>,
        /// The customer's tax numbers when it was issued.
        always customer_tax_ids: Vec<TaxNumber>,
        /// With what it is paid.
        always default_payment_method: Option<Expandable<PaymentMethodView>>,
        /// No sources.
        always default_source: Nothing,
        /// No tax rates.
        always default_tax_rates: Vec<Nothing>,
        /// For the customer.
        always description: Option<String>,
        /// The discounts that apply to it.
        always discounts: Vec<String>,
        /// When it is to be paid, in seconds since 1970.
        always due_date: Option<Stamp>,
        /// Its date, in seconds since 1970.
        always effective_at: Option<Stamp>,
        /// The customer's balance after it was issued, in minor units.
        always ending_balance: Option<i64>,
        /// At its foot.
        always footer: Option<String>,
        /// No revision of another one.
        always from_invoice: Nothing,
        /// Where the customer sees and pays it.
        always hosted_invoice_url: Option<String>,
        /// Where it is had as PDF.
        always invoice_pdf: Option<String>,
        /// Who issues it.
        always issuer: Issuer,
        /// It is never issued in vain.
        always last_finalization_error: Nothing,
        /// No revision of it.
        always latest_revision: Nothing,
        /// Its lines.
        always lines: LineList,
        /// Whether it is of live mode.
        always livemode: bool,
        /// The merchant's own pairs.
        always metadata: BTreeMap<String, String>,
        /// When its payment is tried again, in seconds since 1970.
        always next_payment_attempt: Option<Stamp>,
        /// Its number, once it is issued.
        always number: Option<String>,
        /// On nobody's behalf.
        always on_behalf_of: Nothing,
        /// What it came from.
        always parent: Option<Parent>,
        /// Its payments, newest first.
        #[serde(skip_serializing_if = "Option::is_none")]
        pruned payments: Option<OwnList<InvoicePaymentView>>,
        /// How its payment is set.
        always payment_settings: PaymentSettings,
        /// The end of the time it was made in, in seconds since 1970.
        always period_end: Stamp,
        /// The start of the time it was made in, in seconds since 1970.
        always period_start: Stamp,
        /// What was credited after it was paid, in minor units.
        always post_payment_credit_notes_amount: i64,
        /// What was credited before it was paid, in minor units.
        always pre_payment_credit_notes_amount: i64,
        /// The number of its receipt.
        always receipt_number: Nothing,
        /// How it is drawn.
        always rendering: Nothing,
        /// Shipping is not charged apart.
        always shipping_cost: Nothing,
        /// Shipping is not charged apart.
        always shipping_details: Nothing,
        /// The customer's balance before it was issued, in minor units.
        always starting_balance: i64,
        /// What stands on a card statement.
        always statement_descriptor: Nothing,
        /// Where it stands.
        always status: Word<InvoiceState>,
        /// When it came to stand there.
        always status_transitions: Transitions,
        /// The sum of its lines before discounts, in minor units.
        always subtotal: i64,
        /// The same: there are no taxes.
        always subtotal_excluding_tax: i64,
        /// The test clock that its customer lives by.
        always test_clock: Option<Expandable<TestClockView>>,
        /// What it comes to, in minor units.
        always total: i64,
        /// What each discount takes off.
        always total_discount_amounts: Vec<DiscountAmount>,
        /// The same: there are no taxes.
        always total_excluding_tax: i64,
        /// No credits before taxes.
        always total_pretax_credit_amounts: Vec<Nothing>,
        /// No taxes.
        always total_taxes: Vec<Nothing>,
        /// When its webhooks were delivered, which nobody counts here.
        always webhooks_delivered_at: Nothing,
    }

    /// Taxes, which are not worked out here.
    pub struct AutomaticTax {
        /// Never.
        always disabled_reason: Nothing,
        /// Whether they are.
        always enabled: bool,
        /// Nobody.
        always liability: Nothing,
        /// Nobody.
        always provider: Nothing,
        /// Nothing.
        always status: Nothing,
    }

    /// A customer's tax number.
    pub struct TaxNumber {
        /// Its kind.
        always r#type: String,
        /// The number.
        always value: String,
    }

    /// Who issues an invoice.
    pub struct Issuer {
        /// The account itself.
        always r#type: Word<IssuerType>,
    }

    /// The lines of an invoice.
    pub struct LineList {
        /// The kind of object.
        always object: ListTag,
        /// The first of them.
        always data: Vec<LineView>,
        /// Whether there are more.
        always has_more: bool,
        /// Where all of them are.
        always url: String,
    }

    /// What an invoice came from.
    pub struct Parent {
        /// No quote.
        always quote_details: Nothing,
        /// A subscription.
        always subscription_details: SubscriptionDetails,
        /// Which of them.
        always r#type: Word<ParentType>,
    }

    /// The subscription that an invoice came from.
    pub struct SubscriptionDetails {
        /// The subscription's pairs when the invoice was made.
        always metadata: BTreeMap<String, String>,
        /// Its id.
        always subscription: Expandable<crate::subscriptions::SubscriptionView>,
    }

    /// How a payment is set.
    pub struct PaymentSettings {
        /// None.
        always default_mandate: Nothing,
        /// None.
        always payment_method_options: Nothing,
        /// Those of the account.
        always payment_method_types: Nothing,
    }

    /// When an invoice came to stand where it stands.
    pub struct Transitions {
        /// When it was issued, in seconds since 1970.
        always finalized_at: Option<Stamp>,
        /// When it was given up, in seconds since 1970.
        always marked_uncollectible_at: Option<Stamp>,
        /// When it was paid, in seconds since 1970.
        always paid_at: Option<Stamp>,
        /// When it was voided, in seconds since 1970.
        always voided_at: Option<Stamp>,
    }

    /// A draft that was deleted.
    pub struct DeletedInvoice {
        /// Its id.
        always id: String,
        /// The kind of object.
        always object: InvoiceTag,
        /// That it was deleted.
        always deleted: crate::customers::True,
    }
}

crate::words::tags! {
    /// The `object` of an invoice.
    InvoiceTag = "invoice";
    /// The `object` of a list.
    ListTag = "list";
}

/// What each discount takes off an invoice.
fn discount_amounts(invoice: &Invoice) -> Vec<DiscountAmount> {
    let mut sums: Vec<DiscountAmount> = Vec::new();
    for taken in invoice.lines.iter().flat_map(|line| &line.discounts) {
        match sums.iter_mut().find(|sum| sum.discount == taken.discount.as_str()) {
            Some(sum) => sum.amount += taken.amount_minor,
            None => sums.push(DiscountAmount { amount: taken.amount_minor, discount: text(&taken.discount) }),
        }
    }
    sums
}

/// Whether it is a look ahead, of which no more can be read than this.
fn is_ahead(invoice: &Invoice) -> bool {
    invoice.reason == BillingReason::Upcoming
}

/// Its id; that of a look ahead is marked as Stripe's API marks it.
pub(crate) fn shown_id(invoice: &Invoice) -> String {
    let id = text(&invoice.id);
    if is_ahead(invoice) { format!("upcoming_{id}") } else { id }
}

/// The invoice in this dialect's form.
#[expect(clippy::too_many_lines, reason = "one line for each member of the object")]
pub fn view(invoice: &Invoice, setting: &Setting) -> InvoiceView {
    let hosting = setting.hosting.as_ref().filter(|_| invoice.finalized.is_some());
    let hosted = hosting.map(|hosting| hosting.url(&invoice.id));
    let stamp = |time: Option<jiff::Timestamp>| time.map(Stamp::of);
    let draft = invoice.state == InvoiceState::Draft;
    let billed = &invoice.billed;
    let shown_lines = if is_ahead(invoice) { invoice.lines.len() } else { SHOWN_LINES };
    InvoiceView {
        id: shown_id(invoice),
        object: InvoiceTag,
        account_country: Nothing,
        account_name: None,
        account_tax_ids: Nothing,
        amount_due: if draft { invoice.total_minor().max(0) } else { invoice.payable_minor() },
        amount_overpaid: 0,
        amount_paid: if invoice.paid_elsewhere { 0 } else { invoice.paid_minor },
        amount_remaining: if draft { invoice.total_minor().max(0) } else { invoice.remaining_minor() },
        amount_shipping: 0,
        application: Nothing,
        attempt_count: invoice.attempts,
        attempted: invoice.attempts > 0,
        auto_advance: invoice.auto_advance,
        automatic_tax: AutomaticTax {
            disabled_reason: Nothing,
            enabled: false,
            liability: Nothing,
            provider: Nothing,
            status: Nothing,
        },
        automatically_finalizes_at: billfold_app::invoices::issues_at(invoice).map(Stamp::of),
        billing_reason: Word(invoice.reason),
        collection_method: Word(invoice.collection),
        created: Stamp::of(invoice.created),
        currency: invoice.currency.code().to_ascii_lowercase(),
        custom_fields: Nothing,
        customer: Expandable::id(invoice.customer.as_str()),
        customer_account: Nothing,
        customer_address: billed.address.as_ref().map(address_view),
        customer_email: billed.email.clone(),
        customer_name: billed.name.clone(),
        customer_phone: billed.phone.clone(),
        customer_shipping: billed.shipping.as_ref().map(shipping_view),
        customer_tax_exempt: Word(billed.tax_exempt),
        customer_tax_ids: billed
            .tax_ids
            .iter()
            .map(|(kind, value)| TaxNumber { r#type: kind.clone(), value: value.clone() })
            .collect(),
        default_payment_method: invoice.payment_method.as_ref().map(|id| Expandable::id(id.as_str())),
        default_source: Nothing,
        default_tax_rates: Vec::new(),
        description: invoice.description.clone(),
        discounts: invoice.discounts.iter().map(|discount| text(&discount.id)).collect(),
        due_date: stamp(invoice.due),
        effective_at: stamp(invoice.finalized),
        ending_balance: invoice.ending_balance_minor,
        footer: invoice.footer.clone(),
        from_invoice: Nothing,
        invoice_pdf: hosted.as_ref().map(|url| format!("{url}/pdf")),
        hosted_invoice_url: hosted,
        issuer: Issuer { r#type: Word(IssuerType::Own) },
        last_finalization_error: Nothing,
        latest_revision: Nothing,
        lines: LineList {
            object: ListTag,
            data: invoice.lines.iter().take(shown_lines).map(|line| line_view(line, invoice, setting)).collect(),
            has_more: invoice.lines.len() > shown_lines,
            url: format!("/v1/invoices/{}/lines", shown_id(invoice)),
        },
        livemode: setting.livemode,
        metadata: invoice.metadata.pairs().clone(),
        next_payment_attempt: stamp(invoice.next_attempt),
        number: invoice.number.clone(),
        on_behalf_of: Nothing,
        parent: invoice.subscription.as_ref().map(|id| Parent {
            quote_details: Nothing,
            subscription_details: SubscriptionDetails {
                metadata: invoice.subscription_metadata.pairs().clone(),
                subscription: Expandable::id(id.as_str()),
            },
            r#type: Word(ParentType::Subscription),
        }),
        payments: None,
        payment_settings: PaymentSettings {
            default_mandate: Nothing,
            payment_method_options: Nothing,
            payment_method_types: Nothing,
        },
        period_end: Stamp::of(invoice.period.end),
        period_start: Stamp::of(invoice.period.start),
        post_payment_credit_notes_amount: invoice.credited_after_minor,
        pre_payment_credit_notes_amount: invoice.credited_minor,
        receipt_number: Nothing,
        rendering: Nothing,
        shipping_cost: Nothing,
        shipping_details: Nothing,
        starting_balance: invoice.starting_balance_minor,
        statement_descriptor: Nothing,
        status: Word(invoice.state),
        status_transitions: Transitions {
            finalized_at: stamp(invoice.finalized),
            marked_uncollectible_at: stamp(invoice.given_up),
            paid_at: stamp(invoice.paid),
            voided_at: stamp(invoice.voided),
        },
        subtotal: invoice.subtotal_minor(),
        subtotal_excluding_tax: invoice.subtotal_minor(),
        test_clock: invoice.clock.as_ref().map(|id| Expandable::id(id.as_str())),
        total: invoice.total_minor(),
        total_discount_amounts: discount_amounts(invoice),
        total_excluding_tax: invoice.total_minor(),
        total_pretax_credit_amounts: Vec::new(),
        total_taxes: Vec::new(),
        webhooks_delivered_at: Nothing,
    }
}
