//! Vaulted cards, without their numbers, and single-use references to them.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::customers::Address;
use crate::features::words;
use crate::ids::{CustomerId, PaymentMethodId, PaymentTokenId};
use crate::metadata::Metadata;

words! {
    /// Which scheme a card belongs to.
    Brand {
        /// American Express.
        Amex = "amex",
        /// Diners Club.
        Diners = "diners",
        /// Discover.
        Discover = "discover",
        /// JCB.
        Jcb = "jcb",
        /// Mastercard.
        Mastercard = "mastercard",
        /// UnionPay.
        Unionpay = "unionpay",
        /// Visa.
        Visa = "visa",
        /// Any other.
        Unknown = "unknown",
    }
    /// How a card is funded.
    Funding {
        /// Credit.
        Credit = "credit",
        /// Debit.
        Debit = "debit",
        /// Prepaid.
        Prepaid = "prepaid",
        /// Not said.
        Unknown = "unknown",
    }
    /// Whether a payment method can be used.
    MethodState {
        /// It is a customer's, or waits to be one.
        Active = "active",
        /// It was taken from its customer: it is kept for the record.
        Detached = "inactive",
    }
}

/// What is kept of a card: never its number nor its check digits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Card {
    /// The scheme.
    pub brand: Brand,
    /// The last four digits.
    pub last4: String,
    /// The month it expires, 1 to 12.
    pub exp_month: u32,
    /// The year it expires.
    pub exp_year: u32,
    /// How it is funded.
    pub funding: Funding,
    /// The country of its issuer (ISO 3166-1, two letters).
    pub country: Option<String>,
    /// The same for every vaulting of one card in one organization; it tells
    /// nothing of the number.
    pub fingerprint: String,
}

/// Who a payment method belongs to, as its issuer knows it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct BillingDetails {
    /// Full name.
    pub name: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// Phone number.
    pub phone: Option<String>,
    /// Address.
    pub address: Option<Address>,
}

/// A vaulted card.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PaymentMethod {
    /// Its id.
    pub id: PaymentMethodId,
    /// Whose it is; none before it is attached.
    pub customer: Option<CustomerId>,
    /// The card.
    pub card: Card,
    /// Who it belongs to.
    pub billing: BillingDetails,
    /// Whether it can be used.
    pub state: MethodState,
    /// The gateway that vaulted it.
    pub gateway: String,
    /// The gateway's reference to it. It is worth nothing without the
    /// gateway's credentials, and is shown to nobody.
    pub reference: String,
    /// The merchant's own pairs.
    pub metadata: Metadata,
    /// When it was made.
    #[serde(with = "crate::stored::time")]
    pub created: Timestamp,
    /// When it last changed.
    #[serde(with = "crate::stored::time")]
    pub updated: Timestamp,
}

/// A single-use reference to card data captured elsewhere.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PaymentToken {
    /// Its id.
    pub id: PaymentTokenId,
    /// The card.
    pub card: Card,
    /// Who it belongs to.
    pub billing: BillingDetails,
    /// The gateway that holds the card.
    pub gateway: String,
    /// The gateway's reference to it.
    pub reference: String,
    /// Whether it was used.
    #[serde(with = "crate::stored::flag")]
    pub used: bool,
    /// When it was made.
    #[serde(with = "crate::stored::time")]
    pub created: Timestamp,
    /// When it last changed.
    #[serde(with = "crate::stored::time")]
    pub updated: Timestamp,
}
