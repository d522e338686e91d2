//! Money: whole minor units and a currency.

use serde::{Deserialize, Serialize};

use crate::refusals::Rule;

/// A currency of ISO 4217, held by its upper-case code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Currency(iso_currency::Currency);

impl Currency {
    /// The dollar of the United States.
    pub const USD: Self = Self(iso_currency::Currency::USD);

    /// Reads a three-letter code in either case.
    ///
    /// # Errors
    /// [`Rule::CurrencyForm`].
    pub fn parse(code: &str) -> Result<Self, Rule> {
        if code.len() != 3 || !code.is_ascii() {
            return Err(Rule::CurrencyForm);
        }
        iso_currency::Currency::from_code(&code.to_ascii_uppercase()).map(Self).ok_or(Rule::CurrencyForm)
    }

    /// The code in upper case.
    pub fn code(&self) -> &'static str {
        self.0.code()
    }

    /// The sign that people write before or after an amount: `€`.
    pub fn sign(&self) -> String {
        self.0.symbol().to_string()
    }

    /// How many decimals the minor unit stands for: 2 for EUR, 0 for JPY, 3 for KWD.
    pub fn decimals(&self) -> u32 {
        self.0.exponent().map_or(0, u32::from)
    }
}
