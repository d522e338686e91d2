//! What a merchant offers beside its own choices: reasons to cancel, and
//! selections of kinds of payment method.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::ids::{FeedbackOptionId, OrganizationId, PaymentMethodConfigurationId};
use crate::text::Text;

/// The most characters of a reason to cancel.
pub const MAX_FEEDBACK_CHARS: usize = 100;
/// The most characters of the name of a selection.
pub const MAX_SELECTION_NAME_CHARS: usize = 100;
/// The name of a selection that nobody named.
pub const UNNAMED: &str = "Payment methods";

/// What customers read of a reason to cancel.
pub type FeedbackText = Text<MAX_FEEDBACK_CHARS>;

/// A reason to cancel that a survey offers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FeedbackOption {
    /// Its id.
    pub id: FeedbackOptionId,
    /// What customers read.
    pub text: FeedbackText,
    /// Whether surveys can offer it.
    #[serde(with = "crate::stored::flag")]
    pub active: bool,
    /// When surveys stopped to offer it.
    pub deactivated: Option<Timestamp>,
    /// When it was made.
    #[serde(with = "crate::stored::time")]
    pub created: Timestamp,
    /// When it last changed.
    #[serde(with = "crate::stored::time")]
    pub updated: Timestamp,
}

impl FeedbackOption {
    /// A new one, which surveys can offer.
    pub fn new(id: FeedbackOptionId, text: FeedbackText, now: Timestamp) -> Self {
        Self { id, text, active: true, deactivated: None, created: now, updated: now }
    }

    /// The same with another text.
    #[must_use]
    pub fn with_text(&self, text: FeedbackText, now: Timestamp) -> Self {
        if self.text == text {
            return self.clone();
        }
        Self { text, updated: now, ..self.clone() }
    }

    /// The same, which surveys cannot offer any more.
    #[must_use]
    pub fn deactivated(&self, now: Timestamp) -> Self {
        if !self.active {
            return self.clone();
        }
        Self { active: false, deactivated: Some(now), updated: now, ..self.clone() }
    }
}

/// A selection of kinds of payment method.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PaymentMethodConfiguration {
    /// Its id.
    pub id: PaymentMethodConfigurationId,
    /// The merchant's name for it.
    pub name: String,
    /// Whether it can be used.
    #[serde(with = "crate::stored::flag")]
    pub active: bool,
    /// Whether it is the organization's default.
    #[serde(with = "crate::stored::flag")]
    pub is_default: bool,
    /// The kinds that are on: `card`, …
    pub kinds: Vec<String>,
    /// When it was made.
    #[serde(with = "crate::stored::time")]
    pub created: Timestamp,
    /// When it last changed.
    #[serde(with = "crate::stored::time")]
    pub updated: Timestamp,
}

/// The kind of payment method that every server can take.
pub const CARD: &str = "card";

impl PaymentMethodConfiguration {
    /// A new one, in which cards are on.
    pub fn new(id: PaymentMethodConfigurationId, name: &str, now: Timestamp) -> Self {
        let (name, kinds) = (name.to_owned(), vec![CARD.to_owned()]);
        Self { id, name, active: true, is_default: false, kinds, created: now, updated: now }
    }

    /// The one that an organization has from its first moment. Its id follows from
    /// the organization's.
    pub fn first(organization: &OrganizationId, now: Timestamp) -> Self {
        Self { is_default: true, ..Self::new(Self::first_id(organization), "Default", now) }
    }

    /// The id of an organization's default selection.
    pub fn first_id(organization: &OrganizationId) -> PaymentMethodConfigurationId {
        let tail = organization.as_str().rsplit('_').next().unwrap_or_default();
        PaymentMethodConfigurationId::stored(format!("pmc_{tail}"))
    }

    /// The same with changes; none leaves a part as it is.
    #[must_use]
    pub fn changed(&self, changes: &SelectionChanges, now: Timestamp) -> Self {
        let mut next = self.clone();
        next.name = changes.name.clone().unwrap_or(next.name);
        next.active = changes.active.unwrap_or(next.active);
        for (kind, on) in &changes.kinds {
            next.kinds.retain(|known| known != kind);
            if *on {
                next.kinds.push(kind.clone());
            }
        }
        next.kinds.sort();
        if next != *self {
            next.updated = now;
        }
        next
    }
}

/// What a command says about a selection; none leaves a part as it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SelectionChanges {
    /// The merchant's name for it.
    pub name: Option<String>,
    /// Whether it can be used.
    pub active: Option<bool>,
    /// Kinds, and whether they are on.
    pub kinds: Vec<(String, bool)>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_selection_that_changes_nothing_stays_as_it_is() {
        let later = Timestamp::from_second(9).unwrap();
        let organization = OrganizationId::stored("org_01ABC");
        let first = PaymentMethodConfiguration::first(&organization, Timestamp::UNIX_EPOCH);
        assert_eq!((first.id.as_str(), first.is_default), ("pmc_01ABC", true));
        let same = SelectionChanges { kinds: vec![("card".into(), true)], ..SelectionChanges::default() };
        assert_eq!(first.changed(&same, later), first);
        let kinds = vec![("card".into(), false), ("link".into(), true)];
        let next = first.changed(&SelectionChanges { kinds, ..SelectionChanges::default() }, later);
        assert_eq!((next.kinds, next.updated), (vec!["link".to_owned()], later));
    }

    #[test]
    fn an_option_is_deactivated_once() {
        let now = Timestamp::UNIX_EPOCH;
        let later = Timestamp::from_second(9).unwrap();
        let option = FeedbackOption::new(FeedbackOptionId::stored("fo_1"), Text::parse("Moved").unwrap(), now);
        let off = option.deactivated(later);
        assert_eq!((off.active, off.deactivated), (false, Some(later)));
        assert_eq!(off.deactivated(Timestamp::MAX), off);
    }
}
