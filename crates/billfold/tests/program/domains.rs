//! A merchant's own domain: claimed, shown to be its own, served.

use std::collections::HashMap;
use std::net::UdpSocket;
use std::sync::{Arc, Mutex};

use serde_json::{Value, json};

use crate::support::{Answer, Server, billfold, failure, json as ask, run};

const DOMAIN: &str = "pay.shop.example";

/// A resolver that knows what the test tells it.
struct Resolver {
    address: String,
    texts: Arc<Mutex<HashMap<String, String>>>,
}

impl Resolver {
    fn start() -> Self {
        let socket = UdpSocket::bind("127.0.0.1:0").unwrap();
        let address = socket.local_addr().unwrap().to_string();
        let texts: Arc<Mutex<HashMap<String, String>>> = Arc::default();
        let known = Arc::clone(&texts);
        std::thread::spawn(move || {
            let mut buffer = [0; 1_500];
            while let Ok((length, from)) = socket.recv_from(&mut buffer) {
                let question = &buffer[..length];
                let text = known.lock().unwrap().get(&name_of(question)).cloned();
                let _ = socket.send_to(&answer(question, text.as_deref()), from);
            }
        });
        Self { address, texts }
    }

    fn publish(&self, name: &str, text: &str) {
        self.texts.lock().unwrap().insert(name.to_owned(), text.to_owned());
    }
}

/// The name that a question asks for.
fn name_of(question: &[u8]) -> String {
    let (mut at, mut labels) = (12, Vec::new());
    while question[at] != 0 {
        let length = usize::from(question[at]);
        labels.push(String::from_utf8(question[at + 1..=at + length].to_vec()).unwrap());
        at += length + 1;
    }
    labels.join(".")
}

/// An answer with one text record, or that there is no such name.
fn answer(question: &[u8], text: Option<&str>) -> Vec<u8> {
    let asked = &question[12..12 + name_of(question).len() + 6];
    let (code, count) = if text.is_some() { (0x80, 1) } else { (0x83, 0) };
    let mut out = [&question[..2], &[0x81, code, 0, 1, 0, count, 0, 0, 0, 0], asked].concat();
    if let Some(text) = text {
        let length = u8::try_from(text.len()).unwrap();
        out.extend([0xc0, 12, 0, 16, 0, 1, 0, 0, 0, 60, 0, length + 1, length]);
        out.extend(text.bytes());
    }
    out
}

/// A server with one organization, a resolver, and requests to them.
struct Shop {
    folder: tempfile::TempDir,
    resolver: Resolver,
    server: Server,
    born: Value,
}

impl Shop {
    fn open() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let born = ask(&["org", "create", "Acme", "--json", "--data", folder.path().to_str().unwrap()]);
        let resolver = Resolver::start();
        let server = Server::start_with(folder.path(), &[("BILLFOLD_DNS_SERVER", &resolver.address)]);
        Self { folder, resolver, server, born }
    }

    fn key(&self) -> &str {
        self.born["secretKey"].as_str().unwrap()
    }

    fn arguments<'a>(&'a self, rest: &[&'a str]) -> Vec<&'a str> {
        let data = ["--data", self.folder.path().to_str().unwrap(), "--dns-server", &self.resolver.address];
        [&["domain"], rest, &data].concat()
    }

    /// Has a portal name a domain.
    fn name(&self, portal: &str, domain: Value) -> Value {
        let body = json!({"websiteId": self.born["websiteId"], "slug": format!("{portal}-slug"), "name": portal, "customDomain": domain});
        let headers = [("REB-APIKEY", self.key()), ("Content-Type", "application/json")];
        let answer =
            self.server.send("PUT", &format!("/billing-portals/{portal}"), &headers, &body.to_string()).unwrap();
        assert!(matches!(answer.status, 200 | 201), "{answer:?}");
        answer.json()
    }

    fn host(&self) -> String {
        let port = self.server.address.rsplit(':').next().unwrap();
        format!("{DOMAIN}:{port}")
    }

    /// Asks at the domain, as a proxy passes it on.
    fn at_domain(&self, method: &str, path: &str, headers: &[(&str, &str)], body: &str) -> Answer {
        let host = self.host();
        self.server.send(method, path, &[&[("Host", host.as_str())], headers].concat(), body).unwrap()
    }

    fn get(&self, path: &str) -> Answer {
        self.at_domain("GET", path, &[], "")
    }
}

fn header<'a>(answer: &'a Answer, name: &str) -> &'a str {
    let line = answer.head.lines().find(|line| line.to_lowercase().starts_with(&format!("{name}:")));
    line.and_then(|line| line.split_once(": ")).map_or("", |(_, value)| value)
}

