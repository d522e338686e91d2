//! Collections: pages, orders, filters, partial text, sparse and embedded.

use insta::assert_snapshot;
use serde_json::{Value, json};

use crate::bed::{Answer, Bed};

async fn three() -> Bed {
    let bed = Bed::sqlite().await;
    for (id, slug, status) in [("a", "alpha", "active"), ("b", "bravo", "inactive"), ("c", "charlie", "active")] {
        bed.test.clock.advance_seconds(3_600);
        let mut body = bed.body(slug);
        body["status"] = json!(status);
        assert_eq!(bed.put(&format!("/billing-portals/{id}"), &body).await.status, 201);
    }
    bed
}

fn ids(answer: &Answer) -> Vec<String> {
    assert_eq!(answer.status, 200, "{answer}");
    let items = answer.json().as_array().unwrap().clone();
    items.iter().map(|item| item["id"].as_str().unwrap().to_owned()).filter(|id| id.len() == 1).collect()
}

#[tokio::test]
async fn a_collection_is_a_bare_array_with_its_totals_in_headers() {
    let bed = three().await;
    let answer = bed.get("/billing-portals?fields=slug,status,customization.colors.primary&limit=2&offset=1").await;
    assert_snapshot!(answer, @r#"
    200 OK
    content-type: application/json
    pagination-limit: 2
    pagination-offset: 1
    pagination-total: 4

    [
      {
        "customization": {
          "colors": {
            "primary": "0044d4"
          }
        },
        "id": "b",
        "slug": "bravo",
        "status": "inactive"
      },
      {
        "customization": {
          "colors": {
            "primary": "0044d4"
          }
        },
        "id": "a",
        "slug": "alpha",
        "status": "active"
      }
    ]
    "#);
    let none = bed.get("/billing-portals?limit=0").await;
    assert_snapshot!(none, @r#"
    200 OK
    content-type: application/json
    pagination-limit: 0
    pagination-offset: 0
    pagination-total: 4

    []
    "#);
    assert_eq!(ids(&bed.get("/billing-portals?offset=1000").await), Vec::<String>::new());
}

#[tokio::test]
async fn a_collection_is_sorted_and_filtered_as_clients_write_it() {
    let bed = three().await;
    for (query, expected) in [
        ("", "cba"),
        ("sort=slug", "abc"),
        ("sort=-createdTime,name", "cba"),
        ("sort=status,-slug", "cab"),
        ("filter=status:active%3Bslug:alpha,bravo", "a"),
        ("filter=slug:alpha,charlie&sort=slug", "ac"),
        ("filter=slug:!alpha,charlie", "b"),
        ("filter=id:!a,!b", "c"),
        ("filter=slug:alpha..bravo&sort=slug", "ab"),
        ("filter=slug:bravo..&sort=slug", "bc"),
        ("filter=createdTime:2026-11-21T01:00:00Z", "a"),
        ("filter=createdTime:2026-11-21T02:00:00Z..", "cb"),
        ("filter=createdTime:!2026-11-21", ""),
        ("filter=customDomain:null&sort=id", "abc"),
        ("filter=customDomain:!null", ""),
        ("filter=slug:alpha;status:inactive", ""),
        ("q=LPH", "a"),
        ("q=Portal+c", "c"),
        ("q=%25", ""),
    ] {
        let answer = bed.get(&format!("/billing-portals?{query}")).await;
        assert_eq!(ids(&answer).concat(), expected, "{query}");
    }
}

#[tokio::test]
async fn what_a_collection_cannot_be_asked_is_named() {
    let bed = three().await;
    let query = "limit=1001&offset=-1&sort=slug,owner&filter=owner:me;status:open&expand=owner&q=a%00";
    assert_snapshot!(bed.get(&format!("/billing-portals?{query}")).await, @r#"
    422 Unprocessable Entity
    content-type: application/problem+json

    {
      "detail": "Some of the data sent is not valid.",
      "instance": "urn:request:req_…",
      "invalidFields": [
        {
          "field": "limit",
          "message": "must be a whole number between 0 and 1000"
        },
        {
          "field": "offset",
          "message": "must be a whole number between 0 and 1000"
        },
        {
          "field": "sort",
          "message": "cannot sort by the unknown field 'owner'"
        },
        {
          "field": "filter",
          "message": "cannot filter by the unknown field 'owner'"
        },
        {
          "field": "filter",
          "message": "'open' is not active or inactive, as 'status' needs"
        },
        {
          "field": "q",
          "message": "must not have control characters"
        },
        {
          "field": "expand",
          "message": "cannot expand 'owner'"
        }
      ],
      "status": 422,
      "title": "Validation failed",
      "type": "about:blank"
    }
    "#);
}

#[tokio::test]
async fn v15_pages_outside_the_bounds_are_refused() {
    let bed = Bed::sqlite().await;
    for path in ["/billing-portals", "/websites", "/files", "/api-keys"] {
        for bad in ["limit=-1", "limit=1001", "limit=1e9", "limit=", "offset=1001", "offset=x", "limit=1%2B1"] {
            let answer = bed.get(&format!("{path}?{bad}")).await;
            let name = bad.split('=').next().unwrap();
            assert_eq!(answer.faulty(), [name], "{path}?{bad}");
        }
        let answer = bed.get(&format!("{path}?limit=1000&offset=1000")).await;
        assert_eq!((answer.status, answer.json()), (200, json!([])), "{path}");
    }
}

#[tokio::test]
async fn the_website_of_a_portal_is_embedded() {
    let bed = three().await;
    let answer = bed.get("/billing-portals/a?expand=website&fields=slug").await;
    assert_snapshot!(answer, @r#"
    200 OK
    content-type: application/json

    {
      "_embedded": {
        "website": {
          "_links": [
            {
              "href": "https://billing.test/organizations/org_1/websites/web_2",
              "rel": "self"
            }
          ],
          "createdTime": "2026-11-21T00:00:00+00:00",
          "customFields": {},
          "id": "web_2",
          "logoId": null,
          "logoUrl": null,
          "name": "Acme",
          "organizationId": "org_1",
          "serviceEmail": "help@shop.example",
          "servicePhone": "",
          "settings": {},
          "updatedTime": "2026-11-21T00:00:00+00:00",
          "url": "https://shop.example"
        }
      },
      "id": "a",
      "slug": "alpha"
    }
    "#);
    let all = bed.get("/billing-portals?expand=website").await.json();
    for portal in all.as_array().unwrap() {
        assert_eq!(portal["_embedded"]["website"]["id"], portal["websiteId"]);
    }
    assert_eq!(bed.get("/billing-portals/a?expand=nobody").await.faulty(), ["expand"]);
}

#[tokio::test]
async fn every_collection_can_be_sorted_and_filtered_by_each_of_its_fields() {
    let bed = Bed::sqlite().await;
    let document = serde_json::to_value(billfold_rebilly::openapi::document("https://billing.test")).unwrap();
    for path in ["/billing-portals", "/websites", "/files", "/api-keys"] {
        let parameters = document["paths"][path]["get"]["parameters"].as_array().unwrap().clone();
        let sort = parameters.iter().find(|parameter| parameter["name"] == "sort").unwrap();
        let words = sort["schema"]["items"]["enum"].as_array().unwrap();
        for word in words.iter().filter_map(Value::as_str) {
            let answer = bed.get(&format!("{path}?sort={word}")).await;
            assert_eq!(answer.status, 200, "{path} {word}: {answer}");
        }
        for name in words.iter().filter_map(Value::as_str).filter(|word| !word.starts_with('-')) {
            let answer = bed.get(&format!("{path}?filter={name}:")).await;
            assert!([200, 422].contains(&answer.status), "{path} {name}: {answer}");
            assert!(!answer.to_string().contains("unknown"), "{path} {name}: {answer}");
        }
    }
}
