//! `websites`: whole answers of every operation and refusal.

use insta::assert_snapshot;
use serde_json::json;

use crate::bed::Bed;

fn body() -> serde_json::Value {
    json!({
        "name": "Second shop", "url": "https://second.example", "servicePhone": "+1 555 0100",
        "serviceEmail": "help@second.example", "customFields": { "tier": 2 },
        "settings": { "paymentForm": { "css": null } },
    })
}

#[tokio::test]
async fn a_website_is_created_read_replaced_and_deleted() {
    let bed = Bed::sqlite().await;
    let created = bed.post("/websites/", &body()).await;
    assert_snapshot!(created, @r#"
    201 Created
    content-type: application/json
    etag: "1795219200000000"
    location: https://billing.test/organizations/org_1/websites/web_2
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2999

    {
      "_links": [
        {
          "href": "https://billing.test/organizations/org_1/websites/web_2",
          "rel": "self"
        }
      ],
      "createdTime": "2026-11-21T00:00:00+00:00",
      "customFields": {
        "tier": 2
      },
      "id": "web_2",
      "logoId": null,
      "logoUrl": null,
      "name": "Second shop",
      "organizationId": "org_1",
      "serviceEmail": "help@second.example",
      "servicePhone": "+1 555 0100",
      "settings": {
        "paymentForm": {
          "css": null
        }
      },
      "updatedTime": "2026-11-21T00:00:00+00:00",
      "url": "https://second.example"
    }
    "#);
    bed.test.clock.advance_seconds(1);
    let made = bed.put("/websites/mine", &body()).await;
    assert_eq!(made.status, 201);
    assert_eq!(bed.put("/websites/mine", &made.json()).await.json(), made.json());
    let plain = json!({ "name": "Plain", "url": "http://plain.example", "servicePhone": "", "serviceEmail": "" });
    assert_snapshot!(bed.put("/websites/mine", &plain).await, @r#"
    200 OK
    content-type: application/json
    etag: "1795219201000001"
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2996

    {
      "_links": [
        {
          "href": "https://billing.test/organizations/org_1/websites/mine",
          "rel": "self"
        }
      ],
      "createdTime": "2026-11-21T00:00:01+00:00",
      "customFields": {},
      "id": "mine",
      "logoId": null,
      "logoUrl": null,
      "name": "Plain",
      "organizationId": "org_1",
      "serviceEmail": "",
      "servicePhone": "",
      "settings": {},
      "updatedTime": "2026-11-21T00:00:01+00:00",
      "url": "http://plain.example"
    }
    "#);
    assert_snapshot!(bed.get("/websites?sort=name&fields=name").await, @r#"
    200 OK
    content-type: application/json
    pagination-limit: 100
    pagination-offset: 0
    pagination-total: 3

    [
      {
        "id": "web_3",
        "name": "Acme"
      },
      {
        "id": "mine",
        "name": "Plain"
      },
      {
        "id": "web_2",
        "name": "Second shop"
      }
    ]
    "#);
    assert_snapshot!(bed.delete("/websites/mine").await, @r#"
    204 No Content
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2995
    "#);
    assert_snapshot!(bed.get("/websites/mine").await, @r#"
    404 Not Found
    content-type: application/problem+json

    {
      "detail": "There is no such website.",
      "instance": "urn:request:req_…",
      "status": 404,
      "title": "Not Found",
      "type": "about:blank"
    }
    "#);
}

#[tokio::test]
async fn a_website_in_use_is_kept() {
    let bed = Bed::sqlite().await;
    assert_snapshot!(bed.delete(&format!("/websites/{}", bed.acme.website.id)).await, @r#"
    409 Conflict
    content-type: application/problem+json
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2999

    {
      "detail": "It is in use by another resource: an organization.",
      "instance": "urn:request:req_…",
      "status": 409,
      "title": "Conflict",
      "type": "about:blank"
    }
    "#);
    bed.put("/websites/mine", &body()).await;
    let mut portal = bed.body("acme-one");
    portal["websiteId"] = json!("mine");
    assert_eq!(bed.put("/billing-portals/one", &portal).await.status, 201);
    assert_snapshot!(bed.delete("/websites/mine").await, @r#"
    409 Conflict
    content-type: application/problem+json
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2996

    {
      "detail": "It is in use by another resource: a billing portal.",
      "instance": "urn:request:req_…",
      "status": 409,
      "title": "Conflict",
      "type": "about:blank"
    }
    "#);
    bed.delete("/billing-portals/one").await;
    assert_eq!(bed.delete("/websites/mine").await.status, 204);
}

#[tokio::test]
async fn every_fault_of_a_website_is_told_at_once() {
    let bed = Bed::sqlite().await;
    let bad = json!({
        "name": " ", "url": "shop.example", "servicePhone": null, "serviceEmail": "a@b\r\nBcc: x",
        "logoId": "file_nowhere", "customFields": [], "settings": null,
    });
    assert_snapshot!(bed.put("/websites/mine", &bad).await, @r#"
    422 Unprocessable Entity
    content-type: application/problem+json
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2999

    {
      "detail": "Some of the data sent is not valid.",
      "instance": "urn:request:req_…",
      "invalidFields": [
        {
          "field": "servicePhone",
          "message": "must not be null"
        },
        {
          "field": "customFields",
          "message": "must be an object"
        },
        {
          "field": "settings",
          "message": "must not be null"
        },
        {
          "field": "name",
          "message": "must not be only white space"
        },
        {
          "field": "url",
          "message": "must be an absolute http or https address without user information"
        },
        {
          "field": "serviceEmail",
          "message": "must be an e-mail address"
        },
        {
          "field": "logoId",
          "message": "does not exist"
        }
      ],
      "status": 422,
      "title": "Validation failed",
      "type": "about:blank"
    }
    "#);
    assert_eq!(bed.post("/websites", &json!({})).await.faulty(), ["name", "url", "servicePhone", "serviceEmail"]);
    let mut unknown_logo = body();
    unknown_logo["logoId"] = json!("file_nowhere");
    assert_eq!(bed.post("/websites", &unknown_logo).await.faulty(), ["logoId"]);
}

#[tokio::test]
async fn v07_free_text_of_a_website_is_bounded_and_plain() {
    let bed = Bed::sqlite().await;
    for text in [" ", "a\0", "a\u{1b}[0m", "\u{2067}x", &"x".repeat(256)] {
        for field in ["name", "servicePhone"] {
            let mut bad = body();
            bad[field] = json!(text);
            assert_eq!(bed.post("/websites", &bad).await.faulty(), [field], "{text:?}");
        }
    }
}

#[tokio::test]
async fn a_website_that_was_read_can_be_written_back_even_an_empty_one() {
    let bed = Bed::sqlite().await;
    let empty = json!({ "name": "Empty", "url": "", "servicePhone": "", "serviceEmail": "" });
    let made = bed.put("/websites/empty", &empty).await;
    assert_eq!(made.status, 201, "{made}");
    for path in ["/websites/empty".to_owned(), format!("/websites/{}", bed.acme.website.id)] {
        let read = bed.get(&path).await;
        let written = bed.put(&path, &read.json()).await;
        assert_eq!((written.status, written.header("etag")), (200, read.header("etag")), "{written}");
        assert_eq!(written.json(), read.json());
    }
}

async fn opaque_members_are_kept(bed: &Bed) {
    let mut website = body();
    website["customFields"] = json!({ "a\0b": ["\0", { "c\u{1}": -0.5 }], "big": 9_007_199_254_740_992_i64 });
    website["settings"] = json!({ "": { "": null } });
    let made = bed.put("/websites/mine", &website).await;
    assert_eq!(made.status, 201, "{made}");
    let read = bed.get("/websites/mine").await.json();
    assert_eq!((&read["customFields"], &read["settings"]), (&website["customFields"], &website["settings"]));
    website["settings"] = json!({ "a": "x".repeat(64 * 1024) });
    assert_eq!(bed.put("/websites/mine", &website).await.faulty(), ["settings"]);
}

#[tokio::test]
async fn what_is_only_kept_is_kept_as_it_came_on_sqlite() {
    opaque_members_are_kept(&Bed::sqlite().await).await;
}

#[tokio::test]
async fn what_is_only_kept_is_kept_as_it_came_on_postgres() {
    opaque_members_are_kept(&Bed::postgres().await).await;
}
