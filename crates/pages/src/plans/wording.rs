//! Plans, intervals and what is paid for them, in words.

use std::collections::BTreeMap;

use billfold_app::invoices;
use billfold_domain::coupons::Coupon;
use billfold_domain::features::Interval;
use billfold_domain::ids::CouponId;
use billfold_domain::invoices::{Invoice, Line, LineText};
use billfold_domain::periods::Every;
use billfold_domain::subscriptions::terms::Offer;
use billfold_locales::{Arg, Locale};

use super::views::BillView;
use crate::views::InvoiceTotal;
use crate::{prices, pricing};

/// How often something is charged: `Monthly`, `Every 3 months`.
pub(super) fn interval(every: Every, locale: Locale) -> String {
    match every {
        Every { interval: Interval::Day, count: 1 } => locale.say("plans-daily"),
        Every { interval: Interval::Week, count: 1 } => locale.say("plans-weekly"),
        Every { interval: Interval::Month, count: 1 } => locale.say("plans-monthly"),
        Every { interval: Interval::Year, count: 1 } => locale.say("plans-yearly"),
        every => locale.tell("plans-every", &[("interval", pricing::span(every, locale).into())]),
    }
}

/// `Gold`, or `2 × Gold`.
pub(super) fn counted(name: &str, quantity: u64, locale: Locale) -> String {
    locale.counted(name, quantity)
}

/// A plan with what it costs: `2 × Gold, €20.00 per month`.
pub(super) fn plan(offer: &Offer, quantity: u64, locale: Locale) -> String {
    let price = pricing::of_all(&offer.price, quantity, locale);
    let quantity = if offer.price.is_metered() { 1 } else { quantity };
    locale.tell("plans-with-price", &[("plan", counted(&offer.name, quantity, locale).into()), ("price", price.into())])
}

/// What a discount is called.
pub(super) fn discount(coupon: Option<&Coupon>, locale: Locale) -> String {
    coupon.map_or_else(|| locale.say("invoice-discount"), |coupon| prices::coupon(coupon, locale))
}

/// What a line is for, with the time where that is not said beside it.
fn line_text(line: &Line, of: &Invoice, locale: Locale) -> String {
    let (Some(LineText::Period { name, .. }) | Some(LineText::Part { name })) = &line.text else {
        return invoices::line_text(line, of.currency, locale);
    };
    let plan = ("plan", Arg::Text(counted(name, line.quantity, locale)));
    let [from, to] = [line.period.start, line.period.end].map(|at| Arg::from(locale.date(at)));
    locale.tell("plans-line-period", &[plan, ("from", from), ("to", to)])
}

/// What an invoice asks for, line by line, and what it comes to.
pub(super) fn bill(invoice: &Invoice, coupons: &BTreeMap<CouponId, Coupon>, locale: Locale) -> BillView {
    let money = |minor: i64| locale.money(minor, invoice.currency);
    let lines = invoice.lines.iter().map(|line| (line_text(line, invoice, locale), money(line.amount_minor))).collect();
    let total = |label: String, minor: i64| InvoiceTotal { label, amount: money(minor) };
    let mut totals = Vec::new();
    if invoice.discounted_minor() != 0 {
        let named = invoice.discounts.iter().map(|one| discount(coupons.get(&one.coupon), locale)).collect::<Vec<_>>();
        totals.push(total(locale.and_list(&named), -invoice.discounted_minor()));
    }
    if invoice.balance_applied_minor != 0 || invoice.total_minor() < 0 {
        totals.push(total(locale.say("invoice-total"), invoice.total_minor()));
    }
    if invoice.balance_applied_minor != 0 && invoice.total_minor() >= 0 {
        totals.push(total(locale.say("invoice-balance"), invoice.balance_applied_minor));
    }
    totals.push(total(locale.say("invoice-left"), invoice.due_minor()));
    BillView { leads: Vec::new(), lines, totals }
}
