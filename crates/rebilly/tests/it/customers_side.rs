//! The customer's side of orders, invoices, payments and what is sold: whole answers
//! of every operation and of its refusals.

use std::sync::Arc;

use billfold_app::portals::{self, Target};
use billfold_app::{Write, organizations};
use billfold_domain::Change;
use billfold_domain::features::{AdjustableQuantity, PlanDetail, ProductChoice};
use billfold_domain::ids::{PortalId, PriceId, ProductId};
use billfold_domain::portal_changes::{FeatureChanges, PortalChanges};
use billfold_domain::portals::Portal;
use insta::assert_snapshot;
use serde_json::{Value, json};

use crate::bed::{Answer, Bed, Call};

const PASSWORD: &str = "tr0ub4dor & 3 otters";

/// A customer who has signed in, with a card and an order.
pub(crate) struct Shopper {
    pub jwt: String,
    pub order: String,
    pub instrument: String,
}

/// Everything that can be switched on is.
pub(crate) fn all_on() -> FeatureChanges {
    let choice = ProductChoice {
        product: ProductId::stored("gold"),
        prices: vec![PriceId::stored("gold-month"), PriceId::stored("gold-plus")],
        quantity: AdjustableQuantity { enabled: true, minimum: 1, maximum: Some(5) },
    };
    FeatureChanges {
        pause: Change::Set(true),
        plan_change: Change::Set(true),
        plan_details: Change::Set(vec![PlanDetail::Price, PlanDetail::Quantity]),
        plan_products: Change::Set(vec![choice]),
        ..FeatureChanges::default()
    }
}

/// Everything that can be switched off is.
pub(crate) fn all_off() -> FeatureChanges {
    let off = || Change::Set(false);
    FeatureChanges {
        password_login: off(),
        order_address: off(),
        payment_methods: off(),
        customer_update: off(),
        invoice_history: off(),
        cancel: off(),
        pause: off(),
        plan_change: off(),
        ..FeatureChanges::default()
    }
}

async fn put(bed: &Bed, path: &str, body: Value) {
    let answer = bed.put(path, &body).await;
    assert_eq!(answer.status, 201, "{path}: {answer}");
}

/// What is sold, and a portal named `shop` where everything is switched on.
pub(crate) async fn shop() -> Bed {
    let bed = Bed::sqlite().await;
    put(&bed, "/products/gold", json!({ "name": "Gold", "accountingCode": "4711" })).await;
    for (id, price, active) in [("gold-month", 10, true), ("gold-plus", 25, true), ("gold-old", 5, false)] {
        let plan = json!({
            "name": format!("Plan {id}"), "productId": "gold", "currency": "EUR", "isActive": active,
            "pricing": { "formula": "flat-rate", "price": price }, "recurringInterval": { "unit": "month", "length": 1 },
        });
        put(&bed, &format!("/plans/{id}"), plan).await;
    }
    bed.portal("shop", "shop-portal").await;
    bed.switch("shop", all_on()).await;
    bed
}

impl Bed {
    /// Switches features of a portal.
    pub(crate) async fn switch(&self, portal: &str, features: FeatureChanges) {
        let merchant = organizations::act_for(&self.test.app, &self.acme.organization.id).await.unwrap();
        let changes = PortalChanges { features, ..PortalChanges::default() };
        let draft: portals::Draft = Arc::new(move |_: Option<&Portal>| changes.clone());
        let target = Target::Existing(PortalId::stored(portal));
        portals::save(&self.test.app, &merchant, target, draft, Write::plain()).await.unwrap();
    }

    /// A customer with this id, a card and an order, signed in to the portal `shop`.
    pub(crate) async fn shopper(&self, id: &str) -> Shopper {
        let website = self.acme.website.id.as_str();
        let customer = json!({ "websiteId": website, "primaryAddress": { "firstName": "Ann", "city": "Bern" } });
        put(self, &format!("/customers/{id}"), customer).await;
        let instrument = self.post("/payment-instruments", &json!({ "customerId": id, "token": "tok_visa" })).await;
        assert_eq!(instrument.status, 201, "{instrument}");
        let order = format!("{id}-order");
        let body = json!({
            "orderType": "subscription-order", "customerId": id, "websiteId": website, "autopay": true,
            "items": [{ "planId": "gold-month", "quantity": 2 }],
        });
        put(self, &format!("/subscriptions/{order}"), body).await;
        let login = json!({ "username": format!("{id}@shop.example"), "password": PASSWORD, "customerId": id });
        put(self, &format!("/credentials/cred-{id}"), login.clone()).await;
        let mut login = login;
        login["billingPortalId"] = json!("shop");
        let path = format!("/storefront/organizations/{}/login", self.acme.organization.id);
        let answer = self.anonymous("POST", &path).json(&login).send().await;
        assert_eq!(answer.status, 201, "{answer}");
        let text = |value: Value| value.as_str().unwrap().to_owned();
        Shopper { jwt: text(answer.json()["token"].clone()), order, instrument: text(instrument.json()["id"].clone()) }
    }

