//! Records of names: found by a resolver on the wire, and claims that are checked by them.

use std::collections::HashMap;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use billfold_app::Write;
use billfold_app::domains;
use billfold_app::organizations::operator;
use billfold_app::portals::{self, Target};
use billfold_app::testing::{SeededRandom, TestApp};
use billfold_delivery::dns::{Asking, Dns, TextRecords};
use billfold_delivery::domains::run_due;
use billfold_domain::Change;
use billfold_domain::hosts::HostName;
use billfold_domain::ids::IdStyle;
use billfold_domain::organizations::Mode;
use billfold_domain::portal_changes::PortalChanges;
use billfold_domain::portals::{Origin, Portal};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, UdpSocket};

const NAME: &str = "_billfold.pay.shop.example";

/// A resolver of a script: what it answers over datagrams, and over streams.
async fn resolver(
    by_datagram: impl Fn(&[u8]) -> Vec<Vec<u8>> + Send + 'static,
    by_stream: impl Fn(&[u8]) -> Vec<u8> + Send + 'static,
) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let socket = UdpSocket::bind(address).await.unwrap();
    tokio::spawn(async move {
        let mut buffer = [0; 1_500];
        while let Ok((length, from)) = socket.recv_from(&mut buffer).await {
            for message in by_datagram(&buffer[..length]) {
                socket.send_to(&message, from).await.unwrap();
            }
        }
    });
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let length = usize::from(stream.read_u16().await.unwrap());
            let mut question = vec![0; length];
            stream.read_exact(&mut question).await.unwrap();
            let message = by_stream(&question);
            stream.write_u16(u16::try_from(message.len()).unwrap()).await.unwrap();
            stream.write_all(&message).await.unwrap();
        }
    });
    address
}

/// An answer to a question: these flags, and these texts.
fn answer(question: &[u8], flags: [u8; 2], texts: &[&str]) -> Vec<u8> {
    let asked = &question[12..12 + NAME.len() + 6];
    let count = u8::try_from(texts.len()).unwrap();
    let mut out = [&question[..2], &flags, &[0, 1, 0, count, 0, 0, 0, 0], asked].concat();
    for text in texts {
        let length = u8::try_from(text.len()).unwrap();
        out.extend([0xc0, 12, 0, 16, 0, 1, 0, 0, 0, 60, 0, length + 1, length]);
        out.extend(text.bytes());
    }
    out
}

const FOUND: [u8; 2] = [0x81, 0x80];
const ABSENT: [u8; 2] = [0x81, 0x83];
const CUT: [u8; 2] = [0x83, 0x80];
const FAILED: [u8; 2] = [0x81, 0x82];

fn nobody(_: &[u8]) -> Vec<u8> {
    panic!("nobody asks by a stream")
}

fn dns(resolver: SocketAddr) -> Dns {
    Dns::at(resolver, Arc::new(SeededRandom::new(3)))
}

#[tokio::test]
async fn text_records_are_asked_for_and_read() {
    let found = resolver(|question| vec![answer(question, FOUND, &["v=spf1 -all", "billfold=x"])], nobody).await;
    assert_eq!(dns(found).texts(NAME).await.unwrap(), ["v=spf1 -all", "billfold=x"]);
    let absent = resolver(|question| vec![answer(question, ABSENT, &[])], nobody).await;
    assert!(dns(absent).texts(NAME).await.unwrap().is_empty());
    let failed = resolver(|question| vec![answer(question, FAILED, &[])], nobody).await;
    assert!(dns(failed).texts(NAME).await.is_err());
}

#[tokio::test]
async fn what_does_not_fit_into_a_datagram_comes_over_a_stream() {
    let address =
        resolver(|question| vec![answer(question, CUT, &[])], |question| answer(question, FOUND, &["billfold=long"]))
            .await;
    assert_eq!(dns(address).texts(NAME).await.unwrap(), ["billfold=long"]);
}

#[tokio::test]
async fn answers_that_somebody_guessed_are_passed_over() {
    let address = resolver(
        |question| {
            let mut guessed = answer(question, FOUND, &["billfold=guessed"]);
            guessed[0] ^= 1;
            vec![guessed, vec![0; 3], answer(question, FOUND, &["billfold=right"])]
        },
        nobody,
    )
    .await;
    assert_eq!(dns(address).texts(NAME).await.unwrap(), ["billfold=right"]);
}

/// A resolver that knows what the test tells it, and counts who asks.
#[derive(Default)]
struct Script {
    texts: Mutex<HashMap<String, Vec<String>>>,
    asked: Mutex<Vec<String>>,
}

impl TextRecords for Script {
    fn texts<'a>(&'a self, name: &'a str) -> Asking<'a> {
        self.asked.lock().unwrap().push(name.to_owned());
        let found = self.texts.lock().unwrap().get(name).cloned();
        Box::pin(async move { found.ok_or_else(|| std::io::Error::from(std::io::ErrorKind::TimedOut)) })
    }
}

#[tokio::test]
async fn h01_a_claim_is_checked_by_itself_and_counts_once_its_record_is_published() {
    let test = TestApp::sqlite();
    let born = test.organization("Acme", Mode::Live).await;
    let caller = operator(&born.organization.id, Mode::Live);
    let host = HostName::parse("pay.shop.example").unwrap();
    let claimed = host.clone();
    let draft = Arc::new(move |_: Option<&Portal>| PortalChanges {
        custom_domain: Change::Set(claimed.clone()),
        ..PortalChanges::default()
    });
    let target = Target::New(IdStyle::Crockford, Origin::Branded);
    portals::save(&test.app, &caller, target, draft, Write::plain()).await.unwrap();
    let script = Arc::new(Script::default());
    let dns: Arc<dyn TextRecords> = script.clone();
    assert_eq!(run_due(&test.app, &dns).await.unwrap(), 1);
    assert_eq!(*script.asked.lock().unwrap(), [NAME]);
    assert_eq!(domains::at(&test.app, &host).await.unwrap(), None, "nobody could say");
    let record = domains::record(&test.app, &born.organization.id, &host);
    let texts = vec!["v=spf1 -all".to_owned(), record.value];
    script.texts.lock().unwrap().insert(record.name, texts);
    assert_eq!(run_due(&test.app, &dns).await.unwrap(), 0, "not before its time");
    test.clock.advance_seconds(60);
    assert_eq!(run_due(&test.app, &dns).await.unwrap(), 1);
    assert!(domains::at(&test.app, &host).await.unwrap().is_some());
    test.clock.advance_seconds(86_400);
    assert_eq!(run_due(&test.app, &dns).await.unwrap(), 1, "daily from then on");
}
