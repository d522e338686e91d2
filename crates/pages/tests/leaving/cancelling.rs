use axum::http::StatusCode;
use billfold_app::subscriptions::{self, Change as Command, Timing, records};
use billfold_app::{Query, Write, surveys};
use billfold_domain::Change;
use billfold_domain::events::EventKind;
use billfold_domain::features::{CancelMode, CancelReason, PlanDetail, Proration};
use billfold_domain::portal_changes::FeatureChanges;
use billfold_domain::sessions::{AfterCompletion, Flow, FlowKind, FlowTarget};
use billfold_domain::subscriptions::changes::Changes;
use billfold_domain::subscriptions::records::Cancellation;
use billfold_domain::subscriptions::terms::ItemChange;
use billfold_domain::text::Text;

use crate::shop::{Shop, form, fresh, leads_to, open};

fn immediately(proration: Proration) -> FeatureChanges {
    FeatureChanges {
        cancel_mode: Change::Set(CancelMode::Immediately),
        cancel_proration: Change::Set(proration),
        ..open()
    }
}

async fn cancellation(shop: &Shop) -> Cancellation {
    let query = Query { limit: 10, ..Query::default() };
    let found = records::list::<Cancellation>(&shop.world.test.app, &shop.world.caller, query).await.unwrap();
    assert_eq!(found.items.len(), 1);
    found.items.into_iter().next().unwrap().value
}

#[tokio::test]
async fn one_button_cancels_without_a_reason_and_says_before_what_happens_and_when() {
    let shop = Shop::open(open()).await;
    let browser = shop.browser().await;
    let page = browser.see("cancel").await;
    for part in [
        "Cancel <",
        "It ends on December 21, 2026",
        "Until then everything stays as it is.",
        "You will not be charged for it again.",
        "You can change your mind until then.",
    ] {
        let heading = page.replace("Cancel Gold<", "Cancel <");
        assert!(heading.contains(part), "{part}: {page}");
    }
    // One button, and nothing to fill in.
    let own = form(&page, "Cancel plan");
    assert!(!own.contains("radio") && !own.contains("textarea") && !own.contains("type=\"text\""), "{own}");
    let pressed = browser.press("cancel", "Cancel plan", &[]).await;
    assert!(leads_to(&pressed, &format!("/plans/{}/cancelled", shop.plan)));
    let now = shop.now().await;
    assert_eq!(now.cancel.map(|end| end.at), Some(now.period.end));
    assert_eq!(cancellation(&shop).await.feedback, None);
    let after = browser.follow(&pressed).await.body;
    for part in ["Gold ends on December 21, 2026", "Keep my plan", "Why are you leaving?", "You need not say."] {
        assert!(after.contains(part), "{part}: {after}");
    }
    // Cancelling what ends already leads to the same page.
    let again = browser.get(&browser.at("cancel")).await;
    assert!(leads_to(&again, &format!("/plans/{}/cancelled", shop.plan)));
    shop.days(31).await;
    assert!(shop.now().await.is_over());
    assert_eq!(shop.invoices().await.len(), 1, "nothing was charged again");
}

#[tokio::test]
async fn i17_a_button_that_is_pressed_twice_cancels_once() {
    let shop = Shop::open(open()).await;
    let browser = shop.browser().await;
    let page = browser.see("cancel").await;
    let (_, body) = browser.filled(&page, "Cancel plan", &[]);
    let path = browser.at("cancel");
    let (first, second) = tokio::join!(browser.post(&path, &body), browser.post(&path, &body));
    for answer in [first, second] {
        // The slower of the two may be told that the first is still at it.
        let waits = answer.status == StatusCode::CONFLICT;
        assert!(waits || leads_to(&answer, &format!("/plans/{}/cancelled", shop.plan)), "{}", answer.body);
    }
    assert_eq!(shop.told(EventKind::SubscriptionCancelScheduled).await, 1);
    let late = browser.post(&path, &body).await;
    assert!(leads_to(&late, &format!("/plans/{}/cancelled", shop.plan)));
    assert_eq!(shop.told(EventKind::SubscriptionCancelScheduled).await, 1);
}

#[tokio::test]
async fn an_end_at_once_credits_to_the_cent_what_the_page_says() {
    let shop = Shop::open(immediately(Proration::CreateProrations)).await;
    shop.days(10).await;
    let browser = shop.browser().await;
    let page = browser.see("cancel").await;
    for part in ["It ends at once", "-€6.67", "It comes off your next invoice with Acme Engines."] {
        assert!(page.contains(part), "{part}: {page}");
    }
    // Some minutes of reading change nothing of it.
    let (_, body) = browser.filled(&page, "Cancel plan", &[]);
    shop.world.test.clock.advance_seconds(20 * 60);
    let pressed = browser.post(&browser.at("cancel"), &body).await;
    assert!(leads_to(&pressed, &format!("/plans/{}/cancelled", shop.plan)));
    let scroll = billfold_app::Scroll { limit: 10, ..billfold_app::Scroll::default() };
    let items = billfold_app::invoices::items::scroll(&shop.world.test.app, &shop.world.caller, scroll).await.unwrap();
    let amounts: Vec<i64> = items.items.iter().map(|item| item.value.amount_minor).collect();
    assert_eq!(amounts, [-667]);
    let after = browser.follow(&pressed).await.body;
    assert!(after.contains("Gold has ended") && after.contains("Start it again"), "{after}");
    assert!(after.contains("Why are you leaving?"), "{after}");
}

