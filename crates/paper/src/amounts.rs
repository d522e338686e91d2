//! Amounts as texts.

use billfold_domain::currency::Currency;

use crate::words::Words;

/// Digits of a group.
const GROUP_DIGITS: usize = 3;

/// An amount without its currency: `-1,234.50`.
pub(crate) fn plain(amount_minor: i64, currency: Currency, words: &Words) -> String {
    let decimals = usize::try_from(currency.decimals()).unwrap_or_default();
    let digits = format!("{:0width$}", amount_minor.unsigned_abs(), width = decimals + 1);
    let (whole, fraction) = digits.split_at(digits.len() - decimals);
    let mut text = String::new();
    if amount_minor < 0 {
        text.push('-');
    }
    group(whole, words.group_mark, &mut text);
    if !fraction.is_empty() {
        text.push(words.decimal_mark);
        text.push_str(fraction);
    }
    text
}

/// A whole number: `1,234`.
pub(crate) fn count(number: u64, words: &Words) -> String {
    let mut text = String::new();
    group(&number.to_string(), words.group_mark, &mut text);
    text
}

/// An amount with its currency, as the words have it: `EUR 1,234.50`.
pub(crate) fn money(amount_minor: i64, currency: Currency, words: &Words) -> String {
    words.money.replace("{code}", currency.code()).replace("{amount}", &plain(amount_minor, currency, words))
}

fn group(digits: &str, mark: Option<char>, out: &mut String) {
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(GROUP_DIGITS) {
            out.extend(mark);
        }
        out.push(digit);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn in_english(amount_minor: i64, code: &str) -> String {
        plain(amount_minor, Currency::parse(code).unwrap(), &Words::english())
    }

    #[test]
    fn amounts_have_the_decimals_of_their_currency() {
        for (amount, code, text) in [
            (0, "EUR", "0.00"),
            (5, "EUR", "0.05"),
            (-5, "EUR", "-0.05"),
            (123_456_789, "EUR", "1,234,567.89"),
            (1_234, "JPY", "1,234"),
            (0, "JPY", "0"),
            (1_234, "KWD", "1.234"),
            (12, "KWD", "0.012"),
            (i64::MIN, "KWD", "-9,223,372,036,854,775.808"),
            (i64::MAX, "JPY", "9,223,372,036,854,775,807"),
        ] {
            assert_eq!(in_english(amount, code), text);
        }
    }

    #[test]
    fn marks_and_the_place_of_the_code_are_the_languages() {
        let german = Words {
            decimal_mark: ',',
            group_mark: Some('.'),
            money: "{amount}\u{a0}{code}".into(),
            ..Words::english()
        };
        assert_eq!(money(-123_450, Currency::parse("eur").unwrap(), &german), "-1.234,50\u{a0}EUR");
        assert_eq!(count(12_000, &Words { group_mark: None, ..german }), "12000");
    }
}
