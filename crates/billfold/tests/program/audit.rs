//! The audit log of a running server, and what must not be in any log.

use std::collections::BTreeMap;
use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc::Receiver;

use serde_json::{Value, json};

use crate::mails::{cookie, post, sign_in};
use crate::support::{Answer, Server, billfold, json, run};

const FORM: (&str, &str) = ("Content-Type", "application/x-www-form-urlencoded");
const JSON: (&str, &str) = ("Content-Type", "application/json");
const PASSWORD: &str = "canary llamas at dawn";
const WRONG_PASSWORD: &str = "canary llamas at dusk";
/// A published test number, which the field of a card takes.
const TEST_PAN: &str = "4242424242424242";

/// Everything that a walk through the program met that is nobody's to read.
#[derive(Default)]
struct Canaries(Vec<String>);

impl Canaries {
    fn note(&mut self, text: &str) -> String {
        assert!(text.len() >= 8, "`{text}` would be found anywhere");
        self.0.push(text.to_owned());
        text.to_owned()
    }
}

/// A server with one organization, a mail server and a receiver of webhooks.
struct World {
    folder: tempfile::TempDir,
    organization: String,
    secret: String,
    publishable: String,
    slug: String,
    server: Server,
    mails: Receiver<String>,
    canaries: Canaries,
}

impl World {
    fn open() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let data = folder.path().to_str().unwrap().to_owned();
        let born = json(&["org", "create", "Acme", "--json", "--data", &data]);
        let (address, mails) = post();
        let settings = [
            ("BILLFOLD_LOG", "trace"),
            ("BILLFOLD_SMTP_URL", &*format!("smtp://{address}")),
            ("BILLFOLD_MAIL_FROM", "billing@mail.example"),
            ("BILLFOLD_ALLOW_PRIVATE_WEBHOOKS", "true"),
        ];
        let server = Server::start_with(folder.path(), &settings);
        let text = |name: &str| born[name].as_str().unwrap().to_owned();
        let mut canaries = Canaries::default();
        let (secret, publishable) = (canaries.note(&text("secretKey")), text("publishableKey"));
        let portals = server.send("GET", "/billing-portals", &[("REB-APIKEY", &secret)], "").unwrap().json();
        let slug = portals[0]["slug"].as_str().unwrap().to_owned();
        Self { folder, organization: text("organizationId"), secret, publishable, slug, server, mails, canaries }
    }

    /// A command beside the server.
    fn command(&self, arguments: &[&str]) -> Value {
        let data = self.folder.path().to_str().unwrap();
        json(&[arguments, &["--json", "--data", data]].concat())
    }

    fn quietly(&self, arguments: &[&str]) {
        let data = self.folder.path().to_str().unwrap();
        let output = run(&[arguments, &["--data", data]].concat());
        assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    }

    fn stripe(&self, path: &str, body: &str) -> Value {
        let bearer = format!("Bearer {}", self.secret);
        let answer = self.server.send("POST", path, &[("Authorization", &bearer), FORM], body).unwrap();
        assert_eq!(answer.status, 200, "{path}: {answer:?}");
        answer.json()
    }

    fn rebilly(&self, method: &str, path: &str, body: &Value) -> Answer {
        let headers = [("REB-APIKEY", self.secret.as_str()), JSON];
        self.server.send(method, path, &headers, &body.to_string()).unwrap()
    }

    fn storefront(&self, jwt: &str, method: &str, path: &str, body: &Value) -> Answer {
        let path = format!("/storefront/organizations/{}{path}", self.organization);
        let bearer = format!("Bearer {jwt}");
        self.server.send(method, &path, &[("Authorization", &bearer), JSON], &body.to_string()).unwrap()
    }

    fn page(&self, method: &str, below: &str, cookie: &str, body: &str) -> Answer {
        let origin = format!("http://{}", self.server.address);
        let headers = [FORM, ("Origin", &*origin), ("Sec-Fetch-Site", "same-origin"), ("Cookie", cookie)];
        self.server.send(method, &format!("/billing-portal/{}{below}", self.slug), &headers, body).unwrap()
    }
}

