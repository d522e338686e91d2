//! More than one life of a server: nodes beside each other, and one after the other.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Instant;

use billfold_store::testing::PostgresDatabase;
use serde_json::Value;

use crate::support::{Answer, Server, billfold, json, send};

/// What a request came to: when it was begun, and its status.
type Seen = (Instant, u16);

/// Asks a node with a key, again and again, until it is told to stop.
fn keep_asking(address: &str, key: &str, stop: &Arc<AtomicBool>) -> std::thread::JoinHandle<Vec<Seen>> {
    let (address, key, stop) = (address.to_owned(), key.to_owned(), Arc::clone(stop));
    std::thread::spawn(move || {
        let mut seen = Vec::new();
        while !stop.load(Ordering::SeqCst) {
            let begun = Instant::now();
            let answer = send(&address, "GET", "/billing-portals", &[("REB-APIKEY", &key)], "").unwrap();
            seen.push((begun, answer.status));
        }
        seen
    })
}

#[test]
fn a04_a_key_that_is_revoked_under_load_opens_nothing_on_either_of_two_nodes() {
    let (folder, database) = (tempfile::tempdir().unwrap(), PostgresDatabase::create());
    let data = folder.path().to_str().unwrap();
    let settings = [
        ("BILLFOLD_DATABASE_URL", database.url()),
        ("BILLFOLD_RATE_LIMIT", "off"),
        ("BILLFOLD_DATABASE_CONNECTIONS", "4"),
    ];
    let of_database = |arguments: &[&str]| -> Value {
        let output = billfold(&[arguments, &["--json", "--data", data]].concat()).envs(settings).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        serde_json::from_slice(&output.stdout).unwrap()
    };
    let born = of_database(&["org", "create", "Acme"]);
    let organization = born["organizationId"].as_str().unwrap();
    // Both have the same secret, as the nodes of one database do.
    let nodes = [Server::start_with(folder.path(), &settings), Server::start_with(folder.path(), &settings)];
    let owner = born["secretKey"].as_str().unwrap();
    for _ in 0..3 {
        let made = of_database(&["key", "create", "--organization", organization]);
        let (id, key) = (made["id"].as_str().unwrap(), made["key"].as_str().unwrap());
        let stop = Arc::new(AtomicBool::new(false));
        let askers: Vec<_> =
            nodes.iter().flat_map(|node| (0..2).map(|_| keep_asking(&node.address, key, &stop))).collect();
        for node in &nodes {
            let answer = node.send("GET", "/billing-portals", &[("REB-APIKEY", key)], "").unwrap();
            assert_eq!(answer.status, 200);
        }
        let gone = nodes[0].send("DELETE", &format!("/api-keys/{id}"), &[("REB-APIKEY", owner)], "").unwrap();
        let revoked = Instant::now();
        assert_eq!(gone.status, 204, "{gone:?}");
        for node in &nodes {
            let answer = node.send("GET", "/billing-portals", &[("REB-APIKEY", key)], "").unwrap();
            assert_eq!(answer.status, 401);
        }
        stop.store(true, Ordering::SeqCst);
        for seen in askers.into_iter().map(|asker| asker.join().unwrap()) {
            assert!(seen.iter().all(|(_, status)| matches!(status, 200 | 401)), "{seen:?}");
            let late = seen.iter().filter(|(begun, status)| *begun > revoked && *status != 401);
            assert_eq!(late.count(), 0, "begun after the answer to the revocation");
        }
    }
}

#[test]
fn i01_an_answer_is_replayed_byte_for_byte_by_a_server_that_was_started_anew() {
    let folder = tempfile::tempdir().unwrap();
    let born = json(&["org", "create", "Acme", "--json", "--data", folder.path().to_str().unwrap()]);
    let bearer = format!("Bearer {}", born["secretKey"].as_str().unwrap());
    let ask = |server: &Server| -> Answer {
        let headers = [
            ("Authorization", bearer.as_str()),
            ("Content-Type", "application/x-www-form-urlencoded"),
            ("Idempotency-Key", "once"),
        ];
        server.send("POST", "/v1/customers", &headers, "email=maren%40example.com").unwrap()
    };
    let mut bodies = Vec::new();
    for life in 0..3 {
        let server = Server::start(folder.path());
        let answer = ask(&server);
        assert_eq!(answer.status, 200, "{answer:?}");
        let is_replayed = answer.head.to_lowercase().contains("idempotent-replayed: true");
        assert_eq!(is_replayed, life > 0, "{}", answer.head);
        bodies.push(answer.body);
        let list = server.send("GET", "/v1/customers", &[("Authorization", &bearer)], "").unwrap().json();
        assert_eq!(list["data"].as_array().unwrap().len(), 1);
        // Told to stop, and killed.
        if life == 0 {
            assert_eq!(server.stop().0, Some(0));
        } else {
            server.kill();
        }
    }
    bodies.dedup();
    assert_eq!(bodies.len(), 1);
}
