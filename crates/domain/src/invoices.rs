//! What is owed for a period, and what waits for the next invoice.

pub mod steps;
mod texts;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::coupons::Discount;
use crate::currency::Currency;
use crate::customers::{Address, Shipping, TaxExempt};
use crate::features::words;
use crate::ids::{
    CustomerId, DiscountId, InvoiceId, InvoiceItemId, LineId, PaymentId, PaymentMethodId, PriceId, ProductId, QuoteId,
    SubscriptionId, SubscriptionItemId, TestClockId, WebsiteId,
};
use crate::metadata::Metadata;
use crate::subscriptions::{Addressee, Collection, Period};
use crate::units::Units;

pub use texts::LineText;

/// The most lines of an invoice.
pub const MAX_LINES: usize = 250;

words! {
    /// Where an invoice stands.
    InvoiceState {
        /// It can still change, and nothing is owed.
        Draft = "draft",
        /// It is owed.
        Open = "open",
        /// It is paid.
        Paid = "paid",
        /// It was issued by mistake.
        Void = "void",
        /// Nobody expects it to be paid.
        Uncollectible = "uncollectible",
    }
    /// Why an invoice was made.
    BillingReason {
        /// A subscription began.
        SubscriptionCreate = "subscription_create",
        /// A subscription's next period began.
        SubscriptionCycle = "subscription_cycle",
        /// A subscription changed.
        SubscriptionUpdate = "subscription_update",
        /// The merchant made it.
        Manual = "manual",
        /// It is a look ahead.
        Upcoming = "upcoming",
    }
}

/// What was taken off a line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LineDiscount {
    /// By which discount.
    pub discount: DiscountId,
    /// How much, in minor units, zero or more.
    pub amount_minor: i64,
}

/// One line of an invoice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// Its id.
    pub id: LineId,
    /// The item of the subscription it is for.
    pub item: Option<SubscriptionItemId>,
    /// What had waited for this invoice.
    pub invoice_item: Option<InvoiceItemId>,
    /// The subscription it is for.
    pub subscription: Option<SubscriptionId>,
    /// The price.
    pub price: Option<PriceId>,
    /// The product.
    pub product: Option<ProductId>,
    /// What the customer reads.
    pub description: String,
    /// The same as a thing to be said in any language, where the description was made
    /// here; none for a merchant's words, and for lines from before it was kept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<LineText>,
    /// How many; of usage, the whole units of it.
    pub quantity: u64,
    /// How much was used, where it bills usage.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub usage: Option<Units>,
    /// The amount of one, in minor units; none where tiers or a share of time make it.
    pub unit_amount_minor: Option<i64>,
    /// The whole line before discounts, in minor units; negative for a credit.
    pub amount_minor: i64,
    /// Whether discounts apply to it.
    pub discountable: bool,
    /// What was taken off it.
    pub discounts: Vec<LineDiscount>,
    /// The time it is for.
    pub period: Period,
    /// Whether it settles a change within a period.
    pub proration: bool,
    /// The merchant's own pairs.
    pub metadata: Metadata,
}

impl Line {
    /// What is taken off it, in minor units.
    pub fn discounted_minor(&self) -> i64 {
        self.discounts.iter().map(|discount| discount.amount_minor).sum()
    }
}

/// What the invoice says of its customer, as it was when it was issued.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Billed {
    /// Name.
    pub name: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// Phone number.
    pub phone: Option<String>,
    /// Billing address.
    pub address: Option<Address>,
    /// Shipping address and addressee.
    pub shipping: Option<Shipping>,
    /// Tax numbers: type and value.
    pub tax_ids: Vec<(String, String)>,
    /// Whether taxes apply.
    #[serde(default, skip_serializing_if = "applies")]
    pub tax_exempt: TaxExempt,
    /// Whom it is for, where that was said apart from the customer: its name, address and
    /// number stand above too.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact: Option<Addressee>,
    /// Whom the goods are for, where that was said apart from the customer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub delivery_contact: Option<Addressee>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde gives a reference")]
