//! The cookie of a customer's visit.

use axum::http::header::{COOKIE, HeaderMap};
use billfold_app::secret::sha256_hex;
use billfold_domain::portals::Portal;

use crate::embedding::is_embeddable;

/// How many digits of a portal's fingerprint stand in its cookie's name.
const NAME_DIGITS: usize = 16;

const LAX: &str = "Path=/; HttpOnly; SameSite=Lax";
const LAX_SECURE: &str = "Path=/; HttpOnly; SameSite=Lax; Secure";

/// A portal's session cookie. Its name holds a fingerprint of the portal, so
/// that the portals of one origin do not take each other's place.
#[derive(Clone, Debug)]
pub struct SessionCookie {
    name: String,
    attributes: &'static str,
}

/// The attributes of a portal's cookies. They end with the browser's session; the
/// server ends them sooner. Lax, because customers come from the merchant's site by a
/// link. A portal that may be shown in a merchant's page needs cookies that are sent in
/// a frame of another site, and gets ones of their own in each such site (CHIPS).
pub fn attributes(portal: &Portal, https: bool) -> &'static str {
    match (https, is_embeddable(portal)) {
        (true, true) => "Path=/; HttpOnly; SameSite=None; Secure; Partitioned",
        (true, false) => LAX_SECURE,
        (false, _) => LAX,
    }
}

impl SessionCookie {
    /// The cookie of a portal. Under https its name has the `__Host-` prefix,
    /// with which no other host and no plain http page can set it
    /// (draft-ietf-httpbis-rfc6265bis, 4.1.3.2).
    pub fn of(portal: &Portal, https: bool) -> Self {
        let digest = sha256_hex(format!("cookie:{}", portal.id).as_bytes());
        let digits: String = digest.chars().take(NAME_DIGITS).collect();
        let prefix = if https { "__Host-" } else { "" };
        Self { name: format!("{prefix}billfold_{digits}"), attributes: attributes(portal, https) }
    }

    /// Its value in a request. Two of one name are none: a browser sends two
    /// only when somebody planted one.
    pub fn read<'a>(&self, headers: &'a HeaderMap) -> Option<&'a str> {
        let mut values = headers
            .get_all(COOKIE)
            .iter()
            .filter_map(|header| header.to_str().ok())
            .flat_map(|header| header.split(';'))
            .filter_map(|pair| pair.trim().split_once('='))
            .filter(|(name, _)| *name == self.name)
            .map(|(_, value)| value);
        let value = values.next().filter(|value| !value.is_empty());
        if values.next().is_some() { None } else { value }
    }

    /// `Set-Cookie` that gives it a value.
    pub fn set(&self, value: &str) -> String {
        format!("{}={value}; {}", self.name, self.attributes)
    }

    /// `Set-Cookie` that takes it away.
    pub fn clear(&self) -> String {
        format!("{}=; {}; Max-Age=0", self.name, self.attributes)
    }
}

/// How long a notice waits for its page, in seconds.
const NOTICE_LIFE_SECONDS: u32 = 60;
/// The longest key of a notice, in bytes.
const NOTICE_BYTES_MAX: usize = 64;

/// The cookie that carries a notice to the page that says it: the key of a message,
/// never a text.
#[derive(Clone, Debug)]
pub struct NoticeCookie(SessionCookie);

impl NoticeCookie {
    /// The notices of a portal.
    pub fn of(portal: &Portal, https: bool) -> Self {
        let SessionCookie { name, attributes } = SessionCookie::of(portal, https);
        Self(SessionCookie { name: format!("{name}_said"), attributes })
    }

    /// The key of a request's notice.
    pub fn read<'a>(&self, headers: &'a HeaderMap) -> Option<&'a str> {
        let is_key = |key: &&str| {
            key.len() <= NOTICE_BYTES_MAX && key.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-')
        };
        self.0.read(headers).filter(is_key)
    }

    /// `Set-Cookie` of a notice.
    pub fn set(&self, key: &str) -> String {
        format!("{}; Max-Age={NOTICE_LIFE_SECONDS}", self.0.set(key))
    }

    /// `Set-Cookie` after it was said.
    pub fn clear(&self) -> String {
        self.0.clear()
    }
}

/// How long a browser keeps an attempt to sign in, in seconds: a new code can be asked
/// for so long.
const ATTEMPT_LIFE_SECONDS: u32 = 3_600;

/// The cookie of a browser that is about to sign in: the secret that binds a code to
/// it.
#[derive(Clone, Debug)]
pub struct AttemptCookie(SessionCookie);

impl AttemptCookie {
    /// The attempts at a portal.
    pub fn of(portal: &Portal, https: bool) -> Self {
        let SessionCookie { name, attributes } = SessionCookie::of(portal, https);
        Self(SessionCookie { name: format!("{name}_try"), attributes })
    }

    /// The secret in a request.
    pub fn read<'a>(&self, headers: &'a HeaderMap) -> Option<&'a str> {
        self.0.read(headers)
    }

    /// `Set-Cookie` of a secret.
    pub fn set(&self, value: &str) -> String {
        format!("{}; Max-Age={ATTEMPT_LIFE_SECONDS}", self.0.set(value))
    }

    /// `Set-Cookie` that takes it away.
    pub fn clear(&self) -> String {
        self.0.clear()
    }
}

