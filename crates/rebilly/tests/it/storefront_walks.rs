//! Every address of the customer's side: who may call it, what switches forbid, and
//! that its answers are as the reference says.

use billfold_app::{audit, jobs};
use insta::assert_snapshot;
use serde_json::{Value, json};

use crate::bed::Bed;
use crate::shoppers::{Shopper, all_off, all_on, shop};

/// Every operation of a customer, with a body that would do, and what it answers where
/// nothing is switched on.
pub(crate) fn operations(
    shopper: &Shopper,
    (invoice, payment): (&str, &str),
    quotes: [&str; 2],
) -> Vec<(&'static str, String, Option<Value>, u16)> {
    let Shopper { order, instrument, .. } = shopper;
    let order = |rest: &str| format!("/orders/{order}{rest}");
    let card = format!("/payment-instruments/{instrument}");
    let items = json!({ "items": [{ "planId": "gold-plus", "quantity": 1 }] });
    vec![
        ("GET", "/orders?expand=recentInvoice".to_owned(), None, 200),
        ("GET", order("?expand=initialInvoice"), None, 200),
        ("GET", order("/upcoming-invoice"), None, 200),
        ("PATCH", order(""), Some(json!({ "billingAddress": { "city": "Bern" } })), 403),
        ("PATCH", order(""), Some(json!({ "deliveryAddress": { "city": "Bern" } })), 403),
        ("PATCH", order(""), Some(json!({ "paymentInstrumentId": instrument })), 403),
        ("POST", order("/change-items"), Some(items.clone()), 403),
        ("POST", order("/change-items"), Some(json!({ "items": items["items"], "preview": true })), 403),
        ("POST", order("/change-items").replace("orders", "subscriptions"), Some(items), 403),
        ("POST", order("/pause"), Some(json!({ "endTime": "2026-12-11T00:00:00Z" })), 403),
        ("DELETE", order("/pause"), None, 403),
        ("POST", order("/reactivation"), Some(json!({})), 403),
        ("POST", "/subscription-reactivations".to_owned(), Some(json!({ "orderId": shopper.order })), 403),
        ("GET", format!("/quotes/{}?expand=order,invoice", quotes[0]), None, 200),
        ("POST", format!("/quotes/{}/accept", quotes[0]), None, 403),
        // Who may no longer say yes may still say no.
        ("POST", format!("/quotes/{}/reject", quotes[1]), None, 200),
        ("POST", order("/cancellation"), Some(json!({ "reason": "other" })), 403),
        ("GET", "/invoices".to_owned(), None, 403),
        ("GET", format!("/invoices/{invoice}"), None, 403),
        ("PATCH", format!("/invoices/{invoice}"), Some(json!({ "billingAddress": { "city": "Basel" } })), 403),
        ("POST", "/payment".to_owned(), Some(json!({ "invoiceId": invoice })), 403),
        ("GET", "/transactions".to_owned(), None, 403),
        ("GET", format!("/transactions/{payment}"), None, 403),
        ("GET", "/payment-instruments".to_owned(), None, 200),
        ("GET", card.clone(), None, 200),
        ("POST", "/payment-instruments".to_owned(), Some(json!({ "token": "tok_visa" })), 403),
        ("PATCH", card.clone(), Some(json!({ "expMonth": 3 })), 403),
        ("POST", format!("{card}/setup"), Some(json!({ "currency": "EUR" })), 403),
        ("GET", format!("{card}/setup"), None, 200),
        ("POST", format!("{card}/deactivation"), None, 403),
        ("GET", "/plans".to_owned(), None, 200),
        ("GET", "/plans/gold-month".to_owned(), None, 200),
        ("GET", "/products".to_owned(), None, 200),
        ("GET", "/products/gold".to_owned(), None, 200),
        ("PATCH", "/account".to_owned(), Some(json!({ "primaryAddress": { "city": "Basel" } })), 403),
        ("PATCH", "/account".to_owned(), Some(json!({ "defaultPaymentInstrumentId": null })), 403),
    ]
}

