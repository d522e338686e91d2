//! API keys: what is kept of them, and when they stop to work.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use billfold_app::testing::TestApp;
use billfold_app::{Credentials, Error, Precondition, Query, Role, Write, Written, callers, keys, organizations};
use billfold_domain::Refusal;
use billfold_domain::keys::KeyKind;
use billfold_domain::organizations::Mode;

fn credentials(key: &str) -> Credentials {
    Credentials { key: Some(key.to_owned()), ..Credentials::default() }
}

#[tokio::test]
async fn a02_keys_have_256_random_bits_and_no_file_of_the_database_holds_one() {
    let test = TestApp::sqlite();
    let born = test.organization("Acme", Mode::Test).await;
    let caller = callers::authenticate(&test.app, &credentials(&born.secret_key), None).await.unwrap();
    let Ok(Written::Fresh(made)) =
        keys::create(&test.app, &caller, keys::Draft::new(KeyKind::Secret, "CI"), Write::plain()).await
    else {
        panic!("a key")
    };
    let secrets = [born.secret_key, born.publishable_key, made.secret.unwrap()];
    let listed = keys::list(&test.app, &caller, Query { limit: 10, ..Query::default() }).await.unwrap();
    assert_eq!(listed.total, 3);
    let shown = format!("{listed:?}");
    for entry in std::fs::read_dir(test.database.folder().unwrap()).unwrap() {
        let bytes = std::fs::read(entry.unwrap().path()).unwrap();
        for secret in &secrets {
            let random = secret.rsplit('_').next().unwrap_or_default();
            let tail = secret.get("sk_test_".len()..).unwrap();
            assert_eq!(tail.len(), 43, "256 bits in base64: {random}");
            assert!(!bytes.windows(tail.len()).any(|window| window == tail.as_bytes()));
            assert!(!shown.contains(tail));
        }
    }
}

#[tokio::test]
async fn a_publishable_key_may_not_act_for_the_merchant() {
    let test = TestApp::sqlite();
    let born = test.organization("Acme", Mode::Test).await;
    let caller = callers::authenticate(&test.app, &credentials(&born.publishable_key), None).await.unwrap();
    assert_eq!(caller.role, Role::Publishable);
    let outcome = keys::list(&test.app, &caller, Query::default()).await;
    assert!(matches!(outcome, Err(Error::Refused(Refusal::Forbidden))));
}

#[tokio::test]
async fn unknown_revoked_and_malformed_keys_are_refused_alike() {
    let test = TestApp::sqlite();
    let born = test.organization("Acme", Mode::Test).await;
    let caller = organizations::act_for(&test.app, &born.organization.id).await.unwrap();
    let listed = keys::list(&test.app, &caller, Query { limit: 10, ..Query::default() }).await.unwrap();
    for key in listed.items {
        keys::revoke(&test.app, &caller, &key.value.id, Precondition::None).await.unwrap();
    }
    for key in [born.secret_key.as_str(), "sk_test_unknown", "", "admin", &"x".repeat(100_000)] {
        let outcome = callers::authenticate(&test.app, &credentials(key), None).await;
        assert!(matches!(outcome, Err(Error::Refused(Refusal::Unauthenticated))));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a04_a_revoked_key_is_refused_by_every_node_from_the_next_request_on() {
    let one = TestApp::postgres();
    let two = one.another_node();
    let born = one.organization("Acme", Mode::Test).await;
    let caller = organizations::act_for(&one.app, &born.organization.id).await.unwrap();
    for _ in 0..20 {
        let Ok(Written::Fresh(made)) =
            keys::create(&one.app, &caller, keys::Draft::new(KeyKind::Secret, ""), Write::plain()).await
        else {
            panic!("a key")
        };
        let key = credentials(&made.secret.unwrap());
        for node in [&one.app, &two] {
            callers::authenticate(node, &key, None).await.unwrap();
        }
        keys::revoke(&one.app, &caller, &made.key.value.id, Precondition::None).await.unwrap();
        for node in [&two, &one.app] {
            let outcome = callers::authenticate(node, &key, None).await;
            assert!(matches!(outcome, Err(Error::Refused(Refusal::Unauthenticated))));
        }
    }
}
