//! Changes that are made only once they are paid, and what happens after the last try to
//! collect an invoice.

use std::sync::Arc;

use billfold_app::coupons::{self, CouponOrCode};
use billfold_app::invoices::{self, End, Pay};
use billfold_app::organizations::{self, OrganizationChanges};
use billfold_app::subscriptions::{self, Change, DiscountWish, Outcome};
use billfold_app::testing::{Mishap, TestApp};
use billfold_app::{Write, customers, jobs, payments};
use billfold_domain::coupons::{CouponChanges, Duration, Off};
use billfold_domain::customers::CustomerChanges;
use billfold_domain::dunning::{AfterDunning, RetryDays, UnpaidInvoice};
use billfold_domain::features::Proration;
use billfold_domain::ids::{CouponId, PriceId, SubscriptionId};
use billfold_domain::invoices::{Invoice, InvoiceState};
use billfold_domain::metadata::MetadataChange;
use billfold_domain::payments::Proof;
use billfold_domain::subscriptions::cancellation::When;
use billfold_domain::subscriptions::changes::{Changes, TrialChange};
use billfold_domain::subscriptions::creation::Trial;
use billfold_domain::subscriptions::pending::{ChangePayment, Patience};
use billfold_domain::subscriptions::{Subscription, SubscriptionState};
use billfold_domain::{Change as Said, Obstacle, Refusal};

use crate::world::{World, at, day, fresh, refused, world};

/// A month of Gold from Nov 1, half over.
async fn half_a_month(world: &mut World) -> Subscription {
    let gold = world.create(world.order(&world.gold)).await.subscription.value;
    world.until(day("2026-11-16")).await;
    world.news().await;
    gold
}

fn up(world: &World, of: &Subscription, patience: Patience) -> Change {
    let change = world.switch(of, &world.platinum, Proration::AlwaysInvoice);
    Change { payment: ChangePayment::Before(patience), ..change }
}

async fn invoice_of(world: &World, made: &Outcome) -> Invoice {
    world.invoice(&made.invoice.as_ref().unwrap().value.id).await
}

fn price(subscription: &Subscription) -> PriceId {
    subscription.items[0].price.clone()
}

/// What a subscription looked like before, but for what no client is told of.
fn same(one: &Subscription, other: &Subscription) {
    assert_eq!(one, other);
}

pub(crate) async fn a_change_that_is_paid_at_once_is_told_of_like_any(test: TestApp) {
    let mut world = world(test).await;
    let gold = half_a_month(&mut world).await;
    for patience in [Patience::Never, Patience::Proof, Patience::Payment] {
        let before = world.get(&gold.id).await;
        let back = price(&before) == world.platinum;
        let to = if back { &world.gold } else { &world.platinum };
        let change = world.switch(&before, to, Proration::AlwaysInvoice);
        let change = Change { payment: ChangePayment::Before(patience), ..change };
        let made = world.change(&gold.id, change).await;
        let after = &made.subscription.value;
        assert_eq!((price(after), after.pending.clone(), made.refused.clone()), (to.clone(), None, None));
        assert_eq!(invoice_of(&world, &made).await.state, InvoiceState::Paid, "{patience:?}");
        assert_eq!(after.latest_invoice, Some(made.invoice.as_ref().unwrap().value.id.clone()));
        let pace = if back { "subscription.downgraded" } else { "subscription.upgraded" };
        let mut told = vec!["subscription.items_changed", "subscription.updated", pace];
        told.sort_unstable();
        assert_eq!(world.news().await, told, "{patience:?}");
    }
    // What costs nothing at once does not wait.
    let now = world.get(&gold.id).await;
    let free = Change {
        payment: ChangePayment::Before(Patience::Payment),
        ..world.switch(&now, &world.gold, Proration::None)
    };
    assert_eq!(price(&world.change(&gold.id, free).await.subscription.value), world.gold);
}

