//! One function for each operation, called by every surface.
//!
//! A function authorizes the caller, loads, lets the domain decide, and stores
//! the effect, its event and, where asked, the answer in one commit. Nothing
//! here knows HTTP or SQL.

mod attempts;
pub mod audit;
pub mod callers;
pub mod charges;
pub mod clock;
pub mod coupons;
pub mod credentials;
pub mod credit_notes;
pub mod customers;
pub mod domains;
pub mod email_changes;
pub mod errors;
pub mod events;
mod facts;
pub mod files;
pub mod gateway;
mod hashing;
mod idempotency;
pub mod invoices;
pub mod jobs;
pub mod keys;
pub mod languages;
mod login_tokens;
pub mod mails;
pub mod meters;
mod noticed;
pub mod offers;
mod one_time_passwords;
pub mod organizations;
pub mod overview;
pub mod passwords;
pub mod payment_methods;
pub mod payment_tokens;
pub mod payments;
pub mod portals;
pub mod prices;
pub mod privacy;
pub mod products;
pub mod promotion_codes;
pub mod public_url;
pub mod quotes;
pub mod random;
pub mod redemptions;
pub mod refunds;
pub mod schedules;
pub mod search;
pub mod secret;
pub mod sessions;
mod settling;
pub mod setups;
pub mod sign_in;
pub mod sign_in_codes;
mod signing;
pub mod stepping_up;
pub mod subscriptions;
pub mod surveys;
mod sweeps;
pub mod tax_ids;
pub mod test_clocks;
#[cfg(feature = "testing")]
#[expect(clippy::expect_used, reason = "a test without its application fails")]
pub mod testing;
pub mod tokens;
pub mod transactions;
pub mod visitors;
pub mod wallets;
pub mod webhooks;
pub mod websites;
pub mod writes;

use std::sync::{Arc, Mutex, PoisonError};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use billfold_domain::events::{Audit, Event, EventKind};
use billfold_domain::ids::{EventId, Id, IdStyle, Noun, Prefixed};
use jiff::Timestamp;

pub use billfold_paper::{FontFile, Printer};
pub use billfold_store::{Column, Filter, Page, Query, Scroll, Slice, Sort, Store, Stored, Test, Way};
pub use callers::{Caller, Credentials, Role};
pub use clock::{Clock, SystemClock};
pub use errors::{Error, Fault, Result};
pub use noticed::Witness;
pub use public_url::PublicUrl;
pub use random::{Random, SystemRandom};
pub use secret::ServerSecret;
pub use writes::{Once, Precondition, Surface, Write, Written};

/// Everything an operation needs. Cheap to clone.
#[derive(Clone)]
pub struct App {
    inner: Arc<Inner>,
    /// Where the request comes from that this copy serves.
    address: Option<std::net::IpAddr>,
}

struct Inner {
    store: Store,
    clock: Arc<dyn Clock>,
    random: Arc<dyn Random>,
    secret: ServerSecret,
    public_url: PublicUrl,
    webhooks: webhooks::Forms,
    gateways: gateway::Gateways,
    mailer: Option<Arc<dyn mails::Mailer>>,
    running: idempotency::Running,
    attempts: attempts::Attempts,
    bad_keys_unlimited: std::sync::atomic::AtomicBool,
    hasher: hashing::Hasher,
    wake: tokio::sync::Notify,
    ordered: Mutex<u128>,
    printer: Arc<Printer>,
    noticed: noticed::Noticed,
    /// What makes digests of the audit log unguessable. Nothing that is shown comes
    /// from it.
    salts: SystemRandom,
}

