//! `billfold jobs run`: what is due, done from the command line.

use std::process::Command;

use billfold_app::subscriptions::{self, Order};
use billfold_app::testing::{FROZEN_SECONDS, SeededRandom, TestApp};
use billfold_app::{Caller, ServerSecret, Write, Written, customers, organizations, payment_methods, prices, products};
use billfold_domain::Change;
use billfold_domain::catalogue::{PriceChanges, Pricing, ProductChanges, Recurring, UsageType};
use billfold_domain::currency::Currency;
use billfold_domain::customers::CustomerChanges;
use billfold_domain::features::{Interval, Proration};
use billfold_domain::ids::{CustomerId, IdStyle, PaymentMethodId, PriceId, SubscriptionId};
use billfold_domain::metadata::{Metadata, MetadataChange};
use billfold_domain::organizations::Mode;
use billfold_domain::subscriptions::cancellation::CancelChange;
use billfold_domain::subscriptions::creation::{FirstPayment, NewSubscription, Trial};
use billfold_domain::subscriptions::terms::ItemChange;
use billfold_domain::subscriptions::{BillingMode, Collection, OrderAddresses, SubscriptionState, TrialWithoutMethod};
use jiff::Timestamp;
use serde_json::{Value, json};

use crate::support::{billfold, json as ask};

/// More than are looked up at a time.
const SUBSCRIPTIONS: usize = 300;
/// How long ago everything began, in seconds: one month is over, and no second one.
const AGE_SECONDS: i64 = 40 * 86_400;

fn fresh<T>(written: Result<Written<T>, billfold_app::Error>) -> T {
    match written.unwrap() {
        Written::Fresh(value) => value,
        Written::Replayed(_) => panic!("a replay"),
    }
}

/// A shop whose subscriptions began some time ago, and whom nobody served since.
struct Shop {
    test: TestApp,
    caller: Caller,
    customer: CustomerId,
    price: PriceId,
    sold: Vec<SubscriptionId>,
}

impl Shop {
    #[expect(clippy::disallowed_methods, reason = "the program under test goes by the real time")]
    async fn open(subscriptions: usize) -> Self {
        let test = TestApp::sqlite();
        test.clock.advance_seconds(Timestamp::now().as_second() - AGE_SECONDS - FROZEN_SECONDS);
        // The program finds the secret that the database was made with.
        let secret = ServerSecret::generate(&SeededRandom::new(7));
        std::fs::write(test.database.folder().unwrap().join("secret.key"), secret.expose()).unwrap();
        let born = test.organization("Acme", Mode::Test).await;
        let app = test.app.clone();
        let caller = organizations::act_for(&app, &born.organization.id).await.unwrap();
        let new =
            products::NewProduct { id: None, name: "Gold".into(), changes: ProductChanges::default(), price: None };
        let product = fresh(products::create(&app, &caller, new, Write::plain()).await).value.id;
        let terms = prices::Terms {
            currency: Currency::parse("eur").unwrap(),
            pricing: Pricing::of_minor(1_000),
            recurring: Some(Recurring {
                interval: Interval::Month,
                count: 1,
                usage: UsageType::Licensed,
                trial_days: None,
            }),
            meter: None,
        };
        let new = prices::NewPrice {
            product: prices::Sold::Existing(product),
            terms,
            changes: PriceChanges::default(),
            takes_lookup_key: false,
        };
        let price = fresh(prices::create(&app, &caller, new, Write::plain()).await).value.id;
        let customer = customers::create(&app, &caller, IdStyle::Base62, CustomerChanges::default(), Write::plain());
        let customer = fresh(customer.await).value.id;
        let card = PaymentMethodId::stored("pm_card_visa");
        let card = fresh(payment_methods::attach(&app, &caller, &card, &customer, Write::plain()).await).value.id;
        let changes = CustomerChanges { payment_method: Change::Set(card), ..CustomerChanges::default() };
        fresh(customers::update(&app, &caller, &customer, changes, Write::plain()).await);
        let mut shop = Self { test, caller, customer, price, sold: Vec::new() };
        for _ in 0..subscriptions {
            shop.sell().await;
        }
        shop
    }

