//! The cookie of a customer's visit.

use axum::http::header::{COOKIE, HeaderMap};
use billfold_app::secret::sha256_hex;
use billfold_domain::ids::PortalId;

/// How many digits of a portal's fingerprint stand in its cookie's name.
const NAME_DIGITS: usize = 16;

/// A portal's session cookie. Its name holds a fingerprint of the portal, so
/// that the portals of one origin do not take each other's place.
#[derive(Clone, Debug)]
pub struct SessionCookie {
    name: String,
    secure: bool,
}

impl SessionCookie {
    /// The cookie of a portal. Under https its name has the `__Host-` prefix,
    /// with which no other host and no plain http page can set it
    /// (draft-ietf-httpbis-rfc6265bis, 4.1.3.2).
    pub fn of(portal: &PortalId, https: bool) -> Self {
        let digest = sha256_hex(format!("cookie:{portal}").as_bytes());
        let digits: String = digest.chars().take(NAME_DIGITS).collect();
        let prefix = if https { "__Host-" } else { "" };
        Self { name: format!("{prefix}billfold_{digits}"), secure: https }
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

    /// `Set-Cookie` that gives it a value. It ends with the browser's session;
    /// the server ends it sooner. Lax, because customers come from the
    /// merchant's site by a link.
    pub fn set(&self, value: &str) -> String {
        format!("{}={value}; Path=/; HttpOnly; SameSite=Lax{}", self.name, self.secure())
    }

    /// `Set-Cookie` that takes it away.
    pub fn clear(&self) -> String {
        format!("{}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0{}", self.name, self.secure())
    }

    fn secure(&self) -> &'static str {
        if self.secure { "; Secure" } else { "" }
    }
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;

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
        let cookie = SessionCookie::of(&PortalId::stored("bpc_1"), true);
        let set = cookie.set("secret");
        let (name, rest) = set.split_once('=').unwrap();
        assert!(name.starts_with("__Host-billfold_"), "{name}");
        assert_eq!(rest, "secret; Path=/; HttpOnly; SameSite=Lax; Secure");
        assert!(set.len() <= 4_096);
        assert!(cookie.clear().ends_with("=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0; Secure"));
        let plain = SessionCookie::of(&PortalId::stored("bpc_1"), false).set("secret");
        assert!(!plain.contains("__Host-") && !plain.contains("Secure"), "{plain}");
    }

    #[test]
    fn p08_two_portals_of_one_origin_have_two_cookies() {
        let one = SessionCookie::of(&PortalId::stored("bpc_1"), true);
        let other = SessionCookie::of(&PortalId::stored("bpc_2"), true);
        assert_ne!(one.name, other.name);
        let both = headers(&[&format!("{}=a; {}=b", one.name, other.name)]);
        assert_eq!((one.read(&both), other.read(&both)), (Some("a"), Some("b")));
    }

    #[test]
    fn a_cookie_that_comes_twice_or_empty_is_none() {
        let cookie = SessionCookie::of(&PortalId::stored("bpc_1"), true);
        let name = &cookie.name;
        assert_eq!(cookie.read(&headers(&[&format!("{name}=a; {name}=b")])), None);
        assert_eq!(cookie.read(&headers(&[&format!("{name}=a"), &format!("{name}=a")])), None);
        assert_eq!(cookie.read(&headers(&[&format!("{name}=")])), None);
        assert_eq!(cookie.read(&headers(&[&format!("x{name}=a; {name}")])), None);
        assert_eq!(cookie.read(&headers(&[&format!("other=1; {name}=a ;b=2")])), Some("a"));
    }
}
