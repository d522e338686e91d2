//! Applications for tests: a clock that moves on command, randomness from a
//! seed, a database of their own.

mod gateway;
mod pages;

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};

use billfold_domain::organizations::{Mode, OrganizationName};
use billfold_domain::text::Text;
use billfold_store::{PostgresOptions, Store};
use jiff::Timestamp;

pub use billfold_store::testing::TestDatabase;
pub use gateway::{LedgerGateway, Mishap};
pub use pages::PageGateway;

use crate::gateway::{Gateway, Gateways};
use crate::mails::{Mailbox, Mailer, Message};
use crate::organizations::{Born, NewOrganization};
use crate::webhooks::Forms;
use crate::{App, Clock, Parts, Printer, PublicUrl, Random, ServerSecret};

/// The moment at which test clocks stand: 2026-11-21T00:00:00Z, in seconds.
pub const FROZEN_SECONDS: i64 = 1_795_219_200;

/// A clock that stands still until it is moved.
pub struct ManualClock(AtomicI64);

impl Default for ManualClock {
    fn default() -> Self {
        Self(AtomicI64::new(FROZEN_SECONDS * 1_000_000))
    }
}

impl ManualClock {
    /// Moves the clock on, or back with a negative number.
    pub fn advance_seconds(&self, seconds: i64) {
        self.0.fetch_add(seconds * 1_000_000, Ordering::SeqCst);
    }
}

impl Clock for ManualClock {
    fn now(&self) -> Timestamp {
        Timestamp::from_microsecond(self.0.load(Ordering::SeqCst)).expect("a time that jiff can hold")
    }
}

/// Randomness that is the same in every run (SplitMix64).
pub struct SeededRandom(AtomicU64);

impl SeededRandom {
    /// From a seed.
    pub fn new(seed: u64) -> Self {
        Self(AtomicU64::new(seed))
    }
}

impl Random for SeededRandom {
    fn fill(&self, bytes: &mut [u8]) {
        for chunk in bytes.chunks_mut(8) {
            let mut z = self.0.fetch_add(0x9e37_79b9_7f4a_7c15, Ordering::SeqCst);
            z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
            let value = (z ^ (z >> 31)).to_be_bytes();
            chunk.copy_from_slice(&value[..chunk.len()]);
        }
    }
}

/// An application on a database of its own.
pub struct TestApp {
    /// The application.
    pub app: App,
    /// Its clock.
    pub clock: Arc<ManualClock>,
    /// Its gateway for organizations in test mode; there is none for others.
    pub gateway: Arc<LedgerGateway>,
    /// Where its mails go.
    pub mailbox: Arc<Mailbox>,
    /// Its database; gone with this value.
    pub database: TestDatabase,
}

impl TestApp {
    /// On an embedded database, reached at `https://billing.test`.
    pub fn sqlite() -> Self {
        Self::on(TestDatabase::sqlite(), "https://billing.test")
    }

    /// On a PostgreSQL database, reached at `https://billing.test`.
    pub fn postgres() -> Self {
        Self::on(TestDatabase::postgres(), "https://billing.test")
    }

    /// On a database, reached at an address.
    pub fn on(database: TestDatabase, public_url: &str) -> Self {
        Self::made(database, public_url, 7, Forms::default())
    }

    /// On a database, with a server secret from another seed than the usual 7.
    pub fn with_secret(database: TestDatabase, seed: u64) -> Self {
        Self::made(database, "https://billing.test", seed, Forms::default())
    }

    /// Another node on the same PostgreSQL database, with connections of its own.
    pub fn another_node(&self) -> App {
        let url = self.database.url().expect("a PostgreSQL database");
        let store = Store::open_postgres(url, &PostgresOptions::default()).expect("a second node's connections");
        App::new(Parts {
            printer: Arc::new(Printer::new(Vec::new()).expect("fonts")),
            store,
            clock: self.clock.clone(),
            random: Arc::new(SeededRandom::new(2)),
            secret: ServerSecret::generate(&SeededRandom::new(7)),
            public_url: self.app.public_url().clone(),
            webhooks: self.app.webhooks().clone(),
            gateways: Gateways { test: Some(self.gateway.clone()), live: None },
            mailer: Some(self.mailbox.clone()),
        })
    }

    /// On an embedded database, telling of facts in these forms.
    pub fn sqlite_telling(forms: Forms) -> Self {
        Self::telling(TestDatabase::sqlite(), forms)
    }

    /// On a database, telling of facts in these forms.
    pub fn telling(database: TestDatabase, forms: Forms) -> Self {
        Self::made(database, "https://billing.test", 7, forms)
    }

    /// On a database, with mails that go another way than into the mailbox, or none.
    pub fn mailing(database: TestDatabase, mailer: Option<Arc<dyn Mailer>>) -> Self {
        let mailbox = Arc::new(Mailbox::default());
        Self::built((database, "https://billing.test"), 7, Forms::default(), (mailbox, mailer))
    }

    fn made(database: TestDatabase, public_url: &str, secret_seed: u64, webhooks: Forms) -> Self {
        let mailbox = Arc::new(Mailbox::default());
        Self::built((database, public_url), secret_seed, webhooks, (mailbox.clone(), Some(mailbox)))
    }

    fn built(
        (database, public_url): (TestDatabase, &str),
        secret_seed: u64,
        webhooks: Forms,
        (mailbox, mailer): (Arc<Mailbox>, Option<Arc<dyn Mailer>>),
    ) -> Self {
        let clock = Arc::new(ManualClock::default());
        let random = Arc::new(SeededRandom::new(1));
        let secret = ServerSecret::generate(&SeededRandom::new(secret_seed));
        let gateway = Arc::new(LedgerGateway::default());
        let app = App::new(Parts {
            printer: Arc::new(Printer::new(Vec::new()).expect("fonts")),
            store: database.store.clone(),
            clock: clock.clone(),
            random,
            secret,
            public_url: PublicUrl::parse(public_url).expect("an address"),
            webhooks,
            gateways: Gateways { test: Some(gateway.clone()), live: None },
            mailer,
        });
        Self { app, clock, gateway, mailbox, database }
    }

    /// The same with a gateway for organizations in live mode. To be said before anything
    /// is made in it.
    #[must_use]
    pub fn with_live(mut self, live: Arc<dyn Gateway>) -> Self {
        self.app = App::new(Parts {
            printer: Arc::new(Printer::new(Vec::new()).expect("fonts")),
            store: self.database.store.clone(),
            clock: self.clock.clone(),
            random: Arc::new(SeededRandom::new(1)),
            secret: ServerSecret::generate(&SeededRandom::new(7)),
            public_url: self.app.public_url().clone(),
            webhooks: self.app.webhooks().clone(),
            gateways: Gateways { test: Some(self.gateway.clone()), live: Some(live) },
            mailer: Some(self.mailbox.clone()),
        });
        self
    }

    /// Sends what is queued now, and takes what came out of the mailbox, oldest first.
    pub async fn mails(&self) -> Vec<Message> {
        crate::mails::run_due(&self.app).await.expect("a database that answers");
        self.mailbox.take()
    }

    /// Another organization, with its keys.
    pub async fn organization(&self, name: &str, mode: Mode) -> Born {
        let new = NewOrganization {
            name: OrganizationName::parse(name).expect("a name"),
            mode,
            website_name: Text::parse(name).expect("a name"),
            website_url: "https://shop.example".into(),
            service_email: "help@shop.example".into(),
            service_phone: String::new(),
        };
        crate::organizations::create(&self.app, new).await.expect("an organization")
    }
}
