//! What is refused is told: to the operator when many sign-in codes are wrong (QUALITY
//! L-05), and to the merchant in the audit log, without flooding it.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use std::fmt::Debug;
use std::net::IpAddr;
use std::sync::{Arc, Mutex};

use billfold_app::portals::{self, PublicName};
use billfold_app::sign_in_codes::{self, Ask, Typed};
use billfold_app::testing::TestApp;
use billfold_app::{
    Caller, Credentials, Error, Role, Write, Written, audit, callers, customers, jobs, keys, organizations, sign_in,
    tax_ids,
};
use billfold_domain::customers::CustomerChanges;
use billfold_domain::ids::{CustomerId, IdStyle};
use billfold_domain::keys::{KeyKind, Network};
use billfold_domain::organizations::Mode;
use billfold_domain::tax_ids::TaxNumber;
use billfold_domain::{Change, Refusal};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Level, Metadata, Subscriber};

/// What was warned of, as text.
#[derive(Clone, Default)]
struct Warnings(Arc<Mutex<Vec<String>>>);

impl Subscriber for Warnings {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        *metadata.level() <= Level::WARN
    }
    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }
    fn record(&self, _: &Id, _: &Record<'_>) {}
    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn event(&self, event: &Event<'_>) {
        struct Text(String);
        impl Visit for Text {
            fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
                self.0 += &format!("{}={value:?} ", field.name());
            }
        }
        let mut text = Text(String::new());
        event.record(&mut text);
        self.0.lock().unwrap().push(text.0);
    }
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

#[tokio::test]
async fn l05_a_thousand_wrong_codes_within_an_hour_raise_the_alarm_once() {
    let warnings = Warnings::default();
    let _here = tracing::subscriber::set_default(warnings.clone());
    let alarms = || warnings.0.lock().unwrap().iter().filter(|text| text.contains("wrong sign-in codes")).count();
    let test = TestApp::sqlite();
    let born = test.organization("Acme", Mode::Test).await;
    let public = portals::public(&test.app, PublicName::Slug(born.portal.slug.as_str().to_owned())).await.unwrap();
    // Each address of a network and a budget of its own: none of their limits is met.
    let attempt = async |number: u32| {
        let address = IpAddr::from((0x0a00_0000 + number).to_be_bytes());
        let ask = Ask {
            email: format!("nobody{number}@shop.example"),
            address: Some(address),
            locale: "en".to_owned(),
            earlier: None,
        };
        let cookie = sign_in_codes::begin(&test.app, &public, ask).await.unwrap();
        for _ in 0..5 {
            let code = "00000000".to_owned();
            let typed = Typed { cookie: cookie.clone(), code, address: Some(address), browser: None };
            let outcome = sign_in_codes::prove(&test.app, &public, typed).await;
            assert!(matches!(outcome, Err(Error::Refused(Refusal::Unauthenticated))), "{outcome:?}");
        }
    };
    for number in 0..199 {
        attempt(number).await;
    }
    assert_eq!(alarms(), 0, "995 are not unusual yet");
    for number in 199..210 {
        attempt(number).await;
    }
    assert_eq!(alarms(), 1, "it is said once, not with every further one");
    // Most of it stands in the audit log too, but not so much that it would be flooded.
    jobs::run_due(&test.app, |_| ()).await.unwrap();
    test.clock.advance_seconds(3_601);
    for number in 1_000..1_200 {
        attempt(number).await;
    }
    assert_eq!(alarms(), 2, "another hour is counted anew");
}

#[tokio::test]
async fn r05_what_is_refused_again_and_again_is_in_the_log_and_does_not_flood_it() {
    let test = TestApp::sqlite();
    let born = test.organization("Acme", Mode::Test).await;
    let merchant = organizations::act_for(&test.app, &born.organization.id).await.unwrap();
    let network = Network::parse("192.0.2.0/24").unwrap();
    let draft = keys::Draft { addresses: Change::Set(vec![network]), ..keys::Draft::new(KeyKind::Secret, "bound") };
    let Written::Fresh(bound) = keys::create(&test.app, &merchant, draft, Write::plain()).await.unwrap() else {
        panic!("fresh");
    };
    let address: IpAddr = "2001:db8:1:2:3::4".parse().unwrap();
    for _ in 0..50 {
        let presented = Credentials { key: bound.secret.clone(), jwt: None, address: Some(address) };
        let outcome = callers::authenticate(&test.app, &presented, Some("req_1")).await;
        assert!(matches!(outcome, Err(Error::Refused(Refusal::AddressNotAllowed))));
    }
    let public = portals::public(&test.app, PublicName::Slug(born.portal.slug.as_str().to_owned())).await.unwrap();
    for name in ["nobody@shop.example", "no.one@shop.example"] {
        let outcome = sign_in::at_page(&test.app, &public, (name, "wrong llamas"), Some(address), None).await;
        assert!(matches!(outcome, Err(Error::Refused(Refusal::Unauthenticated))), "{outcome:?}");
    }
    let caller = callers::anybody(&test.app, born.organization.id.as_str(), Some("req_2")).await.unwrap();
    let app = test.app.asked_from(Some(address));
    app.note_denied(caller.witness().unwrap(), "GET /somewhere");
    assert!(merchant.witness().is_none(), "whoever may do everything is refused nothing");
    jobs::run_due(&test.app, |_| ()).await.unwrap();
    let log = audit::entries(&test.app, &born.organization.id, "").await.unwrap();
    let shown: Vec<_> = log.iter().map(audit::shown).filter(|entry| !entry["refused"].is_null()).collect();
    let of = |action: &str| shown.iter().filter(|entry| entry["action"] == action).collect::<Vec<_>>();
    assert_eq!(of("api_key.refused").len(), 30, "the rest is counted away");
    let key = of("api_key.refused")[0];
    assert_eq!(key["subject"], bound.key.value.id.as_str());
    assert_eq!((&key["network"], &key["request"]), (&"2001:db8:1::/48".into(), &"req_1".into()));
    let failed = of("customer.sign_in_failed");
    assert_eq!(failed.len(), 2);
    assert_eq!((&failed[0]["refused"], &failed[0]["actor"]), (&"password".into(), &"anonymous".into()));
    assert_eq!(failed[0]["subject"], born.organization.id.as_str(), "what was typed is not in it");
    assert_eq!(of("access.denied")[0]["refused"], "GET /somewhere");
    assert_eq!(shown.len(), 33);
    // In another ten minutes it is told again.
    test.clock.advance_seconds(601);
    let presented = Credentials { key: bound.secret.clone(), jwt: None, address: Some(address) };
    assert!(callers::authenticate(&test.app, &presented, None).await.is_err());
    jobs::run_due(&test.app, |_| ()).await.unwrap();
    let report = audit::verify(&test.app, &born.organization.id, Vec::new()).await.unwrap();
    assert_eq!((report.entries, report.flaws.len()), (u64::try_from(log.len()).unwrap() + 1, 0));
}

