//! What is dialled and what is read.

use std::collections::VecDeque;
use std::io;
use std::net::IpAddr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use billfold_app::Error;
use billfold_app::webhooks::Changes;
use billfold_delivery::resolver::{Resolver, Resolving};
use billfold_domain::webhooks::{EndpointChanges, Trouble};
use billfold_domain::{Change, Field, Refusal, Rule};
use tokio::time::Instant;

use crate::bed::{ATTEMPT, Bed, bare, sender};
use crate::sink::{OK, Reply, Sink};

/// A resolver that answers from a script, its last line for ever.
struct Scripted {
    lines: Mutex<VecDeque<Vec<IpAddr>>>,
    asked: AtomicUsize,
}

impl Scripted {
    fn new(lines: &[&[&str]]) -> Arc<Self> {
        let line = |line: &&[&str]| line.iter().map(|text| text.parse().unwrap()).collect();
        Arc::new(Self { lines: Mutex::new(lines.iter().map(line).collect()), asked: AtomicUsize::new(0) })
    }

    fn asked(&self) -> usize {
        self.asked.load(Ordering::SeqCst)
    }
}

impl Resolver for Scripted {
    fn resolve<'a>(&'a self, _: &'a str) -> Resolving<'a> {
        self.asked.fetch_add(1, Ordering::SeqCst);
        let mut lines = self.lines.lock().unwrap();
        let line = if lines.len() > 1 { lines.pop_front() } else { lines.front().cloned() };
        Box::pin(async move { line.ok_or_else(|| io::Error::other("no such name")) })
    }
}

#[tokio::test]
async fn w08_an_endpoint_within_a_private_network_is_refused_when_it_is_made() {
    let bed = Bed::public_only().await;
    for url in ["http://127.0.0.1:8080/", "https://[::ffff:127.0.0.1]/", "https://0x7f.1/", "https://localhost/"] {
        let plain = EndpointChanges { url: Change::Set(url.into()), ..EndpointChanges::default() };
        let refused = bed.save(Changes { plain, headers: Change::Keep }).await;
        let Err(Error::Refused(Refusal::Invalid(faults))) = refused else { panic!("{url}") };
        assert_eq!((faults[0].field, &faults[0].rule), (Field::Url, &Rule::PrivateAddress), "{url}");
    }
}

#[tokio::test]
async fn w08_a_name_that_leads_into_a_private_network_is_not_dialled() {
    let sink = Sink::new(|_, _| OK).await;
    let url = format!("http://hooks.example:{}/", sink.address.port());
    for line in [
        &["127.0.0.1"][..],
        &["::1"],
        &["::ffff:127.0.0.1"],
        &["64:ff9b::7f00:1"],
        &["169.254.169.254"],
        &["fd00:ec2::254"],
        // One that is not public makes the others suspect.
        &["93.184.215.14", "127.0.0.1"],
        &["127.0.0.1", "93.184.215.14"],
    ] {
        let sender = sender(Scripted::new(&[line]), false, ATTEMPT);
        assert_eq!(sender.send(&bare(&url)).await.result, Err(Trouble::Blocked), "{line:?}");
    }
    let direct = sender(Scripted::new(&[]), false, ATTEMPT);
    assert_eq!(direct.send(&bare(&sink.url())).await.result, Err(Trouble::Blocked));
    assert_eq!(sink.connections(), (0, 0), "no packet went there");
}

#[tokio::test]
async fn w09_a_name_is_looked_up_once_for_an_attempt() {
    let sink = Sink::new(|_, _| OK).await;
    let url = format!("http://hooks.example:{}/", sink.address.port());
    // The second answer would lead elsewhere: nobody asks for it within the attempt.
    let resolver = Scripted::new(&[&["127.0.0.1"], &["127.0.0.9"]]);
    let open = sender(resolver.clone(), true, ATTEMPT);
    assert_eq!(open.send(&bare(&url)).await.result.unwrap().status, 200);
    assert_eq!(resolver.asked(), 1);
    // A name that turns private between two attempts is blocked at the second.
    let resolver = Scripted::new(&[&["127.0.0.1"]]);
    let closed = sender(resolver.clone(), false, ATTEMPT);
    assert_eq!(closed.send(&bare(&url)).await.result, Err(Trouble::Blocked));
    assert_eq!((resolver.asked(), sink.connections().0), (1, 1));
    let unknown = sender(Scripted::new(&[]), true, ATTEMPT);
    assert_eq!(unknown.send(&bare(&url)).await.result, Err(Trouble::Dns));
}

