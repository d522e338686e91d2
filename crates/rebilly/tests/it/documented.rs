//! What is answered is what the reference says.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::bed::{Answer, Bed};

pub(crate) fn document() -> Value {
    serde_json::to_value(billfold_rebilly::openapi::document("https://billing.test")).unwrap()
}

/// Where a value is not as its schema says; this knows as much of JSON Schema
/// as the reference uses.
fn unlike(document: &Value, schema: &Value, value: &Value, path: &str, found: &mut Vec<String>) {
    if let Some(reference) = schema["$ref"].as_str() {
        let pointed = document.pointer(reference.trim_start_matches('#')).unwrap_or_else(|| panic!("{reference}"));
        return unlike(document, pointed, value, path, found);
    }
    if let Some(choices) = schema["anyOf"].as_array().or_else(|| schema["oneOf"].as_array()) {
        let fits = |choice: &Value| {
            let mut inner = Vec::new();
            unlike(document, choice, value, path, &mut inner);
            inner.is_empty()
        };
        if !choices.iter().any(fits) {
            found.push(format!("{path}: none of the choices"));
        }
        return;
    }
    let kinds: Vec<&str> = match &schema["type"] {
        Value::String(kind) => vec![kind],
        Value::Array(kinds) => kinds.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    };
    let kind = match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_i64() || number.is_u64() => "integer",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    };
    let is_whole_number = kind == "integer" && kinds.contains(&"number");
    if !kinds.is_empty() && !kinds.contains(&kind) && !is_whole_number {
        found.push(format!("{path}: {kind} is none of {kinds:?}"));
    }
    if let Some(words) = schema["enum"].as_array()
        && !words.contains(value)
    {
        found.push(format!("{path}: {value} is none of {words:?}"));
    }
    if let (Some(members), Some(properties)) = (value.as_object(), schema["properties"].as_object()) {
        for name in schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str) {
            if !members.contains_key(name) {
                found.push(format!("{path}.{name}: is missing"));
            }
        }
        for (name, member) in members {
            match properties.get(name) {
                Some(schema) => unlike(document, schema, member, &format!("{path}.{name}"), found),
                None => found.push(format!("{path}.{name}: is not documented")),
            }
        }
    }
    if let Some(items) = value.as_array() {
        items.iter().for_each(|item| unlike(document, &schema["items"], item, &format!("{path}[]"), found));
    }
}

/// Checks an answer of a documented operation: its status, media type, headers
/// and body.
pub(crate) fn check(document: &Value, method: &str, path: &str, answer: &Answer) {
    let operation = &document["paths"][path][method.to_lowercase()];
    let said = &operation["responses"][answer.status.to_string()];
    assert!(said.is_object(), "{method} {path} is not said to answer {answer}");
    for (name, header) in said["headers"].as_object().into_iter().flatten() {
        let optional = name.starts_with("X-RateLimit") || name == "Idempotent-Replayed";
        let optional = optional || header["description"].as_str().is_some_and(|words| words.contains("unless"));
        assert!(optional || answer.headers.contains_key(name), "{method} {path} has no {name}: {answer}");
    }
    if answer.bytes.is_empty() {
        return;
    }
    let schema = &said["content"][answer.header("content-type")]["schema"];
    assert!(schema.is_object(), "{method} {path} is not said to answer with this type: {answer}");
    if let Ok(body) = serde_json::from_slice::<Value>(&answer.bytes) {
        let mut found = Vec::new();
        unlike(document, schema, &body, "", &mut found);
        assert_eq!(found, Vec::<String>::new(), "{method} {path}: {answer}");
    }
}

