//! Attempts to move money, to give it back, and to vault a card for later.
//!
//! A payment goes from processing to its outcome; one that needs its customer goes
//! back to processing with the proof. Nothing leads out of succeeded or canceled.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::currency::Currency;
use crate::features::words;
use crate::ids::{
    CustomerId, InvoiceId, PaymentId, PaymentMethodId, RefundId, SessionId, SetupId, SubscriptionId, TestClockId,
};
use crate::metadata::Metadata;
use crate::refusals::Obstacle;

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
    /// Why an issuer declines, as gateways say it.
    DeclineReason {
        /// The issuer does not say.
        GenericDecline = "generic_decline",
        /// There is not enough money.
        InsufficientFunds = "insufficient_funds",
        /// The card was reported lost.
        LostCard = "lost_card",
        /// The card was reported stolen.
        StolenCard = "stolen_card",
        /// It was used too often, or for too much.
        CardVelocityExceeded = "card_velocity_exceeded",
        /// It looks like fraud.
        Fraudulent = "fraudulent",
        /// The issuer does not allow this kind of payment.
        TransactionNotAllowed = "transaction_not_allowed",
        /// The issuer wants nothing to do with it.
        DoNotHonor = "do_not_honor",
        /// The card has expired.
        ExpiredCard = "expired_card",
        /// The check digits on its back are wrong.
        IncorrectCvc = "incorrect_cvc",
        /// The number is wrong.
        IncorrectNumber = "incorrect_number",
        /// Something broke on the way to the issuer.
        ProcessingError = "processing_error",
        /// The customer is not there to prove itself.
        AuthenticationRequired = "authentication_required",
        /// The customer did not prove itself.
        AuthenticationFailed = "authentication_failed",
        /// A real card where only test cards can be used.
        TestModeLiveCard = "test_mode_live_card",
        /// There is nothing to pay with.
        NoPaymentMethod = "no_payment_method",
    }
}

impl DeclineReason {
    /// What is kept and told of it.
    pub fn decline(self) -> Decline {
        let (code, told) = match self {
            Self::ExpiredCard | Self::IncorrectCvc | Self::IncorrectNumber | Self::ProcessingError => {
                (self.word(), None)
            }
            Self::AuthenticationRequired => (self.word(), Some(self.word())),
            Self::AuthenticationFailed => ("payment_intent_authentication_failure", None),
            Self::NoPaymentMethod => ("resource_missing", None),
            Self::GenericDecline
            | Self::InsufficientFunds
            | Self::LostCard
            | Self::StolenCard
            | Self::CardVelocityExceeded
            | Self::Fraudulent
            | Self::TransactionNotAllowed
            | Self::DoNotHonor
            | Self::TestModeLiveCard => ("card_declined", Some(self.word())),
        };
        Decline {
            code: code.to_owned(),
            decline_code: told.map(ToOwned::to_owned),
            message: self.sentence().to_owned(),
        }
    }

    /// The reason, for the customer. A lost or stolen card is not told from another
    /// one: who holds it need not know.
    fn sentence(self) -> &'static str {
        match self {
            Self::GenericDecline
            | Self::LostCard
            | Self::StolenCard
            | Self::Fraudulent
            | Self::TransactionNotAllowed
            | Self::DoNotHonor => "Your card was declined.",
            Self::InsufficientFunds => "Your card has insufficient funds.",
            Self::CardVelocityExceeded => "Your card was declined: it was used too often or for too much.",
            Self::ExpiredCard => "Your card has expired.",
            Self::IncorrectCvc => "Your card's security code is incorrect.",
            Self::IncorrectNumber => "Your card number is incorrect.",
            Self::ProcessingError => "An error occurred while your card was processed. Try again in a little while.",
            Self::AuthenticationRequired => "Your card was declined. This payment needs your bank's authentication.",
            Self::AuthenticationFailed => "Your bank could not authenticate you. Try again, or use another card.",
            Self::TestModeLiveCard => "Your card was declined. This is test mode: use one of the published test cards.",
            Self::NoPaymentMethod => "There is no payment method to pay with. Add one first.",
        }
    }
}

/// What a gateway said of a payment or of a card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It is done.
    Succeeded,
    /// It is not, and why.
    Declined(Decline),
    /// The customer must prove itself to its bank first.
    ActionRequired,
}

impl Outcome {
    /// Where it leads.
    fn state(&self) -> PaymentState {
        match self {
            Self::Succeeded => PaymentState::Succeeded,
            Self::Declined(_) => PaymentState::Declined,
            Self::ActionRequired => PaymentState::ActionRequired,
        }
    }

