//! One record, two forms: what one dialect makes the other one lists, reads and
//! writes back under the same id, and nothing of it changes.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod agreement;

use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::body::to_bytes;
use billfold_app::organizations::Born;
use billfold_app::testing::TestApp;
use billfold_domain::organizations::Mode;
use billfold_http::rate::RateLimiter;
use http::Request;
use serde_json::{Value, json};
use tower::ServiceExt as _;

/// The most bytes of an answer.
const MAX_ANSWER_BYTES: usize = 1 << 20;

struct Both {
    rebilly: Router,
    stripe: Router,
    born: Born,
    test: TestApp,
}

impl Both {
    async fn open() -> Self {
        let test = TestApp::sqlite();
        let born = test.organization("Acme", Mode::Test).await;
        let limiter = Arc::new(RateLimiter::new(None));
        let rebilly = Router::new().fallback_service(billfold_rebilly::router(test.app.clone(), limiter.clone()));
        let shared = billfold_stripe::Shared { app: test.app.clone(), limiter };
        let stripe = Router::new().fallback_service(billfold_stripe::router(shared));
        Self { rebilly, stripe, born, test }
    }

    async fn send(router: &Router, request: Request<Body>) -> Value {
        let response = router.clone().oneshot(request).await.unwrap();
        let status = response.status();
        let bytes = to_bytes(response.into_body(), MAX_ANSWER_BYTES).await.unwrap();
        assert!(status.is_success(), "{status}: {}", String::from_utf8_lossy(&bytes));
        serde_json::from_slice(&bytes).unwrap_or(Value::Null)
    }

    /// A call of Rebilly's dialect.
    async fn rebilly(&self, method: &str, path: &str, body: Option<&Value>) -> Value {
        let builder = Request::builder().method(method).uri(path).header("reb-apikey", &self.born.secret_key);
        let request = match body {
            None => builder.body(Body::empty()),
            Some(body) => builder.header("content-type", "application/json").body(Body::from(body.to_string())),
        };
        Self::send(&self.rebilly, request.unwrap()).await
    }

    /// A call of Stripe's dialect.
    async fn stripe(&self, method: &str, path: &str, form: &str) -> Value {
        let mut builder = Request::builder().method(method).uri(path);
        builder = builder.header("authorization", format!("Bearer {}", self.born.secret_key));
        if !form.is_empty() {
            builder = builder.header("content-type", "application/x-www-form-urlencoded");
        }
        Self::send(&self.stripe, builder.body(Body::from(form.to_owned())).unwrap()).await
    }

    /// The other dialect lists, reads and writes back a record that Stripe's made:
    /// Stripe's shows it as before.
    async fn made_by_stripe(&self, (collection, other): (&str, &str), form: &str) -> (Value, Value) {
        let made = self.stripe("POST", &format!("/v1/{collection}"), form).await;
        let id = made["id"].as_str().unwrap();
        let path = format!("/{other}/{id}");
        let listed = self.rebilly("GET", &format!("/{other}"), None).await;
        let shown = self.rebilly("GET", &path, None).await;
        assert!(listed.as_array().unwrap().contains(&shown), "{listed}");
        assert_eq!(self.rebilly("PUT", &path, Some(&shown)).await, shown);
        let again = self.stripe("GET", &format!("/v1/{collection}/{id}"), "").await;
        assert_eq!(again, made, "written back by the other dialect");
        (made, shown)
    }

    /// The same the other way round.
    async fn made_by_rebilly(&self, (collection, other): (&str, &str), body: &Value) -> (Value, Value) {
        let made = self.rebilly("POST", &format!("/{collection}"), Some(body)).await;
        let id = made["id"].as_str().unwrap();
        let path = format!("/v1/{other}/{id}");
        let listed = self.stripe("GET", &format!("/v1/{other}"), "").await;
        let shown = self.stripe("GET", &path, "").await;
        assert!(listed["data"].as_array().unwrap().contains(&shown), "{listed}");
        (made, shown)
    }
}

