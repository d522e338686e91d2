//! A server with a mail server, from the outside.

use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Stdio};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;

use serde_json::Value;

use crate::support::{Answer, Server, billfold, failure, json, run, send};

/// The most time that a mail takes from the page to the mail server.
const PATIENCE: Duration = Duration::from_secs(20);

/// A mail server that takes everything, until the tests end.
pub(crate) fn post() -> (SocketAddr, Receiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let (mails, received) = channel();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            take(stream.unwrap(), &mails);
        }
    });
    (address, received)
}

fn take(mut stream: TcpStream, mails: &Sender<String>) {
    let mut lines = BufReader::new(stream.try_clone().unwrap());
    let mut say = |text: &str| stream.write_all(format!("{text}\r\n").as_bytes()).unwrap();
    say("220 post.test");
    let mut line = String::new();
    while lines.read_line(&mut line).is_ok_and(|read| read > 0) {
        match line.trim_end() {
            "DATA" => {
                say("354 go ahead");
                let mut mail = String::new();
                while !mail.ends_with("\r\n.\r\n") {
                    assert!(lines.read_line(&mut mail).unwrap() > 0);
                }
                say("250 queued");
                let _ = mails.send(mail);
            }
            "QUIT" => return say("221 bye"),
            _ => say("250 post.test"),
        }
        line.clear();
    }
}

fn head<'a>(answer: &'a Answer, name: &str) -> &'a str {
    let found = answer.head.lines().find(|line| line.to_lowercase().starts_with(&format!("{name}: ")));
    found.and_then(|line| line.split_once(": ")).map_or("", |(_, value)| value)
}

pub(crate) fn cookie(answer: &Answer) -> String {
    head(answer, "set-cookie").split(';').next().unwrap().to_owned()
}

/// Signs in by the code in the mail; that mail.
pub(crate) fn sign_in(server: &Server, slug: &str, email: &str, mails: &Receiver<String>) -> (String, String) {
    let form = ("Content-Type", "application/x-www-form-urlencoded");
    let origin = format!("http://{}", server.address);
    let here = [form, ("Origin", origin.as_str()), ("Sec-Fetch-Site", "same-origin")];
    let path = format!("/billing-portal/{slug}/sign-in");
    let asked = server.send("POST", &path, &here, &format!("email={}", email.replace('@', "%40"))).unwrap();
    assert_eq!((asked.status, head(&asked, "location")), (303, format!("{path}/code").as_str()), "{asked:?}");
    let mail = mails.recv_timeout(PATIENCE).unwrap();
    let line = mail.lines().map(str::trim).find(|line| line.len() == 9 && line.split(' ').all(|half| half.len() == 4));
    let code = line.unwrap_or_else(|| panic!("no code in {mail}")).to_owned();
    let attempt = cookie(&asked);
    let with = [form, ("Origin", origin.as_str()), ("Sec-Fetch-Site", "same-origin"), ("Cookie", attempt.as_str())];
    let proved =
        server.send("POST", &format!("{path}/code"), &with, &format!("code={}", code.replace(' ', "+"))).unwrap();
    assert_eq!(proved.status, 303, "{proved:?}");
    let next = head(&proved, "location");
    assert!(next.ends_with("/home"), "{next}");
    (mail, code)
}

/// Whether any file of a folder holds this text.
fn holds(folder: &Path, text: &str) -> bool {
    std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_file())
        .any(|path| std::fs::read(path).unwrap().windows(text.len()).any(|window| window == text.as_bytes()))
}

#[test]
fn r07_a_code_reaches_its_customer_by_mail_and_neither_the_log_nor_the_database() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().to_str().unwrap();
    let born = json(&["org", "create", "Acme Mails", "--json", "--data", data]);
    let (address, mails) = post();
    let settings = [
        ("BILLFOLD_LOG", "trace"),
        ("BILLFOLD_SMTP_URL", &*format!("smtp://{address}")),
        ("BILLFOLD_MAIL_FROM", "billing@mail.example"),
        // The address in mails, whatever a request says of its host.
        ("BILLFOLD_PUBLIC_URL", "http://pay.acme.test"),
    ];
    let server = Server::start_with(folder.path(), &settings);
    let key = ("REB-APIKEY", born["secretKey"].as_str().unwrap());
    let portals = server.send("GET", "/billing-portals", &[key], "").unwrap().json();
    let slug = portals[0]["slug"].as_str().unwrap();
    let bearer = format!("Bearer {}", born["secretKey"].as_str().unwrap());
    let form = ("Content-Type", "application/x-www-form-urlencoded");
    let made = server
        .send("POST", "/v1/customers", &[("Authorization", &bearer), form], "email=canary%40shop.example&name=Ann")
        .unwrap();
    assert_eq!(made.status, 200, "{made:?}");
    let (mail, code) = sign_in(&server, slug, "canary@shop.example", &mails);
    for line in ["From: \"Acme Mails\" <billing@mail.example>", "To: canary@shop.example"] {
        assert!(mail.lines().any(|one| one == line), "{line}\n{mail}");
    }
    let digits = code.replace(' ', "");
    for secret in [code.as_str(), digits.as_str()] {
        assert!(!holds(folder.path(), secret), "{secret} is in the database");
    }
    let (exit, log) = server.stop();
    assert_eq!(exit, Some(0));
    assert!(log.contains("/sign-in/code"), "the log is on");
    for secret in [code.as_str(), digits.as_str(), "canary@shop", "canary%40shop", "sign-in code for"] {
        assert!(!log.contains(secret), "{secret} is in the log:\n{log}");
    }
}

