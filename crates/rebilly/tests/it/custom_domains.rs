//! `custom-domains`: named, listed with those that portals claim, verified and deleted.

use billfold_app::domains;
use insta::assert_snapshot;
use serde_json::{Value, json};

use crate::bed::{Answer, Bed};

impl Bed {
    async fn name(&self, domain: &str) -> Answer {
        self.post("/custom-domains", &json!({ "domain": domain })).await
    }
}

fn domains_of(answer: &Answer) -> Vec<Value> {
    answer.json().as_array().unwrap().iter().map(|one| one["domain"].clone()).collect()
}

#[tokio::test]
async fn a_domain_is_named_read_and_deleted() {
    let bed = Bed::sqlite().await;
    let made = bed.name("Billing.Shop.example").await;
    let record = made.json()["verificationRecord"]["value"].as_str().unwrap().to_owned();
    assert!(record.starts_with("billfold=") && record.len() > 30, "{record}");
    assert_snapshot!(made.to_string().replace(&record, "billfold=…"), @r#"
    201 Created
    content-type: application/json
    etag: "1795219200000000"
    location: https://billing.test/organizations/org_1/custom-domains/billing.shop.example
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2999

    {
      "_links": [
        {
          "href": "https://billing.test/organizations/org_1/custom-domains/billing.shop.example",
          "rel": "self"
        }
      ],
      "createdTime": "2026-11-21T00:00:00+00:00",
      "domain": "billing.shop.example",
      "id": "billing.shop.example",
      "isVerified": false,
      "updatedTime": "2026-11-21T00:00:00+00:00",
      "verificationRecord": {
        "name": "_billfold.billing.shop.example",
        "type": "TXT",
        "value": "billfold=…"
      }
    }
    "#);
    assert_eq!(bed.get("/custom-domains/billing.shop.example").await.json(), made.json());
    assert_eq!(bed.get("/custom-domains/BILLING.shop.example").await.json(), made.json());
    assert_eq!(bed.name("billing.shop.example").await.faulty(), ["domain"]);
    for bad in
        [json!({}), json!({ "domain": null }), json!({ "domain": "shop" }), json!({ "domain": "a.billing.test" })]
    {
        assert_eq!(bed.post("/custom-domains", &bad).await.faulty(), ["domain"], "{bad}");
    }
    let rival =
        |method: &str, path: &str| bed.anonymous(method, path).header("reb-apikey", &bed.rival.secret_key).send();
    assert_eq!(rival("GET", "/custom-domains/billing.shop.example").await.status, 404);
    assert_eq!(rival("DELETE", "/custom-domains/billing.shop.example").await.status, 404);
    assert_eq!(rival("GET", "/custom-domains").await.json(), json!([]));
    assert_eq!(bed.delete("/custom-domains/billing.shop.example").await.status, 204);
    let gone = bed.get("/custom-domains/billing.shop.example").await;
    assert_eq!((gone.status, &gone.json()["detail"]), (404, &json!("There is no such custom domain.")));
    assert_eq!(bed.get("/custom-domains/not_a_domain").await.status, 404);
}

#[tokio::test]
async fn domains_that_portals_claim_are_among_them_and_verified_with_the_claim() {
    let bed = Bed::sqlite().await;
    for domain in ["b.shop.example", "a.shop.example"] {
        assert_eq!(bed.name(domain).await.status, 201);
    }
    let mut body = bed.body("own-domain");
    body["customDomain"] = json!("pay.shop.example");
    assert_eq!(bed.put("/billing-portals/own", &body).await.status, 201);
    body["slug"] = json!("own-domain-2");
    body["customDomain"] = json!("a.shop.example");
    assert_eq!(bed.put("/billing-portals/two", &body).await.status, 201);
    let all = bed.get("/custom-domains").await;
    assert_eq!(domains_of(&all), ["a.shop.example", "b.shop.example", "pay.shop.example"]);
    assert_eq!(all.header("pagination-total"), "3");
    for (query, found) in [
        ("sort=-domain&limit=1", vec!["pay.shop.example"]),
        ("offset=2", vec!["pay.shop.example"]),
        ("q=PAY", vec!["pay.shop.example"]),
        ("filter=domain:!a.shop.example,b.shop.example", vec!["pay.shop.example"]),
        ("filter=createdTime:2027-01-01..", vec![]),
        ("limit=0", vec![]),
    ] {
        assert_eq!(domains_of(&bed.get(&format!("/custom-domains?{query}")).await), found, "{query}");
    }
    assert_eq!(bed.get("/custom-domains?sort=isVerified").await.faulty(), ["sort"]);
    assert_eq!(bed.delete("/custom-domains/a.shop.example").await.status, 409);
    assert_eq!(bed.delete("/custom-domains/pay.shop.example").await.status, 409);
    let claims = domains::list(&bed.test.app).await.unwrap();
    let claim = claims.iter().find(|claim| claim.host.as_str() == "pay.shop.example").unwrap();
    assert_eq!(bed.get("/custom-domains/pay.shop.example").await.json()["isVerified"], false);
    domains::confirm(&bed.test.app, claim, domains::Proof::Operator).await.unwrap();
    assert_eq!(bed.get("/custom-domains/pay.shop.example").await.json()["isVerified"], true);
    let rival = bed.anonymous("POST", "/custom-domains").header("reb-apikey", &bed.rival.secret_key);
    let taken = rival.json(&json!({ "domain": "pay.shop.example" })).send().await;
    assert_eq!(taken.faulty(), ["domain"], "what is verified is nobody else's");
    assert_eq!(bed.delete("/billing-portals/two").await.status, 204);
    assert_eq!(bed.delete("/custom-domains/a.shop.example").await.status, 204);
}
