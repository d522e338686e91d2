//! `subscriptions`: orders made, read and changed; whole answers of the operations and
//! their refusals.

use billfold_app::test_clocks::{self, NewClock};
use billfold_app::{Caller, Error, Precondition, Write, Written, customers, jobs, organizations, payment_methods};
use billfold_domain::customers::CustomerChanges;
use billfold_domain::ids::{CustomerId, IdStyle, PaymentMethodId, TestClockId};
use insta::assert_snapshot;
use serde_json::{Value, json};

use crate::bed::{Answer, Bed};

/// A merchant with two plans and a customer with a card, on real time or a test clock.
pub(crate) struct Shop {
    pub(crate) bed: Bed,
    pub(crate) caller: Caller,
    pub(crate) customer: CustomerId,
    clock: Option<TestClockId>,
}

pub(crate) fn fresh<T>(written: Result<Written<T>, Error>) -> T {
    match written.unwrap() {
        Written::Fresh(value) => value,
        Written::Replayed(_) => panic!("a replay"),
    }
}

fn plan(name: &str, price: &Value, currency: &str, trial: bool) -> Value {
    let mut plan = json!({
        "name": name, "productId": "service", "currency": currency,
        "pricing": { "formula": "flat-rate", "price": price },
        "recurringInterval": { "unit": "month", "length": 1 },
    });
    if trial {
        plan["trial"] = json!({ "price": 0, "period": { "unit": "day", "length": 7 } });
    }
    plan
}

impl Shop {
    pub(crate) async fn open(on_clock: bool) -> Self {
        Self::of(Bed::sqlite().await, on_clock).await
    }

    pub(crate) async fn of(bed: Bed, on_clock: bool) -> Self {
        let app = &bed.test.app;
        let caller = organizations::act_for(app, &bed.acme.organization.id).await.unwrap();
        let clock = NewClock { name: None, frozen: "2026-11-01T00:00:00Z".parse().unwrap() };
        let clock = match on_clock {
            true => Some(fresh(test_clocks::create(app, &caller, clock, Write::plain()).await).value.id),
            false => None,
        };
        let new = customers::NewCustomer {
            style: IdStyle::Crockford,
            changes: CustomerChanges::default(),
            clock: clock.clone(),
            pays_with: None,
            tax_ids: Vec::new(),
        };
        let customer = fresh(customers::make(app, &caller, new, Write::plain()).await).value.id;
        let shop = Self { bed, caller, customer, clock };
        assert_eq!(shop.bed.put("/products/service", &json!({ "name": "Service" })).await.status, 201);
        for (id, plan) in [
            ("gold", plan("Gold", &json!(10), "EUR", false)),
            ("platinum", plan("Platinum", &json!(20.5), "EUR", false)),
            ("tried", plan("Tried", &json!(10), "EUR", true)),
            ("yen", plan("Yen", &json!(1500), "JPY", false)),
            ("dinar", plan("Dinar", &json!(1.234), "KWD", false)),
        ] {
            let made = shop.bed.put(&format!("/plans/{id}"), &plan).await;
            assert_eq!(made.status, 201, "{made}");
        }
        shop.card("pm_card_visa").await;
        shop
    }

    /// Gives the customer a test card to pay with.
    pub(crate) async fn card(&self, name: &str) -> String {
        let (app, name) = (&self.bed.test.app, PaymentMethodId::stored(name));
        let card = payment_methods::attach(app, &self.caller, &name, &self.customer, Write::plain()).await;
        let card = fresh(card).value.id;
        let chosen = billfold_domain::Change::Set(card.clone());
        payment_methods::set_default(app, &self.caller, &self.customer, chosen, Precondition::None).await.unwrap();
        card.to_string()
    }

    pub(crate) fn body(&self, plan: &str) -> Value {
        json!({
            "orderType": "subscription-order", "customerId": self.customer.as_str(),
            "websiteId": self.bed.acme.website.id.as_str(), "items": [{ "plan": { "id": plan }, "quantity": 2 }],
        })
    }

