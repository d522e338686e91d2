//! Payment methods, payments, setups and refunds, on both databases.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use billfold_app::payment_methods::{self, NewMethod, Source};
use billfold_app::payment_tokens::{self, CardData, NewToken};
use billfold_app::payments::{self, NewPayment, Settled};
use billfold_app::refunds::{self, NewRefund};
use billfold_app::setups::{self, NewSetup};
use billfold_app::testing::{Mishap, TestApp};
use billfold_app::{Caller, Error, Query, Stored, Write, Written, customers, jobs, organizations};
use billfold_domain::currency::Currency;
use billfold_domain::customers::{Customer, CustomerChanges};
use billfold_domain::ids::{CustomerId, IdStyle, PaymentMethodId, PaymentTokenId, SetupId};
use billfold_domain::metadata::MetadataChange;
use billfold_domain::organizations::Mode;
use billfold_domain::payment_methods::{BillingChanges, BillingDetails, MethodChanges, MethodState, PaymentMethod};
use billfold_domain::payments::{Payment, PaymentState, Proof, Setup};
use billfold_domain::{Change, Fault, Field, Obstacle, Refusal, Rule};

/// Runs a rule on both databases.
macro_rules! on_both {
    ($($rule:ident;)*) => {
        mod sqlite { $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)] async fn $rule() { super::$rule(super::TestApp::sqlite()).await; })* }
        mod postgres { $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)] async fn $rule() { super::$rule(super::TestApp::postgres()).await; })* }
    };
}

on_both! {
    a_card_is_taken_by_number_token_or_name_and_by_nothing_else;
    a_token_is_good_for_one_payment_method;
    a_declined_card_is_nobodys;
    a_payment_method_pays_until_it_is_detached;
    a_live_organization_without_a_gateway_takes_no_card;
    a_payment_has_the_outcome_of_its_card;
    a_customer_who_proves_itself_pays_and_one_who_does_not_is_declined;
    d10_an_answer_that_was_lost_is_asked_for_again_and_has_one_effect;
    d10_two_who_settle_at_once_have_one_effect;
    d10_the_job_finishes_within_a_minute_what_broke_off;
    c07_an_answer_that_is_not_to_be_trusted_changes_nothing;
    no_more_is_given_back_than_came;
    d10_a_refund_whose_answer_was_lost_is_given_back_once;
    a_setup_vaults_a_card_for_later;
    a_setup_that_is_declined_waits_for_another_card;
}

struct World {
    test: TestApp,
    caller: Caller,
    customer: Stored<Customer>,
}

async fn world(test: TestApp) -> World {
    let born = test.organization("Acme", Mode::Test).await;
    let caller = organizations::act_for(&test.app, &born.organization.id).await.unwrap();
    let customer = customer(&test, &caller).await;
    World { test, caller, customer }
}

async fn customer(test: &TestApp, caller: &Caller) -> Stored<Customer> {
    let made = customers::create(&test.app, caller, IdStyle::Base62, CustomerChanges::default(), Write::plain()).await;
    fresh(made)
}

fn fresh<T>(written: Result<Written<T>, Error>) -> T {
    match written.unwrap() {
        Written::Fresh(value) => value,
        Written::Replayed(_) => panic!("a replay"),
    }
}

fn refused<T: std::fmt::Debug>(outcome: Result<T, Error>) -> Refusal {
    match outcome.unwrap_err() {
        Error::Refused(refusal) => refusal,
        Error::Fault(fault) => panic!("{fault:?}"),
    }
}

fn declined<T: std::fmt::Debug>(outcome: Result<T, Error>) -> String {
    match refused(outcome) {
        Refusal::Declined(decline) => decline.decline_code.unwrap_or(decline.code),
        other => panic!("{other:?}"),
    }
}

fn typed(number: &str) -> CardData {
    CardData { number: number.to_owned(), exp_month: 8, exp_year: 2030 }
}

fn new_method(source: Source) -> NewMethod {
    NewMethod {
        style: IdStyle::Base62,
        source,
        billing: BillingChanges::default(),
        metadata: MetadataChange::default(),
        custom_fields: serde_json::Map::new(),
        customer: None,
        checked: true,
    }
}

