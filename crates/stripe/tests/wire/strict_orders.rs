//! Subscriptions that are made only if their first invoice is paid
//! (`payment_behavior=error_if_incomplete`).

use serde_json::{Value, json};

use crate::desk::Desk;

const STRICT: &str = "payment_behavior=error_if_incomplete";
const DECLINED: &str = "402 card_error card_declined -: Your card was declined.";

/// A product, a price of ten euros a month and a fee of five.
struct Shop {
    desk: Desk,
    product: String,
    monthly: String,
    fee: String,
}

fn text<'a>(value: &'a Value, path: &str) -> &'a str {
    value.pointer(path).and_then(Value::as_str).unwrap_or_default()
}

impl Shop {
    async fn open() -> Self {
        let desk = Desk::open().await;
        let product = desk.made("/v1/products", "name=Gold").await;
        let price = format!("product={product}&currency=eur&unit_amount=");
        let monthly = desk.made("/v1/prices", &format!("{price}1000&recurring[interval]=month")).await;
        let fee = desk.made("/v1/prices", &format!("{price}500")).await;
        Self { desk, product, monthly, fee }
    }

    async fn customer(&self, card: &str) -> String {
        let form = format!("payment_method={card}&invoice_settings[default_payment_method]={card}");
        self.desk.made("/v1/customers", &form).await
    }

    /// A trial, strictly.
    fn trial(&self, customer: &str) -> String {
        format!("customer={customer}&items[0][price]={}&trial_period_days=7&{STRICT}", self.monthly)
    }

    /// The states of a customer's subscriptions and invoices, and how much of what is
    /// invoiced once still waits.
    async fn left(&self, customer: &str) -> Value {
        let all = async |path: String| self.desk.get(&path).await.json()["data"].as_array().unwrap().clone();
        let states = |found: Vec<Value>| found.iter().map(|one| one["status"].clone()).collect::<Vec<_>>();
        let subscriptions = states(all(format!("/v1/subscriptions?customer={customer}&status=all")).await);
        let invoices = states(all(format!("/v1/invoices?customer={customer}")).await);
        let waiting = all(format!("/v1/invoiceitems?customer={customer}&pending=true")).await;
        let waiting: Vec<Value> = waiting.iter().map(|one| one["amount"].clone()).collect();
        json!({ "subscriptions": subscriptions, "invoices": invoices, "waiting": waiting })
    }
}

#[tokio::test]
async fn a_strict_trial_is_not_made_whose_first_invoice_is_declined() {
    let shop = Shop::open().await;
    let customer = shop.customer("pm_card_chargeCustomerFail").await;
    let form = format!("{}&add_invoice_items[0][price]={}", shop.trial(&customer), shop.fee);
    let once = [("idempotency-key", "once")];
    let refused = shop.desk.call("POST", "/v1/subscriptions", &form, &once).await;
    assert_eq!(refused.refusal(), DECLINED);
    let again = shop.desk.call("POST", "/v1/subscriptions", &form, &once).await;
    assert_eq!((again.refusal(), again.header("idempotent-replayed")), (DECLINED.to_owned(), Some("true")));
    let left = json!({ "subscriptions": ["incomplete_expired"], "invoices": ["void"], "waiting": [] });
    assert_eq!(shop.left(&customer).await, left);
    // A trial alone is for nothing.
    let free = shop.desk.post("/v1/subscriptions", &shop.trial(&customer)).await;
    assert_eq!((free.status.as_u16(), text(&free.json(), "/status")), (200, "trialing"));
}

#[tokio::test]
async fn a_strict_trial_whose_first_invoice_is_paid_begins() {
    let shop = Shop::open().await;
    let customer = shop.customer("pm_card_visa").await;
    let form = format!("{}&add_invoice_items[0][price]={}", shop.trial(&customer), shop.fee);
    let made = shop.desk.post("/v1/subscriptions", &format!("{form}&expand[]=latest_invoice")).await.json();
    let shown = [&made["status"], &made["trial_end"], &made["latest_invoice"]["amount_paid"]];
    assert_eq!(shown, [&json!("trialing"), &json!(1_795_824_000), &json!(500)]);
    // With nothing to pay with there is none, as without a trial.
    let poor = shop.desk.made("/v1/customers", "name=Ann").await;
    let form = format!("{}&add_invoice_items[0][price]={}", shop.trial(&poor), shop.fee);
    assert_eq!(shop.desk.post("/v1/subscriptions", &form).await.status, 400);
    assert_eq!(shop.left(&poor).await, json!({ "subscriptions": [], "invoices": [], "waiting": [] }));
}

#[tokio::test]
async fn what_waited_for_its_customers_next_invoice_waits_on_after_a_strict_order_is_refused() {
    let shop = Shop::open().await;
    for what in ["trial", "paid"] {
        let customer = shop.customer("pm_card_chargeCustomerFail").await;
        shop.desk.made("/v1/invoiceitems", &format!("customer={customer}&currency=eur&amount=900")).await;
        let form = match what {
            "trial" => shop.trial(&customer),
            _ => shop.trial(&customer).replace("&trial_period_days=7", ""),
        };
        assert_eq!(shop.desk.post("/v1/subscriptions", &form).await.refusal(), DECLINED, "{what}");
        let left = json!({ "subscriptions": ["incomplete_expired"], "invoices": ["void"], "waiting": [900] });
        assert_eq!(shop.left(&customer).await, left, "{what}");
    }
}

