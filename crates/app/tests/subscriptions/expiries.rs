//! What subscriptions that never began give back.

use std::sync::Arc;

use billfold_app::coupons::{self, CouponOrCode};
use billfold_app::invoices::items::{self, ItemChanges, NewItem, Worth};
use billfold_app::invoices::{self, End};
use billfold_app::subscriptions::{self, DiscountWish, Order};
use billfold_app::testing::{Mishap, TestApp};
use billfold_app::{Precondition, Write, customers};
use billfold_domain::Change;
use billfold_domain::coupons::{CouponChanges, Duration, Off};
use billfold_domain::currency::Currency;
use billfold_domain::customers::CustomerChanges;
use billfold_domain::ids::{CouponId, InvoiceItemId, SubscriptionId};
use billfold_domain::invoices::InvoiceState;
use billfold_domain::payments::PaymentState;
use billfold_domain::subscriptions::SubscriptionState;
use billfold_domain::subscriptions::cancellation::When;
use billfold_domain::subscriptions::creation::FirstPayment;
use billfold_domain::subscriptions::reactivation::Reactivate;
use jiff::SignedDuration;

use crate::world::{World, fresh, world};

/// Half off for good, for one subscription in all.
async fn half(world: &World) -> CouponId {
    let changes = CouponChanges {
        off: Change::Set(Off::Percent(5_000)),
        duration: Change::Set(Duration::Forever),
        max_redemptions: Change::Set(1),
        ..CouponChanges::default()
    };
    let draft: coupons::Draft = Arc::new(move |_| changes.clone());
    let coupon = CouponId::stored("half");
    let named = coupons::Target::Named(coupon.clone());
    fresh(coupons::save(&world.test.app, &world.caller, named, draft, Write::plain()).await);
    coupon
}

/// Something that waits for the customer's next invoice, whatever that is for.
async fn waiting(world: &World) -> InvoiceItemId {
    let new = NewItem {
        customer: world.customer.clone(),
        invoice: None,
        subscription: None,
        worth: Worth::Amount { minor: 900, currency: Currency::parse("eur").unwrap() },
        inline: None,
        product: None,
        period: None,
        changes: ItemChanges::default(),
    };
    fresh(items::create(&world.test.app, &world.caller, new, Write::plain()).await).value.id
}

async fn balance(world: &World, balance_minor: i64) {
    let changes = CustomerChanges { balance_minor: Change::Set(balance_minor), ..CustomerChanges::default() };
    fresh(customers::update(&world.test.app, &world.caller, &world.customer, changes, Write::plain()).await);
}

fn order(world: &World, coupon: &CouponId, first_payment: FirstPayment) -> Order {
    let wish = DiscountWish::New(CouponOrCode::Coupon(coupon.clone()));
    Order { discounts: vec![wish], first_payment, ..world.order(&world.gold) }
}

async fn redeemed(world: &World, coupon: &CouponId) -> u64 {
    coupons::get(&world.test.app, &world.caller, coupon).await.unwrap().value.times_redeemed
}

/// Nothing is left of a subscription but its record.
async fn is_given_back(world: &World, (coupon, item): (&CouponId, &InvoiceItemId), id: &SubscriptionId, how: &str) {
    let over = world.get(id).await;
    assert_eq!((over.state, over.discounts), (SubscriptionState::IncompleteExpired, Vec::new()), "{how}");
    let invoice = world.invoice(&over.latest_invoice.unwrap()).await;
    assert_eq!((invoice.state, invoice.total_minor()), (InvoiceState::Void, 950), "{how}");
    assert_eq!(redeemed(world, coupon).await, 0, "{how}");
    let item = items::get(&world.test.app, &world.caller, item).await.unwrap().value;
    assert_eq!((item.invoice, item.amount_minor), (None, 900), "{how}");
    let customer = customers::get(&world.test.app, &world.caller, &world.customer).await.unwrap().value;
    assert_eq!(customer.balance_minor, -100, "{how}");
}

pub(crate) async fn what_never_began_gives_back_what_it_had_however_it_ends(test: TestApp) {
    let world = world(test).await;
    let (app, caller) = (&world.test.app, &world.caller);
    world.card("pm_card_chargeCustomerFail").await;
    let (coupon, item) = (half(&world).await, waiting(&world).await);
    balance(&world, -100).await;
    let kept = (&coupon, &item);
    // The coupon is for one alone: each of them has it from the one before.
    for how in ["unreachable", "waits", "canceled", "voided", "declined"] {
        if how == "unreachable" {
            world.test.gateway.order([Mishap::Unreachable]);
        }
        let strictly = matches!(how, "unreachable" | "declined");
        let first = if strictly { FirstPayment::ErrorIfIncomplete } else { FirstPayment::AllowIncomplete };
        let made = world.create(order(&world, &coupon, first)).await;
        let id = made.subscription.value.id;
        if how == "declined" {
            assert!(made.refused.is_some());
        } else {
            assert_eq!((made.refused, made.subscription.value.state), (None, SubscriptionState::Incomplete), "{how}");
            assert_eq!(redeemed(&world, &coupon).await, 1, "{how}");
            let answer = if how == "unreachable" { PaymentState::Processing } else { PaymentState::Declined };
            assert_eq!(made.payment.unwrap().value.state, answer, "{how}");
        }
        match how {
            "unreachable" | "waits" => {
                let begun = made.subscription.value.created;
                world.until(begun + SignedDuration::from_mins(5)).await;
                assert_eq!(world.get(&id).await.state, SubscriptionState::Incomplete, "{how}");
                world.until(begun + SignedDuration::from_hours(24)).await;
            }
            "canceled" => drop(world.cancel(&id, When::Now).await),
            "voided" => {
                let invoice = made.invoice.unwrap().value.id;
                fresh(invoices::end(app, caller, &invoice, End::Void, Write::plain()).await);
            }
            _ => {}
        }
        is_given_back(&world, kept, &id, how).await;
    }
}

pub(crate) async fn a_discount_that_was_given_back_does_not_come_back_with_its_subscription(test: TestApp) {
    let world = world(test).await;
    let (app, caller) = (&world.test.app, &world.caller);
    let coupon = half(&world).await;
    world.card("pm_card_chargeCustomerFail").await;
    let declined = world.create(order(&world, &coupon, FirstPayment::ErrorIfIncomplete)).await;
    assert!(declined.refused.is_some());
    // Somebody else has it now.
    world.card("pm_card_visa").await;
    let other = world.create(order(&world, &coupon, FirstPayment::ErrorIfIncomplete)).await;
    assert_eq!(other.payment.unwrap().value.amount_minor, 500);
    let id = declined.subscription.value.id;
    let back = fresh(subscriptions::reactivate(app, caller, &id, Reactivate::default(), Write::plain()).await);
    assert_eq!((back.subscription.value.state, back.subscription.value.discounts), (SubscriptionState::Active, vec![]));
    assert_eq!(back.payment.unwrap().value.amount_minor, 1_000);
    assert_eq!(redeemed(&world, &coupon).await, 1);
}

pub(crate) async fn a_customer_goes_away_whose_subscription_gives_something_back(test: TestApp) {
    let world = world(test).await;
    world.card("pm_card_chargeCustomerFail").await;
    balance(&world, -100).await;
    let id = world.create(world.order(&world.gold)).await.subscription.value.id;
    let gone = customers::delete(&world.test.app, &world.caller, &world.customer, Precondition::None).await;
    assert!(gone.unwrap().value.deleted);
    assert_eq!(world.get(&id).await.state, SubscriptionState::IncompleteExpired);
}
