//! The Rebilly dialect: the addresses, bodies, answers and problem documents
//! that Rebilly's own clients speak.
//!
//! A handler reads the request into the domain's terms, makes one call of
//! `billfold_app` and shows what came of it. [`router`] is all that serves,
//! [`openapi`] describes it from the same types.

mod answers;
mod api_keys;
mod calls;
mod collections;
mod faults;
mod file_view;
mod files;
mod filters;
mod links;
mod members;
pub mod openapi;
mod portal_body;
mod portal_view;
mod portals;
mod problems;
#[cfg(test)]
mod roundtrip;
mod routes;
mod status;
mod storefront;
mod uploads;
mod website_body;
mod website_view;
mod websites;

pub use problems::Problems;
pub use routes::{SEGMENTS, router};
