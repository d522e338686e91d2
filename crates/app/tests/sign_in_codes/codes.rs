//! Codes by mail.

use billfold_app::sign_in_codes::{self, Ask, Proven};
use billfold_app::testing::TestApp;
use billfold_app::{Error, Filter, Precondition, Query, Write, customers};
use billfold_domain::customers::CustomerChanges;
use billfold_domain::events::{Event, EventKind};
use billfold_domain::portal_changes::PortalChanges;
use billfold_domain::sessions::ProofKind;
use billfold_domain::sign_in_codes::{MAX_TRIES, SignInCode};
use billfold_domain::{Change, Refusal};
use billfold_store::Tx;
use tokio::task::JoinSet;

use super::world::{ANN, World, code_in, opened, other, prove_on, refusal};

pub(crate) async fn l03_a_code_leads_in_once_within_ten_minutes_in_the_browser_that_asked(test: TestApp) {
    let world = World::new(test).await;
    let cookie = world.begin(ANN).await.unwrap();
    let code = world.code().await;
    let strange = world.begin("someone@else.example").await.unwrap();
    for browser in ["", "unknown", &strange] {
        assert_eq!(refusal(world.prove(browser, &code).await), Refusal::Unauthenticated, "another browser");
    }
    for wrong in ["", "1", "abcdefgh", "123456789", &other(&code)] {
        assert_eq!(refusal(world.prove(&cookie, wrong).await), Refusal::Unauthenticated, "{wrong}");
    }
    let spaced = format!(" {} {} ", &code[..4], &code[4..]);
    let opened = opened(world.prove(&cookie, &spaced).await.unwrap());
    assert_eq!(opened.session.customer, world.ann);
    assert_eq!(opened.session.began_by(), ProofKind::Email);
    assert_eq!(opened.session.browser.as_ref().map(|name| name.as_str()), Some("Firefox · Linux"));
    assert!(world.visitor(&opened.cookie).await.is_some());
    assert_eq!(refusal(world.prove(&cookie, &code).await), Refusal::Unauthenticated, "it is used up");

    let cookie = world.begin(ANN).await.unwrap();
    let code = world.code().await;
    world.test.clock.advance_seconds(599);
    assert!(world.prove(&cookie, &code).await.is_ok());
    let cookie = world.begin(ANN).await.unwrap();
    let code = world.code().await;
    world.test.clock.advance_seconds(600);
    assert_eq!(refusal(world.prove(&cookie, &code).await), Refusal::Unauthenticated, "the eleventh minute");
    let told = |tx: &mut Tx<'_>| {
        let kind = Filter::is(billfold_app::Column::Path("kind"), EventKind::CustomerLoggedIn.word());
        Ok::<_, Error>(tx.count::<Event>(&[kind], None)?)
    };
    let told = world.test.database.store.read(&world.born.organization.id, told).await.unwrap();
    assert_eq!(told, 2, "the merchant is told of each");
}

pub(crate) async fn l03_a_new_code_ends_the_one_before_it(test: TestApp) {
    let world = World::new(test).await;
    let cookie = world.begin(ANN).await.unwrap();
    let first = world.code().await;
    sign_in_codes::resend(world.app(), &world.public, &cookie, None).await.unwrap();
    assert_eq!(
        refusal(world.prove(&cookie, &first).await),
        Refusal::Unauthenticated,
        "even before the new one is sent"
    );
    let second = world.code().await;
    assert_ne!(first, second);
    assert_eq!(refusal(world.prove(&cookie, &first).await), Refusal::Unauthenticated);
    assert_eq!(sign_in_codes::email(world.app(), &world.public, &cookie).await.unwrap(), ANN);
    // Whoever begins anew in the same browser ends what was begun before.
    let ask = Ask { email: ANN.to_owned(), address: None, locale: "en".into(), earlier: Some(cookie.clone()) };
    let next = sign_in_codes::begin(world.app(), &world.public, ask).await.unwrap();
    assert_eq!(refusal(world.prove(&cookie, &second).await), Refusal::Unauthenticated);
    let third = world.code().await;
    assert!(world.prove(&next, &third).await.is_ok());
}

