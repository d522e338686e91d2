//! What a customer changes of its own.

use std::future::{Future, poll_fn};
use std::pin::pin;
use std::sync::{Arc, Mutex, mpsc};
use std::task::Poll;

use billfold_app::testing::TestApp;
use billfold_app::{
    Caller, Error, Write, credentials, customers, email_changes, jobs, languages, privacy, sessions, tax_ids,
};
use billfold_domain::Change;
use billfold_domain::customers::{Customer, CustomerChanges};
use billfold_domain::features::CustomerDetail;
use billfold_domain::portal_changes::FeatureChanges;
use billfold_domain::sessions::Session;
use billfold_domain::sign_in_codes::SignInCode;
use billfold_domain::tax_ids::TaxNumber;
use billfold_domain::{Field, Refusal, Rule};
use billfold_locales::Locale;
use billfold_store::Tx;
use tokio::sync::Notify;

use crate::payment_methods::{allow, visitor, visitor_of};
use crate::world::{World, fresh, refused, world};

const OLD: &str = "old@shop.example";
const NEW: &str = "new@shop.example";

async fn let_change(world: &World, details: &[CustomerDetail]) {
    let features = FeatureChanges {
        customer_update: Change::Set(true),
        customer_details: Change::Set(details.to_vec()),
        ..FeatureChanges::default()
    };
    allow(world, features).await;
}

async fn ready(test: TestApp) -> (World, Caller) {
    let world = world(test).await;
    let_change(&world, &[CustomerDetail::Email, CustomerDetail::TaxId]).await;
    let changes = CustomerChanges { email: Change::Set(OLD.into()), ..CustomerChanges::default() };
    fresh(customers::update(&world.test.app, &world.caller, &world.customer, changes, Write::plain()).await);
    let by = visitor(&world).await;
    (world, by)
}

async fn customer(world: &World) -> Customer {
    customers::get(&world.test.app, &world.caller, &world.customer).await.unwrap().value
}

/// The code that came to an address, once everything due was sent.
async fn code(world: &World, to: &str) -> String {
    jobs::run_due(&world.test.app, |_| ()).await.unwrap();
    let mails = world.test.mails().await;
    let mail = mails.iter().rev().find(|mail| mail.to == to).expect("a mail");
    let digits = |line: &str| line.chars().filter(|c| *c != ' ').collect::<String>();
    let is_code = |line: &String| line.len() == 8 && line.bytes().all(|byte| byte.is_ascii_digit());
    mail.plain.lines().map(digits).find(is_code).expect("a code")
}

pub(crate) async fn an_address_counts_once_it_is_proven(test: TestApp) {
    let (world, by) = ready(test).await;
    let app = &world.test.app;
    let elsewhere = visitor(&world).await;
    email_changes::begin(app, &by, NEW, None, "en").await.unwrap();
    assert_eq!(email_changes::pending(app, &by).await.unwrap().as_deref(), Some(NEW));
    assert_eq!(email_changes::pending(app, &elsewhere).await.unwrap(), None, "it is one session's");
    assert_eq!(customer(&world).await.email.as_deref(), Some(OLD), "nothing is changed yet");
    let typed = code(&world, NEW).await;
    let refusal = refused(email_changes::confirm(app, &elsewhere, &typed, None).await);
    assert_eq!(refusal, Refusal::Unauthenticated, "another session's code");
    email_changes::confirm(app, &by, &typed, None).await.unwrap();
    assert_eq!(customer(&world).await.email.as_deref(), Some(NEW));
    let refusal = refused(email_changes::confirm(app, &by, &typed, None).await);
    assert_eq!(refusal, Refusal::Unauthenticated, "a code works once");
    // Everybody else is signed out, and both addresses are told (QUALITY L-09, L-11).
    assert_eq!(refused(email_changes::pending(app, &elsewhere).await), Refusal::Unauthenticated);
    email_changes::pending(app, &by).await.unwrap();
    let mut told: Vec<String> = world.test.mails().await.into_iter().map(|mail| mail.to).collect();
    told.sort();
    assert_eq!(told, [NEW, OLD]);
}

