//! The customer's side of invoices, payments and what is sold: whole answers of every
//! operation and of its refusals.

use insta::assert_snapshot;
use serde_json::{Value, json};

use crate::shoppers::{Shopper, put, shop};

#[tokio::test]
async fn invoices_and_transactions_are_read_by_their_customer() {
    let bed = shop().await;
    let (ann, ben) = (bed.shopper("ann").await, bed.shopper("ben").await);
    let list = bed.see(&ann, "/invoices?filter=status:paid").await;
    assert_eq!(list.header("pagination-total"), "1", "{list}");
    let id = list.json()[0]["id"].as_str().unwrap().to_owned();
    let path = format!("/invoices/{id}");
    let one = bed.see(&ann, &path).await;
    assert_eq!(list.json()[0], one.json());
    assert_snapshot!(one, @r#"
    200 OK
    access-control-allow-origin: *
    access-control-expose-headers: ETag, Location, Pagination-Limit, Pagination-Offset, Pagination-Total, Request-Id, Retry-After
    content-type: application/json
    etag: "1795219200000003"
    vary: accept

    {
      "_links": [
        {
          "href": "https://billing.test/storefront/organizations/org_1/invoices/in_2",
          "rel": "self"
        },
        {
          "href": "https://billing.test/storefront/organizations/org_1/orders/ann-order",
          "rel": "subscription"
        }
      ],
      "abandonedTime": null,
      "amount": 20.0,
      "amountDue": 0.0,
      "autopayRetryNumber": 1,
      "autopayScheduledTime": null,
      "billingAddress": {
        "address": null,
        "address2": null,
        "city": "Bern",
        "country": null,
        "dob": null,
        "emails": [],
        "firstName": "Ann",
        "jobTitle": null,
        "lastName": null,
        "organization": null,
        "phoneNumbers": [],
        "postalCode": null,
        "region": null
      },
      "collectionPeriod": 0,
      "createdTime": "2026-11-21T00:00:00+00:00",
      "currency": "EUR",
      "customerTaxIdNumber": null,
      "delinquentCollectionPeriod": 0,
      "deliveryAddress": null,
      "discountAmount": 0.0,
      "discounts": [],
      "dueTime": "2026-11-21T00:00:00+00:00",
      "id": "in_2",
      "invoiceNumber": 1,
      "issuedTime": "2026-11-21T00:00:00+00:00",
      "items": [
        {
          "_links": [
            {
              "href": "https://billing.test/storefront/organizations/org_1/orders/ann-order",
              "rel": "subscription"
            }
          ],
          "description": "2 × Gold (at €10.00 / month)",
          "id": "il_3",
          "periodEndTime": "2026-12-21T00:00:00+00:00",
          "periodNumber": null,
          "periodStartTime": "2026-11-21T00:00:00+00:00",
          "planId": "gold-month",
          "price": 20.0,
          "productId": "gold",
          "quantity": 2,
          "subscriptionId": "ann-order",
          "tax": null,
          "type": "debit",
          "unitPrice": 10.0
        }
      ],
      "notes": "",
      "orderId": null,
      "organizationTaxIdNumber": null,
      "paidTime": "2026-11-21T00:00:00+00:00",
      "paymentFormUrl": null,
      "poNumber": null,
      "status": "paid",
      "subscriptionId": "ann-order",
      "subtotalAmount": 20.0,
      "transactions": [
        {
          "_links": [
            {
              "href": "https://billing.test/storefront/organizations/org_1/transactions/pi_4",
              "rel": "self"
            }
          ],
          "amount": 20.0,
          "createdTime": "2026-11-21T00:00:00+00:00",
          "currency": "EUR",
          "customFields": {},
          "description": "Payment for invoice INV-000001",
          "gateway": {
            "response": {
              "code": "approved",
              "message": "approved"
            }
          },
          "id": "pi_4",
          "invoiceIds": [
            "in_2"
          ],
          "method": "payment-card",
          "paymentInstrument": {
            "method": "payment-card",
            "paymentInstrumentId": "inst_5"
          },
          "processedTime": "2026-11-21T00:00:00+00:00",
          "redirectUrl": null,
          "result": "approved",
          "status": "completed",
          "type": "sale",
          "updatedTime": "2026-11-21T00:00:00+00:00"
        }
      ],
      "updatedTime": "2026-11-21T00:00:00+00:00",
      "voidedTime": null,
      "websiteId": "web_6"
    }
    "#);
    let pdf = bed.visit(&ann, "GET", &path).header("accept", "application/pdf").send().await;
    assert_eq!((pdf.status, pdf.header("content-type"), &pdf.bytes[..5]), (200, "application/pdf", &b"%PDF-"[..]));
    for accept in ["application/json", "application/pdf"] {
        let other = bed.visit(&ben, "GET", &path).header("accept", accept).send().await;
        assert_eq!(other.status, 404, "{other}");
    }
    let paid = one.json()["transactions"][0].clone();
    let paid_path = format!("/transactions/{}", paid["id"].as_str().unwrap());
    assert_eq!(bed.see(&ann, &paid_path).await.json(), paid);
    let all = bed.see(&ann, "/transactions?limit=5").await;
    assert_eq!((all.header("pagination-total"), &all.json()[0]), ("1", &paid));
    assert_eq!(bed.see(&ben, &paid_path).await.status, 404);
    assert_eq!(bed.see(&ann, "/transactions?sort=amount").await.faulty(), ["sort"]);
    let again = bed.ask(&ann, "/payment", &json!({ "invoiceId": id })).await;
    assert_snapshot!(again, @r#"
    409 Conflict
    access-control-allow-origin: *
    access-control-expose-headers: ETag, Location, Pagination-Limit, Pagination-Offset, Pagination-Total, Request-Id, Retry-After
    content-type: application/problem+json
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2999

    {
      "detail": "The invoice is paid.",
      "instance": "urn:request:req_…",
      "status": 409,
      "title": "Conflict",
      "type": "about:blank"
    }
    "#);
}

#[tokio::test]
async fn an_invoice_that_was_declined_is_paid_by_its_customer_with_another_card() {
    let bed = shop().await;
    let (ann, ben) = (bed.shopper("ann").await, bed.shopper("ben").await);
    let website = bed.acme.website.id.as_str();
    put(&bed, "/invoices/owed", json!({ "customerId": "ann", "websiteId": website, "currency": "EUR" })).await;
    let item = json!({ "type": "debit", "unitPrice": 7, "quantity": 1, "description": "Extra" });
    let item = bed.post("/invoices/owed/items", &item).await;
    assert_eq!(item.status, 201, "{item}");
    assert_eq!(bed.see(&ann, "/invoices/owed").await.status, 404, "a draft is none yet");
    let due = json!({ "dueTime": "2026-12-21T00:00:00Z" });
    let issued = bed.post("/invoices/owed/issue", &due).await;
    assert_eq!(issued.status, 201, "{issued}");
    let pay = |body: Value| bed.visit(&ann, "POST", "/payment").json(&body).send();
    let bad = pay(json!({ "paymentInstrumentId": ben.instrument, "token": "tok_visa" })).await;
    assert_snapshot!(bad, @r#"
    422 Unprocessable Entity
    access-control-allow-origin: *
    access-control-expose-headers: ETag, Location, Pagination-Limit, Pagination-Offset, Pagination-Total, Request-Id, Retry-After
    content-type: application/problem+json
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2999

    {
      "detail": "Some of the data sent is not valid.",
      "instance": "urn:request:req_…",
      "invalidFields": [
        {
          "field": "invoiceId",
          "message": "is required"
        },
        {
          "field": "token",
          "message": "must not be given together with another field of the request"
        },
        {
          "field": "paymentInstrumentId",
          "message": "does not exist"
        }
      ],
      "status": 422,
      "title": "Validation failed",
      "type": "about:blank"
    }
    "#);
    assert_eq!(bed.ask(&ben, "/payment", &json!({ "invoiceId": "owed" })).await.status, 404);
    let card = bed.ask(&ann, "/payment-instruments", &json!({ "token": "tok_chargeDeclined" })).await;
    let declined = pay(json!({ "invoiceId": "owed", "paymentInstrumentId": card.json()["id"] })).await;
    assert_eq!((declined.status, declined.json()["result"].as_str()), (201, Some("declined")), "{declined}");
    let paid = pay(json!({ "invoiceId": "owed", "paymentInstrumentId": ann.instrument })).await;
    assert_snapshot!(paid, @r#"
    201 Created
    access-control-allow-origin: *
    access-control-expose-headers: ETag, Location, Pagination-Limit, Pagination-Offset, Pagination-Total, Request-Id, Retry-After
    content-type: application/json
    etag: "1795219200000001"
    location: https://billing.test/storefront/organizations/org_1/transactions/pi_2
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2996

    {
      "_links": [
        {
          "href": "https://billing.test/storefront/organizations/org_1/transactions/pi_2",
          "rel": "self"
        }
      ],
      "amount": 7.0,
      "createdTime": "2026-11-21T00:00:00+00:00",
      "currency": "EUR",
      "customFields": {},
      "description": "Payment for invoice INV-000003",
      "gateway": {
        "response": {
          "code": "approved",
          "message": "approved"
        }
      },
      "id": "pi_2",
      "invoiceIds": [
        "owed"
      ],
      "method": "payment-card",
      "paymentInstrument": {
        "method": "payment-card",
        "paymentInstrumentId": "inst_3"
      },
      "processedTime": "2026-11-21T00:00:00+00:00",
      "redirectUrl": null,
      "result": "approved",
      "status": "completed",
      "type": "sale",
      "updatedTime": "2026-11-21T00:00:00+00:00"
    }
    "#);
    assert_eq!(bed.see(&ann, "/invoices/owed").await.json()["status"], "paid");
}

#[tokio::test]
async fn payment_instruments_are_made_changed_and_deactivated_by_their_customer() {
    let bed = shop().await;
    let (ann, ben) = (bed.shopper("ann").await, bed.shopper("ben").await);
    let made =
        bed.ask(&ann, "/payment-instruments", &json!({ "token": "tok_mastercard", "customFields": { "a": 1 } })).await;
    assert_snapshot!(made, @r#"
    201 Created
    access-control-allow-origin: *
    access-control-expose-headers: ETag, Location, Pagination-Limit, Pagination-Offset, Pagination-Total, Request-Id, Retry-After
    content-type: application/json
    etag: "1795219200000001"
    location: https://billing.test/storefront/organizations/org_1/payment-instruments/inst_2
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2999

    {
      "_links": [
        {
          "href": "https://billing.test/storefront/organizations/org_1/payment-instruments/inst_2",
          "rel": "self"
        }
      ],
      "bankCountry": "US",
      "billingAddress": {
        "address": null,
        "address2": null,
        "city": null,
        "country": null,
        "dob": null,
        "emails": [],
        "firstName": null,
        "jobTitle": null,
        "lastName": null,
        "organization": null,
        "phoneNumbers": [],
        "postalCode": null,
        "region": null
      },
      "brand": "MasterCard",
      "createdTime": "2026-11-21T00:00:00+00:00",
      "customFields": {
        "a": 1
      },
      "expMonth": 12,
      "expYear": 2029,
      "fingerprint": "iC2FKi9DAypxNBtY",
      "id": "inst_2",
      "last4": "4444",
      "method": "payment-card",
      "status": "active",
      "updatedTime": "2026-11-21T00:00:00+00:00",
      "useAsBackup": false
    }
    "#);
    let path = format!("/payment-instruments/{}", made.json()["id"].as_str().unwrap());
    assert_eq!(bed.see(&ann, &path).await.json(), made.json());
    assert_eq!(bed.see(&ben, &path).await.status, 404);
    assert_eq!(bed.see(&ann, "/payment-instruments").await.header("pagination-total"), "2");
    let body = json!({ "expMonth": 2, "expYear": 2035, "method": "payment-card" });
    let changed = bed.amend(&ann, &path, &body).await;
    assert_eq!((changed.status, changed.json()["expMonth"].as_u64()), (200, Some(2)), "{changed}");
    assert_eq!(bed.amend(&ben, &path, &body).await.status, 404);
    assert_eq!(bed.amend(&ann, &path, &json!({ "expMonth": 13 })).await.status, 422);
    assert_eq!(bed.ask(&ann, "/payment-instruments", &json!({})).await.faulty(), ["token"]);
    let place = format!("{path}/setup");
    assert_eq!(bed.see(&ann, &place).await.status, 404, "there is none yet");
    let body = json!({ "websiteId": bed.acme.website.id.as_str(), "currency": "EUR" });
    let setup = bed.ask(&ann, &place, &body).await;
    let said = |name: &str| setup.json()[name].as_str().unwrap_or_default().to_owned();
    assert_eq!(
        (setup.status, said("type"), said("result")),
        (201, "setup".to_owned(), "approved".to_owned()),
        "{setup}"
    );
    assert_eq!(bed.see(&ann, &place).await.json(), setup.json());
    assert_eq!((bed.see(&ben, &place).await.status, bed.ask(&ben, &place, &body).await.status), (404, 404));
    let end = format!("{path}/deactivation");
    let bodiless = |who: &Shopper| bed.visit(who, "POST", &end).bytes("application/x-www-form-urlencoded", "").send();
    assert_eq!(bodiless(&ben).await.status, 404);
    let ended = bodiless(&ann).await;
    assert_eq!((ended.status, ended.json()["status"].as_str()), (201, Some("deactivated")), "{ended}");
    assert_eq!(bodiless(&ann).await.status, 409);
    let last = bed.visit(&ann, "POST", &format!("/payment-instruments/{}/deactivation", ann.instrument)).send().await;
    assert_snapshot!(last, @r#"
    409 Conflict
    access-control-allow-origin: *
    access-control-expose-headers: ETag, Location, Pagination-Limit, Pagination-Offset, Pagination-Total, Request-Id, Retry-After
    content-type: application/problem+json
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2992

    {
      "detail": "A running subscription needs this payment method.",
      "instance": "urn:request:req_…",
      "status": 409,
      "title": "Conflict",
      "type": "about:blank"
    }
    "#);
}

#[tokio::test]
async fn customers_see_what_is_sold_and_nothing_else() {
    let bed = shop().await;
    let ann = bed.shopper("ann").await;
    put(&bed, "/products/empty", json!({ "name": "Empty" })).await;
    let plans = bed.see(&ann, "/plans?sort=name").await;
    let ids: Vec<Value> = plans.json().as_array().unwrap().iter().map(|plan| plan["id"].clone()).collect();
    assert_eq!((plans.header("pagination-total"), ids), ("2", vec![json!("gold-month"), json!("gold-plus")]));
    let plan = bed.see(&ann, "/plans/gold-month").await;
    assert_eq!(plan.json(), plans.json()[0]);
    assert_snapshot!(plan, @r#"
    200 OK
    access-control-allow-origin: *
    access-control-expose-headers: ETag, Location, Pagination-Limit, Pagination-Offset, Pagination-Total, Request-Id, Retry-After
    content-type: application/json
    etag: "1795219200000000"

    {
      "_links": [
        {
          "href": "https://billing.test/storefront/organizations/org_1/plans/gold-month",
          "rel": "self"
        }
      ],
      "createdTime": "2026-11-21T00:00:00+00:00",
      "currency": "EUR",
      "currencySign": "€",
      "customFields": {},
      "description": "",
      "id": "gold-month",
      "invoiceTimeShift": null,
      "isActive": true,
      "isTrialOnly": false,
      "meteredBilling": null,
      "name": "Plan gold-month",
      "pricing": {
        "formula": "flat-rate",
        "maxQuantity": null,
        "minQuantity": null,
        "price": 10
      },
      "productId": "gold",
      "productOptions": null,
      "recurringInterval": {
        "billingTiming": "prepaid",
        "length": 1,
        "limit": null,
        "periodAnchorInstruction": null,
        "unit": "month"
      },
      "revision": 0,
      "richDescription": "",
      "setup": null,
      "trial": null,
      "updatedTime": "2026-11-21T00:00:00+00:00"
    }
    "#);
    assert_eq!(bed.see(&ann, "/plans/gold-old").await.status, 404);
    assert_eq!(bed.see(&ann, "/plans?filter=isActive:false").await.json(), json!([]));
    let product = bed.see(&ann, "/products/gold").await;
    assert_snapshot!(product, @r#"
    200 OK
    access-control-allow-origin: *
    access-control-expose-headers: ETag, Location, Pagination-Limit, Pagination-Offset, Pagination-Total, Request-Id, Retry-After
    content-type: application/json
    etag: "1795219200000000"

    {
      "_links": [
        {
          "href": "https://billing.test/storefront/organizations/org_1/products/gold",
          "rel": "self"
        }
      ],
      "createdTime": "2026-11-21T00:00:00+00:00",
      "customFields": {},
      "description": null,
      "id": "gold",
      "name": "Gold",
      "options": [],
      "requiresShipping": false,
      "unitLabel": "unit",
      "updatedTime": "2026-11-21T00:00:00+00:00"
    }
    "#);
    let list = bed.see(&ann, "/products?filter=name:Gold").await;
    assert_eq!(list.json(), json!([product.json()]));
    assert_eq!(bed.see(&ann, "/products/nowhere").await.status, 404);
}
