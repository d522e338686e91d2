//! Names as the system resolves them: real questions to a name server of our own, and
//! real listeners that must hear nothing.
//!
//! The test runs once more in a network of its own, where it owns port 53, the system's
//! resolver asks it alone, and public addresses lead nowhere but to itself.

use std::collections::BTreeMap;
use std::io::{Read as _, Write as _};
use std::net::{IpAddr, SocketAddr, TcpListener, UdpSocket};
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use billfold_delivery::SystemResolver;
use billfold_domain::webhooks::Trouble;

use crate::bed::{ATTEMPT, bare, sender};

/// Says that the test already runs in a network of its own.
const INSIDE_VARIABLE: &str = "BILLFOLD_TEST_OWN_NETWORK";
/// A public address that leads to this machine in that network.
const PUBLIC: &str = "93.184.215.14";
/// Addresses with a listener that must get no connection.
const PRIVATE: [&str; 6] = ["127.0.0.1", "127.0.0.9", "10.0.0.1", "169.254.169.254", "::1", "fd00:ec2::254"];
/// The port of all listeners.
const PORT: u16 = 8_080;

/// What the network of the test is made of; the program to run is its argument.
const NETWORK: &str = r#"
set -eu
ip link set lo up
for address in 93.184.215.14/32 10.0.0.1/32 169.254.169.254/32; do ip address add "$address" dev lo; done
ip -6 address add fd00:ec2::254/128 dev lo nodad
mount --bind "$1/resolv.conf" /etc/resolv.conf
mount --bind "$1/nsswitch.conf" /etc/nsswitch.conf
shift
exec "$@"
"#;

/// Runs a test of this program again in a network of its own; none where it is there.
fn elsewhere(test: &str) -> Option<std::process::Output> {
    if std::env::var_os(INSIDE_VARIABLE).is_some() {
        return None;
    }
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("resolv.conf"), "nameserver 127.0.0.1\noptions timeout:1 attempts:1\n").unwrap();
    std::fs::write(folder.path().join("nsswitch.conf"), "hosts: dns\n").unwrap();
    let mut command = Command::new("unshare");
    // Whoever is not root becomes it in a world of its own.
    if !std::fs::metadata("/proc/self").is_ok_and(|own| std::os::unix::fs::MetadataExt::uid(&own) == 0) {
        command.args(["--user", "--map-root-user"]);
    }
    command.args(["--mount", "--net", "sh", "-c", NETWORK, "sh"]).arg(folder.path());
    command.arg(std::env::current_exe().unwrap()).args([test, "--exact", "--nocapture"]);
    Some(command.env(INSIDE_VARIABLE, "1").output().expect("util-linux's unshare"))
}

