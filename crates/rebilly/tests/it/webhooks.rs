//! `webhooks`, `tracking/webhooks` and `events`: whole answers.

use std::sync::Arc;

use billfold_app::testing::TestApp;
use billfold_app::webhooks::{Forms, work};
use billfold_domain::webhooks::{Answer as Came, Outcome};
use insta::assert_snapshot;
use serde_json::{Value, json};

use crate::bed::Bed;

/// A server that tells of facts in this dialect's form.
async fn telling() -> Bed {
    let forms = Forms { forms: vec![Arc::new(billfold_rebilly::RebillyForm)], allow_private: false };
    Bed::on(TestApp::sqlite_telling(forms), None).await
}

fn body() -> Value {
    json!({
        "url": "https://hooks.example/billing", "eventsFilter": ["customer-created", "invoice-paid"],
        "headers": [
            { "name": "X-Key", "value": "y", "status": "active" },
            { "name": "X-Off", "value": "z", "status": "inactive" },
        ],
        "method": "POST", "credentialHash": "h",
    })
}

#[tokio::test]
async fn a_webhook_is_created_read_replaced_and_deleted() {
    let bed = Bed::sqlite().await;
    let created = bed.post("/webhooks/", &body()).await;
    let secret = created.json()["signingSecret"].as_str().unwrap().to_owned();
    assert!(secret.starts_with("whsec_"));
    assert_snapshot!(created.to_string().replace(&secret, "whsec_1"), @r#"
    201 Created
    content-type: application/json
    etag: "1795219200000000"
    location: https://billing.test/organizations/org_1/webhooks/hook_2
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2999

    {
      "_links": [
        {
          "href": "https://billing.test/organizations/org_1/webhooks/hook_2",
          "rel": "self"
        }
      ],
      "body": null,
      "createdTime": "2026-11-21T00:00:00+00:00",
      "credentialHash": "h",
      "eventsFilter": [
        "customer-created",
        "invoice-paid"
      ],
      "filter": null,
      "headers": [
        {
          "name": "X-Key",
          "status": "active",
          "value": "y"
        },
        {
          "name": "X-Off",
          "status": "inactive",
          "value": "z"
        }
      ],
      "id": "hook_2",
      "method": "POST",
      "signingSecret": "whsec_1",
      "status": "active",
      "updatedTime": "2026-11-21T00:00:00+00:00",
      "url": "https://hooks.example/billing"
    }
    "#);
    let id = created.json()["id"].as_str().unwrap().to_owned();
    let path = format!("/webhooks/{id}");
    let read = bed.get(&path).await;
    assert_eq!(read.json().get("signingSecret"), None, "the secret is shown once");
    let tag = read.header("etag").to_owned();
    assert_eq!(bed.put(&path, &read.json()).await.header("etag"), tag, "written back it is the same");
    let least = json!({ "url": "https://b.example/", "method": "POST", "credentialHash": "other" });
    assert_snapshot!(bed.put(&path, &least).await, @r#"
    200 OK
    content-type: application/json
    etag: "1795219200000001"
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2997

    {
      "_links": [
        {
          "href": "https://billing.test/organizations/org_1/webhooks/hook_2",
          "rel": "self"
        }
      ],
      "body": null,
      "createdTime": "2026-11-21T00:00:00+00:00",
      "credentialHash": "other",
      "eventsFilter": [],
      "filter": null,
      "headers": [],
      "id": "hook_2",
      "method": "POST",
      "status": "active",
      "updatedTime": "2026-11-21T00:00:00+00:00",
      "url": "https://b.example/"
    }
    "#);
    let off = json!({ "url": "https://c.example/", "method": "POST", "credentialHash": "c", "status": "inactive" });
    let made = bed.put("/webhooks/mine", &off).await;
    assert_eq!(made.status, 201);
    assert!(made.json()["signingSecret"].is_string());
    let list = bed.get("/webhooks?fields=url,status&sort=url").await;
    assert_snapshot!(list, @r#"
    200 OK
    content-type: application/json
    pagination-limit: 100
    pagination-offset: 0
    pagination-total: 2

    [
      {
        "id": "hook_2",
        "status": "active",
        "url": "https://b.example/"
      },
      {
        "id": "mine",
        "status": "inactive",
        "url": "https://c.example/"
      }
    ]
    "#);
    assert_eq!(bed.delete(&path).await.status, 204);
    assert_snapshot!(bed.get(&path).await, @r#"
    404 Not Found
    content-type: application/problem+json

    {
      "detail": "There is no such webhook.",
      "instance": "urn:request:req_…",
      "status": 404,
      "title": "Not Found",
      "type": "about:blank"
    }
    "#);
}

#[tokio::test]
async fn every_fault_of_a_webhook_is_told_at_once() {
    let bed = Bed::sqlite().await;
    let bad = json!({
        "url": "http://127.0.0.1/x", "eventsFilter": ["customer-created", "nothing"], "method": "GET", "status": "on",
        "headers": [{ "name": "Host", "value": "a" }, { "name": "X-A", "value": "a\r\nb" }, { "name": "X-B" }],
        "credentialHash": "", "body": "{{customer.id}}", "filter": "status:active",
    });
    assert_snapshot!(bed.post("/webhooks", &bad).await, @r#"
    422 Unprocessable Entity
    content-type: application/problem+json
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2999

    {
      "detail": "Some of the data sent is not valid.",
      "instance": "urn:request:req_…",
      "invalidFields": [
        {
          "field": "eventsFilter",
          "message": "has the unknown event type 'nothing'"
        },
        {
          "field": "status",
          "message": "must be one of the allowed values"
        },
        {
          "field": "method",
          "message": "must be one of the allowed values"
        },
        {
          "field": "credentialHash",
          "message": "must not be empty"
        },
        {
          "field": "headers.0.name",
          "message": "is a reserved word"
        },
        {
          "field": "headers.1.value",
          "message": "must not have control characters"
        },
        {
          "field": "headers.2.value",
          "message": "is required"
        },
        {
          "field": "body",
          "message": "is not offered: it must be null"
        },
        {
          "field": "filter",
          "message": "is not offered: it must be null"
        },
        {
          "field": "url",
          "message": "must be publicly reachable"
        }
      ],
      "status": 422,
      "title": "Validation failed",
      "type": "about:blank"
    }
    "#);
    assert_snapshot!(bed.post("/webhooks", &json!({})).await, @r#"
    422 Unprocessable Entity
    content-type: application/problem+json
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2998

    {
      "detail": "Some of the data sent is not valid.",
      "instance": "urn:request:req_…",
      "invalidFields": [
        {
          "field": "method",
          "message": "is required"
        },
        {
          "field": "url",
          "message": "is required"
        },
        {
          "field": "credentialHash",
          "message": "is required"
        }
      ],
      "status": 422,
      "title": "Validation failed",
      "type": "about:blank"
    }
    "#);
    let private = json!({ "url": "http://169.254.169.254/x", "method": "POST", "credentialHash": "h" });
    let answer = bed.post("/webhooks", &private).await;
    assert_eq!(answer.status, 422);
    assert_eq!(answer.json()["invalidFields"], json!([{ "field": "url", "message": "must be publicly reachable" }]));
}

#[tokio::test]
async fn what_became_of_an_event_is_told_and_sent_again() {
    let bed = telling().await;
    bed.put("/webhooks/books", &body()).await;
    let new = billfold_domain::customers::CustomerChanges {
        email: billfold_domain::Change::Set("a@example.com".into()),
        ..billfold_domain::customers::CustomerChanges::default()
    };
    let by = billfold_app::organizations::operator(&bed.acme.organization.id, bed.acme.organization.mode);
    let style = billfold_domain::ids::IdStyle::Crockford;
    let made = billfold_app::customers::create(&bed.test.app, &by, style, new, billfold_app::Write::plain()).await;
    let billfold_app::Written::Fresh(customer) = made.unwrap() else { panic!("made before") };
    let customer = customer.value.id.to_string();
    let due = work::due(&bed.test.app, 10).await.unwrap();
    let task = work::begin(&bed.test.app, &due[0], 20).await.unwrap().unwrap();
    let header = |name: &str| task.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str());
    assert_eq!((header("X-Key"), header("X-Off")), (Some("y"), None));
    assert_eq!(header("webhook-id"), Some(task.event.as_str()));
    assert!(header("webhook-signature").unwrap().starts_with("v1,"));
    let sent: Value = serde_json::from_slice(&task.body).unwrap();
    assert_eq!((&sent["eventType"], &sent["customerId"]), (&json!("customer-created"), &json!(customer)));
    let headers = vec![("content-type".to_owned(), "text/plain".to_owned())];
    let result = Ok(Came { status: 500, headers, body: "no".to_owned() });
    work::finish(&bed.test.app, &task, Outcome { at: task.at, took_ms: 12, result }).await.unwrap();
    let log = bed.get("/tracking/webhooks").await;
    assert_eq!(log.json().as_array().unwrap().len(), 1);
    let id = log.json()[0]["id"].as_str().unwrap().to_owned();
    let entry = bed.get(&format!("/tracking/webhooks/{id}")).await;
    assert_eq!(entry.json()["request"], json!(String::from_utf8(task.body.clone()).unwrap()));
    assert_snapshot!(entry.to_string().replace(task.event.as_str(), "evt_1"), @r#"
    200 OK
    content-type: application/json
    etag: "1795219200000001"

    {
      "_links": [
        {
          "href": "https://billing.test/organizations/org_1/tracking/webhooks/whd_2",
          "rel": "self"
        }
      ],
      "attempt": 1,
      "createdTime": "2026-11-21T00:00:00+00:00",
      "duration": 12,
      "entityId": "cus_3",
      "eventType": "customer-created",
      "id": "whd_2",
      "initiatedTime": "2026-11-21T00:00:00+00:00",
      "method": "POST",
      "organizationId": "org_1",
      "request": "{\"_links\":[{\"href\":\"https://billing.test/organizations/org_1/customers/cus_3\",\"rel\":\"customer\"}],\"createdTime\":\"2026-11-21T00:00:00+00:00\",\"customerId\":\"cus_3\",\"eventId\":\"evt_1\",\"eventType\":\"customer-created\",\"organizationId\":\"org_1\"}",
      "requestHeaders": {
        "content-type": "application/json; charset=utf-8",
        "webhook-id": "evt_1"
      },
      "response": "no",
      "responseHeaders": {
        "content-type": "text/plain"
      },
      "sentTime": "2026-11-21T00:00:00+00:00",
      "source": "webhooks",
      "status": 500,
      "updatedTime": "2026-11-21T00:00:00+00:00",
      "url": "https://hooks.example/billing"
    }
    "#);
    let resent = bed.call("POST", &format!("/tracking/webhooks/{id}/resend")).send().await;
    assert_eq!(resent.status, 204);
    assert_eq!(work::due(&bed.test.app, 10).await.unwrap().len(), 1, "it is due at once");
    let missing = bed.call("POST", "/tracking/webhooks/whd_none/resend").send().await;
    assert_eq!(missing.status, 404);
    bed.delete("/webhooks/books").await;
    let gone = bed.call("POST", &format!("/tracking/webhooks/{id}/resend")).send().await;
    assert_snapshot!(gone, @r#"
    409 Conflict
    content-type: application/problem+json

    {
      "detail": "The endpoint is switched off.",
      "instance": "urn:request:req_…",
      "status": 409,
      "title": "Conflict",
      "type": "about:blank"
    }
    "#);
}

#[tokio::test]
async fn the_types_of_events_are_listed() {
    let bed = Bed::sqlite().await;
    let all = bed.get("/events").await;
    assert_eq!(all.json().as_array().unwrap().len().to_string(), all.header("pagination-total"));
    assert_snapshot!(bed.get("/events?q=pause&limit=2&offset=1").await, @r#"
    200 OK
    content-type: application/json
    pagination-limit: 2
    pagination-offset: 1
    pagination-total: 2

    [
      {
        "_links": [
          {
            "href": "https://billing.test/organizations/org_1/events/subscription-paused",
            "rel": "self"
          }
        ],
        "bindsCount": 0,
        "category": "billing",
        "description": "Subscription paused.",
        "eventType": "subscription-paused",
        "rulesCount": 0,
        "title": "Subscription paused"
      }
    ]
    "#);
    assert_eq!(bed.get("/events?filter=eventType:x").await.status, 422);
}

/// The collections whose ids of another organization are tried here; the ids of
/// `events` are the names of their types, the same for everybody.
pub(crate) const TRIED_HERE: &[&str] = &["webhooks", "tracking", "events"];

#[tokio::test]
async fn t01_webhooks_of_another_organization_are_unknown() {
    let bed = telling().await;
    bed.put("/webhooks/books", &body()).await;
    assert_eq!(bed.post("/customers", &json!({})).await.status, 201);
    let tracked = bed.get("/tracking/webhooks").await.json();
    let tracked = tracked[0]["id"].as_str().unwrap().to_owned();
    let rival = |method, path: &str| bed.anonymous(method, path).header("reb-apikey", &bed.rival.secret_key);
    for (method, path, id) in [
        ("GET", "/webhooks/{id}", "books"),
        ("DELETE", "/webhooks/{id}", "books"),
        ("GET", "/tracking/webhooks/{id}", tracked.as_str()),
        ("POST", "/tracking/webhooks/{id}/resend", tracked.as_str()),
    ] {
        let theirs = rival(method, &path.replace("{id}", id)).send().await;
        let unknown = rival(method, &path.replace("{id}", "unknown_0")).send().await;
        assert_eq!((theirs.status, theirs.timeless()), (404, unknown.timeless()), "{method} {path}");
    }
    assert_eq!(rival("PUT", "/webhooks/books").json(&body()).send().await.status, 201, "one of its own");
    assert_eq!(rival("GET", "/tracking/webhooks").send().await.json(), json!([]));
    assert_eq!(bed.get("/webhooks/books").await.status, 200);
    let publishable = bed.anonymous("GET", "/webhooks").header("authorization", &bed.acme.publishable_key);
    assert_eq!(publishable.send().await.status, 403);
}
