//! What every HTTP surface of Billfold shares, and nothing that only one of them needs.
//!
//! The list is closed: a thing is added here only when every surface needs it.
//!
//! | module | what lives there |
//! |---|---|
//! | [`serve`] | the listener: connections, their limits and deadlines, graceful stop |
//! | [`frame`] | around every request: id, early refusals, panics, headers, access log |
//! | [`voice`] | how a surface words a refusal that is made before its own code runs |
//! | [`body`] | reading a request body within a size and a time |
//! | [`card_numbers`] | what looks like a card number is refused |
//! | [`media`] | the media type of a request body |
//! | [`json`] | strict JSON |
//! | [`credentials`] | what a caller presents: keys and bearer tokens |
//! | [`preconditions`] | `If-Match`, `If-None-Match` and `ETag` |
//! | [`idempotency`] | the `Idempotency-Key` header |
//! | [`rate`] | the rate limiter of an organization |
//! | [`proxies`] | who asks, behind proxies that are trusted |
//! | [`answers`] | an answer kept for an idempotent replay |
//! | [`security`] | the security headers of an answer |
//!
//! Three modules are private: `framing` looks at raw bytes for requests whose end is open to doubt,
//! `alarm` holds the deadline of a request head, and `masking` keeps secrets out of the access log.

mod alarm;
pub mod answers;
pub mod body;
pub mod card_numbers;
pub mod credentials;
pub mod frame;
mod framing;
pub mod idempotency;
pub mod json;
mod masking;
pub mod media;
pub mod preconditions;
pub mod proxies;
pub mod rate;
pub mod security;
pub mod serve;
pub mod voice;
