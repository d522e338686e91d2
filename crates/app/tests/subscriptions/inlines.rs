//! Subscriptions at prices that were made with them, and trials that begin only when what
//! is owed at once is paid.

use std::sync::Arc;

use billfold_app::coupons::{self, CouponOrCode};
use billfold_app::prices::{self, InlinePrice, Terms};
use billfold_app::redemptions::{self, NewRedemption};
use billfold_app::subscriptions::{self, Brought, Change, Extra, Order, Preview};
use billfold_app::testing::{Mishap, TestApp};
use billfold_app::{Precondition, Write, customers};
use billfold_domain::coupons::{CouponChanges, Duration, Off};
use billfold_domain::currency::Currency;
use billfold_domain::customers::CustomerChanges;
use billfold_domain::features::{Interval, Proration};
use billfold_domain::ids::{CouponId, DiscountId, IdStyle, ProductId};
use billfold_domain::invoices::InvoiceState;
use billfold_domain::metadata::MetadataChange;
use billfold_domain::prices::{Recurring, UsageType};
use billfold_domain::subscriptions::SubscriptionState;
use billfold_domain::subscriptions::cancellation::When;
use billfold_domain::subscriptions::changes::Changes;
use billfold_domain::subscriptions::creation::{FirstPayment, Trial};
use billfold_domain::subscriptions::reactivation::Reactivate;
use billfold_domain::subscriptions::terms::ItemChange;
use billfold_domain::{Change as Said, Fault, Field, Refusal, Rule};

use crate::world::{World, at, day, fresh, product, refused, world};

/// A price that is made with what is sold at it, charged monthly or once.
fn inline(world: &World, product: &ProductId, minor: i64, monthly: bool) -> InlinePrice {
    let month = Recurring { interval: Interval::Month, count: 1, usage: UsageType::Licensed, trial_days: None };
    InlinePrice {
        id: world.test.app.next_id(IdStyle::Base62),
        product: product.clone(),
        terms: Terms::of_minor(Currency::parse("eur").unwrap(), minor, monthly.then_some(month)),
        tax_behavior: None,
    }
}

pub(crate) async fn a_subscription_comes_back_to_the_price_that_was_made_for_it(test: TestApp) {
    let world = world(test).await;
    let (app, caller) = (world.test.app.clone(), world.caller.clone());
    let bespoke = product(&app, &caller, "Bespoke").await;
    let own = inline(&world, &bespoke, 1_250, true);
    let price = own.id.clone();
    let order = Order { brought: Brought { prices: vec![(0, own)], extras: Vec::new() }, ..world.order(&price) };
    let made = world.create(order).await.subscription.value;
    // It is renewed, and kept where it is named again: by its item, and by itself.
    world.until(day("2026-12-02")).await;
    assert_eq!(world.get(&made.id).await.period.start, day("2026-12-01"));
    for (id, replaces_items, quantity) in [(Some(made.items[0].id.clone()), false, 3), (None, true, 2)] {
        let items = vec![ItemChange { id, ..world.item(&price, quantity) }];
        let changes = Changes { items, replaces_items, ..Changes::default() };
        let kept = world.change(&made.id, Change { changes, ..Change::default() }).await.subscription.value;
        assert_eq!((kept.items[0].price.clone(), kept.items[0].quantity), (price.clone(), quantity));
    }
    // After its end it comes back, as the preview says; nobody else gets it.
    world.cancel(&made.id, When::Now).await;
    let inactive = Refusal::Invalid(vec![Fault::new(Field::ItemPrice(0), Rule::Inactive)]);
    let other = subscriptions::create(&app, &caller, world.order(&price), Write::plain()).await;
    assert_eq!(refused(other), inactive);
    let preview = Preview::Reactivate(made.id.clone(), Reactivate::default());
    let shown = subscriptions::preview(&app, &caller, preview).await.unwrap();
    assert_eq!(shown.subscription.items[0].price, price);
    let back = async || subscriptions::reactivate(&app, &caller, &made.id, Reactivate::default(), Write::plain()).await;
    let returned = fresh(back().await).subscription.value;
    assert_eq!((returned.state, returned.items[0].price.clone()), (SubscriptionState::Active, price.clone()));
    let gold = world.create(world.order(&world.gold)).await.subscription.value;
    let switched = world.switch(&gold, &price, Proration::CreateProrations);
    let other = subscriptions::change(&app, &caller, &gold.id, switched, Write::plain()).await;
    assert_eq!(refused(other), inactive);
    // What its merchant deleted is not come back to.
    world.cancel(&made.id, When::Now).await;
    prices::delete(&app, &caller, &price, Precondition::None).await.unwrap();
    assert_eq!(refused(back().await), inactive);
}

