use super::*;

/// Addresses that are not on the public internet.
const PRIVATE: &[&str] = &[
    "0.0.0.0",
    "0.1.2.3",
    "10.0.0.1",
    "10.255.255.255",
    "100.64.0.1",
    "100.127.255.255",
    "127.0.0.1",
    "127.255.255.254",
    "169.254.169.254",
    "169.254.170.2",
    "172.16.0.1",
    "172.31.255.255",
    "192.0.0.1",
    "192.0.2.1",
    "192.31.196.1",
    "192.52.193.1",
    "192.88.99.1",
    "192.168.0.1",
    "192.175.48.1",
    "198.18.0.1",
    "198.19.255.255",
    "198.51.100.1",
    "203.0.113.1",
    "224.0.0.1",
    "239.255.255.255",
    "240.0.0.1",
    "255.255.255.255",
    // Unspecified, loopback, IPv4-compatible and IPv4-mapped.
    "::",
    "::1",
    "::127.0.0.1",
    "::8.8.8.8",
    "::ffff:127.0.0.1",
    "::ffff:10.0.0.1",
    "::ffff:8.8.8.8",
    "::ffff:0:127.0.0.1",
    // NAT64, local NAT64, discard, Teredo, benchmarks, ORCHID, documentation, 6to4.
    "64:ff9b::7f00:1",
    "64:ff9b::808:808",
    "64:ff9b:1::a00:1",
    "100::1",
    "2001::1",
    "2001:0:7f00:1::",
    "2001:2::1",
    "2001:10::1",
    "2001:20::1",
    "2001:db8::1",
    "2002:7f00:1::",
    "2002:808:808::",
    "3fff::1",
    "2620:4f:8000::1",
    "5f00::1",
    // Unique local, cloud metadata, site-local, link-local, multicast.
    "fc00::1",
    "fd00:ec2::254",
    "fdff::1",
    "fec0::1",
    "fe80::1",
    "febf::1",
    "ff02::1",
    "ff0e::1",
];

/// Addresses that are.
const PUBLIC: &[&str] = &[
    "1.1.1.1",
    "8.8.8.8",
    "9.255.255.255",
    "11.0.0.0",
    "100.63.255.255",
    "100.128.0.0",
    "128.0.0.0",
    "169.253.255.255",
    "172.15.255.255",
    "172.32.0.0",
    "192.0.1.1",
    "192.167.255.255",
    "198.17.255.255",
    "198.20.0.0",
    "223.255.255.255",
    "2001:200::1",
    "2606:4700:4700::1111",
    "2a00:1450:4001:82a::200e",
    "2400:cb00::1",
    "3ffe::1",
];

#[test]
fn w08_only_public_addresses_are_public() {
    for text in PRIVATE {
        assert!(!is_public(text.parse().unwrap()), "{text}");
    }
    for text in PUBLIC {
        assert!(is_public(text.parse().unwrap()), "{text}");
    }
}

#[test]
fn w08_hosts_of_private_networks_and_odd_spellings_are_refused() {
    for host in [
        "127.0.0.1",
        "127.1",
        "0x7f.1",
        "0x7f000001",
        "017700000001",
        "0177.0.0.1",
        "2130706433",
        "127.0.0.1.",
        "①②⑦.⓪.⓪.①",
        "１２７.０.０.１",
        "[::ffff:127.0.0.1]",
        "[::1]",
        "[::]",
        "[0:0:0:0:0:0:0:1]",
        "[64:ff9b::7f00:1]",
        "[fd00:ec2::254]",
        "169.254.169.254",
        "localhost",
        "localhost.",
        "LOCALHOST",
        "a.localhost",
        "metadata.google.internal",
        "printer.local",
        "router.lan",
        "nas.home.arpa",
        "intranet",
        "db",
        "8.8",
        "0x8.8.8.8",
        "134744072",
    ] {
        let found = Target::parse(&format!("https://{host}/hook"), false);
        assert_eq!(found, Err(Rule::PrivateAddress), "{host}");
    }
    for text in ["https://[fe80::1%25eth0]/", "https://[fe80::1%eth0]/", "https://a b/", "https://", "https:///x"] {
        assert_eq!(Target::parse(text, true), Err(Rule::UrlForm), "{text}");
    }
}

#[test]
fn w10_odd_schemes_and_the_ports_of_other_services_are_refused() {
    for text in [
        "file:///etc/passwd",
        "gopher://hooks.example:70/_x",
        "ftp://hooks.example/",
        "javascript:alert(1)",
        "//hooks.example/",
        "hooks.example",
        "https:hooks.example",
        "https://user@hooks.example/",
        "https://user:pw@hooks.example/",
        "https://hooks.example\\@evil.example/",
        "ws://hooks.example/",
    ] {
        assert_eq!(Target::parse(text, true), Err(Rule::UrlForm), "{text}");
    }
    for port in [1, 22, 25, 53, 110, 143, 445, 587, 993, 1_023] {
        assert_eq!(
            Target::parse(&format!("https://hooks.example:{port}/"), false),
            Err(Rule::PrivateAddress),
            "{port}"
        );
    }
    for port in [80, 443, 1_024, 8_443, 65_535] {
        assert_eq!(Target::parse(&format!("https://hooks.example:{port}/"), false).map(|t| t.port), Ok(port));
    }
}

#[test]
fn a_target_is_taken_apart() {
    let target = Target::parse("HTTPS://Hooks.Example.:8443/a/b?c=d&e#f", false).unwrap();
    assert_eq!(
        target,
        Target {
            secure: true,
            host: "hooks.example".into(),
            address: None,
            port: 8_443,
            authority: "hooks.example:8443".into(),
            path: "/a/b?c=d&e".into(),
        }
    );
    let plain = Target::parse("http://[2606:4700::1111]", false).unwrap();
    assert_eq!((plain.authority.as_str(), plain.port, plain.path.as_str()), ("[2606:4700::1111]", 80, "/"));
    assert_eq!(Target::parse("https://bücher.example/", false).unwrap().host, "xn--bcher-kva.example");
    let local = Target::parse("http://localhost:9100/x", true).unwrap();
    assert_eq!((local.host.as_str(), local.port, local.secure), ("localhost", 9_100, false));
    assert_eq!(Target::parse("http://127.1/", true), Err(Rule::PrivateAddress), "odd spellings stay refused");
}
