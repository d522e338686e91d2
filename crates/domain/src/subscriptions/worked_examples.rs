//! Worked examples of creation, change and end, with the arithmetic written out.
//!
//! November 2026 has 30 days, 2,592,000 seconds. Gold is 10.00 a month, Platinum
//! 20.00, a seat 5.00, Gold by the year 100.00.

use super::cancellation::{Cancel, CancelChange, When, cancel, undo};
use super::changes::{Changes, TrialChange, plan};
use super::creation::{FirstPayment, NewSubscription, Trial, create, owe_more};
use super::reactivation::{Reactivate, reactivate};
use super::samples::{at, day, half_off, item, new, paid, running, running_of, switch, terms, wish};
use super::terms::{Billing, ItemChange, Offer, Planned};
use super::{BillingMode, Collection, Period, Subscription, SubscriptionState};
use crate::coupons::Duration;
use crate::events::EventKind;
use crate::features::{Interval, Proration};
use crate::invoices::BillingReason;
use crate::periods::Every;
use crate::refusals::{Fault, Field, Obstacle, Refusal, Rule};

const NOW: Billing = Billing::Now(BillingReason::SubscriptionUpdate);

fn amounts(planned: &Planned) -> Vec<i64> {
    planned.lines.iter().map(|line| line.amount_minor).collect()
}

fn period(start: &str, end: &str) -> Period {
    Period { start: day(start), end: day(end) }
}

fn items(changes: Vec<ItemChange>) -> Changes {
    Changes { items: changes, ..Changes::default() }
}

/// Gold since Nov 1, at a later time changed to other items.
fn changed(when: &str, changes: impl Fn(&Subscription) -> Changes) -> Planned {
    let gold = running("gold", day("2026-11-01"));
    plan(&gold, &changes(&gold), &terms(), at(when)).unwrap()
}

#[test]
fn a_change_within_a_period_credits_the_unused_and_charges_the_remaining_time() {
    let half = "2026-11-16T00:00:00Z";
    let quarter = "2026-11-23T12:00:00Z";
    // (when, price, quantity, the credit, the charge)
    let table = [
        // 15 of 30 days are left: 10.00 / 2 = 5.00 back, 20.00 / 2 = 10.00 due.
        (half, "platinum", 1, -500, 1_000),
        // 7.5 of 30 days: a quarter.
        (quarter, "platinum", 1, -250, 500),
        // From 10:20:30 on Nov 21 there are 9 days and 49,170 seconds, 826,770 in
        // all: 1000 * 826770 / 2592000 = 318.97, and twice that is 637.94.
        ("2026-11-21T10:20:30Z", "platinum", 1, -319, 638),
        // The first second: all of it.
        ("2026-11-01T00:00:00Z", "platinum", 1, -1_000, 2_000),
        // Three in place of one: 10.00 / 2 back, 30.00 / 2 due.
        (half, "gold", 3, -500, 1_500),
        // To something cheaper: the credit is the larger one.
        (half, "seat", 1, -500, 250),
    ];
    for (when, price, quantity, credit, charge) in table {
        let planned = changed(when, |gold| items(vec![switch(gold, price, quantity)]));
        assert_eq!(amounts(&planned), [credit, charge], "{when} {price} {quantity}");
        assert_eq!(planned.billing, Billing::Hold);
        assert_eq!(planned.next.period, period("2026-11-01", "2026-12-01"), "the period goes on");
        assert!(planned.lines.iter().all(|line| line.proration && !line.discountable));
    }
}

#[test]
fn proration_lines_say_what_they_are_for() {
    let planned = changed("2026-11-16T00:00:00Z", |gold| items(vec![switch(gold, "platinum", 2)]));
    let said: Vec<&str> = planned.lines.iter().map(|line| line.description.as_str()).collect();
    assert_eq!(said, ["Unused time on Gold after 16 Nov 2026", "Remaining time on 2 × Platinum after 16 Nov 2026"]);
    assert_eq!(planned.lines[0].period, period("2026-11-16", "2026-12-01"));
    let whole = create(&new(vec![item("gold", 2)]), &terms(), day("2026-11-01")).unwrap();
    assert_eq!(whole.lines[0].description, "2 × Gold (at €10.00 / month)");
}

