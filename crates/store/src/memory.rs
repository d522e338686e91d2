//! What was read before and is provably current.
//!
//! A value is served from memory only where nothing at all was committed since
//! before it was read, by this process or another one ([`WalIndex`]). PostgreSQL
//! has nothing of the kind and is always asked.

use std::any::Any;
use std::cell::RefCell;
use std::collections::HashMap;
use std::ops::Deref;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError, RwLock};

use crate::catalogue::Catalogue;
use crate::fault::Fault;
use crate::jobs::fault_of;
use crate::readers::Reader;
use crate::sqlite::Session;
use crate::tx::Lookup;
use crate::wal_index::{State, WalIndex};

/// The most values that are remembered; at the next one all are forgotten.
const MAX_REMEMBERED_VALUES: usize = 8_192;

/// How many values each thread has at hand.
const AT_HAND: usize = 256;
/// How many bytes of a name, counted from its end, say where it is at hand.
const PLACED_BYTES: usize = 8;

/// What was read, to be looked at.
#[derive(Debug)]
#[expect(
    clippy::redundant_allocation,
    reason = "each thread counts for itself: one count for all would go from processor to processor with every look"
)]
pub struct Kept<T>(Arc<Arc<T>>);

impl<T> Kept<T> {
    pub(crate) fn new(value: Arc<T>) -> Self {
        Self(Arc::new(value))
    }
}

impl<T> Deref for Kept<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

thread_local! {
    /// What this thread looked at last, each name at one place.
    static HANDY: RefCell<Vec<Option<Handy>>> = const { RefCell::new(Vec::new()) };
}

struct Handy {
    /// Whose it is: the number of a [`Memory`].
    memory: u64,
    name: String,
    state: State,
    /// An `Arc<T>`.
    value: Arc<dyn Any + Send + Sync>,
}

/// Where a name is at hand.
fn place(name: &str) -> usize {
    let (_, end) = name.as_bytes().split_at(name.len().saturating_sub(PLACED_BYTES));
    end.iter().fold(0_usize, |sum, byte| sum.wrapping_mul(31).wrapping_add(usize::from(*byte))) % AT_HAND
}

/// The values, and what knows whether they are current.
pub(crate) struct Memory {
    /// Which one of this process it is.
    number: u64,
    index: Arc<WalIndex>,
    values: RwLock<HashMap<String, Remembered>>,
    reader: Mutex<Reader>,
    catalogue: Arc<Catalogue>,
}

struct Remembered {
    value: Arc<dyn Any + Send + Sync>,
    /// A state of the database from before the value was read.
    state: State,
}

/// What memory says of a name.
pub(crate) enum Recalled<T> {
    /// The value, which is current in this state.
    Current(Kept<T>, State),
    /// There was a value, but something was committed since.
    Stale,
    /// There was none. What is read from now on is of this state or a later one.
    Unknown(Option<State>),
}

impl Memory {
    pub(crate) fn new(index: Arc<WalIndex>, reader: Reader, catalogue: Arc<Catalogue>) -> Self {
        static NUMBERS: AtomicU64 = AtomicU64::new(0);
        let number = NUMBERS.fetch_add(1, Ordering::Relaxed);
        Self { number, index, values: RwLock::default(), reader: Mutex::new(reader), catalogue }
    }

