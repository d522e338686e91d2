//! Changing a plan on the pages: what is shown is what is charged.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking, in what it shares with others too")]

mod flows;
mod refusing;
mod shop;
mod walking;
#[path = "../world/mod.rs"]
#[allow(dead_code, reason = "shared with other tests")]
mod world;
