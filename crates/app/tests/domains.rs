//! Host names of merchants' own: claims, proofs, and that a name is one portal's.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use std::sync::Arc;

use billfold_app::domains::{self, Claim, Proof, Seen};
use billfold_app::organizations::operator;
use billfold_app::portals::{self, Saved, Target};
use billfold_app::testing::TestApp;
use billfold_app::{Caller, Error, Precondition, Write, Written};
use billfold_domain::hosts::HostName;
use billfold_domain::ids::{IdStyle, PortalId};
use billfold_domain::organizations::Mode;
use billfold_domain::portal_changes::PortalChanges;
use billfold_domain::portals::{Origin, Portal};
use billfold_domain::{Change, Field, Refusal, Rule};

const HOST: &str = "pay.shop.example";
const DAY_SECONDS: i64 = 86_400;

fn host() -> HostName {
    HostName::parse(HOST).unwrap()
}

async fn save(test: &TestApp, caller: &Caller, target: Target, domain: Change<HostName>) -> Portal {
    let draft =
        Arc::new(move |_: Option<&Portal>| PortalChanges { custom_domain: domain.clone(), ..PortalChanges::default() });
    match portals::save(&test.app, caller, target, draft, Write::plain()).await.unwrap() {
        Written::Fresh(Saved { portal, .. }) => portal.value,
        Written::Replayed(_) => panic!("nothing to replay"),
    }
}

/// A portal of a new organization that claims the name.
async fn claimant(test: &TestApp, name: &str) -> (Caller, PortalId) {
    let born = test.organization(name, Mode::Live).await;
    let caller = operator(&born.organization.id, Mode::Live);
    let portal = save(test, &caller, Target::New(IdStyle::Crockford, Origin::Branded), Change::Set(host())).await;
    (caller, portal.id)
}

async fn claim_of(test: &TestApp, portal: &PortalId) -> Claim {
    domains::list(&test.app).await.unwrap().into_iter().find(|claim| claim.portal == *portal).unwrap()
}

async fn portal(test: &TestApp, caller: &Caller, id: &PortalId) -> Portal {
    portals::get(&test.app, caller, id).await.unwrap().value
}

/// Looks up what is due, and finds what the test says; how many names that were.
async fn look_up(test: &TestApp, seen: Seen) -> usize {
    let due = domains::due(&test.app, 100).await.unwrap();
    let mut count = 0;
    for waiting in due {
        if let Some(check) = domains::begin(&test.app, &waiting).await.unwrap() {
            domains::finish(&test.app, &check, seen).await.unwrap();
            count += 1;
        }
    }
    count
}

fn is_taken(error: &Error) -> bool {
    let Error::Refused(Refusal::Invalid(faults)) = error else { return false };
    faults.iter().any(|fault| fault.field == Field::CustomDomain && fault.rule == Rule::Taken)
}

#[tokio::test]
async fn h01_a_claim_counts_once_its_own_record_is_found() {
    let test = TestApp::sqlite();
    let (caller, id) = claimant(&test, "Acme").await;
    assert_eq!(domains::at(&test.app, &host()).await.unwrap(), None, "a claim alone serves nothing");
    let claim = claim_of(&test, &id).await;
    assert_eq!(claim.record.name, "_billfold.pay.shop.example");
    assert!(claim.record.value.starts_with("billfold=") && claim.record.value.len() == 9 + 43);
    assert_eq!(look_up(&test, Seen::Nothing).await, 1, "it is looked up at once");
    assert_eq!(portal(&test, &caller, &id).await.own_host(), None);
    assert_eq!(look_up(&test, Seen::Record).await, 0, "the next look-up has its time");
    test.clock.advance_seconds(60);
    assert_eq!(look_up(&test, Seen::Record).await, 1);
    let verified = portal(&test, &caller, &id).await;
    assert_eq!(verified.own_host(), Some(&host()));
    let place = domains::at(&test.app, &host()).await.unwrap().unwrap();
    assert_eq!((&place.portal, place.slug.as_str()), (&id, verified.slug.as_str()));
    assert_eq!(test.app.public_url().of_portal(&verified), "https://pay.shop.example");
}

#[tokio::test]
async fn h01_each_claimant_has_a_record_of_its_own() {
    let test = TestApp::sqlite();
    let (_, one) = claimant(&test, "Acme").await;
    let (_, other) = claimant(&test, "Bolt").await;
    let (one, other) = (claim_of(&test, &one).await, claim_of(&test, &other).await);
    assert_eq!(one.record.name, other.record.name);
    assert_ne!(one.record.value, other.record.value);
}

#[tokio::test]
async fn a_claim_that_waits_is_looked_up_less_and_less_often() {
    let test = TestApp::sqlite();
    claimant(&test, "Acme").await;
    let mut look_ups = 0;
    for _ in 0..24 * 60 {
        look_ups += look_up(&test, Seen::Nothing).await;
        test.clock.advance_seconds(60);
    }
    assert!((10..=14).contains(&look_ups), "{look_ups} in a day");
}

