//! A place where an organization obtains customers.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::change::Change;
use crate::events::EventKind;
use crate::ids::{FileId, WebsiteId};
use crate::text::Text;

/// A website of an organization.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Website {
    /// Its id.
    pub id: WebsiteId,
    /// Its name, which customers may see.
    pub name: Text<255>,
    /// Its address.
    pub url: String,
    /// The phone number of its customer service; may be empty.
    pub service_phone: String,
    /// The e-mail address of its customer service; may be empty.
    pub service_email: String,
    /// Its logo.
    pub logo: Option<FileId>,
    /// The merchant's own fields, kept as they came.
    #[serde(with = "opaque")]
    pub custom_fields: serde_json::Map<String, serde_json::Value>,
    /// Settings that Billfold keeps for the merchant without using them.
    #[serde(with = "opaque")]
    pub settings: serde_json::Map<String, serde_json::Value>,
    /// When it was made.
    #[serde(with = "crate::stored::time")]
    pub created: Timestamp,
    /// When it last changed.
    #[serde(with = "crate::stored::time")]
    pub updated: Timestamp,
}

/// What Billfold keeps without looking into it is one text of the document: a
/// database that reads JSON does not look into it either, so that it may hold
/// what not every database can, such as NUL characters.
mod opaque {
    use serde::{Deserialize, Deserializer, Serializer, de, ser};
    use serde_json::{Map, Value};

    pub(super) fn serialize<S: Serializer>(members: &Map<String, Value>, serializer: S) -> Result<S::Ok, S::Error> {
        let text = serde_json::to_string(members).map_err(ser::Error::custom)?;
        serializer.serialize_str(&text)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Map<String, Value>, D::Error> {
        let text = String::deserialize(deserializer)?;
        serde_json::from_str(&text).map_err(de::Error::custom)
    }
}

/// What a command says about a website, field by field.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WebsiteChanges {
    /// Its name; a new website has the one it is created with.
    pub name: Change<Text<255>>,
    /// Its address.
    pub url: Change<String>,
    /// The phone number of its customer service.
    pub service_phone: Change<String>,
    /// The e-mail address of its customer service.
    pub service_email: Change<String>,
    /// Its logo.
    pub logo: Change<FileId>,
    /// The merchant's own fields.
    pub custom_fields: Change<serde_json::Map<String, serde_json::Value>>,
    /// Settings that Billfold only keeps.
    pub settings: Change<serde_json::Map<String, serde_json::Value>>,
}

/// What became of a website.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WebsiteDecision {
    /// The website as it is to be stored.
    pub next: Website,
    /// The fact, or none when nothing changed.
    pub event: Option<EventKind>,
}

/// Decides a new website with this name.
pub fn create(id: WebsiteId, name: Text<255>, changes: &WebsiteChanges, now: Timestamp) -> WebsiteDecision {
    let newborn = Website {
        id,
        name,
        url: String::new(),
        service_phone: String::new(),
        service_email: String::new(),
        logo: None,
        custom_fields: serde_json::Map::new(),
        settings: serde_json::Map::new(),
        created: now,
        updated: now,
    };
    WebsiteDecision { next: changed(newborn, changes), event: Some(EventKind::WebsiteCreated) }
}

/// Decides a change of a website. What changes nothing leaves `updated` alone.
pub fn update(current: &Website, changes: &WebsiteChanges, now: Timestamp) -> WebsiteDecision {
    let mut next = changed(current.clone(), changes);
    if next == *current {
        return WebsiteDecision { next, event: None };
    }
    next.updated = now;
    WebsiteDecision { next, event: Some(EventKind::WebsiteUpdated) }
}

fn changed(mut website: Website, c: &WebsiteChanges) -> Website {
    if let Some(name) = c.name.value() {
        website.name = name.clone();
    }
    c.url.apply_or(&mut website.url, String::new());
    c.service_phone.apply_or(&mut website.service_phone, String::new());
    c.service_email.apply_or(&mut website.service_email, String::new());
    c.logo.apply_to(&mut website.logo);
    c.custom_fields.apply_or(&mut website.custom_fields, serde_json::Map::new());
    c.settings.apply_or(&mut website.settings, serde_json::Map::new());
    website
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_that_changes_nothing_leaves_no_trace() {
        let made = Timestamp::UNIX_EPOCH;
        let later = made + jiff::SignedDuration::from_secs(1);
        let name = Text::parse("Acme").unwrap();
        let changes = WebsiteChanges { url: Change::Set("https://acme.example".into()), ..WebsiteChanges::default() };
        let born = create(WebsiteId::stored("web_1"), name, &changes, made).next;
        assert_eq!(born.url, "https://acme.example");
        let same = update(&born, &changes, later);
        assert_eq!((same.next.updated, same.event), (made, None));
        let other = WebsiteChanges { url: Change::Clear, ..WebsiteChanges::default() };
        let next = update(&born, &other, later).next;
        assert_eq!((next.url.as_str(), next.updated), ("", later));
    }

    #[test]
    fn what_is_only_kept_is_kept_as_one_text() {
        let fields = serde_json::json!({ "a\0": ["b\0", 1.5, { "c": null }] });
        let changes = WebsiteChanges {
            custom_fields: Change::Set(fields.as_object().cloned().unwrap_or_default()),
            ..WebsiteChanges::default()
        };
        let name = Text::parse("Acme").unwrap();
        let born = create(WebsiteId::stored("web_1"), name, &changes, Timestamp::UNIX_EPOCH).next;
        let stored = serde_json::to_value(&born).unwrap();
        let text = stored["custom_fields"].as_str().unwrap();
        assert!(text.contains("\\u0000") && !text.contains('\0'), "{text}");
        assert_eq!(serde_json::from_value::<Website>(stored).unwrap(), born);
    }
}