/// How long a browser keeps where its customer was, in seconds.
pub const BACK_LIFE_SECONDS: u32 = 900;

/// The cookie that keeps where a customer was who has to show first who it is. What
/// stands in it is sealed by `returning`.
#[derive(Clone, Debug)]
pub struct BackCookie(SessionCookie);

impl BackCookie {
    /// The way back within a portal.
    pub fn of(portal: &Portal, https: bool) -> Self {
        let SessionCookie { name, attributes } = SessionCookie::of(portal, https);
        Self(SessionCookie { name: format!("{name}_back"), attributes })
    }

    /// What stands in a request.
    pub fn read<'a>(&self, headers: &'a HeaderMap) -> Option<&'a str> {
        self.0.read(headers)
    }

    /// `Set-Cookie` of a way back.
    pub fn set(&self, value: &str) -> String {
        format!("{}; Max-Age={BACK_LIFE_SECONDS}", self.0.set(value))
    }

    /// `Set-Cookie` that takes it away.
    pub fn clear(&self) -> String {
        self.0.clear()
    }
}

/// How long a browser remembers the language that was chosen, in seconds: a year.
const LANGUAGE_LIFE_SECONDS: u32 = 31_536_000;

/// The cookie that remembers the language of somebody who is not signed in. It is the
/// same for all portals of this origin and says nothing of anybody.
#[derive(Clone, Debug)]
pub struct LanguageCookie(SessionCookie);

impl LanguageCookie {
    /// The cookie of this origin.
    pub fn new(https: bool) -> Self {
        let prefix = if https { "__Host-" } else { "" };
        let attributes = if https { LAX_SECURE } else { LAX };
        Self(SessionCookie { name: format!("{prefix}billfold_language"), attributes })
    }

    /// The tag in a request.
    pub fn read<'a>(&self, headers: &'a HeaderMap) -> Option<&'a str> {
        self.0.read(headers)
    }

    /// `Set-Cookie` of a tag.
    pub fn set(&self, tag: &str) -> String {
        format!("{}; Max-Age={LANGUAGE_LIFE_SECONDS}", self.0.set(tag))
    }
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;
    use billfold_domain::origins::WebOrigin;

    use crate::embedding::tests::portal;

    use super::*;

    fn headers(values: &[&str]) -> HeaderMap {
        let mut headers = HeaderMap::new();
        for value in values {
            headers.append(COOKIE, HeaderValue::from_str(value).unwrap());
        }
        headers
    }

    #[test]
    fn p09_the_cookie_is_bound_to_this_host_and_out_of_reach_of_scripts() {
        let cookie = SessionCookie::of(&portal("bpc_1"), true);
        let set = cookie.set("secret");
        let (name, rest) = set.split_once('=').unwrap();
        assert!(name.starts_with("__Host-billfold_"), "{name}");
        assert_eq!(rest, "secret; Path=/; HttpOnly; SameSite=Lax; Secure");
        assert!(set.len() <= 4_096);
        assert!(cookie.clear().ends_with("=; Path=/; HttpOnly; SameSite=Lax; Secure; Max-Age=0"));
        let plain = SessionCookie::of(&portal("bpc_1"), false).set("secret");
        assert!(!plain.contains("__Host-") && !plain.contains("Secure"), "{plain}");
    }

    #[test]
    fn p09_a_portal_that_may_be_embedded_has_cookies_for_each_site_around_it() {
        let mut portal = portal("bpc_1");
        portal.allowed_origins = vec![WebOrigin::parse("https://app.acme.example").unwrap()];
        let set = SessionCookie::of(&portal, true).set("secret");
        assert!(set.ends_with("=secret; Path=/; HttpOnly; SameSite=None; Secure; Partitioned"), "{set}");
        let plain = SessionCookie::of(&portal, false).set("secret");
        assert!(plain.ends_with("=secret; Path=/; HttpOnly; SameSite=Lax"), "None without Secure is dropped: {plain}");
        let notice = NoticeCookie::of(&portal, true).set("notice-saved");
        assert!(notice.contains("_said=notice-saved; ") && notice.contains("; SameSite=None; Secure; Partitioned; "));
    }

    #[test]
    fn p08_two_portals_of_one_origin_have_two_cookies() {
        let one = SessionCookie::of(&portal("bpc_1"), true);
        let other = SessionCookie::of(&portal("bpc_2"), true);
        assert_ne!(one.name, other.name);
        let both = headers(&[&format!("{}=a; {}=b", one.name, other.name)]);
        assert_eq!((one.read(&both), other.read(&both)), (Some("a"), Some("b")));
    }

    #[test]
    fn a_cookie_that_comes_twice_or_empty_is_none() {
        let cookie = SessionCookie::of(&portal("bpc_1"), true);
        let name = &cookie.name;
        assert_eq!(cookie.read(&headers(&[&format!("{name}=a; {name}=b")])), None);
        assert_eq!(cookie.read(&headers(&[&format!("{name}=a"), &format!("{name}=a")])), None);
        assert_eq!(cookie.read(&headers(&[&format!("{name}=")])), None);
        assert_eq!(cookie.read(&headers(&[&format!("x{name}=a; {name}")])), None);
        assert_eq!(cookie.read(&headers(&[&format!("other=1; {name}=a ;b=2")])), Some("a"));
    }
}
