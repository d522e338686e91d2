use super::*;
use crate::events::EventKind;
use crate::ids::{DeliveryId, EventId, WebhookEndpointId};
use crate::webhooks::{Dialect, NewEndpoint, SigningSecret, endpoints};

const NOON: i64 = 1_795_262_400;

fn at(seconds: i64) -> Timestamp {
    Timestamp::from_second(NOON + seconds).unwrap()
}

fn delivery() -> Delivery {
    Delivery {
        id: DeliveryId::stored("whd_1"),
        event: EventId::stored("evt_1"),
        kind: EventKind::ProductCreated,
        subject: "prod_1".into(),
        endpoint: WebhookEndpointId::stored("we_1"),
        dialect: Dialect::Stripe,
        url: "https://a.example/".into(),
        state: DeliveryState::Pending,
        tried: 0,
        attempted: 0,
        attempts: Vec::new(),
        answer: None,
        next_attempt: Some(at(0)),
        created: at(0),
        updated: at(0),
    }
}

fn answered(status: u16, headers: &[(&str, &str)], seconds: i64) -> Outcome {
    let headers = headers.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    Outcome { at: at(seconds), took_ms: 5, result: Ok(Answer { status, headers, body: String::new() }) }
}

fn failed(trouble: Trouble) -> Outcome {
    Outcome { at: at(0), took_ms: 5, result: Err(trouble) }
}

#[test]
fn w05_ten_attempts_over_75_hours_and_35_minutes_each_within_a_fifth_of_its_wait() {
    assert_eq!(WAITS_SECONDS.iter().sum::<i64>(), 75 * 3_600 + 35 * 60 + 5);
    for random in [0, 1, 200, 400, 401, 12_345, u32::MAX] {
        let mut current = delivery();
        let mut waits = Vec::new();
        let mut now = at(0);
        while let Some(due) = current.next_attempt {
            waits.push(due.duration_since(now).as_millis());
            now = due;
            let outcome = Outcome { at: now, ..answered(500, &[], 0) };
            current = after(&current, &outcome, now, random);
        }
        assert_eq!((waits.len(), current.state), (10, DeliveryState::Failed), "{random}");
        assert_eq!((current.tried, current.attempted, current.attempts.len()), (10, 10, 10));
        for (wait_ms, expected) in waits.iter().zip(WAITS_SECONDS) {
            let expected = i128::from(expected);
            assert!((expected * 800..=expected * 1_200).contains(wait_ms), "{random}: {wait_ms} of {expected}");
        }
    }
}

#[test]
fn w06_what_each_answer_means() {
    for status in [200, 201, 202, 204, 299] {
        assert_eq!(judge(&answered(status, &[], 0)), Verdict::Taken, "{status}");
    }
    for status in [100, 199, 300, 301, 302, 304, 307, 308, 400, 401, 404, 409, 422, 500, 502, 599] {
        assert_eq!(judge(&answered(status, &[], 0)), Verdict::Refused { wait_seconds: None }, "{status}");
    }
    assert_eq!(judge(&answered(410, &[], 0)), Verdict::Gone);
    for trouble in Trouble::ALL {
        assert_eq!(judge(&failed(*trouble)), Verdict::Refused { wait_seconds: None });
    }
}

#[test]
fn w06_retry_after_is_honoured_and_capped_at_a_day() {
    let asked = |value: &str| match judge(&answered(429, &[("Retry-After", value)], 0)) {
        Verdict::Refused { wait_seconds } => wait_seconds,
        other => panic!("{other:?}"),
    };
    assert_eq!(asked("120"), Some(120));
    assert_eq!(asked(" 0 "), Some(0));
    assert_eq!(asked("999999999999999999999999"), Some(86_400));
    assert_eq!(asked("100000"), Some(86_400));
    // at(0) is noon.
    assert_eq!(asked("Sat, 21 Nov 2026 12:02:00 GMT"), Some(120));
    assert_eq!(asked("Sat, 21 Nov 2026 11:00:00 GMT"), Some(0));
    assert_eq!(asked("Fri, 21 Nov 2036 11:00:00 GMT"), Some(86_400));
    for bad in ["", "soon", "-5", "1.5", "12:00"] {
        assert_eq!(asked(bad), None, "{bad:?}");
    }
    let next = |tried, wait| next_attempt(tried, wait, at(0), 200).unwrap().duration_since(at(0)).as_secs();
    assert_eq!(next(1, Some(120)), 120, "longer than our own wait");
    assert_eq!(next(2, Some(120)), 300, "our own wait is longer");
    assert_eq!(next_attempt(10, Some(120), at(0), 0), None, "asking does not add attempts");
}

#[test]
fn w02_what_was_delivered_stays_delivered() {
    let done = after(&delivery(), &answered(200, &[], 1), at(1), 0);
    assert_eq!((done.state, done.next_attempt), (DeliveryState::Delivered, None));
    let late = after(&done, &failed(Trouble::Timeout), at(20), 0);
    assert_eq!((late.state, late.next_attempt, late.attempts.len()), (DeliveryState::Delivered, None, 2));
    assert_eq!(late.answer, done.answer);
}

#[test]
fn asked_for_again_it_has_all_its_attempts_again() {
    let mut current = delivery();
    for _ in 0..10 {
        current = after(&current, &answered(500, &[], 0), at(0), 0);
    }
    assert_eq!(current.state, DeliveryState::Failed);
    let anew = again(&current, at(100));
    assert_eq!(
        (anew.state, anew.next_attempt, anew.tried, anew.attempted),
        (DeliveryState::Pending, Some(at(100)), 0, 10)
    );
    let mut kept = anew;
    for _ in 0..30 {
        kept = after(&kept, &answered(500, &[], 0), at(0), 0);
    }
    assert_eq!(kept.attempts.len(), MAX_KEPT_ATTEMPTS);
}

#[test]
fn w14_an_endpoint_that_fails_for_five_days_or_is_gone_is_switched_off() {
    let new = NewEndpoint {
        id: WebhookEndpointId::stored("we_1"),
        dialect: Dialect::Stripe,
        version: None,
        secret: SigningSecret { sealed: "x".into(), expires: None },
    };
    let changes = endpoints::EndpointChanges {
        url: crate::Change::Set("https://a.example/".into()),
        ..endpoints::EndpointChanges::default()
    };
    let fresh = endpoints::create(&new, &changes, false, at(0)).unwrap();
    let refused = Verdict::Refused { wait_seconds: None };
    assert_eq!(endpoint_after(&fresh, Verdict::Taken, at(1)), None);
    let failing = endpoint_after(&fresh, refused, at(1)).unwrap();
    assert_eq!((failing.failing_since, failing.state), (Some(at(1)), EndpointState::Enabled));
    assert_eq!(endpoint_after(&failing, refused, at(FAILING_LIMIT_SECONDS)), None);
    let off = endpoint_after(&failing, refused, at(1 + FAILING_LIMIT_SECONDS)).unwrap();
    assert_eq!((off.state, off.disabled_because.as_deref()), (EndpointState::Disabled, Some("failing")));
    assert_eq!(endpoint_after(&failing, Verdict::Taken, at(2)).unwrap().failing_since, None);
    let gone = endpoint_after(&fresh, Verdict::Gone, at(1)).unwrap();
    assert_eq!((gone.state, gone.disabled_because.as_deref()), (EndpointState::Disabled, Some("gone")));
    assert_eq!(endpoint_after(&off, Verdict::Taken, at(9)), None);
}
