//! A server under measurement: started, waited for, stopped.

use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// How long a server may take to answer, in seconds.
const READY_LIMIT_SECONDS: u64 = 20;

/// A process that listens on a port of its own; ended when dropped.
pub(crate) struct Server {
    child: Child,
    /// Its port on the loopback address.
    pub(crate) port: u16,
    /// From start to first answer.
    pub(crate) ready_after: Duration,
}

/// A port that nobody uses now.
pub(crate) fn free_port() -> Result<u16, String> {
    let listener = TcpListener::bind("127.0.0.1:0").map_err(|error| error.to_string())?;
    listener.local_addr().map(|address| address.port()).map_err(|error| error.to_string())
}

impl Server {
    /// Starts a program and waits until it answers `path`.
    pub(crate) fn start(program: &Path, arguments: &[String], port: u16, path: &str) -> Result<Self, String> {
        let started = Instant::now();
        let child = Command::new(program)
            .args(arguments)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .env("BILLFOLD_LOG", "warn")
            .env("BILLFOLD_RATE_LIMIT", "off")
            .spawn()
            .map_err(|error| format!("{}: {error}", program.display()))?;
        let mut server = Self { child, port, ready_after: Duration::ZERO };
        while started.elapsed() < Duration::from_secs(READY_LIMIT_SECONDS) {
            if get(port, path, "").is_ok_and(|answer| answer.starts_with("HTTP/1.1 200")) {
                server.ready_after = started.elapsed();
                return Ok(server);
            }
            std::thread::sleep(Duration::from_millis(2));
        }
        Err(format!("{} did not answer within {READY_LIMIT_SECONDS} s", program.display()))
    }

    /// Resident memory in KiB.
    pub(crate) fn resident_kib(&self) -> Option<u64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id())).ok()?;
        status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?.split_whitespace().next()?.parse().ok()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// One GET over a connection of its own; the whole answer as text.
pub(crate) fn get(port: u16, path: &str, key: &str) -> Result<String, String> {
    request(port, &format!("GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nREB-APIKEY: {key}\r\nConnection: close\r\n\r\n"))
}

/// One PUT of JSON over a connection of its own; the whole answer as text.
pub(crate) fn put(port: u16, path: &str, key: &str, body: &str) -> Result<String, String> {
    request(
        port,
        &format!(
            "PUT {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nREB-APIKEY: {key}\r\nContent-Type: application/json\r\n\
             Content-Length: {}\r\nConnection: close\r\n\r\n{body}",
            body.len()
        ),
    )
}

/// One request over a connection of its own: `head` is the request line and the headers
/// that say what it is. The whole answer as text.
pub(crate) fn send(port: u16, head: &str, body: &str) -> Result<String, String> {
    let length = body.len();
    request(port, &format!("{head}Host: 127.0.0.1\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{body}"))
}

fn request(port: u16, text: &str) -> Result<String, String> {
    let failed = |error: std::io::Error| error.to_string();
    let mut stream = TcpStream::connect(("127.0.0.1", port)).map_err(failed)?;
    stream.write_all(text.as_bytes()).map_err(failed)?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer).map_err(failed)?;
    Ok(answer)
}

/// The body of an answer.
pub(crate) fn body(answer: &str) -> &str {
    answer.split_once("\r\n\r\n").map_or("", |(_, body)| body)
}

/// The release build of the server.
pub(crate) fn build() -> Result<PathBuf, String> {
    let cargo = PathBuf::from("cargo");
    let built = Command::new(cargo)
        .args(["build", "--release", "--locked", "--package", "billfold"])
        .status()
        .map_err(|error| format!("cargo: {error}"))?;
    if !built.success() {
        return Err("the release build failed".into());
    }
    let own = std::env::current_exe().map_err(|error| error.to_string())?;
    Ok(own.with_file_name("billfold"))
}
