//! Webhooks from the running program to a receiver of our own.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Read as _, Write as _};
use std::net::TcpListener;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex};
use std::time::Duration;

use serde_json::Value;

use crate::support::{Server, json, run, send};

/// How often the server is killed in the ordinary run; the long harness does more.
const KILLS: usize = 3;
/// How many clients write at the same time.
const CLIENTS: usize = 4;
/// How many acknowledged writes a round waits for before the kill.
const ACKNOWLEDGED_BEFORE_KILL: usize = 40;
/// How long what was on its way when the server was killed may take: it was taken for
/// 20 seconds.
const AFTERWARDS: Duration = Duration::from_secs(60);

/// The settings under which a receiver on this machine is reached.
const SETTINGS: &[(&str, &str)] = &[("BILLFOLD_RATE_LIMIT", "off"), ("BILLFOLD_ALLOW_PRIVATE_WEBHOOKS", "true")];

/// What came: for each event's id, the record it is about and how often it came.
type Seen = Arc<(Mutex<BTreeMap<String, (String, usize)>>, Condvar)>;

/// A receiver that takes everything; its address and what came.
fn receiver() -> (String, Seen) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let seen = Seen::default();
    let all = Arc::clone(&seen);
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let (mut stream, all) = (stream.unwrap(), Arc::clone(&all));
            std::thread::spawn(move || {
                let mut bytes = Vec::new();
                let mut piece = [0; 4_096];
                loop {
                    let text = String::from_utf8_lossy(&bytes);
                    if let Some((head, body)) = text.split_once("\r\n\r\n") {
                        let field =
                            |name: &str| head.lines().find_map(|line| line.strip_prefix(name).map(str::to_owned));
                        let length: usize = field("content-length: ").unwrap().parse().unwrap();
                        if body.len() >= length {
                            let event: Value = serde_json::from_str(body).unwrap();
                            let id = field("webhook-id: ").unwrap();
                            assert_eq!(event["id"], id.as_str());
                            let record = event["data"]["object"]["id"].as_str().unwrap().to_owned();
                            all.0.lock().unwrap().entry(id).or_insert((record, 0)).1 += 1;
                            all.1.notify_all();
                            let _ = stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n");
                            return;
                        }
                    }
                    drop(text);
                    match stream.read(&mut piece) {
                        Ok(0) | Err(_) => return,
                        Ok(read) => bytes.extend_from_slice(&piece[..read]),
                    }
                }
            });
        }
    });
    (address, seen)
}

fn post(address: &str, bearer: &str, path: &str, body: &str) -> Option<Value> {
    let headers = [("Authorization", bearer), ("Content-Type", "application/x-www-form-urlencoded")];
    let answer = send(address, "POST", path, &headers, body)?;
    assert_eq!(answer.status, 200, "{answer:?}");
    Some(answer.json())
}

#[test]
fn w01_w02_killed_while_delivering_no_event_is_lost() {
    let folder = tempfile::tempdir().unwrap();
    let born = json(&["org", "create", "Acme", "--json", "--data", folder.path().to_str().unwrap()]);
    let bearer = format!("Bearer {}", born["secretKey"].as_str().unwrap());
    let (sink, seen) = receiver();
    let mut server = Server::start_with(folder.path(), SETTINGS);
    post(
        &server.address,
        &bearer,
        "/v1/webhook_endpoints",
        &format!("url=http://{sink}/hook&enabled_events[]=product.created"),
    );
    let made: Arc<Mutex<BTreeSet<String>>> = Arc::default();
    for _ in 0..KILLS {
        let (stop, before) = (Arc::new(AtomicBool::new(false)), made.lock().unwrap().len());
        let clients: Vec<_> = (0..CLIENTS)
            .map(|_| {
                let (made, stop) = (Arc::clone(&made), Arc::clone(&stop));
                let (address, bearer) = (server.address.clone(), bearer.clone());
                std::thread::spawn(move || {
                    while !stop.load(Ordering::SeqCst) {
                        let Some(product) = post(&address, &bearer, "/v1/products", "name=Gold") else { break };
                        made.lock().unwrap().insert(product["id"].as_str().unwrap().to_owned());
                    }
                })
            })
            .collect();
        while made.lock().unwrap().len() < before + ACKNOWLEDGED_BEFORE_KILL {
            std::thread::yield_now();
        }
        server.kill();
        stop.store(true, Ordering::SeqCst);
        clients.into_iter().for_each(|client| client.join().unwrap());
        server = Server::start_with(folder.path(), SETTINGS);
    }
    let wanted = made.lock().unwrap().clone();
    let guard = seen.0.lock().unwrap();
    let all_came = |came: &mut BTreeMap<String, (String, usize)>| {
        let records: BTreeSet<&String> = came.values().map(|(record, _)| record).collect();
        !wanted.iter().all(|product| records.contains(product))
    };
    let (came, timeout) = seen.1.wait_timeout_while(guard, AFTERWARDS, all_came).unwrap();
    let records: Vec<&String> = came.values().map(|(record, _)| record).collect();
    let unique: BTreeSet<&String> = records.iter().copied().collect();
    assert!(!timeout.timed_out(), "{} of {} products were told of", unique.len(), wanted.len());
    // An event that came twice came under one id: of one fact there is one event.
    assert_eq!(unique.len(), records.len());
}

#[test]
fn secrets_of_endpoints_are_replaced_and_events_sent_again_from_the_command_line() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().to_str().unwrap();
    let born = json(&["org", "create", "Acme", "--json", "--data", data]);
    let organization = born["organizationId"].as_str().unwrap();
    let bearer = format!("Bearer {}", born["secretKey"].as_str().unwrap());
    let (sink, seen) = receiver();
    let server = Server::start_with(folder.path(), SETTINGS);
    let form = format!("url=http://{sink}/hook&enabled_events[]=*");
    let endpoint = post(&server.address, &bearer, "/v1/webhook_endpoints", &form).unwrap();
    let id = endpoint["id"].as_str().unwrap();
    post(&server.address, &bearer, "/v1/products", "name=Gold").unwrap();
    let came = |times: usize| {
        let few = |came: &mut BTreeMap<String, (String, usize)>| came.values().all(|(_, count)| *count < times);
        let waited = seen.1.wait_timeout_while(seen.0.lock().unwrap(), AFTERWARDS, few).unwrap();
        assert!(!waited.1.timed_out(), "{:?}", waited.0);
    };
    came(1);
    let at = ["--organization", organization, "--data", data];
    let listed = json(&[&["webhook", "list", "--json"], &at[..]].concat());
    assert_eq!((&listed[0]["id"], &listed[0]["state"]), (&endpoint["id"], &Value::from("enabled")));
    let rotated = json(&[&["webhook", "rotate", id, "--json"], &at[..]].concat());
    assert_ne!(rotated["secret"], endpoint["secret"]);
    let replayed = run(&[&["webhook", "replay", id, "--from", "2026-01-01T00:00:00Z"], &at[..]].concat());
    assert!(replayed.status.success(), "{replayed:?}");
    came(2);
    let missing = run(&[&["webhook", "rotate", "we_none"], &at[..]].concat());
    assert_eq!(missing.status.code(), Some(1));
    let (code, log) = server.stop();
    assert_eq!(code, Some(0));
    for secret in [&endpoint["secret"], &rotated["secret"]] {
        assert!(!log.contains(secret.as_str().unwrap()));
    }
}
