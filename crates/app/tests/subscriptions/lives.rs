//! What becomes of subscriptions as time passes and payments come or fail.

use billfold_app::charges::{self, Charge, PaidWith};
use billfold_app::invoices::{self, Pay};
use billfold_app::subscriptions::{self, Change, DiscountWish, Order, Preview, Timing};
use billfold_app::testing::{Mishap, TestApp};
use billfold_app::{Precondition, Write, coupons, customers, jobs, payment_methods, schedules};
use billfold_domain::coupons::{CouponChanges, Duration, Off};
use billfold_domain::customers::CustomerChanges;
use billfold_domain::features::Proration;
use billfold_domain::ids::{CouponId, IdStyle, PaymentMethodId, PriceId, SubscriptionId};
use billfold_domain::invoices::{Invoice, InvoiceState};
use billfold_domain::metadata::{Metadata, MetadataChange};
use billfold_domain::schedules::ScheduleState;
use billfold_domain::subscriptions::cancellation::{Cancel, When};
use billfold_domain::subscriptions::creation::{FirstPayment, NewSubscription, Trial};
use billfold_domain::subscriptions::pauses::PauseOrder;
use billfold_domain::subscriptions::reactivation::Reactivate;
use billfold_domain::subscriptions::{Initiator, PauseBehavior, SubscriptionState};
use billfold_domain::{Fault, Field, Obstacle, Refusal, Rule};
use jiff::{SignedDuration, Timestamp};

use crate::world::{World, at, day, fresh, refused, world};

pub(crate) async fn a_whole_life_on_a_test_clock(test: TestApp) {
    let mut world = world(test).await;
    let id = begins_and_changes(&mut world).await;
    pauses_and_fails(&mut world, &id).await;
    ends_and_comes_back(&mut world, &id).await;
    // Numbers without gaps, in the order of the invoices.
    let numbers: Vec<String> = world.invoices().await.iter().filter_map(|one| one.value.number.clone()).collect();
    let expected: Vec<String> = (1..=numbers.len()).map(|number| format!("INV-{number:06}")).collect();
    assert_eq!(numbers, expected);
}

async fn begins_and_changes(world: &mut World) -> SubscriptionId {
    // Trial of two weeks, from Nov 1 to Nov 15.
    let mut order = world.order(&world.gold);
    order.new.trial = Trial::Days(14);
    let made = world.create(order).await;
    let id = made.subscription.value.id.clone();
    assert_eq!(made.subscription.value.state, SubscriptionState::Trialing);
    assert_eq!(made.invoice.unwrap().value.state, InvoiceState::Paid, "a trial's invoice is for nothing");
    assert_eq!(world.news().await, ["subscription.created"]);
    // Paid for.
    world.until(day("2026-11-16")).await;
    let paid = world.get(&id).await;
    assert_eq!((paid.state, paid.period.end), (SubscriptionState::Active, day("2026-12-15")));
    let invoice = world.invoice(paid.latest_invoice.as_ref().unwrap()).await;
    assert_eq!((invoice.state, invoice.total_minor(), invoice.paid_minor), (InvoiceState::Paid, 1_000, 1_000));
    let told = ["subscription.activated", "subscription.renewed", "subscription.trial_ended"];
    assert_eq!(world.news().await, [&told[..], &["subscription.trial_will_end", "subscription.updated"]].concat());
    // Up at Nov 30, with 15 of 30 days left: -5.00 and 10.00, invoiced at once.
    world.until(day("2026-11-30")).await;
    let up = world.change(&id, world.switch(&paid, &world.platinum, Proration::AlwaysInvoice)).await;
    let invoice = up.invoice.unwrap().value;
    assert_eq!(invoice.lines.iter().map(|line| line.amount_minor).collect::<Vec<_>>(), [-500, 1_000]);
    assert_eq!((invoice.state, invoice.paid_minor), (InvoiceState::Paid, 500));
    assert_eq!(world.news().await, ["subscription.items_changed", "subscription.updated", "subscription.upgraded"]);
    // Down again at the end of the period.
    let later = Change { timing: Timing::AtPeriodEnd, ..world.switch(&paid, &world.gold, Proration::CreateProrations) };
    let down = world.change(&id, later).await;
    assert_eq!(down.subscription.value.items[0].price, world.platinum, "not yet");
    assert_eq!(down.schedule.unwrap().value.state, ScheduleState::Active);
    assert_eq!(world.news().await, ["schedule.created", "subscription.updated"]);
    world.until(day("2026-12-16")).await;
    let lower = world.get(&id).await;
    assert_eq!((lower.items[0].price.clone(), lower.schedule.clone()), (world.gold.clone(), None));
    let invoice = world.invoice(lower.latest_invoice.as_ref().unwrap()).await;
    assert_eq!(invoice.total_minor(), 1_000, "the period that began is billed at the lower price");
    let expected = [
        "schedule.released",
        "schedule.updated",
        "subscription.downgraded",
        "subscription.items_changed",
        "subscription.renewed",
        "subscription.updated",
        "subscription.updated",
    ];
    assert_eq!(world.news().await, expected);
    id
}

