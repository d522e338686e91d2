//! Amounts of money finer than a minor unit, kept exactly.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

use crate::refusals::Rule;
use crate::units::Units;

/// The most decimals of a minor unit.
pub const MAX_DECIMALS: usize = 12;
/// The largest amount, in minor units.
pub const MAX_EXACT_MINOR: i64 = 999_999_999_999;
/// How many parts a minor unit has: 10 to the power of [`MAX_DECIMALS`].
const PARTS: i128 = 1_000_000_000_000;

/// An amount that is not negative, in whole 10^-12 minor units of its currency.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Exact(i128);

impl Exact {
    /// Whole minor units; less than none is none.
    pub fn of_minor(minor: i64) -> Self {
        Self(i128::from(minor.max(0)) * PARTS)
    }

    /// Reads a decimal of minor units: digits, maybe a point and at most
    /// [`MAX_DECIMALS`] digits more.
    ///
    /// # Errors
    /// [`Rule::DecimalForm`]; [`Rule::OutOfRange`] above [`MAX_EXACT_MINOR`].
    pub fn parse(text: &str) -> Result<Self, Rule> {
        let max_decimals = MAX_DECIMALS;
        let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
        let digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
        let pointless = text.contains('.') && fraction.is_empty();
        if whole.is_empty() || !digits(whole) || !digits(fraction) || pointless || fraction.len() > max_decimals {
            return Err(Rule::DecimalForm { max_decimals });
        }
        let out_of_range = Rule::OutOfRange { min: 0, max: MAX_EXACT_MINOR };
        let parts = format!("{whole}{fraction:0<max_decimals$}").parse::<i128>().map_err(|_| out_of_range.clone())?;
        if parts > i128::from(MAX_EXACT_MINOR) * PARTS { Err(out_of_range) } else { Ok(Self(parts)) }
    }

    /// Reads a decimal of a currency's major unit, which has so many minor
    /// decimals. What is finer than can be kept is rounded half up.
    ///
    /// # Errors
    /// As [`Self::parse`].
    pub fn parse_major(text: &str, minor_decimals: u32) -> Result<Self, Rule> {
        let shift = usize::try_from(minor_decimals).unwrap_or_default();
        let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
        if !fraction.bytes().all(|b| b.is_ascii_digit()) {
            return Err(Rule::DecimalForm { max_decimals: MAX_DECIMALS + shift });
        }
        let padded = format!("{fraction:0<width$}", width = shift + MAX_DECIMALS + 1);
        let (minor, rest) = padded.split_at(shift);
        let (kept, lost) = rest.split_at(MAX_DECIMALS);
        let Self(parts) = Self::parse(&format!("{whole}{minor}.{kept}"))?;
        Ok(Self(parts + i128::from(lost.starts_with(['5', '6', '7', '8', '9']))))
    }

    /// The amount in minor units, where it is a whole number of them.
    pub fn minor(self) -> Option<i64> {
        if self.0 % PARTS == 0 { i64::try_from(self.0 / PARTS).ok() } else { None }
    }

    /// The amount in minor units as a decimal without trailing zeros: `0.5`.
    pub fn text(self) -> String {
        Self::written(self.0 / PARTS, &format!("{:0>MAX_DECIMALS$}", self.0 % PARTS))
    }

    /// The amount in the currency's major unit, which has so many minor
    /// decimals, as a decimal without trailing zeros.
    pub fn major_text(self, minor_decimals: u32) -> String {
        let width = MAX_DECIMALS + usize::try_from(minor_decimals).unwrap_or_default();
        let digits = format!("{:0>width$}", self.0, width = width + 1);
        let (whole, fraction) = digits.split_at(digits.len() - width);
        Self::written(whole.parse().unwrap_or_default(), fraction)
    }

    fn written(whole: i128, fraction: &str) -> String {
        match fraction.trim_end_matches('0') {
            "" => whole.to_string(),
            fraction => format!("{whole}.{fraction}"),
        }
    }

    /// The amount of so many, in parts of a minor unit, at the most as many as
    /// can be counted.
    pub(crate) fn times(self, quantity: Units) -> Parts {
        Parts(quantity.of_each(self.0))
    }
}

/// A sum under way, not rounded yet.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Parts(i128);

impl Parts {
    /// The sum of both.
    pub(crate) fn plus(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }

    /// Whole minor units, rounded half up and held within 64 bits.
    pub(crate) fn minor(self) -> i64 {
        i64::try_from(self.0.saturating_add(PARTS / 2) / PARTS).unwrap_or(i64::MAX)
    }
}

/// Stored as a decimal, for 64 bits do not hold it.
impl Serialize for Exact {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text())
    }
}

impl<'de> Deserialize<'de> for Exact {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        Self::parse(&text).map_err(|_| D::Error::custom("not an amount"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn decimals_are_kept_exactly_or_refused() {
        for (text, kept) in [
            ("0", "0"),
            ("999", "999"),
            ("007", "7"),
            ("0.5", "0.5"),
            ("12.340", "12.34"),
            ("0.000000000001", "0.000000000001"),
            ("999999999999", "999999999999"),
        ] {
            assert_eq!(Exact::parse(text).map(Exact::text).as_deref(), Ok(kept));
        }
        for bad in ["", ".", "1.", ".5", "-1", "+1", "1e3", "1,5", " 1", "0.0000000000001", "x"] {
            assert_eq!(Exact::parse(bad), Err(Rule::DecimalForm { max_decimals: 12 }), "{bad}");
        }
        for large in ["1000000000000", "999999999999.1", &"9".repeat(60)] {
            assert_eq!(Exact::parse(large), Err(Rule::OutOfRange { min: 0, max: MAX_EXACT_MINOR }), "{large}");
        }
    }

    #[test]
    fn major_units_move_the_point_by_the_decimals_of_the_currency() {
        for (text, decimals, minor, major) in [
            ("9.99", 2, "999", "9.99"),
            ("9.999", 2, "999.9", "9.999"),
            ("500", 0, "500", "500"),
            ("1.234", 3, "1234", "1.234"),
            ("0.1", 2, "10", "0.1"),
            ("29.990000000000002", 2, "2999", "29.99"),
            ("0.000000000000005", 2, "0.000000000001", "0.00000000000001"),
        ] {
            let amount = Exact::parse_major(text, decimals).unwrap();
            assert_eq!((amount.text().as_str(), amount.major_text(decimals).as_str()), (minor, major), "{text}");
        }
    }

    #[test]
    fn sums_are_rounded_once_and_half_up() {
        let half = Exact::parse("0.5").unwrap();
        assert_eq!([1, 2, 3].map(|count| half.times(Units::whole(count)).minor()), [1, 1, 2]);
        assert_eq!(Exact::of_minor(MAX_EXACT_MINOR).times(Units::whole(u64::MAX)).minor(), i64::MAX);
    }

    proptest! {
        #[test]
        fn an_amount_reads_as_it_is_written(parts in 0..=(i128::from(MAX_EXACT_MINOR) * PARTS), decimals in 0_u32..4) {
            let amount = Exact(parts);
            prop_assert_eq!(Exact::parse(&amount.text()), Ok(amount));
            prop_assert_eq!(Exact::parse_major(&amount.major_text(decimals), decimals), Ok(amount));
            let stored = serde_json::to_string(&amount).unwrap();
            prop_assert_eq!(serde_json::from_str::<Exact>(&stored).unwrap(), amount);
        }
    }
}
