//! What integrations do by the recipes of Stripe's public documentation.

use serde_json::Value;

use crate::desk::Desk;

/// A desk with a price of ten euros a month.
struct Shop {
    desk: Desk,
    price: String,
}

fn text<'a>(value: &'a Value, path: &str) -> &'a str {
    value.pointer(path).and_then(Value::as_str).unwrap_or_default()
}

impl Shop {
    async fn open() -> Self {
        let desk = Desk::open().await;
        let product = desk.made("/v1/products", "name=Gold").await;
        let price = format!("product={product}&currency=eur&unit_amount=1000&recurring[interval]=month");
        let price = desk.made("/v1/prices", &price).await;
        Self { desk, price }
    }

    async fn customer(&self, card: &str) -> String {
        let form = format!("payment_method={card}&invoice_settings[default_payment_method]={card}");
        self.desk.made("/v1/customers", &form).await
    }

    async fn subscribe(&self, customer: &str, more: &str) -> Value {
        let form = format!("customer={customer}&items[0][price]={}{more}", self.price);
        let made = self.desk.post("/v1/subscriptions", &form).await;
        assert_eq!(made.status, 200, "{}", made.text);
        made.json()
    }

    /// Orders a subscription strictly, twice with one key: what both came to, whether
    /// the second was a replay, and the subscriptions that are there.
    async fn strictly(&self, customer: &str) -> (Vec<String>, bool, Vec<String>) {
        let form = format!("customer={customer}&items[0][price]={}&payment_behavior=error_if_incomplete", self.price);
        let key = [("idempotency-key", customer)];
        let first = self.desk.call("POST", "/v1/subscriptions", &form, &key).await;
        let second = self.desk.call("POST", "/v1/subscriptions", &form, &key).await;
        let there = self.desk.get(&format!("/v1/subscriptions?customer={customer}&status=all")).await.json();
        let states = there["data"].as_array().unwrap().iter().map(|one| text(one, "/status").to_owned()).collect();
        let replayed = second.header("idempotent-replayed") == Some("true");
        (vec![first.refusal(), second.refusal()], replayed, states)
    }
}

#[tokio::test]
async fn a_strict_subscription_that_is_declined_is_declined_again_for_its_key() {
    let shop = Shop::open().await;
    let (said, replayed, there) = shop.strictly(&shop.customer("pm_card_chargeCustomerFail").await).await;
    let declined = "402 card_error card_declined -: Your card was declined.";
    assert_eq!(said, [declined, declined]);
    assert_eq!((replayed, there), (true, vec!["incomplete_expired".to_owned()]));
}

#[tokio::test]
async fn a_strict_subscription_that_needs_its_customer_is_told_so_again_for_its_key() {
    let shop = Shop::open().await;
    let (said, replayed, there) = shop.strictly(&shop.customer("pm_card_authenticationRequired").await).await;
    for said in said {
        assert!(said.starts_with("402 card_error subscription_payment_intent_requires_action -: The first"), "{said}");
    }
    assert_eq!((replayed, there), (true, vec!["incomplete_expired".to_owned()]));
}

#[tokio::test]
async fn a_strict_subscription_without_a_payment_method_is_not_made() {
    let shop = Shop::open().await;
    let customer = shop.desk.made("/v1/customers", "name=Ann").await;
    let (said, _, there) = shop.strictly(&customer).await;
    assert!(said[0].starts_with("400 invalid_request_error"), "{}", said[0]);
    assert_eq!(said[0], said[1]);
    assert!(there.is_empty());
}

#[tokio::test]
async fn an_invoice_needs_no_currency_and_takes_that_of_its_first_item() {
    let shop = Shop::open().await;
    let customer = shop.desk.made("/v1/customers", "name=Ann").await;
    let form = format!("customer={customer}&collection_method=send_invoice&days_until_due=30");
    let invoice = shop.desk.made("/v1/invoices", &form).await;
    let item = |currency: &str| format!("customer={customer}&invoice={invoice}&amount=500&currency={currency}");
    shop.desk.made("/v1/invoiceitems", &item("eur")).await;
    let read = shop.desk.get(&format!("/v1/invoices/{invoice}")).await.json();
    assert_eq!((text(&read, "/currency"), read["total"].as_i64()), ("eur", Some(500)));
    let other = shop.desk.post("/v1/invoiceitems", &item("usd")).await.refusal();
    assert_eq!(other, "400 invalid_request_error - currency: 'currency' is in another currency than the rest");
}

