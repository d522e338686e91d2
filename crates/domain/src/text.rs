//! Text that people typed: checked, bounded, never rewritten.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::refusals::Rule;

/// Text of 1 to `MAX` characters (Unicode scalar values) for one line: not only
/// white space, no control character, no unbalanced direction override.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Text<const MAX: usize>(String);

impl<const MAX: usize> Text<MAX> {
    /// Checks the text; the value is kept as it came.
    ///
    /// # Errors
    /// The rule that it breaks.
    pub fn parse(text: &str) -> Result<Self, Rule> {
        check(text, MAX)?;
        Ok(Self(text.to_owned()))
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl<const MAX: usize> fmt::Debug for Text<MAX> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

impl<const MAX: usize> fmt::Display for Text<MAX> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Checks one-line text against the rules of [`Text`].
///
/// # Errors
/// The rule that it breaks.
pub fn check(text: &str, max_chars: usize) -> Result<(), Rule> {
    if text.is_empty() {
        return Err(Rule::Empty);
    }
    if text.len() > max_chars && text.chars().count() > max_chars {
        return Err(Rule::TooLong { max_chars });
    }
    if text.chars().all(char::is_whitespace) {
        return Err(Rule::Blank);
    }
    if text.chars().any(|c| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}')) {
        return Err(Rule::ControlCharacter);
    }
    if !directions_balance(text) {
        return Err(Rule::UnpairedDirection);
    }
    Ok(())
}

/// Whether every direction embedding, override and isolate is closed by its own
/// terminator (Unicode Bidirectional Algorithm, UAX #9), so that a value cannot
/// reorder the page around it.
fn directions_balance(text: &str) -> bool {
    let mut open = Vec::new();
    for c in text.chars() {
        match c {
            '\u{202A}' | '\u{202B}' | '\u{202D}' | '\u{202E}' => open.push('\u{202C}'),
            '\u{2066}'..='\u{2068}' => open.push('\u{2069}'),
            '\u{202C}' | '\u{2069}' if open.pop() != Some(c) => return false,
            _ => {}
        }
    }
    open.is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn v07_control_blank_long_and_unpaired_text_is_refused() {
        let cases: [(&str, Rule); 9] = [
            ("", Rule::Empty),
            ("   ", Rule::Blank),
            ("\u{3000}", Rule::Blank),
            ("a\0b", Rule::ControlCharacter),
            ("a\nb", Rule::ControlCharacter),
            ("a\u{85}b", Rule::ControlCharacter),
            ("a\u{202E}b", Rule::UnpairedDirection),
            ("a\u{202C}b", Rule::UnpairedDirection),
            ("abcdef", Rule::TooLong { max_chars: 5 }),
        ];
        for (text, rule) in cases {
            assert_eq!(Text::<5>::parse(text), Err(rule), "{text:?}");
        }
    }

    #[test]
    fn v07_length_counts_unicode_scalar_values_and_the_value_stays_as_it_came() {
        for text in ["éèêëē", "日本語です", " a b ", "e\u{301}xy"] {
            assert_eq!(Text::<5>::parse(text).unwrap().as_str(), text);
        }
        assert!(Text::<9>::parse("\u{2067}ab\u{2069}").is_ok());
    }
}