#[tokio::test]
async fn amounts_that_have_changed_are_shown_again_before_anything_is_done() {
    let shop = Shop::open(immediately(Proration::CreateProrations)).await;
    let browser = shop.browser().await;
    let page = browser.see("cancel").await;
    let (_, body) = browser.filled(&page, "Cancel plan", &[]);
    let body = body.replace("credit=-1000", "credit=-900");
    let answer = browser.post(&browser.at("cancel"), &body).await;
    assert_eq!(answer.status, StatusCode::CONFLICT);
    assert!(answer.body.contains("The amounts have changed.") && answer.body.contains("-€10.00"), "{}", answer.body);
    assert!(!shop.now().await.is_over());
}

#[tokio::test]
async fn what_is_lost_by_an_end_at_once_is_said() {
    let shop = Shop::open(immediately(Proration::None)).await;
    let browser = shop.browser().await;
    let page = browser.see("cancel").await;
    assert!(page.contains("You paid until December 21, 2026. The rest is not refunded."), "{page}");
    assert!(page.contains("You can start it again at any time."));
    browser.press("cancel", "Cancel plan", &[]).await;
    assert!(shop.now().await.is_over());
}

#[tokio::test]
async fn the_survey_asks_the_merchants_reasons_in_its_order_and_takes_what_is_said() {
    let shop = Shop::open(open()).await;
    let text = Text::parse("Moved <b>abroad</b>").unwrap();
    let made = surveys::create_option(&shop.world.test.app, &shop.world.caller, text, Write::plain()).await;
    let own = fresh(made).value.id;
    let features = FeatureChanges {
        cancel_reasons: Change::Set(vec![CancelReason::Unused, CancelReason::TooExpensive]),
        cancel_feedback: Change::Set(vec![own.to_string()]),
        ..open()
    };
    shop.allow(features).await;
    let browser = shop.browser().await;
    browser.press("cancel", "Cancel plan", &[]).await;
    let page = browser.see("cancelled").await;
    let order = ["I do not use it", "It is too expensive", "Moved &#60;b&#62;abroad"];
    let places: Vec<usize> =
        order.iter().map(|text| page.find(text).unwrap_or_else(|| panic!("{text}: {page}"))).collect();
    assert!(places.is_sorted());
    assert!(!page.contains("Something else"), "only what the merchant asks");
    // A fault is said beside its field, and nothing typed is lost.
    let long = "so much to say ".repeat(70);
    let refused = browser.press("cancelled", "Send", &[("reason", "unused"), ("comment", &long)]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    for part in ["role=\"alert\"", "id=\"comment-error\"", long.trim(), "value=\"unused\" checked"] {
        assert!(refused.body.contains(part), "{part}: {}", refused.body);
    }
    assert_eq!(cancellation(&shop).await.comment, None);
    let unknown = browser.press("cancelled", "Send", &[("reason", "too_complex")]).await;
    assert_eq!(unknown.status, StatusCode::UNPROCESSABLE_ENTITY);
    // The survey is an update of its own, after that of the cancellation.
    let updates = shop.told(EventKind::SubscriptionUpdated).await;
    let said = [("reason", own.as_str()), ("comment", "See you\r\nlater")];
    let sent = browser.press("cancelled", "Send", &said).await;
    assert!(leads_to(&sent, "/home"));
    let home = browser.follow(&sent).await.body;
    assert!(home.contains("Thank you. Acme Engines will read it."), "{home}");
    assert_eq!(shop.told(EventKind::SubscriptionUpdated).await, updates + 1);
    let known = cancellation(&shop).await;
    assert_eq!((known.feedback.as_deref(), known.comment.as_deref()), (Some(own.as_str()), Some("See you\nlater")));
    // Whoever has answered is not asked again.
    assert!(!browser.see("cancelled").await.contains("Why are you leaving?"));
}

#[tokio::test]
async fn a_survey_can_be_left_empty_or_not_be_there_at_all() {
    let shop = Shop::open(open()).await;
    let browser = shop.browser().await;
    browser.press("cancel", "Cancel plan", &[]).await;
    let sent = browser.press("cancelled", "Send", &[("comment", "  ")]).await;
    assert!(leads_to(&sent, "/home"));
    assert_eq!(cancellation(&shop).await.comment, None);
    shop.allow(FeatureChanges { cancel_reason: Change::Set(false), ..open() }).await;
    assert!(!browser.see("cancelled").await.contains("Why are you leaving?"));
    let token = browser.token().await;
    let path = browser.at("cancelled");
    let direct = browser.post(&path, &format!("form_token={token}&reason=unused")).await;
    assert_eq!(direct.status, StatusCode::FORBIDDEN);
    assert_eq!(cancellation(&shop).await.feedback, None);
}

#[tokio::test]
async fn an_end_is_called_off_with_one_press_until_it_comes() {
    let shop = Shop::open(open()).await;
    let browser = shop.browser().await;
    // Nothing ends: there is nothing to call off.
    assert_eq!(browser.get(&browser.at("keep")).await.status, StatusCode::CONFLICT);
    browser.press("cancel", "Cancel plan", &[]).await;
    let keep = browser.see("keep").await;
    for part in ["Keep Gold", "It was to end on December 21, 2026.", "€10.00", "December 21, 2026"] {
        assert!(keep.contains(part), "{part}: {keep}");
    }
    let (_, body) = browser.filled(&keep, "Keep my plan", &[]);
    for _ in 0..2 {
        let kept = browser.post(&browser.at("keep"), &body).await;
        assert!(leads_to(&kept, "/home"));
        assert!(browser.follow(&kept).await.body.contains("Your plan goes on."));
    }
    assert_eq!(shop.told(EventKind::SubscriptionCancelUndone).await, 1);
    assert_eq!(shop.now().await.cancel, None);
    // From the page after cancelling it is one press too.
    browser.press("cancel", "Cancel plan", &[]).await;
    let kept = browser.press("cancelled", "Keep my plan", &[]).await;
    assert!(leads_to(&kept, "/home"));
    assert_eq!(shop.now().await.cancel, None);
    // After the end there is another way back.
    browser.press("cancel", "Cancel plan", &[]).await;
    shop.days(31).await;
    let browser = shop.browser().await;
    let late = browser.get(&browser.at("keep")).await;
    assert!(leads_to(&late, &format!("/plans/{}/reactivate", shop.plan)));
}

#[tokio::test]
async fn a_change_that_waits_is_no_lock_and_the_page_says_what_becomes_of_it() {
    let shop = Shop::open(FeatureChanges { plan_details: Change::Set(vec![PlanDetail::Price]), ..open() }).await;
    let plan = shop.now().await;
    let item = ItemChange {
        id: Some(plan.items[0].id.clone()),
        price: None,
        quantity: Some(2),
        remove: false,
        metadata: billfold_domain::metadata::MetadataChange::default(),
        fresh: shop.world.test.app.next_id(billfold_domain::ids::IdStyle::Base62),
    };
    let changes = Changes { items: vec![item], ..Changes::default() };
    let later = Command { changes, timing: Timing::AtPeriodEnd, ..Command::default() };
    fresh(subscriptions::change(&shop.world.test.app, &shop.world.caller, &plan.id, later, Write::plain()).await);
    assert!(shop.now().await.schedule.is_some());
    let browser = shop.browser().await;
    let page = browser.see("cancel").await;
    assert!(page.contains("The change planned for December 21, 2026 will not come."), "{page}");
    browser.press("cancel", "Cancel plan", &[]).await;
    let now = shop.now().await;
    assert_eq!((now.schedule, now.cancel.is_some()), (None, true));
}

fn flow(shop: &Shop, after: AfterCompletion) -> Option<Flow> {
    let target = FlowTarget { subscription: shop.plan.clone(), offer: None, items: Vec::new(), discounts: Vec::new() };
    Some(Flow { kind: FlowKind::SubscriptionCancel, after, target: Some(target), completed: None, abandoned: None })
}

#[tokio::test]
async fn a_flow_is_done_with_the_cancellation_and_the_survey_follows() {
    let shop = Shop::open(open()).await;
    let browser = shop.browser_in(flow(&shop, AfterCompletion::HostedConfirmation(None))).await;
    let page = browser.see("cancel").await;
    assert!(!page.contains("Back without cancelling") && !page.contains("Sign out"), "one task alone: {page}");
    let pressed = browser.press("cancel", "Cancel plan", &[]).await;
    assert_eq!(shop.told(EventKind::FlowCompleted).await, 1);
    let after = browser.follow(&pressed).await.body;
    assert!(after.contains("Why are you leaving?") && after.contains("/completed"), "{after}");
    let sent = browser.press("cancelled", "Send", &[("reason", "unused")]).await;
    assert!(leads_to(&sent, "/completed"));
    assert_eq!(cancellation(&shop).await.feedback.as_deref(), Some("unused"));
    // The way back stays open.
    let kept = browser.press("cancelled", "Keep my plan", &[]).await;
    assert!(leads_to(&kept, "/completed"));
    assert_eq!((shop.now().await.cancel, shop.told(EventKind::FlowCompleted).await), (None, 1));
}

#[tokio::test]
async fn a_flow_without_a_survey_ends_at_once() {
    let shop = Shop::open(FeatureChanges { cancel_reason: Change::Set(false), ..open() }).await;
    let browser = shop.browser_in(flow(&shop, AfterCompletion::HostedConfirmation(None))).await;
    let pressed = browser.press("cancel", "Cancel plan", &[]).await;
    assert!(leads_to(&pressed, "/completed"));
    assert_eq!(shop.told(EventKind::FlowCompleted).await, 1);
}