pub(crate) async fn nothing_stays_of_a_change_that_is_to_be_made_only_if_it_is_paid(test: TestApp) {
    let mut world = world(test).await;
    let gold = half_a_month(&mut world).await;
    // Something waits for the next invoice, and something is in the balance.
    let more = world.switch(&gold, &world.gold, Proration::CreateProrations);
    let more = Change {
        changes: Changes {
            items: vec![billfold_domain::subscriptions::terms::ItemChange {
                quantity: Some(2),
                ..more.changes.items[0].clone()
            }],
            ..more.changes
        },
        ..more
    };
    world.change(&gold.id, more).await;
    let credit = CustomerChanges { balance_minor: Said::Set(-100), ..CustomerChanges::default() };
    fresh(customers::update(&world.test.app, &world.caller, &world.customer, credit, Write::plain()).await);
    let coupon = coupon(&world, "launch").await;
    world.news().await;
    for card in ["pm_card_chargeCustomerFail", "pm_card_authenticationRequired"] {
        world.card(card).await;
        let before = world.get(&gold.id).await;
        let mut change = up(&world, &before, Patience::Never);
        change.discounts = Said::Set(vec![DiscountWish::New(CouponOrCode::Coupon(coupon.clone()))]);
        change.changes.description = Said::Set("never".into());
        let made = world.change(&gold.id, change).await;
        let declined = made.refused.clone().unwrap();
        let code = if card.ends_with("Fail") { "card_declined" } else { "subscription_payment_intent_requires_action" };
        assert_eq!(declined.code, code);
        same(&world.get(&gold.id).await, &before);
        let invoice = invoice_of(&world, &made).await;
        assert_eq!((invoice.state, invoice.balance_applied_minor), (InvoiceState::Void, -100));
        let customer = customers::get(&world.test.app, &world.caller, &world.customer).await.unwrap().value;
        assert_eq!(customer.balance_minor, -100, "the credit is the customer's again");
        let found = coupons::get(&world.test.app, &world.caller, &coupon).await.unwrap().value;
        assert_eq!(found.times_redeemed, 0);
        assert_eq!(world.news().await, Vec::<&str>::new(), "nobody is told of a change");
    }
    // A card that comes with the change pays for it, and goes with it.
    let before = world.get(&gold.id).await;
    let mut change = up(&world, &before, Patience::Never);
    change.changes.payment_method = Said::Set(world.card("pm_card_chargeCustomerFail").await);
    world.card("pm_card_visa").await;
    let made = world.change(&gold.id, change).await;
    assert_eq!(made.refused.unwrap().code, "card_declined");
    same(&world.get(&gold.id).await, &before);
    world.news().await;
    // What waited for an invoice waits again.
    world.card("pm_card_visa").await;
    world.until(day("2026-12-02")).await;
    let latest = world.get(&gold.id).await.latest_invoice.unwrap();
    assert_eq!(world.invoice(&latest).await.lines.len(), 3, "a whole period, and two parts of the last one");
    assert_eq!(world.invoices().await.iter().filter(|one| one.value.state == InvoiceState::Open).count(), 0);
}

async fn coupon(world: &World, id: &str) -> CouponId {
    let changes = CouponChanges {
        off: Said::Set(Off::Percent(1_000)),
        duration: Said::Set(Duration::Forever),
        ..CouponChanges::default()
    };
    let draft: coupons::Draft = Arc::new(move |_| changes.clone());
    let target = coupons::Target::Named(CouponId::stored(id));
    fresh(coupons::save(&world.test.app, &world.caller, target, draft, Write::plain()).await).coupon.value.id
}

pub(crate) async fn without_anything_to_pay_with_a_strict_change_is_refused(test: TestApp) {
    let mut world = world(test).await;
    let gold = half_a_month(&mut world).await;
    let none = billfold_domain::Change::Clear;
    let app = world.test.app.clone();
    let nothing = billfold_app::Precondition::None;
    billfold_app::payment_methods::set_default(&app, &world.caller, &world.customer, none, nothing).await.unwrap();
    let before = (world.get(&gold.id).await, world.invoices().await.len());
    let made =
        subscriptions::change(&app, &world.caller, &gold.id, up(&world, &gold, Patience::Never), Write::plain()).await;
    assert_eq!(refused(made), Refusal::StateForbids(Obstacle::NoPaymentMethod));
    assert_eq!((world.get(&gold.id).await, world.invoices().await.len()), before);
}

