//! How customers sign in: whole answers of the merchant's operations and of the
//! storefront's.

use billfold_app::{Credentials, Write, Written, callers, customers};
use billfold_domain::Change;
use billfold_domain::customers::CustomerChanges;
use billfold_domain::ids::IdStyle;
use insta::assert_snapshot;
use serde_json::{Value, json};

use crate::bed::{Answer, Bed, Call};

pub(crate) const PASSWORD: &str = "tr0ub4dor & 3 otters";

/// A customer of the organization of a secret key; its id.
pub(crate) async fn customer(bed: &Bed, secret_key: &str, email: &str) -> String {
    let key = Credentials { key: Some(secret_key.to_owned()), ..Credentials::default() };
    let merchant = callers::authenticate(&bed.test.app, &key, None).await.unwrap();
    let changes = CustomerChanges { email: Change::Set(email.to_owned()), ..CustomerChanges::default() };
    let made = customers::create(&bed.test.app, &merchant, IdStyle::Crockford, changes, Write::plain()).await.unwrap();
    let Written::Fresh(made) = made else { panic!("replayed") };
    made.value.id.to_string()
}

/// A customer with a credential.
pub(crate) async fn ann(bed: &Bed) -> String {
    let id = customer(bed, &bed.acme.secret_key, "ann@shop.example").await;
    let body = json!({ "username": "ann@shop.example", "password": PASSWORD, "customerId": id });
    assert_eq!(bed.put("/credentials/cred_ann", &body).await.status, 201);
    id
}

pub(crate) fn storefront(bed: &Bed, path: &str) -> String {
    format!("/storefront/organizations/{}{path}", bed.acme.organization.id)
}

/// A call of the storefront as the official client makes it before login.
pub(crate) fn stranger<'a>(bed: &'a Bed, method: &str, path: &str) -> Call<'a> {
    bed.anonymous(method, &storefront(bed, path)).header("authorization", "Bearer null")
}

pub(crate) fn visitor<'a>(bed: &'a Bed, jwt: &str, method: &str, path: &str) -> Call<'a> {
    bed.anonymous(method, &storefront(bed, path)).header("authorization", &format!("Bearer {jwt}"))
}

pub(crate) async fn log_in(bed: &Bed, body: &Value) -> Answer {
    stranger(bed, "POST", "/login").json(body).send().await
}

/// Signs Ann in; her token.
pub(crate) async fn jwt(bed: &Bed) -> String {
    let answer =
        log_in(bed, &json!({ "mode": "password", "username": "ann@shop.example", "password": PASSWORD })).await;
    assert_eq!(answer.status, 201, "{answer}");
    answer.json()["token"].as_str().unwrap().to_owned()
}

/// The body with one member hidden.
pub(crate) fn hidden(answer: &Answer, member: &str) -> String {
    let mut body = answer.json();
    let value = body[member].as_str().unwrap().to_owned();
    body[member] = json!("…");
    let text = serde_json::to_string_pretty(&body).unwrap();
    let named = format!("{} location: {}\n{text}", answer.status, answer.header("location").replace(&value, "…"));
    named.replace(&value, "…")
}

