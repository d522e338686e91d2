//! The matrix of the storefront: each switch of a portal, alone, against every address
//! of a customer's. Off is 403 at the addresses that need it, and changes nothing at any
//! other one.

use std::collections::{BTreeMap, BTreeSet};

use billfold_domain::Change;
use billfold_domain::features::CustomerDetail;
use billfold_domain::portal_changes::FeatureChanges;
use serde_json::json;

use crate::shoppers::{Shopper, all_on, shop};
use crate::storefront_walks::{operations, walked};

/// A switch, by name, and how it is switched off.
fn switches() -> Vec<(&'static str, FeatureChanges)> {
    let off = || Change::Set(false);
    let plain = FeatureChanges::default;
    let mut list = vec![
        ("password", FeatureChanges { password_login: off(), ..plain() }),
        ("order address", FeatureChanges { order_address: off(), ..plain() }),
        ("add", FeatureChanges { payment_add: off(), ..plain() }),
        ("update", FeatureChanges { payment_update: off(), ..plain() }),
        ("deactivate", FeatureChanges { payment_deactivate: off(), ..plain() }),
        ("details", FeatureChanges { customer_update: off(), ..plain() }),
        ("invoices", FeatureChanges { invoice_history: off(), ..plain() }),
        // What is owed can be paid as long as one of these is on.
        // Without a way to pay no plan can be changed either.
        (
            "paying",
            FeatureChanges {
                invoice_history: off(),
                payment_add: off(),
                payment_update: off(),
                plan_change: off(),
                ..plain()
            },
        ),
        ("cancel", FeatureChanges { cancel: off(), ..plain() }),
        ("pause", FeatureChanges { pause: off(), ..plain() }),
        ("plan change", FeatureChanges { plan_change: off(), ..plain() }),
    ];
    // Without one detail the others stay open.
    let but = |detail: CustomerDetail| {
        let details = CustomerDetail::ALL.iter().copied().filter(|one| *one != detail).collect();
        FeatureChanges { customer_details: Change::Set(details), ..plain() }
    };
    list.push(("address", but(CustomerDetail::Address)));
    list.push(("email", but(CustomerDetail::Email)));
    list
}

/// Which switches an address needs, each of them alone. An address that the
/// storefront has and this table does not name fails the test.
fn verdicts() -> BTreeMap<(&'static str, &'static str), &'static [&'static str]> {
    BTreeMap::from([
        (("GET", "/account"), &[][..]),
        (("PATCH", "/account primaryAddress"), &["details", "address"]),
        (("PATCH", "/account defaultPaymentInstrumentId"), &["update", "paying"]),
        (("PATCH", "/account/password"), &["password"]),
        (("POST", "/account/verification/{token}"), &["details", "email"]),
        (("GET", "/orders"), &[]),
        (("GET", "/orders/{id}"), &[]),
        (("PATCH", "/orders/{id} billingAddress"), &["order address"]),
        (("PATCH", "/orders/{id} deliveryAddress"), &["order address"]),
        (("PATCH", "/orders/{id} paymentInstrumentId"), &["update", "paying"]),
        (("GET", "/orders/{id}/upcoming-invoice"), &[]),
        (("POST", "/orders/{id}/cancellation"), &["cancel"]),
        (("POST", "/orders/{id}/pause"), &["pause"]),
        (("DELETE", "/orders/{id}/pause"), &["pause"]),
        (("POST", "/orders/{id}/change-items"), &["plan change", "paying"]),
        (("POST", "/subscriptions/{id}/change-items"), &["plan change", "paying"]),
        (("POST", "/orders/{id}/reactivation"), &["cancel"]),
        (("POST", "/subscription-reactivations"), &["cancel"]),
        (("GET", "/quotes/{id}"), &[]),
        (("POST", "/quotes/{id}/accept"), &["plan change", "paying"]),
        (("POST", "/quotes/{id}/reject"), &[]),
        (("GET", "/invoices"), &["invoices", "paying"]),
        (("GET", "/invoices/{id}"), &["invoices", "paying"]),
        (("PATCH", "/invoices/{id} billingAddress"), &["invoices", "order address", "paying"]),
        (("POST", "/payment"), &["paying"]),
        (("GET", "/transactions"), &["invoices", "paying"]),
        (("GET", "/transactions/{id}"), &["invoices", "paying"]),
        (("GET", "/payment-instruments"), &[]),
        (("POST", "/payment-instruments"), &["add", "paying"]),
        (("GET", "/payment-instruments/{id}"), &[]),
        (("PATCH", "/payment-instruments/{id}"), &["update", "paying"]),
        (("POST", "/payment-instruments/{id}/deactivation"), &["deactivate"]),
        (("GET", "/payment-instruments/{id}/setup"), &[]),
        (("POST", "/payment-instruments/{id}/setup"), &["add", "paying"]),
        (("GET", "/plans"), &[]),
        (("GET", "/plans/{id}"), &[]),
        (("GET", "/products"), &[]),
        (("GET", "/products/{id}"), &[]),
        (("GET", "/websites/{id}"), &[]),
    ])
}

