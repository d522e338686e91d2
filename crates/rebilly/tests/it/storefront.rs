//! What anybody may read.

use insta::assert_snapshot;
use serde_json::json;

use crate::bed::Bed;

#[tokio::test]
async fn a_portal_is_read_by_its_slug_without_credentials() {
    let bed = Bed::sqlite().await;
    let file = bed.call("POST", "/files").bytes("image/png", crate::files::png(2, 2)).send().await.json();
    let mut body = bed.body("Acme-One");
    body["customization"] =
        json!({ "logoId": file["id"], "links": { "privacyPolicy": "https://shop.example/privacy" } });
    body["customDomain"] = json!("pay.shop.example");
    assert_eq!(bed.put("/billing-portals/one", &body).await.status, 201);
    let organization = bed.acme.organization.id.to_string();
    let paths = [
        "/storefront/billing-portals/acme-ONE".to_owned(),
        "/storefront/billing-portals/acme-one/".to_owned(),
        format!("/storefront/organizations/{organization}/billing-portals/Acme-One"),
        format!("/organizations/{organization}/storefront/billing-portals/Acme-One"),
    ];
    let first = bed.anonymous("GET", &paths[0]).send().await;
    assert_snapshot!(first, @r#"
    200 OK
    access-control-allow-origin: *
    access-control-expose-headers: ETag, Location, Pagination-Limit, Pagination-Offset, Pagination-Total, Request-Id, Retry-After
    content-type: application/json
    etag: "1795219200000000"

    {
      "_links": [
        {
          "href": "https://billing.test/storefront/organizations/org_1/billing-portals/Acme-One",
          "rel": "self"
        },
        {
          "href": "https://billing.test/logos/file_2/6308c8ba0c390c86d8070d844557c275ba4ba739e67bf8b651e5d9c11b04aa1a",
          "rel": "logoUrl"
        }
      ],
      "createdTime": "2026-11-21T00:00:00+00:00",
      "customization": {
        "colors": {
          "primary": "0044d4",
          "secondary": "ffffff"
        },
        "links": {
          "privacyPolicy": "https://shop.example/privacy"
        },
        "logoId": "file_2"
      },
      "features": {
        "authenticateWithPassword": true,
        "orderAddressEdit": true,
        "orderCancel": true,
        "paymentInstrumentAdd": true,
        "paymentInstrumentDeactivate": true,
        "paymentInstrumentUpdate": true
      },
      "id": "one",
      "slug": "Acme-One",
      "updatedTime": "2026-11-21T00:00:00+00:00",
      "websiteId": "web_3"
    }
    "#);
    for path in &paths {
        let answer = bed.anonymous("GET", path).header("authorization", "Bearer null").send().await;
        assert_eq!((answer.status, answer.json()), (200, first.json()), "{path}");
        let useless = bed.anonymous("GET", path).header("authorization", "Basic x").header("reb-apikey", "nonsense");
        assert_eq!(useless.send().await.status, 200, "{path}");
    }
    let plain = bed.anonymous("GET", &format!("/storefront/billing-portals/{}", bed.acme.portal.slug.as_str()));
    assert_snapshot!(plain.send().await, @r#"
    200 OK
    access-control-allow-origin: *
    access-control-expose-headers: ETag, Location, Pagination-Limit, Pagination-Offset, Pagination-Total, Request-Id, Retry-After
    content-type: application/json
    etag: "1795219200000000"

    {
      "_links": [
        {
          "href": "https://billing.test/storefront/organizations/org_1/billing-portals/bill-prt-01m7xpe600e70rd47e8b4gpwdv",
          "rel": "self"
        }
      ],
      "createdTime": "2026-11-21T00:00:00+00:00",
      "customization": {
        "colors": {
          "primary": "0044d4",
          "secondary": "ffffff"
        },
        "links": {}
      },
      "features": {
        "authenticateWithPassword": true,
        "orderAddressEdit": true,
        "orderCancel": true,
        "paymentInstrumentAdd": true,
        "paymentInstrumentDeactivate": true,
        "paymentInstrumentUpdate": true
      },
      "id": "bill_prt_4",
      "slug": "bill-prt-01m7xpe600e70rd47e8b4gpwdv",
      "updatedTime": "2026-11-21T00:00:00+00:00",
      "websiteId": "web_3"
    }
    "#);
}

#[tokio::test]
async fn what_is_inactive_or_elsewhere_is_not_there() {
    let bed = Bed::sqlite().await;
    bed.portal("one", "acme-one").await;
    let missing = bed.anonymous("GET", "/storefront/billing-portals/nowhere").send().await;
    assert_snapshot!(missing, @r#"
    404 Not Found
    access-control-allow-origin: *
    access-control-expose-headers: ETag, Location, Pagination-Limit, Pagination-Offset, Pagination-Total, Request-Id, Retry-After
    content-type: application/problem+json

    {
      "detail": "There is no such billing portal.",
      "instance": "urn:request:req_…",
      "status": 404,
      "title": "Not Found",
      "type": "about:blank"
    }
    "#);
    let other = format!("/storefront/organizations/{}/billing-portals/acme-one", bed.rival.organization.id);
    let other = bed.anonymous("GET", &other).send().await;
    assert_eq!((other.status, other.timeless()), (404, missing.timeless()));
    let mut body = bed.body("acme-one");
    body["status"] = json!("inactive");
    bed.put("/billing-portals/one", &body).await;
    let inactive = bed.anonymous("GET", "/storefront/billing-portals/acme-one").send().await;
    assert_eq!((inactive.status, inactive.timeless()), (404, missing.timeless()));
    for slug in ["%00", "%ff", "a%2Fb", "%20"] {
        let answer = bed.anonymous("GET", &format!("/storefront/billing-portals/{slug}")).send().await;
        assert_eq!(answer.status, 404, "{slug}");
    }
}

#[tokio::test]
async fn pages_of_any_origin_may_read_the_storefront_and_nothing_else() {
    let bed = Bed::sqlite().await;
    let path = format!("/storefront/billing-portals/{}", bed.acme.portal.slug.as_str());
    let ask = |path: &str| {
        bed.anonymous("OPTIONS", path)
            .header("origin", "https://evil.example")
            .header("access-control-request-method", "GET")
            .header("access-control-request-headers", "reb-api-consumer")
    };
    assert_snapshot!(ask(&path).send().await, @r#"
    204 No Content
    access-control-allow-headers: Authorization, Content-Type, Idempotency-Key, If-Match, If-None-Match, REB-API-CONSUMER, REB-APIKEY
    access-control-allow-methods: GET, HEAD, OPTIONS
    access-control-allow-origin: *
    access-control-expose-headers: ETag, Location, Pagination-Limit, Pagination-Offset, Pagination-Total, Request-Id, Retry-After
    access-control-max-age: 600
    allow: GET, HEAD, OPTIONS
    "#);
    let read = bed.anonymous("GET", &path).header("origin", "https://evil.example").send().await;
    assert_eq!(read.header("access-control-allow-origin"), "*");
    assert_eq!(read.header("access-control-allow-credentials"), "");
    for path in ["/billing-portals", "/websites", "/files", "/api-keys"] {
        let answer = ask(path).send().await;
        assert_eq!((answer.status, answer.header("access-control-allow-origin")), (405, ""), "{path}");
        let read = bed.call("GET", path).header("origin", "https://evil.example").send().await;
        assert_eq!(read.header("access-control-allow-origin"), "", "{path}");
    }
}

#[tokio::test]
async fn the_status_is_for_anybody() {
    let bed = Bed::sqlite().await;
    assert_snapshot!(bed.anonymous("GET", "/status").send().await, @r#"
    200 OK
    content-type: application/json

    {
      "release": "0.1.0",
      "status": "ok",
      "time": "2026-11-21T00:00:00+00:00"
    }
    "#);
}
