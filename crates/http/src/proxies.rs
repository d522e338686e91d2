//! Who asks, behind the operator's own proxies.

use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;

use billfold_domain::keys::Network;
use http::{HeaderMap, HeaderName};

const FORWARDED_FOR: HeaderName = HeaderName::from_static("x-forwarded-for");
/// The most hops that are looked at, from the nearest on.
const HOPS_MAX: usize = 20;

/// The networks of proxies whose word is taken for whom they ask. Cheap to clone.
#[derive(Clone, Debug, Default)]
pub struct TrustedProxies(Arc<[Network]>);

impl TrustedProxies {
    /// These networks; none for nobody.
    #[must_use]
    pub fn new(networks: Vec<Network>) -> Self {
        Self(networks.into())
    }

    /// The address that asks: that of the connection, unless a trusted proxy is at its
    /// other end. Then it is the nearest hop of `X-Forwarded-For` that is not one:
    /// each proxy adds who asked it at the right, and what stands left of the first
    /// stranger is that stranger's own word.
    #[must_use]
    pub fn client(&self, peer: SocketAddr, headers: &HeaderMap) -> SocketAddr {
        if !self.trusts(peer.ip()) {
            return peer;
        }
        let lines = headers.get_all(FORWARDED_FOR).iter().filter_map(|line| line.to_str().ok());
        let hops: Vec<&str> = lines.flat_map(|line| line.split(',')).collect();
        let mut nearest = peer;
        for hop in hops.iter().rev().take(HOPS_MAX) {
            // A hop that is no address says nothing, nor does what is behind it.
            let Some(address) = address(hop.trim()) else { return nearest };
            nearest = SocketAddr::new(address.to_canonical(), 0);
            if !self.trusts(address) {
                return nearest;
            }
        }
        nearest
    }

    fn trusts(&self, address: IpAddr) -> bool {
        self.0.iter().any(|network| network.contains(address))
    }
}

/// An address, with or without its port; one of IPv6 maybe in brackets.
fn address(text: &str) -> Option<IpAddr> {
    let bare = text.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).unwrap_or(text);
    bare.parse().ok().or_else(|| text.parse::<SocketAddr>().ok().map(|address| address.ip()))
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    fn client(trusted: &[&str], peer: &str, lines: &[&str]) -> String {
        let proxies = TrustedProxies::new(trusted.iter().map(|text| Network::parse(text).unwrap()).collect());
        let mut headers = HeaderMap::new();
        for line in lines {
            headers.append(FORWARDED_FOR, HeaderValue::from_str(line).unwrap());
        }
        proxies.client(peer.parse().unwrap(), &headers).ip().to_string()
    }

    #[test]
    fn l07_only_a_trusted_proxy_says_who_asks() {
        let own = ["10.0.0.0/8", "2001:db8::/64"];
        for (trusted, peer, lines, expected) in [
            (&[][..], "203.0.113.9:1", &["198.51.100.7"][..], "203.0.113.9"),
            (&[], "10.0.0.2:1", &["198.51.100.7"], "10.0.0.2"),
            (&own, "203.0.113.9:1", &["198.51.100.7"], "203.0.113.9"),
            (&own, "10.0.0.2:1", &[], "10.0.0.2"),
            (&own, "10.0.0.2:1", &["198.51.100.7"], "198.51.100.7"),
            (&own, "[::ffff:10.0.0.2]:1", &["198.51.100.7:4711"], "198.51.100.7"),
            (&own, "[2001:db8::2]:1", &["[2001:db8:1::9]:4711"], "2001:db8:1::9"),
            (&own, "10.0.0.2:1", &["[2001:db8:1::9]"], "2001:db8:1::9"),
            // What a client says of itself stands left of what the proxies saw.
            (&own, "10.0.0.2:1", &["1.1.1.1, 198.51.100.7, 10.0.0.3"], "198.51.100.7"),
            (&own, "10.0.0.2:1", &["1.1.1.1", "198.51.100.7", "10.0.0.3"], "198.51.100.7"),
            (&own, "10.0.0.2:1", &["10.0.0.4, 10.0.0.3"], "10.0.0.4"),
            (&own, "10.0.0.2:1", &["198.51.100.7, unknown"], "10.0.0.2"),
            (&own, "10.0.0.2:1", &["198.51.100.7, nonsense, 10.0.0.3"], "10.0.0.3"),
            (&own, "10.0.0.2:1", &[""], "10.0.0.2"),
        ] {
            assert_eq!(client(trusted, peer, lines), expected, "{trusted:?} {peer} {lines:?}");
        }
        let long = vec!["10.0.0.3"; 500].join(",");
        assert_eq!(client(&own, "10.0.0.2:1", &[&format!("198.51.100.7,{long}")]), "10.0.0.3", "hops have an end");
    }
}
