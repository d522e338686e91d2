//! One effect for one key.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use billfold_app::portals::{self, Draft, Saved, Target};
use billfold_app::testing::TestApp;
use billfold_app::{Caller, Error, Once, Query, Surface, Write, Written, organizations};
use billfold_domain::organizations::Mode;
use billfold_domain::portal_changes::PortalChanges;
use billfold_domain::portals::Origin;
use billfold_domain::{Refusal, ids::IdStyle};

fn once(surface: Surface, key: &str, body: &str) -> Write<Saved> {
    let encode = Arc::new(|saved: &Saved| saved.portal.value.id.as_str().as_bytes().to_vec());
    Write { once: Some(Once::new(surface, key.into(), ("POST", "/x", body.as_bytes()), encode)), ..Write::plain() }
}

async fn create(test: &TestApp, caller: &Caller, write: Write<Saved>) -> Result<Written<Saved>, Error> {
    let draft: Draft = Arc::new(|_| PortalChanges::default());
    portals::save(&test.app, caller, Target::New(IdStyle::Base62, Origin::Configured), draft, write).await
}

async fn portals_of(test: &TestApp, caller: &Caller) -> u64 {
    portals::list(&test.app, caller, Query::default()).await.unwrap().total
}

/// Runs a rule on both databases.
macro_rules! on_both {
    ($($rule:ident;)*) => {
        mod sqlite { $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)] async fn $rule() { super::$rule(super::TestApp::sqlite()).await; })* }
        mod postgres { $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)] async fn $rule() { super::$rule(super::TestApp::postgres()).await; })* }
    };
}

on_both! {
    i01_a_repeated_key_gives_the_first_answer_and_no_second_effect;
    i02_another_request_under_the_key_is_refused_and_the_first_answer_stays;
    i03_of_parallel_copies_one_runs_and_the_others_are_told_or_replayed;
    i03_the_twin_of_a_request_that_is_held_is_told_so_at_once_and_replayed_later;
    i04_organizations_and_surfaces_do_not_share_keys;
    i06_a_key_is_remembered_for_thirty_days;
    i08_a_refusal_is_not_remembered;
}

async fn i01_a_repeated_key_gives_the_first_answer_and_no_second_effect(test: TestApp) {
    let born = test.organization("Acme", Mode::Test).await;
    let caller = organizations::act_for(&test.app, &born.organization.id).await.unwrap();
    let Ok(Written::Fresh(first)) = create(&test, &caller, once(Surface::Stripe, "k", "b")).await else { panic!() };
    for _ in 0..100 {
        let Ok(Written::Replayed(bytes)) = create(&test, &caller, once(Surface::Stripe, "k", "b")).await else {
            panic!("a replay")
        };
        assert_eq!(bytes, first.portal.value.id.as_str().as_bytes());
    }
    assert_eq!(portals_of(&test, &caller).await, 2, "the default one and this one");
}

async fn i02_another_request_under_the_key_is_refused_and_the_first_answer_stays(test: TestApp) {
    let born = test.organization("Acme", Mode::Test).await;
    let caller = organizations::act_for(&test.app, &born.organization.id).await.unwrap();
    create(&test, &caller, once(Surface::Stripe, "k", "b")).await.unwrap();
    let outcome = create(&test, &caller, once(Surface::Stripe, "k", "c")).await;
    assert!(matches!(outcome, Err(Error::Refused(Refusal::IdempotencyMismatch))));
    assert!(matches!(create(&test, &caller, once(Surface::Stripe, "k", "b")).await, Ok(Written::Replayed(_))));
    assert_eq!(portals_of(&test, &caller).await, 2);
}

async fn i03_of_parallel_copies_one_runs_and_the_others_are_told_or_replayed(test: TestApp) {
    let born = test.organization("Acme", Mode::Test).await;
    let caller = organizations::act_for(&test.app, &born.organization.id).await.unwrap();
    let fresh = Arc::new(AtomicUsize::new(0));
    let (test, caller) = (Arc::new(test), Arc::new(caller));
    let mut tasks = tokio::task::JoinSet::new();
    for _ in 0..50 {
        let (test, caller, fresh) = (Arc::clone(&test), Arc::clone(&caller), Arc::clone(&fresh));
        tasks.spawn(async move {
            match create(&test, &caller, once(Surface::Stripe, "k", "b")).await {
                Ok(Written::Fresh(_)) => drop(fresh.fetch_add(1, Ordering::SeqCst)),
                Ok(Written::Replayed(_)) | Err(Error::Refused(Refusal::InProgress)) => {}
                Err(other) => panic!("{other:?}"),
            }
        });
    }
    tasks.join_all().await;
    assert_eq!(fresh.load(Ordering::SeqCst), 1);
    assert_eq!(portals_of(&test, &caller).await, 2);
    assert!(matches!(create(&test, &caller, once(Surface::Stripe, "k", "b")).await, Ok(Written::Replayed(_))));
}

