//! API keys: made once, shown once, kept as a digest.

use std::collections::{BTreeMap, BTreeSet};
use std::net::IpAddr;

use ipnet::IpNet;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::features::words;
use crate::ids::ApiKeyId;
use crate::refusals::Rule;

/// The most addresses, or ranges of them, that a key is bound to.
pub const MAX_ADDRESSES: usize = 100;
/// The most operations that a restricted key names one by one.
pub const MAX_OPERATIONS: usize = 1_000;
/// The most characters of an operation's name.
pub const MAX_OPERATION_CHARS: usize = 100;

words! {
    /// What a key is for.
    KeyKind {
        /// For a merchant's servers: everything, unless it is restricted.
        Secret = "secret",
        /// For pages and apps: what the public may do.
        Publishable = "publishable",
    }
    /// A kind of record that a restricted key is granted as a whole.
    Resource {
        /// API keys themselves; they are never granted for writing.
        ApiKeys = "api_keys",
        /// Coupons, promotion codes and what was redeemed.
        Coupons = "coupons",
        /// Customers' user names, passwords and sign-ins, and the options of them.
        Credentials = "credentials",
        /// Customers and their tax numbers.
        Customers = "customers",
        /// Events.
        Events = "events",
        /// Uploaded files.
        Files = "files",
        /// Invoices, their lines and what waits for the next one.
        Invoices = "invoices",
        /// Meters and the usage that is reported to them.
        Meters = "meters",
        /// Payment methods, their tokens, their vaulting and their selections.
        PaymentMethods = "payment_methods",
        /// Payments and refunds.
        Payments = "payments",
        /// Portals and their surveys.
        Portals = "portals",
        /// Prices.
        Prices = "prices",
        /// Products.
        Products = "products",
        /// Links that sign a customer in to a portal.
        Sessions = "sessions",
        /// Subscriptions, their items, schedules, pauses and ends.
        Subscriptions = "subscriptions",
        /// Test clocks.
        TestClocks = "test_clocks",
        /// Webhook endpoints and deliveries.
        Webhooks = "webhooks",
        /// Websites.
        Websites = "websites",
    }
    /// What may be done with records of a kind.
    Access {
        /// They may be read.
        Read = "read",
        /// They may be read, made, changed and deleted.
        Write = "write",
    }
}

/// What a restricted key may do. What is not named is not allowed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Permissions {
    /// Kinds of record as a whole.
    #[serde(default)]
    pub grants: BTreeMap<Resource, Access>,
    /// Single operations, by the names of the dialect that has such names.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub operations: BTreeSet<String>,
}

impl Permissions {
    /// Whether records of a kind may be read or written.
    pub fn allow(&self, resource: Resource, access: Access) -> bool {
        self.grants.get(&resource).is_some_and(|granted| *granted >= access)
    }

    /// Grants a kind of record; what is granted already stays.
    pub fn grant(&mut self, resource: Resource, access: Access) {
        let granted = self.grants.entry(resource).or_insert(access);
        *granted = (*granted).max(access);
    }

    /// Adds what a word grants: `customers:read`, or the name of an operation.
    ///
    /// # Errors
    /// [`Rule::UnknownChoice`] for a word that is neither, and for `api_keys:write`,
    /// with which a key could give itself everything; [`Rule::TooMany`].
    pub fn add(&mut self, word: &str) -> Result<(), Rule> {
        if let Some((resource, access)) = word.split_once(':') {
            return match (Resource::from_word(resource), Access::from_word(access)) {
                (None, _) | (_, None) | (Some(Resource::ApiKeys), Some(Access::Write)) => Err(Rule::UnknownChoice),
                (Some(resource), Some(access)) => {
                    self.grant(resource, access);
                    Ok(())
                }
            };
        }
        let is_name = !word.is_empty() && word.len() <= MAX_OPERATION_CHARS;
        if !is_name || !word.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            return Err(Rule::UnknownChoice);
        }
        if self.operations.len() >= MAX_OPERATIONS && !self.operations.contains(word) {
            return Err(Rule::TooMany { max_entries: MAX_OPERATIONS });
        }
        self.operations.insert(word.to_owned());
        Ok(())
    }

    /// The words that [`Self::add`] reads, in order.
    pub fn words(&self) -> Vec<String> {
        let grants = self.grants.iter().map(|(resource, access)| format!("{}:{}", resource.word(), access.word()));
        grants.chain(self.operations.iter().cloned()).collect()
    }
}

