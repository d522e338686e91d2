//! Sessions: new with each proof, listed, ended; and proofs that are asked again.

use billfold_app::sessions::own::{self, Which};
use billfold_app::sessions::{self, NewSession};
use billfold_app::testing::TestApp;
use billfold_app::{Write, customers, passwords, sign_in, stepping_up, visitors};
use billfold_domain::Refusal;
use billfold_domain::ids::SessionId;
use billfold_domain::sessions::{AfterExpiration, ProofKind};

use super::world::{ANN, World, acting, fresh, other, refusal};

fn link(world: &World, after_expiration: Option<AfterExpiration>) -> NewSession {
    NewSession {
        customer: world.ann.clone(),
        portal: None,
        return_url: None,
        locale: None,
        flow: None,
        after_expiration,
    }
}

pub(crate) async fn l09_a_session_is_new_with_each_sign_in_and_ends_in_time(test: TestApp) {
    let world = World::new(test).await;
    let first = world.sign_in(ANN).await;
    let second = world.sign_in(ANN).await;
    assert_ne!(first.cookie, second.cookie);
    assert_ne!(first.session.id, second.session.id);
    world.test.clock.advance_seconds(30 * 60);
    assert!(world.visitor(&first.cookie).await.is_some(), "30 minutes idle");
    world.test.clock.advance_seconds(1);
    assert!(world.visitor(&second.cookie).await.is_none(), "30 minutes and a second");
    for _ in 0..23 {
        world.test.clock.advance_seconds(1_790);
        assert!(world.visitor(&first.cookie).await.is_some());
    }
    world.test.clock.advance_seconds(12 * 3_600 - 30 * 60 - 1 - 23 * 1_790);
    assert!(world.visitor(&first.cookie).await.is_some(), "12 hours");
    world.test.clock.advance_seconds(1);
    assert!(world.visitor(&first.cookie).await.is_none(), "12 hours and a second");
    let third = world.sign_in(ANN).await;
    customers::delete(world.app(), &world.merchant, &world.ann, billfold_app::Precondition::None).await.unwrap();
    assert!(world.visitor(&third.cookie).await.is_none(), "the customer is gone");
}

pub(crate) async fn customers_see_and_end_their_sessions(test: TestApp) {
    let world = World::new(test).await;
    let app = world.app();
    let here = world.sign_in(ANN).await;
    world.test.clock.advance_seconds(61);
    let created = fresh(sessions::create(app, &world.merchant, link(&world, None), Write::plain()).await.unwrap());
    let there = sessions::open_in(app, &created.token, Some("Safari · iPhone")).await.unwrap();
    fresh(sessions::create(app, &world.merchant, link(&world, None), Write::plain()).await.unwrap());
    let caller = world.visitor(&here.cookie).await.unwrap();
    let listed = own::list(app, &caller).await.unwrap();
    let rows: Vec<_> = listed.iter().map(|own| (own.browser.as_deref().unwrap(), own.how, own.is_this)).collect();
    assert_eq!(
        rows,
        [("Safari · iPhone", Some(ProofKind::Link), false), ("Firefox · Linux", Some(ProofKind::Email), true)],
        "the newest first; a link that nobody opened is no session"
    );
    assert_eq!(listed[1].seen, app.now());
    // Another customer's session is none that there is.
    let eve = world.customer("eve@shop.example").await;
    let theirs = world.sign_in("eve@shop.example").await;
    assert_eq!(theirs.session.customer, eve);
    let missing = refusal(own::end(app, &caller, &theirs.session.id).await);
    assert_eq!(missing, refusal(own::end(app, &caller, &SessionId::stored("bps_none")).await));
    own::end(app, &caller, &there.session.id).await.unwrap();
    assert!(world.visitor(&there.cookie).await.is_none() && world.visitor(&here.cookie).await.is_some());
    let again = world.sign_in(ANN).await;
    assert_eq!(own::end_all(app, &caller, Which::Others).await.unwrap(), 1);
    assert!(world.visitor(&again.cookie).await.is_none() && world.visitor(&here.cookie).await.is_some());
    assert_eq!(own::end_all(app, &caller, Which::All).await.unwrap(), 1);
    assert!(world.visitor(&here.cookie).await.is_none());
    assert_eq!(refusal(own::list(app, &caller).await), Refusal::Unauthenticated);
    assert!(world.visitor(&theirs.cookie).await.is_some(), "nobody else is signed out");
}

