//! Fields of forms, with what is wrong beside them.

use std::collections::BTreeMap;

use billfold_domain::Rule;
use billfold_locales::{Arg, Locale};

use crate::forms::Form;
use crate::refusals;

/// How a field is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Kind {
    /// A line of text.
    #[default]
    Text,
    /// An e-mail address.
    Email,
    /// A phone number.
    Phone,
    /// A password, never shown again.
    Password,
    /// Digits.
    Digits,
    /// A whole number.
    Number,
    /// Several lines.
    Lines,
    /// A list to choose from.
    Select,
}

/// One of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// What is sent.
    pub value: String,
    /// What is read.
    pub label: String,
}

/// A field, ready to be written by `fields.html`.
#[derive(Clone, Debug, Default)]
pub struct FieldView {
    /// The name that is sent; also its id in the page.
    pub name: String,
    /// Its label.
    pub label: String,
    /// What stands in it.
    pub value: String,
    /// What is wrong with it.
    pub error: Option<String>,
    /// What helps to fill it in.
    pub hint: Option<String>,
    /// How it is shown.
    pub kind: Kind,
    /// What a browser may fill in by itself (HTML, 4.10.18.7).
    pub autocomplete: &'static str,
    /// Whether it must be filled in.
    pub required: bool,
    /// The most characters; 0 for the browser's own limit.
    pub max_chars: usize,
    /// The least and the most of a number.
    pub range: Option<(u64, u64)>,
    /// What can be chosen.
    pub choices: Vec<Choice>,
}

impl FieldView {
    /// A line of text.
    pub fn new(name: &str, label: String, value: &str) -> Self {
        Self { name: name.to_owned(), label, value: value.to_owned(), ..Self::default() }
    }

    /// Shown in this way.
    #[must_use]
    pub fn kind(mut self, kind: Kind) -> Self {
        self.kind = kind;
        self
    }

    /// To be filled in.
    #[must_use]
    pub fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// What a browser may fill in by itself.
    #[must_use]
    pub fn autocomplete(mut self, token: &'static str) -> Self {
        self.autocomplete = token;
        self
    }

    /// With help below its label.
    #[must_use]
    pub fn hint(mut self, hint: String) -> Self {
        self.hint = Some(hint);
        self
    }

    /// With at most so many characters.
    #[must_use]
    pub fn at_most(mut self, max_chars: usize) -> Self {
        self.max_chars = max_chars;
        self
    }

    /// With a number between these.
    #[must_use]
    pub fn within(mut self, least: u64, most: u64) -> Self {
        self.range = Some((least, most));
        self.kind(Kind::Number)
    }

    /// One of these.
    #[must_use]
    pub fn one_of(mut self, choices: Vec<Choice>) -> Self {
        self.choices = choices;
        self.kind(Kind::Select)
    }

    /// With what is wrong with it.
    #[must_use]
    pub fn with(mut self, faults: &Faults) -> Self {
        self.error = faults.of(&self.name);
        self
    }

    /// The `type` of its `input`.
    pub fn input_type(&self) -> &'static str {
        match self.kind {
            Kind::Email => "email",
            Kind::Phone => "tel",
            Kind::Password => "password",
            Kind::Number => "number",
            Kind::Text | Kind::Digits | Kind::Lines | Kind::Select => "text",
        }
    }

    /// Whether it is typed with digits alone.
    pub fn is_digits(&self) -> bool {
        self.kind == Kind::Digits
    }

    /// Whether it has several lines.
    pub fn is_lines(&self) -> bool {
        self.kind == Kind::Lines
    }

    /// Whether it is a list.
    pub fn is_select(&self) -> bool {
        self.kind == Kind::Select
    }

    /// The ids of what describes it, for `aria-describedby`.
    pub fn described_by(&self) -> Option<String> {
        let hint = self.hint.as_ref().map(|_| format!("{}-hint", self.name));
        let error = self.error.as_ref().map(|_| format!("{}-error", self.name));
        let ids: Vec<String> = error.into_iter().chain(hint).collect();
        (!ids.is_empty()).then(|| ids.join(" "))
    }
}

/// What is wrong with a form: the field's name and a sentence for each fault.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Faults {
    list: Vec<(String, String)>,
    labels: BTreeMap<String, String>,
}

impl Faults {
    /// Whether nothing is wrong.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// Adds a sentence about a field.
    pub fn add(&mut self, field: &str, sentence: String) {
        self.list.push((field.to_owned(), sentence));
    }

    /// Adds a broken rule of a field.
    pub fn rule(&mut self, field: &str, rule: &Rule, locale: Locale) {
        self.add(field, refusals::rule(rule, locale));
    }

    /// Where something is wrong, says of these secrets that they have to be entered again:
    /// no page sends back what was typed into them. What was left empty, or is wrong itself,
    /// has its sentence already.
    pub fn ask_again(&mut self, secrets: &[&str], form: &Form, locale: Locale) {
        if self.is_empty() {
            return;
        }
        for secret in secrets {
            if !form.raw(secret).is_empty() && self.of(secret).is_none() {
                self.add(secret, locale.say("field-again"));
            }
        }
    }

    /// The first sentence about a field.
    pub fn of(&self, field: &str) -> Option<String> {
        self.list.iter().find(|(known, _)| known == field).map(|(_, sentence)| sentence.clone())
    }

    /// The same, with the labels of these fields for the summary: without them two
    /// sentences of one rule could not be told apart.
    #[must_use]
    pub fn named<'a>(mut self, fields: impl IntoIterator<Item = &'a FieldView>) -> Self {
        self.labels.extend(fields.into_iter().map(|field| (field.name.clone(), field.label.clone())));
        self
    }

    /// The label of a field, where it is known.
    pub fn label(&self, field: &str) -> Option<&str> {
        self.labels.get(field).map(String::as_str)
    }

    /// Every fault: field and sentence.
    pub fn all(&self) -> &[(String, String)] {
        &self.list
    }

    /// The title of the summary.
    pub fn title(&self, locale: Locale) -> String {
        let count = u64::try_from(self.list.len()).unwrap_or(u64::MAX);
        locale.tell("errors-title", &[("count", Arg::Count(count))])
    }
}
