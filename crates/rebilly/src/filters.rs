//! The `filter` and `sort` parameters of collections.
//!
//! `;` joins fields, of which all must hold; `,` joins values, of which one is
//! enough; `!` before the values negates; `..` makes a range with both ends
//! included and either one optional; `null` stands for no value.

use billfold_app::{Column, Filter, Sort, Test};
use billfold_domain::stored::{flag_text, time_text};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

use crate::faults::Faults;

/// The most conditions of one filter.
const MAX_CONDITIONS: usize = 20;
/// The most values of one condition.
const MAX_VALUES: usize = 100;
/// The most keys of one order.
pub(crate) const MAX_SORT_KEYS: usize = 8;

/// What a field of a collection holds.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Holds {
    /// Text, which may be missing.
    Text,
    /// A time.
    Time,
    /// `true` or `false`.
    Flag,
    /// A flag under two words: the one for true, the one for false.
    Words(&'static str, &'static str),
    /// One of these words.
    Choice(&'static [&'static str]),
}

/// The fields by which a collection can be filtered and sorted.
pub(crate) type FieldList = &'static [(&'static str, Column, Holds)];

fn named(fields: FieldList, name: &str) -> Option<(Column, Holds)> {
    let found = fields.iter().find(|(known, ..)| *known == name);
    found.map(|(_, column, holds)| (*column, *holds))
}

/// Reads `sort`: names joined by `,`, with `-` in front for descending.
pub(crate) fn sort(text: &str, fields: FieldList, faults: &mut Faults) -> Vec<Sort> {
    let mut keys = Vec::new();
    for (at, part) in text.split(',').enumerate() {
        if at == MAX_SORT_KEYS {
            faults.say("sort", format!("must have at most {MAX_SORT_KEYS} fields"));
            break;
        }
        let part = part.trim();
        let (name, descending) = match part.strip_prefix('-') {
            Some(name) => (name, true),
            None => (part.strip_prefix('+').unwrap_or(part), false),
        };
        match named(fields, name) {
            // Flags are kept as `false` and `true`, whose order their words may not share.
            Some((column, Holds::Words(yes, no))) => keys.push(Sort { column, descending: descending != (yes < no) }),
            Some((column, _)) => keys.push(Sort { column, descending }),
            None => faults.say("sort", format!("cannot sort by the unknown field '{name}'")),
        }
    }
    keys
}

/// Reads `filter`.
pub(crate) fn filter(text: &str, fields: FieldList, faults: &mut Faults) -> Vec<Filter> {
    let mut filters = Vec::new();
    for (at, part) in text.split(';').enumerate() {
        if at == MAX_CONDITIONS {
            let message = format!("must have at most {MAX_CONDITIONS} conditions");
            faults.say("filter", message);
            break;
        }
        match condition(part.trim(), fields) {
            Ok(filter) => filters.push(filter),
            Err(message) => faults.say("filter", message),
        }
    }
    filters
}

fn condition(part: &str, fields: FieldList) -> Result<Filter, String> {
    let Some((name, values)) = part.split_once(':') else {
        return Err(format!("'{part}' is not of the form field:value"));
    };
    let Some((column, holds)) = named(fields, name) else {
        return Err(format!("cannot filter by the unknown field '{name}'"));
    };
    if values.chars().any(char::is_control) {
        return Err(format!("the value of '{name}' has control characters"));
    }
    let (negated, values) = match values.strip_prefix('!') {
        Some(values) => (true, values),
        None => (false, values),
    };
    let mut list = Vec::new();
    for value in values.split(',') {
        // Both `!a,b` and `!a,!b` are spoken.
        list.push(match value.strip_prefix('!') {
            Some(value) if negated => value,
            Some(_) => return Err(format!("'{name}' mixes negated and plain values")),
            None => value,
        });
    }
    if list.len() > MAX_VALUES {
        return Err(format!("'{name}' has more than {MAX_VALUES} values"));
    }
    let test = test(name, holds, &list)?;
    Ok(Filter { column, test, negated })
}