pub(crate) async fn l10_what_is_asked_about_twice_needs_a_proof_of_ten_minutes(test: TestApp) {
    let world = World::new(test).await;
    let app = world.app();
    let opened = world.sign_in(ANN).await;
    let caller = acting(&world.merchant, &opened.session);
    let fresh = async || visitors::visit(app, &caller).await.unwrap().require_fresh(app);
    world.test.clock.advance_seconds(600);
    assert!(fresh().await.is_ok());
    world.test.clock.advance_seconds(1);
    assert_eq!(refusal(fresh().await), Refusal::ProofTooOld);
    assert_eq!(stepping_up::ways(app, &caller).await.unwrap().email.as_deref(), Some(ANN));
    stepping_up::send_code(app, &caller, None, "en").await.unwrap();
    let code = world.code().await;
    let wrong = refusal(stepping_up::by_code(app, &caller, &other(&code), None).await);
    assert_eq!((wrong, refusal(fresh().await)), (Refusal::Unauthenticated, Refusal::ProofTooOld));
    // A code to confirm is none to sign in with, and the other way round.
    let cookie = world.begin(ANN).await.unwrap();
    let sign_in_code = world.code().await;
    assert_eq!(refusal(world.prove(&cookie, &code).await), Refusal::Unauthenticated);
    let mixed = stepping_up::by_code(app, &caller, &sign_in_code, None).await;
    assert_eq!(refusal(mixed), Refusal::Unauthenticated);
    let next = stepping_up::by_code(app, &caller, &code, None).await.unwrap();
    assert!(fresh().await.is_ok());
    assert!(world.visitor(&opened.cookie).await.is_none(), "the cookie is another one (L-09)");
    assert!(world.visitor(&next).await.is_some());
    assert_eq!(refusal(stepping_up::by_code(app, &caller, &code, None).await), Refusal::Unauthenticated, "once");
    // A customer without an address cannot: it needs a new link, which is a proof.
    let nobody = billfold_domain::customers::CustomerChanges::default();
    let style = billfold_domain::ids::IdStyle::Base62;
    let mute = customers::create(app, &world.merchant, style, nobody, Write::plain()).await.unwrap();
    let new = NewSession { customer: super::world::fresh(mute).value.id, ..link(&world, None) };
    let created = super::world::fresh(sessions::create(app, &world.merchant, new, Write::plain()).await.unwrap());
    let mute = acting(&world.merchant, &sessions::open(app, &created.token).await.unwrap().session);
    let ways = stepping_up::ways(app, &mute).await.unwrap();
    assert_eq!((ways.email, ways.password), (None, false));
    assert!(visitors::visit(app, &mute).await.unwrap().require_fresh(app).is_ok());
}

pub(crate) async fn l10_a_password_is_a_proof_too(test: TestApp) {
    let world = World::new(test).await;
    let app = world.app();
    let opened = world.sign_in(ANN).await;
    let caller = acting(&world.merchant, &opened.session);
    passwords::set_first(app, &caller, "twelve quiet herons").await.unwrap();
    world.test.clock.advance_seconds(601);
    assert!(stepping_up::ways(app, &caller).await.unwrap().password);
    let wrong = stepping_up::by_password(app, &caller, "twelve loud herons").await;
    assert_eq!(refusal(wrong), Refusal::Unauthenticated);
    let cookie = stepping_up::by_password(app, &caller, "twelve quiet herons").await.unwrap();
    assert!(visitors::visit(app, &caller).await.unwrap().require_fresh(app).is_ok());
    assert!(world.visitor(&cookie).await.is_some() && world.visitor(&opened.cookie).await.is_none());
    for _ in 0..10 {
        let _ = stepping_up::by_password(app, &caller, "wrong").await;
    }
    let over = stepping_up::by_password(app, &caller, "twelve quiet herons").await;
    assert!(matches!(refusal(over), Refusal::TooManyAttempts { .. }));
}