/// An IP address, or a range of them in CIDR notation (RFC 4632), that a key can
/// be used from. Ranges of private networks are allowed: a server of one's own is
/// often reached from there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Network(IpNet);

impl Network {
    /// Reads an address or a range. Bits behind the range's prefix are dropped, and
    /// an IPv4 address written as IPv6 (`::ffff:192.0.2.1`) is the IPv4 address.
    ///
    /// # Errors
    /// [`Rule::AddressForm`].
    pub fn parse(text: &str) -> Result<Self, Rule> {
        if let Ok(address) = text.parse::<IpAddr>() {
            return Ok(Self(address.to_canonical().into()));
        }
        text.parse::<IpNet>().map(|range| Self(range.trunc())).map_err(|_| Rule::AddressForm)
    }

    /// Whether an address is in the range.
    pub fn contains(&self, address: IpAddr) -> bool {
        self.0.contains(&address.to_canonical())
    }
}

impl std::fmt::Display for Network {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if self.0.prefix_len() == self.0.max_prefix_len() { self.0.addr().fmt(f) } else { self.0.fmt(f) }
    }
}

/// An API key without its secret.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ApiKey {
    /// Its id, which is not the key.
    pub id: ApiKeyId,
    /// What it is for.
    pub kind: KeyKind,
    /// The merchant's note.
    pub description: String,
    /// What a restricted key may do; none for everything that its kind may.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub permissions: Option<Permissions>,
    /// Where it can be used from; none in the list for anywhere.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub allowed_addresses: Vec<Network>,
    /// SHA-256 of the key, in hexadecimal: where the directory finds it.
    pub digest: String,
    /// The last four characters, to tell keys apart.
    pub last4: String,
    /// When it was made.
    #[serde(with = "crate::stored::time")]
    pub created: Timestamp,
    /// When it last changed.
    #[serde(with = "crate::stored::time")]
    pub updated: Timestamp,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a05_writing_includes_reading_and_nothing_includes_the_rest() {
        let mut permissions = Permissions::default();
        for word in ["customers:read", "invoices:write", "invoices:read", "GetFile"] {
            permissions.add(word).unwrap();
        }
        for resource in Resource::ALL {
            let may = |access| permissions.allow(*resource, access);
            let expected = match resource {
                Resource::Customers => (true, false),
                Resource::Invoices => (true, true),
                _ => (false, false),
            };
            assert_eq!((may(Access::Read), may(Access::Write)), expected, "{resource:?}");
        }
        assert_eq!(permissions.words(), ["customers:read", "invoices:write", "GetFile"]);
    }

    #[test]
    fn a05_a_key_that_could_make_keys_is_not_to_be_had() {
        let mut permissions = Permissions::default();
        for bad in ["api_keys:write", "customers:all", "everything:read", "customers", "a b", "", "*", ":", "é"] {
            let outcome = permissions.add(bad);
            assert_eq!(outcome.is_err(), bad != "customers", "{bad}");
        }
        permissions.add("api_keys:read").unwrap();
        assert!(!permissions.allow(Resource::ApiKeys, Access::Write));
    }

    #[test]
    fn a09_ranges_hold_what_they_say() {
        for (text, inside, outside) in [
            ("192.0.2.7", "192.0.2.7", "192.0.2.8"),
            ("192.0.2.7/24", "192.0.2.255", "192.0.3.0"),
            ("10.0.0.0/8", "::ffff:10.1.2.3", "11.0.0.0"),
            ("::ffff:192.0.2.7", "192.0.2.7", "::192.0.2.7"),
            ("2001:db8::/32", "2001:db8:ffff::1", "2001:db9::"),
            ("0.0.0.0/0", "203.0.113.9", "2001:db8::1"),
        ] {
            let network = Network::parse(text).unwrap();
            assert!(network.contains(inside.parse().unwrap()), "{text} {inside}");
            assert!(!network.contains(outside.parse().unwrap()), "{text} {outside}");
            assert_eq!(Network::parse(&network.to_string()), Ok(network));
        }
        for bad in
            ["", "192.0.2", "192.0.2.1/33", "192.0.2.1/", "localhost", "2001:db8::/129", "010.0.0.1", " 192.0.2.1"]
        {
            assert_eq!(Network::parse(bad), Err(Rule::AddressForm), "{bad:?}");
        }
    }
}
