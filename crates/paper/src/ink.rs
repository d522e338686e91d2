//! Colours, and whether they can be read.

use billfold_domain::colors::Color;

/// The least contrast ratio of text against what is behind it (WCAG 2.2, 1.4.3).
const TEXT_RATIO: f64 = 4.5;
/// How often a colour is darkened by a tenth before it is black.
const DARKENINGS: u8 = 40;

/// A colour: red, green, blue, 0 to 255.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Ink(pub(crate) [u8; 3]);

/// Text.
pub(crate) const BLACK: Ink = Ink([0x1a, 0x1a, 0x1a]);
/// Labels and small print.
pub(crate) const GREY: Ink = Ink([0x55, 0x5a, 0x60]);
/// Hairlines.
pub(crate) const HAIR: Ink = Ink([0xd5, 0xd8, 0xdc]);
/// The paper.
pub(crate) const WHITE: Ink = Ink([0xff; 3]);
/// A stamp that all is well.
pub(crate) const GREEN: Ink = Ink([0x1b, 0x6e, 0x3c]);
/// A stamp that something is wrong.
pub(crate) const RED: Ink = Ink([0xa8, 0x1c, 0x1c]);
/// Behind the mark of a test.
pub(crate) const AMBER: Ink = Ink([0xff, 0xc1, 0x4d]);

impl Ink {
    /// The stored colour, or the default one where what is stored is no colour.
    pub(crate) fn of(color: &Color, default: &Color) -> Self {
        Self(color.rgb().or_else(|| default.rgb()).unwrap_or_default())
    }

    /// This colour if text in it can be read on the paper, otherwise a darker
    /// one of the same hue.
    pub(crate) fn for_text(self) -> Self {
        let mut ink = self;
        for _ in 0..DARKENINGS {
            if ink.contrast(WHITE) >= TEXT_RATIO {
                return ink;
            }
            ink = Self(ink.0.map(|channel| channel.saturating_sub(channel / 10).saturating_sub(1)));
        }
        BLACK
    }

    /// Black or white: what can be read on this colour.
    pub(crate) fn text_on(self) -> Self {
        let black = Self([0; 3]);
        if self.contrast(black) >= self.contrast(WHITE) { black } else { WHITE }
    }

    /// The contrast ratio of two colours, 1 to 21 (WCAG 2.2).
    fn contrast(self, other: Self) -> f64 {
        let (one, two) = (self.luminance(), other.luminance());
        (one.max(two) + 0.05) / (one.min(two) + 0.05)
    }

    /// Relative luminance, 0 to 1 (WCAG 2.2).
    fn luminance(self) -> f64 {
        let [red, green, blue] = self.0.map(|channel| {
            let part = f64::from(channel) / 255.0;
            if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        });
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_in_the_merchants_colour_can_be_read() {
        for color in ["ffffff", "ffff00", "00ff88", "0044d4", "000000", "808080", "ff0000"] {
            let ink = Ink::of(&Color::parse(color).unwrap(), &Color::default_primary());
            assert!(ink.for_text().contrast(WHITE) >= TEXT_RATIO, "{color}");
            assert!(ink.contrast(ink.text_on()) >= TEXT_RATIO, "{color}");
        }
        let blue = Ink([0x00, 0x44, 0xd4]);
        assert_eq!(blue.for_text(), blue, "a colour that can be read stays");
    }
}
