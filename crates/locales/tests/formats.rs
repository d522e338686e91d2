//! How languages write.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use billfold_domain::currency::Currency;
use billfold_locales::Locale;

fn locale(tag: &str) -> Locale {
    Locale::of_tag(tag).unwrap()
}

/// Spaces of every width as one kind, and no marks of direction.
fn plain(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}'], " ").replace(['\u{200f}', '\u{200e}', '\u{61c}'], "")
}

fn money(tag: &str, minor: i64, code: &str) -> String {
    plain(&locale(tag).money(minor, Currency::parse(code).unwrap()))
}

#[test]
fn money_is_written_as_the_language_does_and_exact_to_the_minor_unit() {
    let table = [
        ("en", 123_456, "USD", "$1,234.56"),
        ("en", -123_456, "USD", "-$1,234.56"),
        ("de", 123_456, "EUR", "1.234,56 €"),
        ("fr", 123_456, "EUR", "1 234,56 €"),
        ("ja", 1_234, "JPY", "￥1,234"),
        ("en", 1_234, "KWD", "KWD 1.234"),
        // The CLDR would round these to whole units.
        ("en", 1_250, "AFN", "AFN 12.50"),
        ("en", 1_250, "LBP", "LBP 12.50"),
        ("pt-BR", 1_000, "BRL", "R$ 10,00"),
        ("en", 0, "EUR", "€0.00"),
        ("de", i64::MIN, "EUR", "-92.233.720.368.547.758,08 €"),
    ];
    for (tag, minor, code, expected) in table {
        assert_eq!(money(tag, minor, code), expected, "{tag} {code}");
    }
}

#[test]
fn a_sign_stays_with_the_letters_of_its_currency_where_text_runs_to_the_left() {
    let text = |minor: i64, code: &str| locale("ar").money(minor, Currency::parse(code).unwrap());
    for minor in [1_900, -1_900] {
        for (code, end) in [("USD", "US$\u{200e}"), ("GBP", "UK£\u{200e}"), ("CHF", "CHF"), ("EUR", "€")] {
            assert!(text(minor, code).ends_with(end), "{code}: {:?}", text(minor, code));
        }
    }
    let english = locale("en").money(1_900, Currency::parse("USD").unwrap());
    assert!(!english.contains('\u{200e}'), "{english:?}");
}

#[test]
fn every_language_writes_every_digit_of_an_amount() {
    for locale in Locale::all() {
        for code in ["EUR", "USD", "JPY", "KWD", "GBP", "CHF", "INR", "BRL", "MXN", "CLP"] {
            let text = locale.money(-1_234_567, Currency::parse(code).unwrap());
            let digits = text.chars().filter(|c| c.is_numeric()).count();
            assert_eq!(digits, 7, "{} {code}: {text}", locale.lang());
        }
    }
}

#[test]
fn prices_below_the_minor_unit_are_not_rounded() {
    let euro = Currency::parse("EUR").unwrap();
    assert_eq!(locale("en").fine_money(1_234, 2, euro), "€0.1234");
    assert_eq!(locale("en").fine_money(1_200, 2, euro), "€0.12");
    assert_eq!(locale("en").fine_money(100_000, 2, euro), "€10.00");
}

#[test]
fn dates_are_those_of_the_language_in_the_gregorian_calendar() {
    let at: jiff::Timestamp = "2026-05-03T23:30:00Z".parse().unwrap();
    let table = [
        ("en", "May 3, 2026"),
        ("en-GB", "3 May 2026"),
        ("de", "3. Mai 2026"),
        ("ja", "2026年5月3日"),
        ("he", "3 במאי 2026"),
    ];
    for (tag, expected) in table {
        assert_eq!(locale(tag).date(at), expected, "{tag}");
    }
}

#[test]
fn lists_are_joined_as_the_language_does() {
    let parts: Vec<String> = ["a", "b", "c"].map(str::to_owned).into();
    assert_eq!(locale("en-GB").and_list(&parts), "a, b and c");
    assert_eq!(locale("de").or_list(&parts), "a, b oder c");
    assert_eq!(locale("ja").and_list(&parts[..1]), "a");
}