/// What an [`App`] is made of.
pub struct Parts {
    /// Where records are.
    pub store: Store,
    /// What time it is.
    pub clock: Arc<dyn Clock>,
    /// Where randomness comes from.
    pub random: Arc<dyn Random>,
    /// What this server, and its other nodes, keep to themselves.
    pub secret: ServerSecret,
    /// Where customers and merchants reach this server.
    pub public_url: PublicUrl,
    /// How dialects write events, and where these may be sent.
    pub webhooks: webhooks::Forms,
    /// Who moves money.
    pub gateways: gateway::Gateways,
    /// Who sends mails; none where none can be sent.
    pub mailer: Option<Arc<dyn mails::Mailer>>,
    /// What sets invoices as PDF, with the operator's fonts.
    pub printer: Arc<Printer>,
}

impl App {
    /// An application from its parts.
    pub fn new(parts: Parts) -> Self {
        let Parts { store, clock, random, secret, public_url, webhooks, gateways, mailer, printer } = parts;
        let running = idempotency::Running::default();
        Self {
            inner: Arc::new(Inner {
                store,
                clock,
                random,
                secret,
                public_url,
                webhooks,
                gateways,
                mailer,
                running,
                attempts: attempts::Attempts::default(),
                bad_keys_unlimited: std::sync::atomic::AtomicBool::new(false),
                hasher: hashing::Hasher::default(),
                wake: tokio::sync::Notify::new(),
                ordered: Mutex::default(),
                printer,
                noticed: noticed::Noticed::default(),
                salts: SystemRandom::new(),
            }),
            address: None,
        }
    }

    /// The same application on the same records, by another clock: for a history
    /// that is made up, such as a demo's.
    #[must_use]
    pub fn by_clock(&self, clock: Arc<dyn Clock>) -> Self {
        let Inner { store, random, secret, public_url, webhooks, gateways, mailer, printer, .. } = self.inner.as_ref();
        Self::new(Parts {
            store: store.clone(),
            clock,
            random: Arc::clone(random),
            secret: secret.clone(),
            public_url: public_url.clone(),
            webhooks: webhooks.clone(),
            gateways: gateways.clone(),
            mailer: mailer.clone(),
            printer: Arc::clone(printer),
        })
    }

    /// What sets invoices as PDF.
    pub(crate) fn printer(&self) -> Arc<Printer> {
        Arc::clone(&self.inner.printer)
    }

    /// Where records are.
    pub(crate) fn store(&self) -> &Store {
        &self.inner.store
    }

    /// What time it is, in whole microseconds, as records keep it.
    pub fn now(&self) -> Timestamp {
        let now = self.inner.clock.now();
        Timestamp::from_microsecond(now.as_microsecond()).unwrap_or(now)
    }

    /// Where customers and merchants reach this server.
    pub fn public_url(&self) -> &PublicUrl {
        &self.inner.public_url
    }

    /// How dialects write events, and where these may be sent.
    pub(crate) fn webhooks(&self) -> &webhooks::Forms {
        &self.inner.webhooks
    }

    pub(crate) fn random(&self) -> &dyn Random {
        self.inner.random.as_ref()
    }

    pub(crate) fn secret(&self) -> &ServerSecret {
        &self.inner.secret
    }

    /// Lets every address present as many wrong keys as it likes: for an operator who
    /// turned limits off. Sign-ins of customers stay limited.
    pub fn lift_bad_key_limit(&self) {
        self.inner.bad_keys_unlimited.store(true, std::sync::atomic::Ordering::Relaxed);
    }

    /// Whether wrong keys are counted.
    pub(crate) fn counts_bad_keys(&self) -> bool {
        !self.inner.bad_keys_unlimited.load(std::sync::atomic::Ordering::Relaxed)
    }

    /// Who tried how often.
    pub(crate) fn attempts(&self) -> &attempts::Attempts {
        &self.inner.attempts
    }

    /// What hashes passwords.
    pub(crate) fn hasher(&self) -> &hashing::Hasher {
        &self.inner.hasher
    }

