//! Passwords: changed, forgotten, tried too often; and whose door is whose.

use crate::authentication::{PASSWORD, ann, hidden, jwt, log_in, storefront, stranger, visitor};
use crate::bed::Bed;
use insta::assert_snapshot;
use serde_json::{Value, json};

#[tokio::test]
async fn a_password_is_changed_and_set_with_a_token() {
    let bed = Bed::sqlite().await;
    ann(&bed).await;
    let jwt = jwt(&bed).await;
    let change = |old: &str, new: &str| {
        let body = json!({ "currentPassword": old, "newPassword": new });
        visitor(&bed, &jwt, "PATCH", "/account/password").json(&body).send()
    };
    assert_eq!(
        change("wrong password", "sixty frozen llamas").await.faults(),
        [("currentPassword".to_owned(), "is not the current password".to_owned())]
    );
    assert_eq!(change(PASSWORD, "password").await.faulty(), ["newPassword"]);
    assert_eq!(change(PASSWORD, "sixty frozen llamas").await.json()["username"], "ann@shop.example");
    let created = bed.post("/password-tokens", &json!({ "username": "ann@shop.example" })).await;
    assert_snapshot!(hidden(&created, "token"), @r#"
    201 location: https://billing.test/organizations/org_01M7XPE600AT91C78G1C2YB48A/password-tokens/…
    {
      "_links": [
        {
          "href": "https://billing.test/organizations/org_01M7XPE600AT91C78G1C2YB48A/password-tokens/…",
          "rel": "self"
        }
      ],
      "credentialId": "cred_ann",
      "expiredTime": "2026-11-21T01:00:00+00:00",
      "token": "…",
      "username": "ann@shop.example"
    }
    "#);
    let token = created.json()["token"].as_str().unwrap().to_owned();
    assert_eq!(bed.get(&format!("/password-tokens/{token}")).await.json(), created.json());
    assert_eq!(bed.get("/password-tokens").await.header("pagination-total"), "1");
    let reset = |new: &str| {
        let path = format!("/account/reset-password/{token}");
        stranger(&bed, "POST", &path).json(&json!({ "newPassword": new })).send()
    };
    assert_eq!(reset("password1").await.faulty(), ["newPassword"]);
    assert_eq!(reset(PASSWORD).await.status, 201);
    assert_eq!(reset(PASSWORD).await.faults(), [("token".to_owned(), "does not exist".to_owned())]);
    assert_eq!(visitor(&bed, &jwt, "GET", "/account").send().await.status, 401);
    self::jwt(&bed).await;
    let other = bed.post("/password-tokens", &json!({ "username": "ann@shop.example" })).await;
    let path = format!("/password-tokens/{}", other.json()["token"].as_str().unwrap());
    assert_eq!((bed.delete(&path).await.status, bed.delete(&path).await.status), (204, 404));
    assert_eq!(bed.post("/password-tokens", &json!({ "username": "nobody" })).await.faulty(), ["username"]);
}

#[tokio::test]
async fn l06_a_forgotten_password_is_answered_the_same_for_everybody() {
    let bed = Bed::sqlite().await;
    ann(&bed).await;
    let ask = |username: &str| {
        stranger(&bed, "POST", "/account/forgot-password").json(&json!({ "username": username })).send()
    };
    let known = ask("ann@shop.example").await;
    assert_eq!((known.status, known.bytes.len()), (204, 0));
    for other in ["nobody@shop.example", "", "a b"] {
        assert_eq!(ask(other).await.status, 204);
    }
    let core = |email: &str| bed.call("POST", "/forgot-password").json(&json!({ "email": email })).send();
    assert_eq!((core("ann@shop.example").await.status, core("nobody@shop.example").await.status), (204, 204));
    assert_eq!(core("no address").await.faulty(), ["email"]);
}

#[tokio::test]
async fn too_many_logins_are_429_for_any_name() {
    let bed = Bed::sqlite().await;
    ann(&bed).await;
    for username in ["ann@shop.example", "nobody@shop.example"] {
        let body = json!({ "username": username, "password": "wrong password" });
        let ask = || stranger(&bed, "POST", "/login").from("192.0.2.1").json(&body).send();
        for _ in 0..10 {
            assert_eq!(ask().await.status, 401);
        }
        let over = ask().await;
        assert_eq!((over.status, over.header("retry-after")), (429, "900"));
        assert_eq!(over.timeless()["title"], "Rate Limit Exceeded");
    }
}

#[tokio::test]
async fn the_doors_of_merchants_and_customers_are_different_ones() {
    let bed = Bed::sqlite().await;
    ann(&bed).await;
    let jwt = jwt(&bed).await;
    let merchant = billfold_app::tokens::issue(&bed.test.app, &bed.acme.organization.id, "ci", 600).await.unwrap();
    let bearer = |token: &str| format!("Bearer {token}");
    for (path, token) in [("/websites", &jwt), ("/credentials", &jwt), ("/storefront/account", &merchant)] {
        let answer = bed.anonymous("GET", path).header("authorization", &bearer(token)).send().await;
        assert_eq!(answer.status, 401, "{path}");
    }
    for header in [("reb-apikey", &bed.acme.secret_key), ("authorization", &bed.acme.publishable_key)] {
        let answer = bed.anonymous("GET", "/storefront/account").header(header.0, header.1).send().await;
        assert_eq!(answer.status, 401, "{header:?}");
    }
    // A key beside the token must be good and of the same organization.
    let with = |key: &str| visitor(&bed, &jwt, "GET", "/account").header("reb-apikey", key).send();
    assert_eq!(with(&bed.acme.secret_key).await.status, 200);
    assert_eq!(with(&bed.rival.secret_key).await.status, 401);
    assert_eq!(with("sk_test_unknown").await.status, 401);
    // Another organization's address is not there.
    let other = format!("/storefront/organizations/{}/account", bed.rival.organization.id);
    let other = bed.anonymous("GET", &other).header("authorization", &bearer(&jwt)).send().await;
    assert_eq!(other.status, 404);
    // Without a key the address must name the organization.
    let body = json!({ "username": "ann@shop.example", "password": PASSWORD });
    assert_eq!(bed.anonymous("POST", "/storefront/login").json(&body).send().await.status, 401);
    let bare = bed.anonymous("POST", "/storefront/login").header("authorization", &bed.acme.publishable_key);
    assert_eq!(bare.json(&body).send().await.status, 201);
    let nowhere = bed.anonymous("POST", "/storefront/organizations/org_none/login").json(&body).send().await;
    assert_eq!(nowhere.status, 404);
    assert_eq!(stranger(&bed, "POST", "/register").json(&body).send().await.status, 403);
}

#[tokio::test]
async fn t07_strangers_and_customers_do_not_use_up_what_is_the_merchants() {
    let bed = Bed::limited(3).await;
    let body = json!({ "username": "nobody", "password": "wrong password" });
    for status in [401, 401, 401, 429] {
        assert_eq!(log_in(&bed, &body).await.status, status);
    }
    let elsewhere = stranger(&bed, "POST", "/login").from("192.0.2.9").json(&body).send().await;
    assert_eq!((elsewhere.status, elsewhere.header("x-ratelimit-remaining")), (401, "2"));
    assert_eq!(bed.delete("/websites/none").await.header("x-ratelimit-remaining"), "2");
}

#[tokio::test]
async fn browsers_are_told_what_they_may_send_to_each_address() {
    let bed = Bed::sqlite().await;
    for (path, methods) in [
        ("/login", "POST, OPTIONS"),
        ("/logout", "POST, OPTIONS"),
        ("/account", "GET, HEAD, PATCH, OPTIONS"),
        ("/account/password", "PATCH, OPTIONS"),
    ] {
        let answer =
            bed.anonymous("OPTIONS", &storefront(&bed, path)).header("origin", "https://shop.example").send().await;
        assert_eq!((answer.status, answer.header("access-control-allow-methods")), (204, methods), "{path}");
        assert_eq!(answer.header("access-control-allow-credentials"), "");
    }
}

/// The code that came to an address, once everything due was sent.
pub(crate) async fn code(bed: &Bed, to: &str) -> String {
    billfold_app::jobs::run_due(&bed.test.app, |_| ()).await.unwrap();
    let mails = bed.test.mails().await;
    let mail = mails.iter().rev().find(|mail| mail.to == to).expect("a mail");
    digits_of(mail).expect("a code")
}

/// The code that a mail says.
pub(crate) fn digits_of(mail: &billfold_app::mails::Message) -> Option<String> {
    let digits = |line: &str| line.chars().filter(|c| *c != ' ').collect::<String>();
    let is_code = |line: &String| line.len() == 8 && line.bytes().all(|byte| byte.is_ascii_digit());
    mail.plain.lines().map(digits).find(is_code)
}

#[tokio::test]
async fn another_main_address_counts_once_it_is_verified() {
    let bed = Bed::sqlite().await;
    ann(&bed).await;
    let (jwt, elsewhere) = (jwt(&bed).await, jwt(&bed).await);
    let main = |account: Value| account["primaryAddress"]["emails"][0]["value"].as_str().unwrap().to_owned();
    let ask = |emails: Value| {
        let body = json!({ "primaryAddress": { "city": "Bern", "emails": emails } });
        visitor(&bed, &jwt, "PATCH", "/account").json(&body).send()
    };
    let wanted = json!([{ "label": "main", "value": "ann@home.example", "primary": true }]);
    // What is wrong besides is said before anything is sent.
    let stale = visitor(&bed, &jwt, "PATCH", "/account").header("if-match", "\"1\"");
    let body = json!({ "primaryAddress": { "emails": wanted } });
    assert_eq!(stale.json(&body).send().await.status, 412);
    let nothing = json!({ "primaryAddress": { "emails": wanted }, "defaultPaymentInstrumentId": "inst_nobodys" });
    let nothing = visitor(&bed, &jwt, "PATCH", "/account").json(&nothing).send().await;
    assert_eq!(nothing.faulty(), ["defaultPaymentInstrumentId"]);
    billfold_app::jobs::run_due(&bed.test.app, |_| ()).await.unwrap();
    assert!(bed.test.mails().await.is_empty());
    assert_eq!(ask(json!([])).await.faulty(), ["primaryAddress.emails"], "an address is not taken away");
    let changed = ask(wanted).await;
    assert_eq!((changed.status, changed.json()["primaryAddress"]["city"].as_str()), (200, Some("Bern")), "{changed}");
    assert_eq!(main(changed.json()), "ann@shop.example", "the old address counts until the new one is verified");
    let code = code(&bed, "ann@home.example").await;
    let verify = |jwt: &str, code: &str| {
        let path = format!("/account/verification/{code}");
        visitor(&bed, jwt, "POST", &path).send()
    };
    assert_eq!(verify(&jwt, "00000000").await.status, 401);
    assert_eq!(verify(&elsewhere, &code).await.status, 401, "another session's code");
    let verified = verify(&jwt, &code).await;
    assert_eq!((verified.status, verified.bytes.len()), (204, 0), "{verified}");
    let account = visitor(&bed, &jwt, "GET", "/account").send().await;
    assert_eq!(main(account.json()), "ann@home.example");
    assert_eq!(verify(&jwt, &code).await.status, 401, "a code works once");
    let out = visitor(&bed, &elsewhere, "GET", "/account").send().await;
    assert_eq!(out.status, 401, "the customer's other sessions end");
}
