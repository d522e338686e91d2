//! The hosted pages: what a merchant's customers see.
//!
//! Pages are written on the server and need no script. Text of merchants and
//! customers is escaped by the templates; colours become CSS custom properties
//! with contrast computed; nothing is loaded from anywhere else. A page holds
//! no rule of its own: it calls the one function of `app` and shows what came.

pub mod adding;
pub mod addresses;
pub mod answers;
pub mod brands;
pub mod browsers;
pub mod cancelled;
pub mod cancelling;
pub mod challenges;
pub mod confirming;
pub mod contrast;
pub mod cookies;
pub mod countries;
pub mod credit_notes;
pub mod desk;
pub mod details;
pub mod doors;
pub mod emails;
pub mod embedding;
pub mod entries;
pub mod fields;
pub mod flows;
pub mod forms;
pub mod homes;
pub mod invoice_pages;
pub mod invoices;
pub mod invoices_list;
pub mod languages;
mod leaving;
pub mod logos;
pub mod methods;
pub mod offline;
pub mod origins;
pub mod owed;
pub mod passwords;
pub mod pausing;
pub mod paying;
mod places;
pub mod plan_cards;
pub mod plans;
pub mod portals;
pub mod prices;
pub mod pricing;
pub mod privacy;
pub mod reactivating;
pub mod reception;
pub mod refusals;
pub mod regions;
pub mod returning;
mod roots;
pub mod router;
pub mod rows;
pub mod security;
pub mod sessions_list;
pub mod sheets;
pub mod signing_in;
pub mod tasks;
pub mod tax_ids;
pub mod views;

pub use router::{frame, router};
