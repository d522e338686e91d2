//! Who may do what: keys, tokens, organizations.

use billfold_app::tokens;
use insta::assert_snapshot;
use serde_json::{Value, json};

use crate::bed::Bed;

/// Every documented operation: method, path without a variable part, whether
/// anybody may call it.
pub(crate) fn operations() -> Vec<(String, String, bool)> {
    let document = serde_json::to_value(billfold_rebilly::openapi::document("https://billing.test")).unwrap();
    let mut found = Vec::new();
    for (path, item) in document["paths"].as_object().unwrap() {
        for (method, operation) in item.as_object().unwrap() {
            let is_public = operation["security"].as_array().unwrap().is_empty();
            found.push((method.to_uppercase(), path.clone(), is_public));
        }
    }
    assert!(found.len() >= 23, "{}", found.len());
    found
}

/// Who may call an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Door {
    /// Anybody, with a key that names the organization or without.
    Anybody,
    /// A customer who has signed in.
    Customer,
    /// The merchant's pages.
    Page,
    /// The merchant alone.
    Merchant,
}

fn door(method: &str, path: &str) -> Door {
    static DOCUMENT: std::sync::LazyLock<Value> = std::sync::LazyLock::new(crate::documented::document);
    let security = DOCUMENT["paths"][path][method.to_lowercase()]["security"].as_array().unwrap().clone();
    let named = |name: &str| security.iter().any(|way| way.get(name).is_some());
    if security.is_empty() || security.contains(&json!({})) {
        Door::Anybody
    } else if named("CustomerJWT") {
        Door::Customer
    } else if named("PublishableApiKey") {
        Door::Page
    } else {
        Door::Merchant
    }
}

