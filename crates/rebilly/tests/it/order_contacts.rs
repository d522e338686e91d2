//! To whom an order's invoices and goods go, and what writes of orders are shown with.

use serde_json::{Value, json};

use crate::orders::Shop;
use crate::shoppers;

fn contact() -> Value {
    json!({
        "firstName": "Bo Marie", "lastName": "de la Rue", "organization": "Rue AG", "address": "1 Rue", "address2": null,
        "city": "Basel", "region": null, "country": "CH", "postalCode": "4000", "dob": null, "jobTitle": null,
        "phoneNumbers": [{ "label": "main", "value": "+41 61 555 01 00", "primary": true }],
        "emails": [{ "label": "main", "value": "bo@rue.example", "primary": true }],
    })
}

impl Shop {
    fn order_for(&self, billing: Value) -> Value {
        json!({
            "orderType": "subscription-order", "customerId": self.customer.as_str(), "billingAddress": billing,
            "websiteId": self.bed.acme.website.id.as_str(), "items": [{ "plan": { "id": "gold" }, "quantity": 1 }],
        })
    }
}

#[tokio::test]
async fn an_orders_whole_billing_address_is_kept_and_its_invoices_are_for_it() {
    let shop = Shop::open(false).await;
    let mut body = shop.order_for(contact());
    body["deliveryAddress"] = json!({ "organization": "Depot", "city": "Chur" });
    let made = shop.bed.put("/subscriptions/one", &body).await;
    assert_eq!((made.status, &made.json()["billingAddress"]), (201, &contact()), "{made}");
    let delivery = made.json()["deliveryAddress"].clone();
    assert_eq!((&delivery["organization"], &delivery["city"]), (&json!("Depot"), &json!("Chur")));
    let invoice = made.json()["initialInvoiceId"].as_str().unwrap().to_owned();
    let invoice = shop.bed.get(&format!("/invoices/{invoice}")).await.json();
    assert_eq!(
        (&invoice["billingAddress"]["city"], &invoice["deliveryAddress"]["city"]),
        (&json!("Basel"), &json!("Chur"))
    );
    assert_eq!(invoice["billingAddress"], contact());
    let coming = shop.bed.get("/subscriptions/one/upcoming-invoice").await.json();
    assert_eq!(coming["billingAddress"], invoice["billingAddress"]);

    let read = shop.bed.get("/subscriptions/one").await.json();
    let same = shop.bed.put("/subscriptions/one", &read).await;
    assert_eq!((same.status, same.json()), (200, read.clone()), "what was read can be written back");
    let mut named = read.clone();
    named["billingAddress"] = json!({ "firstName": "Al" });
    let named = shop.bed.put("/subscriptions/one", &named).await.json()["billingAddress"].clone();
    assert_eq!((&named["firstName"], &named["lastName"], &named["city"]), (&json!("Al"), &Value::Null, &Value::Null));
    let mut plain = read;
    plain["billingAddress"] = Value::Null;
    assert_eq!(shop.bed.put("/subscriptions/one", &plain).await.json()["billingAddress"], Value::Null);
}

#[tokio::test]
async fn a_customer_says_to_whom_the_invoices_of_its_order_go() {
    let bed = shoppers::shop().await;
    let ann = bed.shopper("ann").await;
    let path = format!("/orders/{}", ann.order);
    let changed = bed.amend(&ann, &path, &json!({ "billingAddress": contact() })).await;
    assert_eq!((changed.status, &changed.json()["billingAddress"]), (200, &contact()), "{changed}");
    let coming = bed.see(&ann, &format!("{path}/upcoming-invoice")).await.json();
    assert_eq!(coming["billingAddress"], contact());
    bed.switch("shop", shoppers::all_off()).await;
    let nobody = json!({ "billingAddress": { "firstName": "Eve" } });
    assert_eq!(bed.amend(&ann, &path, &nobody).await.status, 403);
}

