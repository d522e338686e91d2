use proptest::prelude::*;

use super::*;

fn payment() -> Payment {
    Payment {
        id: PaymentId::stored("pi_1"),
        customer: CustomerId::stored("cus_1"),
        invoice: None,
        payment_method: Some(PaymentMethodId::stored("pm_1")),
        currency: Currency::parse("EUR").unwrap(),
        amount_minor: 1_000,
        refunded_minor: 0,
        state: PaymentState::Processing,
        attempts: 1,
        customer_present: true,
        proven: false,
        decline: None,
        gateway: "test".into(),
        reference: None,
        description: None,
        clock: None,
        metadata: Metadata::default(),
        custom_fields: Map::new(),
        created: Timestamp::UNIX_EPOCH,
        updated: Timestamp::UNIX_EPOCH,
    }
}

#[test]
fn d10_an_attempt_keeps_its_key_and_the_next_one_has_another() {
    let first = payment();
    let waiting = first.concluded(&Outcome::ActionRequired, None, first.created).unwrap();
    assert_eq!(first.key(), waiting.key());
    let second = waiting.challenged(Proof::Given, first.created).unwrap();
    assert_ne!(first.key(), second.key());
    assert_eq!(second.state, PaymentState::Processing);
}

#[test]
fn reasons_have_the_codes_that_clients_switch_on() {
    for (reason, code, decline_code) in [
        (DeclineReason::GenericDecline, "card_declined", Some("generic_decline")),
        (DeclineReason::InsufficientFunds, "card_declined", Some("insufficient_funds")),
        (DeclineReason::ExpiredCard, "expired_card", None),
        (DeclineReason::IncorrectCvc, "incorrect_cvc", None),
        (DeclineReason::AuthenticationRequired, "authentication_required", Some("authentication_required")),
    ] {
        let decline = reason.decline();
        assert_eq!((decline.code.as_str(), decline.decline_code.as_deref()), (code, decline_code));
    }
}

#[derive(Clone, Copy, Debug)]
enum Step {
    Conclude(u8),
    Challenge(bool),
    Cancel,
    Refund(i64),
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let step = prop_oneof![
        (0_u8..3).prop_map(Step::Conclude),
        any::<bool>().prop_map(Step::Challenge),
        Just(Step::Cancel),
        (-10_i64..1_200).prop_map(Step::Refund),
    ];
    prop::collection::vec(step, 0..12)
}

proptest! {
    #[test]
    fn money_that_came_stays_and_no_more_of_it_is_given_back(steps in steps()) {
        let now = Timestamp::UNIX_EPOCH;
        let mut payment = payment();
        for step in steps {
            let next = match step {
                Step::Conclude(0) => payment.concluded(&Outcome::Succeeded, Some("r".into()), now),
                Step::Conclude(1) => payment.concluded(&Outcome::ActionRequired, None, now),
                Step::Conclude(_) => payment.concluded(&Outcome::Declined(DeclineReason::LostCard.decline()), None, now),
                Step::Challenge(true) => payment.challenged(Proof::Given, now),
                Step::Challenge(false) => payment.challenged(Proof::Failed, now),
                Step::Cancel => payment.canceled(now),
                Step::Refund(amount) => payment.refunded(amount, now),
            };
            let Ok(next) = next else { continue };
            if payment.state == PaymentState::Succeeded {
                prop_assert_eq!(next.state, PaymentState::Succeeded);
            }
            prop_assert!(payment.state != PaymentState::Canceled, "nothing follows a cancellation");
            prop_assert!((0..=next.amount_minor).contains(&next.refunded_minor));
            prop_assert!(next.attempts >= payment.attempts);
            payment = next;
        }
    }
}