/// Addresses without a customer: there is no portal of a visit that could forbid them.
/// Signing in is held to the portal that it names.
const FOR_ANYBODY: &[(&str, &str)] = &[
    ("GET", "/billing-portals/{slug}"),
    ("POST", "/login"),
    ("POST", "/logout"),
    ("POST", "/register"),
    ("POST", "/account/forgot-password"),
    ("POST", "/account/resend-verification"),
    ("POST", "/account/reset-password/{token}"),
];

#[test]
fn every_address_of_the_storefront_has_a_verdict() {
    let judged: BTreeSet<(String, String)> = verdicts()
        .keys()
        .chain(FOR_ANYBODY)
        .map(|(method, place)| ((*method).to_owned(), place.split(' ').next().unwrap().to_owned()))
        .collect();
    let served: BTreeSet<(String, String)> = billfold_rebilly::storefront_addresses()
        .into_iter()
        .flat_map(|(path, methods)| methods.split(", ").map(move |method| (method.to_owned(), path.to_owned())))
        .filter(|(method, _)| !["HEAD", "OPTIONS"].contains(&method.as_str()))
        .collect();
    assert_eq!(judged, served);
}

#[tokio::test]
async fn each_switch_alone_forbids_what_needs_it_and_nothing_else() {
    let verdicts = verdicts();
    for (switch, off) in switches() {
        let bed = shop().await;
        let (ann, mut calls) = walked(&bed).await;
        let Shopper { order, instrument, .. } = &ann;
        calls.push(("GET", "/account".to_owned(), None, 200));
        calls.push(("GET", format!("/websites/{}", bed.acme.website.id), None, 200));
        let password = json!({ "currentPassword": "tr0ub4dor & 3 otters", "newPassword": "tr0ub4dor & 4 otters" });
        calls.push(("PATCH", "/account/password".to_owned(), Some(password), 403));
        calls.push(("POST", "/account/verification/12345678".to_owned(), None, 403));
        bed.switch("shop", off).await;
        let mut seen = BTreeSet::new();
        for (method, path, body, _) in &calls {
            let place = path.split('?').next().unwrap();
            let named: Vec<String> = place
                .split('/')
                .enumerate()
                .map(
                    |(at, part)| {
                        if at == 2 && !place.starts_with("/account") { "{id}".to_owned() } else { part.to_owned() }
                    },
                )
                .collect();
            let mut named = named.join("/").replace("/12345678", "/{token}");
            if *method == "PATCH" && named != "/payment-instruments/{id}" && named != "/account/password" {
                named = format!("{named} {}", body.as_ref().unwrap().as_object().unwrap().keys().next().unwrap());
            }
            let verdict = verdicts.iter().find(|((known, place), _)| (known, *place) == (method, named.as_str()));
            let (known, needs) = verdict.unwrap_or_else(|| panic!("{method} {named}"));
            seen.insert(*known);
            let call = bed.visit(&ann, method, path);
            let answer = if let Some(body) = body { call.json(body) } else { call }.send().await;
            assert_eq!(answer.status == 403, needs.contains(&switch), "{switch} off, {method} {path}: {answer}");
            assert!(answer.status < 500, "{method} {path}: {answer}");
        }
        assert_eq!(seen.len(), verdicts.len(), "every verdict was tried ({order}, {instrument})");
        bed.switch("shop", all_on()).await;
    }
}

#[tokio::test]
async fn signing_in_with_a_password_is_held_to_the_portal_that_is_named() {
    let bed = shop().await;
    let ann = bed.shopper("ann").await;
    assert!(!operations(&ann, ("inv", "pay"), ["one", "two"]).is_empty());
    let login = json!({
        "username": "ann@shop.example", "password": "tr0ub4dor & 3 otters", "billingPortalId": "shop",
    });
    let path = format!("/storefront/organizations/{}/login", bed.acme.organization.id);
    assert_eq!(bed.anonymous("POST", &path).json(&login).send().await.status, 201);
    bed.switch("shop", FeatureChanges { password_login: Change::Set(false), ..FeatureChanges::default() }).await;
    assert_eq!(bed.anonymous("POST", &path).json(&login).send().await.status, 403);
}