    /// The hash of a new password, with a salt of its own.
    pub(crate) async fn hash_password(&self, password: &str) -> Result<String> {
        let mut salt = [0_u8; hashing::SALT_BYTES];
        self.inner.random.fill(&mut salt);
        self.hasher().hash(password.to_owned(), salt).await
    }

    /// Which database holds the records, for people.
    pub fn database(&self) -> &'static str {
        self.inner.store.name()
    }

    /// How the database is reached, and what protects the way.
    pub fn way(&self) -> Way {
        self.inner.store.way()
    }

    /// Changes whenever this process planned work, such as a delivery.
    pub fn planned(&self) -> tokio::sync::watch::Receiver<u64> {
        self.store().planned()
    }

    /// Whether the database answers.
    ///
    /// # Errors
    /// The database's fault.
    pub async fn ready(&self) -> Result<()> {
        self.store().look(|lookup| lookup.meta("secret").map(drop).map_err(Error::from)).await
    }

    /// Finishes what is queued and stops the database's threads.
    pub async fn close(&self) {
        self.inner.store.close().await;
    }

    /// A new id: the time and 80 random bits.
    pub fn next_id<K: Prefixed>(&self, style: IdStyle) -> Id<K> {
        Id::generate(style, self.next_value())
    }

    /// A new sortable 128-bit value.
    pub(crate) fn next_value(&self) -> u128 {
        let mut bytes = [0_u8; 16];
        self.inner.random.fill(&mut bytes);
        let random = u128::from_be_bytes(bytes) >> 48;
        let millis = u128::try_from(self.inner.clock.now().as_millisecond()).unwrap_or_default();
        ((millis & 0xffff_ffff_ffff) << 80) | random
    }

    /// A new value that is larger than every earlier one of this process: for what is
    /// told in the order in which it happened, several times in a millisecond.
    pub(crate) fn next_ordered(&self) -> u128 {
        let drawn = self.next_value();
        let mut last = self.inner.ordered.lock().unwrap_or_else(PoisonError::into_inner);
        *last = drawn.max(last.saturating_add(1));
        *last
    }

    /// A new id for a request, as the client is told: `req_` and 26 characters.
    pub fn next_request_id(&self) -> String {
        enum Request {}
        Id::<Request>::new("req_", IdStyle::Crockford, self.next_value()).into_text()
    }

    /// 256 random bits as 43 characters that an address can carry.
    pub fn secret_token(&self) -> String {
        let mut bytes = [0_u8; 32];
        self.inner.random.fill(&mut bytes);
        URL_SAFE_NO_PAD.encode(bytes)
    }

    /// 128 random bits as 22 characters, for a page's nonce.
    pub fn nonce(&self) -> String {
        let mut bytes = [0_u8; 16];
        self.inner.random.fill(&mut bytes);
        URL_SAFE_NO_PAD.encode(bytes)
    }

    /// A check value that only this server can make for a purpose and a text,
    /// such as a form's token for a session's cookie.
    pub fn seal_text(&self, purpose: &str, text: &str) -> String {
        self.secret().tag(purpose, text)
    }

    /// Whether a check value was made by this server; takes the same time
    /// whatever it is compared with.
    pub fn is_seal(&self, purpose: &str, text: &str, seal: &str) -> bool {
        self.secret().is_tag(purpose, text, seal)
    }

    /// A fact caused by this caller now, of a record that nobody is told of.
    pub(crate) fn event(&self, caller: &Caller, kind: EventKind, noun: Noun, subject: &str) -> Event {
        Event {
            id: EventId::generate(IdStyle::Base62, self.next_ordered()),
            kind,
            noun,
            subject: subject.to_owned(),
            actor: caller.actor.clone(),
            request: caller.request.clone(),
            after: None,
            before: None,
            customer: caller.require_customer().ok().map(|id| id.as_str().to_owned()),
            undelivered: false,
            created: self.now(),
            audit: Audit { network: self.network(), salt: Some(self.salt()), ..Audit::default() },
        }
    }
}
