//! The words of a printed invoice, in the customer's language.

use billfold_domain::currency::Currency;
use billfold_domain::customers::Customer;
use billfold_domain::invoices::{InvoiceItem, Line, LineText};
use billfold_domain::payment_methods::{Brand, Card};
use billfold_locales::{Arg, Locale, best, key};
use billfold_paper::{Printer, Words};
use jiff::Timestamp;

/// What says that the text behind it runs from right to left (U+200F).
const RIGHT_TO_LEFT_MARK: char = '\u{200f}';

/// The language of a customer's invoices: the first of its own that is spoken here
/// and that the printer's fonts can draw, else English, which they always can.
pub(crate) fn locale_of(customer: Option<&Customer>, printer: &Printer) -> Locale {
    let wishes = customer.map(|customer| customer.locales.as_slice()).unwrap_or_default();
    let mut spoken = wishes.iter().filter_map(|wish| best(wish));
    spoken.find(|locale| can_print(*locale, printer)).unwrap_or_default()
}

/// A language that is wished for, where the printer's fonts can draw it.
pub(crate) fn printable(wish: Option<Locale>, printer: &Printer) -> Option<Locale> {
    wish.filter(|locale| can_print(*locale, printer))
}

/// Whether every label of a language can be drawn: a label is in one script, so a
/// few of them tell.
fn can_print(locale: Locale, printer: &Printer) -> bool {
    let labels = [key!("paper-bill-to"), key!("paper-pay-online"), key!("paper-test-mark"), key!("paper-unit-price")];
    labels.iter().all(|label| printer.can_draw(&locale.say(label)))
}

/// The labels of a sheet.
pub(crate) fn words(locale: Locale, currency: Currency) -> Words {
    let (decimal_mark, group_mark) = locale.marks();
    let mark = |name: &str| Arg::Text(format!("{{{name}}}"));
    Words {
        language: locale.lang().to_owned(),
        right_to_left: locale.is_right_to_left(),
        invoice: locale.say("paper-invoice"),
        receipt: locale.say("paper-receipt"),
        credit_note: locale.say("paper-credit-note"),
        number: locale.say("paper-number"),
        issued: locale.say("invoice-issued"),
        due: locale.say("invoice-due"),
        period: locale.say("paper-period"),
        from: locale.say("paper-from"),
        bill_to: locale.say("paper-bill-to"),
        description: locale.say("invoice-line"),
        quantity: locale.say("paper-quantity"),
        unit_price: locale.say("paper-unit-price"),
        tax: locale.say("paper-tax"),
        amount: locale.say("invoice-amount"),
        pay_online: locale.say("paper-pay-online"),
        page: locale.tell("paper-page", &[("page", mark("page")), ("pages", mark("pages"))]),
        test_mark: locale.say("paper-test-mark"),
        money: if locale.leads_with_currency(currency) { "{code} {amount}" } else { "{amount} {code}" }.to_owned(),
        decimal_mark,
        group_mark,
    }
}

/// A card as it is known to its holder: `Visa ending in 4242`.
pub fn card_text(card: &Card, locale: Locale) -> String {
    let brand = match card.brand {
        Brand::Amex => "American Express",
        Brand::Diners => "Diners Club",
        Brand::Discover => "Discover",
        Brand::Jcb => "JCB",
        Brand::Mastercard => "Mastercard",
        Brand::Unionpay => "UnionPay",
        Brand::Visa => "Visa",
        Brand::Unknown => return locale.tell("card-plain", &[("last4", Arg::from(&card.last4))]),
    };
    locale.tell("card-of-brand", &[("brand", Arg::from(brand)), ("last4", Arg::from(&card.last4))])
}

/// What a line of an invoice is for, in a language; a merchant's own words stay as they
/// are. The time that it is for stands beside it.
pub fn line_text(line: &Line, currency: Currency, locale: Locale) -> String {
    let told = Told {
        quantity: line.quantity,
        amount_minor: line.amount_minor,
        from: line.period.start,
        currency,
        description: &line.description,
    };
    told.say(line.text.as_ref(), locale)
}

