//! What items come to: for a whole period, for a part of it, and what the rest
//! of a period is worth when something changes within it.
//!
//! Time is counted in whole seconds. A part is the amount of a whole period times
//! the seconds of the part, divided by the seconds of the whole period, rounded
//! half away from zero; a credit is rounded as the charge of the same time is, so
//! that a change and its opposite within one second cancel out.

use jiff::Timestamp;

use crate::currency::Currency;
use crate::features::Interval;
use crate::ids::{LineId, PriceId, ProductId, SubscriptionId, SubscriptionItemId};
use crate::invoices::{Line, LineText};
use crate::metadata::Metadata;
use crate::money;
use crate::periods::{self, Every};
use crate::subscriptions::terms::{Offer, Terms};
use crate::subscriptions::{BillingMode, Item, PauseBehavior, Period, Subscription};
use crate::units::Units;

/// What is to stand on an invoice, now or later.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Charge {
    /// The item it is for.
    pub item: SubscriptionItemId,
    /// The price.
    pub price: PriceId,
    /// The product.
    pub product: ProductId,
    /// What the customer reads.
    pub description: String,
    /// The same as a thing to be said in any language.
    pub text: Option<LineText>,
    /// How many; of usage, the whole units of it.
    pub quantity: u64,
    /// How much was used, where it is for usage.
    pub usage: Option<Units>,
    /// The amount of one, in minor units; none where tiers or a share of time
    /// make it.
    pub unit_amount_minor: Option<i64>,
    /// The whole, in minor units; negative for a credit.
    pub amount_minor: i64,
    /// Whether discounts apply to it. A proration has them within its amount.
    pub discountable: bool,
    /// The time it is for.
    pub period: Period,
    /// Whether it settles a change within a period.
    pub proration: bool,
}

impl Charge {
    /// The line of an invoice that it becomes.
    pub fn line(&self, id: LineId, subscription: &SubscriptionId) -> Line {
        Line {
            id,
            item: Some(self.item.clone()),
            invoice_item: None,
            subscription: Some(subscription.clone()),
            price: Some(self.price.clone()),
            product: Some(self.product.clone()),
            description: self.description.clone(),
            text: self.text.clone(),
            quantity: self.quantity,
            usage: self.usage,
            unit_amount_minor: self.unit_amount_minor,
            amount_minor: self.amount_minor,
            discountable: self.discountable,
            discounts: Vec::new(),
            period: self.period,
            proration: self.proration,
            metadata: Metadata::default(),
        }
    }
}

/// What charges come to before discounts, in minor units.
pub fn total_minor(charges: &[Charge]) -> i64 {
    charges.iter().fold(0, |sum, charge| sum.saturating_add(charge.amount_minor))
}

/// What every item comes to for a period that begins: its price, or the part of it
/// that the period is of a whole one. Usage is billed when its period has ended: until
/// then it is a line of nothing, or none in the flexible billing mode (Stripe's API).
pub fn for_period(subscription: &Subscription, terms: &Terms, period: Period) -> Vec<Charge> {
    let whole = periods::period_ending(subscription.anchor, subscription.every, period.end);
    let is_whole = whole == period;
    let one = |item: &Item| {
        let offer = terms.offer(&item.price)?;
        if offer.price.is_metered() {
            let nothing = usage_charge(item, offer, Units::default(), period);
            return (subscription.billing_mode == BillingMode::Classic).then_some(Charge {
                amount_minor: 0,
                usage: None,
                ..nothing
            });
        }
        let full = offer.amount_minor(item.quantity);
        let amount_minor =
            if is_whole { full } else { periods::amount_over(subscription.anchor, subscription.every, period, full) };
        let description = if is_whole {
            format!("{} × {} ({})", item.quantity, offer.name, pace(offer))
        } else {
            format!("{} ({} to {})", counted(item.quantity, offer), day(period.start), day(period.end))
        };
        let unit = offer.price.unit_amount_minor().filter(|_| is_whole);
        let name = offer.name.clone();
        let text = if is_whole { LineText::Period { name, every: offer.every() } } else { LineText::Part { name } };
        Some(charge(item, (description, text), (unit, amount_minor), period, false))
    };
    subscription.items.iter().filter_map(one).collect()
}

/// What the usage of every metered item comes to, from the start of the running period,
/// or from when on it counted, until a time.
pub fn for_usage(subscription: &Subscription, terms: &Terms, until: Timestamp) -> Vec<Charge> {
    subscription.items.iter().filter_map(|item| usage_of(item, terms, subscription.period.start, until)).collect()
}

