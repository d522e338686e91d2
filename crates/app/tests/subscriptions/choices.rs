//! What customers can choose for their subscriptions, and that they pay what they were
//! shown.

use std::sync::Arc;

use billfold_app::coupons::{self, CouponOrCode};
use billfold_app::portals::{self, Target};
use billfold_app::promotion_codes::{self, NewPromotionCode};
use billfold_app::schedules::{self, NewSchedule, Source};
use billfold_app::sessions::{self, NewSession};
use billfold_app::subscriptions::{self, Change, Choices, DiscountWish, PlanOption};
use billfold_app::testing::TestApp;
use billfold_app::{Caller, Role, Write, prices};
use billfold_domain::catalogue::PriceChanges;
use billfold_domain::coupons::{CouponChanges, NewCode};
use billfold_domain::currency::Currency;
use billfold_domain::features::{
    AdjustableQuantity, Interval, PlanDetail, ProductChoice, Proration, ScheduleCondition,
};
use billfold_domain::ids::{CouponId, IdStyle, PriceId};
use billfold_domain::metadata::MetadataChange;
use billfold_domain::portal_changes::{FeatureChanges, PortalChanges};
use billfold_domain::schedules::AfterLast;
use billfold_domain::sessions::{AfterCompletion, Flow, FlowDiscount, FlowItem, FlowKind, FlowTarget};
use billfold_domain::subscriptions::changes::Changes;
use billfold_domain::subscriptions::pauses::PauseOrder;
use billfold_domain::subscriptions::terms::ItemChange;
use billfold_domain::subscriptions::{Initiator, PauseBehavior, Subscription, SubscriptionState};
use billfold_domain::{Change as Said, Fault, Field, Obstacle, Refusal, Rule};

use crate::world::{World, at, day, fresh, price, product, refused, world};

/// Lets the default portal offer these prices, each product with 1 to 5 of it.
pub(crate) async fn offer(world: &World, listed: &[&PriceId], more: FeatureChanges) {
    let mut choices: Vec<ProductChoice> = Vec::new();
    for id in listed {
        let product = prices::get(&world.test.app, &world.caller, id).await.unwrap().value.product;
        match choices.iter_mut().find(|choice| choice.product == product) {
            Some(choice) => choice.prices.push((*id).clone()),
            None => choices.push(ProductChoice {
                product,
                prices: vec![(*id).clone()],
                quantity: AdjustableQuantity { enabled: true, minimum: 1, maximum: Some(5) },
            }),
        }
    }
    let features = FeatureChanges {
        pause: Said::Set(true),
        plan_change: Said::Set(true),
        plan_products: Said::Set(choices),
        plan_proration: Said::Set(Proration::AlwaysInvoice),
        plan_at_period_end: Said::Set(vec![ScheduleCondition::DecreasingItemAmount]),
        plan_details: Said::Set(vec![PlanDetail::Price, PlanDetail::Quantity, PlanDetail::PromotionCode]),
        ..more
    };
    let changes = PortalChanges { features, ..PortalChanges::default() };
    let draft: portals::Draft = Arc::new(move |_| changes.clone());
    let made = sessions::create(&world.test.app, &world.caller, session(world, None), Write::plain()).await;
    let id = fresh(made).portal.value.id;
    fresh(portals::save(&world.test.app, &world.caller, Target::Existing(id), draft, Write::plain()).await);
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
    let made = sessions::create(&world.test.app, &world.caller, session(world, flow), Write::plain()).await;
    let opened = sessions::open(&world.test.app, &fresh(made).token).await.unwrap();
    Caller {
        role: Role::Customer(world.customer.clone()),
        actor: opened.session.id.as_str().to_owned(),
        ..world.caller.clone()
    }
}

fn wants(world: &World, subscription: &Subscription, price: &PriceId, quantity: u64) -> Change {
    let item = ItemChange { id: Some(subscription.items[0].id.clone()), ..world.item(price, quantity) };
    Change { changes: Changes { items: vec![item], ..Changes::default() }, ..Change::default() }
}