#[tokio::test]
async fn a_code_that_a_refused_order_redeemed_works_again() {
    let shop = Shop::open().await;
    let desk = &shop.desk;
    let coupon = desk.made("/v1/coupons", "percent_off=50&duration=once&max_redemptions=1").await;
    let form = |customer: &str| {
        format!("customer={customer}&items[0][price]={}&discounts[0][coupon]={coupon}&{STRICT}", shop.monthly)
    };
    let declined = shop.customer("pm_card_chargeCustomerFail").await;
    assert_eq!(desk.post("/v1/subscriptions", &form(&declined)).await.refusal(), DECLINED);
    assert_eq!(desk.get(&format!("/v1/coupons/{coupon}")).await.json()["times_redeemed"], 0);
    let good = shop.customer("pm_card_visa").await;
    let made = desk.post("/v1/subscriptions", &format!("{}&expand[]=latest_invoice", form(&good))).await.json();
    assert_eq!([&made["status"], &made["latest_invoice"]["amount_paid"]], [&json!("active"), &json!(500)]);
}

#[tokio::test]
async fn a_price_that_was_made_with_a_refused_order_stays_for_the_record_of_it_alone() {
    let shop = Shop::open().await;
    let customer = shop.customer("pm_card_chargeCustomerFail").await;
    let data = format!(
        "items[0][price_data][currency]=eur&items[0][price_data][product]={}&items[0][price_data][unit_amount]=700\
        &items[0][price_data][recurring][interval]=month",
        shop.product
    );
    let refused = shop.desk.post("/v1/subscriptions", &format!("customer={customer}&{data}&{STRICT}")).await;
    assert_eq!(refused.refusal(), DECLINED);
    let gone = shop.desk.get(&format!("/v1/subscriptions?customer={customer}&status=all")).await.json();
    let price = text(&gone, "/data/0/items/data/0/price/id");
    let kept = shop.desk.get(&format!("/v1/prices/{price}")).await.json();
    assert_eq!([&kept["unit_amount"], &kept["active"]], [&json!(700), &json!(false)]);
    let form = format!("customer={}&items[0][price]={price}", shop.customer("pm_card_visa").await);
    assert_eq!(shop.desk.post("/v1/subscriptions", &form).await.status, 400);
}

#[tokio::test]
async fn a_debt_that_the_first_invoice_takes_along_is_part_of_what_a_strict_order_needs() {
    let shop = Shop::open().await;
    let desk = &shop.desk;
    let free = format!("product={}&currency=eur&unit_amount=0&recurring[interval]=month", shop.product);
    let free = desk.made("/v1/prices", &free).await;
    let owing = async |customer: String, balance: &str| {
        desk.made(&format!("/v1/customers/{customer}"), &format!("balance={balance}")).await
    };
    let forms = |customer: &str| {
        let free = format!("customer={customer}&items[0][price]={free}&{STRICT}");
        [("trial", shop.trial(customer)), ("free", free)]
    };
    let debtor = owing(shop.customer("pm_card_chargeCustomerFail").await, "900").await;
    for (what, form) in forms(&debtor) {
        assert_eq!(desk.post("/v1/subscriptions", &form).await.refusal(), DECLINED, "{what}");
        let customer = desk.get(&format!("/v1/customers/{debtor}")).await.json();
        // Its void invoice stays its first one: the currency is known.
        assert_eq!([&customer["balance"], &customer["currency"]], [&json!(900), &json!("eur")], "{what}");
    }
    let (expired, void) = (["incomplete_expired"; 2], ["void"; 2]);
    assert_eq!(shop.left(&debtor).await, json!({ "subscriptions": expired, "invoices": void, "waiting": [] }));
    // With nothing to pay with nothing is tried.
    let poor = owing(desk.made("/v1/customers", "name=Ann").await, "900").await;
    for (what, form) in forms(&poor) {
        assert_eq!(desk.post("/v1/subscriptions", &form).await.status, 400, "{what}");
    }
    assert_eq!(shop.left(&poor).await, json!({ "subscriptions": [], "invoices": [], "waiting": [] }));
    // What is paid is the debt; whoever has a credit needs nothing.
    let good = owing(shop.customer("pm_card_visa").await, "900").await;
    let rich = owing(desk.made("/v1/customers", "name=Ben").await, "-900").await;
    for (customer, paid) in [(&good, 900), (&rich, 0)] {
        let [(_, trial), (_, free)] = forms(customer);
        for (form, status, paid) in [(trial, "trialing", paid), (free, "active", 0)] {
            let made = desk.post("/v1/subscriptions", &format!("{form}&expand[]=latest_invoice")).await.json();
            let shown = [&made["status"], &made["latest_invoice"]["amount_paid"]];
            assert_eq!(shown, [&json!(status), &json!(paid)], "{customer}");
        }
    }
}
