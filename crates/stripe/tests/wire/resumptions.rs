//! `POST /v1/subscriptions/{subscription}/resume` of a subscription that stood still since
//! its trial ended without a payment method.

use insta::assert_snapshot;
use serde_json::{Value, json};

use crate::desk::Desk;

/// The frozen time of the desk, in seconds since 1970.
const START: i64 = 1_795_219_200;
/// A day, in seconds.
const DAY: i64 = 86_400;

/// A subscription that stands still, whose customer lives by a test clock.
struct Stage {
    desk: Desk,
    clock: String,
    customer: String,
    path: String,
}

impl Stage {
    async fn open() -> Self {
        let desk = Desk::open().await;
        let clock = desk.made("/v1/test_helpers/test_clocks", &format!("frozen_time={START}")).await;
        let customer = desk.made("/v1/customers", &format!("test_clock={clock}&email=jenny%40rosen.test")).await;
        let (_, price) = desk.sold().await;
        let form = format!(
            "customer={customer}&items[0][price]={price}&trial_period_days=7\
            &trial_settings[end_behavior][missing_payment_method]=pause"
        );
        let path = format!("/v1/subscriptions/{}", desk.made("/v1/subscriptions", &form).await);
        let stage = Self { desk, clock, customer, path };
        stage.advance(8 * DAY).await;
        assert_eq!(stage.now().await["status"], "paused");
        stage
    }

    /// Moves the clock to so many seconds after its start.
    async fn advance(&self, seconds: i64) {
        let path = format!("/v1/test_helpers/test_clocks/{}/advance", self.clock);
        let moving = self.desk.post(&path, &format!("frozen_time={}", START + seconds)).await;
        assert_eq!(moving.status, 200, "{}", moving.text);
        billfold_app::jobs::run_due(&self.desk.test.app, |_| ()).await.unwrap();
    }

    async fn now(&self) -> Value {
        self.desk.get(&self.path).await.json()
    }

    async fn resume(&self, form: &str) -> Value {
        let resumed = self.desk.post(&format!("{}/resume", self.path), form).await;
        assert_eq!(resumed.status, 200, "{}", resumed.text);
        resumed.json()
    }

    /// Where the subscription, its newest invoice and the payment of that stand.
    async fn standing(&self) -> String {
        let now = self.now().await;
        let id = now["latest_invoice"].as_str().unwrap();
        let invoice = self.desk.get(&format!("/v1/invoices/{id}")).await.json();
        let word = |value: &Value| value.as_str().unwrap_or("-").to_owned();
        format!("{} {} {}", word(&now["status"]), word(&invoice["status"]), invoice["attempt_count"])
    }

    async fn invoice(&self) -> String {
        format!("/v1/invoices/{}", self.now().await["latest_invoice"].as_str().unwrap())
    }

    /// Attaches a card.
    async fn card(&self, name: &str) -> String {
        let form = format!("customer={}", self.customer);
        self.desk.made(&format!("/v1/payment_methods/{name}/attach"), &form).await
    }

    /// The types of the events, oldest first, from the first one on of this type.
    async fn told_since(&self, first: &str) -> Vec<String> {
        let events = self.desk.get("/v1/events?limit=100").await.json();
        let types = events["data"].as_array().unwrap().iter().rev();
        let types = types.map(|event| event["type"].as_str().unwrap().to_owned());
        types.skip_while(|kind| kind != first).collect()
    }
}

