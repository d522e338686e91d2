//! A gateway for tests: the published test cards, with a ledger of what it did and
//! with mishaps on order.

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Mutex, MutexGuard, PoisonError};

use billfold_domain::payments::Outcome;
use billfold_domain::test_cards::{self, TestCard};

use crate::gateway::{
    Answering, CardEntry, ChargeRequest, Charged, Gateway, GatewayFault, RefundRequest, Refunded, Vaulted, Verdict,
    Verified, VerifyRequest,
};

/// What goes wrong with the next question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mishap {
    /// The gateway is not reached, and does nothing.
    Unreachable,
    /// The gateway does it, and its answer is lost.
    AnswerLost,
    /// The gateway does it, and answers with another amount.
    WrongAmount,
    /// The gateway does it, and answers with another currency.
    WrongCurrency,
    /// The gateway does it, and answers about another card or charge.
    WrongSubject,
    /// The gateway does it, and answers with a reference of a megabyte.
    Oversized,
}

#[derive(Default)]
struct Ledger {
    charges: BTreeMap<String, Charged>,
    refunds: BTreeMap<String, Refunded>,
    verifications: BTreeMap<String, Verified>,
    mishaps: VecDeque<Mishap>,
    asked: Vec<String>,
}

/// The gateway.
#[derive(Default)]
pub struct LedgerGateway(Mutex<Ledger>);

fn verdict(outcome: &Outcome) -> Verdict {
    match outcome {
        Outcome::Succeeded => Verdict::Succeeded,
        Outcome::Declined(decline) => {
            Verdict::Declined(decline.decline_code.clone().unwrap_or_else(|| decline.code.clone()))
        }
        Outcome::ActionRequired => Verdict::ActionRequired,
    }
}

impl LedgerGateway {
    fn ledger(&self) -> MutexGuard<'_, Ledger> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Orders what goes wrong with the next questions, one each.
    pub fn order(&self, mishaps: impl IntoIterator<Item = Mishap>) {
        self.ledger().mishaps.extend(mishaps);
    }

    /// The charges that took money: key and amount in minor units.
    pub fn taken(&self) -> Vec<(String, i64)> {
        let ledger = self.ledger();
        let taken = ledger.charges.iter().filter(|(_, charged)| charged.verdict == Verdict::Succeeded);
        taken.map(|(key, charged)| (key.clone(), charged.amount_minor)).collect()
    }

    /// The refunds that gave money back: key and amount in minor units.
    pub fn given_back(&self) -> Vec<(String, i64)> {
        let ledger = self.ledger();
        let given = ledger.refunds.iter().filter(|(_, refunded)| refunded.verdict == Verdict::Succeeded);
        given.map(|(key, refunded)| (key.clone(), refunded.amount_minor)).collect()
    }

    /// The keys of every question, in order.
    pub fn asked(&self) -> Vec<String> {
        self.ledger().asked.clone()
    }
}

fn vaulted(card: &TestCard) -> Vaulted {
    Vaulted {
        reference: card.reference(),
        brand: card.brand,
        funding: card.funding,
        country: Some(card.country.to_owned()),
        last4: card.last4().to_owned(),
    }
}

fn unknown<T>(found: Option<T>) -> Result<T, GatewayFault> {
    found.ok_or(GatewayFault::Untrustworthy("no such card"))
}

impl LedgerGateway {
    fn next_mishap(&self, key: &str) -> Option<Mishap> {
        let mut ledger = self.ledger();
        ledger.asked.push(key.to_owned());
        ledger.mishaps.pop_front()
    }

