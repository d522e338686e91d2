//! What a customer pays with, adds, chooses and takes away by itself.

use billfold_app::payment_methods::set_default;
use billfold_app::payment_tokens::CardData;
use billfold_app::setups::{self, Tried};
use billfold_app::testing::{Mishap, TestApp};
use billfold_app::wallets::{self, NewCard, Removal, Wallet};
use billfold_app::{Caller, Error, Precondition, Write, Written, customers, invoices, payment_methods, payments};
use billfold_domain::ids::{IdStyle, InvoiceId, PaymentMethodId, SubscriptionId};
use billfold_domain::invoices::InvoiceState;
use billfold_domain::payment_methods::BillingChanges;
use billfold_domain::payments::{Duties, PaymentState, Proof};
use billfold_domain::portal_changes::FeatureChanges;
use billfold_domain::{Change, Fault, Field, Obstacle, Refusal, Rule};

use crate::payment_methods::{allow, visitor};
use crate::world::{World, day, fresh, refused, world};

fn typed(number: &str, subscriptions: Vec<SubscriptionId>, default: bool) -> NewCard {
    NewCard {
        card: CardData { number: number.to_owned(), exp_month: 8, exp_year: 2030 },
        billing: BillingChanges { name: Change::Set("Ann Lee".into()), ..BillingChanges::default() },
        duties: Duties { default, subscriptions },
    }
}

fn switches(add: bool, update: bool, invoice_history: bool) -> FeatureChanges {
    FeatureChanges {
        payment_add: Change::Set(add),
        payment_update: Change::Set(update),
        invoice_history: Change::Set(invoice_history),
        ..FeatureChanges::default()
    }
}

impl World {
    async fn wallet(&self, by: &Caller) -> Wallet {
        wallets::look(&self.test.app, by).await.unwrap()
    }

    async fn default(&self) -> Option<PaymentMethodId> {
        customers::get(&self.test.app, &self.caller, &self.customer).await.unwrap().value.payment_method
    }

    async fn add(&self, by: &Caller, card: NewCard) -> Result<Written<Tried>, Error> {
        wallets::add(&self.test.app, by, card, Write::plain()).await
    }
}

fn paid_by(wallet: &Wallet, id: &SubscriptionId) -> Option<PaymentMethodId> {
    wallet.plans.iter().find(|plan| plan.subscription.value.id == *id).unwrap().paid_by.clone()
}

/// A card pays what its customer chose, and everything else keeps what pays it.
pub(crate) async fn a_card_that_is_added_pays_what_was_chosen_and_nothing_else(test: TestApp) {
    let world = world(test).await;
    let old = world.default().await.unwrap();
    let (one, two) = (world.create(world.order(&world.gold)).await, world.create(world.order(&world.platinum)).await);
    let (one, two) = (one.subscription.value.id, two.subscription.value.id);
    let by = visitor(&world).await;
    allow(&world, switches(true, true, true)).await;
    let wallet = world.wallet(&by).await;
    assert_eq!(wallet.plans.iter().map(|plan| plan.names.join("+")).collect::<Vec<_>>(), ["Gold", "Platinum"]);
    assert!(wallet.plans.iter().all(wallets::Plan::follows_default));
    assert_eq!(wallet.now, day("2026-11-01"), "the customer's own clock");
    let tried = fresh(world.add(&by, typed("5555 5555 5555 4444", vec![one.clone()], true)).await);
    assert_eq!(tried.setup.value.state, PaymentState::Succeeded);
    let new = tried.method.unwrap();
    assert_eq!((new.card.last4.as_str(), new.billing.name.as_deref()), ("4444", Some("Ann Lee")));
    let wallet = world.wallet(&by).await;
    assert_eq!(wallet.default(), Some(&new.id));
    assert_eq!(wallet.methods.first().unwrap().value.id, new.id, "the default first");
    assert_eq!((paid_by(&wallet, &one), paid_by(&wallet, &two)), (Some(new.id.clone()), Some(old.clone())));
    assert_eq!(world.get(&one).await.payment_method, None, "it follows the default");
    assert_eq!(world.get(&two).await.payment_method, Some(old.clone()), "it keeps what pays it");
    let third = fresh(world.add(&by, typed("378282246310005", vec![two.clone()], false)).await).method.unwrap().id;
    let wallet = world.wallet(&by).await;
    assert_eq!((paid_by(&wallet, &one), paid_by(&wallet, &two)), (Some(new.id.clone()), Some(third.clone())));
    let nobody = typed("4242424242424242", vec![world.test.app.next_id(IdStyle::Base62)], false);
    let missing = Fault::new(Field::Subscription, Rule::Missing);
    assert_eq!(refused(world.add(&by, nobody).await), Refusal::Invalid(vec![missing]));
    // The other way round: the plan goes back to the default.
    let none = Duties::default();
    fresh(wallets::assign(&world.test.app, &by, &third, none.clone(), Write::plain()).await);
    assert_eq!(paid_by(&world.wallet(&by).await, &two), Some(new.id));
    world.test.clock.advance_seconds(601);
    let late = typed("6011111111111117", Vec::new(), true);
    assert_eq!(refused(world.add(&by, late).await), Refusal::ProofTooOld, "another default");
    let late = Duties { default: true, subscriptions: Vec::new() };
    let assigned = wallets::assign(&world.test.app, &by, &third, late, Write::plain()).await;
    assert_eq!(refused(assigned), Refusal::ProofTooOld);
    let strange = payment_methods::stand_in(&world.test.app, &world.caller, "pm_card_visa", None).await.unwrap();
    let outcome = wallets::assign(&world.test.app, &by, &strange, none, Write::plain()).await;
    assert!(matches!(refused(outcome), Refusal::NotFound(_)));
}

