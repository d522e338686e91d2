//! The hosted pages: what a merchant's customers see.
//!
//! Pages are written on the server and need no script. Text of merchants and
//! customers is escaped by the templates; colours become CSS custom properties
//! with contrast computed; nothing is loaded from anywhere else. A page holds
//! no rule of its own: it calls the one function of `app` and shows what came.

pub mod answers;
pub mod brands;
pub mod contrast;
pub mod cookies;
pub mod entries;
pub mod homes;
pub mod invoices;
pub mod logos;
pub mod origins;
pub mod portals;
pub mod router;
pub mod rows;
pub mod security;
pub mod views;
pub mod words;

pub use router::{frame, router};