/// Keys of every kind, good and bad.
fn keys(world: &mut World) {
    let organization = world.organization.clone();
    let restricted =
        world.command(&["key", "create", "--organization", &organization, "--restricted", "customers:read"]);
    let restricted = world.canaries.note(restricted["key"].as_str().unwrap());
    let bound = world.command(&["key", "create", "--organization", &organization, "--allow-address", "192.0.2.0/24"]);
    let bound_key = world.canaries.note(bound["key"].as_str().unwrap());
    let token = world.command(&["token", "create", "--organization", &organization]);
    let token = world.canaries.note(token["token"].as_str().unwrap());
    let get = |path: &str, key: &str| {
        world.server.send("GET", path, &[("Authorization", &format!("Bearer {key}"))], "").unwrap().status
    };
    assert_eq!(get("/v1/customers", &token), 200);
    assert_eq!(get("/v1/customers", &restricted), 200);
    assert_eq!(get("/v1/products", &restricted), 403);
    assert_eq!(get("/v1/customers", &world.publishable), 403);
    assert_eq!(get("/v1/customers", &bound_key), 403);
    assert_eq!(get("/v1/customers", "sk_test_canary-that-nobody-made"), 401);
    assert_eq!(get("/v1/customers", "ey.canary-jwt-of-nobody.x"), 401);
    world.canaries.note("canary-that-nobody-made");
    world.canaries.note("canary-jwt-of-nobody");
    world.quietly(&["key", "revoke", bound["id"].as_str().unwrap(), "--organization", &organization]);
}

/// A customer with a password, a card and a tax number; its id.
fn customer(world: &mut World) -> String {
    let made = world.stripe("/v1/customers", "email=canary%40shop.example&name=Canary+Name");
    let id = made["id"].as_str().unwrap().to_owned();
    let credential = json!({ "username": "canary@shop.example", "password": PASSWORD, "customerId": id });
    assert_eq!(world.rebilly("PUT", "/credentials/cred_ann", &credential).status, 201);
    let card = format!("type=card&card[number]={TEST_PAN}&card[exp_month]=8&card[exp_year]=2030&card[cvc]=737");
    let method = world.stripe("/v1/payment_methods", &card);
    world.stripe(&format!("/v1/payment_methods/{}/attach", method["id"].as_str().unwrap()), &format!("customer={id}"));
    world.stripe(&format!("/v1/customers/{id}/tax_ids"), "type=eu_vat&value=DE123456789");
    for text in [PASSWORD, WRONG_PASSWORD, TEST_PAN, "canary@shop", "canary%40shop", "Canary Name", "DE123456789"] {
        world.canaries.note(text);
    }
    id
}

/// In and out by the storefront, right and wrong, and where somebody else's things are.
fn storefront(world: &mut World) {
    let other = world.stripe("/v1/customers", "");
    let theirs = world.stripe("/v1/payment_methods", "type=card&card[token]=tok_visa");
    let theirs = theirs["id"].as_str().unwrap().to_owned();
    world.stripe(
        &format!("/v1/payment_methods/{theirs}/attach"),
        &format!("customer={}", other["id"].as_str().unwrap()),
    );
    let login = |username: &str, password: &str| {
        let body = json!({ "mode": "password", "username": username, "password": password });
        world.storefront("null", "POST", "/login", &body)
    };
    let answer = login("canary@shop.example", PASSWORD);
    assert_eq!(answer.status, 201, "{answer:?}");
    let jwt = answer.json()["token"].as_str().unwrap().to_owned();
    assert_eq!(world.storefront(&jwt, "GET", "/account", &Value::Null).status, 200);
    for id in [theirs.as_str(), "nobodys"] {
        let path = format!("/payment-instruments/{id}");
        assert_eq!(world.storefront(&jwt, "GET", &path, &Value::Null).status, 404);
    }
    assert_eq!(world.storefront(&jwt, "POST", "/logout", &json!({})).status, 204);
    assert_eq!(login("canary@shop.example", WRONG_PASSWORD).status, 401);
    assert_eq!(login("canary.nobody@shop.example", WRONG_PASSWORD).status, 401);
    world.canaries.note(&jwt);
    world.canaries.note("canary.nobody@shop");
}

