use krilla::configure::{Accessibility, Archival, Configuration, ConfigurationBuilder};
use proptest::prelude::*;

use super::*;
use crate::bands::{Mark, Paper, SIDE, Shape};
use crate::sheet::{Fact, Format, LineDiscount, Stamp, Tone, Total, UnitPrice};
use crate::{MAX_LABEL_CHARS, MAX_LINES, MAX_TEXT_CHARS};

#[path = "../../tests/samples/mod.rs"]
mod samples;

fn printer() -> Printer {
    Printer::new(Vec::new()).unwrap()
}

fn pages(printer: &Printer, sheet: &Sheet) -> Vec<Vec<Mark>> {
    lay_out(sheet, &printer.fonts, None, Paper::of(sheet.look.format)).pages
}

/// The text of a mark, where it reads from left to right.
fn text(mark: &Mark) -> String {
    match &mark.shape {
        Shape::Text { line, .. } => line.runs.iter().map(|run| run.text.as_str()).collect(),
        Shape::Bar { .. } | Shape::Frame { .. } | Shape::Logo | Shape::Link { .. } => String::new(),
    }
}

fn checked(archival: Option<Archival>) -> Configuration {
    let builder = ConfigurationBuilder::new().with_accessibility_validator(Accessibility::UA1);
    archival.map_or(builder, |archival| builder.with_archival_validator(archival)).finish().unwrap()
}

#[test]
fn every_sample_passes_the_checks_of_pdf_ua_and_pdf_a() {
    let printer = printer();
    for sheet in [
        samples::english(),
        samples::german(),
        samples::russian(),
        samples::arabic(),
        samples::hebrew(),
        samples::long(40),
    ] {
        for configuration in [checked(None), checked(Some(Archival::A2_A))] {
            let printed = printer.print_as(&sheet, configuration);
            assert!(printed.is_ok(), "{}: {:?}", sheet.title(), printed.err());
        }
    }
}

#[test]
fn the_totals_stay_with_the_last_line() {
    let printer = printer();
    for count in 1..=60 {
        let pages = pages(&printer, &samples::long(count));
        let on = |needle: &str| {
            let pages: Vec<usize> = (0..pages.len())
                .filter(|page| pages[*page].iter().any(|mark| text(mark).starts_with(needle)))
                .collect();
            assert_eq!(pages.len(), 1, "{needle} of {count}");
            pages[0]
        };
        let last = on(&format!("Position {count}:"));
        for total in ["Subtotal", "VAT 0 %", "Amount due"] {
            assert_eq!(on(total), last, "{total} of {count} lines");
        }
    }
}

#[test]
fn the_totals_stay_with_the_end_of_a_last_line_that_goes_over_pages() {
    let mut sheet = samples::long(3);
    let words: Vec<String> = (0..260).map(|number| format!("word{number}-of-a-long-description\n")).collect();
    sheet.lines[2].description = words.concat().chars().take(MAX_TEXT_CHARS).collect();
    let pages = pages(&printer(), &sheet);
    assert!(pages.len() >= 3);
    let has = |page: &Vec<Mark>, needle: &str| page.iter().any(|mark| text(mark).starts_with(needle));
    let end = pages.iter().find(|page| has(page, "Subtotal")).unwrap();
    assert!(has(end, "word") && has(end, "Amount due"));
}

#[test]
fn amounts_end_at_one_edge() {
    let mut sheet = samples::english();
    sheet.lines.push(samples::line("large", i64::MIN));
    let marks = pages(&printer(), &sheet).concat();
    let edge = Paper::of(Format::A4).width - SIDE;
    for amount in ["588.00", "-58.80", "12.34", "575.34", "EUR 516.54", "-92,233,720,368,547,758.08"] {
        let mark = marks.iter().rev().find(|mark| text(mark) == amount).unwrap();
        assert!((mark.x + mark.width - edge).abs() < 0.01, "{amount}");
    }
}

/// Text of any kind, with much of what is hard.
fn any_text(most: usize) -> impl Strategy<Value = String> {
    let hard = prop::sample::select(vec![
        '\n',
        '\r',
        '\t',
        '\0',
        ' ',
        '\u{a0}',
        '\u{ad}',
        '\u{200b}',
        '\u{200d}',
        '\u{200e}',
        '\u{200f}',
        '\u{202e}',
        '\u{2066}',
        '\u{2069}',
        '\u{2028}',
        '\u{301}',
        '\u{5b0}',
        '\u{64b}',
        '\u{feff}',
        '\u{fffd}',
        '\u{ffff}',
        '\u{10ffff}',
        '\u{fdfd}',
        '日',
        '한',
        '🎉',
        '\u{1f1e9}',
        'ש',
        'ל',
        'ا',
        'ل',
        'ب',
        '1',
        '(',
        ')',
        '-',
        'a',
        'f',
        'i',
        'ß',
        'Ж',
        'Ω',
        '\u{e000}',
        '\u{25cc}',
        '\u{fe0f}',
        '\u{0e33}',
        '\u{0915}',
        '\u{094d}',
        '\u{1100}',
    ]);
    let character = prop_oneof![2 => hard, 1 => any::<char>(), 1 => prop::char::range(' ', '~')];
    prop::collection::vec(character, 0..most).prop_map(|chars| chars.into_iter().collect())
}