impl World {
    async fn make(&self, source: Source) -> Result<Written<Stored<PaymentMethod>>, Error> {
        payment_methods::create(&self.test.app, &self.caller, new_method(source), Write::plain()).await
    }

    async fn attach(&self, name: &str) -> Result<Written<Stored<PaymentMethod>>, Error> {
        let id = PaymentMethodId::stored(name);
        let customer = &self.customer.value.id;
        payment_methods::attach(&self.test.app, &self.caller, &id, customer, Write::plain()).await
    }

    async fn attached(&self, name: &str) -> Stored<PaymentMethod> {
        fresh(self.attach(name).await)
    }

    async fn reload(&self) -> Customer {
        customers::get(&self.test.app, &self.caller, &self.customer.value.id).await.unwrap().value
    }

    async fn pay(&self, method: &Stored<PaymentMethod>, present: bool) -> Stored<Payment> {
        let new = self.new_payment(Some(method.value.id.clone()), present);
        fresh(payments::create(&self.test.app, &self.caller, new, Write::plain()).await)
    }

    fn new_payment(&self, payment_method: Option<PaymentMethodId>, customer_present: bool) -> NewPayment {
        NewPayment {
            customer: self.customer.value.id.clone(),
            invoice: None,
            payment_method,
            currency: Currency::parse("EUR").unwrap(),
            amount_minor: 1_000,
            customer_present,
            description: None,
        }
    }

    async fn settle(&self, payment: &Stored<Payment>) -> Payment {
        let settled = payments::settle(&self.test.app, &self.caller.organization, &payment.value.id).await.unwrap();
        match settled {
            Settled::Payment(payment) => payment.value,
            other => panic!("{other:?}"),
        }
    }

    async fn refund(&self, payment: &Stored<Payment>, amount_minor: Option<i64>) -> Result<PaymentState, Error> {
        let new = NewRefund {
            style: IdStyle::Base62,
            payment: payment.value.id.clone(),
            amount_minor,
            reason: None,
            metadata: MetadataChange::default(),
        };
        let made = refunds::create(&self.test.app, &self.caller, new, Write::plain()).await?;
        Ok(fresh(Ok(made)).value.state)
    }

    async fn set_up(&self, method: &str) -> Stored<Setup> {
        let made = fresh(self.make(Source::Token(PaymentTokenId::stored(method))).await);
        let new = NewSetup {
            style: IdStyle::Base62,
            customer: Some(self.customer.value.id.clone()),
            payment_method: Some(made.value.id),
            confirm: true,
            off_session: true,
            description: None,
            metadata: MetadataChange::default(),
        };
        fresh(setups::create(&self.test.app, &self.caller, new, Write::plain()).await).setup
    }

    async fn method_of(&self, setup: &Setup) -> PaymentMethod {
        let id = setup.payment_method.clone().unwrap();
        payment_methods::get(&self.test.app, &self.caller, &id).await.unwrap().value
    }
}

async fn a_card_is_taken_by_number_token_or_name_and_by_nothing_else(test: TestApp) {
    let world = world(test).await;
    let typed_in = fresh(world.make(Source::Card(typed("4242 4242 4242 4242"))).await).value;
    let named = fresh(world.make(Source::Token(PaymentTokenId::stored("tok_visa"))).await).value;
    assert_eq!((typed_in.card.last4.as_str(), typed_in.card.exp_month, typed_in.card.exp_year), ("4242", 8, 2030));
    assert_eq!(typed_in.reference, "test:visa");
    assert_eq!(typed_in.card.fingerprint, named.card.fingerprint, "one card has one fingerprint");
    let other = fresh(world.make(Source::Card(typed("5555555555554444"))).await).value;
    assert_ne!(other.card.fingerprint, named.card.fingerprint);
    for (number, reason) in [
        ("4111111111111111", "test_mode_live_card"),
        ("4242424242424241", "incorrect_number"),
        ("42", "incorrect_number"),
        ("４２４２４２４２４２４２４２４２", "incorrect_number"),
    ] {
        assert_eq!(declined(world.make(Source::Card(typed(number))).await), reason, "{number}");
    }
    let late = CardData { exp_year: 2020, ..typed("4242424242424242") };
    let expired = Fault::new(Field::CardExpiry, Rule::ExpiryForm);
    assert_eq!(refused(world.make(Source::Card(late)).await), Refusal::Invalid(vec![expired]));
    let missing = Fault::new(Field::Token, Rule::Missing);
    let nothing = world.make(Source::Token(PaymentTokenId::stored("tok_nothing"))).await;
    assert_eq!(refused(nothing), Refusal::Invalid(vec![missing]));
}

