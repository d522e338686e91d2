//! The published test cards that the form of a card offers, with what happens.

use billfold_domain::payments::DeclineReason;
use billfold_domain::test_cards::{self, Behavior, TestCard};
use billfold_locales::{Locale, key};

/// The digits that stand together.
const GROUP: usize = 4;
/// The cards that are shown, by the first of their names: one of each kind.
const SHOWN: [&str; 13] = [
    "visa",
    "mastercard",
    "amex",
    "jcb",
    "chargeDeclined",
    "chargeDeclinedInsufficientFunds",
    "chargeDeclinedExpiredCard",
    "chargeDeclinedIncorrectCvc",
    "chargeDeclinedProcessingError",
    "chargeCustomerFail",
    "authenticationRequiredOnSetup",
    "authenticationRequired",
    "authenticationRequiredChargeDeclinedInsufficientFunds",
];

/// A test card of the list.
#[derive(Clone, Debug)]
pub struct TestNumber {
    /// Its number, in groups.
    pub number: String,
    /// What happens.
    pub outcome: String,
}

/// The test cards of the list.
pub(super) fn shown(locale: Locale) -> Vec<TestNumber> {
    let cards = SHOWN.iter().filter_map(|name| test_cards::ALL.iter().find(|card| card.names.first() == Some(name)));
    cards.map(|card| TestNumber { number: grouped(card), outcome: locale.say(outcome(card)) }).collect()
}

fn grouped(card: &TestCard) -> String {
    let mut text = String::with_capacity(card.number.len() + card.number.len() / GROUP);
    for (place, digit) in card.number.chars().enumerate() {
        if place > 0 && place % GROUP == 0 {
            text.push(' ');
        }
        text.push(digit);
    }
    text
}

fn outcome(card: &TestCard) -> &'static str {
    match card.behavior {
        Behavior::Succeeds | Behavior::WasSetUp => key!("methods-test-succeeds"),
        Behavior::Declines(DeclineReason::InsufficientFunds) => key!("methods-test-funds"),
        Behavior::Declines(DeclineReason::ExpiredCard) => key!("methods-test-expired"),
        Behavior::Declines(DeclineReason::IncorrectCvc) => key!("methods-test-cvc"),
        Behavior::Declines(DeclineReason::ProcessingError) => key!("methods-test-processing"),
        Behavior::Declines(_) => key!("methods-test-declined"),
        Behavior::ChargesDecline(_) => key!("methods-test-later"),
        Behavior::ProvesUnlessSetUp | Behavior::ProvesAlways => key!("methods-test-asks"),
        Behavior::ProvesInVain(_) => key!("methods-test-asks-in-vain"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_test_card_is_offered() {
        let shown = shown(Locale::english());
        assert_eq!(shown.len(), SHOWN.len());
        assert_eq!(shown[0].number, "4242 4242 4242 4242");
        for kind in test_cards::ALL.iter().map(outcome) {
            let outcome = Locale::english().say(kind);
            assert!(shown.iter().any(|one| one.outcome == outcome), "{kind}");
        }
    }
}
