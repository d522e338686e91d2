//! How the server stops, and how it starts after it was stopped in the middle of starting.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::process::Stdio;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use crate::support::{Server, billfold, json, send};

/// How long the server may take to stop listening after it was asked to.
const PATIENCE: Duration = Duration::from_secs(20);
/// How often a start is broken off.
const STARTS: u64 = 20;
/// How much later each start is broken off than the one before it, in milliseconds.
const STEP_MS: u64 = 4;
/// The characters of a secret: 32 bytes as URL-safe base64.
const SECRET_CHARS: usize = 43;

/// A request whose body is on its way: the server has said that it waits for it.
fn half_sent(server: &Server, bearer: &str, name: &str) -> TcpStream {
    let mut stream = TcpStream::connect(&server.address).unwrap();
    write!(
        stream,
        "POST /v1/products HTTP/1.1\r\nHost: {}\r\nAuthorization: {bearer}\r\nContent-Length: {}\r\n\
         Content-Type: application/x-www-form-urlencoded\r\nExpect: 100-continue\r\n\r\n",
        server.address,
        "name=".len() + name.len(),
    )
    .unwrap();
    let mut answer = [0; 25];
    stream.read_exact(&mut answer).unwrap();
    assert_eq!(&answer, b"HTTP/1.1 100 Continue\r\n\r\n");
    stream
}

#[test]
fn d06_sigterm_ends_no_request_and_takes_no_new_one() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().to_str().unwrap();
    let born = json(&["org", "create", "Acme", "--json", "--data", data]);
    let bearer = format!("Bearer {}", born["secretKey"].as_str().unwrap());
    let server = Server::start_with(folder.path(), &[("BILLFOLD_RATE_LIMIT", "off")]);
    // Others write all the time: whoever is answered is answered whole.
    let written = Arc::new(AtomicUsize::new(0));
    let clients: Vec<_> = (0..4)
        .map(|_| {
            let (address, bearer, written) = (server.address.clone(), bearer.clone(), Arc::clone(&written));
            std::thread::spawn(move || {
                let headers =
                    [("Authorization", bearer.as_str()), ("Content-Type", "application/x-www-form-urlencoded")];
                while let Some(answer) = send(&address, "POST", "/v1/products", &headers, "name=Gold") {
                    assert_eq!(answer.status, 200, "{answer:?}");
                    assert_eq!(answer.json()["name"], "Gold");
                    written.fetch_add(1, Ordering::SeqCst);
                }
            })
        })
        .collect();
    while written.load(Ordering::SeqCst) < 20 {
        std::thread::yield_now();
    }
    let mut waiting = half_sent(&server, &bearer, "Late");
    server.terminate();
    let asked = Instant::now();
    while TcpStream::connect(&server.address).is_ok() {
        assert!(asked.elapsed() < PATIENCE, "it goes on listening");
        std::thread::yield_now();
    }
    clients.into_iter().for_each(|client| client.join().unwrap());
    // What was under way is finished, though nobody new is let in.
    waiting.write_all(b"name=Late").unwrap();
    let mut answer = String::new();
    waiting.read_to_string(&mut answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 200 "), "{answer}");
    assert!(answer.contains("\"name\":\"Late\""), "{answer}");
    let (code, _) = server.wait();
    assert_eq!(code, Some(0));
    let again = Server::start(folder.path());
    let mut found = Vec::new();
    let mut path = "/v1/products?limit=100".to_owned();
    loop {
        let page = again.send("GET", &path, &[("Authorization", &bearer)], "").unwrap().json();
        let products = page["data"].as_array().unwrap();
        found.extend(products.iter().map(|product| product["name"].as_str().unwrap().to_owned()));
        if page["has_more"] != true {
            break;
        }
        path = format!("/v1/products?limit=100&starting_after={}", products.last().unwrap()["id"].as_str().unwrap());
    }
    assert!(found.iter().filter(|name| *name == "Gold").count() >= written.load(Ordering::SeqCst));
    assert_eq!(found.iter().filter(|name| *name == "Late").count(), 1);
}

#[test]
fn d05_d12_a_start_that_was_broken_off_twenty_times_works_the_next_time() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().to_str().unwrap();
    let secret = folder.path().join("secret.key");
    let mut first: Option<String> = None;
    for at in 0..STARTS {
        let mut child = billfold(&["serve", "--data", data, "--listen", "127.0.0.1:0"])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        // The moment of the kill is what differs: no event tells of those in between.
        std::thread::sleep(Duration::from_millis(at * STEP_MS));
        child.kill().unwrap();
        child.wait().unwrap();
        // The secret is not there, or it is there whole, and stays what it is.
        if let Ok(text) = std::fs::read_to_string(&secret) {
            assert_eq!(text.trim().len(), SECRET_CHARS, "after {at} starts");
            assert_eq!(first.get_or_insert_with(|| text.clone()), &text);
        }
    }
    let server = Server::start(folder.path());
    let born = json(&["org", "create", "Acme", "--json", "--data", data]);
    let bearer = format!("Bearer {}", born["secretKey"].as_str().unwrap());
    let answer = server.send("GET", "/v1/products", &[("Authorization", &bearer)], "").unwrap();
    assert_eq!(answer.status, 200, "{answer:?}");
    let (code, _) = server.stop();
    assert_eq!(code, Some(0));
    let checks = json(&["doctor", "--json", "--data", data]);
    assert!(checks.as_array().unwrap().iter().all(|check| check["ok"] == true), "{checks}");
}
