//! Fees of plans: for setting up and for a trial, charged once when an order begins.

use serde_json::{Value, json};

use crate::bed::Answer;
use crate::orders::Shop;

impl Shop {
    async fn with_fees(&self, id: &str, setup: Value, trial: Value) -> Answer {
        let plan = json!({
            "name": "Fees", "productId": "service", "currency": "EUR", "setup": setup, "trial": trial,
            "pricing": { "formula": "flat-rate", "price": 10 }, "recurringInterval": { "unit": "month", "length": 1 },
        });
        self.bed.put(&format!("/plans/{id}"), &plan).await
    }

    async fn begun(&self, id: &str, plan: &str) -> Value {
        let order = json!({
            "orderType": "subscription-order", "customerId": self.customer.as_str(),
            "websiteId": self.bed.acme.website.id.as_str(), "items": [{ "plan": { "id": plan }, "quantity": 3 }],
        });
        let made = self.bed.put(&format!("/subscriptions/{id}?expand=initialInvoice"), &order).await;
        assert_eq!(made.status, 201, "{made}");
        made.json()
    }
}

fn lines(invoice: &Value) -> Vec<(String, f64, f64)> {
    let line = |line: &Value| {
        let number = |name: &str| line[name].as_f64().unwrap();
        (line["description"].as_str().unwrap().to_owned(), number("quantity"), number("price"))
    };
    invoice["items"].as_array().unwrap().iter().map(line).collect()
}

#[tokio::test]
async fn a_setup_fee_is_charged_once_when_an_order_begins() {
    let shop = Shop::open(false).await;
    let plan = shop.with_fees("fees", json!({ "price": 49.9 }), Value::Null).await;
    assert_eq!((plan.status, &plan.json()["setup"]), (201, &json!({ "price": 49.9 })), "{plan}");
    let order = shop.begun("one", "fees").await;
    let invoice = &order["_embedded"]["initialInvoice"];
    assert_eq!((&invoice["amount"], &invoice["status"]), (&json!(79.9), &json!("paid")));
    let all = lines(invoice);
    assert_eq!(all[1], ("Setup fee for Service".to_owned(), 1.0, 49.9), "{all:?}");
    let coming = shop.bed.get("/subscriptions/one/upcoming-invoice").await.json();
    assert_eq!(coming["amount"], 30.0);
    // Half of what was paid is worth nothing of the fee: three of ten are.
    let change = json!({
        "items": [{ "planId": "gold", "quantity": 3 }], "renewalPolicy": "resetToRecurring", "prorated": true,
        "preview": true,
    });
    let shown = shop.bed.post("/subscriptions/one/change-items", &change).await.json();
    assert_eq!(shown["_embedded"]["upcomingInvoice"]["amount"], 0.0);
}

#[tokio::test]
async fn a_trial_can_cost_a_fee_for_each() {
    let shop = Shop::open(false).await;
    let trial = json!({ "price": 1.5, "period": { "unit": "day", "length": 7 } });
    let plan = shop.with_fees("tried-fees", json!({ "price": 9.99 }), trial.clone()).await;
    assert_eq!((plan.status, &plan.json()["trial"]), (201, &trial), "{plan}");
    let order = shop.begun("one", "tried-fees").await;
    let invoice = &order["_embedded"]["initialInvoice"];
    assert_eq!((&order["inTrial"], &invoice["amount"]), (&json!(true), &json!(14.49)));
    let all = lines(invoice);
    assert_eq!(
        all[1..],
        [("Setup fee for Service".to_owned(), 1.0, 9.99), ("Trial fee for Service".to_owned(), 3.0, 4.5)]
    );
    let coming = shop.bed.get("/subscriptions/one/upcoming-invoice").await.json();
    assert_eq!(coming["amount"], 30.0);
}

#[tokio::test]
async fn a_fee_that_was_declined_in_a_trial_is_tried_again_like_a_renewal() {
    let shop = Shop::open(false).await;
    shop.card("pm_card_chargeCustomerFail").await;
    let trial = json!({ "price": 0, "period": { "unit": "day", "length": 28 } });
    assert_eq!(shop.with_fees("fees", json!({ "price": 20 }), trial).await.status, 201);
    let order = shop.begun("one", "fees").await;
    let invoice = &order["_embedded"]["initialInvoice"];
    assert_eq!((&order["inTrial"], &invoice["amountDue"]), (&json!(true), &json!(20.0)), "{order}");
    shop.card("pm_card_visa").await;
    // Three days later, by the usual schedule, and the trial is as it was.
    shop.bed.test.clock.advance_seconds(3 * 86_400 + 1);
    billfold_app::jobs::run_due(&shop.bed.test.app, |_| ()).await.unwrap();
    let paid = shop.bed.get(&format!("/invoices/{}", invoice["id"].as_str().unwrap())).await.json();
    assert_eq!((&paid["status"], &paid["amountDue"]), (&json!("paid"), &json!(0.0)), "{paid}");
    assert_eq!(shop.bed.get("/subscriptions/one").await.json()["inTrial"], true);
}

#[tokio::test]
async fn fees_never_change_and_are_checked() {
    let shop = Shop::open(false).await;
    let trial = |price: Value| json!({ "price": price, "period": { "unit": "day", "length": 7 } });
    let bad = shop.with_fees("bad", json!({ "price": -1 }), trial(json!(0.001))).await;
    assert_eq!(bad.faulty(), ["setup.price", "trial.price"]);
    assert_eq!(shop.with_fees("bad", json!({}), trial(json!("x"))).await.faulty(), ["setup.price", "trial.price"]);
    let made = shop.with_fees("fees", json!({ "price": 5 }), trial(json!(1))).await;
    assert_eq!(made.status, 201, "{made}");
    let same = shop.bed.put("/plans/fees", &made.json()).await;
    assert_eq!((same.status, same.json()), (200, made.json()));
    let other = shop.with_fees("fees", Value::Null, trial(json!(2))).await;
    assert_eq!(other.faulty(), ["setup.price", "trial.price"]);
    let once = json!({
        "name": "Once", "productId": "service", "currency": "EUR", "setup": { "price": 5 },
        "pricing": { "formula": "flat-rate", "price": 10 },
    });
    assert_eq!(shop.bed.post("/plans", &once).await.faulty(), ["setup.price"]);
}
