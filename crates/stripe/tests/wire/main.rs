//! The dialect as a client meets it: requests through the real router, on an
//! embedded database, under a frozen clock and seeded ids.

#![expect(clippy::too_many_lines, reason = "whole answers stand inside the tests")]
#![expect(clippy::unwrap_used, clippy::panic, reason = "what a test cannot do makes it fail")]

mod catalogue;
mod configuration_rules;
mod configurations;
mod customers;
mod desk;
mod document;
mod idempotency;
mod requests;
mod sessions;
mod tenants;
mod two_forms;
