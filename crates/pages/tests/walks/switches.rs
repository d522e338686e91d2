//! The matrix of the pages: each switch of a portal, alone, against every task. Off is
//! 403 by GET and by POST where the task needs it, and no page leads there.

use std::collections::{BTreeMap, BTreeSet};

use axum::http::StatusCode;
use billfold_domain::Change;
use billfold_domain::features::CustomerDetail;
use billfold_domain::portal_changes::FeatureChanges;
use billfold_pages::tasks::TASKS;

use crate::shop::{Shop, crawl, task_of, ways};

/// A switch, by name, and how it is switched off.
fn switches() -> Vec<(&'static str, FeatureChanges)> {
    let off = || Change::Set(false);
    let plain = FeatureChanges::default;
    // Without one detail the others stay open.
    let but = |detail: CustomerDetail| {
        let details = CustomerDetail::ALL.iter().copied().filter(|one| *one != detail).collect();
        FeatureChanges { customer_details: Change::Set(details), ..plain() }
    };
    let mut list = vec![
        ("password", FeatureChanges { password_login: off(), ..plain() }),
        ("order address", FeatureChanges { order_address: off(), ..plain() }),
        ("add", FeatureChanges { payment_add: off(), ..plain() }),
        ("update", FeatureChanges { payment_update: off(), ..plain() }),
        ("deactivate", FeatureChanges { payment_deactivate: off(), ..plain() }),
        ("details", FeatureChanges { customer_update: off(), ..plain() }),
        ("invoices", FeatureChanges { invoice_history: off(), ..plain() }),
        // What is owed can be paid as long as one of these is on.
        ("paying", FeatureChanges { invoice_history: off(), payment_add: off(), payment_update: off(), ..plain() }),
        ("cancel", FeatureChanges { cancel: off(), ..plain() }),
        ("pause", FeatureChanges { pause: off(), ..plain() }),
        ("plan change", FeatureChanges { plan_change: off(), ..plain() }),
    ];
    let details = CustomerDetail::ALL.iter().map(|detail| (detail.word(), but(*detail)));
    list.extend(details);
    list
}

/// Which switches a task needs, each of them alone; "paying" is three of them together.
/// A task that this table does not name fails the test.
const VERDICTS: &[(&str, &[&str])] = &[
    ("/home", &[]),
    ("/sign-out", &[]),
    ("/completed", &[]),
    ("/sessions", &[]),
    ("/password", &["password"]),
    ("/confirm", &[]),
    ("/confirm/code", &[]),
    ("/plans/{id}/change", &["plan change"]),
    ("/plans/{id}/change/confirm", &["plan change"]),
    ("/plans/{id}/change/declined", &["plan change"]),
    ("/plans/{id}/unschedule", &["plan change"]),
    ("/plans/{id}/cancel", &["cancel"]),
    ("/plans/{id}/offer", &["cancel"]),
    ("/plans/{id}/cancelled", &["cancel"]),
    ("/plans/{id}/keep", &["cancel"]),
    ("/plans/{id}/pause", &["pause"]),
    ("/plans/{id}/pause/confirm", &["pause"]),
    ("/plans/{id}/resume", &["pause"]),
    ("/plans/{id}/reactivate", &["cancel"]),
    ("/plans/{id}/address", &["order address"]),
    ("/plans/{id}/address/{which}", &["order address"]),
    ("/plans/{id}/upcoming", &["invoices", "paying"]),
    ("/methods", &[]),
    ("/methods/add", &["add", "paying"]),
    ("/methods/{id}/saved", &["add", "paying"]),
    ("/methods/{id}/default", &["update", "paying"]),
    ("/methods/{id}/plans", &["update", "paying"]),
    ("/methods/{id}/edit", &["update", "paying"]),
    ("/methods/{id}/remove", &["deactivate"]),
    ("/setups/{id}/challenge", &[]),
    ("/payments/{id}/challenge", &[]),
    ("/invoices/{id}/pay", &["paying"]),
    ("/pay", &["paying"]),
    ("/pay/done", &["paying"]),
    ("/details", &["details"]),
    ("/details/name", &["details", "name"]),
    ("/details/phone", &["details", "phone"]),
    ("/details/email", &["details", "email"]),
    ("/details/email/code", &["details", "email"]),
    ("/details/address", &["details", "address"]),
    ("/details/shipping", &["details", "shipping"]),
    ("/details/tax-ids", &["details", "tax_id"]),
    ("/details/tax-ids/{tax}/remove", &["details", "tax_id"]),
    ("/privacy", &[]),
    ("/privacy/data.json", &[]),
    ("/privacy/erase", &[]),
    ("/invoices", &["invoices", "paying"]),
    ("/invoices/{id}", &["invoices", "paying"]),
    ("/invoices/{id}/pdf", &["invoices", "paying"]),
    ("/invoices/{id}/receipt", &["invoices", "paying"]),
    ("/invoices/{id}/receipt/pdf", &["invoices", "paying"]),
    ("/invoices/{id}/credit-notes/{note}/pdf", &["invoices", "paying"]),
];

