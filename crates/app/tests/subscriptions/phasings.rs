//! What the phases of schedules take off.

use std::sync::Arc;

use billfold_app::coupons::{self, CouponOrCode};
use billfold_app::schedules::{self, NewSchedule, PhaseDraft, ScheduleChanges, Source};
use billfold_app::subscriptions::{self, DiscountWish, Preview};
use billfold_app::testing::TestApp;
use billfold_app::{Write, redemptions};
use billfold_domain::coupons::{CouponChanges, Duration, Off};
use billfold_domain::features::Proration;
use billfold_domain::ids::{CouponId, IdStyle, PriceId};
use billfold_domain::metadata::{Metadata, MetadataChange};
use billfold_domain::schedules::phases::{PhaseEnd, PhaseOrder};
use billfold_domain::schedules::{AfterLast, PhaseItem};
use billfold_domain::{Change, Fault, Field, Refusal, Rule};
use jiff::Timestamp;

use crate::world::{World, day, fresh, refused, world};

async fn coupon(world: &World, id: &str, percent: u32, most: Option<u64>) -> CouponId {
    let changes = CouponChanges {
        off: Change::Set(Off::Percent(percent * 100)),
        duration: Change::Set(Duration::Months(2)),
        max_redemptions: most.map_or(Change::Keep, Change::Set),
        ..CouponChanges::default()
    };
    let draft: coupons::Draft = Arc::new(move |_| changes.clone());
    let target = coupons::Target::Named(CouponId::stored(id));
    fresh(coupons::save(&world.test.app, &world.caller, target, draft, Write::plain()).await).coupon.value.id
}

fn phase(price: &PriceId, start: Option<Timestamp>, end: PhaseEnd, taken_off: &[&CouponId]) -> PhaseDraft {
    let item = PhaseItem { price: price.clone(), quantity: 1, metadata: Metadata::default() };
    let order = PhaseOrder {
        start,
        end,
        items: vec![item],
        proration: Proration::CreateProrations,
        discounts: Vec::new(),
        clears_discounts: false,
        trial_end: None,
        metadata: Metadata::default(),
    };
    let wishes = taken_off.iter().map(|id| DiscountWish::New(CouponOrCode::Coupon((*id).clone())));
    let discounts = if taken_off.is_empty() { Change::Keep } else { Change::Set(wishes.collect()) };
    PhaseDraft { order, discounts }
}

async fn scheduled(world: &World, phases: Vec<PhaseDraft>) -> billfold_domain::schedules::Schedule {
    let new = NewSchedule {
        id: world.test.app.next_id(IdStyle::Base62),
        source: Source::Phases { customer: world.customer.clone(), start: None, phases },
        after_last: AfterLast::Release,
        metadata: MetadataChange::default(),
    };
    fresh(schedules::create(&world.test.app, &world.caller, new, Write::plain()).await).value
}

async fn redeemed(world: &World, id: &CouponId) -> u64 {
    coupons::get(&world.test.app, &world.caller, id).await.unwrap().value.times_redeemed
}

pub(crate) async fn a_phases_discount_begins_and_ends_with_it(test: TestApp) {
    let world = world(test).await;
    let half = coupon(&world, "HALF", 50, Some(1)).await;
    let phases = vec![
        phase(&world.gold, None, PhaseEnd::Periods(1), &[]),
        phase(&world.gold, None, PhaseEnd::Periods(3), &[&half]),
        PhaseDraft { discounts: Change::Clear, ..phase(&world.platinum, None, PhaseEnd::Periods(1), &[]) },
    ];
    let schedule = scheduled(&world, phases).await;
    let id = schedule.subscription.clone().unwrap();
    assert_eq!((world.get(&id).await.discounts.len(), redeemed(&world, &half).await), (0, 0), "not yet");
    // The next invoice is foreseen with it, and comes so; two months of the three have it.
    world.until(day("2026-11-20")).await;
    let next = subscriptions::preview(&world.test.app, &world.caller, Preview::Next(id.clone())).await.unwrap();
    assert_eq!(next.invoice.unwrap().total_minor(), 500);
    // Somebody else uses the coupon up: what was agreed counts all the same.
    let mut other = world.order(&world.gold);
    other.discounts = vec![DiscountWish::New(CouponOrCode::Coupon(half.clone()))];
    let other = world.create(other).await.subscription.value.id;
    world.cancel(&other, billfold_domain::subscriptions::cancellation::When::Now).await;
    world.until(day("2026-12-02")).await;
    let discount = world.get(&id).await.discounts.pop().unwrap();
    assert_eq!((discount.start, discount.end), (day("2026-12-01"), Some(day("2027-02-01"))));
    assert_eq!(redeemed(&world, &half).await, 2);
    assert!(!redemptions::get(&world.test.app, &world.caller, &discount.id).await.unwrap().value.canceled);
    world.until(day("2027-03-02")).await;
    assert!(world.get(&id).await.discounts.is_empty());
    let own = world.invoices().await.into_iter().filter(|one| one.value.subscription.as_ref() == Some(&id));
    let totals: Vec<i64> = own.map(|one| one.value.total_minor()).collect();
    assert_eq!(totals, [1_000, 500, 500, 1_000, 2_000]);
}

pub(crate) async fn a_running_phase_takes_off_another_coupon_and_unknown_ones_are_refused(test: TestApp) {
    let world = world(test).await;
    let (half, tenth) = (coupon(&world, "HALF", 50, None).await, coupon(&world, "TENTH", 10, None).await);
    let schedule = scheduled(&world, vec![phase(&world.gold, None, PhaseEnd::Periods(6), &[&half])]).await;
    let id = schedule.subscription.clone().unwrap();
    let first = world.invoices().await.pop().unwrap().value;
    assert_eq!((first.total_minor(), redeemed(&world, &half).await), (500, 1));
    let laid_out = |wishes: &[&CouponId]| ScheduleChanges {
        phases: Some(vec![phase(&world.gold, Some(day("2026-11-01")), PhaseEnd::Periods(6), wishes)]),
        ..ScheduleChanges::default()
    };
    let update =
        async |changes| schedules::update(&world.test.app, &world.caller, &schedule.id, changes, Write::plain()).await;
    // The same again changes nothing.
    fresh(update(laid_out(&[&half])).await);
    assert_eq!((world.get(&id).await.discounts[0].coupon.clone(), redeemed(&world, &half).await), (half.clone(), 1));
    let before = world.get(&id).await.discounts[0].id.clone();
    fresh(update(laid_out(&[&tenth])).await);
    let now = world.get(&id).await.discounts;
    assert_eq!((now.len(), &now[0].coupon), (1, &tenth));
    assert!(redemptions::get(&world.test.app, &world.caller, &before).await.unwrap().value.canceled);
    world.until(day("2026-12-02")).await;
    assert_eq!(world.invoices().await.pop().unwrap().value.total_minor(), 900);
    let none = CouponId::stored("NONE");
    let unknown = Fault::new(Field::PhaseDiscount { phase: 0, discount: 1 }, Rule::Missing);
    assert_eq!(refused(update(laid_out(&[&half, &none])).await), Refusal::Invalid(vec![unknown]));
    let twice = Fault::new(Field::PhaseDiscount { phase: 0, discount: 1 }, Rule::Duplicate);
    assert_eq!(refused(update(laid_out(&[&half, &half])).await), Refusal::Invalid(vec![twice]));
}