#[tokio::test]
async fn every_answer_is_as_the_reference_says() {
    let bed = Bed::sqlite().await;
    let document = document();
    let file = bed.call("POST", "/files").bytes("image/png", crate::files::png(2, 2)).send().await;
    check(&document, "POST", "/files", &file);
    let file = file.json()["id"].as_str().unwrap().to_owned();
    let mut portal = bed.body("acme-one");
    portal["customization"] = json!({ "logoId": file, "links": { "termsOfService": "https://shop.example/terms" } });
    let website =
        json!({ "name": "x", "url": "https://x.example", "servicePhone": "", "serviceEmail": "", "logoId": file });
    let key = json!({ "description": "x" });
    let customer = json!({
        "primaryAddress": { "firstName": "Ann", "emails": [{ "label": "main", "value": "ann@acme.example" }] },
        "taxNumbers": [{ "type": "eu-vat", "value": "DE123456789" }],
    });
    let product = json!({ "name": "Gold", "recognition": { "debitAccountId": "d1" } });
    assert_eq!(bed.put("/products/sold", &product).await.status, 201);
    let coupon = json!({
        "discount": { "type": "fixed", "amount": 5, "currency": "EUR" }, "issuedTime": "2026-11-20T00:00:00Z",
        "restrictions": [{ "type": "total-redemptions", "quantity": 3 }],
    });
    let plan = json!({
        "name": "Gold", "productId": "sold", "currency": "EUR",
        "pricing": { "formula": "tiered", "brackets": [{ "price": 1.5, "maxQuantity": 5 }, { "price": 1 }] },
        "recurringInterval": { "unit": "month", "length": 1 },
        "trial": { "price": 0, "period": { "unit": "day", "length": 7 } }, "meteredBilling": { "strategy": "sum" },
    });
    let mut seen = BTreeSet::new();
    let bodies = [
        ("/billing-portals", &portal),
        ("/websites", &website),
        ("/api-keys", &key),
        ("/customers", &customer),
        ("/products", &product),
        ("/plans", &plan),
        ("/coupons", &coupon),
    ];
    for (collection, body) in bodies {
        let (one, mine) = (format!("{collection}/{{id}}"), format!("{collection}/mine"));
        for (method, path, real, body) in [
            ("PUT", one.as_str(), mine.as_str(), Some(body)),
            ("PUT", &one, &mine, Some(body)),
            ("PUT", &one, &mine, Some(&json!({}))),
            ("GET", &one, &mine, None),
            ("GET", &one, &format!("{mine}?fields=id"), None),
            ("GET", &one, &format!("{collection}/nowhere"), None),
            ("GET", &one, &format!("{mine}?expand=nothing"), None),
            ("GET", collection, collection, None),
            ("GET", collection, &format!("{collection}?fields=createdTime"), None),
            ("GET", collection, &format!("{collection}?limit=-1"), None),
            ("POST", collection, collection, Some(&json!({}))),
            ("POST", collection, collection, Some(&json!([]))),
            ("DELETE", &one, &mine, None),
            ("DELETE", &one, &mine, None),
            ("POST", collection, collection, Some(body)),
        ] {
            let call = bed.call(method, real);
            let answer = if let Some(body) = body { call.json(body) } else { call }.send().await;
            check(&document, method, path, &answer);
            seen.insert((method.to_owned(), path.to_owned(), answer.status));
        }
        let refused = bed.anonymous("GET", collection).send().await;
        check(&document, "GET", collection, &refused);
    }
    for (method, path, real) in [
        ("GET", "/files", "/files".to_owned()),
        ("GET", "/files/{id}", format!("/files/{file}")),
        ("GET", "/files/{id}/download", format!("/files/{file}/download")),
        ("DELETE", "/files/{id}", format!("/files/{file}")),
        ("GET", "/storefront/billing-portals/{slug}", "/storefront/billing-portals/acme-one".to_owned()),
        ("GET", "/storefront/billing-portals/{slug}", "/storefront/billing-portals/nowhere".to_owned()),
        ("GET", "/status", "/status".to_owned()),
    ] {
        let answer = bed.call(method, &real).send().await;
        check(&document, method, path, &answer);
        seen.insert((method.to_owned(), path.to_owned(), answer.status));
    }
    check(&document, "PUT", "/files/{id}", &bed.put(&format!("/files/{file}"), &json!({})).await);
    assert!(seen.contains(&("DELETE".to_owned(), "/files/{id}".to_owned(), 409)));
    assert!(seen.contains(&("PUT".to_owned(), "/api-keys/{id}".to_owned(), 201)));
    assert!(seen.len() > 40, "{}", seen.len());
}

#[tokio::test]
async fn the_examples_of_the_reference_work() {
    let bed = Bed::sqlite().await;
    let schemas = &document()["components"]["schemas"];
    let picture = schemas["FileUpload"]["properties"]["file"]["example"].clone();
    assert_eq!(bed.post("/files", &json!({ "file": picture })).await.status, 201);
}

