//! What a command says about a promotion code, and what becomes of it.

use jiff::Timestamp;

use super::changes::Decision;
use super::{Coupon, MAX_CODE_CHARS, MAX_OFF_MINOR, MAX_REDEMPTIONS, PromotionCode};
use crate::change::Change;
use crate::currency::Currency;
use crate::events::EventKind;
use crate::ids::{CustomerId, PromotionCodeId};
use crate::metadata::{Metadata, MetadataChange};
use crate::refusals::{Fault, Field, Rule};

/// What a promotion code is made from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewCode {
    /// The word, as the merchant writes it.
    pub written: String,
    /// Whether it can be used.
    pub active: bool,
    /// The only customer that can use it.
    pub customer: Option<CustomerId>,
    /// When it can no longer be used.
    pub expires: Option<Timestamp>,
    /// How often it can be used in all.
    pub max_redemptions: Option<u64>,
    /// Whether only customers without a paid invoice can use it.
    pub first_time_only: bool,
    /// The least that must be bought with it, in minor units.
    pub minimum: Option<(i64, Currency)>,
    /// The merchant's own pairs.
    pub metadata: MetadataChange,
}

/// What of a promotion code can change after it was made.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CodeChanges {
    /// Whether it can be used.
    pub active: Change<bool>,
    /// The merchant's own pairs.
    pub metadata: MetadataChange,
}

/// A word as codes are compared: in upper case.
///
/// # Errors
/// [`Rule::Empty`], [`Rule::TooLong`], or [`Rule::IdForm`] for other characters than
/// ASCII letters, digits and dashes, which Stripe's API names.
pub fn reads_as_code(text: &str) -> Result<String, Rule> {
    if text.is_empty() {
        return Err(Rule::Empty);
    }
    if text.chars().count() > MAX_CODE_CHARS {
        return Err(Rule::TooLong { max_chars: MAX_CODE_CHARS });
    }
    if !text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-') {
        return Err(Rule::IdForm);
    }
    Ok(text.to_ascii_uppercase())
}

/// Whether two codes of one word are in each other's way: both can be used, and
/// somebody could use either.
pub fn clash(a: &PromotionCode, b: &PromotionCode, now: Timestamp) -> bool {
    let usable = |code: &PromotionCode| code.active && code.spent(now).is_none();
    let shared = match (&a.customer, &b.customer) {
        (Some(one), Some(other)) => one == other,
        (None, _) | (_, None) => true,
    };
    a.id != b.id && a.code == b.code && shared && usable(a) && usable(b)
}

/// Decides a new promotion code of a coupon.
///
/// # Errors
/// Every field that breaks a rule.
pub fn create_code(
    id: &PromotionCodeId,
    new: &NewCode,
    coupon: &Coupon,
    now: Timestamp,
) -> Result<Decision<PromotionCode>, Vec<Fault>> {
    let mut faults = Vec::new();
    let mut fault = |field, rule| faults.push(Fault::new(field, rule));
    if let Some(rule) = coupon.invalid(now).filter(|rule| *rule != Rule::Inactive) {
        fault(Field::Coupon, rule);
    }
    let code = reads_as_code(&new.written).unwrap_or_else(|rule| {
        fault(Field::Code, rule);
        String::new()
    });
    if let Some(expires) = new.expires {
        if expires <= now {
            fault(Field::Expires, Rule::NotInFuture);
        } else if let Some(by) = coupon.redeem_by.filter(|by| expires > *by) {
            fault(Field::Expires, Rule::OutOfRange { min: now.as_second(), max: by.as_second() });
        }
    }
    let most = coupon.max_redemptions.unwrap_or(MAX_REDEMPTIONS);
    if new.max_redemptions.is_some_and(|count| !(1..=most).contains(&count)) {
        let max = i64::try_from(most).unwrap_or(i64::MAX);
        fault(Field::MaxRedemptions, Rule::OutOfRange { min: 1, max });
    }
    if new.minimum.is_some_and(|(minor, _)| !(1..=MAX_OFF_MINOR).contains(&minor)) {
        fault(Field::Minimum, Rule::OutOfRange { min: 1, max: MAX_OFF_MINOR });
    }
    let metadata = new.metadata.apply(&Metadata::default()).unwrap_or_else(|rule| {
        fault(Field::Metadata, rule);
        Metadata::default()
    });
    if !faults.is_empty() {
        return Err(faults);
    }
    let next = PromotionCode {
        id: id.clone(),
        code,
        written: new.written.clone(),
        coupon: coupon.id.clone(),
        active: new.active,
        customer: new.customer.clone(),
        expires: new.expires,
        max_redemptions: new.max_redemptions,
        first_time_only: new.first_time_only,
        minimum: new.minimum,
        times_redeemed: 0,
        metadata,
        created: now,
        updated: now,
    };
    Ok(Decision { next, event: Some(EventKind::PromotionCodeCreated) })
}

/// Decides a change of a promotion code. Changes that change nothing leave
/// `updated` alone. It can be switched on only while it can be used, and so can its
/// coupon.
///
/// # Errors
/// Every field that breaks a rule.
pub fn update_code(
    current: &PromotionCode,
    changes: &CodeChanges,
    coupon: &Coupon,
    now: Timestamp,
) -> Result<Decision<PromotionCode>, Vec<Fault>> {
    let mut next = current.clone();
    changes.active.apply_or(&mut next.active, true);
    next.metadata =
        changes.metadata.apply(&current.metadata).map_err(|rule| vec![Fault::new(Field::Metadata, rule)])?;
    if next == *current {
        return Ok(Decision { next, event: None });
    }
    if next.active
        && !current.active
        && let Some(rule) = next.spent(now).or_else(|| coupon.invalid(now))
    {
        return Err(vec![Fault::new(Field::Active, rule)]);
    }
    next.updated = now;
    Ok(Decision { next, event: Some(EventKind::PromotionCodeUpdated) })
}