/// A customer with a tax number, and that number's id.
async fn customer(test: &TestApp, merchant: &Caller) -> (CustomerId, String) {
    let made =
        customers::create(&test.app, merchant, IdStyle::Base62, CustomerChanges::default(), Write::plain()).await;
    let Ok(Written::Fresh(customer)) = made else { panic!("fresh") };
    let owner = tax_ids::Owner::Addressed(customer.value.id.clone());
    let number = TaxNumber::parse("eu_vat", "DE123456789").unwrap();
    let made = tax_ids::create(&test.app, merchant, owner, number, Write::plain()).await;
    let Ok(Written::Fresh(tax)) = made else { panic!("fresh") };
    (customer.value.id, tax.value.id.to_string())
}

async fn t02_strangers(test: TestApp) {
    let born = test.organization("Acme", Mode::Test).await;
    let rival = test.organization("Rival", Mode::Test).await;
    let merchant = organizations::act_for(&test.app, &born.organization.id).await.unwrap();
    let elsewhere = organizations::act_for(&test.app, &rival.organization.id).await.unwrap();
    let (ann, anns) = customer(&test, &merchant).await;
    let (ben, bens) = customer(&test, &merchant).await;
    let (_, rivals) = customer(&test, &elsewhere).await;
    let as_ann = |session: &str| Caller {
        role: Role::Customer(ann.clone()),
        actor: session.to_owned(),
        request: Some("req_1".to_owned()),
        ..merchant.clone()
    };
    let app = test.app.asked_from(Some("192.0.2.77".parse().unwrap()));
    let noted = async || {
        jobs::run_due(&app, |_| ()).await.unwrap();
        let log = audit::entries(&app, &born.organization.id, "").await.unwrap();
        log.iter().map(audit::shown).filter(|entry| entry["action"] == "authz.denied").collect::<Vec<_>>()
    };
    // What is nobody's, one's own, of another merchant's, or no id at all.
    let long = "a".repeat(200_000);
    for named in ["txi_none", &anns, &rivals, "", &long] {
        app.note_missed(as_ann("bps_1").witness().unwrap(), "GET /somewhere", [named]);
    }
    app.note_missed(as_ann("bps_1").witness().unwrap(), "GET /somewhere", []);
    assert_eq!(noted().await, Vec::<serde_json::Value>::new());
    app.note_missed(as_ann("bps_1").witness().unwrap(), "GET /somewhere", ["txi_none", &anns, &bens]);
    let first = noted().await;
    assert_eq!(first.len(), 1);
    let shown = |name: &str| first[0][name].as_str().unwrap();
    assert_eq!((shown("subject"), shown("customer"), shown("actor")), (bens.as_str(), ann.as_str(), "bps_1"));
    assert_eq!((shown("refused"), shown("request"), shown("network")), ("GET /somewhere", "req_1", "192.0.2.0/24"));
    assert!(!first[0].to_string().contains(ben.as_str()) && !first[0].to_string().contains("DE123456789"));
    // A flood is counted away, and another session is not held to it.
    for _ in 0..5_000 {
        app.note_missed(as_ann("bps_1").witness().unwrap(), "GET /somewhere", [bens.as_str()]);
    }
    app.note_missed(as_ann("bps_2").witness().unwrap(), "GET /elsewhere", [bens.as_str()]);
    let all = noted().await;
    let of = |session: &str| all.iter().filter(|entry| entry["actor"] == session).count();
    assert_eq!((of("bps_1"), of("bps_2")), (30, 1));
    assert!(audit::verify(&app, &born.organization.id, Vec::new()).await.unwrap().flaws.is_empty());
}

#[tokio::test]
async fn t02_only_what_is_another_customers_is_noted_and_no_flood_of_it_on_sqlite() {
    t02_strangers(TestApp::sqlite()).await;
}

#[tokio::test]
async fn t02_only_what_is_another_customers_is_noted_and_no_flood_of_it_on_postgres() {
    t02_strangers(TestApp::postgres()).await;
}
