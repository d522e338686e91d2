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
      "acl": [
        {
          "permissions": [
            "*"
          ],
          "scope": {}
        }
      ],
      "allowedIps": null,
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
      "acl": [
        {
          "permissions": [
            "*"
          ],
          "scope": {}
        }
      ],
      "allowedIps": null,
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
      "acl": [
        {
          "permissions": [
            "*"
          ],
          "scope": {}
        }
      ],
      "allowedIps": null,
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
async fn a05_a_restricted_key_does_what_its_list_says() {
    let bed = Bed::sqlite().await;
    let own = bed.acme.organization.id.to_string();
    let body = json!({
        "description": "Site builder",
        "acl": [{ "scope": { "organizationId": [own] }, "permissions": ["websites:read", "PutWebsite", "GetCoupon"] }],
    });
    let created = bed.post("/api-keys", &body).await;
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
      "acl": [
        {
          "permissions": [
            "websites:read",
            "GetCoupon",
            "PutWebsite"
          ],
          "scope": {
            "organizationId": [
              "org_1"
            ]
          }
        }
      ],
      "allowedIps": null,
      "createdTime": "2026-11-21T00:00:00+00:00",
      "description": "Site builder",
      "id": "api_key_2",
      "last4": "krls",
      "secretKey": "rk_test_…",
      "type": "secret",
      "updatedTime": "2026-11-21T00:00:00+00:00"
    }
    "#);
    let key = created.json()["secretKey"].as_str().unwrap().to_owned();
    let id = created.json()["id"].as_str().unwrap().to_owned();
    let site = json!({ "name": "x", "url": "", "servicePhone": "", "serviceEmail": "" });
    let with = |method: &str, path: &str| bed.anonymous(method, path).header("reb-apikey", &key).json(&site).send();
    let organization = format!("/organizations/{}/websites/mine", bed.acme.organization.id);
    for (method, path, status) in [
        ("GET", "/websites", 200),
        ("PUT", "/websites/mine", 201),
        ("PUT", "/websites/mine/", 200),
        ("PUT", organization.as_str(), 200),
        ("POST", "/websites", 403),
        ("DELETE", "/websites/mine", 403),
        ("GET", "/billing-portals", 403),
        ("GET", "/api-keys", 403),
    ] {
        assert_eq!(with(method, path).await.status, status, "{method} {path}");
    }
    assert_snapshot!(with("DELETE", "/websites/mine").await, @r#"
    403 Forbidden
    content-type: application/problem+json
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2993

    {
      "detail": "The API key is restricted and lacks the permission websites:write.",
      "instance": "urn:request:req_…",
      "status": 403,
      "title": "Forbidden",
      "type": "about:blank"
    }
    "#);
    // What was read can be written back, and silence keeps what bounds the key.
    let path = format!("/api-keys/{id}");
    let shown = bed.get(&path).await.json();
    assert_eq!(bed.put(&path, &shown).await.json(), shown);
    let renamed = bed.put(&path, &json!({ "description": "Sites" })).await.json();
    assert_eq!(renamed["acl"], shown["acl"]);
    let freed = json!({ "description": "Sites", "acl": [{ "scope": {}, "permissions": ["*"] }] });
    assert_eq!(bed.put(&path, &freed).await.status, 200);
    assert_eq!(with("DELETE", "/websites/mine").await.status, 204);
}