pub(crate) async fn a_change_waits_for_its_payment_and_is_then_made(test: TestApp) {
    let mut world = world(test).await;
    let gold = half_a_month(&mut world).await;
    let coupon = coupon(&world, "launch").await;
    world.card("pm_card_chargeCustomerFail").await;
    let mut change = up(&world, &gold, Patience::Payment);
    change.discounts = Said::Set(vec![DiscountWish::New(CouponOrCode::Coupon(coupon.clone()))]);
    let pairs = |key: &str, value: &str| {
        let mut pairs = MetadataChange::default();
        pairs.pair(key, Some(value)).unwrap();
        pairs
    };
    change.changes.metadata = pairs("plan", "platinum");
    let held = world.change(&gold.id, change).await;
    let (waits, invoice) = (held.subscription.value.clone(), invoice_of(&world, &held).await);
    let waiting = waits.pending.clone().unwrap();
    assert_eq!((price(&waits), waits.state, held.refused), (world.gold.clone(), SubscriptionState::Active, None));
    assert_eq!((invoice.state, invoice.next_attempt), (InvoiceState::Open, None), "nobody tries again by itself");
    assert_eq!(waits.latest_invoice, Some(invoice.id.clone()));
    assert_eq!(waiting.expires, at("2026-11-16T23:00:00Z"));
    let next = waiting.applied(&waits).unwrap();
    assert_eq!((price(&next), next.discounts.len(), next.pending), (world.platinum.clone(), 1, None));
    assert_eq!(world.news().await, ["subscription.updated"]);
    // Meanwhile other things may change.
    let note = Changes { metadata: pairs("seat", "7"), description: Said::Set("Ann".into()), ..Changes::default() };
    world.change(&gold.id, Change { changes: note, ..Change::default() }).await;
    // Another card pays: the change is made, with everything that was changed since.
    world.card("pm_card_visa").await;
    world.until(at("2026-11-16T05:00:00Z")).await;
    world.news().await;
    fresh(invoices::pay(&world.test.app, &world.caller, &invoice.id, Pay::default(), Write::plain()).await);
    let made = world.get(&gold.id).await;
    assert_eq!(
        (price(&made), made.pending.clone(), made.state),
        (world.platinum.clone(), None, SubscriptionState::Active)
    );
    assert_eq!(made.description.as_deref(), Some("Ann"));
    let pairs: Vec<_> = made.metadata.pairs().iter().map(|(key, value)| (key.as_str(), value.as_str())).collect();
    assert_eq!(pairs, [("plan", "platinum"), ("seat", "7")]);
    assert_eq!(coupons::get(&world.test.app, &world.caller, &coupon).await.unwrap().value.times_redeemed, 1);
    let told = [
        "subscription.items_changed",
        "subscription.pending_update_applied",
        "subscription.updated",
        "subscription.upgraded",
    ];
    assert_eq!(world.news().await, told);
    // A month of Platinum, a tenth of it off, is what the next one costs.
    world.until(day("2026-12-02")).await;
    let latest = world.get(&gold.id).await.latest_invoice.unwrap();
    assert_eq!(world.invoice(&latest).await.total_minor(), 1_800);
}

