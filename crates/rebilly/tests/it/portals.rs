//! `billing-portals`: whole answers of every operation and refusal.

use insta::assert_snapshot;
use serde_json::json;

use crate::bed::Bed;

#[tokio::test]
async fn a_portal_is_created_with_the_documented_defaults() {
    let bed = Bed::sqlite().await;
    let answer = bed.post("/billing-portals/", &bed.body("acme-one")).await;
    assert_snapshot!(answer, @r#"
    201 Created
    content-type: application/json
    etag: "1795219200000000"
    location: https://billing.test/organizations/org_1/billing-portals/bill_prt_2
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2999

    {
      "_links": [
        {
          "href": "https://billing.test/organizations/org_1/billing-portals/bill_prt_2",
          "rel": "self"
        }
      ],
      "createdTime": "2026-11-21T00:00:00+00:00",
      "customDomain": null,
      "customization": {
        "colors": {
          "primary": "0044d4",
          "secondary": "ffffff"
        },
        "links": {
          "privacyPolicy": null,
          "refundPolicy": null,
          "termsOfService": null
        },
        "logoId": null
      },
      "features": {
        "authenticateWithPassword": true,
        "orderAddressEdit": true,
        "orderCancel": true,
        "paymentInstrumentAdd": true,
        "paymentInstrumentDeactivate": true,
        "paymentInstrumentUpdate": true
      },
      "id": "bill_prt_2",
      "name": "Portal acme-one",
      "slug": "acme-one",
      "status": "active",
      "updatedTime": "2026-11-21T00:00:00+00:00",
      "websiteId": "web_3"
    }
    "#);
    let location = answer.header("location").strip_prefix("https://billing.test").unwrap().to_owned();
    assert_eq!(bed.get(&location).await.json(), answer.json());
}

#[tokio::test]
async fn a_portal_is_made_and_replaced_under_the_clients_id() {
    let bed = Bed::sqlite().await;
    let body = json!({
        "websiteId": bed.acme.website.id.as_str(), "slug": "Acme-Two", "name": "Second",
        "customDomain": "Pay.Shop.Example",
        "features": { "authenticateWithPassword": false, "orderCancel": false },
        "customization": {
            "colors": { "primary": "A1b2C3" },
            "links": { "refundPolicy": "https://shop.example/refunds", "privacyPolicy": null },
        },
        "status": "inactive",
    });
    let made = bed.call("PUT", "/organizations/ORG/billing-portals/mine@1.~").json(&body);
    assert_eq!(made.send().await.status, 404);
    let path = format!("/organizations/{}/billing-portals/mine@1.~", bed.acme.organization.id);
    let made = bed.put(&path, &body).await;
    assert_snapshot!(made, @r#"
    201 Created
    content-type: application/json
    etag: "1795219200000000"
    location: https://billing.test/organizations/org_1/billing-portals/mine%401.~
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2999

    {
      "_links": [
        {
          "href": "https://billing.test/organizations/org_1/billing-portals/mine%401.~",
          "rel": "self"
        }
      ],
      "createdTime": "2026-11-21T00:00:00+00:00",
      "customDomain": "pay.shop.example",
      "customization": {
        "colors": {
          "primary": "A1b2C3",
          "secondary": "ffffff"
        },
        "links": {
          "privacyPolicy": null,
          "refundPolicy": "https://shop.example/refunds",
          "termsOfService": null
        },
        "logoId": null
      },
      "features": {
        "authenticateWithPassword": false,
        "orderAddressEdit": true,
        "orderCancel": false,
        "paymentInstrumentAdd": true,
        "paymentInstrumentDeactivate": true,
        "paymentInstrumentUpdate": true
      },
      "id": "mine@1.~",
      "name": "Second",
      "slug": "Acme-Two",
      "status": "inactive",
      "updatedTime": "2026-11-21T00:00:00+00:00",
      "websiteId": "web_2"
    }
    "#);
    bed.test.clock.advance_seconds(60);
    let replaced = bed.put("/billing-portals/mine@1.~/", &bed.body("acme-three")).await;
    assert_snapshot!(replaced, @r#"
    200 OK
    content-type: application/json
    etag: "1795219200000001"
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2998

    {
      "_links": [
        {
          "href": "https://billing.test/organizations/org_1/billing-portals/mine%401.~",
          "rel": "self"
        }
      ],
      "createdTime": "2026-11-21T00:00:00+00:00",
      "customDomain": null,
      "customization": {
        "colors": {
          "primary": "0044d4",
          "secondary": "ffffff"
        },
        "links": {
          "privacyPolicy": null,
          "refundPolicy": null,
          "termsOfService": null
        },
        "logoId": null
      },
      "features": {
        "authenticateWithPassword": true,
        "orderAddressEdit": true,
        "orderCancel": true,
        "paymentInstrumentAdd": true,
        "paymentInstrumentDeactivate": true,
        "paymentInstrumentUpdate": true
      },
      "id": "mine@1.~",
      "name": "Portal acme-three",
      "slug": "acme-three",
      "status": "active",
      "updatedTime": "2026-11-21T00:01:00+00:00",
      "websiteId": "web_2"
    }
    "#);
    assert_eq!(bed.get("/billing-portals/mine@1.~").await.json(), replaced.json());
    // What a replaced portal gave up is free again.
    assert_eq!(bed.put("/billing-portals/other", &bed.body("acme-TWO")).await.status, 201);
}

#[tokio::test]
async fn every_fault_of_a_body_is_told_at_once() {
    let bed = Bed::sqlite().await;
    bed.portal("first", "taken-slug").await;
    let body = json!({
        "websiteId": "web_nowhere", "slug": "taken-slug", "name": null, "customDomain": "localhost",
        "features": { "orderCancel": null, "paymentInstrumentAdd": "yes" },
        "customization": {
            "logoId": "file_nowhere",
            "colors": { "primary": "#0044d4", "secondary": null },
            "links": { "refundPolicy": "javascript:alert(1)", "termsOfService": 5 },
        },
        "status": "paused",
    });
    assert_snapshot!(bed.post("/billing-portals", &body).await, @r#"
    422 Unprocessable Entity
    content-type: application/problem+json
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2998

    {
      "detail": "Some of the data sent is not valid.",
      "instance": "urn:request:req_…",
      "invalidFields": [
        {
          "field": "name",
          "message": "must not be null"
        },
        {
          "field": "customDomain",
          "message": "must be a host name of your own with two labels or more"
        },
        {
          "field": "features.orderCancel",
          "message": "must not be null"
        },
        {
          "field": "features.paymentInstrumentAdd",
          "message": "must be true or false"
        },
        {
          "field": "customization.colors.primary",
          "message": "must be six hexadecimal digits"
        },
        {
          "field": "customization.colors.secondary",
          "message": "must not be null"
        },
        {
          "field": "status",
          "message": "must be one of the allowed values"
        },
        {
          "field": "customization.links.refundPolicy",
          "message": "must be an absolute http or https address without user information"
        },
        {
          "field": "customization.links.termsOfService",
          "message": "must be a string"
        },
        {
          "field": "websiteId",
          "message": "does not exist"
        },
        {
          "field": "slug",
          "message": "is not available"
        },
        {
          "field": "customization.logoId",
          "message": "does not exist"
        }
      ],
      "status": 422,
      "title": "Validation failed",
      "type": "about:blank"
    }
    "#);
    assert_snapshot!(bed.put("/billing-portals/x", &json!({})).await, @r#"
    422 Unprocessable Entity
    content-type: application/problem+json
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2997

    {
      "detail": "Some of the data sent is not valid.",
      "instance": "urn:request:req_…",
      "invalidFields": [
        {
          "field": "websiteId",
          "message": "is required"
        },
        {
          "field": "slug",
          "message": "is required"
        },
        {
          "field": "name",
          "message": "is required"
        }
      ],
      "status": 422,
      "title": "Validation failed",
      "type": "about:blank"
    }
    "#);
    assert_eq!(bed.put("/billing-portals/x", &json!([1])).await.faulty(), ["", "websiteId", "slug", "name"]);
    assert_eq!(bed.get("/billing-portals/x").await.status, 404);
}

#[tokio::test]
async fn a_portal_that_is_not_there_is_a_true_404() {
    let bed = Bed::sqlite().await;
    assert_snapshot!(bed.get("/billing-portals/nowhere").await, @r#"
    404 Not Found
    content-type: application/problem+json

    {
      "detail": "There is no such billing portal.",
      "instance": "urn:request:req_…",
      "status": 404,
      "title": "Not Found",
      "type": "about:blank"
    }
    "#);
    assert_eq!(bed.delete("/billing-portals/nowhere").await.status, 404);
    for id in ["a%2Fb", "a%20b", "%2E%2E", "%2e", "%C3%A9", "%00", "%ff", &"x".repeat(51)] {
        let answer = bed.get(&format!("/billing-portals/{id}")).await;
        assert_eq!(answer.status, 404, "{id}: {answer}");
        let answer = bed.put(&format!("/billing-portals/{id}"), &bed.body("acme-one")).await;
        assert_eq!(answer.status, 404, "{id}: {answer}");
    }
}

#[tokio::test]
async fn a_portal_is_deleted_and_its_slug_is_free_again() {
    let bed = Bed::sqlite().await;
    bed.portal("one", "acme-one").await;
    assert_snapshot!(bed.delete("/billing-portals/one").await, @r#"
    204 No Content
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2998
    "#);
    assert_eq!(bed.get("/billing-portals/one").await.status, 404);
    bed.portal("two", "acme-one").await;
}

#[tokio::test]
async fn the_default_portal_is_neither_deleted_nor_switched_off() {
    let bed = Bed::sqlite().await;
    let path = format!("/billing-portals/{}", bed.acme.portal.id);
    assert_snapshot!(bed.delete(&path).await, @r#"
    409 Conflict
    content-type: application/problem+json
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2999

    {
      "detail": "The organization's default billing portal cannot be deleted.",
      "instance": "urn:request:req_…",
      "status": 409,
      "title": "Conflict",
      "type": "about:blank"
    }
    "#);
    let mut body = bed.get(&path).await.json();
    body["status"] = json!("inactive");
    assert_snapshot!(bed.put(&path, &body).await, @r#"
    422 Unprocessable Entity
    content-type: application/problem+json
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2998

    {
      "detail": "Some of the data sent is not valid.",
      "instance": "urn:request:req_…",
      "invalidFields": [
        {
          "field": "status",
          "message": "must stay active for the default billing portal"
        }
      ],
      "status": 422,
      "title": "Validation failed",
      "type": "about:blank"
    }
    "#);
    assert_eq!(bed.get(&path).await.json()["status"], "active");
}

#[tokio::test]
async fn v06_what_the_server_decides_and_what_nobody_knows_is_ignored() {
    let bed = Bed::sqlite().await;
    let mut body = bed.body("acme-one");
    for (name, value) in [
        ("id", json!("other")),
        ("createdTime", json!("1999-01-01T00:00:00Z")),
        ("updatedTime", json!(5)),
        ("_links", json!([{ "rel": "self", "href": "javascript:1" }])),
        ("_embedded", json!({})),
        ("organizationId", json!(bed.rival.organization.id.as_str())),
        ("isDefault", json!(true)),
        ("unheardOf", json!({ "a": [1, 2, { "b": null }] })),
    ] {
        body[name] = value;
    }
    let answer = bed.put("/billing-portals/mine", &body).await;
    let clean = bed.put("/billing-portals/mine", &bed.body("acme-one")).await;
    assert_eq!((answer.status, clean.status), (201, 200));
    assert_eq!(answer.json(), clean.json());
    assert_eq!(answer.json()["createdTime"], "2026-11-21T00:00:00+00:00");
}

#[tokio::test]
async fn v07_free_text_is_bounded_and_plain() {
    let bed = Bed::sqlite().await;
    let cases = [
        ("", "must not be empty"),
        (" \u{a0}\u{3000}", "must not be only white space"),
        ("a\0b", "must not have control characters"),
        ("a\nb", "must not have control characters"),
        ("a\u{202e}b", "must not have unpaired direction marks"),
        (&"é".repeat(256), "must have at most 255 characters"),
    ];
    for (name, message) in cases {
        let mut body = bed.body("acme-one");
        body["name"] = json!(name);
        let faults = bed.put("/billing-portals/x", &body).await.faults();
        assert_eq!(faults, [("name".to_owned(), message.to_owned())], "{name:?}");
    }
    let mut body = bed.body("acme-one");
    body["name"] = json!("é".repeat(255));
    assert_eq!(bed.put("/billing-portals/x", &body).await.json()["name"], body["name"]);
}

#[tokio::test]
async fn v08_a_slug_of_another_form_is_a_fault_of_the_slug() {
    let bed = Bed::sqlite().await;
    let long = "a".repeat(101);
    for slug in ["\u{430}dmin", "../", "%2e%2e", ".well-known", "api", "login", "LOGIN", "abcd", &long, "abc de", ""] {
        let answer = bed.put("/billing-portals/x", &bed.body(slug)).await;
        assert_eq!(answer.faulty(), ["slug"], "{slug:?}");
    }
    bed.portal("one", "Acme_One").await;
    let taken = bed.put("/billing-portals/two", &bed.body("aCME_oNE")).await;
    assert_eq!(taken.faults(), [("slug".to_owned(), "is not available".to_owned())]);
}

#[tokio::test]
async fn v09_a_colour_of_another_form_is_a_fault_of_that_colour() {
    let bed = Bed::sqlite().await;
    for color in ["red;}a", "fff", "#00000", "#0044d4", "00000g", "０１２３４５", "}</s>", ""] {
        let mut body = bed.body("acme-one");
        body["customization"] = json!({ "colors": { "primary": color } });
        let answer = bed.put("/billing-portals/x", &body).await;
        assert_eq!(answer.faulty(), ["customization.colors.primary"], "{color:?}");
    }
}

#[tokio::test]
async fn v10_no_member_of_a_body_reaches_what_this_dialect_cannot_say() {
    let bed = Bed::sqlite().await;
    let path = format!("/billing-portals/{}", bed.acme.portal.id);
    let before = bed.get(&path).await;
    let mut body = before.json();
    for name in ["tenantId", "organization", "is_default", "verified", "livemode", "headline", "metadata", "rev"] {
        body[name] = json!(true);
    }
    body["features"]["cancel"] = json!({ "enabled": false });
    let after = bed.put(&path, &body).await;
    assert_eq!(after.status, 200);
    // Nothing changed, so not even the revision did.
    assert_eq!((after.json(), after.header("etag")), (before.json(), before.header("etag")));
}

#[tokio::test]
async fn v11_a_link_that_is_no_plain_web_address_is_a_fault_of_that_link() {
    let bed = Bed::sqlite().await;
    let long = format!("https://example.com/{}", "a".repeat(2_049));
    for link in [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "java\tscript:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "//evil.example",
        "https:evil.example",
        "https://a@b.example",
        "https://[::1]/",
        "#fragment",
        "",
        &long,
    ] {
        for name in ["refundPolicy", "privacyPolicy", "termsOfService"] {
            let mut body = bed.body("acme-one");
            body["customization"] = json!({ "links": { name: link } });
            let answer = bed.put("/billing-portals/x", &body).await;
            assert_eq!(answer.faulty(), [format!("customization.links.{name}")], "{link:?}");
        }
    }
}

#[tokio::test]
async fn the_services_own_host_is_nobodys_custom_domain() {
    let bed = Bed::sqlite().await;
    for host in ["billing.test", "a.BILLING.test", "127.0.0.1", "localhost", "a b.example", "https://a.example"] {
        let mut body = bed.body("acme-one");
        body["customDomain"] = json!(host);
        assert_eq!(bed.put("/billing-portals/x", &body).await.faulty(), ["customDomain"], "{host}");
    }
}

#[tokio::test]
async fn a_portal_without_a_name_shows_its_slug_and_keeps_having_none() {
    let bed = Bed::sqlite().await;
    let caller = billfold_app::organizations::operator(&bed.acme.organization.id, bed.acme.organization.mode);
    let target = billfold_app::portals::Target::New(
        billfold_domain::ids::IdStyle::Base62,
        billfold_domain::portals::Origin::Configured,
    );
    let draft = std::sync::Arc::new(|_: Option<&billfold_domain::portals::Portal>| Default::default());
    let write = billfold_app::Write::plain();
    let made = billfold_app::portals::save(&bed.test.app, &caller, target, draft, write).await.unwrap();
    let billfold_app::Written::Fresh(saved) = made else { panic!("fresh") };
    let id = saved.portal.value.id.clone();
    let path = format!("/billing-portals/{id}");
    let shown = bed.get(&path).await.json();
    assert_eq!(shown["name"], shown["slug"]);
    assert_eq!(bed.put(&path, &shown).await.json(), shown);
    let kept = billfold_app::portals::get(&bed.test.app, &caller, &id).await.unwrap();
    assert_eq!(kept, saved.portal);
    // Under another slug the same word is a name that was given.
    let mut renamed = shown.clone();
    renamed["slug"] = json!("another-slug");
    let answer = bed.put(&path, &renamed).await.json();
    assert_eq!((&answer["slug"], &answer["name"]), (&renamed["slug"], &shown["name"]));
}

#[tokio::test]
async fn p07_the_origins_that_may_embed_a_portal_outlive_bodies_that_leave_them_out() {
    let bed = Bed::sqlite().await;
    let plain = bed.body("acme-one");
    let mut framed = plain.clone();
    framed["embedding"] = json!({"allowedOrigins": ["https://App.acme.test", "http://localhost:3000"]});
    let made = bed.put("/billing-portals/framed", &framed).await;
    assert_eq!(made.json()["embedding"], json!({"allowedOrigins": ["https://app.acme.test", "http://localhost:3000"]}));
    for body in [&plain, &made.json()] {
        let kept = bed.put("/billing-portals/framed", body).await;
        assert_eq!(kept.json()["embedding"], made.json()["embedding"]);
        assert_eq!(kept.header("etag"), made.header("etag"), "nothing changed");
    }
    for (origins, field) in [
        (json!("https://a.test"), "embedding.allowedOrigins"),
        (json!(null), "embedding.allowedOrigins"),
        (json!(["*"]), "embedding.allowedOrigins.0"),
        (json!(["https://a.test", "http://a.test", "https://a.test/x"]), "embedding.allowedOrigins.1"),
        (json!(["https://a.test", "https://A.test/"]), "embedding.allowedOrigins"),
        (json!(vec!["https://a.test"; 21]), "embedding.allowedOrigins"),
    ] {
        let mut bad = plain.clone();
        bad["embedding"] = json!({"allowedOrigins": origins});
        let refused = bed.put("/billing-portals/framed", &bad).await;
        assert_eq!(refused.json()["invalidFields"][0]["field"], json!(field), "{}", refused.json());
    }
    let mut emptied = plain.clone();
    emptied["embedding"] = json!({"allowedOrigins": []});
    assert!(bed.put("/billing-portals/framed", &emptied).await.json().get("embedding").is_none());
}

#[tokio::test]
async fn a_save_offer_is_the_merchants_to_see_and_outlives_bodies_that_leave_it_out() {
    let bed = Bed::sqlite().await;
    let coupon = json!({"discount": {"type": "percent", "value": 25}, "issuedTime": "2026-01-01T00:00:00Z"});
    assert_eq!(bed.put("/coupons/STAY", &coupon).await.status, 201);
    let plain = bed.body("acme-one");
    let offering = |offer: serde_json::Value| {
        let mut body = plain.clone();
        body["features"] = json!({ "saveOffer": offer });
        body
    };
    let made = bed.put("/billing-portals/offering", &offering(json!({"couponId": "STAY", "pause": true}))).await;
    assert_eq!(made.json()["features"]["saveOffer"], json!({"couponId": "STAY", "pause": true}));
    for body in [&plain, &made.json()] {
        let kept = bed.put("/billing-portals/offering", body).await;
        assert_eq!(kept.json()["features"], made.json()["features"]);
        assert_eq!(kept.header("etag"), made.header("etag"), "nothing changed");
    }
    let path = format!("/storefront/organizations/{}/billing-portals/acme-one", bed.acme.organization.id);
    let public = bed.anonymous("GET", &path).send().await.json();
    assert_eq!(public["features"]["orderCancel"], json!(true));
    assert!(public["features"].get("saveOffer").is_none(), "{public}");
    for (offer, field) in [
        (json!({"couponId": "NONE"}), "features.saveOffer.couponId"),
        (json!({"couponId": 5}), "features.saveOffer.couponId"),
        (json!({"pause": "yes"}), "features.saveOffer.pause"),
        (json!("STAY"), "features.saveOffer"),
    ] {
        let refused = bed.put("/billing-portals/offering", &offering(offer)).await;
        assert_eq!(refused.json()["invalidFields"][0]["field"], json!(field), "{}", refused.json());
    }
    let gone = bed.put("/billing-portals/offering", &offering(json!(null))).await.json();
    assert!(gone["features"].get("saveOffer").is_none());
}
