//! One record, read through both dialects: what both say of it is the same, field by
//! field, whatever the record holds.

use billfold_app::Error;
use billfold_domain::arbitrary_records::{customer, price, product};
use billfold_domain::currency::Currency;
use billfold_store::Document;
use jiff::Timestamp;
use proptest::prelude::*;
use serde_json::Value;

use crate::Both;

/// How one field is written in the two dialects.
#[derive(Clone, Copy, Debug)]
enum Written {
    /// The same value; a list or text that is empty in one may be absent in the other.
    Alike,
    /// A time: text in one, seconds in the other.
    Time,
    /// A currency's code, in capitals or not.
    Code,
    /// An amount: of the major unit in one, of the minor unit in the other.
    Amount,
    /// A switch that is null in one where nobody said anything.
    Switch,
}

use Written::{Alike, Amount, Code, Switch, Time};

/// A field: where Rebilly's dialect has it, where Stripe's has it, and how.
type Field = (&'static str, &'static str, Written);

const CUSTOMER: &[Field] = &[
    ("/id", "/id", Alike),
    ("/email", "/email", Alike),
    ("/primaryAddress/organization", "/business_name", Alike),
    ("/primaryAddress/address", "/address/line1", Alike),
    ("/primaryAddress/address2", "/address/line2", Alike),
    ("/primaryAddress/city", "/address/city", Alike),
    ("/primaryAddress/region", "/address/state", Alike),
    ("/primaryAddress/country", "/address/country", Alike),
    ("/primaryAddress/postalCode", "/address/postal_code", Alike),
    ("/locale", "/preferred_locales/0", Alike),
    ("/defaultPaymentInstrument/paymentInstrumentId", "/invoice_settings/default_payment_method", Alike),
    ("/createdTime", "/created", Time),
];

const PRODUCT: &[Field] = &[
    ("/id", "/id", Alike),
    ("/name", "/name", Alike),
    ("/description", "/description", Alike),
    ("/requiresShipping", "/shippable", Switch),
    ("/createdTime", "/created", Time),
    ("/updatedTime", "/updated", Time),
];

const PRICE: &[Field] = &[
    ("/id", "/id", Alike),
    ("/productId", "/product", Alike),
    ("/currency", "/currency", Code),
    ("/isActive", "/active", Alike),
    ("/recurringInterval/unit", "/recurring/interval", Alike),
    ("/recurringInterval/length", "/recurring/interval_count", Alike),
    ("/trial/period/length", "/recurring/trial_period_days", Alike),
    ("/createdTime", "/created", Time),
];

const SUBSCRIPTION: &[Field] = &[
    ("/id", "/id", Alike),
    ("/customerId", "/customer", Alike),
    ("/currency", "/currency", Code),
    ("/currentPeriodStart", "/items/data/0/current_period_start", Time),
    ("/currentPeriodEnd", "/items/data/0/current_period_end", Time),
    ("/paymentInstrumentId", "/default_payment_method", Alike),
    ("/recentInvoiceId", "/latest_invoice", Alike),
    ("/items/0/id", "/items/data/0/id", Alike),
    ("/items/0/planId", "/items/data/0/price/id", Alike),
    ("/items/0/productId", "/items/data/0/price/product", Alike),
    ("/items/0/quantity", "/items/data/0/quantity", Alike),
    ("/trial/endTime", "/trial_end", Time),
    ("/createdTime", "/created", Time),
];

const INVOICE: &[Field] = &[
    ("/id", "/id", Alike),
    ("/customerId", "/customer", Alike),
    ("/subscriptionId", "/parent/subscription_details/subscription", Alike),
    ("/currency", "/currency", Code),
    ("/amount", "/total", Amount),
    ("/amountDue", "/amount_remaining", Amount),
    ("/subtotalAmount", "/subtotal", Amount),
    ("/autopayScheduledTime", "/next_payment_attempt", Time),
    ("/issuedTime", "/status_transitions/finalized_at", Time),
    ("/paidTime", "/status_transitions/paid_at", Time),
    ("/voidedTime", "/status_transitions/voided_at", Time),
    ("/abandonedTime", "/status_transitions/marked_uncollectible_at", Time),
    ("/createdTime", "/created", Time),
];

/// A line in both dialects. One of them writes what the line is worth, and whether that is
/// a credit; the other a sign.
const LINE: &[Field] = &[
    ("/description", "/description", Alike),
    ("/quantity", "/quantity", Alike),
    ("/productId", "/pricing/price_details/product", Alike),
    ("/planId", "/pricing/price_details/price", Alike),
    ("/periodStartTime", "/period/start", Time),
    ("/periodEndTime", "/period/end", Time),
];

