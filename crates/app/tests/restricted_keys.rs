//! Restricted keys, and keys that are bound to addresses.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use billfold_app::organizations::{self, Born};
use billfold_app::testing::TestApp;
use billfold_app::{
    Caller, Credentials, Error, Precondition, Query, Write, Written, callers, keys, products, websites,
};
use billfold_domain::keys::{Access, KeyKind, Network, Permissions, Resource};
use billfold_domain::organizations::Mode;
use billfold_domain::{Change, Field, Refusal, Rule};

fn granted(words: &[&str]) -> Permissions {
    let mut permissions = Permissions::default();
    words.iter().for_each(|word| permissions.add(word).unwrap());
    permissions
}

async fn make(test: &TestApp, merchant: &Caller, draft: keys::Draft) -> keys::Created {
    match keys::create(&test.app, merchant, draft, Write::plain()).await.unwrap() {
        Written::Fresh(made) => made,
        Written::Replayed(_) => panic!("replayed"),
    }
}

fn presented(key: &str, address: Option<&str>) -> Credentials {
    Credentials { key: Some(key.to_owned()), jwt: None, address: address.map(|text| text.parse().unwrap()) }
}

fn refusal<T>(outcome: Result<T, Error>) -> Option<Refusal> {
    match outcome {
        Ok(_) => None,
        Err(Error::Refused(refusal)) => Some(refusal),
        Err(Error::Fault(fault)) => panic!("{fault:?}"),
    }
}

async fn world() -> (TestApp, Born, Caller) {
    let test = TestApp::sqlite();
    let born = test.organization("Acme", Mode::Test).await;
    let merchant = organizations::act_for(&test.app, &born.organization.id).await.unwrap();
    (test, born, merchant)
}

#[tokio::test]
async fn a05_a_restricted_key_does_what_it_was_granted_and_nothing_else() {
    let (test, _, merchant) = world().await;
    let draft = keys::Draft {
        permissions: Change::Set(granted(&["websites:read", "customers:write", "api_keys:read"])),
        ..keys::Draft::new(KeyKind::Secret, "CRM")
    };
    let made = make(&test, &merchant, draft).await;
    let key = made.secret.unwrap();
    assert!(key.starts_with("rk_test_"), "{key}");
    let caller = callers::authenticate(&test.app, &presented(&key, None), None).await.unwrap();
    for resource in Resource::ALL {
        for access in Access::ALL {
            let allowed = match resource {
                Resource::Websites | Resource::ApiKeys => *access == Access::Read,
                Resource::Customers => true,
                _ => false,
            };
            let expected = (!allowed).then_some(Refusal::NotGranted { resource: *resource, access: *access });
            assert_eq!(refusal(caller.require(*resource, *access)), expected);
        }
    }
    // What no key can be granted.
    assert_eq!(refusal(caller.require_secret()), Some(Refusal::Forbidden));
    assert_eq!(refusal(websites::list(&test.app, &caller, Query::default()).await), None);
    let foreign = products::list(&test.app, &caller, Query::default()).await;
    let needed = Refusal::NotGranted { resource: Resource::Products, access: Access::Read };
    assert_eq!(refusal(foreign), Some(needed));
    let draft = keys::Draft::new(KeyKind::Secret, "more");
    assert_eq!(refusal(keys::create(&test.app, &caller, draft, Write::plain()).await), Some(Refusal::Forbidden));
    let id = made.key.value.id;
    let revoked = keys::revoke(&test.app, &caller, &id, Precondition::None).await;
    assert_eq!(refusal(revoked), Some(Refusal::Forbidden));
}

#[tokio::test]
async fn a05_what_a_key_may_do_changes_with_its_next_request() {
    let (test, _, merchant) = world().await;
    let made = make(&test, &merchant, keys::Draft::new(KeyKind::Secret, "CRM")).await;
    let (id, key) = (made.key.value.id, made.secret.unwrap());
    let may = || async {
        let caller = callers::authenticate(&test.app, &presented(&key, None), None).await.unwrap();
        [Access::Read, Access::Write].map(|access| caller.require(Resource::Invoices, access).is_ok())
    };
    assert_eq!(may().await, [true, true]);
    for (permissions, expected) in [
        (Change::Set(granted(&["invoices:read"])), [true, false]),
        (Change::Keep, [true, false]),
        (Change::Set(granted(&[])), [false, false]),
        (Change::Clear, [true, true]),
    ] {
        let draft = keys::Draft { permissions, ..keys::Draft::new(KeyKind::Secret, "CRM") };
        keys::upsert(&test.app, &merchant, id.clone(), draft, Write::plain()).await.unwrap();
        assert_eq!(may().await, expected);
    }
}

