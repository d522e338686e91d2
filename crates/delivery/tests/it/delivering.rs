//! From a fact to a receiver and back.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use billfold_app::webhooks::work;
use billfold_app::webhooks::{self, Changes, PlainHeader, deliveries};
use billfold_app::{Error, Write};
use billfold_domain::ids::EventId;
use billfold_domain::webhooks::{Answer, DeliveryState, EndpointChanges, EndpointState, Outcome, Trouble};
use billfold_domain::{Change, Field, Obstacle, Refusal, Rule};
use serde_json::json;

use crate::bed::Bed;
use crate::sink::{OK, Reply, Sink};

const DAY: i64 = 86_400;

async fn delivered_once(bed: Bed) {
    let sink = Sink::new(|_, _| OK).await;
    let (endpoint, _) = bed.endpoint(&sink.url()).await;
    let portal = bed.portal("First").await;
    let mut worker = bed.worker();
    assert_eq!(worker.run_due().await.unwrap(), 1);
    assert_eq!(worker.run_due().await.unwrap(), 0, "what was taken is not sent again");
    let received = sink.received();
    let [request] = received.as_slice() else { panic!("{received:?}") };
    assert_eq!(request.line, "POST /hook HTTP/1.1");
    assert_eq!(request.header("content-type"), "application/json; charset=utf-8");
    assert_eq!(request.header("host"), sink.address.to_string());
    assert!(request.header("user-agent").starts_with("Billfold/"));
    let event = request.json();
    assert_eq!(event["type"], "portal.created");
    assert_eq!(event["id"], request.header("webhook-id"));
    assert_eq!(event["record"]["id"], portal.portal.value.id.as_str());
    assert_eq!((&event["live"], &event["pending"]), (&json!(false), &json!(1)));
    assert_eq!(event["before"], json!(null));
    let [delivery] = <[_; 1]>::try_from(bed.deliveries().await).unwrap();
    assert_eq!((delivery.state, delivery.attempted), (DeliveryState::Delivered, 1));
    assert_eq!((delivery.endpoint, delivery.answer.unwrap().body), (endpoint, "ok".to_owned()));
}

#[tokio::test]
async fn w01_a_fact_is_delivered_to_the_endpoint_that_wants_it_on_sqlite() {
    delivered_once(Bed::new().await).await;
}

#[tokio::test]
async fn w01_a_fact_is_delivered_to_the_endpoint_that_wants_it_on_postgres() {
    delivered_once(Bed::postgres().await).await;
}

#[tokio::test]
async fn w01_what_is_rolled_back_is_never_told() {
    let bed = Bed::new().await;
    let sink = Sink::new(|_, _| OK).await;
    bed.endpoint(&sink.url()).await;
    let new = billfold_app::products::NewProduct {
        id: None,
        name: "Gold".to_owned(),
        changes: billfold_domain::catalogue::ProductChanges::default(),
        price: None,
    };
    let checked = Write { check_only: true, ..Write::plain() };
    billfold_app::products::create(bed.app(), &bed.caller, new.clone(), checked).await.unwrap();
    assert_eq!(bed.worker().run_due().await.unwrap(), 0);
    billfold_app::products::create(bed.app(), &bed.caller, new, Write::plain()).await.unwrap();
    assert_eq!(bed.worker().run_due().await.unwrap(), 1);
    assert_eq!(sink.received()[0].json()["type"], "product.created");
}