pub(crate) async fn l03_codes_of_a_new_address_end_and_run_out(test: TestApp) {
    let (world, by) = ready(test).await;
    let app = &world.test.app;
    email_changes::begin(app, &by, NEW, None, "en").await.unwrap();
    let typed = code(&world, NEW).await;
    for _ in 0..5 {
        let refusal = refused(email_changes::confirm(app, &by, "00000000", None).await);
        assert_eq!(refusal, Refusal::Unauthenticated);
    }
    assert_eq!(refused(email_changes::confirm(app, &by, &typed, None).await), Refusal::Unauthenticated, "five tries");
    email_changes::begin(app, &by, NEW, None, "en").await.unwrap();
    let second = code(&world, NEW).await;
    world.test.clock.advance_seconds(599);
    email_changes::begin(app, &by, NEW, None, "en").await.unwrap();
    let third = code(&world, NEW).await;
    let refusal = refused(email_changes::confirm(app, &by, &second, None).await);
    assert_eq!(refusal, Refusal::Unauthenticated, "an older code");
    // The session's proof is as old as its codes (QUALITY L-10).
    world.test.clock.advance_seconds(2);
    assert_eq!(refused(email_changes::confirm(app, &by, &third, None).await), Refusal::ProofTooOld);
    assert_eq!(refused(email_changes::begin(app, &by, NEW, None, "en").await), Refusal::ProofTooOld);
    let by = visitor(&world).await;
    let spent = refused(email_changes::begin(app, &by, NEW, None, "en").await);
    assert!(matches!(spent, Refusal::TooManyAttempts { .. }), "three mails an hour: {spent:?}");
    let bad = refused(email_changes::begin(app, &by, "nobody", None, "en").await);
    assert_eq!(bad, Refusal::Invalid(vec![billfold_domain::Fault::new(Field::Email, Rule::EmailForm)]));
    email_changes::begin(app, &by, "third@shop.example", None, "en").await.unwrap();
    email_changes::give_up(app, &by).await.unwrap();
    assert_eq!(email_changes::pending(app, &by).await.unwrap(), None);
    let_change(&world, &[]).await;
    assert_eq!(refused(email_changes::begin(app, &by, NEW, None, "en").await), Refusal::SwitchedOff);
    assert_eq!(refused(email_changes::confirm(app, &by, &third, None).await), Refusal::SwitchedOff);
    assert_eq!(customer(&world).await.email.as_deref(), Some(OLD));
}

/// Holds the one writer of SQLite, so that what comes to it in between is known: first the
/// erasure, then what asks for a code again.
pub(crate) async fn r02_a_code_that_is_asked_for_again_brings_nothing_of_a_forgotten_customer_back(test: TestApp) {
    let (world, by) = ready(test).await;
    let (app, organization) = (&world.test.app, &world.caller.organization);
    let draft = credentials::Draft {
        customer: world.customer.clone(),
        username: "ann.the.first".into(),
        password: "tr0ub4dor & 3 otters".into(),
        expires: Change::Keep,
    };
    fresh(credentials::save(app, &world.caller, None, draft, Write::plain()).await);
    email_changes::begin(app, &by, NEW, None, "en").await.unwrap();
    let store = world.test.database.store.clone();
    let (release, held) = mpsc::channel::<()>();
    let (holds, held) = (Arc::new(Notify::new()), Mutex::new(held));
    let (begun, place, writer) = (Arc::clone(&holds), organization.clone(), store.clone());
    let holding = tokio::spawn(async move {
        let hold = move |_: &mut Tx<'_>| {
            begun.notify_one();
            let _ = held.lock().unwrap().recv();
            Ok::<_, Error>(())
        };
        writer.write(&place, hold).await
    });
    holds.notified().await;
    let mut erasing = pin!(privacy::erase(app, &world.caller, &world.customer));
    let waits = poll_fn(|cx| Poll::Ready(erasing.as_mut().poll(cx).is_pending())).await;
    assert!(waits, "the erasure waits for the writer");
    email_changes::resend_unseen(app, &world.caller, "ann.the.first".into(), None).unwrap();
    let codes = |tx: &mut Tx<'_>| Ok::<_, Error>(tx.count::<SignInCode>(&[], None)?);
    for _ in 0..100 {
        // Time for it to read what there is before the erasure.
        assert_eq!(store.read(organization, codes).await.unwrap(), 1);
    }
    drop(release);
    erasing.await.unwrap();
    holding.await.unwrap().unwrap();
    // What was queued is done once another command is.
    store.write(organization, |_| Ok::<_, Error>(())).await.unwrap();
    assert_eq!(store.read(organization, codes).await.unwrap(), 0, "what was forgotten is back");
    jobs::run_due(app, |_| ()).await.unwrap();
    assert!(world.test.mails().await.iter().all(|mail| mail.to != NEW), "nobody is written to");
}

