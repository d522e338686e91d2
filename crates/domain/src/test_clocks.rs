//! Movable clocks for customers of test organizations.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::features::words;
use crate::ids::TestClockId;

words! {
    /// Whether a test clock moves.
    ClockState {
        /// It stands.
        Ready = "ready",
        /// It moves to its target.
        Advancing = "advancing",
        /// It could not reach its target.
        InternalFailure = "internal_failure",
    }
}

/// A movable clock.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TestClock {
    /// Its id.
    pub id: TestClockId,
    /// The merchant's name for it.
    pub name: Option<String>,
    /// The time it shows.
    pub frozen: Timestamp,
    /// The time it moves to.
    pub target: Option<Timestamp>,
    /// Whether it moves.
    pub state: ClockState,
    /// When it is deleted, with its customers, by the real clock.
    pub deletes_after: Timestamp,
    /// When it was made, by the real clock.
    #[serde(with = "crate::stored::time")]
    pub created: Timestamp,
    /// When it last changed, by the real clock.
    #[serde(with = "crate::stored::time")]
    pub updated: Timestamp,
}
