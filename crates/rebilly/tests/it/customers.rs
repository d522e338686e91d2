//! `customers`: whole answers of every operation and refusal.

use insta::assert_snapshot;
use serde_json::json;

use crate::bed::Bed;

fn body() -> serde_json::Value {
    json!({
        "primaryAddress": {
            "firstName": "Ann", "lastName": "Example", "organization": "Acme", "address": "Marktgasse 1",
            "city": "Bern", "country": "CH", "postalCode": "3000",
            "emails": [
                { "label": "home", "value": "ann@home.example" },
                { "label": "work", "value": "ann@acme.example", "primary": true },
            ],
            "phoneNumbers": [{ "label": "main", "value": "+41 31 555 01 00", "primary": true }],
            "dob": "1980-04-01", "jobTitle": "CEO",
        },
        "customFields": { "tier": 2 },
        "locale": "de-CH",
        "taxNumbers": [
            { "type": "eu-vat", "value": "DE123456789", "isDefault": true },
            { "type": "other", "value": "CHE-123.456.789" },
        ],
        "personId": "prs_1",
        "notificationEmails": ["billing@acme.example"],
    })
}

#[tokio::test]
async fn a_customer_is_created_read_replaced_and_merged() {
    let bed = Bed::sqlite().await;
    let made = bed.put("/customers/ann", &body()).await;
    assert_snapshot!(made, @r#"
    201 Created
    content-type: application/json
    etag: "1795219200000000"
    location: https://billing.test/organizations/org_1/customers/ann
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2999

    {
      "_links": [
        {
          "href": "https://billing.test/organizations/org_1/customers/ann",
          "rel": "self"
        },
        {
          "href": "https://billing.test/organizations/org_1/websites/web_2",
          "rel": "website"
        }
      ],
      "company": null,
      "createdTime": "2026-11-21T00:00:00+00:00",
      "customFields": {
        "tier": 2
      },
      "defaultPaymentInstrument": null,
      "email": "ann@acme.example",
      "firstName": "Ann",
      "hasFulfilledKyc": false,
      "id": "ann",
      "lastName": "Example",
      "locale": "de-CH",
      "notificationEmails": [
        "billing@acme.example"
      ],
      "organizationId": "org_1",
      "personId": "prs_1",
      "preferredPayoutInstrumentId": null,
      "primaryAddress": {
        "address": "Marktgasse 1",
        "address2": null,
        "city": "Bern",
        "country": "CH",
        "dob": "1980-04-01",
        "emails": [
          {
            "label": "work",
            "primary": true,
            "value": "ann@acme.example"
          },
          {
            "label": "home",
            "primary": false,
            "value": "ann@home.example"
          }
        ],
        "firstName": "Ann",
        "jobTitle": "CEO",
        "lastName": "Example",
        "organization": "Acme",
        "phoneNumbers": [
          {
            "label": "main",
            "primary": true,
            "value": "+41 31 555 01 00"
          }
        ],
        "postalCode": "3000",
        "region": null
      },
      "revision": 0,
      "tags": [],
      "taxNumbers": [
        {
          "isDefault": true,
          "isValid": null,
          "type": "eu-vat",
          "value": "DE123456789"
        },
        {
          "isDefault": false,
          "isValid": null,
          "type": "other",
          "value": "CHE-123.456.789"
        }
      ],
      "updatedTime": "2026-11-21T00:00:00+00:00",
      "websiteId": "web_2"
    }
    "#);
    assert_eq!(bed.get("/customers/ann").await.json(), made.json());
    let written = bed.put("/customers/ann", &made.json()).await;
    assert_eq!((written.status, written.header("etag")), (200, made.header("etag")), "nothing changed");
    bed.test.clock.advance_seconds(1);
    let plain = json!({ "primaryAddress": { "lastName": "Example" } });
    assert_snapshot!(bed.put("/customers/ann", &plain).await, @r#"
    200 OK
    content-type: application/json
    etag: "1795219200000002"
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2997

    {
      "_links": [
        {
          "href": "https://billing.test/organizations/org_1/customers/ann",
          "rel": "self"
        },
        {
          "href": "https://billing.test/organizations/org_1/websites/web_2",
          "rel": "website"
        }
      ],
      "company": null,
      "createdTime": "2026-11-21T00:00:00+00:00",
      "customFields": {},
      "defaultPaymentInstrument": null,
      "email": null,
      "firstName": null,
      "hasFulfilledKyc": false,
      "id": "ann",
      "lastName": "Example",
      "locale": null,
      "notificationEmails": [],
      "organizationId": "org_1",
      "personId": null,
      "preferredPayoutInstrumentId": null,
      "primaryAddress": {
        "address": null,
        "address2": null,
        "city": null,
        "country": null,
        "dob": null,
        "emails": [],
        "firstName": null,
        "jobTitle": null,
        "lastName": "Example",
        "organization": null,
        "phoneNumbers": [],
        "postalCode": null,
        "region": null
      },
      "revision": 2,
      "tags": [],
      "taxNumbers": [],
      "updatedTime": "2026-11-21T00:00:01+00:00",
      "websiteId": "web_2"
    }
    "#);
    let other = bed.post("/customers", &body()).await;
    assert_eq!(other.status, 201);
    let other_id = other.json()["id"].as_str().unwrap().to_owned();
    assert_snapshot!(bed.delete(&format!("/customers/{other_id}?targetCustomerId=ann")).await, @r#"
    204 No Content
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2995
    "#);
    let merged = bed.get("/customers/ann").await.json();
    assert_eq!(merged["email"], "ann@acme.example");
    assert_eq!(merged["primaryAddress"]["lastName"], "Example");
    assert_eq!(merged["taxNumbers"].as_array().unwrap().len(), 2);
    assert_eq!(bed.get(&format!("/customers/{other_id}")).await.status, 404);
    assert_eq!(bed.put(&format!("/customers/{other_id}"), &body()).await.faulty(), ["id"]);
}

#[tokio::test]
async fn customers_are_filtered_sorted_searched_and_expanded() {
    let bed = Bed::sqlite().await;
    bed.put("/websites/shop", &json!({ "name": "Shop", "url": "", "servicePhone": "", "serviceEmail": "" })).await;
    for (id, last, email, website) in [
        ("ann", "Able", "a@x.example", Some("shop")),
        ("bob", "Baker", "b@x.example", None),
        ("cem", "Can", "c@x.example", Some("shop")),
    ] {
        let mut body = json!({
            "primaryAddress": { "lastName": last, "emails": [{ "label": "main", "value": email }] },
        });
        if let Some(website) = website {
            body["websiteId"] = json!(website);
        }
        assert_eq!(bed.put(&format!("/customers/{id}"), &body).await.status, 201);
        bed.test.clock.advance_seconds(1);
    }
    for (query, expected) in [
        ("", vec!["cem", "bob", "ann"]),
        ("sort=createdTime", vec!["ann", "bob", "cem"]),
        ("sort=-email", vec!["cem", "bob", "ann"]),
        ("filter=email:b@x.example", vec!["bob"]),
        ("filter=websiteId:shop&sort=email", vec!["ann", "cem"]),
        ("filter=websiteId:!shop", vec!["bob"]),
        ("q=bake", vec!["bob"]),
        ("filter=createdTime:2026-11-21T00:00:01Z..", vec!["cem", "bob"]),
        ("limit=1&offset=1&sort=email", vec!["bob"]),
    ] {
        let answer = bed.get(&format!("/customers?{query}&fields=id")).await;
        let ids: Vec<String> =
            answer.json().as_array().unwrap().iter().map(|c| c["id"].as_str().unwrap().to_owned()).collect();
        assert_eq!(ids, expected, "{query}");
    }
    let expanded = bed.get("/customers/ann?expand=website").await.json();
    assert_eq!(expanded["_embedded"]["website"]["name"], "Shop");
    assert_eq!(bed.get("/customers?filter=name:x").await.faulty(), ["filter"]);
    assert_eq!(bed.delete("/websites/shop").await.status, 409, "a customer was obtained there");
}

#[tokio::test]
async fn every_fault_of_a_customer_is_told_at_once() {
    let bed = Bed::sqlite().await;
    let bad = json!({
        "websiteId": null, "preferredPayoutInstrumentId": "inst_1", "customFields": [], "locale": "english",
        "defaultPaymentInstrumentId": "a b", "paymentToken": 5, "personId": "", "notificationEmails": ["nobody"],
        "primaryAddress": {
            "firstName": " ", "country": "Switzerland", "dob": "1980-13-01",
            "emails": [{ "label": "main", "value": "nobody" }],
        },
        "taxNumbers": [
            { "type": "eu-vat", "value": "DE1" }, { "type": "moon" }, { "type": "other", "value": "x", "isDefault": true },
            { "type": "other", "value": "x" }, { "type": "other", "value": "y", "isDefault": true },
        ],
    });
    assert_snapshot!(bed.put("/customers/ann", &bad).await, @r#"
    422 Unprocessable Entity
    content-type: application/problem+json
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2999

    {
      "detail": "Some of the data sent is not valid.",
      "instance": "urn:request:req_…",
      "invalidFields": [
        {
          "field": "websiteId",
          "message": "must not be null"
        },
        {
          "field": "paymentToken",
          "message": "must be a string"
        },
        {
          "field": "defaultPaymentInstrumentId",
          "message": "must be of letters, digits, '@', '~', '-', '.' and '_'"
        },
        {
          "field": "preferredPayoutInstrumentId",
          "message": "must be null: nothing is paid out here"
        },
        {
          "field": "customFields",
          "message": "must be an object"
        },
        {
          "field": "primaryAddress.firstName",
          "message": "must not be only white space"
        },
        {
          "field": "primaryAddress.country",
          "message": "must be one of the allowed values"
        },
        {
          "field": "primaryAddress.emails.0.value",
          "message": "must be an e-mail address"
        },
        {
          "field": "primaryAddress.dob",
          "message": "must be a time (RFC 3339)"
        },
        {
          "field": "locale",
          "message": "must be a language tag"
        },
        {
          "field": "personId",
          "message": "must be of letters, digits, '@', '~', '-', '.' and '_'"
        },
        {
          "field": "notificationEmails.0",
          "message": "must be an e-mail address"
        },
        {
          "field": "taxNumbers.0.value",
          "message": "has not the form of its type"
        },
        {
          "field": "taxNumbers.1.type",
          "message": "must be one of the allowed values"
        },
        {
          "field": "taxNumbers.1.value",
          "message": "is required"
        },
        {
          "field": "taxNumbers.3.value",
          "message": "must not repeat an entry"
        },
        {
          "field": "taxNumbers",
          "message": "must have at most one default"
        }
      ],
      "status": 422,
      "title": "Validation failed",
      "type": "about:blank"
    }
    "#);
    assert_eq!(bed.put("/customers/ann", &json!({ "websiteId": "web_none" })).await.faulty(), ["websiteId"]);
    let unknown = json!({ "defaultPaymentInstrumentId": "inst_none" });
    assert_eq!(bed.put("/customers/ann", &unknown).await.faulty(), ["defaultPaymentInstrumentId"]);
    assert_eq!(bed.put("/customers/ann", &json!({ "paymentToken": "tok_none" })).await.faulty(), ["paymentToken"]);
    assert_eq!(bed.put("/customers/ann", &json!([])).await.status, 422);
    assert_eq!(bed.get("/customers/ann").await.status, 404, "nothing was made");
    bed.put("/customers/ann", &json!({})).await;
    for query in ["", "?targetCustomerId=ann", "?targetCustomerId=none", "?targetCustomerId=a%20b"] {
        assert_eq!(bed.delete(&format!("/customers/ann{query}")).await.faulty(), ["targetCustomerId"], "{query}");
    }
}

#[tokio::test]
async fn a_payment_token_becomes_what_the_customer_pays_with() {
    let bed = Bed::sqlite().await;
    let made = bed.post("/customers", &json!({ "paymentToken": "tok_visa" })).await;
    assert_eq!(made.status, 201, "{made}");
    let made = made.json();
    assert_eq!(made["defaultPaymentInstrument"]["method"], "payment-card");
    let path = format!("/customers/{}", made["id"].as_str().unwrap());
    let kept = bed.put(&path, &json!({})).await.json();
    assert_eq!(kept["defaultPaymentInstrument"], made["defaultPaymentInstrument"], "what is left out stays");
    let cleared = bed.put(&path, &json!({ "defaultPaymentInstrumentId": null })).await.json();
    assert!(cleared["defaultPaymentInstrument"].is_null());
    let instrument = made["defaultPaymentInstrument"]["paymentInstrumentId"].clone();
    let named = bed.put(&path, &json!({ "defaultPaymentInstrumentId": instrument })).await.json();
    assert_eq!(named["defaultPaymentInstrument"], made["defaultPaymentInstrument"]);
    let merged = bed.post("/customers", &json!({})).await.json();
    let target = merged["id"].as_str().unwrap();
    assert_eq!(bed.delete(&format!("{path}?targetCustomerId={target}")).await.status, 409, "it can pay");
}