async fn a_name_has_one_portal(test: TestApp) {
    let test = Arc::new(test);
    let mut claims = Vec::new();
    for at in 0..16 {
        let (_, id) = claimant(&test, &format!("Merchant {at}")).await;
        claims.push(claim_of(&test, &id).await);
    }
    let rivals: Vec<_> = claims
        .iter()
        .cycle()
        .take(64)
        .cloned()
        .map(|claim| {
            let test = Arc::clone(&test);
            tokio::spawn(
                async move { (claim.portal.clone(), domains::confirm(&test.app, &claim, Proof::Record).await) },
            )
        })
        .collect();
    let (mut winners, mut losers) = (Vec::new(), 0);
    for rival in rivals {
        match rival.await.unwrap() {
            (id, Ok(_)) => winners.push(id),
            (_, Err(error)) => {
                assert!(is_taken(&error), "{error:?}");
                losers += 1;
            }
        }
    }
    winners.dedup();
    assert_eq!((winners.len(), losers), (1, 60), "one portal of sixteen, in each of its four tries");
    assert_eq!(domains::at(&test.app, &host()).await.unwrap().unwrap().portal, winners[0]);
    let verified = domains::list(&test.app).await.unwrap().into_iter().filter(|claim| claim.verified.is_some());
    assert_eq!(verified.map(|claim| claim.portal).collect::<Vec<_>>(), winners);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn i13_of_64_who_prove_one_name_one_has_it_on_sqlite() {
    a_name_has_one_portal(TestApp::sqlite()).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn i13_of_64_who_prove_one_name_one_has_it_on_postgres() {
    a_name_has_one_portal(TestApp::postgres()).await;
}

#[tokio::test]
async fn h02_a_name_that_is_dropped_is_free_and_the_next_owner_proves_it_anew() {
    let test = TestApp::sqlite();
    let (one, first) = claimant(&test, "Acme").await;
    let (two, second) = claimant(&test, "Bolt").await;
    domains::confirm(&test.app, &claim_of(&test, &first).await, Proof::Record).await.unwrap();
    let refused = domains::confirm(&test.app, &claim_of(&test, &second).await, Proof::Record).await.unwrap_err();
    assert!(is_taken(&refused), "{refused:?}");
    // Another name, and the same one again: each begins as a claim.
    let elsewhere = Change::Set(HostName::parse("other.shop.example").unwrap());
    let moved = save(&test, &one, Target::Existing(first.clone()), elsewhere).await;
    assert_eq!((moved.domain_verified, domains::at(&test.app, &host()).await.unwrap()), (None, None));
    domains::confirm(&test.app, &claim_of(&test, &second).await, Proof::Record).await.unwrap();
    assert_eq!(domains::at(&test.app, &host()).await.unwrap().unwrap().portal, second);
    let back = save(&test, &one, Target::Existing(first.clone()), Change::Set(host())).await;
    assert_eq!(back.own_host(), None);
    // A portal that goes gives its name up, and one that only claims takes nobody's.
    portals::delete(&test.app, &one, &first, Precondition::None).await.unwrap();
    assert_eq!(domains::at(&test.app, &host()).await.unwrap().unwrap().portal, second);
    portals::delete(&test.app, &two, &second, Precondition::None).await.unwrap();
    assert_eq!(domains::at(&test.app, &host()).await.unwrap(), None);
    assert!(domains::due(&test.app, 100).await.unwrap().is_empty());
}

#[tokio::test]
async fn h03_a_name_without_its_record_for_a_week_is_nobodys() {
    let test = TestApp::sqlite();
    let (caller, id) = claimant(&test, "Acme").await;
    look_up(&test, Seen::Record).await;
    // Daily, as long as the record is there.
    for _ in 0..10 {
        test.clock.advance_seconds(DAY_SECONDS);
        assert_eq!(look_up(&test, Seen::Record).await, 1);
        assert_eq!(look_up(&test, Seen::Record).await, 0);
    }
    let updated = portal(&test, &caller, &id).await.updated;
    for _ in 0..6 {
        test.clock.advance_seconds(DAY_SECONDS);
        look_up(&test, Seen::Nothing).await;
        assert_eq!(portal(&test, &caller, &id).await.own_host(), Some(&host()), "a day without it is no reason");
    }
    assert_eq!(portal(&test, &caller, &id).await.updated, updated, "looking changes nothing of the portal");
    test.clock.advance_seconds(DAY_SECONDS);
    look_up(&test, Seen::Nothing).await;
    assert_eq!(portal(&test, &caller, &id).await.own_host(), None);
    assert_eq!(domains::at(&test.app, &host()).await.unwrap(), None);
    // It comes back with its record.
    test.clock.advance_seconds(DAY_SECONDS);
    look_up(&test, Seen::Record).await;
    assert_eq!(portal(&test, &caller, &id).await.own_host(), Some(&host()));
}

#[tokio::test]
async fn a_name_that_the_operator_vouches_for_is_not_looked_up() {
    let test = TestApp::sqlite();
    let (caller, id) = claimant(&test, "Acme").await;
    domains::confirm(&test.app, &claim_of(&test, &id).await, Proof::Operator).await.unwrap();
    assert!(claim_of(&test, &id).await.is_trusted);
    test.clock.advance_seconds(30 * DAY_SECONDS);
    assert_eq!(look_up(&test, Seen::Nothing).await, 0);
    assert_eq!(portal(&test, &caller, &id).await.own_host(), Some(&host()));
}

#[tokio::test]
async fn what_was_claimed_before_it_was_dropped_cannot_be_confirmed() {
    let test = TestApp::sqlite();
    let (caller, id) = claimant(&test, "Acme").await;
    let claim = claim_of(&test, &id).await;
    save(&test, &caller, Target::Existing(id.clone()), Change::Clear).await;
    let refused = domains::confirm(&test.app, &claim, Proof::Operator).await.unwrap_err();
    assert!(matches!(refused, Error::Refused(Refusal::NotFound(_))), "{refused:?}");
    assert_eq!(domains::at(&test.app, &host()).await.unwrap(), None);
}
