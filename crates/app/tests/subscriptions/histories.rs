//! Random histories: what may be done to a customer's records, in any order, on a test
//! clock, through the operations that surfaces call.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use billfold_app::invoices::items::{self, ItemChanges, NewItem, Worth};
use billfold_app::invoices::{self, End, InvoiceChanges, NewInvoice, Pay};
use billfold_app::redemptions::{self, NewRedemption};
use billfold_app::refunds::{self, NewRefund};
use billfold_app::subscriptions::{self, Change, Order, Timing};
use billfold_app::testing::TestApp;
use billfold_app::{Error, Precondition, Query, Write, Written, coupons, customers, payment_methods, schedules};
use billfold_domain::Change::{Clear, Set};
use billfold_domain::coupons::{CouponChanges, Duration, Off};
use billfold_domain::currency::Currency;
use billfold_domain::customers::{Customer, CustomerChanges};
use billfold_domain::events::Event;
use billfold_domain::features::Proration;
use billfold_domain::ids::{CouponId, IdStyle, PaymentMethodId, PriceId, SubscriptionId};
use billfold_domain::invoices::Invoice;
use billfold_domain::metadata::MetadataChange;
use billfold_domain::subscriptions::cancellation::{Cancel, When, Wish};
use billfold_domain::subscriptions::changes::{Changes, TrialChange};
use billfold_domain::subscriptions::creation::{NewSubscription, Trial};
use billfold_domain::subscriptions::pauses::PauseOrder;
use billfold_domain::subscriptions::reactivation::Reactivate;
use billfold_domain::subscriptions::terms::ItemChange;
use billfold_domain::subscriptions::{BillingMode, Collection, Initiator, PauseBehavior, Subscription};
use billfold_store::Document;
use jiff::{SignedDuration, Timestamp};
use proptest::prelude::*;

use crate::world::{World, day, world};

/// The most records of one kind that a history makes.
const MAX_RECORDS: u32 = 10_000;
/// Cards that are good, that fail when they are charged, and that ask for a proof.
const CARDS: &[&str] = &["pm_card_visa", "pm_card_chargeCustomerFail", "pm_card_mastercard"];

/// Something that a merchant does. Numbers say which of the records it is done to, as
/// many as there are.
#[derive(Clone, Debug)]
pub(crate) enum Command {
    Wait(i64),
    Order { price: usize, quantity: u64, trial_days: Option<u32>, sent: bool, flexible: bool },
    Switch { which: usize, price: usize, quantity: u64, proration: Proration, later: bool },
    Restart(usize, Proration),
    EndTrial(usize),
    Cancel { which: usize, seconds: Option<i64>, prorated: bool, invoice_now: bool },
    CancelAtPeriodEnd(usize),
    Undo(usize),
    UndoChange(usize),
    Pause { which: usize, how: PauseBehavior, from: i64, to: Option<i64> },
    Resume(usize),
    Reactivate(usize),
    Card(usize),
    Detach,
    Item { minor: i64, of: Option<usize> },
    Draft,
    Finalize(usize),
    Delete(usize),
    Pay { which: usize, elsewhere: bool },
    End(usize, End),
    Refund { which: usize, part: bool },
    Balance(i64),
    Rename,
    Redeem(Option<usize>),
    TakeBack,
}