#[tokio::test]
async fn an_invoice_of_what_waits_has_its_currency() {
    let shop = Shop::open().await;
    let customer = shop.desk.made("/v1/customers", "name=Ann").await;
    shop.desk.made("/v1/invoiceitems", &format!("customer={customer}&amount=700&currency=jpy")).await;
    let form = format!("customer={customer}&pending_invoice_items_behavior=include");
    let made = shop.desk.post("/v1/invoices", &form).await.json();
    assert_eq!((text(&made, "/currency"), made["total"].as_i64()), ("jpy", Some(700)));
    // Said once, it stays: an item of another currency is refused.
    let form = format!("customer={customer}&currency=chf");
    let said = shop.desk.made("/v1/invoices", &form).await;
    let form = format!("customer={customer}&invoice={said}&amount=500&currency=eur");
    let other = shop.desk.post("/v1/invoiceitems", &form).await.refusal();
    assert_eq!(other, "400 invalid_request_error - currency: 'currency' is in another currency than the rest");
}

#[tokio::test]
async fn an_invoice_keeps_its_subscriptions_metadata_as_it_was() {
    let shop = Shop::open().await;
    let customer = shop.customer("pm_card_visa").await;
    let made = shop.subscribe(&customer, "&metadata[order]=6735&expand[]=latest_invoice").await;
    let invoice = &made["latest_invoice"];
    assert_eq!(invoice["parent"]["subscription_details"]["metadata"], serde_json::json!({ "order": "6735" }));
    assert_eq!(invoice["lines"]["data"][0]["metadata"], serde_json::json!({ "order": "6735" }));
    let subscription = text(&made, "/id");
    shop.desk.post(&format!("/v1/subscriptions/{subscription}"), "metadata[order]=7").await;
    let read = shop.desk.get(&format!("/v1/invoices/{}", text(invoice, "/id"))).await.json();
    assert_eq!(read["parent"]["subscription_details"]["metadata"], serde_json::json!({ "order": "6735" }));
}

#[tokio::test]
async fn an_invoice_says_whether_taxes_applied_to_its_customer() {
    let shop = Shop::open().await;
    let customer = shop.desk.made("/v1/customers", "name=Ann&tax_exempt=exempt").await;
    let form = format!("customer={customer}&currency=eur");
    let made = shop.desk.post("/v1/invoices", &form).await.json();
    assert_eq!(text(&made, "/customer_tax_exempt"), "exempt");
}

#[tokio::test]
async fn a_customer_is_delinquent_from_a_failed_renewal_until_an_invoice_is_paid() {
    let shop = Shop::open().await;
    let desk = &shop.desk;
    let clock = desk.made("/v1/test_helpers/test_clocks", "frozen_time=1798761600").await;
    let card = "pm_card_visa";
    let form = format!("test_clock={clock}&payment_method={card}&invoice_settings[default_payment_method]={card}");
    let customer = desk.made("/v1/customers", &form).await;
    let delinquent = async || {
        let read = desk.get(&format!("/v1/customers/{customer}")).await.json();
        read["delinquent"].as_bool().unwrap()
    };
    shop.subscribe(&customer, "").await;
    let bad = "/v1/payment_methods/pm_card_chargeCustomerFail/attach";
    let bad = desk.made(bad, &format!("customer={customer}")).await;
    let form = format!("invoice_settings[default_payment_method]={bad}");
    desk.post(&format!("/v1/customers/{customer}"), &form).await;
    assert!(!delinquent().await);
    // Two days into the second month.
    let moved = desk.post(&format!("/v1/test_helpers/test_clocks/{clock}/advance"), "frozen_time=1801612800").await;
    assert_eq!(moved.status, 200, "{}", moved.text);
    billfold_app::jobs::run_due(&desk.test.app, |_| ()).await.unwrap();
    assert!(delinquent().await);
    let open = desk.get(&format!("/v1/invoices?customer={customer}&status=open")).await.ids();
    let elsewhere = desk.post(&format!("/v1/invoices/{}/pay", open[0]), "paid_out_of_band=true").await;
    assert_eq!(elsewhere.status, 200, "{}", elsewhere.text);
    assert!(!delinquent().await);
}

