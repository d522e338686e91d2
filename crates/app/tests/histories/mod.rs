//! Clients of one record, what they saw, and whether one register could have shown it.

pub(crate) mod clients;
pub(crate) mod search;
