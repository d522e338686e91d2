//! Worked examples of what happens by itself: renewals, trials, pauses, ends and
//! payments.

use jiff::Timestamp;

use super::cancellation::{Cancel, When, cancel};
use super::creation::{NewSubscription, Trial, create};
use super::outcomes::{AFTER_DUNNING, AfterDunning, Concluded, Fate, conclude};
use super::pauses::{PauseOrder, pause, resume};
use super::reactivation::{Reactivate, go_on, reactivate};
use super::renewal::{Boundary, advance, upcoming};
use super::samples::{at, day, fate, item, new, running, running_of, terms, wish};
use super::terms::{Billing, Planned, Terms};
use super::{BillingMode, Collection, Initiator, PauseBehavior, Subscription, SubscriptionState, TrialWithoutMethod};
use crate::events::EventKind;
use crate::ids::PauseId;
use crate::invoices::BillingReason;
use crate::prorations;
use crate::refusals::{Fault, Field, Obstacle, Refusal, Rule};

const CYCLE: Billing = Billing::Now(BillingReason::SubscriptionCycle);

/// Everything that happens by itself until a time.
fn live(from: &Subscription, until: Timestamp) -> (Subscription, Vec<Planned>) {
    live_with(from, &terms(), until)
}

fn live_with(from: &Subscription, terms: &Terms, until: Timestamp) -> (Subscription, Vec<Planned>) {
    let (mut now, mut steps) = (from.clone(), Vec::new());
    while let Some(step) = advance(&now, terms, until) {
        now = step.next.clone();
        steps.push(step);
    }
    (now, steps)
}

fn starts(steps: &[Planned]) -> Vec<String> {
    let billed = steps.iter().filter(|step| step.billing == CYCLE);
    billed.map(|step| step.next.period.start.strftime("%Y-%m-%d").to_string()).collect()
}

fn pause_order(behavior: PauseBehavior, starts: Option<Timestamp>, resumes: Option<Timestamp>) -> PauseOrder {
    PauseOrder {
        id: PauseId::stored("sub_pau_1"),
        behavior,
        starts,
        resumes,
        by: Initiator::Customer,
        description: None,
    }
}

#[test]
fn renewals_keep_the_day_of_the_anchor_where_the_month_has_it() {
    let gold = running("gold", day("2027-01-31"));
    let (later, steps) = live(&gold, day("2027-06-15"));
    assert_eq!(starts(&steps), ["2027-02-28", "2027-03-31", "2027-04-30", "2027-05-31"]);
    assert!(steps.iter().all(|step| prorations::total_minor(&step.lines) == 1_000));
    assert!(steps.iter().all(|step| step.events == [EventKind::SubscriptionRenewed]));
    assert_eq!((later.period.end, later.renewals), (day("2027-06-30"), 4));
}

#[test]
fn a_boundary_is_passed_once() {
    let gold = running("gold", day("2026-11-01"));
    assert_eq!(gold.due(), Some((day("2026-12-01"), Boundary::PeriodEnds)));
    assert!(advance(&gold, &terms(), at("2026-11-30T23:59:59Z")).is_none());
    let step = advance(&gold, &terms(), day("2026-12-01")).unwrap();
    assert!(advance(&step.next, &terms(), day("2026-12-01")).is_none());
}

#[test]
fn a_trial_is_announced_and_then_paid_for() {
    let trial = NewSubscription { trial: Trial::Days(14), ..new(vec![item("gold", 1)]) };
    let trial = running_of(&trial, &terms(), day("2026-11-21"));
    // It ends on Dec 5; three days before that is Dec 2.
    assert_eq!(trial.due(), Some((day("2026-12-02"), Boundary::TrialEndsSoon)));
    let (active, steps) = live(&trial, day("2026-12-05"));
    assert_eq!(steps[0].events, [EventKind::SubscriptionTrialWillEnd]);
    assert_eq!(
        steps[1].events,
        [EventKind::SubscriptionRenewed, EventKind::SubscriptionTrialEnded, EventKind::SubscriptionActivated]
    );
    assert_eq!((steps[1].billing, prorations::total_minor(&steps[1].lines)), (CYCLE, 1_000));
    assert_eq!((active.state, active.period.end, active.renewals), (SubscriptionState::Active, day("2027-01-05"), 0));
    // A trial of two days is announced at once.
    let short = NewSubscription { trial: Trial::Days(2), ..new(vec![item("gold", 1)]) };
    let short = running_of(&short, &terms(), day("2026-11-21"));
    assert_eq!(short.due(), Some((day("2026-11-21"), Boundary::TrialEndsSoon)));
}