async fn a_token_is_good_for_one_payment_method(test: TestApp) {
    let world = world(test).await;
    let billing = BillingDetails { name: Some("Ada".into()), ..BillingDetails::default() };
    let new = NewToken { style: IdStyle::Crockford, card: typed("378282246310005"), billing, lead_source: None };
    let token = fresh(payment_tokens::create(&world.test.app, &world.caller, new, Write::plain()).await).value;
    let source = || Source::Token(token.id.clone());
    let new = NewMethod { customer: Some(world.customer.value.id.clone()), ..new_method(source()) };
    let made = fresh(payment_methods::create(&world.test.app, &world.caller, new, Write::plain()).await).value;
    assert_eq!(made.billing.name.as_deref(), Some("Ada"));
    assert_eq!(made.card.last4, "0005");
    assert_eq!(world.reload().await.payment_method, Some(made.id), "the first one pays");
    assert_eq!(refused(world.make(source()).await), Refusal::StateForbids(Obstacle::TokenUsed));
    assert!(payment_tokens::get(&world.test.app, &world.caller, &token.id).await.unwrap().value.used);
}

async fn a_declined_card_is_nobodys(test: TestApp) {
    let world = world(test).await;
    assert_eq!(declined(world.attach("pm_card_chargeDeclinedInsufficientFunds").await), "insufficient_funds");
    assert_eq!(declined(world.attach("pm_card_chargeDeclinedExpiredCard").await), "expired_card");
    let all = payment_methods::list(&world.test.app, &world.caller, Query::default()).await.unwrap();
    assert_eq!(all.total, 0);
    let made = fresh(world.make(Source::Card(typed("4000000000000002"))).await);
    assert_eq!(declined(world.attach(made.value.id.as_str()).await), "generic_decline");
}

async fn a_payment_method_pays_until_it_is_detached(test: TestApp) {
    let world = world(test).await;
    let (app, by) = (&world.test.app, &world.caller);
    let method = world.attached("pm_card_mastercard").await;
    let id = &method.value.id;
    assert_eq!(fresh(world.attach(id.as_str()).await).value, method.value, "attaching again changes nothing");
    let own = world.customer.value.id.clone();
    let change = Change::Set(id.clone());
    payment_methods::set_default(app, by, &own, change, Default::default()).await.unwrap();
    assert_eq!(world.reload().await.payment_method.as_ref(), Some(id));
    let stranger = customer(&world.test, by).await;
    let taken = payment_methods::attach(app, by, id, &stranger.value.id, Write::plain()).await;
    assert_eq!(refused(taken), Refusal::StateForbids(Obstacle::PaymentMethodAttached));
    let changes = MethodChanges { exp_month: Some(1), exp_year: Some(2031), ..MethodChanges::default() };
    let changed = fresh(payment_methods::update(app, by, id, (changes, None), Write::plain()).await).value;
    assert_eq!((changed.card.exp_month, changed.card.exp_year), (1, 2031));
    let gone = fresh(payment_methods::detach(app, by, id, Write::plain()).await).value;
    assert_eq!((gone.state, gone.customer.as_ref()), (MethodState::Detached, Some(&own)));
    assert_eq!(world.reload().await.payment_method, None);
    let mismatch = Fault::new(Field::PaymentMethod, Rule::Mismatch);
    let paid = payments::create(app, by, world.new_payment(Some(id.clone()), true), Write::plain()).await;
    assert_eq!(refused(paid), Refusal::Invalid(vec![mismatch]));
    assert_eq!(
        refused(payment_methods::detach(app, by, id, Write::plain()).await),
        Refusal::StateForbids(Obstacle::PaymentMethodUnattached)
    );
}

