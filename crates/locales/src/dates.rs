//! Dates in words.

use icu_calendar::Gregorian;
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::{YMD, YMDT};
use icu_datetime::input::{Date, DateTime, Time};
use icu_locale_core::Locale;
use jiff::Timestamp;
use jiff::tz::TimeZone;

/// How a language writes dates. The calendar is the Gregorian one everywhere: it is
/// the one that periods are counted in.
pub(crate) struct Dates {
    date: Option<FixedCalendarDateTimeFormatter<Gregorian, YMD>>,
    date_time: Option<FixedCalendarDateTimeFormatter<Gregorian, YMDT>>,
}

impl Dates {
    pub(crate) fn of(locale: &Locale) -> Self {
        Self {
            date: FixedCalendarDateTimeFormatter::try_new(locale.into(), YMD::long()).ok(),
            date_time: FixedCalendarDateTimeFormatter::try_new(locale.into(), YMD::long().with_time_hm()).ok(),
        }
    }

    pub(crate) fn date(&self, at: Timestamp) -> String {
        match (&self.date, day(at)) {
            (Some(formatter), Some(day)) => formatter.format(&day).to_string(),
            _ => at.to_zoned(TimeZone::UTC).date().to_string(),
        }
    }

    pub(crate) fn date_time(&self, at: Timestamp) -> String {
        let zoned = at.to_zoned(TimeZone::UTC);
        let time = Time::try_new(
            u8::try_from(zoned.hour()).unwrap_or_default(),
            u8::try_from(zoned.minute()).unwrap_or_default(),
            0,
            0,
        );
        match (&self.date_time, day(at), time) {
            (Some(formatter), Some(date), Ok(time)) => {
                format!("{} UTC", formatter.format(&DateTime { date, time }))
            }
            _ => at.to_string(),
        }
    }
}

fn day(at: Timestamp) -> Option<Date<Gregorian>> {
    let date = at.to_zoned(TimeZone::UTC).date();
    let month = u8::try_from(date.month()).ok()?;
    let day = u8::try_from(date.day()).ok()?;
    Date::try_new_gregorian(i32::from(date.year()), month, day).ok()
}