#[tokio::test]
async fn only_endpoints_that_want_a_kind_get_it_and_none_that_is_switched_off() {
    let bed = Bed::new().await;
    let (all, some, off) = (Sink::new(|_, _| OK).await, Sink::new(|_, _| OK).await, Sink::new(|_, _| OK).await);
    bed.endpoint(&all.url()).await;
    let wanting = |url: String, wanted: &str, state| EndpointChanges {
        url: Change::Set(url),
        wanted: Change::Set(vec![wanted.to_owned()]),
        state: Change::Set(state),
        ..EndpointChanges::default()
    };
    for plain in [
        wanting(some.url(), "portal.updated", EndpointState::Enabled),
        wanting(off.url(), "*", EndpointState::Disabled),
    ] {
        bed.save(Changes { plain, headers: Change::Keep }).await.unwrap();
    }
    let portal = bed.portal("First").await;
    bed.headline(&portal, "Hello").await;
    bed.worker().run_due().await.unwrap();
    let types = |sink: &Sink| sink.received().iter().map(|r| r.json()["type"].to_string()).collect::<Vec<_>>();
    assert_eq!(types(&all).len(), 2);
    assert_eq!(types(&some), [r#""portal.updated""#]);
    assert_eq!(off.connections(), (0, 0));
    let event = some.received()[0].json();
    assert_eq!((&event["before"]["headline"], &event["record"]["headline"]), (&json!(null), &json!("Hello")));
}

#[tokio::test]
async fn w02_every_attempt_has_the_same_id_and_what_was_delivered_stays_so() {
    let bed = Bed::new().await;
    let sink = Sink::new(|_, _| OK).await;
    bed.endpoint(&sink.url()).await;
    bed.portal("First").await;
    // A worker that sends and then is stopped for longer than it took the delivery for.
    let stopped = bed.begin().await;
    assert_eq!(bed.worker().run_due().await.unwrap(), 0, "while it is taken nobody else sends it");
    bed.test.clock.advance_seconds(21);
    assert_eq!(bed.worker().run_due().await.unwrap(), 1);
    let sent = sink.received();
    assert_eq!(sent[0].header("webhook-id"), stopped.event.as_str());
    assert_eq!(bed.deliveries().await[0].state, DeliveryState::Delivered);
    // It wakes and tells of its failure.
    let late = Outcome { at: stopped.at, took_ms: 15_000, result: Err(Trouble::Timeout) };
    work::finish(bed.app(), &stopped, late).await.unwrap();
    let [delivery] = <[_; 1]>::try_from(bed.deliveries().await).unwrap();
    assert_eq!((delivery.state, delivery.attempted), (DeliveryState::Delivered, 2));
    bed.test.clock.advance_seconds(2 * DAY);
    assert_eq!(bed.worker().run_due().await.unwrap(), 0);
}

#[tokio::test]
async fn w04_during_a_rotation_both_secrets_sign() {
    let bed = Bed::new().await;
    let sink = Sink::new(|_, _| OK).await;
    let (endpoint, first) = bed.endpoint(&sink.url()).await;
    let rotated = webhooks::rotate(bed.app(), &bed.caller, &endpoint).await.unwrap();
    let second = rotated.secret.unwrap();
    assert_ne!(first, second);
    for secret in [&first, &second] {
        let bytes = STANDARD.decode(secret.strip_prefix("whsec_").unwrap()).unwrap();
        assert!((24..=64).contains(&bytes.len()), "what Standard Webhooks asks of a secret");
    }
    bed.portal("First").await;
    bed.test.clock.advance_seconds(DAY - 1);
    bed.worker().run_due().await.unwrap();
    bed.test.clock.advance_seconds(1);
    bed.portal("Second").await;
    bed.worker().run_due().await.unwrap();
    let received = sink.received();
    let counts = |at: usize| {
        let (stripe, standard) = (received[at].header("stripe-signature"), received[at].header("webhook-signature"));
        (stripe.matches(",v1=").count(), standard.split(' ').filter(|one| one.starts_with("v1,")).count())
    };
    assert_eq!((counts(0), counts(1)), ((2, 2), (1, 1)));
}

#[tokio::test]
async fn w05_a_receiver_that_always_fails_is_tried_ten_times_and_given_up() {
    let bed = Bed::new().await;
    let sink = Sink::new(|_, _| Reply::Status(500, &[])).await;
    bed.endpoint(&sink.url()).await;
    bed.portal("First").await;
    let mut waits = Vec::new();
    loop {
        assert_eq!(bed.worker().run_due().await.unwrap(), 1);
        let [delivery] = <[_; 1]>::try_from(bed.deliveries().await).unwrap();
        let Some(next) = delivery.next_attempt else { break };
        assert_eq!(delivery.state, DeliveryState::Pending);
        let wait_ms = i64::try_from(next.duration_since(bed.app().now()).as_millis()).unwrap();
        bed.test.clock.advance_seconds((wait_ms - 1) / 1_000);
        assert_eq!(bed.worker().run_due().await.unwrap(), 0, "not before its time");
        waits.push(wait_ms);
        bed.test.clock.advance_seconds(1);
    }
    let expected = [5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400];
    assert_eq!(waits.len(), expected.len());
    for (wait_ms, expected) in waits.iter().zip(expected) {
        assert!((expected * 800..=expected * 1_200).contains(wait_ms), "{wait_ms} of {expected}");
    }
    assert!(waits.iter().zip(expected).any(|(wait, expected)| *wait != expected * 1_000), "waits are spread");
    assert_eq!(sink.received().len(), 10);
    let ids: std::collections::BTreeSet<_> =
        sink.received().iter().map(|request| request.header("webhook-id").to_owned()).collect();
    assert_eq!(ids.len(), 1);
    assert_eq!(bed.deliveries().await[0].state, DeliveryState::Failed);
    assert!(bed.facts().await.contains(&"delivery.failed".to_owned()));
}

#[tokio::test]
async fn w06_a_redirect_is_not_followed_and_gone_ends_the_endpoint() {
    let bed = Bed::new().await;
    let elsewhere = Sink::new(|_, _| OK).await;
    let to: &'static str = elsewhere.url().leak();
    let headers: &'static [(&str, &str)] = vec![("location", to)].leak();
    let redirecting = Sink::new(move |_, _| Reply::Status(307, headers)).await;
    let gone = Sink::new(|_, _| Reply::Status(410, &[])).await;
    bed.endpoint(&redirecting.url()).await;
    let (ended, _) = bed.endpoint(&gone.url()).await;
    bed.portal("First").await;
    bed.worker().run_due().await.unwrap();
    assert_eq!(elsewhere.connections(), (0, 0));
    let states: Vec<_> = bed.deliveries().await.iter().map(|d| (d.url.clone(), d.state)).collect();
    assert!(states.contains(&(redirecting.url(), DeliveryState::Pending)));
    assert!(states.contains(&(gone.url(), DeliveryState::Failed)));
    let endpoint = bed.shown(&ended).await;
    assert_eq!((endpoint.state, endpoint.disabled_because.as_deref()), (EndpointState::Disabled, Some("gone")));
    assert!(bed.facts().await.contains(&"webhook_endpoint.disabled".to_owned()));
}

#[tokio::test]
async fn w06_a_receiver_that_asks_for_time_gets_it() {
    let bed = Bed::new().await;
    let sink = Sink::new(|number, _| match number {
        1 => Reply::Status(429, &[("Retry-After", "120")]),
        2 => Reply::Status(503, &[("Retry-After", "Mon, 23 Nov 2026 00:00:00 GMT")]),
        _ => OK,
    })
    .await;
    bed.endpoint(&sink.url()).await;
    bed.portal("First").await;
    let wait = async || {
        bed.worker().run_due().await.unwrap();
        let next = bed.deliveries().await[0].next_attempt;
        next.map(|next| next.duration_since(bed.app().now()).as_secs())
    };
    assert_eq!(wait().await, Some(120));
    bed.test.clock.advance_seconds(120);
    assert_eq!(wait().await, Some(DAY), "two days are asked for, one is granted");
    bed.test.clock.advance_seconds(DAY);
    assert_eq!(wait().await, None);
    assert_eq!(bed.deliveries().await[0].state, DeliveryState::Delivered);
}

#[tokio::test]
async fn w13_no_secret_is_in_what_is_sent() {
    let bed = Bed::new().await;
    let sink = Sink::new(|_, _| OK).await;
    let header = |name: &str, value: &str, active| PlainHeader { name: name.into(), value: value.into(), active };
    let changes = Changes {
        plain: EndpointChanges { url: Change::Set(sink.url()), ..EndpointChanges::default() },
        headers: Change::Set(vec![header("X-Key", "the merchant's own", true), header("X-Off", "silent", false)]),
    };
    let secret = bed.save(changes).await.unwrap().secret.unwrap();
    let customer = billfold_domain::customers::CustomerChanges {
        email: Change::Set("a@example.com".into()),
        ..billfold_domain::customers::CustomerChanges::default()
    };
    let made = billfold_app::customers::create(
        bed.app(),
        &bed.caller,
        billfold_domain::ids::IdStyle::Base62,
        customer,
        Write::plain(),
    );
    let customer = crate::bed::fresh(made.await.unwrap());
    let new = billfold_app::sessions::NewSession {
        customer: customer.value.id,
        portal: None,
        return_url: None,
        locale: None,
        flow: None,
        after_expiration: None,
    };
    let session =
        crate::bed::fresh(billfold_app::sessions::create(bed.app(), &bed.caller, new, Write::plain()).await.unwrap());
    bed.worker().run_due().await.unwrap();
    let received = sink.received();
    let of_session = received.iter().find(|r| r.json()["type"] == "session.created").unwrap();
    assert_eq!(of_session.json()["record"]["link_digest"], "");
    assert_eq!((of_session.header("x-key"), of_session.header("x-off")), ("the merchant's own", ""));
    for request in &received {
        assert!(request.body.len() <= 20_000);
        let text = String::from_utf8(request.body.clone()).unwrap();
        for canary in [&session.token, &secret, &bed.born.secret_key, &session.session.value.link_digest] {
            assert!(!text.contains(canary.as_str()), "{text}");
        }
    }
}

#[tokio::test]
async fn w14_five_days_of_failures_switch_an_endpoint_off_and_a_replay_sends_all_in_order() {
    let bed = Bed::new().await;
    let works = Arc::new(AtomicBool::new(false));
    let switch = Arc::clone(&works);
    let sink = Sink::new(move |_, _| if switch.load(Ordering::SeqCst) { OK } else { Reply::Status(500, &[]) }).await;
    let (endpoint, _) = bed.endpoint(&sink.url()).await;
    bed.test.clock.advance_seconds(1);
    let from = bed.app().now();
    let portal = bed.portal("First").await;
    bed.worker().run_due().await.unwrap();
    for day in 1..=5 {
        bed.test.clock.advance_seconds(DAY);
        bed.headline(&portal, &format!("Day {day}")).await;
        let before = bed.shown(&endpoint).await;
        assert_eq!(before.state, EndpointState::Enabled, "day {day}");
        bed.worker().run_due().await.unwrap();
    }
    let off = bed.shown(&endpoint).await;
    assert_eq!((off.state, off.disabled_because.as_deref()), (EndpointState::Disabled, Some("failing")));
    assert!(bed.facts().await.contains(&"webhook_endpoint.disabled".to_owned()));
    let seen = sink.received().len();
    let to = bed.app().now();
    let refused = deliveries::replay(bed.app(), &bed.caller, &endpoint, (from, to)).await;
    assert!(matches!(refused, Err(Error::Refused(Refusal::StateForbids(Obstacle::EndpointDisabled)))));
    let changes = Changes {
        plain: EndpointChanges { state: Change::Set(EndpointState::Enabled), ..EndpointChanges::default() },
        headers: Change::Keep,
    };
    let nature = webhooks::Nature { dialect: billfold_domain::webhooks::Dialect::Stripe, version: None };
    let target = (webhooks::Target::Existing(endpoint.clone()), nature);
    webhooks::save(bed.app(), &bed.caller, target, changes, Write::plain()).await.unwrap();
    works.store(true, Ordering::SeqCst);
    assert_eq!(deliveries::replay(bed.app(), &bed.caller, &endpoint, (from, to)).await.unwrap(), 6);
    bed.test.clock.advance_seconds(1);
    assert_eq!(bed.worker().run_due().await.unwrap(), 6);
    let days = |request: &crate::sink::Received| request.json()["created"].as_i64().unwrap() - from.as_second();
    let taken: Vec<i64> = sink.received().iter().skip(seen).map(days).collect();
    assert_eq!(taken, [0, DAY, 2 * DAY, 3 * DAY, 4 * DAY, 5 * DAY], "in the order in which they happened");
    assert!(bed.deliveries().await.iter().all(|delivery| delivery.state == DeliveryState::Delivered));
}

#[tokio::test]
async fn what_was_delivered_or_given_up_is_sent_again_on_request() {
    let bed = Bed::new().await;
    let sink = Sink::new(|_, _| OK).await;
    let (endpoint, _) = bed.endpoint(&sink.url()).await;
    bed.portal("First").await;
    bed.worker().run_due().await.unwrap();
    let [delivery] = <[_; 1]>::try_from(bed.deliveries().await).unwrap();
    let dialect = billfold_domain::webhooks::Dialect::Stripe;
    deliveries::resend(bed.app(), &bed.caller, dialect, &delivery.id).await.unwrap();
    deliveries::send(bed.app(), &bed.caller, &delivery.event, &endpoint).await.unwrap();
    assert_eq!(bed.worker().run_due().await.unwrap(), 1, "asked for twice before it is sent, it is sent once");
    let missing = deliveries::send(bed.app(), &bed.caller, &EventId::stored("evt_none"), &endpoint).await;
    assert!(matches!(missing, Err(Error::Refused(Refusal::NotFound(_)))));
    webhooks::delete(bed.app(), &bed.caller, dialect, &endpoint, billfold_app::Precondition::None).await.unwrap();
    let gone = deliveries::resend(bed.app(), &bed.caller, dialect, &delivery.id).await;
    assert!(matches!(gone, Err(Error::Refused(Refusal::StateForbids(Obstacle::EndpointDisabled)))));
}

#[tokio::test]
async fn what_is_on_its_way_to_a_deleted_endpoint_is_dropped() {
    let bed = Bed::new().await;
    let sink = Sink::new(|_, _| OK).await;
    let (endpoint, _) = bed.endpoint(&sink.url()).await;
    bed.portal("First").await;
    let dialect = billfold_domain::webhooks::Dialect::Stripe;
    webhooks::delete(bed.app(), &bed.caller, dialect, &endpoint, billfold_app::Precondition::None).await.unwrap();
    bed.worker().run_due().await.unwrap();
    assert_eq!(sink.connections(), (0, 0));
    assert_eq!(bed.deliveries().await, []);
    let due = work::due(bed.app(), 10).await.unwrap();
    assert!(due.is_empty());
}

#[tokio::test]
async fn an_organization_has_at_most_a_hundred_endpoints() {
    let bed = Bed::new().await;
    for _ in 0..100 {
        bed.endpoint("https://hooks.example/").await;
    }
    let plain = EndpointChanges { url: Change::Set("https://hooks.example/".into()), ..EndpointChanges::default() };
    let refused = bed.save(Changes { plain, headers: Change::Keep }).await;
    assert!(matches!(refused, Err(Error::Refused(Refusal::StateForbids(Obstacle::TooMany)))));
}

#[tokio::test]
async fn headers_that_are_ours_or_said_twice_are_refused() {
    let bed = Bed::new().await;
    let header = |name: &str| PlainHeader { name: name.into(), value: "x".into(), active: true };
    for (headers, rule) in [
        (vec![header("Webhook-Id")], Rule::Reserved),
        (vec![header("X-A"), header("x-a")], Rule::Duplicate),
        ((0..21).map(|n| header(&format!("X-{n}"))).collect(), Rule::TooMany { max_entries: 20 }),
    ] {
        let plain = EndpointChanges { url: Change::Set("https://hooks.example/".into()), ..EndpointChanges::default() };
        let refused = bed.save(Changes { plain, headers: Change::Set(headers) }).await;
        let Err(Error::Refused(Refusal::Invalid(faults))) = refused else { panic!("{rule:?}") };
        assert_eq!((faults[0].field, &faults[0].rule), (Field::Header, &rule));
    }
}

#[tokio::test]
async fn an_answer_is_kept_without_what_a_database_cannot_keep() {
    let bed = Bed::postgres().await;
    let sink = Sink::new(|_, _| {
        Reply::Raw(b"HTTP/1.1 200 OK\r\nx-odd: \xff\xfe\r\ncontent-length: 4\r\n\r\na\0\xffz".to_vec())
    })
    .await;
    bed.endpoint(&sink.url()).await;
    bed.portal("First").await;
    bed.worker().run_due().await.unwrap();
    let delivery = bed.deliveries().await.remove(0);
    let Answer { status, body, .. } = delivery.answer.unwrap();
    assert_eq!((status, body.as_str()), (200, "a\u{fffd}\u{fffd}z"));
}