#[tokio::test]
async fn a09_a_bound_key_works_from_its_addresses_alone() {
    let (test, _, merchant) = world().await;
    let networks = ["192.0.2.0/24", "2001:db8::7"].map(|text| Network::parse(text).unwrap()).to_vec();
    let draft = keys::Draft { addresses: Change::Set(networks), ..keys::Draft::new(KeyKind::Secret, "office") };
    let key = make(&test, &merchant, draft).await.secret.unwrap();
    assert!(key.starts_with("sk_test_"));
    for (address, good) in [
        (Some("192.0.2.200"), true),
        (Some("::ffff:192.0.2.200"), true),
        (Some("2001:db8::7"), true),
        (Some("2001:db8::8"), false),
        (Some("198.51.100.1"), false),
        (Some("127.0.0.1"), false),
        (None, false),
    ] {
        let outcome = refusal(callers::authenticate(&test.app, &presented(&key, address), None).await);
        assert_eq!(outcome, (!good).then_some(Refusal::AddressNotAllowed), "{address:?}");
    }
}

#[tokio::test]
async fn bounds_that_make_no_sense_are_refused() {
    let (test, _, merchant) = world().await;
    let fault = |draft: keys::Draft| {
        let (app, merchant) = (test.app.clone(), merchant.clone());
        async move {
            match refusal(keys::create(&app, &merchant, draft, Write::plain()).await) {
                Some(Refusal::Invalid(faults)) => (faults[0].field, faults[0].rule.clone()),
                other => panic!("{other:?}"),
            }
        }
    };
    let public = keys::Draft {
        permissions: Change::Set(granted(&["customers:read"])),
        ..keys::Draft::new(KeyKind::Publishable, "page")
    };
    assert_eq!(fault(public).await, (Field::Permissions, Rule::UnknownChoice));
    let mut all = Permissions::default();
    all.grant(Resource::ApiKeys, Access::Write);
    let maker = keys::Draft { permissions: Change::Set(all), ..keys::Draft::new(KeyKind::Secret, "x") };
    assert_eq!(fault(maker).await, (Field::Permissions, Rule::UnknownChoice));
    let one = Network::parse("192.0.2.1").unwrap();
    let twice = keys::Draft { addresses: Change::Set(vec![one, one]), ..keys::Draft::new(KeyKind::Secret, "x") };
    assert_eq!(fault(twice).await, (Field::AllowedAddresses, Rule::Duplicate));
}

#[tokio::test]
async fn a10_an_address_that_guesses_keys_is_refused_for_a_minute_and_no_other() {
    let (test, born, _) = world().await;
    let guess = |n: usize| presented(&format!("sk_test_{n}"), Some("192.0.2.66"));
    for n in 0..100 {
        let outcome = callers::authenticate(&test.app, &guess(n), None).await;
        assert_eq!(refusal(outcome), Some(Refusal::Unauthenticated));
    }
    let next = refusal(callers::authenticate(&test.app, &guess(100), None).await);
    assert_eq!(next, Some(Refusal::TooManyAttempts { retry_after_seconds: 60 }));
    let good = |address| presented(&born.secret_key, Some(address));
    assert!(callers::authenticate(&test.app, &good("192.0.2.67"), None).await.is_ok());
    assert!(callers::authenticate(&test.app, &good("192.0.2.66"), None).await.is_err());
    test.clock.advance_seconds(60);
    assert!(callers::authenticate(&test.app, &good("192.0.2.66"), None).await.is_ok());
}

#[tokio::test]
async fn of_two_credentials_only_what_both_allow_is_allowed() {
    let (test, born, merchant) = world().await;
    let draft = keys::Draft {
        permissions: Change::Set(granted(&["websites:read"])),
        ..keys::Draft::new(KeyKind::Secret, "reader")
    };
    let key = make(&test, &merchant, draft).await.secret.unwrap();
    let token = billfold_app::tokens::issue(&test.app, &born.organization.id, "ci", 60).await.unwrap();
    let both = Credentials { key: Some(key), jwt: Some(token), address: None };
    let caller = callers::authenticate(&test.app, &both, None).await.unwrap();
    assert!(caller.require(Resource::Websites, Access::Read).is_ok());
    assert!(caller.require(Resource::Websites, Access::Write).is_err());
}