/// A card whose bank asks is the customer's only after the proof, and then pays what
/// was chosen before; only the customer can go on with it.
pub(crate) async fn a_card_whose_bank_asks_pays_after_the_proof(test: TestApp) {
    let world = world(test).await;
    let (app, old) = (world.test.app.clone(), world.default().await.unwrap());
    let plan = world.create(world.order(&world.gold)).await.subscription.value.id;
    let by = visitor(&world).await;
    allow(&world, switches(true, true, true)).await;
    let asked = || typed("4000 0027 6000 3184", vec![plan.clone()], true);
    let tried = fresh(world.add(&by, asked()).await);
    let id = tried.setup.value.id;
    assert_eq!(tried.setup.value.state, PaymentState::ActionRequired);
    assert_eq!(world.wallet(&by).await.methods.len(), 1, "not before it is proven");
    assert_eq!(world.default().await, Some(old.clone()));
    let stranger = strange_visitor(&world).await;
    let outcome = setups::confirm_after_challenge(&app, &stranger, &id, Proof::Given, Write::plain()).await;
    assert!(matches!(refused(outcome), Refusal::NotFound(_)), "another customer's");
    world.test.gateway.order([Mishap::AnswerLost]);
    let given = fresh(setups::confirm_after_challenge(&app, &by, &id, Proof::Given, Write::plain()).await).value;
    assert_eq!(given.state, PaymentState::Processing, "nobody knows yet");
    let as_payment = billfold_domain::ids::PaymentId::stored(id.as_str());
    payments::settle(&app, &by.organization, &as_payment).await.unwrap();
    let new = setups::get(&app, &by, &id).await.unwrap().value.payment_method.unwrap();
    assert_eq!(world.default().await, Some(new.clone()), "the job takes up its duties too");
    assert_eq!(paid_by(&world.wallet(&by).await, &plan), Some(new.clone()));
    let again = fresh(world.add(&by, asked()).await).setup.value.id;
    let failed = fresh(setups::confirm_after_challenge(&app, &by, &again, Proof::Failed, Write::plain()).await).value;
    assert_eq!(failed.state, PaymentState::Declined);
    assert_eq!((world.wallet(&by).await.methods.len(), world.default().await), (2, Some(new)));
}

async fn strange_visitor(world: &World) -> Caller {
    let changes = billfold_domain::customers::CustomerChanges::default();
    let made = customers::create(&world.test.app, &world.caller, IdStyle::Base62, changes, Write::plain()).await;
    crate::payment_methods::visitor_of(world, &fresh(made).value.id).await
}

