//! Calendar arithmetic of billing periods, in UTC.
//!
//! Every boundary is counted from the anchor, never from the boundary before it,
//! so that a month that is too short moves one boundary and not those after it:
//! Jan 31, Feb 28, Mar 31.

use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use jiff::{Span, Timestamp};
use serde::{Deserialize, Serialize};

use crate::catalogue::Recurring;
use crate::features::Interval;
use crate::subscriptions::Period;

/// Seconds of a day.
pub const DAY_SECONDS: i64 = 86_400;
/// Seconds of a week.
const WEEK_SECONDS: i64 = 7 * DAY_SECONDS;
/// Microseconds of a second.
const SECOND_MICROS: i64 = 1_000_000;

/// A stretch of calendar time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Every {
    /// The unit.
    pub interval: Interval,
    /// How many of them; one or more.
    pub count: u32,
}

impl From<&Recurring> for Every {
    fn from(recurring: &Recurring) -> Self {
        Self { interval: recurring.interval, count: recurring.count }
    }
}

impl Every {
    /// Its mean length in seconds: a month is a twelfth of 365.25 days.
    pub fn mean_seconds(self) -> i64 {
        let unit = match self.interval {
            Interval::Day => DAY_SECONDS,
            Interval::Week => WEEK_SECONDS,
            Interval::Month => 1_461 * DAY_SECONDS / 48,
            Interval::Year => 1_461 * DAY_SECONDS / 4,
        };
        unit * i64::from(self.count.max(1))
    }
}

/// The start of the second of a time. Periods begin and end on whole seconds.
pub fn whole_second(at: Timestamp) -> Timestamp {
    let micros = at.as_microsecond();
    Timestamp::from_microsecond(micros - micros.rem_euclid(SECOND_MICROS)).unwrap_or(at)
}

/// A time that is so many seconds later, or earlier with a negative number; held
/// within what can be represented.
pub fn seconds_after(at: Timestamp, seconds: i64) -> Timestamp {
    at.saturating_add(jiff::SignedDuration::from_secs(seconds)).unwrap_or(at)
}

/// The `nth` boundary from an anchor: the anchor itself for 0, earlier ones for
/// negative numbers. A day of month that the month lacks is its last day.
pub fn boundary(anchor: Timestamp, every: Every, nth: i64) -> Timestamp {
    let units = nth.saturating_mul(i64::from(every.count.max(1)));
    let held = || if units < 0 { Timestamp::MIN } else { Timestamp::MAX };
    match every.interval {
        Interval::Day => seconds_after(anchor, units.saturating_mul(DAY_SECONDS)),
        Interval::Week => seconds_after(anchor, units.saturating_mul(WEEK_SECONDS)),
        Interval::Month => months_after(anchor, units).unwrap_or_else(held),
        Interval::Year => months_after(anchor, units.saturating_mul(12)).unwrap_or_else(held),
    }
}

/// A time so many calendar months later, on the same day or the month's last.
fn months_after(at: Timestamp, months: i64) -> Option<Timestamp> {
    let span = Span::new().try_months(months).ok()?;
    let there = civil(at).checked_add(span).ok()?;
    there.to_zoned(TimeZone::UTC).ok().map(|zoned| zoned.timestamp())
}

/// A stretch of calendar time after a time.
pub fn after(at: Timestamp, every: Every) -> Timestamp {
    boundary(at, every, 1)
}

fn civil(at: Timestamp) -> DateTime {
    TimeZone::UTC.to_datetime(at)
}

/// The number of the last boundary at or before a time.
fn place(anchor: Timestamp, every: Every, at: Timestamp) -> i64 {
    let seconds = at.as_second() - anchor.as_second();
    let count = i64::from(every.count.max(1));
    let (from, to) = (civil(anchor), civil(at));
    let months = (i64::from(to.year()) - i64::from(from.year())) * 12 + i64::from(to.month()) - i64::from(from.month());
    let mut nth = match every.interval {
        Interval::Day => seconds.div_euclid(DAY_SECONDS * count),
        Interval::Week => seconds.div_euclid(WEEK_SECONDS * count),
        Interval::Month => months.div_euclid(count),
        Interval::Year => months.div_euclid(12 * count),
    };
    // The guess is off by one at the most: the day within the month, and what
    // is less than a second.
    if boundary(anchor, every, nth) > at {
        nth -= 1;
    }
    if boundary(anchor, every, nth + 1) <= at {
        nth += 1;
    }
    nth
}

/// The whole period, between two boundaries of the anchor, that a time is in. The
/// anchor can be later than the time.
pub fn period_containing(anchor: Timestamp, every: Every, at: Timestamp) -> Period {
    let nth = place(anchor, every, at);
    Period { start: boundary(anchor, every, nth), end: boundary(anchor, every, nth + 1) }
}

