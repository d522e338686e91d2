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

pub mod amounts;
#[cfg(feature = "arbitrary")]
#[expect(clippy::expect_used, reason = "a strategy that makes a bad value fails its test")]
pub mod arbitrary;
#[cfg(test)]
mod arbitrary_invoice;
#[cfg(feature = "arbitrary")]
#[expect(clippy::expect_used, reason = "a strategy that makes a bad value fails its test")]
pub mod arbitrary_records;
pub mod card_numbers;
pub mod catalogue;
pub mod change;
pub mod colors;
pub mod contacts;
pub mod coupons;
pub mod credentials;
pub mod credit_notes;
pub mod currency;
pub mod customers;
pub mod dunning;
pub mod erasures;
pub mod events;
pub mod features;
pub mod files;
pub mod hosts;
pub mod ids;
pub mod invoices;
pub mod keys;
pub mod lead_sources;
pub mod links;
pub mod mails;
pub mod metadata;
pub mod meters;
pub mod money;
pub mod organizations;
pub mod origins;
pub mod passwords;
pub mod payment_methods;
pub mod payments;
pub mod periods;
pub mod portal_changes;
pub mod portals;
pub mod prices;
pub mod prorations;
pub mod quotes;
pub mod refusals;
pub mod save_offers;
pub mod schedules;
pub mod sessions;
pub mod sign_in_codes;
pub mod slugs;
pub mod stored;
pub mod subscriptions;
pub mod surveys;
pub mod tax_ids;
pub mod test_cards;
pub mod test_clocks;
pub mod text;
pub mod units;
pub mod webhooks;
pub mod websites;

pub use change::Change;
pub use refusals::{Fault, Field, LinePart, Obstacle, Refusal, Rule};
