//! The program: settings, wiring and commands.

mod audit_commands;
mod cli;
mod commands;
mod customer_commands;
mod demo;
mod doctor;
mod domain_commands;
mod jobs;
mod mail;
mod operations;
mod output;
mod reference;
mod serving;
mod settings;
mod webhook_commands;
mod wiring;

use std::process::ExitCode;

use billfold_store::Access;
use clap::Parser as _;
use tracing_subscriber::EnvFilter;
use tracing_subscriber::filter::LevelFilter;

use crate::cli::{Cli, Command, OrgCommand};
use crate::settings::{LogFormat, Settings};

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

#[tokio::main]
async fn main() -> ExitCode {
    let cli = Cli::parse();
    let settings = match Settings::resolve(cli.given, cli.config.as_deref()) {
        Ok(settings) => settings,
        Err(reason) => return fail(&reason),
    };
    if let Err(reason) = start_log(&settings) {
        return fail(&reason);
    }
    quiet_panics();
    match run(cli.command, settings).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => fail(&reason),
    }
}

async fn run(command: Command, settings: Settings) -> Result<(), String> {
    let work = match command {
        Command::Demo => return demo::run(settings).await,
        Command::Serve => return serving::run(settings).await,
        Command::Doctor { json } => return doctor::run(&settings, json).await,
        other => other,
    };
    // What cannot be done is said before there is a database for it.
    if let Command::Org(OrgCommand::Create(new)) = &work {
        commands::new_organization(new)?;
    }
    // The two that a new database begins with make it.
    if !matches!(work, Command::Org(OrgCommand::Create(_)) | Command::Migrate) {
        wiring::require_database(&settings)?;
    }
    let app = wiring::open(&settings, Access::Beside).await?;
    let outcome = match work {
        Command::Org(command) => commands::org(&app, command).await,
        Command::Key(command) => commands::key(&app, command).await,
        Command::Token(command) => commands::token(&app, command).await,
        Command::Webhook(command) => webhook_commands::webhook(&app, command).await,
        Command::Customer(command) => customer_commands::customer(&app, command).await,
        Command::Domain(command) => domain_commands::domain(&app, &wiring::dns(&settings), command).await,
        Command::Audit(command) => audit_commands::audit(&app, command).await,
        Command::Jobs(command) => jobs::run(&app, command).await,
        Command::Migrate => {
            output::line(&format!("{} is at schema {}.", app.database(), billfold_store::NEWEST_SCHEMA));
            Ok(())
        }
        Command::Demo | Command::Serve | Command::Doctor { .. } => Ok(()),
    };
    app.close().await;
    outcome
}

/// Says in one line what to do. Exit code 1.
fn fail(reason: &str) -> ExitCode {
    use std::io::Write as _;
    let _ = writeln!(std::io::stderr().lock(), "billfold: {reason}");
    ExitCode::FAILURE
}

fn start_log(settings: &Settings) -> Result<(), String> {
    let word = |part: &&str| !part.contains(['=', '[']) && part.trim().parse::<LevelFilter>().is_err();
    if let Some(word) = settings.log.split(',').find(word) {
        return Err(format!("log: `{word}` is no level: use error, warn, info, debug, trace or off, or TARGET=LEVEL"));
    }
    let filter = EnvFilter::try_new(&settings.log).map_err(|error| format!("log: `{}`: {error}", settings.log))?;
    let log = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    let started = match settings.log_format {
        LogFormat::Text => log.with_ansi(std::io::IsTerminal::is_terminal(&std::io::stderr())).try_init(),
        LogFormat::Json => log.json().flatten_event(true).try_init(),
    };
    started.map_err(|error| format!("the log cannot be started: {error}"))
}

/// A panic is logged by its place alone: its message may hold what a client
/// sent (QUALITY R-07).
fn quiet_panics() {
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        tracing::error!(place, "a defect: the request was answered with 500");
    }));
}
