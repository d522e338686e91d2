//! `transactions` that the merchant makes: for an invoice, for itself, with a token,
//! noted as made elsewhere; and what customers pay with a token.

use serde_json::{Value, json};

use crate::bed::{Answer, Bed};
use crate::orders::Shop;
use crate::shoppers::{self, put};

fn text(answer: &Answer, name: &str) -> String {
    answer.json()[name].as_str().unwrap_or_else(|| panic!("{name} of {answer}")).to_owned()
}

/// A token of a published test number.
async fn token(bed: &Bed, pan: &str) -> String {
    let card = json!({ "pan": pan, "cvv": "314", "expMonth": 8, "expYear": 2030 });
    let body = json!({
        "method": "payment-card", "paymentInstrument": card, "billingAddress": { "firstName": "Ann" },
    });
    text(&bed.post("/tokens", &body).await, "id")
}

impl Shop {
    fn sale(&self, more: Value) -> Value {
        let mut body = json!({
            "type": "sale", "websiteId": self.bed.acme.website.id.as_str(), "customerId": self.customer.as_str(),
            "currency": "EUR", "amount": 10,
        });
        if let (Value::Object(body), Value::Object(more)) = (&mut body, more) {
            body.extend(more);
        }
        body
    }

    async fn transact(&self, more: Value) -> Answer {
        self.bed.post("/transactions", &self.sale(more)).await
    }

    /// An open invoice of this amount.
    async fn owed(&self, id: &str, amount: u32) {
        let body = json!({
            "customerId": self.customer.as_str(), "websiteId": self.bed.acme.website.id.as_str(), "currency": "EUR",
        });
        put(&self.bed, &format!("/invoices/{id}"), body).await;
        let item = json!({ "type": "debit", "unitPrice": amount, "quantity": 1 });
        assert_eq!(self.bed.post(&format!("/invoices/{id}/items"), &item).await.status, 201);
        assert_eq!(self.bed.call("POST", &format!("/invoices/{id}/issue")).send().await.status, 201);
    }

    /// Status, amount due and number of transactions of an invoice.
    async fn standing(&self, id: &str) -> (Value, Value, usize) {
        let shown = self.bed.get(&format!("/invoices/{id}")).await.json();
        let made = shown["transactions"].as_array().map(Vec::len).unwrap_or_default();
        (shown["status"].clone(), shown["amountDue"].clone(), made)
    }
}

#[tokio::test]
async fn a_sale_pays_an_invoice_in_parts_and_no_more_than_is_due() {
    let shop = Shop::open(false).await;
    shop.owed("one", 80).await;
    let part = shop.transact(json!({ "amount": 30, "invoiceIds": ["one"], "description": "First part" })).await;
    assert_eq!((part.status, text(&part, "result")), (201, "approved".to_owned()), "{part}");
    assert_eq!(part.json()["invoiceIds"], json!(["one"]));
    assert_eq!(part.json()["description"], "First part");
    let id = text(&part, "id");
    assert!(part.header("location").ends_with(&format!("/transactions/{id}")), "{part}");
    assert_eq!(shop.bed.get(&format!("/transactions/{id}")).await.json(), part.json());
    assert_eq!(shop.standing("one").await, (json!("partially-paid"), json!(50.0), 1));
    let more = shop.transact(json!({ "amount": 50.01, "invoiceIds": ["one"] })).await;
    assert_eq!(more.faulty(), ["amount"]);
    let rest = shop.transact(json!({ "amount": 50, "invoiceIds": ["one"], "customFields": { "a": 1 } })).await;
    assert_eq!((rest.status, &rest.json()["customFields"]), (201, &json!({ "a": 1 })), "{rest}");
    assert_eq!(shop.standing("one").await, (json!("paid"), json!(0.0), 2));
    let again = shop.transact(json!({ "amount": 50, "invoiceIds": ["one"] })).await;
    assert_eq!(again.status, 409, "{again}");
}

