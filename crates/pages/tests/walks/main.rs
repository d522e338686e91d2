//! Walks over every address of the pages: the table of tasks is the list, so a new
//! task is walked as soon as it stands there.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking, in what it shares with others too")]

mod adding;
mod crossing;
mod details;
mod flows;
mod forgeries;
mod frames;
mod homes;
mod invoices;
mod leaving;
mod lost;
mod methods;
mod offline;
mod paying;
mod shop;
mod strangers;
mod switches;
mod tongues;
#[path = "../world/mod.rs"]
#[allow(dead_code, reason = "shared with other tests")]
mod world;
