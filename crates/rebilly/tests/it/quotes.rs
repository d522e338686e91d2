//! What customers are quoted, and what they say to it: whole answers of changes.

use billfold_app::webhooks::{EventForm as _, Told};
use billfold_app::{Scroll, Stored, events, organizations};
use billfold_domain::Change;
use billfold_domain::features::Proration;
use billfold_domain::portal_changes::FeatureChanges;
use billfold_rebilly::RebillyForm;
use insta::assert_snapshot;
use serde_json::{Value, json};

use crate::bed::{Answer, Bed};
use crate::shoppers::{Shopper, all_on, shop};

/// Seconds of half an hour, for which a quote stands that depends on the moment.
pub(crate) const MOMENT_SECONDS: i64 = 1_800;

/// A shop that settles unused time at once.
pub(crate) async fn settling() -> Bed {
    let bed = shop().await;
    bed.switch("shop", FeatureChanges { plan_proration: Change::Set(Proration::AlwaysInvoice), ..all_on() }).await;
    bed
}

pub(crate) fn wanted(plan: &str, quantity: u32) -> Value {
    json!({ "items": [{ "planId": plan, "quantity": quantity }] })
}

pub(crate) async fn quote(bed: &Bed, shopper: &Shopper, body: &Value) -> Answer {
    bed.ask(shopper, &format!("/subscriptions/{}/change-items", shopper.order), body).await
}

/// The address of a quote that was just given out.
pub(crate) fn address(quote: &Answer) -> String {
    assert_eq!(quote.status, 201, "{quote}");
    format!("/quotes/{}", quote.json()["id"].as_str().unwrap())
}

pub(crate) async fn answered(bed: &Bed, shopper: &Shopper, quote: &str, word: &str) -> Answer {
    bed.visit(shopper, "POST", &format!("{quote}/{word}")).send().await
}

pub(crate) async fn plan(bed: &Bed, shopper: &Shopper) -> Value {
    let order = bed.see(shopper, &format!("/orders/{}", shopper.order)).await.json();
    json!([order["items"][0]["planId"], order["items"][0]["quantity"]])
}

/// What a webhook is told of a kind of fact about quotes, the newest one.
async fn told(bed: &Bed, event_type: &str) -> Value {
    let app = &bed.test.app;
    let merchant = organizations::act_for(app, &bed.acme.organization.id).await.unwrap();
    let scroll = Scroll { limit: 1_000, ..Scroll::default() };
    let found = events::scroll(app, &merchant, scroll).await.unwrap().items;
    let is_it = |told: &&Stored<Told>| RebillyForm.word(told.value.event.kind) == Some(event_type);
    let found = found.iter().find(is_it).unwrap_or_else(|| panic!("{event_type} was not told"));
    let body = RebillyForm.write(app, &merchant, &found.value).await.unwrap().unwrap();
    serde_json::from_slice(&body).unwrap()
}

