//! A draft invoice for tests.

use jiff::Timestamp;

use crate::currency::Currency;
use crate::ids::{CustomerId, InvoiceId, LineId};
use crate::invoices::{Billed, BillingReason, Invoice, InvoiceState, Line};
use crate::metadata::Metadata;
use crate::subscriptions::{Collection, Period};

/// A draft with a line of each of these amounts, in minor units.
pub(crate) fn draft(amounts: &[i64]) -> Invoice {
    let start = Timestamp::UNIX_EPOCH;
    let period = Period { start, end: start };
    let line = |(at, amount): (usize, &i64)| Line {
        id: LineId::stored(format!("il_{at}")),
        item: None,
        invoice_item: None,
        subscription: None,
        price: None,
        product: None,
        description: "Gold".into(),
        text: None,
        quantity: 1,
        usage: None,
        unit_amount_minor: Some(*amount),
        amount_minor: *amount,
        discountable: true,
        discounts: Vec::new(),
        period,
        proration: false,
        metadata: Metadata::default(),
    };
    Invoice {
        id: InvoiceId::stored("in_1"),
        number: None,
        customer: CustomerId::stored("cus_1"),
        subscription: None,
        quote: None,
        website: None,
        state: InvoiceState::Draft,
        reason: BillingReason::Manual,
        currency: Currency::parse("eur").unwrap(),
        takes_currency: false,
        lines: amounts.iter().enumerate().map(line).collect(),
        discounts: Vec::new(),
        balance_applied_minor: 0,
        starting_balance_minor: 0,
        ending_balance_minor: None,
        paid_minor: 0,
        credited_minor: 0,
        credited_after_minor: 0,
        paid_elsewhere: false,
        period,
        collection: Collection::Automatic,
        due: None,
        auto_advance: true,
        attempts: 0,
        next_attempt: None,
        late: false,
        payment_method: None,
        payment: None,
        billed: Billed::default(),
        description: None,
        footer: None,
        finalized: None,
        paid: None,
        voided: None,
        given_up: None,
        clock: None,
        metadata: Metadata::default(),
        subscription_metadata: Metadata::default(),
        created: start,
        updated: start,
    }
}
