//! Restricted keys and keys that are bound to addresses, in this dialect.

use std::net::SocketAddr;

use billfold_app::{Write, Written, keys, organizations};
use billfold_domain::Change;
use billfold_domain::keys::{Access, KeyKind, Network, Permissions, Resource};
use billfold_http::serve::PeerAddress;
use insta::assert_snapshot;

use crate::desk::{Desk, request};

/// Which kind of record the addresses below a collection are about.
fn resource_of(path: &str) -> Resource {
    let mut segments = path.trim_start_matches("/v1/").split('/');
    match (segments.next().unwrap(), segments.next()) {
        ("billing_portal", Some("sessions")) => Resource::Sessions,
        ("billing_portal", _) | ("billing", Some("feedback_options")) => Resource::Portals,
        ("billing", Some("meters" | "meter_events" | "meter_event_adjustments")) => Resource::Meters,
        ("coupons" | "promotion_codes", _) => Resource::Coupons,
        ("customers", _) if path.contains("/payment_methods") => Resource::PaymentMethods,
        ("customers" | "tax_ids", _) => Resource::Customers,
        ("events", _) => Resource::Events,
        ("files", _) => Resource::Files,
        ("invoices" | "invoiceitems" | "credit_notes", _) => Resource::Invoices,
        ("payment_methods" | "payment_method_configurations" | "setup_intents" | "tokens", _) => {
            Resource::PaymentMethods
        }
        ("payment_intents" | "invoice_payments" | "refunds" | "charges", _) => Resource::Payments,
        ("prices", _) => Resource::Prices,
        ("products", _) => Resource::Products,
        ("subscriptions" | "subscription_items" | "subscription_schedules", _) => Resource::Subscriptions,
        ("test_helpers", _) => Resource::TestClocks,
        ("webhook_endpoints", _) => Resource::Webhooks,
        (other, _) => panic!("{other} is about no kind of record"),
    }
}

async fn key(desk: &Desk, draft: keys::Draft) -> String {
    let merchant = organizations::act_for(&desk.test.app, &desk.born.organization.id).await.unwrap();
    match keys::create(&desk.test.app, &merchant, draft, Write::plain()).await.unwrap() {
        Written::Fresh(made) => made.secret.unwrap(),
        Written::Replayed(_) => panic!("replayed"),
    }
}

async fn restricted(desk: &Desk, permissions: Permissions) -> String {
    let draft =
        keys::Draft { permissions: Change::Set(permissions), ..keys::Draft::new(KeyKind::Secret, "restricted") };
    key(desk, draft).await
}

fn operations() -> Vec<(String, String)> {
    let document = serde_json::to_value(billfold_stripe::openapi::document("https://billing.test")).unwrap();
    let mut found = Vec::new();
    for (path, item) in document["paths"].as_object().unwrap() {
        found.extend(item.as_object().unwrap().keys().map(|method| (method.to_uppercase(), path.clone())));
    }
    assert!(found.len() >= 20, "{}", found.len());
    found
}

/// An address with an id that nothing has in the place of each variable part.
fn filled(path: &str) -> String {
    path.split('/').map(|part| if part.starts_with('{') { "none_1" } else { part }).collect::<Vec<_>>().join("/")
}

#[tokio::test]
async fn a05_every_operation_needs_the_permission_of_the_table() {
    let desk = Desk::open().await;
    let mut with = std::collections::BTreeMap::new();
    let mut without = std::collections::BTreeMap::new();
    for resource in Resource::ALL {
        let mut own = Permissions::default();
        own.grant(*resource, Access::Read);
        with.insert(*resource, restricted(&desk, own).await);
        let mut others = Permissions::default();
        for other in Resource::ALL {
            let access = if *other == Resource::ApiKeys { Access::Read } else { Access::Write };
            if other != resource {
                others.grant(*other, access);
            }
        }
        without.insert(*resource, restricted(&desk, others).await);
    }
    for (method, path) in operations() {
        let resource = resource_of(&path);
        let ask = |key: &str| desk.send(request(&method, &filled(&path), "", key, &[]));
        let refused = ask(&without[&resource]).await;
        // Where parameters are missing it is said first; nothing has happened either way.
        assert!(matches!(refused.status.as_u16(), 403 | 400), "{method} {path}: {}", refused.text);
        let allowed = ask(&with[&resource]).await;
        if method == "GET" && !refused.text.contains("parameter_missing") {
            assert_eq!(refused.status, 403, "{method} {path}: {}", refused.text);
            assert_ne!(allowed.status, 403, "{method} {path}: {}", allowed.text);
        } else {
            assert!(matches!(allowed.status.as_u16(), 403 | 400 | 404), "{method} {path}: {}", allowed.text);
        }
    }
}

#[tokio::test]
async fn a05_what_a_restricted_key_lacks_is_said() {
    let desk = Desk::open().await;
    let mut permissions = Permissions::default();
    permissions.grant(Resource::Customers, Access::Read);
    // The operations of the other dialect mean nothing here.
    permissions.add("PostProduct").unwrap();
    let key = restricted(&desk, permissions).await;
    assert!(key.starts_with("rk_test_"));
    let ask = |method: &str, path: &str, form: &str| desk.send(request(method, path, form, &key, &[]));
    assert_eq!(ask("GET", "/v1/customers", "").await.status, 200);
    assert_snapshot!(ask("POST", "/v1/customers", "name=Ann").await.shown(), @r#"
    403 Forbidden
    request-id: req_01M7XPE600MZZGTE46GZZV5QKG

    {
      "error": {
        "message": "This restricted API key lacks the permission that this request needs: customers:write.",
        "request_log_url": null,
        "type": "invalid_request_error"
      }
    }
    "#);
    assert_eq!(ask("POST", "/v1/products", "name=Gold").await.status, 403);
    assert_eq!(desk.get("/v1/customers").await.ids().len(), 0);
}

#[tokio::test]
async fn a09_a_bound_key_is_refused_from_other_addresses_whatever_the_headers_say() {
    let desk = Desk::open().await;
    let networks = vec![Network::parse("192.0.2.0/24").unwrap()];
    let draft = keys::Draft { addresses: Change::Set(networks), ..keys::Draft::new(KeyKind::Secret, "office") };
    let key = key(&desk, draft).await;
    let from = |address: &str| {
        let headers = [("host", "billing.test"), ("x-forwarded-for", "192.0.2.1")];
        let mut request = request("GET", "/v1/customers", "", &key, &headers);
        request.extensions_mut().insert(PeerAddress(SocketAddr::new(address.parse().unwrap(), 40_000)));
        desk.send(request)
    };
    assert_eq!(from("192.0.2.7").await.status, 200);
    assert_snapshot!(from("198.51.100.7").await.shown(), @r#"
    403 Forbidden
    request-id: req_01M7XPE600MZZGTE46GZZV5QKG

    {
      "error": {
        "message": "This API key cannot be used from your IP address.",
        "request_log_url": null,
        "type": "invalid_request_error"
      }
    }
    "#);
}