#[tokio::test]
async fn a01_every_operation_needs_a_key_unless_it_is_public() {
    let bed = Bed::sqlite().await;
    let revoked = bed.post("/api-keys", &json!({ "description": "x" })).await.json();
    assert_eq!(bed.delete(&format!("/api-keys/{}", revoked["id"].as_str().unwrap())).await.status, 204);
    let revoked = revoked["secretKey"].as_str().unwrap().to_owned();
    let unknown = format!("{}x", &bed.acme.secret_key[..bed.acme.secret_key.len() - 1]);
    let mut bodies = std::collections::BTreeSet::new();
    for (method, path, is_public) in operations() {
        let ignores_bearer = door(&method, &path) == Door::Anybody;
        let path = path.replace("{id}", "any").replace("{slug}", bed.acme.portal.slug.as_str());
        let plain = || bed.anonymous(&method, &path);
        let mut calls = vec![
            plain(),
            plain().header("reb-apikey", ""),
            plain().header("reb-apikey", "a b"),
            plain().header("reb-apikey", &unknown),
            plain().header("reb-apikey", &revoked),
            plain().header("reb-apikey", &bed.acme.secret_key).header("reb-apikey", &bed.acme.secret_key),
            plain().header("authorization", "Bearer null"),
            plain().header("authorization", "Bearer a.b.c"),
            plain().header("authorization", "Basic c2s6"),
            plain().header("authorization", "pk_test_unknown"),
            plain().header("cookie", "session=1"),
        ];
        if !ignores_bearer || is_public {
            calls.push(plain().header("reb-apikey", &bed.acme.secret_key).header("authorization", "Bearer a.b.c"));
        }
        for call in calls {
            let answer = call.send().await;
            if is_public {
                assert_eq!(answer.status, 200, "{method} {path}: {answer}");
                continue;
            }
            assert_eq!(answer.status, 401, "{method} {path}: {answer}");
            assert_eq!(answer.header("www-authenticate"), "Bearer realm=\"billfold\"");
            bodies.insert(answer.timeless().to_string());
        }
    }
    // Nothing tells an unknown key from a revoked one.
    assert_eq!(bodies.len(), 1);
    assert_snapshot!(bed.anonymous("GET", "/websites").send().await, @r#"
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
async fn a05_a_publishable_key_may_do_what_the_definitions_say_and_no_more() {
    let bed = Bed::sqlite().await;
    for (method, path, is_public) in operations() {
        let status = match door(&method, &path) {
            Door::Anybody | Door::Page => continue,
            Door::Customer => 401,
            Door::Merchant => 403,
        };
        assert!(!is_public);
        let path = path.replace("{id}", "any");
        for body in [json!({}), json!({ "isPublic": true })] {
            let bare = bed.anonymous(&method, &path).header("authorization", &bed.acme.publishable_key).json(&body);
            let answer = bare.send().await;
            assert_eq!(answer.status, status, "{method} {path}: {answer}");
        }
    }
    let keyed = bed.anonymous("GET", "/websites").header("reb-apikey", &bed.acme.publishable_key);
    assert_snapshot!(keyed.send().await, @r#"
    403 Forbidden
    content-type: application/problem+json

    {
      "detail": "The credentials do not allow this operation.",
      "instance": "urn:request:req_…",
      "status": 403,
      "title": "Forbidden",
      "type": "about:blank"
    }
    "#);
    // Of two keys, what both allow is allowed.
    let both = bed.call("GET", "/websites").header("authorization", &bed.acme.publishable_key);
    assert_eq!(both.send().await.status, 403);
    let strangers = bed.call("GET", "/websites").header("authorization", &bed.rival.publishable_key);
    assert_eq!(strangers.send().await.status, 401);
}

#[tokio::test]
async fn a_merchants_token_works_alone_and_beside_a_key_of_the_same_organization() {
    let bed = Bed::sqlite().await;
    let mut issued = Vec::new();
    for born in [&bed.acme, &bed.rival] {
        let token = tokens::issue(&bed.test.app, &born.organization.id, "back office", 600).await.unwrap();
        issued.push(token);
    }
    let [own, other] = issued.as_slice() else { panic!("two tokens") };
    let alone = bed.anonymous("GET", "/websites").header("authorization", &format!("Bearer {own}"));
    assert_eq!(alone.send().await.status, 200);
    let both = bed.call("GET", "/websites").header("authorization", &format!("Bearer {own}"));
    assert_eq!(both.send().await.status, 200);
    let mixed = bed.call("GET", "/websites").header("authorization", &format!("Bearer {other}"));
    assert_eq!(mixed.send().await.status, 401);
    let useless = bed.call("GET", "/websites").header("authorization", "Bearer null");
    assert_eq!(useless.send().await.status, 200);
    bed.test.clock.advance_seconds(601);
    let late = bed.anonymous("GET", "/websites").header("authorization", &format!("Bearer {own}"));
    assert_eq!(late.send().await.status, 401);
}

#[tokio::test]
async fn a06_test_and_live_are_separate_worlds() {
    let bed = Bed::sqlite().await;
    let live = bed.live.portal.id.to_string();
    let answers = [
        bed.get(&format!("/billing-portals/{live}")).await,
        bed.get("/billing-portals/unknown").await,
        bed.get(&format!("/websites/{}", bed.live.website.id)).await,
        bed.get("/websites/unknown").await,
    ];
    assert_eq!(answers[0].timeless(), answers[1].timeless());
    assert_eq!(answers[2].timeless(), answers[3].timeless());
    assert!(answers.iter().all(|answer| answer.status == 404));
}

#[tokio::test]
async fn a07_a_key_counts_only_in_its_header() {
    let bed = Bed::sqlite().await;
    let key = &bed.acme.secret_key;
    let query = bed.anonymous("GET", &format!("/websites?REB-APIKEY={key}&api_key={key}"));
    assert_eq!(query.send().await.status, 401);
    let body = bed.anonymous("POST", "/websites").json(&json!({ "REB-APIKEY": key, "apiKey": key }));
    assert_eq!(body.send().await.status, 401);
}

#[tokio::test]
async fn t01_every_id_of_another_organization_is_an_unknown_id() {
    let bed = Bed::sqlite().await;
    let picture = crate::files::png(2, 2);
    let upload =
        bed.anonymous("POST", "/files").header("reb-apikey", &bed.rival.secret_key).bytes("image/png", picture);
    let file = upload.send().await.json()["id"].as_str().unwrap().to_owned();
    let key = bed.anonymous("POST", "/api-keys").header("reb-apikey", &bed.rival.secret_key);
    let key = key.json(&json!({ "description": "x" })).send().await.json()["id"].as_str().unwrap().to_owned();
    let own = crate::authentication::customer(&bed, &bed.acme.secret_key, "own@shop.example").await;
    let theirs = crate::authentication::customer(&bed, &bed.rival.secret_key, "their@shop.example").await;
    let body = json!({ "username": "a@b.example", "password": "tr0ub4dor & 3 otters", "customerId": theirs });
    let credential = bed.anonymous("POST", "/credentials").header("reb-apikey", &bed.rival.secret_key).json(&body);
    let credential = credential.send().await.json()["id"].as_str().unwrap().to_owned();
    let plan = json!({
        "name": "Gold", "productId": "sold", "currency": "EUR", "pricing": { "formula": "fixed-fee", "price": 5 },
    });
    bed.put("/products/sold", &json!({ "name": "Sold" })).await;
    for (path, body) in [
        ("/products/gold", json!({ "name": "Gold" })),
        ("/products/sold", json!({ "name": "Sold" })),
        ("/plans/gold", plan.clone()),
    ] {
        let call = bed.anonymous("PUT", path).header("reb-apikey", &bed.rival.secret_key).json(&body);
        assert_eq!(call.send().await.status, 201, "{path}");
    }
    let coupon = json!({ "discount": { "type": "percent", "value": 10 }, "restrictions": [], "issuedTime": "2026-11-20T00:00:00Z" });
    let put = bed.anonymous("PUT", "/coupons/TENTH").header("reb-apikey", &bed.rival.secret_key).json(&coupon);
    assert_eq!(put.send().await.status, 201);
    let redeemed = bed.anonymous("POST", "/coupons-redemptions").header("reb-apikey", &bed.rival.secret_key);
    let redeemed = redeemed.json(&json!({ "couponId": "TENTH", "customerId": theirs })).send().await;
    let redemption = redeemed.json()["id"].as_str().unwrap().to_owned();
    let (instrument, payment) = crate::payments::paid_by_rival(&bed, &theirs).await;
    let mut covered = 0;
    for (method, path, is_public) in operations() {
        // What customers name is looked at beside the rest of the storefront.
        let collection = path.split('/').nth(1).unwrap_or_default();
        if is_public
            || !path.contains("{id}")
            || door(&method, &path) == Door::Customer
            || crate::turns::TRIED_HERE.contains(&collection)
            || crate::webhooks::TRIED_HERE.contains(&collection)
        {
            continue;
        }
        covered += 1;
        let (id, body) = match path.split('/').nth(1).unwrap() {
            "billing-portals" => (bed.rival.portal.id.to_string(), bed.body("some-slug")),
            "websites" => (
                bed.rival.website.id.to_string(),
                json!({ "name": "x", "url": "https://x.example", "servicePhone": "", "serviceEmail": "" }),
            ),
            "files" => (file.clone(), json!({})),
            "api-keys" => (key.clone(), json!({ "description": "x" })),
            "credentials" => {
                let body = json!({ "username": "a@b.example", "password": "tr0ub4dor & 3 otters", "customerId": own });
                (credential.clone(), body)
            }
            "customers" => (theirs.clone(), json!({})),
            "products" => ("gold".to_owned(), json!({ "name": "Gold" })),
            "plans" => ("gold".to_owned(), plan.clone()),
            "coupons" => ("TENTH".to_owned(), coupon.clone()),
            "coupons-redemptions" => (redemption.clone(), json!({})),
            "payment-instruments" => (instrument.clone(), json!({})),
            "transactions" => (payment.clone(), json!({ "amount": 1 })),
            other => panic!("{other} has no id to try"),
        };
        // A customer is deleted by merging it into another one.
        let is_merge = path.starts_with("/customers");
        let query = if is_merge { format!("?targetCustomerId={own}") } else { String::new() };
        let at = |id: &str, method: &str| match method {
            "DELETE" => format!("{}{query}", path.replace("{id}", id)),
            _ => path.replace("{id}", id),
        };
        let theirs = bed.call(&method, &at(&id, &method)).json(&body).send().await;
        let mut body = if path.starts_with("/billing-portals") { bed.body("other-slug") } else { body };
        if path.starts_with("/credentials") {
            body["username"] = json!("other@b.example");
        }
        let unknown = bed.call(&method, &at("unknown_0", &method)).json(&body).send().await;
        assert_eq!(theirs.status, unknown.status, "{method} {path}: {theirs}");
        if method == "PUT" && path.split('/').nth(1) != Some("files") {
            // An upsert makes a record of one's own; both are then taken away.
            assert_eq!(theirs.status, 201, "{method} {path}: {theirs}");
            for id in [id.as_str(), "unknown_0"] {
                assert_eq!(bed.delete(&at(id, "DELETE")).await.status, 204);
            }
        } else {
            assert_eq!(theirs.status, 404, "{method} {path}: {theirs}");
            assert_eq!(theirs.timeless(), unknown.timeless());
        }
    }
    assert!(covered >= 16, "{covered}");
    // Nothing of the other organization has changed.
    for path in
        [format!("/billing-portals/{}", bed.rival.portal.id), format!("/files/{file}"), format!("/api-keys/{key}")]
    {
        let own = bed.anonymous("GET", &path).header("reb-apikey", &bed.rival.secret_key).send().await;
        assert_eq!((own.status, own.json()["createdTime"].clone()), (200, json!("2026-11-21T00:00:00+00:00")));
    }
}

#[tokio::test]
async fn t01_the_organization_comes_from_the_key_alone() {
    let bed = Bed::sqlite().await;
    let (own, theirs) = (bed.acme.organization.id.to_string(), bed.rival.organization.id.to_string());
    for (method, path, is_public) in operations() {
        if is_public || door(&method, &path) == Door::Customer {
            continue;
        }
        let path = path.replace("{id}", "any");
        let answer = bed.call(&method, &format!("/organizations/{theirs}{path}")).json(&json!({})).send().await;
        let unknown = bed.call(&method, &format!("/organizations/org_unknown{path}")).json(&json!({})).send().await;
        assert_eq!((answer.status, answer.timeless()), (404, unknown.timeless()), "{method} {path}");
    }
    let headers = bed.call("GET", "/websites").header("x-organization-id", &theirs).header("stripe-account", &theirs);
    let list = headers.send().await.json();
    assert!(list.as_array().unwrap().iter().all(|website| website["organizationId"] == own.as_str()));
    // What a body names must be the organization's own.
    let mut body = bed.body("some-slug");
    body["websiteId"] = json!(bed.rival.website.id.as_str());
    assert_eq!(bed.post("/billing-portals", &body).await.faulty(), ["websiteId"]);
    assert_snapshot!(bed.get(&format!("/organizations/{theirs}/websites")).await, @r#"
    404 Not Found
    content-type: application/problem+json

    {
      "detail": "There is no such organization.",
      "instance": "urn:request:req_…",
      "status": 404,
      "title": "Not Found",
      "type": "about:blank"
    }
    "#);
}

#[tokio::test]
async fn t04_a_tag_of_one_organization_means_nothing_to_another() {
    let bed = Bed::sqlite().await;
    let (own, theirs) = (bed.acme.portal.id.to_string(), bed.rival.portal.id.to_string());
    let (own, theirs) = (format!("/billing-portals/{own}"), format!("/billing-portals/{theirs}"));
    let rival = |method: &str| bed.anonymous(method, &theirs).header("reb-apikey", &bed.rival.secret_key);
    let mut body = rival("GET").send().await.json();
    body["name"] = json!("Renamed");
    let tag = rival("PUT").json(&body).send().await.header("etag").to_owned();
    let shown = bed.get(&own).await.json();
    assert_eq!(bed.call("PUT", &own).header("if-match", &tag).json(&shown).send().await.status, 412);
    assert_eq!(rival("PUT").header("if-match", &tag).json(&body).send().await.status, 200);
}

#[tokio::test]
async fn t06_a_slug_that_another_organization_has_is_just_not_available() {
    let bed = Bed::sqlite().await;
    let slug = bed.rival.portal.slug.as_str().to_owned();
    let theirs = bed.put("/billing-portals/mine", &bed.body(&slug)).await;
    bed.portal("other", "own-slug").await;
    let own = bed.put("/billing-portals/mine", &bed.body("own-slug")).await;
    assert_eq!(theirs.timeless(), own.timeless());
    assert_eq!(theirs.faults(), [("slug".to_owned(), "is not available".to_owned())]);
}

/// Which permission the addresses below a collection need.
fn resource_of(path: &str) -> &'static str {
    match path.split('/').nth(1).unwrap() {
        "api-keys" => "api_keys",
        "billing-portals" | "custom-domains" => "portals",
        "websites" => "websites",
        "files" => "files",
        "credentials" | "authentication-options" | "authentication-tokens" | "password-tokens" => "credentials",
        "coupons" | "coupons-redemptions" => "coupons",
        "customers" => "customers",
        "events" => "events",
        "invoices" => "invoices",
        "payment-instruments" | "tokens" => "payment_methods",
        "transactions" => "payments",
        "plans" => "prices",
        "products" => "products",
        "subscriptions" | "subscription-cancellations" | "subscription-pauses" | "subscription-reactivations" => {
            "subscriptions"
        }
        "tracking" | "webhooks" => "webhooks",
        other => panic!("{other} is about no kind of record"),
    }
}

#[tokio::test]
async fn a05_every_operation_needs_the_permission_of_the_table() {
    let bed = Bed::sqlite().await;
    let make = |permissions: Vec<String>| {
        let body = json!({ "description": "x", "acl": [{ "scope": {}, "permissions": permissions }] });
        let bed = &bed;
        async move {
            let made = bed.post("/api-keys", &body).await;
            assert_eq!(made.status, 201, "{made}");
            made.json()["secretKey"].as_str().unwrap().to_owned()
        }
    };
    let mut with = std::collections::BTreeMap::new();
    let mut without = std::collections::BTreeMap::new();
    for resource in billfold_domain::keys::Resource::ALL {
        with.insert(resource.word(), make(vec![format!("{}:read", resource.word())]).await);
        let others = billfold_domain::keys::Resource::ALL.iter().filter(|other| *other != resource);
        let others = others.map(|other| match other.word() {
            "api_keys" => "api_keys:read".to_owned(),
            word => format!("{word}:write"),
        });
        without.insert(resource.word(), make(others.collect()).await);
    }
    let mut covered = 0;
    for (method, path, is_public) in operations() {
        if is_public || door(&method, &path) != Door::Merchant {
            continue;
        }
        covered += 1;
        let resource = resource_of(&path);
        let real = path.replace("{id}", "any").replace("{token}", "any").replace("{domain}", "any");
        let ask = |key: &str| bed.anonymous(&method, &real).header("reb-apikey", key).json(&json!({})).send();
        let refused = ask(&without[resource]).await;
        assert_eq!(refused.status, 403, "{method} {path}: {refused}");
        let allowed = ask(&with[resource]).await;
        assert_eq!(allowed.status == 403, method != "GET", "{method} {path}: {allowed}");
    }
    assert!(covered >= 25, "{covered}");
}

#[tokio::test]
async fn t07_a_neighbour_far_over_its_limit_turns_nobody_else_away() {
    const LIMIT: u32 = 50;
    let bed = Bed::limited(LIMIT).await;
    let loud: Vec<_> = (0..20 * LIMIT).map(|_| bed.call("DELETE", "/websites/none").spawn()).collect();
    // Meanwhile another organization uses a tenth of its own.
    for number in 0..LIMIT / 10 {
        let body =
            json!({ "websiteId": bed.rival.website.id.as_str(), "slug": format!("quiet-{number}"), "name": "Quiet" });
        let path = format!("/billing-portals/quiet-{number}");
        let put = bed.anonymous("PUT", &path).header("reb-apikey", &bed.rival.secret_key).json(&body).send().await;
        let left = LIMIT - 1 - number;
        assert_eq!((put.status, put.header("x-ratelimit-remaining")), (201, left.to_string().as_str()));
        let read = bed.anonymous("GET", &path).header("reb-apikey", &bed.rival.secret_key).send().await;
        assert_eq!(read.status, 200);
    }
    let mut refused = 0;
    for answer in loud {
        let answer = answer.await.unwrap();
        assert!(answer.status == 404 || answer.status == 429, "{answer}");
        refused += u32::from(answer.status == 429);
    }
    assert_eq!(refused, 19 * LIMIT, "exactly what is beyond its limit");
}
