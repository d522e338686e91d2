//! The parameters of payment methods.

use std::fmt;

use billfold_domain::card_numbers::MAX_DIGITS;
use billfold_domain::metadata::MetadataChange;
use billfold_domain::text::Text;
use utoipa::openapi::{RefOr, Type};

use super::view::MethodType;
use crate::customers::AddressParams;
use crate::expand::Paths;
use crate::form::Node;
use crate::lists::Limit;
use crate::params::{ParamError, Parameter, Problem, text};
use crate::schemas::simple;
use crate::words::{Email, Name, Whole, Word};

/// The most characters of a card number as it is typed: digits and separators.
const MAX_NUMBER_CHARS: usize = 40;

/// A card number as it was typed. It is never printed.
#[derive(Clone, PartialEq, Eq)]
pub struct CardNumber(pub(super) String);

impl fmt::Debug for CardNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CardNumber(…)")
    }
}

impl Parameter for CardNumber {
    fn read(node: &Node) -> Result<Self, ParamError> {
        let typed = text(node)?;
        if typed.len() > MAX_NUMBER_CHARS {
            let rule = billfold_domain::Rule::TooLong { max_chars: MAX_DIGITS };
            return Err(ParamError::here(Problem::Broken(rule)));
        }
        Ok(Self(typed.to_owned()))
    }

    fn schema() -> RefOr<utoipa::openapi::Schema> {
        let numbers = billfold_domain::test_cards::ALL.iter().map(|card| card.number);
        simple(Type::String).enum_values(Some(numbers)).into()
    }
}

/// The digits on a card's back. They are looked at by nobody.
#[derive(Clone, PartialEq, Eq)]
pub struct Cvc;

impl fmt::Debug for Cvc {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Cvc(…)")
    }
}

impl Parameter for Cvc {
    fn read(node: &Node) -> Result<Self, ParamError> {
        let typed = text(node)?;
        match (3..=4).contains(&typed.len()) && typed.bytes().all(|b| b.is_ascii_digit()) {
            true => Ok(Self),
            false => Err(ParamError::here(Problem::Said("Your card's security code is invalid.".to_owned()))),
        }
    }

    fn schema() -> RefOr<utoipa::openapi::Schema> {
        simple(Type::String).pattern(Some("^[0-9]{3,4}$")).min_length(Some(3)).max_length(Some(4)).into()
    }
}

crate::params! {
    /// A new payment method.
    pub struct Create {
        /// Who it belongs to.
        optional billing_details: BillingParams,
        /// The card: a published test card's number with its expiry, or a token.
        optional card: CardParams,
        /// What to expand in the answer.
        optional expand: Paths,
        /// The merchant's own pairs.
        emptyable metadata: MetadataChange,
        /// What kind it is.
        required r#type: Word<MethodType>,
    }

    /// A card.
    pub struct CardParams {
        /// The digits on its back, of which nothing is kept.
        optional cvc: Cvc,
        /// The month it expires.
        optional exp_month: Whole<1, 12>,
        /// The year it expires.
        optional exp_year: Whole<0, 9999>,
        /// The number of a published test card. No other number is taken.
        optional number: CardNumber,
        /// A token, or the name of a test card, in place of the rest.
        optional token: Name,
    }

    /// Who a payment method belongs to.
    pub struct BillingParams {
        /// The address.
        emptyable address: AddressParams,
        /// The e-mail address.
        emptyable email: Email,
        /// Full name.
        emptyable name: Text<5000>,
        /// The phone number.
        emptyable phone: Text<5000>,
    }

    /// Changes of a payment method.
    pub struct Update {
        /// Who it belongs to.
        optional billing_details: BillingParams,
        /// The card.
        optional card: CardUpdate,
        /// What to expand in the answer.
        optional expand: Paths,
        /// The merchant's own pairs.
        emptyable metadata: MetadataChange,
    }

    /// What changes of a card.
    pub struct CardUpdate {
        /// The month it expires.
        optional exp_month: Whole<1, 12>,
        /// The year it expires.
        optional exp_year: Whole<0, 9999>,
    }

    /// Making a payment method a customer's.
    pub struct Attach {
        /// The customer.
        required customer: Name,
        /// What to expand in the answer.
        optional expand: Paths,
    }

    /// Reading one payment method, or taking it from its customer.
    pub struct Retrieve {
        /// What to expand in the answer.
        optional expand: Paths,
    }

    /// Which payment methods to list.
    pub struct List {
        /// Only those of this customer that can be used.
        optional customer: Name,
        /// Only payment methods newer than the one of this id.
        optional ending_before: Name,
        /// What to expand in the answer.
        optional expand: Paths,
        /// The most payment methods; 10 unless said.
        optional limit: Limit,
        /// Only payment methods older than the one of this id.
        optional starting_after: Name,
        /// Only those of this kind.
        optional r#type: Word<MethodType>,
    }

    /// Which payment methods of a customer to list.
    pub struct ListOfCustomer {
        /// Only payment methods newer than the one of this id.
        optional ending_before: Name,
        /// What to expand in the answer.
        optional expand: Paths,
        /// The most payment methods; 10 unless said.
        optional limit: Limit,
        /// Only payment methods older than the one of this id.
        optional starting_after: Name,
        /// Only those of this kind.
        optional r#type: Word<MethodType>,
    }
}
