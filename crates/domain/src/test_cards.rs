//! The published test cards: numbers that no issuer gives out, each with what
//! comes of paying with it. The numbers and their names are those of
//! <https://docs.stripe.com/testing>, which tests of integrations use everywhere.

use crate::payment_methods::{Brand, Funding};
use crate::payments::{DeclineReason, Outcome};

/// What comes of a test card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Behavior {
    /// Everything succeeds.
    Succeeds,
    /// It is declined whenever it is looked at.
    Declines(DeclineReason),
    /// It can be vaulted; payments are declined.
    ChargesDecline(DeclineReason),
    /// Its holder has to prove itself once: when it is vaulted for later, or else at
    /// every payment.
    ProvesUnlessSetUp,
    /// Its holder has to prove itself every time.
    ProvesAlways,
    /// Its holder has to prove itself every time, and payments are declined all the same.
    ProvesInVain(DeclineReason),
    /// It was vaulted for later elsewhere: its holder has to prove itself only where it is present.
    WasSetUp,
}

/// A test card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TestCard {
    /// Its number.
    pub number: &'static str,
    /// The words for it: behind `pm_card_` and `tok_`. The first also stands in
    /// references to it.
    pub names: &'static [&'static str],
    /// The scheme.
    pub brand: Brand,
    /// How it is funded.
    pub funding: Funding,
    /// The country of its issuer.
    pub country: &'static str,
    /// What comes of it.
    pub behavior: Behavior,
}

const fn card(
    number: &'static str,
    names: &'static [&'static str],
    (brand, funding, country): (Brand, Funding, &'static str),
    behavior: Behavior,
) -> TestCard {
    TestCard { number, names, brand, funding, country, behavior }
}

const VISA: (Brand, Funding, &str) = (Brand::Visa, Funding::Credit, "US");

const fn visa_of(country: &'static str) -> (Brand, Funding, &'static str) {
    (Brand::Visa, Funding::Credit, country)
}