/// In and out by a link and by a code, right and wrong.
fn pages(world: &mut World, customer: &str) {
    let session = world.stripe("/v1/billing_portal/sessions", &format!("customer={customer}"));
    let token = session["url"].as_str().unwrap().rsplit('/').next().unwrap().to_owned();
    let navigation = [("Sec-Fetch-Mode", "navigate"), ("Sec-Fetch-Dest", "document")];
    let opened = world.server.send("GET", &format!("/p/session/{token}"), &navigation, "").unwrap();
    assert_eq!(opened.status, 303, "{opened:?}");
    let visit = cookie(&opened);
    let home = world.page("GET", "/home", &visit, "");
    assert_eq!(home.status, 200);
    let form_token =
        home.body.split("name=\"form_token\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    // What the portal does not let its customers do.
    assert_eq!(world.page("GET", "/plans/sub_none/pause", &visit, "").status, 403);
    assert_eq!(world.page("POST", "/sign-out", &visit, &format!("form_token={form_token}")).status, 303);
    let asked = world.page("POST", "/sign-in", "", "email=canary%40shop.example");
    let attempt = cookie(&asked);
    let mail = world.mails.recv().unwrap();
    assert!(mail.contains("canary@shop.example"));
    assert_ne!(world.page("POST", "/sign-in/code", &attempt, "code=00000000").status, 303);
    let (_, code) = sign_in(&world.server, &world.slug, "canary@shop.example", &world.mails);
    assert_eq!(
        world
            .page("POST", "/sign-in/forgotten", "", "email=canary%40shop.example&username=canary%40shop.example")
            .status,
        303
    );
    let reset = world.mails.recv().unwrap().replace("=\r\n", "");
    let reset = reset.split("/sign-in/password/").nth(1).unwrap();
    let reset: String = reset.chars().take_while(|c| c.is_ascii_alphanumeric() || "-_".contains(*c)).collect();
    for secret in [&token, &form_token, &code, &code.replace(' ', ""), &reset] {
        world.canaries.note(secret);
    }
    for cookie in [&visit, &attempt] {
        world.canaries.note(cookie.split_once('=').unwrap().1);
    }
}

/// An endpoint that something is told to.
fn webhooks(world: &mut World) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let made = world
        .stripe("/v1/webhook_endpoints", &format!("url=http://{address}/canary-path&enabled_events[]=product.created"));
    world.canaries.note(made["secret"].as_str().unwrap());
    let waits = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let mut bytes = [0; 8_192];
        let read = stream.read(&mut bytes).unwrap();
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n");
        String::from_utf8_lossy(&bytes[..read]).into_owned()
    });
    world.stripe("/v1/products", "name=Canary+Product");
    let sent = waits.join().unwrap();
    let signature = sent.lines().find(|line| line.to_lowercase().starts_with("webhook-signature: ")).unwrap();
    world.canaries.note(signature.split_once(": ").unwrap().1);
    let organization = world.organization.clone();
    let rotated = world.command(&["webhook", "rotate", made["id"].as_str().unwrap(), "--organization", &organization]);
    world.canaries.note(rotated["secret"].as_str().unwrap());
}

