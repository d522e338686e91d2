//! The port to whoever moves the money.
//!
//! A gateway is asked under a key that is derived from what is asked for, so that
//! a question that is repeated after a crash has one effect. What it answers is
//! not trusted: a charge says again what was charged, and an answer that is about
//! something else, too long or not understood changes nothing.

use std::error::Error as StdError;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use billfold_domain::card_numbers;
use billfold_domain::currency::Currency;
use billfold_domain::links::Link;
use billfold_domain::organizations::Mode;
use billfold_domain::payment_methods::{Brand, Funding};
use billfold_domain::payments::{DeclineReason, Outcome};
use billfold_domain::{Obstacle, Refusal};

use crate::App;
use crate::errors::{Error, Fault, Result};

/// How long a gateway has to answer, in seconds.
pub const GATEWAY_SECONDS_MAX: u64 = 30;
/// The longest reference that a gateway can give, in bytes.
pub const REFERENCE_BYTES_MAX: usize = 255;
/// How many digits of a card's number are kept.
const LAST_DIGITS: usize = 4;

/// What a gateway answers, once it does.
pub type Answering<'a, T> = Pin<Box<dyn Future<Output = std::result::Result<T, GatewayFault>> + Send + 'a>>;

/// Why nothing is known of what was asked: it is asked again, with the same key.
#[derive(Debug, thiserror::Error)]
pub enum GatewayFault {
    /// It cannot be reached, or broke off.
    #[error("the gateway cannot be reached")]
    Unreachable(#[source] Option<Arc<dyn StdError + Send + Sync>>),
    /// It did not answer in time.
    #[error("the gateway did not answer within {GATEWAY_SECONDS_MAX} seconds")]
    TimedOut,
    /// It answered something that cannot be the answer.
    #[error("the gateway's answer is not to be trusted: {0}")]
    Untrustworthy(&'static str),
    /// There is no gateway of this name.
    #[error("no gateway is called {0}")]
    Unknown(String),
}

impl From<GatewayFault> for Error {
    fn from(fault: GatewayFault) -> Self {
        Self::Fault(Fault::Unavailable(Some(Arc::new(fault))))
    }
}

/// Takes money.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChargeRequest {
    /// The same for every repetition of this attempt.
    pub key: String,
    /// The gateway's reference to the card.
    pub card: String,
    /// How much, in minor units.
    pub amount_minor: i64,
    /// In which currency.
    pub currency: Currency,
    /// Whether the customer is there to prove itself.
    pub customer_present: bool,
    /// Whether the customer proved itself to its bank.
    pub proven: bool,
}

/// Looks whether a card is good, and may vault it for later.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VerifyRequest {
    /// The same for every repetition of this attempt.
    pub key: String,
    /// The gateway's reference to the card.
    pub card: String,
    /// Whether it is to be used without the customer from then on.
    pub for_later: bool,
    /// Whether the customer proved itself to its bank.
    pub proven: bool,
}

/// Gives money of a charge back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RefundRequest {
    /// The same for every repetition of this attempt.
    pub key: String,
    /// The gateway's reference to the charge.
    pub charge: String,
    /// How much, in minor units.
    pub amount_minor: i64,
    /// In which currency.
    pub currency: Currency,
}

/// What a gateway decided, in its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It is done.
    Succeeded,
    /// It is not; the reason as a word of [`DeclineReason`].
    Declined(String),
    /// The customer must prove itself first.
    ActionRequired,
}

impl Verdict {
    /// The outcome. A reason that is not known is told as none: the gateway's own
    /// words reach nobody.
    fn outcome(&self) -> Outcome {
        match self {
            Self::Succeeded => Outcome::Succeeded,
            Self::Declined(reason) => {
                let known = DeclineReason::from_word(reason).unwrap_or(DeclineReason::GenericDecline);
                Outcome::Declined(known.decline())
            }
            Self::ActionRequired => Outcome::ActionRequired,
        }
    }
}

/// What became of a charge, as the gateway says it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Charged {
    /// The gateway's reference to the charge.
    pub reference: String,
    /// The card that it was made with.
    pub card: String,
    /// How much it was, in minor units.
    pub amount_minor: i64,
    /// The currency's code.
    pub currency: String,
    /// What it decided.
    pub verdict: Verdict,
}

