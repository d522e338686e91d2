//! What is printed, read back from the file.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod reading;
mod samples;

#[path = "reading/font.rs"]
mod font;

use billfold_paper::{
    FontFile, MAX_DISCOUNTS_PER_LINE, MAX_EXTRA_FONTS, MAX_LABEL_CHARS, MAX_LINES, MAX_LOGO_SIDE_PX, MAX_TEXT_CHARS,
    PaperError, Party, Printer, Sheet,
};
use reading::{File, Shown};

fn print(sheet: &Sheet) -> File {
    File::read(&Printer::new(Vec::new()).unwrap().print(sheet).unwrap().bytes)
}

/// The letters of a text without their order, which differs where it is drawn
/// from right to left.
fn letters(text: &str) -> Vec<char> {
    let mut letters: Vec<char> = text.chars().filter(|c| !c.is_whitespace()).collect();
    letters.sort_unstable();
    letters
}

/// What is drawn on the baseline of the text that holds `needle`.
fn line_of(file: &File, needle: &str) -> Vec<Shown> {
    let shown = file.shown();
    let found = shown.iter().find(|shown| shown.text.contains(needle)).unwrap();
    let mut line: Vec<Shown> =
        shown.iter().filter(|shown| (shown.y - found.y).abs() < reading::SAME_LINE).cloned().collect();
    line.sort_by(|one, other| one.x.total_cmp(&other.x));
    line
}

#[test]
fn an_invoice_says_everything_that_it_was_given() {
    let sheet = samples::english();
    let text = print(&sheet).lines(0).join("\n");
    for said in [
        "Invoice",
        "ACME-2026-0042",
        "Open",
        "Acme Ltd",
        "1 High Street",
        "+44 20 7946 0000",
        "VAT ID GB123456789",
        "Bob’s Bikes & Söhne",
        "10117 Berlin",
        "bob@bikes.example",
        "31 May 2026",
        "1–31 May 2026",
        "PO-77-1",
        "EUR 516.52 due 31 May 2026",
        "Thank you for your business.\nPlease quote the invoice number.",
        "Acme Pro, monthly|12|49.00|20 %|588.00",
        "1 May 2026 – 31 May 2026\nSpring offer (10 % off)|-58.80",
        "API calls, office “first” flow|98,720|0.000125|12.34",
        "Credit for unused time on Acme Basic after 28 Apr 2026|1|-25.00|-25.00",
        "Description|Qty|Unit price|Tax|Amount (EUR)",
        "Subtotal|575.34",
        "VAT 0 % (reverse charge)|0.00",
        "Total|EUR 516.54",
        "Balance applied|-0.02",
        "Amount due|EUR 516.52",
        "View and pay online",
        "https://billing.acme.example/invoices/in_0123456789abcdef",
        "GB29 NWBK 6016 1331 9268 19.",
        "Invoice ACME-2026-0042 · Acme Ltd|Page 1 of 1",
    ] {
        assert!(text.contains(said), "{said:?} is not in\n{text}");
    }
    assert!(!text.contains("TEST"));
}

#[test]
fn other_languages_have_their_words_marks_and_letters() {
    let text = print(&samples::german()).lines(0).join("\n");
    for said in [
        "TEST: keine echte Rechnung",
        "Zahlungsbeleg",
        "Bezahlt",
        "Beschreibung|Menge|Einzelpreis|Betrag (EUR)",
        "Größenänderung: Straße, Öl, Übermaß, „Anführung“ – 5 €|1|9,99|9,99",
        "12.345,67",
        "516,54 EUR",
        "Seite 1 von 1",
    ] {
        assert!(text.contains(said), "{said:?} is not in\n{text}");
    }
    let text = print(&samples::russian()).lines(0).join("\n");
    for said in [
        "Счёт",
        "Просрочен",
        "ООО «Ромашка»",
        "Подписка «Профессиональная», ежемесячно|1|1\u{a0}234\u{a0}567,89|1\u{a0}234\u{a0}567,89",
        "Ελληνικά: Συνδρομή για επιχειρήσεις, ΆΈΉΊΌΎΏ ΐΰ",
        "Українська: їжак, ґанок, єдність",
        "Страница 1 из 1",
    ] {
        assert!(text.contains(said), "{said:?} is not in\n{text}");
    }
}

#[test]
fn a_test_says_so_on_every_page() {
    let sheet = Sheet { test_mode: true, ..samples::long(80) };
    let file = print(&sheet);
    for page in 0..4 {
        let first = file.lines(page).remove(0);
        assert_eq!(first, "TEST: this document is not a demand for payment", "page {page}");
    }
}

