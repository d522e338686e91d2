//! `/v1/billing_portal/sessions`

use crate::desk::Desk;

const PATH: &str = "/v1/billing_portal/sessions";

#[tokio::test]
async fn a_session_without_a_configuration_uses_the_default_one() {
    let desk = Desk::open().await;
    let customer = desk.made("/v1/customers", "email=ann@acme.test").await;
    let answer = desk.post(PATH, &format!("customer={customer}")).await;
    insta::assert_snapshot!(answer.shown(), @r#"
    200 OK
    request-id: req_01M7XPE600QY65KER06N9W3MBA

    {
      "after_expiration": null,
      "configuration": "bill_prt_01M7XPE600E70RD47E8B4GPWDV",
      "created": 1795219200,
      "customer": "cus_0003518Rpy3uEbWSYgPpcAHm",
      "customer_account": null,
      "flow": null,
      "id": "bps_0003518Rpy5IGPzFxNoocKci",
      "livemode": false,
      "locale": null,
      "object": "billing_portal.session",
      "on_behalf_of": null,
      "return_url": null,
      "url": "https://billing.test/p/session/tUs8QIgeKQc8gh-_WRCBY6f_DTiGh_-y3nDRAZ_GYIE"
    }
    "#);
    let token = answer.json()["url"].as_str().unwrap().rsplit('/').next().unwrap().to_owned();
    assert!(billfold_app::sessions::peek(&desk.test.app, &token).await.is_ok(), "the link can be opened");
}

#[tokio::test]
async fn a_session_keeps_its_flow_its_language_and_its_way_back() {
    let desk = Desk::open().await;
    let customer = desk.made("/v1/customers", "email=ann@acme.test").await;
    let configuration =
        desk.made("/v1/billing_portal/configurations", "features[payment_method_update][enabled]=true").await;
    let form = format!(
        "customer={customer}&configuration={configuration}&locale=de&on_behalf_of=acct_1&return_url=https%3A%2F%2Facme.test%2Faccount\
         &after_expiration[type]=customer_login&after_expiration[customer_login][expires_at]=1795229200\
         &flow_data[type]=payment_method_update&flow_data[after_completion][type]=redirect\
         &flow_data[after_completion][redirect][return_url]=https%3A%2F%2Facme.test%2Fdone&expand[]=configuration"
    );
    let answer = desk.post(PATH, &form).await;
    insta::assert_snapshot!(answer.shown(), @r#"
    200 OK
    request-id: req_01M7XPE60052ZZKTHG9PFSDS6S

    {
      "after_expiration": {
        "customer_login": {
          "expires_at": 1795229200
        },
        "type": "customer_login"
      },
      "configuration": {
        "active": true,
        "application": null,
        "business_profile": {
          "headline": null,
          "privacy_policy_url": null,
          "terms_of_service_url": null
        },
        "created": 1795219200,
        "default_return_url": null,
        "features": {
          "customer_update": {
            "allowed_updates": [],
            "enabled": false
          },
          "invoice_history": {
            "enabled": false
          },
          "payment_method_update": {
            "enabled": true,
            "payment_method_configuration": null
          },
          "subscription_cancel": {
            "cancellation_reason": {
              "enabled": false,
              "feedback_options": [],
              "options": [
                "too_expensive",
                "missing_features",
                "switched_service",
                "unused",
                "other"
              ]
            },
            "enabled": false,
            "mode": "at_period_end",
            "proration_behavior": "none"
          },
          "subscription_pause": {
            "duration": {
              "interval_options": [
                {
                  "interval": "month",
                  "interval_count": 1
                }
              ],
              "type": "interval_options"
            },
            "enabled": false
          },
          "subscription_update": {
            "billing_cycle_anchor": "unchanged",
            "default_allowed_updates": [],
            "enabled": false,
            "proration_behavior": "none",
            "schedule_at_period_end": {
              "conditions": []
            },
            "trial_update_behavior": "end_trial"
          }
        },
        "id": "bpc_0003518Rpy5IGPzFxNoocKci",
        "is_default": false,
        "livemode": false,
        "login_page": {
          "enabled": false,
          "url": null
        },
        "metadata": {},
        "name": null,
        "object": "billing_portal.configuration",
        "updated": 1795219200
      },
      "created": 1795219200,
      "customer": "cus_0003518Rpy3uEbWSYgPpcAHm",
      "customer_account": null,
      "flow": {
        "after_completion": {
          "hosted_confirmation": null,
          "redirect": {
            "return_url": "https://acme.test/done"
          },
          "type": "redirect"
        },
        "customer_update": null,
        "subscription_cancel": null,
        "subscription_pause": null,
        "subscription_update": null,
        "subscription_update_confirm": null,
        "type": "payment_method_update"
      },
      "id": "bps_0003518Rpy6ljnOM93BdSpbK",
      "livemode": false,
      "locale": "de",
      "object": "billing_portal.session",
      "on_behalf_of": null,
      "return_url": "https://acme.test/account",
      "url": "https://billing.test/p/session/Ia-M_UxMvuVTYAD0vWro-PCvPOQpyheQZMcLCwxbSo8"
    }
    "#);
    let form = format!(
        "customer={customer}&flow_data[type]=customer_update&flow_data[after_completion][type]=hosted_confirmation\
         &flow_data[after_completion][hosted_confirmation][custom_message]=Thanks%21"
    );
    let flow = desk.post(PATH, &form).await.json()["flow"].clone();
    assert_eq!(flow["after_completion"]["hosted_confirmation"]["custom_message"], "Thanks!");
    assert_eq!(flow["customer_update"], serde_json::json!({}));
}

#[tokio::test]
async fn every_rule_of_a_session_is_refused_by_its_parameter() {
    let desk = Desk::open().await;
    let customer = desk.made("/v1/customers", "email=ann@acme.test").await;
    let gone = desk.made("/v1/customers", "email=bob@acme.test").await;
    desk.delete(&format!("/v1/customers/{gone}")).await;
    let inactive = desk.made("/v1/billing_portal/configurations", "features[invoice_history][enabled]=true").await;
    let closed = desk.made("/v1/billing_portal/configurations", "features[invoice_history][enabled]=true").await;
    desk.post(&format!("/v1/billing_portal/configurations/{inactive}"), "active=false").await;
    let table = [
        String::new(),
        "customer=".into(),
        "customer=cus_none".into(),
        format!("customer={gone}"),
        format!("customer={customer}&configuration=bpc_none"),
        format!("customer={customer}&configuration={inactive}"),
        format!("customer={customer}&return_url=ftp://x"),
        format!("customer={customer}&locale=xx"),
        format!("customer={customer}&flow_data[type]=dance"),
        format!("customer={customer}&flow_data[type]=subscription_cancel"),
        format!(
            "customer={customer}&flow_data[type]=customer_update&flow_data[subscription_pause][subscription]=sub_1"
        ),
        format!(
            "customer={customer}&flow_data[type]=subscription_cancel&flow_data[subscription_cancel][subscription]=sub_1"
        ),
        format!("customer={customer}&configuration={closed}&flow_data[type]=customer_update"),
        format!("customer={customer}&flow_data[type]=customer_update&flow_data[after_completion][type]=redirect"),
        format!("customer={customer}&expand[]=customer"),
        format!("customer={customer}&metadata[a]=b"),
    ];
    let mut refusals = Vec::new();
    for form in table {
        let answer = desk.post(PATH, &form).await;
        refusals.push(answer.refusal().replace(&inactive, "bpc_inactive").replace(&gone, "cus_gone"));
    }
    insta::assert_snapshot!(refusals.join("\n"), @r#"
    400 invalid_request_error parameter_missing customer: Missing required param: customer.
    400 invalid_request_error parameter_invalid_empty customer: An empty 'customer' would unset it, which is not possible. Leave it out, or give it a value.
    400 invalid_request_error resource_missing customer: No such customer: 'cus_none'
    400 invalid_request_error resource_missing customer: No such customer: 'cus_gone'
    400 invalid_request_error resource_missing configuration: No such configuration: 'bpc_none'
    400 invalid_request_error - configuration: The configuration 'bpc_inactive' is not active.
    400 invalid_request_error url_invalid return_url: Invalid URL: 'return_url' must be an absolute http or https address
    400 invalid_request_error - locale: Invalid locale: must be one of auto, bg, cs, da, de, el, en, en-AU, en-CA, en-GB, en-IE, en-IN, en-NZ, en-SG, es, es-419, et, fi, fil, fr, fr-CA, hr, hu, id, it, ja, ko, lt, lv, ms, mt, nb, nl, pl, pt, pt-BR, ro, ru, sk, sl, sv, th, tr, vi, zh, zh-HK, zh-TW, ar, or he
    400 invalid_request_error - flow_data[type]: Invalid flow_data[type]: must be one of customer_update, payment_method_update, subscription_cancel, subscription_pause, subscription_update, or subscription_update_confirm
    400 invalid_request_error parameter_missing flow_data[subscription_cancel]: Missing required param: flow_data[subscription_cancel].
    400 invalid_request_error - flow_data[subscription_pause]: 'flow_data[subscription_pause]' cannot be used with type customer_update.
    400 invalid_request_error resource_missing flow_data[subscription_cancel][subscription]: No such subscription: 'sub_1'
    400 invalid_request_error - flow_data[type]: The configuration of this session does not allow this flow.
    400 invalid_request_error parameter_missing flow_data[after_completion][redirect]: Missing required param: flow_data[after_completion][redirect].
    400 invalid_request_error - expand[0]: This property cannot be expanded (customer).
    400 invalid_request_error parameter_unknown metadata[a]: Received unknown parameter: metadata[a]
    "#);
}

#[tokio::test]
async fn addresses_lead_to_the_portals_own_domain_once_it_is_verified() {
    use billfold_app::domains::{self, Proof};
    use billfold_app::organizations::operator;
    use billfold_app::portals::{self, Target};
    use billfold_domain::hosts::HostName;
    use billfold_domain::portal_changes::PortalChanges;

    let desk = Desk::open().await;
    let customer = desk.made("/v1/customers", "email=a%40b.example").await;
    let configuration = desk
        .made("/v1/billing_portal/configurations", "features[invoice_history][enabled]=true&login_page[enabled]=true")
        .await;
    let caller = operator(&desk.born.organization.id, desk.born.organization.mode);
    let draft = std::sync::Arc::new(|_: Option<&billfold_domain::portals::Portal>| PortalChanges {
        custom_domain: billfold_domain::Change::Set(HostName::parse("pay.acme.example").unwrap()),
        ..PortalChanges::default()
    });
    let target = Target::Existing(billfold_domain::ids::PortalId::stored(configuration.clone()));
    portals::save(&desk.test.app, &caller, target, draft, billfold_app::Write::plain()).await.unwrap();
    let path = format!("/v1/billing_portal/configurations/{configuration}");
    let form = format!("customer={customer}&configuration={configuration}");
    for base in ["https://billing.test", "https://pay.acme.example"] {
        let shown = desk.get(&path).await.json();
        let login = shown["login_page"]["url"].as_str().unwrap();
        assert!(login.starts_with(&format!("{base}/p/login/")), "{login}");
        let session = desk.call("POST", "/v1/billing_portal/sessions", &form, &[]).await.json();
        let url = session["url"].as_str().unwrap();
        assert!(url.starts_with(&format!("{base}/p/session/")), "{url}");
        for claim in domains::list(&desk.test.app).await.unwrap() {
            domains::confirm(&desk.test.app, &claim, Proof::Record).await.unwrap();
        }
    }
}
