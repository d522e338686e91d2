//! `products` and `plans`: whole answers of every operation and refusal.

use insta::assert_snapshot;
use serde_json::{Value, json};

use crate::bed::Bed;

fn monthly(pricing: Value) -> Value {
    json!({
        "name": "Gold, monthly", "productId": "gold", "currency": "EUR", "pricing": pricing,
        "recurringInterval": { "unit": "month", "length": 1 },
    })
}

async fn with_product() -> Bed {
    let bed = Bed::sqlite().await;
    assert_eq!(bed.put("/products/gold", &json!({ "name": "Gold" })).await.status, 201);
    bed
}

#[tokio::test]
async fn a_product_is_created_read_replaced_and_deleted() {
    let bed = Bed::sqlite().await;
    let whole = json!({
        "name": "Gold", "unitLabel": "seat", "description": "The best", "requiresShipping": true,
        "options": ["color"], "taxCategoryId": "00000", "accountingCode": "4010",
        "recognition": { "debitAccountId": "d1" }, "customFields": { "a": [1] },
    });
    let made = bed.put("/products/gold", &whole).await;
    assert_snapshot!(made, @r#"
    201 Created
    content-type: application/json
    etag: "1795219200000000"
    location: https://billing.test/organizations/org_1/products/gold
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2999

    {
      "_links": [
        {
          "href": "https://billing.test/organizations/org_1/products/gold",
          "rel": "self"
        }
      ],
      "accountingCode": "4010",
      "createdTime": "2026-11-21T00:00:00+00:00",
      "customFields": {
        "a": [
          1
        ]
      },
      "description": "The best",
      "id": "gold",
      "name": "Gold",
      "options": [
        "color"
      ],
      "recognition": {
        "creditAccountId": null,
        "debitAccountId": "d1"
      },
      "requiresShipping": true,
      "taxCategoryId": "00000",
      "unitLabel": "seat",
      "updatedTime": "2026-11-21T00:00:00+00:00"
    }
    "#);
    let again = bed.put("/products/gold", &made.json()).await;
    assert_eq!((again.status, again.header("etag")), (200, made.header("etag")));
    let plain = bed.put("/products/gold", &json!({ "name": "Silver" })).await.json();
    assert_eq!((plain["unitLabel"].as_str(), plain["requiresShipping"].as_bool()), (Some("unit"), Some(false)));
    assert!(plain["recognition"].is_null() && plain["options"] == json!([]));
    bed.test.clock.advance_seconds(1);
    assert_eq!(bed.post("/products", &json!({ "name": "Bronze" })).await.status, 201);
    assert_snapshot!(bed.get("/products?sort=-name&fields=name,unitLabel").await, @r#"
    200 OK
    content-type: application/json
    pagination-limit: 100
    pagination-offset: 0
    pagination-total: 2

    [
      {
        "id": "gold",
        "name": "Silver",
        "unitLabel": "unit"
      },
      {
        "id": "prod_2",
        "name": "Bronze",
        "unitLabel": "unit"
      }
    ]
    "#);
    assert_snapshot!(bed.delete("/products/gold").await, @r#"
    204 No Content
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2995
    "#);
    assert_eq!(bed.get("/products/gold").await.status, 404);
    let bad = json!({ "name": " ", "unitLabel": "", "description": "", "requiresShipping": 1, "options": [""], "recognition": { "debitAccountId": 1 } });
    assert_snapshot!(bed.put("/products/gold", &bad).await, @r#"
    422 Unprocessable Entity
    content-type: application/problem+json
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2994

    {
      "detail": "Some of the data sent is not valid.",
      "instance": "urn:request:req_…",
      "invalidFields": [
        {
          "field": "name",
          "message": "must not be only white space"
        },
        {
          "field": "unitLabel",
          "message": "must not be empty"
        },
        {
          "field": "options.0",
          "message": "must not be empty"
        },
        {
          "field": "description",
          "message": "must not be empty"
        },
        {
          "field": "requiresShipping",
          "message": "must be true or false"
        },
        {
          "field": "recognition.debitAccountId",
          "message": "must be a string"
        }
      ],
      "status": 422,
      "title": "Validation failed",
      "type": "about:blank"
    }
    "#);
}

#[tokio::test]
async fn a_plan_is_created_read_replaced_and_deleted() {
    let bed = with_product().await;
    let mut whole = monthly(json!({ "formula": "flat-rate", "price": 9.99, "minQuantity": 1, "maxQuantity": 50 }));
    whole["trial"] = json!({ "price": 0, "period": { "unit": "week", "length": 2 } });
    whole["description"] = json!("Two\nlines");
    whole["productOptions"] = json!({ "color": "red" });
    whole["customFields"] = json!({ "a": 1 });
    let made = bed.put("/plans/monthly", &whole).await;
    assert_snapshot!(made, @r#"
    201 Created
    content-type: application/json
    etag: "1795219200000000"
    location: https://billing.test/organizations/org_1/plans/monthly
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2998

    {
      "_links": [
        {
          "href": "https://billing.test/organizations/org_1/plans/monthly",
          "rel": "self"
        }
      ],
      "createdTime": "2026-11-21T00:00:00+00:00",
      "currency": "EUR",
      "currencySign": "€",
      "customFields": {
        "a": 1
      },
      "description": "Two\nlines",
      "id": "monthly",
      "invoiceTimeShift": null,
      "isActive": true,
      "isTrialOnly": false,
      "meteredBilling": null,
      "name": "Gold, monthly",
      "pricing": {
        "formula": "flat-rate",
        "maxQuantity": 50,
        "minQuantity": 1,
        "price": 9.99
      },
      "productId": "gold",
      "productOptions": {
        "color": "red"
      },
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
      "trial": {
        "period": {
          "length": 14,
          "unit": "day"
        },
        "price": 0
      },
      "updatedTime": "2026-11-21T00:00:00+00:00"
    }
    "#);
    let again = bed.put("/plans/monthly", &made.json()).await;
    assert_eq!((again.status, again.header("etag")), (200, made.header("etag")));
    let mut renamed = made.json();
    renamed["name"] = json!("Gold");
    renamed["isActive"] = json!(false);
    let renamed = bed.put("/plans/monthly", &renamed).await.json();
    assert_eq!((renamed["name"].as_str(), renamed["revision"].as_i64()), (Some("Gold"), Some(1)));
    assert_eq!(bed.delete("/products/gold").await.status, 409, "it has a plan");
    let mut dearer = whole.clone();
    dearer["pricing"]["price"] = json!(10);
    assert_snapshot!(bed.put("/plans/monthly", &dearer).await, @r#"
    422 Unprocessable Entity
    content-type: application/problem+json
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2994

    {
      "detail": "Some of the data sent is not valid.",
      "instance": "urn:request:req_…",
      "invalidFields": [
        {
          "field": "pricing",
          "message": "cannot be changed; create another resource instead"
        }
      ],
      "status": 422,
      "title": "Validation failed",
      "type": "about:blank"
    }
    "#);
    assert_snapshot!(bed.delete("/plans/monthly").await, @r#"
    204 No Content
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2993
    "#);
    assert_eq!(bed.get("/plans/monthly").await.status, 404);
    assert_eq!(bed.get("/plans").await.json(), json!([]));
    assert_eq!(bed.put("/plans/monthly", &whole).await.faulty(), ["id"], "its id stays taken");
    assert_eq!(bed.delete("/products/gold").await.status, 204);
}

#[tokio::test]
async fn every_formula_is_kept_as_it_was_written() {
    let bed = with_product().await;
    let brackets = json!([{ "price": 40, "maxQuantity": 3 }, { "price": 30.5, "maxQuantity": null }]);
    let limited = json!([{ "price": 40, "maxQuantity": 3 }, { "price": 30.5, "maxQuantity": 99 }]);
    for pricing in [
        json!({ "formula": "fixed-fee", "price": 13.99 }),
        json!({ "formula": "flat-rate", "price": 0.0025, "minQuantity": null, "maxQuantity": null }),
        json!({ "formula": "stairstep", "brackets": brackets, "minQuantity": 2 }),
        json!({ "formula": "tiered", "brackets": brackets, "minQuantity": null }),
        json!({ "formula": "volume", "brackets": limited, "minQuantity": null }),
    ] {
        let made = bed.post("/plans", &monthly(pricing.clone())).await;
        assert_eq!(made.status, 201, "{made}");
        assert_eq!(made.json()["pricing"], pricing);
        let once = json!({ "name": "x", "productId": "gold", "currency": "JPY", "pricing": pricing });
        let once = bed.post("/plans", &once).await.json();
        assert_eq!((&once["pricing"], &once["recurringInterval"]), (&pricing, &Value::Null));
    }
    let metered = json!({
        "name": "x", "productId": "gold", "currency": "USD", "pricing": { "formula": "flat-rate", "price": 0.01 },
        "recurringInterval": { "unit": "month", "length": 3, "billingTiming": "postpaid" },
        "meteredBilling": { "strategy": "last" },
    });
    let made = bed.post("/plans", &metered).await.json();
    assert_eq!(made["meteredBilling"], json!({ "strategy": "last", "min": null, "max": null, "sticky": false }));
    assert_eq!(made["recurringInterval"]["billingTiming"], "postpaid");
}

#[tokio::test]
async fn every_fault_of_a_plan_is_told_at_once() {
    let bed = with_product().await;
    let bad = json!({
        "name": "", "productId": "a b", "currency": "EUROS", "pricing": [], "setup": { "price": 5 },
        "recurringInterval": {
            "unit": "fortnight", "length": 0, "limit": 12, "billingTiming": "postpaid", "periodAnchorInstruction": {},
        },
        "trial": { "price": 1, "period": { "unit": "month", "length": 1 } }, "productOptions": { "a": 1 },
        "isActive": null, "description": null,
    });
    assert_snapshot!(bed.post("/plans", &bad).await, @r#"
    422 Unprocessable Entity
    content-type: application/problem+json
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2998

    {
      "detail": "Some of the data sent is not valid.",
      "instance": "urn:request:req_…",
      "invalidFields": [
        {
          "field": "currency",
          "message": "must be a three-letter currency code"
        },
        {
          "field": "pricing",
          "message": "must be an object"
        },
        {
          "field": "trial.period.unit",
          "message": "must be day or week"
        },
        {
          "field": "recurringInterval.unit",
          "message": "must be one of the allowed values"
        },
        {
          "field": "recurringInterval.limit",
          "message": "must be null: plans go on until they are cancelled"
        },
        {
          "field": "recurringInterval.periodAnchorInstruction",
          "message": "must be null: periods are counted from the start of the order"
        },
        {
          "field": "recurringInterval.billingTiming",
          "message": "must be prepaid without metered billing"
        },
        {
          "field": "name",
          "message": "must not be empty"
        },
        {
          "field": "productId",
          "message": "must be of letters, digits, '@', '~', '-', '.' and '_'"
        },
        {
          "field": "isActive",
          "message": "must not be null"
        },
        {
          "field": "description",
          "message": "must not be null"
        },
        {
          "field": "productOptions.a",
          "message": "must be a string"
        }
      ],
      "status": 422,
      "title": "Validation failed",
      "type": "about:blank"
    }
    "#);
    let flat = json!({ "formula": "flat-rate", "price": 1 });
    for (member, value, field) in [
        ("productId", json!("nowhere"), "productId"),
        ("pricing", json!({ "formula": "guess" }), "pricing.formula"),
        ("pricing", json!({ "formula": "flat-rate" }), "pricing.price"),
        ("pricing", json!({ "formula": "flat-rate", "price": -1 }), "pricing.price"),
        ("pricing", json!({ "formula": "flat-rate", "price": 1e12 }), "pricing.price"),
        ("pricing", json!({ "formula": "flat-rate", "price": "1" }), "pricing.price"),
        ("pricing", json!({ "formula": "flat-rate", "price": 1, "minQuantity": 0 }), "pricing.minQuantity"),
        (
            "pricing",
            json!({ "formula": "flat-rate", "price": 1, "minQuantity": 5, "maxQuantity": 4 }),
            "pricing.minQuantity",
        ),
        ("pricing", json!({ "formula": "tiered", "brackets": [] }), "pricing.brackets"),
        ("pricing", json!({ "formula": "tiered", "brackets": [{ "price": 1 }, { "price": 1 }] }), "pricing.brackets"),
        (
            "pricing",
            json!({ "formula": "volume", "brackets": [{ "price": 1, "maxQuantity": 5 }, { "price": 1, "maxQuantity": 5 }] }),
            "pricing.brackets",
        ),
        ("recurringInterval", json!({ "unit": "year", "length": 4 }), "recurringInterval.length"),
        ("trial", json!({ "price": 0, "period": { "unit": "day", "length": 731 } }), "trial.period.length"),
        ("meteredBilling", json!({ "strategy": "sum", "min": 5 }), "meteredBilling.min"),
    ] {
        let mut plan = monthly(flat.clone());
        plan[member] = value.clone();
        assert_eq!(bed.post("/plans", &plan).await.faulty(), [field], "{value}");
    }
    let mut trial_only = monthly(flat);
    trial_only["recurringInterval"] = Value::Null;
    trial_only["trial"] = json!({ "price": 0, "period": { "unit": "day", "length": 7 } });
    assert_eq!(bed.post("/plans", &trial_only).await.faulty(), ["recurringInterval"]);
}

#[tokio::test]
async fn plans_are_filtered_and_sorted() {
    let bed = with_product().await;
    for (id, name, currency, active) in [("a", "Alpha", "EUR", true), ("b", "Beta", "USD", false)] {
        let mut plan = monthly(json!({ "formula": "fixed-fee", "price": 5 }));
        (plan["name"], plan["currency"], plan["isActive"]) = (json!(name), json!(currency), json!(active));
        assert_eq!(bed.put(&format!("/plans/{id}"), &plan).await.status, 201);
        bed.test.clock.advance_seconds(1);
    }
    for (query, expected) in [
        ("", vec!["b", "a"]),
        ("sort=name", vec!["a", "b"]),
        ("filter=isActive:true", vec!["a"]),
        ("filter=currency:USD;productId:gold", vec!["b"]),
        ("filter=productId:lead", vec![]),
        ("q=alph", vec!["a"]),
    ] {
        let answer = bed.get(&format!("/plans?{query}&fields=id")).await;
        let ids: Vec<String> =
            answer.json().as_array().unwrap().iter().map(|plan| plan["id"].as_str().unwrap().to_owned()).collect();
        assert_eq!(ids, expected, "{query}");
    }
}
