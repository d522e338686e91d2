//! Amounts of money: whole minor units here, decimal numbers on this wire.

use billfold_domain::Rule;
use billfold_domain::currency::Currency;
use serde_json::Number;

/// The largest amount that is read, in minor units.
const MAX_AMOUNT_MINOR: i64 = 99_999_999_999;

/// An amount as this dialect shows it. A decimal of this length reads back as the
/// same one.
pub(crate) fn shown(amount_minor: i64, currency: Currency) -> Number {
    let decimals = currency.decimals();
    let Some(units) = 10_i64.checked_pow(decimals).filter(|units| *units > 1) else {
        return Number::from(amount_minor);
    };
    let sign = if amount_minor < 0 { "-" } else { "" };
    let (whole, part) = ((amount_minor / units).unsigned_abs(), (amount_minor % units).unsigned_abs());
    let width = usize::try_from(decimals).unwrap_or_default();
    let text = format!("{sign}{whole}.{part:0width$}");
    let number = text.parse::<f64>().ok().and_then(Number::from_f64);
    number.unwrap_or_else(|| Number::from(amount_minor / units))
}

/// Reads an amount, in minor units of its currency.
///
/// # Errors
/// [`Rule::DecimalForm`] for more decimals than the currency has;
/// [`Rule::OutOfRange`] for what is below zero or too large.
pub(crate) fn read(number: &Number, currency: Currency) -> Result<i64, Rule> {
    let decimals = currency.decimals();
    let text = number.to_string();
    let unfit = || Rule::DecimalForm { max_decimals: usize::try_from(decimals).unwrap_or_default() };
    let range = || Rule::OutOfRange { min: 0, max: MAX_AMOUNT_MINOR };
    if text.starts_with('-') {
        return Err(range());
    }
    if text.contains(['e', 'E']) {
        return Err(unfit());
    }
    let (whole, part) = text.split_once('.').unwrap_or((&text, ""));
    let part = part.trim_end_matches('0');
    let width = usize::try_from(decimals).unwrap_or_default();
    if part.len() > width {
        return Err(unfit());
    }
    let minor = format!("{whole}{part:0<width$}").parse::<i64>().map_err(|_| range())?;
    if minor <= MAX_AMOUNT_MINOR { Ok(minor) } else { Err(range()) }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn currency(code: &str) -> Currency {
        Currency::parse(code).unwrap()
    }

    #[test]
    fn amounts_have_the_decimals_of_their_currency() {
        for (minor, code, text) in [
            (1_999, "EUR", "19.99"),
            (-50, "USD", "-0.5"),
            (1_500, "JPY", "1500"),
            (1_234, "KWD", "1.234"),
            (0, "EUR", "0.0"),
        ] {
            assert_eq!(shown(minor, currency(code)).to_string(), text);
        }
        let number = |text: &str| serde_json::from_str::<Number>(text).unwrap();
        assert_eq!(read(&number("19.9"), currency("EUR")), Ok(1_990));
        assert_eq!(read(&number("19.990"), currency("EUR")), Ok(1_999));
        assert_eq!(read(&number("15"), currency("JPY")), Ok(15));
        assert!(read(&number("19.999"), currency("EUR")).is_err());
        assert!(read(&number("1.5"), currency("JPY")).is_err());
        assert!(read(&number("-1"), currency("EUR")).is_err());
        assert!(read(&number("1e12"), currency("EUR")).is_err());
    }

    proptest! {
        #[test]
        fn what_is_shown_reads_back(minor in 0..=MAX_AMOUNT_MINOR, code in prop::sample::select(vec!["EUR", "JPY", "KWD"])) {
            let currency = currency(code);
            prop_assert_eq!(read(&shown(minor, currency), currency), Ok(minor));
        }
    }
}