#[tokio::test]
async fn a_token_is_used_up_once_also_where_the_request_is_sent_again() {
    let shop = Shop::open(false).await;
    let token = token(&shop.bed, "5555555555554444").await;
    let body = shop.sale(json!({ "paymentInstruction": { "token": token }, "isMerchantInitiated": true }));
    let send = || shop.bed.call("POST", "/transactions").header("idempotency-key", "once").json(&body).send();
    let made = send().await;
    assert_eq!((made.status, text(&made, "result")), (201, "approved".to_owned()), "{made}");
    assert_eq!(made.json()["isMerchantInitiated"], true);
    let instrument = text(
        &shop
            .bed
            .get(&format!("/payment-instruments/{}", {
                made.json()["paymentInstrument"]["paymentInstrumentId"].as_str().unwrap().to_owned()
            }))
            .await,
        "last4",
    );
    assert_eq!(instrument, "4444");
    let again = send().await;
    assert_eq!((again.json(), again.header("idempotent-replayed")), (made.json(), "true"));
    let other = shop.transact(json!({ "paymentInstruction": { "token": token } })).await;
    assert_eq!(other.status, 409, "{other}");
    let declined = self::token(&shop.bed, "4000000000000341").await;
    let declined = shop.transact(json!({ "paymentInstruction": { "token": declined } })).await;
    assert_eq!((declined.status, text(&declined, "result")), (201, "declined".to_owned()), "{declined}");
}

#[tokio::test]
async fn money_that_moved_elsewhere_is_noted_and_no_gateway_is_asked() {
    let shop = Shop::open(false).await;
    shop.owed("one", 20).await;
    let noted = shop.transact(json!({ "amount": 20, "invoiceIds": ["one"], "isProcessedOutside": true })).await;
    assert_eq!((noted.status, text(&noted, "status")), (201, "completed".to_owned()), "{noted}");
    let shown = noted.json();
    assert_eq!((&shown["isProcessedOutside"], &shown["gatewayTransactionId"]), (&json!(true), &Value::Null));
    assert_eq!((shown.get("method"), shown.get("paymentInstrument")), (None, None));
    assert_eq!(shop.standing("one").await, (json!("paid"), json!(0.0), 1));
    let place = format!("/transactions/{}/refund", text(&noted, "id"));
    let back = shop.bed.post(&place, &json!({ "amount": 5 })).await;
    assert_eq!((back.status, text(&back, "result")), (201, "approved".to_owned()), "{back}");
    assert_eq!(back.json()["isProcessedOutside"], true, "what came from elsewhere goes back there");

    let card = shop.transact(json!({})).await;
    let place = format!("/transactions/{}/refund", text(&card, "id"));
    let noted = shop.bed.post(&place, &json!({ "amount": 4, "isProcessedOutside": true })).await;
    assert_eq!(
        (&noted.json()["isProcessedOutside"], &noted.json()["gatewayTransactionId"]),
        (&json!(true), &Value::Null)
    );
    let given = shop.bed.post(&place, &json!({ "amount": 6 })).await;
    assert_eq!(given.json().get("isProcessedOutside"), None);
    assert!(given.json()["gatewayTransactionId"].is_string(), "{given}");
    assert_eq!(text(&shop.bed.get(&format!("/transactions/{}", text(&card, "id"))).await, "status"), "refunded");
}

#[tokio::test]
async fn a_setup_takes_no_money() {
    let shop = Shop::open(false).await;
    let instrument = shop.bed.get("/payment-instruments").await.json()[0]["id"].clone();
    let with = json!({ "paymentInstrumentId": instrument });
    let made = shop.transact(json!({ "type": "setup", "amount": 0, "paymentInstruction": with })).await;
    assert_eq!((made.status, text(&made, "type"), text(&made, "result")), (201, "setup".into(), "approved".into()));
    let money = shop.transact(json!({ "type": "setup", "amount": 5, "paymentInstruction": with })).await;
    assert_eq!(money.faulty(), ["amount"]);
}

