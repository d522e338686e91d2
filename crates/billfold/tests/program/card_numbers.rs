//! No card number stays anywhere: neither in the log nor in a file.

use std::path::Path;

use serde_json::json;

use crate::support::{Server, json as ask};

/// Card numbers as people may write them into fields that are none for it.
const CANARIES: [&str; 7] = [
    "4012888888881881",
    "4012 8888 8888 1881",
    "4012-8888-8888-1881",
    "4012.8888.8888.1881",
    "\u{FF14}\u{FF10}\u{FF11}\u{FF12}8888 8888\u{FF11}881",
    "378734493671000",
    "5105 1051 0510 5100",
];

/// What would be left of them.
const TRACES: [&str; 6] = ["88888888", "8888 8888", "8888-8888", "8888.8888", "3787344936", "51051051"];

fn escaped(text: &str) -> String {
    text.bytes().map(|byte| format!("%{byte:02X}")).collect()
}

fn files(folder: &Path, seen: &mut Vec<(String, Vec<u8>)>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, seen);
        } else {
            seen.push((path.display().to_string(), std::fs::read(&path).unwrap()));
        }
    }
}

fn holds(bytes: &[u8], trace: &str) -> bool {
    bytes.windows(trace.len()).any(|window| window == trace.as_bytes())
}

#[test]
fn c02_card_numbers_are_refused_and_leave_no_trace() {
    let folder = tempfile::tempdir().unwrap();
    let made = ask(&["org", "create", "Acme", "--json", "--data", folder.path().to_str().unwrap()]);
    let server = Server::start_with(folder.path(), &[("BILLFOLD_LOG", "trace")]);
    let key = made["secretKey"].as_str().unwrap().to_owned();
    let bearer = format!("Bearer {key}");
    let website = made["website"]["id"].as_str().or(made["websiteId"].as_str()).unwrap_or_default().to_owned();
    let form = |path: &str, body: &str, idempotency: &str| {
        let headers = [
            ("Authorization", bearer.as_str()),
            ("Content-Type", "application/x-www-form-urlencoded"),
            ("Idempotency-Key", idempotency),
        ];
        server.send("POST", path, &headers, body).unwrap()
    };
    let body = |path: &str, body: &serde_json::Value| {
        let headers = [("REB-APIKEY", key.as_str()), ("Content-Type", "application/json")];
        server.send("POST", path, &headers, &body.to_string()).unwrap()
    };
    let mut answers = Vec::new();
    for canary in CANARIES {
        let text = escaped(canary);
        answers.push((400, form("/v1/customers", &format!("name={text}"), "a")));
        answers.push((400, form("/v1/customers", &format!("name=x&metadata[note]=pay+with+{text}+please"), "b")));
        answers.push((400, form("/v1/customers", &format!("name=x&metadata[{text}]=1"), "c")));
        answers.push((400, form(&format!("/v1/customers/{text}"), "name=x", "d")));
        answers.push((400, form(&format!("/v1/customers?email={text}"), "name=x", "e")));
        let card = format!("type=card&card[number]={text}&card[exp_month]=8&card[exp_year]=2030");
        // One of these is a published test card, which this field takes.
        let taken = if canary.starts_with("5105") { 200 } else { 400 };
        answers.push((taken, form("/v1/payment_methods", &card, &format!("f{}", canary.len()))));
        let portal = json!({ "websiteId": website, "slug": "slug-of-a-portal", "name": canary });
        answers.push((422, body("/billing-portals", &portal)));
        let token = json!({
            "method": "payment-card",
            "paymentInstrument": { "pan": "4242424242424242", "expMonth": 8, "expYear": 2030 },
            "billingAddress": { "firstName": canary },
        });
        answers.push((422, body("/tokens", &token)));
    }
    for (status, answer) in &answers {
        assert_eq!(answer.status, *status, "{answer:?}");
        for trace in TRACES {
            assert!(!answer.body.contains(trace) && !answer.head.contains(trace), "{answer:?}");
        }
    }
    let keyed = form("/v1/customers", "name=x", CANARIES[0]);
    assert_eq!(keyed.status, 400, "{keyed:?}");
    let (code, log) = server.stop();
    assert_eq!(code, Some(0));
    assert!(log.lines().count() > answers.len(), "the log is on");
    let mut kept = vec![("the log".to_owned(), log.into_bytes())];
    files(folder.path(), &mut kept);
    assert!(kept.len() > 2, "the database is there");
    for (name, bytes) in kept {
        for trace in TRACES {
            assert!(!holds(&bytes, trace), "{name} holds {trace}");
        }
    }
}