impl Charged {
    /// The outcome and the reference, where this is the answer to what was asked.
    ///
    /// # Errors
    /// [`GatewayFault::Untrustworthy`].
    pub fn checked(&self, asked: &ChargeRequest) -> std::result::Result<(Outcome, String), GatewayFault> {
        check_reference(&self.reference)?;
        if self.card != asked.card {
            return Err(GatewayFault::Untrustworthy("another card was charged"));
        }
        check_money((self.amount_minor, &self.currency), (asked.amount_minor, asked.currency))?;
        Ok((self.verdict.outcome(), self.reference.clone()))
    }
}

/// What became of a card that was looked at, as the gateway says it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verified {
    /// The card that was asked about.
    pub card: String,
    /// The reference to use from now on.
    pub reference: String,
    /// What it decided.
    pub verdict: Verdict,
}

impl Verified {
    /// The outcome and the new reference, where this is the answer to what was asked.
    ///
    /// # Errors
    /// [`GatewayFault::Untrustworthy`].
    pub fn checked(&self, asked: &VerifyRequest) -> std::result::Result<(Outcome, String), GatewayFault> {
        check_reference(&self.reference)?;
        if self.card != asked.card {
            return Err(GatewayFault::Untrustworthy("another card was looked at"));
        }
        Ok((self.verdict.outcome(), self.reference.clone()))
    }
}

/// What became of a refund, as the gateway says it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refunded {
    /// The gateway's reference to the refund.
    pub reference: String,
    /// The charge that it was made of.
    pub charge: String,
    /// How much it was, in minor units.
    pub amount_minor: i64,
    /// The currency's code.
    pub currency: String,
    /// What it decided.
    pub verdict: Verdict,
}

impl Refunded {
    /// The outcome and the reference, where this is the answer to what was asked.
    ///
    /// # Errors
    /// [`GatewayFault::Untrustworthy`].
    pub fn checked(&self, asked: &RefundRequest) -> std::result::Result<(Outcome, String), GatewayFault> {
        check_reference(&self.reference)?;
        if self.charge != asked.charge {
            return Err(GatewayFault::Untrustworthy("another charge was given back"));
        }
        check_money((self.amount_minor, &self.currency), (asked.amount_minor, asked.currency))?;
        Ok((self.verdict.outcome(), self.reference.clone()))
    }
}

fn check_money(answered: (i64, &str), asked: (i64, Currency)) -> std::result::Result<(), GatewayFault> {
    if answered.0 != asked.0 {
        return Err(GatewayFault::Untrustworthy("another amount"));
    }
    if answered.1 != asked.1.code() {
        return Err(GatewayFault::Untrustworthy("another currency"));
    }
    Ok(())
}

/// A reference is short, of plain characters, and no card number.
fn check_reference(reference: &str) -> std::result::Result<(), GatewayFault> {
    if reference.is_empty() || reference.len() > REFERENCE_BYTES_MAX {
        return Err(GatewayFault::Untrustworthy("a reference of a length that none has"));
    }
    if !reference.bytes().all(|byte| byte.is_ascii_graphic() && !b"<>\"'&\\".contains(&byte)) {
        return Err(GatewayFault::Untrustworthy("a reference of characters that none has"));
    }
    if card_numbers::found_in(reference) {
        return Err(GatewayFault::Untrustworthy("a reference that holds a card number"));
    }
    Ok(())
}

/// What is kept of a card that a gateway took.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Vaulted {
    /// The gateway's reference to the card.
    pub reference: String,
    /// The scheme.
    pub brand: Brand,
    /// How it is funded.
    pub funding: Funding,
    /// The country of its issuer.
    pub country: Option<String>,
    /// The last four digits of its number.
    pub last4: String,
}

/// How a customer's card gets to a gateway.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CardEntry {
    /// Typed into a form of this server: published test cards and nothing else.
    Form,
    /// At an address of the gateway's own.
    Page,
    /// Not from a customer's browser.
    Nowhere,
}

/// What a customer is sent to a gateway's own page for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Errand {
    /// To leave a new card there.
    NewCard,
    /// To prove itself to the bank of this card.
    Proof {
        /// The gateway's reference to the card.
        card: String,
    },
}

/// Asks for the address of a page of the gateway's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageRequest {
    /// The same for every repetition of this errand.
    pub key: String,
    /// What the customer is sent for.
    pub errand: Errand,
    /// Where the gateway sends the customer back to.
    pub back: String,
}

