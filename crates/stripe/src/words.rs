//! The values of parameters and answers: words, lines, links, numbers, ids.

use std::fmt;

use serde::{Serialize, Serializer};
use utoipa::openapi::schema::{ArrayBuilder, Schema, SchemaFormat};
use utoipa::openapi::{RefOr, Type};

use jiff::Timestamp;

use billfold_domain::Rule;
use billfold_domain::currency::Currency;
use billfold_domain::customers::{MAX_EMAIL_CHARS, check_email};
use billfold_domain::links::{Link, MAX_LINK_CHARS};
use billfold_domain::metadata::{MAX_METADATA_KEY_CHARS, MAX_METADATA_KEYS, MAX_METADATA_VALUE_CHARS, MetadataChange};
use billfold_domain::origins::{MAX_ORIGIN_CHARS, WebOrigin};
use billfold_domain::text::{Text, check};

use crate::form::Node;
use crate::params::{ParamError, Parameter, Problem, members, text};
use crate::schemas::{Answer, simple};

/// The most characters of a text that has no limit of its own.
pub const MAX_TEXT_CHARS: usize = 5_000;

/// Origins as every client can write them; which of them a mode allows no pattern
/// says.
const ORIGIN_PATTERN: &str = "^https://([a-z0-9]+(-[a-z0-9]+)*[.])+[a-z]{2,24}(:[1-9][0-9]{1,3})?$";
/// Links as every client can write them. International host names and paths are
/// accepted too, but no pattern that all tools read can say which.
const LINK_PATTERN: &str = concat!(
    "^[Hh][Tt][Tt][Pp][Ss]?://([A-Za-z0-9]+(-[A-Za-z0-9]+)*[.])*[A-Za-z][A-Za-z0-9]*(-[A-Za-z0-9]+)*(:[0-9]{1,4})?",
    "(/([!$&-;=@-Z_a-z~]|%[0-9A-Fa-f]{2})*)?",
    "([?]([!$&-;=?-Z_a-z~]|%[0-9A-Fa-f]{2})*)?",
    "(#([!$&-;=?-Z_a-z~]|%[0-9A-Fa-f]{2})*)?$",
);

/// A closed list of words, the same in the domain and on this wire.
pub trait Choice: Copy + 'static {
    /// Every choice.
    fn all() -> &'static [Self];
    /// The word for a choice.
    fn word(self) -> &'static str;
}

macro_rules! choices {
    ($($ty:path,)*) => {$(
        impl Choice for $ty {
            fn all() -> &'static [Self] { Self::ALL }
            fn word(self) -> &'static str { <$ty>::word(self) }
        }
    )*};
}

choices! {
    billfold_domain::tax_ids::Verification,
    billfold_domain::prices::Round,
    billfold_domain::prices::TaxBehavior,
    billfold_domain::prices::TiersMode,
    billfold_domain::prices::UsageType,
    billfold_domain::customers::TaxDisplay,
    billfold_domain::customers::TaxExempt,
    billfold_domain::features::Anchor,
    billfold_domain::features::CancelMode,
    billfold_domain::features::CancelReason,
    billfold_domain::features::CustomerDetail,
    billfold_domain::features::Interval,
    billfold_domain::features::PauseKind,
    billfold_domain::features::PlanDetail,
    billfold_domain::features::Proration,
    billfold_domain::features::ScheduleCondition,
    billfold_domain::features::TrialBehavior,
    billfold_domain::meters::Formula,
    billfold_domain::meters::MeterState,
    billfold_domain::meters::TimeWindow,
    billfold_domain::payment_methods::Brand,
    billfold_domain::payment_methods::Funding,
    billfold_domain::payments::PaymentState,
    billfold_domain::sessions::FlowKind,
    billfold_domain::test_clocks::ClockState,
    billfold_domain::schedules::AfterLast,
    billfold_domain::schedules::ScheduleState,
    billfold_domain::credit_notes::CreditNoteKind,
    billfold_domain::credit_notes::CreditNoteState,
    billfold_domain::credit_notes::CreditReason,
    billfold_domain::invoices::BillingReason,
    billfold_domain::invoices::InvoiceState,
    billfold_domain::subscriptions::TrialWithoutMethod,
    billfold_domain::subscriptions::EndReason,
    billfold_domain::subscriptions::BillingMode,
    billfold_domain::subscriptions::Collection,
    billfold_domain::subscriptions::SubscriptionState,
    billfold_domain::webhooks::EndpointState,
}