fn test(name: &str, holds: Holds, values: &[&str]) -> Result<Test, String> {
    let unfit = |value: &str, words: &str| format!("'{value}' is not {words}, as '{name}' needs");
    match (holds, values) {
        (Holds::Text, ["null"]) => Ok(Test::IsNull),
        (Holds::Text, [range]) if range.contains("..") => {
            let (min, max) = range.split_once("..").unwrap_or_default();
            bounds(name, Some(min), Some(max))
        }
        (Holds::Text, values) => Ok(Test::AnyOf(values.iter().map(|v| (*v).to_owned()).collect())),
        (Holds::Time, [range]) => time_range(range).ok_or_else(|| unfit(range, "a time or a range of times")),
        (Holds::Time, _) => Err(format!("'{name}' takes one time or one range of times")),
        (Holds::Flag, values) => {
            words(values, "true", "false").ok_or_else(|| unfit(&values.join(","), "true or false"))
        }
        (Holds::Words(yes, no), values) => {
            words(values, yes, no).ok_or_else(|| unfit(&values.join(","), &format!("{yes} or {no}")))
        }
        (Holds::Choice(known), values) => {
            if let Some(value) = values.iter().find(|value| !known.contains(value)) {
                return Err(unfit(value, &format!("one of {}", known.join(", "))));
            }
            Ok(Test::AnyOf(values.iter().map(|v| (*v).to_owned()).collect()))
        }
    }
}

fn bounds(name: &str, min: Option<&str>, max: Option<&str>) -> Result<Test, String> {
    let bound = |text: Option<&str>| text.filter(|t| !t.is_empty()).map(str::to_owned);
    match (bound(min), bound(max)) {
        (None, None) => Err(format!("the range of '{name}' has no end")),
        (min, max) => Ok(Test::Range { min, max }),
    }
}

fn words(values: &[&str], yes: &str, no: &str) -> Option<Test> {
    let stored = |value: &&str| match *value {
        word if word == yes => Some(flag_text(true).to_owned()),
        word if word == no => Some(flag_text(false).to_owned()),
        _ => None,
    };
    let found: Option<Vec<String>> = values.iter().map(stored).collect();
    found.map(Test::AnyOf)
}

/// One time or a range, each end as precise as it was written: a date means the
/// whole day, a time without fractions the whole second.
fn time_range(text: &str) -> Option<Test> {
    let (min, max) = match text.split_once("..") {
        Some((min, max)) => (min, max),
        None => (text, text),
    };
    let end = |text: &str| {
        if text.is_empty() { Some(None) } else { span(text).map(Some) }
    };
    let (min, max) = (end(min)?, end(max)?);
    if min.is_none() && max.is_none() {
        return None;
    }
    Some(Test::Range { min: min.map(|(from, _)| time_text(from)), max: max.map(|(_, to)| time_text(to)) })
}