fn offered(choices: &Choices) -> Vec<(&str, bool)> {
    let option = |option: &PlanOption| option.is_current;
    choices.items[0].options.iter().map(|one| (one.name.as_str(), option(one))).collect()
}

async fn archive(world: &World, price: &PriceId) {
    let changes = PriceChanges { active: Said::Set(false), ..PriceChanges::default() };
    fresh(prices::update(&world.test.app, &world.caller, price, (changes, false), Write::plain()).await);
}

pub(crate) async fn a_customer_chooses_among_what_its_portal_lists_and_is_sold(test: TestApp) {
    let world = world(test).await;
    let app = world.test.app.clone();
    let gold = world.create(world.order(&world.gold)).await.subscription.value;
    let customer = signed_in(&world, None).await;
    assert_eq!(refused(subscriptions::choices(&app, &customer, &gold.id).await), Refusal::SwitchedOff);
    offer(&world, &[&world.gold, &world.yearly, &world.platinum], FeatureChanges::default()).await;
    let choices = subscriptions::choices(&app, &customer, &gold.id).await.unwrap();
    assert_eq!(offered(&choices), [("Gold", true), ("Gold", false), ("Platinum", false)]);
    let every: Vec<Interval> = choices.intervals().iter().map(|every| every.interval).collect();
    assert_eq!(every, [Interval::Month, Interval::Year]);
    let limits = choices.items[0].options[2].quantities.unwrap();
    assert_eq!((limits.min, limits.max, choices.takes_codes, choices.obstacle), (Some(1), Some(5), true, None));
    // What is no longer sold is not offered, but for what the customer has.
    archive(&world, &world.platinum).await;
    archive(&world, &world.gold).await;
    let choices = subscriptions::choices(&app, &customer, &gold.id).await.unwrap();
    assert_eq!(offered(&choices), [("Gold", true), ("Gold", false)]);
    // Nothing listed: nothing to choose but a code.
    let shut = FeatureChanges::default();
    offer(&world, &[], shut).await;
    let choices = subscriptions::choices(&app, &customer, &gold.id).await.unwrap();
    assert_eq!((offered(&choices), choices.takes_codes), (vec![("Gold", true)], true));
    assert_eq!(refused(subscriptions::choices(&app, &world.caller, &gold.id).await), Refusal::Forbidden);
}

pub(crate) async fn of_several_items_those_stay_that_the_portal_does_not_list(test: TestApp) {
    let world = world(test).await;
    let app = world.test.app.clone();
    let extra = product(&app, &world.caller, "Support").await;
    let support = price(&app, &world.caller, &extra, 300, Interval::Month).await;
    let mut order = world.order(&world.gold);
    order.new.items.push(world.item(&support, 1));
    let both = world.create(order).await.subscription.value;
    offer(&world, &[&world.gold, &world.yearly, &world.platinum], FeatureChanges::default()).await;
    let customer = signed_in(&world, None).await;
    let choices = subscriptions::choices(&app, &customer, &both.id).await.unwrap();
    let known: Vec<(bool, usize)> = choices.items.iter().map(|item| (item.is_offered, item.options.len())).collect();
    assert_eq!(known, [(true, 3), (false, 1)]);
    // What stays is charged by the month, and so is the rest.
    let every: Vec<Interval> = choices.intervals().iter().map(|every| every.interval).collect();
    assert_eq!(every, [Interval::Month]);
    // A product that another item has is not offered twice.
    offer(&world, &[&world.gold, &world.platinum, &support], FeatureChanges::default()).await;
    let choices = subscriptions::choices(&app, &customer, &both.id).await.unwrap();
    assert_eq!(offered(&choices), [("Gold", true), ("Platinum", false)]);
    // Nothing can be left out: an item is not a customer's to remove.
    let only = Changes {
        items: vec![ItemChange { id: Some(both.items[0].id.clone()), ..world.item(&world.platinum, 1) }],
        replaces_items: true,
        ..Changes::default()
    };
    let change = Change { changes: only, ..Change::default() };
    let left = subscriptions::change(&app, &customer, &both.id, change, Write::plain()).await;
    assert_eq!(refused(left), Refusal::SwitchedOff);
}