pub(crate) fn command() -> impl Strategy<Value = Command> {
    let which = 0_usize..8;
    let price = 0_usize..3;
    let proration =
        prop_oneof![Just(Proration::None), Just(Proration::CreateProrations), Just(Proration::AlwaysInvoice)];
    let behavior = prop_oneof![
        Just(PauseBehavior::Void),
        Just(PauseBehavior::Freeze),
        Just(PauseBehavior::KeepAsDraft),
        Just(PauseBehavior::MarkUncollectible),
    ];
    let soon = 1_i64..5_000_000;
    let order = (price.clone(), 1_u64..4, prop::option::of(1_u32..40), any::<bool>(), any::<bool>());
    let switch = (which.clone(), price, 0_u64..4, proration.clone(), any::<bool>());
    let pause = (which.clone(), behavior, 0_i64..3_000_000, prop::option::of(soon.clone()));
    let lives = prop_oneof![
        8 => (1_i64..6_000_000).prop_map(Command::Wait),
        3 => order.prop_map(|(price, quantity, trial_days, sent, flexible)| Command::Order { price, quantity, trial_days, sent, flexible }),
        4 => switch.prop_map(|(which, price, quantity, proration, later)| Command::Switch { which, price, quantity, proration, later }),
        1 => (which.clone(), proration).prop_map(|(which, proration)| Command::Restart(which, proration)),
        1 => which.clone().prop_map(Command::EndTrial),
        2 => (which.clone(), prop::option::of(soon), any::<bool>(), any::<bool>())
            .prop_map(|(which, seconds, prorated, invoice_now)| Command::Cancel { which, seconds, prorated, invoice_now }),
        1 => which.clone().prop_map(Command::CancelAtPeriodEnd),
        1 => which.clone().prop_map(Command::Undo),
        1 => which.clone().prop_map(Command::UndoChange),
        2 => pause.prop_map(|(which, how, from, to)| Command::Pause { which, how, from, to }),
        1 => which.clone().prop_map(Command::Resume),
        2 => which.clone().prop_map(Command::Reactivate),
    ];
    let money = prop_oneof![
        3 => (0..CARDS.len()).prop_map(Command::Card),
        1 => Just(Command::Detach),
        2 => (-3_000_i64..3_000, prop::option::of(which.clone())).prop_map(|(minor, of)| Command::Item { minor, of }),
        1 => Just(Command::Draft),
        1 => which.clone().prop_map(Command::Finalize),
        1 => which.clone().prop_map(Command::Delete),
        3 => (which.clone(), any::<bool>()).prop_map(|(which, elsewhere)| Command::Pay { which, elsewhere }),
        2 => (which.clone(), prop_oneof![Just(End::Void), Just(End::GiveUp)]).prop_map(|(which, how)| Command::End(which, how)),
        1 => (which.clone(), any::<bool>()).prop_map(|(which, part)| Command::Refund { which, part }),
        1 => (-2_000_i64..2_000).prop_map(Command::Balance),
        1 => Just(Command::Rename),
        1 => prop::option::of(which).prop_map(Command::Redeem),
        1 => Just(Command::TakeBack),
    ];
    prop_oneof![3 => lives, 2 => money]
}

/// A customer's records through time.
pub(crate) struct History {
    pub(crate) world: World,
    /// What the customer's test clock shows.
    now: Timestamp,
    /// In how many moves the clock goes when somebody waits.
    moves: i64,
    sold: Vec<SubscriptionId>,
    /// The subscriptions that began with a trial.
    pub(crate) tried: BTreeSet<SubscriptionId>,
    card: Option<PaymentMethodId>,
    coupon: CouponId,
    renamed: u32,
    /// What the merchant added to the customer's balance by hand, in minor units.
    pub(crate) given_minor: i64,
}

/// What came of a command: a refusal is as good as an effect, a fault is not.
fn took<T>(outcome: Result<Written<T>, Error>) -> Option<T> {
    match outcome {
        Ok(Written::Fresh(value)) => Some(value),
        Ok(Written::Replayed(_)) => panic!("a replay"),
        Err(Error::Refused(_)) => None,
        Err(Error::Fault(fault)) => panic!("{fault:?}"),
    }
}

impl History {
    pub(crate) async fn begin(moves: i64) -> Self {
        let world = world(TestApp::sqlite()).await;
        let changes = CouponChanges {
            off: Set(Off::Percent(2_500)),
            duration: Set(Duration::of_invoices(2)),
            ..CouponChanges::default()
        };
        let coupon = CouponId::stored("QUARTER");
        let draft: coupons::Draft = Arc::new(move |_| changes.clone());
        let named = coupons::Target::Named(coupon.clone());
        took(coupons::save(&world.test.app, &world.caller, named, draft, Write::plain()).await).unwrap();
        let now = day("2026-11-01");
        let mut history = Self {
            world,
            now,
            moves,
            sold: Vec::new(),
            tried: BTreeSet::new(),
            card: None,
            coupon,
            renamed: 0,
            given_minor: 0,
        };
        // Every history has something that lives.
        history.run(&Command::Order { price: 0, quantity: 1, trial_days: None, sent: false, flexible: false }).await;
        history
    }

