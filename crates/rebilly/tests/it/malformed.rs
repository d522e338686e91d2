//! Requests that cannot be understood.

use insta::assert_snapshot;
use serde_json::json;

use crate::access::operations;
use crate::bed::Bed;

#[tokio::test]
async fn v04_a_body_that_is_not_strict_json_is_a_400() {
    let bed = Bed::sqlite().await;
    let deep = format!("{}{}", "[".repeat(129), "]".repeat(129));
    let endless = "[".repeat(1_000_000);
    let bodies: Vec<&[u8]> = vec![
        b"",
        b"{",
        b"slug=acme",
        b"{\"slug\":\"a\",\"slug\":\"b\"}",
        b"{\"n\":NaN}",
        b"{} {}",
        b"\xef\xbb\xbf{}",
        b"{\"name\":\"\\ud800\"}",
        b"{\"name\":\"\xff\"}",
        b"{\"n\":1e400}",
        b"{\"n\":9007199254740993}",
        deep.as_bytes(),
        endless.as_bytes(),
    ];
    for body in bodies {
        for (method, path) in
            [("POST", "/billing-portals"), ("PUT", "/websites/x"), ("POST", "/files"), ("PUT", "/api-keys/x")]
        {
            let answer = bed.call(method, path).bytes("application/json", body).send().await;
            assert_eq!(answer.status, 400, "{method} {path} {:?}: {answer}", &body[..body.len().min(20)]);
        }
    }
    assert_snapshot!(bed.call("POST", "/billing-portals").bytes("application/json", *b"{\"a\":1,\"a\":2}").send().await, @r#"
    400 Bad Request
    content-type: application/problem+json
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2947

    {
      "detail": "The request body has an object with a repeated member name (line 1).",
      "instance": "urn:request:req_…",
      "status": 400,
      "title": "Bad Request",
      "type": "about:blank"
    }
    "#);
}

#[tokio::test]
async fn v12_a_body_of_another_media_type_is_a_415() {
    let bed = Bed::sqlite().await;
    let body = bed.body("acme-one").to_string();
    for media in ["text/plain", "application/json; charset=utf-16", "application/x-www-form-urlencoded", "nonsense"] {
        let answer = bed.call("POST", "/billing-portals").bytes(media, body.clone()).send().await;
        assert_eq!(answer.status, 415, "{media}: {answer}");
    }
    let good = bed.call("POST", "/billing-portals").bytes("application/json; charset=UTF-8", body.clone());
    assert_eq!(good.send().await.status, 201);
    let packed =
        bed.call("POST", "/billing-portals").bytes("application/json", body).header("content-encoding", "gzip");
    assert_snapshot!(packed.send().await, @r#"
    415 Unsupported Media Type
    connection: close
    content-type: application/problem+json

    {
      "detail": "Compressed request bodies are not read.",
      "instance": "urn:request:req_…",
      "status": 415,
      "title": "Unsupported Media Type",
      "type": "about:blank"
    }
    "#);
}

#[tokio::test]
async fn v02_a_body_that_is_too_large_is_a_413() {
    let bed = Bed::sqlite().await;
    let mut body = bed.body("acme-one");
    body["unknown"] = json!("x".repeat(1024 * 1024));
    assert_snapshot!(bed.post("/billing-portals", &body).await, @r#"
    413 Payload Too Large
    connection: close
    content-type: application/problem+json
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2999

    {
      "detail": "The request body is too large.",
      "instance": "urn:request:req_…",
      "status": 413,
      "title": "Content Too Large",
      "type": "about:blank"
    }
    "#);
}

#[tokio::test]
async fn v12_a_method_that_an_address_has_not_is_a_405_that_says_which_it_has() {
    let bed = Bed::sqlite().await;
    let documented = operations();
    for (_, path, _) in &documented {
        let real = path.replace("{id}", "any").replace("{slug}", "any");
        for method in ["GET", "POST", "PUT", "PATCH", "DELETE"] {
            if documented.iter().any(|(known, other, _)| known == method && other == path) {
                continue;
            }
            let answer = bed.call(method, &real).send().await;
            assert_eq!(answer.status, 405, "{method} {path}: {answer}");
            for (known, _, _) in documented.iter().filter(|(_, other, _)| other == path) {
                assert!(answer.header("allow").contains(known.as_str()), "{method} {path}: {answer}");
            }
        }
    }
    assert_snapshot!(bed.call("PATCH", "/websites").send().await, @r#"
    405 Method Not Allowed
    allow: GET,HEAD,POST
    content-type: application/problem+json

    {
      "detail": "The address does not answer to this method.",
      "instance": "urn:request:req_…",
      "status": 405,
      "title": "Method Not Allowed",
      "type": "about:blank"
    }
    "#);
    let overridden = bed.call("POST", "/billing-portals").header("x-http-method-override", "GET").json(&json!({}));
    assert_eq!(overridden.send().await.status, 422);
}

#[tokio::test]
async fn an_address_that_is_not_there_is_a_404() {
    let bed = Bed::sqlite().await;
    assert_snapshot!(bed.get("/nothing").await, @r#"
    404 Not Found
    content-type: application/problem+json

    {
      "detail": "There is nothing at this address.",
      "instance": "urn:request:req_…",
      "status": 404,
      "title": "Not Found",
      "type": "about:blank"
    }
    "#);
    for path in [
        "/",
        "//billing-portals",
        "/billing-portals//x",
        "/billing-portals/x/y",
        "/Billing-Portals",
        "/organizations/a",
    ] {
        assert_eq!(bed.get(path).await.status, 404, "{path}");
    }
}

#[tokio::test]
async fn an_organization_that_has_used_up_its_requests_is_told_when_to_come_back() {
    let bed = Bed::limited(2).await;
    assert_eq!(bed.post("/billing-portals", &json!({})).await.header("x-ratelimit-remaining"), "1");
    let last = bed.post("/billing-portals", &bed.body("acme-one")).await;
    assert_eq!((last.status, last.header("x-ratelimit-limit"), last.header("x-ratelimit-remaining")), (201, "2", "0"));
    bed.test.clock.advance_seconds(100);
    assert_snapshot!(bed.post("/billing-portals", &bed.body("acme-two")).await, @r#"
    429 Too Many Requests
    content-type: application/problem+json
    retry-after: 500
    x-ratelimit-limit: 2
    x-ratelimit-remaining: 0
    x-ratelimit-retry-after: 1795219800

    {
      "detail": "The organization has sent too many requests. Nothing was executed.",
      "instance": "urn:request:req_…",
      "status": 429,
      "title": "Rate Limit Exceeded",
      "type": "about:blank"
    }
    "#);
    // Reads and other organizations are not concerned.
    assert_eq!(bed.get("/billing-portals").await.status, 200);
    let rival = bed.anonymous("POST", "/billing-portals").header("reb-apikey", &bed.rival.secret_key).json(&json!({}));
    assert_eq!(rival.send().await.status, 422);
    bed.test.clock.advance_seconds(500);
    assert_eq!(bed.post("/billing-portals", &bed.body("acme-two")).await.status, 201);
}