#[test]
fn a_mail_server_that_cannot_be_named_so_stops_the_start_without_showing_its_password() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().to_str().unwrap();
    let from = ["--mail-from", "billing@mail.example"];
    let cases: [(&[&str], &str); 6] = [
        (&["--smtp-url", "http://u:hunter2@mail.example", from[0], from[1]], "smtp_url"),
        (&["--smtp-url", "smtp://u:hunter2@mail.example", from[0], from[1]], "in the clear"),
        (&["--smtp-url", "smtps://u:hunter2@mail.example:99999", from[0], from[1]], "smtp_url"),
        (&["--smtp-url", "smtp://mail.example"], "mail_from"),
        (&["--smtp-url", "smtp://mail.example", "--mail-from", "Billing <b@mail.example>"], "mail_from"),
        (&from, "smtp_url"),
    ];
    for (settings, named) in cases {
        let line = failure(&mut billfold(&[&["serve", "--data", data, "--listen", "127.0.0.1:0"], settings].concat()));
        assert!(line.starts_with("billfold: ") && line.contains(named) && !line.contains("hunter2"), "{line}");
    }
    let help =
        billfold(&["serve", "--help"]).env("BILLFOLD_SMTP_URL", "smtps://u:hunter2@mail.example").output().unwrap();
    let help = String::from_utf8(help.stdout).unwrap();
    assert!(help.contains("BILLFOLD_SMTP_URL") && !help.contains("hunter2"), "{help}");
}

#[test]
fn who_has_no_mail_server_is_told_so_and_who_has_one_learns_whether_it_answers() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().to_str().unwrap();
    let (_, log) = Server::start(folder.path()).stop();
    assert_eq!(log.matches("no mail server is named").count(), 1, "{log}");
    let (address, mails) = post();
    let gone = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let row = |url: Option<String>| {
        let mut arguments = vec!["doctor", "--json", "--data", data, "--listen", "127.0.0.1:0"];
        if let Some(url) = &url {
            arguments.extend(["--smtp-url", url.as_str(), "--mail-from", "billing@mail.example"]);
        }
        let output = run(&arguments);
        let rows: Value = serde_json::from_slice(&output.stdout).unwrap();
        let row = rows.as_array().unwrap().iter().find(|row| row["check"] == "mail server").unwrap().clone();
        (output.status.success(), row["ok"].as_bool().unwrap(), row["detail"].as_str().unwrap().to_owned())
    };
    let (fine, ok, detail) = row(None);
    assert!(fine && ok && detail.starts_with("none"), "{detail}");
    let (fine, ok, detail) = row(Some(format!("smtp://{address}")));
    assert!(fine && ok && detail == format!("smtp://{address} takes mails"), "{detail}");
    assert!(mails.try_recv().is_err(), "nothing was sent");
    let (fine, ok, detail) = row(Some(format!("smtp://u:hunter2@{gone}")));
    assert!(!fine && !ok && detail.contains("no connection") && !detail.contains("hunter2"), "{detail}");
}

/// A running demo, killed when dropped.
struct Demo(Child);

impl Drop for Demo {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[test]
fn a_demo_shows_its_mails_in_the_terminal_and_on_a_page_and_sends_none() {
    let folder = tempfile::tempdir().unwrap();
    let (address, mails) = post();
    let url = format!("smtp://{address}");
    let arguments = ["demo", "--listen", "127.0.0.1:0", "--smtp-url", &url, "--mail-from", "billing@mail.example"];
    let mut command = billfold(&arguments);
    command.env("TMPDIR", folder.path()).stdout(Stdio::piped()).stderr(Stdio::null());
    let mut demo = Demo(command.spawn().unwrap());
    let mut terminal = BufReader::new(demo.0.stdout.take().unwrap()).lines().map(Result::unwrap);
    let page = terminal.find(|line| line.starts_with("Mails ")).unwrap();
    let address = page.split_once("http://").unwrap().1.strip_suffix("/demo/mails").unwrap().to_owned();
    let ask = |path: &str| send(&address, "GET", path, &[], "").unwrap();
    assert!(ask("/demo/mails").body.contains("There is none yet."));
    let origin = format!("http://{address}");
    let headers = [("Content-Type", "application/x-www-form-urlencoded"), ("Origin", origin.as_str())];
    let path = "/billing-portal/larkspur/sign-in";
    assert_eq!(send(&address, "POST", path, &headers, "email=maren%40example.com").unwrap().status, 303);
    assert!(terminal.any(|line| line == "Mail to maren@example.com"));
    let subject = terminal.next().unwrap();
    assert!(terminal.any(|line| line.trim() == "--"), "the whole of it");
    let list = ask("/demo/mails");
    assert!(list.body.contains(&subject) && list.body.contains("<iframe sandbox "), "{}", list.body);
    assert!(mails.try_recv().is_err(), "whatever mail server is named");
}

#[test]
fn the_page_of_mails_is_the_demos_alone() {
    let folder = tempfile::tempdir().unwrap();
    let server = Server::start(folder.path());
    for path in ["/demo/mails", "/demo/mails/style.css", "/demo"] {
        assert_eq!(server.send("GET", path, &[], "").unwrap().status, 404, "{path}");
    }
}
