//! Leaving and staying, as a portal's pages let customers: save offers, the survey,
//! and schedules that are no lock.

use std::sync::Arc;

use billfold_app::portals::{self, Target};
use billfold_app::sessions::{self, NewSession};
use billfold_app::subscriptions::save_offers::{self, Offered};
use billfold_app::subscriptions::survey::{self, Explanation};
use billfold_app::subscriptions::{self, Preview, Quoted, Timing, records};
use billfold_app::testing::TestApp;
use billfold_app::{Caller, Query, Role, Scroll, Write, coupons, events, surveys};
use billfold_domain::coupons::{CouponChanges, Duration, Off};
use billfold_domain::events::EventKind;
use billfold_domain::features::{CancelMode, CancelReason, Interval, PauseKind, PauseOption, Proration, SaveOffer};
use billfold_domain::ids::Noun;
use billfold_domain::ids::{CouponId, IdStyle, SubscriptionId};
use billfold_domain::portal_changes::{FeatureChanges, PortalChanges};
use billfold_domain::save_offers::{OfferOutcome, Taken};
use billfold_domain::sessions::{AfterCompletion, Flow, FlowKind, FlowTarget};
use billfold_domain::subscriptions::cancellation::{Cancel, When, Wish};
use billfold_domain::subscriptions::pauses::PauseOrder;
use billfold_domain::subscriptions::records::Cancellation;
use billfold_domain::subscriptions::{Initiator, PauseBehavior};
use billfold_domain::text::Text;
use billfold_domain::{Change, Fault, Field, Obstacle, Refusal, Rule};

use crate::world::{World, at, day, fresh, refused, world};

async fn portal(world: &World, features: FeatureChanges) -> Result<portals::Saved, billfold_app::Error> {
    let found = sessions::create(&world.test.app, &world.caller, session(world, None), Write::plain()).await;
    let id = fresh(found).portal.value.id;
    let changes = PortalChanges { features, ..PortalChanges::default() };
    let draft: portals::Draft = Arc::new(move |_| changes.clone());
    portals::save(&world.test.app, &world.caller, Target::Existing(id), draft, Write::plain())
        .await
        .map(|written| fresh(Ok(written)))
}

fn offering(coupon: Option<&str>, pause: bool) -> FeatureChanges {
    FeatureChanges {
        cancel: Change::Set(true),
        cancel_offer: Change::Set(SaveOffer { coupon: coupon.map(CouponId::stored), pause }),
        pause: Change::Set(true),
        pause_kind: Change::Set(PauseKind::IntervalOptions),
        pause_options: Change::Set(vec![PauseOption { interval: Interval::Month, count: 2 }]),
        ..FeatureChanges::default()
    }
}

fn session(world: &World, flow: Option<Flow>) -> NewSession {
    NewSession {
        customer: world.customer.clone(),
        portal: None,
        return_url: None,
        locale: None,
        flow,
        after_expiration: None,
    }
}

async fn signed_in(world: &World, flow: Option<Flow>) -> Caller {
    let made = fresh(sessions::create(&world.test.app, &world.caller, session(world, flow), Write::plain()).await);
    let opened = sessions::open(&world.test.app, &made.token).await.unwrap();
    let mut customer = world.caller.clone();
    customer.role = Role::Customer(world.customer.clone());
    customer.actor = opened.session.id.as_str().to_owned();
    customer
}

async fn coupon(world: &World, id: &str, off: Off) {
    let off =
        CouponChanges { off: Change::Set(off), duration: Change::Set(Duration::Months(3)), ..CouponChanges::default() };
    let draft: coupons::Draft = Arc::new(move |_| off.clone());
    let named = coupons::Target::Named(CouponId::stored(id));
    fresh(coupons::save(&world.test.app, &world.caller, named, draft, Write::plain()).await);
}

fn order(world: &World) -> Cancel {
    let wish = Wish { feedback: None, ..world.wish() };
    Cancel { when: When::Now, wish, invoice_now: false, bills_usage: false }
}

fn pausing(world: &World) -> PauseOrder {
    PauseOrder {
        id: world.test.app.next_id(IdStyle::Crockford),
        behavior: PauseBehavior::Freeze,
        starts: None,
        resumes: Some(day("2027-01-01")),
        by: Initiator::Customer,
        description: None,
    }
}

async fn offered(world: &World, by: &Caller, id: &SubscriptionId) -> Option<Offered> {
    save_offers::offered(&world.test.app, by, id).await.unwrap()
}

