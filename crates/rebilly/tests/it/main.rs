//! The Rebilly dialect through the router that serves it.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]
#![allow(clippy::too_many_lines, reason = "whole answers are long")]

mod access;
mod api_keys;
mod authentication;
mod authentication_codes;
mod bed;
mod catalogue;
mod charging;
mod collections;
mod conditional;
mod coupons;
mod custom_domains;
mod customers;
mod documented;
mod fees;
mod files;
mod idempotency;
mod invoices;
mod kept;
mod malformed;
mod order_contacts;
mod orders;
mod passwords;
mod payments;
mod portals;
mod quote_refusals;
mod quotes;
mod races;
mod shoppers;
mod storefront;
mod storefront_billing;
mod storefront_kept;
mod storefront_orders;
mod storefront_walks;
mod switches;
mod turns;
mod webhooks;
mod websites;
