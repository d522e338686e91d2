//! The sentences that people read, in every language, and how each language
//! writes dates, numbers, lists and money.
//!
//! Sentences are Fluent messages, one catalog for each language; English is the
//! master. Formats come from the Unicode CLDR by way of ICU4X. Mails, pages and
//! invoices all speak through here, which is why it is a crate of its own: it
//! knows no page, no mail and no record.

mod amounts;
mod catalog;
mod catalogs;
mod choosing;
mod dates;
mod locale;
mod spans;

pub use catalogs::ALL as CATALOGS;
pub use choosing::{accepted, best};
pub use locale::{Arg, Locale};

/// The key of a message that is not said where it is written: the macro gives the
/// literal back, and a test that compares keys with catalogs finds it.
#[macro_export]
macro_rules! key {
    ($key:literal) => {
        $key
    };
}