#[test]
fn long_words_go_over_lines_and_lose_nothing() {
    let text = print(&samples::german()).lines(0).concat().replace(['|', ' '], "");
    // The amounts of the row stand between the parts of the word.
    let word = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsversammlung";
    assert!(text.contains(word), "{text}");
}

#[test]
fn hebrew_and_arabic_run_from_right_to_left_beside_latin_and_numbers() {
    let file = print(&samples::arabic());
    let line = line_of(&file, "Acme Pro");
    let place = |text: &str| line.iter().find(|shown| shown.text == text).unwrap().x;
    // Read from the right: the first word, the Latin name, the first number, the last one.
    let first = line.iter().map(|shown| shown.x).fold(f64::MIN, f64::max);
    assert!(first > place("Acme Pro") && place("Acme Pro") > place("12") && place("12") > place("2"), "{line:?}");
    let told = samples::arabic().lines[0].description.clone() + "12.50012.5001";
    assert_eq!(letters(&line.iter().map(|shown| shown.text.as_str()).collect::<String>()), letters(&told));

    let file = print(&samples::hebrew());
    let line = line_of(&file, "Pro");
    let text: String = line.iter().map(|shown| shown.text.as_str()).collect();
    let told = samples::hebrew().lines[0].description.clone() + "120,000120,0001";
    assert_eq!(letters(&text), letters(&told));
    // The letters of a word stand from right to left.
    assert!(text.contains("יונמ"), "{text}");
    // A bracket opens towards the text that it holds.
    let brackets = |text: &str| text.chars().filter(|c| "()".contains(*c)).collect::<String>();
    assert_eq!(brackets(&text), ")(", "the text is kept, its picture is mirrored: {text}");
}

#[test]
fn arabic_letters_join() {
    let mut sheet = samples::english();
    sheet.lines = vec![samples::line("ببب", 0), samples::line("ب", 0), samples::line("لا", 0)];
    let file = print(&sheet);
    let glyphs = |text: &str| {
        let shown = file.shown();
        shown.iter().find(|shown| letters(&shown.text) == letters(text)).unwrap().glyphs.clone()
    };
    let (joined, alone) = (glyphs("ببب"), glyphs("ب"));
    let mut forms = [joined, alone].concat();
    forms.sort_unstable();
    forms.dedup();
    assert_eq!(forms.len(), 4, "first, middle, last and lone form");
    assert_eq!(glyphs("لا").len(), 1, "lam and alef are one");
}

#[test]
fn a_phone_number_is_not_turned_round_on_a_mirrored_sheet() {
    let file = print(&samples::arabic());
    assert!(line_of(&file, "+44").iter().any(|shown| shown.text == "+44 20 7946 0000"));
    // The mirror: the amounts stand at the left, the descriptions at the right.
    let line = line_of(&file, "Latin first");
    assert_eq!(line[0].text, "1.001");
    assert!(line[0].x < 50.0);
}

#[test]
fn what_no_font_has_is_spelled_out_and_reported() {
    let mut sheet = samples::english();
    sheet.buyer.name = "日本 Ltd".into();
    sheet.lines[0].description = "Pro 🎉 日".into();
    let printed = Printer::new(Vec::new()).unwrap().print(&sheet).unwrap();
    assert_eq!(printed.missing, ['日', '本', '🎉']);
    let text = File::read(&printed.bytes).lines(0).join("\n");
    assert!(text.contains("[U+65E5][U+672C] Ltd"), "{text}");
    assert!(text.contains("Pro [U+1F389] [U+65E5]|12|"), "{text}");
}

#[test]
fn an_operators_font_is_used_for_what_the_others_lack() {
    let fonts = vec![FontFile { bytes: font::squares(&['日', '本']), index: 0 }];
    let mut sheet = samples::english();
    sheet.buyer.name = "日本 Ltd 語".into();
    let printed = Printer::new(fonts).unwrap().print(&sheet).unwrap();
    assert_eq!(printed.missing, ['語']);
    let file = File::read(&printed.bytes);
    assert_eq!(file.fonts().len(), 3);
    assert!(file.lines(0).join("\n").replace('|', "").contains("日本 Ltd [U+8A9E]"));
}

#[test]
fn fonts_are_embedded_in_parts() {
    for (name, bytes) in print(&samples::english()).fonts() {
        assert!(name.split_once('+').is_some_and(|(tag, _)| tag.len() == 6), "{name} is a subset");
        assert!(bytes < 60_000, "{name} has {bytes} bytes");
    }
}