/// What is answered for a name: an alias of it, and addresses.
type Zone = (Option<&'static str>, Vec<IpAddr>);

/// A name server on port 53. Each name has a script of answers, its last one for ever;
/// every answer may be kept for no time at all.
#[derive(Clone, Default)]
struct NameServer {
    zones: Arc<Mutex<BTreeMap<String, Vec<Zone>>>>,
    /// How often the IPv4 addresses of a name were asked for.
    asked: Arc<Mutex<BTreeMap<String, usize>>>,
}

fn zone(alias: Option<&'static str>, addresses: &[&str]) -> Zone {
    (alias, addresses.iter().map(|text| text.parse().unwrap()).collect())
}

fn labels(name: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    for label in name.split('.') {
        bytes.push(u8::try_from(label.len()).unwrap());
        bytes.extend_from_slice(label.as_bytes());
    }
    bytes.push(0);
    bytes
}

/// A resource record (RFC 1035, 4.1.3) with no time to live.
fn record(name: &str, kind: u16, data: &[u8]) -> Vec<u8> {
    let mut bytes = labels(name);
    bytes.extend_from_slice(&kind.to_be_bytes());
    bytes.extend_from_slice(&[0, 1, 0, 0, 0, 0]);
    bytes.extend_from_slice(&u16::try_from(data.len()).unwrap().to_be_bytes());
    bytes.extend_from_slice(data);
    bytes
}

impl NameServer {
    fn start() -> Self {
        let server = Self::default();
        let socket = UdpSocket::bind("127.0.0.1:53").unwrap();
        let own = server.clone();
        std::thread::spawn(move || {
            let mut packet = [0; 512];
            loop {
                let (length, from) = socket.recv_from(&mut packet).unwrap();
                socket.send_to(&own.answer(&packet[..length]), from).unwrap();
            }
        });
        server
    }

    fn say(&self, name: &str, script: Vec<Zone>) {
        self.zones.lock().unwrap().insert(name.to_owned(), script);
    }

    fn asked(&self, name: &str) -> usize {
        self.asked.lock().unwrap().get(name).copied().unwrap_or_default()
    }

    /// Answers a question of one name (RFC 1035, 4.1). Its A and its AAAA records are asked
    /// for in two questions: the script goes on with the first of them.
    fn answer(&self, question: &[u8]) -> Vec<u8> {
        let (mut name, mut at) = (Vec::new(), 12);
        while question[at] != 0 {
            let end = at + 1 + usize::from(question[at]);
            name.push(String::from_utf8(question[at + 1..end].to_vec()).unwrap());
            at = end;
        }
        let name = name.join(".");
        let kind = u16::from_be_bytes([question[at + 1], question[at + 2]]);
        let turn = {
            let mut asked = self.asked.lock().unwrap();
            let count = asked.entry(name.clone()).or_insert(0);
            if kind == 1 {
                *count += 1;
            }
            (*count).max(1) - 1
        };
        let zones = self.zones.lock().unwrap();
        let script = zones.get(&name);
        let mut records = Vec::new();
        if let Some((alias, addresses)) = script.and_then(|script| script.get(turn).or(script.last())) {
            if let Some(alias) = alias {
                records.push(record(&name, 5, &labels(alias)));
            }
            let owner = alias.unwrap_or(&name);
            for address in addresses {
                match (address, kind) {
                    (IpAddr::V4(v4), 1) => records.push(record(owner, 1, &v4.octets())),
                    (IpAddr::V6(v6), 28) => records.push(record(owner, 28, &v6.octets())),
                    _ => {}
                }
            }
        }
        let failed = if script.is_none() { 3 } else { 0 };
        let count = u8::try_from(records.len()).unwrap();
        let mut bytes = vec![question[0], question[1], 0x81, 0x80 | failed, 0, 1, 0, count, 0, 0, 0, 0];
        bytes.extend_from_slice(&question[12..at + 5]);
        bytes.extend(records.into_iter().flatten());
        bytes
    }
}

/// A receiver that counts its connections and takes everything.
fn listener(address: &str) -> Arc<AtomicUsize> {
    let listener = TcpListener::bind(SocketAddr::new(address.parse().unwrap(), PORT)).unwrap();
    let heard = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&heard);
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            count.fetch_add(1, Ordering::SeqCst);
            let mut stream = stream.unwrap();
            let _ = stream.read(&mut [0; 4_096]);
            let _ = stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok");
        }
    });
    heard
}

/// The name server, the public listener and the private ones.
struct Network {
    names: NameServer,
    public: Arc<AtomicUsize>,
    private: Vec<Arc<AtomicUsize>>,
}

impl Network {
    fn open() -> Self {
        let private = PRIVATE.iter().map(|address| listener(address)).collect();
        Self { names: NameServer::start(), public: listener(PUBLIC), private }
    }

    /// How often somebody came to the public listener and to any private one.
    fn heard(&self) -> (usize, usize) {
        let private = self.private.iter().map(|count| count.load(Ordering::SeqCst)).sum();
        (self.public.load(Ordering::SeqCst), private)
    }

    async fn send(&self, host: &str, allow_private: bool) -> Result<u16, Trouble> {
        let sender = sender(Arc::new(SystemResolver), allow_private, ATTEMPT * 5);
        sender.send(&bare(&format!("http://{host}:{PORT}/hook"))).await.result.map(|answer| answer.status)
    }
}

fn passed(test: &str) -> bool {
    let Some(output) = elsewhere(test) else { return false };
    let said = [output.stdout, output.stderr].concat();
    let said = String::from_utf8_lossy(&said);
    assert!(output.status.success() && said.contains("1 passed"), "{said}");
    true
}

