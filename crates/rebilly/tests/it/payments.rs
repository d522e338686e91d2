//! `payment-instruments`, `tokens` and `transactions`: whole answers of every
//! operation and refusal.

use billfold_app::payments::{self, NewPayment};
use billfold_app::{Caller, Write, Written, organizations};
use billfold_domain::currency::Currency;
use billfold_domain::ids::{CustomerId, PaymentMethodId};
use billfold_domain::payments::Payment;
use insta::assert_snapshot;
use serde_json::{Value, json};

use crate::bed::{Answer, Bed};

fn card(pan: &str) -> Value {
    json!({
        "method": "payment-card",
        "paymentInstrument": { "pan": pan, "cvv": "314", "expMonth": 8, "expYear": 2030 },
        "billingAddress": {
            "firstName": "Ann Marie", "lastName": "de la Tour", "organization": "Acme", "city": "Bern", "country": "CH",
            "emails": [{ "label": "work", "value": "ann@acme.example", "primary": true }],
        },
    })
}

impl Bed {
    async fn caller(&self) -> Caller {
        organizations::act_for(&self.test.app, &self.acme.organization.id).await.unwrap()
    }

    async fn customer(&self) -> String {
        let body = json!({ "websiteId": self.acme.website.id.as_str(), "primaryAddress": { "firstName": "Ann" } });
        let answer = self.post("/customers", &body).await;
        assert_eq!(answer.status, 201, "{answer}");
        answer.json()["id"].as_str().unwrap().to_owned()
    }

    async fn token(&self, pan: &str) -> String {
        let answer = self.post("/tokens", &card(pan)).await;
        assert_eq!(answer.status, 201, "{answer}");
        answer.json()["id"].as_str().unwrap().to_owned()
    }

    async fn instrument(&self, customer: &str, pan: &str) -> Answer {
        let body = json!({ "customerId": customer, "token": self.token(pan).await, "customFields": { "tier": 2 } });
        self.post("/payment-instruments", &body).await
    }

    pub(crate) async fn paid(&self, customer: &str, instrument: &str) -> Payment {
        self.paid_for(&self.caller().await, customer, instrument).await
    }

    async fn paid_for(&self, caller: &Caller, customer: &str, instrument: &str) -> Payment {
        let new = NewPayment {
            customer: CustomerId::stored(customer),
            invoice: None,
            payment_method: Some(PaymentMethodId::stored(instrument)),
            currency: Currency::parse("EUR").unwrap(),
            amount_minor: 1_999,
            customer_present: true,
            description: Some("Order 7".to_owned()),
        };
        match payments::create(&self.test.app, caller, new, Write::plain()).await.unwrap() {
            Written::Fresh(payment) => payment.value,
            Written::Replayed(_) => panic!("a replay"),
        }
    }
}

/// A payment instrument of the rival's customer, and a payment with it.
pub(crate) async fn paid_by_rival(bed: &Bed, customer: &str) -> (String, String) {
    let key = &bed.rival.secret_key;
    let post = |path: &str, body: Value| bed.anonymous("POST", path).header("reb-apikey", key).json(&body).send();
    let token = id(&post("/tokens", card("4242424242424242")).await);
    let instrument = id(&post("/payment-instruments", json!({ "customerId": customer, "token": token })).await);
    let rival = organizations::act_for(&bed.test.app, &bed.rival.organization.id).await.unwrap();
    let payment = bed.paid_for(&rival, customer, &instrument).await;
    (instrument, payment.id.to_string())
}

fn id(answer: &Answer) -> String {
    answer.json()["id"].as_str().unwrap_or_else(|| panic!("{answer}")).to_owned()
}