#[test]
fn a_trial_with_an_anchor_to_come_pays_its_part_first() {
    let trial = NewSubscription {
        trial: Trial::Until(day("2026-11-16")),
        anchor: Some(day("2026-12-01")),
        ..new(vec![item("gold", 1)])
    };
    let trial = running_of(&trial, &terms(), day("2026-11-02"));
    let (_, steps) = live(&trial, day("2026-12-01"));
    let totals: Vec<i64> = steps.iter().map(|step| prorations::total_minor(&step.lines)).collect();
    // The announcement; 15 of 30 days; a whole month.
    assert_eq!(totals, [0, 500, 1_000]);
}

#[test]
fn a_trial_without_a_payment_method_ends_as_it_was_agreed() {
    let end = |behavior, can_pay| {
        let trial =
            NewSubscription { trial: Trial::Days(14), trial_without_method: behavior, ..new(vec![item("gold", 1)]) };
        let terms = Terms { can_pay, ..terms() };
        live_with(&running_of(&trial, &terms, day("2026-11-21")), &terms, day("2026-12-05"))
    };
    let (invoiced, _) = end(TrialWithoutMethod::CreateInvoice, false);
    assert_eq!(invoiced.state, SubscriptionState::Active);
    let (ended, _) = end(TrialWithoutMethod::Cancel, false);
    assert_eq!((ended.state, ended.ended), (SubscriptionState::Ended, Some(day("2026-12-05"))));
    let (stopped, steps) = end(TrialWithoutMethod::Pause, false);
    assert_eq!((stopped.state, stopped.due()), (SubscriptionState::Paused, None));
    assert_eq!(steps[1].events[0], EventKind::SubscriptionStopped);
    let on = go_on(&stopped, false, &terms(), day("2027-01-10")).unwrap();
    assert_eq!((on.next.period.start, on.next.period.end), (day("2027-01-10"), day("2027-02-10")));
    assert_eq!(prorations::total_minor(&on.lines), 1_000);
    // On the old anchor the running period is Jan 5 to Feb 5: 26 of 31 days are left,
    // 1000 * 26 / 31 = 838.71.
    let kept = go_on(&stopped, true, &terms(), day("2027-01-10")).unwrap();
    assert_eq!((kept.next.period.end, prorations::total_minor(&kept.lines)), (day("2027-02-05"), 839));
    let (paid, _) = end(TrialWithoutMethod::Pause, true);
    assert_eq!(paid.state, SubscriptionState::Active);
}

#[test]
fn a_first_invoice_waits_23_hours() {
    let gold = create(&new(vec![item("gold", 1)]), &terms(), at("2026-11-21T12:00:00Z")).unwrap().next;
    assert_eq!(gold.due(), Some((at("2026-11-22T11:00:00Z"), Boundary::IncompleteExpires)));
    let (expired, _) = live(&gold, at("2026-11-22T11:00:00Z"));
    assert_eq!(expired.state, SubscriptionState::IncompleteExpired);
    assert_eq!(expired.due(), None);
    // What was brought back and not paid for goes back to its end.
    let order = Cancel { when: When::Now, wish: wish(false), invoice_now: false, bills_usage: false };
    let ended = cancel(&running("gold", day("2026-10-01")), &order, &terms(), day("2026-10-02")).unwrap().next;
    let back = reactivate(&ended, &Reactivate::default(), &terms(), day("2026-11-21")).unwrap().next;
    let (again, _) = live(&back, day("2026-11-22"));
    assert_eq!(again.state, SubscriptionState::Ended);
}

#[test]
fn an_end_at_the_period_is_no_renewal() {
    let gold = running("gold", day("2026-11-01"));
    let order = Cancel { when: When::AtPeriodEnd, wish: wish(false), invoice_now: false, bills_usage: false };
    let ending = cancel(&gold, &order, &terms(), day("2026-11-10")).unwrap().next;
    assert!(upcoming(&ending, &terms()).is_none());
    let (ended, steps) = live(&ending, day("2027-03-01"));
    assert_eq!((ended.state, steps.len()), (SubscriptionState::Ended, 1));
    assert_eq!((steps[0].billing, ended.ended), (Billing::Nothing, Some(day("2026-12-01"))));
}