async fn pauses_and_fails(world: &mut World, id: &SubscriptionId) {
    // Paused over the next renewal, which is voided, and back.
    let order = PauseOrder {
        id: world.test.app.next_id(IdStyle::Crockford),
        behavior: PauseBehavior::Void,
        starts: None,
        resumes: Some(day("2027-01-20")),
        by: Initiator::Customer,
        description: None,
    };
    fresh(subscriptions::pause(&world.test.app, &world.caller, id, order, Write::plain()).await);
    world.until(day("2027-01-21")).await;
    let back = world.get(id).await;
    assert_eq!((back.pause.clone(), back.state), (None, SubscriptionState::Active));
    assert_eq!(world.invoice(back.latest_invoice.as_ref().unwrap()).await.state, InvoiceState::Void);
    let told = ["subscription.paused", "subscription.renewed", "subscription.resumed"];
    assert_eq!(world.news().await, [told, ["subscription.updated"; 3]].concat());
    // A renewal that fails, a new card, paid.
    world.card("pm_card_chargeCustomerFail").await;
    world.until(day("2027-02-16")).await;
    let late = world.get(id).await;
    assert_eq!(late.state, SubscriptionState::PastDue);
    let owed = late.latest_invoice.clone().unwrap();
    assert_eq!(world.invoice(&owed).await.state, InvoiceState::Open);
    assert_eq!(world.news().await, ["subscription.renewed", "subscription.updated", "subscription.updated"]);
    world.card("pm_card_visa").await;
    fresh(invoices::pay(&world.test.app, &world.caller, &owed, Pay::default(), Write::plain()).await);
    assert_eq!(world.get(id).await.state, SubscriptionState::Active);
    assert_eq!(world.news().await, ["subscription.updated"]);
}