/// An order of a trial of two weeks and of five euros that are owed at once.
fn strict(world: &World, product: &ProductId) -> Order {
    let fee = inline(world, product, 500, false);
    let extra = Extra {
        price: fee.id.clone(),
        quantity: 1,
        inline: Some(fee),
        discountable: Said::Keep,
        metadata: MetadataChange::default(),
    };
    let mut order = world.order(&world.gold);
    order.new.trial = Trial::Days(14);
    order.brought.extras = vec![extra];
    Order { first_payment: FirstPayment::ErrorIfIncomplete, ..order }
}

/// A tenth off the customer's next invoice.
async fn once(world: &World) -> DiscountId {
    let (app, caller) = (&world.test.app, &world.caller);
    let changes = CouponChanges {
        off: Said::Set(Off::Percent(1_000)),
        duration: Said::Set(Duration::Once),
        ..CouponChanges::default()
    };
    let draft: coupons::Draft = Arc::new(move |_| changes.clone());
    let coupon = CouponId::stored("tenth");
    fresh(coupons::save(app, caller, coupons::Target::Named(coupon.clone()), draft, Write::plain()).await);
    let new =
        NewRedemption { customer: world.customer.clone(), what: CouponOrCode::Coupon(coupon), subscription: None };
    fresh(redemptions::create(app, caller, new, Write::plain()).await).value.id
}

pub(crate) async fn a_strict_trial_begins_when_what_is_owed_at_once_is_paid(test: TestApp) {
    let world = world(test).await;
    let setup = product(&world.test.app, &world.caller, "Set-up").await;
    let paid = world.create(strict(&world, &setup)).await;
    assert_eq!((paid.refused, paid.subscription.value.state), (None, SubscriptionState::Trialing));
    assert_eq!(paid.payment.unwrap().value.amount_minor, 500);
    let trial = paid.subscription.value.trial.unwrap();
    assert_eq!((trial.end, paid.subscription.value.activated), (day("2026-11-15"), None));
    // What may have been paid is waited for.
    world.test.gateway.order([Mishap::AnswerLost]);
    let late = world.create(strict(&world, &setup)).await;
    assert_eq!((late.refused, late.subscription.value.state), (None, SubscriptionState::Incomplete));
    world.until(at("2026-11-01T00:01:00Z")).await;
    assert_eq!(world.get(&late.subscription.value.id).await.state, SubscriptionState::Trialing);
    // Nothing stays of what is declined but the record of it.
    world.card("pm_card_chargeCustomerFail").await;
    let declined = world.create(strict(&world, &setup)).await;
    assert_eq!(declined.refused.unwrap().decline_code.as_deref(), Some("generic_decline"));
    assert_eq!(declined.subscription.value.state, SubscriptionState::IncompleteExpired);
    assert_eq!(declined.invoice.unwrap().value.state, InvoiceState::Void);
    // What the customer had is its own again.
    let credit = CustomerChanges { balance_minor: Said::Set(-100), ..CustomerChanges::default() };
    fresh(customers::update(&world.test.app, &world.caller, &world.customer, credit, Write::plain()).await);
    let discount = once(&world).await;
    let declined = world.create(strict(&world, &setup)).await.invoice.unwrap().value;
    assert_eq!((declined.total_minor(), declined.due_minor(), declined.state), (450, 350, InvoiceState::Void));
    let customer = customers::get(&world.test.app, &world.caller, &world.customer).await.unwrap().value;
    assert_eq!((customer.balance_minor, customer.discount.unwrap().id), (-100, discount.clone()));
    // An answer that comes late and is a no leaves a day for another payment. Then the same
    // is given back.
    world.test.gateway.order([Mishap::Unreachable]);
    let never = world.create(strict(&world, &setup)).await;
    assert_eq!(never.subscription.value.state, SubscriptionState::Incomplete);
    world.until(at("2026-11-01T00:05:00Z")).await;
    assert_eq!(world.get(&never.subscription.value.id).await.state, SubscriptionState::Incomplete);
    let used = customers::get(&world.test.app, &world.caller, &world.customer).await.unwrap().value;
    assert_eq!((used.balance_minor, used.discount), (0, None));
    world.until(day("2026-11-03")).await;
    assert_eq!(world.get(&never.subscription.value.id).await.state, SubscriptionState::IncompleteExpired);
    let customer = customers::get(&world.test.app, &world.caller, &world.customer).await.unwrap().value;
    assert_eq!((customer.balance_minor, customer.discount.unwrap().id), (-100, discount));
    // A trial that waited ends like any.
    world.card("pm_card_visa").await;
    world.until(day("2026-11-16")).await;
    for one in [&paid.subscription.value.id, &late.subscription.value.id] {
        let active = world.get(one).await;
        assert_eq!((active.state, active.period.start), (SubscriptionState::Active, day("2026-11-15")));
    }
}