/// What became of an errand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Errands {
    /// The customer has not finished.
    Pending,
    /// A card was left there.
    Card {
        /// What is kept of it.
        card: Vaulted,
        /// The month it expires, 1 to 12.
        exp_month: u32,
        /// The year it expires, of four digits.
        exp_year: u32,
    },
    /// The customer proved itself, or did not.
    Proof(bool),
}

/// Whoever moves the money. An implementation answers a key that it saw before
/// with its first answer, and does nothing again.
pub trait Gateway: Send + Sync {
    /// Its name, as it stands in records.
    fn name(&self) -> &'static str;

    /// How a customer's card gets to it.
    fn card_entry(&self) -> CardEntry {
        CardEntry::Nowhere
    }

    /// Whether this server stands in for the bank that asks a customer to prove
    /// itself: of gateways that move no money, and of no other.
    fn plays_bank(&self) -> bool {
        false
    }

    /// The address of its own page for an errand.
    fn page(&self, _request: PageRequest) -> Answering<'_, String> {
        Box::pin(std::future::ready(Err(GatewayFault::Untrustworthy("it has no pages"))))
    }

    /// What became of the errand with this key.
    fn errand(&self, _key: String) -> Answering<'_, Errands> {
        Box::pin(std::future::ready(Err(GatewayFault::Untrustworthy("it has no pages"))))
    }

    /// Takes a card by its number, where it is one that this gateway lets the
    /// server see: a published test card.
    fn take_card(&self, _number: &str) -> Option<Vaulted> {
        None
    }

    /// Takes a card by a published name: `pm_card_visa`, `tok_visa`.
    fn take_named(&self, _name: &str) -> Option<Vaulted> {
        None
    }

    /// Takes money.
    fn charge(&self, request: ChargeRequest) -> Answering<'_, Charged>;

    /// Looks whether a card is good.
    fn verify(&self, request: VerifyRequest) -> Answering<'_, Verified>;

    /// Gives money back.
    fn refund(&self, request: RefundRequest) -> Answering<'_, Refunded>;
}

/// The gateways of a server.
#[derive(Clone, Default)]
pub struct Gateways {
    /// For organizations in test mode.
    pub test: Option<Arc<dyn Gateway>>,
    /// For organizations in live mode.
    pub live: Option<Arc<dyn Gateway>>,
}

impl fmt::Debug for Gateways {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = |gateway: &Option<Arc<dyn Gateway>>| gateway.as_ref().map(|gateway| gateway.name());
        f.debug_struct("Gateways").field("test", &name(&self.test)).field("live", &name(&self.live)).finish()
    }
}

impl App {
    /// The gateway for organizations of this mode.
    ///
    /// # Errors
    /// [`Obstacle::NoGateway`].
    pub(crate) fn gateway(&self, mode: Mode) -> Result<&Arc<dyn Gateway>> {
        let gateways = &self.inner.gateways;
        let found = match mode {
            Mode::Test => gateways.test.as_ref(),
            Mode::Live => gateways.live.as_ref(),
        };
        found.ok_or_else(|| Refusal::StateForbids(Obstacle::NoGateway).into())
    }

    /// The gateway of this mode that has this name: a card that one gateway vaulted
    /// means nothing to another.
    fn gateway_named(&self, mode: Mode, name: &str) -> std::result::Result<&Arc<dyn Gateway>, GatewayFault> {
        let found = self.gateway(mode).ok().filter(|gateway| gateway.name() == name);
        found.ok_or_else(|| GatewayFault::Unknown(name.to_owned()))
    }

    /// How a customer's card gets to the gateway of this mode.
    pub fn card_entry(&self, mode: Mode) -> CardEntry {
        self.gateway(mode).map_or(CardEntry::Nowhere, |gateway| gateway.card_entry())
    }

    /// Whether this server stands in for the bank of a card that this gateway has.
    pub fn plays_bank(&self, mode: Mode, gateway: &str) -> bool {
        self.gateway_named(mode, gateway).is_ok_and(|gateway| gateway.plays_bank())
    }

    /// The address of a gateway's own page for an errand.
    pub(crate) async fn errand_page(
        &self,
        (mode, gateway): (Mode, &str),
        request: PageRequest,
    ) -> std::result::Result<String, GatewayFault> {
        let gateway = self.gateway_named(mode, gateway)?;
        let address = in_time(gateway.page(request)).await?;
        // The customer is led there: nothing but a web address of bounded length.
        let sound = Link::parse(&address).is_ok_and(|link| link.as_str().starts_with("https://"));
        if sound { Ok(address) } else { Err(GatewayFault::Untrustworthy("an address that is none")) }
    }

