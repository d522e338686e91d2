//! `cargo xtask bench`: the server beside floors of the same work, in turns,
//! driven by the same client. Only ratios within one run mean anything.

use std::path::Path;
use std::process::Command;

use crate::home;
use crate::load::{self, Shape};
use crate::say;
use crate::server::{self, Server, free_port};

/// The size of a MiB.
const MIB_BYTES: u64 = 1024 * 1024;

struct Keys {
    secret: String,
    website: String,
}

/// Builds, measures and prints.
pub(crate) fn run(shape: &Shape, turns: u32) -> Result<(), String> {
    let program = server::build()?;
    let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
    let data = folder.path().join("data");
    let keys = organization(&program, &data)?;
    let port = free_port()?;
    let arguments: Vec<String> =
        ["serve", "--data", &data.to_string_lossy(), "--listen", &format!("127.0.0.1:{port}")].map(Into::into).into();
    let billfold = Server::start(&program, &arguments, port, "/readyz")?;
    let idle_kib = billfold.resident_kib().unwrap_or_default();

    prepare(&billfold, &keys, folder.path(), &data)?;
    let home = home::measure(shape, &billfold, &keys.secret)?;
    let own = std::env::current_exe().map_err(|error| error.to_string())?;
    let floor = |name: &str, argument: String, path: &str| -> Result<Server, String> {
        let port = free_port()?;
        Server::start(&own, &[name.to_owned(), port.to_string(), argument], port, path)
    };
    let answer = folder.path().join("answer.json").to_string_lossy().into_owned();
    let read_floor = floor("floor-read", answer, "/billing-portals/x")?;
    let upsert_floor = floor("floor-upsert", folder.path().to_string_lossy().into_owned(), "/healthz")?;

    let mut reads = Vec::new();
    let mut upserts = Vec::new();
    for turn in 0..turns {
        let read = |port: u16| {
            let url = format!("http://127.0.0.1:{port}/billing-portals/bench-portal");
            load::read(shape, &url, &keys.secret)
        };
        let (ours, least) = both(turn, (billfold.port, read_floor.port), read)?;
        say(&format!("turn {}: read    {ours:9.0}/s of {least:9.0}/s", turn + 1));
        reads.push(ours / least);
        let put = |port: u16| {
            let url = format!("http://127.0.0.1:{port}/");
            load::upsert(shape, folder.path(), &url, &keys.secret, &keys.website, turn)
        };
        let (ours, least) = both(turn, (billfold.port, upsert_floor.port), put)?;
        say(&format!("turn {}: upsert  {ours:9.0}/s of {least:9.0}/s", turn + 1));
        upserts.push(ours / least);
    }
    let size = std::fs::metadata(&program).map(|file| file.len()).map_err(|error| error.to_string())?;
    say("");
    say(&format!(
        "authenticated portal read, ratio to the floor (median of {turns})   {}   goal 0.70",
        middle_and_range(&mut reads)
    ));
    say(&format!(
        "durable upsert, {} clients, ratio to the floor (median)         {}   goal 0.60",
        shape.connections,
        middle_and_range(&mut upserts)
    ));
    say(&format!(
        "home page, 10 subscriptions and 500 invoices, one at a time   {:.1} ms   {:.0}/s with {}   {} KiB",
        home.one_ms,
        home.per_second,
        shape.connections,
        home.bytes / 1024
    ));
    say(&format!(
        "time to ready                                                 {} ms   goal <= 300",
        billfold.ready_after.as_millis()
    ));
    say(&format!("idle memory                                                   {} MiB   goal <= 40", idle_kib / 1024));
    say(&format!(
        "size of the binary                                            {} MiB   goal <= 40",
        size / MIB_BYTES
    ));
    Ok(())
}

/// Drives the server and its floor one after the other. Who comes first changes from
/// turn to turn, so that a machine that slows down or speeds up favours neither.
fn both(
    turn: u32,
    (ours, floor): (u16, u16),
    drive: impl Fn(u16) -> Result<f64, String>,
) -> Result<(f64, f64), String> {
    if turn.is_multiple_of(2) {
        let ours = drive(ours)?;
        return Ok((ours, drive(floor)?));
    }
    let floor = drive(floor)?;
    Ok((drive(ours)?, floor))
}

/// The median, with the least and the greatest value.
fn middle_and_range(values: &mut [f64]) -> String {
    values.sort_by(f64::total_cmp);
    let at = |place: usize| values.get(place).copied().unwrap_or_default();
    format!("{:.2} ({:.2} to {:.2})", at(values.len() / 2), at(0), at(values.len().saturating_sub(1)))
}

fn organization(program: &Path, data: &Path) -> Result<Keys, String> {
    let output = Command::new(program)
        .args(["org", "create", "Bench", "--json", "--data"])
        .arg(data)
        .output()
        .map_err(|error| error.to_string())?;
    let value: serde_json::Value = serde_json::from_slice(&output.stdout)
        .map_err(|error| format!("org create: {error}: {}", String::from_utf8_lossy(&output.stderr)))?;
    let text = |name: &str| value.get(name).and_then(serde_json::Value::as_str).unwrap_or_default().to_owned();
    Ok(Keys { secret: text("secretKey"), website: text("websiteId") })
}

/// Makes the portal that is read, and gives the floors the same bytes.
fn prepare(billfold: &Server, keys: &Keys, folder: &Path, data: &Path) -> Result<(), String> {
    let body = format!(r#"{{"websiteId":"{}","slug":"bench-portal","name":"Bench"}}"#, keys.website);
    let made = server::put(billfold.port, "/billing-portals/bench-portal", &keys.secret, &body)?;
    if !made.starts_with("HTTP/1.1 201") {
        return Err(format!("the first upsert was refused:\n{made}"));
    }
    let read = server::get(billfold.port, "/billing-portals/bench-portal", &keys.secret)?;
    let write = |name: &str, text: &str| std::fs::write(folder.join(name), text).map_err(|error| error.to_string());
    write("answer.json", server::body(&read))?;
    let file = data.join("billfold.sqlite");
    let flags = rusqlite::OpenFlags::SQLITE_OPEN_READ_ONLY;
    let connection = rusqlite::Connection::open_with_flags(file, flags).map_err(|error| error.to_string())?;
    // An event is its document and, beside it, the record as it became.
    for (name, column, table) in
        [("document.json", "doc", "portals"), ("event.json", "doc", "events"), ("after.json", "after_doc", "events")]
    {
        let sql = format!("SELECT {column} FROM {table} ORDER BY created DESC LIMIT 1");
        let text: String = connection.query_row(&sql, [], |row| row.get(0)).map_err(|error| error.to_string())?;
        write(name, &text)?;
    }
    Ok(())
}
