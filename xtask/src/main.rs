//! Developers' commands: `cargo xtask bench`, `cargo xtask life`, `cargo xtask timing`.

mod bench;
mod floor;
mod home;
mod life;
mod load;
mod server;
mod timing;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Developers' commands
#[derive(Parser)]
#[command(name = "xtask")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Measure the server against floors of the same work, and print ratios
    Bench {
        /// Seconds of each run
        #[arg(long, default_value_t = 3)]
        seconds: u32,
        /// Turns: server and floor are driven one after the other, this often
        #[arg(long, default_value_t = 9)]
        turns: u32,
        /// Connections of the load
        #[arg(long, default_value_t = 64)]
        connections: u32,
    },
    /// Measure a run of renewals that are due at once, and a year on a test clock
    Life {
        /// How many subscriptions renew
        #[arg(long, default_value_t = 10_000)]
        subscriptions: u32,
    },
    /// Measure whether the time of a refusal tells how much of a key was right
    Timing {
        /// How many requests
        #[arg(long, default_value_t = 100_000)]
        requests: u32,
    },
    /// The floor of a read: the same bytes from a bare handler
    #[command(hide = true)]
    FloorRead {
        /// Port on the loopback address
        port: u16,
        /// File with the answer's body
        body: std::path::PathBuf,
    },
    /// The floor of a durable upsert: the same rows, committed in groups
    #[command(hide = true)]
    FloorUpsert {
        /// Port on the loopback address
        port: u16,
        /// Folder with the answer's body, the document and the event
        folder: std::path::PathBuf,
    },
}

fn main() -> ExitCode {
    let outcome = match Cli::parse().command {
        Command::Bench { seconds, turns, connections } => {
            bench::run(&load::Shape { seconds, connections }, turns.max(1))
        }
        Command::Life { subscriptions } => life::run(subscriptions.max(1)),
        Command::Timing { requests } => timing::run(requests.max(400)),
        Command::FloorRead { port, body } => floor::read(port, &body),
        Command::FloorUpsert { port, folder } => floor::upsert(port, &folder),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            say(&format!("xtask: {reason}"));
            ExitCode::FAILURE
        }
    }
}

/// Prints a line for the developer.
fn say(text: &str) {
    use std::io::Write as _;
    let _ = writeln!(std::io::stdout().lock(), "{text}");
}
