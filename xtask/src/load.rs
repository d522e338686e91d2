//! Load from `wrk`, the same for a server and its floor.

use std::fs;
use std::path::Path;
use std::process::Command;

/// How hard a target is driven.
pub(crate) struct Shape {
    /// Seconds of each run.
    pub(crate) seconds: u32,
    /// Connections kept open.
    pub(crate) connections: u32,
}

/// A GET of one address again and again.
pub(crate) fn read(shape: &Shape, url: &str, key: &str) -> Result<f64, String> {
    drive(shape, &["-H", &format!("REB-APIKEY: {key}"), url])
}

/// A GET of a signed-in customer's page again and again.
pub(crate) fn home(shape: &Shape, url: &str, cookie: &str) -> Result<f64, String> {
    drive(shape, &["-H", &format!("Cookie: {cookie}"), url])
}

/// PUTs of new ids, each with a slug of its own.
pub(crate) fn upsert(
    shape: &Shape,
    folder: &Path,
    url: &str,
    key: &str,
    website: &str,
    round: u32,
) -> Result<f64, String> {
    // Every thread of wrk runs the script in a state of its own.
    let script = format!(
        r#"local threads = 0
function setup(thread) thread:set("number", threads); threads = threads + 1 end
local count = 0
function request()
  count = count + 1
  local id = string.format("b{round}x%dx%d", number, count)
  local body = string.format('{{"websiteId":"{website}","slug":"slug-%s","name":"Portal %s"}}', id, id)
  return wrk.format("PUT", "/billing-portals/" .. id, {{["REB-APIKEY"]="{key}", ["Content-Type"]="application/json"}}, body)
end
local refused = 0
function response(status) if status ~= 201 then refused = refused + 1; if refused == 1 then print("REFUSED " .. status) end end end
"#
    );
    let path = folder.join("upsert.lua");
    fs::write(&path, script).map_err(|error| format!("{}: {error}", path.display()))?;
    drive(shape, &["-s", &path.to_string_lossy(), url])
}

/// Requests per second of one run. A run with a refused request does not count.
fn drive(shape: &Shape, arguments: &[&str]) -> Result<f64, String> {
    let output = Command::new("wrk")
        .args([
            // A thread has a connection at the least.
            &format!("-t{}", shape.connections.clamp(1, 2)),
            &format!("-c{}", shape.connections),
            &format!("-d{}s", shape.seconds),
        ])
        .args(arguments)
        .output()
        .map_err(|error| format!("wrk cannot be run ({error}): install it with `apt-get install wrk`"))?;
    let text = String::from_utf8_lossy(&output.stdout);
    if text.contains("Non-2xx")
        || text.contains("Socket errors")
        || text.contains("REFUSED")
        || !output.status.success()
    {
        return Err(format!("the run had errors:\n{text}{}", String::from_utf8_lossy(&output.stderr)));
    }
    text.lines()
        .find_map(|line| line.trim().strip_prefix("Requests/sec:"))
        .and_then(|number| number.trim().parse().ok())
        .ok_or_else(|| format!("wrk said no rate:\n{text}"))
}
