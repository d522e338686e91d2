//! An organization whose facts are told in a plain form, and a worker.

use std::sync::Arc;
use std::time::Duration;

use billfold_app::organizations::{Born, operator};
use billfold_app::portals::{self, Saved};
use billfold_app::testing::TestApp;
use billfold_app::webhooks::work::{self, Task};
use billfold_app::webhooks::{self, Changes, EventForm, Forms, Nature, Target, Told, Writing, deliveries};
use billfold_app::{App, Caller, Query, Write, Written};
use billfold_delivery::{Resolver, Sender, SenderOptions, SystemResolver, Worker, trust};
use billfold_domain::Change;
use billfold_domain::events::{Event, EventKind};
use billfold_domain::ids::{IdStyle, WebhookEndpointId};
use billfold_domain::organizations::Mode;
use billfold_domain::portal_changes::PortalChanges;
use billfold_domain::portals::{Headline, Origin, PortalName};
use billfold_domain::webhooks::{Delivery, Dialect, Endpoint, EndpointChanges};
use billfold_store::testing::TestDatabase;
use serde_json::{Value, json};

/// How long an attempt may take where a receiver hangs.
pub(crate) const ATTEMPT: Duration = Duration::from_millis(600);

/// Tells of everything, in the words and the pictures that are stored.
struct PlainForm;

impl EventForm for PlainForm {
    fn dialect(&self) -> Dialect {
        Dialect::Stripe
    }

    fn word(&self, kind: EventKind) -> Option<&'static str> {
        Some(kind.word())
    }

    fn write<'a>(&'a self, _: &'a App, caller: &'a Caller, told: &'a Told) -> Writing<'a> {
        let event = &told.event;
        let picture = |text: &Option<String>| text.as_deref().map(|text| serde_json::from_str(text).unwrap());
        let (record, before): (Option<Value>, Option<Value>) = (picture(&event.after), picture(&event.before));
        let body = json!({
            "id": event.id, "type": event.kind, "created": event.created.as_second(), "pending": told.pending,
            "live": caller.mode == Mode::Live, "record": record, "before": before,
        });
        Box::pin(std::future::ready(Ok(Some(body.to_string().into_bytes()))))
    }
}

pub(crate) struct Bed {
    pub(crate) test: TestApp,
    pub(crate) born: Born,
    pub(crate) caller: Caller,
}

impl Bed {
    pub(crate) async fn new() -> Self {
        Self::on(TestDatabase::sqlite(), true).await
    }

    pub(crate) async fn postgres() -> Self {
        Self::on(TestDatabase::postgres(), true).await
    }

    /// Where private networks are out of reach.
    pub(crate) async fn public_only() -> Self {
        Self::on(TestDatabase::sqlite(), false).await
    }

    async fn on(database: TestDatabase, allow_private: bool) -> Self {
        let forms = Forms { forms: vec![Arc::new(PlainForm)], allow_private };
        let test = TestApp::telling(database, forms);
        let born = test.organization("Acme", Mode::Test).await;
        let caller = operator(&born.organization.id, Mode::Test);
        Self { test, born, caller }
    }

    pub(crate) fn app(&self) -> &App {
        &self.test.app
    }

    pub(crate) fn worker(&self) -> Worker {
        Worker::new(self.test.app.clone(), sender(Arc::new(SystemResolver), true, ATTEMPT))
    }

    /// An endpoint for every event; its id and secret.
    pub(crate) async fn endpoint(&self, url: &str) -> (WebhookEndpointId, String) {
        let plain = EndpointChanges { url: Change::Set(url.to_owned()), ..EndpointChanges::default() };
        let saved = self.save(Changes { plain, headers: Change::Keep }).await.unwrap();
        (saved.endpoint.value.id.clone(), saved.secret.unwrap())
    }

    pub(crate) async fn save(&self, changes: Changes) -> Result<webhooks::Saved, billfold_app::Error> {
        let nature = Nature { dialect: Dialect::Stripe, version: None };
        let target = (Target::New(IdStyle::Base62), nature);
        let saved = webhooks::save(self.app(), &self.caller, target, changes, Write::plain()).await?;
        Ok(fresh(saved))
    }

    /// Makes a portal, which is a fact to tell.
    pub(crate) async fn portal(&self, name: &str) -> Saved {
        let changes = PortalChanges { name: Change::Set(PortalName::parse(name).unwrap()), ..PortalChanges::default() };
        let draft = Arc::new(move |_: Option<&_>| changes.clone());
        let target = portals::Target::New(IdStyle::Base62, Origin::Configured);
        fresh(portals::save(self.app(), &self.caller, target, draft, Write::plain()).await.unwrap())
    }

    /// Changes a portal, which is a fact to tell.
    pub(crate) async fn headline(&self, portal: &Saved, text: &str) {
        let changes =
            PortalChanges { headline: Change::Set(Headline::parse(text).unwrap()), ..PortalChanges::default() };
        let draft = Arc::new(move |_: Option<&_>| changes.clone());
        let target = portals::Target::Existing(portal.portal.value.id.clone());
        portals::save(self.app(), &self.caller, target, draft, Write::plain()).await.unwrap();
    }

    /// The deliveries, the oldest first.
    pub(crate) async fn deliveries(&self) -> Vec<Delivery> {
        let query = Query { limit: 1_000, ..Query::default() };
        let page = deliveries::list(self.app(), &self.caller, Dialect::Stripe, query).await.unwrap();
        page.items.into_iter().rev().map(|delivery| delivery.value).collect()
    }

    pub(crate) async fn shown(&self, endpoint: &WebhookEndpointId) -> Endpoint {
        webhooks::get(self.app(), &self.caller, Dialect::Stripe, endpoint).await.unwrap().value
    }

    /// The words of the facts that nobody is told of, the oldest first.
    pub(crate) async fn facts(&self) -> Vec<String> {
        let organization = self.born.organization.id.clone();
        let all = Query { limit: 1_000, ..Query::default() };
        let list = self.test.database.store.read(&organization, move |tx| tx.list::<Event>(&all)).await;
        let found: Result<_, billfold_app::Fault> = list;
        found.unwrap().items.into_iter().rev().map(|event| event.value.kind.word().to_owned()).collect()
    }

    /// Takes the one delivery that is due.
    pub(crate) async fn begin(&self) -> Task {
        let due = work::due(self.app(), 10).await.unwrap();
        work::begin(self.app(), &due[0], 20).await.unwrap().unwrap()
    }
}

pub(crate) fn sender(resolver: Arc<dyn Resolver>, allow_private: bool, attempt: Duration) -> Sender {
    Sender::new(SenderOptions { resolver, tls: trust::nobody().unwrap(), allow_private, attempt })
}

pub(crate) fn fresh<T>(written: Written<T>) -> T {
    match written {
        Written::Fresh(value) => value,
        Written::Replayed(_) => panic!("nothing is replayed here"),
    }
}

/// A request that is not signed by anybody.
pub(crate) fn bare(url: &str) -> Task {
    Task {
        organization: billfold_domain::ids::OrganizationId::stored("org_1"),
        delivery: billfold_domain::ids::DeliveryId::stored("whd_1"),
        endpoint: WebhookEndpointId::stored("we_1"),
        event: billfold_domain::ids::EventId::stored("evt_1"),
        url: url.to_owned(),
        headers: vec![("x-test".to_owned(), "1".to_owned())],
        body: b"{}".to_vec(),
        at: jiff::Timestamp::UNIX_EPOCH,
    }
}