/// The facts of offers, oldest first.
async fn told(world: &World) -> Vec<EventKind> {
    let scroll = Scroll { limit: 100, ..Scroll::default() };
    let told = events::scroll(&world.test.app, &world.caller, scroll).await.unwrap().items;
    let kinds = told.iter().map(|told| told.value.event.kind).rev();
    kinds.filter(|kind| matches!(kind, EventKind::OfferAccepted | EventKind::OfferDeclined)).collect()
}

pub(crate) async fn a_coupon_is_offered_with_its_exact_effect_and_taken_once(test: TestApp) {
    let world = world(test).await;
    let gold = world.create(world.order(&world.gold)).await.subscription.value;
    let by = signed_in(&world, None).await;
    let app = &world.test.app;
    // Nothing is offered where nothing is configured, and nothing can be taken.
    assert!(offered(&world, &by, &gold.id).await.is_none());
    assert_eq!(refused(save_offers::take_coupon(app, &by, &gold.id, Write::plain()).await), Refusal::SwitchedOff);
    let fault = refused(portal(&world, offering(Some("STAY"), false)).await);
    assert_eq!(fault, Refusal::Invalid(vec![Fault::new(Field::OfferCoupon, Rule::Missing)]));
    coupon(&world, "STAY", Off::Percent(2_500)).await;
    portal(&world, offering(Some("STAY"), false)).await.unwrap();
    let shown = offered(&world, &by, &gold.id).await.unwrap();
    let of = shown.coupon.unwrap();
    let totals = (of.now.invoice.unwrap().total_minor(), of.then.invoice.unwrap().total_minor());
    assert_eq!((totals, of.then.at, shown.pause), ((1_000, 750), day("2026-12-01"), false));
    assert_eq!(of.discount.end, Some(day("2027-02-01")));
    // A look keeps nothing.
    assert!(world.get(&gold.id).await.discounts.is_empty());
    let kept = fresh(save_offers::take_coupon(app, &by, &gold.id, Write::plain()).await).subscription.value;
    assert_eq!(kept.discounts.len(), 1);
    assert_eq!((kept.cancel, kept.ending), (None, None));
    world.until(day("2026-12-02")).await;
    assert_eq!(world.invoices().await.last().unwrap().value.total_minor(), 750, "what was shown is what is charged");
    // Once: not shown, not taken again, not on another subscription, and not by
    // another coupon of the portal.
    let by = signed_in(&world, None).await;
    let other = world.create(world.order(&world.platinum)).await.subscription.value;
    coupon(&world, "MORE", Off::Percent(5_000)).await;
    portal(&world, offering(Some("MORE"), true)).await.unwrap();
    for id in [&gold.id, &other.id] {
        assert!(offered(&world, &by, id).await.is_none());
        let again = save_offers::take_coupon(app, &by, id, Write::plain()).await;
        assert_eq!(refused(again), Refusal::StateForbids(Obstacle::OfferTaken));
    }
    // Cancelling stays as it was.
    let ended = fresh(save_offers::cancel(app, &by, &gold.id, (order(&world), None), Write::plain()).await);
    assert!(ended.subscription.value.cancel.is_some());
    let said = save_offers::answers(app, &world.caller, &world.customer).await.unwrap();
    let said: Vec<_> = said.iter().map(|said| (said.value.outcome, said.value.taken.is_some())).collect();
    assert_eq!(said, [(OfferOutcome::Accepted, true)]);
    assert_eq!(told(&world).await, [EventKind::OfferAccepted]);
}

pub(crate) async fn an_offer_that_is_declined_is_noted_and_never_in_the_way(test: TestApp) {
    let world = world(test).await;
    let gold = world.create(world.order(&world.gold)).await.subscription.value;
    coupon(&world, "STAY", Off::Percent(2_500)).await;
    portal(&world, offering(Some("STAY"), true)).await.unwrap();
    let by = signed_in(&world, None).await;
    let app = &world.test.app;
    let shown = offered(&world, &by, &gold.id).await.unwrap();
    assert!(shown.coupon.is_some() && shown.pause);
    let ended = fresh(save_offers::cancel(app, &by, &gold.id, (order(&world), None), Write::plain()).await);
    let ending = ended.subscription.value.ending.unwrap();
    let said = save_offers::answers(app, &by, &world.customer).await.unwrap();
    assert_eq!(said.len(), 1);
    assert_eq!((said[0].value.outcome, said[0].value.cancellation.clone()), (OfferOutcome::Declined, Some(ending.id)));
    assert_eq!(told(&world).await, [EventKind::OfferDeclined]);
    // Whoever is going to end is offered nothing; whoever stays after all is.
    assert!(offered(&world, &by, &gold.id).await.is_none());
    let late = save_offers::take_coupon(app, &by, &gold.id, Write::plain()).await;
    assert_eq!(refused(late), Refusal::StateForbids(Obstacle::AlreadyEnding));
    fresh(subscriptions::undo(app, &by, &gold.id, Write::plain()).await);
    assert!(offered(&world, &by, &gold.id).await.is_some());
    // A cancellation by an API, which shows no offer, declines none.
    fresh(subscriptions::cancel(app, &by, &gold.id, order(&world), Write::plain()).await);
    assert_eq!(told(&world).await.len(), 1);
}