/// Tasks whose form ends the visit.
const ENDING: &[&str] = &["/sign-out", "/sessions", "/privacy/erase"];

fn verdicts() -> BTreeMap<&'static str, &'static [&'static str]> {
    VERDICTS.iter().copied().collect()
}

#[test]
fn every_task_has_a_verdict() {
    let judged: BTreeSet<&str> = verdicts().into_keys().collect();
    let tasks: BTreeSet<&str> = TASKS.iter().map(|task| task.path).collect();
    assert_eq!(judged, tasks);
    assert_eq!(TASKS.len(), tasks.len(), "a path stands once");
}

#[tokio::test]
async fn each_switch_alone_forbids_what_needs_it_and_nothing_else() {
    let verdicts = verdicts();
    let mut wrong = Vec::new();
    for (switch, off) in switches() {
        let shop = Shop::open().await;
        shop.switch(off).await;
        let (cookie, _) = shop.enter(None, None).await;
        for task in TASKS {
            let is_off = verdicts.get(task.path).is_some_and(|needs| needs.contains(&switch));
            let address = shop.address(task);
            if task.show.is_some() {
                let seen = shop.get(&cookie, &address).await;
                if (seen.status == StatusCode::FORBIDDEN) != is_off {
                    wrong.push(format!("{switch} off, GET {}: {}", task.path, seen.status));
                }
                assert!(seen.status.as_u16() < 500, "GET {address}: {}", seen.body);
            }
            if task.send.is_some() {
                // What ends the visit ends one of its own.
                let (cookie, _) = if ENDING.contains(&task.path) {
                    shop.enter(None, None).await
                } else {
                    (cookie.clone(), String::new())
                };
                let known = if is_off { shop.facts().await } else { BTreeSet::new() };
                let seen = shop.post(&cookie, &address, "").await;
                if (seen.status == StatusCode::FORBIDDEN) != is_off {
                    wrong.push(format!("{switch} off, POST {}: {}", task.path, seen.status));
                }
                assert!(seen.status.as_u16() < 500, "POST {address}: {}", seen.body);
                if is_off {
                    assert_eq!(shop.facts().await, known, "{switch} off, POST {address} changed something");
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[tokio::test]
async fn no_page_leads_to_what_is_switched_off() {
    let verdicts = verdicts();
    let everything = switches().into_iter().map(|(name, _)| name).collect::<Vec<_>>();
    for (switch, off) in switches() {
        let shop = Shop::open().await;
        shop.switch(off).await;
        let (cookie, _) = shop.enter(None, None).await;
        for (address, page) in crawl(&shop, &cookie).await {
            assert_ne!(page.status, StatusCode::FORBIDDEN, "{switch} off: a link led to {address}");
            for way in ways(&page.body) {
                let Some(task) = task_of(&way) else { continue };
                let needs = verdicts.get(task.path).copied().unwrap_or(&[]);
                assert!(needs.iter().all(|need| everything.contains(need)), "{}", task.path);
                assert!(!needs.contains(&switch), "{switch} off: {address} leads to {way}");
            }
        }
    }
}

#[tokio::test]
async fn p18_an_address_that_looks_like_a_file_shows_nothing_of_the_customer() {
    let shop = Shop::open().await;
    let (cookie, _) = shop.enter(None, None).await;
    let endings = ["/x.css", ".css", "/x.js", ";x.css", "%2fx.css", "/logo.png", "%00.css", "/..%2fx.css"];
    for task in TASKS.iter().filter(|task| task.show.is_some()) {
        for ending in endings {
            let address = format!("{}{ending}", shop.address(task));
            let seen = shop.get(&cookie, &address).await;
            assert!([404, 303, 403].contains(&seen.status.as_u16()), "{address}: {}", seen.status);
            assert_eq!(seen.header("cache-control"), "no-store", "{address}");
            assert!(!seen.body.contains("ada@lovelace.example"), "{address}");
        }
    }
    for address in ["invoices/x.css", "home/x.css"] {
        assert_eq!(shop.get(&cookie, &format!("{}/{address}", crate::shop::PORTAL)).await.status, 404, "{address}");
    }
}