    /// A call of a customer's.
    pub(crate) fn visit(&self, shopper: &Shopper, method: &str, path: &str) -> Call<'_> {
        let path = format!("/storefront/organizations/{}{path}", self.acme.organization.id);
        self.anonymous(method, &path).header("authorization", &format!("Bearer {}", shopper.jwt))
    }

    async fn see(&self, shopper: &Shopper, path: &str) -> Answer {
        self.visit(shopper, "GET", path).send().await
    }

    async fn ask(&self, shopper: &Shopper, path: &str, body: &Value) -> Answer {
        self.visit(shopper, "POST", path).json(body).send().await
    }

    async fn amend(&self, shopper: &Shopper, path: &str, body: &Value) -> Answer {
        self.visit(shopper, "PATCH", path).json(body).send().await
    }
}

fn order_path(shopper: &Shopper, rest: &str) -> String {
    format!("/orders/{}{rest}", shopper.order)
}

#[tokio::test]
async fn an_order_is_read_by_its_customer_without_what_is_the_merchants() {
    let bed = shop().await;
    let (ann, ben) = (bed.shopper("ann").await, bed.shopper("ben").await);
    let one = bed.see(&ann, &order_path(&ann, "")).await;
    assert_snapshot!(one, @"");
    let all = bed.see(&ann, "/orders?filter=status:active&sort=-createdTime").await;
    assert_eq!((all.header("pagination-total"), all.json()), ("1", json!([one.json()])));
    let missing = bed.see(&ann, &order_path(&ben, "")).await;
    assert_snapshot!(missing, @"");
    let related = bed.see(&ann, &order_path(&ann, "?expand=recentInvoice,paymentInstrument,upcomingInvoice")).await;
    let embedded = &related.json()["_embedded"];
    let invoice = embedded["recentInvoice"]["id"].as_str().unwrap();
    assert_eq!(embedded["recentInvoice"], bed.see(&ann, &format!("/invoices/{invoice}")).await.json());
    let upcoming = bed.see(&ann, &order_path(&ann, "/upcoming-invoice")).await;
    assert_eq!(embedded["upcomingInvoice"], upcoming.json());
    assert_eq!(bed.see(&ann, "/orders?expand=customer").await.faulty(), ["expand"]);
    assert_eq!(bed.see(&ann, "/orders?fields=mrr,status").await.json(), json!([{ "id": ann.order, "status": "active" }]));
    assert_snapshot!(upcoming, @"");
}

#[tokio::test]
async fn an_order_is_changed_as_its_portal_allows() {
    let bed = shop().await;
    let (ann, ben) = (bed.shopper("ann").await, bed.shopper("ben").await);
    let path = order_path(&ann, "");
    let body = json!({ "billingAddress": { "city": "X" }, "paymentInstrumentId": ann.instrument, "autopay": true });
    let changed = bed.amend(&ann, &path, &body).await;
    assert_eq!((changed.status, changed.json()), (200, bed.see(&ann, &path).await.json()));
    let shown = changed.json();
    assert_eq!(shown["billingAddress"]["city"], "X");
    assert_eq!(shown["paymentInstrumentId"].as_str(), Some(ann.instrument.as_str()));
    let bad = json!({ "paymentInstrumentId": ben.instrument, "autopay": false, "deliveryAddress": { "city": 5 } });
    assert_snapshot!(bed.amend(&ann, &path, &bad).await, @"");
    assert_eq!(bed.amend(&ann, &order_path(&ben, ""), &body).await.status, 404);
    let stale = bed.visit(&ann, "PATCH", &path).header("if-match", "\"1\"").json(&json!({})).send().await;
    assert_eq!(stale.status, 412);
    let merchants = bed.get(&format!("/subscriptions/{}", ann.order)).await.json();
    assert_eq!(merchants["billingAddress"], shown["billingAddress"], "the merchant sees the same order");
}

