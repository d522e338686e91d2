//! A quantity that may have decimals: what a customer has used.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

use crate::refusals::Rule;

/// The most decimals of a reported quantity.
pub const MAX_DECIMALS: usize = 9;
/// The most digits of a reported quantity (Stripe's API: a value of a meter event has
/// at most 15).
pub const MAX_DIGITS: usize = 15;
/// The largest reported quantity, and the smallest without its sign.
pub const MAX_REPORTED: i64 = 999_999_999_999_999;
/// How many parts one unit has: 10 to the power of [`MAX_DECIMALS`].
const PARTS: i128 = 1_000_000_000;
/// The same within 64 bits.
const PARTS_SHORT: i64 = 1_000_000_000;

/// A quantity in whole 10^-9 units; below zero where more was taken back than used.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Units(i128);

impl Units {
    /// So many whole units.
    pub fn whole(count: u64) -> Self {
        Self(i128::from(count) * PARTS)
    }

    /// Reads a reported quantity: maybe a minus, digits, maybe a point and more digits;
    /// at most [`MAX_DIGITS`] digits that count, [`MAX_DECIMALS`] of them after the point.
    ///
    /// # Errors
    /// [`Rule::DecimalForm`] for anything else; [`Rule::OutOfRange`] for more digits.
    pub fn parse(text: &str) -> Result<Self, Rule> {
        let form = Rule::DecimalForm { max_decimals: MAX_DECIMALS };
        let (sign, digits) = text.strip_prefix('-').map_or((1, text), |rest| (-1, rest));
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let are_digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
        let pointless = digits.contains('.') && fraction.is_empty();
        let fraction = fraction.trim_end_matches('0');
        if whole.is_empty() || !are_digits(whole) || !are_digits(fraction) || pointless || fraction.len() > MAX_DECIMALS
        {
            return Err(form);
        }
        let whole = whole.trim_start_matches('0');
        if whole.len() + fraction.len() > MAX_DIGITS {
            return Err(Rule::OutOfRange { min: -MAX_REPORTED, max: MAX_REPORTED });
        }
        let parts = format!("0{whole}{fraction:0<MAX_DECIMALS$}").parse::<i128>().map_err(|_| form)?;
        Ok(Self(sign * parts))
    }

    /// The whole units and the 10^-9 parts beyond them, both with the sign.
    pub fn split(self) -> (i64, i64) {
        let short = |value: i128| i64::try_from(value).unwrap_or(if value < 0 { i64::MIN } else { i64::MAX });
        (short(self.0 / PARTS), short(self.0 % PARTS))
    }

    /// The sum of counts of 10^9 units, of units, and of 10^-9 parts: how a database adds
    /// quantities up without leaving 64 bits.
    pub fn of_sums(billions: i64, units: i64, parts: i64) -> Self {
        Self((i128::from(billions) * PARTS + i128::from(units)) * PARTS + i128::from(parts))
    }

    /// The quantity of which [`Self::split`] gave the two numbers.
    pub fn of_split(units: i64, parts: i64) -> Self {
        Self::of_sums(0, units, parts)
    }

    /// How many 10^9 units there are in so many, and what is left: the other way round.
    pub const fn billion() -> i64 {
        PARTS_SHORT
    }

    /// What can be billed: nothing where more was taken back than used (Stripe's
    /// documentation of meters).
    #[must_use]
    pub fn billable(self) -> Self {
        Self(self.0.max(0))
    }

    /// The whole units, without what is beyond them; none below zero.
    pub fn truncated(self) -> u64 {
        u64::try_from(self.0.max(0) / PARTS).unwrap_or(u64::MAX)
    }

    /// As a decimal without trailing zeros.
    pub fn text(self) -> String {
        let sign = if self.0 < 0 { "-" } else { "" };
        let (whole, part) =
            (self.0.unsigned_abs() / PARTS.unsigned_abs(), self.0.unsigned_abs() % PARTS.unsigned_abs());
        match format!("{part:0>MAX_DECIMALS$}").trim_end_matches('0') {
            "" => format!("{sign}{whole}"),
            fraction => format!("{sign}{whole}.{fraction}"),
        }
    }

