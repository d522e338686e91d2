//! What customers say of themselves and of their invoices: kept and given back, or refused
//! by its name.

use billfold_domain::Change;
use billfold_domain::features::CustomerDetail;
use billfold_domain::portal_changes::FeatureChanges;
use insta::assert_snapshot;
use serde_json::{Value, json};

use crate::authentication::{ann, jwt, storefront, stranger, visitor};
use crate::bed::{Answer, Bed};
use crate::documented::check;
use crate::kept::contact;
use crate::passwords::{code, digits_of};
use crate::shoppers::{Shopper, put, shop};

/// An invoice of ten that a customer owes.
async fn owed(bed: &Bed, id: &str, customer: &str) {
    let body = json!({ "customerId": customer, "websiteId": bed.acme.website.id.as_str(), "currency": "EUR" });
    put(bed, &format!("/invoices/{id}"), body).await;
    let item = json!({ "type": "debit", "unitPrice": 10, "description": "Work" });
    assert_eq!(bed.post(&format!("/invoices/{id}/items"), &item).await.status, 201);
    let issued = bed.call("POST", &format!("/invoices/{id}/issue")).send().await;
    assert_eq!((issued.status, &issued.json()["status"]), (201, &json!("unpaid")), "{issued}");
}

#[tokio::test]
async fn a_customer_says_to_whom_an_invoice_that_it_owes_goes() {
    let bed = shop().await;
    let (shopper, other) = (bed.shopper("ann").await, bed.shopper("ben").await);
    owed(&bed, "owed", "ann").await;
    let before = bed.see(&shopper, "/invoices/owed").await;
    let said = json!({ "billingAddress": contact(), "deliveryAddress": { "organization": "Depot", "city": "Chur" } });
    let changed = bed.amend(&shopper, "/invoices/owed", &said).await;
    let document = serde_json::to_value(billfold_rebilly::openapi::document("https://billing.test")).unwrap();
    let documented = |answer: &Answer| check(&document, "PATCH", "/storefront/invoices/{id}", answer);
    documented(&changed);
    assert_snapshot!(changed, @r#"
    200 OK
    access-control-allow-origin: *
    access-control-expose-headers: ETag, Location, Pagination-Limit, Pagination-Offset, Pagination-Total, Request-Id, Retry-After
    content-type: application/json
    etag: "1795219200000003"
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2999

    {
      "_links": [
        {
          "href": "https://billing.test/storefront/organizations/org_1/invoices/owed",
          "rel": "self"
        }
      ],
      "abandonedTime": null,
      "amount": 10.0,
      "amountDue": 10.0,
      "autopayRetryNumber": 0,
      "autopayScheduledTime": null,
      "billingAddress": {
        "address": "1 Rue",
        "address2": "2nd floor",
        "city": "Basel",
        "country": "CH",
        "dob": "1980-02-29",
        "emails": [
          {
            "label": "work",
            "primary": true,
            "value": "bo@rue.example"
          },
          {
            "label": "home",
            "primary": false,
            "value": "bo@home.example"
          }
        ],
        "firstName": "Bo Marie",
        "jobTitle": "Buyer",
        "lastName": "de la Rue",
        "organization": "Rue AG",
        "phoneNumbers": [
          {
            "label": "work",
            "primary": true,
            "value": "+41 61 555 01 00"
          },
          {
            "label": "home",
            "primary": false,
            "value": "+41 61 555 01 01"
          }
        ],
        "postalCode": "4000",
        "region": "BS"
      },
      "collectionPeriod": null,
      "createdTime": "2026-11-21T00:00:00+00:00",
      "currency": "EUR",
      "customerTaxIdNumber": null,
      "delinquentCollectionPeriod": null,
      "deliveryAddress": {
        "address": null,
        "address2": null,
        "city": "Chur",
        "country": null,
        "dob": null,
        "emails": [],
        "firstName": null,
        "jobTitle": null,
        "lastName": null,
        "organization": "Depot",
        "phoneNumbers": [],
        "postalCode": null,
        "region": null
      },
      "discountAmount": 0.0,
      "discounts": [],
      "dueTime": "2026-11-21T00:00:00+00:00",
      "id": "owed",
      "invoiceNumber": 3,
      "issuedTime": "2026-11-21T00:00:00+00:00",
      "items": [
        {
          "_links": [],
          "description": "Work",
          "id": "ii_2",
          "periodEndTime": "2026-11-21T00:00:00+00:00",
          "periodNumber": null,
          "periodStartTime": "2026-11-21T00:00:00+00:00",
          "planId": null,
          "price": 10.0,
          "productId": null,
          "quantity": 1,
          "subscriptionId": null,
          "tax": null,
          "type": "debit",
          "unitPrice": 10.0
        }
      ],
      "notes": "",
      "orderId": null,
      "organizationTaxIdNumber": null,
      "paidTime": null,
      "paymentFormUrl": "https://billing.test/p/invoice/org_1/owed/keu0m8lntEb8Na4STxPB4Xqc0h9gOhMyci0YIM0b0hw",
      "poNumber": null,
      "status": "unpaid",
      "subscriptionId": null,
      "subtotalAmount": 10.0,
      "transactions": [],
      "updatedTime": "2026-11-21T00:00:00+00:00",
      "voidedTime": null,
      "websiteId": "web_3"
    }
    "#);
    let seen = bed.see(&shopper, "/invoices/owed").await;
    assert_eq!((seen.json(), seen.header("etag")), (changed.json(), changed.header("etag")));
    assert_ne!(before.header("etag"), seen.header("etag"));
    let merchants = bed.get("/invoices/owed").await.json();
    assert_eq!(merchants["billingAddress"], contact());
    let hosted = merchants["paymentFormUrl"].as_str().unwrap().to_owned();
    let pdf = bed.visit(&shopper, "GET", "/invoices/owed").header("accept", "application/pdf").send().await;
    assert_eq!((pdf.status, hosted.is_empty()), (200, false));

    // Only what is said changes; null is the customer's own address again.
    let cleared = bed.amend(&shopper, "/invoices/owed", &json!({ "billingAddress": null })).await.json();
    assert_eq!(cleared["billingAddress"], before.json()["billingAddress"]);
    assert_eq!(cleared["deliveryAddress"]["organization"], "Depot");
    let again = bed.amend(&shopper, "/invoices/owed", &json!({})).await;
    assert_eq!((again.status, &again.json()["updatedTime"]), (200, &cleared["updatedTime"]));
    let stale = bed.visit(&shopper, "PATCH", "/invoices/owed").header("if-match", before.header("etag"));
    let stale = stale.json(&said).send().await;
    documented(&stale);
    assert_eq!(stale.status, 412);

    let bad = json!({ "billingAddress": { "country": "Switzerland", "emails": 5 }, "deliveryAddress": "Chur" });
    assert_eq!(
        bed.amend(&shopper, "/invoices/owed", &bad).await.faulty(),
        ["billingAddress.country", "billingAddress.emails", "deliveryAddress"]
    );
    let others = bed.amend(&other, "/invoices/owed", &said).await;
    documented(&others);
    assert_eq!(others.status, 404);
    let pay = json!({ "invoiceId": "owed", "paymentInstrumentId": shopper.instrument });
    let refused = json!({ "invoiceId": "owed", "currency": "EUR", "websiteId": "web", "riskMetadata": [] });
    assert_eq!(bed.ask(&shopper, "/payment", &refused).await.faulty(), ["currency", "websiteId", "riskMetadata"]);
    assert_eq!(bed.ask(&shopper, "/payment", &pay).await.status, 201);
    let late = bed.amend(&shopper, "/invoices/owed", &said).await;
    documented(&late);
    assert_eq!((late.status, &late.timeless()["detail"]), (409, &json!("The invoice is paid.")), "{late}");
}

async fn opened(bed: &Bed, details: Vec<CustomerDetail>) {
    let features = FeatureChanges { customer_details: Change::Set(details), ..FeatureChanges::default() };
    bed.switch("shop", features).await;
}

#[tokio::test]
async fn a_customers_tax_numbers_are_its_own_to_change_where_its_portal_opens_them() {
    let bed = shop().await;
    let shopper = bed.shopper("ann").await;
    let numbers =
        json!([{ "type": "eu-vat", "value": "DE123456789" }, { "type": "other", "value": "4711", "isDefault": true }]);
    let said = json!({ "taxNumbers": numbers, "preferredPayoutInstrumentId": null, "paymentToken": null });
    assert_eq!(bed.see(&shopper, "/account").await.json().get("taxNumbers"), None);
    assert_eq!(bed.amend(&shopper, "/account", &said).await.status, 403);
    assert_eq!(bed.amend(&shopper, "/account", &json!({ "taxNumbers": [] })).await.status, 200, "nothing changes");
    opened(&bed, vec![CustomerDetail::TaxId]).await;
    let changed = bed.amend(&shopper, "/account", &said).await;
    assert_snapshot!(changed, @r#"
    200 OK
    access-control-allow-origin: *
    access-control-expose-headers: ETag, Location, Pagination-Limit, Pagination-Offset, Pagination-Total, Request-Id, Retry-After
    content-type: application/json
    etag: "1795219200000003"
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2997

    {
      "_links": [
        {
          "href": "https://billing.test/storefront/organizations/org_1/account",
          "rel": "self"
        }
      ],
      "createdTime": "2026-11-21T00:00:00+00:00",
      "defaultPaymentInstrument": {
        "method": "payment-card",
        "paymentInstrumentId": "inst_2"
      },
      "id": "ann",
      "notificationEmails": [],
      "preferredPayoutInstrumentId": null,
      "primaryAddress": {
        "address": null,
        "address2": null,
        "city": "Bern",
        "country": null,
        "dob": null,
        "emails": [],
        "firstName": "Ann",
        "jobTitle": null,
        "lastName": null,
        "organization": null,
        "phoneNumbers": [],
        "postalCode": null,
        "region": null
      },
      "taxNumbers": [
        {
          "isDefault": false,
          "isValid": null,
          "type": "eu-vat",
          "value": "DE123456789"
        },
        {
          "isDefault": true,
          "isValid": null,
          "type": "other",
          "value": "4711"
        }
      ],
      "updatedTime": "2026-11-21T00:00:00+00:00",
      "username": "ann@shop.example",
      "websiteId": "web_3"
    }
    "#);
    let document = serde_json::to_value(billfold_rebilly::openapi::document("https://billing.test")).unwrap();
    check(&document, "PATCH", "/storefront/account", &changed);
    let seen = bed.see(&shopper, "/account").await;
    assert_eq!((seen.json(), seen.header("etag")), (changed.json(), changed.header("etag")));
    assert_eq!(bed.get("/customers/ann").await.json()["taxNumbers"], changed.json()["taxNumbers"]);
    let same = bed.amend(&shopper, "/account", &seen.json()).await;
    assert_eq!((same.status, same.header("etag")), (200, seen.header("etag")), "what was read can be written back");
    let one = json!({ "taxNumbers": [{ "type": "other", "value": "4711" }] });
    let left = bed.amend(&shopper, "/account", &one).await.json()["taxNumbers"].clone();
    assert_eq!(left, json!([{ "type": "other", "value": "4711", "isDefault": false, "isValid": null }]));
    let bad = json!({ "taxNumbers": [{ "type": "eu-vat", "value": "nonsense" }], "preferredPayoutInstrumentId": "p" });
    assert_eq!(
        bed.amend(&shopper, "/account", &bad).await.faulty(),
        ["preferredPayoutInstrumentId", "taxNumbers.0.value"]
    );
    assert_eq!(bed.get("/customers/ann").await.json()["taxNumbers"], left);
    opened(&bed, vec![CustomerDetail::Name]).await;
    assert_eq!(bed.amend(&shopper, "/account", &json!({ "taxNumbers": null })).await.status, 403);
}

#[tokio::test]
async fn a_setup_and_an_order_of_a_customer_refuse_what_they_would_lose() {
    let bed = shop().await;
    let Shopper { order, instrument, jwt } = bed.shopper("ann").await;
    let shopper = Shopper { order: order.clone(), instrument: instrument.clone(), jwt };
    let path = format!("/payment-instruments/{instrument}/setup");
    let usual = json!({
        "websiteId": bed.acme.website.id.as_str(), "currency": "EUR", "amount": 0, "billingAddress": null,
        "redirectUrl": "https://shop.example/done", "riskMetadata": { "browserData": null },
    });
    assert_eq!(bed.ask(&shopper, &path, &usual).await.status, 201);
    let more = json!({ "currency": 5, "amount": 1, "billingAddress": { "city": "Chur" } });
    assert_eq!(bed.ask(&shopper, &path, &more).await.faulty(), ["amount", "billingAddress", "currency"]);
    let limits = json!({ "usageLimits": [{ "itemId": "a", "softLimit": 1 }] });
    assert_eq!(bed.amend(&shopper, &format!("/orders/{order}"), &limits).await.faulty(), ["usageLimits"]);
    assert_eq!(bed.amend(&shopper, &format!("/orders/{order}"), &json!({ "usageLimits": [] })).await.status, 200);
    let quote = json!({
        "items": [{ "planId": "gold-plus", "quantity": 1, "quantityFilled": 1, "usageLimits": { "hardLimit": 1 } }],
        "keepTrial": true, "includeNextPeriod": true,
    });
    assert_eq!(
        bed.ask(&shopper, &format!("/subscriptions/{order}/change-items"), &quote).await.faulty(),
        ["items.0.quantityFilled", "items.0.usageLimits"]
    );
    let back =
        json!({ "orderId": order, "items": [{ "planId": "gold-month", "quantity": 2, "usageLimits": { "a": 1 } }] });
    let refused = bed.ask(&shopper, "/subscription-reactivations", &back).await;
    assert!(refused.faulty().contains(&"items.0.usageLimits".to_owned()), "{refused}");
}

/// The code that comes to an address after an answer that does not wait for it.
async fn later_code(bed: &Bed, to: &str) -> String {
    loop {
        billfold_app::jobs::run_due(&bed.test.app, |_| ()).await.unwrap();
        let mails = bed.test.mails().await;
        assert!(mails.iter().all(|mail| mail.to == to), "somebody else was written to");
        if let Some(mail) = mails.first() {
            return digits_of(mail).expect("a code");
        }
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn l06_a_code_is_sent_again_and_nobody_learns_whether_one_waited() {
    let bed = Bed::sqlite().await;
    ann(&bed).await;
    let again = |body: Value| stranger(&bed, "POST", "/account/resend-verification").json(&body).send();
    let known = |name: &str| json!({ "username": name });
    let nothing_waits = again(known("ann@shop.example")).await;
    let document = serde_json::to_value(billfold_rebilly::openapi::document("https://billing.test")).unwrap();
    check(&document, "POST", "/storefront/account/resend-verification", &nothing_waits);
    assert_snapshot!(nothing_waits, @r#"
    204 No Content
    access-control-allow-origin: *
    access-control-expose-headers: ETag, Location, Pagination-Limit, Pagination-Offset, Pagination-Total, Request-Id, Retry-After
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2999
    "#);
    for name in ["nobody@shop.example", "", "a b"] {
        let other = again(known(name)).await;
        assert_eq!((other.status, other.bytes.len()), (204, 0), "{name:?}");
    }
    assert_eq!(again(json!({})).await.faulty(), ["username"]);
    let jwt = jwt(&bed).await;
    let wanted = json!([{ "label": "main", "value": "ann@home.example", "primary": true }]);
    let ask = json!({ "primaryAddress": { "emails": wanted } });
    assert_eq!(visitor(&bed, &jwt, "PATCH", "/account").json(&ask).send().await.status, 200);
    let first = code(&bed, "ann@home.example").await;
    assert_eq!(again(known("Ann@Shop.example")).await.status, 204);
    let second = later_code(&bed, "ann@home.example").await;
    let verify = |code: &str| visitor(&bed, &jwt, "POST", &format!("/account/verification/{code}")).send();
    assert_ne!(first, second);
    assert_eq!(verify(&first).await.status, 401, "the code before it is worth nothing");
    assert_eq!(verify(&second).await.status, 204);
    let address = storefront(&bed, "/account/resend-verification");
    let key = bed.anonymous("POST", &address).header("authorization", &bed.acme.publishable_key);
    assert_eq!(key.json(&known("ann@shop.example")).send().await.status, 204, "as the definition has it");
}

#[tokio::test]
async fn an_invoice_is_written_back_as_it_was_read_however_old_it_is() {
    let bed = shop().await;
    let shopper = bed.shopper("ann").await;
    owed(&bed, "owed", "ann").await;
    bed.test.clock.advance_seconds(600);
    let seen = bed.see(&shopper, "/invoices/owed").await;
    let same = bed.amend(&shopper, "/invoices/owed", &seen.json()).await;
    assert_eq!((same.status, same.header("etag")), (200, seen.header("etag")), "{same}");
    let read = bed.get("/invoices/owed").await;
    let written = bed.put("/invoices/owed", &read.json()).await;
    assert_eq!((written.status, written.header("etag")), (200, read.header("etag")), "{written}");
    let mut changed = read.json();
    changed["notes"] = json!("Thank you");
    let changed = bed.put("/invoices/owed", &changed).await;
    assert_eq!((changed.status, &changed.json()["notes"]), (200, &json!("Thank you")), "{changed}");
    // Goods that go to somebody at the same place.
    let said = json!({ "deliveryAddress": { "firstName": "Otto" } });
    let changed = bed.amend(&shopper, "/invoices/owed", &said).await.json();
    assert_eq!(changed["deliveryAddress"]["firstName"], "Otto");
}