#[tokio::test]
async fn without_a_card_it_stands_still_until_its_invoice_is_paid() {
    let stage = Stage::open().await;
    let resumed = stage.resume("").await;
    assert_eq!((&resumed["status"], &resumed["pending_update"]), (&json!("paused"), &Value::Null));
    assert_eq!(stage.standing().await, "paused open 0");
    let card = stage.card("pm_card_visa").await;
    let paid = stage.desk.post(&format!("{}/pay", stage.invoice().await), &format!("payment_method={card}")).await;
    assert_eq!(paid.status, 200, "{}", paid.text);
    assert_eq!(stage.standing().await, "active paid 1");
    let now = stage.now().await;
    assert_eq!(now["billing_cycle_anchor"], START + 8 * DAY, "its periods are counted from when it was asked for");
    assert_eq!(now["items"]["data"][0]["current_period_start"], START + 8 * DAY);
    let told = stage.told_since("customer.subscription.paused").await.join("\n");
    assert_snapshot!(told, @r#"
    customer.subscription.paused
    invoice.created
    invoice.finalized
    customer.subscription.updated
    payment_method.attached
    payment_intent.created
    payment_intent.succeeded
    invoice.paid
    invoice.payment_succeeded
    customer.subscription.updated
    customer.subscription.resumed
    "#);
}

#[tokio::test]
async fn an_invoice_that_nobody_paid_is_voided_after_23_hours_and_it_stands_still_as_before() {
    let stage = Stage::open().await;
    let before = stage.now().await;
    stage.resume("").await;
    let invoice = stage.invoice().await;
    stage.advance(8 * DAY + 23 * 3_600 - 1).await;
    assert_eq!(stage.standing().await, "paused open 0");
    stage.advance(8 * DAY + 23 * 3_600).await;
    assert_eq!(stage.desk.get(&invoice).await.json()["status"], "void");
    assert_eq!(stage.now().await, before);
    // Asked for anew, it is invoiced anew.
    stage.resume("").await;
    assert_eq!(stage.standing().await, "paused open 0");
    assert_ne!(stage.invoice().await, invoice);
}

#[tokio::test]
async fn an_attempt_that_fails_lets_it_go_on_overdue_and_is_tried_again() {
    let stage = Stage::open().await;
    stage.resume("").await;
    let bad = stage.card("pm_card_chargeCustomerFail").await;
    let declined = stage.desk.post(&format!("{}/pay", stage.invoice().await), &format!("payment_method={bad}")).await;
    assert_eq!(declined.status, 402);
    assert_eq!(stage.standing().await, "past_due open 1");
    let invoice = stage.desk.get(&stage.invoice().await).await.json();
    assert!(invoice["next_payment_attempt"].is_number(), "{invoice}");
}

#[tokio::test]
async fn one_that_goes_on_only_when_it_is_paid_stands_still_after_a_decline() {
    let stage = Stage::open().await;
    let bad = stage.card("pm_card_chargeCustomerFail").await;
    let form = format!("invoice_settings[default_payment_method]={bad}");
    stage.desk.post(&format!("/v1/customers/{}", stage.customer), &form).await;
    stage.resume("payment_behavior=resume_on_payment_success").await;
    assert_eq!(stage.standing().await, "paused open 1");
    let good = stage.card("pm_card_visa").await;
    stage.desk.post(&format!("{}/pay", stage.invoice().await), &format!("payment_method={good}")).await;
    assert_eq!(stage.standing().await, "active paid 2");
    // With the first attempt instead it would have gone on at once.
    let stage = Stage::open().await;
    let bad = stage.card("pm_card_chargeCustomerFail").await;
    let form = format!("invoice_settings[default_payment_method]={bad}");
    stage.desk.post(&format!("/v1/customers/{}", stage.customer), &form).await;
    stage.resume("payment_behavior=resume_on_payment_attempt").await;
    assert_eq!(stage.standing().await, "past_due open 1");
}

#[tokio::test]
async fn with_a_card_that_pays_it_goes_on_at_once_in_both_spellings_of_the_anchor() {
    for anchor in ["billing_cycle_anchor=unchanged", "billing_cycle_anchor[type]=unchanged"] {
        let stage = Stage::open().await;
        let card = stage.card("pm_card_visa").await;
        let form = format!("invoice_settings[default_payment_method]={card}");
        stage.desk.post(&format!("/v1/customers/{}", stage.customer), &form).await;
        let resumed = stage.resume(anchor).await;
        assert_eq!((&resumed["status"], &resumed["billing_cycle_anchor"]), (&json!("active"), &json!(START + 7 * DAY)));
        assert_eq!(stage.standing().await, "active paid 1");
    }
}

#[tokio::test]
async fn an_invoice_that_is_given_up_lets_it_go_on_and_one_that_is_voided_does_not() {
    let stage = Stage::open().await;
    stage.resume("").await;
    let invoice = stage.invoice().await;
    assert_eq!(stage.desk.post(&format!("{invoice}/mark_uncollectible"), "").await.status, 200);
    assert_eq!(stage.standing().await, "active uncollectible 0");
    let stage = Stage::open().await;
    let before = stage.now().await;
    stage.resume("").await;
    let invoice = stage.invoice().await;
    assert_eq!(stage.desk.post(&format!("{invoice}/void"), "").await.status, 200);
    assert_eq!(stage.now().await, before);
}

#[tokio::test]
async fn asked_for_twice_the_first_invoice_gives_way() {
    let stage = Stage::open().await;
    stage.resume("").await;
    let first = stage.invoice().await;
    stage.resume("").await;
    assert_eq!(stage.desk.get(&first).await.json()["status"], "void");
    assert_eq!(stage.standing().await, "paused open 0");
    let mut shown = String::new();
    for form in ["payment_behavior=allow_incomplete", "billing_cycle_anchor=soon", "billing_cycle_anchor[type]=soon"] {
        shown.push_str(&stage.desk.post(&format!("{}/resume", stage.path), form).await.refusal());
        shown.push('\n');
    }
    let card = stage.card("pm_card_visa").await;
    stage.desk.post(&format!("{}/pay", stage.invoice().await), &format!("payment_method={card}")).await;
    shown.push_str(&stage.desk.post(&format!("{}/resume", stage.path), "").await.refusal());
    assert_snapshot!(shown, @r#"
    400 invalid_request_error - payment_behavior: Invalid payment_behavior: must be one of resume_on_payment_attempt or resume_on_payment_success
    400 invalid_request_error - billing_cycle_anchor: Invalid billing_cycle_anchor: must be one of now or unchanged
    400 invalid_request_error - billing_cycle_anchor[type]: Invalid billing_cycle_anchor[type]: must be one of now or unchanged
    400 invalid_request_error - -: The subscription is not paused.
    "#);
}
