//! The media type of a request body.

use http::HeaderMap;
use http::header::CONTENT_TYPE;

use crate::voice::Early;

/// A media type, as far as the surfaces tell them apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Media {
    /// No `Content-Type`.
    Absent,
    /// `application/json` or `application/*+json`, in UTF-8.
    Json,
    /// `application/x-www-form-urlencoded`, in UTF-8.
    Form,
    /// `multipart/form-data`; the boundary is for its reader to find.
    Multipart,
    /// Anything else, more than one type, or another character set.
    Unsupported,
}

/// A body of a media type that is not read here; 415.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the media type of the body is not supported")]
pub struct Unsupported;

impl From<Unsupported> for Early {
    fn from(_: Unsupported) -> Self {
        Self::UnsupportedMedia
    }
}

impl Media {
    /// The media type that the headers announce.
    #[must_use]
    pub fn of(headers: &HeaderMap) -> Self {
        let mut values = headers.get_all(CONTENT_TYPE).iter();
        match (values.next(), values.next()) {
            (None, _) => Self::Absent,
            (Some(value), None) => value.to_str().map_or(Self::Unsupported, Self::parse),
            (Some(_), Some(_)) => Self::Unsupported,
        }
    }

    fn parse(value: &str) -> Self {
        // What most clients send, letter by letter.
        match value {
            "application/json" => return Self::Json,
            "application/x-www-form-urlencoded" => return Self::Form,
            _ => {}
        }
        let (essence, parameters) = value.split_once(';').unwrap_or((value, ""));
        let essence = essence.trim_ascii().to_ascii_lowercase();
        let media = match essence.as_str() {
            "application/json" => Self::Json,
            "application/x-www-form-urlencoded" => Self::Form,
            "multipart/form-data" => return Self::Multipart,
            other => match other.strip_prefix("application/").and_then(|kind| kind.strip_suffix("+json")) {
                Some(kind) if is_token(kind) => Self::Json,
                _ => return Self::Unsupported,
            },
        };
        if parameters.split(';').all(is_utf8_or_no_charset) { media } else { Self::Unsupported }
    }

    /// Accepts a JSON body, or an empty one whatever its media type.
    ///
    /// # Errors
    /// [`Unsupported`] for any other.
    pub fn expect_json(headers: &HeaderMap, body: &[u8]) -> Result<(), Unsupported> {
        Self::expect(Self::Json, headers, body)
    }

    /// Accepts a form body, or an empty one whatever its media type.
    ///
    /// # Errors
    /// [`Unsupported`] for any other.
    pub fn expect_form(headers: &HeaderMap, body: &[u8]) -> Result<(), Unsupported> {
        Self::expect(Self::Form, headers, body)
    }

    fn expect(self, headers: &HeaderMap, body: &[u8]) -> Result<(), Unsupported> {
        // Rebilly's SDK announces a form with every empty body.
        if body.is_empty() || Self::of(headers) == self { Ok(()) } else { Err(Unsupported) }
    }
}

fn is_token(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"!#$&-^_.+".contains(&byte))
}

fn is_utf8_or_no_charset(parameter: &str) -> bool {
    let Some((name, value)) = parameter.split_once('=') else {
        return parameter.trim_ascii().is_empty();
    };
    let value = value.trim_ascii();
    let value = value.strip_prefix('"').and_then(|value| value.strip_suffix('"')).unwrap_or(value);
    !name.trim_ascii().eq_ignore_ascii_case("charset")
        || value.eq_ignore_ascii_case("utf-8")
        || value.eq_ignore_ascii_case("utf8")
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::HeaderValue;

    fn of(value: &str) -> Media {
        let mut headers = HeaderMap::new();
        headers.insert(CONTENT_TYPE, HeaderValue::from_str(value).unwrap());
        Media::of(&headers)
    }

    #[test]
    fn v12_media_types_are_told_apart() {
        let table = [
            ("application/json", Media::Json),
            ("Application/JSON; charset=UTF-8", Media::Json),
            ("application/json;charset=\"utf-8\"", Media::Json),
            ("application/json; profile=x;", Media::Json),
            ("application/merge-patch+json", Media::Json),
            ("application/json; charset=utf-16", Media::Unsupported),
            ("application/json; charset=latin1; charset=utf-8", Media::Unsupported),
            ("application/json, text/plain", Media::Unsupported),
            ("application/+json", Media::Unsupported),
            ("application/jsonx", Media::Unsupported),
            ("text/json", Media::Unsupported),
            ("text/plain", Media::Unsupported),
            ("", Media::Unsupported),
            ("application/x-www-form-urlencoded", Media::Form),
            ("application/x-www-form-urlencoded; charset=utf-8", Media::Form),
            ("application/x-www-form-urlencoded; charset=utf-7", Media::Unsupported),
            ("multipart/form-data; boundary=x", Media::Multipart),
        ];
        for (value, expected) in table {
            assert_eq!(of(value), expected, "{value}");
        }
    }

    #[test]
    fn v12_two_media_types_are_not_accepted() {
        let mut headers = HeaderMap::new();
        headers.append(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        headers.append(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        assert_eq!(Media::of(&headers), Media::Unsupported);
        assert_eq!(Media::of(&HeaderMap::new()), Media::Absent);
    }

    #[test]
    fn an_empty_body_is_accepted_whatever_its_media_type() {
        let mut headers = HeaderMap::new();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/x-www-form-urlencoded"));
        assert_eq!(Media::expect_json(&headers, b""), Ok(()));
        assert_eq!(Media::expect_json(&headers, b"{}"), Err(Unsupported));
        assert_eq!(Media::expect_form(&headers, b"a=b"), Ok(()));
        assert_eq!(Media::expect_json(&HeaderMap::new(), b"{}"), Err(Unsupported));
    }
}