/// What the usage of one item comes to; none where it is not metered, or no time passed.
pub fn usage_of(item: &Item, terms: &Terms, start: Timestamp, until: Timestamp) -> Option<Charge> {
    let offer = terms.offer(&item.price).filter(|offer| offer.price.is_metered())?;
    let from = item.counted_from(start);
    (from < until).then(|| usage_charge(item, offer, terms.used(item, from), Period { start: from, end: until }))
}

fn usage_charge(item: &Item, offer: &Offer, used: Units, period: Period) -> Charge {
    let description = format!("{} × {} ({})", grouped(&used.text()), offer.name, pace(offer));
    let amount_minor = offer.price.pricing.amount_of(used);
    let unit = offer.price.unit_amount_minor();
    let text = LineText::Usage { name: offer.name.clone() };
    let charge = charge(item, (description, text), (unit, amount_minor), period, false);
    Charge { quantity: used.truncated(), usage: Some(used), ..charge }
}

/// The lines of a trial: every item, for nothing.
pub fn for_trial(subscription: &Subscription, terms: &Terms, period: Period) -> Vec<Charge> {
    let one = |item: &Item| {
        let offer = terms.offer(&item.price)?;
        let description = format!("Trial period for {}", counted(item.quantity, offer));
        let text = LineText::Trial { name: offer.name.clone() };
        Some(charge(item, (description, text), (Some(0), 0), period, false))
    };
    subscription.items.iter().filter_map(one).collect()
}

/// What is charged once when a subscription begins, at this time: fees for setting up
/// and for a trial. None of it is worth anything later.
pub fn for_fees(subscription: &Subscription, terms: &Terms, at: Timestamp) -> Vec<Charge> {
    let period = Period { start: at, end: at };
    let mut charges = Vec::new();
    for item in &subscription.items {
        let Some(offer) = terms.offer(&item.price) else { continue };
        let quantity = i64::try_from(item.quantity).unwrap_or(i64::MAX);
        let trial = if subscription.trial.is_some() { offer.price.fees.trial_minor } else { 0 };
        for (each, count, what) in [(offer.price.fees.setup_minor, 1, "Setup"), (trial, quantity, "Trial")] {
            if each == 0 || count == 0 {
                continue;
            }
            let description = format!("{what} fee for {}", offer.name);
            let text = LineText::Part { name: offer.name.clone() };
            let amounts = (Some(each), each.saturating_mul(count));
            let mut charge = charge(item, (description, text), amounts, period, false);
            charge.text = None;
            charge.quantity = count.unsigned_abs();
            charges.push(charge);
        }
    }
    charges
}

/// What time before the first period comes to, where a subscription began before
/// it was made.
pub fn for_past(subscription: &Subscription, terms: &Terms, past: Period) -> Vec<Charge> {
    let one = |item: &Item| {
        let offer = terms.offer(&item.price)?;
        let full = offer.amount_minor(item.quantity);
        let amount_minor = periods::amount_over(subscription.anchor, subscription.every, past, full);
        let description =
            format!("Time on {} from {} to {}", counted(item.quantity, offer), day(past.start), day(past.end));
        let text = LineText::Part { name: offer.name.clone() };
        let mut charge = charge(item, (description, text), (None, amount_minor), past, true);
        charge.discountable = true;
        Some(charge)
    };
    subscription.items.iter().filter_map(one).filter(|charge| charge.amount_minor != 0).collect()
}

/// The part of a subscription's period that is left at a time.
#[derive(Clone, Copy, Debug)]
pub struct Rest {
    from: Timestamp,
    seconds: i64,
    whole_seconds: i64,
    end: Timestamp,
}

impl Rest {
    /// What is left of the running period at a time. While a pause makes the
    /// period stand still, that is what was left when the pause began.
    pub fn of(subscription: &Subscription, at: Timestamp) -> Self {
        let period = subscription.period;
        let whole = periods::period_ending(subscription.anchor, subscription.every, period.end).seconds();
        let frozen = subscription.pause.as_ref().filter(|pause| pause.begun && pause.behavior == PauseBehavior::Freeze);
        let counted_from = frozen.map_or(at, |pause| at.min(pause.starts));
        let seconds = periods::seconds_left(period, counted_from).min(whole);
        let from = counted_from.clamp(period.start, period.end);
        Self { from, seconds, whole_seconds: whole, end: period.end }
    }

    /// What so much per whole period comes to for it, in minor units.
    pub fn share(&self, amount_minor: i64) -> i64 {
        money::share(amount_minor, self.seconds, self.whole_seconds)
    }

