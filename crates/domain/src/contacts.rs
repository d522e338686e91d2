//! How a customer is called and reached.
//!
//! One dialect has a name, an e-mail address and a phone number; the other has
//! first and last names and lists with a primary entry. The single values are
//! kept as such, and what only the lists can say is kept beside them.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::customers::Customer;

/// The most e-mail addresses, and the most phone numbers, of a customer.
pub const MAX_CONTACTS: usize = 50;
/// The label of an entry that nobody labelled.
pub const MAIN_LABEL: &str = "main";

/// An e-mail address or phone number with what it is for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Labelled {
    /// What it is for: `main`, `work`, …
    pub label: String,
    /// The address or number.
    pub value: String,
}

/// A list of addresses or numbers, one of which may be the primary one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Contacts {
    /// The primary one.
    pub primary: Option<Labelled>,
    /// All others.
    pub others: Vec<Labelled>,
}

impl Contacts {
    fn of(value: Option<&String>, label: Option<&String>, others: &[Labelled]) -> Self {
        let primary = value.map(|value| Labelled {
            label: label.cloned().unwrap_or_else(|| MAIN_LABEL.to_owned()),
            value: value.clone(),
        });
        Self { primary, others: others.to_vec() }
    }

    fn keep(&self, value: &mut Option<String>, label: &mut Option<String>, others: &mut Vec<Labelled>) {
        *value = self.primary.as_ref().map(|primary| primary.value.clone());
        let own = self.primary.as_ref().map(|primary| primary.label.clone());
        *label = own.filter(|label| label != MAIN_LABEL);
        others.clone_from(&self.others);
    }
}

/// What is known of somebody beside a name, an e-mail address and a phone number. Unsaid
/// text is none, never empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct MoreContact {
    /// What the e-mail address is for, where it is not the main one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email_label: Option<String>,
    /// E-mail addresses beside it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub other_emails: Vec<Labelled>,
    /// What the phone number is for, where it is not the main one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_label: Option<String>,
    /// Phone numbers beside it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub other_phones: Vec<Labelled>,
    /// Date of birth.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub birth_date: Option<Date>,
    /// Job title.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub job_title: Option<String>,
}

impl MoreContact {
    /// Whether nothing is known.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// All e-mail addresses, with the one that is kept apart.
    pub fn emails(&self, email: Option<&String>) -> Contacts {
        Contacts::of(email, self.email_label.as_ref(), &self.other_emails)
    }

    /// All phone numbers, with the one that is kept apart.
    pub fn phones(&self, phone: Option<&String>) -> Contacts {
        Contacts::of(phone, self.phone_label.as_ref(), &self.other_phones)
    }

    /// Takes e-mail addresses; the primary one is kept apart.
    pub fn take_emails(&mut self, contacts: &Contacts, email: &mut Option<String>) {
        contacts.keep(email, &mut self.email_label, &mut self.other_emails);
    }

    /// Takes phone numbers; the primary one is kept apart.
    pub fn take_phones(&mut self, contacts: &Contacts, phone: &mut Option<String>) {
        contacts.keep(phone, &mut self.phone_label, &mut self.other_phones);
    }
}

/// A first and a last name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Names {
    /// First name.
    pub first: Option<String>,
    /// Last name.
    pub last: Option<String>,
}

impl Names {
    /// Both, joined; none without either.
    pub fn joined(&self) -> Option<String> {
        match (&self.first, &self.last) {
            (Some(first), Some(last)) => Some(format!("{first} {last}")),
            (Some(only), None) | (None, Some(only)) => Some(only.clone()),
            (None, None) => None,
        }
    }

    /// The parts of a full name: its last word is the last name.
    pub fn split(name: &str) -> Self {
        let name = name.trim();
        match name.rsplit_once(char::is_whitespace) {
            Some((first, last)) => Self { first: Some(first.trim_end().to_owned()), last: Some(last.to_owned()) },
            None => Self { first: Some(name.to_owned()), last: None },
        }
    }
}

impl Customer {
    /// First and last name: as they were given, or the parts of the full name.
    pub fn names(&self) -> Names {
        if self.first_name.is_some() || self.last_name.is_some() {
            return Names { first: self.first_name.clone(), last: self.last_name.clone() };
        }
        self.name.as_deref().map(Names::split).unwrap_or_default()
    }

    /// All e-mail addresses.
    pub fn email_contacts(&self) -> Contacts {
        Contacts::of(self.email.as_ref(), self.email_label.as_ref(), &self.other_emails)
    }

    /// All phone numbers.
    pub fn phone_contacts(&self) -> Contacts {
        Contacts::of(self.phone.as_ref(), self.phone_label.as_ref(), &self.other_phones)
    }

    /// Takes names; the full name follows them.
    pub(crate) fn take_names(&mut self, names: &Names) {
        self.name = names.joined();
        self.first_name.clone_from(&names.first);
        self.last_name.clone_from(&names.last);
        // What the parts of the full name say anyhow is not kept twice.
        if self.name.as_deref().map(Names::split).unwrap_or_default() == *names {
            (self.first_name, self.last_name) = (None, None);
        }
    }

    /// Takes e-mail addresses.
    pub(crate) fn take_emails(&mut self, contacts: &Contacts) {
        contacts.keep(&mut self.email, &mut self.email_label, &mut self.other_emails);
    }

    /// Takes phone numbers.
    pub(crate) fn take_phones(&mut self, contacts: &Contacts) {
        contacts.keep(&mut self.phone, &mut self.phone_label, &mut self.other_phones);
    }

    /// Lets go of what was kept beside values that have changed: the parts of a
    /// name that is another one now, the label of an address that is gone.
    pub(crate) fn settle_contacts(&mut self) {
        let names = Names { first: self.first_name.clone(), last: self.last_name.clone() };
        if names.joined() != self.name {
            (self.first_name, self.last_name) = (None, None);
        }
        if self.email.is_none() {
            self.email_label = None;
        }
        if self.phone.is_none() {
            self.phone_label = None;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_full_name_has_its_last_word_as_last_name() {
        let text = |text: &str| Some(text.to_owned());
        for (name, first, last) in [
            ("Ann Example", text("Ann"), text("Example")),
            ("Ann Marie  Example", text("Ann Marie"), text("Example")),
            ("Ann", text("Ann"), None),
            (" 田中 太郎 ", text("田中"), text("太郎")),
        ] {
            assert_eq!(Names::split(name), Names { first, last }, "{name}");
        }
        assert_eq!(Names { first: None, last: text("Example") }.joined(), text("Example"));
        assert_eq!(Names::default().joined(), None);
    }
}
