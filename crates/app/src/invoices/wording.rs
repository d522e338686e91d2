//! The words of a printed invoice, in the customer's language.

use billfold_domain::customers::Customer;
use billfold_locales::{Arg, Locale, best, key};
use billfold_paper::{Printer, Words};

/// The language of a customer's invoices: the first of its own that is spoken here
/// and that the printer's fonts can draw, else English, which they always can.
pub(crate) fn locale_of(customer: Option<&Customer>, printer: &Printer) -> Locale {
    let wishes = customer.map(|customer| customer.locales.as_slice()).unwrap_or_default();
    let mut spoken = wishes.iter().filter_map(|wish| best(wish));
    spoken.find(|locale| can_print(*locale, printer)).unwrap_or_default()
}

/// Whether every label of a language can be drawn: a label is in one script, so a
/// few of them tell.
fn can_print(locale: Locale, printer: &Printer) -> bool {
    let labels = [key!("paper-bill-to"), key!("paper-pay-online"), key!("paper-test-mark"), key!("paper-unit-price")];
    labels.iter().all(|label| printer.can_draw(&locale.say(label)))
}

/// The labels of a sheet.
pub(crate) fn words(locale: Locale, currency: billfold_domain::currency::Currency) -> Words {
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
