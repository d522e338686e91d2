//! Mails on their way, on both databases.

#![expect(clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use billfold_domain::events::{Event, EventKind};
use billfold_domain::hosts::HostName;
use billfold_domain::ids::MailId;
use billfold_domain::mails::{KEPT_SECONDS, Letter, Mail, MailState, MailTrouble};
use billfold_domain::organizations::Mode;
use billfold_domain::portals::Portal;
use billfold_store::testing::TestDatabase;
use billfold_store::{Query, Tx, Work};

use super::{Mailer, Message, Post, Sending, enqueue, run_due};
use crate::errors::{Error, Result};
use crate::facts::Act;
use crate::jobs::Ran;
use crate::organizations::{Born, operator};
use crate::testing::TestApp;
use crate::{App, Caller};

const CODE: &str = "4711 0815";
const ANN: &str = "ann@shop.example";

/// Runs a rule on both databases.
macro_rules! on_both {
    ($($rule:ident;)*) => {
        mod sqlite { $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)] async fn $rule() { super::$rule(super::TestDatabase::sqlite()).await; })* }
        mod postgres { $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)] async fn $rule() { super::$rule(super::TestDatabase::postgres()).await; })* }
    };
}

on_both! {
    r07_a_code_is_sealed_while_it_waits_and_gone_once_it_is_sent;
    l06_a_mail_for_nobody_is_queued_like_any_other;
    l12_links_lead_to_the_configured_address;
    l12_links_lead_to_the_portals_own_domain_once_it_is_verified;
    what_the_server_does_not_take_now_is_tried_again_and_what_it_never_takes_is_given_up;
    a_code_that_ended_is_not_sent;
    a_mail_whose_attempt_nobody_lived_to_tell_of_is_tried_again;
    without_a_mail_server_nothing_is_queued;
    a_secret_that_is_another_one_opens_nothing;
    what_waits_for_a_mail_server_in_vain_is_let_go_too;
}

/// A mail server that says the same to everybody.
struct Saying(Option<MailTrouble>, Mutex<Vec<MailId>>);

impl Saying {
    fn new(trouble: Option<MailTrouble>) -> Arc<Self> {
        Arc::new(Self(trouble, Mutex::default()))
    }

    fn asked(&self) -> usize {
        self.1.lock().expect("no panic").len()
    }
}

impl Mailer for Saying {
    fn send<'a>(&'a self, message: &'a Message) -> Sending<'a> {
        self.1.lock().expect("no panic").push(message.id.clone());
        Box::pin(std::future::ready(self.0.map_or(Ok(()), Err)))
    }
}

struct World {
    test: TestApp,
    born: Born,
    merchant: Caller,
}

impl World {
    async fn new(test: TestApp) -> Self {
        let born = test.organization("Acme", Mode::Test).await;
        let merchant = operator(&born.organization.id, Mode::Test);
        Self { test, born, merchant }
    }

    fn app(&self) -> &App {
        &self.test.app
    }

    async fn queue(&self, to: Option<&'static str>, letter: Letter) -> Option<MailId> {
        let (app, by, portal) = (self.app().clone(), self.merchant.clone(), self.born.portal.clone());
        let work = move |tx: &mut Tx<'_>| {
            let portal: &Portal = &portal;
            let post = Post { to, customer: None, portal, locale: Some("de-AT"), letter: letter.clone() };
            enqueue(&Act::real(&app, &by), tx, post)
        };
        self.app().store().write(&self.born.organization.id, work).await.expect("a mail")
    }

    async fn code(&self) -> Option<MailId> {
        self.queue(Some(ANN), Letter::SignInCode { code: CODE.to_owned(), minutes: 10 }).await
    }

    async fn rows(&self) -> Vec<Mail> {
        let all = Query { limit: 1_000, ..Query::default() };
        let found =
            self.app().store().read(&self.born.organization.id, move |tx| Ok::<_, Error>(tx.list::<Mail>(&all)?));
        found.await.expect("rows").items.into_iter().map(|mail| mail.value).collect()
    }

    async fn due(&self) -> u64 {
        let now_us = self.app().now().as_microsecond();
        let count = self.app().store().look(move |lookup| Ok::<_, Error>(lookup.count_due(&[Work::Mail], now_us)?));
        count.await.expect("a count")
    }

    async fn facts(&self, kind: EventKind) -> Vec<Event> {
        let all = Query { limit: 1_000, ..Query::default() };
        let work = move |tx: &mut Tx<'_>| Ok::<_, Error>(tx.list::<Event>(&all)?);
        let found = self.app().store().read(&self.born.organization.id, work).await.expect("events");
        found.items.into_iter().map(|event| event.value).filter(|event| event.kind == kind).collect()
    }

    async fn run(&self) -> Ran {
        run_due(self.app()).await.expect("a database that answers")
    }
}