const PAYMENT_METHOD: &[Field] = &[
    ("/id", "/id", Alike),
    ("/customerId", "/customer", Alike),
    ("/fingerprint", "/card/fingerprint", Alike),
    ("/last4", "/card/last4", Alike),
    ("/expYear", "/card/exp_year", Alike),
    ("/expMonth", "/card/exp_month", Alike),
    ("/bankCountry", "/card/country", Alike),
    ("/billingAddress/address", "/billing_details/address/line1", Alike),
    ("/billingAddress/city", "/billing_details/address/city", Alike),
    ("/billingAddress/country", "/billing_details/address/country", Alike),
    ("/billingAddress/postalCode", "/billing_details/address/postal_code", Alike),
    ("/billingAddress/emails/0/value", "/billing_details/email", Alike),
    ("/billingAddress/phoneNumbers/0/value", "/billing_details/phone", Alike),
    ("/createdTime", "/created", Time),
];

fn seconds(text: &Value) -> Value {
    text.as_str().map_or(Value::Null, |text| Value::from(text.parse::<Timestamp>().unwrap().as_second()))
}

fn currency_of(record: &Value) -> Currency {
    Currency::parse(record["currency"].as_str().unwrap()).unwrap()
}

/// An amount of the major unit in the minor unit, as exactly as the dialect writes it.
fn minor(amount: &Value, currency: Currency) -> f64 {
    amount.as_f64().unwrap() * 10_f64.powi(i32::try_from(currency.decimals()).unwrap())
}

/// Whether two amounts are the same but for the last digits of a floating number.
fn same(one: f64, other: f64) -> bool {
    (one - other).abs() <= 1e-9 * one.abs().max(other.abs()).max(1.0)
}

/// Fails where the dialects say different things of a field.
fn agree((rebilly, stripe): (&Value, &Value), fields: &[Field], currency: Option<Currency>) {
    for (here, there, written) in fields {
        let (one, other) = (rebilly.pointer(here), stripe.pointer(there));
        let (one, other) = (one.unwrap_or(&Value::Null), other.unwrap_or(&Value::Null));
        let agrees = match written {
            Alike => one == other,
            Time => seconds(one) == *other,
            Code => one.as_str().map(str::to_lowercase) == other.as_str().map(str::to_owned),
            Switch => one.as_bool() == Some(other.as_bool().unwrap_or_default()),
            Amount => same(minor(one, currency.unwrap()), other.as_f64().unwrap()),
        };
        assert!(agrees, "{here} is {one} and {there} is {other}\n{rebilly}\n{stripe}");
    }
}

/// The primary entry of a list of contacts.
fn primary(list: &Value) -> Value {
    let entries = list.as_array().unwrap();
    entries.iter().find(|entry| entry["primary"] == true).map_or(Value::Null, |entry| entry["value"].clone())
}

impl Both {
    /// Stores a record as one of the dialects could have left it.
    async fn store<T: Document + Clone>(&self, record: T) {
        let work = move |tx: &mut billfold_store::Tx<'_>| Ok::<_, Error>(tx.insert(record.clone())?);
        self.test.database.store.write(&self.born.organization.id, work).await.unwrap();
    }

    /// A record as both dialects show it.
    async fn both(&self, (here, there): (&str, &str)) -> (Value, Value) {
        (self.rebilly("GET", here, None).await, self.stripe("GET", there, "").await)
    }

    async fn customer_agrees(&self, id: &str) {
        let (rebilly, stripe) = self.both((&format!("/customers/{id}"), &format!("/v1/customers/{id}"))).await;
        agree((&rebilly, &stripe), CUSTOMER, None);
        let contact = &rebilly["primaryAddress"];
        assert_eq!(primary(&contact["emails"]), stripe["email"], "{rebilly}\n{stripe}");
        assert_eq!(primary(&contact["phoneNumbers"]), stripe["phone"], "{rebilly}\n{stripe}");
        // The parts of a name, or one of them, make up the whole one.
        let parts = [&rebilly["firstName"], &rebilly["lastName"]];
        let joined: Vec<&str> = parts.iter().filter_map(|part| part.as_str()).collect();
        let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
        assert_eq!(words(&joined.join(" ")), words(stripe["name"].as_str().unwrap_or_default()), "{rebilly}\n{stripe}");
    }