pub(crate) async fn a_change_that_is_not_paid_in_time_is_given_up(test: TestApp) {
    let mut world = world(test).await;
    let gold = half_a_month(&mut world).await;
    let before = world.get(&gold.id).await;
    world.card("pm_card_chargeCustomerFail").await;
    let held = world.change(&gold.id, up(&world, &gold, Patience::Payment)).await;
    world.news().await;
    world.until(at("2026-11-16T23:00:00Z")).await;
    let after = world.get(&gold.id).await;
    assert_eq!(
        (price(&after), after.pending.clone(), after.state),
        (world.gold.clone(), None, SubscriptionState::Active)
    );
    assert_eq!(after.latest_invoice, before.latest_invoice);
    assert_eq!(invoice_of(&world, &held).await.state, InvoiceState::Void);
    assert_eq!(world.news().await, ["subscription.pending_update_expired", "subscription.updated"]);
    // The period ends before the 23 hours do.
    world.until(at("2026-11-30T12:00:00Z")).await;
    let held = world.change(&gold.id, up(&world, &after, Patience::Payment)).await;
    assert_eq!(held.subscription.value.pending.clone().unwrap().expires, day("2026-12-01"));
    world.card("pm_card_visa").await;
    world.until(day("2026-12-01")).await;
    let renewed = world.get(&gold.id).await;
    assert_eq!((price(&renewed), renewed.period.start), (world.gold.clone(), day("2026-12-01")));
    assert_eq!(world.invoice(&renewed.latest_invoice.unwrap()).await.total_minor(), 1_000);
    assert_eq!(invoice_of(&world, &held).await.state, InvoiceState::Void);
}

pub(crate) async fn a_waiting_change_falls_with_its_invoice_another_change_or_the_end(test: TestApp) {
    let mut world = world(test).await;
    let gold = half_a_month(&mut world).await;
    world.card("pm_card_chargeCustomerFail").await;
    // The merchant voids its invoice.
    let held = world.change(&gold.id, up(&world, &gold, Patience::Payment)).await;
    let id = held.invoice.unwrap().value.id;
    world.news().await;
    fresh(invoices::end(&world.test.app, &world.caller, &id, End::Void, Write::plain()).await);
    let after = world.get(&gold.id).await;
    assert_eq!((price(&after), after.pending, after.state), (world.gold.clone(), None, SubscriptionState::Active));
    assert_eq!(world.news().await, ["subscription.updated"]);
    // Another change takes its place.
    let first = world.change(&gold.id, up(&world, &gold, Patience::Payment)).await;
    let second = world.change(&gold.id, up(&world, &gold, Patience::Payment)).await;
    assert_eq!(invoice_of(&world, &first).await.state, InvoiceState::Void);
    let waiting = second.subscription.value.pending.clone().unwrap();
    assert_eq!(waiting.invoice, second.invoice.as_ref().unwrap().value.id);
    // The subscription ends.
    world.cancel(&gold.id, When::Now).await;
    let ended = world.get(&gold.id).await;
    assert_eq!((ended.state, ended.pending), (SubscriptionState::Ended, None));
    assert_eq!(invoice_of(&world, &second).await.state, InvoiceState::Void);
    assert!(world.invoices().await.iter().all(|one| one.value.state != InvoiceState::Open));
}

pub(crate) async fn a_change_that_waits_for_a_proof_is_made_after_it_and_not_without(test: TestApp) {
    let mut world = world(test).await;
    let gold = half_a_month(&mut world).await;
    world.card("pm_card_authenticationRequired").await;
    for (proof, expected) in [(Proof::Failed, &world.gold), (Proof::Given, &world.platinum)] {
        let expected = expected.clone();
        let held = world.change(&gold.id, up(&world, &gold, Patience::Proof)).await;
        assert!(held.subscription.value.pending.is_some() && held.refused.is_none());
        let payment = held.payment.clone().unwrap().value.id;
        fresh(payments::confirm_after_challenge(&world.test.app, &world.caller, &payment, proof, Write::plain()).await);
        let after = world.get(&gold.id).await;
        assert_eq!((price(&after), after.pending, after.state), (expected, None, SubscriptionState::Active));
        let state = if proof == Proof::Given { InvoiceState::Paid } else { InvoiceState::Void };
        assert_eq!(invoice_of(&world, &held).await.state, state);
    }
    // A decline is not waited for.
    world.card("pm_card_chargeCustomerFail").await;
    let now = world.get(&gold.id).await;
    let down = world.switch(&now, &world.yearly, Proration::AlwaysInvoice);
    let refused = world.change(&gold.id, Change { payment: ChangePayment::Before(Patience::Proof), ..down }).await;
    assert_eq!(refused.refused.unwrap().code, "card_declined");
    same(&world.get(&gold.id).await, &now);
}

