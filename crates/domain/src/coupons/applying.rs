//! What discounts take off the lines of an invoice.

use jiff::Timestamp;

use super::{Coupon, Discount, Off};
use crate::currency::Currency;
use crate::invoices::{Line, LineDiscount};
use crate::money;

/// Writes into the lines what the discounts take off them, and nothing else than
/// that. They stack in their order: each takes from what the one before it left.
///
/// A percentage is taken of each line, rounded half away from zero. An amount is
/// split over the lines in proportion to what is left of them, and is never more
/// than that. A coupon for some products or prices takes from their lines only.
/// Credits (negative lines), lines that discounts do not apply to, discounts that
/// are over and amounts in another currency take nothing. Nothing is written where
/// nothing is taken.
pub fn apply(discounts: &[(Discount, Coupon)], lines: &mut [Line], currency: Currency, now: Timestamp) {
    for line in lines.iter_mut() {
        line.discounts.clear();
    }
    let subtotal_minor = lines.iter().fold(0_i64, |sum, line| sum.saturating_add(line.amount_minor));
    for (discount, coupon) in discounts {
        if discount.is_over(now) || !coupon.is_for_amount(subtotal_minor, currency) {
            continue;
        }
        let left: Vec<i64> =
            lines.iter().map(|line| if coupon.is_for_line(line) { left_minor(line) } else { 0 }).collect();
        let taken = match coupon.off {
            Off::Percent(hundredths) => left.iter().map(|minor| money::percent(*minor, hundredths)).collect(),
            Off::Amount { minor, currency: own } if own == currency => shares(minor, &left),
            Off::Amount { .. } => continue,
        };
        for ((line, left), amount_minor) in lines.iter_mut().zip(left).zip(taken) {
            let amount_minor = amount_minor.clamp(0, left);
            if amount_minor > 0 {
                line.discounts.push(LineDiscount { discount: discount.id.clone(), amount_minor });
            }
        }
    }
}

/// What is left of a line after the discounts so far; nothing of a credit.
fn left_minor(line: &Line) -> i64 {
    (line.amount_minor - line.discounted_minor()).max(0)
}

/// An amount, or as much of it as is left, split over what is left.
fn shares(minor: i64, left: &[i64]) -> Vec<i64> {
    let whole = left.iter().fold(0_i64, |sum, minor| sum.saturating_add(*minor));
    match whole {
        0 => vec![0; left.len()],
        whole => money::split(minor.min(whole), left),
    }
}

impl Coupon {
    /// Whether it takes something off such a line.
    fn is_for_line(&self, line: &Line) -> bool {
        let named = |product| self.products.contains(product);
        let priced = |price| self.prices.contains(price);
        line.discountable
            && line.amount_minor > 0
            && (self.products.is_empty() || line.product.as_ref().is_some_and(named))
            && (self.prices.is_empty() || line.price.as_ref().is_some_and(priced))
    }

    /// Whether it is for invoices of this amount before discounts. An amount in
    /// another currency than the limit cannot be compared and is not.
    fn is_for_amount(&self, minor: i64, currency: Currency) -> bool {
        self.minimum.is_none_or(|(least, own)| own == currency && minor >= least)
            && self.maximum.is_none_or(|(most, own)| own == currency && minor <= most)
    }
}

/// Discounts after they took something off one more invoice: those that are for no
/// more invoices than that are gone.
pub fn after_invoice(discounts: Vec<Discount>) -> Vec<Discount> {
    let count = |discount: Discount| Discount { uses: discount.uses.saturating_add(1), ..discount };
    let goes_on = |discount: &Discount| discount.invoices.is_none_or(|most| discount.uses < most);
    discounts.into_iter().map(count).filter(goes_on).collect()
}