    async fn price_agrees(&self, id: &str) {
        let (here, there) = (format!("/plans/{id}"), format!("/v1/prices/{id}?expand[]=tiers"));
        let (rebilly, stripe) = self.both((&here, &there)).await;
        agree((&rebilly, &stripe), PRICE, None);
        let currency = currency_of(&rebilly);
        let decimal = |value: &Value| value.as_str().map(|text| text.parse::<f64>().unwrap());
        let pricing = &rebilly["pricing"];
        if let Some(price) = pricing.get("price").filter(|_| stripe["billing_scheme"] == "per_unit") {
            let unit = decimal(&stripe["unit_amount_decimal"]).unwrap();
            assert!(same(minor(price, currency), unit), "{rebilly}\n{stripe}");
        }
        if let (Some(brackets), Some(tiers)) = (pricing["brackets"].as_array(), stripe["tiers"].as_array()) {
            assert_eq!(brackets.len(), tiers.len(), "{rebilly}\n{stripe}");
            for (bracket, tier) in brackets.iter().zip(tiers) {
                // The largest quantity of a whole plan is Rebilly's alone; it ends the last bracket.
                let ends = tier["up_to"].is_null() || bracket["maxQuantity"] == tier["up_to"];
                assert!(ends, "{rebilly}\n{stripe}");
                // Flat amounts beside prices of units are more than Rebilly's brackets can say.
                let amount = match pricing["formula"].as_str() {
                    Some("stairstep") => decimal(&tier["flat_amount_decimal"]),
                    _ => decimal(&tier["unit_amount_decimal"]).or(Some(0.0)),
                };
                assert!(same(minor(&bracket["price"], currency), amount.unwrap()), "{rebilly}\n{stripe}");
            }
        }
    }

    async fn invoice_agrees(&self, id: &str) {
        let (rebilly, stripe) = self.both((&format!("/invoices/{id}"), &format!("/v1/invoices/{id}"))).await;
        let currency = currency_of(&rebilly);
        agree((&rebilly, &stripe), INVOICE, Some(currency));
        // What is charged is due when it is issued, of which Stripe's dialect says nothing.
        let due = if stripe["due_date"].is_null() { "/status_transitions/finalized_at" } else { "/due_date" };
        agree((&rebilly, &stripe), &[("/dueTime", due, Time)], None);
        let number = rebilly["invoiceNumber"].as_u64().map(|number| format!("INV-{number:06}"));
        assert_eq!(number.as_deref(), stripe["number"].as_str());
        let state = match rebilly["status"].as_str().unwrap() {
            "draft" => "draft",
            "unpaid" | "past-due" | "partially-paid" | "quotation" => "open",
            "paid" | "refunded" | "partially-refunded" => "paid",
            "voided" => "void",
            "abandoned" => "uncollectible",
            other => panic!("{other}"),
        };
        assert_eq!(stripe["status"], state, "{rebilly}\n{stripe}");
        let (items, lines) = (rebilly["items"].as_array().unwrap(), stripe["lines"]["data"].as_array().unwrap());
        assert_eq!(items.len(), lines.len());
        for (item, line) in items.iter().zip(lines) {
            agree((item, line), LINE, None);
            // What had waited for the invoice keeps its own id in one of the dialects.
            let waited = line.pointer("/parent/invoice_item_details/invoice_item").filter(|id| id.is_string());
            assert_eq!(item["id"], *waited.unwrap_or(&line["id"]), "{item}\n{line}");
            let sign = if item["type"] == "credit" { -1.0 } else { 1.0 };
            let amount = line["amount"].as_f64().unwrap();
            assert!(same(sign * minor(&item["price"], currency), amount), "{item}\n{line}");
        }
        let off: f64 = stripe["total_discount_amounts"]
            .as_array()
            .unwrap()
            .iter()
            .map(|one| one["amount"].as_f64().unwrap())
            .sum();
        assert!(same(minor(&rebilly["discountAmount"], currency), off), "{rebilly}\n{stripe}");
    }