async fn a_live_organization_without_a_gateway_takes_no_card(test: TestApp) {
    let born = test.organization("Acme", Mode::Live).await;
    let caller = organizations::act_for(&test.app, &born.organization.id).await.unwrap();
    let new = new_method(Source::Card(typed("4242424242424242")));
    let made = payment_methods::create(&test.app, &caller, new, Write::plain()).await;
    assert_eq!(refused(made), Refusal::StateForbids(Obstacle::NoGateway));
    let named = new_method(Source::Token(PaymentTokenId::stored("tok_visa")));
    let made = payment_methods::create(&test.app, &caller, named, Write::plain()).await;
    assert_eq!(refused(made), Refusal::Invalid(vec![Fault::new(Field::Token, Rule::Missing)]));
}

async fn a_payment_has_the_outcome_of_its_card(test: TestApp) {
    let world = world(test).await;
    for (name, state, reason) in [
        ("pm_card_visa", PaymentState::Succeeded, None),
        ("pm_card_chargeCustomerFail", PaymentState::Declined, Some("generic_decline")),
        ("pm_card_authenticationRequired", PaymentState::ActionRequired, None),
        ("pm_card_authenticationRequiredSetupForOffSession", PaymentState::Succeeded, None),
    ] {
        let method = world.attached(name).await;
        let payment = world.pay(&method, false).await.value;
        assert_eq!(payment.state, state, "{name}");
        assert_eq!(payment.decline.and_then(|decline| decline.decline_code).as_deref(), reason, "{name}");
    }
    let nothing = world.new_payment(None, true);
    let payment = fresh(payments::create(&world.test.app, &world.caller, nothing, Write::plain()).await).value;
    assert_eq!((payment.state, payment.attempts), (PaymentState::Declined, 0));
    assert_eq!(world.test.gateway.taken().len(), 2);
    let small = NewPayment { amount_minor: 0, ..world.new_payment(None, true) };
    let refusal = refused(payments::create(&world.test.app, &world.caller, small, Write::plain()).await);
    assert_eq!(refusal, Refusal::Invalid(vec![Fault::new(Field::Amount, Rule::TooSmall)]));
}

async fn a_customer_who_proves_itself_pays_and_one_who_does_not_is_declined(test: TestApp) {
    let world = world(test).await;
    let method = world.attached("pm_card_authenticationRequired").await;
    let (app, by) = (&world.test.app, &world.caller);
    let first = world.pay(&method, true).await;
    let given = payments::confirm_after_challenge(app, by, &first.value.id, Proof::Given, Write::plain()).await;
    let paid = fresh(given).value;
    assert_eq!((paid.state, paid.attempts), (PaymentState::Succeeded, 2));
    assert_eq!(world.test.gateway.taken(), [(paid.key(), 1_000)]);
    let again = payments::confirm_after_challenge(app, by, &first.value.id, Proof::Given, Write::plain()).await;
    assert_eq!(refused(again), Refusal::StateForbids(Obstacle::PaymentOver));
    let second = world.pay(&method, true).await;
    let failed = payments::confirm_after_challenge(app, by, &second.value.id, Proof::Failed, Write::plain()).await;
    let failed = fresh(failed).value;
    assert_eq!(failed.state, PaymentState::Declined);
    assert_eq!(failed.decline.unwrap().code, "payment_intent_authentication_failure");
    assert_eq!(world.test.gateway.taken().len(), 1);
}

async fn d10_an_answer_that_was_lost_is_asked_for_again_and_has_one_effect(test: TestApp) {
    let world = world(test).await;
    let method = world.attached("pm_card_visa").await;
    world.test.gateway.order([Mishap::AnswerLost, Mishap::Unreachable]);
    let payment = world.pay(&method, true).await;
    assert_eq!(payment.value.state, PaymentState::Processing, "nobody knows yet");
    assert_eq!(world.test.gateway.taken().len(), 1, "the money has moved");
    assert_eq!(world.settle(&payment).await.state, PaymentState::Processing);
    let settled = world.settle(&payment).await;
    assert_eq!(settled.state, PaymentState::Succeeded);
    assert_eq!(world.settle(&payment).await, settled, "what is settled stays");
    assert_eq!(world.test.gateway.taken(), [(payment.value.key(), 1_000)]);
    let keys = world.test.gateway.asked();
    assert_eq!(keys.iter().filter(|key| **key == payment.value.key()).count(), 3, "always with one key: {keys:?}");
}