fn applies(exempt: &TaxExempt) -> bool {
    *exempt == TaxExempt::None
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde gives a reference")]
fn is_zero(minor: &i64) -> bool {
    *minor == 0
}

/// What is owed for a period.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Invoice {
    /// Its id.
    pub id: InvoiceId,
    /// Its number, given when it is issued: gapless within the organization.
    pub number: Option<String>,
    /// Who owes it.
    pub customer: CustomerId,
    /// The subscription it is for.
    pub subscription: Option<SubscriptionId>,
    /// The quote whose acceptance made it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quote: Option<QuoteId>,
    /// Where the customer was obtained.
    pub website: Option<WebsiteId>,
    /// Where it stands.
    pub state: InvoiceState,
    /// Why it was made.
    pub reason: BillingReason,
    /// Its currency.
    pub currency: Currency,
    /// Whether nobody has said its currency: a draft without lines takes that of its
    /// first one.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub takes_currency: bool,
    /// Its lines.
    pub lines: Vec<Line>,
    /// The discounts that apply to it.
    pub discounts: Vec<Discount>,
    /// What of the customer's balance it took (negative: a credit that was used)
    /// or gave (positive: a debt that was added), in minor units; known when it
    /// is issued.
    pub balance_applied_minor: i64,
    /// The customer's balance before it was issued.
    pub starting_balance_minor: i64,
    /// The customer's balance after it was issued.
    pub ending_balance_minor: Option<i64>,
    /// What was paid, in minor units.
    pub paid_minor: i64,
    /// What credit notes took off what was owed, in minor units.
    pub credited_minor: i64,
    /// What credit notes took back of what was paid, in minor units.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub credited_after_minor: i64,
    /// Whether it was marked as paid without a payment.
    pub paid_elsewhere: bool,
    /// The time it was made in: what it bills is said by its lines.
    pub period: Period,
    /// How it is paid.
    pub collection: Collection,
    /// When it is to be paid, where it is sent.
    pub due: Option<Timestamp>,
    /// Whether it is issued and collected without being asked.
    pub auto_advance: bool,
    /// How often its payment was tried.
    pub attempts: u32,
    /// When it is tried again.
    pub next_attempt: Option<Timestamp>,
    /// Whether it was told that it should have been paid: its payment failed, or the
    /// day on which it was to be paid has passed.
    #[serde(with = "crate::stored::flag")]
    pub late: bool,
    /// What it is paid with, before the subscription's and the customer's.
    pub payment_method: Option<PaymentMethodId>,
    /// Its newest payment.
    pub payment: Option<PaymentId>,
    /// The customer as it was when the invoice was issued.
    pub billed: Billed,
    /// For the customer.
    pub description: Option<String>,
    /// At its foot.
    pub footer: Option<String>,
    /// When it was issued.
    pub finalized: Option<Timestamp>,
    /// When it was paid.
    pub paid: Option<Timestamp>,
    /// When it was voided.
    pub voided: Option<Timestamp>,
    /// When it was given up.
    pub given_up: Option<Timestamp>,
    /// The test clock that its customer lives by.
    pub clock: Option<TestClockId>,
    /// The merchant's own pairs.
    pub metadata: Metadata,
    /// Those of its subscription when it was made.
    #[serde(default, skip_serializing_if = "Metadata::is_empty")]
    pub subscription_metadata: Metadata,
    /// When it was made.
    #[serde(with = "crate::stored::time")]
    pub created: Timestamp,
    /// When it last changed.
    #[serde(with = "crate::stored::time")]
    pub updated: Timestamp,
}

impl Invoice {
    /// The sum of its lines before discounts, in minor units.
    pub fn subtotal_minor(&self) -> i64 {
        self.lines.iter().map(|line| line.amount_minor).sum()
    }

    /// What is taken off, in minor units, zero or more.
    pub fn discounted_minor(&self) -> i64 {
        self.lines.iter().map(Line::discounted_minor).sum()
    }

    /// What it comes to, in minor units; negative for a credit.
    pub fn total_minor(&self) -> i64 {
        self.subtotal_minor() - self.discounted_minor()
    }

    /// What is, or was, to be paid: the total with the customer's balance, never
    /// below zero, in minor units.
    pub fn due_minor(&self) -> i64 {
        (self.total_minor() + self.balance_applied_minor).max(0)
    }

    /// What is, or was, to be paid after credit notes were taken off, in minor units.
    pub fn payable_minor(&self) -> i64 {
        (self.due_minor() - self.credited_minor).max(0)
    }

    /// What credit notes took back of it in all, in minor units.
    pub fn credited_in_all_minor(&self) -> i64 {
        self.credited_minor.saturating_add(self.credited_after_minor)
    }

    /// What is still to be paid, in minor units.
    pub fn remaining_minor(&self) -> i64 {
        match self.state {
            InvoiceState::Void => 0,
            _ => (self.due_minor() - self.paid_minor - self.credited_minor).max(0),
        }
    }
}

/// What waits for a customer's next invoice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct InvoiceItem {
    /// Its id.
    pub id: InvoiceItemId,
    /// Who will owe it.
    pub customer: CustomerId,
    /// The subscription whose next invoice it waits for; none for any.
    pub subscription: Option<SubscriptionId>,
    /// The item of the subscription it is for.
    pub item: Option<SubscriptionItemId>,
    /// The invoice that has it; none while it waits.
    pub invoice: Option<InvoiceId>,
    /// The price.
    pub price: Option<PriceId>,
    /// The product.
    pub product: Option<ProductId>,
    /// What the customer reads.
    pub description: String,
    /// The same as a thing to be said in any language, as for [`Line`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<LineText>,
    /// Its currency.
    pub currency: Currency,
    /// How many; of usage, the whole units of it.
    pub quantity: u64,
    /// How much was used, where it bills usage.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub usage: Option<Units>,
    /// The amount of one, in minor units.
    pub unit_amount_minor: Option<i64>,
    /// The whole, in minor units; negative for a credit.
    pub amount_minor: i64,
    /// Whether discounts apply to it.
    pub discountable: bool,
    /// The time it is for.
    pub period: Period,
    /// Whether it settles a change within a period.
    pub proration: bool,
    /// The test clock that its customer lives by.
    pub clock: Option<TestClockId>,
    /// The merchant's own pairs.
    pub metadata: Metadata,
    /// When it was made.
    #[serde(with = "crate::stored::time")]
    pub created: Timestamp,
    /// When it last changed.
    #[serde(with = "crate::stored::time")]
    pub updated: Timestamp,
}