#[tokio::test]
async fn a_token_is_made_with_a_publishable_key_and_read() {
    let bed = Bed::sqlite().await;
    let key = bed.acme.publishable_key.clone();
    let made =
        bed.anonymous("POST", "/tokens").header("authorization", &key).json(&card("4242424242424242")).send().await;
    assert_snapshot!(made, @r#"
    201 Created
    content-type: application/json
    etag: "1795219200000000"
    location: https://billing.test/organizations/org_1/tokens/tok_2
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2999

    {
      "_links": [
        {
          "href": "https://billing.test/organizations/org_1/tokens/tok_2",
          "rel": "self"
        }
      ],
      "billingAddress": {
        "address": null,
        "address2": null,
        "city": "Bern",
        "country": "CH",
        "dob": null,
        "emails": [
          {
            "label": "work",
            "primary": true,
            "value": "ann@acme.example"
          }
        ],
        "firstName": "Ann Marie",
        "jobTitle": null,
        "lastName": "de la Tour",
        "organization": "Acme",
        "phoneNumbers": [],
        "postalCode": null,
        "region": null
      },
      "createdTime": "2026-11-21T00:00:00+00:00",
      "expirationTime": null,
      "id": "tok_2",
      "isUsed": false,
      "leadSource": null,
      "method": "payment-card",
      "paymentInstrument": {
        "brand": "Visa",
        "expMonth": 8,
        "expYear": 2030,
        "last4": "4242"
      },
      "updatedTime": "2026-11-21T00:00:00+00:00",
      "usageTime": null
    }
    "#);
    let path = format!("/tokens/{}", id(&made));
    let read = bed.anonymous("GET", &path).header("authorization", &key).send().await;
    assert_eq!(read.json(), made.json());
    assert_eq!(bed.get("/tokens").await.json(), json!([made.json()]));
    let refused = bed.anonymous("GET", "/tokens").header("authorization", &key).send().await;
    assert_eq!(refused.status, 403);
    assert_eq!(bed.get("/tokens/tok_nobody").await.status, 404);
}

#[tokio::test]
async fn a_payment_instrument_is_made_from_a_token_changed_and_deactivated() {
    let bed = Bed::sqlite().await;
    let customer = bed.customer().await;
    let made = bed.instrument(&customer, "5555555555554444").await;
    assert_snapshot!(made, @r#"
    201 Created
    content-type: application/json
    etag: "1795219200000001"
    location: https://billing.test/organizations/org_1/payment-instruments/inst_2
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2997

    {
      "_links": [
        {
          "href": "https://billing.test/organizations/org_1/payment-instruments/inst_2",
          "rel": "self"
        },
        {
          "href": "https://billing.test/organizations/org_1/customers/cus_3",
          "rel": "customer"
        }
      ],
      "bankCountry": "US",
      "billingAddress": {
        "address": null,
        "address2": null,
        "city": "Bern",
        "country": "CH",
        "dob": null,
        "emails": [
          {
            "label": "work",
            "primary": true,
            "value": "ann@acme.example"
          }
        ],
        "firstName": "Ann Marie",
        "jobTitle": null,
        "lastName": "de la Tour",
        "organization": "Acme",
        "phoneNumbers": [],
        "postalCode": null,
        "region": null
      },
      "brand": "MasterCard",
      "createdTime": "2026-11-21T00:00:00+00:00",
      "customFields": {
        "tier": 2
      },
      "customerId": "cus_3",
      "expMonth": 8,
      "expYear": 2030,
      "fingerprint": "iC2FKi9DAypxNBtY",
      "id": "inst_2",
      "last4": "4444",
      "method": "payment-card",
      "revision": 1,
      "status": "active",
      "updatedTime": "2026-11-21T00:00:00+00:00",
      "useAsBackup": false
    }
    "#);
    let path = format!("/payment-instruments/{}", id(&made));
    assert_eq!(bed.get(&path).await.json(), made.json());
    assert_eq!(
        bed.get(&format!("/payment-instruments?filter=customerId:{customer}")).await.json(),
        json!([made.json()])
    );
    bed.test.clock.advance_seconds(1);
    let body = json!({
        "expMonth": 1, "expYear": 2031, "customFields": {},
        "billingAddress": { "lastName": null, "emails": [], "postalCode": "3000" },
    });
    let changed = bed.call("PATCH", &path).json(&body).send().await;
    assert_snapshot!(changed, @r#"
    200 OK
    content-type: application/json
    etag: "1795219200000002"
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2996

    {
      "_links": [
        {
          "href": "https://billing.test/organizations/org_1/payment-instruments/inst_2",
          "rel": "self"
        },
        {
          "href": "https://billing.test/organizations/org_1/customers/cus_3",
          "rel": "customer"
        }
      ],
      "bankCountry": "US",
      "billingAddress": {
        "address": null,
        "address2": null,
        "city": "Bern",
        "country": "CH",
        "dob": null,
        "emails": [],
        "firstName": "Ann Marie",
        "jobTitle": null,
        "lastName": null,
        "organization": "Acme",
        "phoneNumbers": [],
        "postalCode": "3000",
        "region": null
      },
      "brand": "MasterCard",
      "createdTime": "2026-11-21T00:00:00+00:00",
      "customFields": {},
      "customerId": "cus_3",
      "expMonth": 1,
      "expYear": 2031,
      "fingerprint": "iC2FKi9DAypxNBtY",
      "id": "inst_2",
      "last4": "4444",
      "method": "payment-card",
      "revision": 2,
      "status": "active",
      "updatedTime": "2026-11-21T00:00:01+00:00",
      "useAsBackup": false
    }
    "#);
    let replaced = json!({ "token": bed.token("378282246310005").await });
    let replaced = bed.call("PATCH", &path).json(&replaced).send().await.json();
    assert_eq!((replaced["brand"].as_str(), replaced["last4"].as_str()), (Some("American Express"), Some("0005")));
    let gone = bed.call("POST", &format!("{path}/deactivation")).send().await;
    assert_eq!((gone.status, gone.json()["status"].as_str()), (201, Some("deactivated")), "{gone}");
    assert_eq!(gone.json()["customerId"], customer.as_str(), "whose it was stays known");
    let list = |status: &str| format!("/payment-instruments?filter=status:{status}");
    assert_eq!(bed.get(&list("active")).await.json(), json!([]));
    assert_eq!(bed.get(&list("deactivated")).await.json(), json!([gone.json()]));
    assert_snapshot!(bed.call("POST", &format!("{path}/deactivation")).send().await, @r#"
    409 Conflict
    content-type: application/problem+json
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2992

    {
      "detail": "The payment method belongs to no customer.",
      "instance": "urn:request:req_…",
      "status": 409,
      "title": "Conflict",
      "type": "about:blank"
    }
    "#);
}

#[tokio::test]
async fn a_card_expires_with_the_end_of_its_month() {
    let bed = Bed::sqlite().await;
    let customer = bed.customer().await;
    let made = id(&bed.instrument(&customer, "4242424242424242").await);
    bed.test.clock.advance_seconds(4 * 366 * 86_400);
    assert_eq!(bed.get(&format!("/payment-instruments/{made}")).await.json()["status"], "expired");
}

#[tokio::test]
async fn every_fault_of_a_token_or_payment_instrument_is_named() {
    let bed = Bed::sqlite().await;
    let customer = bed.customer().await;
    let bad = json!({ "method": "paypal", "paymentInstrument": { "cvv": "x", "expMonth": "8" }, "billingAddress": { "country": "Switzerland" } });
    assert_snapshot!(format!("{:#?}", bed.post("/tokens", &bad).await.faults()), @r#"
    [
        (
            "method",
            "must be payment-card",
        ),
        (
            "paymentInstrument.pan",
            "is required",
        ),
        (
            "paymentInstrument.cvv",
            "must be three or four digits",
        ),
        (
            "paymentInstrument.expMonth",
            "must be a whole number",
        ),
        (
            "paymentInstrument.expYear",
            "is required",
        ),
        (
            "billingAddress.country",
            "must be one of the allowed values",
        ),
    ]
    "#);
    let late = json!({ "method": "payment-card", "paymentInstrument": { "pan": "4242424242424242", "expMonth": 8, "expYear": 2020 } });
    assert_eq!(bed.post("/tokens", &late).await.faulty(), ["paymentInstrument.expYear"]);
    let wrong = json!({ "method": "payment-card", "paymentInstrument": { "pan": "4242424242424241", "expMonth": 8, "expYear": 2030 } });
    assert_snapshot!(bed.post("/tokens", &wrong).await, @r#"
    422 Unprocessable Entity
    content-type: application/problem+json
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2996

    {
      "detail": "Some of the data sent is not valid.",
      "instance": "urn:request:req_…",
      "invalidFields": [
        {
          "field": "paymentInstrument.pan",
          "message": "must be the number of a published test card"
        }
      ],
      "status": 422,
      "title": "Validation failed",
      "type": "about:blank"
    }
    "#);
    let used = bed.token("4242424242424242").await;
    let body = json!({ "customerId": customer, "token": used });
    assert_eq!(bed.post("/payment-instruments", &body).await.status, 201);
    assert_eq!(bed.post("/payment-instruments", &body).await.status, 409);
    assert_eq!(bed.post("/payment-instruments", &json!({})).await.faulty(), ["customerId", "token"]);
    let nobody = json!({ "customerId": "cus_nobody", "token": bed.token("4242424242424242").await });
    assert_eq!(bed.post("/payment-instruments", &nobody).await.faulty(), ["customerId"]);
    let nothing = json!({ "customerId": customer, "token": "tok_nobody" });
    assert_eq!(bed.post("/payment-instruments", &nothing).await.faulty(), ["token"]);
}

#[tokio::test]
async fn a_payment_is_a_transaction_that_can_be_refunded() {
    let bed = Bed::sqlite().await;
    let customer = bed.customer().await;
    let instrument = id(&bed.instrument(&customer, "4242424242424242").await);
    let payment = bed.paid(&customer, &instrument).await;
    let path = format!("/transactions/{}", payment.id);
    assert_snapshot!(bed.get(&path).await, @r#"
    200 OK
    content-type: application/json
    etag: "1795219200000001"

    {
      "_links": [
        {
          "href": "https://billing.test/organizations/org_1/transactions/pi_2",
          "rel": "self"
        },
        {
          "href": "https://billing.test/organizations/org_1/customers/cus_3",
          "rel": "customer"
        }
      ],
      "amount": 19.99,
      "createdTime": "2026-11-21T00:00:00+00:00",
      "currency": "EUR",
      "customFields": {},
      "customerId": "cus_3",
      "description": "Order 7",
      "gateway": {
        "response": {
          "code": "approved",
          "message": "approved"
        }
      },
      "gatewayTransactionId": "ch_pi_2-1",
      "id": "pi_2",
      "invoiceIds": [],
      "isMerchantInitiated": false,
      "method": "payment-card",
      "organizationId": "org_1",
      "paymentInstrument": {
        "method": "payment-card",
        "paymentInstrumentId": "inst_4"
      },
      "processedTime": "2026-11-21T00:00:00+00:00",
      "redirectUrl": null,
      "result": "approved",
      "revision": 1,
      "status": "completed",
      "type": "sale",
      "updatedTime": "2026-11-21T00:00:00+00:00"
    }
    "#);
    bed.test.clock.advance_seconds(1);
    let body = json!({ "amount": 9.99, "description": "Half of it" });
    let refund = bed.post(&format!("{path}/refund"), &body).await;
    assert_snapshot!(refund, @r#"
    201 Created
    content-type: application/json
    etag: "1795219201000001"
    location: https://billing.test/organizations/org_1/transactions/txn_5
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2996

    {
      "_links": [
        {
          "href": "https://billing.test/organizations/org_1/transactions/txn_5",
          "rel": "self"
        },
        {
          "href": "https://billing.test/organizations/org_1/customers/cus_3",
          "rel": "customer"
        },
        {
          "href": "https://billing.test/organizations/org_1/transactions/pi_2",
          "rel": "parentTransaction"
        }
      ],
      "amount": 9.99,
      "createdTime": "2026-11-21T00:00:01+00:00",
      "currency": "EUR",
      "customFields": {},
      "customerId": "cus_3",
      "description": "Half of it",
      "gateway": {
        "response": {
          "code": "approved",
          "message": "approved"
        }
      },
      "gatewayTransactionId": "re_txn_5",
      "id": "txn_5",
      "invoiceIds": [],
      "isMerchantInitiated": true,
      "method": "payment-card",
      "organizationId": "org_1",
      "parentTransactionId": "pi_2",
      "processedTime": "2026-11-21T00:00:01+00:00",
      "redirectUrl": null,
      "result": "approved",
      "revision": 1,
      "status": "completed",
      "type": "refund",
      "updatedTime": "2026-11-21T00:00:01+00:00"
    }
    "#);
    assert_eq!(bed.get(&format!("/transactions/{}", id(&refund))).await.json(), refund.json());
    assert_eq!(bed.get(&path).await.json()["status"], "partially-refunded");
    let ids = |answer: &Answer| -> Vec<String> {
        answer.json().as_array().unwrap().iter().map(|one| one["id"].as_str().unwrap().to_owned()).collect()
    };
    let all = bed.get("/transactions").await;
    assert_eq!(ids(&all), [id(&refund), payment.id.to_string()], "the newest first");
    assert_eq!(all.header("pagination-total"), "2");
    assert_eq!(ids(&bed.get("/transactions?sort=createdTime&limit=1").await), [payment.id.to_string()]);
    assert_eq!(ids(&bed.get("/transactions?limit=1&offset=1").await), [payment.id.to_string()]);
    assert_eq!(ids(&bed.get("/transactions?filter=type:refund").await), [id(&refund)]);
    assert_eq!(ids(&bed.get("/transactions?filter=result:declined").await), Vec::<String>::new());
    assert_eq!(bed.get("/transactions?sort=amount").await.faulty(), ["sort"]);
    let noted = bed.call("PATCH", &path).json(&json!({ "customFields": { "a": [1] } })).send().await;
    assert_eq!(noted.json()["customFields"], json!({ "a": [1] }));
    for (amount, status) in
        [(json!(10.01), 409), (json!(0), 422), (json!(1.999), 422), (json!(-1), 422), (json!("1"), 422)]
    {
        let answer = bed.post(&format!("{path}/refund"), &json!({ "amount": amount })).await;
        assert_eq!(answer.status, status, "{amount}: {answer}");
    }
}

#[tokio::test]
async fn a_declined_payment_is_a_transaction_that_was_declined() {
    let bed = Bed::sqlite().await;
    let customer = bed.customer().await;
    let instrument = id(&bed.instrument(&customer, "4000000000009995").await);
    let payment = bed.paid(&customer, &instrument).await;
    let shown = bed.get(&format!("/transactions/{}", payment.id)).await.json();
    assert_eq!((shown["status"].as_str(), shown["result"].as_str()), (Some("completed"), Some("declined")));
    assert_eq!(shown["gateway"]["response"]["code"], "insufficient_funds");
}

#[tokio::test]
async fn c02_what_looks_like_a_card_number_is_refused_wherever_it_stands() {
    let bed = Bed::sqlite().await;
    let mut website = json!({
        "name": "Shop", "url": "https://second.example", "servicePhone": "+1 555 0100", "serviceEmail": "",
        "customFields": { "note": "4242-4242-4242-4242", "deep": [{ "number": 4_242_424_242_424_242_u64 }], "4242424242424242": 1 },
    });
    website["name"] = json!("\u{FF14}242 4242 4242 4242");
    let refused = bed.post("/websites", &website).await;
    assert_snapshot!(refused, @r#"
    422 Unprocessable Entity
    content-type: application/problem+json
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2999

    {
      "detail": "Some of the data sent is not valid.",
      "instance": "urn:request:req_…",
      "invalidFields": [
        {
          "field": "customFields",
          "message": "must not contain card numbers"
        },
        {
          "field": "customFields.deep.0.number",
          "message": "must not contain card numbers"
        },
        {
          "field": "customFields.note",
          "message": "must not contain card numbers"
        },
        {
          "field": "name",
          "message": "must not contain card numbers"
        }
      ],
      "status": 422,
      "title": "Validation failed",
      "type": "about:blank"
    }
    "#);
    let phone = json!({ "name": "Shop", "url": "", "servicePhone": "+4917612345678", "serviceEmail": "" });
    assert_eq!(bed.post("/websites", &phone).await.status, 201, "a telephone number is none");
    let real = card("4111111111111111");
    assert_eq!(bed.post("/tokens", &real).await.faulty(), ["paymentInstrument.pan"]);
    let elsewhere = json!({ "method": "payment-card", "paymentInstrument": { "pan": "4242424242424242", "expMonth": 8, "expYear": 2030 }, "note": "4242424242424242" });
    assert_eq!(bed.post("/tokens", &elsewhere).await.faulty(), ["note"]);
    assert_snapshot!(bed.get("/websites/4242424242424242").await, @r#"
    422 Unprocessable Entity
    content-type: application/problem+json

    {
      "detail": "The address of a request and its idempotency key must not contain card numbers.",
      "instance": "urn:request:req_…",
      "status": 422,
      "title": "Unprocessable Content",
      "type": "about:blank"
    }
    "#);
    assert_eq!(bed.get("/websites?q=4242+4242+4242+4242").await.status, 422);
}