#[tokio::test]
async fn a09_a_bound_key_is_refused_from_other_addresses_whatever_the_headers_say() {
    let bed = Bed::sqlite().await;
    let body = json!({ "description": "Office", "allowedIps": ["192.0.2.0/24", "2001:db8::7"] });
    let created = bed.post("/api-keys", &body).await;
    assert_eq!(created.json()["allowedIps"], body["allowedIps"]);
    let key = created.json()["secretKey"].as_str().unwrap().to_owned();
    let with = |address: &str| bed.anonymous("GET", "/websites").header("reb-apikey", &key).from(address);
    assert_eq!(with("192.0.2.9").send().await.status, 200);
    let spoofed = with("198.51.100.1").header("x-forwarded-for", "192.0.2.9").header("forwarded", "for=192.0.2.9");
    assert_snapshot!(spoofed.header("x-real-ip", "192.0.2.9").send().await, @r#"
    403 Forbidden
    content-type: application/problem+json

    {
      "detail": "The API key cannot be used from this network address.",
      "instance": "urn:request:req_…",
      "status": 403,
      "title": "Forbidden",
      "type": "about:blank"
    }
    "#);
    let path = format!("/api-keys/{}", created.json()["id"].as_str().unwrap());
    assert_eq!(bed.put(&path, &json!({ "description": "Office", "allowedIps": null })).await.status, 200);
    assert_eq!(with("198.51.100.1").send().await.status, 200);
}

#[tokio::test]
async fn every_fault_of_a_key_is_named_at_once() {
    let bed = Bed::sqlite().await;
    let bad = json!({
        "description": "", "type": "master", "allowedIps": ["10.0.0.256"],
        "acl": [{ "scope": { "productId": ["prod_1"] }, "permissions": ["everything!"] }],
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
          "message": "must not have another scope than the whole of the organization"
        },
        {
          "field": "acl",
          "message": "must be one of the allowed values: 'everything!'"
        },
        {
          "field": "allowedIps",
          "message": "must be an IP address or a range of them"
        }
      ],
      "status": 422,
      "title": "Validation failed",
      "type": "about:blank"
    }
    "#);
    let open = json!({ "description": "x", "allowedIps": null, "acl": [{ "scope": {}, "permissions": ["*"] }] });
    assert_eq!(bed.post("/api-keys", &open).await.status, 201);
    let public =
        json!({ "description": "x", "type": "publishable", "acl": [{ "scope": {}, "permissions": ["GetFile"] }] });
    assert_eq!(bed.post("/api-keys", &public).await.faulty(), ["acl"]);
}

#[tokio::test]
async fn a05_an_empty_list_grants_nothing_by_a_slip() {
    let bed = Bed::sqlite().await;
    let empty = json!({ "description": "x", "acl": [] });
    let refused = bed.post("/api-keys", &empty).await;
    assert_eq!(refused.status, 422, "{refused}");
    assert_eq!(
        refused.json()["invalidFields"][0]["message"],
        "must have an entry; the permission '*' is for everything"
    );
    assert_eq!(refused.faulty(), ["acl"]);
    let narrow = json!({ "description": "x", "acl": [{ "scope": {}, "permissions": ["GetFile"] }] });
    assert_eq!(bed.put("/api-keys/api_key_narrow", &narrow).await.status, 201);
    assert_eq!(bed.put("/api-keys/api_key_narrow", &empty).await.faulty(), ["acl"]);
    let kept = bed.get("/api-keys/api_key_narrow").await.json();
    assert_eq!(kept["acl"][0]["permissions"], json!(["GetFile"]), "it may do no more than before");
    // A key for nothing is what it says, and is written back as it was read.
    let nothing = json!({ "description": "x", "acl": [{ "scope": {}, "permissions": [] }] });
    assert_eq!(bed.put("/api-keys/api_key_nothing", &nothing).await.status, 201);
    let read = bed.get("/api-keys/api_key_nothing").await;
    let written = bed.put("/api-keys/api_key_nothing", &read.json()).await;
    assert_eq!((written.status, written.json()["acl"].clone()), (200, read.json()["acl"].clone()));
    let document = serde_json::to_value(billfold_rebilly::openapi::document("https://billing.test")).unwrap();
    for (name, most) in [("ApiKeyBody", 100), ("ExchangeBody", 100)] {
        let acl = &document["components"]["schemas"][name]["properties"]["acl"];
        assert_eq!((&acl["minItems"], &acl["maxItems"]), (&json!(1), &json!(most)), "{name}");
    }
}
