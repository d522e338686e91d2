//! A register in memory with clients that take turns by chance, sound or with a flaw:
//! what the search is tried on.

use crate::clients::{Dice, ask};
use crate::search::{Answer, Asked, Operation, Seen, State, Verdict, search};

/// How many clients there are.
const CLIENTS: usize = 8;
/// How many operations there are in a history.
const OPERATIONS: usize = 150;
/// How many histories are tried.
const HISTORIES: u64 = 40;
/// How far two new revisions are apart.
const REVISIONS_APART: i64 = 1_000;

/// What is wrong with a register.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Flaw {
    Nothing,
    /// The revision that a client names is not looked at.
    NoCheck,
    /// What is written is not held to be at the revision that was read.
    BlindWrite,
    /// Who only reads is shown what was there some time ago.
    OldReads,
}

/// How far a client is.
#[derive(Clone, Copy)]
enum Phase {
    Idle,
    Called(Asked, u64),
    Looked(Asked, u64, State),
    Decided(Asked, u64, Answer),
}

/// What a register answers in a state, and its state then.
fn decide(asked: Asked, state: State, fresh: i64, flaw: Flaw) -> (Answer, State) {
    let next = |value| match state {
        Some(before) => (false, Seen { rev: before.rev + 1, value }),
        None => (true, Seen { rev: fresh, value }),
    };
    let Some(now) = state else {
        let Asked::Put(value) = asked else { return (Answer::Missing, None) };
        let (created, now) = next(value);
        return (Answer::Stored { created, now }, Some(now));
    };
    match asked {
        Asked::Get => (Answer::Found(now), state),
        Asked::Compare { rev, .. } | Asked::DeleteAt(rev) if rev != now.rev && flaw != Flaw::NoCheck => {
            (Answer::Passed, state)
        }
        Asked::Put(value) | Asked::Compare { value, .. } => {
            let (created, now) = next(value);
            (Answer::Stored { created, now }, Some(now))
        }
        Asked::Delete | Asked::DeleteAt(_) => (Answer::Deleted, None),
    }
}

/// A history of a register: every client looks, decides and writes in steps of its own.
fn history(seed: u64, flaw: Flaw) -> Vec<Operation> {
    let dice = Dice::new(seed);
    let mut phases = [Phase::Idle; CLIENTS];
    let (mut state, mut before) = (None, None);
    let (mut tick, mut known, mut fresh) = (0, 0, 0);
    let mut history = Vec::new();
    while history.len() < OPERATIONS {
        tick += 1;
        let phase = &mut phases[dice.below(CLIENTS)];
        *phase = match *phase {
            Phase::Idle => Phase::Called(ask(&dice, known, tick), tick),
            Phase::Called(asked, called) => {
                let is_old = flaw == Flaw::OldReads && asked == Asked::Get;
                Phase::Looked(asked, called, if is_old { before } else { state })
            }
            Phase::Looked(asked, called, looked) => {
                fresh += REVISIONS_APART;
                let (answer, next) = decide(asked, looked, fresh, flaw);
                if next == looked {
                    Phase::Decided(asked, called, answer)
                } else if looked != state && flaw != Flaw::BlindWrite {
                    Phase::Called(asked, called)
                } else {
                    (before, state) = (state, next);
                    known = next.map_or(known, |now| now.rev);
                    Phase::Decided(asked, called, answer)
                }
            }
            Phase::Decided(asked, called, answer) => {
                history.push(Operation { asked, answer, called, returned: tick });
                Phase::Idle
            }
        };
    }
    // Who was not answered yet may have had an effect that others saw.
    for phase in phases {
        if let Phase::Decided(asked, called, answer) = phase {
            history.push(Operation { asked, answer, called, returned: u64::MAX });
        }
    }
    history
}

#[test]
fn i14_the_search_explains_every_history_of_a_sound_register() {
    for seed in 0..HISTORIES {
        assert_eq!(search(&history(seed, Flaw::Nothing)), Verdict::Explained, "seed {seed}");
    }
}

#[test]
fn i14_the_search_rejects_registers_that_lose_updates_check_no_version_or_read_the_past() {
    for flaw in [Flaw::NoCheck, Flaw::BlindWrite, Flaw::OldReads] {
        for seed in 0..HISTORIES {
            assert_eq!(search(&history(seed, flaw)), Verdict::Impossible, "{flaw:?}, seed {seed}");
        }
    }
}

#[test]
fn i14_the_search_rejects_the_smallest_lost_update_and_allows_the_same_with_one_loser() {
    let stored = |rev, value, created| Answer::Stored { created, now: Seen { rev, value } };
    let made = Operation { asked: Asked::Put(1), answer: stored(10, 1, true), called: 0, returned: 1 };
    let rival = |value, answer| Operation { asked: Asked::Compare { rev: 10, value }, answer, called: 2, returned: 3 };
    let won = |value| rival(value, stored(11, value, false));
    assert_eq!(search(&[made, won(2), won(3)]), Verdict::Impossible);
    assert_eq!(search(&[made, rival(2, Answer::Passed), won(3)]), Verdict::Explained);
    // Nobody won, and yet one lost.
    assert_eq!(search(&[made, rival(2, Answer::Passed)]), Verdict::Impossible);
}
