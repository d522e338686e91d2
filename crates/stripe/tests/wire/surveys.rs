//! `/v1/billing/feedback_options` and `/v1/payment_method_configurations`

use crate::desk::Desk;

const OPTIONS: &str = "/v1/billing/feedback_options";
const SELECTIONS: &str = "/v1/payment_method_configurations";

#[tokio::test]
async fn a_feedback_option_is_made_changed_listed_and_deactivated() {
    let desk = Desk::open().await;
    let made = desk.post(OPTIONS, "description=Moved+abroad").await;
    insta::assert_snapshot!(made.shown(), @r#"
    200 OK
    etag: "1795219200000000"
    request-id: req_01M7XPE600JRNHJSY90Y4VMSDC

    {
      "description": "Moved abroad",
      "id": "fo_0003518Rpy3uEbWSYgPpcAHm",
      "livemode": false,
      "object": "billing.feedback_option",
      "status": "active",
      "status_transitions": {
        "deactivated_at": null
      }
    }
    "#);
    let path = format!("{OPTIONS}/{}", made.id());
    assert_eq!(desk.get(&path).await.json(), made.json());
    let renamed = desk.post(&path, "description=Moved+away").await.json();
    assert_eq!(renamed["description"], "Moved away");
    desk.test.clock.advance_seconds(5);
    insta::assert_snapshot!(desk.post(&format!("{path}/deactivate"), "").await.shown(), @r#"
    200 OK
    etag: "1795219200000002"
    request-id: req_01M7XPEAW8MZZGTE46GZZV5QKG

    {
      "description": "Moved away",
      "id": "fo_0003518Rpy3uEbWSYgPpcAHm",
      "livemode": false,
      "object": "billing.feedback_option",
      "status": "inactive",
      "status_transitions": {
        "deactivated_at": 1795219205
      }
    }
    "#);
    let other = desk.made(OPTIONS, "description=Too+slow").await;
    assert_eq!(desk.get(&format!("{OPTIONS}?status=active")).await.ids(), std::slice::from_ref(&other));
    assert_eq!(desk.get(&format!("{OPTIONS}?status=inactive")).await.ids(), [made.id()]);
    assert_eq!(desk.get(OPTIONS).await.ids(), [other, made.id()]);
    let refusals = [
        desk.post(OPTIONS, "").await.refusal(),
        desk.post(OPTIONS, &format!("description={}", "x".repeat(101))).await.refusal(),
        desk.get(&format!("{OPTIONS}/fo_none")).await.refusal(),
        desk.post(&format!("{OPTIONS}/fo_none/deactivate"), "").await.refusal(),
    ];
    insta::assert_snapshot!(refusals.join("\n"), @r#"
    400 invalid_request_error parameter_missing description: Missing required param: description.
    400 invalid_request_error - description: Invalid string: 'description' can have at most 100 characters
    404 invalid_request_error resource_missing id: No such feedback option: 'fo_none'
    404 invalid_request_error resource_missing id: No such feedback option: 'fo_none'
    "#);
}

#[tokio::test]
async fn a_portal_offers_feedback_options_that_are_there_and_active() {
    let desk = Desk::open().await;
    let one = desk.made(OPTIONS, "description=Moved").await;
    let two = desk.made(OPTIONS, "description=Slow").await;
    desk.post(&format!("{OPTIONS}/{two}/deactivate"), "").await;
    let portals = "/v1/billing_portal/configurations";
    let reason = "features[subscription_cancel][enabled]=true&features[subscription_cancel][cancellation_reason][enabled]=true&features[subscription_cancel][cancellation_reason][options][]=other";
    let offers =
        |id: &str| format!("{reason}&features[subscription_cancel][cancellation_reason][feedback_options][]={id}");
    let expand = "expand[]=features.subscription_cancel.cancellation_reason.feedback_options";
    let portal = desk.post(portals, &format!("{}&{expand}", offers(&one))).await.json();
    let shown = &portal["features"]["subscription_cancel"]["cancellation_reason"]["feedback_options"];
    assert_eq!(shown[0]["description"], "Moved");
    let refused = desk.post(portals, &offers(&two)).await.refusal().replace(&two, "fo_2");
    insta::assert_snapshot!(refused, @r#"400 invalid_request_error - features[subscription_cancel][cancellation_reason][feedback_options][0]: The feedback_option 'fo_2' is not active."#);
    // What a portal offers already stays, until it is named anew without it.
    desk.post(&format!("{OPTIONS}/{one}/deactivate"), "").await;
    let path = format!("{portals}/{}", portal["id"].as_str().unwrap());
    assert_eq!(desk.post(&path, &offers(&one)).await.status, 200);
}

#[tokio::test]
async fn an_organization_has_a_default_selection_from_its_first_moment() {
    let desk = Desk::open().await;
    let listed = desk.get(SELECTIONS).await;
    insta::assert_snapshot!(listed.shown().replace(desk.born.organization.id.as_str().rsplit('_').next().unwrap(), "…"), @r#"
    200 OK
    request-id: req_01M7XPE600JRNHJSY90Y4VMSDC

    {
      "data": [
        {
          "active": true,
          "application": null,
          "card": {
            "available": true,
            "display_preference": {
              "overridable": null,
              "preference": "on",
              "value": "on"
            }
          },
          "id": "pmc_…",
          "is_default": true,
          "livemode": false,
          "name": "Default",
          "object": "payment_method_configuration",
          "parent": null
        }
      ],
      "has_more": false,
      "object": "list",
      "url": "/v1/payment_method_configurations"
    }
    "#);
    let id = listed.ids().remove(0);
    let path = format!("{SELECTIONS}/{id}");
    let changed = desk
        .post(&path, "name=Cards+off&card[display_preference][preference]=off&link[display_preference][preference]=on")
        .await
        .json();
    assert_eq!(
        (changed["card"]["available"].as_bool(), changed["link"]["available"].as_bool()),
        (Some(false), Some(false))
    );
    assert_eq!(changed["link"]["display_preference"]["value"], "on");
    let usual = desk
        .post(&path, "card[display_preference][preference]=none&link[display_preference][preference]=none")
        .await
        .json();
    assert_eq!((usual["card"]["available"].as_bool(), usual.get("link")), (Some(true), None));
    let made = desk.made(SELECTIONS, "name=Mine").await;
    desk.post(&format!("{SELECTIONS}/{made}"), "active=false").await;
    assert_eq!(desk.get(&format!("{SELECTIONS}?active=false")).await.ids(), std::slice::from_ref(&made));
    let portals = "/v1/billing_portal/configurations";
    let uses = |id: &str| {
        format!(
            "features[payment_method_update][enabled]=true&features[payment_method_update][payment_method_configuration]={id}"
        )
    };
    assert_eq!(desk.post(portals, &uses(&id)).await.status, 200);
    let refusals = [
        desk.post(portals, &uses(&made)).await.refusal().replace(&made, "pmc_2"),
        desk.post(&path, "active=false").await.refusal(),
        desk.post(SELECTIONS, "active=false").await.refusal(),
        desk.post(SELECTIONS, "tulips[display_preference][preference]=on").await.refusal(),
        desk.post(SELECTIONS, "card[display_preference][preference]=maybe").await.refusal(),
        desk.get(&format!("{SELECTIONS}/pmc_none")).await.refusal(),
    ];
    insta::assert_snapshot!(refusals.join("\n"), @r#"
    400 invalid_request_error - features[payment_method_update][payment_method_configuration]: The payment_method_configuration 'pmc_2' is not active.
    400 invalid_request_error - active: The default configuration cannot be deactivated.
    400 invalid_request_error parameter_unknown active: Received unknown parameter: active
    400 invalid_request_error parameter_unknown tulips[display_preference][preference]: Received unknown parameter: tulips[display_preference][preference]
    400 invalid_request_error - card[display_preference][preference]: Invalid card[display_preference][preference]: must be one of none, off, or on
    404 invalid_request_error resource_missing configuration: No such payment method configuration: 'pmc_none'
    "#);
}

#[tokio::test]
async fn a_save_offer_is_written_in_parts_and_stays_where_nothing_is_said() {
    let desk = Desk::open().await;
    for id in ["STAY", "MORE"] {
        assert_eq!(desk.post("/v1/coupons", &format!("id={id}&percent_off=25&duration=forever")).await.status, 200);
    }
    let portals = "/v1/billing_portal/configurations";
    let cancel = "features[subscription_cancel]";
    let made = desk.post(portals, &format!("{cancel}[enabled]=true&{cancel}[save_offer][coupon]=STAY")).await;
    let path = format!("{portals}/{}", made.id());
    let shown =
        |answer: crate::desk::Answer| answer.json()["features"]["subscription_cancel"].get("save_offer").cloned();
    let offer = |coupon, pause| Some(serde_json::json!({"coupon": coupon, "pause": pause}));
    assert_eq!(shown(made), offer(Some("STAY"), false));
    let steps = [
        ("[save_offer][pause]=true", offer(Some("STAY"), true)),
        ("[save_offer][coupon]=MORE", offer(Some("MORE"), true)),
        ("[mode]=immediately", offer(Some("MORE"), true)),
        ("[save_offer][coupon]=", offer(None, true)),
        ("[save_offer][pause]=false", None),
        ("[save_offer][coupon]=STAY", offer(Some("STAY"), false)),
    ];
    for (said, then) in steps {
        assert_eq!(shown(desk.post(&path, &format!("{cancel}{said}")).await), then, "{said}");
    }
    // What a coupon was offered with stays; one that is gone cannot be offered anew.
    desk.delete("/v1/coupons/STAY").await;
    assert_eq!(shown(desk.post(&path, &format!("{cancel}[save_offer][pause]=true")).await), offer(Some("STAY"), true));
    assert_eq!(shown(desk.post(&path, &format!("{cancel}[save_offer]=")).await), None);
    let refusals = [
        desk.post(&path, &format!("{cancel}[save_offer][coupon]=STAY")).await.refusal(),
        desk.post(&path, &format!("{cancel}[save_offer][coupon]=NONE")).await.refusal(),
        desk.post(&path, &format!("{cancel}[save_offer][pause]=maybe")).await.refusal(),
        desk.post(&path, &format!("{cancel}[save_offer][discount]=1")).await.refusal(),
    ];
    insta::assert_snapshot!(refusals.join("\n"), @r#"
    400 invalid_request_error resource_missing features[subscription_cancel][save_offer][coupon]: No such coupon: 'STAY'
    400 invalid_request_error resource_missing features[subscription_cancel][save_offer][coupon]: No such coupon: 'NONE'
    400 invalid_request_error - features[subscription_cancel][save_offer][pause]: Invalid boolean: maybe
    400 invalid_request_error parameter_unknown features[subscription_cancel][save_offer][discount]: Received unknown parameter: features[subscription_cancel][save_offer][discount]
    "#);
}
