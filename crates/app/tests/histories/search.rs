//! Whether what clients saw of one record is what a single register could have shown
//! them: the search of Wing and Gong ("Testing and Verifying Concurrent Objects", 1993),
//! with the memory of Lowe ("Testing for Linearizability", 2017). An operation whose
//! answer was lost may have had its effect at any time after its call, or never.

use std::collections::{HashMap, HashSet};

/// The most operations of one history.
const MAX_OPERATIONS: usize = 256;
/// The most steps of one search.
const MAX_STEPS: usize = 2_000_000;
/// What is in a record where nobody saw it.
const UNSEEN: u64 = u64::MAX;
/// How many operations a word of a set holds.
const WORD_BITS: usize = 64;

/// A record as a client sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Seen {
    pub(crate) rev: i64,
    pub(crate) value: u64,
}

/// The register's record. Its revision is not known where a write whose answer was
/// lost made it, until somebody sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Held {
    rev: Option<i64>,
    value: u64,
}

/// A record, or none.
type State = Option<Held>;

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
    /// The record is there, and not at the revision that was named.
    Passed,
    /// There is no record at the revision that was named, or none at all.
    NotAt,
    /// Nothing: the answer was lost on its way, or there was never to be one.
    Lost,
}

/// One operation on one record, with its place in the order of calls and returns: the
/// highest number where it did not return.
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

impl Held {
    fn seen(seen: Seen) -> Self {
        Self { rev: Some(seen.rev), value: seen.value }
    }

    /// Whether this is what a client saw.
    fn may_be(self, seen: Seen) -> bool {
        self.may_be_at(seen.rev) && self.value == seen.value
    }

    fn may_be_at(self, rev: i64) -> bool {
        self.rev.is_none_or(|own| own == rev)
    }

    fn may_be_elsewhere(self, rev: i64) -> bool {
        self.rev != Some(rev)
    }

    /// Whether a change of this led to what a client was told.
    fn may_precede(self, now: Seen) -> bool {
        self.may_be_at(now.rev - 1)
    }
}

