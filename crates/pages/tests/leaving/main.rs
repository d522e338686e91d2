//! Leaving, staying, pausing and coming back on the pages.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking, in what it shares with others too")]

mod cancelling;
mod offers;
mod pausing;
mod returning;
mod shop;
mod switches;
#[allow(dead_code, reason = "shared with other tests")]
#[path = "../world/mod.rs"]
mod world;