#[tokio::test]
async fn w09_names_that_turn_private_are_blocked_and_nothing_is_sent_there() {
    if passed("names::w09_names_that_turn_private_are_blocked_and_nothing_is_sent_there") {
        return;
    }
    let network = Network::open();
    let names = &network.names;
    // The answer changes between two questions, and may be kept for no time.
    names.say("rebound.example", vec![zone(None, &[PUBLIC]), zone(None, &["127.0.0.1"])]);
    assert_eq!(network.send("rebound.example", false).await, Ok(200));
    assert_eq!((names.asked("rebound.example"), network.heard()), (1, (1, 0)), "asked once, and dialled what was said");
    assert_eq!(network.send("rebound.example", false).await, Err(Trouble::Blocked));
    assert_eq!((names.asked("rebound.example"), network.heard()), (2, (1, 0)), "asked again, and not dialled");
    // Names that are private in part, by an alias, or in the clothes of IPv6.
    for (name, alias, addresses) in [
        ("mixed.example", None, &[PUBLIC, "127.0.0.1"][..]),
        ("mixed-later.example", None, &["127.0.0.9", PUBLIC]),
        ("alias.example", Some("db.inside.example"), &["10.0.0.1"]),
        ("alias-of-localhost.example", Some("localhost"), &["127.0.0.1"]),
        ("metadata.example", None, &["169.254.169.254"]),
        ("metadata-6.example", None, &["fd00:ec2::254"]),
        ("six.example", None, &["::1"]),
        ("four-and-six.example", None, &[PUBLIC, "::1"]),
        ("mapped.example", None, &["::ffff:127.0.0.1"]),
        ("compatible.example", None, &["::127.0.0.1"]),
        ("translated.example", None, &["64:ff9b::7f00:1"]),
        ("teredo.example", None, &["2001:0:7f00:1::"]),
        ("site.example", None, &["fec0::1"]),
        ("unspecified.example", None, &["0.0.0.0"]),
    ] {
        names.say(name, vec![zone(alias, addresses)]);
        assert_eq!(network.send(name, false).await, Err(Trouble::Blocked), "{name}");
        assert_eq!(names.asked(name), 1, "{name}");
    }
    assert_eq!(network.send("nowhere.example", false).await, Err(Trouble::Dns));
    assert_eq!(network.heard(), (1, 0));
    // The listeners do hear: what is allowed to go there arrives.
    assert_eq!(network.send("alias.example", true).await, Ok(200));
    assert_eq!(network.send("rebound.example", true).await, Ok(200));
    assert_eq!(network.heard(), (1, 2));
}

#[tokio::test]
async fn w08_no_spelling_of_a_private_address_is_dialled() {
    if passed("names::w08_no_spelling_of_a_private_address_is_dialled") {
        return;
    }
    let network = Network::open();
    let plain = PRIVATE.iter().map(|text| if text.contains(':') { format!("[{text}]") } else { (*text).to_owned() });
    let odd = [
        "127.1",
        "127.0.1",
        "0x7f.1",
        "0x7f.0.0.1",
        "0x7f000001",
        "0177.1",
        "0177.0.0.1",
        "017700000001",
        "2130706433",
        "127.0.0.1.",
        "0",
        "0.0.0.0",
        "①②⑦.⓪.⓪.①",
        "１２７.０.０.１",
        "127。0。0。1",
        "%31%32%37.0.0.1",
        "localhost",
        "localhost.",
        "LocalHost",
        "ⓛⓞⓒⓐⓛⓗⓞⓢⓣ",
        "a.localhost",
        "db",
        "printer.local",
        "metadata.google.internal",
        "10.1",
        "012.0.0.1",
        "167772161",
        "169.254.43518",
        "0xa9fea9fe",
        "2852039166",
        "[::]",
        "[0:0:0:0:0:0:0:1]",
        "[::ffff:127.0.0.1]",
        "[::ffff:7f00:1]",
        "[::127.0.0.1]",
        "[64:ff9b::7f00:1]",
        "[64:ff9b:1::7f00:1]",
        "[2002:7f00:1::]",
        "[2001:0:7f00:1::]",
        "[FD00:EC2::254]",
        "[fe80::1]",
        "[fe80::1%25lo]",
        "[fe80::1%lo]",
        "[fec0::1]",
    ];
    for host in plain.chain(odd.map(str::to_owned)) {
        // Whoever is asked for such a name would lead there.
        network.names.say(&host, vec![zone(None, &["127.0.0.1"])]);
        assert_eq!(network.send(&host, false).await, Err(Trouble::Blocked), "{host}");
    }
    assert_eq!(network.heard(), (0, 0), "no packet went there");
    assert_eq!(network.send(PUBLIC, false).await, Ok(200));
    for host in ["127.0.0.1", "10.0.0.1", "169.254.169.254", "[::1]", "[fd00:ec2::254]"] {
        assert_eq!(network.send(host, true).await, Ok(200), "{host}");
    }
    assert_eq!(network.heard(), (1, 5), "the listeners do hear");
}
