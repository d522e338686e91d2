//! Attempts to move money, to give it back, and to vault a card for later.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::currency::Currency;
use crate::features::words;
use crate::ids::{CustomerId, InvoiceId, PaymentId, PaymentMethodId, RefundId, SetupId, TestClockId};
use crate::metadata::Metadata;

words! {
    /// How far a payment or a setup is.
    PaymentState {
        /// The gateway was asked, or is about to be.
        Processing = "processing",
        /// The gateway declined: another payment method is needed.
        Declined = "requires_payment_method",
        /// The customer must prove itself to its bank.
        ActionRequired = "requires_action",
        /// Done.
        Succeeded = "succeeded",
        /// Called off.
        Canceled = "canceled",
    }
}

/// Why a gateway declined.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decline {
    /// The kind of error: `card_declined`, `expired_card`, `incorrect_cvc`,
    /// `processing_error`, `authentication_required`.
    pub code: String,
    /// The issuer's reason: `generic_decline`, `insufficient_funds`, …
    pub decline_code: Option<String>,
    /// For people.
    pub message: String,
}

/// An attempt to get money from a customer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Payment {
    /// Its id; derived keys for the gateway begin with it, so that an attempt
    /// that is repeated has one effect.
    pub id: PaymentId,
    /// Who pays.
    pub customer: CustomerId,
    /// What is paid; none for a payment of its own.
    pub invoice: Option<InvoiceId>,
    /// With what; none when the customer has nothing to pay with.
    pub payment_method: Option<PaymentMethodId>,
    /// The currency.
    pub currency: Currency,
    /// How much, in minor units.
    pub amount_minor: i64,
    /// How much of it was given back, in minor units.
    pub refunded_minor: i64,
    /// How far it is.
    pub state: PaymentState,
    /// How often the gateway was asked.
    pub attempts: u32,
    /// Whether the customer is there to prove itself.
    pub customer_present: bool,
    /// Why the last attempt was declined.
    pub decline: Option<Decline>,
    /// The gateway that was asked.
    pub gateway: String,
    /// The gateway's reference to it.
    pub reference: Option<String>,
    /// For people.
    pub description: Option<String>,
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

/// Money of a payment given back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refund {
    /// Its id.
    pub id: RefundId,
    /// The payment.
    pub payment: PaymentId,
    /// Who gets it.
    pub customer: CustomerId,
    /// The currency.
    pub currency: Currency,
    /// How much, in minor units.
    pub amount_minor: i64,
    /// How far it is.
    pub state: PaymentState,
    /// The merchant's reason.
    pub reason: Option<String>,
    /// When it was made.
    #[serde(with = "crate::stored::time")]
    pub created: Timestamp,
    /// When it last changed.
    #[serde(with = "crate::stored::time")]
    pub updated: Timestamp,
}

/// The vaulting of a payment method for later use.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Setup {
    /// Its id.
    pub id: SetupId,
    /// Whose payment method it is to be.
    pub customer: Option<CustomerId>,
    /// The payment method.
    pub payment_method: Option<PaymentMethodId>,
    /// How far it is; [`PaymentState::Declined`] also when no payment method was
    /// named yet.
    pub state: PaymentState,
    /// Why it was declined.
    pub decline: Option<Decline>,
    /// Whether the payment method will be used without the customer.
    pub off_session: bool,
    /// For people.
    pub description: Option<String>,
    /// The merchant's own pairs.
    pub metadata: Metadata,
    /// When it was made.
    #[serde(with = "crate::stored::time")]
    pub created: Timestamp,
    /// When it last changed.
    #[serde(with = "crate::stored::time")]
    pub updated: Timestamp,
}
