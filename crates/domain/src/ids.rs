//! Identifiers: a prefix and a sortable 128-bit value, or what a client chose.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::refusals::Rule;

/// The kinds of record that a refusal or an event can name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Noun {
    /// A merchant's separate world.
    Organization,
    /// A place where an organization obtains customers.
    Website,
    /// What is configured: address, look, features.
    Portal,
    /// A secret or publishable key.
    ApiKey,
    /// An uploaded file.
    File,
    /// Who pays.
    Customer,
    /// What is sold.
    Product,
    /// At which price it is sold.
    Price,
    /// A customer's visit to a portal.
    Session,
    /// A running agreement to pay.
    Subscription,
}

/// The most characters of an id.
pub const MAX_ID_CHARS: usize = 50;

/// Who chose the look of a new id: the dialect that creates the record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IdStyle {
    /// `bill_prt_` and 26 Crockford characters.
    Crockford,
    /// `bpc_` and 24 base-62 characters.
    Base62,
}

/// The id of a record of one kind.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Id<K>(String, #[serde(skip)] std::marker::PhantomData<fn() -> K>);

impl<K> Id<K> {
    /// An id that a client gave: 1 to 50 of letters, digits, `_`, `@`, `~`,
    /// `-`, `.` (the pattern `^[@~\-\.\w]+$` of the Rebilly definitions, ASCII
    /// only), and neither `.` nor `..`, which addresses cannot carry.
    ///
    /// # Errors
    /// [`Rule::TooLong`] or [`Rule::IdForm`].
    pub fn parse(text: &str) -> Result<Self, Rule> {
        if text.chars().count() > MAX_ID_CHARS {
            return Err(Rule::TooLong { max_chars: MAX_ID_CHARS });
        }
        let allowed = |b: u8| b.is_ascii_alphanumeric() || b"_@~-.".contains(&b);
        if text.is_empty() || text == "." || text == ".." || !text.bytes().all(allowed) {
            return Err(Rule::IdForm);
        }
        Ok(Self(text.to_owned(), std::marker::PhantomData))
    }

    /// A new id from a sortable 128-bit value.
    pub fn new(prefix: &str, style: IdStyle, value: u128) -> Self {
        let tail = match style {
            IdStyle::Crockford => digits(value, b"0123456789ABCDEFGHJKMNPQRSTVWXYZ", 26),
            IdStyle::Base62 => digits(value, BASE62, 24),
        };
        Self(format!("{prefix}{tail}"), std::marker::PhantomData)
    }

    /// An id read back from storage, where it was checked when written.
    pub fn stored(text: impl Into<String>) -> Self {
        Self(text.into(), std::marker::PhantomData)
    }

    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

const BASE62: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/// `value` in the alphabet's base, padded to `width`, so that byte order is
/// numeric order.
fn digits(mut value: u128, alphabet: &[u8], width: usize) -> String {
    let base = u128::try_from(alphabet.len()).unwrap_or(u128::MAX);
    let mut out = vec!['0'; width];
    for slot in out.iter_mut().rev() {
        let at = usize::try_from(value % base).unwrap_or_default();
        *slot = alphabet.get(at).map_or('0', |b| char::from(*b));
        value /= base;
    }
    out.into_iter().collect()
}

impl<K> fmt::Debug for Id<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl<K> fmt::Display for Id<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

macro_rules! kinds {
    ($($(#[$doc:meta])* $kind:ident, $alias:ident, $crockford:literal, $base62:literal;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $kind {}
        $(#[$doc])*
        pub type $alias = Id<$kind>;
        impl Prefixed for $kind {
            const CROCKFORD: &'static str = $crockford;
            const BASE62: &'static str = $base62;
        }
    )*};
}

/// A kind of record whose ids have a prefix for each style.
pub trait Prefixed {
    /// The prefix before Crockford characters.
    const CROCKFORD: &'static str;
    /// The prefix before base-62 characters.
    const BASE62: &'static str;
}

impl<K: Prefixed> Id<K> {
    /// A new id of this kind in the style of the dialect that creates it.
    pub fn generate(style: IdStyle, value: u128) -> Self {
        let prefix = match style {
            IdStyle::Crockford => K::CROCKFORD,
            IdStyle::Base62 => K::BASE62,
        };
        Self::new(prefix, style, value)
    }
}

kinds! {
    /// An organization's id.
    OrganizationKind, OrganizationId, "org_", "acct_";
    /// A website's id.
    WebsiteKind, WebsiteId, "web_", "web_";
    /// A portal's id.
    PortalKind, PortalId, "bill_prt_", "bpc_";
    /// An API key's id, which is not the key.
    ApiKeyKind, ApiKeyId, "api_key_", "key_";
    /// A file's id.
    FileKind, FileId, "file_", "file_";
    /// A customer's id.
    CustomerKind, CustomerId, "cus_", "cus_";
    /// A product's id.
    ProductKind, ProductId, "prod_", "prod_";
    /// A price's id.
    PriceKind, PriceId, "plan_", "price_";
    /// A portal session's id, which is not its token.
    SessionKind, SessionId, "bps_", "bps_";
    /// An event's id.
    EventKind, EventId, "evt_", "evt_";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn generated_ids_have_the_documented_look_and_sort_by_time() {
        let early = PortalId::generate(IdStyle::Crockford, 1 << 80);
        let late = PortalId::generate(IdStyle::Crockford, 2 << 80);
        assert_eq!(early.as_str().len(), "bill_prt_".len() + 26);
        assert!(early < late);
        let stripe = PortalId::generate(IdStyle::Base62, u128::MAX);
        assert_eq!(stripe.as_str().len(), "bpc_".len() + 24);
    }

    #[test]
    fn ids_of_other_characters_or_lengths_are_refused() {
        for bad in ["", ".", "..", "a/b", "a b", "é", "a%2e", &"x".repeat(51)] {
            assert!(PortalId::parse(bad).is_err(), "{bad:?}");
        }
        for good in ["a", "4f6cf35x-2c4y-483z-a0a9-158621f77a21", "@~-._", &"x".repeat(50)] {
            assert_eq!(PortalId::parse(good).unwrap().as_str(), good);
        }
    }
}
