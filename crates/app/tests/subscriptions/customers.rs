//! What customers can do with their own subscriptions, as their portal allows.

use std::sync::Arc;

use billfold_app::portals::{self, Target};
use billfold_app::sessions::{self, NewSession};
use billfold_app::subscriptions::records;
use billfold_app::subscriptions::{self, Change, Preview};
use billfold_app::testing::TestApp;
use billfold_app::{Caller, Query, Role, Write, schedules};
use billfold_domain::features::{
    AdjustableQuantity, CancelMode, Interval, PauseKind, PauseOption, PlanDetail, ProductChoice, Proration,
    ScheduleCondition,
};
use billfold_domain::ids::{CouponId, CustomerId, PriceId, SubscriptionId};
use billfold_domain::portal_changes::{FeatureChanges, PortalChanges};
use billfold_domain::sessions::{AfterCompletion, Flow, FlowItem, FlowKind, FlowTarget};
use billfold_domain::subscriptions::cancellation::{Cancel, When};
use billfold_domain::subscriptions::changes::Changes;
use billfold_domain::subscriptions::pauses::PauseOrder;
use billfold_domain::subscriptions::records::{Cancellation, CancellationState, PauseRecord, PauseState, Reactivation};
use billfold_domain::subscriptions::terms::ItemChange;
use billfold_domain::subscriptions::{Initiator, PauseBehavior, Subscription, SubscriptionState};
use billfold_domain::{Change as Said, Fault, Field, Obstacle, Refusal, Rule};

use crate::world::{World, day, fresh, refused, world};

/// Lets the default portal offer plan changes, pauses and cancellation: downgrades
/// wait, upgrades are invoiced.
pub(crate) async fn open_portal(world: &World) {
    let product = |price: &PriceId| {
        let (app, by, price) = (world.test.app.clone(), world.caller.clone(), price.clone());
        async move { billfold_app::prices::get(&app, &by, &price).await.unwrap().value.product }
    };
    let choice = |product, prices: Vec<PriceId>| ProductChoice {
        product,
        prices,
        quantity: AdjustableQuantity { enabled: true, minimum: 1, maximum: Some(5) },
    };
    let choices = vec![
        choice(product(&world.gold).await, vec![world.gold.clone()]),
        choice(product(&world.platinum).await, vec![world.platinum.clone()]),
    ];
    let features = FeatureChanges {
        cancel: Said::Set(true),
        cancel_mode: Said::Set(CancelMode::AtPeriodEnd),
        pause: Said::Set(true),
        pause_kind: Said::Set(PauseKind::IntervalOptions),
        pause_options: Said::Set(vec![PauseOption { interval: Interval::Month, count: 2 }]),
        plan_change: Said::Set(true),
        plan_details: Said::Set(vec![PlanDetail::Price, PlanDetail::Quantity]),
        plan_products: Said::Set(choices),
        plan_proration: Said::Set(Proration::AlwaysInvoice),
        plan_at_period_end: Said::Set(vec![ScheduleCondition::DecreasingItemAmount]),
        ..FeatureChanges::default()
    };
    let changes = PortalChanges { features, ..PortalChanges::default() };
    let draft: portals::Draft = Arc::new(move |_| changes.clone());
    let id = default_portal(world).await;
    fresh(portals::save(&world.test.app, &world.caller, Target::Existing(id), draft, Write::plain()).await);
}

async fn default_portal(world: &World) -> billfold_domain::ids::PortalId {
    let new = NewSession {
        customer: world.customer.clone(),
        portal: None,
        return_url: None,
        locale: None,
        flow: None,
        after_expiration: None,
    };
    fresh(sessions::create(&world.test.app, &world.caller, new, Write::plain()).await).portal.value.id
}

fn session(customer: &CustomerId, flow: Option<Flow>) -> NewSession {
    NewSession {
        customer: customer.clone(),
        portal: None,
        return_url: None,
        locale: None,
        flow,
        after_expiration: None,
    }
}

/// The customer of the world, signed in.
pub(crate) async fn signed_in(world: &World) -> Caller {
    let new = session(&world.customer, None);
    let made = fresh(sessions::create(&world.test.app, &world.caller, new, Write::plain()).await);
    let opened = sessions::open(&world.test.app, &made.token).await.unwrap();
    let mut customer = world.caller.clone();
    customer.role = Role::Customer(world.customer.clone());
    customer.actor = opened.session.id.as_str().to_owned();
    customer
}