/// The first and last microsecond that a written time stands for.
fn span(text: &str) -> Option<(Timestamp, Timestamp)> {
    let micro = SignedDuration::from_micros(1);
    let last_of = |next: Timestamp| next.checked_sub(micro).ok();
    if text.len() == 10 {
        let date: Date = text.parse().ok()?;
        let start = |date: Date| date.to_zoned(TimeZone::UTC).ok().map(|z| z.timestamp());
        return Some((start(date)?, last_of(start(date.tomorrow().ok()?)?)?));
    }
    // A plus sign of an offset arrives as a space when a client does not escape it.
    let from: Timestamp = text.replace(' ', "+").parse().ok()?;
    if text.contains('.') {
        return Some((from, from));
    }
    let next = from.checked_add(SignedDuration::from_secs(1)).ok()?;
    Some((from, last_of(next)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SLUG: Column = Column::Path("slug");
    const ACTIVE: Column = Column::Path("active");

    const FIELDS: FieldList = &[
        ("slug", SLUG, Holds::Text),
        ("status", ACTIVE, Holds::Words("active", "inactive")),
        ("createdTime", Column::Created, Holds::Time),
    ];

    fn read(text: &str) -> Result<Vec<Filter>, Vec<String>> {
        let mut faults = Faults::default();
        let filters = filter(text, FIELDS, &mut faults);
        if faults.is_empty() {
            Ok(filters)
        } else {
            Err(faults.pairs().into_iter().map(|(_, message)| message).collect())
        }
    }

    fn any_of(column: Column, values: &[&str], negated: bool) -> Filter {
        let values = values.iter().map(|v| (*v).to_owned()).collect();
        Filter { column, test: Test::AnyOf(values), negated }
    }

    #[test]
    fn conditions_are_joined_and_values_are_alternatives() {
        assert_eq!(
            read("status:active;slug:acme,beta"),
            Ok(vec![any_of(ACTIVE, &["true"], false), any_of(SLUG, &["acme", "beta"], false),])
        );
    }

    #[test]
    fn both_spellings_of_a_negated_list_mean_the_same() {
        let both = Ok(vec![any_of(SLUG, &["acme", "beta"], true)]);
        assert_eq!(read("slug:!acme,beta"), both);
        assert_eq!(read("slug:!acme,!beta"), both);
        assert!(read("slug:acme,!beta").is_err());
    }

    #[test]
    fn times_stand_for_as_much_as_they_say() {
        let range = |text: &str| match read(text).unwrap().remove(0).test {
            Test::Range { min, max } => (min.unwrap_or_default(), max.unwrap_or_default()),
            other => panic!("{other:?}"),
        };
        let pair = |a: &str, b: &str| (a.to_owned(), b.to_owned());
        assert_eq!(range("createdTime:2026-11-21"), pair("2026-11-21T00:00:00.000000Z", "2026-11-21T23:59:59.999999Z"));
        assert_eq!(
            range("createdTime:2026-11-21T10:00:00Z"),
            pair("2026-11-21T10:00:00.000000Z", "2026-11-21T10:00:00.999999Z")
        );
        assert_eq!(
            range("createdTime:2026-11-21..2026-11-22T00:00:00+02:00"),
            pair("2026-11-21T00:00:00.000000Z", "2026-11-21T22:00:00.999999Z")
        );
        assert_eq!(range("createdTime:2026-11-21.."), pair("2026-11-21T00:00:00.000000Z", ""));
        assert_eq!(range("createdTime:..2026-11-21"), pair("", "2026-11-21T23:59:59.999999Z"));
    }

    #[test]
    fn what_cannot_be_filtered_by_is_named() {
        for (text, said) in [
            ("nope:1", "cannot filter by the unknown field 'nope'"),
            ("slug", "'slug' is not of the form field:value"),
            ("status:open", "'open' is not active or inactive, as 'status' needs"),
            ("createdTime:soon", "'soon' is not a time or a range of times, as 'createdTime' needs"),
            ("slug:..", "the range of 'slug' has no end"),
            ("slug:a\0b", "the value of 'slug' has control characters"),
        ] {
            assert_eq!(read(text), Err(vec![said.to_owned()]), "{text}");
        }
        assert_eq!(read("nope:1;status:x").unwrap_err().len(), 2);
    }

    #[test]
    fn sort_keys_keep_their_order_and_direction() {
        let mut faults = Faults::default();
        let keys = sort("-createdTime,slug", FIELDS, &mut faults);
        assert_eq!(
            keys.iter().map(|k| (k.column, k.descending)).collect::<Vec<_>>(),
            [(Column::Created, true), (SLUG, false)]
        );
        sort("-nope", FIELDS, &mut faults);
        assert_eq!(faults.pairs(), [("sort".to_owned(), "cannot sort by the unknown field 'nope'".to_owned())]);
    }
}
