//! `billfold jobs …`: what is due, done from the command line.

use std::io::{IsTerminal as _, Write as _};

use billfold_app::App;
use billfold_app::jobs::{self, Ran};
use serde_json::json;

use crate::cli::JobsCommand;
use crate::commands::explain;
use crate::output::line;

/// Runs a command about jobs.
///
/// # Errors
/// One line for the operator.
pub(crate) async fn run(app: &App, command: JobsCommand) -> Result<(), String> {
    match command {
        JobsCommand::Run { json } => run_due(app, json).await,
    }
}

/// Does all that is due, a batch at a time, and says how far it is.
async fn run_due(app: &App, as_json: bool) -> Result<(), String> {
    let waiting = jobs::count_due(app).await.map_err(explain)?;
    let shows = !as_json && std::io::stderr().is_terminal();
    let ran = jobs::run_due(app, |ran| {
        if shows {
            show(ran, waiting);
        }
    })
    .await
    .map_err(explain)?;
    if shows {
        let _ = writeln!(std::io::stderr().lock());
    }
    if as_json {
        line(&json!({ "done": ran.done, "failed": ran.failed }).to_string());
    } else {
        line(&format!("{} done, {} failed.", ran.done, ran.failed));
    }
    if ran.failed == 0 { Ok(()) } else { Err(format!("{} pieces of work failed and are put off", ran.failed)) }
}

/// One line that is written over: work that follows from work may make it more
/// than there was at first.
fn show(ran: Ran, waiting: u64) {
    let seen = ran.done + ran.failed;
    let of = waiting.max(seen);
    let per_cent = seen.saturating_mul(100).checked_div(of).unwrap_or(100);
    let _ = write!(std::io::stderr().lock(), "\r{seen} of {of} ({per_cent} %)");
}
