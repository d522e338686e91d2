//! Deliveries against receivers of our own, on the loopback address.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod bed;
mod delivering;
mod domains;
mod lanes;
mod mailing;
mod names;
mod networks;
mod post;
mod sink;
mod trusted;