pub(crate) async fn l08_a_first_password_is_set_and_then_signs_in(test: TestApp) {
    let world = World::new(test).await;
    let app = world.app();
    let (elsewhere, opened) = (world.sign_in(ANN).await, world.sign_in(ANN).await);
    let caller = acting(&world.merchant, &opened.session);
    assert!(!passwords::has_own(app, &caller).await.unwrap());
    for weak in ["short", "password1", "rammstein", "Caterpillar", "ann@shop.example1", &"x".repeat(1_000)] {
        assert!(matches!(refusal(passwords::set_first(app, &caller, weak).await), Refusal::Invalid(_)), "{weak}");
    }
    let long = "🦊 nul\0 and sixty-four characters or more of anything that people can type at all".repeat(2);
    passwords::set_first(app, &caller, &long).await.unwrap();
    assert!(world.visitor(&elsewhere.cookie).await.is_none(), "other sessions end");
    assert!(world.visitor(&opened.cookie).await.is_some() && passwords::has_own(app, &caller).await.unwrap());
    assert!(matches!(refusal(passwords::set_first(app, &caller, "another one entirely").await), Refusal::Invalid(_)));
    let at_page = async |name: &str, password: &str| {
        sign_in::at_page(app, &world.public, (name, password), None, Some("Edge · Windows")).await
    };
    let opened = at_page("ANN@shop.example", &long).await.unwrap();
    assert_eq!(
        (opened.session.customer, opened.session.proved.map(|proved| proved.how)),
        (world.ann.clone(), Some(ProofKind::Password))
    );
    assert_eq!(refusal(at_page(ANN, &long[..long.len() - 1]).await), Refusal::Unauthenticated, "all of it counts");
    assert_eq!(refusal(at_page("nobody@shop.example", &long).await), Refusal::Unauthenticated);
}

pub(crate) async fn an_ended_link_knows_its_portal(test: TestApp) {
    let world = World::new(test).await;
    let app = world.app();
    let new =
        async |after| fresh(sessions::create(app, &world.merchant, link(&world, after), Write::plain()).await.unwrap());
    let until = app.now().checked_add(jiff::SignedDuration::from_secs(3_600)).unwrap();
    let plain = new(None).await;
    let leading = new(Some(AfterExpiration { login_until: Some(until) })).await;
    let always = new(Some(AfterExpiration { login_until: None })).await;
    let ended = async |token: &str| sessions::ended_link(app, token).await.unwrap().map(|link| link.leads_in);
    assert_eq!(ended(&plain.token).await, None, "it has not ended");
    world.test.clock.advance_seconds(301);
    assert_eq!(ended(&plain.token).await, Some(false));
    assert_eq!((ended(&leading.token).await, ended(&always.token).await), (Some(true), Some(true)));
    world.test.clock.advance_seconds(3_600);
    assert_eq!((ended(&leading.token).await, ended(&always.token).await), (Some(false), Some(true)));
    assert_eq!(ended("never-was").await, None);
    let used = new(None).await;
    let opened = sessions::open(app, &used.token).await.unwrap();
    let caller = acting(&world.merchant, &opened.session);
    own::end_all(app, &caller, Which::All).await.unwrap();
    assert_eq!(ended(&used.token).await, Some(false), "signing out does not make it unknown");
}
