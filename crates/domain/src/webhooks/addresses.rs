//! Which addresses events may be sent to.
//!
//! A merchant names the address and this server dials it, so an address within
//! the server's own network must not be reached: neither by its number, nor by a
//! name that leads there, nor by a spelling that only some programs understand.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use url::{Host, Url};

use crate::links::MAX_LINK_CHARS;
use crate::refusals::Rule;

/// The least port besides those of HTTP and HTTPS: below it are the services of
/// others.
const MIN_FREE_PORT: u16 = 1_024;
/// Endings of names that never leave a private network (RFC 6761, RFC 6762,
/// RFC 8375 and the names of cloud networks).
const PRIVATE_ENDINGS: [&str; 9] =
    ["localhost", "local", "internal", "intranet", "lan", "home", "corp", "home.arpa", "onion"];

/// Ranges of IPv4 that are not on the public internet, or that stand for other
/// addresses (IANA's registry of special-purpose addresses).
const PRIVATE_V4: [(Ipv4Addr, u32); 18] = [
    (Ipv4Addr::new(0, 0, 0, 0), 8),
    (Ipv4Addr::new(10, 0, 0, 0), 8),
    (Ipv4Addr::new(100, 64, 0, 0), 10),
    (Ipv4Addr::new(127, 0, 0, 0), 8),
    (Ipv4Addr::new(169, 254, 0, 0), 16),
    (Ipv4Addr::new(172, 16, 0, 0), 12),
    (Ipv4Addr::new(192, 0, 0, 0), 24),
    (Ipv4Addr::new(192, 0, 2, 0), 24),
    (Ipv4Addr::new(192, 31, 196, 0), 24),
    (Ipv4Addr::new(192, 52, 193, 0), 24),
    (Ipv4Addr::new(192, 88, 99, 0), 24),
    (Ipv4Addr::new(192, 168, 0, 0), 16),
    (Ipv4Addr::new(192, 175, 48, 0), 24),
    (Ipv4Addr::new(198, 18, 0, 0), 15),
    (Ipv4Addr::new(198, 51, 100, 0), 24),
    (Ipv4Addr::new(203, 0, 113, 0), 24),
    (Ipv4Addr::new(224, 0, 0, 0), 4),
    (Ipv4Addr::new(240, 0, 0, 0), 4),
];

/// The one range of IPv6 that is on the public internet. All that translates or
/// embeds IPv4 (`::/96`, `::ffff:0:0/96`, `64:ff9b::/96`, `64:ff9b:1::/48`), is
/// unique to a site (`fc00::/7`, `fec0::/10`), link-local or multicast is outside.
const PUBLIC_V6: (Ipv6Addr, u32) = (Ipv6Addr::new(0x2000, 0, 0, 0, 0, 0, 0, 0), 3);

/// Ranges within it that are not: protocols (Teredo, benchmarks, ORCHID),
/// documentation, 6to4, AS112.
const PRIVATE_V6: [(Ipv6Addr, u32); 5] = [
    (Ipv6Addr::new(0x2001, 0, 0, 0, 0, 0, 0, 0), 23),
    (Ipv6Addr::new(0x2001, 0xdb8, 0, 0, 0, 0, 0, 0), 32),
    (Ipv6Addr::new(0x2002, 0, 0, 0, 0, 0, 0, 0), 16),
    (Ipv6Addr::new(0x2620, 0x4f, 0x8000, 0, 0, 0, 0, 0), 48),
    (Ipv6Addr::new(0x3fff, 0, 0, 0, 0, 0, 0, 0), 20),
];

fn within_v4(address: Ipv4Addr, (net, bits): (Ipv4Addr, u32)) -> bool {
    let shift = 32_u32.saturating_sub(bits);
    (address.to_bits() ^ net.to_bits()).checked_shr(shift) == Some(0)
}

fn within_v6(address: Ipv6Addr, (net, bits): (Ipv6Addr, u32)) -> bool {
    let shift = 128_u32.saturating_sub(bits);
    (address.to_bits() ^ net.to_bits()).checked_shr(shift) == Some(0)
}