async fn r07_a_code_is_sealed_while_it_waits_and_gone_once_it_is_sent(database: TestDatabase) {
    let world = World::new(TestApp::on(database, "https://billing.test")).await;
    let id = world.code().await.expect("an id");
    let waiting = serde_json::to_string(&world.rows().await).expect("JSON");
    assert!(waiting.contains("\"sealed\":\"") && waiting.contains("\"kind\":\"sign_in_code\""), "{waiting}");
    for secret in ["4711", "0815", "<p", "Acme"] {
        assert!(!waiting.contains(secret), "{secret} is in {waiting}");
    }
    let mails = world.test.mails().await;
    let [mail] = mails.as_slice() else { panic!("{mails:?}") };
    assert_eq!((mail.id.clone(), mail.to.as_str(), mail.from_name.as_str()), (id, ANN, "Acme"));
    assert_eq!((mail.reply_to.as_deref(), mail.locale.as_str()), (Some("help@shop.example"), "de"));
    assert!(mail.plain.contains(CODE) && mail.html.contains(CODE) && !mail.subject.contains("4711"));
    assert_eq!(mail.created, world.app().now());
    let [row] = <[Mail; 1]>::try_from(world.rows().await).expect("one row");
    assert_eq!((row.state, row.sealed, row.attempts), (MailState::Sent, None, 1));
    assert_eq!((world.run().await, world.due().await), (Ran::default(), 0), "it is sent once");
    // Its record stays for a while and then goes too.
    world.test.clock.advance_seconds(KEPT_SECONDS - 1);
    world.run().await;
    assert_eq!(world.rows().await.len(), 1);
    world.test.clock.advance_seconds(1);
    world.run().await;
    assert_eq!((world.rows().await.len(), world.due().await), (0, 0));
}

async fn l06_a_mail_for_nobody_is_queued_like_any_other(database: TestDatabase) {
    let server = Saying::new(None);
    let world = World::new(TestApp::mailing(database, Some(server.clone()))).await;
    let letter = || Letter::SignInCode { code: CODE.to_owned(), minutes: 10 };
    assert!(world.queue(Some(ANN), letter()).await.is_some() && world.queue(None, letter()).await.is_some());
    let lengths: Vec<usize> = world.rows().await.iter().map(|row| row.sealed.as_ref().expect("sealed").len()).collect();
    let written = |address: &str| address.len().div_ceil(3) * 4;
    assert!(lengths[0].abs_diff(lengths[1]) <= written(ANN) + 4, "as much is written: {lengths:?}");
    assert_eq!(world.due().await, 2);
    assert_eq!(world.run().await, Ran { done: 2, failed: 0 });
    assert_eq!(server.asked(), 1, "nobody gets none");
    assert!(world.rows().await.iter().all(|row| row.state == MailState::Sent && row.sealed.is_none()));
}

async fn l12_links_lead_to_the_configured_address(database: TestDatabase) {
    let world = World::new(TestApp::on(database, "https://pay.acme.test")).await;
    for path in ["/p/sign-in/tok", "//evil.example/p", "@evil.example/", ".evil.example/"] {
        world.queue(Some(ANN), Letter::SignInLink { path: path.to_owned(), minutes: 10 }).await;
        world.queue(Some(ANN), Letter::PasswordReset { path: path.to_owned(), minutes: 10 }).await;
    }
    let mails = world.test.mails().await;
    assert_eq!(mails.len(), 8);
    for mail in mails {
        let links: Vec<&str> = mail.plain.lines().filter(|line| line.contains("://")).collect();
        assert!(links.len() == 1 && links[0].starts_with("https://pay.acme.test/"), "{links:?}");
        let pages = mail.html.matches("href=\"").count();
        assert_eq!(pages, mail.html.matches("href=\"https://pay.acme.test/").count(), "{}", mail.html);
    }
}

