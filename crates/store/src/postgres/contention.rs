//! Commands that meet on the same rows (QUALITY I-18).
//!
//! The first try of a command locks rows as it comes to them, and soon gives up where one
//! is not to be had: the other one may be waiting for it in turn. Each further try begins
//! by locking what the tries before it went for, in an order that is the same for all, so
//! that those who have failed once do not wait for each other in a circle, and waits
//! longer than the last one did, so that of two who do the newcomer gives way.

use std::collections::BTreeSet;
use std::thread;
use std::time::{Duration, Instant};

use crate::values::{Failure, Param};

/// How often a command is run at most; time is what usually ends it.
const MAX_TRIES: u32 = 100;
/// How long a command is run again when others come first, in milliseconds, from the
/// beginning of its first try: no request is to take longer.
pub(super) const PATIENCE_MS: u64 = 5_000;
/// The longest pause before a command is run again, in milliseconds.
const MAX_PAUSE_MS: u64 = 50;
/// How long a first try waits for a row, in milliseconds: several times what a command
/// holds one, and less than the second after which the server looks for deadlocks.
pub(super) const FIRST_LOCK_TIMEOUT_MS: u64 = 250;
/// How long any try waits for a row, in milliseconds.
const MAX_LOCK_TIMEOUT_MS: u64 = 2_000;
/// The most rows that are locked before a try; who wants more just runs again.
const MAX_ROWS_AHEAD: usize = 64;

/// Rows of documents: the table's place, the organization and the id. Their order is the
/// one in which they are locked.
#[derive(Debug, Default)]
pub(super) struct Rows(BTreeSet<(usize, String, String)>);

impl Rows {
    /// Notes the row that a statement locks, whose first parameters say which.
    pub(super) fn note(&mut self, place: usize, params: &[Param<'_>]) {
        if let [Param::Text(organization), Param::Text(id), ..] = params
            && self.0.len() <= MAX_ROWS_AHEAD
        {
            self.0.insert((place, (*organization).to_owned(), (*id).to_owned()));
        }
    }

    pub(super) fn clear(&mut self) {
        self.0.clear();
    }

    /// Takes them out, to be locked; none when there are too many.
    pub(super) fn take(&mut self) -> Self {
        let all = std::mem::take(self);
        if all.0.len() > MAX_ROWS_AHEAD { Self::default() } else { all }
    }

    /// Puts them back for the next try.
    pub(super) fn put_back(&mut self, mut rows: Self) {
        self.0.append(&mut rows.0);
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (usize, &str, &str)> {
        self.0.iter().map(|(place, organization, id)| (*place, organization.as_str(), id.as_str()))
    }
}

/// The tries of one command.
pub(super) struct Tries {
    begun: Instant,
    patience: Duration,
    made: u32,
}

impl Tries {
    pub(super) fn new(patience: Duration) -> Self {
        Self { begun: Instant::now(), patience, made: 0 }
    }

    /// Begins one more. Answers how long it may wait for a row, in milliseconds; none for
    /// the first one, which has what its connection has.
    pub(super) fn begin(&mut self) -> Option<u64> {
        self.made = self.made.saturating_add(1);
        if self.made == 1 {
            return None;
        }
        let doubled = FIRST_LOCK_TIMEOUT_MS.saturating_mul(1 << (self.made - 1).min(8));
        // Zero would be for ever.
        Some(doubled.min(MAX_LOCK_TIMEOUT_MS).min(self.left_ms()).max(1))
    }

    fn left_ms(&self) -> u64 {
        let left = self.patience.saturating_sub(self.begun.elapsed());
        u64::try_from(left.as_millis()).unwrap_or(u64::MAX)
    }

    /// How many were made.
    pub(super) fn made(&self) -> u32 {
        self.made
    }

    /// Whether there is to be another one after this failure; the pause before it is over.
    pub(super) fn may_follow(&self, failure: &Failure, spread: &mut Spread) -> bool {
        if !matches!(failure, Failure::Conflict | Failure::Locked) || self.made >= MAX_TRIES {
            return false;
        }
        let pause_ms = spread.pause_ms(self.made);
        let goes_on = self.left_ms() > pause_ms;
        if goes_on {
            thread::sleep(Duration::from_millis(pause_ms));
        }
        goes_on
    }
}

/// Pauses of many lengths, so that rivals do not meet again at the same moment. They need
/// not be unforeseen.
pub(super) struct Spread(u64);

impl Spread {
    /// Another seed gives other pauses.
    pub(super) fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// A pause before a command is run again, in milliseconds: of up to twice as much with
    /// each try.
    pub(super) fn pause_ms(&mut self, tries: u32) -> u64 {
        // An LCG with Knuth's numbers; its upper bits are its good ones.
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let most = (1_u64 << tries.min(6)).min(MAX_PAUSE_MS);
        (self.0 >> 33) % most + 1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn i18_a_try_waits_longer_than_the_last_one_and_never_beyond_the_commands_time() {
        let mut tries = Tries::new(Duration::from_mins(1));
        let waits: Vec<Option<u64>> = (0..6).map(|_| tries.begin()).collect();
        assert_eq!(waits, [None, Some(500), Some(1_000), Some(2_000), Some(2_000), Some(2_000)]);
        let mut short = Tries::new(Duration::from_millis(300));
        short.begin();
        assert!(short.begin().is_some_and(|wait| wait <= 300));
        let mut over = Tries::new(Duration::ZERO);
        over.begin();
        assert_eq!(over.begin(), Some(1), "zero would be for ever");
    }

    #[test]
    fn i18_a_command_is_run_again_only_when_others_came_first_and_while_there_is_time() {
        let mut spread = Spread::new(1);
        let mut tries = Tries::new(Duration::from_mins(1));
        tries.begin();
        assert!(tries.may_follow(&Failure::Conflict, &mut spread) && tries.may_follow(&Failure::Locked, &mut spread));
        for failure in [Failure::TooSlow, Failure::Lost("".into()), Failure::Other("".into())] {
            assert!(!tries.may_follow(&failure, &mut spread), "{failure:?}");
        }
        tries.made = MAX_TRIES;
        assert!(!tries.may_follow(&Failure::Conflict, &mut spread));
        assert!(!Tries::new(Duration::ZERO).may_follow(&Failure::Conflict, &mut spread));
    }

    #[test]
    fn pauses_differ_and_have_a_limit() {
        let mut spread = Spread::new(7);
        let pauses: BTreeSet<u64> = (0..200).map(|_| spread.pause_ms(9)).collect();
        assert!(pauses.len() > 25 && pauses.iter().all(|pause| (1..=MAX_PAUSE_MS).contains(pause)), "{pauses:?}");
        assert!((0..50).all(|_| spread.pause_ms(1) <= 2));
    }

    #[test]
    fn i18_rows_are_locked_in_one_order_and_never_too_many() {
        let mut rows = Rows::default();
        for (place, id) in [(2, "b"), (1, "z"), (2, "a"), (2, "b")] {
            rows.note(place, &[Param::Text("o"), Param::Text(id), Param::Integer(1)]);
        }
        rows.note(3, &[Param::Text("o")]);
        let taken = rows.take();
        assert_eq!(taken.iter().collect::<Vec<_>>(), [(1, "o", "z"), (2, "o", "a"), (2, "o", "b")]);
        rows.put_back(taken);
        assert_eq!(rows.iter().count(), 3);
        for number in 0..MAX_ROWS_AHEAD {
            rows.note(5, &[Param::Text("o"), Param::Text(&number.to_string())]);
        }
        assert_eq!(rows.take().iter().count(), 0);
    }
}
