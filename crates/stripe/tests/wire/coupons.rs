//! Coupons, promotion codes and discounts: whole answers of every operation and
//! refusal.

use insta::assert_snapshot;
use serde_json::{Value, json};

use crate::desk::Desk;

/// 2026-12-01T00:00:00Z, ten days after the desk opens.
const DECEMBER: i64 = 1_796_083_200;

#[tokio::test]
async fn a_coupon_is_made_read_changed_and_deleted() {
    let desk = Desk::open().await;
    let (product, _) = desk.sold().await;
    let form = format!(
        "id=WINTER&name=Winter&percent_off=12.5&duration=repeating&duration_in_months=3&max_redemptions=10\
         &redeem_by={DECEMBER}&metadata[tier]=2&applies_to[products][]={product}"
    );
    let made = desk.post("/v1/coupons", &form).await;
    assert_snapshot!(made.shown(), @r#"
    200 OK
    etag: "1795219200000000"
    request-id: req_01M7XPE60052ZZKTHG9PFSDS6S

    {
      "amount_off": null,
      "created": 1795219200,
      "currency": null,
      "duration": "repeating",
      "duration_in_months": 3,
      "id": "WINTER",
      "livemode": false,
      "max_redemptions": 10,
      "metadata": {
        "tier": "2"
      },
      "name": "Winter",
      "object": "coupon",
      "percent_off": 12.5,
      "redeem_by": 1796083200,
      "times_redeemed": 0,
      "valid": true
    }
    "#);
    let whole = desk.get("/v1/coupons/WINTER?expand[]=applies_to&expand[]=currency_options").await.json();
    assert_eq!(whole["applies_to"], json!({ "products": [product] }));
    assert_eq!(whole["currency_options"], json!({}));
    desk.test.clock.advance_seconds(1);
    let fixed = desk.post("/v1/coupons", "amount_off=500&currency=EUR&expand[]=currency_options").await;
    let mut shown = fixed.json();
    assert_eq!(shown["id"].as_str().unwrap().len(), 24);
    shown["id"] = json!("made up");
    assert_snapshot!(serde_json::to_string_pretty(&shown).unwrap(), @r#"
    {
      "amount_off": 500,
      "created": 1795219201,
      "currency": "eur",
      "currency_options": {
        "eur": {
          "amount_off": 500
        }
      },
      "duration": "once",
      "duration_in_months": null,
      "id": "made up",
      "livemode": false,
      "max_redemptions": null,
      "metadata": {},
      "name": null,
      "object": "coupon",
      "percent_off": null,
      "redeem_by": null,
      "times_redeemed": 0,
      "valid": true
    }
    "#);
    let changed = desk.post("/v1/coupons/WINTER", "name=Snow&metadata[tier]=").await.json();
    assert_eq!((&changed["name"], &changed["metadata"]), (&json!("Snow"), &json!({})));
    let listed = desk.get("/v1/coupons?limit=1").await;
    assert_eq!((listed.ids(), &listed.json()["has_more"]), (vec![fixed.id()], &json!(true)));
    assert_snapshot!(desk.delete("/v1/coupons/WINTER").await.shown(), @r#"
    200 OK
    request-id: req_01M7XPE6Z88YMXRSSS69FTR2CN

    {
      "deleted": true,
      "id": "WINTER",
      "object": "coupon"
    }
    "#);
    assert_eq!(desk.get("/v1/coupons").await.ids(), [fixed.id()]);
    let mut refusals = Vec::new();
    for path in ["/v1/coupons/WINTER", "/v1/coupons/nowhere"] {
        refusals.push(desk.get(path).await.refusal());
        refusals.push(desk.post(path, "name=x").await.refusal());
        refusals.push(desk.delete(path).await.refusal());
    }
    // Its discounts go on under its id.
    refusals.push(desk.post("/v1/coupons", "id=WINTER&percent_off=5").await.refusal());
    assert_snapshot!(refusals.join("\n"), @r"
    404 invalid_request_error resource_missing coupon: No such coupon: 'WINTER'
    404 invalid_request_error resource_missing coupon: No such coupon: 'WINTER'
    404 invalid_request_error resource_missing coupon: No such coupon: 'WINTER'
    404 invalid_request_error resource_missing coupon: No such coupon: 'nowhere'
    404 invalid_request_error resource_missing coupon: No such coupon: 'nowhere'
    404 invalid_request_error resource_missing coupon: No such coupon: 'nowhere'
    400 invalid_request_error resource_already_exists id: Another object has this id already: 'WINTER'
    ");
}

#[tokio::test]
async fn coupons_that_cannot_be_are_refused() {
    let desk = Desk::open().await;
    let mut refusals = Vec::new();
    for form in [
        "",
        "percent_off=10&amount_off=5&currency=eur",
        "percent_off=0",
        "percent_off=100.01",
        "percent_off=12.345",
        "percent_off=ten",
        "amount_off=500",
        "amount_off=0&currency=eur",
        "percent_off=5&currency=eur",
        "percent_off=5&duration=weekly",
        "percent_off=5&duration=repeating",
        "percent_off=5&duration_in_months=3",
        "percent_off=5&duration=repeating&duration_in_months=0",
        "percent_off=5&max_redemptions=0",
        "percent_off=5&redeem_by=1000",
        "percent_off=5&redeem_by=99999999999",
        "percent_off=5&applies_to[products][]=nowhere",
        "percent_off=5&id=a/b",
        "percent_off=5&currency_options[eur][amount_off]=5",
    ] {
        refusals.push(desk.post("/v1/coupons", form).await.refusal());
    }
    desk.made("/v1/coupons", "id=A&percent_off=5").await;
    refusals.push(desk.post("/v1/coupons/A", "percent_off=6").await.refusal());
    assert_snapshot!(refusals.join("\n"), @r"
    400 invalid_request_error - percent_off: Must provide percent_off or amount_off.
    400 invalid_request_error - amount_off: amount_off and percent_off cannot be used together.
    400 invalid_request_error - percent_off: Invalid percentage: '0' is not above 0 and up to 100, with at most two decimals.
    400 invalid_request_error - percent_off: Invalid percentage: '100.01' is not above 0 and up to 100, with at most two decimals.
    400 invalid_request_error - percent_off: Invalid percentage: '12.345' is not above 0 and up to 100, with at most two decimals.
    400 invalid_request_error - percent_off: Invalid percentage: 'ten' is not above 0 and up to 100, with at most two decimals.
    400 invalid_request_error parameter_missing currency: Missing required param: currency.
    400 invalid_request_error parameter_invalid_integer amount_off: Invalid integer: 'amount_off' must be from 1 to 99999999
    400 invalid_request_error - currency: currency can be used only with amount_off.
    400 invalid_request_error - duration: Invalid duration: must be one of forever, once, or repeating
    400 invalid_request_error parameter_missing duration_in_months: Missing required param: duration_in_months.
    400 invalid_request_error - duration_in_months: duration_in_months can be used only with duration=repeating.
    400 invalid_request_error parameter_invalid_integer duration_in_months: Invalid integer: 'duration_in_months' must be from 1 to 600
    400 invalid_request_error parameter_invalid_integer max_redemptions: Invalid integer: 'max_redemptions' must be from 1 to 2147483647
    400 invalid_request_error - redeem_by: Invalid timestamp: 'redeem_by' must be in the future
    400 invalid_request_error - redeem_by: Invalid timestamp: 'redeem_by' must be within the next five years
    400 invalid_request_error resource_missing applies_to[products][0]: No such product: 'nowhere'
    400 invalid_request_error - id: Invalid id: 'a/b' holds characters that are not allowed
    400 invalid_request_error parameter_unknown currency_options[eur][amount_off]: Received unknown parameter: currency_options[eur][amount_off]. There is one currency for each price and coupon here: make one for each currency.
    400 invalid_request_error parameter_unknown percent_off: Received unknown parameter: percent_off
    ");
}

#[tokio::test]
async fn a_promotion_code_is_made_found_and_switched_off() {
    let desk = Desk::open().await;
    desk.made("/v1/coupons", "id=WINTER&percent_off=10").await;
    let customer = desk.made("/v1/customers", "name=Ann").await;
    let form = format!(
        "promotion[type]=coupon&promotion[coupon]=WINTER&code=Black-Friday&customer={customer}&max_redemptions=5\
         &expires_at={DECEMBER}&restrictions[first_time_transaction]=true&restrictions[minimum_amount]=2000\
         &restrictions[minimum_amount_currency]=EUR&metadata[a]=b"
    );
    let made = desk.post("/v1/promotion_codes", &form).await;
    assert_snapshot!(made.shown(), @r#"
    200 OK
    etag: "1795219200000000"
    request-id: req_01M7XPE600PN5KRG483RMGEF42

    {
      "active": true,
      "code": "Black-Friday",
      "created": 1795219200,
      "customer": "cus_0003518Rpy5m78qD798eL4eI",
      "customer_account": null,
      "expires_at": 1796083200,
      "id": "promo_0003518Rpy5DdmRDRRuVayEC",
      "livemode": false,
      "max_redemptions": 5,
      "metadata": {
        "a": "b"
      },
      "object": "promotion_code",
      "promotion": {
        "coupon": "WINTER",
        "type": "coupon"
      },
      "restrictions": {
        "first_time_transaction": true,
        "minimum_amount": 2000,
        "minimum_amount_currency": "eur"
      },
      "times_redeemed": 0
    }
    "#);
    // The form of older versions.
    let made_up = desk.post("/v1/promotion_codes", "coupon=WINTER&expand[]=promotion.coupon").await.json();
    assert_eq!(made_up["code"].as_str().unwrap().len(), 8);
    assert_eq!(made_up["promotion"]["coupon"]["percent_off"], json!(10));
    let list = |query: String| {
        let desk = &desk;
        async move { desk.get(&format!("/v1/promotion_codes?{query}")).await.ids() }
    };
    assert_eq!(list("code=black-friday".into()).await, [made.id()]);
    assert_eq!(list(format!("customer={customer}&coupon=WINTER")).await, [made.id()]);
    assert_eq!(list("active=false".into()).await, Vec::<String>::new());
    let path = format!("/v1/promotion_codes/{}", made.id());
    let off = desk.post(&path, "active=false&metadata[a]=").await.json();
    assert_eq!((&off["active"], &off["metadata"]), (&json!(false), &json!({})));
    assert_eq!(list("active=false".into()).await, [made.id()]);
    assert_eq!(desk.post(&path, "active=true").await.json()["active"], true);
    // It cannot be used once it has expired, and does not come back.
    desk.test.clock.advance_seconds(10 * 86_400);
    assert_eq!(desk.get(&path).await.json()["active"], false);
    desk.post(&path, "active=false").await;
    let made_up = made_up["id"].as_str().unwrap();
    desk.delete("/v1/coupons/WINTER").await;
    assert_eq!(desk.get(&format!("/v1/promotion_codes/{made_up}")).await.json()["active"], false);
    let refused = desk.post(&path, "active=true").await.refusal();
    assert_snapshot!(refused, @r"400 invalid_request_error coupon_expired active: The promotion code cannot be activated: it or its coupon has expired, was deleted or is used up.");
}

#[tokio::test]
async fn promotion_codes_that_cannot_be_are_refused() {
    let desk = Desk::open().await;
    desk.made("/v1/coupons", &format!("id=WINTER&percent_off=10&max_redemptions=3&redeem_by={DECEMBER}")).await;
    let ann = desk.made("/v1/customers", "name=Ann").await;
    let bob = desk.made("/v1/customers", "name=Bob").await;
    desk.made("/v1/promotion_codes", &format!("coupon=WINTER&code=ANN&customer={ann}")).await;
    let mut refusals = Vec::new();
    for form in [
        "code=X".to_owned(),
        "coupon=WINTER&promotion[type]=coupon&promotion[coupon]=WINTER".into(),
        "promotion[type]=coupon".into(),
        "promotion[type]=gift&promotion[coupon]=WINTER".into(),
        "promotion[type]=coupon&promotion[coupon]=nowhere".into(),
        "coupon=nowhere&customer=nobody".into(),
        "coupon=WINTER&code=no%20spaces".into(),
        "coupon=WINTER&max_redemptions=4".into(),
        format!("coupon=WINTER&expires_at={}", DECEMBER + 1),
        "coupon=WINTER&expires_at=5".into(),
        "coupon=WINTER&restrictions[minimum_amount]=5".into(),
        "coupon=WINTER&restrictions[minimum_amount_currency]=eur".into(),
        format!("coupon=WINTER&code=ann&customer={ann}"),
        "coupon=WINTER&code=Ann".into(),
    ] {
        refusals.push(desk.post("/v1/promotion_codes", &form).await.refusal());
    }
    refusals.push(desk.get("/v1/promotion_codes/nowhere").await.refusal());
    let text = refusals.join("\n").replace(&ann, "cus_ann");
    assert_snapshot!(text, @r"
    400 invalid_request_error parameter_missing promotion: Missing required param: promotion.
    400 invalid_request_error - coupon: promotion and coupon cannot be used together.
    400 invalid_request_error parameter_missing promotion[coupon]: Missing required param: promotion[coupon].
    400 invalid_request_error - promotion[type]: Invalid promotion[type]: must be one of coupon
    400 invalid_request_error resource_missing promotion[coupon]: No such coupon: 'nowhere'
    400 invalid_request_error resource_missing customer: No such customer: 'nobody'
    400 invalid_request_error - code: Invalid code: 'no spaces' holds characters that are not allowed
    400 invalid_request_error parameter_invalid_integer max_redemptions: Invalid integer: 'max_redemptions' must be from 1 to 3
    400 invalid_request_error parameter_invalid_integer expires_at: Invalid integer: 'expires_at' must be from 1795219200 to 1796083200
    400 invalid_request_error - expires_at: Invalid timestamp: 'expires_at' must be in the future
    400 invalid_request_error parameter_missing restrictions[minimum_amount_currency]: Missing required param: restrictions[minimum_amount_currency].
    400 invalid_request_error parameter_missing restrictions[minimum_amount]: Missing required param: restrictions[minimum_amount].
    400 invalid_request_error resource_already_exists code: An active promotion code with this code exists already.
    400 invalid_request_error resource_already_exists code: An active promotion code with this code exists already.
    404 invalid_request_error resource_missing promotion_code: No such promotion code: 'nowhere'
    ");
    // A word is one customer's, so another may have it too.
    let other = desk.post("/v1/promotion_codes", &format!("coupon=WINTER&code=ANN&customer={bob}")).await;
    assert_eq!(other.status, 200, "{}", other.text);
    // A code that is off is in nobody's way, until it is switched on.
    let off = desk.made("/v1/promotion_codes", "coupon=WINTER&code=ann&active=false").await;
    let refused = desk.post(&format!("/v1/promotion_codes/{off}"), "active=true").await;
    assert_snapshot!(refused.refusal(), @r"400 invalid_request_error resource_already_exists code: An active promotion code with this code exists already.");
}

#[tokio::test]
async fn a_code_of_one_word_is_made_once_however_many_try() {
    let desk = Desk::open().await;
    desk.made("/v1/coupons", "id=WINTER&percent_off=10").await;
    let form = "coupon=WINTER&code=FRIDAY";
    let post = || desk.post("/v1/promotion_codes", form);
    let (a, b, c) = tokio::join!(post(), post(), post());
    let mut statuses: Vec<u16> = [a, b, c].iter().map(|answer| answer.status.as_u16()).collect();
    statuses.sort_unstable();
    assert_eq!(statuses, [200, 400, 400]);
}

/// A customer that redeemed a coupon, through the application.
async fn redeemed(desk: &Desk, coupon: &str) -> (String, String) {
    use billfold_app::coupons::CouponOrCode;
    use billfold_app::redemptions::{NewRedemption, create};
    use billfold_app::{Credentials, Write, Written, callers};
    use billfold_domain::ids::{CouponId, CustomerId};
    let id = desk.made("/v1/customers", "name=Ann").await;
    let credentials = Credentials { key: Some(desk.born.secret_key.clone()), ..Credentials::default() };
    let caller = callers::authenticate(&desk.test.app, &credentials, None).await.unwrap();
    let new = NewRedemption {
        customer: CustomerId::stored(id.clone()),
        what: CouponOrCode::Coupon(CouponId::stored(coupon)),
        subscription: None,
    };
    match create(&desk.test.app, &caller, new, Write::plain()).await.unwrap() {
        Written::Fresh(redemption) => (id, redemption.value.id.to_string()),
        Written::Replayed(_) => panic!("replayed"),
    }
}

#[tokio::test]
async fn a_customers_discount_is_shown_whole_told_of_and_taken_away() {
    let desk = Desk::open().await;
    desk.made("/v1/coupons", "id=WINTER&percent_off=10&duration=repeating&duration_in_months=3").await;
    let (ann, discount) = redeemed(&desk, "WINTER").await;
    let customer = desk.get(&format!("/v1/customers/{ann}")).await.json();
    assert_eq!(customer["discount"]["id"], discount.as_str());
    let named = |value: &Value| {
        let text = serde_json::to_string_pretty(value).unwrap();
        text.replace(&ann, "cus_ann").replace(&discount, "di_ann")
    };
    assert_snapshot!(named(&customer["discount"]), @r#"
    {
      "checkout_session": null,
      "customer": "cus_ann",
      "customer_account": null,
      "end": 1803168000,
      "id": "di_ann",
      "invoice": null,
      "invoice_item": null,
      "object": "discount",
      "promotion_code": null,
      "source": {
        "coupon": "WINTER",
        "type": "coupon"
      },
      "start": 1795219200,
      "subscription": null,
      "subscription_item": null
    }
    "#);
    let expanded = desk.get(&format!("/v1/customers/{ann}?expand[]=discount.source.coupon")).await.json();
    assert_eq!(expanded["discount"]["source"]["coupon"]["times_redeemed"], 1);
    // A deleted coupon goes on where it is in use.
    desk.delete("/v1/coupons/WINTER").await;
    let still = desk.get(&format!("/v1/customers/{ann}?expand[]=discount.source.coupon")).await.json();
    assert_eq!(still["discount"]["source"]["coupon"]["valid"], false);
    let path = format!("/v1/customers/{ann}/discount");
    let gone = desk.delete(&path).await;
    assert_eq!(gone.status, 200, "{}", gone.text);
    assert_snapshot!(named(&gone.json()), @r#"
    {
      "checkout_session": null,
      "customer": "cus_ann",
      "customer_account": null,
      "deleted": true,
      "id": "di_ann",
      "invoice": null,
      "invoice_item": null,
      "object": "discount",
      "promotion_code": null,
      "source": {
        "coupon": "WINTER",
        "type": "coupon"
      },
      "start": 1795219200,
      "subscription": null,
      "subscription_item": null
    }
    "#);
    assert_eq!(desk.get(&format!("/v1/customers/{ann}")).await.json()["discount"], Value::Null);
    let kinds: Vec<String> = desk.get("/v1/events?limit=100").await.json()["data"]
        .as_array()
        .unwrap()
        .iter()
        .map(|event| event["type"].as_str().unwrap().to_owned())
        .filter(|kind| kind.contains("discount") || kind.contains("coupon"))
        .collect();
    assert_eq!(kinds, ["customer.discount.deleted", "coupon.deleted", "customer.discount.created", "coupon.created"]);
    let refusals = [
        desk.delete(&path).await.refusal(),
        desk.delete("/v1/customers/nobody/discount").await.refusal(),
        desk.delete("/v1/subscriptions/nothing/discount").await.refusal(),
    ];
    assert_snapshot!(refusals.join("\n").replace(&ann, "cus_ann"), @r"
    404 invalid_request_error resource_missing discount: No active discount for customer: cus_ann
    404 invalid_request_error resource_missing id: No such customer: 'nobody'
    404 invalid_request_error resource_missing id: No such subscription: 'nothing'
    ");
}

#[tokio::test]
async fn a_coupon_of_the_other_dialect_is_read_changed_and_used_here() {
    use billfold_app::coupons::{Saved, Target, save};
    use billfold_app::{Credentials, Write, Written, callers};
    use billfold_domain::Change;
    use billfold_domain::coupons::{CouponChanges, Duration, Off};
    use billfold_domain::ids::{CouponId, PriceId};
    let desk = Desk::open().await;
    let (_, price) = desk.sold().await;
    let credentials = Credentials { key: Some(desk.born.secret_key.clone()), ..Credentials::default() };
    let caller = callers::authenticate(&desk.test.app, &credentials, None).await.unwrap();
    let changes = CouponChanges {
        off: Change::Set(Off::Percent(3_333)),
        duration: Change::Set(Duration::Invoices(6)),
        prices: Change::Set(vec![PriceId::stored(price)]),
        max_per_customer: Change::Set(2),
        ..CouponChanges::default()
    };
    let draft = std::sync::Arc::new(move |_: Option<&_>| changes.clone());
    let target = Target::Upsert(CouponId::stored("six"));
    let made: Written<Saved> = save(&desk.test.app, &caller, target, draft, Write::plain()).await.unwrap();
    assert!(matches!(made, Written::Fresh(Saved { created: true, .. })));
    let shown = desk.get("/v1/coupons/six").await.json();
    assert_eq!((&shown["percent_off"], &shown["duration"]), (&json!(33.33), &json!("repeating")));
    assert_eq!((&shown["duration_in_months"], &shown["valid"]), (&json!(6), &json!(true)));
    desk.post("/v1/coupons/six", "name=Six").await;
    let found = billfold_app::coupons::get(&desk.test.app, &caller, &CouponId::stored("six")).await.unwrap().value;
    assert_eq!((found.duration, found.max_per_customer, found.prices.len()), (Duration::Invoices(6), Some(2), 1));
    let code = desk.made("/v1/promotion_codes", "coupon=six&code=SIX").await;
    assert!(code.starts_with("promo_"));
}

#[tokio::test]
async fn a_subscriptions_discount_is_taken_off_its_invoices_until_it_is_taken_away() {
    let desk = Desk::open().await;
    let (_, price) = desk.sold().await;
    desk.made("/v1/coupons", "id=WINTER&percent_off=12.5&duration=forever&max_redemptions=1").await;
    desk.made("/v1/promotion_codes", "coupon=WINTER&code=ICE").await;
    let ann = desk.made("/v1/customers", "name=Ann").await;
    let base = format!("customer={ann}&items[0][price]={price}&collection_method=send_invoice&days_until_due=30");
    let form = format!("{base}&discounts[0][coupon]=WINTER&expand[]=discounts&expand[]=latest_invoice");
    let made = desk.post("/v1/subscriptions", &form).await;
    assert_eq!(made.status, 200, "{}", made.text);
    let subscription = made.json();
    assert_eq!(subscription["discounts"][0]["source"], json!({ "coupon": "WINTER", "type": "coupon" }));
    assert_eq!(subscription["discounts"][0]["subscription"], subscription["id"]);
    // 12.5 % of 9.99 is 1.24875: 1.25, which leaves 8.74.
    let invoice = &subscription["latest_invoice"];
    assert_eq!((&invoice["subtotal"], &invoice["total"]), (&json!(999), &json!(874)));
    assert_eq!(invoice["total_discount_amounts"][0]["amount"], 125);
    assert_eq!(desk.get("/v1/coupons/WINTER").await.json()["valid"], false);
    let refused = desk.post("/v1/subscriptions", &format!("{base}&discounts[0][coupon]=WINTER")).await;
    assert_eq!(refused.status, 400, "{}", refused.text);
    let id = made.id();
    let gone = desk.delete(&format!("/v1/subscriptions/{id}/discount")).await.json();
    assert_eq!((&gone["deleted"], &gone["subscription"]), (&json!(true), &json!(id)));
    assert_eq!(desk.get(&format!("/v1/subscriptions/{id}")).await.json()["discounts"], json!([]));
    let again = desk.delete(&format!("/v1/subscriptions/{id}/discount")).await.refusal();
    assert!(
        again.starts_with("404 invalid_request_error resource_missing") && again.contains("No active discount"),
        "{again}"
    );
}