#[tokio::test]
async fn an_order_is_canceled_once_and_brought_back() {
    let bed = shop().await;
    let (ann, ben) = (bed.shopper("ann").await, bed.shopper("ben").await);
    let path = order_path(&ann, "/cancellation");
    // A time is sent by the official client; the portal says when an order ends.
    let body = json!({ "churnTime": "2026-11-22T00:00:00Z", "reason": "too-expensive", "description": "Too much" });
    let cancel = || bed.visit(&ann, "POST", &path).header("idempotency-key", "k").json(&body).send();
    let (canceled, again) = (cancel().await, cancel().await);
    assert_eq!((canceled.status, again.header("idempotent-replayed"), again.json()), (201, "true", canceled.json()));
    assert_eq!(canceled.header("location"), canceled.json()["_links"][0]["href"]);
    let shown = canceled.json();
    let of = |name: &str| shown[name].as_str().unwrap_or_default().to_owned();
    let said = [of("status"), of("canceledBy"), of("cancelCategory"), of("cancelDescription"), of("churnTime")];
    assert_eq!(said, ["canceled", "customer", "too-expensive", "Too much", "2026-12-21T00:00:00+00:00"]);
    let other = bed.visit(&ben, "POST", &path).header("idempotency-key", "k").json(&body).send().await;
    assert_ne!(other.status, 201, "nobody else gets the answer that was given: {other}");
    assert_eq!(bed.ask(&ben, &path, &body).await.status, 404);
    assert_eq!(bed.ask(&ann, &path, &json!({})).await.faulty(), ["reason"]);
    assert_eq!(bed.ask(&ann, &path, &json!({ "reason": "risk-warning" })).await.faulty(), ["reason"]);
    let back = bed.ask(&ann, &order_path(&ann, "/reactivation"), &json!({})).await;
    assert_eq!((back.status, back.json()["status"].as_str()), (201, Some("active")), "{back}");
    let named = bed.ask(&ann, "/subscription-reactivations", &json!({ "orderId": ann.order })).await;
    assert_snapshot!(named, @"");
    assert_eq!(bed.ask(&ann, "/subscription-reactivations", &json!({})).await.faulty(), ["orderId"]);
    assert_eq!(bed.ask(&ann, "/subscription-reactivations", &json!({ "orderId": ben.order })).await.status, 404);
}

#[tokio::test]
async fn an_order_is_paused_for_as_long_as_its_portal_offers() {
    let bed = shop().await;
    let (ann, ben) = (bed.shopper("ann").await, bed.shopper("ben").await);
    let path = order_path(&ann, "/pause");
    assert_eq!(bed.ask(&ann, &path, &json!({})).await.faulty(), ["endTime"]);
    assert_eq!(bed.ask(&ann, &path, &json!({ "endTime": "2027-11-21T00:00:00Z" })).await.faulty(), ["endTime"]);
    let body = json!({ "endTime": "2026-12-11T00:00:00Z", "description": "Holidays" });
    let paused = bed.ask(&ann, &path, &body).await;
    assert_eq!((paused.status, paused.json()["status"].as_str()), (201, Some("paused")), "{paused}");
    assert_snapshot!(bed.ask(&ann, &path, &body).await, @"");
    assert_eq!(bed.ask(&ben, &path, &body).await.status, 404);
    assert_eq!(bed.visit(&ben, "DELETE", &path).send().await.status, 404);
    let resumed = bed.visit(&ann, "DELETE", &path).send().await;
    assert_eq!((resumed.status, resumed.bytes.len()), (204, 0));
    assert_eq!(bed.see(&ann, &order_path(&ann, "")).await.json()["status"], "active");
    assert_eq!(bed.visit(&ann, "DELETE", &path).send().await.status, 409);
}