pub(crate) async fn a_customer_pays_what_it_was_shown_or_nothing(test: TestApp) {
    let world = world(test).await;
    let app = world.test.app.clone();
    let gold = world.create(world.order(&world.gold)).await.subscription.value;
    offer(&world, &[&world.gold, &world.yearly, &world.platinum], FeatureChanges::default()).await;
    let customer = signed_in(&world, None).await;
    world.until(day("2026-11-16")).await;
    let shown_at = day("2026-11-16");
    let up = wants(&world, &gold, &world.platinum, 5);
    let mut up = Change { changes: Changes { prorated_at: Some(shown_at), ..up.changes }, ..Change::default() };
    let quote = subscriptions::quote(&app, &customer, &gold.id, up.clone()).await.unwrap();
    // -5.00 and 50.00 now, 100.00 a month later.
    assert_eq!((quote.due_minor(), quote.waits_until()), (4_500, None));
    let (next, when) = quote.next.clone().unwrap();
    assert_eq!((next.due_minor(), when), (10_000, day("2026-12-01")));
    assert_eq!(quote.items.iter().map(|(offer, n)| (offer.name.as_str(), *n)).collect::<Vec<_>>(), [("Platinum", 5)]);
    assert_eq!(quote.method.as_ref().unwrap().card.last4, "4242");
    // Ten minutes later the same is charged, since it was shown then.
    world.until(at("2026-11-16T00:10:00Z")).await;
    let later = Change { changes: Changes { prorated_at: None, ..up.changes.clone() }, ..up.clone() };
    let later = subscriptions::quote(&app, &customer, &gold.id, later).await.unwrap();
    assert!(later.due_minor() < 4_500);
    up.agreed = Some(later.agreed());
    let other = subscriptions::change(&app, &customer, &gold.id, up.clone(), Write::plain()).await;
    assert_eq!(refused(other), Refusal::PreconditionFailed);
    assert_eq!(world.get(&gold.id).await.items, gold.items);
    up.agreed = Some(quote.agreed());
    let made = fresh(subscriptions::change(&app, &customer, &gold.id, up.clone(), Write::plain()).await);
    assert_eq!(made.invoice.unwrap().value.paid_minor, 4_500);
    // What was shown long ago does not count any more.
    world.until(day("2026-11-17")).await;
    let quote = subscriptions::quote(&app, &customer, &gold.id, wants(&world, &gold, &world.yearly, 5)).await;
    let fresh_minor = quote.unwrap().due_minor();
    let mut stale = wants(&world, &gold, &world.yearly, 5);
    stale.changes.prorated_at = Some(shown_at);
    let stale = subscriptions::quote(&app, &customer, &gold.id, stale).await.unwrap();
    assert_eq!(stale.due_minor(), fresh_minor);
}