    /// Every record of one kind, the oldest first.
    pub(crate) async fn all<T: Document>(&self) -> Vec<T> {
        let query = Query { limit: MAX_RECORDS, ..Query::default() };
        let list = self
            .world
            .test
            .database
            .store
            .read(&self.world.caller.organization, move |tx| Ok::<_, Error>(tx.list::<T>(&query)?.items));
        let mut found = list.await.unwrap();
        found.reverse();
        found.into_iter().map(|stored| stored.value).collect()
    }

    /// Everything that was told, in the order in which it was.
    pub(crate) async fn told(&self) -> Vec<Event> {
        let mut told = self.all::<Event>().await;
        told.sort_by(|one, other| one.id.cmp(&other.id));
        told
    }

    /// The invoices, in an order that does not hang on their ids.
    pub(crate) async fn invoices(&self) -> Vec<Invoice> {
        let mut found = self.all::<Invoice>().await;
        found.sort_by_key(|one| (one.created, one.number.clone(), one.total_minor()));
        found
    }

    pub(crate) async fn customer(&self) -> Customer {
        customers::get(&self.world.test.app, &self.world.caller, &self.world.customer).await.unwrap().value
    }

    /// The subscriptions, in the order in which they were sold.
    pub(crate) async fn subscriptions(&self) -> Vec<Subscription> {
        let mut found = Vec::new();
        for id in &self.sold {
            found.push(self.world.get(id).await);
        }
        found
    }

    fn price(&self, at: usize) -> PriceId {
        [&self.world.gold, &self.world.platinum, &self.world.yearly][at % 3].clone()
    }

    fn one(&self, which: usize) -> SubscriptionId {
        self.sold[which % self.sold.len()].clone()
    }

    fn later(&self, seconds: i64) -> Timestamp {
        self.now.checked_add(SignedDuration::from_secs(seconds)).unwrap()
    }

    fn wish(&self, prorated: bool) -> Wish {
        Wish { prorated, ..self.world.wish() }
    }

    pub(crate) async fn wait(&mut self, seconds: i64) {
        let (from, until) = (self.now, self.later(seconds));
        for part in 1..=self.moves {
            let to = from.checked_add(SignedDuration::from_secs(seconds * part / self.moves)).unwrap();
            if to > self.now && to <= until {
                self.world.until(to).await;
                self.now = to;
            }
        }
    }

    pub(crate) async fn run(&mut self, command: &Command) {
        match command {
            Command::Wait(seconds) => self.wait(*seconds).await,
            Command::Order { .. } | Command::Switch { .. } | Command::Restart(..) | Command::EndTrial(_) => {
                self.buy(command).await;
            }
            Command::Cancel { .. }
            | Command::CancelAtPeriodEnd(_)
            | Command::Undo(_)
            | Command::UndoChange(_)
            | Command::Pause { .. }
            | Command::Resume(_)
            | Command::Reactivate(_) => self.leave(command).await,
            Command::Item { .. }
            | Command::Draft
            | Command::Finalize(_)
            | Command::Delete(_)
            | Command::Pay { .. }
            | Command::End(..)
            | Command::Refund { .. } => self.bill(command).await,
            Command::Card(_)
            | Command::Detach
            | Command::Balance(_)
            | Command::Rename
            | Command::Redeem(_)
            | Command::TakeBack => self.keep(command).await,
        }
    }

