//! Every task of one customer's records, asked for by another customer of the portal.

use axum::http::{Method, StatusCode};
use billfold_app::setups::{self, NewSetup};
use billfold_app::{Query, Write, audit, jobs, payments, tax_ids};
use billfold_domain::events::EventKind;
use billfold_domain::ids::IdStyle;
use billfold_domain::metadata::MetadataChange;
use billfold_domain::tax_ids::TaxNumber;
use billfold_pages::tasks::{TASKS, Task};
use serde_json::Value;

use crate::methods::stranger;
use crate::shop::{PORTAL, Shop, fresh};
use crate::world::Seen;

/// How many requests are sent before the limit of a session's entries would be met.
const REQUESTS_AT_A_TIME: usize = 25;
/// How long it is until that limit begins anew.
const LIMIT_SECONDS: i64 = 601;

/// What a customer has of each kind that addresses name.
struct Things {
    plan: String,
    method: String,
    invoice: String,
    payment: String,
    setup: String,
    tax: String,
}

impl Things {
    async fn of(shop: &Shop) -> Self {
        let (app, by, customer) = (&shop.world.test.app, &shop.world.caller, &shop.world.customer.id);
        let payment = payments::list(app, by, Query { limit: 1, ..Query::default() }).await.unwrap();
        let new = NewSetup {
            style: IdStyle::Base62,
            customer: Some(customer.clone()),
            payment_method: Some(shop.method.clone()),
            confirm: true,
            off_session: true,
            description: None,
            metadata: MetadataChange::default(),
        };
        let setup = fresh(setups::create(app, by, new, Write::plain()).await).setup.value;
        let number = TaxNumber::parse("eu_vat", "DE123456789").unwrap();
        let owner = tax_ids::Owner::Addressed(customer.clone());
        let tax = fresh(tax_ids::create(app, by, owner, number, Write::plain()).await).value;
        Self {
            plan: shop.plan.to_string(),
            method: shop.method.to_string(),
            invoice: shop.invoice.clone(),
            payment: payment.items[0].value.id.to_string(),
            setup: setup.id.to_string(),
            tax: tax.id.to_string(),
        }
    }

    /// Ids that nobody has.
    fn none() -> Self {
        let none = |kind: &str| format!("{kind}_none");
        Self {
            plan: none("sub"),
            method: none("pm"),
            invoice: none("in"),
            payment: none("py"),
            setup: none("seti"),
            tax: none("txi"),
        }
    }

    /// What a task is about.
    fn named<'a>(&'a self, task: &Task) -> &'a str {
        match task.path.split('/').nth(1).unwrap() {
            "plans" => &self.plan,
            "methods" => &self.method,
            "invoices" => &self.invoice,
            "payments" => &self.payment,
            "setups" => &self.setup,
            "details" => &self.tax,
            other => panic!("say what `{other}` names"),
        }
    }

    fn address(&self, task: &Task) -> String {
        let named = self.named(task);
        let parts = task.path.split('/').map(|part| match part {
            "{id}" | "{tax}" => named,
            part if part.starts_with('{') => "unknown",
            part => part,
        });
        format!("{PORTAL}{}", parts.collect::<Vec<_>>().join("/"))
    }
}

/// Every request of a task that names a record.
fn doors() -> Vec<(&'static Task, Method)> {
    let named = TASKS.iter().filter(|task| task.path.contains('{'));
    named
        .flat_map(|task| {
            let show = task.show.is_some().then_some((task, Method::GET));
            show.into_iter().chain(task.send.is_some().then_some((task, Method::POST)))
        })
        .collect()
}

async fn ask(shop: &Shop, cookie: &str, (method, address): (&Method, &str)) -> Seen {
    match *method {
        Method::GET => shop.get(cookie, address).await,
        _ => shop.post(cookie, address, "").await,
    }
}

/// What was noted of strangers so far, in its order.
async fn noted(shop: &Shop) -> Vec<Value> {
    let app = &shop.world.test.app;
    jobs::run_due(app, |_| ()).await.unwrap();
    let entries = audit::entries(app, &shop.world.caller.organization, "").await.unwrap();
    entries.iter().filter(|entry| entry.kind == EventKind::AuthzDenied).map(audit::shown).collect()
}

