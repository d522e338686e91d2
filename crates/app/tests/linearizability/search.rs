//! Whether what clients saw of one record is what a single register could have shown
//! them: the search of Wing and Gong ("Testing and Verifying Concurrent Objects", 1993),
//! with the memory of Lowe ("Testing for Linearizability", 2017).

use std::collections::HashSet;

/// The most operations of one history.
const MAX_OPERATIONS: usize = 256;
/// The most steps of one search.
const MAX_STEPS: usize = 2_000_000;
/// How many operations a word of a set holds.
const WORD_BITS: usize = 64;

/// A record as a client sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Seen {
    pub(crate) rev: i64,
    pub(crate) value: u64,
}

/// A record, or none.
pub(crate) type State = Option<Seen>;

/// What a client asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Asked {
    Get,
    /// Made or changed, whatever is there.
    Put(u64),
    /// Changed at this revision only.
    Compare {
        rev: i64,
        value: u64,
    },
    Delete,
    /// Deleted at this revision only.
    DeleteAt(i64),
}

/// What a client is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Answer {
    Found(Seen),
    Stored {
        created: bool,
        now: Seen,
    },
    Deleted,
    /// There is no such record.
    Missing,
    /// The record is not at the revision that was named.
    Passed,
}

/// One operation on one record, with its place in the order of calls and returns.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Operation {
    pub(crate) asked: Asked,
    pub(crate) answer: Answer,
    pub(crate) called: u64,
    pub(crate) returned: u64,
}

/// What came of a search.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// There is an order in which a single register gives all these answers.
    Explained,
    /// There is none.
    Impossible,
    /// The search was given up.
    Undecided,
}

/// The register: its state after an operation, or none where it would have answered
/// otherwise.
fn after(state: State, operation: &Operation) -> Option<State> {
    let follows = |now: Seen, value: u64| {
        let expected = state.map(|before| Seen { rev: before.rev + 1, value });
        (expected == Some(now)).then_some(expected)
    };
    let is_at = |rev: i64| state.is_some_and(|now| now.rev == rev);
    match (operation.asked, operation.answer) {
        (Asked::Get, Answer::Found(seen)) => (state == Some(seen)).then_some(state),
        (Asked::Put(value), Answer::Stored { created: true, now }) => {
            (state.is_none() && now.value == value).then_some(Some(now))
        }
        (Asked::Put(value), Answer::Stored { created: false, now }) => follows(now, value),
        (Asked::Compare { rev, value }, Answer::Stored { created: false, now }) if is_at(rev) => follows(now, value),
        (Asked::Compare { rev, .. } | Asked::DeleteAt(rev), Answer::Passed) => {
            (state.is_some() && !is_at(rev)).then_some(state)
        }
        (Asked::Delete, Answer::Deleted) => state.is_some().then_some(None),
        (Asked::DeleteAt(rev), Answer::Deleted) => is_at(rev).then_some(None),
        (Asked::Get | Asked::Compare { .. } | Asked::Delete | Asked::DeleteAt(_), Answer::Missing) => {
            state.is_none().then_some(None)
        }
        _ => None,
    }
}

/// A set of operations by their numbers.
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
struct Set([u64; MAX_OPERATIONS / WORD_BITS]);

impl Set {
    fn has(&self, at: usize) -> bool {
        self.0[at / WORD_BITS] & (1 << (at % WORD_BITS)) != 0
    }

    fn with(mut self, at: usize) -> Self {
        self.0[at / WORD_BITS] |= 1 << (at % WORD_BITS);
        self
    }
}

struct Search<'a> {
    history: &'a [Operation],
    met: HashSet<(Set, State)>,
    steps: usize,
}

impl Search<'_> {
    fn go_on(&mut self, done: Set, state: State) -> Verdict {
        let open = |at: &usize| !done.has(*at);
        let Some(first_return) = (0..self.history.len()).filter(open).map(|at| self.history[at].returned).min() else {
            return Verdict::Explained;
        };
        if !self.met.insert((done, state)) {
            return Verdict::Impossible;
        }
        for at in (0..self.history.len()).filter(open) {
            // What was called after another one had returned comes after it.
            if self.history[at].called > first_return {
                continue;
            }
            self.steps += 1;
            if self.steps > MAX_STEPS {
                return Verdict::Undecided;
            }
            let Some(next) = after(state, &self.history[at]) else { continue };
            match self.go_on(done.with(at), next) {
                Verdict::Impossible => {}
                verdict => return verdict,
            }
        }
        Verdict::Impossible
    }
}

/// Looks for an order of the operations on one record that was not there at first.
pub(crate) fn search(history: &[Operation]) -> Verdict {
    assert!(history.len() <= MAX_OPERATIONS, "{} operations", history.len());
    Search { history, met: HashSet::new(), steps: 0 }.go_on(Set::default(), None)
}