/// All of them.
pub const ALL: &[TestCard] = &[
    card("4242424242424242", &["visa", "us"], VISA, Behavior::Succeeds),
    card("4000056655665556", &["visa_debit"], (Brand::Visa, Funding::Debit, "US"), Behavior::Succeeds),
    card("5555555555554444", &["mastercard"], (Brand::Mastercard, Funding::Credit, "US"), Behavior::Succeeds),
    card("2223003122003222", &["mastercard_2series"], (Brand::Mastercard, Funding::Credit, "US"), Behavior::Succeeds),
    card("5200828282828210", &["mastercard_debit"], (Brand::Mastercard, Funding::Debit, "US"), Behavior::Succeeds),
    card("5105105105105100", &["mastercard_prepaid"], (Brand::Mastercard, Funding::Prepaid, "US"), Behavior::Succeeds),
    card(
        "378282246310005",
        &["amex", "amex_threeDSecureNotSupported"],
        (Brand::Amex, Funding::Credit, "US"),
        Behavior::Succeeds,
    ),
    card("371449635398431", &["amex_2"], (Brand::Amex, Funding::Credit, "US"), Behavior::Succeeds),
    card("6011111111111117", &["discover"], (Brand::Discover, Funding::Credit, "US"), Behavior::Succeeds),
    card("6011000990139424", &["discover_2"], (Brand::Discover, Funding::Credit, "US"), Behavior::Succeeds),
    card("6011981111111113", &["discover_debit"], (Brand::Discover, Funding::Debit, "US"), Behavior::Succeeds),
    card("3056930009020004", &["diners"], (Brand::Diners, Funding::Credit, "US"), Behavior::Succeeds),
    card("36227206271667", &["diners_14"], (Brand::Diners, Funding::Credit, "US"), Behavior::Succeeds),
    card("3566002020360505", &["jcb"], (Brand::Jcb, Funding::Credit, "JP"), Behavior::Succeeds),
    card("6200000000000005", &["unionpay"], (Brand::Unionpay, Funding::Credit, "CN"), Behavior::Succeeds),
    card("6200000000000047", &["unionpay_debit"], (Brand::Unionpay, Funding::Debit, "CN"), Behavior::Succeeds),
    card("6205500000000000004", &["unionpay_19"], (Brand::Unionpay, Funding::Credit, "CN"), Behavior::Succeeds),
    card("4000000360000006", &["au"], visa_of("AU"), Behavior::Succeeds),
    card("4000000400000008", &["at"], visa_of("AT"), Behavior::Succeeds),
    card("4000000560000004", &["be"], visa_of("BE"), Behavior::Succeeds),
    card("4000000760000002", &["br"], visa_of("BR"), Behavior::Succeeds),
    card("4000001240000000", &["ca"], visa_of("CA"), Behavior::Succeeds),
    card("4000002500000003", &["fr"], visa_of("FR"), Behavior::Succeeds),
    card("4000002760000016", &["de"], visa_of("DE"), Behavior::Succeeds),
    card("4000003560000008", &["in"], visa_of("IN"), Behavior::Succeeds),
    card("4000003800000008", &["it"], visa_of("IT"), Behavior::Succeeds),
    card("4000003920000003", &["jp"], visa_of("JP"), Behavior::Succeeds),
    card("4000004840008001", &["mx"], visa_of("MX"), Behavior::Succeeds),
    card("4000005280000002", &["nl"], visa_of("NL"), Behavior::Succeeds),
    card("4000007240000007", &["es"], visa_of("ES"), Behavior::Succeeds),
    card("4000007520000008", &["se"], visa_of("SE"), Behavior::Succeeds),
    card("4000007560000009", &["ch"], visa_of("CH"), Behavior::Succeeds),
    card("4000008260000000", &["gb"], visa_of("GB"), Behavior::Succeeds),
    card(
        "4000000000000002",
        &["chargeDeclined", "visa_chargeDeclined"],
        VISA,
        Behavior::Declines(DeclineReason::GenericDecline),
    ),
    card(
        "4000000000009995",
        &["chargeDeclinedInsufficientFunds", "visa_chargeDeclinedInsufficientFunds"],
        VISA,
        Behavior::Declines(DeclineReason::InsufficientFunds),
    ),
    card(
        "4000000000009987",
        &["chargeDeclinedLostCard", "visa_chargeDeclinedLostCard"],
        VISA,
        Behavior::Declines(DeclineReason::LostCard),
    ),
    card(
        "4000000000009979",
        &["chargeDeclinedStolenCard", "visa_chargeDeclinedStolenCard"],
        VISA,
        Behavior::Declines(DeclineReason::StolenCard),
    ),
    card("4000000000000069", &["chargeDeclinedExpiredCard"], VISA, Behavior::Declines(DeclineReason::ExpiredCard)),
    card("4000000000000127", &["chargeDeclinedIncorrectCvc"], VISA, Behavior::Declines(DeclineReason::IncorrectCvc)),
    card(
        "4000000000000119",
        &["chargeDeclinedProcessingError"],
        VISA,
        Behavior::Declines(DeclineReason::ProcessingError),
    ),
    card(
        "4000000000006975",
        &["chargeDeclinedVelocityLimitExceeded", "visa_chargeDeclinedVelocityLimitExceeded"],
        VISA,
        Behavior::Declines(DeclineReason::CardVelocityExceeded),
    ),
    card(
        "4100000000000019",
        &["chargeDeclinedFraudulent", "radarBlock"],
        VISA,
        Behavior::Declines(DeclineReason::Fraudulent),
    ),
    card("4000000000000341", &["chargeCustomerFail"], VISA, Behavior::ChargesDecline(DeclineReason::GenericDecline)),
    card("4000002500003155", &["authenticationRequiredOnSetup"], visa_of("FR"), Behavior::ProvesUnlessSetUp),
    card("4000002760003184", &["authenticationRequired"], visa_of("DE"), Behavior::ProvesAlways),
    card("4000003800000446", &["authenticationRequiredSetupForOffSession"], visa_of("IT"), Behavior::WasSetUp),
    card(
        "4000008260003178",
        &["authenticationRequiredChargeDeclinedInsufficientFunds"],
        visa_of("GB"),
        Behavior::ProvesInVain(DeclineReason::InsufficientFunds),
    ),
    card("4000000000003220", &["threeDSecure2Required"], VISA, Behavior::ProvesAlways),
    card("4000000000003063", &["threeDSecureRequired"], VISA, Behavior::ProvesAlways),
    card(
        "4000008400001629",
        &["threeDSecureRequiredChargeDeclined"],
        VISA,
        Behavior::ProvesInVain(DeclineReason::GenericDecline),
    ),
    card("4000000000003055", &["threeDSecureOptional"], VISA, Behavior::Succeeds),
];

/// How references to a test card begin.
const REFERENCE: &str = "test:";
/// What stands at the end of a reference to a card that was vaulted for later.
const SET_UP: &str = ";set-up";

impl TestCard {
    /// The card of a number.
    pub fn of_number(number: &str) -> Option<&'static Self> {
        ALL.iter().find(|card| card.number == number)
    }

    /// The card that a name stands for: `pm_card_visa`, `tok_visa`.
    pub fn of_name(name: &str) -> Option<&'static Self> {
        let word = name.strip_prefix("pm_card_").or_else(|| name.strip_prefix("tok_"))?;
        ALL.iter().find(|card| card.names.contains(&word))
    }

    /// The reference to it.
    pub fn reference(&self) -> String {
        format!("{REFERENCE}{}", self.names.first().copied().unwrap_or_default())
    }

    /// The last four digits of its number.
    pub fn last4(&self) -> &'static str {
        self.number.get(self.number.len().saturating_sub(4)..).unwrap_or_default()
    }
}

