//! Tiers, packages, decimals and usage of `/v1/prices`, and the rest of products.

use crate::desk::Desk;

#[tokio::test]
async fn a_tiered_price_shows_its_tiers_where_they_are_expanded() {
    let desk = Desk::open().await;
    let (product, _) = desk.sold().await;
    let meter = "display_name=Calls&event_name=calls&default_aggregation[formula]=sum";
    let meter = desk.made("/v1/billing/meters", meter).await;
    let form = format!(
        "product={product}&currency=eur&recurring[interval]=month&recurring[usage_type]=metered&recurring[meter]={meter}&billing_scheme=tiered&tiers_mode=graduated\
         &tiers[0][up_to]=5&tiers[0][unit_amount]=700&tiers[0][flat_amount]=1000&tiers[1][up_to]=inf&tiers[1][unit_amount_decimal]=0.0125&expand[]=tiers"
    );
    let made = desk.post("/v1/prices", &form).await;
    insta::assert_snapshot!(made.shown().replace(&product, "prod_1").replace(&meter, "mtr_1"), @r#"
    200 OK
    request-id: req_01M7XPE600Y2QKSS19S8BS0S67

    {
      "active": true,
      "billing_scheme": "tiered",
      "created": 1795219200,
      "currency": "eur",
      "custom_unit_amount": null,
      "id": "price_0003518Rpy1mc8wZ2H8WaEjf",
      "livemode": false,
      "lookup_key": null,
      "metadata": {},
      "nickname": null,
      "object": "price",
      "product": "prod_1",
      "recurring": {
        "interval": "month",
        "interval_count": 1,
        "meter": "mtr_1",
        "trial_period_days": null,
        "usage_type": "metered"
      },
      "tax_behavior": "unspecified",
      "tiers": [
        {
          "flat_amount": 1000,
          "flat_amount_decimal": "1000",
          "unit_amount": 700,
          "unit_amount_decimal": "700",
          "up_to": 5
        },
        {
          "flat_amount": null,
          "flat_amount_decimal": null,
          "unit_amount": null,
          "unit_amount_decimal": "0.0125",
          "up_to": null
        }
      ],
      "tiers_mode": "graduated",
      "transform_quantity": null,
      "type": "recurring",
      "unit_amount": null,
      "unit_amount_decimal": null
    }
    "#);
    let bare = desk.get(&format!("/v1/prices/{}", made.id())).await.json();
    assert_eq!(bare.get("tiers"), None);
    assert_eq!(desk.get(&format!("/v1/prices?recurring[meter]={meter}")).await.ids(), [made.id()]);
}

#[tokio::test]
async fn amounts_finer_than_a_minor_unit_are_kept_exactly() {
    let desk = Desk::open().await;
    let (product, _) = desk.sold().await;
    for (form, unit, decimal) in [
        ("unit_amount_decimal=0.000000000001", None, "0.000000000001"),
        ("unit_amount_decimal=12.5", None, "12.5"),
        ("unit_amount_decimal=12.000", Some(12), "12"),
        ("unit_amount=7&transform_quantity[divide_by]=10&transform_quantity[round]=up", Some(7), "7"),
    ] {
        let price = desk.post("/v1/prices", &format!("product={product}&currency=eur&{form}")).await.json();
        assert_eq!(
            (price["unit_amount"].as_i64(), price["unit_amount_decimal"].as_str()),
            (unit, Some(decimal)),
            "{form}"
        );
        let round = form.contains("transform").then_some("up");
        assert_eq!(price["transform_quantity"]["round"].as_str(), round, "{form}");
    }
}

#[tokio::test]
async fn every_rule_of_a_pricing_is_refused_by_its_parameter() {
    let desk = Desk::open().await;
    let (product, _) = desk.sold().await;
    let mut refusals = Vec::new();
    for form in [
        "unit_amount=1&unit_amount_decimal=1",
        "unit_amount_decimal=1.0000000000001",
        "unit_amount_decimal=-1",
        "unit_amount_decimal=1e3",
        "custom_unit_amount[enabled]=true",
        "unit_amount=1&currency_options[usd][unit_amount]=1",
        "billing_scheme=tiered",
        "billing_scheme=tiered&tiers_mode=volume",
        "billing_scheme=tiered&tiers_mode=volume&tiers[0][up_to]=inf",
        "billing_scheme=tiered&tiers_mode=volume&tiers[0][up_to]=5&tiers[0][unit_amount]=1",
        "billing_scheme=tiered&tiers_mode=volume&tiers[0][up_to]=0&tiers[0][unit_amount]=1",
        "billing_scheme=tiered&tiers_mode=volume&tiers[0][up_to]=5&tiers[0][unit_amount]=1&tiers[1][up_to]=4&tiers[1][unit_amount]=1&tiers[2][up_to]=inf&tiers[2][unit_amount]=1",
        "billing_scheme=tiered&tiers_mode=volume&tiers[0][up_to]=inf&tiers[0][unit_amount]=1&unit_amount=1",
        "billing_scheme=tiered&tiers_mode=volume&tiers[0][up_to]=inf&tiers[0][unit_amount]=1&transform_quantity[divide_by]=2&transform_quantity[round]=up",
        "unit_amount=1&tiers_mode=volume",
        "unit_amount=1&recurring[interval]=month&recurring[meter]=calls",
        "unit_amount=1&transform_quantity[divide_by]=0&transform_quantity[round]=up",
    ] {
        refusals.push(desk.post("/v1/prices", &format!("product={product}&currency=eur&{form}")).await.refusal());
    }
    refusals.push(
        desk.post(
            "/v1/products",
            "name=x&default_price_data[currency]=eur&default_price_data[custom_unit_amount][enabled]=true",
        )
        .await
        .refusal(),
    );
    refusals.push(desk.post("/v1/products", "name=x&package_dimensions[height]=1").await.refusal());
    refusals.push(desk.post("/v1/products", "name=x&package_dimensions[height]=0&package_dimensions[length]=1&package_dimensions[weight]=1&package_dimensions[width]=1").await.refusal());
    insta::assert_snapshot!(refusals.join("\n"), @r#"
    400 invalid_request_error - unit_amount_decimal: unit_amount and unit_amount_decimal cannot be used together.
    400 invalid_request_error - unit_amount_decimal: Invalid decimal: 1.0000000000001; it must be positive or zero and have at most 12 decimal places
    400 invalid_request_error - unit_amount_decimal: Invalid decimal: -1; it must be positive or zero and have at most 12 decimal places
    400 invalid_request_error - unit_amount_decimal: Invalid decimal: 1e3; it must be positive or zero and have at most 12 decimal places
    400 invalid_request_error - custom_unit_amount: Amounts that customers choose are not sold here: use unit_amount.
    400 invalid_request_error parameter_unknown currency_options[usd][unit_amount]: Received unknown parameter: currency_options[usd][unit_amount]. There is one currency for each price and coupon here: make one for each currency.
    400 invalid_request_error parameter_missing tiers_mode: Missing required param: tiers_mode.
    400 invalid_request_error parameter_missing tiers: Missing required param: tiers.
    400 invalid_request_error parameter_missing tiers[0][unit_amount]: Missing required param: tiers[0][unit_amount].
    400 invalid_request_error - tiers: Invalid tiers: each up_to must be larger than the one before it, and that of the last tier must be inf
    400 invalid_request_error parameter_invalid_integer tiers[0][up_to]: Invalid integer: 'tiers[0][up_to]' must be from 1 to 999999999
    400 invalid_request_error - tiers: Invalid tiers: each up_to must be larger than the one before it, and that of the last tier must be inf
    400 invalid_request_error - unit_amount: unit_amount cannot be used together with billing_scheme=tiered.
    400 invalid_request_error - transform_quantity: transform_quantity cannot be used together with billing_scheme=tiered.
    400 invalid_request_error - tiers_mode: tiers_mode can be used only with billing_scheme=tiered.
    400 invalid_request_error - recurring[meter]: recurring[meter] can be used only with recurring[usage_type]=metered.
    400 invalid_request_error parameter_invalid_integer transform_quantity[divide_by]: Invalid integer: 'transform_quantity[divide_by]' must be from 1 to 999999999
    400 invalid_request_error - default_price_data[custom_unit_amount]: Amounts that customers choose are not sold here: use unit_amount.
    400 invalid_request_error parameter_missing package_dimensions[length]: Missing required param: package_dimensions[length].
    400 invalid_request_error - package_dimensions[height]: Invalid decimal: 0; it must be positive or zero and have at most 2 decimal places
    "#);
}

#[tokio::test]
async fn a_product_keeps_its_package_and_where_it_is_performed() {
    let desk = Desk::open().await;
    let form = "name=Box&package_dimensions[height]=1.5&package_dimensions[length]=2&package_dimensions[weight]=0.25&package_dimensions[width]=10\
        &tax_details[performance_location]=here&tax_details[tax_code]=txcd_1";
    let product = desk.post("/v1/products", form).await.json();
    assert_eq!(product["package_dimensions"].to_string(), r#"{"height":1.5,"length":2,"weight":0.25,"width":10}"#);
    assert_eq!(product["tax_details"].to_string(), r#"{"performance_location":"here","tax_code":"txcd_1"}"#);
    assert_eq!(product["tax_code"], "txcd_1");
    let path = format!("/v1/products/{}", product["id"].as_str().unwrap());
    let bare = desk.post(&path, "package_dimensions=&tax_details=").await.json();
    assert!(bare["package_dimensions"].is_null() && bare["tax_details"].is_null(), "{bare}");
}

#[tokio::test]
async fn a_customer_is_made_with_what_it_pays_with_and_on_a_test_clock() {
    let desk = Desk::open().await;
    let customers = "/v1/customers";
    let clock = desk.made("/v1/test_helpers/test_clocks", "frozen_time=1700000000").await;
    let form = format!(
        "name=Ann&business_name=Acme&individual_name=Ann+Example&payment_method=pm_card_visa&test_clock={clock}\
        &invoice_settings[custom_fields][0][name]=PO&invoice_settings[custom_fields][0][value]=17&invoice_settings[rendering_options][amount_tax_display]=exclude_tax"
    );
    let ann = desk.post(customers, &form).await.json();
    assert_eq!((ann["created"].as_i64(), ann["test_clock"].as_str()), (Some(1_700_000_000), Some(clock.as_str())));
    assert_eq!((ann["business_name"].as_str(), ann["individual_name"].as_str()), (Some("Acme"), Some("Ann Example")));
    assert_eq!(ann["invoice_settings"]["custom_fields"].to_string(), r#"[{"name":"PO","value":"17"}]"#);
    assert!(ann["invoice_settings"]["default_payment_method"].is_null(), "attached, not the default");
    let id = ann["id"].as_str().unwrap();
    let methods = desk.get(&format!("{customers}/{id}/payment_methods")).await.ids();
    let path = format!("{customers}/{id}");
    let named = desk.post(&path, &format!("invoice_settings[default_payment_method]={}", methods[0])).await.json();
    assert_eq!(named["invoice_settings"]["default_payment_method"], methods[0].as_str());
    let bob =
        desk.post(customers, "name=Bob&source=tok_visa&expand[]=invoice_settings.default_payment_method").await.json();
    assert_eq!(bob["invoice_settings"]["default_payment_method"]["card"]["brand"], "visa");
    let both = desk
        .post(customers, "payment_method=pm_card_visa&invoice_settings[default_payment_method]=pm_card_visa")
        .await
        .json();
    assert!(both["invoice_settings"]["default_payment_method"].is_string());
    assert_eq!(desk.get(&format!("{customers}?test_clock={clock}")).await.ids(), [id]);
    let mut refusals = Vec::new();
    for form in [
        "test_clock=clock_none".to_owned(),
        "payment_method=pm_none".to_owned(),
        "payment_method=pm_card_chargeDeclined".to_owned(),
        "source=src_1".to_owned(),
        "source=tok_none".to_owned(),
        "source=tok_visa&payment_method=pm_card_visa".to_owned(),
        format!("invoice_settings[default_payment_method]={}", methods[0]),
        "cash_balance[settings][reconciliation_mode]=manual".to_owned(),
    ] {
        refusals.push(desk.post(customers, &form).await.refusal().replace(&methods[0], "pm_1"));
    }
    refusals.push(desk.post(&path, &format!("test_clock={clock}")).await.refusal());
    refusals.push(desk.post(&path, "invoice_settings[default_payment_method]=pm_none").await.refusal());
    insta::assert_snapshot!(refusals.join("\n"), @r#"
    400 invalid_request_error resource_missing test_clock: No such billing clock: 'clock_none'
    400 invalid_request_error resource_missing payment_method: No such PaymentMethod: 'pm_none'
    402 card_error card_declined -: Your card was declined.
    400 invalid_request_error - source: Invalid source: 'src_1' holds characters that are not allowed
    400 invalid_request_error resource_missing source: No such token: 'tok_none'
    400 invalid_request_error - source: payment_method and source cannot be used together.
    400 invalid_request_error - invoice_settings[default_payment_method]: The PaymentMethod 'pm_1' belongs to another object than the one named with it.
    400 invalid_request_error parameter_unknown cash_balance[settings][reconciliation_mode]: Received unknown parameter: cash_balance[settings][reconciliation_mode]
    400 invalid_request_error parameter_unknown test_clock: Received unknown parameter: test_clock
    400 invalid_request_error resource_missing invoice_settings[default_payment_method]: No such PaymentMethod: 'pm_none'
    "#);
}
