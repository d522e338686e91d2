//! What has had its time goes, in the background, and nothing else does.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use std::sync::Arc;

use billfold_app::customers;
use billfold_app::portals::{self, Draft, Saved, Target};
use billfold_app::sessions::{self, NewSession};
use billfold_app::testing::TestApp;
use billfold_app::{Caller, Error, Once, Surface, Write, Written, jobs, organizations};
use billfold_domain::customers::CustomerChanges;
use billfold_domain::events::Event;
use billfold_domain::ids::IdStyle;
use billfold_domain::organizations::Mode;
use billfold_domain::portal_changes::PortalChanges;
use billfold_domain::portals::Origin;
use billfold_domain::sessions::Session;
use billfold_store::Work;

const DAY_SECONDS: i64 = 86_400;

/// Runs a rule on both databases.
macro_rules! on_both {
    ($($rule:ident;)*) => {
        mod sqlite { $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)] async fn $rule() { super::$rule(super::TestApp::sqlite()).await; })* }
        mod postgres { $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)] async fn $rule() { super::$rule(super::TestApp::postgres()).await; })* }
    };
}

on_both! {
    r03_sessions_are_kept_for_thirty_days_and_no_longer;
    r03_stored_answers_are_kept_for_thirty_days_and_no_longer;
    a_long_backlog_is_swept_in_small_commits;
}

async fn count_sessions(test: &TestApp, caller: &Caller) -> u64 {
    let work = |tx: &mut billfold_store::Tx<'_>| Ok::<_, Error>(tx.count::<Session>(&[], None)?);
    test.database.store.read(&caller.organization, work).await.unwrap()
}

async fn session(test: &TestApp, caller: &Caller) {
    let customer = customers::create(&test.app, caller, IdStyle::Base62, CustomerChanges::default(), Write::plain())
        .await
        .unwrap();
    let Written::Fresh(customer) = customer else { panic!("fresh") };
    let new = NewSession {
        customer: customer.value.id,
        portal: None,
        return_url: None,
        locale: None,
        flow: None,
        after_expiration: None,
    };
    sessions::create(&test.app, caller, new, Write::plain()).await.unwrap();
}

async fn merchant(test: &TestApp) -> Caller {
    let born = test.organization("Acme", Mode::Test).await;
    organizations::act_for(&test.app, &born.organization.id).await.unwrap()
}

async fn r03_sessions_are_kept_for_thirty_days_and_no_longer(test: TestApp) {
    let caller = merchant(&test).await;
    session(&test, &caller).await;
    test.clock.advance_seconds(29 * DAY_SECONDS);
    session(&test, &caller).await;
    jobs::run_due(&test.app, |_| ()).await.unwrap();
    assert_eq!(count_sessions(&test, &caller).await, 2);
    test.clock.advance_seconds(DAY_SECONDS + 3_600);
    jobs::run_due(&test.app, |_| ()).await.unwrap();
    assert_eq!(count_sessions(&test, &caller).await, 1, "the second is a day old");
    let work = |tx: &mut billfold_store::Tx<'_>| Ok::<_, Error>(tx.count::<Event>(&[], None)?);
    let events = test.database.store.read(&caller.organization, work).await.unwrap();
    assert!(events >= 4, "who did what stays: {events}");
}

async fn r03_stored_answers_are_kept_for_thirty_days_and_no_longer(test: TestApp) {
    let caller = merchant(&test).await;
    let draft: Draft = Arc::new(|_| PortalChanges::default());
    let encode = Arc::new(|_: &Saved| b"kept".to_vec());
    let once = Once::new(Surface::Stripe, "k".into(), ("POST", "/x", b""), encode);
    let write = Write { once: Some(once), ..Write::plain() };
    portals::save(&test.app, &caller, Target::New(IdStyle::Base62, Origin::Configured), draft, write).await.unwrap();
    let left = async || {
        // What a sweep of everything would take is what is still there.
        let work = |tx: &mut billfold_store::Tx<'_>| Err::<(), _>(tx.sweep_answers(i64::MAX).unwrap());
        let counted: Result<(), Counted> =
            test.database.store.write(&caller.organization, move |tx| work(tx).map_err(Counted::Rows)).await;
        match counted {
            Err(Counted::Rows(rows)) => rows,
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(left().await, 1);
    test.clock.advance_seconds(29 * DAY_SECONDS);
    jobs::run_due(&test.app, |_| ()).await.unwrap();
    assert_eq!(left().await, 1);
    test.clock.advance_seconds(DAY_SECONDS + 3_600);
    jobs::run_due(&test.app, |_| ()).await.unwrap();
    assert_eq!(left().await, 0);
}

/// A count that leaves everything as it was.
#[derive(Debug)]
enum Counted {
    Rows(u64),
    Fault,
}

impl From<billfold_store::Fault> for Counted {
    fn from(_: billfold_store::Fault) -> Self {
        Self::Fault
    }
}

async fn a_long_backlog_is_swept_in_small_commits(test: TestApp) {
    let caller = merchant(&test).await;
    for _ in 0..450 {
        session(&test, &caller).await;
    }
    test.clock.advance_seconds(31 * DAY_SECONDS);
    jobs::run_due(&test.app, |_| ()).await.unwrap();
    assert_eq!(count_sessions(&test, &caller).await, 250, "one commit takes 200");
    for _ in 0..3 {
        test.clock.advance_seconds(1);
        jobs::run_due(&test.app, |_| ()).await.unwrap();
    }
    assert_eq!(count_sessions(&test, &caller).await, 0);
    let at_us = test.app.now().as_microsecond();
    let planned = async |at_us: i64| {
        let store = &test.database.store;
        store.look(move |lookup| Ok::<_, Error>(lookup.count_due(&[Work::Sweep], at_us)?)).await.unwrap()
    };
    assert_eq!(planned(at_us).await, 0);
    assert_eq!(planned(at_us + 3_600 * 1_000_000).await, 1, "and again in an hour");
}