pub(crate) async fn a_pause_that_is_offered_counts_when_it_is_taken(test: TestApp) {
    let world = world(test).await;
    let gold = world.create(world.order(&world.gold)).await.subscription.value;
    coupon(&world, "STAY", Off::Percent(2_500)).await;
    portal(&world, offering(Some("STAY"), true)).await.unwrap();
    let by = signed_in(&world, None).await;
    let app = &world.test.app;
    let shown = subscriptions::preview(app, &by, Preview::Pause(gold.id.clone(), Box::new(pausing(&world)))).await;
    let shown = shown.unwrap();
    // A month was left when it began: the next charge comes a month after it ends.
    assert_eq!((shown.at, shown.invoice.unwrap().total_minor()), (day("2027-01-31"), 1_000));
    let paused = save_offers::take_pause(app, &by, &gold.id, pausing(&world), Write::plain()).await;
    let pause = fresh(paused).subscription.value.pause.unwrap();
    let said = save_offers::answers(app, &world.caller, &world.customer).await.unwrap();
    assert_eq!(said[0].value.taken, Some(Taken::Pause(pause.id)));
    assert!(offered(&world, &by, &gold.id).await.is_none());
    // Going on before its time: the next charge is a month from now again.
    world.until(day("2026-11-11")).await;
    let by = signed_in(&world, None).await;
    let shown = subscriptions::preview(app, &by, Preview::Resume(gold.id.clone())).await.unwrap();
    assert_eq!((shown.at, shown.subscription.pause), (day("2026-12-11"), None));
    fresh(subscriptions::resume(app, &by, &gold.id, Write::plain()).await);
    // It was taken once: the next pause is one like any other.
    fresh(save_offers::take_pause(app, &by, &gold.id, pausing(&world), Write::plain()).await);
    assert_eq!(told(&world).await, [EventKind::OfferAccepted]);
}

pub(crate) async fn the_coupon_of_a_session_is_offered_in_place_of_the_portals(test: TestApp) {
    let world = world(test).await;
    let gold = world.create(world.order(&world.gold)).await.subscription.value;
    let other = world.create(world.order(&world.platinum)).await.subscription.value;
    coupon(&world, "STAY", Off::Percent(2_500)).await;
    coupon(&world, "LINK", Off::Percent(5_000)).await;
    portal(&world, offering(Some("STAY"), false)).await.unwrap();
    let target = FlowTarget {
        subscription: gold.id.clone(),
        offer: Some(CouponId::stored("LINK")),
        items: Vec::new(),
        discounts: Vec::new(),
    };
    let flow = Flow {
        kind: FlowKind::SubscriptionCancel,
        after: AfterCompletion::PortalHomepage,
        target: Some(target),
        completed: None,
        abandoned: None,
    };
    let by = signed_in(&world, Some(flow)).await;
    let app = &world.test.app;
    let name = |shown: Option<Offered>| shown.unwrap().coupon.unwrap().coupon.id.to_string();
    assert_eq!(name(offered(&world, &by, &gold.id).await), "LINK");
    assert_eq!(name(offered(&world, &by, &other.id).await), "STAY");
    let kept = fresh(save_offers::take_coupon(app, &by, &gold.id, Write::plain()).await).subscription.value;
    assert_eq!(kept.discounts[0].coupon.as_str(), "LINK");
    let again = save_offers::take_coupon(app, &by, &gold.id, Write::plain()).await;
    assert_eq!(refused(again), Refusal::StateForbids(Obstacle::OfferTaken));
}