#[tokio::test]
async fn t02_what_is_another_customers_is_an_unknown_page_stays_as_it_is_and_is_in_the_audit_log() {
    let shop = Shop::open().await;
    let things = Things::of(&shop).await;
    let cookie = stranger(&shop).await;
    let known = shop.facts().await;
    let mut expected = Vec::new();
    for (at, (task, method)) in doors().into_iter().enumerate() {
        if at % REQUESTS_AT_A_TIME == REQUESTS_AT_A_TIME - 1 {
            assert_eq!(noted(&shop).await.len(), expected.len());
            shop.world.test.clock.advance_seconds(LIMIT_SECONDS);
        }
        let seen = ask(&shop, &cookie, (&method, &things.address(task))).await;
        assert_eq!(seen.status, StatusCode::NOT_FOUND, "{method} {}: {}", task.path, seen.body);
        expected.push((format!("{method} {}", task.path), things.named(task).to_owned()));
    }
    assert!(expected.len() > 45, "only {} doors were tried", expected.len());
    assert_eq!(shop.facts().await, known, "nothing of the other customer's has changed");
    let entries = noted(&shop).await;
    let text =
        |entry: &Value, name: &str| entry[name].as_str().unwrap_or_else(|| panic!("{name} of {entry}")).to_owned();
    let told: Vec<_> = entries.iter().map(|entry| (text(entry, "refused"), text(entry, "subject"))).collect();
    assert_eq!(told, expected);
    // It says who asked for what, by ids alone.
    for entry in &entries {
        assert_eq!(entry["action"], "authz.denied");
        assert_ne!(entry["customer"], shop.world.customer.id.as_str(), "{entry}");
        assert!(text(entry, "actor").starts_with("bps_") && text(entry, "request").starts_with("req_"), "{entry}");
        assert_eq!((&entry["before"], &entry["after"]), (&Value::Null, &Value::Null));
    }
    let (organization, app) = (&shop.world.caller.organization, &shop.world.test.app);
    assert!(audit::verify(app, organization, Vec::new()).await.unwrap().flaws.is_empty());
}

/// An answer without what is of this one request, and without what it named.
fn plain(seen: &Seen, named: &str) -> (StatusCode, String) {
    let mut body = seen.body.replace(named, "NAMED").replace(seen.header("request-id"), "REQUEST");
    for before in ["nonce=\"", "name=\"once\" value=\""] {
        let value = |rest: &str| rest.split('"').next().unwrap().to_owned();
        let values: Vec<String> = seen.body.split(before).skip(1).map(value).collect();
        body = values.iter().fold(body, |body, value| body.replace(value, "RANDOM"));
    }
    (seen.status, body)
}

#[tokio::test]
async fn t02_what_is_nobodys_looks_the_same_and_is_not_in_the_audit_log() {
    let shop = Shop::open().await;
    let (things, none) = (Things::of(&shop).await, Things::none());
    let cookie = stranger(&shop).await;
    for (task, method) in doors() {
        let theirs = ask(&shop, &cookie, (&method, &things.address(task))).await;
        let nobodys = ask(&shop, &cookie, (&method, &none.address(task))).await;
        let (nobodys, theirs) = (plain(&nobodys, none.named(task)), plain(&theirs, things.named(task)));
        assert_eq!(nobodys.0, theirs.0, "{method} {}", task.path);
        let differs = nobodys.1.lines().zip(theirs.1.lines()).find(|(one, other)| one != other);
        assert_eq!(differs, None, "{method} {}", task.path);
    }
    // One's own things are no entry either, there or not.
    let (own, _) = shop.enter(None, None).await;
    assert_eq!(shop.get(&own, &format!("{PORTAL}/invoices/{}", things.invoice)).await.status, StatusCode::OK);
    let none_within = format!("{PORTAL}/invoices/{}/credit-notes/unknown/pdf", things.invoice);
    assert_eq!(shop.get(&own, &none_within).await.status, StatusCode::NOT_FOUND);
    let noted = noted(&shop).await;
    assert!(noted.iter().all(|entry| !entry["subject"].as_str().unwrap().ends_with("_none")), "{noted:#?}");
    assert!(noted.iter().all(|entry| entry["customer"] != shop.world.customer.id.as_str()), "{noted:#?}");
    // Who asks again and again does not fill the log.
    assert_eq!(noted.len(), 30, "of {} requests for what is another's", doors().len());
}

#[tokio::test]
async fn t02_what_a_form_or_a_query_names_is_noted_too() {
    let shop = Shop::open().await;
    let cookie = stranger(&shop).await;
    let (own, _) = shop.enter(None, None).await;
    let app = &shop.world.test.app;
    let session = {
        let secret = own.split_once('=').unwrap().1;
        billfold_app::sessions::visit(app, "acme-billing", secret).await.unwrap().session.id
    };
    let seen = shop.post(&cookie, &format!("{PORTAL}/sessions"), &format!("id={session}")).await;
    assert_eq!(seen.status, StatusCode::NOT_FOUND, "{}", seen.body);
    let entries = noted(&shop).await;
    assert_eq!(entries.len(), 1, "{entries:#?}");
    assert_eq!((&entries[0]["refused"], &entries[0]["subject"]), (&"POST /sessions".into(), &session.as_str().into()));
}