    async fn subscription_agrees(&self, id: &str) {
        let (here, there) = (format!("/subscriptions/{id}"), format!("/v1/subscriptions/{id}"));
        let (rebilly, stripe) = self.both((&here, &there)).await;
        agree((&rebilly, &stripe), SUBSCRIPTION, None);
        assert_eq!(rebilly["inTrial"] == true, stripe["status"] == "trialing", "{rebilly}\n{stripe}");
        assert_eq!(
            rebilly["autopay"] == true,
            stripe["collection_method"] == "charge_automatically",
            "{rebilly}\n{stripe}"
        );
        let over = matches!(stripe["status"].as_str(), Some("canceled" | "incomplete_expired"));
        // An order that is to end is canceled from the moment on at which somebody asked for it.
        let ends = over || !stripe["cancel_at"].is_null();
        match rebilly["status"].as_str().unwrap() {
            "canceled" => assert!(ends, "{rebilly}\n{stripe}"),
            "churned" | "abandoned" | "completed" | "voided" => assert!(over, "{rebilly}\n{stripe}"),
            _ => assert!(!over, "{rebilly}\n{stripe}"),
        }
        if stripe["status"] != "incomplete_expired" {
            let end = if stripe["ended_at"].is_null() { "/cancel_at" } else { "/ended_at" };
            agree((&rebilly, &stripe), &[("/churnTime", end, Time)], None);
        }
        for (item, other) in
            rebilly["items"].as_array().unwrap().iter().zip(stripe["items"]["data"].as_array().unwrap())
        {
            assert_eq!((&item["id"], &item["quantity"]), (&other["id"], &other["quantity"]));
        }
    }

    async fn payment_method_agrees(&self, id: &str) {
        let (here, there) = (format!("/payment-instruments/{id}"), format!("/v1/payment_methods/{id}"));
        let (rebilly, stripe) = self.both((&here, &there)).await;
        agree((&rebilly, &stripe), PAYMENT_METHOD, None);
        let brand = stripe["card"]["brand"].as_str().unwrap().to_lowercase();
        let word = |text: &str| text.to_lowercase().replace([' ', '-'], "");
        let shown = rebilly["brand"].as_str().map(word).unwrap_or_default();
        assert!(shown.contains(&brand) || (brand == "amex" && shown == "americanexpress"), "{rebilly}\n{stripe}");
    }
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap()
}

/// What a merchant asks for: an order with all that it may come with.
#[derive(Clone, Debug)]
struct Asked {
    currency: &'static str,
    unit: u32,
    quantity: u32,
    interval: &'static str,
    trial_days: Option<u32>,
    percent_off: Option<u32>,
    extra: Option<i32>,
    card: &'static str,
    sent: bool,
    city: String,
    after: After,
}

/// What becomes of the order.
#[derive(Clone, Copy, Debug)]
enum After {
    Nothing,
    CancelledNow,
    CancelledLater,
    Paused,
    MoreOfIt,
    InvoiceVoided,
}

fn asked() -> impl Strategy<Value = Asked> {
    let money = (prop::sample::select(vec!["eur", "jpy", "kwd"]), 1_u32..1_000_000, 1_u32..50);
    let terms = (prop::sample::select(vec!["day", "week", "month", "year"]), prop::option::of(1_u32..30));
    let besides = (
        prop::option::of(1_u32..=100),
        prop::option::of(-5_000_i32..5_000).prop_map(|extra| extra.filter(|extra| *extra != 0)),
    );
    let card =
        prop::sample::select(vec!["pm_card_visa", "pm_card_mastercard", "pm_card_amex", "pm_card_chargeCustomerFail"]);
    let after = prop::sample::select(vec![
        After::Nothing,
        After::CancelledNow,
        After::CancelledLater,
        After::Paused,
        After::MoreOfIt,
        After::InvoiceVoided,
    ]);
    (money, terms, besides, (card, any::<bool>(), "[A-Z][a-zé]{2,12}"), after).prop_map(
        |((currency, unit, quantity), (interval, trial_days), (percent_off, extra), (card, sent, city), after)| Asked {
            currency,
            unit,
            quantity,
            interval,
            trial_days,
            percent_off,
            extra,
            card,
            sent,
            city,
            after,
        },
    )
}

/// The id of what was made.
fn id(made: &Value) -> String {
    made["id"].as_str().unwrap().to_owned()
}