#[tokio::test]
async fn every_fault_of_a_transaction_is_told_at_once() {
    let shop = Shop::open(false).await;
    let body = json!({
        "type": "authorize", "websiteId": "not an id", "currency": "EURO", "amount": "ten", "invoiceIds": ["a", "b"],
        "customerId": shop.customer.as_str(), "paymentInstruction": { "token": "tok", "paymentInstrumentId": "inst" },
        "upsertCustomer": true, "redirectUrl": "https://shop.example", "requestId": "7", "billingAddress": {},
    });
    let mut faulty = shop.bed.post("/transactions", &body).await.faulty();
    faulty.sort();
    let mut expected = [
        "type",
        "currency",
        "amount",
        "paymentInstruction.token",
        "upsertCustomer",
        "billingAddress",
        "requestId",
        "redirectUrl",
        "websiteId",
        "invoiceIds",
    ];
    expected.sort_unstable();
    assert_eq!(faulty, expected);
    let required = shop.bed.post("/transactions", &json!({})).await.faulty();
    assert_eq!(required, ["type", "websiteId", "customerId", "currency", "amount"]);
    for (more, field) in [
        (json!({ "websiteId": "nowhere" }), "websiteId"),
        (json!({ "customerId": "nobody" }), "customerId"),
        (json!({ "invoiceIds": ["nothing"] }), "invoiceIds.0"),
        (json!({ "amount": 0 }), "amount"),
        (json!({ "amount": 1.234 }), "amount"),
        (json!({ "paymentInstruction": { "paymentInstrumentId": "none" } }), "paymentInstruction.paymentInstrumentId"),
        (json!({ "paymentInstruction": { "token": "none" } }), "paymentInstruction.token"),
        (json!({ "paymentInstruction": {} }), "paymentInstruction"),
    ] {
        assert_eq!(shop.transact(more.clone()).await.faulty(), [field], "{more}");
    }
    shop.owed("one", 20).await;
    let yen = shop.transact(json!({ "invoiceIds": ["one"], "currency": "JPY" })).await;
    assert_eq!(yen.faulty(), ["currency"]);
}

#[tokio::test]
async fn a_customer_pays_an_invoice_with_the_token_of_a_card_that_it_just_typed() {
    let bed = shoppers::shop().await;
    let (ann, ben) = (bed.shopper("ann").await, bed.shopper("ben").await);
    let owed = json!({ "customerId": "ann", "websiteId": bed.acme.website.id.as_str(), "currency": "EUR" });
    put(&bed, "/invoices/one", owed).await;
    let item = json!({ "type": "debit", "unitPrice": 20, "quantity": 1 });
    assert_eq!(bed.post("/invoices/one/items", &item).await.status, 201);
    assert_eq!(bed.call("POST", "/invoices/one/issue").send().await.status, 201);
    let card = token(&bed, "5555555555554444").await;
    let foreign = bed.ask(&ben, "/payment", &json!({ "invoiceId": "one", "token": card })).await;
    assert_eq!(foreign.status, 404, "{foreign}");
    let both = json!({ "invoiceId": "one", "token": card, "paymentInstrumentId": ann.instrument, "amount": 5 });
    assert_eq!(bed.ask(&ann, "/payment", &both).await.faulty(), ["token", "amount"]);
    let paid = bed.ask(&ann, "/payment", &json!({ "invoiceId": "one", "token": card })).await;
    assert_eq!((paid.status, text(&paid, "result")), (201, "approved".to_owned()), "{paid}");
    assert_ne!(paid.json()["paymentInstrument"]["paymentInstrumentId"], ann.instrument.as_str());
    assert_eq!(bed.get("/invoices/one").await.json()["status"], "paid");
    assert_eq!(bed.see(&ann, "/payment-instruments").await.header("pagination-total"), "2");
    let unknown = bed.ask(&ann, "/payment", &json!({ "invoiceId": "one", "token": "none" })).await;
    assert_eq!(unknown.faulty(), ["token"]);
}
