//! The way to PostgreSQL: what `sslmode` asks for holds, against a server with TLS.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use crate::support::{Server, billfold, failure};

/// Where the programs of PostgreSQL are, where it is not the usual place.
const BIN_VARIABLE: &str = "BILLFOLD_TEST_POSTGRES_BIN";
/// A password that must be in no log.
const PASSWORD: &str = "hunter2-canary";

/// Runs a program to its end; it must succeed.
fn done(command: &mut Command) -> Output {
    let output = command.stdin(Stdio::null()).output().unwrap();
    let text = [output.stdout.as_slice(), &output.stderr].concat();
    assert!(output.status.success(), "{command:?}: {}", String::from_utf8_lossy(&text));
    output
}

fn postgres_bin() -> PathBuf {
    #[expect(clippy::disallowed_methods, reason = "the test script says where PostgreSQL is")]
    if let Ok(folder) = std::env::var(BIN_VARIABLE) {
        return folder.into();
    }
    let versions = fs::read_dir("/usr/lib/postgresql").expect("PostgreSQL: run ./scripts/test, which installs it");
    let found = versions.map(|entry| entry.unwrap().path().join("bin")).filter(|bin| bin.join("initdb").exists());
    found.max().expect("initdb of PostgreSQL")
}

/// Certificates in a folder: an authority and what it signed.
struct Certificates<'a>(&'a Path);

impl Certificates<'_> {
    fn file(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    fn openssl(&self, arguments: &[&str]) {
        done(Command::new("openssl").args(arguments).current_dir(self.0));
    }

    fn key(&self, name: &str) {
        self.openssl(&["ecparam", "-name", "prime256v1", "-genkey", "-noout", "-out", &format!("{name}.key")]);
    }

    /// A certificate that signs itself.
    fn own(&self, name: &str, subject: &str, extensions: &[&str]) {
        self.key(name);
        let (key, file) = (format!("{name}.key"), format!("{name}.pem"));
        let mut arguments = vec!["req", "-x509", "-new", "-key", &key, "-out", &file, "-days", "2", "-subj", subject];
        for extension in extensions {
            arguments.extend(["-addext", extension]);
        }
        self.openssl(&arguments);
    }

    /// A certificate that the authority signs, for these days from now on.
    fn signed(&self, name: &str, names: &str, days: &str) {
        self.key(name);
        let (key, request, file) = (format!("{name}.key"), format!("{name}.csr"), format!("{name}.pem"));
        fs::write(self.file("names"), format!("subjectAltName={names}\nextendedKeyUsage=serverAuth\n")).unwrap();
        self.openssl(&["req", "-new", "-key", &key, "-subj", "/CN=a database", "-out", &request]);
        self.openssl(&[
            "x509",
            "-req",
            "-in",
            &request,
            "-CA",
            "authority.pem",
            "-CAkey",
            "authority.key",
            "-CAcreateserial",
            "-days",
            days,
            "-extfile",
            "names",
            "-out",
            &file,
        ]);
    }
}

/// A PostgreSQL server of a test's own, stopped when dropped.
struct Postgres {
    bin: PathBuf,
    user: Vec<String>,
    folder: tempfile::TempDir,
    port: u16,
}

impl Postgres {
    /// A server whose certificate is not chosen yet.
    fn start() -> Self {
        let folder = tempfile::Builder::new().prefix("billfold-tls-").tempdir_in("/tmp").unwrap();
        // PostgreSQL refuses to run as root.
        let is_root = String::from_utf8(done(Command::new("id").arg("-u")).stdout).unwrap().trim() == "0";
        let mut user = Vec::new();
        if is_root {
            let name = if Command::new("id").args(["-u", "postgres"]).output().unwrap().status.success() {
                "postgres"
            } else {
                "nobody"
            };
            let group = String::from_utf8(done(Command::new("id").args(["-g", name])).stdout).unwrap();
            done(Command::new("chown").args([name]).arg(folder.path()));
            user = ["setpriv", &format!("--reuid={name}"), &format!("--regid={}", group.trim()), "--clear-groups"]
                .map(str::to_owned)
                .to_vec();
        }
        let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let server = Self { bin: postgres_bin(), user, folder, port: free };
        let data = server.path("data");
        let password = server.path("password");
        fs::write(&password, PASSWORD).unwrap();
        done(
            server
                .run("initdb")
                .args(["-U", "owner", "-A", "scram-sha-256", "-E", "UTF8", "--locale=C.UTF-8", "-N"])
                .arg(format!("--pwfile={}", password.display()))
                .arg("-D")
                .arg(&data),
        );
        let certificates = server.certificates();
        certificates.own(
            "authority",
            "/CN=an authority",
            &["basicConstraints=critical,CA:TRUE", "keyUsage=critical,keyCertSign"],
        );
        certificates.own("stranger", "/CN=a stranger", &["basicConstraints=critical,CA:TRUE"]);
        certificates.own("itself", "/CN=localhost", &["subjectAltName=DNS:localhost"]);
        certificates.signed("right", "DNS:localhost,IP:127.0.0.1", "2");
        certificates.signed("other", "DNS:elsewhere.example", "2");
        certificates.signed("expired", "DNS:localhost", "-1");
        server.set("right", "on");
        let options = format!(
            "-p {free} -k {} -c listen_addresses=127.0.0.1 -c fsync=on -c max_connections=40",
            server.folder.path().display()
        );
        done(
            server
                .run("pg_ctl")
                .arg("-D")
                .arg(&data)
                .args(["-w", "-l"])
                .arg(server.path("log"))
                .args(["-o", &options, "start"])
                .stdout(Stdio::null()),
        );
        server
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn certificates(&self) -> Certificates<'_> {
        Certificates(self.folder.path())
    }