    async fn sell(&mut self) {
        let app = &self.test.app;
        let item = ItemChange {
            id: None,
            price: Some(self.price.clone()),
            quantity: Some(1),
            remove: false,
            metadata: MetadataChange::default(),
            fresh: app.next_id(IdStyle::Base62),
        };
        let new = NewSubscription {
            id: app.next_id(IdStyle::Base62),
            customer: self.customer.clone(),
            website: None,
            items: vec![item],
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
        let order = Order {
            new,
            brought: Default::default(),
            discounts: Vec::new(),
            first_payment: FirstPayment::AllowIncomplete,
            customer_present: true,
        };
        let made = fresh(subscriptions::create(app, &self.caller, order, Write::plain()).await);
        assert_eq!(made.subscription.value.state, SubscriptionState::Active);
        self.sold.push(made.subscription.value.id);
    }

    /// How many periods each subscription was renewed for, as often as it came.
    async fn renewals(&self) -> Vec<u32> {
        let mut renewals = Vec::new();
        for id in &self.sold {
            renewals.push(subscriptions::get(&self.test.app, &self.caller, id).await.unwrap().value.renewals);
        }
        renewals
    }

    fn data(&self) -> &str {
        self.test.database.folder().unwrap().to_str().unwrap()
    }

    fn run(&self) -> Value {
        ask(&["jobs", "run", "--json", "--data", self.data()])
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn jobs_run_shows_how_far_it_is_and_does_a_batch_at_a_time() {
    let shop = Shop::open(SUBSCRIPTIONS).await;
    // `script` gives it a terminal to show itself on.
    let command = format!("'{}' jobs run --data '{}'", env!("CARGO_BIN_EXE_billfold"), shop.data());
    let shown =
        Command::new("script").args(["--quiet", "--return", "--command", &command, "/dev/null"]).output().unwrap();
    let text = String::from_utf8(shown.stdout).unwrap();
    assert!(shown.status.success(), "{text}");
    let steps: Vec<&str> = text.split('\r').filter(|step| step.contains(" of ")).map(str::trim).collect();
    assert!(steps.len() >= 2, "{text:?}");
    let numbers: Vec<(usize, usize)> = steps
        .iter()
        .map(|step| {
            let mut words = step.split(' ');
            let done = words.next().unwrap().parse().unwrap();
            (done, words.nth(1).unwrap().parse().unwrap())
        })
        .collect();
    // A batch is no more than 256, and the sum only grows.
    let mut before = 0;
    for (done, of) in &numbers {
        assert!(*done > before && done - before <= 256 && done <= of && *of >= SUBSCRIPTIONS, "{numbers:?}");
        before = *done;
    }
    assert!(steps.last().unwrap().ends_with("(100 %)"), "{text:?}");
    assert!(text.contains(&format!("{before} done, 0 failed.")), "{text:?}");
    assert_eq!(shop.renewals().await, vec![1; SUBSCRIPTIONS]);
    assert_eq!(shop.run(), json!({ "done": 0, "failed": 0 }), "nothing is left, and nothing is done twice");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn jobs_run_fails_for_one_and_does_the_others() {
    let shop = Shop::open(5).await;
    let spoilt = shop.sold[2].as_str();
    let database = rusqlite::Connection::open(shop.test.database.folder().unwrap().join("billfold.sqlite")).unwrap();
    let changed = database.execute("UPDATE subscriptions SET doc = '{}' WHERE id = ?1", [spoilt]).unwrap();
    assert_eq!(changed, 1);
    drop(database);
    let output = billfold(&["jobs", "run", "--json", "--data", shop.data()]).output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    let told: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(told["failed"], 1, "{told}");
    assert!(told["done"].as_u64().unwrap() >= 4, "{told}");
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.lines().last().unwrap().contains("1 pieces of work failed and are put off"), "{said}");
    for id in shop.sold.iter().filter(|id| id.as_str() != spoilt) {
        let found = subscriptions::get(&shop.test.app, &shop.caller, id).await.unwrap().value;
        assert_eq!(found.renewals, 1);
    }
    assert_eq!(shop.run(), json!({ "done": 0, "failed": 0 }), "what failed waits for its turn");
}