pub(crate) async fn a_language_that_is_chosen_counts_from_now_on(test: TestApp) {
    let (world, by) = ready(test).await;
    let app = &world.test.app;
    let changes =
        CustomerChanges { locales: Change::Set(vec!["fr".into(), "de".into()]), ..CustomerChanges::default() };
    fresh(customers::update(app, &world.caller, &world.customer, changes, Write::plain()).await);
    let german = Locale::of_tag("de").unwrap();
    languages::choose(app, &by, german).await.unwrap();
    languages::choose(app, &by, german).await.unwrap();
    assert_eq!(customer(&world).await.locales, ["de", "fr"]);
    let sessions = sessions::list(app, &world.caller, &world.customer, 10).await.unwrap().items;
    let chosen: Vec<&Session> = sessions.iter().map(|found| &found.value).collect();
    assert_eq!(chosen[0].locale.as_deref(), Some("de"));
}

pub(crate) async fn tax_ids_are_their_customers_where_its_portal_allows(test: TestApp) {
    let (world, by) = ready(test).await;
    let app = &world.test.app;
    let number = |value: &str| TaxNumber::parse("eu_vat", value).unwrap();
    let first = fresh(tax_ids::add_own(app, &by, number("DE123456789"), Write::plain()).await).value;
    assert!(first.is_default);
    let twice = refused(tax_ids::add_own(app, &by, number("DE 123 456 789"), Write::plain()).await);
    assert_eq!(twice, Refusal::Invalid(vec![billfold_domain::Fault::new(Field::TaxIdValue, Rule::Duplicate)]));
    fresh(tax_ids::add_own(app, &by, number("ATU12345678"), Write::plain()).await);
    let held: Vec<String> = tax_ids::own(app, &by).await.unwrap().into_iter().map(|one| one.value).collect();
    assert_eq!(held, ["DE123456789", "ATU12345678"]);
    let new = customers::NewCustomer {
        style: billfold_domain::ids::IdStyle::Base62,
        changes: CustomerChanges::default(),
        clock: None,
        pays_with: None,
        tax_ids: Vec::new(),
    };
    let other = fresh(customers::make(app, &world.caller, new, Write::plain()).await).value.id;
    let stranger = visitor_of(&world, &other).await;
    assert!(matches!(refused(tax_ids::remove_own(app, &stranger, &first.id).await), Refusal::NotFound(_)));
    assert!(tax_ids::own(app, &stranger).await.unwrap().is_empty());
    tax_ids::remove_own(app, &by, &first.id).await.unwrap();
    let_change(&world, &[CustomerDetail::Email]).await;
    for outcome in [
        tax_ids::own(app, &by).await.map(drop),
        tax_ids::add_own(app, &by, number("DE123456789"), Write::plain()).await.map(drop),
        tax_ids::remove_own(app, &by, &first.id).await,
    ] {
        assert!(matches!(outcome, Err(Error::Refused(Refusal::SwitchedOff))));
    }
}