#[tokio::test]
async fn a_look_ahead_has_an_id_that_says_so_and_all_its_lines() {
    let shop = Shop::open().await;
    let customer = shop.customer("pm_card_visa").await;
    let subscription = shop.subscribe(&customer, "").await;
    for n in 0..12 {
        let form = format!("customer={customer}&amount=100&currency=eur&description=n{n}");
        shop.desk.made("/v1/invoiceitems", &form).await;
    }
    let form = format!("subscription={}", text(&subscription, "/id"));
    let ahead = shop.desk.post("/v1/invoices/create_preview", &form).await.json();
    let id = text(&ahead, "/id");
    assert!(id.starts_with("upcoming_in_"), "{id}");
    assert_eq!(text(&ahead, "/lines/data/0/invoice"), id);
    assert_eq!(text(&ahead, "/lines/url"), format!("/v1/invoices/{id}/lines"));
    assert_eq!(
        (ahead["lines"]["data"].as_array().unwrap().len(), &ahead["lines"]["has_more"]),
        (13, &Value::Bool(false))
    );
    assert_eq!(ahead["total"].as_i64(), Some(1000 + 12 * 100));
}

#[tokio::test]
async fn an_end_at_once_can_be_looked_at() {
    let shop = Shop::open().await;
    let customer = shop.customer("pm_card_visa").await;
    let subscription = shop.subscribe(&customer, "").await;
    // Half of the thirty days from 21 November on.
    shop.desk.test.clock.advance_seconds(15 * 86_400);
    let look = async |more: &str| {
        let form = format!("subscription={}&subscription_details[cancel_now]=true{more}", text(&subscription, "/id"));
        shop.desk.post("/v1/invoices/create_preview", &form).await
    };
    assert_eq!(look("").await.json()["total"].as_i64(), Some(-500));
    let none = look("&subscription_details[proration_behavior]=none").await;
    assert_eq!(none.status, 404, "{}", none.text);
    let both = look("&subscription_details[cancel_at_period_end]=true").await.refusal();
    assert_eq!(
        both,
        "400 invalid_request_error - subscription_details[cancel_at_period_end]: You may only specify one of these \
         parameters: cancel_now, cancel_at_period_end."
    );
    let still = shop.desk.get(&format!("/v1/subscriptions/{}", text(&subscription, "/id"))).await.json();
    assert_eq!(text(&still, "/status"), "active");
}

#[tokio::test]
async fn a_customer_shows_its_subscriptions_and_tax_ids_when_it_is_asked_to() {
    let shop = Shop::open().await;
    let customer = shop.customer("pm_card_visa").await;
    let subscription = shop.subscribe(&customer, "").await;
    let tax_id = shop.desk.made(&format!("/v1/customers/{customer}/tax_ids"), "type=eu_vat&value=DE123456789").await;
    let path = format!("/v1/customers/{customer}");
    let plain = shop.desk.get(&path).await.json();
    assert!(plain.get("subscriptions").is_none() && plain.get("tax_ids").is_none());
    let asked = "expand[]=subscriptions.data.latest_invoice&expand[]=tax_ids&expand[]=sources";
    let whole = shop.desk.get(&format!("{path}?{asked}")).await.json();
    assert_eq!(text(&whole, "/subscriptions/object"), "list");
    assert_eq!(text(&whole, "/subscriptions/data/0/id"), text(&subscription, "/id"));
    assert_eq!(text(&whole, "/subscriptions/data/0/latest_invoice/object"), "invoice");
    assert_eq!(text(&whole, "/subscriptions/url"), format!("/v1/subscriptions?customer={customer}"));
    assert_eq!(text(&whole, "/tax_ids/data/0/id"), tax_id);
    let listed = shop.desk.get("/v1/customers?expand[]=data.subscriptions").await.json();
    assert_eq!(text(&listed, "/data/0/subscriptions/data/0/id"), text(&subscription, "/id"));
    // One that was deleted has no lists.
    shop.desk.delete(&path).await;
    let gone = shop.desk.get(&format!("{path}?expand[]=subscriptions&expand[]=tax_ids")).await;
    assert_eq!((gone.status.as_u16(), gone.json().get("subscriptions")), (200, None));
}