#[tokio::test]
async fn items_are_changed_within_what_the_portal_offers_and_previewed_before() {
    let bed = shop().await;
    let (ann, ben) = (bed.shopper("ann").await, bed.shopper("ben").await);
    let path = order_path(&ann, "/change-items");
    let before = bed.see(&ann, &order_path(&ann, "")).await.json();
    let wanted = |plan: &str, quantity: u32, preview: bool| {
        json!({ "items": [{ "planId": plan, "quantity": quantity }], "preview": preview })
    };
    let preview = bed.ask(&ann, &path, &wanted("gold-plus", 3, true)).await;
    assert_eq!((preview.status, preview.header("etag")), (201, ""), "{preview}");
    assert_eq!(preview.json()["items"][0]["planId"], "gold-plus");
    assert!(preview.json()["_embedded"]["upcomingInvoice"]["customerId"].is_null());
    assert_eq!(bed.see(&ann, &order_path(&ann, "")).await.json(), before, "a preview changes nothing");
    let changed = bed.ask(&ann, &path, &wanted("gold-plus", 3, false)).await;
    assert_eq!((changed.status, changed.json()["items"][0]["quantity"].as_u64()), (201, Some(3)), "{changed}");
    let same = bed.ask(&ann, &format!("/subscriptions/{}/change-items", ann.order), &wanted("gold-month", 2, false)).await;
    assert_eq!((same.status, same.json()["items"][0]["planId"].as_str()), (201, Some("gold-month")), "{same}");
    assert_snapshot!(bed.ask(&ann, &path, &wanted("gold-old", 9, false)).await, @"");
    assert_eq!(bed.ask(&ann, &path, &json!({})).await.faulty(), ["items"]);
    assert_eq!(bed.ask(&ann, &order_path(&ben, "/change-items"), &wanted("gold-plus", 3, true)).await.status, 404);
}

#[tokio::test]
async fn invoices_and_transactions_are_read_by_their_customer() {
    let bed = shop().await;
    let (ann, ben) = (bed.shopper("ann").await, bed.shopper("ben").await);
    let list = bed.see(&ann, "/invoices?filter=status:paid").await;
    assert_eq!(list.header("pagination-total"), "1", "{list}");
    let id = list.json()[0]["id"].as_str().unwrap().to_owned();
    let path = format!("/invoices/{id}");
    let one = bed.see(&ann, &path).await;
    assert_eq!(list.json()[0], one.json());
    assert_snapshot!(one, @"");
    let pdf = bed.visit(&ann, "GET", &path).header("accept", "application/pdf").send().await;
    assert_eq!((pdf.status, pdf.header("content-type"), &pdf.bytes[..5]), (200, "application/pdf", &b"%PDF-"[..]));
    for accept in ["application/json", "application/pdf"] {
        let other = bed.visit(&ben, "GET", &path).header("accept", accept).send().await;
        assert_eq!(other.status, 404, "{other}");
    }
    let paid = one.json()["transactions"][0].clone();
    let paid_path = format!("/transactions/{}", paid["id"].as_str().unwrap());
    assert_eq!(bed.see(&ann, &paid_path).await.json(), paid);
    let all = bed.see(&ann, "/transactions?limit=5").await;
    assert_eq!((all.header("pagination-total"), &all.json()[0]), ("1", &paid));
    assert_eq!(bed.see(&ben, &paid_path).await.status, 404);
    assert_eq!(bed.see(&ann, "/transactions?sort=amount").await.faulty(), ["sort"]);
    let again = bed.ask(&ann, "/payment", &json!({ "invoiceId": id })).await;
    assert_snapshot!(again, @"");
}

#[tokio::test]
async fn an_invoice_that_was_declined_is_paid_by_its_customer_with_another_card() {
    let bed = shop().await;
    let (ann, ben) = (bed.shopper("ann").await, bed.shopper("ben").await);
    let website = bed.acme.website.id.as_str();
    put(&bed, "/invoices/owed", json!({ "customerId": "ann", "websiteId": website, "currency": "EUR" })).await;
    let item = json!({ "type": "debit", "unitPrice": 7, "quantity": 1, "description": "Extra" });
    let item = bed.post("/invoices/owed/items", &item).await;
    assert_eq!(item.status, 201, "{item}");
    assert_eq!(bed.see(&ann, "/invoices/owed").await.status, 404, "a draft is none yet");
    let due = json!({ "dueTime": "2026-12-21T00:00:00Z" });
    let issued = bed.post("/invoices/owed/issue", &due).await;
    assert_eq!(issued.status, 201, "{issued}");
    let pay = |body: Value| bed.visit(&ann, "POST", "/payment").json(&body).send();
    let bad = pay(json!({ "paymentInstrumentId": ben.instrument, "token": "tok_visa" })).await;
    assert_snapshot!(bad, @"");
    assert_eq!(bed.ask(&ben, "/payment", &json!({ "invoiceId": "owed" })).await.status, 404);
    let card = bed.ask(&ann, "/payment-instruments", &json!({ "token": "tok_chargeDeclined" })).await;
    let declined = pay(json!({ "invoiceId": "owed", "paymentInstrumentId": card.json()["id"] })).await;
    assert_eq!((declined.status, declined.json()["result"].as_str()), (201, Some("declined")), "{declined}");
    let paid = pay(json!({ "invoiceId": "owed", "paymentInstrumentId": ann.instrument })).await;
    assert_snapshot!(paid, @"");
    assert_eq!(bed.see(&ann, "/invoices/owed").await.json()["status"], "paid");
}