pub(crate) async fn walked(bed: &Bed) -> (Shopper, Vec<(&'static str, String, Option<Value>, u16)>) {
    let ann = bed.shopper("ann").await;
    let invoice = bed.see(&ann, "/invoices").await.json()[0].clone();
    let payment = invoice["transactions"][0]["id"].as_str().unwrap().to_owned();
    let setup = bed.ask(&ann, &format!("/payment-instruments/{}/setup", ann.instrument), &json!({})).await;
    assert_eq!(setup.status, 201, "{setup}");
    let mut quotes = Vec::new();
    for _ in 0..2 {
        let items = json!({ "items": [{ "planId": "gold-plus", "quantity": 1 }] });
        let quote = bed.ask(&ann, &format!("/subscriptions/{}/change-items", ann.order), &items).await;
        assert_eq!(quote.status, 201, "{quote}");
        quotes.push(quote.json()["id"].as_str().unwrap().to_owned());
    }
    let all = operations(&ann, (invoice["id"].as_str().unwrap(), &payment), [&quotes[0], &quotes[1]]);
    (ann, all)
}

#[tokio::test]
async fn what_a_portal_switches_off_is_forbidden_at_every_address() {
    let bed = shop().await;
    let (ann, operations) = walked(&bed).await;
    bed.switch("shop", all_off()).await;
    let mut walked = std::collections::BTreeSet::new();
    for (method, path, body, expected) in &operations {
        let call = bed.visit(&ann, method, path);
        let answer = if let Some(body) = body { call.json(body) } else { call }.send().await;
        assert_eq!(answer.status, *expected, "{method} {path}: {answer}");
        assert_eq!(answer.header("access-control-allow-origin"), "*");
        if *expected == 200 {
            assert!(!answer.to_string().contains("recentInvoice\": {"), "{method} {path} shows an invoice: {answer}");
            let is_quote = path.starts_with("/quotes/");
            assert!(
                is_quote || !answer.to_string().contains("_embedded"),
                "{method} {path} embeds what is off: {answer}"
            );
        }
        let place = path.split('?').next().unwrap_or_default().to_owned();
        walked.insert((*method, place));
    }
    // Nothing that the reference names was passed over.
    let document = serde_json::to_value(billfold_rebilly::openapi::document("https://billing.test")).unwrap();
    let signing_in = ["/login", "/logout", "/register", "/account/", "/websites", "/billing-portals"];
    for (path, item) in document["paths"].as_object().unwrap() {
        let Some(place) = path.strip_prefix("/storefront") else { continue };
        if signing_in.iter().any(|known| place.starts_with(known)) {
            continue;
        }
        let (head, tail) = place.split_once("{id}").unwrap_or((place, ""));
        for method in item.as_object().unwrap().keys().map(|method| method.to_uppercase()) {
            let is_it = |(known, one): &(&str, String)| {
                let middle = one.strip_prefix(head).and_then(|rest| rest.strip_suffix(tail));
                *known == method && middle.is_some_and(|id| !id.contains('/') && id.is_empty() != place.contains('{'))
            };
            let is_account = (method.as_str(), place) == ("GET", "/account");
            assert!(is_account || walked.iter().any(is_it), "{method} {path} was not walked");
        }
    }
    assert_snapshot!(bed.see(&ann, "/invoices").await, @r#"
    403 Forbidden
    access-control-allow-origin: *
    access-control-expose-headers: ETag, Location, Pagination-Limit, Pagination-Offset, Pagination-Total, Request-Id, Retry-After
    content-type: application/problem+json

    {
      "detail": "The billing portal does not allow this operation.",
      "instance": "urn:request:req_…",
      "status": 403,
      "title": "Forbidden",
      "type": "about:blank"
    }
    "#);
}

#[tokio::test]
async fn every_address_needs_a_customer_and_has_three_forms_open_to_any_page() {
    let bed = shop().await;
    let (ann, operations) = walked(&bed).await;
    let organization = &bed.acme.organization.id;
    for (method, path, body, _) in &operations {
        for form in [
            "/storefront".to_owned(),
            format!("/storefront/organizations/{organization}"),
            format!("/organizations/{organization}/storefront"),
        ] {
            let call = |token: &str| {
                let call = bed.anonymous(method, &format!("{form}{path}")).header("authorization", token);
                if let Some(body) = body { call.json(body) } else { call }
            };
            for token in ["Bearer null", &bed.acme.publishable_key] {
                let answer = call(token).send().await;
                assert_eq!(answer.status, 401, "{method} {form}{path}: {answer}");
                assert_eq!(answer.header("access-control-allow-origin"), "*");
            }
            if *method == "GET" {
                let answer = call(&format!("Bearer {}", ann.jwt)).send().await;
                assert_eq!(answer.status, 200, "{method} {form}{path}: {answer}");
            }
            let asked = bed.anonymous("OPTIONS", path_of(&form, path).as_str()).send().await;
            assert_eq!(asked.status, 204, "{form}{path}: {asked}");
            assert!(asked.header("access-control-allow-methods").contains(method), "{method} {path}: {asked}");
        }
    }
    let elsewhere = format!("/storefront/organizations/{}/orders", bed.rival.organization.id);
    let answer = bed.anonymous("GET", &elsewhere).header("authorization", &format!("Bearer {}", ann.jwt)).send().await;
    assert_eq!(answer.status, 404, "{answer}");
}

fn path_of(form: &str, path: &str) -> String {
    format!("{form}{}", path.split('?').next().unwrap_or_default())
}

/// The address as the reference writes it.
fn template(path: &str) -> String {
    let plain = path.split('?').next().unwrap_or_default();
    let mut parts: Vec<&str> = plain.split('/').collect();
    if let Some(id) = parts.get_mut(2) {
        *id = "{id}";
    }
    format!("/storefront{}", parts.join("/"))
}

#[tokio::test]
async fn every_answer_to_a_customer_is_as_the_reference_says() {
    let bed = shop().await;
    let document = crate::documented::document();
    let (ann, mut operations) = walked(&bed).await;
    for (method, path, body) in [
        ("GET", "/orders/nowhere", None),
        ("GET", "/orders?limit=-1", None),
        ("GET", "/invoices/nowhere", None),
        ("GET", "/transactions/nowhere", None),
        ("GET", "/quotes/nowhere", None),
        ("GET", &format!("/quotes/{}?expand=nothing", bed.acme.organization.id), None),
        ("POST", "/quotes/nowhere/accept", None),
        ("POST", "/quotes/nowhere/reject", None),
        ("POST", "/subscriptions/nowhere/change-items", Some(json!({}))),
        ("GET", "/plans?expand=product", None),
        ("GET", "/products/nowhere", None),
        ("POST", "/payment", Some(json!({}))),
        ("POST", "/payment-instruments", Some(json!({ "token": "nowhere" }))),
        ("POST", "/orders/nowhere/pause", Some(json!({}))),
        ("POST", "/subscription-reactivations", Some(json!({}))),
    ] {
        operations.push((method, path.to_owned(), body, 0));
    }
    let mut seen = std::collections::BTreeSet::new();
    for features in [all_on(), all_off()] {
        bed.switch("shop", features).await;
        for (method, path, body, _) in &operations {
            let call = bed.visit(&ann, method, path);
            let answer = if let Some(body) = body { call.json(body) } else { call }.send().await;
            crate::documented::check(&document, method, &template(path), &answer);
            seen.insert((*method, template(path), answer.status));
        }
    }
    assert!(seen.len() >= 50, "{} {seen:#?}", seen.len());
}

/// What was noted of customers who asked for another one's, in its order.
async fn noted(bed: &Bed) -> Vec<Value> {
    jobs::run_due(&bed.test.app, |_| ()).await.unwrap();
    let entries = audit::entries(&bed.test.app, &bed.acme.organization.id, "").await.unwrap();
    entries.iter().map(audit::shown).filter(|entry| entry["action"] == "authz.denied").collect()
}

#[tokio::test]
async fn t02_what_is_another_customers_is_unknown_at_every_address_and_in_the_audit_log() {
    let bed = shop().await;
    let (ann, operations) = walked(&bed).await;
    let ben = bed.shopper("ben").await;
    let catalogue = ["gold", "gold-month"];
    let mut expected = Vec::new();
    for (method, path, body) in operations.iter().map(|(method, path, body, _)| (*method, path, body)) {
        let plain = path.split('?').next().unwrap();
        let id = plain.split('/').nth(2).filter(|id| !catalogue.contains(id));
        let member = |name: &str| body.as_ref().and_then(|body| body[name].as_str()).map(ToOwned::to_owned);
        let named = id.map(ToOwned::to_owned).or_else(|| member("invoiceId")).or_else(|| member("orderId"));
        let Some(named) = named else { continue };
        let call = bed.visit(&ben, method, path);
        let answer = if let Some(body) = body { call.json(body) } else { call }.send().await;
        assert_eq!(answer.status, if id.is_some() { 404 } else { answer.status }, "{method} {path}: {answer}");
        assert!([404, 422].contains(&answer.status), "{method} {path}: {answer}");
        // What nobody has looks the same.
        let swap = |text: &str| text.replace(&named, "nobodys").replace(&ann.instrument, "nobodys");
        let nobodys = body.as_ref().map(|body| serde_json::from_str::<Value>(&swap(&body.to_string())).unwrap());
        let call = bed.visit(&ben, method, &swap(path));
        let same = if let Some(body) = &nobodys { call.json(body) } else { call }.send().await;
        let shown = |answer: &crate::bed::Answer| swap(&format!("{} {}", answer.status, answer.timeless()));
        assert_eq!(shown(&same), shown(&answer), "{method} {path}");
        let address = template(path).replace("/storefront", "/storefront/organizations/{organizationId}");
        expected.push((format!("{method} {address}"), named));
        if expected.len() % 20 == 0 {
            assert_eq!(noted(&bed).await.len(), expected.len());
            bed.test.clock.advance_seconds(601);
        }
    }
    assert!(expected.len() >= 20, "{expected:#?}");
    let own = format!("/orders/{}", ben.order);
    let answer = bed.amend(&ben, &own, &json!({ "paymentInstrumentId": ann.instrument })).await;
    assert_eq!(answer.faulty(), ["paymentInstrumentId"]);
    expected.push(("PATCH /storefront/organizations/{organizationId}/orders/{id}".to_owned(), ann.instrument.clone()));
    // One's own, and what is nobody's, is not noted.
    assert_eq!(bed.see(&ben, &own).await.status, 200);
    let entries = noted(&bed).await;
    let text = |entry: &Value, name: &str| entry[name].as_str().unwrap().to_owned();
    let told: Vec<_> = entries.iter().map(|entry| (text(entry, "refused"), text(entry, "subject"))).collect();
    assert_eq!(told, expected);
    assert!(entries.iter().all(|entry| entry["customer"] == "ben" && entry["request"].is_string()), "{entries:#?}");
}
