use axum::http::StatusCode;
use billfold_app::{Precondition, Write, payment_methods, subscriptions};
use billfold_domain::Change;
use billfold_domain::events::EventKind;
use billfold_domain::features::{Interval, PauseKind, PauseOption};
use billfold_domain::ids::IdStyle;
use billfold_domain::portal_changes::FeatureChanges;
use billfold_domain::sessions::{AfterCompletion, Flow, FlowKind, FlowTarget};
use billfold_domain::subscriptions::creation::Trial;
use billfold_domain::subscriptions::pauses::PauseOrder;
use billfold_domain::subscriptions::{Initiator, PauseBehavior, SubscriptionState};
use jiff::{SignedDuration, Timestamp};

use crate::shop::{DAY_SECONDS, Shop, fresh, leads_to, open};

fn day(text: &str) -> Timestamp {
    format!("{text}T00:00:00Z").parse().unwrap()
}

#[tokio::test]
async fn each_offered_time_is_confirmed_with_its_dates_and_the_next_payment_and_kept_to_the_day() {
    // One month: until Dec 21; the month that was paid comes after it.
    for (place, until, next, back) in [
        ("0", "December 21, 2026", "January 20, 2027", "2027-01-20"),
        ("1", "February 21, 2027", "March 23, 2027", "2027-03-23"),
    ] {
        let shop = Shop::open(open()).await;
        let browser = shop.browser().await;
        let choice = browser.see("pause").await;
        for part in ["Pause Gold", "1 month, until December 21, 2026", "3 months, until February 21, 2027"] {
            assert!(choice.contains(part), "{part}: {choice}");
        }
        let page = browser.see(&format!("pause/confirm?for={place}")).await;
        for part in [until, next, "Pause until", "Nothing", "30 days", "€10.00"] {
            assert!(page.contains(part), "{part}: {page}");
        }
        assert_eq!(shop.now().await.pause, None, "a look pauses nothing");
        let (_, body) = browser.filled(&page, "Pause plan", &[]);
        for _ in 0..2 {
            let done = browser.post(&browser.at("pause/confirm"), &body).await;
            assert!(leads_to(&done, "/home"));
            assert!(browser.follow(&done).await.body.contains("Your plan is paused."));
        }
        assert_eq!(shop.told(EventKind::SubscriptionPaused).await, 1, "a double click pauses once");
        let due = day(back).as_second() - day("2026-11-21").as_second();
        shop.days(due / DAY_SECONDS - 1).await;
        assert_eq!(shop.invoices().await.len(), 1, "nothing is charged before");
        shop.days(1).await;
        let charged: Vec<i64> = shop.invoices().await.iter().map(|invoice| invoice.total_minor()).collect();
        assert_eq!(charged, [1_000, 1_000]);
        assert_eq!(shop.now().await.pause, None);
    }
}

#[tokio::test]
async fn a_pause_without_an_end_says_so_and_ends_when_the_customer_says() {
    let features = FeatureChanges { pause_kind: Change::Set(PauseKind::Indefinite), ..open() };
    let shop = Shop::open(FeatureChanges { pause_options: Change::Set(Vec::new()), ..features }).await;
    let browser = shop.browser().await;
    let page = browser.see("pause/confirm?for=open").await;
    for part in ["Pause until you resume", "When you resume it here", "Nothing"] {
        assert!(page.contains(part), "{part}: {page}");
    }
    browser.press("pause/confirm?for=open", "Pause plan", &[]).await;
    shop.days(100).await;
    assert_eq!(shop.invoices().await.len(), 1);
    // Resuming says what is charged: nothing today, and when next.
    let browser = shop.browser().await;
    let page = browser.see("resume").await;
    for part in ["Resume Gold", "It goes on today.", "Charged today", "Nothing", "€10.00", "March 31, 2027"] {
        assert!(page.contains(part), "{part}: {page}");
    }
    let (_, body) = browser.filled(&page, "Resume plan", &[]);
    for _ in 0..2 {
        let done = browser.post(&browser.at("resume"), &body).await;
        assert!(leads_to(&done, "/home"));
    }
    assert_eq!(shop.told(EventKind::SubscriptionResumed).await, 1);
    assert_eq!(shop.now().await.period.end, day("2027-03-31"));
}

