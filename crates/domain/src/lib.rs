//! The nouns and rules of Billfold.
//!
//! Everything here is pure: no I/O, no async, no clock, no randomness and no
//! name of any wire format. A surface parses its wire form into the types of
//! this crate; `app` loads records, lets this crate decide and stores what it
//! decided.
//!
//! A value is checked where it enters (`parse`). Reading a stored document
//! checks nothing again: a rule that became stricter must not make old records
//! unreadable.

#[cfg(feature = "arbitrary")]
#[expect(clippy::expect_used, reason = "a strategy that makes a bad value fails its test")]
pub mod arbitrary;
pub mod catalogue;
pub mod change;
pub mod colors;
pub mod currency;
pub mod customers;
pub mod events;
pub mod features;
pub mod files;
pub mod hosts;
pub mod ids;
pub mod keys;
pub mod links;
pub mod metadata;
pub mod organizations;
pub mod portal_changes;
pub mod portals;
pub mod refusals;
pub mod sessions;
pub mod slugs;
pub mod stored;
pub mod text;
pub mod websites;

pub use change::Change;
pub use refusals::{Fault, Field, Refusal, Rule};
