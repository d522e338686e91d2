//! `api-keys`: whole answers of every operation and refusal.

use insta::assert_snapshot;
use serde_json::json;

use crate::bed::Bed;

#[tokio::test]
async fn a_key_is_shown_once_and_works_until_it_is_revoked() {
    let bed = Bed::sqlite().await;
    let created = bed.post("/api-keys", &json!({ "description": "Back office" })).await;
    assert_snapshot!(created, @r#"
    201 Created
    content-type: application/json
    etag: "1795219200000000"
    location: https://billing.test/organizations/org_1/api-keys/api_key_2
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2999

    {
      "_links": [
        {
          "href": "https://billing.test/organizations/org_1/api-keys/api_key_2",
          "rel": "self"
        }
      ],
      "createdTime": "2026-11-21T00:00:00+00:00",
      "description": "Back office",
      "id": "api_key_2",
      "last4": "krls",
      "secretKey": "sk_test_…",
      "type": "secret",
      "updatedTime": "2026-11-21T00:00:00+00:00"
    }
    "#);
    let secret = created.json()["secretKey"].as_str().unwrap().to_owned();
    let id = created.json()["id"].as_str().unwrap().to_owned();
    let path = format!("/api-keys/{id}");
    assert_snapshot!(bed.get(&path).await, @r#"
    200 OK
    content-type: application/json
    etag: "1795219200000000"

    {
      "_links": [
        {
          "href": "https://billing.test/organizations/org_1/api-keys/api_key_2",
          "rel": "self"
        }
      ],
      "createdTime": "2026-11-21T00:00:00+00:00",
      "description": "Back office",
      "id": "api_key_2",
      "last4": "krls",
      "type": "secret",
      "updatedTime": "2026-11-21T00:00:00+00:00"
    }
    "#);
    let list = bed.get("/api-keys?sort=description").await;
    assert_eq!(list.header("pagination-total"), "3");
    assert!(!list.to_string().contains("secretKey") && !String::from_utf8_lossy(&list.bytes).contains(&secret));
    let with = |method: &str| bed.anonymous(method, &path).header("reb-apikey", &secret);
    assert_eq!(with("GET").send().await.status, 200);
    assert_snapshot!(with("DELETE").send().await, @r#"
    204 No Content
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2998
    "#);
    assert_snapshot!(with("GET").send().await, @r#"
    401 Unauthorized
    content-type: application/problem+json
    www-authenticate: Bearer realm="billfold"

    {
      "detail": "The request needs a valid API key or token.",
      "instance": "urn:request:req_…",
      "status": 401,
      "title": "Unauthorized",
      "type": "about:blank"
    }
    "#);
}

#[tokio::test]
async fn a_key_is_made_under_an_id_and_only_its_description_changes() {
    let bed = Bed::sqlite().await;
    let body = json!({ "description": "For pages", "type": "publishable" });
    let made = bed.put("/api-keys/mine", &body).await;
    assert_eq!(made.status, 201);
    assert!(made.json()["secretKey"].as_str().unwrap().starts_with("pk_test_"));
    let renamed = bed.put("/api-keys/mine", &json!({ "description": "For our pages" })).await;
    assert_snapshot!(renamed, @r#"
    200 OK
    content-type: application/json
    etag: "1795219200000001"
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2998

    {
      "_links": [
        {
          "href": "https://billing.test/organizations/org_1/api-keys/mine",
          "rel": "self"
        }
      ],
      "createdTime": "2026-11-21T00:00:00+00:00",
      "description": "For our pages",
      "id": "mine",
      "last4": "UHQE",
      "type": "publishable",
      "updatedTime": "2026-11-21T00:00:00+00:00"
    }
    "#);
    let changed = bed.put("/api-keys/mine", &json!({ "description": "x", "type": "secret" })).await;
    assert_eq!(changed.faults(), [("type".to_owned(), "cannot change".to_owned())]);
    assert_eq!(bed.get("/api-keys/mine").await.json()["description"], "For our pages");
}

#[tokio::test]
async fn a_key_that_would_be_restricted_is_refused() {
    let bed = Bed::sqlite().await;
    let bad = json!({
        "description": "", "type": "master", "allowedIps": ["10.0.0.1"],
        "acl": [{ "scope": {}, "permissions": ["GetFile"] }],
    });
    assert_snapshot!(bed.post("/api-keys", &bad).await, @r#"
    422 Unprocessable Entity
    content-type: application/problem+json
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2999

    {
      "detail": "Some of the data sent is not valid.",
      "instance": "urn:request:req_…",
      "invalidFields": [
        {
          "field": "description",
          "message": "must not be empty"
        },
        {
          "field": "type",
          "message": "must be one of the allowed values"
        },
        {
          "field": "acl",
          "message": "keys for a part of the permissions are not offered"
        },
        {
          "field": "allowedIps",
          "message": "keys for some addresses only are not offered"
        }
      ],
      "status": 422,
      "title": "Validation failed",
      "type": "about:blank"
    }
    "#);
    let open = json!({ "description": "x", "allowedIps": null, "acl": [{ "scope": {}, "permissions": ["*"] }] });
    assert_eq!(bed.post("/api-keys", &open).await.status, 201);
}