#[tokio::test]
async fn a_credential_is_made_read_replaced_and_deleted_without_its_password() {
    let bed = Bed::sqlite().await;
    let id = customer(&bed, &bed.acme.secret_key, "ann@shop.example").await;
    let body = json!({ "username": "Ann@shop.example", "password": PASSWORD, "customerId": id });
    let created = bed.post("/credentials", &body).await;
    assert_snapshot!(created, @r#"
    201 Created
    content-type: application/json
    etag: "1795219200000000"
    location: https://billing.test/organizations/org_1/credentials/cred_2
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2999

    {
      "_links": [
        {
          "href": "https://billing.test/organizations/org_1/credentials/cred_2",
          "rel": "self"
        },
        {
          "href": "https://billing.test/organizations/org_1/customers/cus_3",
          "rel": "customer"
        }
      ],
      "customerId": "cus_3",
      "expiredTime": null,
      "id": "cred_2",
      "username": "Ann@shop.example"
    }
    "#);
    let path = format!("/credentials/{}", created.json()["id"].as_str().unwrap());
    assert_eq!(bed.get(&path).await.json(), created.json());
    let list = bed.get("/credentials?filter=username:Ann%40shop.example").await;
    assert_eq!((list.header("pagination-total"), list.json()), ("1", json!([created.json()])));
    let missing = bed.get("/credentials/cred_1").await;
    assert_eq!(missing.status, 404);
    let replaced = json!({
        "username": "ann@shop.example", "password": "sixty frozen llamas", "customerId": id,
        "expiredTime": "2027-01-01T00:00:00+00:00",
    });
    let replaced = bed.put(&path, &replaced).await;
    assert_eq!((replaced.status, replaced.json()["expiredTime"].as_str()), (200, Some("2027-01-01T00:00:00+00:00")));
    assert_eq!(bed.delete(&path).await.status, 204);
    assert_eq!(bed.get(&path).await.status, 404);
    assert_eq!(bed.put("/credentials/cred_1", &body).await.status, 201, "the user name is free again");
}

#[tokio::test]
async fn every_fault_of_a_credential_is_named_at_once() {
    let bed = Bed::sqlite().await;
    ann(&bed).await;
    let bad = json!({ "username": "ANN@SHOP.EXAMPLE", "password": "password1", "customerId": "cus_nobody" });
    assert_snapshot!(bed.post("/credentials", &bad).await, @r#"
    422 Unprocessable Entity
    content-type: application/problem+json
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2998

    {
      "detail": "Some of the data sent is not valid.",
      "instance": "urn:request:req_…",
      "invalidFields": [
        {
          "field": "password",
          "message": "is too easy to guess"
        },
        {
          "field": "customerId",
          "message": "does not exist"
        },
        {
          "field": "username",
          "message": "is not available"
        }
      ],
      "status": 422,
      "title": "Validation failed",
      "type": "about:blank"
    }
    "#);
    assert_eq!(bed.post("/credentials", &json!({})).await.faulty(), ["username", "password", "customerId"]);
    let bad = json!({ "username": "a\nb", "password": 5, "customerId": "a/b", "expiredTime": "soon" });
    assert_eq!(bed.post("/credentials", &bad).await.faulty(), ["username", "password", "customerId", "expiredTime"]);
}

#[tokio::test]
async fn a_post_with_an_idempotency_key_makes_one_credential() {
    let bed = Bed::sqlite().await;
    let id = customer(&bed, &bed.acme.secret_key, "ann@shop.example").await;
    let body = json!({ "username": "ann@shop.example", "password": PASSWORD, "customerId": id });
    let ask = || bed.call("POST", "/credentials").header("idempotency-key", "one").json(&body).send();
    let (first, second) = (ask().await, ask().await);
    assert_eq!((first.status, second.status, first.json()), (201, 201, second.json()));
    assert_eq!(second.header("idempotent-replayed"), "true");
}

#[tokio::test]
async fn options_have_defaults_and_are_replaced() {
    let bed = Bed::sqlite().await;
    assert_snapshot!(bed.get("/authentication-options").await, @r#"
    200 OK
    content-type: application/json
    etag: "1795219200000000"

    {
      "_links": [
        {
          "href": "https://billing.test/organizations/org_1/authentication-options",
          "rel": "self"
        }
      ],
      "authTokenTtl": 3600,
      "credentialTtl": 0,
      "otpRequired": false,
      "passwordPattern": null,
      "resetTokenTtl": 3600
    }
    "#);
    let body =
        json!({ "passwordPattern": "/[0-9]/", "credentialTtl": 86400, "authTokenTtl": 60, "otpRequired": false });
    let changed = bed.put("/authentication-options", &body).await;
    assert_snapshot!(changed, @r#"
    200 OK
    content-type: application/json
    etag: "1795219200000001"
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2999

    {
      "_links": [
        {
          "href": "https://billing.test/organizations/org_1/authentication-options",
          "rel": "self"
        }
      ],
      "authTokenTtl": 60,
      "credentialTtl": 86400,
      "otpRequired": false,
      "passwordPattern": "/[0-9]/",
      "resetTokenTtl": 3600
    }
    "#);
    assert_eq!(bed.get("/authentication-options").await.json(), changed.json());
    let id = customer(&bed, &bed.acme.secret_key, "ann@shop.example").await;
    let body = json!({ "username": "ann@shop.example", "password": "sixty frozen llamas", "customerId": id });
    assert_eq!(bed.post("/credentials", &body).await.faulty(), ["password"]);
    let body = json!({ "username": "ann@shop.example", "password": "60 frozen llamas", "customerId": id });
    let made = bed.post("/credentials", &body).await;
    assert_eq!(made.json()["expiredTime"], "2026-11-22T00:00:00+00:00");
    let bad = json!({ "passwordPattern": "(?=x)", "credentialTtl": -1, "authTokenTtl": 0, "resetTokenTtl": "1", "otpRequired": 1 });
    assert_eq!(
        bed.put("/authentication-options", &bad).await.faulty(),
        ["passwordPattern", "otpRequired", "credentialTtl", "authTokenTtl", "resetTokenTtl"]
    );
}

#[tokio::test]
async fn a_passwordless_token_is_made_verified_and_exchanged_once() {
    let bed = Bed::sqlite().await;
    let id = ann(&bed).await;
    let created = bed.post("/authentication-tokens", &json!({ "mode": "passwordless", "customerId": id })).await;
    assert_snapshot!(hidden(&created, "token"), @r#"
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
      "expiredTime": "2026-11-21T01:00:00+00:00",
      "otpRequired": false,
      "token": "…",
      "username": "ann@shop.example"
    }
    "#);
    let token = created.json()["token"].as_str().unwrap().to_owned();
    let path = format!("/authentication-tokens/{token}");
    let pk = |method: &str, path: &str| bed.anonymous(method, path).header("authorization", &bed.acme.publishable_key);
    assert_eq!(pk("GET", &path).send().await.json(), created.json());
    let list = bed.get("/authentication-tokens?limit=5").await;
    assert!(!list.to_string().contains(&token) && list.header("pagination-total") == "1");
    let exchange = format!("{path}/exchange");
    let wanted = json!({
        "acl": [{ "scope": { "organizationId": [bed.acme.organization.id.as_str()] }, "permissions": ["StorefrontGetAccount"] }],
        "customClaims": { "websiteId": bed.acme.website.id.as_str() },
        "expiredTime": "2026-11-22T00:00:00+00:00",
    });
    let begun = bed.call("POST", &exchange).json(&wanted).send().await;
    assert_snapshot!(hidden(&begun, "token"), @r#"
    201 location: https://billing.test/storefront/organizations/org_01M7XPE600AT91C78G1C2YB48A/account
    {
      "_links": [
        {
          "href": "https://billing.test/organizations/org_01M7XPE600AT91C78G1C2YB48A/customers/cus_01M7XPE6003052QNHM7M0ZHPS0",
          "rel": "customer"
        }
      ],
      "acl": [
        {
          "permissions": [
            "StorefrontGetAccount"
          ],
          "scope": {
            "organizationId": [
              "org_01M7XPE600AT91C78G1C2YB48A"
            ]
          }
        }
      ],
      "createdTime": "2026-11-21T00:00:00+00:00",
      "customClaims": {
        "websiteId": "web_01M7XPE600QVNRV8B5HVP6FY4K"
      },
      "customerId": "cus_01M7XPE6003052QNHM7M0ZHPS0",
      "expiredTime": "2026-11-22T00:00:00+00:00",
      "id": "jwt_01M7XPE600CZ5E8SB6KS6C8YAH",
      "token": "…",
      "type": "customer",
      "updatedTime": "2026-11-21T00:00:00+00:00"
    }
    "#);
    assert_eq!(pk("GET", &path).send().await.status, 404);
    assert_eq!(pk("POST", &exchange).json(&json!({})).send().await.status, 404);
    // The session is for what was named.
    let jwt = begun.json()["token"].as_str().unwrap().to_owned();
    assert_eq!(visitor(&bed, &jwt, "GET", "/account").send().await.status, 200);
    assert_eq!(visitor(&bed, &jwt, "PATCH", "/account").json(&json!({})).send().await.status, 403);
    // Ending the token ends it.
    assert_eq!(pk("DELETE", &path).send().await.status, 204);
    assert_eq!(visitor(&bed, &jwt, "GET", "/account").send().await.status, 401);
    assert_eq!(pk("DELETE", &path).send().await.status, 404);
    let for_nothing = pk("POST", &exchange).json(&json!({ "acl": [] })).send().await;
    assert_eq!(for_nothing.faulty(), ["acl"], "a session for everything is one without a list");
}

#[tokio::test]
async fn a_password_gets_a_token_with_a_publishable_key_and_a_named_customer_does_not() {
    let bed = Bed::sqlite().await;
    let id = ann(&bed).await;
    let pk = |body: &Value| {
        let call = bed.anonymous("POST", "/authentication-tokens").header("authorization", &bed.acme.publishable_key);
        call.json(body).send()
    };
    let good = json!({ "mode": "password", "username": "ann@shop.example", "password": PASSWORD });
    assert_eq!(pk(&good).await.status, 201);
    let wrong = pk(&json!({ "mode": "password", "username": "ann@shop.example", "password": "wrong password" })).await;
    assert_snapshot!(wrong, @r#"
    401 Unauthorized
    content-type: application/problem+json
    www-authenticate: Bearer realm="billfold"
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2997

    {
      "detail": "The user name, password or token is not right.",
      "instance": "urn:request:req_…",
      "status": 401,
      "title": "Unauthorized",
      "type": "about:blank"
    }
    "#);
    let unknown = pk(&json!({ "mode": "password", "username": "nobody", "password": "wrong password" })).await;
    assert_eq!((unknown.status, unknown.timeless()), (401, wrong.timeless()));
    assert_eq!(pk(&json!({ "mode": "passwordless", "customerId": id })).await.status, 403);
    assert_eq!(pk(&json!({ "mode": "other" })).await.faulty(), ["mode"]);
    assert_eq!(pk(&json!({ "otpRequired": 1 })).await.faulty(), ["username", "password", "otpRequired"]);
    let nobody = bed.post("/authentication-tokens", &json!({ "mode": "passwordless", "customerId": "cus_1" })).await;
    assert_eq!(nobody.faulty(), ["customerId"]);
}

#[tokio::test]
async fn a_customer_signs_in_sees_itself_and_signs_out() {
    let bed = Bed::sqlite().await;
    ann(&bed).await;
    let body = json!({ "mode": "password", "username": "ann@shop.example", "password": PASSWORD });
    let begun = log_in(&bed, &body).await;
    assert_snapshot!(hidden(&begun, "token"), @r#"
    201 location: https://billing.test/storefront/organizations/org_01M7XPE600AT91C78G1C2YB48A/account
    {
      "createdTime": "2026-11-21T00:00:00+00:00",
      "customerId": "cus_01M7XPE6003052QNHM7M0ZHPS0",
      "expiredTime": "2026-11-21T01:00:00+00:00",
      "id": "jwt_01M7XPE6000Y0NEYGFAFJXDP89",
      "token": "…",
      "updatedTime": "2026-11-21T00:00:00+00:00"
    }
    "#);
    assert_eq!(begun.header("access-control-allow-origin"), "*");
    let jwt = begun.json()["token"].as_str().unwrap().to_owned();
    let account = visitor(&bed, &jwt, "GET", "/account").send().await;
    assert_snapshot!(account, @r#"
    200 OK
    access-control-allow-origin: *
    access-control-expose-headers: ETag, Location, Pagination-Limit, Pagination-Offset, Pagination-Total, Request-Id, Retry-After
    content-type: application/json
    etag: "1795219200000000"

    {
      "_links": [
        {
          "href": "https://billing.test/storefront/organizations/org_1/account",
          "rel": "self"
        }
      ],
      "createdTime": "2026-11-21T00:00:00+00:00",
      "defaultPaymentInstrument": null,
      "id": "cus_2",
      "notificationEmails": [],
      "preferredPayoutInstrumentId": null,
      "primaryAddress": {
        "address": null,
        "address2": null,
        "city": null,
        "country": null,
        "dob": null,
        "emails": [
          {
            "label": "main",
            "primary": true,
            "value": "ann@shop.example"
          }
        ],
        "firstName": null,
        "jobTitle": null,
        "lastName": null,
        "organization": null,
        "phoneNumbers": [],
        "postalCode": null,
        "region": null
      },
      "updatedTime": "2026-11-21T00:00:00+00:00",
      "username": "ann@shop.example",
      "websiteId": "web_3"
    }
    "#);
    for path in [
        format!("/organizations/{}/storefront/account", bed.acme.organization.id),
        "/storefront/account".to_owned(),
        "/storefront/account/".to_owned(),
    ] {
        let same = bed.anonymous("GET", &path).header("authorization", &format!("Bearer {jwt}")).send().await;
        assert_eq!((same.status, same.json()), (200, account.json()), "{path}");
    }
    let expanded = visitor(&bed, &jwt, "GET", "/account?expand=website").send().await;
    assert_eq!(expanded.json()["_embedded"]["website"]["id"], bed.acme.website.id.as_str());
    let site = visitor(&bed, &jwt, "GET", &format!("/websites/{}", bed.acme.website.id)).send().await;
    assert_eq!(site.json(), expanded.json()["_embedded"]["website"]);
    assert_eq!(visitor(&bed, &jwt, "GET", "/websites/other").send().await.status, 404);
    let logout = visitor(&bed, &jwt, "POST", "/logout").bytes("application/x-www-form-urlencoded", Vec::new());
    assert_snapshot!(logout.send().await, @r#"
    204 No Content
    access-control-allow-origin: *
    access-control-expose-headers: ETag, Location, Pagination-Limit, Pagination-Offset, Pagination-Total, Request-Id, Retry-After
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2999
    "#);
    let after = visitor(&bed, &jwt, "GET", "/account").send().await;
    assert_snapshot!(after, @r#"
    401 Unauthorized
    access-control-allow-origin: *
    access-control-expose-headers: ETag, Location, Pagination-Limit, Pagination-Offset, Pagination-Total, Request-Id, Retry-After
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
async fn a_passwordless_login_takes_a_token_once() {
    let bed = Bed::sqlite().await;
    let id = ann(&bed).await;
    let created = bed.post("/authentication-tokens", &json!({ "mode": "passwordless", "customerId": id })).await;
    let body = json!({ "mode": "passwordless", "token": created.json()["token"] });
    assert_eq!(log_in(&bed, &body).await.status, 201);
    let again = log_in(&bed, &body).await;
    let never = log_in(&bed, &json!({ "mode": "passwordless", "token": "nothing" })).await;
    assert_eq!((again.status, again.timeless()), (401, never.timeless()));
}

#[tokio::test]
async fn what_a_customer_changes_of_itself_is_bound_by_the_portal() {
    let bed = Bed::sqlite().await;
    ann(&bed).await;
    let jwt = jwt(&bed).await;
    let ask = |body: Value| visitor(&bed, &jwt, "PATCH", "/account").json(&body).send();
    let body = json!({ "primaryAddress": {
        "firstName": "Ann", "city": "Bern", "country": "CH",
        "emails": [
            { "label": "main", "value": "ann@shop.example", "primary": true },
            { "label": "work", "value": "ann@work.example" },
        ],
    } });
    let changed = ask(body).await;
    assert_snapshot!(changed, @r#"
    200 OK
    access-control-allow-origin: *
    access-control-expose-headers: ETag, Location, Pagination-Limit, Pagination-Offset, Pagination-Total, Request-Id, Retry-After
    content-type: application/json
    etag: "1795219200000001"
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2999

    {
      "_links": [
        {
          "href": "https://billing.test/storefront/organizations/org_1/account",
          "rel": "self"
        }
      ],
      "createdTime": "2026-11-21T00:00:00+00:00",
      "defaultPaymentInstrument": null,
      "id": "cus_2",
      "notificationEmails": [],
      "preferredPayoutInstrumentId": null,
      "primaryAddress": {
        "address": null,
        "address2": null,
        "city": "Bern",
        "country": "CH",
        "dob": null,
        "emails": [
          {
            "label": "main",
            "primary": true,
            "value": "ann@shop.example"
          },
          {
            "label": "work",
            "primary": false,
            "value": "ann@work.example"
          }
        ],
        "firstName": "Ann",
        "jobTitle": null,
        "lastName": null,
        "organization": null,
        "phoneNumbers": [],
        "postalCode": null,
        "region": null
      },
      "updatedTime": "2026-11-21T00:00:00+00:00",
      "username": "ann@shop.example",
      "websiteId": "web_3"
    }
    "#);
    let mut shown = changed.json();
    assert_eq!(ask(shown.clone()).await.header("etag"), changed.header("etag"), "writing back changes nothing");
    let stale = visitor(&bed, &jwt, "PATCH", "/account").header("if-match", "\"1\"").json(&shown).send().await;
    assert_eq!(stale.status, 412);
    shown["primaryAddress"]["country"] = json!("Switzerland");
    shown["defaultPaymentInstrumentId"] = json!("inst_nobodys");
    assert_eq!(ask(shown).await.faulty(), ["primaryAddress.country", "defaultPaymentInstrumentId"]);
    // A portal of Stripe's making has customer details switched off: so does this one.
    let closed = bed.portal_without_details().await;
    let body = json!({ "username": "ann@shop.example", "password": PASSWORD, "billingPortalId": closed });
    let there = log_in(&bed, &body).await.json()["token"].as_str().unwrap().to_owned();
    let refused = visitor(&bed, &there, "PATCH", "/account").json(&json!({ "primaryAddress": { "city": "Basel" } }));
    assert_snapshot!(refused.send().await, @r#"
    403 Forbidden
    access-control-allow-origin: *
    access-control-expose-headers: ETag, Location, Pagination-Limit, Pagination-Offset, Pagination-Total, Request-Id, Retry-After
    content-type: application/problem+json
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2995

    {
      "detail": "The billing portal does not allow this operation.",
      "instance": "urn:request:req_…",
      "status": 403,
      "title": "Forbidden",
      "type": "about:blank"
    }
    "#);
    let same = visitor(&bed, &there, "PATCH", "/account").json(&json!({ "primaryAddress": { "city": "Bern" } }));
    assert_eq!(same.send().await.status, 200, "what stays as it is is no change");
}

#[tokio::test]
async fn l14_a_portal_without_passwords_takes_none() {
    let bed = Bed::sqlite().await;
    let id = ann(&bed).await;
    let mut body = bed.body("no-passwords");
    body["features"] = json!({ "authenticateWithPassword": false });
    assert_eq!(bed.put("/billing-portals/shut", &body).await.status, 201);
    let with = json!({ "username": "ann@shop.example", "password": PASSWORD, "billingPortalId": "shut" });
    assert_snapshot!(log_in(&bed, &with).await, @r#"
    403 Forbidden
    access-control-allow-origin: *
    access-control-expose-headers: ETag, Location, Pagination-Limit, Pagination-Offset, Pagination-Total, Request-Id, Retry-After
    content-type: application/problem+json
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2999

    {
      "detail": "The billing portal does not allow this operation.",
      "instance": "urn:request:req_…",
      "status": 403,
      "title": "Forbidden",
      "type": "about:blank"
    }
    "#);
    let token = json!({ "mode": "password", "username": "ann@shop.example", "password": PASSWORD });
    let token = bed.post("/authentication-tokens", &token).await.json()["token"].as_str().unwrap().to_owned();
    let exchange = |token: String| {
        let claims = json!({ "customClaims": { "billingPortalId": "shut" } });
        bed.call("POST", &format!("/authentication-tokens/{token}/exchange")).json(&claims).send()
    };
    assert_eq!(exchange(token).await.status, 403);
    let token = bed.post("/authentication-tokens", &json!({ "mode": "passwordless", "customerId": id })).await;
    let begun = exchange(token.json()["token"].as_str().unwrap().to_owned()).await;
    assert_eq!(begun.status, 201);
    let jwt = begun.json()["token"].as_str().unwrap().to_owned();
    let change = json!({ "currentPassword": PASSWORD, "newPassword": "sixty frozen llamas" });
    assert_eq!(visitor(&bed, &jwt, "PATCH", "/account/password").json(&change).send().await.status, 403);
    // An inactive portal lets nobody in, and those who are in out.
    body["status"] = json!("inactive");
    bed.put("/billing-portals/shut", &body).await;
    assert_eq!(visitor(&bed, &jwt, "GET", "/account").send().await.status, 401);
    assert_eq!(log_in(&bed, &with).await.faulty(), ["billingPortalId"]);
}
