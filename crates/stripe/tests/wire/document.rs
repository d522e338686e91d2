//! The OpenAPI document: it names what is served, and what is served fits it.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::desk::{Desk, request};

fn document() -> Value {
    serde_json::to_value(billfold_stripe::openapi::document("https://billing.test")).unwrap()
}

/// Every operation: method, address with ids filled in, and itself.
fn operations(document: &Value) -> Vec<(String, String, Value)> {
    let mut all = Vec::new();
    for (path, item) in document["paths"].as_object().unwrap() {
        for (method, operation) in item.as_object().unwrap() {
            let step = |step: &str| if step.starts_with('{') { "none".to_owned() } else { step.to_owned() };
            let filled = path.split('/').map(step).collect::<Vec<_>>().join("/");
            all.push((method.to_uppercase(), filled, operation.clone()));
        }
    }
    all
}

#[tokio::test]
async fn a01_every_operation_of_the_document_needs_a_key_and_is_served() {
    let desk = Desk::open().await;
    let all = operations(&document());
    assert!(all.len() >= 100, "{}", all.len());
    for (method, path, operation) in all {
        let none = http::Request::builder().method(method.as_str()).uri(&path).body(axum::body::Body::empty()).unwrap();
        assert_eq!(desk.send(none).await.status, 401, "{method} {path}");
        let wrong = request(&method, &path, "", "sk_test_wrong", &[]);
        assert_eq!(desk.send(wrong).await.status, 401, "{method} {path}");
        let unrecognized = "Unrecognized request URL";
        let served = desk.call(&method, &path, "", &[]).await;
        assert!(!served.text.contains(unrecognized), "{method} {path}: {}", served.text);
        let status = served.status.as_u16().to_string();
        assert!(operation["responses"].get(&status).is_some(), "{method} {path} tells of {status}");
    }
}

#[test]
fn the_document_is_of_openapi_3_1_and_every_reference_leads_somewhere() {
    let document = document();
    assert_eq!(document["openapi"], "3.1.0");
    let mut wanted = BTreeSet::new();
    references(&document, &mut wanted);
    assert!(wanted.len() >= 8);
    for reference in wanted {
        let pointer = reference.strip_prefix('#').unwrap();
        assert!(document.pointer(pointer).is_some(), "{reference}");
    }
    let ids: BTreeSet<String> =
        operations(&document).iter().map(|(_, _, operation)| operation["operationId"].to_string()).collect();
    assert_eq!(ids.len(), operations(&document).len(), "operation ids are unique");
}

fn references(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                match member.as_str() {
                    Some(target) if name == "$ref" => drop(found.insert(target.to_owned())),
                    _ => references(member, found),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| references(item, found)),
        _ => {}
    }
}

/// Checks a value against the part of JSON Schema that the document uses.
fn fits(document: &Value, schema: &Value, value: &Value) -> Result<(), String> {
    if let Some(target) = schema["$ref"].as_str() {
        return fits(document, document.pointer(&target[1..]).unwrap(), value);
    }
    if let Some(choices) = schema["anyOf"].as_array() {
        let fit = choices.iter().any(|choice| fits(document, choice, value).is_ok());
        return if fit { Ok(()) } else { Err(format!("{value} fits none of {schema}")) };
    }
    if let Some(words) = schema["enum"].as_array() {
        return if words.contains(value) { Ok(()) } else { Err(format!("{value} is none of {words:?}")) };
    }
    match (schema["type"].as_str(), value) {
        (Some("null"), Value::Null) | (Some("boolean"), Value::Bool(_)) | (Some("string"), Value::String(_)) => Ok(()),
        (Some("integer"), Value::Number(number)) if number.is_i64() => Ok(()),
        (Some("number"), Value::Number(_)) => Ok(()),
        (Some("array"), Value::Array(items)) => {
            items.iter().try_for_each(|item| fits(document, &schema["items"], item))
        }
        (Some("object"), Value::Object(members)) => {
            for name in schema["required"].as_array().into_iter().flatten() {
                if !members.contains_key(name.as_str().unwrap()) {
                    return Err(format!("{name} is missing"));
                }
            }
            for (name, member) in members {
                let known = schema["properties"].get(name).or(Some(&schema["additionalProperties"]));
                match known {
                    Some(Value::Bool(false)) => return Err(format!("{name} is not known")),
                    Some(inner) => fits(document, inner, member).map_err(|why| format!("{name}: {why}"))?,
                    None => {}
                }
            }
            Ok(())
        }
        _ => Err(format!("{value} is no {schema}")),
    }
}

#[tokio::test]
async fn v01_what_is_answered_fits_what_the_document_says() {
    let desk = Desk::open().await;
    let document = document();
    let (product, price) = desk.sold().await;
    let customer =
        desk.made("/v1/customers", "name=Ann&address[city]=Bern&shipping[name]=A&shipping[address][city]=x").await;
    let configuration = format!(
        "features[subscription_update][enabled]=false&features[subscription_update][products][0][product]={product}&features[subscription_update][products][0][prices][0]={price}"
    );
    let portal = desk.made("/v1/billing_portal/configurations", &configuration).await;
    let configurations = "/v1/billing_portal/configurations";
    let calls = [
        ("GET", configurations, "", String::new(), "?expand[]=data.features.subscription_update.products"),
        ("GET", "/v1/billing_portal/configurations/{configuration}", portal.as_str(), String::new(), ""),
        (
            "POST",
            "/v1/billing_portal/sessions",
            "",
            format!(
                "customer={customer}&flow_data[type]=customer_update&expand[]=configuration&configuration={}",
                desk.born.portal.id
            ),
            "",
        ),
        ("GET", "/v1/customers", "", String::new(), ""),
        ("POST", "/v1/customers/{customer}", &customer, "name=Bob".into(), ""),
        ("GET", "/v1/products", "", String::new(), "?expand[]=data.default_price"),
        ("GET", "/v1/products/{id}", &product, String::new(), ""),
        ("GET", "/v1/prices", "", String::new(), "?expand[]=data.product&expand[]=data.currency_options"),
        ("GET", "/v1/prices/{price}", &price, String::new(), ""),
        ("POST", "/v1/prices/{price}", &price, "foo=1".into(), ""),
        (
            "POST",
            "/v1/coupons",
            "",
            format!("id=C&percent_off=12.5&applies_to[products][]={product}&expand[]=applies_to"),
            "",
        ),
        ("GET", "/v1/coupons", "", String::new(), "?expand[]=data.currency_options"),
        ("GET", "/v1/coupons/{coupon}", "C", String::new(), ""),
        ("POST", "/v1/promotion_codes", "", "coupon=C&code=ONE&expand[]=promotion.coupon".into(), ""),
        ("GET", "/v1/promotion_codes", "", String::new(), "?code=one"),
        ("DELETE", "/v1/coupons/{coupon}", "C", String::new(), ""),
        ("DELETE", "/v1/products/{id}", &product, String::new(), ""),
        ("DELETE", "/v1/customers/{customer}", &customer, String::new(), ""),
        ("GET", "/v1/customers/{customer}", &customer, String::new(), ""),
    ];
    for (method, template, id, form, query) in calls {
        let path = template.split('{').next().unwrap().to_owned() + id + query;
        let answer = desk.call(method, &path, &form, &[]).await;
        let responses = &document["paths"][template][method.to_lowercase()]["responses"];
        let schema = &responses[answer.status.as_str()]["content"]["application/json"]["schema"];
        assert!(schema.is_object(), "{method} {path} {}", answer.text);
        fits(&document, schema, &answer.json()).unwrap_or_else(|why| panic!("{method} {path}: {why}"));
    }
}
