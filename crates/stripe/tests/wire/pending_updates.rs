//! `payment_behavior` of changes, and what phases of schedules take off.

use serde_json::{Value, json};

use crate::desk::Desk;

/// A running subscription of ten euros a month, and a price of twenty.
struct Stage {
    desk: Desk,
    customer: String,
    subscription: Value,
    gold: String,
    platinum: String,
}

impl Stage {
    async fn open() -> Self {
        let desk = Desk::open().await;
        let customer = "email=jenny%40rosen.test&payment_method=pm_card_visa\
            &invoice_settings[default_payment_method]=pm_card_visa";
        let customer = desk.made("/v1/customers", customer).await;
        let product = desk.made("/v1/products", "name=Gold").await;
        let price =
            |minor: u32| format!("product={product}&currency=eur&unit_amount={minor}&recurring[interval]=month");
        let (gold, platinum) =
            (desk.made("/v1/prices", &price(1_000)).await, desk.made("/v1/prices", &price(2_000)).await);
        let form = format!("customer={customer}&items[0][price]={gold}");
        let subscription = desk.post("/v1/subscriptions", &form).await.json();
        assert_eq!(subscription["status"], "active");
        Self { desk, customer, subscription, gold, platinum }
    }

    /// Gives the customer another card to pay with.
    async fn card(&self, name: &str) {
        let form = format!("customer={}", self.customer);
        let card = self.desk.made(&format!("/v1/payment_methods/{name}/attach"), &form).await;
        let form = format!("invoice_settings[default_payment_method]={card}");
        self.desk.made(&format!("/v1/customers/{}", self.customer), &form).await;
    }

    fn path(&self) -> String {
        format!("/v1/subscriptions/{}", self.subscription["id"].as_str().unwrap())
    }

    /// The change to twenty euros a month, charged at once.
    fn up(&self, behavior: &str) -> String {
        let item = self.subscription["items"]["data"][0]["id"].as_str().unwrap();
        format!(
            "items[0][id]={item}&items[0][price]={}&proration_behavior=always_invoice&payment_behavior={behavior}",
            self.platinum
        )
    }

    async fn now(&self) -> Value {
        self.desk.get(&self.path()).await.json()
    }

    async fn told(&self, kind: &str) -> usize {
        self.desk.get(&format!("/v1/events?limit=100&type={kind}")).await.ids().len()
    }

    async fn open_invoices(&self) -> usize {
        self.desk.get("/v1/invoices?limit=100&status=open").await.ids().len()
    }
}

#[tokio::test]
async fn error_if_incomplete_answers_402_and_nothing_of_the_change_stays() {
    let stage = Stage::open().await;
    for (card, code) in [
        ("pm_card_chargeCustomerFail", "card_declined"),
        ("pm_card_authenticationRequired", "subscription_payment_intent_requires_action"),
    ] {
        stage.card(card).await;
        let before = stage.now().await;
        let told = stage.told("customer.subscription.updated").await;
        let key = [("idempotency-key", card)];
        let form = format!("{}&metadata[a]=b", stage.up("error_if_incomplete"));
        let refused = stage.desk.call("POST", &stage.path(), &form, &key).await;
        assert_eq!(refused.status, 402, "{}", refused.text);
        let error = &refused.json()["error"];
        assert_eq!((error["type"].as_str(), error["code"].as_str()), (Some("card_error"), Some(code)), "{error}");
        assert_eq!(refused.header("stripe-should-retry"), Some("false"));
        let again = stage.desk.call("POST", &stage.path(), &form, &key).await;
        assert_eq!((again.status.as_u16(), &again.text), (402, &refused.text), "a repetition is answered the same");
        assert_eq!(again.header("idempotent-replayed"), Some("true"));
        assert_eq!(stage.now().await, before);
        assert_eq!(stage.open_invoices().await, 0);
        assert_eq!(stage.told("customer.subscription.updated").await, told);
        // The same for an item of its own.
        let form = format!(
            "subscription={}&price={}&quantity=3&proration_behavior=always_invoice&payment_behavior=error_if_incomplete",
            before["id"].as_str().unwrap(),
            stage.platinum
        );
        assert_eq!(stage.desk.post("/v1/subscription_items", &form).await.status, 402);
        assert_eq!(stage.now().await, before);
    }
    stage.card("pm_card_visa").await;
    let made = stage.desk.post(&stage.path(), &stage.up("error_if_incomplete")).await.json();
    assert_eq!(made["items"]["data"][0]["price"]["id"], stage.platinum.as_str());
}

#[tokio::test]
async fn pending_if_incomplete_holds_the_change_until_its_invoice_is_paid() {
    let stage = Stage::open().await;
    stage.card("pm_card_chargeCustomerFail").await;
    let told = stage.told("customer.subscription.updated").await;
    let held = stage.desk.post(&stage.path(), &format!("{}&metadata[seat]=7", stage.up("pending_if_incomplete"))).await;
    let held = held.json();
    assert_eq!((held["status"].as_str(), &held["metadata"]), (Some("active"), &json!({})));
    assert_eq!(held["items"]["data"][0]["price"]["id"], stage.gold.as_str());
    let waiting = &held["pending_update"];
    assert_eq!(waiting["expires_at"].as_i64().unwrap() - held["created"].as_i64().unwrap(), 23 * 3_600);
    assert_eq!(waiting["subscription_items"][0]["price"]["unit_amount"], 2_000);
    assert_eq!(waiting["subscription_items"][0]["id"], held["items"]["data"][0]["id"]);
    assert_eq!(waiting["metadata"], json!({ "seat": "7" }));
    for nothing in ["billing_cycle_anchor", "cancel_at_period_end", "discounts", "trial_end"] {
        assert_eq!(waiting[nothing], Value::Null, "{nothing}");
    }
    assert_eq!(stage.now().await["pending_update"], *waiting);
    assert_eq!(stage.told("customer.subscription.updated").await, told + 1);
    let invoice = held["latest_invoice"].as_str().unwrap();
    assert_eq!(stage.desk.get(&format!("/v1/invoices/{invoice}")).await.json()["status"], "open");
    // Another card pays it.
    stage.card("pm_card_visa").await;
    let paid = stage.desk.post(&format!("/v1/invoices/{invoice}/pay"), "").await;
    assert_eq!(paid.json()["status"], "paid", "{}", paid.text);
    let made = stage.now().await;
    assert_eq!((&made["pending_update"], &made["metadata"]), (&Value::Null, &json!({ "seat": "7" })));
    assert_eq!(made["items"]["data"][0]["price"]["id"], stage.platinum.as_str());
    assert_eq!(stage.told("customer.subscription.pending_update_applied").await, 1);
    assert_eq!(stage.told("customer.subscription.pending_update_expired").await, 0);
}