/// Makes what is asked for; the ids of customer, payment method, subscription and invoices.
async fn make(both: &Both, asked: &Asked) -> (String, String, String, Vec<String>) {
    let product = id(&both.stripe("POST", "/v1/products", "name=Gold").await);
    let Asked { currency, unit, interval, quantity, .. } = asked;
    let terms = format!("product={product}&currency={currency}&unit_amount={unit}&recurring[interval]={interval}");
    let price = id(&both.stripe("POST", "/v1/prices", &terms).await);
    let customer = id(&both.stripe("POST", "/v1/customers", "name=Ann+Example&email=ann@acme.example").await);
    let method = id(&both
        .stripe("POST", &format!("/v1/payment_methods/{}/attach", asked.card), &format!("customer={customer}"))
        .await);
    let billing = format!("billing_details[address][city]={}&billing_details[email]=pay@acme.example", asked.city);
    both.stripe("POST", &format!("/v1/payment_methods/{method}"), &billing).await;
    let mut order = format!(
        "customer={customer}&items[0][price]={price}&items[0][quantity]={quantity}&default_payment_method={method}"
    );
    if let Some(extra) = asked.extra {
        let item = format!("customer={customer}&amount={extra}&currency={currency}&description=Something+else");
        both.stripe("POST", "/v1/invoiceitems", &item).await;
    }
    if let Some(percent) = asked.percent_off {
        let coupon = id(&both.stripe("POST", "/v1/coupons", &format!("percent_off={percent}&duration=forever")).await);
        order.push_str(&format!("&discounts[0][coupon]={coupon}"));
    }
    if let Some(days) = asked.trial_days {
        order.push_str(&format!("&trial_period_days={days}"));
    }
    if asked.sent {
        order.push_str("&collection_method=send_invoice&days_until_due=10");
    }
    let made = both.stripe("POST", "/v1/subscriptions", &order).await;
    let subscription = id(&made);
    let path = format!("/v1/subscriptions/{subscription}");
    let is_over = made["status"] == "incomplete_expired";
    match asked.after {
        After::CancelledNow if !is_over => drop(both.stripe("DELETE", &path, "").await),
        After::CancelledLater if made["status"] != "incomplete" => {
            both.stripe("POST", &path, "cancel_at_period_end=true").await;
        }
        After::Paused if made["status"] != "incomplete" => {
            both.stripe("POST", &path, "pause_collection[behavior]=void").await;
        }
        After::MoreOfIt if made["status"] != "incomplete" => {
            let item = made["items"]["data"][0]["id"].as_str().unwrap();
            let more =
                format!("items[0][id]={item}&items[0][quantity]={}&proration_behavior=always_invoice", quantity + 1);
            both.stripe("POST", &path, &more).await;
        }
        After::InvoiceVoided => {
            let open = both.stripe("GET", &format!("/v1/invoices?subscription={subscription}&status=open"), "").await;
            for invoice in open["data"].as_array().unwrap() {
                both.stripe("POST", &format!("/v1/invoices/{}/void", id(invoice)), "").await;
            }
        }
        _ => {}
    }
    let invoices = both.stripe("GET", &format!("/v1/invoices?customer={customer}&limit=100"), "").await;
    let invoices = invoices["data"].as_array().unwrap().iter().map(id).collect();
    (customer, method, subscription, invoices)
}

#[test]
fn whatever_a_customer_product_or_price_holds_both_dialects_say_the_same() {
    let runtime = runtime();
    let both = runtime.block_on(Both::open());
    let config = ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() };
    let (both, number) = (&both, std::cell::Cell::new(0_u32));
    proptest!(config, |(customer in customer(), product in product(), price in price())| {
        let at = number.replace(number.get() + 1);
        let (mut customer, mut product, mut price) = (customer, product, price);
        // Ids are drawn from few letters: another case may have drawn the same one.
        customer.id = billfold_domain::ids::Id::stored(format!("cus_{at}"));
        product.id = billfold_domain::ids::Id::stored(format!("prod_{at}"));
        price.id = billfold_domain::ids::Id::stored(format!("price_{at}"));
        customer.deleted = false;
        runtime.block_on(async {
            both.store(customer).await;
            both.store(product).await;
            both.store(price).await;
            both.customer_agrees(&format!("cus_{at}")).await;
            let paths = (format!("/products/prod_{at}"), format!("/v1/products/prod_{at}"));
            let (rebilly, stripe) = both.both((&paths.0, &paths.1)).await;
            agree((&rebilly, &stripe), PRODUCT, None);
            both.price_agrees(&format!("price_{at}")).await;
        });
    });
}

#[test]
fn whatever_is_sold_and_billed_both_dialects_say_the_same() {
    let runtime = runtime();
    let both = &runtime.block_on(Both::open());
    let config =
        ProptestConfig { cases: 40, failure_persistence: None, max_shrink_iters: 60, ..ProptestConfig::default() };
    proptest!(config, |(asked in asked())| {
        runtime.block_on(async {
            let (customer, method, subscription, invoices) = make(both, &asked).await;
            both.customer_agrees(&customer).await;
            both.payment_method_agrees(&method).await;
            both.subscription_agrees(&subscription).await;
            for invoice in &invoices {
                both.invoice_agrees(invoice).await;
            }
        });
    });
}