#[tokio::test]
async fn payment_instruments_are_made_changed_and_deactivated_by_their_customer() {
    let bed = shop().await;
    let (ann, ben) = (bed.shopper("ann").await, bed.shopper("ben").await);
    let made = bed.ask(&ann, "/payment-instruments", &json!({ "token": "tok_mastercard", "customFields": { "a": 1 } })).await;
    assert_snapshot!(made, @"");
    let path = format!("/payment-instruments/{}", made.json()["id"].as_str().unwrap());
    assert_eq!(bed.see(&ann, &path).await.json(), made.json());
    assert_eq!(bed.see(&ben, &path).await.status, 404);
    assert_eq!(bed.see(&ann, "/payment-instruments").await.header("pagination-total"), "2");
    let body = json!({ "expMonth": 2, "expYear": 2035, "method": "payment-card" });
    let changed = bed.amend(&ann, &path, &body).await;
    assert_eq!((changed.status, changed.json()["expMonth"].as_u64()), (200, Some(2)), "{changed}");
    assert_eq!(bed.amend(&ben, &path, &body).await.status, 404);
    assert_eq!(bed.amend(&ann, &path, &json!({ "expMonth": 13 })).await.status, 422);
    assert_eq!(bed.ask(&ann, "/payment-instruments", &json!({})).await.faulty(), ["token"]);
    let end = format!("{path}/deactivation");
    let bodiless = |who: &Shopper| bed.visit(who, "POST", &end).bytes("application/x-www-form-urlencoded", "").send();
    assert_eq!(bodiless(&ben).await.status, 404);
    let ended = bodiless(&ann).await;
    assert_eq!((ended.status, ended.json()["status"].as_str()), (201, Some("deactivated")), "{ended}");
    assert_eq!(bodiless(&ann).await.status, 409);
    let last = bed.visit(&ann, "POST", &format!("/payment-instruments/{}/deactivation", ann.instrument)).send().await;
    assert_snapshot!(last, @"");
}

#[tokio::test]
async fn customers_see_what_is_sold_and_nothing_else() {
    let bed = shop().await;
    let ann = bed.shopper("ann").await;
    put(&bed, "/products/empty", json!({ "name": "Empty" })).await;
    let plans = bed.see(&ann, "/plans?sort=name").await;
    let ids: Vec<Value> = plans.json().as_array().unwrap().iter().map(|plan| plan["id"].clone()).collect();
    assert_eq!((plans.header("pagination-total"), ids), ("2", vec![json!("gold-month"), json!("gold-plus")]));
    let plan = bed.see(&ann, "/plans/gold-month").await;
    assert_eq!(plan.json(), plans.json()[0]);
    assert_snapshot!(plan, @"");
    assert_eq!(bed.see(&ann, "/plans/gold-old").await.status, 404);
    assert_eq!(bed.see(&ann, "/plans?filter=isActive:false").await.json(), json!([]));
    let product = bed.see(&ann, "/products/gold").await;
    assert_snapshot!(product, @"");
    let list = bed.see(&ann, "/products?filter=name:Gold").await;
    assert_eq!(list.json(), json!([product.json()]));
    assert_eq!(bed.see(&ann, "/products/nowhere").await.status, 404);
}