    fn period(&self) -> Period {
        Period { start: self.from, end: self.end }
    }
}

/// The credit for the unused time of an item; none where it is worth nothing.
pub fn unused(item: &Item, terms: &Terms, rest: Rest) -> Option<Charge> {
    let offer = terms.offer(&item.price)?;
    let amount_minor = -rest.share(item.basis_minor);
    let description = format!("Unused time on {} after {}", counted(item.quantity, offer), day(rest.from));
    let text = LineText::Unused { name: offer.name.clone() };
    (amount_minor != 0).then(|| charge(item, (description, text), (None, amount_minor), rest.period(), true))
}

/// The charge for the rest of a period of an item whose whole period comes to its
/// basis; none where it comes to nothing.
pub fn remaining(item: &Item, terms: &Terms, rest: Rest) -> Option<Charge> {
    let offer = terms.offer(&item.price)?;
    let amount_minor = rest.share(item.basis_minor);
    let description = format!("Remaining time on {} after {}", counted(item.quantity, offer), day(rest.from));
    let text = LineText::Remaining { name: offer.name.clone() };
    (amount_minor != 0).then(|| charge(item, (description, text), (None, amount_minor), rest.period(), true))
}

fn charge(
    item: &Item,
    (description, text): (String, LineText),
    (unit_amount_minor, amount_minor): (Option<i64>, i64),
    period: Period,
    proration: bool,
) -> Charge {
    Charge {
        item: item.id.clone(),
        price: item.price.clone(),
        product: item.product.clone(),
        description,
        text: Some(text),
        quantity: item.quantity,
        usage: None,
        unit_amount_minor,
        amount_minor,
        discountable: !proration,
        period,
        proration,
    }
}

/// The name of what is sold, with how many where that is not one.
fn counted(quantity: u64, offer: &Offer) -> String {
    if quantity == 1 { offer.name.clone() } else { format!("{quantity} × {}", offer.name) }
}

/// A decimal for people, in English: "1,234.5".
fn grouped(decimal: &str) -> String {
    let (whole, fraction) = decimal.split_once('.').map_or((decimal, None), |(whole, rest)| (whole, Some(rest)));
    let mut digits = whole.to_owned();
    let mut place = digits.len();
    while place > 3 {
        place -= 3;
        digits.insert(place, ',');
    }
    fraction.map_or(digits.clone(), |fraction| format!("{digits}.{fraction}"))
}

/// "at €10.00 / month".
fn pace(offer: &Offer) -> String {
    let every = offer.every().unwrap_or(Every { interval: Interval::Month, count: 1 });
    let unit = every.interval.word();
    let per = if every.count == 1 { format!("/ {unit}") } else { format!("every {} {unit}s", every.count) };
    match offer.price.unit_amount_minor() {
        Some(minor) => format!("at {} {per}", amount_text(minor, offer.price.currency)),
        None => per.trim_start_matches("/ ").to_owned(),
    }
}

/// An amount for people, in English: "€10.00", "1,250 JPY" has its own sign "¥1,250".
pub fn amount_text(minor: i64, currency: Currency) -> String {
    let decimals = currency.decimals();
    let unit = 10_u64.checked_pow(decimals).unwrap_or(1);
    let (whole, part) = (minor.unsigned_abs() / unit, minor.unsigned_abs() % unit);
    let mut digits = whole.to_string();
    let mut place = digits.len();
    while place > 3 {
        place -= 3;
        digits.insert(place, ',');
    }
    if decimals > 0 {
        let width = usize::try_from(decimals).unwrap_or_default();
        digits = format!("{digits}.{part:0width$}");
    }
    let sign = if minor < 0 { "-" } else { "" };
    match currency.code() {
        "EUR" => format!("{sign}€{digits}"),
        "GBP" => format!("{sign}£{digits}"),
        "JPY" => format!("{sign}¥{digits}"),
        "USD" => format!("{sign}${digits}"),
        code => format!("{sign}{code} {digits}"),
    }
}

/// "21 Nov 2026".
fn day(at: Timestamp) -> String {
    at.strftime("%d %b %Y").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_written_with_the_decimals_of_their_currency() {
        let table = [
            (1_000, "EUR", "€10.00"),
            (-5, "USD", "-$0.05"),
            (1_234_567, "JPY", "¥1,234,567"),
            (1_500, "KWD", "KWD 1.500"),
        ];
        for (minor, code, expected) in table {
            assert_eq!(amount_text(minor, Currency::parse(code).unwrap()), expected);
        }
    }
}