#[test]
fn the_head_of_the_lines_is_on_every_page_and_pages_are_counted() {
    let printed = Printer::new(Vec::new()).unwrap().print(&samples::long(100)).unwrap();
    let file = File::read(&printed.bytes);
    assert!(printed.pages >= 3);
    let mut found = Vec::new();
    for page in 0..printed.pages {
        let lines = file.lines(page);
        let foot = format!("Invoice ACME-2026-0042 · Acme Ltd|Page {} of {}", page + 1, printed.pages);
        assert_eq!(lines.last(), Some(&foot));
        let positions: Vec<String> = lines.iter().filter(|line| line.starts_with("Position ")).cloned().collect();
        if !positions.is_empty() {
            assert_eq!(lines.iter().filter(|line| *line == "Description|Qty|Unit price|Amount (EUR)").count(), 1);
        }
        found.extend(positions);
    }
    let told = |number: usize| format!("Position {number}: usage of service number {number} in the period|1|1.00|1.00");
    assert_eq!(found, (1..=100).map(told).collect::<Vec<_>>());
}

#[test]
fn the_file_has_a_title_a_language_and_a_structure() {
    let file = print(&samples::long(50));
    assert_eq!(file.information("Title"), "Invoice ACME-2026-0042");
    assert_eq!(file.information("Author"), "Acme Ltd");
    assert!(file.information("CreationDate").starts_with("D:20260501083000"), "{}", file.information("CreationDate"));
    assert_eq!(file.catalogue("Lang").unwrap().text(), "en");
    // The head, fifty lines and seven totals; nothing twice for being repeated.
    assert_eq!(file.parts("TR"), 58);
    assert_eq!(file.parts("TH"), 4 + 7);
    assert_eq!(file.parts("TD"), 50 * 4 + 7);
    assert_eq!((file.parts("H1"), file.parts("Figure"), file.parts("Link"), file.parts("Table")), (1, 1, 1, 2));
    assert_eq!(file.links(), ["https://billing.acme.example/invoices/in_0123456789abcdef"]);
    assert_eq!(file.pictures(), 2, "the logo and its transparency");
    let arabic = print(&samples::arabic());
    assert_eq!(arabic.catalogue("Lang").unwrap().text(), "ar");
}

#[test]
fn an_address_that_is_none_is_no_link() {
    for address in ["javascript:alert(1)", "https://a.example/a b", "http://a.example/", "ask us"] {
        let file = print(&Sheet { hosted_address: Some(address.into()), ..samples::english() });
        assert_eq!(file.links().len(), 0, "{address}");
        assert!(file.lines(0).contains(&address.to_owned()));
    }
}

#[test]
fn the_same_sheet_gives_the_same_bytes() {
    let bytes = |sheet: &Sheet| Printer::new(Vec::new()).unwrap().print(sheet).unwrap().bytes;
    for sheet in [samples::english(), samples::arabic(), samples::long(60)] {
        assert!(bytes(&sheet) == bytes(&sheet));
        let later = Sheet { made: "2026-05-01T08:30:01Z".parse().unwrap(), ..sheet.clone() };
        assert!(bytes(&sheet) != bytes(&later), "the time of making is the caller's");
    }
}

#[test]
fn decimals_are_the_currencys() {
    for (code, amount) in [("JPY", "120,000"), ("KWD", "120.000"), ("EUR", "1,200.00")] {
        let mut sheet = samples::english();
        sheet.currency = billfold_domain::currency::Currency::parse(code).unwrap();
        sheet.lines = vec![samples::line("x", 120_000)];
        let text = print(&sheet).lines(0).join("\n");
        assert!(text.contains(&format!("x|1|{amount}|{amount}")), "{text}");
        assert!(text.contains(&format!("Amount ({code})")));
    }
}

/// What comes of a changed invoice.
fn refused(change: impl FnOnce(&mut Sheet)) -> PaperError {
    let mut sheet = samples::english();
    change(&mut sheet);
    Printer::new(Vec::new()).unwrap().print(&sheet).unwrap_err()
}

#[test]
fn what_is_over_a_limit_is_refused() {
    assert_eq!(
        refused(|sheet| sheet.lines = vec![samples::line("x", 1); MAX_LINES + 1]),
        PaperError::TooMany { field: "lines", max: MAX_LINES }
    );
    assert_eq!(
        refused(|sheet| sheet.lines[0].description = "ä".repeat(MAX_TEXT_CHARS + 1)),
        PaperError::TooLong { field: "description", max_chars: MAX_TEXT_CHARS }
    );
    assert_eq!(
        refused(|sheet| sheet.buyer.name = "x".repeat(MAX_LABEL_CHARS + 1)),
        PaperError::TooLong { field: "buyer", max_chars: MAX_LABEL_CHARS }
    );
    assert_eq!(
        refused(
            |sheet| sheet.lines[0].discounts = vec![sheet.lines[0].discounts[0].clone(); MAX_DISCOUNTS_PER_LINE + 1]
        ),
        PaperError::TooMany { field: "discounts of a line", max: MAX_DISCOUNTS_PER_LINE }
    );
    assert_eq!(
        refused(|sheet| sheet.lines = vec![samples::line(&"x".repeat(MAX_TEXT_CHARS), 1); 41]),
        PaperError::TooMuchText
    );
}