#[test]
fn the_behaviours_of_proration_differ_in_what_is_billed_when() {
    let half = "2026-11-16T00:00:00Z";
    let with = |proration| changed(half, |gold| Changes { proration, ..items(vec![switch(gold, "platinum", 1)]) });
    let none = with(Proration::None);
    assert_eq!((amounts(&none), none.billing), (vec![], Billing::Nothing));
    let held = with(Proration::CreateProrations);
    assert_eq!((amounts(&held), held.billing), (vec![-500, 1_000], Billing::Hold));
    let now = with(Proration::AlwaysInvoice);
    assert_eq!((amounts(&now), now.billing), (vec![-500, 1_000], NOW));
    // A change that costs nothing is never invoiced.
    let words = changed(half, |_| Changes {
        description: crate::Change::Set("hello".into()),
        proration: Proration::AlwaysInvoice,
        ..Changes::default()
    });
    assert_eq!((amounts(&words), words.billing), (vec![], Billing::Nothing));
    assert_eq!(words.events, [EventKind::SubscriptionUpdated]);
}

#[test]
fn items_are_added_and_removed_for_their_part_of_the_period() {
    let half = at("2026-11-16T00:00:00Z");
    let gold = running("gold", day("2026-11-01"));
    let both = plan(&gold, &items(vec![item("seat", 4)]), &terms(), half).unwrap();
    // Four seats for half a month: 20.00 / 2.
    assert_eq!(amounts(&both), [1_000]);
    assert_eq!(both.events, [EventKind::SubscriptionItemsChanged, EventKind::SubscriptionUpgraded]);
    let removal = ItemChange { remove: true, price: None, quantity: None, ..switch(&gold, "gold", 1) };
    let seats = plan(&both.next, &items(vec![removal.clone()]), &terms(), half).unwrap();
    assert_eq!(amounts(&seats), [-500]);
    assert_eq!(seats.next.items.len(), 1);
    // The last item cannot be removed.
    let none = plan(&gold, &items(vec![removal]), &terms(), half);
    assert_eq!(none, Err(Refusal::Invalid(vec![Fault::new(Field::Items, Rule::Required)])));
    // In a command that replaces, what is not named goes, and the same price stays
    // the same item.
    let replaced = Changes { replaces_items: true, ..items(vec![item("gold", 2)]) };
    let replaced = plan(&both.next, &replaced, &terms(), half).unwrap();
    // The old Gold -5.00, the seats -10.00, two Golds +10.00.
    assert_eq!(amounts(&replaced), [-500, -1_000, 1_000]);
    assert_eq!(replaced.next.items[0].id, gold.items[0].id);
}

#[test]
fn another_interval_or_a_new_anchor_begins_a_new_period_that_is_billed_at_once() {
    let half = "2026-11-16T00:00:00Z";
    let yearly = changed(half, |gold| items(vec![switch(gold, "gold_yearly", 1)]));
    assert_eq!(amounts(&yearly), [-500, 10_000]);
    assert_eq!((yearly.billing, yearly.next.period), (NOW, period("2026-11-16", "2027-11-16")));
    assert_eq!(yearly.next.anchor, day("2026-11-16"));
    let unprorated =
        changed(half, |gold| Changes { proration: Proration::None, ..items(vec![switch(gold, "gold_yearly", 1)]) });
    assert_eq!(amounts(&unprorated), [10_000], "nothing back, but the new period is billed");
    let anew = changed(half, |_| Changes { restarts: true, ..Changes::default() });
    assert_eq!(amounts(&anew), [-500, 1_000]);
    assert_eq!(anew.next.period, period("2026-11-16", "2026-12-16"));
    let from_free = running("free", day("2026-11-01"));
    let to_paid = plan(&from_free, &items(vec![switch(&from_free, "gold", 1)]), &terms(), at(half)).unwrap();
    assert_eq!((amounts(&to_paid), to_paid.billing), (vec![1_000], NOW));
}

