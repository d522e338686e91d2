//! `/v1/products` and `/v1/prices`

use crate::desk::Desk;

#[tokio::test]
async fn a_product_is_made_with_a_price_read_changed_and_expanded() {
    let desk = Desk::open().await;
    let form = "id=gold-plan&name=Gold&description=The%20best&images[]=https%3A%2F%2Facme.test%2Fgold.png&marketing_features[0][name]=Fast\
        &unit_label=seat&statement_descriptor=ACME&url=https%3A%2F%2Facme.test%2Fgold&shippable=false&metadata[a]=b\
        &default_price_data[currency]=EUR&default_price_data[unit_amount]=999&default_price_data[recurring][interval]=month";
    let answer = desk.post("/v1/products", form).await;
    insta::assert_snapshot!(answer.shown(), @r#"
    200 OK
    etag: "1795219200000000"
    request-id: req_01M7XPE600JRNHJSY90Y4VMSDC

    {
      "active": true,
      "created": 1795219200,
      "default_price": "price_0003518Rpy3uEbWSYgPpcAHm",
      "description": "The best",
      "id": "gold-plan",
      "images": [
        "https://acme.test/gold.png"
      ],
      "livemode": false,
      "marketing_features": [
        {
          "name": "Fast"
        }
      ],
      "metadata": {
        "a": "b"
      },
      "name": "Gold",
      "object": "product",
      "package_dimensions": null,
      "shippable": false,
      "statement_descriptor": "ACME",
      "tax_code": null,
      "tax_details": null,
      "type": "service",
      "unit_label": "seat",
      "updated": 1795219200,
      "url": "https://acme.test/gold"
    }
    "#);
    let read = desk.get("/v1/products/gold-plan?expand[]=default_price.product").await;
    assert_eq!(read.header("etag"), None, "an expanded object has no tag");
    insta::assert_snapshot!(read.shown(), @r#"
    200 OK
    request-id: req_01M7XPE600NCKT2WDYBC9KSQ50

    {
      "active": true,
      "created": 1795219200,
      "default_price": {
        "active": true,
        "billing_scheme": "per_unit",
        "created": 1795219200,
        "currency": "eur",
        "custom_unit_amount": null,
        "id": "price_0003518Rpy3uEbWSYgPpcAHm",
        "livemode": false,
        "lookup_key": null,
        "metadata": {},
        "nickname": null,
        "object": "price",
        "product": {
          "active": true,
          "created": 1795219200,
          "default_price": "price_0003518Rpy3uEbWSYgPpcAHm",
          "description": "The best",
          "id": "gold-plan",
          "images": [
            "https://acme.test/gold.png"
          ],
          "livemode": false,
          "marketing_features": [
            {
              "name": "Fast"
            }
          ],
          "metadata": {
            "a": "b"
          },
          "name": "Gold",
          "object": "product",
          "package_dimensions": null,
          "shippable": false,
          "statement_descriptor": "ACME",
          "tax_code": null,
          "tax_details": null,
          "type": "service",
          "unit_label": "seat",
          "updated": 1795219200,
          "url": "https://acme.test/gold"
        },
        "recurring": {
          "interval": "month",
          "interval_count": 1,
          "meter": null,
          "trial_period_days": null,
          "usage_type": "licensed"
        },
        "tax_behavior": "unspecified",
        "tiers_mode": null,
        "transform_quantity": null,
        "type": "recurring",
        "unit_amount": 999,
        "unit_amount_decimal": "999"
      },
      "description": "The best",
      "id": "gold-plan",
      "images": [
        "https://acme.test/gold.png"
      ],
      "livemode": false,
      "marketing_features": [
        {
          "name": "Fast"
        }
      ],
      "metadata": {
        "a": "b"
      },
      "name": "Gold",
      "object": "product",
      "package_dimensions": null,
      "shippable": false,
      "statement_descriptor": "ACME",
      "tax_code": null,
      "tax_details": null,
      "type": "service",
      "unit_label": "seat",
      "updated": 1795219200,
      "url": "https://acme.test/gold"
    }
    "#);
    let update =
        "name=Silver&active=false&description=&images=&marketing_features=&unit_label=&url=&metadata=&default_price=";
    insta::assert_snapshot!(desk.post("/v1/products/gold-plan", update).await.shown(), @r#"
    200 OK
    etag: "1795219200000001"
    request-id: req_01M7XPE600PN5KRG483RMGEF42

    {
      "active": false,
      "created": 1795219200,
      "default_price": null,
      "description": null,
      "id": "gold-plan",
      "images": [],
      "livemode": false,
      "marketing_features": [],
      "metadata": {},
      "name": "Silver",
      "object": "product",
      "package_dimensions": null,
      "shippable": false,
      "statement_descriptor": "ACME",
      "tax_code": null,
      "tax_details": null,
      "type": "service",
      "unit_label": null,
      "updated": 1795219200,
      "url": null
    }
    "#);
}

#[tokio::test]
async fn a_price_is_made_with_its_product_read_and_changed() {
    let desk = Desk::open().await;
    let form = "currency=usd&unit_amount=2500&product_data[name]=Gold&product_data[unit_label]=seat&nickname=Yearly&lookup_key=gold_yearly&tax_behavior=inclusive\
        &recurring[interval]=year&recurring[interval_count]=1&recurring[trial_period_days]=14&recurring[usage_type]=licensed&metadata[a]=b&billing_scheme=per_unit&expand[]=product";
    let answer = desk.post("/v1/prices", form).await;
    insta::assert_snapshot!(answer.shown(), @r#"
    200 OK
    request-id: req_01M7XPE600JRNHJSY90Y4VMSDC

    {
      "active": true,
      "billing_scheme": "per_unit",
      "created": 1795219200,
      "currency": "usd",
      "custom_unit_amount": null,
      "id": "price_0003518Rpy3uEbWSYgPpcAHm",
      "livemode": false,
      "lookup_key": "gold_yearly",
      "metadata": {
        "a": "b"
      },
      "nickname": "Yearly",
      "object": "price",
      "product": {
        "active": true,
        "created": 1795219200,
        "default_price": null,
        "description": null,
        "id": "prod_0003518Rpy4SFPTNC4ofhUa6",
        "images": [],
        "livemode": false,
        "marketing_features": [],
        "metadata": {},
        "name": "Gold",
        "object": "product",
        "package_dimensions": null,
        "shippable": null,
        "statement_descriptor": null,
        "tax_code": null,
        "tax_details": null,
        "type": "service",
        "unit_label": "seat",
        "updated": 1795219200,
        "url": null
      },
      "recurring": {
        "interval": "year",
        "interval_count": 1,
        "meter": null,
        "trial_period_days": 14,
        "usage_type": "licensed"
      },
      "tax_behavior": "inclusive",
      "tiers_mode": null,
      "transform_quantity": null,
      "type": "recurring",
      "unit_amount": 2500,
      "unit_amount_decimal": "2500"
    }
    "#);
    let path = format!("/v1/prices/{}", answer.id());
    let update = "active=false&nickname=&lookup_key=&metadata[a]=&tax_behavior=exclusive&expand[]=currency_options";
    insta::assert_snapshot!(desk.post(&path, update).await.shown(), @r#"
    200 OK
    request-id: req_01M7XPE600PN5KRG483RMGEF42

    {
      "active": false,
      "billing_scheme": "per_unit",
      "created": 1795219200,
      "currency": "usd",
      "currency_options": {
        "usd": {
          "custom_unit_amount": null,
          "tax_behavior": "exclusive",
          "unit_amount": 2500,
          "unit_amount_decimal": "2500"
        }
      },
      "custom_unit_amount": null,
      "id": "price_0003518Rpy3uEbWSYgPpcAHm",
      "livemode": false,
      "lookup_key": null,
      "metadata": {},
      "nickname": null,
      "object": "price",
      "product": "prod_0003518Rpy4SFPTNC4ofhUa6",
      "recurring": {
        "interval": "year",
        "interval_count": 1,
        "meter": null,
        "trial_period_days": 14,
        "usage_type": "licensed"
      },
      "tax_behavior": "exclusive",
      "tiers_mode": null,
      "transform_quantity": null,
      "type": "recurring",
      "unit_amount": 2500,
      "unit_amount_decimal": "2500"
    }
    "#);
}

#[tokio::test]
async fn a_lookup_key_belongs_to_one_price_and_can_be_taken_over() {
    let desk = Desk::open().await;
    let (product, _) = desk.sold().await;
    let form = format!("product={product}&currency=eur&unit_amount=1&lookup_key=k");
    let first = desk.made("/v1/prices", &form).await;
    insta::assert_snapshot!(desk.post("/v1/prices", &form).await.refusal(), @r#"400 invalid_request_error resource_already_exists lookup_key: Another object has this lookup_key already: 'k'"#);
    let second = desk.made("/v1/prices", &format!("{form}&transfer_lookup_key=true")).await;
    assert!(desk.get(&format!("/v1/prices/{first}")).await.json()["lookup_key"].is_null());
    assert_eq!(desk.get("/v1/prices?lookup_keys[]=k&lookup_keys[]=x").await.ids(), [second]);
}

#[tokio::test]
async fn products_and_prices_are_found_by_every_filter() {
    let desk = Desk::open().await;
    let (gold, monthly) = desk.sold().await;
    desk.test.clock.advance_seconds(1);
    let silver = desk.made("/v1/products", "name=Silver&active=false&url=https://acme.test/s").await;
    let once = desk.made("/v1/prices", &format!("product={silver}&currency=usd&unit_amount=5")).await;
    let table = [
        ("/v1/products?active=true".to_owned(), vec![&gold]),
        ("/v1/products?active=false".to_owned(), vec![&silver]),
        (format!("/v1/products?ids[]={gold}&ids[]=x"), vec![&gold]),
        ("/v1/products?url=https%3A%2F%2Facme.test%2Fs".to_owned(), vec![&silver]),
        ("/v1/products?limit=1".to_owned(), vec![&silver]),
        (format!("/v1/prices?product={gold}"), vec![&monthly]),
        ("/v1/prices?currency=usd".to_owned(), vec![&once]),
        ("/v1/prices?type=one_time".to_owned(), vec![&once]),
        ("/v1/prices?type=recurring".to_owned(), vec![&monthly]),
        ("/v1/prices?recurring[interval]=month".to_owned(), vec![&monthly]),
        ("/v1/prices?recurring[usage_type]=metered".to_owned(), vec![]),
        ("/v1/prices?active=true".to_owned(), vec![&once, &monthly]),
    ];
    for (path, expected) in table {
        assert_eq!(desk.get(&path).await.ids(), expected.into_iter().cloned().collect::<Vec<_>>(), "{path}");
    }
    let list = desk.get("/v1/prices?expand[]=data.product").await.json();
    assert_eq!(list["data"][0]["product"]["name"], "Silver");
    assert_eq!(list["data"][1]["product"]["name"], "Gold");
}

#[tokio::test]
async fn a_product_can_be_deleted_only_without_prices() {
    let desk = Desk::open().await;
    let (gold, _) = desk.sold().await;
    let path = format!("/v1/products/{gold}");
    insta::assert_snapshot!(desk.delete(&path).await.refusal(), @r#"400 invalid_request_error - -: This cannot be deleted while a price uses it."#);
    let bare = desk.made("/v1/products", "id=bare&name=Bare").await;
    let path = format!("/v1/products/{bare}");
    insta::assert_snapshot!(desk.delete(&path).await.shown(), @r#"
    200 OK
    request-id: req_01M7XPE6002STRE9S7A7PAZ6V7

    {
      "deleted": true,
      "id": "bare",
      "object": "product"
    }
    "#);
    insta::assert_snapshot!(desk.get(&path).await.refusal(), @r#"404 invalid_request_error resource_missing id: No such product: 'bare'"#);
}

#[tokio::test]
async fn every_rule_of_products_and_prices_is_refused_by_its_parameter() {
    let desk = Desk::open().await;
    let (gold, price) = desk.sold().await;
    let (silver, _) = desk.sold().await;
    let mut refusals = Vec::new();
    for form in [
        String::new(),
        "name=x&id=..".into(),
        "name=x&id=a%20b".into(),
        format!("name=x&id={gold}"),
        "name=x&images[]=data:,x".into(),
        "name=x&type=good".into(),
        "name=x&default_price_data[currency]=eur".into(),
        "name=x&default_price_data[currency]=eur&default_price_data[unit_amount]=1&default_price_data[recurring][interval]=year&default_price_data[recurring][interval_count]=4".into(),
    ] {
        refusals.push(desk.post("/v1/products", &form).await.refusal());
    }
    for form in ["default_price=price_none".to_owned(), format!("default_price={price}"), "name=".into()] {
        refusals.push(desk.post(&format!("/v1/products/{silver}"), &form).await.refusal());
    }
    for form in [
        "currency=eur&unit_amount=1".to_owned(),
        format!("currency=eur&unit_amount=1&product={gold}&product_data[name]=x"),
        "currency=eur&unit_amount=1&product=prod_none".into(),
        format!("currency=xxx1&unit_amount=1&product={gold}"),
        format!("currency=zzz&unit_amount=1&product={gold}"),
        format!("currency=eur&unit_amount=-1&product={gold}"),
        format!("currency=eur&product={gold}"),
        format!("currency=eur&unit_amount=1&product={gold}&recurring[interval]=fortnight"),
        format!("currency=eur&unit_amount=1&product={gold}&recurring[interval]=week&recurring[interval_count]=157"),
        format!("currency=eur&unit_amount=1&product={gold}&tiers[0][up_to]=5"),
    ] {
        refusals.push(desk.post("/v1/prices", &form).await.refusal());
    }
    refusals.push(desk.post(&format!("/v1/prices/{price}"), "unit_amount=5").await.refusal());
    refusals.push(desk.get("/v1/prices/price_none").await.refusal());
    let text = refusals.join("\n").replace(&gold, "prod_gold").replace(&price, "price_gold");
    insta::assert_snapshot!(text, @r#"
    400 invalid_request_error parameter_missing name: Missing required param: name.
    400 invalid_request_error - id: Invalid id: '..' holds characters that are not allowed
    400 invalid_request_error - id: Invalid id: 'a b' holds characters that are not allowed
    400 invalid_request_error resource_already_exists id: Another object has this id already: 'prod_gold'
    400 invalid_request_error url_invalid images[0]: Invalid URL: 'images[0]' must be an absolute http or https address
    400 invalid_request_error - type: Invalid type: must be one of service
    400 invalid_request_error parameter_missing default_price_data[unit_amount]: Missing required param: default_price_data[unit_amount].
    400 invalid_request_error parameter_invalid_integer default_price_data[recurring][interval_count]: Invalid integer: 'default_price_data[recurring][interval_count]' must be from 1 to 3
    400 invalid_request_error resource_missing default_price: No such price: 'price_none'
    400 invalid_request_error - default_price: The price 'price_gold' belongs to another object than the one named with it.
    400 invalid_request_error parameter_invalid_empty name: An empty 'name' would unset it, which is not possible. Leave it out, or give it a value.
    400 invalid_request_error parameter_missing product: Missing required param: product.
    400 invalid_request_error - product_data: product and product_data cannot be used together.
    400 invalid_request_error resource_missing product: No such product: 'prod_none'
    400 invalid_request_error - currency: Invalid currency: 'xxx1' is no three-letter code of ISO 4217
    400 invalid_request_error - currency: Invalid currency: 'zzz' is no three-letter code of ISO 4217
    400 invalid_request_error parameter_invalid_integer unit_amount: Invalid integer: 'unit_amount' must be from 0 to 99999999
    400 invalid_request_error parameter_missing unit_amount: Missing required param: unit_amount.
    400 invalid_request_error - recurring[interval]: Invalid recurring[interval]: must be one of day, month, week, or year
    400 invalid_request_error parameter_invalid_integer recurring[interval_count]: Invalid integer: 'recurring[interval_count]' must be from 1 to 156
    400 invalid_request_error - tiers: tiers can be used only with billing_scheme=tiered.
    400 invalid_request_error parameter_unknown unit_amount: Received unknown parameter: unit_amount
    404 invalid_request_error resource_missing price: No such price: 'price_none'
    "#);
}