    /// A program of PostgreSQL, as the user that may run it.
    fn run(&self, program: &str) -> Command {
        let program = self.bin.join(program);
        let mut command = match self.user.split_first() {
            None => Command::new(program),
            Some((first, rest)) => {
                let mut command = Command::new(first);
                command.args(rest).arg(program);
                command
            }
        };
        command.current_dir(self.folder.path());
        command
    }

    /// Writes which certificate the server shows, and whether it encrypts at all.
    fn set(&self, certificate: &str, ssl: &str) {
        for (ending, name) in [("pem", "server.crt"), ("key", "server.key")] {
            let file = self.path("data").join(name);
            // As the user that runs the server, which its key must belong to.
            let from = self.certificates().file(&format!("{certificate}.{ending}"));
            done(Command::new("chmod").arg("644").arg(&from));
            let mut copy = match self.user.split_first() {
                None => Command::new("install"),
                Some((first, rest)) => {
                    let mut command = Command::new(first);
                    command.args(rest).arg("install");
                    command
                }
            };
            done(copy.args(["-m", "600"]).arg(from).arg(file));
        }
        fs::write(self.path("data").join("postgresql.auto.conf"), format!("ssl = '{ssl}'\n")).unwrap();
    }

    /// Has the running server take what was written.
    fn show(&self, certificate: &str, ssl: &str) {
        self.set(certificate, ssl);
        done(
            self.run("pg_ctl")
                .arg("-D")
                .arg(self.path("data"))
                .args(["-w", "-m", "fast", "restart", "-l"])
                .arg(self.path("log"))
                .stdout(Stdio::null()),
        );
    }

    /// Its address at a host, with what follows the question mark.
    fn url(&self, host: &str, query: &str) -> String {
        format!("postgres://owner:{PASSWORD}@{host}:{}/postgres?{query}", self.port)
    }

    fn trusting(&self, host: &str, mode: &str, authority: &str) -> String {
        let file = self.certificates().file(&format!("{authority}.pem"));
        self.url(host, &format!("sslmode={mode}&sslrootcert={}", file.display()))
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        let _ = self.run("pg_ctl").arg("-D").arg(self.path("data")).args(["-m", "immediate", "stop"]).output();
    }
}

/// What the doctor says of the way to the database.
fn way(data: &Path, url: &str) -> String {
    let mut command = billfold(&["doctor", "--json", "--data", data.to_str().unwrap(), "--log", "trace"]);
    let output = command.env("BILLFOLD_DATABASE_URL", url).output().unwrap();
    let log = String::from_utf8(output.stderr).unwrap();
    assert!(!log.contains(PASSWORD), "{log}");
    let checks: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let check = |name: &str| checks.as_array().unwrap().iter().find(|check| check["check"] == name).cloned();
    assert_eq!(check("database").unwrap()["ok"], true, "{checks}");
    check("way to it").unwrap()["detail"].as_str().unwrap().to_owned()
}

/// The line with which a start ends that is not safe enough.
fn refusal(data: &Path, url: &str) -> String {
    let mut command = billfold(&["serve", "--listen", "127.0.0.1:0", "--data", data.to_str().unwrap()]);
    let line = failure(command.env("BILLFOLD_DATABASE_URL", url));
    assert!(!line.contains(PASSWORD), "{line}");
    line
}