    fn decline(&self) -> Option<Decline> {
        match self {
            Self::Declined(decline) => Some(decline.clone()),
            Self::Succeeded | Self::ActionRequired => None,
        }
    }
}

/// Whether the customer proved itself to its bank.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Proof {
    /// It did.
    Given,
    /// It did not.
    Failed,
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
    /// Whether the customer proved itself to its bank for this payment.
    pub proven: bool,
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
    /// The merchant's own fields, of any form.
    #[serde(default, skip_serializing_if = "Map::is_empty")]
    pub custom_fields: Map<String, Value>,
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
    /// Why it was declined.
    pub decline: Option<Decline>,
    /// The gateway's reference to it.
    pub reference: Option<String>,
    /// Whether the merchant gives the money back itself: no gateway is asked.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub elsewhere: bool,
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

/// What a payment method is to pay.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Duties {
    /// Whether it pays wherever no other is named.
    pub default: bool,
    /// The subscriptions that it pays.
    pub subscriptions: Vec<SubscriptionId>,
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
    /// Whether the customer proved itself to its bank for this setup.
    pub proven: bool,
    /// What the payment method is to pay once it is vaulted; none where nobody said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub duties: Option<Duties>,
    /// The visit in which its customer began it; none where the merchant did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub visit: Option<SessionId>,
    /// How often the gateway was asked.
    pub attempts: u32,
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

impl Payment {
    /// The key under which the gateway is asked: the same for every repetition of one
    /// attempt, and another one for the next.
    pub fn key(&self) -> String {
        format!("{}-{}", self.id, self.attempts)
    }

    /// Whether the merchant got the money elsewhere: no gateway was asked for it, and
    /// none can give it back.
    pub fn is_from_elsewhere(&self) -> bool {
        self.state == PaymentState::Succeeded && self.attempts == 0
    }

    /// What is left to give back, in minor units.
    pub fn refundable_minor(&self) -> i64 {
        match self.state {
            PaymentState::Succeeded => self.amount_minor.saturating_sub(self.refunded_minor).max(0),
            PaymentState::Processing
            | PaymentState::Declined
            | PaymentState::ActionRequired
            | PaymentState::Canceled => 0,
        }
    }

    /// The payment after the gateway answered.
    ///
    /// # Errors
    /// [`Obstacle::PaymentOver`] unless it is processing.
    pub fn concluded(&self, outcome: &Outcome, reference: Option<String>, now: Timestamp) -> Result<Self, Obstacle> {
        if self.state != PaymentState::Processing {
            return Err(Obstacle::PaymentOver);
        }
        Ok(Self {
            state: outcome.state(),
            decline: outcome.decline(),
            reference: reference.or_else(|| self.reference.clone()),
            updated: now,
            ..self.clone()
        })
    }

    /// The payment after the customer was asked to prove itself: the gateway is asked
    /// again, or it is declined.
    ///
    /// # Errors
    /// [`Obstacle::PaymentOver`] unless it waits for that.
    pub fn challenged(&self, proof: Proof, now: Timestamp) -> Result<Self, Obstacle> {
        if self.state != PaymentState::ActionRequired {
            return Err(Obstacle::PaymentOver);
        }
        Ok(match proof {
            Proof::Given => Self {
                state: PaymentState::Processing,
                attempts: self.attempts.saturating_add(1),
                proven: true,
                customer_present: true,
                updated: now,
                ..self.clone()
            },
            Proof::Failed => Self {
                state: PaymentState::Declined,
                decline: Some(DeclineReason::AuthenticationFailed.decline()),
                updated: now,
                ..self.clone()
            },
        })
    }

    /// The payment called off.
    ///
    /// # Errors
    /// [`Obstacle::PaymentOver`] while the gateway is asked, and where it is over.
    pub fn canceled(&self, now: Timestamp) -> Result<Self, Obstacle> {
        match self.state {
            PaymentState::Declined | PaymentState::ActionRequired => {
                Ok(Self { state: PaymentState::Canceled, updated: now, ..self.clone() })
            }
            PaymentState::Processing | PaymentState::Succeeded | PaymentState::Canceled => Err(Obstacle::PaymentOver),
        }
    }