/// A closed list of words that only this wire knows.
macro_rules! own_words {
    ($($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $word:literal,)* })*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $name { $($(#[$vdoc])* $variant,)* }
        impl $crate::words::Choice for $name {
            fn all() -> &'static [Self] { &[$(Self::$variant),*] }
            fn word(self) -> &'static str { match self { $(Self::$variant => $word),* } }
        }
    )*};
}
pub(crate) use own_words;

/// One word of a closed list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Word<E>(pub E);

fn word_schema<E: Choice>() -> RefOr<Schema> {
    simple(Type::String).enum_values(Some(E::all().iter().map(|choice| choice.word()))).into()
}

impl<E: Choice> Parameter for Word<E> {
    fn read(node: &Node) -> Result<Self, ParamError> {
        let word = text(node)?;
        let found = E::all().iter().find(|choice| choice.word() == word);
        found.copied().map(Self).ok_or_else(|| {
            let words = E::all().iter().map(|choice| choice.word()).collect();
            ParamError::here(Problem::Choice(words))
        })
    }

    fn schema() -> RefOr<Schema> {
        word_schema::<E>()
    }
}

impl<E: Choice> Answer for Word<E> {
    fn schema() -> RefOr<Schema> {
        word_schema::<E>()
    }
}

impl<E: Choice> Serialize for Word<E> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0.word())
    }
}

fn broken(rule: Rule) -> ParamError {
    ParamError::here(Problem::Broken(rule))
}

/// One line of text of at most `MAX` characters.
impl<const MAX: usize> Parameter for Text<MAX> {
    fn read(node: &Node) -> Result<Self, ParamError> {
        Self::parse(text(node)?).map_err(broken)
    }

    fn schema() -> RefOr<Schema> {
        simple(Type::String).min_length(Some(1)).max_length(Some(MAX)).pattern(Some("\\S")).into()
    }
}

/// An id or another short text whose value only a look-up can judge.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name(pub String);

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Parameter for Name {
    fn read(node: &Node) -> Result<Self, ParamError> {
        let name = text(node)?;
        if name.chars().nth(MAX_TEXT_CHARS).is_some() {
            let rule = Rule::TooLong { max_chars: MAX_TEXT_CHARS };
            return Err(broken(rule));
        }
        Ok(Self(name.to_owned()))
    }

    fn schema() -> RefOr<Schema> {
        simple(Type::String).min_length(Some(1)).max_length(Some(MAX_TEXT_CHARS)).into()
    }
}

impl Parameter for Link {
    fn read(node: &Node) -> Result<Self, ParamError> {
        Self::parse(text(node)?).map_err(broken)
    }

    fn schema() -> RefOr<Schema> {
        simple(Type::String)
            .format(Some(SchemaFormat::Custom("uri".to_owned())))
            .pattern(Some(LINK_PATTERN))
            .max_length(Some(MAX_LINK_CHARS))
            .into()
    }
}

impl Parameter for WebOrigin {
    fn read(node: &Node) -> Result<Self, ParamError> {
        Self::parse(text(node)?).map_err(broken)
    }

    fn schema() -> RefOr<Schema> {
        simple(Type::String)
            .format(Some(SchemaFormat::Custom("uri".to_owned())))
            .pattern(Some(ORIGIN_PATTERN))
            .max_length(Some(MAX_ORIGIN_CHARS))
            .into()
    }
}

impl Parameter for Currency {
    fn read(node: &Node) -> Result<Self, ParamError> {
        Self::parse(text(node)?).map_err(broken)
    }

    fn schema() -> RefOr<Schema> {
        simple(Type::String).pattern(Some("^[A-Za-z]{3}$")).min_length(Some(3)).max_length(Some(3)).into()
    }
}

/// A whole number from `MIN` to `MAX`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Whole<const MIN: i64, const MAX: i64>(i64);

impl<const MIN: i64, const MAX: i64> Whole<MIN, MAX> {
    /// The number.
    pub fn get(self) -> i64 {
        self.0
    }

    /// The number as an unsigned one, 0 where `MIN` allows it to be below.
    pub fn unsigned(self) -> u32 {
        u32::try_from(self.0).unwrap_or(if self.0 < 0 { 0 } else { u32::MAX })
    }
}