#[test]
fn an_end_within_a_later_period_cuts_it() {
    let gold = NewSubscription { billing_mode: BillingMode::Flexible, ..new(vec![item("gold", 1)]) };
    let gold = running_of(&gold, &terms(), day("2026-11-01"));
    let order = Cancel { when: When::At(day("2026-12-11")), wish: wish(false), invoice_now: false, bills_usage: false };
    let ending = cancel(&gold, &order, &terms(), day("2026-11-10")).unwrap().next;
    let (ended, steps) = live(&ending, day("2027-03-01"));
    // December has 31 days: 1000 * 10 / 31 = 322.58.
    assert_eq!(steps.iter().map(|step| prorations::total_minor(&step.lines)).collect::<Vec<_>>(), [323, 0]);
    assert_eq!(ended.ended, Some(day("2026-12-11")));
    let past = cancel(&gold, &Cancel { when: When::At(day("2026-11-01")), ..order }, &terms(), day("2026-11-10"));
    assert_eq!(past, Err(Refusal::Invalid(vec![Fault::new(Field::CancelAt, Rule::NotInFuture)])));
}

#[test]
fn a_pause_in_collection_lets_periods_run() {
    let gold = running("gold", day("2026-11-01"));
    for behavior in [PauseBehavior::Void, PauseBehavior::KeepAsDraft, PauseBehavior::MarkUncollectible] {
        let order = pause_order(behavior, None, Some(day("2027-01-15")));
        let paused = pause(&gold, &order, day("2026-11-10")).unwrap();
        assert_eq!(paused.events, [EventKind::SubscriptionPaused]);
        let (later, steps) = live(&paused.next, day("2027-02-01"));
        let pauses: Vec<_> = steps.iter().map(|step| (step.billing == CYCLE, step.pause)).collect();
        // Dec 1 and Jan 1 within the pause, its end, Feb 1 after it.
        assert_eq!(pauses, [(true, Some(behavior)), (true, Some(behavior)), (false, None), (true, None)]);
        assert_eq!((later.pause, later.period.end), (None, day("2027-03-01")));
    }
}

#[test]
fn a_pause_that_ends_with_the_period_lets_the_next_one_be_billed() {
    let gold = running("gold", day("2026-11-01"));
    let order = pause_order(PauseBehavior::Void, None, Some(day("2026-12-01")));
    let paused = pause(&gold, &order, day("2026-11-10")).unwrap().next;
    let (_, steps) = live(&paused, day("2026-12-01"));
    assert_eq!(steps[0].events, [EventKind::SubscriptionResumed]);
    assert_eq!((steps[1].billing, steps[1].pause), (CYCLE, None));
}

#[test]
fn a_period_that_stands_still_goes_on_with_what_was_left_of_it() {
    let gold = running("gold", day("2026-11-01"));
    // From Nov 21 ten days are left; back on Feb 1, it renews on Feb 11.
    let order = pause_order(PauseBehavior::Freeze, Some(day("2026-11-21")), Some(day("2027-02-01")));
    let paused = pause(&gold, &order, day("2026-11-10")).unwrap();
    assert_eq!(paused.events, [EventKind::SubscriptionPauseUpdated], "it is still to begin");
    let (later, steps) = live(&paused.next, day("2027-02-20"));
    let events: Vec<EventKind> = steps.iter().flat_map(|step| step.events.clone()).collect();
    assert_eq!(events, [EventKind::SubscriptionPaused, EventKind::SubscriptionResumed, EventKind::SubscriptionRenewed]);
    assert_eq!((later.period.start, later.period.end), (day("2027-02-11"), day("2027-03-11")));
    assert_eq!(prorations::total_minor(&steps[2].lines), 1_000);
}

