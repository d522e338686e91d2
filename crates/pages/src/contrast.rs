//! A page's colours, made from the merchant's two so that every text and
//! control can be read, in light and in dark.
//!
//! Ratios and luminance are those of WCAG 2.2 (1.4.3, 1.4.11 and "relative
//! luminance"). The result is written as CSS custom properties that hold
//! nothing but `#` and six hexadecimal digits, whatever is stored.

use std::fmt::Write as _;

use billfold_domain::colors::Color;

/// The least contrast ratio of text and links against what is behind them.
pub const TEXT_RATIO: f64 = 4.5;
/// The least contrast ratio of controls and focus rings against what is around them.
pub const CONTROL_RATIO: f64 = 3.0;
/// The brightest the head may be in the dark look, as relative luminance.
const DARK_HEAD_LUMINANCE: f64 = 0.03;
/// How finely two colours are mixed: this many parts are a whole.
const WHOLE: u32 = 256;

/// A colour: red, green, blue, 0 to 255.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rgb(pub [u8; 3]);

const WHITE: Rgb = Rgb([255; 3]);
const BLACK: Rgb = Rgb([0; 3]);

impl Rgb {
    /// The stored colour, or the default one where what is stored is no colour.
    pub fn from_color(color: &Color, default: &Color) -> Self {
        Self(color.rgb().or_else(|| default.rgb()).unwrap_or_default())
    }

    /// Relative luminance, 0 (black) to 1 (white).
    pub fn luminance(self) -> f64 {
        let [red, green, blue] = self.0.map(|channel| {
            let part = f64::from(channel) / 255.0;
            if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        });
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    /// The contrast ratio of two colours, 1 to 21.
    pub fn contrast(self, other: Self) -> f64 {
        let (one, two) = (self.luminance(), other.luminance());
        (one.max(two) + 0.05) / (one.min(two) + 0.05)
    }

    /// This colour with `parts` of 256 of another one in it.
    fn mix(self, other: Self, parts: u32) -> Self {
        let parts = parts.min(WHOLE);
        let [red, green, blue] = self.0;
        let [other_red, other_green, other_blue] = other.0;
        let channel = |own: u8, its: u8| {
            let sum = u32::from(own) * (WHOLE - parts) + u32::from(its) * parts;
            u8::try_from((sum + WHOLE / 2) / WHOLE).unwrap_or(u8::MAX)
        };
        Self([channel(red, other_red), channel(green, other_green), channel(blue, other_blue)])
    }

    /// `#` and six lower-case hexadecimal digits.
    fn hex(self) -> String {
        let [red, green, blue] = self.0;
        format!("#{red:02x}{green:02x}{blue:02x}")
    }
}

/// The least contrast of a colour with any of the backgrounds.
fn least_contrast(color: Rgb, backgrounds: &[Rgb]) -> f64 {
    backgrounds.iter().map(|background| color.contrast(*background)).fold(f64::INFINITY, f64::min)
}

/// Black or white, whichever stands out more. One of them always reaches 4.58.
fn stark(backgrounds: &[Rgb]) -> Rgb {
    if least_contrast(WHITE, backgrounds) >= least_contrast(BLACK, backgrounds) { WHITE } else { BLACK }
}

/// The colour itself where it stands out enough, else the nearest shade of it
/// that does.
fn readable(color: Rgb, backgrounds: &[Rgb], ratio: f64) -> Rgb {
    let end = stark(backgrounds);
    (0..=WHOLE)
        .map(|parts| color.mix(end, parts))
        .find(|shade| least_contrast(*shade, backgrounds) >= ratio)
        .unwrap_or(end)
}

/// The text colour for a background: the usual ink, or its opposite.
fn text_on(background: Rgb, ink: Rgb, opposite: Rgb) -> Rgb {
    let better = if ink.contrast(background) >= opposite.contrast(background) { ink } else { opposite };
    readable(better, &[background], TEXT_RATIO)
}

/// The colours of one look of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    /// Behind everything.
    pub page: Rgb,
    /// Behind the blocks.
    pub sheet: Rgb,
    /// Text.
    pub ink: Rgb,
    /// Text that may stand back.
    pub soft: Rgb,
    /// Hairlines that carry no meaning.
    pub rule: Rgb,
    /// Edges of controls.
    pub edge: Rgb,
    /// Links: the primary colour, corrected as text.
    pub link: Rgb,
    /// Buttons and focus rings: the primary colour, corrected as a control.
    pub button: Rgb,
    /// Text of buttons: black or white.
    pub button_ink: Rgb,
    /// Behind the head: the secondary colour.
    pub head: Rgb,
    /// Text in the head.
    pub head_ink: Rgb,
    /// Text in the head that may stand back.
    pub head_soft: Rgb,
    /// Links and focus rings in the head.
    pub head_link: Rgb,
    /// Behind the logo: the secondary colour as the merchant gave it.
    pub plate: Rgb,
    /// Behind the test-mode badge.
    pub badge: Rgb,
    /// Text of the test-mode badge.
    pub badge_ink: Rgb,
}

