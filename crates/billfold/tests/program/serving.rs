//! Start, stop, and what is logged in between.

use serde_json::json;

use crate::support::{Server, billfold, failure, json as ask};

fn born(folder: &tempfile::TempDir) -> serde_json::Value {
    ask(&["org", "create", "Acme", "--json", "--data", folder.path().to_str().unwrap()])
}

#[test]
fn a_server_answers_and_stops_with_0_when_it_is_told_to() {
    let folder = tempfile::tempdir().unwrap();
    let server = Server::start(folder.path());
    for (path, body) in [("/healthz", "ok\n"), ("/readyz", "ready\n")] {
        let answer = server.send("GET", path, &[], "").unwrap();
        assert_eq!((answer.status, answer.body.as_str()), (200, body));
    }
    // Somebody who opens the address of a new server learns that it runs, and how to go on.
    let root = server.send("GET", "/", &[], "").unwrap();
    assert!(root.status == 200 && root.body.contains("Do you run this server? It works."), "{root:?}");
    let next =
        root.body.split("href=\"").filter_map(|rest| rest.split('"').next()).find(|way| *way == "/docs").unwrap();
    for path in [next, "/favicon.ico", "/robots.txt"] {
        assert_eq!(server.send("GET", path, &[], "").unwrap().status, 200, "{path}");
    }
    let keys = server.send("GET", "/.well-known/jwks.json", &[], "").unwrap().json();
    assert_eq!((keys["keys"][0]["alg"].as_str(), keys["keys"][0]["crv"].as_str()), (Some("EdDSA"), Some("Ed25519")));
    assert!(keys["keys"][0].get("d").is_none());
    let (code, log) = server.stop();
    assert_eq!(code, Some(0), "{log}");
    assert!(log.contains("stopping") && log.contains("stopped"), "{log}");
}

#[test]
fn an_organization_made_beside_a_running_server_works_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let server = Server::start(folder.path());
    let made = born(&folder);
    let key = made["secretKey"].as_str().unwrap();
    let answer = server.send("GET", "/billing-portals", &[("REB-APIKEY", key)], "").unwrap();
    assert_eq!(answer.status, 200, "{answer:?}");
    let token = ask(&[
        "token",
        "create",
        "--json",
        "--organization",
        made["organizationId"].as_str().unwrap(),
        "--data",
        folder.path().to_str().unwrap(),
    ]);
    let bearer = format!("Bearer {}", token["token"].as_str().unwrap());
    let answer = server.send("GET", "/billing-portals", &[("Authorization", &bearer)], "").unwrap();
    assert_eq!(answer.status, 200, "{answer:?}");
}

#[test]
fn d07_a_second_server_on_one_folder_ends_and_the_first_goes_on() {
    let folder = tempfile::tempdir().unwrap();
    let server = Server::start(folder.path());
    let data = folder.path().to_str().unwrap();
    let line = failure(&mut billfold(&["serve", "--data", data, "--listen", "127.0.0.1:0"]));
    assert!(line.contains("another Billfold server is using") && line.contains("--data"), "{line}");
    assert_eq!(server.send("GET", "/readyz", &[], "").unwrap().status, 200);
}

#[test]
fn an_address_in_use_stops_the_start_with_one_line() {
    let (one, two) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let server = Server::start(one.path());
    let data = two.path().to_str().unwrap();
    let line = failure(&mut billfold(&["serve", "--data", data, "--listen", &server.address]));
    assert!(line.contains("--listen"), "{line}");
}

#[test]
fn a12_an_empty_server_knows_no_key() {
    let folder = tempfile::tempdir().unwrap();
    let server = Server::start(folder.path());
    for key in ["admin", "admin:admin", "sk_test_", "sk_test_123", "secret", "billfold"] {
        let answer = server.send("GET", "/billing-portals", &[("REB-APIKEY", key)], "").unwrap();
        assert_eq!(answer.status, 401, "{key}");
    }
    for basic in ["YWRtaW46YWRtaW4=", "c2tfdGVzdF8xMjM6"] {
        let basic = format!("Basic {basic}");
        let answer = server.send("GET", "/v1/customers", &[("Authorization", &basic)], "").unwrap();
        assert_eq!(answer.status, 401, "{basic}");
    }
}

#[test]
fn r07_no_secret_reaches_the_log_at_any_level() {
    let folder = tempfile::tempdir().unwrap();
    let made = born(&folder);
    let server = Server::start_with(folder.path(), &[("BILLFOLD_LOG", "trace")]);
    let key = made["secretKey"].as_str().unwrap().to_owned();
    let bearer = format!("Bearer {key}");
    let form = ("Content-Type", "application/x-www-form-urlencoded");
    let post = |path: &str, idempotency: &str, body: &str| {
        server.send("POST", path, &[("Authorization", &bearer), form, ("Idempotency-Key", idempotency)], body).unwrap()
    };
    let customer = post("/v1/customers", "canary-key-1", "email=canary%40example.com&name=Canary+Name").json();
    let body = format!("customer={}", customer["id"].as_str().unwrap());
    let session = post("/v1/billing_portal/sessions", "canary-key-2", &body).json();
    let token = session["url"].as_str().unwrap().rsplit('/').next().unwrap().to_owned();
    let navigation = [("Sec-Fetch-Mode", "navigate"), ("Sec-Fetch-Dest", "document")];
    let opened = server.send("GET", &format!("/p/session/{token}"), &navigation, "").unwrap();
    assert_eq!(opened.status, 303, "{opened:?}");
    let cookie = opened.head.lines().find(|line| line.to_lowercase().starts_with("set-cookie:")).unwrap();
    let cookie = cookie.split('=').nth(1).unwrap().split(';').next().unwrap().to_owned();
    // A key in the query and in a path, as people do by mistake.
    let asked = server.send("GET", &format!("/billing-portals?key={key}&apikey={key}"), &[], "").unwrap();
    assert_eq!(asked.status, 401);
    server.send("GET", &format!("/billing-portals/{key}"), &[("REB-APIKEY", "sk_test_wrong-canary")], "").unwrap();
    let bad = json!({"name": "Canary Name", "slug": key}).to_string();
    server
        .send("POST", "/billing-portals", &[("REB-APIKEY", &key), ("Content-Type", "application/json")], &bad)
        .unwrap();
    let secret = std::fs::read_to_string(folder.path().join("secret.key")).unwrap();
    let (code, log) = server.stop();
    assert_eq!(code, Some(0));
    assert!(log.lines().count() > 7, "the log is on: {log}");
    let canaries = [
        key.as_str(),
        &token,
        &cookie,
        secret.trim(),
        "canary-key-1",
        "canary-key-2",
        "canary%40example",
        "canary@example",
        "Canary Name",
        "sk_test_wrong-canary",
    ];
    for canary in canaries {
        assert!(!log.contains(canary), "the log holds {canary}:\n{log}");
    }
}

#[test]
fn the_documents_of_the_reference_are_served() {
    let folder = tempfile::tempdir().unwrap();
    let server = Server::start(folder.path());
    for path in ["/openapi/rebilly.json", "/openapi/stripe.json"] {
        let document = server.send("GET", path, &[], "").unwrap().json();
        assert_eq!(document["openapi"].as_str().map(|version| version.get(..3)), Some(Some("3.1")), "{path}");
        assert!(document["paths"].as_object().unwrap().len() > 5, "{path}");
    }
    assert_eq!(server.send("GET", "/docs", &[], "").unwrap().status, 200);
}
