//! Sheets to look at and to test with.

use billfold_domain::colors::Color;
use billfold_domain::currency::Currency;
use billfold_domain::customers::Address;
use billfold_paper::{
    Fact, Format, Kind, Line, LineDiscount, Look, Party, Sheet, Stamp, Tone, Total, UnitPrice, Words,
};
use jiff::Timestamp;

/// A line with a quantity of one.
pub(crate) fn line(description: &str, amount_minor: i64) -> Line {
    Line {
        description: description.into(),
        period: None,
        quantity: Some(1),
        unit_price: Some(UnitPrice::Minor(amount_minor)),
        tax: None,
        amount_minor,
        discounts: Vec::new(),
    }
}

/// A row of totals.
pub(crate) fn total(label: &str, amount_minor: i64, strong: bool) -> Total {
    Total { label: label.into(), amount_minor, strong }
}

/// A small picture: a red square on nothing.
pub(crate) fn logo() -> Vec<u8> {
    let mut picture = image::RgbaImage::new(120, 40);
    for (x, y, pixel) in picture.enumerate_pixels_mut() {
        let inside = (x / 20 + y / 20) % 2 == 0;
        *pixel = if inside { image::Rgba([200, 30, 60, 255]) } else { image::Rgba([0, 0, 0, 0]) };
    }
    let mut out = std::io::Cursor::new(Vec::new());
    picture.write_to(&mut out, image::ImageFormat::Png).unwrap();
    out.into_inner()
}

/// An invoice with one of everything.
pub(crate) fn english() -> Sheet {
    let mut pro = line("Acme Pro, monthly", 4_900);
    pro.period = Some("1 May 2026 – 31 May 2026".into());
    pro.quantity = Some(12);
    pro.amount_minor = 58_800;
    pro.tax = Some("20 %".into());
    pro.discounts = vec![LineDiscount { label: "Spring offer (10 % off)".into(), amount_minor: -5_880 }];
    let mut calls = line("API calls, office “first” flow", 1_234);
    calls.quantity = Some(98_720);
    calls.unit_price = Some(UnitPrice::Said("0.000125".into()));
    Sheet {
        kind: Kind::Invoice,
        number: Some("ACME-2026-0042".into()),
        test_mode: false,
        made: "2026-05-01T08:30:00Z".parse::<Timestamp>().unwrap(),
        seller: Party {
            name: "Acme Ltd".into(),
            address_lines: vec!["1 High Street".into(), "London EC1A 1AA".into(), "United Kingdom".into()],
            email: Some("billing@acme.example".into()),
            phone: Some("+44 20 7946 0000".into()),
            tax_ids: vec!["VAT ID GB123456789".into()],
        },
        buyer: Party {
            name: "Bob’s Bikes & Söhne".into(),
            address_lines: Party::address_lines(&Address {
                line1: Some("Unter den Linden 1".into()),
                postal_code: Some("10117".into()),
                city: Some("Berlin".into()),
                country: Some("Germany".into()),
                ..Address::default()
            }),
            email: Some("bob@bikes.example".into()),
            phone: None,
            tax_ids: vec!["VAT ID DE123456789".into()],
        },
        issued: Some("1 May 2026".into()),
        due: Some("31 May 2026".into()),
        period: Some("1–31 May 2026".into()),
        facts: vec![Fact { label: "Purchase order".into(), text: "PO-77-1".into() }],
        status: Some(Stamp { text: "Open".into(), tone: Tone::Neutral }),
        headline: Some("EUR 516.52 due 31 May 2026".into()),
        memo: Some("Thank you for your business.\nPlease quote the invoice number.".into()),
        currency: Currency::parse("EUR").unwrap(),
        lines: vec![pro, calls, line("Credit for unused time on Acme Basic after 28 Apr 2026", -2_500)],
        totals: vec![
            total("Subtotal", 57_534, false),
            total("Discounts", -5_880, false),
            total("Total excluding tax", 51_654, false),
            total("VAT 0 % (reverse charge)", 0, false),
            total("Total", 51_654, true),
            total("Balance applied", -2, false),
            total("Amount due", 51_652, true),
        ],
        hosted_address: Some("https://billing.acme.example/invoices/in_0123456789abcdef".into()),
        footer: Some("Acme Ltd, registered in England, number 01234567. Bank: GB29 NWBK 6016 1331 9268 19.".into()),
        look: Look { logo: Some(logo()), ..Look::default() },
        words: Words::english(),
    }
}

/// A receipt in German: paid, in a light colour, on US paper, from a test.
pub(crate) fn german() -> Sheet {
    let mut sheet = english();
    sheet.kind = Kind::Receipt;
    sheet.test_mode = true;
    sheet.look = Look {
        logo: None,
        primary: Color::parse("ffd400").unwrap(),
        secondary: Color::parse("1b3a57").unwrap(),
        format: Format::Letter,
    };
    sheet.words = Words {
        language: "de".into(),
        invoice: "Rechnung".into(),
        receipt: "Zahlungsbeleg".into(),
        credit_note: "Gutschrift".into(),
        number: "Nummer".into(),
        issued: "Ausgestellt".into(),
        due: "Fällig".into(),
        period: "Zeitraum".into(),
        from: "Von".into(),
        bill_to: "Rechnung an".into(),
        description: "Beschreibung".into(),
        quantity: "Menge".into(),
        unit_price: "Einzelpreis".into(),
        tax: "USt.".into(),
        amount: "Betrag".into(),
        pay_online: "Online ansehen".into(),
        page: "Seite {page} von {pages}".into(),
        test_mark: "TEST: keine echte Rechnung".into(),
        money: "{amount} {code}".into(),
        decimal_mark: ',',
        group_mark: Some('.'),
        ..Words::english()
    };
    sheet.status = Some(Stamp { text: "Bezahlt".into(), tone: Tone::Good });
    sheet.headline = Some("516,52 EUR am 3. Mai 2026 bezahlt".into());
    sheet.lines = vec![
        line(
            "Grundgebühr für die Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsversammlung",
            1_234_567,
        ),
        line("Größenänderung: Straße, Öl, Übermaß, „Anführung“ – 5 €", 999),
    ];
    sheet
}