#[test]
fn a_domain_is_claimed_verified_served_and_dropped() {
    let shop = Shop::open();
    let list = || ask(&shop.arguments(&["list", "--json"]));
    assert_eq!(list(), json!([]));
    shop.name("main", json!(DOMAIN));
    shop.name("other", json!(null));

    // A claim serves nothing, and says which record would show whose the domain is.
    assert_eq!(shop.get("/billing-portal/main-slug").status, 421);
    assert_eq!(shop.get("/").status, 421);
    let claim = list()[0].clone();
    assert_eq!((claim["domain"].as_str(), claim["verified"].as_bool()), (Some(DOMAIN), Some(false)));
    let (name, value) = (claim["recordName"].as_str().unwrap(), claim["recordValue"].as_str().unwrap());
    assert_eq!(name, "_billfold.pay.shop.example");
    let verify = shop.arguments(&["verify", DOMAIN]);
    let line = failure(&mut billfold(&verify));
    assert!(line.contains(name) && line.contains(value) && line.contains("--trust"), "{line}");
    shop.resolver.publish(name, "billfold=of-somebody-else");
    assert!(failure(&mut billfold(&verify)).contains(value));
    assert_eq!(shop.get("/billing-portal/main-slug").status, 421);

    // Its record makes it the portal's.
    shop.resolver.publish(name, value);
    let done = run(&verify);
    let said = String::from_utf8(done.stdout).unwrap();
    assert!(done.status.success() && said.contains("is verified"), "{said}");
    assert_eq!(list()[0]["verified"], true);
    let root = shop.get("/");
    assert_eq!((root.status, header(&root, "location")), (303, "/billing-portal/main-slug"));
    assert_eq!(shop.get("/billing-portal/main-slug").status, 200);
    assert_eq!(shop.get("/billing-portal/MAIN-slug").status, 200, "slugs are found ignoring case");
    assert_eq!(shop.get("/billing-portal/other-slug").status, 404, "no other portal is there");
    // The server's own address serves it too.
    assert_eq!(shop.server.send("GET", "/billing-portal/main-slug", &[], "").unwrap().status, 200);
    assert_eq!(
        shop.server.send("GET", "/billing-portal/main-slug", &[("Host", "evil.example")], "").unwrap().status,
        421
    );

    // Sessions lead to the domain and live there.
    let bearer = format!("Bearer {}", shop.key());
    let form = [("Authorization", bearer.as_str()), ("Content-Type", "application/x-www-form-urlencoded")];
    let post = |path: &str, body: &str| shop.server.send("POST", path, &form, body).unwrap().json();
    let customer = post("/v1/customers", "email=maren%40example.com")["id"].as_str().unwrap().to_owned();
    let session = post("/v1/billing_portal/sessions", &format!("customer={customer}&configuration=main"));
    let origin = format!("http://{}", shop.host());
    let link = session["url"].as_str().unwrap().strip_prefix(&origin).expect("an address at the domain").to_owned();
    assert!(link.starts_with("/p/session/"), "{link}");
    let navigation = [("Sec-Fetch-Mode", "navigate"), ("Sec-Fetch-Dest", "document")];
    let elsewhere = post("/v1/billing_portal/sessions", &format!("customer={customer}&configuration=other"));
    let elsewhere = elsewhere["url"].as_str().unwrap().rsplit('/').next().unwrap().to_owned();
    let refused = shop.at_domain("GET", &format!("/p/session/{elsewhere}"), &navigation, "");
    assert_eq!(refused.status, 404, "a link of another portal stays closed, and whole");
    let opened = shop.at_domain("GET", &link, &navigation, "");
    assert_eq!((opened.status, header(&opened, "location")), (303, "/billing-portal/main-slug/home"));
    let cookie = header(&opened, "set-cookie").split(';').next().unwrap().to_owned();
    let home = shop.at_domain("GET", "/billing-portal/main-slug/home", &[("Cookie", &cookie)], "");
    assert_eq!(home.status, 200);
    // Its forms are taken at the domain, and not from anywhere else.
    let token = home.body.split("name=\"form_token\" value=\"").nth(1).unwrap().split('"').next().unwrap();
    let sign_out = |from: &str| {
        let headers =
            [("Cookie", cookie.as_str()), ("Origin", from), ("Content-Type", "application/x-www-form-urlencoded")];
        shop.at_domain("POST", "/billing-portal/main-slug/sign-out", &headers, &format!("form_token={token}")).status
    };
    assert_eq!(sign_out("http://evil.example"), 403);
    assert_eq!(sign_out(&origin), 303);

    // What is dropped is free.
    shop.name("main", json!(null));
    assert_eq!(shop.get("/").status, 421);
    assert_eq!(list(), json!([]));
    let session = post("/v1/billing_portal/sessions", &format!("customer={customer}&configuration=main"));
    assert!(session["url"].as_str().unwrap().starts_with(&format!("http://{}/p/session/", shop.server.address)));
}

#[test]
fn an_operator_can_vouch_for_a_domain_and_two_portals_cannot_have_it() {
    let shop = Shop::open();
    shop.name("one", json!(DOMAIN));
    shop.name("two", json!(DOMAIN));
    let said = failure(&mut billfold(&shop.arguments(&["verify", DOMAIN, "--trust"])));
    assert!(said.contains("--portal") && said.contains("one") && said.contains("two"), "{said}");
    assert!(run(&shop.arguments(&["verify", DOMAIN, "--trust", "--portal", "two"])).status.success());
    assert_eq!(header(&shop.get("/"), "location"), "/billing-portal/two-slug");
    let said = failure(&mut billfold(&shop.arguments(&["verify", DOMAIN, "--trust", "--portal", "one"])));
    assert!(said.contains("belongs to another portal"), "{said}");
    let said = failure(&mut billfold(&shop.arguments(&["verify", "nobody.example"])));
    assert!(said.contains("no portal names nobody.example"), "{said}");
    let said = failure(&mut billfold(&shop.arguments(&["verify", "no domain"])));
    assert!(said.contains("is no domain"), "{said}");
    let text = String::from_utf8(run(&shop.arguments(&["list"])).stdout).unwrap();
    assert!(text.contains("verified, by the operator's word") && text.contains("waits for its record"), "{text}");
}
