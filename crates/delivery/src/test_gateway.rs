//! The gateway of organizations in test mode: the published test cards and nothing
//! else. No money moves, and no other number is taken.
//!
//! It keeps nothing: what comes of a question is said by the card, and the
//! reference by the question's key, so that a repeated question has the first
//! answer.

use std::future::ready;

use billfold_app::gateway::{
    Answering, CardEntry, ChargeRequest, Charged, Gateway, GatewayFault, RefundRequest, Refunded, Vaulted, Verdict,
    Verified, VerifyRequest,
};
use billfold_domain::payments::Outcome;
use billfold_domain::test_cards::{self, TestCard};

/// How references to charges begin.
const CHARGE: &str = "test_charge_";
/// How references to refunds begin.
const REFUND: &str = "test_refund_";

/// The gateway.
#[derive(Clone, Copy, Debug, Default)]
pub struct TestGateway;

fn vaulted(card: &TestCard) -> Vaulted {
    Vaulted {
        reference: card.reference(),
        brand: card.brand,
        funding: card.funding,
        country: Some(card.country.to_owned()),
        last4: card.last4().to_owned(),
    }
}

fn verdict(outcome: &Outcome) -> Verdict {
    match outcome {
        Outcome::Succeeded => Verdict::Succeeded,
        Outcome::Declined(decline) => {
            Verdict::Declined(decline.decline_code.clone().unwrap_or_else(|| decline.code.clone()))
        }
        Outcome::ActionRequired => Verdict::ActionRequired,
    }
}

/// A record that names a card that is none of the published ones was not made by
/// this gateway.
const UNKNOWN: GatewayFault = GatewayFault::Untrustworthy("a card that is none of the test cards");

fn charged(request: &ChargeRequest) -> Result<Charged, GatewayFault> {
    let outcome = test_cards::charge(&request.card, request.customer_present, request.proven).ok_or(UNKNOWN)?;
    Ok(Charged {
        reference: format!("{CHARGE}{}", request.key),
        card: request.card.clone(),
        amount_minor: request.amount_minor,
        currency: request.currency.code().to_owned(),
        verdict: verdict(&outcome),
    })
}

fn verified(request: VerifyRequest) -> Result<Verified, GatewayFault> {
    let found = test_cards::verify(&request.card, request.for_later, request.proven);
    let (outcome, reference) = found.ok_or(UNKNOWN)?;
    Ok(Verified { card: request.card, reference, verdict: verdict(&outcome) })
}

fn refunded(request: RefundRequest) -> Refunded {
    let known = request.charge.starts_with(CHARGE);
    Refunded {
        reference: format!("{REFUND}{}", request.key),
        charge: request.charge,
        amount_minor: request.amount_minor,
        currency: request.currency.code().to_owned(),
        verdict: if known { Verdict::Succeeded } else { Verdict::Declined("processing_error".to_owned()) },
    }
}

impl Gateway for TestGateway {
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
        Box::pin(ready(charged(&request)))
    }

    fn verify(&self, request: VerifyRequest) -> Answering<'_, Verified> {
        Box::pin(ready(verified(request)))
    }

    fn refund(&self, request: RefundRequest) -> Answering<'_, Refunded> {
        Box::pin(ready(Ok(refunded(request))))
    }
}

#[cfg(test)]
mod tests {
    use billfold_domain::currency::Currency;
    use billfold_domain::payments::DeclineReason;

    use super::*;

    fn request(card: &str, key: &str) -> ChargeRequest {
        ChargeRequest {
            key: key.to_owned(),
            card: card.to_owned(),
            amount_minor: 1_990,
            currency: Currency::parse("CHF").unwrap(),
            customer_present: false,
            proven: false,
        }
    }

    #[test]
    fn c03_of_a_card_its_scheme_last_digits_and_a_reference_are_kept() {
        for card in test_cards::ALL {
            let kept = TestGateway.take_card(card.number).unwrap();
            assert_eq!(kept.last4, card.number[card.number.len() - 4..]);
            assert!(!format!("{kept:?}").contains(card.number), "{kept:?}");
            assert!(!billfold_domain::card_numbers::found_in(&kept.reference));
        }
        for other in ["4111111111111111", "5454545454545454", "", "4242424242424241"] {
            assert_eq!(TestGateway.take_card(other), None, "{other}");
        }
    }

    #[test]
    fn d10_a_repeated_question_has_the_first_answer() {
        let first = charged(&request("test:visa", "pi_1-1")).unwrap();
        assert_eq!(charged(&request("test:visa", "pi_1-1")).unwrap(), first);
        assert_ne!(charged(&request("test:visa", "pi_1-2")).unwrap().reference, first.reference);
    }

    #[test]
    fn every_published_card_has_its_published_outcome() {
        for card in test_cards::ALL {
            let ask = request(&card.reference(), "pi_1-1");
            let (outcome, _) = charged(&ask).unwrap().checked(&ask).unwrap();
            let expected = test_cards::charge(&ask.card, false, false).unwrap();
            assert_eq!(outcome, expected, "what is told by words of the gateway reads back as it was: {}", card.number);
        }
        let ask = request("test:chargeDeclinedExpiredCard", "k");
        assert_eq!(
            charged(&ask).unwrap().checked(&ask).unwrap().0,
            Outcome::Declined(DeclineReason::ExpiredCard.decline())
        );
        assert!(charged(&request("live:card", "k")).is_err());
    }
}