async fn l12_links_lead_to_the_portals_own_domain_once_it_is_verified(database: TestDatabase) {
    let mut world = World::new(TestApp::on(database, "https://billing.test")).await;
    world.born.portal.custom_domain = Some(HostName::parse("pay.acme.example").expect("a name"));
    for (verified, start) in
        [(None, "https://billing.test/p/"), (Some(world.app().now()), "https://pay.acme.example/p/")]
    {
        world.born.portal.domain_verified = verified;
        world.queue(Some(ANN), Letter::SignInLink { path: "/p/tok".to_owned(), minutes: 10 }).await;
        let mail = world.test.mails().await.pop().expect("a mail");
        assert!(mail.plain.contains(start) && mail.html.contains(start), "{}", mail.plain);
    }
}

async fn what_the_server_does_not_take_now_is_tried_again_and_what_it_never_takes_is_given_up(database: TestDatabase) {
    let busy = Saying::new(Some(MailTrouble::Busy));
    let world = World::new(TestApp::mailing(database, Some(busy.clone()))).await;
    world.queue(Some(ANN), Letter::PaymentMethodAdded { brand: "Visa".into(), last4: "4242".into() }).await;
    let mut waits = BTreeMap::new();
    for minute in 0..(36 * 60) {
        let before = busy.asked();
        world.run().await;
        if busy.asked() > before {
            waits.insert(busy.asked(), minute);
        }
        world.test.clock.advance_seconds(60);
    }
    assert_eq!(waits.len(), 8, "{waits:?}");
    let last = waits[&8];
    assert!((19 * 60..30 * 60).contains(&last), "about a day: {waits:?}");
    let [row] = <[Mail; 1]>::try_from(world.rows().await).expect("one row");
    assert_eq!((row.state, row.attempts, row.trouble), (MailState::GivenUp, 8, Some(MailTrouble::Busy)));
    assert_eq!(row.sealed, None, "what it said is gone");
    let told = world.facts(EventKind::MailGivenUp).await;
    assert_eq!((told.len(), told[0].subject.as_str()), (1, row.id.as_str()));
    assert!(!serde_json::to_string(&told).expect("JSON").contains("ann@"), "nothing personal");

    let never = Saying::new(Some(MailTrouble::Refused));
    let world = World::new(TestApp::mailing(TestDatabase::sqlite(), Some(never.clone()))).await;
    world.code().await;
    assert_eq!(world.run().await, Ran { done: 0, failed: 1 });
    world.test.clock.advance_seconds(300);
    world.run().await;
    assert_eq!((never.asked(), world.rows().await[0].state), (1, MailState::GivenUp));
}

async fn a_code_that_ended_is_not_sent(database: TestDatabase) {
    let server = Saying::new(None);
    let world = World::new(TestApp::mailing(database, Some(server.clone()))).await;
    world.code().await;
    world.test.clock.advance_seconds(600);
    world.run().await;
    let row = world.rows().await.remove(0);
    assert_eq!((server.asked(), row.state, row.trouble), (0, MailState::GivenUp, Some(MailTrouble::Stale)));
    assert_eq!(row.sealed, None);
}

/// A mail server that never answers.
struct Silent;

impl Mailer for Silent {
    fn send<'a>(&'a self, _: &'a Message) -> Sending<'a> {
        Box::pin(std::future::pending())
    }
}

async fn a_mail_whose_attempt_nobody_lived_to_tell_of_is_tried_again(database: TestDatabase) {
    let world = World::new(TestApp::mailing(database, Some(Arc::new(Silent)))).await;
    world.queue(Some(ANN), Letter::PaymentMethodAdded { brand: "Visa".into(), last4: "4242".into() }).await;
    for attempt in 1..=8 {
        // The node is gone before the server answers.
        let node = tokio::spawn({
            let app = world.app().clone();
            async move { run_due(&app).await.map(drop) }
        });
        while world.rows().await[0].attempts < attempt {
            tokio::task::yield_now().await;
        }
        node.abort();
        assert_eq!(world.due().await, 0, "another node does not take it meanwhile");
        world.test.clock.advance_seconds(120);
        assert_eq!(world.due().await, 1);
    }
    world.run().await;
    assert_eq!(world.rows().await[0].state, MailState::GivenUp, "not for ever");
}

