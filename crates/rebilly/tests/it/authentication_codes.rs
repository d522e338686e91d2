//! Tokens that are exchanged only with a one-time password: whole answers.

use billfold_app::testing::{TestApp, TestDatabase};
use insta::assert_snapshot;
use serde_json::{Value, json};

use crate::authentication::{ann, customer, hidden, log_in};
use crate::bed::{Answer, Bed};

async fn asked(bed: &Bed, customer: &str) -> Answer {
    bed.post("/authentication-tokens", &json!({ "mode": "passwordless", "customerId": customer, "otpRequired": true }))
        .await
}

async fn exchanged(bed: &Bed, token: &Answer, body: &Value) -> Answer {
    let token = token.json()["token"].as_str().unwrap().to_owned();
    bed.post(&format!("/authentication-tokens/{token}/exchange"), body).await
}

/// The six digits of the one mail that waits.
async fn code(bed: &Bed) -> String {
    let mails = bed.test.mails().await;
    assert_eq!(mails.iter().map(|mail| mail.to.as_str()).collect::<Vec<_>>(), ["ann@shop.example"]);
    let is_code = |line: &&str| line.len() == 6 && line.bytes().all(|byte| byte.is_ascii_digit());
    mails[0].plain.lines().map(str::trim).find(is_code).expect("a code").to_owned()
}

fn other(code: &str) -> String {
    format!("{:06}", (code.parse::<u32>().unwrap() + 1) % 1_000_000)
}