/// An invoice in Russian and Greek, overdue, in roubles.
pub(crate) fn russian() -> Sheet {
    let mut sheet = english();
    sheet.words.language = "ru".into();
    sheet.words.invoice = "Счёт".into();
    sheet.words.description = "Наименование".into();
    sheet.words.quantity = "Кол-во".into();
    sheet.words.unit_price = "Цена".into();
    sheet.words.amount = "Сумма".into();
    sheet.words.page = "Страница {page} из {pages}".into();
    sheet.words.decimal_mark = ',';
    sheet.words.group_mark = Some('\u{a0}');
    sheet.currency = Currency::parse("RUB").unwrap();
    sheet.status = Some(Stamp { text: "Просрочен".into(), tone: Tone::Bad });
    sheet.buyer.name = "ООО «Ромашка»".into();
    sheet.headline = Some("К оплате до 31 мая 2026 г.".into());
    sheet.lines = vec![
        line("Подписка «Профессиональная», ежемесячно", 123_456_789),
        line("Ελληνικά: Συνδρομή για επιχειρήσεις, ΆΈΉΊΌΎΏ ΐΰ", 4_200),
        line("Українська: їжак, ґанок, єдність", 100),
    ];
    sheet
}

/// An invoice in Arabic, in a currency of three decimals, mirrored.
pub(crate) fn arabic() -> Sheet {
    let mut sheet = english();
    sheet.words = Words {
        language: "ar".into(),
        right_to_left: true,
        invoice: "فاتورة".into(),
        number: "الرقم".into(),
        issued: "تاريخ الإصدار".into(),
        due: "تاريخ الاستحقاق".into(),
        period: "الفترة".into(),
        from: "من".into(),
        bill_to: "إلى".into(),
        description: "الوصف".into(),
        quantity: "الكمية".into(),
        unit_price: "سعر الوحدة".into(),
        tax: "الضريبة".into(),
        amount: "المبلغ".into(),
        pay_online: "العرض والدفع عبر الإنترنت".into(),
        page: "صفحة {page} من {pages}".into(),
        ..Words::english()
    };
    sheet.currency = Currency::parse("KWD").unwrap();
    sheet.seller.name = "شركة الأفق المحدودة".into();
    sheet.buyer.name = "محمد عبد الله".into();
    sheet.issued = Some("1 مايو 2026".into());
    sheet.due = Some("31 مايو 2026".into());
    sheet.headline = Some("المبلغ المستحق KWD 12.500 في 31 مايو 2026".into());
    sheet.memo = Some("شكرًا لتعاملكم معنا. للاستفسار: billing@acme.example أو ‎+965 2200 0000".into());
    sheet.lines = vec![
        line("اشتراك Acme Pro الشهري (12 مستخدمًا) – الخطة 2", 12_500),
        line("Latin first, then العربية 123 and Latin again", 1_001),
        line("لا إله إلا الله: لام ألف", -250),
    ];
    sheet.totals = vec![total("المجموع الفرعي", 13_251, false), total("الإجمالي", 13_251, true)];
    sheet
}

/// A credit note in Hebrew, mirrored, in yen.
pub(crate) fn hebrew() -> Sheet {
    let mut sheet = english();
    sheet.kind = Kind::CreditNote;
    sheet.words.language = "he".into();
    sheet.words.right_to_left = true;
    sheet.words.credit_note = "חשבונית זיכוי".into();
    sheet.words.description = "תיאור".into();
    sheet.words.amount = "סכום".into();
    sheet.words.page = "עמוד {page} מתוך {pages}".into();
    sheet.currency = Currency::parse("JPY").unwrap();
    sheet.buyer.name = "ישראל ישראלי בע\"מ".into();
    sheet.facts = vec![Fact { label: "עבור חשבונית".into(), text: "ACME-2026-0041".into() }];
    sheet.headline = None;
    sheet.lines = vec![line("מנוי Pro ל-12 חודשים (חבילה A)", 120_000), line("שָׁלוֹם עם ניקוד, 50% הנחה", -60_000)];
    sheet.totals = vec![total("סה\"כ", 60_000, true)];
    sheet
}

/// An invoice of many lines.
pub(crate) fn long(lines: usize) -> Sheet {
    let mut sheet = english();
    sheet.lines = (1..=lines)
        .map(|number| {
            let mut line = line(&format!("Position {number}: usage of service number {number} in the period"), 100);
            line.period = (number % 3 == 0).then(|| "1 May 2026 – 31 May 2026".to_owned());
            line
        })
        .collect();
    sheet
}
