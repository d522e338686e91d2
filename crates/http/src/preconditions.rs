//! `If-Match`, `If-None-Match` and `ETag` (RFC 9110, 8.8.3 and 13.1).

use http::header::{HeaderName, IF_MATCH, IF_NONE_MATCH};
use http::{HeaderMap, HeaderValue};

use crate::voice::Early;

/// Most tags in one request.
pub const TAGS_MAX: usize = 100;

/// What a request asks about the current version. Tags are the text between the quotes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Precondition {
    /// Nothing.
    None,
    /// `If-Match` with tags: the current one must be among them. Weak tags never match here and
    /// are left out, so the list may be empty, which nothing matches.
    Match(Vec<String>),
    /// `If-Match: *`: there must be a current version.
    MatchAny,
    /// `If-None-Match: *`: there must be none.
    NoneMatchAny,
    /// `If-None-Match` with tags: the current one must not be among them, weak or not.
    NoneMatch(Vec<String>),
}

/// A precondition that cannot be read, or two of them; 400.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the precondition of the request is malformed")]
pub struct Malformed;

impl From<Malformed> for Early {
    fn from(_: Malformed) -> Self {
        Self::BadRequest("If-Match or If-None-Match is malformed.".into())
    }
}

impl Precondition {
    /// Reads the headers of a request.
    ///
    /// # Errors
    /// [`Malformed`]: not a list of tags, too long a list, or both headers at once.
    pub fn from_headers(headers: &HeaderMap) -> Result<Self, Malformed> {
        let matching = tags(headers, &IF_MATCH)?;
        let none_matching = tags(headers, &IF_NONE_MATCH)?;
        Ok(match (matching, none_matching) {
            (None, None) => Self::None,
            (Some(Tags::Any), None) => Self::MatchAny,
            (Some(Tags::Listed { strong, .. }), None) => Self::Match(strong),
            (None, Some(Tags::Any)) => Self::NoneMatchAny,
            (None, Some(Tags::Listed { mut strong, weak })) => {
                strong.extend(weak);
                Self::NoneMatch(strong)
            }
            (Some(_), Some(_)) => return Err(Malformed),
        })
    }

    /// Whether the answer to a `GET` of this version is 304.
    #[must_use]
    pub fn is_not_modified(&self, rev: i64) -> bool {
        match self {
            Self::NoneMatchAny => true,
            Self::NoneMatch(tags) => tags.iter().any(|tag| *tag == tag_text(rev)),
            Self::None | Self::Match(_) | Self::MatchAny => false,
        }
    }

    /// Whether a version, or the absence of one, satisfies the precondition of a write; otherwise 412.
    #[must_use]
    pub fn allows(&self, current: Option<i64>) -> bool {
        match (self, current) {
            (Self::None, _) => true,
            (Self::MatchAny, current) => current.is_some(),
            (Self::NoneMatchAny, current) => current.is_none(),
            (Self::Match(tags), Some(rev)) => tags.iter().any(|tag| *tag == tag_text(rev)),
            (Self::Match(_), None) => false,
            (Self::NoneMatch(tags), Some(rev)) => !tags.iter().any(|tag| *tag == tag_text(rev)),
            (Self::NoneMatch(_), None) => true,
        }
    }
}

/// The strong `ETag` of a version.
#[must_use]
pub fn etag(rev: i64) -> HeaderValue {
    // Digits, a sign and quotes are always a header value.
    HeaderValue::try_from(format!("\"{rev}\"")).unwrap_or(HeaderValue::from_static("\"\""))
}

/// The text between the quotes of [`etag`].
#[must_use]
pub fn tag_text(rev: i64) -> String {
    rev.to_string()
}

enum Tags {
    Any,
    Listed { strong: Vec<String>, weak: Vec<String> },
}

