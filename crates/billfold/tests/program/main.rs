//! The program from outside: its commands, its start and stop, what it logs,
//! and what is left when it is killed.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod card_numbers;
mod commands;
mod kills;
mod mails;
mod serving;
mod support;
mod webhooks;
