//! `invoices`: drafts made and changed, issued, paid, voided and given up; as JSON and
//! PDF; whole answers of the operations and their refusals.

use insta::assert_snapshot;
use serde_json::{Value, json};

use crate::bed::Answer;
use crate::orders::{Shop, unsealed};

impl Shop {
    fn invoice_body(&self) -> Value {
        json!({
            "customerId": self.customer.as_str(), "websiteId": self.bed.acme.website.id.as_str(), "currency": "EUR",
        })
    }

    /// A draft with this id and one item of ten.
    async fn draft(&self, id: &str) -> Value {
        let made = self.bed.put(&format!("/invoices/{id}"), &self.invoice_body()).await;
        assert_eq!(made.status, 201, "{made}");
        let item = json!({ "type": "debit", "unitPrice": 5, "quantity": 2, "description": "Work" });
        let item = self.bed.post(&format!("/invoices/{id}/items"), &item).await;
        assert_eq!(item.status, 201, "{item}");
        item.json()
    }

    async fn act(&self, id: &str, act: &str) -> Answer {
        self.bed.call("POST", &format!("/invoices/{id}/{act}")).send().await
    }

    async fn status(&self, id: &str) -> Value {
        self.bed.get(&format!("/invoices/{id}")).await.json()["status"].clone()
    }
}

