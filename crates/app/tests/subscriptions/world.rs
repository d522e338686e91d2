//! A merchant with a customer on a test clock, and three prices.

use std::collections::BTreeSet;

use billfold_app::invoices;
use billfold_app::prices::{self, NewPrice, Sold, Terms};
use billfold_app::products::{self, NewProduct};
use billfold_app::subscriptions::{self, Change, Order, Outcome};
use billfold_app::test_clocks::{self, NewClock};
use billfold_app::testing::TestApp;
use billfold_app::{
    Caller, Error, Precondition, Query, Scroll, Stored, Write, Written, customers, events, jobs, organizations,
    payment_methods,
};
use billfold_domain::Refusal;
use billfold_domain::catalogue::{PriceChanges, Pricing, ProductChanges, Recurring, UsageType};
use billfold_domain::currency::Currency;
use billfold_domain::customers::CustomerChanges;
use billfold_domain::features::{Interval, Proration};
use billfold_domain::ids::{
    CustomerId, IdStyle, InvoiceId, PaymentMethodId, PriceId, ProductId, SubscriptionId, TestClockId,
};
use billfold_domain::invoices::Invoice;
use billfold_domain::metadata::{Metadata, MetadataChange};
use billfold_domain::organizations::Mode;
use billfold_domain::subscriptions::cancellation::{Cancel, CancelChange, When, Wish};
use billfold_domain::subscriptions::changes::Changes;
use billfold_domain::subscriptions::creation::{FirstPayment, NewSubscription, Trial};
use billfold_domain::subscriptions::terms::ItemChange;
use billfold_domain::subscriptions::{
    BillingMode, Collection, EndReason, Initiator, OrderAddresses, Subscription, TrialWithoutMethod,
};
use jiff::Timestamp;

pub(crate) struct World {
    pub(crate) test: TestApp,
    pub(crate) caller: Caller,
    pub(crate) clock: TestClockId,
    pub(crate) customer: CustomerId,
    pub(crate) gold: PriceId,
    pub(crate) platinum: PriceId,
    pub(crate) yearly: PriceId,
    pub(crate) heard: BTreeSet<String>,
}

pub(crate) fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

pub(crate) fn day(text: &str) -> Timestamp {
    at(&format!("{text}T00:00:00Z"))
}

pub(crate) fn fresh<T>(written: Result<Written<T>, Error>) -> T {
    match written.unwrap() {
        Written::Fresh(value) => value,
        Written::Replayed(_) => panic!("a replay"),
    }
}

pub(crate) fn refused<T: std::fmt::Debug>(outcome: Result<T, Error>) -> Refusal {
    match outcome.unwrap_err() {
        Error::Refused(refusal) => refusal,
        Error::Fault(fault) => panic!("{fault:?}"),
    }
}

pub(crate) async fn price(
    app: &billfold_app::App,
    caller: &Caller,
    product: &ProductId,
    minor: i64,
    every: Interval,
) -> PriceId {
    let recurring = Recurring { interval: every, count: 1, usage: UsageType::Licensed, trial_days: None };
    let terms = Terms {
        currency: Currency::parse("eur").unwrap(),
        pricing: Pricing::of_minor(minor),
        recurring: Some(recurring),
        meter: None,
    };
    let new = NewPrice {
        product: Sold::Existing(product.clone()),
        terms,
        changes: PriceChanges::default(),
        takes_lookup_key: false,
    };
    fresh(prices::create(app, caller, new, Write::plain()).await).value.id
}

pub(crate) async fn product(app: &billfold_app::App, caller: &Caller, name: &str) -> ProductId {
    let new = NewProduct { id: None, name: name.into(), changes: ProductChanges::default(), price: None };
    fresh(products::create(app, caller, new, Write::plain()).await).value.id
}

pub(crate) async fn world(test: TestApp) -> World {
    let born = test.organization("Acme", Mode::Test).await;
    let app = test.app.clone();
    let caller = organizations::act_for(&app, &born.organization.id).await.unwrap();
    let clock = NewClock { name: None, frozen: day("2026-11-01") };
    let clock = fresh(test_clocks::create(&app, &caller, clock, Write::plain()).await).value.id;
    let new = customers::NewCustomer {
        style: IdStyle::Base62,
        changes: CustomerChanges::default(),
        clock: Some(clock.clone()),
        pays_with: None,
        tax_ids: Vec::new(),
    };
    let customer = fresh(customers::make(&app, &caller, new, Write::plain()).await).value.id;
    let (gold, platinum) = (product(&app, &caller, "Gold").await, product(&app, &caller, "Platinum").await);
    let world = World {
        gold: price(&app, &caller, &gold, 1_000, Interval::Month).await,
        platinum: price(&app, &caller, &platinum, 2_000, Interval::Month).await,
        yearly: price(&app, &caller, &gold, 10_000, Interval::Year).await,
        test,
        caller,
        clock,
        customer,
        heard: BTreeSet::new(),
    };
    world.card("pm_card_visa").await;
    world
}

