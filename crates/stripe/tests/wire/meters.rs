//! `/v1/billing/meters`, `/v1/billing/meter_events` and what they come to.

use crate::desk::{Answer, Desk};

const METERS: &str = "/v1/billing/meters";
const EVENTS: &str = "/v1/billing/meter_events";
const ADJUSTMENTS: &str = "/v1/billing/meter_event_adjustments";
/// 20 November 2026, a day before the clock of the tests.
const DAY: i64 = 1_795_132_800;

async fn meter(desk: &Desk, event_name: &str, formula: &str) -> String {
    let form = format!("display_name=Calls&event_name={event_name}&default_aggregation[formula]={formula}");
    desk.made(METERS, &form).await
}

async fn report(desk: &Desk, customer: &str, value: &str, rest: &str) -> Answer {
    let form = format!("event_name=calls&payload[stripe_customer_id]={customer}&payload[value]={value}{rest}");
    desk.post(EVENTS, &form).await
}

#[tokio::test]
async fn a_meter_is_made_renamed_listed_and_switched_off_and_on() {
    let desk = Desk::open().await;
    let form = "display_name=Calls&event_name=calls&default_aggregation[formula]=sum&event_time_window=day\
                &customer_mapping[type]=by_id&customer_mapping[event_payload_key]=who&value_settings[event_payload_key]=n";
    let made = desk.post(METERS, form).await;
    insta::assert_snapshot!(made.shown(), @r#"
    200 OK
    etag: "1795219200000000"
    request-id: req_01M7XPE600JRNHJSY90Y4VMSDC

    {
      "created": 1795219200,
      "customer_mapping": {
        "event_payload_key": "who",
        "type": "by_id"
      },
      "default_aggregation": {
        "formula": "sum"
      },
      "display_name": "Calls",
      "event_name": "calls",
      "event_time_window": "day",
      "id": "mtr_0003518Rpy3uEbWSYgPpcAHm",
      "livemode": false,
      "object": "billing.meter",
      "status": "active",
      "status_transitions": {
        "deactivated_at": null
      },
      "updated": 1795219200,
      "value_settings": {
        "event_payload_key": "n"
      }
    }
    "#);
    let path = format!("{METERS}/{}", made.id());
    assert_eq!(desk.get(&path).await.json(), made.json());
    assert_eq!(desk.post(&path, "display_name=All+calls").await.json()["display_name"], "All calls");
    desk.test.clock.advance_seconds(5);
    insta::assert_snapshot!(desk.post(&format!("{path}/deactivate"), "").await.shown(), @r#"
    200 OK
    etag: "1795219200000002"
    request-id: req_01M7XPEAW8MZZGTE46GZZV5QKG

    {
      "created": 1795219200,
      "customer_mapping": {
        "event_payload_key": "who",
        "type": "by_id"
      },
      "default_aggregation": {
        "formula": "sum"
      },
      "display_name": "All calls",
      "event_name": "calls",
      "event_time_window": "day",
      "id": "mtr_0003518Rpy3uEbWSYgPpcAHm",
      "livemode": false,
      "object": "billing.meter",
      "status": "inactive",
      "status_transitions": {
        "deactivated_at": 1795219205
      },
      "updated": 1795219205,
      "value_settings": {
        "event_payload_key": "n"
      }
    }
    "#);
    let other = meter(&desk, "calls", "count").await;
    assert_eq!(desk.get(&format!("{METERS}?status=active")).await.ids(), std::slice::from_ref(&other));
    assert_eq!(desk.get(&format!("{METERS}?status=inactive")).await.ids(), [made.id()]);
    assert_eq!(desk.get(METERS).await.ids(), [other.clone(), made.id()]);
    let refusals = [
        desk.post(&format!("{path}/deactivate"), "").await.refusal(),
        desk.post(&format!("{path}/reactivate"), "").await.refusal(),
        desk.post(&format!("{METERS}/{other}/reactivate"), "").await.refusal(),
        desk.post(METERS, "display_name=x&event_name=calls&default_aggregation[formula]=max").await.refusal(),
        desk.post(METERS, "display_name=x&event_name=calls&default_aggregation[formula]=sum").await.refusal(),
        desk.post(METERS, "display_name=x&event_name=calls").await.refusal(),
        desk.post(METERS, &format!("display_name=x&event_name={}&default_aggregation[formula]=sum", "x".repeat(101)))
            .await
            .refusal(),
        desk.get(&format!("{METERS}/mtr_none")).await.refusal(),
        desk.post(&path, "event_name=other").await.refusal(),
    ];
    insta::assert_snapshot!(refusals.join("\n"), @r#"
    400 invalid_request_error - -: The meter is not active.
    400 invalid_request_error resource_already_exists event_name: Another object has this event_name already: ''
    400 invalid_request_error - -: The meter is active already.
    400 invalid_request_error - default_aggregation[formula]: Invalid default_aggregation[formula]: must be one of count, last, or sum
    400 invalid_request_error resource_already_exists event_name: Another object has this event_name already: 'calls'
    400 invalid_request_error parameter_missing default_aggregation: Missing required param: default_aggregation.
    400 invalid_request_error - event_name: Invalid string: 'event_name' can have at most 100 characters
    404 invalid_request_error resource_missing id: No such meter: 'mtr_none'
    400 invalid_request_error parameter_unknown event_name: Received unknown parameter: event_name
    "#);
    desk.post(&format!("{METERS}/{other}/deactivate"), "").await;
    let on = desk.post(&format!("{path}/reactivate"), "").await.json();
    assert_eq!((&on["status"], on["status_transitions"]["deactivated_at"].is_null()), (&"active".into(), true));
    let told = desk.get("/v1/events?type=billing.meter.reactivated").await.json();
    assert_eq!(told["data"][0]["data"]["object"]["id"], made.id());
}

#[tokio::test]
async fn usage_is_reported_taken_back_and_summed_up() {
    let desk = Desk::open().await;
    let customer = desk.made("/v1/customers", "name=Ann").await;
    let id = meter(&desk, "calls", "sum").await;
    let at = format!("&identifier=first&timestamp={DAY}");
    let first = report(&desk, &customer, "2.5", &at).await;
    insta::assert_snapshot!(first.shown().replace(&customer, "cus_1"), @r#"
    200 OK
    request-id: req_01M7XPE600MZZGTE46GZZV5QKG

    {
      "created": 1795219200,
      "event_name": "calls",
      "identifier": "first",
      "livemode": false,
      "object": "billing.meter_event",
      "payload": {
        "stripe_customer_id": "cus_1",
        "value": "2.5"
      },
      "timestamp": 1795132800
    }
    "#);
    for (value, second) in [("10", DAY + 3_599), ("100", DAY + 3_600), ("7", DAY - 60)] {
        report(&desk, &customer, value, &format!("&timestamp={second}")).await;
    }
    let sums = |rest: &str| {
        format!("{METERS}/{id}/event_summaries?customer={customer}&start_time={DAY}&end_time={}{rest}", DAY + 86_400)
    };
    insta::assert_snapshot!(desk.get(&sums("")).await.shown().replace(&id, "mtr_1"), @r#"
    200 OK
    request-id: req_01M7XPE600W0M554JT9Q4551P5

    {
      "data": [
        {
          "aggregated_value": 112.5,
          "end_time": 1795219200,
          "id": "mtrusg_1795132800_1795219200",
          "livemode": false,
          "meter": "mtr_1",
          "object": "billing.meter_event_summary",
          "start_time": 1795132800
        }
      ],
      "has_more": false,
      "object": "list",
      "url": "/v1/billing/meters/mtr_1/event_summaries"
    }
    "#);
    let hours = desk.get(&sums("&value_grouping_window=hour")).await.json();
    let values = |page: &serde_json::Value| {
        let data = page["data"].as_array().unwrap().clone();
        data.iter().map(|one| one["aggregated_value"].clone()).collect::<Vec<_>>()
    };
    assert_eq!(values(&hours), [serde_json::json!(100), serde_json::json!(12.5)]);
    let newest = hours["data"][0]["id"].as_str().unwrap();
    let older = desk.get(&sums(&format!("&value_grouping_window=hour&starting_after={newest}"))).await.json();
    assert_eq!(values(&older), [serde_json::json!(12.5)]);

    let back = "event_name=calls&type=cancel&cancel[identifier]=first";
    insta::assert_snapshot!(desk.post(ADJUSTMENTS, back).await.shown(), @r#"
    200 OK
    request-id: req_01M7XPE6008YMXRSSS69FTR2CN

    {
      "cancel": {
        "identifier": "first"
      },
      "event_name": "calls",
      "livemode": false,
      "object": "billing.meter_event_adjustment",
      "status": "complete",
      "type": "cancel"
    }
    "#);
    assert_eq!(values(&desk.get(&sums("")).await.json()), [serde_json::json!(110)]);

    let mut refusals = vec![
        desk.post(ADJUSTMENTS, back).await.refusal(),
        desk.post(ADJUSTMENTS, "event_name=calls&type=cancel").await.refusal(),
        report(&desk, &customer, "1", &at).await.refusal(),
        report(&desk, "cus_none", "1", "").await.refusal(),
    ];
    for value in ["", "x", "1e3", "1234567890123456", "0.0000000001"] {
        refusals.push(report(&desk, &customer, value, "").await.refusal());
    }
    for second in [DAY + 86_400 + 301, DAY - 35 * 86_400] {
        refusals.push(report(&desk, &customer, "1", &format!("&timestamp={second}")).await.refusal());
    }
    for form in ["event_name=none&payload[value]=1", "event_name=calls&payload[value]=1", "event_name=calls"] {
        refusals.push(desk.post(EVENTS, form).await.refusal());
    }
    let only = format!("event_name=calls&payload[stripe_customer_id]={customer}");
    refusals.push(desk.post(EVENTS, &only).await.refusal());
    for rest in ["&value_grouping_window=week", "&value_grouping_window=day&starting_after=mtrusg_x"] {
        refusals.push(desk.get(&sums(rest)).await.refusal());
    }
    let odd = format!("{METERS}/{id}/event_summaries?customer={customer}&start_time={}&end_time={DAY}", DAY + 1);
    refusals.push(desk.get(&odd).await.refusal());
    insta::assert_snapshot!(refusals.join("\n").replace(&DAY.to_string(), "DAY"), @r#"
    400 invalid_request_error resource_missing cancel[identifier]: No event of the last 24 hours has the identifier first, or it was cancelled already.
    400 invalid_request_error parameter_missing cancel[identifier]: Missing required param: cancel[identifier].
    400 invalid_request_error duplicate_meter_event identifier: An event already exists with identifier first.
    400 invalid_request_error resource_missing payload: The payload names no customer that is there.
    400 invalid_request_error parameter_invalid_empty payload[value]: 'payload[value]' needs a value.
    400 invalid_request_error - payload: The value in the event payload must be a number with at most 9 decimal places.
    400 invalid_request_error - payload: The value in the event payload must be a number with at most 9 decimal places.
    400 invalid_request_error - payload: The value in the event payload can have at most 15 digits.
    400 invalid_request_error - payload: The value in the event payload must be a number with at most 9 decimal places.
    400 invalid_request_error - timestamp: The timestamp must be within the past 35 calendar days and at most 5 minutes in the future.
    400 invalid_request_error - timestamp: The timestamp must be within the past 35 calendar days and at most 5 minutes in the future.
    400 invalid_request_error resource_missing event_name: No active meter has the event name 'none'.
    400 invalid_request_error - payload: The payload names no customer under the key of the meter's customer_mapping.
    400 invalid_request_error parameter_missing payload: Missing required param: payload.
    400 invalid_request_error - payload: The payload has no value under the key of the meter's value_settings.
    400 invalid_request_error - value_grouping_window: Invalid value_grouping_window: must be one of day or hour
    400 invalid_request_error resource_missing starting_after: No such object: 'mtrusg_x'
    400 invalid_request_error - start_time: start_time must be aligned with minute boundaries.
    "#);
}

#[tokio::test]
async fn a_metered_price_names_an_active_meter_since_the_version_that_needs_one() {
    let desk = Desk::open().await;
    let (product, _) = desk.sold().await;
    let metered = |meter: &str| {
        format!(
            "product={product}&currency=eur&unit_amount=2&recurring[interval]=month&recurring[usage_type]=metered{meter}"
        )
    };
    let id = meter(&desk, "calls", "last").await;
    let made = desk.post("/v1/prices", &metered(&format!("&recurring[meter]={id}"))).await.json();
    assert_eq!(made["recurring"]["meter"], id);
    let refusals = async || {
        [
            desk.post("/v1/prices", &metered("")).await.refusal(),
            desk.post("/v1/prices", &metered("&recurring[meter]=mtr_none")).await.refusal(),
            desk.post("/v1/prices", &metered(&format!("&recurring[meter]={id}"))).await.refusal(),
        ]
    };
    desk.post(&format!("{METERS}/{id}/deactivate"), "").await;
    insta::assert_snapshot!(refusals().await.join("\n").replace(&id, "mtr_1"), @r#"
    400 invalid_request_error parameter_missing recurring[meter]: Missing required param: recurring[meter].
    400 invalid_request_error resource_missing recurring[meter]: No such meter: 'mtr_none'
    400 invalid_request_error - recurring[meter]: The meter 'mtr_1' is not active.
    "#);
    let older = [("stripe-version", "2025-02-24.acacia")];
    let made = desk.call("POST", "/v1/prices", &metered(""), &older).await;
    assert_eq!(made.json()["recurring"]["meter"], serde_json::Value::Null);
}

#[tokio::test]
async fn an_invoice_shows_usage_so_far_and_then_bills_it() {
    let desk = Desk::open().await;
    let clock = desk.made("/v1/test_helpers/test_clocks", &format!("frozen_time={DAY}")).await;
    let customer = desk.made("/v1/customers", &format!("name=Ann&test_clock={clock}")).await;
    let id = meter(&desk, "calls", "sum").await;
    let product = desk.made("/v1/products", "name=Calls").await;
    let price = format!(
        "product={product}&currency=eur&unit_amount_decimal=0.5&recurring[interval]=month&recurring[usage_type]=metered&recurring[meter]={id}"
    );
    let price = desk.made("/v1/prices", &price).await;
    let form = format!(
        "customer={customer}&items[0][price]={price}&collection_method=send_invoice&days_until_due=7&billing_mode[type]=flexible"
    );
    let subscription = desk.made("/v1/subscriptions", &form).await;
    report(&desk, &customer, "1000.5", "").await;
    let ahead = desk.post("/v1/invoices/create_preview", &format!("subscription={subscription}")).await.json();
    let line = &ahead["lines"]["data"][0];
    assert_eq!(
        (&ahead["total"], &line["quantity"], &line["quantity_decimal"]),
        (&500.into(), &1_000.into(), &"1000.5".into())
    );
    desk.post(&format!("/v1/test_helpers/test_clocks/{clock}/advance"), &format!("frozen_time={}", DAY + 86_400)).await;
    billfold_app::jobs::run_due(&desk.test.app, |_| ()).await.unwrap();
    let ended = desk.delete(&format!("/v1/subscriptions/{subscription}?invoice_now=true")).await.json();
    let last = desk.get(&format!("/v1/invoices/{}", ended["latest_invoice"].as_str().unwrap())).await.json();
    let line = &last["lines"]["data"][0];
    // 1,000.5 * 0.005 = 5.0025.
    assert_eq!((&last["total"], &line["description"]), (&500.into(), &"1,000.5 × Calls (month)".into()));
    assert_eq!(line["period"]["start"], DAY);
    assert_eq!(line["period"]["end"], DAY + 86_400);
}
