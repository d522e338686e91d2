//! `/v1/billing_portal/configurations`

use crate::desk::Desk;

const PATH: &str = "/v1/billing_portal/configurations";

#[tokio::test]
async fn a_configuration_that_says_nothing_has_every_feature_off() {
    let desk = Desk::open().await;
    let answer = desk.post(PATH, "features[invoice_history][enabled]=false").await;
    insta::assert_snapshot!(answer.shown(), @r#"
    200 OK
    etag: "1795219200000000"
    request-id: req_01M7XPE600JRNHJSY90Y4VMSDC

    {
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
      "id": "bpc_0003518Rpy3uEbWSYgPpcAHm",
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
    "#);
}

#[tokio::test]
async fn a_configuration_that_says_everything_is_kept_whole() {
    let desk = Desk::open().await;
    let (product, price) = desk.sold().await;
    let form = [
        "name=Main%20%26%20first".to_owned(),
        "business_profile[headline]=Acme%20%26%20Co%20%C3%A9".to_owned(),
        "business_profile[privacy_policy_url]=https%3A%2F%2Facme.test%2Fprivacy%3Fa%3Db%26c%3Dd".to_owned(),
        "business_profile[terms_of_service_url]=https%3A%2F%2Facme.test%2Fterms".to_owned(),
        "default_return_url=https%3A%2F%2Facme.test%2Fback".to_owned(),
        "metadata[order]=6735&metadata[a%20b]=x".to_owned(),
        "login_page[enabled]=true".to_owned(),
        "features[customer_update][enabled]=true".to_owned(),
        "features[customer_update][allowed_updates][0]=email".to_owned(),
        "features[customer_update][allowed_updates][1]=address".to_owned(),
        "features[invoice_history][enabled]=true".to_owned(),
        "features[payment_method_update][enabled]=true".to_owned(),
        "features[subscription_cancel][enabled]=true".to_owned(),
        "features[subscription_cancel][mode]=immediately".to_owned(),
        "features[subscription_cancel][proration_behavior]=create_prorations".to_owned(),
        "features[subscription_cancel][cancellation_reason][enabled]=true".to_owned(),
        "features[subscription_cancel][cancellation_reason][options][]=unused".to_owned(),
        "features[subscription_cancel][cancellation_reason][options][]=other".to_owned(),
        "features[subscription_pause][enabled]=true".to_owned(),
        "features[subscription_pause][duration][type]=interval_options".to_owned(),
        "features[subscription_pause][duration][interval_options][0][interval]=week".to_owned(),
        "features[subscription_pause][duration][interval_options][0][interval_count]=2".to_owned(),
        "features[subscription_update][enabled]=true".to_owned(),
        "features[subscription_update][default_allowed_updates][0]=price".to_owned(),
        "features[subscription_update][default_allowed_updates][1]=quantity".to_owned(),
        format!("features[subscription_update][products][0][product]={product}"),
        format!("features[subscription_update][products][0][prices][0]={price}"),
        "features[subscription_update][products][0][adjustable_quantity][enabled]=true".to_owned(),
        "features[subscription_update][products][0][adjustable_quantity][minimum]=1".to_owned(),
        "features[subscription_update][proration_behavior]=always_invoice".to_owned(),
        "features[subscription_update][billing_cycle_anchor]=now".to_owned(),
        "features[subscription_update][trial_update_behavior]=continue_trial".to_owned(),
        "features[subscription_update][schedule_at_period_end][conditions][0][type]=decreasing_item_amount".to_owned(),
        "expand[0]=features.subscription_update.products".to_owned(),
    ];
    let answer = desk.post(PATH, &form.join("&")).await;
    insta::assert_snapshot!(answer.shown(), @r#"
    200 OK
    request-id: req_01M7XPE60052ZZKTHG9PFSDS6S

    {
      "active": true,
      "application": null,
      "business_profile": {
        "headline": "Acme & Co é",
        "privacy_policy_url": "https://acme.test/privacy?a=b&c=d",
        "terms_of_service_url": "https://acme.test/terms"
      },
      "created": 1795219200,
      "default_return_url": "https://acme.test/back",
      "features": {
        "customer_update": {
          "allowed_updates": [
            "email",
            "address"
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
            "enabled": true,
            "feedback_options": [],
            "options": [
              "unused",
              "other"
            ]
          },
          "enabled": true,
          "mode": "immediately",
          "proration_behavior": "create_prorations"
        },
        "subscription_pause": {
          "duration": {
            "interval_options": [
              {
                "interval": "week",
                "interval_count": 2
              }
            ],
            "type": "interval_options"
          },
          "enabled": true
        },
        "subscription_update": {
          "billing_cycle_anchor": "now",
          "default_allowed_updates": [
            "price",
            "quantity"
          ],
          "enabled": true,
          "products": [
            {
              "adjustable_quantity": {
                "enabled": true,
                "maximum": null,
                "minimum": 1
              },
              "prices": [
                "price_0003518Rpy5X6Y74ANi8mfq6"
              ],
              "product": "prod_0003518Rpy3uEbWSYgPpcAHm"
            }
          ],
          "proration_behavior": "always_invoice",
          "schedule_at_period_end": {
            "conditions": [
              {
                "type": "decreasing_item_amount"
              }
            ]
          },
          "trial_update_behavior": "continue_trial"
        }
      },
      "id": "bpc_0003518Rpy6ljnOM93BdSpbK",
      "is_default": false,
      "livemode": false,
      "login_page": {
        "enabled": true,
        "url": "https://billing.test/p/login/b3JnXzAxTTdYUEU2MDBBVDkxQzc4RzFDMllCNDhBL2JwY18wMDAzNTE4UnB5Nmxqbk9NOTNCZFNwYks.Ia-M_UxMvuVTYAD0vWro-PCvPOQpyheQZMcLCwxbSo8"
      },
      "metadata": {
        "a b": "x",
        "order": "6735"
      },
      "name": "Main & first",
      "object": "billing_portal.configuration",
      "updated": 1795219200
    }
    "#);
    let read = desk.get(&format!("{PATH}/{}", answer.id())).await;
    assert!(read.header("etag").is_some());
    let mut whole = answer.json();
    let update = &mut whole["features"]["subscription_update"];
    assert!(update.as_object_mut().unwrap().remove("products").is_some());
    assert_eq!(read.json(), whole, "products are shown only when expanded");
}

#[tokio::test]
async fn an_update_changes_what_it_says_and_empties_what_it_empties() {
    let desk = Desk::open().await;
    let id = desk
        .made(
            PATH,
            "features[customer_update][enabled]=true&features[customer_update][allowed_updates][]=email&metadata[order]=1&metadata[keep]=2\
             &business_profile[headline]=Hi&default_return_url=https://acme.test/&login_page[enabled]=true",
        )
        .await;
    let path = format!("{PATH}/{id}");
    let before = desk.get(&path).await.json();
    assert_eq!(
        before["login_page"]["url"].as_str().map(|url| url.starts_with("https://billing.test/p/login/")),
        Some(true)
    );
    desk.test.clock.advance_seconds(60);
    let answer = desk
        .post(
            &path,
            "active=false&metadata[order]=&business_profile[headline]=&default_return_url=&features[customer_update][allowed_updates]=&login_page[enabled]=false",
        )
        .await;
    insta::assert_snapshot!(answer.shown(), @r#"
    200 OK
    etag: "1795219200000001"
    request-id: req_01M7XPG0K0MZZGTE46GZZV5QKG

    {
      "active": false,
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
          "enabled": true
        },
        "invoice_history": {
          "enabled": false
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
      "id": "bpc_0003518Rpy3uEbWSYgPpcAHm",
      "is_default": false,
      "livemode": false,
      "login_page": {
        "enabled": false,
        "url": null
      },
      "metadata": {
        "keep": "2"
      },
      "name": null,
      "object": "billing_portal.configuration",
      "updated": 1795219260
    }
    "#);
    let answer = desk.post(&path, "metadata=").await.json();
    assert_eq!(answer["metadata"], serde_json::json!({}));
}

#[tokio::test]
async fn a_login_page_has_a_stable_address_that_ends_with_it() {
    let desk = Desk::open().await;
    let id = desk.made(PATH, "features[invoice_history][enabled]=true&login_page[enabled]=true").await;
    let path = format!("{PATH}/{id}");
    let url = |answer: crate::desk::Answer| answer.json()["login_page"]["url"].clone();
    let first = url(desk.get(&path).await);
    assert_eq!(url(desk.post(&path, "login_page[enabled]=true&name=x").await), first);
    assert!(url(desk.post(&path, "login_page[enabled]=false").await).is_null());
    let second = url(desk.post(&path, "login_page[enabled]=true").await);
    assert!(second.is_string() && second != first);
}

#[tokio::test]
async fn configurations_are_listed_newest_first_and_by_cursor() {
    let desk = Desk::open().await;
    let mut made = vec![desk.born.portal.id.as_str().to_owned()];
    for n in 0..4 {
        desk.test.clock.advance_seconds(1);
        made.insert(0, desk.made(PATH, &format!("name=n{n}&features[invoice_history][enabled]=true")).await);
    }
    let page = desk.get(&format!("{PATH}?limit=2")).await;
    assert_eq!(page.ids(), made[..2]);
    let json = page.json();
    assert_eq!((&json["object"], &json["has_more"], &json["url"]), (&"list".into(), &true.into(), &PATH.into()));
    let page = desk.get(&format!("{PATH}?limit=2&starting_after={}", made[1])).await;
    assert_eq!(page.ids(), made[2..4]);
    let page = desk.get(&format!("{PATH}?limit=2&starting_after={}", made[3])).await;
    assert_eq!((page.ids().as_slice(), page.json()["has_more"].clone()), (&made[4..], false.into()));
    let page = desk.get(&format!("{PATH}?limit=2&ending_before={}", made[3])).await;
    assert_eq!((page.ids().as_slice(), page.json()["has_more"].clone()), (&made[1..3], true.into()));
    assert_eq!(desk.get(&format!("{PATH}?is_default=true")).await.ids(), made[4..]);
    assert_eq!(desk.get(&format!("{PATH}?is_default=false")).await.ids(), made[..4]);
    desk.post(&format!("{PATH}/{}", made[0]), "active=false").await;
    assert_eq!(desk.get(&format!("{PATH}?active=false")).await.ids(), made[..1]);
    assert_eq!(
        desk.get(&format!("{PATH}?active=true&expand[0]=data.features.subscription_update.products")).await.ids(),
        made[1..]
    );
}

#[tokio::test]
async fn a_portal_of_the_other_dialect_is_a_configuration() {
    let desk = Desk::open().await;
    let answer = desk.get(&format!("{PATH}/{}", desk.born.portal.id)).await;
    insta::assert_snapshot!(answer.shown(), @r#"
    200 OK
    etag: "1795219200000000"
    request-id: req_01M7XPE600JRNHJSY90Y4VMSDC

    {
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
    "#);
}