impl<const MIN: i64, const MAX: i64> Parameter for Whole<MIN, MAX> {
    fn read(node: &Node) -> Result<Self, ParamError> {
        let digits = text(node)?;
        let bare = digits.strip_prefix('-').unwrap_or(digits);
        let plain = !bare.is_empty() && bare.bytes().all(|b| b.is_ascii_digit());
        let number: Option<i64> = if plain { digits.parse().ok() } else { None };
        match number {
            Some(number) if (MIN..=MAX).contains(&number) => Ok(Self(number)),
            Some(_) => {
                let rule = Rule::OutOfRange { min: MIN, max: MAX };
                Err(broken(rule))
            }
            None => Err(ParamError::here(Problem::Integer(digits.to_owned()))),
        }
    }

    fn schema() -> RefOr<Schema> {
        simple(Type::Integer).minimum(Some(MIN)).maximum(Some(MAX)).into()
    }
}

/// A number above nought with at most two decimals, in hundredths.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hundredths(pub u32);

/// The most whole units of a [`Hundredths`].
const MAX_MEASURE: u32 = 1_000_000;

impl Parameter for Hundredths {
    fn read(node: &Node) -> Result<Self, ParamError> {
        let number = text(node)?;
        let unfit = || broken(Rule::DecimalForm { max_decimals: 2 });
        let (whole, fraction) = number.split_once('.').unwrap_or((number, "0"));
        let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
        if !digits(whole) || !digits(fraction) || fraction.len() > 2 {
            return Err(unfit());
        }
        let hundredths = format!("{whole}{fraction:0<2}").parse::<u32>().map_err(|_| unfit())?;
        if (1..=MAX_MEASURE * 100).contains(&hundredths) { Ok(Self(hundredths)) } else { Err(unfit()) }
    }

    fn schema() -> RefOr<Schema> {
        simple(Type::Number).minimum(Some(0.01)).maximum(Some(f64::from(MAX_MEASURE))).multiple_of(Some(0.01)).into()
    }
}

impl Answer for Hundredths {
    fn schema() -> RefOr<Schema> {
        simple(Type::Number).minimum(Some(0.01)).into()
    }
}

impl Serialize for Hundredths {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.0.is_multiple_of(100) {
            return serializer.serialize_u32(self.0 / 100);
        }
        serializer.serialize_f64(f64::from(self.0) / 100.0)
    }
}

/// Text of at most `MAX` characters that may have several lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prose<const MAX: usize>(pub String);

impl<const MAX: usize> Parameter for Prose<MAX> {
    fn read(node: &Node) -> Result<Self, ParamError> {
        let prose = text(node)?;
        let one_line = prose.replace(['\n', '\r', '\t'], " ");
        check(&one_line, MAX).map_err(broken)?;
        Ok(Self(prose.to_owned()))
    }

    fn schema() -> RefOr<Schema> {
        Text::<MAX>::schema()
    }
}

/// An e-mail address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Email(pub String);

impl Parameter for Email {
    fn read(node: &Node) -> Result<Self, ParamError> {
        let email = text(node)?;
        check_email(email).map_err(broken)?;
        Ok(Self(email.to_owned()))
    }

    fn schema() -> RefOr<Schema> {
        simple(Type::String)
            .format(Some(SchemaFormat::Custom("email".to_owned())))
            .max_length(Some(MAX_EMAIL_CHARS))
            .into()
    }
}

/// A list of at most `MAX` entries, none of them twice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Few<T, const MAX: usize>(pub Vec<T>);

impl<T: Parameter + PartialEq, const MAX: usize> Parameter for Few<T, MAX> {
    fn read(node: &Node) -> Result<Self, ParamError> {
        let items = Vec::<T>::read(node)?;
        if items.len() > MAX {
            return Err(broken(Rule::TooMany { max_entries: MAX }));
        }
        for (at, item) in items.iter().enumerate() {
            if items.iter().take(at).any(|earlier| earlier == item) {
                return Err(broken(Rule::Duplicate).within(&at.to_string()));
            }
        }
        Ok(Self(items))
    }

    fn schema() -> RefOr<Schema> {
        ArrayBuilder::new().items(T::schema()).min_items(Some(1)).max_items(Some(MAX)).unique_items(true).into()
    }
}

