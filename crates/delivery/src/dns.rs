//! Text records of names (TXT), asked of the resolvers of this machine (RFC 1035).
//!
//! The operating system's own calls give addresses alone. Answers are data of strangers:
//! they are read within bounds and compared with one expected text, nothing more.

use std::future::Future;
use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use billfold_app::Random;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpStream, UdpSocket};
use tokio::time::timeout;

/// Where the system names its resolvers.
const RESOLVERS_FILE: &str = "/etc/resolv.conf";
/// The most resolvers that are asked, as the system does.
const MAX_RESOLVERS: usize = 3;
const PORT: u16 = 53;
/// How often each resolver is asked.
const TRIES: usize = 2;
/// How long an answer may take, in milliseconds.
const ANSWER_MS: u64 = 3_000;
/// The largest answer over UDP that is asked for, in bytes (DNS flag day 2020).
const DATAGRAM_BYTES: u16 = 1_232;
/// The longest name, in bytes as it is sent (RFC 1035, 2.3.4).
const MAX_NAME_BYTES: usize = 255;
const MAX_LABEL_BYTES: usize = 63;
/// The most records of an answer that are read.
const MAX_RECORDS: usize = 100;
/// The bytes of a message before its questions.
const HEADER_BYTES: usize = 12;
const TEXT: u16 = 16;
const INTERNET: u16 = 1;

/// Text records on their way.
pub type Asking<'a> = Pin<Box<dyn Future<Output = io::Result<Vec<String>>> + Send + 'a>>;

/// Finds the text records of a name.
pub trait TextRecords: Send + Sync {
    /// Every text record of a name; none where there is no such name.
    fn texts<'a>(&'a self, name: &'a str) -> Asking<'a>;
}

/// Resolvers of the domain name system.
#[derive(Clone)]
pub struct Dns {
    resolvers: Vec<SocketAddr>,
    random: Arc<dyn Random>,
}

impl std::fmt::Debug for Dns {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Dns").field("resolvers", &self.resolvers).finish_non_exhaustive()
    }
}

impl Dns {
    /// The resolvers that the system names; one on this machine where it names none.
    pub fn system(random: Arc<dyn Random>) -> Self {
        let text = std::fs::read_to_string(RESOLVERS_FILE).unwrap_or_default();
        let mut resolvers = named(&text);
        if resolvers.is_empty() {
            resolvers.push(SocketAddr::from((Ipv4Addr::LOCALHOST, PORT)));
        }
        Self { resolvers, random }
    }

    /// This resolver alone.
    pub fn at(resolver: SocketAddr, random: Arc<dyn Random>) -> Self {
        Self { resolvers: vec![resolver], random }
    }

    async fn ask(&self, name: &str) -> io::Result<Vec<String>> {
        let mut last = io::Error::from(io::ErrorKind::NotFound);
        for _ in 0..TRIES {
            for resolver in &self.resolvers {
                match timeout(Duration::from_millis(ANSWER_MS), self.ask_one(*resolver, name)).await {
                    Ok(Ok(texts)) => return Ok(texts),
                    Ok(Err(error)) => last = error,
                    Err(_) => last = io::ErrorKind::TimedOut.into(),
                }
            }
        }
        Err(last)
    }

    async fn ask_one(&self, resolver: SocketAddr, name: &str) -> io::Result<Vec<String>> {
        let mut id = [0_u8; 2];
        self.random.fill(&mut id);
        let question = question(id, name).ok_or_else(|| malformed("the name is too long to be looked up"))?;
        let any = match resolver {
            SocketAddr::V4(_) => SocketAddr::from((Ipv4Addr::UNSPECIFIED, 0)),
            SocketAddr::V6(_) => SocketAddr::from((Ipv6Addr::UNSPECIFIED, 0)),
        };
        let socket = UdpSocket::bind(any).await?;
        // Only what comes from this resolver is read.
        socket.connect(resolver).await?;
        socket.send(&question).await?;
        let mut buffer = vec![0; usize::from(DATAGRAM_BYTES)];
        loop {
            let length = socket.recv(&mut buffer).await?;
            match read(buffer.get(..length).unwrap_or_default(), id, name) {
                // Somebody guesses at answers: the right one may still come.
                Err(Fault::Foreign) => {}
                Err(Fault::Cut) => return ask_by_stream(resolver, &question, id, name).await,
                Err(Fault::Failed(reason)) => return Err(malformed(reason)),
                Ok(texts) => return Ok(texts),
            }
        }
    }
}

impl TextRecords for Dns {
    fn texts<'a>(&'a self, name: &'a str) -> Asking<'a> {
        Box::pin(self.ask(name))
    }
}