#[tokio::test]
async fn a_token_with_a_one_time_password_is_exchanged_with_it() {
    let bed = Bed::sqlite().await;
    let id = ann(&bed).await;
    let made = asked(&bed, &id).await;
    assert_snapshot!(hidden(&made, "token"), @r#"
    201 location: https://billing.test/organizations/org_01M7XPE600AT91C78G1C2YB48A/authentication-tokens/…
    {
      "_links": [
        {
          "href": "https://billing.test/organizations/org_01M7XPE600AT91C78G1C2YB48A/authentication-tokens/…",
          "rel": "self"
        }
      ],
      "credentialId": "cred_ann",
      "customerId": "cus_01M7XPE6003052QNHM7M0ZHPS0",
      "expiredTime": "2026-11-21T00:10:00+00:00",
      "otpRequired": true,
      "token": "…",
      "username": "ann@shop.example"
    }
    "#);
    let code = code(&bed).await;
    assert!(!made.to_string().contains(&code));
    let begun = exchanged(&bed, &made, &json!({ "oneTimePassword": code, "invalidate": false })).await;
    assert_snapshot!(hidden(&begun, "token"), @r#"
    201 location: https://billing.test/storefront/organizations/org_01M7XPE600AT91C78G1C2YB48A/account
    {
      "_links": [
        {
          "href": "https://billing.test/organizations/org_01M7XPE600AT91C78G1C2YB48A/customers/cus_01M7XPE6003052QNHM7M0ZHPS0",
          "rel": "customer"
        }
      ],
      "createdTime": "2026-11-21T00:00:00+00:00",
      "customerId": "cus_01M7XPE6003052QNHM7M0ZHPS0",
      "expiredTime": "2026-11-21T01:00:00+00:00",
      "id": "jwt_01M7XPE600QNYYHWHWZXWDXY2T",
      "token": "…",
      "type": "customer",
      "updatedTime": "2026-11-21T00:00:00+00:00"
    }
    "#);
    let again = exchanged(&bed, &made, &json!({ "oneTimePassword": code })).await;
    assert_eq!(again.status, 404, "a code works once");
}

#[tokio::test]
async fn a_one_time_password_that_is_missing_or_wrong_is_refused_and_the_fifth_ends_the_token() {
    let bed = Bed::sqlite().await;
    let id = ann(&bed).await;
    let made = asked(&bed, &id).await;
    let code = code(&bed).await;
    assert_snapshot!(exchanged(&bed, &made, &json!({})).await, @r#"
    422 Unprocessable Entity
    content-type: application/problem+json
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2997

    {
      "detail": "Some of the data sent is not valid.",
      "instance": "urn:request:req_…",
      "invalidFields": [
        {
          "field": "oneTimePassword",
          "message": "is required"
        }
      ],
      "status": 422,
      "title": "Validation failed",
      "type": "about:blank"
    }
    "#);
    let wrong = json!({ "oneTimePassword": other(&code) });
    let refused = exchanged(&bed, &made, &wrong).await;
    assert_snapshot!(refused, @r#"
    422 Unprocessable Entity
    content-type: application/problem+json
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2996

    {
      "detail": "Some of the data sent is not valid.",
      "instance": "urn:request:req_…",
      "invalidFields": [
        {
          "field": "oneTimePassword",
          "message": "is not the code that was sent"
        }
      ],
      "status": 422,
      "title": "Validation failed",
      "type": "about:blank"
    }
    "#);
    // What can be no code is not compared.
    for text in ["", "12345", "1234567", "12345a", "١٢٣٤٥٦"] {
        assert_eq!(exchanged(&bed, &made, &json!({ "oneTimePassword": text })).await.faulty(), ["oneTimePassword"]);
    }
    let login = log_in(&bed, &json!({ "mode": "passwordless", "token": made.json()["token"] })).await;
    assert_snapshot!(login, @r#"
    401 Unauthorized
    access-control-allow-origin: *
    access-control-expose-headers: ETag, Location, Pagination-Limit, Pagination-Offset, Pagination-Total, Request-Id, Retry-After
    content-type: application/problem+json
    www-authenticate: Bearer realm="billfold"
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2999

    {
      "detail": "The user name, password or token is not right.",
      "instance": "urn:request:req_…",
      "status": 401,
      "title": "Unauthorized",
      "type": "about:blank"
    }
    "#);
    for _ in 0..4 {
        assert_eq!(exchanged(&bed, &made, &wrong).await.faulty(), ["oneTimePassword"]);
    }
    let ended = exchanged(&bed, &made, &json!({ "oneTimePassword": code })).await;
    assert_snapshot!(ended, @r#"
    404 Not Found
    content-type: application/problem+json
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2986

    {
      "detail": "There is no such token.",
      "instance": "urn:request:req_…",
      "status": 404,
      "title": "Not Found",
      "type": "about:blank"
    }
    "#);
}

#[tokio::test]
async fn one_time_passwords_are_refused_where_none_can_be_sent() {
    let bed = Bed::on(TestApp::mailing(TestDatabase::sqlite(), None), None).await;
    let id = ann(&bed).await;
    assert_snapshot!(asked(&bed, &id).await, @r#"
    422 Unprocessable Entity
    content-type: application/problem+json

    {
      "detail": "Some of the data sent is not valid.",
      "instance": "urn:request:req_…",
      "invalidFields": [
        {
          "field": "otpRequired",
          "message": "must be false, as no mail server is set up to send one-time passwords with"
        }
      ],
      "status": 422,
      "title": "Validation failed",
      "type": "about:blank"
    }
    "#);
    assert_snapshot!(bed.put("/authentication-options", &json!({ "otpRequired": true })).await, @r#"
    422 Unprocessable Entity
    content-type: application/problem+json

    {
      "detail": "Some of the data sent is not valid.",
      "instance": "urn:request:req_…",
      "invalidFields": [
        {
          "field": "otpRequired",
          "message": "must be false, as no mail server is set up to send one-time passwords with"
        }
      ],
      "status": 422,
      "title": "Validation failed",
      "type": "about:blank"
    }
    "#);
    let both = json!({ "otpRequired": true, "authTokenTtl": 0 });
    assert_eq!(bed.put("/authentication-options", &both).await.faulty(), ["authTokenTtl", "otpRequired"]);
    let bed = Bed::sqlite().await;
    let made = bed.post("/customers", &json!({})).await;
    let nobody = made.json()["id"].as_str().unwrap().to_owned();
    assert_snapshot!(asked(&bed, &nobody).await, @r#"
    422 Unprocessable Entity
    content-type: application/problem+json
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2998

    {
      "detail": "Some of the data sent is not valid.",
      "instance": "urn:request:req_…",
      "invalidFields": [
        {
          "field": "otpRequired",
          "message": "must be false, as the customer has no e-mail address to send one to"
        }
      ],
      "status": 422,
      "title": "Validation failed",
      "type": "about:blank"
    }
    "#);
}

#[tokio::test]
async fn too_many_one_time_passwords_are_refused() {
    let bed = Bed::sqlite().await;
    let id = ann(&bed).await;
    for _ in 0..3 {
        assert_eq!(asked(&bed, &id).await.status, 201);
    }
    assert_snapshot!(asked(&bed, &id).await, @r#"
    429 Too Many Requests
    content-type: application/problem+json
    retry-after: 3600
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2995

    {
      "detail": "There were too many attempts to sign in. Nothing was executed.",
      "instance": "urn:request:req_…",
      "status": 429,
      "title": "Rate Limit Exceeded",
      "type": "about:blank"
    }
    "#);
}

#[tokio::test]
async fn the_options_ask_for_one_time_passwords_and_webhooks_tell_of_them_without_the_code() {
    use std::sync::Arc;

    use billfold_app::webhooks::{Forms, work};
    let forms = Forms { forms: vec![Arc::new(billfold_rebilly::RebillyForm)], allow_private: false };
    let bed = Bed::on(TestApp::sqlite_telling(forms), None).await;
    let id = customer(&bed, &bed.acme.secret_key, "ann@shop.example").await;
    let hook = json!({
        "url": "https://hooks.example/billing", "eventsFilter": ["customer-one-time-password-requested"],
        "method": "POST", "credentialHash": "h",
    });
    assert_eq!(bed.put("/webhooks/codes", &hook).await.status, 201);
    let options = bed.put("/authentication-options", &json!({ "otpRequired": true })).await;
    assert_snapshot!(options, @r#"
    200 OK
    content-type: application/json
    etag: "1795219200000001"

    {
      "_links": [
        {
          "href": "https://billing.test/organizations/org_1/authentication-options",
          "rel": "self"
        }
      ],
      "authTokenTtl": 3600,
      "credentialTtl": 0,
      "otpRequired": true,
      "passwordPattern": null,
      "resetTokenTtl": 3600
    }
    "#);
    let made = bed.post("/authentication-tokens", &json!({ "mode": "passwordless", "customerId": id })).await;
    assert_eq!((made.status, made.json()["otpRequired"].as_bool()), (201, Some(true)));
    let without = json!({ "mode": "passwordless", "customerId": id, "otpRequired": false });
    assert_eq!(bed.post("/authentication-tokens", &without).await.json()["otpRequired"], json!(false));
    let code = code(&bed).await;
    let due = work::due(&bed.test.app, 10).await.unwrap();
    assert_eq!(due.len(), 1);
    let task = work::begin(&bed.test.app, &due[0], 20).await.unwrap().unwrap();
    let sent: Value = serde_json::from_slice(&task.body).unwrap();
    let kind = json!("customer-one-time-password-requested");
    assert_eq!((&sent["eventType"], &sent["customerId"]), (&kind, &json!(id)));
    assert!(!sent.to_string().contains(&code) && !bed.get("/authentication-tokens").await.to_string().contains(&code));
}
