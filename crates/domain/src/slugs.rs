//! The last segment of a portal's address.

use serde::{Deserialize, Serialize};

use crate::refusals::Rule;

/// A portal's slug: 5 to 100 of letters, digits, `.`, `_`, `~`, `-`, a letter
/// or digit at both ends, not a reserved word. Unique ignoring case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Slug(String);

/// The least characters of a slug.
pub const MIN_SLUG_CHARS: usize = 5;
/// The most characters of a slug.
pub const MAX_SLUG_CHARS: usize = 100;

/// Words that the service keeps: addresses of its own, and names that could
/// pass for it. Compared ignoring case.
const RESERVED: &[&str] = &[
    "about",
    "abuse",
    "account",
    "accounts",
    "admin",
    "administrator",
    "assets",
    "billfold",
    "billing",
    "billing-portal",
    "callback",
    "checkout",
    "console",
    "contact",
    "default",
    "domain",
    "domains",
    "error",
    "favicon.ico",
    "health",
    "healthz",
    "index",
    "index.html",
    "invoice",
    "invoices",
    "login",
    "logout",
    "metrics",
    "openapi",
    "organization",
    "organizations",
    "payment",
    "payments",
    "portal",
    "portals",
    "privacy",
    "public",
    "readyz",
    "robots.txt",
    "security",
    "session",
    "sessions",
    "settings",
    "signin",
    "sign-in",
    "signout",
    "sign-out",
    "signup",
    "sign-up",
    "static",
    "status",
    "storefront",
    "support",
    "system",
    "terms",
    "webhook",
    "webhooks",
    "website",
    "websites",
    "well-known",
];

impl Slug {
    /// Checks a slug; its letters keep their case.
    ///
    /// # Errors
    /// The rule that it breaks.
    pub fn parse(text: &str) -> Result<Self, Rule> {
        let length = text.chars().count();
        if length == 0 {
            return Err(Rule::Empty);
        }
        let inner = |b: u8| b.is_ascii_alphanumeric() || b"._~-".contains(&b);
        let edge = |b: Option<u8>| b.is_some_and(|b| b.is_ascii_alphanumeric());
        if !text.bytes().all(inner) || !edge(text.bytes().next()) || !edge(text.bytes().last()) {
            return Err(Rule::SlugForm);
        }
        if RESERVED.contains(&text.to_ascii_lowercase().as_str()) {
            return Err(Rule::Reserved);
        }
        if length < MIN_SLUG_CHARS {
            return Err(Rule::TooShort { min_chars: MIN_SLUG_CHARS });
        }
        if length > MAX_SLUG_CHARS {
            return Err(Rule::TooLong { max_chars: MAX_SLUG_CHARS });
        }
        Ok(Self(text.to_owned()))
    }

    /// The slug made for a portal whose creator named none: from its id.
    pub fn from_id(id: &str) -> Self {
        let plain: String = id
            .bytes()
            .map(|b| if b.is_ascii_alphanumeric() { char::from(b.to_ascii_lowercase()) } else { '-' })
            .collect();
        let plain = plain.trim_matches('-');
        Self::parse(plain).unwrap_or_else(|_| Self(format!("portal-{plain}0")))
    }

    /// The slug as it was given.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What must be unique: the slug ignoring case.
    pub fn folded(&self) -> String {
        self.0.to_ascii_lowercase()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn v08_slugs_of_other_forms_are_refused() {
        let long = "a".repeat(101);
        let bad = [
            "",
            "abcd",
            "\u{430}dmin",
            "../abc",
            "%2e%2e%2f",
            ".well-known",
            "api",
            "login",
            "LOGIN",
            "-abcde",
            "abcde-",
            "ab cde",
            "abcdé",
            "ab/cde",
            "abc\0de",
            "billing-portal",
            &long,
        ];
        for slug in bad {
            assert!(Slug::parse(slug).is_err(), "{slug:?}");
        }
    }

    #[test]
    fn v08_slugs_of_the_documented_form_are_kept_as_given() {
        let long = "a".repeat(100);
        for slug in ["Portal-1", "a.b_c~d-e", "12345", &long] {
            assert_eq!(Slug::parse(slug).unwrap().as_str(), slug);
        }
        assert_eq!(Slug::parse("Acme-Portal").unwrap().folded(), "acme-portal");
    }

    #[test]
    fn a_slug_made_from_any_id_is_a_slug() {
        for id in ["a", "@@@", "bpc_1Abc", "..a", "login", &"~".repeat(50)] {
            let made = Slug::from_id(id);
            assert!(Slug::parse(made.as_str()).is_ok(), "{id:?} -> {made:?}");
        }
    }
}
