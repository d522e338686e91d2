//! A register in memory with clients that take turns by chance, sound or with a flaw,
//! and that at times breaks off what is under way: what the search is tried on.

use crate::histories::clients::{Dice, ask};
use crate::histories::search::{Answer, Asked, Operation, Seen, Verdict, search};

/// How many clients there are.
const CLIENTS: usize = 8;
/// How many operations there are in a history.
const OPERATIONS: usize = 150;
/// How many histories are tried where nothing is broken off, and where much is: what
/// is not known is dear to search.
const HISTORIES: [u64; 2] = [40, 15];
/// How far two new revisions are apart.
const REVISIONS_APART: i64 = 1_000;

/// How many turns go by between two that break everything off, about.
const TURNS_OF_A_LIFE: usize = 400;
/// How many writes a register forgets that does not keep what it acknowledged: more
/// than there are clients that were not answered.
const FORGOTTEN: usize = 2 * CLIENTS;

/// What the register holds.
type State = Option<Seen>;

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
    /// What was acknowledged is not there after everything was broken off.
    Forgets,
}

/// Whether a register is broken off at times.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Lives {
    One,
    Many,
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

/// What a client asked for and was not answered: its answer is lost.
fn broken_off(phase: Phase) -> Option<Operation> {
    match phase {
        Phase::Idle => None,
        Phase::Called(asked, called) | Phase::Looked(asked, called, _) | Phase::Decided(asked, called, _) => {
            Some(Operation { asked, answer: Answer::Lost, called, returned: u64::MAX })
        }
    }
}

/// A history of a register: every client looks, decides and writes in steps of its own.
fn history(seed: u64, flaw: Flaw, lives: Lives) -> Vec<Operation> {
    let dice = Dice::new(seed);
    let mut phases = [Phase::Idle; CLIENTS];
    let mut states: Vec<State> = vec![None];
    let (mut tick, mut known, mut fresh) = (0, 0, 0);
    let mut history = Vec::new();
    while history.len() < OPERATIONS {
        tick += 1;
        if lives == Lives::Many && dice.below(TURNS_OF_A_LIFE) == 0 {
            history.extend(phases.into_iter().filter_map(broken_off));
            phases = [Phase::Idle; CLIENTS];
            if flaw == Flaw::Forgets {
                states.truncate(states.len().saturating_sub(FORGOTTEN).max(1));
            }
        }
        let state = states[states.len() - 1];
        let phase = &mut phases[dice.below(CLIENTS)];
        *phase = match *phase {
            Phase::Idle => Phase::Called(ask(&dice, known, tick), tick),
            Phase::Called(asked, called) => {
                let is_old = flaw == Flaw::OldReads && asked == Asked::Get;
                Phase::Looked(asked, called, if is_old { states[states.len().saturating_sub(2)] } else { state })
            }
            Phase::Looked(asked, called, looked) => {
                fresh += REVISIONS_APART;
                let (answer, next) = decide(asked, looked, fresh, flaw);
                if next == looked {
                    Phase::Decided(asked, called, answer)
                } else if looked != state && flaw != Flaw::BlindWrite {
                    Phase::Called(asked, called)
                } else {
                    states.push(next);
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
    history.extend(phases.into_iter().filter_map(broken_off));
    history
}

#[test]
fn i14_the_search_explains_every_history_of_a_sound_register() {
    for (lives, histories) in [Lives::One, Lives::Many].into_iter().zip(HISTORIES) {
        for seed in 0..histories {
            assert_eq!(search(&history(seed, Flaw::Nothing, lives)), Verdict::Explained, "{lives:?}, seed {seed}");
        }
    }
}

#[test]
fn i14_the_search_rejects_registers_that_lose_updates_check_no_version_or_read_the_past() {
    for (lives, histories) in [Lives::One, Lives::Many].into_iter().zip(HISTORIES) {
        for flaw in [Flaw::NoCheck, Flaw::BlindWrite, Flaw::OldReads] {
            for seed in 0..histories {
                let verdict = search(&history(seed, flaw, lives));
                assert_eq!(verdict, Verdict::Impossible, "{flaw:?}, {lives:?}, seed {seed}");
            }
        }
    }
}

#[test]
fn i14_the_search_rejects_a_register_that_forgets_what_it_acknowledged() {
    let verdicts: Vec<_> = (0..HISTORIES[1]).map(|seed| search(&history(seed, Flaw::Forgets, Lives::Many))).collect();
    let count = |wanted: Verdict| verdicts.iter().filter(|verdict| **verdict == wanted).count();
    // Of the others nothing was broken off, or a deletion that nobody answered explains them.
    assert!(count(Verdict::Impossible) > verdicts.len() / 2, "{verdicts:?}");
    assert_eq!(count(Verdict::Undecided), 0);
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

#[test]
fn i14_what_was_not_answered_happened_later_or_never_but_not_before_it_was_asked_for() {
    let stored = |rev, value, created| Answer::Stored { created, now: Seen { rev, value } };
    let made = Operation { asked: Asked::Put(1), answer: stored(10, 1, true), called: 0, returned: 1 };
    let lost = |asked, called| Operation { asked, answer: Answer::Lost, called, returned: u64::MAX };
    let read = |answer, called| Operation { asked: Asked::Get, answer, called, returned: called + 1 };
    let found = |rev, value| Answer::Found(Seen { rev, value });
    let put = lost(Asked::Put(2), 2);
    assert_eq!(search(&[made, put, read(found(10, 1), 4), read(found(11, 2), 6)]), Verdict::Explained);
    assert_eq!(search(&[made, put, read(found(10, 1), 4), read(found(10, 1), 6)]), Verdict::Explained);
    // It happens once, and at one time.
    assert_eq!(search(&[made, put, read(found(11, 2), 4), read(found(10, 1), 6)]), Verdict::Impossible);
    assert_eq!(search(&[made, put, read(found(12, 2), 4)]), Verdict::Impossible);
    assert_eq!(search(&[made, read(found(11, 2), 4), lost(Asked::Put(2), 6)]), Verdict::Impossible);
    // A change at a revision that had gone by never happens.
    let late = lost(Asked::Compare { rev: 10, value: 3 }, 4);
    let changed = Operation { asked: Asked::Put(2), answer: stored(11, 2, false), called: 2, returned: 3 };
    assert_eq!(search(&[made, changed, late, read(found(12, 3), 6)]), Verdict::Impossible);
    // Which revision a record got that nobody was told of shows when it is seen, once.
    let first = lost(Asked::Put(1), 0);
    assert_eq!(search(&[first, read(found(7, 1), 2), read(found(7, 1), 4)]), Verdict::Explained);
    assert_eq!(search(&[first, read(found(7, 1), 2), read(found(8, 1), 4)]), Verdict::Impossible);
    assert_eq!(search(&[first, read(Answer::Missing, 2), read(found(7, 1), 4)]), Verdict::Explained);
    assert_eq!(search(&[first, read(found(7, 1), 2), read(Answer::Missing, 4)]), Verdict::Impossible);
    // Where there is nothing, there is nothing at a revision either.
    let compare = |answer| Operation { asked: Asked::Compare { rev: 10, value: 3 }, answer, called: 0, returned: 1 };
    assert_eq!(search(&[compare(Answer::NotAt)]), Verdict::Explained);
    assert_eq!(search(&[compare(Answer::Passed)]), Verdict::Impossible);
}