#[tokio::test]
async fn every_answer_of_signing_in_is_as_the_reference_says() {
    let bed = Bed::sqlite().await;
    let document = document();
    let customer = crate::authentication::customer(&bed, &bed.acme.secret_key, "ann@shop.example").await;
    let password = "tr0ub4dor & 3 otters";
    let credential = json!({ "username": "ann@shop.example", "password": password, "customerId": customer });
    let named = json!({ "mode": "passwordless", "customerId": customer });
    let proved = json!({ "mode": "password", "username": "ann@shop.example", "password": password });
    let mut tokens = Vec::new();
    for (method, path, body) in [
        ("PUT", "/credentials/{id}", Some(&credential)),
        ("GET", "/credentials/{id}", None),
        ("GET", "/credentials", None),
        ("POST", "/credentials", Some(&credential)),
        ("GET", "/authentication-options", None),
        ("PUT", "/authentication-options", Some(&json!({}))),
        ("PUT", "/authentication-options", Some(&json!({ "authTokenTtl": 0 }))),
        ("POST", "/authentication-tokens", Some(&named)),
        ("POST", "/authentication-tokens", Some(&proved)),
        ("POST", "/authentication-tokens", Some(&json!({}))),
        ("GET", "/authentication-tokens", None),
        ("POST", "/password-tokens", Some(&json!({ "username": "ann@shop.example" }))),
        ("POST", "/password-tokens", Some(&json!({ "username": "nobody" }))),
        ("GET", "/password-tokens", None),
        ("POST", "/forgot-password", Some(&json!({ "email": "ann@shop.example" }))),
        ("POST", "/forgot-password", Some(&json!({}))),
    ] {
        let call = bed.call(method, &path.replace("{id}", "cred_ann"));
        let answer = if let Some(body) = body { call.json(body) } else { call }.send().await;
        check(&document, method, path, &answer);
        if let Some(token) =
            serde_json::from_slice::<Value>(&answer.bytes).ok().and_then(|b| b["token"].as_str().map(str::to_owned))
        {
            tokens.push(token);
        }
    }
    let [one, two, reset] = tokens.as_slice() else { panic!("three tokens") };
    let exchange = "/authentication-tokens/{token}/exchange";
    for (method, path, token, body) in [
        ("GET", "/authentication-tokens/{token}", one, None),
        (
            "POST",
            exchange,
            one,
            Some(json!({ "acl": [{ "scope": {}, "permissions": ["StorefrontGetAccount"] }], "customClaims": {} })),
        ),
        ("POST", exchange, one, Some(json!({}))),
        ("POST", exchange, two, Some(json!({ "expiredTime": "yesterday" }))),
        ("GET", "/authentication-tokens/{token}", one, None),
        ("DELETE", "/authentication-tokens/{token}", one, None),
        ("DELETE", "/authentication-tokens/{token}", one, None),
        ("GET", "/password-tokens/{token}", reset, None),
        ("POST", "/storefront/account/reset-password/{token}", reset, Some(json!({ "newPassword": password }))),
        ("POST", "/storefront/account/reset-password/{token}", reset, Some(json!({ "newPassword": password }))),
        ("DELETE", "/password-tokens/{token}", reset, None),
    ] {
        let call = bed.call(method, &path.replace("{token}", token));
        let answer = if let Some(body) = body { call.json(&body) } else { call }.send().await;
        check(&document, method, path, &answer);
    }
    let login = bed.call("POST", "/storefront/login").json(&proved).send().await;
    check(&document, "POST", "/storefront/login", &login);
    let jwt = format!("Bearer {}", login.json()["token"].as_str().unwrap());
    let change = json!({ "currentPassword": password, "newPassword": "sixty frozen llamas" });
    let site = format!("/storefront/websites/{}", bed.acme.website.id);
    for (method, path, real, body) in [
        ("GET", "/storefront/account", "/storefront/account", None),
        ("GET", "/storefront/account", "/storefront/account?expand=website", None),
        ("GET", "/storefront/account", "/storefront/account?expand=other", None),
        ("PATCH", "/storefront/account", "/storefront/account", Some(json!({ "primaryAddress": { "city": "Bern" } }))),
        ("PATCH", "/storefront/account", "/storefront/account", Some(json!({ "primaryAddress": { "city": "" } }))),
        ("PATCH", "/storefront/account/password", "/storefront/account/password", Some(change)),
        ("POST", "/storefront/account/verification/{token}", "/storefront/account/verification/12345678", None),
        ("GET", "/storefront/websites/{id}", site.as_str(), None),
        ("GET", "/storefront/websites/{id}", "/storefront/websites/other", None),
        ("POST", "/storefront/account/forgot-password", "/storefront/account/forgot-password", Some(json!({}))),
        ("POST", "/storefront/logout", "/storefront/logout", None),
        ("POST", "/storefront/logout", "/storefront/logout", None),
    ] {
        let call = bed.anonymous(method, real).header("authorization", &jwt);
        let answer = if let Some(body) = body { call.json(&body) } else { call }.send().await;
        check(&document, method, path, &answer);
    }
}