    /// An order with this id.
    pub(crate) async fn order(&self, id: &str, plan: &str) -> Value {
        let made = self.bed.put(&format!("/subscriptions/{id}"), &self.body(plan)).await;
        assert_eq!(made.status, 201, "{made}");
        made.json()
    }

    pub(crate) async fn read(&self, id: &str) -> Value {
        let read = self.bed.get(&format!("/subscriptions/{id}")).await;
        assert_eq!(read.status, 200, "{read}");
        read.json()
    }

    /// Lets the time of the test clock pass.
    pub(crate) async fn pass_to(&self, time: &str) {
        let (app, clock) = (&self.bed.test.app, self.clock.as_ref().unwrap());
        fresh(test_clocks::advance(app, &self.caller, clock, time.parse().unwrap(), Write::plain()).await);
        jobs::run_due(app, |_| ()).await.unwrap();
    }

    /// The ids of the orders with a status.
    pub(crate) async fn with_status(&self, status: &str) -> Vec<String> {
        let page = self.bed.get(&format!("/subscriptions?filter=status:{status}&sort=id")).await;
        assert_eq!(page.status, 200, "{page}");
        page.json().as_array().unwrap().iter().map(|order| order["id"].as_str().unwrap().to_owned()).collect()
    }
}

/// Only these members.
pub(crate) fn some(value: &Value, names: &[&str]) -> Value {
    names.iter().map(|name| ((*name).to_owned(), value[*name].clone())).collect::<serde_json::Map<_, _>>().into()
}

/// An answer without the secret end of hosted addresses.
pub(crate) fn unsealed(answer: &Answer) -> String {
    let text = answer.to_string();
    let mut parts = text.split("/p/invoice/");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        out.push_str("/p/invoice/…");
        out.push_str(part.find('"').map_or("", |at| &part[at..]));
    }
    out
}

