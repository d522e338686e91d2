//! The two colours of a portal's look.

use serde::{Deserialize, Serialize};

use crate::refusals::Rule;

/// A colour: red, green, blue, written as six hexadecimal digits without `#`.
/// The letters keep the case they came in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Color(String);

impl Color {
    /// Checks a colour.
    ///
    /// # Errors
    /// [`Rule::ColorForm`].
    pub fn parse(text: &str) -> Result<Self, Rule> {
        if text.len() == 6 && text.bytes().all(|b| b.is_ascii_hexdigit()) {
            Ok(Self(text.to_owned()))
        } else {
            Err(Rule::ColorForm)
        }
    }

    /// The six digits as they came.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Red, green and blue, 0 to 255. None when the stored text is no colour,
    /// which only a hand in the database can cause: a page then takes a default.
    pub fn rgb(&self) -> Option<[u8; 3]> {
        Self::parse(&self.0).ok()?;
        let value = u32::from_str_radix(&self.0, 16).ok()?;
        let [_, red, green, blue] = value.to_be_bytes();
        Some([red, green, blue])
    }

    /// The documented default of the primary colour.
    pub fn default_primary() -> Self {
        Self("0044d4".to_owned())
    }

    /// The documented default of the secondary colour.
    pub fn default_secondary() -> Self {
        Self("ffffff".to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn v09_only_six_hexadecimal_digits_are_a_colour() {
        for bad in ["red;}a", "fff", "#00000", "00000g", "０00000", "}</s>", "", "0000000", "00 000"] {
            assert_eq!(Color::parse(bad), Err(Rule::ColorForm), "{bad:?}");
        }
        assert_eq!(Color::parse("0044D4").unwrap().rgb(), Some([0x00, 0x44, 0xd4]));
    }
}