    /// What became of an errand.
    pub(crate) async fn errand(
        &self,
        (mode, gateway): (Mode, &str),
        key: String,
    ) -> std::result::Result<Errands, GatewayFault> {
        let gateway = self.gateway_named(mode, gateway)?;
        let found = in_time(gateway.errand(key)).await?;
        if let Errands::Card { card, .. } = &found {
            check_reference(&card.reference)?;
            if card.last4.len() != LAST_DIGITS || !card.last4.bytes().all(|byte| byte.is_ascii_digit()) {
                return Err(GatewayFault::Untrustworthy("last digits that are none"));
            }
        }
        Ok(found)
    }

    /// Takes money.
    pub(crate) async fn charge(
        &self,
        (mode, gateway): (Mode, &str),
        request: ChargeRequest,
    ) -> std::result::Result<(Outcome, String), GatewayFault> {
        let gateway = self.gateway_named(mode, gateway)?;
        in_time(gateway.charge(request.clone())).await?.checked(&request)
    }

    /// Looks whether a card is good.
    pub(crate) async fn verify(
        &self,
        (mode, gateway): (Mode, &str),
        request: VerifyRequest,
    ) -> std::result::Result<(Outcome, String), GatewayFault> {
        let gateway = self.gateway_named(mode, gateway)?;
        in_time(gateway.verify(request.clone())).await?.checked(&request)
    }

    /// Gives money back.
    pub(crate) async fn give_back(
        &self,
        (mode, gateway): (Mode, &str),
        request: RefundRequest,
    ) -> std::result::Result<(Outcome, String), GatewayFault> {
        let gateway = self.gateway_named(mode, gateway)?;
        in_time(gateway.refund(request.clone())).await?.checked(&request)
    }
}

async fn in_time<T>(
    answering: impl Future<Output = std::result::Result<T, GatewayFault>>,
) -> std::result::Result<T, GatewayFault> {
    let limit = Duration::from_secs(GATEWAY_SECONDS_MAX);
    tokio::time::timeout(limit, answering).await.unwrap_or(Err(GatewayFault::TimedOut))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked() -> ChargeRequest {
        ChargeRequest {
            key: "pi_1-1".into(),
            card: "test:visa".into(),
            amount_minor: 1_000,
            currency: Currency::parse("EUR").unwrap(),
            customer_present: true,
            proven: false,
        }
    }

    fn answered() -> Charged {
        Charged {
            reference: "ch_1".into(),
            card: "test:visa".into(),
            amount_minor: 1_000,
            currency: "EUR".into(),
            verdict: Verdict::Succeeded,
        }
    }

    #[test]
    fn c07_an_answer_about_something_else_is_no_answer() {
        assert!(answered().checked(&asked()).is_ok());
        let long = "x".repeat(REFERENCE_BYTES_MAX + 1);
        let wrong = [
            Charged { amount_minor: 999, ..answered() },
            Charged { amount_minor: -1_000, ..answered() },
            Charged { currency: "USD".into(), ..answered() },
            Charged { currency: "eur".into(), ..answered() },
            Charged { card: "test:amex".into(), ..answered() },
            Charged { reference: String::new(), ..answered() },
            Charged { reference: long, ..answered() },
            Charged { reference: "<script>".into(), ..answered() },
            Charged { reference: "a b".into(), ..answered() },
            Charged { reference: "4242424242424242".into(), ..answered() },
        ];
        for answer in wrong {
            let fault = answer.checked(&asked()).unwrap_err();
            assert!(matches!(fault, GatewayFault::Untrustworthy(_)), "{answer:?}");
        }
    }

    #[test]
    fn c07_a_gateways_own_words_reach_nobody() {
        let answer = Charged { verdict: Verdict::Declined("<b>pay me</b>".into()), ..answered() };
        let (outcome, _) = answer.checked(&asked()).unwrap();
        assert_eq!(outcome, Outcome::Declined(DeclineReason::GenericDecline.decline()));
        let answer = Charged { verdict: Verdict::Declined("insufficient_funds".into()), ..answered() };
        let (outcome, _) = answer.checked(&asked()).unwrap();
        assert_eq!(outcome, Outcome::Declined(DeclineReason::InsufficientFunds.decline()));
    }
}