#[tokio::test]
async fn nothing_chosen_is_said_beside_the_choices() {
    let shop = Shop::open(open()).await;
    let browser = shop.browser().await;
    for query in ["", "?for=", "?for=7", "?for=open"] {
        let page = browser.get(&browser.at(&format!("pause/confirm{query}"))).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(page.body.contains("id=\"for-error\">Choose how long."), "{}", page.body);
    }
    assert_eq!(shop.now().await.pause, None);
}

#[tokio::test]
async fn a_pause_is_changed_and_ended_before_its_time() {
    let shop = Shop::open(open()).await;
    let browser = shop.browser().await;
    browser.press("pause/confirm?for=0", "Pause plan", &[]).await;
    shop.days(10).await;
    let browser = shop.browser().await;
    let page = browser.see("pause").await;
    for part in ["It is paused until December 21, 2026.", "Resume plan", "3 months, until February 21, 2027"] {
        assert!(page.contains(part), "{part}: {page}");
    }
    let done = browser.press("pause/confirm?for=1", "Change the pause", &[]).await;
    assert!(browser.follow(&done).await.body.contains("Your pause was changed."));
    let pause = shop.now().await.pause.unwrap();
    assert_eq!((pause.starts, pause.resumes), (day("2026-11-21"), Some(day("2027-02-21"))));
    browser.press("resume", "Resume plan", &[]).await;
    let now = shop.now().await;
    assert_eq!((now.pause, now.period.end), (None, day("2026-12-31")));
    // Nothing is paused: there is nothing to resume.
    let late = browser.get(&browser.at("resume")).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(late.body.contains("This plan is not paused."), "{}", late.body);
}

#[tokio::test]
async fn a_pause_that_is_to_begin_can_be_called_off() {
    let shop = Shop::open(open()).await;
    let order = PauseOrder {
        id: shop.world.test.app.next_id(IdStyle::Crockford),
        behavior: PauseBehavior::Freeze,
        starts: Some(shop.world.test.app.now() + SignedDuration::from_hours(24 * 5)),
        resumes: Some(day("2027-01-01")),
        by: Initiator::Merchant,
        description: None,
    };
    let (app, by) = (&shop.world.test.app, &shop.world.caller);
    fresh(subscriptions::pause(app, by, &shop.plan, order, Write::plain()).await);
    let browser = shop.browser().await;
    let page = browser.see("pause").await;
    for part in ["It will pause on November 26, 2026.", "1 month, until December 26, 2026", "Call off the pause"] {
        assert!(page.contains(part), "{part}: {page}");
    }
    browser.press("pause/confirm?for=0", "Change the pause", &[]).await;
    let pause = shop.now().await.pause.unwrap();
    assert_eq!((pause.starts, pause.resumes), (day("2026-11-26"), Some(day("2026-12-26"))));
    let page = browser.see("resume").await;
    assert!(page.contains("It was to pause on November 26, 2026. It goes on without a break."), "{page}");
    let done = browser.press("resume", "Call off the pause", &[]).await;
    assert!(browser.follow(&done).await.body.contains("Your pause is called off."));
    assert_eq!((shop.now().await.pause, shop.now().await.period.end), (None, day("2026-12-21")));
}

#[tokio::test]
async fn what_cannot_be_paused_says_why_and_what_to_do() {
    let shop = Shop::open(open()).await;
    let browser = shop.browser().await;
    let page = browser.see("pause/confirm?for=0").await;
    let (_, body) = browser.filled(&page, "Pause plan", &[]);
    browser.press("cancel", "Cancel plan", &[]).await;
    let ending = browser.get(&browser.at("pause")).await;
    assert_eq!(ending.status, StatusCode::CONFLICT);
    assert!(ending.body.contains("Keep it first.") && ending.body.contains("/keep"), "{}", ending.body);
    // The page that was open meanwhile does nothing any more.
    assert_eq!(browser.post(&browser.at("pause/confirm"), &body).await.status, StatusCode::CONFLICT);
    assert_eq!(shop.now().await.pause, None);
    shop.days(31).await;
    let browser = shop.browser().await;
    let over = browser.get(&browser.at("pause")).await;
    assert!(over.body.contains("This plan has ended."), "{}", over.body);
}

