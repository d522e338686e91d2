//! Worked examples of schedules: how phases are laid out, entered and left.

use jiff::Timestamp;

use super::phases::{
    PhaseEnd, PhaseOrder, arrange, cancel, enter, of_subscription, pass, phases_of_single_change, release, waits,
};
use super::{AfterLast, Phase, PhaseItem, Schedule, ScheduleState};
use crate::events::EventKind;
use crate::features::{Interval, Proration, ScheduleCondition};
use crate::ids::{PriceId, ScheduleId, SubscriptionItemId};
use crate::metadata::Metadata;
use crate::periods::Every;
use crate::prorations;
use crate::refusals::{Fault, Field, Obstacle, Refusal, Rule};
use crate::subscriptions::changes::{Changes, plan};
use crate::subscriptions::renewal::advance;
use crate::subscriptions::samples::{day, running, switch, terms};
use crate::subscriptions::terms::Billing;

fn order(price: &str, start: Option<Timestamp>, end: PhaseEnd) -> PhaseOrder {
    PhaseOrder {
        start,
        end,
        items: vec![PhaseItem { price: PriceId::stored(price), quantity: 1, metadata: Metadata::default() }],
        proration: Proration::CreateProrations,
        discounts: Vec::new(),
        clears_discounts: false,
        trial_end: None,
        metadata: Metadata::default(),
    }
}

fn fresh() -> SubscriptionItemId {
    SubscriptionItemId::stored("si_fresh")
}

fn schedule() -> Schedule {
    let gold = running("gold", day("2026-11-01"));
    let mut schedule = of_subscription(&ScheduleId::stored("s"), &gold, day("2026-11-10")).unwrap().next;
    let orders =
        [order("platinum", None, PhaseEnd::At(day("2026-12-16"))), order("gold_yearly", None, PhaseEnd::Periods(2))];
    let begun = schedule.phases.clone();
    schedule.phases = arrange(&orders, &begun, &terms(), day("2026-11-01"), day("2026-11-10")).unwrap();
    schedule
}

#[test]
fn phases_follow_each_other_without_gaps() {
    let spans: Vec<(Timestamp, Timestamp)> = schedule().phases.iter().map(|phase| (phase.start, phase.end)).collect();
    let expected = [("2026-11-01", "2026-12-01"), ("2026-12-01", "2026-12-16"), ("2026-12-16", "2028-12-16")];
    assert_eq!(spans, expected.map(|(start, end)| (day(start), day(end))));
    let month = Every { interval: Interval::Month, count: 1 };
    let new =
        arrange(&[order("gold", None, PhaseEnd::After(month))], &[], &terms(), day("2026-12-24"), day("2026-11-10"));
    assert_eq!(new.unwrap()[0].end, day("2027-01-24"));
}

#[test]
fn phases_that_cannot_be_had_are_refused_by_their_place() {
    let lay = |orders: &[PhaseOrder]| match arrange(orders, &[], &terms(), day("2026-11-01"), day("2026-11-10")) {
        Err(Refusal::Invalid(faults)) => faults,
        other => panic!("{other:?}"),
    };
    let end = |text| PhaseEnd::At(day(text));
    assert_eq!(lay(&[]), [Fault::new(Field::Phases, Rule::Required)]);
    assert_eq!(lay(&[order("gold", None, end("2026-11-01"))]), [Fault::new(Field::PhaseEnd(0), Rule::OutOfOrder)]);
    assert_eq!(lay(&[order("gold", None, end("2026-11-05"))]), [Fault::new(Field::PhaseEnd(0), Rule::NotInFuture)]);
    let gap = order("gold", Some(day("2027-01-01")), end("2027-02-01"));
    assert_eq!(lay(&[order("gold", None, end("2026-12-01")), gap]), [Fault::new(Field::Phases, Rule::OutOfOrder)]);
    let bad = |price, rule| {
        (order(price, None, end("2026-12-01")), Fault::new(Field::PhasePrice { phase: 0, item: 0 }, rule))
    };
    for (order, fault) in [bad("x", Rule::Missing), bad("old", Rule::Inactive), bad("fee", Rule::RecurringMismatch)] {
        assert_eq!(lay(&[order]), [fault]);
    }
    let many = vec![order("gold", None, PhaseEnd::Periods(1)); 11];
    assert_eq!(lay(&many), [Fault::new(Field::Phases, Rule::TooMany { max_entries: 10 })]);
}