/// The whole period, between two boundaries of the anchor, that ends at a time or
/// that the time is in but not the start of: what a shorter period with this end
/// is a part of.
pub fn period_ending(anchor: Timestamp, every: Every, end: Timestamp) -> Period {
    let nth = place(anchor, every, end);
    let last = boundary(anchor, every, nth);
    if last == end {
        return Period { start: boundary(anchor, every, nth - 1), end };
    }
    Period { start: last, end: boundary(anchor, every, nth + 1) }
}

/// How many seconds of a span lie from a time on: none after its end, all before
/// its start.
pub fn seconds_left(period: Period, at: Timestamp) -> i64 {
    (period.end.as_second() - at.as_second()).clamp(0, period.seconds().max(0))
}

/// What so much per whole period comes to over any span of time, in minor
/// units: whole periods count whole, the others by their seconds. The parts are
/// rounded one by one.
pub fn amount_over(anchor: Timestamp, every: Every, span: Period, amount_minor: i64) -> i64 {
    let mut total: i64 = 0;
    let mut from = span.start;
    while from < span.end {
        let whole = period_containing(anchor, every, from);
        let to = whole.end.min(span.end);
        let part = to.as_second() - from.as_second();
        total = total.saturating_add(crate::money::share(amount_minor, part, whole.seconds()));
        if to <= from {
            break;
        }
        from = to;
    }
    total
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    fn every(count: u32, interval: Interval) -> Every {
        Every { interval, count }
    }

    #[test]
    fn boundaries_are_counted_from_the_anchor_and_clamped_to_the_month() {
        use Interval::{Day, Month, Week, Year};
        // (anchor, every, nth, expected)
        let table = [
            // A month at a time from the 31st: the day is the anchor's where the month has it.
            ("2027-01-31T00:00:00Z", every(1, Month), 0, "2027-01-31T00:00:00Z"),
            ("2027-01-31T00:00:00Z", every(1, Month), 1, "2027-02-28T00:00:00Z"),
            ("2027-01-31T00:00:00Z", every(1, Month), 2, "2027-03-31T00:00:00Z"),
            ("2027-01-31T00:00:00Z", every(1, Month), 3, "2027-04-30T00:00:00Z"),
            ("2027-01-31T00:00:00Z", every(1, Month), 12, "2028-01-31T00:00:00Z"),
            // 2028 is a leap year.
            ("2027-01-31T00:00:00Z", every(1, Month), 13, "2028-02-29T00:00:00Z"),
            ("2027-01-31T00:00:00Z", every(1, Month), -2, "2026-11-30T00:00:00Z"),
            // Quarters from Nov 30: the time of day stays.
            ("2026-11-30T15:04:05Z", every(3, Month), 1, "2027-02-28T15:04:05Z"),
            ("2026-11-30T15:04:05Z", every(3, Month), 2, "2027-05-30T15:04:05Z"),
            // Years from Feb 29.
            ("2028-02-29T12:00:00Z", every(1, Year), 1, "2029-02-28T12:00:00Z"),
            ("2028-02-29T12:00:00Z", every(1, Year), 3, "2031-02-28T12:00:00Z"),
            ("2028-02-29T12:00:00Z", every(1, Year), 4, "2032-02-29T12:00:00Z"),
            ("2028-02-29T12:00:00Z", every(2, Year), 1, "2030-02-28T12:00:00Z"),
            // Weeks and days are of one length, whatever the month.
            ("2026-11-21T00:00:00Z", every(2, Week), 1, "2026-12-05T00:00:00Z"),
            ("2026-12-31T23:59:59Z", every(1, Day), 1, "2027-01-01T23:59:59Z"),
            ("2026-11-21T00:00:00Z", every(90, Day), 4, "2027-11-16T00:00:00Z"),
        ];
        for (anchor, every, nth, expected) in table {
            assert_eq!(boundary(at(anchor), every, nth), at(expected), "{anchor} {every:?} {nth}");
        }
    }

    #[test]
    fn a_time_is_in_the_period_between_the_boundaries_around_it() {
        use Interval::{Month, Week, Year};
        let table = [
            // On the anchor, just before a boundary, on it.
            ("2027-01-31T00:00:00Z", every(1, Month), "2027-01-31T00:00:00Z", "2027-01-31", "2027-02-28"),
            ("2027-01-31T00:00:00Z", every(1, Month), "2027-02-27T23:59:59Z", "2027-01-31", "2027-02-28"),
            ("2027-01-31T00:00:00Z", every(1, Month), "2027-02-28T00:00:00Z", "2027-02-28", "2027-03-31"),
            ("2027-01-31T00:00:00Z", every(1, Month), "2027-03-30T12:00:00Z", "2027-02-28", "2027-03-31"),
            // Before the anchor.
            ("2026-12-01T00:00:00Z", every(1, Month), "2026-11-21T00:00:00Z", "2026-11-01", "2026-12-01"),
            ("2026-12-01T00:00:00Z", every(1, Year), "2026-11-21T00:00:00Z", "2025-12-01", "2026-12-01"),
            ("2026-11-30T00:00:00Z", every(1, Week), "2026-11-21T00:00:00Z", "2026-11-16", "2026-11-23"),
            ("2026-11-30T00:00:00Z", every(3, Month), "2027-05-29T00:00:00Z", "2027-02-28", "2027-05-30"),
        ];
        for (anchor, every, time, start, end) in table {
            let expected = Period { start: at(&format!("{start}T00:00:00Z")), end: at(&format!("{end}T00:00:00Z")) };
            assert_eq!(period_containing(at(anchor), every, at(time)), expected, "{anchor} {every:?} {time}");
        }
    }

    #[test]
    fn a_short_period_is_a_part_of_the_whole_one_around_its_end() {
        let month = every(1, Interval::Month);
        let anchor = at("2026-12-01T00:00:00Z");
        let november = Period { start: at("2026-11-01T00:00:00Z"), end: anchor };
        assert_eq!(period_ending(anchor, month, anchor), november);
        assert_eq!(period_ending(anchor, month, at("2026-11-20T00:00:00Z")), november);
        let january = Period { start: at("2027-01-01T00:00:00Z"), end: at("2027-02-01T00:00:00Z") };
        assert_eq!(period_ending(anchor, month, january.end), january);
    }

    #[test]
    fn amounts_over_a_span_count_whole_periods_whole() {
        let month = every(1, Interval::Month);
        let anchor = at("2027-02-15T00:00:00Z");
        let over = |from: &str, amount| amount_over(anchor, month, Period { start: at(from), end: anchor }, amount);
        // Dec 15 to Feb 15: two whole months.
        assert_eq!(over("2026-12-15T00:00:00Z", 1_000), 2_000);
        // Feb 1 to Feb 15: 14 of the 31 days from Jan 15 to Feb 15: 1000 * 14 / 31 = 451.61.
        assert_eq!(over("2027-02-01T00:00:00Z", 1_000), 452);
        // Jan 1 to Feb 15: 14 of the 31 days from Dec 15, and a whole month.
        assert_eq!(over("2027-01-01T00:00:00Z", 1_000), 1_452);
        assert_eq!(over("2027-02-15T00:00:00Z", 1_000), 0);
    }

    fn any_every() -> impl Strategy<Value = Every> {
        let unit = prop_oneof![
            (Just(Interval::Day), 1_u32..400),
            (Just(Interval::Week), 1_u32..160),
            (Just(Interval::Month), 1_u32..40),
            (Just(Interval::Year), 1_u32..4),
        ];
        unit.prop_map(|(interval, count)| Every { interval, count })
    }

    proptest! {
        #[test]
        fn periods_are_never_empty_and_contain_their_time(
            anchor in 0_i64..4_000_000_000, time in 0_i64..4_000_000_000, micros in 0_i64..1_000_000, every in any_every(),
        ) {
            let anchor = Timestamp::from_second(anchor).unwrap();
            let time = Timestamp::from_microsecond(time * 1_000_000 + micros).unwrap();
            let period = period_containing(anchor, every, time);
            prop_assert!(period.seconds() >= DAY_SECONDS);
            prop_assert!(period.start <= time && time < period.end);
            // The next period begins where this one ends.
            prop_assert_eq!(period_containing(anchor, every, period.end).start, period.end);
            prop_assert_eq!(period_ending(anchor, every, period.end), period);
        }

        #[test]
        fn boundaries_of_a_month_keep_the_day_where_the_month_has_it(anchor in 0_i64..4_000_000_000, nth in -200_i64..200) {
            let anchor = Timestamp::from_second(anchor).unwrap();
            let there = civil(boundary(anchor, every(1, Interval::Month), nth));
            let from = civil(anchor);
            prop_assert_eq!(there.day(), from.day().min(there.date().days_in_month()));
            prop_assert_eq!(there.time(), from.time());
        }

        #[test]
        fn the_amounts_of_two_parts_differ_from_that_of_the_whole_by_rounding_alone(
            cut in 1_i64..100_000_000, amount in 0_i64..10_000_000, every in any_every(),
        ) {
            let anchor = Timestamp::from_second(1_795_219_200).unwrap();
            let (start, end) = (anchor, seconds_after(anchor, 100_000_000));
            let middle = seconds_after(start, cut);
            let over = |start, end| amount_over(anchor, every, Period { start, end }, amount);
            let difference = over(start, middle) + over(middle, end) - over(start, end);
            prop_assert!(difference.abs() <= 1, "{difference}");
        }
    }
}