#[tokio::test]
async fn w10_a_redirect_is_an_answer_like_another() {
    let sink = Sink::new(|_, _| Reply::Status(302, &[("location", "http://127.0.0.1:1/")])).await;
    let answer = sender(Scripted::new(&[]), true, ATTEMPT).send(&bare(&sink.url())).await.result.unwrap();
    assert_eq!((answer.status, sink.received().len()), (302, 1));
}

/// Sends to a receiver that replies so; what comes of it, and how long it took.
async fn sent(reply: Reply) -> (Result<billfold_domain::webhooks::Answer, Trouble>, Duration) {
    let sink = Sink::new(move |_, _| reply.clone()).await;
    let begun = Instant::now();
    let outcome = sender(Scripted::new(&[]), true, ATTEMPT).send(&bare(&sink.url())).await;
    (outcome.result, begun.elapsed())
}

#[tokio::test]
async fn w11_of_an_endless_answer_20_kb_are_kept() {
    let head = b"HTTP/1.1 200 OK\r\ncontent-length: 10737418240\r\n\r\n";
    let (result, took) = sent(Reply::Endless(head, vec![b'x'; 65_536])).await;
    let answer = result.unwrap();
    assert_eq!((answer.status, answer.body.len()), (200, 20_000));
    assert!(took < ATTEMPT);
}

#[tokio::test]
async fn w11_too_many_headers_and_endless_interim_answers_end_the_attempt() {
    let many = "x-header: y\r\n".repeat(100_000).into_bytes();
    let (result, took) = sent(Reply::Endless(b"HTTP/1.1 200 OK\r\n", many)).await;
    assert_eq!(result, Err(Trouble::Unreadable));
    assert!(took < ATTEMPT);
    let (result, took) = sent(Reply::Endless(b"", b"HTTP/1.1 100 Continue\r\n\r\n".to_vec())).await;
    assert!(matches!(result, Err(Trouble::Unreadable | Trouble::Connect | Trouble::Timeout)), "{result:?}");
    assert!(took < ATTEMPT * 2);
}

#[tokio::test]
async fn w11_a_receiver_that_says_nothing_or_something_else_is_left() {
    let (result, took) = sent(Reply::Hang).await;
    assert_eq!(result, Err(Trouble::Timeout));
    assert!(took >= ATTEMPT && took < ATTEMPT * 2, "{took:?}");
    for garbage in [&b"SSH-2.0-OpenSSH_9.2\r\n"[..], b"HTTP/9.9 999\r\n\r\n", b"\0\0\0\0"] {
        let (result, _) = sent(Reply::Raw(garbage.to_vec())).await;
        assert_eq!(result, Err(Trouble::Unreadable), "{garbage:?}");
    }
    let (result, _) = sent(Reply::Raw(Vec::new())).await;
    assert_eq!(result, Err(Trouble::Connect));
    // The status counts, though the body is never all there.
    let (result, took) = sent(Reply::Raw(b"HTTP/1.1 204 No Content\r\n\r\n".to_vec())).await;
    assert_eq!(result.unwrap().status, 204);
    assert!(took < ATTEMPT);
    let (result, _) = sent(Reply::Raw(b"HTTP/1.1 200 OK\r\ncontent-length: 50\r\n\r\nhalf".to_vec())).await;
    let answer = result.unwrap();
    assert_eq!((answer.status, answer.body.as_str()), (200, "half"));
}

#[tokio::test]
async fn nobody_listening_is_a_connection_that_failed() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    drop(listener);
    let outcome = sender(Scripted::new(&[]), true, ATTEMPT).send(&bare(&format!("http://{address}/"))).await;
    assert_eq!(outcome.result, Err(Trouble::Connect));
}