impl Look {
    fn light(primary: Rgb, secondary: Rgb) -> Self {
        let ground = Ground {
            page: Rgb([0xfa, 0xf9, 0xf7]).mix(primary, 8),
            sheet: WHITE,
            ink: Rgb([0x16, 0x18, 0x1d]).mix(primary, 16),
            opposite: WHITE,
            head: secondary,
        };
        let badge = (Rgb([0xff, 0xe2, 0x9a]), Rgb([0x5a, 0x3b, 0x00]));
        Self::build(ground, primary, secondary, badge)
    }

    fn dark(primary: Rgb, secondary: Rgb) -> Self {
        let page = Rgb([0x10, 0x11, 0x14]).mix(primary, 10);
        let head = (0..=WHOLE)
            .map(|parts| secondary.mix(page, parts))
            .find(|shade| shade.luminance() <= DARK_HEAD_LUMINANCE)
            .unwrap_or(page);
        let ground = Ground {
            page,
            sheet: Rgb([0x1a, 0x1c, 0x20]).mix(primary, 10),
            ink: Rgb([0xf0, 0xef, 0xec]).mix(primary, 8),
            opposite: BLACK,
            head,
        };
        let badge = (Rgb([0x4a, 0x35, 0x05]), Rgb([0xff, 0xdf, 0x8f]));
        Self::build(ground, primary, secondary, badge)
    }

    fn build(ground: Ground, primary: Rgb, secondary: Rgb, badge: (Rgb, Rgb)) -> Self {
        let Ground { page, sheet, ink, opposite, head } = ground;
        let behind = [page, sheet];
        let ink = readable(ink, &behind, TEXT_RATIO);
        let button = readable(primary, &behind, CONTROL_RATIO);
        let head_ink = text_on(head, ink, opposite);
        Self {
            page,
            sheet,
            ink,
            soft: readable(ink.mix(page, 92), &behind, TEXT_RATIO),
            rule: page.mix(ink, 36),
            edge: readable(page.mix(ink, 110), &behind, CONTROL_RATIO),
            link: readable(primary, &behind, TEXT_RATIO),
            button,
            button_ink: stark(&[button]),
            head,
            head_ink,
            head_soft: readable(head_ink.mix(head, 72), &[head], TEXT_RATIO),
            head_link: readable(primary, &[head], TEXT_RATIO),
            plate: secondary,
            badge: badge.0,
            badge_ink: badge.1,
        }
    }

    fn css(&self, out: &mut String) {
        let named = [
            ("page", self.page),
            ("sheet", self.sheet),
            ("ink", self.ink),
            ("soft", self.soft),
            ("rule", self.rule),
            ("edge", self.edge),
            ("link", self.link),
            ("button", self.button),
            ("button-ink", self.button_ink),
            ("head", self.head),
            ("head-ink", self.head_ink),
            ("head-soft", self.head_soft),
            ("head-link", self.head_link),
            ("plate", self.plate),
            ("badge", self.badge),
            ("badge-ink", self.badge_ink),
        ];
        out.push_str(":root{");
        for (name, color) in named {
            // Writing to a string cannot fail.
            let _ = write!(out, "--{name}:{};", color.hex());
        }
        out.push('}');
    }
}

/// What a look stands on before the brand is laid over it.
struct Ground {
    page: Rgb,
    sheet: Rgb,
    ink: Rgb,
    opposite: Rgb,
    head: Rgb,
}

/// Both looks of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Palette {
    /// Dark on light.
    pub light: Look,
    /// Light on dark.
    pub dark: Look,
}

impl Palette {
    /// The palette of a merchant's two colours. A stored text that is no
    /// colour counts as the documented default.
    pub fn of(primary: &Color, secondary: &Color) -> Self {
        let primary = Rgb::from_color(primary, &Color::default_primary());
        let secondary = Rgb::from_color(secondary, &Color::default_secondary());
        Self::from_rgb(primary, secondary)
    }

    /// The palette of pages that belong to no merchant.
    pub fn neutral() -> Self {
        Self::from_rgb(Rgb([0x3a, 0x44, 0x50]), WHITE)
    }

    fn from_rgb(primary: Rgb, secondary: Rgb) -> Self {
        Self { light: Look::light(primary, secondary), dark: Look::dark(primary, secondary) }
    }

