//! What a configuration refuses.

use crate::desk::Desk;

const PATH: &str = "/v1/billing_portal/configurations";

#[tokio::test]
async fn every_rule_of_a_configuration_is_refused_by_its_parameter() {
    let desk = Desk::open().await;
    let (product, price) = desk.sold().await;
    let (other, _) = desk.sold().await;
    let long = "x".repeat(61);
    let plans = "features[payment_method_update][enabled]=true&features[subscription_update][enabled]=true&features[subscription_update][products]";
    let table = [
        "name=x".to_owned(),
        "features=x".to_owned(),
        "features[foo][enabled]=true".to_owned(),
        "features[invoice_history][enabled]=yes".to_owned(),
        "features[customer_update][allowed_updates][]=email".to_owned(),
        "features[customer_update][enabled]=true&features[customer_update][allowed_updates][]=shoe_size".to_owned(),
        "features[customer_update][enabled]=true&features[customer_update][allowed_updates][]=email&features[customer_update][allowed_updates][]=email".to_owned(),
        format!("features[invoice_history][enabled]=true&business_profile[headline]={long}"),
        "features[invoice_history][enabled]=true&business_profile[privacy_policy_url]=javascript:alert(1)".to_owned(),
        "features[invoice_history][enabled]=true&default_return_url=//evil.test".to_owned(),
        "features[invoice_history][enabled]=true&active=false".to_owned(),
        "features[invoice_history][enabled]=true&livemode=true".to_owned(),
        "features[invoice_history][enabled]=true&expand[]=login_page".to_owned(),
        format!("features[invoice_history][enabled]=true&metadata[{}]=x", "k".repeat(41)),
        format!("features[invoice_history][enabled]=true&metadata[k]={}", "v".repeat(501)),
        "features[subscription_cancel][enabled]=true&features[subscription_cancel][proration_behavior]=always_invoice".to_owned(),
        "features[subscription_cancel][enabled]=true&features[subscription_cancel][proration_behavior]=create_prorations".to_owned(),
        "features[subscription_cancel][enabled]=true&features[subscription_cancel][cancellation_reason][enabled]=true".to_owned(),
        "features[subscription_cancel][enabled]=true&features[subscription_cancel][cancellation_reason][enabled]=true&features[subscription_cancel][cancellation_reason][options]=&features[subscription_cancel][cancellation_reason][feedback_options][]=fo_1".to_owned(),
        "features[subscription_pause][duration][type]=interval_options".to_owned(),
        "features[subscription_pause][duration][type]=interval_options&features[subscription_pause][duration][interval_options]=".to_owned(),
        "features[subscription_pause][duration][type]=interval_options&features[subscription_pause][duration][interval_options][0][interval]=year&features[subscription_pause][duration][interval_options][0][interval_count]=4".to_owned(),
        "features[payment_method_update][enabled]=true&features[payment_method_update][payment_method_configuration]=pmc_1".to_owned(),
        "features[subscription_update][enabled]=true".to_owned(),
        format!("{plans}[0][product]=prod_none&{plans}[0][prices][0]={price}").replacen("features[payment_method_update][enabled]=true&features[subscription_update][enabled]=true&", "", 1),
        format!("features[subscription_update][enabled]=false&features[subscription_update][products][0][product]={product}"),
        format!("features[subscription_update][enabled]=false&features[subscription_update][products][0][product]={product}&features[subscription_update][products][0][prices][0]=price_none"),
        format!("features[subscription_update][enabled]=false&features[subscription_update][products][0][product]={other}&features[subscription_update][products][0][prices][0]={price}"),
        format!("features[subscription_update][enabled]=false&features[subscription_update][products][0][product]={product}&features[subscription_update][products][0][prices][0]={price}&features[subscription_update][products][0][adjustable_quantity][enabled]=true&features[subscription_update][products][0][adjustable_quantity][minimum]=5&features[subscription_update][products][0][adjustable_quantity][maximum]=4"),
    ];
    let mut refusals = Vec::new();
    for form in &table {
        let form = form.replace("features[payment_method_update][enabled]=true&features[subscription_update][enabled]=true&features[subscription_update][products]", "features[subscription_update][products]");
        refusals.push(desk.post(PATH, &form).await.refusal());
    }
    insta::assert_snapshot!(refusals.join("\n"), @r#"
    400 invalid_request_error parameter_missing features: Missing required param: features.
    400 invalid_request_error - features: Invalid object
    400 invalid_request_error parameter_unknown features[foo][enabled]: Received unknown parameter: features[foo][enabled]
    400 invalid_request_error - features[invoice_history][enabled]: Invalid boolean: yes
    400 invalid_request_error parameter_missing features[customer_update][enabled]: Missing required param: features[customer_update][enabled].
    400 invalid_request_error - features[customer_update][allowed_updates][0]: Invalid features[customer_update][allowed_updates][0]: must be one of address, email, name, phone, shipping, or tax_id
    400 invalid_request_error - features[customer_update][allowed_updates][1]: 'features[customer_update][allowed_updates][1]' repeats an earlier entry
    400 invalid_request_error - business_profile[headline]: Invalid string: 'business_profile[headline]' can have at most 60 characters
    400 invalid_request_error url_invalid business_profile[privacy_policy_url]: Invalid URL: 'business_profile[privacy_policy_url]' must be an absolute http or https address
    400 invalid_request_error url_invalid default_return_url: Invalid URL: 'default_return_url' must be an absolute http or https address
    400 invalid_request_error parameter_unknown active: Received unknown parameter: active
    400 invalid_request_error parameter_unknown livemode: Received unknown parameter: livemode
    400 invalid_request_error - expand[0]: This property cannot be expanded (login_page).
    400 invalid_request_error - metadata[kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk]: Invalid string: 'metadata[kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk]' can have at most 40 characters
    400 invalid_request_error - metadata[k]: Invalid string: 'metadata[k]' can have at most 500 characters
    400 invalid_request_error - features[subscription_cancel][proration_behavior]: always_invoice cannot be used for cancellations; use create_prorations or none.
    400 invalid_request_error - features[subscription_cancel][proration_behavior]: create_prorations can be used only with mode=immediately.
    400 invalid_request_error parameter_missing features[subscription_cancel][cancellation_reason][options]: Missing required param: features[subscription_cancel][cancellation_reason][options].
    400 invalid_request_error resource_missing features[subscription_cancel][cancellation_reason][feedback_options][0]: No such feedback_option: 'fo_1'
    400 invalid_request_error parameter_missing features[subscription_pause][duration][interval_options]: Missing required param: features[subscription_pause][duration][interval_options].
    400 invalid_request_error parameter_missing features[subscription_pause][duration][interval_options]: Missing required param: features[subscription_pause][duration][interval_options].
    400 invalid_request_error parameter_invalid_integer features[subscription_pause][duration][interval_options][0][interval_count]: Invalid integer: 'features[subscription_pause][duration][interval_options][0][interval_count]' must be from 1 to 3
    400 invalid_request_error resource_missing features[payment_method_update][payment_method_configuration]: No such payment_method_configuration: 'pmc_1'
    400 invalid_request_error - features[subscription_update][enabled]: Cannot enable subscription updates while payment method update is disabled.
    400 invalid_request_error parameter_missing features[subscription_update][enabled]: Missing required param: features[subscription_update][enabled].
    400 invalid_request_error parameter_missing features[subscription_update][products][0][prices]: Missing required param: features[subscription_update][products][0][prices].
    400 invalid_request_error resource_missing features[subscription_update][products][0][prices][0]: No such price: 'price_none'
    400 invalid_request_error - features[subscription_update][products][0][prices][0]: The price 'price_0003518Rpy5X6Y74ANi8mfq6' belongs to another object than the one named with it.
    400 invalid_request_error parameter_invalid_integer features[subscription_update][products][0][adjustable_quantity][maximum]: Invalid integer: 'features[subscription_update][products][0][adjustable_quantity][maximum]' must be from 5 to 4294967295
    "#);
    assert_eq!(desk.get(PATH).await.ids().len(), 1, "nothing was made");
}

#[tokio::test]
async fn the_default_configuration_stays_active() {
    let desk = Desk::open().await;
    let path = format!("{PATH}/{}", desk.born.portal.id);
    let answer = desk.post(&path, "active=false").await;
    insta::assert_snapshot!(answer.refusal(), @r#"400 invalid_request_error - active: The default configuration cannot be deactivated."#);
    let answer = desk.post(&format!("{PATH}/bpc_none"), "active=false").await;
    insta::assert_snapshot!(answer.shown(), @r#"
    404 Not Found
    request-id: req_01M7XPE600QY65KER06N9W3MBA

    {
      "error": {
        "code": "resource_missing",
        "doc_url": "https://docs.stripe.com/error-codes/resource-missing",
        "message": "No such configuration: 'bpc_none'",
        "param": "configuration",
        "request_log_url": null,
        "type": "invalid_request_error"
      }
    }
    "#);
}

#[tokio::test]
async fn an_older_version_is_held_to_the_older_form() {
    let desk = Desk::open().await;
    let older = |form: &'static str| desk.call("POST", PATH, form, &[("stripe-version", "2024-06-20")]);
    let forms = [
        "features[invoice_history][enabled]=true",
        "business_profile[headline]=x&features[subscription_update][enabled]=false",
        "business_profile[headline]=x&features[subscription_update][enabled]=false&features[subscription_update][default_allowed_updates]=",
    ];
    let mut refusals = Vec::new();
    for form in forms {
        refusals.push(older(form).await.refusal());
        assert_eq!(desk.post(PATH, form).await.status, 200, "the newest version accepts {form}");
    }
    insta::assert_snapshot!(refusals.join("\n"), @r#"
    400 invalid_request_error parameter_missing business_profile: Missing required param: business_profile.
    400 invalid_request_error parameter_missing features[subscription_update][default_allowed_updates]: Missing required param: features[subscription_update][default_allowed_updates].
    400 invalid_request_error parameter_missing features[subscription_update][products]: Missing required param: features[subscription_update][products].
    "#);
    let answer = older("business_profile[headline]=x&features[subscription_update][enabled]=false&features[subscription_update][default_allowed_updates]=&features[subscription_update][products]=").await;
    assert_eq!((answer.status.as_u16(), answer.header("stripe-version")), (200, Some("2024-06-20")));
}
