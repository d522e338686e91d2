//! Properties that hold whatever is done to a subscription, in any order.

use jiff::Timestamp;
use proptest::prelude::*;

use super::cancellation::{Cancel, When, cancel, undo};
use super::changes::{Changes, TrialChange, plan};
use super::creation::{NewSubscription, Trial, create};
use super::outcomes::{AFTER_DUNNING, AfterDunning, Concluded, conclude};
use super::pauses::{PauseOrder, pause, resume};
use super::reactivation::{Reactivate, reactivate};
use super::renewal::advance;
use super::samples::{day, fate, item, new, switch, terms, wish};
use super::terms::{Billing, Planned, Terms};
use super::{BillingMode, Initiator, PauseBehavior, Period, Subscription, SubscriptionState};
use crate::events::EventKind;
use crate::features::Proration;
use crate::ids::PauseId;
use crate::invoices::BillingReason;
use crate::prorations;
use crate::refusals::Refusal;

const PRICES: &[&str] = &["gold", "platinum", "seat", "free", "gold_yearly", "gold_weekly"];

#[derive(Clone, Debug)]
enum Command {
    Wait(i64),
    Switch(usize, u64, Proration),
    Restart(Proration),
    EndTrial,
    TrialFor(i64),
    Cancel(Option<i64>, bool),
    CancelAtPeriodEnd,
    Undo,
    Pause(PauseBehavior, i64, Option<i64>),
    Resume,
    Reactivate,
    Paid,
    Failed(bool, bool),
}

fn command() -> impl Strategy<Value = Command> {
    let proration =
        || prop_oneof![Just(Proration::None), Just(Proration::CreateProrations), Just(Proration::AlwaysInvoice)];
    let behavior =
        prop_oneof![Just(PauseBehavior::Void), Just(PauseBehavior::Freeze), Just(PauseBehavior::KeepAsDraft)];
    let soon = 1_i64..5_000_000;
    prop_oneof![
        4 => (0_i64..6_000_000).prop_map(Command::Wait),
        3 => (0..PRICES.len(), 0_u64..5, proration()).prop_map(|(price, quantity, how)| Command::Switch(price, quantity, how)),
        1 => proration().prop_map(Command::Restart),
        1 => Just(Command::EndTrial),
        1 => soon.clone().prop_map(Command::TrialFor),
        1 => (prop::option::of(soon.clone()), any::<bool>()).prop_map(|(when, credit)| Command::Cancel(when, credit)),
        1 => Just(Command::CancelAtPeriodEnd),
        1 => Just(Command::Undo),
        1 => (behavior, 0_i64..3_000_000, prop::option::of(soon)).prop_map(|(how, from, to)| Command::Pause(how, from, to)),
        1 => Just(Command::Resume),
        2 => Just(Command::Reactivate),
        3 => Just(Command::Paid),
        1 => (any::<bool>(), any::<bool>()).prop_map(|(last, ends)| Command::Failed(last, ends)),
    ]
}

/// A subscription with its time and everything that was planned for it.
struct History {
    terms: Terms,
    now: Timestamp,
    subscription: Subscription,
    steps: Vec<Planned>,
}

impl History {
    fn begin(trial: bool, mode: BillingMode) -> Self {
        let (terms, now) = (terms(), day("2027-01-31"));
        let trial = if trial { Trial::Days(14) } else { Trial::None };
        let new = NewSubscription { trial, billing_mode: mode, ..new(vec![item("gold", 1)]) };
        let first = create(&new, &terms, now).unwrap();
        let subscription = first.next.clone();
        Self { terms, now, subscription, steps: vec![first] }
    }

    fn take(&mut self, planned: Result<Planned, Refusal>) {
        if let Ok(planned) = planned {
            self.subscription = planned.next.clone();
            self.steps.push(planned);
        }
    }

    fn conclude(&mut self, outcome: Concluded, after: AfterDunning) {
        if let Some((next, _)) = conclude(&self.subscription, &fate(outcome), after, self.now) {
            self.subscription = next;
        }
    }

    fn run(&mut self, command: &Command) {
        let (now, current) = (self.now, self.subscription.clone());
        let later = |seconds: i64| crate::periods::seconds_after(now, seconds);
        let changed = |changes: Changes| plan(&current, &changes, &terms(), now);
        match command {
            Command::Wait(seconds) => {
                self.now = later(*seconds);
                while let Some(step) = advance(&self.subscription, &self.terms, self.now) {
                    self.take(Ok(step));
                }
            }
            Command::Switch(price, quantity, proration) => {
                let items = vec![switch(&current, PRICES[*price], *quantity)];
                self.take(changed(Changes { items, proration: *proration, ..Changes::default() }));
            }
            Command::Restart(proration) => {
                self.take(changed(Changes { restarts: true, proration: *proration, ..Changes::default() }));
            }
            Command::EndTrial => self.take(changed(Changes { trial: TrialChange::EndNow, ..Changes::default() })),
            Command::TrialFor(seconds) => {
                self.take(changed(Changes { trial: TrialChange::Until(later(*seconds)), ..Changes::default() }));
            }
            Command::Cancel(when, prorated) => {
                let when = when.map_or(When::Now, |seconds| When::At(later(seconds)));
                let order = Cancel { when, wish: wish(*prorated), invoice_now: false, bills_usage: false };
                self.take(cancel(&current, &order, &self.terms.clone(), now));
            }
            Command::CancelAtPeriodEnd => {
                let order =
                    Cancel { when: When::AtPeriodEnd, wish: wish(false), invoice_now: false, bills_usage: false };
                self.take(cancel(&current, &order, &self.terms.clone(), now));
            }
            Command::Undo => self.take(undo(&current, now)),
            Command::Pause(behavior, from, to) => {
                let order = PauseOrder {
                    id: PauseId::stored("sub_pau_1"),
                    behavior: *behavior,
                    starts: Some(later(*from)),
                    resumes: to.map(|to| later(from + to)),
                    by: Initiator::Merchant,
                    description: None,
                };
                self.take(pause(&current, &order, now));
            }
            Command::Resume => self.take(resume(&current, now)),
            Command::Reactivate => self.take(reactivate(&current, &Reactivate::default(), &self.terms.clone(), now)),
            Command::Paid => self.conclude(Concluded::Paid, AFTER_DUNNING),
            Command::Failed(last_try, ends) => {
                let after = if *ends { AfterDunning::End } else { AfterDunning::Unpaid };
                self.conclude(Concluded::Failed { last_try: *last_try }, after);
            }
        }
    }