    /// The palette as CSS custom properties. Paper is always light.
    pub fn css(&self) -> String {
        let mut out = String::with_capacity(1_024);
        self.light.css(&mut out);
        out.push_str("@media screen and (prefers-color-scheme:dark){");
        self.dark.css(&mut out);
        out.push('}');
        out
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn color(rgb: [u8; 3]) -> Color {
        let [red, green, blue] = rgb;
        Color::parse(&format!("{red:02X}{green:02x}{blue:02x}")).unwrap()
    }

    /// Every declaration is `--name:#` and six digits, and nothing else is there.
    fn assert_plain(css: &str) {
        let rest =
            css.replace("@media screen and (prefers-color-scheme:dark){", "").replace(":root{", "").replace('}', "");
        for declaration in rest.split_terminator(';') {
            let (name, value) = declaration.split_once(':').expect("a declaration");
            let name = name.strip_prefix("--").expect("a custom property");
            assert!(name.bytes().all(|b| b.is_ascii_lowercase() || b == b'-'), "{name}");
            let digits = value.strip_prefix('#').expect("a hash");
            assert!(digits.len() == 6, "{value}");
            assert!(digits.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b)), "{value}");
        }
    }

    fn assert_readable(look: &Look) {
        let behind = [look.page, look.sheet];
        for (name, text) in [("ink", look.ink), ("soft", look.soft), ("link", look.link)] {
            let ratio = least_contrast(text, &behind);
            assert!(ratio >= TEXT_RATIO, "{name} {ratio}");
        }
        for (name, part) in [("edge", look.edge), ("button", look.button)] {
            let ratio = least_contrast(part, &behind);
            assert!(ratio >= CONTROL_RATIO, "{name} {ratio}");
        }
        for (name, text) in [("head ink", look.head_ink), ("head soft", look.head_soft), ("head link", look.head_link)]
        {
            let ratio = text.contrast(look.head);
            assert!(ratio >= TEXT_RATIO, "{name} {ratio}");
        }
        assert!([BLACK, WHITE].contains(&look.button_ink));
        assert!(look.button_ink.contrast(look.button) >= TEXT_RATIO);
        assert!(look.badge_ink.contrast(look.badge) >= TEXT_RATIO);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2_000))]

        #[test]
        fn any_two_colours_give_a_readable_page(primary: [u8; 3], secondary: [u8; 3]) {
            let palette = Palette::of(&color(primary), &color(secondary));
            assert_readable(&palette.light);
            assert_readable(&palette.dark);
            assert_plain(&palette.css());
        }
    }

    #[test]
    fn every_mid_grey_and_pure_channel_gives_a_readable_page() {
        for level in 0..=u8::MAX {
            for pick in [[level; 3], [level, 0, 0], [0, level, 0], [0, 0, level], [255, level, 0]] {
                for other in [[255; 3], [0; 3], [level; 3]] {
                    let palette = Palette::of(&color(pick), &color(other));
                    assert_readable(&palette.light);
                    assert_readable(&palette.dark);
                }
            }
        }
    }

    #[test]
    fn a_primary_colour_that_is_readable_already_is_not_touched() {
        let palette = Palette::of(&Color::default_primary(), &Color::default_secondary());
        assert_eq!(palette.light.link, Rgb([0x00, 0x44, 0xd4]));
        assert_eq!(palette.light.button, Rgb([0x00, 0x44, 0xd4]));
        assert_eq!(palette.light.button_ink, WHITE);
        assert_eq!(palette.light.head, WHITE);
    }

    #[test]
    fn p05_text_in_the_database_that_is_no_colour_falls_back_to_the_default() {
        let default = Palette::of(&Color::default_primary(), &Color::default_secondary());
        for bad in [
            "red;}a{",
            "fff",
            "#00000",
            "00000g",
            "０00000",
            "}</s>",
            "",
            "0000000",
            "00 000",
            "</style><script>alert(1)</script>",
            "url(//evil.example)",
            "+12345",
            "-12345",
            "expression(alert(1))",
            "0044d4;background:url(//evil.example)",
            "0044d4}",
            "\u{0}0044d4",
        ] {
            let stored: Color = serde_json::from_value(bad.into()).unwrap();
            let palette = Palette::of(&stored, &stored);
            assert_eq!(palette, default, "{bad:?}");
            assert_plain(&palette.css());
        }
    }

    #[test]
    fn contrast_follows_the_published_figures() {
        assert!((WHITE.contrast(BLACK) - 21.0).abs() < 1e-9);
        // #767676 on white is the well-known edge of 4.5:1.
        assert!(Rgb([0x76; 3]).contrast(WHITE) >= 4.5);
        assert!(Rgb([0x77; 3]).contrast(WHITE) < 4.5);
    }
}