/// What does not fit into a datagram comes over a stream (RFC 7766).
async fn ask_by_stream(resolver: SocketAddr, question: &[u8], id: [u8; 2], name: &str) -> io::Result<Vec<String>> {
    let mut stream = TcpStream::connect(resolver).await?;
    let length = u16::try_from(question.len()).map_err(io::Error::other)?;
    stream.write_all(&[length.to_be_bytes().as_slice(), question].concat()).await?;
    let mut buffer = vec![0; usize::from(stream.read_u16().await?)];
    stream.read_exact(&mut buffer).await?;
    read(&buffer, id, name).map_err(|fault| match fault {
        Fault::Failed(reason) => malformed(reason),
        Fault::Foreign | Fault::Cut => malformed("the resolver's answer is no answer"),
    })
}

fn malformed(reason: &'static str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, reason)
}

/// The resolvers that a file of the system's form names.
fn named(text: &str) -> Vec<SocketAddr> {
    let servers = text.lines().filter_map(|line| line.trim().strip_prefix("nameserver"));
    // A zone after a percent sign is of no use without its interface.
    let addresses = servers.filter_map(|server| server.trim().parse::<IpAddr>().ok());
    addresses.map(|address| SocketAddr::from((address, PORT))).take(MAX_RESOLVERS).collect()
}

/// A question for the text records of a name.
fn question(id: [u8; 2], name: &str) -> Option<Vec<u8>> {
    let mut out = id.to_vec();
    // A standard question, to be resolved to its end; one question, one addition.
    out.extend([0x01, 0x00, 0, 1, 0, 0, 0, 0, 0, 1]);
    out.extend(encoded(name)?);
    out.extend(TEXT.to_be_bytes());
    out.extend(INTERNET.to_be_bytes());
    // EDNS (RFC 6891): how large an answer may be.
    out.extend([0, 0, 41]);
    out.extend(DATAGRAM_BYTES.to_be_bytes());
    out.extend([0; 6]);
    Some(out)
}

fn encoded(name: &str) -> Option<Vec<u8>> {
    let mut out = Vec::new();
    for label in name.split('.') {
        if label.is_empty() || label.len() > MAX_LABEL_BYTES {
            return None;
        }
        out.push(u8::try_from(label.len()).ok()?);
        out.extend(label.bytes());
    }
    out.push(0);
    (out.len() <= MAX_NAME_BYTES).then_some(out)
}

#[derive(Debug, PartialEq, Eq)]
enum Fault {
    /// It answers something else.
    Foreign,
    /// There was no room for all of it.
    Cut,
    /// The resolver says that it cannot say, or what it says cannot be read.
    Failed(&'static str),
}

/// A message that is read from its beginning to its end.
struct Reader<'a> {
    rest: &'a [u8],
}

impl<'a> Reader<'a> {
    fn take(&mut self, length: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.rest.split_at_checked(length)?;
        self.rest = rest;
        Some(taken)
    }

    fn number(&mut self) -> Option<u16> {
        let bytes = self.take(2)?;
        Some(u16::from_be_bytes(bytes.try_into().ok()?))
    }

    /// Passes over a name; where it goes on elsewhere it ends here.
    fn pass_name(&mut self) -> Option<()> {
        loop {
            match *self.take(1)?.first()? {
                0 => return Some(()),
                length @ 1..=63 => drop(self.take(usize::from(length))?),
                192.. => return self.take(1).map(drop),
                _ => return None,
            }
        }
    }
}

fn read(message: &[u8], id: [u8; 2], name: &str) -> Result<Vec<String>, Fault> {
    let mut head = Reader { rest: message.get(..HEADER_BYTES).ok_or(Fault::Foreign)? };
    let (known, flags) = (head.take(2), head.number().unwrap_or_default());
    let (questions, answers) = (head.number(), head.number().unwrap_or_default());
    let asked = encoded(name).ok_or(Fault::Foreign)?;
    let mut reader = Reader { rest: message.get(HEADER_BYTES..).unwrap_or_default() };
    let echoed = reader.take(asked.len()).is_some_and(|echoed| echoed.eq_ignore_ascii_case(&asked));
    let kind = (reader.number(), reader.number());
    let is_answer = flags & 0x8000 != 0 && known == Some(id.as_slice()) && questions == Some(1);
    if !is_answer || !echoed || kind != (Some(TEXT), Some(INTERNET)) {
        return Err(Fault::Foreign);
    }
    if flags & 0x0200 != 0 {
        return Err(Fault::Cut);
    }
    match flags & 0x000f {
        0 => {}
        // There is no such name.
        3 => return Ok(Vec::new()),
        _ => return Err(Fault::Failed("the resolver cannot say")),
    }
    let mut texts = Vec::new();
    for _ in 0..usize::from(answers).min(MAX_RECORDS) {
        match record(&mut reader) {
            Some(Some(text)) => texts.push(text),
            Some(None) => {}
            None => return Err(Fault::Failed("the resolver's answer cannot be read")),
        }
    }
    Ok(texts)
}