pub(crate) async fn a_change_that_waits_says_when_and_is_called_off_by_whoever_asked(test: TestApp) {
    let world = world(test).await;
    let app = world.test.app.clone();
    let platinum = world.create(world.order(&world.platinum)).await.subscription.value;
    offer(&world, &[&world.gold, &world.platinum], FeatureChanges::default()).await;
    let customer = signed_in(&world, None).await;
    let down = wants(&world, &platinum, &world.gold, 1);
    let quote = subscriptions::quote(&app, &customer, &platinum.id, down.clone()).await.unwrap();
    assert_eq!((quote.due_minor(), quote.waits_until()), (0, Some(day("2026-12-01"))));
    assert_eq!(quote.items[0].0.name, "Gold");
    let agreed = quote.agreed();
    assert_eq!(quote.next.unwrap().0.due_minor(), 1_000);
    let down = Change { agreed: Some(agreed), ..down };
    fresh(subscriptions::change(&app, &customer, &platinum.id, down, Write::plain()).await);
    let choices = subscriptions::choices(&app, &customer, &platinum.id).await.unwrap();
    let waiting = choices.waiting.unwrap();
    assert_eq!((waiting.at, waiting.items[0].0.name.as_str(), waiting.is_single), (day("2026-12-01"), "Gold", true));
    assert_eq!(choices.obstacle, None);
    fresh(schedules::undo_change(&app, &customer, &platinum.id, Write::plain()).await);
    // What the merchant laid out is not the customer's to call off or to change.
    let new = NewSchedule {
        id: app.next_id(IdStyle::Base62),
        source: Source::Subscription(platinum.id.clone()),
        after_last: AfterLast::Release,
        metadata: MetadataChange::default(),
    };
    fresh(schedules::create(&app, &world.caller, new, Write::plain()).await);
    let bound = Refusal::StateForbids(Obstacle::HasSchedule);
    assert_eq!(refused(schedules::undo_change(&app, &customer, &platinum.id, Write::plain()).await), bound);
    let choices = subscriptions::choices(&app, &customer, &platinum.id).await.unwrap();
    assert_eq!(choices.obstacle, Some(Obstacle::HasSchedule));
    let up = wants(&world, &platinum, &world.platinum, 2);
    assert_eq!(refused(subscriptions::quote(&app, &customer, &platinum.id, up).await), bound);
}

async fn coupon(world: &World, id: &str, percent: u32) -> CouponId {
    let id = CouponId::stored(id);
    let changes = CouponChanges {
        off: Said::Set(billfold_domain::coupons::Off::Percent(percent * 100)),
        duration: Said::Set(billfold_domain::coupons::Duration::Forever),
        ..CouponChanges::default()
    };
    let draft: coupons::Draft = Arc::new(move |_| changes.clone());
    let target = coupons::Target::Named(id.clone());
    fresh(coupons::save(&world.test.app, &world.caller, target, draft, Write::plain()).await).coupon.value.id
}

fn word(written: &str, minimum: Option<(i64, Currency)>) -> NewCode {
    NewCode {
        written: written.into(),
        active: true,
        customer: None,
        expires: None,
        max_redemptions: None,
        first_time_only: false,
        minimum,
        metadata: MetadataChange::default(),
    }
}

async fn code(world: &World, coupon: &CouponId, code: NewCode) -> billfold_domain::ids::PromotionCodeId {
    let new = NewPromotionCode { coupon: coupon.clone(), code };
    let made = promotion_codes::create(&world.test.app, &world.caller, new, Write::plain()).await;
    fresh(made).code.value.id
}