/// Whether an address is on the public internet.
pub fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(v4) => !PRIVATE_V4.iter().any(|range| within_v4(v4, *range)),
        IpAddr::V6(v6) => within_v6(v6, PUBLIC_V6) && !PRIVATE_V6.iter().any(|range| within_v6(v6, *range)),
    }
}

/// An address that events are sent to, in its parts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    /// Whether it is reached by TLS.
    pub secure: bool,
    /// The host: a name without a dot at its end, or an address without brackets.
    pub host: String,
    /// The host as an address, where it is written as one.
    pub address: Option<IpAddr>,
    /// The port.
    pub port: u16,
    /// Host and port as a request names them.
    pub authority: String,
    /// Path and query.
    pub path: String,
}

impl Target {
    /// Reads an address: http or https, a public host in its plain spelling, no user
    /// information, a port of HTTP or one that is nobody's. `allow_private` lets
    /// hosts and ports of private networks pass.
    ///
    /// # Errors
    /// [`Rule::TooLong`], [`Rule::UrlForm`] or [`Rule::PrivateAddress`].
    pub fn parse(text: &str, allow_private: bool) -> Result<Self, Rule> {
        if text.chars().count() > MAX_LINK_CHARS {
            return Err(Rule::TooLong { max_chars: MAX_LINK_CHARS });
        }
        let plain = |c: char| !c.is_control() && !c.is_whitespace() && !"\\\"<>^`{|}".contains(c);
        let (scheme, rest) = text.split_once("://").ok_or(Rule::UrlForm)?;
        let url = Url::parse(text).map_err(|_| Rule::UrlForm)?;
        let secure = match scheme.to_ascii_lowercase().as_str() {
            "https" => true,
            "http" => false,
            _ => return Err(Rule::UrlForm),
        };
        let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
        if !text.chars().all(plain) || authority.is_empty() || authority.contains('@') {
            return Err(Rule::UrlForm);
        }
        let host = url.host().ok_or(Rule::UrlForm)?;
        let written = written_host(authority);
        let (name, address) = match host {
            // A parser that understands 127.1 or 0x7f.1 is not the only one there is.
            Host::Ipv4(v4) if written != v4.to_string() => return Err(Rule::PrivateAddress),
            Host::Ipv4(v4) => (v4.to_string(), Some(IpAddr::V4(v4))),
            Host::Ipv6(v6) => (v6.to_string(), Some(IpAddr::V6(v6))),
            Host::Domain(name) => (name.trim_end_matches('.').to_ascii_lowercase(), None),
        };
        let port = url.port_or_known_default().ok_or(Rule::UrlForm)?;
        if !allow_private {
            let public_host = match address {
                Some(address) => is_public(address),
                None => is_public_name(&name),
            };
            if !public_host || !(port == 80 || port == 443 || port >= MIN_FREE_PORT) {
                return Err(Rule::PrivateAddress);
            }
        }
        let path = match url.query() {
            Some(query) => format!("{}?{query}", url.path()),
            None => url.path().to_owned(),
        };
        let shown = if name.contains(':') { format!("[{name}]") } else { name.clone() };
        let authority = url.port().map_or(shown.clone(), |port| format!("{shown}:{port}"));
        Ok(Self { secure, host: name, address, port, authority, path })
    }
}

/// The host of an authority as it was written.
fn written_host(authority: &str) -> &str {
    match authority.rsplit_once(':') {
        Some((host, port)) if port.bytes().all(|b| b.is_ascii_digit()) => host,
        _ => authority,
    }
}

/// Whether a name can lead out of a private network: of two labels or more, and
/// not below an ending that is kept for private use.
fn is_public_name(name: &str) -> bool {
    name.contains('.')
        && !PRIVATE_ENDINGS
            .iter()
            .any(|ending| name == *ending || name.strip_suffix(ending).is_some_and(|before| before.ends_with('.')))
}

#[cfg(test)]
mod tests;