    fn charge_now(&self, request: &ChargeRequest) -> Result<Charged, GatewayFault> {
        let mishap = self.next_mishap(&request.key);
        if mishap == Some(Mishap::Unreachable) {
            return Err(GatewayFault::Unreachable(None));
        }
        let mut ledger = self.ledger();
        let known = ledger.charges.get(&request.key).cloned();
        let mut answer = match known {
            Some(known) => known,
            None => {
                let outcome = test_cards::charge(&request.card, request.customer_present, request.proven);
                let charged = Charged {
                    reference: format!("ch_{}", request.key),
                    card: request.card.clone(),
                    amount_minor: request.amount_minor,
                    currency: request.currency.code().to_owned(),
                    verdict: verdict(&unknown(outcome)?),
                };
                ledger.charges.insert(request.key.clone(), charged.clone());
                charged
            }
        };
        match mishap {
            None | Some(Mishap::Unreachable) => {}
            Some(Mishap::AnswerLost) => return Err(GatewayFault::TimedOut),
            Some(Mishap::WrongAmount) => answer.amount_minor += 1,
            Some(Mishap::WrongCurrency) => answer.currency = "XXX".to_owned(),
            Some(Mishap::WrongSubject) => answer.card = "test:somebody-else".to_owned(),
            Some(Mishap::Oversized) => answer.reference = "x".repeat(1_024 * 1_024),
        }
        Ok(answer)
    }

    fn verify_now(&self, request: &VerifyRequest) -> Result<Verified, GatewayFault> {
        let mishap = self.next_mishap(&request.key);
        if mishap == Some(Mishap::Unreachable) {
            return Err(GatewayFault::Unreachable(None));
        }
        let mut ledger = self.ledger();
        let known = ledger.verifications.get(&request.key).cloned();
        let answer = match known {
            Some(known) => known,
            None => {
                let found = test_cards::verify(&request.card, request.for_later, request.proven);
                let (outcome, reference) = unknown(found)?;
                let verified = Verified { card: request.card.clone(), reference, verdict: verdict(&outcome) };
                ledger.verifications.insert(request.key.clone(), verified.clone());
                verified
            }
        };
        if mishap.is_some() { Err(GatewayFault::TimedOut) } else { Ok(answer) }
    }

    fn refund_now(&self, request: &RefundRequest) -> Result<Refunded, GatewayFault> {
        let mishap = self.next_mishap(&request.key);
        if mishap == Some(Mishap::Unreachable) {
            return Err(GatewayFault::Unreachable(None));
        }
        let mut ledger = self.ledger();
        let known = ledger.refunds.get(&request.key).cloned();
        let mut answer = match known {
            Some(known) => known,
            None => {
                let charged = ledger.charges.values().any(|charged| charged.reference == request.charge);
                let refunded = Refunded {
                    reference: format!("re_{}", request.key),
                    charge: request.charge.clone(),
                    amount_minor: request.amount_minor,
                    currency: request.currency.code().to_owned(),
                    verdict: if charged { Verdict::Succeeded } else { Verdict::Declined("unknown_charge".into()) },
                };
                ledger.refunds.insert(request.key.clone(), refunded.clone());
                refunded
            }
        };
        match mishap {
            Some(Mishap::WrongAmount) => answer.amount_minor += 1,
            Some(Mishap::WrongCurrency) => answer.currency = "XXX".to_owned(),
            Some(Mishap::WrongSubject) => answer.charge = "ch_somebody_else".to_owned(),
            Some(_) => return Err(GatewayFault::TimedOut),
            None => {}
        }
        Ok(answer)
    }
}

impl Gateway for LedgerGateway {
    fn name(&self) -> &'static str {
        "test"
    }

    fn card_entry(&self) -> CardEntry {
        CardEntry::Form
    }

    fn plays_bank(&self) -> bool {
        true
    }

    fn take_card(&self, number: &str) -> Option<Vaulted> {
        TestCard::of_number(number).map(vaulted)
    }

    fn take_named(&self, name: &str) -> Option<Vaulted> {
        TestCard::of_name(name).map(vaulted)
    }

    fn charge(&self, request: ChargeRequest) -> Answering<'_, Charged> {
        Box::pin(async move { self.charge_now(&request) })
    }

    fn verify(&self, request: VerifyRequest) -> Answering<'_, Verified> {
        Box::pin(async move { self.verify_now(&request) })
    }

    fn refund(&self, request: RefundRequest) -> Answering<'_, Refunded> {
        Box::pin(async move { self.refund_now(&request) })
    }
}
