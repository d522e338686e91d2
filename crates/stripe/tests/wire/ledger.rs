//! `/v1/subscriptions`, `/v1/invoices`, `/v1/invoiceitems`, `/v1/test_helpers/test_clocks`

use serde_json::Value;

use crate::desk::Desk;

/// A customer with a card that pays, and a price of ten euros a month.
struct Stage {
    desk: Desk,
    customer: String,
    price: String,
}

impl Stage {
    async fn open() -> Self {
        let desk = Desk::open().await;
        let customer = desk
            .made(
                "/v1/customers",
                "email=jenny%40rosen.test&name=Jenny&payment_method=pm_card_visa\
            &invoice_settings[default_payment_method]=pm_card_visa",
            )
            .await;
        let product = desk.made("/v1/products", "name=Gold").await;
        let price = desk
            .made("/v1/prices", &format!("product={product}&currency=eur&unit_amount=1000&recurring[interval]=month"))
            .await;
        Self { desk, customer, price }
    }

    async fn subscribe(&self, more: &str) -> Value {
        let form = format!("customer={}&items[0][price]={}{more}", self.customer, self.price);
        self.desk.post("/v1/subscriptions", &form).await.json()
    }
}

fn text<'a>(value: &'a Value, path: &str) -> &'a str {
    value.pointer(path).and_then(Value::as_str).unwrap_or_default()
}

