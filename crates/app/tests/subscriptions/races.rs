//! What two do at the same moment, each of which alone would be allowed.

use billfold_app::subscriptions::{self, Change};
use billfold_app::testing::TestApp;
use billfold_app::{Error, Query, Write, payment_methods};
use billfold_domain::Change::Set;
use billfold_domain::features::Proration;
use billfold_domain::ids::PaymentMethodId;
use billfold_domain::payment_methods::{MethodState, PaymentMethod};
use billfold_domain::portal_changes::FeatureChanges;
use billfold_domain::subscriptions::SubscriptionState;
use billfold_domain::subscriptions::cancellation::When;
use billfold_domain::subscriptions::changes::Changes;
use billfold_domain::{Obstacle, Refusal};

use crate::payment_methods::{allow, visitor};
use crate::world::{refused, world};

/// How often two meet.
const ROUNDS: usize = 8;

/// Of two payment methods, one named by the subscription and one by its customer, each
/// may go as long as the other one stays.
pub(crate) async fn i15_of_two_last_payment_methods_that_go_at_once_one_stays(test: TestApp) {
    let world = world(test).await;
    let app = world.test.app.clone();
    let id = world.create(world.order(&world.gold)).await.subscription.value.id;
    let visitor = visitor(&world).await;
    allow(&world, FeatureChanges { payment_deactivate: Set(true), ..FeatureChanges::default() }).await;
    let own = async || {
        let query = Query { limit: 1_000, ..Query::default() };
        let found = payment_methods::list(&app, &world.caller, query).await.unwrap().items;
        let active = |method: &PaymentMethod| method.state == MethodState::Active && method.customer.is_some();
        let ids = found.into_iter().map(|method| method.value).filter(active).map(|method| method.id);
        ids.collect::<Vec<PaymentMethodId>>()
    };
    for round in 0..ROUNDS {
        let named = world.card("pm_card_visa").await;
        let changes = Changes { payment_method: Set(named.clone()), ..Changes::default() };
        world.change(&id, Change { changes, ..Change::default() }).await;
        let default = world.card("pm_card_mastercard").await;
        for other in own().await.into_iter().filter(|method| *method != named && *method != default) {
            payment_methods::detach(&app, &world.caller, &other, Write::plain()).await.unwrap();
        }
        let removals = [named, default].map(|method| {
            let (app, visitor) = (app.clone(), visitor.clone());
            tokio::spawn(async move { payment_methods::detach(&app, &visitor, &method, Write::plain()).await })
        });
        let mut kept = 0;
        for removal in removals {
            match removal.await.unwrap() {
                Ok(_) => {}
                Err(Error::Refused(refusal)) => {
                    assert_eq!(refusal, Refusal::StateForbids(Obstacle::LastPaymentMethod), "round {round}");
                    kept += 1;
                }
                Err(Error::Fault(fault)) => panic!("{fault:?}"),
            }
        }
        assert_eq!((kept, own().await.len()), (1, 1), "round {round}");
    }
}

/// A change and an end at once: the change comes before the end or not at all.
pub(crate) async fn i15_a_change_and_an_end_at_once_leave_one_of_two_orders(test: TestApp) {
    let world = world(test).await;
    for round in 0..ROUNDS {
        let made = world.create(world.order(&world.gold)).await.subscription.value;
        let (app, by, id) = (world.test.app.clone(), world.caller.clone(), made.id.clone());
        let change = world.switch(&made, &world.platinum, Proration::AlwaysInvoice);
        let order = world.ending(When::Now);
        let (one, two) = (app.clone(), by.clone());
        let changing = {
            let id = id.clone();
            tokio::spawn(async move { subscriptions::change(&one, &two, &id, change, Write::plain()).await })
        };
        let ending = tokio::spawn(async move { subscriptions::cancel(&app, &by, &id, order, Write::plain()).await });
        let (changed, ended) = (changing.await.unwrap(), ending.await.unwrap());
        ended.unwrap();
        let after = world.get(&made.id).await;
        assert_eq!(after.state, SubscriptionState::Ended, "round {round}");
        let told = world.invoices().await;
        let of_it = told.iter().filter(|one| one.value.subscription.as_ref() == Some(&made.id)).count();
        match changed {
            Ok(_) => assert_eq!((&after.items[0].price, of_it), (&world.platinum, 2), "round {round}"),
            error => {
                assert_eq!(refused(error.map(drop)), Refusal::StateForbids(Obstacle::SubscriptionOver));
                assert_eq!((&after.items[0].price, of_it), (&world.gold, 1), "round {round}");
            }
        }
    }
}