#[tokio::test]
async fn a_new_item_that_waits_is_shown_as_it_is_to_be_and_falls_with_its_invoice() {
    let stage = Stage::open().await;
    stage.card("pm_card_chargeCustomerFail").await;
    let id = stage.subscription["id"].as_str().unwrap();
    let form = format!(
        "subscription={id}&price={}&proration_behavior=always_invoice&payment_behavior=pending_if_incomplete",
        stage.platinum
    );
    let item = stage.desk.post("/v1/subscription_items", &form).await.json();
    assert_eq!(item["price"]["id"], stage.platinum.as_str());
    let held = stage.now().await;
    assert_eq!(held["items"]["data"].as_array().unwrap().len(), 1);
    assert_eq!(held["pending_update"]["subscription_items"][1]["id"], item["id"]);
    let invoice = held["latest_invoice"].as_str().unwrap();
    assert_eq!(stage.desk.post(&format!("/v1/invoices/{invoice}/void"), "").await.status, 200);
    let after = stage.now().await;
    assert_eq!((&after["pending_update"], after["status"].as_str()), (&Value::Null, Some("active")));
    assert_eq!(after["latest_invoice"], stage.subscription["latest_invoice"]);
}

#[tokio::test]
async fn what_makes_no_invoice_cannot_wait_for_its_payment() {
    let stage = Stage::open().await;
    for (param, said) in [
        ("description", "description=x"),
        ("cancel_at", "cancel_at=1798000000"),
        ("default_payment_method", "default_payment_method=pm_card_visa"),
        ("pause_collection", "pause_collection[behavior]=void"),
    ] {
        let form = format!("{}&{said}", stage.up("pending_if_incomplete"));
        let refused = stage.desk.post(&stage.path(), &form).await;
        assert_eq!((refused.status.as_u16(), refused.json()["error"]["param"].as_str()), (400, Some(param)));
    }
    assert_eq!(stage.now().await["items"]["data"][0]["price"]["id"], stage.gold.as_str());
    // What costs nothing now is changed now.
    let free = stage.up("pending_if_incomplete").replace("always_invoice", "none");
    let made = stage.desk.post(&stage.path(), &free).await.json();
    assert_eq!(made["items"]["data"][0]["price"]["id"], stage.platinum.as_str());
    assert_eq!(made["pending_update"], Value::Null);
}

#[tokio::test]
async fn default_incomplete_leaves_the_invoice_of_a_change_to_the_customer() {
    let stage = Stage::open().await;
    let made = stage.desk.post(&stage.path(), &stage.up("default_incomplete")).await.json();
    assert_eq!((made["status"].as_str(), &made["pending_update"]), (Some("past_due"), &Value::Null));
    assert_eq!(made["items"]["data"][0]["price"]["id"], stage.platinum.as_str());
    let invoice = made["latest_invoice"].as_str().unwrap();
    assert_eq!(stage.desk.post(&format!("/v1/invoices/{invoice}/pay"), "").await.json()["status"], "paid");
    assert_eq!(stage.now().await["status"], "active");
}

#[tokio::test]
async fn a_phase_takes_off_what_its_discounts_say() {
    let stage = Stage::open().await;
    let coupon = stage.desk.made("/v1/coupons", "id=HALF&percent_off=50&duration=forever").await;
    let form = |discount: &str| {
        format!(
            "customer={}&phases[0][items][0][price]={}&phases[0][iterations]=1{discount}&phases[1][items][0][price]={}\
             &phases[1][iterations]=1&phases[1][discounts]=&start_date=now",
            stage.customer, stage.gold, stage.platinum
        )
    };
    let unknown = stage.desk.post("/v1/subscription_schedules", &form("&phases[0][discounts][0][coupon]=NONE")).await;
    assert_eq!(
        (unknown.status.as_u16(), unknown.json()["error"]["param"].as_str()),
        (400, Some("phases[0][discounts][0][coupon]"))
    );
    let form = form("&phases[0][discounts][0][coupon]=HALF");
    let made = stage.desk.post("/v1/subscription_schedules?", &form).await;
    assert_eq!(made.status, 200, "{}", made.text);
    let made = made.json();
    assert_eq!(made["phases"][1]["discounts"], json!([]));
    let subscription = made["subscription"].as_str().unwrap();
    let subscription =
        stage.desk.get(&format!("/v1/subscriptions/{subscription}?expand[]=latest_invoice")).await.json();
    assert_eq!(made["phases"][0]["discounts"][0]["discount"], subscription["discounts"][0]);
    assert_eq!(subscription["latest_invoice"]["total"], 500);
    let coupon = stage.desk.get(&format!("/v1/coupons/{coupon}")).await.json();
    assert_eq!(coupon["times_redeemed"], 1);
}