    /// The payment with so much of it set aside to be given back, in minor units.
    ///
    /// # Errors
    /// [`Obstacle::PaymentNotSucceeded`] and [`Obstacle::RefundTooMuch`].
    pub fn refunded(&self, amount_minor: i64, now: Timestamp) -> Result<Self, Obstacle> {
        if self.state != PaymentState::Succeeded {
            return Err(Obstacle::PaymentNotSucceeded);
        }
        if amount_minor <= 0 || amount_minor > self.refundable_minor() {
            return Err(Obstacle::RefundTooMuch);
        }
        Ok(Self { refunded_minor: self.refunded_minor.saturating_add(amount_minor), updated: now, ..self.clone() })
    }

    /// The payment after a refund that had been set aside was declined.
    pub fn unrefunded(&self, amount_minor: i64, now: Timestamp) -> Self {
        Self { refunded_minor: self.refunded_minor.saturating_sub(amount_minor).max(0), updated: now, ..self.clone() }
    }
}

impl Refund {
    /// The key under which the gateway is asked.
    pub fn key(&self) -> String {
        self.id.as_str().to_owned()
    }

    /// The refund after the gateway answered. A gateway that wants a customer for
    /// this is taken to have declined.
    ///
    /// # Errors
    /// [`Obstacle::PaymentOver`] unless it is processing.
    pub fn concluded(&self, outcome: &Outcome, reference: Option<String>, now: Timestamp) -> Result<Self, Obstacle> {
        if self.state != PaymentState::Processing {
            return Err(Obstacle::PaymentOver);
        }
        let (state, decline) = match outcome {
            Outcome::Succeeded => (PaymentState::Succeeded, None),
            Outcome::Declined(decline) => (PaymentState::Declined, Some(decline.clone())),
            Outcome::ActionRequired => (PaymentState::Declined, Some(DeclineReason::ProcessingError.decline())),
        };
        Ok(Self { state, decline, reference, updated: now, ..self.clone() })
    }
}

impl Setup {
    /// The key under which the gateway is asked.
    pub fn key(&self) -> String {
        format!("{}-{}", self.id, self.attempts)
    }

    /// Whether nothing can come of it any more, or it has come.
    pub fn is_over(&self) -> bool {
        matches!(self.state, PaymentState::Succeeded | PaymentState::Canceled)
    }

    /// The setup on its way to the gateway, with the payment method to be vaulted.
    ///
    /// # Errors
    /// [`Obstacle::SetupOver`] unless it waits for a payment method.
    pub fn begun(&self, method: &PaymentMethodId, now: Timestamp) -> Result<Self, Obstacle> {
        if self.state != PaymentState::Declined {
            return Err(Obstacle::SetupOver);
        }
        Ok(Self {
            state: PaymentState::Processing,
            payment_method: Some(method.clone()),
            attempts: self.attempts.saturating_add(1),
            decline: None,
            proven: false,
            updated: now,
            ..self.clone()
        })
    }

    /// The setup after the gateway answered.
    ///
    /// # Errors
    /// [`Obstacle::SetupOver`] unless it is processing.
    pub fn concluded(&self, outcome: &Outcome, now: Timestamp) -> Result<Self, Obstacle> {
        if self.state != PaymentState::Processing {
            return Err(Obstacle::SetupOver);
        }
        Ok(Self { state: outcome.state(), decline: outcome.decline(), updated: now, ..self.clone() })
    }

    /// The setup after the customer was asked to prove itself.
    ///
    /// # Errors
    /// [`Obstacle::SetupOver`] unless it waits for that.
    pub fn challenged(&self, proof: Proof, now: Timestamp) -> Result<Self, Obstacle> {
        if self.state != PaymentState::ActionRequired {
            return Err(Obstacle::SetupOver);
        }
        Ok(match proof {
            Proof::Given => Self {
                state: PaymentState::Processing,
                attempts: self.attempts.saturating_add(1),
                proven: true,
                updated: now,
                ..self.clone()
            },
            Proof::Failed => Self {
                state: PaymentState::Declined,
                decline: Some(Decline {
                    code: "setup_intent_authentication_failure".to_owned(),
                    ..DeclineReason::AuthenticationFailed.decline()
                }),
                updated: now,
                ..self.clone()
            },
        })
    }

    /// The setup called off.
    ///
    /// # Errors
    /// [`Obstacle::SetupOver`] while the gateway is asked, and where it is over.
    pub fn canceled(&self, now: Timestamp) -> Result<Self, Obstacle> {
        match self.state {
            PaymentState::Declined | PaymentState::ActionRequired => {
                Ok(Self { state: PaymentState::Canceled, updated: now, ..self.clone() })
            }
            PaymentState::Processing | PaymentState::Succeeded | PaymentState::Canceled => Err(Obstacle::SetupOver),
        }
    }
}

#[cfg(test)]
mod tests;