pub(crate) async fn a_trial_that_is_to_end_goes_on_until_it_is_paid(test: TestApp) {
    let world = world(test).await;
    let mut order = world.order(&world.gold);
    order.new.trial = Trial::Days(14);
    let trial = world.create(order).await.subscription.value;
    world.card("pm_card_chargeCustomerFail").await;
    let ends = Changes { trial: TrialChange::EndNow, ..Changes::default() };
    let ends = Change { changes: ends, payment: ChangePayment::Before(Patience::Payment), ..Change::default() };
    let held = world.change(&trial.id, ends).await;
    assert_eq!(held.subscription.value.state, SubscriptionState::Trialing);
    world.card("pm_card_visa").await;
    let id = held.invoice.unwrap().value.id;
    fresh(invoices::pay(&world.test.app, &world.caller, &id, Pay::default(), Write::plain()).await);
    let after = world.get(&trial.id).await;
    assert_eq!((after.state, after.period.end), (SubscriptionState::Active, day("2026-12-01")));
    assert_eq!(after.activated, Some(day("2026-11-01")));
}

pub(crate) async fn a_change_left_to_the_customer_is_made_and_overdue_until_it_is_paid(test: TestApp) {
    let mut world = world(test).await;
    let gold = half_a_month(&mut world).await;
    let change = world.switch(&gold, &world.platinum, Proration::AlwaysInvoice);
    let made = world.change(&gold.id, Change { payment: ChangePayment::DefaultIncomplete, ..change }).await;
    let after = &made.subscription.value;
    assert_eq!((price(after), after.state), (world.platinum.clone(), SubscriptionState::PastDue));
    assert!(made.payment.is_none(), "nobody charged the card");
    let id = made.invoice.unwrap().value.id;
    fresh(invoices::pay(&world.test.app, &world.caller, &id, Pay::default(), Write::plain()).await);
    assert_eq!(world.get(&gold.id).await.state, SubscriptionState::Active);
}

pub(crate) async fn a_crash_between_the_two_commits_leaves_what_the_job_finishes(test: TestApp) {
    let mut world = world(test).await;
    let gold = half_a_month(&mut world).await;
    let before = world.get(&gold.id).await;
    for (card, mishap, expected) in [
        ("pm_card_chargeCustomerFail", Mishap::Unreachable, &world.gold),
        ("pm_card_visa", Mishap::AnswerLost, &world.platinum),
    ] {
        let expected = expected.clone();
        world.card(card).await;
        // The gateway does not answer: what is left is what a crash leaves.
        world.test.gateway.order([mishap]);
        let held = world.change(&gold.id, up(&world, &gold, Patience::Never)).await;
        let waits = held.subscription.value.clone();
        assert!(waits.pending.is_some() && held.refused.is_none(), "it is not known yet");
        assert_eq!(price(&waits), world.gold);
        // Another change has to wait for the answer.
        let again = subscriptions::change(
            &world.test.app,
            &world.caller,
            &gold.id,
            up(&world, &gold, Patience::Never),
            Write::plain(),
        );
        assert_eq!(refused(again.await), Refusal::StateForbids(Obstacle::PaymentUnderWay));
        finish(&world).await;
        let after = world.get(&gold.id).await;
        assert_eq!((price(&after), after.pending.clone()), (expected.clone(), None));
        if expected == world.gold {
            same(&after, &before);
        }
        let state = if expected == world.gold { InvoiceState::Void } else { InvoiceState::Paid };
        assert_eq!(invoice_of(&world, &held).await.state, state);
    }
    assert_eq!(world.test.gateway.taken().len(), 2, "the first month and one change");
}