#[tokio::test]
async fn an_order_is_created_read_listed_and_written_back() {
    let shop = Shop::open(false).await;
    let mut body = shop.body("gold");
    body["notes"] = json!("Thank you");
    body["customFields"] = json!({ "tier": 2 });
    body["billingAddress"] = json!({ "address": "1 Main St", "city": "Bern", "country": "CH", "firstName": "Ann" });
    let made = shop.bed.post("/subscriptions/", &body).await;
    assert_snapshot!(made, @r#"
    201 Created
    content-type: application/json
    etag: "1795219200000001"
    location: https://billing.test/organizations/org_1/subscriptions/sub_2
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2993

    {
      "_links": [
        {
          "href": "https://billing.test/organizations/org_1/subscriptions/sub_2",
          "rel": "self"
        },
        {
          "href": "https://billing.test/organizations/org_1/customers/cus_3",
          "rel": "customer"
        },
        {
          "href": "https://billing.test/organizations/org_1/websites/web_4",
          "rel": "website"
        },
        {
          "href": "https://billing.test/organizations/org_1/invoices/in_5",
          "rel": "initialInvoice"
        },
        {
          "href": "https://billing.test/organizations/org_1/invoices/in_5",
          "rel": "recentInvoice"
        }
      ],
      "abandonTime": null,
      "activationTime": "2026-11-21T00:00:00+00:00",
      "autopay": true,
      "billingAddress": {
        "address": "1 Main St",
        "address2": null,
        "city": "Bern",
        "country": "CH",
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
      "billingStatus": "paid",
      "cancelCategory": null,
      "cancelDescription": null,
      "canceledBy": null,
      "canceledTime": null,
      "churnTime": null,
      "createdTime": "2026-11-21T00:00:00+00:00",
      "currency": "EUR",
      "currentPeriodEnd": "2026-12-21T00:00:00+00:00",
      "currentPeriodStart": "2026-11-21T00:00:00+00:00",
      "customFields": {
        "tier": 2
      },
      "customerId": "cus_3",
      "delinquencyPeriod": null,
      "deliveryAddress": null,
      "id": "sub_2",
      "inTrial": false,
      "initialInvoiceId": "in_5",
      "invoiceTimeShift": null,
      "isTrialOnly": false,
      "items": [
        {
          "excludeFromMrr": false,
          "id": "si_6",
          "isGrandfathered": false,
          "isModified": false,
          "plan": {
            "_links": [
              {
                "href": "https://billing.test/organizations/org_1/plans/gold",
                "rel": "self"
              }
            ],
            "createdTime": "2026-11-21T00:00:00+00:00",
            "currency": "EUR",
            "currencySign": "€",
            "customFields": {},
            "description": "",
            "id": "gold",
            "invoiceTimeShift": null,
            "isActive": true,
            "isTrialOnly": false,
            "meteredBilling": null,
            "name": "Gold",
            "pricing": {
              "formula": "flat-rate",
              "maxQuantity": null,
              "minQuantity": null,
              "price": 10
            },
            "productId": "service",
            "productOptions": null,
            "recurringInterval": {
              "billingTiming": "prepaid",
              "length": 1,
              "limit": null,
              "periodAnchorInstruction": null,
              "unit": "month"
            },
            "revision": 0,
            "richDescription": "",
            "setup": null,
            "trial": null,
            "updatedTime": "2026-11-21T00:00:00+00:00"
          },
          "planId": "gold",
          "productId": "service",
          "quantity": 2,
          "quantityFilled": null,
          "revision": 0,
          "usageLimits": null,
          "usageStatus": null
        }
      ],
      "mrr": 20.0,
      "notes": "Thank you",
      "orderType": "subscription-order",
      "organizationId": "org_1",
      "paymentInstrumentId": null,
      "poNumber": null,
      "rebillNumber": 1,
      "recentInvoiceId": "in_5",
      "recurringInterval": null,
      "renewalReminderNumber": null,
      "renewalReminderTime": null,
      "renewalTime": "2026-12-21T00:00:00+00:00",
      "revision": 1,
      "riskMetadata": null,
      "shipping": null,
      "startTime": "2026-11-21T00:00:00+00:00",
      "status": "active",
      "trial": {
        "enabled": false,
        "endTime": null
      },
      "trialConversionTime": null,
      "updatedTime": "2026-11-21T00:00:00+00:00",
      "voidTime": null,
      "websiteId": "web_4"
    }
    "#);
    let path = format!("/subscriptions/{}", made.json()["id"].as_str().unwrap());
    assert_eq!(shop.bed.get(&path).await.json(), made.json());
    assert_eq!(shop.bed.get("/subscriptions?q=cus_").await.json(), json!([made.json()]));
    let back = shop.bed.put(&path, &made.json()).await;
    assert_eq!((back.status, back.json()), (200, made.json()));
    assert_eq!(back.header("etag"), made.header("etag"));
    // What is said in other words than it is shown is no change either.
    let least = json!({
        "orderType": "subscription-order", "items": [{ "planId": "gold", "quantity": 2 }], "notes": "Thank you",
        "customFields": { "tier": 2 }, "billingAddress": made.json()["billingAddress"], "startTime": "2026-11-21T01:00:00+01:00",
    });
    assert_eq!(shop.bed.put(&path, &least).await.json(), made.json());
    let plain = shop.bed.put(&path, &shop.body("gold")).await.json();
    assert_eq!(
        some(&plain, &["notes", "customFields", "billingAddress", "autopay", "revision"]),
        json!({
            "notes": "", "customFields": {}, "billingAddress": null, "autopay": true, "revision": 2,
        })
    );
}

#[tokio::test]
async fn every_fault_of_an_order_is_named() {
    let shop = Shop::open(false).await;
    let bad = json!({
        "orderType": "one-time-order", "customerId": "", "items": [{ "quantity": -1 }, { "plan": { "id": "x y" } }],
        "trial": { "enabled": true }, "autopay": "yes", "startTime": "soon", "paymentInstrumentId": 5,
        "couponIds": ["a", "a"], "poNumber": "7", "isTrialOnly": true, "billingAddress": { "country": "Switzerland" },
    });
    assert_eq!(
        shop.bed.post("/subscriptions", &bad).await.faulty(),
        [
            "orderType",
            "isTrialOnly",
            "poNumber",
            "customerId",
            "websiteId",
            "items.0.planId",
            "items.0.quantity",
            "items.1.plan.id",
            "trial.endTime",
            "autopay",
            "startTime",
            "paymentInstrumentId",
            "billingAddress.country",
            "couponIds.1",
        ]
    );
    let mut unknown = shop.body("nothing");
    unknown["items"].as_array_mut().unwrap().push(json!({ "plan": { "id": "yen" } }));
    assert_eq!(shop.bed.post("/subscriptions", &unknown).await.faulty(), ["items.0.plan.id"]);
    let mut mixed = shop.body("gold");
    mixed["items"].as_array_mut().unwrap().push(json!({ "plan": { "id": "yen" } }));
    assert_eq!(
        shop.bed.post("/subscriptions", &mixed).await.faults(),
        [("items.1.plan.id".to_owned(), "is in another currency than the rest".to_owned())]
    );
    for (name, value, field) in [
        ("couponIds", json!(["nothing"]), "couponIds"),
        ("customerId", json!("nobody"), "customerId"),
        ("websiteId", json!("nowhere"), "websiteId"),
        ("paymentInstrumentId", json!("inst_nobodys"), "paymentInstrumentId"),
        ("startTime", json!("2027-01-01T00:00:00Z"), "startTime"),
        ("trial", json!({ "enabled": true, "endTime": "2036-01-01T00:00:00Z" }), "trial.endTime"),
    ] {
        let mut body = shop.body("gold");
        body[name] = value;
        assert_eq!(shop.bed.post("/subscriptions", &body).await.faulty(), [field]);
    }
    assert_eq!(shop.bed.get("/subscriptions").await.json(), json!([]));
    shop.order("mine", "gold").await;
    let other = json!({
        "orderType": "subscription-order", "customerId": "another", "items": [{ "plan": { "id": "platinum" } }],
        "startTime": "2025-01-01T00:00:00Z", "renewalTime": "2028-01-01T00:00:00Z",
    });
    assert_eq!(
        shop.bed.put("/subscriptions/mine", &other).await.faulty(),
        ["customerId", "items", "startTime", "renewalTime"]
    );
    assert_eq!(shop.bed.get("/subscriptions/nothing").await.status, 404);
    assert_eq!(shop.bed.get("/subscriptions?filter=status:ended").await.faulty(), ["filter"]);
    assert_eq!(shop.bed.get("/subscriptions?expand=upcomingInvoice").await.faulty(), ["expand"]);
}

#[tokio::test]
async fn a_first_payment_that_is_declined_leaves_the_order_pending_with_a_declined_transaction() {
    let shop = Shop::open(false).await;
    let declined = shop.card("pm_card_chargeCustomerFail").await;
    let order = shop.order("mine", "gold").await;
    let told = ["status", "billingStatus", "activationTime", "rebillNumber", "abandonTime"];
    assert_eq!(
        some(&order, &told),
        json!({
            "status": "pending", "billingStatus": "past-due", "activationTime": null, "rebillNumber": 0,
            "abandonTime": "2026-11-21T23:00:00+00:00",
        })
    );
    let invoice = format!("/invoices/{}", order["recentInvoiceId"].as_str().unwrap());
    let read = shop.bed.get(&invoice).await;
    let transactions = read.json()["transactions"].clone();
    assert_eq!(transactions.as_array().unwrap().len(), 1);
    let told = ["type", "status", "result", "amount", "currency", "paymentInstrument"];
    assert_eq!(
        some(&transactions[0], &told),
        json!({
            "type": "sale", "status": "completed", "result": "declined", "amount": 20.0, "currency": "EUR",
            "paymentInstrument": { "method": "payment-card", "paymentInstrumentId": declined },
        })
    );
    let again = shop.bed.post(&format!("{invoice}/transaction"), &json!({ "paymentInstrumentId": declined })).await;
    assert_eq!((again.status, &again.json()["status"]), (200, &json!("past-due")));
    assert_eq!(again.json()["transactions"].as_array().unwrap().len(), 2);
    assert_eq!(shop.with_status("pending").await, ["mine"]);
    let good = shop.card("pm_card_visa").await;
    let paid = shop.bed.post(&format!("{invoice}/transaction"), &json!({ "paymentInstrumentId": good })).await;
    assert_eq!((paid.status, &paid.json()["status"]), (200, &json!("paid")));
    let order = shop.read("mine").await;
    assert_eq!((&order["status"], &order["billingStatus"]), (&json!("active"), &json!("paid")));
    let late = shop.bed.delete("/subscriptions/mine").await;
    assert_eq!(late.status, 409, "{late}");
    shop.card("pm_card_chargeCustomerFail").await;
    shop.order("second", "gold").await;
    assert_eq!(shop.bed.delete("/subscriptions/second").await.status, 204);
    let order = shop.read("second").await;
    assert_eq!((&order["status"], &order["billingStatus"]), (&json!("abandoned"), &json!("voided")));
}

#[tokio::test]
async fn items_are_changed_now_later_or_only_shown() {
    let shop = Shop::open(true).await;
    shop.order("mine", "gold").await;
    shop.pass_to("2026-11-16T00:00:00Z").await;
    let change = |plan: &str, policy: &str| json!({ "items": [{ "plan": { "id": plan }, "quantity": 2 }], "renewalPolicy": policy, "prorated": true });
    let mut shown = change("platinum", "retain");
    shown["preview"] = json!(true);
    let preview = shop.bed.post("/subscriptions/mine/change-items", &shown).await;
    assert_eq!((preview.status, preview.header("etag")), (201, ""));
    let coming = preview.json()["_embedded"]["upcomingInvoice"].clone();
    assert_eq!(preview.json()["items"][0]["planId"], "platinum");
    let lines: Vec<Value> = coming["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|item| {
            some(item, &["type", "isInterim", "planId", "price", "quantity", "periodStartTime", "periodEndTime"])
        })
        .collect();
    assert_snapshot!(serde_json::to_string_pretty(&lines).unwrap(), @r#"
    [
      {
        "isInterim": false,
        "periodEndTime": "2027-01-01T00:00:00+00:00",
        "periodStartTime": "2026-12-01T00:00:00+00:00",
        "planId": "platinum",
        "price": 41.0,
        "quantity": 2,
        "type": "debit"
      },
      {
        "isInterim": true,
        "periodEndTime": "2026-12-01T00:00:00+00:00",
        "periodStartTime": "2026-11-16T00:00:00+00:00",
        "planId": "gold",
        "price": 10.0,
        "quantity": 2,
        "type": "credit"
      },
      {
        "isInterim": true,
        "periodEndTime": "2026-12-01T00:00:00+00:00",
        "periodStartTime": "2026-11-16T00:00:00+00:00",
        "planId": "platinum",
        "price": 20.5,
        "quantity": 2,
        "type": "debit"
      }
    ]
    "#);
    assert_eq!(
        some(&coming, &["amount", "amountDue", "subtotalAmount", "discountAmount", "issuedTime"]),
        json!({
            "amount": 51.5, "amountDue": 51.5, "subtotalAmount": 51.5, "discountAmount": 0.0,
            "issuedTime": "2026-12-01T00:00:00+00:00",
        })
    );
    assert_eq!(shop.read("mine").await["items"][0]["planId"], "gold");
    let made = shop.bed.post("/subscriptions/mine/change-items", &change("platinum", "retain")).await;
    assert_eq!((made.status, &made.json()["items"][0]["planId"]), (201, &json!("platinum")));
    assert_eq!(made.json()["renewalTime"], "2026-12-01T00:00:00+00:00");
    let upcoming = shop.bed.get("/subscriptions/mine/upcoming-invoice").await.json();
    assert_eq!(upcoming["amount"], coming["amount"]);
    let all = shop.bed.get("/subscriptions/mine/upcoming-invoices").await.json();
    assert_eq!((all.as_array().unwrap().len(), &all[0]["amount"]), (1, &upcoming["amount"]));
    let expanded =
        shop.bed.get("/subscriptions/mine?expand=upcomingInvoice,customer,recentInvoice,website").await.json();
    assert_eq!(expanded["_embedded"]["upcomingInvoice"]["amount"], upcoming["amount"]);
    assert_eq!(expanded["_embedded"]["customer"]["id"], shop.customer.as_str());
    assert_eq!(expanded["_embedded"]["recentInvoice"]["id"], expanded["recentInvoiceId"]);
    assert_eq!(expanded["_embedded"]["website"]["id"], shop.bed.acme.website.id.as_str());
    // A cheaper plan waits for the end of the period.
    let mut later = change("gold", "retain");
    later["effectiveTime"] = json!("auto");
    let waits = shop.bed.post("/subscriptions/mine/change-items", &later).await;
    assert_eq!((waits.status, &waits.json()["items"][0]["planId"]), (201, &json!("platinum")), "{waits}");
    shop.pass_to("2026-12-02T00:00:00Z").await;
    let order = shop.read("mine").await;
    assert_eq!((&order["items"][0]["planId"], &order["rebillNumber"]), (&json!("gold"), &json!(2)));
    // A new period begins now.
    let reset = shop.bed.post("/subscriptions/mine/change-items", &change("platinum", "resetToRecurring")).await.json();
    assert_eq!(reset["currentPeriodStart"], "2026-12-02T00:00:00+00:00");
    assert_eq!(reset["renewalTime"], "2027-01-02T00:00:00+00:00");
    let mut bad = change("platinum", "forget");
    bad["effectiveTime"] = json!("2027-05-01T00:00:00Z");
    bad.as_object_mut().unwrap().remove("prorated");
    let refused = shop.bed.post("/subscriptions/mine/change-items", &bad).await;
    assert_eq!(refused.faulty(), ["renewalPolicy", "prorated", "effectiveTime"]);
}

#[tokio::test]
async fn a_trial_is_that_of_the_plan_unless_said_and_ends_with_a_change_that_does_not_keep_it() {
    let shop = Shop::open(true).await;
    let told = ["status", "inTrial", "trial", "renewalTime", "rebillNumber", "mrr"];
    let order = shop.order("mine", "tried").await;
    assert_eq!(
        some(&order, &told),
        json!({
            "status": "active", "inTrial": true, "trial": { "enabled": true, "endTime": "2026-11-08T00:00:00+00:00" },
            "renewalTime": "2026-11-08T00:00:00+00:00", "rebillNumber": 0, "mrr": 20.0,
        })
    );
    let mut without = shop.body("tried");
    without["trial"] = json!({ "enabled": false });
    let order = shop.bed.put("/subscriptions/plain", &without).await.json();
    assert_eq!((&order["inTrial"], &order["renewalTime"]), (&json!(false), &json!("2026-12-01T00:00:00+00:00")));
    let mut longer = order.clone();
    longer["trial"] = json!({ "enabled": true, "endTime": "2026-11-20T00:00:00Z" });
    let order = shop.bed.put("/subscriptions/plain", &longer).await.json();
    assert_eq!((&order["inTrial"], &order["renewalTime"]), (&json!(true), &json!("2026-11-20T00:00:00+00:00")));
    let change = |policy: &str| json!({ "items": [{ "planId": "gold" }], "renewalPolicy": policy, "prorated": false });
    let kept = shop.bed.post("/subscriptions/mine/change-items", &change("retainTrialThenRecurring")).await.json();
    assert_eq!((&kept["inTrial"], &kept["items"][0]["quantity"]), (&json!(true), &json!(1)));
    let ended = shop.bed.post("/subscriptions/mine/change-items", &change("retainRecurring")).await.json();
    assert_eq!((&ended["inTrial"], &ended["status"]), (&json!(false), &json!("active")));
    let mut own = shop.body("gold");
    own["trial"] = json!({ "enabled": true, "endTime": "2026-11-20T00:00:00Z" });
    assert_eq!(shop.bed.put("/subscriptions/own", &own).await.status, 201);
    shop.pass_to("2026-11-21T00:00:00Z").await;
    let order = shop.read("own").await;
    assert_eq!(
        some(&order, &["inTrial", "trialConversionTime", "rebillNumber", "billingStatus"]),
        json!({
            "inTrial": false, "trialConversionTime": "2026-11-20T00:00:00+00:00", "rebillNumber": 1, "billingStatus": "paid",
        })
    );
}