#[tokio::test]
async fn a_change_is_quoted_accepted_and_paid() {
    let bed = settling().await;
    let ann = bed.shopper("ann").await;
    // Fifteen of the thirty days from 21 November to 21 December.
    let ann = bed.days_later(15, ann).await;
    let made = quote(&bed, &ann, &wanted("gold-plus", 2)).await;
    assert_snapshot!(made, @r#"
    201 Created
    access-control-allow-origin: *
    access-control-expose-headers: ETag, Location, Pagination-Limit, Pagination-Offset, Pagination-Total, Request-Id, Retry-After
    content-type: application/json
    etag: "1796515200000000"
    location: https://billing.test/storefront/organizations/org_1/quotes/qt_2
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2999

    {
      "_links": [
        {
          "href": "https://billing.test/storefront/organizations/org_1/quotes/qt_2",
          "rel": "self"
        }
      ],
      "acceptanceFulfillment": [
        {
          "condition": "customer",
          "isFulfilled": false
        }
      ],
      "acceptedTime": null,
      "canceledTime": null,
      "createdTime": "2026-12-06T00:00:00+00:00",
      "customerId": "ann",
      "expirationTime": "2026-12-06T00:30:00+00:00",
      "id": "qt_2",
      "invoicePreview": {
        "currency": "EUR",
        "initialAmounts": {
          "amount": 15.0,
          "discountAmount": 0.0,
          "shippingAmount": 0.0,
          "subtotalAmount": 15.0,
          "taxAmount": 0.0
        },
        "items": [
          {
            "description": "Unused time on 2 × Gold after 06 Dec 2026",
            "name": "Gold",
            "period": "2026-12-06T00:00:00+00:00/2026-12-21T00:00:00+00:00",
            "priceDescription": "",
            "quantity": 2,
            "setupTaxAmount": null,
            "setupUnitPrice": null,
            "taxAmount": null,
            "trialPeriod": null,
            "trialTaxAmount": null,
            "trialUnitPrice": null,
            "type": "credit",
            "unitPrice": 5.0
          },
          {
            "description": "Remaining time on 2 × Gold after 06 Dec 2026",
            "name": "Gold",
            "period": "2026-12-06T00:00:00+00:00/2026-12-21T00:00:00+00:00",
            "priceDescription": "",
            "quantity": 2,
            "quoteItemId": "qt_itm_3",
            "setupTaxAmount": null,
            "setupUnitPrice": null,
            "taxAmount": null,
            "trialPeriod": null,
            "trialTaxAmount": null,
            "trialUnitPrice": null,
            "type": "debit",
            "unitPrice": 12.5
          }
        ],
        "recurringAmounts": {
          "amount": 50.0,
          "discountAmount": 0.0,
          "shippingAmount": 0.0,
          "subtotalAmount": 50.0,
          "taxAmount": 0.0
        }
      },
      "issuedTime": "2026-12-06T00:00:00+00:00",
      "order": {
        "autopay": null,
        "billingAddress": null,
        "deliveryAddress": null,
        "effectiveTime": null,
        "id": "ann-order",
        "interimOnly": true,
        "items": [
          {
            "createdTime": "2026-12-06T00:00:00+00:00",
            "description": "",
            "id": "qt_itm_3",
            "plan": {
              "id": "gold-plus"
            },
            "priceDescription": "",
            "quantity": 2,
            "quantityFilled": null,
            "type": "subscription",
            "updatedTime": "2026-12-06T00:00:00+00:00",
            "usageLimits": null
          }
        ],
        "keepTrial": false,
        "prorated": true,
        "renewalPolicy": "retain"
      },
      "paymentTerms": "",
      "rejectedTime": null,
      "status": "issued",
      "type": "change",
      "updatedTime": "2026-12-06T00:00:00+00:00",
      "websiteId": "web_4"
    }
    "#);
    let path = address(&made);
    assert_eq!(plan(&bed, &ann).await, json!(["gold-month", 2]), "a quote changes nothing");
    let issued = told(&bed, "quote-issued").await;
    assert_eq!((&issued["quoteId"], &issued["_embedded"]["quote"]), (&made.json()["id"], &made.json()));
    assert_eq!(issued["_links"], json!([{ "rel": "quote", "href": made.header("location") }]));
    assert_eq!(told(&bed, "quote-created").await["quoteId"], made.json()["id"]);
    let read = bed.see(&ann, &path).await;
    assert_eq!((read.status, read.json(), read.header("etag")), (200, made.json(), made.header("etag")));
    let unchanged = bed.visit(&ann, "GET", &path).header("if-none-match", made.header("etag")).send().await;
    assert_eq!(unchanged.status, 304);
    bed.test.clock.advance_seconds(MOMENT_SECONDS - 1);
    let accepted = answered(&bed, &ann, &path, "accept").await;
    assert_snapshot!(accepted, @r#"
    200 OK
    access-control-allow-origin: *
    access-control-expose-headers: ETag, Location, Pagination-Limit, Pagination-Offset, Pagination-Total, Request-Id, Retry-After
    content-type: application/json
    etag: "1796515200000001"
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2999

    {
      "_links": [
        {
          "href": "https://billing.test/storefront/organizations/org_1/quotes/qt_2",
          "rel": "self"
        }
      ],
      "acceptanceFulfillment": [
        {
          "condition": "customer",
          "isFulfilled": true
        }
      ],
      "acceptedTime": "2026-12-06T00:29:59+00:00",
      "canceledTime": null,
      "createdTime": "2026-12-06T00:00:00+00:00",
      "customerId": "ann",
      "expirationTime": "2026-12-06T00:30:00+00:00",
      "id": "qt_2",
      "invoiceId": "in_5",
      "invoicePreview": {
        "currency": "EUR",
        "initialAmounts": {
          "amount": 15.0,
          "discountAmount": 0.0,
          "shippingAmount": 0.0,
          "subtotalAmount": 15.0,
          "taxAmount": 0.0
        },
        "items": [
          {
            "description": "Unused time on 2 × Gold after 06 Dec 2026",
            "name": "Gold",
            "period": "2026-12-06T00:00:00+00:00/2026-12-21T00:00:00+00:00",
            "priceDescription": "",
            "quantity": 2,
            "setupTaxAmount": null,
            "setupUnitPrice": null,
            "taxAmount": null,
            "trialPeriod": null,
            "trialTaxAmount": null,
            "trialUnitPrice": null,
            "type": "credit",
            "unitPrice": 5.0
          },
          {
            "description": "Remaining time on 2 × Gold after 06 Dec 2026",
            "name": "Gold",
            "period": "2026-12-06T00:00:00+00:00/2026-12-21T00:00:00+00:00",
            "priceDescription": "",
            "quantity": 2,
            "quoteItemId": "qt_itm_3",
            "setupTaxAmount": null,
            "setupUnitPrice": null,
            "taxAmount": null,
            "trialPeriod": null,
            "trialTaxAmount": null,
            "trialUnitPrice": null,
            "type": "debit",
            "unitPrice": 12.5
          }
        ],
        "recurringAmounts": {
          "amount": 50.0,
          "discountAmount": 0.0,
          "shippingAmount": 0.0,
          "subtotalAmount": 50.0,
          "taxAmount": 0.0
        }
      },
      "issuedTime": "2026-12-06T00:00:00+00:00",
      "order": {
        "autopay": null,
        "billingAddress": null,
        "deliveryAddress": null,
        "effectiveTime": null,
        "id": "ann-order",
        "interimOnly": true,
        "items": [
          {
            "createdTime": "2026-12-06T00:00:00+00:00",
            "description": "",
            "id": "qt_itm_3",
            "plan": {
              "id": "gold-plus"
            },
            "priceDescription": "",
            "quantity": 2,
            "quantityFilled": null,
            "type": "subscription",
            "updatedTime": "2026-12-06T00:00:00+00:00",
            "usageLimits": null
          }
        ],
        "keepTrial": false,
        "prorated": true,
        "renewalPolicy": "retain"
      },
      "paymentTerms": "",
      "rejectedTime": null,
      "status": "accepted",
      "type": "change",
      "updatedTime": "2026-12-06T00:29:59+00:00",
      "websiteId": "web_4"
    }
    "#);
    assert_eq!(plan(&bed, &ann).await, json!(["gold-plus", 2]));
    assert_eq!(told(&bed, "quote-accepted").await["_embedded"]["quote"], accepted.json());
    let whole = bed.see(&ann, &format!("{path}?expand=order,invoice")).await.json();
    assert_eq!(whole["_embedded"]["order"]["items"][0]["planId"], "gold-plus");
    let invoice = &whole["_embedded"]["invoice"];
    assert_eq!((&invoice["id"], &invoice["amount"]), (&accepted.json()["invoiceId"], &json!(15.0)));
    assert_eq!((&invoice["status"], &invoice["quoteId"]), (&json!("paid"), &Value::Null));
    let merchants = bed.get(&format!("/invoices/{}", invoice["id"].as_str().unwrap())).await.json();
    assert_eq!(merchants["quoteId"], made.json()["id"], "the merchant sees which quote it keeps");
    assert_snapshot!(answered(&bed, &ann, &path, "accept").await, @r#"
    409 Conflict
    access-control-allow-origin: *
    access-control-expose-headers: ETag, Location, Pagination-Limit, Pagination-Offset, Pagination-Total, Request-Id, Retry-After
    content-type: application/problem+json
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2998

    {
      "detail": "The quote was accepted already.",
      "instance": "urn:request:req_…",
      "status": 409,
      "title": "Conflict",
      "type": "about:blank"
    }
    "#);
    assert_eq!(answered(&bed, &ann, &path, "reject").await.status, 409);
    // Where no invoices are shown, none is embedded.
    bed.switch("shop", FeatureChanges { invoice_history: Change::Set(false), ..all_on() }).await;
    let less = bed.see(&ann, &format!("{path}?expand=invoice")).await.json();
    assert_eq!((&less["_embedded"], &less["invoiceId"]), (&Value::Null, &whole["invoiceId"]));
}

#[tokio::test]
async fn a_preview_is_a_draft_that_is_not_kept() {
    let bed = settling().await;
    let ann = bed.shopper("ann").await;
    let mut body = wanted("gold-plus", 2);
    body["preview"] = json!(true);
    body["effectiveTime"] = json!("next-service-period");
    let draft = quote(&bed, &ann, &body).await;
    assert_snapshot!(draft, @r#"
    201 Created
    access-control-allow-origin: *
    access-control-expose-headers: ETag, Location, Pagination-Limit, Pagination-Offset, Pagination-Total, Request-Id, Retry-After
    content-type: application/json
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2999

    {
      "_links": [],
      "acceptanceFulfillment": [
        {
          "condition": "customer",
          "isFulfilled": false
        }
      ],
      "acceptedTime": null,
      "canceledTime": null,
      "createdTime": "2026-11-21T00:00:00+00:00",
      "customerId": "ann",
      "expirationTime": null,
      "invoicePreview": {
        "currency": "EUR",
        "initialAmounts": {
          "amount": 0.0,
          "discountAmount": 0.0,
          "shippingAmount": 0.0,
          "subtotalAmount": 0.0,
          "taxAmount": 0.0
        },
        "items": [],
        "recurringAmounts": {
          "amount": 50.0,
          "discountAmount": 0.0,
          "shippingAmount": 0.0,
          "subtotalAmount": 50.0,
          "taxAmount": 0.0
        }
      },
      "issuedTime": null,
      "order": {
        "autopay": null,
        "billingAddress": null,
        "deliveryAddress": null,
        "effectiveTime": "2026-12-21T00:00:00+00:00",
        "id": "ann-order",
        "interimOnly": true,
        "items": [
          {
            "createdTime": "2026-11-21T00:00:00+00:00",
            "description": "",
            "id": "qt_itm_1",
            "plan": {
              "id": "gold-plus"
            },
            "priceDescription": "",
            "quantity": 2,
            "quantityFilled": null,
            "type": "subscription",
            "updatedTime": "2026-11-21T00:00:00+00:00",
            "usageLimits": null
          }
        ],
        "keepTrial": false,
        "prorated": true,
        "renewalPolicy": "retain"
      },
      "paymentTerms": "",
      "rejectedTime": null,
      "status": "draft",
      "type": "change",
      "updatedTime": "2026-11-21T00:00:00+00:00",
      "websiteId": "web_2"
    }
    "#);
    assert_eq!(plan(&bed, &ann).await, json!(["gold-month", 2]));
}

#[tokio::test]
async fn a_declined_quote_says_where_its_invoice_is_paid() {
    let bed = settling().await;
    let ann = bed.shopper("ann").await;
    let ann = bed.days_later(15, ann).await;
    let at = address(&quote(&bed, &ann, &wanted("gold-plus", 2)).await);
    let card = json!({ "customerId": "ann", "token": "tok_chargeCustomerFail" });
    let card = bed.post("/payment-instruments", &card).await;
    assert_eq!(card.status, 201, "{card}");
    let chosen = json!({ "paymentInstrumentId": card.json()["id"] });
    assert_eq!(bed.amend(&ann, &format!("/orders/{}", ann.order), &chosen).await.status, 200);
    let accepted = answered(&bed, &ann, &at, "accept").await;
    assert_eq!(accepted.json()["status"], "accepted", "{accepted}");
    let links = accepted.json()["_links"].clone();
    assert_eq!(links[1]["rel"], "invoicePaymentFormUrl");
    let pay_at = links[1]["href"].as_str().unwrap();
    assert!(pay_at.starts_with("https://billing.test/"), "{pay_at}");
    let read = bed.see(&ann, &at).await.json();
    assert_eq!(read["_links"], links);
}