async fn ends_and_comes_back(world: &mut World, id: &SubscriptionId) {
    // To be cancelled at the period's end, undone, cancelled, ended.
    let ending = world.cancel(id, When::AtPeriodEnd).await.subscription.value;
    assert_eq!(ending.ends_at(), Some(day("2027-03-15")));
    fresh(subscriptions::undo(&world.test.app, &world.caller, id, Write::plain()).await);
    let told = ["subscription.cancel_scheduled", "subscription.cancel_undone"];
    assert_eq!(world.news().await, [told, ["subscription.updated"; 2]].concat());
    world.cancel(id, When::AtPeriodEnd).await;
    world.until(day("2027-03-16")).await;
    let ended = world.get(id).await;
    assert_eq!((ended.state, ended.ended), (SubscriptionState::Ended, Some(day("2027-03-15"))));
    let told = ["subscription.cancel_scheduled", "subscription.ended", "subscription.updated"];
    assert_eq!(world.news().await, told);
    let over = Cancel { when: When::Now, wish: world.wish(), invoice_now: false, bills_usage: false };
    let over = subscriptions::cancel(&world.test.app, &world.caller, id, over, Write::plain()).await;
    assert_eq!(refused(over), Refusal::StateForbids(Obstacle::SubscriptionOver));
    // And back: a new period, paid.
    let order = Reactivate::default();
    let back = fresh(subscriptions::reactivate(&world.test.app, &world.caller, id, order, Write::plain()).await);
    assert_eq!(back.subscription.value.state, SubscriptionState::Active);
    assert_eq!(back.subscription.value.period.end, day("2027-04-16"));
    assert_eq!(back.payment.unwrap().value.amount_minor, 1_000);
    let told = ["subscription.reactivated", "subscription.updated", "subscription.updated"];
    assert_eq!(world.news().await, told);
}

pub(crate) async fn a_first_payment_decides_whether_there_is_a_subscription(test: TestApp) {
    let world = world(test).await;
    let good = world.create(world.order(&world.gold)).await.subscription.value;
    assert_eq!((good.state, good.activated), (SubscriptionState::Active, Some(day("2026-11-01"))));
    world.card("pm_card_chargeCustomerFail").await;
    let bad = world.create(world.order(&world.gold)).await;
    assert_eq!(bad.subscription.value.state, SubscriptionState::Incomplete);
    assert_eq!(bad.payment.unwrap().value.decline.unwrap().decline_code.as_deref(), Some("generic_decline"));
    // Strictly: an error, and nothing that runs.
    let strict = Order { first_payment: FirstPayment::ErrorIfIncomplete, ..world.order(&world.gold) };
    let strict_id = strict.new.id.clone();
    let outcome = fresh(subscriptions::create(&world.test.app, &world.caller, strict, Write::plain()).await);
    assert_eq!(outcome.refused.unwrap().decline_code.as_deref(), Some("generic_decline"));
    assert_eq!(world.get(&strict_id).await.state, SubscriptionState::IncompleteExpired);
    // Left to the customer: no payment is begun.
    let waits = Order { first_payment: FirstPayment::DefaultIncomplete, ..world.order(&world.gold) };
    let waits = world.create(waits).await;
    assert_eq!(waits.subscription.value.state, SubscriptionState::Incomplete);
    // A day later nobody waits any more, and nothing is owed.
    world.until(day("2026-11-02")).await;
    for id in [&bad.subscription.value.id, &waits.subscription.value.id] {
        assert_eq!(world.get(id).await.state, SubscriptionState::IncompleteExpired);
    }
    assert_eq!(world.invoice(&waits.invoice.unwrap().value.id).await.state, InvoiceState::Void);
    let unknown = Order {
        new: NewSubscription { items: vec![world.item(&PriceId::stored("p"), 1)], ..world.order(&world.gold).new },
        ..world.order(&world.gold)
    };
    let unknown = subscriptions::create(&world.test.app, &world.caller, unknown, Write::plain()).await;
    assert_eq!(refused(unknown), Refusal::Invalid(vec![Fault::new(Field::ItemPrice(0), Rule::Missing)]));
}

/// What the gateway has taken in all, in minor units.
fn amounts(world: &World) -> i64 {
    world.test.gateway.taken().iter().map(|(_, amount_minor)| amount_minor).sum()
}