#[tokio::test]
async fn writes_of_orders_are_shown_with_what_they_are_asked_for() {
    let shop = Shop::open(false).await;
    let (bed, body) = (&shop.bed, shop.order_for(Value::Null));
    let all = "expand=customer,website,initialInvoice,recentInvoice,upcomingInvoice,leadSource,shippingRate";
    let names = |answer: &crate::bed::Answer| {
        let shown = answer.json();
        let embedded = shown["_embedded"].as_object().unwrap_or_else(|| panic!("{answer}"));
        embedded.keys().cloned().collect::<Vec<String>>()
    };
    let expected = ["customer", "initialInvoice", "recentInvoice", "upcomingInvoice", "website"];
    let call = || bed.call("POST", &format!("/subscriptions?{all}")).header("idempotency-key", "once");
    let made = call().json(&body).send().await;
    assert_eq!((made.status, names(&made)), (201, expected.map(str::to_owned).to_vec()));
    assert!(made.headers.get("etag").is_none(), "{made}");
    let again = call().json(&body).send().await;
    assert_eq!((names(&again), again.header("idempotent-replayed")), (names(&made), "true"));
    assert_eq!(again.json()["_embedded"]["initialInvoice"], made.json()["_embedded"]["initialInvoice"]);
    let put = bed.put(&format!("/subscriptions/two?{all}"), &body).await;
    assert_eq!((put.status, names(&put)), (201, expected.map(str::to_owned).to_vec()));
    let change = json!({
        "items": [{ "planId": "platinum", "quantity": 1 }], "renewalPolicy": "retain", "prorated": true,
    });
    let changed = bed.post("/subscriptions/two/change-items?expand=customer", &change).await;
    assert_eq!((changed.status, names(&changed)), (201, vec!["customer".to_owned()]));
    let mut preview = change.clone();
    preview["preview"] = json!(true);
    let shown = bed.post("/subscriptions/two/change-items?expand=customer", &preview).await;
    assert_eq!(names(&shown), ["customer", "upcomingInvoice"]);
    let unknown = bed.post("/subscriptions?expand=nothing", &json!({})).await;
    let faulty = unknown.faulty();
    assert!(faulty.contains(&"expand".to_owned()) && faulty.contains(&"customerId".to_owned()), "{faulty:?}");
}

#[tokio::test]
async fn a_plan_is_not_changed_for_one_order_without_saying_so() {
    let shop = Shop::open(false).await;
    let ordered = |plan: Value| {
        let mut body = shop.order_for(Value::Null);
        body["items"] = json!([{ "plan": plan, "quantity": 1 }]);
        body
    };
    let full = shop.bed.get("/plans/gold").await.json();
    let made = shop.bed.put("/subscriptions/one", &ordered(full.clone())).await;
    assert_eq!(made.status, 201, "{made}");
    for (term, value) in [
        ("pricing", json!({ "formula": "flat-rate", "price": 3 })),
        ("recurringInterval", json!({ "unit": "year", "length": 1 })),
        ("trial", json!({ "price": 0, "period": { "unit": "day", "length": 9 } })),
        ("setup", json!({ "price": 5 })),
        ("currency", json!("USD")),
    ] {
        let mut plan = json!({ "id": "gold" });
        plan[term] = value;
        let path = format!("items.0.plan.{term}");
        let body = ordered(plan);
        assert_eq!(shop.bed.post("/subscriptions", &body).await.faulty(), [path.as_str()], "{body}");
        assert_eq!(shop.bed.put("/subscriptions/two", &body).await.faulty(), [path.as_str()], "{body}");
        let change = json!({ "items": body["items"], "renewalPolicy": "retain", "prorated": false });
        assert_eq!(shop.bed.post("/subscriptions/one/change-items", &change).await.faulty(), [path], "{body}");
    }
    let mut read = made.json();
    assert_eq!(shop.bed.put("/subscriptions/one", &read).await.status, 200, "what was read can be written back");
    read["items"][0]["plan"]["pricing"]["price"] = json!(1);
    assert_eq!(shop.bed.put("/subscriptions/one", &read).await.faulty(), ["items.0.plan.pricing"]);
}