/// The log of an organization, a line of JSON for each entry.
fn entries(world_folder: &std::path::Path, organization: &str) -> Vec<Value> {
    let listed = run(&["audit", "list", "--organization", organization, "--data", world_folder.to_str().unwrap()]);
    assert!(listed.status.success(), "{}", String::from_utf8_lossy(&listed.stderr));
    String::from_utf8(listed.stdout).unwrap().lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
fn r05_r07_every_flow_is_in_the_audit_log_and_no_secret_in_any() {
    let mut world = World::open();
    keys(&mut world);
    let id = customer(&mut world);
    storefront(&mut world);
    pages(&mut world, &id);
    webhooks(&mut world);
    let organization = world.organization.clone();
    world.quietly(&["org", "update", &organization, "--return-origin", "https://shop.example"]);
    world.quietly(&["customer", "export", &id, "--organization", &organization]);
    world.quietly(&["customer", "erase", &id, "--yes", "--organization", &organization]);
    let World { folder, server, canaries, .. } = world;
    let secret = std::fs::read_to_string(folder.path().join("secret.key")).unwrap();
    let (exit, log) = server.stop();
    assert_eq!(exit, Some(0));
    let entries = entries(folder.path(), &organization);
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for entry in &entries {
        let mut text = entry["action"].as_str().unwrap().to_owned();
        if let Some(refused) = entry["refused"].as_str() {
            text += &format!(" ({refused})");
        }
        *counts.entry(text).or_default() += 1;
        assert!(!entry["actor"].as_str().unwrap().is_empty() && entry["time"].is_string(), "{entry}");
        assert!(entry["seq"].is_u64() && entry["link"].is_string(), "{entry}");
    }
    let counts: Vec<(&str, usize)> = counts.iter().map(|(text, count)| (text.as_str(), *count)).collect();
    assert_eq!(counts, EXPECTED, "{counts:#?}");
    // Who came over the network is shown by it, coarsely.
    let refused = entries.iter().find(|entry| entry["action"] == "api_key.refused").unwrap();
    assert_eq!(refused["network"], "127.0.0.0/24");
    let changed = entries.iter().find(|entry| entry["action"] == "organization.updated").unwrap();
    assert_eq!(
        (&changed["before"], &changed["after"]["return_origins"]),
        (&json!({"return_origins": []}), &json!(["https://shop.example"]))
    );
    // The customer was erased: the log says what happened, and nothing of it.
    let all = serde_json::to_string(&entries).unwrap();
    let access = log.lines().filter(|line| line.contains("access")).count();
    assert!(access > 20, "the log is on");
    for canary in canaries.0.iter().map(String::as_str).chain([secret.trim()]) {
        assert!(!log.contains(canary), "the log holds {canary}:\n{log}");
        assert!(!all.contains(canary), "the audit log holds {canary}");
    }
    let whole = run(&["audit", "verify", "--data", folder.path().to_str().unwrap()]);
    assert!(whole.status.success(), "{whole:?}");
}

/// What the walk leaves in the audit log: what was done, why it was refused, how often.
/// Of what the customer tried the reasons went with its erasure.
const EXPECTED: &[(&str, usize)] = &[
    ("access.denied", 1),
    ("access.denied (GET /v1/customers)", 1),
    ("access.denied (GET /v1/products)", 1),
    ("api_key.created", 4),
    ("api_key.refused (address)", 1),
    ("api_key.revoked", 1),
    ("authz.denied", 1),
    ("credential.created", 1),
    ("customer.created", 2),
    ("customer.deleted", 1),
    ("customer.erased", 1),
    ("customer.exported", 1),
    ("customer.logged_in", 2),
    ("customer.password_reset_requested", 1),
    ("customer.sign_in_failed", 1),
    ("customer.sign_in_failed (code)", 1),
    ("customer.sign_in_failed (password)", 1),
    ("customer.tax_id.created", 1),
    ("merchant_token.created", 1),
    ("organization.created", 1),
    ("organization.updated", 1),
    ("payment_method.attached", 2),
    ("payment_method.created", 2),
    ("payment_method.detached", 1),
    ("portal.created", 1),
    ("product.created", 1),
    ("session.created", 1),
    ("session.ended", 2),
    ("session.opened", 2),
    ("webhook_endpoint.created", 1),
    ("webhook_endpoint.updated", 1),
    ("website.created", 1),
];

#[test]
fn r04_the_command_names_the_first_bad_row_and_fails() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().to_str().unwrap();
    let born = json(&["org", "create", "Acme", "--json", "--data", data]);
    let organization = born["organizationId"].as_str().unwrap();
    json(&["org", "create", "Other", "--json", "--data", data]);
    let kept = run(&["audit", "verify", "--json", "--data", data]);
    assert!(kept.status.success());
    let anchors = folder.path().join("anchors.json");
    std::fs::write(&anchors, &kept.stdout).unwrap();
    run(&["org", "update", organization, "--name", "Acme again", "--data", data]);
    let with = ["audit", "verify", "--data", data, "--anchors", anchors.to_str().unwrap()];
    assert!(run(&with).status.success(), "the log goes on from where it was");
    let entries = entries(folder.path(), organization);
    let row = entries[2]["id"].as_str().unwrap();
    let file = rusqlite::Connection::open(folder.path().join("billfold.sqlite")).unwrap();
    let edit = |sql: &str| assert_eq!(file.execute(sql, [row]).unwrap(), 1);
    edit("UPDATE events SET doc = json_set(doc, '$.actor', 'somebody else') WHERE id = ?1");
    for arguments in [&with[..], &["audit", "verify", "--data", data, "--organization", organization]] {
        let output = billfold(arguments).output().unwrap();
        assert_eq!(output.status.code(), Some(1));
        let line = String::from_utf8(output.stderr).unwrap();
        let named = format!(
            "the audit log of {organization} is not whole: entry 3 of strand 0 (row {row}) is not what it was when it was made"
        );
        assert!(line.trim_end().ends_with(&named), "{line}");
    }
    let other = run(&["audit", "verify", "--data", data]);
    let text = String::from_utf8(other.stdout).unwrap();
    assert_eq!((text.matches("NOT WHOLE").count(), text.matches(" whole: ").count()), (1, 1), "{text}");
}