    /// So many of these divided by a whole number, rounded down or up to whole units.
    pub(crate) fn divided(self, by: u64, up: bool) -> Self {
        let by = i128::from(by.max(1)) * PARTS;
        let down = self.0.div_euclid(by);
        let count = if up && self.0.rem_euclid(by) > 0 { down + 1 } else { down };
        Self(count.saturating_mul(PARTS))
    }

    /// What is beyond another quantity; nothing where there is none.
    pub(crate) fn beyond(self, other: Self) -> Self {
        Self((self.0 - other.0).max(0))
    }

    /// An amount of so many fine parts for each unit, in the same parts; what is finer
    /// than one of them is cut off.
    pub(crate) fn of_each(self, fine: i128) -> i128 {
        let whole = fine.saturating_mul(self.0 / PARTS);
        whole.saturating_add(fine.saturating_mul(self.0 % PARTS) / PARTS)
    }
}

/// Stored as a decimal, for 64 bits do not hold it.
impl Serialize for Units {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text())
    }
}

impl<'de> Deserialize<'de> for Units {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        let (sign, digits) = text.strip_prefix('-').map_or((1, text.as_ref()), |rest| (-1, rest));
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let parts = format!("{whole}{fraction:0<MAX_DECIMALS$}").parse::<i128>();
        parts.map(|parts| Self(sign * parts)).map_err(|_| D::Error::custom("not a quantity"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn quantities_have_fifteen_digits_nine_of_them_after_the_point() {
        for (text, kept) in [
            ("0", "0"),
            ("-0", "0"),
            ("25", "25"),
            ("007", "7"),
            ("-3", "-3"),
            ("1.50", "1.5"),
            ("-0.000000001", "-0.000000001"),
            ("999999999999999", "999999999999999"),
            ("123456.123456789", "123456.123456789"),
            ("1.0000000000000000", "1"),
        ] {
            assert_eq!(Units::parse(text).map(Units::text).as_deref(), Ok(kept), "{text}");
        }
        for bad in ["", "-", ".", "1.", ".5", "+1", "1e3", "1,5", " 1", "--1", "0.0000000001", "x", "NaN"] {
            assert_eq!(Units::parse(bad), Err(Rule::DecimalForm { max_decimals: 9 }), "{bad}");
        }
        for large in ["1000000000000000", "1234567.123456789", "-9999999999999999"] {
            let range = Rule::OutOfRange { min: -MAX_REPORTED, max: MAX_REPORTED };
            assert_eq!(Units::parse(large), Err(range), "{large}");
        }
    }

    #[test]
    fn divisions_round_to_whole_units() {
        let of = |text: &str, by, up| Units::parse(text).unwrap().divided(by, up).text();
        for (text, by, down, up) in [
            ("150", 60, "2", "3"),
            ("120", 60, "2", "2"),
            ("0", 60, "0", "0"),
            ("120.5", 60, "2", "3"),
            ("0.1", 1, "0", "1"),
        ] {
            assert_eq!((of(text, by, false).as_str(), of(text, by, true).as_str()), (down, up), "{text} by {by}");
        }
    }

    proptest! {
        #[test]
        fn a_quantity_reads_as_it_is_written_and_as_it_is_split(parts in -999_999_999_999_999_i64..=999_999_999_999_999) {
            let units = Units(i128::from(parts));
            let stored = serde_json::to_string(&units).unwrap();
            prop_assert_eq!(serde_json::from_str::<Units>(&stored).unwrap(), units);
            prop_assert_eq!(Units::parse(&units.text()), Ok(units));
            let (whole, rest) = units.split();
            prop_assert_eq!(Units::of_split(whole, rest), units);
            let billion = Units::billion();
            prop_assert_eq!(Units::of_sums(whole / billion, whole % billion, rest), units);
        }
    }
}
