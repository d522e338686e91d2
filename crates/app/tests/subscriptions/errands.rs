//! Customers who are sent to a gateway's own page, and come back.

use std::sync::Arc;

use billfold_app::gateway::{Errand, Errands};
use billfold_app::payments::{self, NewPayment};
use billfold_app::sessions::{self, NewSession};
use billfold_app::setups;
use billfold_app::testing::{PageGateway, TestApp};
use billfold_app::wallets::{self, Awaited};
use billfold_app::{Caller, Error, Role, Write, customers, organizations};
use billfold_domain::currency::Currency;
use billfold_domain::customers::CustomerChanges;
use billfold_domain::ids::{CustomerId, IdStyle, SetupId};
use billfold_domain::organizations::Mode;
use billfold_domain::payments::{Duties, PaymentState, Proof};
use billfold_domain::{Obstacle, Refusal};

use crate::world::{fresh, refused};

struct Live {
    test: TestApp,
    gateway: Arc<PageGateway>,
    merchant: Caller,
    customer: CustomerId,
    by: Caller,
}

async fn live(test: TestApp) -> Live {
    let gateway = Arc::new(PageGateway::default());
    let test = test.with_live(gateway.clone());
    let born = test.organization("Acme", Mode::Live).await;
    let merchant = organizations::act_for(&test.app, &born.organization.id).await.unwrap();
    let (customer, by) = visitor(&test, &merchant).await;
    Live { test, gateway, merchant, customer, by }
}

async fn visitor(test: &TestApp, merchant: &Caller) -> (CustomerId, Caller) {
    let app = &test.app;
    let made = customers::create(app, merchant, IdStyle::Base62, CustomerChanges::default(), Write::plain()).await;
    let customer = fresh(made).value.id;
    let new = NewSession {
        customer: customer.clone(),
        portal: None,
        return_url: None,
        locale: None,
        flow: None,
        after_expiration: None,
    };
    let created = fresh(sessions::create(app, merchant, new, Write::plain()).await);
    let opened = sessions::open(app, &created.token).await.unwrap();
    let actor = opened.session.id.as_str().to_owned();
    (customer.clone(), Caller { role: Role::Customer(customer), actor, ..merchant.clone() })
}

impl Live {
    async fn begin(&self) -> SetupId {
        let write = Write::plain();
        fresh(wallets::begin_at_page(&self.test.app, &self.by, Duties::default(), write).await).value.id
    }

    async fn back(&self, id: &SetupId) -> Result<PaymentState, Error> {
        wallets::come_back(&self.test.app, &self.by, &Awaited::Setup(id.clone())).await?;
        Ok(setups::get(&self.test.app, &self.by, id).await?.value.state)
    }

    async fn leave(&self, id: &SetupId) -> Result<String, Error> {
        wallets::page_of_setup(&self.test.app, &self.by, id, "https://billing.test/back".to_owned()).await
    }
}

/// A card that is left at a gateway's page is the customer's when the gateway says so,
/// once, and not when the browser does.
pub(crate) async fn a_card_is_left_at_a_gateways_page(test: TestApp) {
    let live = live(test).await;
    let app = &live.test.app;
    let id = live.begin().await;
    let address = live.leave(&id).await.unwrap();
    assert!(address.starts_with("https://pay.example/"), "{address}");
    let asked = live.gateway.asked().remove(0);
    assert_eq!((asked.errand, asked.back.as_str()), (Errand::NewCard, "https://billing.test/back"));
    assert_eq!(live.back(&id).await.unwrap(), PaymentState::Declined, "nothing was left there yet");
    assert!(wallets::look(app, &live.by).await.unwrap().methods.is_empty());
    let (_, stranger) = visitor(&live.test, &live.merchant).await;
    let theirs = wallets::come_back(app, &stranger, &Awaited::Setup(id.clone())).await;
    assert!(matches!(refused(theirs), Refusal::NotFound(_)));
    live.gateway.end(PageGateway::card(false));
    assert_eq!(live.back(&id).await.unwrap(), PaymentState::Succeeded);
    assert!(live.back(&id).await.is_err(), "nothing waits any more");
    let wallet = wallets::look(app, &live.by).await.unwrap();
    assert_eq!(wallet.methods.len(), 1);
    let method = &wallet.methods[0].value;
    assert_eq!((method.card.last4.as_str(), method.gateway.as_str()), ("1881", "pages"));
    assert_eq!(wallet.default(), Some(&method.id), "nothing else paid");
    let over = live.leave(&id).await;
    assert_eq!(refused(over), Refusal::StateForbids(Obstacle::SetupOver));
}

