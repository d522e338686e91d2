//! How often anybody may try.

use billfold_app::testing::TestApp;
use billfold_app::{Error, sign_in_codes};
use billfold_domain::Refusal;
use billfold_domain::sign_in_codes::{SignInBudget, SignInCode};
use billfold_store::Tx;

use super::world::{ANN, NOBODY, World, code_in, opened, other, refusal};

pub(crate) async fn l05_an_address_gets_three_mails_an_hour_and_ten_a_day(test: TestApp) {
    let world = World::new(test).await;
    for email in [ANN, NOBODY] {
        for _ in 0..3 {
            world.begin(email).await.unwrap();
        }
        assert_eq!(refusal(world.begin(email).await), Refusal::TooManyAttempts { retry_after_seconds: 3_600 });
    }
    assert_eq!(world.mails().await.len(), 3, "to the one that is known");
    let mut begun = [3, 3];
    for _ in 0..47 {
        world.test.clock.advance_seconds(1_800);
        for (begun, email) in begun.iter_mut().zip([ANN, NOBODY]) {
            *begun += usize::from(world.begin(email).await.is_ok());
        }
    }
    assert_eq!(begun, [10, 10]);
    world.test.clock.advance_seconds(1_800);
    assert!(world.begin(ANN).await.is_ok(), "a day after the first");
}

/// Somebody asks for a code each minute and guesses with each as often as it can.
pub(crate) async fn l05_a_day_of_guessing_is_twenty_guesses_and_locks_nobody_out(test: TestApp) {
    let world = World::new(test).await;
    let (mut compared, mut links) = (0, 0);
    for _ in 0..24 * 60 {
        if let Ok(cookie) = world.begin(ANN).await {
            let mails = world.mails().await;
            let (_, text) = mails.first().expect("a mail for each attempt");
            let link = text.lines().find(|line| line.contains("/sign-in/link/"));
            let wrong = link.map_or_else(|| other(&code_in(text)), |_| "12345678".to_owned());
            for _ in 0..6 {
                let before = wrong_today(&world).await;
                assert_eq!(refusal(world.prove(&cookie, &wrong).await), Refusal::Unauthenticated);
                compared += wrong_today(&world).await - before;
            }
            if let Some(link) = link {
                assert_eq!(compared, 20);
                gets_in(&world, link).await;
                links += 1;
            }
        }
        world.test.clock.advance_seconds(60);
    }
    // 20 in 10^8 a day is 2 * 10^-7.
    assert_eq!((compared, links), (20, 6), "ten mails: four with codes, then links");
}

/// The owner of the mailbox gets in by the link of its mail, once.
async fn gets_in(world: &World, link: &str) {
    assert!(link.contains("https://billing.test/billing-portal/"), "{link}");
    let token = link.trim().rsplit('/').next().unwrap();
    let (app, public) = (world.app(), &world.public);
    sign_in_codes::link_is_live(app, public, token).await.unwrap();
    let opened = opened(sign_in_codes::open_link(app, public, token, None).await.unwrap());
    assert_eq!(opened.session.customer, world.ann);
    assert_eq!(refusal(sign_in_codes::open_link(app, public, token, None).await), Refusal::LinkEnded);
    assert_eq!(refusal(sign_in_codes::link_is_live(app, public, token).await), Refusal::LinkEnded);
}

async fn wrong_today(world: &World) -> usize {
    let work = |tx: &mut Tx<'_>| {
        let page = tx.list::<SignInBudget>(&billfold_store::Query { limit: 10, ..Default::default() })?;
        Ok::<_, Error>(page.items.iter().map(|found| found.value.wrong.len()).sum())
    };
    world.test.database.store.read(&world.born.organization.id, work).await.unwrap()
}

pub(crate) async fn l07_one_mailbox_or_network_is_one_budget(test: TestApp) {
    let world = World::new(test).await;
    for spelled in ["ann@shop.example", "ANN@Shop.Example", "a.n.n+1@shop.example"] {
        world.begin(spelled).await.unwrap();
    }
    for spelled in ["ann@shop.example", "Ann+2@shop.example", "a.nn@SHOP.example", "ａｎｎ@shop.example"] {
        assert!(matches!(refusal(world.begin(spelled).await), Refusal::TooManyAttempts { .. }), "{spelled}");
    }
    // Hopping within a /64 changes nothing, whatever the address that is typed.
    let begin = async |from: String, at: usize| world.begin_from(&format!("a{at}@hop.example"), Some(&from)).await;
    for at in 0..60 {
        begin(format!("2001:db8:0:1:{at:x}::{at:x}"), at).await.unwrap();
    }
    let over = begin("2001:0db8:0000:0001:ffff::1".into(), 60).await;
    assert!(matches!(refusal(over), Refusal::TooManyAttempts { .. }));
    begin("2001:db8:0:2::1".into(), 61).await.unwrap();
}

pub(crate) async fn what_ended_is_swept_away(test: TestApp) {
    let world = World::new(test).await;
    let counts = async || {
        let work = |tx: &mut Tx<'_>| {
            Ok::<_, Error>((tx.count::<SignInCode>(&[], None)?, tx.count::<SignInBudget>(&[], None)?))
        };
        world.test.database.store.read(&world.born.organization.id, work).await.unwrap()
    };
    for at in 0..15 {
        world.begin(&format!("b{at}@sweep.example")).await.unwrap();
    }
    assert_eq!(counts().await, (15, 15));
    world.test.clock.advance_seconds(2 * 3_600);
    world.begin("b0@sweep.example").await.unwrap();
    assert_eq!(counts().await, (1, 15), "attempts go, budgets still count");
    world.test.clock.advance_seconds(2 * 86_400);
    world.begin("c@sweep.example").await.unwrap();
    assert_eq!(counts().await, (1, 1));
}