pub(crate) async fn a_promotion_code_comes_with_a_change_where_the_portal_takes_it(test: TestApp) {
    let world = world(test).await;
    let app = world.test.app.clone();
    let gold = world.create(world.order(&world.gold)).await.subscription.value;
    offer(&world, &[&world.gold, &world.platinum], FeatureChanges::default()).await;
    let customer = signed_in(&world, None).await;
    let half = coupon(&world, "HALF", 50).await;
    let eur = Currency::parse("eur").unwrap();
    let id = code(&world, &half, word("WINTER", None)).await;
    code(&world, &half, word("LARGE", Some((5_000, eur)))).await;
    let with = |what: CouponOrCode, quantity| {
        let change = wants(&world, &gold, &world.platinum, quantity);
        Change { discounts: Said::Set(vec![DiscountWish::New(what)]), ..change }
    };
    let quote = |change| subscriptions::quote(&app, &customer, &gold.id, change);
    let shown = quote(with(CouponOrCode::Word(" winter ".into()), 1)).await.unwrap();
    assert_eq!(shown.code, Some((id.clone(), "WINTER".to_owned())));
    assert_eq!(shown.next.as_ref().unwrap().0.due_minor(), 1_000);
    let kept = shown.choices.with_discounts(vec![CouponOrCode::Code(id)]);
    assert!(matches!(kept, Said::Set(wishes) if wishes.len() == 1));
    let unknown = Refusal::Invalid(vec![Fault::new(Field::PromotionCode, Rule::Missing)]);
    assert_eq!(refused(quote(with(CouponOrCode::Word("SPRING".into()), 1)).await), unknown);
    let little = Refusal::Invalid(vec![Fault::new(Field::Discount(0), Rule::BelowMinimum)]);
    assert_eq!(refused(quote(with(CouponOrCode::Word("LARGE".into()), 2)).await), little);
    assert!(quote(with(CouponOrCode::Word("LARGE".into()), 3)).await.is_ok());
    // A coupon is the merchant's to give: in a session for one change, and for no other.
    assert_eq!(refused(quote(with(CouponOrCode::Coupon(half.clone()), 1)).await), Refusal::SwitchedOff);
    let target = FlowTarget {
        subscription: gold.id.clone(),
        offer: None,
        items: vec![FlowItem { id: gold.items[0].id.clone(), price: Some(world.platinum.clone()), quantity: None }],
        discounts: vec![FlowDiscount::Coupon(half.clone())],
    };
    let flow = Flow {
        kind: FlowKind::SubscriptionUpdateConfirm,
        after: AfterCompletion::PortalHomepage,
        target: Some(target),
        completed: None,
        abandoned: None,
    };
    let led = signed_in(&world, Some(flow)).await;
    let given = subscriptions::quote(&app, &led, &gold.id, with(CouponOrCode::Coupon(half), 1)).await.unwrap();
    assert_eq!(given.next.unwrap().0.due_minor(), 1_000);
}

pub(crate) async fn what_is_owed_or_stands_still_is_not_changed_by_its_customer(test: TestApp) {
    let world = world(test).await;
    let app = world.test.app.clone();
    let gold = world.create(world.order(&world.gold)).await.subscription.value;
    offer(&world, &[&world.gold, &world.platinum], FeatureChanges::default()).await;
    let customer = signed_in(&world, None).await;
    let up = || wants(&world, &gold, &world.platinum, 1);
    let forbids = |obstacle| Refusal::StateForbids(obstacle);
    let pause = PauseOrder {
        id: app.next_id(IdStyle::Crockford),
        behavior: PauseBehavior::Freeze,
        starts: None,
        resumes: None,
        by: Initiator::Merchant,
        description: None,
    };
    fresh(subscriptions::pause(&app, &world.caller, &gold.id, pause, Write::plain()).await);
    let still = subscriptions::quote(&app, &customer, &gold.id, up()).await;
    assert_eq!(refused(still), forbids(Obstacle::SubscriptionPaused));
    fresh(subscriptions::resume(&app, &world.caller, &gold.id, Write::plain()).await);
    // The renewal fails: what was not paid cannot be traded in.
    world.card("pm_card_chargeCustomerFail").await;
    world.until(at("2026-12-01T02:00:00Z")).await;
    assert_eq!(world.get(&gold.id).await.state, SubscriptionState::PastDue);
    let customer = signed_in(&world, None).await;
    let owed = subscriptions::change(&app, &customer, &gold.id, up(), Write::plain()).await;
    assert_eq!(refused(owed), forbids(Obstacle::SubscriptionOverdue));
    let choices = subscriptions::choices(&app, &customer, &gold.id).await.unwrap();
    assert_eq!(choices.obstacle, Some(Obstacle::SubscriptionOverdue));
    // The merchant still can.
    let switch = world.switch(&gold, &world.platinum, Proration::None);
    assert_eq!(world.change(&gold.id, switch).await.subscription.value.items[0].price, world.platinum);
}
