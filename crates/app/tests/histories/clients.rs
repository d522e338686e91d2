//! What clients ask for, by chance from a seed.

use billfold_app::Random as _;
use billfold_app::testing::SeededRandom;

use super::search::Asked;

/// Chance that is the same in every run.
pub(crate) struct Dice(SeededRandom);

impl Dice {
    pub(crate) fn new(seed: u64) -> Self {
        // Seeds of neighbours must not give the same numbers one after the other.
        Self(SeededRandom::new(seed.wrapping_mul(0x2545_f491_4f6c_dd1d)))
    }

    /// A number below a limit.
    pub(crate) fn below(&self, limit: usize) -> usize {
        let mut bytes = [0; 4];
        self.0.fill(&mut bytes);
        usize::try_from(u32::from_be_bytes(bytes)).unwrap() % limit
    }
}

/// What a client asks for next, that last heard of a revision. `value` is its own.
pub(crate) fn ask(dice: &Dice, rev: i64, value: u64) -> Asked {
    match dice.below(20) {
        0..=5 => Asked::Get,
        6..=10 => Asked::Put(value),
        11..=17 => Asked::Compare { rev, value },
        18 => Asked::Delete,
        _ => Asked::DeleteAt(rev),
    }
}
