//! `cargo xtask life`: how long lives take. A run of renewals that are all due at
//! once, and a year of one customer on a test clock.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use serde_json::Value;

use crate::say;
use crate::server::{self, Server, free_port};

/// How many clients make the customers.
const CLIENTS: u32 = 32;
/// The same, as a step.
const CLIENTS_STEP: usize = 32;
/// Seconds for making the subscriptions of a run; their trials end after that.
const MAKING_SECONDS: u64 = 90;
/// How often the memory of a run is looked at, in milliseconds.
const LOOK_MS: u64 = 20;
/// How long a test clock may take, in seconds.
const CLOCK_LIMIT_SECONDS: u64 = 60;
/// Days of a year.
const YEAR_DAYS: u64 = 365;

/// A connection that stays open, of one key.
struct Client {
    stream: BufReader<TcpStream>,
    key: String,
}

impl Client {
    fn open(port: u16, key: &str) -> Result<Self, String> {
        let stream = TcpStream::connect(("127.0.0.1", port)).map_err(|error| error.to_string())?;
        stream.set_nodelay(true).map_err(|error| error.to_string())?;
        Ok(Self { stream: BufReader::new(stream), key: key.to_owned() })
    }

    /// Sends a form, or asks where there is none; the answer's JSON.
    fn call(&mut self, path: &str, form: Option<&str>) -> Result<Value, String> {
        let failed = |error: std::io::Error| error.to_string();
        let (method, body) = form.map_or(("GET", ""), |form| ("POST", form));
        let text = format!(
            "{method} /v1/{path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer {}\r\n\
             Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{body}",
            self.key,
            body.len()
        );
        self.stream.get_mut().write_all(text.as_bytes()).map_err(failed)?;
        let mut line = String::new();
        self.stream.read_line(&mut line).map_err(failed)?;
        let is_good = line.starts_with("HTTP/1.1 200");
        let mut length = 0;
        loop {
            line.clear();
            self.stream.read_line(&mut line).map_err(failed)?;
            let Some((name, value)) = line.trim_end().split_once(':') else { break };
            if name.eq_ignore_ascii_case("content-length") {
                length = value.trim().parse().map_err(|_| "a length that is no number".to_owned())?;
            }
        }
        let mut bytes = vec![0; length];
        self.stream.read_exact(&mut bytes).map_err(failed)?;
        let answer: Value = serde_json::from_slice(&bytes).map_err(|error| error.to_string())?;
        if is_good { Ok(answer) } else { Err(format!("{method} {path}: {answer}")) }
    }

    /// The id of what a form made.
    fn make(&mut self, path: &str, form: &str) -> Result<String, String> {
        let made = self.call(path, Some(form))?;
        made.get("id").and_then(Value::as_str).map(str::to_owned).ok_or_else(|| format!("{path} made nothing: {made}"))
    }
}

fn unix_seconds() -> u64 {
    #[expect(clippy::disallowed_methods, reason = "a benchmark is of the real world's time")]
    let now = SystemTime::now();
    now.duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs())
}

/// Builds, measures and prints.
pub(crate) fn run(subscriptions: u32) -> Result<(), String> {
    let program = server::build()?;
    let few = (subscriptions / 10).max(1);
    let run_of = |number| {
        say(&format!("{number} subscriptions: their trials end {MAKING_SECONDS} s from now, and are waited for"));
        renewals(&program, number)
    };
    let small = run_of(few)?;
    let large = run_of(subscriptions)?;
    say("a year on a test clock");
    let year = year(&program)?;
    say("");
    say(&format!("renewals of {few:>6} due subscriptions      {}", small.sentence(few)));
    say(&format!("renewals of {subscriptions:>6} due subscriptions      {}", large.sentence(subscriptions)));
    say(&format!(
        "peak memory of the large run to the small one {:.2}   goal: does not grow with the number",
        ratio(large.peak_kib, small.peak_kib)
    ));
    say(&format!("a test clock's year of one monthly customer   {} ms   goal < 1000", year.as_millis()));
    Ok(())
}

/// What a run came to.
struct Ran {
    took: Duration,
    peak_kib: u64,
}

impl Ran {
    fn sentence(&self, subscriptions: u32) -> String {
        let each_us = self.took.as_micros() / u128::from(subscriptions.max(1));
        format!("{:>6} ms, {each_us} us each, peak memory {} MiB", self.took.as_millis(), self.peak_kib / 1024)
    }
}

fn ratio(one: u64, other: u64) -> f64 {
    let float = |kib: u64| u32::try_from(kib).map_or(f64::MAX, f64::from);
    float(one) / float(other.max(1))
}