#[test]
fn a_logo_that_cannot_be_read_is_refused() {
    assert_eq!(refused(|sheet| sheet.look.logo = Some(b"<svg/>".to_vec())), PaperError::Logo);
    assert_eq!(refused(|sheet| sheet.look.logo = Some(samples::logo()[..60].to_vec())), PaperError::Logo);
    let wide = image::GrayImage::new(MAX_LOGO_SIDE_PX + 1, 1);
    let mut file = std::io::Cursor::new(Vec::new());
    wide.write_to(&mut file, image::ImageFormat::Png).unwrap();
    assert_eq!(refused(|sheet| sheet.look.logo = Some(file.into_inner())), PaperError::Logo);
}

#[test]
fn a_large_photo_is_made_small() {
    let photo = image::RgbImage::from_fn(3000, 1500, |x, y| {
        let noise = u8::try_from((x * 31 + y * 17 + x * y) % 251).unwrap();
        image::Rgb([noise, 255 - noise, noise / 2])
    });
    let mut file = std::io::Cursor::new(Vec::new());
    photo.write_to(&mut file, image::ImageFormat::Jpeg).unwrap();
    let mut sheet = samples::english();
    sheet.look.logo = Some(file.into_inner());
    let printed = Printer::new(Vec::new()).unwrap().print(&sheet).unwrap();
    assert!(printed.bytes.len() < 1_200_000, "{} bytes", printed.bytes.len());
}

#[test]
fn fonts_that_are_none_are_refused_by_their_place() {
    let good = FontFile { bytes: font::squares(&['日']), index: 0 };
    let with = |bad: FontFile| Printer::new(vec![good.clone(), bad]).err();
    let second = Some(PaperError::Font { position: 2 });
    assert_eq!(with(FontFile { bytes: Vec::new(), index: 0 }), second);
    assert_eq!(with(FontFile { bytes: b"not a font at all".to_vec(), index: 0 }), second);
    assert_eq!(with(FontFile { index: 1, ..good.clone() }), second, "there is one font in the file");
    assert_eq!(with(FontFile { bytes: good.bytes[..140].to_vec(), index: 0 }), second);
    assert_eq!(Printer::new(vec![good.clone(); MAX_EXTRA_FONTS + 1]).err(), Some(PaperError::TooManyFonts));
    assert!(Printer::new(vec![good.clone(); MAX_EXTRA_FONTS]).is_ok());
}

#[test]
fn a_broken_font_of_an_operator_ends_in_an_error_or_a_file() {
    let whole = font::squares(&['日', '本']);
    let mut sheet = samples::english();
    sheet.buyer.name = "日本".into();
    for at in 0..whole.len() {
        let mut bytes = whole.clone();
        bytes[at] ^= 0xFF;
        if let Ok(printer) = Printer::new(vec![FontFile { bytes, index: 0 }]) {
            // Either is fine; what must not come is a panic.
            drop(printer.print(&sheet));
        }
    }
}

#[test]
fn an_address_has_its_lines_in_order() {
    let address = billfold_domain::customers::Address {
        line1: Some("Main Street 1".into()),
        line2: Some(" ".into()),
        postal_code: Some("90210".into()),
        city: Some("Beverly Hills".into()),
        state: Some("CA".into()),
        country: Some("US".into()),
    };
    assert_eq!(Party::address_lines(&address), ["Main Street 1", "Beverly Hills CA 90210", "US"]);
    let spanish = billfold_domain::customers::Address { country: Some("ES".into()), ..address };
    assert_eq!(Party::address_lines(&spanish), ["Main Street 1", "90210 Beverly Hills", "CA", "ES"]);
}

#[test]
fn a_printer_is_shared_between_threads() {
    let printer = Printer::new(Vec::new()).unwrap();
    let sheets = [samples::english(), samples::arabic()];
    let printed = std::thread::scope(|scope| {
        let threads: Vec<_> = sheets.iter().map(|sheet| scope.spawn(|| printer.print(sheet).unwrap())).collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect::<Vec<_>>()
    });
    for (sheet, printed) in sheets.iter().zip(printed) {
        assert_eq!(printed, printer.print(sheet).unwrap());
    }
}
