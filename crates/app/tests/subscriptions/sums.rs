//! What holds of periods, invoices and money, whatever was done in which order.

use std::collections::{BTreeMap, BTreeSet};

use billfold_app::invoices::End;
use billfold_domain::customers::Customer;
use billfold_domain::ids::SubscriptionId;
use billfold_domain::invoices::{BillingReason, Invoice, InvoiceState};
use billfold_domain::payments::{Payment, PaymentState};
use billfold_domain::subscriptions::{PauseBehavior, Subscription};
use jiff::Timestamp;
use proptest::prelude::*;

use crate::histories::{Command, History, command, counted, live};

/// Everything that is looked at, as it is in the end.
struct Books {
    customer: Customer,
    subscriptions: Vec<Subscription>,
    /// Those that began with a trial.
    tried: BTreeSet<SubscriptionId>,
    invoices: Vec<Invoice>,
    payments: Vec<Payment>,
    /// What the gateway took and gave back, in minor units.
    taken_minor: i64,
    given_back_minor: i64,
    /// What the merchant added to the customer's balance by hand, in minor units.
    given_minor: i64,
}

async fn books(history: History) -> Books {
    let gateway = &history.world.test.gateway;
    let sum = |entries: Vec<(String, i64)>| entries.iter().map(|(_, minor)| minor).sum();
    Books {
        customer: history.customer().await,
        subscriptions: history.subscriptions().await,
        tried: history.tried.clone(),
        invoices: history.invoices().await,
        payments: history.all().await,
        taken_minor: sum(gateway.taken()),
        given_back_minor: sum(gateway.given_back()),
        given_minor: history.given_minor,
    }
}

impl Books {
    fn issued(&self) -> impl Iterator<Item = &Invoice> {
        self.invoices.iter().filter(|invoice| invoice.number.is_some())
    }

    /// Time runs forwards everywhere.
    fn check_periods(&self) {
        for subscription in &self.subscriptions {
            assert!(subscription.period.start < subscription.period.end, "{subscription:?}");
            assert!(subscription.trial.is_none_or(|trial| trial.start <= trial.end), "{subscription:?}");
            assert_eq!(subscription.is_over(), subscription.ended.is_some(), "{subscription:?}");
        }
        for invoice in &self.invoices {
            let lines = invoice.lines.iter().map(|line| line.period);
            for period in lines.chain([invoice.period]) {
                assert!(period.start <= period.end, "{invoice:?}");
            }
        }
    }

    /// No period of a subscription is billed twice, and none is left out.
    fn check_one_invoice_for_a_period(&self) {
        let of_periods = |reason: BillingReason| self.invoices.iter().filter(move |one| one.reason == reason);
        let regular = of_periods(BillingReason::SubscriptionCycle).chain(of_periods(BillingReason::SubscriptionCreate));
        let billed = regular.flat_map(|invoice| {
            let own = invoice.lines.iter().filter(|line| !line.proration && line.invoice_item.is_none());
            own.map(|line| (line.subscription.clone(), line.item.clone(), line.period.start))
        });
        let twice: Vec<_> = counted(billed).into_iter().filter(|(_, times)| *times > 1).collect();
        assert!(twice.is_empty(), "{twice:?}");
        let mut renewed: BTreeMap<Option<SubscriptionId>, u32> = BTreeMap::new();
        for invoice in of_periods(BillingReason::SubscriptionCycle) {
            *renewed.entry(invoice.subscription.clone()).or_default() += 1;
        }
        for subscription in &self.subscriptions {
            let invoices = renewed.get(&Some(subscription.id.clone())).copied().unwrap_or_default();
            // The first period after a trial is billed too, and is no renewal.
            let after_trial = u32::from(self.tried.contains(&subscription.id));
            let allowed = subscription.renewals..=subscription.renewals + after_trial;
            assert!(allowed.contains(&invoices), "{invoices} invoices of {subscription:?}");
        }
    }

    /// Each invoice adds up, and says of itself what is so.
    fn check_sums(&self) {
        for invoice in &self.invoices {
            let lines: i64 = invoice.lines.iter().map(|line| line.amount_minor).sum();
            let off: i64 = invoice.lines.iter().flat_map(|line| &line.discounts).map(|off| off.amount_minor).sum();
            assert_eq!(invoice.total_minor(), lines - off, "{invoice:?}");
            for line in &invoice.lines {
                let most = line.amount_minor.max(0);
                assert!((0..=most).contains(&line.discounted_minor()), "{line:?}");
                if let Some(unit) = line.unit_amount_minor {
                    assert_eq!(i128::from(unit) * i128::from(line.quantity), i128::from(line.amount_minor), "{line:?}");
                }
            }
            let kept = (invoice.due_minor(), invoice.paid_minor, invoice.credited_minor, invoice.remaining_minor());
            let (due, paid, credited, remaining) = kept;
            assert!(due >= 0 && paid >= 0 && credited >= 0 && paid + credited <= due, "{kept:?}");
            match invoice.state {
                InvoiceState::Draft => assert!(invoice.number.is_none() && paid == 0, "{invoice:?}"),
                InvoiceState::Open | InvoiceState::Uncollectible => assert_eq!(remaining, due - paid - credited),
                InvoiceState::Paid => assert_eq!((remaining, paid + credited), (0, due), "{invoice:?}"),
                InvoiceState::Void => assert_eq!(remaining, 0),
            }
            assert_eq!(invoice.state == InvoiceState::Draft, invoice.finalized.is_none(), "{invoice:?}");
            assert_eq!(invoice.state == InvoiceState::Void, invoice.voided.is_some(), "{invoice:?}");
            assert_eq!(invoice.state == InvoiceState::Paid, invoice.paid.is_some(), "{invoice:?}");
        }
    }