/// Does what a job would do later, a minute on.
async fn finish(world: &World) {
    let clock = billfold_app::test_clocks::get(&world.test.app, &world.caller, &world.clock).await.unwrap().value;
    world.until(clock.frozen.checked_add(jiff::SignedDuration::from_secs(60)).unwrap()).await;
    jobs::run_due(&world.test.app, |_| ()).await.unwrap();
}

async fn lets(world: &World, after: AfterDunning, invoice: UnpaidInvoice, days: Vec<u16>) {
    let changes = OrganizationChanges {
        after_dunning: Some(after),
        unpaid_invoice: Some(invoice),
        retry_days: Some(RetryDays::parse(days).unwrap()),
        ..OrganizationChanges::default()
    };
    organizations::update(&world.test.app, &world.caller.organization, changes).await.unwrap();
}

async fn fails_from_december(world: &World) -> SubscriptionId {
    let id = world.create(world.order(&world.gold)).await.subscription.value.id;
    world.card("pm_card_chargeCustomerFail").await;
    id
}

pub(crate) async fn after_the_last_try_a_subscription_ends_and_its_invoice_stays_open(test: TestApp) {
    let world = world(test).await;
    let id = fails_from_december(&world).await;
    // As it is unless something else is set: three, five and seven days.
    world.until(day("2026-12-15")).await;
    assert_eq!(world.get(&id).await.state, SubscriptionState::PastDue);
    world.until(day("2026-12-17")).await;
    let ended = world.get(&id).await;
    assert_eq!((ended.state, ended.ended), (SubscriptionState::Ended, Some(day("2026-12-16"))));
    assert_eq!(world.invoice(&ended.latest_invoice.unwrap()).await.state, InvoiceState::Open);
}

pub(crate) async fn after_the_last_try_a_subscription_can_stay_overdue(test: TestApp) {
    let mut world = world(test).await;
    lets(&world, AfterDunning::PastDue, UnpaidInvoice::Uncollectible, vec![1, 2]).await;
    let id = fails_from_december(&world).await;
    world.until(day("2026-12-03")).await;
    let first = world.get(&id).await.latest_invoice.unwrap();
    assert_eq!(world.invoice(&first).await.state, InvoiceState::Open);
    world.until(day("2026-12-05")).await;
    let late = world.get(&id).await;
    assert_eq!((late.state, late.ended), (SubscriptionState::PastDue, None));
    let invoice = world.invoice(&first).await;
    assert_eq!((invoice.state, invoice.attempts), (InvoiceState::Uncollectible, 3));
    // It is billed on, and a card that works makes it whole.
    world.card("pm_card_visa").await;
    world.news().await;
    world.until(day("2027-01-02")).await;
    let after = world.get(&id).await;
    assert_eq!((after.state, after.renewals), (SubscriptionState::Active, 2));
    assert_eq!(world.invoice(&after.latest_invoice.unwrap()).await.state, InvoiceState::Paid);
}

pub(crate) async fn after_the_last_try_a_subscription_can_be_unpaid(test: TestApp) {
    let world = world(test).await;
    lets(&world, AfterDunning::Unpaid, UnpaidInvoice::Open, Vec::new()).await;
    let id = fails_from_december(&world).await;
    world.until(day("2026-12-02")).await;
    let unpaid = world.get(&id).await;
    assert_eq!(unpaid.state, SubscriptionState::Unpaid, "without another try the first failure is for good");
    let first = unpaid.latest_invoice.unwrap();
    assert_eq!(world.invoice(&first).await.state, InvoiceState::Open);
    world.until(day("2027-01-02")).await;
    let later = world.get(&id).await;
    assert_eq!(later.state, SubscriptionState::Unpaid);
    assert_eq!(world.invoice(&later.latest_invoice.unwrap()).await.state, InvoiceState::Draft);
}