pub(crate) async fn two_windows_take_one_offer_once(test: TestApp) {
    let world = world(test).await;
    let gold = world.create(world.order(&world.gold)).await.subscription.value.id;
    let other = world.create(world.order(&world.platinum)).await.subscription.value.id;
    coupon(&world, "STAY", Off::Percent(2_500)).await;
    portal(&world, offering(Some("STAY"), false)).await.unwrap();
    let by = signed_in(&world, None).await;
    let app = &world.test.app;
    let (one, two) = tokio::join!(
        save_offers::take_coupon(app, &by, &gold, Write::plain()),
        save_offers::take_coupon(app, &by, &other, Write::plain()),
    );
    assert_eq!(usize::from(one.is_ok()) + usize::from(two.is_ok()), 1);
    let late = if one.is_ok() { two } else { one };
    assert_eq!(refused(late.map(drop)), Refusal::StateForbids(Obstacle::OfferTaken));
    assert_eq!(told(&world).await, [EventKind::OfferAccepted]);
}

pub(crate) async fn what_takes_nothing_off_is_not_offered(test: TestApp) {
    let world = world(test).await;
    let gold = world.create(world.order(&world.gold)).await.subscription.value;
    let dollars = billfold_domain::currency::Currency::parse("usd").unwrap();
    coupon(&world, "DOLLARS", Off::Amount { minor: 500, currency: dollars }).await;
    portal(&world, offering(Some("DOLLARS"), false)).await.unwrap();
    let by = signed_in(&world, None).await;
    assert!(offered(&world, &by, &gold.id).await.is_none());
    // A pause is offered only where customers can pause.
    portal(&world, FeatureChanges { pause: Change::Set(false), ..offering(None, true) }).await.unwrap();
    assert!(offered(&world, &by, &gold.id).await.is_none());
}

pub(crate) async fn a_discount_that_runs_goes_on_beside_an_offer_that_is_taken(test: TestApp) {
    let world = world(test).await;
    let gold = world.create(world.order(&world.gold)).await.subscription.value;
    coupon(&world, "OWN", Off::Percent(5_000)).await;
    coupon(&world, "STAY", Off::Percent(1_000)).await;
    let new = billfold_app::redemptions::NewRedemption {
        customer: world.customer.clone(),
        what: coupons::CouponOrCode::Coupon(CouponId::stored("OWN")),
        subscription: None,
    };
    fresh(billfold_app::redemptions::create(&world.test.app, &world.caller, new, Write::plain()).await);
    portal(&world, offering(Some("STAY"), false)).await.unwrap();
    let by = signed_in(&world, None).await;
    let of = offered(&world, &by, &gold.id).await.unwrap().coupon.unwrap();
    assert_eq!((of.now.invoice.unwrap().total_minor(), of.then.invoice.unwrap().total_minor()), (500, 450));
    fresh(save_offers::take_coupon(&world.test.app, &by, &gold.id, Write::plain()).await);
    world.until(day("2026-12-02")).await;
    assert_eq!(world.invoices().await.last().unwrap().value.total_minor(), 450);
}

pub(crate) async fn a_scheduled_change_keeps_nobody_from_cancelling(test: TestApp) {
    let world = world(test).await;
    let by = signed_in(&world, None).await;
    let app = &world.test.app;
    for mode in [CancelMode::AtPeriodEnd, CancelMode::Immediately] {
        let gold = world.create(world.order(&world.gold)).await.subscription.value;
        let later = subscriptions::Change {
            timing: Timing::AtPeriodEnd,
            ..world.switch(&gold, &world.platinum, Proration::None)
        };
        assert!(world.change(&gold.id, later).await.subscription.value.schedule.is_some());
        portal(&world, FeatureChanges { cancel_mode: Change::Set(mode), ..offering(None, false) }).await.unwrap();
        let shown = subscriptions::preview(app, &by, Preview::Cancel(gold.id.clone(), Box::new(order(&world)))).await;
        assert_eq!(shown.unwrap().subscription.schedule, None);
        let ended = fresh(save_offers::cancel(app, &by, &gold.id, (order(&world), None), Write::plain()).await);
        let ended = ended.subscription.value;
        assert_eq!((ended.schedule.clone(), ended.is_over()), (None, mode == CancelMode::Immediately));
        assert_eq!(ended.ends_at().unwrap() == day("2026-12-01"), mode == CancelMode::AtPeriodEnd);
    }
}