/// The same of something that waits for an invoice.
pub fn item_text(item: &InvoiceItem, locale: Locale) -> String {
    let told = Told {
        quantity: item.quantity,
        amount_minor: item.amount_minor,
        from: item.period.start,
        currency: item.currency,
        description: &item.description,
    };
    told.say(item.text.as_ref(), locale)
}

/// What stands beside the text of a line.
struct Told<'a> {
    quantity: u64,
    amount_minor: i64,
    from: Timestamp,
    currency: Currency,
    description: &'a str,
}

impl Told<'_> {
    /// A sentence of a language that runs from right to left begins with a mark that says
    /// so: the name of a plan, which is its first word at times, may run the other way.
    fn say(&self, text: Option<&LineText>, locale: Locale) -> String {
        let Some(text) = text else { return self.description.to_owned() };
        let said = self.sentence(text, locale);
        if locale.is_right_to_left() { format!("{RIGHT_TO_LEFT_MARK}{said}") } else { said }
    }

    fn sentence(&self, text: &LineText, locale: Locale) -> String {
        let plan = |name: &str| ("plan", Arg::from(locale.counted(name, self.quantity)));
        let from = || ("date", Arg::from(locale.date(self.from)));
        match text {
            LineText::Period { name, every: Some(every) } => {
                let price = locale.per(&locale.money(self.amount_minor, self.currency), Some(*every));
                locale.tell("plans-with-price", &[plan(name), ("price", price.into())])
            }
            LineText::Period { name, every: None } | LineText::Part { name } => locale.counted(name, self.quantity),
            LineText::Trial { name } => locale.tell("line-trial", &[plan(name)]),
            LineText::Unused { name } => locale.tell("plans-line-unused", &[plan(name), from()]),
            LineText::Remaining { name } => locale.tell("plans-line-rest", &[plan(name), from()]),
            LineText::Usage { name } => locale.tell("line-usage", &[("plan", Arg::from(name))]),
        }
    }
}

#[cfg(test)]
mod tests {
    use billfold_domain::features::Interval;
    use billfold_domain::periods::Every;

    use super::*;

    #[test]
    fn every_kind_of_line_is_said_in_the_readers_language() {
        let told = Told {
            quantity: 2,
            amount_minor: 2_000,
            from: "2026-11-16T00:00:00Z".parse().unwrap(),
            currency: Currency::parse("eur").unwrap(),
            description: "2 × Gold (at €10.00 / month)",
        };
        let name = || "Gold".to_owned();
        let every = Some(Every { interval: Interval::Month, count: 1 });
        let bare = |text: String| text.replace(['\u{2068}', '\u{2069}'], "").replace('\u{a0}', " ");
        let german = Locale::of_tag("de").unwrap();
        for (text, english, other) in [
            (LineText::Period { name: name(), every }, "2 × Gold, €20.00 per month", "2 × Gold, 20,00 € pro Monat"),
            (LineText::Period { name: name(), every: None }, "2 × Gold", "2 × Gold"),
            (LineText::Part { name: name() }, "2 × Gold", "2 × Gold"),
            (
                LineText::Unused { name: name() },
                "Credit for unused time of 2 × Gold from November 16, 2026",
                "Gutschrift für ungenutzte Zeit von 2 × Gold ab 16. November 2026",
            ),
            (
                LineText::Remaining { name: name() },
                "2 × Gold for the rest of the period from November 16, 2026",
                "2 × Gold für den Rest des Zeitraums ab 16. November 2026",
            ),
        ] {
            assert_eq!(bare(told.say(Some(&text), Locale::english())), english);
            assert_eq!(bare(told.say(Some(&text), german)), other);
        }
        let trial = told.say(Some(&LineText::Trial { name: name() }), Locale::english());
        assert_eq!(bare(trial), "Free trial of 2 × Gold");
        let usage = told.say(Some(&LineText::Usage { name: name() }), Locale::english());
        assert_eq!(bare(usage), "Gold: what you used");
        for locale in [Locale::english(), german] {
            assert_eq!(told.say(None, locale), told.description, "a merchant's own words");
        }
        let arabic = Locale::of_tag("ar").unwrap();
        let said = told.say(Some(&LineText::Part { name: name() }), arabic);
        assert!(said.starts_with(RIGHT_TO_LEFT_MARK), "{said:?}");
        assert_eq!(told.say(None, arabic), told.description);
    }
}