/// A record: its text where it is one of text. What it is of is not compared: a resolver
/// follows aliases, and puts them before.
fn record(reader: &mut Reader<'_>) -> Option<Option<String>> {
    reader.pass_name()?;
    let (kind, class) = (reader.number()?, reader.number()?);
    // How long it may be kept.
    reader.take(4)?;
    let length = usize::from(reader.number()?);
    let mut data = Reader { rest: reader.take(length)? };
    if (kind, class) != (TEXT, INTERNET) {
        return Some(None);
    }
    // Its pieces are of at most 255 bytes each and belong together.
    let mut whole = Vec::new();
    while let Some((&length, rest)) = data.rest.split_first() {
        data.rest = rest;
        whole.extend(data.take(usize::from(length))?);
    }
    Some(Some(String::from_utf8_lossy(&whole).into_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAME: &str = "_billfold.pay.shop.example";
    const ID: [u8; 2] = [7, 9];

    /// An answer with these flags and records of any kind.
    fn answer(flags: u16, records: &[(u16, &[&[u8]])]) -> Vec<u8> {
        let mut out = ID.to_vec();
        out.extend(flags.to_be_bytes());
        out.extend([0, 1]);
        out.extend(u16::try_from(records.len()).unwrap().to_be_bytes());
        out.extend([0; 4]);
        out.extend(encoded(NAME).unwrap());
        out.extend([0, 16, 0, 1]);
        for (kind, pieces) in records {
            // The name of the question, by its place.
            out.extend([0xc0, 12]);
            out.extend(kind.to_be_bytes());
            out.extend([0, 1, 0, 0, 0, 60]);
            let data: Vec<u8> =
                pieces.iter().flat_map(|piece| [&[u8::try_from(piece.len()).unwrap()], *piece].concat()).collect();
            out.extend(u16::try_from(data.len()).unwrap().to_be_bytes());
            out.extend(data);
        }
        out
    }

    #[test]
    fn texts_are_read_in_one_piece_past_other_records() {
        let long = [b'a'; 255];
        let message = answer(0x8180, &[(5, &[b"x"]), (TEXT, &[b"v=spf1 -all"]), (TEXT, &[&long, b"b"])]);
        let texts = read(&message, ID, NAME).unwrap();
        assert_eq!(texts, ["v=spf1 -all".to_owned(), "a".repeat(255) + "b"]);
        assert_eq!(read(&answer(0x8183, &[]), ID, NAME), Ok(Vec::new()), "no such name");
    }

    #[test]
    fn what_answers_something_else_is_no_answer() {
        let good = answer(0x8180, &[(TEXT, &[b"x"])]);
        assert_eq!(read(&good, [7, 8], NAME), Err(Fault::Foreign));
        assert_eq!(read(&good, ID, "_billfold.pay.other.example"), Err(Fault::Foreign));
        assert_eq!(read(&answer(0x0180, &[]), ID, NAME), Err(Fault::Foreign), "a question");
        assert_eq!(read(&answer(0x8380, &[]), ID, NAME), Err(Fault::Cut));
        assert!(matches!(read(&answer(0x8182, &[]), ID, NAME), Err(Fault::Failed(_))));
    }

    #[test]
    fn no_bytes_make_the_reader_fail_or_grow() {
        let good = answer(0x8180, &[(TEXT, &[b"billfold=x"])]);
        for at in 0..good.len() {
            assert!(read(&good[..at], ID, NAME).is_err(), "{at}");
            for value in [0, 1, 63, 64, 192, 255] {
                let mut changed = good.clone();
                changed[at] = value;
                let _ = read(&changed, ID, NAME);
            }
        }
        // A count that promises more than there is.
        let mut lying = good.clone();
        lying[7] = 200;
        assert!(matches!(read(&lying, ID, NAME), Err(Fault::Failed(_))));
    }

    #[test]
    fn names_that_cannot_be_asked_for_are_not() {
        assert!(question(ID, &format!("_billfold.{}", ["a".repeat(60).as_str(); 5].join("."))).is_none());
        assert!(question(ID, &"a".repeat(64)).is_none() && question(ID, "a..b").is_none());
        assert_eq!(&question(ID, "a.b").unwrap()[..17], &[7, 9, 1, 0, 0, 1, 0, 0, 0, 0, 0, 1, 1, b'a', 1, b'b', 0]);
    }

    #[test]
    fn the_systems_resolvers_are_read_from_its_file() {
        let text = "# made by something\nsearch lan\nnameserver 192.0.2.1\n nameserver 2001:db8::1\nnameserver x\n\
                    nameserver 192.0.2.2\nnameserver 192.0.2.3\n";
        let found: Vec<String> = named(text).iter().map(ToString::to_string).collect();
        assert_eq!(found, ["192.0.2.1:53", "[2001:db8::1]:53", "192.0.2.2:53"]);
    }
}