#[tokio::test]
async fn a_customer_of_either_dialect_is_the_others_too() {
    let both = Both::open().await;
    let form = "name=Ann+Marie+Example&email=ann@acme.test&phone=%2B41315550100&business_name=Acme&individual_name=Ann\
        &address[city]=Bern&address[line1]=Marktgasse+1&address[line2]=Hof&address[state]=BE&address[country]=Switzerland&address[postal_code]=3000\
        &shipping[name]=Ann&shipping[address][city]=Thun&balance=-500&invoice_prefix=ACME01&invoice_settings[footer]=Bye&metadata[a]=b\
        &preferred_locales[0]=de-CH&preferred_locales[1]=fr&tax_exempt=reverse&description=Two%0Alines\
        &tax_id_data[0][type]=eu_vat&tax_id_data[0][value]=DE123456789&tax_id_data[1][type]=us_ein&tax_id_data[1][value]=12-3456789";
    let (_, shown) = both.made_by_stripe(("customers", "customers"), form).await;
    let address = &shown["primaryAddress"];
    assert_eq!((&shown["firstName"], &shown["lastName"]), (&json!("Ann Marie"), &json!("Example")));
    assert_eq!((&address["organization"], &address["region"]), (&json!("Acme"), &json!("BE")));
    assert_eq!((&shown["email"], &shown["locale"]), (&json!("ann@acme.test"), &json!("de-CH")));
    assert_eq!(shown["taxNumbers"].as_array().unwrap().len(), 2);
    let body = json!({
        "primaryAddress": {
            "firstName": "Bob", "lastName": "van der Berg", "organization": "Berg", "city": "Utrecht", "country": "NL",
            "emails": [{ "label": "work", "value": "bob@berg.test", "primary": true }, { "label": "home", "value": "b@home.test" }],
        },
        "taxNumbers": [{ "type": "eu-vat", "value": "NL123456789B12" }], "customFields": { "tier": 1 },
    });
    let (made, shown) = both.made_by_rebilly(("customers", "customers"), &body).await;
    assert_eq!((&shown["name"], &shown["email"]), (&json!("Bob van der Berg"), &json!("bob@berg.test")));
    assert_eq!((&shown["business_name"], &shown["address"]["city"]), (&json!("Berg"), &json!("Utrecht")));
    let id = made["id"].as_str().unwrap();
    let numbers = both.stripe("GET", &format!("/v1/customers/{id}/tax_ids"), "").await;
    assert_eq!(numbers["data"][0]["value"], "NL123456789B12");
    // A change by one dialect shows in the other, and leaves what that cannot say.
    both.stripe("POST", &format!("/v1/customers/{id}"), "email=bob@new.test&metadata[a]=b").await;
    let mut expected = made.clone();
    expected["email"] = json!("bob@new.test");
    expected["primaryAddress"]["emails"][0]["value"] = json!("bob@new.test");
    expected["revision"] = json!(1);
    assert_eq!(both.rebilly("GET", &format!("/customers/{id}"), None).await, expected);
    let deleted = both.stripe("DELETE", &format!("/v1/customers/{id}"), "").await;
    assert_eq!(deleted["deleted"], true);
    let left = both.rebilly("GET", "/customers", None).await;
    assert!(left.as_array().unwrap().iter().all(|customer| customer["id"] != made["id"]));
}