async fn d10_the_job_finishes_within_a_minute_what_broke_off(test: TestApp) {
    let world = world(test).await;
    let method = world.attached("pm_card_visa").await;
    world.test.gateway.order([Mishap::AnswerLost, Mishap::AnswerLost]);
    let payment = world.pay(&method, true).await;
    let refund = {
        let other = world.pay(&method, true).await;
        // The second mishap was this payment's.
        assert_eq!(world.settle(&other).await.state, PaymentState::Succeeded);
        world.test.gateway.order([Mishap::AnswerLost]);
        world.refund(&other, None).await.unwrap()
    };
    assert_eq!(refund, PaymentState::Processing);
    world.test.clock.advance_seconds(60);
    jobs::run_due(&world.test.app, |_| ()).await.unwrap();
    let read = payments::get(&world.test.app, &world.caller, &payment.value.id).await.unwrap().value;
    assert_eq!(read.state, PaymentState::Succeeded);
    let refunds = refunds::list(&world.test.app, &world.caller, Query { limit: 10, ..Query::default() }).await.unwrap();
    assert_eq!(refunds.items[0].value.state, PaymentState::Succeeded);
    assert_eq!((world.test.gateway.taken().len(), world.test.gateway.given_back().len()), (2, 1), "each of them once");
}

async fn d10_two_who_settle_at_once_have_one_effect(test: TestApp) {
    let world = world(test).await;
    let method = world.attached("pm_card_visa").await;
    world.test.gateway.order([Mishap::Unreachable]);
    let payment = world.pay(&method, true).await;
    let (one, other) = tokio::join!(world.settle(&payment), world.settle(&payment));
    assert_eq!((one.state, other.state), (PaymentState::Succeeded, PaymentState::Succeeded));
    assert_eq!(world.test.gateway.taken().len(), 1);
}

async fn c07_an_answer_that_is_not_to_be_trusted_changes_nothing(test: TestApp) {
    let world = world(test).await;
    let method = world.attached("pm_card_visa").await;
    world.test.gateway.order([Mishap::WrongAmount]);
    let payment = world.pay(&method, true).await;
    for mishap in [Mishap::WrongCurrency, Mishap::WrongSubject, Mishap::Oversized] {
        world.test.gateway.order([mishap.clone()]);
        let unchanged = world.settle(&payment).await;
        assert_eq!(unchanged, payment.value, "{mishap:?}");
    }
    assert_eq!(payment.value.state, PaymentState::Processing);
    assert_eq!(world.settle(&payment).await.state, PaymentState::Succeeded);
}

async fn no_more_is_given_back_than_came(test: TestApp) {
    let world = world(test).await;
    let method = world.attached("pm_card_visa").await;
    let payment = world.pay(&method, true).await;
    assert_eq!(world.refund(&payment, Some(300)).await.unwrap(), PaymentState::Succeeded);
    assert_eq!(refused(world.refund(&payment, Some(701)).await), Refusal::StateForbids(Obstacle::RefundTooMuch));
    let nothing = Refusal::Invalid(vec![Fault::new(Field::Amount, Rule::TooSmall)]);
    assert_eq!(refused(world.refund(&payment, Some(0)).await), nothing);
    assert_eq!(world.refund(&payment, None).await.unwrap(), PaymentState::Succeeded);
    assert_eq!(refused(world.refund(&payment, None).await), Refusal::StateForbids(Obstacle::RefundTooMuch));
    let total: i64 = world.test.gateway.given_back().iter().map(|(_, amount)| amount).sum();
    assert_eq!(total, 1_000);
    let read = payments::get(&world.test.app, &world.caller, &payment.value.id).await.unwrap().value;
    assert_eq!((read.state, read.refunded_minor), (PaymentState::Succeeded, 1_000));
    let failing = world.attached("pm_card_chargeCustomerFail").await;
    let unpaid = world.pay(&failing, true).await;
    assert_eq!(refused(world.refund(&unpaid, None).await), Refusal::StateForbids(Obstacle::PaymentNotSucceeded));
}