/// Each switch is held by the operation itself.
pub(crate) async fn a_wallet_is_held_to_the_portals_switches(test: TestApp) {
    let world = world(test).await;
    let plan = world.create(world.order(&world.gold)).await.subscription.value.id;
    let by = visitor(&world).await;
    allow(&world, switches(false, true, true)).await;
    let card = || typed("4242424242424242", Vec::new(), false);
    assert_eq!(refused(world.add(&by, card()).await), Refusal::SwitchedOff);
    allow(&world, switches(true, false, true)).await;
    assert_eq!(refused(world.add(&by, typed("4242424242424242", vec![plan], false)).await), Refusal::SwitchedOff);
    assert_eq!(refused(world.add(&by, typed("4242424242424242", Vec::new(), true)).await), Refusal::SwitchedOff);
    let old = world.default().await;
    let added = fresh(world.add(&by, card()).await).method.unwrap().id;
    assert_eq!(world.default().await, old, "who may not choose does not");
    let assigned = wallets::assign(&world.test.app, &by, &added, Duties::default(), Write::plain()).await;
    assert_eq!(refused(assigned), Refusal::SwitchedOff);
    for (number, why) in [
        ("4000000000000002", "generic_decline"),
        ("4000000000009995", "insufficient_funds"),
        ("4000000000000069", "expired_card"),
        ("4000000000000127", "incorrect_cvc"),
    ] {
        let setup = fresh(world.add(&by, typed(number, Vec::new(), false)).await).setup.value;
        let decline = setup.decline.unwrap();
        assert_eq!(
            (setup.state, decline.decline_code.as_deref().unwrap_or(&decline.code)),
            (PaymentState::Declined, why)
        );
    }
    for number in ["4111111111111111", "4242424242424241", "42"] {
        let outcome = world.add(&by, typed(number, Vec::new(), false)).await;
        assert!(matches!(refused(outcome), Refusal::Declined(_)), "{number}");
    }
    let late = NewCard { card: CardData { exp_year: 2020, ..card().card }, ..card() };
    let expired = Fault::new(Field::CardExpiry, Rule::ExpiryForm);
    assert_eq!(refused(world.add(&by, late).await), Refusal::Invalid(vec![expired]));
    assert_eq!(world.wallet(&by).await.methods.len(), 2);
    assert!(wallets::look(&world.test.app, &world.caller).await.is_err(), "a merchant has no wallet");
}

/// A card that something runs on stays until something else pays for that.
pub(crate) async fn a_card_is_removed_only_where_everything_goes_on(test: TestApp) {
    let world = world(test).await;
    let app = world.test.app.clone();
    let first = world.default().await.unwrap();
    let plan = world.create(world.order(&world.gold)).await.subscription.value.id;
    let by = visitor(&world).await;
    allow(&world, FeatureChanges { payment_deactivate: Change::Set(true), ..switches(true, true, true) }).await;
    let second = fresh(world.add(&by, typed("5555555555554444", Vec::new(), false)).await).method.unwrap().id;
    world.test.clock.advance_seconds(601);
    let removed = payment_methods::detach(&app, &by, &second, Write::plain()).await;
    assert_eq!(refused(removed), Refusal::ProofTooOld);
    let change = Change::Set(second.clone());
    let moved = set_default(&app, &by, &world.customer, change, Precondition::None).await;
    assert_eq!(refused(moved), Refusal::ProofTooOld);
    let by = visitor(&world).await;
    let remove = async |id: &PaymentMethodId| payment_methods::detach(&app, &by, id, Write::plain()).await;
    let needed = Refusal::StateForbids(Obstacle::LastPaymentMethod);
    assert!(matches!(world.wallet(&by).await.removal(&first), Removal::Needed(plans) if plans.len() == 1));
    assert_eq!(refused(remove(&first).await), needed, "the default pays, and nothing else would");
    let duties = Duties { default: false, subscriptions: vec![plan.clone()] };
    fresh(wallets::assign(&app, &by, &second, duties, Write::plain()).await);
    let wallet = world.wallet(&by).await;
    assert!(matches!(wallet.removal(&second), Removal::FallsBack(plans) if plans.len() == 1));
    assert!(matches!(wallet.removal(&first), Removal::Free));
    fresh(remove(&second).await);
    assert_eq!(paid_by(&world.wallet(&by).await, &plan), Some(first.clone()));
    let third = fresh(world.add(&by, typed("378282246310005", Vec::new(), false)).await).method.unwrap().id;
    let change = Change::Set(third.clone());
    set_default(&app, &by, &world.customer, change, Precondition::None).await.unwrap();
    fresh(remove(&first).await);
    assert_eq!(paid_by(&world.wallet(&by).await, &plan), Some(third.clone()));
    assert_eq!(refused(remove(&third).await), needed, "the last one");
}

