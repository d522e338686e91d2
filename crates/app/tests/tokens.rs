//! Merchant tokens: who may make them, and what is refused.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use billfold_app::testing::TestApp;
use billfold_app::{Credentials, Error, Role, callers, tokens};
use billfold_domain::Refusal;
use billfold_domain::organizations::Mode;

async fn accepted(test: &TestApp, token: &str) -> Option<callers::Caller> {
    let credentials = Credentials { jwt: Some(token.to_owned()), ..Credentials::default() };
    match callers::authenticate(&test.app, &credentials, None).await {
        Ok(caller) => Some(caller),
        Err(Error::Refused(Refusal::Unauthenticated)) => None,
        Err(other) => panic!("{other:?}"),
    }
}

fn part(json: &serde_json::Value) -> String {
    URL_SAFE_NO_PAD.encode(json.to_string())
}

#[tokio::test]
async fn a_merchant_token_acts_for_its_organization_until_it_ends() {
    let test = TestApp::sqlite();
    let born = test.organization("Acme", Mode::Live).await;
    let token = tokens::issue(&test.app, &born.organization.id, "ci", 60).await.unwrap();
    let caller = accepted(&test, &token).await.unwrap();
    assert_eq!((caller.organization, caller.mode, caller.role), (born.organization.id, Mode::Live, Role::Secret));
    assert_eq!(caller.actor, "ci");
    test.clock.advance_seconds(59);
    assert!(accepted(&test, &token).await.is_some());
    test.clock.advance_seconds(1);
    assert!(accepted(&test, &token).await.is_none(), "its end is not part of its life");
    test.clock.advance_seconds(-61);
    assert!(accepted(&test, &token).await.is_none(), "nor is the time before it");
}

#[tokio::test]
async fn an_unknown_organization_gets_no_token() {
    let test = TestApp::sqlite();
    let outcome = tokens::issue(&test.app, &billfold_domain::ids::Id::stored("org_x"), "ci", 60).await;
    assert!(matches!(outcome, Err(Error::Refused(Refusal::NotFound(_)))));
}

#[tokio::test]
async fn a11_tokens_of_other_algorithms_types_audiences_and_signatures_are_refused() {
    let test = TestApp::sqlite();
    let born = test.organization("Acme", Mode::Test).await;
    let other = test.organization("Other", Mode::Test).await;
    let good = tokens::issue(&test.app, &born.organization.id, "ci", 60).await.unwrap();
    let [head, body, signature] = good.split('.').collect::<Vec<_>>()[..] else { panic!("three parts") };
    let json =
        |text: &str| -> serde_json::Value { serde_json::from_slice(&URL_SAFE_NO_PAD.decode(text).unwrap()).unwrap() };
    let head_with = |name: &str, value: &str| {
        let mut changed = json(head);
        changed[name] = value.into();
        part(&changed)
    };
    let body_with = |name: &str, value: serde_json::Value| {
        let mut changed = json(body);
        changed[name] = value;
        part(&changed)
    };
    let public = tokens::key_set(&test.app).remove(0).x;
    let confused = {
        let head = head_with("alg", "HS256");
        let key = ring::hmac::Key::new(ring::hmac::HMAC_SHA256, &URL_SAFE_NO_PAD.decode(&public).unwrap());
        let tag = ring::hmac::sign(&key, format!("{head}.{body}").as_bytes());
        format!("{head}.{body}.{}", URL_SAFE_NO_PAD.encode(tag))
    };
    let bad = [
        format!("{}.{body}.", head_with("alg", "none")),
        format!("{}.{body}.{signature}", head_with("alg", "none")),
        confused,
        format!("{}.{body}.{signature}", head_with("alg", "RS256")),
        format!("{}.{body}.{signature}", head_with("typ", "JWT")),
        format!("{}.{body}.{signature}", head_with("typ", "customer+jwt")),
        format!("{}.{body}.{signature}", head_with("jku", "https://evil.example/keys")),
        format!("{head}.{}.{signature}", body_with("org", other.organization.id.as_str().into())),
        format!("{head}.{}.{signature}", body_with("aud", "other".into())),
        format!("{head}.{}.{signature}", body_with("exp", 9_999_999_999_i64.into())),
        format!("{head}.{body}."),
        format!("{head}.{body}"),
        format!("{head}.{body}.{}", "A".repeat(86)),
        "null".into(),
        String::new(),
        "a.b.c".into(),
        "x".repeat(10_000),
    ];
    for token in bad {
        assert!(accepted(&test, &token).await.is_none(), "{token}");
    }
    assert!(accepted(&test, &good).await.is_some(), "the one they were made from is good");
}

#[tokio::test]
async fn a11_a_token_of_another_servers_secret_is_refused() {
    let (one, two) = (TestApp::sqlite(), TestApp::sqlite());
    let born = one.organization("Acme", Mode::Test).await;
    let token = tokens::issue(&one.app, &born.organization.id, "ci", 60).await.unwrap();
    // The same seeds make the same organization in both, so only the secret differs.
    two.organization("Acme", Mode::Test).await;
    assert!(accepted(&two, &token).await.is_some(), "two nodes share one secret");
    let stranger = TestApp::with_secret(billfold_store::testing::TestDatabase::sqlite(), 8);
    stranger.organization("Acme", Mode::Test).await;
    assert!(accepted(&stranger, &token).await.is_none());
}

#[tokio::test]
async fn two_credentials_must_both_be_good_and_of_one_organization() {
    let test = TestApp::sqlite();
    let (acme, other) = (test.organization("Acme", Mode::Test).await, test.organization("Other", Mode::Test).await);
    let token = tokens::issue(&test.app, &acme.organization.id, "ci", 60).await.unwrap();
    let ask = |key: &str, jwt: &str| {
        let credentials = Credentials { key: Some(key.to_owned()), jwt: Some(jwt.to_owned()), address: None };
        let app = test.app.clone();
        async move { callers::authenticate(&app, &credentials, None).await.ok().map(|caller| caller.role) }
    };
    assert_eq!(ask(&acme.secret_key, &token).await, Some(Role::Secret));
    assert_eq!(ask(&acme.publishable_key, &token).await, Some(Role::Publishable), "what both allow is allowed");
    assert_eq!(ask(&other.secret_key, &token).await, None);
    assert_eq!(ask(&acme.secret_key, "bad").await, None);
    assert_eq!(ask("bad", &token).await, None);
}