/// The register: its state after an operation that was answered, or none where it would
/// have answered otherwise.
fn after(state: State, operation: &Operation) -> Option<State> {
    let becomes = |seen: Seen| Some(Some(Held::seen(seen)));
    match (operation.asked, operation.answer, state) {
        (Asked::Get, Answer::Found(seen), Some(held)) if held.may_be(seen) => becomes(seen),
        (Asked::Put(value), Answer::Stored { created: true, now }, None) if now.value == value => becomes(now),
        (Asked::Put(value), Answer::Stored { created: false, now }, Some(held))
            if now.value == value && held.may_precede(now) =>
        {
            becomes(now)
        }
        (Asked::Compare { rev, value }, Answer::Stored { created: false, now }, Some(held))
            if now == (Seen { rev: rev + 1, value }) && held.may_be_at(rev) =>
        {
            becomes(now)
        }
        (Asked::Compare { rev, .. } | Asked::DeleteAt(rev), Answer::Passed | Answer::NotAt, Some(held))
            if held.may_be_elsewhere(rev) =>
        {
            Some(state)
        }
        (Asked::Compare { .. } | Asked::DeleteAt(_), Answer::NotAt, None) => Some(None),
        (Asked::Delete, Answer::Deleted, Some(_)) => Some(None),
        (Asked::DeleteAt(rev), Answer::Deleted, Some(held)) if held.may_be_at(rev) => Some(None),
        (Asked::Get | Asked::Compare { .. } | Asked::Delete | Asked::DeleteAt(_), Answer::Missing, None) => Some(None),
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
    /// At which revision each value was seen; no two writes have the same value.
    seen: HashMap<u64, i64>,
    met: HashSet<(Set, State, Option<State>)>,
    steps: usize,
}

impl Search<'_> {
    /// `before` is the state before the operations without an answer that were put last.
    fn go_on(&mut self, done: Set, state: State, before: Option<State>) -> Verdict {
        let open = |at: &usize| !done.has(*at);
        let is_answered = |at: &usize| self.history[*at].answer != Answer::Lost;
        // Whoever was not answered may be left out.
        let returns = (0..self.history.len()).filter(open).filter(is_answered).map(|at| self.history[at].returned);
        let Some(first_return) = returns.min() else { return Verdict::Explained };
        if !self.met.insert((done, state, before)) {
            return Verdict::Impossible;
        }
        for at in (0..self.history.len()).filter(open) {
            let operation = self.history[at];
            // What was called after another one had returned comes after it.
            if operation.called > first_return {
                continue;
            }
            self.steps += 1;
            if self.steps > MAX_STEPS {
                return Verdict::Undecided;
            }
            let (next, before) = if is_answered(&at) {
                // What fitted before as well was tried there.
                let fitted = before.is_some_and(|before| after(before, &operation).is_some());
                (if fitted { None } else { after(state, &operation) }, None)
            } else if self.is_like_an_earlier_one(at, done) {
                continue;
            } else {
                let before = before.unwrap_or(state);
                let next = self.effect(operation.asked, state);
                (next.filter(|next| *next != state && *next != before), Some(before))
            };
            let Some(next) = next else { continue };
            match self.go_on(done.with(at), next, before) {
                Verdict::Impossible => {}
                verdict => return verdict,
            }
        }
        Verdict::Impossible
    }

    /// Whether an operation without an answer is open that was called earlier and does
    /// the same: then that one is tried.
    fn is_like_an_earlier_one(&self, at: usize, done: Set) -> bool {
        let what = |asked| match asked {
            Asked::Put(value) if !self.seen.contains_key(&value) => Asked::Put(UNSEEN),
            Asked::Compare { rev, value } if !self.seen.contains_key(&value) => Asked::Compare { rev, value: UNSEEN },
            asked => asked,
        };
        let wanted = what(self.history[at].asked);
        let is_it = |one: &Operation| one.answer == Answer::Lost && what(one.asked) == wanted;
        (0..at).any(|earlier| !done.has(earlier) && is_it(&self.history[earlier]))
    }

    /// The register after an operation that nobody answered; none where it changes
    /// nothing, which is as if it had never come.
    fn effect(&self, asked: Asked, state: State) -> Option<State> {
        match (asked, state) {
            (Asked::Put(value), None) => self.written(value, None),
            (Asked::Put(value), Some(held)) => self.written(value, held.rev.map(|rev| rev + 1)),
            (Asked::Compare { rev, value }, Some(held)) if held.may_be_at(rev) => self.written(value, Some(rev + 1)),
            (Asked::Delete, Some(_)) => Some(None),
            (Asked::DeleteAt(rev), Some(held)) if held.may_be_at(rev) => Some(None),
            _ => None,
        }
    }

    /// The register with a value that got this revision, if that is known; none where
    /// it was seen at another one.
    fn written(&self, value: u64, rev: Option<i64>) -> Option<State> {
        match self.seen.get(&value) {
            Some(seen) => rev.is_none_or(|rev| rev == *seen).then_some(Some(Held { rev: Some(*seen), value })),
            None => Some(Some(Held { rev, value: UNSEEN })),
        }
    }
}

/// Looks for an order of the operations on one record that was not there at first.
pub(crate) fn search(history: &[Operation]) -> Verdict {
    assert!(history.len() <= MAX_OPERATIONS, "{} operations", history.len());
    let mut seen = HashMap::new();
    for operation in history {
        if let Answer::Found(found) = operation.answer {
            seen.insert(found.value, found.rev);
        }
    }
    // What was answered is tried first: what was not is there to explain the rest.
    let mut history = history.to_vec();
    history.sort_by_key(|operation| (operation.answer == Answer::Lost, operation.called));
    Search { history: &history, seen, met: HashSet::new(), steps: 0 }.go_on(Set::default(), None, None)
}

/// How many operations began while another one on the same record was under way.
pub(crate) fn overlaps(history: &[Operation]) -> usize {
    let during = |one: &Operation| history.iter().any(|other| other.called < one.called && one.called < other.returned);
    history.iter().filter(|one| during(one)).count()
}
