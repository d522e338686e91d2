//! `coupons` and `coupons-redemptions`: whole answers of every operation and
//! refusal.

use insta::assert_snapshot;
use serde_json::{Value, json};

use crate::bed::Bed;

fn ten_off() -> Value {
    json!({
        "discount": { "type": "fixed", "amount": 10, "currency": "eur" },
        "restrictions": [
            { "type": "discounts-per-redemption", "quantity": 3 },
            { "type": "redemptions-per-customer", "quantity": 1 },
            { "type": "minimum-order-amount", "amount": 20.5, "currency": "EUR" },
        ],
        "description": "Ten off",
        "issuedTime": "2026-11-20T00:00:00Z",
        "expiredTime": "2026-12-01T02:00:00+02:00",
        "status": "expired", "redemptionsCount": 7,
    })
}

async fn customer(bed: &Bed) -> String {
    let answer = bed.post("/customers", &json!({})).await;
    assert_eq!(answer.status, 201, "{answer}");
    answer.json()["id"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn a_coupon_is_created_read_replaced_and_deleted() {
    let bed = Bed::sqlite().await;
    let created = bed.post("/coupons/", &ten_off()).await;
    assert_snapshot!(created, @r#"
    201 Created
    content-type: application/json
    etag: "1795219200000000"
    location: https://billing.test/organizations/org_1/coupons/cpn_2
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2999

    {
      "_links": [
        {
          "href": "https://billing.test/organizations/org_1/coupons/cpn_2",
          "rel": "self"
        }
      ],
      "createdTime": "2026-11-21T00:00:00+00:00",
      "description": "Ten off",
      "discount": {
        "amount": 10.0,
        "context": "items",
        "currency": "EUR",
        "type": "fixed"
      },
      "expiredTime": "2026-12-01T00:00:00+00:00",
      "id": "cpn_2",
      "issuedTime": "2026-11-20T00:00:00+00:00",
      "redemptionsCount": 0,
      "restrictions": [
        {
          "quantity": 3,
          "type": "discounts-per-redemption"
        },
        {
          "quantity": 1,
          "type": "redemptions-per-customer"
        },
        {
          "amount": 20.5,
          "currency": "EUR",
          "type": "minimum-order-amount"
        }
      ],
      "status": "issued",
      "updatedTime": "2026-11-21T00:00:00+00:00"
    }
    "#);
    bed.test.clock.advance_seconds(1);
    let made = bed.put("/coupons/WINTER", &ten_off()).await;
    assert_eq!(made.status, 201, "{made}");
    let again = bed.put("/coupons/WINTER", &made.json()).await;
    assert_eq!((again.status, again.json()), (200, made.json()));
    let half = json!({ "discount": { "type": "percent", "value": 12.5 }, "issuedTime": "2027-01-01T00:00:00Z" });
    assert_snapshot!(bed.put("/coupons/WINTER", &half).await, @r#"
    200 OK
    content-type: application/json
    etag: "1795219201000001"
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2996

    {
      "_links": [
        {
          "href": "https://billing.test/organizations/org_1/coupons/WINTER",
          "rel": "self"
        }
      ],
      "createdTime": "2026-11-21T00:00:01+00:00",
      "description": null,
      "discount": {
        "context": "items",
        "type": "percent",
        "value": 12.5
      },
      "expiredTime": null,
      "id": "WINTER",
      "issuedTime": "2027-01-01T00:00:00+00:00",
      "redemptionsCount": 0,
      "restrictions": [],
      "status": "draft",
      "updatedTime": "2026-11-21T00:00:01+00:00"
    }
    "#);
    let page = bed.get("/coupons?filter=description:Ten%20off&fields=id,status").await;
    assert_eq!(page.json(), json!([{ "id": created.json()["id"], "status": "issued" }]));
    assert_eq!(bed.delete("/coupons/WINTER").await.status, 204);
    assert_snapshot!(bed.get("/coupons/WINTER").await, @r#"
    404 Not Found
    content-type: application/problem+json

    {
      "detail": "There is no such coupon.",
      "instance": "urn:request:req_…",
      "status": 404,
      "title": "Not Found",
      "type": "about:blank"
    }
    "#);
    assert_snapshot!(bed.put("/coupons/WINTER", &half).await, @r#"
    422 Unprocessable Entity
    content-type: application/problem+json
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2994

    {
      "detail": "Some of the data sent is not valid.",
      "instance": "urn:request:req_…",
      "invalidFields": [
        {
          "field": "id",
          "message": "is not available"
        }
      ],
      "status": 422,
      "title": "Validation failed",
      "type": "about:blank"
    }
    "#);
    assert_eq!(bed.get("/coupons").await.json().as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn a_coupon_that_cannot_be_names_every_fault() {
    let bed = Bed::sqlite().await;
    let body = json!({
        "discount": { "type": "percent", "value": 101 },
        "restrictions": [
            { "type": "restrict-to-products", "productIds": ["nowhere"] },
            { "type": "restrict-to-countries", "countries": ["CH"] },
            { "type": "paid-by-time", "time": "2026-12-01T00:00:00Z" },
        ],
        "issuedTime": null,
        "expiredTime": "2026-11-20T00:00:00Z",
    });
    assert_snapshot!(bed.post("/coupons", &body).await, @r#"
    422 Unprocessable Entity
    content-type: application/problem+json
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2999

    {
      "detail": "Some of the data sent is not valid.",
      "instance": "urn:request:req_…",
      "invalidFields": [
        {
          "field": "issuedTime",
          "message": "must not be null"
        },
        {
          "field": "discount.value",
          "message": "must be between 0 and 100"
        },
        {
          "field": "restrictions.1.type",
          "message": "'restrict-to-countries' is not offered here"
        },
        {
          "field": "restrictions.2.type",
          "message": "'paid-by-time' is not offered here"
        },
        {
          "field": "restrictions",
          "message": "does not exist"
        },
        {
          "field": "expiredTime",
          "message": "must be in the future"
        }
      ],
      "status": 422,
      "title": "Validation failed",
      "type": "about:blank"
    }
    "#);
    let missing = json!({
        "discount": { "type": "percent", "value": 10 }, "issuedTime": "2026-11-20T00:00:00Z",
        "restrictions": [
            { "type": "restrict-to-products", "productIds": ["nowhere"] },
            { "type": "restrict-to-plans", "planIds": ["nowhere"] },
        ],
        "expiredTime": "2026-11-20T00:00:00Z",
    });
    assert_snapshot!(bed.post("/coupons", &missing).await, @r#"
    422 Unprocessable Entity
    content-type: application/problem+json
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2998

    {
      "detail": "Some of the data sent is not valid.",
      "instance": "urn:request:req_…",
      "invalidFields": [
        {
          "field": "restrictions",
          "message": "does not exist"
        },
        {
          "field": "expiredTime",
          "message": "must be in the future"
        }
      ],
      "status": 422,
      "title": "Validation failed",
      "type": "about:blank"
    }
    "#);
}

#[tokio::test]
async fn a_coupon_is_redeemed_once_per_customer_and_taken_back() {
    let bed = Bed::sqlite().await;
    bed.put("/coupons/WINTER", &ten_off()).await;
    let ann = customer(&bed).await;
    let body = json!({ "couponId": "WINTER", "customerId": ann });
    let redeemed = bed.post("/coupons-redemptions", &body).await;
    let one = redeemed.json()["id"].as_str().unwrap().to_owned();
    assert_snapshot!(redeemed, @r#"
    201 Created
    content-type: application/json
    etag: "1795219200000000"
    location: https://billing.test/organizations/org_1/coupons-redemptions/di_2
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2997

    {
      "_links": [
        {
          "href": "https://billing.test/organizations/org_1/coupons-redemptions/di_2",
          "rel": "self"
        },
        {
          "href": "https://billing.test/organizations/org_1/customers/cus_3",
          "rel": "customer"
        },
        {
          "href": "https://billing.test/organizations/org_1/coupons/WINTER",
          "rel": "coupon"
        }
      ],
      "additionalRestrictions": [],
      "canceledTime": null,
      "couponId": "WINTER",
      "createdTime": "2026-11-21T00:00:00+00:00",
      "customerId": "cus_3",
      "id": "di_2",
      "updatedTime": "2026-11-21T00:00:00+00:00"
    }
    "#);
    assert_eq!(bed.get(&format!("/coupons-redemptions/{one}")).await.json(), redeemed.json());
    assert_eq!(bed.get("/coupons/WINTER").await.json()["redemptionsCount"], 1);
    // One discount of a customer at a time: another has to wait.
    let second = bed.post("/coupons-redemptions", &body).await;
    assert_snapshot!(second, @r#"
    409 Conflict
    content-type: application/problem+json
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2996

    {
      "detail": "The customer has a discount that goes on; it has to be cancelled first.",
      "instance": "urn:request:req_…",
      "status": 409,
      "title": "Conflict",
      "type": "about:blank"
    }
    "#);
    bed.test.clock.advance_seconds(5);
    let gone = bed.post(&format!("/coupons-redemptions/{one}/cancel"), &json!({})).await;
    assert_snapshot!(gone, @r#"
    201 Created
    content-type: application/json
    etag: "1795219200000001"
    location: https://billing.test/organizations/org_1/coupons-redemptions/di_2
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2995

    {
      "_links": [
        {
          "href": "https://billing.test/organizations/org_1/coupons-redemptions/di_2",
          "rel": "self"
        },
        {
          "href": "https://billing.test/organizations/org_1/customers/cus_3",
          "rel": "customer"
        },
        {
          "href": "https://billing.test/organizations/org_1/coupons/WINTER",
          "rel": "coupon"
        }
      ],
      "additionalRestrictions": [],
      "canceledTime": "2026-11-21T00:00:05+00:00",
      "couponId": "WINTER",
      "createdTime": "2026-11-21T00:00:00+00:00",
      "customerId": "cus_3",
      "id": "di_2",
      "updatedTime": "2026-11-21T00:00:05+00:00"
    }
    "#);
    let again = bed.post(&format!("/coupons-redemptions/{one}/cancel"), &json!({})).await;
    assert_snapshot!(again, @r#"
    409 Conflict
    content-type: application/problem+json
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2994

    {
      "detail": "The discount has ended.",
      "instance": "urn:request:req_…",
      "status": 409,
      "title": "Conflict",
      "type": "about:blank"
    }
    "#);
    // What was taken back does not count as redeemed.
    assert_eq!(bed.post("/coupons-redemptions", &body).await.status, 201);
    let all = bed.get(&format!("/coupons-redemptions?filter=customerId:{ann}&fields=canceledTime")).await;
    let canceled: Vec<bool> = all.json().as_array().unwrap().iter().map(|one| one["canceledTime"].is_null()).collect();
    assert_eq!(canceled, [true, false]);
}

#[tokio::test]
async fn what_was_redeemed_keeps_its_terms_and_a_deleted_coupon_goes_on() {
    let bed = Bed::sqlite().await;
    bed.put("/coupons/WINTER", &ten_off()).await;
    let ann = customer(&bed).await;
    let body = json!({ "couponId": "WINTER", "customerId": ann });
    let redeemed = bed.post("/coupons-redemptions", &body).await;
    let mut more = ten_off();
    more["discount"]["amount"] = json!(11);
    assert_snapshot!(bed.put("/coupons/WINTER", &more).await, @r#"
    409 Conflict
    content-type: application/problem+json
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2996

    {
      "detail": "The coupon is in use.",
      "instance": "urn:request:req_…",
      "status": 409,
      "title": "Conflict",
      "type": "about:blank"
    }
    "#);
    let mut renamed = ten_off();
    renamed["description"] = json!("Eleven");
    assert_eq!(bed.put("/coupons/WINTER", &renamed).await.status, 200);
    assert_eq!(bed.delete("/coupons/WINTER").await.status, 204);
    let one = redeemed.json()["id"].as_str().unwrap().to_owned();
    assert_eq!(bed.get(&format!("/coupons-redemptions/{one}")).await.json()["canceledTime"], Value::Null);
    let bob = customer(&bed).await;
    let refused = bed.post("/coupons-redemptions", &json!({ "couponId": "WINTER", "customerId": bob })).await;
    assert_snapshot!(refused, @r#"
    422 Unprocessable Entity
    content-type: application/problem+json
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2992

    {
      "detail": "Some of the data sent is not valid.",
      "instance": "urn:request:req_…",
      "invalidFields": [
        {
          "field": "couponId",
          "message": "does not exist"
        }
      ],
      "status": 422,
      "title": "Validation failed",
      "type": "about:blank"
    }
    "#);
}

#[tokio::test]
async fn a_redemption_that_cannot_be_names_every_fault() {
    let bed = Bed::sqlite().await;
    assert_snapshot!(bed.post("/coupons-redemptions", &json!({ "couponId": "no one", "additionalRestrictions": [
        { "type": "discounts-per-redemption", "quantity": 1 },
        { "type": "restrict-to-subscriptions", "subscriptionIds": ["a", "b"] },
    ] })).await, @r#"
    422 Unprocessable Entity
    content-type: application/problem+json
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2999

    {
      "detail": "Some of the data sent is not valid.",
      "instance": "urn:request:req_…",
      "invalidFields": [
        {
          "field": "couponId",
          "message": "does not exist"
        },
        {
          "field": "customerId",
          "message": "is required"
        },
        {
          "field": "additionalRestrictions.0.type",
          "message": "must be restrict-to-subscriptions: others are not offered here"
        },
        {
          "field": "additionalRestrictions.1.subscriptionIds",
          "message": "must be a list of one order's ID"
        }
      ],
      "status": 422,
      "title": "Validation failed",
      "type": "about:blank"
    }
    "#);
    bed.put("/coupons/WINTER", &ten_off()).await;
    let ann = customer(&bed).await;
    let order = json!([{ "type": "restrict-to-subscriptions", "subscriptionIds": ["nowhere"] }]);
    for (body, field) in [
        (json!({ "couponId": "nowhere", "customerId": ann }), "couponId"),
        (json!({ "couponId": "WINTER", "customerId": "nowhere" }), "customerId"),
        (json!({ "couponId": "WINTER", "customerId": ann, "additionalRestrictions": order }), "additionalRestrictions"),
    ] {
        let refused = bed.post("/coupons-redemptions", &body).await;
        assert_eq!(refused.status, 422, "{refused}");
        assert_eq!(refused.json()["invalidFields"], json!([{ "field": field, "message": "does not exist" }]));
    }
    bed.test.clock.advance_seconds(20 * 86_400);
    let late = bed.post("/coupons-redemptions", &json!({ "couponId": "WINTER", "customerId": ann })).await;
    assert_eq!(late.json()["invalidFields"], json!([{ "field": "couponId", "message": "has expired" }]));
}

#[tokio::test]
async fn the_last_redemption_is_one_customers_on_both_databases() {
    for bed in [Bed::sqlite().await, Bed::postgres().await] {
        let body = json!({
            "discount": { "type": "percent", "value": 5 }, "issuedTime": "2026-11-20T00:00:00Z",
            "restrictions": [{ "type": "total-redemptions", "quantity": 1 }],
        });
        assert_eq!(bed.put("/coupons/LAST", &body).await.status, 201);
        let mut customers = Vec::new();
        for _ in 0..4 {
            customers.push(customer(&bed).await);
        }
        let bodies: Vec<Value> = customers.iter().map(|id| json!({ "couponId": "LAST", "customerId": id })).collect();
        let (a, b, c, d) = tokio::join!(
            bed.post("/coupons-redemptions", &bodies[0]),
            bed.post("/coupons-redemptions", &bodies[1]),
            bed.post("/coupons-redemptions", &bodies[2]),
            bed.post("/coupons-redemptions", &bodies[3]),
        );
        let mut statuses: Vec<u16> = [a, b, c, d].iter().map(|answer| answer.status).collect();
        statuses.sort_unstable();
        assert_eq!(statuses, [201, 422, 422, 422]);
        assert_eq!(bed.get("/coupons/LAST").await.json()["redemptionsCount"], 1);
    }
}