fn tags(headers: &HeaderMap, name: &HeaderName) -> Result<Option<Tags>, Malformed> {
    if !headers.contains_key(name) {
        return Ok(None);
    }
    let (mut strong, mut weak, mut is_any) = (Vec::new(), Vec::new(), false);
    for value in headers.get_all(name) {
        let mut rest = value.to_str().map_err(|_| Malformed)?.trim_ascii();
        while !rest.is_empty() {
            if let Some(later) = rest.strip_prefix(',') {
                // Empty elements of a list are allowed (RFC 9110, 5.6.1).
                rest = later.trim_ascii_start();
                continue;
            }
            let later = match rest.strip_prefix('*') {
                Some(later) => {
                    is_any = true;
                    later
                }
                None => {
                    let (is_weak, tag, later) = one_tag(rest)?;
                    let list = if is_weak { &mut weak } else { &mut strong };
                    list.push(tag.to_owned());
                    later
                }
            };
            rest = later.trim_ascii_start();
            if !rest.is_empty() && !rest.starts_with(',') || strong.len() + weak.len() > TAGS_MAX {
                return Err(Malformed);
            }
        }
    }
    match (is_any, strong.len() + weak.len()) {
        (true, 0) => Ok(Some(Tags::Any)),
        (false, 1..) => Ok(Some(Tags::Listed { strong, weak })),
        (true, 1..) | (false, 0) => Err(Malformed),
    }
}

fn one_tag(text: &str) -> Result<(bool, &str, &str), Malformed> {
    let (is_weak, quoted) = text.strip_prefix("W/").map_or((false, text), |quoted| (true, quoted));
    let (tag, later) = quoted.strip_prefix('"').and_then(|open| open.split_once('"')).ok_or(Malformed)?;
    if tag.bytes().all(|byte| byte.is_ascii_graphic()) { Ok((is_weak, tag, later)) } else { Err(Malformed) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(pairs: &[(&'static str, &'static str)]) -> Result<Precondition, Malformed> {
        let mut headers = HeaderMap::new();
        for (name, value) in pairs {
            headers.append(*name, HeaderValue::from_static(value));
        }
        Precondition::from_headers(&headers)
    }

    fn listed(tags: &[&str]) -> Vec<String> {
        tags.iter().map(|tag| (*tag).to_owned()).collect()
    }

    #[test]
    fn i09_preconditions_are_read() {
        assert_eq!(read(&[]), Ok(Precondition::None));
        assert_eq!(read(&[("if-match", "*")]), Ok(Precondition::MatchAny));
        assert_eq!(read(&[("if-match", "\"1\", \"a,b\" ,\"\"")]), Ok(Precondition::Match(listed(&["1", "a,b", ""]))));
        assert_eq!(read(&[("if-match", "\"1\""), ("if-match", "\"2\"")]), Ok(Precondition::Match(listed(&["1", "2"]))));
        assert_eq!(read(&[("if-none-match", " * ")]), Ok(Precondition::NoneMatchAny));
        assert_eq!(read(&[("if-none-match", "W/\"1\",,\"2\"")]), Ok(Precondition::NoneMatch(listed(&["2", "1"]))));
    }

    #[test]
    fn i09_a_weak_tag_never_matches_under_if_match() {
        let weak = read(&[("if-match", "W/\"1\"")]).unwrap();
        assert_eq!(weak, Precondition::Match(vec![]));
        assert!(!weak.allows(Some(1)));
    }

    #[test]
    fn i09_malformed_preconditions_are_refused() {
        for value in ["", ",", "1", "\"1", "\"1\" \"2\"", "w/\"1\"", "*,\"1\"", "**", "\"a b\"", "W/*"] {
            assert_eq!(read(&[("if-match", value)]), Err(Malformed), "{value}");
        }
        assert_eq!(read(&[("if-match", "\"1\""), ("if-none-match", "*")]), Err(Malformed));
    }

    #[test]
    fn i12_a_write_is_allowed_only_by_the_version_it_names() {
        let rev = |text| read(&[("if-match", text)]).unwrap();
        assert!(rev("\"7\"").allows(Some(7)) && !rev("\"7\"").allows(Some(8)) && !rev("\"7\"").allows(None));
        assert!(rev("*").allows(Some(7)) && !rev("*").allows(None));
        let none = |text| read(&[("if-none-match", text)]).unwrap();
        assert!(none("*").allows(None) && !none("*").allows(Some(1)));
        assert!(none("\"7\"").allows(Some(8)) && !none("W/\"7\"").allows(Some(7)) && none("\"7\"").allows(None));
        assert!(Precondition::None.allows(None) && Precondition::None.allows(Some(1)));
    }

    #[test]
    fn a_read_of_the_version_that_the_client_has_is_not_modified() {
        assert_eq!(etag(7), "\"7\"");
        let seven = read(&[("if-none-match", "W/\"7\"")]).unwrap();
        assert!(seven.is_not_modified(7) && !seven.is_not_modified(8));
        assert!(!read(&[("if-match", "\"7\"")]).unwrap().is_not_modified(7));
    }
}
