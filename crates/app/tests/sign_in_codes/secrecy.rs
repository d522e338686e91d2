//! Nobody learns which addresses are known.

use std::time::Instant;

use billfold_app::passwords;
use billfold_app::sign_in_codes::{self, Ask};
use billfold_app::testing::TestApp;
use billfold_app::{Error, credentials, jobs};
use billfold_domain::events::Event;
use billfold_domain::ids::CredentialId;
use billfold_domain::mails::Mail;
use billfold_domain::organizations::Mode;
use billfold_domain::sessions::Session;
use billfold_domain::sign_in_codes::{SignInBudget, SignInCode};
use billfold_domain::{Change, Refusal};
use billfold_store::{Query, Tx, Work};

use super::world::{ANN, NOBODY, World, customer, fresh, public, refusal};

/// How many rows of each kind there are, and how long the attempts are.
async fn written(world: &World) -> (Vec<u64>, usize) {
    let now_us = world.app().now().as_microsecond();
    let due = world
        .test
        .database
        .store
        .look(move |lookup| Ok::<_, Error>(lookup.count_due(&[Work::SignIn, Work::Mail], now_us)?))
        .await
        .unwrap();
    let work = |tx: &mut Tx<'_>| {
        let counts = vec![
            tx.count::<SignInCode>(&[], None)?,
            tx.count::<SignInBudget>(&[], None)?,
            tx.count::<Mail>(&[], None)?,
            tx.count::<Event>(&[], None)?,
            tx.count::<Session>(&[], None)?,
        ];
        let codes = tx.list::<SignInCode>(&Query { limit: 10, ..Query::default() })?;
        let length = codes.items.iter().map(|found| serde_json::to_string(&found.value).unwrap().len()).sum();
        Ok::<_, Error>((counts, length))
    };
    let (mut counts, length) = world.test.database.store.read(&world.born.organization.id, work).await.unwrap();
    counts.push(due);
    (counts, length)
}

pub(crate) async fn l06_to_begin_writes_the_same_for_any_address(test: TestApp) {
    let world = World::new(test).await;
    let mut wrote = Vec::new();
    for email in ["abc@shop.example", ANN, "abd@shop.example"] {
        let (before, length) = written(&world).await;
        world.begin(email).await.unwrap();
        let (after, longer) = written(&world).await;
        let rows: Vec<u64> = after.iter().zip(&before).map(|(after, before)| after - before).collect();
        wrote.push((rows, longer - length));
    }
    assert_eq!(wrote[0].0, [1, 1, 0, 0, 0, 1], "an attempt, a budget, a due time");
    assert!(wrote.iter().all(|one| *one == wrote[0]), "{wrote:?}");
}

pub(crate) async fn l06_known_and_unknown_addresses_are_answered_alike(test: TestApp) {
    let world = World::new(test).await;
    let mut answers = Vec::new();
    for email in [ANN, NOBODY] {
        let mut seen = Vec::new();
        let cookie = world.begin(email).await.unwrap();
        seen.push(format!("cookie of {}", cookie.len()));
        let mails = world.mails().await;
        assert_eq!(mails.len(), usize::from(email == ANN));
        seen.push(sign_in_codes::email(world.app(), &world.public, &cookie).await.unwrap().len().min(3).to_string());
        for _ in 0..7 {
            // A code that is wrong but for one in a hundred millions.
            seen.push(format!("{:?}", refusal(world.prove(&cookie, "00000001").await)));
        }
        for _ in 0..4 {
            let again = sign_in_codes::resend(world.app(), &world.public, &cookie, None).await;
            seen.push(format!("{:?}", again.map_err(|error| format!("{error:?}"))));
        }
        seen.push(format!("{:?}", refusal(world.begin(email).await)));
        world.mails().await;
        answers.push(seen);
    }
    assert_eq!(answers[0], answers[1]);
}

pub(crate) async fn l13_a_customer_of_another_merchant_is_as_unknown(test: TestApp) {
    let world = World::new(test).await;
    let rival = world.test.organization("Rival", Mode::Test).await;
    let merchant = billfold_app::organizations::act_for(world.app(), &rival.organization.id).await.unwrap();
    customer(world.app(), &merchant, "rita@rival.example").await;
    let theirs = public(world.app(), &rival).await;
    // Rita is a customer of the rival alone.
    let cookie = world.begin("rita@rival.example").await.unwrap();
    assert!(world.mails().await.is_empty());
    assert_eq!(refusal(world.prove(&cookie, "12345678").await), Refusal::Unauthenticated);
    // A proof of one portal is none for another one.
    let cookie = world.begin(ANN).await.unwrap();
    let code = world.code().await;
    let there = super::world::prove_on(world.app(), &theirs, &cookie, &code).await;
    assert_eq!(refusal(there), Refusal::Unauthenticated);
    assert!(world.prove(&cookie, &code).await.is_ok(), "and nothing of it was counted here");
    // Each merchant's addresses have budgets of their own.
    for _ in 0..2 {
        world.begin("rita@rival.example").await.unwrap();
    }
    assert!(matches!(refusal(world.begin("rita@rival.example").await), Refusal::TooManyAttempts { .. }));
    let ask = Ask { email: "rita@rival.example".into(), address: None, locale: "en".into(), earlier: None };
    sign_in_codes::begin(world.app(), &theirs, ask).await.unwrap();
    assert_eq!(world.mails().await.len(), 1);
}