    /// Numbers begin with one and leave none out.
    fn check_numbers(&self) {
        let mut numbers: Vec<&str> = self.issued().filter_map(|invoice| invoice.number.as_deref()).collect();
        numbers.sort_unstable();
        let expected: Vec<String> = (1..=numbers.len()).map(|number| format!("INV-{number:06}")).collect();
        assert_eq!(numbers, expected);
    }

    /// What the gateway moved is what the records say.
    fn check_money(&self) {
        let succeeded = self.payments.iter().filter(|payment| payment.state == PaymentState::Succeeded);
        let paid: i64 = succeeded.map(|payment| payment.amount_minor).sum();
        assert_eq!(paid, self.taken_minor);
        let refunded: i64 = self.payments.iter().map(|payment| payment.refunded_minor).sum();
        assert_eq!(refunded, self.given_back_minor);
        let by_payments = self.issued().filter(|invoice| !invoice.paid_elsewhere);
        let invoiced: i64 = by_payments.map(|invoice| invoice.paid_minor).sum();
        assert_eq!(invoiced, self.taken_minor, "what was taken is for invoices");
    }

    /// What the customer has to its credit is what it was given, what credits came to and
    /// what invoices took; a void one took nothing.
    fn check_balance(&self) {
        let standing = self.issued().filter(|invoice| invoice.state != InvoiceState::Void);
        let applied: i64 = standing.map(|invoice| invoice.balance_applied_minor).sum();
        assert_eq!(self.customer.balance_minor, self.given_minor - applied);
        for invoice in self.issued() {
            let ending = invoice.starting_balance_minor - invoice.balance_applied_minor;
            assert_eq!(invoice.ending_balance_minor, Some(ending), "{invoice:?}");
        }
    }
}

/// A line: what it says, its amount and quantity, and its time.
type LineOutline = (String, i64, u64, Timestamp, Timestamp);
/// An invoice: its time, number and state, its total, what was paid, how often that was
/// tried, and its lines.
type InvoiceOutline = (Timestamp, Option<String>, InvoiceState, i64, i64, u32, Vec<LineOutline>);

/// What must not hang on how a clock was moved.
#[derive(Debug, PartialEq)]
struct Outline {
    invoices: Vec<InvoiceOutline>,
    subscriptions: Vec<(String, u32, Timestamp, Timestamp, Option<Timestamp>)>,
    balance_minor: i64,
    taken_minor: i64,
}

fn outline(books: &Books) -> Outline {
    let lines = |invoice: &Invoice| {
        let line = |line: &billfold_domain::invoices::Line| {
            (line.description.clone(), line.amount_minor, line.quantity, line.period.start, line.period.end)
        };
        let mut lines: Vec<_> = invoice.lines.iter().map(line).collect();
        lines.sort();
        lines
    };
    let invoice = |one: &Invoice| {
        (one.created, one.number.clone(), one.state, one.total_minor(), one.paid_minor, one.attempts, lines(one))
    };
    let subscription = |one: &Subscription| {
        (one.state.word().to_owned(), one.renewals, one.period.start, one.period.end, one.ends_at())
    };
    Outline {
        invoices: books.invoices.iter().map(invoice).collect(),
        subscriptions: books.subscriptions.iter().map(subscription).collect(),
        balance_minor: books.customer.balance_minor,
        taken_minor: books.taken_minor,
    }
}

const ORDER: Command = Command::Order { price: 0, quantity: 1, trial_days: None, sent: true, flexible: false };

#[test]
fn a_void_invoice_gives_back_what_it_took_of_the_balance() {
    let took = live((&[Command::Balance(-300), ORDER], 1), books);
    assert_eq!((took.customer.balance_minor, took.invoices[1].remaining_minor()), (0, 700));
    let voided = live((&[Command::Balance(-300), ORDER, Command::End(1, End::Void)], 1), books);
    assert_eq!((voided.customer.balance_minor, voided.invoices[1].state), (-300, InvoiceState::Void));
    let owed = live((&[Command::Balance(200), ORDER, Command::End(1, End::Void)], 1), books);
    assert_eq!(owed.customer.balance_minor, 200, "what was owed before is owed again");
}

#[test]
fn a_credit_that_falls_into_a_pause_is_not_lost() {
    let pause = Command::Pause { which: 0, how: PauseBehavior::Void, from: 0, to: None };
    let commands = [Command::Item { minor: -5_000, of: None }, pause, Command::Wait(2_600_000)];
    let books = live((&commands, 1), books);
    assert_eq!((books.invoices[1].total_minor(), books.customer.balance_minor), (-4_000, -4_000));
    books.check_balance();
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, max_shrink_iters: 200, ..ProptestConfig::default() })]

    #[test]
    fn books_are_right_whatever_was_done(commands in prop::collection::vec(command(), 1..24)) {
        let commands: Vec<Command> = commands;
        let books = live((&commands, 1), books);
        books.check_periods();
        books.check_one_invoice_for_a_period();
        books.check_sums();
        books.check_numbers();
        books.check_money();
        books.check_balance();
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 8, failure_persistence: None, max_shrink_iters: 100, ..ProptestConfig::default() })]

    #[test]
    fn a_clock_that_moves_at_once_comes_to_what_many_small_moves_come_to(
        commands in prop::collection::vec(command(), 1..14), moves in 2_i64..7,
    ) {
        let commands: Vec<Command> = commands;
        let (once, often) = (live((&commands, 1), books), live((&commands, moves), books));
        prop_assert_eq!(outline(&once), outline(&often));
    }
}