/// The card of a reference, and whether it was vaulted for later.
fn of_reference(reference: &str) -> Option<(&'static TestCard, bool)> {
    let rest = reference.strip_prefix(REFERENCE)?;
    let (word, set_up) = match rest.strip_suffix(SET_UP) {
        Some(word) => (word, true),
        None => (rest, false),
    };
    ALL.iter().find(|card| card.names.first() == Some(&word)).map(|card| (card, set_up))
}

/// What comes of a payment with the card of a reference. None where there is no
/// such card.
pub fn charge(reference: &str, customer_present: bool, proven: bool) -> Option<Outcome> {
    let (card, set_up) = of_reference(reference)?;
    Some(match card.behavior {
        Behavior::Succeeds => Outcome::Succeeded,
        Behavior::Declines(reason) | Behavior::ChargesDecline(reason) => Outcome::Declined(reason.decline()),
        Behavior::ProvesUnlessSetUp if set_up || proven => Outcome::Succeeded,
        Behavior::WasSetUp if !customer_present || proven => Outcome::Succeeded,
        Behavior::ProvesAlways if proven => Outcome::Succeeded,
        Behavior::ProvesInVain(reason) if proven || set_up => Outcome::Declined(reason.decline()),
        Behavior::ProvesUnlessSetUp | Behavior::WasSetUp | Behavior::ProvesAlways | Behavior::ProvesInVain(_) => {
            Outcome::ActionRequired
        }
    })
}

/// What comes of vaulting the card of a reference, and the reference that it has
/// from then on. None where there is no such card.
pub fn verify(reference: &str, for_later: bool, proven: bool) -> Option<(Outcome, String)> {
    let (card, _) = of_reference(reference)?;
    let outcome = match card.behavior {
        Behavior::Succeeds | Behavior::ChargesDecline(_) | Behavior::WasSetUp => Outcome::Succeeded,
        Behavior::Declines(reason) => Outcome::Declined(reason.decline()),
        Behavior::ProvesUnlessSetUp | Behavior::ProvesAlways | Behavior::ProvesInVain(_) if !for_later || proven => {
            Outcome::Succeeded
        }
        Behavior::ProvesUnlessSetUp | Behavior::ProvesAlways | Behavior::ProvesInVain(_) => Outcome::ActionRequired,
    };
    let kept = match (&outcome, for_later) {
        (Outcome::Succeeded, true) => format!("{}{SET_UP}", card.reference()),
        _ => reference.to_owned(),
    };
    Some((outcome, kept))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::card_numbers;

    #[test]
    fn c02_every_test_card_looks_like_a_card_and_has_words_of_its_own() {
        let mut words = BTreeSet::new();
        for card in ALL {
            let digits: Vec<u8> = card.number.bytes().map(|byte| byte - b'0').collect();
            assert!(card_numbers::is_card_number(&digits), "{}", card.number);
            assert!(!card.names.is_empty());
            for name in card.names {
                assert!(words.insert(*name), "{name}");
                assert_eq!(TestCard::of_name(&format!("pm_card_{name}")), Some(card));
                assert_eq!(TestCard::of_name(&format!("tok_{name}")), Some(card));
            }
            assert_eq!(of_reference(&card.reference()), Some((card, false)));
            assert!(!card_numbers::found_in(&card.reference()));
        }
        assert_eq!(ALL.iter().map(|card| card.number).collect::<BTreeSet<_>>().len(), ALL.len());
        assert_eq!(TestCard::of_number("4242424242424242").map(TestCard::last4), Some("4242"));
        assert_eq!(TestCard::of_name("visa"), None);
        assert_eq!(TestCard::of_number("4111111111111111"), None);
    }

    #[test]
    fn a_card_that_needs_its_holder_needs_it_once_where_it_was_set_up() {
        let card = TestCard::of_name("pm_card_authenticationRequiredOnSetup").unwrap().reference();
        assert_eq!(charge(&card, false, false), Some(Outcome::ActionRequired));
        assert_eq!(charge(&card, true, true), Some(Outcome::Succeeded));
        assert_eq!(verify(&card, true, false), Some((Outcome::ActionRequired, card.clone())));
        let (outcome, kept) = verify(&card, true, true).unwrap();
        assert_eq!(outcome, Outcome::Succeeded);
        assert_eq!(charge(&kept, false, false), Some(Outcome::Succeeded));
        let always = TestCard::of_name("pm_card_authenticationRequired").unwrap().reference();
        let (_, kept) = verify(&always, true, true).unwrap();
        assert_eq!(charge(&kept, false, false), Some(Outcome::ActionRequired));
        assert_eq!(charge("test:nothing", true, true), None);
        assert_eq!(verify("4242424242424242", true, true), None);
    }

    #[test]
    fn a_card_that_can_be_vaulted_may_still_be_declined() {
        let card = TestCard::of_name("pm_card_chargeCustomerFail").unwrap().reference();
        assert_eq!(verify(&card, true, false).map(|(outcome, _)| outcome), Some(Outcome::Succeeded));
        assert_eq!(charge(&card, true, false), Some(Outcome::Declined(DeclineReason::GenericDecline.decline())));
    }
}
