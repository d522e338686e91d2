//! Which languages there are.

use std::io::Read as _;

use flate2::read::DeflateDecoder;

/// A language that the pages can speak.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its tag (BCP 47), as the `locale` of a session spells it.
    pub tag: &'static str,
    /// Its name in itself.
    pub name: &'static str,
    /// Its sentences, packed. Regional kinds of English differ in formats alone.
    packed: &'static [u8],
    /// Whether it runs from right to left.
    pub right_to_left: bool,
}

impl Entry {
    /// Its sentences, as a Fluent resource without comments.
    pub fn source(&self) -> String {
        let mut text = String::new();
        // What does not unpack, which its test would find, says nothing.
        let _ = DeflateDecoder::new(self.packed).read_to_string(&mut text);
        text
    }
}

macro_rules! entries {
    ($($tag:literal $name:literal $file:literal $($rtl:ident)?;)*) => {
        /// Every language: the 46 that a session of Stripe's dialect can name, Arabic
        /// and Hebrew. In the order of a menu: by their own names' tags.
        pub const ALL: &[Entry] = &[$(Entry {
            tag: $tag,
            name: $name,
            packed: include_bytes!(concat!(env!("OUT_DIR"), "/", $file, ".packed")),
            right_to_left: entries!(@rtl $($rtl)?),
        }),*];
    };
    (@rtl rtl) => { true };
    (@rtl) => { false };
}

entries! {
    "ar" "العربية" "ar" rtl;
    "bg" "Български" "bg";
    "cs" "Čeština" "cs";
    "da" "Dansk" "da";
    "de" "Deutsch" "de";
    "el" "Ελληνικά" "el";
    "en" "English" "en";
    "en-AU" "English (Australia)" "en";
    "en-CA" "English (Canada)" "en";
    "en-GB" "English (United Kingdom)" "en";
    "en-IE" "English (Ireland)" "en";
    "en-IN" "English (India)" "en";
    "en-NZ" "English (New Zealand)" "en";
    "en-SG" "English (Singapore)" "en";
    "es" "Español" "es";
    "es-419" "Español (Latinoamérica)" "es-419";
    "et" "Eesti" "et";
    "fi" "Suomi" "fi";
    "fil" "Filipino" "fil";
    "fr" "Français" "fr";
    "fr-CA" "Français (Canada)" "fr-CA";
    "he" "עברית" "he" rtl;
    "hr" "Hrvatski" "hr";
    "hu" "Magyar" "hu";
    "id" "Bahasa Indonesia" "id";
    "it" "Italiano" "it";
    "ja" "日本語" "ja";
    "ko" "한국어" "ko";
    "lt" "Lietuvių" "lt";
    "lv" "Latviešu" "lv";
    "ms" "Bahasa Melayu" "ms";
    "mt" "Malti" "mt";
    "nb" "Norsk bokmål" "nb";
    "nl" "Nederlands" "nl";
    "pl" "Polski" "pl";
    "pt" "Português" "pt";
    "pt-BR" "Português (Brasil)" "pt-BR";
    "ro" "Română" "ro";
    "ru" "Русский" "ru";
    "sk" "Slovenčina" "sk";
    "sl" "Slovenščina" "sl";
    "sv" "Svenska" "sv";
    "th" "ไทย" "th";
    "tr" "Türkçe" "tr";
    "vi" "Tiếng Việt" "vi";
    "zh" "简体中文" "zh";
    "zh-HK" "繁體中文（香港）" "zh-HK";
    "zh-TW" "繁體中文（台灣）" "zh-TW";
}
