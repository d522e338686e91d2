//! `/v1/tax_ids` and `/v1/customers/{customer}/tax_ids`

use crate::desk::Desk;

#[tokio::test]
async fn a_tax_id_is_made_read_listed_and_deleted_below_its_customer() {
    let desk = Desk::open().await;
    let customer = desk.made("/v1/customers", "name=Ann").await;
    let path = format!("/v1/customers/{customer}/tax_ids");
    let made = desk.post(&path, "type=eu_vat&value=DE123456789").await;
    insta::assert_snapshot!(made.shown(), @r#"
    200 OK
    etag: "1795219200000000"
    request-id: req_01M7XPE600QY65KER06N9W3MBA

    {
      "country": "DE",
      "created": 1795219200,
      "customer": "cus_0003518Rpy3uEbWSYgPpcAHm",
      "customer_account": null,
      "id": "txi_0003518Rpy5IGPzFxNoocKci",
      "livemode": false,
      "object": "tax_id",
      "owner": {
        "customer": "cus_0003518Rpy3uEbWSYgPpcAHm",
        "customer_account": null,
        "type": "customer"
      },
      "type": "eu_vat",
      "value": "DE123456789",
      "verification": {
        "status": "unavailable",
        "verified_address": null,
        "verified_name": null
      }
    }
    "#);
    let one = format!("{path}/{}", made.id());
    assert_eq!(desk.get(&one).await.json(), made.json());
    assert_eq!(desk.get(&format!("/v1/tax_ids/{}", made.id())).await.json(), made.json());
    desk.test.clock.advance_seconds(1);
    let second = desk
        .post("/v1/tax_ids", &format!("type=us_ein&value=12-3456789&owner[type]=customer&owner[customer]={customer}"))
        .await;
    assert_eq!(desk.get(&path).await.ids(), [second.id(), made.id()]);
    let owned = format!("/v1/tax_ids?owner[type]=customer&owner[customer]={customer}");
    assert_eq!(desk.get(&owned).await.ids(), [second.id(), made.id()]);
    let expanded = desk.get(&format!("{one}?expand[]=customer")).await.json();
    assert_eq!(expanded["customer"]["name"], "Ann");
    insta::assert_snapshot!(desk.delete(&one).await.shown(), @r#"
    200 OK
    request-id: req_01M7XPE6Z8W0M554JT9Q4551P5

    {
      "deleted": true,
      "id": "txi_0003518Rpy5IGPzFxNoocKci",
      "object": "tax_id"
    }
    "#);
    assert_eq!(desk.delete(&format!("/v1/tax_ids/{}", second.id())).await.status, 200);
    assert!(desk.get(&path).await.ids().is_empty());
}

#[tokio::test]
async fn tax_ids_of_a_new_customer_come_with_it_and_go_with_it() {
    let desk = Desk::open().await;
    let form = "name=Ann&tax_id_data[0][type]=ch_vat&tax_id_data[0][value]=CHE-123.456.789+MWST&tax_id_data[1][type]=gb_vat&tax_id_data[1][value]=GB123456789";
    let customer = desk.made("/v1/customers", form).await;
    let path = format!("/v1/customers/{customer}/tax_ids");
    let listed = desk.get(&path).await.json();
    let mut kinds: Vec<&str> = listed["data"].as_array().unwrap().iter().map(|t| t["type"].as_str().unwrap()).collect();
    kinds.sort_unstable();
    assert_eq!(kinds, ["ch_vat", "gb_vat"]);
    let id = listed["data"][0]["id"].as_str().unwrap();
    desk.delete(&format!("/v1/customers/{customer}")).await;
    assert_eq!(desk.get(&format!("/v1/tax_ids/{id}")).await.status, 404);
    assert_eq!(desk.get(&path).await.status, 404);
}

#[tokio::test]
async fn every_rule_of_a_tax_id_is_refused_by_its_parameter() {
    let desk = Desk::open().await;
    let customer = desk.made("/v1/customers", "name=Ann").await;
    let other = desk.made("/v1/customers", "name=Bob").await;
    let path = format!("/v1/customers/{customer}/tax_ids");
    let made = desk.made(&path, "type=eu_vat&value=DE123456789").await;
    let mut refusals = Vec::new();
    for (path, form) in [
        (path.as_str(), "type=eu_vat"),
        (&path, "type=eu_vat&value=DE12"),
        (&path, "type=au_abn&value=51824753557"),
        (&path, "type=moon_vat&value=1"),
        (&path, "type=unknown&value=1"),
        ("/v1/customers/cus_none/tax_ids", "type=eu_vat&value=DE123456789"),
        ("/v1/tax_ids", "type=eu_vat&value=DE123456789"),
        ("/v1/tax_ids", "type=eu_vat&value=DE123456789&owner[type]=self&owner[customer]=x"),
        ("/v1/tax_ids", "type=eu_vat&value=DE123456789&owner[type]=customer&owner[customer]=cus_none"),
        ("/v1/customers", "tax_id_data[0][type]=eu_vat&tax_id_data[0][value]=1"),
    ] {
        refusals.push(desk.post(path, form).await.refusal());
    }
    refusals.push(desk.get(&format!("/v1/customers/{other}/tax_ids/{made}")).await.refusal());
    refusals.push(desk.get(&format!("{path}/txi_none")).await.refusal());
    refusals.push(desk.delete("/v1/tax_ids/txi_none").await.refusal());
    refusals.push(desk.get("/v1/tax_ids").await.refusal());
    let text = refusals.join("\n").replace(&made, "txi_1");
    insta::assert_snapshot!(text, @r#"
    400 invalid_request_error parameter_missing value: Missing required param: value.
    400 invalid_request_error tax_id_invalid value: Invalid value for value: 'DE12' has not the form of its type
    400 invalid_request_error tax_id_invalid value: Invalid value for value: '51824753557' has not the form of its type
    400 invalid_request_error - type: Invalid type: 'moon_vat' is not one of the allowed values
    400 invalid_request_error - type: Invalid type: 'unknown' is not one of the allowed values
    404 invalid_request_error resource_missing id: No such customer: 'cus_none'
    400 invalid_request_error parameter_missing owner: Missing required param: owner.
    400 invalid_request_error - owner[type]: Invalid owner[type]: must be one of customer
    400 invalid_request_error resource_missing owner[customer]: No such customer: 'cus_none'
    400 invalid_request_error tax_id_invalid tax_id_data[0][value]: Invalid value for tax_id_data[0][value]: '1' has not the form of its type
    404 invalid_request_error resource_missing id: No such tax ID: 'txi_1'
    404 invalid_request_error resource_missing id: No such tax ID: 'txi_none'
    404 invalid_request_error resource_missing id: No such tax ID: 'txi_none'
    400 invalid_request_error parameter_missing owner: Missing required param: owner.
    "#);
}
