//! `/v1/events`

use billfold_app::webhooks::work;
use billfold_domain::webhooks::{Answer as Came, Outcome};
use serde_json::json;

use crate::desk::Desk;

const EVENTS: &str = "/v1/events";

/// Makes an endpoint for all events.
async fn endpoint(desk: &Desk) -> String {
    desk.made("/v1/webhook_endpoints", "url=https://hooks.example/&enabled_events[]=*").await
}

#[tokio::test]
async fn a_fact_is_read_with_its_record_and_what_changed_of_it() {
    let desk = Desk::open().await;
    let product = desk.made("/v1/products", "name=Gold&metadata[a]=b").await;
    desk.test.clock.advance_seconds(60);
    desk.post(&format!("/v1/products/{product}"), "name=Silver&metadata[a]=&metadata[c]=d").await;
    let found = desk.get(&format!("{EVENTS}?type=product.updated")).await;
    insta::assert_snapshot!(found.shown(), @r#"
    200 OK
    request-id: req_01M7XPG0K0MZZGTE46GZZV5QKG

    {
      "data": [
        {
          "api_version": "2026-10-28.endive",
          "created": 1795219260,
          "data": {
            "object": {
              "active": true,
              "created": 1795219200,
              "default_price": null,
              "description": null,
              "id": "prod_0003518Rpy3uEbWSYgPpcAHm",
              "images": [],
              "livemode": false,
              "marketing_features": [],
              "metadata": {
                "c": "d"
              },
              "name": "Silver",
              "object": "product",
              "package_dimensions": null,
              "shippable": null,
              "statement_descriptor": null,
              "tax_code": null,
              "tax_details": null,
              "type": "service",
              "unit_label": null,
              "updated": 1795219260,
              "url": null
            },
            "previous_attributes": {
              "metadata": {
                "a": "b",
                "c": null
              },
              "name": "Gold",
              "updated": 1795219200
            }
          },
          "id": "evt_0003518TMItX8OXR6MDz03Nq",
          "livemode": false,
          "object": "event",
          "pending_webhooks": 0,
          "request": {
            "id": "req_01M7XPG0K0NCKT2WDYBC9KSQ50",
            "idempotency_key": null
          },
          "type": "product.updated"
        }
      ],
      "has_more": false,
      "object": "list",
      "url": "/v1/events"
    }
    "#);
    let id = found.ids().remove(0);
    let one = desk.get(&format!("{EVENTS}/{id}")).await;
    assert_eq!(one.json(), found.json()["data"][0]);
    let missing = desk.get("/v1/events/evt_none").await;
    insta::assert_snapshot!(missing.refusal(), @"404 invalid_request_error resource_missing id: No such event: 'evt_none'");
}

#[tokio::test]
async fn the_portals_own_events_are_told_and_no_session_tells_its_secret() {
    let desk = Desk::open().await;
    let customer = desk.made("/v1/customers", "email=a%40example.com").await;
    let made = desk.post("/v1/billing_portal/sessions", &format!("customer={customer}")).await;
    let token = made.json()["url"].as_str().unwrap().rsplit('/').next().unwrap().to_owned();
    let configuration = desk.made("/v1/billing_portal/configurations", "features[invoice_history][enabled]=true").await;
    desk.post(&format!("/v1/billing_portal/configurations/{configuration}"), "name=Renamed").await;
    let found = desk.get(&format!("{EVENTS}?type=billing_portal.*")).await;
    assert!(!found.text.contains(&token), "{}", found.text);
    insta::assert_snapshot!(found.shown(), @r#"
    200 OK
    request-id: req_01M7XPE6008YMXRSSS69FTR2CN

    {
      "data": [
        {
          "api_version": "2026-10-28.endive",
          "created": 1795219200,
          "data": {
            "object": {
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
                  "enabled": true
                },
                "payment_method_update": {
                  "enabled": false,
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
              "id": "bpc_0003518Rpy6ljnOM93BdSpbK",
              "is_default": false,
              "livemode": false,
              "login_page": {
                "enabled": false,
                "url": null
              },
              "metadata": {},
              "name": "Renamed",
              "object": "billing_portal.configuration",
              "updated": 1795219200
            },
            "previous_attributes": {
              "name": null
            }
          },
          "id": "evt_0003518Rpy7HbsRcQLGoZakK",
          "livemode": false,
          "object": "event",
          "pending_webhooks": 0,
          "request": {
            "id": "req_01M7XPE6004Z6NZ7P8RTACSXAN",
            "idempotency_key": null
          },
          "type": "billing_portal.configuration.updated"
        },
        {
          "api_version": "2026-10-28.endive",
          "created": 1795219200,
          "data": {
            "object": {
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
                  "enabled": true
                },
                "payment_method_update": {
                  "enabled": false,
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
              "id": "bpc_0003518Rpy6ljnOM93BdSpbK",
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
            }
          },
          "id": "evt_0003518Rpy7HbsRcQLGoZakJ",
          "livemode": false,
          "object": "event",
          "pending_webhooks": 0,
          "request": {
            "id": "req_01M7XPE60052ZZKTHG9PFSDS6S",
            "idempotency_key": null
          },
          "type": "billing_portal.configuration.created"
        },
        {
          "api_version": "2026-10-28.endive",
          "created": 1795219200,
          "data": {
            "object": {
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
              "url": "https://billing.test/p/session/"
            }
          },
          "id": "evt_0003518Rpy7HbsRcQLGoZakI",
          "livemode": false,
          "object": "event",
          "pending_webhooks": 0,
          "request": {
            "id": "req_01M7XPE600QY65KER06N9W3MBA",
            "idempotency_key": null
          },
          "type": "billing_portal.session.created"
        },
        {
          "api_version": "2026-10-28.endive",
          "created": 1795219200,
          "data": {
            "object": {
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
                  "allowed_updates": [
                    "email",
                    "address",
                    "name",
                    "phone"
                  ],
                  "enabled": true
                },
                "invoice_history": {
                  "enabled": true
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
                  "enabled": true,
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
              "id": "bill_prt_01M7XPE600E70RD47E8B4GPWDV",
              "is_default": true,
              "livemode": false,
              "login_page": {
                "enabled": true,
                "url": "https://billing.test/p/login/b3JnXzAxTTdYUEU2MDBBVDkxQzc4RzFDMllCNDhBL2JpbGxfcHJ0XzAxTTdYUEU2MDBFNzBSRDQ3RThCNEdQV0RW.0LrQ2lcrqvGuhDeWMK-J7uJjGDdz72UIEOLEaGXph0Y"
              },
              "metadata": {},
              "name": "Default portal",
              "object": "billing_portal.configuration",
              "updated": 1795219200
            }
          },
          "id": "evt_0003518Rpy7HbsRcQLGoZakG",
          "livemode": false,
          "object": "event",
          "pending_webhooks": 0,
          "request": {
            "id": null,
            "idempotency_key": null
          },
          "type": "billing_portal.configuration.created"
        }
      ],
      "has_more": false,
      "object": "list",
      "url": "/v1/events"
    }
    "#);
}

#[tokio::test]
async fn events_are_listed_by_name_time_and_delivery() {
    let desk = Desk::open().await;
    desk.made("/v1/products", "name=Before").await;
    desk.test.clock.advance_seconds(10);
    endpoint(&desk).await;
    let gold = desk.made("/v1/products", "name=Gold").await;
    desk.post(&format!("/v1/products/{gold}"), "name=Silver").await;
    let list = async |query: &str| {
        let answer = desk.get(&format!("{EVENTS}?{query}")).await;
        assert_eq!(answer.status, 200, "{}", answer.text);
        let data = answer.json()["data"].as_array().unwrap().clone();
        data.iter().map(|event| event["type"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(
        list("limit=3").await,
        ["product.updated", "product.created", "product.created"],
        "the newest first, and no fact that nobody is told of"
    );
    assert_eq!(list("types[]=product.updated&types[]=customer.created").await, ["product.updated"]);
    assert_eq!(list("type=product.*").await.len(), 3);
    assert_eq!(list("type=charge.succeeded").await, Vec::<String>::new());
    assert_eq!(list("type=product.*&created[gte]=1795219205").await.len(), 2);
    assert_eq!(list("delivery_success=false").await.len(), 2);
    assert_eq!(list("type=product.*&delivery_success=true").await.len(), 1);
    let pending = desk.get(&format!("{EVENTS}?delivery_success=false")).await.json();
    assert_eq!(pending["data"][0]["pending_webhooks"], 1);
    // The endpoint takes the first of them.
    let due = work::due(&desk.test.app, 10).await.unwrap();
    let task = work::begin(&desk.test.app, &due[0], 20).await.unwrap().unwrap();
    let result = Ok(Came { status: 200, headers: Vec::new(), body: String::new() });
    work::finish(&desk.test.app, &task, Outcome { at: task.at, took_ms: 1, result }).await.unwrap();
    assert_eq!(list("delivery_success=false").await, ["product.updated"]);
    let taken = desk.get(&format!("{EVENTS}/{}", task.event)).await.json();
    assert_eq!(taken["pending_webhooks"], 0);
    let sent: serde_json::Value = serde_json::from_slice(&task.body).unwrap();
    assert_eq!((&sent["id"], &sent["data"]), (&taken["id"], &taken["data"]), "what is sent is what is read");
    assert_eq!(sent["api_version"], "2026-10-28.endive");
}

#[tokio::test]
async fn events_are_paged_and_their_parameters_checked() {
    let desk = Desk::open().await;
    for number in 0..5 {
        desk.made("/v1/products", &format!("name=Number+{number}")).await;
        desk.test.clock.advance_seconds(1);
    }
    let first = desk.get(&format!("{EVENTS}?limit=2")).await;
    assert_eq!(first.json()["has_more"], json!(true));
    let second = desk.get(&format!("{EVENTS}?limit=2&starting_after={}", first.ids()[1])).await;
    let back = desk.get(&format!("{EVENTS}?limit=2&ending_before={}", second.ids()[0])).await;
    assert_eq!(back.ids(), first.ids());
    for (query, said) in [
        ("starting_after=evt_none", "400"),
        ("delivery_success=yes", "400"),
        ("limit=101", "400"),
        ("expand[]=data.data", "400"),
        ("colour=red", "400"),
    ] {
        let answer = desk.get(&format!("{EVENTS}?{query}")).await;
        assert!(answer.refusal().starts_with(said), "{query}: {}", answer.text);
    }
}

#[tokio::test]
async fn w13_no_event_of_another_organization_is_seen() {
    let desk = Desk::open().await;
    desk.made("/v1/products", "name=Gold").await;
    let id = desk.get(EVENTS).await.ids().remove(0);
    let other = desk.test.organization("Rival", billfold_domain::organizations::Mode::Test).await;
    let theirs = |path: String| crate::desk::request("GET", &path, "", &other.secret_key, &[]);
    assert_eq!(desk.send(theirs(format!("{EVENTS}/{id}"))).await.status, 404);
    let list = desk.send(theirs(EVENTS.to_owned())).await;
    assert!(!list.text.contains(&id));
}