async fn without_a_mail_server_nothing_is_queued(database: TestDatabase) {
    let world = World::new(TestApp::mailing(database, None)).await;
    assert!(!world.app().can_mail());
    assert_eq!(world.code().await, None);
    assert_eq!((world.rows().await.len(), world.due().await), (0, 0));
}

async fn a_secret_that_is_another_one_opens_nothing(database: TestDatabase) {
    let world = World::new(TestApp::on(database, "https://billing.test")).await;
    world.code().await;
    let spoil = |tx: &mut Tx<'_>| -> Result<()> {
        let found = tx.list::<Mail>(&Query { limit: 1, ..Query::default() })?.items.remove(0);
        // The sealed text of this mail under another one's id.
        let moved = Mail { id: MailId::stored("mail_other"), ..found.value };
        tx.insert(moved)?;
        tx.plan(Work::Mail, "mail_other", None, 0)?;
        Ok(())
    };
    world.app().store().write(&world.born.organization.id, spoil).await.expect("a row");
    assert_eq!(world.test.mails().await.len(), 1);
    let spoiled = world.rows().await.into_iter().find(|row| row.id.as_str() == "mail_other").expect("the row");
    assert_eq!((spoiled.state, spoiled.trouble), (MailState::GivenUp, Some(MailTrouble::Unwritten)));
}

/// The same application without its mail server.
fn mute(app: &App) -> App {
    let inner = app.inner.as_ref();
    App::new(crate::Parts {
        store: inner.store.clone(),
        clock: Arc::clone(&inner.clock),
        random: Arc::clone(&inner.random),
        secret: inner.secret.clone(),
        public_url: inner.public_url.clone(),
        webhooks: inner.webhooks.clone(),
        gateways: inner.gateways.clone(),
        mailer: None,
        printer: Arc::clone(&inner.printer),
    })
}

async fn what_waits_for_a_mail_server_in_vain_is_let_go_too(database: TestDatabase) {
    let server = Saying::new(None);
    let world = World::new(TestApp::mailing(database, Some(server.clone()))).await;
    let mute = mute(world.app());
    world.code().await;
    let run = async || run_due(&mute).await.expect("a database that answers");
    run().await;
    let row = world.rows().await.remove(0);
    assert_eq!((row.state, row.attempts, world.due().await), (MailState::Queued, 0, 0), "it waits");
    world.test.clock.advance_seconds(600);
    run().await;
    let row = world.rows().await.remove(0);
    assert_eq!((row.state, row.sealed), (MailState::GivenUp, None), "what it said is gone");
    world.test.clock.advance_seconds(KEPT_SECONDS);
    run().await;
    assert_eq!((world.rows().await.len(), server.asked()), (0, 0));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_nodes_send_each_mail_once() {
    let world = World::new(TestApp::postgres()).await;
    for _ in 0..40 {
        world.code().await;
    }
    let other = world.test.another_node();
    let (one, two) = tokio::join!(run_due(world.app()), run_due(&other));
    assert!(one.is_ok() && two.is_ok());
    let mut sent: Vec<String> = world.test.mailbox.take().into_iter().map(|mail| mail.id.to_string()).collect();
    assert_eq!(sent.len(), 40);
    sent.sort();
    sent.dedup();
    assert_eq!(sent.len(), 40);
}

#[tokio::test]
async fn a_worker_sends_what_is_queued_until_it_is_told_to_stop() {
    let world = World::new(TestApp::sqlite()).await;
    let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
    let worker = tokio::spawn(super::keep_running(world.app().clone(), async move {
        let _ = stopped.await;
    }));
    world.code().await;
    while world.rows().await[0].state != MailState::Sent {
        tokio::task::yield_now().await;
    }
    stop.send(()).expect("a worker");
    worker.await.expect("its end");
    assert_eq!(world.test.mailbox.take().len(), 1);
}