pub(crate) async fn l06_a_forgotten_password_is_told_to_its_customer_alone(test: TestApp) {
    let world = World::new(test).await;
    let draft = credentials::Draft {
        customer: world.ann.clone(),
        username: "ann.the.first".into(),
        password: "tr0ub4dor & 3 otters".into(),
        expires: Change::Keep,
    };
    let id = Some(CredentialId::stored("cred_ann"));
    fresh(credentials::save(world.app(), &world.merchant, id, draft, billfold_app::Write::plain()).await.unwrap());
    let forgotten = async |name: &str| {
        let ask = Ask { email: name.into(), address: None, locale: "en".into(), earlier: None };
        passwords::forgotten(world.app(), &world.public, ask).await
    };
    let (before, _) = written(&world).await;
    forgotten("nobody-at-all").await.unwrap();
    let (between, _) = written(&world).await;
    forgotten("Ann.The.First").await.unwrap();
    let (after, _) = written(&world).await;
    let grew = |one: &[u64], other: &[u64]| one.iter().zip(other).map(|(one, other)| other - one).collect::<Vec<_>>();
    assert_eq!(grew(&before, &between), grew(&between, &after));
    let mails = world.mails().await;
    assert_eq!(mails.len(), 1);
    assert_eq!(mails[0].0, ANN, "it goes to the customer's address, whatever was typed");
    let line = mails[0].1.lines().find(|line| line.contains("/sign-in/password/")).expect("a link");
    assert!(line.trim().starts_with("https://billing.test/billing-portal/"), "{line}");
    let token = line.trim().rsplit('/').next().unwrap();
    passwords::reset_is_live(world.app(), &world.public, token).await.unwrap();
    // By the e-mail address too.
    forgotten(ANN).await.unwrap();
    assert_eq!(world.mails().await.len(), 1);
    let anybody = billfold_app::callers::anybody(world.app(), world.born.organization.id.as_str(), None).await.unwrap();
    let new = "twelve quiet herons";
    passwords::reset(world.app(), &anybody, token, new).await.unwrap();
    assert_eq!(refusal(passwords::reset_is_live(world.app(), &world.public, token).await), Refusal::LinkEnded, "once");
    let opened = billfold_app::sign_in::at_page(world.app(), &world.public, ("ann.the.first", new), None, None).await;
    assert_eq!(opened.unwrap().session.customer, world.ann);
    world.test.clock.advance_seconds(3_600);
    forgotten(ANN).await.unwrap();
    let mails = world.mails().await;
    let token = mails[0].1.lines().find_map(|line| line.trim().split_once("/sign-in/password/")).unwrap().1.to_owned();
    world.test.clock.advance_seconds(3_600);
    let late = passwords::reset_is_live(world.app(), &world.public, &token).await;
    assert_eq!(refusal(late), Refusal::LinkEnded, "an hour later");
}

/// How many known and unknown addresses are timed.
const ROUNDS: usize = 300;

/// The probability that a known address takes longer than an unknown one.
fn auc(known: &[u128], unknown: &[u128]) -> f64 {
    let mut score = 0.0;
    for one in known {
        for other in unknown {
            score += match one.cmp(other) {
                std::cmp::Ordering::Greater => 1.0,
                std::cmp::Ordering::Equal => 0.5,
                std::cmp::Ordering::Less => 0.0,
            };
        }
    }
    let pairs = u32::try_from(known.len() * unknown.len()).unwrap();
    score / f64::from(pairs)
}

pub(crate) async fn timing(test: TestApp) {
    let world = World::new(test).await;
    for at in 0..ROUNDS {
        world.customer(&format!("k{at:03}@time.example")).await;
    }
    let mut begins = [Vec::new(), Vec::new()];
    let mut cookies = [Vec::new(), Vec::new()];
    for at in 0..ROUNDS {
        // Which of the two goes first changes.
        for which in [at % 2, (at + 1) % 2] {
            let email = format!("{}{at:03}@time.example", ["k", "u"][which]);
            let started = Instant::now();
            cookies[which].push(world.begin(&email).await.unwrap());
            begins[which].push(started.elapsed().as_nanos());
        }
    }
    jobs::run_due(world.app(), |_| ()).await.unwrap();
    let mut proofs = [Vec::new(), Vec::new()];
    let pairs = cookies[0].iter().zip(&cookies[1]);
    for (at, (known, unknown)) in pairs.enumerate() {
        for which in [at % 2, (at + 1) % 2] {
            let started = Instant::now();
            let proof = world.prove([known, unknown][which], "00000001").await;
            assert_eq!(refusal(proof), Refusal::Unauthenticated);
            proofs[which].push(started.elapsed().as_nanos());
        }
    }
    let [begin, prove] = [begins, proofs].map(|[known, unknown]| auc(&known, &unknown));
    // The figure of two equal samples of 300 is 0.5 with a deviation of 0.024.
    assert!((begin - 0.5).abs() < 0.1, "to begin: {begin}");
    assert!((prove - 0.5).abs() < 0.1, "to give a code: {prove}");
}
