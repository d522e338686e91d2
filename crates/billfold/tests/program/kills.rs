//! What is left when the server is killed in the middle of its work.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use crate::support::{Server, json, send};

/// How often the server is killed in the ordinary run; the long harness does
/// more.
const KILLS: usize = 4;
/// How many clients write at the same time.
const CLIENTS: usize = 8;
/// How many acknowledged writes a round waits for before the kill.
const ACKNOWLEDGED_BEFORE_KILL: usize = 60;

/// One write that a client tried: its idempotency key and, once the server said
/// so, the id of what it made.
type Ledger = Arc<Mutex<BTreeMap<String, Option<String>>>>;

#[test]
fn i07_killed_under_load_nothing_acknowledged_is_lost_and_a_retry_has_one_effect() {
    let folder = tempfile::tempdir().unwrap();
    let born = json(&["org", "create", "Acme", "--json", "--data", folder.path().to_str().unwrap()]);
    let bearer = format!("Bearer {}", born["secretKey"].as_str().unwrap());
    let ledger: Ledger = Arc::default();
    for round in 0..KILLS {
        let server = Server::start_with(folder.path(), &[("BILLFOLD_RATE_LIMIT", "off")]);
        let (stop, acknowledged) = (Arc::new(AtomicBool::new(false)), Arc::new(AtomicUsize::new(0)));
        let clients: Vec<_> = (0..CLIENTS)
            .map(|client| {
                let (ledger, stop, acknowledged) = (Arc::clone(&ledger), Arc::clone(&stop), Arc::clone(&acknowledged));
                let (address, bearer) = (server.address.clone(), bearer.clone());
                std::thread::spawn(move || {
                    for number in 0.. {
                        if stop.load(Ordering::SeqCst) {
                            break;
                        }
                        let key = format!("r{round}c{client}n{number}");
                        ledger.lock().unwrap().insert(key.clone(), None);
                        // The first write without an answer is the last of its client.
                        let Some(id) = create(&address, &bearer, &key) else { break };
                        ledger.lock().unwrap().insert(key, Some(id));
                        acknowledged.fetch_add(1, Ordering::SeqCst);
                    }
                })
            })
            .collect();
        while acknowledged.load(Ordering::SeqCst) < ACKNOWLEDGED_BEFORE_KILL {
            std::thread::yield_now();
        }
        server.kill();
        stop.store(true, Ordering::SeqCst);
        clients.into_iter().for_each(|client| client.join().unwrap());
    }
    let server = Server::start_with(folder.path(), &[("BILLFOLD_RATE_LIMIT", "off")]);
    let tried = ledger.lock().unwrap().clone();
    let mut made = BTreeMap::new();
    for (key, before) in &tried {
        let id = create(&server.address, &bearer, key).expect("a retry is answered");
        if let Some(before) = before {
            assert_eq!(&id, before, "the answer to {key} is the first one");
        }
        made.insert(key.clone(), id);
    }
    let unique: std::collections::BTreeSet<&String> = made.values().collect();
    assert_eq!(unique.len(), tried.len());
    assert_eq!(count(&server, &bearer), tried.len(), "one effect for each key");
    let file = folder.path().join("billfold.sqlite");
    drop(server);
    // Every acknowledged write is in the audit log too, whose chain no kill has broken.
    let whole = json(&["audit", "verify", "--json", "--data", folder.path().to_str().unwrap()]);
    assert_eq!(whole["flaws"], serde_json::json!([]));
    assert!(whole["entries"].as_u64().unwrap() >= u64::try_from(tried.len()).unwrap());
    let connection = rusqlite::Connection::open(file).unwrap();
    let sound: String = connection.query_row("PRAGMA integrity_check", [], |row| row.get(0)).unwrap();
    assert_eq!(sound, "ok");
}

/// Makes a product under an idempotency key; its id when the server said so.
fn create(address: &str, bearer: &str, key: &str) -> Option<String> {
    let headers =
        [("Authorization", bearer), ("Content-Type", "application/x-www-form-urlencoded"), ("Idempotency-Key", key)];
    let answer = send(address, "POST", "/v1/products", &headers, &format!("name={key}"))?;
    assert_eq!(answer.status, 200, "{answer:?}");
    Some(answer.json()["id"].as_str()?.to_owned())
}

/// How many products there are, by the API's own pages.
fn count(server: &Server, bearer: &str) -> usize {
    let mut total = 0;
    let mut path = "/v1/products?limit=100".to_owned();
    loop {
        let page = server.send("GET", &path, &[("Authorization", bearer)], "").unwrap().json();
        let data = page["data"].as_array().unwrap();
        total += data.len();
        if page["has_more"] != true {
            return total;
        }
        path = format!("/v1/products?limit=100&starting_after={}", data.last().unwrap()["id"].as_str().unwrap());
    }
}