pub(crate) async fn a_survey_comes_after_and_is_held_to_what_it_asks(test: TestApp) {
    let world = world(test).await;
    let gold = world.create(world.order(&world.gold)).await.subscription.value;
    let app = &world.test.app;
    let text = Text::parse("Moved abroad").unwrap();
    let own = fresh(surveys::create_option(app, &world.caller, text, Write::plain()).await).value.id;
    let asks = |on| FeatureChanges {
        cancel_reason: Change::Set(on),
        cancel_reasons: Change::Set(vec![CancelReason::Unused, CancelReason::Other]),
        cancel_feedback: Change::Set(vec![own.to_string()]),
        ..offering(None, false)
    };
    portal(&world, asks(true)).await.unwrap();
    let by = signed_in(&world, None).await;
    let asked = survey::survey(app, &by).await.unwrap().unwrap();
    assert_eq!((asked.reasons, asked.own.len()), (vec![CancelReason::Unused, CancelReason::Other], 1));
    let say = |feedback: &str, comment: &str| {
        let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        let said = Explanation { feedback: some(feedback), comment: some(comment) };
        let (app, by, id) = (app.clone(), by.clone(), gold.id.clone());
        async move { survey::explain(&app, &by, &id, said, Write::plain()).await }
    };
    // Nobody who stays is asked.
    assert_eq!(refused(say("unused", "").await), Refusal::StateForbids(Obstacle::NothingToUndo));
    fresh(save_offers::cancel(app, &by, &gold.id, (order(&world), None), Write::plain()).await);
    assert!(survey::is_open(&world.get(&gold.id).await));
    let fault = |field, rule| Refusal::Invalid(vec![Fault::new(field, rule)]);
    assert_eq!(refused(say("too_complex", "").await), fault(Field::Reason, Rule::UnknownChoice));
    let long = "x".repeat(survey::MAX_COMMENT_CHARS + 1);
    assert_eq!(refused(say("", &long).await), fault(Field::Comment, Rule::TooLong { max_chars: 1_000 }));
    let card = refused(say("", "my card 4242 4242 4242 4242").await);
    assert_eq!(card, fault(Field::Comment, Rule::CardNumber));
    let said = fresh(say(own.as_str(), "Two\nlines").await).subscription.value;
    assert!(!survey::is_open(&said));
    let query = Query { limit: 10, ..Query::default() };
    let known = records::list::<Cancellation>(app, &world.caller, query).await.unwrap().items;
    assert_eq!(known[0].value.feedback.as_deref(), Some(own.as_str()));
    assert_eq!(known[0].value.comment.as_deref(), Some("Two\nlines"));
    // Where the portal does not ask, nothing is said.
    portal(&world, asks(false)).await.unwrap();
    assert_eq!(survey::survey(app, &by).await.unwrap(), None);
    assert_eq!(refused(say("other", "").await), Refusal::SwitchedOff);
    // And a stranger's subscription is not there.
    let none = SubscriptionId::stored("sub_none");
    portal(&world, asks(true)).await.unwrap();
    let gone = survey::explain(app, &by, &none, Explanation::default(), Write::plain()).await;
    assert_eq!(refused(gone), Refusal::NotFound(Noun::Subscription));
}

pub(crate) async fn a_survey_is_answered_after_an_end_at_once_too(test: TestApp) {
    let world = world(test).await;
    let gold = world.create(world.order(&world.gold)).await.subscription.value;
    let features = FeatureChanges {
        cancel_mode: Change::Set(CancelMode::Immediately),
        cancel_proration: Change::Set(Proration::CreateProrations),
        cancel_reason: Change::Set(true),
        ..offering(None, false)
    };
    portal(&world, features).await.unwrap();
    world.until(day("2026-11-16")).await;
    let by = signed_in(&world, None).await;
    let app = &world.test.app;
    // Half a month is credited, and the look ahead says so to the cent.
    let shown = subscriptions::preview(app, &by, Preview::Cancel(gold.id.clone(), Box::new(order(&world)))).await;
    let shown = shown.unwrap();
    let added: Vec<i64> = shown.added.iter().map(|item| item.amount_minor).collect();
    assert_eq!((added, shown.subscription.ended), (vec![-500], Some(day("2026-11-16"))));
    // What was shown counts for a while; what it no longer comes to is not done.
    world.until(at("2026-11-16T00:20:00Z")).await;
    let quoted = |credit_minor| Some(Quoted { at: day("2026-11-16"), credit_minor });
    let other = save_offers::cancel(app, &by, &gold.id, (order(&world), quoted(-499)), Write::plain()).await;
    assert_eq!(refused(other), Refusal::PreconditionFailed);
    let ended = fresh(save_offers::cancel(app, &by, &gold.id, (order(&world), quoted(-500)), Write::plain()).await);
    assert_eq!(ended.subscription.value.ended, Some(day("2026-11-16")));
    let said = Explanation { feedback: Some("unused".into()), comment: None };
    let said = fresh(survey::explain(app, &by, &gold.id, said, Write::plain()).await);
    assert_eq!(said.subscription.value.ending.unwrap().feedback.as_deref(), Some("unused"));
}