prop_compose! {
    fn any_sheet()(
        texts in prop::collection::vec(any_text(60), 24),
        amounts in prop::collection::vec(any::<i64>(), 6),
        quantity in any::<Option<u64>>(),
        right_to_left in any::<bool>(),
        test_mode in any::<bool>(),
        currency in prop::sample::select(vec!["EUR", "JPY", "KWD"]),
    ) -> Sheet {
        let mut texts = texts.into_iter();
        let mut text = || texts.next().unwrap_or_default();
        let mut sheet = samples::english();
        sheet.look.logo = None;
        sheet.test_mode = test_mode;
        sheet.currency = billfold_domain::currency::Currency::parse(currency).unwrap();
        sheet.words.right_to_left = right_to_left;
        sheet.words.invoice = text();
        sheet.words.quantity = text();
        sheet.words.page = text();
        sheet.words.money = text();
        sheet.words.test_mark = text();
        sheet.words.language = text();
        sheet.number = Some(text());
        sheet.seller.name = text();
        sheet.seller.address_lines = vec![text(), text()];
        sheet.buyer.name = text();
        sheet.buyer.phone = Some(text());
        sheet.issued = Some(text());
        sheet.facts = vec![Fact { label: text(), text: text() }];
        sheet.status = Some(Stamp { text: text(), tone: Tone::Bad });
        sheet.headline = Some(text());
        sheet.memo = Some(text());
        sheet.footer = Some(text());
        sheet.hosted_address = Some(format!("https://a.example/{}", text()));
        sheet.lines[0].description = text();
        sheet.lines[0].period = Some(text());
        sheet.lines[0].unit_price = Some(UnitPrice::Said(text()));
        sheet.lines[0].quantity = quantity;
        sheet.lines[0].discounts = vec![LineDiscount { label: text(), amount_minor: amounts[0] }];
        sheet.lines[1].amount_minor = amounts[1];
        sheet.lines[1].unit_price = Some(UnitPrice::Minor(amounts[2]));
        sheet.totals = vec![Total { label: text(), amount_minor: amounts[3], strong: true }];
        sheet
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn any_text_is_printed_and_stays_on_the_paper(sheet in any_sheet()) {
        let printer = printer();
        let printed = printer.print(&sheet);
        prop_assert!(printed.is_ok(), "{:?}", printed.err());
        let paper = Paper::of(sheet.look.format);
        for mark in pages(&printer, &sheet).concat() {
            prop_assert!(mark.y >= 0.0 && mark.y + mark.height <= paper.height, "{mark:?}");
            prop_assert!(mark.x + mark.width <= paper.width + 0.01 || text(&mark).chars().count() < 4, "{mark:?}");
        }
    }
}

#[test]
fn texts_at_their_limits_stay_on_the_paper() {
    let printer = printer();
    for letter in ["W", "日", "\u{64b}", "ب", "a\n", "\u{fdfd}"] {
        let label: String = letter.chars().cycle().take(MAX_LABEL_CHARS).collect();
        let mut sheet = samples::english();
        sheet.seller.name.clone_from(&label);
        sheet.buyer.address_lines = vec![label.clone(); 20];
        sheet.facts = vec![Fact { label: label.clone(), text: label.clone() }; 20];
        sheet.status = Some(Stamp { text: label.clone(), tone: Tone::Good });
        sheet.words.quantity.clone_from(&label);
        sheet.lines[0].description = letter.chars().cycle().take(MAX_TEXT_CHARS).collect();
        sheet.totals = vec![Total { label: label.clone(), amount_minor: i64::MIN, strong: true }; 40];
        let laid = pages(&printer, &sheet);
        let paper = Paper::of(Format::A4);
        for mark in laid.concat() {
            assert!(mark.y >= 0.0 && mark.y + mark.height <= paper.height, "{letter:?}: {mark:?}");
        }
        assert!(printer.print(&sheet).is_ok());
    }
}

#[test]
fn a_sheet_of_the_most_lines_has_them_all() {
    let pages = pages(&printer(), &samples::long(MAX_LINES));
    let lines = pages.concat().iter().filter(|mark| text(mark).starts_with("Position ")).count();
    assert_eq!(lines, MAX_LINES);
}