pub(crate) async fn what_a_gateway_has_not_answered_yet_is_not_taken_again(test: TestApp) {
    let world = world(test).await;
    let app = world.test.app.clone();
    // A strict order whose payment may have been made is not taken back.
    world.test.gateway.order([Mishap::AnswerLost]);
    let strict = Order { first_payment: FirstPayment::ErrorIfIncomplete, ..world.order(&world.gold) };
    let made = world.create(strict).await;
    assert_eq!((made.refused, made.subscription.value.state), (None, SubscriptionState::Incomplete));
    world.until(at("2026-11-01T00:01:00Z")).await;
    assert_eq!(world.get(&made.subscription.value.id).await.state, SubscriptionState::Active);
    // A renewal fails, and a part of it is charged without an answer before the next try.
    world.card("pm_card_chargeCustomerFail").await;
    world.until(day("2026-12-02")).await;
    let owed = world.invoices().await.pop().unwrap().value;
    let again = owed.next_attempt.unwrap();
    world.card("pm_card_visa").await;
    world.until(again - SignedDuration::from_secs(10)).await;
    world.test.gateway.order([Mishap::AnswerLost, Mishap::Unreachable]);
    let part = Charge {
        customer: world.customer.clone(),
        website: None,
        invoice: Some(owed.id.clone()),
        paid_with: PaidWith::Usual,
        currency: owed.currency,
        amount_minor: 400,
        customer_present: false,
        description: None,
        custom_fields: serde_json::Map::new(),
    };
    fresh(charges::create(&app, &world.caller, part.clone(), Write::plain()).await);
    let busy = charges::create(&app, &world.caller, part, Write::plain()).await;
    assert_eq!(refused(busy), Refusal::StateForbids(Obstacle::PaymentUnderWay));
    world.until(again).await;
    assert_eq!(amounts(&world), 1_400, "the first month and the part: nothing beside what is on its way");
    world.until(again + SignedDuration::from_mins(1)).await;
    assert_eq!((world.invoice(&owed.id).await.state, amounts(&world)), (InvoiceState::Paid, 2_000));
}

pub(crate) async fn a_preview_is_what_then_happens_and_changes_nothing(test: TestApp) {
    let world = world(test).await;
    let gold = world.create(world.order(&world.gold)).await.subscription;
    world.until(day("2026-11-16")).await;
    let id = gold.value.id.clone();
    let before = (world.get(&id).await, world.invoices().await.len());
    let next = subscriptions::preview(&world.test.app, &world.caller, Preview::Next(id.clone())).await.unwrap();
    assert_eq!((next.is_immediate, next.at), (false, day("2026-12-01")));
    assert_eq!(next.invoice.unwrap().total_minor(), 1_000);
    for (price, proration) in [
        (&world.platinum, Proration::AlwaysInvoice),
        (&world.platinum, Proration::CreateProrations),
        (&world.yearly, Proration::CreateProrations),
    ] {
        let change = world.switch(&gold.value, price, proration);
        let preview = Preview::Change(id.clone(), Box::new(change.clone()));
        let shown = subscriptions::preview(&world.test.app, &world.caller, preview).await.unwrap();
        let after = (world.get(&id).await, world.invoices().await.len());
        assert_eq!(before, after, "nothing was kept");
        let checked = Write { check_only: true, ..Write::plain() };
        let made = fresh(subscriptions::change(&world.test.app, &world.caller, &id, change, checked).await);
        assert_eq!(made.invoice.is_some(), shown.is_immediate);
        let amounts = |invoice: &Invoice| invoice.lines.iter().map(|line| line.amount_minor).collect::<Vec<_>>();
        match made.invoice {
            Some(invoice) => assert_eq!(amounts(shown.invoice.as_ref().unwrap()), amounts(&invoice.value)),
            // What waits is on the next invoice: a whole Platinum, -5.00 and 10.00.
            None => assert_eq!(amounts(shown.invoice.as_ref().unwrap()), [2_000, -500, 1_000]),
        }
    }
    let new = Preview::New(Box::new(world.order(&world.yearly)));
    let shown = subscriptions::preview(&world.test.app, &world.caller, new).await.unwrap();
    assert_eq!(shown.invoice.unwrap().total_minor(), 10_000);
    assert_eq!(world.invoices().await.len(), before.1);
}

