//! Payment methods, payment intents and refunds.

use std::sync::Arc;

use billfold_app::payments::{self, NewPayment};
use billfold_app::{Write, Written, organizations};
use billfold_domain::currency::Currency;
use billfold_domain::ids::CustomerId;
use billfold_domain::organizations::Mode;
use billfold_http::rate::RateLimiter;
use billfold_stripe::{Shared, router};

use crate::desk::{Answer, Desk, request};

const METHODS: &str = "/v1/payment_methods";

impl Desk {
    pub(crate) async fn customer(&self) -> String {
        self.made("/v1/customers", "name=Ann").await
    }

    /// A payment of its own with the customer's payment method.
    async fn paid(&self, customer: &str, method: &str) -> String {
        let caller = organizations::act_for(&self.test.app, &self.born.organization.id).await.unwrap();
        let new = NewPayment {
            customer: CustomerId::stored(customer),
            invoice: None,
            payment_method: Some(billfold_domain::ids::PaymentMethodId::stored(method)),
            currency: Currency::parse("EUR").unwrap(),
            amount_minor: 1_999,
            customer_present: true,
            description: Some("Payment for order 7".to_owned()),
        };
        match payments::create(&self.test.app, &caller, new, Write::plain()).await.unwrap() {
            Written::Fresh(payment) => payment.value.id.as_str().to_owned(),
            Written::Replayed(_) => panic!("a replay"),
        }
    }

    async fn attached(&self, name: &str, customer: &str) -> Answer {
        self.post(&format!("{METHODS}/{name}/attach"), &format!("customer={customer}")).await
    }
}