fn wants(world: &World, subscription: &Subscription, price: &PriceId, quantity: u64) -> Change {
    let item = ItemChange {
        id: Some(subscription.items[0].id.clone()),
        quantity: Some(quantity),
        ..world.item(price, quantity)
    };
    // What a customer says of proration does not count.
    let changes = Changes { items: vec![item], proration: Proration::None, ..Changes::default() };
    Change { changes, ..Change::default() }
}

pub(crate) async fn a_portal_decides_what_a_customers_change_costs_and_when_it_comes(test: TestApp) {
    let world = world(test).await;
    let gold = world.create(world.order(&world.gold)).await.subscription.value;
    let app = world.test.app.clone();
    let customer = signed_in(&world).await;
    let up = wants(&world, &gold, &world.platinum, 1);
    let shut = subscriptions::change(&app, &customer, &gold.id, up.clone(), Write::plain()).await;
    assert_eq!(refused(shut), Refusal::SwitchedOff);
    open_portal(&world).await;
    world.until(day("2026-11-16")).await;
    // More is invoiced at once: -5.00 and 10.00.
    let shown = subscriptions::preview(&app, &customer, Preview::Change(gold.id.clone(), Box::new(up.clone()))).await;
    assert_eq!(shown.unwrap().invoice.unwrap().total_minor(), 500);
    let made = fresh(subscriptions::change(&app, &customer, &gold.id, up, Write::plain()).await);
    assert_eq!(made.invoice.unwrap().value.paid_minor, 500);
    // Less waits for the end of the period, and can be called off until then.
    let platinum = made.subscription.value;
    let down = wants(&world, &platinum, &world.gold, 1);
    let made = fresh(subscriptions::change(&app, &customer, &gold.id, down.clone(), Write::plain()).await);
    assert_eq!(made.subscription.value.items[0].price, world.platinum);
    let waiting = made.schedule.unwrap().value;
    assert_eq!((waiting.phases[1].start, waiting.single_change), (day("2026-12-01"), true));
    fresh(schedules::undo_change(&app, &customer, &gold.id, Write::plain()).await);
    assert_eq!(world.get(&gold.id).await.schedule, None);
    // A change that waits gives way to one that does not.
    fresh(subscriptions::change(&app, &customer, &gold.id, down, Write::plain()).await);
    let more = wants(&world, &platinum, &world.platinum, 2);
    let made = fresh(subscriptions::change(&app, &customer, &gold.id, more, Write::plain()).await);
    assert_eq!((made.subscription.value.items[0].quantity, made.subscription.value.schedule), (2, None));
    // What is not offered is refused.
    let yearly = wants(&world, &platinum, &world.yearly, 1);
    let yearly = subscriptions::change(&app, &customer, &gold.id, yearly, Write::plain()).await;
    assert_eq!(refused(yearly), Refusal::Invalid(vec![Fault::new(Field::ItemPrice(0), Rule::UnknownChoice)]));
    let many = wants(&world, &platinum, &world.platinum, 6);
    let many = subscriptions::change(&app, &customer, &gold.id, many, Write::plain()).await;
    let rule = Rule::OutOfRange { min: 1, max: 5 };
    assert_eq!(refused(many), Refusal::Invalid(vec![Fault::new(Field::ItemQuantity(0), rule)]));
}

