//! `billfold doctor`: checks, each with what to do.

use std::net::TcpListener;

use billfold_store::Access;
use serde_json::{Value, json};

use crate::mail;
use crate::output::line;
use crate::settings::Settings;
use crate::wiring;

/// One check and what it found.
struct Check {
    name: &'static str,
    outcome: Result<String, String>,
}

/// Runs every check and prints what it found.
///
/// # Errors
/// One line when any check failed.
pub(crate) async fn run(settings: &Settings, as_json: bool) -> Result<(), String> {
    let mut checks = vec![
        Check { name: "public address", outcome: public(settings) },
        Check { name: "listen address", outcome: listen(settings) },
    ];
    checks.push(Check { name: "mail server", outcome: mail_server(settings).await });
    match wiring::look(settings) {
        Ok((_, true)) => checks.extend(stored(settings).await),
        // Whoever asks before the first start is told so, and nothing is made.
        Ok((way, false)) => {
            checks.push(Check { name: "database", outcome: Ok(no_database(settings)) });
            checks.push(Check { name: "way to it", outcome: Ok(way.to_string()) });
        }
        Err(reason) => checks.push(Check { name: "database", outcome: Err(reason) }),
    }
    print(&checks, as_json);
    let failed = checks.iter().filter(|check| check.outcome.is_err()).count();
    if failed == 0 { Ok(()) } else { Err(format!("{failed} of {} checks failed", checks.len())) }
}

/// What is checked of a database that is there.
async fn stored(settings: &Settings) -> Vec<Check> {
    let app = match wiring::open(settings, Access::Beside).await {
        Ok(app) => app,
        Err(reason) => return vec![Check { name: "database", outcome: Err(reason) }],
    };
    let opens = format!("{} opens, its schema is up to date", database(settings, app.database()));
    let organizations = match billfold_app::organizations::list(&app).await {
        Ok(found) if found.is_empty() => Ok("none yet: `billfold org create NAME` makes one".into()),
        Ok(found) => Ok(format!("{}", found.len())),
        Err(error) => Err(crate::commands::explain(error)),
    };
    let checks = vec![
        Check { name: "database", outcome: Ok(opens) },
        Check { name: "way to it", outcome: Ok(app.way().to_string()) },
        Check { name: "secret", outcome: secret_mode(settings) },
        Check { name: "organizations", outcome: organizations },
    ];
    app.close().await;
    checks
}

fn no_database(settings: &Settings) -> String {
    let place = match settings.database_url {
        Some(_) => "this PostgreSQL database".to_owned(),
        None => settings.data.display().to_string(),
    };
    format!("none yet in {place}: `billfold serve` or `billfold org create NAME` makes it")
}

/// The database and, where it is a file, its folder.
fn database(settings: &Settings, name: &str) -> String {
    match settings.database_url {
        Some(_) => name.to_owned(),
        None => format!("{name} in {}", settings.data.display()),
    }
}

fn print(checks: &[Check], as_json: bool) {
    if as_json {
        let rows: Vec<Value> = checks
            .iter()
            .map(|check| {
                let (ok, detail) = match &check.outcome {
                    Ok(detail) => (true, detail),
                    Err(detail) => (false, detail),
                };
                json!({"check": check.name, "ok": ok, "detail": detail})
            })
            .collect();
        line(&Value::Array(rows).to_string());
        return;
    }
    for check in checks {
        let (mark, detail) = match &check.outcome {
            Ok(detail) => ("ok     ", detail),
            Err(detail) => ("PROBLEM", detail),
        };
        line(&format!("{mark}  {:15}  {detail}", check.name));
    }
}

fn public(settings: &Settings) -> Result<String, String> {
    let url = wiring::public_url(settings)?;
    if url.is_https() {
        return Ok(url.to_string());
    }
    Ok(format!("{url} (without https the pages' cookies are not bound to the host; set public_url)"))
}

async fn mail_server(settings: &Settings) -> Result<String, String> {
    match mail::server(settings, &wiring::public_url(settings)?)? {
        None => Ok("none: no mail is sent, and customers cannot sign in by code (smtp_url)".to_owned()),
        Some(server) => match server.mailer.check().await {
            Ok(()) => Ok(format!("{} takes mails", server.shown)),
            Err(reason) => Err(format!("{}: {reason}", server.shown)),
        },
    }
}

fn listen(settings: &Settings) -> Result<String, String> {
    settings.proxies()?;
    settings.check_listen()?;
    match TcpListener::bind(settings.listen) {
        Ok(_) => Ok(format!("{} is free", settings.listen)),
        Err(error) if error.kind() == std::io::ErrorKind::AddrInUse => {
            Ok(format!("{} is in use: by the server, if one runs", settings.listen))
        }
        Err(error) => Err(format!("{} cannot be used: {error}", settings.listen)),
    }
}

#[cfg(unix)]
fn secret_mode(settings: &Settings) -> Result<String, String> {
    use std::os::unix::fs::PermissionsExt as _;
    let path = settings.secret_file.display();
    let mode =
        std::fs::metadata(&settings.secret_file).map_err(|error| format!("{path}: {error}"))?.permissions().mode();
    if mode & 0o077 == 0 {
        Ok(format!("{path} belongs to this database"))
    } else {
        Err(format!("{path} can be read by others: chmod 600 {path}"))
    }
}

#[cfg(not(unix))]
fn secret_mode(settings: &Settings) -> Result<String, String> {
    Ok(format!("{} belongs to this database", settings.secret_file.display()))
}