    /// What is bought, and changes of it.
    async fn buy(&mut self, command: &Command) {
        let (app, caller) = (self.world.test.app.clone(), self.world.caller.clone());
        let change = match command {
            Command::Order { price, quantity, trial_days, sent, flexible } => {
                let plain = self.world.order(&self.world.gold);
                let new = NewSubscription {
                    items: vec![self.world.item(&self.price(*price), *quantity)],
                    trial: trial_days.map_or(Trial::None, Trial::Days),
                    collection: if *sent { Collection::SendInvoice } else { Collection::Automatic },
                    days_until_due: sent.then_some(10),
                    billing_mode: if *flexible { BillingMode::Flexible } else { BillingMode::Classic },
                    ..plain.new
                };
                let order = Order { new, ..plain };
                let made = took(subscriptions::create(&app, &caller, order, Write::plain()).await);
                let made = made.map(|made| made.subscription.value.id);
                self.tried.extend(made.clone().filter(|_| trial_days.is_some()));
                self.sold.extend(made);
                return;
            }
            Command::Switch { which, price, quantity, proration, later } => {
                let current = self.world.get(&self.one(*which)).await;
                let item = ItemChange {
                    id: Some(current.items[0].id.clone()),
                    ..self.world.item(&self.price(*price), *quantity)
                };
                let changes = Changes { items: vec![item], proration: *proration, ..Changes::default() };
                let timing = if *later { Timing::AtPeriodEnd } else { Timing::Now };
                (which, Change { changes, timing, ..Change::default() })
            }
            Command::Restart(which, proration) => {
                let changes = Changes { restarts: true, proration: *proration, ..Changes::default() };
                (which, Change { changes, ..Change::default() })
            }
            Command::EndTrial(which) => {
                let changes = Changes { trial: TrialChange::EndNow, ..Changes::default() };
                (which, Change { changes, ..Change::default() })
            }
            _ => panic!("{command:?}"),
        };
        // A second later it is a time of its own, from which periods can begin.
        self.wait(1).await;
        took(subscriptions::change(&app, &caller, &self.one(*change.0), change.1, Write::plain()).await);
    }

    /// Ends, pauses and what comes after them.
    async fn leave(&mut self, command: &Command) {
        let (app, caller) = (self.world.test.app.clone(), self.world.caller.clone());
        match command {
            Command::Cancel { which, seconds, prorated, invoice_now } => {
                let when = seconds.map_or(When::Now, |seconds| When::At(self.later(seconds)));
                let order = Cancel { when, wish: self.wish(*prorated), invoice_now: *invoice_now, bills_usage: false };
                took(subscriptions::cancel(&app, &caller, &self.one(*which), order, Write::plain()).await);
            }
            Command::CancelAtPeriodEnd(which) => {
                let order =
                    Cancel { when: When::AtPeriodEnd, wish: self.wish(false), invoice_now: false, bills_usage: false };
                took(subscriptions::cancel(&app, &caller, &self.one(*which), order, Write::plain()).await);
            }
            Command::Undo(which) => {
                took(subscriptions::undo(&app, &caller, &self.one(*which), Write::plain()).await);
            }
            Command::UndoChange(which) => {
                took(schedules::undo_change(&app, &caller, &self.one(*which), Write::plain()).await);
            }
            Command::Pause { which, how, from, to } => {
                let order = PauseOrder {
                    id: app.next_id(IdStyle::Crockford),
                    behavior: *how,
                    starts: Some(self.later(*from)),
                    resumes: to.map(|to| self.later(from + to)),
                    by: Initiator::Merchant,
                    description: None,
                };
                took(subscriptions::pause(&app, &caller, &self.one(*which), order, Write::plain()).await);
            }
            Command::Resume(which) => {
                took(subscriptions::resume(&app, &caller, &self.one(*which), Write::plain()).await);
            }
            Command::Reactivate(which) => {
                // A second later it is a time of its own, from which a period begins.
                self.wait(1).await;
                let order = Reactivate::default();
                took(subscriptions::reactivate(&app, &caller, &self.one(*which), order, Write::plain()).await);
            }
            _ => panic!("{command:?}"),
        }
    }