/// Every operation of this file, with a body that would do.
fn operations(shopper: &Shopper, invoice: &str, payment: &str) -> Vec<(&'static str, String, Option<Value>, u16)> {
    let Shopper { order, instrument, .. } = shopper;
    let order = |rest: &str| format!("/orders/{order}{rest}");
    let card = format!("/payment-instruments/{instrument}");
    let items = json!({ "items": [{ "planId": "gold-plus", "quantity": 1 }] });
    vec![
        ("GET", "/orders?expand=recentInvoice".to_owned(), None, 200),
        ("GET", order("?expand=initialInvoice"), None, 200),
        ("GET", order("/upcoming-invoice"), None, 200),
        ("PATCH", order(""), Some(json!({ "billingAddress": { "city": "Bern" } })), 403),
        ("PATCH", order(""), Some(json!({ "deliveryAddress": { "city": "Bern" } })), 403),
        ("PATCH", order(""), Some(json!({ "paymentInstrumentId": instrument })), 403),
        ("POST", order("/change-items"), Some(items.clone()), 403),
        ("POST", order("/change-items"), Some(json!({ "items": items["items"], "preview": true })), 403),
        ("POST", order("/change-items").replace("orders", "subscriptions"), Some(items), 403),
        ("POST", order("/pause"), Some(json!({ "endTime": "2026-12-11T00:00:00Z" })), 403),
        ("DELETE", order("/pause"), None, 403),
        ("POST", order("/reactivation"), Some(json!({})), 403),
        ("POST", "/subscription-reactivations".to_owned(), Some(json!({ "orderId": shopper.order })), 403),
        ("POST", order("/cancellation"), Some(json!({ "reason": "other" })), 403),
        ("GET", "/invoices".to_owned(), None, 403),
        ("GET", format!("/invoices/{invoice}"), None, 403),
        ("POST", "/payment".to_owned(), Some(json!({ "invoiceId": invoice })), 403),
        ("GET", "/transactions".to_owned(), None, 403),
        ("GET", format!("/transactions/{payment}"), None, 403),
        ("GET", "/payment-instruments".to_owned(), None, 200),
        ("GET", card.clone(), None, 200),
        ("POST", "/payment-instruments".to_owned(), Some(json!({ "token": "tok_visa" })), 403),
        ("PATCH", card.clone(), Some(json!({ "expMonth": 3 })), 403),
        ("POST", format!("{card}/deactivation"), None, 403),
        ("GET", "/plans".to_owned(), None, 200),
        ("GET", "/plans/gold-month".to_owned(), None, 200),
        ("GET", "/products".to_owned(), None, 200),
        ("GET", "/products/gold".to_owned(), None, 200),
        ("PATCH", "/account".to_owned(), Some(json!({ "primaryAddress": { "city": "Basel" } })), 403),
        ("PATCH", "/account".to_owned(), Some(json!({ "defaultPaymentInstrumentId": null })), 403),
    ]
}