#[tokio::test]
async fn every_answer_of_payments_is_as_the_reference_says() {
    let bed = Bed::sqlite().await;
    let document = document();
    let body = json!({ "websiteId": bed.acme.website.id.as_str(), "primaryAddress": { "firstName": "Ann" } });
    let customer = bed.post("/customers", &body).await.json()["id"].clone();
    let card = |expires: u32| {
        let card = json!({ "pan": "4242424242424242", "cvv": "314", "expMonth": 8, "expYear": expires });
        json!({ "method": "payment-card", "paymentInstrument": card, "billingAddress": { "firstName": "Ann" } })
    };
    let id = |answer: &Answer| answer.json()["id"].as_str().unwrap().to_owned();
    let token = id(&bed.post("/tokens", &card(2030)).await);
    let instrument = json!({ "customerId": customer, "token": token });
    let made = id(&bed.post("/payment-instruments", &instrument).await);
    let payment = bed.paid(customer.as_str().unwrap(), &made).await.id.to_string();
    let (one, paid) = (format!("/payment-instruments/{made}"), format!("/transactions/{payment}"));
    let website = bed.acme.website.id.as_str();
    let sale = json!({ "type": "sale", "websiteId": website, "customerId": customer, "currency": "EUR", "amount": 3 });
    let mut seen = BTreeSet::new();
    for (method, path, real, body) in [
        ("POST", "/tokens", "/tokens", Some(card(2030))),
        ("POST", "/tokens", "/tokens", Some(card(2020))),
        ("GET", "/tokens", "/tokens", None),
        ("GET", "/tokens/{token}", &format!("/tokens/{token}"), None),
        ("GET", "/tokens/{token}", "/tokens/tok_nobody", None),
        ("POST", "/payment-instruments", "/payment-instruments", Some(instrument)),
        (
            "POST",
            "/payment-instruments",
            "/payment-instruments",
            Some(json!({ "customerId": customer, "token": "tok_visa" })),
        ),
        ("POST", "/payment-instruments", "/payment-instruments", Some(json!({}))),
        ("GET", "/payment-instruments", "/payment-instruments", None),
        ("GET", "/payment-instruments", "/payment-instruments?fields=last4", None),
        ("GET", "/payment-instruments", "/payment-instruments?limit=-1", None),
        ("GET", "/payment-instruments/{id}", &one, None),
        ("GET", "/payment-instruments/{id}", "/payment-instruments/nowhere", None),
        ("PATCH", "/payment-instruments/{id}", &one, Some(json!({ "expMonth": 9 }))),
        ("PATCH", "/payment-instruments/{id}", &one, Some(json!({ "expMonth": 13 }))),
        ("POST", "/payment-instruments/{id}/deactivation", &format!("{one}/deactivation"), None),
        ("POST", "/payment-instruments/{id}/deactivation", &format!("{one}/deactivation"), None),
        ("PATCH", "/payment-instruments/{id}", &one, Some(json!({ "expMonth": 9 }))),
        ("GET", "/transactions/{id}", &paid, None),
        ("GET", "/transactions/{id}", "/transactions/nowhere", None),
        ("PATCH", "/transactions/{id}", &paid, Some(json!({ "customFields": { "a": 1 } }))),
        ("POST", "/transactions/{id}/refund", &format!("{paid}/refund"), Some(json!({ "amount": 9.99 }))),
        ("POST", "/transactions/{id}/refund", &format!("{paid}/refund"), Some(json!({ "amount": 99.99 }))),
        ("POST", "/transactions/{id}/refund", &format!("{paid}/refund"), Some(json!({}))),
        ("POST", "/transactions", "/transactions", Some(sale.clone())),
        ("POST", "/transactions", "/transactions", Some(json!({ "type": "sale" }))),
        ("GET", "/transactions", "/transactions", None),
        ("GET", "/transactions", "/transactions?sort=amount", None),
    ] {
        let call = bed.call(method, real);
        let answer = if let Some(body) = &body { call.json(body) } else { call }.send().await;
        check(&document, method, path, &answer);
        seen.insert((method, path, answer.status));
    }
    assert!(seen.len() > 22, "{seen:#?}");
}