pub(crate) async fn a_portal_decides_how_a_customer_leaves_and_pauses(test: TestApp) {
    let world = world(test).await;
    let gold = world.create(world.order(&world.gold)).await.subscription.value;
    open_portal(&world).await;
    let app = world.test.app.clone();
    let customer = signed_in(&world).await;
    // A customer that wants to leave at once leaves when its portal says.
    let order = Cancel { when: When::Now, wish: world.wish(), invoice_now: true, bills_usage: false };
    let ending = fresh(subscriptions::cancel(&app, &customer, &gold.id, order, Write::plain()).await);
    assert_eq!(ending.subscription.value.ends_at(), Some(day("2026-12-01")));
    fresh(subscriptions::undo(&app, &customer, &gold.id, Write::plain()).await);
    let known = records::list::<Cancellation>(&app, &customer, Query { limit: 10, ..Query::default() }).await.unwrap();
    let known: Vec<_> = known.items.iter().map(|one| (one.value.state, one.value.by)).collect();
    assert_eq!(known, [(CancellationState::Revoked, Initiator::Customer)]);
    let order = |resumes| PauseOrder {
        id: app.next_id(billfold_domain::ids::IdStyle::Crockford),
        behavior: PauseBehavior::Freeze,
        starts: None,
        resumes,
        by: Initiator::Customer,
        description: Some("holidays".into()),
    };
    let endless = subscriptions::pause(&app, &customer, &gold.id, order(None), Write::plain()).await;
    assert_eq!(refused(endless), Refusal::Invalid(vec![Fault::new(Field::ResumesAt, Rule::Required)]));
    let long = subscriptions::pause(&app, &customer, &gold.id, order(Some(day("2027-01-02"))), Write::plain()).await;
    assert!(matches!(refused(long), Refusal::Invalid(faults) if faults[0].field == Field::ResumesAt));
    let pause = order(Some(day("2027-01-01")));
    fresh(subscriptions::pause(&app, &customer, &gold.id, pause, Write::plain()).await);
    world.until(day("2027-01-15")).await;
    // All 30 days were left: the period goes on until Jan 31.
    let after = world.get(&gold.id).await;
    assert_eq!((after.pause.clone(), after.period.end), (None, day("2027-01-31")));
    assert_eq!(world.invoices().await.len(), 1, "nothing was billed while it stood still");
    let known =
        records::list::<PauseRecord>(&app, &world.caller, Query { limit: 10, ..Query::default() }).await.unwrap();
    let known: Vec<_> = known.items.iter().map(|one| (one.value.state, one.value.ends)).collect();
    assert_eq!(known, [(PauseState::Finished, Some(day("2027-01-01")))]);
    // Ended and brought back: both are remembered.
    world.cancel(&gold.id, When::Now).await;
    let customer = signed_in(&world).await;
    let order = billfold_domain::subscriptions::reactivation::Reactivate::default();
    let back = fresh(subscriptions::reactivate(&app, &customer, &gold.id, order, Write::plain()).await);
    assert_eq!(back.subscription.value.state, SubscriptionState::Active);
    let known =
        records::list::<Reactivation>(&app, &world.caller, Query { limit: 10, ..Query::default() }).await.unwrap();
    let of = known.items[0].value.cancellation.clone().unwrap();
    let of = records::get::<Cancellation>(&app, &world.caller, of.as_str()).await.unwrap().value;
    assert_eq!(of.state, CancellationState::Completed);
}

pub(crate) async fn a_customer_pauses_neither_what_is_owed_nor_what_ends(test: TestApp) {
    let world = world(test).await;
    let gold = world.create(world.order(&world.gold)).await.subscription.value.id;
    open_portal(&world).await;
    let app = world.test.app.clone();
    let customer = signed_in(&world).await;
    let order = |until| PauseOrder {
        id: app.next_id(billfold_domain::ids::IdStyle::Crockford),
        behavior: PauseBehavior::Freeze,
        starts: None,
        resumes: Some(day(until)),
        by: Initiator::Customer,
        description: None,
    };
    let ends = Cancel { when: When::AtPeriodEnd, wish: world.wish(), invoice_now: false, bills_usage: false };
    fresh(subscriptions::cancel(&app, &customer, &gold, ends, Write::plain()).await);
    let ending = subscriptions::pause(&app, &customer, &gold, order("2026-11-25"), Write::plain()).await;
    assert_eq!(refused(ending), Refusal::StateForbids(Obstacle::AlreadyEnding));
    fresh(subscriptions::undo(&app, &customer, &gold, Write::plain()).await);
    world.card("pm_card_chargeCustomerFail").await;
    world.until(day("2026-12-02")).await;
    let owed = subscriptions::pause(&app, &customer, &gold, order("2026-12-20"), Write::plain()).await;
    assert_eq!(refused(owed), Refusal::StateForbids(Obstacle::SubscriptionOverdue));
    assert_eq!(world.get(&gold).await.pause, None);
    // A merchant may: it is its money.
    fresh(subscriptions::pause(&app, &world.caller, &gold, order("2026-12-20"), Write::plain()).await);
}