#[tokio::test]
async fn a_payment_method_is_made_attached_changed_and_detached() {
    let desk = Desk::open().await;
    let customer = desk.customer().await;
    let form = "type=card&card[number]=4242+4242+4242+4242&card[exp_month]=8&card[exp_year]=30&card[cvc]=314\
        &billing_details[name]=Ann%20Example&billing_details[address][city]=Bern&metadata[a]=b";
    let made = desk.post(METHODS, form).await;
    insta::assert_snapshot!(made.shown(), @r#"
    200 OK
    etag: "1795219200000000"
    request-id: req_01M7XPE600QY65KER06N9W3MBA

    {
      "billing_details": {
        "address": {
          "city": "Bern",
          "country": null,
          "line1": null,
          "line2": null,
          "postal_code": null,
          "state": null
        },
        "email": null,
        "name": "Ann Example",
        "phone": null,
        "tax_id": null
      },
      "card": {
        "brand": "visa",
        "checks": {
          "address_line1_check": null,
          "address_postal_code_check": null,
          "cvc_check": null
        },
        "country": "US",
        "display_brand": "visa",
        "exp_month": 8,
        "exp_year": 2030,
        "fingerprint": "8zb4U2zF5yYYsCwD",
        "funding": "credit",
        "generated_from": null,
        "last4": "4242",
        "networks": {
          "available": [
            "visa"
          ],
          "preferred": null
        },
        "regulated_status": "unregulated",
        "three_d_secure_usage": {
          "supported": true
        },
        "wallet": null
      },
      "created": 1795219200,
      "customer": null,
      "customer_account": null,
      "id": "pm_0003518Rpy5IGPzFxNoocKci",
      "livemode": false,
      "metadata": {
        "a": "b"
      },
      "object": "payment_method",
      "type": "card"
    }
    "#);
    let path = format!("{METHODS}/{}", made.id());
    assert_eq!(desk.get(&path).await.json(), made.json());
    let attached = desk.attached(&made.id(), &customer).await;
    assert_eq!((attached.status.as_u16(), attached.json()["customer"].as_str()), (200, Some(customer.as_str())));
    let form = "card[exp_month]=1&card[exp_year]=2031&billing_details[email]=ann%40acme.test&billing_details[name]=&metadata[a]=";
    let changed = desk.post(&path, form).await.json();
    assert_eq!((changed["card"]["exp_month"].as_u64(), changed["card"]["exp_year"].as_u64()), (Some(1), Some(2031)));
    assert_eq!(changed["billing_details"]["email"], "ann@acme.test");
    assert!(changed["billing_details"]["name"].is_null() && changed["metadata"].as_object().unwrap().is_empty());
    let expanded = desk.get(&format!("{path}?expand[0]=customer")).await.json();
    assert_eq!(expanded["customer"]["id"], customer.as_str());
    let own = format!("/v1/customers/{customer}/payment_methods");
    assert_eq!(desk.get(&own).await.ids(), [made.id()]);
    assert_eq!(desk.get(&format!("{own}/{}", made.id())).await.id(), made.id());
    assert_eq!(desk.get(&format!("{METHODS}?customer={customer}&type=card")).await.ids(), [made.id()]);
    let detached = desk.post(&format!("{path}/detach"), "").await;
    assert!(detached.json()["customer"].is_null());
    assert!(desk.get(&own).await.ids().is_empty());
    assert_eq!(desk.get(&format!("{own}/{}", made.id())).await.status, 404);
    insta::assert_snapshot!(desk.attached(&made.id(), &customer).await.refusal(), @"400 invalid_request_error payment_method_unactivated -: The payment method was taken from its customer and cannot be used again.");
}

#[tokio::test]
async fn names_of_test_cards_stand_for_payment_methods_made_from_them() {
    let desk = Desk::open().await;
    let customer = desk.customer().await;
    let first = desk.attached("pm_card_visa", &customer).await;
    let second = desk.attached("pm_card_visa", &customer).await;
    assert_ne!(first.id(), second.id());
    assert_eq!(first.json()["card"]["fingerprint"], second.json()["card"]["fingerprint"]);
    let made = desk.post(METHODS, "type=card&card[token]=tok_amex").await.json();
    assert_eq!((made["card"]["brand"].as_str(), made["card"]["last4"].as_str()), (Some("amex"), Some("0005")));
}

#[tokio::test]
async fn a_declined_card_is_402_with_its_reason() {
    let desk = Desk::open().await;
    let customer = desk.customer().await;
    insta::assert_snapshot!(desk.attached("pm_card_chargeDeclinedInsufficientFunds", &customer).await.shown(), @r#"
    402 Payment Required
    request-id: req_01M7XPE600QY65KER06N9W3MBA
    stripe-should-retry: false

    {
      "error": {
        "code": "card_declined",
        "decline_code": "insufficient_funds",
        "doc_url": "https://docs.stripe.com/error-codes/card-declined",
        "message": "Your card has insufficient funds.",
        "request_log_url": null,
        "type": "card_error"
      }
    }
    "#);
    for (card, refusal) in [
        ("4000000000000002", "402 card_error card_declined"),
        ("4000000000009987", "402 card_error card_declined"),
        ("4000000000000069", "402 card_error expired_card"),
        ("4000000000000127", "402 card_error incorrect_cvc"),
        ("4000000000000119", "402 card_error processing_error"),
    ] {
        let form = format!("type=card&card[number]={card}&card[exp_month]=8&card[exp_year]=2030");
        let id = desk.made(METHODS, &form).await;
        let answer = desk.attached(&id, &customer).await.refusal();
        assert!(answer.starts_with(refusal), "{card}: {answer}");
    }
    let fails = desk.attached("pm_card_chargeCustomerFail", &customer).await;
    assert_eq!(fails.status, 200, "it can be vaulted");
}

#[tokio::test]
async fn a_payment_method_that_cannot_be_is_refused() {
    let desk = Desk::open().await;
    let customer = desk.customer().await;
    let mut refusals = Vec::new();
    for form in [
        "",
        "type=card",
        "type=sepa_debit",
        "type=card&card[number]=4242424242424242",
        "type=card&card[number]=4242424242424242&card[exp_month]=8&card[exp_year]=2020",
        "type=card&card[number]=4242424242424242&card[exp_month]=13&card[exp_year]=2030",
        "type=card&card[number]=4242424242424241&card[exp_month]=8&card[exp_year]=2030",
        "type=card&card[number]=12&card[exp_month]=8&card[exp_year]=2030",
        "type=card&card[token]=tok_nobody",
        "type=card&card[token]=tok_visa&card[number]=4242424242424242",
        "type=card&card[token]=tok_visa&card[cvc]=abc",
        "type=card&card[token]=tok_visa&billing_details[email]=nobody",
    ] {
        refusals.push(desk.post(METHODS, form).await.refusal());
    }
    for (path, form) in [
        ("/pm_nobody/attach", format!("customer={customer}")),
        ("/pm_card_visa/attach", "customer=cus_nobody".to_owned()),
        ("/pm_nobody/detach", String::new()),
        ("/pm_nobody", String::new()),
    ] {
        refusals.push(desk.post(&format!("{METHODS}{path}"), &form).await.refusal());
    }
    refusals.push(desk.get(&format!("{METHODS}?customer=cus_nobody")).await.refusal());
    refusals.push(desk.get("/v1/customers/cus_nobody/payment_methods").await.refusal());
    insta::assert_snapshot!(refusals.join("\n"), @r"
    400 invalid_request_error parameter_missing type: Missing required param: type.
    400 invalid_request_error parameter_missing card: Missing required param: card.
    400 invalid_request_error - type: Invalid type: must be one of card
    400 invalid_request_error parameter_missing card[exp_month]: Missing required param: card[exp_month].
    400 invalid_request_error invalid_expiry_year card[exp_year]: The card's expiry in 'card[exp_year]' is invalid or has passed
    400 invalid_request_error parameter_invalid_integer card[exp_month]: Invalid integer: 'card[exp_month]' must be from 1 to 12
    402 card_error incorrect_number -: Your card number is incorrect.
    402 card_error incorrect_number -: Your card number is incorrect.
    400 invalid_request_error resource_missing card[token]: No such token: 'tok_nobody'
    400 invalid_request_error - card[token]: 'card[token]' cannot be given together with another parameter of this request
    400 invalid_request_error - card[cvc]: Your card's security code is invalid.
    400 invalid_request_error email_invalid billing_details[email]: Invalid email address: nobody
    404 invalid_request_error resource_missing payment_method: No such PaymentMethod: 'pm_nobody'
    400 invalid_request_error resource_missing customer: No such customer: 'cus_nobody'
    404 invalid_request_error resource_missing payment_method: No such PaymentMethod: 'pm_nobody'
    404 invalid_request_error resource_missing payment_method: No such PaymentMethod: 'pm_nobody'
    400 invalid_request_error resource_missing customer: No such customer: 'cus_nobody'
    404 invalid_request_error resource_missing id: No such customer: 'cus_nobody'
    ");
}

#[tokio::test]
async fn a_live_account_without_a_gateway_takes_no_card() {
    let desk = Desk::open().await;
    let live = desk.test.organization("Live", Mode::Live).await;
    let shared = Shared { app: desk.test.app.clone(), limiter: Arc::new(RateLimiter::new(None)) };
    let desk = Desk { router: router(shared), born: live, ..desk };
    let form = "type=card&card[number]=4242424242424242&card[exp_month]=8&card[exp_year]=2030";
    insta::assert_snapshot!(desk.post(METHODS, form).await.refusal(), @"400 invalid_request_error - -: No payment gateway is set up for this mode.");
}

#[tokio::test]
async fn a_payment_intent_is_read_and_given_back() {
    let desk = Desk::open().await;
    let customer = desk.customer().await;
    let method = desk.attached("pm_card_visa", &customer).await.id();
    let id = desk.paid(&customer, &method).await;
    let path = format!("/v1/payment_intents/{id}");
    insta::assert_snapshot!(desk.get(&path).await.shown(), @r#"
    200 OK
    etag: "1795219200000001"
    request-id: req_01M7XPE60046QRSZAC9JZEAMV0

    {
      "allowed_payment_method_types": null,
      "amount": 1999,
      "amount_capturable": 0,
      "amount_received": 1999,
      "application": null,
      "application_fee_amount": null,
      "automatic_payment_methods": null,
      "canceled_at": null,
      "cancellation_reason": null,
      "capture_method": "automatic_async",
      "client_secret": null,
      "confirmation_method": "automatic",
      "created": 1795219200,
      "currency": "eur",
      "customer": "cus_0003518Rpy3uEbWSYgPpcAHm",
      "customer_account": null,
      "description": "Payment for order 7",
      "excluded_payment_method_types": null,
      "id": "pi_0003518Rpy6KFVOZhfzb6ePW",
      "last_payment_error": null,
      "latest_charge": null,
      "livemode": false,
      "managed_payments": null,
      "metadata": {},
      "next_action": null,
      "object": "payment_intent",
      "on_behalf_of": null,
      "payment_method": "pm_0003518Rpy5IGPzFxNoocKci",
      "payment_method_configuration_details": null,
      "payment_method_options": null,
      "payment_method_types": [
        "card"
      ],
      "payment_record": null,
      "processing": null,
      "receipt_email": null,
      "review": null,
      "setup_future_usage": null,
      "shipping": null,
      "source": null,
      "statement_descriptor": null,
      "statement_descriptor_suffix": null,
      "status": "succeeded",
      "transfer_data": null,
      "transfer_group": null
    }
    "#);
    assert_eq!(desk.get(&format!("/v1/payment_intents?customer={customer}")).await.ids(), std::slice::from_ref(&id));
    assert_eq!(desk.post(&path, "metadata[a]=b").await.json()["metadata"]["a"], "b");
    let form = format!("payment_intent={id}&amount=999&reason=requested_by_customer");
    let refund = desk.post("/v1/refunds", &form).await;
    insta::assert_snapshot!(refund.shown(), @r#"
    200 OK
    etag: "1795219200000001"
    request-id: req_01M7XPE6004Z6NZ7P8RTACSXAN

    {
      "amount": 999,
      "balance_transaction": null,
      "charge": null,
      "created": 1795219200,
      "currency": "eur",
      "customer": "cus_0003518Rpy3uEbWSYgPpcAHm",
      "customer_account": null,
      "id": "re_0003518Rpy6XqSlNjCDmOcfV",
      "metadata": {},
      "object": "refund",
      "payment_intent": "pi_0003518Rpy6KFVOZhfzb6ePW",
      "payment_method": null,
      "reason": "requested_by_customer",
      "receipt_number": null,
      "source_transfer_reversal": null,
      "status": "succeeded",
      "transfer_reversal": null
    }
    "#);
    assert_eq!(desk.get(&format!("/v1/refunds/{}", refund.id())).await.json(), refund.json());
    assert_eq!(desk.get(&format!("/v1/refunds?payment_intent={id}")).await.ids(), [refund.id()]);
    let mut refusals = Vec::new();
    for form in
        [format!("payment_intent={id}&amount=1001"), "payment_intent=pi_nobody".to_owned(), "amount=1".to_owned()]
    {
        refusals.push(desk.post("/v1/refunds", &form).await.refusal());
    }
    refusals.push(desk.get("/v1/refunds/re_nobody").await.refusal());
    refusals.push(desk.get("/v1/payment_intents/pi_nobody").await.refusal());
    insta::assert_snapshot!(refusals.join("\n"), @r"
    400 invalid_request_error amount_too_large -: The payment has less left to give back.
    400 invalid_request_error resource_missing payment_intent: No such payment_intent: 'pi_nobody'
    400 invalid_request_error parameter_missing payment_intent: Missing required param: payment_intent.
    404 invalid_request_error resource_missing refund: No such refund: 're_nobody'
    404 invalid_request_error resource_missing intent: No such payment_intent: 'pi_nobody'
    ");
}

#[tokio::test]
async fn a_payment_intent_that_failed_says_why() {
    let desk = Desk::open().await;
    let customer = desk.customer().await;
    let method = desk.attached("pm_card_chargeCustomerFail", &customer).await.id();
    let id = desk.paid(&customer, &method).await;
    let failed = desk.get(&format!("/v1/payment_intents/{id}")).await.json();
    assert_eq!(
        (failed["status"].as_str(), failed["amount_received"].as_i64()),
        (Some("requires_payment_method"), Some(0))
    );
    assert_eq!(failed["last_payment_error"]["decline_code"], "generic_decline");
    assert!(failed["payment_method"].is_null());
}

#[tokio::test]
async fn c02_what_looks_like_a_card_number_is_refused_wherever_it_stands() {
    let desk = Desk::open().await;
    let mut refusals = Vec::new();
    for (path, form) in [
        ("/v1/customers", "name=4242424242424242"),
        ("/v1/customers", "description=my+card+is+4242+4242+4242+4242"),
        ("/v1/customers", "metadata[card]=4242-4242-4242-4242"),
        ("/v1/customers", "metadata[4242424242424242]=x"),
        ("/v1/customers", "4242424242424242=x"),
        (
            "/v1/customers",
            "name=%EF%BC%94%EF%BC%92%EF%BC%94%EF%BC%92%EF%BC%94%EF%BC%92%EF%BC%94%EF%BC%92%EF%BC%94%EF%BC%92%EF%BC%94%EF%BC%92%EF%BC%94%EF%BC%92%EF%BC%94%EF%BC%92",
        ),
        ("/v1/customers", "address[line1]=5555.5555.5555.4444"),
        ("/v1/customers?name=378282246310005", ""),
        ("/v1/customers/4242424242424242", "name=x"),
        (METHODS, "type=card&card[number]=4111111111111111&card[exp_month]=8&card[exp_year]=2030"),
        (METHODS, "type=card&card[token]=4242424242424242"),
        (METHODS, "type=card&card[token]=tok_visa&metadata[a]=4242424242424242"),
    ] {
        let answer = desk.post(path, form).await;
        assert_eq!(answer.status, 400, "{form}: {}", answer.text);
        let digits: String = answer.text.chars().filter(char::is_ascii_digit).collect();
        assert!(!digits.contains("42424242") && !digits.contains("3782822"), "{}", answer.text);
        refusals.push(answer.refusal());
    }
    let key = [("idempotency-key", "4242 4242 4242 4242")];
    let answer = desk.send(request("POST", "/v1/customers", "name=x", &desk.born.secret_key, &key)).await;
    refusals.push(answer.refusal());
    assert!(!answer.headers.values().any(|value| value.as_bytes().windows(4).any(|part| part == b"4242")));
    insta::assert_snapshot!(refusals.join("\n"), @r"
    400 invalid_request_error - name: 'name' must not contain card numbers
    400 invalid_request_error - description: 'description' must not contain card numbers
    400 invalid_request_error - metadata[card]: 'metadata[card]' must not contain card numbers
    400 invalid_request_error - metadata: 'metadata' must not contain card numbers
    400 invalid_request_error - -: The names of parameters must not contain card numbers.
    400 invalid_request_error - name: 'name' must not contain card numbers
    400 invalid_request_error - address[line1]: 'address[line1]' must not contain card numbers
    400 invalid_request_error - -: The address of a request and its idempotency key must not contain card numbers.
    400 invalid_request_error - -: The address of a request and its idempotency key must not contain card numbers.
    400 invalid_request_error - card[number]: 'card[number]' must not contain card numbers
    400 invalid_request_error - card[token]: 'card[token]' must not contain card numbers
    400 invalid_request_error - metadata[a]: 'metadata[a]' must not contain card numbers
    400 invalid_request_error - -: The address of a request and its idempotency key must not contain card numbers.
    ");
    let list = desk.get("/v1/customers").await;
    assert!(list.ids().is_empty(), "nothing was kept");
}
