//! `/v1/setup_intents`

use billfold_app::testing::Mishap;

use crate::desk::Desk;

const SETUPS: &str = "/v1/setup_intents";

#[tokio::test]
async fn a_setup_intent_vaults_a_payment_method() {
    let desk = Desk::open().await;
    let customer = desk.customer().await;
    let form = format!("customer={customer}&usage=off_session&metadata[a]=b&payment_method_types[]=card");
    let made = desk.post(SETUPS, &form).await;
    insta::assert_snapshot!(made.shown(), @r#"
    200 OK
    etag: "1795219200000000"
    request-id: req_01M7XPE600QY65KER06N9W3MBA

    {
      "allowed_payment_method_types": null,
      "application": null,
      "automatic_payment_methods": null,
      "cancellation_reason": null,
      "client_secret": null,
      "created": 1795219200,
      "customer": "cus_0003518Rpy3uEbWSYgPpcAHm",
      "customer_account": null,
      "description": null,
      "excluded_payment_method_types": null,
      "id": "seti_0003518Rpy5IGPzFxNoocKci",
      "last_setup_error": null,
      "latest_attempt": null,
      "livemode": false,
      "mandate": null,
      "metadata": {
        "a": "b"
      },
      "next_action": null,
      "object": "setup_intent",
      "on_behalf_of": null,
      "payment_method": null,
      "payment_method_configuration_details": null,
      "payment_method_options": null,
      "payment_method_types": [
        "card"
      ],
      "single_use_mandate": null,
      "status": "requires_payment_method",
      "usage": "off_session"
    }
    "#);
    let path = format!("{SETUPS}/{}", made.id());
    assert_eq!(desk.get(&path).await.json(), made.json());
    insta::assert_snapshot!(desk.post(&format!("{path}/confirm"), "").await.refusal(), @"400 invalid_request_error parameter_missing payment_method: Missing required param: payment_method.");
    let confirmed = desk.post(&format!("{path}/confirm"), "payment_method=pm_card_visa&expand[]=payment_method").await;
    assert_eq!(confirmed.json()["status"], "succeeded", "{}", confirmed.text);
    assert_eq!(confirmed.json()["payment_method"]["customer"], customer.as_str());
    insta::assert_snapshot!(desk.post(&format!("{path}/cancel"), "").await.refusal(), @"400 invalid_request_error setup_intent_unexpected_state -: The setup has ended.");
    assert_eq!(desk.get(&format!("{SETUPS}?customer={customer}")).await.ids(), [made.id()]);
    assert!(desk.get(&format!("{SETUPS}?customer=cus_nobody")).await.ids().is_empty());
}

#[tokio::test]
async fn a_setup_intent_whose_card_is_declined_says_so_and_waits_for_another() {
    let desk = Desk::open().await;
    let customer = desk.customer().await;
    let form = format!("customer={customer}&payment_method=pm_card_chargeDeclinedLostCard&confirm=true");
    let key = [("idempotency-key", "k-1")];
    let declined = desk.call("POST", SETUPS, &form, &key).await;
    insta::assert_snapshot!(declined.shown(), @r#"
    402 Payment Required
    idempotency-key: k-1
    request-id: req_01M7XPE600QY65KER06N9W3MBA
    stripe-should-retry: false

    {
      "error": {
        "code": "card_declined",
        "decline_code": "lost_card",
        "doc_url": "https://docs.stripe.com/error-codes/card-declined",
        "message": "Your card was declined.",
        "payment_method": {
          "billing_details": {
            "address": {
              "city": null,
              "country": null,
              "line1": null,
              "line2": null,
              "postal_code": null,
              "state": null
            },
            "email": null,
            "name": null,
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
            "exp_month": 12,
            "exp_year": 2029,
            "fingerprint": "dm6opbfIhahJ3qmN",
            "funding": "credit",
            "generated_from": null,
            "last4": "9987",
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
          "metadata": {},
          "object": "payment_method",
          "type": "card"
        },
        "request_log_url": null,
        "setup_intent": {
          "allowed_payment_method_types": null,
          "application": null,
          "automatic_payment_methods": null,
          "cancellation_reason": null,
          "client_secret": null,
          "created": 1795219200,
          "customer": "cus_0003518Rpy3uEbWSYgPpcAHm",
          "customer_account": null,
          "description": null,
          "excluded_payment_method_types": null,
          "id": "seti_0003518Rpy5DdmRDRRuVayEC",
          "last_setup_error": {
            "code": "card_declined",
            "decline_code": "lost_card",
            "doc_url": "https://docs.stripe.com/error-codes/card-declined",
            "message": "Your card was declined.",
            "type": "card_error"
          },
          "latest_attempt": null,
          "livemode": false,
          "mandate": null,
          "metadata": {},
          "next_action": null,
          "object": "setup_intent",
          "on_behalf_of": null,
          "payment_method": null,
          "payment_method_configuration_details": null,
          "payment_method_options": null,
          "payment_method_types": [
            "card"
          ],
          "single_use_mandate": null,
          "status": "requires_payment_method",
          "usage": "off_session"
        },
        "type": "card_error"
      }
    }
    "#);
    let again = desk.call("POST", SETUPS, &form, &key).await;
    assert_eq!((again.status, again.text.as_str()), (declined.status, declined.text.as_str()));
    assert_eq!(again.header("idempotent-replayed"), Some("true"));
    let id = declined.json()["error"]["setup_intent"]["id"].as_str().unwrap().to_owned();
    let path = format!("{SETUPS}/{id}");
    let waiting = desk.get(&path).await.json();
    assert_eq!(waiting["status"], "requires_payment_method");
    assert_eq!(waiting["last_setup_error"]["decline_code"], "lost_card");
    let confirmed = desk.post(&format!("{path}/confirm"), "payment_method=pm_card_visa").await.json();
    assert_eq!(confirmed["status"], "succeeded");
    assert!(confirmed["last_setup_error"].is_null());
}

#[tokio::test]
async fn a_setup_intent_can_need_its_customer_wait_and_be_called_off() {
    let desk = Desk::open().await;
    let customer = desk.customer().await;
    let form = format!("customer={customer}&payment_method=pm_card_authenticationRequired&confirm=true");
    let waiting = desk.post(SETUPS, &form).await.json();
    assert_eq!(waiting["status"], "requires_action");
    assert_eq!(waiting["next_action"]["type"], "redirect_to_url");
    let form = format!("customer={customer}&payment_method=pm_card_visa");
    let id = desk.made(SETUPS, &form).await;
    let path = format!("{SETUPS}/{id}");
    assert_eq!(desk.get(&path).await.json()["status"], "requires_confirmation");
    let form = "description=For%20later&metadata[a]=b&payment_method=pm_card_mastercard";
    assert_eq!(desk.post(&path, form).await.json()["description"], "For later");
    let canceled = desk.post(&format!("{path}/cancel"), "cancellation_reason=abandoned").await.json();
    assert_eq!(canceled["status"], "canceled");
    insta::assert_snapshot!(desk.post(&format!("{path}/confirm"), "").await.refusal(), @"400 invalid_request_error setup_intent_unexpected_state -: The setup has ended.");
    desk.test.gateway.order([Mishap::Unreachable]);
    let form = format!("customer={customer}&payment_method=pm_card_visa&confirm=true");
    assert_eq!(desk.post(SETUPS, &form).await.json()["status"], "processing");
}