#[test]
fn what_is_credited_is_what_was_charged() {
    // Up without proration, back with it: Platinum was never paid for.
    let gold = running("gold", day("2026-11-01"));
    let up = Changes { proration: Proration::None, ..items(vec![switch(&gold, "platinum", 1)]) };
    let up = plan(&gold, &up, &terms(), day("2026-11-06")).unwrap().next;
    let down = plan(&up, &items(vec![switch(&up, "gold", 1)]), &terms(), day("2026-11-16")).unwrap();
    assert_eq!(amounts(&down), [-500, 500]);
    // Half off for ever: 5.00 was paid, and Platinum is 10.00.
    let (coupon, discount) = half_off(Duration::Forever);
    let mut terms = terms();
    terms.coupons.insert(coupon.id.clone(), coupon);
    let discounted = NewSubscription { discounts: vec![discount], ..new(vec![item("gold", 1)]) };
    let half = running_of(&discounted, &terms, day("2026-11-01"));
    let planned = plan(&half, &items(vec![switch(&half, "platinum", 1)]), &terms, day("2026-11-16")).unwrap();
    assert_eq!(amounts(&planned), [-250, 500]);
}

#[test]
fn up_and_down_within_a_second_cancel_out() {
    let when = at("2026-11-21T10:20:30Z");
    let gold = running("gold", day("2026-11-01"));
    let up = plan(&gold, &items(vec![switch(&gold, "platinum", 7)]), &terms(), when).unwrap();
    let down = plan(&up.next, &items(vec![switch(&gold, "gold", 1)]), &terms(), when).unwrap();
    assert_eq!(amounts(&up).iter().sum::<i64>() + amounts(&down).iter().sum::<i64>(), 0);
    assert_eq!(down.next.items, gold.items);
}

#[test]
fn a_proration_date_counts_instead_of_now_within_the_period() {
    let on = |date: &str| {
        let gold = running("gold", day("2026-11-01"));
        let changes = Changes { prorated_at: Some(day(date)), ..items(vec![switch(&gold, "platinum", 1)]) };
        plan(&gold, &changes, &terms(), day("2026-11-20"))
    };
    // From Nov 7: 24 of 30 days.
    assert_eq!(amounts(&on("2026-11-07").unwrap()), [-800, 1_600]);
    assert!(matches!(on("2026-10-31"), Err(Refusal::Invalid(faults)) if faults[0].field == Field::ProrationDate));
}