async fn walked(bed: &Bed) -> (Shopper, Vec<(&'static str, String, Option<Value>, u16)>) {
    let ann = bed.shopper("ann").await;
    let invoice = bed.see(&ann, "/invoices").await.json()[0].clone();
    let payment = invoice["transactions"][0]["id"].as_str().unwrap().to_owned();
    let all = operations(&ann, invoice["id"].as_str().unwrap(), &payment);
    (ann, all)
}

#[tokio::test]
async fn what_a_portal_switches_off_is_forbidden_at_every_address() {
    let bed = shop().await;
    let (ann, operations) = walked(&bed).await;
    bed.switch("shop", all_off()).await;
    let mut walked = std::collections::BTreeSet::new();
    for (method, path, body, expected) in &operations {
        let call = bed.visit(&ann, method, path);
        let answer = if let Some(body) = body { call.json(body) } else { call }.send().await;
        assert_eq!(answer.status, *expected, "{method} {path}: {answer}");
        assert_eq!(answer.header("access-control-allow-origin"), "*");
        if *expected == 200 {
            assert!(!answer.to_string().contains("recentInvoice\": {"), "{method} {path} shows an invoice: {answer}");
            assert!(!answer.to_string().contains("_embedded"), "{method} {path} embeds what is off: {answer}");
        }
        let place = path.split('?').next().unwrap_or_default().to_owned();
        walked.insert((*method, place));
    }
    // Nothing that the reference names was passed over.
    let document = serde_json::to_value(billfold_rebilly::openapi::document("https://billing.test")).unwrap();
    let signing_in = ["/login", "/logout", "/register", "/account/", "/websites", "/billing-portals"];
    for (path, item) in document["paths"].as_object().unwrap() {
        let Some(place) = path.strip_prefix("/storefront") else { continue };
        if signing_in.iter().any(|known| place.starts_with(known)) {
            continue;
        }
        let (head, tail) = place.split_once("{id}").unwrap_or((place, ""));
        for method in item.as_object().unwrap().keys().map(|method| method.to_uppercase()) {
            let is_it = |(known, one): &(&str, String)| {
                let middle = one.strip_prefix(head).and_then(|rest| rest.strip_suffix(tail));
                *known == method && middle.is_some_and(|id| !id.contains('/') && id.is_empty() != place.contains('{'))
            };
            let is_account = (method.as_str(), place) == ("GET", "/account");
            assert!(is_account || walked.iter().any(is_it), "{method} {path} was not walked");
        }
    }
    assert_snapshot!(bed.see(&ann, "/invoices").await, @"");
}

#[tokio::test]
async fn every_address_needs_a_customer_and_has_three_forms_open_to_any_page() {
    let bed = shop().await;
    let (ann, operations) = walked(&bed).await;
    let organization = &bed.acme.organization.id;
    for (method, path, body, _) in &operations {
        for form in [
            "/storefront".to_owned(),
            format!("/storefront/organizations/{organization}"),
            format!("/organizations/{organization}/storefront"),
        ] {
            let call = |token: &str| {
                let call = bed.anonymous(method, &format!("{form}{path}")).header("authorization", token);
                if let Some(body) = body { call.json(body) } else { call }
            };
            for token in ["Bearer null", &bed.acme.publishable_key] {
                let answer = call(token).send().await;
                assert_eq!(answer.status, 401, "{method} {form}{path}: {answer}");
                assert_eq!(answer.header("access-control-allow-origin"), "*");
            }
            if *method == "GET" {
                let answer = call(&format!("Bearer {}", ann.jwt)).send().await;
                assert_eq!(answer.status, 200, "{method} {form}{path}: {answer}");
            }
            let asked = bed.anonymous("OPTIONS", path_of(&form, path).as_str()).send().await;
            assert_eq!(asked.status, 204, "{form}{path}: {asked}");
            assert!(asked.header("access-control-allow-methods").contains(method), "{method} {path}: {asked}");
        }
    }
    let elsewhere = format!("/storefront/organizations/{}/orders", bed.rival.organization.id);
    let answer = bed.anonymous("GET", &elsewhere).header("authorization", &format!("Bearer {}", ann.jwt)).send().await;
    assert_eq!(answer.status, 404, "{answer}");
}

fn path_of(form: &str, path: &str) -> String {
    format!("{form}{}", path.split('?').next().unwrap_or_default())
}

/// The address as the reference writes it.
fn template(path: &str) -> String {
    let plain = path.split('?').next().unwrap_or_default();
    let mut parts: Vec<&str> = plain.split('/').collect();
    if let Some(id) = parts.get_mut(2) {
        *id = "{id}";
    }
    format!("/storefront{}", parts.join("/"))
}

#[tokio::test]
async fn every_answer_to_a_customer_is_as_the_reference_says() {
    let bed = shop().await;
    let document = crate::documented::document();
    let (ann, mut operations) = walked(&bed).await;
    for (method, path, body) in [
        ("GET", "/orders/nowhere", None),
        ("GET", "/orders?limit=-1", None),
        ("GET", "/invoices/nowhere", None),
        ("GET", "/transactions/nowhere", None),
        ("GET", "/plans?expand=product", None),
        ("GET", "/products/nowhere", None),
        ("POST", "/payment", Some(json!({}))),
        ("POST", "/payment-instruments", Some(json!({ "token": "nowhere" }))),
        ("POST", "/orders/nowhere/pause", Some(json!({}))),
        ("POST", "/subscription-reactivations", Some(json!({}))),
    ] {
        operations.push((method, path.to_owned(), body, 0));
    }
    let mut seen = std::collections::BTreeSet::new();
    for features in [all_on(), all_off()] {
        bed.switch("shop", features).await;
        for (method, path, body, _) in &operations {
            let call = bed.visit(&ann, method, path);
            let answer = if let Some(body) = body { call.json(body) } else { call }.send().await;
            crate::documented::check(&document, method, &template(path), &answer);
            seen.insert((*method, template(path), answer.status));
        }
    }
    assert!(seen.len() >= 50, "{} {seen:#?}", seen.len());
}
