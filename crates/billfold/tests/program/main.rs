//! The program from outside: its commands, its start and stop, what it logs,
//! and what is left when it is killed.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod audit;
mod bodies;
mod card_numbers;
mod commands;
mod domains;
mod encryption;
mod fonts;
mod interruptions;
mod kills;
mod mails;
mod nodes;
mod overdue;
mod serving;
mod stopping;
mod support;
mod webhooks;

#[path = "../../../app/tests/histories/mod.rs"]
mod histories;

#[path = "../../../paper/tests/reading/mod.rs"]
#[allow(dead_code, reason = "the printer's own tests read more of a file")]
mod reading;
