//! One language, as whoever speaks holds it.

use billfold_domain::currency::Currency;
use jiff::Timestamp;

use crate::amounts;
use crate::catalog::{Catalog, loaded};
use crate::catalogs::{ALL, Entry};

/// A part of a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arg {
    /// A text, written as it is.
    Text(String),
    /// A count: it chooses the plural and is written in the language's digits.
    Count(u64),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<&String> for Arg {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<u64> for Arg {
    fn from(count: u64) -> Self {
        Self::Count(count)
    }
}

impl From<u32> for Arg {
    fn from(count: u32) -> Self {
        Self::Count(u64::from(count))
    }
}

/// A language. Cheap to copy; its catalog is read when it first speaks.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Locale {
    index: usize,
}

impl std::fmt::Debug for Locale {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Locale").field(&self.lang()).finish()
    }
}

impl Default for Locale {
    fn default() -> Self {
        Self::english()
    }
}

impl Locale {
    /// English, the language of whoever asked for none.
    pub fn english() -> Self {
        Self::of_tag("en").unwrap_or(Self { index: 0 })
    }

    /// The language of exactly this tag, in either case.
    pub fn of_tag(tag: &str) -> Option<Self> {
        ALL.iter().position(|entry| entry.tag.eq_ignore_ascii_case(tag)).map(|index| Self { index })
    }

    /// Every language, in the order of a menu.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..ALL.len()).map(|index| Self { index })
    }

    fn entry(self) -> &'static Entry {
        &ALL[self.index]
    }

    fn catalog(self) -> &'static Catalog {
        loaded(self.index)
    }

    /// Its tag (BCP 47), for the `lang` attribute.
    pub fn lang(self) -> &'static str {
        self.entry().tag
    }

    /// Its name in itself.
    pub fn name(self) -> &'static str {
        self.entry().name
    }

    /// Whether it runs from right to left.
    pub fn is_right_to_left(self) -> bool {
        self.entry().right_to_left
    }

    /// For the `dir` attribute.
    pub fn dir(self) -> &'static str {
        if self.is_right_to_left() { "rtl" } else { "ltr" }
    }

    /// A message without parts. A key that no catalog has says itself, which tests
    /// find.
    pub fn say(self, key: &str) -> String {
        self.tell(key, &[])
    }

    /// A message with its parts.
    pub fn tell(self, key: &str, parts: &[(&'static str, Arg)]) -> String {
        self.catalog().tell(key, parts)
    }

    /// Whether there is such a message.
    pub fn knows(self, key: &str) -> bool {
        self.catalog().knows(key)
    }

    /// A date: `3 May 2026`, in UTC.
    pub fn date(self, at: Timestamp) -> String {
        self.catalog().dates.date(at)
    }

    /// A date with its time of day in UTC.
    pub fn date_time(self, at: Timestamp) -> String {
        self.catalog().dates.date_time(at)
    }

    /// A whole number.
    pub fn number(self, number: u64) -> String {
        self.catalog().numbers.count(number)
    }

    /// An amount with its currency, exact to the last minor unit.
    pub fn money(self, amount_minor: i64, currency: Currency) -> String {
        let numbers = &self.catalog().numbers;
        numbers.money(amount_minor, currency)
    }

    /// An amount of a currency whose part below the minor unit counts too, such as
    /// the price of one of a thousand: `value_minor` with `more_decimals` decimals
    /// behind its point. Zeros at the end of these are left out.
    pub fn fine_money(self, value: i128, more_decimals: u32, currency: Currency) -> String {
        self.catalog().numbers.fine_money(value, more_decimals, currency)
    }

    /// What stands before the decimals, and between groups of digits, of a number
    /// written in the digits 0 to 9.
    pub fn marks(self) -> (char, Option<char>) {
        self.catalog().numbers.marks()
    }

    /// Whether an amount's currency stands before it.
    pub fn leads_with_currency(self, currency: Currency) -> bool {
        self.money(0, currency).chars().next().is_some_and(|c| !c.is_numeric())
    }

    /// A share of a hundred, given in hundredths of a percent: `12.5 %` for 1250.
    pub fn percent(self, hundredths: u32) -> String {
        let number = self.catalog().numbers.decimal(&amounts::scaled(i128::from(hundredths), 2, 0));
        self.tell("percent", &[("number", Arg::Text(number))])
    }

    /// The name of a country (two letters, ISO 3166-1), in English where the language
    /// has none for it; what is no country says itself.
    pub fn country(self, code: &str) -> String {
        let name = self.catalog().country(code).or_else(|| Self::english().catalog().country(code));
        name.unwrap_or(code).to_owned()
    }

    /// `a, b and c`.
    pub fn and_list(self, parts: &[String]) -> String {
        self.catalog().and_list(parts)
    }

    /// `a, b or c`.
    pub fn or_list(self, parts: &[String]) -> String {
        self.catalog().or_list(parts)
    }
}