/// A list of at most `MAX` entries, which may be alike.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Many<T, const MAX: usize>(pub Vec<T>);

impl<T: Parameter, const MAX: usize> Parameter for Many<T, MAX> {
    fn read(node: &Node) -> Result<Self, ParamError> {
        let items = Vec::<T>::read(node)?;
        if items.len() > MAX { Err(broken(Rule::TooMany { max_entries: MAX })) } else { Ok(Self(items)) }
    }

    fn schema() -> RefOr<Schema> {
        ArrayBuilder::new().items(T::schema()).min_items(Some(1)).max_items(Some(MAX)).into()
    }
}

/// Pairs to set, or to remove where the value is empty.
impl Parameter for MetadataChange {
    fn read(node: &Node) -> Result<Self, ParamError> {
        let mut change = Self::default();
        for (key, value) in members(node)?.entries() {
            let Node::Leaf(value) = value else {
                return Err(ParamError::here(Problem::Text).within(key));
            };
            let value = (!value.is_empty()).then_some(value.as_str());
            change.pair(key, value).map_err(|rule| broken(rule).within(key))?;
        }
        Ok(change)
    }

    fn schema() -> RefOr<Schema> {
        let value = simple(Type::String).max_length(Some(MAX_METADATA_VALUE_CHARS));
        let key = simple(Type::String)
            .min_length(Some(1))
            .max_length(Some(MAX_METADATA_KEY_CHARS))
            .pattern(Some("^[^\\[\\]]+$"));
        simple(Type::Object)
            .additional_properties(Some(RefOr::T(Schema::Object(value.build()))))
            .property_names(Some(Schema::Object(key.build())))
            .max_properties(Some(MAX_METADATA_KEYS))
            .into()
    }
}

/// A time, in whole seconds since 1970.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stamp(i64);

impl Stamp {
    /// The second of a time.
    pub fn of(time: Timestamp) -> Self {
        Self(time.as_second())
    }
}

impl Serialize for Stamp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.0)
    }
}

impl Answer for Stamp {
    fn schema() -> RefOr<Schema> {
        simple(Type::Integer).format(Some(SchemaFormat::Custom("unix-time".to_owned()))).into()
    }
}

/// Types of which there is one value: the `object` of a kind of object.
macro_rules! tags {
    ($($(#[$doc:meta])* $name:ident = $word:literal;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub struct $name;

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str($word)
            }
        }

        impl $crate::schemas::Answer for $name {
            fn schema() -> ::utoipa::openapi::RefOr<::utoipa::openapi::schema::Schema> {
                $crate::schemas::simple(::utoipa::openapi::Type::String)
                    .enum_values(Some([$word]))
                    .into()
            }
        }
    )*};
}
pub(crate) use tags;

/// Text of a form that a pattern describes.
macro_rules! formed {
    ($($(#[$doc:meta])* $name:ident, $pattern:literal, $max:literal, $is:expr, $rule:expr;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct $name(pub String);

        impl $crate::params::Parameter for $name {
            fn read(node: &$crate::form::Node) -> Result<Self, $crate::params::ParamError> {
                let text = $crate::params::text(node)?;
                if $is(text) {
                    return Ok(Self(text.to_owned()));
                }
                let problem = $crate::params::Problem::Broken($rule);
                Err($crate::params::ParamError::here(problem))
            }

            fn schema() -> ::utoipa::openapi::RefOr<::utoipa::openapi::schema::Schema> {
                $crate::schemas::simple(::utoipa::openapi::Type::String)
                    .pattern(Some($pattern))
                    .max_length(Some($max))
                    .into()
            }
        }
    )*};
}
pub(crate) use formed;

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use proptest::string::string_regex;

    use super::*;

    /// Text that fits the pattern, with few repetitions so that it stays short.
    fn short_links() -> impl Strategy<Value = String> {
        let bare = LINK_PATTERN.trim_matches(['^', '$']);
        let short = bare.replace('+', "{1,5}").replace('*', "{0,5}");
        string_regex(&short).unwrap()
    }

    proptest! {
        #[test]
        fn what_fits_the_pattern_of_links_is_a_link(text in short_links()) {
            prop_assert!(Link::parse(&text).is_ok(), "{text}");
        }
    }
}