#[tokio::test]
async fn no_pause_is_longer_than_what_is_offered() {
    let shop = Shop::open(open()).await;
    let browser = shop.browser().await;
    let token = browser.token().await;
    let until = day("2027-08-01").as_second();
    let answer = browser.post(&browser.at("pause/confirm"), &format!("form_token={token}&until={until}")).await;
    assert_eq!(answer.status, StatusCode::CONFLICT, "{}", answer.body);
    let open = browser.post(&browser.at("pause/confirm"), &format!("form_token={token}&until=open")).await;
    assert_eq!(open.status, StatusCode::CONFLICT);
    assert_eq!(shop.now().await.pause, None);
}

#[tokio::test]
async fn a_paused_plan_that_is_cancelled_ends_after_what_was_paid() {
    let shop = Shop::open(open()).await;
    let browser = shop.browser().await;
    browser.press("pause/confirm?for=0", "Pause plan", &[]).await;
    let page = browser.see("cancel").await;
    assert!(page.contains("It ends on January 20, 2027"), "{page}");
    browser.press("cancel", "Cancel plan", &[]).await;
    assert!(browser.see("cancelled").await.contains("Gold ends on January 20, 2027"));
    shop.days(59).await;
    assert!(!shop.now().await.is_over());
    shop.days(1).await;
    assert_eq!(shop.now().await.ended, Some(day("2027-01-20")));
    assert_eq!(shop.invoices().await.len(), 1);
}

#[tokio::test]
async fn a_flow_that_pauses_is_completed_by_the_pause() {
    let shop = Shop::open(FeatureChanges {
        pause_options: Change::Set(vec![PauseOption { interval: Interval::Week, count: 2 }]),
        ..open()
    })
    .await;
    let target = FlowTarget { subscription: shop.plan.clone(), offer: None, items: Vec::new(), discounts: Vec::new() };
    let flow = Flow {
        kind: FlowKind::SubscriptionPause,
        after: AfterCompletion::HostedConfirmation(None),
        target: Some(target),
        completed: None,
        abandoned: None,
    };
    let browser = shop.browser_in(Some(flow)).await;
    let page = browser.see("pause").await;
    assert!(page.contains("value=\"0\" checked"), "the only choice is made: {page}");
    let done = browser.press("pause/confirm?for=0", "Pause plan", &[]).await;
    assert!(leads_to(&done, "/completed"));
    assert_eq!(shop.told(EventKind::FlowCompleted).await, 1);
    // A flow that pauses has no place for cancelling.
    let cancel = browser.get(&browser.at("cancel")).await;
    assert!(leads_to(&cancel, "/completed"));
}

#[tokio::test]
async fn a_plan_that_stood_still_since_its_trial_goes_on_for_what_is_shown() {
    let mut shop = Shop::open(open()).await;
    let (app, by, customer) = (shop.world.test.app.clone(), shop.world.caller.clone(), shop.world.customer.id.clone());
    let none = Change::Clear;
    payment_methods::set_default(&app, &by, &customer, none, Precondition::None).await.unwrap();
    let trial = Trial::Until(shop.world.test.app.now() + SignedDuration::from_hours(24 * 7));
    shop.plan = shop.subscribe(&customer, trial).await.id;
    shop.days(8).await;
    assert_eq!(shop.now().await.state, SubscriptionState::Paused);
    let browser = shop.browser().await;
    let without = browser.get(&browser.at("resume")).await;
    assert_eq!(without.status, StatusCode::CONFLICT);
    assert!(without.body.contains("There is no payment method to pay with."), "{}", without.body);
    assert!(without.body.contains("/methods/add"), "{}", without.body);
    shop.card("pm_card_visa").await;
    let page = browser.see("resume").await;
    for part in ["Pay €10.00 and resume", "Charged today", "December 29, 2026", "Visa"] {
        assert!(page.contains(part), "{part}: {page}");
    }
    let done = browser.press("resume", "Pay €10.00 and resume", &[]).await;
    assert!(leads_to(&done, "/home"));
    assert_eq!(shop.now().await.state, SubscriptionState::Active);
}