pub(crate) async fn l03_a_hundred_right_codes_at_once_give_one_session(test: TestApp) {
    let world = World::new(test).await;
    let cookie = world.begin(ANN).await.unwrap();
    let code = world.code().await;
    let mut running = JoinSet::new();
    for _ in 0..100 {
        let (app, public, cookie, code) = (world.app().clone(), world.public.clone(), cookie.clone(), code.clone());
        running.spawn(async move { prove_on(&app, &public, &cookie, &code).await });
    }
    let outcomes = running.join_all().await;
    assert_eq!(outcomes.iter().filter(|outcome| outcome.is_ok()).count(), 1);
    for outcome in outcomes.into_iter().filter(Result::is_err) {
        // On PostgreSQL a crowd on one row may also be sent away to try again.
        assert!(matches!(outcome, Err(Error::Refused(Refusal::Unauthenticated) | Error::Fault(_))), "{outcome:?}");
    }
    let sessions = billfold_app::sessions::list(world.app(), &world.merchant, &world.ann, 10).await.unwrap();
    assert_eq!(sessions.total, 1);
}

pub(crate) async fn l04_a_thousand_wrong_codes_at_once_are_five_comparisons(test: TestApp) {
    let world = World::new(test).await;
    let cookie = world.begin(ANN).await.unwrap();
    let code = world.code().await;
    let wrong = other(&code);
    let mut running = JoinSet::new();
    for _ in 0..1_000 {
        let (app, public, cookie, wrong) = (world.app().clone(), world.public.clone(), cookie.clone(), wrong.clone());
        running.spawn(async move { prove_on(&app, &public, &cookie, &wrong).await.is_ok() });
    }
    assert!(running.join_all().await.iter().all(|right| !right));
    assert_eq!(tries(&world).await, [MAX_TRIES], "what is compared is counted first, and durably");
    assert_eq!(refusal(world.prove(&cookie, &code).await), Refusal::Unauthenticated, "the sixth guess, though right");
    sign_in_codes::resend(world.app(), &world.public, &cookie, None).await.unwrap();
    let code = world.code().await;
    assert!(world.prove(&cookie, &code).await.is_ok(), "a new code has its own tries");
}

pub(crate) async fn two_nodes_count_together(test: TestApp) {
    let world = World::new(test).await;
    let nodes = [world.app().clone(), world.test.another_node()];
    let cookie = world.begin(ANN).await.unwrap();
    let code = world.code().await;
    let wrong = other(&code);
    let mut running = JoinSet::new();
    for at in 0..100 {
        let (app, public) = (nodes[at % 2].clone(), world.public.clone());
        let (cookie, wrong) = (cookie.clone(), wrong.clone());
        running.spawn(async move { prove_on(&app, &public, &cookie, &wrong).await.is_ok() });
    }
    assert!(running.join_all().await.iter().all(|right| !right));
    assert_eq!(tries(&world).await, [MAX_TRIES]);
    for node in &nodes {
        assert_eq!(refusal(prove_on(node, &world.public, &cookie, &code).await), Refusal::Unauthenticated);
    }
}

/// How often the code of each attempt was compared.
async fn tries(world: &World) -> Vec<u32> {
    let work = |tx: &mut Tx<'_>| {
        let page = tx.list::<SignInCode>(&Query { limit: 10, ..Query::default() })?;
        Ok::<_, Error>(page.items.into_iter().map(|found| found.value.tries).collect())
    };
    world.test.database.store.read(&world.born.organization.id, work).await.unwrap()
}

