//! Prices and stretches of time in words.

use billfold_domain::periods::Every;
use billfold_domain::prices::{Price, Pricing};
use billfold_locales::Locale;

/// A stretch of time: `3 months`.
pub fn span(every: Every, locale: Locale) -> String {
    locale.span(every)
}

/// An amount for each stretch of time: `€10.00 per month`.
pub fn per(amount: &str, every: Option<Every>, locale: Locale) -> String {
    locale.per(amount, every)
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
    use billfold_domain::features::Interval;

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