#[tokio::test]
async fn a_product_of_either_dialect_is_the_others_too() {
    let both = Both::open().await;
    let form = "name=Gold&description=The%0Abest&images[]=https://acme.test/gold.png&marketing_features[0][name]=Fast&unit_label=seat\
        &statement_descriptor=ACME&url=https://acme.test/gold&shippable=true&metadata[a]=b&tax_code=txcd_1\
        &package_dimensions[height]=1.5&package_dimensions[length]=2&package_dimensions[weight]=0.25&package_dimensions[width]=10";
    let (_, shown) = both.made_by_stripe(("products", "products"), form).await;
    assert_eq!((&shown["unitLabel"], &shown["requiresShipping"]), (&json!("seat"), &json!(true)));
    both.made_by_stripe(("products", "products"), "name=x").await;
    let body = json!({ "name": "Silver", "options": ["color"], "accountingCode": "4010", "customFields": { "a": 1 } });
    let (made, shown) = both.made_by_rebilly(("products", "products"), &body).await;
    assert_eq!((&shown["name"], &shown["active"]), (&json!("Silver"), &json!(true)));
    let id = made["id"].as_str().unwrap();
    both.stripe("POST", &format!("/v1/products/{id}"), "unit_label=box").await;
    let mut expected = made.clone();
    expected["unitLabel"] = json!("box");
    assert_eq!(both.rebilly("GET", &format!("/products/{id}"), None).await, expected);
}

#[tokio::test]
async fn a_price_of_either_dialect_is_the_others_plan_too() {
    let both = Both::open().await;
    let product = both.stripe("POST", "/v1/products", "name=Gold").await;
    let product = product["id"].as_str().unwrap();
    let tiers = "billing_scheme=tiered&tiers[0][up_to]=5&tiers[0][unit_amount]=700&tiers[1][up_to]=inf&tiers[1][unit_amount_decimal]=650.5";
    let meter = "display_name=Calls&event_name=calls&default_aggregation[formula]=sum";
    let meter = both.stripe("POST", "/v1/billing/meters", meter).await;
    let meter = meter["id"].as_str().unwrap();
    for (form, formula) in [
        ("unit_amount=999&recurring[interval]=month&recurring[trial_period_days]=14".to_owned(), "flat-rate"),
        (
            format!(
                "unit_amount_decimal=0.0125&nickname=Calls&recurring[interval]=month&recurring[usage_type]=metered&recurring[meter]={meter}"
            ),
            "flat-rate",
        ),
        ("unit_amount=7&transform_quantity[divide_by]=10&transform_quantity[round]=up".to_owned(), "flat-rate"),
        (format!("{tiers}&tiers_mode=graduated&recurring[interval]=year"), "tiered"),
        (format!("{tiers}&tiers_mode=volume&tiers[0][flat_amount]=100"), "volume"),
        (
            "billing_scheme=tiered&tiers_mode=volume&tiers[0][up_to]=inf&tiers[0][flat_amount]=500".to_owned(),
            "fixed-fee",
        ),
    ] {
        let (_, shown) =
            both.made_by_stripe(("prices", "plans"), &format!("product={product}&currency=eur&{form}")).await;
        assert_eq!(shown["pricing"]["formula"], formula, "{form}");
    }
    let mut body = json!({
        "name": "Gold, monthly", "productId": product, "currency": "EUR", "pricing": { "formula": "flat-rate", "price": 9.99 },
        "recurringInterval": { "unit": "month", "length": 1 },
    });
    let (_, shown) = both.made_by_rebilly(("plans", "prices"), &body).await;
    assert_eq!((&shown["unit_amount"], &shown["nickname"]), (&json!(999), &json!("Gold, monthly")));
    body["pricing"] =
        json!({ "formula": "stairstep", "brackets": [{ "price": 50, "maxQuantity": 1000 }, { "price": 500 }] });
    let (made, shown) = both.made_by_rebilly(("plans", "prices"), &body).await;
    assert_eq!((&shown["billing_scheme"], &shown["tiers_mode"]), (&json!("tiered"), &json!("volume")));
    let id = made["id"].as_str().unwrap();
    let tiers = both.stripe("GET", &format!("/v1/prices/{id}?expand[]=tiers"), "").await;
    assert_eq!((&tiers["tiers"][0]["flat_amount"], &tiers["tiers"][1]["up_to"]), (&json!(5000), &Value::Null));
    both.stripe("POST", &format!("/v1/prices/{id}"), "active=false&lookup_key=stairs").await;
    let mut expected = made.clone();
    (expected["isActive"], expected["revision"]) = (json!(false), json!(1));
    assert_eq!(both.rebilly("GET", &format!("/plans/{id}"), None).await, expected);
}