/// What failed is owed, is tried again with the new card, and is paid once.
pub(crate) async fn what_failed_is_owed_until_another_card_pays_it(test: TestApp) {
    let world = world(test).await;
    let app = world.test.app.clone();
    let failing = world.card("pm_card_chargeCustomerFail").await;
    let good = world.card("pm_card_visa").await;
    let mut order = world.order(&world.gold);
    order.new.payment_method = Some(good.clone());
    let plan = world.create(order).await.subscription.value.id;
    let by = visitor(&world).await;
    allow(&world, switches(true, true, true)).await;
    let duties = Duties { default: false, subscriptions: vec![plan.clone()] };
    fresh(wallets::assign(&app, &by, &failing, duties, Write::plain()).await);
    world.until(day("2026-12-02")).await;
    let by = visitor(&world).await;
    let wallet = world.wallet(&by).await;
    assert_eq!(wallet.owed.len(), 1);
    let owed = &wallet.owed[0];
    assert_eq!((owed.invoice.value.remaining_minor(), owed.paid_by.as_ref()), (1_000, Some(&failing)));
    assert!(owed.payment.as_ref().unwrap().value.decline.is_some(), "and it says why");
    let id: InvoiceId = owed.invoice.value.id.clone();
    let new = fresh(world.add(&by, typed("5555555555554444", vec![plan.clone()], false)).await).method.unwrap().id;
    let owed = world.wallet(&by).await.owed.remove(0);
    assert_eq!(owed.paid_by, Some(new.clone()), "a later try is made with what pays the plan now");
    let how = || invoices::Pay { payment_method: Some(new.clone()), ..invoices::Pay::default() };
    let paid = fresh(invoices::pay(&app, &by, &id, how(), Write::plain()).await);
    assert_eq!(paid.invoice.value.state, InvoiceState::Paid);
    let again = invoices::pay(&app, &by, &id, how(), Write::plain()).await;
    assert_eq!(refused(again), Refusal::StateForbids(Obstacle::InvoicePaid));
    assert!(world.wallet(&by).await.owed.is_empty());
    let read = wallets::invoices(&app, &by, vec![id.to_string(), "in_nobody".into()]).await.unwrap();
    assert_eq!(read.len(), 1);
    let stranger = strange_visitor(&world).await;
    assert!(wallets::invoices(&app, &stranger, vec![id.to_string()]).await.unwrap().is_empty());
    allow(&world, switches(true, true, false)).await;
    assert_eq!(wallets::invoices(&app, &by, vec![id.to_string()]).await.unwrap().len(), 1, "what can be paid is shown");
    allow(&world, switches(false, false, false)).await;
    assert_eq!(refused(wallets::invoices(&app, &by, vec![id.to_string()]).await), Refusal::SwitchedOff);
}

/// A payment whose bank asks is its customer's alone to go on with.
pub(crate) async fn a_payment_whose_bank_asks_is_its_customers_to_go_on_with(test: TestApp) {
    let world = world(test).await;
    let app = world.test.app.clone();
    world.card("pm_card_authenticationRequired").await;
    let born = world.create(world.order(&world.gold)).await;
    let payment = born.payment.unwrap().value.id;
    let by = visitor(&world).await;
    allow(&world, switches(true, true, false)).await;
    let (read, invoice) = payments::own(&app, &by, &payment).await.unwrap();
    assert_eq!((read.value.state, invoice.is_some()), (PaymentState::ActionRequired, true));
    let stranger = strange_visitor(&world).await;
    assert!(matches!(refused(payments::own(&app, &stranger, &payment).await), Refusal::NotFound(_)));
    let outcome = payments::confirm_after_challenge(&app, &stranger, &payment, Proof::Given, Write::plain()).await;
    assert!(matches!(refused(outcome), Refusal::NotFound(_)));
    let paid = payments::confirm_after_challenge(&app, &by, &payment, Proof::Given, Write::plain()).await;
    assert_eq!(fresh(paid).value.state, PaymentState::Succeeded, "though the portal shows no invoices");
}
