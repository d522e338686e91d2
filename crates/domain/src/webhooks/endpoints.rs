//! How an endpoint is made and changed.

use jiff::{SignedDuration, Timestamp};

use super::{Dialect, Endpoint, EndpointState, SentHeader, SigningSecret, Target};
use crate::change::Change;
use crate::ids::WebhookEndpointId;
use crate::metadata::{Metadata, MetadataChange};
use crate::refusals::{Fault, Field, Rule};

/// The word for every kind of event.
pub const EVERYTHING: &str = "*";
/// The most endpoints of an organization.
pub const MAX_ENDPOINTS: u32 = 100;
/// The most headers that an endpoint can want.
pub const MAX_HEADERS: usize = 20;
/// The most characters of a header's name.
pub const MAX_HEADER_NAME_CHARS: usize = 100;
/// The most characters of a header's value.
pub const MAX_HEADER_VALUE_CHARS: usize = 4_096;
/// How long a replaced secret signs beside its successor, in seconds.
pub const ROTATION_SECONDS: i64 = 24 * 3_600;
/// The most secrets that sign at one time.
const MAX_LIVE_SECRETS: usize = 3;

/// Headers that are ours to say, or that would change how a request is read.
const RESERVED_HEADERS: [&str; 18] = [
    "accept-encoding",
    "connection",
    "content-encoding",
    "content-length",
    "content-type",
    "cookie",
    "expect",
    "host",
    "keep-alive",
    "proxy-authorization",
    "stripe-signature",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
    "webhook-id",
    "webhook-signature",
    "webhook-timestamp",
];

/// What an endpoint is made from.
#[derive(Clone, Debug)]
pub struct NewEndpoint {
    /// Its id.
    pub id: WebhookEndpointId,
    /// In whose form events are written for it.
    pub dialect: Dialect,
    /// The form's version.
    pub version: Option<String>,
    /// Its first secret.
    pub secret: SigningSecret,
}

/// What a command says about an endpoint.
#[derive(Clone, Debug, Default)]
pub struct EndpointChanges {
    /// The address.
    pub url: Change<String>,
    /// The dialect's words for the kinds of event; `*` for all.
    pub wanted: Change<Vec<String>>,
    /// Whether it is delivered to.
    pub state: Change<EndpointState>,
    /// Headers to send, their values sealed.
    pub headers: Change<Vec<SentHeader>>,
    /// The merchant's own name for the credential of the receiver.
    pub credential: Change<String>,
    /// The merchant's note.
    pub description: Change<String>,
    /// The merchant's own pairs.
    pub metadata: MetadataChange,
}

/// A new endpoint.
///
/// # Errors
/// Every fault of the changes.
pub fn create(
    new: &NewEndpoint,
    changes: &EndpointChanges,
    allow_private: bool,
    now: Timestamp,
) -> Result<Endpoint, Vec<Fault>> {
    let blank = Endpoint {
        id: new.id.clone(),
        dialect: new.dialect,
        url: String::new(),
        wanted: vec![EVERYTHING.to_owned()],
        state: EndpointState::Enabled,
        disabled_because: None,
        failing_since: None,
        secrets: vec![new.secret.clone()],
        headers: Vec::new(),
        credential: None,
        version: new.version.clone(),
        description: None,
        metadata: Metadata::default(),
        created: now,
        updated: now,
    };
    let endpoint = update(&blank, changes, allow_private, now);
    match endpoint {
        Ok(endpoint) if endpoint.url.is_empty() => Err(vec![Fault::new(Field::Url, Rule::Required)]),
        other => other,
    }
}

/// The endpoint after changes; the same one where they change nothing.
///
/// # Errors
/// Every fault of the changes.
pub fn update(
    current: &Endpoint,
    changes: &EndpointChanges,
    allow_private: bool,
    now: Timestamp,
) -> Result<Endpoint, Vec<Fault>> {
    let mut faults = Vec::new();
    let mut next = current.clone();
    if let Change::Set(url) = &changes.url {
        match Target::parse(url, allow_private) {
            Ok(_) => next.url.clone_from(url),
            Err(rule) => faults.push(Fault::new(Field::Url, rule)),
        }
    }
    match &changes.wanted {
        Change::Keep => {}
        Change::Clear => faults.push(Fault::new(Field::WantedEvents, Rule::Empty)),
        Change::Set(wanted) if wanted.is_empty() => faults.push(Fault::new(Field::WantedEvents, Rule::Empty)),
        Change::Set(wanted) => {
            let mut words = wanted.clone();
            words.dedup();
            next.wanted = words;
        }
    }
    if let Change::Set(state) = &changes.state
        && *state != next.state
    {
        next.state = *state;
        next.disabled_because = None;
        next.failing_since = None;
    }
    changes.headers.apply_or(&mut next.headers, Vec::new());
    if next.headers.len() > MAX_HEADERS {
        faults.push(Fault::new(Field::Header, Rule::TooMany { max_entries: MAX_HEADERS }));
    }
    changes.credential.apply_to(&mut next.credential);
    changes.description.apply_to(&mut next.description);
    match changes.metadata.apply(&current.metadata) {
        Ok(metadata) => next.metadata = metadata,
        Err(rule) => faults.push(Fault::new(Field::Metadata, rule)),
    }
    if !faults.is_empty() {
        return Err(faults);
    }
    if next != *current {
        next.updated = now;
    }
    Ok(next)
}

