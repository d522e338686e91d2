//! Organizations never meet.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use std::sync::Arc;

use billfold_app::portals::{self, Draft, PublicName, Target};
use billfold_app::testing::TestApp;
use billfold_app::{Caller, Error, Precondition, Query, Scroll, Write, Written, organizations};
use billfold_domain::ids::{IdStyle, PortalId};
use billfold_domain::organizations::Mode;
use billfold_domain::portal_changes::PortalChanges;
use billfold_domain::portals::{Origin, PortalName};
use billfold_domain::slugs::Slug;
use billfold_domain::{Change, Fault, Field, Refusal, Rule};

/// How many portals each organization makes while the others do.
const ROUNDS: usize = 60;

fn named(name: &str) -> Draft {
    let name = PortalName::parse(name).unwrap();
    Arc::new(move |_| PortalChanges { name: Change::Set(name.clone()), ..PortalChanges::default() })
}

fn slugged(slug: &str) -> Draft {
    let slug = Slug::parse(slug).unwrap();
    Arc::new(move |_| PortalChanges { slug: Change::Set(slug.clone()), ..PortalChanges::default() })
}

async fn caller(test: &TestApp, name: &str, mode: Mode) -> Caller {
    let born = test.organization(name, mode).await;
    organizations::act_for(&test.app, &born.organization.id).await.unwrap()
}

async fn lists_never_mix(test: TestApp) {
    let test = Arc::new(test);
    let mut tasks = tokio::task::JoinSet::new();
    for number in 0..3 {
        let test = Arc::clone(&test);
        let owner = caller(&test, &format!("org {number}"), Mode::Test).await;
        tasks.spawn(async move {
            for round in 0..ROUNDS {
                let name = format!("of {number}");
                let target = Target::New(IdStyle::Base62, Origin::Configured);
                portals::save(&test.app, &owner, target, named(&name), Write::plain()).await.unwrap();
                let page = portals::list(&test.app, &owner, Query { limit: 1_000, ..Query::default() }).await.unwrap();
                let slice =
                    portals::scroll(&test.app, &owner, Scroll { limit: 100, ..Scroll::default() }).await.unwrap();
                assert_eq!(page.total, u64::try_from(round).unwrap() + 2);
                for portal in page.items.iter().chain(&slice.items) {
                    let found = portal.value.name.as_ref().unwrap().as_str();
                    assert!(found == name || portal.value.is_default, "{found} in the list of {name}");
                }
            }
        });
    }
    tasks.join_all().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn t05_lists_never_mix_while_three_organizations_write_on_sqlite() {
    lists_never_mix(TestApp::sqlite()).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn t05_lists_never_mix_while_three_organizations_write_on_postgres() {
    lists_never_mix(TestApp::postgres()).await;
}

#[tokio::test]
async fn a06_t01_one_organizations_ids_are_unknown_to_another_one_even_of_the_same_name() {
    let test = TestApp::sqlite();
    let (mine, theirs) = (caller(&test, "Acme", Mode::Test).await, caller(&test, "Acme", Mode::Live).await);
    let target = Target::Upsert(PortalId::stored("p_1"), Origin::Branded);
    portals::save(&test.app, &mine, target.clone(), slugged("acme-portal"), Write::plain()).await.unwrap();
    let id = PortalId::stored("p_1");
    let missing = |outcome: &Result<(), Error>| matches!(outcome, Err(Error::Refused(Refusal::NotFound(_))));
    assert!(missing(&portals::get(&test.app, &theirs, &id).await.map(drop)));
    assert!(missing(&portals::delete(&test.app, &theirs, &id, Precondition::None).await));
    let existing = Target::Existing(id.clone());
    assert!(missing(
        &portals::save(&test.app, &theirs, existing, slugged("other-slug"), Write::plain()).await.map(drop)
    ));
    let cursor = Scroll { after: Some("p_1".into()), limit: 10, ..Scroll::default() };
    let outcome = portals::scroll(&test.app, &theirs, cursor).await;
    assert!(matches!(outcome, Err(Error::Refused(Refusal::BadCursor))));
    // The same id is free in the other organization, and its record is another one.
    let Ok(Written::Fresh(saved)) =
        portals::save(&test.app, &theirs, target, slugged("their-portal"), Write::plain()).await
    else {
        panic!("a portal")
    };
    assert!(saved.created);
    assert_eq!(portals::get(&test.app, &mine, &id).await.unwrap().value.slug.as_str(), "acme-portal");
}

#[tokio::test]
async fn t06_a_slug_of_another_organization_is_taken_ignoring_case_and_nothing_more_is_said() {
    let test = TestApp::sqlite();
    let (mine, theirs) = (caller(&test, "Acme", Mode::Test).await, caller(&test, "Other", Mode::Live).await);
    let new = || Target::New(IdStyle::Crockford, Origin::Branded);
    portals::save(&test.app, &mine, new(), slugged("acme-portal"), Write::plain()).await.unwrap();
    for slug in ["acme-portal", "Acme-Portal", "ACME-PORTAL"] {
        let outcome = portals::save(&test.app, &theirs, new(), slugged(slug), Write::plain()).await;
        let Err(Error::Refused(Refusal::Invalid(faults))) = outcome else { panic!("{outcome:?}") };
        assert_eq!(faults, [Fault::new(Field::Slug, Rule::Taken)]);
    }
}

#[tokio::test]
async fn a_deleted_or_renamed_portal_frees_its_slug_and_its_page_is_gone_at_once() {
    let test = TestApp::sqlite();
    let owner = caller(&test, "Acme", Mode::Test).await;
    let id = PortalId::stored("p_1");
    let upsert = || Target::Upsert(id.clone(), Origin::Branded);
    let page = |slug: &str| portals::public(&test.app, PublicName::Slug(slug.to_owned()));
    portals::save(&test.app, &owner, upsert(), slugged("first-slug"), Write::plain()).await.unwrap();
    assert!(page("FIRST-slug").await.is_ok());
    portals::save(&test.app, &owner, upsert(), slugged("second-slug"), Write::plain()).await.unwrap();
    assert!(page("first-slug").await.is_err());
    assert!(page("second-slug").await.is_ok());
    let other = Target::New(IdStyle::Crockford, Origin::Branded);
    portals::save(&test.app, &owner, other, slugged("first-slug"), Write::plain()).await.unwrap();
    portals::delete(&test.app, &owner, &id, Precondition::None).await.unwrap();
    assert!(page("second-slug").await.is_err());
}

#[tokio::test]
async fn the_default_portal_is_neither_deleted_nor_switched_off() {
    let test = TestApp::sqlite();
    let born = test.organization("Acme", Mode::Test).await;
    let owner = organizations::act_for(&test.app, &born.organization.id).await.unwrap();
    let outcome = portals::delete(&test.app, &owner, &born.portal.id, Precondition::None).await;
    assert!(matches!(outcome, Err(Error::Refused(Refusal::DefaultPortalKept))));
    let off: Draft = Arc::new(|_| PortalChanges { active: Change::Set(false), ..PortalChanges::default() });
    let outcome = portals::save(&test.app, &owner, Target::Existing(born.portal.id), off, Write::plain()).await;
    let Err(Error::Refused(Refusal::Invalid(faults))) = outcome else { panic!("{outcome:?}") };
    assert_eq!(faults, [Fault::new(Field::Active, Rule::DefaultStaysActive)]);
}