pub(crate) async fn a_year_is_billed_month_by_month_and_adds_up(test: TestApp) {
    let world = world(test).await;
    let mut order = world.order(&world.gold);
    order.new.anchor = Some(day("2026-11-30"));
    let id = world.create(order).await.subscription.value.id;
    world.until(day("2027-11-05")).await;
    let found = world.invoices().await;
    let starts: Vec<String> = found.iter().map(|one| one.value.period.start.strftime("%m-%d").to_string()).collect();
    let expected = [
        "11-01", "11-30", "12-30", "01-30", "02-28", "03-30", "04-30", "05-30", "06-30", "07-30", "08-30", "09-30",
        "10-30",
    ];
    assert_eq!(starts, expected);
    // 29 of the 31 days from Oct 30 to Nov 30: 1000 * 29 / 31 = 935.48.
    let totals: Vec<i64> = found.iter().map(|one| one.value.total_minor()).collect();
    assert_eq!(totals, [&[935][..], &[1_000; 12]].concat());
    assert!(found.iter().all(|one| one.value.state == InvoiceState::Paid));
    assert_eq!(world.get(&id).await.renewals, 12);
    let taken: i64 = world.test.gateway.taken().iter().map(|(_, minor)| minor).sum();
    assert_eq!(taken, 935 + 12_000);
}

pub(crate) async fn two_nodes_that_renew_at_once_make_one_invoice(test: TestApp) {
    let world = world(test).await;
    // On real time, so that both nodes take it from the same queue.
    let real =
        customers::create(&world.test.app, &world.caller, IdStyle::Base62, CustomerChanges::default(), Write::plain());
    let real = fresh(real.await).value.id;
    let card = PaymentMethodId::stored("pm_card_visa");
    let card = fresh(payment_methods::attach(&world.test.app, &world.caller, &card, &real, Write::plain()).await);
    let mut order = world.order(&world.gold);
    order.new.customer = real;
    order.new.payment_method = Some(card.value.id);
    let id = world.create(order).await.subscription.value.id;
    world.test.clock.advance_seconds(31 * 86_400);
    let (one, other) = (world.test.app.clone(), world.test.app.clone());
    let (one, other) = tokio::join!(jobs::run_due(&one, |_| ()), jobs::run_due(&other, |_| ()));
    assert_eq!(one.unwrap().failed + other.unwrap().failed, 0);
    assert_eq!(world.invoices().await.len(), 2, "the first one and one renewal");
    assert_eq!(world.get(&id).await.renewals, 1);
    assert_eq!(world.test.gateway.taken().len(), 2);
}