impl World {
    /// Gives the customer a card to pay with.
    pub(crate) async fn card(&self, name: &str) -> PaymentMethodId {
        let (app, name) = (&self.test.app, PaymentMethodId::stored(name));
        let card = payment_methods::attach(app, &self.caller, &name, &self.customer, Write::plain()).await;
        let card = fresh(card).value.id;
        let chosen = billfold_domain::Change::Set(card.clone());
        payment_methods::set_default(app, &self.caller, &self.customer, chosen, Precondition::None).await.unwrap();
        card
    }

    pub(crate) fn item(&self, price: &PriceId, quantity: u64) -> ItemChange {
        ItemChange {
            id: None,
            price: Some(price.clone()),
            quantity: Some(quantity),
            remove: false,
            metadata: MetadataChange::default(),
            fresh: self.test.app.next_id(IdStyle::Base62),
        }
    }

    pub(crate) fn order(&self, price: &PriceId) -> Order {
        let new = NewSubscription {
            id: self.test.app.next_id(IdStyle::Base62),
            customer: self.customer.clone(),
            website: None,
            items: vec![self.item(price, 1)],
            collection: Collection::Automatic,
            days_until_due: None,
            billing_mode: BillingMode::Classic,
            payment_method: None,
            trial: Trial::None,
            trial_without_method: TrialWithoutMethod::CreateInvoice,
            saves_payment_method: false,
            anchor: None,
            backdate: None,
            proration: Proration::CreateProrations,
            cancel: CancelChange::Keep,
            discounts: Vec::new(),
            addresses: OrderAddresses::default(),
            description: None,
            metadata: Metadata::default(),
            clock: None,
            custom_fields: serde_json::Map::new(),
        };
        Order {
            new,
            brought: Default::default(),
            discounts: Vec::new(),
            first_payment: FirstPayment::AllowIncomplete,
            customer_present: true,
        }
    }

    pub(crate) async fn create(&self, order: Order) -> Outcome {
        fresh(subscriptions::create(&self.test.app, &self.caller, order, Write::plain()).await)
    }

    pub(crate) fn switch(&self, subscription: &Subscription, price: &PriceId, proration: Proration) -> Change {
        let item = ItemChange { id: Some(subscription.items[0].id.clone()), ..self.item(price, 1) };
        Change { changes: Changes { items: vec![item], proration, ..Changes::default() }, ..Change::default() }
    }

    pub(crate) async fn change(&self, id: &SubscriptionId, change: Change) -> Outcome {
        fresh(subscriptions::change(&self.test.app, &self.caller, id, change, Write::plain()).await)
    }

    pub(crate) fn wish(&self) -> Wish {
        Wish {
            id: self.test.app.next_id(IdStyle::Crockford),
            reason: EndReason::Requested,
            feedback: Some("too_expensive".into()),
            comment: None,
            by: Initiator::Customer,
            prorated: false,
        }
    }

    pub(crate) async fn cancel(&self, id: &SubscriptionId, when: When) -> Outcome {
        let order = self.ending(when);
        fresh(subscriptions::cancel(&self.test.app, &self.caller, id, order, Write::plain()).await)
    }

    pub(crate) fn ending(&self, when: When) -> Cancel {
        Cancel { when, wish: self.wish(), invoice_now: false, bills_usage: false }
    }

    pub(crate) async fn get(&self, id: &SubscriptionId) -> Subscription {
        subscriptions::get(&self.test.app, &self.caller, id).await.unwrap().value
    }

    pub(crate) async fn invoice(&self, id: &InvoiceId) -> Invoice {
        invoices::get(&self.test.app, &self.caller, id).await.unwrap().value
    }

    /// Moves the test clock and lives through everything until then.
    pub(crate) async fn until(&self, target: Timestamp) {
        fresh(test_clocks::advance(&self.test.app, &self.caller, &self.clock, target, Write::plain()).await);
        let ran = jobs::run_due(&self.test.app, |_| ()).await.unwrap();
        assert_eq!(ran.failed, 0);
        let clock = test_clocks::get(&self.test.app, &self.caller, &self.clock).await.unwrap().value;
        assert_eq!(clock.frozen, target);
    }

    pub(crate) async fn invoices(&self) -> Vec<Stored<Invoice>> {
        let query = Query { limit: 100, ..Query::default() };
        let mut found = invoices::list(&self.test.app, &self.caller, query).await.unwrap().items;
        found.sort_by_key(|invoice| (invoice.value.created, invoice.value.number.clone()));
        found
    }

    /// What was told of subscriptions and schedules since the last look, sorted:
    /// facts of one moment have no order among them.
    pub(crate) async fn news(&mut self) -> Vec<&'static str> {
        let scroll = Scroll { limit: 100, ..Scroll::default() };
        let told = events::scroll(&self.test.app, &self.caller, scroll).await.unwrap().items;
        let mut news: Vec<&'static str> = told
            .iter()
            .map(|told| &told.value.event)
            .filter(|event| self.heard.insert(event.id.as_str().to_owned()))
            .map(|event| event.kind.word())
            .filter(|kind| kind.starts_with("subscription") || kind.starts_with("schedule"))
            .collect();
        news.sort_unstable();
        news
    }
}