#[test]
fn sslmode_holds_against_every_kind_of_server() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path();
    let server = Postgres::start();

    // A server with a good certificate.
    let (plain, secret) = ("the connection is not encrypted", "(TLS 1.3), but nobody checks whose it is");
    assert!(way(data, &server.url("localhost", "")).contains(secret), "prefer is the default");
    assert!(way(data, &server.url("localhost", "sslmode=prefer")).contains(secret));
    assert!(way(data, &server.url("localhost", "sslmode=require")).contains(secret));
    assert!(way(data, &server.url("localhost", "sslmode=disable")).contains(plain));
    let signed = way(data, &server.trusting("localhost", "verify-ca", "authority"));
    assert!(signed.contains("(TLS 1.3), its certificate is checked but for the host's name"), "{signed}");
    for host in ["localhost", "127.0.0.1"] {
        let verified = way(data, &server.trusting(host, "verify-full", "authority"));
        assert!(verified.ends_with("(TLS 1.3) and its certificate is checked"), "{verified}");
    }
    // The password's proof can be tied to the connection.
    let bound = server.url("localhost", "sslmode=require&channel_binding=require");
    assert!(way(data, &bound).contains(secret));
    // A file of authorities makes `require` check them, as with PostgreSQL's own clients.
    for mode in ["require", "verify-ca", "verify-full"] {
        let line = refusal(data, &server.trusting("localhost", mode, "stranger"));
        assert!(
            line.contains("signed by nobody who is trusted") && line.contains("sslrootcert=FILE"),
            "{mode}: {line}"
        );
    }
    let line = refusal(data, &server.url("localhost", "sslmode=verify-full"));
    assert!(line.contains("signed by nobody who is trusted"), "the system's authorities: {line}");

    // A server whose certificate is for another name.
    server.show("other", "on");
    let line = refusal(data, &server.trusting("localhost", "verify-full", "authority"));
    assert!(line.contains("the certificate is not for localhost") && line.contains("subjectAltName"), "{line}");
    assert!(way(data, &server.trusting("localhost", "verify-ca", "authority")).contains("but for the host's name"));

    // One that has expired.
    server.show("expired", "on");
    let line = refusal(data, &server.trusting("localhost", "verify-ca", "authority"));
    assert!(line.contains("has expired"), "{line}");
    assert!(way(data, &server.url("localhost", "sslmode=require")).contains(secret));

    // One that signs itself, which is trusted when it is named.
    server.show("itself", "on");
    let verified = way(data, &server.trusting("localhost", "verify-full", "itself"));
    assert!(verified.ends_with("and its certificate is checked"), "{verified}");
    let line = refusal(data, &server.trusting("127.0.0.1", "verify-full", "itself"));
    assert!(line.contains("the certificate is not for 127.0.0.1"), "{line}");
    let line = refusal(data, &server.trusting("localhost", "verify-full", "authority"));
    assert!(line.contains("signed by nobody who is trusted"), "{line}");

    // One without TLS.
    server.show("right", "off");
    assert!(way(data, &server.url("localhost", "sslmode=prefer")).contains(plain));
    for url in [server.url("localhost", "sslmode=require"), server.trusting("localhost", "verify-full", "authority")] {
        let line = refusal(data, &url);
        assert!(line.contains("the server does not encrypt") && line.contains("ssl = on"), "{line}");
    }

    // One that turns encrypted connections away: `prefer` goes without, `require` does not.
    let rules = "hostssl all all 127.0.0.1/32 reject\nhostnossl all all 127.0.0.1/32 scram-sha-256\n";
    fs::write(server.path("data").join("pg_hba.conf"), rules).unwrap();
    server.show("right", "on");
    assert!(way(data, &server.url("127.0.0.1", "sslmode=prefer")).contains(plain));
    let line = refusal(data, &server.url("127.0.0.1", "sslmode=require"));
    assert!(line.contains("cannot connect to PostgreSQL"), "{line}");
}

#[test]
fn r07_a_server_on_an_encrypted_database_serves_and_logs_no_password() {
    let folder = tempfile::tempdir().unwrap();
    let server = Postgres::start();
    let url = server.trusting("localhost", "verify-full", "authority");
    let running = Server::start_with(folder.path(), &[("BILLFOLD_DATABASE_URL", &url), ("BILLFOLD_LOG", "trace")]);
    assert_eq!(running.send("GET", "/readyz", &[], "").unwrap().status, 200);
    let (code, log) = running.stop();
    assert_eq!(code, Some(0), "{log}");
    assert!(log.contains("its certificate is checked"), "{log}");
    assert!(!log.contains(PASSWORD), "{log}");
    // A wrong password is told without it.
    let line = refusal(folder.path(), &url.replace(PASSWORD, "another-canary"));
    assert!(line.contains("password authentication failed") && !line.contains("another-canary"), "{line}");
}