    /// What is done with invoices and their money.
    async fn bill(&mut self, command: &Command) {
        let (app, caller) = (self.world.test.app.clone(), self.world.caller.clone());
        let invoices = self.invoices().await;
        let invoice = |which: &usize| invoices[which % invoices.len()].id.clone();
        let currency = Currency::parse("eur").unwrap();
        match command {
            Command::Item { minor, of } => {
                let new = NewItem {
                    customer: self.world.customer.clone(),
                    invoice: None,
                    subscription: of.map(|which| self.one(which)),
                    inline: None,
                    worth: Worth::Amount { minor: *minor, currency },
                    product: None,
                    period: None,
                    changes: ItemChanges { description: Set("Something".into()), ..ItemChanges::default() },
                };
                took(items::create(&app, &caller, new, Write::plain()).await);
            }
            Command::Draft => {
                let new = NewInvoice {
                    id: app.next_id(IdStyle::Base62),
                    customer: self.world.customer.clone(),
                    website: None,
                    subscription: None,
                    currency: Some(currency),
                    takes_waiting: true,
                    changes: InvoiceChanges::default(),
                };
                took(invoices::create(&app, &caller, new, Write::plain()).await);
            }
            Command::Finalize(which) => {
                took(invoices::finalize(&app, &caller, &invoice(which), None, Write::plain()).await);
            }
            Command::Delete(which) => {
                let gone = invoices::delete(&app, &caller, &invoice(which), Precondition::None).await;
                took(gone.map(Written::Fresh));
            }
            Command::Pay { which, elsewhere } => {
                let how = Pay { elsewhere: *elsewhere, ..Pay::default() };
                took(invoices::pay(&app, &caller, &invoice(which), how, Write::plain()).await);
            }
            Command::End(which, how) => {
                took(invoices::end(&app, &caller, &invoice(which), *how, Write::plain()).await);
            }
            Command::Refund { which, part } => {
                let Some(payment) = invoices[which % invoices.len()].payment.clone() else { return };
                let new = NewRefund {
                    style: IdStyle::Base62,
                    payment,
                    amount_minor: part.then_some(100),
                    reason: None,
                    metadata: MetadataChange::default(),
                };
                took(refunds::create(&app, &caller, new, Write::plain()).await);
            }
            _ => panic!("{command:?}"),
        }
    }

    /// What is kept of the customer.
    async fn keep(&mut self, command: &Command) {
        let (app, caller, customer) =
            (self.world.test.app.clone(), self.world.caller.clone(), self.world.customer.clone());
        let change = |changes: CustomerChanges| customers::update(&app, &caller, &customer, changes, Write::plain());
        match command {
            Command::Card(at) => self.card = Some(self.world.card(CARDS[*at]).await),
            Command::Detach => {
                let Some(card) = self.card.take() else { return };
                took(payment_methods::detach(&app, &caller, &card, Write::plain()).await);
            }
            Command::Balance(minor) => {
                let before = self.customer().await.balance_minor;
                let changes = CustomerChanges { balance_minor: Set(*minor), ..CustomerChanges::default() };
                took(change(changes).await).unwrap();
                self.given_minor += minor - before;
            }
            Command::Rename => {
                self.renamed += 1;
                let name = if self.renamed.is_multiple_of(3) { Clear } else { Set(format!("Ann {}", self.renamed)) };
                took(change(CustomerChanges { name, ..CustomerChanges::default() }).await).unwrap();
            }
            Command::Redeem(which) => {
                let new = NewRedemption {
                    customer: self.world.customer.clone(),
                    what: coupons::CouponOrCode::Coupon(self.coupon.clone()),
                    subscription: which.map(|which| self.one(which)),
                };
                took(redemptions::create(&app, &caller, new, Write::plain()).await);
            }
            Command::TakeBack => {
                let gone = redemptions::remove_from_customer(&app, &caller, &customer, Precondition::None).await;
                took(gone.map(Written::Fresh));
            }
            _ => panic!("{command:?}"),
        }
    }
}

/// Lives a history on a database of its own and looks at what is left.
pub(crate) fn live<T>((commands, moves): (&[Command], i64), look: impl AsyncFnOnce(History) -> T) -> T {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    runtime.block_on(async {
        let mut history = History::begin(moves).await;
        for command in commands {
            history.run(command).await;
        }
        look(history).await
    })
}

/// How often each key came.
pub(crate) fn counted<K: Ord>(keys: impl IntoIterator<Item = K>) -> BTreeMap<K, usize> {
    let mut counts = BTreeMap::new();
    for key in keys {
        *counts.entry(key).or_insert(0) += 1;
    }
    counts
}
