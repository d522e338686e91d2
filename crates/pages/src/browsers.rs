//! What a browser calls itself, as coarsely as a person would: enough to know one's
//! own in a list, and nothing that tells people apart.

use axum::http::header::{HeaderMap, USER_AGENT};

/// The longest name that is looked at, in bytes.
const LOOKED_AT_BYTES_MAX: usize = 512;

/// Browsers by what stands in their names; the first that fits counts, as most of
/// them say that they are others too.
const BROWSERS: &[(&str, &str)] = &[
    ("Edg", "Edge"),
    ("OPR/", "Opera"),
    ("SamsungBrowser/", "Samsung Internet"),
    ("Firefox/", "Firefox"),
    ("FxiOS/", "Firefox"),
    ("Chrome/", "Chrome"),
    ("CriOS/", "Chrome"),
    ("Safari/", "Safari"),
];

/// Systems, likewise.
const SYSTEMS: &[(&str, &str)] = &[
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Android", "Android"),
    ("CrOS", "ChromeOS"),
    ("Windows", "Windows"),
    ("Mac OS X", "macOS"),
    ("Linux", "Linux"),
];

/// The browser and the system of a request, such as `Firefox · Linux`; none where it
/// says neither.
pub fn name(headers: &HeaderMap) -> Option<String> {
    let said = headers.get(USER_AGENT).and_then(|value| value.to_str().ok())?;
    let said = said.get(..LOOKED_AT_BYTES_MAX).unwrap_or(said);
    let find =
        |known: &[(&str, &'static str)]| known.iter().find(|(mark, _)| said.contains(mark)).map(|(_, name)| *name);
    match (find(BROWSERS), find(SYSTEMS)) {
        (Some(browser), Some(system)) => Some(format!("{browser} · {system}")),
        (Some(one), None) | (None, Some(one)) => Some(one.to_owned()),
        (None, None) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(said: &str) -> Option<String> {
        let mut headers = HeaderMap::new();
        headers.insert(USER_AGENT, said.parse().unwrap());
        name(&headers)
    }

    #[test]
    fn a_browser_is_named_coarsely() {
        for (said, expected) in [
            ("Mozilla/5.0 (X11; Linux x86_64; rv:142.0) Gecko/20100101 Firefox/142.0", Some("Firefox · Linux")),
            (
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0 Safari/537.36 Edg/141.0",
                Some("Edge · Windows"),
            ),
            (
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1",
                Some("Safari · iPhone"),
            ),
            (
                "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0 Safari/537.36",
                Some("Chrome · macOS"),
            ),
            ("curl/8.9.1", None),
            ("<script>", None),
        ] {
            assert_eq!(named(said).as_deref(), expected, "{said}");
        }
        assert_eq!(named(&format!("{}Firefox/1", "x".repeat(4_000))), None, "what is far behind is not looked for");
    }
}
