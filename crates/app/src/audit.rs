//! The audit log: who did what, when, from where, and what changed by it.
//!
//! It is the events themselves, each with its place in a chain of digests that the
//! store keeps ([`billfold_store::audit`]; decision 0023).

use billfold_domain::events::{Event, EventKind};
use billfold_domain::ids::{Noun, OrganizationId};
use billfold_store::audit;
use serde::Serialize;
use serde_json::{Map, Value, json};

use crate::errors::{Error, Result};
use crate::{App, Caller};

pub use billfold_store::audit::{Anchor, Flaw, Report, Wrong};

/// How many entries are read at a time.
const AT_ONCE: u32 = 500;

/// The members of records that are nobody's to see in a log: secrets, digests of
/// secrets, and what stands for a card at a gateway.
const SECRETS: &[&str] = &[
    "link_digest",
    "cookie_digest",
    "made_from",
    "digest",
    "reference",
    "fingerprint",
    "password",
    "secrets",
    "secret",
    "headers",
    "credential_digest",
    "sealed",
    "tag",
];
/// What stands in the place of one.
const HIDDEN: &str = "***";
/// The members that change with every change.
const NOISE: &[&str] = &["updated"];

impl App {
    /// A fact caused by this caller now, of a record that nobody is told of: with what
    /// it changes, for the audit log.
    pub(crate) fn change<T: Serialize>(
        &self,
        caller: &Caller,
        (kind, noun, subject): (EventKind, Noun, &str),
        before: Option<&T>,
        after: Option<&T>,
    ) -> Event {
        let mut event = self.event(caller, kind, noun, subject);
        let read = |record: Option<&T>| record.and_then(|record| serde_json::to_value(record).ok());
        let (before, after) = differing(read(before), read(after));
        event.audit.details = Some(json!({ "before": before, "after": after }).to_string());
        event
    }
}

/// Of a record before and after, the members that differ, without secrets.
fn differing(before: Option<Value>, after: Option<Value>) -> (Value, Value) {
    let members = |value: Option<Value>| match value {
        Some(Value::Object(members)) => Some(members),
        Some(_) | None => None,
    };
    match (members(before), members(after)) {
        (Some(mut before), Some(mut after)) => {
            let same: Vec<String> =
                before.iter().filter(|(name, value)| after.get(*name) == Some(value)).map(|(n, _)| n.clone()).collect();
            for name in same.iter().map(String::as_str).chain(NOISE.iter().copied()) {
                before.remove(name);
                after.remove(name);
            }
            (hushed(before), hushed(after))
        }
        (before, after) => (before.map_or(Value::Null, hushed), after.map_or(Value::Null, hushed)),
    }
}

fn hushed(members: Map<String, Value>) -> Value {
    let mut value = Value::Object(members);
    hush(&mut value);
    value
}

/// Puts the mask in the place of every secret, however deep.
fn hush(value: &mut Value) {
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                if SECRETS.contains(&name.as_str()) {
                    *member = Value::from(HIDDEN);
                } else {
                    hush(member);
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(hush),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// Looks at an organization's whole log, as it is when the look begins, and at whether
/// it goes on from anchors that were kept elsewhere. Only the operator can.
///
/// # Errors
/// A fault of the database. What is wrong with the log is in the report.
pub async fn verify(app: &App, organization: &OrganizationId, anchors: Vec<Anchor>) -> Result<Report> {
    Ok(app.store().verify_audit(organization, &anchors).await?)
}

/// The entries of an organization's log behind one, oldest first: a page of them, none
/// at the end. Only the operator can.
///
/// # Errors
/// A fault of the database; a row that cannot be read.
pub async fn entries(app: &App, organization: &OrganizationId, after: &str) -> Result<Vec<Event>> {
    let after = after.to_owned();
    app.store().read(organization, move |tx| Ok::<_, Error>(tx.facts_after(&after, AT_ONCE)?)).await
}

/// An entry as it is shown: who, what, when, where, and old and new. Its names do not
/// change.
pub fn shown(event: &Event) -> Value {
    let picture = |text: &Option<String>| text.as_deref().and_then(|text| serde_json::from_str(text).ok());
    let (mut before, mut after) = differing(picture(&event.before), picture(&event.after));
    let details = picture(&event.audit.details);
    let mut refused = Value::Null;
    if let Some(Value::Object(mut details)) = details {
        refused = details.remove("refused").unwrap_or_default();
        before = details.remove("before").unwrap_or(before);
        after = details.remove("after").unwrap_or(after);
    }
    json!({
        "id": event.id,
        "time": event.created.to_string(),
        "actor": event.actor,
        "action": event.kind.word(),
        "subject": event.subject,
        "customer": event.customer,
        "request": event.request,
        "network": event.audit.network,
        "refused": refused,
        "before": before,
        "after": after,
        "forgotten": event.audit.forgotten.is_some(),
        "strand": event.audit.place.as_ref().map(|place| place.strand),
        "seq": event.audit.place.as_ref().map(|place| place.seq),
        "link": event.audit.place.as_ref().map(|place| place.link.clone()),
    })
}

/// A fact without what can be forgotten of it; it keeps its place in the log.
pub(crate) fn forget(event: Event) -> Event {
    audit::forget(event)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn r04_what_changed_is_told_without_secrets_and_without_what_stayed() {
        let before =
            json!({"id": "1", "name": "a", "secrets": ["whsec_1"], "card": {"fingerprint": "f", "last4": "1"}});
        let after = json!({"id": "1", "name": "b", "secrets": ["whsec_2"], "card": {"fingerprint": "g", "last4": "2"}});
        let (old, new) = differing(Some(before), Some(after));
        assert_eq!(old, json!({"name": "a", "secrets": "***", "card": {"fingerprint": "***", "last4": "1"}}));
        assert_eq!(new, json!({"name": "b", "secrets": "***", "card": {"fingerprint": "***", "last4": "2"}}));
        assert_eq!(
            differing(None, Some(json!({"digest": "x", "a": 1}))),
            (Value::Null, json!({"digest": "***", "a": 1}))
        );
    }
}