#[test]
fn a_pause_is_changed_and_ended_on_request() {
    let gold = running("gold", day("2026-11-01"));
    let forever = pause_order(PauseBehavior::Void, None, None);
    let paused = pause(&gold, &forever, day("2026-11-10")).unwrap().next;
    let until = pause_order(PauseBehavior::Void, None, Some(day("2026-12-24")));
    let changed = pause(&paused, &until, day("2026-11-12")).unwrap();
    assert_eq!(changed.events, [EventKind::SubscriptionPauseUpdated]);
    assert_eq!(changed.next.pause.as_ref().unwrap().starts, day("2026-11-10"));
    let same = pause(&changed.next, &until, day("2026-11-13")).unwrap();
    assert_eq!((same.events, same.next), (vec![], changed.next.clone()));
    let resumed = resume(&changed.next, day("2026-11-14")).unwrap();
    assert_eq!((resumed.next.pause, resumed.events), (None, vec![EventKind::SubscriptionResumed]));
    assert_eq!(resume(&gold, day("2026-11-14")), Err(Refusal::StateForbids(Obstacle::NotPaused)));
    let backwards = pause(&gold, &pause_order(PauseBehavior::Void, None, Some(day("2026-11-01"))), day("2026-11-10"));
    assert_eq!(backwards, Err(Refusal::Invalid(vec![Fault::new(Field::ResumesAt, Rule::OutOfOrder)])));
}

#[test]
fn payments_move_the_state() {
    use SubscriptionState::{Active, Ended, Incomplete, IncompleteExpired, PastDue, Unpaid};
    let now = day("2026-12-01");
    let failed = Concluded::Failed { last_try: false };
    let last = Concluded::Failed { last_try: true };
    // (state, outcome, whether it is the newest invoice, after dunning, expected)
    let table = [
        (Incomplete, Concluded::Paid, true, AFTER_DUNNING, Active),
        (Incomplete, last, true, AFTER_DUNNING, Incomplete),
        (Incomplete, Concluded::ActionRequired, true, AFTER_DUNNING, Incomplete),
        (Incomplete, Concluded::Voided, true, AFTER_DUNNING, IncompleteExpired),
        (Active, failed, true, AFTER_DUNNING, PastDue),
        (Active, Concluded::ActionRequired, true, AFTER_DUNNING, PastDue),
        (Active, Concluded::Paid, true, AFTER_DUNNING, Active),
        (PastDue, failed, true, AFTER_DUNNING, PastDue),
        (PastDue, last, true, AfterDunning::End, Ended),
        (PastDue, last, true, AfterDunning::Unpaid, Unpaid),
        (PastDue, last, true, AfterDunning::PastDue, PastDue),
        (Active, last, true, AfterDunning::PastDue, PastDue),
        (PastDue, Concluded::Paid, true, AFTER_DUNNING, Active),
        (PastDue, Concluded::Paid, false, AFTER_DUNNING, PastDue),
        (PastDue, Concluded::Voided, true, AFTER_DUNNING, Active),
        (PastDue, Concluded::GivenUp, true, AFTER_DUNNING, Active),
        (Unpaid, Concluded::Paid, true, AFTER_DUNNING, Active),
        (Ended, Concluded::Paid, true, AFTER_DUNNING, Ended),
    ];
    for (state, outcome, is_latest, after, expected) in table {
        let mut gold = running("gold", day("2026-11-01"));
        gold.state = state;
        if state == Incomplete {
            gold.activated = None;
        }
        let known = Fate { is_latest, ..fate(outcome) };
        let next = conclude(&gold, &known, after, now).map_or(gold.state, |(next, _)| next.state);
        assert_eq!(next, expected, "{state:?} {outcome:?} {is_latest} {after:?}");
    }
    // An invoice that was sent is late, never a failure for good.
    let gold = running("gold", day("2026-11-01"));
    let late = Fate { collection: Collection::SendInvoice, ..fate(last) };
    assert_eq!(conclude(&gold, &late, AFTER_DUNNING, now).unwrap().0.state, PastDue);
}

#[test]
fn an_unpaid_subscription_goes_on_with_drafts() {
    let mut gold = running("gold", day("2026-11-01"));
    gold.state = SubscriptionState::Unpaid;
    let (_, steps) = live(&gold, day("2026-12-01"));
    assert_eq!(steps[0].pause, Some(PauseBehavior::KeepAsDraft));
}

#[test]
fn what_is_to_come_is_what_then_comes() {
    let gold = running("gold", day("2026-11-30"));
    let shown = upcoming(&gold, &terms()).unwrap();
    let made = advance(&gold, &terms(), day("2026-12-30")).unwrap();
    assert_eq!((shown.lines, shown.next.period), (made.lines, made.next.period));
}