#[tokio::test]
async fn a_subscription_is_made_read_changed_and_ended() {
    let stage = Stage::open().await;
    let form =
        format!("customer={}&items[0][price]={}&items[0][quantity]=2&metadata[a]=b", stage.customer, stage.price);
    let made = stage.desk.post("/v1/subscriptions", &form).await;
    insta::assert_snapshot!(made.shown(), @r#"
    200 OK
    etag: "1795219200000001"
    request-id: req_01M7XPE600260B4EGGEPVQZG4T

    {
      "application": null,
      "application_fee_percent": null,
      "automatic_tax": {
        "disabled_reason": null,
        "enabled": false,
        "liability": null
      },
      "billing_cycle_anchor": 1795219200,
      "billing_cycle_anchor_config": null,
      "billing_mode": {
        "flexible": null,
        "type": "flexible"
      },
      "billing_schedules": [],
      "billing_thresholds": null,
      "cancel_at": null,
      "cancel_at_period_end": false,
      "canceled_at": null,
      "cancellation_details": {
        "comment": null,
        "feedback": null,
        "feedback_option": null,
        "reason": null
      },
      "collection_method": "charge_automatically",
      "created": 1795219200,
      "currency": "eur",
      "customer": "cus_0003518Rpy3uEbWSYgPpcAHm",
      "customer_account": null,
      "days_until_due": null,
      "default_payment_method": null,
      "default_source": null,
      "default_tax_rates": [],
      "description": null,
      "discounts": [],
      "ended_at": null,
      "id": "sub_0003518Rpy2wdUUjU01oVJTx",
      "invoice_settings": {
        "account_tax_ids": null,
        "custom_fields": null,
        "description": null,
        "footer": null,
        "issuer": {
          "type": "self"
        }
      },
      "items": {
        "data": [
          {
            "billing_thresholds": null,
            "created": 1795219200,
            "current_period_end": 1797811200,
            "current_period_start": 1795219200,
            "current_trial": null,
            "discounts": [],
            "id": "si_0003518Rpy4TrWIbmC6d2mnk",
            "metadata": {},
            "object": "subscription_item",
            "plan": {
              "active": true,
              "amount": 1000,
              "amount_decimal": "1000",
              "billing_scheme": "per_unit",
              "created": 1795219200,
              "currency": "eur",
              "id": "price_0003518Rpy1mc8wZ2H8WaEjf",
              "interval": "month",
              "interval_count": 1,
              "livemode": false,
              "metadata": {},
              "meter": null,
              "nickname": null,
              "object": "plan",
              "product": "prod_0003518Rpy2DO3GWuPTmBpqj",
              "tiers_mode": null,
              "transform_usage": null,
              "trial_period_days": null,
              "usage_type": "licensed"
            },
            "price": {
              "active": true,
              "billing_scheme": "per_unit",
              "created": 1795219200,
              "currency": "eur",
              "custom_unit_amount": null,
              "id": "price_0003518Rpy1mc8wZ2H8WaEjf",
              "livemode": false,
              "lookup_key": null,
              "metadata": {},
              "nickname": null,
              "object": "price",
              "product": "prod_0003518Rpy2DO3GWuPTmBpqj",
              "recurring": {
                "interval": "month",
                "interval_count": 1,
                "meter": null,
                "trial_period_days": null,
                "usage_type": "licensed"
              },
              "tax_behavior": "unspecified",
              "tiers_mode": null,
              "transform_quantity": null,
              "type": "recurring",
              "unit_amount": 1000,
              "unit_amount_decimal": "1000"
            },
            "quantity": 2,
            "subscription": "sub_0003518Rpy2wdUUjU01oVJTx",
            "tax_rates": []
          }
        ],
        "has_more": false,
        "object": "list",
        "url": "/v1/subscription_items?subscription=sub_0003518Rpy2wdUUjU01oVJTx"
      },
      "latest_invoice": "in_0003518Rpy1NzSGKPLjBjY6Y",
      "livemode": false,
      "managed_payments": null,
      "metadata": {
        "a": "b"
      },
      "next_pending_invoice_item_invoice": null,
      "object": "subscription",
      "on_behalf_of": null,
      "pause_collection": null,
      "payment_settings": {
        "payment_method_options": null,
        "payment_method_types": null,
        "save_default_payment_method": "off"
      },
      "pending_invoice_item_interval": null,
      "pending_setup_intent": null,
      "pending_update": null,
      "schedule": null,
      "start_date": 1795219200,
      "status": "active",
      "test_clock": null,
      "transfer_data": null,
      "trial_end": null,
      "trial_settings": {
        "end_behavior": {
          "billing_cycle_anchor": null,
          "missing_payment_method": "create_invoice"
        }
      },
      "trial_start": null
    }
    "#);
    let id = made.id();
    let path = format!("/v1/subscriptions/{id}");
    let read = stage.desk.get(&path).await.json();
    assert_eq!(read, made.json(), "what is read is what was made");
    let ending = stage.desk.post(&path, "cancel_at_period_end=true&cancellation_details[feedback]=unused").await.json();
    assert_eq!(ending.pointer("/cancel_at"), ending.pointer("/items/data/0/current_period_end"));
    assert_eq!(text(&ending, "/cancellation_details/feedback"), "unused");
    let ended = stage.desk.call("DELETE", &path, "", &[]).await.json();
    assert_eq!(text(&ended, "/status"), "canceled");
    let listed = stage.desk.get("/v1/subscriptions").await;
    assert!(listed.ids().is_empty(), "what has ended is not in the usual list");
    assert_eq!(stage.desk.get("/v1/subscriptions?status=all").await.ids(), [id]);
}

#[tokio::test]
async fn a_change_that_the_state_or_the_records_forbid_is_refused_and_changes_nothing() {
    let stage = Stage::open().await;
    let dollars = "product_data[name]=Silver&currency=usd&unit_amount=500&recurring[interval]=month";
    let dollars = stage.desk.made("/v1/prices", dollars).await;
    let once = stage.desk.made("/v1/prices", "product_data[name]=Once&currency=eur&unit_amount=500").await;
    let made = stage.subscribe("").await;
    let path = format!("/v1/subscriptions/{}", text(&made, "/id"));
    let customer = &stage.customer;
    let mut shown = String::new();
    for (address, form) in [
        ("/v1/subscriptions", "customer=cus_nobody&items[0][price]=price_1".to_owned()),
        ("/v1/subscriptions", format!("customer={customer}&items[0][price]=price_nothing")),
        ("/v1/subscriptions", format!("customer={customer}&items[0][price]={once}")),
        ("/v1/subscriptions", format!("customer={customer}")),
        ("/v1/subscriptions", format!("customer={customer}&items[0][quantity]=1")),
        ("/v1/subscriptions", format!("customer={customer}&items[0][price]={}&coupon=x", stage.price)),
        (
            "/v1/subscriptions",
            format!("customer={customer}&items[0][price]={}&discounts[0][coupon]=nothing", stage.price),
        ),
        (path.as_str(), format!("items[0][price]={dollars}")),
        (path.as_str(), "items[0][id]=si_other&items[0][quantity]=2".to_owned()),
        (path.as_str(), "trial_end=1".to_owned()),
        (path.as_str(), "cancel_at=1".to_owned()),
        (path.as_str(), "cancel_at_period_end=true&cancel_at=1900000000".to_owned()),
        (path.as_str(), "pause_collection[behavior]=freeze".to_owned()),
        ("/v1/subscriptions/sub_other", "metadata[a]=b".to_owned()),
    ] {
        let answer = stage.desk.post(address, &form).await;
        shown.push_str(&answer.refusal());
        shown.push('\n');
    }
    insta::assert_snapshot!(shown, @r#"
    400 invalid_request_error resource_missing customer: No such customer: 'cus_nobody'
    400 invalid_request_error resource_missing items[0][price]: No such price: 'price_nothing'
    400 invalid_request_error - items[0][price]: 'items[0][price]' names a price of the wrong type: one that recurs cannot stand for one that is charged once, or the other way round
    400 invalid_request_error parameter_missing items: Missing required param: items.
    400 invalid_request_error parameter_missing items[0][price]: Missing required param: items[0][price].
    400 invalid_request_error parameter_unknown coupon: Received unknown parameter: coupon. Use discounts.
    400 invalid_request_error resource_missing discounts[0][coupon]: No such coupon: 'nothing'
    400 invalid_request_error - items[0][price]: 'items[0][price]' is in another currency than the rest
    400 invalid_request_error resource_missing items[0][id]: No such subscription item: 'si_other'
    400 invalid_request_error - trial_end: Invalid timestamp: 'trial_end' must be in the future
    400 invalid_request_error - cancel_at: Invalid timestamp: 'cancel_at' must be in the future
    400 invalid_request_error - cancel_at: You may only specify one of these parameters: cancel_at_period_end, cancel_at.
    400 invalid_request_error - pause_collection[behavior]: Invalid pause_collection[behavior]: must be one of keep_as_draft, mark_uncollectible, or void
    404 invalid_request_error resource_missing id: No such subscription: 'sub_other'
    "#);
    assert_eq!(stage.desk.get(&path).await.json(), made);
}

#[tokio::test]
async fn a_draft_is_filled_issued_paid_and_never_changed_again() {
    let stage = Stage::open().await;
    let customer = &stage.customer;
    let form = format!("customer={customer}&currency=eur&description=Repairs&auto_advance=false");
    let draft = stage.desk.made("/v1/invoices", &form).await;
    let item = format!("customer={customer}&invoice={draft}&amount=2500&currency=eur&description=New%20handle");
    let item = stage.desk.post("/v1/invoiceitems", &item).await;
    insta::assert_snapshot!(item.shown(), @r#"
    200 OK
    etag: "1795219200000000"
    request-id: req_01M7XPE6000PHE32A1RE9PQ4C6

    {
      "amount": 2500,
      "currency": "eur",
      "customer": "cus_0003518Rpy3uEbWSYgPpcAHm",
      "customer_account": null,
      "date": 1795219200,
      "description": "New handle",
      "discountable": true,
      "discounts": [],
      "id": "ii_0003518Rpy1yiDGzhcKj1rss",
      "invoice": "in_0003518Rpy4TrWIbmC6d2mnk",
      "livemode": false,
      "metadata": {},
      "object": "invoiceitem",
      "parent": null,
      "period": {
        "end": 1795219200,
        "start": 1795219200
      },
      "pricing": null,
      "proration": false,
      "quantity": 1,
      "quantity_decimal": "1",
      "tax_rates": [],
      "test_clock": null
    }
    "#);
    let path = format!("/v1/invoices/{draft}");
    let issued = stage.desk.post(&format!("{path}/finalize"), "").await;
    insta::assert_snapshot!(issued.shown(), @r#"
    200 OK
    etag: "1795219200000002"
    request-id: req_01M7XPE600VGSJ1EWQS9HVXKJ5

    {
      "account_country": null,
      "account_name": null,
      "account_tax_ids": null,
      "amount_due": 2500,
      "amount_overpaid": 0,
      "amount_paid": 0,
      "amount_remaining": 2500,
      "amount_shipping": 0,
      "application": null,
      "attempt_count": 0,
      "attempted": false,
      "auto_advance": false,
      "automatic_tax": {
        "disabled_reason": null,
        "enabled": false,
        "liability": null,
        "provider": null,
        "status": null
      },
      "automatically_finalizes_at": null,
      "billing_reason": "manual",
      "collection_method": "charge_automatically",
      "created": 1795219200,
      "currency": "eur",
      "custom_fields": null,
      "customer": "cus_0003518Rpy3uEbWSYgPpcAHm",
      "customer_account": null,
      "customer_address": null,
      "customer_email": "jenny@rosen.test",
      "customer_name": "Jenny",
      "customer_phone": null,
      "customer_shipping": null,
      "customer_tax_exempt": "none",
      "customer_tax_ids": [],
      "default_payment_method": null,
      "default_source": null,
      "default_tax_rates": [],
      "description": "Repairs",
      "discounts": [],
      "due_date": null,
      "effective_at": 1795219200,
      "ending_balance": 0,
      "footer": null,
      "from_invoice": null,
      "hosted_invoice_url": "https://billing.test/p/invoice/org_01M7XPE600AT91C78G1C2YB48A/in_0003518Rpy4TrWIbmC6d2mnk/mT4Uy-jnOioNueganFJ1DjM1ob_IIziGpNphuYYlfIY",
      "id": "in_0003518Rpy4TrWIbmC6d2mnk",
      "invoice_pdf": "https://billing.test/p/invoice/org_01M7XPE600AT91C78G1C2YB48A/in_0003518Rpy4TrWIbmC6d2mnk/mT4Uy-jnOioNueganFJ1DjM1ob_IIziGpNphuYYlfIY/pdf",
      "issuer": {
        "type": "self"
      },
      "last_finalization_error": null,
      "latest_revision": null,
      "lines": {
        "data": [
          {
            "amount": 2500,
            "currency": "eur",
            "description": "New handle",
            "discount_amounts": [],
            "discountable": true,
            "discounts": [],
            "id": "il_0003518Rpy6EFt9vRY1z39DW",
            "invoice": "in_0003518Rpy4TrWIbmC6d2mnk",
            "livemode": false,
            "metadata": {},
            "object": "line_item",
            "parent": {
              "invoice_item_details": {
                "invoice_item": "ii_0003518Rpy1yiDGzhcKj1rss",
                "proration": false,
                "proration_details": {
                  "credited_items": null
                },
                "subscription": null
              },
              "subscription_item_details": null,
              "type": "invoice_item_details"
            },
            "period": {
              "end": 1795219200,
              "start": 1795219200
            },
            "pretax_credit_amounts": [],
            "pricing": null,
            "quantity": 1,
            "quantity_decimal": "1",
            "subscription": null,
            "subtotal": 2500,
            "taxes": []
          }
        ],
        "has_more": false,
        "object": "list",
        "url": "/v1/invoices/in_0003518Rpy4TrWIbmC6d2mnk/lines"
      },
      "livemode": false,
      "metadata": {},
      "next_payment_attempt": null,
      "number": "INV-000001",
      "object": "invoice",
      "on_behalf_of": null,
      "parent": null,
      "payment_settings": {
        "default_mandate": null,
        "payment_method_options": null,
        "payment_method_types": null
      },
      "period_end": 1795219200,
      "period_start": 1795219200,
      "post_payment_credit_notes_amount": 0,
      "pre_payment_credit_notes_amount": 0,
      "receipt_number": null,
      "rendering": null,
      "shipping_cost": null,
      "shipping_details": null,
      "starting_balance": 0,
      "statement_descriptor": null,
      "status": "open",
      "status_transitions": {
        "finalized_at": 1795219200,
        "marked_uncollectible_at": null,
        "paid_at": null,
        "voided_at": null
      },
      "subtotal": 2500,
      "subtotal_excluding_tax": 2500,
      "test_clock": null,
      "total": 2500,
      "total_discount_amounts": [],
      "total_excluding_tax": 2500,
      "total_pretax_credit_amounts": [],
      "total_taxes": [],
      "webhooks_delivered_at": null
    }
    "#);
    let paid = stage.desk.post(&format!("{path}/pay"), "").await.json();
    assert_eq!(
        (text(&paid, "/status"), &paid["amount_paid"], &paid["amount_remaining"]),
        ("paid", &2500.into(), &0.into())
    );
    let mut shown = String::new();
    for (address, form) in [
        (format!("{path}/pay"), ""),
        (format!("{path}/void"), ""),
        (format!("{path}/finalize"), ""),
        (path.clone(), "footer=Late"),
        (format!("/v1/invoiceitems/{}", item.id()), "amount=1"),
        ("/v1/invoices/in_other/pay".to_owned(), ""),
    ] {
        shown.push_str(&stage.desk.post(&address, form).await.refusal());
        shown.push('\n');
    }
    shown.push_str(&stage.desk.delete(&path).await.refusal());
    insta::assert_snapshot!(shown, @r#"
    400 invalid_request_error - -: The invoice is paid.
    400 invalid_request_error - -: The invoice is paid.
    400 invalid_request_error invoice_not_editable -: The invoice was issued and cannot be changed.
    400 invalid_request_error invoice_not_editable -: The invoice was issued and cannot be changed.
    400 invalid_request_error invoice_not_editable -: The invoice was issued and cannot be changed.
    404 invalid_request_error resource_missing invoice: No such invoice: 'in_other'
    400 invalid_request_error invoice_not_editable -: The invoice was issued and cannot be changed.
    "#);
    let lines = stage.desk.get(&format!("{path}/lines")).await.json();
    assert_eq!(lines["data"].as_array().map(Vec::len), Some(1));
}

#[tokio::test]
async fn a_decline_is_402_with_its_reason_and_its_attempt_is_kept() {
    let stage = Stage::open().await;
    let bad = "/v1/payment_methods/pm_card_chargeCustomerFail/attach";
    let bad = stage.desk.made(bad, &format!("customer={}", stage.customer)).await;
    let form = format!("customer={}&currency=eur&auto_advance=false", stage.customer);
    let draft = stage.desk.made("/v1/invoices", &form).await;
    let item = format!("customer={}&invoice={draft}&amount=2500&currency=eur", stage.customer);
    stage.desk.made("/v1/invoiceitems", &item).await;
    let pay = format!("/v1/invoices/{draft}/pay");
    let form = format!("payment_method={bad}");
    let declined = stage.desk.call("POST", &pay, &form, &[("idempotency-key", "once")]).await;
    insta::assert_snapshot!(declined.shown(), @r#"
    402 Payment Required
    idempotency-key: once
    request-id: req_01M7XPE600Y3DDG9SEC07B3G15
    stripe-should-retry: false

    {
      "error": {
        "code": "card_declined",
        "decline_code": "generic_decline",
        "doc_url": "https://docs.stripe.com/error-codes/card-declined",
        "message": "Your card was declined.",
        "request_log_url": null,
        "type": "card_error"
      }
    }
    "#);
    let again = stage.desk.call("POST", &pay, &form, &[("idempotency-key", "once")]).await;
    assert_eq!(again.header("idempotent-replayed"), Some("true"));
    assert_eq!(again.json(), declined.json(), "the decline is replayed, the card is not asked again");
    let invoice = stage.desk.get(&format!("/v1/invoices/{draft}")).await.json();
    assert_eq!((text(&invoice, "/status"), &invoice["attempt_count"]), ("open", &1.into()));
}

#[tokio::test]
async fn test_clocks_are_made_moved_and_deleted_with_their_customers() {
    let desk = Desk::open().await;
    let made = desk.post("/v1/test_helpers/test_clocks", "frozen_time=1800000000&name=Year").await;
    insta::assert_snapshot!(made.shown(), @r#"
    200 OK
    etag: "1795219200000000"
    request-id: req_01M7XPE600JRNHJSY90Y4VMSDC

    {
      "created": 1795219200,
      "deletes_after": 1797811200,
      "frozen_time": 1800000000,
      "id": "clock_0003518Rpy3uEbWSYgPpcAHm",
      "livemode": false,
      "name": "Year",
      "object": "test_helpers.test_clock",
      "status": "ready",
      "status_details": {}
    }
    "#);
    let path = format!("/v1/test_helpers/test_clocks/{}", made.id());
    let customer = desk.made("/v1/customers", &format!("test_clock={}", made.id())).await;
    let mut shown = String::new();
    for form in ["frozen_time=1700000000", "frozen_time=1900000000", "frozen_time=x", ""] {
        shown.push_str(&desk.post(&format!("{path}/advance"), form).await.refusal());
        shown.push('\n');
    }
    insta::assert_snapshot!(shown, @r#"
    400 invalid_request_error - -: A test clock moves forward only.
    400 invalid_request_error - -: A test clock moves at most two years at a time.
    400 invalid_request_error parameter_invalid_integer frozen_time: Invalid integer: x
    400 invalid_request_error parameter_missing frozen_time: Missing required param: frozen_time.
    "#);
    let moving = desk.post(&format!("{path}/advance"), "frozen_time=1800086400").await.json();
    assert_eq!(text(&moving, "/status"), "advancing");
    assert_eq!(moving.pointer("/status_details/advancing/target_frozen_time"), Some(&1_800_086_400.into()));
    billfold_app::jobs::run_due(&desk.test.app, |_| ()).await.unwrap();
    let arrived = desk.get(&path).await.json();
    assert_eq!((text(&arrived, "/status"), &arrived["frozen_time"]), ("ready", &1_800_086_400.into()));
    assert_eq!(desk.delete(&path).await.json()["deleted"], true);
    assert_eq!(desk.get(&format!("/v1/customers/{customer}")).await.json()["deleted"], true);
}

#[tokio::test]
async fn an_item_is_found_by_its_own_id_and_changes_its_subscription() {
    let stage = Stage::open().await;
    let made = stage.subscribe("").await;
    let item = text(&made, "/items/data/0/id").to_owned();
    let path = format!("/v1/subscription_items/{item}");
    assert_eq!(stage.desk.get(&path).await.json(), made["items"]["data"][0]);
    let changed = stage.desk.post(&path, "quantity=3&proration_behavior=none").await.json();
    assert_eq!(changed["quantity"], 3);
    let listed = stage.desk.get(&format!("/v1/subscription_items?subscription={}", text(&made, "/id"))).await;
    assert_eq!(listed.ids(), [item]);
    let refused = stage.desk.call("DELETE", &path, "", &[]).await;
    insta::assert_snapshot!(refused.refusal(), @"400 invalid_request_error - items: A subscription needs at least one item. To end it, cancel it.");
}