#[tokio::test]
async fn every_answer_of_orders_and_invoices_is_as_the_reference_says() {
    let shop = crate::orders::Shop::open(true).await;
    let document = document();
    let order = shop.body("gold");
    let invoice = json!({
        "customerId": shop.customer.as_str(), "websiteId": shop.bed.acme.website.id.as_str(), "currency": "EUR",
    });
    let item = json!({ "type": "debit", "unitPrice": 5 });
    let change = json!({ "items": [{ "planId": "platinum" }], "renewalPolicy": "retain", "prorated": true });
    let mut preview = change.clone();
    preview["preview"] = json!(true);
    let mine = json!({ "subscriptionId": "mine" });
    let ends = json!({ "subscriptionId": "mine", "churnTimePolicy": "at-next-renewal" });
    let nothing = json!({});
    let made = shop.bed.put("/invoices/worked", &invoice).await;
    assert_eq!(made.status, 201, "{made}");
    let one = shop.bed.post("/invoices/worked/items", &item).await.json()["id"].as_str().unwrap().to_owned();
    let (items, of_item) = ("/invoices/{id}/items", "/invoices/{id}/items/{itemId}");
    let real_item = format!("/invoices/worked/items/{one}");
    let (cancellation, pause) = ("/subscription-cancellations/{id}", "/subscription-pauses/{id}");
    let mut seen = BTreeSet::new();
    for (method, path, real, body) in [
        ("PUT", "/subscriptions/{id}", "/subscriptions/mine", Some(&order)),
        ("PUT", "/subscriptions/{id}", "/subscriptions/mine", Some(&order)),
        ("PUT", "/subscriptions/{id}", "/subscriptions/other", Some(&nothing)),
        ("GET", "/subscriptions/{id}", "/subscriptions/mine", None),
        ("GET", "/subscriptions/{id}", "/subscriptions/mine?expand=upcomingInvoice,customer,paymentInstrument", None),
        ("GET", "/subscriptions/{id}", "/subscriptions/mine?fields=items", None),
        ("GET", "/subscriptions/{id}", "/subscriptions/nothing", None),
        ("GET", "/subscriptions", "/subscriptions?expand=initialInvoice", None),
        ("GET", "/subscriptions", "/subscriptions?filter=status:ended", None),
        ("POST", "/subscriptions", "/subscriptions", Some(&order)),
        ("POST", "/subscriptions", "/subscriptions", Some(&nothing)),
        ("DELETE", "/subscriptions/{id}", "/subscriptions/mine", None),
        ("POST", "/subscriptions/{id}/change-items", "/subscriptions/mine/change-items", Some(&preview)),
        ("POST", "/subscriptions/{id}/change-items", "/subscriptions/mine/change-items", Some(&change)),
        ("POST", "/subscriptions/{id}/change-items", "/subscriptions/mine/change-items", Some(&nothing)),
        ("GET", "/subscriptions/{id}/upcoming-invoice", "/subscriptions/mine/upcoming-invoice", None),
        ("GET", "/subscriptions/{id}/upcoming-invoices", "/subscriptions/mine/upcoming-invoices", None),
        ("POST", "/subscription-cancellations", "/subscription-cancellations", Some(&ends)),
        ("POST", "/subscription-cancellations", "/subscription-cancellations", Some(&ends)),
        ("POST", "/subscription-cancellations", "/subscription-cancellations", Some(&nothing)),
        ("GET", "/subscriptions/{id}/upcoming-invoice", "/subscriptions/mine/upcoming-invoice", None),
        ("POST", "/subscription-reactivations", "/subscription-reactivations", Some(&mine)),
        ("POST", "/subscription-reactivations", "/subscription-reactivations", Some(&mine)),
        ("GET", "/subscription-reactivations", "/subscription-reactivations", None),
        ("GET", "/subscription-reactivations/{id}", "/subscription-reactivations/nothing", None),
        ("PUT", cancellation, "/subscription-cancellations/end", Some(&ends)),
        ("PUT", cancellation, "/subscription-cancellations/end", Some(&ends)),
        ("PATCH", cancellation, "/subscription-cancellations/end", Some(&json!({ "reason": "other" }))),
        ("GET", cancellation, "/subscription-cancellations/end", None),
        ("DELETE", cancellation, "/subscription-cancellations/end", None),
        ("DELETE", cancellation, "/subscription-cancellations/end", None),
        ("GET", "/subscription-cancellations", "/subscription-cancellations", None),
        ("POST", "/subscription-pauses", "/subscription-pauses", Some(&nothing)),
        ("PUT", pause, "/subscription-pauses/rest", Some(&mine)),
        ("PUT", pause, "/subscription-pauses/rest", Some(&mine)),
        ("POST", "/subscription-pauses", "/subscription-pauses", Some(&mine)),
        ("GET", pause, "/subscription-pauses/rest", None),
        ("DELETE", pause, "/subscription-pauses/rest", None),
        ("DELETE", pause, "/subscription-pauses/rest", None),
        ("POST", "/subscription-pauses", "/subscription-pauses", Some(&mine)),
        ("GET", "/subscription-pauses", "/subscription-pauses", None),
        ("POST", "/invoices", "/invoices", Some(&invoice)),
        ("POST", "/invoices", "/invoices", Some(&nothing)),
        ("PUT", "/invoices/{id}", "/invoices/worked", Some(&nothing)),
        ("PUT", "/invoices/{id}", "/invoices/new", Some(&invoice)),
        ("GET", "/invoices/{id}", "/invoices/worked", None),
        ("GET", "/invoices/{id}", "/invoices/nothing", None),
        ("GET", "/invoices", "/invoices?expand=customer", None),
        ("GET", "/invoices", "/invoices?sort=nothing", None),
        ("GET", items, "/invoices/worked/items", None),
        ("GET", items, "/invoices/nothing/items", None),
        ("POST", items, "/invoices/worked/items", Some(&item)),
        ("POST", items, "/invoices/worked/items", Some(&nothing)),
        ("GET", of_item, &real_item, None),
        ("PUT", of_item, &real_item, Some(&item)),
        ("DELETE", of_item, &real_item, None),
        ("GET", of_item, &real_item, None),
        ("POST", "/invoices/{id}/issue", "/invoices/worked/issue", Some(&nothing)),
        ("POST", "/invoices/{id}/issue", "/invoices/worked/issue", None),
        ("POST", "/invoices/{id}/transaction", "/invoices/worked/transaction", None),
        ("POST", "/invoices/{id}/transaction", "/invoices/worked/transaction", None),
        ("POST", "/invoices/{id}/void", "/invoices/worked/void", None),
        ("POST", "/invoices/{id}/abandon", "/invoices/nothing/abandon", None),
    ] {
        let call = shop.bed.call(method, real);
        let answer = if let Some(body) = body { call.json(body) } else { call }.send().await;
        check(&document, method, path, &answer);
        seen.insert((method.to_owned(), path.to_owned(), answer.status));
    }
    let pdf = shop.bed.call("GET", "/invoices/worked").header("accept", "application/pdf").send().await;
    check(&document, "GET", "/invoices/{id}", &pdf);
    for (method, path, status) in [
        ("PUT", "/subscriptions/{id}", 201),
        ("POST", "/subscriptions/{id}/change-items", 201),
        ("DELETE", cancellation, 204),
        ("PUT", pause, 201),
        ("POST", "/invoices/{id}/transaction", 200),
        ("POST", "/invoices/{id}/void", 409),
    ] {
        assert!(seen.contains(&(method.to_owned(), path.to_owned(), status)), "{method} {path} {status}: {seen:#?}");
    }
}