#[test]
fn a_phase_that_begins_with_a_period_leaves_nothing_to_settle() {
    let gold = running("gold", day("2026-11-01"));
    let schedule = schedule();
    assert_eq!(schedule.due_at(), Some(day("2026-12-01")));
    let entered = enter(&schedule.phases[1], &gold, &terms(), fresh, day("2026-12-01")).unwrap();
    assert_eq!((entered.lines.len(), entered.billing), (0, Billing::Nothing));
    let renewed = advance(&entered.next, &terms(), day("2026-12-01")).unwrap();
    assert_eq!(prorations::total_minor(&renewed.lines), 2_000, "the new period is billed at the new price");
    // In the middle of it the next phase is settled: 16 of 31 days are left, 2000 * 16 / 31 = 1032.26.
    let passed = pass(&schedule, day("2026-12-01")).next;
    let yearly = enter(passed.coming().unwrap(), &renewed.next, &terms(), fresh, day("2026-12-16")).unwrap();
    assert_eq!(yearly.lines.iter().map(|line| line.amount_minor).collect::<Vec<_>>(), [-1_032, 10_000]);
    assert_eq!(yearly.next.period.end, day("2027-12-16"));
}

#[test]
fn another_interval_at_a_boundary_begins_there() {
    let gold = running("gold", day("2026-11-15"));
    let phase = Phase { start: day("2026-12-15"), end: day("2028-12-15"), ..schedule().phases[2].clone() };
    let entered = enter(&phase, &gold, &terms(), fresh, day("2026-12-20")).unwrap();
    // The job came five days late; the period begins when it was to begin.
    let renewed = advance(&entered.next, &terms(), day("2026-12-20")).unwrap();
    assert_eq!((renewed.next.period.start, renewed.next.period.end), (day("2026-12-15"), day("2027-12-15")));
    assert_eq!(prorations::total_minor(&renewed.lines), 10_000);
}

#[test]
fn what_was_agreed_is_had_though_it_is_no_longer_sold() {
    let gold = running("gold", day("2026-11-01"));
    let mut later = terms();
    later.offers.get_mut(&PriceId::stored("platinum")).unwrap().price.active = false;
    let entered = enter(&schedule().phases[1], &gold, &later, fresh, day("2026-12-01")).unwrap();
    assert_eq!(entered.next.items[0].price, PriceId::stored("platinum"));
}

#[test]
fn a_schedule_ends_as_it_was_agreed() {
    let mut schedule = schedule();
    schedule.begun = 3;
    let now = day("2028-12-16");
    let released = pass(&schedule, now);
    assert_eq!((released.next.state, released.events), (ScheduleState::Released, vec![EventKind::ScheduleReleased]));
    assert_eq!(
        (released.next.subscription, released.next.released_subscription),
        (None, schedule.subscription.clone())
    );
    schedule.after_last = AfterLast::Cancel;
    assert_eq!(pass(&schedule, now).next.state, ScheduleState::Completed);
    let canceled = cancel(&schedule, now).unwrap().next;
    assert_eq!((canceled.state, canceled.due_at()), (ScheduleState::Canceled, None));
    assert_eq!(release(&canceled, now), Err(Refusal::StateForbids(Obstacle::ScheduleOver)));
}

#[test]
fn a_single_change_waits_and_then_lets_go() {
    let now = day("2026-11-10");
    let platinum = running("platinum", day("2026-11-01"));
    let down = Changes { items: vec![switch(&platinum, "gold", 1)], ..Changes::default() };
    let planned = plan(&platinum, &down, &terms(), now).unwrap().next;
    let less = [ScheduleCondition::DecreasingItemAmount];
    assert!(waits(&less, &platinum, &planned, &terms()));
    assert!(!waits(&less, &planned, &platinum, &terms()));
    // A year for 100.00 is less a month than 20.00, but no shorter interval.
    let yearly = Changes { items: vec![switch(&platinum, "gold_yearly", 1)], ..Changes::default() };
    let yearly = plan(&platinum, &yearly, &terms(), now).unwrap().next;
    assert!(waits(&less, &platinum, &yearly, &terms()));
    let shorter = [ScheduleCondition::ShorteningInterval];
    assert!(!waits(&shorter, &platinum, &yearly, &terms()));
    assert!(waits(&shorter, &yearly, &platinum, &terms()));
    let step = of_subscription(&ScheduleId::stored("s"), &platinum, now).unwrap();
    let phases = phases_of_single_change(&platinum, &planned);
    assert_eq!((phases[1].start, phases[1].items[0].price.as_str()), (day("2026-12-01"), "gold"));
    let schedule = Schedule { phases, single_change: true, ..step.next };
    let passed = pass(&schedule, day("2026-12-01"));
    assert_eq!(passed.next.state, ScheduleState::Released);
    assert_eq!(passed.events, [EventKind::ScheduleUpdated, EventKind::ScheduleReleased]);
}