async fn d10_a_refund_whose_answer_was_lost_is_given_back_once(test: TestApp) {
    let world = world(test).await;
    let method = world.attached("pm_card_visa").await;
    let payment = world.pay(&method, true).await;
    world.test.gateway.order([Mishap::AnswerLost]);
    assert_eq!(world.refund(&payment, Some(400)).await.unwrap(), PaymentState::Processing);
    let (key, _) = world.test.gateway.given_back().remove(0);
    let id = billfold_domain::ids::PaymentId::stored(key);
    let settled = payments::settle(&world.test.app, &world.caller.organization, &id).await.unwrap();
    let Settled::Refund(refund) = settled else { panic!("{settled:?}") };
    assert_eq!(refund.value.state, PaymentState::Succeeded);
    assert_eq!(world.test.gateway.given_back().len(), 1);
    assert_eq!(refused(world.refund(&payment, Some(601)).await), Refusal::StateForbids(Obstacle::RefundTooMuch));
}

async fn a_setup_vaults_a_card_for_later(test: TestApp) {
    let world = world(test).await;
    let setup = world.set_up("tok_authenticationRequiredOnSetup").await;
    assert_eq!(setup.value.state, PaymentState::ActionRequired);
    assert_eq!(world.method_of(&setup.value).await.customer, None, "not before it is proven");
    let (app, by) = (&world.test.app, &world.caller);
    let given = setups::confirm_after_challenge(app, by, &setup.value.id, Proof::Given, Write::plain()).await;
    let done = fresh(given).value;
    assert_eq!(done.state, PaymentState::Succeeded);
    let method = world.method_of(&done).await;
    assert_eq!(method.customer.as_ref(), Some(&world.customer.value.id));
    let method = payment_methods::get(app, by, &method.id).await.unwrap();
    assert_eq!(world.pay(&method, false).await.value.state, PaymentState::Succeeded, "without its customer");
    let over = setups::cancel(app, by, &done.id, Write::plain()).await;
    assert_eq!(refused(over), Refusal::StateForbids(Obstacle::SetupOver));
}

async fn a_setup_that_is_declined_waits_for_another_card(test: TestApp) {
    let world = world(test).await;
    let setup = world.set_up("tok_chargeDeclinedLostCard").await.value;
    assert_eq!(setup.state, PaymentState::Declined);
    assert_eq!(setup.decline.as_ref().unwrap().decline_code.as_deref(), Some("lost_card"));
    let good = fresh(world.make(Source::Token(PaymentTokenId::stored("tok_visa"))).await).value.id;
    let (app, by) = (&world.test.app, &world.caller);
    world.test.gateway.order([Mishap::AnswerLost]);
    let tried = fresh(setups::confirm(app, by, &setup.id, Some(good.clone()), Write::plain()).await).setup.value;
    assert_eq!(tried.state, PaymentState::Processing);
    let id = billfold_domain::ids::PaymentId::stored(setup.id.as_str());
    let settled = payments::settle(app, &by.organization, &id).await.unwrap();
    let Settled::Setup(done) = settled else { panic!("{settled:?}") };
    assert_eq!((done.value.state, done.value.payment_method.as_ref()), (PaymentState::Succeeded, Some(&good)));
    let nobody = SetupId::stored("seti_nobody");
    assert!(matches!(refused(setups::get(app, by, &nobody).await), Refusal::NotFound(_)));
    let stranger = CustomerId::stored("cus_nobody");
    let new = NewSetup {
        style: IdStyle::Base62,
        customer: Some(stranger),
        payment_method: None,
        confirm: false,
        off_session: true,
        description: None,
        metadata: MetadataChange::default(),
    };
    let missing = Fault::new(Field::Customer, Rule::Missing);
    assert_eq!(refused(setups::create(app, by, new, Write::plain()).await), Refusal::Invalid(vec![missing]));
}
