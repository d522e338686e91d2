//! What turns an order: its ends, pauses and returns, what it is found by then, and who
//! may see it; whole answers of the operations and their refusals.

use std::collections::BTreeMap;

use billfold_app::Write;
use billfold_app::subscriptions::{self, Order};
use billfold_domain::features::Proration;
use billfold_domain::ids::{IdStyle, InvoiceId, PriceId, SubscriptionId};
use billfold_domain::metadata::{Metadata, MetadataChange};
use billfold_domain::subscriptions::cancellation::CancelChange;
use billfold_domain::subscriptions::creation::{FirstPayment, NewSubscription, Trial};
use billfold_domain::subscriptions::terms::ItemChange;
use billfold_domain::subscriptions::{BillingMode, Collection, OrderAddresses, TrialWithoutMethod};
use insta::assert_snapshot;
use serde_json::{Value, json};

use crate::bed::Bed;
use crate::orders::{Shop, fresh, some};

#[tokio::test]
async fn an_end_is_asked_for_changed_called_off_and_comes_about() {
    let shop = Shop::open(true).await;
    shop.order("mine", "gold").await;
    let body = json!({
        "subscriptionId": "mine", "churnTimePolicy": "at-next-renewal", "reason": "too-expensive",
        "description": "Too much", "canceledBy": "customer",
    });
    let made = shop.bed.post("/subscription-cancellations", &body).await;
    assert_snapshot!(made, @r#"
    201 Created
    content-type: application/json
    etag: "1793491200000000"
    location: https://billing.test/organizations/org_1/subscription-cancellations/sub_cnl_2
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2992

    {
      "_links": [
        {
          "href": "https://billing.test/organizations/org_1/subscription-cancellations/sub_cnl_2",
          "rel": "self"
        },
        {
          "href": "https://billing.test/organizations/org_1/subscriptions/mine",
          "rel": "subscription"
        },
        {
          "href": "https://billing.test/organizations/org_1/customers/cus_3",
          "rel": "customer"
        }
      ],
      "appliedInvoiceId": null,
      "canceledBy": "customer",
      "canceledTime": "2026-11-01T00:00:00+00:00",
      "churnTime": "2026-12-01T00:00:00+00:00",
      "createdTime": "2026-11-01T00:00:00+00:00",
      "description": "Too much",
      "id": "sub_cnl_2",
      "prorated": false,
      "proratedInvoiceId": null,
      "reason": "too-expensive",
      "status": "confirmed",
      "subscriptionId": "mine",
      "updatedTime": "2026-11-01T00:00:00+00:00"
    }
    "#);
    let id = made.json()["id"].as_str().unwrap().to_owned();
    let path = format!("/subscription-cancellations/{id}");
    let read = shop.bed.get(&path).await;
    assert_eq!((read.json(), read.header("etag")), (made.json(), made.header("etag")));
    let told =
        ["status", "canceledTime", "canceledBy", "cancelCategory", "cancelDescription", "churnTime", "renewalTime"];
    let order = shop.read("mine").await;
    assert_eq!(
        some(&order, &told),
        json!({
            "status": "canceled", "canceledTime": "2026-11-01T00:00:00+00:00", "canceledBy": "customer",
            "cancelCategory": "too-expensive", "cancelDescription": "Too much", "churnTime": "2026-12-01T00:00:00+00:00",
            "renewalTime": null,
        })
    );
    assert_eq!(
        (shop.with_status("canceled").await, shop.with_status("active").await),
        (vec!["mine".to_owned()], vec![])
    );
    let patched =
        shop.bed.call("PATCH", &path).json(&json!({ "reason": "did-not-want", "description": "" })).send().await;
    assert_eq!(
        some(&patched.json(), &["reason", "description", "churnTime", "status"]),
        json!({
            "reason": "did-not-want", "description": "", "churnTime": "2026-12-01T00:00:00+00:00", "status": "confirmed",
        })
    );
    let sooner = json!({ "subscriptionId": "mine", "churnTime": "2026-11-20T00:00:00Z", "reason": "did-not-use" });
    let sooner = shop.bed.put(&path, &sooner).await;
    assert_eq!((sooner.status, &sooner.json()["churnTime"]), (200, &json!("2026-11-20T00:00:00+00:00")));
    assert_eq!(shop.bed.delete(&path).await.status, 204);
    assert_eq!(shop.bed.get(&path).await.json()["status"], "revoked");
    assert_eq!(shop.bed.delete(&path).await.status, 409);
    assert_eq!(shop.read("mine").await["status"], "active");
    let now = json!({ "subscriptionId": "mine", "prorated": true, "canceledBy": "merchant" });
    shop.pass_to("2026-11-16T00:00:00Z").await;
    let done = shop.bed.put("/subscription-cancellations/last", &now).await;
    assert_eq!(done.status, 201);
    assert_eq!(
        some(&done.json(), &["id", "status", "churnTime", "reason", "prorated"]),
        json!({
            "id": "last", "status": "completed", "churnTime": "2026-11-16T00:00:00+00:00", "reason": "other", "prorated": true,
        })
    );
    let credit = shop.bed.get(&format!("/invoices/{}", done.json()["appliedInvoiceId"].as_str().unwrap())).await.json();
    assert_eq!((&credit["amount"], &credit["items"][0]["type"]), (&json!(-10.0), &json!("credit")));
    assert_eq!(shop.with_status("churned").await, ["mine"]);
    let all = shop.bed.get("/subscription-cancellations?filter=subscriptionId:mine&sort=createdTime").await.json();
    let states: Vec<&Value> = all.as_array().unwrap().iter().map(|one| &one["status"]).collect();
    assert_eq!(states, ["revoked", "completed"]);
    assert_eq!(shop.bed.post("/subscription-cancellations", &now).await.status, 409);
    let bad = json!({ "subscriptionId": "nothing", "status": "draft", "reason": "bored", "churnTimePolicy": "never" });
    let bad = shop.bed.post("/subscription-cancellations", &bad).await;
    assert_eq!(bad.faulty(), ["status", "churnTimePolicy", "reason", "subscriptionId"]);
}

#[tokio::test]
async fn an_order_is_brought_back_after_its_end_and_kept_from_it() {
    let shop = Shop::open(true).await;
    shop.order("mine", "gold").await;
    let cancel = |policy: &str| json!({ "subscriptionId": "mine", "churnTimePolicy": policy });
    let first = shop.bed.post("/subscription-cancellations", &cancel("at-next-renewal")).await.json();
    let kept = shop
        .bed
        .post("/subscription-reactivations", &json!({ "subscriptionId": "mine", "description": "Stays" }))
        .await;
    assert_snapshot!(kept, @r#"
    201 Created
    content-type: application/json
    etag: "1793491200000000"
    location: https://billing.test/organizations/org_1/subscription-reactivations/sub_rct_2
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2991

    {
      "_links": [
        {
          "href": "https://billing.test/organizations/org_1/subscription-reactivations/sub_rct_2",
          "rel": "self"
        },
        {
          "href": "https://billing.test/organizations/org_1/subscriptions/mine",
          "rel": "subscription"
        },
        {
          "href": "https://billing.test/organizations/org_1/customers/cus_3",
          "rel": "customer"
        }
      ],
      "cancellationId": "sub_cnl_4",
      "createdTime": "2026-11-01T00:00:00+00:00",
      "description": "Stays",
      "id": "sub_rct_2",
      "renewalTime": "2026-12-01T00:00:00+00:00",
      "subscriptionId": "mine",
      "updatedTime": "2026-11-01T00:00:00+00:00"
    }
    "#);
    assert_eq!(kept.json()["cancellationId"], first["id"]);
    let path = format!("/subscription-reactivations/{}", kept.json()["id"].as_str().unwrap());
    assert_eq!(shop.bed.get(&path).await.json(), kept.json());
    assert_eq!(shop.read("mine").await["status"], "active");
    let second = shop.bed.post("/subscription-cancellations", &cancel("now")).await.json();
    shop.pass_to("2026-12-10T00:00:00Z").await;
    let card = shop.card("pm_card_mastercard").await;
    let body = json!({
        "subscriptionId": "mine", "renewalTime": "2026-12-25T12:00:00Z", "paymentInstrumentId": card,
        "effectiveTime": "2026-12-10T00:00:00Z",
    });
    let call = || shop.bed.call("POST", "/subscription-reactivations").header("idempotency-key", "once").json(&body);
    let back = call().send().await;
    assert_eq!((back.status, &back.json()["cancellationId"]), (201, &second["id"]));
    let again = call().send().await;
    assert_eq!((again.header("idempotent-replayed"), again.json()), ("true", back.json()));
    let order = shop.read("mine").await;
    assert_eq!(
        some(&order, &["status", "churnTime", "canceledTime", "renewalTime", "paymentInstrumentId"]),
        json!({
            "status": "active", "churnTime": null, "canceledTime": null, "renewalTime": "2026-12-25T12:00:00+00:00",
            "paymentInstrumentId": card,
        })
    );
    let refused = shop.bed.post("/subscription-reactivations", &json!({ "subscriptionId": "mine" })).await;
    assert_eq!(refused.status, 409, "{refused}");
    let bad = json!({ "subscriptionId": "mine", "effectiveTime": "2027-01-01T00:00:00Z" });
    assert_eq!(shop.bed.post("/subscription-reactivations", &bad).await.faulty(), ["effectiveTime"]);
    assert_eq!(
        shop.bed.get("/subscription-reactivations?filter=subscriptionId:mine").await.header("pagination-total"),
        "2"
    );
}

#[tokio::test]
async fn an_order_is_paused_and_goes_on() {
    let shop = Shop::open(true).await;
    shop.order("mine", "gold").await;
    let body = json!({ "subscriptionId": "mine", "effectiveTime": "2026-11-11T00:00:00Z", "description": "Holidays" });
    let made = shop.bed.post("/subscription-pauses", &body).await;
    assert_snapshot!(made, @r#"
    201 Created
    content-type: application/json
    etag: "1793491200000000"
    location: https://billing.test/organizations/org_1/subscription-pauses/sub_pau_2
    x-ratelimit-limit: 3000
    x-ratelimit-remaining: 2992

    {
      "_links": [
        {
          "href": "https://billing.test/organizations/org_1/subscription-pauses/sub_pau_2",
          "rel": "self"
        },
        {
          "href": "https://billing.test/organizations/org_1/subscriptions/mine",
          "rel": "subscription"
        },
        {
          "href": "https://billing.test/organizations/org_1/customers/cus_3",
          "rel": "customer"
        }
      ],
      "createdTime": "2026-11-01T00:00:00+00:00",
      "description": "Holidays",
      "effectiveTime": "2026-11-11T00:00:00+00:00",
      "endTime": null,
      "id": "sub_pau_2",
      "pausedBy": "customer",
      "status": "pending",
      "subscriptionId": "mine",
      "timeRemaining": null,
      "updatedTime": "2026-11-01T00:00:00+00:00"
    }
    "#);
    let path = format!("/subscription-pauses/{}", made.json()["id"].as_str().unwrap());
    assert_eq!(shop.bed.get(&path).await.json(), made.json());
    assert_eq!(shop.bed.post("/subscription-pauses", &body).await.status, 409);
    assert_eq!(shop.read("mine").await["status"], "active");
    shop.pass_to("2026-11-12T00:00:00Z").await;
    assert_eq!(shop.bed.get(&path).await.json()["status"], "ongoing");
    let order = shop.read("mine").await;
    assert_eq!((&order["status"], &order["renewalTime"]), (&json!("paused"), &json!(null)));
    assert_eq!((shop.with_status("paused").await, shop.with_status("active").await), (vec!["mine".to_owned()], vec![]));
    assert_eq!(shop.with_status("!paused,churned").await, Vec::<String>::new());
    let mut longer = made.json();
    longer["endTime"] = json!("2027-01-11T00:00:00Z");
    let longer = shop.bed.put(&path, &longer).await;
    assert_eq!((longer.status, &longer.json()["endTime"]), (200, &json!("2027-01-11T00:00:00+00:00")));
    assert_eq!(shop.bed.delete(&path).await.status, 204);
    assert_eq!(
        some(&shop.bed.get(&path).await.json(), &["status", "endTime"]),
        json!({
            "status": "finished", "endTime": "2026-11-12T00:00:00+00:00",
        })
    );
    // Twenty days were left when it began.
    assert_eq!(shop.read("mine").await["renewalTime"], "2026-12-02T00:00:00+00:00");
    assert_eq!(shop.bed.delete(&path).await.status, 409);
    let mine =
        shop.bed.put("/subscription-pauses/mine", &json!({ "subscriptionId": "mine", "pausedBy": "merchant" })).await;
    assert_eq!(
        (mine.status, &mine.json()["pausedBy"], &mine.json()["status"]),
        (201, &json!("merchant"), &json!("ongoing"))
    );
    let bad = json!({ "endTime": "2020-01-01T00:00:00Z", "timeRemaining": "P1D", "pausedBy": "nobody" });
    let bad = shop.bed.post("/subscription-pauses", &bad).await;
    assert_eq!(bad.faulty(), ["subscriptionId", "timeRemaining", "pausedBy"]);
}

#[tokio::test]
async fn orders_are_found_by_all_their_statuses_at_once() {
    found_by_status(Shop::open(true).await).await;
}

#[tokio::test]
async fn orders_are_found_by_all_their_statuses_at_once_on_postgres() {
    found_by_status(Shop::of(Bed::postgres().await, true).await).await;
}

async fn found_by_status(shop: Shop) {
    for id in ["active", "canceled", "churned", "paused"] {
        shop.order(id, "gold").await;
    }
    let later = json!({ "subscriptionId": "canceled", "churnTimePolicy": "at-next-renewal" });
    assert_eq!(shop.bed.post("/subscription-cancellations", &later).await.status, 201);
    assert_eq!(shop.bed.post("/subscription-cancellations", &json!({ "subscriptionId": "churned" })).await.status, 201);
    assert_eq!(shop.bed.post("/subscription-pauses", &json!({ "subscriptionId": "paused" })).await.status, 201);
    for (filter, ids) in [
        ("active", vec!["active"]),
        ("active,churned", vec!["active", "churned"]),
        ("paused,canceled", vec!["canceled", "paused"]),
        ("!canceled", vec!["active", "churned", "paused"]),
        ("pending,abandoned,trial-ended", vec![]),
        ("active,canceled,churned,paused", vec!["active", "canceled", "churned", "paused"]),
    ] {
        assert_eq!(shop.with_status(filter).await, ids, "{filter}");
    }
    for id in ["active", "canceled", "churned", "paused"] {
        assert_eq!(shop.read(id).await["status"], id);
    }
}

#[tokio::test]
async fn a_subscription_of_the_other_dialect_reads_with_the_same_id_amounts_and_times() {
    for (plan, quantity, amount) in [("gold", 3, json!(30.0)), ("yen", 2, json!(3000)), ("dinar", 5, json!(6.17))] {
        let shop = Shop::open(true).await;
        let app = &shop.bed.test.app;
        let id: SubscriptionId = app.next_id(IdStyle::Base62);
        let new = NewSubscription {
            id: id.clone(),
            customer: shop.customer.clone(),
            website: None,
            items: vec![ItemChange {
                id: None,
                price: Some(PriceId::stored(plan)),
                quantity: Some(quantity),
                remove: false,
                metadata: MetadataChange::default(),
                fresh: app.next_id(IdStyle::Base62),
            }],
            collection: Collection::Automatic,
            days_until_due: None,
            billing_mode: BillingMode::Classic,
            payment_method: None,
            trial: Trial::None,
            trial_without_method: TrialWithoutMethod::CreateInvoice,
            saves_payment_method: false,
            anchor: None,
            backdate: None,
            proration: Proration::CreateProrations,
            cancel: CancelChange::Keep,
            discounts: Vec::new(),
            addresses: OrderAddresses::default(),
            description: None,
            metadata: Metadata::default(),
            custom_fields: serde_json::Map::new(),
            clock: None,
        };
        let order = Order {
            new,
            brought: Default::default(),
            discounts: Vec::new(),
            first_payment: FirstPayment::AllowIncomplete,
            customer_present: false,
        };
        fresh(subscriptions::create(app, &shop.caller, order, Write::plain()).await);
        shop.pass_to("2026-12-15T00:00:00Z").await;
        let known = subscriptions::get(app, &shop.caller, &id).await.unwrap().value;
        let time = |at| billfold_domain::stored::time_text(at)[..19].to_owned() + "+00:00";
        let order = shop.read(id.as_str()).await;
        let expected = BTreeMap::from([
            ("id", json!(id.as_str())),
            ("customerId", json!(known.customer.as_str())),
            ("currency", json!(known.currency.code())),
            ("startTime", json!(time(known.started))),
            ("currentPeriodStart", json!(time(known.period.start))),
            ("currentPeriodEnd", json!(time(known.period.end))),
            ("renewalTime", json!(time(known.period.end))),
            ("createdTime", json!(time(known.created))),
            ("updatedTime", json!(time(known.updated))),
            ("rebillNumber", json!(2)),
            ("mrr", amount.clone()),
            ("recentInvoiceId", json!(known.latest_invoice.as_ref().map(InvoiceId::as_str))),
            ("initialInvoiceId", json!(known.first_invoice.as_ref().map(InvoiceId::as_str))),
        ]);
        for (name, value) in expected {
            assert_eq!(order[name], value, "{plan} {name}");
        }
        let latest = known.latest_invoice.unwrap();
        let invoice = billfold_app::invoices::get(app, &shop.caller, &latest).await.unwrap().value;
        let shown = shop.bed.get(&format!("/invoices/{latest}")).await.json();
        assert_eq!(invoice.total_minor(), invoice.paid_minor);
        let expected = BTreeMap::from([
            ("id", json!(latest.as_str())),
            ("subscriptionId", json!(id.as_str())),
            ("amount", amount.clone()),
            ("subtotalAmount", amount.clone()),
            ("amountDue", if plan == "yen" { json!(0) } else { json!(0.0) }),
            ("status", json!("paid")),
            ("type", json!("renewal")),
            ("invoiceNumber", json!(2)),
            ("issuedTime", json!(invoice.finalized.map(time))),
            ("paidTime", json!(invoice.paid.map(time))),
            ("createdTime", json!(time(invoice.created))),
        ]);
        for (name, value) in expected {
            assert_eq!(shown[name], value, "{plan} {name}");
        }
        assert_eq!(shown["transactions"][0]["amount"], amount);
    }
}

/// The collections whose ids are tried by
/// [`t01_orders_and_invoices_of_another_organization_are_unknown`].
pub(crate) const TRIED_HERE: &[&str] =
    &["subscriptions", "subscription-cancellations", "subscription-pauses", "subscription-reactivations", "invoices"];

#[tokio::test]
async fn t01_orders_and_invoices_of_another_organization_are_unknown() {
    let shop = Shop::open(false).await;
    let order = shop.order("mine", "gold").await;
    let invoice = order["recentInvoiceId"].as_str().unwrap();
    let line = shop.bed.get(&format!("/invoices/{invoice}/items")).await.json()[0]["id"].as_str().unwrap().to_owned();
    let mine = json!({ "subscriptionId": "mine" });
    let paused = shop.bed.put("/subscription-pauses/mine", &mine).await;
    assert_eq!(paused.status, 201, "{paused}");
    assert_eq!(shop.bed.delete("/subscription-pauses/mine").await.status, 204);
    let ended = shop.bed.put("/subscription-cancellations/mine", &mine).await;
    assert_eq!(ended.status, 201, "{ended}");
    let back = shop.bed.post("/subscription-reactivations", &mine).await;
    let back = back.json()["id"].as_str().unwrap().to_owned();
    let as_rival = async |method: &str, path: &str, body: &Value| {
        shop.bed.anonymous(method, path).header("reb-apikey", &shop.bed.rival.secret_key).json(body).send().await
    };
    let items = json!({ "items": [{ "planId": "gold" }], "renewalPolicy": "retain", "prorated": false });
    let nothing = json!({});
    for (method, path, body) in [
        ("GET", "/subscriptions/{}", &nothing),
        ("DELETE", "/subscriptions/{}", &nothing),
        ("POST", "/subscriptions/{}/change-items", &items),
        ("GET", "/subscriptions/{}/upcoming-invoice", &nothing),
        ("GET", "/subscriptions/{}/upcoming-invoices", &nothing),
        ("GET", "/subscription-cancellations/{}", &nothing),
        ("PATCH", "/subscription-cancellations/{}", &nothing),
        ("DELETE", "/subscription-cancellations/{}", &nothing),
        ("GET", "/subscription-pauses/{}", &nothing),
        ("DELETE", "/subscription-pauses/{}", &nothing),
    ] {
        let theirs = as_rival(method, &path.replace("{}", "mine"), body).await;
        let unknown = as_rival(method, &path.replace("{}", "unknown"), body).await;
        assert_eq!((theirs.status, theirs.timeless()), (404, unknown.timeless()), "{method} {path}");
    }
    for (method, path) in [
        ("GET", "/invoices/{}"),
        ("GET", "/invoices/{}/items"),
        ("POST", "/invoices/{}/items"),
        ("GET", "/invoices/{}/items/{item}"),
        ("PUT", "/invoices/{}/items/{item}"),
        ("DELETE", "/invoices/{}/items/{item}"),
        ("POST", "/invoices/{}/issue"),
        ("POST", "/invoices/{}/void"),
        ("POST", "/invoices/{}/abandon"),
        ("POST", "/invoices/{}/transaction"),
    ] {
        let path = path.replace("{item}", &line);
        let theirs = as_rival(method, &path.replace("{}", invoice), &nothing).await;
        let unknown = as_rival(method, &path.replace("{}", "unknown"), &nothing).await;
        assert_eq!((theirs.status, theirs.timeless()), (404, unknown.timeless()), "{method} {path}");
    }
    let theirs = as_rival("GET", &format!("/subscription-reactivations/{back}"), &nothing).await;
    assert_eq!(theirs.status, 404);
    // What a body names must be the organization's own.
    for path in ["/subscription-cancellations", "/subscription-pauses", "/subscription-reactivations"] {
        assert_eq!(as_rival("POST", path, &mine).await.faulty(), ["subscriptionId"], "{path}");
        let page = as_rival("GET", path, &nothing).await;
        assert_eq!(page.json(), json!([]));
    }
    assert_eq!(as_rival("POST", "/subscriptions", &shop.body("gold")).await.faulty(), ["customerId"]);
    assert_eq!(shop.read("mine").await["status"], "active");
}