#[tokio::test]
async fn a_draft_gets_items_is_issued_and_paid() {
    let shop = Shop::open(false).await;
    let mut body = shop.invoice_body();
    body["notes"] = json!("For November");
    body["dueTime"] = json!("2026-12-24T00:00:00Z");
    let made = shop.bed.post("/invoices/", &body).await;
    assert_snapshot!(made, @r#"
    201 Created
    content-type: application/json
    etag: "1795219200000000"
    location: https://billing.test/organizations/org_1/invoices/in_2
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2993

    {
      "_links": [
        {
          "href": "https://billing.test/organizations/org_1/invoices/in_2",
          "rel": "self"
        },
        {
          "href": "https://billing.test/organizations/org_1/customers/cus_3",
          "rel": "customer"
        },
        {
          "href": "https://billing.test/organizations/org_1/websites/web_4",
          "rel": "website"
        }
      ],
      "abandonedTime": null,
      "amount": 0.0,
      "amountDue": 0.0,
      "autopayRetryNumber": 0,
      "autopayScheduledTime": null,
      "billingAddress": {
        "address": null,
        "address2": null,
        "city": null,
        "country": null,
        "dob": null,
        "emails": [],
        "firstName": null,
        "jobTitle": null,
        "lastName": null,
        "organization": null,
        "phoneNumbers": [],
        "postalCode": null,
        "region": null
      },
      "collectionPeriod": null,
      "createdTime": "2026-11-21T00:00:00+00:00",
      "creditMemoAllocations": [],
      "currency": "EUR",
      "customerId": "cus_3",
      "customerTaxIdNumber": null,
      "delinquencyTime": null,
      "delinquentCollectionPeriod": null,
      "deliveryAddress": null,
      "discountAmount": 0.0,
      "discounts": [],
      "dueReminderNumber": null,
      "dueReminderTime": null,
      "dueTime": "2026-12-24T00:00:00+00:00",
      "id": "in_2",
      "invoiceNumber": null,
      "isNewOrder": false,
      "issuedTime": null,
      "items": [],
      "notes": "For November",
      "orderId": null,
      "organizationId": "org_1",
      "organizationTaxIdNumber": null,
      "paidTime": null,
      "paymentFormUrl": null,
      "poNumber": null,
      "quoteId": null,
      "retryInstruction": null,
      "revision": 0,
      "status": "draft",
      "subscriptionId": null,
      "subtotalAmount": 0.0,
      "transactions": [],
      "type": "one-time",
      "updatedTime": "2026-11-21T00:00:00+00:00",
      "voidedTime": null,
      "websiteId": "web_4"
    }
    "#);
    let path = format!("/invoices/{}", made.json()["id"].as_str().unwrap());
    assert_eq!(shop.bed.get(&path).await.json(), made.json());
    let back = shop.bed.put(&path, &made.json()).await;
    assert_eq!((back.status, back.json()), (200, made.json()));
    let item = json!({
        "type": "debit", "unitPrice": 12.5, "quantity": 4, "description": "Hours", "productId": "service",
        "periodStartTime": "2026-11-01T00:00:00Z", "periodEndTime": "2026-12-01T00:00:00Z",
    });
    let item = shop.bed.post(&format!("{path}/items"), &item).await;
    assert_snapshot!(item, @r#"
    201 Created
    content-type: application/json
    etag: "1795219200000000"
    location: https://billing.test/organizations/org_1/invoices/in_2/items/ii_5
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2991

    {
      "_links": [
        {
          "href": "https://billing.test/organizations/org_1/invoices/in_2/items/ii_5",
          "rel": "self"
        },
        {
          "href": "https://billing.test/organizations/org_1/products/service",
          "rel": "product"
        }
      ],
      "createdTime": "2026-11-21T00:00:00+00:00",
      "description": "Hours",
      "id": "ii_5",
      "periodEndTime": "2026-12-01T00:00:00+00:00",
      "periodNumber": null,
      "periodStartTime": "2026-11-01T00:00:00+00:00",
      "planId": null,
      "price": 50.0,
      "productId": "service",
      "quantity": 4,
      "subscriptionId": null,
      "tax": null,
      "type": "debit",
      "unitPrice": 12.5,
      "updatedTime": "2026-11-21T00:00:00+00:00"
    }
    "#);
    let credit = shop.bed.post(&format!("{path}/items"), &json!({ "type": "credit", "unitPrice": 10 })).await;
    let credit_path = format!("{path}/items/{}", credit.json()["id"].as_str().unwrap());
    assert_eq!(shop.bed.get(&credit_path).await.json(), credit.json());
    let larger =
        shop.bed.put(&credit_path, &json!({ "type": "credit", "unitPrice": 20, "description": "Sorry" })).await;
    assert_eq!((larger.status, &larger.json()["price"], &larger.json()["type"]), (200, &json!(20.0), &json!("credit")));
    let third = shop.bed.post(&format!("{path}/items"), &json!({ "type": "debit", "unitPrice": 1 })).await.json();
    let third = format!("{path}/items/{}", third["id"].as_str().unwrap());
    assert_eq!(shop.bed.delete(&third).await.status, 204);
    assert_eq!(shop.bed.get(&third).await.status, 404);
    let listed = shop.bed.get(&format!("{path}/items?limit=1&offset=1")).await;
    assert_eq!((listed.header("pagination-total"), &listed.json()[0]["description"]), ("2", &json!("Sorry")));
    let issued = shop.bed.post(&format!("{path}/issue"), &json!({})).await;
    assert_snapshot!(unsealed(&issued), @r#"
    201 Created
    content-type: application/json
    etag: "1795219200000006"
    location: https://billing.test/organizations/org_1/invoices/in_2
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2986

    {
      "_links": [
        {
          "href": "https://billing.test/organizations/org_1/invoices/in_2",
          "rel": "self"
        },
        {
          "href": "https://billing.test/organizations/org_1/customers/cus_3",
          "rel": "customer"
        },
        {
          "href": "https://billing.test/organizations/org_1/websites/web_4",
          "rel": "website"
        }
      ],
      "abandonedTime": null,
      "amount": 30.0,
      "amountDue": 30.0,
      "autopayRetryNumber": 0,
      "autopayScheduledTime": null,
      "billingAddress": {
        "address": null,
        "address2": null,
        "city": null,
        "country": null,
        "dob": null,
        "emails": [],
        "firstName": null,
        "jobTitle": null,
        "lastName": null,
        "organization": null,
        "phoneNumbers": [],
        "postalCode": null,
        "region": null
      },
      "collectionPeriod": null,
      "createdTime": "2026-11-21T00:00:00+00:00",
      "creditMemoAllocations": [],
      "currency": "EUR",
      "customerId": "cus_3",
      "customerTaxIdNumber": null,
      "delinquencyTime": null,
      "delinquentCollectionPeriod": null,
      "deliveryAddress": null,
      "discountAmount": 0.0,
      "discounts": [],
      "dueReminderNumber": null,
      "dueReminderTime": null,
      "dueTime": "2026-12-24T00:00:00+00:00",
      "id": "in_2",
      "invoiceNumber": 1,
      "isNewOrder": false,
      "issuedTime": "2026-11-21T00:00:00+00:00",
      "items": [
        {
          "_links": [
            {
              "href": "https://billing.test/organizations/org_1/invoices/in_2/items/ii_5",
              "rel": "self"
            },
            {
              "href": "https://billing.test/organizations/org_1/products/service",
              "rel": "product"
            }
          ],
          "description": "Hours",
          "id": "ii_5",
          "periodEndTime": "2026-12-01T00:00:00+00:00",
          "periodNumber": null,
          "periodStartTime": "2026-11-01T00:00:00+00:00",
          "planId": null,
          "price": 50.0,
          "productId": "service",
          "quantity": 4,
          "subscriptionId": null,
          "tax": null,
          "type": "debit",
          "unitPrice": 12.5
        },
        {
          "_links": [
            {
              "href": "https://billing.test/organizations/org_1/invoices/in_2/items/ii_6",
              "rel": "self"
            }
          ],
          "description": "Sorry",
          "id": "ii_6",
          "periodEndTime": "2026-11-21T00:00:00+00:00",
          "periodNumber": null,
          "periodStartTime": "2026-11-21T00:00:00+00:00",
          "planId": null,
          "price": 20.0,
          "productId": null,
          "quantity": 1,
          "subscriptionId": null,
          "tax": null,
          "type": "credit",
          "unitPrice": 20.0
        }
      ],
      "notes": "For November",
      "orderId": null,
      "organizationId": "org_1",
      "organizationTaxIdNumber": null,
      "paidTime": null,
      "paymentFormUrl": "https://billing.test/p/invoice/…",
      "poNumber": null,
      "quoteId": null,
      "retryInstruction": null,
      "revision": 6,
      "status": "unpaid",
      "subscriptionId": null,
      "subtotalAmount": 30.0,
      "transactions": [],
      "type": "one-time",
      "updatedTime": "2026-11-21T00:00:00+00:00",
      "voidedTime": null,
      "websiteId": "web_4"
    }
    "#);
    let late = shop.bed.post(&format!("{path}/items"), &json!({ "type": "debit", "unitPrice": 1 })).await;
    assert_eq!(late.status, 409, "{late}");
    assert_eq!(shop.bed.delete(&credit_path).await.status, 409);
    let paid = shop.bed.call("POST", &format!("{path}/transaction")).send().await;
    let told = paid.json();
    assert_eq!(
        (paid.status, &told["status"], &told["amountDue"], &told["paymentFormUrl"]),
        (200, &json!("paid"), &json!(0.0), &json!(null))
    );
    assert_eq!(told["transactions"][0]["amount"], 30.0);
    assert_eq!(shop.bed.get(&path).await.json(), told);
}

#[tokio::test]
async fn a_transaction_made_for_no_invoice_is_applied_to_one() {
    let shop = Shop::open(false).await;
    let card = shop.card("pm_card_visa").await;
    let payment = shop.bed.paid(shop.customer.as_str(), &card).await;
    shop.draft("mine").await;
    assert_eq!(shop.act("mine", "issue").await.status, 201);
    let path = "/invoices/mine/transaction";
    let some = shop.bed.post(path, &json!({ "transactionId": payment.id.as_str(), "amount": 19 })).await;
    assert_eq!(some.faulty(), ["amount"]);
    let body = json!({ "transactionId": payment.id.as_str() });
    let paid = shop.bed.post(path, &body).await;
    assert_eq!((paid.status, &paid.json()["status"]), (200, &json!("paid")), "{paid}");
    assert_eq!(paid.json()["transactions"][0]["id"], payment.id.as_str());
    let transaction = shop.bed.get(&format!("/transactions/{}", payment.id)).await.json();
    assert_eq!(transaction["invoiceIds"], json!(["mine"]));
    shop.draft("other").await;
    assert_eq!(shop.act("other", "issue").await.status, 201);
    assert_eq!(shop.bed.post("/invoices/other/transaction", &body).await.status, 409);
    let unknown = shop.bed.post("/invoices/other/transaction", &json!({ "transactionId": "txn_nothing" })).await;
    assert_eq!(unknown.faulty(), ["transactionId"]);
    let both = json!({ "transactionId": "txn_nothing", "paymentInstrumentId": card });
    assert_eq!(shop.bed.post("/invoices/other/transaction", &both).await.faulty(), ["paymentInstrumentId"]);
}

#[tokio::test]
async fn invoices_are_voided_given_up_and_found_by_status() {
    let shop = Shop::open(true).await;
    for id in ["draft", "unpaid", "past-due", "paid", "voided", "abandoned"] {
        shop.draft(id).await;
    }
    for id in ["past-due", "paid", "voided", "abandoned"] {
        assert_eq!(shop.act(id, "issue").await.status, 201);
    }
    let later = json!({ "dueTime": "2026-12-24T00:00:00Z" });
    let issued = shop.bed.post("/invoices/unpaid/issue", &later).await;
    assert_eq!((issued.status, &issued.json()["dueTime"]), (201, &json!("2026-12-24T00:00:00+00:00")));
    assert_eq!(shop.act("paid", "transaction").await.status, 200);
    for (id, act) in [("voided", "void"), ("abandoned", "abandon")] {
        let ended = shop.act(id, act).await;
        assert_eq!((ended.status, &ended.json()["status"]), (201, &json!(id)));
        assert_eq!(shop.act(id, act).await.status, 409);
    }
    assert_eq!(shop.act("draft", "void").await.status, 409);
    shop.pass_to("2026-11-03T00:00:00Z").await;
    for id in ["draft", "unpaid", "past-due", "paid", "voided", "abandoned"] {
        assert_eq!(shop.status(id).await, id);
        let found = shop.bed.get(&format!("/invoices?filter=status:{id}&fields=id")).await.json();
        assert_eq!(found, json!([{ "id": id }]));
    }
    let owed = shop.bed.get("/invoices?filter=status:unpaid,past-due&sort=id&fields=id").await.json();
    assert_eq!(owed, json!([{ "id": "past-due" }, { "id": "unpaid" }]));
    let refund = shop.bed.get("/invoices/paid").await.json()["transactions"][0]["id"].as_str().unwrap().to_owned();
    for (amount, status) in [(4, "partially-refunded"), (6, "refunded")] {
        let back = shop.bed.post(&format!("/transactions/{refund}/refund"), &json!({ "amount": amount })).await;
        assert_eq!(back.status, 201, "{back}");
        assert_eq!(shop.status("paid").await, status);
    }
    let expanded = shop.bed.get("/invoices?filter=status:draft&expand=customer,website").await.json();
    assert_eq!(expanded[0]["_embedded"]["customer"]["id"], shop.customer.as_str());
    assert_eq!(expanded[0]["_embedded"]["website"]["id"], shop.bed.acme.website.id.as_str());
}

#[tokio::test]
async fn an_invoice_is_read_as_pdf_by_who_would_rather_have_that() {
    let shop = Shop::open(false).await;
    shop.draft("mine").await;
    let pdf = shop.bed.call("GET", "/invoices/mine").header("accept", "application/pdf").send().await;
    assert_eq!((pdf.status, pdf.header("content-type")), (200, "application/pdf"));
    assert!(pdf.bytes.starts_with(b"%PDF-"));
    let json =
        shop.bed.call("GET", "/invoices/mine").header("accept", "application/json, text/plain, */*").send().await;
    assert_eq!(json.json()["id"], "mine");
    let missing = shop.bed.call("GET", "/invoices/nothing").header("accept", "application/pdf").send().await;
    assert_eq!((missing.status, missing.header("content-type")), (404, "application/problem+json"));
}

#[tokio::test]
async fn every_fault_of_an_invoice_is_named() {
    let shop = Shop::open(false).await;
    let bad = json!({
        "customerId": 5, "currency": "euro", "dueTime": "tomorrow", "poNumber": "7", "tax": { "calculator": "manual" },
        "billingAddress": { "city": 5 }, "notes": null,
    });
    assert_eq!(
        shop.bed.post("/invoices", &bad).await.faulty(),
        ["billingAddress.city", "poNumber", "tax", "customerId", "websiteId", "currency", "notes", "dueTime"]
    );
    let mut unknown = shop.invoice_body();
    unknown["customerId"] = json!("nobody");
    assert_eq!(shop.bed.post("/invoices", &unknown).await.faulty(), ["customerId"]);
    let mut past = shop.invoice_body();
    past["dueTime"] = json!("2020-01-01T00:00:00Z");
    assert_eq!(shop.bed.post("/invoices", &past).await.faulty(), ["dueTime"]);
    shop.draft("mine").await;
    let item = json!({ "type": "gift", "unitPrice": 1.234, "quantity": 0, "productId": "a b", "description": "\u{7}" });
    assert_eq!(
        shop.bed.post("/invoices/mine/items", &item).await.faulty(),
        ["type", "unitPrice", "quantity", "description", "productId"]
    );
    let item = json!({ "type": "debit", "unitPrice": 1, "productId": "nothing" });
    assert_eq!(shop.bed.post("/invoices/mine/items", &item).await.faulty(), ["productId"]);
    let moved = json!({ "customerId": "another", "currency": "USD" });
    assert_eq!(shop.bed.put("/invoices/mine", &moved).await.faulty(), ["customerId", "currency"]);
    let later = json!({ "issuedTime": "2027-01-01T00:00:00Z" });
    assert_eq!(shop.bed.post("/invoices/mine/issue", &later).await.faulty(), ["issuedTime"]);
    assert_eq!(shop.bed.post("/invoices/mine/transaction", &json!({ "amount": 5 })).await.faulty(), ["amount"]);
    assert_eq!(shop.bed.get("/invoices?filter=status:quotation").await.faulty(), ["filter"]);
}

#[tokio::test]
async fn an_act_on_an_invoice_with_a_key_happens_once() {
    let shop = Shop::open(false).await;
    shop.draft("mine").await;
    let issue = || shop.bed.call("POST", "/invoices/mine/issue").header("idempotency-key", "issue").send();
    let first = issue().await;
    let again = issue().await;
    assert_eq!((first.status, again.status, again.header("idempotent-replayed")), (201, 201, "true"));
    assert_eq!(first.json(), again.json());
    let pay = || shop.bed.call("POST", "/invoices/mine/transaction").header("idempotency-key", "pay").send();
    let first = pay().await;
    let again = pay().await;
    assert_eq!((first.status, again.status), (200, 200));
    assert_eq!(first.json(), again.json());
    assert_eq!(again.json()["transactions"].as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn what_credit_memos_took_off_is_shown_and_owed_no_more() {
    use billfold_app::credit_notes::{self, NewCreditNote};
    use billfold_domain::credit_notes::drawing::Wish;

    let shop = Shop::open(false).await;
    shop.draft("in_credited").await;
    assert_eq!(shop.act("in_credited", "issue").await.status, 201);
    let acme = &shop.bed.acme.organization;
    let by = billfold_app::organizations::operator(&acme.id, acme.mode);
    let new = NewCreditNote {
        invoice: billfold_domain::ids::InvoiceId::stored("in_credited"),
        wish: Wish { amount_minor: Some(350), ..Wish::default() },
        linked: Vec::new(),
        reason: None,
        memo: None,
        effective: None,
        metadata: billfold_domain::metadata::MetadataChange::default(),
    };
    credit_notes::create(&shop.bed.test.app, &by, new, billfold_app::Write::plain()).await.unwrap();
    let shown = shop.bed.get("/invoices/in_credited").await.json();
    assert_eq!((&shown["amount"], &shown["amountDue"]), (&json!(10.0), &json!(6.5)));
    let time = "2026-11-21T00:00:00+00:00";
    assert_eq!(
        shown["creditMemoAllocations"],
        json!([{ "invoiceId": "in_credited", "amount": 3.5, "currency": "EUR", "createdTime": time, "updatedTime": time }])
    );
}