/// What people put into requests so that it stands in a log as something else.
const INJECTIONS: &[&str] = &[
    "%0d%0aINJECTED%20level=ERROR",
    "%0AINJECTED",
    "%1b%5b31mINJECTED%1b%5b0m",
    "$%7Bjndi:ldap://127.0.0.1/INJECTED%7D",
    "${jndi:ldap:INJECTED",
    "%00INJECTED",
    "%e2%80%a8INJECTED",
    "%22,%22level%22:%22INJECTED",
    "%ff%feINJECTED",
    "INJECTED%9b31m",
];

#[test]
fn r06_nothing_of_a_request_makes_a_line_of_the_log_or_a_field_of_it() {
    for format in ["json", "text"] {
        let folder = tempfile::tempdir().unwrap();
        let server = Server::start_with(folder.path(), &[("BILLFOLD_LOG_FORMAT", format), ("BILLFOLD_LOG", "debug")]);
        let begun = server.log.lock().unwrap().lines().count();
        let mut answered = 0;
        for injection in INJECTIONS {
            for path in
                [format!("/{injection}"), format!("/x?{injection}={injection}"), format!("/v1/customers/{injection}")]
            {
                let headers = [("User-Agent", *injection), ("Referer", injection), ("X-Forwarded-For", injection)];
                answered += usize::from(server.send("GET", &path, &headers, "").is_some());
            }
        }
        answered += usize::from(server.send("GET", &format!("/{}", "INJECTED".repeat(900)), &[], "").is_some());
        // This is refused by the connection, before there is a request to log.
        let agent = "INJECTED".repeat(120 * 1_024 / 8);
        server.send("GET", "/x", &[("User-Agent", &agent)], "");
        // A method that is none, and a header with the control characters themselves.
        for raw in [
            format!("{} / HTTP/1.1\r\nHost: x\r\n\r\n", "INJECTED".repeat(100)),
            "GET / HTTP/1.1\r\nHost: x\r\nUser-Agent: a\u{1b}[31mINJECTED\u{7}\r\n\r\n".to_owned(),
            "GET /\u{1b}[31mINJECTED HTTP/1.1\r\nHost: x\r\n\r\n".to_owned(),
        ] {
            let mut stream = TcpStream::connect(&server.address).unwrap();
            stream.write_all(raw.as_bytes()).unwrap();
            let _ = stream.shutdown(std::net::Shutdown::Write);
            let _ = stream.read_to_end(&mut Vec::new());
        }
        let (_, log) = server.stop();
        let lines: Vec<&str> = log.lines().skip(begun).collect();
        let access = lines.iter().filter(|line| line.contains("access")).count();
        assert!(access >= answered && access <= answered + 3, "{access} lines for {answered} answers:\n{log}");
        for line in &lines {
            assert!(!line.chars().any(char::is_control), "{line:?}");
            assert!(!line.starts_with("INJECTED") && line.len() < 4_096, "{line}");
            if format == "json" {
                let Value::Object(fields) = serde_json::from_str(line).unwrap() else { panic!("{line}") };
                for (name, value) in fields {
                    assert!(!name.contains("INJECTED"), "{line}");
                    assert!(value.as_str().is_none_or(|text| text.len() <= 1_024), "{name}: {line}");
                    let is_place = matches!(name.as_str(), "path" | "method");
                    assert!(is_place || !value.to_string().contains("INJECTED"), "{name}: {line}");
                }
            }
        }
    }
}