/// The endpoint with another secret; the old one signs beside it for a day.
pub fn rotate(current: &Endpoint, secret: SigningSecret, now: Timestamp) -> Endpoint {
    let until = now.checked_add(SignedDuration::from_secs(ROTATION_SECONDS)).unwrap_or(now);
    let old = current.live_secrets(now).map(|old| SigningSecret {
        expires: Some(old.expires.map_or(until, |earlier| earlier.min(until))),
        ..old.clone()
    });
    let mut secrets = vec![secret];
    secrets.extend(old.take(MAX_LIVE_SECRETS - 1));
    Endpoint { secrets, updated: now, ..current.clone() }
}

/// Whether a header may be sent: a name of token characters (RFC 9110, 5.6.2) that
/// is not ours, and a value of one line.
///
/// # Errors
/// The rule that it breaks.
pub fn check_header(name: &str, value: &str) -> Result<(), Rule> {
    let token = |b: u8| b.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&b);
    if name.is_empty() {
        return Err(Rule::Empty);
    }
    if name.len() > MAX_HEADER_NAME_CHARS {
        return Err(Rule::TooLong { max_chars: MAX_HEADER_NAME_CHARS });
    }
    if !name.bytes().all(token) {
        return Err(Rule::IdForm);
    }
    if RESERVED_HEADERS.contains(&name.to_ascii_lowercase().as_str()) {
        return Err(Rule::Reserved);
    }
    if value.chars().count() > MAX_HEADER_VALUE_CHARS {
        return Err(Rule::TooLong { max_chars: MAX_HEADER_VALUE_CHARS });
    }
    if !value.bytes().all(|b| b == b'\t' || (b' '..=b'~').contains(&b)) {
        return Err(Rule::ControlCharacter);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: i64) -> Timestamp {
        Timestamp::from_second(1_795_219_200 + seconds).unwrap()
    }

    fn secret(name: &str) -> SigningSecret {
        SigningSecret { sealed: name.to_owned(), expires: None }
    }

    fn made() -> Endpoint {
        let new = NewEndpoint {
            id: WebhookEndpointId::stored("we_1"),
            dialect: Dialect::Stripe,
            version: None,
            secret: secret("one"),
        };
        let changes = EndpointChanges { url: Change::Set("https://a.example/x".into()), ..EndpointChanges::default() };
        create(&new, &changes, false, at(0)).unwrap()
    }

    #[test]
    fn w04_a_replaced_secret_signs_for_a_day_beside_its_successor() {
        let rotated = rotate(&made(), secret("two"), at(10));
        let names = |seconds| rotated.live_secrets(at(seconds)).map(|s| s.sealed.clone()).collect::<Vec<_>>();
        assert_eq!(names(10), ["two", "one"]);
        assert_eq!(names(10 + ROTATION_SECONDS - 1), ["two", "one"]);
        assert_eq!(names(10 + ROTATION_SECONDS), ["two"]);
        let again = rotate(&rotate(&rotated, secret("three"), at(20)), secret("four"), at(30));
        let live: Vec<_> = again.live_secrets(at(30)).map(|s| s.sealed.clone()).collect();
        assert_eq!(live, ["four", "three", "two"], "no more than three sign");
        assert!(!format!("{again:?}").contains("four"));
    }

    #[test]
    fn every_fault_of_an_endpoint_is_told_at_once() {
        let changes = EndpointChanges {
            url: Change::Set("https://127.0.0.1/".into()),
            wanted: Change::Set(Vec::new()),
            ..EndpointChanges::default()
        };
        let faults = update(&made(), &changes, false, at(1)).unwrap_err();
        assert_eq!(
            faults,
            [Fault::new(Field::Url, Rule::PrivateAddress), Fault::new(Field::WantedEvents, Rule::Empty)]
        );
    }

    #[test]
    fn switching_on_forgets_why_it_was_off() {
        let off = Endpoint {
            state: EndpointState::Disabled,
            disabled_because: Some("failing".into()),
            failing_since: Some(at(0)),
            ..made()
        };
        let changes = EndpointChanges { state: Change::Set(EndpointState::Enabled), ..EndpointChanges::default() };
        let on = update(&off, &changes, false, at(5)).unwrap();
        assert_eq!((on.disabled_because.as_deref(), on.failing_since, on.updated), (None, None, at(5)));
        let same = update(&on, &changes, false, at(9)).unwrap();
        assert_eq!(same, on, "what changes nothing is no change");
    }

    #[test]
    fn headers_that_would_change_how_a_request_is_read_are_refused() {
        for (name, value) in [("X-Key", "a b"), ("Authorization", "Bearer x"), ("x", "")] {
            assert_eq!(check_header(name, value), Ok(()), "{name}");
        }
        for (name, value) in [
            ("", "x"),
            ("a b", "x"),
            ("a:", "x"),
            ("x", "a\r\nHost: b"),
            ("x", "\u{7f}"),
            ("x", "ü"),
            ("Host", "a"),
            ("Content-Length", "0"),
            ("Webhook-Id", "evt"),
            ("Stripe-Signature", "t"),
            ("Transfer-Encoding", "chunked"),
        ] {
            assert!(check_header(name, value).is_err(), "{name}: {value:?}");
        }
    }
}