    /// `seen` is a state that the caller may be served from, because it was seen after
    /// the caller's request began.
    pub(crate) fn recall<T: Send + Sync + 'static>(&self, name: &str, seen: Option<State>) -> Recalled<T> {
        if let Some(state) = seen
            && let current @ Recalled::Current(..) = self.recall_in(name, state)
        {
            return current;
        }
        match self.index.state() {
            Some(state) => self.recall_in(name, state),
            None => Recalled::Unknown(None),
        }
    }

    fn recall_in<T: Send + Sync + 'static>(&self, name: &str, state: State) -> Recalled<T> {
        if let Some(value) = self.at_hand(name, state) {
            return Recalled::Current(value, state);
        }
        let values = self.values.read().unwrap_or_else(PoisonError::into_inner);
        let value = match values.get(name) {
            Some(known) if known.state == state => Arc::clone(&known.value),
            Some(_) => return Recalled::Stale,
            None => return Recalled::Unknown(Some(state)),
        };
        drop(values);
        match value.downcast::<T>() {
            Ok(value) => Recalled::Current(self.put_at_hand(name, state, value), state),
            Err(_) => Recalled::Unknown(Some(state)),
        }
    }

    /// The value, where this thread looked at it before in this state.
    fn at_hand<T: Send + Sync + 'static>(&self, name: &str, state: State) -> Option<Kept<T>> {
        let look = |places: &RefCell<Vec<Option<Handy>>>| {
            let places = places.borrow();
            let handy = places.get(place(name))?.as_ref()?;
            let is_it = handy.state == state && handy.memory == self.number && handy.name == name;
            is_it.then(|| Arc::clone(&handy.value))
        };
        let value = HANDY.try_with(look).ok()??;
        value.downcast().ok().map(Kept)
    }

    fn put_at_hand<T: Send + Sync + 'static>(&self, name: &str, state: State, value: Arc<T>) -> Kept<T> {
        let value = Arc::new(value);
        let handy = Handy { memory: self.number, name: name.to_owned(), state, value: Arc::<Arc<T>>::clone(&value) };
        // A thread that ends has nothing at hand any more.
        let _ = HANDY.try_with(|places| {
            let mut places = places.borrow_mut();
            if places.is_empty() {
                places.resize_with(AT_HAND, || None);
            }
            if let Some(here) = places.get_mut(place(name)) {
                *here = Some(handy);
            }
        });
        Kept(value)
    }

    /// Remembers a value that was read after the state was seen.
    pub(crate) fn remember<T: Send + Sync + 'static>(&self, name: String, state: State, value: Arc<T>) {
        let mut values = self.values.write().unwrap_or_else(PoisonError::into_inner);
        if values.len() >= MAX_REMEMBERED_VALUES && !values.contains_key(&name) {
            values.clear();
        }
        values.insert(name, Remembered { value, state });
    }

    /// Reads again, here and now, what was known a moment ago: its pages are at
    /// hand, and the way to another thread would take longer than the look. Of
    /// many who want the same value one reads it.
    pub(crate) fn refresh<T, E, F>(&self, name: String, work: &F) -> Result<Option<Kept<T>>, E>
    where
        T: Send + Sync + 'static,
        E: From<Fault>,
        F: Fn(&mut Lookup<'_>) -> Result<Option<T>, E>,
    {
        let reader = self.reader.lock().unwrap_or_else(PoisonError::into_inner);
        let state = match self.recall::<T>(&name, None) {
            Recalled::Current(value, _) => return Ok(Some(value)),
            Recalled::Stale | Recalled::Unknown(_) => self.index.state(),
        };
        let found = self.read(&reader, work)?.map(Arc::new);
        match (&found, state) {
            (Some(value), Some(state)) => self.remember(name, state, Arc::clone(value)),
            _ => {
                let mut values = self.values.write().unwrap_or_else(PoisonError::into_inner);
                values.remove(&name);
            }
        }
        Ok(found.map(Kept::new))
    }

    fn read<T, E, F>(&self, reader: &Reader, work: &F) -> Result<Option<T>, E>
    where
        E: From<Fault>,
        F: Fn(&mut Lookup<'_>) -> Result<Option<T>, E>,
    {
        let read = |session: &mut Session<'_>| {
            let mut lookup = Lookup::new(session, &self.catalogue);
            let found = catch_unwind(AssertUnwindSafe(|| work(&mut lookup)));
            (lookup.into_failure(), found)
        };
        match reader.snapshot(read)? {
            (Some(failure), _) => Err(fault_of(failure, 1).into()),
            (None, Ok(found)) => found,
            (None, Err(_)) => Err(Fault::Panicked.into()),
        }
    }
}