#[tokio::test]
async fn from_an_invoice_there_is_a_way_to_its_payment() {
    let shop = Shop::open().await;
    let customer = shop.customer("pm_card_authenticationRequired").await;
    let made = shop.subscribe(&customer, "&expand[]=latest_invoice.payments").await;
    assert_eq!(text(&made, "/status"), "incomplete");
    let invoice = text(&made, "/latest_invoice/id");
    let found = &made["latest_invoice"]["payments"]["data"][0];
    let intents = shop.desk.get(&format!("/v1/payment_intents?customer={customer}")).await.ids();
    assert_eq!(text(found, "/payment/payment_intent"), intents[0]);
    assert_eq!(
        (text(found, "/status"), text(found, "/invoice"), &found["is_default"]),
        ("open", invoice, &Value::Bool(true))
    );
    let path = format!("/v1/invoices/{invoice}?expand[]=payments.data.payment.payment_intent");
    let read = shop.desk.get(&path).await.json();
    assert_eq!(text(&read, "/payments/data/0/payment/payment_intent/status"), "requires_action");
    // The same under addresses of its own.
    let listed = shop.desk.get(&format!("/v1/invoice_payments?invoice={invoice}")).await.json();
    assert_eq!(&listed["data"][0], found);
    let id = text(found, "/id");
    assert!(id.starts_with("inpay_"), "{id}");
    assert_eq!(&shop.desk.get(&format!("/v1/invoice_payments/{id}")).await.json(), found);
    let by_payment =
        format!("/v1/invoice_payments?payment[type]=payment_intent&payment[payment_intent]={}", intents[0]);
    assert_eq!(shop.desk.get(&by_payment).await.ids(), [id]);
    let after = shop.desk.get(&format!("/v1/invoice_payments?starting_after={id}")).await.json();
    assert_eq!(after["data"], serde_json::json!([]));
    for unknown in ["inpay_nowhere", intents[0].as_str()] {
        let missing = shop.desk.get(&format!("/v1/invoice_payments/{unknown}")).await.refusal();
        assert_eq!(
            missing,
            format!("404 invalid_request_error resource_missing invoice_payment: No such invoice_payment: '{unknown}'")
        );
    }
    // Another card takes the place of the first: that one is canceled.
    let good = shop.desk.made("/v1/payment_methods/pm_card_visa/attach", &format!("customer={customer}")).await;
    let paid = shop.desk.post(&format!("/v1/invoices/{invoice}/pay"), &format!("payment_method={good}")).await;
    assert_eq!(paid.status, 200, "{}", paid.text);
    let listed = shop.desk.get(&format!("/v1/invoice_payments?invoice={invoice}")).await.json();
    let told: Vec<_> =
        listed["data"].as_array().unwrap().iter().map(|one| (text(one, "/status"), &one["amount_paid"])).collect();
    assert_eq!(told, [("paid", &Value::from(1000)), ("canceled", &Value::Null)]);
}

#[tokio::test]
async fn phases_have_their_currency_and_a_trial_says_what_its_end_does_to_the_anchor() {
    let shop = Shop::open().await;
    let customer = shop.customer("pm_card_visa").await;
    let subscription = shop.subscribe(&customer, "").await;
    assert_eq!(
        subscription["trial_settings"]["end_behavior"],
        serde_json::json!({ "billing_cycle_anchor": null, "missing_payment_method": "create_invoice" })
    );
    let form = format!("from_subscription={}", text(&subscription, "/id"));
    let from = shop.desk.post("/v1/subscription_schedules", &form).await.json();
    assert_eq!(text(&from, "/phases/0/currency"), "eur");
    let form = format!("customer={customer}&start_date=now&phases[0][items][0][price]={}", shop.price);
    let new =
        shop.desk.post("/v1/subscription_schedules", &format!("{form}&phases[0][duration][interval]=month")).await;
    assert_eq!(text(&new.json(), "/phases/0/currency"), "eur");
}

#[tokio::test]
async fn a_bound_on_one_side_is_told_without_the_other() {
    let shop = Shop::open().await;
    let customer = shop.customer("pm_card_visa").await;
    let form = format!("customer={customer}&items[0][price]={}&billing_cycle_anchor=1999999999", shop.price);
    let far = shop.desk.post("/v1/subscriptions", &form).await.refusal();
    let start = "400 invalid_request_error parameter_invalid_integer billing_cycle_anchor: Invalid integer: \
                 'billing_cycle_anchor' must be at most ";
    assert!(far.starts_with(start), "{far}");
}

