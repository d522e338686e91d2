//! The dialect as a client meets it: requests through the real router, on an
//! embedded database, under a frozen clock and seeded ids.

#![expect(clippy::too_many_lines, reason = "whole answers stand inside the tests")]
#![expect(clippy::unwrap_used, clippy::panic, reason = "what a test cannot do makes it fail")]

mod catalogue;
mod configuration_rules;
mod configurations;
mod coupons;
mod credit_notes;
mod customers;
mod desk;
mod document;
mod events;
mod flows;
mod idempotency;
mod inline_prices;
mod ledger;
mod meters;
mod payments;
mod pending_updates;
mod pricing;
mod recipes;
mod requests;
mod restricted_keys;
mod resumptions;
mod searches;
mod sending;
mod sessions;
mod setups;
mod strict_orders;
mod surveys;
mod tax_ids;
mod tenants;
mod two_forms;
mod two_forms_records;
mod webhook_endpoints;