    /// The periods that were billed as such, in order, but those of a subscription
    /// that was brought back: it begins anew, be it within a period it had.
    fn billed(&self) -> Vec<Period> {
        let of = |step: &Planned| match step.billing {
            Billing::Now(BillingReason::SubscriptionCycle) => Some(step.next.period),
            Billing::Now(BillingReason::SubscriptionCreate)
                if step.events.contains(&EventKind::SubscriptionCreated) =>
            {
                Some(step.next.period)
            }
            _ => None,
        };
        self.steps.iter().filter_map(of).collect()
    }
}

proptest! {
    #[test]
    fn periods_run_forwards_and_each_is_billed_once(
        trial in any::<bool>(), flexible in any::<bool>(), commands in prop::collection::vec(command(), 1..40),
    ) {
        let mode = if flexible { BillingMode::Flexible } else { BillingMode::Classic };
        let mut history = History::begin(trial, mode);
        for command in &commands {
            history.run(command);
            let now = &history.subscription;
            prop_assert!(now.period.start < now.period.end, "{command:?}: {:?}", now.period);
            prop_assert!(now.trial.is_none_or(|trial| trial.start <= trial.end));
            prop_assert!(now.is_over() == now.ended.is_some());
            prop_assert!(now.items.iter().all(|item| item.basis_minor >= 0));
            // Nothing that is due is left.
            if matches!(command, Command::Wait(_)) {
                prop_assert!(now.due_at().is_none_or(|at| at > history.now), "{:?}", now.due());
            }
        }
        let billed = history.billed();
        for pair in billed.windows(2) {
            prop_assert!(pair[0].start < pair[1].start || pair[0].end < pair[1].end, "{pair:?}");
        }
        // Every renewal begins where the period before it ended, whatever moved that.
        for pair in history.steps.windows(2) {
            if pair[1].billing == Billing::Now(BillingReason::SubscriptionCycle) {
                prop_assert_eq!(pair[1].next.period.start, pair[0].next.period.end);
            }
        }
    }

    #[test]
    fn a_change_and_its_opposite_within_a_second_cost_nothing(
        wait in 0_i64..20_000_000, price in 0_usize..3, quantity in 1_u64..50, back in 1_u64..50,
    ) {
        let mut history = History::begin(false, BillingMode::Classic);
        history.run(&Command::Paid);
        history.run(&Command::Wait(wait));
        let proration = Proration::CreateProrations;
        let first = Command::Switch(price, back, proration);
        history.run(&first);
        let before = history.steps.len();
        history.run(&Command::Switch((price + 1) % 3, quantity, proration));
        history.run(&first);
        let net: i64 = history.steps[before..].iter().map(|step| prorations::total_minor(&step.lines)).sum();
        prop_assert_eq!(net, 0);
    }

    #[test]
    fn what_is_billed_is_what_was_used(
        changes in prop::collection::vec((0_i64..3_000_000, 0_usize..3, 1_u64..9), 0..12), end in 0_i64..8_000_000,
    ) {
        let mut history = History::begin(false, BillingMode::Classic);
        history.run(&Command::Paid);
        // What the time of each agreement is worth, in fractions of a minor unit.
        let mut used = 0.0_f64;
        let mut roundings = 0_usize;
        let mut use_until = |history: &mut History, seconds: i64| {
            let until = crate::periods::seconds_after(history.now, seconds);
            let mut from = history.now;
            while from < until {
                let whole = crate::periods::period_containing(history.subscription.anchor, history.subscription.every, from);
                let to = whole.end.min(until);
                let amount = history.terms.total_minor(&history.subscription.items);
                #[expect(clippy::cast_precision_loss, clippy::as_conversions, reason = "the sum is compared with a tolerance")]
                { used += amount as f64 * (to.as_second() - from.as_second()) as f64 / whole.seconds() as f64; }
                from = to;
            }
            history.run(&Command::Wait(seconds));
        };
        for (wait, price, quantity) in &changes {
            use_until(&mut history, *wait);
            let at = history.steps.len();
            history.run(&Command::Switch(*price, *quantity, Proration::CreateProrations));
            roundings += history.steps[at..].iter().map(|step| step.lines.len()).sum::<usize>();
        }
        use_until(&mut history, end);
        history.run(&Command::Cancel(None, true));
        roundings += 1;
        prop_assert_eq!(history.subscription.state, SubscriptionState::Ended);
        let billed: i64 = history.steps.iter().map(|step| prorations::total_minor(&step.lines)).sum();
        #[expect(clippy::cast_precision_loss, clippy::as_conversions, reason = "the sum is compared with a tolerance")]
        let difference = (billed as f64 - used).abs();
        #[expect(clippy::cast_precision_loss, clippy::as_conversions, reason = "the sum is compared with a tolerance")]
        let allowed = roundings as f64 * 0.5 + 0.01;
        prop_assert!(difference <= allowed, "billed {billed}, used {used}, {roundings} roundings");
    }
}
