//! Prices and stretches of time in words.

use billfold_domain::features::Interval;
use billfold_domain::periods::Every;
use billfold_domain::prices::{Price, Pricing};
use billfold_locales::{Arg, Locale};

/// A stretch of time: `3 months`.
pub fn span(every: Every, locale: Locale) -> String {
    let count = [("count", Arg::from(every.count))];
    match every.interval {
        Interval::Day => locale.tell("days", &count),
        Interval::Week => locale.tell("weeks", &count),
        Interval::Month => locale.tell("months", &count),
        Interval::Year => locale.tell("years", &count),
    }
}

/// An amount for each stretch of time: `€10.00 per month`.
pub fn per(amount: &str, every: Option<Every>, locale: Locale) -> String {
    let parts = [("amount", Arg::from(amount))];
    match every {
        None => locale.tell("price-once", &parts),
        Some(Every { interval: Interval::Day, count: 1 }) => locale.tell("price-daily", &parts),
        Some(Every { interval: Interval::Week, count: 1 }) => locale.tell("price-weekly", &parts),
        Some(Every { interval: Interval::Month, count: 1 }) => locale.tell("price-monthly", &parts),
        Some(Every { interval: Interval::Year, count: 1 }) => locale.tell("price-yearly", &parts),
        Some(every) => {
            let [amount] = parts;
            locale.tell("price-every", &[amount, ("interval", span(every, locale).into())])
        }
    }
}

/// What one at a price costs.
pub fn of_one(price: &Price, locale: Locale) -> String {
    let every = price.recurring.as_ref().map(Every::from);
    let Some(unit) = unit(price, locale) else { return locale.say("price-tiers") };
    if price.is_metered() {
        locale.tell("price-metered", &[("amount", unit.into())])
    } else {
        per(&unit, every, locale)
    }
}

/// What so many at a price cost together. What depends on use says so.
pub fn of_all(price: &Price, quantity: u64, locale: Locale) -> String {
    if price.is_metered() {
        return of_one(price, locale);
    }
    let amount = locale.money(price.amount_minor(quantity), price.currency);
    per(&amount, price.recurring.as_ref().map(Every::from), locale)
}

/// The amount of one, as finely as the merchant said it; none where tiers make it.
fn unit(price: &Price, locale: Locale) -> Option<String> {
    let Pricing::PerUnit(per_unit) = &price.pricing else { return None };
    let text = per_unit.unit.text();
    let (whole, part) = text.split_once('.').unwrap_or((&text, ""));
    let value = format!("{whole}{part}").parse::<i128>().ok()?;
    Some(locale.fine_money(value, u32::try_from(part.len()).ok()?, price.currency))
}

#[cfg(test)]
mod tests {
    use billfold_domain::amounts::Exact;
    use billfold_domain::currency::Currency;

    use super::*;

    #[test]
    fn prices_say_their_period_and_their_last_fraction() {
        let english = Locale::english();
        let every = |count, interval| Some(Every { interval, count });
        for (every, text) in [
            (every(1, Interval::Month), "€20.00 per month"),
            (every(1, Interval::Year), "€20.00 per year"),
            (every(3, Interval::Month), "€20.00 every 3 months"),
            (None, "€20.00 once"),
        ] {
            assert_eq!(per("€20.00", every, english), text);
        }
        let eur = Currency::parse("eur").unwrap();
        let quarter = Exact::parse("0.25").unwrap().text();
        assert_eq!(quarter, "0.25");
        assert_eq!(english.fine_money(25, 2, eur), "€0.0025");
    }
}
