//! The customer's side of orders: whole answers of every operation and of its refusals.

use insta::assert_snapshot;
use serde_json::{Value, json};

use crate::shoppers::{Shopper, shop};

fn order_path(shopper: &Shopper, rest: &str) -> String {
    format!("/orders/{}{rest}", shopper.order)
}

#[tokio::test]
async fn an_order_is_read_by_its_customer_without_what_is_the_merchants() {
    let bed = shop().await;
    let (ann, ben) = (bed.shopper("ann").await, bed.shopper("ben").await);
    let one = bed.see(&ann, &order_path(&ann, "")).await;
    assert_snapshot!(one, @r#"
    200 OK
    access-control-allow-origin: *
    access-control-expose-headers: ETag, Location, Pagination-Limit, Pagination-Offset, Pagination-Total, Request-Id, Retry-After
    content-type: application/json
    etag: "1795219200000001"

    {
      "_links": [
        {
          "href": "https://billing.test/storefront/organizations/org_1/orders/ann-order",
          "rel": "self"
        },
        {
          "href": "https://billing.test/storefront/organizations/org_1/invoices/in_2",
          "rel": "initialInvoice"
        },
        {
          "href": "https://billing.test/storefront/organizations/org_1/invoices/in_2",
          "rel": "recentInvoice"
        }
      ],
      "abandonTime": null,
      "activationTime": "2026-11-21T00:00:00+00:00",
      "autopay": true,
      "billingAddress": null,
      "billingStatus": "paid",
      "cancelCategory": null,
      "cancelDescription": null,
      "canceledBy": null,
      "canceledTime": null,
      "churnTime": null,
      "createdTime": "2026-11-21T00:00:00+00:00",
      "currency": "EUR",
      "currentPeriodEnd": "2026-12-21T00:00:00+00:00",
      "currentPeriodStart": "2026-11-21T00:00:00+00:00",
      "customFields": {},
      "deliveryAddress": null,
      "id": "ann-order",
      "inTrial": false,
      "initialInvoiceId": "in_2",
      "invoiceTimeShift": null,
      "isTrialOnly": false,
      "items": [
        {
          "excludeFromMrr": false,
          "id": "si_3",
          "isGrandfathered": false,
          "isModified": false,
          "plan": {
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
          },
          "planId": "gold-month",
          "productId": "gold",
          "quantity": 2,
          "quantityFilled": null,
          "revision": 0,
          "usageLimits": null,
          "usageStatus": null
        }
      ],
      "notes": "",
      "orderType": "subscription-order",
      "paymentInstrumentId": null,
      "poNumber": null,
      "rebillNumber": 1,
      "recentInvoiceId": "in_2",
      "recurringInterval": null,
      "renewalTime": "2026-12-21T00:00:00+00:00",
      "shipping": null,
      "startTime": "2026-11-21T00:00:00+00:00",
      "status": "active",
      "trial": {
        "enabled": false,
        "endTime": null
      },
      "trialConversionTime": null,
      "updatedTime": "2026-11-21T00:00:00+00:00",
      "voidTime": null,
      "websiteId": "web_4"
    }
    "#);
    let all = bed.see(&ann, "/orders?filter=status:active&sort=-createdTime").await;
    assert_eq!((all.header("pagination-total"), all.json()), ("1", json!([one.json()])));
    let missing = bed.see(&ann, &order_path(&ben, "")).await;
    assert_snapshot!(missing, @r#"
    404 Not Found
    access-control-allow-origin: *
    access-control-expose-headers: ETag, Location, Pagination-Limit, Pagination-Offset, Pagination-Total, Request-Id, Retry-After
    content-type: application/problem+json

    {
      "detail": "There is no such order.",
      "instance": "urn:request:req_…",
      "status": 404,
      "title": "Not Found",
      "type": "about:blank"
    }
    "#);
    let related = bed.see(&ann, &order_path(&ann, "?expand=recentInvoice,paymentInstrument,upcomingInvoice")).await;
    let embedded = &related.json()["_embedded"];
    let invoice = embedded["recentInvoice"]["id"].as_str().unwrap();
    assert_eq!(embedded["recentInvoice"], bed.see(&ann, &format!("/invoices/{invoice}")).await.json());
    let upcoming = bed.see(&ann, &order_path(&ann, "/upcoming-invoice")).await;
    // The items of what is not there yet have no lasting ids.
    let nameless = |mut invoice: Value| {
        invoice["items"][0]["id"] = json!("…");
        invoice
    };
    assert_eq!(nameless(embedded["upcomingInvoice"].clone()), nameless(upcoming.json()));
    assert_eq!(bed.see(&ann, "/orders?expand=customer").await.faulty(), ["expand"]);
    assert_eq!(
        bed.see(&ann, "/orders?fields=mrr,status").await.json(),
        json!([{ "id": ann.order, "status": "active" }])
    );
    assert_snapshot!(upcoming, @r#"
    200 OK
    access-control-allow-origin: *
    access-control-expose-headers: ETag, Location, Pagination-Limit, Pagination-Offset, Pagination-Total, Request-Id, Retry-After
    content-type: application/json

    {
      "_links": [
        {
          "href": "https://billing.test/storefront/organizations/org_1/orders/ann-order",
          "rel": "subscription"
        }
      ],
      "amount": 20.0,
      "amountDue": 20.0,
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
      "currency": "EUR",
      "deliveryAddress": null,
      "discountAmount": 0.0,
      "discounts": [],
      "dueTime": "2026-12-21T00:00:00+00:00",
      "issuedTime": "2026-12-21T00:00:00+00:00",
      "items": [
        {
          "_links": [
            {
              "href": "https://billing.test/storefront/organizations/org_1/orders/ann-order",
              "rel": "subscription"
            }
          ],
          "description": "2 × Gold (at €10.00 / month)",
          "id": "il_5",
          "isInterim": false,
          "periodEndTime": "2027-01-21T00:00:00+00:00",
          "periodNumber": null,
          "periodStartTime": "2026-12-21T00:00:00+00:00",
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
      "poNumber": null,
      "subscriptionId": "ann-order",
      "subtotalAmount": 20.0,
      "websiteId": "web_4"
    }
    "#);
}

#[tokio::test]
async fn an_order_is_changed_as_its_portal_allows() {
    let bed = shop().await;
    let (ann, ben) = (bed.shopper("ann").await, bed.shopper("ben").await);
    let path = order_path(&ann, "");
    let body = json!({ "billingAddress": { "city": "X" }, "paymentInstrumentId": ann.instrument, "autopay": true });
    let changed = bed.amend(&ann, &path, &body).await;
    assert_eq!((changed.status, changed.json()), (200, bed.see(&ann, &path).await.json()));
    let shown = changed.json();
    assert_eq!(shown["billingAddress"]["city"], "X");
    assert_eq!(shown["paymentInstrumentId"].as_str(), Some(ann.instrument.as_str()));
    let bad = json!({ "paymentInstrumentId": ben.instrument, "autopay": false, "deliveryAddress": { "city": 5 } });
    assert_snapshot!(bed.amend(&ann, &path, &bad).await, @r#"
    422 Unprocessable Entity
    access-control-allow-origin: *
    access-control-expose-headers: ETag, Location, Pagination-Limit, Pagination-Offset, Pagination-Total, Request-Id, Retry-After
    content-type: application/problem+json
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2998

    {
      "detail": "Some of the data sent is not valid.",
      "instance": "urn:request:req_…",
      "invalidFields": [
        {
          "field": "autopay",
          "message": "is changed by the merchant"
        },
        {
          "field": "paymentInstrumentId",
          "message": "does not exist"
        },
        {
          "field": "deliveryAddress.city",
          "message": "must be a string"
        }
      ],
      "status": 422,
      "title": "Validation failed",
      "type": "about:blank"
    }
    "#);
    assert_eq!(bed.amend(&ann, &order_path(&ben, ""), &body).await.status, 404);
    let stale = bed.visit(&ann, "PATCH", &path).header("if-match", "\"1\"").json(&json!({})).send().await;
    assert_eq!(stale.status, 412);
    let merchants = bed.get(&format!("/subscriptions/{}", ann.order)).await.json();
    assert_eq!(merchants["billingAddress"], shown["billingAddress"], "the merchant sees the same order");
}

#[tokio::test]
async fn an_order_is_canceled_once_and_brought_back() {
    let bed = shop().await;
    let (ann, ben) = (bed.shopper("ann").await, bed.shopper("ben").await);
    let path = order_path(&ann, "/cancellation");
    // A time is sent by the official client; the portal says when an order ends.
    let body = json!({ "churnTime": "2026-11-22T00:00:00Z", "reason": "too-expensive", "description": "Too much" });
    let cancel = || bed.visit(&ann, "POST", &path).header("idempotency-key", "k").json(&body).send();
    let (canceled, again) = (cancel().await, cancel().await);
    assert_eq!((canceled.status, again.header("idempotent-replayed"), again.json()), (201, "true", canceled.json()));
    assert_eq!(canceled.header("location"), canceled.json()["_links"][0]["href"]);
    let shown = canceled.json();
    let of = |name: &str| shown[name].as_str().unwrap_or_default().to_owned();
    let said = [of("status"), of("canceledBy"), of("cancelCategory"), of("cancelDescription"), of("churnTime")];
    assert_eq!(said, ["canceled", "customer", "too-expensive", "Too much", "2026-12-21T00:00:00+00:00"]);
    let other = bed.visit(&ben, "POST", &path).header("idempotency-key", "k").json(&body).send().await;
    assert_ne!(other.status, 201, "nobody else gets the answer that was given: {other}");
    assert_eq!(bed.ask(&ben, &path, &body).await.status, 404);
    assert_eq!(bed.ask(&ann, &path, &json!({})).await.faulty(), ["reason"]);
    assert_eq!(bed.ask(&ann, &path, &json!({ "reason": "risk-warning" })).await.faulty(), ["reason"]);
    let back = bed.ask(&ann, &order_path(&ann, "/reactivation"), &json!({})).await;
    assert_eq!((back.status, back.json()["status"].as_str()), (201, Some("active")), "{back}");
    let named = bed.ask(&ann, "/subscription-reactivations", &json!({ "orderId": ann.order })).await;
    assert_snapshot!(named, @r#"
    409 Conflict
    access-control-allow-origin: *
    access-control-expose-headers: ETag, Location, Pagination-Limit, Pagination-Offset, Pagination-Total, Request-Id, Retry-After
    content-type: application/problem+json
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2994

    {
      "detail": "The subscription has not ended.",
      "instance": "urn:request:req_…",
      "status": 409,
      "title": "Conflict",
      "type": "about:blank"
    }
    "#);
    assert_eq!(bed.ask(&ann, "/subscription-reactivations", &json!({})).await.faulty(), ["orderId"]);
    assert_eq!(bed.ask(&ann, "/subscription-reactivations", &json!({ "orderId": ben.order })).await.status, 404);
}

#[tokio::test]
async fn an_order_is_paused_for_as_long_as_its_portal_offers() {
    let bed = shop().await;
    let (ann, ben) = (bed.shopper("ann").await, bed.shopper("ben").await);
    let path = order_path(&ann, "/pause");
    assert_eq!(bed.ask(&ann, &path, &json!({})).await.faulty(), ["endTime"]);
    assert_eq!(bed.ask(&ann, &path, &json!({ "endTime": "2027-11-21T00:00:00Z" })).await.faulty(), ["endTime"]);
    let body = json!({ "endTime": "2026-12-11T00:00:00Z", "description": "Holidays" });
    let paused = bed.ask(&ann, &path, &body).await;
    assert_eq!((paused.status, paused.json()["status"].as_str()), (201, Some("paused")), "{paused}");
    assert_snapshot!(bed.ask(&ann, &path, &body).await, @r#"
    409 Conflict
    access-control-allow-origin: *
    access-control-expose-headers: ETag, Location, Pagination-Limit, Pagination-Offset, Pagination-Total, Request-Id, Retry-After
    content-type: application/problem+json
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2996

    {
      "detail": "The subscription is paused already.",
      "instance": "urn:request:req_…",
      "status": 409,
      "title": "Conflict",
      "type": "about:blank"
    }
    "#);
    assert_eq!(bed.ask(&ben, &path, &body).await.status, 404);
    assert_eq!(bed.visit(&ben, "DELETE", &path).send().await.status, 404);
    let resumed = bed.visit(&ann, "DELETE", &path).send().await;
    assert_eq!((resumed.status, resumed.bytes.len()), (204, 0));
    assert_eq!(bed.see(&ann, &order_path(&ann, "")).await.json()["status"], "active");
    assert_eq!(bed.visit(&ann, "DELETE", &path).send().await.status, 409);
}

#[tokio::test]
async fn items_are_changed_within_what_the_portal_offers_and_previewed_before() {
    let bed = shop().await;
    let (ann, ben) = (bed.shopper("ann").await, bed.shopper("ben").await);
    let path = order_path(&ann, "/change-items");
    let before = bed.see(&ann, &order_path(&ann, "")).await.json();
    let wanted = |plan: &str, quantity: u32, preview: bool| json!({ "items": [{ "planId": plan, "quantity": quantity }], "preview": preview });
    let preview = bed.ask(&ann, &path, &wanted("gold-plus", 3, true)).await;
    assert_eq!((preview.status, preview.header("etag")), (201, ""), "{preview}");
    assert_eq!(preview.json()["items"][0]["planId"], "gold-plus");
    assert!(preview.json()["_embedded"]["upcomingInvoice"]["customerId"].is_null());
    assert_eq!(bed.see(&ann, &order_path(&ann, "")).await.json(), before, "a preview changes nothing");
    let changed = bed.ask(&ann, &path, &wanted("gold-plus", 3, false)).await;
    assert_eq!((changed.status, changed.json()["items"][0]["quantity"].as_u64()), (201, Some(3)), "{changed}");
    let same = bed.ask(&ann, &path, &wanted("gold-month", 2, false)).await;
    assert_eq!((same.status, same.json()["items"][0]["planId"].as_str()), (201, Some("gold-month")), "{same}");
    assert_snapshot!(bed.ask(&ann, &path, &wanted("gold-old", 9, false)).await, @r#"
    422 Unprocessable Entity
    access-control-allow-origin: *
    access-control-expose-headers: ETag, Location, Pagination-Limit, Pagination-Offset, Pagination-Total, Request-Id, Retry-After
    content-type: application/problem+json
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2996

    {
      "detail": "Some of the data sent is not valid.",
      "instance": "urn:request:req_…",
      "invalidFields": [
        {
          "field": "items.0.plan.id",
          "message": "must be one of the allowed values"
        }
      ],
      "status": 422,
      "title": "Validation failed",
      "type": "about:blank"
    }
    "#);
    assert_eq!(bed.ask(&ann, &path, &json!({})).await.faulty(), ["items"]);
    assert_eq!(bed.ask(&ann, &order_path(&ben, "/change-items"), &wanted("gold-plus", 3, true)).await.status, 404);
}