/// A server on a fresh organization; its secret key.
fn start(program: &Path, data: &Path) -> Result<(Server, String), String> {
    let output = Command::new(program)
        .args(["org", "create", "Lives", "--json", "--data"])
        .arg(data)
        .output()
        .map_err(|error| error.to_string())?;
    let made: Value = serde_json::from_slice(&output.stdout).map_err(|error| error.to_string())?;
    let key = made.get("secretKey").and_then(Value::as_str).unwrap_or_default().to_owned();
    let port = free_port()?;
    let arguments: Vec<String> =
        ["serve", "--data", &data.to_string_lossy(), "--listen", &format!("127.0.0.1:{port}")].map(Into::into).into();
    Ok((Server::start(program, &arguments, port, "/readyz")?, key))
}

/// Makes subscriptions whose trials end at one moment, with the server running, and
/// then does all that is due in one run of the command line.
fn renewals(program: &Path, subscriptions: u32) -> Result<Ran, String> {
    let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
    let (server, key) = start(program, folder.path())?;
    let mut first = Client::open(server.port, &key)?;
    let price =
        first.make("prices", "currency=eur&unit_amount=1000&recurring[interval]=month&product_data[name]=Gold")?;
    let ends = unix_seconds() + MAKING_SECONDS;
    let one = |client: &mut Client| -> Result<(), String> {
        let card = "payment_method=pm_card_visa&invoice_settings[default_payment_method]=pm_card_visa";
        let customer = client.make("customers", card)?;
        let form = format!("customer={customer}&items[0][price]={price}&trial_end={ends}");
        client.make("subscriptions", &form).map(drop)
    };
    std::thread::scope(|scope| {
        let port = server.port;
        let (one, key) = (&one, &key);
        let threads: Vec<_> = (0..CLIENTS)
            .map(|place| {
                scope.spawn(move || {
                    let mut client = Client::open(port, key)?;
                    (place..subscriptions).step_by(CLIENTS_STEP).try_for_each(|_| one(&mut client))
                })
            })
            .collect();
        threads.into_iter().try_for_each(|thread| thread.join().map_err(|_| "a client gave up".to_owned())?)
    })?;
    if unix_seconds() >= ends {
        return Err(format!("making {subscriptions} subscriptions took longer than {MAKING_SECONDS} s"));
    }
    drop(server);
    while unix_seconds() <= ends {
        std::thread::sleep(Duration::from_millis(200));
    }
    let started = Instant::now();
    let mut child = Command::new(program)
        .args(["jobs", "run", "--data"])
        .arg(folder.path())
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .spawn()
        .map_err(|error| error.to_string())?;
    let peak_kib = watch(&mut child)?;
    Ok(Ran { took: started.elapsed(), peak_kib })
}

/// Waits for a process; the most memory that it was seen with, in KiB.
fn watch(child: &mut Child) -> Result<u64, String> {
    let mut peak_kib = 0;
    loop {
        let status = std::fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap_or_default();
        let seen = status.lines().find_map(|line| line.strip_prefix("VmHWM:")?.split_whitespace().next()?.parse().ok());
        peak_kib = peak_kib.max(seen.unwrap_or_default());
        match child.try_wait().map_err(|error| error.to_string())? {
            Some(status) if status.success() => return Ok(peak_kib),
            Some(status) => return Err(format!("the run ended with {status}")),
            None => std::thread::sleep(Duration::from_millis(LOOK_MS)),
        }
    }
}

/// A year of one customer with a monthly plan, on a test clock.
fn year(program: &Path) -> Result<Duration, String> {
    let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
    let (server, key) = start(program, folder.path())?;
    let mut client = Client::open(server.port, &key)?;
    let begins = unix_seconds();
    let clock = client.make("test_helpers/test_clocks", &format!("frozen_time={begins}"))?;
    let card = "payment_method=pm_card_visa&invoice_settings[default_payment_method]=pm_card_visa";
    let customer = client.make("customers", &format!("test_clock={clock}&{card}"))?;
    let price =
        client.make("prices", "currency=eur&unit_amount=1000&recurring[interval]=month&product_data[name]=Gold")?;
    client.make("subscriptions", &format!("customer={customer}&items[0][price]={price}"))?;
    let started = Instant::now();
    let ends = begins + YEAR_DAYS * 86_400;
    client.call(&format!("test_helpers/test_clocks/{clock}/advance"), Some(&format!("frozen_time={ends}")))?;
    while started.elapsed() < Duration::from_secs(CLOCK_LIMIT_SECONDS) {
        let now = client.call(&format!("test_helpers/test_clocks/{clock}"), None)?;
        if now.get("status").and_then(Value::as_str) == Some("ready") {
            return Ok(started.elapsed());
        }
        std::thread::sleep(Duration::from_millis(2));
    }
    Err("the clock did not arrive".into())
}