#[test]
fn beginnings_are_billed_for_the_period_they_begin() {
    let now = day("2026-11-21");
    let gold = || new(vec![item("gold", 1)]);
    type Case = (&'static str, NewSubscription, Vec<i64>, Period);
    let table: Vec<Case> = vec![
        ("a whole month", gold(), vec![1_000], period("2026-11-21", "2026-12-21")),
        // Ten days of the month from Nov 1 to Dec 1: 1000 * 10 / 30.
        (
            "an anchor to come",
            NewSubscription { anchor: Some(day("2026-12-01")), ..gold() },
            vec![333],
            period("2026-11-21", "2026-12-01"),
        ),
        (
            "an anchor to come, the time before it free",
            NewSubscription { anchor: Some(day("2026-12-01")), proration: Proration::None, ..gold() },
            vec![0],
            period("2026-11-21", "2026-12-01"),
        ),
        // Two whole months before now, and the one that begins.
        (
            "begun earlier",
            NewSubscription { backdate: Some(day("2026-09-21")), ..gold() },
            vec![2_000, 1_000],
            period("2026-11-21", "2026-12-21"),
        ),
        (
            "begun earlier, the past free",
            NewSubscription { backdate: Some(day("2026-09-21")), proration: Proration::None, ..gold() },
            vec![1_000],
            period("2026-11-21", "2026-12-21"),
        ),
        // Counted from its beginning on Nov 1: one period that runs already.
        (
            "begun earlier, and counted from then",
            NewSubscription { backdate: Some(day("2026-11-01")), anchor: Some(day("2026-11-01")), ..gold() },
            vec![1_000],
            period("2026-11-01", "2026-12-01"),
        ),
        // From Oct 16, periods from Dec 1: Oct 16 to Nov 1 is 16 of 31 days, 516; the running
        // month is whole.
        (
            "begun earlier, with an anchor to come",
            NewSubscription { backdate: Some(day("2026-10-16")), anchor: Some(day("2026-12-01")), ..gold() },
            vec![516, 1_000],
            period("2026-11-01", "2026-12-01"),
        ),
        // Ends after 6 of the 30 days from Nov 21 to Dec 21: 200.
        (
            "an end within the first period",
            NewSubscription { cancel: CancelChange::Schedule(When::At(day("2026-11-27")), wish(false)), ..gold() },
            vec![200],
            period("2026-11-21", "2026-11-27"),
        ),
        (
            "a trial of 14 days",
            NewSubscription { trial: Trial::Days(14), ..gold() },
            vec![0],
            period("2026-11-21", "2026-12-05"),
        ),
        (
            "the trial of its price",
            NewSubscription { trial: Trial::OfPrices, ..new(vec![item("gold_trial", 1)]) },
            vec![0],
            period("2026-11-21", "2026-12-05"),
        ),
    ];
    for (name, new, expected, runs) in table {
        let planned = create(&new, &terms(), now).unwrap();
        assert_eq!(amounts(&planned), expected, "{name}");
        assert_eq!(planned.next.period, runs, "{name}");
        assert_eq!(planned.billing, Billing::Now(BillingReason::SubscriptionCreate), "{name}");
    }
}

#[test]
fn a_beginning_waits_for_its_payment_where_there_is_one_to_be_made() {
    let state = |new: &NewSubscription| create(new, &terms(), day("2026-11-21")).unwrap().next.state;
    let gold = new(vec![item("gold", 1)]);
    assert_eq!(state(&gold), SubscriptionState::Incomplete);
    assert_eq!(state(&new(vec![item("free", 1)])), SubscriptionState::Active);
    let sent = NewSubscription { collection: Collection::SendInvoice, days_until_due: Some(30), ..gold.clone() };
    assert_eq!(state(&sent), SubscriptionState::Active);
    let trial = NewSubscription { trial: Trial::Days(3), ..gold };
    assert_eq!(state(&trial), SubscriptionState::Trialing);
}

#[test]
fn items_that_cannot_be_subscribed_to_are_refused_by_their_place() {
    let faults = |items: Vec<ItemChange>| match create(&new(items), &terms(), day("2026-11-21")) {
        Err(Refusal::Invalid(faults)) => faults,
        other => panic!("{other:?}"),
    };
    let price = |place, rule| vec![Fault::new(Field::ItemPrice(place), rule)];
    assert_eq!(faults(vec![]), [Fault::new(Field::Items, Rule::Required)]);
    assert_eq!(faults(vec![item("gold", 1), item("nothing", 1)]), price(1, Rule::Missing));
    assert_eq!(faults(vec![item("old", 1)]), price(0, Rule::Inactive));
    assert_eq!(faults(vec![item("gold", 1), item("fee", 1)]), price(1, Rule::RecurringMismatch));
    assert_eq!(faults(vec![item("gold", 1), item("usd_gold", 1)]), price(1, Rule::CurrencyMismatch));
    assert_eq!(faults(vec![item("gold", 1), item("gold_yearly", 1)]), price(1, Rule::IntervalMismatch));
    assert_eq!(faults(vec![item("gold", 1), item("gold", 2)]), price(1, Rule::Duplicate));
    assert_eq!(
        faults(vec![item("gold", 1_000_001)]),
        [Fault::new(Field::ItemQuantity(0), Rule::OutOfRange { min: 0, max: 1_000_000 })]
    );
    let unknown = ItemChange { id: Some(crate::ids::SubscriptionItemId::stored("si_x")), ..item("gold", 1) };
    assert_eq!(faults(vec![item("seat", 1), unknown]), [Fault::new(Field::ItemId(1), Rule::Missing)]);
}

#[test]
fn a_trial_is_kept_or_ended_by_a_change() {
    let trial = NewSubscription { trial: Trial::Days(14), ..new(vec![item("gold", 1)]) };
    let trial = running_of(&trial, &terms(), day("2026-11-21"));
    let when = day("2026-11-25");
    let kept = plan(&trial, &items(vec![switch(&trial, "platinum", 1)]), &terms(), when).unwrap();
    assert_eq!((amounts(&kept), kept.billing), (vec![], Billing::Nothing));
    assert_eq!((kept.next.state, kept.next.period.end), (SubscriptionState::Trialing, day("2026-12-05")));
    let ended = Changes { trial: TrialChange::EndNow, ..items(vec![switch(&trial, "platinum", 1)]) };
    let ended = plan(&trial, &ended, &terms(), when).unwrap();
    assert_eq!((amounts(&ended), ended.billing), (vec![2_000], NOW));
    assert_eq!(ended.next.period, period("2026-11-25", "2026-12-25"));
    assert_eq!(ended.next.trial.unwrap().end, when);
    assert!(ended.events.contains(&EventKind::SubscriptionTrialEnded));
    // A trial in the middle of a paid period gives back what is left: 15 of 30 days.
    let gold = running("gold", day("2026-11-01"));
    let until = Changes { trial: TrialChange::Until(day("2026-12-20")), ..Changes::default() };
    let until = plan(&gold, &until, &terms(), day("2026-11-16")).unwrap();
    assert_eq!((amounts(&until), until.next.state), (vec![-500], SubscriptionState::Trialing));
    assert_eq!((until.next.period, until.next.anchor), (period("2026-11-16", "2026-12-20"), day("2026-12-20")));
}

#[test]
fn an_end_at_once_credits_unused_time_where_it_is_asked_to() {
    let gold = running("gold", day("2026-11-01"));
    let end = |prorated, invoice_now| {
        let order = Cancel { when: When::Now, wish: wish(prorated), invoice_now, bills_usage: false };
        cancel(&gold, &order, &terms(), day("2026-11-16")).unwrap()
    };
    let plain = end(false, false);
    assert_eq!(
        (amounts(&plain), plain.billing, plain.next.state),
        (vec![], Billing::Nothing, SubscriptionState::Ended)
    );
    assert_eq!(plain.events, [EventKind::SubscriptionEnded]);
    let credited = end(true, false);
    assert_eq!((amounts(&credited), credited.billing), (vec![-500], Billing::Hold));
    let invoiced = end(true, true);
    assert_eq!((amounts(&invoiced), invoiced.billing), (vec![-500], NOW));
    assert_eq!(invoiced.next.ends_at(), Some(day("2026-11-16")));
}

#[test]
fn an_end_at_the_period_follows_it_in_the_classic_mode_and_is_fixed_in_the_flexible_one() {
    for (mode, follows) in [(BillingMode::Classic, true), (BillingMode::Flexible, false)] {
        let gold = NewSubscription { billing_mode: mode, ..new(vec![item("gold", 1)]) };
        let gold = running_of(&gold, &terms(), day("2026-11-01"));
        let order = Cancel { when: When::AtPeriodEnd, wish: wish(false), invoice_now: false, bills_usage: false };
        let ending = cancel(&gold, &order, &terms(), day("2026-11-10")).unwrap();
        assert_eq!(ending.events, [EventKind::SubscriptionCancelScheduled]);
        assert_eq!(ending.next.ends_at(), Some(day("2026-12-01")));
        let again = cancel(&ending.next, &order, &terms(), day("2026-11-10"));
        assert_eq!(again, Err(Refusal::StateForbids(Obstacle::AlreadyEnding)));
        let moved = plan(&ending.next, &Changes { restarts: true, ..Changes::default() }, &terms(), day("2026-11-16"));
        let moved = moved.unwrap();
        let expected = if follows { "2026-12-16" } else { "2026-12-01" };
        assert_eq!(moved.next.ends_at(), Some(day(expected)), "{mode:?}");
        // A fixed end cuts the new period, which costs its part: 15 of 30 days.
        assert_eq!(amounts(&moved), if follows { [-500, 1_000] } else { [-500, 500] });
        let undone = undo(&ending.next, day("2026-11-12")).unwrap();
        assert_eq!((undone.next.ends_at(), undone.next.ending), (None, None));
        assert_eq!(undone.events, [EventKind::SubscriptionCancelUndone]);
        assert_eq!(undo(&gold, day("2026-11-12")), Err(Refusal::StateForbids(Obstacle::NothingToUndo)));
    }
}

#[test]
fn what_has_ended_comes_back_with_a_new_period() {
    let gold = running("gold", day("2026-11-01"));
    let order = Cancel { when: When::Now, wish: wish(false), invoice_now: false, bills_usage: false };
    let ended = cancel(&gold, &order, &terms(), day("2026-11-10")).unwrap().next;
    let back = reactivate(&ended, &Reactivate::default(), &terms(), day("2027-01-31")).unwrap();
    assert_eq!((amounts(&back), back.next.period), (vec![1_000], period("2027-01-31", "2027-02-28")));
    assert_eq!(back.next.state, SubscriptionState::Incomplete);
    let back = paid(back, day("2027-01-31"));
    assert_eq!((back.state, back.ends_at()), (SubscriptionState::Active, None));
    let running = reactivate(&back, &Reactivate::default(), &terms(), day("2027-02-01"));
    assert_eq!(running, Err(Refusal::StateForbids(Obstacle::SubscriptionRuns)));
    let mut gone = terms();
    gone.offers.get_mut(&ended.items[0].price).unwrap().price.active = false;
    let sold_out = reactivate(&ended, &Reactivate::default(), &gone, day("2027-02-01"));
    let inactive = Err(Refusal::Invalid(vec![Fault::new(Field::ItemPrice(0), Rule::Inactive)]));
    assert_eq!(sold_out, inactive);
    // A price that was made for it is its own, for as long as it is not deleted and its
    // product is sold.
    let own = |change: fn(&mut Offer)| {
        let mut terms = gone.clone();
        let offer = terms.offers.get_mut(&ended.items[0].price).unwrap();
        offer.price.inline = true;
        change(offer);
        reactivate(&ended, &Reactivate::default(), &terms, day("2027-02-01"))
    };
    assert_eq!(amounts(&own(|_| ()).unwrap()), [1_000]);
    assert_eq!(own(|offer| offer.price.deleted = true), inactive);
    assert_eq!(own(|offer| offer.on_sale = false), inactive);
}

#[test]
fn a_trial_waits_for_what_is_owed_at_once_where_it_is_not_to_begin_without_it() {
    let now = day("2026-11-01");
    let trial = NewSubscription { trial: Trial::Days(14), ..new(vec![item("gold", 1)]) };
    let sent = NewSubscription { collection: Collection::SendInvoice, days_until_due: Some(7), ..trial.clone() };
    let began = |new: &NewSubscription, more_minor, first_payment| {
        let mut planned = create(new, &terms(), now).unwrap();
        owe_more(&mut planned, more_minor, first_payment, now);
        planned
    };
    let strictly = FirstPayment::ErrorIfIncomplete;
    for (new, more_minor, first_payment) in [
        (&trial, 500, FirstPayment::AllowIncomplete),
        (&trial, 500, FirstPayment::DefaultIncomplete),
        (&trial, 0, strictly),
        (&trial, -500, strictly),
        (&sent, 500, strictly),
    ] {
        let planned = began(new, more_minor, first_payment);
        assert_eq!(planned.next.state, SubscriptionState::Trialing, "{more_minor} {first_payment:?}");
    }
    let waits = began(&trial, 500, strictly);
    assert_eq!((waits.next.state, waits.next.incomplete_since), (SubscriptionState::Incomplete, Some(now)));
    let begun = paid(waits, day("2026-11-02"));
    assert_eq!((begun.state, begun.activated), (SubscriptionState::Trialing, None));
    assert_eq!((begun.due_at(), begun.period.end), (Some(day("2026-11-12")), day("2026-11-15")));
}

#[test]
fn states_refuse_what_they_cannot_have() {
    let now = day("2026-11-21");
    let more = |of: &Subscription| items(vec![switch(of, "gold", 2)]);
    let incomplete = create(&new(vec![item("gold", 1)]), &terms(), now).unwrap().next;
    let refused = plan(&incomplete, &more(&incomplete), &terms(), now);
    assert_eq!(refused, Err(Refusal::StateForbids(Obstacle::SubscriptionIncomplete)));
    let order = Cancel { when: When::Now, wish: wish(false), invoice_now: false, bills_usage: false };
    let ended = cancel(&running("gold", now), &order, &terms(), now).unwrap().next;
    assert_eq!(plan(&ended, &more(&ended), &terms(), now), Err(Refusal::StateForbids(Obstacle::SubscriptionOver)));
    let twice = cancel(&ended, &order, &terms(), now);
    assert_eq!(twice, Err(Refusal::StateForbids(Obstacle::SubscriptionOver)));
    // What is said of an end can be said after it.
    let comment = CancelChange::Words { feedback: crate::Change::Keep, comment: crate::Change::Set("bye".into()) };
    let said = plan(&ended, &Changes { cancel: comment, ..Changes::default() }, &terms(), now).unwrap();
    assert_eq!(said.next.ending.unwrap().comment.as_deref(), Some("bye"));
    let scheduled = Subscription { schedule: Some(crate::ids::ScheduleId::stored("s")), ..running("gold", now) };
    let refused = plan(&scheduled, &more(&scheduled), &terms(), now);
    assert_eq!(refused, Err(Refusal::StateForbids(Obstacle::HasSchedule)));
    assert_eq!(scheduled.every, Every { interval: Interval::Month, count: 1 });
}
