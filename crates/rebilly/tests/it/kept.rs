//! What a write says is kept and given back, or refused by its name: nothing is lost in
//! silence.

use insta::assert_snapshot;
use serde_json::{Value, json};

use crate::bed::Bed;
use crate::orders::Shop;
use crate::shoppers::put;

/// A contact that says all that there is to say.
pub(crate) fn contact() -> Value {
    json!({
        "firstName": "Bo Marie", "lastName": "de la Rue", "organization": "Rue AG", "address": "1 Rue",
        "address2": "2nd floor", "city": "Basel", "region": "BS", "country": "CH", "postalCode": "4000",
        "dob": "1980-02-29", "jobTitle": "Buyer",
        "phoneNumbers": [
            { "label": "work", "value": "+41 61 555 01 00", "primary": true },
            { "label": "home", "value": "+41 61 555 01 01", "primary": false },
        ],
        "emails": [
            { "label": "work", "value": "bo@rue.example", "primary": true },
            { "label": "home", "value": "bo@home.example", "primary": false },
        ],
    })
}

#[tokio::test]
async fn where_a_customer_came_from_is_kept_and_shown_on_request() {
    let bed = Bed::sqlite().await;
    let lead = json!({
        "medium": "search", "source": "example.com", "campaign": "autumn", "term": "bread", "content": "banner",
        "affiliate": "Ben", "subAffiliate": "Cleo", "salesAgent": "Dan", "clickId": "c-1",
        "path": "https://shop.example/a", "referrer": "https://example.com/b",
    });
    let body = json!({ "websiteId": bed.acme.website.id.as_str(), "leadSource": lead });
    let made = bed.put("/customers/ann", &body).await;
    assert_eq!(made.status, 201, "{made}");
    let shown = bed.get("/customers/ann?expand=leadSource&fields=id").await;
    assert_snapshot!(shown, @r#"
    200 OK
    content-type: application/json

    {
      "_embedded": {
        "leadSource": {
          "affiliate": "Ben",
          "campaign": "autumn",
          "clickId": "c-1",
          "content": "banner",
          "medium": "search",
          "path": "https://shop.example/a",
          "referrer": "https://example.com/b",
          "salesAgent": "Dan",
          "source": "example.com",
          "subAffiliate": "Cleo",
          "term": "bread"
        }
      },
      "id": "ann"
    }
    "#);
    let listed = bed.get("/customers?expand=leadSource,website,defaultPaymentInstrument").await.json();
    assert_eq!(listed[0]["_embedded"]["leadSource"], lead);
    assert_eq!(listed[0]["_embedded"]["website"]["id"], bed.acme.website.id.as_str());
    // It is not among what is read, so writing that back leaves it.
    let read = bed.get("/customers/ann").await.json();
    assert_eq!(read.get("leadSource"), None);
    assert_eq!(bed.put("/customers/ann", &read).await.json()["updatedTime"], read["updatedTime"]);
    let lead_of = || async { bed.get("/customers/ann?expand=leadSource").await.json()["_embedded"].clone() };
    assert_eq!(lead_of().await["leadSource"], lead);
    let mut changed = read.clone();
    changed["leadSource"] = json!({ "source": "word of mouth" });
    assert_eq!(bed.put("/customers/ann", &changed).await.status, 200);
    let now = lead_of().await["leadSource"].clone();
    assert_eq!((&now["source"], &now["medium"]), (&json!("word of mouth"), &Value::Null));
    changed["leadSource"] = Value::Null;
    assert_eq!(bed.put("/customers/ann", &changed).await.status, 200);
    assert_eq!(lead_of().await, Value::Null);
    changed["leadSource"] = json!({ "source": "", "medium": 5, "referrer": "a".repeat(2_084) });
    assert_eq!(bed.put("/customers/ann", &changed).await.faulty(), ["leadSource.medium", "leadSource.referrer"]);
}

#[tokio::test]
async fn orders_are_shown_with_where_their_customer_came_from() {
    let shop = Shop::open(false).await;
    let (bed, id) = (&shop.bed, shop.customer.as_str());
    let mut customer = bed.get(&format!("/customers/{id}")).await.json();
    customer["leadSource"] = json!({ "campaign": "autumn" });
    assert_eq!(bed.put(&format!("/customers/{id}"), &customer).await.status, 200);
    let body = json!({
        "orderType": "subscription-order", "customerId": id, "websiteId": bed.acme.website.id.as_str(),
        "items": [{ "plan": { "id": "gold" }, "quantity": 1 }],
    });
    put(bed, "/subscriptions/one", body).await;
    let shown = bed.get("/subscriptions/one?expand=leadSource").await.json();
    assert_eq!(shown["_embedded"]["leadSource"]["campaign"], "autumn");
}

#[tokio::test]
async fn contacts_of_orders_invoices_and_payment_instruments_are_kept_whole() {
    let shop = Shop::open(false).await;
    let (bed, id, website) = (&shop.bed, shop.customer.as_str(), shop.bed.acme.website.id.as_str());
    let order = json!({
        "orderType": "subscription-order", "customerId": id, "websiteId": website,
        "billingAddress": contact(), "deliveryAddress": contact(),
        "items": [{ "plan": { "id": "gold" }, "quantity": 1 }],
    });
    let order = bed.put("/subscriptions/one", &order).await.json();
    let billed = bed.get(&format!("/invoices/{}", order["initialInvoiceId"].as_str().unwrap())).await.json();
    let card = json!({ "pan": "4242424242424242", "expMonth": 8, "expYear": 2030 });
    let lead = json!({ "source": "example.com" });
    let token = json!({
        "method": "payment-card", "paymentInstrument": card, "billingAddress": contact(), "leadSource": lead,
        "riskMetadata": { "browserData": { "colorDepth": 24 } },
    });
    let token = bed.post("/tokens", &token).await.json();
    assert_eq!((&token["billingAddress"], &token["leadSource"]["source"]), (&contact(), &json!("example.com")));
    let instrument = json!({ "customerId": id, "token": token["id"] });
    let instrument = bed.post("/payment-instruments", &instrument).await.json();
    let invoice = json!({
        "customerId": id, "websiteId": website, "currency": "EUR", "billingAddress": contact(),
        "deliveryAddress": contact(),
    });
    let invoice = bed.put("/invoices/two", &invoice).await.json();
    for shown in [&order, &billed, &token, &instrument, &invoice] {
        assert_eq!(shown["billingAddress"], contact(), "{shown}");
    }
    for shown in [&order, &billed, &invoice] {
        assert_eq!(shown["deliveryAddress"], contact(), "{shown}");
    }
    // What was read can be written back, and a part of it changed.
    let same = bed.put("/invoices/two", &invoice).await.json();
    assert_eq!((&same["revision"], &same["billingAddress"]), (&invoice["revision"], &contact()));
    let path = format!("/payment-instruments/{}", instrument["id"].as_str().unwrap());
    let patch =
        json!({ "billingAddress": { "jobTitle": null, "emails": [{ "label": "main", "value": "b@c.example" }] } });
    let patched = bed.call("PATCH", &path).json(&patch).send().await.json()["billingAddress"].clone();
    let mut expected = contact();
    expected["jobTitle"] = Value::Null;
    expected["emails"] = json!([{ "label": "main", "value": "b@c.example", "primary": true }]);
    assert_eq!(patched, expected);
    let other = json!({ "customerId": id, "token": "tok_visa", "billingAddress": contact(), "useAsBackup": false });
    let other = bed.post("/payment-instruments", &other).await;
    assert_eq!((other.status, &other.json()["billingAddress"]), (201, &contact()), "{other}");
}

#[tokio::test]
async fn what_is_not_kept_is_refused_by_its_name_and_silence_about_it_is_taken() {
    let shop = Shop::open(false).await;
    let (bed, id, website) = (&shop.bed, shop.customer.as_str(), shop.bed.acme.website.id.as_str());
    let order = |more: Value| {
        let mut body = json!({
            "orderType": "subscription-order", "customerId": id, "websiteId": website, "items": [{ "planId": "gold" }],
        });
        body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        body
    };
    let items = |more: Value| {
        let mut item = json!({ "planId": "gold", "quantity": 1 });
        item.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        json!([item])
    };
    let said = json!({
        "quantityFilled": 1, "usageLimits": { "softLimit": 5 }, "usageStatus": { "value": 1 }, "excludeFromMrr": true,
    });
    let refused = bed
        .post("/subscriptions", &order(json!({ "abandonTime": "2027-01-01T00:00:00Z", "items": items(said.clone()) })))
        .await;
    assert_snapshot!(refused, @r#"
    422 Unprocessable Entity
    content-type: application/problem+json
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2993

    {
      "detail": "Some of the data sent is not valid.",
      "instance": "urn:request:req_…",
      "invalidFields": [
        {
          "field": "abandonTime",
          "message": "is not said of an order: one that is not paid is abandoned when its time is over"
        },
        {
          "field": "items.0.quantityFilled",
          "message": "is not counted here: it must be left out"
        },
        {
          "field": "items.0.usageLimits",
          "message": "are not kept here: they must be left out"
        },
        {
          "field": "items.0.usageStatus",
          "message": "is not kept here: it must be left out"
        },
        {
          "field": "items.0.excludeFromMrr",
          "message": "must be false: every item counts"
        }
      ],
      "status": 422,
      "title": "Validation failed",
      "type": "about:blank"
    }
    "#);
    let silent = json!({ "quantityFilled": 0, "usageLimits": null, "usageStatus": null, "excludeFromMrr": false });
    let made = bed
        .put("/subscriptions/one", &order(json!({ "abandonTime": null, "riskMetadata": {}, "items": items(silent) })))
        .await;
    assert_eq!(made.status, 201, "{made}");
    let change = json!({
        "items": items(said), "renewalPolicy": "retain", "prorated": false, "ignoreRecurring": true,
    });
    assert_eq!(
        bed.post("/subscriptions/one/change-items", &change).await.faulty(),
        [
            "items.0.quantityFilled",
            "items.0.usageLimits",
            "items.0.usageStatus",
            "items.0.excludeFromMrr",
            "ignoreRecurring"
        ]
    );
    let named = json!([{ "plan": { "id": "gold", "name": "Silver", "productId": "silver" }, "quantity": 1 }]);
    assert_eq!(
        bed.post("/subscriptions", &order(json!({ "items": named }))).await.faulty(),
        ["items.0.plan.name", "items.0.plan.productId"]
    );

    let instrument = json!({
        "customerId": id, "token": "tok_visa", "method": "ach", "useAsBackup": true, "stickyGatewayAccountId": "gw",
        "referenceData": { "a": "b" }, "bankName": "Bank", "accountType": "checking", "expMonth": 3, "cvv": "314",
    });
    assert_snapshot!(bed.post("/payment-instruments", &instrument).await, @r#"
    422 Unprocessable Entity
    content-type: application/problem+json
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2989

    {
      "detail": "Some of the data sent is not valid.",
      "instance": "urn:request:req_…",
      "invalidFields": [
        {
          "field": "method",
          "message": "must be payment-card"
        },
        {
          "field": "useAsBackup",
          "message": "must be false: no other payment instrument is tried when one fails"
        },
        {
          "field": "stickyGatewayAccountId",
          "message": "is not kept here: it must be left out"
        },
        {
          "field": "referenceData",
          "message": "is not kept here: it must be left out"
        },
        {
          "field": "bankName",
          "message": "is of bank accounts: there are payment cards alone here"
        },
        {
          "field": "accountType",
          "message": "is of bank accounts: there are payment cards alone here"
        },
        {
          "field": "expMonth",
          "message": "comes with the token: it must be left out"
        },
        {
          "field": "cvv",
          "message": "comes with the token: it must be left out"
        }
      ],
      "status": 422,
      "title": "Validation failed",
      "type": "about:blank"
    }
    "#);
    let made = json!({ "customerId": id, "token": "tok_visa", "useAsBackup": false, "riskMetadata": null });
    let made = bed.post("/payment-instruments", &made).await.json();
    let path = format!("/payment-instruments/{}", made["id"].as_str().unwrap());
    let patch = |body: Value| bed.call("PATCH", &path).json(&body).send();
    assert_eq!(
        patch(json!({ "method": "ach", "useAsBackup": true, "bankName": "Bank", "cvv": "1" })).await.faulty(),
        ["method", "useAsBackup", "bankName", "cvv"]
    );
    assert_eq!(patch(json!({ "useAsBackup": false, "bankName": null, "cvv": "314" })).await.status, 200);

    let token = json!({
        "method": "payment-card", "riskMetadata": 5,
        "paymentInstrument": { "pan": "4242424242424242", "expMonth": 8, "expYear": 2030, "encryptedCvv": "x" },
    });
    assert_eq!(bed.post("/tokens", &token).await.faulty(), ["paymentInstrument.encryptedCvv", "riskMetadata"]);
    let sale = json!({
        "type": "sale", "websiteId": website, "customerId": id, "currency": "EUR", "amount": 3, "limits": { "a": 1 },
        "paymentInstruction": { "token": "tok_visa", "reference": "r", "receivedBy": "b", "useAsBackup": true },
    });
    assert_eq!(
        bed.post("/transactions", &sale).await.faulty(),
        ["limits", "paymentInstruction.reference", "paymentInstruction.receivedBy", "paymentInstruction.useAsBackup"]
    );
}

#[tokio::test]
async fn invoices_their_items_cancellations_and_files_say_what_of_them_stays() {
    let shop = Shop::open(false).await;
    let (bed, id, website) = (&shop.bed, shop.customer.as_str(), shop.bed.acme.website.id.as_str());
    let invoice = |more: Value| {
        let mut body = json!({ "customerId": id, "websiteId": website, "currency": "EUR" });
        body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        body
    };
    let number = json!({ "type": "other", "value": "1" });
    let said = json!({ "organizationTaxIdNumber": number, "customerTaxIdNumber": number });
    assert_eq!(
        bed.put("/invoices/one", &invoice(said)).await.faulty(),
        ["organizationTaxIdNumber", "customerTaxIdNumber"]
    );
    let silent = json!({ "organizationTaxIdNumber": null, "customerTaxIdNumber": null });
    assert_eq!(bed.put("/invoices/one", &invoice(silent)).await.status, 201);
    let product = bed.get("/plans/gold").await.json()["productId"].clone();
    let mut item = json!({ "type": "debit", "unitPrice": 5, "productId": product, "periodNumber": 2 });
    assert_eq!(bed.post("/invoices/one/items", &item).await.faulty(), ["periodNumber"]);
    item["periodNumber"] = Value::Null;
    let item = bed.post("/invoices/one/items", &item).await.json();
    let path = format!("/invoices/one/items/{}", item["id"].as_str().unwrap());
    assert_eq!(bed.put(&path, &item).await.status, 200, "what was read can be written back");
    let mut changed = item;
    changed["productId"] = json!("silver");
    changed["periodEndTime"] = json!("2027-01-01T00:00:00Z");
    changed["periodNumber"] = json!(3);
    assert_eq!(bed.put(&path, &changed).await.faulty(), ["periodNumber", "productId", "periodEndTime"]);

    let order = json!({
        "orderType": "subscription-order", "customerId": id, "websiteId": website, "items": [{ "planId": "gold" }],
    });
    put(bed, "/subscriptions/one", order).await;
    let cancellation = json!({ "subscriptionId": "one", "churnTimePolicy": "at-next-renewal" });
    let cancellation = bed.post("/subscription-cancellations", &cancellation).await.json();
    let path = format!("/subscription-cancellations/{}", cancellation["id"].as_str().unwrap());
    let patch = |body: Value| bed.call("PATCH", &path).json(&body).send();
    let mut again = cancellation;
    again["reason"] = json!("too-expensive");
    let patched = patch(again).await;
    assert_eq!((patched.status, &patched.json()["reason"]), (200, &json!("too-expensive")), "{patched}");
    let late = json!({
        "subscriptionId": "two", "prorated": true, "churnTime": "2026-11-25T00:00:00Z", "churnTimePolicy": "now",
        "lineItems": [{}],
    });
    assert_snapshot!(patch(late).await, @r#"
    422 Unprocessable Entity
    content-type: application/problem+json
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2984

    {
      "detail": "Some of the data sent is not valid.",
      "instance": "urn:request:req_…",
      "invalidFields": [
        {
          "field": "subscriptionId",
          "message": "cannot be changed; create another resource instead"
        },
        {
          "field": "prorated",
          "message": "is changed by PUT: a patch changes the reason and the description"
        },
        {
          "field": "churnTime",
          "message": "is changed by PUT: a patch changes the reason and the description"
        },
        {
          "field": "churnTimePolicy",
          "message": "is changed by PUT: a patch changes the reason and the description"
        },
        {
          "field": "lineItems",
          "message": "must be empty: items can be put on an invoice of their own"
        }
      ],
      "status": 422,
      "title": "Validation failed",
      "type": "about:blank"
    }
    "#);

    let upload = json!({ "file": "R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7", "name": "a.gif" });
    let file = bed.post("/files", &upload).await.json();
    let path = format!("/files/{}", file["id"].as_str().unwrap());
    assert_eq!(bed.put(&path, &file).await.status, 200, "what was read can be written back");
    assert_eq!(bed.put(&path, &json!({ "name": "a.png", "extension": "png" })).await.faulty(), ["extension"]);
}