pub(crate) async fn a_customer_sees_and_touches_its_own_alone(test: TestApp) {
    let world = world(test).await;
    let own = world.create(world.order(&world.gold)).await.subscription.value.id;
    let stranger = billfold_app::customers::create(
        &world.test.app,
        &world.caller,
        billfold_domain::ids::IdStyle::Base62,
        billfold_domain::customers::CustomerChanges::default(),
        Write::plain(),
    );
    let stranger = fresh(stranger.await).value.id;
    let mut order = world.order(&world.gold);
    order.new.customer = stranger;
    let other = world.create(order).await.subscription.value.id;
    open_portal(&world).await;
    let customer = signed_in(&world).await;
    let app = &world.test.app;
    let seen = subscriptions::list(app, &customer, Query { limit: 10, ..Query::default() }).await.unwrap();
    assert_eq!(seen.items.iter().map(|one| one.value.id.clone()).collect::<Vec<_>>(), [own]);
    let gone = Refusal::NotFound(billfold_domain::ids::Noun::Subscription);
    assert_eq!(refused(subscriptions::get(app, &customer, &other).await), gone);
    let order = Cancel { when: When::Now, wish: world.wish(), invoice_now: false, bills_usage: false };
    assert_eq!(refused(subscriptions::cancel(app, &customer, &other, order, Write::plain()).await), gone);
    assert_eq!(
        refused(subscriptions::create(app, &customer, world.order(&world.gold), Write::plain()).await),
        Refusal::Forbidden
    );
}

fn flow(kind: FlowKind, target: Option<FlowTarget>) -> Option<Flow> {
    Some(Flow { kind, after: AfterCompletion::PortalHomepage, target, completed: None, abandoned: None })
}

fn about(subscription: &SubscriptionId) -> FlowTarget {
    FlowTarget { subscription: subscription.clone(), offer: None, items: Vec::new(), discounts: Vec::new() }
}

pub(crate) async fn a_flow_is_held_to_what_its_task_would_be_held_to(test: TestApp) {
    let world = world(test).await;
    open_portal(&world).await;
    let gold = world.create(world.order(&world.gold)).await.subscription.value;
    let make = |flow| {
        let (app, by, new) = (world.test.app.clone(), world.caller.clone(), session(&world.customer, flow));
        async move { sessions::create(&app, &by, new, Write::plain()).await }
    };
    let fault = |field, rule| Refusal::Invalid(vec![Fault::new(field, rule)]);
    let cancel = |target| flow(FlowKind::SubscriptionCancel, target);
    fresh(make(cancel(Some(about(&gold.id)))).await);
    let missing = fault(Field::FlowSubscription, Rule::Missing);
    assert_eq!(refused(make(cancel(None)).await), missing);
    assert_eq!(refused(make(cancel(Some(about(&SubscriptionId::stored("sub_x"))))).await), missing);
    let offer = FlowTarget { offer: Some(CouponId::stored("NONE")), ..about(&gold.id) };
    assert_eq!(refused(make(cancel(Some(offer))).await), fault(Field::FlowCoupon, Rule::Missing));
    let confirm = |price: &PriceId, quantity| {
        let item = FlowItem { id: gold.items[0].id.clone(), price: Some(price.clone()), quantity };
        flow(FlowKind::SubscriptionUpdateConfirm, Some(FlowTarget { items: vec![item], ..about(&gold.id) }))
    };
    fresh(make(confirm(&world.platinum, None)).await);
    let unknown = make(confirm(&PriceId::stored("price_x"), None)).await;
    assert_eq!(refused(unknown), fault(Field::ItemPrice(0), Rule::Missing));
    assert_eq!(refused(make(confirm(&world.yearly, None)).await), fault(Field::ItemPrice(0), Rule::UnknownChoice));
    let many = Rule::OutOfRange { min: 1, max: 5 };
    assert_eq!(refused(make(confirm(&world.platinum, Some(9))).await), fault(Field::ItemQuantity(0), many));
    // Another customer's subscription, and states that do not allow it.
    let mut theirs = world.order(&world.gold);
    let stranger = billfold_app::customers::create(
        &world.test.app,
        &world.caller,
        billfold_domain::ids::IdStyle::Base62,
        billfold_domain::customers::CustomerChanges::default(),
        Write::plain(),
    );
    theirs.new.customer = fresh(stranger.await).value.id;
    let theirs = world.create(theirs).await.subscription.value.id;
    assert_eq!(refused(make(cancel(Some(about(&theirs)))).await), fault(Field::FlowSubscription, Rule::Mismatch));
    world.cancel(&gold.id, When::AtPeriodEnd).await;
    let ending = make(cancel(Some(about(&gold.id)))).await;
    assert_eq!(refused(ending), Refusal::StateForbids(Obstacle::AlreadyEnding));
    fresh(subscriptions::undo(&world.test.app, &world.caller, &gold.id, Write::plain()).await);
    world.cancel(&gold.id, When::Now).await;
    let over = make(flow(FlowKind::SubscriptionPause, Some(about(&gold.id)))).await;
    assert_eq!(refused(over), Refusal::StateForbids(Obstacle::SubscriptionOver));
}