async fn i03_the_twin_of_a_request_that_is_held_is_told_so_at_once_and_replayed_later(test: TestApp) {
    let born = test.organization("Acme", Mode::Test).await;
    let caller = organizations::act_for(&test.app, &born.organization.id).await.unwrap();
    let (held, hold) = std::sync::mpsc::channel::<()>();
    let (release, released) = std::sync::mpsc::channel::<()>();
    let gate = std::sync::Mutex::new((held, released));
    // The first request stands still inside its transaction, just before its
    // answer is stored, until it is released.
    let encode = Arc::new(move |saved: &Saved| {
        let gate = gate.lock().unwrap();
        let _ = gate.0.send(());
        gate.1.recv().unwrap();
        saved.portal.value.id.as_str().as_bytes().to_vec()
    });
    let first =
        Write { once: Some(Once::new(Surface::Stripe, "k".into(), ("POST", "/x", b"b"), encode)), ..Write::plain() };
    let (app, by) = (test.app.clone(), caller.clone());
    let running = tokio::spawn(async move {
        let draft: Draft = Arc::new(|_| PortalChanges::default());
        portals::save(&app, &by, Target::New(IdStyle::Base62, Origin::Configured), draft, first).await
    });
    tokio::task::spawn_blocking(move || hold.recv().unwrap()).await.unwrap();
    let twin = create(&test, &caller, once(Surface::Stripe, "k", "b")).await;
    assert!(matches!(twin, Err(Error::Refused(Refusal::InProgress))), "{twin:?}");
    release.send(()).unwrap();
    let Ok(Ok(Written::Fresh(made))) = running.await else { panic!("the first request is done") };
    let Ok(Written::Replayed(bytes)) = create(&test, &caller, once(Surface::Stripe, "k", "b")).await else {
        panic!("a replay")
    };
    assert_eq!(bytes, made.portal.value.id.as_str().as_bytes());
    assert_eq!(portals_of(&test, &caller).await, 2, "the default one and this one");
}

async fn i04_organizations_and_surfaces_do_not_share_keys(test: TestApp) {
    for name in ["Acme", "Other"] {
        let born = test.organization(name, Mode::Test).await;
        let caller = organizations::act_for(&test.app, &born.organization.id).await.unwrap();
        for surface in [Surface::Stripe, Surface::Rebilly] {
            assert!(matches!(create(&test, &caller, once(surface, "k", "b")).await, Ok(Written::Fresh(_))));
        }
        assert_eq!(portals_of(&test, &caller).await, 3);
    }
}

async fn i06_a_key_is_remembered_for_thirty_days(test: TestApp) {
    let born = test.organization("Acme", Mode::Test).await;
    let caller = organizations::act_for(&test.app, &born.organization.id).await.unwrap();
    create(&test, &caller, once(Surface::Stripe, "k", "b")).await.unwrap();
    test.clock.advance_seconds(30 * 24 * 3600);
    assert!(matches!(create(&test, &caller, once(Surface::Stripe, "k", "b")).await, Ok(Written::Replayed(_))));
    test.clock.advance_seconds(1);
    assert!(matches!(create(&test, &caller, once(Surface::Stripe, "k", "other")).await, Ok(Written::Fresh(_))));
    assert_eq!(portals_of(&test, &caller).await, 3);
}

async fn i08_a_refusal_is_not_remembered(test: TestApp) {
    let born = test.organization("Acme", Mode::Test).await;
    let caller = organizations::act_for(&test.app, &born.organization.id).await.unwrap();
    let website = billfold_domain::ids::WebsiteId::stored("web_later");
    let draft = |website: billfold_domain::ids::WebsiteId| -> Draft {
        Arc::new(move |_| PortalChanges {
            website: billfold_domain::Change::Set(website.clone()),
            ..PortalChanges::default()
        })
    };
    let target = || Target::New(IdStyle::Base62, Origin::Configured);
    let write = || once(Surface::Rebilly, "k", "b");
    let refused = portals::save(&test.app, &caller, target(), draft(website), write()).await;
    assert!(matches!(refused, Err(Error::Refused(Refusal::Invalid(_)))));
    let later = portals::save(&test.app, &caller, target(), draft(born.website.id), write()).await;
    assert!(matches!(later, Ok(Written::Fresh(_))), "the retry is looked at anew");
}

#[tokio::test]
async fn a_stored_answer_shows_neither_the_answer_nor_the_key() {
    let test = TestApp::sqlite();
    let born = test.organization("Acme", Mode::Test).await;
    let caller = organizations::act_for(&test.app, &born.organization.id).await.unwrap();
    let encode = Arc::new(|_: &Saved| b"the-secret-answer".to_vec());
    let once = Once::new(Surface::Stripe, "the-idempotency-key".into(), ("POST", "/x", b"b"), encode);
    create(&test, &caller, Write { once: Some(once), ..Write::plain() }).await.unwrap();
    for entry in std::fs::read_dir(test.database.folder().unwrap()).unwrap() {
        let bytes = std::fs::read(entry.unwrap().path()).unwrap();
        for secret in ["the-secret-answer", "the-idempotency-key"] {
            assert!(!bytes.windows(secret.len()).any(|window| window == secret.as_bytes()), "{secret}");
        }
    }
}

#[tokio::test]
async fn a_check_alone_keeps_nothing() {
    let test = TestApp::sqlite();
    let born = test.organization("Acme", Mode::Test).await;
    let caller = organizations::act_for(&test.app, &born.organization.id).await.unwrap();
    let outcome = create(&test, &caller, Write { check_only: true, ..Write::plain() }).await;
    assert!(matches!(outcome, Ok(Written::Fresh(_))));
    assert_eq!(portals_of(&test, &caller).await, 1);
}
