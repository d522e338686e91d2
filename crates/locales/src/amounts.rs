//! Numbers and money.

use std::collections::HashMap;
use std::sync::{PoisonError, RwLock};

use billfold_domain::currency::Currency;
use fixed_decimal::Decimal;
use icu_decimal::DecimalFormatter;
use icu_decimal::options::DecimalFormatterOptions;
use icu_experimental::dimension::currency::CurrencyType;
use icu_experimental::dimension::currency::formatter::CurrencyFormatter;
use icu_locale_core::Locale;

/// The marks that say in which direction what is beside them is read.
const LEFT_TO_RIGHT: char = '\u{200e}';
const RIGHT_TO_LEFT: char = '\u{200f}';
const ARABIC_LETTER: char = '\u{61c}';

/// How a language writes numbers and money.
pub(crate) struct Numbers {
    locale: Locale,
    decimal: Option<DecimalFormatter>,
    patterns: RwLock<HashMap<&'static str, Pattern>>,
}

/// What stands around an amount: before and after a positive and a negative one.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Pattern {
    positive: (String, String),
    negative: (String, String),
}

/// A whole number with its point moved to the left, and at least so many decimals
/// written.
pub(crate) fn scaled(value: i128, decimals: u32, least_decimals: u32) -> Decimal {
    let mut number = Decimal::from(value);
    number.multiply_pow10(-i16::try_from(decimals).unwrap_or_default());
    number.trim_end();
    number.pad_end(-i16::try_from(least_decimals).unwrap_or_default());
    number
}

impl Numbers {
    pub(crate) fn of(locale: &Locale) -> Self {
        Self {
            locale: locale.clone(),
            decimal: DecimalFormatter::try_new(locale.into(), DecimalFormatterOptions::default()).ok(),
            patterns: RwLock::default(),
        }
    }

    pub(crate) fn decimal(&self, number: &Decimal) -> String {
        match &self.decimal {
            Some(formatter) => formatter.format(number).to_string(),
            None => number.to_string(),
        }
    }

    pub(crate) fn count(&self, number: u64) -> String {
        self.decimal(&Decimal::from(number))
    }

    pub(crate) fn marks(&self) -> (char, Option<char>) {
        let sample = self.decimal(&scaled(12_345_675, 1, 1));
        if sample.chars().any(|c| c.is_numeric() && !c.is_ascii_digit()) {
            return ('.', Some(','));
        }
        let mut marks = sample.chars().filter(|c| !c.is_numeric());
        let decimal = sample.chars().rfind(|c| !c.is_numeric()).unwrap_or('.');
        (decimal, marks.next().filter(|mark| *mark != decimal))
    }

    pub(crate) fn money(&self, amount_minor: i64, currency: Currency) -> String {
        self.fine_money(i128::from(amount_minor), 0, currency)
    }

    pub(crate) fn fine_money(&self, value: i128, more_decimals: u32, currency: Currency) -> String {
        let pattern = self.pattern(currency);
        let (before, after) = if value < 0 { pattern.negative } else { pattern.positive };
        let number = scaled(value.abs(), currency.decimals() + more_decimals, currency.decimals());
        format!("{before}{}{after}", self.decimal(&number))
    }

    /// What the language puts around an amount of a currency. The digits are not
    /// taken from there: the CLDR rounds some currencies to fewer decimals than
    /// their ISO 4217 minor unit has, and an amount that is charged is shown exactly.
    fn pattern(&self, currency: Currency) -> Pattern {
        let code = currency.code();
        if let Some(known) = self.patterns.read().unwrap_or_else(PoisonError::into_inner).get(code) {
            return known.clone();
        }
        let pattern = self.read_pattern(code);
        self.patterns.write().unwrap_or_else(PoisonError::into_inner).insert(code, pattern.clone());
        pattern
    }

    fn read_pattern(&self, code: &str) -> Pattern {
        let plain = Pattern {
            positive: (format!("{code}\u{a0}"), String::new()),
            negative: (format!("-{code}\u{a0}"), String::new()),
        };
        let Ok(currency) = code.parse::<CurrencyType>() else { return plain };
        let Ok(formatter) = CurrencyFormatter::try_new_symbol((&self.locale).into(), currency, Default::default())
        else {
            return plain;
        };
        let around = |number: i32| around_digits(&formatter.format_fixed_decimal(&Decimal::from(number)).to_string());
        match (around(1), around(-1)) {
            (Some(positive), Some(negative)) => Pattern { positive: joined(positive), negative: joined(negative) },
            _ => plain,
        }
    }
}

/// Where a language is written from right to left, a sign after a currency's letters, as
/// in `US$`, would be moved to their other side: a mark that nobody sees keeps them as they
/// are (UAX 9, 2.6).
fn joined((before, mut after): (String, String)) -> (String, String) {
    let is_leftward = before.contains([RIGHT_TO_LEFT, ARABIC_LETTER]);
    if is_leftward && after.contains(|c: char| c.is_ascii_alphabetic()) && !after.ends_with(char::is_alphabetic) {
        after.push(LEFT_TO_RIGHT);
    }
    (before, after)
}

/// What stands before the first digit and after the last.
fn around_digits(text: &str) -> Option<(String, String)> {
    let first = text.find(char::is_numeric)?;
    let (last, digit) = text.char_indices().rfind(|(_, c)| c.is_numeric())?;
    let before = text.get(..first)?;
    let after = text.get(last + digit.len_utf8()..)?;
    Some((before.to_owned(), after.to_owned()))
}
