//! Quotes of returns, and whole answers where a quote is refused.

use billfold_domain::Change;
use billfold_domain::features::Proration;
use billfold_domain::portal_changes::FeatureChanges;
use insta::assert_snapshot;
use serde_json::{Value, json};

use crate::quotes::{MOMENT_SECONDS, address, answered, plan, quote, settling, wanted};
use crate::shoppers::all_on;

#[tokio::test]
async fn a_return_is_quoted_rejected_and_accepted() {
    let bed = settling().await;
    let (ann, ben) = (bed.shopper("ann").await, bed.shopper("ben").await);
    let body = json!({ "orderId": ann.order });
    assert_snapshot!(bed.ask(&ann, "/subscription-reactivations", &body).await, @r#"
    409 Conflict
    access-control-allow-origin: *
    access-control-expose-headers: ETag, Location, Pagination-Limit, Pagination-Offset, Pagination-Total, Request-Id, Retry-After
    content-type: application/problem+json
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2999

    {
      "detail": "The subscription has not ended.",
      "instance": "urn:request:req_…",
      "status": 409,
      "title": "Conflict",
      "type": "about:blank"
    }
    "#);
    let end = json!({ "subscriptionId": ann.order, "churnTime": "2026-11-21T00:00:00Z", "canceledBy": "merchant", "reason": "other" });
    assert_eq!(bed.post("/subscription-cancellations", &end).await.status, 201);
    let made = bed.ask(&ann, "/subscription-reactivations", &body).await;
    assert_snapshot!(made, @r#"
    201 Created
    access-control-allow-origin: *
    access-control-expose-headers: ETag, Location, Pagination-Limit, Pagination-Offset, Pagination-Total, Request-Id, Retry-After
    content-type: application/json
    etag: "1795219200000000"
    location: https://billing.test/storefront/organizations/org_1/quotes/qt_2
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2998

    {
      "_links": [
        {
          "href": "https://billing.test/storefront/organizations/org_1/quotes/qt_2",
          "rel": "self"
        }
      ],
      "acceptanceFulfillment": [
        {
          "condition": "customer",
          "isFulfilled": false
        }
      ],
      "acceptedTime": null,
      "canceledTime": null,
      "createdTime": "2026-11-21T00:00:00+00:00",
      "customerId": "ann",
      "expirationTime": "2026-12-21T00:00:00+00:00",
      "id": "qt_2",
      "invoicePreview": {
        "currency": "EUR",
        "initialAmounts": {
          "amount": 20.0,
          "discountAmount": 0.0,
          "shippingAmount": 0.0,
          "subtotalAmount": 20.0,
          "taxAmount": 0.0
        },
        "items": [
          {
            "description": "2 × Gold (at €10.00 / month)",
            "name": "Gold",
            "period": "2026-11-21T00:00:00+00:00/2026-12-21T00:00:00+00:00",
            "priceDescription": "",
            "quantity": 2,
            "quoteItemId": "qt_itm_3",
            "setupTaxAmount": null,
            "setupUnitPrice": null,
            "taxAmount": null,
            "trialPeriod": null,
            "trialTaxAmount": null,
            "trialUnitPrice": null,
            "type": "debit",
            "unitPrice": 10.0
          }
        ],
        "recurringAmounts": {
          "amount": 20.0,
          "discountAmount": 0.0,
          "shippingAmount": 0.0,
          "subtotalAmount": 20.0,
          "taxAmount": 0.0
        }
      },
      "issuedTime": "2026-11-21T00:00:00+00:00",
      "order": {
        "autopay": null,
        "billingAddress": null,
        "deliveryAddress": null,
        "effectiveTime": null,
        "id": "ann-order",
        "items": [
          {
            "createdTime": "2026-11-21T00:00:00+00:00",
            "description": "",
            "id": "qt_itm_3",
            "plan": {
              "id": "gold-month"
            },
            "priceDescription": "",
            "quantity": 2,
            "quantityFilled": null,
            "type": "subscription",
            "updatedTime": "2026-11-21T00:00:00+00:00",
            "usageLimits": null
          }
        ]
      },
      "paymentTerms": "",
      "rejectedTime": null,
      "status": "issued",
      "type": "reactivation",
      "updatedTime": "2026-11-21T00:00:00+00:00",
      "websiteId": "web_4"
    }
    "#);
    let path = address(&made);
    let rejected = answered(&bed, &ann, &path, "reject").await;
    assert_snapshot!(rejected, @r#"
    200 OK
    access-control-allow-origin: *
    access-control-expose-headers: ETag, Location, Pagination-Limit, Pagination-Offset, Pagination-Total, Request-Id, Retry-After
    content-type: application/json
    etag: "1795219200000001"
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2997

    {
      "_links": [
        {
          "href": "https://billing.test/storefront/organizations/org_1/quotes/qt_2",
          "rel": "self"
        }
      ],
      "acceptanceFulfillment": [
        {
          "condition": "customer",
          "isFulfilled": false
        }
      ],
      "acceptedTime": null,
      "canceledTime": null,
      "createdTime": "2026-11-21T00:00:00+00:00",
      "customerId": "ann",
      "expirationTime": "2026-12-21T00:00:00+00:00",
      "id": "qt_2",
      "invoicePreview": {
        "currency": "EUR",
        "initialAmounts": {
          "amount": 20.0,
          "discountAmount": 0.0,
          "shippingAmount": 0.0,
          "subtotalAmount": 20.0,
          "taxAmount": 0.0
        },
        "items": [
          {
            "description": "2 × Gold (at €10.00 / month)",
            "name": "Gold",
            "period": "2026-11-21T00:00:00+00:00/2026-12-21T00:00:00+00:00",
            "priceDescription": "",
            "quantity": 2,
            "quoteItemId": "qt_itm_3",
            "setupTaxAmount": null,
            "setupUnitPrice": null,
            "taxAmount": null,
            "trialPeriod": null,
            "trialTaxAmount": null,
            "trialUnitPrice": null,
            "type": "debit",
            "unitPrice": 10.0
          }
        ],
        "recurringAmounts": {
          "amount": 20.0,
          "discountAmount": 0.0,
          "shippingAmount": 0.0,
          "subtotalAmount": 20.0,
          "taxAmount": 0.0
        }
      },
      "issuedTime": "2026-11-21T00:00:00+00:00",
      "order": {
        "autopay": null,
        "billingAddress": null,
        "deliveryAddress": null,
        "effectiveTime": null,
        "id": "ann-order",
        "items": [
          {
            "createdTime": "2026-11-21T00:00:00+00:00",
            "description": "",
            "id": "qt_itm_3",
            "plan": {
              "id": "gold-month"
            },
            "priceDescription": "",
            "quantity": 2,
            "quantityFilled": null,
            "type": "subscription",
            "updatedTime": "2026-11-21T00:00:00+00:00",
            "usageLimits": null
          }
        ]
      },
      "paymentTerms": "",
      "rejectedTime": "2026-11-21T00:00:00+00:00",
      "status": "rejected",
      "type": "reactivation",
      "updatedTime": "2026-11-21T00:00:00+00:00",
      "websiteId": "web_4"
    }
    "#);
    assert_snapshot!(answered(&bed, &ann, &path, "accept").await, @r#"
    409 Conflict
    access-control-allow-origin: *
    access-control-expose-headers: ETag, Location, Pagination-Limit, Pagination-Offset, Pagination-Total, Request-Id, Retry-After
    content-type: application/problem+json
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2996

    {
      "detail": "The quote was rejected.",
      "instance": "urn:request:req_…",
      "status": 409,
      "title": "Conflict",
      "type": "about:blank"
    }
    "#);
    let again = bed.ask(&ann, "/subscription-reactivations", &body).await;
    let ann = bed.days_later(3, ann).await;
    let accepted = answered(&bed, &ann, &address(&again), "accept").await;
    assert_eq!((accepted.status, accepted.json()["status"].as_str()), (200, Some("accepted")), "{accepted}");
    let order = bed.see(&ann, &format!("/orders/{}", ann.order)).await.json();
    assert_eq!(
        (&order["status"], &order["currentPeriodStart"]),
        (&json!("active"), &json!("2026-11-24T00:00:00+00:00"))
    );
    // What is asked for wrongly.
    let ask = |body: Value| {
        let (bed, ann) = (&bed, &ann);
        async move { bed.ask(ann, "/subscription-reactivations", &body).await }
    };
    assert_eq!(ask(json!({})).await.faulty(), ["orderId"]);
    assert_eq!(ask(json!({ "orderId": ben.order })).await.status, 404);
    let other = json!({ "orderId": ann.order, "items": [{ "planId": "gold-plus" }] });
    assert_snapshot!(ask(other).await, @r#"
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
          "field": "items",
          "message": "must be those that the order had: others are asked for once it runs again"
        }
      ],
      "status": 422,
      "title": "Validation failed",
      "type": "about:blank"
    }
    "#);
}

#[tokio::test]
async fn an_expired_and_an_outdated_quote_are_refused_with_their_reason_and_change_nothing() {
    let bed = settling().await;
    let ann = bed.shopper("ann").await;
    let ann = bed.days_later(1, ann).await;
    let moment = address(&quote(&bed, &ann, &wanted("gold-plus", 2)).await);
    bed.test.clock.advance_seconds(MOMENT_SECONDS);
    assert_eq!(bed.see(&ann, &moment).await.json()["status"], "expired");
    assert_snapshot!(answered(&bed, &ann, &moment, "accept").await, @r#"
    409 Conflict
    access-control-allow-origin: *
    access-control-expose-headers: ETag, Location, Pagination-Limit, Pagination-Offset, Pagination-Total, Request-Id, Retry-After
    content-type: application/problem+json
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2999

    {
      "detail": "The quote has expired.",
      "instance": "urn:request:req_…",
      "status": 409,
      "title": "Conflict",
      "type": "about:blank"
    }
    "#);
    assert_eq!(answered(&bed, &ann, &moment, "reject").await.status, 409);
    bed.switch("shop", FeatureChanges { plan_proration: Change::Set(Proration::None), ..all_on() }).await;
    let held = address(&quote(&bed, &ann, &wanted("gold-plus", 3)).await);
    bed.switch("shop", FeatureChanges { plan_proration: Change::Set(Proration::AlwaysInvoice), ..all_on() }).await;
    assert_snapshot!(answered(&bed, &ann, &held, "accept").await, @r#"
    409 Conflict
    access-control-allow-origin: *
    access-control-expose-headers: ETag, Location, Pagination-Limit, Pagination-Offset, Pagination-Total, Request-Id, Retry-After
    content-type: application/problem+json
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2996

    {
      "detail": "The quote no longer holds: it would come to something else by now. Ask for a new one.",
      "instance": "urn:request:req_…",
      "status": 409,
      "title": "Conflict",
      "type": "about:blank"
    }
    "#);
    bed.switch("shop", FeatureChanges { plan_change: Change::Set(false), ..all_on() }).await;
    assert_snapshot!(answered(&bed, &ann, &held, "accept").await, @r#"
    403 Forbidden
    access-control-allow-origin: *
    access-control-expose-headers: ETag, Location, Pagination-Limit, Pagination-Offset, Pagination-Total, Request-Id, Retry-After
    content-type: application/problem+json
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2995

    {
      "detail": "The billing portal does not allow this operation.",
      "instance": "urn:request:req_…",
      "status": 403,
      "title": "Forbidden",
      "type": "about:blank"
    }
    "#);
    assert_eq!(plan(&bed, &ann).await, json!(["gold-month", 2]));
    assert_eq!(bed.see(&ann, "/invoices").await.header("pagination-total"), "1");
    assert_eq!(bed.see(&ann, &held).await.json()["status"], "issued");
}

#[tokio::test]
async fn quotes_are_their_customers_and_each_request_has_one_effect() {
    let bed = settling().await;
    let ann = bed.shopper("ann").await;
    let ann = bed.days_later(1, ann).await;
    let ben = bed.shopper("ben").await;
    let path = format!("/subscriptions/{}/change-items", ann.order);
    let body = wanted("gold-plus", 2);
    let ask = || bed.visit(&ann, "POST", &path).header("idempotency-key", "k").json(&body).send();
    let (one, same) = (ask().await, ask().await);
    assert_eq!((one.status, same.header("idempotent-replayed"), same.json()), (201, "true", one.json()));
    let at = address(&one);
    for (method, path) in [("GET", at.clone()), ("POST", format!("{at}/accept")), ("POST", format!("{at}/reject"))] {
        let theirs = bed.visit(&ben, method, &path).send().await;
        assert_eq!(theirs.status, 404, "{method} {path}: {theirs}");
    }
    assert_snapshot!(bed.visit(&ben, "GET", &at).send().await, @r#"
    404 Not Found
    access-control-allow-origin: *
    access-control-expose-headers: ETag, Location, Pagination-Limit, Pagination-Offset, Pagination-Total, Request-Id, Retry-After
    content-type: application/problem+json

    {
      "detail": "There is no such quote.",
      "instance": "urn:request:req_…",
      "status": 404,
      "title": "Not Found",
      "type": "about:blank"
    }
    "#);
    assert_eq!(bed.ask(&ben, &path, &body).await.status, 404);
    let stale = bed.visit(&ann, "POST", &format!("{at}/accept")).header("if-match", "\"1\"").send().await;
    assert_eq!(stale.status, 412);
    let accept = || bed.visit(&ann, "POST", &format!("{at}/accept")).header("idempotency-key", "a").send();
    let (done, again) = (accept().await, accept().await);
    assert_eq!((done.status, again.header("idempotent-replayed"), again.json()), (200, "true", done.json()));
    assert_eq!(bed.see(&ann, "/invoices").await.header("pagination-total"), "2", "one invoice was made");
    // What was asked once is answered once more, though by now it could not be asked.
    assert_eq!(ask().await.json(), one.json());
}

#[tokio::test]
async fn what_cannot_be_quoted_is_said_field_by_field() {
    let bed = settling().await;
    let ann = bed.shopper("ann").await;
    let bad = json!({ "items": [{ "planId": "a/b", "quantity": -1 }], "effectiveTime": "someday", "preview": 1, "autopay": false });
    assert_snapshot!(quote(&bed, &ann, &bad).await, @r#"
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
          "field": "items.0.planId",
          "message": "must be of letters, digits, '@', '~', '-', '.' and '_'"
        },
        {
          "field": "items.0.quantity",
          "message": "must be between 0 and 1000000"
        },
        {
          "field": "effectiveTime",
          "message": "must be one of now, next-service-period, auto"
        },
        {
          "field": "autopay",
          "message": "is changed by the merchant"
        },
        {
          "field": "preview",
          "message": "must be true or false"
        }
      ],
      "status": 422,
      "title": "Validation failed",
      "type": "about:blank"
    }
    "#);
    assert_eq!(quote(&bed, &ann, &json!({})).await.faulty(), ["items"]);
    assert_eq!(quote(&bed, &ann, &wanted("gold-old", 1)).await.faulty(), ["items.0.plan.id"]);
    assert_eq!(quote(&bed, &ann, &wanted("gold-plus", 6)).await.faulty(), ["items.0.quantity"]);
    let mut paid_by_hand = wanted("gold-plus", 1);
    paid_by_hand["autopay"] = json!(false);
    assert_eq!(quote(&bed, &ann, &paid_by_hand).await.faulty(), ["autopay"]);
    bed.switch("shop", FeatureChanges { plan_change: Change::Set(false), cancel: Change::Set(false), ..all_on() })
        .await;
    assert_eq!(quote(&bed, &ann, &wanted("gold-plus", 1)).await.status, 403);
    assert_eq!(bed.ask(&ann, "/subscription-reactivations", &json!({ "orderId": ann.order })).await.status, 403);
}