pub(crate) async fn several_customers_of_an_address_are_shown_after_the_proof_alone(test: TestApp) {
    let world = World::new(test).await;
    let second = world.customer("Ann@Shop.example").await;
    let third = world.customer(ANN).await;
    customers::delete(world.app(), &world.merchant, &third, Precondition::None).await.unwrap();
    let cookie = world.begin(ANN).await.unwrap();
    let choices = async |cookie: String| sign_in_codes::choices(world.app(), &world.public, &cookie).await;
    assert_eq!(refusal(choices(cookie.clone()).await), Refusal::Unauthenticated, "nothing before the proof");
    let mails = world.mails().await;
    assert_eq!(mails.len(), 1, "one mail for one address");
    let Proven::Choose(proven) = world.prove(&cookie, &code_in(&mails[0].1)).await.unwrap() else {
        panic!("no choice");
    };
    assert_eq!(refusal(choices(cookie).await), Refusal::Unauthenticated, "what the browser had before the proof");
    let shown = choices(proven.clone()).await.unwrap();
    let ids: Vec<_> = shown.iter().map(|choice| choice.customer.clone()).collect();
    assert_eq!(ids.len(), 2);
    assert!(ids.contains(&world.ann) && ids.contains(&second) && shown.iter().all(|choice| choice.plans == 0));
    let stranger = world.customer("eve@shop.example").await;
    let choose =
        async |cookie: &str, customer| sign_in_codes::choose(world.app(), &world.public, cookie, &customer, None).await;
    for customer in [&stranger, &third] {
        assert_eq!(refusal(choose(&proven, customer.clone()).await), Refusal::Unauthenticated, "none of the address's");
    }
    let opened = choose(&proven, second.clone()).await.unwrap();
    assert_eq!(opened.session.customer, second);
    assert!(world.visitor(&opened.cookie).await.is_some());
    assert_eq!(refusal(choose(&proven, second).await), Refusal::Unauthenticated, "it is used up");
}

pub(crate) async fn an_address_is_found_however_it_is_spelled(test: TestApp) {
    let world = World::new(test).await;
    let bea = world.customer("Bea.Keller+shop@Bücher.example").await;
    for (typed, found) in [
        ("ANN@SHOP.EXAMPLE", Some(&world.ann)),
        ("  ann@shop.example ", Some(&world.ann)),
        ("bea.keller+shop@bücher.example", Some(&bea)),
        // Another mailbox, though of the same budget.
        ("beakeller@bücher.example", None),
    ] {
        world.test.clock.advance_seconds(3_600);
        let cookie = world.begin(typed).await.unwrap();
        let mails = world.mails().await;
        assert_eq!(mails.len(), usize::from(found.is_some()), "{typed}");
        if let (Some(found), Some((_, text))) = (found, mails.first()) {
            let opened = opened(world.prove(&cookie, &code_in(text)).await.unwrap());
            assert_eq!(opened.session.customer, *found, "{typed}");
        }
    }
    for bad in ["", "ann", "ann@", "@shop.example", "ann@shop", "a b@shop.example"] {
        assert!(matches!(refusal(world.begin(bad).await), Refusal::Invalid(_)), "{bad:?}");
    }
}

pub(crate) async fn where_a_portal_has_no_login_page_nobody_signs_in(test: TestApp) {
    let mut world = World::new(test).await;
    let cookie = world.begin(ANN).await.unwrap();
    let code = world.code().await;
    world.change(PortalChanges { login_page: Change::Set(false), ..PortalChanges::default() }).await;
    assert!(!sign_in_codes::ways(world.app(), &world.public).any());
    assert_eq!(refusal(world.begin(ANN).await), Refusal::SwitchedOff);
    assert_eq!(refusal(world.prove(&cookie, &code).await), Refusal::SwitchedOff);
    let changes = CustomerChanges { email: Change::Set("new@shop.example".into()), ..CustomerChanges::default() };
    world.change(PortalChanges { login_page: Change::Set(true), ..PortalChanges::default() }).await;
    customers::update(world.app(), &world.merchant, &world.ann, changes, Write::plain()).await.unwrap();
    assert_eq!(refusal(world.prove(&cookie, &code).await), Refusal::Unauthenticated, "the address is nobody's now");
}
