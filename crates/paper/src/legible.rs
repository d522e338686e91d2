//! What is done to a text before it is set: control characters go, and what no
//! font has is spelled out.

use std::collections::BTreeSet;
use std::fmt::Write as _;

/// Whether a character is drawn by no font: Unicode's Default_Ignorable_Code_Point.
pub(crate) fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}'..='\u{1160}' | '\u{17b4}'..='\u{17b5}'
        | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
        | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fff8}'
        | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}')
}

/// Whether a character ends a line.
fn ends_line(c: char) -> bool {
    matches!(c, '\n' | '\u{b}' | '\u{c}' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// The text with line ends as `\n`, without other control characters, and with
/// `[U+65E5]` for every character that no font has; those are also added to
/// `missing`.
pub(crate) fn legible(text: &str, has_glyph: impl Fn(char) -> bool, missing: &mut BTreeSet<char>) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        if ends_line(c) {
            if c == '\r' && chars.peek() == Some(&'\n') {
                chars.next();
            }
            out.push('\n');
        } else if c == '\t' {
            out.push(' ');
        } else if c.is_control() {
            // Nothing is lost: a control character has no form.
        } else if is_invisible(c) || has_glyph(c) {
            out.push(c);
        } else if c.is_whitespace() {
            out.push(' ');
        } else {
            missing.insert(c);
            // Writing to a string cannot fail.
            let _ = write!(out, "[U+{:04X}]", u32::from(c));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_no_font_has_is_spelled_out_and_reported() {
        let mut missing = BTreeSet::new();
        let text = legible("a日\u{200f}b\u{1f389}日", |c| c.is_ascii(), &mut missing);
        assert_eq!(text, "a[U+65E5]\u{200f}b[U+1F389][U+65E5]");
        assert_eq!(missing.into_iter().collect::<String>(), "日\u{1f389}");
    }

    #[test]
    fn line_ends_are_one_and_controls_are_gone() {
        let mut missing = BTreeSet::new();
        let text = legible("a\r\nb\rc\u{2028}d\te\0f\u{1b}[31m\u{3000}g", |c| c.is_ascii(), &mut missing);
        assert_eq!(text, "a\nb\nc\nd ef[31m g");
        assert!(missing.is_empty());
    }
}
