//! What pays for running subscriptions, and who may take it away.

use std::sync::Arc;

use billfold_app::payment_methods;
use billfold_app::portals::{self, Target};
use billfold_app::sessions::{self, NewSession};
use billfold_app::testing::TestApp;
use billfold_app::{Caller, Query, Role, Write, customers};
use billfold_domain::ids::{CustomerId, PaymentMethodId};
use billfold_domain::payment_methods::MethodState;
use billfold_domain::portal_changes::{FeatureChanges, PortalChanges};
use billfold_domain::{Change, Obstacle, Refusal};

use crate::world::{World, fresh, refused, world};

/// The customer, signed in by a link.
pub(crate) async fn visitor(world: &World) -> Caller {
    visitor_of(world, &world.customer).await
}

/// A customer, signed in by a link.
pub(crate) async fn visitor_of(world: &World, customer: &CustomerId) -> Caller {
    let app = &world.test.app;
    let new = NewSession {
        customer: customer.clone(),
        portal: None,
        return_url: None,
        locale: None,
        flow: None,
        after_expiration: None,
    };
    let created = fresh(sessions::create(app, &world.caller, new, Write::plain()).await);
    let opened = sessions::open(app, &created.token).await.unwrap();
    let mut caller = world.caller.clone();
    caller.role = Role::Customer(customer.clone());
    caller.actor = opened.session.id.as_str().to_owned();
    caller
}

async fn let_customers_remove(world: &World, caller: &Caller, allowed: bool) {
    allow(world, FeatureChanges { payment_deactivate: Change::Set(allowed), ..FeatureChanges::default() }).await;
    assert!(matches!(caller.role, Role::Customer(_)));
}

/// Switches what the portal lets its customers do.
pub(crate) async fn allow(world: &World, features: FeatureChanges) {
    let app = &world.test.app;
    let portals = portals::list(app, &world.caller, Query { limit: 1, ..Query::default() }).await.unwrap();
    let id = portals.items[0].value.id.clone();
    let changes = PortalChanges { features, ..PortalChanges::default() };
    let draft: portals::Draft = Arc::new(move |_| changes.clone());
    fresh(portals::save(app, &world.caller, Target::Existing(id), draft, Write::plain()).await);
}

/// A running subscription that is charged needs a payment method: its customer cannot
/// take the last one away, its merchant can, and what named it names it no more.
pub(crate) async fn the_last_payment_method_of_a_running_subscription_is_not_the_customers_to_remove(test: TestApp) {
    let world = world(test).await;
    let (app, by) = (world.test.app.clone(), world.caller.clone());
    let first = customers::get(&app, &by, &world.customer).await.unwrap().value.payment_method.unwrap();
    let mut order = world.order(&world.gold);
    order.new.payment_method = Some(first.clone());
    let subscription = world.create(order).await.subscription.value.id;
    let visitor = visitor(&world).await;
    let remove =
        async |caller: &Caller, id: &PaymentMethodId| payment_methods::detach(&app, caller, id, Write::plain()).await;
    let_customers_remove(&world, &visitor, false).await;
    assert_eq!(refused(remove(&visitor, &first).await), Refusal::SwitchedOff);
    let_customers_remove(&world, &visitor, true).await;
    assert_eq!(refused(remove(&visitor, &first).await), Refusal::StateForbids(Obstacle::LastPaymentMethod));
    let second = world.card("pm_card_mastercard").await;
    let gone = fresh(remove(&visitor, &first).await).value;
    assert_eq!(gone.state, MethodState::Detached);
    assert_eq!(world.get(&subscription).await.payment_method, None, "its customer's default pays now");
    assert_eq!(refused(remove(&visitor, &second).await), Refusal::StateForbids(Obstacle::LastPaymentMethod));
    fresh(remove(&by, &second).await);
    assert_eq!(customers::get(&app, &by, &world.customer).await.unwrap().value.payment_method, None);
}

/// A customer deals with its own payment methods and knows of no others.
pub(crate) async fn a_customer_sees_its_own_payment_methods_alone(test: TestApp) {
    let world = world(test).await;
    let (app, by) = (world.test.app.clone(), world.caller.clone());
    let visitor = visitor(&world).await;
    let strange = payment_methods::stand_in(&app, &by, "pm_card_amex", None).await.unwrap();
    let own = payment_methods::list(&app, &visitor, Query { limit: 10, ..Query::default() }).await.unwrap();
    assert_eq!(own.total, 1);
    let unseen = payment_methods::get(&app, &visitor, &strange).await;
    assert!(matches!(refused(unseen), Refusal::NotFound(_)));
    let changed = payment_methods::update(&app, &visitor, &strange, Default::default(), Write::plain()).await;
    assert!(matches!(refused(changed), Refusal::NotFound(_) | Refusal::SwitchedOff));
}
