//! A shop with customers who have signed in.

use std::sync::Arc;

use billfold_app::portals::{self, Target};
use billfold_app::{Write, organizations};
use billfold_domain::Change;
use billfold_domain::features::{AdjustableQuantity, PlanDetail, ProductChoice};
use billfold_domain::ids::{PortalId, PriceId, ProductId};
use billfold_domain::portal_changes::{FeatureChanges, PortalChanges};
use billfold_domain::portals::Portal;
use serde_json::{Value, json};

use crate::bed::{Answer, Bed, Call};

const PASSWORD: &str = "tr0ub4dor & 3 otters";

/// A customer who has signed in, with a card and an order.
pub(crate) struct Shopper {
    pub jwt: String,
    pub order: String,
    pub instrument: String,
}

/// Everything that can be switched on is.
pub(crate) fn all_on() -> FeatureChanges {
    let choice = ProductChoice {
        product: ProductId::stored("gold"),
        prices: vec![PriceId::stored("gold-month"), PriceId::stored("gold-plus")],
        quantity: AdjustableQuantity { enabled: true, minimum: 1, maximum: Some(5) },
    };
    FeatureChanges {
        pause: Change::Set(true),
        payment_add: Change::Set(true),
        payment_update: Change::Set(true),
        plan_change: Change::Set(true),
        plan_details: Change::Set(vec![PlanDetail::Price, PlanDetail::Quantity]),
        plan_products: Change::Set(vec![choice]),
        ..FeatureChanges::default()
    }
}

/// Everything that can be switched off is.
pub(crate) fn all_off() -> FeatureChanges {
    let off = || Change::Set(false);
    FeatureChanges {
        password_login: off(),
        order_address: off(),
        payment_methods: off(),
        customer_update: off(),
        invoice_history: off(),
        cancel: off(),
        pause: off(),
        plan_change: off(),
        ..FeatureChanges::default()
    }
}

/// Makes a resource of the merchant's.
pub(crate) async fn put(bed: &Bed, path: &str, body: Value) {
    let answer = bed.put(path, &body).await;
    assert_eq!(answer.status, 201, "{path}: {answer}");
}

/// What is sold, and a portal named `shop` where everything is switched on.
pub(crate) async fn shop() -> Bed {
    let bed = Bed::sqlite().await;
    put(&bed, "/products/gold", json!({ "name": "Gold", "accountingCode": "4711" })).await;
    for (id, price, active) in [("gold-month", 10, true), ("gold-plus", 25, true), ("gold-old", 5, false)] {
        let plan = json!({
            "name": format!("Plan {id}"), "productId": "gold", "currency": "EUR", "isActive": active,
            "pricing": { "formula": "flat-rate", "price": price }, "recurringInterval": { "unit": "month", "length": 1 },
        });
        put(&bed, &format!("/plans/{id}"), plan).await;
    }
    bed.portal("shop", "shop-portal").await;
    bed.switch("shop", all_on()).await;
    bed
}

impl Bed {
    /// Switches features of a portal.
    pub(crate) async fn switch(&self, portal: &str, features: FeatureChanges) {
        let merchant = organizations::act_for(&self.test.app, &self.acme.organization.id).await.unwrap();
        let changes = PortalChanges { features, ..PortalChanges::default() };
        let draft: portals::Draft = Arc::new(move |_: Option<&Portal>| changes.clone());
        let target = Target::Existing(PortalId::stored(portal));
        portals::save(&self.test.app, &merchant, target, draft, Write::plain()).await.unwrap();
    }

    /// A customer with this id, a card and an order, signed in to the portal `shop`.
    pub(crate) async fn shopper(&self, id: &str) -> Shopper {
        let website = self.acme.website.id.as_str();
        let customer = json!({ "websiteId": website, "primaryAddress": { "firstName": "Ann", "city": "Bern" } });
        put(self, &format!("/customers/{id}"), customer).await;
        let instrument = self.post("/payment-instruments", &json!({ "customerId": id, "token": "tok_visa" })).await;
        assert_eq!(instrument.status, 201, "{instrument}");
        let order = format!("{id}-order");
        let body = json!({
            "orderType": "subscription-order", "customerId": id, "websiteId": website, "autopay": true,
            "items": [{ "planId": "gold-month", "quantity": 2 }],
        });
        put(self, &format!("/subscriptions/{order}"), body).await;
        let login = json!({ "username": format!("{id}@shop.example"), "password": PASSWORD, "customerId": id });
        put(self, &format!("/credentials/cred-{id}"), login).await;
        let instrument = instrument.json()["id"].as_str().unwrap().to_owned();
        Shopper { jwt: self.signed_in(id).await, order, instrument }
    }

    /// The token of a customer who signs in to the portal `shop`, for an hour.
    async fn signed_in(&self, id: &str) -> String {
        let username = format!("{id}@shop.example");
        let login = json!({ "username": username, "password": PASSWORD, "billingPortalId": "shop" });
        let path = format!("/storefront/organizations/{}/login", self.acme.organization.id);
        let answer = self.anonymous("POST", &path).json(&login).send().await;
        assert_eq!(answer.status, 201, "{answer}");
        answer.json()["token"].as_str().unwrap().to_owned()
    }

    /// So many days later the customer signs in again.
    pub(crate) async fn days_later(&self, days: i64, shopper: Shopper) -> Shopper {
        self.test.clock.advance_seconds(days * 86_400);
        let jwt = self.signed_in(shopper.order.strip_suffix("-order").unwrap()).await;
        Shopper { jwt, ..shopper }
    }

    /// A call of a customer's.
    pub(crate) fn visit(&self, shopper: &Shopper, method: &str, path: &str) -> Call<'_> {
        let path = format!("/storefront/organizations/{}{path}", self.acme.organization.id);
        self.anonymous(method, &path).header("authorization", &format!("Bearer {}", shopper.jwt))
    }

    /// What a customer reads.
    pub(crate) async fn see(&self, shopper: &Shopper, path: &str) -> Answer {
        self.visit(shopper, "GET", path).send().await
    }

    /// A POST of a customer's.
    pub(crate) async fn ask(&self, shopper: &Shopper, path: &str, body: &Value) -> Answer {
        self.visit(shopper, "POST", path).json(body).send().await
    }

    /// A PATCH of a customer's.
    pub(crate) async fn amend(&self, shopper: &Shopper, path: &str, body: &Value) -> Answer {
        self.visit(shopper, "PATCH", path).json(body).send().await
    }
}
