//! Which language somebody gets.

use crate::locale::Locale;

/// The most languages of an `Accept-Language` header that are looked at.
const MAX_ACCEPTED_LANGUAGES: usize = 20;

/// The language that fits a wish (a tag of BCP 47) best: the same one, else the
/// nearest kind of it. None for a language that is not spoken here.
pub fn best(wish: &str) -> Option<Locale> {
    let wish = wish.trim().replace('_', "-").to_ascii_lowercase();
    if let Some(same) = Locale::of_tag(&wish) {
        return Some(same);
    }
    let mut parts = wish.split('-');
    let language = parts.next()?;
    let rest: Vec<&str> = parts.collect();
    let has = |part: &str| rest.contains(&part);
    let tag = match language {
        "zh" if has("hk") || has("mo") => "zh-HK",
        "zh" if has("tw") || has("hant") => "zh-TW",
        "yue" => "zh-HK",
        "zh" | "cmn" => "zh",
        "no" | "nn" | "nb" => "nb",
        "tl" => "fil",
        "iw" => "he",
        "in" => "id",
        // Spanish of the Americas: UN M.49 names the region 419.
        "es" if rest.iter().any(|part| AMERICAS.contains(part)) => "es-419",
        other => other,
    };
    Locale::of_tag(tag)
}

/// Countries of Latin America whose Spanish is that of `es-419`.
const AMERICAS: &[&str] = &[
    "ar", "bo", "br", "bz", "cl", "co", "cr", "cu", "do", "ec", "gt", "hn", "mx", "ni", "pa", "pe", "pr", "py", "sv",
    "us", "uy", "ve",
];

/// The language that a browser's `Accept-Language` header asks for first among those
/// spoken here (RFC 9110, 12.5.4): by weight, and by place among equals.
pub fn accepted(header: &str) -> Option<Locale> {
    let mut wishes: Vec<(u32, &str)> = header
        .split(',')
        .take(MAX_ACCEPTED_LANGUAGES)
        .filter_map(|part| {
            let mut pieces = part.split(';');
            let tag = pieces.next()?.trim();
            let weight = pieces.find_map(|piece| piece.trim().strip_prefix("q=")).map_or(Some(1_000), thousandths)?;
            (weight > 0 && !tag.is_empty()).then_some((weight, tag))
        })
        .collect();
    wishes.sort_by_key(|(weight, _)| std::cmp::Reverse(*weight));
    wishes.into_iter().find_map(|(_, tag)| best(tag))
}

/// A weight of `0` to `1` with at most three decimals, in thousandths.
fn thousandths(text: &str) -> Option<u32> {
    let (whole, decimals) = text.trim().split_once('.').unwrap_or((text.trim(), ""));
    let whole: u32 = whole.parse().ok()?;
    if decimals.len() > 3 || !decimals.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let decimals: u32 = format!("{decimals:0<3}").parse().ok()?;
    let weight = whole * 1_000 + decimals;
    (weight <= 1_000).then_some(weight)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lang(locale: Option<Locale>) -> &'static str {
        locale.map_or("none", Locale::lang)
    }

    #[test]
    fn a_wish_gets_the_nearest_kind_of_its_language() {
        let table = [
            ("de", "de"),
            ("de-AT", "de"),
            ("DE_ch", "de"),
            ("zh-Hant", "zh-TW"),
            ("zh-Hant-HK", "zh-HK"),
            ("zh-Hans-CN", "zh"),
            ("es-MX", "es-419"),
            ("es-ES", "es"),
            ("pt-br", "pt-BR"),
            ("pt-PT", "pt"),
            ("no", "nb"),
            ("en-US", "en"),
            ("en-gb", "en-GB"),
            ("iw", "he"),
            ("tlh", "none"),
            ("", "none"),
            ("*", "none"),
        ];
        for (wish, expected) in table {
            assert_eq!(lang(best(wish)), expected, "{wish}");
        }
    }

    #[test]
    fn a_browser_is_heard_by_weight() {
        let table = [
            ("de;q=0.5, fr;q=0.9, *;q=0.1", "fr"),
            ("tlh, ja", "ja"),
            ("de, fr", "de"),
            ("de;q=0, fr;q=0.1", "fr"),
            ("fr;q=1.5", "none"),
            ("fr;q=x", "none"),
            ("", "none"),
            (",,,;q=", "none"),
        ];
        for (header, expected) in table {
            assert_eq!(lang(accepted(header)), expected, "{header}");
        }
    }
}
