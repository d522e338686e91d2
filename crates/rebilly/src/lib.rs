//! The Rebilly dialect: the addresses, bodies, answers and problem documents
//! that Rebilly's own clients speak.
//!
//! A handler reads the request into the domain's terms, makes one call of
//! `billfold_app` and shows what came of it. [`router`] is all that serves,
//! [`openapi`] describes it from the same types.

mod access_lists;
mod accounts;
mod amounts;
mod answers;
mod api_keys;
mod authentication_options;
mod authentication_tokens;
mod calls;
mod cancellations;
mod charging;
mod collections;
mod contacts;
mod coupon_body;
mod coupon_view;
mod coupons;
mod credentials;
mod custom_domains;
mod customer_body;
mod customer_view;
mod customers;
mod doors;
mod event_form;
mod event_types;
mod faults;
mod file_view;
mod files;
mod filters;
mod invoice_body;
mod invoice_items;
mod invoice_view;
mod invoices;
mod lead_sources;
mod links;
mod members;
pub mod openapi;
mod order_body;
mod order_changes;
mod order_contacts;
mod order_embeds;
mod order_terms;
mod order_view;
mod orders;
mod password_tokens;
mod pauses;
mod payment_methods;
mod payment_tokens;
mod payments;
mod permissions;
mod plan_body;
mod plan_pricing;
mod plan_view;
mod plans;
mod portal_body;
mod portal_view;
mod portals;
mod problems;
mod product_body;
mod products;
mod quote_view;
mod reactivations;
mod redemptions;
mod replacing;
#[cfg(test)]
mod roundtrip;
#[cfg(test)]
mod roundtrip_records;
mod routes;
mod scenes;
mod sign_in;
mod status;
mod storefront;
mod storefront_catalogue;
mod storefront_forms;
mod storefront_invoices;
mod storefront_orders;
mod storefront_payments;
mod storefront_quotes;
mod system_events;
mod unkept;
mod upcoming_view;
mod uploads;
mod webhook_body;
mod webhook_tracking;
mod webhooks;
mod website_body;
mod website_view;
mod websites;

pub use event_form::RebillyForm;
pub use faults::message as rule_text;
pub use problems::Problems;
pub use routes::{SEGMENTS, router, storefront_addresses};