/// Whether a customer proved itself is the gateway's to say: for a card and for a
/// payment.
pub(crate) async fn a_proof_is_given_at_a_gateways_page(test: TestApp) {
    let live = live(test).await;
    let app = &live.test.app;
    let id = live.begin().await;
    live.leave(&id).await.unwrap();
    live.gateway.end(PageGateway::card(true));
    assert_eq!(live.back(&id).await.unwrap(), PaymentState::ActionRequired);
    let word = setups::confirm_after_challenge(app, &live.by, &id, Proof::Given, Write::plain()).await;
    assert_eq!(refused(word), Refusal::Forbidden, "its own word counts for nothing");
    live.leave(&id).await.unwrap();
    assert!(matches!(live.gateway.asked().pop().unwrap().errand, Errand::Proof { .. }));
    live.gateway.end(Errands::Proof(true));
    assert_eq!(live.back(&id).await.unwrap(), PaymentState::Succeeded);
    let method = wallets::look(app, &live.by).await.unwrap().methods[0].value.id.clone();
    for (proven, state) in [(false, PaymentState::Declined), (true, PaymentState::Succeeded)] {
        let new = NewPayment {
            customer: live.customer.clone(),
            invoice: None,
            payment_method: Some(method.clone()),
            currency: Currency::parse("EUR").unwrap(),
            amount_minor: 1_000,
            customer_present: true,
            description: None,
        };
        let payment = fresh(payments::create(app, &live.merchant, new, Write::plain()).await).value.id;
        let word = payments::confirm_after_challenge(app, &live.by, &payment, Proof::Given, Write::plain()).await;
        assert_eq!(refused(word), Refusal::Forbidden);
        let back = "https://billing.test/back".to_owned();
        wallets::page_of_payment(app, &live.by, &payment, back).await.unwrap();
        live.gateway.end(Errands::Proof(proven));
        wallets::come_back(app, &live.by, &Awaited::Payment(payment.clone())).await.unwrap();
        assert_eq!(payments::own(app, &live.by, &payment).await.unwrap().0.value.state, state);
    }
}

/// What a gateway says of its pages is not trusted.
pub(crate) async fn c07_a_gateways_page_is_a_web_address_and_its_card_a_card(test: TestApp) {
    let live = live(test).await;
    let id = live.begin().await;
    for address in ["javascript:alert(1)", "http://pay.example/1", "/elsewhere", "", "https://a b", "data:text/html,x"]
    {
        live.gateway.move_to(address);
        assert!(matches!(live.leave(&id).await, Err(Error::Fault(_))), "{address}");
    }
    live.gateway.move_to("https://pay.example/1");
    live.leave(&id).await.unwrap();
    let Errands::Card { card, exp_month, exp_year } = PageGateway::card(false) else { panic!("a card") };
    for (reference, last4) in
        [("4111111111111111", "1881"), ("vault_2", "4111111111111111"), ("<b>", "1881"), ("v", "18<1")]
    {
        let card = billfold_app::gateway::Vaulted { reference: reference.into(), last4: last4.into(), ..card.clone() };
        live.gateway.end(Errands::Card { card, exp_month, exp_year });
        assert!(matches!(live.back(&id).await, Err(Error::Fault(_))), "{reference} {last4}");
    }
    live.gateway.end(Errands::Proof(true));
    assert!(matches!(live.back(&id).await, Err(Error::Fault(_))), "an answer to another errand");
    assert!(wallets::look(&live.test.app, &live.by).await.unwrap().methods.is_empty());
    live.gateway.end(PageGateway::card(false));
    assert_eq!(live.back(&id).await.unwrap(), PaymentState::Succeeded);
}