pub(crate) async fn a_schedule_passes_its_phases_with_the_periods(test: TestApp) {
    use billfold_domain::schedules::phases::{PhaseEnd, PhaseOrder};
    use billfold_domain::schedules::{AfterLast, PhaseItem};
    let world = world(test).await;
    let id = world.create(world.order(&world.gold)).await.subscription.value.id;
    let new = schedules::NewSchedule {
        id: world.test.app.next_id(IdStyle::Base62),
        source: schedules::Source::Subscription(id.clone()),
        after_last: AfterLast::Cancel,
        metadata: MetadataChange::default(),
    };
    let made = fresh(schedules::create(&world.test.app, &world.caller, new, Write::plain()).await).value;
    assert_eq!((made.phases.len(), made.phases[0].end), (1, day("2026-12-01")));
    let phase = |price: &PriceId, start: Option<Timestamp>, end| PhaseOrder {
        start,
        end,
        items: vec![PhaseItem { price: price.clone(), quantity: 1, metadata: Metadata::default() }],
        proration: Proration::CreateProrations,
        discounts: Vec::new(),
        clears_discounts: false,
        trial_end: None,
        metadata: Metadata::default(),
    };
    let changes = schedules::ScheduleChanges {
        phases: Some(vec![
            phase(&world.gold, Some(day("2026-11-01")), PhaseEnd::At(day("2026-12-01"))).into(),
            phase(&world.platinum, None, PhaseEnd::Periods(2)).into(),
        ]),
        ..schedules::ScheduleChanges::default()
    };
    let changed = schedules::update(&world.test.app, &world.caller, &made.id, changes, Write::plain()).await;
    assert_eq!(fresh(changed).value.phases[1].end, day("2027-02-01"));
    // While a schedule decides, a change of items is refused, an end is not.
    let gold = world.get(&id).await;
    let blocked = world.switch(&gold, &world.platinum, Proration::None);
    let blocked = subscriptions::change(&world.test.app, &world.caller, &id, blocked, Write::plain()).await;
    assert_eq!(refused(blocked), Refusal::StateForbids(Obstacle::HasSchedule));
    world.until(day("2026-12-02")).await;
    assert_eq!(world.get(&id).await.items[0].price, world.platinum);
    world.until(day("2027-02-02")).await;
    let over = world.get(&id).await;
    assert_eq!((over.state, over.schedule), (SubscriptionState::Ended, None));
    let schedule = schedules::get(&world.test.app, &world.caller, &made.id).await.unwrap().value;
    assert_eq!(schedule.state, ScheduleState::Completed);
    let totals: Vec<i64> = world.invoices().await.iter().map(|one| one.value.total_minor()).collect();
    assert_eq!(totals, [1_000, 2_000, 2_000]);
}

pub(crate) async fn a_coupon_is_redeemed_and_taken_off(test: TestApp) {
    let world = world(test).await;
    let changes = CouponChanges {
        off: billfold_domain::Change::Set(Off::Percent(2_500)),
        duration: billfold_domain::Change::Set(Duration::Once),
        ..CouponChanges::default()
    };
    let coupon = CouponId::stored("QUARTER");
    let draft: coupons::Draft = std::sync::Arc::new(move |_| changes.clone());
    let named = coupons::Target::Named(coupon.clone());
    fresh(coupons::save(&world.test.app, &world.caller, named, draft, Write::plain()).await);
    let wish = DiscountWish::New(coupons::CouponOrCode::Coupon(coupon.clone()));
    let order = Order { discounts: vec![wish], ..world.order(&world.gold) };
    let made = world.create(order).await;
    assert_eq!(made.invoice.unwrap().value.total_minor(), 750);
    let kept = made.subscription.value;
    assert_eq!((kept.discounts.len(), kept.items[0].basis_minor), (0, 750), "it was for one invoice");
    // What is left of the time is worth what was paid for it: 15 of 30 days.
    world.until(day("2026-11-16")).await;
    let up = world.change(&kept.id, world.switch(&kept, &world.platinum, Proration::AlwaysInvoice)).await;
    let lines: Vec<i64> = up.invoice.unwrap().value.lines.iter().map(|line| line.amount_minor).collect();
    assert_eq!(lines, [-375, 1_000]);
    let unknown = Order {
        discounts: vec![DiscountWish::New(coupons::CouponOrCode::Coupon(CouponId::stored("NONE")))],
        ..world.order(&world.gold)
    };
    let unknown = subscriptions::create(&world.test.app, &world.caller, unknown, Write::plain()).await;
    assert_eq!(refused(unknown), Refusal::Invalid(vec![Fault::new(Field::Discount(0), Rule::Missing)]));
}

pub(crate) async fn what_the_customer_owned_ends_with_it(test: TestApp) {
    let world = world(test).await;
    let id = world.create(world.order(&world.gold)).await.subscription.value.id;
    customers::delete(&world.test.app, &world.caller, &world.customer, Precondition::None).await.unwrap();
    assert_eq!(world.get(&id).await.state, SubscriptionState::Ended);
    world.until(day("2027-02-01")).await;
    assert_eq!(world.invoices().await.len(), 1);
}