#[tokio::test]
async fn what_is_wrong_with_a_discount_or_a_look_ahead_is_named_as_it_was_sent() {
    let shop = Shop::open().await;
    let customer = shop.customer("pm_card_visa").await;
    let desk = &shop.desk;
    let order = format!("customer={customer}&items[0][price]={}", shop.price);
    let refused = async |path: &str, form: &str| desk.post(path, form).await.refusal();
    let missing = |param: &str, what: &str| {
        format!("400 invalid_request_error resource_missing {param}: No such {what}: 'nowhere'")
    };
    for (kind, what) in [("coupon", "coupon"), ("promotion_code", "promotion code"), ("discount", "discount")] {
        let form = format!("{order}&discounts[0][{kind}]=nowhere");
        assert_eq!(refused("/v1/subscriptions", &form).await, missing(&format!("discounts[0][{kind}]"), what));
    }
    let phases = format!("customer={customer}&start_date=now&phases[0][items][0][price]={}", shop.price);
    let form = format!("{phases}&phases[0][duration][interval]=month&phases[0][discounts][0][coupon]=nowhere");
    assert_eq!(
        refused("/v1/subscription_schedules", &form).await,
        missing("phases[0][discounts][0][coupon]", "coupon")
    );
    let coupon = desk.made("/v1/coupons", "percent_off=10&duration=once&max_redemptions=1&id=ONE").await;
    desk.made("/v1/subscriptions", &format!("{order}&discounts[0][coupon]={coupon}")).await;
    assert_eq!(
        refused("/v1/subscriptions", &format!("{order}&discounts[0][coupon]={coupon}")).await,
        "400 invalid_request_error coupon_expired discounts[0][coupon]: The coupon 'ONE' was redeemed as often as it \
         can be"
    );
    let form = format!("customer={customer}&subscription_details[items][0][price]=nowhere");
    assert_eq!(
        refused("/v1/invoices/create_preview", &form).await,
        missing("subscription_details[items][0][price]", "price")
    );
    let subscription = shop.subscribe(&customer, "").await;
    let form = format!("subscription={}&subscription_details[trial_end]=1", text(&subscription, "/id"));
    assert_eq!(
        refused("/v1/invoices/create_preview", &form).await,
        "400 invalid_request_error - subscription_details[trial_end]: Invalid timestamp: \
         'subscription_details[trial_end]' must be in the future"
    );
    let last = desk.delete(&format!("/v1/subscription_items/{}", text(&subscription, "/items/data/0/id"))).await;
    let none_left = "400 invalid_request_error - items: A subscription needs at least one item. To end it, cancel it.";
    assert_eq!(last.refusal(), none_left);
}

#[tokio::test]
async fn the_payment_method_that_pays_becomes_the_subscriptions_own_where_that_is_asked() {
    let shop = Shop::open().await;
    let customer = shop.desk.made("/v1/customers", "name=Ann").await;
    let paying = |setting: &'static str| {
        let shop = &shop;
        let customer = &customer;
        async move {
            let settings = format!(
                "&payment_behavior=default_incomplete&payment_settings[save_default_payment_method]={setting}\
                 &payment_settings[payment_method_types][0]=card"
            );
            let made = shop.subscribe(customer, &settings).await;
            assert_eq!(text(&made, "/status"), "incomplete");
            assert_eq!(text(&made, "/payment_settings/save_default_payment_method"), setting);
            let card = "/v1/payment_methods/pm_card_visa/attach";
            let card = shop.desk.made(card, &format!("customer={customer}")).await;
            let pay = format!("/v1/invoices/{}/pay", text(&made, "/latest_invoice"));
            assert_eq!(shop.desk.post(&pay, &format!("payment_method={card}")).await.status, 200);
            let read = shop.desk.get(&format!("/v1/subscriptions/{}", text(&made, "/id"))).await.json();
            assert_eq!(text(&read, "/status"), "active");
            (text(&made, "/id").to_owned(), card, read["default_payment_method"].clone())
        }
    };
    let (_, card, saved) = paying("on_subscription").await;
    assert_eq!(saved, card);
    let (id, _, saved) = paying("off").await;
    assert_eq!(saved, Value::Null);
    let form = "payment_settings[save_default_payment_method]=on_subscription";
    let changed = shop.desk.post(&format!("/v1/subscriptions/{id}"), form).await.json();
    assert_eq!(text(&changed, "/payment_settings/save_default_payment_method"), "on_subscription");
}
