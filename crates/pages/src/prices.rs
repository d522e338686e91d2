//! Prices, discounts, cards and days in words.

use billfold_app::invoices;
use billfold_app::overview::PlanItem;
use billfold_domain::coupons::{Coupon, Off};
use billfold_domain::currency::Currency;
use billfold_domain::payment_methods::Card;
use billfold_domain::periods::Every;
use billfold_locales::{Arg, Locale};
use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::pricing;

/// A day, for people and for programs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Day {
    /// In the language of the page.
    pub text: String,
    /// For `datetime` (ISO 8601), in UTC.
    pub iso: String,
}

impl Day {
    /// The day of a time.
    pub fn of(at: Timestamp, locale: Locale) -> Self {
        Self { text: locale.date(at), iso: at.to_zoned(TimeZone::UTC).date().to_string() }
    }
}

/// An amount for each period: `€20.00 per month`.
pub fn per(amount_minor: i64, currency: Currency, every: Every, locale: Locale) -> String {
    pricing::per(&locale.money(amount_minor, currency), Some(every), locale)
}

/// What an item of a plan comes to for a whole period; what depends on use says so.
pub fn of_item(item: &PlanItem, currency: Currency, every: Every, locale: Locale) -> String {
    match &item.price {
        Some(price) if price.is_metered() => pricing::of_one(price, locale),
        Some(_) | None => per(item.amount_minor, currency, every, locale),
    }
}

/// What a coupon takes off: `25%` or `€5.00`.
pub fn off(coupon: &Coupon, locale: Locale) -> String {
    match coupon.off {
        Off::Percent(hundredths) => locale.percent(hundredths),
        Off::Amount { minor, currency } => locale.money(minor, currency),
    }
}

/// What a coupon is called where it takes something off: its name and what it does.
pub fn coupon(coupon: &Coupon, locale: Locale) -> String {
    let off = Arg::from(off(coupon, locale));
    match coupon.name.as_deref().map(str::trim).filter(|name| !name.is_empty()) {
        Some(name) => locale.tell("discount-named", &[("name", Arg::from(name)), ("off", off)]),
        None => locale.tell("discount-plain", &[("off", off)]),
    }
}

/// A card as it is known to its holder: `Visa ending in 4242`.
pub fn card(card: &Card, locale: Locale) -> String {
    invoices::card_text(card, locale)
}

#[cfg(test)]
mod tests {
    use billfold_domain::features::Interval;

    use super::*;

    #[test]
    fn prices_say_their_period() {
        let eur = Currency::parse("eur").unwrap();
        let every = |count, interval| Every { interval, count };
        for (minor, every, text) in [
            (2_000, every(1, Interval::Month), "€20.00 per month"),
            (99, every(1, Interval::Year), "€0.99 per year"),
            (0, every(1, Interval::Day), "€0.00 per day"),
            (5_000, every(3, Interval::Month), "€50.00 every 3 months"),
        ] {
            assert_eq!(per(minor, eur, every, Locale::english()), text);
        }
    }
}
