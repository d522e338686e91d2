//! Bodies that are too large: refused, cut off, and not kept in memory.

use std::io::{Read as _, Write as _};
use std::net::{Shutdown, TcpStream};

use crate::support::{Server, json};

/// The largest body of JSON or of a form, in bytes.
const BODY_BYTES_MAX: usize = 1024 * 1024;
/// How much more of a refused body is read, in bytes.
const READ_ON_BYTES_MAX: u64 = 64 * 1024;
/// By how much the server's memory may grow, in KiB.
const GROWTH_KIB_MAX: u64 = 4 * 1024;
/// How often each kind of body is sent.
const ROUNDS: u64 = 16;
/// Which part of what was read may be kept in the end, one of so many: what an allocator
/// has at hand for each thread, and not what bodies were.
const KEPT_PART: u64 = 8;

/// How a body is sent.
#[derive(Clone, Copy, Debug)]
enum Framing {
    /// With its length, which is one byte too much.
    Announced,
    /// In pieces, one byte too much in all.
    Chunked,
    /// In pieces without an end.
    Endless,
}

/// A number of `/proc`, in its unit.
fn number(file: &str, line: &str, place: usize) -> u64 {
    let text = std::fs::read_to_string(file).unwrap();
    let line = text.lines().find_map(|found| found.strip_prefix(line)).unwrap();
    line.split_whitespace().nth(place).unwrap().parse().unwrap()
}

/// How much two sockets of this machine hold between them at the most, in bytes.
fn buffered() -> u64 {
    ["tcp_rmem", "tcp_wmem"].map(|name| number(&format!("/proc/sys/net/ipv4/{name}"), "", 2)).into_iter().sum()
}

/// Sends a body until it ends or the server takes no more: what the server said, and how
/// many bytes went out.
fn send(server: &Server, head: &str, framing: Framing) -> (String, u64) {
    let mut stream = TcpStream::connect(&server.address).unwrap();
    let length = match framing {
        Framing::Announced => format!("Content-Length: {}\r\n\r\n", BODY_BYTES_MAX + 1),
        Framing::Chunked | Framing::Endless => "Transfer-Encoding: chunked\r\n\r\n".to_owned(),
    };
    stream.write_all(format!("{head}Host: {}\r\n{length}", server.address).as_bytes()).unwrap();
    let mut answers = stream.try_clone().unwrap();
    let reader = std::thread::spawn(move || {
        let mut answer = Vec::new();
        let _ = answers.read_to_end(&mut answer);
        String::from_utf8_lossy(&answer).into_owned()
    });
    let piece = [b"4000\r\n".to_vec(), vec![b'a'; 0x4000], b"\r\n".to_vec()].concat();
    let mut sent = 0_u64;
    let mut write = |bytes: &[u8]| {
        let is_taken = stream.write_all(bytes).is_ok();
        sent += if is_taken { u64::try_from(bytes.len()).unwrap() } else { 0 };
        is_taken
    };
    match framing {
        Framing::Announced => drop(write(&vec![b'a'; BODY_BYTES_MAX + 1])),
        Framing::Chunked => {
            let whole = (0..BODY_BYTES_MAX / 0x4000).all(|_| write(&piece));
            let _ = whole && write(b"1\r\na\r\n0\r\n\r\n");
        }
        // It ends when the server closes.
        Framing::Endless => while write(&piece) {},
    }
    let _ = stream.shutdown(Shutdown::Write);
    (reader.join().unwrap(), sent)
}

#[test]
fn v02_bodies_that_are_too_large_are_cut_off_and_leave_the_memory_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let born = json(&["org", "create", "Acme", "--json", "--data", folder.path().to_str().unwrap()]);
    let key = born["secretKey"].as_str().unwrap();
    let server = Server::start(folder.path());
    let form = "Content-Type: application/x-www-form-urlencoded\r\n";
    let heads = [
        format!("POST /billing-portals HTTP/1.1\r\nREB-APIKEY: {key}\r\nContent-Type: application/json\r\n"),
        format!("POST /v1/customers HTTP/1.1\r\nAuthorization: Bearer {key}\r\n{form}"),
        format!("POST /files HTTP/1.1\r\nREB-APIKEY: {key}\r\nContent-Type: application/json\r\n"),
    ];
    let kinds = [Framing::Announced, Framing::Chunked, Framing::Endless];
    // What a first request of each surface takes once is not what bodies take.
    for head in &heads {
        let empty = format!("{head}Host: x\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
        let mut stream = TcpStream::connect(&server.address).unwrap();
        stream.write_all(empty.as_bytes()).unwrap();
        stream.read_to_end(&mut Vec::new()).unwrap();
    }
    let status = format!("/proc/{}/status", server.id());
    let resident_kib = || number(&status, "VmRSS:", 0);
    let (first_kib, mut read_kib) = (resident_kib(), 0);
    for _ in 0..ROUNDS {
        for (head, framing) in heads.iter().flat_map(|head| kinds.map(|kind| (head, kind))) {
            // Inline files are a third larger than what they hold.
            let is_file = head.contains("/files");
            if is_file && !matches!(framing, Framing::Endless) {
                continue;
            }
            let before_kib = resident_kib();
            // From here on the kernel keeps the most that the server has had.
            std::fs::write(format!("/proc/{}/clear_refs", server.id()), "5").unwrap();
            let (answer, sent) = send(&server, head, framing);
            let grown_kib = number(&status, "VmHWM:", 0).saturating_sub(before_kib);
            assert!(grown_kib < GROWTH_KIB_MAX, "{framing:?} {head}: {grown_kib} KiB more than {before_kib} KiB");
            assert!(answer.starts_with("HTTP/1.1 413 "), "{framing:?} {head}: {answer}");
            assert!(answer.to_lowercase().contains("connection: close"), "{answer}");
            let limit = u64::try_from(BODY_BYTES_MAX).unwrap() * if is_file { 3 } else { 2 } / 2;
            // What lies in the sockets' buffers is sent, but never read.
            let most = limit + READ_ON_BYTES_MAX + buffered();
            assert!(sent <= most, "{framing:?}: {sent} bytes were taken, at the most {most} can have been");
            read_kib += if matches!(framing, Framing::Announced) { 0 } else { limit / 1024 };
        }
    }
    let kept_kib = resident_kib().saturating_sub(first_kib);
    assert!(kept_kib < read_kib / KEPT_PART, "{kept_kib} KiB are kept of {read_kib} KiB that were read");
    assert_eq!(server.send("GET", "/readyz", &[], "").unwrap().status, 200);
}
