//! When a delivery is tried, and what an attempt means.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use super::{Attempt, Delivery, DeliveryState, Endpoint, EndpointState};
use crate::features::words;

/// How long each attempt waits for the one before it, in seconds: ten attempts
/// over 75 hours and 35 minutes.
pub const WAITS_SECONDS: [i64; 10] = [0, 5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400];
/// How far a wait is moved at random, in thousandths of it to either side.
const JITTER_PER_MILLE: i64 = 200;
/// The longest wait that a receiver can ask for, in seconds.
pub const MAX_ASKED_WAIT_SECONDS: i64 = 86_400;
/// How long an endpoint may fail before it is switched off, in seconds.
pub const FAILING_LIMIT_SECONDS: i64 = 5 * 86_400;
/// The most attempts that a delivery remembers.
const MAX_KEPT_ATTEMPTS: usize = 20;

words! {
    /// Why an attempt brought no answer.
    Trouble {
        /// No whole answer within the time for one.
        Timeout = "timeout",
        /// The name of the host was not found.
        Dns = "dns_error",
        /// The host is, or might be, within a private network.
        Blocked = "blocked_address",
        /// No connection, or it broke.
        Connect = "connect_error",
        /// No connection that can be trusted.
        Tls = "tls_error",
        /// What came back is not HTTP, or too much of it.
        Unreadable = "unreadable_answer",
        /// The event could not be written for the endpoint.
        Unwritten = "event_not_written",
        /// The endpoint is switched off.
        SwitchedOff = "endpoint_disabled",
    }
}

/// What a receiver answered, cut to what is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// The status.
    pub status: u16,
    /// Its headers.
    pub headers: Vec<(String, String)>,
    /// The beginning of its body.
    pub body: String,
}

/// How an attempt ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// When it began.
    pub at: Timestamp,
    /// How long it took, in milliseconds.
    pub took_ms: u64,
    /// What came back, or why nothing did.
    pub result: Result<Answer, Trouble>,
}

/// What an attempt means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The receiver took the event.
    Taken,
    /// It did not.
    Refused {
        /// How long it asks to be left alone, in seconds.
        wait_seconds: Option<i64>,
    },
    /// There is no receiver any more.
    Gone,
}

/// What an answer means: success is 200 to 299, 410 ends the endpoint, everything
/// else is tried again, redirects too, since none is followed.
pub fn judge(outcome: &Outcome) -> Verdict {
    match &outcome.result {
        Ok(answer) if (200..300).contains(&answer.status) => Verdict::Taken,
        Ok(Answer { status: 410, .. }) => Verdict::Gone,
        Ok(answer) => {
            let header = answer.headers.iter().find(|(name, _)| name.eq_ignore_ascii_case("retry-after"));
            Verdict::Refused { wait_seconds: header.and_then(|(_, value)| asked_wait(value, outcome.at)) }
        }
        Err(_) => Verdict::Refused { wait_seconds: None },
    }
}

/// The wait of a `Retry-After`, in seconds or as a date (RFC 9110, 10.2.3), capped
/// at a day.
fn asked_wait(value: &str, now: Timestamp) -> Option<i64> {
    let value = value.trim();
    let seconds = if !value.is_empty() && value.bytes().all(|b| b.is_ascii_digit()) {
        value.parse().unwrap_or(MAX_ASKED_WAIT_SECONDS)
    } else {
        let date = jiff::fmt::rfc2822::DateTimeParser::new().parse_timestamp(value).ok()?;
        date.as_second().saturating_sub(now.as_second())
    };
    Some(seconds.clamp(0, MAX_ASKED_WAIT_SECONDS))
}

/// The time of the next attempt after so many, or none when there is no other.
/// `random` is any number; the wait is moved by it.
pub fn next_attempt(tried: u32, wait_seconds: Option<i64>, now: Timestamp, random: u32) -> Option<Timestamp> {
    let wait = *WAITS_SECONDS.get(usize::try_from(tried).ok()?)?;
    let per_mille = 1_000 - JITTER_PER_MILLE + i64::from(random) % (2 * JITTER_PER_MILLE + 1);
    let ours_ms = wait.saturating_mul(per_mille);
    let asked_ms = wait_seconds.unwrap_or_default().saturating_mul(1_000);
    now.checked_add(SignedDuration::from_millis(ours_ms.max(asked_ms))).ok()
}

/// The delivery after an attempt. What was delivered stays so, whatever a slower
/// worker brings later.
pub fn after(delivery: &Delivery, outcome: &Outcome, now: Timestamp, random: u32) -> Delivery {
    let mut next = delivery.clone();
    next.attempts.push(Attempt {
        at: outcome.at,
        status: outcome.result.as_ref().ok().map(|answer| answer.status),
        error: outcome.result.as_ref().err().copied(),
        took_ms: outcome.took_ms,
    });
    let superfluous = next.attempts.len().saturating_sub(MAX_KEPT_ATTEMPTS);
    next.attempts.drain(..superfluous);
    next.attempted = next.attempted.saturating_add(1);
    next.updated = now;
    if delivery.state == DeliveryState::Delivered {
        return next;
    }
    next.tried = next.tried.saturating_add(1);
    next.answer = outcome.result.as_ref().ok().cloned();
    (next.state, next.next_attempt) = match judge(outcome) {
        Verdict::Taken => (DeliveryState::Delivered, None),
        Verdict::Gone => (DeliveryState::Failed, None),
        Verdict::Refused { wait_seconds } => match next_attempt(next.tried, wait_seconds, now, random) {
            Some(at) => (DeliveryState::Pending, Some(at)),
            None => (DeliveryState::Failed, None),
        },
    };
    next
}

/// The delivery, to be tried again from the first attempt on.
pub fn again(delivery: &Delivery, now: Timestamp) -> Delivery {
    Delivery { state: DeliveryState::Pending, tried: 0, next_attempt: Some(now), updated: now, ..delivery.clone() }
}

/// The delivery of an endpoint that is switched off: it is given up until somebody
/// asks for it again.
pub fn given_up(delivery: &Delivery, now: Timestamp) -> Delivery {
    let mut next = delivery.clone();
    next.attempts.push(Attempt { at: now, status: None, error: Some(Trouble::SwitchedOff), took_ms: 0 });
    Delivery { state: DeliveryState::Failed, next_attempt: None, updated: now, ..next }
}

/// The endpoint after an attempt, where it changes: one that is gone or has failed
/// for five days is switched off.
pub fn endpoint_after(endpoint: &Endpoint, verdict: Verdict, now: Timestamp) -> Option<Endpoint> {
    let off = |why: &str| Endpoint {
        state: EndpointState::Disabled,
        disabled_because: Some(why.to_owned()),
        updated: now,
        ..endpoint.clone()
    };
    match (verdict, endpoint.failing_since) {
        _ if endpoint.state == EndpointState::Disabled => None,
        (Verdict::Taken, None) => None,
        (Verdict::Taken, Some(_)) => Some(Endpoint { failing_since: None, ..endpoint.clone() }),
        (Verdict::Gone, _) => Some(off("gone")),
        (Verdict::Refused { .. }, None) => Some(Endpoint { failing_since: Some(now), ..endpoint.clone() }),
        (Verdict::Refused { .. }, Some(since)) => {
            (now.duration_since(since).as_secs() >= FAILING_LIMIT_SECONDS).then(|| off("failing"))
        }
    }
}

#[cfg(test)]
mod tests;
